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
  MAX_RUN_TIME: () => import_chunk_VIPE7SRS.MAX_RUN_TIME,
  otherRules: () => import_chunk_VIPE7SRS.otherRules,
  parseDockerfile: () => import_chunk_VIPE7SRS.parseDockerfile,
  parseEnv: () => import_chunk_VIPE7SRS.parseEnv,
  parseExec: () => import_chunk_VIPE7SRS.parseExec,
  parseIgnoreFile: () => import_chunk_VIPE7SRS.parseIgnoreFile,
  parseIni: () => import_chunk_VIPE7SRS.parseIni,
  parseJson: () => import_chunk_VIPE7SRS.parseJson,
  parseMakefile: () => import_chunk_VIPE7SRS.parseMakefile,
  parseShell: () => import_chunk_VIPE7SRS.parseShell,
  parseShellScript: () => import_chunk_VIPE7SRS.parseShellScript,
  parseToml: () => import_chunk_VIPE7SRS.parseToml,
  parseYaml: () => import_chunk_VIPE7SRS.parseYaml,
  readShell: () => import_chunk_VIPE7SRS.readShell,
  renderText: () => import_chunk_VIPE7SRS.renderText,
  ruleNames: () => import_chunk_VIPE7SRS.ruleNames,
  rulesOfFiles: () => import_chunk_VIPE7SRS.rulesOfFiles,
  run: () => import_chunk_VIPE7SRS.run,
  runCheck: () => import_chunk_VIPE7SRS.runCheck
});
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
module.exports = stdin_exports;
