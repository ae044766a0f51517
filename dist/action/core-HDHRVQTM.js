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
  judgeChange: () => import_chunk_MKAL4ELE.judgeChange,
  judgeWhole: () => import_chunk_MKAL4ELE.judgeWhole,
  otherRules: () => import_chunk_MKAL4ELE.otherRules,
  parseDockerfile: () => import_chunk_MKAL4ELE.parseDockerfile,
  parseEnv: () => import_chunk_MKAL4ELE.parseEnv,
  parseExec: () => import_chunk_MKAL4ELE.parseExec,
  parseIgnoreFile: () => import_chunk_MKAL4ELE.parseIgnoreFile,
  parseIni: () => import_chunk_MKAL4ELE.parseIni,
  parseJson: () => import_chunk_MKAL4ELE.parseJson,
  parseMakefile: () => import_chunk_MKAL4ELE.parseMakefile,
  parseShell: () => import_chunk_MKAL4ELE.parseShell,
  parseShellScript: () => import_chunk_MKAL4ELE.parseShellScript,
  parseToml: () => import_chunk_MKAL4ELE.parseToml,
  parseYaml: () => import_chunk_MKAL4ELE.parseYaml,
  readShell: () => import_chunk_MKAL4ELE.readShell,
  rulesOfFiles: () => import_chunk_MKAL4ELE.rulesOfFiles
});
var import_chunk_MKAL4ELE = whole(require("./chunk-MKAL4ELE.js"));
var import_chunk_JWRFZDLE = whole(require("./chunk-JWRFZDLE.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
