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
  judgeChange: () => import_chunk_23GIH7RF.judgeChange,
  judgeWhole: () => import_chunk_23GIH7RF.judgeWhole,
  parseDockerfile: () => import_chunk_23GIH7RF.parseDockerfile,
  parseEnv: () => import_chunk_23GIH7RF.parseEnv,
  parseExec: () => import_chunk_23GIH7RF.parseExec,
  parseIgnoreFile: () => import_chunk_23GIH7RF.parseIgnoreFile,
  parseIni: () => import_chunk_23GIH7RF.parseIni,
  parseJson: () => import_chunk_23GIH7RF.parseJson,
  parseMakefile: () => import_chunk_23GIH7RF.parseMakefile,
  parseShell: () => import_chunk_23GIH7RF.parseShell,
  parseShellScript: () => import_chunk_23GIH7RF.parseShellScript,
  parseToml: () => import_chunk_23GIH7RF.parseToml,
  parseYaml: () => import_chunk_23GIH7RF.parseYaml,
  readShell: () => import_chunk_23GIH7RF.readShell,
  rules: () => import_chunk_23GIH7RF.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_23GIH7RF = require("./chunk-23GIH7RF.js");
var import_chunk_7MVR5QWX = require("./chunk-7MVR5QWX.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
