"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
};
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  MAX_RUN_TIME: () => import_chunk_CZA6LEH2.MAX_RUN_TIME,
  otherRules: () => import_chunk_CZA6LEH2.otherRules,
  parseDockerfile: () => import_chunk_CZA6LEH2.parseDockerfile,
  parseEnv: () => import_chunk_CZA6LEH2.parseEnv,
  parseExec: () => import_chunk_CZA6LEH2.parseExec,
  parseIgnoreFile: () => import_chunk_CZA6LEH2.parseIgnoreFile,
  parseIni: () => import_chunk_CZA6LEH2.parseIni,
  parseJson: () => import_chunk_CZA6LEH2.parseJson,
  parseMakefile: () => import_chunk_CZA6LEH2.parseMakefile,
  parseShell: () => import_chunk_CZA6LEH2.parseShell,
  parseShellScript: () => import_chunk_CZA6LEH2.parseShellScript,
  parseToml: () => import_chunk_CZA6LEH2.parseToml,
  parseYaml: () => import_chunk_CZA6LEH2.parseYaml,
  readShell: () => import_chunk_CZA6LEH2.readShell,
  renderText: () => import_chunk_CZA6LEH2.renderText,
  ruleNames: () => import_chunk_CZA6LEH2.ruleNames,
  rulesOfFiles: () => import_chunk_CZA6LEH2.rulesOfFiles,
  run: () => import_chunk_CZA6LEH2.run,
  runCheck: () => import_chunk_CZA6LEH2.runCheck
});
var import_chunk_CZA6LEH2 = whole(require("./chunk-CZA6LEH2.js"));
var import_chunk_BCFT6TV6 = whole(require("./chunk-BCFT6TV6.js"));
var import_chunk_P2Q64KNV = whole(require("./chunk-P2Q64KNV.js"));
module.exports = stdin_exports;
