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
var import_chunk_CCK2SY3V = whole(require("./chunk-CCK2SY3V.js"));
var import_chunk_FIYK3J32 = whole(require("./chunk-FIYK3J32.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/report/rdjson.ts
var SEVERITIES = {
  critical: "ERROR",
  high: "ERROR",
  medium: "WARNING",
  low: "INFO"
};
function renderRdjson(report, options) {
  const secretLines = linesWithSecrets(report);
  return (0, import_chunk_FIYK3J32.safeJson)({
    source: { name: "airworthy", url: import_chunk_7JGE67RG.PROJECT },
    diagnostics: (0, import_chunk_CCK2SY3V.entriesOf)(report, options).map((entry) => ({
      message: messageOf(entry),
      location: {
        path: entry.at ? (0, import_chunk_VIPE7SRS.sanitize)(entry.at.path) || "." : ".",
        ...entry.at && entry.at.path !== "" && { range: bytesOf(entry.at.range, report.sources.get(entry.at.path)) }
      },
      severity: severityOf(entry),
      code: entry.kind === "finding" ? { value: entry.finding.rule, url: (0, import_chunk_7JGE67RG.pageOf)(entry.finding) } : { value: entry.kind },
      ...entry.kind === "finding" && suggestion(entry.finding, report.sources.get(entry.at.path), secretLines)
    }))
  });
}
function messageOf(entry) {
  const message = (0, import_chunk_VIPE7SRS.renderMessage)(entry.message);
  return entry.kind === "finding" ? `${message}

${(0, import_chunk_VIPE7SRS.renderMessage)(entry.finding.remedy)}` : message;
}
function severityOf(entry) {
  if (entry.kind === "notice") return "INFO";
  if (entry.kind === "not-judged") return entry.blocking ? "ERROR" : "INFO";
  return (0, import_chunk_VIPE7SRS.isQuiet)(entry.finding) ? "INFO" : SEVERITIES[entry.finding.severity];
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
