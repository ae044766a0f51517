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
  MAX_RUN_TIME: () => import_chunk_RE5DJ7GQ.MAX_RUN_TIME,
  otherRules: () => import_chunk_RE5DJ7GQ.otherRules,
  parseDockerfile: () => import_chunk_RE5DJ7GQ.parseDockerfile,
  parseEnv: () => import_chunk_RE5DJ7GQ.parseEnv,
  parseExec: () => import_chunk_RE5DJ7GQ.parseExec,
  parseIgnoreFile: () => import_chunk_RE5DJ7GQ.parseIgnoreFile,
  parseIni: () => import_chunk_RE5DJ7GQ.parseIni,
  parseJson: () => import_chunk_RE5DJ7GQ.parseJson,
  parseMakefile: () => import_chunk_RE5DJ7GQ.parseMakefile,
  parseShell: () => import_chunk_RE5DJ7GQ.parseShell,
  parseShellScript: () => import_chunk_RE5DJ7GQ.parseShellScript,
  parseToml: () => import_chunk_RE5DJ7GQ.parseToml,
  parseYaml: () => import_chunk_RE5DJ7GQ.parseYaml,
  readShell: () => import_chunk_RE5DJ7GQ.readShell,
  renderText: () => import_chunk_RE5DJ7GQ.renderText,
  rulesOfFiles: () => import_chunk_RE5DJ7GQ.rulesOfFiles,
  run: () => import_chunk_RE5DJ7GQ.run,
  runCheck: () => import_chunk_RE5DJ7GQ.runCheck
});
var import_chunk_RE5DJ7GQ = whole(require("./chunk-RE5DJ7GQ.js"));
var import_chunk_HAT2XTFK = whole(require("./chunk-HAT2XTFK.js"));
var import_chunk_C5HHVTWP = whole(require("./chunk-C5HHVTWP.js"));
module.exports = stdin_exports;
