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
  judgeChange: () => import_chunk_SZDRYJ7K.judgeChange,
  judgeWhole: () => import_chunk_SZDRYJ7K.judgeWhole,
  parseDockerfile: () => import_chunk_SZDRYJ7K.parseDockerfile,
  parseEnv: () => import_chunk_SZDRYJ7K.parseEnv,
  parseExec: () => import_chunk_SZDRYJ7K.parseExec,
  parseIgnoreFile: () => import_chunk_SZDRYJ7K.parseIgnoreFile,
  parseIni: () => import_chunk_SZDRYJ7K.parseIni,
  parseJson: () => import_chunk_SZDRYJ7K.parseJson,
  parseMakefile: () => import_chunk_SZDRYJ7K.parseMakefile,
  parseShell: () => import_chunk_SZDRYJ7K.parseShell,
  parseShellScript: () => import_chunk_SZDRYJ7K.parseShellScript,
  parseToml: () => import_chunk_SZDRYJ7K.parseToml,
  parseYaml: () => import_chunk_SZDRYJ7K.parseYaml,
  readShell: () => import_chunk_SZDRYJ7K.readShell,
  rules: () => import_chunk_SZDRYJ7K.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SZDRYJ7K = require("./chunk-SZDRYJ7K.js");
var import_chunk_AK7HCZKW = require("./chunk-AK7HCZKW.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
