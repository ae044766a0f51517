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
  renderAnnotations: () => renderAnnotations,
  renderWorkflowCommands: () => renderWorkflowCommands
});
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/report/github/annotations.ts
var MAX_MESSAGE_BYTES = 64e3;
var MAX_TITLE = 255;
var LEVELS = {
  critical: "failure",
  high: "failure",
  medium: "warning",
  low: "notice"
};
function renderAnnotations(report) {
  return everyAnnotation(report).filter(({ path }) => path !== "");
}
function everyAnnotation(report) {
  const annotations = [];
  const findings = report.comparison.introduced.filter((finding) => !(0, import_chunk_VIPE7SRS.isQuiet)(finding)).toSorted((a, b) => (0, import_chunk_OSF2BIYD.compareSeverity)(b.severity, a.severity) || (0, import_chunk_7JGE67RG.compareLocations)(a.at, b.at));
  for (const { at, severity, rule, message, remedy } of findings) {
    annotations.push(annotate(at, LEVELS[severity], `${rule} (${severity})`, `${message}

${remedy}`));
  }
  const onLines = new Set(report.comparison.introduced.map(keyOf));
  for (const problem of report.problems) {
    const { at, message, blocking } = problem;
    if (!isFolder(at) && !onLines.has(keyOf(problem)))
      annotations.push(annotate(at, blocking ? "failure" : "notice", "Not judged", message));
  }
  for (const { at, message } of report.notices) {
    if (!isFolder(at)) annotations.push(annotate(at, "notice", "Airworthy", message));
  }
  const order = ["failure", "warning", "notice"];
  return annotations.toSorted((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}
var MAX_COMMANDS_OF_KIND = 10;
var COMMANDS = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function renderWorkflowCommands(report) {
  const lines = [];
  const shown = /* @__PURE__ */ new Map();
  let dropped = 0;
  for (const annotation of everyAnnotation(report)) {
    const kind = COMMANDS[annotation.annotation_level];
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    if (number > MAX_COMMANDS_OF_KIND) dropped++;
    else lines.push(command(kind, annotation));
  }
  if (dropped > 0) lines.push(`${dropped} more did not fit into GitHub's ten a kind; the job summary has them all.`);
  return lines;
}
function annotate(at, level, title, message) {
  const { start, end } = at.range;
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns = lastLine === start.line && end.line === start.line ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) } : {};
  return {
    path: at.path,
    start_line: start.line,
    end_line: lastLine,
    ...columns,
    annotation_level: level,
    title: (0, import_chunk_VIPE7SRS.clip)(title, MAX_TITLE),
    message: (0, import_chunk_VIPE7SRS.truncateBytes)((0, import_chunk_VIPE7SRS.sanitizeLines)(message), MAX_MESSAGE_BYTES)
  };
}
function keyOf({ at, message }) {
  return JSON.stringify([at, message]);
}
function isFolder({ path }) {
  return path.endsWith("/");
}
function command(kind, annotation) {
  const place = [
    // A log shows the line as it is; no real path is lost by it.
    ["file", (0, import_chunk_VIPE7SRS.sanitizeLines)(annotation.path)],
    ["line", annotation.start_line],
    ["endLine", annotation.end_line],
    ["col", annotation.start_column],
    ["endColumn", annotation.end_column]
  ];
  const properties = [...annotation.path === "" ? [] : place, ["title", annotation.title]];
  const written = properties.flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(value)}`]
  );
  return `::${kind} ${written.join(",")}::${escapeData(annotation.message)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
module.exports = stdin_exports;
