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
  MAX_RUN_TIME: () => import_chunk_PIKW7JWV.MAX_RUN_TIME,
  otherRules: () => import_chunk_PIKW7JWV.otherRules,
  parseDockerfile: () => import_chunk_PIKW7JWV.parseDockerfile,
  parseEnv: () => import_chunk_PIKW7JWV.parseEnv,
  parseExec: () => import_chunk_PIKW7JWV.parseExec,
  parseIgnoreFile: () => import_chunk_PIKW7JWV.parseIgnoreFile,
  parseIni: () => import_chunk_PIKW7JWV.parseIni,
  parseJson: () => import_chunk_PIKW7JWV.parseJson,
  parseMakefile: () => import_chunk_PIKW7JWV.parseMakefile,
  parseShell: () => import_chunk_PIKW7JWV.parseShell,
  parseShellScript: () => import_chunk_PIKW7JWV.parseShellScript,
  parseToml: () => import_chunk_PIKW7JWV.parseToml,
  parseYaml: () => import_chunk_PIKW7JWV.parseYaml,
  readShell: () => import_chunk_PIKW7JWV.readShell,
  renderText: () => import_chunk_PIKW7JWV.renderText,
  ruleNames: () => import_chunk_PIKW7JWV.ruleNames,
  rulesOfFiles: () => import_chunk_PIKW7JWV.rulesOfFiles,
  run: () => import_chunk_PIKW7JWV.run,
  runCheck: () => import_chunk_PIKW7JWV.runCheck
});
var import_chunk_PIKW7JWV = whole(require("./chunk-PIKW7JWV.js"));
var import_chunk_IEGDCXL6 = whole(require("./chunk-IEGDCXL6.js"));
var import_chunk_L6472UFK = whole(require("./chunk-L6472UFK.js"));
module.exports = stdin_exports;
