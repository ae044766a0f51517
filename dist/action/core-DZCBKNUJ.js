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
  judgeChange: () => import_chunk_HJAXDPSJ.judgeChange,
  judgeWhole: () => import_chunk_HJAXDPSJ.judgeWhole,
  otherRules: () => import_chunk_HJAXDPSJ.otherRules,
  parseDockerfile: () => import_chunk_HJAXDPSJ.parseDockerfile,
  parseEnv: () => import_chunk_HJAXDPSJ.parseEnv,
  parseExec: () => import_chunk_HJAXDPSJ.parseExec,
  parseIgnoreFile: () => import_chunk_HJAXDPSJ.parseIgnoreFile,
  parseIni: () => import_chunk_HJAXDPSJ.parseIni,
  parseJson: () => import_chunk_HJAXDPSJ.parseJson,
  parseMakefile: () => import_chunk_HJAXDPSJ.parseMakefile,
  parseShell: () => import_chunk_HJAXDPSJ.parseShell,
  parseShellScript: () => import_chunk_HJAXDPSJ.parseShellScript,
  parseToml: () => import_chunk_HJAXDPSJ.parseToml,
  parseYaml: () => import_chunk_HJAXDPSJ.parseYaml,
  readShell: () => import_chunk_HJAXDPSJ.readShell,
  ruleNames: () => import_chunk_HJAXDPSJ.ruleNames,
  rulesOfFiles: () => import_chunk_HJAXDPSJ.rulesOfFiles
});
var import_chunk_HJAXDPSJ = whole(require("./chunk-HJAXDPSJ.js"));
var import_chunk_H52URG4I = whole(require("./chunk-H52URG4I.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
