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
  listRules: () => listRules
});
var import_chunk_Y5FRZ2MA = whole(require("./chunk-Y5FRZ2MA.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/cli/rules.ts
function listRules(format) {
  const sorted = import_chunk_Y5FRZ2MA.rules.toSorted((a, b) => import_chunk_OSF2BIYD.PRACTICES.indexOf(a.practice) - import_chunk_OSF2BIYD.PRACTICES.indexOf(b.practice));
  if (format === "json") {
    const listed = sorted.map(({ check: _, ...facts }) => ({
      ...facts,
      docs: (0, import_chunk_7JGE67RG.pageOf)({ practice: facts.practice, rule: facts.id })
    }));
    return `${JSON.stringify({ version: 1, rules: listed }, void 0, 2)}
`;
  }
  const width = Math.max(...sorted.map((rule) => rule.id.length));
  const lines = [];
  let practice;
  for (const rule of sorted) {
    if (rule.practice !== practice) lines.push(...practice === void 0 ? [] : [""], rule.practice);
    practice = rule.practice;
    const live = (rule.evidence ?? "files") === "files" ? "" : " (seen live)";
    lines.push(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title}${live}`);
  }
  return `${lines.join("\n")}
`;
}
module.exports = stdin_exports;
