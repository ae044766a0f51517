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
  MAX_RUN_TIME: () => import_chunk_D5VENZHN.MAX_RUN_TIME,
  otherRules: () => import_chunk_D5VENZHN.otherRules,
  parseDockerfile: () => import_chunk_D5VENZHN.parseDockerfile,
  parseEnv: () => import_chunk_D5VENZHN.parseEnv,
  parseExec: () => import_chunk_D5VENZHN.parseExec,
  parseIgnoreFile: () => import_chunk_D5VENZHN.parseIgnoreFile,
  parseIni: () => import_chunk_D5VENZHN.parseIni,
  parseJson: () => import_chunk_D5VENZHN.parseJson,
  parseMakefile: () => import_chunk_D5VENZHN.parseMakefile,
  parseShell: () => import_chunk_D5VENZHN.parseShell,
  parseShellScript: () => import_chunk_D5VENZHN.parseShellScript,
  parseToml: () => import_chunk_D5VENZHN.parseToml,
  parseYaml: () => import_chunk_D5VENZHN.parseYaml,
  readShell: () => import_chunk_D5VENZHN.readShell,
  renderText: () => import_chunk_D5VENZHN.renderText,
  rulesOfFiles: () => import_chunk_D5VENZHN.rulesOfFiles,
  run: () => import_chunk_D5VENZHN.run,
  runCheck: () => import_chunk_D5VENZHN.runCheck
});
var import_chunk_D5VENZHN = whole(require("./chunk-D5VENZHN.js"));
var import_chunk_SPD2BCTC = whole(require("./chunk-SPD2BCTC.js"));
var import_chunk_JAZF5VAR = whole(require("./chunk-JAZF5VAR.js"));
module.exports = stdin_exports;
