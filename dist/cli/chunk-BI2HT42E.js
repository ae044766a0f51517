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
  renderJson: () => renderJson,
  verifiedJson: () => verifiedJson
});
var import_chunk_FIYK3J32 = whole(require("./chunk-FIYK3J32.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
// src/report/json.ts
function renderJson(report, options) {
  const { comparison, suppressed, verdict, verified } = report;
  const findings = comparison.introduced.map((finding) => render(finding, { introduced: true, suppressed: false }));
  if (options.all) {
    for (const finding of comparison.standing) findings.push(render(finding, { introduced: false, suppressed: false }));
    for (const { finding } of suppressed) findings.push(render(finding, { introduced: false, suppressed: true }));
  }
  const json = {
    version: 1,
    tool: { name: "airworthy", version: report.version },
    conclusion: verdict.conclusion,
    complete: verdict.complete,
    problems: (0, import_chunk_VIPE7SRS.problemsOf)(report).map(({ at, message, blocking }) => ({
      path: at?.path ?? null,
      line: at?.range.start.line ?? null,
      column: at?.range.start.column ?? null,
      message,
      blocking
    })),
    counts: {
      introduced: report.introducedBySeverity,
      standing: comparison.standing.length,
      fixed: comparison.fixed.length,
      suppressed: suppressed.length
    },
    findings,
    ...verified && { verified: verified.map(verifiedJson) }
  };
  return (0, import_chunk_FIYK3J32.safeJson)(json);
}
function verifiedJson({ name, path, rows }) {
  return {
    name,
    path: path ?? null,
    rows: rows.map(({ practice, declared, observed, state }) => ({
      practice,
      promised: declared ?? null,
      seen: observed ?? null,
      state
    }))
  };
}
function render(finding, state) {
  const { rule, practice, severity, confidence, message, remedy, fingerprint, related, fix } = finding;
  return {
    rule,
    practice,
    severity,
    confidence,
    ...state,
    ...place(finding.at),
    message,
    remedy,
    docs: (0, import_chunk_7JGE67RG.pageOf)(finding),
    fingerprint,
    related: related.map(({ at, note }) => ({ ...place(at), note })),
    fix: fix ? { title: fix.title, safe: fix.safe, edits: fix.edits.map(({ at, text }) => ({ ...place(at), text })) } : null
  };
}
function place({ path, range: { start, end } }) {
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
module.exports = stdin_exports;
