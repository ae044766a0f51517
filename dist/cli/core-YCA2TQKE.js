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
  MAX_RUN_TIME: () => import_chunk_NYISODDL.MAX_RUN_TIME,
  otherRules: () => import_chunk_NYISODDL.otherRules,
  parseDockerfile: () => import_chunk_NYISODDL.parseDockerfile,
  parseEnv: () => import_chunk_NYISODDL.parseEnv,
  parseExec: () => import_chunk_NYISODDL.parseExec,
  parseIgnoreFile: () => import_chunk_NYISODDL.parseIgnoreFile,
  parseIni: () => import_chunk_NYISODDL.parseIni,
  parseJson: () => import_chunk_NYISODDL.parseJson,
  parseMakefile: () => import_chunk_NYISODDL.parseMakefile,
  parseShell: () => import_chunk_NYISODDL.parseShell,
  parseShellScript: () => import_chunk_NYISODDL.parseShellScript,
  parseToml: () => import_chunk_NYISODDL.parseToml,
  parseYaml: () => import_chunk_NYISODDL.parseYaml,
  readShell: () => import_chunk_NYISODDL.readShell,
  renderText: () => import_chunk_NYISODDL.renderText,
  ruleNames: () => import_chunk_NYISODDL.ruleNames,
  rulesOfFiles: () => import_chunk_NYISODDL.rulesOfFiles,
  run: () => import_chunk_NYISODDL.run,
  runCheck: () => import_chunk_NYISODDL.runCheck
});
var import_chunk_NYISODDL = whole(require("./chunk-NYISODDL.js"));
var import_chunk_EX7XWFEA = whole(require("./chunk-EX7XWFEA.js"));
var import_chunk_XCQI7FTV = whole(require("./chunk-XCQI7FTV.js"));
module.exports = stdin_exports;
