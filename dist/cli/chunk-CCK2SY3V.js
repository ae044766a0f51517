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
  entriesOf: () => entriesOf
});
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
// src/report/shared/entries.ts
function entriesOf(report, options) {
  const { comparison, notices } = report;
  const findings = options.all ? [...comparison.introduced, ...comparison.standing] : comparison.introduced;
  const entries = findings.map((finding) => ({
    kind: "finding",
    at: finding.at,
    message: finding.message,
    finding
  }));
  const known = new Set(findings.map(keyOf));
  for (const problem of (0, import_chunk_VIPE7SRS.problemsOf)(report))
    if (!known.has(keyOf(problem))) entries.push({ kind: "not-judged", ...problem });
  for (const { at, message } of notices) entries.push({ kind: "notice", at, message });
  return entries;
}
function keyOf({ at, message }) {
  return JSON.stringify([at, message]);
}
module.exports = stdin_exports;
