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
  judgeChange: () => import_chunk_ACWJNMLX.judgeChange,
  judgeWhole: () => import_chunk_ACWJNMLX.judgeWhole,
  parseDockerfile: () => import_chunk_ACWJNMLX.parseDockerfile,
  parseEnv: () => import_chunk_ACWJNMLX.parseEnv,
  parseExec: () => import_chunk_ACWJNMLX.parseExec,
  parseIgnoreFile: () => import_chunk_ACWJNMLX.parseIgnoreFile,
  parseIni: () => import_chunk_ACWJNMLX.parseIni,
  parseJson: () => import_chunk_ACWJNMLX.parseJson,
  parseMakefile: () => import_chunk_ACWJNMLX.parseMakefile,
  parseShell: () => import_chunk_ACWJNMLX.parseShell,
  parseShellScript: () => import_chunk_ACWJNMLX.parseShellScript,
  parseToml: () => import_chunk_ACWJNMLX.parseToml,
  parseYaml: () => import_chunk_ACWJNMLX.parseYaml,
  readShell: () => import_chunk_ACWJNMLX.readShell,
  rules: () => import_chunk_ACWJNMLX.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ACWJNMLX = require("./chunk-ACWJNMLX.js");
var import_chunk_IRMJA5P3 = require("./chunk-IRMJA5P3.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
