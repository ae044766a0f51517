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
  baselineSchema: () => baselineSchema,
  loadBaseline: () => loadBaseline
});
var import_chunk_FC6VO4PB = whole(require("./chunk-FC6VO4PB.js"));
var import_chunk_MI4XXTN5 = whole(require("./chunk-MI4XXTN5.js"));
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
// src/policy/load-baseline.ts
var entrySchema = (0, import_chunk_FC6VO4PB.strictObject)({
  rule: (0, import_chunk_FC6VO4PB.pipe)((0, import_chunk_FC6VO4PB.string)(), (0, import_chunk_FC6VO4PB.description)("The rule whose findings stand.")),
  path: (0, import_chunk_FC6VO4PB.pipe)((0, import_chunk_FC6VO4PB.string)(), (0, import_chunk_FC6VO4PB.description)("The file that they stand in.")),
  fingerprint: (0, import_chunk_FC6VO4PB.pipe)(
    (0, import_chunk_FC6VO4PB.string)(),
    (0, import_chunk_FC6VO4PB.regex)(/^[0-9a-f]{20}$/),
    (0, import_chunk_FC6VO4PB.description)("What they blame, as in the report. No line and no text of the file can be read out of it.")
  ),
  severity: (0, import_chunk_FC6VO4PB.pipe)((0, import_chunk_FC6VO4PB.picklist)(import_chunk_INGLV4KF.SEVERITIES), (0, import_chunk_FC6VO4PB.description)("How bad they were; one that got worse stands no longer.")),
  count: (0, import_chunk_FC6VO4PB.pipe)(
    (0, import_chunk_FC6VO4PB.number)(),
    (0, import_chunk_FC6VO4PB.integer)(),
    (0, import_chunk_FC6VO4PB.minValue)(1),
    (0, import_chunk_FC6VO4PB.maxValue)(1e6),
    (0, import_chunk_FC6VO4PB.description)("How many of them stand.")
  )
});
var baselineSchema = (0, import_chunk_FC6VO4PB.pipe)(
  (0, import_chunk_FC6VO4PB.strictObject)({
    $schema: (0, import_chunk_FC6VO4PB.optional)((0, import_chunk_FC6VO4PB.string)()),
    version: (0, import_chunk_FC6VO4PB.literal)(1),
    entries: (0, import_chunk_FC6VO4PB.array)(entrySchema)
  }),
  (0, import_chunk_FC6VO4PB.title)("Airworthy baseline")
);
var MAX_FAULTS = 10;
function loadBaseline({ source, roots, problems }) {
  if (problems.length > 0) return refuse(problems);
  const [root] = roots;
  if (!root) return refuse([{ at: (0, import_chunk_INGLV4KF.fileStart)(source.path), message: `The baseline is empty; ${WRITE_ANEW}` }]);
  const parsed = (0, import_chunk_FC6VO4PB.safeParse)(baselineSchema, dataOf(root));
  if (!parsed.success) return refuse(parsed.issues.map((issue) => faultOf(root, issue)));
  const entries = parsed.output.entries.map((entry, index) => ({
    ...entry,
    at: (0, import_chunk_MI4XXTN5.treeAt)(root, "entries", index)?.at ?? root.at
  }));
  return { baseline: { entries, renames: /* @__PURE__ */ new Map() }, problems: [] };
}
function refuse(faults) {
  const problems = faults.slice(0, MAX_FAULTS).map(({ at, message }) => ({ at, message, blocking: true }));
  return { baseline: void 0, problems };
}
var WRITE_ANEW = "`airworthy check --write-baseline` writes it anew.";
var MUST_BE = /* @__PURE__ */ new Map([
  ["version", "The `version` of a baseline must be 1; a later Airworthy may have written this one"],
  ["entries", "The `entries` of a baseline must be a list"],
  ["rule", "The `rule` of an entry must be a text"],
  ["path", "The `path` of an entry must be a text"],
  ["fingerprint", "The `fingerprint` of an entry must be 20 hexadecimal digits"],
  ["severity", "The `severity` of an entry must be `critical`, `high`, `medium` or `low`"],
  ["count", "The `count` of an entry must be a whole number of 1 or more"]
]);
function faultOf(root, issue) {
  const keys = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys.at(-1);
  const isForeign = issue.type === "strict_object" && issue.expected === "never";
  const isInList = (0, import_chunk_MI4XXTN5.treeAt)(root, ...keys.slice(0, -1))?.kind !== "table";
  const known = typeof last === "string" && !isForeign && !isInList ? MUST_BE.get(last) : void 0;
  const fault = known ?? (isForeign && !isInList ? "A baseline has no such key" : NO_MAPPING);
  return { at: placeOf(root, keys), message: `${fault}; ${WRITE_ANEW}` };
}
var NO_MAPPING = "A baseline is a mapping with `version` and `entries`, and each entry is a mapping, too";
function placeOf(root, keys) {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
    const last = path.at(-1);
    const entry = typeof last === "string" ? (0, import_chunk_MI4XXTN5.entryOf)((0, import_chunk_MI4XXTN5.treeAt)(root, ...path.slice(0, -1)), last) : void 0;
    const at = entry?.at ?? (0, import_chunk_MI4XXTN5.treeAt)(root, ...path)?.at;
    if (at) return at;
  }
  return root.at;
}
function dataOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(dataOf);
  const value = /* @__PURE__ */ Object.create(null);
  for (const { key, value: child } of node.entries) value[key] = dataOf(child);
  return value;
}
module.exports = stdin_exports;
