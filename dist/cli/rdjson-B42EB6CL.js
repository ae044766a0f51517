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
  renderRdjson: () => renderRdjson
});
var import_chunk_DN55O7TK = whole(require("./chunk-DN55O7TK.js"));
var import_chunk_PKD6S6L3 = whole(require("./chunk-PKD6S6L3.js"));
var import_chunk_CZA6LEH2 = whole(require("./chunk-CZA6LEH2.js"));
var import_chunk_BCFT6TV6 = whole(require("./chunk-BCFT6TV6.js"));
var import_chunk_P2Q64KNV = whole(require("./chunk-P2Q64KNV.js"));
// src/report/rdjson.ts
var SEVERITIES = {
  critical: "ERROR",
  high: "ERROR",
  medium: "WARNING",
  low: "INFO"
};
function renderRdjson(report, options) {
  const secretLines = linesWithSecrets(report);
  return (0, import_chunk_PKD6S6L3.inertJson)({
    source: { name: "airworthy", url: import_chunk_BCFT6TV6.PROJECT },
    diagnostics: (0, import_chunk_DN55O7TK.toldOf)(report, options).map((told) => ({
      message: messageOf(told),
      location: {
        path: told.at ? (0, import_chunk_CZA6LEH2.oneLine)(told.at.path) || "." : ".",
        ...told.at && told.at.path !== "" && { range: bytesOf(told.at.range, report.sources.get(told.at.path)) }
      },
      severity: severityOf(told),
      code: told.kind === "finding" ? { value: told.finding.rule, url: (0, import_chunk_BCFT6TV6.pageOf)(told.finding) } : { value: told.kind },
      ...told.kind === "finding" && suggestion(told.finding, report.sources.get(told.at.path), secretLines)
    }))
  });
}
function messageOf(told) {
  const message = (0, import_chunk_CZA6LEH2.renderMessage)(told.message);
  return told.kind === "finding" ? `${message}

${(0, import_chunk_CZA6LEH2.renderMessage)(told.finding.remedy)}` : message;
}
function severityOf(told) {
  if (told.kind === "notice") return "INFO";
  if (told.kind === "not-judged") return told.blocking ? "ERROR" : "INFO";
  return (0, import_chunk_CZA6LEH2.isQuiet)(told.finding) ? "INFO" : SEVERITIES[told.finding.severity];
}
function suggestion({ fix, at }, source, secretLines) {
  const [edit, ...more] = fix?.edits ?? [];
  if (!fix?.safe || !edit || more.length > 0 || !source || edit.at.path !== at.path) return void 0;
  const { start, end } = edit.at.range;
  for (let line = start.line; line <= end.line; line++) if (secretLines.has(keyOf(edit.at.path, line))) return void 0;
  return { suggestions: [{ range: bytesOf(edit.at.range, source), text: edit.text }] };
}
var MAX_LINES = 200;
function linesWithSecrets({ comparison, suppressed }) {
  const lines = /* @__PURE__ */ new Set();
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  for (const { practice, at } of every) {
    if (practice !== "secrets") continue;
    const { start, end } = at.range;
    const last = Math.min(end.line, start.line + MAX_LINES);
    for (let line = start.line; line <= last; line++) lines.add(keyOf(at.path, line));
  }
  return lines;
}
function keyOf(path, line) {
  return `${path}\0${line}`;
}
function bytesOf({ start, end }, source) {
  if (!source) return { start: { line: start.line }, end: { line: end.line } };
  return { start: inBytes(start, source), end: inBytes(end, source) };
}
function inBytes({ line, column }, source) {
  return { line, column: Buffer.byteLength(source.line(line).slice(0, column - 1)) + 1 };
}
module.exports = stdin_exports;
