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
  MAX_RUN_TIME: () => import_chunk_IDJLSNQ6.MAX_RUN_TIME,
  parseDockerfile: () => import_chunk_IDJLSNQ6.parseDockerfile,
  parseEnv: () => import_chunk_IDJLSNQ6.parseEnv,
  parseExec: () => import_chunk_IDJLSNQ6.parseExec,
  parseIgnoreFile: () => import_chunk_IDJLSNQ6.parseIgnoreFile,
  parseIni: () => import_chunk_IDJLSNQ6.parseIni,
  parseJson: () => import_chunk_IDJLSNQ6.parseJson,
  parseMakefile: () => import_chunk_IDJLSNQ6.parseMakefile,
  parseShell: () => import_chunk_IDJLSNQ6.parseShell,
  parseShellScript: () => import_chunk_IDJLSNQ6.parseShellScript,
  parseToml: () => import_chunk_IDJLSNQ6.parseToml,
  parseYaml: () => import_chunk_IDJLSNQ6.parseYaml,
  readShell: () => import_chunk_IDJLSNQ6.readShell,
  renderText: () => import_chunk_IDJLSNQ6.renderText,
  rules: () => import_chunk_HM56OOSE.rules,
  run: () => import_chunk_IDJLSNQ6.run,
  runCheck: () => import_chunk_IDJLSNQ6.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IDJLSNQ6 = require("./chunk-IDJLSNQ6.js");
var import_chunk_HM56OOSE = require("./chunk-HM56OOSE.js");
var import_chunk_XSHE246J = require("./chunk-XSHE246J.js");
