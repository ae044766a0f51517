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
  judgeChange: () => import_chunk_N7QABGED.judgeChange,
  judgeWhole: () => import_chunk_N7QABGED.judgeWhole,
  parseDockerfile: () => import_chunk_N7QABGED.parseDockerfile,
  parseEnv: () => import_chunk_N7QABGED.parseEnv,
  parseExec: () => import_chunk_N7QABGED.parseExec,
  parseIgnoreFile: () => import_chunk_N7QABGED.parseIgnoreFile,
  parseIni: () => import_chunk_N7QABGED.parseIni,
  parseJson: () => import_chunk_N7QABGED.parseJson,
  parseMakefile: () => import_chunk_N7QABGED.parseMakefile,
  parseShell: () => import_chunk_N7QABGED.parseShell,
  parseShellScript: () => import_chunk_N7QABGED.parseShellScript,
  parseToml: () => import_chunk_N7QABGED.parseToml,
  parseYaml: () => import_chunk_N7QABGED.parseYaml,
  readShell: () => import_chunk_N7QABGED.readShell,
  rules: () => import_chunk_N7QABGED.rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_N7QABGED = require("./chunk-N7QABGED.js");
var import_chunk_4P54HFAP = require("./chunk-4P54HFAP.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
