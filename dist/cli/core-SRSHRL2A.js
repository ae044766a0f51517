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
  MAX_RUN_TIME: () => import_chunk_IPKLWQYO.MAX_RUN_TIME,
  parseDockerfile: () => import_chunk_IPKLWQYO.parseDockerfile,
  parseEnv: () => import_chunk_IPKLWQYO.parseEnv,
  parseExec: () => import_chunk_IPKLWQYO.parseExec,
  parseIgnoreFile: () => import_chunk_IPKLWQYO.parseIgnoreFile,
  parseIni: () => import_chunk_IPKLWQYO.parseIni,
  parseJson: () => import_chunk_IPKLWQYO.parseJson,
  parseMakefile: () => import_chunk_IPKLWQYO.parseMakefile,
  parseShell: () => import_chunk_IPKLWQYO.parseShell,
  parseShellScript: () => import_chunk_IPKLWQYO.parseShellScript,
  parseToml: () => import_chunk_IPKLWQYO.parseToml,
  parseYaml: () => import_chunk_IPKLWQYO.parseYaml,
  readShell: () => import_chunk_IPKLWQYO.readShell,
  renderText: () => import_chunk_IPKLWQYO.renderText,
  rules: () => import_chunk_YEQEFUEN.rules,
  run: () => import_chunk_IPKLWQYO.run,
  runCheck: () => import_chunk_IPKLWQYO.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IPKLWQYO = require("./chunk-IPKLWQYO.js");
var import_chunk_YEQEFUEN = require("./chunk-YEQEFUEN.js");
var import_chunk_YYCOK7SJ = require("./chunk-YYCOK7SJ.js");
