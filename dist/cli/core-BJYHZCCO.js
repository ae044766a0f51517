"use strict";
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
  MAX_RUN_TIME: () => import_chunk_JXIXZKWS.MAX_RUN_TIME,
  otherRules: () => import_chunk_JXIXZKWS.otherRules,
  parseDockerfile: () => import_chunk_JXIXZKWS.parseDockerfile,
  parseEnv: () => import_chunk_JXIXZKWS.parseEnv,
  parseExec: () => import_chunk_JXIXZKWS.parseExec,
  parseIgnoreFile: () => import_chunk_JXIXZKWS.parseIgnoreFile,
  parseIni: () => import_chunk_JXIXZKWS.parseIni,
  parseJson: () => import_chunk_JXIXZKWS.parseJson,
  parseMakefile: () => import_chunk_JXIXZKWS.parseMakefile,
  parseShell: () => import_chunk_JXIXZKWS.parseShell,
  parseShellScript: () => import_chunk_JXIXZKWS.parseShellScript,
  parseToml: () => import_chunk_JXIXZKWS.parseToml,
  parseYaml: () => import_chunk_JXIXZKWS.parseYaml,
  readShell: () => import_chunk_JXIXZKWS.readShell,
  renderText: () => import_chunk_JXIXZKWS.renderText,
  rulesOfFiles: () => import_chunk_JXIXZKWS.rulesOfFiles,
  run: () => import_chunk_JXIXZKWS.run,
  runCheck: () => import_chunk_JXIXZKWS.runCheck
});
module.exports = stdin_exports;
var import_chunk_JXIXZKWS = require("./chunk-JXIXZKWS.js");
var import_chunk_PXHOMDKU = require("./chunk-PXHOMDKU.js");
var import_chunk_NYEXE2YR = require("./chunk-NYEXE2YR.js");
