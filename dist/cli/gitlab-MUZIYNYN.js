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
var import_chunk_CCK2SY3V = whole(require("./chunk-CCK2SY3V.js"));
var import_chunk_FIYK3J32 = whole(require("./chunk-FIYK3J32.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/report/gitlab.ts
var SEVERITIES = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor"
};
function renderGitlab(report, options) {
  const occurrences = /* @__PURE__ */ new Map();
  return (0, import_chunk_FIYK3J32.safeJson)(
    (0, import_chunk_CCK2SY3V.entriesOf)(report, options).map((entry) => {
      const fingerprint = fingerprintOf(entry);
      const number = (occurrences.get(fingerprint) ?? 0) + 1;
      occurrences.set(fingerprint, number);
      return {
        description: descriptionOf(entry),
        check_name: entry.kind === "finding" ? entry.finding.rule : entry.kind,
        fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
        severity: severityOf(entry),
        location: {
          path: entry.at ? (0, import_chunk_VIPE7SRS.sanitize)(entry.at.path) || "." : ".",
          lines: { begin: entry.at?.range.start.line ?? 1 }
        }
      };
    })
  );
}
function descriptionOf(entry) {
  return (0, import_chunk_VIPE7SRS.sanitize)(entry.kind === "finding" ? `${entry.message} ${entry.finding.remedy}` : entry.message);
}
function severityOf(entry) {
  if (entry.kind === "notice") return "info";
  if (entry.kind === "not-judged") return entry.blocking ? "blocker" : "info";
  return (0, import_chunk_VIPE7SRS.isQuiet)(entry.finding) && entry.finding.severity !== "low" ? "info" : SEVERITIES[entry.finding.severity];
}
function fingerprintOf(entry) {
  if (entry.kind === "finding") return entry.finding.fingerprint;
  const said = JSON.stringify([entry.kind, entry.at?.path ?? "", entry.message]);
  return (0, import_chunk_7JGE67RG.createHash)("sha256").update(said).digest("hex").slice(0, 20);
}
module.exports = stdin_exports;
