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
  MAX_RUN_TIME: () => import_chunk_7EEYSBKC.MAX_RUN_TIME,
  otherRules: () => import_chunk_7EEYSBKC.otherRules,
  parseDockerfile: () => import_chunk_7EEYSBKC.parseDockerfile,
  parseEnv: () => import_chunk_7EEYSBKC.parseEnv,
  parseExec: () => import_chunk_7EEYSBKC.parseExec,
  parseIgnoreFile: () => import_chunk_7EEYSBKC.parseIgnoreFile,
  parseIni: () => import_chunk_7EEYSBKC.parseIni,
  parseJson: () => import_chunk_7EEYSBKC.parseJson,
  parseMakefile: () => import_chunk_7EEYSBKC.parseMakefile,
  parseShell: () => import_chunk_7EEYSBKC.parseShell,
  parseShellScript: () => import_chunk_7EEYSBKC.parseShellScript,
  parseToml: () => import_chunk_7EEYSBKC.parseToml,
  parseYaml: () => import_chunk_7EEYSBKC.parseYaml,
  readShell: () => import_chunk_7EEYSBKC.readShell,
  renderText: () => import_chunk_7EEYSBKC.renderText,
  rulesOfFiles: () => import_chunk_7EEYSBKC.rulesOfFiles,
  run: () => import_chunk_7EEYSBKC.run,
  runCheck: () => import_chunk_7EEYSBKC.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7EEYSBKC = require("./chunk-7EEYSBKC.js");
var import_chunk_M2ADXCGW = require("./chunk-M2ADXCGW.js");
var import_chunk_34JYZTQJ = require("./chunk-34JYZTQJ.js");
