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
  MAX_RUN_TIME: () => import_chunk_MFWFJF7U.MAX_RUN_TIME,
  parseDockerfile: () => import_chunk_MFWFJF7U.parseDockerfile,
  parseEnv: () => import_chunk_MFWFJF7U.parseEnv,
  parseExec: () => import_chunk_MFWFJF7U.parseExec,
  parseIgnoreFile: () => import_chunk_MFWFJF7U.parseIgnoreFile,
  parseIni: () => import_chunk_MFWFJF7U.parseIni,
  parseJson: () => import_chunk_MFWFJF7U.parseJson,
  parseMakefile: () => import_chunk_MFWFJF7U.parseMakefile,
  parseShell: () => import_chunk_MFWFJF7U.parseShell,
  parseShellScript: () => import_chunk_MFWFJF7U.parseShellScript,
  parseToml: () => import_chunk_MFWFJF7U.parseToml,
  parseYaml: () => import_chunk_MFWFJF7U.parseYaml,
  readShell: () => import_chunk_MFWFJF7U.readShell,
  renderText: () => import_chunk_MFWFJF7U.renderText,
  rules: () => import_chunk_HM56OOSE.rules,
  run: () => import_chunk_MFWFJF7U.run,
  runCheck: () => import_chunk_MFWFJF7U.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MFWFJF7U = require("./chunk-MFWFJF7U.js");
var import_chunk_HM56OOSE = require("./chunk-HM56OOSE.js");
var import_chunk_MD3VCZM5 = require("./chunk-MD3VCZM5.js");
