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
  judgeChange: () => import_chunk_MY7HQWKD.judgeChange,
  judgeWhole: () => import_chunk_MY7HQWKD.judgeWhole,
  parseDockerfile: () => import_chunk_MY7HQWKD.parseDockerfile,
  parseEnv: () => import_chunk_MY7HQWKD.parseEnv,
  parseExec: () => import_chunk_MY7HQWKD.parseExec,
  parseIgnoreFile: () => import_chunk_MY7HQWKD.parseIgnoreFile,
  parseIni: () => import_chunk_MY7HQWKD.parseIni,
  parseJson: () => import_chunk_MY7HQWKD.parseJson,
  parseMakefile: () => import_chunk_MY7HQWKD.parseMakefile,
  parseShell: () => import_chunk_MY7HQWKD.parseShell,
  parseShellScript: () => import_chunk_MY7HQWKD.parseShellScript,
  parseToml: () => import_chunk_MY7HQWKD.parseToml,
  parseYaml: () => import_chunk_MY7HQWKD.parseYaml,
  readShell: () => import_chunk_MY7HQWKD.readShell,
  rules: () => import_chunk_MY7HQWKD.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MY7HQWKD = require("./chunk-MY7HQWKD.js");
var import_chunk_SQJFNBGV = require("./chunk-SQJFNBGV.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
