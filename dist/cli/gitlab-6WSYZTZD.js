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
  renderGitlab: () => renderGitlab
});
var import_chunk_DN55O7TK = whole(require("./chunk-DN55O7TK.js"));
var import_chunk_PKD6S6L3 = whole(require("./chunk-PKD6S6L3.js"));
var import_chunk_CZA6LEH2 = whole(require("./chunk-CZA6LEH2.js"));
var import_chunk_BCFT6TV6 = whole(require("./chunk-BCFT6TV6.js"));
var import_chunk_P2Q64KNV = whole(require("./chunk-P2Q64KNV.js"));
// src/report/gitlab.ts
var SEVERITIES = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor"
};
function renderGitlab(report, options) {
  const seen = /* @__PURE__ */ new Map();
  return (0, import_chunk_PKD6S6L3.inertJson)(
    (0, import_chunk_DN55O7TK.toldOf)(report, options).map((told) => {
      const fingerprint = fingerprintOf(told);
      const number = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, number);
      return {
        description: descriptionOf(told),
        check_name: told.kind === "finding" ? told.finding.rule : told.kind,
        fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
        severity: severityOf(told),
        location: {
          path: told.at ? (0, import_chunk_CZA6LEH2.oneLine)(told.at.path) || "." : ".",
          lines: { begin: told.at?.range.start.line ?? 1 }
        }
      };
    })
  );
}
function descriptionOf(told) {
  return (0, import_chunk_CZA6LEH2.oneLine)(told.kind === "finding" ? `${told.message} ${told.finding.remedy}` : told.message);
}
function severityOf(told) {
  if (told.kind === "notice") return "info";
  if (told.kind === "not-judged") return told.blocking ? "blocker" : "info";
  return (0, import_chunk_CZA6LEH2.isQuiet)(told.finding) && told.finding.severity !== "low" ? "info" : SEVERITIES[told.finding.severity];
}
function fingerprintOf(told) {
  if (told.kind === "finding") return told.finding.fingerprint;
  const said = JSON.stringify([told.kind, told.at?.path ?? "", told.message]);
  return (0, import_chunk_BCFT6TV6.createHash)("sha256").update(said).digest("hex").slice(0, 20);
}
module.exports = stdin_exports;
