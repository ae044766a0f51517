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
  MAX_RUN_TIME: () => import_chunk_II5ULVSP.MAX_RUN_TIME,
  otherRules: () => import_chunk_II5ULVSP.otherRules,
  parseDockerfile: () => import_chunk_II5ULVSP.parseDockerfile,
  parseEnv: () => import_chunk_II5ULVSP.parseEnv,
  parseExec: () => import_chunk_II5ULVSP.parseExec,
  parseIgnoreFile: () => import_chunk_II5ULVSP.parseIgnoreFile,
  parseIni: () => import_chunk_II5ULVSP.parseIni,
  parseJson: () => import_chunk_II5ULVSP.parseJson,
  parseMakefile: () => import_chunk_II5ULVSP.parseMakefile,
  parseShell: () => import_chunk_II5ULVSP.parseShell,
  parseShellScript: () => import_chunk_II5ULVSP.parseShellScript,
  parseToml: () => import_chunk_II5ULVSP.parseToml,
  parseYaml: () => import_chunk_II5ULVSP.parseYaml,
  readShell: () => import_chunk_II5ULVSP.readShell,
  renderText: () => import_chunk_II5ULVSP.renderText,
  rulesOfFiles: () => import_chunk_II5ULVSP.rulesOfFiles,
  run: () => import_chunk_II5ULVSP.run,
  runCheck: () => import_chunk_II5ULVSP.runCheck
});
module.exports = stdin_exports;
var import_chunk_II5ULVSP = require("./chunk-II5ULVSP.js");
var import_chunk_Q57NNEYH = require("./chunk-Q57NNEYH.js");
var import_chunk_NUT4437E = require("./chunk-NUT4437E.js");
