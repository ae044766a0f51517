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
  judgeChange: () => import_chunk_I6QT2SUP.judgeChange,
  judgeWhole: () => import_chunk_I6QT2SUP.judgeWhole,
  parseDockerfile: () => import_chunk_I6QT2SUP.parseDockerfile,
  parseEnv: () => import_chunk_I6QT2SUP.parseEnv,
  parseExec: () => import_chunk_I6QT2SUP.parseExec,
  parseIgnoreFile: () => import_chunk_I6QT2SUP.parseIgnoreFile,
  parseIni: () => import_chunk_I6QT2SUP.parseIni,
  parseJson: () => import_chunk_I6QT2SUP.parseJson,
  parseMakefile: () => import_chunk_I6QT2SUP.parseMakefile,
  parseShell: () => import_chunk_I6QT2SUP.parseShell,
  parseShellScript: () => import_chunk_I6QT2SUP.parseShellScript,
  parseToml: () => import_chunk_I6QT2SUP.parseToml,
  parseYaml: () => import_chunk_I6QT2SUP.parseYaml,
  readShell: () => import_chunk_I6QT2SUP.readShell,
  rules: () => import_chunk_I6QT2SUP.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_I6QT2SUP = require("./chunk-I6QT2SUP.js");
var import_chunk_RIH7YWOB = require("./chunk-RIH7YWOB.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
