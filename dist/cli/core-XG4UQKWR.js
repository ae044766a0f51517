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
  MAX_RUN_TIME: () => import_chunk_IW2XL6DW.MAX_RUN_TIME,
  parseDockerfile: () => import_chunk_IW2XL6DW.parseDockerfile,
  parseEnv: () => import_chunk_IW2XL6DW.parseEnv,
  parseExec: () => import_chunk_IW2XL6DW.parseExec,
  parseIgnoreFile: () => import_chunk_IW2XL6DW.parseIgnoreFile,
  parseIni: () => import_chunk_IW2XL6DW.parseIni,
  parseJson: () => import_chunk_IW2XL6DW.parseJson,
  parseMakefile: () => import_chunk_IW2XL6DW.parseMakefile,
  parseShell: () => import_chunk_IW2XL6DW.parseShell,
  parseShellScript: () => import_chunk_IW2XL6DW.parseShellScript,
  parseToml: () => import_chunk_IW2XL6DW.parseToml,
  parseYaml: () => import_chunk_IW2XL6DW.parseYaml,
  readShell: () => import_chunk_IW2XL6DW.readShell,
  renderText: () => import_chunk_IW2XL6DW.renderText,
  rules: () => import_chunk_RYG6KVA3.rules,
  run: () => import_chunk_IW2XL6DW.run,
  runCheck: () => import_chunk_IW2XL6DW.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IW2XL6DW = require("./chunk-IW2XL6DW.js");
var import_chunk_RYG6KVA3 = require("./chunk-RYG6KVA3.js");
var import_chunk_BEAARSTR = require("./chunk-BEAARSTR.js");
