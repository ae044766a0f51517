"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
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
var import_valibot = whole(require("./valibot.js"));
var import_policy = whole(require("./policy.js"));
var import_observed = whole(require("./observed.js"));
var import_redact = whole(require("./redact.js"));
// src/policy/load-baseline.ts
var entrySchema = (0, import_valibot.strictObject)({
  rule: (0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.description)("The rule of these findings.")),
  path: (0, import_valibot.pipe)((0, import_valibot.string)(), (0, import_valibot.description)("The file of these findings.")),
  fingerprint: (0, import_valibot.pipe)(
    (0, import_valibot.string)(),
    (0, import_valibot.regex)(/^[0-9a-f]{20}$/),
    (0, import_valibot.description)("Their fingerprint, as in the report. It does not reveal any text of the file.")
  ),
  severity: (0, import_valibot.pipe)(
    (0, import_valibot.picklist)(import_redact.SEVERITIES),
    (0, import_valibot.description)("Their severity. A finding that gets worse is no longer covered.")
  ),
  count: (0, import_valibot.pipe)(
    (0, import_valibot.number)(),
    (0, import_valibot.integer)(),
    (0, import_valibot.minValue)(1),
    (0, import_valibot.maxValue)(1e6),
    (0, import_valibot.description)("How many findings of this kind the file has.")
  )
});
var baselineSchema = (0, import_valibot.pipe)(
  (0, import_valibot.strictObject)({
    $schema: (0, import_valibot.optional)((0, import_valibot.string)()),
    version: (0, import_valibot.literal)(1),
    entries: (0, import_valibot.array)(entrySchema)
  }),
  (0, import_valibot.title)("Airworthy baseline")
);
var MAX_FAULTS = 10;
function loadBaseline({ source, roots, problems }) {
  if (problems.length > 0) return refuse(problems);
  const [root] = roots;
  if (!root) return refuse([{ at: (0, import_redact.fileStart)(source.path), message: `The baseline is empty. ${WRITE_ANEW}` }]);
  const parsed = (0, import_valibot.safeParse)(baselineSchema, dataOf(root));
  if (!parsed.success) return refuse(parsed.issues.map((issue) => faultOf(root, issue)));
  const entries = parsed.output.entries.map((entry, index) => ({
    ...entry,
    at: (0, import_policy.treeAt)(root, "entries", index)?.at ?? root.at
  }));
  return { baseline: { entries, renames: /* @__PURE__ */ new Map() }, problems: [] };
}
function refuse(faults) {
  const problems = faults.slice(0, MAX_FAULTS).map(({ at, message }) => ({ at, message, blocking: true }));
  return { baseline: void 0, problems };
}
var WRITE_ANEW = "Run `airworthy check --write-baseline` to write it again.";
var MUST_BE = /* @__PURE__ */ new Map([
  ["version", "The `version` of a baseline must be 1; a later Airworthy may have written this one"],
  ["entries", "The `entries` of a baseline must be a list"],
  ["rule", "The `rule` of an entry must be a string"],
  ["path", "The `path` of an entry must be a string"],
  ["fingerprint", "The `fingerprint` of an entry must be 20 hexadecimal digits"],
  ["severity", "The `severity` of an entry must be `critical`, `high`, `medium` or `low`"],
  ["count", "The `count` of an entry must be a whole number of 1 or more"]
]);
function faultOf(root, issue) {
  const keys = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys.at(-1);
  const isForeign = issue.type === "strict_object" && issue.expected === "never";
  const isInList = (0, import_policy.treeAt)(root, ...keys.slice(0, -1))?.kind !== "table";
  const known = typeof last === "string" && !isForeign && !isInList ? MUST_BE.get(last) : void 0;
  const fault = known ?? (isForeign && !isInList ? "This key is not allowed in a baseline" : NO_MAPPING);
  return { at: placeOf(root, keys), message: `${fault}. ${WRITE_ANEW}` };
}
var NO_MAPPING = "A baseline must be a mapping with `version` and `entries`, and each entry must be a mapping";
function placeOf(root, keys) {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
    const last = path.at(-1);
    const entry = typeof last === "string" ? (0, import_policy.entryOf)((0, import_policy.treeAt)(root, ...path.slice(0, -1)), last) : void 0;
    const at = entry?.at ?? (0, import_policy.treeAt)(root, ...path)?.at;
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
