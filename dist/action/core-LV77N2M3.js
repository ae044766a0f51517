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
  judgeChange: () => import_chunk_K3CV34S3.judgeChange,
  judgeWhole: () => import_chunk_K3CV34S3.judgeWhole,
  otherRules: () => import_chunk_K3CV34S3.otherRules,
  parseDockerfile: () => import_chunk_K3CV34S3.parseDockerfile,
  parseEnv: () => import_chunk_K3CV34S3.parseEnv,
  parseExec: () => import_chunk_K3CV34S3.parseExec,
  parseIgnoreFile: () => import_chunk_K3CV34S3.parseIgnoreFile,
  parseIni: () => import_chunk_K3CV34S3.parseIni,
  parseJson: () => import_chunk_K3CV34S3.parseJson,
  parseMakefile: () => import_chunk_K3CV34S3.parseMakefile,
  parseShell: () => import_chunk_K3CV34S3.parseShell,
  parseShellScript: () => import_chunk_K3CV34S3.parseShellScript,
  parseToml: () => import_chunk_K3CV34S3.parseToml,
  parseYaml: () => import_chunk_K3CV34S3.parseYaml,
  readShell: () => import_chunk_K3CV34S3.readShell,
  rulesOfFiles: () => import_chunk_K3CV34S3.rulesOfFiles
});
var import_chunk_K3CV34S3 = whole(require("./chunk-K3CV34S3.js"));
var import_chunk_YQWFMM7V = whole(require("./chunk-YQWFMM7V.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
