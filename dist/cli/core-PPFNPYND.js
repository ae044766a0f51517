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
  MAX_RUN_TIME: () => import_chunk_HM4MHCIS.MAX_RUN_TIME,
  parseDockerfile: () => import_chunk_HM4MHCIS.parseDockerfile,
  parseEnv: () => import_chunk_HM4MHCIS.parseEnv,
  parseExec: () => import_chunk_HM4MHCIS.parseExec,
  parseIgnoreFile: () => import_chunk_HM4MHCIS.parseIgnoreFile,
  parseIni: () => import_chunk_HM4MHCIS.parseIni,
  parseJson: () => import_chunk_HM4MHCIS.parseJson,
  parseMakefile: () => import_chunk_HM4MHCIS.parseMakefile,
  parseShell: () => import_chunk_HM4MHCIS.parseShell,
  parseShellScript: () => import_chunk_HM4MHCIS.parseShellScript,
  parseToml: () => import_chunk_HM4MHCIS.parseToml,
  parseYaml: () => import_chunk_HM4MHCIS.parseYaml,
  readShell: () => import_chunk_HM4MHCIS.readShell,
  renderText: () => import_chunk_HM4MHCIS.renderText,
  rules: () => import_chunk_MYTTUADM.rules,
  run: () => import_chunk_HM4MHCIS.run,
  runCheck: () => import_chunk_HM4MHCIS.runCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HM4MHCIS = require("./chunk-HM4MHCIS.js");
var import_chunk_MYTTUADM = require("./chunk-MYTTUADM.js");
var import_chunk_66MTPP2F = require("./chunk-66MTPP2F.js");
