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
  MAX_RUN_TIME: () => import_chunk_LZAKSLMW.MAX_RUN_TIME,
  otherRules: () => import_chunk_LZAKSLMW.otherRules,
  parseDockerfile: () => import_chunk_LZAKSLMW.parseDockerfile,
  parseEnv: () => import_chunk_LZAKSLMW.parseEnv,
  parseExec: () => import_chunk_LZAKSLMW.parseExec,
  parseIgnoreFile: () => import_chunk_LZAKSLMW.parseIgnoreFile,
  parseIni: () => import_chunk_LZAKSLMW.parseIni,
  parseJson: () => import_chunk_LZAKSLMW.parseJson,
  parseMakefile: () => import_chunk_LZAKSLMW.parseMakefile,
  parseShell: () => import_chunk_LZAKSLMW.parseShell,
  parseShellScript: () => import_chunk_LZAKSLMW.parseShellScript,
  parseToml: () => import_chunk_LZAKSLMW.parseToml,
  parseYaml: () => import_chunk_LZAKSLMW.parseYaml,
  readShell: () => import_chunk_LZAKSLMW.readShell,
  renderText: () => import_chunk_LZAKSLMW.renderText,
  rulesOfFiles: () => import_chunk_LZAKSLMW.rulesOfFiles,
  run: () => import_chunk_LZAKSLMW.run,
  runCheck: () => import_chunk_LZAKSLMW.runCheck
});
var import_chunk_LZAKSLMW = whole(require("./chunk-LZAKSLMW.js"));
var import_chunk_HDSPDQBC = whole(require("./chunk-HDSPDQBC.js"));
var import_chunk_INWSGURU = whole(require("./chunk-INWSGURU.js"));
module.exports = stdin_exports;
