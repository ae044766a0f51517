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
  judgeChange: () => import_chunk_BWZDCMHL.judgeChange,
  judgeWhole: () => import_chunk_BWZDCMHL.judgeWhole,
  otherRules: () => import_chunk_BWZDCMHL.otherRules,
  parseDockerfile: () => import_chunk_BWZDCMHL.parseDockerfile,
  parseEnv: () => import_chunk_BWZDCMHL.parseEnv,
  parseExec: () => import_chunk_BWZDCMHL.parseExec,
  parseIgnoreFile: () => import_chunk_BWZDCMHL.parseIgnoreFile,
  parseIni: () => import_chunk_BWZDCMHL.parseIni,
  parseJson: () => import_chunk_BWZDCMHL.parseJson,
  parseMakefile: () => import_chunk_BWZDCMHL.parseMakefile,
  parseShell: () => import_chunk_BWZDCMHL.parseShell,
  parseShellScript: () => import_chunk_BWZDCMHL.parseShellScript,
  parseToml: () => import_chunk_BWZDCMHL.parseToml,
  parseYaml: () => import_chunk_BWZDCMHL.parseYaml,
  readShell: () => import_chunk_BWZDCMHL.readShell,
  rulesOfFiles: () => import_chunk_BWZDCMHL.rulesOfFiles
});
module.exports = stdin_exports;
var import_chunk_BWZDCMHL = require("./chunk-BWZDCMHL.js");
var import_chunk_HZAWSZV4 = require("./chunk-HZAWSZV4.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
