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
  judgeChange: () => import_chunk_CYZMX2IC.judgeChange,
  judgeWhole: () => import_chunk_CYZMX2IC.judgeWhole,
  parseDockerfile: () => import_chunk_CYZMX2IC.parseDockerfile,
  parseEnv: () => import_chunk_CYZMX2IC.parseEnv,
  parseExec: () => import_chunk_CYZMX2IC.parseExec,
  parseIgnoreFile: () => import_chunk_CYZMX2IC.parseIgnoreFile,
  parseIni: () => import_chunk_CYZMX2IC.parseIni,
  parseJson: () => import_chunk_CYZMX2IC.parseJson,
  parseMakefile: () => import_chunk_CYZMX2IC.parseMakefile,
  parseShell: () => import_chunk_CYZMX2IC.parseShell,
  parseShellScript: () => import_chunk_CYZMX2IC.parseShellScript,
  parseToml: () => import_chunk_CYZMX2IC.parseToml,
  parseYaml: () => import_chunk_CYZMX2IC.parseYaml,
  readShell: () => import_chunk_CYZMX2IC.readShell,
  rules: () => import_chunk_CYZMX2IC.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CYZMX2IC = require("./chunk-CYZMX2IC.js");
var import_chunk_IZQD7PCT = require("./chunk-IZQD7PCT.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
