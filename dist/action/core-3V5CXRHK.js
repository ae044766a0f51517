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
  checkFiles: () => import_chunk_MI4XXTN5.checkFiles,
  otherRules: () => import_chunk_MI4XXTN5.otherRules,
  parseDockerfile: () => import_chunk_MI4XXTN5.parseDockerfile,
  parseEnv: () => import_chunk_MI4XXTN5.parseEnv,
  parseExec: () => import_chunk_MI4XXTN5.parseExec,
  parseIgnoreFile: () => import_chunk_MI4XXTN5.parseIgnoreFile,
  parseIni: () => import_chunk_MI4XXTN5.parseIni,
  parseJson: () => import_chunk_MI4XXTN5.parseJson,
  parseMakefile: () => import_chunk_MI4XXTN5.parseMakefile,
  parseShell: () => import_chunk_MI4XXTN5.parseShell,
  parseShellScript: () => import_chunk_MI4XXTN5.parseShellScript,
  parseToml: () => import_chunk_MI4XXTN5.parseToml,
  parseYaml: () => import_chunk_MI4XXTN5.parseYaml,
  readShell: () => import_chunk_MI4XXTN5.readShell,
  ruleNames: () => import_chunk_MI4XXTN5.ruleNames,
  rulesOfFiles: () => import_chunk_MI4XXTN5.rulesOfFiles
});
var import_chunk_MI4XXTN5 = whole(require("./chunk-MI4XXTN5.js"));
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
module.exports = stdin_exports;
