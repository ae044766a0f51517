"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
};
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
  checkFiles: () => import_chunk_JZK2MYAQ.checkFiles,
  otherRules: () => import_chunk_JZK2MYAQ.otherRules,
  parseDockerfile: () => import_chunk_JZK2MYAQ.parseDockerfile,
  parseEnv: () => import_chunk_JZK2MYAQ.parseEnv,
  parseExec: () => import_chunk_JZK2MYAQ.parseExec,
  parseIgnoreFile: () => import_chunk_JZK2MYAQ.parseIgnoreFile,
  parseIni: () => import_chunk_JZK2MYAQ.parseIni,
  parseJson: () => import_chunk_JZK2MYAQ.parseJson,
  parseMakefile: () => import_chunk_JZK2MYAQ.parseMakefile,
  parseShell: () => import_chunk_JZK2MYAQ.parseShell,
  parseShellScript: () => import_chunk_JZK2MYAQ.parseShellScript,
  parseToml: () => import_chunk_JZK2MYAQ.parseToml,
  parseYaml: () => import_chunk_JZK2MYAQ.parseYaml,
  readShell: () => import_chunk_JZK2MYAQ.readShell,
  ruleNames: () => import_chunk_JZK2MYAQ.ruleNames,
  rulesOfFiles: () => import_chunk_JZK2MYAQ.rulesOfFiles
});
var import_chunk_JZK2MYAQ = whole(require("./chunk-JZK2MYAQ.js"));
var import_chunk_VQ4IMQN2 = whole(require("./chunk-VQ4IMQN2.js"));
var import_chunk_EYSA3BSE = whole(require("./chunk-EYSA3BSE.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
