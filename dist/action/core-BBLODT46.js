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
  judgeChange: () => import_chunk_6QWTS652.judgeChange,
  judgeWhole: () => import_chunk_6QWTS652.judgeWhole,
  otherRules: () => import_chunk_6QWTS652.otherRules,
  parseDockerfile: () => import_chunk_6QWTS652.parseDockerfile,
  parseEnv: () => import_chunk_6QWTS652.parseEnv,
  parseExec: () => import_chunk_6QWTS652.parseExec,
  parseIgnoreFile: () => import_chunk_6QWTS652.parseIgnoreFile,
  parseIni: () => import_chunk_6QWTS652.parseIni,
  parseJson: () => import_chunk_6QWTS652.parseJson,
  parseMakefile: () => import_chunk_6QWTS652.parseMakefile,
  parseShell: () => import_chunk_6QWTS652.parseShell,
  parseShellScript: () => import_chunk_6QWTS652.parseShellScript,
  parseToml: () => import_chunk_6QWTS652.parseToml,
  parseYaml: () => import_chunk_6QWTS652.parseYaml,
  readShell: () => import_chunk_6QWTS652.readShell,
  rulesOfFiles: () => import_chunk_6QWTS652.rulesOfFiles
});
module.exports = stdin_exports;
var import_chunk_6QWTS652 = require("./chunk-6QWTS652.js");
var import_chunk_KRIQQSIZ = require("./chunk-KRIQQSIZ.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
