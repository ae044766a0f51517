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
  judgeChange: () => import_chunk_UU2NVHW2.judgeChange,
  judgeWhole: () => import_chunk_UU2NVHW2.judgeWhole,
  otherRules: () => import_chunk_UU2NVHW2.otherRules,
  parseDockerfile: () => import_chunk_UU2NVHW2.parseDockerfile,
  parseEnv: () => import_chunk_UU2NVHW2.parseEnv,
  parseExec: () => import_chunk_UU2NVHW2.parseExec,
  parseIgnoreFile: () => import_chunk_UU2NVHW2.parseIgnoreFile,
  parseIni: () => import_chunk_UU2NVHW2.parseIni,
  parseJson: () => import_chunk_UU2NVHW2.parseJson,
  parseMakefile: () => import_chunk_UU2NVHW2.parseMakefile,
  parseShell: () => import_chunk_UU2NVHW2.parseShell,
  parseShellScript: () => import_chunk_UU2NVHW2.parseShellScript,
  parseToml: () => import_chunk_UU2NVHW2.parseToml,
  parseYaml: () => import_chunk_UU2NVHW2.parseYaml,
  readShell: () => import_chunk_UU2NVHW2.readShell,
  rulesOfFiles: () => import_chunk_UU2NVHW2.rulesOfFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UU2NVHW2 = require("./chunk-UU2NVHW2.js");
var import_chunk_6R5U7UMS = require("./chunk-6R5U7UMS.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
