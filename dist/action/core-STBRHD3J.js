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
  judgeChange: () => import_chunk_ZZI6OYDV.judgeChange,
  judgeWhole: () => import_chunk_ZZI6OYDV.judgeWhole,
  otherRules: () => import_chunk_ZZI6OYDV.otherRules,
  parseDockerfile: () => import_chunk_ZZI6OYDV.parseDockerfile,
  parseEnv: () => import_chunk_ZZI6OYDV.parseEnv,
  parseExec: () => import_chunk_ZZI6OYDV.parseExec,
  parseIgnoreFile: () => import_chunk_ZZI6OYDV.parseIgnoreFile,
  parseIni: () => import_chunk_ZZI6OYDV.parseIni,
  parseJson: () => import_chunk_ZZI6OYDV.parseJson,
  parseMakefile: () => import_chunk_ZZI6OYDV.parseMakefile,
  parseShell: () => import_chunk_ZZI6OYDV.parseShell,
  parseShellScript: () => import_chunk_ZZI6OYDV.parseShellScript,
  parseToml: () => import_chunk_ZZI6OYDV.parseToml,
  parseYaml: () => import_chunk_ZZI6OYDV.parseYaml,
  readShell: () => import_chunk_ZZI6OYDV.readShell,
  ruleNames: () => import_chunk_ZZI6OYDV.ruleNames,
  rulesOfFiles: () => import_chunk_ZZI6OYDV.rulesOfFiles
});
var import_chunk_ZZI6OYDV = whole(require("./chunk-ZZI6OYDV.js"));
var import_chunk_AGCWRLPU = whole(require("./chunk-AGCWRLPU.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
