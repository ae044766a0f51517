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
  MAX_RUN_TIME: () => import_chunk_BAJAHTHD.MAX_RUN_TIME,
  otherRules: () => import_chunk_BAJAHTHD.otherRules,
  parseDockerfile: () => import_chunk_BAJAHTHD.parseDockerfile,
  parseEnv: () => import_chunk_BAJAHTHD.parseEnv,
  parseExec: () => import_chunk_BAJAHTHD.parseExec,
  parseIgnoreFile: () => import_chunk_BAJAHTHD.parseIgnoreFile,
  parseIni: () => import_chunk_BAJAHTHD.parseIni,
  parseJson: () => import_chunk_BAJAHTHD.parseJson,
  parseMakefile: () => import_chunk_BAJAHTHD.parseMakefile,
  parseShell: () => import_chunk_BAJAHTHD.parseShell,
  parseShellScript: () => import_chunk_BAJAHTHD.parseShellScript,
  parseToml: () => import_chunk_BAJAHTHD.parseToml,
  parseYaml: () => import_chunk_BAJAHTHD.parseYaml,
  readShell: () => import_chunk_BAJAHTHD.readShell,
  renderText: () => import_chunk_BAJAHTHD.renderText,
  ruleNames: () => import_chunk_BAJAHTHD.ruleNames,
  rulesOfFiles: () => import_chunk_BAJAHTHD.rulesOfFiles,
  run: () => import_chunk_BAJAHTHD.run,
  runCheck: () => import_chunk_BAJAHTHD.runCheck
});
var import_chunk_BAJAHTHD = whole(require("./chunk-BAJAHTHD.js"));
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var import_chunk_JCG2QZIW = whole(require("./chunk-JCG2QZIW.js"));
module.exports = stdin_exports;
