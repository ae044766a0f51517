"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  BASELINE_PATH: () => BASELINE_PATH,
  OWN_HOME: () => OWN_HOME,
  STUCK_RENEWAL: () => STUCK_RENEWAL,
  appFlag: () => appFlag,
  appName: () => appName,
  applyFixes: () => applyFixes,
  baselineOf: () => baselineOf,
  buildProject: () => buildProject,
  certsCommand: () => certsCommand,
  checkBaselineEdit: () => checkBaselineEdit,
  covers: () => covers,
  databaseBehind: () => databaseBehind,
  daysUntil: () => daysUntil,
  declaresPort: () => declaresPort,
  declaresService: () => declaresService,
  deployCommand: () => deployCommand,
  didYouMean: () => didYouMean,
  diffLines: () => diffLines,
  entryOf: () => entryOf,
  familiesOf: () => familiesOf,
  faultsOf: () => faultsOf2,
  fileRules: () => fileRules,
  groupSecrets: () => groupSecrets,
  homesOf: () => homesOf,
  httpsAnswer: () => httpsAnswer,
  imageOf: () => imageOf,
  isCustomDomain: () => isCustomDomain,
  isDisposableName: () => isDisposableName,
  isEncrypted: () => isEncrypted,
  isForEveryone: () => isForEveryone,
  isGone: () => isGone,
  isPreloaded: () => isPreloaded,
  isProven: () => isProven,
  keepsHsts: () => keepsHsts,
  missingPorts: () => missingPorts,
  nameFlag: () => nameFlag,
  nameOfCertificate: () => nameOfCertificate,
  nameOfPort: () => nameOfPort,
  nameOfRunning: () => nameOfRunning,
  openPorts: () => openPorts,
  otherOpenPorts: () => otherOpenPorts,
  overdueFor: () => overdueFor,
  parsePatch: () => parsePatch,
  parsers: () => parsers,
  prepareRun: () => prepareRun,
  publicAddress: () => publicAddress,
  readPolicy: () => readPolicy,
  regionOf: () => regionOf,
  releaseRemedy: () => releaseRemedy,
  renamesOf: () => renamesOf,
  renderBaseline: () => renderBaseline,
  run: () => run,
  runningServices: () => runningServices,
  servedCertificates: () => servedCertificates,
  startClock: () => startClock,
  treeAt: () => treeAt
});
var import_observed = whole(require("./observed.js"));
var import_redact = whole(require("./redact.js"));
// src/model/files/diff.ts
var HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
  const hunks = [];
  let lines = [];
  let base = 0;
  let head = 0;
  let baseLeft = 0;
  let headLeft = 0;
  for (const text of patch.split("\n")) {
    if (baseLeft <= 0 && headLeft <= 0) {
      const header = HUNK_HEADER.exec(text);
      if (!header) continue;
      base = Number(header[1]);
      baseLeft = Number(header[2] ?? 1);
      head = Number(header[3]);
      headLeft = Number(header[4] ?? 1);
      lines = [];
      hunks.push({ lines });
      continue;
    }
    if (text.startsWith("\\")) continue;
    const added = text.startsWith("+");
    const removed = text.startsWith("-");
    lines.push({ base: added ? void 0 : base, head: removed ? void 0 : head });
    if (!added) {
      base++;
      baseLeft--;
    }
    if (!removed) {
      head++;
      headLeft--;
    }
  }
  return hunks;
}
function renamesOf(diff) {
  const renames = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) {
    if (file.previousPath !== void 0 && file.previousPath !== file.path) renames.set(file.previousPath, file.path);
  }
  return renames;
}
// src/model/files/line-diff.ts
var CONTEXT = 3;
var MAX_EDITS = 1500;
function diffLines(base, head) {
  const before = linesOf(base);
  const after2 = linesOf(head);
  let start = 0;
  while (start < before.length && start < after2.length && before[start] === after2[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after2.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after2[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const middle = shortestEdit(before.slice(start, beforeEnd), after2.slice(start, afterEnd));
  if (!middle) return void 0;
  const lines = [];
  for (let i = 0; i < start; i++) lines.push({ base: i + 1, head: i + 1 });
  for (const { base: base2, head: head2 } of middle) {
    lines.push({ base: base2 && base2 + start, head: head2 && head2 + start });
  }
  for (let i = 0; beforeEnd + i < before.length; i++) {
    lines.push({ base: beforeEnd + i + 1, head: afterEnd + i + 1 });
  }
  return cutIntoHunks(lines);
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function shortestEdit(before, after2) {
  const limit = Math.min(before.length + after2.length, MAX_EDITS);
  const trail = [];
  const furthest = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  for (let edits = 0; edits <= limit; edits++) {
    trail.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0;
      const above = furthest[middle + diagonal + 1] ?? 0;
      const down = diagonal === -edits || diagonal !== edits && left < above;
      let x = down ? above : left + 1;
      let y = x - diagonal;
      while (x < before.length && y < after2.length && before[x] === after2[y]) {
        x++;
        y++;
      }
      furthest[middle + diagonal] = x;
      if (x >= before.length && y >= after2.length) return walkBack(trail, before.length, after2.length);
    }
  }
  return void 0;
}
function walkBack(trail, beforeLength, afterLength) {
  const lines = [];
  let x = beforeLength;
  let y = afterLength;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits] ?? new Int32Array();
    const middle = edits + 1;
    const diagonal = x - y;
    const left = furthest[middle + diagonal - 1] ?? 0;
    const above = furthest[middle + diagonal + 1] ?? 0;
    const down = diagonal === -edits || diagonal !== edits && left < above;
    const previousX = edits === 0 ? 0 : down ? above : left;
    const previousY = edits === 0 ? 0 : previousX - (down ? diagonal + 1 : diagonal - 1);
    while (x > previousX && y > previousY) lines.push({ base: x--, head: y-- });
    if (edits === 0) break;
    if (down) lines.push({ base: void 0, head: y });
    else lines.push({ base: x, head: void 0 });
    x = previousX;
    y = previousY;
  }
  return lines.reverse();
}
function cutIntoHunks(lines) {
  const hunks = [];
  let from = 0;
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.base !== void 0 && line.head !== void 0) continue;
    if (index - CONTEXT > end && end > 0) {
      hunks.push({ lines: lines.slice(from, end) });
      from = index - CONTEXT;
    } else if (end === 0) {
      from = Math.max(0, index - CONTEXT);
    }
    end = Math.min(lines.length, index + 1 + CONTEXT);
  }
  if (end > 0) hunks.push({ lines: lines.slice(from, end) });
  return hunks;
}
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
// src/model/files/home.ts
var OWN_HOME = { up: "", down: "" };
function homesOf(fromRoot) {
  const parts = fromRoot === "" ? [] : fromRoot.split("/");
  return [...parts, ""].map((_, steps) => ({
    up: "../".repeat(steps),
    down: steps === 0 ? "" : `${parts.slice(-steps).join("/")}/`
  }));
}
function seenFromProject(path, { down }) {
  if (down === "" || path.startsWith("**")) return path;
  return path.startsWith(down) ? path.slice(down.length) : void 0;
}
var parseTree = function(...args) {
  load();
  return new.target ? new parseTree(...args) : parseTree(...args);
};
function load() {
  let loaded;
  try {
    const { parseTree: parseTree2 } = require("./jsonc-parser.js");
    loaded = [parseTree2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("jsonc-parser cannot be loaded.");
  [parseTree] = loaded;
}
// src/parse/tree-document.ts
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 20;
function readTree(format, source, read) {
  const problems = [];
  const room = { blocking: MAX_PROBLEMS, passing: MAX_PROBLEMS };
  const report = (at, message, blocking) => {
    const kind = blocking ? "blocking" : "passing";
    if (room[kind]-- > 0) problems.push({ at, message, blocking });
  };
  const roots = readRoots(source, report, read);
  return { kind: "tree", format, source, roots, problems };
}
function readRoots(source, report, read) {
  if (isTooLarge(source)) {
    report((0, import_redact.fileStart)(source.path), TOO_LARGE, true);
    return [];
  }
  try {
    const roots = read(report);
    if (!roots.some(isTooDeep)) return roots;
    report((0, import_redact.fileStart)(source.path), TOO_DEEP, true);
  } catch (error) {
    if (error instanceof import_redact.MissingChunkError) throw error;
    report((0, import_redact.fileStart)(source.path), messageOf(error), true);
  }
  return [];
}
var TOO_LARGE = "This file is too large to parse as configuration.";
var TOO_DEEP = "This file is too deeply nested to parse.";
function isTooLarge(source) {
  return source.text.length > import_redact.MAX_FILE_BYTES || Buffer.byteLength(source.text) > import_redact.MAX_FILE_BYTES;
}
function messageOf(error) {
  return error instanceof RangeError ? TOO_DEEP : "This file could not be read.";
}
function isTooDeep(root) {
  const pending = [{ node: root, depth: 1 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) return true;
    if (node.kind === "table") for (const entry of node.entries) pending.push({ node: entry.value, depth: depth + 1 });
    if (node.kind === "list") for (const item of node.items) pending.push({ node: item, depth: depth + 1 });
  }
  return false;
}
// src/parse/json.ts
var REPEATED = "This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.";
var MAX_DIGITS = 40;
function parseJson(source) {
  return readTree("json", source, (report) => {
    if (source.text.trim() === "") return [];
    const errors = [];
    const root = parseTree(source.text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first) report(source.locate(first.offset, first.offset), jsonFault(first.error), true);
    const tree = root && readNode(source, root, report);
    return tree ? [tree] : [];
  });
}
function readNode(source, node, report) {
  const { children = [] } = node;
  const at = source.locate(node.offset, node.offset + node.length);
  if (node.type === "object") return { kind: "table", at, entries: readEntries(source, children, report) };
  if (node.type !== "array") return readScalar(source, node);
  const items = [];
  for (const child of children) {
    const item = readNode(source, child, report);
    if (item) items.push(item);
  }
  return { kind: "list", at, items };
}
function readEntries(source, properties, report) {
  const entries = [];
  const keys2 = /* @__PURE__ */ new Set();
  for (const property of properties) {
    const [name, node] = property.children ?? [];
    const value = node && readNode(source, node, report);
    if (!name || !value) continue;
    const key = String(name.value);
    const keyAt = source.locate(name.offset, name.offset + name.length);
    if (keys2.has(key)) report(keyAt, REPEATED, false);
    keys2.add(key);
    entries.push({ key, keyAt, at: source.locate(property.offset, property.offset + property.length), value });
  }
  return entries;
}
function readScalar(source, node) {
  const raw = source.text.slice(node.offset, node.offset + node.length);
  return {
    kind: "scalar",
    at: source.locate(node.offset, node.offset + node.length),
    raw,
    value: exactValue(node.value, raw)
  };
}
function exactValue(value, raw) {
  if (typeof value === "number") {
    const isExact = Number.isSafeInteger(value) || raw.length > MAX_DIGITS || !/^-?\d+$/.test(raw);
    return isExact ? value : BigInt(raw);
  }
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}
var MESSAGES = /* @__PURE__ */ new Map([
  [1, "an unquoted word is not `true`, `false` or `null`"],
  [2, "a number is not valid"],
  [3, "a quoted key is missing here"],
  [4, "a value is missing here"],
  [5, "a colon is missing here"],
  [6, "a comma is missing here"],
  [7, "an object is not closed"],
  [8, "a list is not closed"],
  [9, "there is text after the end"],
  [11, "a comment is not closed"],
  [12, "a string is not closed"],
  [13, "a number is not complete"],
  [14, "a string has an escape that is not valid in JSON"],
  [15, "a string has an escape that is not valid in JSON"],
  [16, "a character is not allowed here"]
]);
function jsonFault(code2) {
  return `This file is not valid JSON: ${MESSAGES.get(code2) ?? "this line cannot be read"}.`;
}
// src/facts/regions.ts
var REGIONS = [
  { code: "ams", place: "Amsterdam, Netherlands", bloc: "eu" },
  { code: "arn", place: "Stockholm, Sweden", bloc: "eu" },
  { code: "bom", place: "Mumbai, India", bloc: "other" },
  { code: "cdg", place: "Paris, France", bloc: "eu" },
  { code: "dfw", place: "Dallas, United States", bloc: "us" },
  { code: "ewr", place: "Secaucus, United States", bloc: "us" },
  { code: "fra", place: "Frankfurt, Germany", bloc: "eu" },
  { code: "gru", place: "S\xE3o Paulo, Brazil", bloc: "other" },
  { code: "iad", place: "Ashburn, United States", bloc: "us" },
  { code: "jnb", place: "Johannesburg, South Africa", bloc: "other" },
  { code: "lax", place: "Los Angeles, United States", bloc: "us" },
  { code: "lhr", place: "London, United Kingdom", bloc: "uk" },
  { code: "nrt", place: "Tokyo, Japan", bloc: "other" },
  { code: "ord", place: "Chicago, United States", bloc: "us" },
  { code: "sin", place: "Singapore, Singapore", bloc: "other" },
  { code: "sjc", place: "San Jose, United States", bloc: "us" },
  { code: "syd", place: "Sydney, Australia", bloc: "other" },
  { code: "yyz", place: "Toronto, Canada", bloc: "other" }
];
var RETIRED_REGIONS = new Set(
  "atl bog bos den eze gdl gig hkg mad mia otp phx qro scl sea waw yul".split(" ")
);
var within = (...blocs) => REGIONS.filter(({ bloc }) => blocs.includes(bloc)).map(({ code: code2 }) => code2);
var REGION_ALIASES = /* @__PURE__ */ new Map([
  ["apac", ["bom", "nrt", "sin", "syd"]],
  ["eu", within("eu", "uk")],
  ["na", [...within("us"), "yyz"]],
  ["sa", ["gru"]],
  ["us", within("us")],
  ["usa", within("us")],
  ["any", REGIONS.map(({ code: code2 }) => code2)]
]);
function regionOf(code2) {
  const wanted = code2.trim().toLowerCase();
  return REGIONS.find((region) => region.code === wanted);
}
function regionsOfAlias(code2) {
  return REGION_ALIASES.get(code2.trim().toLowerCase());
}
var Composer = function(...args) {
  load2();
  return new.target ? new Composer(...args) : Composer(...args);
};
var isAlias = function(...args) {
  load2();
  return new.target ? new isAlias(...args) : isAlias(...args);
};
var isMap = function(...args) {
  load2();
  return new.target ? new isMap(...args) : isMap(...args);
};
var isScalar = function(...args) {
  load2();
  return new.target ? new isScalar(...args) : isScalar(...args);
};
var isSeq = function(...args) {
  load2();
  return new.target ? new isSeq(...args) : isSeq(...args);
};
var Parser = function(...args) {
  load2();
  return new.target ? new Parser(...args) : Parser(...args);
};
function load2() {
  let loaded;
  try {
    const { Composer: Composer2, isAlias: isAlias2, isMap: isMap2, isScalar: isScalar2, isSeq: isSeq2, Parser: Parser2 } = require("./yaml.js");
    loaded = [Composer2, isAlias2, isMap2, isScalar2, isSeq2, Parser2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("yaml cannot be loaded.");
  [Composer, isAlias, isMap, isScalar, isSeq, Parser] = loaded;
}
// src/parse/yaml/errors.ts
var MESSAGES2 = {
  BAD_ALIAS: "an alias refers to an unknown anchor",
  BAD_DQ_ESCAPE: "a string has an escape that is not valid in YAML",
  BAD_INDENT: "this line is indented differently from its neighbours",
  BAD_SCALAR_START: "a value begins with a character that needs quotes",
  BLOCK_AS_IMPLICIT_KEY: "a value with a colon needs quotes, or a line break is missing here",
  BLOCK_IN_FLOW: "an indented block is inside brackets",
  KEY_OVER_1024_CHARS: "a key is longer than YAML allows",
  MISSING_CHAR: "a colon, a comma, a quote or a closing bracket is missing here",
  MULTILINE_IMPLICIT_KEY: "a key spans several lines, or its colon is missing",
  RESOURCE_EXHAUSTION: "it is nested too deeply",
  TAB_AS_INDENT: "a tab is used for indentation",
  UNEXPECTED_TOKEN: "unexpected text"
};
function yamlFault(code2) {
  return `This file is not valid YAML: ${MESSAGES2[code2] ?? "this line cannot be read"}.`;
}
var TEMPLATE = /(?<!\$)\{\{|\{%/;
function templateMarker(text) {
  let start = 0;
  for (const line of text.split("\n")) {
    const at = line.trimStart().startsWith("#") ? -1 : line.search(TEMPLATE);
    if (at !== -1) return start + at;
    start += line.length + 1;
  }
  return void 0;
}
// src/parse/yaml/tree.ts
var MAX_EXPANDED_NODES = 2e4;
var REPEATED2 = "This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.";
var UNKNOWN_ALIAS = "This alias refers to an anchor that is not defined above it.";
var SELF_ALIAS = "This alias is inside the value it refers to.";
var TOO_MANY_ALIASES = "The aliases of this file expand to too many values.";
var BINARY = "tag:yaml.org,2002:binary";
function readYamlTree(source, contents, report, hasFault) {
  const anchors = /* @__PURE__ */ new Map();
  let budget = MAX_EXPANDED_NODES;
  const read = (node) => {
    if (isAlias(node)) return readAlias(node);
    const { anchor } = node;
    if (anchor !== void 0) anchors.set(anchor, "open");
    const sized = readCollectionOrScalar(node);
    if (anchor !== void 0) anchors.set(anchor, sized);
    return sized;
  };
  const readCollectionOrScalar = (node) => {
    if (isScalar(node)) return { tree: readScalar2(source, node), size: 1 };
    if (isMap(node)) return readMap(node);
    const items = [];
    let size = 1;
    for (const item of node.items) {
      const sized = read(item);
      items.push(sized.tree);
      size += sized.size;
    }
    return { tree: { kind: "list", at: placeOf(source, node), items }, size };
  };
  const readAlias = (node) => {
    const target = anchors.get(node.source);
    if (target && target !== "open" && target.size <= budget) {
      budget -= target.size;
      return target;
    }
    const at = placeOf(source, node);
    if (target || !hasFault)
      report(at, !target ? UNKNOWN_ALIAS : target === "open" ? SELF_ALIAS : TOO_MANY_ALIASES, true);
    return { tree: nullScalar(at), size: 1 };
  };
  const readMap = (node) => {
    const entries = [];
    const own = /* @__PURE__ */ new Set();
    const merged = [];
    let size = 1;
    for (const { key, value } of node.items) {
      const name = nameOf(key, anchors);
      const keyAt = placeOf(source, key);
      const sized = value ? read(value) : { tree: nullScalar(keyAt), size: 1 };
      size += sized.size;
      const tables = isMergeKey(key) ? tablesOf(sized.tree) : [];
      if (tables.length > 0) {
        for (const table of tables) merged.push(table);
        continue;
      }
      if (own.has(name)) report(keyAt, REPEATED2, false);
      own.add(name);
      entries.push({
        key: name,
        keyAt,
        at: source.locate(startOf(key), endOf(source, value ?? key)),
        value: sized.tree
      });
    }
    return {
      tree: { kind: "table", at: placeOf(source, node), entries: [...inherited(merged, own), ...entries] },
      size
    };
  };
  return read(contents).tree;
}
function inherited(tables, own) {
  const entries = [];
  const taken = new Set(own);
  for (const table of tables) {
    for (const entry of table.entries.toReversed()) {
      if (taken.has(entry.key)) continue;
      taken.add(entry.key);
      entries.push(entry);
    }
  }
  return entries.toReversed();
}
function isMergeKey(key) {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}
function tablesOf(tree) {
  if (tree.kind === "table") return [tree];
  return tree.kind === "list" ? tree.items.filter((item) => item.kind === "table") : [];
}
function nameOf(key, anchors) {
  if (isScalar(key)) return key.source ?? "";
  const target = isAlias(key) ? anchors.get(key.source) : void 0;
  return target && target !== "open" && target.tree.kind === "scalar" ? String(target.tree.value) : "";
}
function readScalar2(source, node) {
  const raw = source.text.slice(startOf(node), endOf(source, node));
  const value = exactValue2(node.value, raw);
  const decoded = node.tag === BINARY && typeof value === "string" ? decodedText(value) : void 0;
  return { kind: "scalar", at: placeOf(source, node), raw, value: decoded ?? value };
}
function decodedText(base64) {
  const text = Buffer.from(base64, "base64").toString("utf8");
  return text.includes("\uFFFD") ? void 0 : text;
}
function exactValue2(value, raw) {
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : value;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return raw;
}
function isSafe(value) {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
function nullScalar(at) {
  return { kind: "scalar", at, raw: "", value: null };
}
function placeOf(source, node) {
  return source.locate(startOf(node), endOf(source, node));
}
function startOf(node) {
  return node.range[0];
}
function endOf(source, node) {
  const end = node.range[1];
  if (isScalar(node)) return node.type?.startsWith("BLOCK") ? trimmedEnd(source.text, startOf(node), end) : end;
  if (isAlias(node) || node.flow) return end;
  const last = node.items.at(-1);
  if (isSeq(node)) return last ? endOf(source, last) : end;
  const pair = node.items.at(-1);
  return pair ? endOf(source, pair.value ?? pair.key) : end;
}
function trimmedEnd(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
// src/parse/yaml/yaml.ts
var TEMPLATE2 = "This file looks like a template, so only its plain text was searched.";
var OTHER_BREAKS = /\r(?!\n)|[\u0085\u2028\u2029]/g;
function parseYaml(source) {
  return readTree("yaml", source, (report) => readRoots2(source, report));
}
function readRoots2(source, report) {
  const text = source.text.replace(OTHER_BREAKS, "\n");
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep2(tokens)) {
    report((0, import_redact.fileStart)(source.path), TOO_DEEP, true);
    return [];
  }
  const documents = compose(tokens, source.text.length);
  const faults = documents.flatMap((document) => document.errors);
  const marker = faults.length > 0 ? templateMarker(source.text) : void 0;
  if (marker !== void 0) {
    report(source.locate(marker, marker), TEMPLATE2, true);
    return [];
  }
  const [fault] = faults;
  if (fault) report(source.locate(fault.pos[0], fault.pos[0]), yamlFault(fault.code), true);
  const roots = [];
  for (const { contents } of documents) {
    if (contents && !isEmpty(contents)) roots.push(readYamlTree(source, contents, report, faults.length > 0));
  }
  return roots;
}
function compose(tokens, length) {
  const composer = new Composer({
    intAsBigInt: true,
    prettyErrors: false,
    resolveKnownTags: false,
    // Named, so that a `%YAML 1.1` directive does not bring back `on` as a boolean.
    schema: "core",
    uniqueKeys: false
  });
  return [...composer.compose(tokens, true, length)];
}
function isEmpty(contents) {
  return isScalar(contents) && contents.value === null && !contents.source;
}
function isTooDeep2(tokens) {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return true;
    for (const inner of tokensIn(token)) pending.push({ token: inner, depth: depth + 1 });
  }
  return false;
}
function tokensIn(token) {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  const tokens = [];
  for (const { key, value } of token.items) {
    if (key) tokens.push(key);
    if (value) tokens.push(value);
  }
  return tokens;
}
// src/analysis/services/services.ts
function covers({ start, end }, port) {
  return start !== void 0 && end !== void 0 && start <= port && port <= end;
}
function isRaw({ handlers, handlersKnown }) {
  return handlersKnown && handlers.length === 0;
}
function isEncrypted({ handlers }) {
  return handlers.includes("tls") || handlers.includes("pg_tls");
}
function nameOfPort({ start, end }) {
  if (start === end) return `port ${start ?? "unknown"}`;
  return `ports ${start ?? "unknown"}\u2013${end ?? "unknown"}`;
}
var WIDE = 100;
function isWideRange({ start, end }) {
  return start !== void 0 && end !== void 0 && end - start >= WIDE;
}
function nameOfPorts(ports) {
  const names3 = [...new Set(ports.map((port) => nameOfPort(port).replace(/^ports? /, "")))];
  const [first, ...others] = names3;
  if (others.length === 0) return ports[0] ? nameOfPort(ports[0]) : `port ${first}`;
  const [last] = names3.slice(-1);
  if (names3.length <= 4) return `ports ${names3.slice(0, -1).join(", ")} and ${last}`;
  return `ports ${names3.slice(0, 3).join(", ")} and ${names3.length - 3} more`;
}
function subjectOfPorts(ports) {
  return ports.length === 0 ? "no port" : ports.slice(0, 20).map(nameOfPort).join(", ");
}
function publishedServices({ services }) {
  return services.filter(({ ports }) => ports.length > 0);
}
var WORKER = /(?:^|[-_./])(?:workers?|consumers?|crons?|schedulers?|queues?|sidekiq|celery|bot)(?:[-_./]|$)/i;
function listensNowhere({ internalPort }, { name, path, dockerfile, settings }) {
  if (internalPort || !(WORKER.test(path) || WORKER.test((name && (0, import_observed.known)(name)) ?? ""))) return false;
  const exposed = dockerfile?.instructions.some(({ keyword }) => keyword === "EXPOSE") ?? false;
  return !exposed && !settings.some((setting2) => setting2.name === "PORT");
}
function placeOfService({ form, ports, internalPort, at }) {
  return (form === "services" ? ports[0]?.at : internalPort?.at) ?? at;
}
function placesBehind({ internalPort }, { build: build3 }, at) {
  return [internalPort?.at, build3.image?.at].filter((place) => place !== void 0).filter((place) => place !== at);
}
function noteAt(place, server, { build: build3 }) {
  return place === build3.image?.at ? `This image runs ${server.replace(/^The /, "the ")}.` : `${server} listens on this port.`;
}
function portsOf(app) {
  return app.services.flatMap(({ ports }) => ports);
}
var hasManyPorts = (0, import_redact.memoize)((app) => portsOf(app).length > 1e3);
function imageOf({ build: build3, dockerfile }) {
  return (0, import_observed.known)(build3.image) ?? (0, import_observed.known)(dockerfile?.stages.findLast((stage) => stage.shipped)?.base);
}
function overlap(a, b) {
  if (a.start === void 0 || a.end === void 0 || b.start === void 0 || b.end === void 0) return false;
  return a.start <= b.end && b.start <= a.end;
}
function groupsOf({ processes }, app) {
  const fallback = app.processes.includes("app") ? "app" : app.processes.toSorted()[0] ?? "app";
  return processes.length === 0 ? [fallback] : processes.map((group) => (0, import_observed.known)(group) ?? group.raw);
}
// src/rulekit/apps.ts
function appName(app) {
  const name = (0, import_observed.known)(app.name);
  return name === void 0 || name === "" ? "this app" : (0, import_observed.code)(name);
}
function appFlag(app) {
  return nameFlag((0, import_observed.known)(app?.name));
}
function nameFlag(name) {
  if (name === void 0 || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return "";
  return (0, import_redact.keySpans)(name).length > 0 ? "" : ` --app ${name}`;
}
function appsBehind({ at, app }, { apps }) {
  if (app) return [app];
  const built = apps.filter(({ dockerfile }) => dockerfile?.source.path === at.path);
  if (built.length > 0) return defaultFirst(built);
  const around = apps.filter(({ folder }) => folder === "" || at.path.startsWith(`${folder}/`));
  const depth = Math.max(...around.map(({ folder }) => folder.length));
  return defaultFirst(around.filter(({ folder }) => folder.length === depth));
}
function defaultFirst(apps) {
  return apps.toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)));
}
function isDefault({ path }) {
  return (0, import_redact.baseName)(path) === "fly.toml";
}
var MAX_NAMED = 3;
function otherAppsNote(apps) {
  const [first, ...others] = [...new Set(apps.map(appFlag))].filter((flag) => flag !== "");
  if (first === void 0 || others.length === 0) return "";
  if (others.length > MAX_NAMED) return ` (and for ${others.length} other apps)`;
  return ` (and with ${others.map((flag) => (0, import_observed.code)(flag.trim())).join(", ")})`;
}
// src/model/project/machine-apps.ts
var machineApps = (0, import_redact.memoize)((project) => {
  const apps = [];
  for (const call2 of project.flyctl)
    if (call2.machine && call2.command.reader !== "development") apps.push(appOf(call2, project));
  return apps;
});
function appOf(call2, project) {
  const { path } = call2.command.at;
  return {
    path,
    folder: call2.folder ?? "",
    name: call2.app,
    config: { kind: "table", at: call2.command.at, entries: [] },
    primaryRegion: void 0,
    services: call2.machine?.services ?? [],
    checks: [],
    mounts: [],
    processes: ["app"],
    build: {
      image: call2.machine?.image,
      dockerfile: void 0,
      ignorefile: void 0,
      target: void 0,
      composeFile: void 0,
      builder: void 0
    },
    settings: [],
    commands: [],
    scripts: /* @__PURE__ */ new Map(),
    calls: [],
    ownCalls: [],
    dockerfile: void 0,
    buildContext: "",
    ignoreFile: void 0,
    reach: { state: (0, import_observed.reachOfApp)(project, (0, import_observed.known)(call2.app)), evidence: [], signs: [] },
    ownHttps: { redirect: void 0, redirectOff: void 0, hsts: void 0 }
  };
}
// src/rulekit/each.ts
function eachSetting(check2) {
  return function* (project) {
    const appOf3 = (0, import_observed.appsOf)(project);
    for (const setting2 of project.settings) yield* check2(setting2, project, appOf3(setting2));
  };
}
function eachCommand(check2) {
  return function* (project) {
    const appOf3 = (0, import_observed.appsOf)(project);
    for (const command of project.commands) yield* check2(command, project, appOf3(command));
  };
}
function eachFlyctlCall(check2) {
  return function* (project) {
    const appOf3 = (0, import_observed.appsOf)(project);
    for (const call2 of project.flyctl) {
      if (call2.command.reader !== "development") yield* check2(call2, project, appOf3(call2.command));
    }
  };
}
function eachService(check2) {
  return eachApp(function* (app, project) {
    for (const service of app.services) yield* check2(service, project, app);
  });
}
function eachApp(check2) {
  return function* (project) {
    for (const app of project.apps) yield* check2(app, project);
  };
}
function eachPublisher(check2) {
  return function* (project) {
    for (const app of [...project.apps, ...machineApps(project)]) yield* check2(app, project);
  };
}
function eachProject(check2) {
  return check2;
}
function inTurn(...checks) {
  return function* (project) {
    for (const check2 of checks) yield* check2(project);
  };
}
// src/rules/configuration/contradictory-service.ts
var contradictory_service_default = {
  id: "contradictory-service",
  practice: "configuration",
  title: "Two services publish the same port",
  severity: "medium",
  confidence: "high",
  remedy: "Publish each port once. Keep `[http_service]` for ports 80 and 443, and give other services different ports.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/launch/processes/"],
  requirements: ["configuration.contradictions", "firewall.handlers"],
  check: eachApp(function* (app) {
    const services = app.services.slice(0, 100);
    for (const [index, service] of services.entries()) {
      for (const earlier of services.slice(0, index)) {
        if (((0, import_observed.known)(earlier.protocol) || "tcp") !== ((0, import_observed.known)(service.protocol) || "tcp")) continue;
        const shared = service.ports.slice(0, 20).filter((port2) => earlier.ports.slice(0, 20).some((other) => overlap(other, port2)));
        const [port] = shared;
        if (port) yield draftFor(earlier, service, port, shared, app);
      }
    }
  })
};
function draftFor(first, second, { at }, shared, app) {
  const [one, two] = [groupsOf(first, app), groupsOf(second, app)];
  const name = nameOfPorts(shared);
  const base = {
    at,
    subject: `${name} twice`,
    alias: aliasOf(first, second),
    related: [{ at: first.at, note: "This service publishes the same port." }]
  };
  if (!one.some((group) => two.includes(group))) {
    const message2 = `The process groups ${(0, import_observed.code)(one.join(", "))} and ${(0, import_observed.code)(two.join(", "))} of ${appName(app)} share ${name}. Fly Proxy ignores process groups and sends each request to either one.`;
    return {
      ...base,
      message: message2,
      remedy: "Give each process group a different external port, or deploy it as a separate app."
    };
  }
  const [inside, other] = [(0, import_observed.known)(first.internalPort), (0, import_observed.known)(second.internalPort)];
  if (inside === other) {
    const isSame2 = shared.every((port) => first.ports.some((same) => isAlike(same, port)));
    const message2 = `${appName(app)} publishes ${name} twice. Only one of the two definitions takes effect.`;
    return { ...base, message: message2, severity: isSame2 ? "low" : "medium" };
  }
  const message = `${appName(app)} publishes ${name} twice, for internal ports ${inside ?? "(unknown)"} and ${other ?? "(unknown)"}. It is unclear which one receives the traffic.`;
  return { ...base, message };
}
function aliasOf(...services) {
  return services.map(({ ports }) => subjectOfPorts(ports)).toSorted().join(" and ");
}
function isAlike(a, b) {
  return overlap(a, b) && a.handlers.toSorted().join() === b.handlers.toSorted().join() && (0, import_observed.known)(a.forceHttps) === (0, import_observed.known)(b.forceHttps);
}
// src/model/edit-distance.ts
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
// src/model/files/fold.ts
function foldedKey(key) {
  return key.replaceAll("\u017F", "s").toLowerCase();
}
// src/facts/fly-keys.generated.ts
var FLY_KEYS = [
  ["", "app build checks console_command container deploy env experimental files host_dedication_id http_service kill_signal kill_timeout machine_checks machine_config metrics mounts primary_region processes restart services statics swap_size_mb vm"],
  ["experimental", "attached auto_rollback cmd enable_consul enable_etcd entrypoint exec lazy_load_images machine_config"],
  ["build", "args build-target builder buildpacks builtin compose compression compression_level dockerfile ignorefile image settings"],
  ["deploy", "max_unavailable release_command release_command_timeout release_command_vm seed_command strategy wait_timeout"],
  ["mounts", "auto_extend_size_increment auto_extend_size_limit auto_extend_size_threshold destination initial_size processes scheduled_snapshots snapshot_retention source"],
  ["http_service", "auto_start_machines auto_stop_machines checks concurrency force_https http_options internal_port machine_checks min_machines_running processes tls_options"],
  ["services", "auto_start_machines auto_stop_machines concurrency http_checks internal_port machine_checks min_machines_running ports processes protocol tcp_checks"],
  ["checks.*", "grace_period headers interval method path port processes protocol timeout tls_server_name tls_skip_verify type"],
  ["files", "guest_path local_path processes raw_value secret_name"],
  ["machine_checks", "command entrypoint image kill_signal kill_timeout"],
  ["restart", "policy processes retries"],
  ["vm", "cpu_kind cpus gpu_kind gpus host_dedication_id kernel_args max_memory_mb memory memory_mb persist_rootfs processes size"],
  ["statics", "guest_path index_document tigris_bucket url_prefix"],
  ["metrics", "https path port processes"],
  ["experimental.attached", "secrets"],
  ["build.compose", "file"],
  ["deploy.release_command_vm", "cpu_kind cpus gpu_kind gpus host_dedication_id kernel_args max_memory_mb memory memory_mb persist_rootfs processes size"],
  ["http_service.concurrency", "hard_limit soft_limit type"],
  ["http_service.tls_options", "alpn default_self_signed versions"],
  ["http_service.http_options", "compress h2_backend headers_read_timeout idle_timeout replay_cache response"],
  ["http_service.checks", "grace_period headers interval method path protocol timeout tls_server_name tls_skip_verify"],
  ["http_service.machine_checks", "command entrypoint image kill_signal kill_timeout"],
  ["services.ports", "end_port force_https handlers http_options port proxy_proto_options start_port tls_options"],
  ["services.concurrency", "hard_limit soft_limit type"],
  ["services.tcp_checks", "grace_period interval timeout"],
  ["services.http_checks", "grace_period headers interval method path protocol timeout tls_server_name tls_skip_verify"],
  ["services.machine_checks", "command entrypoint image kill_signal kill_timeout"],
  ["experimental.attached.secrets", "export"],
  ["http_service.http_options.response", "headers pristine"],
  ["http_service.http_options.replay_cache", "allow_bypass name path_prefix ttl_seconds type"],
  ["services.ports.tls_options", "alpn default_self_signed versions"],
  ["services.ports.http_options", "compress h2_backend headers_read_timeout idle_timeout replay_cache response"],
  ["services.ports.proxy_proto_options", "version"],
  ["services.ports.http_options.response", "headers pristine"],
  ["services.ports.http_options.replay_cache", "allow_bypass name path_prefix ttl_seconds type"]
];
// src/facts/fly-keys.ts
var keys = (text) => new Set(text.trim().split(/\s+/));
var LEGACY = /* @__PURE__ */ new Map([
  ["", "mount metric compute computes"],
  ["build", "build_target"],
  ["experimental", "metrics_port metrics_path kill_timeout"],
  ["checks.*", "name"]
]);
var ALIASES = [
  ["mount", "mounts"],
  ["compute", "vm"],
  ["computes", "vm"]
];
var TABLES = tablesOf2();
function tablesOf2() {
  const tables = /* @__PURE__ */ new Map();
  for (const [table, text] of FLY_KEYS) tables.set(table, keys(`${text} ${LEGACY.get(table) ?? ""}`));
  for (const [alias, table] of ALIASES) tables.set(alias, tables.get(table) ?? /* @__PURE__ */ new Set());
  return tables;
}
var RELICS = keys(`script_checks restart_limit allowed_public_ports private_network status $schema`);
var MAX_NAMED2 = 200;
function unknownKeys(config) {
  const found2 = [];
  const pending = [{ table: config, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next;
    const allowed2 = TABLES.get(pathOf(path));
    for (const entry of table.entries) {
      const name = foldedKey(entry.key);
      if (allowed2 && !allowed2.has(name)) {
        if (RELICS.has(name) || name.startsWith("x-")) continue;
        const nearest2 = found2.length < MAX_NAMED2 ? nearestOf(name, allowed2) : void 0;
        const isBeside = nearest2 !== void 0 && table.entries.some(({ key }) => foldedKey(key) === nearest2);
        const right = nearest2 === void 0 ? placeOf2(name, pathOf(path)) : void 0;
        const meant = nearest2 ?? (right === void 0 ? void 0 : name);
        found2.push({
          entry,
          table: path,
          nearest: nearest2,
          elsewhere: right,
          meant,
          isBeside,
          hasOneHeader: hasOneHeader(entry)
        });
        continue;
      }
      const inner = entry.value.kind === "list" ? entry.value.items : [entry.value];
      for (const node of inner) {
        const below = [...path, name];
        if (node.kind === "table" && (TABLES.has(pathOf(below)) || pathOf(below) === "checks"))
          pending.push({ table: node, path: below });
      }
    }
  }
  return found2;
}
function hasOneHeader({ value }) {
  return value.kind === "table" ? value.entries.every((inner) => inner.value.kind === "scalar") : value.kind === "scalar";
}
function pathOf(path) {
  return path[0] === "checks" && path.length === 2 ? "checks.*" : path.join(".");
}
var TELLING = keys(`force_https handlers tls_options primary_region ignorefile dockerfile auto_stop_machines
  auto_start_machines min_machines_running internal_port swap_size_mb kill_signal console_command release_command
  strategy seed_command initial_size snapshot_retention scheduled_snapshots guest_path url_prefix cpu_kind cpus
  memory_mb hard_limit soft_limit`);
function placeOf2(name, from) {
  const places = TELLING.has(name) ? [...TABLES.keys()].filter((path) => TABLES.get(path)?.has(name)) : [];
  return places.find((path) => from !== "" && path.startsWith(`${from}.`)) ?? places[0];
}
function nearestOf(name, allowed2) {
  const bare = (text) => text.replaceAll(/[_-]/g, "");
  const same = [...allowed2].find((key) => bare(key) === bare(name));
  if (same !== void 0 || name.length > 40) return same;
  const opposite = name.replace(/^max_/, "min_");
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  let nearest2;
  let least = limit + 1;
  for (const key of allowed2) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite;
    const distance = isFar ? least : editDistance(name, key);
    if (distance < least) [nearest2, least] = [key, distance];
  }
  return nearest2;
}
// src/rulekit/fixes.ts
function insertKey(port, key, literal, project) {
  const at = port.insertAt;
  const line = at && project.sources.get(at.path)?.line(at.range.start.line);
  if (at === void 0 || line === void 0) return void 0;
  return { at, text: `
${/^[ \t]*/.exec(line)?.[0] ?? ""}${key} = ${literal}` };
}
function replaceValue(value, literal) {
  return { at: value.at, text: literal };
}
var LINE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "ini", "env"]);
function deleteLines(setting2, project) {
  const source = project.sources.get(setting2.at.path);
  const document = project.documents.get(setting2.at.path);
  if (!source || !document) return void 0;
  if (document.kind !== "dockerfile" && !(document.kind === "tree" && LINE_FORMATS.has(document.format)))
    return void 0;
  const { start, end } = setting2.at.range;
  const before = source.line(start.line).slice(0, start.column - 1);
  const after2 = source.line(end.line).slice(end.column - 1);
  const above = source.line(start.line - 1).trimEnd();
  if (!/^\s*(?:(?:ENV|ARG|LABEL|export)\s+)?$/i.test(before) || !/^\s*(?:#.*)?$/.test(after2)) return void 0;
  if (document.kind === "dockerfile" && (above.endsWith("\\") || above.endsWith("`"))) return void 0;
  const from = source.offset({ line: start.line, column: 1 });
  const to = end.line >= source.lineCount ? source.text.length : source.offset({ line: end.line + 1, column: 1 });
  return { at: source.locate(from, to), text: "" };
}
function offer(title, safe, edit) {
  return edit ? { fix: { title, safe, edits: [edit] } } : {};
}
function variableOf(name) {
  return /^[A-Za-z_]\w{0,99}$/.test(name) && (0, import_redact.redact)(name) === name ? name : "NAME";
}
function replaceHandlers(port, handlers, project) {
  const at = port.handlersAt;
  const source = at && project.sources.get(at.path);
  if (!at || !source || at.range.start.line !== at.range.end.line) return void 0;
  const text = source.line(at.range.start.line).slice(at.range.start.column - 1, at.range.end.column - 1);
  const key = /^["']?\w+["']?\s{0,20}[=:]\s{0,20}(?=\[)/.exec(text)?.[0];
  return key === void 0 ? void 0 : { at, text: `${key}[${handlers.map((name) => `"${name}"`).join(", ")}]` };
}
function replaceList(items, text, project) {
  const first = items[0];
  const last = items.at(-1);
  const source = first && project.sources.get(first.at.path);
  if (!first || !last || !source || first.at.range.start.line !== last.at.range.end.line) return void 0;
  const from = source.offset(first.at.range.start);
  const before = source.line(first.at.range.start.line).slice(0, first.at.range.start.column - 1);
  return before.trimEnd().endsWith("[") ? { at: source.locate(from, source.offset(last.at.range.end)), text } : void 0;
}
// src/rules/configuration/unknown-fly-key.ts
var unknown_fly_key_default = {
  id: "unknown-fly-key",
  practice: "configuration",
  title: "Unknown key in the fly config is ignored",
  severity: "high",
  confidence: "high",
  remedy: "Correct or remove the key. `fly config validate --strict` lists all unknown keys.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/flyctl/config-validate/"],
  requirements: ["configuration.unknown-keys"],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest: nearest2, meant, isBeside } = unknown;
      const where = table.length === 0 ? "at the top level" : `in ${(0, import_observed.code)(`[${table.join(".")}]`)}`;
      const ignored = `flyctl ignores ${isLeaf(entry) ? "it" : "everything in it"} without a warning`;
      const wanted = isBeside ? void 0 : meant;
      const mayRename = nearest2 !== void 0 && !isBeside && unknown.hasOneHeader;
      yield {
        message: wanted !== void 0 && nearest2 === void 0 ? `${(0, import_observed.code)(entry.key)} does not belong ${where}. ${ignored}, so it has no effect.` : `Unknown ${isLeaf(entry) ? "key" : "table"} ${(0, import_observed.code)(entry.key)} ${where}. ${ignored}${wanted === void 0 ? "" : `, so ${(0, import_observed.code)(wanted)} is not set`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join("."),
        alias: [...table.slice(1), entry.key].join("."),
        severity: severityOf(unknown),
        ...wanted === void 0 ? {} : { remedy: remedyFor(unknown) },
        ...offer(`Rename it to ${nearest2}`, false, mayRename ? { at: entry.keyAt, text: nearest2 } : void 0)
      };
    }
  })
};
var SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/;
var MISPLACED = /^(?:tls_options|primary_region|ignorefile|dockerfile|auto_stop_machines)$/;
function severityOf({ nearest: nearest2, meant, isBeside }) {
  if (meant === void 0 || isBeside || meant === "force_https") return "low";
  if (nearest2 === void 0) return MISPLACED.test(meant) ? "medium" : "low";
  return SECURITY.test(nearest2) ? "high" : "medium";
}
function remedyFor({ nearest: nearest2, elsewhere, entry }) {
  if (nearest2 !== void 0) return `Rename it to ${(0, import_observed.code)(nearest2)}.`;
  return `Move ${(0, import_observed.code)(entry.key)} to ${elsewhere === "" ? "the top level, above the first table" : (0, import_observed.code)(`[${elsewhere}]`)}.`;
}
function isLeaf({ value }) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every(({ kind }) => kind === "scalar");
}
// src/rules/configuration/unreadable-file.ts
var MAX_PLACES = 100;
var unreadable_file_default = {
  id: "unreadable-file",
  practice: "configuration",
  title: "File cannot be parsed",
  severity: "medium",
  confidence: "high",
  remedy: "Fix the syntax error. Until then, the file is not checked and the check cannot pass.",
  references: ["https://fly.io/docs/reference/configuration/"],
  requirements: ["configuration.unreadable-files"],
  check: eachProject(function* ({ problems }) {
    const groups = /* @__PURE__ */ new Map();
    for (const problem of problems) {
      if (problem.at.path === "" || problem.idle || problem.whenNew) continue;
      const key = `${problem.at.path}
${problem.message}`;
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
    for (const group of groups.values()) {
      const problem = group.find(({ blocking: blocking2 }) => blocking2) ?? group[0];
      if (!problem) continue;
      const { at, message, blocking, remedy: instead, aside } = problem;
      const others = group.filter((other) => other !== problem);
      const related = others.slice(0, MAX_PLACES).map((other) => ({ at: other.at, note: "The same error occurs here." }));
      const remedy = "Fix the error. It does not affect the result of the check, but parts of the file may not be analyzed.";
      const kept = {
        ...aside ? { severity: "low" } : {},
        ...instead === void 0 ? {} : { remedy: instead }
      };
      yield { message, at, subject: message, related, ...blocking ? kept : { severity: "low", remedy } };
    }
  })
};
// src/analysis/network/flycast.ts
function isForFlycast(app, { sources, before }) {
  const ports = portsOf(app);
  const text = before ? before.sources.get((0, import_observed.appBefore)(app, before)?.path ?? "")?.text : sources.get(app.path)?.text;
  const isNamed3 = /flycast/i.test(text ?? "") || signsOf(app, "flycast-name").some(({ isNew }) => !isNew);
  return isNamed3 && ports.length > 0 && ports.every(({ handlers, forceHttps, start }) => {
    return handlers.includes("http") && (start === 443 || (0, import_observed.is)(forceHttps, false));
  });
}
function signsOf({ reach }, kind) {
  return reach.signs.filter((sign) => sign.kind === kind);
}
function isKeptPrivate(app, name) {
  const given = signsOf(app, "private-address");
  const idle = new Set(given.filter(({ isNew }) => isNew).map(({ at }) => at));
  if (given.length > idle.size) return true;
  return app.calls.some((call2) => (0, import_observed.known)(call2.app) === name && !idle.has(call2.command.at) && (0, import_observed.refusesPublicAddress)(call2));
}
// src/model/files/tree.ts
function entryOf(tree, key) {
  return tree?.kind === "table" ? tree.entries.findLast((entry) => entry.key === key) : void 0;
}
function treeAt(tree, ...keys2) {
  let node = tree;
  for (const key of keys2) {
    if (typeof key === "number") node = node?.kind === "list" ? node.items[key] : void 0;
    else node = entryOf(node, key)?.value;
  }
  return node;
}
function leavesOf(tree) {
  const leaves = [];
  const pending = [
    { node: tree, keys: [], entry: void 0 }
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys: keys2, entry } = next;
    if (node.kind === "scalar") leaves.push({ keys: keys2, entry, scalar: node });
    else if (node.kind === "list") {
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i];
        if (item) pending.push({ node: item, keys: [...keys2, String(i)], entry });
      }
    } else {
      for (const child of node.entries.toReversed()) {
        pending.push({ node: child.value, keys: [...keys2, child.key], entry: child });
      }
    }
  }
  return leaves;
}
// src/model/project/command.ts
function programOf({ argv, program }) {
  return (0, import_redact.baseName)((0, import_observed.known)(argv[program]) ?? "").replace(/\.exe$/, "");
}
function workflowJobOf({ key }) {
  return /^jobs\.(.{1,200}?)\.steps\./.exec(key)?.[1];
}
function isFlyctl(command) {
  return flyctlAt(command) !== void 0;
}
var NAME = /^(?:fly|flyctl)$/;
var IMAGE = /(?:^|\/)flyio\/flyctl(?:[:@]|$)/;
var PACKAGE = /#(?:fly|flyctl)$/;
function flyctlAt(command) {
  const { argv, program } = command;
  const name = programOf(command);
  if (NAME.test(name)) return program;
  const word = argv[program];
  if (word && !word.known) return /\/(?:fly|flyctl)["']?$/.test(word.raw) ? program : void 0;
  const at = argv.findIndex((each, index) => {
    const text = (0, import_observed.known)(each) ?? "";
    if (name === "docker" || name === "podman" || name === "nerdctl") return IMAGE.test(text);
    if (name === "nix") return PACKAGE.test(text) && (0, import_observed.known)(argv[program + 1]) === "run";
    return name === "find" && NAME.test((0, import_redact.baseName)(text)) && /^-(?:exec|execdir|ok)$/.test((0, import_observed.known)(argv[index - 1]) ?? "");
  });
  return at === -1 ? void 0 : at;
}
// src/analysis/services/service-commands.ts
var MAX_COMMANDS = 50;
function commandsBehind({ processes }, app) {
  const { groups, fallback, others } = startedIn(app);
  if (groups.size === 0) return others;
  const names3 = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(import_observed.known) : [fallback];
  const ofGroups = names3.flatMap((name) => groups.get(`processes.${name}`) ?? []);
  return [...ofGroups, ...others].slice(0, MAX_COMMANDS);
}
function commandsRun(app) {
  const { groups, others } = startedIn(app);
  return [...[...groups.values()].flat(), ...others];
}
var startedIn = (0, import_redact.memoize)((app) => {
  const { commands, processes, scripts } = app;
  const groups = /* @__PURE__ */ new Map();
  const withScript = (command) => [command, ...scripts.get(command) ?? []];
  for (const command of commands) {
    if (command.origin !== "fly-process") continue;
    const group = groups.get(command.key) ?? [];
    groups.set(command.key, group);
    group.push(...withScript(command).slice(0, MAX_COMMANDS - group.length));
  }
  const others = imageCommands(app, groups.size > 0).flatMap(withScript).slice(0, MAX_COMMANDS);
  return { groups, fallback: processes.includes("app") ? "app" : processes.toSorted()[0], others };
});
function imageCommands(app, hasGroups) {
  const given = (name) => app.commands.filter(({ origin, key }) => origin === "fly-experimental" && key.endsWith(`.${name}`));
  const [entrypoint, cmd, exec] = [given("entrypoint"), given("cmd"), given("exec")];
  if (entrypoint.length > 0 || exec.length > 0) return [...entrypoint, ...hasGroups ? [] : cmd, ...exec];
  const front = lastOf("ENTRYPOINT", app);
  if (hasGroups) return front;
  const ofCompose = app.commands.filter(({ origin }) => origin === "compose-command");
  return [...front, ...cmd.length > 0 ? cmd : [...lastOf("CMD", app), ...ofCompose]];
}
function lastOf(keyword, { commands, dockerfile }) {
  if (!dockerfile) return [];
  const { instructions, stages, source } = dockerfile;
  const last = instructions.findLast(
    (each) => each.keyword === keyword && !each.onbuild && stages[each.stage]?.shipped === true
  );
  if (!last) return [];
  const { start, end } = last.at.range;
  return commands.filter(
    ({ at, origin }) => origin === `dockerfile-${keyword.toLowerCase()}` && at.path === source.path && at.range.start.line >= start.line && at.range.start.line <= end.line
  );
}
var LONGEST = 1e3;
function lineOf({ argv, assignments: assignments2 }) {
  const front = assignments2.map(({ name, value }) => `${name}=${(0, import_observed.known)(value) ?? value.raw}`);
  return [...front, ...argv.map((word) => (0, import_observed.known)(word) ?? word.raw)].join(" ").slice(0, LONGEST);
}
function isImage(image, name) {
  if (image === void 0) return false;
  const path = (image.split("@", 1)[0] ?? "").toLowerCase();
  const bare = path.slice(0, path.includes(":", path.lastIndexOf("/") + 1) ? path.lastIndexOf(":") : path.length);
  return bare === name || bare.endsWith(`/${name}`);
}
function namesNumber(line, number) {
  return number !== void 0 && line.split(/\D+/).includes(String(number));
}
// src/analysis/network/shared-deploys.ts
function isShared(at, app, { apps }) {
  return apps.some((other) => other !== app && signsOf(other, "deploy").some((sign) => sign.at === at));
}
function matrixValueOf(at, app, project) {
  const document = project.documents.get(at.path);
  const command = app.calls.find((call2) => call2.command.at === at)?.command;
  const job = command && workflowJobOf(command);
  if (document?.kind !== "tree" || !command || job === void 0) return void 0;
  const matrix = treeAt(document.roots[0], "jobs", job, "strategy", "matrix");
  const names3 = [app.path, app.folder, (0, import_redact.baseName)(app.folder), (0, import_observed.known)(app.name)];
  for (const { keys: keys2, scalar } of matrix ? leavesOf(matrix) : []) {
    const { value } = scalar;
    const [list2, index] = keys2;
    if (typeof value !== "string" || list2 === void 0 || index === void 0 || list2 === "exclude") continue;
    if (value === "" || !names3.includes(value)) continue;
    return { value, list: `matrix.${list2}`, at: scalar.at, command: filledIn(lineOf(command), list2, value) };
  }
  return void 0;
}
function filledIn(line, list2, value) {
  const filled = line.replaceAll(
    /\$\{\{\s{0,9}matrix\.([\w-]{1,99})\s{0,9}\}\}/g,
    (whole, key) => key === list2 ? value : whole
  );
  return /[$`]/.test(filled) || filled.length > 100 ? void 0 : filled;
}
// src/analysis/services/database-servers.ts
function databaseBehind(service, app) {
  const { internalPort, ports } = service;
  if (ports.length === 0) return void 0;
  const server = serverOf(service, app);
  const found2 = (database, at) => {
    const login = loginOf(database, service, app);
    return { database, at, sure: server !== void 0, login, emptyVariable: emptyVariableOf(database, service, app) };
  };
  const outside = ports.find((port) => databaseOutside(port));
  const inside = (0, import_observed.databaseOfPort)((0, import_observed.known)(internalPort));
  if (inside) return found2(inside, outside?.at ?? placeOfService(service));
  const named2 = outside && databaseOutside(outside);
  if (named2) return found2(named2, outside.at);
  const web = server !== void 0 && (0, import_observed.speaksHttp)(server);
  const bare = ports.find(({ handlers, handlersKnown }) => handlersKnown && (web || !handlers.includes("http")));
  return bare && server ? found2(server, service.form === "services" ? bare.at : placeOfService(service)) : void 0;
}
function loginOf({ open }, service, app) {
  if (!open) return "asks";
  const texts = [...commandsBehind(service, app).map(lineOf), ...app.settings.map(({ name }) => name)];
  return texts.some((text) => open.otherwise.test(text)) ? "set-up" : "open";
}
function emptyVariableOf({ open }, service, app) {
  if (!open || commandsBehind(service, app).some((command) => open.otherwise.test(lineOf(command)))) return void 0;
  const named2 = app.settings.filter(({ name }) => open.otherwise.test(name));
  return named2.every(({ value }) => (0, import_observed.known)(value) === "") ? named2[0]?.name : void 0;
}
function databaseOutside({ start, end, handlers }) {
  const database = start === end ? (0, import_observed.databaseOfPort)(start) : void 0;
  return database && (!handlers.includes("http") || (0, import_observed.speaksHttp)(database)) ? database : void 0;
}
function serverOf(service, app) {
  const image = (0, import_observed.databaseOfImage)(imageOf(app) ?? "");
  if (image) return image;
  for (const command of commandsBehind(service, app)) {
    const started = (0, import_observed.databaseOfProgram)(programOf(command));
    if (started) return started;
  }
  return void 0;
}
function isFlyPostgres(app) {
  if (!portsOf(app).some(speaksPostgresTls)) return false;
  if (/(?:^|\/)postgres-(?:flex|ha)/.test(imageOf(app) ?? "")) return true;
  return app.checks.some(({ path }) => (0, import_observed.known)(path)?.startsWith("/flycheck/"));
}
function speaksPostgresTls({ handlers }) {
  return handlers.includes("pg_tls");
}
// src/rulekit/public-addresses.ts
function releaseRemedy(flag) {
  return `Find public addresses with \`fly ips list${flag}\`, and release each with \`fly ips release ADDRESS${flag}\`.`;
}
function redirectsFlycast({ ports }) {
  return ports.some(({ forceHttps }) => (0, import_observed.is)(forceHttps, true));
}
function privateAddressRemedy(flag, at, project, caller) {
  const program = programAt(at, project);
  const first = caller ? `First change the public name in ${(0, import_observed.code)(`${caller.path}:${caller.range.start.line}`)}, and deploy. Then use` : "Use";
  return `${first} \`${program} ips allocate-v6 --private${flag}\` instead. ${releaseRemedy(flag)}`;
}
function programAt({ path, range }, { sources }) {
  return /\bflyctl\s/.test(sources.get(path)?.line(range.start.line) ?? "") ? "flyctl" : "fly";
}
// src/rules/database/database-port-public.ts
var database_port_public_default = {
  id: "database-port-public",
  practice: "database",
  title: "Database is publicly reachable",
  severity: "high",
  confidence: "high",
  remedy: "Find public addresses with `fly ips list`, and release each with `fly ips release ADDRESS`. Remove the service if no app connects over `.flycast`, because `.internal` works without it.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  requirements: ["database.public-endpoints", "database.exposure"],
  cwe: [284, 923],
  check: eachPublisher(function* (app, project) {
    for (const service of app.services) yield* aboutService(service, app, project);
  })
};
function* aboutService(service, app, project) {
  const { ports, protocol } = service;
  const isUdp = (0, import_observed.known)(protocol)?.toLowerCase() === "udp";
  if (protocol && (0, import_observed.known)(protocol) !== "tcp" && !isUdp || app.reach.state === "private") return;
  if (app.reach.state === "unknown" && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return;
  const found2 = databaseBehind(service, app);
  if (!found2) return;
  const { database, at, sure, login } = found2;
  if (database.forUsers && login !== "open") return;
  if (isUdp && database.name !== "Memcached") return;
  yield {
    message: `${database.name} of ${appName(app)} is ${publication(found2, service)}, ${dangerOf(found2)}.`,
    at,
    subject: `${database.name} on ${subjectOfPorts(ports)}`,
    related: placesBehind(service, app, at).map((place) => ({
      at: place,
      note: noteAt(place, database.name, app)
    })),
    remedy: remedyFor2(service, app, project),
    ...login === "set-up" ? { severity: "medium" } : {},
    ...ports.every(isEncrypted) && !sure ? { confidence: "medium" } : {}
  };
}
function publication({ database }, { ports }) {
  const shown3 = nameOfPorts(ports.some(isNumbered) ? ports.filter(isNumbered) : ports);
  const isBehindHttp = ports.every(({ handlers }) => handlers.includes("http"));
  return isBehindHttp && !(0, import_observed.speaksHttp)(database) && database.name !== "Memcached" ? `behind HTTP on ${shown3}, so its clients cannot connect. Without the \`http\` handler` : `published on ${shown3}. Once the app has a public address`;
}
function remedyFor2(service, app, project) {
  const { internalPort, ports } = service;
  const release = releaseRemedy(appFlag(app));
  const name = (0, import_observed.known)(app.name);
  const port = (0, import_observed.known)(internalPort);
  const flycast2 = name === void 0 ? "`.flycast`" : (0, import_observed.code)(`${name}.flycast`);
  const internal = name === void 0 ? "`.internal`" : (0, import_observed.code)(`${name}.internal${port === void 0 ? "" : `:${port}`}`);
  if (isFlyPostgres(app)) {
    const added = ports.filter((each) => !speaksPostgresTls(each));
    const numbered = added.filter(isNumbered);
    const which = numbered.length === 0 ? "without a `port`" : `of ${nameOfPorts(numbered)}`;
    const remove = added.length === 0 ? "" : `Remove the \`ports\` table ${which}, which \`fly postgres create\` does not add. `;
    return `${remove}${release} Keep the service: attached apps connect to ${flycast2} through it.`;
  }
  return `${release} If no app connects to ${flycast2}, remove the service and deploy, because ${internal} works without it. Otherwise keep it${redirectsFlycast(service) ? " with `force_https = false`" : ""}, ${flycastStep(app, project)}.`;
}
function isNumbered({ start }) {
  return start !== void 0;
}
function flycastStep(app, project) {
  const [deploy] = signsOf(app, "deploy");
  const place = deploy && (0, import_observed.code)(`${deploy.at.path}:${deploy.at.range.start.line}`);
  return deploy && isShared(deploy.at, app, project) ? `remove ${appName(app)} from ${place}, which also deploys other apps, and deploy it separately with \`--flycast\`` : `and use \`fly deploy --flycast\` in ${place ?? "the deploy script"}`;
}
function dangerOf({ database, login, emptyVariable }) {
  if (emptyVariable !== void 0)
    return `only its login protects it, if a secret sets ${(0, import_observed.code)(emptyVariable)}. The value in the files is empty`;
  if (login !== "asks") return DANGER[login];
  if (database.name === "Memcached") return DANGER.open;
  return database.name === "Redis" ? `${DANGER.asks}, or read its data if it has no password` : DANGER.asks;
}
var DANGER = {
  asks: "anyone on the internet can try to log in",
  open: "anyone can read and change its data, because it requires no login by default",
  "set-up": "only its login protects it from the internet"
};
// src/analysis/placement/placements.ts
var REVIEW_APPS_ACTION = "superfly/fly-pr-review-apps";
var REGION = "--region";
var DEPLOY = [
  ["primary", "--primary-region"],
  ["each", "--regions"]
];
var PLACING = /* @__PURE__ */ new Map([
  ["deploy", DEPLOY],
  ["launch", [...DEPLOY, ["primary", REGION]]],
  ["mcp launch", [["primary", REGION]]],
  ["scale count", [["each", REGION]]],
  ["volumes create", [["each", REGION]]],
  ["volumes fork", [["each", REGION]]],
  ["machine run", [["choice", REGION]]],
  ["machine create", [["choice", REGION]]],
  ["machine clone", [["choice", REGION]]],
  ["machine place", [["choice", REGION]]],
  ["postgres create", [["each", REGION]]],
  ["mpg create", [["each", REGION]]],
  ["redis create", [["each", REGION, "--replica-regions"]]],
  ["redis update", [["each", "--replica-regions"]]]
]);
var placementsOf = (0, import_redact.memoize)((project) => {
  const placements = [];
  const add2 = (value, rest) => {
    if (!value?.known || value.value.length > 200) return;
    const source = project.sources.get(value.at.path);
    const parts = rest.where === "primary_region" ? [value.value] : value.value.split(",");
    for (const part of parts.map((text) => text.trim())) {
      if (!/^[\w .-]+$/.test(part)) continue;
      placements.push({ ...rest, code: (0, import_redact.redact)(part).toLowerCase(), at: (0, import_observed.locateIn)(value, part, source) });
    }
  };
  for (const app of project.apps) add2(app.primaryRegion, { kind: "primary", where: "primary_region", app });
  const appOf3 = (0, import_observed.appsOf)(project);
  const callers = callersOf(project);
  for (const setting2 of project.settings) {
    const app = setting2.origin.startsWith("workflow-") ? void 0 : appOf3(setting2);
    if (isPlacing(setting2, app, callers) && /^[a-z]{3}(?:,[a-z]{3}){0,20}$/i.test((0, import_observed.known)(setting2.value) ?? "")) {
      const kind = setting2.origin === "workflow-with" ? "each" : "primary";
      add2(setting2.value, { kind, where: setting2.name, app });
    }
  }
  const owners = ownersOf(project);
  for (const call2 of project.flyctl) {
    if (call2.command.reader === "development") continue;
    const app = owners.get(call2);
    for (const { name, value } of call2.command.assignments) {
      if (name === "FLY_REGION") add2(value, { kind: "primary", where: name, app });
    }
    if (removesMachines(call2)) continue;
    for (const [kind, ...names3] of PLACING.get(call2.verb) ?? []) {
      for (const { name, value } of call2.options) {
        if (!names3.includes(name)) continue;
        add2(value, { kind, where: `fly ${call2.verb} ${name}`, app, call: call2 });
      }
    }
  }
  return placements;
});
function callersOf({ flyctl, settings }) {
  const callers = new Set(flyctl.map(({ command }) => command.at.path));
  for (const { action, at } of settings) if (action?.startsWith("superfly/")) callers.add(at.path);
  return callers;
}
function isPlacing({ origin, reader, name, action, shipped, at }, app, callers) {
  if (origin === "workflow-with") return name === "region" && action === REVIEW_APPS_ACTION;
  if (origin === "workflow-env") return name === "FLY_REGION" && callers.has(at.path);
  if (name !== "PRIMARY_REGION" || reader !== "runtime" || shipped === false || app?.primaryRegion) return false;
  return origin === "fly-env" || origin === "dockerfile-env" || origin === "compose-environment";
}
function ownersOf(project) {
  const owners = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const call2 of app.calls) owners.set(call2, owners.has(call2) ? void 0 : app);
  }
  return owners;
}
function removesMachines({ verb, operands }) {
  if (verb !== "scale count" || operands.length === 0) return false;
  return operands.every((operand) => /(?:^|=)0$/.test((0, import_observed.known)(operand) ?? ""));
}
function namesRegion({ verb, options }) {
  const placing = PLACING.get(verb);
  return options.some(({ name }) => placing?.some(([, ...names3]) => names3.includes(name)));
}
function stepOf({ at, key, name }) {
  return `${at.path} ${key.slice(0, -name.length)}`;
}
function isForApp({ options, app: named2 }, app) {
  if (!named2 && !options.some(({ name }) => name === "--app")) return true;
  return named2?.known === true && named2.value === (0, import_observed.known)(app.name);
}
// src/rules/database/database-superuser.ts
var database_superuser_default = {
  id: "database-superuser",
  practice: "database",
  title: "App has superuser rights in its database",
  severity: "medium",
  confidence: "high",
  remedy: "Add `--superuser=false`, and revoke `pg_read_all_data` and `pg_write_all_data`, which still cover every database in the cluster.",
  references: ["https://fly.io/docs/flyctl/postgres-attach/", "https://github.com/superfly/fly-pr-review-apps"],
  requirements: ["database.connection-strings"],
  cwe: [250],
  check: inTurn(
    eachFlyctlCall(function* (call2, project) {
      if (call2.verb !== "postgres attach" || (0, import_observed.switchOf)(call2, "--superuser") === false || mayHoldMore(call2)) return;
      const cluster = (0, import_observed.known)(call2.operands[0]) ?? (0, import_observed.known)((0, import_observed.optionOf)(call2, "--postgres-app")?.value);
      const app = (0, import_observed.known)(call2.app);
      yield {
        message: `\`fly postgres attach\` gives the database role of ${app === void 0 ? "the app" : (0, import_observed.code)(app)} superuser rights on ${cluster === void 0 ? "the cluster" : (0, import_observed.code)(cluster)}. A vulnerability in the app exposes every database in the cluster.`,
        at: call2.command.at,
        subject: `attach ${cluster ?? ""} ${app ?? ""}`.trim(),
        ...cluster !== void 0 && isOwnCluster(cluster, project) ? { severity: "low" } : {},
        ...remedyFor3(
          cluster,
          (0, import_observed.known)((0, import_observed.optionOf)(call2, "--database-user")?.value) ?? app,
          (0, import_observed.known)((0, import_observed.optionOf)(call2, "--database-name")?.value) ?? app
        )
      };
    }),
    eachSetting(function* (setting2) {
      const { action, name, value, at, reader } = setting2;
      if (action !== REVIEW_APPS_ACTION || name !== "postgres" || reader === "development") return;
      const cluster = (0, import_observed.known)(value)?.trim();
      if (!cluster) return;
      yield {
        message: `The review-apps action makes every review app a superuser of ${(0, import_observed.code)(cluster)}. Code under review can read and change every database in the cluster.`,
        at,
        subject: `review apps ${setting2.key}`,
        remedy: `Remove the input, and run ${(0, import_observed.code)(`fly postgres attach ${cluster} --superuser=false`)} in a separate step. Use a cluster that contains only review data.`
      };
    })
  )
};
function isOwnCluster(cluster, { flyctl }) {
  const attached = /* @__PURE__ */ new Set();
  let isCreated = false;
  for (const { verb, operands, app, command, options } of flyctl) {
    if (verb === "postgres create") isCreated ||= options.some(({ value }) => (0, import_observed.known)(value) === cluster);
    if (verb === "postgres attach" && command.argv.some((word) => (0, import_observed.known)(word) === cluster))
      attached.add((0, import_observed.known)(app) ?? operands[0]?.raw ?? "");
  }
  return isCreated && attached.size <= 1;
}
function remedyFor3(cluster, user = "", database = "") {
  const [role, owned] = [user, database].map((name) => name.replaceAll("-", "_"));
  if (cluster === void 0 || !NAME2.test(user) || !NAME2.test(database)) return {};
  return {
    remedy: `Add \`--superuser=false\`. The role can then still read and change every database, so run \`REVOKE pg_read_all_data, pg_write_all_data FROM ${role}; ALTER DATABASE ${owned} OWNER TO ${role};\` in ${(0, import_observed.code)(`fly postgres connect --app ${cluster}`)}. If the app is attached already, run \`ALTER ROLE ${role} NOSUPERUSER;\` there as well.`
  };
}
var NAME2 = /^[a-z][\w-]{0,62}$/;
function mayHoldMore({ command }) {
  return command.argv.some(
    (word) => !word.known && /\$[@*]|superuser|(?:flags|opts|args|options|extra)\b/i.test(word.raw)
  );
}
// src/analysis/network/command-urls.ts
function urlsOfArguments(args, project) {
  const urls = [];
  for (const argument of args) {
    for (const { scheme, hosts } of (0, import_observed.findUrls)(textOfArgument(argument))) {
      const host = hosts[0]?.name ?? "";
      urls.push({ scheme, host, kind: (0, import_observed.classifyHost)(host, project).kind, at: argument.at });
    }
  }
  return urls;
}
function textOfArgument(argument) {
  return argument.known ? argument.value : argument.raw;
}
function isOnInternet({ kind, host }) {
  const reached = kind === "public" || kind === "fly-app" || kind === "sibling" || kind === "own";
  return reached && !/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(host);
}
// src/analysis/network/endpoints.ts
var HOST = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?::(\d{1,5}))?$/i;
function endpointsOf(setting2, project) {
  const { value, name } = setting2;
  if (!value.known || !(value.value.includes(".") || value.value.includes("://"))) return [];
  const source = project.sources.get(value.at.path);
  const endpoints = [];
  for (const url of (0, import_observed.findUrls)(value.value)) {
    for (const { name: host, port } of url.hosts) {
      const text = `${url.scheme}://${host}${port === void 0 ? "" : `:${port}`}`;
      const origin = url.text.toLowerCase().startsWith(text.toLowerCase()) ? url.text.slice(0, text.length) : void 0;
      endpoints.push({
        scheme: url.scheme,
        host,
        port,
        rest: url.rest,
        at: (0, import_observed.locateIn)(value, host, source),
        origin: origin === void 0 ? void 0 : { text: origin, at: (0, import_observed.locateIn)(value, origin, source) },
        database: (0, import_observed.databaseOfScheme)(url.scheme)
      });
    }
  }
  if (endpoints.length > 0 || value.value.length > 2e3) return endpoints;
  for (const part of value.value.split(",")) {
    const [, host, digits] = HOST.exec(part.trim()) ?? [];
    if (host === void 0) continue;
    const port = digits === void 0 ? void 0 : Number(digits);
    const database = databaseOfName(name) ?? (0, import_observed.databaseOfPort)(port);
    const at = (0, import_observed.locateIn)(value, host, source);
    endpoints.push({ scheme: void 0, host, port, rest: "", at, origin: { text: host, at }, database });
  }
  return endpoints;
}
var GENERIC_DATABASE = { name: "the database", ports: [], schemes: [], images: [], nameParts: [] };
var databaseOfName = (0, import_redact.memoizeByText)((name) => {
  const parts = (0, import_observed.namePartsOf)(name);
  const own = import_observed.DATABASES.find((database) => database.nameParts.some((part) => parts.includes(part)));
  return own ?? (parts.includes("database") || parts.includes("db") ? GENERIC_DATABASE : void 0);
});
var setOf = (text) => new Set(text.split(" "));
var GIVEN_OUT = setOf(
  "cors allow allowed allowlist whitelist trusted origin origins redirect redirects callback callbacks webhook webhooks hook return success cancel login logout signin signout oauth oidc issuer audience aud realm domain domains cookie csp referer referrer link links share invite email mail unsubscribe canonical external public website homepage landing docs documentation asset assets cdn static media image images upload uploads avatar phx nextauth hostname vhost alias certificate cert frontend browser swagger openapi schema sitemap robots sender from"
);
var TOPIC = setOf(
  "asset assets media image images upload uploads avatar docs documentation email mail invite share hook"
);
var A_SERVICE = setOf("service services svc microservice internal backend upstream");
var OWN_FACE = setOf("app web site client base root host server ui portal dashboard spa main self my");
var SERVICE_BEHIND = setOf(
  "api backend service services upstream internal grpc rpc broker worker auth gateway graphql search proxy engine socket realtime inference model queue cache microservice svc remote target endpoint"
);
var CONNECTION = setOf(
  "url uri host endpoint addr address server servers base dsn api backend upstream broker brokers target proxy"
);
var OWN_ADDRESS = /^(?:NTFY_BASE_URL|GF_SERVER_ROOT_URL|N8N_(?:EDITOR_BASE_URL|HOST)|MINIO_(?:SERVER_URL|BROWSER_REDIRECT_URL)|KC_HOSTNAME(?:_ADMIN)?(?:_URL)?|GITEA__SERVER__ROOT_URL|PLAUSIBLE_BASE_URL|UMAMI_URL|METABASE_SITE_URL|MB_SITE_URL|GHOST_URL|WAGTAILADMIN_BASE_URL|SITE_BASE_URL|FRONTEND_BASE_URL)$/i;
function isConnectionName(name) {
  if ((0, import_observed.isBrowserName)(name) || OWN_ADDRESS.test(name)) return false;
  const parts = (0, import_observed.namePartsOf)(name);
  const isService = parts.some((part) => A_SERVICE.has(part));
  if (parts.some((part) => GIVEN_OUT.has(part) && !(isService && TOPIC.has(part)))) return false;
  if (!parts.some((part) => CONNECTION.has(part)) && !parts.some((part) => /(?:url|uri|host)$/.test(part))) return false;
  const behind3 = parts.some((part) => SERVICE_BEHIND.has(part));
  const qualifiers = parts.filter((part) => !CONNECTION.has(part) || OWN_FACE.has(part));
  return behind3 || qualifiers.some((part) => !OWN_FACE.has(part));
}
var HANDED_OUT = /webhook|callback|oauth|redirect|\/auth\/|\/login/i;
function isHandedOut(rest) {
  return HANDED_OUT.test(rest);
}
// src/analysis/tls/connection-options.ts
var TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//;
function tcpHostIn(text) {
  return TCP.exec(text)?.[1];
}
var OPTION = /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g;
function optionsIn(text, value, project) {
  const options = /* @__PURE__ */ new Map();
  const source = project.sources.get(value.at.path);
  const start = text.includes("://") || TCP.test(text) ? text.search(/[?;]/) : 0;
  for (const [written2, name = "", content = ""] of start === -1 ? [] : text.slice(start).matchAll(OPTION)) {
    const at = (0, import_observed.locateIn)(value, written2.replace(/^[?&;\s]/, ""), source);
    options.set(optionKey(name), { name, value: content, at });
  }
  return options;
}
function optionKey(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isConnectionString(value) {
  const text = (0, import_observed.known)(value);
  if (text === void 0 || text.length > 4e3 || text.includes("://")) return false;
  const hasServer = /(?:^|[;\s])(?:host|server|data source|addr|address)\s{0,3}=\s{0,3}\S/i.test(text);
  return hasServer && /[;\s](?:dbname|database|initial catalog|user|user id|username|uid|password|pwd)\s{0,3}=/i.test(text);
}
// src/analysis/tls/database-tls.ts
var OFF = /^(?:false|0|no|off|none|disabled?)$/i;
var ON = /^(?:true|1|yes|on|required?)$/i;
var NOT_VERIFIED = /^(?:false|0|no|off|(?:verify_|cert_)?none)$/i;
var OPTIONS = [
  [/^(?:sslmode|ssl)$/, /^(?:disabled?|none)$/i, "off"],
  [/^(?:ssl|tls|usessl|usetls|encrypt|secure)$/, OFF, "off"],
  [/^securityprotocol$/, /^(?:sasl_)?plaintext$/i, "off"],
  [/^sslmode$/, /^(?:allow|prefer|preferred)$/i, "optional"],
  [/^tls$/, /^preferred$/i, "optional"],
  [/^sslmode$/, /^(?:no-verify|trust)$/i, "unverified"],
  [/^tls$/, /^skip-verify$/i, "unverified"],
  [/^(?:ssl|tls)?rejectunauthorized$/, OFF, "unverified"],
  [/^ssl$/, /rejectUnauthorized["']?\s{0,3}:\s{0,3}false/i, "unverified"],
  [/^(?:(?:ssl|tls)(?:verify|verification|verifymode|verifypeer)|verifypeer|verifyssl)$/, NOT_VERIFIED, "unverified"],
  [/^(?:verifyservercertificate|(?:mysqlattr)?sslverify(?:server)?cert)$/, OFF, "unverified"],
  [/^sslaccept$/, /^accept_invalid_certs$/i, "unverified"],
  [/^trustservercertificate$/, ON, "unverified"],
  [/^(?:tls|ssl)(?:allowinvalidcertificates|allowinvalidhostnames|insecure|skipverify)$/, ON, "unverified"],
  [/^(?:sslinvalidhostnameallowed|disablesslhostnameverification|insecureskip(?:tls)?verify)$/, ON, "unverified"],
  [/^(?:ssl)?certreqs$/, /^(?:(?:ssl\.)?cert_)?none$/i, "unverified"],
  [/^sslfactory$/, /NonValidatingFactory$/, "unverified"],
  [/^skipverify$/, ON, "unverified"],
  // RabbitMQ's clients, Kafka's and Spring's.
  [/^verify$/, /^verify_none$/i, "unverified"],
  [/^(?:ssl|tls)?verifyhostname$/, OFF, "unverified"],
  [/^(?:ssl|validate)servercertificate$/, OFF, "unverified"],
  [/^sslendpointidentificationalgorithm$/, /^(?:none)?$/i, "unverified"]
];
var isTlsOption = (0, import_redact.memoizeByText)((key) => OPTIONS.some(([name]) => name.test(key)));
function tlsOption(connection, meaning) {
  const { options, scheme, at } = connection;
  if (meaning === "unverified" && scheme?.endsWith("+ssc")) return { name: "scheme", value: scheme, at };
  return optionMeaning(options, meaning);
}
function optionMeaning(options, meaning) {
  for (const [key, option] of options) {
    if (OPTIONS.some(([name, value, means]) => means === meaning && name.test(key) && value.test(option.value)))
      return option;
  }
  return void 0;
}
var OPPOSITES = /* @__PURE__ */ new Map([
  ["false", "true"],
  ["true", "false"],
  ["no", "yes"],
  ["yes", "no"],
  ["off", "on"],
  ["on", "off"],
  ["0", "1"],
  ["1", "0"]
]);
function secureValueOf({ name, value }, database) {
  const key = name.slice(name.lastIndexOf(".") + 1).replaceAll(/[\s_-]/g, "").toLowerCase();
  const isMySql = /mysql|mariadb/i.test(database.name);
  if (key.endsWith("sslmode")) {
    if (isMySql) return "VERIFY_IDENTITY";
    return /^[A-Z][a-z]/.test(value) ? "VerifyFull" : "verify-full";
  }
  if (key.endsWith("certreqs")) return "required";
  if (key === "tls" && /^(?:skip-verify|preferred)$/i.test(value)) return "true";
  if (key === "ssl" && isMySql || key === "scheme") return void 0;
  const opposite = OPPOSITES.get(value.toLowerCase());
  return opposite && /^[A-Z]/.test(value) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite;
}
var PLAINTEXT_SCHEMES = /* @__PURE__ */ new Map([
  ["redis", "rediss"],
  ["valkey", "valkeys"],
  ["bolt", "bolt+s"],
  ["neo4j", "neo4j+s"]
]);
function tlsSchemeFix({ scheme, options }) {
  for (const key of ["ssl", "tls", "encryption"]) if (ON.test(options.get(key)?.value ?? "")) return void 0;
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES.get(scheme);
}
// src/analysis/tls/command-clients.ts
var CLIENTS = [
  [/^(?:mysql|mariadb)(?:-?(?:admin|check|dump|import|show))?$/, "mysql"],
  [/^(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup)|createdb|dropdb)$/, "postgres"],
  [/^(?:redis|valkey)-cli$/, "redis"]
];
var WITHOUT_TLS = /^--(?:skip|disable)-ssl$/;
var LONG_HOST = /^--host(?:name)?(?:=(.+))?$/s;
var SHORT_HOST = /^-h(.*)$/s;
var LONG_USER = /^--username(?:=(.+))?$/s;
var SHORT_USER = /^-U(.*)$/s;
function clientOfCommand(command) {
  const program = programOf(command);
  const scheme = CLIENTS.find(([pattern]) => pattern.test(program))?.[1];
  if (scheme === void 0) return void 0;
  const words = command.argv.slice(command.program + 1);
  const host = hostOf(words);
  if (!host) return void 0;
  const options = optionsOf(words, command);
  const isEncrypted2 = scheme !== "redis" || words.some((word) => (0, import_observed.known)(word) === "--tls");
  if (isEncrypted2 && options.size === 0) return void 0;
  return { ...host, scheme, options };
}
function postgresLoginOf(command) {
  if (CLIENTS.find(([pattern]) => pattern.test(programOf(command)))?.[1] !== "postgres") return {};
  const words = command.argv.slice(command.program + 1);
  const variable = (name) => (0, import_observed.known)(command.assignments.findLast((assigned) => assigned.name === name)?.value);
  const user = optionIn(words, LONG_USER, SHORT_USER)?.text ?? variable("PGUSER");
  const server = hostOf(words)?.host ?? variable("PGHOST");
  return { ...user === void 0 ? {} : { user }, ...server === void 0 ? {} : { server } };
}
function hostOf(words) {
  const host = optionIn(words, LONG_HOST, SHORT_HOST);
  return host && /^[\w.-]{1,253}$/.test(host.text) ? { host: host.text, at: host.at } : void 0;
}
function optionIn(words, long, short) {
  for (const [index, word] of words.entries()) {
    const found2 = long.exec((0, import_observed.known)(word) ?? "") ?? short.exec((0, import_observed.known)(word) ?? "");
    if (!found2) continue;
    const glued = found2[1] ?? "";
    const place = glued === "" ? words[index + 1] : word;
    const text = glued === "" ? (0, import_observed.known)(place) : glued;
    return text !== void 0 && place ? { text, at: place.at } : void 0;
  }
  return void 0;
}
function optionsOf(words, { assignments: assignments2 }) {
  const options = /* @__PURE__ */ new Map();
  for (const word of words) {
    const text = (0, import_observed.known)(word) ?? "";
    if (WITHOUT_TLS.test(text)) options.set("ssl", { name: "ssl", value: "0", at: word.at });
    const [, name = "", value = ""] = /^--([a-z][a-z-]{1,40})=(.{1,40})$/s.exec(text) ?? [];
    if (isTlsOption(optionKey(name))) options.set(optionKey(name), { name, value, at: word.at });
  }
  for (const { name, value } of assignments2) {
    const text = (0, import_observed.known)(value);
    if (name === "PGSSLMODE" && text !== void 0) options.set("sslmode", { name, value: text, at: value.at });
  }
  return options;
}
// src/analysis/tls/connection-groups.ts
var connectionGroups = (0, import_redact.memoize)((project) => {
  const byFile = /* @__PURE__ */ new Map();
  for (const setting2 of project.settings) {
    if (setting2.reader === "development" || isForDevelopment(setting2)) continue;
    if (!NESTED.has(setting2.origin) && (!VARIABLES.has(setting2.origin) || databaseOfName(setting2.name))) continue;
    const settings = byFile.get(setting2.at.path);
    if (settings) settings.push(setting2);
    else byFile.set(setting2.at.path, [setting2]);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const [path, settings] of byFile) groupFile(path, settings, groups);
  return groups;
});
var NESTED = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini"]);
var VARIABLES = /* @__PURE__ */ new Set([
  "dockerfile-env",
  "fly-env",
  "fly-machine-config",
  "env-file",
  "compose-environment"
]);
function keysOf2({ origin, key, name }) {
  if (NESTED.has(origin)) return key.replace(/(?:\.\d{1,9}){1,40}$/, "").split(".");
  return [key.endsWith(name) ? key.slice(0, -name.length) : key, ...(0, import_observed.namePartsOf)(name)];
}
var DOCUMENTATION = /\.(?:mdx?|markdown|rst|adoc)$/i;
function isForDevelopment({ key, origin, at }) {
  if (DOCUMENTATION.test(at.path)) return true;
  return NESTED.has(origin) && /(?:^|\.)(?:dev|development|test|testing|local|ci)\./i.test(key);
}
function labelOf2({ origin, key, name }) {
  return NESTED.has(origin) ? key.replace(/(?:\.\d{1,9}){1,40}$/, "") : name;
}
function groupFile(path, settings, groups) {
  const tables = /* @__PURE__ */ new Map();
  const options = [];
  const owners = /* @__PURE__ */ new Map();
  const tableAt = (keys2) => {
    const table = tables.get(keys2.join(".")) ?? { path: keys2, servers: [], options: /* @__PURE__ */ new Map(), database: void 0 };
    tables.set(keys2.join("."), table);
    return table;
  };
  for (const setting2 of settings) {
    const keys2 = keysOf2(setting2);
    const last = optionKey(keys2.at(-1) ?? "");
    const text = (0, import_observed.known)(setting2.value);
    if (SERVERS.has(last)) {
      const table = tableAt(keys2.slice(0, keys2.at(-2) === "bootstrap" ? -2 : -1));
      table.servers.push(setting2);
      owners.set(setting2, table);
    } else if (KINDS.has(last) && text !== void 0) {
      const kind = databaseOfKind(text);
      if (kind) tableAt(keys2.slice(0, -1)).database = kind;
    } else if (last === "port") {
      const byPort = (0, import_observed.databaseOfPort)(Number(text));
      const table = byPort && tableAt(keys2.slice(0, -1));
      if (table) table.database ??= byPort;
    }
    const found2 = optionAt(keys2);
    if (found2) options.push({ setting: setting2, ...found2 });
  }
  for (const { setting: setting2, owner, option } of options) {
    const table = tableOf(owner, tables) ?? tableAt(withoutConnectors(owner));
    const { name, value } = setting2;
    owners.set(setting2, table);
    if (value.known) table.options.set(option, { name: nameFor(setting2, name), value: value.value, at: value.at });
  }
  const done = /* @__PURE__ */ new Map();
  for (const [setting2, table] of owners) {
    const group = done.get(table) ?? groupOf(table, tables, path);
    done.set(table, group);
    groups.set(setting2, group);
  }
}
function groupOf(table, tables, file) {
  const above = tables.get(table.path.slice(0, -1).join("."));
  const isPart = CONNECTORS.has(optionKey(table.path.at(-1) ?? ""));
  const database = table.database ?? (isPart ? above?.database : void 0) ?? databaseOfPath(table) ?? databaseOfFile(file);
  return { name: table.path.join("."), servers: table.servers, options: table.options, database };
}
var setOf2 = (text) => new Set(text.split(/\s+/));
var SERVERS = setOf2(
  "host hostname hosts server servers serverhost address addresses addr url uri jdbcurl baseurl endpoint endpoints connectionstring dsn broker brokers bootstrapservers nodes contactpoints targets target"
);
var KINDS = setOf2("adapter dialect driver driverclassname client type provider engine vendor platform dbtype");
var CONNECTORS = setOf2(
  "ssl tls options opts dialectoptions extra driver driveroptions connection connectionoptions properties datasourceproperties hikari params parameters query clientoptions tlsconfig sslconfig http transport security socket config settings jsondata securejsondata"
);
function optionAt(keys2) {
  for (let length = Math.min(4, keys2.length); length > 0; length--) {
    const words = keys2.slice(-length);
    const option = words.map(optionKey).join("").replace(/^(ssl|tls)(?:enabled?|use)$/, "$1");
    if (isTlsOption(option)) return { option, owner: keys2.slice(0, -length) };
  }
  return void 0;
}
function tableOf(owner, tables) {
  for (let length = owner.length; length >= 0; length--) {
    const table = tables.get(owner.slice(0, length).join("."));
    if (table && (table.servers.length > 0 || table.database)) return table;
    if (length === 0 || !CONNECTORS.has(optionKey(owner[length - 1] ?? ""))) return void 0;
  }
  return void 0;
}
function withoutConnectors(owner) {
  const end = owner.findLastIndex((key) => !CONNECTORS.has(optionKey(key)));
  return owner.slice(0, end + 1);
}
function nameFor({ key, origin }, name) {
  return !NESTED.has(origin) || isTlsOption(optionKey(name)) ? name : key.split(".").slice(-2).join(".");
}
var DRIVERS = /* @__PURE__ */ new Map([
  ["pgsql", "Postgres"],
  ["psycopg", "Postgres"],
  ["psycopg2", "Postgres"],
  ["postgis", "Postgres"],
  ["pgx", "Postgres"],
  ["npgsql", "Postgres"],
  ["mysql2", "MySQL"],
  ["mysqli", "MySQL"],
  ["trilogy", "MySQL"],
  ["tedious", "SQL Server"],
  ["sqlsrv", "SQL Server"],
  ["predis", "Redis"],
  ["phpredis", "Redis"],
  ["ioredis", "Redis"]
]);
function databaseOfKind(text) {
  if (text.length > 100) return void 0;
  for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) {
    const name = DRIVERS.get(word);
    const found2 = import_observed.DATABASES.find((each) => name === void 0 ? each.nameParts.includes(word) : each.name === name);
    if (found2) return found2;
  }
  return void 0;
}
function databaseOfPath({ path, servers }) {
  for (const key of path.toReversed()) {
    const found2 = databaseOfName(key);
    if (found2) return found2;
  }
  const isMapper = path.some((key) => /^(?:datasources?|typeorm|sequelize|knex|prisma|mongoose)$/i.test(key));
  const isWeb2 = servers.some(({ value }) => /^https?:\/\//i.test((0, import_observed.known)(value) ?? ""));
  return isMapper && !isWeb2 ? databaseOfName("database") : void 0;
}
function databaseOfFile(path) {
  const stem = (0, import_redact.baseName)(path).replace(/\.\w+$/, "");
  if (/^(?:ormconfig|knexfile|datasource|data-source|mongoid)$/i.test(stem)) return databaseOfName("database");
  return databaseOfName((0, import_observed.namePartsOf)(stem).join("_"));
}
function staysPrivate({ servers }, project) {
  const texts = servers.flatMap(({ value }) => value.known ? [value.value] : []);
  if (texts.length === 0) return false;
  const hosts = texts.flatMap((text) => {
    const urls = (0, import_observed.findUrls)(text);
    return urls.length > 0 ? urls.flatMap((url) => url.hosts.map(({ name }) => name)) : [text.replace(/:\d{1,5}$/, "")];
  });
  return !hosts.some((host) => isOnInternet({ kind: (0, import_observed.classifyHost)(host, project).kind, host }));
}
// src/analysis/tls/database-connections.ts
var databaseConnections = (0, import_redact.memoize)((project) => {
  const connections = [];
  const appOf3 = (0, import_observed.appsOf)(project);
  const switches = switchesOf(project.settings);
  const groups = connectionGroups(project);
  const generic = new Set(
    project.settings.filter(({ name }) => isAnyDatabase(databaseOfName(name)) && isConnectionName(name)).map(groupOf2)
  );
  const hasOwn = (setting2) => generic.has(groupOf2(setting2)) && !isAnyDatabase(databaseOfName(setting2.name));
  for (const setting2 of project.settings) {
    if (setting2.reader === "development" || setting2.shipped === false || isForDevelopment(setting2)) continue;
    const beside = switches.get(groupOf2(setting2)) ?? [];
    const group = groups.get(setting2);
    for (const found2 of connectionsIn(setting2, project, appOf3(setting2), group)) {
      const own = beside.filter(({ database }) => isSame(database, found2.database) && !(isAnyDatabase(database) && hasOwn(setting2))).map(({ key, option }) => [key, option]);
      const outside = [...own, ...group?.options ?? []].filter(([key]) => !found2.options.has(key));
      const options = new Map([...found2.options, ...outside]);
      connections.push({ ...found2, label: group ? labelOf2(setting2) : setting2.name, options });
    }
  }
  for (const command of project.commands) {
    if (command.reader === "development" || command.shipped === false) continue;
    const app = appOf3(command);
    for (const named2 of namedIn(command)) connections.push(...connectionsIn(named2, project, app));
    const client = clientOfCommand(command);
    const database = client && (0, import_observed.databaseOfScheme)(client.scheme);
    if (client && database) {
      const host = (0, import_observed.classifyHost)(client.host, project, app);
      connections.push({ ...client, name: "", label: "", database, host, app });
    }
  }
  return connections;
});
function connectionsIn(named2, project, app, group) {
  const { name, value } = named2;
  const text = (0, import_observed.known)(value);
  if (text === void 0 || text.length > 4e3) return [];
  const ofGroup = group?.servers.some((server2) => server2 === named2) ? group.database : void 0;
  const isString = isConnectionString(value);
  const meant = ofGroup ?? databaseOfName(name) ?? (isString ? databaseOfString(text) : void 0);
  const endpoints = isString ? [] : endpointsOf(named2, project);
  if (!endpoints.some(({ database }) => database) && !meant && !text.includes("@tcp(")) return [];
  const options = optionsIn(text, value, project);
  const rest = { name, label: name, options, app };
  const connections = [];
  for (const endpoint of endpoints) {
    const { host: host2, scheme, at } = endpoint;
    const database = endpoint.database ?? ofGroup;
    if (!database || scheme === void 0 && !ofGroup && !isConnectionName(name)) continue;
    if (scheme !== void 0 && (0, import_observed.databaseOfScheme)(scheme) === void 0 && !(ofGroup && (0, import_observed.speaksHttp)(ofGroup))) continue;
    connections.push({ ...rest, database, scheme, host: (0, import_observed.classifyHost)(host2, project, app), at });
  }
  const tcp = tcpHostIn(text);
  const mysql = (0, import_observed.databaseOfScheme)("mysql");
  if (tcp !== void 0 && mysql && connections.length === 0) {
    const host2 = (0, import_observed.classifyHost)(tcp, project, app);
    const at = (0, import_observed.locateIn)(value, tcp, project.sources.get(value.at.path));
    return [{ ...rest, database: mysql, scheme: void 0, host: host2, at }];
  }
  const server = ["host", "server", "datasource", "addr", "address"].map((key) => options.get(key)).find(Boolean);
  if (connections.length > 0 || !server || !meant || text.includes("://")) return connections;
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1];
  if (host === void 0) return [];
  return [{ ...rest, database: meant, scheme: void 0, host: (0, import_observed.classifyHost)(host, project, app), at: server.at }];
}
function databaseOfString(text) {
  if (/(?:^|[;\s])(?:host\s{0,3}=.{1,1000}\s(?:dbname|user)|host\s{0,3}=.{1,1000};\s{0,3}username)\s{0,3}=/i.test(text))
    return (0, import_observed.databaseOfScheme)("postgres");
  return databaseOfName("database");
}
function namedIn({ argv, assignments: assignments2, at }) {
  const found2 = assignments2.map(({ name, value }) => ({ name, value, at }));
  for (const word of argv) {
    if (!word.known || !word.value.includes(".")) continue;
    if (isConnectionString(word)) {
      found2.push({ name: "", value: word, at: word.at });
      continue;
    }
    const [, name, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(word.value) ?? [];
    if (name !== void 0 && text !== void 0) found2.push({ name, value: { ...word, value: text }, at: word.at });
    else if ((0, import_observed.findUrls)(word.value).some(({ from }) => from === 0)) found2.push({ name: "", value: word, at: word.at });
  }
  return found2;
}
function switchesOf(settings) {
  const groups = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const { name } = setting2;
    const value = (0, import_observed.known)(setting2.value);
    const database = name === "PGSSLMODE" ? (0, import_observed.databaseOfScheme)("postgres") : databaseOfName(name);
    const parts = (0, import_observed.namePartsOf)(name.replace("PGSSLMODE", "sslmode"));
    const key = parts.slice(parts.findIndex((part) => STARTS_OPTION.test(part))).join("").replace(/^(ssl|tls)(?:enabled?|use)$/, "$1");
    if (value === void 0 || !database || !isTlsOption(key)) continue;
    const group = groups.get(groupOf2(setting2)) ?? [];
    groups.set(groupOf2(setting2), group);
    group.push({ key, database, option: { name, value, at: setting2.value.at } });
  }
  return groups;
}
var STARTS_OPTION = /^(?:ssl|tls|sslmode|sslaccept|encrypt|use|trust|reject|insecure|verify)$/;
function isSame(switched, { name }) {
  if (switched.name === name) return true;
  const isAny = isAnyDatabase(switched) || name === databaseOfName("database")?.name;
  return isAny && !CACHE.test(name) && !CACHE.test(switched.name);
}
var CACHE = /^(?:Redis|Memcached)$/;
function isAnyDatabase(database) {
  return database?.schemes.length === 0;
}
function groupOf2({ at, key, name }) {
  return `${at.path}
${key.endsWith(name) ? key.slice(0, -name.length) : key}`;
}
// src/rules/database/database-tls-off.ts
var database_tls_off_default = {
  id: "database-tls-off",
  practice: "database",
  title: "Database connection over the internet without TLS",
  severity: "high",
  confidence: "high",
  remedy: "Enable TLS and verify the certificate: `sslmode=verify-full` for Postgres, `rediss://` for Redis.",
  references: [
    "https://fly.io/docs/mpg/client-configuration/",
    "https://www.postgresql.org/docs/current/libpq-ssl.html"
  ],
  requirements: ["database.ssl"],
  cwe: [319],
  check: eachProject(function* (project) {
    const reported = /* @__PURE__ */ new Set();
    for (const connection of databaseConnections(project)) {
      const { name, label, database, host, at } = connection;
      const managed = /\.flympg\.net$/.test(host.name);
      if (!managed && !isOnInternet({ kind: host.kind, host: host.name })) continue;
      const who = name === "" ? "A command" : (0, import_observed.code)(label);
      const option = tlsOption(connection, "off");
      if (option && reported.has(option)) continue;
      reported.add(option);
      const scheme = managed ? void 0 : tlsSchemeFix(connection);
      const subject = `${name} \u2192 ${host.name}`;
      if (option && managed) {
        yield {
          message: `${(0, import_observed.code)(`${option.name}=${option.value}`)} turns off TLS to Managed Postgres at ${(0, import_observed.code)(host.name)}. Only the private network encrypts the connection.`,
          at: option.at,
          subject,
          severity: "low",
          remedy: `Remove ${(0, import_observed.code)(option.name)}. Managed Postgres supports TLS by default.${/^PG/.test(option.name) ? " The variable applies to all Postgres connections of the app." : ""}`
        };
      } else if (option || scheme !== void 0) {
        const how = option ? `${option.name}=${option.value}` : `${connection.scheme}://`;
        yield {
          message: `${who} connects to ${database.name} at ${(0, import_observed.code)(host.name)} without TLS (${(0, import_observed.code)(how)}). Anyone on the network path can intercept logins and data.`,
          at: option?.at ?? at,
          subject,
          ...option ? remedyFor4(option, secureValueOf(option, database)) : { remedy: useScheme(scheme) }
        };
      }
    }
  })
};
function remedyFor4({ name }, value) {
  return value === void 0 ? {} : { remedy: `Set ${(0, import_observed.code)(name)} to ${(0, import_observed.code)(value)}.${rootCertificate(name, value)}` };
}
function rootCertificate(name, value) {
  if (value !== "verify-full") return "";
  const option = /^PG/.test(name) ? "PGSSLROOTCERT" : "sslrootcert";
  return ` Add the CA certificate of your provider to the image, and set \`${option}\` to its path.`;
}
function useScheme(scheme) {
  return `Use \`${scheme}://\` with the TLS port of your provider.`;
}
// src/analysis/tls/tls-verification.ts
var OFF2 = /^(?:0|false|no|off|none|never|verify_none|disabled?)$/i;
var ON2 = /^(?:1|true|yes|on|always)$/i;
var KNOWN_SWITCHES = /* @__PURE__ */ new Map([
  ["node_tls_reject_unauthorized", /^0$/],
  ["pythonhttpsverify", /^0$/],
  ["git_ssl_no_verify", ON2],
  ["npm_config_strict_ssl", /^false$/i],
  ["yarn_enable_strict_ssl", /^(?:false|0)$/i],
  ["yarn_strict_ssl", /^(?:false|0)$/i],
  ["bundle_ssl_verify_mode", /^0$/],
  ["hex_unsafe_https", ON2],
  ["perl_lwp_ssl_verify_hostname", /^0$/],
  ["conda_ssl_verify", /^false$/i],
  ["vault_skip_verify", ON2],
  ["nomad_skip_verify", ON2]
]);
var HOST_LISTS = /* @__PURE__ */ new Set(["pip_trusted_host", "uv_insecure_host", "goinsecure"]);
var CERT = "(?:tls|ssl|cert|certs|certificate|certificates)";
var SAYS_OFF = new RegExp(
  `(?:^|_)(?:(?:skip|disable|no|ignore|bypass)_${CERT}_(?:verify|verification|validation|check|checks|error|errors)|${CERT}_(?:skip|disable|no|ignore)_(?:verify|verification|validation)(?:_insecure)?|insecure_skip_(?:tls_)?verify|trust_all_certs|accept_invalid_certs)$`
);
var NEGATES = /(?:^|_)(?:skip|disable|no|ignore|bypass|insecure|trust|accept)_/;
var SAYS_ON = new RegExp(
  `(?:^|_)(?:(?:open)?${CERT}_(?:verify|verification|validate|validation)(?:_peer|_mode|_host)?|verify_${CERT}|reject_unauthorized|strict_ssl)$`
);
function switchesVerificationOff(name, value, project) {
  const phrase = (0, import_observed.namePartsOf)(name).join("_");
  const text = value.trim();
  if (KNOWN_SWITCHES.get(phrase)?.test(text)) return "tool";
  if (KNOWN_SWITCHES.has(phrase) || phrase === "docker_tls_verify") return void 0;
  if (HOST_LISTS.has(phrase)) return text.split(/[\s,]+/).some((host) => isPublicHost(host, project)) ? "tool" : void 0;
  const isOff2 = NEGATES.test(phrase) ? SAYS_OFF.test(phrase) && ON2.test(text) : SAYS_ON.test(phrase) && OFF2.test(text);
  return isOff2 ? "service" : void 0;
}
function withoutReader({ origin, name, at }, { confidence }, { sources }) {
  if (confidence !== "medium" || !/^(?:yaml|json|toml|ini)$/.test(origin) || !/^[A-Z][A-Z0-9_]*$/.test(name)) return {};
  for (const [path, { text }] of sources) if (path !== at.path && text.includes(name)) return {};
  return { severity: "low", confidence: "low" };
}
function isPublicHost(text, project) {
  const host = text.replace(/:\d{1,5}$/, "");
  return host === "*" || isOnInternet({ host, kind: (0, import_observed.classifyHost)(host.replace(/^\*\./, ""), project).kind });
}
var OPTIONS2 = [
  {
    programs: /^curl$/,
    word: /^(?:--insecure|--proxy-insecure|-[afgijlnpqsvBGIJLMNORSVZ0-46#]*k\S*)$/,
    targeted: true
  },
  { programs: /^wget2?$/, word: /^--no-check-cert(?:ificate)?$/, targeted: true },
  { programs: /^https?$/, word: /^--verify=(?:no|false)$/, targeted: true },
  { programs: /^(?:redis|valkey)-cli$/, word: /^--insecure$/, targeted: true },
  {
    programs: /^mongo(?:sh|dump|restore|import|export)?$/,
    word: /^--(?:tls|ssl)(?:AllowInvalid\w{0,20}|Insecure)$/,
    targeted: true
  },
  {
    programs: /^(?:mysql|mariadb)(?:-?dump)?$/,
    word: /^--(?:skip-ssl-verify-server-cert|ssl-verify-server-cert=(?:0|off|false))$/i,
    targeted: true
  },
  { programs: /^clickhouse(?:-client)?$/, word: /^--accept-invalid-certificate$/, targeted: true },
  { programs: /^git$/, word: /^(?:-c )?(?:http\.(?:\S{1,300}\.)?sslverify)[= ](?:false|0|no|off)$/i },
  {
    programs: /^(?:npm|pnpm|yarn)$/,
    word: /^(?:--no-strict-ssl|--strict-ssl[= ]false|strict-ssl[= ]false|enableStrictSsl false)$/i
  },
  { programs: /^apk$/, word: /^--no-check-certificate$/ },
  { programs: /^aws$/, word: /^--no-verify-ssl$/ },
  { programs: /^(?:kubectl|helm)$/, word: /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/ },
  { programs: /^deno$/, word: /^--unsafely-ignore-certificate-errors$/ },
  { programs: /^(?:bundle|bundler)$/, word: /^ssl_verify_mode 0$/ },
  { programs: /^mix$/, word: /^unsafe_https true$/ },
  { programs: /^composer$/, word: /^disable-tls (?:true|1)$/ },
  { programs: /^(?:conda|mamba)$/, word: /^ssl_verify (?:false|no)$/i },
  { programs: /^(?:mvn|mvnw|gradle|java)$/, word: /^-Dmaven\.wagon\.http\.ssl\.insecure=true$/ }
];
var APT = /(Acquire::https::(?:[^\s:]{1,200}::)?Verify-(?:Peer|Host))[\s="']{1,8}(?:false|0|no)\b/i;
var TRUSTED_HOST = /^(?:--trusted-host|--allow-insecure-host|global\.trusted-host)(?:[= ](\S{1,300}))$/;
var HOST2 = /^(?:--host(?:name)?=|-h)([\w.-]{1,253})$/;
function isForInternet(texts, command, project) {
  if (urlsOfArguments(command.argv, project).some(isOnInternet)) return true;
  const isClient = !/^(?:curl|wget2?|https?)$/.test(programOf(command));
  return isClient && texts.some((text, index) => {
    const named2 = HOST2.exec(text)?.[1] ?? (/^(?:-h|--host(?:name)?)$/.test(texts[index - 1] ?? "") ? text : void 0);
    return named2 !== void 0 && isOnInternet({ host: named2, kind: (0, import_observed.classifyHost)(named2, project).kind });
  });
}
function verificationOption(command, project) {
  const program = programOf(command);
  const options = OPTIONS2.filter(({ programs }) => programs.test(program));
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found2 = (option2) => option2.word.test(text) || option2.word.test(pair);
    const apt = APT.exec(text);
    if (apt?.[1]) return { text: `${apt[1]}=false`, at: word.at };
    const option = options.find(found2);
    if (option && (!option.targeted || isForInternet(texts, command, project))) {
      const shown3 = program === "curl" ? withoutArgument(text) : text;
      return { text: option.word.test(text) ? shown3 : pair, at: word.at };
    }
    if (!/^(?:pip[\d.]*|python[\d.]*|uv)$/.test(program)) continue;
    const trusted = TRUSTED_HOST.exec(text) ?? TRUSTED_HOST.exec(pair);
    if (trusted && isPublicHost(trusted[1] ?? "", project)) return { text: trusted[0], at: word.at };
  }
  return void 0;
}
var TAKES_REST = /^(-[a-zA-Z0-9#:]{0,20}?[AbcCdDeEFhHKmoPQrtTuUwxXyYz])\S+$/;
function withoutArgument(word) {
  return word.startsWith("--") ? word : word.replace(TAKES_REST, "$1");
}
// src/rules/database/database-tls-unverified.ts
var database_tls_unverified_default = {
  id: "database-tls-unverified",
  practice: "database",
  title: "Database certificate is not verified",
  severity: "high",
  confidence: "high",
  remedy: "Verify the certificate: use `sslmode=verify-full` with the CA certificate of your provider, and remove options that turn verification off.",
  references: [
    "https://www.postgresql.org/docs/current/libpq-ssl.html",
    "https://fly.io/docs/mpg/client-configuration/"
  ],
  cwe: [295],
  check: inTurn(eachProject(namedServers), eachProject(lonelySwitches))
};
function* namedServers(project) {
  const reported = /* @__PURE__ */ new Set();
  for (const connection of databaseConnections(project)) {
    const { name, label, database, host } = connection;
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, "off")) continue;
    const unverified = tlsOption(connection, "unverified");
    const option = unverified ?? tlsOption(connection, "optional");
    if (!option || reported.has(option)) continue;
    reported.add(option);
    const who = name === "" ? "A command" : (0, import_observed.code)(label);
    const how = (0, import_observed.code)(`${option.name}=${option.value}`);
    const server = `${database.name} at ${(0, import_observed.code)(host.name)}`;
    const value = secureValueOf(option, database);
    yield {
      message: unverified ? `${who} accepts any certificate (${how}) from ${server}. A man-in-the-middle can intercept the password and the data.` : `${who} only prefers TLS (${how}) for ${server}. A man-in-the-middle can downgrade the connection to plaintext.`,
      at: option.at,
      subject: `${name} \u2192 ${host.name}`,
      ...value === void 0 ? {} : { remedy: remedyFor5(option.name, value) },
      ...unverified ? {} : { severity: "medium" }
    };
  }
}
function remedyFor5(name, value) {
  const root = value === "verify-full" ? " Clients with libpq (Rails, psycopg) also need `sslrootcert`." : "";
  return `Set ${(0, import_observed.code)(name)} to ${(0, import_observed.code)(value)}.${root} Add the CA certificate of your provider if it is not publicly trusted.`;
}
function* lonelySwitches(project) {
  const connectingPaths = new Set(databaseConnections(project).map(({ at }) => at.path));
  const groups = connectionGroups(project);
  for (const setting2 of project.settings) {
    const { name, value, reader, shipped } = setting2;
    if (reader === "development" || shipped === false || !value.known) continue;
    const group = groups.get(setting2);
    const isBeside = group?.database && group.servers.length === 0;
    const isOption = isBeside && optionMeaning(group.options, "unverified")?.at === value.at;
    const isSwitch = !isBeside && !connectingPaths.has(value.at.path) && databaseOfName(name) && switchesVerificationOff(name, value.value, project) === "service";
    if (!isOption && !isSwitch) continue;
    const message = `${(0, import_observed.code)(name)} turns off certificate verification for the database. Outside the private network, a man-in-the-middle can intercept the password and the data.`;
    const database = group?.database ?? databaseOfName(name);
    const secure = database && secureValueOf({ name, value: value.value, at: value.at }, database);
    const remedy = secure === void 0 ? {} : { remedy: remedyFor5(name, secure) };
    yield { message, at: value.at, subject: name, severity: "medium", confidence: "low", ...remedy };
  }
}
// src/rules/database/public-database-host.ts
var STANDS_FOR_ANY = /^(?:host(?:name)?|app|app-?name|name|example(?:-.*)?|(?:your|my|some)-.*|x{2,20})$/;
var DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i;
var MANUAL_LOGIN = /:\/\/(?:user(?:name)?|my_?user|db_?user|<[^>]{1,30}>):(?:password|passwd|pass|pwd|secret|x{2,20}|\*{2,20}|<[^>]{1,30}>)@/i;
var public_database_host_default = {
  id: "public-database-host",
  practice: "database",
  title: "App connects to its database over the internet",
  severity: "high",
  confidence: "high",
  remedy: "Connect over `.flycast`, or over `.internal` if the database has no service. Then release its public addresses (`fly ips list`, `fly ips release ADDRESS`).",
  references: ["https://fly.io/docs/postgres/connecting/", "https://fly.io/docs/networking/private-networking/"],
  requirements: [
    "database.private-networking",
    "database.public-endpoints",
    "database.connection-strings",
    "database.exposure"
  ],
  cwe: [319, 923],
  check: eachProject(function* (project) {
    for (const connection of databaseConnections(project)) {
      const { name: variable, label, database, host, scheme, at } = connection;
      const { kind, name, appName: appName2 } = host;
      const who = variable === "" ? "A command" : (0, import_observed.code)(label);
      const subject = `${variable} \u2192 ${name}`;
      const line = project.sources.get(at.path)?.line(at.range.start.line) ?? "";
      if (DOCUMENT.test(at.path) && MANUAL_LOGIN.test(line.slice(0, 2e3))) continue;
      if (kind === "fly-app" && STANDS_FOR_ANY.test(appName2 ?? "")) continue;
      if (appName2 !== void 0 && (kind === "own" || kind === "sibling" || kind === "fly-app")) {
        yield {
          message: `${who} connects to ${database.name} at ${(0, import_observed.code)(name)} over the internet instead of Fly's private network. This keeps the database exposed to the internet.`,
          at,
          subject,
          ...DOCUMENT.test(at.path) ? { severity: "medium", confidence: "medium" } : {},
          remedy: remedyFor6(connection, appName2)
        };
      } else if (kind === "public" && (0, import_observed.isAddress)(name) && scheme !== void 0) {
        yield {
          message: `${who} connects to ${database.name} at the public address ${(0, import_observed.code)(name)}. The server is exposed to the internet.`,
          at,
          subject,
          severity: "medium",
          confidence: "medium",
          remedy: "Connect over WireGuard or a private network. Or allow only the egress IP of the app in its firewall (`fly ips allocate-egress --region REGION`)."
        };
      }
    }
  })
};
function remedyFor6({ database, options }, app) {
  const isPostgres = database.name === "Postgres";
  const hasTls = options.has("sslmode") && options.get("sslmode")?.value !== "disable";
  const use = isPostgres ? `Use \`${app}.flycast\`${hasTls ? " with `sslmode=disable`" : ""}, and deploy. WireGuard encrypts the connection.` : `Use \`${app}.internal\`, and deploy. WireGuard encrypts the connection.`;
  return `${use} ${releaseRemedy(` --app ${app}`)}`;
}
// src/analysis/services/mcp.ts
var WIDE2 = /^(?:0\.0\.0\.0|::|\[::\])/;
var SERVERS2 = [
  {
    name: "supergateway",
    program: /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/,
    port: 8e3,
    login: "never"
  },
  { name: "mcp-proxy", program: /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, port: 0, login: "unseen" }
];
var LOGIN_OPTIONS = ["--bearer-token", "--user", "--private"];
var LOGIN_FLAG = /\s--(?:bearer-token|user|private|api-key)\b/;
var LOGIN_SETTING = /^(?:FLY_MCP_(?:BEARER_TOKEN|USER|PRIVATE)|MCP_PROXY_API_KEY)(?:=|$)/;
function setsMcpLogin(text) {
  return text.split(/[\s'"]+/).some((word) => LOGIN_SETTING.test(word));
}
function mcpServerBehind(service, app) {
  const port = (0, import_observed.known)(service.internalPort);
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command);
    const call2 = app.ownCalls.find((own) => own.command === command);
    const server = call2 ? serverOfFlyctl(call2) : SERVERS2.find(({ program }) => program.test(line));
    if (!server || port !== server.port && !namesNumber(line, port)) continue;
    const { name, login } = server;
    return isClosed(login, call2, line, app) ? void 0 : { name, at: command.at, login };
  }
  const { image } = app.build;
  return isImage((0, import_observed.known)(image), "flyio/mcp") && !hasLoginSetting(app) ? { name: "flyio/mcp", at: image?.at ?? service.at, login: "unseen" } : void 0;
}
function serverOfFlyctl(call2) {
  if (call2.verb === "mcp wrap") return { name: "fly mcp wrap", port: 8080, login: "unseen" };
  const listens = call2.verb === "mcp server" && ["--stream", "--sse"].some((name) => isGiven(call2, name));
  return listens ? { name: "fly mcp server", port: 8080, login: "account" } : void 0;
}
function isClosed(login, call2, line, app) {
  if (login === "account") return !call2 || !WIDE2.test((0, import_observed.known)((0, import_observed.optionOf)(call2, "--bind-addr")?.value) ?? "");
  const asks = call2 ? LOGIN_OPTIONS.some((name) => isGiven(call2, name)) : LOGIN_FLAG.test(line);
  return login === "unseen" && (setsMcpLogin(line) || asks || hasLoginSetting(app));
}
function isGiven(call2, name) {
  return (0, import_observed.optionOf)(call2, name) !== void 0 && (0, import_observed.switchOf)(call2, name) !== false;
}
var hasLoginSetting = (0, import_redact.memoize)((app) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)));
// src/analysis/services/ssh.ts
var SERVER = /(?:^|[\s/])(?:sshd|dropbear)(?:\s|$)/;
var INSTALLS = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,800}\s(?:openssh(?:-server)?|dropbear)(?:[\s=]|$)/;
var PASSWORDS = /(?<![#\w])(?:PasswordAuthentication|PermitRootLogin)[ \t=]{1,20}yes/i;
var REPLACED = /(?<=['"\s;]|^)s([/|#,@!])(?:\\.|(?!\1)[^\\]){0,300}\1(?=(?:\\.|(?!\1)[^\\]){0,300}\1)/g;
var LOOKS = /(?:^|\/)(?:e?grep|cat|diff|test)$/;
var PRODUCTS = /\b(?:git|gogs|forgejo|soft-serve|charm|wish|honeypot|cowrie|endlessh|tunnel|tui|games?|chat)/i;
var INTENDED = /ssh|bastion|jump|sftp/i;
function sshServerBehind(service, app) {
  const { internalPort, ports } = service;
  const inside = (0, import_observed.known)(internalPort);
  const outside = ports.find(({ start, end }) => start === 22 && end === 22);
  if (inside !== 22 && inside !== 2222 && !outside) return void 0;
  const { names: names3, installed: installed2, passwordAt } = traitsOf(app);
  const login = installed2 || commandsBehind(service, app).some((command) => SERVER.test(lineOf(command)));
  if (PRODUCTS.test(names3) || inside === 2222 && !outside && !login) return void 0;
  return { at: outside?.at ?? internalPort?.at ?? service.at, login, intended: INTENDED.test(names3), passwordAt };
}
var traitsOf = (0, import_redact.memoize)((app) => {
  const image = imageOf(app);
  const runs2 = app.commands.filter(({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false);
  const lax = runs2.find(
    (command) => !LOOKS.test(programOf(command)) && PASSWORDS.test(lineOf(command).replace(REPLACED, " "))
  );
  const access = app.settings.find(({ name, value }) => name === "PASSWORD_ACCESS" && (0, import_observed.known)(value) === "true");
  return {
    names: `${(0, import_observed.known)(app.name) ?? ""} ${image ?? ""}`.slice(0, 300),
    installed: isImage(image, "linuxserver/openssh-server") || runs2.some((command) => INSTALLS.test(lineOf(command))),
    passwordAt: (lax ?? access)?.at
  };
});
// src/analysis/services/backends.ts
function backendOf(service, app) {
  const found2 = backends(app);
  if (!found2.has(service)) found2.set(service, findBackend(service, app));
  return found2.get(service);
}
var backends = (0, import_redact.memoize)((_) => /* @__PURE__ */ new Map());
function findBackend(service, app) {
  const { ports, protocol } = service;
  if (ports.length === 0 || protocol && (0, import_observed.known)(protocol) !== "tcp" && (0, import_observed.known)(protocol) !== "") return void 0;
  const database = databaseBehind(service, app);
  if (database) return { rule: "database-port-public", ...database };
  const server = mcpServerBehind(service, app);
  if (server) return { rule: "open-mcp-server", server };
  const ssh = sshServerBehind(service, app);
  if (ssh) return { rule: "admin-port-public", ssh };
  return adminToolBehind(service, app);
}
function adminToolBehind(service, app) {
  const inside = (0, import_observed.known)(service.internalPort);
  const outside = service.ports.flatMap(({ start, end }) => start !== void 0 && start === end ? [start] : []);
  const lines = commandsBehind(service, app).map(lineOf);
  const image = imageOf(app);
  const alone = listensOnOnePort(app);
  const isOwnPort = isSetFor(inside, app);
  const isHttp = service.ports.every(({ handlers }) => handlers.includes("http"));
  for (const tool of import_observed.ADMIN_TOOLS) {
    if (tool.binary && isHttp) continue;
    const line = lines.find((text) => tool.program?.test(text));
    const named2 = line !== void 0 || isInstalled(tool, app) || tool.images.some((name) => isImage(image, name));
    const usual = inside !== void 0 && (tool.ports.includes(inside) || tool.sharedPorts.includes(inside));
    const own = [inside, ...outside].some((port) => port !== void 0 && tool.ports.includes(port));
    const isNamedBehind = named2 && (usual || tool.images.length > 0 && (alone || namesNumber(line ?? "", inside)));
    if (own && !isOwnPort || isNamedBehind)
      return { rule: "admin-port-public", tool, sure: isNamedBehind, line: line ?? "" };
  }
  return void 0;
}
function isSetFor(port, { settings }) {
  return settings.some(
    ({ name, value, reader }) => reader === "runtime" && (0, import_observed.known)(value) === String(port) && /^(?:(?:\w{1,30}_)?(?:API|APP|HTTP|WEB|SERVER)_)?PORT$/.test(name)
  );
}
var listensOnOnePort = (0, import_redact.memoize)(
  ({ services }) => new Set(services.map(({ internalPort }) => (0, import_observed.known)(internalPort))).size === 1
);
function isInstalled({ packageName }, app) {
  return packageName !== void 0 && installed(app).has(packageName);
}
var INSTALLS2 = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,200}\s(?:add|install)\s/;
var installed = (0, import_redact.memoize)(({ commands }) => {
  const runs2 = commands.filter(({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false);
  const lines = runs2.map(lineOf).filter((line) => INSTALLS2.test(line));
  return new Set(lines.flatMap((line) => line.split(/[\s=]+/)));
});
var LONGEST_FILE = 2e5;
function isSaidOtherwise({ tool, line }, { sources }, app) {
  if ([line, ...app.settings.map(({ name }) => name)].some((text) => tool.otherwise?.test(text))) return true;
  const { configured } = tool;
  if (!configured) return false;
  const inside = app.folder === "" ? "" : `${app.folder}/`;
  for (const [path, { text }] of sources) {
    if (path === app.path || !path.startsWith(inside) || !configured.file.test(path)) continue;
    if (text.length <= LONGEST_FILE && configured.says.test(text)) return true;
  }
  return false;
}
// src/analysis/services/listen-addresses.ts
var IPV4_ONLY = /^(?:--?[\w-]{1,40}=)?(?:tcp:\/\/|http:\/\/)?(0\.0\.0\.0|127\.0\.0\.1|localhost)(?::\d{1,5})?\/?$/;
var OPTION2 = /^--?(?:host|hostname|h|H|b|bind|bind-address|listen|listen-address|addr|address|ip|http-address|server\.host)(?:=|$)/;
var VARIABLE = /^(?:HOST|HOSTNAME|BIND|BIND_ADDR|BIND_ADDRESS|BIND_HOST|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS|LISTEN_HOST|(?:NITRO|UVICORN|SERVER|HTTP|APP)_HOST)$/;
var DUAL_STACK = /(?:^|\s|\/)(?:java|kotlin|sbt|gradle|mvn)(?:\s|$)|\.jar\b/;
function listenAddressOf(service, app) {
  const commands = commandsBehind(service, app);
  const lines = commands.map(lineOf);
  if (lines.some(takesIpv6)) return void 0;
  for (const { argv } of commands) {
    for (const [index, word] of argv.entries()) {
      const text = word.known ? word.value : "";
      const before = argv[index - 1];
      const option = text.startsWith("-") ? text : before?.known ? before.value : "";
      const address = OPTION2.test(option) ? IPV4_ONLY.exec(text)?.[1] : void 0;
      if (address !== void 0) return listenAddress(address, word.at);
    }
  }
  return byVariable(app);
}
function ipv4AddressIn(line) {
  if (takesIpv6(line)) return void 0;
  return /(?:[\s=]|tcp:\/\/|http:\/\/)0\.0\.0\.0(?=[:/\s]|$)/.test(line) ? "0.0.0.0" : void 0;
}
function takesIpv6(line) {
  return /(?:^|[\s=[/])::|fly-local-6pn|\[::/.test(line) || DUAL_STACK.test(line);
}
var byVariable = (0, import_redact.memoize)(({ settings }) => {
  const runtime = settings.filter(({ name, reader }) => reader === "runtime" && VARIABLE.test(name));
  const settled = runtime.map(({ value }) => value.known ? IPV4_ONLY.exec(value.value)?.[1] : void 0);
  const [address] = settled;
  const [setting2] = runtime;
  return address !== void 0 && setting2 && settled.every(Boolean) ? listenAddress(address, setting2.value.at) : void 0;
});
function listenAddress(address, at) {
  return { address, isLoopback: address !== "0.0.0.0", at };
}
// src/rules/firewall/admin-port-public.ts
var admin_port_public_default = {
  id: "admin-port-public",
  practice: "firewall",
  title: "Admin tool is publicly reachable",
  severity: "high",
  confidence: "high",
  remedy: "Remove the service, and reach the port through `fly proxy` or WireGuard.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [284, 306],
  check: eachPublisher(function* (app, project) {
    if (app.reach.state === "private") return;
    const byTool = /* @__PURE__ */ new Map();
    for (const service of app.services) {
      const backend = backendOf(service, app);
      if (backend?.rule !== "admin-port-public") continue;
      if ("ssh" in backend) yield aboutSsh(backend.ssh, service, app);
      else if (byTool.has(backend.tool)) byTool.get(backend.tool)?.services.push(service);
      else byTool.set(backend.tool, { backend, services: [service] });
    }
    for (const { backend, services } of byTool.values()) yield* aboutTool(backend, services, project, app);
  })
};
function aboutTool(backend, services, project, app) {
  const { tool, sure } = backend;
  const isOtherwise = isSaidOtherwise(backend, project, app);
  if (tool.login !== "own" && isOtherwise) return [];
  const asks = tool.login === "own" && !isOtherwise;
  const [service] = services;
  if (!service) return [];
  const raw = services.flatMap((other) => other.ports).find(isRaw);
  if (asks && tool.forUsers && !raw) return [];
  const at = (asks && tool.forUsers ? raw?.at : void 0) ?? placeOfService(service);
  const places = [...placesBehind(service, app, at), ...services.slice(1).map(placeOfService)];
  const ports = nameOfPorts(services.flatMap((other) => other.ports));
  const draft = {
    message: `${tool.name} of ${appName(app)} is published on ${ports} ${harmOf(tool, asks)}.`,
    at,
    subject: tool.name,
    related: places.map((place) => ({ at: place, note: noteAt(place, tool.name, app) })),
    remedy: `Remove the service.${listenOnIpv6(backend, service, app)} Run \`fly proxy ${(0, import_observed.known)(service.internalPort) ?? "PORT"}${groupHost(service, app)}${appFlag(app)}\` to reach the port from your machine.`,
    ...asks || tool.login === "optional" || tool.readOnly && !givesAllRights(tool, app) ? { severity: "medium" } : {},
    ...sure ? {} : { confidence: "medium" }
  };
  return [draft];
}
function givesAllRights({ allRights }, { settings }) {
  return settings.some(({ name, value }) => allRights?.test(`${name}=${(0, import_observed.known)(value) ?? ""}`));
}
function listenOnIpv6({ line }, service, app) {
  const address = ipv4AddressIn(line) ?? listenAddressOf(service, app)?.address;
  return address === void 0 ? "" : ` Start the tool on \`[::]\` instead of ${(0, import_observed.code)(address)}, because \`fly proxy\` uses IPv6.`;
}
function groupHost(service, app) {
  const [group] = groupsOf(service, app);
  const name = (0, import_observed.known)(app.name);
  return app.processes.length < 2 || name === void 0 || !/^[\w-]+$/.test(group ?? "") ? "" : ` ${group}.process.${name}.internal`;
}
function harmOf({ login, gives }, asks) {
  if (asks)
    return `and protected only by its own login. Once the app has a public address, an attacker who gets past it can ${gives}`;
  const unless = login === "optional" ? ", unless a secret sets one" : "";
  return `and requires no login${unless}. Once the app has a public address, anyone can ${gives}`;
}
function aboutSsh({ at, login, intended, passwordAt }, service, app) {
  const how = passwordAt ? " and accepts passwords, which are open to brute force" : "";
  return {
    message: `SSH of ${appName(app)} is published on ${nameOfPorts(service.ports)}${how}. \`fly ssh console\` needs no public port.`,
    at,
    subject: "SSH",
    remedy: `Remove the service and log in with \`fly ssh console${appFlag(app)}\`. If SSH must stay public, allow keys only: \`PasswordAuthentication no\` in \`sshd_config\`.`,
    ...passwordAt ? { related: [{ at: passwordAt, note: "Password login is enabled here." }] } : {},
    ...passwordAt ? {} : { severity: intended ? "low" : "medium" },
    ...login ? {} : { confidence: "low" }
  };
}
// src/analysis/services/debug-defaults.ts
var DEFAULT = /^DEBUG[ \t]{0,9}=[ \t]{0,9}(?:(?:bool|int|strtobool)\()?(?:os\.)?(?:getenv|environ\.get|config|env(?:\.bool)?|environ\.bool)\([ \t]{0,9}["'](\w{1,80})["'],[ \t]{0,9}(?:default[ \t]{0,3}=[ \t]{0,3})?(?:(True|1)|["'](true|1|yes|on|y|t)["'])[^\n]{0,20}?\)(\.(?:lower|upper)\(\))?[ \t]{0,9}([^\n]{0,200})$/im;
var OFF3 = /^(?:false|0|no|off|f|n|)$/i;
var ALWAYS = /^DEBUG[ \t]{0,9}=[ \t]{0,9}(?:1[ \t]{0,9}$|bool\([ \t]{0,9}(?:1|True)[ \t]{0,9}\)|not (?:False|0|None)\b)/m;
function debugDefault({ text }) {
  const always = ALWAYS.exec(text);
  if (always) return { name: void 0, offset: always.index, length: always[0].length };
  const match2 = DEFAULT.exec(text);
  if (!match2) return void 0;
  const [written2, name = "", , quoted, , behind3 = ""] = match2;
  const rest = behind3.trimEnd();
  const compared = /^(?:==|in)[ \t]{0,9}(.{1,200})$/.exec(rest)?.[1];
  const isOn = compared === void 0 ? /^(?:#.*|[)\s]*(?:#.*)?)$/.test(rest) : quoted !== void 0 && compared.toLowerCase().includes(quoted.toLowerCase());
  return isOn ? { name, offset: match2.index, length: written2.trimEnd().length } : void 0;
}
function isSetForDeploy(name, { settings, flyctl }) {
  const isSet2 = ({ name: other, origin, reader, value }) => other === name && reader === "runtime" && (origin === "fly-env" || origin === "dockerfile-env") && isOff2(value);
  const isOff2 = (value) => !value.known || OFF3.test((0, import_observed.known)(value) ?? "");
  return settings.some(isSet2) || flyctl.some(({ command }) => command.argv.some((word) => ((0, import_observed.known)(word) ?? word.raw).startsWith(`${name}=`)));
}
function isReplaced({ at }, { settings, sources }) {
  const module2 = /(?:^|\/)([^/]+)\.py$/.exec(at.path)?.[1];
  for (const { name, value, reader } of settings) {
    if (name !== "DJANGO_SETTINGS_MODULE" || reader !== "runtime" || !value.known) continue;
    const other = value.value.split(".").at(-1);
    if (other === void 0 || other === module2 || other === "settings") continue;
    const text = sources.get(`${at.path.slice(0, at.path.lastIndexOf("/") + 1)}${other}.py`)?.text;
    if (text === void 0 || /^DEBUG\b/m.test(text)) return true;
  }
  return false;
}
// src/rules/firewall/debug-mode-on.ts
var SETTINGS = /(?:^|\/)settings(?:\/(?:base|common|production|prod|__init__))?\.py$/;
var SWITCHES = [
  {
    path: SETTINGS,
    name: /^DEBUG$/,
    on: /^True$/,
    off: "False",
    line: "DEBUG = False"
  },
  {
    path: /(?:^|\/)config\/environments\/production\.rb$/,
    name: /^consider_all_requests_local$/,
    on: /^true$/,
    off: "false",
    line: "config.consider_all_requests_local = false"
  },
  {
    path: /(?:^|\/)config\/(?:prod|runtime)\.exs$/,
    name: /^debug_errors$/,
    on: /^true$/,
    off: "false",
    line: "debug_errors: false"
  },
  { path: /(?:^|\/)config\/app\.php$/, name: /^debug$/, on: /^true$/, off: "false", line: "'debug' => false" }
];
var VARIABLES2 = [
  { name: /^(?:APP|DJANGO)_DEBUG$/, on: /^(?:true|1|yes|on|\(true\))$/i, off: "false" },
  { name: /^RAILS_ENV$/, on: /^development$/, off: "production" },
  { name: /^ASPNETCORE_ENVIRONMENT$/, on: /^development$/i, off: "Production" }
];
var PRODUCTION_FILE = /(?:^|\/)\.env[._-]prod(?:uction)?$/;
var DECIDED_ELSEWHERE = /\bDEBUG\s{0,4}=(?!=)[^\n]{0,200}/g;
var CONDITION = /\b(?:if|unless|else|elif|case)\b/;
var debug_mode_on_default = {
  id: "debug-mode-on",
  practice: "firewall",
  title: "Debug mode is on in production",
  severity: "high",
  confidence: "medium",
  remedy: "Turn debug mode off in production. Enable it locally through an environment variable.",
  references: [
    "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/",
    "https://guides.rubyonrails.org/configuring.html",
    "https://cwe.mitre.org/data/definitions/489.html"
  ],
  cwe: [489, 209],
  check: inTurn(
    eachSetting(function* (setting2, project) {
      const found2 = variableOf2(setting2) ?? switchOf2(setting2);
      const source = project.sources.get(setting2.at.path);
      if (!found2 || !source) return;
      const { line } = setting2.value.at.range.start;
      if (CONDITION.test(source.line(line)) || CONDITION.test(source.line(line - 1))) return;
      if (setting2.name === "DEBUG" && [...source.text.matchAll(DECIDED_ELSEWHERE)].length > 1) return;
      if (setting2.name === "DEBUG" && (isReplaced(setting2, project) || debugDefault(source))) return;
      yield {
        message: `${(0, import_observed.code)(setting2.name)} is enabled in production. Error pages expose source code, settings and request data to every visitor.`,
        at: setting2.at,
        subject: setting2.name,
        remedy: `Set ${(0, import_observed.code)(found2.line)} in production. Enable debug mode locally through an environment variable.`,
        ...offer("Turn debug mode off", false, replaceValue(setting2.value, found2.off))
      };
    }),
    onByDefault
  )
};
function* onByDefault(project) {
  for (const [path, source] of project.sources) {
    const found2 = SETTINGS.test(path) ? debugDefault(source) : void 0;
    if (!found2 || found2.name !== void 0 && isSetForDeploy(found2.name, project)) continue;
    if ([...source.text.matchAll(DECIDED_ELSEWHERE)].length > 1) continue;
    yield {
      message: `${(0, import_observed.code)("DEBUG")} is enabled ${found2.name === void 0 ? "in production" : `unless ${(0, import_observed.code)(found2.name)} is set`}. Error pages expose source code, settings and request data to every visitor.`,
      at: source.locate(found2.offset, found2.offset + found2.length),
      subject: found2.name === void 0 ? "DEBUG" : "DEBUG by default",
      ...found2.name === void 0 ? {} : { severity: "medium" },
      remedy: "Set `DEBUG = False` by default. Enable debug mode locally through an environment variable."
    };
  }
}
function variableOf2({ name, value, origin, reader, at }) {
  if (reader !== "runtime" || !value.known) return void 0;
  if (origin !== "fly-env" && origin !== "dockerfile-env" && !PRODUCTION_FILE.test(at.path)) return void 0;
  const { value: text } = value;
  const found2 = VARIABLES2.find((each) => each.name.test(name) && each.on.test(text.trim()));
  return found2 && { off: found2.off, line: `${name}=${found2.off}` };
}
function switchOf2({ name, value, code: use, reader, at }) {
  if (use?.role !== "assignment" || reader !== "runtime" || !value.known) return void 0;
  const { value: text } = value;
  return SWITCHES.find((each) => each.path.test(at.path) && each.name.test(name) && each.on.test(text));
}
// src/analysis/services/metrics.ts
function metricsOf({ config }) {
  const endpoints = [];
  const add2 = (port, path) => {
    if (port?.kind !== "scalar" || typeof port.value !== "number") return;
    const text = path?.kind === "scalar" && typeof path.value === "string" ? path.value : "/metrics";
    endpoints.push({ port: port.value, path: text, at: port.at });
  };
  for (const { key, value } of config.entries) {
    if (key !== "metrics" && key !== "metric") continue;
    for (const table of tablesOf3(value)) add2(treeAt(table, "port"), treeAt(table, "path"));
  }
  const experimental = treeAt(config, "experimental");
  add2(treeAt(experimental, "metrics_port"), treeAt(experimental, "metrics_path"));
  return endpoints;
}
var PROGRAM = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|exs?|php|java|kts?|scala|cs|fs|gleam|swift|dart|cr|clj)$/i;
var MANIFEST = /(?:^|\/)(?:package\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj)$/;
var SAYS_METRICS = /metric|prom|telemetry|statsd|actuator|micrometer|exporter|pprof/i;
function mayServeMetrics({ folder, build: build3, path: config }, { paths, sources }) {
  if (build3.image) return true;
  let programs = 0;
  for (const path of paths) {
    if (path === config || folder !== "" && !path.startsWith(`${folder}/`)) continue;
    if (!PROGRAM.test(path) && !MANIFEST.test(path)) continue;
    if (/(?:^|\/)(?:node_modules|vendor|tests?|__tests__)\/|\.(?:test|spec)\./.test(path)) continue;
    const text = sources.get(path)?.text;
    if (text === void 0 || SAYS_METRICS.test(text)) return true;
    programs++;
  }
  return programs === 0;
}
function tablesOf3(tree) {
  if (tree?.kind === "table") return [tree];
  return tree?.kind === "list" ? tree.items.filter((item) => item.kind === "table") : [];
}
// src/analysis/services/open-routes.ts
var GUARD = /auth|log_?in|signed_?in|basic|guard|protect|admin|permission|require_|ensure|bearer|token|secret|password|credential|allow_?list|allowed|\bip\b|remote_?addr|localhost|127\.0\.0\.1|forbidden|\b40[13]\b|develop|dev_routes|mix\.env|node_env|staging|__main__/i;
var DEBUG_SWITCH = /\bDEBUG\b/;
var CONDITION2 = /\b(?:if|unless|when|case|elif|switch)\b/;
var LINES_BEFORE = 8;
var LINES_AFTER = 12;
var CONDITION_LINES = 3;
function servicePublishing(setting2, app, project) {
  const source = project.sources.get(setting2.at.path);
  if (!app || !source || setting2.reader !== "runtime" || app.reach.state === "private") return void 0;
  if (isGuarded(setting2, source) || setting2.code?.route === "debugger" && !isStarted(source.path, app))
    return void 0;
  const listened = portsListenedOn(source.text);
  if (listened.size === 0 && hasSeparateServer(source)) return void 0;
  const services = publishedServices(app).filter(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
  const [service] = services;
  if (!service || listened.size > 1) return void 0;
  if (listened.size === 1) return services.find(({ internalPort }) => listened.has((0, import_observed.known)(internalPort) ?? 0));
  if (setting2.code?.route === "metrics" && metricsOf(app).some(({ port }) => port !== (0, import_observed.known)(service.internalPort)))
    return void 0;
  return service;
}
function isGuarded({ at }, source) {
  const { line } = at.range.start;
  const first = Math.max(1, line - LINES_BEFORE);
  const last = Math.min(source.lineCount, line + LINES_AFTER);
  for (let number = first; number <= last; number++) {
    const text = source.line(number).slice(0, 500).replace(/^if __name__ ?== ?["']__main__["']:/, "");
    if (GUARD.test(text) || DEBUG_SWITCH.test(text)) return true;
    if (CONDITION2.test(text) && number <= line && number >= line - CONDITION_LINES) return true;
  }
  return false;
}
function isStarted(path, app) {
  return app.commands.some((command) => {
    if (command.reader !== "runtime" || !/^python[\d.]{0,4}$/.test(programOf(command))) return false;
    const file = command.argv.slice(command.program + 1).map((word) => word.known ? word.value : "");
    return file.some(
      (word) => word !== "" && (path === word || path.endsWith(`/${word.replace(/^(?:\.\/|\/app\/)/, "")}`))
    );
  });
}
var STARTS_SERVER = /\bListenAndServe(?:TLS)?\(|\bhttp\.Server\{|\bcreateServer\(|\.listen\(|\bstart_http_server\(/;
var SEPARATE_FILE = /(?:pprof|debug|metrics?|diagnostics?|monitoring|profil(?:er|ing))[^/]{0,30}(?:\/[^/]{1,60})?$/i;
var SEPARATE_ADDRESS = /(?:\bListenAndServe(?:TLS)?\(|\bAddr:|\.listen\(|\bstart_http_server\()[^\n,)]{0,60}(?:pprof|debug|metrics?|diagnos|monitor|profil|internal)/i;
function hasSeparateServer({ path, text }) {
  return SEPARATE_ADDRESS.test(text) || SEPARATE_FILE.test(path) && STARTS_SERVER.test(text);
}
var LISTENS = /(?:\blisten\(|ListenAndServe(?:TLS)?\(|\bAddr:|\bbind\(|\bport\s{0,9}[:=]|\bPORT\b[^\n]{0,20}?(?:\|\||\?\?|,))\s{0,9}["'`]?(?:[\w.]{0,20}:)?(\d{2,5})\b/g;
function portsListenedOn(text) {
  const ports = /* @__PURE__ */ new Set();
  for (const [, digits] of text.matchAll(LISTENS)) ports.add(Number(digits));
  return ports;
}
// src/rules/firewall/metrics-public.ts
var metrics_public_default = {
  id: "metrics-public",
  practice: "firewall",
  title: "Metrics are publicly readable",
  severity: "medium",
  confidence: "medium",
  remedy: "Serve the metrics on a separate port that no service publishes, such as 9091, and set it in `[[metrics]]`. Remove the route from the public port.",
  references: ["https://fly.io/docs/monitoring/metrics/#custom-metrics", "https://fly.io/docs/networking/services/"],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [200],
  check: inTurn(eachApp(declared), eachSetting(served))
};
function* declared(app, project) {
  if (app.reach.state === "private" || !mayServeMetrics(app, project)) return;
  const published2 = new Map(
    app.services.filter(({ ports }) => ports.length > 0).map((service) => [(0, import_observed.known)(service.internalPort), service])
  );
  for (const { port, path, at } of metricsOf(app)) {
    const service = published2.get(port);
    if (!service || backendOf(service, app)) continue;
    yield {
      message: `${appName(app)} serves its metrics (${(0, import_observed.code)(path)}) on internal port ${port}, which a service publishes on ${nameOfPorts(service.ports)}. Anyone can read them.`,
      at,
      subject: `metrics on ${subjectOfPorts(service.ports)}`,
      related: [{ at: service.at, note: "This service publishes the port." }]
    };
  }
}
function* served(setting2, project, app) {
  if (setting2.code?.route !== "metrics" || !app || metricsOf(app).length > 0) return;
  const service = servicePublishing(setting2, app, project);
  if (!service) return;
  yield {
    message: `${appName(app)} serves its metrics (${(0, import_observed.code)(setting2.name)}) on ${nameOfPorts(service.ports)} without a login. Anyone can read them.`,
    at: setting2.at,
    subject: setting2.key,
    related: [{ at: service.at, note: "This service publishes the port." }]
  };
}
// src/rules/firewall/missing-connection-limit.ts
var missing_connection_limit_default = {
  id: "missing-connection-limit",
  practice: "firewall",
  title: "Service has no connection limit",
  severity: "low",
  confidence: "high",
  remedy: "Set `hard_limit` in the `concurrency` table of the service to the load that one Machine can handle.",
  references: [
    "https://fly.io/docs/reference/load-balancing/",
    "https://fly.io/docs/reference/configuration/#http_service-concurrency"
  ],
  requirements: ["firewall.allowed-ips"],
  cwe: [770],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, concurrency: concurrency2, at } = service;
    if (app.reach.state === "private" || ports.length === 0 || (0, import_observed.known)(protocol) === "udp") return;
    if (concurrency2?.hardLimit) return;
    const limited2 = app.services.find((other) => other.concurrency?.hardLimit && sharesMachines(other, service, app));
    if (!limited2?.concurrency?.hardLimit) return;
    yield {
      message: `The service of ${appName(app)} on ${nameOfPorts(ports)} has no connection limit (\`hard_limit\`), unlike another service on the same Machines. A traffic spike can overload the Machines.`,
      at: concurrency2?.at ?? at,
      related: [{ at: limited2.concurrency.hardLimit.at, note: "This limit applies to one service only." }],
      subject: `hard_limit on ${subjectOfPorts(ports)}`
    };
  })
};
function sharesMachines(a, b, app) {
  const groups = groupsOf(a, app);
  return groupsOf(b, app).some((group) => groups.includes(group));
}
// src/rules/firewall/open-mcp-server.ts
var DANGER2 = {
  account: "Anyone who connects can use the Fly.io account of its token",
  never: "It requires no login, so anyone can call its tools",
  unseen: "No file sets a token or password, and without one anyone can call its tools"
};
var LESS = {
  account: {},
  never: {},
  // The token should be a secret, so the files cannot prove that it is missing.
  unseen: { confidence: "low" }
};
var open_mcp_server_default = {
  id: "open-mcp-server",
  practice: "firewall",
  title: "MCP server is publicly reachable without authentication",
  severity: "high",
  confidence: "medium",
  remedy: "Deploy the app with `fly deploy --flycast` to keep the server private, or require a token.",
  references: ["https://fly.io/docs/mcp/", "https://fly.io/docs/flyctl/mcp-wrap/"],
  requirements: ["firewall.allowed-ips"],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const backend = app.reach.state === "private" ? void 0 : backendOf(service, app);
    if (backend?.rule !== "open-mcp-server") return;
    const { name, at, login } = backend.server;
    if (login === "unseen" && project.commands.some((command) => setsMcpLogin(lineOf(command)))) return;
    yield {
      message: `${appName(app)} exposes an MCP server (\`${name}\`) to the internet. ${DANGER2[login]}.`,
      at,
      subject: `mcp ${name}`,
      ...LESS[login],
      remedy: login === "unseen" && name.startsWith("fly") ? setToken(appFlag(app)) : keepPrivate(appFlag(app))
    };
  })
};
function keepPrivate(app) {
  return `Keep the server private. Deploy it with \`fly deploy --flycast${app}\`. ${releaseRemedy(app)}`;
}
function setToken(app) {
  return `Run \`fly secrets set FLY_MCP_BEARER_TOKEN="$(openssl rand -base64 24)"${app}\`. Or keep the server private: start it with \`--private\` and deploy it with \`fly deploy --flycast${app}\`.`;
}
// src/analysis/network/private-apps.ts
function privateNameOf(app, project) {
  const own = (0, import_observed.deployedNames)(app).find((one) => project.policy.apps.get(one)?.private === true);
  if (own !== void 0) return own;
  for (const call2 of app.calls) {
    const [name] = (0, import_observed.isDeploy)(call2) ? privateNamesOf(call2, project) : [];
    if (name !== void 0) return name;
  }
  return void 0;
}
function privateNamesOf(call2, { policy, sources }) {
  const given = (0, import_observed.known)(call2.app);
  const text = sources.get(call2.command.at.path)?.text ?? "";
  if (given !== void 0 || call2.app === void 0 && !text.includes("FLY_APP")) {
    return given !== void 0 && policy.apps.get(given)?.private ? [given] : [];
  }
  const words = new Set(text.match(/[\w-]{1,100}/g));
  return [...policy.apps].filter(([name, { private: isPrivate2 }]) => isPrivate2 && words.has(name)).map(([name]) => name);
}
// src/rules/firewall/private-app-public.ts
var private_app_public_default = {
  id: "private-app-public",
  practice: "firewall",
  title: "Private app is reachable from the internet",
  severity: "high",
  confidence: "high",
  remedy: `Deploy it with \`fly deploy --flycast\`. ${releaseRemedy("")}`,
  references: [
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/blueprints/private-applications-flycast/"
  ],
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [923, 284],
  check: inTurn(eachApp(declaredPrivate), eachApp(describedPrivate), eachFlyctlCall(withoutConfig))
};
function* declaredPrivate(app, project) {
  const name = privateNameOf(app, project);
  if (name === void 0) return;
  yield* givenAddresses(app, `The policy makes ${(0, import_observed.code)(name)} private`, project, void 0);
  if (isKeptPrivate(app, name) || signsOf(app, "public-address").length > 0) return;
  const deploys = signsOf(app, "deploy");
  if (deploys.length === 0 && isForFlycast(app, project)) return;
  for (const service of publishedServices(app)) {
    const { ports, at } = service;
    yield {
      message: `The policy makes ${(0, import_observed.code)(name)} private, but this service publishes ${nameOfPorts(ports)}. The first deploy without \`--flycast\` gives the app public addresses.`,
      at: ports[0]?.at ?? at,
      subject: `service on ${subjectOfPorts(ports)}`,
      related: deploys.slice(0, 1).map((sign) => ({ at: sign.at, note: "This deploy does not use `--flycast`." })),
      remedy: `If other apps call ${(0, import_observed.code)(`${name}.internal`)}, remove the service. If they call ${(0, import_observed.code)(`${name}.flycast`)}, ${redirectsFlycast(service) ? "set `force_https = false` and " : ""}use \`fly deploy --flycast\` in the deploy script or workflow of this repository. ${releaseRemedy(nameFlag(name))}`
    };
  }
}
function* describedPrivate(app, project) {
  const comments = signsOf(app, "comment");
  const [service] = publishedServices(app);
  if (!service || (0, import_observed.deployedNames)(app).some((name) => project.policy.apps.get(name)?.private)) return;
  if (comments.length > 0)
    yield* givenAddresses(app, `A comment describes ${appName(app)} as private`, project, "medium");
  const [deploy] = signsOf(app, "deploy");
  const closing = ["public-address", "address-choice", "private-address", "public-name"];
  if (!deploy || comments.length + signsOf(app, "flycast-name").length === 0) return;
  if (closing.some((kind) => signsOf(app, kind).length > 0)) return;
  const why = comments.length > 0 ? "a comment describes it as private" : "other apps call it over Flycast";
  yield {
    message: `${appName(app)} has a service on ${nameOfPorts(service.ports)}, and ${why}. The first deploy without \`--flycast\` gives it public addresses.`,
    at: deploy.at,
    subject: "deploy without --flycast",
    related: [...comments.slice(0, 1), { at: service.at, note: "This service becomes public." }],
    remedy: `${flycastRemedy(deploy.at, app, project)}${redirectsFlycast(service) ? " Set `force_https = false`, because `.flycast` names have no certificate." : ""} ${releaseRemedy(appFlag(app))}`,
    ...comments.length > 0 ? { severity: "medium", confidence: "medium" } : { severity: "low" }
  };
}
function flycastRemedy(at, app, project) {
  if (!isShared(at, app, project)) return "Add `--flycast` to the command.";
  const { value, list: list2, at: place, command = "" } = matrixValueOf(at, app, project) ?? {};
  const from = value && list2 && place ? `${(0, import_observed.code)(value)} from ${(0, import_observed.code)(list2)} (line ${place.range.start.line})` : void 0;
  return `This command also deploys other apps. Remove ${from ?? appName(app)}, and deploy ${appName(app)} separately with ${(0, import_observed.code)(`${command} --flycast`.trim())}.`;
}
function* givenAddresses(app, said, project, confidence) {
  const [service] = publishedServices(app);
  const opened = service ? `, which opens ${nameOfPorts(service.ports)} to the internet` : "";
  const related = signsOf(app, "comment").slice(0, 1);
  if (service) related.push({ at: service.at, note: "This service becomes public." });
  const address = service ? "public address" : "public address without a service";
  const given = { related, ...confidence ? { confidence } : {} };
  const remedyAt = (at) => privateAddressRemedy(appFlag(app), at, project, signsOf(app, "public-name")[0]?.at);
  for (const { at } of signsOf(app, "public-address")) {
    const message = `${said}, but this command gives it a public address${opened}.`;
    yield { message, at, subject: address, remedy: remedyAt(at), ...given };
  }
  for (const { at } of signsOf(app, "address-choice")) {
    const message = `${said}, but this command can give it a public address. \`fly ips allocate\` prompts for the address type.`;
    yield { message, at, subject: `choice of a ${address}`, severity: "medium", remedy: remedyAt(at), ...given };
  }
}
function* withoutConfig(call2, project) {
  const [name] = privateNamesOf(call2, project);
  if (name === void 0) return;
  const port = /^machine (?:run|create|update)$/.test(call2.verb) ? (0, import_observed.optionOf)(call2, "--port") : void 0;
  const said = `The policy makes ${(0, import_observed.code)(name)} private`;
  if (port) {
    const message2 = `${said}, but this command publishes a port of its Machine to the internet.`;
    const at = port.value?.at ?? call2.command.at;
    yield { message: message2, at, subject: `machine port of ${name}`, remedy: "Remove `--port`." };
  }
  const isJudged = call2.app === void 0 || call2.app.known;
  if (!(0, import_observed.givesPublicAddress)(call2) || isJudged && project.apps.some(({ calls }) => calls.includes(call2))) return;
  const message = `${said}, but this command gives it a public address.`;
  const remedy = privateAddressRemedy(nameFlag(name), call2.command.at, project);
  yield { message, at: call2.command.at, subject: `public address of ${name}`, remedy };
}
// src/analysis/services/actuator.ts
var EXPOSED = /^management[._]endpoints[._]web[._]exposure[._](include|exclude)(?:[._]\d{1,3}_?)?$/;
var SENSITIVE = [
  "heapdump",
  "env",
  "configprops",
  "threaddump",
  "shutdown",
  "loggers",
  "logfile",
  "httpexchanges",
  "httptrace",
  "sessions",
  "auditevents",
  "jolokia",
  "beans",
  "mappings"
];
var SEPARATE_PORT = /^management[._]server[._]port$/;
var DEVELOPMENT = /(?:^|\/)application-(?:dev\w{0,10}|local|tests?|it|ci)\.\w{2,10}$/;
function exposedActuator(setting2, app, project) {
  if (!app || setting2.code || setting2.reader !== "runtime" || DEVELOPMENT.test(setting2.at.path)) return void 0;
  if (EXPOSED.exec(keyOf(setting2))?.[1] !== "include" || app.reach.state === "private") return void 0;
  if (project.settings.some((other) => SEPARATE_PORT.test(keyOf(other)) && other.reader === "runtime")) return void 0;
  const included = wordsOf(setting2);
  const excluded = /* @__PURE__ */ new Set();
  for (const other of project.settings) {
    if (other.at.path !== setting2.at.path || EXPOSED.exec(keyOf(other))?.[1] !== "exclude") continue;
    for (const word of wordsOf(other)) excluded.add(word);
  }
  if (excluded.has("*")) return void 0;
  const endpoints = SENSITIVE.filter((name) => !excluded.has(name) && (included.has("*") || included.has(name)));
  const [service] = publishedServices(app).filter(
    ({ ports }) => ports.some(({ handlers }) => handlers.includes("http"))
  );
  return endpoints.length > 0 && service ? { endpoints, service } : void 0;
}
function keyOf({ key, name, origin }) {
  const isFile = origin === "yaml" || origin === "ini" || origin === "json" || origin === "toml";
  return (isFile ? key : name).toLowerCase().replace(/[[\]-]/g, "");
}
function wordsOf({ value }) {
  return new Set(((0, import_observed.known)(value) ?? "").split(/[\s,]+/).filter((word) => word !== ""));
}
// src/rules/firewall/public-debug-route.ts
var public_debug_route_default = {
  id: "public-debug-route",
  practice: "firewall",
  title: "Debug page in code is publicly reachable",
  severity: "high",
  confidence: "medium",
  remedy: "Serve it on a separate port that no service publishes, such as 6060, and reach it with `fly proxy 6060`. Or require a login.",
  references: [
    "https://pkg.go.dev/net/http/pprof",
    "https://fly.io/docs/flyctl/proxy/",
    "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html",
    "https://cwe.mitre.org/data/definitions/489.html"
  ],
  requirements: ["firewall.allowed-ips"],
  cwe: [489, 200],
  check: eachSetting(function* (setting2, project, app) {
    const actuator = exposedActuator(setting2, app, project);
    if (app && actuator) yield aboutActuator(setting2, app, actuator);
    const kind = setting2.code?.route;
    if (kind !== "debug" && kind !== "debugger") return;
    const service = servicePublishing(setting2, app, project);
    if (!app || !service) return;
    const [first, ...others] = project.settings.filter((other) => isSamePage(other, setting2));
    if (first !== setting2) return;
    const name = /^[/]/.test(setting2.name) ? (0, import_observed.code)(setting2.name) : setting2.name;
    yield {
      message: kind === "debugger" ? `${appName(app)} runs with ${name} on ${nameOfPorts(service.ports)}. An attacker who gets its PIN can run code on the Machine, and error pages expose source code.` : `${appName(app)} serves ${name} on ${nameOfPorts(service.ports)} without a login. It exposes memory, settings or requests of the running app.`,
      at: setting2.at,
      subject: setting2.key,
      related: [
        { at: service.at, note: "This service publishes the port." },
        ...others.map(({ at }) => ({ at, note: "This route belongs to the same page." }))
      ],
      ...kind === "debugger" ? { remedy: "Remove `debug=True`, and start the app with a production server such as `gunicorn app:app`." } : {}
    };
  })
};
function aboutActuator({ at, key }, app, { endpoints, service }) {
  const paths = endpoints.slice(0, 3).map((name) => (0, import_observed.code)(`/actuator/${name}`));
  return {
    message: `${appName(app)} serves ${paths.join(", ")} on ${nameOfPorts(service.ports)} without a login. They expose memory, settings or requests of the running app.`,
    at,
    subject: key,
    related: [{ at: service.at, note: "This service publishes the port." }],
    remedy: "Expose `health` only, or set `management.server.port` to a port that no service publishes. Or require a login with Spring Security."
  };
}
function isSamePage(one, other) {
  if (one === other) return true;
  if (one.at.path !== other.at.path || one.code?.route !== other.code?.route) return false;
  return PPROF.test(one.name) && PPROF.test(other.name);
}
var PPROF = /^\/debug\/pprof(?:\/|$)/;
// src/model/files/path-pattern.ts
function compilePattern(pattern) {
  const characters = [...pattern];
  if (/^\*\*[^/*?[\]\\]+/.test(pattern) && !/[*?[\]\\]/.test(pattern.slice(2))) {
    return [{ kind: "rest" }, ...characters.slice(2).map((character) => ({ kind: "character", character }))];
  }
  const tokens = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "*" && characters[at + 1] === "*") {
      at += characters[at + 2] === "/" ? 2 : 1;
      if (at + 1 < characters.length) tokens.push({ kind: "folders" }, { kind: "inside" });
      else tokens.push({ kind: "rest" });
    } else if (character === "*") tokens.push({ kind: "segment" });
    else if (character === "?") tokens.push({ kind: "any" });
    else if (character === "\\") {
      const escaped3 = characters[++at];
      if (escaped3 === void 0) return void 0;
      tokens.push({ kind: "character", character: escaped3 });
    } else if (character === "[") {
      const found2 = readClass(characters, at + 1);
      if (!found2) return void 0;
      tokens.push(found2.token);
      at = found2.last;
    } else tokens.push({ kind: "character", character });
  }
  return tokens;
}
function readClass(characters, start) {
  const negated = characters[start] === "^";
  const ranges = [];
  let at = negated ? start + 1 : start;
  const member = () => {
    const character = characters[at++];
    if (character === void 0 || "-]*?".includes(character)) return void 0;
    return character === "\\" ? characters[at++] : character;
  };
  while (characters[at] !== "]" || ranges.length === 0) {
    const low = member();
    if (low === void 0) return void 0;
    if (characters[at] !== "-") {
      ranges.push([low, low]);
      continue;
    }
    at++;
    const high = member();
    if (high === void 0 || high < low) return void 0;
    ranges.push([low, high]);
  }
  return { token: { kind: "class", negated, ranges }, last: at };
}
function matchesPathOrParent(tokens, path) {
  let states = /* @__PURE__ */ new Set();
  enter(tokens, states, 0);
  for (const character of path) {
    if (character === "/" && states.has(tokens.length)) return true;
    const next = /* @__PURE__ */ new Set();
    for (const state of states) step(tokens, state, character, next);
    if (next.size === 0) return false;
    states = next;
  }
  return states.has(tokens.length);
}
function enter(tokens, states, state) {
  for (let at = state; !states.has(at); at++) {
    states.add(at);
    const kind = tokens[at]?.kind;
    if (kind === "folders") states.add(++at);
    else if (kind !== "rest" && kind !== "segment") return;
  }
}
function step(tokens, state, character, next) {
  const token = tokens[state];
  switch (token?.kind) {
    case "character":
      if (token.character === character) enter(tokens, next, state + 1);
      return;
    case "any":
      if (character !== "/") enter(tokens, next, state + 1);
      return;
    case "class":
      if (token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated) {
        enter(tokens, next, state + 1);
      }
      return;
    case "segment":
      if (character !== "/") enter(tokens, next, state);
      return;
    case "rest":
      enter(tokens, next, state);
      return;
    case "inside":
      next.add(state);
      if (character === "/") enter(tokens, next, state + 1);
  }
}
// src/analysis/image/image-files.ts
var WHOLE_CONTEXT = { path: "", from: void 0, excluded: [] };
function copiedFiles(dockerfile) {
  const files = [];
  const copiedOn = foldersCopiedOn(dockerfile);
  const stageOf2 = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const instruction of dockerfile.instructions) {
    const { keyword, args, flags, stage } = instruction;
    if (!folders.has(stage)) {
      const base = stageOf2.get((0, import_observed.known)(dockerfile.stages[stage]?.base)?.toLowerCase() ?? "");
      folders.set(stage, base !== void 0 && base < stage ? folders.get(base) : "/");
    }
    const folder = folders.get(stage);
    if (keyword === "WORKDIR") folders.set(stage, resolve(folder, args[0]));
    if (keyword === "RUN") files.push(...mountedFiles(dockerfile, instruction));
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const from = flags.find(({ name }) => name === "from")?.value;
    if (from && !from.known) continue;
    const destination = resolve(folder, args.at(-1));
    const shipped = dockerfile.stages[stage]?.shipped === true || isCopiedOn(destination, copiedOn.get(stage));
    const common2 = {
      keyword,
      from: from?.value,
      excluded: exclusionsOf(instruction),
      instruction,
      destination,
      shipped
    };
    for (const word of args.slice(0, -1)) {
      const written2 = (0, import_observed.known)(word) ?? dockerfile.expanded.get(word) ?? withoutVariables(word);
      if (written2 === void 0 || /^(?:https?|git):|^git@/.test(written2) || instruction.heredocs.length > 0) continue;
      const path = clean(written2);
      const origin = from === void 0 ? path : (0, import_redact.baseName)(path);
      files.push({ ...common2, keyword, path, origin, at: word.at });
    }
  }
  return files;
}
function withoutVariables({ raw }) {
  const rest = raw.replace(/\$(?:\w{1,100}|\{\w{1,100}\})/g, "");
  return /[$"'`\\]/.test(rest) || /^[./]*$/.test(rest) ? void 0 : rest;
}
var COPIES = /\b(?:cp|mv|rsync|install|tar|cat|dd|ln|cpio)\b/;
function mountedFiles({ source, stages }, instruction) {
  const files = [];
  const { flags, at, stage } = instruction;
  for (const { name, value } of flags) {
    if (name !== "mount") continue;
    const mount = mountOf(value);
    if ((mount.get("type") ?? "bind") !== "bind" || mount.has("from")) continue;
    const target = mount.get("target") ?? mount.get("destination") ?? mount.get("dst") ?? "";
    const text = source.text.slice(source.offset(value.at.range.end), source.offset(at.range.end));
    if (!COPIES.test(text) || !text.includes(target)) continue;
    const path = clean(mount.get("source") ?? mount.get("src") ?? "");
    const shipped = stages[stage]?.shipped === true;
    const common2 = { from: void 0, excluded: [], instruction, destination: void 0, shipped };
    files.push({ ...common2, path, origin: path, at: value.at, keyword: "COPY" });
  }
  return files;
}
function mountOf(value) {
  const pairs = ((0, import_observed.known)(value) ?? value.raw).split(",", 20);
  return new Map(pairs.map((pair) => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]));
}
function copiesIn({ apps }) {
  const copies = [];
  const contexts = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const context = `${app.buildContext}
${app.ignoreFile?.source.path}`;
    const place = `${app.dockerfile?.source.path}
${context}`;
    if (!app.dockerfile || places.has(place)) continue;
    places.add(place);
    const files = copiedFiles(app.dockerfile);
    const contextCopies = files.filter(copiesContext);
    const taker = contextCopies.find(({ shipped }) => shipped) ?? contextCopies[0];
    for (const file of files) {
      if (copiesContext(file) && file !== taker) continue;
      const isFirst = file === taker && file.shipped && !contexts.has(context);
      if (isFirst) contexts.add(context);
      copies.push({ app, file, isFirst });
    }
  }
  return copies;
}
function copiesContext({ path, from }) {
  return from === void 0 && (path === "" || EVERYTHING.test(path) && path.includes("*"));
}
var EVERYTHING = /^[*?]+$/;
function takes({ path, from, excluded }, file) {
  if (from !== void 0 || excluded.some((pattern2) => matchesPathOrParent(pattern2, file))) return false;
  if (path === "") return true;
  const pattern = compilePattern(path);
  return pattern === void 0 || matchesPathOrParent(pattern, file);
}
function clean(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
function exclusionsOf({ flags }) {
  const patterns = [];
  for (const { name, value } of flags) {
    const pattern = name === "exclude" && value.known ? compilePattern(clean(value.value)) : void 0;
    if (pattern) patterns.push(pattern);
  }
  return patterns;
}
function resolve(folder, word) {
  const path = (0, import_observed.known)(word);
  if (path === void 0) return void 0;
  if (path.startsWith("/")) return `/${clean(path)}`;
  return folder === void 0 ? void 0 : `/${clean(`${folder}/${path}`)}`;
}
function stagesByName({ stages }) {
  const stageOf2 = /* @__PURE__ */ new Map();
  for (const { name, index } of stages) {
    stageOf2.set(String(index), index);
    if (name !== void 0) stageOf2.set(name.toLowerCase(), index);
  }
  return stageOf2;
}
function foldersCopiedOn(dockerfile) {
  const { instructions, stages } = dockerfile;
  const stageOf2 = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  const takenFrom = (name) => {
    const from = stageOf2.get(name.toLowerCase());
    if (from === void 0) return void 0;
    const taken = folders.get(from) ?? /* @__PURE__ */ new Set();
    folders.set(from, taken);
    return taken;
  };
  for (const { keyword, flags, args, stage } of instructions) {
    if (stages[stage]?.shipped !== true) continue;
    for (const { name, value } of flags) {
      const mount = name === "mount" ? mountOf(value) : /* @__PURE__ */ new Map();
      const from = mount.get("from");
      if (from !== void 0) takenFrom(from)?.add(`/${clean(mount.get("source") ?? mount.get("src") ?? "")}`);
    }
    if (keyword !== "COPY") continue;
    const taken = takenFrom((0, import_observed.known)(flags.find(({ name }) => name === "from")?.value) ?? "");
    if (!taken) continue;
    for (const word of args.slice(0, -1)) {
      const source = resolve("/", word);
      if (source !== void 0) taken.add(source);
    }
  }
  return folders;
}
function isCopiedOn(destination, folders) {
  if (destination === void 0 || !folders) return false;
  for (let folder = destination; folder !== ""; folder = folder.slice(0, folder.lastIndexOf("/"))) {
    if (folders.has(folder)) return true;
  }
  return folders.has("/");
}
var foldersOfContext = (0, import_redact.memoize)(({ dockerfile }) => {
  if (!dockerfile) return [];
  const { stages } = dockerfile;
  const copies = copiedFiles(dockerfile);
  const contextCopies = /* @__PURE__ */ new Set();
  for (const file of copies) {
    if (!copiesContext(file) || file.destination === void 0) continue;
    contextCopies.add(`${file.instruction.stage} ${file.destination}`);
  }
  const stageOf2 = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index], [name?.toLowerCase() ?? "", index]])
  );
  const folders = [];
  for (const file of copies) {
    const { destination, instruction, from, path } = file;
    if (destination === void 0 || stages[instruction.stage]?.shipped !== true) continue;
    const taken = from === void 0 ? copiesContext(file) : contextCopies.has(`${stageOf2.get(from.toLowerCase())} /${path}`);
    if (taken) folders.push(destination);
  }
  return folders;
});
// src/analysis/image/copied-programs.ts
var PROGRAM2 = /^(?:src|lib|apps?|server|api|config|cmd|internal|pkg|backend|services?|scripts?|bin|db|migrations|prisma|templates|views|package(?:-lock)?\.json|composer\.json|requirements[\w.-]{0,40}\.txt|Gemfile(?:\.lock)?|\.env[\w.-]{0,40}|(?:server|index|main|app)\.[cm]?js|[^/]{1,200}\.(?:py|rb|go|php|[cm]?ts|exs?|toml|ya?ml|lock|sh|sql|env))$/;
var foldersOfPrograms = (0, import_redact.memoize)(({ dockerfile }) => {
  if (!dockerfile) return [];
  const folders = /* @__PURE__ */ new Set();
  for (const { path, from, destination, instruction } of copiedFiles(dockerfile)) {
    if (from !== void 0 || destination === void 0) continue;
    if (dockerfile.stages[instruction.stage]?.shipped === true && PROGRAM2.test((0, import_redact.baseName)(path))) folders.add(destination);
  }
  return [...folders];
});
// src/rules/firewall/public-static-directory.ts
var SYSTEM = /^\/(?:etc|root|home|proc|sys|var|dev|run)?$/;
var PUBLISHED = /(?:^|\/)(?:html|htdocs|public|www|static|staticfiles|assets|dist|build|out|site|_site)$/i;
var MAX_STATICS = 10;
var public_static_directory_default = {
  id: "public-static-directory",
  practice: "firewall",
  title: "Statics folder exposes more than static files",
  severity: "high",
  confidence: "medium",
  remedy: 'Set `guest_path` to a folder that contains only public files, such as `guest_path = "/app/public"`.',
  references: ["https://fly.io/docs/reference/configuration/#the-statics-sections"],
  requirements: ["firewall.allowed-ips"],
  cwe: [538, 552],
  check: eachApp(function* (app, { paths }) {
    for (const { written: written2, folder, prefix, absolute, bucket, at } of staticsOf(app)) {
      const base = { at, subject: `statics ${written2}` };
      if (bucket) continue;
      if (absolute) {
        if (app.reach.state === "private" || !holdsMore(`/${folder}`, app)) continue;
        const where = prefix === void 0 ? "" : ` at ${(0, import_observed.code)(prefix)}`;
        const message = `Fly Proxy serves every file in ${(0, import_observed.code)(written2)} of ${appName(app)}${where} and bypasses the app. This exposes source code and settings, not only static files.`;
        const narrower = (0, import_observed.code)(`guest_path = "${narrowerFolder(folder, prefix, app)}"`);
        yield {
          ...base,
          message,
          remedy: `Set ${narrower}, or another folder that contains only public files. If ${(0, import_observed.code)(written2)} contains secrets, such as \`.env\`, replace them.`
        };
      } else {
        const inside = [app.folder, folder].filter((part) => part !== "").join("/");
        const secret = [...paths].find((path) => (inside === "" || path.startsWith(`${inside}/`)) && (0, import_redact.secretFileOf)(path));
        const isAll = folder === "" || folder.startsWith("..");
        const also = secret === void 0 ? "" : `, including ${(0, import_observed.code)(secret)},`;
        yield {
          ...base,
          message: `${(0, import_observed.code)(written2)} is a relative path, so a deploy uploads its files${also} to a publicly readable bucket. This also applies to private apps.`,
          remedy: 'Use an absolute path in the image, such as `guest_path = "/app/public"`, or a folder that contains only public files.',
          ...isAll || secret !== void 0 ? {} : { severity: "low" }
        };
      }
    }
  })
};
function holdsMore(folder, app) {
  if (SYSTEM.test(folder)) return true;
  if (PUBLISHED.test(folder)) return false;
  return [...foldersOfContext(app), ...foldersOfPrograms(app)].some(
    (contextFolder) => contextFolder === folder || contextFolder.startsWith(`${folder}/`)
  );
}
function narrowerFolder(folder, prefix, app) {
  const root = SYSTEM.test(`/${folder}`) ? foldersOfContext(app)[0] ?? "/app" : `/${folder}`;
  const part = prefix?.split("/").findLast((each) => /^[\w.-]+$/.test(each)) ?? "public";
  return `${root === "/" ? "" : root}/${part}`;
}
function staticsOf({ config }) {
  const folders = [];
  for (const table of tablesOf3(treeAt(config, "statics")).slice(0, MAX_STATICS)) {
    const entry = entryOf(table, "guest_path");
    if (entry?.value.kind !== "scalar" || typeof entry.value.value !== "string") continue;
    const written2 = entry.value.value;
    const parts = written2.split("/").filter((part) => part !== "" && part !== ".");
    const bucket = entryOf(table, "tigris_bucket") !== void 0;
    const url = entryOf(table, "url_prefix")?.value;
    const prefix = url?.kind === "scalar" && typeof url.value === "string" ? url.value : void 0;
    folders.push({ written: written2, folder: parts.join("/"), prefix, absolute: written2.startsWith("/"), bucket, at: entry.at });
  }
  return folders;
}
// src/facts/own-protocols.ts
var OWN_PROTOCOL_PORTS = /* @__PURE__ */ new Map([
  [22, "SSH"],
  [2222, "SSH"],
  [25, "mail"],
  [465, "mail"],
  [587, "mail"],
  [2525, "mail"],
  [110, "mail"],
  [143, "mail"],
  [993, "mail"],
  [995, "mail"],
  [4190, "mail"],
  [53, "DNS"],
  [853, "DNS"],
  [443, "TLS in the app"],
  [8443, "TLS in the app"],
  [636, "LDAP over TLS"],
  [6697, "IRC over TLS"],
  [8883, "MQTT over TLS"],
  [5061, "SIP over TLS"],
  [5349, "TURN over TLS"],
  [3478, "STUN and TURN"],
  [5222, "XMPP"],
  [5269, "XMPP"],
  [1935, "streaming"],
  [9418, "Git"],
  [1080, "proxy"],
  [1194, "VPN"],
  [51820, "VPN"],
  [25565, "Minecraft"],
  [19132, "Minecraft"],
  [7777, "game"],
  [27015, "game"],
  [27016, "game"],
  [3e4, "game"],
  [34197, "game"],
  [2456, "game"]
]);
var OWN_PROTOCOL = /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i;
function speaksOwnProtocol(name) {
  return OWN_PROTOCOL.test(name.slice(0, 300));
}
// src/rules/firewall/raw-tcp-port.ts
var raw_tcp_port_default = {
  id: "raw-tcp-port",
  practice: "firewall",
  title: "Public TCP port has no connection handlers",
  severity: "high",
  confidence: "medium",
  remedy: 'Set `handlers = ["tls", "http"]` for a web service, or `handlers = ["tls"]` for another protocol. If only your apps use the port, remove the service and call `.internal`, which needs a listener on IPv6.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  requirements: ["firewall.handlers"],
  cwe: [319, 923],
  check: eachService(function* (service, _project, app) {
    const inside = (0, import_observed.known)(service.internalPort);
    if (app.reach.state === "private" || service.protocol && (0, import_observed.known)(service.protocol) !== "tcp") return;
    if (OWN_PROTOCOL_PORTS.has(inside ?? 0) || backendOf(service, app)) return;
    if (speaksOwnProtocol((0, import_observed.known)(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      if (port.start === void 0 || port.end === void 0 || !isRaw(port) || isBesideOwnTls(port.start, app))
        continue;
      if (OWN_PROTOCOL_PORTS.has(port.start) || isWideRange(port)) continue;
      const name = nameOfPort(port);
      const to = inside === void 0 ? "the app" : `internal port ${inside}`;
      const isHttp = servesHttp(service, app);
      yield {
        message: `Fly Proxy forwards ${name} of ${appName(app)} to ${to} as raw TCP without TLS, because the port has no \`handlers\`. Traffic that the app does not encrypt itself can be intercepted.`,
        at: port.at,
        subject: name,
        remedy: remedyFor7(name, isHttp ? '["tls", "http"]' : '["tls"]', (0, import_observed.known)(app.name), inside),
        ...isHttp ? { confidence: "high" } : { severity: "medium" }
      };
    }
  })
};
function remedyFor7(port, handlers, app, inside) {
  const address = app === void 0 || inside === void 0 ? "`.internal`" : (0, import_observed.code)(`${app}.internal:${inside}`);
  return `Set \`handlers = ${handlers}\` for ${port}. Clients must then connect with TLS. If only your apps use it, remove the service and call ${address}. The app must then listen on IPv6, for example on \`[::]\`.`;
}
function isBesideOwnTls(port, app) {
  return port === 80 && portsOf(app).some((other) => covers(other, 443) && isRaw(other));
}
function servesHttp(service, app) {
  const port = (0, import_observed.known)(service.internalPort);
  if (port === void 0 || service.checks.some((check2) => check2.type === "http")) return port !== void 0;
  const same = app.services.filter((other) => (0, import_observed.known)(other.internalPort) === port);
  return same.some(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
// src/rules/firewall/wide-port-range.ts
var NEARLY_ALL = 32768;
var wide_port_range_default = {
  id: "wide-port-range",
  practice: "firewall",
  title: "Service opens a wide port range",
  severity: "high",
  confidence: "medium",
  remedy: "List only the ports that the app needs, each with `port = \u2026`. Set both `start_port` and `end_port` for a range.",
  references: [
    "https://fly.io/docs/reference/configuration/#services-ports",
    "https://fly.io/docs/networking/services/"
  ],
  requirements: ["firewall.allowed-ips", "firewall.handlers"],
  cwe: [923, 1327],
  check: eachService(function* (service, _project, app) {
    if (app.reach.state === "private" || service.protocol && (0, import_observed.known)(service.protocol) !== "tcp") return;
    if (speaksOwnProtocol((0, import_observed.known)(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || !isWideRange(port)) continue;
      const limit = start === 0 || end === 65535 ? " (a missing bound defaults to 0 or 65535)" : "";
      yield {
        message: `${appName(app)} opens ${nameOfPort(port)} to the internet${limit}. All ${end - start + 1} ports are publicly reachable, whether the app needs them or not.`,
        at: port.at,
        subject: nameOfPort(port),
        ...end - start >= NEARLY_ALL ? {} : { severity: "medium" }
      };
    }
  })
};
// src/analysis/placement/litefs.ts
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
function liteFsConfigs(project) {
  const used = /* @__PURE__ */ new Set();
  for (const { at, reader } of project.settings) if (reader !== "development") used.add(at.path);
  const configs = [];
  for (const [path, document] of project.documents) {
    if (document.kind !== "tree" || !LITEFS.test(path) || !used.has(path)) continue;
    const lease = entryOf(document.roots[0], "lease");
    if (!lease || !isFuse(document.roots[0])) continue;
    const type = entryOf(lease.value, "type")?.value;
    const candidate = entryOf(lease.value, "candidate");
    configs.push({
      path,
      leaseAt: lease.keyAt,
      leaseType: type?.kind === "scalar" && /^\w+$/.test(String(type.value)) ? String(type.value) : void 0,
      candidate: candidate?.value.kind === "scalar" ? { entry: candidate, scalar: candidate.value } : void 0
    });
  }
  return configs;
}
function isFuse(root) {
  return entryOf(root, "fuse") !== void 0 || entryOf(root, "data") !== void 0;
}
// src/rules/multi-region/litefs-candidate-anywhere.ts
var CONDITION3 = "${FLY_REGION == PRIMARY_REGION}";
var litefs_candidate_anywhere_default = {
  id: "litefs-candidate-anywhere",
  practice: "multi-region",
  title: "LiteFS primary can move to any region",
  severity: "medium",
  confidence: "medium",
  remedy: `Set \`candidate: ${CONDITION3}\` under \`lease\`. Set \`primary_region\` in the fly config to the region of the data.`,
  references: ["https://fly.io/docs/litefs/getting-started-fly/", "https://fly.io/docs/litefs/config/"],
  requirements: ["multi-region.consistency"],
  check: eachProject(function* (project) {
    for (const config of liteFsConfigs(project)) {
      const { candidate, leaseAt, leaseType } = config;
      if (leaseType !== "consul" || isConditional(config)) continue;
      const at = candidate?.entry.at ?? leaseAt;
      yield {
        message: `Any node of this LiteFS cluster can become the primary${candidate ? "" : ", because `candidate` defaults to true"}. After a failover, writes and new data can move to another region.`,
        at,
        subject: "lease.candidate",
        ...isInOneRegion(project) ? { severity: "low" } : {},
        ...candidate ? { fix: fixOf(candidate.scalar.at) } : {}
      };
    }
  })
};
var SEVERAL_REGIONS = /\b(?:two|three|four|five|several|multiple|many|all|multi)[- ]\[?regions?\b/i;
function isInOneRegion(project) {
  if (project.policy.allowedRegions || new Set(placementsOf(project).map(({ code: code2 }) => code2)).size > 1) return false;
  return ![...project.sources.values()].some(({ path, text }) => /\.mdx?$/i.test(path) && SEVERAL_REGIONS.test(text));
}
function isConditional({ candidate }) {
  return candidate !== void 0 && !/^(?:true|yes|on)$/i.test(String(candidate.scalar.value));
}
function fixOf(at) {
  const title = "Restrict candidates to the primary region";
  return { title, safe: false, edits: [{ at, text: CONDITION3 }] };
}
// src/analysis/placement/replication.ts
var LITEFS2 = /(?:^|[\s/])litefs(?:$|[\s:@.])/;
function runsLiteFs(app) {
  const commands = commandsRun(app);
  if (LITEFS2.test(imageOf(app) ?? "") || commands.some(({ argv }) => argv.some(names))) return true;
  return bringsLiteFs(app) && commands.every((command) => mayStartMore(command, app));
}
function bringsLiteFs(app) {
  const said = [...app.commands.flatMap(({ argv, shipped }) => shipped === false ? [] : argv), ...copied(app)];
  return said.some(names);
}
function names(word) {
  return LITEFS2.test((0, import_observed.known)(word) ?? "");
}
function mayStartMore(command, { scripts }) {
  if (scripts.has(command)) return false;
  return /^(?:\.?\/|\S{1,200}\.sh$)|supervisor|s6-|runit|runsv|overmind|hivemind|foreman|honcho|goreman/.test(
    programOf(command) === "" ? "" : (0, import_observed.known)(command.argv[command.program]) ?? ""
  );
}
function copied({ dockerfile }) {
  const args = [];
  for (const { keyword, flags, args: operands } of dockerfile?.instructions ?? []) {
    if (keyword === "COPY" || keyword === "ADD") args.push(...operands, ...flags.map(({ value }) => value));
  }
  return args;
}
var REPLICATES = /litefs|rqlite|dqlite|marmot|corrosion|mvsqlite|cr-?sqlite|libsql|turso|replica(?!te(?:_|\W|$))|(?<!dns_)cluster(?!_query)|raft|gossip|patroni|stolon|repmgr|galera|jetstream|syncthing|etcd|consul/i;
function replicates(app) {
  if (bringsLiteFs(app) || isFlyPostgres(app) || (0, import_observed.databaseOfImage)(imageOf(app) ?? "")) return true;
  const image = imageOf(app) ?? "";
  if (REPLICATES.test(image) || REPLICATES.test((0, import_observed.known)(app.name) ?? "")) return true;
  if (app.settings.some(({ name, value }) => REPLICATES.test(name) || REPLICATES.test((0, import_observed.known)(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => REPLICATES.test((0, import_observed.known)(word) ?? word.raw)));
}
var COPIES2 = /litestream|restic|\bborg|pg_dump|wal-?g\b|pgbackrest|barman|mysqldump|mongodump|rclone|backup|snapshot/i;
function makesOwnBackups(app) {
  if (app.settings.some(({ name, value }) => COPIES2.test(name) || COPIES2.test((0, import_observed.known)(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => COPIES2.test((0, import_observed.known)(word) ?? word.raw)));
}
var SQLITE = /^(?:sqlite3?|file):(?!:memory:)|^\/[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function sqliteOf({ settings }) {
  return settings.find(
    ({ name, value, reader, shipped }) => reader === "runtime" && shipped !== false && /database|sqlite|db/i.test(name) && SQLITE.test((0, import_observed.known)(value) ?? "")
  );
}
// src/analysis/placement/volumes.ts
function volumesOf(app) {
  const volumes = [];
  for (const call2 of app.calls) {
    if (call2.command.reader === "development" || call2.verb !== "volumes create" || !isForApp(call2, app)) continue;
    const region = (0, import_observed.optionOf)(call2, "--region")?.value;
    const at = region?.at ?? call2.command.at;
    volumes.push({ name: (0, import_observed.known)(call2.operands[0]), region: (0, import_observed.known)(region)?.trim().toLowerCase(), at, call: call2 });
  }
  return volumes;
}
var DISPOSABLE = /cache|(?:^|[^a-z])(?:te?mp|models?|huggingface|hf|ollama|logs?|build|downloads?|scratch)(?:[^a-z]|$)/i;
function isDisposable({ source, destination }) {
  return isDisposableName((0, import_observed.known)(source)) || isDisposableName((0, import_observed.known)(destination));
}
function isDisposableName(name) {
  return DISPOSABLE.test(name ?? "");
}
function volumeName({ source, destination }) {
  return (0, import_observed.known)(source) ?? (0, import_observed.known)(destination) ?? "volume";
}
function groupsOf2(named2, { processes }) {
  if (named2.length > 0) return named2.map(import_observed.known);
  return [processes.includes("app") ? "app" : processes.toSorted()[0]];
}
// src/rules/multi-region/litefs-with-autostop.ts
var litefs_with_autostop_default = {
  id: "litefs-with-autostop",
  practice: "multi-region",
  title: "Autostop is enabled for Machines that run LiteFS",
  severity: "medium",
  confidence: "high",
  remedy: 'Set `auto_stop_machines = "off"` for the service whose Machines run LiteFS.',
  references: ["https://fly.io/docs/litefs/", "https://fly.io/docs/launch/autostop-autostart/"],
  requirements: ["multi-region.consistency"],
  check: eachApp(function* (app, project) {
    if (!runsLiteFs(app) || hasStaticLease(project)) return;
    for (const service of app.services) {
      const stop = service.autoStop;
      const how = (0, import_observed.known)(stop);
      if (!stop || how === void 0 || how === "off" || !sharesVolume(service, app)) continue;
      const format = project.documents.get(app.path);
      const literal = format?.kind === "tree" && format.format === "yaml" ? "off" : '"off"';
      yield {
        message: `Fly Proxy can ${how} Machines of ${appName(app)} that hold the LiteFS lease. A Machine with old data can then become the primary, and newer writes are lost.`,
        at: stop.at,
        subject: `autostop of ${subjectOfPorts(service.ports)}`,
        remedy: `Set \`auto_stop_machines = "off"\` in ${(0, import_observed.code)(service.form)}.`,
        ...offer("Turn off autostop", false, replaceValue(stop, literal))
      };
    }
  })
};
function hasStaticLease(project) {
  const configs = liteFsConfigs(project);
  return configs.length > 0 && configs.every(({ leaseType }) => leaseType === "static");
}
function sharesVolume({ processes }, app) {
  const own = groupsOf2(processes, app);
  const holding = app.mounts.flatMap((mount) => groupsOf2(mount.processes, app));
  return holding.length === 0 || holding.some((group) => group === void 0 || own.includes(group));
}
// src/rules/multi-region/missing-primary-region.ts
var missing_primary_region_default = {
  id: "missing-primary-region",
  practice: "multi-region",
  title: "Fly config has no primary region",
  severity: "medium",
  confidence: "high",
  remedy: 'Add `primary_region` with the region of the existing volumes (`fly volumes list`), for example `primary_region = "ams"`. For a new app, choose the region where the data must be stored.',
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/reference/regions/"],
  requirements: ["multi-region.primary-region"],
  check: eachProject(function* (project) {
    const reviewed = configsWithRegion(project);
    if (isNamedForAll(project)) return;
    const allowed2 = project.policy.allowedRegions ?? [];
    for (const app of project.apps) {
      const { primaryRegion, settings, calls } = app;
      const blank = primaryRegion?.known === true && primaryRegion.value.trim() === "";
      if (primaryRegion && !blank || !isDeployed(app) || !dependsOnRegion(app, project) || reviewed.has(app.path) || calls.some(namesRegion))
        continue;
      if (settings.some(({ name, reader }) => name === "PRIMARY_REGION" && reader === "runtime")) continue;
      yield {
        message: `${appName(app)} has no \`primary_region\`. New Machines and volumes go to the region closest to wherever the deploy runs, so data can end up in any country.`,
        at: (blank ? primaryRegion : app.name)?.at ?? (0, import_redact.fileStart)(app.path),
        subject: "primary_region",
        ...allowed2.length > 0 ? { remedy: remedyFor8(allowed2) } : {},
        ...isOlder(app) && allowed2.length === 0 && !hadRegion(app, project) ? { severity: "low" } : {}
      };
    }
  })
};
function remedyFor8(allowed2) {
  return `Add \`primary_region = "${allowed2[0]}"\`. The policy allows ${allowed2.map(import_observed.code).join(", ")}.`;
}
function isOlder({ config }) {
  return entryOf(config, "experimental") !== void 0;
}
function hadRegion({ path }, { before }) {
  return before?.apps.some((app) => app.path === path && app.primaryRegion !== void 0) === true;
}
function dependsOnRegion(app, { policy }) {
  if (policy.allowedRegions !== void 0 || app.mounts.some((mount) => !isDisposable(mount))) return true;
  return (0, import_observed.databaseOfImage)(imageOf(app) ?? "") !== void 0 || sqliteOf(app) !== void 0;
}
function isDeployed({ name, services, mounts: mounts2 }) {
  return name !== void 0 || services.length > 0 || mounts2.length > 0;
}
function isNamedForAll({ apps, commands, flyctl, settings }) {
  const owned = new Set(apps.flatMap(({ calls }) => calls));
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return true;
  if (commands.some(({ assignments: assignments2 }) => assignments2.some(({ name }) => name === "FLY_REGION"))) return true;
  return flyctl.some((call2) => call2.command.reader !== "development" && !owned.has(call2) && namesRegion(call2));
}
function configsWithRegion({ settings }) {
  const inputs = settings.filter(({ action }) => action === REVIEW_APPS_ACTION);
  const steps = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  const configs = inputs.filter((input) => input.name === "config" && steps.has(stepOf(input)));
  return new Set(configs.map(({ value }) => (0, import_observed.known)(value)?.replace(/^(?:\.\/){1,9}/, "")));
}
// src/rules/multi-region/primary-region-mismatch.ts
var primary_region_mismatch_default = {
  id: "primary-region-mismatch",
  practice: "multi-region",
  title: "Conflicting primary regions",
  severity: "medium",
  confidence: "high",
  remedy: "Set the region only with `primary_region`, and remove or correct the other value.",
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/volumes/overview/"],
  requirements: ["multi-region.primary-region"],
  check: inTurn(eachApp(voidVariable), eachProject(overridingDeploys), eachApp(volumesElsewhere))
};
function* voidVariable(app, project) {
  const primary = primaryOf(app);
  for (const setting2 of primary ? app.settings : []) {
    const value = (0, import_observed.known)(setting2.value)?.trim().toLowerCase();
    if (setting2.name !== "PRIMARY_REGION" || setting2.reader !== "runtime" || setting2.shipped === false) continue;
    if (!value || value === primary) continue;
    const message = `\`PRIMARY_REGION\` is set to ${(0, import_observed.code)(value)}, but \`primary_region\` of ${appName(app)} overrides it with ${(0, import_observed.code)(primary ?? "")}. This value has no effect.`;
    const fix = offer("Remove the overridden line", true, deleteLines(setting2, project));
    const remedy = `Remove it, or set ${assignment(value)} if ${(0, import_observed.code)(value)} is the right region.`;
    yield { message, at: setting2.value.at, subject: `PRIMARY_REGION ${value}`, remedy, ...fix };
  }
}
function* overridingDeploys(project) {
  for (const { kind, app, call: call2, code: region, at, where } of placementsOf(project)) {
    const primary = app && primaryOf(app);
    if (kind !== "primary" || !call2 || !primary || region === primary || !isForApp(call2, app)) continue;
    const message = `${(0, import_observed.code)(where)} is set to ${(0, import_observed.code)(region)} and overrides \`primary_region\` of ${appName(app)} (${(0, import_observed.code)(primary)}). Data and writes go to another region than the config shows.`;
    const remedy = `Remove it from the command, or set ${assignment(region)} in ${(0, import_observed.code)(app.path)}.`;
    yield { message, at, subject: `${where} ${region}`, remedy, confidence: "medium" };
  }
}
function* volumesElsewhere(app) {
  const primary = primaryOf(app);
  for (const { source } of primary ? app.mounts : []) {
    const name = (0, import_observed.known)(source);
    const volumes = volumesOf(app).filter((volume) => volume.name === name);
    const first = name === void 0 ? void 0 : volumes[0];
    if (!first?.region || volumes.some(({ region }) => region === void 0 || region === primary)) continue;
    const message = `The volume ${(0, import_observed.code)(name ?? "")} of ${appName(app)} is created in ${(0, import_observed.code)(first.region)}, outside the primary region ${(0, import_observed.code)(primary ?? "")}. A Machine in ${(0, import_observed.code)(primary ?? "")} cannot mount it.`;
    const remedy = `Create the volume in ${(0, import_observed.code)(primary ?? "")}, or set ${assignment(first.region)} in ${(0, import_observed.code)(app.path)}. To move an existing volume, run \`fly volumes fork VOLUME_ID --region ${primary}${appFlag(app)}\`.`;
    yield { message, at: first.at, subject: `volume ${name} ${first.region}`, remedy, confidence: "medium" };
  }
}
function assignment(region) {
  return (0, import_observed.code)(`primary_region = "${region}"`);
}
function primaryOf({ primaryRegion }) {
  return (0, import_observed.known)(primaryRegion)?.trim().toLowerCase() || void 0;
}
// src/rules/multi-region/region-outside-policy.ts
var region_outside_policy_default = {
  id: "region-outside-policy",
  practice: "multi-region",
  title: "Region is not allowed by the policy",
  severity: "high",
  confidence: "high",
  remedy: "Use a region from `regions.allowed` in the policy. If data may be stored in this region, add it to that list.",
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  requirements: ["multi-region.data-residency", "multi-region.data-location"],
  check: inTurn(eachProject(namedRegions), eachProject(reviewAppsWithoutRegion))
};
function* namedRegions(project) {
  const allowed2 = project.policy.allowedRegions ?? [];
  if (allowed2.length === 0) return;
  for (const { code: name, at, where, app, call: call2 } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter((region) => !allowed2.includes(region));
    const [first] = outside;
    if (first === void 0) continue;
    const place = regionOf(first)?.place ?? first;
    const what = first === name ? `${(0, import_observed.code)(name)} (${place})` : `${(0, import_observed.code)(name)}, which includes ${(0, import_observed.code)(first)} (${place})`;
    yield {
      message: `${(0, import_observed.code)(where)} is set to ${what}. The policy allows only ${allowed2.map(import_observed.code).join(", ")}, so data may be stored or processed outside these regions.`,
      at,
      subject: `${where} ${name}`,
      remedy: first === name ? `Use ${anyOf(allowed2)}. If data may be stored in ${(0, import_observed.code)(name)}, add it to \`regions.allowed\` in the policy.${alreadyThere(where, name, nameFlag((0, import_observed.known)(call2?.app) ?? (0, import_observed.known)(app?.name)))}` : `List the regions explicitly: ${(0, import_observed.code)(allowed2.join(","))}.`
    };
  }
}
function alreadyThere(where, region, flag) {
  if (!/^fly (?:scale count|machines? (?:run|create|clone))/.test(where)) return "";
  return ` Machines in ${(0, import_observed.code)(region)} keep running: find them with \`fly machine list${flag}\`, and remove each with \`fly machine destroy ID --force${flag}\`.`;
}
function anyOf(names3) {
  const quoted = names3.map(import_observed.code);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
function* reviewAppsWithoutRegion({ settings, policy }) {
  const allowed2 = policy.allowedRegions ?? [];
  if (allowed2.length === 0 || allowed2.includes("iad")) return;
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return;
  const inputs = settings.filter(({ action, reader }) => action === REVIEW_APPS_ACTION && reader !== "development");
  const placed = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  for (const input of inputs) {
    const step2 = stepOf(input);
    if (placed.has(step2)) continue;
    placed.add(step2);
    yield {
      message: `The review-apps action has no \`region\` input and defaults to \`iad\` (Ashburn, United States). The policy allows only ${allowed2.map(import_observed.code).join(", ")}.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: "medium",
      remedy: `Add \`region: ${allowed2[0]}\` to the \`with\` inputs of this step.`
    };
  }
}
// src/analysis/pipelines/closing-workflows.ts
var PULL_REQUEST = /^pull_request(?:_target)?$/;
function runsAfterClosing(path, { documents }) {
  const document = path.startsWith(".github/workflows/") ? documents.get(path) : void 0;
  const events = document?.kind === "tree" ? treeAt(document.roots[0], "on") : void 0;
  if (events?.kind !== "table") return false;
  const [event, another] = events.entries;
  const types = event && PULL_REQUEST.test(event.key) ? treeAt(event.value, "types") : void 0;
  if (another || !types) return false;
  return leavesOf(types).every(({ scalar }) => scalar.value === "closed");
}
// src/rules/multi-region/unknown-region.ts
var unknown_region_default = {
  id: "unknown-region",
  practice: "multi-region",
  title: "Unknown or retired Fly.io region",
  severity: "medium",
  confidence: "high",
  remedy: `Use a valid region that meets your data-residency requirements. Valid regions: ${REGIONS.map(({ code: name }) => name).join(", ")}.`,
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  requirements: ["multi-region.data-residency"],
  check: eachProject(function* (project) {
    for (const { kind, code: name, at, where } of placementsOf(project)) {
      const retired = RETIRED_REGIONS.has(name);
      const alias = regionsOfAlias(name) !== void 0;
      if (regionOf(name) || alias && kind === "choice") continue;
      if (runsAfterClosing(at.path, project)) continue;
      const subject = `${where} ${name}`;
      if (retired) {
        yield {
          message: `${(0, import_observed.code)(where)} is set to ${(0, import_observed.code)(name)}, which Fly.io retired in October 2025. New Machines and volumes may not be created there.`,
          at,
          subject
        };
      } else if (alias) {
        yield {
          message: `${(0, import_observed.code)(where)} is set to ${(0, import_observed.code)(name)}, an alias for a group of regions. It is not valid here, so it does not determine where the data is stored.`,
          at,
          subject
        };
      } else {
        yield {
          message: `${(0, import_observed.code)(where)} is set to ${(0, import_observed.code)(name)}, which is not a Fly.io region. The data may be stored elsewhere.`,
          at,
          subject,
          confidence: "medium"
        };
      }
    }
  })
};
// src/rules/multi-region/unreplicated-data-in-many-regions.ts
var unreplicated_data_in_many_regions_default = {
  id: "unreplicated-data-in-many-regions",
  practice: "multi-region",
  title: "Unreplicated data in multiple regions",
  severity: "high",
  confidence: "medium",
  remedy: "Keep the app in one region, replicate the data (LiteFS for SQLite), or use a database that all regions share.",
  references: ["https://fly.io/docs/volumes/overview/", "https://fly.io/docs/litefs/"],
  requirements: ["multi-region.consistency", "multi-region.data-location"],
  check: eachProject(function* (project) {
    const placements = placementsOf(project).filter(({ code: name }) => regionOf(name));
    for (const app of project.apps) {
      const sqlite = sqliteOf(app);
      const mounts2 = app.mounts.filter((mount2) => !isDisposable(mount2));
      const [mount] = mounts2;
      if (!sqlite && !mount || replicates(app)) continue;
      const groups = mounts2.flatMap(({ processes }) => groupsOf2(processes, app));
      const placed = placements.filter((placement) => putsDataOf(app, groups, placement));
      if (isAllInOneRegion(placed)) continue;
      const home = (0, import_observed.known)(app.primaryRegion)?.trim().toLowerCase() || placed[0]?.code;
      const further = placed.find(({ code: name }) => name !== home);
      if (!further || home === void 0) continue;
      const what = sqlite ? `a SQLite database (${(0, import_observed.code)(sqlite.name)})` : `a volume (${(0, import_observed.code)(mount ? volumeName(mount) : "")})`;
      yield {
        message: `${appName(app)} stores data in ${what} and runs in ${(0, import_observed.code)(home)} and ${(0, import_observed.code)(further.code)} without replication. Each region has its own data, and the copies diverge.`,
        at: further.at,
        subject: "data in many regions",
        ...mount ? { related: [{ at: mount.at, note: "This volume stores the data." }] } : {},
        ...sqlite ? { confidence: "high" } : {}
      };
    }
  })
};
function isAllInOneRegion(placed) {
  const regions2 = new Set(placed.map((placement) => placement.code));
  return regions2.size === 1 && placed.some(({ call: call2 }) => call2?.verb === "volumes create");
}
function putsDataOf(app, groups, { kind, call: call2, app: about }) {
  if (!call2 || about !== app || kind === "primary" || !isForApp(call2, app)) return false;
  if (/^(?:postgres|mpg|redis) /.test(call2.verb)) return false;
  if (kind === "choice" && call2.options.some(({ value }) => (0, import_observed.known)(value)?.includes(","))) return false;
  const counts = call2.verb === "scale count" ? call2.operands.map(import_observed.known) : [];
  const named2 = counts.flatMap((count2) => /^([\w-]{1,63})=[1-9]/.exec(count2 ?? "")?.[1] ?? []);
  return groups.length === 0 || named2.length === 0 || named2.some((group) => groups.includes(group));
}
// src/rules/multi-region/volume-backups-off.ts
var CONSEQUENCE = "If its disk fails or a write damages the data, there is no copy to restore";
var volume_backups_off_default = {
  id: "volume-backups-off",
  practice: "multi-region",
  title: "Volume snapshots are turned off",
  severity: "medium",
  confidence: "high",
  remedy: "Set `scheduled_snapshots = true`, or remove the line. Daily snapshots are on by default.",
  references: [
    "https://fly.io/docs/volumes/snapshots/",
    "https://fly.io/docs/reference/configuration/#the-mounts-section"
  ],
  requirements: ["multi-region.data-location"],
  check: inTurn(
    eachApp(function* (app) {
      if (makesOwnBackups(app)) return;
      for (const mount of app.mounts) {
        const { scheduledSnapshots } = mount;
        if (!scheduledSnapshots || !(0, import_observed.is)(scheduledSnapshots, false) || isDisposable(mount)) continue;
        yield {
          message: `Daily snapshots of the volume ${(0, import_observed.code)(volumeName(mount))} of ${appName(app)} are turned off. ${CONSEQUENCE}.`,
          at: scheduledSnapshots.at,
          subject: `volume ${volumeName(mount)}`,
          ...offer("Turn on daily snapshots", true, replaceValue(scheduledSnapshots, "true"))
        };
      }
    }),
    eachFlyctlCall(function* (call2, _project, app) {
      if (!/^volumes (?:create|update|fork)$/.test(call2.verb)) return;
      const name = (0, import_observed.known)(call2.operands[0]);
      if ((0, import_observed.switchOf)(call2, "--scheduled-snapshots") !== false || isDisposableName(name) || app && makesOwnBackups(app))
        return;
      yield {
        message: `\`fly ${call2.verb}\` turns off daily snapshots of ${name === void 0 ? "a volume" : `the volume ${(0, import_observed.code)(name)}`}. ${CONSEQUENCE}.`,
        at: (0, import_observed.optionOf)(call2, "--scheduled-snapshots")?.value?.at ?? call2.command.at,
        subject: `fly ${call2.verb} ${name ?? ""}`.trim(),
        remedy: call2.verb === "volumes update" ? "Use `--scheduled-snapshots=true`." : "Remove `--scheduled-snapshots=false`. Daily snapshots are on by default."
      };
    })
  )
};
// src/analysis/network/assigned-values.ts
var PAIR = /^["']?([A-Za-z_]\w{0,99})=(.*)$/s;
var INPUT = /^["']?\$\{\{\s{0,9}inputs\.([\w-]{1,100})\s{0,9}\}\}["']?$/;
function* assignedValues(project) {
  const appOf3 = (0, import_observed.appsOf)(project);
  for (const call2 of project.flyctl) {
    if (call2.command.reader === "development") continue;
    for (const word of assignmentsOf(call2)) {
      const [, name, text] = PAIR.exec((0, import_observed.known)(word) ?? word.raw) ?? [];
      if (name === void 0 || text === void 0) continue;
      const input = word.known ? void 0 : INPUT.exec(text)?.[1];
      const givers = input === void 0 ? [void 0] : givenTo(call2, input, project);
      for (const giver of givers) {
        const value = giver?.value ?? { ...word, value: text };
        const app = call2.app ? void 0 : appOf3(call2.command);
        const appName2 = call2.app ? nameGiven(call2.app, giver, call2, project) : (0, import_observed.known)(app?.name);
        if (!value.known || appName2 === void 0) continue;
        const [named2] = (0, import_observed.appsNamed)(project, appName2);
        yield { name, value, app: app ?? named2, appName: appName2 };
      }
    }
  }
}
function assignmentsOf({ verb, operands, options }) {
  if (verb === "secrets set") return operands;
  if (!(0, import_observed.isDeploy)({ verb }) && verb !== "machine run") return [];
  return options.flatMap(({ name, value }) => name === "--env" && value ? [value] : []);
}
function givenTo({ command }, input, { settings }) {
  return settings.filter(
    ({ origin, name, action }) => origin === "workflow-with" && name === input && action?.replace(/^\.\//, "") === command.at.path
  );
}
function nameGiven(app, giver, call2, project) {
  if (app.known) return app.value;
  const input = INPUT.exec(app.raw)?.[1];
  if (input === void 0 || !giver) return void 0;
  const job = giver.key.slice(0, giver.key.lastIndexOf(".with."));
  const named2 = givenTo(call2, input, project).find(
    ({ at, key }) => at.path === giver.at.path && key.startsWith(`${job}.with.`)
  );
  return (0, import_observed.known)(named2?.value);
}
// src/analysis/network/client-calls.ts
var REQUEST = /(?:^|\.)(?:fetch|\$fetch|ofetch|urlopen|urlretrieve|curl_init|file_get_contents|open_uri|getForObject|getForEntity|postForObject|postForEntity|NewRequest(?:WithContext)?|(?:Get|Post|Put|Delete|Patch|Send|GetString|GetByteArray|GetStream)(?:AsJson|FromJson)?Async)$/;
var CLIENT = /(?:^|\.)(?:axios|got|ky|superagent|needle|undici|request|requests|httpx|aiohttp|urllib3|https?|Http|HTTP|HTTPoison|Req|Tesla|Finch|HTTParty|Faraday|RestClient|Excon|Typhoeus|reqwest|ureq|surf|resty|[hH]ttp_?[cC]lient|\$client|session|client|WebClient)\.(?:\w{1,20}\.){0,2}(?:get|post|put|patch|delete|head|request|build|new|create|Get|Post|PostForm|Head|Client|AsyncClient|websocket|ws_connect|stream)!?$/;
var FUNCTION = /^(?:axios|got|ky|superagent|needle|request|WebSocket|EventSource)$/;
var ADDRESS = /^(?:URI|URI\.(?:parse|create)|Addressable\.URI\.parse|url\.Parse|Net\.HTTP\.(?:get|post)\w{0,10})$/;
var ORIGIN = /^[a-z$@]{0,3}["'`]{1,3}((?:https?|wss?):\/\/[a-z0-9.-]{4,250}(?::\d{1,5})?)(?=["'`/?])/i;
function addressOfCall({ code: code2, name, value }, project) {
  const named2 = code2?.callee ?? name;
  const origin = value.known ? void 0 : ORIGIN.exec(value.raw)?.[1];
  const source = project.sources.get(value.at.path);
  if (origin === void 0 || !source) return { name: named2, value };
  const from = source.offset(value.at.range.start) + value.raw.indexOf(origin);
  const at = source.locate(from, from + origin.length);
  return { name: named2, value: { known: true, value: origin, at, raw: origin } };
}
function isClientCall({ code: code2 }) {
  const callee = code2?.callee;
  if (code2?.role !== "call" || code2.server !== true || callee === void 0) return false;
  return REQUEST.test(callee) || CLIENT.test(callee) || FUNCTION.test(callee) || ADDRESS.test(callee);
}
// src/analysis/network/plaintext-schemes.ts
var PLAINTEXT_SCHEMES2 = /* @__PURE__ */ new Map([
  ["http", { name: "HTTP", instead: "https", mayUpgrade: false }],
  ["ws", { name: "WebSocket", instead: "wss", mayUpgrade: false }],
  ["amqp", { name: "AMQP", instead: "amqps", mayUpgrade: false }],
  ["mqtt", { name: "MQTT", instead: "mqtts", mayUpgrade: false }],
  ["stomp", { name: "STOMP", instead: "stomp+ssl", mayUpgrade: false }],
  ["ftp", { name: "FTP", instead: "sftp", mayUpgrade: false }],
  // A NATS server tells in its greeting that it wants TLS, and clients follow (docs.nats.io: security/tls).
  ["nats", { name: "NATS", instead: "tls", mayUpgrade: true }],
  ["smtp", { name: "SMTP", instead: "smtps", mayUpgrade: true }],
  ["ldap", { name: "LDAP", instead: "ldaps", mayUpgrade: true }]
]);
function plaintextSchemeOf(scheme) {
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES2.get(scheme);
}
var IDENTIFIER_HOST = /^(?:(?:www\.)?w3\.org|(?:www\.)?xmlns?\.\S{1,255}|schemas?\.\S{1,255}|\S{1,255}\.xmlsoap\.org|(?:www\.)?purl\.org|ns\.adobe\.com|java\.sun\.com|json-schema\.org|schema\.org|apache\.org|xml\.org|xmlns\.com|ogp\.me|(?:www\.)?sitemaps\.org)$/i;
var MEDICAL_IDENTIFIER_HOST = /^(?:(?:www\.|terminology\.|unitsofmeasure\.)?hl7\.org|fhir\.(?!io$|ai$)[a-z]{2,3}|loinc\.org|snomed\.info|unitsofmeasure\.org)$/i;
var FHIR_CANONICAL = /\/(?:StructureDefinition|CodeSystem|ValueSet|NamingSystem|ConceptMap|SearchParameter|OperationDefinition|ImplementationGuide|CapabilityStatement)\/[^?$]{0,300}$/;
var NAMESPACE_PATH = /\/(?:ns|schemas?|xmlns)(?:\/|$)/i;
function namesNoServer(host, rest = "", name = "") {
  if (IDENTIFIER_HOST.test(host) || MEDICAL_IDENTIFIER_HOST.test(host)) return true;
  if (promisesAddress(name)) return false;
  return FHIR_CANONICAL.test(rest) || NAMESPACE_PATH.test(rest);
}
var ADDRESS_WORD = /^(?:url|urls|uri|host|endpoint|api|addr|address|server|servers|service|dsn|backend|upstream|brokers?|gateway|proxy)$/;
function promisesAddress(name) {
  return (0, import_observed.namePartsOf)(name).some((part) => ADDRESS_WORD.test(part) || /(?:url|uri|host)$/.test(part));
}
var NEEDS_NO_TLS = /^(?:mirror|mirrors|proxy|ocsp|crl|pki|timestamp|tsa|namespaces?|ns|xmlns|xsi|xsd|rdf|owl|iri|vocab|ontology|claim|schema|context|feed|rss|blog|about|credits|license|source|readme)$/;
function needsNoTls(name, rest) {
  return (0, import_observed.namePartsOf)(name).some((part) => NEEDS_NO_TLS.test(part)) || /webhook|callback|oauth|redirect/i.test(rest);
}
var CALLED_IN_CODE = /^[A-Z][A-Z0-9_]{2,100}$|(?:[aA]pi|[bB]ase|[sS]erver|[bB]ackend|[sS]ervice|[uU]pstream|[gG]ateway|[bB]roker)_?(?:[uU]rl|URL|[uU]ri|URI|[hH]ost|[eE]ndpoint|[aA]ddress)$/;
var SHOWN_IN_CODE = /logo|image|icon|avatar|link|docs?_|site|page|redirect|schema|namespace|payload|sample/i;
function isConfigured({ origin, at, name }) {
  if (origin === "code") return CALLED_IN_CODE.test(name) && !SHOWN_IN_CODE.test(name);
  if (!/^(?:yaml|json|toml|ini)$/.test(origin)) return !/label|header|fly-file/.test(origin);
  return /(?:^|\/)(?:config|conf|settings)\/|(?:^|\/)(?:config|conf|application|appsettings|settings)[^/]*$/i.test(
    at.path
  );
}
// src/analysis/network/app-calls.ts
var appCalls = (0, import_redact.memoize)((project) => {
  const appOf3 = (0, import_observed.appsOf)(project);
  const calls = [];
  for (const setting2 of project.settings) {
    if (!isRead(setting2)) continue;
    const isUpstream = setting2.origin === "proxy-upstream";
    const from = appOf3(setting2);
    const isCall = isClientCall(setting2);
    const fallback = setting2.value.known || isCall ? void 0 : defaultIn(setting2.value, project);
    const isDefault3 = setting2.origin === "code-default" || fallback !== void 0;
    const named2 = isCall ? addressOfCall(setting2, project) : fallback ?? setting2;
    const { name } = named2;
    if (!from && !isUpstream || isDefault3 && from && isSet(name, from)) continue;
    for (const endpoint of endpointsIn(named2, project, isUpstream || isCall)) {
      const host = (0, import_observed.classifyHost)(endpoint.host, project, from);
      if (isCall && host.kind !== "sibling") continue;
      calls.push({ name, from, endpoint, host, isDefault: isDefault3, isUpstream });
    }
  }
  for (const command of project.commands) {
    const from = command.reader === "runtime" && command.shipped !== false ? appOf3(command) : void 0;
    if (!from) continue;
    for (const { name, endpoint } of endpointsOfCommand(command, project)) {
      calls.push({
        name,
        from,
        endpoint,
        host: (0, import_observed.classifyHost)(endpoint.host, project, from),
        isDefault: false,
        isUpstream: false
      });
    }
  }
  for (const { name, value, app, appName: appName2 } of assignedValues(project)) {
    for (const endpoint of endpointsIn({ name, value }, project, false)) {
      const host = (0, import_observed.classifyHost)(endpoint.host, project, app);
      if (host.appName === appName2) continue;
      calls.push({ name, from: app, endpoint, host, isDefault: false, isUpstream: false, fromName: appName2 });
    }
  }
  return calls;
});
var NO_CONNECTION = /^(?:dockerfile-(?:label|arg)|fly-(?:build-arg|check-header|response-header|file)|compose-build-arg)$/;
var ELSEWHERE = /(?:^|\/)(?:public|static|assets|www|mobile|ios|android|expo|desktop|electron|extension)\/|(?:^|\/)(?:(?:vercel|netlify|wrangler|eas|render|railway|manifest|openapi|swagger)[^/]*|app\.(?:json|ya?ml|config\.[jt]s))$/i;
var RUN_BY_DEVELOPERS = /(?:^|\/)(?:scripts?|bin|tools?|cli|sdks?|bots?|client-sdk|packages\/(?:cli|sdk|client))\//i;
function isRead(setting2) {
  const { reader, shipped, origin, at } = setting2;
  if (origin === "code" && RUN_BY_DEVELOPERS.test(at.path)) return false;
  if (reader !== "runtime" || shipped === false || NO_CONNECTION.test(origin)) return false;
  if (/^(?:fly|dockerfile|compose|proxy)-/.test(origin)) return true;
  return (isConfigured(setting2) || isClientCall(setting2)) && !ELSEWHERE.test(at.path);
}
function isSet(name, from) {
  return namesInEnv(from).has(name);
}
var namesInEnv = (0, import_redact.memoize)(
  ({ settings }) => new Set(settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name))
);
var DEFAULT2 = /^\$\{(\w{1,100}):?-?([^${}]{4,300})\}$/;
function defaultIn({ raw, at }, project) {
  const written2 = raw.replace(/^(["'])(.*)\1$/s, "$2");
  const [, name, text] = DEFAULT2.exec(written2) ?? [];
  const source = project.sources.get(at.path);
  if (name === void 0 || text === void 0 || !source) return void 0;
  const from = source.offset(at.range.start) + raw.indexOf(text);
  return { name, value: { known: true, value: text, at: source.locate(from, from + text.length), raw: text } };
}
var WEB = /^(?:https?|wss?)$/;
function endpointsIn(named2, project, isCalled) {
  const endpoints = endpointsOf(named2, project).filter(({ database }) => !database);
  if (isCalled) return endpoints;
  return endpoints.filter(({ scheme, rest }) => {
    if (scheme !== void 0 && !WEB.test(scheme)) return true;
    return endpoints.length === 1 && isConnectionName(named2.name) && !isHandedOut(rest);
  });
}
var NEVER_CALLS = /^(?:echo|printf|fly|flyctl|export|test|\[|sed|grep|awk|tailscale)$/;
var CALLS = /^(?:curl|wget|http|https|xh|grpcurl|websocat|wscat|nats|mosquitto_(?:pub|sub))$/;
function* endpointsOfCommand(command, project) {
  for (const { name: name2, value } of command.assignments) {
    for (const endpoint of endpointsIn({ name: name2, value }, project, false)) yield { name: name2, endpoint };
  }
  const name = programOf(command);
  if (name === "" || NEVER_CALLS.test(name)) return;
  let option = "";
  for (const word of command.argv.slice(command.program + 1)) {
    const text = word.known ? word.value : "";
    const [, named2, operand] = /^--?([A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? [];
    if (named2 !== void 0 && operand === void 0) {
      option = named2;
      continue;
    }
    const mayCall = CALLS.test(name) ? !/^(?:H|header|e|referer|A)$/.test(option) : isConnectionName(named2 ?? option);
    if (word.known && text.includes("://") && mayCall) {
      const value = operand === void 0 ? word : { ...word, value: operand };
      for (const endpoint of endpointsOf({ name, value }, project)) if (!endpoint.database) yield { name, endpoint };
    }
    option = "";
  }
}
function isPlaintextCall({ endpoint: { scheme } }) {
  return plaintextSchemeOf(scheme) !== void 0 || scheme === "tcp" || scheme === "grpc" || scheme === "h2c";
}
var BROKERS = ["nats", "amqp", "mqtt", "stomp", "kafka", "rabbitmq"];
function brokerOf({ endpoint: { scheme }, name }) {
  const parts = scheme === void 0 ? (0, import_observed.namePartsOf)(name) : [scheme, scheme.replace(/s$/, "")];
  return BROKERS.find((broker) => parts.includes(broker))?.toUpperCase();
}
// src/analysis/network/browser-hosts.ts
var browserHosts = (0, import_redact.memoize)(({ settings }) => {
  const hosts = /* @__PURE__ */ new Set();
  for (const { name, value } of settings) {
    if (!(0, import_observed.isBrowserName)(name)) continue;
    for (const [, host = ""] of ((0, import_observed.known)(value) ?? "").matchAll(/(?:^|\/\/)([a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?)/gi)) {
      hosts.add(host.toLowerCase());
    }
  }
  return hosts;
});
var documentedHosts = (0, import_redact.memoize)(({ sources }) => {
  const hosts = /* @__PURE__ */ new Set();
  for (const { path, text } of sources.values()) {
    if (!DOCUMENTATION2.test(path)) continue;
    for (const [, host = ""] of text.matchAll(/\bhttps:\/\/([a-z\d][a-z\d-]{0,62}\.fly\.dev)\b/gi)) {
      hosts.add(host.toLowerCase());
    }
  }
  return hosts;
});
var DOCUMENTATION2 = /\.(?:mdx?|rst|adoc|html?)$/i;
function isCalledByBrowsers({ name, appName: appName2 }, project) {
  const host = name.toLowerCase();
  if (browserHosts(project).has(host) || documentedHosts(project).has(host)) return true;
  return (0, import_observed.appsNamed)(project, appName2).some(({ reach }) => reach.state === "public" && reach.signs.some(isDomain));
}
function isDomain({ kind }) {
  return kind === "policy";
}
// src/analysis/services/ipv4-defaults.ts
function ipv6ChangeOf(service, app, project) {
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command);
    const where = (0, import_observed.code)(`${command.at.path}:${command.at.range.start.line}`);
    if (/\bthrust\b/.test(line)) return void 0;
    if (/(?:^|\/|\s)rails s(?:erver)?(?:\s|$)/.test(line) && !/\s(?:-b|--binding)|-u /.test(line))
      return `Start Rails with \`bin/rails server -b ::\` in ${where}`;
    const port = /(?:^|\/|\s)gunicorn\s(?:.{0,500}\s)?(?:-b|--bind)[\s=]?['"]?:(\d{1,5})/.exec(line)?.[1];
    if (port !== void 0) return `Start gunicorn with \`--bind [::]:${port}\` in ${where}`;
  }
  return nginxChange(service, app, project);
}
function nginxChange({ internalPort }, app, project) {
  const port = (0, import_observed.known)(internalPort);
  if (port === void 0) return void 0;
  const appOf3 = (0, import_observed.appsOf)(project);
  for (const [path, { text }] of project.sources) {
    if (!/\.conf(?:\.template)?$/.test(path) || appOf3({ at: (0, import_redact.fileStart)(path) }) !== app) continue;
    if (!new RegExp(`^\\s{0,40}listen\\s{1,20}(?:0\\.0\\.0\\.0:)?${port}[\\s;]`, "m").test(text)) continue;
    return text.includes(`[::]:${port}`) ? void 0 : `Add \`listen [::]:${port};\` to ${(0, import_observed.code)(path)}`;
  }
  return void 0;
}
// src/analysis/network/https-redirect.ts
var SWITCH = /(?:^|_)(?:FORCE_(?:SSL|HTTPS)|(?:SSL|HTTPS)_REDIRECT|REDIRECT_(?:HTTP_)?TO_HTTPS|HTTPS_ONLY)$/i;
var OFF4 = /^(?:false|0|no|off)$/i;
var ON3 = /^(?:true|1|yes|on)$/i;
function redirectsItself(app) {
  if (app.ownHttps.redirect) return true;
  const switched = app.settings.some(({ name, value }) => SWITCH.test(name) && ON3.test((0, import_observed.known)(value) ?? ""));
  if (switched || portsOf(app).some((port) => covers(port, 443) && isRaw(port))) return true;
  const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
  const headers = checks.flatMap((check2) => check2.headers);
  return headers.some(({ name, value }) => name.toLowerCase() === "x-forwarded-proto" && (0, import_observed.is)(value, "https"));
}
function losesRedirect(app, { before }) {
  if (!before) return false;
  const earlier = (0, import_observed.appBefore)(app, before);
  if (!earlier) return false;
  return redirectsItself(earlier) || portsOf(earlier).some((port) => covers(port, 80) && (0, import_observed.is)(port.forceHttps, true));
}
var ASSUMED = "`assume_ssl` makes Rails treat every request as HTTPS, so `force_ssl` does not redirect.";
function redirectsOff(app, { sources }) {
  const notes = [];
  const { redirectOff } = app.ownHttps;
  const line = redirectOff && sources.get(redirectOff.path)?.line(redirectOff.range.start.line);
  if (redirectOff)
    notes.push({
      at: redirectOff,
      note: line?.includes("assume_ssl") ? ASSUMED : "This line disables the redirect of the app."
    });
  for (const { name, value, at } of app.settings) {
    if (SWITCH.test(name) && OFF4.test((0, import_observed.known)(value) ?? ""))
      notes.push({ at, note: `${(0, import_observed.code)(name)} disables the redirect of the app.` });
  }
  return notes;
}
function vainForceHttps(app) {
  const notes = [];
  for (const port of portsOf(app)) {
    if (!isEncrypted(port) || !port.forceHttps || !(0, import_observed.is)(port.forceHttps, true)) continue;
    notes.push({ at: port.forceHttps.at, note: "`force_https` has no effect on a port that already serves HTTPS." });
  }
  for (const { entry, meant, isBeside } of unknownKeys(app.config)) {
    if (meant !== "force_https" || isBeside) continue;
    notes.push({ at: entry.keyAt, note: `flyctl ignores the key ${(0, import_observed.code)(entry.key)} here.` });
  }
  return notes;
}
// src/analysis/network/private-addresses.ts
function privateAddressOf(endpoint, other, name, project) {
  const service = hasManyPorts(other) ? void 0 : serviceFor(endpoint, other);
  const port = (0, import_observed.known)(service?.internalPort);
  if (!service || port === void 0) return void 0;
  const database = databaseBehind(service, other)?.database;
  if (isWeb(endpoint.scheme) && database && !(0, import_observed.speaksHttp)(database)) {
    const text2 = `${groupPrefix(service, other)}${name}.internal:${port}`;
    return { text: text2, remedy: `Use \`${text2}\` with the protocol of ${database.name}.`, ready: false, toDatabase: true };
  }
  const scheme = privateScheme(endpoint.scheme);
  const path = pathOf2(endpoint);
  const redirect = isWeb(endpoint.scheme) ? redirectNote(other, name) : "";
  const entry = mayStop(service) && redirect === "" ? httpPortOf(service) : void 0;
  if (entry && !(0, import_observed.is)(entry.forceHttps, true)) {
    const text2 = `${scheme}${name}.flycast${entry.start === 80 || scheme === "" ? "" : `:${entry.start}`}`;
    return {
      text: text2,
      remedy: `Run \`fly ips allocate-v6 --private --app ${name}\`, then use \`${text2}${path}\`.`,
      ready: true
    };
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === "" && endpoint.port === void 0 ? "" : `:${port}`}`;
  const isStopped = mayStop(service);
  const running = isStopped ? ` Set \`min_machines_running = 1\` for ${(0, import_observed.code)(name)}, because \`.internal\` does not start stopped Machines.` : "";
  const listenAddress2 = listenAddressOf(service, other);
  if (listenAddress2) {
    const remedy = `Use \`${text}${path}\`, and make ${(0, import_observed.code)(name)} listen on \`[::]\` instead of ${(0, import_observed.code)(listenAddress2.address)}. \`.internal\` addresses are IPv6.${running}${redirect}`;
    return { text, remedy, ready: false };
  }
  const change = ipv6ChangeOf(service, other, project);
  if (change !== void 0) {
    const remedy = `${change}, because \`.internal\` addresses are IPv6. Deploy ${(0, import_observed.code)(name)}, then use \`${text}${path}\`.${running}${redirect}`;
    return { text, remedy, ready: false };
  }
  return { text, remedy: `Use \`${text}${path}\`.${running}${redirect}`, ready: !isStopped && redirect === "" };
}
function redirectNote(other, name) {
  if (portsOf(other).some((port) => covers(port, 443) && isRaw(port)) || !redirectsItself(other)) return "";
  const at = other.ownHttps.redirect;
  const where = at ? ` (${(0, import_observed.code)(`${at.path}:${at.range.start.line}`)})` : "";
  return ` ${(0, import_observed.code)(name)} redirects plain HTTP to HTTPS${where}, so send the header \`X-Forwarded-Proto: https\` with each call.`;
}
function pathOf2({ rest, scheme }) {
  return isWeb(scheme) && /^\/[\w/.-]{1,100}$/.test(rest) ? rest : "";
}
function serviceFor({ scheme, port }, { services }) {
  const wanted = port ?? (scheme === "http" || scheme === "ws" ? 80 : 443);
  const exact = services.find(({ ports }) => ports.some((own) => covers(own, wanted)));
  if (exact || scheme !== void 0 && !isWeb(scheme)) return exact;
  return services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
function isWeb(scheme) {
  return scheme !== void 0 && /^(?:https?|wss?)$/.test(scheme);
}
function mayStop({ autoStop: autoStop2, minMachinesRunning }) {
  return autoStop2 !== void 0 && (0, import_observed.known)(autoStop2) !== "off" && !(((0, import_observed.known)(minMachinesRunning) ?? 0) > 0);
}
function httpPortOf({ ports }) {
  const found2 = ports.filter((port) => port.handlers.includes("http") && !isEncrypted(port) && port.start === port.end);
  return found2.find((port) => covers(port, 80)) ?? found2[0];
}
var WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/;
function privateScheme(scheme) {
  if (scheme === void 0) return "";
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`;
}
function groupPrefix(service, app) {
  return app.processes.length < 2 ? "" : `${groupsOf(service, app)[0]}.process.`;
}
function anyAddressOf({ endpoint }, name) {
  const [scheme, port, path] = isWeb(endpoint.scheme) ? ["http://", ":PORT", pathOf2(endpoint)] : ["", "", ""];
  const internal = (0, import_observed.code)(`${scheme}${name}.internal${port}${path}`);
  const flycast2 = (0, import_observed.code)(`${scheme}${name}.flycast${path}`);
  return `Use ${internal} with the port that the app listens on. It must listen on \`[::]\`. If its Machines may be stopped, run \`fly ips allocate-v6 --private${nameFlagOf(name)}\` and use ${flycast2}.`;
}
function nameFlagOf(name) {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : "";
}
function addressNotes(call2, address, { sources }) {
  const group = /([\w-]{1,60})\.process\./.exec(address?.text ?? "")?.[1];
  const named2 = group === void 0 ? "" : ` ${(0, import_observed.code)(group)} is the process group that serves the port.`;
  const upstream = call2.isUpstream ? /^upstream ([\w.-]{1,60})$/.exec(call2.name)?.[1] : void 0;
  const text = sources.get(call2.endpoint.at.path)?.text ?? "";
  if (upstream === void 0 || !text.includes(`proxy_pass https://${upstream}`)) return named2;
  const restarted = (0, import_observed.known)(call2.from?.name) ?? "";
  const restart = nameFlagOf(restarted) === "" ? "restart the app of this file" : `run ${(0, import_observed.code)(`fly apps restart ${restarted}`)}`;
  return `${named2} Change \`proxy_pass https://${upstream}\` to \`http://${upstream}\`, because that port has no TLS. WireGuard encrypts the private network. nginx resolves an \`upstream\` only when it starts, so ${restart} after each deploy of ${(0, import_observed.code)(call2.host.appName ?? "the called app")}.`;
}
// src/model/files/indentation.ts
var LONGEST_LINE = 500;
function blockOpening(line, source, most) {
  const indentOf = (text) => text.slice(0, 200).search(/\S/);
  const own = indentOf(source.line(line));
  for (let number = line - 1; number >= Math.max(1, line - most); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE);
    const indent = indentOf(text);
    if (indent !== -1 && indent < own) return text;
  }
  return "";
}
// src/analysis/credentials/example-texts.ts
var EXAMPLE_WORDS = new Set(
  "test tests testing fake mock mocked dummy sample example examples demo stub expected valid invalid wrong synthetic bad good fixture canary matching mismatched denied forbidden leaked".split(
    " "
  )
);
function isExampleName(name) {
  return (0, import_observed.namePartsOf)(name).some((word) => EXAMPLE_WORDS.has(word));
}
var EXAMPLE_TEXT = /(?:^|[^a-z])(?:test|fake|dummy|mock|sample|demo|stub|synthetic|redacted)(?:[^a-z]|$)|example|placeholder|hashed|do[-_]not|should[-_]|must[-_]not|insecure|change[-_]?(?:me|in|this)|super[-_]secret|supersecret|t[o0]p[-_]?s[e3]cr[e3]t|foo[-_]?bar|lorem|deadbeef|1234[-_]1234/i;
var EXAMPLE_START = /^(?:Demo|Test|Example|Sample|Dummy|Fake|Mock)[A-Z]/;
var SPELLED = new Map(
  Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" })
);
function isExampleText(text) {
  if (text.length >= 4e3) return false;
  const plain = text.length < 100 ? text.replace(/[013457@$]/g, (sign) => SPELLED.get(sign) ?? sign) : text;
  return EXAMPLE_TEXT.test(text) || EXAMPLE_START.test(text) || /change[-_]?(?:me|this|it)/i.test(plain);
}
function isExampleHost(text) {
  return /@(?:[\w.-]{0,100}\.)?(?:example(?:\.\w{2,5})?|test|invalid|localhost|local|host|hostname|hosts?\d?|db|server|ip|address)(?:[:/?]|$)/i.test(
    text
  );
}
function isDocumentation(path) {
  return DOCUMENTATION3.test(path);
}
var SHOWS = /(?:^|[^a-z])(?:e\.g\.|for example|for instance)/i;
var DOCUMENTATION3 = /\.(?:md|mdx|markdown|rst|adoc|txt)$|(?:^|\/)readme(?:\.\w{1,10})?$/i;
var PASSWORD_OF_URL = /:\/\/[^\s:@/]{0,100}:([^\s@/]{1,100})@/;
var WORD_FOR_PASSWORD = /^(?:pg|psql|postgres|mysql|mongo|redis|db|my|your|user|admin|root|the|some)[-_]?(?:password|passwd|pass|pwd|pw)$/i;
var ASKS_TO_REPLACE = /\b(?:replac(?:e|ing)|substitut(?:e|ing)|your own)\b/i;
var LINES_OF_TEXT = 5;
function isShown({ range }, source, url) {
  const { line } = range.start;
  if (SHOWS.test(source.line(line).slice(0, 500))) return true;
  const password = PASSWORD_OF_URL.exec(url)?.[1];
  if (password === void 0 || !DOCUMENTATION3.test(source.path)) return false;
  if (WORD_FOR_PASSWORD.test(password)) return true;
  if (!/^[a-z_-]{1,20}$/i.test(password)) return false;
  for (let number = line; number >= Math.max(1, line - LINES_OF_TEXT); number--) {
    if (ASKS_TO_REPLACE.test(source.line(number).slice(0, 500))) return true;
  }
  return false;
}
var CHARACTERS_AROUND = 300;
var EXAMPLE_ACCOUNT = /@(?:[\w-]{1,60}\.)?(?:example|test|demo|acme|localhost|invalid)(?:\.[a-z]{2,6})?["'`,;)\s]/i;
function isForExampleAccount({ range }, source) {
  const from = source.offset(range.start);
  const to = source.offset(range.end);
  const before = source.text.slice(Math.max(0, from - CHARACTERS_AROUND), from);
  const after2 = source.text.slice(to, to + CHARACTERS_AROUND);
  const start = Math.max(...[";", "{", "}"].map((sign) => before.lastIndexOf(sign))) + 1;
  const record = `${before.slice(start)}${after2.slice(0, after2.search(/[;{}]|$/))}`;
  return EXAMPLE_ACCOUNT.test(record);
}
var GOES_ON = /^["'`]?\s{0,9}(?:\+(?!=)|\*\s{0,9}\d|\.repeat\(|<>\s|%\s{0,9}\()/;
var LONGEST_PART = 12;
function isPartOfValue({ range }, source) {
  const from = source.offset(range.start);
  const to = source.offset(range.end);
  const text = source.text.slice(from, to);
  return GOES_ON.test(source.text.slice(to, to + 40)) && (text.length <= LONGEST_PART || JOINED.test(text));
}
var JOINED = /^["'`][^"'`\n]{0,12}["'`]\s{0,9}\+\s{0,9}["'`][^"'`\n]{1,3}["'`]$/;
var LOOSE = /\|\||\bor\b|\bin\b[^\n]{0,80}(?:false|["'](?:0|no|off)["'])|(?:={2,3}|\bis\b)[ \t]{0,4}(?:false|None|nil|null|0\b|["'](?:0|false|no|off)?["'])/i;
var ALWAYS2 = /\b(?:debug|is_?dev\w{0,20}|is_?test\w{0,20}|testing|is_?local)[ \t]{0,4}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4})?=[ \t]{0,4}(?:true|1)\b/i;
function isMetInProduction(condition, source) {
  return /\bnot\b|!|\bunless\b|\bprod/i.test(condition) || LOOSE.test(condition) || ALWAYS2.test(source.text);
}
var LINES_ABOVE = 4;
var ASKS_FOR_DEBUGGING = /^\s*(?:\}\s*)?(?:el|else\s)?if\b.*(?:debug|\bdev|is_?dev|development|is_?local\b|is_?test)/i;
function isForDebugging({ range }, source) {
  if (!source) return false;
  const opening = blockOpening(range.start.line, source, LINES_ABOVE);
  return ASKS_FOR_DEBUGGING.test(opening) && !isMetInProduction(opening, source);
}
// src/analysis/credentials/local-servers.ts
var FILES = /* @__PURE__ */ new Set(["env-file", "yaml", "json", "toml", "ini"]);
var SERVER2 = /^(?:host|hostname|server)$/;
function isForLocalServer(setting2, project) {
  if (!FILES.has(setting2.origin) || (0, import_observed.secretNameOf)(setting2.name) !== "password") return false;
  return localServers(project).get(groupOf3(setting2)) === true;
}
function isForComposeServer({ origin }, credential, project) {
  const { evidence, server, identity } = credential;
  if (evidence !== "url userinfo" || server === void 0 || !/^[\w-]{1,60}$/.test(server)) return false;
  return !isDeployed2(origin) && passwordsOfCompose(project).has(identity);
}
function isDeployed2(origin) {
  return /^(?:fly|dockerfile)-|-build-arg$/.test(origin);
}
var passwordsOfCompose = (0, import_redact.memoize)((project) => {
  const passwords = /* @__PURE__ */ new Set();
  for (const { origin, name, value, reader } of project.settings) {
    if (origin !== "compose-environment" || reader !== "development" || !value.known) continue;
    if ((0, import_observed.secretNameOf)(name) === "password") passwords.add((0, import_observed.digestsOf)(value.value.trim()).identity);
  }
  return passwords;
});
var localServers = (0, import_redact.memoize)((project) => {
  const servers = /* @__PURE__ */ new Map();
  for (const setting2 of project.settings) {
    if (!FILES.has(setting2.origin) || !SERVER2.test((0, import_observed.namePartsOf)(setting2.name).at(-1) ?? "")) continue;
    const host = (0, import_observed.known)(setting2.value)?.trim();
    const group = groupOf3(setting2);
    servers.set(group, host !== void 0 && (0, import_observed.isLocalHost)(host) && servers.get(group) !== false);
  }
  return servers;
});
function groupOf3({ at, key, name }) {
  const table = key.endsWith(name) ? key.slice(0, -name.length) : key;
  return [at.path, table, ...(0, import_observed.namePartsOf)(name).slice(0, -1)].join("\n");
}
// src/analysis/credentials/public/declared-public.ts
var SAYS_PUBLIC = /\bpublic (?:api )?(?:key|token|id|identifier|value)\b|\bpublic by design\b|\bp[uú]blic[ao] (?:por|by) (?:dise[nñ]o|design)\b|\bpublishable\b|\bsafe to (?:expose|commit|publish|share|be public|ship)\b|\b(?:sent|exposed|shipped|served|delivered|visible) (?:to|in) (?:the |every |all )?(?:browsers?|clients?|front ?-?end|visitors?)\b|\bmerchant id\b|\bnot (?:really )?(?:a )?secret\b/i;
var DENIES = /(?:\bnot|\bnever|n't|\bno longer|\bunsafe|\bwithout|\bjam[aá]s|\bnunca) (?:\S{1,15} ){0,3}$/i;
var SECRET_WORDS = /* @__PURE__ */ new Set(["secret", "private", "password", "passwd", "passphrase", "admin", "master"]);
var COMMENT_LINE = /^\s{0,80}(?:#|\/\/|--|;|\*|\/\*)/;
var COMMENT_BEHIND = /(?:^|[\s"'`,;])(?:#|\/\/|--\s|\/\*)(.{0,300})$/;
var LINES_ABOVE2 = 15;
var LONGEST_LINE2 = 300;
function isDeclaredPublic({ name, at }, { evidence }, source) {
  if (!source || evidence !== "named assignment" && evidence !== "high entropy") return false;
  if ((0, import_observed.namePartsOf)(name).some((word) => SECRET_WORDS.has(word))) return false;
  const { start, end } = at.range;
  const behind3 = source.line(end.line).slice(end.column - 1, end.column - 1 + LONGEST_LINE2);
  if (saysPublic(COMMENT_BEHIND.exec(behind3)?.[1] ?? "")) return true;
  const above = [];
  for (let number = start.line - 1; number >= Math.max(1, start.line - LINES_ABOVE2); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE2);
    if (!COMMENT_LINE.test(text)) break;
    above.unshift(text.replace(/^\s*(?:#|\/\/|--|;|\/?\*)+/, "").trim());
  }
  return saysPublic(above.join(" "));
}
function saysPublic(comment) {
  const found2 = SAYS_PUBLIC.exec(comment);
  if (!found2) return false;
  return /^not\b/i.test(found2[0]) || !DENIES.test(comment.slice(0, found2.index));
}
// src/analysis/credentials/replaced.ts
var REPLACED_BY = [
  [/^config\.exs$/, /^(?:runtime|prod|prod\.secret|releases)\.exs$/],
  [/^(?:base|common|defaults?)\.py$/, /^(?:prod|production|live|fly|deploy)\.py$/],
  [/^application\.ya?ml$/, /^application-(?:prod|production|live|fly)\.ya?ml$/],
  [/^application\.properties$/, /^application-(?:prod|production|live|fly)\.properties$/]
];
function isOwnKey({ evidence, kind }) {
  return evidence === "named assignment" || /^(?:Django secret|Laravel application) key$/.test(kind);
}
function isReplacedInProduction({ name, at }, credential, project) {
  const rows = REPLACED_BY.filter(([shared]) => shared.test((0, import_redact.baseName)(at.path)));
  const word = name.slice(name.lastIndexOf(".") + 1);
  if (rows.length === 0 || !isOwnKey(credential) || !/^[\w-]{3,100}$/.test(word)) return false;
  const assigned = new RegExp(`(?<![\\w.])${word}\\s{0,9}[:=]\\s{0,9}(?:["']?\\$\\{|[A-Za-z_])`);
  const folder = (0, import_redact.folderOf)(at.path);
  for (const [path, { text }] of project.sources) {
    if ((0, import_redact.folderOf)(path) !== folder || !rows.some(([, production]) => production.test((0, import_redact.baseName)(path)))) continue;
    if (assigned.test(text)) return true;
  }
  return false;
}
function isReadAgainInProduction({ name, at }, project) {
  const rows = REPLACED_BY.filter(([shared]) => shared.test((0, import_redact.baseName)(at.path)));
  if (rows.length === 0) return false;
  const folder = (0, import_redact.folderOf)(at.path);
  return [...project.sources].some(
    ([path, { text }]) => (0, import_redact.folderOf)(path) === folder && rows.some(([, production]) => production.test((0, import_redact.baseName)(path))) && (text.includes(`"${name}"`) || text.includes(`'${name}'`))
  );
}
function isSymfonyDefault({ name, origin, at }, { sources }) {
  if (name !== "APP_SECRET" || origin !== "env-file" || (0, import_redact.baseName)(at.path) !== ".env") return false;
  return /^APP_ENV=dev\s*$/m.test(sources.get(at.path)?.text ?? "");
}
var FIREBASE_CLIENT = /^(?:google-services[\w.-]{0,40}\.json|GoogleService-Info[\w.-]{0,40}\.plist)$/i;
function isFirebaseClientKey({ kind }, { at }) {
  return kind === "Google API key" && FIREBASE_CLIENT.test((0, import_redact.baseName)(at.path));
}
var CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{100,20000}?)-----END/g;
var LOCAL_NAME = /localhost|127\.0\.0\.1|example\.(?:com|org|net)/;
function isOfLocalCertificate(path, { sources }) {
  const folder = (0, import_redact.folderOf)(path);
  for (const [other, { text }] of sources) {
    if ((0, import_redact.folderOf)(other) !== folder || !text.includes("BEGIN CERTIFICATE")) continue;
    for (const [, body = ""] of text.matchAll(CERTIFICATE)) {
      if (LOCAL_NAME.test(Buffer.from(body, "base64").toString("latin1"))) return true;
    }
  }
  return false;
}
var TEST_NETWORK = /(?:^|[^a-z])(?:altnet|testnet|devnet|sandbox)(?:$|[^a-z])/i;
var TEST_MODE_NAME = /^(?:NODE|RAILS|RACK|APP|MIX|FLASK|DJANGO)_ENV$/;
var DEPLOYS = /deploy|release|publish|prod/i;
var DEVISE_KEY = /(?:^|\.)(?:secret_key|pepper)$/;
var STRIPE_CLI_SECRET = /whsec_[0-9a-f]{64}(?![0-9A-Za-z])/;
function isOfTestMode({ value }, { kind }, source) {
  if (kind !== "webhook signing secret" || !STRIPE_CLI_SECRET.test(value.known ? value.value : value.raw)) return false;
  const text = source?.text ?? "";
  return /[srp]k_test_/.test(text) && !/[srp]k_live_/.test(text);
}
function mostSevere(setting2, credential, project) {
  const { origin, at, name } = setting2;
  const source = project.sources.get(at.path);
  if (isDeclaredPublic(setting2, credential, source) && isInBase(setting2, project)) return "medium";
  if (isDeployed2(origin)) return isOfTestMode(setting2, credential, source) ? "medium" : void 0;
  if (import_redact.LIVES_AN_HOUR.has(credential.kind)) return "low";
  const { evidence } = credential;
  if (evidence === "named assignment" && isDocumentation(at.path)) return "medium";
  if (evidence === "key block" && isOfLocalCertificate(at.path, project.before ?? project)) return "low";
  if (isOfTestMode(setting2, credential, source) || isTestValue(setting2, credential, project)) return "medium";
  if (evidence === "named assignment" && DEVISE_KEY.test(name) && /\bDevise\.setup\b/.test(source?.text ?? ""))
    return "medium";
  return credential.isPrivate && !origin.startsWith("workflow-") ? "high" : void 0;
}
function isInBase({ value }, { before }) {
  return !before || [...before.sources.values()].some(({ text }) => text.includes(value.raw));
}
function isTestValue(setting2, { evidence, kind }, project) {
  if (evidence !== "named assignment" || kind === "AWS secret access key") return false;
  const { name, value, reader, origin, key, at } = setting2;
  if (isOfTestNetwork(name, value.known ? value.value : value.raw)) return isInBase(setting2, project);
  if (reader !== "ci" || origin === "code" || DEPLOYS.test(key)) return false;
  const modes = pipelineModes(project).get(at.path);
  return modes !== void 0 && (modes.testNetworks.has(mappingOf(setting2)) || isTestMode(modes.scopes, key));
}
function isOfTestNetwork(name, value) {
  return TEST_NETWORK.test((0, import_observed.namePartsOf)(name).join(" ")) || TEST_NETWORK.test(value.slice(0, 300));
}
var pipelineModes = (0, import_redact.memoize)((project) => {
  const files = /* @__PURE__ */ new Map();
  for (const setting2 of project.settings) {
    const { name, value, reader, origin, at } = setting2;
    if (reader !== "ci" || origin === "code" || !value.known) continue;
    const isNetwork = isOfTestNetwork(name, value.value);
    const isMode = TEST_MODE_NAME.test(name);
    if (!isNetwork && !isMode) continue;
    const modes = files.get(at.path) ?? { scopes: /* @__PURE__ */ new Map(), testNetworks: /* @__PURE__ */ new Set() };
    files.set(at.path, modes);
    if (isNetwork) modes.testNetworks.add(mappingOf(setting2));
    if (isMode) modes.scopes.set(mappingOf(setting2).replace(/(?<=^|\.)env\.$/, ""), /^test(?:ing)?$/i.test(value.value));
  }
  return files;
});
function isTestMode(scopes, key) {
  let closest = "";
  for (const scope of scopes.keys()) {
    if (key.startsWith(scope) && scope.length >= closest.length) closest = scope;
  }
  return scopes.get(closest) ?? false;
}
function mappingOf({ key, name }) {
  return key.endsWith(name) ? key.slice(0, -name.length) : key;
}
// src/analysis/image/written-files.ts
var writtenSecretFiles = (0, import_redact.memoize)(({ commands, flyctl }) => {
  const deploying = new Set(flyctl.filter(import_observed.isDeploy).map(({ command }) => jobOf(command)));
  const files = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "workflow-run" || !deploying.has(jobOf(command))) continue;
    const path = targetOf(command)?.replace(/^(?:\.\/)+/, "");
    if (path === void 0 || (0, import_redact.secretFileOf)(path) === void 0 || !writesSecret(command)) continue;
    if (!files.has(path)) files.set(path, { path, at: command.at });
  }
  return [...files.values()];
});
function jobOf({ at, key }) {
  return `${at.path}
${key.split(".", 2).join(".")}`;
}
function targetOf(command) {
  const redirect = command.redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
  if (redirect) return (0, import_observed.known)(redirect.target);
  if (programOf(command) !== "tee") return void 0;
  return command.argv.map((word) => (0, import_observed.known)(word)).findLast((word) => word !== void 0 && !word.startsWith("-"));
}
function writesSecret({ argv, redirects }) {
  const texts = [...argv.slice(1), ...redirects.map(({ target }) => target)].map(({ raw }) => raw);
  return texts.flatMap((text) => text.split("\n")).some((line) => {
    const name = /^["']?\s*(?:export\s+)?([A-Za-z_]\w{0,99})=/.exec(line)?.[1] ?? "";
    return /\bsecrets\.\w/.test(line) && !(0, import_observed.isBrowserName)(name);
  });
}
// src/analysis/image/build-context.ts
var secretFilesAmong = (0, import_redact.memoize)((paths) => [...paths].filter(import_redact.mayBeSecretFile));
function secretsTaken(file, app, project) {
  const found2 = /* @__PURE__ */ new Map();
  const isTaken = (inside) => takes(file, inside) && !isIgnored(app, inside);
  for (const path of secretFilesAmong(project.paths)) {
    const inside = inContext(app, path);
    if (inside === void 0 || !(0, import_redact.secretFileOf)(inside) || !isTaken(inside)) continue;
    if (holdsSecret(inside, app, project)) found2.set(inside, { path: inside, writtenAt: void 0 });
  }
  for (const [link, target] of project.links ?? []) {
    const inside = inContext(app, target);
    if (inContext(app, link) !== file.path || inside === void 0 || !(0, import_redact.secretFileOf)(inside)) continue;
    if (isIgnored(app, inside) || isIgnored(app, file.path) || holdsSecret(inside, app, project) === false) continue;
    found2.set(inside, { path: inside, writtenAt: void 0 });
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path);
    if (inside === void 0 || found2.has(inside) || !isTaken(inside)) continue;
    found2.set(inside, { path: inside, writtenAt: at });
  }
  return [...found2.values()];
}
function looseFiles(file, app, project) {
  const has = (path) => project.paths.has(app.buildContext === "" ? path : `${app.buildContext}/${path}`);
  const candidates2 = [".env"];
  if (!has("mix.exs") && app.buildContext === "") candidates2.push(".git");
  if (has("config/credentials.yml.enc")) candidates2.push("config/master.key");
  return candidates2.filter((path) => takes(file, path) && !isIgnored(app, path));
}
function isInContext(app, path) {
  const inside = inContext(app, path);
  return inside !== void 0 && !isIgnored(app, inside);
}
function inContext({ buildContext }, path) {
  if (buildContext === "") return path;
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : void 0;
}
function secretNamedBy(file) {
  const { path, from } = file;
  const kind = (0, import_redact.secretFileOf)(path);
  if (kind) return { kind };
  const name = (0, import_redact.baseName)(path);
  if (from !== void 0 || /^[*?]*$/.test(name) || !/[*?[\\]/.test(name)) return void 0;
  const pattern = compilePattern(name);
  const matched = import_redact.SECRET_FILE_NAMES.find((each) => pattern === void 0 || matchesPathOrParent(pattern, each));
  if (matched === void 0) return void 0;
  const folder = (0, import_redact.folderOf)(path);
  const inside = folder === "" ? matched : `${folder}/${matched}`;
  const matchedKind = takes(file, inside) ? (0, import_redact.secretFileOf)(matched) : void 0;
  return matchedKind && { kind: matchedKind, path: inside };
}
function isIgnored({ ignoreFile: ignoreFile2 }, path) {
  return ignoreFile2?.ignores(path) === true;
}
function holdsSecret(inside, { buildContext }, project, isNamed3 = false) {
  const path = buildContext === "" ? inside : `${buildContext}/${inside}`;
  if (!project.sources.has(path)) return void 0;
  const settings = project.settings.filter(({ at }) => at.path === path);
  return settings.some((setting2) => {
    const { name, value, reader } = setting2;
    if (isSymfonyDefault(setting2, project)) return false;
    const credential = value.known ? (0, import_observed.classifyCredential)(name, value.value, { reader: isNamed3 ? "runtime" : reader }) : void 0;
    if (!credential || credential.confidence === "low") return false;
    return !isForLocalServer(setting2, project) && !isForComposeServer(setting2, credential, project);
  });
}
function ignoreEdit({ ignoreFile: ignoreFile2 }, paths) {
  if (!ignoreFile2 || ignoreFile2.ignores(".env") === void 0) return void 0;
  const { text, locate: locate2 } = ignoreFile2.source;
  const lineBreak = text === "" || text.endsWith("\n") ? "" : "\n";
  return { at: locate2(text.length, text.length), text: `${lineBreak}${paths.join("\n")}
` };
}
// src/analysis/programs/one-off-programs.ts
var ONE_OFF = /(?:^|\/)(?:scripts?|tools?|bin|one[_-]?offs?|maintenance)\//i;
function isOneOff(path, project) {
  if (!ONE_OFF.test(path)) return false;
  return !mayBeInImage(path, project) || !isNamed(path, project);
}
function mayRun(path, project) {
  return !isOneOff(path, project) && !isUnused(path, project);
}
var MODULE = /\.(?:[cm]?[jt]sx?|py)$/;
var LOADED_NAME = /(?:^|\/)(?:index|main|app|server|start|worker|middleware|proxy|instrumentation|hooks|hooks\.server|manage|wsgi|asgi|settings|conftest|__\w{1,40}__|\+\w{1,40}|\+\w{1,40}\.server|page|route|layout)\.\w{2,4}$/i;
var LOADED_FOLDER = /(?:^|\/)(?:pages|app|routes?|api|functions|server|plugins|migrations|commands|jobs|workers|bin|scripts?|tools?|config)\/[^/]+$/i;
function isLoaded(path) {
  return LOADED_NAME.test(path) || (0, import_redact.baseName)(path).toLowerCase().includes("config") || LOADED_FOLDER.test(path);
}
var STARTS = /(?:^|\/)(?:index|main|app|server|start|manage|wsgi|asgi)\.\w{2,4}$/;
var NOT_OURS = /(?:^|\/)(?:node_modules|vendor|dist|build|\.venv|venv)\//;
function isUnused(path, project) {
  if (!MODULE.test(path) || isLoaded(path) || isNamed(path, project)) return false;
  let startsHere = false;
  for (const other of project.paths) {
    if (other === path || !MODULE.test(other) || NOT_OURS.test(other)) continue;
    if (path.endsWith(".py") !== other.endsWith(".py")) continue;
    if (project.sources.get(other) === void 0) return false;
    startsHere ||= STARTS.test(other);
  }
  return startsHere;
}
function mayBeInImage(path, { apps }) {
  if (apps.length === 0) return true;
  return apps.some((app) => {
    if (!app.dockerfile) return true;
    const inside = app.buildContext === "" ? path : path.slice(app.buildContext.length + 1);
    if (!isInContext(app, path)) return false;
    return copiedFiles(app.dockerfile).some((file) => file.from === void 0 && takes(file, inside));
  });
}
function isNamed(path, { sources }) {
  const stem = (0, import_redact.baseName)(path).replace(/\.[a-z]{1,4}$/i, "");
  for (const [other, { text }] of sources) {
    if (other !== path && !isDocumentation(other) && text.includes(stem)) return true;
  }
  return false;
}
// src/rules/private-networking/public-url-between-apps.ts
var public_url_between_apps_default = {
  id: "public-url-between-apps",
  practice: "private-networking",
  title: "App calls another app over the internet",
  severity: "critical",
  confidence: "high",
  remedy: "Use `http://APP.internal:INTERNAL_PORT`, or `http://APP.flycast` if the Machines of the other app may be stopped.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/networking/flycast/"],
  requirements: [
    "private-networking.internal-domains",
    "private-networking.public-endpoints",
    "private-networking.public-urls",
    "database.private-networking"
  ],
  cwe: [923, 319],
  check: eachProject((project) => onePerTarget(draftsFor(project)))
};
function* onePerTarget(drafts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { draft, isUpstream } of drafts) {
    const { at, subject, severity, confidence } = draft;
    const key = JSON.stringify([at.path, subject, severity, confidence, isUpstream || at.range.start]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    if (others.length === 0) yield first;
    else {
      const { fix: _, ...draft } = first;
      const places = others.map(({ at }) => ({ at, note: "The same app is called here." }));
      yield { ...draft, related: [...first.related ?? [], ...places] };
    }
  }
}
function* draftsFor(project) {
  for (const call2 of appCalls(project)) {
    const { endpoint, host, from, name, isUpstream } = call2;
    if (isOneOff(endpoint.at.path, project)) continue;
    const caller = call2.fromName ?? (0, import_observed.known)(from?.name);
    if (caller === void 0 && !isUpstream) continue;
    if (host.kind !== "sibling" && host.kind !== "fly-app") continue;
    const other = host.appName ?? host.name;
    const address = host.app && privateAddressOf(endpoint, host.app, other, project);
    const edit = address?.ready && endpoint.origin && endpoint.scheme && { at: endpoint.origin.at, text: address.text };
    const draft = {
      message: `${(0, import_observed.code)(name)} ${call2.isDefault ? "falls back to" : "calls"} ${(0, import_observed.code)(other)} at ${(0, import_observed.code)(host.name)}. ${consequence(call2, other, project)}.`,
      at: endpoint.at,
      subject: `${name} \u2192 ${host.name}`,
      related: host.app?.name ? [{ at: host.app.name.at, note: `${(0, import_observed.code)(other)} is defined here.` }] : [],
      remedy: `${address?.remedy ?? anyAddressOf(call2, other)}${addressNotes(call2, address, project)}`,
      ...weightOf(call2, project, address?.toDatabase ? "database" : address?.ready ? "ready" : "public"),
      ...offer("Use the private address", false, edit || void 0)
    };
    yield { draft, isUpstream };
  }
}
function consequence(call2, other, project) {
  const suffix = isPlaintextCall(call2) ? " in plaintext" : "";
  const leaves = `The traffic leaves Fly's private network${suffix}`;
  const broker = brokerOf(call2);
  if (broker !== void 0) return `${leaves}, and ${(0, import_observed.code)(other)} must keep its ${broker} port open to the internet`;
  if (project.policy.apps.get(other)?.private)
    return `${leaves}, and the call fails once ${(0, import_observed.code)(other)} has no public address`;
  return isCalledByBrowsers(call2.host, project) ? leaves : `${leaves}, and ${(0, import_observed.code)(other)} cannot be made private`;
}
function weightOf(call2, project, target) {
  const isOpen2 = isPlaintextCall(call2) || brokerOf(call2) !== void 0;
  if (call2.host.kind !== "sibling")
    return { severity: isOpen2 && !call2.isDefault ? "high" : "medium", confidence: "medium" };
  const isPublic = isCalledByBrowsers(call2.host, project);
  if (isOpen2) return call2.isDefault ? { severity: isPublic ? "medium" : "high", confidence: "medium" } : {};
  const other = call2.host.appName ?? call2.host.name;
  const isClosed2 = target === "database" || project.policy.apps.get(other)?.private === true;
  const severity = isClosed2 || target === "ready" && !isPublic ? "high" : "low";
  return call2.isDefault ? { severity, confidence: "medium" } : { severity };
}
// src/analysis/network/reachability.ts
function unreachableOf({ endpoint, host }) {
  const { app, name } = host;
  if (host.kind !== "private" || !app || hasManyPorts(app)) return void 0;
  const web = endpoint.scheme !== void 0 && /^(?:https?|wss?)$/.test(endpoint.scheme);
  const secure = endpoint.scheme === "https" || endpoint.scheme === "wss";
  const port = endpoint.port ?? (web ? secure ? 443 : 80 : void 0);
  const webScheme = endpoint.scheme?.startsWith("ws") ? "ws" : web ? "http" : endpoint.scheme;
  return name.endsWith(".flycast") ? onFlycast(app, name, port, secure, webScheme) : onInternal(app, name, port, endpoint.port === void 0, secure, webScheme);
}
function onFlycast(app, name, port, secure, webScheme) {
  const ports = portsOf(app);
  if (ports.length === 0) {
    const remedy = `Give the app a service (\`[http_service]\` with its \`internal_port\`), or call ${(0, import_observed.code)(name.replace(/\.flycast$/, ".internal"))} on the port that the app listens on.`;
    return { reason: "but that app has no service that Flycast can forward to", remedy };
  }
  if (port === void 0 || ports.some(({ start, end, handlersKnown }) => start === void 0 || end === void 0 || !handlersKnown))
    return void 0;
  const entries = ports.filter((own) => covers(own, port));
  const entry = app.services.map(httpPortOf).find((own) => own !== void 0);
  const address = webScheme !== void 0 && entry ? `${webScheme}://${name}${entry.start === 80 ? "" : `:${entry.start}`}` : void 0;
  const use = address === void 0 ? `Use an external port of the app: ${nameOfPorts(ports)}.` : `Use \`${address}\`.`;
  const instead = address === void 0 || (0, import_observed.is)(entry?.forceHttps, true) ? {} : { address };
  if (entries.length === 0)
    return { reason: `but Flycast listens on ${nameOfPorts(ports)} there, not on ${port}`, remedy: use, ...instead };
  if (secure && !entries.some(isRaw)) {
    return {
      reason: "but `.flycast` names have no certificate, so HTTPS fails",
      remedy: `${use} WireGuard encrypts the connection.`,
      ...instead
    };
  }
  const forced = entries.find((own) => (0, import_observed.is)(own.forceHttps, true));
  if (webScheme === void 0 || secure || !forced?.forceHttps || app.reach.state === "private") return void 0;
  return {
    reason: "but `force_https` redirects to HTTPS, and `.flycast` names have no certificate",
    remedy: "Use the `.internal` address with the internal port. For an app without a public address, set `force_https = false`.",
    related: { at: forced.forceHttps.at, note: "Fly Proxy redirects Flycast callers too." }
  };
}
function onInternal(app, name, port, implied, secure, webScheme) {
  const services = app.services.filter(({ ports }) => ports.length > 0);
  const own = services.map(({ internalPort }) => (0, import_observed.known)(internalPort));
  const [first] = own;
  if (services.length === 0 && mayListen(app, port ?? 0)) return onIpv4Only({ processes: [] }, app);
  if (port === void 0 || first === void 0 || own.includes(void 0)) return void 0;
  const service = services.find(({ internalPort }) => (0, import_observed.is)(internalPort, port));
  const web = services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
  const right = (0, import_observed.known)(web?.internalPort) ?? first;
  const address = webScheme === void 0 || new Set(own).size > 1 ? void 0 : `${webScheme}://${name}:${right}`;
  const instead = address === void 0 ? {} : { address };
  const use = `Use \`${address ?? `${name}:${right}`}\``;
  if (!service) {
    if (mayListen(app, port)) return void 0;
    const isExternal = implied || portsOf(app).some((other) => covers(other, port));
    const reason = `but the app listens on port ${right}, not on ${port}. \`.internal\` bypasses Fly Proxy`;
    return { reason, remedy: `${use}.`, ...instead, ...isExternal ? {} : { isHint: true } };
  }
  if (secure && service.ports.every(({ handlers }) => handlers.includes("http"))) {
    const reason = "but the app serves plain HTTP. `.internal` bypasses Fly Proxy, which terminates TLS";
    return { reason, remedy: `${use}. WireGuard encrypts the connection.`, ...instead };
  }
  return onIpv4Only(service, app);
}
function onIpv4Only(service, app) {
  const listenAddress2 = listenAddressOf(service, app);
  if (!listenAddress2) return void 0;
  return {
    reason: `but that app listens on ${(0, import_observed.code)(listenAddress2.address)} only. \`.internal\` resolves to an IPv6 address`,
    remedy: "Make the app listen on `[::]`, which also accepts IPv4, or call it over `.flycast`.",
    related: { at: listenAddress2.at, note: "The called app sets its listen address here." }
  };
}
function mayListen(app, port) {
  const hasContainers = app.build.composeFile !== void 0 || treeAt(app.config, "machine_config") !== void 0;
  return hasContainers || numbersIn(app).has(port);
}
var numbersIn = (0, import_redact.memoize)(({ config, settings, commands, dockerfile }) => {
  const numbers = /* @__PURE__ */ new Set();
  const add2 = (text) => {
    for (const digits of text.slice(0, 1e3).match(/\d{2,5}/g) ?? []) numbers.add(Number(digits));
  };
  for (const { keys: keys2, scalar } of leavesOf(config)) if (!keys2.includes("ports")) add2(String(scalar.value));
  for (const { value } of settings) add2((0, import_observed.known)(value) ?? value.raw);
  for (const command of commands) add2(lineOf(command));
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    if (keyword === "EXPOSE") for (const word of args) add2((0, import_observed.known)(word) ?? word.raw);
  }
  return numbers;
});
// src/rules/private-networking/unreachable-private-address.ts
var unreachable_private_address_default = {
  id: "unreachable-private-address",
  practice: "private-networking",
  title: "Private address is unreachable",
  severity: "medium",
  confidence: "medium",
  remedy: "Use `http://APP.internal:INTERNAL_PORT` and make the app listen on `[::]`. Or use `http://APP.flycast` with an external port of the app.",
  references: [
    "https://fly.io/docs/networking/private-networking/",
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/networking/app-services/"
  ],
  requirements: ["private-networking.internal-domains", "firewall.flycast"],
  check: eachProject(function* (project) {
    for (const call2 of appCalls(project)) {
      const { endpoint, host, from, name } = call2;
      const unreachable = host.app === from ? void 0 : unreachableOf(call2);
      if (!unreachable) continue;
      const { reason, remedy, address, related, isHint: isHint2 } = unreachable;
      const { origin } = endpoint;
      const isUnsure = isHint2 || call2.isDefault;
      yield {
        message: `${(0, import_observed.code)(name)} points to ${(0, import_observed.code)(host.name)}, ${reason}.`,
        at: endpoint.at,
        subject: `${name} \u2192 ${host.name}`,
        remedy,
        ...related ? { related: [related] } : {},
        ...isUnsure ? { confidence: "low" } : {},
        ...offer(
          "Use the reachable address",
          false,
          address && origin && !isUnsure ? { at: origin.at, text: address } : void 0
        )
      };
    }
  })
};
// src/analysis/commands/flyctl.ts
function flyctlCallOf(command, { flyctl }) {
  return byCommand(flyctl).get(command);
}
var byCommand = (0, import_redact.memoize)(
  (calls) => new Map(calls.map((call2) => [call2.command, call2]))
);
var TOKENS = /* @__PURE__ */ new Map([
  ["auth token", "personal"],
  ["tokens create org", "org"],
  ["tokens org", "org"],
  ["tokens create deploy", "app"],
  ["tokens deploy", "app"]
]);
function tokenKindOf({ verb }) {
  return TOKENS.get(verb);
}
var DEFAULT_EXPIRY = 175200;
function expiryOf(call2) {
  const expiry = (0, import_observed.optionOf)(call2, "--expiry");
  if (expiry) {
    const hours = /^(\d{1,9})h/.exec((0, import_observed.known)(expiry.value) ?? "")?.[1];
    return hours === void 0 ? void 0 : Number(hours);
  }
  return call2.command.argv.every((word) => word.known) ? DEFAULT_EXPIRY : void 0;
}
// src/rules/secrets/broad-fly-token.ts
var LONG = 43800;
var broad_fly_token_default = {
  id: "broad-fly-token",
  practice: "secrets",
  title: "Fly.io token is too broad or long-lived",
  severity: "low",
  confidence: "medium",
  remedy: "Create a token for one app with `fly tokens create deploy -x 720h`, and rotate it before it expires.",
  references: ["https://fly.io/docs/security/tokens/", "https://fly.io/docs/flyctl/tokens-create-deploy/"],
  requirements: ["secrets.fly-secrets"],
  cwe: [272, 613],
  check: inTurn(
    eachFlyctlCall(function* (call2, _project, app) {
      const kind = tokenKindOf(call2);
      if (kind === void 0) return;
      const hours = kind === "personal" ? void 0 : expiryOf(call2);
      const long = hours !== void 0 && hours >= LONG ? ` and is valid for ${Math.round(hours / 8760)} years` : "";
      if (kind === "app" && long === "") return;
      const power = kind === "app" ? "is limited to one app" : kind === "personal" ? "is the one in use. After `flyctl auth login`, it has all permissions of its owner" : "covers every app of the organization";
      yield {
        message: `The token from ${(0, import_observed.code)(shown(call2.command))} ${power}${long}. If it leaks, an attacker has the same access.`,
        at: call2.command.at,
        subject: `${shown(call2.command)}${kind === "app" ? " expiry" : ""}`,
        remedy: `Use \`fly tokens create deploy -x 720h${appFlag(app)}\`, and rotate the token before it expires.`
      };
    }),
    eachSetting(function* ({ origin, name, value, at, key }) {
      const stored = /\bsecrets\.(\w{1,100})/.exec(value.raw)?.[1];
      if (!origin.startsWith("workflow-") || !/^FLY_(?:API|ACCESS)_TOKEN$/.test(name) || stored === void 0) return;
      if (/review|preview/i.test(`${at.path} ${key}`)) return;
      if (!/(?:^|_)(?:ORG|ORGANI[SZ]ATION|PERSONAL|AUTH_TOKEN)(?:_|$)/i.test(stored.replace(/^FLY_/i, ""))) return;
      yield {
        message: `${(0, import_observed.code)(name)} uses ${(0, import_observed.code)(`secrets.${stored}`)}, by its name a token for more than one app. If a step leaks it, all of them are exposed.`,
        at,
        subject: `${name} ${stored}`,
        confidence: "low"
      };
    })
  )
};
function shown({ argv: args, program }) {
  return args.slice(program, program + 4).map(({ raw }) => raw).join(" ");
}
// src/analysis/credentials/admin-logins.ts
var DJANGO_CALL = /create_superuser\(\s{0,20}(?:username\s{0,4}=\s{0,4})?['"]([^'"]{1,100})['"]\s{0,20},(?:\s{0,20}(?:email\s{0,4}=\s{0,4})?['"][^'"]{0,200}['"]\s{0,20},)?\s{0,20}(?:password\s{0,4}=\s{0,4})?['"]([^'"]{1,100})['"]/;
var RAILS_CALL = /\b(?:Admin)?User\.(?:find_or_)?create[\w!]{0,20}\(.{0,200}?\b(?:email|username|login):\s{0,4}['"]([^'"]{1,100})['"].{0,200}?\bpassword:\s{0,4}['"]([^'"]{1,100})['"]/s;
var PROGRAMS = [
  [/^airflow users create /, /^(?:-u|--username)$/, /^(?:-p|--password)$/],
  [/^(?:superset|flask) fab create-admin /, /^--username$/, /^--password$/],
  [/^wp user create /, /^--user_login$/, /^--user_pass$/],
  [/^(?:grafana-cli|grafana cli) admin /, /^$/, /^reset-admin-password$/],
  [/^rabbitmqctl (?:add_user|change_password) /, /^(?:add_user|change_password)$/, /^$/],
  [/^mc admin user add /, /^$/, /^$/]
];
function* defaultAdminLogins(command, project) {
  const source = project.sources.get(command.at.path);
  for (const word of command.argv) {
    const text = ((0, import_observed.known)(word) ?? word.raw).slice(0, 2e4);
    for (const pattern of [DJANGO_CALL, RAILS_CALL]) {
      const [call2, user = "", password = ""] = pattern.exec(text) ?? [];
      if (call2 !== void 0 && isDefault2(user, password)) yield { user, at: (0, import_observed.locateIn)(word, call2, source) };
    }
  }
  const variable = (name) => command.assignments.find((each) => each.name === name)?.value;
  const given = variable("DJANGO_SUPERUSER_PASSWORD");
  if (given && isDefault2((0, import_observed.known)(variable("DJANGO_SUPERUSER_USERNAME")) ?? "admin", (0, import_observed.known)(given) ?? "")) {
    yield { user: (0, import_observed.known)(variable("DJANGO_SUPERUSER_USERNAME")) ?? "admin", at: given.at };
  }
  const ofProgram = ofCommandLine(command);
  if (ofProgram) yield ofProgram;
}
function ofCommandLine(command) {
  const argv = command.argv.slice(command.program);
  const line = `${[programOf(command), ...argv.slice(1, 8).map((word) => (0, import_observed.known)(word) ?? "$")].join(" ")} `;
  const row = PROGRAMS.find(([start]) => start.test(line));
  if (!row) return void 0;
  const user = (0, import_observed.known)(operandOf(argv, row[1])) ?? "admin";
  const password = operandOf(argv, row[2]) ?? argv.at(-1);
  return password?.known && isDefault2(user, password.value) ? { user, at: password.at } : void 0;
}
var PASSWORD_FIELD = /(?:\.setPassword\(\s{0,9}|\bpassword(?:_?[hH]ash)?["']?\s{0,4}(?:=>|[:=])\s{0,4})(?:await\s)?(?:[\w.:]{1,60}\(\s{0,4}){0,2}["']([^"'\n]{3,40})["']/gi;
var USER_FIELD = /(?:\.set(?:Email|User(?:name)?|Login)\(\s{0,9}|\b(?:email|user(?:name)?|login)["']?\s{0,4}(?:=>|[:=])\s{0,4})["']([^"'\n]{3,100})["']/i;
var ADMIN_ROLE = /(?:\.setRoles?\(|\broles?["']?\s{0,4}[:=]|\bis_?[aA]dmin["']?\s{0,4}[:=]|\bis_superuser["']?\s{0,4}[:=])[^;\n]{0,60}?(?:admin|true)/i;
var AT_START = /\b(?:CommandLineRunner|ApplicationRunner|ApplicationReadyEvent|PostConstruct|IHostedService|OnApplicationBootstrap|OnModuleInit|before_first_request|lifespan)\b|on_event\(\s?["']startup/;
var FOR_DEVELOPMENT = /@Profile\(|IsDevelopment\(|NODE_ENV|APP_ENV|\bDEBUG\b/;
var TRIED = /(?:^|[/._-])(?:tests?|specs?|e2e|demos?|examples?|samples?|docs?)(?:[/._-]|$)|Tests?\.\w{1,6}$/i;
var AROUND = 400;
var SEED = /(?:^|\/)(?:seeds?|seeders?)(?:\/[^/]{1,100}|[\w.-]{0,40})\.(?:[cm]?[jt]s|php|rb|exs?|py|go|sql)$|Seed(?:er|s)?\.(?:[jt]s|php|cs|java|kt)$/;
var RUNS_SEEDS = /\bartisan (?:\S{1,40} ){0,4}(?:--seed\b|db:seed\b)|\b(?:rails|rake) (?:\S{1,40} ){0,3}db:(?:seed|setup|prepare|reset)\b|\bprisma db seed\b|\b(?:sequelize|sequelize-cli) db:seed|\bknex seed:run\b|\bmix (?:run \S{0,60}seeds?\.exs|ecto\.setup)\b|\b(?:node|bun|tsx|ts-node|python3?|php|go run) \S{0,80}seed\S{0,20}|\b(?:npm|pnpm|yarn|bun) (?:run )?\S{0,20}seed\b|\bSeeds?\.run\b/;
function runsSeeds(commands) {
  return commands.some(
    ({ argv }) => RUNS_SEEDS.test(
      argv.map(({ raw }) => raw).join(" ").slice(0, 2e3)
    )
  );
}
function* seededAdminLogins(source, withSeeds) {
  const { path, text } = source;
  const runs2 = AT_START.test(text) || withSeeds && SEED.test(path);
  if (TRIED.test(path) || !runs2 || FOR_DEVELOPMENT.test(text)) return;
  const seen = /* @__PURE__ */ new Set();
  for (const { 0: whole, 1: password = "", index } of text.matchAll(PASSWORD_FIELD)) {
    const around = text.slice(Math.max(0, index - AROUND), index + AROUND);
    const user = USER_FIELD.exec(around)?.[1];
    if (user === void 0 || seen.has(user) || !ADMIN_ROLE.test(around) || !isDefault2(user, password)) continue;
    seen.add(user);
    yield { user, at: source.locate(index, index + whole.length) };
  }
}
function operandOf(argv, option) {
  for (const [index, word] of argv.entries()) {
    const text = (0, import_observed.known)(word) ?? "";
    if (text === "") continue;
    if (option.test(text)) return argv[index + 1];
    const equals = text.indexOf("=");
    if (word.known && equals > 0 && option.test(text.slice(0, equals)))
      return { ...word, value: text.slice(equals + 1) };
  }
  return void 0;
}
function isDefault2(user, password) {
  if (password === "" || (0, import_observed.isReference)(password)) return false;
  const name = user.split("@", 1)[0]?.toLowerCase();
  return (0, import_observed.isWeak)(password) || password.toLowerCase() === name || (0, import_observed.isPlaceholder)(password) && /change|example|test/i.test(password);
}
// src/rules/secrets/default-admin-login.ts
var default_admin_login_default = {
  id: "default-admin-login",
  practice: "secrets",
  title: "Default administrator login on a public app",
  severity: "high",
  confidence: "medium",
  remedy: 'Set the password with `fly secrets set ADMIN_PASSWORD=\u2026` and use `"$ADMIN_PASSWORD"` in the script. Change the password of the existing account.',
  references: [
    "https://fly.io/docs/apps/secrets/",
    "https://docs.djangoproject.com/en/5.2/ref/django-admin/#createsuperuser"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [1392, 798],
  check: eachApp(function* (app, project) {
    const ports = portsOf(app);
    if (ports.length === 0 || app.reach.state === "private") return;
    const released = app.commands.filter(({ origin }) => origin === "fly-release-command");
    const release = released.flatMap((command) => [command, ...app.scripts.get(command) ?? []]);
    const seen = /* @__PURE__ */ new Set();
    const run2 = [...commandsRun(app), ...release];
    const withSeeds = runsSeeds(run2);
    for (const source of sourcesOf(app, project)) {
      for (const { user, at } of seededAdminLogins(source, withSeeds)) {
        yield {
          message: `The program creates the administrator ${(0, import_observed.code)(user)} with a default password when it starts or fills a new database. ${appName(app)} is published on ${nameOfPorts(ports)}. Anyone can guess the login.`,
          at,
          subject: `administrator ${user}`,
          remedy: `Set the password with \`fly secrets set ADMIN_PASSWORD=\u2026${appFlag(app)}\` and read it from the environment. Change the password of the existing account.`
        };
      }
    }
    for (const command of run2) {
      for (const { user, at } of defaultAdminLogins(command, project)) {
        const place = `${at.path}:${at.range.start.line}`;
        if (seen.has(place)) continue;
        seen.add(place);
        yield {
          message: `A command creates the administrator ${(0, import_observed.code)(user)} with a default password, and ${appName(app)} is published on ${nameOfPorts(ports)}. Anyone can guess the login.`,
          at,
          subject: `administrator ${user}`,
          remedy: `Set the password with \`fly secrets set ADMIN_PASSWORD=\u2026${appFlag(app)}\` and use \`"$ADMIN_PASSWORD"\` in the script. Change the password of the existing account.`
        };
      }
    }
  })
};
function* sourcesOf({ folder }, { sources, apps }) {
  const isBelow = (path, parent) => parent === "" || path.startsWith(`${parent}/`);
  const nearer = apps.filter((other) => other.folder !== folder && isBelow(other.folder, folder));
  for (const [path, source] of sources) {
    if (isBelow(path, folder) && !nearer.some((other) => isBelow(path, other.folder))) yield source;
  }
}
// src/analysis/pipelines/expression.ts
var MAX_LENGTH = 21e3;
var MAX_DEPTH2 = 50;
var TOKEN = /\s{0,1000}(?:('(?:[^']|'')*')|([<>=!]=|&&|\|\||[<>!()[\].,*])|([A-Za-z_][\w-]{0,1000})|([+-]?(?:0x[\da-f]{1,40}|0o[0-7]{1,40}|(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,9})?)))/giy;
var TIGHTNESS = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4
};
function parseExpression(text) {
  const tokens = tokensOf(text);
  if (!tokens) return;
  const reader = { tokens, next: 0 };
  const expression = readOperation(reader, 1, 0);
  return peek(reader).kind === "end" ? expression : void 0;
}
function tokensOf(text) {
  if (text.length > MAX_LENGTH) return;
  const tokens = [];
  const trimmed2 = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed2.length) {
    const [, string, sign, word, number] = TOKEN.exec(trimmed2) ?? [];
    if (string !== void 0) tokens.push({ kind: "string", text: string.slice(1, -1).replaceAll("''", "'") });
    else if (sign !== void 0) tokens.push({ kind: "sign", text: sign });
    else if (word !== void 0) tokens.push({ kind: "word", text: word.toLowerCase() });
    else if (number !== void 0) tokens.push({ kind: "number", text: number });
    else return;
  }
  return tokens;
}
var END = { kind: "end", text: "" };
var peek = ({ tokens, next }) => tokens[next] ?? END;
function takes2(reader, sign) {
  const { kind, text } = peek(reader);
  if (kind !== "sign" || text !== sign) return false;
  reader.next++;
  return true;
}
function readOperation(reader, tightness, depth) {
  if (depth > MAX_DEPTH2) return;
  let left = readValue(reader, depth);
  while (left) {
    const { kind, text: operator } = peek(reader);
    const own = kind === "sign" ? TIGHTNESS[operator] ?? 0 : 0;
    if (own < tightness) return left;
    reader.next++;
    const right = readOperation(reader, own + 1, depth + 1);
    left = right && { kind: "operation", operator, operands: [left, right] };
  }
  return void 0;
}
function readValue(reader, depth) {
  if (depth > MAX_DEPTH2) return;
  if (takes2(reader, "!")) {
    const operand = readValue(reader, depth + 1);
    return operand && { kind: "operation", operator: "!", operands: [operand] };
  }
  if (takes2(reader, "(")) {
    const inner = readOperation(reader, 1, depth + 1);
    return takes2(reader, ")") ? readProperties(reader, inner, depth) : void 0;
  }
  const { kind, text } = peek(reader);
  reader.next++;
  if (kind === "string") return { kind: "literal", value: text };
  if (kind === "number") return { kind: "literal", value: Number(text) };
  if (kind !== "word") return;
  if (takes2(reader, "(")) return readProperties(reader, readCall(reader, text, depth), depth);
  if (text === "true" || text === "false") return { kind: "literal", value: text === "true" };
  if (text === "null") return { kind: "literal", value: null };
  return readProperties(reader, { kind: "path", path: text }, depth);
}
function readCall(reader, name, depth) {
  const args = [];
  while (!takes2(reader, ")")) {
    if (args.length > 0 && !takes2(reader, ",")) return;
    const arg = readOperation(reader, 1, depth + 1);
    if (!arg) return;
    args.push(arg);
  }
  return { kind: "call", name, args };
}
function readProperties(reader, start, depth) {
  let value = start;
  while (value) {
    if (takes2(reader, ".")) {
      const { kind, text } = peek(reader);
      reader.next++;
      if (kind !== "word" && text !== "*") return;
      value = propertyOf(value, text);
    } else if (takes2(reader, "[")) {
      const isAll = takes2(reader, "*");
      const key = isAll ? { kind: "literal", value: "*" } : readOperation(reader, 1, depth + 1);
      if (!key || !takes2(reader, "]")) return;
      value = key.kind === "literal" ? propertyOf(value, String(key.value).toLowerCase()) : { kind: "other" };
    } else return value;
  }
  return void 0;
}
function propertyOf(value, name) {
  return value.kind === "path" ? { kind: "path", path: `${value.path}.${name}` } : { kind: "other" };
}
// src/analysis/pipelines/stranger.ts
var STRANGERS = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR"];
var FORK = /* @__PURE__ */ Symbol("the full name of the fork");
var REPOSITORY = /* @__PURE__ */ Symbol("the full name of the repository");
var STRANGER = /* @__PURE__ */ Symbol("the owner of the fork");
var OWNER = /* @__PURE__ */ Symbol("the owner of the repository");
var EVENT = /* @__PURE__ */ Symbol("the event of the first workflow");
var DIFFERENT = [
  [FORK, REPOSITORY],
  [STRANGER, OWNER]
];
var OWN_EVENT = /^(?:push|schedule|workflow_dispatch|repository_dispatch|release|merge_group|deployment)$/i;
var PATHS = [
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name$/, FORK],
  [/^github\.(?:repository|event\.repository\.full_name|event\.pull_request\.base\.repo\.full_name)$/, REPOSITORY],
  [/^github\.event\.workflow_run\.repository\.full_name$/, REPOSITORY],
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.owner\.login$/, STRANGER],
  [/^github\.event\.pull_request\.head\.user\.login$/, STRANGER],
  [/^github\.(?:repository_owner|event\.repository\.owner\.login|event\.pull_request\.base\.user\.login)$/, OWNER],
  [/^github\.event\.pull_request\.base\.repo\.owner\.login$/, OWNER],
  [/^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/, true],
  [/^github\.event\.workflow_run\.event$/, EVENT]
];
var OBJECTS = [
  [/^github\.head_ref$/, /^pull_request/],
  [/^github\.event\.pull_request(?:\.|$)/, /^pull_request/],
  [/^github\.event\.workflow_run(?:\.|$)/, /^workflow_run$/],
  [/^github\.event\.comment(?:\.|$)/, /comment$/],
  [/^github\.event\.issue(?:\.|$)/, /^issue/],
  [/^github\.event\.discussion(?:\.|$)/, /^discussion/]
];
function keepsOut(condition, run2) {
  if (condition === false) return true;
  if (typeof condition !== "string") return false;
  const expression = conditionIn(condition);
  const value = expression && evaluate(expression, run2);
  return value !== void 0 && !isTruthy(value);
}
function conditionIn(text) {
  if (!text.includes("${{")) return parseExpression(text);
  const [, inner] = /^\$\{\{((?:[^}]|\}(?!\}))*)\}\}$/.exec(text) ?? [];
  return inner === void 0 ? void 0 : parseExpression(inner);
}
function evaluate(expression, run2) {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "path":
      return valueAt(expression.path, run2);
    case "call":
      return call(
        expression.name,
        expression.args.map((arg) => evaluate(arg, run2))
      );
    case "operation":
      return operate(
        expression.operator,
        expression.operands.map((each) => evaluate(each, run2))
      );
    default:
      return void 0;
  }
}
function valueAt(path, { trigger, association, isLabelled }) {
  if (path === "github.event_name") return trigger;
  if (!isOfEvent(path, trigger)) return null;
  if (!isLabelled && /\.labels(?:\.\*(?:\.name)?)?$/.test(path)) return [];
  if (!isLabelled && /^github\.event\.label\.name$/.test(path)) return null;
  if (/\.author_association$/.test(path)) return association;
  return PATHS.find(([known2]) => known2.test(path))?.[1];
}
function isOfEvent(path, trigger) {
  return OBJECTS.every(([object, triggers]) => !object.test(path) || triggers.test(trigger));
}
function call(name, args) {
  const [first, second] = args;
  if (name === "always") return true;
  if (name === "fromjson" && typeof first === "string") return listIn(first);
  if (name === "tojson" && Array.isArray(first)) return JSON.stringify(first);
  if (name === "join" && Array.isArray(first)) return first.join(typeof second === "string" ? second : ",");
  if (first === void 0 || second === void 0 || typeof first === "symbol" || typeof second === "symbol") return;
  const item = String(second ?? "").toLowerCase();
  if (name === "contains" && Array.isArray(first)) return first.some((each) => each.toLowerCase() === item);
  const text = String(first ?? "").toLowerCase();
  if (name === "contains") return text.includes(item);
  if (name === "startswith") return text.startsWith(item);
  if (name === "endswith") return text.endsWith(item);
  return void 0;
}
function listIn(json) {
  try {
    const value = JSON.parse(json);
    return Array.isArray(value) && value.every((each) => typeof each === "string") ? value : void 0;
  } catch {
    return void 0;
  }
}
function operate(operator, [left, right]) {
  switch (operator) {
    case "!":
      return left === void 0 ? void 0 : !isTruthy(left);
    case "&&":
      if (left !== void 0) return isTruthy(left) ? right : left;
      return right !== void 0 && !isTruthy(right) ? false : void 0;
    case "||":
      if (left !== void 0) return isTruthy(left) ? left : right;
      return right !== void 0 && isTruthy(right) ? right : void 0;
    case "==":
      return equal(left, right);
    case "!=": {
      const isEqual2 = equal(left, right);
      return isEqual2 === void 0 ? void 0 : !isEqual2;
    }
    default:
      return void 0;
  }
}
function isTruthy(value) {
  return value !== false && value !== null && value !== 0 && value !== "" && !Number.isNaN(value);
}
function equal(left, right) {
  if (left === void 0 || right === void 0) return;
  if (typeof left === "symbol" || typeof right === "symbol") return equalSymbol(left, right);
  if (Array.isArray(left) || Array.isArray(right)) return left === right;
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right && left !== null) return left === right;
  return Number(left ?? 0) === Number(right ?? 0);
}
function equalSymbol(left, right) {
  if (left === right) return true;
  if (DIFFERENT.some((pair) => pair.some((each) => each === left) && pair.some((each) => each === right))) return false;
  const other = typeof left === "symbol" ? right : left;
  if (other === null || typeof other === "boolean") return false;
  if (left !== EVENT && right !== EVENT) return void 0;
  if (typeof other !== "string") return void 0;
  return OWN_EVENT.test(other) ? false : /^pull_request$/i.test(other) || void 0;
}
// src/analysis/pipelines/workflow-jobs.ts
var TOKEN_NAME = /^(?:FLY_(?:API|ACCESS)_TOKEN|fly_api_token)$/;
var TOKEN_VALUE = /secrets\.\w{0,60}FLY\w{0,60}/i;
function* workflowJobs({ documents }) {
  for (const [path, document] of documents) {
    if (document.kind !== "tree" || !/^\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    const [workflow] = document.roots;
    const jobs = treeAt(workflow, "jobs");
    if (workflow === void 0 || jobs?.kind !== "table") continue;
    const shared = tokenIn(treeAt(workflow, "env"));
    for (const { key: name, keyAt: nameAt, value: job } of jobs.entries)
      yield { path, workflow, jobs, name, nameAt, job, token: tokenIn(job) ?? shared, isShared: shared !== void 0 };
  }
}
function tokenIn(tree) {
  const leaf = tree && leavesOf(tree).find(
    ({ keys: keys2, scalar }) => TOKEN_NAME.test(keys2.at(-1) ?? "") || TOKEN_VALUE.test(scalarTextOf(scalar.value).slice(0, 2e4))
  );
  return leaf && placeOfLeaf(leaf);
}
function placeOfLeaf({ entry, scalar }) {
  if (!entry) return scalar.at;
  return entry.at.range.start.line === entry.at.range.end.line ? entry.at : entry.keyAt;
}
function scalarTextOf(value) {
  return typeof value === "string" ? value : "";
}
function namesIn(tree) {
  const items = tree?.kind === "list" ? tree.items : tree ? [tree] : [];
  return items.flatMap((item) => item.kind === "scalar" ? [scalarTextOf(item.value)] : []);
}
// src/analysis/pipelines/head-checkout.ts
var HEAD = /github\.head_ref|github\.event\.pull_request\.head\.(?:sha|ref|repo)|github\.event\.workflow_run\.head_|refs\/pull\/|\bgh pr checkout\b|\bpull\/[^\s/]{1,80}\/(?:head|merge)\b/;
var BRANCH_NAME = /github\.head_ref|github\.event\.pull_request\.head\.ref(?![\w-])|github\.event\.workflow_run\.head_branch/g;
var ASKS_FOR_HEAD = /\bgh api [^\n]{0,300}\bpulls\/|\bheadRef(?:Oid|Name)\b|\bpulls\.get\b|\bhead\.(?:sha|ref)\b/;
var FINDS_HEAD = /(?:pull-?request|\bpr\b|comment)[\w-]{0,40}(?:branch|head|ref|sha|comment|get|find|info)|(?:get|find|fetch|head)[\w-]{0,20}(?:pull-?request|\bpr\b)/i;
function leavesRunBy(tree, { documents }) {
  const leaves = [];
  const pending = [tree];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const own = leavesOf(next);
    for (const leaf of own) leaves.push(leaf);
    for (const { keys: keys2, scalar } of own) {
      const uses = keys2.at(-1) === "uses" ? scalarTextOf(scalar.value) : "";
      if (!uses.startsWith("./")) continue;
      const folder = uses.slice(2).replace(/\/$/, "");
      for (const path of [`${folder}/action.yml`, `${folder}/action.yaml`]) {
        if (seen.has(path)) continue;
        seen.add(path);
        const document = documents.get(path);
        const action = document?.kind === "tree" ? document.roots[0] : void 0;
        if (action) pending.push(action);
      }
    }
  }
  return leaves;
}
function inputsFromHead(leaves, own) {
  const inputs = new Set(own);
  for (const leaf of leaves) {
    const isInput = leaf.keys.at(-2) === "with";
    const isDefault3 = nameOf2(leaf) === "default" && leaf.keys.at(-3) === "inputs";
    if (!(isInput || isDefault3) || !(namesCommit(leaf) || namesInput(leaf, own))) continue;
    inputs.add(((isDefault3 ? leaf.keys.at(-2) : nameOf2(leaf)) ?? "").toLowerCase());
  }
  return inputs;
}
function namesInput(leaf, inputs) {
  for (const [, input = ""] of expressionsOf(leaf).matchAll(/\binputs\.([\w-]{1,100})/g))
    if (inputs.has(input.toLowerCase())) return true;
  return false;
}
function checkoutsOf(root, job, inputs) {
  const shared = treeAt(root, "env");
  const ofJob = leavesOf(job).filter(({ keys: keys2 }) => keys2.at(-2) === "env");
  const variables = new Set([...shared ? leavesOf(shared) : [], ...ofJob].filter(namesHead).map(nameOf2));
  const steps = treeAt(job, "steps");
  const items = steps?.kind === "list" ? steps.items : [];
  const told = items.filter((step2) => leavesOf(step2).some((leaf) => namesHead(leaf) || asksForHead(leaf)));
  for (const leaf of told.flatMap(leavesOf)) {
    const text = nameOf2(leaf) === "run" ? expressionsOf(leaf) : "";
    if (!text.includes("GITHUB_ENV")) continue;
    for (const [line, variable = ""] of text.matchAll(WRITTEN))
      if (HEAD.test(line) || ASKS_FOR_HEAD.test(line)) variables.add(variable);
  }
  const outputs = new Set(told.flatMap((step2) => namesIn(treeAt(step2, "id"))));
  return (leaf) => {
    const key = nameOf2(leaf);
    if (!/^(?:ref|repository|run)$/.test(key)) return false;
    if (namesHead(leaf)) return key !== "ref" || namesCommit(leaf);
    const text = expressionsOf(leaf);
    if (key === "run" && !FETCHES.test(text)) return false;
    if (namesInput(leaf, inputs)) return true;
    for (const [, variable, output, shell] of text.matchAll(INDIRECT)) {
      if (variables.has(variable ?? "-") || outputs.has(output ?? "-")) return true;
      if (key === "run" && variables.has(shell ?? "-")) return true;
    }
    return false;
  };
}
var FETCHES = /\bgit\b[^\n]{0,200}\b(?:fetch|checkout|pull|switch|clone|reset|worktree)\b|\bgh (?:pr|repo) /;
var INDIRECT = /\benv\.(\w{1,100})|\bsteps\.([\w-]{1,100})\.outputs|\$\{?(\w{1,100})/g;
var WRITTEN = /^[^\n=]{0,40}?\b(\w{1,100})=[^\n]{0,500}/gm;
function asksForHead(leaf) {
  const text = expressionsOf(leaf);
  return nameOf2(leaf) === "uses" ? FINDS_HEAD.test(text) : ASKS_FOR_HEAD.test(text);
}
function nameOf2({ keys: keys2 }) {
  return keys2.at(-1) ?? "";
}
function namesCommit(leaf) {
  return HEAD.test(expressionsOf(leaf).replace(BRANCH_NAME, ""));
}
function namesHead(leaf) {
  return HEAD.test(expressionsOf(leaf));
}
function expressionsOf({ scalar }) {
  return scalarTextOf(scalar.value).slice(0, 2e4).replace(/\[\s{0,20}'([\w-]{1,100})'\s{0,20}\]/g, ".$1").replace(/\$\{\{[^}\n]{0,300}\}\}/g, (expression) => expression.replace(/\s/g, ""));
}
// src/analysis/pipelines/workflow-starts.ts
var MAX_STARTS = 200;
var NO_INPUTS = /* @__PURE__ */ new Set();
function startsOf(project) {
  const jobs = [...workflowJobs(project)];
  const found2 = /* @__PURE__ */ new Map();
  const startsAt = (path) => {
    const known2 = found2.get(path);
    if (known2) return known2;
    const workflow = jobs.find((each) => each.path === path)?.workflow;
    const starts = triggersOf(treeAt(workflow, "on")).map((trigger) => ({
      trigger,
      inputs: NO_INPUTS,
      keepsOut: () => false
    }));
    found2.set(path, starts);
    if (!starts.some(({ trigger }) => trigger === "workflow_call")) return starts;
    for (const call2 of jobs) {
      if (textAt(call2.job, "uses") !== `./${path}` || treeAt(call2.job, "secrets") === void 0) continue;
      for (const start of startsAt(call2.path).slice(0, MAX_STARTS))
        if (starts.length < MAX_STARTS)
          starts.push({
            trigger: start.trigger,
            inputs: inputsFromHead(leavesOf(call2.job), start.inputs),
            keepsOut: (run2) => start.keepsOut(run2) || isKeptOut(call2, run2)
          });
    }
    return starts;
  };
  return startsAt;
}
function isKeptOut({ name: job, jobs }, run2) {
  const pending = [job];
  const seen = /* @__PURE__ */ new Set();
  for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
    const value = jobs.entries.find(({ key }) => key === name)?.value;
    if (!value || seen.has(name)) continue;
    seen.add(name);
    const own = conditionOf(value);
    if (keepsOut(own, run2)) return true;
    if (!/\b(?:always|failure|cancelled)\s*\(/i.test(scalarTextOf(own)))
      pending.push(...namesIn(treeAt(value, "needs")));
  }
  return false;
}
function areSkipped(steps, run2) {
  return steps.length > 0 && steps.every((step2) => keepsOut(conditionOf(step2), run2));
}
function isTokenSkipped({ job, isShared: isShared2 }, run2) {
  const steps = treeAt(job, "steps");
  if (isShared2 || steps?.kind !== "list" || tokenIn(treeAt(job, "env"))) return false;
  return areSkipped(steps.items.filter(tokenIn), run2);
}
function conditionOf(job) {
  const condition = treeAt(job, "if");
  return condition?.kind === "scalar" ? condition.value : void 0;
}
function textAt(tree, key) {
  const value = treeAt(tree, key);
  return value?.kind === "scalar" ? scalarTextOf(value.value) : "";
}
function triggersOf(on) {
  if (on?.kind === "table") return on.entries.map(({ key }) => key);
  if (on?.kind === "list") return on.items.map((item) => item.kind === "scalar" ? String(item.value) : "");
  return on ? [String(on.value)] : [];
}
// src/analysis/pipelines/injected-text.ts
var STRANGERS_EVENT = /^(?:pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment)$/;
var CHOSEN = /^github\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|comment)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|(?:author|committer)\.(?:name|email)))))$/;
var HOLDER = /^github(?:\.event(?:\.(?:issue|pull_request(?:\.head)?|discussion|comment|workflow_run(?:\.head_commit)?))?)?$/;
function* injectedTexts(project) {
  const startsAt = startsOf(project);
  for (const job of workflowJobs(project)) {
    const steps = treeAt(job.job, "steps");
    if (job.token === void 0 || steps?.kind !== "list") continue;
    const starts = startsAt(job.path).filter(({ trigger }) => STRANGERS_EVENT.test(trigger));
    if (starts.length === 0) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { step: step2, leaf, path } of steps.items.flatMap(textsIn)) {
      const start = starts.find(
        ({ trigger, keepsOut: keepsOut2 }) => STRANGERS.some((association) => {
          const run2 = { trigger, association, isLabelled: false };
          if (!isOfEvent(path, trigger) || keepsOut2(run2) || isKeptOut(job, run2)) return false;
          return !areSkipped([step2], run2) && !isTokenSkipped(job, run2);
        })
      );
      if (!start || seen.has(path)) continue;
      seen.add(path);
      yield { trigger: start.trigger, job: job.name, path, at: placeOfLeaf(leaf), token: job.token };
    }
  }
}
function textsIn(step2) {
  const found2 = [];
  const uses = treeAt(step2, "uses");
  const isScript2 = uses?.kind === "scalar" && scalarTextOf(uses.value).startsWith("actions/github-script@");
  for (const leaf of leavesOf(step2)) {
    const key = leaf.keys.join(".");
    if (key !== "run" && !(isScript2 && key === "with.script")) continue;
    for (const part of scalarTextOf(leaf.scalar.value).split("${{").slice(1)) {
      const expression = parseExpression(part.split("}}", 1)[0] ?? "");
      for (const path of expression ? written(expression) : []) found2.push({ step: step2, leaf, path });
    }
  }
  return found2;
}
function written(expression) {
  if (expression.kind === "path") return CHOSEN.test(expression.path) ? [expression.path] : [];
  if (expression.kind === "operation") {
    const { operator, operands } = expression;
    if (operator === "||") return operands.flatMap(written);
    return operator === "&&" ? operands.slice(1).flatMap(written) : [];
  }
  if (expression.kind !== "call" || !/^(?:format|join|tojson|fromjson)$/.test(expression.name)) return [];
  return expression.args.flatMap((arg) => {
    if (expression.name === "tojson" && arg.kind === "path" && HOLDER.test(arg.path)) return [arg.path];
    return written(arg);
  });
}
// src/analysis/pipelines/printed-token.ts
function isPrinted({ at, origin, redirects }, { sources }) {
  if (origin !== "workflow-run" || redirects.length > 0) return false;
  const source = sources.get(at.path);
  if (!source) return false;
  const start = source.offset(at.range.start);
  const before = source.text.slice(Math.max(0, start - 200), start).split("\n").at(-1) ?? "";
  const after2 = behind(at, source);
  if (/^["')\s]*(?:\||>)(?!\|)/.test(withoutFilters(after2))) return false;
  if (/(?:\$\(|`)\s*$/.test(before)) return /\b(?:echo|printf)\b[^|;]{0,200}$/.test(before) && !/add-mask/.test(before);
  return true;
}
function mayHaveToken({ at }, { sources }) {
  const text = sources.get(at.path)?.text ?? "";
  return /\bFLY_(?:API|ACCESS)_TOKEN["']?\s{0,9}[:=]|--access-token|\s-t[\s=]|\bauth login|secrets: inherit|\$GITHUB_ENV|self-hosted/.test(
    text
  );
}
function isPrintedInDisguise(command, project) {
  const source = project.sources.get(command.at.path);
  if (!source) return false;
  if (printsAll(command)) {
    return ENCODED.test(behind(command.at, source)) && mayHaveToken(command, project) && isPrinted(command, project);
  }
  if (!/^(?:echo|printf|printenv|env)$/.test(programOf(command))) return false;
  if (!command.argv.some(({ raw }) => /FLY_(?:API|ACCESS)_TOKEN/.test(raw))) return false;
  return FILTER.test(behind(command.at, source)) && isPrinted(command, project);
}
function printsAll(command) {
  const [, ...args] = command.argv.map(({ raw }) => raw);
  const program = programOf(command);
  if (/^(?:env|printenv|set)$/.test(program)) return args.every((arg) => /^(?:-0|--null)$/.test(arg));
  return /^(?:export|declare|typeset)$/.test(program) && /^-[px]{1,2}$/.test(args.join(" "));
}
var ENCODED = /^["')\s]{0,9}(?:\|\s{0,9}(?:grep|sort|uniq|head|tail|cat)(?![\w-])[^|>;&\n]{0,200}){0,5}\|\s{0,9}(?:base32|base64|rev|xxd|od|hexdump|gzip|openssl\s+(?:enc|base64))(?![\w-])/;
function behind({ range }, source) {
  const end = source.offset(range.end);
  return source.text.slice(end, end + 200).split("\n", 1)[0] ?? "";
}
var FILTER = /^["')\s]{0,9}\|\s{0,9}(?:base32|base64|rev|xxd|od|hexdump|fold|tr|sed|awk|cut|cat|fmt|nl|gzip|openssl\s+(?:enc|base64))(?![\w-])[^|>;&\n]*/;
var CHOOSES = /^["')\s]{0,9}\|\s{0,9}(?:grep(?!\s+-\w{0,9}q)|sort|uniq|head|tail)(?![\w-])[^|>;&\n]*/;
function withoutFilters(after2) {
  let rest = after2;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(FILTER, "").replace(CHOOSES, "");
  }
  return rest;
}
// src/analysis/pipelines/removed-environment.ts
function removedEnvironments(project) {
  if (!project.before) return [];
  const guarded2 = new Set([...workflowJobs(project.before)].filter(hasEnvironment).map(keyOf2));
  return [...workflowJobs(project)].filter(
    (job) => job.token !== void 0 && guarded2.has(keyOf2(job)) && !hasEnvironment(job)
  );
}
function hasEnvironment({ job }) {
  return treeAt(job, "environment") !== void 0;
}
function keyOf2({ path, name }) {
  return `${path}\0${name}`;
}
// src/analysis/pipelines/untrusted-checkout.ts
var PRIVILEGED = /^(?:pull_request_target|issue_comment|workflow_run)$/;
function* untrustedDeploys(project) {
  const startsAt = startsOf(project);
  for (const job of workflowJobs(project)) {
    if (job.token === void 0) continue;
    for (const start of startsAt(job.path)) {
      if (!PRIVILEGED.test(start.trigger)) continue;
      const found2 = openCheckout(job, start, project);
      if (!found2) continue;
      yield { trigger: start.trigger, job: job.name, token: job.token, ...found2 };
      break;
    }
  }
}
function openCheckout(job, start, project) {
  const leaves = leavesRunBy(job.job, project);
  const isCheckout = checkoutsOf(job.workflow, job.job, inputsFromHead(leaves, start.inputs));
  const checkout = leaves.find(isCheckout);
  if (!checkout) return;
  const steps = treeAt(job.job, "steps");
  const fetching = (steps?.kind === "list" ? steps.items : []).filter(
    (step2) => leavesRunBy(step2, project).some(isCheckout)
  );
  const isOpen2 = (isLabelled) => STRANGERS.some((association) => {
    const run2 = { trigger: start.trigger, association, isLabelled };
    if (start.keepsOut(run2) || isKeptOut(job, run2)) return false;
    return !areSkipped(fetching, run2) && !isTokenSkipped(job, run2);
  });
  if (!isOpen2(true)) return;
  return { checkout: placeOfLeaf(checkout), isGated: treeAt(job.job, "environment") !== void 0 || !isOpen2(false) };
}
// src/rules/secrets/exposed-fly-token.ts
var exposed_fly_token_default = {
  id: "exposed-fly-token",
  practice: "secrets",
  title: "Workflow exposes its Fly.io token",
  severity: "high",
  confidence: "high",
  remedy: "Run the job on `pull_request`, where forks get no secrets. Or run it only for branches of this repository: `if: github.event.pull_request.head.repo.full_name == github.repository`. Then replace the token, because a fork may have stolen it: `fly tokens create deploy -x 720h --app APP | gh secret set FLY_API_TOKEN`. Revoke the old one with `fly tokens revoke ID`.",
  references: [
    "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
    "https://fly.io/docs/security/tokens/"
  ],
  requirements: ["secrets.fly-secrets"],
  cwe: [829, 532],
  check: inTurn(
    eachProject(function* (project) {
      for (const { trigger, job, token, checkout, isGated } of untrustedDeploys(project)) {
        yield {
          message: `The job ${(0, import_observed.code)(job)} runs on ${(0, import_observed.code)(trigger)}, checks out code from the pull request and has access to the Fly.io token. A pull request from a fork can steal the token or deploy its own code.`,
          at: token,
          subject: `${job} ${trigger}`,
          related: [{ at: checkout, note: "The job checks out the code here." }],
          remedy: keepOut(trigger, project),
          ...isGated ? { severity: "medium", confidence: "medium" } : {}
        };
      }
    }),
    eachProject(function* (project) {
      for (const { trigger, job, path, at, token } of injectedTexts(project)) {
        yield {
          message: `The job ${(0, import_observed.code)(job)} runs on ${(0, import_observed.code)(trigger)} with access to the Fly.io token, and its script contains ${(0, import_observed.code)(path)}. Anyone can put commands into that text and steal the token.`,
          at,
          subject: `${job} ${path}`,
          related: [{ at: token, note: "The job takes the token here." }],
          remedy: `Pass the text in an environment variable, \`TEXT: \${{ ${path} }}\`, and use \`"$TEXT"\` in the script. Then replace the token, because it may have been stolen: \`${replacement(project)}\`.`
        };
      }
    }),
    eachProject(function* (project) {
      for (const { name, nameAt } of removedEnvironments(project)) {
        yield {
          message: `The job ${(0, import_observed.code)(name)} holds the Fly.io token and no longer has an \`environment\`. The required reviewers and branch rules of that environment no longer protect the deploy.`,
          at: nameAt,
          subject: `${name} without environment`,
          severity: "medium",
          remedy: "Restore the `environment` of the job."
        };
      }
    }),
    eachProject(function* (project) {
      for (const command of project.commands) {
        if (!isPrintedInDisguise(command, project)) continue;
        yield {
          message: "This command prints the Fly.io token to the job log in a form that GitHub does not mask.",
          at: command.at,
          subject: "token printed in another form",
          remedy: "Remove the command. Find the ID of the token with `fly tokens list` and run `fly tokens revoke ID`."
        };
      }
    }),
    eachFlyctlCall(function* (call2, project, app) {
      if (tokenKindOf(call2) === void 0 || !isPrinted(call2.command, project)) return;
      if (!mayHaveToken(call2.command, project)) return;
      const shown3 = `flyctl ${call2.verb}`;
      yield {
        message: `${(0, import_observed.code)(shown3)} prints a Fly.io token to the job log. Anyone who can read the log can use it.`,
        at: call2.command.at,
        subject: `${shown3} printed`,
        remedy: `Remove the command: flyctl reads the token from \`FLY_API_TOKEN\`. Create a new deploy token on your own machine with \`fly tokens create deploy -x 720h${appFlag(app)}\` and store it with \`gh secret set FLY_API_TOKEN\`. Find the ID of the printed token with \`fly tokens list\` and run \`fly tokens revoke ID\`.`
      };
    })
  )
};
var CONDITIONS = /* @__PURE__ */ new Map([
  ["workflow_run", "github.event.workflow_run.head_repository.full_name == github.repository"],
  [
    "issue_comment",
    `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)`
  ]
]);
var OF_PULL_REQUEST = "github.event.pull_request.head.repo.full_name == github.repository";
function keepOut(trigger, project) {
  const condition = CONDITIONS.get(trigger) ?? OF_PULL_REQUEST;
  const whom = trigger === "issue_comment" ? "comments of members, who review the code first" : "branches of this repository";
  return `Run the job on \`pull_request\`, where forks get no secrets. Or run it only for ${whom}: \`if: ${condition}\`. Then replace the token, because a fork may have stolen it: \`${replacement(project)}\`. Revoke the old one with \`fly tokens revoke ID\`.`;
}
function replacement({ apps }) {
  const flag = apps.length === 1 ? appFlag(apps[0]) : "";
  return `fly tokens create deploy -x 720h${flag === "" ? " --app APP" : flag} | gh secret set FLY_API_TOKEN`;
}
// src/analysis/image/mounted-secrets.ts
var CONFIGURED = /^(?:npm|pnpm|yarn|git|pip[\d.]*|composer|bundle|poetry|gh|aws)$/;
var NO_FILE = /^\/(?:dev|proc)\//;
function* keptSecrets({ apps }) {
  const seen = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const { dockerfile } = app;
    if (!dockerfile || seen.has(dockerfile.source.path)) continue;
    seen.add(dockerfile.source.path);
    for (const kept of keptIn(dockerfile)) yield { kept, app };
  }
}
function keptIn(dockerfile) {
  const kept = [];
  for (const instruction of dockerfile.instructions) {
    const { keyword, stage } = instruction;
    if (keyword !== "RUN" || dockerfile.stages[stage]?.shipped !== true) continue;
    const mounts2 = instruction.flags.filter(({ name }) => name === "mount").map(({ value }) => mountOf(value));
    const secrets = mounts2.filter((mount) => mount.get("type") === "secret");
    if (secrets.length === 0) continue;
    const passing = mounts2.filter((mount) => /^(?:tmpfs|cache|bind)$/.test(mount.get("type") ?? "bind")).map(targetOf2);
    const commands = commandsOf(dockerfile, instruction);
    for (const mount of secrets) {
      const id = mount.get("id") ?? (0, import_redact.baseName)(targetOf2(mount) ?? "");
      const names3 = wordsFor(mount, id);
      for (const [index, command] of commands.entries()) {
        const into = writtenTo(command, commands[index + 1], names3);
        if (into === void 0 || passing.some((folder) => folder !== void 0 && into.startsWith(folder))) continue;
        if (isRemoved(into, commands.slice(index + 1))) continue;
        kept.push({ id, into, at: command.at });
        break;
      }
    }
  }
  return kept;
}
function targetOf2(mount) {
  return mount.get("target") ?? mount.get("destination") ?? mount.get("dst");
}
function wordsFor(mount, id) {
  const env = mount.get("env");
  const file = targetOf2(mount) ?? (env === void 0 ? `/run/secrets/${id}` : void 0);
  const parts = [];
  if (file) parts.push(`${escaped(file)}(?![\\w.-])`);
  if (env) parts.push(`\\$\\{?${escaped(env)}(?!\\w)`);
  return new RegExp(parts.length === 0 ? "(?!)" : parts.join("|"));
}
function escaped(text) {
  return text.slice(0, 300).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function commandsOf(dockerfile, { at }) {
  const { start, end } = at.range;
  return dockerfile.commands.filter(({ origin, at: place }) => {
    const { line } = place.range.start;
    return origin === "dockerfile-run" && line >= start.line && line <= end.line;
  });
}
function writtenTo(command, next, secret) {
  const { argv, program, redirects } = command;
  const words = argv.slice(program + 1);
  const name = programOf(command);
  const isRead2 = (word) => secret.test(word.raw.slice(0, 4e3));
  if (!words.some(isRead2) && !redirects.some(({ target }) => isRead2(target))) return void 0;
  const out = redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
  if (out) return isRead2(out.target) ? void 0 : fileOf(out.target);
  if (/^(?:cp|mv|install|ln|rsync)$/.test(name)) {
    const last = words.at(-1);
    return last && !isRead2(last) ? fileOf(last) : void 0;
  }
  if (CONFIGURED.test(name) && words.some((word) => /^(?:config|configure)$/.test((0, import_observed.known)(word) ?? "")))
    return `${name} config`;
  const isPiped2 = /^(?:echo|printf|cat)$/.test(name) && next?.key === command.key && next !== void 0;
  if (isPiped2 && programOf(next) === "tee") {
    const file = next.argv.slice(next.program + 1).find((word) => !word.raw.startsWith("-"));
    return file && fileOf(file);
  }
  return void 0;
}
function fileOf(word) {
  const path = (0, import_observed.known)(word) ?? word.raw;
  return path === "" || NO_FILE.test(path) ? void 0 : path;
}
function isRemoved(into, later) {
  return later.some((command) => {
    const words = command.argv.slice(command.program + 1).map((word) => (0, import_observed.known)(word) ?? word.raw);
    if (programOf(command) === "rm")
      return words.some(
        (word) => word === into || (0, import_redact.baseName)(word) === (0, import_redact.baseName)(into) || /rc$/.test(word) === into.endsWith(" config")
      );
    return into.endsWith(" config") && words.some((word) => /^(?:delete|unset|--unset(?:-all)?|rm)$/.test(word));
  });
}
// src/analysis/image/whole-builds.ts
function wholeBuilds({ apps }) {
  const builds = [];
  for (const app of apps) {
    const nixpacks = app.calls.find((call2) => (0, import_observed.isDeploy)(call2) && (0, import_observed.switchOf)(call2, "--nixpacks") === true);
    if (nixpacks) {
      const at = (0, import_observed.optionOf)(nixpacks, "--nixpacks")?.value?.at ?? nixpacks.command.at;
      builds.push({ app, at, asked: `flyctl ${nixpacks.verb} --nixpacks` });
    }
    const { builder } = app.build;
    if (!builder || app.dockerfile || builder.key === "builtin" && PARTIAL.test((0, import_observed.known)(builder.name) ?? "")) continue;
    builds.push({ app, at: builder.name.at, asked: `${builder.key} = ${JSON.stringify((0, import_observed.known)(builder.name) ?? "\u2026")}` });
  }
  return builds;
}
var PARTIAL = /^(?:go|deno|hugo-static)$/;
// src/redact/shell-word.ts
var PLAIN = /^[\w./@+,:=][\w./@+,:=-]*$/;
function shellWord(path) {
  if (PLAIN.test(path)) return path;
  const safe = path.startsWith("-") ? `./${path}` : path;
  return `'${safe.replaceAll("'", `'"'"'`)}'`;
}
// src/rulekit/ignore-files.ts
function ignoreFileOf({ ignoreFile: ignoreFile2 }) {
  return (0, import_observed.code)(ignoreFile2?.source.path ?? ".dockerignore");
}
function whyNotIgnored(app) {
  const invalid = invalidPattern(app);
  if (invalid) return [{ at: invalid, note: "Docker rejects the ignore file because of this pattern." }];
  return app.ignoreFile ? [{ at: (0, import_redact.fileStart)(app.ignoreFile.source.path), note: "This file does not exclude it." }] : [];
}
function excludeRemedy(app, path) {
  const verb = invalidPattern(app) ? "Correct the pattern, and add" : "Add";
  return `${verb} ${(0, import_observed.code)(path)} to ${ignoreFileOf(app)}.`;
}
function untrackAndExclude(app, path) {
  const ignored = ignoreFileOf(app);
  const untrack = `Run ${(0, import_observed.code)(`git rm --cached ${shellWord(path)}`)}`;
  return invalidPattern(app) ? `${untrack}, and add it to \`.gitignore\`. Correct the pattern in ${ignored}, and add ${(0, import_observed.code)(path)} there.` : `${untrack}, and add ${(0, import_observed.code)(path)} to \`.gitignore\` and ${ignored}.`;
}
function invalidPattern({ ignoreFile: ignoreFile2 }) {
  return ignoreFile2?.patterns.find(({ pattern }) => !compilePattern(pattern))?.at;
}
function importRemedy(app, path, { apps }) {
  const all = defaultFirst(apps.filter(({ dockerfile }) => dockerfile === app.dockerfile));
  const configs = all.length > 3 ? "the fly configs" : all.map((one) => (0, import_observed.code)(one.path)).join(" and ");
  const command = (0, import_observed.code)(`fly secrets import${appFlag(all[0] ?? app)} < ${shellWord(path)}`);
  return `Pushed images contain the old values, so write new ones into ${(0, import_observed.code)(path)}, and move lines that are not secrets to \`[env]\` in ${configs}. Then run ${command}${otherAppsNote(all)}.`;
}
// src/rulekit/context-files.ts
var harm = (shipped) => shipped ? "Anyone who can pull the image, or open a shell in a Machine, can read it" : "It stays in the build cache";
function takenFile(app, { path, writtenAt }, what, { at, shipped, subject, edit }, project) {
  const message = `${what}, including ${(0, import_observed.code)(path)}, which ${writtenAt ? "a workflow writes from its secrets" : "is committed"}. ${harm(shipped)}.`;
  const written2 = writtenAt ? [{ at: writtenAt, note: "The workflow writes it here." }] : [];
  const fix = offer(`Exclude \`${path}\` from the build`, false, edit);
  const severity = shipped ? "high" : "low";
  const instead = /(?:^|\/)\.env[^/]*$/.test(path) ? importRemedy(app, path, project) : "If the build needs it, mount it with `RUN --mount=type=secret`.";
  return {
    message,
    at,
    subject: `${subject} ${path}`,
    severity,
    confidence: "medium",
    remedy: `${writtenAt ? excludeRemedy(app, path) : untrackAndExclude(app, path)} ${instead}`,
    related: [...written2, ...whyNotIgnored(app)],
    ...fix
  };
}
// src/rules/secrets/secret-file-in-image.ts
var secret_file_in_image_default = {
  id: "secret-file-in-image",
  practice: "secrets",
  title: "File with secrets is copied into the image",
  severity: "high",
  confidence: "high",
  remedy: "Add the file to `.dockerignore`. Set its values with `fly secrets set NAME=\u2026`, or mount it in the build with `RUN --mount=type=secret`.",
  references: ["https://fly.io/docs/apps/build-secrets/", "https://docs.docker.com/build/concepts/context/"],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 312],
  check: eachProject(function* (project) {
    for (const build3 of wholeBuilds(project)) yield* checkBuild(build3, project);
    for (const { kept, app } of keptSecrets(project)) yield aboutKept(kept, app);
    const copies = copiesIn(project);
    const wholeContext = new Map(copies.filter(({ file }) => copiesContext(file)).map((copy) => [copy.app, copy.file]));
    for (const copy of copies) {
      const wider = wholeContext.get(copy.app);
      yield* wider === copy.file ? checkContext(copy, project) : checkFile(copy, wider, project);
    }
  })
};
function* checkFile(copy, wider, project) {
  const { app, file } = copy;
  const { path, origin, at, keyword, from, shipped } = file;
  const named2 = secretNamedBy(file);
  if (!named2) {
    for (const secret of secretsTaken(file, app, project)) {
      const isReported = wider !== void 0 && wider.shipped >= file.shipped && takes(wider, secret.path);
      if (!isReported) yield takenSecret(copy, secret, `${keyword} ${path}`, project);
    }
    return;
  }
  const isSecret = holdsSecret(named2.path ?? origin, app, project, true);
  if (isSecret === false || (from === void 0 ? isIgnored(app, named2.path ?? path) : !shipped)) return;
  const message = `${keyword} adds ${(0, import_observed.code)(path)} (${named2.kind}) to ${shipped ? "the image" : "a build stage"}. ${harm(shipped)}.`;
  const sure = isSecret === true || from === void 0 && !path.includes("*");
  const severity = shipped ? sure ? "high" : "medium" : "low";
  const remedy = `Remove ${(0, import_observed.code)(path)} from this ${keyword}. Set its values with \`fly secrets set NAME=\u2026${appFlag(app)}\`, or mount it in the build with \`RUN --mount=type=secret\`.`;
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? "high" : "medium", remedy };
}
function aboutKept({ id, into, at }, app) {
  return {
    message: `RUN writes the build secret ${(0, import_observed.code)(id)} to ${(0, import_observed.code)(into)}. ${harm(true)}.`,
    at,
    subject: `RUN secret ${id}`,
    remedy: `Read the secret in the command that needs it, and remove ${(0, import_observed.code)(into)} in the same RUN. Set what the app needs with \`fly secrets set NAME=\u2026${appFlag(app)}\`.`
  };
}
function* checkContext(copy, project) {
  const { app, file, isFirst } = copy;
  const { at, keyword, shipped } = file;
  const secrets = secretsTaken(file, app, project);
  for (const secret of secrets) yield takenSecret(copy, secret, "context", project);
  const loose = looseFiles(file, app, project);
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return;
  const message = `${keyword} adds the whole build context, and no ignore file excludes ${loose.map(import_observed.code).join(", ")}. A deploy from a folder that contains them adds them to the image.`;
  yield {
    message,
    at,
    subject: "context",
    severity: "low",
    remedy: `Add ${loose.map(import_observed.code).join(", ")} to ${ignoreFileOf(app)}.`,
    ...offer("Add them to the ignore file", false, ignoreEdit(app, loose))
  };
}
function* checkBuild({ app, at, asked }, project) {
  for (const secret of secretsTaken(WHOLE_CONTEXT, app, project)) {
    const what = `A build with ${(0, import_observed.code)(asked)} adds the whole build context`;
    const edit = ignoreEdit(app, [secret.path]);
    yield takenFile(app, secret, what, { at, shipped: true, subject: "build", edit }, project);
  }
}
function takenSecret({ app, file }, secret, subject, project) {
  const { at, keyword, shipped } = file;
  const taken = copiesContext(file) ? "the whole build context" : (0, import_observed.code)(file.path);
  const edit = ignoreEdit(app, [secret.path]);
  return takenFile(app, secret, `${keyword} adds ${taken}`, { at, shipped, subject, edit }, project);
}
// src/analysis/credentials/browser.ts
var PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i;
var SECRET_WORDS2 = /(?:^| )(?:secret|service role|private|password|passwd|passphrase|admin key|master key|database url)(?: |$)/;
var SECRET_SERVICES = /(?:^| )(?:openai|anthropic|claude|groq|xai|grok|mistral|cohere|deepseek|perplexity|openrouter|replicate|hugging ?face|hf|together|elevenlabs|eleven labs|pinecone|sendgrid|resend|mailgun|postmark|brevo|twilio|aws|github|gitlab|slack|discord bot|telegram bot|notion|airtable|tmdb read|rapidapi|rapid api|serpapi|fly)(?: |$)/;
var KEY_WORDS = /(?:^| )(?:key|apikey|token|pat|auth)(?: |$)/;
var OPEN_WORDS = /(?:^| )(?:public|publishable|anon|site|client id|app id|project id|dsn|maps|mapbox|analytics|pubkey|vapid|enabled|url|uri|header|name|length|min|max|label|placeholder|ttl|regex|pattern|path)(?: |$)/;
function promisesPublishedSecret(name) {
  if (!(0, import_observed.isBrowserName)(name)) return false;
  const parts = (0, import_observed.namePartsOf)(name.replace(PREFIX, "")).join(" ");
  if (OPEN_WORDS.test(parts) || /(?:^| )(?:test|tests|e2e|demo)(?: |$)/.test(parts)) return false;
  return SECRET_WORDS2.test(parts) || SECRET_SERVICES.test(parts) && KEY_WORDS.test(parts);
}
function publishedCredential({ name, value, reader }) {
  if (!value.known || reader === "development" || !(0, import_observed.isBrowserName)(name)) return void 0;
  const own = name.replace(PREFIX, "");
  const credential = (0, import_observed.classifyCredential)(own, value.value, { reader: "runtime" });
  if (credential?.confidence !== "high") return void 0;
  const isCertain = /^(?:key block|provider format|url userinfo)$/.test(credential.evidence);
  return isCertain || credential.evidence === "named assignment" && promisesPublishedSecret(name) ? credential : void 0;
}
var REPORT_TOKENS = [
  // docs.rollbar.com: access tokens (post_client_item).
  [/rollbar/i, /(?:^|_|\b)(?:rollbar_?)?(?:api_?key|(?:access_?)?token|post_?client_?item(?:_?token)?)$/i],
  // docs.datadoghq.com: client tokens; an API key of Datadog is a secret.
  [/datadog|\bdd_?rum/i, /client_?token$/i],
  [/sentry/i, /dsn$/i],
  [/log_?rocket/i, /(?:app_?id|api_?key|token|key)$/i],
  [/bugsnag|honeybadger|raygun|trackjs/i, /(?:api_?key|token)$/i]
];
var OF_SERVERS = /server|secret|admin|password|private|auth/i;
var LINES_BEFORE2 = 15;
function isReportToken({ name, reader, value }, source) {
  if (reader !== "browser" || !source || OF_SERVERS.test(name)) return false;
  const { line, column } = value.at.range.start;
  const before = source.line(line).slice(0, column - 1).slice(-300);
  const around = `${blockOpening(line, source, LINES_BEFORE2)} ${before}`;
  return REPORT_TOKENS.some(([service, token]) => token.test(name) && service.test(around));
}
// src/analysis/pipelines/ci-confidence.ts
var TESTS = /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|specs?|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i;
var TEST_FOLDER = /(?:^|\/)(?:tests?|testing|ci|lint|check|e2e|specs?|unit|integration|build|verify)\//i;
var TEST_STEP = /(?:^|[^a-z])(?:tests?|testing|lint|e2e|specs?|rspec|pytest|jest|unit|integration|services)(?:$|[^a-z])/i;
var DEPLOYS2 = /deploy|release|publish|prod/i;
function confidenceIn(path, key, { evidence, confidence }) {
  const invented = evidence === "named assignment" || evidence === "url userinfo" && confidence !== "high";
  if (!invented || DEPLOYS2.test(key)) return confidence;
  const file = path.slice(path.lastIndexOf("/") + 1).replace(".gitlab-ci.yml", "");
  const isJob = !key.startsWith("scripts.");
  const isForTests = TESTS.test(`${file} ${key}`) || TEST_FOLDER.test(path);
  const tests = TEST_STEP.test(key) || isJob && isForTests && !DEPLOYS2.test(path);
  return tests ? "low" : confidence;
}
// src/analysis/credentials/assigned-texts.ts
var ASSIGNMENT = /(?<![\w.-])([A-Za-z_][\w.-]{0,99})["']?[ \t]{0,4}[=:][ \t]{0,4}(?=("[^"\n]{4,500}"|'[^'\n]{4,500}'|(?:(?:Bearer|Basic|Token) )?[^\s"'`]{4,500}))/g;
function* credentialsAssigned(source) {
  for (const { 0: written2, 1: name = "", 2: value = "", index } of source.text.matchAll(ASSIGNMENT)) {
    const text = value.replace(/^(["'])(.*)\1$/, "$2");
    if (!(0, import_observed.classifyCredential)(name, text, { reader: "runtime" })) continue;
    const from = index + written2.length;
    yield { at: source.locate(from, from + value.length), name };
  }
}
// src/analysis/credentials/development-branches.ts
var ENVIRONMENT = String.raw`\b(?:config_env\(\)|Mix\.env(?:\(\))?|(?:Rails\.env|(?:\w{1,30}_)?ENV(?:IRONMENT)?|(?:app|node)?_?[eE]nv(?:ironment)?|profile)\b)(?:["'\]).]|\(\)){0,4}`;
var DEVELOPMENT2 = "(?:test|testing|dev|development|local)";
var CONDITION4 = [
  String.raw`${ENVIRONMENT}\s{0,3}={2,3}\s{0,3}(?::|["'])${DEVELOPMENT2}\b["']?`,
  String.raw`(?::|["'])${DEVELOPMENT2}\b["']?\s{0,3}={2,3}\s{0,3}${ENVIRONMENT}`,
  String.raw`["']${DEVELOPMENT2}["']\.equals\(\w{1,40}(?:\(\))?`,
  String.raw`${ENVIRONMENT}\s{1,3}in\s{1,3}[[(](?:\s{0,3}(?::|["'])${DEVELOPMENT2}\b["']?\s{0,3},?){1,4}[\])]`,
  String.raw`Rails\.env\.(?:${DEVELOPMENT2})\?`,
  String.raw`\bapp\(\)->environment\(["']${DEVELOPMENT2}["']`,
  String.raw`\bIsDevelopment\(`,
  String.raw`\bIsEnvironment\("(?:Test|Testing|Development|Local)"`,
  String.raw`\bimport\.meta\.env\.DEV\b`,
  String.raw`\b(?:settings\.|self\.|config\.)?(?:TESTING|IS_TEST|is_test|is_testing|isTest|isTesting)\b`
].join("|");
var OPENS = new RegExp(String.raw`^\s{0,80}(?:\}\s{0,3})?(?:el|else\s)?if\b[^;\n]{0,120}?(?:${CONDITION4})`);
var CHOSEN2 = new RegExp(String.raw`(?:${CONDITION4})[)\s]{0,4}(?:\?|,\s{0,3}do:)\s{0,4}[\w.( ]{0,40}["'\x60]?$`);
var CHOSEN_BEHIND = new RegExp(String.raw`^["'\x60]?[)\s]{0,4}if\s[^;\n]{0,40}?(?:${CONDITION4})`);
var BRANCH = new RegExp(
  String.raw`^\s{0,80}(?::${DEVELOPMENT2}\s{0,3}->|(?:when|case)\s{1,3}(?::|["'])${DEVELOPMENT2}\b["']?\s{0,3}(?::|then|->|=>|$)|["']${DEVELOPMENT2}["']\s{0,3}(?:->|=>))`
);
var CHOOSES2 = new RegExp(String.raw`\b(?:case|switch|match|when)\b[^\n]{0,60}${ENVIRONMENT}`);
var LINES_ABOVE3 = 15;
var LONGEST_LINE3 = 300;
function isInDevelopmentBranch({ range }, source) {
  const { line, column } = range.start;
  const own = source.line(line);
  const before = own.slice(Math.max(0, column - 1 - LONGEST_LINE3), column - 1);
  if (CHOSEN2.test(before) && !isMetInProduction(before, source)) return true;
  const { end } = range;
  const after2 = end.line === line ? own.slice(end.column - 1, end.column - 1 + LONGEST_LINE3) : "";
  if (CHOSEN_BEHIND.test(after2) && !isMetInProduction(after2.split(/\belse\b/, 1)[0] ?? "", source)) return true;
  return opensBranch(line, before, source) || isBelowBranch(line, source);
}
function opensBranch(line, before, source) {
  if (BRANCH.test(before)) return isChoiceOfEnvironment(line, source);
  return OPENS.test(before) && !isMetInProduction(before, source) && /[{:]|\bdo\b|\bthen\b|\)/.test(before) && !/\belse\b/.test(before);
}
function isBelowBranch(line, source) {
  let indent = source.line(line).search(/\S/);
  for (let number = line - 1; number >= Math.max(1, line - LINES_ABOVE3); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE3);
    const own = text.search(/\S/);
    if (own === -1 || own >= indent) continue;
    const isBrace = /^\s*\{\s*$/.test(text);
    indent = isBrace ? own + 1 : own;
    if (isBrace) continue;
    if (BRANCH.test(text)) return isChoiceOfEnvironment(number, source);
    if (OPENS.test(text)) return !isMetInProduction(text, source);
    if (!/[([{,]\s*$|^\s*config\b/.test(text) || /\b(?:else|elif|def|function|class|when|case|rescue|catch)\b/.test(text))
      return false;
  }
  return false;
}
function isChoiceOfEnvironment(line, source) {
  const indent = source.line(line).search(/\S/);
  for (let number = line - 1; number >= Math.max(1, line - LINES_ABOVE3); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE3);
    const own = text.search(/\S/);
    if (own === -1 || own > indent || BRANCH.test(text)) continue;
    if (CHOOSES2.test(text)) return true;
    if (own < indent) return false;
  }
  return false;
}
// src/analysis/credentials/public/client-keys.ts
var PROMISES_SECRET = /(?:^| )(?:secrets?|private|private ?key|master|admin|root|service|server|sign|signing|signature|jwt|session|cookie|encrypt|encryption|cipher|hmac|webhook|deploy|authorization|bearer|bot|access token|refresh token|database|db|internal)(?: |$)|(?:^| )(?:tokens|keys)$/;
var CARRIES = /headers?\b|authorization|bearer|x-[\w-]{0,20}key|[?&]\w{0,20}(?:key|token|appid)=|(?:api|access)[-_]?(?:key|token)["']?\s?[:=]/i;
var MOST_USES = 20;
var CHARACTERS_BEFORE = 120;
var CHARACTERS_BEHIND = 40;
function mayBeClientKey({ kind }, name, source) {
  if (kind !== "key" && kind !== "token" || PROMISES_SECRET.test((0, import_observed.namePartsOf)(name).join(" "))) return false;
  return !source || !isSent(name.slice(name.lastIndexOf(".") + 1), source);
}
function isSent(word, source) {
  if (!/^\w{3,60}$/.test(word)) return false;
  let from = source.text.indexOf(word);
  for (let uses = 0; from !== -1 && uses < MOST_USES; uses++) {
    const before = source.text.slice(Math.max(0, from - CHARACTERS_BEFORE), from);
    const behind3 = source.text.slice(from + word.length, from + word.length + CHARACTERS_BEHIND);
    if (CARRIES.test(before.slice(before.lastIndexOf("\n") + 1)) || CARRIES.test(behind3.split("\n", 1)[0] ?? ""))
      return true;
    from = source.text.indexOf(word, from + word.length);
  }
  return false;
}
// src/analysis/credentials/signing-literals.ts
var SIGNS_BY_PLACE = /^(?:jwt secret|session secret|signing key)$/;
var ENCODING = /^(?:utf-?(?:7|8|16|32)(?:-?[bl]e|-?sig)?|us-ascii|ascii|latin-?1|iso-?8859-?\d{1,2}|windows-125\d|cp\d{3,4}|base64(?:url)?|binary)$/i;
var TYPE = /^(?:string|number|bigint|boolean|symbol|undefined|object|function|buffer|bytes|bytearray|integer)$/i;
var SHORTEST = 6;
var LONGEST2 = 100;
var SIGNING_CALLS = /\b(?:(?:jwt|jws|jose|JsonWebToken)\w{0,20}(?:\.|::)(?:encode|decode)|sign|verify|signWith|verifyWith|setSigningKey|hmacShaKeyFor|HMAC(?:256|384|512)|SecretKeySpec|SymmetricSecurityKey|SignedString|createHmac|NewCookieStore|decodeJwt|jwtVerify)\(([^;\n]{1,300})/gi;
function signingLiteral(candidate, source) {
  const { name, text, reader, code: code2, value, origin } = candidate;
  if (!value.known || reader !== "runtime" || origin !== "code" || text.length < SHORTEST || text.length > LONGEST2)
    return void 0;
  if (ENCODING.test(text) || TYPE.test(text)) return void 0;
  const isOption = code2?.role === "assignment" && source !== void 0 && isSigningOption(name, value.at, source);
  if (!(isOption ? /^[ -~]+$/ : /^[!-~]+$/).test(text) || (0, import_observed.isReference)(text) || (0, import_observed.isHarmless)(text) || (0, import_observed.isRandom)(text))
    return void 0;
  if (!isOption && (0, import_observed.namesItself)(name, text)) return void 0;
  const byPlace = code2?.role === "call" && SIGNS_BY_PLACE.test(code2.meaning ?? "") && !isPiped(value.at, source);
  if (!isOption && !byPlace && !(code2?.role === "assignment" && source && isPassedToSign(name, source)))
    return void 0;
  const kind = "key that signs tokens or sessions";
  return { kind, evidence: "named assignment", confidence: "medium", label: kind, ...(0, import_observed.digestsOf)(text) };
}
var KEY_OPTION = /^(?:secret|secrets|secretOrKey|secretKey|keys|password)$/;
var MIDDLEWARE = /(?:\b(?:register|use)\(\s{0,20}(?:fastify)?[jJ](?:wt|WT)\w{0,20}\s{0,9},|\bJwtModule\.\w{1,20}\(|\bnew\s{1,9}(?:\w{0,20}\.)?(?:Jwt|JWT)?Strategy\(|\b(?:express|koa)?[jJ]wt\(|\b(?:\w{0,20}[sS]ession|createCookieSessionStorage|withIronSession\w{0,20})\()\s{0,20}\{[^{}]{0,300}$/;
var CHARACTERS_BEFORE2 = 400;
function isSigningOption(name, { range }, source) {
  if (!KEY_OPTION.test(name.slice(name.lastIndexOf(".") + 1))) return false;
  const at = source.offset(range.start);
  return MIDDLEWARE.test(source.text.slice(Math.max(0, at - CHARACTERS_BEFORE2), at));
}
var SERVER_SESSIONS = /["'](?:express-session|@fastify\/session|koa-generic-session)["']/;
function signsOnlyIds(name, at, source) {
  if (!source || !SERVER_SESSIONS.test(source.text)) return false;
  const from = source.offset(at.range.start);
  const before = source.text.slice(Math.max(0, from - CHARACTERS_BEFORE2), from);
  return /session|cookie/i.test(name) || /[sS]ession\(\s{0,20}\{[^{}]{0,300}$/.test(before);
}
function isPiped({ range }, source) {
  const before = source?.line(range.start.line).slice(0, range.start.column - 1) ?? "";
  return /\|>\s{0,9}[\w.]{1,100}[!?]?\(\s{0,9}["']?$/.test(before.slice(-200));
}
function isPassedToSign(name, source) {
  const word = name.slice(name.lastIndexOf(".") + 1);
  if (!/^[A-Za-z_]\w{2,60}$/.test(word) || (0, import_observed.secretNameOf)(word) === void 0) return false;
  const passed = passedToSign(source);
  if (!passed.includes(word)) return false;
  return new RegExp(`(?<![\\w"'\`])${word}(?![\\w"'\`(])`).test(passed);
}
var passedToSign = (0, import_redact.memoize)(({ text }) => {
  const passed = [];
  for (const [, args = ""] of text.matchAll(SIGNING_CALLS)) passed.push(args);
  return passed.join("\n");
});
// src/analysis/credentials/values/app-passwords.ts
var FORM = /^[a-z]{4}(?: ?[a-z]{4}){3}$/;
var MAIL_OF_GOOGLE = /gmail|google|smtp/i;
var MADE_UP = /abcd|xxxx|pass|word|your|test|aaaa|demo|mail|code|here|(?:^|.)([a-z])\1{3}/;
function isAppPassword(name, text, source) {
  if (!FORM.test(text) || MADE_UP.test(text) || (0, import_observed.secretNameOf)(name) !== "password") return false;
  const letters = text.replaceAll(" ", "");
  const vowels = letters.replace(/[^aeiou]/g, "").length;
  return vowels <= 5 && source !== void 0 && MAIL_OF_GOOGLE.test(source.text);
}
function appPassword(text) {
  const kind = "app password of a Google account";
  return { kind, evidence: "provider format", confidence: "high", label: kind, ...(0, import_observed.digestsOf)(text.replaceAll(" ", "")) };
}
// src/analysis/credentials/values/machine-made.ts
function isMachineMade(text) {
  if (text.length < 16 || text.length > 600 || (0, import_observed.isReference)(text) || !/\d/.test(text)) return false;
  if (/[\s{}()<>|$\\"'`;,*?^[\]]/.test(text) || (0, import_observed.isPeriodic)(text, 20) || (0, import_observed.countsUp)(text)) return false;
  if (/^(?:eyJ|sha(?:1|256|384|512)[-:])/i.test(text) || isWordy(text) || /[a-z]{3}/.test((0, import_observed.readableBase64)(text)))
    return false;
  return (0, import_observed.entropyOf)(text) >= (/^(?:0x)?[0-9a-f]+$/i.test(text) ? 2.8 : 3.3);
}
var UNSPEAKABLE = /[bcdfghj-np-tvwxz]{6}/i;
var ABBREVIATIONS = /https?|html|xml|grpc|sql|smtp|hmac|jwt|css|rsa|ssl|tls|ssh|dns|tcp/gi;
function isWordy(text) {
  if (isInterleaved(text)) return false;
  const letters = text.replace(/[^A-Za-z]/g, "").length;
  let wordy = 0;
  for (const [word] of text.matchAll(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g)) {
    const vowels = word.replace(/[^aeiouy]/gi, "").length;
    const isWord = vowels >= word.length * 0.15 && vowels <= word.length * 0.85 && !UNSPEAKABLE.test(word.replace(ABBREVIATIONS, "o"));
    if (isWord && word.length >= 4) wordy += word.length;
  }
  return letters > 0 && wordy >= letters * 0.6;
}
function isInterleaved(text) {
  const digits = text.match(/\d+/g)?.length ?? 0;
  const most = /[_.\s/-]/.test(text) ? 5 : 3;
  return digits >= Math.max(most, text.length / 10) && !/[A-Za-z]{16}/.test(text);
}
// src/analysis/credentials/code.ts
var CRITICAL = { severity: "critical", confidence: "high" };
var HIGH = { severity: "high", confidence: "medium" };
var MEDIUM = { severity: "medium", confidence: "medium" };
function credentialInCode({ name: written2, value, reader: owner, code: code2, origin }, source) {
  const text = (value.known ? value.value : value.raw).trim();
  const name = code2?.meaning ?? written2;
  const reader = source && isInDevelopmentBranch(value.at, source) ? "development" : owner;
  const isNamed3 = code2?.role === "assignment" || code2?.role === "fallback" || code2?.meaning !== void 0;
  const context = reader === "development" ? { reader } : { reader: "runtime" };
  const signing = code2?.compared ? void 0 : signingLiteral({ name, text, reader, code: code2, value, origin }, source);
  if (signing) {
    const harm2 = signsOnlyIds(name, value.at, source) ? MEDIUM : (0, import_observed.isWeak)(text) ? CRITICAL : HIGH;
    return { credential: signing, ...harm2 };
  }
  if (reader !== "development" && value.known && isAppPassword(name, text, source))
    return { credential: appPassword(text), ...CRITICAL };
  const credential = value.known ? (0, import_observed.classifyCredential)(isNamed3 ? name : "", text, context) : (0, import_observed.classifyCredential)("", (0, import_observed.knownParts)(text), { ...context, shapesOnly: true }) ?? (value.known ? void 0 : (0, import_observed.classifyCredential)("", settledUrl(text), context));
  if (!credential || isExampleName(name) || isExampleText(text) && !isDjangoKey(credential, code2)) return void 0;
  if (isForDebugging(value.at, source) && credential.evidence === "named assignment") return void 0;
  if (isDjangoKey(credential, code2) && isForDebugging(value.at, source)) return void 0;
  if (isDjangoKey(credential, code2)) return reader === "runtime" ? { credential, ...HIGH } : void 0;
  const isDevelopment = reader === "development";
  const before = source ? textBefore(value.at, source) : "";
  if (PUBLIC_COMPONENT.test(before) || source && isDemoLogin(value.at, source)) return void 0;
  const isOfExample = source !== void 0 && isForExampleAccount(value.at, source);
  switch (credential.evidence) {
    case "key block":
      return isDevelopment ? void 0 : { credential, ...CRITICAL };
    case "provider format":
      return isOfExample && credential.confidence !== "high" ? void 0 : ofFormat(credential, name, text, isDevelopment, before);
    case "url userinfo": {
      const isUrl = !value.known || /^[a-z][a-z0-9+.-]{1,30}:\/\/\S{1,2000}$/i.test(text);
      if (source && isShown(value.at, source, text)) return void 0;
      return isDevelopment || !isUrl || credential.confidence !== "high" || isExampleHost(text) ? void 0 : { credential, ...CRITICAL };
    }
    case "named assignment": {
      if (!value.known) return isDevelopment ? void 0 : { credential, ...CRITICAL };
      if (isDevelopment || !isNamed3 && !isConnection(text)) return void 0;
      if (source && isPartOfValue(value.at, source)) return void 0;
      const isForMissing = code2?.role === "fallback" && (origin === "code" || /^seed/i.test(name));
      const isDoubtful2 = !code2?.compared && mayBeClientKey(credential, name, reader === "browser" ? void 0 : source);
      const found2 = ofName(credential, name, text, isDoubtful2);
      if (found2?.severity !== "critical" && !code2?.compared && signs(credential, name, text, source))
        return { credential, ...HIGH };
      const isDefault3 = code2?.role === "fallback" && origin === "code-default";
      return lower(
        found2 && isDefault3 && found2.severity === "critical" ? { ...found2, ...HIGH } : found2,
        isOfExample,
        isForMissing
      );
    }
    default:
      return void 0;
  }
}
function lower(found2, isOfExample, isForMissing) {
  if (!found2 || found2.severity === "critical") return found2;
  return isOfExample ? void 0 : isForMissing ? { ...found2, ...MEDIUM } : found2;
}
function isDjangoKey({ kind }, code2) {
  return kind === "Django secret key" && code2?.role === "assignment";
}
var SIGNING_KEY = /(?:^| )(?:(?:jwt|session|signing|cookie|token)(?: signing)? (?:secret|key)|secret key)(?: base)?$/;
var SIGNS = /jsonwebtoken|\bjwt\b|\bjose\b|itsdangerous|HmacSha|createHmac|SymmetricSecurityKey|express-session|cookie-session/i;
var SHORTEST_TYPED = 12;
function signs({ kind, confidence }, name, text, source) {
  if (kind !== "secret" || confidence === "low" || text.length < SHORTEST_TYPED || !/^[!-~]+$/.test(text)) return false;
  if (!source || !SIGNING_KEY.test((0, import_observed.namePartsOf)(name).join(" ")) || !SIGNS.test(source.text)) return false;
  return /\d/.test(text) || text.split(/[-_.]/).length > 2;
}
function settledUrl(text) {
  const [, scheme, user = "", password] = /([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/@:'"`]{0,80}):([^\s/@:'"`${}#%<>()]{4,80})@[^\s/'"`]{2}/i.exec(text) ?? [];
  if (password === void 0) return "";
  return `${scheme}://${/^[\w.-]{1,80}$/.test(user) ? user : "user"}:${password}@${(0, import_observed.isWeak)(password) || password === user ? "$HOST" : "interpolated.net"}`;
}
var FOR_SERVERS = /gemini|gen_?ai|generative|google_?(?:ai|llm|places)|vertex|palm_?api|llm|maps\.googleapis\.com\/maps\/api\/(?:place|geocode|directions|distancematrix)\//i;
var PUBLIC_COMPONENT = /<\w{0,40}(?:Analytics|Tracker|Tracking|Pixel|Beacon|Captcha|Turnstile|MapView|Mapbox)\w{0,20}\s[^>]{0,160}$/;
function isDemoLogin({ range }, source) {
  const at = source.offset(range.start);
  const around = source.text.slice(Math.max(0, at - 400), at + 300);
  return /\bset(?:Email|User(?:name)?|Login)\(/.test(around) && /\bsetPassword\(\s{0,9}$/.test(around.slice(0, Math.min(at, 400))) && /demo/i.test(around);
}
function textBefore({ range }, source) {
  const { line, column } = range.start;
  return source.line(line).slice(Math.max(0, column - 200), column - 1);
}
function ofFormat(credential, name, text, isDevelopment, before) {
  if (credential.confidence === "high") return { credential, ...isDevelopment ? MEDIUM : CRITICAL };
  if (import_redact.LIVES_AN_HOUR.has(credential.kind))
    return isDevelopment ? void 0 : { credential, severity: "low", confidence: "low" };
  const isOwn = /secret|password|passwd|token|service|admin|auth/i.test(name) && !/^AIza/.test(text);
  if (/(?:^|[=:&?])AIza/.test(text) && FOR_SERVERS.test(`${before}${text} ${name}`))
    return { credential, ...isDevelopment ? MEDIUM : HIGH };
  if (isDevelopment || !isOwn) return void 0;
  if (!/hash/.test(credential.kind)) return { credential, ...HIGH };
  return { credential, ...MEDIUM, severity: /admin|root|super/i.test(name) ? "medium" : "low" };
}
function ofName(credential, name, text, isDoubtful2) {
  const isLogin = credential.kind === "user name with a password" || /^basic\s/i.test(text);
  const secret = isLogin ? (0, import_observed.withoutScheme)(text).replace(/^[\w.@-]{1,64}:/, "") : (0, import_observed.withoutScheme)(text);
  if (/\s/.test(secret) && credential.kind !== "password in a connection string") return void 0;
  if (describes(name) || opensNothing(name, secret)) return void 0;
  if (credential.kind === "password in a connection string") {
    return credential.confidence === "high" ? { credential, ...CRITICAL } : void 0;
  }
  if (isMachineMade(secret)) return { credential, ...isDoubtful2 ? MEDIUM : CRITICAL };
  return (isLogin || credential.kind === "password") && isHumanPassword(secret) ? { credential, ...HIGH } : void 0;
}
function isConnection(text) {
  const parts = text.length > 1e3 ? [] : text.split(text.includes(";") ? ";" : /\s/);
  return parts.length > 1 && parts.every((part) => /^\s*(?:$|[\w .-]{1,40}=)/.test(part));
}
var DESCRIBING_WORDS = new Set(
  `label title text message msg error description desc regex pattern selector route event action attribute attr param
  parameter property prop variable var env storage rule rules schema icon button form input page screen view component class
  classname broker driver guard kind status state problem code types name names prompt reason bucket namespace grant method
  ledger contract address sort query binding registry provider replay`.split(/\s+/)
);
function describes(name) {
  const words = (0, import_observed.namePartsOf)(name);
  return words.some((word) => DESCRIBING_WORDS.has(word)) && !/secret|private|password|api.?key/i.test(name) ? true : DESCRIBING_WORDS.has(words.at(-1) ?? "");
}
var TEST_CHAIN_KEYS = /^(?:0x)?(?:ac0974bec|59c6995e9|5de4111af|7c8521182|47e179ec1|8b3a350cf|92db14e40|4bbbf85ce|dbda1821b|2a871d079|f214f2b2c|701b615bb|a267530f4|47c99abed|c526ee95b|8166f546b|ea6c44ac0|689af8efa|de9be858d|df57089fe|4f3edf983)/i;
var CHAIN_ADDRESS = /^0x[0-9a-f]{40}$/i;
var UUID_KEYS = /heroku|hub_?spot|ku_?coin|message_?bird|postmark|snyk|squarespace/i;
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function opensNothing(name, text) {
  if (/telegr/i.test(name) && /^\d+:/.test(text) && !/^\d{5,16}:A[\w-]{34}$/i.test(text)) return true;
  return TEST_CHAIN_KEYS.test(text) || CHAIN_ADDRESS.test(text) || UUID.test(text) && !UUID_KEYS.test(name);
}
function isHumanPassword(text) {
  if (text.length < 8 || text.length > 64 || !/^[!-~]+$/.test(text)) return false;
  if (/^(?:admin|password|passwd|user|root|guest|string|secret|qwerty|letmein|welcome)\W?\d{0,4}\W?$/i.test(text))
    return false;
  if (/[(){}<>[\]\\|:;,"'`=]|\.\w|\*\*/.test(text)) return false;
  if (/^[A-Z]{3,}(?:[-_][A-Z0-9]{1,20}){1,6}$/.test(text)) return false;
  return /[A-Za-z]/.test(text) && /\d/.test(text) && /[A-Z]|[!@#$%^&+?.~]/.test(text);
}
// src/analysis/commands/comparisons.ts
var COMPARES = /^(?:==?|!=|=~)$/;
var VARIABLE2 = /\$\{?([A-Za-z_]\w{0,100})/;
function comparedWords(command) {
  const { argv } = command;
  const program = programOf(command);
  const pairs = [];
  if (program === "case") for (const pattern of argv.slice(2)) pairs.push([argv[1], pattern]);
  else if (/^(?:\[\[?|test)$/.test(program)) {
    for (const [index, word] of argv.entries()) {
      if (COMPARES.test((0, import_observed.known)(word) ?? ""))
        pairs.push([argv[index - 1], argv[index + 1]], [argv[index + 1], argv[index - 1]]);
    }
  }
  return pairs.flatMap(([variable, literal]) => {
    const name = variable?.known === false ? VARIABLE2.exec(variable.raw.slice(0, 300))?.[1] : void 0;
    if (name === void 0 || !literal?.known) return [];
    return { name, value: literal.value.replace(/^\^|\$$/g, ""), at: literal.at };
  });
}
// src/analysis/credentials/texts.ts
var ASSIGNMENT2 = /^\s{0,200}(?:export\s{1,20})?["']?([\w.-]{1,100})["']?\s{0,20}[=:]\s{0,20}(.+)$/;
var NETRC = /^\s{0,20}(?:machine\s{1,9}\S{1,200}|default)\s.{0,300}?\b(password)\s{1,9}(\S{1,300})/;
function pairsIn(text) {
  const pairs = [];
  for (const [pair, name = "", value = ""] of text.slice(0, 2e4).matchAll(PAIR2)) {
    pairs.push({ name, value: unquoted(value), text: pair });
  }
  return pairs;
}
var PAIR2 = /(?<![\w-])([A-Za-z_]\w{0,99})=(\$\{\{[^}\n]{0,300}\}\}|"[^"\n]{0,500}"|[^\s"']{1,2000})/g;
function credentialsIn(text, context = {}) {
  const found2 = [];
  const block = import_redact.KEY_BLOCK.exec(text);
  const ofBlock = block?.[0].includes("\n") ? (0, import_observed.classifyCredential)("", text, context) : void 0;
  const key = ofBlock?.evidence === "key block" ? ofBlock : void 0;
  if (block && key) found2.push({ credential: key, name: "", from: block.index, to: text.indexOf("\n", block.index) });
  let from = 0;
  for (const whole of text.split("\n")) {
    const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    const [, name = "", value = line] = NETRC.exec(line) ?? ASSIGNMENT2.exec(line) ?? [];
    const credential = (0, import_observed.classifyCredential)(name, unquoted(value), context);
    if (credential && credential.evidence !== "high entropy" && !(key && credential.evidence === "key block")) {
      found2.push({ credential, name, from, to: from + line.trimEnd().length });
    }
    from += whole.length + 1;
  }
  return found2;
}
function unquoted(text) {
  const value = text.trim().replace(/[,;]$/, "");
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
function placeInHeredoc({ at, text }, from, to, { source }) {
  const start = source.offset(at.range.start);
  return source.text.startsWith(text.slice(0, to), start) ? source.locate(start + from, start + to) : at;
}
// src/analysis/credentials/commands.ts
var SECRET_OPTIONS = [
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, "password"],
  [/^az login /, /^-p$/, "password"],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, "password"],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, "password"],
  [/^(?:mongo|mongosh|mongodump) /, /^-p$/, "password"],
  [
    /^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin|mycli|sshpass|7z|7za) /,
    /^-p$/,
    "password"
  ],
  [/^(?:zip|unzip|sqlcmd|bcp|ldapsearch|ldapmodify) /, /^-[Pw]$/, "password"],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, "password"]
];
var NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=(?!=*$)|:\s{1,20})(.+)$/s;
var GLUED = /^(-[A-Za-z])([^=-].*)$/s;
var OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s;
var OPTION3 = /^--?[A-Za-z][\w-]{0,60}$/;
var NAME_IN_FRONT = /^(?:npm|pnpm|yarn|git|poetry|pip|composer) config /;
var FILE_OPTION = "--file-literal";
var FLY_HOST = /\.(?:internal|flycast|fly\.dev|flympg\.net)(?![.-]{0,60}\w)/i;
function credentialsOf(command, context = {}, call2) {
  const deployed = call2 !== void 0 || command.argv.some(({ raw }) => FLY_HOST.test(raw.slice(0, 1e3)));
  const effective = contextOf(command, deployed, context);
  const isShell2 = SHELL.test(programOf(command));
  const found2 = /* @__PURE__ */ new Map();
  const add2 = (name, credential, at, option = "") => {
    const key = `${name} ${credential?.identity}`;
    if (!credential || credential.evidence === "high entropy" || found2.has(key)) return;
    found2.set(key, { credential, name, at, option });
  };
  const addWritten = (text, word, option = "") => {
    for (const { name, credential, line: line2 } of credentialsWritten(text, command, effective)) {
      const key = `${name} ${credential?.identity}`;
      if (!credential || credential.evidence === "high entropy" || found2.has(key)) continue;
      found2.set(key, { credential, name, at: word.at, option, ...line2 !== "" && { within: { word, line: line2 } } });
    }
  };
  for (const { name, value } of command.assignments) {
    add2(
      name,
      value.known ? (0, import_observed.classifyCredential)(name, value.value, effective) : classifyShape(value, effective),
      value.at
    );
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command));
  const line = lineOf2(command);
  const options = new Map(call2?.options.map((option) => [option.value?.at, option]));
  let previous = "";
  for (const [index, word] of command.argv.entries()) {
    if (isShell2 && index > command.program && /^-[a-zA-Z]*c$/.test((0, import_observed.known)(command.argv[index - 1]) ?? "")) continue;
    if (command.scripts?.includes(index)) continue;
    const own = options.get(word.at);
    if (own) previous = own.name;
    const text = (0, import_observed.known)(own?.value ?? word) ?? word.raw;
    const option = OPTION3.test(previous) ? previous : "";
    if (!word.known) add2("", classifyShape(word, effective), word.at, option);
    else if (writes || option === FILE_OPTION) {
      const written2 = writes ? text : text.slice(text.indexOf("=") + 1);
      addWritten(index === command.program + 1 ? printed(command) ?? written2 : written2, word, option);
    } else {
      const { name, value, given } = readWord(text, previous, line);
      add2(name, (0, import_observed.classifyCredential)(name, value, effective), word.at, given);
    }
    previous = text;
  }
  for (const { name, value, at } of comparedWords(command)) add2(name, (0, import_observed.classifyCredential)(name, value, effective), at);
  for (const { operator, target } of command.redirects) {
    if (!operator.includes("<<")) continue;
    const text = target.known ? target.value : withoutExpansions(target.raw);
    addWritten(text, target);
    const isLogin = TAKES_LOGINS.test(programOf(command));
    for (const line2 of isLogin ? text.split("\n", MOST_LOGINS) : [])
      add2("password", (0, import_observed.classifyCredential)("password", behindColon(line2.trim()), effective), target.at);
  }
  return [...found2.values()];
}
var READS_PASSWORD = /^(?:-{1,2}\w[\w-]{0,30}-stdin|--with-token|-S)$/;
var TAKES_LOGINS = /^(?:chpasswd|passwd)$/;
var MOST_LOGINS = 1e3;
function handedOn(command, next) {
  if (!/^(?:echo|printf)$/.test(programOf(command)) || command.redirects.length > 0) return void 0;
  if (next.key !== command.key || next.at.path !== command.at.path || !follows(command, next)) return void 0;
  const isLogin = TAKES_LOGINS.test(programOf(next));
  if (!isLogin && !next.argv.some((word2) => READS_PASSWORD.test((0, import_observed.known)(word2) ?? ""))) return void 0;
  const word = command.argv.slice(command.program + 1).findLast((each) => !/^-[neE]{1,3}$/.test((0, import_observed.known)(each) ?? ""));
  const text = (0, import_observed.known)(word);
  if (!word || text === void 0) return void 0;
  const value = isLogin ? behindColon(text.trim()) : text.trim();
  const credential = (0, import_observed.classifyCredential)("password", value, { reader: command.reader });
  return credential && { credential, name: "password", at: word.at };
}
function follows({ at }, next) {
  const lines = next.at.range.start.line - at.range.end.line;
  return lines === 0 || lines === 1;
}
function printed(command) {
  if (programOf(command) !== "printf") return void 0;
  const [format, ...values] = command.argv.slice(command.program + 1).map(import_observed.known);
  if (format === void 0 || !/%[sbq]/.test(format) || values.includes(void 0)) return void 0;
  return format.replace(/%[sbq]/g, () => values.shift() ?? "");
}
var SHELL = /^(?:ba|da|z|a|k)?sh$/;
var CHOOSES_ENVIRONMENT = /^(?:MIX|NODE|RAILS|RACK|APP|FLASK|DJANGO|GO|SYMFONY|ASPNETCORE|DOTNET)_ENV(?:IRONMENT)?$|^ENV(?:IRONMENT)?$/;
var DEVELOPMENT3 = /^(?:dev|development|test|testing|local)$/i;
function contextOf(command, deployed, context) {
  const isDevelopment = command.assignments.some(
    ({ name, value }) => CHOOSES_ENVIRONMENT.test(name) && DEVELOPMENT3.test((0, import_observed.known)(value) ?? "")
  );
  if (context.reader === "development" || isDevelopment && !deployed) return { reader: "development" };
  return deployed ? { reader: "runtime" } : context;
}
function classifyShape({ raw }, context) {
  return (0, import_observed.classifyCredential)("", (0, import_observed.knownParts)(raw), { ...context, shapesOnly: true });
}
function readWord(text, previous, line) {
  const option = OPTION3.test(previous) ? previous : "";
  const [, letter = "", glued = ""] = GLUED.exec(text) ?? [];
  const takesGlued = !line.startsWith("openssl ");
  const secret = SECRET_OPTIONS.find(([start, options]) => takesGlued && start.test(line) && options.test(letter));
  if (secret) return { name: secret[2], value: behindColon(glued), given: letter };
  if (OPTION3.test(text)) return { name: "", value: text, given: option };
  const [, given = option, operand = text] = OPTION_WITH_VALUE.exec(text) ?? [];
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(given));
  if (row) return { name: row[2], value: behindColon(operand), given };
  const [, name, value] = NAMED_WORD.exec(operand) ?? [];
  if (name !== void 0 && value !== void 0) return { name, value, given };
  if ((0, import_observed.secretNameOf)(given) || (0, import_observed.isLoginName)(given)) return { name: given.replace(/^-+/, ""), value: operand, given };
  return { name: NAME_IN_FRONT.test(line) ? previous : "", value: operand, given };
}
function behindColon(text) {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text)?.[0].length ?? 0;
  return colon > 0 && colon < text.length ? text.slice(colon) : text.replace(/:$/, "");
}
function credentialsWritten(text, { redirects }, context) {
  const found2 = [];
  const identities = /* @__PURE__ */ new Set();
  const lines = text.replaceAll("\\n", "\n");
  const masked = /^::add-mask::(\S{6,400})$/.exec(lines.trim())?.[1];
  if (masked !== void 0)
    return [{ name: "add-mask", credential: (0, import_observed.classifyCredential)("password", masked, context), line: "" }];
  for (const { credential, name, from, to } of credentialsIn(lines, context)) {
    if (/^pass$/i.test(name)) continue;
    identities.add(credential.identity);
    found2.push({ name, credential, line: lines.slice(from, to).trim() });
  }
  for (const [pair, name = "", quoted, bare] of text.slice(0, 2e4).matchAll(INNER_ASSIGNMENT)) {
    const credential = (0, import_observed.classifyCredential)(name, quoted ?? bare ?? "", context);
    if (credential && !identities.has(credential.identity)) found2.push({ name, credential, line: pair });
  }
  const file = (0, import_redact.baseName)((0, import_observed.known)(redirects.find(({ operator }) => /^\d?>/.test(operator))?.target) ?? "");
  if (found2.length === 0 && file !== "" && text.length > 4) {
    found2.push({ name: file, credential: (0, import_observed.classifyCredential)(file, text, context), line: "" });
  }
  return found2;
}
var INNER_ASSIGNMENT = /(?<=[\s"'])([A-Za-z_]\w{0,99})=(?:"([^"\n]{1,500})"|([^\s"'\\]{1,500}))/g;
function withoutExpansions(text) {
  return text.split("\n").filter((line) => !/[$`]/.test(line)).join("\n");
}
function lineOf2(command) {
  const args = command.argv.map((word) => (0, import_observed.known)(word) ?? word.raw);
  return `${[programOf(command), ...args.slice(command.program + 1, command.program + 12)].join(" ").slice(0, 600)} `;
}
// src/analysis/credentials/equal-values.ts
var RANKS = { high: 2, medium: 1, low: 0 };
function mostCertainFirst(candidates2) {
  const groups = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Set();
  for (const found2 of candidates2) {
    const { path, range } = found2.at;
    const place = `${path}
${range.start.line}
${found2.name}`;
    const key = `${path}
${found2.credential.identity}`;
    const group = groups.get(key);
    if (group) group.push(found2);
    else if (found2.name === "" || !named2.has(place)) groups.set(key, [found2]);
    named2.add(place);
  }
  return [...groups.values()].filter((group) => !isFiller(group)).map(withCopies);
}
var FILLED = 3;
var WORDS = /^[a-z]{2,}(?:[-_. ][a-z]{2,}){0,10}$/i;
function isFiller(group) {
  const names3 = /* @__PURE__ */ new Set();
  for (const { credential, name, setting: setting2 } of group) {
    if (credential.evidence !== "named assignment" || !WORDS.test((0, import_observed.known)(setting2?.value) ?? "")) return false;
    names3.add(name);
  }
  return names3.size >= FILLED;
}
function withCopies(group) {
  const best = group.reduce(
    (one, other) => isWorse(other, one) || !isWorse(one, other) && rankOf(other) > rankOf(one) ? other : one
  );
  const lines = /* @__PURE__ */ new Set([best.at.range.start.line]);
  const copies = [];
  for (const { at } of group) {
    if (lines.has(at.range.start.line)) continue;
    lines.add(at.range.start.line);
    copies.push(at);
  }
  return copies.length === 0 ? best : { ...best, copies };
}
function rankOf({
  credential,
  confidence = credential.confidence,
  shipped,
  setting: setting2,
  command
}) {
  const development = (setting2 ?? command)?.reader === "development";
  return RANKS[confidence] + (development ? 0 : 3) + (shipped === false ? 0 : 0.5);
}
var LONGEST_ENTRY = 1e3;
function withOneSeverityPerArray(found2, { sources }) {
  const groups = [];
  const last = /* @__PURE__ */ new Map();
  for (const each of found2) {
    const key = `${each.at.path}
${each.name}
${each.credential.kind}
${each.setting?.reader}`;
    const group = last.get(key);
    const before = group?.at(-1);
    const source = sources.get(each.at.path);
    if (group && before && source) {
      const between = source.text.slice(source.offset(before.at.range.end), source.offset(each.at.range.start));
      if (leadsToNextEntry(between)) {
        group.push(each);
        continue;
      }
    }
    const started = [each];
    groups.push(started);
    last.set(key, started);
  }
  const levelled = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const worst = group.reduce((one, other) => isWorse(other, one) ? other : one);
    for (const each of group) {
      if (!isWorse(worst, each) || !worst.severity || !worst.confidence) continue;
      levelled.set(each, { ...each, severity: worst.severity, confidence: worst.confidence });
    }
  }
  return found2.map((each) => levelled.get(each) ?? each);
}
function isWorse(one, other) {
  return one.severity !== void 0 && other.severity !== void 0 && (0, import_redact.compareSeverity)(one.severity, other.severity) > 0;
}
function leadsToNextEntry(between) {
  if (between.length > LONGEST_ENTRY) return false;
  let depth = 0;
  let outside = "";
  for (const character of between) {
    if (/[{([]/.test(character)) depth++;
    else if (/[})\]]/.test(character)) depth--;
    else if (depth === -1 && !/\s/.test(character)) outside += character;
    if (depth < -1) return false;
  }
  return depth === 0 && outside.startsWith(",");
}
// src/analysis/credentials/fallbacks.ts
var CHECKED_BY_APP = /(?:^| )(?:jwt|session|cookie|csrf|nextauth|authjs|better auth|hmac|signing|signature|encryption|encrypt|crypt|master|internal|admin|root|webhook|basic auth|app|application|secret|auth|refresh|access token|token|api|service|state)(?: |$)/;
var OWN_NAMES = /^(?:secret|secret key|secret key base|api key|app key|auth token|access token|token|password|salt|cookie secret)$/;
var OF_OTHERS = /(?:^| )(?:openai|anthropic|claude|gemini|groq|grok|xai|mistral|cohere|stripe|paypal|twilio|sendgrid|resend|mailgun|postmark|smtp|mail|aws|s3|r2|gcp|google|gmail|azure|github|gitlab|slack|discord|telegram|bot|supabase|firebase|cloudinary|cloudflare|algolia|sentry|datadog|redis|postgres|pg|mysql|mongo|database|db|elastic|elasticsearch|rabbitmq|amqp|kafka|minio|fly|vercel|oauth|client|facebook|twitter|x|spotify|plaid|shopify|alchemy|infura|etherscan|pinecone|weather|maps|mapbox|tmdb|posthog|vapid|recaptcha|turnstile|hcaptcha|default|demo|hana|xsuaa|meili|meilisearch|typesense|qdrant|weaviate|chroma|neo4j|clickhouse|influx|influxdb|surreal|surrealdb|nats|mqtt|keycloak|grafana)(?: |$)/;
var OF_ONE_INTERFACE = /(?:^| )(?:webhook|hook|cron|internal|api|service|state|csrf|cookie|access|refresh|token)(?: |$)/;
var OPENS_ACCOUNTS = /(?:^| )(?:jwt|session|nextauth|authjs|better auth|signing|encryption|master|admin|root|secret key|app key|(?:access|refresh) token secret)(?: |$)|^api key$/;
function opensAccounts(name) {
  const parts = (0, import_observed.namePartsOf)(name).join(" ");
  return OPENS_ACCOUNTS.test(parts) || !OF_ONE_INTERFACE.test(parts);
}
var NO_VALUE = /^(?:|null|none|nil|undefined|unset|false|true|\d{1,9}|<[^>]{0,100}>|\*{1,20})$/i;
var CHOICE = /(?:^| )(?:broker|table|driver|name|header|issuer|audience|algorithm|type|ttl|expiry|domain|path|file|prefix|provider|url|id)$/;
var FOR_TESTS = /^(?:tests?|testing|e2e|unit test|mock|fake|dummy) |(?:^| )(?:for tests?|e2e|mock|fake|dummy)(?: |$)/;
function fallsBackOnLiteral(setting2, source) {
  const { name, value, reader, origin, code: code2 } = setting2;
  if (origin !== "code-default" || code2?.role !== "fallback" || reader !== "runtime") return false;
  if (!value.known || NO_VALUE.test(value.value.trim()) || (0, import_observed.isReference)(value.value) || value.value.length > 200)
    return false;
  if (/\s/.test(value.value.trim()) || value.value.includes("://") || (0, import_observed.isBrowserName)(name)) return false;
  if (!isCheckedByApp(name) || isNotServed(setting2.at.path) || credentialInCode(setting2)) return false;
  if (source && isPartOfValue(value.at, source)) return false;
  if (source && /legacy/i.test(source.line(setting2.nameAt.range.start.line).slice(0, 500))) return false;
  return !source || !refusesInProduction(source, name, value.value);
}
function isCheckedByApp(name) {
  const parts = (0, import_observed.namePartsOf)(name).join(" ");
  if (CHOICE.test(parts) || FOR_TESTS.test(parts) || (0, import_observed.secretNameOf)(name) === void 0) return false;
  if (OWN_NAMES.test(parts)) return true;
  return CHECKED_BY_APP.test(parts) && !OF_OTHERS.test(parts);
}
var NOT_SERVED_FOLDER = /(?:^|\/)(?:[._-]?(?:archived?|deprecated|obsolete|unused|attic|trash|old|backups?)(?:[._-][\w-]{1,40})?|migrations?|scripts?|tools)\//i;
var RUN_BY_HAND = /(?:^|[._-])(?:migrat(?:e|ion|ions)|backfill|backup|old|bak|deprecated)(?:[._-]|$)/i;
var STARTS2 = /server|start|main|entrypoint|worker/i;
function isNotServed(path) {
  const name = (0, import_redact.baseName)(path);
  return NOT_SERVED_FOLDER.test(path) && !STARTS2.test(name) || RUN_BY_HAND.test(name);
}
var WINDOW = 400;
var STOPS = /\b(?:throw|raise|exit|abort|panic|fatal|Fatal|Fatalf|die|halt)\b/;
var MOST_PLACES = 20;
function refusesInProduction({ text }, name, literal) {
  let at = text.indexOf(name);
  for (let places = 0; at !== -1 && places < MOST_PLACES; places++) {
    const around = text.slice(Math.max(0, at - WINDOW), at + WINDOW).replaceAll(literal, "");
    if (STOPS.test(around) && /prod/i.test(around)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return isReadByGuard(text, name);
}
function isReadByGuard(text, name) {
  const at = text.search(new RegExp(`["']${name}["']`));
  const [, reader] = /([A-Za-z_]\w{1,60}[!?]?)\(\s{0,40}$/.exec(text.slice(Math.max(0, at - 100), Math.max(0, at))) ?? [];
  if (at === -1 || reader === void 0) return false;
  const defined = text.search(new RegExp(`\\b(?:def|defp|function|func|fn|const|let|fun)\\s+(?:\\w+\\.)?${reader}`));
  if (defined === -1) return false;
  const body = text.slice(defined, defined + WINDOW);
  return STOPS.test(body) && /prod/i.test(body);
}
// src/analysis/credentials/public/sent-to-browsers.ts
var LISTS = [
  [/^nuxt\.config\.[cm]?[jt]s$/, /\b(?:publicRuntimeConfig|public)["']?\s{0,4}:\s{0,4}\{/g],
  [/^next\.config\.[cm]?[jt]s$/, /\benv["']?\s{0,4}:\s{0,4}\{/g],
  [/^vite\.config\.[cm]?[jt]s$/, /\bdefine["']?\s{0,4}:\s{0,4}\{/g],
  [
    /^(?:index|env|config|app)\.(?:html|[jt]s|ejs|tmpl|template)/,
    /\bwindow\.(?:__|_)?(?:env|ENV)(?:__|_)?\s{0,4}=\s{0,4}\{/g
  ]
];
var VARIABLE3 = /\bprocess\.env(?:\.(\w{1,100})|\[["'](\w{1,100})["']\])|\$\{(\w{1,100})\}|\{\{\s{0,4}(\w{1,100})\s{0,4}\}\}/g;
var LONGEST_LIST = 2e4;
function isSentToBrowsers(name, folder, project, credential) {
  if (credential && credential.evidence !== "named assignment" && credential.evidence !== "high entropy") return false;
  if (promisesPublishedSecret(`PUBLIC_${name}`)) return false;
  const sent = namesSent(project);
  const own = folder === void 0 ? [...sent.values()] : [sent.get(folder)];
  if (!own.some((names3) => names3?.has(name))) return false;
  return !project.before || [...namesSent(project.before).values()].some((names3) => names3.has(name));
}
var namesSent = (0, import_redact.memoize)(({ sources }) => {
  const folders = /* @__PURE__ */ new Map();
  for (const [path, source] of sources) {
    const names3 = namesIn2(source);
    if (names3.length === 0) continue;
    const folder = (0, import_redact.folderOf)(path);
    folders.set(folder, /* @__PURE__ */ new Set([...folders.get(folder) ?? [], ...names3]));
  }
  return folders;
});
function namesIn2({ path, text }) {
  const names3 = [];
  const file = (0, import_redact.baseName)(path);
  for (const [pattern, opening] of LISTS) {
    if (!pattern.test(file)) continue;
    for (const { 0: opened, index } of text.matchAll(opening)) {
      for (const [, ...groups] of listAt(text, index + opened.length).matchAll(VARIABLE3)) {
        const name = groups.find((group) => group !== void 0);
        if (name !== void 0) names3.push(name);
      }
    }
  }
  return names3;
}
function listAt(text, from) {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_LIST); at++) {
    const character = text[at];
    if (character === "{") depth++;
    else if (character === "}") depth--;
    if (depth === 0) return text.slice(from, at);
  }
  return "";
}
// src/analysis/credentials/locations.ts
var OWNER_OF_SETTING = {
  "dockerfile-env": "secret-in-dockerfile",
  "dockerfile-arg": "secret-in-dockerfile",
  "dockerfile-label": "secret-in-dockerfile",
  "fly-build-arg": "secret-in-build-arg",
  "compose-build-arg": "secret-in-build-arg",
  "fly-env": "secret-in-fly-config",
  "fly-check-header": "secret-in-fly-config",
  "fly-response-header": "secret-in-fly-config",
  "fly-file": "secret-in-fly-config",
  "fly-machine-config": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-env": "secret-in-workflow",
  "workflow-with": "secret-in-workflow",
  "env-file": "secret-in-config-file",
  "compose-environment": "secret-in-config-file",
  "secret-file": "secret-in-config-file",
  code: "secret-in-code",
  "code-default": "secret-in-code",
  "proxy-upstream": "secret-in-config-file",
  yaml: "secret-in-config-file",
  json: "secret-in-config-file",
  toml: "secret-in-config-file",
  ini: "secret-in-config-file"
};
var OWNER_OF_COMMAND = {
  "dockerfile-run": "secret-in-dockerfile",
  "dockerfile-cmd": "secret-in-dockerfile",
  "dockerfile-entrypoint": "secret-in-dockerfile",
  "dockerfile-healthcheck": "secret-in-dockerfile",
  "fly-process": "secret-in-fly-config",
  "fly-release-command": "secret-in-fly-config",
  "fly-console-command": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-run": "secret-in-command",
  "compose-command": "secret-in-command",
  script: "secret-in-command"
};
function isBuildArgInput({ origin, name }) {
  return origin === "workflow-with" && /^build[-_]args?$/i.test(name);
}
function credentialsOwnedBy(rule, project) {
  const found2 = mostCertainFirst(candidates(rule, project));
  return rule === "secret-in-code" ? withOneSeverityPerArray(found2, project) : found2;
}
function credentialPlaces(project) {
  const owners = /* @__PURE__ */ new Set([...Object.values(OWNER_OF_SETTING), ...Object.values(OWNER_OF_COMMAND)]);
  const owned = [...owners].flatMap((rule) => [...candidates(rule, project)].map(({ at, name }) => ({ at, name })));
  const others = project.settings.filter(
    (setting2) => (
      // A weak password is one, too, where a login is called with it.
      setting2.code?.meaning !== void 0 || publishedCredential(setting2) || fallsBackOnLiteral(setting2, project.sources.get(setting2.at.path))
    )
  );
  const assigned = [...project.sources.values()].flatMap((source) => [...credentialsAssigned(source)]);
  return [...owned, ...others.map(({ value, name }) => ({ at: value.at, name })), ...assigned];
}
function* candidates(rule, project) {
  const appOf3 = (0, import_observed.appsOf)(project);
  const constants = new Map(project.dockerfiles.flatMap(({ expanded }) => [...expanded]));
  const constantOf = ({ name, value }) => value.raw.replace(/["{}]/g, "") === `$${name}` ? void 0 : constants.get(value);
  for (const setting2 of project.settings) {
    const owner = isBuildArgInput(setting2) ? "secret-in-build-arg" : OWNER_OF_SETTING[setting2.origin];
    if (owner !== rule) continue;
    for (const found2 of inSetting(setting2, appOf3(setting2), project, constantOf(setting2))) {
      const { credential } = found2;
      if (isReplacedInProduction(setting2, credential, project) || isFirebaseClientKey(credential, setting2)) continue;
      const folder = appOf3(setting2)?.folder ?? (0, import_redact.folderOf)(setting2.at.path);
      if (!setting2.code && isSentToBrowsers(found2.name, folder, project, credential)) continue;
      const isLocal = credential.evidence === "named assignment" && isForLocalServer(setting2, project) || isForComposeServer(setting2, credential, project);
      const confidence = rule === "secret-in-workflow" || setting2.reader === "ci" ? confidenceIn(setting2.at.path, setting2.key, credential) : credential.confidence;
      const placed = { ...found2, credential: { ...credential, confidence: isLocal ? "low" : confidence } };
      const atMost = mostSevere(setting2, credential, project);
      yield atMost ? { ...placed, atMost } : placed;
    }
  }
  for (const [index, command] of project.commands.entries()) {
    const owner = OWNER_OF_COMMAND[command.origin];
    const next = project.commands[index + 1];
    const handed = owner === rule && next ? handedOn(command, next) : void 0;
    if (handed) yield { ...handed, command, app: appOf3(command), shipped: command.shipped };
    if (owner !== rule && rule !== "secret-in-build-arg") continue;
    for (const found2 of credentialsInCommand(command, project)) {
      const teller = found2.option === "--build-arg" ? "secret-in-build-arg" : owner;
      if (teller !== rule) continue;
      const credential = rule === "secret-in-command" && !flyctlCallOf(command, project) ? { ...found2.credential, confidence: confidenceIn(command.at.path, command.key, found2.credential) } : found2.credential;
      const at = placeOf3(found2, project);
      yield { ...found2, at, credential, command, app: appOf3(command), shipped: command.shipped };
    }
  }
  if (rule === "secret-in-dockerfile") yield* inHeredocs(project);
}
function placeOf3({ at, within: within2 }, { sources }) {
  if (!within2?.word.raw.includes("\n")) return at;
  return (0, import_observed.locateIn)(within2.word, within2.line, sources.get(at.path));
}
function credentialsInCommand(command, project) {
  const call2 = flyctlCallOf(command, project);
  return call2 ? credentialsInCall(call2) : credentialsInOther(command);
}
var credentialsInCall = (0, import_redact.memoize)(
  (call2) => credentialsOf(call2.command, { reader: call2.command.reader }, call2)
);
var credentialsInOther = (0, import_redact.memoize)((command) => credentialsOf(command, { reader: command.reader }));
function isText({ origin, value }) {
  return origin === "fly-file" || value.known && value.value.includes("\n");
}
var DEPLOYED_BY = /* @__PURE__ */ new Map([
  ["fly-env", "fly config"],
  ["fly-machine-config", "fly config"],
  ["dockerfile-env", "image"]
]);
function deployerOf({ origin, shipped }, app) {
  return origin === "dockerfile-env" && app && shipped !== false ? "image of an app" : DEPLOYED_BY.get(origin);
}
var TAKES_PAIRS = /^(?:build[-_]?(?:args?|secrets?)|secrets?|secret[-_]envs?|env[-_]?vars?|envs?|environment)$/i;
function* inSetting(setting2, app, { sources }, constant) {
  if (publishedCredential(setting2)) return;
  if (setting2.code) {
    const source = sources.get(setting2.at.path);
    const found2 = isReportToken(setting2, source) ? void 0 : credentialInCode(setting2, source);
    if (found2) yield { ...found2, name: setting2.name, at: setting2.value.at, app, setting: setting2 };
    return;
  }
  const { name, value, reader, at } = setting2;
  if (setting2.origin === "workflow-with" && TAKES_PAIRS.test(name)) {
    const pairs = pairsIn(value.raw);
    for (const pair of pairs) {
      const credential = (0, import_observed.classifyCredential)(pair.name, pair.value, { reader });
      if (credential) yield { credential, name: pair.name, at, app, setting: setting2 };
    }
    if (pairs.length > 0) return;
  }
  if (!value.known) {
    const text = constant ?? (0, import_observed.knownParts)(value.raw);
    const shape = (0, import_observed.classifyCredential)("", text, { reader, shapesOnly: true });
    const credential = shape ?? ((0, import_observed.isReference)(text) ? void 0 : (0, import_observed.classifyCredential)(name, text, { reader }));
    if (credential && (shape || credential.confidence === "high")) yield { credential, name, at, app, setting: setting2 };
    return;
  }
  const deployedBy = deployerOf(setting2, app);
  const ofValue = (0, import_observed.classifyCredential)(name, value.value, deployedBy ? { reader, deployedBy } : { reader });
  if (ofValue) yield { credential: ofValue, name, at, app, setting: setting2, shipped: setting2.shipped };
  if (!isText(setting2)) return;
  for (const { credential, name: inner } of credentialsIn(value.value, { reader })) {
    yield { credential, name: inner === "" ? name : inner, at, app, setting: setting2 };
  }
}
function* inHeredocs({ dockerfiles, commands }) {
  const development = new Set(commands.filter(({ reader }) => reader === "development").map(({ at }) => at.path));
  for (const dockerfile of dockerfiles) {
    const isDevelopment = development.has(dockerfile.source.path);
    for (const { heredocs, stage, keyword } of dockerfile.instructions) {
      const reader = isDevelopment ? "development" : keyword === "RUN" ? "build" : "runtime";
      const shipped = dockerfile.stages[stage]?.shipped;
      for (const heredoc of heredocs) {
        for (const { credential, name, from, to } of credentialsIn(heredoc.text, { reader })) {
          yield { credential, name, at: placeInHeredoc(heredoc, from, to, dockerfile), app: void 0, shipped };
        }
      }
    }
  }
}
// src/analysis/image/build-args.ts
var PAIR3 = /^["']?([A-Za-z_]\w{0,99})(?:=(.*?))?["']?$/s;
function* passedArgs(project) {
  const appOf3 = (0, import_observed.appsOf)(project);
  for (const command of project.commands) {
    if (command.reader === "development") continue;
    const tool = toolOfCommand(command);
    let option = "";
    for (const word of command.argv) {
      const written2 = word.raw.startsWith("--build-arg=") ? word.raw.slice("--build-arg=".length) : void 0;
      if (option === "--build-arg" || written2 !== void 0) {
        const passed = readPair(written2 ?? word.raw);
        if (passed)
          yield { ...passed, at: word.at, app: appOf3(command), tool, isDiscarded: isKeptLocal(command, project) };
      }
      option = word.raw;
    }
  }
  for (const setting2 of project.settings) {
    if (!isBuildArgInput(setting2)) continue;
    const isDiscarded = isUnpushed(setting2, project);
    const source = project.sources.get(setting2.at.path);
    const tool = toolOfInput(setting2);
    for (const { text: pair } of pairsIn(setting2.value.raw)) {
      const passed = readPair(pair);
      if (passed) yield { ...passed, at: (0, import_observed.locateIn)(setting2.value, pair, source), app: appOf3(setting2), tool, isDiscarded };
    }
  }
}
function isKeptLocal({ argv, origin, at }, { sources }) {
  if (origin !== "script" || (0, import_observed.known)(argv[0]) !== "docker") return false;
  if (argv.some((word) => /^--(?:push|output)|^type=|^registry\./.test(word.raw))) return false;
  const text = sources.get(at.path)?.text ?? "";
  return !/\b(?:docker|podman|buildah)[^\n]{0,80}\bpush\b|\b(?:image )?save\b|--image\b|--push\b|--local-only\b|registry\.fly\.io|\bcrane\b|\bskopeo\b/.test(
    text
  );
}
function toolOf({ setting: setting2, command }) {
  if (command) return toolOfCommand(command);
  return setting2 && isBuildArgInput(setting2) ? toolOfInput(setting2) : "fly";
}
var buildToolOf = (0, import_redact.memoize)(({ flyctl, settings }) => {
  const deploys = flyctl.filter(import_observed.isDeploy);
  const isBuilt = settings.some(({ action }) => action === "docker/build-push-action");
  return isBuilt && deploys.every((call2) => (0, import_observed.optionOf)(call2, "--image") !== void 0) ? "build-args" : "fly";
});
function toolOfCommand(command) {
  return isFlyctl(command) ? "fly" : "docker";
}
function toolOfInput({ name }) {
  return name.includes("_") ? "build_args" : "build-args";
}
function isUnpushed({ key, name, at }, { settings }) {
  const step2 = key.slice(0, -name.length);
  const beside = settings.filter((other) => other.at.path === at.path && other.key === step2 + other.name);
  if (beside.some((other) => /^(?:outputs|load|cache-to)$/.test(other.name))) return false;
  return beside.some((other) => other.name === "push" && /^false$/i.test((0, import_observed.known)(other.value) ?? ""));
}
function readPair(written2) {
  const [, name, value] = PAIR3.exec(written2) ?? [];
  if (name === void 0) return void 0;
  if (value === void 0) return written2.startsWith("-") ? void 0 : { name, from: name, isStored: false };
  const stored = /\$\{\{\s{0,9}(secrets\.\w{1,100}|github\.token)\s{0,9}(?:\|\|[^}]{0,100})?\}\}/.exec(value)?.[1];
  if (stored !== void 0) return { name, from: stored, isStored: true };
  const variable = /^["']?(\$(?:\w{1,100}|\{\w{1,100}[^}]{0,100}\}|\([^)]{1,200}\)))["']?$/.exec(value)?.[1];
  return variable === void 0 ? void 0 : { name, from: variable, isStored: false };
}
var CONNECTION_NAME = /^(?:[A-Z]{1,20}_){0,3}(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:[A-Z]{1,20}_){0,2}(?:URL|URI)$/i;
var READ_BY_BROWSERS = /maps|mapbox|recaptcha_?site|firebase_?api|posthog|algolia_?(?:search|api_?key)|segment|analytics|amplitude|clarity/i;
function isSecretArg(name, from = name) {
  if ((0, import_observed.isBrowserName)(name) || READ_BY_BROWSERS.test(name)) return false;
  const source = from.replace(/^(?:secrets|github)\./, "");
  return [name, source].some((each) => (0, import_observed.secretNameOf)(each) !== void 0 || CONNECTION_NAME.test(each));
}
var LOGIN_BESIDE = /_(?:AUTH_?|APP_?|ACCESS_?|API_?)?(?:TOKEN|KEY|PASSWORD)$/i;
function isAddressAlone({ name, from }, others) {
  const source = from.replace(/^(?:secrets\.|\$\{?)/, "").replace(/\}$/, "");
  if (!CONNECTION_NAME.test(name) || [name, source].some((each) => (0, import_observed.secretNameOf)(each) !== void 0)) return false;
  if (/REMOTE_URL$|TURSO|LIBSQL/i.test(name)) return true;
  const stem = name.replace(/_(?:[A-Z]{1,20}_)?UR[LI]$/i, "_");
  return others.some((other) => other.name.startsWith(stem) && LOGIN_BESIDE.test(other.name));
}
function declarationsIn({
  dockerfiles
}) {
  const known2 = new Map(dockerfiles.map((dockerfile) => [dockerfile, declarationsOf(dockerfile)]));
  const all = /* @__PURE__ */ new Map();
  for (const declarations of known2.values()) {
    for (const [name, declaration] of declarations) if (!all.get(name)?.shipped) all.set(name, declaration);
  }
  return (name, app) => ((app?.dockerfile && known2.get(app.dockerfile)) ?? all).get(name);
}
function declarationsOf({ instructions, stages }) {
  const declarations = /* @__PURE__ */ new Map();
  for (const { keyword, args, stage, at } of instructions) {
    if (keyword !== "ARG") continue;
    for (const { raw } of args) {
      const name = raw.split("=", 1)[0] ?? "";
      if (!declarations.get(name)?.shipped) declarations.set(name, { at, shipped: stages[stage]?.shipped ?? false });
    }
  }
  return declarations;
}
// src/redact/deploy-command.ts
function deployCommand(path) {
  const folder = (0, import_redact.folderOf)(path);
  if ((0, import_redact.baseName)(path) === "fly.toml") return folder === "" ? "fly deploy" : `fly deploy ${shellWord(folder)}`;
  return `fly deploy --config ${shellWord(path)}`;
}
// src/rulekit/rotation.ts
var SIGNING_NAME = /^(?:(?:DJANGO|FLASK|APP|RAILS|DEVISE|PHX|PHOENIX)_)?SECRET_KEY(?:_BASE)?$|^SECRET$|(?:^|_)(?:JWT|SESSION|COOKIE|CSRF|HMAC|NEXTAUTH|(?:BETTER_)?AUTH|SIGNING|SIGN)_(?:SECRET|KEY|SALT)(?:_KEY)?$/i;
var DATABASE_NAME = /^PG|(?:^|_)(?:POSTGRES(?:QL)?|MYSQL|MARIADB|DATABASE|DB|MONGO(?:DB)?|REDIS|RDS)(?:_|$)/i;
function replacementOf({ kind, evidence }, name) {
  if (kind === "Rails master key") return "rails";
  if (kind === "Laravel application key") return "laravel";
  if (kind === "Django secret key" || kind === "key that signs sessions" || kind === "Erlang distribution cookie")
    return "random";
  if (kind === "Fly.io token") return "fly-token";
  if (kind === "private key" || kind === "age secret key") return "key-pair";
  if (kind.startsWith("bcrypt")) return "hash";
  if (evidence === "provider format" || evidence === "key block" || kind.startsWith("AWS ")) return "provider";
  if (/^password in an? `(?:http|ssh|ftp)/.test(kind)) return "password";
  if (kind.startsWith("password in a")) return "database";
  if (/password|login|user name/.test(kind)) return DATABASE_NAME.test(name) ? "database" : "password";
  if (/ENCRYPT|CIPHER|MASTER_KEY/i.test(name)) return "encryption";
  return SIGNING_NAME.test(name) ? "random" : "unknown";
}
var RETIRE_ANY = "Then revoke the old value with its provider, or change it if it is your own password or key. It stays in the Git history.";
function setCommand(leaked, name, apps) {
  return `\`fly secrets set ${name}=${newValue(leaked, name)}${appFlag(apps[0])}\`${otherAppsNote(apps)}`;
}
function railsKeyRemedy(apps, removal, environment2) {
  const option = environment2 === void 0 ? "" : ` -e ${environment2}`;
  const file = environment2 === void 0 ? "config/master.key" : `config/credentials/${environment2}.key`;
  const encrypted = environment2 === void 0 ? "config/credentials.yml.enc" : file.replace(/key$/, "yml.enc");
  const save = `If ${(0, import_observed.code)(file)} is missing, write the leaked key into it. Run \`unset RAILS_MASTER_KEY\`. Save the output of \`bin/rails credentials:show${option}\` outside the project, and check that it contains your credentials.`;
  const edit = `Delete ${(0, import_observed.code)(file)} and ${(0, import_observed.code)(encrypted)}. Run \`bin/rails credentials:edit${option}\` and paste the saved output, with a new value for each secret in it. Delete the saved output. Commit ${(0, import_observed.code)(encrypted)}, but not ${(0, import_observed.code)(file)}.`;
  const set = `Run \`fly secrets set --stage RAILS_MASTER_KEY="$(cat ${file})"${appFlag(apps[0])}\`${otherAppsNote(apps)}.`;
  return `${save} ${edit} ${set} ${removal} ${deployEach(apps)}.`;
}
function deployEach(apps) {
  if (apps.length < 2 || apps.length > MAX_DEPLOYS) return apps.length < 2 ? "deploy" : "deploy each app";
  return `deploy each app with your usual options: ${apps.map(({ path }) => (0, import_observed.code)(deployCommand(path))).join(", ")}`;
}
var MAX_DEPLOYS = 4;
function newValue(leaked, name) {
  const kind = replacementOf(leaked, name);
  return kind === "random" ? '"$(openssl rand -hex 32)"' : kind === "hash" ? "'NEW_HASH'" : "\u2026";
}
function retire(leaked, name) {
  return RETIRE[replacementOf(leaked, name)](leaked, name);
}
var STAYS = "because it stays in the Git history";
var RETIRE = {
  provider: () => `Then revoke the old value with its provider, ${STAYS}.`,
  "fly-token": () => `Then revoke the old token, ${STAYS}: find its ID with \`fly tokens list\` and run \`fly tokens revoke ID\`.`,
  database: () => "The old password stays in the Git history.",
  password: () => `Change the password everywhere it is used, because the old one stays in the Git history.`,
  hash: () => "Use the hash of a new password. The old hash stays in the Git history and can be cracked offline.",
  random: ({ kind }) => kind.startsWith("Erlang") ? `Do not use the old cookie again, ${STAYS}.` : `This ends all sessions. Do not use the old key again, ${STAYS}.`,
  encryption: () => "Re-encrypt the stored data with the new key. The old key stays in the Git history.",
  laravel: () => `Generate the key with \`php artisan key:generate --show\`. It cannot decrypt existing data, so re-encrypt that first.`,
  rails: () => "The old key stays in the Git history and decrypts the old credentials, so revoke all of these.",
  "key-pair": () => "Create a new key pair, and remove the old public key everywhere. The old key stays in the Git history.",
  unknown: () => `Then revoke the old value, ${STAYS}.`
};
function prepare(leaked, name) {
  if (replacementOf(leaked, name) !== "database") return "";
  const { kind, user, server } = leaked;
  if (!/postgres/.test(kind) && !/^PG|POSTGRES/i.test(name)) return "First change the password on the server. ";
  const command = user !== void 0 && variableOf(user) === user ? `ALTER ROLE ${user} PASSWORD '\u2026'` : "ALTER ROLE";
  return `First change the password in the database (${(0, import_observed.code)(command)}). ${operatorNote(user, server)}`;
}
function operatorNote(user, server) {
  if (user === void 0)
    return "For the role `postgres` of Fly Postgres, set the secret `OPERATOR_PASSWORD` of the database app to the same value at once. ";
  const app = (0, import_observed.privateAppOf)(server ?? "");
  if (user !== "postgres" || app === void 0 && server?.includes(".")) return "";
  const which = app === void 0 ? "the database" : (0, import_observed.code)(app);
  return `If ${which} is Fly Postgres, set its secret \`OPERATOR_PASSWORD\` to the same value at once, because it logs in with that secret. `;
}
// src/rules/secrets/secret-in-browser-bundle.ts
var PUBLISHED2 = "Then revoke the old key with its provider, because the deployed JavaScript contains it.";
var STORED = /\$\{\{\s{0,9}(secrets\.\w{1,100})\s{0,9}(?:\|\|[^}]{0,100})?\}\}/;
var secret_in_browser_bundle_default = {
  id: "secret-in-browser-bundle",
  practice: "secrets",
  title: "Secret is published in the JavaScript of the website",
  severity: "critical",
  confidence: "high",
  remedy: `Move the call that needs the secret to the server, and set a new value under a name without the public prefix. ${RETIRE_ANY}`,
  references: [
    "https://vite.dev/guide/env-and-mode",
    "https://nextjs.org/docs/app/guides/environment-variables",
    "https://fly.io/docs/apps/secrets/"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [200, 798],
  check: inTurn(
    eachSetting(function* (setting2, _, app) {
      const { name, at } = setting2;
      const remedy = remedyFor9(name, app);
      const credential = publishedCredential(setting2);
      if (credential) {
        yield {
          message: `${(0, import_observed.code)(name)} contains a credential (${credential.label}), and the bundler writes it into the JavaScript that every visitor downloads.`,
          at,
          subject: `${name} ${credential.digest}`,
          alias: credential.identity,
          remedy: `${prepare(credential, name)}${remedy} ${retire(credential, name)}`
        };
        return;
      }
      const from = referenceIn(setting2);
      if (from === void 0 || !promisesPublishedSecret(name)) return;
      yield {
        message: `${(0, import_observed.code)(name)} ${from}, and the bundler writes its value into the JavaScript that every visitor downloads.`,
        at,
        subject: `${name} by reference`,
        alias: `${name} by reference`,
        severity: "high",
        confidence: "medium",
        remedy: `${remedy} ${PUBLISHED2}`
      };
    }),
    eachProject(function* (project) {
      for (const { name, from, isStored, at, app } of passedArgs(project)) {
        if (!promisesPublishedSecret(name)) continue;
        yield {
          message: `The build argument ${(0, import_observed.code)(name)} carries a secret (${(0, import_observed.code)(from)}), and the bundler writes it into the JavaScript that every visitor downloads.`,
          at,
          subject: `${name} by reference`,
          alias: `${name} by reference`,
          severity: "high",
          confidence: isStored ? "high" : "medium",
          remedy: `${remedyFor9(name, app)} ${PUBLISHED2}`
        };
      }
    })
  )
};
function referenceIn({ origin, value, reader, code: use }) {
  if (value.known || reader === "development") return void 0;
  if (use?.role === "read") return "is read by a program";
  const stored = /^(?:workflow-env|fly-env|fly-build-arg|env-file)$/.test(origin) ? STORED.exec(value.raw)?.[1] : void 0;
  return stored === void 0 ? void 0 : `carries a secret (${(0, import_observed.code)(stored)})`;
}
function remedyFor9(name, app) {
  const own = variableOf(
    name.replace(/^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_/i, "")
  );
  return `Move the call that needs the secret to the server, and remove ${(0, import_observed.code)(name)} here. Create a new key, run \`fly secrets set ${own}=\u2026${appFlag(app)}\`, and deploy.`;
}
// src/analysis/image/written-args.ts
var KEEPS = /^(?:npm|pnpm|yarn|git|pip|poetry|composer|bundle|bundler|go|cargo|conda) (?:\S{1,300} )?(?:config|set|env -w|login)\b|^(?:aws|az|gcloud) (?:configure|config) |^(?:docker|podman|helm|npm|cargo) login |^dotnet nuget (?:add|update) source |^nuget sources /;
var FILTERS = /* @__PURE__ */ new Set(["tee", "base64", "cat", "tr", "sed", "envsubst", "xxd"]);
function* writtenArgs({ dockerfiles }) {
  for (const dockerfile of dockerfiles) {
    const declared2 = /* @__PURE__ */ new Map();
    for (const instruction of dockerfile.instructions) {
      const { keyword, args, onbuild, stage } = instruction;
      if (onbuild) continue;
      if (keyword === "FROM") declared2.clear();
      if (keyword === "ARG") {
        for (const { raw, at } of args)
          if (stage >= 0 && /^[A-Za-z_]\w{0,99}$/.test(raw) && isSecretArg(raw)) declared2.set(raw, at);
      }
      if (keyword !== "RUN" || declared2.size === 0) continue;
      const commands = commandsIn(instruction, dockerfile);
      const shipped = dockerfile.stages[stage]?.shipped === true;
      for (const [name, declaredAt] of declared2) {
        const command = commands.find((each, index) => names2(each, name) && keeps(each, commands[index + 1]));
        if (!command) continue;
        declared2.delete(name);
        yield { name, declaredAt, writtenAt: command.at, shipped };
      }
    }
  }
}
function commandsIn({ at }, { commands }) {
  const { start, end } = at.range;
  return commands.filter(
    ({ origin, at: { range } }) => origin === "dockerfile-run" && range.start.line >= start.line && range.start.line <= end.line
  );
}
function names2({ argv, redirects }, name) {
  const expansion = new RegExp(`\\$(?:\\{${name}[}:]|${name}(?!\\w))`);
  return [...argv, ...redirects.map(({ target }) => target)].some((word) => !word.known && expansion.test(word.raw));
}
function keeps(command, next) {
  if (writesFile(command)) return true;
  const line = [
    programOf(command),
    ...command.argv.slice(command.program + 1, command.program + 5).map((word) => word.raw)
  ];
  if (KEEPS.test(`${line.join(" ")} `)) return true;
  return /^(?:echo|printf)$/.test(programOf(command)) && next !== void 0 && FILTERS.has(programOf(next)) && (programOf(next) === "tee" || writesFile(next));
}
function writesFile({ redirects }) {
  return redirects.some(
    ({ operator, target }) => /^1?>{1,2}\|?$/.test(operator) && !/^\/dev\//.test((0, import_observed.known)(target) ?? target.raw)
  );
}
// src/rulekit/build-secrets.ts
var PASS = {
  fly: (id) => `pass it with \`fly deploy --build-secret ${id}="$${id}"\``,
  docker: (id) => `pass it with \`docker build --secret id=${id},env=${id}\``,
  "build-args": (id, from) => `pass \`secrets: ${id}=\${{ ${from} }}\` to the action`,
  build_args: (id, from) => `pass \`build_secrets: ${id}=\${{ ${from} }}\` to the action`
};
function buildSecretRemedy(name, tool = "fly", from) {
  const id = variableOf(name);
  const isStored = from !== void 0 && /^(?:secrets\.\w{1,100}|github\.token)$/.test(from);
  const store = isStored || tool === "fly" || tool === "docker" ? "" : `store it with \`gh secret set ${id}\`, `;
  return `${store}${PASS[tool](id, isStored ? from : `secrets.${id}`)} and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" \u2026\``;
}
function replaceBuildArg(name, tool) {
  const pass = buildSecretRemedy(name, tool, `secrets.${variableOf(name)}`);
  if (tool === "fly" || tool === "docker") return `Keep a new value out of the repository, and ${pass}.`;
  return `Store a new value with \`gh secret set ${variableOf(name)}\`. Instead of \`${tool}\`, ${pass}.`;
}
// src/rulekit/copies.ts
function copiesOf({ credential, copies = [] }) {
  const alias = credential.identity;
  if (copies.length === 0) return { alias };
  return { alias, related: copies.map((at) => ({ at, note: "The same value is also here." })) };
}
// src/rules/secrets/secret-in-build-arg.ts
var IN_HISTORY = "Anyone who can pull the image can read it in the image history";
var IN_CACHE = "The stage is not part of the final image, but the build cache and a provenance record with `mode=max` contain it";
var IN_LAYER = "Anyone who can pull the image can read it in a layer and in the image history";
var UNUSED = "No Dockerfile declares it, but the command line and a provenance record with `mode=max` contain it";
var NOT_PUSHED = "The image is not pushed, but the build cache contains it";
var FOR_PREVIEWS = /(?:^|[._/-])(?:previews?|review-?apps?|pr)(?=[._/-])/i;
var secret_in_build_arg_default = {
  id: "secret-in-build-arg",
  practice: "secrets",
  title: "Credential is passed as a build argument",
  severity: "critical",
  confidence: "high",
  remedy: "Pass it with `fly deploy --build-secret NAME=\u2026` and mount it in the Dockerfile with `RUN --mount=type=secret,id=NAME`.",
  references: [
    "https://fly.io/docs/apps/build-secrets/",
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
  ],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 522],
  check: inTurn(
    eachProject(function* (project) {
      for (const found2 of credentialsOwnedBy("secret-in-build-arg", project)) {
        const { credential, name, at } = found2;
        yield {
          message: `The build argument ${(0, import_observed.code)(name)} contains a credential (${credential.label}). It is exposed in the repository and in the image history.`,
          at,
          subject: `${name} ${credential.digest}`,
          severity: (0, import_redact.limited)("critical", found2.atMost),
          confidence: credential.confidence,
          ...copiesOf(found2),
          remedy: `${prepare(credential, name)}${replaceBuildArg(name, toolOf(found2))} ${retire(credential, name)}`
        };
      }
    }),
    eachProject(function* (project) {
      const declarationOf = declarationsIn(project);
      const args = [...passedArgs(project)];
      for (const arg of args) {
        const { name, from, isStored, at, app, tool } = arg;
        const declared2 = declarationOf(name, app);
        const isUndeclared = !declared2 && project.dockerfiles.length > 0;
        if (!isSecretArg(name, from) || isUndeclared && !isStored) continue;
        if (isSentToBrowsers(name, app?.folder, project)) continue;
        const short = from === "github.token" || from === "secrets.GITHUB_TOKEN";
        const cached = declared2?.shipped === false;
        const isLow = isUndeclared || cached || short || FOR_PREVIEWS.test(at.path);
        const isAddress2 = isAddressAlone(arg, args);
        yield {
          message: `The build argument ${(0, import_observed.code)(name)} passes a secret (${(0, import_observed.code)(from)}) to the build. ${arg.isDiscarded ? NOT_PUSHED : isUndeclared ? UNUSED : cached ? IN_CACHE : IN_HISTORY}.`,
          at,
          subject: `${name} by reference`,
          alias: `${name} by reference`,
          severity: isAddress2 || arg.isDiscarded ? "low" : isLow ? "medium" : "high",
          confidence: isAddress2 ? "low" : isStored ? "high" : "medium",
          remedy: isUndeclared ? `Remove the argument. If the build needs the secret, ${buildSecretRemedy(name, tool, from)}.` : `Instead of a build argument, ${buildSecretRemedy(name, tool, from)}. If an image was pushed, rotate the secret.`,
          ...declared2 ? { related: [{ at: declared2.at, note: "The Dockerfile declares it here." }] } : {}
        };
      }
    }),
    eachProject(function* (project) {
      const passed = new Set([...passedArgs(project)].map(({ name }) => name));
      for (const { name, declaredAt, writtenAt, shipped } of writtenArgs(project)) {
        if (passed.has(name)) continue;
        yield {
          message: `RUN writes the build argument ${(0, import_observed.code)(name)} to a file. ${shipped ? IN_LAYER : IN_CACHE}.`,
          at: declaredAt,
          subject: `${name} written by RUN`,
          severity: "medium",
          remedy: `Remove the ARG, and ${buildSecretRemedy(name, buildToolOf(project))}.`,
          related: [{ at: writtenAt, note: "The file is written here." }]
        };
      }
    })
  )
};
// src/rulekit/code-fixes.ts
var URL_VARIABLES = /* @__PURE__ */ new Map([
  ["postgres", "DATABASE_URL"],
  ["postgresql", "DATABASE_URL"],
  ["mysql", "DATABASE_URL"],
  ["mongodb", "MONGODB_URI"],
  ["mongodb+srv", "MONGODB_URI"],
  ["redis", "REDIS_URL"],
  ["rediss", "REDIS_URL"],
  ["amqp", "AMQP_URL"],
  ["amqps", "AMQP_URL"]
]);
function urlVariable(text) {
  return URL_VARIABLES.get(/\b([a-z][a-z+]{1,20}):\/\//.exec(text.slice(0, 200))?.[1] ?? "");
}
function environmentName({ name, code: code2, value }) {
  const isCall = code2?.role === "call";
  const url = isCall || name === "" ? urlVariable(value.raw) : void 0;
  return url ?? upperCaseName(code2?.meaning ?? (isCall ? `${name}_key` : name));
}
function upperCaseName(name) {
  const words = name.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$&_").replace(/[^A-Za-z\d]{1,100}/g, "_").replace(/^_{1,100}|_{1,100}$/g, "");
  return variableOf(words.toUpperCase());
}
function lookUpOf(setting2) {
  return setting2.code?.lookUp?.replace("NAME", environmentName(setting2));
}
function replaceLiteral(setting2, project) {
  const lookUp = lookUpOf(setting2);
  const { code: code2, reader, value } = setting2;
  if (lookUp === void 0 || !code2?.alone || code2.role !== "assignment" || reader !== "runtime") return void 0;
  const text = project.sources.get(value.at.path)?.text ?? "";
  if (/^os\./.test(lookUp) && !/^\s{0,9}import\s[^\n]{0,200}\bos\b|^\s{0,20}(?:import\s)?"os"\s{0,9}$/m.test(text))
    return void 0;
  const line = project.sources.get(value.at.path)?.line(value.at.range.start.line) ?? "";
  if (!lookUp.startsWith("process.") && /\b(?:const|static)\b/.test(line) && !/\bfinal\b/.test(line)) return void 0;
  return environmentName(setting2) === "NAME" ? void 0 : { at: value.at, text: lookUp };
}
// src/rules/secrets/secret-in-code.ts
var secret_in_code_default = {
  id: "secret-in-code",
  practice: "secrets",
  title: "Hard-coded credential in source code",
  severity: "critical",
  confidence: "high",
  remedy: `Read the value from the environment and set a new one with \`fly secrets set NAME=\u2026\`. ${RETIRE_ANY}`,
  references: [
    "https://fly.io/docs/apps/secrets/",
    "https://fly.io/docs/security/shared-responsibility/",
    "https://cwe.mitre.org/data/definitions/798.html"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    const all = credentialsOwnedBy("secret-in-code", project);
    const variables = variablesFor(all, project);
    for (const found2 of all) {
      const { credential, name, at, setting: setting2, severity, confidence, atMost } = found2;
      if (!setting2 || !severity || !confidence) continue;
      const variable = variables.get(found2) ?? environmentName(setting2);
      const what = `${subjectOf(setting2)} a credential (${credential.label})`;
      yield {
        message: `${what}. ${consequence2(setting2)}`,
        at,
        subject: `${name} ${credential.digest}`,
        severity: (0, import_redact.limited)(severity, atMost),
        confidence,
        ...copiesOf(found2),
        remedy: remedyFor10(found2, setting2, appsBehind(found2, project), variable),
        // The fix writes the name without a number.
        ...variable === environmentName(setting2) ? offer("Read it from the environment", false, replaceLiteral(setting2, project)) : {}
      };
    }
  })
};
function variablesFor(found2, { sources }) {
  const variables = /* @__PURE__ */ new Map();
  const identities = /* @__PURE__ */ new Map();
  for (const each of found2) {
    if (!each.setting) continue;
    const name = environmentName(each.setting);
    const key = `${each.app?.path ?? ""}
${name}`;
    const lookUp = each.setting.code?.role === "fallback" ? void 0 : lookUpOf(each.setting);
    const isRead2 = lookUp !== void 0 && sources.get(each.at.path)?.text.includes(lookUp);
    const before = identities.get(key) ?? (isRead2 ? [""] : []);
    if (!before.includes(each.credential.identity)) before.push(each.credential.identity);
    identities.set(key, before);
    const number = before.indexOf(each.credential.identity) + 1;
    variables.set(each, number === 1 || name === "NAME" ? name : `${name}_${number}`);
  }
  return variables;
}
function subjectOf({ name, code: use }) {
  if (name === "" || use?.role === "plain") return "The text contains";
  return use?.role === "call" ? `The call to ${(0, import_observed.code)(name)} passes` : `${(0, import_observed.code)(name)} contains`;
}
function consequence2({ reader }) {
  if (reader === "browser") return "Every visitor of the website receives it.";
  return "Anyone who can read the repository or its history can use it.";
}
function remedyFor10({ credential }, setting2, apps, name) {
  const first = prepare(credential, name);
  const old = retire(credential, name);
  if (setting2.reader === "development") return `${first}Replace it with a made-up value. ${old}`;
  const set = `set a new value with ${setCommand(credential, name, apps)}`;
  if (setting2.reader === "browser") {
    return `${first}Move the call that needs the secret to the server, and ${set}. ${old}`;
  }
  const lookUp = setting2.code?.lookUp?.replace("NAME", name);
  return `${first}${lookUp === void 0 ? "Read it from the environment" : `Replace the literal with ${(0, import_observed.code)(lookUp)}`}, and ${set}. ${old}`;
}
// src/analysis/commands/programs.ts
var PROGRAM3 = /^\w[\w.+-]{0,23}$/;
function shownProgram(command, blamed) {
  const program = programOf(command);
  const isBlamed = command.argv[command.program]?.at === blamed;
  return isBlamed || !PROGRAM3.test(program) ? "" : program;
}
// src/rules/secrets/secret-in-command.ts
var secret_in_command_default = {
  id: "secret-in-command",
  practice: "secrets",
  title: "Hard-coded credential in a command",
  severity: "critical",
  confidence: "high",
  remedy: `Store a new value with \`gh secret set NAME\`, and use \`"$NAME"\` in the command. ${RETIRE_ANY}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/flyctl/secrets-import/"],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 214],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-command", project)) {
      const { credential, name, at, command } = found2;
      const development = command?.reader === "development";
      if (!command || development && credential.evidence === "key block") continue;
      const program = shownProgram(command, at);
      const call2 = flyctlCallOf(command, project);
      const { confidence } = credential;
      const what = name === "" ? "" : ` for ${(0, import_observed.code)(name)}`;
      yield {
        message: `${program === "" ? "A command" : `The command ${(0, import_observed.code)(program)}`} contains a credential${what} (${credential.label}). It is exposed in ${whereSeen(found2, project)}.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...copiesOf(found2),
        ...confidence === "high" && !development ? {} : { severity: "high" },
        remedy: remedyFor11(found2, program, call2, project)
      };
    }
  })
};
function whereSeen(found2, project) {
  const { line } = found2.at.range.start;
  const inputs = found2.command?.redirects.filter(({ operator }) => operator.includes("<<")) ?? [];
  if (inputs.some(
    ({ target: { at } }) => at.range.start.line <= line && line <= at.range.end.line && line > startOf2(found2)
  ))
    return "the repository";
  if (!isAssigned(found2)) return "the repository, in logs and in process lists";
  return isPrinted2(found2, project) ? "the repository and in logs" : "the repository";
}
function isPrinted2({ at, command }, { sources }) {
  if (command?.origin !== "script") return true;
  const text = sources.get(at.path)?.text ?? "";
  const isQuiet2 = /\.(?:ba|z|k|da|fi)?sh$|(?:^|\/)Procfile[^/]{0,50}$/.test(at.path) || /^#!.{0,60}\b\w{0,4}sh\b/.test(text);
  return !isQuiet2 || /^#!.{0,60}\s-\w{0,9}x|\bset\s+-(?:\w{0,9}x|o\s+xtrace)/m.test(text);
}
function startOf2({ command }) {
  return command?.argv[0]?.at.range.start.line ?? 0;
}
function isAssigned({ name, option, command }) {
  return !option && command?.assignments.some((assigned) => assigned.name === name) === true;
}
function remedyFor11(found2, program, call2, project) {
  const apps = appsBehind(found2, project);
  const { credential, name, app, option, at, command } = found2;
  const variable = name === "" ? urlVariable(credential.kind) ?? "NAME" : upperCaseName(name);
  const first = prepare({ ...credential, ...command && postgresLoginOf(command) }, variable);
  const old = retire(credential, variable);
  if (option === "--access-token")
    return `Create a deploy token with \`fly tokens create deploy -x 720h${appFlag(app)}\` and set it as the environment variable \`FLY_API_TOKEN\`. Revoke the leaked token: find its ID with \`fly tokens list\` and run \`fly tokens revoke ID\`.`;
  if (call2?.verb.startsWith("secrets"))
    return `${first}Keep a new value outside the repository and import it: \`printf '%s' "${variable}=$${variable}" | ${program || "fly"} secrets import${appFlag(app)}\`. ${old}`;
  if (option === "--env")
    return `${first}Set a new value with ${setCommand(credential, variable, apps)} instead of \`--env\`. ${old}`;
  const assigned = isAssigned(found2);
  const otherLine = assigned ? otherUseOf(variable, at, project) : void 0;
  if (otherLine !== void 0)
    return `${first}Export the new value as \`NEW_${variable}\`, and write \`${variable}="$NEW_${variable}"\` in line ${at.range.start.line}. Do not change line ${otherLine}, which also reads \`${variable}\`. ${old}`;
  const use = assigned ? `delete \`${variable}=\u2026\` from the command` : `use \`"$${variable}"\` in the command`;
  const store = at.path.startsWith(".github/workflows/") ? `Store a new value with \`gh secret set ${variable}\`, add \`${variable}: \${{ secrets.${variable} }}\` to the \`env\` of the step` : assigned ? `Export \`${variable}\` with a new value in the environment that starts the command` : `Keep a new value outside the repository, in the environment variable \`${variable}\``;
  return `${first}${store}, and ${use}. ${old}`;
}
function otherUseOf(variable, { path, range }, project) {
  const lines = project.sources.get(path)?.text.split("\n") ?? [];
  const use = new RegExp(`\\$\\{?${variable}\\b`);
  const found2 = lines.findIndex((line, at) => at + 1 !== range.start.line && use.test(line));
  return found2 === -1 || !/^\w+$/.test(variable) ? void 0 : found2 + 1;
}
// src/rulekit/config-file-remedies.ts
function configFileRemedy(setting2, leaked, apps) {
  const { path } = setting2.at;
  const keyFile = /(?:^|\/)config\/(?:master|credentials\/(\w{1,100}))\.key$/.exec(path);
  if (keyFile || leaked.kind === "Rails master key") {
    const isOwnFile = keyFile !== null || setting2.origin === "env-file";
    const untrack = isOwnFile ? `${untrackRemedy(path)} ` : "";
    const remedy = railsKeyRemedy(apps, isOwnFile ? "Then" : "Remove this value, and", keyFile?.[1]);
    return `${untrack}${remedy} ${retire({ ...leaked, kind: "Rails master key" }, "")}`;
  }
  const name = environmentName(setting2);
  return `${prepare(leaked, name)}${remedyFor12(setting2, leaked, apps)} ${retire(leaked, name)}`;
}
function untrackRemedy(path) {
  return `Run ${(0, import_observed.code)(`git rm --cached ${shellWord(path)}`)} and add the file to \`.gitignore\`.`;
}
function remedyFor12(setting2, leaked, apps) {
  const { origin, reader, name } = setting2;
  const { path } = setting2.at;
  if (reader === "development") return "Replace it with a made-up value.";
  const set = (variable2) => setCommand(leaked, variable2, apps);
  const untrack = untrackRemedy(path);
  if (/(?:^|\/)\.erlang\.cookie$/.test(path)) return `${untrack} Run ${set("RELEASE_COOKIE")}: releases read it.`;
  if (/cookie/i.test(name)) return `Remove \`-setcookie\`, and run ${set("RELEASE_COOKIE")}: releases read it.`;
  if (/(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?)$/.test(path))
    return `Replace it with \`\${NPM_TOKEN}\`. If the image build needs a new token, ${buildSecretRemedy("NPM_TOKEN")}.`;
  if (origin === "secret-file") return `${untrack} Store new values outside the repository.`;
  const variable = environmentName(setting2);
  if (origin === "env-file") return `${untrack} Set a new value with ${set(variable)}.`;
  if (/(?:^|\/)config\/database\.ya?ml$/.test(path))
    return `Replace it with \`<%= ENV["DATABASE_${variable}"] %>\`, and run ${set(`DATABASE_${variable}`)}.`;
  if (/(?:^|\/)application[\w-]{0,100}\.(?:properties|ya?ml)$/.test(path) && name.includes("."))
    return `Remove it, and run ${set(variable)}: Spring Boot reads the variable for ${(0, import_observed.code)(name)}.`;
  return `Remove it, read the environment variable \`${variable}\` instead, and set a new value with ${set(variable)}.`;
}
// src/rules/secrets/secret-in-config-file.ts
var secret_in_config_file_default = {
  id: "secret-in-config-file",
  practice: "secrets",
  title: "Hard-coded credential in a committed file",
  severity: "critical",
  confidence: "high",
  remedy: `Remove it from the repository, and set a new value with \`fly secrets set NAME=\u2026\`. ${RETIRE_ANY}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/security/shared-responsibility/"],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-config-file", project)) {
      const { credential, name, at, setting: setting2 } = found2;
      const judged = setting2 && severityOf2(found2, setting2, project);
      if (!judged) continue;
      yield {
        message: `${(0, import_observed.code)(setting2.origin === "secret-file" ? at.path : name)} contains a credential (${credential.label}). Anyone who can read the repository or its history can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...judged,
        severity: (0, import_redact.limited)(judged.severity ?? "critical", found2.atMost),
        ...isForDevServer(found2, project) ? { severity: "low", confidence: "low" } : {},
        ...isSymfonyDefault(setting2, project) ? { severity: isShippedBy(at.path, project) ? "medium" : "low" } : {},
        ...copiesOf(found2),
        remedy: configFileRemedy(setting2, credential, appsBehind(found2, project))
      };
    }
  })
};
function severityOf2({ credential, at }, setting2, project) {
  const { evidence, confidence } = credential;
  const { origin, reader } = setting2;
  const isShaped = confidence === "high" && evidence === "provider format";
  const isCertain = isShaped || confidence === "high" && evidence === "url userinfo";
  if (reader === "development" && isShaped && origin === "compose-environment") return { confidence: "medium" };
  if (reader === "development") return isShaped ? { severity: "high", confidence: "medium" } : void 0;
  if ((evidence === "key block" || origin === "secret-file") && (0, import_redact.isPracticeKey)(at.path)) return void 0;
  if (evidence === "key block") return { confidence };
  if (/^(?:env-file|compose-environment|secret-file)$/.test(origin) || isCertain) {
    const isReadable2 = evidence === "named assignment" && confidence !== "high";
    return isReadable2 ? { severity: isReadByApp(setting2, project) ? "high" : "medium", confidence } : { confidence };
  }
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path))
    return confidence === "high" ? { confidence } : { severity: "high", confidence };
  if (evidence === "high entropy" || confidence !== "high" && origin === "json") return void 0;
  return { severity: "high", confidence: confidence === "high" ? "medium" : "low" };
}
function isReadByApp({ name, at }, { paths, sources }) {
  const programs = [...paths].filter((path) => PROGRAM4.test(path));
  if (programs.length === 0 || programs.some((path) => !sources.has(path))) return true;
  for (const [path, { text }] of sources)
    if (path !== at.path && !NO_PROGRAM.test(path) && text.includes(name)) return true;
  return false;
}
var PROGRAM4 = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|exs?|php|java|kt|cs)$/;
var NO_PROGRAM = /\.(?:mdx?|txt|rst)$|(?:^|\/)\.?env[^/]*$/i;
function isShippedBy(path, { apps }) {
  return apps.some((app) => isInContext(app, path));
}
function isForDevServer({ credential, at }, { sources }) {
  if (credential.evidence !== "key block") return false;
  const name = (0, import_redact.baseName)(at.path);
  return [...sources.values()].some(({ path, text }) => import_redact.DEV_SERVER_CONFIG.test(path) && text.includes(name));
}
// src/analysis/image/build-placeholders.ts
var STEPS = [
  [/^assets:precompile$/, /^(?:RAILS_MASTER_KEY|SECRET_KEY_BASE)$/, () => "SECRET_KEY_BASE_DUMMY=1"],
  [/^collectstatic$/, /SECRET_KEY$/, (name) => `${name}=dummy`]
];
function placeholderStep({ name, at }, project) {
  for (const command of project.commands) {
    const { origin, argv, assignments: assignments2 } = command;
    if (origin !== "dockerfile-run" || command.at.path !== at.path) continue;
    if (command.at.range.start.line < at.range.start.line || assignments2.length > 0) continue;
    for (const [word, key, assignment3] of STEPS) {
      if (!key.test(name) || !argv.some((each) => word.test((0, import_observed.known)(each) ?? ""))) continue;
      const source = project.sources.get(at.path);
      const first = source?.text[source.offset(command.at.range.start)] ?? "";
      return /["'[]/.test(first) ? void 0 : { command, assignment: assignment3(name) };
    }
  }
  return void 0;
}
// src/analysis/image/launch-keys.ts
var MADE_UP2 = /^[A-Za-z0-9]{50}$/;
function isLaunchKey({ origin, name, value, at }, { dockerfiles }) {
  if (origin !== "dockerfile-env" || name !== "SECRET_KEY" || !MADE_UP2.test((0, import_observed.known)(value) ?? "")) return false;
  const instructions = dockerfiles.find(({ source }) => source.path === at.path)?.instructions ?? [];
  const index = instructions.findIndex(({ at: own }) => own.range.end.line >= at.range.start.line);
  const next = instructions[index + 1];
  return next?.keyword === "RUN" && next.args.some((word) => /\bcollectstatic\b/.test((0, import_observed.known)(word) ?? word.raw));
}
// src/rules/secrets/secret-in-dockerfile.ts
var IN_IMAGE = "Anyone who can pull the image can read it";
var NOT_SHIPPED = "The stage is not part of the final image, but the build cache and the repository contain it";
var secret_in_dockerfile_default = {
  id: "secret-in-dockerfile",
  practice: "secrets",
  title: "Hard-coded credential in a Dockerfile",
  severity: "critical",
  confidence: "high",
  remedy: `Remove it. Set a new value with \`fly secrets set NAME=\u2026\`, or for the build with \`fly deploy --build-secret NAME=\u2026\`. ${RETIRE_ANY}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/apps/build-secrets/"],
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-dockerfile", project)) {
      const { credential, name, at, setting: setting2, shipped } = found2;
      if (setting2 && isLaunchKey(setting2, project)) continue;
      const removal = setting2 && !found2.copies ? deleteLines(setting2, project) : void 0;
      const step2 = setting2 && placeholderStep(setting2, project);
      const isWeaker = credential.evidence === "default login" || shipped === false && credential.confidence !== "high";
      yield {
        message: `${whereOf(found2)} contains a credential (${credential.label}). ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        severity: (0, import_redact.limited)(isWeaker ? "high" : "critical", found2.atMost),
        confidence: credential.confidence,
        ...copiesOf(found2),
        remedy: remedyFor13(found2, step2, project),
        ...removal ? {
          fix: {
            title: "Remove the line after the secret is set",
            safe: false,
            edits: withPlaceholder(removal, step2)
          }
        } : {}
      };
    }
  })
};
function withPlaceholder(removal, step2) {
  if (!step2) return [removal];
  const { start } = step2.command.at.range;
  return [removal, { at: { ...step2.command.at, range: { start, end: start } }, text: `${step2.assignment} ` }];
}
function remedyFor13(found2, step2, project) {
  const apps = appsBehind(found2, project);
  const { credential, name, setting: setting2, command, shipped } = found2;
  const named2 = name === "" ? urlVariable(credential.kind) ?? "NAME" : upperCaseName(name);
  const variable = setting2 ? variableOf(name) : named2;
  const first = prepare(credential, variable);
  const old = retire(credential, variable);
  const set = setCommand(credential, variable, apps);
  const build3 = buildSecretRemedy(variable, buildToolOf(project));
  const isPart = setting2 !== void 0 && deleteLines(setting2, project) === void 0;
  const value = isPart ? `${(0, import_observed.code)(`${variable}=\u2026`)}, but not the rest of its instruction` : "this value";
  if (setting2?.origin === "dockerfile-label")
    return `${first}Remove the label: anyone who can pull the image can read it. ${old}`;
  const inBuild = step2 ? `In the build, use ${(0, import_observed.code)(`RUN ${step2.assignment} ${textOf(step2)}`)}.` : `If the build needs it, ${build3}.`;
  if (credential.kind === "Rails master key")
    return `${railsKeyRemedy(apps, `${step2 ? `${inBuild} ` : ""}Remove ${value}, and`)} ${old}`;
  if (setting2?.origin === "dockerfile-env" && shipped !== false)
    return `${first}Set a new value with ${set}, and remove ${isPart ? value : "this one"}. ${inBuild} ${old}`;
  if (command && command.origin !== "dockerfile-run")
    return `${first}Set a new value with ${set}, and use \`"$${variable}"\` in the command. ${old}`;
  if (step2) return `${first}Remove ${value}. ${inBuild} If the app needs a new value, run ${set}. ${old}`;
  if (setting2 || command)
    return `${first}Remove ${value}. If the build needs a new value, ${build3}. If the app needs it, run ${set}. ${old}`;
  return `${first}Remove this value. If the app needs a new value, run ${set}. If the build needs it, ${build3}. ${old}`;
}
function textOf({ command }) {
  return command.argv.map(({ raw }) => raw).join(" ");
}
function whereOf({ name, command, setting: setting2 }) {
  if (name !== "") return (0, import_observed.code)(name);
  return command || setting2 ? "A command" : "A here-document";
}
// src/rules/secrets/secret-in-fly-config.ts
var CONSEQUENCE2 = "It is exposed in the repository, in every release and by `fly config show`";
var IN_REPOSITORY = "Anyone who can read the repository or its history can use it";
var secret_in_fly_config_default = {
  id: "secret-in-fly-config",
  practice: "secrets",
  title: "Hard-coded credential in a fly config",
  severity: "critical",
  confidence: "high",
  remedy: `Remove it, and set a new value with \`fly secrets set NAME=\u2026\`. ${RETIRE_ANY}`,
  references: [
    "https://fly.io/docs/apps/secrets/",
    "https://fly.io/docs/reference/configuration/#the-env-variables-section"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-fly-config", project)) {
      const { credential, name, at, setting: setting2, command } = found2;
      const place = setting2?.name ?? (name === "" ? command?.key.split(".").at(-1) ?? "" : name);
      const edit = setting2?.origin === "fly-env" && !found2.copies ? deleteLines(setting2, project) : void 0;
      yield {
        message: `${place === "" ? "The file" : (0, import_observed.code)(place)} contains a credential (${credential.label}). ${isParsed(at.path, project) ? CONSEQUENCE2 : IN_REPOSITORY}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found2),
        severity: (0, import_redact.limited)(severityOf3(found2), found2.atMost),
        remedy: remedyFor14(found2, setting2?.name ?? name),
        ...offer("Remove the line after the secret is set", false, edit)
      };
    }
  })
};
function severityOf3({ credential, app }) {
  if (credential.evidence !== "default login") return "critical";
  return app && portsOf(app).length === 0 ? "medium" : "high";
}
function isParsed(path, { documents }) {
  const document = documents.get(path);
  return document?.kind !== "tree" || document.problems.every(({ blocking }) => !blocking);
}
function remedyFor14({ credential, setting: setting2, app }, name) {
  const origin = setting2?.origin;
  const apps = app ? [app] : [];
  const variable = setting2 ? variableOf(name) : name === "" ? urlVariable(credential.kind) ?? "NAME" : upperCaseName(name);
  const first = prepare(credential, variable);
  const old = retire(credential, variable);
  if (origin === "fly-file")
    return `${first}Replace \`raw_value\` with \`secret_name = "FILE"\`, and run \`fly secrets set FILE="$(base64 < NEW_FILE)"${appFlag(app)}\`. ${old}`;
  const set = setCommand(credential, variable, apps);
  if (!setting2)
    return `${first}Set a new value with ${set}, and use it through a shell: \`sh -c '\u2026 "$${variable}"'\`. ${old}`;
  if (origin === "fly-check-header")
    return `${first}Remove the header: checks cannot use secrets. Let the health path answer without a login. ${old}`;
  if (origin === "fly-response-header") return `${first}Remove the header: every visitor receives it. ${old}`;
  if (credential.kind === "Rails master key") return `${railsKeyRemedy(apps, "Remove this value, and")} ${old}`;
  return `${first}Set a new value with ${set}, and remove this one. ${old}`;
}
// src/analysis/pipelines/unresolved-secret.ts
var UNRESOLVED = /(?:\b([A-Za-z_]\w{0,99})=["']?)?(?<!\$)(\{\{ {0,4}secrets\.(\w{1,100}) {0,4}\}\})/g;
function* unresolvedSecrets(project) {
  for (const { origin, name, value } of project.settings) {
    if (/^workflow-(?:env|with)$/.test(origin)) yield* inValue(value, name, project);
  }
  for (const { origin, argv, assignments: assignments2 } of project.commands) {
    if (origin !== "workflow-run") continue;
    for (const word of argv) yield* inValue(word, "", project);
    for (const { name, value } of assignments2) yield* inValue(value, name, project);
  }
}
function* inValue(value, name, { sources }) {
  if (!value.raw.includes("{{")) return;
  for (const [, assigned = name, text = "", secret = ""] of value.raw.slice(0, 2e4).matchAll(UNRESOLVED)) {
    yield { name: assigned, secret, at: (0, import_observed.locateIn)(value, text, sources.get(value.at.path)) };
  }
}
// src/rules/secrets/secret-in-workflow.ts
var secret_in_workflow_default = {
  id: "secret-in-workflow",
  practice: "secrets",
  title: "Hard-coded credential in a workflow",
  severity: "critical",
  confidence: "high",
  remedy: `Store a new value with \`gh secret set NAME\`, and replace it with \`\${{ secrets.NAME }}\`. ${RETIRE_ANY}`,
  references: [
    "https://fly.io/docs/security/tokens/",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
  ],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: inTurn(
    eachProject(function* (project) {
      for (const found2 of credentialsOwnedBy("secret-in-workflow", project)) {
        const { credential, name, at } = found2;
        const stored = variableOf(name).toUpperCase();
        const isReadable2 = credential.evidence === "named assignment" && credential.confidence !== "high";
        yield {
          message: `${(0, import_observed.code)(name)} contains a credential (${credential.label}). Anyone who can read the repository can use it, and GitHub does not mask it in logs.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          ...copiesOf(found2),
          severity: (0, import_redact.limited)(isReadable2 ? "high" : "critical", found2.atMost),
          remedy: `${prepare(credential, stored)}Store a new value with \`gh secret set ${stored}\`, and replace it with \`\${{ secrets.${stored} }}\`. ${retire(credential, stored)}`
        };
      }
    }),
    eachProject(function* (project) {
      const seen = /* @__PURE__ */ new Set();
      for (const { name, secret, at } of unresolvedSecrets(project)) {
        const place = `${at.path}:${at.range.start.line}:${at.range.start.column}`;
        if (seen.has(place)) continue;
        seen.add(place);
        const what = name === "" ? "The value" : (0, import_observed.code)(name);
        yield {
          message: `${what} is set to the text ${(0, import_observed.code)(`{{ secrets.${secret} }}`)}, because the \`$\` is missing. Anyone who can read the repository knows the value.`,
          at,
          subject: `${name} without $`,
          severity: "high",
          remedy: `Write \`\${{ secrets.${secret} }}\`, and change the password or key where the text was deployed.`
        };
      }
    })
  )
};
// src/analysis/evidence/secrets-set.ts
var SETS = /\bsecrets\s{1,9}(?:set|import)\b((?:[^\n\\]|\\\r?\n|\\.){0,2000})/g;
var NAME3 = /(?<![\w-])([A-Za-z_]\w{2,100})=/g;
var secretsSet = (0, import_redact.memoize)(({ sources }) => {
  const names3 = /* @__PURE__ */ new Set();
  for (const { text } of sources.values()) {
    if (!text.includes("secrets")) continue;
    for (const [, assigned = ""] of text.matchAll(SETS)) {
      for (const [, name = ""] of assigned.matchAll(NAME3)) names3.add(name);
    }
  }
  return names3;
});
function isSetByDeploy(name, project) {
  return secretsSet(project).has(name);
}
// src/analysis/evidence/severity.ts
function severityBy(isShown2, inDoubt = "medium") {
  return isShown2 ? {} : { severity: inDoubt };
}
// src/analysis/programs/required-variables.ts
function isRequiredAtStart({ name, at, value }, project) {
  if (!/^[A-Za-z_]\w{2,100}$/.test(name)) return false;
  const line = project.sources.get(at.path)?.line(value.at.range.start.line).slice(0, 500) ?? "";
  if (/\benv(?:iron)?(?:\.\w{1,100}|\[["']\w{1,100}["']\])\s{0,9}(?:\?\?|\|\|)?=[^=]|setdefault/.test(line))
    return false;
  const own = packageOf(at.path, project);
  for (const [path, source] of project.sources) {
    if (path === at.path || !source.text.includes(name) || isNotRun(path) || packageOf(path, project) !== own) continue;
    if (SCRIPT.test(path) ? isRequiredByScript(name, source, project) : isRequiredBy(name, source)) return true;
  }
  return false;
}
var SCRIPT = /\.(?:[cm]?[jt]s)x?$/;
var NOT_RUN = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|examples?|docs?|fixtures?|mocks?|seeds?)\/|[._-](?:tests?|spec|e2e|stories)\.[a-z]{1,4}$|(?:^|\/)(?:jest|vitest|playwright|cypress|drizzle|prisma)[._-]/i;
var DEVELOPMENT4 = /(?:^|\/)(?:dev|development|test|local)\.(?:rb|exs|py)$/;
function isNotRun(path) {
  return NOT_RUN.test(path) || DEVELOPMENT4.test(path) || isNotServed(path);
}
var MANIFESTS = ["package.json", "mix.exs", "Gemfile", "pyproject.toml", "requirements.txt", "manage.py", "Pipfile"];
function packageOf(path, { paths }) {
  for (let folder = (0, import_redact.folderOf)(path); folder !== ""; folder = (0, import_redact.folderOf)(folder)) {
    if (MANIFESTS.some((name) => paths.has(`${folder}/${name}`))) return folder;
  }
  return "";
}
var SCHEMA_LIBRARY = /["'](?:zod(?:\/[\w-]{1,20})?|valibot|yup|joi|@hapi\/joi|envalid|znv|@t3-oss\/env-[\w-]{1,20}|@julr\/vite-plugin-validate-env)["']/;
var CHECKS_ENVIRONMENT = /(?:\.parse(?:Async)?|\bparseEnv|\bcleanEnv|\.validateSync|\bassert|\bvalidateEnv|\bcreateEnv|\battempt)\([^;]{0,4000}?(?:process|Bun|import\.meta)\.env\b/;
var SAFE_PARSE = /(?:safeParse|validate)\w{0,10}\([^;]{0,200}?(?:process|Bun|import\.meta)\.env\b/;
var OF_NEST = /validationSchema/i;
var SWITCHED_OFF = /\.partial\(|skipValidation: ?true\b/;
var STOPS2 = /\bthrow\b|\bprocess\.exit\(\s{0,9}[1-9]|\.exit\(1\)/;
function isRequiredByScript(name, source, project) {
  const { text } = source;
  if (!isImported(source.path, project)) return false;
  if (new RegExp(`env\\.${name}\\s?(?:\\?\\?|\\|\\|)`).test(text)) return false;
  if (SCHEMA_LIBRARY.test(text) && isHeldAgainstEnvironment(text) && isRequiredKey(name, text)) return true;
  return isRefusedAlone(name, text) || isInRequiredList(name, text);
}
function isHeldAgainstEnvironment(text) {
  if (SWITCHED_OFF.test(text)) return false;
  return CHECKS_ENVIRONMENT.test(text) || OF_NEST.test(text) || SAFE_PARSE.test(text) && STOPS2.test(text);
}
var REQUIRED_TYPE = /^\s{0,20}(?:(?:z|v|yup|Yup|Joi|joi)\s{0,20}\.\s{0,5}\w{1,20}|str|string|url|email)\(/;
var NOT_REQUIRED = /optional|default|nullish|nullable|\.catch\(|\.or\(|union|preprocess|\?[^.?]|\|\||\?\?|fallback|z\.(?:any|unknown|literal)\b|literal\(["']{2}\)/i;
var NEEDS_REQUIRED = /["'](?:joi|@hapi\/joi|yup)["']/;
function isRequiredKey(name, text) {
  for (const { index } of text.matchAll(new RegExp(`(?<![\\w.])["']?${name}["']?\\s{0,5}:`, "g"))) {
    const behind3 = text.slice(text.indexOf(":", index) + 1, index + name.length + 600);
    const declared2 = behind3.slice(0, endOfEntry(behind3));
    const before = text.slice(text.lastIndexOf("\n", index) + 1, index);
    if (/\/\/|^\s{0,40}\*/.test(before) || !REQUIRED_TYPE.test(declared2) || NOT_REQUIRED.test(declared2)) continue;
    if (!NEEDS_REQUIRED.test(text) || /\brequired\(/.test(declared2)) return true;
  }
  return false;
}
function endOfEntry(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "(" || character === "{" || character === "[") depth++;
    else if (character === ")" || character === "}" || character === "]") depth--;
    if (depth < 0 || depth === 0 && character === ",") return at;
  }
  return text.length;
}
function isRefusedAlone(name, text) {
  const read = `process\\.env(?:\\.${name}\\b|\\[["']${name}["']\\])`;
  const refusal = `^if \\(\\s?!${read}\\s?\\)\\s?(?:\\{\\s{0,40}(?:console\\.\\w{1,10}\\([^\\n]{0,300}\\n\\s{0,40}){0,3})?(?:throw\\b|process\\.exit\\(\\s?[1-9])`;
  return new RegExp(refusal, "m").test(text);
}
function isInRequiredList(name, text) {
  const list2 = new RegExp(`\\b\\w{0,30}required\\w{0,30}[^\\n=]{0,40}= ?\\[[^\\]]{0,2000}["']${name}["']`, "i").exec(
    text
  );
  if (!list2) return false;
  const behind3 = text.slice(list2.index, list2.index + 2500);
  return /process\.env\[\w{1,30}\]/.test(behind3) && STOPS2.test(behind3);
}
var STARTS3 = /^(?:server|main|index|app|start|worker|entry\.server|instrumentation|next\.config|hooks\.server|bootstrap|(?:validate[._-]?|check[._-]?)?env(?:ironment|[._-]?(?:server|schema|validation|config|vars))?|config(?:uration)?(?:[._-](?:schema|validation))?|settings)\.[cm]?[jt]sx?$/i;
function isImported(path, { sources }) {
  const name = (0, import_redact.baseName)(path);
  if (STARTS3.test(name)) return true;
  const stem = name.replace(/\.[cm]?[jt]sx?$/, "").replaceAll(".", "\\.");
  const imported = new RegExp(`["'][^"'\\n]{0,200}/${stem}(?:\\.[cm]?[jt]sx?)?["']`);
  for (const [other, { text }] of sources) {
    if (other !== path && SCRIPT.test(other) && !NOT_RUN.test(other) && imported.test(text)) return true;
  }
  return false;
}
var STARTS_PYTHON = /(?:^|\/)(?:__init__|settings|config|conf|env|base|prod|production|main|app|server|wsgi|asgi|manage)\.py$/;
function isRequiredBy(name, { path, text }) {
  if (STARTS_PYTHON.test(path))
    return new RegExp(`^[^#\\s][^#\\n]{0,200}\\bos\\.environ\\[["']${name}["']\\](?!\\s?=[^=])`, "m").test(text);
  if (/(?:^|\/)config\/.{1,200}\.rb$|(?:^|\/)config\.ru$/.test(path))
    return new RegExp(
      `^[^#\\n]{0,200}\\bENV\\.fetch\\(?\\s?["']${name}["']\\s?\\)?(?!\\s?[,{]|\\s?do\\b|\\))`,
      "m"
    ).test(text);
  if (/(?:^|\/)config\/(?:runtime|releases|prod)\.exs$|(?:^|\/)application\.ex$/.test(path))
    return new RegExp(`^[^#\\n]{0,200}\\bSystem\\.fetch_env!\\(\\s?["']${name}["']`, "m").test(text);
  return false;
}
// src/analysis/programs/unread-properties.ts
var SCRIPT2 = /\.[cm]?[jt]sx?$/;
var NOT_OURS2 = /(?:^|\/)(?:node_modules|vendor|dist|build|\.next)\/|\.min\.|\.d\.ts$/;
var TESTS2 = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|\.(?:test|spec)\./;
var COLLECTS = /(?:^|[._/-])(?:config|configuration|settings|env|environment|constants)(?=[._/-])/i;
var PROPERTY = /(?:^|[{,\s])["']?([A-Za-z_]\w{2,40})["']?\s{0,4}:\s[^:]{0,200}$/;
var GROUP = /^\s{0,40}["']?([A-Za-z_]\w{2,40})["']?\s{0,4}:\s{0,4}\{\s{0,4}$/;
var OBJECT = /^(?:export\s{1,4}(?:const|default)|const|module\.exports)\b[^()]{0,200}\{\s{0,4}$/;
var MOST_LINES = 200;
function isNeverRead({ value }, project) {
  const { path, range } = value.at;
  const source = project.sources.get(path);
  if (!source || !SCRIPT2.test(path) || !COLLECTS.test(path)) return false;
  const { line, column } = range.start;
  const property = PROPERTY.exec(
    source.line(line).slice(0, column - 1).slice(-300)
  )?.[1];
  const opening = blockOpening(line, source, MOST_LINES);
  const group = GROUP.exec(opening)?.[1];
  if (property === void 0 || group === void 0 && !OBJECT.test(opening)) return false;
  const own = packageOf(path, project);
  const name = /"name"\s{0,4}:\s{0,4}"([^"]{2,100})"/.exec(project.sources.get(`${own}/package.json`)?.text ?? "")?.[1];
  const access = `\\.${property}\\b|\\[["']${property}["']\\]`;
  const reads = new RegExp(access);
  const readsElsewhere = new RegExp(`${access}|[{,]\\s{0,40}${property}\\s{0,4}[,}:]`);
  for (const other of project.paths) {
    if (!SCRIPT2.test(other) || NOT_OURS2.test(other) || TESTS2.test(other)) continue;
    const text = project.sources.get(other)?.text;
    const isOwn = packageOf(other, project) === own;
    if (isOwn && text === void 0) return false;
    if (text === void 0 || !isOwn && (name === void 0 || !text.includes(name))) continue;
    if (!(other === path ? reads : readsElsewhere).test(text)) continue;
    if (group === void 0 || text.includes(group)) return false;
  }
  return true;
}
// src/rules/secrets/secret-with-fallback.ts
var secret_with_fallback_default = {
  id: "secret-with-fallback",
  practice: "secrets",
  title: "Secret falls back to a hard-coded value",
  severity: "high",
  confidence: "medium",
  remedy: "Remove the fallback, so that the app fails to start without the secret. Set it with `fly secrets set NAME=\u2026`.",
  references: ["https://fly.io/docs/apps/secrets/", "https://cwe.mitre.org/data/definitions/1188.html"],
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [1188, 798],
  check: eachProject(function* (project) {
    const appOf3 = (0, import_observed.appsOf)(project);
    const groups = /* @__PURE__ */ new Map();
    for (const setting2 of project.settings) {
      if (!fallsBackOnLiteral(setting2, project.sources.get(setting2.at.path))) continue;
      if (isReadAgainInProduction(setting2, project) || isRequiredAtStart(setting2, project)) continue;
      if (isNeverRead(setting2, project)) continue;
      const key = JSON.stringify([setting2.at.path, setting2.name, setting2.value.raw]);
      const group = groups.get(key);
      if (group) group.push(setting2);
      else groups.set(key, [setting2]);
    }
    for (const [setting2, ...others] of groups.values()) {
      if (!setting2) continue;
      const { name, value } = setting2;
      const lookUp = lookUpOf(setting2);
      const instead = lookUp === void 0 ? "Remove the fallback" : `Use ${(0, import_observed.code)(lookUp)} without a fallback`;
      yield {
        message: `${(0, import_observed.code)(name)} falls back to a hard-coded value. If the secret is not set on Fly.io, anyone who can read the code can use it.`,
        at: value.at,
        subject: name,
        ...severityBy(
          opensAccounts(name) && !signsOnlyIds(name, value.at, project.sources.get(value.at.path)) && !isSetByDeploy(variableOf(name), project.before ?? project) && mayRun(value.at.path, project)
        ),
        alias: (0, import_observed.digestsOf)(`${name}
${value.raw}`).identity,
        related: others.map((other) => ({ at: other.value.at, note: "The same fallback is also here." })),
        remedy: `First run ${setCommand({ kind: "", evidence: "" }, variableOf(name), appsBehind({ at: value.at, app: appOf3(setting2) }, project))}. ${instead}, so that the app fails to start without it.${duringBuild(setting2, project)}`
      };
    }
  })
};
function duringBuild({ name, at }, { commands }) {
  if (!at.path.endsWith(".rb")) return "";
  const task = commands.find(({ origin, argv }) => {
    return origin === "dockerfile-run" && argv.some((word) => (0, import_observed.known)(word) === "assets:precompile");
  });
  if (!task) return "";
  const place = (0, import_observed.code)(`${task.at.path}:${task.at.range.start.line}`);
  return ` Builds have no secrets: set ${(0, import_observed.code)(`${variableOf(name)}=dummy`)} for \`assets:precompile\` in ${place}.`;
}
// src/rules/tls/health-check-skips-tls-verification.ts
var health_check_skips_tls_verification_default = {
  id: "health-check-skips-tls-verification",
  practice: "tls",
  title: "Health check does not verify the TLS certificate",
  severity: "low",
  confidence: "high",
  remedy: 'Remove `tls_skip_verify` and set `tls_server_name` to the hostname in the certificate. Or use `protocol = "http"`: checks run over the private network.',
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/reference/health-checks/"],
  requirements: ["tls.verify-https"],
  cwe: [295],
  check: eachApp(function* (app) {
    const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
    for (const { tlsSkipVerify, protocol, name, path } of checks) {
      if (!tlsSkipVerify || !(0, import_observed.is)(tlsSkipVerify, true) || !(0, import_observed.is)(protocol, "https")) continue;
      const label = name ?? (path?.known ? path.value : "the service");
      yield {
        message: `The health check ${(0, import_observed.code)(label)} of ${appName(app)} does not verify the certificate. It passes even after the certificate of the app expires.`,
        at: tlsSkipVerify.at,
        subject: `check ${label}`,
        ...offer("Verify the certificate", false, replaceValue(tlsSkipVerify, "false"))
      };
    }
  })
};
// src/rules/tls/ineffective-force-https.ts
var ineffective_force_https_default = {
  id: "ineffective-force-https",
  practice: "tls",
  title: "Setting `force_https` has no effect or breaks the service",
  severity: "medium",
  confidence: "high",
  remedy: 'Set `force_https = true` on port 80 with `handlers = ["http"]`, and publish port 443 with `handlers = ["tls", "http"]`.',
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/flycast/"],
  requirements: ["tls.public-endpoints", "tls.verify-https", "firewall.flycast", "configuration.contradictions"],
  check: eachService(function* (service, _project, app) {
    for (const port of service.ports) {
      const { forceHttps, handlers } = port;
      const fault = forceHttps && (0, import_observed.is)(forceHttps, true) ? faultOf(port, app) : void 0;
      if (!forceHttps || !fault) continue;
      const needless = isEncrypted(port) || !handlers.includes("http");
      yield {
        ...fault,
        message: `\`force_https\` on ${nameOfPort(port)} of ${appName(app)} ${fault.message}.`,
        at: forceHttps.at,
        subject: `force_https on ${nameOfPort(port)}`,
        ...offer("Set `force_https` to false", true, needless ? replaceValue(forceHttps, "false") : void 0)
      };
    }
  })
};
function faultOf(port, app) {
  if (!port.handlersKnown) return void 0;
  const ports = portsOf(app);
  if (!port.handlers.includes("http")) {
    const remedy2 = `Remove \`force_https\` from ${nameOfPort(port)}.`;
    return { message: "needs the `http` handler. Without it, Fly.io rejects the deploy", remedy: remedy2 };
  }
  if (isEncrypted(port)) {
    if (ports.some((other) => covers(other, 80))) return void 0;
    const remedy2 = `Remove \`force_https\` from ${nameOfPort(port)}. To redirect HTTP, set it on port 80.`;
    return { message: "has no effect, because the port already serves HTTPS", remedy: remedy2, severity: "low" };
  }
  if (app.reach.state === "private") {
    const remedy2 = "Set `force_https = false` if the app is private. WireGuard already encrypts Flycast traffic.";
    const message = "redirects Flycast callers to HTTPS. `.flycast` names have no certificate, so these calls fail";
    return { message, remedy: remedy2, confidence: "medium" };
  }
  if (ports.some((other) => isEncrypted(other) || isRaw(other) || !other.handlersKnown)) return void 0;
  const remedy = 'Add port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.';
  return { message: "redirects every visitor to HTTPS, but no port of the app serves HTTPS", remedy };
}
// src/facts/hsts-preload.ts
var PRELOADED = /\.(?:app|bank|boo|channel|dad|day|dev|esq|foo|ing|insurance|meme|mov|new|nexus|page|phd|prof|rsvp|zip)$/;
function isPreloaded(host) {
  return PRELOADED.test(host);
}
function keepsHsts(host) {
  return host.includes(".") && !/^[\d.]+$|:/.test(host);
}
// src/analysis/network/own-domain.ts
var OWN_ADDRESS2 = /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i;
var certificatesAdded = (0, import_redact.memoize)(({ flyctl }) => {
  const added = [];
  for (const { verb, operands, app } of flyctl) {
    const host = verb === "certs add" ? (0, import_observed.known)(operands[0]) : void 0;
    if (host !== void 0) added.push({ host, app: (0, import_observed.known)(app) });
  }
  return added;
});
function ownDomainOf(app, project) {
  return ownHosts(app, project).find((host) => !isPreloaded(host));
}
function isOnlyPreloaded(app, project) {
  const hosts = ownHosts(app, project);
  return (hosts.length > 0 || signsOf(app, "public-name").length > 0) && hosts.every(isPreloaded);
}
function ownHosts(app, project) {
  const candidates2 = [...project.policy.apps.get((0, import_observed.known)(app.name) ?? "")?.domains ?? []];
  for (const { name, value, reader } of app.settings) {
    if (reader !== "runtime" || !value.known || !OWN_ADDRESS2.test(name)) continue;
    candidates2.push((0, import_observed.findUrls)(value.value)[0]?.hosts[0]?.name ?? value.value);
  }
  for (const added of certificatesAdded(project)) {
    if (project.apps.length === 1 || added.app !== void 0 && added.app === (0, import_observed.known)(app.name))
      candidates2.push(added.host);
  }
  return candidates2.filter((host) => {
    const { kind, name } = (0, import_observed.classifyHost)(host.replace(/^\*\./, ""), project, app);
    return (kind === "public" || kind === "own") && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name);
  });
}
// src/rules/tls/missing-hsts.ts
var missing_hsts_default = {
  id: "missing-hsts",
  practice: "tls",
  title: "No HSTS header found for a custom domain",
  severity: "low",
  confidence: "low",
  remedy: 'Send `Strict-Transport-Security: max-age=31536000` from the app. Or add `Strict-Transport-Security = "max-age=31536000"` to `[http_service.http_options.response.headers]` in the fly config.',
  references: [
    "https://fly.io/docs/reference/configuration/#services-http_options",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"
  ],
  requirements: ["tls.public-endpoints", "tls.custom-domains"],
  cwe: [319, 523],
  check: eachApp(function* (app, project) {
    if (app.reach.state === "private" || app.ownHttps.hsts) return;
    const ports = portsOf(app);
    if (!ports.some((port) => covers(port, 80) && port.forceHttps && (0, import_observed.is)(port.forceHttps, true))) return;
    const https = ports.find((port) => covers(port, 443) && isEncrypted(port) && port.handlers.includes("http"));
    if (!https || ports.some(sendsHsts)) return;
    const domain = ownDomainOf(app, project);
    if (domain === void 0) return;
    yield {
      message: `${appName(app)} redirects to HTTPS, but no \`Strict-Transport-Security\` header was found. An attacker on the network path can intercept a visit to ${(0, import_observed.code)(domain)} over HTTP before the redirect.`,
      at: https.at,
      subject: "Strict-Transport-Security",
      remedy: `Send \`Strict-Transport-Security: max-age=31536000\` from the app. Or add \`Strict-Transport-Security = "max-age=31536000"\` to ${tableOf2(app)} in ${(0, import_observed.code)(app.path)}.`
    };
  })
};
function tableOf2({ services }) {
  const service = services.find(({ ports }) => ports.some((port) => covers(port, 443)));
  return service?.form === "http_service" ? "`[http_service.http_options.response.headers]`" : "`http_options.response.headers` of port 443";
}
function sendsHsts({ http }) {
  return http?.responseHeaders.has("strict-transport-security") === true;
}
// src/analysis/tls/tls-versions.ts
var OLD = /^(?:tls[ _-]?v?1(?:[._][01])?|sslv?[23](?:\.0)?)$/i;
function oldVersionOf(word) {
  if (!OLD.test(word)) return void 0;
  const ssl = /^ssl/i.test(word);
  const digits = word.replace(/\D/g, "");
  const version = ssl ? `SSL ${digits[0]}` : `TLS 1.${digits[1] ?? "0"}`;
  return version;
}
var OPTION_TEXTS = [
  [/(?:^|\s)--tls-min-v1\.0(?:\s|$)/, "TLS 1.0"],
  [/(?:^|\s)--tls-min-v1\.1(?:\s|$)/, "TLS 1.1"],
  [/(?:^|[\s,])tls10server=1(?:,|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=(?:SSLv3|TLSv1(?:\.0)?)(?:[,\s]|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=TLSv1\.1(?:[,\s]|$)/, "TLS 1.1"]
];
function oldVersionOfSetting(name, value) {
  if (value.length > 2e3) return void 0;
  if (/^(?:NODE_OPTIONS|GODEBUG|JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS)$/.test(name)) {
    const option = OPTION_TEXTS.find(([pattern]) => pattern.test(value));
    if (option) return option[1];
  }
  const parts = (0, import_observed.namePartsOf)(name);
  const speaksOfTls = parts.some((part) => part === "tls" || part === "ssl");
  if (!speaksOfTls || !parts.some((part) => /^(?:min|minimum|version|versions|protocol|protocols)$/.test(part)))
    return void 0;
  if (parts.some((part) => part === "max" || part === "maximum" || part === "disabled" || part === "exclude"))
    return void 0;
  for (const part of value.split(/[\s,:;]+/)) {
    const version = oldVersionOf(part) ?? (/^1\.[01]$/.test(part) ? `TLS ${part}` : void 0);
    if (version !== void 0) return version;
  }
  return void 0;
}
function oldVersionOfCommand(command) {
  const program = programOf(command);
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found2 = (pattern) => pattern.test(text) ? text : pattern.test(pair) ? pair : void 0;
    const option = program === "curl" ? found2(/^(?:--sslv[23]|--tls-max 1\.[01])$/) : program === "wget" ? found2(/^--secure-protocol[= ](?:SSLv[23]|TLSv1(?:_1)?)$/) : program === "node" ? found2(/^--tls-min-v1\.[01]$/) : opensslSetting(text);
    if (option !== void 0) return { text: option, at: word.at };
  }
  return void 0;
}
function opensslSetting(text) {
  const written2 = /^s(\W)/.exec(text) ? text.split(text[1] ?? "/")[2] ?? "" : text;
  return /\bMinProtocol\s{0,3}=\s{0,3}(?:TLSv1(?:\.[01])?|SSLv3|None)(?![\w.])|@?SECLEVEL\s{0,3}=\s{0,3}[01]\b/.exec(
    written2
  )?.[0];
}
function oldVersionLines(source) {
  const found2 = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > 1e3) continue;
    const [, versions] = /^(?:\s{0,200}(?:ssl_protocols|SSLProtocol|protocols)|.{0,1000}\bssl-min-ver)\s([^#;]{1,300})/i.exec(line) ?? [];
    for (const word of versions?.trim().split(/[\s+]+/) ?? []) {
      const version = oldVersionOf(word);
      if (version === void 0 || line.trimStart().startsWith("#")) continue;
      const start = line.length - line.trimStart().length + 1;
      const end = line.trimEnd().length + 1;
      found2.push({
        version,
        at: {
          path: source.path,
          range: { start: { line: number, column: start }, end: { line: number, column: end } }
        }
      });
      break;
    }
  }
  return found2;
}
// src/rules/tls/old-tls-version.ts
var BROKEN = "It is obsolete, and an attacker on the network path can break its encryption";
var old_tls_version_default = {
  id: "old-tls-version",
  practice: "tls",
  title: "TLS version older than 1.2 is allowed",
  severity: "medium",
  confidence: "high",
  remedy: "Allow only TLS 1.2 and 1.3, or remove the setting: current defaults are secure.",
  references: ["https://fly.io/docs/networking/tls/", "https://www.rfc-editor.org/rfc/rfc8996"],
  requirements: ["tls.public-endpoints"],
  cwe: [327, 757],
  check: inTurn(
    eachService(function* (service, project, app) {
      for (const { tls } of service.ports) {
        const versions = tls?.versions ?? [];
        const old = versions.find((version) => oldVersionOf((0, import_observed.known)(version) ?? ""));
        if (!old) continue;
        const name = oldVersionOf((0, import_observed.known)(old) ?? "");
        yield {
          message: `\`tls_options\` of ${appName(app)} requests ${name}. It is obsolete, and Fly Proxy supports only TLS 1.2 and 1.3.`,
          at: old.at,
          subject: `versions ${name}`,
          remedy: 'Set `versions = ["TLSv1.2", "TLSv1.3"]`, or remove `versions`.',
          ...offer("Request TLS 1.2 and 1.3", true, replaceList(versions, '"TLSv1.2", "TLSv1.3"', project))
        };
      }
    }),
    eachSetting(function* ({ name, value, reader, at }) {
      const version = oldVersionOfSetting(name, (0, import_observed.known)(value) ?? "");
      if (version === void 0 || reader === "development") return;
      yield { message: `${(0, import_observed.code)(name)} allows ${version}. ${BROKEN}.`, at, subject: `${name} ${version}` };
    }),
    eachCommand(function* (command) {
      const { text, at } = oldVersionOfCommand(command) ?? {};
      if (text === void 0 || !at || command.reader === "development") return;
      yield {
        message: `${(0, import_observed.code)(text)} allows TLS versions or keys that an attacker on the network path can break.`,
        at,
        subject: text
      };
    }),
    eachProject(function* (project) {
      const appOf3 = (0, import_observed.appsOf)(project);
      for (const source of project.sources.values()) {
        if (!/\.(?:conf|cfg|template)$|caddyfile/i.test(source.path)) continue;
        for (const { version, at } of oldVersionLines(source)) {
          const app = appOf3({ at });
          if (app && portsOf(app).some(isRaw))
            yield { message: `${appName(app)} terminates TLS and allows ${version}. ${BROKEN}.`, at, subject: version };
        }
      }
    })
  )
};
// src/analysis/network/downloads.ts
var DOWNLOADERS = /^(?:curl|wget2?|aria2c|git|npm|npx|pnpm|yarn|pip[\d.]*|uv|gem|bundle|composer)$/;
var OTHER_OPERAND = /^(?:-H|--header|-d|--data[\w-]*|-e|--referer|-x|--proxy|-A|--user-agent)$/;
function plaintextDownloads(command, project) {
  if (!DOWNLOADERS.test(programOf(command))) return [];
  const args = command.argv.filter((word, index) => {
    const before = command.argv[index - 1];
    if (before && OTHER_OPERAND.test(textOfArgument(before))) return false;
    const fetched = /^["']?(?:(--?[a-z][a-z-]{0,30})=)?http:\/\//i.exec(textOfArgument(word));
    return fetched !== null && !OTHER_OPERAND.test(fetched[1] ?? "");
  });
  return urlsOfArguments(args, project).filter((url) => url.scheme === "http" && isOnInternet(url));
}
var INTO_SHELL = /^[\s\\]{0,200}\|[\s\\]{0,200}(?:sudo\s{1,200}(?:-\S{1,300}\s{1,200}){0,5})?(?:\/\S{1,50}\/)?(?:ba|z|da|k)?sh\b/;
var IN_SHELL = /\b(?:ba|z|da|k)?sh\s{1,200}(?:-\S{1,300}\s{1,200}){0,5}(?:["']?\$\(|<\()\s{0,20}$/;
function isRunByShell({ at }, project) {
  const source = project.sources.get(at.path);
  if (!source) return false;
  const from = source.offset(at.range.start);
  const to = source.offset(at.range.end);
  return INTO_SHELL.test(source.text.slice(to, to + 500)) || IN_SHELL.test(source.text.slice(Math.max(0, from - 200), from));
}
var VERIFIERS = /^(?:sha\d{1,3}sum|shasum|md5sum|b2sum|gpgv?|gpg2|cosign|minisign|signify)$/;
function verifiedPlaces(project) {
  const keys2 = /* @__PURE__ */ new Set();
  for (const command of project.commands) {
    if (VERIFIERS.test(programOf(command))) keys2.add(`${command.at.path} ${command.key}`);
  }
  return ({ at, key }) => keys2.has(`${at.path} ${key}`);
}
// src/rules/tls/plaintext-dockerfile-source.ts
var CHANGED = "An attacker on the network path can change what becomes part of the image";
var plaintext_dockerfile_source_default = {
  id: "plaintext-dockerfile-source",
  practice: "tls",
  title: "Build input is downloaded over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Download it over `https://` and verify it: use `ADD --checksum=sha256:\u2026`, or run `sha256sum --check` after the download.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-build-section",
    "https://docs.docker.com/reference/dockerfile/#add---checksum"
  ],
  requirements: ["tls.public-endpoints"],
  cwe: [319, 494],
  check: inTurn(
    eachApp(function* (app) {
      const { build: build3 } = app;
      if (!build3.dockerfile || !/^http:\/\//i.test((0, import_observed.known)(build3.dockerfile) ?? "")) return;
      const message = `${appName(app)} builds from a Dockerfile that is downloaded over plain HTTP without a checksum. ${CHANGED}.`;
      const remedy = "Commit the Dockerfile and set `dockerfile` to its path, or use an `https://` URL.";
      yield { message, at: build3.dockerfile.at, subject: "build.dockerfile", remedy };
    }),
    eachProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map((app) => app.dockerfile))) {
        for (const { keyword, flags, args } of dockerfile?.instructions ?? []) {
          if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum")) continue;
          for (const { scheme, host, kind, at } of urlsOfArguments(args.slice(0, -1), project)) {
            if (scheme !== "http" || !isOnInternet({ host, kind })) continue;
            const message = `\`ADD\` downloads from ${(0, import_observed.code)(host)} over plain HTTP without a checksum. ${CHANGED}.`;
            yield { message, at, subject: `ADD ${host}` };
          }
        }
      }
    }),
    eachProject(function* (project) {
      const isVerified = verifiedPlaces(project);
      for (const command of project.commands) {
        const { reader, origin } = command;
        if (reader === "development") continue;
        const runs2 = isRunByShell(command, project);
        if (!runs2 && (origin !== "dockerfile-run" || isVerified(command))) continue;
        for (const { host, at } of plaintextDownloads(command, project)) {
          const message = runs2 ? `A script from ${(0, import_observed.code)(host)} is downloaded over plain HTTP and run. An attacker on the network path can replace it and run any command.` : `This step downloads from ${(0, import_observed.code)(host)} over plain HTTP without verification. ${CHANGED}.`;
          yield { message, at, subject: `fetch ${host}`, ...runs2 ? {} : { severity: "medium" } };
        }
      }
    })
  )
};
// src/analysis/evidence/sign-ins.ts
function signInsOf(app, project) {
  if (app.build.image) return "hidden";
  const own = programsOf(app, project);
  const names3 = app.settings.map(({ name }) => (0, import_observed.namePartsOf)(name).join(" "));
  if (names3.some((name) => OF_VISITORS.test(name)) || own.some((path) => takes3(path, "visitors", project))) return "shown";
  if (names3.some((name) => OF_CLIENTS.test(name)) || own.some((path) => takes3(path, "clients", project)))
    return own.some((path) => PAGE.test(path)) ? "shown" : "api";
  if (isBuiltElsewhere(app)) return "hidden";
  return own.some((path) => PROGRAM5.test(path) && !SETTINGS2.test(path)) && !runsProduct(app) ? "none" : "hidden";
}
var OF_VISITORS = /(?:^| )(?:sessions?|nextauth|oauth2?|login|cookie secret|admin (?:user|username|login|pass|password))(?: |$)/;
var OF_CLIENTS = /(?:^| )(?:jwt|auth|admin (?:token|key))(?: |$)/;
var PAGE = /\.(?:html?|vue|svelte|astro|[jt]sx|erb|haml|slim|heex|leex|eex|jinja2?|j2|hbs|ejs|pug|mustache|liquid|twig|cshtml|razor|blade\.php|templ|gohtml|tmpl|phtml|ftl|jsp)$/i;
var PROGRAM5 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|ex|exs|php|java|kt|scala|cs|fs|clj|gleam|swift|dart|hs|html)$/i;
var SETTINGS2 = /(?:^|\/)config\//;
var NOT_RUN2 = /(?:^|\/)(?:node_modules|vendor|deps|tests?|__tests__|specs?|e2e|fixtures?|docs?|(?<!\bcom\/)examples?|\.github)\/|[._-](?:tests?|spec)\.[a-z]{1,4}$/i;
function programsOf({ folder, buildContext }, { paths }) {
  const all = [...paths].filter((path) => !NOT_RUN2.test(path));
  const own = all.filter((path) => isIn(folder, path) || isIn(buildContext, path));
  return own.some((path) => PROGRAM5.test(path)) ? own : all;
}
function isIn(folder, path) {
  return folder === "" || path.startsWith(`${folder}/`);
}
var GENERAL = /(?:^|\/)(?:node|python|ruby|golang|rust|elixir|erlang|alpine|debian|ubuntu|scratch|static[\w-]{0,20}|base[\w-]{0,20}|cc[\w-]{0,20}|nodejs\w{0,10}|php|openjdk|eclipse-temurin|amazoncorretto|ibm-semeru-runtimes|jre|jdk|gradle|maven|dotnet|sdk|aspnet|runtime|runtime-deps|bun|deno|nginx|nginx-unprivileged|caddy|httpd|busybox|swift|haskell|julia|crystal|clojure|gleam|chainguard|wolfi-base|ubi\d{0,2}[\w-]{0,20}|buildpack-deps|uv|static-web-server|pytorch|cuda|tensorflow|playwright(?:-python)?|puppeteer|miniconda3?|micromamba|r-base|r-ver|lambda-\w{1,20})(?:[:@]|$)/i;
function runsProduct({ dockerfile }) {
  if (!dockerfile) return false;
  const stages = new Set(dockerfile.stages.map(({ name }) => name?.toLowerCase()));
  return dockerfile.stages.some(({ shipped, base }) => {
    const image = (0, import_observed.known)(base) ?? dockerfile.expanded.get(base) ?? base.raw;
    return shipped && !stages.has(image.toLowerCase()) && !GENERAL.test(image);
  });
}
function isBuiltElsewhere({ dockerfile }) {
  return /\bgit clone\b|^\s{0,9}ADD\s{1,9}https?:/im.test(dockerfile?.source.text ?? "");
}
function takes3(path, sender, project) {
  if (credentialTakers(project).get(path)?.has(sender)) return true;
  return sender === "visitors" ? WITH_ACCOUNTS.test(path) || SESSION_CONTROLLER.test(path) : namesSignIn(path);
}
var SIGN_IN_WORD = /^(?:log[io]n|logout|signin|signout|signup|auth|authn|authz|authentication|authenticate|authenticator|authorization|oauth2?|jwt|passwords?|passport|wp)$/;
var SIGN_IN_PHRASE = /(?:^| )(?:log (?:in|out)|sign (?:in|up|out)|user sessions?|api keys?)(?: |$)/;
var SESSION_CONTROLLER = /(?:^|[/_])sessions?_?controller\.\w{1,4}$/i;
var WITH_ACCOUNTS = /(?:^|\/)(?:manage\.py|wp-config\.php)$/;
function namesSignIn(path) {
  if (!PROGRAM5.test(path)) return false;
  const parts = (0, import_observed.namePartsOf)(path.slice(path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1).replace(/\.\w+$/, ""));
  return parts.some((part) => SIGN_IN_WORD.test(part)) || SIGN_IN_PHRASE.test(parts.join(" "));
}
var MANIFEST2 = /^(?:package\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|Pipfile|setup\.py|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj)$/;
var PACKAGE_OF_VISITORS = /devise|sorcery|authlogic|\bclearance\b|rodauth|omniauth|\bwarden\b|jwt_sessions|activeadmin|["']passport["']|next-auth|@auth\/|better-auth|["']lucia|@clerk\/|@supabase\/(?:ssr|auth)|@workos|@stytch|@kinde|@logto|auth0|firebase-admin|@fastify\/(?:session|secure-session)|express-(?:session|basic-auth)|cookie-session|iron-session|iron-webcrypto|remix-auth|django-allauth|flask-(?:login|security|httpauth|user)|\bguardian\b|:pow\b|ueberauth|phx_gen_auth|ash_authentication|keycloak|gorilla\/sessions|alexedwards\/scs|goth\b|authboss|laravel\/(?:breeze|fortify|jetstream|ui)|filament|Identity\.EntityFrameworkCore|axum-login|actix-identity|actix-session|tower-sessions|pocketbase|directus|strapi|payload["']|keystone/i;
var PACKAGE_OF_CLIENTS = /oslo|jsonwebtoken|["']jose["']|@fastify\/(?:jwt|auth)|koa-jwt|express-jwt|bcrypt|argon2|pbkdf2|scrypt|simplejwt|flask-jwt|fastapi-users|pyjwt|python-jose|passlib|authlib|spring-(?:boot-starter-)?security|spring-boot-starter-oauth2|golang-jwt|jwt-go|lestrrat-go\/jwx|casbin|laravel\/(?:sanctum|passport)|jwt-auth|JwtBearer|adonis(?:js)?\/auth|@nestjs\/(?:jwt|passport)/i;
var TAKES_OF_VISITORS = /type=\\?["'{]{1,2}password|password_?field|PasswordInput|has_secure_password|authenticate_(?:user|admin|by|with|or_request)|http_basic_authenticate|\bcurrent_?user\b|\bcurrent_scope\b|login_required|LoginRequired|signInWith|createUserWith|HTTPBasic|BasicAuth\b|basic_?auth|\bsession\[:?["']?(?:user|admin|account|log)|req\.session\.\w|\bres\.cookie\(|\bset_?cookie\(|\.SetCookie\(|cookies\(\)\.set|admin\.site\.urls|contrib\.auth\.urls|\bAuth::(?:attempt|routes|user|login)/i;
var TAKES_OF_CLIENTS = /@PreAuthorize|EnableWebSecurity|UseAuthentication\(|AddAuthentication|\[Authorize|OAuth2Password|HTTPBearer|APIKeyHeader|APIKeyQuery|get_req_header\([^)]{0,40}authorization|\bheaders?(?:\(\))?(?:\??\.(?:get\(["'])?|\[["'])(?:http_)?(?:authorization|x[-_]?(?:api[-_]?key|\w{1,20}[-_](?:token|secret|key)))\b(?!["'\]]{0,3}\s{0,3}=[^=])|Header\.Get\(["'](?:Authorization|X-\w{0,20}(?:Key|Token|Secret))|HTTP_AUTHORIZATION|argon2|bcrypt|\bjwt\.(?:sign|verify|encode|decode)|jwtVerify|["'/](?:log-?in|sign-?in|sign-?up|register)["'/](?!\w)|(?:body|params|form|credentials|payload|input|dto)\W{1,3}(?:get\W{1,3})?["':]{0,2}password\b|\bpassword["']?\s{0,3}:\s{0,3}(?:str\b|z\.|String\b|string\b|required)/i;
var COMMENT = /^[ \t]{0,80}(?:#|\/\/|\*|--|<!--).*$/gm;
var credentialTakers = (0, import_redact.memoize)(({ sources }) => {
  const takers = /* @__PURE__ */ new Map();
  for (const [path, { text }] of sources) {
    const isManifest = MANIFEST2.test((0, import_redact.baseName)(path));
    if (!isManifest && !READ.test(path)) continue;
    const said = text.replace(COMMENT, "");
    const senders = /* @__PURE__ */ new Set();
    if ((isManifest ? PACKAGE_OF_VISITORS : TAKES_OF_VISITORS).test(said)) senders.add("visitors");
    if ((isManifest ? PACKAGE_OF_CLIENTS : TAKES_OF_CLIENTS).test(said)) senders.add("clients");
    takers.set(path, senders);
  }
  return takers;
});
var READ = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|exs?|php|java|kts?|scala|cs|fs|clj|gleam|swift|dart|hs|h?eex|leex|erb|haml|slim|html|jinja2?|hbs|ejs|pug|cshtml|razor|blade\.php|templ|ru)$/i;
// src/rules/tls/plaintext-http.ts
function eitherWay(app) {
  const name = (0, import_observed.known)(app.name) ?? "NAME";
  return `If ${appName(app)} is public, set \`force_https = true\`. If only Flycast reaches it, add ${(0, import_observed.code)(`apps: { ${name}: { private: true } }`)} to \`.github/airworthy.yml\`, use \`fly deploy --flycast\` in your deploy script, and release each public address that \`fly ips list${appFlag(app)}\` shows.`;
}
var IN_PORT = "Set `force_https = true` in the `ports` table of port 80. Fly Proxy then redirects it to HTTPS.";
var WITHOUT_TLS2 = 'Add port 443 with `handlers = ["tls", "http"]` and set `force_https = true` on port 80, or use `[http_service]`.';
var LOGINS = { active: "intercept sign-ins and cookies", passive: "sign-ins and cookies can be intercepted" };
var KEYS = {
  active: "intercept the keys and tokens of clients",
  passive: "keys and tokens of clients can be intercepted"
};
var TRAFFIC = { active: "read and change the traffic", passive: "the traffic can be read and changed" };
var plaintext_http_default = {
  id: "plaintext-http",
  practice: "tls",
  title: "Public service accepts plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true`. Fly Proxy then redirects port 80 to HTTPS.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-http_service-section",
    "https://fly.io/docs/networking/services/"
  ],
  requirements: ["tls.public-endpoints", "tls.verify-https"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app) || listensNowhere(service, app)) return;
    const backend = backendOf(service, app);
    if (backend?.rule === "database-port-public" || backend && "tool" in backend && backend.tool.login !== "own")
      return;
    if (portsOf(app).some((port) => covers(port, 80) && (0, import_observed.is)(port.forceHttps, true))) return;
    const signIns = signInsOf(app, project);
    const harm2 = signIns === "none" ? TRAFFIC : signIns === "api" ? KEYS : LOGINS;
    const isHarmful = !(0, import_observed.holdsSinceBase)(app, project, isDoubtful) || redirectsOff(app, project).length > 0 || losesRedirect(app, project);
    for (const port of service.ports) {
      const { forceHttps, handlers, handlersKnown } = port;
      if (!covers(port, 80) || !handlersKnown || !handlers.includes("http") || isEncrypted(port)) continue;
      if ((0, import_observed.is)(forceHttps, true) || forceHttps?.known === false) continue;
      const redirectable = portsOf(app).some(isEncrypted);
      const edit = forceHttps ? replaceValue(forceHttps, "true") : insertKey(port, "force_https", "true", project);
      yield {
        message: forceHttps ? `\`force_https\` is false, so ${appName(app)} answers on port 80 over plain HTTP. With a public address, ${harm2.passive}. Only a private app behind Flycast needs \`false\`.` : `\`force_https\` is not set, so ${appName(app)} answers on port 80 over plain HTTP. An attacker on the network path can ${harm2.active}.`,
        ...forceHttps ? { remedy: eitherWay(app) } : service.form === "services" ? { remedy: IN_PORT } : {},
        at: forceHttps?.at ?? port.at,
        subject: "port 80",
        ...severityBy(isHarmful),
        related: [...vainForceHttps(app), ...redirectsOff(app, project)],
        ...redirectable ? {} : { confidence: "medium", remedy: WITHOUT_TLS2 },
        ...offer("Redirect to HTTPS", !forceHttps, redirectable ? edit : void 0)
      };
    }
  })
};
function isDoubtful(app, project) {
  if (/^(?:none|api)$/.test(signInsOf(app, project)) || isOnlyPreloaded(app, project)) return true;
  return WORKER2.test(app.path) || WORKER2.test((0, import_observed.known)(app.name) ?? "");
}
var WORKER2 = /(?:^|[._/-])(?:workers?|cron|jobs?|queues?|scheduler|consumer)(?=[._/-]|$)/i;
// src/rules/tls/plaintext-port.ts
var plaintext_port_default = {
  id: "plaintext-port",
  practice: "tls",
  title: "Public port serves plain HTTP",
  severity: "high",
  confidence: "medium",
  remedy: 'Set `handlers = ["tls", "http"]`, so that Fly Proxy terminates TLS on the port. If only other apps use the port, remove it.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  requirements: ["tls.public-endpoints", "firewall.handlers"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (backendOf(service, app)) return;
    for (const port of service.ports) {
      const { start, forceHttps, handlers, handlersKnown, handlersAt } = port;
      if (start === void 0 || covers(port, 80) || !handlersKnown) continue;
      if (!handlers.includes("http") || isEncrypted(port)) continue;
      if ((0, import_observed.is)(forceHttps, true) || forceHttps?.known === false) continue;
      const name = nameOfPort(port);
      yield {
        message: `${appName(app)} serves plain HTTP on ${name}. An attacker on the network path can read and change the traffic.`,
        at: handlersAt ?? port.at,
        subject: name,
        ...offer("Serve HTTPS on the port", false, replaceHandlers(port, ["tls", "http"], project))
      };
    }
  })
};
// src/analysis/evidence/sent-credentials.ts
var CREDENTIAL = /authorization\b|\bbearer\b|basic_?auth|passw|\bpwd\b|\bauth\s?[:=(]|\bcookies?\s?[:=]|log_?in\b|(?:api|access|auth|secret|private)[-_]?(?:key|token)|[?&]\w{0,20}(?:key|token|sig|secret|appid)=|client_?secret|\bcredentials?\s?[:=]\s?(?!["'](?:omit|same-origin))|(?:env|environ)\W{1,9}\w{0,40}(?:TOKEN|SECRET|KEY|PASS)|\b(?:token|secret)\s?[:=]/i;
var LOGIN_CLIENT = /smtp|nodemailer|createTransport|ldap|imap|redis|postgres|\bpg\b|mysql|maria|mongo|mssql|amqp|mqtt|kafka|elastic|clickhouse|database|ssl_?mode|sequelize|typeorm|knex|\bPool\(|ollama|openai|["']prompt["']|\bllm|stripe|payment|connectionString|webhook/i;
var OF_PROXY = /(?<!\w)\w{0,40}proxy\w{0,40}|reject_?unauthorized/gi;
var COMMENT2 = /^[ \t]{0,80}(?:#|\/\/|\*|--).*$/gm;
function sendsCredential(text) {
  return CREDENTIAL.test(text.replace(OF_PROXY, "").replace(COMMENT2, ""));
}
var LINES_AROUND = 8;
var CHARACTERS_BEHIND2 = 500;
function textNear({ range }, source) {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND), column: 1 });
  const text = source.text.slice(
    Math.max(from, source.offset(range.start) - 1e3),
    source.offset(range.end) + CHARACTERS_BEHIND2
  );
  return text.replace(OF_PROXY, "").replace(COMMENT2, "");
}
function sendsCredentialNear(at, source) {
  return CREDENTIAL.test(textNear(at, source));
}
function signsInNear(at, source) {
  const text = textNear(at, source);
  return CREDENTIAL.test(text) || LOGIN_CLIENT.test(text);
}
var DATABASE_CLIENT = /postgres|\bpg\b|mysql|mariadb|mssql|database|sequelize|typeorm|knex|drizzle|prisma|\bPool\(|mongo|redis/i;
function isOfDatabase({ range }, source) {
  const { line } = range.start;
  return DATABASE_CLIENT.test(
    `${blockOpening(line, source, LINES_AROUND)}
${source.line(line).slice(0, LONGEST_LINE4)}`
  );
}
var LONGEST_LINE4 = 500;
function carriesLogin({ argv, origin }) {
  if (origin === "dockerfile-run") return true;
  const text = argv.map(({ raw }) => raw).join(" ");
  return sendsCredential(text) || OF_LOGIN.test(text);
}
var OF_LOGIN = /\s(?:-u|--user|--netrc|-n|-o|-O|--output|-\w*[oO])(?:[\s=]|$)|^(?:\S*\/)?(?:redis|valkey|mongo|mysql|mariadb|clickhouse|wget|git|npm|pnpm|yarn|pip|uv|apt|apk)/;
// src/analysis/evidence/connections.ts
function carriesSecrets(setting2, endpoint, project) {
  const { scheme, host, rest } = endpoint;
  if (scheme !== "http" && scheme !== "https" && scheme !== "ws" && scheme !== "wss") return true;
  if (setting2.value.known && /\/\/[^/\s@]{1,100}@/.test(setting2.value.value)) return true;
  if (sendsCredential(`${setting2.name}=${rest}`) || IS_RUN.test(rest)) return true;
  const words = [...(0, import_observed.namePartsOf)(setting2.name), ...host.toLowerCase().split(/[.-]/)];
  if (words.some((word) => KEEPS_SECRETS.has(word)) || isOwnServer(setting2.name, host)) return true;
  if (hasCredentialBeside(setting2.name, project)) return true;
  const source = project.sources.get(setting2.at.path);
  return setting2.code !== void 0 && source !== void 0 && isUsedWithCredential(setting2, source) || wasHttps(setting2, host, project);
}
function signsInByName(name, project) {
  return (0, import_observed.namePartsOf)(name).some((word) => KEEPS_SECRETS.has(word)) || hasCredentialBeside(name, project);
}
function connectionSignsIn({ name, at }, group, project) {
  const source = project.sources.get(at.path);
  return source !== void 0 && signsInNear(at, source) || signsInByName(`${group ?? ""} ${name}`, project);
}
var IS_RUN = /\.(?:sh|tar|tgz|gz|xz|zip|deb|rpm|apk|whl|jar|exe|msi|gem|bin|wasm|[cm]?js|py)(?:$|[?#])|\/(?:simple|pypi|npm|rubygems|maven2?)\/?$/i;
var KEEPS_SECRETS = new Set(
  `auth oauth oauth2 login signin sso identity iam account accounts user users customer customers member members tenant admin
  payment payments pay checkout billing invoice invoices order orders wallet bank stripe paypal openai anthropic claude gpt llm
  llms ollama gemini mistral groq deepseek vllm inference embeddings db database postgres postgresql mysql mongo mongodb redis
  elastic elasticsearch opensearch solr meili meilisearch typesense qdrant chroma weaviate milvus pinecone clickhouse influx
  influxdb couch couchdb neo4j surreal surrealdb supabase pocketbase rabbit rabbitmq kafka nats mqtt broker vault consul secret
  secrets token tokens smtp mail mailer email sms s3 minio registry npm pypi graphql webhook patient patients health medical`.split(
    /\s+/
  )
);
var OWN_NAME = /^(?:(?:MAIN|CORE|INTERNAL|PRIVATE|BACKEND|SERVER|APP|API|REST|GATEWAY|CORE)_?){1,3}(?:BASE_?)?(?:URL|URI|HOST|ENDPOINT|ADDRESS|ORIGIN)?$/i;
function isOwnServer(name, host) {
  return (0, import_observed.isAddress)(host) || OWN_NAME.test(name.slice(name.lastIndexOf(".") + 1));
}
var CONNECTION_WORDS = new Set(
  "api base url uri host endpoint addr address server service origin ssl tls openssl verify cert insecure skip".split(
    " "
  )
);
function hasCredentialBeside(name, { sources }) {
  const parts = (0, import_observed.namePartsOf)(name.slice(name.lastIndexOf(".") + 1));
  const end = parts.findIndex((part) => CONNECTION_WORDS.has(part));
  const stem = parts.slice(0, end === -1 ? parts.length : end).join("[_-]?");
  if (stem.length < 3) return false;
  const beside = new RegExp(
    `(?<![A-Za-z0-9])${stem}[_-]?(?:[A-Za-z]{1,20}[_-]?){0,2}(?:key|token|secret|pass|passw(?:or)?d|username|credentials?)(?![A-Za-z])`,
    "i"
  );
  for (const { text } of sources.values()) if (beside.test(text)) return true;
  return false;
}
var MOST_USES2 = 20;
function isUsedWithCredential({ name, value }, source) {
  if (sendsCredentialNear(value.at, source)) return true;
  const word = name.slice(name.lastIndexOf(".") + 1);
  if (!/^[\w$]{3,100}$/.test(word)) return false;
  let from = source.text.indexOf(word);
  for (let uses = 0; from !== -1 && uses < MOST_USES2; uses++) {
    if (sendsCredentialNear(source.locate(from, from + word.length), source)) return true;
    from = source.text.indexOf(word, from + word.length);
  }
  return false;
}
function wasHttps({ at }, host, { before }) {
  return before?.sources.get(at.path)?.text.toLowerCase().includes(`https://${host.toLowerCase()}`) === true;
}
// src/analysis/network/requested-constants.ts
var COMPARED_BEFORE = /(?:[=!]==?|\beq|\bin|\b(?:includes|startsWith|equals|has)\()\s{0,9}(?:[A-Za-z_]\w{0,60}\.){0,3}$/;
var COMPARED_BEHIND = /^\s{0,9}(?:[=!]==?(?!=)|\.(?:includes|startsWith|equals)\()/;
var DEFINED_BEHIND = /^["']?\s{0,9}(?::[^=\n]{1,40})?(?:=(?![=>])|:|=>)\s{0,9}["'`]/;
var REQUESTS = /\b(?:fetch|urlopen|axios|got|ky|get|post|put|patch|request|requests?\.\w{2,8}|URL|parse|Client|connect|open)\(?[\s({[]{0,9}[^\n;]{0,80}$/i;
var MOST_USES3 = 50;
function* usesOf(name, text) {
  const word = new RegExp(`(?<![\\w$])${escaped2(name)}(?![\\w$])`, "g");
  let uses = 0;
  for (const { index } of text.matchAll(word)) {
    const behind3 = text.slice(index + name.length, index + name.length + 80);
    if (DEFINED_BEHIND.test(behind3)) continue;
    yield [text.slice(Math.max(0, index - 120), index), behind3];
    if (++uses === MOST_USES3) return;
  }
}
function mayBeRequested({ name, code: code2, at }, { sources }) {
  if (code2?.compared) return false;
  const text = sources.get(at.path)?.text ?? "";
  const word = name.slice(name.lastIndexOf(".") + 1);
  if (!/^[\w$]{1,100}$/.test(word)) return true;
  if (promisesAddress(name)) return !isOnlyCompared(word, text);
  for (const other of sources.values()) {
    if (!other.text.includes(word)) continue;
    for (const [before] of usesOf(word, other.text)) if (REQUESTS.test(before)) return true;
  }
  return false;
}
function isOnlyCompared(name, text) {
  const uses = [...usesOf(name, text)];
  if (uses.length === 0 || new RegExp(`\\bexport\\b[^\\n]{0,60}\\b${escaped2(name)}\\b`).test(text)) return false;
  return uses.every(([before, behind3]) => COMPARED_BEFORE.test(before) || COMPARED_BEHIND.test(behind3));
}
var escaped2 = (name) => name.replaceAll("$", "\\$");
// src/rules/tls/plaintext-url.ts
var plaintext_url_default = {
  id: "plaintext-url",
  practice: "tls",
  title: "Unencrypted connection to a server on the internet",
  severity: "high",
  confidence: "high",
  remedy: "Use the encrypted scheme (`https`, `wss`, `amqps`, `mqtts`), or the private address `APP.internal` of a Fly app.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://cwe.mitre.org/data/definitions/319.html"],
  requirements: ["tls.public-endpoints"],
  cwe: [319],
  check: inTurn(
    eachSetting(function* (setting2, project, app) {
      const { name, reader } = setting2;
      if (reader !== "runtime" && reader !== "build" || !isConfigured(setting2)) return;
      for (const endpoint of endpointsOf(setting2, project)) {
        const { scheme, host, at, origin, rest } = endpoint;
        const plaintext = plaintextSchemeOf(scheme);
        if (!plaintext || namesNoServer(host, rest, name)) continue;
        const web = scheme === "http" || scheme === "ws";
        if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue;
        const { kind, name: server } = (0, import_observed.classifyHost)(host, project, app);
        if (kind !== "public" || !isOnInternet({ kind, host: server })) continue;
        if (setting2.origin === "code" && web && !mayBeRequested(setting2, project)) continue;
        if (setting2.code && isReplaced2(host, plaintext.instead, project.sources.get(at.path))) continue;
        const secure = origin && web ? { at: origin.at, text: `${plaintext.instead}${origin.text.slice(origin.text.indexOf(":"))}` } : void 0;
        yield {
          message: plaintext.mayUpgrade ? `${(0, import_observed.code)(name)} connects to ${(0, import_observed.code)(server)} over ${plaintext.name}. The traffic is plaintext unless client and server negotiate TLS.` : `${(0, import_observed.code)(name)} connects to ${(0, import_observed.code)(server)} over plain ${plaintext.name}. An attacker on the network path can read and change the traffic.`,
          at: origin?.at ?? at,
          subject: `${name} \u2192 ${server}`,
          remedy: `Use \`${plaintext.instead}://\` if the server supports it.`,
          ...severityBy(carriesSecrets(setting2, endpoint, project)),
          ...plaintext.mayUpgrade ? { severity: "medium", confidence: "low" } : {},
          ...reader === "build" ? { severity: "medium" } : {},
          ...web && PUBLIC_DATA.test(server) && !sendsCredential(`${name}=${rest}`) ? { severity: "low" } : {},
          ...offer(`Use ${plaintext.instead}`, false, secure)
        };
      }
    }),
    eachProject(plaintextBrokers)
  )
};
function isReplaced2(host, scheme, source) {
  return source?.text.toLowerCase().includes(`${scheme}://${host}`.toLowerCase()) === true;
}
var PUBLIC_DATA = /(?:^|[.-])(?:ip-?api|ipify|icanhazip|ifconfig|checkip|geo-?ip|freegeoip|timetables?|schedules?|weather|feeds?|rss|arxiv|wiki(?:pedia)?|open-?data|transit|gtfs|open-notify|worldtimeapi|numbersapi)(?:[.-]|$)/i;
function* plaintextBrokers(project) {
  const appOf3 = (0, import_observed.appsOf)(project);
  const reported = /* @__PURE__ */ new Set();
  for (const [setting2, group] of connectionGroups(project)) {
    if (reported.has(group) || group.database || !BROKER.test(group.name) || setting2.reader === "ci") continue;
    reported.add(group);
    const option = optionMeaning(group.options, "off");
    for (const server of option ? group.servers : []) {
      const endpoint = endpointsOf(server, project).find(({ scheme }) => scheme === void 0);
      const { kind, name: host } = (0, import_observed.classifyHost)(endpoint?.host ?? "", project, appOf3(server));
      if (!option || !endpoint || !isOnInternet({ kind, host })) continue;
      yield {
        message: `${(0, import_observed.code)(server.name)} connects to ${(0, import_observed.code)(host)} without TLS (${(0, import_observed.code)(`${option.name}=${option.value}`)}). An attacker on the network path can read and change the traffic.`,
        at: option.at,
        subject: `${server.name} \u2192 ${host}`,
        remedy: "Enable TLS for this connection. For Kafka, set `security.protocol=SASL_SSL`."
      };
      break;
    }
  }
}
var BROKER = /kafka|rabbit|amqp|mqtt|nats|stomp|pulsar|broker/i;
// src/rulekit/certificates.ts
function certsCommand(verb, hostname, app) {
  const operand = hostname.includes("*") ? `"${hostname}"` : hostname;
  return `fly certs ${verb} ${operand}${appFlag(app)}`;
}
function isCustomDomain(host) {
  return host.includes(".") && !/^[\d.]+$|:|\.(?:fly\.dev|internal|flycast)$/.test(host);
}
// src/rules/tls/self-signed-certificate.ts
var self_signed_certificate_default = {
  id: "self-signed-certificate",
  practice: "tls",
  title: "Visitors may receive a self-signed certificate",
  severity: "medium",
  confidence: "high",
  remedy: "Remove `default_self_signed` and run `fly certs add HOSTNAME` for each domain. Fly.io issues and renews the certificate.",
  references: ["https://fly.io/docs/networking/custom-domain/", "https://fly.io/docs/reference/configuration/"],
  requirements: ["tls.automatic-certificates", "tls.custom-domains"],
  cwe: [295],
  check: eachApp(function* (app, project) {
    const ports = portsOf(app);
    if (app.reach.state === "private") return;
    for (const port of ports) {
      const selfSigned = port.tls?.defaultSelfSigned;
      if (!selfSigned || !(0, import_observed.is)(selfSigned, true)) continue;
      yield {
        message: `${appName(app)} serves a self-signed certificate for hostnames that have no certificate. Clients that accept it cannot detect a man-in-the-middle attack.`,
        at: selfSigned.at,
        subject: `default_self_signed on ${nameOfPort(port)}`,
        severity: "low",
        remedy: `Remove \`default_self_signed\` and run \`${certsCommand("add", ownDomainOf(app, project) ?? "HOSTNAME", app)}\`. Fly.io issues and renews the certificate.`,
        ...offer("Disable the self-signed certificate", false, replaceValue(selfSigned, "false"))
      };
    }
    if (!ports.some((port) => covers(port, 443) && isRaw(port))) return;
    for (const command of app.commands) {
      const args = command.argv.map(textOfArgument);
      if (programOf(command) !== "openssl" || !args.includes("req") || !args.includes("-x509")) continue;
      if (command.shipped === false || command.reader === "development") continue;
      yield {
        message: `${appName(app)} terminates TLS on port 443 and creates a self-signed certificate here. Clients that accept it cannot detect a man-in-the-middle attack.`,
        at: command.at,
        subject: "openssl req -x509",
        confidence: "medium",
        remedy: 'Let Fly Proxy terminate TLS with `handlers = ["tls", "http"]`, or request a certificate over ACME, for example with Caddy.'
      };
    }
  })
};
// src/analysis/tls/code-verification.ts
var FALSE = /^(?:false|False|0|NO|nil|None)$/;
var TRUE = /^(?:true|True|1|YES)$/;
var NONE = /^(?:VERIFY_NONE|CERT_NONE|SSL_VERIFY_NONE|verify_none|0)$/;
var OPTIONS3 = /* @__PURE__ */ new Map([
  ["rejectunauthorized", FALSE],
  ["nodetlsrejectunauthorized", /^0$/],
  ["verify", /^(?:False|verify_none)$/],
  ["verifymode", NONE],
  ["sslverifymode", NONE],
  ["insecureskipverify", TRUE],
  ["dangeracceptinvalidcerts", TRUE],
  ["dangeracceptinvalidhostnames", TRUE],
  ["curloptsslverifypeer", FALSE],
  ["curloptsslverifyhost", FALSE],
  ["sslverifypeer", FALSE],
  ["verifypeer", FALSE],
  ["servercertificatecustomvalidationcallback", /^(?:true|DangerousAcceptAnyServerCertificateValidator)$/],
  ["servercertificatevalidationcallback", /^true$/],
  ["remotecertificatevalidationcallback", /^true$/],
  ["createdefaulthttpscontext", /^_create_unverified_context$/],
  ["verifyssl", FALSE],
  // Elasticsearch and OpenSearch for Python.
  ["verifycerts", FALSE],
  ["sslverify", FALSE],
  ["strictssl", FALSE],
  // MongoDB's drivers (mongodb.com/docs/manual/reference/connection-string-options).
  ["tlsallowinvalidcertificates", TRUE],
  ["tlsallowinvalidhostnames", TRUE],
  ["tlsinsecure", TRUE],
  // redis-py and Celery also take the text.
  ["sslcertreqs", /^(?:CERT_NONE|None|none)$/],
  ["certreqs", /^(?:ssl\.)?(?:CERT_)?NONE$/],
  ["hostnameverifier", /^(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER)$/]
]);
var OWN_CHECK = /\b(?:VerifyPeerCertificate|VerifyConnection)\b/;
var CONDITION5 = /\b(?:if|unless|when|case|elsif|elif|else)\b|(?<!<)\?(?![.?:>])|^\s{0,80}["':\w]{1,60} ->\s{0,9}$/;
var CODE_CONDITION = /\b(?:if|unless|when|case|elsif|elif|else)\b/;
var LINES_BEFORE3 = 3;
var ACCEPTS = /\bAcceptOptions\b/;
var LOGIN = /(?<!reject_?un)auth(?!ors?\b)|token|passw|cookie|log_?in\b|api_?-?key|secret|bearer|credential|\bpost\b/i;
var PUBLIC_PAGES = /BeautifulSoup|cheerio|JSDOM|readability|html[._]?parser|scrap(?:e|ing|er)|crawl|\brss\b|\bfeeds?\b|\barticles?\b|favicon|thumbnail|\bcameras?\b|og:image|link.?preview|uptime/i;
var LINES_AROUND2 = 12;
var CHARACTERS_BEHIND3 = 600;
function fetchesPublicPages({ range }, source) {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND2), column: 1 });
  const text = source.text.slice(from, source.offset(range.end) + CHARACTERS_BEHIND3);
  return PUBLIC_PAGES.test(text) && !LOGIN.test(text);
}
var AFTER_REFUSAL = /(?:except|rescue|catch)\b[^\n]{0,80}(?:SSL|TLS|Cert)|\b(?:SSLError|CertificateError|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT)\b/;
function retriesUnverified({ range }, source) {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND2), column: 1 });
  const before = source.text.slice(from, source.offset(range.start));
  return AFTER_REFUSAL.test(before) && !LOGIN.test(before);
}
function connectsToItself({ range }, source) {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_BEFORE_SAME), column: 1 });
  const before = source.text.slice(from, source.offset(range.start));
  return /\bhost["']?\s{0,4}(?:=>|[:=])\s{0,4}["'](?:127\.0\.0\.1|localhost)["']/.test(before);
}
var STOCK = /\bLicense: https?:|@license\b|\bThis file is part of\b/;
var ONE_PURPOSE = 120;
var KEPT_IN = /(?:^|[\s(,;])([A-Za-z_$][\w$]{2,40})(?:\.\w{1,40}){0,2}\s{0,9}(?::=|=|:(?=\s{0,9}new\b))(?![=>])/;
var LINES_BEFORE_OPTION = 6;
var ATTRIBUTE = /^\s{0,80}(?:#!?\[|@\w{1,60}\()/;
var MOST_USES4 = 20;
function signsIn(at, source) {
  if (signsInNear(at, source)) return true;
  if (source.lineCount <= ONE_PURPOSE && sendsCredential(source.text)) return true;
  for (let line = at.range.start.line; line > Math.max(0, at.range.start.line - LINES_BEFORE_OPTION); line--) {
    const text = source.line(line).slice(0, 300);
    const word = KEPT_IN.exec(text)?.[1];
    if (word === void 0 || ATTRIBUTE.test(text)) continue;
    let from = source.text.indexOf(word);
    for (let uses = 0; from !== -1 && uses < MOST_USES4; uses++) {
      if (sendsCredentialNear(source.locate(from, from + word.length), source)) return true;
      from = source.text.indexOf(word, from + word.length);
    }
    return false;
  }
  return false;
}
var FOR_EVERY_CONNECTION = /\bsetDefault(?:SSLSocketFactory|HostnameVerifier)\b|\bSSLContext\.setDefault\b|\bServicePointManager\b|_create_default_https_context|\bglobalAgent\b|\bsetGlobalDispatcher\b|\bDefaultTransport\b/;
function severityInCode(at, source, project) {
  if (fetchesPublicPages(at, source) || isOneOff(at.path, project)) return { severity: "low" };
  const isDoubtful2 = STOCK.test(source.text.slice(0, 1e3)) || retriesUnverified(at, source);
  const isPublic = !isOfDatabase(at, source) || usesPublicDatabase(project);
  const isShown2 = FOR_EVERY_CONNECTION.test(source.text) || isPublic && signsIn(at, source);
  return severityBy(!isDoubtful2 && isShown2 && mayRun(at.path, project));
}
var usesPublicDatabase = (0, import_redact.memoize)(({ sources }) => {
  for (const { text } of sources.values()) if ((0, import_observed.namesPublicDatabase)(text)) return true;
  return false;
});
var LINES_BEFORE_SAME = 12;
var SSL_MODE = /ssl_?mode\b[^\n]{0,40}["'](?:require|prefer)["']/i;
var NEVER = /(?!)/;
function ofMode(line, source) {
  const from = source.offset({ line: Math.max(1, line - LINES_BEFORE3), column: 1 });
  return SSL_MODE.test(source.text.slice(from, source.offset({ line, column: 1 })).slice(-1500));
}
function skipsVerificationInCode({ name, value, reader, code: code2 }, source) {
  if (!code2 || reader === "development" || !value.known || !source) return false;
  const off = OPTIONS3.get(name.toLowerCase().replace(/[^a-z]/g, ""));
  if (code2.role !== "verifier" && !off?.test(value.value)) return false;
  if (/\bgemini:|\b1965\b/i.test(source.text) || connectsToItself(value.at, source)) return false;
  if (/insecureskipverify/i.test(name) && code2.role !== "verifier" && OWN_CHECK.test(source.text)) return false;
  if (isInDevelopmentBranch(value.at, source)) return false;
  const { line } = value.at.range.start;
  if (/\bdecode\(|\bverify ?: ?bool\b/.test(source.line(line).slice(0, 500))) return false;
  const condition = code2.role === "verifier" ? CODE_CONDITION : ofMode(line, source) ? NEVER : CONDITION5;
  for (let number = Math.max(1, line - LINES_BEFORE3); number <= line; number++) {
    const text = source.line(number).slice(0, 500);
    if (condition.test(text) || ACCEPTS.test(text)) return false;
  }
  if (condition.test(blockOpening(line, source, LINES_BEFORE_SAME))) return false;
  for (let number = Math.max(1, line - LINES_BEFORE_SAME); number < line; number++) {
    const before = source.line(number).slice(0, 500);
    if (CONDITION5.test(before) && before.includes(name)) return false;
  }
  return true;
}
// src/analysis/tls/host-keys.ts
var CLIENTS2 = /^(?:ssh|scp|sftp|rsync|autossh|sshpass|git)$/;
var ANY_KEY = /StrictHostKeyChecking[= ](?:no|off)\b/i;
function hostKeyOption(command, project) {
  if (!runsAtStart(project).has(command)) return void 0;
  const program = programOf(command);
  const [word] = command.argv.slice(command.program);
  if (program === "ssh-keyscan" && word && command.redirects.some(({ operator }) => />/.test(operator)))
    return { text: "ssh-keyscan", at: word.at };
  if (!CLIENTS2.test(program)) return void 0;
  for (const each of [...command.assignments.map(({ value }) => value), ...command.argv]) {
    const option = ANY_KEY.exec((0, import_observed.known)(each) ?? "")?.[0];
    if (option !== void 0) return { text: option, at: each.at };
  }
  return void 0;
}
var runsAtStart = (0, import_redact.memoize)(({ apps }) => new Set(apps.flatMap(commandsRun)));
// src/analysis/tls/unverified-urls.ts
function unverifiedUrl(setting2, project) {
  const text = (0, import_observed.known)(setting2.value);
  if (text === void 0 || text.length > 4e3 || !text.includes("?")) return void 0;
  const { scheme, host, database } = endpointsOf(setting2, project)[0] ?? {};
  if (scheme === void 0 || host === void 0 || database) return void 0;
  if (!isOnInternet({ kind: (0, import_observed.classifyHost)(host, project).kind, host })) return void 0;
  return optionMeaning(optionsIn(text, setting2.value, project), "unverified");
}
function unverifiedOption(setting2, group, project) {
  const beside = group && optionMeaning(group.options, "unverified");
  if (beside) return beside.at === setting2.value.at ? { ...beside, inUrl: false } : void 0;
  const found2 = unverifiedUrl(setting2, project);
  return found2 && { ...found2, inUrl: true };
}
// src/rules/tls/tls-verification-off.ts
var NO_SWITCH = /^(?:dockerfile-label|fly-check-header|fly-response-header|fly-file)$/;
var INTERCEPTED = "An attacker on the network path can read and change the traffic";
var tls_verification_off_default = {
  id: "tls-verification-off",
  practice: "tls",
  title: "TLS certificate verification is disabled",
  severity: "high",
  confidence: "high",
  remedy: "Remove it. To trust a private certificate authority, use `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `curl --cacert`.",
  references: ["https://cwe.mitre.org/data/definitions/295.html"],
  requirements: ["tls.automatic-certificates", "tls.verify-https"],
  cwe: [295],
  check: inTurn(
    eachSetting(function* (setting2, project) {
      if (NO_SWITCH.test(setting2.origin) || isForDevelopment(setting2)) return;
      if (setting2.code) {
        const source = project.sources.get(setting2.at.path);
        if (skipsVerificationInCode(setting2, source)) yield inCode(setting2, source, project);
        return;
      }
      const group = connectionGroups(project).get(setting2);
      if (group && (group.database || staysPrivate(group, project))) return;
      const found2 = draftFor2(setting2, setting2.reader, project, group?.name) ?? draftForOption(setting2, group, project);
      if (!found2) return;
      const draft = { ...found2, ...withoutReader(setting2, found2, project), at: setting2.at };
      yield { ...draft, ...offer("Remove the line", false, deleteLines(setting2, project)) };
    }),
    eachCommand(function* (command, project) {
      const { reader, origin, assignments: assignments2 } = command;
      if (reader === "development" || origin === "dockerfile-healthcheck") return;
      for (const assignment3 of assignments2) {
        const draft = draftFor2(assignment3, reader, project);
        if (draft) yield { ...draft, at: assignment3.nameAt };
      }
      const option = verificationOption(command, project);
      if (option) {
        const message = `${(0, import_observed.code)(option.text)} disables certificate verification. ${INTERCEPTED}.`;
        yield { message, at: option.at, subject: option.text, ...severityBy(reader !== "ci" && carriesLogin(command)) };
      }
      const trusting = hostKeyOption(command, project);
      if (trusting) yield aboutHostKey(trusting);
    })
  )
};
function aboutHostKey({ text, at }) {
  return {
    message: `${(0, import_observed.code)(text)} makes the app trust any host key whenever it starts. ${INTERCEPTED}.`,
    at,
    subject: text,
    severity: "medium",
    confidence: "medium",
    remedy: "Commit the known host key, and copy it to `~/.ssh/known_hosts` in the image."
  };
}
function inCode({ name, value, at, code: use }, source, project) {
  return {
    message: `${(0, import_observed.code)(use?.role === "verifier" ? name : `${name}: ${value.raw}`)} disables certificate verification. ${INTERCEPTED}.`,
    at,
    subject: name,
    confidence: "medium",
    ...source && severityInCode(at, source, project),
    remedy: 'Remove the option. For a private certificate authority, pass its certificate to the client (`ca`, `verify="/path/ca.pem"`, `RootCAs`) instead.'
  };
}
function draftFor2({ name, value }, reader, project, connection = "") {
  if (reader === "development" || databaseOfName(name) || !value.known) return void 0;
  const reach = switchesVerificationOff(name, value.value, project);
  if (!reach) return void 0;
  const message = `${(0, import_observed.code)(name)} disables certificate verification for ${reach === "tool" ? "every" : "a"} connection. ${INTERCEPTED}.`;
  const isShown2 = reader !== "ci" && (reach === "tool" || signsInByName(`${connection} ${name}`, project));
  return { message, subject: name, ...severityBy(isShown2), ...reach === "service" ? { confidence: "medium" } : {} };
}
function draftForOption(setting2, group, project) {
  const { name, reader } = setting2;
  if (reader === "development") return void 0;
  const option = unverifiedOption(setting2, group, project);
  if (!option) return void 0;
  const { inUrl } = option;
  const message = `${(0, import_observed.code)(`${option.name}=${option.value}`)} ${inUrl ? `in ${(0, import_observed.code)(name)} ` : ""}disables certificate verification. ${INTERCEPTED}.`;
  const isShown2 = reader !== "ci" && connectionSignsIn(setting2, group?.name, project);
  return { message, subject: name, ...severityBy(isShown2), confidence: inUrl ? "high" : "medium" };
}
// src/rules/file-rules.generated.ts
var fileRules = [
  contradictory_service_default,
  unknown_fly_key_default,
  unreadable_file_default,
  database_port_public_default,
  database_superuser_default,
  database_tls_off_default,
  database_tls_unverified_default,
  public_database_host_default,
  admin_port_public_default,
  debug_mode_on_default,
  metrics_public_default,
  missing_connection_limit_default,
  open_mcp_server_default,
  private_app_public_default,
  public_debug_route_default,
  public_static_directory_default,
  raw_tcp_port_default,
  wide_port_range_default,
  litefs_candidate_anywhere_default,
  litefs_with_autostop_default,
  missing_primary_region_default,
  primary_region_mismatch_default,
  region_outside_policy_default,
  unknown_region_default,
  unreplicated_data_in_many_regions_default,
  volume_backups_off_default,
  public_url_between_apps_default,
  unreachable_private_address_default,
  broad_fly_token_default,
  default_admin_login_default,
  exposed_fly_token_default,
  secret_file_in_image_default,
  secret_in_browser_bundle_default,
  secret_in_build_arg_default,
  secret_in_code_default,
  secret_in_command_default,
  secret_in_config_file_default,
  secret_in_dockerfile_default,
  secret_in_fly_config_default,
  secret_in_workflow_default,
  secret_with_fallback_default,
  health_check_skips_tls_verification_default,
  ineffective_force_https_default,
  missing_hsts_default,
  old_tls_version_default,
  plaintext_dockerfile_source_default,
  plaintext_http_default,
  plaintext_port_default,
  plaintext_url_default,
  self_signed_certificate_default,
  tls_verification_off_default
];
var liveRuleIds = [
  "declared-service-not-running",
  "data-port-answers",
  "database-with-public-address",
  "admin-port-answers",
  "exposed-debug-page",
  "exposed-metrics",
  "private-app-answers",
  "private-app-with-public-address",
  "served-config-file",
  "undeclared-port-answers",
  "undeclared-running-service",
  "running-outside-policy",
  "unencrypted-volume",
  "unsaved-volume",
  "overridden-env-value",
  "served-secret-file",
  "expiring-certificate",
  "insecure-cookie",
  "insecure-redirect",
  "invalid-certificate",
  "missing-hsts-header",
  "old-tls-offered",
  "stuck-certificate-renewal",
  "unanswered-https",
  "unissued-certificate",
  "unredirected-http"
];
var ruleIds = [...fileRules.map(({ id }) => id), ...liveRuleIds];
// src/parse/shell/programs.ts
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
var INJECTOR = {
  verb: "run",
  values: /^(?:-[ceptf]|--(?:config|project|env|env-file|token|account|path))$/
};
var USER_SWITCH = { operands: 1 };
var WRAPPERS = /* @__PURE__ */ new Map([
  ["bunx", {}],
  ["chronic", {}],
  ["command", { not: /^-p?[vV]$/ }],
  ["cross-env", { sets: true }],
  ["doas", { sets: true, values: /^-[Cu]$/ }],
  ["doppler", INJECTOR],
  ["dotenv", { verb: "run", verbIsOptional: true, values: /^(?:-[efvo]|--(?:file|env-file))$/ }],
  ["dotenvx", INJECTOR],
  ["dumb-init", { values: /^(?:-r|--rewrite)$/ }],
  ["devbox", { verb: "run", values: /^(?:-[ceq]|--(?:config|env|env-file|environment))$/ }],
  ["env", { sets: true, values: /^(?:-[uC]|--(?:unset|chdir))$/ }],
  ["eval", {}],
  ["exec", { values: /^-a$/ }],
  ["gosu", USER_SWITCH],
  ["infisical", INJECTOR],
  ["ionice", { values: /^(?:-[cn]|--(?:class|classdata))$/ }],
  ["mise", { verb: "exec|x", behindDashes: true, values: /^(?:-[Cj]|--(?:cd|env|jobs))$/ }],
  ["nice", { values: /^(?:-n|--adjustment)$/ }],
  ["nohup", {}],
  ["npx", { values: /^(?:-[pw]|--(?:package|workspace|registry))$/, not: /^(?:-c|--call)$/ }],
  ["op", INJECTOR],
  ["setsid", {}],
  ["stdbuf", { values: /^(?:-[ioe]|--(?:input|output|error))$/ }],
  ["su-exec", USER_SWITCH],
  [
    "sudo",
    {
      sets: true,
      values: /^(?:-[AbBEeHiKklnNPSsVv]*[CDgRhpTUurt]|--(?:chdir|chroot|close-from|command-timeout|group|host|other-user|prompt|role|type|user))$/
    }
  ],
  ["time", { values: /^(?:-[fo]|--(?:format|output))$/ }],
  ["timeout", { operands: 1, values: /^(?:-[ks]|--(?:kill-after|signal))$/ }],
  ["tini", { values: /^-[epv]$/ }],
  ["unbuffer", {}],
  [
    "xargs",
    {
      values: /^(?:-[0oprtx]*[adEILnPs]|--(?:arg-file|delimiter|max-args|max-chars|max-lines|max-procs|process-slot-var))$/
    }
  ]
]);
function readPrefix(argv) {
  const assignments2 = [];
  let at = 0;
  for (; ; ) {
    const wrapper = WRAPPERS.get((0, import_redact.baseName)((0, import_observed.known)(argv[at]) ?? ""));
    const next = wrapper && behind2(wrapper, argv, at, assignments2);
    if (next === void 0) return { program: at, assignments: assignments2 };
    at = next;
  }
}
function behind2(wrapper, argv, start, assignments2) {
  let at = start + 1;
  let { verb, operands = 0 } = wrapper;
  for (; at < argv.length; at++) {
    const word = argv[at];
    const text = (0, import_observed.known)(word) ?? word?.raw ?? "";
    if (text === "--" && (verb === void 0 || wrapper.verbIsOptional) && operands === 0 && !wrapper.sets)
      return at + 1;
    if (wrapper.not?.test(text)) return void 0;
    if (wrapper.values?.test(text)) at++;
    else if (text.startsWith("-")) continue;
    else if (wrapper.sets && /^["']?[A-Za-z_]\w*=/.test(word?.raw ?? "")) assignments2.push(at);
    else if (verb !== void 0) {
      if (!verb.split("|").includes(text)) return wrapper.verbIsOptional ? at : void 0;
      verb = void 0;
    } else if (operands > 0) operands--;
    else if (!wrapper.behindDashes) return at;
  }
  return verb === void 0 ? at : void 0;
}
function isShell(program) {
  return SHELLS.has((0, import_redact.baseName)((0, import_observed.known)(program) ?? ""));
}
function scriptOf(argv) {
  const { program } = readPrefix(argv);
  const inWord = scriptInArgument(argv, program);
  if (inWord !== void 0) return inWord;
  if (!isShell(argv[program])) return void 0;
  let reads = "input";
  for (let at = program + 1; at < argv.length; at++) {
    const option = (0, import_observed.known)(argv[at]);
    if (option === void 0 || !/^[-+]/.test(option)) return reads === "operand" ? at : void 0;
    if (/^-[a-zA-Z]*c/.test(option)) reads = "operand";
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++;
  }
  return reads === "input" ? "input" : void 0;
}
var RUNS_TEXTS = /* @__PURE__ */ new Map([
  ["concurrently", "operands"],
  ["nodemon", /^(?:-x|--exec)$/],
  ["runuser", /^(?:-c|--command)$/],
  ["ssh", "operands"],
  ["start-server-and-test", "operands"],
  ["su", /^(?:-c|--command)$/],
  ["watch", "operands"]
]);
function scriptsOf(argv) {
  const { program } = readPrefix(argv);
  const how = RUNS_TEXTS.get((0, import_redact.baseName)((0, import_observed.known)(argv[program]) ?? ""));
  if (how === void 0) return [];
  return [...argv.keys()].filter((at) => {
    if (at <= program || !/\s/.test(argv[at]?.raw ?? "")) return false;
    return how === "operands" || how.test((0, import_observed.known)(argv[at - 1]) ?? "");
  });
}
function scriptInArgument(argv, program) {
  const text = (0, import_observed.known)(argv[program]) ?? "";
  if (text === "trap") return /^-/.test((0, import_observed.known)(argv[program + 1]) ?? "-") ? void 0 : program + 1;
  if (text === "nix-shell") {
    const run2 = argv.findIndex((word) => /^--(?:run|command)$/.test((0, import_observed.known)(word) ?? ""));
    return run2 === -1 || run2 + 1 >= argv.length ? void 0 : run2 + 1;
  }
  const isEvaluated = (0, import_observed.known)(argv[program - 1]) === "eval" && /\s/.test(argv[program]?.raw ?? "");
  return isEvaluated ? program : void 0;
}
function isShellScript(text) {
  if (!text.startsWith("#!")) return true;
  const [program, ...options] = (text.slice(2).split("\n", 1)[0] ?? "").trim().split(/\s+/);
  const name = (0, import_redact.baseName)(program ?? "");
  return SHELLS.has(name === "env" ? (0, import_redact.baseName)(options.find((word) => !word.startsWith("-")) ?? "") : name);
}
var forEachChild = function(...args) {
  load3();
  return new.target ? new forEachChild(...args) : forEachChild(...args);
};
var parse = function(...args) {
  load3();
  return new.target ? new parse(...args) : parse(...args);
};
function load3() {
  let loaded;
  try {
    const { forEachChild: forEachChild2, parse: parse4 } = require("./unbash.js");
    loaded = [forEachChild2, parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("unbash cannot be loaded.");
  [forEachChild, parse] = loaded;
}
// src/parse/shell/expressions.ts
function coverExpressions(text) {
  const expressions = [];
  const parts = [];
  let literalFrom = 0;
  for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", literalFrom)) {
    const to = expressionEnd(text, from + 3);
    if (to === void 0) break;
    expressions.push({ from, to });
    parts.push(text.slice(literalFrom, from), `\${${"_".repeat(to - from - 3)}}`);
    literalFrom = to;
  }
  parts.push(text.slice(literalFrom));
  return { covered: parts.join(""), expressions };
}
function expressionEnd(text, start) {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at + 2;
  }
  return void 0;
}
function holdsExpression(expressions, from, to) {
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((expressions[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (expressions[low]?.from ?? to) < to;
}
// src/parse/shell/literal.ts
var MAX_LENGTH2 = 2e3;
var LITERAL = /^[\w./:@%+,\- \t\n=]*$/;
var WORD = /[^ \t]+/g;
var ASSIGNMENT3 = /(?:^|[ \t\n])\w+\+?=/;
var NO_PROGRAM2 = /^(?:case|coproc|declare|do|done|elif|else|esac|eval|export|fi|for|function|if|in|let|local|readonly|select|then|time|typeset|until|while)$/;
function literalCommands(text, context) {
  if (text.text.length > MAX_LENGTH2 || !LITERAL.test(text.text) || ASSIGNMENT3.test(text.text)) return void 0;
  const commands = [];
  let start = 0;
  for (const line of text.text.split("\n")) {
    const found2 = [...line.matchAll(WORD)].map(({ 0: raw, index }) => ({ raw, from: start + index }));
    start += line.length + 1;
    const [first] = found2;
    const last = found2.at(-1);
    if (!first || !last) continue;
    if (NO_PROGRAM2.test(first.raw)) return void 0;
    const argv = found2.map(({ raw, from }) => {
      return { known: true, value: raw, at: text.locate(from, from + raw.length), raw };
    });
    const { program } = readPrefix(argv);
    if (isShell(argv[program]) || scriptOf(argv) !== void 0) return void 0;
    const at = text.locate(first.from, last.from + last.raw.length);
    commands.push({ ...context, argv, program, assignments: [], redirects: [], at });
  }
  return commands;
}
// src/parse/shell/words.ts
function operandValue(shell, node) {
  if (node.type === "Word") return readValue2(shell, node.pos, node.end, node.value, isExpanded(node.parts));
  const { value } = node;
  const written2 = value.type === "Word" ? value.value : "";
  const name = shell.text.text.slice(node.pos, value.pos);
  return readValue2(shell, node.pos, node.end, name + written2, value.type !== "Word" || isExpanded(value.parts));
}
function readValue2(shell, from, to, value, expanded) {
  const at = shell.text.locate(from, to);
  const raw = shell.text.text.slice(from, to);
  if (expanded || holdsExpression(shell.expressions, from, to)) return { known: false, at, raw };
  return { known: true, value, at, raw };
}
function isExpanded(parts) {
  return (parts ?? []).some((part) => {
    switch (part.type) {
      case "Literal":
      case "SingleQuoted":
      case "AnsiCQuoted":
        return false;
      case "DoubleQuoted":
      case "LocaleString":
      case "Glob":
      case "ExtendedGlob":
      case "BraceExpansion":
        return isExpanded(part.parts);
      default:
        return true;
    }
  });
}
function assignmentOf(shell, node) {
  const { value } = node;
  return {
    name: node.name,
    nameAt: shell.text.locate(node.pos, node.pos + node.name.length),
    value: value.type === "Word" ? operandValue(shell, value) : readValue2(shell, value.pos, value.end, "", true)
  };
}
function assignmentInWord(shell, node) {
  const raw = shell.text.text.slice(node.pos, node.end);
  const match2 = /^(["']?)([A-Za-z_]\w*)=/.exec(raw);
  if (!match2) return void 0;
  const [opening, quote = "", name = ""] = match2;
  const from = node.pos + opening.length;
  const to = quote !== "" && raw.length > opening.length && raw.endsWith(quote) ? node.end - 1 : node.end;
  const nameFrom = node.pos + quote.length;
  return {
    name,
    nameAt: shell.text.locate(nameFrom, nameFrom + name.length),
    value: readValue2(shell, from, to, node.value.slice(name.length + 1), isExpanded(node.parts))
  };
}
function redirectOf(shell, node) {
  if (node.type === "HereDoc") {
    const { delimiter, body } = node;
    const operator = shell.text.text.slice(node.pos, delimiter?.pos ?? node.end).trim();
    const text = hereDocText(shell.text, node).text;
    return { operator, target: readValue2(shell, body.pos, body.end, text, isExpanded(body.parts)) };
  }
  const { target } = node;
  if (!target) return void 0;
  return { operator: shell.text.text.slice(node.pos, target.pos).trim(), target: operandValue(shell, target) };
}
function hereDocText(text, { operator, body }) {
  return operator === "<<-" ? (0, import_redact.withoutTabs)(text, body.pos, body.end) : (0, import_redact.splice)(text, [{ from: body.pos, to: body.end }]);
}
function scriptInWord(text, word) {
  const parts = word.parts;
  if (!parts || parts.length === 0) return (0, import_redact.splice)(text, unescaped(text.text, word.pos, word.end, /[\s\S]/));
  const pieces = [];
  for (const part of parts) {
    if (part.type === "SingleQuoted") pieces.push({ from: part.pos + 1, to: Math.max(part.pos + 1, part.end - 1) });
    else if (part.type === "AnsiCQuoted") pieces.push({ from: part.pos, to: part.end, text: part.value });
    else if (part.type === "Literal")
      for (const piece of unescaped(text.text, part.pos, part.end, /[\s\S]/)) pieces.push(piece);
    else if (part.type !== "DoubleQuoted") pieces.push({ from: part.pos, to: part.end });
    else {
      for (const child of part.parts) {
        if (child.type === "Literal")
          for (const piece of unescaped(text.text, child.pos, child.end, /[$`"\\\n]/)) pieces.push(piece);
        else pieces.push({ from: child.pos, to: child.end });
      }
    }
  }
  return (0, import_redact.splice)(text, pieces);
}
function unescaped(text, from, to, escapable) {
  const pieces = [];
  let literalFrom = from;
  for (let at = text.indexOf("\\", from); at !== -1 && at + 1 < to; at = text.indexOf("\\", at + 2)) {
    const next = text[at + 1] ?? "";
    if (!escapable.test(next)) continue;
    pieces.push({ from: literalFrom, to: at });
    literalFrom = next === "\n" ? at + 2 : at + 1;
  }
  pieces.push({ from: literalFrom, to });
  return pieces;
}
// src/parse/shell/commands.ts
var MAX_LENGTH3 = 1e6;
var MAX_OPENINGS = 5e3;
var MAX_HERE_DOCUMENTS = 2e3;
var MAX_SEPARATORS = 6e4;
var MAX_SCRIPT_DEPTH = 4;
function readScript(text, context, depth) {
  const commands = literalCommands(text, context);
  return commands ? { commands, fault: void 0 } : parseScript(text, context, depth);
}
function parseScript(text, context, depth) {
  if (!isWithinBounds(text.text)) return void 0;
  try {
    const { covered, expressions } = coverExpressions(text.text);
    const script = parse(covered);
    const fault = script.errors?.[0];
    return {
      commands: walk({ text, expressions }, script, context, depth),
      fault: fault && text.locate(fault.pos, fault.pos)
    };
  } catch (error) {
    if (error instanceof import_redact.MissingChunkError) throw error;
    return void 0;
  }
}
function isWithinBounds(text) {
  if (text.length > MAX_LENGTH3) return false;
  let openings = 0;
  let hereDocuments = 0;
  let separators = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text[at + 1];
    const character = text[at];
    if (next === "(" || next === "{" && character === "$") openings++;
    else if (next === "<" && character === "<") hereDocuments++;
    if (character === "|" || character === "&" || character === ";" || character === "\n") separators++;
  }
  return openings <= MAX_OPENINGS && hereDocuments <= MAX_HERE_DOCUMENTS && separators <= MAX_SEPARATORS;
}
function walk(shell, script, context, depth) {
  const commands = [];
  const pending = [{ node: script, shell, key: context.key }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node } = visit;
    const read = /* @__PURE__ */ new Set();
    if (node.type === "Command") {
      const found2 = readCommand(visit.shell, node, { ...context, key: visit.key });
      commands.push(found2.command);
      for (const { node: script2, text } of depth < MAX_SCRIPT_DEPTH ? found2.scripts : []) {
        read.add(script2);
        const inner = readScript(text, { ...context, key: visit.key }, depth + 1);
        for (const command of inner?.commands ?? []) commands.push(command);
      }
    }
    const compared = comparisonIn(visit.shell, node, { ...context, key: visit.key });
    if (compared) commands.push(compared);
    const children = [];
    forEachChild(node, (child) => {
      if (!read.has(child)) children.push(enter2(visit, child, context.origin));
    });
    for (const child of children.toReversed()) pending.push(child);
  }
  return commands;
}
function enter2({ node: parent, shell, key }, node, origin) {
  if (node.type === "Script" && node.source !== void 0) {
    const text = (0, import_redact.splice)(shell.text, [{ from: parent.pos, to: parent.end, text: node.source }]);
    return { node, shell: { text, expressions: coverExpressions(node.source).expressions }, key };
  }
  if (node.type === "Function" && origin === "script") return { node, shell, key: `function ${node.name.value}` };
  return { node, shell, key };
}
var MAY_BE_SECRET = /^[^\d]{0,400}\d/;
var SHORTEST_SECRET = 8;
function comparisonIn(shell, node, context) {
  const words = node.type === "TestBinary" ? [node.left, node.right] : node.type === "Case" ? [node.word, ...node.items.flatMap(({ pattern }) => pattern)] : [];
  const values = words.flatMap((word) => word ? operandValue(shell, word) : []);
  if (!values.some((value) => value.known && value.value.length >= SHORTEST_SECRET && MAY_BE_SECRET.test(value.value)))
    return void 0;
  const at = shell.text.locate(node.pos, node.end);
  const literal = (value) => ({
    known: true,
    value,
    at: { ...at, range: { ...at.range, end: at.range.start } },
    raw: value
  });
  const [subject, ...others] = values;
  if (!subject) return void 0;
  const argv = node.type === "TestBinary" ? [literal("[["), subject, literal("=="), ...others] : [literal("case"), ...values];
  return { ...context, argv, program: 0, assignments: [], redirects: [], at };
}
function readCommand(shell, node, context) {
  const assignments2 = [];
  const redirects = [];
  const operands = node.name ? [node.name, ...node.args] : [...node.args];
  for (const part of node.prefix) if (part.type === "Assignment") assignments2.push(assignmentOf(shell, part));
  for (const part of node.redirects) {
    const redirect = redirectOf(shell, part);
    if (redirect) redirects.push(redirect);
  }
  const argv = operands.map((operand) => operandValue(shell, operand));
  const prefix = readPrefix(argv);
  const inArguments = new Set(argv[0]?.raw === "export" ? operands.keys() : prefix.assignments);
  for (const [index, operand] of operands.entries()) {
    if (operand.type === "Assignment") assignments2.push(assignmentOf(shell, operand));
    else if (inArguments.has(index)) {
      const assignment3 = assignmentInWord(shell, operand);
      if (assignment3) assignments2.push(assignment3);
    }
  }
  const at = shell.text.locate(node.pos, node.end);
  const inWords = scriptsOf(argv);
  return {
    command: {
      ...context,
      argv,
      program: prefix.program,
      assignments: assignments2,
      redirects,
      at,
      ...inWords.length > 0 && { scripts: inWords }
    },
    scripts: scriptsIn(shell, node, operands, argv, inWords)
  };
}
function scriptsIn(shell, node, operands, argv, inWords) {
  const one = scriptIn(shell, node, operands, argv);
  if (one) return [one];
  return inWords.flatMap((index) => {
    const operand = operands[index];
    return operand?.type === "Word" ? { node: operand, text: scriptInWord(shell.text, operand) } : [];
  });
}
function scriptIn(shell, node, operands, argv) {
  const script = scriptOf(argv);
  if (script === void 0) return void 0;
  if (script !== "input") {
    const operand = operands[script];
    return operand?.type === "Word" ? { node: operand, text: scriptInWord(shell.text, operand) } : void 0;
  }
  const input = node.redirects.findLast((redirect) => redirect.type !== "Redirect");
  if (input?.type === "HereDoc") return { node: input, text: hereDocText(shell.text, input) };
  const word = input?.type === "HereString" ? input.target : void 0;
  return input && word ? { node: input, text: scriptInWord(shell.text, word) } : void 0;
}
// src/parse/shell/shell.ts
function parseShell(text, context) {
  return [...readShell(text, context)?.commands ?? []];
}
function readShell(text, context) {
  return readScript(withoutCarriageReturns(text), context, 0);
}
function parseExec(argv, context) {
  const first = argv[0];
  const last = argv.at(-1);
  if (!first || !last) return [];
  const values = argv.map((word) => word.value);
  const { path, range } = first.value.at;
  const at = { path, range: { start: range.start, end: last.value.at.range.end } };
  const { program } = readPrefix(values);
  const command = { ...context, argv: values, program, assignments: [], redirects: [], at };
  const script = scriptOf(values);
  const operand = typeof script === "number" ? argv[script] : void 0;
  return operand ? [command, ...parseShell(operand.text, context)] : [command];
}
function parseShellScript(source) {
  const problems = [];
  if (!isShellScript(source.text)) return { kind: "shell", source, commands: [], problems };
  const reading = readShell(source, { origin: "script", reader: "ci", key: "script" });
  if (!reading) {
    problems.push({
      at: (0, import_redact.fileStart)(source.path),
      message: "This script is too long or too deeply nested to parse.",
      blocking: true
    });
  } else if (reading.fault !== void 0) {
    const message = "This script could not be parsed from here on.";
    problems.push({ at: reading.fault, message, blocking: false });
  }
  return { kind: "shell", source, commands: reading?.commands ?? [], problems };
}
function withoutCarriageReturns(text) {
  if (!text.text.includes("\r\n")) return text;
  const pieces = [];
  let from = 0;
  for (let at = text.text.indexOf("\r\n"); at !== -1; at = text.text.indexOf("\r\n", at + 2)) {
    pieces.push({ from, to: at });
    from = at + 1;
  }
  pieces.push({ from, to: text.text.length });
  return (0, import_redact.splice)(text, pieces);
}
var parse2 = function(...args) {
  load4();
  return new.target ? new parse2(...args) : parse2(...args);
};
function load4() {
  let loaded;
  try {
    const { parse: parse4 } = require("./docker-file-parser.js");
    loaded = [parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("docker-file-parser cannot be loaded.");
  [parse2] = loaded;
}
// src/parse/dockerfile/words.ts
function isSpace(character) {
  return character !== void 0 && /\s/.test(character);
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && isSpace(text[at])) at++;
  return at;
}
function nextWord(text, start, escaper) {
  const from = skipSpace(text, start);
  if (from >= text.length) return void 0;
  let quote = "";
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === escaper && quote !== "'") at++;
    else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (isSpace(character)) break;
  }
  return { from, to: Math.min(at, text.length) };
}
function splitWords(text, from, escaper) {
  const spans = [];
  for (let word = nextWord(text, from, escaper); word; word = nextWord(text, word.to, escaper)) spans.push(word);
  return spans;
}
function readFlags(text, from, escaper) {
  const flags = [];
  let end = from;
  for (; ; ) {
    const word = nextWord(text.text, end, escaper);
    if (!word || !text.text.startsWith("--", word.from)) return { flags, end };
    end = word.to;
    const raw = text.text.slice(word.from, word.to);
    if (raw === "--") return { flags, end };
    const equals = raw.indexOf("=");
    const name = equals === -1 ? raw.slice(2) : raw.slice(2, equals);
    const value = equals === -1 ? word.to : word.from + equals + 1;
    flags.push({ name, value: wordValue(text, { from: value, to: word.to }, escaper) });
  }
}
function wordValue(text, { from, to }, escaper) {
  const at = text.locate(from, to);
  const raw = text.text.slice(from, to);
  const value = unquote(raw, escaper);
  return value === void 0 ? { known: false, at, raw } : { known: true, value, at, raw };
}
var EXPANSION = /^[\p{L}\p{Nd}_@*#?\-$!{]/u;
function unquote(raw, escaper, expansions) {
  const parts = [];
  let quote = "";
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? "";
    const next = raw[at + 1] ?? "";
    if (quote === "'") {
      if (character === "'") quote = "";
      else parts.push(character);
    } else if (character === escaper) {
      if (quote === '"' && next !== '"' && next !== "$" && next !== escaper) parts.push(next === "" ? "" : character);
      else {
        parts.push(next);
        at++;
      }
    } else if (expansions !== "kept" && character === "$" && EXPANSION.test(raw.slice(at + 1, at + 3))) return void 0;
    else if (character === quote) quote = "";
    else if (quote === "" && (character === '"' || character === "'")) quote = character;
    else parts.push(character);
  }
  return parts.join("");
}
// src/parse/dockerfile/arguments.ts
var JSON_FORM = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var LISTS2 = /* @__PURE__ */ new Set(["ADD", "ARG", "COPY", "EXPOSE", "VOLUME"]);
var TEXTS = /* @__PURE__ */ new Set(["MAINTAINER", "STOPSIGNAL", "USER", "WORKDIR"]);
function readArguments(text, from, keyword, escaper) {
  const end = text.trimEnd().length;
  const start = skipSpace(text, from);
  const rest = text.slice(start, end);
  if (keyword === "HEALTHCHECK") return readHealthcheck(text, start, escaper);
  if (JSON_FORM.has(keyword) && isStringList(rest)) return { spans: jsonStrings(text, start, end), json: true };
  return { spans: literalSpans(text, start, keyword, rest) ?? splitWords(text, start, escaper), json: false };
}
function readHealthcheck(text, start, escaper) {
  const args = splitWords(text, start, escaper);
  const first = args[0];
  if (!first || text.slice(first.from, first.to).toUpperCase() !== "CMD") return { spans: args, json: false };
  const command = readArguments(text, first.to, "CMD", escaper);
  return { spans: [first, ...command.spans], json: command.json };
}
function literalSpans(text, start, keyword, rest) {
  if (LISTS2.has(keyword)) {
    const args = ask(keyword, rest);
    return Array.isArray(args) ? placesOf(text, start, args) : void 0;
  }
  if (keyword !== "FROM" && !TEXTS.has(keyword)) return void 0;
  const argument = ask(keyword, rest);
  if (typeof argument !== "string") return void 0;
  return placesOf(text, start, keyword === "FROM" ? argument.split(/\s+/) : [argument]);
}
function ask(keyword, rest) {
  const directive = rest.endsWith("\\") ? "# escape=`\n" : "";
  try {
    return parse2(`${directive}${keyword} ${rest}`)[0]?.args;
  } catch (error) {
    if (error instanceof import_redact.MissingChunkError) throw error;
    return void 0;
  }
}
function isStringList(rest) {
  return rest.startsWith("[") && Array.isArray(ask("CMD", rest));
}
function placesOf(text, start, args) {
  const spans = [];
  let at = start;
  for (const word of args) {
    if (word === "") continue;
    const from = text.indexOf(word, at);
    if (from === -1) return void 0;
    at = from + word.length;
    spans.push({ from, to: at });
  }
  return spans;
}
function jsonStrings(text, from, to) {
  const spans = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') {
      if (open !== -1) spans.push({ from: open, to: at + 1 });
      open = open === -1 ? at : -1;
    }
  }
  return spans;
}
function jsonText(base, { from, to }) {
  const string = base.text.slice(from, to - 1);
  if (!string.includes("\\")) return (0, import_redact.windowOf)(base, from + 1, to - 1);
  const pieces = [];
  let literalFrom = 1;
  for (let at = string.indexOf("\\", literalFrom); at !== -1; at = string.indexOf("\\", literalFrom)) {
    const next = string[at + 1] === "u" ? at + 6 : at + 2;
    pieces.push({ from: from + literalFrom, to: from + at });
    pieces.push({ from: from + at, to: from + next, text: decode(string.slice(at, next)) });
    literalFrom = next;
  }
  pieces.push({ from: from + literalFrom, to: to - 1 });
  return (0, import_redact.splice)(base, pieces);
}
function decode(escaped3) {
  const value = JSON.parse(`"${escaped3}"`);
  return typeof value === "string" ? value : "";
}
// src/parse/dockerfile/heredocs.ts
var MARK = /^\d*<<(-?)([^<]*)$/;
function heredocMarks(line) {
  if (!line.includes("<<")) return [];
  const marks = [];
  for (const word of lexTokens(line) ?? []) {
    const mark = heredocMark(word);
    if (mark) marks.push(mark);
  }
  return marks;
}
function heredocMark(word) {
  const match2 = MARK.exec(word);
  const rest = match2?.[2]?.trimStart() ?? "";
  if (rest === "" || lexTokens(rest)?.length !== 1) return void 0;
  const name = unquote(rest.trim(), "\\", "kept");
  if (name === "") return void 0;
  const withoutEscapes = rest.replace(/\\./gs, "");
  return { name, chomp: match2?.[1] === "-", expands: !/['"]/.test(withoutEscapes) };
}
var Unsplittable = class extends Error {
};
function lexTokens(line) {
  const tokens = [];
  let start = -1;
  try {
    for (let at = 0; at < line.length; ) {
      if (isSpace(line[at])) {
        if (start !== -1) tokens.push(line.slice(start, at));
        start = -1;
        at++;
        continue;
      }
      if (start === -1) start = at;
      at = line.startsWith("<<", at) ? skipSpace(line, at + 2) : skipElement(line, at, 0);
    }
  } catch (error) {
    if (error instanceof Unsplittable) return void 0;
    throw error;
  }
  if (start !== -1) tokens.push(line.slice(start));
  return tokens;
}
var MAX_NESTING = 50;
function skipElement(line, at, depth) {
  switch (line[at]) {
    case "\\":
      return Math.min(at + 2, line.length);
    case "'":
      return after(line.indexOf("'", at + 1));
    case '"':
      return skipDoubleQuotes(line, at + 1, depth);
    case "$":
      return line[at + 1] === "{" ? skipExpansion(line, at + 2, depth) : at + 1;
    default:
      return at + 1;
  }
}
function after(found2) {
  if (found2 === -1) throw new Unsplittable();
  return found2 + 1;
}
function skipDoubleQuotes(line, start, depth) {
  for (let at = start; at < line.length; ) {
    const character = line[at];
    if (character === '"') return at + 1;
    if (character === "\\") at += 2;
    else if (character === "$") at = skipElement(line, at, depth);
    else at++;
  }
  throw new Unsplittable();
}
function skipExpansion(line, start, depth) {
  if (depth >= MAX_NESTING || /[{}:]/.test(line[start] ?? "{")) throw new Unsplittable();
  let at = start;
  if (/[@*#?\-$!]/.test(line[at] ?? "")) at++;
  else if (/\d/.test(line[at] ?? "")) while (/\d/.test(line[at] ?? "")) at++;
  else while (/[\p{L}\p{Nd}_]/u.test(line[at] ?? "")) at++;
  const modifier = line[at] ?? "";
  if (modifier === "}") return at + 1;
  if (modifier === ":") return skipUntil(line, at + 2, "}", depth);
  if (modifier === "/") {
    const pattern = line[at + 1] === "/" ? at + 2 : at + 1;
    return skipUntil(line, skipUntil(line, pattern, "/", depth), "}", depth);
  }
  if (modifier !== "" && "+-?#%".includes(modifier)) return skipUntil(line, at + 1, "}", depth);
  throw new Unsplittable();
}
function skipUntil(line, start, stop, depth) {
  for (let at = start; at < line.length; ) {
    if (line[at] === stop) return at + 1;
    at = skipElement(line, at, depth + 1);
  }
  throw new Unsplittable();
}
function readHeredoc(source, lines, first, mark) {
  let next = first;
  let terminated = false;
  for (; next < lines.length && !terminated; next++) {
    const line = lines[next];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    terminated = (mark.chomp ? text.replace(/^\t+/, "") : text) === mark.name;
  }
  const end = terminated ? next - 1 : next;
  const from = lines[first]?.from ?? source.text.length;
  const to = lines[end]?.from ?? source.text.length;
  const body = mark.chomp ? (0, import_redact.withoutTabs)(source, from, to) : (0, import_redact.windowOf)(source, from, to);
  const at = source.locate(from, end > first ? lines[end - 1]?.to ?? from : from);
  return { heredoc: { name: mark.name, text: body.text, at, expands: mark.expands }, body, next, terminated };
}
// src/parse/dockerfile/stages.ts
function readStages(instructions, target, baseOf) {
  const drafts = [];
  const parents = [];
  const byName = /* @__PURE__ */ new Map();
  for (const { keyword, onbuild, args, at } of instructions) {
    if (keyword !== "FROM" || onbuild) continue;
    const index = drafts.length;
    const base = args[0] ?? { known: false, at, raw: "" };
    const name = args[1]?.raw.toUpperCase() === "AS" ? args[2]?.raw : void 0;
    drafts.push({ index, ...name === void 0 ? {} : { name }, base, at });
    parents.push(stageOf(baseOf(base), byName, index));
    if (name !== void 0) byName.set(name.toLowerCase(), index);
  }
  const shipped = /* @__PURE__ */ new Set();
  let next = stageOf(target, byName, drafts.length) ?? drafts.length - 1;
  for (let at = next; at !== void 0 && at >= 0; at = next) {
    shipped.add(at);
    next = parents[at] ?? -1;
  }
  return drafts.map((stage) => ({ ...stage, shipped: shipped.has(stage.index) }));
}
function stageOf(name, byName, count2) {
  if (name === void 0) return void 0;
  const named2 = byName.get(name.toLowerCase());
  if (named2 !== void 0) return named2;
  return /^\d{1,5}$/.test(name) && Number(name) < count2 ? Number(name) : void 0;
}
function stageLabel(stages, index) {
  const stage = stages[index];
  return stage ? `stage ${stage.name ?? stage.index}` : "before FROM";
}
// src/parse/dockerfile/commands.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["RUN", "dockerfile-run"],
  ["CMD", "dockerfile-cmd"],
  ["ENTRYPOINT", "dockerfile-entrypoint"],
  ["HEALTHCHECK", "dockerfile-healthcheck"]
]);
var OTHER_SHELL = /(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
function readCommands(readings, stages, report) {
  const commands = [];
  let posix = true;
  for (const reading of readings) {
    const { keyword, args, json, keywordAt: keywordAt2 } = reading.instruction;
    if (keyword === "FROM") posix = true;
    if (keyword === "SHELL") posix = !OTHER_SHELL.test((0, import_observed.known)(args[0]) ?? "");
    if (keyword === "SHELL" || keyword === "ADD") {
      commands.push(...wordsOf2(reading, stages));
      continue;
    }
    const context = contextOf2(reading, stages);
    if (!context) continue;
    if (json) {
      for (const command of readExecForm(reading, context)) commands.push(command);
      continue;
    }
    const text = posix ? shellText(reading) : void 0;
    if (!text || text.text.trim() === "") continue;
    const shell = readShell(text, context);
    if (!shell) {
      const message = "The shell text of this instruction is too long or too deeply nested to parse.";
      report({ at: keywordAt2, message, blocking: true });
    } else if (shell.fault) {
      const message = "The shell text of this instruction could not be parsed from here on.";
      report({ at: shell.fault, message, blocking: false });
    }
    for (const command of shell?.commands ?? []) commands.push(command);
  }
  return commands;
}
function wordsOf2({ instruction }, stages) {
  const { keyword, args, stage, at } = instruction;
  const isTelling = keyword === "SHELL" ? args.some(({ raw }) => /=/.test(raw)) : args.some(({ raw }) => /:\/\/[^/\s]*@/.test(raw));
  if (!isTelling) return [];
  const key = `${stageLabel(stages, stage)} ${keyword}`;
  const program = { known: true, value: keyword, at, raw: keyword };
  const shipped = stages[stage]?.shipped ?? false;
  const common2 = { origin: "dockerfile-run", reader: "build", key, shipped, program: 0 };
  return [{ ...common2, argv: [program, ...args], assignments: [], redirects: [], at }];
}
function contextOf2({ instruction }, stages) {
  const { keyword, stage, onbuild } = instruction;
  const origin = ORIGINS.get(keyword);
  if (!origin) return void 0;
  const shipped = stages[stage]?.shipped ?? false;
  return {
    origin,
    reader: shipped && keyword !== "RUN" ? "runtime" : "build",
    key: `${stageLabel(stages, stage)}${onbuild ? " ONBUILD" : ""} ${keyword}`,
    shipped
  };
}
function readExecForm({ instruction, spans, text }, context) {
  const args = spans.map((span, index) => {
    const value = instruction.args[index] ?? { known: false, at: text.locate(span.from, span.to), raw: "" };
    return { value, text: jsonText(text, span) };
  });
  return parseExec(instruction.keyword === "HEALTHCHECK" ? args.slice(1) : args, context);
}
function shellText(reading) {
  const { instruction, text, from, to, spans, heredocs } = reading;
  if (instruction.keyword === "HEALTHCHECK") {
    const [mode, first] = spans;
    if (!mode || !first || mode.to > first.from || instruction.args[0]?.raw.toUpperCase() !== "CMD") return void 0;
    return (0, import_redact.windowOf)(text, skipSpace(text.text, mode.to), to);
  }
  const only = heredocs.length === 1 && heredocMark(text.text.slice(from, to)) ? heredocs[0] : void 0;
  if (!only) return (0, import_redact.windowOf)(text, from, heredocs.length > 0 ? text.text.length : to);
  return isShellScript(only.body.text) ? only.body : void 0;
}
// src/parse/dockerfile/constants.ts
var LONGEST3 = 4e3;
function expandConstants(readings, settings) {
  const expanded = /* @__PURE__ */ new Map();
  const globals = /* @__PURE__ */ new Map();
  const stages = [];
  let args = globals;
  let env = /* @__PURE__ */ new Map();
  for (const [index, { instruction, escaper }] of readings.entries()) {
    const { keyword } = instruction;
    if (instruction.onbuild) continue;
    const get = (name) => env.has(name) ? env.get(name) : args.has(name) ? args.get(name) : "";
    const expand = (word) => {
      const text = word.known ? word.value : expandWord(word.raw, escaper, keyword === "FROM" ? (name) => globals.get(name) ?? "" : get);
      if (!word.known && text !== void 0) expanded.set(word, text);
      return text;
    };
    if (keyword !== "RUN") for (const word of instruction.args) expand(word);
    if (keyword === "FROM") {
      const base = (instruction.args[0] && expand(instruction.args[0]))?.toLowerCase();
      args = /* @__PURE__ */ new Map();
      env = new Map(stages.findLast(({ name: name2 }, at) => name2 === base || String(at) === base)?.env);
      const name = instruction.args[1]?.raw.toUpperCase() === "AS" ? instruction.args[2]?.raw ?? "" : "";
      stages.push({ name: name.toLowerCase(), env });
      continue;
    }
    if (keyword === "ARG") {
      for (const { raw } of instruction.args) {
        const equals = raw.indexOf("=");
        if (equals === -1) args.set(raw, globals.get(raw));
        else args.set(raw.slice(0, equals), expandWord(raw.slice(equals + 1), escaper, get));
      }
      for (const { value } of settings[index] ?? []) expand(value);
    } else if (keyword === "ENV") {
      const values = (settings[index] ?? []).map(({ name, value }) => [name, expand(value)]);
      for (const [name, value] of values) env.set(name, value);
    }
  }
  return expanded;
}
var VARIABLE4 = /\$(?:(\w{1,100})|\{(\w{1,100})(?:(:?[-+?]|##?|%%?|\/\/?)([^{}$]{0,500}))?\})/g;
function expandWord(raw, escaper, get) {
  if (raw.length > LONGEST3) return void 0;
  let isKnown = true;
  const text = raw.replace(VARIABLE4, (_, plain, braced = "", operator = "", word = "") => {
    const value = plain === void 0 ? applied(get(braced), operator, word) : get(plain);
    isKnown &&= value !== void 0;
    return value ?? "";
  });
  return isKnown && text.length <= LONGEST3 && !/\$[{(]/.test(text) ? unquote(text, escaper, "kept") : void 0;
}
function applied(value, operator, word) {
  const kind = operator.replace(/^:/, "").charAt(0);
  if (kind === "-") return value === "" ? word : value;
  if (kind === "+") return value === "" ? "" : value === void 0 ? void 0 : word;
  if (value === void 0 || kind === "" || kind === "?") return value;
  if (/[*?[\\]/.test(word)) return void 0;
  if (kind === "#") return value.startsWith(word) ? value.slice(word.length) : value;
  if (kind === "%") return value.endsWith(word) ? value.slice(0, value.length - word.length) : value;
  const [from = "", to = ""] = word.split("/", 2);
  if (from === "") return value;
  return operator === "//" ? value.replaceAll(from, () => to) : value.replace(from, () => to);
}
// src/parse/dockerfile/instructions.ts
var KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
var MAY_BE_EMPTY = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN"]);
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var LITERAL_JSON = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN", "SHELL"]);
var SHELL_FORM = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN"]);
function readInstruction(source, lines, line, escaper, stage, report) {
  const joined = line.text;
  const outer = keywordAt(joined.text, 0);
  const onbuild = outer.keyword === "ONBUILD";
  const inner = onbuild ? keywordAt(joined.text, outer.to) : outer;
  const { flags, end } = readFlags(joined, inner.to, escaper);
  const { spans, json } = readArguments(joined.text, end, inner.keyword, escaper);
  let next = line.last + 1;
  const heredocs = [];
  if (!json && HEREDOC_KEYWORDS.has(inner.keyword)) {
    for (const mark of heredocMarks(joined.text)) {
      const heredoc = readHeredoc(source, lines, next, mark);
      heredocs.push(heredoc);
      next = heredoc.next;
      if (!heredoc.terminated) break;
    }
  }
  const lineEnd3 = line.pieces.at(-1)?.to ?? 0;
  const lastLine = lines[next - 1];
  const tail = heredocs.length > 0 && lastLine ? [{ from: lineEnd3, to: lastLine.to }] : [];
  const text = tail.length > 0 ? (0, import_redact.splice)(source, [...line.pieces, ...tail]) : joined;
  const instruction = {
    keyword: inner.keyword,
    keywordAt: joined.locate(inner.from, inner.to),
    flags,
    args: spans.map((span) => argumentValue(joined, span, inner.keyword, json, escaper)),
    json,
    heredocs: heredocs.map((reading2) => reading2.heredoc),
    onbuild,
    stage: inner.keyword === "FROM" && !onbuild ? stage + 1 : stage,
    at: text.locate(0, text.text.length)
  };
  const reading = {
    instruction,
    text,
    from: skipSpace(joined.text, end),
    to: joined.text.trimEnd().length,
    spans,
    escaper,
    heredocs
  };
  for (const message of faultsOf(reading)) report({ at: instruction.keywordAt, message, blocking: true });
  return { reading, next };
}
function keywordAt(text, start) {
  const from = skipSpace(text, start);
  let to = from;
  while (to < text.length && skipSpace(text, to) === to) to++;
  return { from, to, keyword: text.slice(from, to).toUpperCase() };
}
function argumentValue(text, span, keyword, json, escaper) {
  const raw = text.text.slice(span.from, span.to);
  const at = text.locate(span.from, span.to);
  if (json && raw.startsWith('"')) {
    const value = jsonText(text, span).text;
    const expands = !LITERAL_JSON.has(keyword) && value.includes("$");
    return expands ? { known: false, at, raw } : { known: true, value, at, raw };
  }
  if (SHELL_FORM.has(keyword) && /[`$]/.test(raw)) return { known: false, at, raw };
  return wordValue(text, span, escaper);
}
function faultsOf({ instruction, heredocs }) {
  const { keyword, args, onbuild } = instruction;
  const faults = [];
  if (heredocs.some((reading) => !reading.terminated)) faults.push("The here-document of this instruction is not closed.");
  if (keyword === "") faults.push("ONBUILD needs an instruction.");
  else if (!KEYWORDS.has(keyword)) faults.push("Unknown Dockerfile instruction.");
  else if (onbuild && ["FROM", "MAINTAINER", "ONBUILD"].includes(keyword)) {
    faults.push(`Docker does not allow ${keyword} inside ONBUILD.`);
  } else if (args.length === 0 && !MAY_BE_EMPTY.has(keyword)) faults.push(`${keyword} needs a value.`);
  else if ((keyword === "COPY" || keyword === "ADD") && args.length === 1 && heredocs.length === 0) {
    faults.push(`${keyword} needs a source and a destination.`);
  } else if (keyword === "FROM" && !isFrom(args))
    faults.push("FROM takes an image and, after AS, a name for the stage.");
  else if (keyword === "SHELL" && !instruction.json) faults.push("SHELL takes a JSON list of strings.");
  return faults;
}
function isFrom(args) {
  return args.length === 1 || args.length === 3 && args[1]?.raw.toUpperCase() === "AS";
}
// src/parse/dockerfile/lines.ts
function physicalLines(text) {
  const lines = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    let to = feed === -1 ? text.length : feed;
    const next = feed === -1 ? text.length : feed + 1;
    while (to > from && text[to - 1] === "\r") to--;
    lines.push({ from, to, next });
    from = next;
  }
  return lines;
}
var DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=(.*)$/i;
var DIRECTIVES = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
function readEscape(source, lines, fault) {
  const named2 = /* @__PURE__ */ new Set();
  let escaper = "\\";
  for (const line of lines) {
    const match2 = DIRECTIVE.exec(source.text.slice(line.from, line.to).trim());
    const name = match2?.[1]?.toLowerCase() ?? "";
    const value = match2?.[2]?.trim() ?? "";
    if (!DIRECTIVES.has(name) || value === "") break;
    if (named2.has(name)) fault(line, "A parser directive can appear only once in a Dockerfile.");
    else if (name === "escape") {
      if (value === "`" || value === "\\") escaper = value;
      else fault(line, "The escape directive accepts only a backslash or a backtick.");
    }
    named2.add(name);
  }
  return escaper;
}
function isCommentOrBlank(text) {
  const body = text.trimStart();
  return body === "" || body.startsWith("#");
}
function readLogicalLine(source, lines, first, escaper) {
  const pieces = [];
  let last = first;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    last = index;
    const text = source.text.slice(line.from, line.to);
    if (index > first && isCommentOrBlank(text)) continue;
    const from = index === first ? line.from + text.length - text.trimStart().length : line.from;
    const end = continuationStart(text, escaper);
    pieces.push({ from, to: end === void 0 ? line.to : Math.max(from, line.from + end) });
    if (end === void 0) break;
  }
  return { text: (0, import_redact.splice)(source, pieces), pieces, first, last };
}
function continuationStart(text, escaper) {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "	")) end--;
  if (text[end - 1] !== escaper || text[end - 2] === escaper) return void 0;
  return end - 1;
}
// src/parse/dockerfile/settings.ts
var ORIGINS2 = /* @__PURE__ */ new Map([
  ["ARG", "dockerfile-arg"],
  ["ENV", "dockerfile-env"],
  ["LABEL", "dockerfile-label"]
]);
function argsTaken(readings, stages) {
  const names3 = /* @__PURE__ */ new Set();
  for (const { instruction } of readings) {
    const { keyword, stage, args } = instruction;
    if (keyword !== "ARG" || stages[stage]?.shipped !== true) continue;
    for (const { raw } of args) if (!raw.includes("=")) names3.add(raw);
  }
  return names3;
}
function readSettings(reading, stages, taken, report) {
  const { keyword, stage, onbuild } = reading.instruction;
  const origin = ORIGINS2.get(keyword);
  if (!origin) return [];
  const place = `${stageLabel(stages, stage)}${onbuild ? " ONBUILD" : ""} ${keyword}`;
  const settings = [];
  for (const { name: nameSpan, value: valueSpan } of pairsOf(reading, report)) {
    const { text, escaper } = reading;
    const rawName = text.text.slice(nameSpan.from, nameSpan.to);
    const name = unquote(rawName, escaper) ?? rawName;
    const shipped = stage === -1 ? taken.has(name) : stages[stage]?.shipped ?? false;
    settings.push({
      origin,
      reader: keyword !== "ARG" && shipped ? "runtime" : "build",
      name,
      nameAt: text.locate(nameSpan.from, nameSpan.to),
      key: `${place} ${name}`,
      value: wordValue(text, valueSpan, escaper),
      at: text.locate(nameSpan.from, valueSpan.to),
      shipped
    });
  }
  return settings;
}
function pairsOf(reading, report) {
  const { text, from, to, escaper, instruction } = reading;
  const args = instruction.keyword === "ARG" ? reading.spans : splitWords(text.text.slice(0, to), from, escaper);
  const first = args[0];
  if (!first) return [];
  const fault = (span, message) => report({ at: text.locate(span.from, span.to), message, blocking: true });
  if (instruction.keyword !== "ARG" && equalsOf(text.text, first) === void 0) {
    const second = args[1];
    if (second) return [{ name: first, value: { from: second.from, to } }];
    fault(first, `${instruction.keyword} needs a value after the name.`);
    return [];
  }
  const pairs = [];
  for (const word of args) {
    const equals = equalsOf(text.text, word);
    if (equals === void 0) {
      if (instruction.keyword !== "ARG")
        fault(word, `${instruction.keyword} takes name=value pairs, but this word is not a pair.`);
    } else if (equals === word.from) fault(word, `${instruction.keyword} needs a name before the equals sign.`);
    else pairs.push({ name: { from: word.from, to: equals }, value: { from: equals + 1, to: word.to } });
  }
  return pairs;
}
function equalsOf(text, { from, to }) {
  const equals = text.slice(from, to).indexOf("=");
  return equals === -1 ? void 0 : from + equals;
}
// src/parse/dockerfile/dockerfile.ts
var MAX_INSTRUCTIONS = 5e3;
var MAX_LINES_PER_INSTRUCTION = 5e4;
var MAX_LINE_BYTES = 65535;
var MAX_PROBLEMS2 = 20;
var TEMPLATE3 = /^\s*(?:FROM\s+(?:--platform=\S+\s+)?)?(?:\{\{|\{%|\{#|<%)/i;
function parseDockerfile(source, options = {}) {
  const problems = [];
  const report = (problem) => {
    const alike = problems.filter(({ blocking }) => blocking === problem.blocking);
    if (alike.length < MAX_PROBLEMS2) problems.push(problem);
  };
  const noContent = { stages: [], instructions: [], settings: [], expanded: /* @__PURE__ */ new Map(), commands: [] };
  const empty = { kind: "dockerfile", source, ...noContent, problems };
  if (isTooLarge(source)) {
    report({ at: (0, import_redact.fileStart)(source.path), message: TOO_LARGE, blocking: true });
    return empty;
  }
  const lines = physicalLines(source.text);
  const escaper = readEscape(
    source,
    lines,
    (line, message) => report({ at: source.locate(line.from, line.to), message, blocking: true })
  );
  const readings = readInstructions(source, lines, escaper, report);
  if (!readings) {
    problems.length = 0;
    const message = "This Dockerfile looks like a template, so only its plain text was searched.";
    report({ at: (0, import_redact.fileStart)(source.path), message, blocking: true });
    return empty;
  }
  const instructions = readings.map((reading) => reading.instruction);
  const bases = expandConstants(readings, []);
  const stages = readStages(instructions, options.target, (word) => (0, import_observed.known)(word) ?? bases.get(word));
  const taken = argsTaken(readings, stages);
  const settings = readings.map((reading) => readSettings(reading, stages, taken, report));
  const expanded = expandConstants(readings, settings);
  const commands = readCommands(readings, stages, report);
  return { kind: "dockerfile", source, stages, instructions, settings: settings.flat(), expanded, commands, problems };
}
function readInstructions(source, lines, escaper, report) {
  const readings = [];
  let stage = -1;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    if (isCommentOrBlank(text)) {
      index++;
      continue;
    }
    if (TEMPLATE3.test(text)) return void 0;
    const logical = readLogicalLine(source, lines, index, escaper);
    if (logical.text.text.trim() === "") {
      index = logical.last + 1;
      continue;
    }
    const { reading, next } = readInstruction(source, lines, logical, escaper, stage, report);
    if (readings.length >= MAX_INSTRUCTIONS || next - index > MAX_LINES_PER_INSTRUCTION) {
      const message = "This Dockerfile is too long. The rest, from here on, was not checked.";
      report({ at: source.locate(line.from, line.to), message, blocking: true });
      return readings;
    }
    if (lines.slice(index, next).some((part) => isOverlong(source, part))) {
      const message = `Docker rejects lines of more than ${MAX_LINE_BYTES} bytes.`;
      report({ at: reading.instruction.keywordAt, message, blocking: true });
    }
    readings.push(reading);
    stage = reading.instruction.stage;
    index = next;
  }
  return readings;
}
function isOverlong(source, { from, to }) {
  return (to - from) * 3 > MAX_LINE_BYTES && Buffer.byteLength(source.text.slice(from, to)) > MAX_LINE_BYTES;
}
// src/parse/env.ts
var NAME4 = /([ \t]*(?:export[ \t]+)?)([\w.-]+)(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;
var REST_OF_LINE = /[^\r\n]*/y;
var COMMENT3 = /(?:^|[ \t])#/;
var BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/;
function parseEnv(source) {
  return readTree("env", source, () => [{ kind: "table", at: (0, import_redact.fileStart)(source.path), entries: readEntries2(source) }]);
}
function readEntries2(source) {
  const { text } = source;
  const entries = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    NAME4.lastIndex = lineStart;
    const [written2 = "", indent = "", name] = NAME4.exec(text) ?? [];
    if (name === void 0) {
      lineStart = lineEnd(text, lineStart) + 1;
      continue;
    }
    const keyStart = lineStart + indent.length;
    const start = lineStart + written2.length;
    const value = readValue3(text, start);
    entries.push({
      key: name,
      keyAt: source.locate(keyStart, keyStart + name.length),
      at: source.locate(keyStart, value.end),
      value: {
        kind: "scalar",
        at: source.locate(start, value.end),
        raw: text.slice(start, value.end),
        value: value.text
      }
    });
    lineStart = lineEnd(text, value.end) + 1;
  }
  return entries;
}
function lineEnd(text, from) {
  REST_OF_LINE.lastIndex = from;
  REST_OF_LINE.exec(text);
  return REST_OF_LINE.lastIndex;
}
function readValue3(text, start) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = closingQuote(text, start + 1, quote);
    if (close !== void 0 && BLANK_OR_COMMENT.test(text.slice(close + 1, lineEnd(text, close)))) {
      return { text: text.slice(start + 1, close), end: close + 1 };
    }
  }
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(COMMENT3);
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  return { text: value, end: start + value.length };
}
function closingQuote(text, from, quote) {
  let at = text.indexOf(quote, from);
  while (at > from && text[at - 1] === "\\") at = text.indexOf(quote, at + 1);
  return at === -1 ? void 0 : at;
}
// src/parse/ignore/ignore-file.ts
var MAX_PATTERN_CHARACTERS = 5e4;
function parseIgnoreFile(source) {
  const patterns = [];
  const rules = [];
  let readable = true;
  let characters = 0;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const written2 = trimmed(line);
    if (line.startsWith("#") || written2 === "") continue;
    const negated = written2.startsWith("!");
    const pattern = rooted(cleanPath(negated ? trimmed(written2.slice(1)) : written2));
    const from = source.offset({ line: number, column: 1 }) + line.indexOf(written2);
    patterns.push({ pattern, negated, at: source.locate(from, from + written2.length) });
    characters += pattern.length;
    if (characters > MAX_PATTERN_CHARACTERS) readable = false;
    const tokens = readable ? compilePattern(pattern) : void 0;
    if (tokens && !(negated && pattern === ".")) rules.push({ negated, tokens });
    else readable = false;
  }
  return {
    kind: "ignore",
    source,
    patterns,
    ignores: (path) => readable ? decide2(rules, cleanPath(path)) : void 0
  };
}
function trimmed(text) {
  let end = text.length;
  while (end > 0 && new RegExp("^\\p{White_Space}$", "u").test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(new RegExp("^\\p{White_Space}+", "u"), "");
}
function decide2(rules, path) {
  if (path === ".") return false;
  let ignored = false;
  for (const { negated, tokens } of rules) {
    if (negated === ignored && matchesPathOrParent(tokens, path)) ignored = !negated;
  }
  return ignored;
}
function cleanPath(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return (absolute ? "/" : "") + parts.join("/") || ".";
}
function rooted(pattern) {
  return pattern.length > 1 && pattern.startsWith("/") ? pattern.slice(1) : pattern;
}
// src/parse/text/line-end.ts
function lineEnd2(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
// src/parse/ini.ts
function parseIni(source) {
  const dialect = source.path.endsWith(".properties") ? PROPERTIES : INI;
  return readTree("ini", source, () => [readSections(source, dialect)]);
}
var PROPERTIES = {
  separator: (line) => {
    const end = line.search(/(?<!\\)[=:\s]/);
    if (end === -1) return void 0;
    const mark = /^\s{1,1000}(?=[=:])/.exec(line.slice(end))?.[0].length ?? 0;
    return end + mark;
  },
  continues: true,
  decorated: false
};
var INI = {
  separator: (line) => found(line.search(/=|:(?=\s|$)/)) ?? found(line.indexOf(":")),
  continues: false,
  decorated: true
};
function found(index) {
  return index === -1 ? void 0 : index;
}
var COMMENT_LINE2 = /[ \t\f]*[;#!]/y;
var SECTION = /^\[([^\]]*)\][ \t]*(?:[;#].*)?$/;
function readSections(source, dialect) {
  const rootEntries = [];
  const sections = /* @__PURE__ */ new Map();
  let entries = rootEntries;
  for (const { start, end } of logicalLines(source.text, dialect)) {
    const line = source.text.slice(start, end);
    const name = dialect.decorated ? SECTION.exec(line)?.[1] : void 0;
    if (name === void 0) {
      const entry = readPair2(source, dialect, line, start);
      if (entry) entries.push(entry);
      continue;
    }
    entries = sections.get(name.trim()) ?? [];
    if (sections.has(name.trim())) continue;
    sections.set(name.trim(), entries);
    const at = source.locate(start, start + line.indexOf("]") + 1);
    const keyAt = source.locate(start + 1, start + 1 + name.length);
    rootEntries.push({ key: name.trim(), keyAt, at, value: { kind: "table", at, entries } });
  }
  return { kind: "table", at: (0, import_redact.fileStart)(source.path), entries: rootEntries };
}
function* logicalLines(text, dialect) {
  let at = 0;
  while (at < text.length) {
    COMMENT_LINE2.lastIndex = at;
    const isComment = COMMENT_LINE2.test(text);
    let end = lineEnd2(text, at);
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = lineEnd2(text, end + 1);
    const line = text.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    if (!isComment && start < end) yield { start, end: at + line.trimEnd().length };
    at = end + 1;
  }
}
function isContinued(text, start, end) {
  let at = text[end - 1] === "\r" ? end - 1 : end;
  let backslashes = 0;
  while (at > start && text[at - 1] === "\\") {
    backslashes++;
    at--;
  }
  return backslashes % 2 === 1;
}
function readPair2(source, dialect, line, start) {
  const separator = dialect.separator(line);
  if (separator === void 0) return void 0;
  const written2 = line.slice(0, separator).trimEnd();
  const key = dialect.decorated ? written2 : unescaped2(written2);
  if (key === "") return void 0;
  const behind3 = line.slice(separator + 1);
  const valueStart = start + line.length - behind3.trimStart().length;
  const value = readValue4(source, dialect, valueStart, start + line.length);
  return {
    key,
    keyAt: source.locate(start, start + written2.length),
    at: source.locate(start, valueStart + value.raw.length),
    value
  };
}
function unescaped2(key) {
  return key.replace(/\\u([\da-fA-F]{4})/g, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
}
var QUOTED = /^("[^"]*"|'[^']*')[ \t]*(?:[;#].*)?$/;
var COMMENT4 = /(?:^|[ \t])[;#]/;
function readValue4(source, dialect, start, end) {
  const written2 = source.text.slice(start, end);
  const quoted = dialect.decorated ? QUOTED.exec(written2)?.[1] : void 0;
  const comment = dialect.decorated ? written2.search(COMMENT4) : -1;
  const raw = quoted ?? (comment === -1 ? written2 : written2.slice(0, comment).trimEnd());
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, "") : raw;
  return { kind: "scalar", at: source.locate(start, start + raw.length), raw, value };
}
// src/parse/shell/makefile.ts
var RULE = /^([\w./%@-][^\t:=#]{0,200}?)\s*(?:=\S{0,200}\s*)?::?(?![:=])/;
function parseMakefile(source) {
  const commands = [];
  const problems = [];
  for (const { target, pieces } of recipesOf(source)) {
    const reading = readShell((0, import_redact.splice)(source, pieces), { origin: "script", reader: "ci", key: target });
    if (reading) for (const command of reading.commands) commands.push(withoutTemplates(command));
    else {
      const at = source.locate(pieces[0]?.from ?? 0, pieces[0]?.to ?? 0);
      problems.push({ at, message: "This recipe is too long or too deeply nested to parse.", blocking: true });
    }
  }
  return { kind: "shell", source, commands, problems };
}
function withoutTemplates(command) {
  const isOpen2 = (word) => word.known && word.value.includes("{{");
  if (!command.argv.some(isOpen2)) return command;
  const argv = command.argv.map((word) => isOpen2(word) ? { known: false, at: word.at, raw: word.raw } : word);
  return { ...command, argv };
}
function recipesOf({ text }) {
  const recipes = [];
  let open;
  let continued = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd2(text, at);
    const line = text.slice(at, end);
    const next = Math.min(text.length, end + 1);
    if (open && (continued || /^[ \t]+\S/.test(line))) {
      const lead = continued ? 0 : /^[ \t]+[@+-]{0,3}/.exec(line)?.[0].length ?? 0;
      open.pieces.push({ from: at + lead, to: next });
      continued = /(?:^|[^\\])\\\r?$/.test(line);
    } else {
      continued = false;
      const [, target] = RULE.exec(line) ?? [];
      if (target !== void 0) {
        open = { target: target.trim(), pieces: [] };
        recipes.push(open);
      } else if (!/^\s*(?:#.*)?$/.test(line)) open = void 0;
    }
    at = next;
  }
  return recipes.filter(({ pieces }) => pieces.length > 0);
}
// src/parse/shell/procfile.ts
var PROCESS = /^[ \t]{0,40}([A-Za-z0-9_-]{1,100}):[ \t]{1,40}(?=\S)/;
function parseProcfile(source) {
  const commands = [];
  const problems = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const [lead, key] = PROCESS.exec(line.slice(0, 200)) ?? [];
    if (lead === void 0 || key === void 0) continue;
    const start = source.offset({ line: number, column: 1 });
    const piece = { from: start + lead.length, to: start + line.length };
    const reading = readShell((0, import_redact.splice)(source, [piece]), { origin: "script", reader: "ci", key });
    for (const command of reading?.commands ?? []) commands.push(command);
    if (reading) continue;
    const message = "This process is too long or too deeply nested to parse.";
    problems.push({ at: source.locate(piece.from, piece.to), message, blocking: true });
  }
  return { kind: "shell", source, commands, problems };
}
// src/parse/toml/split.ts
var SPECIAL = /["'#[\]{}\n]/g;
var INK = /[^ \t\r\n]/g;
var BASIC_STRING_STOP = /\\.|["\n]/g;
var LITERAL_STRING_STOP = /['\n]/g;
var BASIC_TEXT_STOP = /\\[\s\S]|"""/g;
var LITERAL_TEXT_STOP = /'''/g;
function nextStatement(text, from) {
  const start = nextInk(text, from);
  if (start === text.length) return void 0;
  const end = text[start] === "[" ? lineEnd2(text, start) : pairEnd(text, start);
  return { start, end: text[end - 1] === "\r" ? end - 1 : end };
}
function nextInk(text, from) {
  INK.lastIndex = from;
  for (let found2 = INK.exec(text); found2; found2 = INK.exec(text)) {
    if (found2[0] !== "#") return found2.index;
    INK.lastIndex = lineEnd2(text, found2.index);
  }
  return text.length;
}
function pairEnd(text, start) {
  let depth = 0;
  let at = start;
  for (; ; ) {
    SPECIAL.lastIndex = at;
    const found2 = SPECIAL.exec(text);
    if (!found2) return text.length;
    at = found2.index + 1;
    const character = found2[0];
    if (character === "\n") {
      if (depth === 0) return found2.index;
    } else if (character === "#") at = lineEnd2(text, at);
    else if (character === '"' || character === "'") at = stringEnd(text, found2.index);
    else if (character === "[" || character === "{") depth++;
    else depth = Math.max(0, depth - 1);
  }
}
function stringEnd(text, start) {
  const quote = text[start] === '"' ? '"' : "'";
  if (!text.startsWith(quote.repeat(3), start)) {
    const stop2 = firstStop(quote === '"' ? BASIC_STRING_STOP : LITERAL_STRING_STOP, text, start + 1);
    if (!stop2) return text.length;
    return stop2[0] === "\n" ? stop2.index : stop2.index + 1;
  }
  const stop = firstStop(quote === '"' ? BASIC_TEXT_STOP : LITERAL_TEXT_STOP, text, start + 3);
  if (!stop) return text.length;
  let end = stop.index + 3;
  for (let extra = 0; extra < 2 && text[end] === quote; extra++) end++;
  return end;
}
function firstStop(pattern, text, from) {
  pattern.lastIndex = from;
  let found2 = pattern.exec(text);
  while (found2?.[0].startsWith("\\")) found2 = pattern.exec(text);
  return found2;
}
// src/parse/toml/errors.ts
var MESSAGES3 = [
  ["each key-value declaration must be followed by", "there is text after the end of this statement"],
  ["incomplete key-value", "a key has no equals sign or a header no closing bracket"],
  ["unexpected end of key", "a key is missing here"],
  ["illegal empty bare key", "a part of this key is empty"],
  ["illegal quoted key", "a key is in triple quotes"],
  ["illegal character in key", "a key has a character that needs quotes"],
  ["expected end of table array", "a header lacks its second closing bracket"],
  ["expected comma or end of structure", "a comma or a closing bracket is missing here"],
  ["unfinished table", "an inline table is not closed"],
  ["unfinished array", "a list is not closed"],
  ["unfinished string", "a string is not closed"],
  ["unfinished numeric", "a number is not complete"],
  ["control characters", "there is a control character"],
  ["invalid non-hex", "a string has an escape that is not valid in TOML"],
  ["invalid unicode escape", "a string has an escape that is not valid in TOML"],
  ["unrecognised escape", "a string has an escape that is not valid in TOML"],
  ["invalid escape", "a string has an escape that is not valid in TOML"],
  ["illegal leading zero", "a number begins with a zero"],
  ["illegal underscore", "a number has a misplaced underscore"],
  ["illegal character in numeric", "an unquoted value is not a number"],
  ["invalid date", "a date or a time is not valid"],
  ["trying to redefine", "a key is set twice in an inline table"],
  ["document contains excessively nested", "it is nested too deeply"]
];
var PREFIX2 = "Invalid TOML document: ";
function tomlFault(message, atEnd) {
  const cause = message.startsWith(PREFIX2) ? message.slice(PREFIX2.length) : message;
  if (cause.startsWith("invalid value")) {
    return sentence(atEnd ? "a value is missing here" : "a value is neither quoted nor a number, a date or a boolean");
  }
  return sentence(MESSAGES3.find(([start]) => cause.startsWith(start))?.[1] ?? "this statement cannot be read");
}
function sentence(text) {
  return `This file is not valid TOML: ${text}.`;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral2 = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral2 && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral2 && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match2 = date.match(DATE_TIME_RE);
        if (match2) {
          if (!match2[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match2[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match2[2] && +match2[2] > 23) {
            date = "";
          } else {
            offset = match2[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek2, ptr) {
  if (peek2 === null || ctx.uk === 2)
    TomlError.x(peek2 === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse3(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}
// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;
// src/parse/toml/spans.ts
var BLANKS = /[ \t]*/y;
var BARE_KEY = /[\w-]+/y;
var UNQUOTED = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
var TIME_WITHOUT_SECONDS = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/;
var ESCAPE = /\\[\s\S]/g;
function statementSpans(text) {
  const cursor = { text, at: 0, toml10: true };
  const statement = text.startsWith("[") ? readHeader(cursor) : readPair3(cursor);
  if (!statement || nextInk(text, cursor.at) < text.length) return void 0;
  return { statement, toml10: cursor.toml10 };
}
function readHeader(cursor) {
  const array = cursor.text.startsWith("[[");
  cursor.at = array ? 2 : 1;
  const keys2 = readKeys(cursor);
  if (!keys2 || !skip(cursor, array ? "]]" : "]")) return void 0;
  return { kind: "header", keys: keys2, span: [0, cursor.at], array };
}
function readPair3(cursor) {
  const start = cursor.at;
  const keys2 = readKeys(cursor);
  if (!keys2 || !skip(cursor, "=")) return void 0;
  skipPattern(cursor, BLANKS);
  const value = readValue5(cursor);
  return value && { kind: "pair", keys: keys2, span: [start, cursor.at], value };
}
function readKeys(cursor) {
  const keys2 = [];
  do {
    skipPattern(cursor, BLANKS);
    const start = cursor.at;
    const isQuoted = skipString(cursor);
    if (!isQuoted && !skipPattern(cursor, BARE_KEY)) return void 0;
    const raw = cursor.text.slice(start, cursor.at);
    keys2.push({ name: isQuoted ? unquote2(raw) : raw, span: [start, cursor.at] });
    skipPattern(cursor, BLANKS);
  } while (skip(cursor, "."));
  return keys2;
}
function unquote2(raw) {
  if (raw.startsWith("'") || !raw.includes("\\")) return raw.slice(1, -1);
  const { name } = parse3(`name = ${raw}`);
  return typeof name === "string" ? name : raw;
}
function readValue5(cursor) {
  const start = cursor.at;
  if (skip(cursor, "[")) return readList(cursor, start);
  if (skip(cursor, "{")) return readInlineTable(cursor, start);
  if (!skipString(cursor)) {
    if (!skipPattern(cursor, UNQUOTED)) return void 0;
    if (TIME_WITHOUT_SECONDS.test(cursor.text.slice(start, cursor.at))) cursor.toml10 = false;
  }
  return { kind: "scalar", span: [start, cursor.at] };
}
function readList(cursor, start) {
  const items = [];
  for (; ; ) {
    skipVoid2(cursor);
    if (skip(cursor, "]")) return { kind: "list", span: [start, cursor.at], items };
    const item = readValue5(cursor);
    if (!item) return void 0;
    items.push(item);
    skipVoid2(cursor);
    if (!skip(cursor, ",") && cursor.text[cursor.at] !== "]") return void 0;
  }
}
function readInlineTable(cursor, start) {
  const pairs = [];
  let afterComma = false;
  for (; ; ) {
    if (skipVoid2(cursor)) cursor.toml10 = false;
    if (skip(cursor, "}")) {
      if (afterComma) cursor.toml10 = false;
      return { kind: "table", span: [start, cursor.at], pairs };
    }
    const pair = readPair3(cursor);
    if (!pair) return void 0;
    pairs.push(pair);
    if (skipVoid2(cursor)) cursor.toml10 = false;
    afterComma = skip(cursor, ",");
    if (!afterComma && cursor.text[cursor.at] !== "}") return void 0;
  }
}
function skipString(cursor) {
  const { text, at } = cursor;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return false;
  cursor.at = stringEnd(text, at);
  if (quote === '"' && hasNewEscape(text.slice(at, cursor.at))) cursor.toml10 = false;
  return true;
}
function hasNewEscape(raw) {
  for (const [written2] of raw.matchAll(ESCAPE)) if (written2 === "\\e" || written2 === "\\x") return true;
  return false;
}
function skipVoid2(cursor) {
  const start = cursor.at;
  cursor.at = nextInk(cursor.text, start);
  return cursor.text.slice(start, cursor.at).includes("\n");
}
function skip(cursor, word) {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}
function skipPattern(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}
// src/parse/toml/tables.ts
function buildTables(at, repeated) {
  const tables = /* @__PURE__ */ new WeakMap();
  const arrays = /* @__PURE__ */ new WeakMap();
  const create = (place, how) => {
    const entries = [];
    const table = { kind: "table", at: place, entries };
    tables.set(table, { table, entries, byKey: /* @__PURE__ */ new Map(), origin: how });
    return table;
  };
  const append = (to, part, value, place) => {
    const entry = { key: part.name, keyAt: part.at, at: place, value };
    const open = tables.get(to);
    open?.entries.push(entry);
    open?.byKey.set(part.name, entry);
  };
  const entryIn = (table, part) => tables.get(table)?.byKey.get(part.name);
  const enter3 = (table, part, place, how) => {
    const value = entryIn(table, part)?.value;
    const latest = value && how === "implicit" ? arrays.get(value)?.at(-1) ?? value : value;
    const open = latest && tables.get(latest);
    if (open) {
      if (how === "dotted" && open.origin !== "dotted") repeated(part.at);
      return open.table;
    }
    if (value) repeated(part.at);
    const created = create(place, how);
    append(table, part, created, place);
    return created;
  };
  const openTable = (parent, part, place) => {
    const entry = entryIn(parent, part);
    const open = entry && tables.get(entry.value);
    if (open) {
      if (open.origin !== "implicit") repeated(part.at);
      else {
        open.origin = "header";
        open.table.at = place;
        entry.at = place;
        entry.keyAt = part.at;
      }
      return open.table;
    }
    if (entry) repeated(part.at);
    const created = create(place, "header");
    append(parent, part, created, place);
    return created;
  };
  const openItem = (parent, part, place) => {
    const created = create(place, "header");
    const value = entryIn(parent, part)?.value;
    const known2 = value && arrays.get(value);
    if (known2) {
      known2.push(created);
      return created;
    }
    if (value) repeated(part.at);
    const items = [created];
    const list2 = { kind: "list", at: place, items };
    arrays.set(list2, items);
    append(parent, part, list2, place);
    return created;
  };
  const root = create(at, "header");
  return {
    root,
    open: (keys2, place, array) => {
      const last = keys2.at(-1);
      if (!last) return root;
      let parent = root;
      for (const part of keys2.slice(0, -1)) parent = enter3(parent, part, place, "implicit");
      return array ? openItem(parent, last, place) : openTable(parent, last, place);
    },
    detached: (place) => create(place, "header"),
    put: (start, keys2, value, place) => {
      const last = keys2.at(-1);
      if (!last) return;
      let table = start;
      for (const part of keys2.slice(0, -1)) table = enter3(table, part, place, "dotted");
      if (entryIn(table, last)) repeated(last.at);
      append(table, last, value, place);
    }
  };
}
// src/parse/toml/statement.ts
function readStatement(source, span) {
  const text = source.text.slice(span.start, span.end);
  try {
    const values = parse3(text, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH });
    const spans = statementSpans(text);
    if (!spans) return { kind: "fault", offset: span.start, message: tomlFault("", false) };
    const { statement, toml10 } = spans;
    const places = { source, base: span.start };
    const keys2 = keyParts(places, statement.keys);
    const at = locate(places, statement.span);
    if (statement.kind === "header") return { kind: "header", keys: keys2, at, toml10, array: statement.array };
    return { kind: "pair", keys: keys2, at, toml10, value: readValue6(places, statement.value, valueAt2(values, keys2)) };
  } catch (error) {
    if (error instanceof TomlError) {
      const offset = offsetIn(text, error);
      return { kind: "fault", offset: span.start + offset, message: tomlFault(error.message, isLineEnd(text, offset)) };
    }
    if (error instanceof RangeError) {
      return { kind: "fault", offset: span.start, message: "A value in this file is too long to parse." };
    }
    throw error;
  }
}
function locate({ source, base }, [start, end]) {
  return source.locate(base + start, base + end);
}
function keyParts(places, keys2) {
  return keys2.map(({ name, span }) => ({ name, at: locate(places, span) }));
}
function valueAt2(table, keys2) {
  let value = table;
  for (const { name } of keys2) value = isTable(value) ? value[name] : void 0;
  return value;
}
function isTable(value) {
  return typeof value === "object" && Object.getPrototypeOf(value) === null;
}
function readValue6(places, spans, value) {
  switch (spans.kind) {
    case "scalar":
      return readScalar3(places, spans.span, value);
    case "list": {
      const values = Array.isArray(value) ? value : [];
      const items = spans.items.map((item, i) => readValue6(places, item, values[i]));
      return { kind: "list", at: locate(places, spans.span), items };
    }
    case "table": {
      const tables = buildTables(locate(places, spans.span), () => {
      });
      for (const pair of spans.pairs) {
        const keys2 = keyParts(places, pair.keys);
        const inner = isTable(value) ? valueAt2(value, keys2) : void 0;
        tables.put(tables.root, keys2, readValue6(places, pair.value, inner), locate(places, pair.span));
      }
      return tables.root;
    }
  }
}
function readScalar3(places, span, value) {
  const raw = places.source.text.slice(places.base + span[0], places.base + span[1]);
  const known2 = typeof value === "object" || value === void 0 ? raw : value;
  return { kind: "scalar", at: locate(places, span), raw, value: known2 };
}
function offsetIn(text, { line, column }) {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text.length);
}
function isLineEnd(text, offset) {
  return /^[ \t]*(?:[\r\n#]|$)/.test(text.slice(offset, offset + 200));
}
// src/parse/toml/toml.ts
var MAX_LOOKS = 20;
var REPEATED3 = "This key or table is set twice. Airworthy uses the later one, but deploy tools may reject the file.";
var NEWER_SYNTAX = "This is TOML 1.1 syntax, which flyctl and other TOML 1.0 parsers may reject.";
function parseToml(source) {
  return readTree("toml", source, (report) => [readRoot(source, report)]);
}
function readRoot(source, report) {
  const { text } = source;
  const start = (0, import_redact.fileStart)(source.path);
  const tables = buildTables(start, (at) => report(at, REPEATED3, false));
  let table = tables.root;
  let budget = MAX_LOOKS * text.length;
  let astray = false;
  let next = nextStatement(text, 0);
  while (next && budget > 0) {
    budget -= next.end - next.start;
    const statement = readStatement(source, next);
    if (statement.kind === "fault") {
      if (!astray) report(source.locate(statement.offset, statement.offset), statement.message, true);
      astray = true;
      if (text[next.start] === "[") table = tables.detached(start);
      next = nextStatement(text, lineEnd2(text, next.start));
      continue;
    }
    astray = false;
    if (!statement.toml10) report(statement.at, NEWER_SYNTAX, false);
    if (statement.kind === "pair") tables.put(table, statement.keys, statement.value, statement.at);
    else table = tables.open(statement.keys, statement.at, statement.array);
    next = nextStatement(text, next.end);
  }
  return tables.root;
}
// src/parse/index.ts
var parsers = {
  toml: parseToml,
  yaml: parseYaml,
  json: parseJson,
  ini: parseIni,
  env: parseEnv,
  dockerfile: guarded(parseDockerfile, emptyDockerfile),
  ignore: guarded(parseIgnoreFile, emptyIgnoreFile),
  script: guarded(parseShellScript, emptyScript),
  makefile: guarded(parseMakefile, emptyScript),
  procfile: guarded(parseProcfile, emptyScript),
  shell: readShell
};
function guarded(parse4, empty) {
  return (source, ...options) => {
    const fail = (message) => empty(source, [{ at: (0, import_redact.fileStart)(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE);
    try {
      return parse4(source, ...options);
    } catch (error) {
      if (error instanceof import_redact.MissingChunkError) throw error;
      return fail(messageOf(error));
    }
  };
}
function emptyDockerfile(source, problems) {
  return {
    kind: "dockerfile",
    source,
    stages: [],
    instructions: [],
    settings: [],
    expanded: /* @__PURE__ */ new Map(),
    commands: [],
    problems
  };
}
function emptyIgnoreFile(source) {
  return { kind: "ignore", source, patterns: [], ignores: () => void 0 };
}
function emptyScript(source, problems) {
  return { kind: "shell", source, commands: [], problems };
}
// src/engine/bound-findings.ts
var MAX_FINDINGS_PER_FILE = 200;
function boundFindings(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.rule}
${finding.at.path}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const replaced = /* @__PURE__ */ new Map();
  for (const group of groups.values()) {
    if (group.length <= MAX_FINDINGS_PER_FILE) continue;
    const rest = group.toSorted(worstFirst).slice(MAX_FINDINGS_PER_FILE - 1);
    for (const finding of rest) replaced.set(finding, void 0);
    const [worst] = rest;
    if (worst) replaced.set(worst, summaryOf(worst, rest));
  }
  if (replaced.size === 0) return [...findings];
  return findings.flatMap((finding) => replaced.has(finding) ? replaced.get(finding) ?? [] : finding);
}
function worstFirst(a, b) {
  return Number(a.confidence === "low") - Number(b.confidence === "low") || (0, import_redact.compareSeverity)(b.severity, a.severity);
}
function summaryOf(worst, rest) {
  const { rule, practice, severity, confidence, remedy, at } = worst;
  const subject = `rest ${(0, import_redact.fingerprint)(
    rule,
    at.path,
    rest.map((finding) => finding.subject).toSorted().join("\n")
  )}`;
  return {
    rule,
    practice,
    severity,
    confidence,
    remedy,
    at,
    subject,
    related: [],
    message: `This file has ${rest.length} more findings of this rule. The first one is here.`,
    fingerprint: (0, import_redact.fingerprint)(rule, at.path, subject)
  };
}
// src/engine/equal-secrets.ts
var LEAKS = /^secret-in-/;
var IDENTITY = /^[0-9a-f]{64}$/;
function levelSecrets(findings, most) {
  const worst = /* @__PURE__ */ new Map();
  for (const { rule, alias, severity, ...finding } of findings) {
    if (!LEAKS.test(rule) || !IDENTITY.test(alias ?? "") || alias === void 0 || (0, import_redact.isHint)(finding)) continue;
    const before = worst.get(alias);
    if (before === void 0 || (0, import_redact.compareSeverity)(severity, before) > 0) worst.set(alias, severity);
  }
  return findings.map((finding) => {
    const level = LEAKS.test(finding.rule) && !(0, import_redact.isHint)(finding) ? worst.get(finding.alias ?? "") : void 0;
    const limit = most(finding.rule);
    if (level === void 0 || limit === void 0) return finding;
    const severity = (0, import_redact.compareSeverity)(level, limit) > 0 ? limit : level;
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}
var OF_ONE_VALUE = /^secret-(?:in|with)-/;
var BY_REFERENCE = / by reference$/;
function groupSecrets(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf3(finding);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return findings.flatMap((finding) => {
    const group = groups.get(keyOf3(finding) ?? "");
    if (!group || group.length === 1) return finding;
    const worst = group.reduce((one, other) => (0, import_redact.compareSeverity)(other.severity, one.severity) > 0 ? other : one);
    return finding === worst ? withPlacesOf(worst, group) : [];
  });
}
function keyOf3({ rule, alias, subject, ...finding }) {
  if (!OF_ONE_VALUE.test(rule) || alias === void 0 || (0, import_redact.isHint)(finding)) return void 0;
  if (BY_REFERENCE.test(alias)) return `${rule} ${finding.severity} ${alias}`;
  const [name = ""] = subject.split(" ");
  return IDENTITY.test(alias) ? `${rule.startsWith("secret-with-") ? rule : ""} ${name} ${alias}` : void 0;
}
function withPlacesOf(worst, group) {
  const note = BY_REFERENCE.test(worst.alias ?? "") ? "The same variable is also here." : "The same value is also here.";
  const related = [...worst.related];
  const places = new Set([worst.at, ...related.map(({ at }) => at)].map(placeOf4));
  for (const other of group) {
    for (const at of [other.at, ...other.related.map((each) => each.at)]) {
      if (places.has(placeOf4(at))) continue;
      places.add(placeOf4(at));
      related.push({ at, note });
    }
  }
  const { fix: _, ...finding } = worst;
  return { ...finding, related, fingerprint: worst.fingerprint };
}
function placeOf4({ path, range }) {
  return `${range.start.line} ${path}`;
}
// src/engine/check.ts
function check(project, rules, policy, isOver = () => false) {
  const findings = [];
  const crashes = [];
  const severities = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const own = policy.rules.get(rule.id);
    if (own?.off) continue;
    const severity = own?.severity ?? rule.severity;
    severities.set(rule.id, severity);
    try {
      if (isOver()) throw new OutOfTime();
      for (const draft of rule.check(project)) {
        findings.push(stamp(rule, severity, placedAtFiles(draft, project.links)));
        if (isOver()) throw new OutOfTime();
      }
    } catch (error) {
      if (error instanceof import_redact.MissingChunkError) throw error;
      crashes.push({ rule: rule.id, error: (0, import_redact.kindOfError)(error) ?? "Error" });
    }
  }
  const levelled = levelSecrets(findings, (id) => severities.get(id));
  const all = withoutRepeats(levelled.toSorted(compareFindings));
  return { findings: boundFindings(all), count: all.length, crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return (0, import_redact.compareLocations)(a.at, b.at) || (0, import_redact.compareSeverity)(b.severity, a.severity) || (0, import_redact.compareText)(a.rule, b.rule) || (0, import_redact.compareText)(a.subject, b.subject);
}
function placedAtFiles(draft, links) {
  if (!links || links.size === 0) return draft;
  const { at, related, fix } = draft;
  return {
    ...draft,
    at: (0, import_redact.atFile)(at, links),
    ...related && { related: related.map((each) => ({ ...each, at: (0, import_redact.atFile)(each.at, links) })) },
    ...fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: (0, import_redact.atFile)(edit.at, links) })) } }
  };
}
function stamp(rule, severity, draft) {
  const lower2 = draft.severity !== void 0 && (0, import_redact.compareSeverity)(draft.severity, severity) < 0;
  const confidence = draft.confidence ?? rule.confidence;
  const named2 = (0, import_redact.lazy)(() => (0, import_redact.fingerprint)(rule.id, draft.at.path, draft.subject));
  const { fix, ...said } = draft;
  return {
    ...said,
    message: draft.message.replace(/^this app\b/, "This app"),
    rule: rule.id,
    practice: rule.practice,
    severity: lower2 ? draft.severity : severity,
    confidence,
    // What is only suspected is not changed for anyone.
    ...fix && !(0, import_redact.isHint)({ confidence }) ? { fix } : {},
    remedy: draft.remedy ?? rule.remedy,
    related: draft.related ?? [],
    // Node's hashes are long to load, and a report for people needs none.
    get fingerprint() {
      return named2();
    }
  };
}
function withoutRepeats(sorted) {
  let first;
  let seen = /* @__PURE__ */ new Set();
  return sorted.filter((finding) => {
    if (!first || (0, import_redact.compareLocations)(first.at, finding.at) !== 0) {
      first = finding;
      seen = /* @__PURE__ */ new Set();
      return true;
    }
    if (seen.size === 0) seen.add(first.fingerprint);
    const isRepeat = seen.has(finding.fingerprint);
    seen.add(finding.fingerprint);
    return !isRepeat;
  });
}
// src/engine/baseline.ts
function baselineOf(findings) {
  const entries = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const severity = weightOf2(finding);
    const key = `${finding.fingerprint} ${severity}`;
    const count2 = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { rule: finding.rule, path: finding.at.path, fingerprint: finding.fingerprint, severity, count: count2 });
  }
  return [...entries.values()].sort(
    (a, b) => (0, import_redact.compareText)(a.path, b.path) || (0, import_redact.compareText)(a.rule, b.rule) || (0, import_redact.compareText)(a.fingerprint, b.fingerprint) || (0, import_redact.compareSeverity)(a.severity, b.severity)
  );
}
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing = [];
  let left = findings.toSorted((a, b) => (0, import_redact.compareSeverity)(weightOf2(b), weightOf2(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if ((0, import_redact.compareSeverity)(weightOf2(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unchecked)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => (0, import_redact.compareSeverity)(b.severity, a.severity))) {
    const slot = { entry, left: entry.count };
    const others = slots.get(entry.fingerprint);
    if (others) others.push(slot);
    else slots.set(entry.fingerprint, [slot]);
  }
  return slots;
}
function takeSlot({ rule, subject }, paths, slots) {
  for (const path of paths) {
    const slot = slots.get((0, import_redact.fingerprint)(rule, path, subject))?.find(({ left }) => left > 0);
    if (!slot) continue;
    slot.left--;
    return slot;
  }
  return void 0;
}
var samePath = (path) => [path];
function renamedFrom({ renames }) {
  const earlier = new Map([...renames].map(([before, now]) => [now, [before]]));
  return (path) => earlier.get(path) ?? [];
}
var MAX_NAMESAKES = 20;
function movedFrom({ entries, renames }, headPaths) {
  const known2 = new Set(entries.map(({ path }) => path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of known2) {
    if (headPaths.has(path) || renames.has(path)) continue;
    const namesakes = gone.get((0, import_redact.baseName)(path));
    if (!namesakes) gone.set((0, import_redact.baseName)(path), [path]);
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path);
  }
  return (path) => known2.has(path) ? [] : gone.get((0, import_redact.baseName)(path)) ?? [];
}
var MAX_REPORTED = 5;
function staleNotices(slots, { paths, rules }) {
  const stale = slots.filter(({ left, entry }) => left > 0 && !paths.has("") && !paths.has(entry.path) && !rules.has(entry.rule)).map(({ entry }) => entry.at).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  const notices = stale.slice(0, MAX_REPORTED).map(
    (at) => ({
      at,
      message: "This baseline entry no longer matches a finding. Run `airworthy check --write-baseline` to remove it."
    })
  );
  const next = stale[MAX_REPORTED];
  if (!next) return notices;
  return [
    ...notices,
    { at: next, message: `The same applies to ${stale.length - MAX_REPORTED} more entries from here on.` }
  ];
}
function weightOf2(finding) {
  return (0, import_redact.isQuiet)(finding) ? "low" : finding.severity;
}
// src/engine/hunks.ts
function indexDiff(diff) {
  const index = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) index.set(file.path, indexFile(file));
  return index;
}
function lastLineOf({ start, end }) {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function indexFile(file) {
  const hunks = (file.hunks ?? []).map((hunk) => spanOf(hunk));
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  const known2 = file.hunks !== void 0;
  return {
    known: known2,
    hunks,
    isAdded: (line) => added.has(line),
    touches: (range) => !known2 || hunks.some(({ first, last }) => first <= lastLineOf(range) && range.start.line <= last)
  };
}
function spanOf({ lines }) {
  const first = lines.find((line) => line.head !== void 0)?.head ?? 1;
  let last = first - 1;
  const added = [];
  const removed = [];
  for (const { base, head } of lines) {
    if (head !== void 0) last = head;
    if (base === void 0 && head !== void 0) added.push(head);
    if (head === void 0 && base !== void 0) removed.push({ baseLine: base, near: last + 1 });
  }
  return { first, last, added, removed };
}
// src/engine/pair-findings.ts
function pairFindings(base, head, { appsAtBase, appsAtHead, basePaths, headPaths }, renames, hunks) {
  const now = (path) => renames.get(path) ?? path;
  const rounds = [
    {
      baseKey: ({ rule, at, subject }) => (0, import_redact.fingerprint)(rule, now(at.path), subject),
      headKey: (finding) => finding.fingerprint
    },
    {
      baseKey: ({ rule, at, alias }) => keyOf4(rule, now(at.path), alias),
      headKey: ({ rule, at, alias }) => keyOf4(rule, at.path, alias)
    },
    {
      baseKey: (finding) => headPaths.has(now(finding.at.path)) ? void 0 : keyOfMove(finding, appsAtBase),
      headKey: (finding) => basePaths.has(finding.at.path) ? void 0 : keyOfMove(finding, appsAtHead)
    },
    { baseKey: keyOfCode, headKey: keyOfCode }
  ];
  const isTouched = ({ at }) => hunks.get(at.path)?.isAdded(at.range.start.line) === true;
  let left = { base, head };
  const pairs = [];
  for (const round of rounds) {
    const matched = match(left, round, isTouched);
    for (const pair of matched.pairs) pairs.push(pair);
    left = matched;
  }
  return { pairs, base: left.base, head: left.head };
}
function match({ base, head }, { baseKey, headKey }, isTouched) {
  const pairs = [];
  const left = { base: [], head: [] };
  const groups = /* @__PURE__ */ new Map();
  const add2 = (finding, side, key) => {
    if (key === void 0) {
      left[side].push(finding);
      return;
    }
    const group = groups.get(key) ?? { base: [], head: [] };
    groups.set(key, group);
    group[side].push(finding);
  };
  for (const finding of base) add2(finding, "base", baseKey(finding));
  for (const finding of head) add2(finding, "head", headKey(finding));
  for (const group of groups.values()) {
    group.base.sort((a, b) => weight(b) - weight(a));
    group.head.sort((a, b) => weight(b) - weight(a) || Number(isTouched(a)) - Number(isTouched(b)));
    for (const [index, now] of group.head.entries()) {
      const before = group.base[index];
      if (before) pairs.push([before, now]);
      else left.head.push(now);
    }
    for (const finding of group.base.slice(group.head.length)) left.base.push(finding);
  }
  return { pairs, ...left };
}
function keyOf4(rule, place, thing) {
  return place === void 0 || thing === void 0 ? void 0 : JSON.stringify([rule, place, thing]);
}
function keyOfMove({ rule, at, subject, alias }, apps) {
  return keyOf4(rule, apps.get(at.path), alias ?? subject);
}
var MOVES_WITH_CODE = "secret-in-code";
function keyOfCode({ rule, subject, alias }) {
  return rule === MOVES_WITH_CODE ? keyOf4(rule, "", alias ?? subject) : void 0;
}
function weight({ severity, confidence }) {
  return confidence === "low" ? 0 : import_redact.SEVERITIES.length - import_redact.SEVERITIES.indexOf(severity);
}
// src/engine/compare.ts
var NONE_UNCHECKED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
function compare(base, head, change) {
  const renames = renamesOf(change.diff);
  const hunks = indexDiff(change.diff);
  const introduced = [];
  const standing = [];
  const fixed = [];
  const matched = pairFindings(base, head, change, renames, hunks);
  for (const [before, now] of matched.pairs) {
    if (weight(now) > weight(before) || isOfOtherApp(before, now, change)) introduced.push(now);
    else standing.push(now);
  }
  for (const finding of matched.head) {
    const inDiff = placesOf2(finding).some(({ path, range }) => hunks.get(path)?.touches(range) === true);
    if (isUnchecked(finding, change.uncheckedAtBase) && !inDiff) standing.push(finding);
    else introduced.push(finding);
  }
  for (const finding of matched.base) {
    if (isUnchecked(finding, change.uncheckedAtHead, renames)) standing.push(finding);
    else fixed.push(finding);
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing.toSorted(compareFindings),
    fixed: fixed.toSorted(compareFindings)
  };
}
function isOfOtherApp(before, now, { appsAtBase, appsAtHead, takenUp: takenUp2 }) {
  if (takenUp2.has(now.at.path)) return true;
  const [then, name] = [appsAtBase.get(before.at.path), appsAtHead.get(now.at.path)];
  return now.practice !== "secrets" && then !== void 0 && name !== void 0 && then !== name;
}
function introduceAll({ introduced, standing, fixed }) {
  return { introduced: [...introduced, ...standing].toSorted(compareFindings), standing: [], fixed };
}
function isUnchecked(finding, { paths, rules }, renames) {
  if (paths.has("") || rules.has(finding.rule)) return true;
  return placesOf2(finding).some(({ path }) => paths.has(renames?.get(path) ?? path));
}
function placesOf2(finding) {
  return [finding.at, ...finding.related.map(({ at }) => at)];
}
// src/engine/place.ts
var NEAR = 20;
function placeAll(findings, diff, baseSources = /* @__PURE__ */ new Map()) {
  const placer = createPlacer(diff, baseSources);
  return findings.map((finding) => ({ finding, spot: placer(finding) }));
}
function createPlacer(diff, baseSources) {
  const index = indexDiff(diff);
  const baseSourceOf = (path) => baseSources.get(diff.files.get(path)?.previousPath ?? path);
  return (finding) => {
    const places = [];
    for (const at of [finding.at, ...finding.related.map((related) => related.at)]) {
      const file = index.get(at.path);
      if (file) places.push({ at, file });
    }
    const firstOf = (find) => {
      for (const { at, file } of places) {
        const spot = find(at, file);
        if (spot) return spot;
      }
      return void 0;
    };
    return firstOf((at, file) => shownLine(at, file, true)) ?? firstOf((at, file) => removedLine(at, file, finding, baseSourceOf(at.path))) ?? firstOf((at, file) => shownLine(at, file, false)) ?? firstOf(nearbyLine) ?? firstOf(({ path }) => ({ on: "file", path })) ?? { on: "check" };
  };
}
function shownLine({ path, range }, file, addedOnly) {
  const first = range.start.line;
  const last = lastLineOf(range);
  for (const hunk of file.hunks) {
    if (hunk.last < first || hunk.first > last) continue;
    const added = hunk.added.find((line) => line >= first && line <= last);
    if (addedOnly && added === void 0) continue;
    const spot = { on: "line", path, side: "RIGHT" };
    if (hunk.first > first || hunk.last < last) return { ...spot, line: added ?? Math.max(first, hunk.first) };
    return last > first ? { ...spot, line: last, startLine: first } : { ...spot, line: first };
  }
  return void 0;
}
function removedLine(at, file, finding, base) {
  if (!base) return void 0;
  const terms = termsOf(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (terms.has(keyOf5(base.line(baseLine)))) best = { baseLine, distance };
  }
  return best && { on: "line", path: at.path, side: "LEFT", line: best.baseLine };
}
function nearbyLine(at, file) {
  let best;
  const offer2 = (side, line, distance) => {
    if (distance > NEAR || best && best.distance <= distance) return;
    best = { spot: { on: "line", path: at.path, side, line }, distance };
  };
  for (const hunk of file.hunks) for (const line of hunk.added) offer2("RIGHT", line, distanceTo(at, line));
  for (const { baseLine, near } of removedLines(file)) offer2("LEFT", baseLine, distanceTo(at, near));
  return best?.spot;
}
function removedLines(file) {
  return file.hunks.flatMap((hunk) => hunk.removed);
}
function distanceTo({ range }, line) {
  return Math.max(0, range.start.line - line, line - lastLineOf(range));
}
function termsOf({ subject, message }) {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? [];
  return new Set(
    [subject, ...quoted].flatMap((text) => text.match(/[\w.-]+/g) ?? []).filter((word) => /[A-Za-z_]{3}/.test(word)).flatMap(withLastKey)
  );
}
function withLastKey(word) {
  return [word, word.slice(word.lastIndexOf(".") + 1)];
}
function keyOf5(line) {
  return /^\s*(?:-\s+|(?:ENV|ARG|LABEL|export)\s+)?["']?([\w.-]{1,200})/i.exec(line)?.[1] ?? "";
}
// src/engine/problems.ts
function weighProblems(head, before) {
  if (!before) return head.map((problem) => problem.whenNew ? { ...problem, blocking: false } : problem);
  const renames = renamesOf(before.diff);
  const stood = /* @__PURE__ */ new Map();
  for (const problem of before.problems) {
    const key = keyOf6(problem);
    stood.set(key, (stood.get(key) ?? 0) + 1);
  }
  const weighed = head.map((problem) => {
    const key = keyOf6(problem);
    const left = stood.get(key) ?? 0;
    const isTouched = !problem.whenNew && before.diff.files.has(problem.at.path);
    if (left === 0 || isTouched || isOfProject(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path;
    if (path === "") {
      if (!unread.has("")) weighed.push({ at: (0, import_redact.fileStart)(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      weighed.push({ at: (0, import_redact.fileStart)(now), message: FILE_UNREAD_AT_BASE, blocking: false });
    }
  }
  return weighed;
}
function withoutRepeats2(problems) {
  const found2 = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line, column } = problem.at.range.start;
    const key = `${keyOf6(problem)}\0${line}:${column}`;
    if (!found2.get(key)?.blocking) found2.set(key, problem);
  }
  return [...found2.values()];
}
function pathsOf(problems) {
  const unread = problems.filter(({ blocking, whenNew }) => blocking && !whenNew);
  return new Set(unread.map(({ at }) => isOfProject(at.path) ? "" : at.path));
}
function isOfProject(path) {
  return path === "" || path === ".";
}
var BASE_UNREAD = "Some files of the base could not be read, so new findings cannot be separated from old ones.";
var FILE_UNREAD_AT_BASE = "The base version of this file could not be checked, so findings outside the changed lines count as standing.";
function keyOf6({ at, message }) {
  return `${at.path}\0${message}`;
}
// src/engine/fix.ts
function applyFixes(texts, fixes) {
  const files = /* @__PURE__ */ new Map();
  const applied2 = [];
  const skipped = [];
  for (const fix of fixes) {
    const reason = planFix(fix, texts, files);
    if (reason === void 0) applied2.push(fix);
    else skipped.push({ fix, reason });
  }
  const result = new Map(texts);
  for (const [path, file] of files) result.set(path, rewrite(file));
  return { texts: result, applied: applied2, skipped };
}
function planFix(fix, texts, files) {
  const planned = [];
  for (const { at, text } of fix.edits) {
    const file = openFile(at.path, texts, files);
    if (!file) return `${at.path} does not exist`;
    const { start, end } = at.range;
    const splice2 = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text) };
    const others = [...file.splices, ...planned.filter((other) => other.file === file).map((other) => other.splice)];
    if (others.some((other) => isEqual(other, splice2))) continue;
    if (others.some((other) => overlap2(other, splice2))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice: splice2 });
  }
  for (const { file, splice: splice2 } of planned) file.splices.push(splice2);
  return void 0;
}
function openFile(path, texts, files) {
  const text = texts.get(path);
  const open = files.get(path);
  if (open || text === void 0) return open;
  const source = (0, import_redact.createSource)(path, text);
  const file = { source, prefix: text.slice(0, text.length - source.text.length), splices: [] };
  files.set(path, file);
  return file;
}
function withBreaksOf({ source }, text) {
  const first = source.text.indexOf("\n");
  return text.replace(/\r?\n/g, source.text[first - 1] === "\r" ? "\r\n" : "\n");
}
function overlap2(a, b) {
  return a.from < b.to && b.from < a.to;
}
function isEqual(a, b) {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}
function rewrite({ source, prefix, splices }) {
  let text = prefix;
  let at = 0;
  for (const splice2 of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.text.slice(at, splice2.from) + splice2.text;
    at = splice2.to;
  }
  return text + source.text.slice(at);
}
// src/engine/prove-fixes.ts
var MAX_PROOFS = 50;
var MAX_FILES_CHECKED = 1e4;
var MOST_FILES = 5e3;
var MOST_FINDINGS = 2e3;
var MANY_FINDINGS = 100;
var FILES_PER_FINDING = 20;
function keepProvenFixes(comparison, proof) {
  const proven = /* @__PURE__ */ new Set();
  const { count: count2 = proof.now.findings.length } = proof;
  const cost = proof.texts.size + FILES_PER_FINDING * Math.max(0, count2 - MANY_FINDINGS);
  const most = Math.min(MAX_PROOFS, Math.max(1, Math.floor(MAX_FILES_CHECKED / Math.max(1, cost))));
  let left = proof.texts.size > MOST_FILES || count2 > MOST_FINDINGS ? 0 : most;
  const attempt = (cures) => {
    if (left <= 0) return void 0;
    left--;
    return checkFixed(cures, proof);
  };
  for (const cures of portionsOf(curesOf(comparison.introduced.filter(({ confidence }) => confidence !== "low")))) {
    const all = cures.flatMap(({ findings }) => findings);
    const together = cures.length > 1 ? attempt(cures) : void 0;
    if (together && isProven(all, together, proof)) {
      for (const finding of all) proven.add(finding);
      continue;
    }
    for (const cure of cures) {
      const then = attempt([cure]);
      for (const finding of then ? cure.findings : []) if (then && isProven([finding], then, proof)) proven.add(finding);
    }
  }
  return {
    introduced: comparison.introduced.map((finding) => proven.has(finding) ? finding : withoutFix(finding)),
    standing: comparison.standing.map(withoutFix),
    fixed: comparison.fixed.map(withoutFix)
  };
}
function curesOf(findings) {
  const cures = /* @__PURE__ */ new Map();
  for (const finding of findings.toSorted(worstFirst2)) {
    if (!finding.fix || finding.fix.edits.length === 0) continue;
    const key = JSON.stringify(finding.fix.edits);
    const cure = cures.get(key);
    if (cure) cure.findings.push(finding);
    else cures.set(key, { fix: finding.fix, findings: [finding] });
  }
  return [...cures.values()];
}
function portionsOf(cures) {
  const portions = [];
  const next = /* @__PURE__ */ new Map();
  for (const cure of cures) {
    const folders = cure.fix.edits.map(({ at }) => at.path.slice(0, at.path.lastIndexOf("/") + 1));
    const number = Math.max(...folders.map((folder) => next.get(folder) ?? 0));
    for (const folder of folders) next.set(folder, number + 1);
    const portion = portions[number];
    if (portion) portion.push(cure);
    else portions[number] = [cure];
  }
  return portions;
}
function checkFixed(cures, { texts, check: check2 }) {
  const fixes = cures.map(({ fix }) => fix);
  const { texts: fixed, skipped } = applyFixes(texts, fixes);
  return skipped.length > 0 ? void 0 : check2(fixed);
}
function isProven(findings, then, { now, paths }) {
  const change = {
    diff: { files: /* @__PURE__ */ new Map() },
    basePaths: paths,
    headPaths: paths,
    appsAtBase: /* @__PURE__ */ new Map(),
    appsAtHead: /* @__PURE__ */ new Map(),
    uncheckedAtBase: NONE_UNCHECKED,
    uncheckedAtHead: NONE_UNCHECKED,
    takenUp: /* @__PURE__ */ new Set()
  };
  const { introduced, fixed } = compare(now.findings, then.findings, change);
  return bringsNone(fixed.map(keyOf7), findings.map(keyOf7)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
    now.crashes.map(({ rule }) => rule),
    then.crashes.map(({ rule }) => rule)
  );
}
function bringsNone(before, after2) {
  const left = /* @__PURE__ */ new Map();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after2.every((key) => {
    const number = left.get(key) ?? 0;
    left.set(key, number - 1);
    return number > 0;
  });
}
function keyOf7({ fingerprint: fingerprint2 }) {
  return fingerprint2;
}
function keyOfProblem({ at, message }) {
  return `${at.path}\0${message}`;
}
function withoutFix(finding) {
  if (!finding.fix) return finding;
  const { fix: _, ...rest } = finding;
  return rest;
}
function worstFirst2(a, b) {
  return (0, import_redact.compareSeverity)(b.severity, a.severity);
}
// src/engine/inline-ignores.ts
var MARK2 = "airworthy:";
var DIRECTIVE2 = /^airworthy:\s*ignore\[([^\]]*)\](.*)/;
var COMMENT_MARKS = ["#", "//", ";", "<!--", "--"];
var MAX_REASON = 200;
function findIgnores(source) {
  const ignores = [];
  const malformed = [];
  if (!source.text.includes(MARK2)) return { ignores, malformed };
  let statement = source.lineCount + 1;
  for (let number = source.lineCount; number >= 1; number--) {
    const line = source.line(number);
    const ownLine = COMMENT_MARKS.some((mark) => line.trimStart().startsWith(mark));
    if (!ownLine) statement = number;
    const from = line.indexOf(MARK2);
    if (from === -1 || !endsInCommentMark(line.slice(0, from))) continue;
    const start = source.offset({ line: number, column: from + 1 });
    const at = source.locate(start, start + line.length - from);
    const [, list2, rest = ""] = DIRECTIVE2.exec(line.slice(from)) ?? [];
    const rules = list2?.split(",").map((rule) => rule.trim()) ?? [];
    if (rules.length === 0 || rules.includes("")) malformed.push(at);
    else ignores.push({ at, rules, reason: reasonIn(rest), target: ownLine ? statement : number });
  }
  return { ignores: ignores.reverse(), malformed: malformed.reverse() };
}
function endsInCommentMark(before) {
  const text = before.trimEnd();
  return COMMENT_MARKS.some((mark) => {
    if (!text.endsWith(mark)) return false;
    const character = text.at(-mark.length - 1);
    return character === void 0 || character === " " || character === "	";
  });
}
function reasonIn(rest) {
  const text = rest.trim();
  return (0, import_redact.redact)((text.endsWith("-->") ? text.slice(0, -3).trimEnd() : text).slice(0, MAX_REASON));
}
// src/engine/statements.ts
function createStatementIndex(document) {
  const starts = /* @__PURE__ */ new Map();
  for (const { range } of document ? statementsOf(document) : []) {
    for (let line = range.start.line + 1; line <= range.end.line; line++) starts.set(line, range.start.line);
  }
  return (line) => starts.get(line) ?? line;
}
function statementsOf(document) {
  if (document.kind === "dockerfile") return document.instructions.map(({ at }) => at);
  if (document.kind !== "tree") return [];
  const statements = [];
  const pending = [...document.roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "list") {
      for (const item of node.items) pending.push(item);
    } else if (node.kind === "table") {
      for (const { at, value } of node.entries) {
        if (isLiteral(value)) statements.push(at);
        else pending.push(value);
      }
    }
  }
  return statements;
}
function isLiteral(value) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every((item) => item.kind === "scalar");
}
// src/engine/inline-cover.ts
var MAX_LINES = 200;
function createInlineCover(project) {
  const ignores = [];
  const malformed = [];
  const byPlace = /* @__PURE__ */ new Map();
  const statementStarts = /* @__PURE__ */ new Map();
  for (const [path, source] of project.sources) {
    const found2 = findIgnores(source);
    for (const at of found2.malformed) malformed.push(at);
    if (found2.ignores.length > 0) statementStarts.set(path, createStatementIndex(project.documents.get(path)));
    for (const ignore of found2.ignores) {
      ignores.push(ignore);
      if (ignore.reason === "") continue;
      for (const rule of ignore.rules) byPlace.set(keyOf8(path, rule, ignore.target), ignore);
    }
  }
  return {
    ignores,
    malformed,
    covering({ rule, at: { path, range } }) {
      const startOf3 = statementStarts.get(path);
      if (!startOf3) return void 0;
      const last = Math.min(lastLineOf(range), range.start.line + MAX_LINES);
      for (let line = range.start.line; line <= last; line++) {
        const ignore = byPlace.get(keyOf8(path, rule, line));
        if (ignore) return ignore;
      }
      return byPlace.get(keyOf8(path, rule, startOf3(range.start.line)));
    }
  };
}
function keyOf8(path, rule, line) {
  return `${path}\0${rule}\0${line}`;
}
var Minimatch = function(...args) {
  load5();
  return new.target ? new Minimatch(...args) : Minimatch(...args);
};
function load5() {
  let loaded;
  try {
    const { Minimatch: Minimatch2 } = require("./minimatch.js");
    loaded = [Minimatch2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("minimatch cannot be loaded.");
  [Minimatch] = loaded;
}
// src/engine/policy-ignores.ts
function inForce(policy, today) {
  const active = [];
  for (const ignore of policy.ignores) {
    if (whyNotInForce(ignore, today) !== void 0) continue;
    const matches3 = ignore.path === void 0 ? () => true : compileGlob(ignore.path);
    if (!matches3) continue;
    active.push({ ignore, covers: (finding) => finding.rule === ignore.rule && matches3(finding.at.path) });
  }
  return active;
}
function whyNotInForce({ reason, expires, path }, today) {
  if (reason.trim() === "") return "This ignore has no reason, so it is not applied.";
  if (expires !== void 0 && expires < today) return `This ignore expired on ${expires} and is no longer applied.`;
  if (path !== void 0 && !compileGlob(path))
    return "The path pattern of this ignore is too complex, so it is not applied.";
  return void 0;
}
var MAX_LENGTH4 = 200;
var MAX_STARS = 12;
function compileGlob(pattern) {
  const normal = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
  const stars = normal.match(/\*+/g)?.length ?? 0;
  if (normal === "" || normal.length > MAX_LENGTH4 || stars > MAX_STARS) return void 0;
  const matcher = new Minimatch(normal, {
    dot: true,
    nobrace: true,
    noext: true,
    nocomment: true,
    nonegate: true,
    platform: "linux"
  });
  return (path) => matcher.match(path);
}
// src/engine/notices.ts
var MALFORMED = "Invalid ignore comment. Write `airworthy: ignore[rule] reason`.";
var UNKNOWN_RULE = "This ignore names an unknown rule.";
var NO_REASON = "This ignore has no reason, so it is not applied.";
var PENDING = "This ignore takes effect after the merge. Until then its finding counts.";
var UNUSED2 = "This ignore is unused. You can remove it.";
var POLICY_CHANGED = "This change edits the policy. The edit takes effect after the merge.";
function inlineNotices(cover, use, context) {
  const isInChange = (at) => !context.diff || context.diff.files.has(at.path);
  const notices = [];
  for (const at of cover.malformed) {
    if (isInChange(at)) notices.push({ at, message: MALFORMED });
  }
  for (const ignore of cover.ignores) {
    const message = isInChange(ignore.at) ? inlineMessage(ignore, use, context) : void 0;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  return notices;
}
function inlineMessage(ignore, use, context) {
  const { knownRules, unchecked } = context;
  if (ignore.rules.some((rule) => !knownRules.has(rule))) return UNKNOWN_RULE;
  if (ignore.reason === "") return NO_REASON;
  if (use.pending.has(ignore)) return PENDING;
  if (use.used.has(ignore) || unchecked.paths.has(ignore.at.path) || unchecked.paths.has("")) return void 0;
  return ignore.rules.some((rule) => unchecked.rules.has(rule)) ? void 0 : UNUSED2;
}
function policyNotices(policy, use, context) {
  const { today, unchecked, diff } = context;
  const notices = [];
  for (const ignore of policy.ignores) {
    const canTell = unchecked.paths.size === 0 && !unchecked.rules.has(ignore.rule);
    const unused = canTell && !use.used.has(ignore) ? UNUSED2 : void 0;
    const message = whyNotInForce(ignore, today) ?? unused;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  const files = diff ? [...diff.files.values()] : [];
  const edited = files.find((file) => file.path === policy.path || file.previousPath === policy.path);
  if (edited) notices.push({ at: (0, import_redact.fileStart)(edited.path), message: POLICY_CHANGED });
  return notices;
}
// src/engine/suppress.ts
function suppress(input) {
  const { comparison, policy, before } = input;
  const cover = createInlineCover(input.head);
  const credits = before && creditsOf(before);
  const active = inForce(policy, input.today);
  const use = { used: /* @__PURE__ */ new Set(), pending: /* @__PURE__ */ new Set() };
  const suppressed = [];
  const isIgnored2 = (finding, stood) => {
    const byPolicy = active.filter((ignore) => ignore.covers(finding)).map(({ ignore }) => ignore);
    const inline = cover.covering(finding);
    for (const ignore of byPolicy) use.used.add(ignore);
    if (inline) use.used.add(inline);
    const [first] = byPolicy;
    if (first) {
      const { at, reason, owner, expires } = first;
      const by = { at, reason, ...owner !== void 0 && { owner }, ...expires !== void 0 && { expires } };
      suppressed.push({ finding, by });
    } else if (inline && (!credits || stood && spend(credits, keyOfCredit(finding, inline)))) {
      suppressed.push({ finding, by: { at: inline.at, reason: inline.reason } });
    } else {
      if (inline) use.pending.add(inline);
      return false;
    }
    return true;
  };
  const kept = {
    introduced: comparison.introduced.filter((finding) => !isIgnored2(finding, false)),
    standing: comparison.standing.filter((finding) => !isIgnored2(finding, true)),
    fixed: comparison.fixed
  };
  const context = { ...input, diff: before?.diff };
  const notices = [...inlineNotices(cover, use, context), ...policyNotices(policy, use, context)];
  return { kept, suppressed, notices: notices.toSorted((a, b) => (0, import_redact.compareLocations)(a.at, b.at)) };
}
function creditsOf({ project, findings, diff }) {
  const cover = createInlineCover(project);
  const renames = renamesOf(diff);
  const credits = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ignore = cover.covering(finding);
    if (!ignore) continue;
    const path = renames.get(finding.at.path) ?? finding.at.path;
    const key = keyOfCredit({ fingerprint: (0, import_redact.fingerprint)(finding.rule, path, finding.subject) }, ignore);
    credits.set(key, (credits.get(key) ?? 0) + 1);
  }
  return credits;
}
function keyOfCredit(finding, ignore) {
  return `${finding.fingerprint}\0${ignore.reason}`;
}
function spend(credits, key) {
  const left = credits.get(key) ?? 0;
  credits.set(key, left - 1);
  return left > 0;
}
// src/exposure/opened.ts
var MAX_PLACES2 = 3;
function machineCallsOf(project) {
  const byApp = /* @__PURE__ */ new Map();
  const others = [];
  for (const call2 of project.flyctl) {
    if (!call2.machine || call2.command.reader === "development") continue;
    const [app] = [...project.apps.filter(({ calls }) => calls.includes(call2)), ...(0, import_observed.appsNamed)(project, (0, import_observed.known)(call2.app))];
    if (!app) others.push(call2);
    else byApp.set(app, [...byApp.get(app) ?? [], call2]);
  }
  return { byApp, others };
}
function openedReach(app, machines, project) {
  const { state } = app.reach;
  const publishes = machines.length > 0 || app.services.some(({ ports }) => ports.length > 0);
  if (state !== "private" || !publishes) return { reach: state, openedBy: [] };
  const has = (kind) => signsOf(app, kind).length > 0;
  const addresses = signsOf(app, "public-address").map(({ at }) => at);
  if (addresses.length > 0) return openedBy(addresses);
  if (has("policy") && machines.length > 0) return openedBy(placesOf3(machines));
  if (has("private-address")) return { reach: "private", openedBy: [] };
  const isOpen2 = machines.length > 0 || has("address-choice") || has("deploy") || project.flyctl.some(mayDeploy2(app));
  const isForPublic = has("policy") && !isForFlycast(app, project);
  return { reach: isOpen2 || isForPublic ? "unknown" : "private", openedBy: [] };
}
function mayDeploy2({ name, path, calls }) {
  return (call2) => (0, import_observed.isDeploy)(call2) && call2.command.reader !== "development" && !(0, import_observed.refusesPublicAddress)(call2) && call2.operands.some((word) => !word.known && (calls.includes(call2) || !OPTIONS4.test(word.raw))) && ((0, import_observed.known)(call2.app) ?? (0, import_observed.known)(name)) === (0, import_observed.known)(name) && (call2.config ?? path) === path;
}
var OPTIONS4 = /\$[@*]|(?:flags|opts|args|options|extra)\b/i;
function openedMachine(call2, project) {
  const reach = (0, import_observed.reachOfApp)(project, (0, import_observed.known)(call2.app));
  return reach === "private" ? openedBy(placesOf3([call2])) : { reach, openedBy: [] };
}
function openedBy(places) {
  return { reach: "public", openedBy: places.slice(0, MAX_PLACES2) };
}
function placesOf3(calls) {
  return calls.map(({ command }) => command.at);
}
// src/exposure/published.ts
function publishedPorts(app, machines = []) {
  return portsOf2([...app.services, ...machines], redirectsItself(app));
}
function portsOf2(services, redirects) {
  const found2 = /* @__PURE__ */ new Map();
  for (const service of services) {
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || end < start) continue;
      const published2 = { start, end, service: serviceOf(service, port, redirects) };
      found2.set(`${start} ${end} ${published2.service}`, published2);
    }
  }
  return [...found2.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function serviceOf({ protocol }, port, redirects) {
  const { handlers, handlersKnown, forceHttps } = port;
  if (!handlersKnown || protocol?.known === false) return void 0;
  if ((0, import_observed.known)(protocol)?.toLowerCase() === "udp") return "UDP";
  if (handlers.includes("pg_tls")) return "PostgreSQL TLS";
  if (handlers.includes("tls")) return handlers.includes("http") ? "HTTPS" : "TLS";
  if (handlers.includes("http")) {
    if (redirects || (0, import_observed.known)(forceHttps)) return "redirect to HTTPS";
    return forceHttps?.known === false ? void 0 : "HTTP";
  }
  return handlers.every((handler) => handler === "proxy_proto") ? "raw TCP" : void 0;
}
var MAX_NAMED3 = 4;
function tlsOf(app, reach, ports) {
  if (reach === "private") return void 0;
  const on = [];
  const off = [];
  const own = [];
  for (const port of ports) {
    if (port.service === void 0) continue;
    if (port.service === "HTTP") off.push(rangeOf(port));
    else if (port.service === "raw TCP" || port.service === "UDP") own.push(rangeOf(port));
    else on.push(rangeOf(port));
  }
  const parts = [];
  if (on.length > 0) parts.push(off.length + own.length === 0 ? "everywhere" : `on ${list(on)}`);
  if (off.length > 0) parts.push(`not on ${list(off)}`);
  if (own.length > 0) parts.push(`on ${list(own)} only if the app encrypts`);
  if (parts.length === 0) return void 0;
  const versions = app ? versionsOf(app) : [];
  return `${parts.join("; ")}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}
function versionsOf(app) {
  const versions = /* @__PURE__ */ new Set();
  for (const { tls } of portsOf(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value);
    }
  }
  return [...versions].sort();
}
function rangeOf({ start, end }) {
  return start === end ? String(start) : `${start}\u2013${end}`;
}
function list(names3) {
  const distinct = [...new Set(names3)];
  if (distinct.length <= MAX_NAMED3) return distinct.join(", ");
  return `${distinct.slice(0, MAX_NAMED3 - 1).join(", ")} and ${distinct.length - MAX_NAMED3 + 1} more`;
}
// src/exposure/regions.ts
var PLACING2 = /^(?:deploy|launch|scale|machine|volumes|regions)(?: |$)/;
var REGION_OPTIONS = /* @__PURE__ */ new Set(["--region", "--regions", "--primary-region"]);
var CODE = /^[a-z]{3}$/;
var LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i;
function regionsOf(project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    const primary = (0, import_observed.known)(app.primaryRegion)?.trim();
    found2.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []));
  }
  for (const call2 of project.flyctl) {
    if (call2.command.reader === "development" || !PLACING2.test(call2.verb)) continue;
    const regions2 = regionsNamed(call2);
    if (regions2.length === 0) continue;
    for (const named2 of appsMeant(project.apps, call2)) {
      for (const region of regions2) found2.get(named2)?.add(region);
    }
  }
  return new Map([...found2].map(([app, regions2]) => [app, [...regions2]]));
}
function regionsNamed({ verb, options, operands }) {
  const regions2 = options.filter(({ name }) => REGION_OPTIONS.has(name)).flatMap(({ value }) => codesIn((0, import_observed.known)(value)?.split(",") ?? []));
  return /^regions (?:add|set)$/.test(verb) ? [...regions2, ...codesIn(operands.map(import_observed.known))] : regions2;
}
function codesIn(texts) {
  return texts.flatMap((text) => {
    const code2 = text?.trim().toLowerCase() ?? "";
    return CODE.test(code2) ? [code2] : [];
  });
}
function appsMeant(apps, call2) {
  const named2 = (0, import_observed.optionOf)(call2, "--app");
  const config = (0, import_observed.optionOf)(call2, "--config");
  const name = (0, import_observed.known)(named2?.value);
  if (name !== void 0) return (0, import_observed.appsNamed)({ apps }, name);
  const path = (0, import_observed.known)(config?.value)?.replace(/^(?:\.\/){1,9}/, "");
  if (path !== void 0) {
    const exact = apps.filter((app) => app.path === path);
    const ending = exact.length > 0 ? exact : apps.filter((app) => app.path.endsWith(`/${path}`));
    return ending.length === 1 ? ending : [];
  }
  return !named2 && !config && apps.length === 1 ? apps : [];
}
// src/exposure/command-apps.ts
function commandApps(calls, addresses, project) {
  const grouped = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Map();
  for (const call2 of calls) {
    const { path, range } = call2.command.at;
    const name = (0, import_observed.known)(call2.app);
    const key = JSON.stringify([name ?? null, name === void 0 ? path : ""]);
    const same = [...all.get(key) ?? [], call2];
    all.set(key, same);
    const first = grouped.get(key);
    const opened = openedMachine(call2, project);
    const ports = portsOf2(same.flatMap(machineServices), false);
    grouped.set(key, {
      path: first?.path ?? (name === void 0 ? `${path} (command)` : `${path}:${range.start.line}:${range.start.column}`),
      origin: "command",
      name: name === void 0 ? void 0 : (0, import_redact.redact)(name),
      reach: opened.reach,
      openedBy: [...first?.openedBy ?? [], ...opened.openedBy],
      ports,
      tls: tlsOf(void 0, opened.reach, ports),
      privateAddresses: name === void 0 ? [] : addresses.get(name) ?? [],
      dataStores: [],
      regions: [...new Set(same.flatMap(regionsNamed))]
    });
  }
  return [...grouped.values()];
}
function machineServices({ machine }) {
  return machine?.services ?? [];
}
// src/exposure/providers.ts
var PROVIDERS = [
  ["flympg.net", "Managed Postgres"],
  ["upstash.io", "Upstash Redis"],
  ["t3.storage.dev", "Tigris"],
  ["tigris.dev", "Tigris"],
  ["tigrisfiles.io", "Tigris"],
  ["tigrisbucket.io", "Tigris"],
  ["tigrisblob.io", "Tigris"],
  ["supabase.co", "Supabase"],
  ["supabase.com", "Supabase"],
  ["neon.tech", "Neon"],
  ["rds.amazonaws.com", "Amazon RDS"],
  ["cache.amazonaws.com", "Amazon ElastiCache"],
  ["r2.cloudflarestorage.com", "Cloudflare R2"],
  ["mongodb.net", "MongoDB Atlas"],
  ["psdb.cloud", "PlanetScale"],
  ["turso.io", "Turso"],
  ["db.ondigitalocean.com", "DigitalOcean database"],
  ["aivencloud.com", "Aiven"],
  ["cockroachlabs.cloud", "CockroachDB Cloud"],
  ["clickhouse.cloud", "ClickHouse Cloud"],
  ["database.windows.net", "Azure SQL"],
  ["database.azure.com", "Azure database"],
  ["blob.core.windows.net", "Azure Blob Storage"],
  ["storage.googleapis.com", "Google Cloud Storage"],
  ["redis-cloud.com", "Redis Cloud"],
  ["redislabs.com", "Redis Cloud"]
];
function storeOfHost(host) {
  if (/-vector\.upstash\.io$/.test(host)) return "Upstash Vector";
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/.test(host)) return "Amazon S3";
  return PROVIDERS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1];
}
// src/exposure/connections.ts
function connectionsOf(project) {
  const owners = ownersIn(project);
  const connections = [];
  for (const setting2 of project.settings) {
    if (!runs(setting2) || !mayConnect(setting2)) continue;
    const endpoints = endpointsOf(setting2, project).filter((endpoint) => isConnection2(setting2, endpoint));
    for (const endpoint of endpoints) {
      for (const from of owners(setting2)) {
        connections.push({ ...endpoint, from, host: (0, import_observed.classifyHost)(endpoint.host, project, from) });
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue;
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = (0, import_observed.classifyHost)(address.host, project, from);
        if (address.database || host.kind !== "public") connections.push({ ...address, from, host });
      }
    }
  }
  return connections.filter(leadsOut);
}
function runs({ reader, shipped }) {
  return reader === "runtime" && shipped !== false;
}
function addressesIn({ argv }) {
  const addresses = [];
  for (const word of argv) {
    if (!word.known) continue;
    for (const { scheme, hosts, rest } of (0, import_observed.findUrls)(word.value)) {
      if (!isReadable(scheme, rest)) continue;
      const database = (0, import_observed.databaseOfScheme)(scheme);
      for (const { name, port } of hosts) addresses.push({ host: name, port, database, at: word.at });
    }
  }
  return addresses;
}
function ownersIn(project) {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) {
      const apps = listed.get(thing);
      if (apps) apps.push(app);
      else listed.set(thing, [app]);
    }
  }
  const nearest2 = (0, import_observed.appsOf)(project);
  return (thing) => {
    const apps = listed.get(thing);
    if (apps) return apps;
    const app = nearest2(thing);
    return app ? [app] : [];
  };
}
var WEB2 = /^(?:https?|wss?)$/;
var NEVER_CONNECTS = /* @__PURE__ */ new Set([
  "fly-check-header",
  "fly-response-header",
  "dockerfile-label",
  "dockerfile-arg"
]);
var ANY_PURPOSE = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini"]);
function mayConnect({ origin, value }) {
  return !NEVER_CONNECTS.has(origin) && value.known && value.value.includes(".");
}
function isConnection2(setting2, { scheme, host, rest, database }) {
  const isUpstream = setting2.origin === "proxy-upstream";
  const isNamed3 = isUpstream || isConnectionName(setting2.name);
  if (scheme === void 0) return isNamed3 && (isUpstream || !(0, import_observed.secretNameOf)(setting2.name)) && isHostName(host);
  if (!isReadable(scheme, rest)) return false;
  if (WEB2.test(scheme) && (!isNamed3 || !isUpstream && isHandedOut(rest))) return false;
  if (database || !ANY_PURPOSE.has(setting2.origin)) return true;
  const name = host.toLowerCase();
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== void 0;
}
function isReadable(scheme, rest) {
  return WEB2.test(scheme) || !rest.includes("@");
}
function isHostName(host) {
  return (0, import_observed.isAddress)(host) || /\.[a-z]{2,24}$/i.test(host);
}
function leadsOut({ from, host, database }) {
  const { kind, name, appName: appName2, app } = host;
  if (kind === "own" || kind === "loopback" || kind === "bare" || kind === "unknown") return false;
  if (kind === "local") return database !== void 0;
  if (kind !== "private") return true;
  if (app === from || appName2 !== void 0 && (0, import_observed.is)(from.name, appName2)) return false;
  return name !== "fly-local-6pn" && name !== "fly-global-services";
}
// src/exposure/data-stores.ts
function storeAt({ host, database }) {
  const provider = storeOfHost(host.name);
  if (provider !== void 0) return provider;
  if (!database) return void 0;
  const unnamed2 = !/^[A-Z]/.test(database.name) && database.schemes.length === 0;
  const name = unnamed2 ? "database" : database.name;
  if (host.kind === "public") return `external ${name}`;
  if (host.kind === "private" && host.appName !== void 0) return name === "Postgres" ? "Fly Postgres" : name;
  return name;
}
var OTHER_STORES = /* @__PURE__ */ new Map([
  ["meilisearch", "Meilisearch"],
  ["litefs", "LiteFS"]
]);
var SQLITE2 = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function heldStores(app) {
  const kinds = /* @__PURE__ */ new Set();
  const image = imageOf(app);
  const database = image === void 0 ? void 0 : (0, import_observed.databaseOfImage)(image);
  if (database) kinds.add(database.name);
  for (const command of app.commands) {
    const { reader, shipped } = command;
    if (reader !== "runtime" || shipped === false) continue;
    const program = programOf(command);
    const server = (0, import_observed.databaseOfProgram)(program)?.name ?? OTHER_STORES.get(program);
    if (server !== void 0) kinds.add(server);
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== "runtime" || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue;
    if (SQLITE2.test((0, import_observed.known)(value) ?? "")) kinds.add("SQLite");
  }
  const held = [...kinds].map((kind) => ({ kind, name: void 0, reached: "here" }));
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = (0, import_observed.known)(source);
      return name === void 0 ? name : (0, import_redact.redact)(name);
    })
  );
  return [...held, ...[...volumes].map((name) => ({ kind: "volume", name, reached: "here" }))];
}
// src/exposure/exposure.ts
function exposureOf(project) {
  const connections = connectionsOf(project);
  const regions2 = regionsOf(project);
  const addresses = privateAddresses(connections);
  const stores2 = dataStores(project.apps, connections);
  const machines = machineCallsOf(project);
  const apps = project.apps.map((app) => {
    const calls = machines.byApp.get(app) ?? [];
    const ports = publishedPorts(app, calls.flatMap(machineServices));
    const opened = openedReach(app, calls, project);
    return {
      path: app.path,
      origin: "config",
      name: shown2((0, import_observed.known)(app.name)),
      ...opened,
      ports,
      tls: tlsOf(app, opened.reach, ports),
      privateAddresses: addresses.get((0, import_observed.known)(app.name)) ?? [],
      dataStores: stores2.get(app) ?? [],
      regions: regions2.get(app) ?? []
    };
  });
  const all = [...apps, ...commandApps(machines.others, addresses, project)];
  return { apps: all.sort((a, b) => a.path < b.path ? -1 : 1), links: linksOf(connections) };
}
function shown2(name) {
  return name === void 0 ? name : (0, import_redact.redact)(name);
}
function privateAddresses(connections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { kind, appName: appName2 } = connection.host;
    if (kind !== "private" || appName2 === void 0) continue;
    const addresses = found2.get(appName2);
    if (addresses) addresses.add(addressOf(connection));
    else found2.set(appName2, /* @__PURE__ */ new Set([addressOf(connection)]));
  }
  return new Map([...found2].map(([name, addresses]) => [name, [...addresses].sort()]));
}
function dataStores(apps, connections) {
  const found2 = new Map(apps.map((app) => [app, /* @__PURE__ */ new Map()]));
  for (const connection of connections) {
    const kind = storeAt(connection);
    if (kind === void 0) continue;
    const name = addressOf(connection);
    found2.get(connection.from)?.set(`${kind} ${name}`, { kind, name, reached: networkOf(connection) });
  }
  return new Map([...found2].map(([app, stores2]) => [app, [...heldStores(app), ...stores2.values()]]));
}
var MAX_PLACES3 = 5;
function linksOf(connections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const from = connection.from.path;
    const to = targetOf3(connection);
    const network = networkOf(connection);
    const key = JSON.stringify([from, to, network]);
    const link = found2.get(key);
    if (!link) found2.set(key, { from, to, network, places: [connection.at] });
    else if (link.places.length < MAX_PLACES3) link.places.push(connection.at);
  }
  return [...found2.values()];
}
function targetOf3(connection) {
  const { app, name } = connection.host;
  if (app) return { kind: "app", path: app.path };
  const store = storeAt(connection);
  return store === void 0 ? { kind: "host", host: shown2(name) } : { kind: "data store", store, host: addressOf(connection) };
}
function networkOf({ host: { kind } }) {
  return kind === "private" || kind === "local" ? "private" : "public";
}
function addressOf({ host, port }) {
  const name = shown2(host.name);
  if (port === void 0) return name;
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}
// src/analysis/observed/observed.ts
function faultsOf2({ addresses }, find) {
  return addresses.flatMap((address) => {
    const fault = find(address);
    return fault === void 0 ? [] : [{ address, fault }];
  });
}
function familiesOf(host, faulty) {
  const probed = host.addresses.filter(({ https, http }) => https !== void 0 || http !== void 0);
  if (faulty.length >= probed.length) return "";
  const families = [...new Set(faulty.map(({ address }) => `IPv${address.family}`))];
  return ` over ${families.join(" and ")} only`;
}
function isForEveryone({ app }, project) {
  return (0, import_observed.reachOfApp)(project, app) !== "private";
}
function daysUntil(moment, { at }) {
  return Math.floor((Date.parse(moment) - Date.parse(at)) / 864e5);
}
function declaresPort(project, name, port) {
  const services = (0, import_observed.appsNamed)(project, name).flatMap((app) => app.services);
  return services.some(
    ({ protocol, ports }) => (0, import_observed.known)(protocol)?.toLowerCase() !== "udp" && ports.some((own) => covers(own, port))
  );
}
function isOpen({ port, state }, declared2) {
  return state === "spoke" || state === "held" && declared2(port);
}
function openPorts({ addresses, app }, project) {
  const open = addresses.flatMap(({ ports }) => ports).filter((each) => isOpen(each, (port) => declaresPort(project, app, port)));
  return [...new Set(open.map(({ port }) => port))].sort((a, b) => a - b);
}
function otherOpenPorts(host, project) {
  return openPorts(host, project).filter((port) => !(0, import_observed.databaseOfPort)(port) && !(0, import_observed.toolOfPort)(port));
}
function httpsAnswer({ addresses }) {
  return addresses.map(({ https }) => https?.response).find((response) => response !== void 0);
}
function publicAddress({ addresses }) {
  return addresses?.find(({ kind }) => kind === "public")?.address;
}
function isGone(state) {
  return /destroy|^fork_cleanup$|^waiting_for_detach$/.test(state);
}
function nameOfCertificate({ names: [first] }) {
  return first === void 0 ? "no host name" : (0, import_observed.code)(first);
}
function servedCertificates({ hosts }, hostname) {
  const addresses = hosts.filter(({ host }) => host === hostname).flatMap((host) => host.addresses);
  return addresses.flatMap(({ https }) => https?.certificate ?? []);
}
var STUCK_RENEWAL = 14;
var STUCK_PART = 0.25;
function overdueFor({ validFrom, validTo }) {
  const life = (Date.parse(validTo) - Date.parse(validFrom)) / 864e5;
  return Math.min(STUCK_RENEWAL, life * STUCK_PART);
}
// src/exposure/lists.ts
var MAX_NAMED4 = 5;
function listOf(names3) {
  const distinct = [...new Set(names3)];
  if (distinct.length <= 1) return distinct.join("");
  if (distinct.length <= MAX_NAMED4) return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
  return `${distinct.slice(0, MAX_NAMED4 - 1).join(", ")} and ${distinct.length - MAX_NAMED4 + 1} more`;
}
// src/exposure/declared.ts
function declarationsOf2(declaredApp, policy) {
  const ports = declaredApp.exposures.flatMap((exposure) => exposure.ports);
  const declarations = [
    ["secrets", [environment(declaredApp)]],
    ["private-networking", [flycast(declaredApp)]],
    ["firewall", [published(declaredApp, ports)]],
    ["tls", isPrivate(declaredApp) ? [] : [...transport(ports), certificates(declaredApp, policy)]],
    ["multi-region", [regions(declaredApp), allowed(declaredApp, policy)]],
    ["database", [stores(declaredApp, ports)]]
  ];
  return new Map(
    declarations.flatMap(([practice, parts]) => {
      const text = parts.filter((part) => part !== void 0).join("; ");
      return text === "" ? [] : [[practice, text]];
    })
  );
}
function isPrivate({ configs }) {
  return configs.length > 0 && configs.every(({ reach }) => reach.state === "private");
}
function environment({ configs }) {
  const names3 = envNamesOf(configs);
  return names3.length === 0 ? void 0 : `${listOf(names3.map(import_observed.code))} in \`[env]\`, in plain text`;
}
function flycast({ exposures }) {
  const names3 = exposures.flatMap(({ privateAddresses: privateAddresses2 }) => privateAddresses2);
  const called = [...new Set(names3)].filter((name) => name.includes(".flycast"));
  return called.length === 0 ? void 0 : `used at ${listOf(called.map(import_observed.code))}`;
}
function published(declaredApp, ports) {
  if (isPrivate(declaredApp)) return "private: not reachable from the internet";
  if (ports.length === 0) return declaredApp.configs.length === 0 ? void 0 : "publishes nothing";
  return `publishes only ${listOf(rangesOf(ports))}`;
}
function transport(ports) {
  const serving = (...services) => rangesOf(ports.filter(({ service }) => services.includes(service)));
  const groups = [
    [serving("HTTPS", "TLS", "PostgreSQL TLS"), (names3) => `TLS on ${names3}`],
    [serving("redirect to HTTPS"), (names3) => `${names3} redirects to HTTPS`],
    [serving("HTTP"), (names3) => `plain HTTP on ${names3}`],
    [serving("raw TCP", "UDP"), (names3) => `no TLS by Fly Proxy on ${names3}`]
  ];
  return groups.flatMap(([ranges, say]) => ranges.length === 0 ? [] : [say(listOf(ranges))]);
}
function certificates({ name }, { apps }) {
  const domains = name === void 0 ? [] : apps.get(name)?.domains ?? [];
  return domains.length === 0 ? void 0 : `certificates for ${listOf(domains.map(import_observed.code))}`;
}
function regions({ exposures }) {
  const named2 = [...new Set(exposures.flatMap((exposure) => exposure.regions))];
  const [primary, ...others] = named2;
  if (primary === void 0) return void 0;
  return others.length === 0 ? `primary region ${(0, import_observed.code)(primary)}` : `regions ${listOf(named2.map(import_observed.code))}`;
}
function allowed({ configs }, { allowedRegions = [] }) {
  if (allowedRegions.length === 0 || configs.length === 0) return void 0;
  return `the policy allows only ${listOf(allowedRegions.map(import_observed.code))}`;
}
function stores({ exposures, configs }, ports) {
  if (configs.length === 0) return void 0;
  const held = exposures.flatMap(
    ({ dataStores: dataStores2 }) => dataStores2.filter(({ kind, reached }) => reached === "here" && kind !== "volume").map(({ kind }) => kind)
  );
  const open = ports.filter(
    ({ start, end }) => import_observed.DATABASES.some((database) => database.ports.some((port) => start <= port && port <= end))
  );
  const holding = held.length === 0 ? [] : [`stores data in ${listOf([...new Set(held)].map(import_observed.code))}`];
  const entry = open.length === 0 ? "no database port published" : `publishes ${listOf(rangesOf(open))}`;
  return [...holding, entry].join("; ");
}
function rangesOf(ports) {
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  return [...new Set(ranges)];
}
function envNamesOf(configs) {
  const names3 = configs.flatMap(
    ({ settings }) => settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name)
  );
  return [...new Set(names3)].sort();
}
// src/analysis/observed/services.ts
function runningServices({ machines }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { services, state } of machines ?? []) {
    if (isGone(state)) continue;
    for (const service of services) found2.set(`${service.protocol} ${service.start} ${service.end}`, service);
  }
  return [...found2.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function nameOfRunning({ protocol, start, end }) {
  return `${start === end ? `port ${start}` : `ports ${start}\u2013${end}`}${protocol === "udp" ? " (UDP)" : ""}`;
}
function declaresService(project, name, running) {
  const services = (0, import_observed.appsNamed)(project, name).flatMap((app) => app.services);
  let unsure = false;
  for (const service of services) {
    const protocol = protocolOf(service);
    if (protocol !== void 0 && protocol !== running.protocol) continue;
    for (const { start, end } of service.ports) {
      if (start === void 0 || end === void 0) unsure = true;
      else if (start <= running.start && running.end <= end) return protocol === void 0 ? void 0 : true;
    }
  }
  return unsure ? void 0 : false;
}
function missingPorts(app, running) {
  const missing = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    const protocol = protocolOf(service);
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || protocol === void 0) continue;
      const runs2 = running.some((own) => own.protocol === protocol && own.start <= end && start <= own.end);
      if (!runs2) missing.set(nameOfPort(port), port);
    }
  }
  return [...missing.values()];
}
function protocolOf({ protocol }) {
  if (protocol?.known === false) return void 0;
  return (0, import_observed.known)(protocol)?.toLowerCase() === "udp" ? "udp" : "tcp";
}
// src/exposure/observed-outside.ts
function observedOutside(hosts, declared2) {
  const describers = [
    ["secrets", filesServed],
    ["firewall", (address) => openPorts2(address, declared2)],
    ["tls", transport2],
    ["database", (address) => databases(address, declared2)]
  ];
  const described = describers.map(
    ([practice, describe]) => [practice, ofHosts(hosts, (host) => ofHost(host, practice, describe))]
  );
  const [first] = hosts;
  const ending = hosts.every(({ resolution }) => resolution === first?.resolution) ? first?.resolution : void 0;
  const unreached = ending === void 0 ? void 0 : UNRESOLVED2.get(ending);
  return new Map([
    ...described.flatMap(([practice, text]) => text === void 0 ? [] : [[practice, text]]),
    ...unreached === void 0 ? [] : UNREACHED.map((practice) => [practice, unreached])
  ]);
}
var UNRESOLVED2 = /* @__PURE__ */ new Map([
  ["nowhere", "its name does not resolve"],
  ["refused", "its name resolves to an address that is not public"]
]);
var UNREACHED = ["firewall", "database"];
function ofHosts(hosts, describe) {
  const groups = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    const text = describe(host);
    if (text !== void 0) groups.set(text, [...groups.get(text) ?? [], (0, import_observed.labelOf)(host)]);
  }
  if (groups.size === 0) return void 0;
  const [[only = ""] = []] = groups;
  if (groups.size === 1 && hosts.length === 1) return only;
  return [...groups].map(([text, names3]) => `${listOf(names3.map(import_observed.code))}: ${text}`).join("; ");
}
function ofHost(host, practice, describe) {
  const perFamily = host.addresses.flatMap((address) => {
    if (practice === "tls" && isHidden(host, address)) return [];
    const text = describe(address).join(", ");
    return text === "" ? [] : [{ family: address.family, text }];
  });
  const distinct = [...new Set(perFamily.map(({ text }) => text))];
  if (distinct.length < 2) return distinct[0];
  return perFamily.map(({ family, text }) => `over IPv${family} ${text}`).join("; ");
}
function isHidden({ expects }, { https }) {
  return expects !== void 0 && https?.state !== "answered";
}
function transport2({ https, http }) {
  return [...https ? secured(https) : [], ...http ? [describeHttp(http)] : []];
}
function secured({ port, state, certificate, versions, response }) {
  if (state !== "answered") return [`${port} ${STATES[state]}`];
  const offered = import_observed.TLS_VERSIONS.filter((version) => versions[version] === "offered");
  const names3 = offered.map((version) => version === "TLSv1" ? "1.0" : version.slice("TLSv".length));
  return [
    ...certificate ? [describeCertificate(certificate)] : [],
    ...names3.length > 0 ? [`TLS ${listOf(names3)}`] : [],
    ...response?.hstsSeconds ? ["HSTS"] : [],
    ...response?.redirect?.end === "other-host" ? [`redirects to ${(0, import_observed.code)(response.redirect.host ?? "")}`] : []
  ];
}
var STATES = {
  other: "answers without TLS",
  refused: "refuses connections",
  cut: "cuts connections",
  silent: "does not answer"
};
function describeCertificate(certificate) {
  const { issuer, validTo, faults } = certificate;
  const [fault] = faults;
  if (fault) return `a certificate that ${FAULTS[fault](certificate)}`;
  return `certificate of ${issuer === void 0 ? "an unnamed issuer" : (0, import_observed.code)(issuer)} until ${dayOf(validTo)}`;
}
var FAULTS = {
  expired: ({ validTo }) => `expired on ${dayOf(validTo)}`,
  "not-yet-valid": ({ validFrom }) => `is not valid before ${dayOf(validFrom)}`,
  "wrong-name": (certificate) => `is issued for ${nameOfCertificate(certificate)}`,
  "no-names": () => "has no subject alternative name",
  "wrong-purpose": () => "is not issued for server authentication",
  "weak-signature": () => "is signed with SHA-1 or MD5",
  "weak-key": () => "has an RSA key below 2048 bits",
  "self-signed": () => "is self-signed",
  "expired-intermediate": () => "has an expired intermediate certificate",
  "incomplete-chain": () => "is sent without its intermediate certificate",
  untrusted: () => "has an untrusted issuer"
};
function dayOf(moment) {
  return moment.slice(0, 10);
}
function describeHttp({ port, state, response }) {
  if (state !== "answered" || !response)
    return `${port} ${state === "answered" || state === "other" ? "does not answer in HTTP" : STATES[state]}`;
  return response.redirect ? REDIRECTS[response.redirect.end](response.redirect) : `plain HTTP answers on ${port}`;
}
var REDIRECTS = {
  https: () => "HTTP redirects to HTTPS",
  plain: () => "HTTP redirects to HTTP",
  "other-host": ({ host, secure }) => `HTTP redirects to ${(0, import_observed.code)(host ?? "")}${secure ? "" : " over plain HTTP"}`,
  loop: () => "HTTP redirects in a loop",
  "too-many": () => "HTTP redirects more than 5 times",
  broken: () => "HTTP redirects without a valid target",
  unseen: () => "HTTP redirects to a page that does not answer"
};
var SECRET_FILES = /* @__PURE__ */ new Set(["env-file", "git-folder", "script-secret"]);
function filesServed({ https, http }) {
  const leaks = [...https?.leaks ?? [], ...http?.leaks ?? []];
  const served2 = new Set(leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => (0, import_observed.code)(path)));
  if (served2.size > 0) return [`serves ${listOf([...served2])}`];
  const { asked = 0, answered = 0, unrecognised = [] } = https?.files ?? {};
  if (answered === 0) return [];
  const answers = answered === asked ? (0, import_redact.count)(asked, "path") : `${answered} of ${(0, import_redact.count)(asked, "path")}`;
  return [
    `no secrets found at ${answers}`,
    ...unrecognised.length > 0 ? [`unrecognized text at ${listOf(unrecognised.map(import_observed.code))}`] : []
  ];
}
function openPorts2({ https, http, ports }, declared2) {
  if (!https && !http && ports.length === 0) return [];
  const web = [http, https].flatMap((entry) => entry?.response ? [entry.port] : []);
  const open = ports.filter((port) => isOpen(port, declared2));
  const greeting = open.filter(({ state }) => state === "spoke").map(({ port }) => port);
  const accepting = open.filter(({ state }) => state !== "spoke").map(({ port }) => port);
  const answering = [...web, ...greeting].sort((a, b) => a - b);
  const quiet = ports.length - open.length;
  const leaks = [...https?.leaks ?? [], ...http?.leaks ?? []].filter(({ kind }) => !SECRET_FILES.has(kind));
  const pages = [...new Set(leaks.map(({ path }) => (0, import_observed.code)(path)))];
  return [
    answering.length === 0 ? "no answer" : `answers on ${listOf(answering.map(String))}`,
    ...accepting.length > 0 ? [`accepts connections on ${listOf(accepting.map(String))}`] : [],
    // Fly Proxy does that also for an app that serves nothing.
    ...https?.state === "answered" && !https.response ? [`TLS handshake on ${https.port}`] : [],
    ...quiet > 0 ? [`no server found on ${(0, import_redact.count)(quiet, "other port")}`] : [],
    ...pages.length > 0 ? [`serves ${listOf(pages)}`] : []
  ];
}
function databases({ ports }, declared2) {
  const known2 = ports.filter(({ port }) => import_observed.DATABASES.some((database) => database.ports.includes(port)));
  const open = known2.filter((port) => isOpen(port, declared2));
  const quiet = known2.length - open.length;
  return [
    ...open.map(({ port, state }) => `${port} ${state === "spoke" ? "answers" : "accepts connections"}`),
    ...quiet > 0 ? [`no server found on ${(0, import_redact.count)(quiet, "database port")}`] : []
  ];
}
// src/exposure/observed-inside.ts
function observedInside(app, configs, holdsData) {
  const { addresses, certificates: certificates2, secrets } = app;
  const machines = app.machines?.filter(({ state }) => !isGone(state));
  const volumes = app.volumes?.filter(({ state }) => !isGone(state));
  const services = machines ? [describeServices(app)] : [];
  const of = (kind) => addresses?.filter((address) => address.kind === kind).length ?? 0;
  const open = addresses ? [some(of("public"), "public address", "public addresses")] : [];
  const observations = [
    ["secrets", secrets ? [describeSecrets(secrets, configs)] : []],
    ["private-networking", addresses ? [some(of("private"), "Flycast address", "Flycast addresses")] : []],
    ["firewall", [...open, ...services]],
    ["tls", (certificates2 ?? []).map(describeCertificate2)],
    [
      "multi-region",
      [...machines ? [describeMachines(machines)] : [], ...volumes ? [describeVolumes(volumes)] : []]
    ],
    ["database", holdsData ? open : []],
    ["configuration", services]
  ];
  return new Map(
    observations.flatMap(([practice, parts]) => parts.length === 0 ? [] : [[practice, parts.join("; ")]])
  );
}
function some(number, noun, plural) {
  return number === 0 ? `no ${noun}` : (0, import_redact.count)(number, noun, plural);
}
function describeSecrets(secrets, configs) {
  if (secrets.length === 0) return "no secrets";
  const both = envNamesOf(configs).filter((name) => secrets.includes(name));
  const total = (0, import_redact.count)(secrets.length, "secret");
  return both.length === 0 ? `${total}, none of them in \`[env]\`` : `${total}, ${listOf(both.map(import_observed.code))} also in \`[env]\``;
}
function describeCertificate2({ hostname, issued, expires, status }) {
  if (!issued) return `${(0, import_observed.code)(hostname)} not issued (${(0, import_observed.code)(status)})`;
  return `${(0, import_observed.code)(hostname)} issued${expires === void 0 ? "" : ` until ${dayOf(expires)}`}`;
}
function describeMachines(machines) {
  if (machines.length === 0) return "no Machines";
  return `${(0, import_redact.count)(machines.length, "Machine")} in ${regionsOf2(machines)}`;
}
function describeVolumes(volumes) {
  if (volumes.length === 0) return "no volumes";
  const open = volumes.filter(({ encrypted }) => !encrypted).length;
  const lonely = volumes.filter(({ backups }) => !backups).length;
  return [
    `${(0, import_redact.count)(volumes.length, "volume")} in ${regionsOf2(volumes)}`,
    open === 0 ? "encrypted" : `${open} not encrypted`,
    lonely === 0 ? "with snapshots" : `${lonely} without snapshots`
  ].join(", ");
}
function regionsOf2(things) {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(import_observed.code));
}
function describeServices(app) {
  const names3 = runningServices(app).map((service) => nameOfRunning(service).replace(/^ports? /, ""));
  return names3.length === 0 ? "Machines publish nothing" : `Machines publish ${listOf(names3)}`;
}
// src/exposure/verified.ts
function verifiedOf(project, observed, findings) {
  const { apps: exposures } = exposureOf(project);
  const declaredApps = declaredAppsOf(project.apps, exposures);
  const isNamed3 = observed.hosts.some(({ origin }) => origin === "named");
  const names3 = new Set(declaredApps.map(({ name }) => name));
  const apps = declaredApps.filter(({ name }) => !isNamed3 || observed.hosts.some(({ app }) => app !== void 0 && app === name)).map((declaredApp) => verifiedApp(declaredApp, project, observed, findings));
  const strangers = observed.hosts.filter(({ app }) => app === void 0 || !names3.has(app));
  return [...apps, ...strangers.map((host) => verifiedHost(host, observed, findings))];
}
function declaredAppsOf(apps, exposures) {
  const found2 = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = (0, import_observed.known)(app.name);
    const key = JSON.stringify([name ?? null, name === void 0 ? app.path : ""]);
    const declaredApp = found2.get(key) ?? { name, configs: [], exposures: [] };
    declaredApp.configs.push(app);
    declaredApp.exposures.push(...exposures.filter(({ path }) => path === app.path));
    found2.set(key, declaredApp);
  }
  return [...found2.values()];
}
function verifiedApp(declaredApp, project, observed, findings) {
  const { name, configs, exposures } = declaredApp;
  const path = configs[0]?.path ?? "";
  const hosts = name === void 0 ? [] : observed.hosts.filter(({ app }) => app === name);
  const inside = name === void 0 ? void 0 : observed.apps.find((app) => app.name === name);
  const ports = exposures.flatMap((exposure) => exposure.ports);
  const declarations = declarationsOf2(declaredApp, project.policy);
  const holdsData = !isPrivate(declaredApp) && exposures.some(({ dataStores: dataStores2 }) => dataStores2.some(({ kind, reached }) => reached === "here" && kind !== "volume"));
  const observations = {
    outside: observedOutside(hosts, (port) => declaresPort(project, name, port)),
    inside: inside ? observedInside(inside, configs, holdsData) : NO_OBSERVATIONS
  };
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  if (ranges.length > 0) declarations.set("configuration", `services on ${listOf(ranges)}`);
  if (!declarations.has("private-networking") && observations.inside.get("private-networking") === "no Flycast address")
    observations.inside.delete("private-networking");
  const about = { hosts: hosts.map(import_observed.labelOf), apps: name === void 0 ? [] : [name] };
  return { name: (0, import_redact.redact)(name ?? path), path, rows: rowsOf(declarations, observations, about, observed, findings) };
}
function verifiedHost(host, observed, findings) {
  const observations = { outside: observedOutside([host], () => false), inside: NO_OBSERVATIONS };
  return {
    name: (0, import_observed.labelOf)(host),
    path: void 0,
    rows: rowsOf(NO_OBSERVATIONS, observations, { hosts: [(0, import_observed.labelOf)(host)], apps: [] }, observed, findings)
  };
}
var NO_OBSERVATIONS = /* @__PURE__ */ new Map();
function rowsOf(declarations, observations, about, { gaps }, findings) {
  const isBlind = (names3) => gaps.some((gap) => gap.blocking && names3.includes(gap.about));
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) };
  const own = findings.filter(
    ({ subject }) => [...about.hosts, ...about.apps].some((name) => subject.startsWith(`${name}: `))
  );
  return import_redact.PRACTICES.flatMap((practice) => {
    const declared2 = declarations.get(practice);
    const outside = observations.outside.get(practice);
    const inside = observations.inside.get(practice);
    const parts = [outside, inside].filter((part) => part !== void 0);
    const observed = parts.length === 0 ? void 0 : parts.join("; ");
    const isBroken = own.some((finding) => finding.practice === practice);
    const isKnown = declared2 !== void 0 || observed !== void 0;
    if (!isBroken && (!isKnown || practice === "configuration")) return [];
    const isPartial = outside !== void 0 && blind.outside || inside !== void 0 && blind.inside;
    const state = isBroken ? "broken" : observed === void 0 || isPartial ? "unseen" : "kept";
    return [{ practice, declared: declared2, observed, state }];
  });
}
function problemsOfGaps(observed, project) {
  const appOf3 = new Map(observed.hosts.map((host) => [(0, import_observed.labelOf)(host), host.app]));
  return observed.gaps.map((gap) => {
    const { about, blocking } = gap;
    const app = (0, import_observed.appNamed)(project, appOf3.get(about) ?? about.replace(/\.fly\.dev$/, ""));
    const isFile = project.paths.has(about) || about === project.policy.path;
    return { at: (0, import_redact.fileStart)(isFile ? about : app?.path ?? ""), message: sentenceOf(gap, isFile), blocking };
  });
}
function sentenceOf({ about, message }, isFile) {
  if (isFile || /^(?:project|command line)$/.test(about)) return message;
  return `${(0, import_observed.code)(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
// src/parse/yaml/go-scalars.ts
var WHOLE = /^([-+]?)(0[xX][\da-fA-F]{1,30}|0[bB][01]{1,100}|0[oO][0-7]{1,40}|0[0-7]{1,40})$/;
var DECIMAL = /^[-+]?(?:\.\d{1,60}|\d{1,60}(?:\.\d{0,60})?)(?:[eE][-+]?\d{1,4})?$/;
function resolveAsGo(tree) {
  const resolved = /* @__PURE__ */ new Map();
  const resolve2 = (node) => {
    const found2 = resolved.get(node) ?? resolveNode(node);
    resolved.set(node, found2);
    return found2;
  };
  const resolveNode = (node) => {
    if (node.kind === "scalar") return resolveScalar(node);
    if (node.kind === "list") return { ...node, items: node.items.map(resolve2) };
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: resolve2(entry.value) })) };
  };
  return resolve2(tree);
}
function resolveScalar(scalar) {
  const { raw } = scalar;
  if (!/^[-+.\d]/.test(raw) || raw.length > 100) return scalar;
  const value = numberIn(raw.replaceAll("_", ""));
  return value === void 0 ? scalar : { ...scalar, value };
}
function numberIn(text) {
  const [, sign, digits = ""] = WHOLE.exec(text) ?? [];
  if (sign === void 0) return DECIMAL.test(text) ? finite(Number(text)) : void 0;
  const number = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits.toLowerCase());
  return finite(sign === "-" ? -number : number);
}
function finite(value) {
  return Number.isSafeInteger(Math.trunc(value)) ? value : void 0;
}
// src/project/deployed.ts
var unnamed = (0, import_redact.memoize)(({ path, text }) => (0, import_redact.referencesOf)(path, text));
var named = (0, import_redact.memoize)(({ path, text }) => (0, import_redact.referencesOf)(path, text, true));
var TEMPLATE4 = /\.(?:tmpl|tpl|template)$/i;
function namedInPipelines(sources) {
  const roots = [...sources.keys()].filter((path) => (0, import_redact.readerOf)(path) !== "development");
  const references = (0, import_redact.namedFrom)(roots, (path, isNamed3) => {
    const source = sources.get(path);
    return source && (isNamed3 ? named : unnamed)(source);
  });
  const scripts = new Set(references.scripts);
  for (const path of references.mentions) {
    const source = sources.get(path);
    if (source && (0, import_redact.readsLikeScript)(path, source.text)) scripts.add(path);
  }
  const configs = /* @__PURE__ */ new Set();
  for (const path of references.configs) {
    const source = sources.get(path);
    if (source && (0, import_redact.mayDeploy)(path) && (0, import_redact.readsLikeConfig)(source.text)) configs.add(path);
  }
  const templates = /* @__PURE__ */ new Set();
  for (const path of sources.keys()) {
    if (!TEMPLATE4.test(path)) continue;
    const isNamed3 = references.mentions.has(path) || references.files.has(path);
    if (isNamed3 || roots.some((root) => (0, import_redact.formatOf)(root) === "dockerfile" && sources.get(root)?.text.includes(path))) {
      templates.add(path);
    }
  }
  return { scripts, configs, templates };
}
function deploysUnknownConfig(calls) {
  return calls.some(
    (call2) => (0, import_observed.isDeploy)(call2) && call2.command.reader !== "development" && (call2.folder === void 0 || call2.namesConfig && call2.config === void 0 || call2.operands.some((operand) => !operand.known))
  );
}
function readersOf(calls, configs) {
  const files = new Set(configs);
  const folders = /* @__PURE__ */ new Set();
  for (const call2 of calls) {
    if (!(0, import_observed.isDeploy)(call2) || call2.command.reader === "development") continue;
    for (const file of [call2.config, call2.dockerfile]) if (file !== void 0) files.add(file);
    for (const folder of [call2.folder, call2.config === void 0 ? void 0 : (0, import_redact.folderOf)(call2.config)]) {
      if (folder && (0, import_redact.readerOf)(`${folder}/x`) === "development") folders.add(folder);
    }
  }
  const innerFirst = [...folders].sort((a, b) => b.length - a.length);
  return (path) => {
    if (files.has(path)) return "runtime";
    const folder = innerFirst.find((each) => path.startsWith(`${each}/`));
    return (0, import_redact.readerOf)(folder === void 0 ? path : path.slice(folder.length + 1));
  };
}
// src/project/discover/attributes.ts
var RECODED = "A checkout writes this file in another encoding (working-tree-encoding in .gitattributes), so what a deploy reads was not checked.";
var ENCODING2 = /(?:^|\s)working-tree-encoding=(\S{1,100})/;
var KEEPS_ASCII = /^(?:utf-?8|us-?ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d|windows-?125\d|cp125\d|euc-?\w{2})$/i;
var MACRO = /^\[attr\](\S{1,100})\s/;
var PATTERN = /^(?:"((?:[^"\\]|\\.){1,1000})"|(\S{1,1000}))\s/;
function recodedFiles({ texts }) {
  const problems = [];
  for (const [attributesPath, text] of texts) {
    if ((0, import_redact.baseName)(attributesPath) !== ".gitattributes") continue;
    const patterns = recodingPatterns(text);
    if (patterns.length === 0) continue;
    const folder = (0, import_redact.folderOf)(attributesPath);
    for (const path of texts.keys()) {
      if (folder !== "" && !path.startsWith(`${folder}/`)) continue;
      if (!(0, import_redact.isStructural)(path) && (0, import_redact.formatOf)(path) === void 0) continue;
      const inside = folder === "" ? path : path.slice(folder.length + 1);
      if (!patterns.some((pattern) => matches(pattern, inside))) continue;
      problems.push({ at: (0, import_redact.fileStart)(path), message: RECODED, blocking: true });
    }
  }
  return problems;
}
function recodingPatterns(text) {
  const macros = /* @__PURE__ */ new Set();
  const patterns = [];
  for (const line of text.split("\n")) {
    const written2 = line.trim();
    if (written2.startsWith("#")) continue;
    const encoding = ENCODING2.exec(written2)?.[1];
    const words = written2.split(/\s+/).slice(1);
    const recodes = encoding !== void 0 && !KEEPS_ASCII.test(encoding) || words.some((word) => macros.has(word.replace(/=.*/, "")));
    if (!recodes) continue;
    const macro = MACRO.exec(written2)?.[1];
    if (macro !== void 0) macros.add(macro);
    const [, quoted, plain] = PATTERN.exec(`${written2} `) ?? [];
    const pattern = quoted ?? plain;
    if (macro === void 0 && pattern !== void 0) patterns.push(pattern);
  }
  return patterns;
}
function matches(pattern, path) {
  const isName = !pattern.replace(/\/$/, "").includes("/");
  const tokens = compilePattern(pattern.replace(/^\//, ""));
  return tokens === void 0 || matchesPathOrParent(tokens, isName ? (0, import_redact.baseName)(path) : path);
}
// src/project/documents.ts
var TREE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "json", "ini", "env"]);
function createDocuments(sources, paths, parsers2, parseCache, wide = /* @__PURE__ */ new Set()) {
  const parsed = /* @__PURE__ */ new Map();
  const remember = (path, kind, how, parse4) => {
    const source = sources.get(path);
    if (!source) return void 0;
    let document = parsed.get(path);
    if (!document) {
      document = parseCache.document(source, how, parse4);
      parsed.set(path, document);
    }
    return document.kind === kind ? document : void 0;
  };
  return {
    sources,
    has: (path) => paths.has(path),
    tree: (path, as) => {
      const format = as ?? (0, import_redact.formatOf)(path, sources.get(path)?.text);
      if (!format || !TREE_FORMATS.has(format)) return void 0;
      return remember(path, "tree", format, (source) => parsers2[format](source));
    },
    dockerfile: (path, target) => {
      const name = (0, import_observed.known)(target);
      return remember(
        path,
        "dockerfile",
        `dockerfile ${name ?? ""}`,
        (source) => parsers2.dockerfile(source, name === void 0 ? {} : { target: name })
      );
    },
    ignoreFile: (path) => {
      const source = sources.get(path);
      if (source && wide.has(path)) return { kind: "ignore", source, patterns: [], ignores: () => void 0 };
      if (source && ((0, import_redact.formatOf)(path, source.text) ?? "ignore") !== "ignore") return parsers2.ignore(source);
      return remember(path, "ignore", "ignore", parsers2.ignore);
    },
    script: (path) => {
      const format = (0, import_redact.formatOf)(path, sources.get(path)?.text);
      const how = format === "makefile" || format === "procfile" ? format : "script";
      return remember(path, "shell", how, parsers2[how]);
    },
    release: (path) => {
      const document = parsed.get(path);
      if (document?.kind !== "tree") return;
      parsed.set(path, { ...document, roots: [] });
      parseCache.forget(document.source);
    },
    isBroken: (path) => {
      const document = parsed.get(path);
      return document !== void 0 && document.kind !== "ignore" && document.problems.some(({ blocking }) => blocking);
    },
    documents: () => new Map([...parsed].sort(([a], [b]) => a < b ? -1 : 1)),
    problems: (inUse, readerOf2) => {
      const documents = [...parsed].sort(([a], [b]) => a < b ? -1 : 1);
      return documents.flatMap(([path, document]) => problemsOf(document, inUse.has(path), readerOf2(path)));
    }
  };
}
var UNMERGED = "This file has an unresolved merge conflict (`<<<<<<<`): choose one side and remove the markers.";
function causesOf(problems, source) {
  if (problems.length === 0) return problems;
  const blocking = problems.some((problem) => problem.blocking);
  const conflict = conflictIn(source.text);
  if (conflict !== void 0) return [{ at: source.locate(conflict, conflict), message: UNMERGED, blocking }];
  const byLine = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line } = problem.at.range.start;
    const first = byLine.get(line);
    if (!first || problem.blocking && !first.blocking) byLine.set(line, problem);
  }
  return [...byLine.values()];
}
function conflictIn(text) {
  const start = /^<{7}(?: .{0,300})?$/m.exec(text)?.index;
  if (start === void 0) return void 0;
  const middle = text.indexOf("\n=======", start);
  return middle !== -1 && text.indexOf("\n>>>>>>>", middle) !== -1 ? start : void 0;
}
function problemsOf(document, inUse, reader) {
  if (document.kind === "ignore") return [];
  const { source } = document;
  const problems = causesOf(document.problems, source);
  if (inUse) return [...problems];
  const decides = document.kind !== "tree" || (0, import_redact.isStructural)(source.path) && !isOfOtherService(source);
  const isIdle = reader === "development" || (0, import_redact.isTemplate)(source.path) || isFilledIn(document);
  if (isIdle || !decides && isRecord(source)) {
    return problems.map((problem) => ({ ...problem, blocking: false, idle: true }));
  }
  if (decides && (0, import_redact.isWorkflowPath)(source.path) && !MAY_DEPLOY.test(source.text))
    return problems.map((problem) => ({ ...problem, aside: true }));
  return problems.map((problem) => decides ? problem : { ...problem, blocking: false });
}
var MAY_DEPLOY = /fly(?!-?(?:weight|wheel|way|back|over|er))|deploy|FLY_|\buses:\s{0,9}["']?\.\//i;
var SAYS_FLY_CONFIG = /(?:^|[{,])[\s{,]{0,40}["']?(?:app|primary_region|http_service|services|processes|mounts|vm|build|deploy|env|kill_signal)(?:["']|\s{0,9}:)/m;
function isOfOtherService({ path, text }) {
  const name = (0, import_redact.baseName)(path);
  if (!(0, import_redact.isFlyConfigPath)(path) || !/\.(?:ya?ml|json)$/i.test(name)) return false;
  return !/^\.?fly(?:io)?\./i.test(name) && !SAYS_FLY_CONFIG.test(text);
}
var LOG = /(?:^|[._-])logs?(?:[._-]|$)/i;
var OBJECT_PER_LINE = /^\s{0,20}\{[^\n]{0,20000}\}[ \t]{0,20}\r?\n\s{0,20}\{/;
function isRecord({ path, text }) {
  return LOG.test((0, import_redact.baseName)(path)) || path.endsWith(".json") && OBJECT_PER_LINE.test(text);
}
function isFilledIn({ kind, source }) {
  if ((0, import_redact.isFlyConfigPath)(source.path)) return false;
  return kind === "tree" && /(?<!\$)\{\{|\{%|<%/.test(source.text);
}
// src/project/merged-fields.ts
var MAPS = new Set("env args headers processes checks metadata experimental".split(" "));
function mergeSpellings(spellings, name) {
  const sorted = [...spellings.values()].sort((a, b) => a.key < b.key ? -1 : 1);
  let merged;
  for (const entry of sorted) merged = merged ? mergeEntries(merged, entry, name) : entry;
  return merged;
}
function mergeEntries(first, later, name) {
  const value = mergeValues(first.value, later, name);
  return { key: later.key, keyAt: later.keyAt, at: value === first.value ? first.at : later.at, value };
}
function mergeValues(first, { value: later, keyAt }, name) {
  if (later.kind === "scalar") return later.value === null && first.kind === "scalar" ? first : later;
  if (first.kind === "scalar") return later;
  if (first.kind === "table" && later.kind === "table") return { ...mergeTables(first, later, name), at: keyAt };
  const [before, behind3] = [itemsOf(first), itemsOf(later)];
  if (MAPS.has(name)) return { kind: "list", at: later.at, items: [...before, ...behind3] };
  const items = behind3.map((item, index) => {
    const earlier = before[index];
    if (item.kind !== "table" || earlier?.kind !== "table") return item;
    return { ...mergeTables(earlier, item, name), at: item.entries[0]?.keyAt ?? item.at };
  });
  return { kind: "list", at: later.at, items };
}
function itemsOf(tree) {
  return tree.kind === "list" ? tree.items : [tree];
}
function mergeTables(first, later, name) {
  if (MAPS.has(name)) return { ...later, entries: [...first.entries, ...later.entries] };
  const fields = fieldsOf(first);
  for (const [field2, entry] of fieldsOf(later)) {
    const earlier = fields.get(field2);
    fields.set(field2, earlier ? mergeEntries(earlier, entry, field2) : entry);
  }
  return { ...later, entries: [...fields.values()] };
}
function fieldsOf(table) {
  const spellings = /* @__PURE__ */ new Map();
  for (const entry of table.entries) {
    const field2 = foldedKey(entry.key);
    const found2 = spellings.get(field2) ?? /* @__PURE__ */ new Map();
    spellings.set(field2, found2.set(entry.key, entry));
  }
  const fields = /* @__PURE__ */ new Map();
  for (const [field2, found2] of spellings) {
    const merged = mergeSpellings(found2, field2);
    if (merged) fields.set(field2, merged);
  }
  return fields;
}
// src/project/fields.ts
function fieldEntry(tree, name) {
  if (tree?.kind !== "table") return void 0;
  let only;
  let spellings;
  for (const entry of tree.entries) {
    if (entry.key !== name && (entry.key.length !== name.length || foldedKey(entry.key) !== name)) continue;
    if (only !== void 0 && only.key !== entry.key) spellings ??= /* @__PURE__ */ new Map([[only.key, only]]);
    spellings?.set(entry.key, entry);
    only = entry;
  }
  return spellings ? mergeSpellings(spellings, name) : only;
}
function field(tree, name) {
  const value = fieldEntry(tree, name)?.value;
  return value?.kind === "scalar" && value.value === null ? void 0 : value;
}
function sectionsOf(entry) {
  if (!entry) return [];
  if (entry.value.kind === "table") return [{ table: entry.value, at: headOf(entry, entry.value) }];
  if (entry.value.kind !== "list") return [];
  const sections = [];
  for (const item of entry.value.items) {
    if (item.kind === "table") sections.push({ table: item, at: headOfItem(item) });
  }
  return sections;
}
function headOfItem(table) {
  const { start, end } = table.at.range;
  return start.line === end.line ? table.at : table.entries[0]?.keyAt ?? table.at;
}
function headOf(entry, table) {
  const { start, end } = table.at.range;
  const key = entry.keyAt.range.start;
  const opened = start.line < key.line || start.line === key.line && start.column <= key.column;
  const closed = end.line > key.line || end.line === key.line && end.column > key.column;
  return opened && closed ? table.at : entry.keyAt;
}
function textOf2(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  return { known: true, value: tree.value === null ? "" : String(tree.value), at: tree.at, raw: tree.raw };
}
function numberOf(tree) {
  if (!tree) return void 0;
  const value = tree.kind === "scalar" ? integerIn(tree) : void 0;
  const raw = tree.kind === "scalar" ? tree.raw : "";
  return value === void 0 ? { known: false, at: tree.at, raw } : { known: true, value, at: tree.at, raw };
}
function integerIn({ value }) {
  if (typeof value === "number") return Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : void 0;
  if (typeof value !== "string") return void 0;
  const digits = value.trim();
  return /^[+-]?0{0,100}\d{1,9}$/.test(digits) ? Number(digits) : void 0;
}
function booleanOf(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { value, at, raw } = tree;
  return typeof value === "boolean" ? { known: true, value, at, raw } : { known: false, at, raw };
}
function textsOf(tree) {
  const items = tree?.kind === "list" ? tree.items : tree ? [tree] : [];
  const texts = [];
  for (const item of items) {
    const text = textOf2(item);
    if (text) texts.push(text);
  }
  return texts;
}
// src/project/fly/app-variables.ts
var APP_VARIABLE = "FLY_APP";
function appVariablesOf(settings) {
  const byPath = /* @__PURE__ */ new Map();
  for (const { origin, name, key, value, at } of settings) {
    if (origin !== "workflow-env" || name !== APP_VARIABLE) continue;
    const scope = key.slice(0, -`env.${APP_VARIABLE}`.length);
    const found2 = byPath.get(at.path);
    if (found2) found2.push({ scope, value });
    else byPath.set(at.path, [{ scope, value }]);
  }
  return ({ at, key }) => {
    const around = (byPath.get(at.path) ?? []).filter(({ scope }) => `${key}.`.startsWith(scope));
    return around.toSorted((a, b) => b.scope.length - a.scope.length)[0]?.value;
  };
}
// src/project/fly/headers.ts
function headerEntries(tree) {
  if (tree?.kind === "table") {
    return tree.entries.map((entry) => ({ name: entry.key, nameAt: entry.keyAt, value: entry.value, at: entry.at }));
  }
  const headers = [];
  for (const item of tree?.kind === "list" ? tree.items : []) {
    const name = field(item, "name");
    const value = field(item, "value");
    if (name?.kind === "scalar" && value)
      headers.push({ name: String(name.value), nameAt: name.at, value, at: value.at });
  }
  return headers;
}
function headerValue(tree) {
  if (tree.kind === "scalar") return tree.value === false || tree.value === null ? void 0 : textOf2(tree);
  if (tree.kind !== "list") return textOf2(tree);
  const parts = [];
  const raws = [];
  for (const item of textsOf(tree)) {
    if (!item.known) return { known: false, at: tree.at, raw: "" };
    parts.push(item.value);
    raws.push(item.raw);
  }
  return { known: true, value: parts.join(", "), at: tree.at, raw: raws.join(", ") };
}
// src/project/fly/checks.ts
function serviceChecks(table) {
  const checks = [];
  for (const [key, type] of SERVICE_CHECKS) {
    for (const section of sectionsOf(fieldEntry(table, key))) checks.push(readCheck(section, void 0, type));
  }
  return checks;
}
var SERVICE_CHECKS = [
  ["checks", "http"],
  ["http_checks", "http"],
  ["tcp_checks", "tcp"]
];
function topLevelChecks(config) {
  const checks = [];
  for (const { name, section } of namedChecks(config)) {
    const type = field(section.table, "type");
    const http = type?.kind === "scalar" && type.value === "http";
    checks.push(readCheck(section, name, http ? "http" : "tcp"));
  }
  return checks;
}
function namedChecks(config) {
  const entry = fieldEntry(config, "checks");
  const named2 = [];
  if (entry?.value.kind === "table") {
    for (const check2 of entry.value.entries) {
      const section = sectionsOf(check2)[0];
      if (section) named2.push({ name: check2.key, section });
    }
    return named2;
  }
  for (const section of sectionsOf(entry)) {
    const name = field(section.table, "name");
    named2.push({ name: name?.kind === "scalar" ? String(name.value) : String(named2.length), section });
  }
  return named2;
}
function readCheck({ table, at }, name, type) {
  const headers = [];
  for (const { name: header, nameAt, value } of headerEntries(field(table, "headers"))) {
    const text = headerValue(value);
    if (text) headers.push({ name: header, nameAt, value: text });
  }
  return {
    name,
    type,
    at,
    port: numberOf(field(table, "port")),
    protocol: textOf2(field(table, "protocol")),
    path: textOf2(field(table, "path")),
    tlsSkipVerify: booleanOf(field(table, "tls_skip_verify")),
    headers
  };
}
// src/parse/text/scalar-text-block.ts
var HEADER = /^([|>])[-+]?[ \t]*(?:#[^\n]*)?\r?\n/;
function readBlockScalar(raw) {
  const header = HEADER.exec(raw);
  if (!header) return void 0;
  const lines = linesOf2(raw, header[0].length);
  const pieces = [];
  for (const [i, line] of lines.entries()) {
    const to = line.from + line.text.length;
    pieces.push({ from: line.from, to });
    const next = lines[i + 1];
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === "|" ? "\n" : foldedBreak(lines, i) });
  }
  return pieces;
}
function linesOf2(raw, from) {
  const lines = [];
  let indent;
  let start = from;
  for (const written2 of raw.slice(from).split("\n")) {
    const text = written2.endsWith("\r") ? written2.slice(0, -1) : written2;
    const spaces = /^ */.exec(text)?.[0].length ?? 0;
    if (spaces < text.length) indent ??= spaces;
    const skipped = Math.min(indent ?? spaces, spaces);
    lines.push({ from: start + skipped, text: text.slice(skipped) });
    start += written2.length + 1;
  }
  return lines;
}
function foldedBreak(lines, index) {
  const text = lines[index]?.text ?? "";
  if (text === "" || isIndented(text)) return "\n";
  let next = index + 1;
  while (lines[next]?.text === "") next++;
  if (isIndented(lines[next]?.text ?? "")) return "\n";
  return next === index + 1 ? " " : "";
}
function isIndented(text) {
  return text.startsWith(" ") || text.startsWith("	");
}
// src/parse/text/scalar-text-flow.ts
var DOUBLE_QUOTED = { quotes: 1, escapes: "all", doubled: false, folds: true };
var SINGLE_QUOTED = { quotes: 1, escapes: "none", doubled: true, folds: true };
var UNQUOTED2 = { quotes: 0, escapes: "none", doubled: false, folds: true };
var TOML_TEXT = { quotes: 3, escapes: "all", doubled: false, folds: false };
var PROPERTIES2 = { quotes: 0, escapes: "breaks", doubled: false, folds: false };
function readFlowScalar(raw, spelling) {
  const pieces = [];
  const end = raw.length - spelling.quotes;
  let from = spelling.quotes === 3 ? afterFirstBreak(raw) : spelling.quotes;
  for (let at = from; at < end; ) {
    const special = readSpecial(raw, at, end, spelling);
    if (!special) {
      at++;
      continue;
    }
    pieces.push({ from, to: special.from }, special);
    from = special.to;
    at = special.to;
  }
  pieces.push({ from, to: end });
  return pieces;
}
function afterFirstBreak(raw) {
  return raw.startsWith("\r\n", 3) ? 5 : raw.startsWith("\n", 3) ? 4 : 3;
}
function readSpecial(raw, at, end, spelling) {
  const character = raw[at];
  if (character === "\\" && spelling.escapes !== "none") {
    const gap2 = gapAt(raw, at + 1, end);
    if (gap2.breaks > 0) return { from: at, to: gap2.to, text: "" };
    return spelling.escapes === "all" ? readEscape2(raw, at) : void 0;
  }
  if (spelling.doubled && raw.startsWith("''", at)) return { from: at, to: at + 2, text: "'" };
  if (!spelling.folds || !isBlank(character)) return void 0;
  const gap = gapAt(raw, at, end);
  if (gap.breaks === 0) return { from: at, to: gap.to, text: raw.slice(at, gap.to) };
  return { from: at, to: gap.to, text: gap.breaks === 1 ? " " : "\n".repeat(gap.breaks - 1) };
}
function gapAt(raw, from, limit) {
  let breaks = 0;
  let to = from;
  for (; to < limit && isBlank(raw[to]); to++) if (raw[to] === "\n") breaks++;
  return { to, breaks };
}
function isBlank(character) {
  return character === " " || character === "	" || character === "\n" || character === "\r";
}
var ESCAPED = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"]
]);
var HEX_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function readEscape2(raw, at) {
  const letter = raw.charAt(at + 1);
  const digits = HEX_DIGITS.get(letter);
  if (digits === void 0) return { from: at, to: at + 2, text: ESCAPED.get(letter) ?? letter };
  const to = at + 2 + digits;
  const code2 = Number.parseInt(raw.slice(at + 2, to), 16);
  return { from: at, to, text: code2 <= 1114111 ? String.fromCodePoint(code2) : "" };
}
// src/parse/text/scalar-text.ts
function scalarText(source, scalar) {
  const { raw } = scalar;
  const text = typeof scalar.value === "string" ? scalar.value : raw;
  const start = source.offset(scalar.at.range.start);
  if (source.text.startsWith(raw, start)) {
    const written2 = (0, import_redact.windowOf)(source, start, start + raw.length);
    const pieces = verbatim(raw, text);
    if (pieces) return (0, import_redact.splice)(written2, pieces);
    for (const spelling of spellingsOf(raw)) {
      const mapped2 = (0, import_redact.splice)(written2, readFlowScalar(raw, spelling));
      if (mapped2.text === text) return mapped2;
    }
    const block = readBlock(raw, text);
    const mapped = block && (0, import_redact.splice)(written2, block);
    if (mapped?.text === text) return mapped;
  }
  return { text, locate: () => scalar.at };
}
function verbatim(raw, text) {
  const bodies = [
    { from: 0, to: raw.length },
    { from: 1, to: raw.length - 1 },
    { from: afterFirstBreak(raw), to: raw.length - 3 }
  ];
  const body = bodies.find(({ from, to }) => to - from === text.length && raw.startsWith(text, from));
  return body && [body];
}
function spellingsOf(raw) {
  if (raw.startsWith('"""')) return [TOML_TEXT, DOUBLE_QUOTED];
  if (raw.startsWith('"')) return [DOUBLE_QUOTED];
  if (raw.startsWith("'")) return [SINGLE_QUOTED];
  return [UNQUOTED2, PROPERTIES2];
}
function readBlock(raw, text) {
  const pieces = readBlockScalar(raw);
  const end = text.slice(text.trimEnd().length);
  return pieces && [...pieces, { from: raw.length, to: raw.length, text: end }];
}
// src/project/files/scripts.ts
function commandsOfText(source, scalar, kind, readers) {
  if (typeof scalar.value !== "string") return [];
  const reading = readers.shell(scalarText(source, scalar), kind);
  if (reading) return reading.commands;
  reportUnread(scalar.at, kind.reader, readers);
  return [];
}
function reportUnread(at, reader, readers) {
  const message = "The shell text here is too long or too deeply nested to parse.";
  readers.report({ at, message, blocking: reader !== "development" });
}
function commandsOf2(source, tree, kind, readers) {
  if (!tree || tree.kind === "table") return [];
  if (tree.kind === "scalar") return commandsOfText(source, tree, kind, readers);
  const script = shellScriptOf(tree.items);
  if (script) return commandsOfText(source, script, kind, readers);
  const argv = [];
  for (const item of tree.items) {
    const word = textOf2(item);
    if (word) argv.push(word);
  }
  return argv.length === 0 ? [] : [literalCommand(argv, tree.at, kind)];
}
function literalCommand(argv, at, kind) {
  return { ...kind, argv, program: readPrefix(argv).program, assignments: [], redirects: [], at };
}
function shellScriptOf(items) {
  const [program, flag, script] = items;
  if (program?.kind !== "scalar" || flag?.kind !== "scalar" || script?.kind !== "scalar") return void 0;
  const isShell2 = typeof program.value === "string" && /^(?:\/\S{1,50}\/)?(?:ba|da|a|z)?sh$/.test(program.value);
  return isShell2 && typeof flag.value === "string" && /^-[a-z]*c$/.test(flag.value) ? script : void 0;
}
// src/project/fly/commands.ts
var COMMAND_KEYS = [
  ["fly-release-command", "deploy", "release_command"],
  ["fly-release-command", "deploy", "seed_command"],
  ["fly-console-command", "console_command"],
  ["fly-experimental", "experimental", "entrypoint"],
  ["fly-experimental", "experimental", "cmd"],
  ["fly-experimental", "experimental", "exec"]
];
function flyCommands(config, source, reader, readers) {
  const commands = [];
  const processes = [];
  for (const { name, command } of processGroups(config)) {
    processes.push(name);
    const kind = { origin: "fly-process", reader, key: `processes.${name}` };
    for (const one of commandsOf2(source, command, kind, readers)) commands.push(one);
  }
  for (const [origin, ...keys2] of COMMAND_KEYS) {
    let node = config;
    for (const key of keys2) node = field(node, key);
    for (const command of commandsOf2(source, node, { origin, reader, key: keys2.join(".") }, readers))
      commands.push(command);
  }
  return { commands, processes: processes.length === 0 ? ["app"] : processes };
}
function processGroups(config) {
  const processes = fieldEntry(config, "processes")?.value;
  if (processes?.kind === "table") return processes.entries.map((entry) => ({ name: entry.key, command: entry.value }));
  const groups = [];
  for (const item of processes?.kind === "list" ? processes.items : []) {
    const name = field(item, "name");
    if (name?.kind === "scalar") groups.push({ name: String(name.value), command: field(item, "command") });
  }
  return groups;
}
// src/project/fly/files.ts
function fileSettings(files, prefix, kind) {
  const settings = [];
  const items = files?.kind === "list" ? files.items : files ? [files] : [];
  for (const [index, file] of items.entries()) {
    const entry = fieldEntry(file, "raw_value");
    const value = textOf2(field(file, "raw_value"));
    if (!entry || !value) continue;
    const path = textOf2(field(file, "guest_path"));
    const name = path?.known ? path.value : entry.key;
    const key = `${prefix === "" ? "" : `${prefix}.`}files.${path?.known ? path.value : index}.raw_value`;
    const nameAt = path?.known ? path.at : entry.keyAt;
    const setting2 = { origin: kind.origin, reader: kind.reader, name, nameAt, key, value, at: entry.at };
    settings.push(setting2);
    const decoded = value.known ? decodedText2(value.value) : void 0;
    if (value.known && decoded !== void 0) {
      settings.push({ ...setting2, key: `${key} (decoded)`, value: { ...value, value: decoded } });
    }
  }
  return settings;
}
function localFilesIn(config) {
  const files = [];
  for (const { table } of sectionsOf(fieldEntry(config, "files"))) {
    const path = (0, import_observed.known)(textOf2(field(table, "local_path")));
    if (path !== void 0) files.push({ path, guestPath: (0, import_observed.known)(textOf2(field(table, "guest_path"))) ?? path });
  }
  return files;
}
var BASE64 = /^[A-Za-z0-9+/\s]{8,}={0,2}$/;
function decodedText2(text) {
  if (!BASE64.test(text.trimEnd())) return void 0;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return decoded.includes("\uFFFD") || hasControlCharacter(decoded) ? void 0 : decoded;
}
function hasControlCharacter(text) {
  for (let i = 0; i < text.length; i++) {
    const code2 = text.charCodeAt(i);
    if (code2 === 127 || code2 < 32 && code2 !== 9 && code2 !== 10 && code2 !== 13) return true;
  }
  return false;
}
// src/project/files/described-values.ts
var SAMPLES = /* @__PURE__ */ new Set(["example", "examples", "x-example", "x-examples", "default", "enum", "const", "description"]);
var DESCRIBES = /^(?:openapi|swagger|asyncapi)$/;
function sampleKeysOf(root) {
  if (root?.kind !== "table") return void 0;
  const isDescription = root.entries.some(({ key, value }) => DESCRIBES.test(key) && value.kind === "scalar");
  return isDescription || isSchema(root) ? SAMPLES : void 0;
}
function isSchema(root) {
  const schema = entryOf(root, "$schema")?.value;
  if (schema?.kind !== "scalar" || typeof schema.value !== "string") return false;
  return /json-schema\.org\//.test(schema.value) && entryOf(root, "properties") !== void 0;
}
function isCompiled(root) {
  const format = entryOf(root, "_format")?.value;
  if (format?.kind === "scalar" && /^hh-sol-/.test(String(format.value))) return true;
  return entryOf(root, "abi") !== void 0 && entryOf(root, "bytecode") !== void 0;
}
function isNameOfCargo(path, key) {
  return /(?:^|\/)Cargo\.toml$/.test(path) && /^(?:features|(?:workspace\.)?lints)\./.test(key);
}
// src/project/files/generic-settings.ts
function genericSettings(document, reader) {
  const read = settingsOf(document.source);
  const key = `${document.format} ${reader}`;
  const settings = read.get(key) ?? readSettings2(document, reader);
  read.set(key, settings);
  return settings;
}
function isData({ format, source }) {
  return format === "json" && source.text.length > LARGEST_CONFIG;
}
var ENVIRONMENT2 = /^(?:development|dev|test|testing|local)\./;
var ODBC = /(?:^|\/)\.?odbc\.ini$/i;
var STATE = /\.tfstate(?:\.backup)?$/i;
var COMPOSER_TOKEN = /^(?:bearer|(?:github|gitlab)-oauth)$/;
function renamed(setting2) {
  const { path } = setting2.at;
  const isPassword = ODBC.test(path) ? /^pwd$/i.test(setting2.name) : STATE.test(path) && setting2.name === "result";
  if (isPassword) return { ...setting2, name: "password" };
  return COMPOSER_TOKEN.test(setting2.name) ? { ...setting2, name: "token" } : setting2;
}
var PAIR4 = /(?:^|[\s"'])([A-Za-z_]\w{1,80})=([^\s"']{6,400})(?=$|[\s"'])/g;
function pairInside(setting2, source) {
  const { raw, at } = setting2.value;
  for (const { 0: written2, 1: name = "", 2: value = "", index } of raw.matchAll(PAIR4)) {
    if (!SECRET_NAME.test(name) || !(0, import_redact.isDrawn)(value)) continue;
    const from = source.offset(at.range.start) + index + written2.length - value.length;
    const place = source.locate(from, from + value.length);
    const nameAt = source.locate(from - 1 - name.length, from - 1);
    return { ...setting2, name, nameAt, value: (0, import_redact.readText)(value, value, place, "template") };
  }
  return setting2;
}
var LARGEST_CONFIG = 2e4;
var TELLING_NAME = /secret|pass|pwd|psw|pw|pin|sid|hash|sign|seed|mnemonic|hook|phrase|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login|user|admin|verif|ssl|tls|secure|cert|unauthorized|host|addr|bind|listen|port|debug|origin|proxy|metrics|ur[il]|endpoint|server|broker|database|command|script|arg|image|env/i;
var TELLING_VALUE = /:\/\/|[@=]|\.(?:internal|flycast|fly\.dev)\b|-----BEGIN |^\S{14}/;
function mayMeanSomething({ name, value }) {
  if (TELLING_NAME.test(name)) return true;
  return value.known && (TELLING_VALUE.test(value.value) || !(0, import_redact.keyLikeRuns)(value.value).next().done);
}
var settingsOf = (0, import_redact.memoize)((_) => /* @__PURE__ */ new Map());
function readSettings2(document, reader) {
  const { format } = document;
  const origin = format === "env" ? "env-file" : format;
  const settings = [];
  for (const [index, root] of document.roots.entries()) {
    const dialect = format === "env" ? "env" : "template";
    const keys2 = index === 0 ? [] : [`document ${index + 1}`];
    if (isCompiled(root)) continue;
    const samples = sampleKeysOf(root);
    for (const leaf of leafSettings(root, keys2, { origin, reader, dialect }, samples)) {
      if (isData(document) && !mayMeanSomething(leaf) || isNameOfCargo(leaf.at.path, leaf.key)) continue;
      const named2 = renamed(format === "ini" ? pairInside(leaf, document.source) : leaf);
      settings.push(ENVIRONMENT2.test(named2.key) ? { ...named2, reader: "development" } : named2);
    }
  }
  return format === "yaml" ? settings.map((setting2) => withTag(setting2, document.source)) : settings;
}
function withTag(setting2, source) {
  const { at, raw } = setting2.value;
  const start = source.offset(at.range.start);
  const tagged = /(?:^|[\s,[{])![A-Za-z][\w./:-]{0,60}\s*$/.test(source.text.slice(Math.max(0, start - 80), start));
  return tagged ? { ...setting2, value: { known: false, at, raw } } : setting2;
}
var NOTHING = /* @__PURE__ */ new Set();
function leafSettings(tree, keys2, kind, leftOut = NOTHING) {
  const settings = [];
  const pending = [{ node: tree, keys: keys2, named: void 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.node.kind === "scalar") {
      if (next.named && isPresent(next.node)) settings.push(setting(next.named, next.keys, next.node, kind));
    } else {
      for (const child of childrenOf(next).toReversed()) {
        if (!leftOut.has(child.keys.at(-1) ?? "")) pending.push(child);
      }
    }
  }
  return settings;
}
function childrenOf({ node, keys: keys2, named: named2 }) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys2, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named2
    }));
  }
  const pair = variableOf3(node);
  return node.entries.map((entry) => {
    if (pair && entry === pair.value) {
      const name = { name: pair.name.text, nameAt: pair.name.at, at: node.at };
      return { node: entry.value, keys: [...keys2, pair.name.text], named: name };
    }
    const owner = named2 && isNamedByOwner(entry, named2.name) ? { ...named2, at: entry.at } : void 0;
    return { node: entry.value, keys: [...keys2, entry.key], named: owner ?? namedBy2(entry) };
  });
}
function optionBefore(option, item) {
  if (option?.kind !== "scalar" || item.kind !== "scalar" || typeof option.value !== "string") return void 0;
  const name = /^--([a-z][\w-]{1,60})$/i.exec(option.value)?.[1];
  if (name === void 0 || typeof item.value === "string" && item.value.startsWith("-")) return void 0;
  return { name, nameAt: option.at, at: item.at };
}
var HOLDS_VALUE = /^(?:value|inline_?(?:string|bytes))$/i;
var SECRET_NAME = /secret|pass|pwd|token|key|auth|bearer|cred|cookie|jwt|private/i;
var HOST3 = /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}(?:[/:]\S{0,200})?$/i;
function isNamedByOwner({ key, value }, owner) {
  if (value.kind !== "scalar" || typeof value.value !== "string" || !SECRET_NAME.test(owner)) return false;
  return HOLDS_VALUE.test(key) || HOST3.test(key) && !SECRET_NAME.test(key) && (0, import_redact.isDrawn)(value.value);
}
function namedBy2(entry) {
  return { name: entry.key, nameAt: entry.keyAt, at: entry.at };
}
function variableOf3(table) {
  let name;
  let value;
  for (const entry of table.entries) {
    if (entry.value.kind !== "scalar") continue;
    const text = entry.value.value;
    if ((entry.key === "name" || entry.key === "key") && typeof text === "string" && /^\w{1,200}$/.test(text)) {
      name = { text, at: entry.value.at };
    } else if (entry.key === "value") value = entry;
  }
  return name && value ? { name, value } : void 0;
}
function isPresent({ value }) {
  return value !== null;
}
function setting(named2, keys2, scalar, kind) {
  const { origin, reader, dialect } = kind;
  return { origin, reader, ...named2, key: keys2.join("."), value: (0, import_redact.scalarValue)(scalar, dialect) };
}
function mapSettings(tree, prefix, kind) {
  const settings = [];
  for (const entry of tree?.kind === "table" ? tree.entries : []) {
    const { value } = entry;
    settings.push({
      origin: kind.origin,
      reader: kind.reader,
      ...namedBy2(entry),
      key: prefix === "" ? entry.key : `${prefix}.${entry.key}`,
      value: value.kind === "scalar" ? (0, import_redact.scalarValue)(value, kind.dialect) : { known: false, at: value.at, raw: "" }
    });
  }
  return settings;
}
// src/project/fly/machine-config.ts
function readMachineConfig(root, key, source, reader, readers) {
  const settings = [];
  const commands = [];
  const addCommands = (table, prefix) => {
    for (const name of ["entrypoint", "cmd", "exec"]) {
      const kind = { origin: "fly-experimental", reader, key: `${prefix}.${name}` };
      for (const command of commandsOf2(source, field(table, name), kind, readers)) commands.push(command);
    }
  };
  addCommands(field(root, "init"), `${key}.init`);
  const containers = field(root, "containers");
  for (const [index, container] of (containers?.kind === "list" ? containers.items : []).entries()) {
    const name = field(container, "name");
    const prefix = `${key}.containers.${name?.kind === "scalar" ? String(name.value) : index}`;
    const kind = { origin: "fly-machine-config", reader, dialect: "literal" };
    for (const setting2 of mapSettings(field(container, "env"), `${prefix}.env`, kind)) settings.push(setting2);
    for (const setting2 of fileSettings(field(container, "files"), prefix, kind)) settings.push(setting2);
    addCommands(container, prefix);
  }
  return { settings, commands };
}
function embeddedSource(source, scalar) {
  const { text, locate: locate2 } = scalarText(source, scalar);
  const inner = (0, import_redact.createSource)(source.path, text);
  return { ...inner, locate: locate2, position: (offset) => locate2(offset, offset).range.start };
}
// src/project/fly/services.ts
function flyServices(config, source) {
  const services = [];
  const httpService = sectionsOf(fieldEntry(config, "http_service"))[0];
  if (httpService) services.push(readHttpService(httpService, source));
  for (const section of sectionsOf(fieldEntry(config, "services"))) {
    if (section.table.entries.length > 0) services.push(readService(section, source));
  }
  return services;
}
function readHttpService(section, source) {
  const { table, at } = section;
  const shared = { at, handlersAt: void 0, handlersKnown: true, insertAt: insertionPoint(table, source) };
  const http = httpOptions(table);
  const ports = [
    {
      ...shared,
      start: 80,
      end: 80,
      handlers: ["http"],
      forceHttps: booleanOf(field(table, "force_https")),
      tls: void 0,
      http
    },
    { ...shared, start: 443, end: 443, handlers: ["tls", "http"], forceHttps: void 0, tls: tlsOptions(table), http }
  ];
  return { form: "http_service", ...common(section), protocol: void 0, ports, checks: serviceChecks(table) };
}
function readService(section, source) {
  const { table } = section;
  const ports = sectionsOf(fieldEntry(table, "ports")).map((port) => readPort(port, source));
  return {
    form: "services",
    ...common(section),
    protocol: textOf2(field(table, "protocol")),
    ports,
    checks: serviceChecks(table)
  };
}
function common({ table, at }) {
  return {
    at,
    internalPort: numberOf(field(table, "internal_port")),
    processes: textsOf(field(table, "processes")),
    autoStop: autoStop(field(table, "auto_stop_machines")),
    autoStart: booleanOf(field(table, "auto_start_machines")),
    minMachinesRunning: numberOf(field(table, "min_machines_running")),
    concurrency: concurrency(field(table, "concurrency"))
  };
}
function readPort({ table, at }, source) {
  const single = numberOf(field(table, "port"));
  const first = numberOf(field(table, "start_port"));
  const last = numberOf(field(table, "end_port"));
  const handlers = field(table, "handlers");
  return {
    at: single?.at ?? first?.at ?? last?.at ?? at,
    ...portRange(single, first, last),
    ...handlerList(handlers),
    handlersAt: handlers ? fieldEntry(table, "handlers")?.at : void 0,
    forceHttps: booleanOf(field(table, "force_https")),
    tls: tlsOptions(table),
    http: httpOptions(table),
    insertAt: insertionPoint(table, source)
  };
}
function portRange(single, first, last) {
  if (single) {
    const port = single.known ? single.value : void 0;
    return { start: port, end: port };
  }
  if (!first && !last) return { start: void 0, end: void 0 };
  const start = first ? first.known ? first.value : void 0 : 0;
  const end = last ? last.known ? last.value : void 0 : 65535;
  return { start, end };
}
function handlerList(tree) {
  if (!tree) return { handlers: [], handlersKnown: true };
  if (tree.kind !== "list") return { handlers: [], handlersKnown: false };
  const handlers = [];
  for (const item of tree.items) {
    if (item.kind === "scalar" && typeof item.value === "string") handlers.push(item.value);
  }
  return { handlers, handlersKnown: handlers.length === tree.items.length };
}
function tlsOptions(table) {
  const entry = fieldEntry(table, "tls_options");
  const section = sectionsOf(entry)[0];
  if (!section) return void 0;
  return {
    at: section.at,
    versions: textsOf(field(section.table, "versions")),
    alpn: textsOf(field(section.table, "alpn")),
    defaultSelfSigned: booleanOf(field(section.table, "default_self_signed"))
  };
}
function httpOptions(table) {
  const section = sectionsOf(fieldEntry(table, "http_options"))[0];
  if (!section) return void 0;
  const responseHeaders2 = /* @__PURE__ */ new Map();
  const headers = field(field(section.table, "response"), "headers");
  for (const entry of headers?.kind === "table" ? headers.entries : []) {
    const value = headerValue(entry.value);
    if (value) responseHeaders2.set(entry.key.toLowerCase(), value);
  }
  return { at: section.at, responseHeaders: responseHeaders2 };
}
function autoStop(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { at, raw, value } = tree;
  if (typeof value === "boolean") return { known: true, value: value ? "stop" : "off", at, raw };
  if (value === "off" || value === "stop" || value === "suspend") return { known: true, value, at, raw };
  return { known: false, at, raw };
}
function concurrency(tree) {
  if (tree?.kind === "scalar") return concurrencyPair(tree.at, tree.raw, tree.value);
  if (tree?.kind !== "table") return void 0;
  return {
    at: tree.at,
    type: textOf2(field(tree, "type")),
    softLimit: numberOf(field(tree, "soft_limit")),
    hardLimit: numberOf(field(tree, "hard_limit"))
  };
}
function concurrencyPair(at, raw, value) {
  const pair = typeof value === "string" ? /^\s{0,20}(\d{1,9})\s{0,20},\s{0,20}(\d{1,9})\s{0,20}$/.exec(value) : null;
  if (!pair) return void 0;
  const limit = (digits) => ({ known: true, value: Number(digits), at, raw });
  return {
    at,
    type: { known: true, value: "requests", at, raw },
    softLimit: limit(pair[1]),
    hardLimit: limit(pair[2])
  };
}
function insertionPoint(table, source) {
  if (!isHeader(table.at.range.start, source)) return void 0;
  let last = table.at.range.end;
  for (const entry of table.entries) {
    if (isUnderHeader(entry.at.range.start, source)) continue;
    if (isLater(entry.at.range.end, last)) last = entry.at.range.end;
  }
  const end = { line: last.line, column: source.line(last.line).length + 1 };
  return { path: source.path, range: { start: end, end } };
}
function isHeader(at, source) {
  return source.text[source.offset(at)] === "[";
}
function isUnderHeader(at, source) {
  return source.line(at.line).trimStart().startsWith("[");
}
function isLater(a, b) {
  return a.line > b.line || a.line === b.line && a.column > b.column;
}
// src/project/fly/settings.ts
var READ_BY_FLYCTL = new Set(
  `app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config container env
  processes machine_checks build deploy experimental http_service services checks mounts mount files statics metrics metric
  restart vm compute computes`.split(/\s+/)
);
function flySettings(config, format, reader) {
  const build3 = sectionsOf(fieldEntry(config, "build"))[0]?.table;
  const argReader = reader === "development" ? reader : "build";
  const argKind = { origin: "fly-build-arg", reader: argReader, dialect: "literal" };
  const environment2 = { origin: "fly-env", reader, dialect: "literal" };
  return [
    ...sectionsOf(fieldEntry(config, "env")).flatMap(({ table }) => mapSettings(table, "env", environment2)),
    ...mapSettings(field(build3, "args"), "build.args", argKind),
    ...checkHeaders(config, reader),
    ...responseHeaders(config, reader),
    ...fileSettings(field(config, "files"), "", { origin: "fly-file", reader, dialect: "literal" }),
    ...experimentalSettings(config, reader),
    ...ignoredSettings(config, format, reader)
  ];
}
function checkHeaders(config, reader) {
  const settings = [];
  for (const { name, section } of namedChecks(config)) {
    for (const setting2 of headerSettings(section.table, `checks.${name}.headers`, "fly-check-header", reader))
      settings.push(setting2);
  }
  for (const { table, key } of servicesOf(config)) {
    for (const [checks] of SERVICE_CHECKS) {
      for (const [index, check2] of sectionsOf(fieldEntry(table, checks)).entries()) {
        for (const setting2 of headerSettings(
          check2.table,
          `${key}.${checks}.${index}.headers`,
          "fly-check-header",
          reader
        ))
          settings.push(setting2);
      }
    }
  }
  return settings;
}
function responseHeaders(config, reader) {
  const settings = [];
  for (const { table, key } of servicesOf(config)) {
    const holders = [{ holder: table, at: `${key}.http_options.response.headers` }];
    for (const [index, port] of sectionsOf(fieldEntry(table, "ports")).entries()) {
      holders.push({ holder: port.table, at: `${key}.ports.${index}.http_options.response.headers` });
    }
    for (const { holder, at } of holders) {
      const response = field(field(holder, "http_options"), "response");
      for (const setting2 of headerSettings(response, at, "fly-response-header", reader)) settings.push(setting2);
    }
  }
  return settings;
}
function servicesOf(config) {
  const services = sectionsOf(fieldEntry(config, "http_service")).map(({ table }) => ({ table, key: "http_service" }));
  for (const [index, { table }] of sectionsOf(fieldEntry(config, "services")).entries()) {
    services.push({ table, key: `services.${index}` });
  }
  return services;
}
function headerSettings(holder, key, origin, reader) {
  const settings = [];
  for (const header of headerEntries(field(holder, "headers"))) {
    const value = headerValue(header.value);
    const { name, nameAt, at } = header;
    if (value) settings.push({ origin, reader, name, nameAt, key: `${key}.${name}`, value, at });
  }
  return settings;
}
function experimentalSettings(config, reader) {
  const settings = [];
  const kind = { origin: "fly-experimental", reader, dialect: "literal" };
  const experimental = field(config, "experimental");
  for (const entry of experimental?.kind === "table" ? experimental.entries : []) {
    if (/^(?:cmd|entrypoint|exec|machine_config)$/i.test(entry.key)) continue;
    const alone = { kind: "table", at: entry.at, entries: [entry] };
    for (const setting2 of leafSettings(alone, ["experimental"], kind)) settings.push(setting2);
  }
  return settings;
}
function ignoredSettings(config, format, reader) {
  const origin = format === "env" ? "env-file" : format;
  const entries = config.entries.filter((entry) => !READ_BY_FLYCTL.has(foldedKey(entry.key)));
  return leafSettings({ kind: "table", at: config.at, entries }, [], { origin, reader, dialect: "template" });
}
// src/project/fly/config.ts
function readFlyConfig(document, config, reader, readers) {
  const { source } = document;
  const settings = flySettings(config, document.format, reader);
  const { commands, processes } = flyCommands(config, source, reader, readers);
  const machineConfigs = [
    { key: "machine_config", node: field(config, "machine_config") },
    { key: "experimental.machine_config", node: field(field(config, "experimental"), "machine_config") }
  ];
  let machineConfig;
  for (const { key, node } of machineConfigs) {
    if (node?.kind !== "scalar" || typeof node.value !== "string") continue;
    if (!node.value.trimStart().startsWith("{")) {
      machineConfig ??= node.value;
      continue;
    }
    const embedded = readers.json(embeddedSource(source, node));
    for (const problem of embedded.problems)
      readers.report(reader === "development" ? { ...problem, blocking: false } : problem);
    for (const root of embedded.roots) {
      const reading = readMachineConfig(root, key, source, reader, readers);
      for (const setting2 of reading.settings) settings.push(setting2);
      for (const command of reading.commands) commands.push(command);
    }
  }
  return {
    path: source.path,
    config,
    name: textOf2(field(config, "app")),
    primaryRegion: textOf2(field(config, "primary_region")),
    services: flyServices(config, source),
    checks: topLevelChecks(config),
    mounts: mounts(config),
    processes,
    build: build(config),
    settings,
    commands,
    machineConfig,
    localFiles: localFilesIn(config)
  };
}
function mounts(config) {
  const alias = config.entries.findLast((entry) => entry.key === "mount");
  const sections = [...sectionsOf(alias), ...sectionsOf(fieldEntry(config, "mounts"))];
  return sections.map(({ table, at }) => ({
    at,
    source: textOf2(field(table, "source")),
    destination: textOf2(field(table, "destination")),
    processes: textsOf(field(table, "processes")),
    scheduledSnapshots: booleanOf(field(table, "scheduled_snapshots"))
  }));
}
function build(config) {
  const section = sectionsOf(fieldEntry(config, "build"))[0];
  const legacyTarget = section?.table.entries.findLast((entry) => entry.key === "build_target")?.value;
  return {
    image: textOf2(field(section?.table, "image")),
    dockerfile: textOf2(field(section?.table, "dockerfile")),
    ignorefile: textOf2(field(section?.table, "ignorefile")),
    target: textOf2(field(section?.table, "build-target") ?? legacyTarget),
    composeFile: textOf2(field(field(section?.table, "compose"), "file")),
    builder: builderOf(section?.table)
  };
}
function builderOf(section) {
  for (const key of ["builder", "builtin"]) {
    const name = textOf2(field(section, key));
    if (name && (0, import_observed.known)(name) !== "") return { key, name };
  }
  return void 0;
}
var OWN_KEYS = ["primary_region", "http_service", "kill_signal", "kill_timeout", "console_command", "swap_size_mb"];
var SHARED_KEYS = [
  "services",
  "processes",
  "mounts",
  "mount",
  "vm",
  "build",
  "deploy",
  "env",
  "experimental",
  "checks"
];
function isFlyConfig(path, format, root) {
  const isWorkflow = (0, import_redact.isWorkflowPath)(path) && fieldEntry(root, "jobs") !== void 0;
  if (/^fly\.(?:toml|json|yaml)$/.test((0, import_redact.baseName)(path)) && !isWorkflow) return true;
  if (!(0, import_redact.isConfigFormat)(format) || format === "yaml" && path.endsWith(".yml")) return false;
  const holders = [...sectionsOf(fieldEntry(root, "http_service")), ...sectionsOf(fieldEntry(root, "services"))];
  if (holders.some(({ table }) => fieldEntry(table, "internal_port"))) return true;
  if (field(root, "app")?.kind !== "scalar") return false;
  if (OWN_KEYS.some((key) => fieldEntry(root, key))) return true;
  if (format === "toml" && (0, import_redact.isFlyConfigPath)(path)) return true;
  return format === "toml" && SHARED_KEYS.filter((key) => fieldEntry(root, key)).length >= 2;
}
function isPartOfConfig(format, root) {
  return format === "toml" && root.entries.length > 0 && root.entries.every(({ key }) => READ_BY_FLYCTL.has(foldedKey(key)));
}
// src/project/fly/constants.ts
var MAX_VALUES = 20;
var MAX_DEPTH3 = 3;
var EXPANSION2 = /\$\{\{\s{0,20}([\w.-]{1,200})\s{0,20}\}\}|\$\{(\w{1,200})(?::?[-=]([^}$`"'\\]{0,300}))?\}|\$(\w{1,200}|@)/g;
var SPLIT = /^(?:\$\{?(\w{1,200}|@)\}?|"?\$\{(\w{1,200})\[[@*]\]\}"?|"\$(@)")$/;
function valuesOf(raw, lookUp, depth = 0) {
  if (depth > MAX_DEPTH3 || /[`'\\]|\$\(|(?<!\$)\{\{/.test(raw)) return [];
  let texts = [""];
  let from = 0;
  for (const match2 of raw.matchAll(EXPANSION2)) {
    const [whole, expression, braced, fallback, plain] = match2;
    const literal = raw.slice(from, match2.index);
    const found2 = lookUp(nameIn(expression) ?? braced ?? plain ?? "");
    const values = (found2 ?? (fallback === void 0 ? [] : [fallback])).flatMap(
      (value) => value.includes("$") ? valuesOf(value, lookUp, depth + 1) : [value]
    );
    texts = texts.flatMap((text) => values.map((value) => text + literal + value)).slice(0, MAX_VALUES);
    from = match2.index + whole.length;
  }
  const rest = raw.slice(from);
  return texts.map((text) => (text + rest).replaceAll('"', "")).filter((text) => !text.includes("$"));
}
function nameIn(expression) {
  return expression?.replace(/^env\./, "").replace(/^github\.event\.inputs\./, "inputs.");
}
function linesOf3(argv, lookUp) {
  let lines = [[]];
  for (const [index, word] of argv.entries()) {
    const choices = choicesOf(word, lookUp, index === 0);
    lines = lines.flatMap((line) => choices.map((words) => [...line, ...words])).slice(0, MAX_VALUES);
  }
  return lines;
}
function choicesOf(word, lookUp, isFirst) {
  const asWord = (value) => ({ known: true, value, at: word.at, raw: word.raw });
  if (word.known) {
    const meant = isFirst ? lookUp(`alias ${word.value}`) : void 0;
    return meant ? meant.map((value) => value.split(/\s+/).map(asWord)) : [[word]];
  }
  const [, plain, array, all] = SPLIT.exec(word.raw) ?? [];
  const name = plain ?? array ?? all;
  const values = name === void 0 ? valuesOf(word.raw, lookUp) : lookUp(name) ?? [];
  if (values.length === 0 || values.some((value) => value.includes("$"))) {
    const filled = valuesOf(word.raw, lookUp);
    return filled.length === 0 ? [[word]] : filled.map((value) => [asWord(value)]);
  }
  return values.map((value) => name === void 0 ? [asWord(value)] : value.split(/\s+/).filter(Boolean).map(asWord));
}
function shellVariables() {
  const values = /* @__PURE__ */ new Map();
  const add2 = (name, value) => {
    const found2 = values.get(name) ?? [];
    if (!found2.includes(value) && found2.length < MAX_VALUES) values.set(name, [...found2, value]);
  };
  return {
    values,
    note: (command) => {
      const { argv, assignments: assignments2, program, redirects } = command;
      const first = (0, import_observed.known)(argv[0]) ?? "";
      if (program >= argv.length || first === "export") {
        for (const { name, value } of assignments2) {
          const text = (0, import_observed.known)(value) ?? /^\(([\w./:@%+,= -]{0,500})\)$/.exec(value.raw)?.[1] ?? value.raw;
          add2(name, text);
        }
      }
      const words = argv.slice(1).map((word) => (0, import_observed.known)(word) ?? word.raw);
      if (first === "set" && words[0] === "--") {
        values.set("@", [words.slice(1).join(" ")]);
        for (const [index, word] of words.slice(1).entries()) values.set(String(index + 1), [word]);
      }
      const given = /* @__PURE__ */ new Map();
      const isForLater = redirects.some(({ target }) => /GITHUB_ENV/.test(target.raw));
      if (first === "alias" || isForLater && first === "echo") {
        for (const word of words) {
          const [, name = "", value = ""] = /^(\w{1,200})=(.{1,300})$/.exec(word) ?? [];
          if (name === "") continue;
          if (first === "alias") add2(`alias ${name}`, value);
          else given.set(name, value);
        }
      }
      return given;
    }
  };
}
function constantsAround(settings, constants) {
  const byPath = /* @__PURE__ */ new Map();
  const listOf2 = (path) => {
    const found2 = byPath.get(path) ?? [];
    byPath.set(path, found2);
    return found2;
  };
  for (const { origin, name, key, value, at } of settings) {
    if (origin !== "workflow-env") continue;
    listOf2(at.path).push({ scope: key.slice(0, -`env.${name}`.length), name, values: [(0, import_observed.known)(value) ?? value.raw] });
  }
  for (const [path, list2] of constants) listOf2(path).push(...list2);
  return ({ at, key }, name) => {
    let inner;
    for (const constant of byPath.get(at.path) ?? []) {
      if (constant.name !== name || !`${key}.`.startsWith(constant.scope)) continue;
      if (!inner || constant.scope.length >= inner.scope.length) inner = constant;
    }
    return inner?.values;
  };
}
// src/project/fly/flyctl-commands.ts
var TREE = `
  : agent apps|app auth certs|certificates checks config console consul create curl dashboard|dash! deploy destroy
    dig docs doctor! extensions|ext history image|img incidents info ips|ip jobs! launch! litefs-cloud|lfsc logs
    machine|machines|m mcp metrics move mpg|managed-postgres open orgs ping platform postgres|pg proxy redis regions
    registry releases resume scale secrets services settings sftp ssh status storage|tigris suspend synthetics
    tokens|token version! volumes|volume|vol|v wireguard|wg
  agent: ping restart run|daemon-start start stop
  apps: create destroy|delete|remove|rm errors list|ls move open releases restart resume suspend
  auth: docker login logout signup token whoami
  certs: add|create check|show import list remove|delete setup
  checks: list|ls
  config: env save show|display validate
  consul: attach detach
  dashboard: metrics
  doctor: diag
  extensions: arcjet kubernetes|k8s sentry storage|tigris vector wafris|waf
  extensions arcjet: create dashboard destroy list|ls status
  extensions kubernetes: create destroy|rm kubectl-token list|ls save-kubeconfig
  extensions sentry: create dashboard|errors destroy list|ls
  extensions storage: create dashboard destroy list|ls status update
  extensions vector: create dashboard destroy list|ls status
  extensions wafris: create dashboard destroy
  image: show update
  incidents: hosts list
  incidents hosts: list|ls
  ips: allocate allocate-egress allocate-v4 allocate-v6 list|ls private release release-egress
  jobs: open
  launch: plan
  launch plan: create generate postgres propose redis tigris
  litefs-cloud: clusters export import regions restore status
  litefs-cloud clusters: create destroy list
  machine: api-proxy clone cordon create destroy|remove|rm egress-ip exec kill leases|lease list|ls place restart
    run start status stop suspend uncordon update wait
  machine egress-ip: allocate list promote release
  machine leases: clear view
  mcp: add destroy inspect launch list logs proxy remove server volume wrap
  metrics: send
  mpg: attach backup|backups connect create databases|database|db|dbs destroy|delete|remove|rm detach list|ls proxy
    restore status users|user
  mpg backup: create list|ls
  mpg databases: create extensions|extension|ext list|ls
  mpg databases extensions: disable enable list|ls
  mpg users: create delete|remove|rm|del list|ls set-role|update-role
  orgs: create cross-network-replays delete invite list|ls remove replay-sources show
  orgs cross-network-replays: disable enable status
  orgs replay-sources: add list|ls remove
  platform: regions status vm-sizes
  postgres: add_flycast attach backup|backups barman config connect create db detach events failover import list|ls
    renew-certs restart users
  postgres backup: config create enable list restore
  postgres backup config: show update
  postgres barman: backup check create list-backup recover show-backup switch-wal
  postgres config: show|view update
  postgres db: list|ls
  postgres events: list
  postgres users: list|ls
  redis: connect create dashboard destroy|delete list|ls plans proxy reset status update
  regions: add backup list remove set
  registry: files sbom vulns vulnsummary
  scale: count memory show vm
  secrets: deploy import keys list|ls set sync unset
  secrets keys: delete|rm generate|gen list|ls
  services: list|ls
  settings: analytics! autoupdate! synthetics!
  settings analytics: disable enable
  settings autoupdate: disable enable
  settings synthetics: disable enable
  sftp: find get put shell
  ssh: console issue log sftp
  ssh sftp: find get put shell
  storage: create dashboard destroy list|ls status update
  synthetics: agent
  tokens: 3p|third-party attenuate create debug deploy list|ls org revoke
  tokens 3p: add add-discharge discharge ticket
  tokens create: deploy litefs-cloud machine-exec org readonly ssh wireguard
  version: save-install upgrade|update
  volumes: create destroy|delete|rm extend fork list|ls show snapshots|snapshot|snaps update
  volumes snapshots: create list|ls
  wireguard: create list remove reset websockets
`;
var COMMANDS = readTree2();
function readTree2() {
  const groups = /* @__PURE__ */ new Map();
  const groupAt = (path) => {
    const found2 = groups.get(path) ?? /* @__PURE__ */ new Map();
    groups.set(path, found2);
    return found2;
  };
  const lines = TREE.replace(/\n {4}/g, " ").trim().split("\n");
  const paths = lines.map((line) => line.split(":", 1)[0]?.trim() ?? "");
  for (const [index, line] of lines.entries()) {
    const path = paths[index] ?? "";
    for (const word of line.slice(line.indexOf(":") + 1).trim().split(" ")) {
      const names3 = word.replace("!", "").split("|");
      const name = names3[0] ?? "";
      const own = `${path} ${name}`.trim();
      const command = { name, runs: word.endsWith("!") || !paths.includes(own), commands: groupAt(own) };
      for (const each of names3) groupAt(path).set(each, command);
    }
  }
  return groupAt("");
}
// src/project/fly/flyctl-options.ts
var SWITCHES2 = new Set(
  `
  accelerate acme agent all allow-secondary-region apps-v2-default-on attach autostart autostop build-depot
  build-local-only build-nixpacks build-only build-remote-only builder-pool buildkit claude clean clear-auto-destroy
  clear-cmd clear-custom-domain clear-shadow compact copy-config create create-schema cursor custom data-only db
  debug deleted deployment depot detach disable-auto-update disable-eviction disable-prodpack display-config
  dns-checks dockerignore-from-gitignore dotssh enable-auto-upgrade enable-backups enable-eviction
  enable-postgis-support enable-prodpack flex flycast force force-machines force-name force-stop from-existing
  generate-name grafana ha help https-failover immediate-checkpoint inspector interactive json legacy local
  local-only machines manifest neovim nixpacks no-blank no-build-cache no-cache no-container no-create-app no-db
  no-deploy no-encryption no-github-workflow no-object-storage no-owner no-public-ips no-redis no-replicas no-tail
  noversion now overwrite ping private pty public push quiet recreate-builder recursive remote-only
  require-unique-zone restore-target-inclusive reuse-app rm running save scheduled-snapshots select
  shadow-write-through shared shell short skip-dns-registration skip-health-checks skip-release-command skip-start
  smoke-checks sse stage stolon stream strict superuser toml unique-zone-app-wide update-only use-zstd v2 verbose
  volume-requires-unique-zone vscode watch watch-stdin wg windsurf with-new-volumes yaml yes zed
`.split(/\s+/)
);
var VALUES = new Set(
  `
  access-token address app archive-timeout attach-volume auto-extend-size-increment auto-extend-size-limit
  auto-extend-size-threshold auto-stop backup-id bearer-token bind-addr build-arg build-context-warn-size
  build-secret build-target buildkit-addr buildkit-image buildpacks-docker-host buildpacks-volume cachedrive-size
  channel check-name cluster command command-prefix compression compression-level config consul-url container count
  custom-domain database database-name database-user deploy-retries depot-scope destination discharge dockerfile
  email entrypoint env event exclude-machines exclude-regions expiry export-manifest file file-literal file-local
  file-secret fork-from from from-manifest from-snapshot fs-type full-backup-frequency fullchain host-dedication-id
  hours id ignorefile image image-label image-ref immediate-max-concurrent initial-cluster-size initial-size input
  internal-port interval into kernel-arg label lease-timeout limit local-port location log-min-duration-statement
  log-statement machine machine-config maintenance-work-mem max-concurrent max-connections max-per-region
  max-replication-slots max-unavailable max-wal-senders mcp metadata minimum-redundancy mode mount-point name
  network node-id node-name offset only-machines org otp output override-cmd password path pg-major-version
  pitr-time plan port primary-region private-key process-group process-groups rate recovery-window region regions
  release-command-timeout replica-regions restart restore-target-name restore-target-time role rootfs-persist
  rootfs-size saveinstall schedule schema scope secret secret-file server setup severity shadow-access-key
  shadow-endpoint shadow-name shadow-region shadow-secret-key shared-buffers shared-preload-libraries signal size
  snapshot-id snapshot-retention source standby-for state strategy swap-size target-time ticket time timeout
  timestamp type url user username valid-days variable-name vm-cpu-kind vm-cpus vm-gpu-kind vm-gpus vm-max-memory
  vm-memory vm-size volume volume-initial-size volume-name volume-size wait-timeout wal-level website-domain-name
  weights work-mem
`.split(/\s+/)
);
var SWITCHES_OF = /* @__PURE__ */ new Map([
  ["mcp add", "bearer-token"],
  ["mcp launch", "bearer-token"],
  ["apps releases", "image"],
  ["releases", "image"]
]);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["--auto-confirm", "--yes"],
  ["--cpus", "--vm-cpus"],
  ["--group", "--process-group"],
  ["--http-failover", "--https-failover"],
  ["--instance", "--machine"],
  ["--manifest-path", "--from-manifest"],
  ["--memory", "--vm-memory"],
  ["--no-create", "--no-create-app"],
  ["--only-regions", "--regions"],
  ["--vm-cpukind", "--vm-cpu-kind"],
  ["--vm-gpukind", "--vm-gpu-kind"]
]);
var SHORTHANDS = pairsIn2(
  `
  A=address C=command R=recursive S=severity T=target-time a=app b=bind-addr c=config d=database e=env f=force
  g=process-group h=help i=image j=json l=location m=metadata n=name o=org p=port q=quiet r=region s=select
  t=access-token u=user v=verbose w=wait-timeout x=expiry y=yes
`
);
var SHORTHANDS_OF = new Map(
  `
  auth login: i=interactive
  config validate: s=strict
  dashboard metrics: g=grafana
  deploy: s=signal
  dig: s=short
  extensions storage create: p=public
  extensions storage update: p=public
  launch: s=signal v=volume
  launch plan create: p=from-manifest
  launch plan generate: p=from-manifest
  launch plan postgres: p=from-manifest
  launch plan redis: p=from-manifest
  launch plan tigris: p=from-manifest
  litefs-cloud export: c=cluster
  litefs-cloud import: c=cluster
  litefs-cloud restore: c=cluster
  litefs-cloud status: c=cluster
  logs: i=machine m=machine n=no-tail
  machine create: v=volume
  machine restart: s=signal
  machine run: v=volume
  machine status: d=display-config
  machine stop: s=signal
  mcp inspect: p=password
  mcp launch: i=inspector v=volume
  mcp logs: n=no-tail
  mcp proxy: i=inspector p=password
  mcp server: i=inspector
  mcp wrap: m=mcp
  mpg attach: u=username
  mpg connect: u=username
  mpg databases extensions disable: c=cluster
  mpg databases extensions enable: c=cluster
  mpg proxy: p=local-port
  mpg users create: r=role u=username
  mpg users delete: u=username
  mpg users set-role: r=role u=username
  ping: i=interval n=count s=size
  postgres backup create: i=immediate-checkpoint
  postgres barman recover: b=backup-id
  postgres connect: p=password
  postgres create: p=password
  postgres events list: d=compact e=event i=node-id l=limit n=node-name o=all
  registry vulns: m=machine
  registry vulnsummary: r=running
  secrets keys delete: n=noversion
  secrets keys generate: n=noversion
  sftp put: m=mode
  ssh issue: d=dotssh u=username
  ssh sftp put: m=mode
  storage create: p=public
  storage update: p=public
  tokens 3p add: S=secret s=secret-file
  tokens 3p add-discharge: d=discharge
  tokens 3p discharge: S=secret s=secret-file
  tokens attenuate: f=file
  tokens create litefs-cloud: c=cluster
  tokens create machine-exec: p=command-prefix
  tokens debug: f=file
  tokens list: s=scope
  version: s=saveinstall
  volumes create: n=count s=size
  volumes extend: s=size
`.trim().split("\n").map((line) => {
    const [verb = "", pairs = ""] = line.trim().split(": ");
    return [verb, pairsIn2(pairs)];
  })
);
function pairsIn2(text) {
  return new Map(Array.from(text.matchAll(/(\w)=([\w-]+)/g), ([, letter = "", name = ""]) => [letter, `--${name}`]));
}
function kindOf(option, verb) {
  const name = option.slice(2);
  if (SWITCHES2.has(name) || SWITCHES_OF.get(verb) === name) return "switch";
  return VALUES.has(name) ? "value" : void 0;
}
function longNameOf(option) {
  return SYNONYMS.get(option) ?? option;
}
function shorthandOf(letter, verb) {
  return SHORTHANDS_OF.get(verb)?.get(letter) ?? SHORTHANDS.get(letter);
}
// src/project/fly/flyctl.ts
function readFlyctl(command, folder) {
  const start = flyctlAt(command);
  if (start === void 0) return void 0;
  const all = argumentsOf(command, start);
  const { verb, args } = findVerb(readArguments2(all, "").operands);
  const others = all.filter((word) => !args.has(word));
  const { operands, options } = readArguments2(takesRest(verb) ? beforeDashes(others) : others, verb);
  const given = (name) => options.findLast((option) => option.name === name)?.value;
  const target = (0, import_observed.isDeploy)({ verb }) ? operands.find((operand) => operand.known || (0, import_redact.withoutWorkspace)(operand.raw)) : void 0;
  const workingFolder = target ? inFolder(folder, target) : folder;
  return {
    command,
    verb,
    operands,
    options,
    app: given("--app"),
    config: inFolder(workingFolder, given("--config")),
    namesConfig: options.some(({ name }) => name === "--config"),
    dockerfile: inFolder(workingFolder, given("--dockerfile")),
    ignorefile: inFolder(workingFolder, given("--ignorefile")),
    folder: workingFolder
  };
}
function inFolder(folder, path) {
  if (!path) return void 0;
  if (path.known) return folder === void 0 ? void 0 : (0, import_redact.joinPath)(folder, path.value);
  const found2 = (0, import_redact.withoutWorkspace)(path.raw);
  if (!found2) return void 0;
  const start = found2.from === "root" ? "" : folder;
  return start === void 0 ? void 0 : (0, import_redact.joinPath)(start, found2.path);
}
function argumentsOf(command, start) {
  const { argv } = command;
  const own = argv.slice(start + 1);
  const last = argv[start];
  const front = argv.slice(0, start).map((word) => (0, import_observed.known)(word) ?? "");
  const runner = programOf(command);
  if (runner === "nix" && (0, import_observed.known)(own[0]) === "--") return own.slice(1);
  if (runner === "find")
    return own.filter((word) => !/^[;+]$/.test((0, import_observed.known)(word) ?? "")).map((word) => withoutMark(word, "{}"));
  if (!last || !front.some((word) => /(?:^|\/)xargs$/.test(word))) return own;
  const mark = replacementOf2(front);
  if (mark === void 0) return [...own, { known: false, at: { ...last.at }, raw: "$@" }];
  return own.map((word) => withoutMark(word, mark));
}
function withoutMark(word, mark) {
  return word.raw.includes(mark) ? { known: false, at: word.at, raw: word.raw } : word;
}
function replacementOf2(args) {
  for (const [index, word] of args.entries()) {
    if (/^(?:-i|--replace)$/.test(word)) return "{}";
    const [, given] = /^(?:-[0oprtx]*[Ii]|--replace=)(.*)$/s.exec(word) ?? [];
    if (given !== void 0) return given === "" ? args[index + 1] : given;
  }
  return void 0;
}
function takesRest(verb) {
  return verb === "launch" || verb === "mcp wrap";
}
function beforeDashes(args) {
  const end = args.findIndex((word) => (0, import_observed.known)(word) === "--");
  return end === -1 ? args : args.slice(0, end);
}
function findVerb(operands) {
  const args = /* @__PURE__ */ new Set();
  const names3 = [];
  let commands = COMMANDS;
  let isSkipped = false;
  let runs2 = false;
  for (const word of operands) {
    const text = (0, import_observed.known)(word);
    const found2 = text === void 0 ? void 0 : commands.get(text);
    if (found2) {
      names3.push(found2.name);
      args.add(word);
      commands = found2.commands;
      runs2 = found2.runs;
      continue;
    }
    if (text === void 0 && names3.length === 0) {
      isSkipped = true;
      continue;
    }
    if (text !== void 0 && !runs2 && !isSkipped) {
      names3.push(text);
      args.add(word);
    }
    break;
  }
  return { verb: names3.join(" "), args };
}
function readArguments2(args, verb) {
  const operands = [];
  const options = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (!word) continue;
    const text = textOf3(word);
    if (text === "--") {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!/^-./s.test(text)) {
      operands.push(word);
      continue;
    }
    const read = text.startsWith("--") ? readLong(word, text, verb) : readShort(word, text, verb);
    options.push(...read.options);
    if (read.waiting === void 0) continue;
    const next = args[at + 1];
    const takes4 = next && (kindOf(read.waiting, verb) === "value" || !textOf3(next).startsWith("-"));
    options.push({ name: read.waiting, value: takes4 ? next : void 0 });
    if (takes4) at++;
  }
  return { operands, options };
}
function readLong(word, text, verb) {
  const equals = text.indexOf("=");
  const name = longNameOf(equals === -1 ? text : text.slice(0, equals));
  if (equals !== -1) return { options: [{ name, value: partOf(word, text.slice(equals + 1)) }] };
  if (!word.known || kindOf(name, verb) === "switch") return { options: [{ name, value: void 0 }] };
  return { options: [], waiting: name };
}
function readShort(word, text, verb) {
  const options = [];
  for (let at = 1; at < text.length; at++) {
    const name = shorthandOf(text.charAt(at), verb);
    const rest = text.slice(at + 1);
    if (rest.startsWith("=")) {
      options.push({ name: name ?? text.slice(0, at + 1), value: partOf(word, rest.slice(1)) });
      break;
    }
    if (name === void 0) {
      if (rest === "" && at === 1 && word.known) return { options, waiting: text };
      options.push({ name: at === 1 ? text : `-${text.slice(at)}`, value: void 0 });
      break;
    }
    if (kindOf(name, verb) === "switch") {
      options.push({ name, value: void 0 });
      continue;
    }
    if (rest === "") return { options, waiting: name };
    options.push({ name, value: partOf(word, rest) });
    break;
  }
  return { options };
}
function partOf(word, value) {
  return word.known ? { ...word, value } : word;
}
function textOf3(word) {
  return word.known ? word.value : word.raw.replace(/["'\\]/g, "");
}
// src/project/fly/flyctl-calls.ts
var MAX_CALLS = 2e3;
var LONGEST_PATH = 4096;
function flyCalls(commands, starts, folders, appVariable, constantsFor) {
  const calls = [];
  let text;
  let start;
  let folder;
  let exported;
  let shell = shellVariables();
  const later = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break;
    const own = `${command.at.path}
${command.key}`;
    if (own !== text) {
      text = own;
      const written2 = starts.get(command) ?? "";
      start = (0, import_redact.joinPath)("", (0, import_redact.withoutWorkspace)(written2)?.path ?? written2);
      folder = start;
      exported = void 0;
      shell = shellVariables();
    }
    const { path } = command.at;
    const lookUp = (name) => {
      const given2 = later.get(path)?.get(name);
      return shell.values.get(name) ?? (given2 === void 0 ? constantsFor(command, name) : [given2]);
    };
    const given = shell.note(command);
    if (given.size > 0) later.set(path, new Map([...later.get(path) ?? [], ...given]));
    const assigned = command.assignments.findLast(({ name }) => name === APP_VARIABLE)?.value;
    if (command.program >= command.argv.length || (0, import_observed.known)(command.argv[0]) === "export") exported = assigned ?? exported;
    const [program, target] = command.argv;
    if (/^(?:cd|pushd)$/.test((0, import_observed.known)(program) ?? "")) {
      const settled = target && linesOf3([target], lookUp)[0]?.[0];
      const moved = [inFolder(folder, settled), inFolder(start, settled)];
      folder = moved.find((path2) => path2 !== void 0 && folders.has(path2)) ?? moved[0];
      if (folder !== void 0 && folder.length > LONGEST_PATH) folder = void 0;
      continue;
    }
    for (const call2 of callsOf(command, folder, lookUp))
      calls.push({ ...call2, app: call2.app ?? assigned ?? exported ?? appVariable(command) });
  }
  return calls;
}
function callsOf(command, folder, lookUp) {
  const written2 = readFlyctl(command, folder);
  const isAlias2 = lookUp(`alias ${(0, import_observed.known)(command.argv[0])}`) !== void 0;
  if (!isAlias2 && command.argv.every((word) => word.known)) return written2 ? [written2] : [];
  const calls = [];
  for (const argv of linesOf3(command.argv, lookUp)) {
    const call2 = readFlyctl({ ...command, argv, program: readPrefix(argv).program }, folder);
    if (!call2) continue;
    const { app, config, dockerfile, ignorefile, namesConfig } = call2;
    const settled = { app, config, dockerfile, ignorefile, namesConfig, folder: call2.folder };
    const isFolder = (0, import_observed.isDeploy)(call2) && call2.options.length === written2?.options.length;
    const operands = isFolder ? { operands: call2.operands } : {};
    calls.push(written2 ? { ...written2, ...settled, ...operands } : { ...call2, command });
  }
  return calls.length === 0 && written2 ? [written2] : calls;
}
// src/project/fly/host-references.ts
var MAX_PLACES4 = 5;
var MAX_LINE = 2e3;
var HOST4 = /(?:([a-z][a-z\d+]{0,20}):\/\/[^\s"'/]{0,200}?)?(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![.-]{0,60}\w)(?::(\d{1,5}))?/gi;
var FLYCAST = /(?<![\w-])([a-z\d][a-z\d-]{0,62})\.flycast(?![.-]{0,60}\w)(?::(\d{1,5}))?/gi;
var DEFAULT_PORTS = /* @__PURE__ */ new Map([
  ["http", 80],
  ["ws", 80],
  ["https", 443],
  ["wss", 443],
  ["postgres", 5432],
  ["postgresql", 5432],
  ["mysql", 3306],
  ["redis", 6379],
  ["mongodb", 27017],
  ["amqp", 5672],
  ["nats", 4222],
  ["mqtt", 1883]
]);
function hostReferences(settings, sources) {
  const publicNames = /* @__PURE__ */ new Map();
  const flycastNames = /* @__PURE__ */ new Map();
  const flycastLines = /* @__PURE__ */ new Set();
  const portOf = portsBeside(settings);
  for (const setting2 of settings) {
    const value = (0, import_observed.known)(setting2.value);
    if (value === void 0 || setting2.reader === "development") continue;
    for (const match2 of value.matchAll(HOST4)) {
      const [, scheme = "", name = "", kind = "", port] = match2;
      const isFlycast = kind.toLowerCase() === "flycast";
      const called = port === void 0 ? DEFAULT_PORTS.get(scheme.toLowerCase()) ?? portOf(setting2) : Number(port);
      if (isFlycast) flycastLines.add(lineOf3(setting2.value.at));
      add(isFlycast ? flycastNames : publicNames, name, { at: setting2.value.at, port: called });
    }
  }
  for (const source of sources.values()) {
    if (!/\.flycast/i.test(source.text)) continue;
    for (const match2 of source.text.matchAll(FLYCAST)) {
      const [text, name = "", port] = match2;
      const at = source.locate(match2.index, match2.index + text.length);
      if (source.line(at.range.start.line).length > MAX_LINE) continue;
      if (!flycastLines.has(lineOf3(at)))
        add(flycastNames, name, { at, port: port === void 0 ? void 0 : Number(port) });
    }
  }
  return { publicNames, flycastNames };
}
function add(names3, name, reference) {
  const found2 = names3.get(name.toLowerCase());
  if (!found2) names3.set(name.toLowerCase(), [reference]);
  else if (found2.length < MAX_PLACES4 && found2.at(-1)?.at !== reference.at) found2.push(reference);
}
function lineOf3({ path, range }) {
  return `${path}:${range.start.line}`;
}
function portsBeside(settings) {
  const ports = /* @__PURE__ */ new Map();
  for (const { name, key, value, at } of settings) {
    const port = /port$/i.test(name) ? Number((0, import_observed.known)(value)) : 0;
    if (Number.isInteger(port) && port > 0) ports.set(`${at.path}
${key.toLowerCase()}`, port);
  }
  return ({ key, at }) => /host(?:name)?$/i.test(key) ? ports.get(`${at.path}
${key.toLowerCase().replace(/host(?:name)?$/, "port")}`) : void 0;
}
// src/project/fly/machine-calls.ts
var VERBS = /* @__PURE__ */ new Set(["machine run", "machine create", "machine update", "machine clone"]);
function withMachine(call2, documents, readers) {
  if (!VERBS.has(call2.verb)) return call2;
  const given = machineConfigOf(call2, documents, readers);
  const services = [...given ? flyServices(given.root, given.source) : [], ...publishedBy(call2)];
  if (services.length === 0) return call2;
  const operand = call2.verb === "machine run" || call2.verb === "machine create" ? call2.operands[0] : void 0;
  const image = (0, import_observed.optionOf)(call2, "--image")?.value ?? operand ?? textOf2(field(given?.root, "image"));
  return { ...call2, machine: { services, image } };
}
function machineConfigOf(call2, documents, { json }) {
  const given = (0, import_observed.optionOf)(call2, "--machine-config")?.value;
  const text = (0, import_observed.known)(given);
  if (given === void 0 || text === void 0) return void 0;
  const around = documents.sources.get(given.at.path);
  if (around && text.trimStart().startsWith("{")) {
    const scalar = { kind: "scalar", at: given.at, raw: given.raw, value: text };
    const source = embeddedSource(around, scalar);
    const root2 = json(source).roots[0];
    return root2 && { root: root2, source };
  }
  const path = inFolder(call2.folder ?? "", given);
  const document = path === void 0 ? void 0 : documents.tree(path, "json");
  const root = document?.roots[0];
  return document && root && { root, source: document.source };
}
function publishedBy({ options }) {
  const services = [];
  for (const { name, value } of options) {
    const specs = name === "--port" && value?.known ? value.value.split(",") : [];
    for (const spec of specs) {
      const service = value && serviceOf2(spec, value);
      if (service) services.push(service);
    }
  }
  return services;
}
var SPEC = /^(\d{1,5})(?:-(\d{1,5}))?(?::(\d{1,5}))?(?:\/(\w{1,10})((?::[\w-]{1,20}){0,10}))?$/;
function serviceOf2(spec, { at, raw }) {
  const [, start, end, inside, protocol, rest = ""] = SPEC.exec(spec.trim()) ?? [];
  const handlers = rest.split(":").filter((handler) => handler !== "");
  if (start === void 0 || handlers.includes("-")) return void 0;
  const port = {
    at,
    start: Number(start),
    end: Number(end ?? start),
    handlers,
    handlersAt: void 0,
    handlersKnown: true,
    forceHttps: void 0,
    tls: void 0,
    http: void 0,
    insertAt: void 0
  };
  return {
    form: "services",
    at,
    protocol: { known: true, value: protocol ?? "tcp", at, raw },
    internalPort: { known: true, value: Number(inside ?? start), at, raw },
    ports: [port],
    processes: [],
    autoStop: void 0,
    autoStart: void 0,
    minMachinesRunning: void 0,
    concurrency: void 0,
    checks: []
  };
}
// src/project/shared-deploys.ts
function sharedDeploys(callsOf2) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const calls of callsOf2.values()) {
    const commands = new Set(calls.filter(import_observed.isDeploy).map(({ command }) => command));
    for (const command of commands) {
      if (seen.has(command)) shared.add(command);
      seen.add(command);
    }
  }
  return shared;
}
function mayRunBefore(call2, other) {
  const [one, two] = [call2.command, other.command];
  if (call2.verb !== "deploy" || one.at.path !== two.at.path) return true;
  return workflowJobOf(one) === workflowJobOf(two) && one.at.range.start.line < two.at.range.start.line;
}
// src/project/fly/private-comments.ts
var MAX_FOUND = 5;
var SAYS_PRIVATE = /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|flycast is http[ -]only|internal[ -]only|private[ -]only|(?:internal|private)[ -]network[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|never public|no public (?:ips?|https?|web|internet|network|networking|routing|traffic|ingress|exposure|access|address(?:es)?|services?|endpoints?)|(?:only|solely) (?:be )?(?:reachable|accessible|available|reached|called|used|exposed|served|listens?) (?:on|over|via|through|from|within|inside|by|at) (?:\S{1,40} ){0,3}(?:\.?internal|private|6pn|flycast)|(?:reachable|accessible|available|reached|called|used|exposed|served|listens?) (?:only|solely) (?:on|over|via|through|from|within|inside|by|at) (?:\S{1,40} ){0,3}(?:\.?internal|private|6pn|flycast))\b/i;
var SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i;
var SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i;
var NO_PUBLIC_ENDPOINTS = /\bno public (?:https? )?endpoints?\b/gi;
var HEADER2 = /^\s*\[/;
var SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i;
var REDIRECT_OFF = /^\s*force_https\s*=\s*false\s*#/i;
function privateComments(source) {
  const found2 = [];
  let header;
  for (let line = 1; line <= source.lineCount && found2.length < MAX_FOUND; line++) {
    const text = source.line(line);
    if (HEADER2.test(text)) header = text;
    if (text.length > 500) continue;
    const isBehindValue = REDIRECT_OFF.test(text);
    const start = isBehindValue ? text.indexOf("#") : text.length - text.trimStart().length;
    if (text[start] !== "#" || !saysPrivate(source, line, text, start)) continue;
    const { comment, next } = commentAround(source, line);
    const about = isBehindValue ? header : HEADER2.test(next) ? next : header;
    if (SAYS_PART.test(comment.replace(NO_PUBLIC_ENDPOINTS, ""))) continue;
    if (about !== void 0 && !SERVICE_HEADER.test(about)) continue;
    const range = { start: { line, column: start + 1 }, end: { line, column: text.length + 1 } };
    found2.push({ path: source.path, range });
  }
  return found2;
}
function saysPrivate(source, line, text, start) {
  const words = text.slice(start);
  if (SAYS_OTHERWISE.test(words)) return false;
  const isReason = REDIRECT_OFF.test(text) || REDIRECT_OFF.test(`${source.line(line + 1)}#`);
  return SAYS_PRIVATE.test(words) || isReason && /\bflycast\b/i.test(words);
}
var MAX_COMMENT = 20;
function commentAround(source, line) {
  const isComment = (number) => source.line(number).trimStart().startsWith("#");
  let first = line;
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--;
  let last = line;
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++;
  let after2 = last + 1;
  while (after2 <= source.lineCount && after2 - last < MAX_COMMENT && source.line(after2).trim() === "") after2++;
  const comment = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(" ");
  return { comment, next: source.line(after2) };
}
// src/project/fly/reach.ts
var MAX_EVIDENCE = 5;
function reachOf(app, calls, references, policy, source, shared) {
  const signs2 = signsOf2(app, calls, references, policy, source, shared);
  const reach = (state, ...kinds) => {
    const evidence = signs2.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE);
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs: signs2 };
  };
  const hasSign = (kind) => signs2.some((sign) => sign.kind === kind);
  if (policyOf(app, calls, policy)?.private) return reach("private", "policy");
  if (!app.services.some((service) => service.ports.length > 0)) {
    const note = "No service publishes a port.";
    return { state: "private", evidence: [{ at: (0, import_redact.fileStart)(app.path), note }], signs: signs2 };
  }
  if (hasSign("policy")) return reach("public", "policy");
  if (hasSign("public-address")) return reach("public", "public-address");
  if (hasSign("private-address")) return reach("private", "private-address");
  if (hasSign("public-name")) return reach("public", "public-name");
  const isPrivate2 = hasSign("flycast-name") || hasSign("comment");
  return reach(isPrivate2 ? "private" : "unknown", "flycast-name", "comment");
}
function policyOf(app, calls, policy) {
  const names3 = app.name ? [(0, import_observed.known)(app.name)] : calls.filter(import_observed.isDeploy).map((call2) => (0, import_observed.known)(call2.app));
  const declared2 = names3.map((name) => name === void 0 ? void 0 : policy.apps.get(name));
  return declared2.find((one) => !one?.private) ?? declared2[0];
}
function signsOf2(app, calls, { publicNames, flycastNames }, policy, source, shared) {
  const name = (0, import_observed.known)(app.name)?.toLowerCase() ?? "";
  const declared2 = policyOf(app, calls, policy);
  const own = calls.filter((call2) => !app.name || (0, import_observed.known)(call2.app) === void 0 || (0, import_observed.known)(call2.app) === (0, import_observed.known)(app.name));
  const open = own.filter((call2) => shared.has(call2.command) && leavesAddressesOpen(call2));
  const refuses = (call2) => (0, import_observed.refusesPublicAddress)(call2) && open.every((other) => mayRunBefore(call2, other));
  const signs2 = [];
  const add2 = (kind, note, places) => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs2.push({ kind, at, note });
  };
  const placesOf4 = (which) => own.filter(which).map(({ command }) => command.at);
  const used = (names3) => (names3.get(name) ?? []).filter((reference) => isPublished(reference, app.services)).map(({ at }) => at);
  const policyStart = [(0, import_redact.fileStart)(policy.path)];
  if (declared2?.private) add2("policy", "The policy makes this app private.", policyStart);
  else if (declared2 && declared2.domains.length > 0)
    add2("policy", "The policy assigns public domains to this app.", policyStart);
  add2("public-address", "A command gives the app a public address.", placesOf4(import_observed.givesPublicAddress));
  add2(
    "address-choice",
    "A command prompts for the type of address.",
    placesOf4(({ verb }) => verb === "ips allocate")
  );
  add2("private-address", "A command gives the app a private address only.", placesOf4(refuses));
  add2("deploy", "This deploy can allocate public addresses.", placesOf4(leavesAddressesOpen));
  add2("public-name", "The public name of the app is used here.", used(publicNames));
  add2("flycast-name", "The app is called over Flycast here.", used(flycastNames));
  if (source) add2("comment", "A comment describes the app as private.", privateComments(source));
  return signs2;
}
function isPublished({ port }, services) {
  if (port === void 0 || services.every(({ ports }) => ports.length === 0)) return true;
  return services.some(
    ({ ports }) => ports.some(({ start, end }) => start === void 0 || end === void 0 || start <= port && port <= end)
  );
}
function leavesAddressesOpen(call2) {
  if (!(0, import_observed.isDeploy)(call2) || (0, import_observed.refusesPublicAddress)(call2)) return false;
  if (!["--attach", "--build-only", "--no-deploy", "--flycast", "--no-public-ips"].every((name) => (0, import_observed.isOff)(call2, name))) {
    return false;
  }
  return call2.operands.every((operand) => operand.known);
}
// src/project/fly/unknown-configs.ts
var UNKNOWN = "The files do not determine which config this command deploys, so that config was not checked.";
var MISSING = "The config of this deploy is not in the repository, so it was not checked.";
var REWRITTEN = "This command changes the config before a deploy, so the deployed config was not checked.";
function unknownConfigs(project) {
  const problems = [];
  const deploying = /* @__PURE__ */ new Set();
  const named2 = /* @__PURE__ */ new Set();
  for (const call2 of project.calls) {
    const { command, config } = call2;
    if (!(0, import_observed.isDeploy)(call2) || command.reader === "development") continue;
    deploying.add(command.at.path);
    if (config !== void 0) named2.add(config);
    const message = faultOf2(call2, project);
    if (message) problems.push({ at: command.at, message, blocking: true, whenNew: true });
  }
  for (const command of project.commands) {
    if (!deploying.has(command.at.path) || command.reader === "development") continue;
    if (!writesConfig(command, named2, project.configs)) continue;
    problems.push({ at: command.at, message: REWRITTEN, blocking: true, whenNew: true });
  }
  return problems;
}
function faultOf2(call2, project) {
  const { config, namesConfig, command } = call2;
  if (!namesConfig) return void 0;
  const { paths, configs } = project;
  const isThere = (path) => paths.has(path) || configs.has(path === "" ? "fly.toml" : `${path}/fly.toml`);
  if (config !== void 0) {
    const isTold = [...project.unfollowed].some((path) => config === path || config.startsWith(`${path}/`));
    return isTold || isThere(config) ? void 0 : MISSING;
  }
  const word = (0, import_observed.optionOf)(call2, "--config")?.value;
  if (!word) return UNKNOWN;
  if (word.known)
    return [...paths].some((path) => path === word.value || path.endsWith(`/${word.value}`)) ? void 0 : MISSING;
  return isSettled(word, project.sources.get(command.at.path)?.text ?? "", configs) ? void 0 : UNKNOWN;
}
var GIVEN = /\$\{\{\s{0,20}(?:inputs|matrix|vars|env|github\.event\.inputs)\.[\w.-]{1,100}\s{0,20}\}\}|\{\{[\s\w.]{1,100}\}\}/g;
var VARIABLE5 = /\$\{?(\w{1,100})\}?|\$\(([A-Za-z_]\w{0,100})\)/g;
function isSettled({ raw }, text, configs) {
  const word = raw.replace(/["'\\]/g, "").replace(/^.{0,200}=/, "");
  const pattern = word.replace(GIVEN, "*");
  if (pattern === "*") return true;
  const [, plain, ofMake] = new RegExp(`^(?:${VARIABLE5.source})$`).exec(pattern) ?? [];
  const name = plain ?? ofMake;
  if (name !== void 0) return valuesOf2(name, text).every((value) => configs.has(value) || !/^[\w./-]+$/.test(value));
  const open = pattern.replace(VARIABLE5, "*");
  if (/[$`]/.test(open)) return false;
  return [...configs].some((path) => matches2(path, open.replace(/^\.\//, "")));
}
function valuesOf2(name, text) {
  const pattern = new RegExp(`(?<![\\w.-])${name}[ \\t]{0,20}[:?]?[=:][ \\t]{0,20}["']?([^\\s"']{1,200})`, "g");
  return [...text.matchAll(pattern)].map(([, value = ""]) => value.replace(/^\.\//, ""));
}
function matches2(path, pattern) {
  const parts = pattern.split("*");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found2 = index === parts.length - 1 ? path.length - part.length : path.indexOf(part, at);
    if (found2 < at || !path.startsWith(part, found2) || index === 0 && found2 !== 0) return false;
    at = found2 + part.length;
  }
  return true;
}
var EDITORS = /^(?:sed|gsed|perl|yq|dasel|ex|ed|crudini|toml)$/;
var COPIERS = /^(?:cp|mv|ln|install|rsync|curl|wget|tee|cat|envsubst|jq|echo|printf)$/;
function writesConfig(command, named2, configs) {
  const { argv, program, redirects } = command;
  const name = programOf(command);
  const words = argv.slice(program + 1).map((word) => (0, import_observed.known)(word) ?? "");
  if (name === "patch" || name === "git" && /^(?:apply|am)$/.test(words[0] ?? "")) return true;
  const isConfig = (path) => (0, import_redact.isFlyConfigPath)(path) || named2.has(path.replace(/^\.\//, ""));
  const written2 = redirects.flatMap(
    ({ operator, target }) => /^(?:&|1)?>/.test(operator) ? (0, import_observed.known)(target) ?? [] : []
  );
  if (EDITORS.test(name) && words.some((word) => /^-\w{0,4}i|^--in-?place/.test(word) || word === "put")) {
    written2.push(...words.filter((word) => !word.startsWith("-")));
  } else if (COPIERS.test(name)) {
    const target = name === "tee" ? words : words.slice(-1);
    if (!/^(?:cat|envsubst|jq|echo|printf)$/.test(name)) written2.push(...target);
  }
  if (!written2.some(isConfig)) return false;
  const read = [
    ...words.slice(0, written2.length > 0 && /^(?:cp|mv|ln|install)$/.test(name) ? -1 : void 0),
    ...redirects.flatMap(({ operator, target }) => operator === "<" ? (0, import_observed.known)(target) ?? [] : [])
  ].filter((word) => !word.startsWith("-"));
  const isCopy = /^(?:cp|mv|ln|install|cat)$/.test(name) && !redirects.some(({ operator }) => operator === ">>");
  return !(isCopy && read.length > 0 && read.every((word) => configs.has(word.replace(/^\.\//, ""))));
}
// src/project/join-apps.ts
var DEFAULT_CONFIGS = ["fly.toml", "fly.json", "fly.yaml"];
var DEFAULT_DOCKERFILES = ["Dockerfile", "dockerfile"];
var DEFAULT_COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
function callsByConfig(calls, configs) {
  const found2 = new Map(configs.map(({ path }) => [path, []]));
  const byName = /* @__PURE__ */ new Map();
  for (const { name, path } of configs) {
    const paths = byName.get((0, import_observed.known)(name));
    if (paths) paths.push(path);
    else byName.set((0, import_observed.known)(name), [path]);
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : [];
  const defaultOf = ({ namesConfig, folder }) => {
    if (namesConfig || folder === void 0) return void 0;
    return DEFAULT_CONFIGS.map((file) => inFolder2(folder, file)).find((file) => found2.has(file));
  };
  const fromFolder = (call2) => {
    const path = defaultOf(call2);
    return path === void 0 ? only : [path];
  };
  const targetsOf = (call2) => {
    if (call2.config !== void 0) return [call2.config, inFolder2(call2.config, "fly.toml")];
    const app = (0, import_observed.known)(call2.app);
    if (app === void 0) return fromFolder(call2);
    const own = (0, import_observed.isDeploy)(call2) ? defaultOf(call2) : void 0;
    if (own !== void 0) return [own];
    return byName.get(app) ?? ((0, import_observed.isDeploy)(call2) ? fromFolder(call2) : byName.has(void 0) ? only : []);
  };
  for (const call2 of calls) {
    const app = (0, import_observed.known)(call2.app);
    if ((0, import_observed.isDeploy)(call2) && app !== void 0 && !byName.has(app)) byName.set(app, [...targetsOf(call2)]);
  }
  for (const call2 of calls) for (const path of targetsOf(call2)) found2.get(path)?.push(call2);
  return found2;
}
function joinApp(config, calls, documents) {
  const home = (0, import_redact.folderOf)(config.path);
  const deploys = calls.filter(import_observed.isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path = dockerfilePath(config, deploys, called ?? home, documents);
  const targets = deploys.flatMap((call2) => (0, import_observed.optionOf)(call2, "--build-target")?.value ?? []);
  const target = targets.length > 0 && agreed(targets.map(import_observed.known)) !== void 0 ? targets[0] : config.build.target;
  const dockerfile = path === void 0 ? void 0 : documents.dockerfile(path, target);
  const apart = path !== void 0 && home !== "" && !path.startsWith(`${home}/`);
  const context = called ?? (apart ? (0, import_redact.folderOf)(path) : home);
  return {
    config,
    calls,
    dockerfile,
    buildContext: context,
    ignoreFile: ignoreFile(config, deploys, context, path, documents),
    composeFile: composePath(config, documents),
    machineConfig: config.machineConfig === void 0 ? void 0 : existing(documents, home, config.machineConfig),
    localFiles: localFiles(config, [home, context], documents)
  };
}
function dockerfilePath({ build: build3, path }, deploys, context, documents) {
  const home = (0, import_redact.folderOf)(path);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return documents.sources.has(flagged) ? flagged : void 0;
  if (build3.dockerfile) {
    const named2 = (0, import_observed.known)(build3.dockerfile);
    if (named2 === void 0) return void 0;
    return existing(documents, home, named2) ?? existing(documents, context, named2);
  }
  if (build3.image || build3.builder) return void 0;
  for (const folder of [context, home, ""]) {
    for (const name of DEFAULT_DOCKERFILES) {
      if (documents.sources.has(inFolder2(folder, name))) return inFolder2(folder, name);
    }
  }
  return void 0;
}
function ignoreFile({ build: build3, path }, deploys, context, dockerfile, documents) {
  const flagged = agreed(deploys.map(({ ignorefile }) => ignorefile));
  if (flagged !== void 0) return documents.ignoreFile(flagged);
  const named2 = (0, import_observed.known)(build3.ignorefile);
  if (named2 !== void 0) {
    const found2 = existing(documents, (0, import_redact.folderOf)(path), named2) ?? existing(documents, context, named2);
    return found2 === void 0 ? void 0 : documents.ignoreFile(found2);
  }
  const own = dockerfile === void 0 ? void 0 : documents.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? documents.ignoreFile(inFolder2(context, ".dockerignore"));
}
function composePath({ build: build3, config, path }, documents) {
  const home = (0, import_redact.folderOf)(path);
  const named2 = (0, import_observed.known)(build3.composeFile);
  if (named2 !== void 0) return existing(documents, home, named2);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder2(home, name)).find((name) => documents.sources.has(name));
}
function localFiles(config, folders, documents) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { path, guestPath } of config.localFiles) {
    for (const folder of folders) {
      const file = existing(documents, folder, path);
      if (file !== void 0) found2.set(file, guestPath);
    }
  }
  return found2;
}
function existing(documents, folder, path) {
  const joined = (0, import_redact.joinPath)(folder, path);
  return joined !== void 0 && documents.sources.has(joined) ? joined : void 0;
}
function inFolder2(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function agreed(values) {
  const distinct = new Set(values.filter((value) => value !== void 0));
  return distinct.size === 1 ? [...distinct][0] : void 0;
}
// src/project/live-imports.ts
var LOADS = /^(?:NODE_OPTIONS|BUN_OPTIONS|RUBYOPT|PYTHONSTARTUP|FLASK_APP|BASH_ENV|DJANGO_SETTINGS_MODULE|DOTNET_STARTUP_HOOKS)$/;
function importedFiles(joined, commands, started, { sources }) {
  const tests = /* @__PURE__ */ new Map();
  for (const path of sources.keys()) {
    if ((0, import_redact.codeReaderOf)(path, "") !== "development") continue;
    for (const key of (0, import_redact.keysOf)(path)) tests.set(key, [...tests.get(key) ?? [], path]);
  }
  const used = /* @__PURE__ */ new Set();
  if (tests.size === 0) return used;
  const pending = [...sources.keys()].filter((path) => (0, import_redact.languageOfPath)(path) !== void 0 || (0, import_redact.namesOwnProfile)(path));
  const use = (keys2) => {
    for (const key of keys2) {
      for (const path of tests.get(key) ?? []) {
        if (used.has(path)) continue;
        used.add(path);
        pending.push(path);
      }
    }
  };
  for (const join of joined) {
    const environment2 = environmentOf(join);
    use((0, import_redact.profilesIn)("", environment2.map(({ name, value }) => `${name}=${(0, import_observed.known)(value) ?? ""}`).join("\n")));
    const loading = environment2.filter(({ name }) => LOADS.test(name)).map(({ value }) => (0, import_observed.known)(value) ?? "");
    use((0, import_redact.usedTests)((0, import_redact.joinPath)(join.buildContext, "Procfile") ?? "Procfile", loading.join("\n")));
  }
  use((0, import_redact.profilesIn)("", commands.map(textOf4).join("\n")));
  for (const path of pending) {
    const source = sources.get(path);
    if (source) use((0, import_redact.usedTests)(path, source.text, started.has(path) || used.has(path)));
  }
  return used;
}
function environmentOf({ config, dockerfile }) {
  const settings = [...config.settings, ...dockerfile?.settings ?? []];
  return settings.filter(
    ({ origin, shipped }) => (origin === "fly-env" || origin === "dockerfile-env") && shipped !== false
  );
}
function textOf4({ assignments: assignments2, argv }) {
  const variables = assignments2.map(({ name, value }) => `${name}=${(0, import_observed.known)(value) ?? ""}`);
  return [...variables, ...argv.map((word) => (0, import_observed.known)(word) ?? "")].join(" ");
}
// src/project/package-scripts.ts
var MANAGERS = /^(?:npm|pnpm|yarn|bun)$/;
var LIFECYCLE = /^(?:start|test|stop|restart)$/;
var RUN = /^(?:run|run-script|rum|urn)$/;
var FOLDER = /^(?:--prefix|--dir|-C|--cwd)$/;
var TAKES_WORD = /^(?:-w|--workspace|--filter|-F|--loglevel|--env-file)$/;
function packageScriptOf(command, folder) {
  const words = command.argv.slice(command.program + 1).map(import_observed.known);
  const program = programOf(command);
  let at = "";
  const operands = [];
  for (let index = 0; index < words.length && operands.length < 2; index++) {
    const word = words[index];
    if (word === void 0) return void 0;
    const [, name, value] = /^(-[\w-]{1,40})(?:=(.{1,300}))?$/.exec(word) ?? [];
    if (program === "node" && name === "--run") operands.push("run", value ?? words[index + 1] ?? "");
    else if (name === void 0) operands.push(word);
    else if (FOLDER.test(name)) at = value ?? words[++index] ?? "";
    else if (TAKES_WORD.test(name) && value === void 0) index++;
  }
  const [first, second] = operands;
  const script = MANAGERS.test(program) || program === "node" ? scriptName(program, first, second) : void 0;
  const path = (0, import_redact.joinPath)(folder, `${at.replace(/^\/+/, "")}/package.json`.replace(/^\//, ""));
  return script && path ? { path, names: [`pre${script}`, script, `post${script}`] } : void 0;
}
function scriptName(program, first, second) {
  if (first === void 0) return void 0;
  if (RUN.test(first)) return second;
  if (program === "node") return void 0;
  return LIFECYCLE.test(first) || program === "yarn" || program === "pnpm" ? first : void 0;
}
function commandsOfPackage({ path, names: names3 }, documents, readings, readers) {
  const source = documents.sources.get(path);
  const root = source && documents.tree(path)?.roots[0];
  if (!source || !root) return [];
  const { settings = [], commands = [] } = readings.get(path) ?? {};
  const started = [];
  const texts = /* @__PURE__ */ new Set();
  for (const name of names3) {
    const script = field(field(root, "scripts"), name);
    if (script?.kind !== "scalar") continue;
    const kind = { origin: "script", reader: "runtime", key: `scripts.${name}` };
    for (const command of commandsOfText(source, script, kind, readers)) started.push(command);
    texts.add(script.at);
  }
  if (started.length === 0) return [];
  const keys2 = new Set(started.map(({ key }) => key));
  const others = commands.filter(({ key }) => !keys2.has(key));
  readings.set(path, {
    settings: settings.filter(({ value }) => !texts.has(value.at)),
    commands: [...others, ...started]
  });
  return started;
}
// src/project/start-scripts.ts
var STARTS4 = /* @__PURE__ */ new Set([
  "dockerfile-cmd",
  "dockerfile-entrypoint",
  "compose-command",
  "fly-process",
  "fly-release-command",
  "fly-experimental"
]);
var MAX_COMMANDS2 = 500;
var MAX_DEPTH4 = 4;
function readStartScripts(joined, commands, documents, readings, readers) {
  const commandsIn2 = (path) => {
    const reading = readings.get(path);
    const all = reading?.commands ?? documents.script(path)?.commands ?? [];
    if (all.every(({ reader, origin }) => reader !== "ci" || origin !== "script")) return all;
    const running = all.map((command) => ({ ...command, reader: "runtime" }));
    readings.set(path, { settings: reading?.settings ?? [], commands: running });
    return running;
  };
  const scripts = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (!STARTS4.has(command.origin)) continue;
    const started = [];
    const reached = /* @__PURE__ */ new Set();
    let level = [command];
    for (let depth = 0; depth < MAX_DEPTH4 && level.length > 0; depth++) {
      const next = [];
      for (const each of level) {
        const room = MAX_COMMANDS2 - started.length - next.length;
        const script = packageScriptOf(each, joined.buildContext);
        if (script && !reached.has(keyOf9(script))) {
          reached.add(keyOf9(script));
          next.push(...commandsOfPackage(script, documents, readings, readers).slice(0, room));
        }
        const path = scriptPath(each, joined, documents);
        if (path === void 0 || reached.has(path)) continue;
        reached.add(path);
        next.push(...commandsIn2(path).slice(0, room));
      }
      started.push(...next);
      level = next;
    }
    if (started.length > 0) scripts.set(command, started);
  }
  return scripts;
}
function scriptPath({ argv, program }, joined, documents) {
  const first = argv[program];
  const name = (0, import_observed.known)(first);
  const takesScript = isShell(first) || name === "." || name === "source";
  const word = takesScript ? argv.slice(program + 1).find((each) => !/^[-+]/.test(each.raw)) : first;
  const written2 = (0, import_observed.known)(word);
  if (written2 === void 0 || written2.length > 300) return void 0;
  return filesOfImage(written2, joined).find((path) => {
    const source = documents.sources.get(path);
    return source !== void 0 && (/\.(?:ba)?sh$/.test(path) || source.text.startsWith("#!")) && isShellScript(source.text);
  });
}
function filesOfImage(written2, { dockerfile, buildContext }) {
  const name = (0, import_redact.baseName)(written2);
  const paths = [];
  for (const { keyword, args, flags } of dockerfile?.instructions ?? []) {
    if (keyword !== "COPY" && keyword !== "ADD" || flags.some((flag) => flag.name === "from")) continue;
    const sources = args.slice(0, -1).map(import_observed.known);
    const target = (0, import_observed.known)(args.at(-1));
    for (const source of sources) {
      if (source === void 0) continue;
      const renamed2 = sources.length === 1 && target !== void 0 && (0, import_redact.baseName)(target) === name;
      if (renamed2 || (0, import_redact.baseName)(source) === name) paths.push(source);
    }
  }
  const parts = written2.split("/").filter((part) => part !== "" && part !== ".");
  for (let start = 0; start < parts.length; start++) paths.push(parts.slice(start).join("/"));
  return paths.flatMap((path) => (0, import_redact.joinPath)(buildContext, path.replace(/^\/+/, "")) ?? []);
}
function keyOf9({ path, names: names3 }) {
  return `${path} ${names3.join(" ")}`;
}
// src/project/live-files.ts
var MAX_COMMANDS3 = 2e3;
var LONGEST_WORD = 300;
var MAX_FOLDERS = 10;
var LEAVES = /^(?:\[|\[\[|test|rm|rmdir|echo|printf|ls|grep|git|diff|chmod|chown|find|du|wc|stat|touch|mkdir)$/;
var MODULE2 = /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6}(?::\w{1,60}(?:\(\))?)?$/;
function liveFiles(joined, calls, pipelineCommands, documents, readers) {
  const programs = /* @__PURE__ */ new Set();
  const texts = /* @__PURE__ */ new Set();
  const commands = [];
  const add2 = (path, isStarted2) => {
    if ((0, import_redact.languageOfPath)(path) === void 0) texts.add(path);
    else if (isStarted2) programs.add(path);
  };
  for (const join of joined) {
    for (const path of renamedByCopy(join, documents)) add2(path, true);
    const build3 = (join.dockerfile?.commands ?? []).filter(
      ({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false
    );
    const [built, started] = [build3, startsOf2(join, documents)].map((each) => follow(each, join, documents, readers));
    for (const path of built?.used ?? []) add2(path, false);
    for (const path of started?.used ?? []) add2(path, true);
    for (const each of [built, started]) commands.push(...each?.commands ?? []);
  }
  const root = { dockerfile: void 0, buildContext: "" };
  for (const path of follow(commandsBesideDeploys(calls, pipelineCommands), root, documents, readers).used)
    add2(path, false);
  for (const path of importedFiles(joined, commands, programs, documents)) add2(path, true);
  return { programs, texts };
}
function startsOf2({ config, dockerfile, buildContext }, documents) {
  const isStart = ({ origin, shipped }) => STARTS4.has(origin) && shipped !== false;
  const procfile = (0, import_redact.joinPath)(buildContext, "Procfile");
  return [
    ...[...config.commands, ...dockerfile?.commands ?? []].filter(isStart),
    ...(procfile === void 0 ? void 0 : documents.script(procfile)?.commands) ?? []
  ];
}
function renamedByCopy({ dockerfile, buildContext }, documents) {
  const paths = [];
  for (const { keyword, args, flags, stage } of dockerfile?.instructions ?? []) {
    if (keyword !== "COPY" && keyword !== "ADD" || args.length !== 2 || flags.some(({ name }) => name === "from"))
      continue;
    if (dockerfile?.stages[stage]?.shipped === false) continue;
    const [source, target] = args.map(import_observed.known);
    const path = source === void 0 ? void 0 : (0, import_redact.joinPath)(buildContext, source.replace(/^\/+/, ""));
    if (target === void 0 || target.endsWith("/") || path === void 0 || !documents.sources.has(path)) continue;
    if (!/^\.{0,2}$/.test((0, import_redact.baseName)(target)) && (0, import_redact.baseName)(target) !== (0, import_redact.baseName)(path)) paths.push(path);
  }
  return paths;
}
function follow(commands, origin, documents, readers) {
  const used = /* @__PURE__ */ new Set();
  const scripts = /* @__PURE__ */ new Set();
  const folders = foldersOf2(origin);
  const pending = commands.slice(0, MAX_COMMANDS3);
  for (const command of pending) {
    const room = MAX_COMMANDS3 - pending.length;
    const script = packageScriptOf(command, origin.buildContext);
    if (script && !scripts.has(`${script.path} ${script.names.join(" ")}`)) {
      scripts.add(`${script.path} ${script.names.join(" ")}`);
      pending.push(...commandsOfPackage(script, documents, /* @__PURE__ */ new Map(), readers).slice(0, room));
    }
    if (LEAVES.test(programOf(command))) continue;
    const entered = programOf(command) === "cd" ? (0, import_observed.known)(command.argv.at(-1)) : void 0;
    if (entered !== void 0 && folders.length < MAX_FOLDERS) folders.push(entered);
    for (const word of wordsOf3(command)) {
      for (const path of pathsOf2(word, folders, origin, documents)) {
        if (used.has(path)) continue;
        used.add(path);
        if ((0, import_redact.formatOf)(path, documents.sources.get(path)?.text) !== "shell") continue;
        pending.push(...(documents.script(path)?.commands ?? []).slice(0, room));
      }
    }
  }
  return { used, commands: pending };
}
function wordsOf3({ argv, redirects }) {
  const inputs = redirects.filter(({ operator }) => operator.endsWith("<") && !operator.includes("<<"));
  const words = [...argv, ...inputs.map(({ target }) => target)].flatMap((word) => (0, import_observed.known)(word) ?? []);
  return words.map((word) => word.replace(/^--?[\w-]{1,60}=/, "")).filter((word) => word.length <= LONGEST_WORD && (/[\w-]/.test(word) || word === ".") && !word.startsWith("-"));
}
function foldersOf2({ dockerfile }) {
  const folders = [""];
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    const folder = keyword === "WORKDIR" ? (0, import_observed.known)(args[0]) : void 0;
    if (folder !== void 0 && folders.length < MAX_FOLDERS) folders.push(folder);
  }
  return folders;
}
function pathsOf2(word, folders, origin, documents) {
  const { sources } = documents;
  const written2 = MODULE2.test(word) ? [word, `${word.replace(/:.*/s, "").replaceAll(".", "/")}.py`] : [word];
  const inFolders = word.startsWith("/") ? written2 : folders.flatMap((folder) => written2.map((each) => inFolder3(folder, each)));
  if (word === ".") inFolders.splice(0);
  for (const path of [
    ...word === "." ? [origin.buildContext] : [],
    ...inFolders.flatMap((each) => filesOfImage(each, origin))
  ]) {
    const main = mainOf(path, documents);
    if (main !== void 0) return [main];
    const found2 = import_redact.PROGRAM_ENDINGS.map((ending) => path + ending).find((each) => sources.has(each));
    if (found2 !== void 0) return [found2];
  }
  return [];
}
function mainOf(folder, documents) {
  const root = documents.tree(inFolder3(folder, "package.json"))?.roots[0];
  const main = root === void 0 ? void 0 : field(root, "main");
  if (main?.kind !== "scalar" || typeof main.value !== "string") return void 0;
  const path = (0, import_redact.joinPath)(folder, main.value);
  return path === void 0 ? void 0 : import_redact.PROGRAM_ENDINGS.map((ending) => path + ending).find((each) => documents.sources.has(each));
}
function inFolder3(folder, word) {
  return folder === "" ? word : `${folder}/${word}`;
}
function commandsBesideDeploys(calls, commands) {
  const jobs = new Set(
    calls.filter((call2) => (0, import_observed.isDeploy)(call2) && call2.command.reader !== "development").map(({ command }) => jobOf2(command))
  );
  return commands.filter((command) => jobs.has(jobOf2(command)));
}
function jobOf2({ at, key }) {
  return `${at.path} ${/^jobs\.[^.]{1,100}/.exec(key)?.[0] ?? ""}`;
}
// src/project/parse-cache.ts
function createParseCache() {
  const sources = /* @__PURE__ */ new Map();
  const readingsOf = (0, import_redact.memoize)((_) => /* @__PURE__ */ new Map());
  return {
    source: (path, text) => {
      const versions = sources.get(path) ?? /* @__PURE__ */ new Map();
      sources.set(path, versions);
      const source = versions.get(text) ?? (0, import_redact.createSource)(path, text);
      versions.set(text, source);
      return source;
    },
    document: (source, how, parse4) => {
      const readings = readingsOf(source);
      const document = readings.get(how) ?? parse4(source);
      readings.set(how, document);
      return document;
    },
    forget: (source) => readingsOf(source).clear()
  };
}
// src/project/files/compose.ts
function readCompose(root, source, reader, readers) {
  const settings = [];
  const commands = [];
  const services = treeAt(root, "services");
  const buildReader = reader === "development" ? reader : "build";
  for (const service of services?.kind === "table" ? services.entries : []) {
    const key = `services.${service.key}`;
    const environment2 = { origin: "compose-environment", reader, dialect: "compose" };
    const buildArg = { origin: "compose-build-arg", reader: buildReader, dialect: "compose" };
    for (const setting2 of assignments(treeAt(service.value, "environment"), `${key}.environment`, environment2, source))
      settings.push(setting2);
    for (const setting2 of assignments(treeAt(service.value, "build", "args"), `${key}.build.args`, buildArg, source))
      settings.push(setting2);
    for (const name of ["entrypoint", "command"]) {
      const kind = { origin: "compose-command", reader, key: `${key}.${name}` };
      for (const command of commandsOf2(source, treeAt(service.value, name), kind, readers)) commands.push(command);
    }
  }
  return { settings, commands };
}
function assignments(tree, prefix, kind, source) {
  if (tree?.kind !== "list") return mapSettings(tree, prefix, kind);
  const settings = [];
  for (const item of tree.items) {
    const setting2 = item.kind === "scalar" ? assignment2(item, prefix, kind, source) : void 0;
    if (setting2) settings.push(setting2);
  }
  return settings;
}
function assignment2(scalar, prefix, kind, source) {
  const { text, locate: locate2 } = scalarText(source, scalar);
  const equals = text.indexOf("=");
  if (equals <= 0) return void 0;
  const name = text.slice(0, equals);
  const value = text.slice(equals + 1);
  return {
    origin: kind.origin,
    reader: kind.reader,
    name,
    nameAt: locate2(0, equals),
    key: `${prefix}.${name}`,
    value: (0, import_redact.readText)(value, value, locate2(equals + 1, text.length), kind.dialect),
    at: scalar.at
  };
}
// src/project/files/makefile-variables.ts
var ASSIGNMENT4 = /^(?:[\w./%-]{1,100}[ \t]{0,8}:(?=[ \t])[ \t]{0,8})?(?:(?:export|override|private)[ \t]{1,8}){0,3}([A-Za-z_][\w.-]{0,100})[ \t]{0,20}(?::{1,3}|[?+!])?=[ \t]{0,20}(\S.{0,2000})$/;
function makefileVariables(source, reader) {
  const settings = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const match2 = line.includes("=") ? ASSIGNMENT4.exec(line) : null;
    const [written2 = "", name = "", rest = ""] = match2 ?? [];
    const value = unquoted2(rest.replace(/\s#.*/s, "").trim());
    if (value === "") continue;
    const start = source.offset({ line: number, column: 1 });
    const from = start + line.indexOf(value, written2.length - rest.length);
    const at = source.locate(from, from + value.length);
    const nameFrom = start + line.indexOf(name);
    settings.push({
      origin: "env-file",
      reader,
      name,
      nameAt: source.locate(nameFrom, nameFrom + name.length),
      key: name,
      value: (0, import_redact.readText)(value, value, at, "template"),
      at: source.locate(nameFrom, from + value.length)
    });
  }
  return settings;
}
function unquoted2(text) {
  const quote = text[0];
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}
// src/project/files/plain-text.ts
var ASSIGNMENT5 = /(?<![\w.-])([A-Za-z_][\w.-]{1,80})["']?[ \t]{0,8}(?::=?|=>?)[ \t]{0,8}(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|([^\s"',;}\])]{6,400}))/g;
var WORD2 = /(?<![\w+.-])(?:[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]{4,400}|[\w+/=.-]{20,400})/gi;
var MAX_SETTINGS = 2e4;
function searchText(source, kind, read) {
  const settings = [];
  const { text } = source;
  const taken = /* @__PURE__ */ new Set();
  const add2 = (name, nameFrom, value, from, end) => {
    const at = source.locate(from, from + value.length);
    if (read.has(at.range.start.line) || taken.has(from)) return;
    taken.add(from);
    settings.push({
      ...kind,
      name,
      nameAt: source.locate(nameFrom, nameFrom + name.length),
      key: name === "" ? "text" : `text.${name}`,
      value: (0, import_redact.readText)(value, value, at, "template"),
      at: source.locate(nameFrom, end)
    });
  };
  for (const match2 of text.matchAll(ASSIGNMENT5)) {
    if (settings.length >= MAX_SETTINGS) return { settings, isComplete: false };
    const [written2, name = "", double, single, bare] = match2;
    const value = double ?? single ?? bare ?? "";
    const end = match2.index + written2.length;
    add2(name, match2.index, value, end - value.length - (bare === void 0 ? 1 : 0), end);
  }
  for (const match2 of text.matchAll(WORD2)) {
    if (settings.length >= MAX_SETTINGS) return { settings, isComplete: false };
    const [value] = match2;
    add2("", match2.index, value, match2.index, match2.index + value.length);
  }
  return { settings, isComplete: true };
}
// src/project/files/recordings.ts
var REQUEST2 = /^log\.entries\.\d+\.request\.(headers|cookies|queryString|postData\.params)\.\d+$/;
var BODY = /^log\.entries\.\d+\.request\.postData\.text$/;
var OUTPUT = /^cells\.\d+\.outputs\.\d+\.(?:text|traceback|data\.(?:text|application)\/(?:plain|json|html))(?:\.|$)/;
var METADATA = /^(?:cells\.\d+\.)?metadata\./;
var SIGNS_IN = /pass|pwd|token|secret|key|auth|sess|sid|jwt|credential|login/i;
var PAIR5 = /(?<![\w.-])([A-Za-z_][\w.-]{1,80})["']?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:(?:Bearer|Basic|Token) )?[^\s"'&;,{}<>()]{8,2000})/g;
var SCHEME = /^(?:Bearer|Basic|Token) /;
var MOST = 2e3;
function recordedLogins({ roots }) {
  const leaves = roots.flatMap(leavesOf).map(({ keys: keys2, scalar }) => ({ path: keys2.join("."), scalar }));
  const names3 = /* @__PURE__ */ new Map();
  for (const { path, scalar } of leaves) {
    if (path.endsWith(".name")) names3.set(path.slice(0, -".name".length), String(scalar.value));
  }
  const settings = [];
  for (const { path, scalar } of leaves) {
    if (settings.length >= MOST || typeof scalar.value !== "string") continue;
    if (BODY.test(path)) settings.push(...pairsIn3(scalar.value, scalar));
    const of = path.endsWith(".value") ? path.slice(0, -".value".length) : "";
    const part = REQUEST2.exec(of)?.[1];
    const name = names3.get(of) ?? "";
    if (part === void 0) continue;
    if (/^cookie$/i.test(name)) settings.push(...pairsIn3(scalar.value, scalar, "session token"));
    else if (SIGNS_IN.test(name)) settings.push(...drawn(nameIn2(part, name), scalar.value, scalar));
  }
  return settings;
}
function notebookLeftovers({ roots }, reader) {
  const settings = [];
  for (const { keys: keys2, scalar } of roots.flatMap(leavesOf)) {
    if (settings.length >= MOST || typeof scalar.value !== "string") continue;
    const path = keys2.join(".");
    const name = keys2.findLast((key) => !/^\d+$/.test(key)) ?? "";
    if (OUTPUT.test(path)) settings.push(...pairsIn3(scalar.value, scalar));
    else if (METADATA.test(path) && SIGNS_IN.test(name)) settings.push(...drawn(name, scalar.value, scalar));
  }
  return settings.map((setting2) => ({ ...setting2, reader }));
}
function nameIn2(part, name) {
  return part === "cookies" ? "session token" : name;
}
function pairsIn3(text, scalar, as) {
  const settings = [];
  for (const [, name = "", value = ""] of text.matchAll(PAIR5)) {
    if (settings.length >= MOST) break;
    if (SIGNS_IN.test(name)) settings.push(...drawn(as ?? name, value, scalar));
  }
  return settings;
}
function drawn(name, value, { at, raw }) {
  const isLogin = /^Basic /.test(value);
  if (!isLogin && !(0, import_redact.isDrawn)(value.replace(SCHEME, ""))) return [];
  const read = (0, import_redact.readText)(value, raw, at, "template");
  return [{ origin: "json", reader: "runtime", name, nameAt: at, key: name, value: read, at }];
}
// src/project/files/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|cmds?|commands?|exec|entry(?:point)?|args?|start)$/;
var TABLES2 = /^(?:scripts|tasks)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
var CALLS_FLY = /(?:^|[;&|\n])\s{0,40}(?:sudo\s{1,9})?(?:fly|flyctl)\s{1,9}[a-z][a-z-]{1,40}(?:\s|$)/;
var PROSE_KEYS = /^(?:desc(?:ription)?|title|summary|message|help|doc|docs|comment|notes?|label|usage)$/i;
var MAY_HOLD_CREDENTIAL = /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|dsn|login|:\/\/[^\s/@]{1,200}@|\b(?:curl|redis-cli|valkey-cli|mongo\w{0,10}|mysql\w{0,10}|mariadb[\w-]{0,10}|mycli|7za?|zip|unzip|sqlcmd|bcp|ldap\w{1,10}|openssl) /i;
var DEVELOPMENT_TASK = /(?:^|[:_-])(?:dev|develop|development|local|mock|storybook)(?:$|[:_-])/i;
function holdsTasks(path) {
  return isPackage(path) || (0, import_redact.isOtherPipeline)(path) || isTaskTree(path);
}
function isTaskTree(path) {
  return (0, import_redact.isConfigFormat)((0, import_redact.formatOf)(path)) && !(0, import_redact.isFlyConfigPath)(path) && !(0, import_redact.isComposePath)(path);
}
function readTasks(path, root, source, readers) {
  const commands = [];
  const texts = /* @__PURE__ */ new Set();
  for (const { keys: keys2, scalar } of leavesOf(root)) {
    const { value } = scalar;
    if (typeof value !== "string" || !isTask(path, keys2, value)) continue;
    const key = keys2.join(".");
    const reader = readerOfTask(path, keys2, value);
    const reading = readers.shell(scalarText(source, scalar), { origin: "script", reader, key });
    if (!reading && !NAMES_FLY.test(value)) continue;
    if (!reading) reportUnread(scalar.at, reader, readers);
    for (const command of reading?.commands ?? []) commands.push(command);
    texts.add(scalar.at);
  }
  return { commands, texts };
}
function isTask(path, keys2, text) {
  if (NAMES_FLY.test(text) && callsFlyctl(path, namesOf(keys2), text)) return true;
  if (!/\s|^--?\w[\w-]{0,60}=/.test(text.trim())) return false;
  return isShellPlace(namesOf(keys2)) && (MAY_HOLD_CREDENTIAL.test(text) || !(0, import_redact.keyLikeRuns)(text).next().done);
}
function isShellPlace(names3) {
  const last = names3.at(-1) ?? "";
  return SHELL_KEYS.test(last) || TABLES2.test(names3.at(-2) ?? "") && !PROSE_KEYS.test(last);
}
function callsFlyctl(path, names3, text) {
  const last = names3.at(-1) ?? "";
  if (isPackage(path) && names3.length === 2 && names3[0] === "scripts") return true;
  if ((0, import_redact.isOtherPipeline)(path)) return SHELL_KEYS.test(last);
  return CALLS_FLY.test(text) && !PROSE_KEYS.test(last);
}
function namesOf(keys2) {
  return keys2.filter((key) => !/^\d+$/.test(key));
}
function readerOfTask(path, keys2, text) {
  const reader = isPackage(path) ? (0, import_redact.readerOf)(`${(0, import_redact.folderOf)(path)}/deploy`) : (0, import_redact.readerOf)(path);
  const isForDevelopers = !NAMES_FLY.test(text) && keys2.some((key) => DEVELOPMENT_TASK.test(key));
  return reader === "development" || isForDevelopers ? "development" : "ci";
}
var PACKAGE_VARIABLE = /^(?:config|wireit\..{1,100}\.env)\./;
function withRuntimeReader(setting2) {
  if (!isPackage(setting2.at.path) || !PACKAGE_VARIABLE.test(setting2.key)) return setting2;
  return { ...setting2, reader: (0, import_redact.readerOf)(`${(0, import_redact.folderOf)(setting2.at.path)}/settings`) };
}
function isPackage(path) {
  return /^(?:package|composer)\.json$/.test((0, import_redact.baseName)(path));
}
// src/project/files/workflow-literals.ts
var KIND = { origin: "workflow-env", reader: "ci", dialect: "workflow" };
var EXPRESSION = /\$\{\{((?:[^'{}]|'[^']*')*)\}\}/g;
var LITERAL2 = /'((?:[^']|'')*)'/g;
var COMPARES2 = /(?:[=!<>]=?\s*|\[\s*|\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]{0,200})$/i;
var COMPARED = /^\s*(?:[=!<>]=?|\])/;
var PAIR6 = /"(\w{1,100})"\s{0,8}:\s{0,8}"([^"]{1,500})"/g;
var SCRIPTED = /['"`]?(?<![\w.])([A-Za-z_]\w{1,99})['"`]?\s{0,8}[,:=]\s{0,8}['"`]([^'"`\n]{4,500})['"`]/g;
function literalsOf(setting2) {
  const { value, name } = setting2;
  if (value.known) return [];
  const found2 = [];
  const add2 = (text, named2 = name) => {
    if (text !== "") found2.push({ ...setting2, name: named2, value: { ...value, known: true, value: text } });
  };
  for (const [, expression = ""] of value.raw.slice(0, 2e4).matchAll(EXPRESSION)) {
    const texts = [];
    for (const { 0: written2, 1: inner = "", index } of expression.matchAll(LITERAL2)) {
      const before = expression.slice(Math.max(0, index - 240), index);
      if (COMPARES2.test(before) || COMPARED.test(expression.slice(index + written2.length))) continue;
      texts.push(inner.replaceAll("''", "'"));
    }
    const [template = "", ...parts] = texts;
    if (/\bformat\s*\(/i.test(expression) && /\{\d\}/.test(template)) {
      add2(template.replace(/\{(\d)\}/g, (hole, at) => parts[Number(at)] ?? hole));
    }
    for (const text of texts) {
      add2(text);
      for (const [, key = "", inner = ""] of text.matchAll(PAIR6)) add2(inner, key);
    }
  }
  return found2;
}
function scriptedLiterals(setting2) {
  const { value, name, action } = setting2;
  if (name !== "script" || action !== "actions/github-script") return [];
  const text = value.known ? value.value : value.raw;
  const found2 = [];
  for (const [, key = "", inner = ""] of text.slice(0, 5e4).matchAll(SCRIPTED)) {
    found2.push({ ...setting2, name: key, value: { ...value, known: true, value: inner } });
  }
  return found2;
}
function inputDefaults(root) {
  const settings = [];
  const on = treeAt(root, "on");
  const holders = [["inputs", treeAt(root, "inputs")]];
  for (const { key, value } of on?.kind === "table" ? on.entries : []) {
    holders.push([`on.${key}.inputs`, treeAt(value, "inputs")]);
  }
  for (const [prefix, inputs] of holders) {
    for (const { key, keyAt, at, value } of inputs?.kind === "table" ? inputs.entries : []) {
      for (const setting2 of value.kind === "table" ? mapSettings(value, `${prefix}.${key}`, KIND) : []) {
        if (setting2.name === "default") settings.push({ ...setting2, name: key, nameAt: keyAt, at });
      }
    }
  }
  return settings;
}
function jobValues(job, prefix) {
  const holders = [
    ["strategy.matrix", treeAt(job, "strategy", "matrix")],
    ["container.credentials", treeAt(job, "container", "credentials")]
  ];
  const services = treeAt(job, "services");
  for (const { key, value } of services?.kind === "table" ? services.entries : []) {
    holders.push([`services.${key}.credentials`, treeAt(value, "credentials")]);
  }
  return holders.flatMap(([key, tree]) => tree ? leafSettings(tree, [prefix, key], KIND) : []);
}
// src/project/files/workflow.ts
function readWorkflow(root, source, readers) {
  const draft = { source, readers, settings: [], commands: [], folders: /* @__PURE__ */ new Map() };
  const folder = defaultFolder(root);
  draft.settings.push(...inputDefaults(root));
  addEnv(draft, root, "");
  addSteps(draft, treeAt(root, "runs", "steps"), "runs", folder);
  const jobs = treeAt(root, "jobs");
  for (const job of jobs?.kind === "table" ? jobs.entries : []) {
    const key = `jobs.${job.key}`;
    addEnv(draft, job.value, `${key}.`);
    addWith(draft, job.value, key);
    draft.settings.push(...jobValues(job.value, key));
    addEnv(draft, treeAt(job.value, "container"), `${key}.container.`);
    const services = treeAt(job.value, "services");
    for (const service of services?.kind === "table" ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`);
    }
    addSteps(draft, treeAt(job.value, "steps"), key, defaultFolder(job.value) ?? folder);
  }
  for (const setting2 of [...draft.settings]) draft.settings.push(...literalsOf(setting2), ...scriptedLiterals(setting2));
  return draft;
}
function addSteps(draft, steps, prefix, folder) {
  const occurrences = /* @__PURE__ */ new Map();
  for (const step2 of steps?.kind === "list" ? steps.items : []) {
    const label = labelOf3(step2);
    const times = (occurrences.get(label) ?? 0) + 1;
    occurrences.set(label, times);
    const key = `${prefix}.steps.${label}${times > 1 ? `#${times}` : ""}`;
    addEnv(draft, step2, `${key}.`);
    addWith(draft, step2, key);
    const start = treeAt(step2, "run") ? folderText(treeAt(step2, "working-directory")) ?? folder : void 0;
    for (const command of stepCommands(draft, step2, key)) {
      draft.commands.push(command);
      if (start !== void 0) draft.folders.set(command, start);
    }
  }
}
function labelOf3(step2) {
  const uses = scalarText2(treeAt(step2, "uses"))?.split("@", 1)[0];
  return scalarText2(treeAt(step2, "id")) ?? scalarText2(treeAt(step2, "name")) ?? uses ?? "run";
}
function stepCommands(draft, step2, key) {
  const kind = { origin: "workflow-run", reader: "ci", key };
  const run2 = treeAt(step2, "run");
  if (run2?.kind === "scalar") {
    if (isPosixShell(treeAt(step2, "shell"))) return commandsOfText(draft.source, run2, kind, draft.readers);
    if (typeof run2.value !== "string") return [];
    const text = scalarText(draft.source, run2);
    return [...(0, import_redact.flyctlLines)(text, kind, draft.readers), ...(0, import_redact.startedFlyctl)(text, kind, draft.readers)];
  }
  const uses = treeAt(step2, "uses");
  const review = reviewApp(step2, uses);
  if (review) return [literalCommand(review, step2.at, kind)];
  const args = treeAt(step2, "with", "args");
  const isFlyctl2 = uses?.kind === "scalar" && /^superfly\/flyctl-actions(?:@|$)/.test(String(uses.value));
  if (!isFlyctl2 || args?.kind !== "scalar") return [];
  const program = { known: true, value: "flyctl", at: uses.at, raw: uses.raw };
  return commandsOfText(draft.source, args, kind, draft.readers).map((command) => ({
    ...literalCommand([program, ...command.argv], command.at, kind),
    redirects: command.redirects
  }));
}
function reviewApp(step2, uses) {
  const config = treeAt(step2, "with", "config");
  if (uses?.kind !== "scalar" || config?.kind !== "scalar") return void 0;
  if (!/^superfly\/fly-pr-review-apps(?:@|$)/.test(String(uses.value))) return void 0;
  const word = (value) => ({ known: true, value, at: uses.at, raw: uses.raw });
  return [word("flyctl"), word("deploy"), word("--config"), (0, import_redact.scalarValue)(config, "workflow")];
}
function addEnv(draft, holder, prefix) {
  const kind = { origin: "workflow-env", reader: "ci", dialect: "workflow" };
  for (const setting2 of mapSettings(treeAt(holder, "env"), `${prefix}env`, kind)) draft.settings.push(setting2);
}
function addWith(draft, holder, prefix) {
  const kind = { origin: "workflow-with", reader: "ci", dialect: "workflow" };
  const action = scalarText2(treeAt(holder, "uses"))?.split("@", 1)[0];
  const settings = mapSettings(treeAt(holder, "with"), `${prefix}.with`, kind);
  draft.settings.push(...action === void 0 ? settings : settings.map((setting2) => ({ ...setting2, action })));
}
function defaultFolder(holder) {
  return folderText(treeAt(holder, "defaults", "run", "working-directory"));
}
function folderText(tree) {
  const text = tree?.kind === "scalar" ? textOf2(tree) : void 0;
  return text && !text.known && (0, import_redact.withoutWorkspace)(text.raw) ? text.raw : scalarText2(tree);
}
function isPosixShell(shell) {
  const name = scalarText2(shell);
  return name === void 0 || /(?:^|[\s/])(?:ba|da|a|k|z)?sh(?:\s|$)/.test(name);
}
function scalarText2(tree) {
  const text = tree?.kind === "scalar" ? textOf2(tree) : void 0;
  return text?.known && text.value !== "" ? text.value : void 0;
}
// src/project/files/workflow-constants.ts
function workflowConstants(root) {
  const constants = [];
  for (const trigger of ["workflow_dispatch", "workflow_call"]) {
    for (const [name, input] of entriesOf(treeAt(root, "on", trigger, "inputs"))) {
      const values = textsIn2([treeAt(input, "default")]);
      if (values.length > 0) constants.push({ scope: "", name: `inputs.${name}`, values });
    }
  }
  for (const [job, content] of entriesOf(treeAt(root, "jobs"))) {
    for (const [name, values] of matrixOf(treeAt(content, "strategy", "matrix")))
      constants.push({ scope: `jobs.${job}.`, name: `matrix.${name}`, values });
  }
  return constants;
}
function matrixOf(matrix) {
  const found2 = /* @__PURE__ */ new Map();
  const add2 = (name, trees) => {
    const values = [...found2.get(name) ?? [], ...textsIn2(trees)];
    if (values.length > 0) found2.set(name, values);
  };
  for (const [name, list2] of entriesOf(matrix)) {
    for (const item of list2.kind === "list" ? list2.items : []) {
      add2(name, [item]);
      for (const [key, value] of entriesOf(item)) add2(name === "include" ? key : `${name}.${key}`, [value]);
    }
  }
  return found2;
}
function entriesOf(tree) {
  return tree?.kind === "table" ? tree.entries.map(({ key, value }) => [key, value]) : [];
}
function textsIn2(trees) {
  const texts = [];
  for (const tree of trees) if (tree?.kind === "scalar" && tree.value !== null) texts.push(String(tree.value));
  return texts;
}
// src/project/read-files.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
var RUNS_IN_OWN_FOLDER = /* @__PURE__ */ new Set(["makefile", "procfile"]);
var SCRIPT_FORMATS = /* @__PURE__ */ new Set(["shell", ...RUNS_IN_OWN_FOLDER]);
function readPipelines(documents, scripts, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const constants = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    if ((0, import_redact.isWorkflowPath)(path)) {
      const root = documents.tree(path)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path, reading);
      constants.set(path, workflowConstants(root));
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if ((0, import_redact.mayCallFlyctl)(path, source.text)) {
      const reader = (0, import_redact.readerOf)(path) === "development" && !scripts.has(path) ? "development" : "ci";
      const kind = { origin: "script", reader, key: "script" };
      const started = (0, import_redact.startedFlyctl)(source, kind, readers);
      const commands = (0, import_redact.isForeignScript)(path) ? [...(0, import_redact.flyctlLines)(source, kind, readers), ...started] : started;
      readings.set(path, { settings: readByFormat(path, documents, reader, readers)?.settings ?? [], commands });
    } else if (isScript(path, source, scripts) && NAMES_FLY2.test(source.text)) {
      const reading = readScript2(path, documents, scripts.has(path) ? "runtime" : (0, import_redact.readerOf)(path));
      readings.set(path, reading);
      if (RUNS_IN_OWN_FOLDER.has((0, import_redact.formatOf)(path) ?? ""))
        for (const command of reading.commands) folders.set(command, (0, import_redact.folderOf)(path));
    } else if (holdsTasks(path) && NAMES_FLY2.test(source.text)) {
      const reading = readByFormat(path, documents, (0, import_redact.readerOf)(path), readers);
      if (!reading) continue;
      readings.set(path, reading);
      if (!(0, import_redact.isOtherPipeline)(path)) for (const command of reading.commands) folders.set(command, (0, import_redact.folderOf)(path));
    }
  }
  return { readings, folders, constants };
}
function readFiles(documents, configs, joined, pipelines, { readerOf: readerOfFile, used }, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig));
  const localFiles2 = new Map(joined.flatMap((join) => [...join.localFiles]));
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path, source] of documents.sources) {
    const known2 = pipelines.readings.get(path) ?? configs.get(path);
    if (known2) {
      readings.set(path, known2);
      continue;
    }
    const root = documents.tree(path, composeFiles.has(path) ? "yaml" : void 0)?.roots[0];
    const guestPath = localFiles2.get(path);
    if ((0, import_redact.isComposePath)(path) || composeFiles.has(path)) {
      const reader = composeFiles.has(path) ? "runtime" : "development";
      if (root)
        readings.set(path, readCompose(reader === "runtime" ? resolveAsGo(root) : root, source, reader, readers));
    } else if (machineConfigs.has(path)) {
      if (root) readings.set(path, readMachineConfig(root, "machine_config", source, "runtime", readers));
    } else if (guestPath !== void 0) {
      readings.set(path, readLocalFile(source, guestPath, documents, readers));
    } else {
      const reading = dockerfiles.has(path) ? readDockerfile(path, documents, "runtime") : readByFormat(path, documents, readerOfFile(path), readers, used);
      if (reading) readings.set(path, reading);
    }
  }
  for (const [path, source] of documents.sources) {
    const reading = readings.get(path);
    if (documents.isBroken(path)) readings.set(path, searched(source, reading, readerOfFile(path), readers));
    else {
      const keys2 = (0, import_redact.unreadKeys)(source, reading ?? NOTHING2, readerOfFile(path));
      const { settings, commands } = reading ?? NOTHING2;
      if (keys2.length > 0) readings.set(path, { settings: [...settings, ...keys2], commands });
    }
  }
  return readings;
}
function readLocalFile(source, guestPath, documents, readers) {
  const { path, text } = source;
  if ((0, import_redact.formatOf)(path, text) !== void 0) return readByFormat(path, documents, "runtime", readers) ?? NOTHING2;
  const format = (0, import_redact.formatOf)(guestPath);
  const tree = format === "env" || (0, import_redact.isConfigFormat)(format) || format === "ini" ? documents.tree(path, format) : void 0;
  if (tree) return { settings: genericSettings(tree, "runtime"), commands: [] };
  return searched(source, void 0, "runtime", readers);
}
var NOTHING2 = { settings: [], commands: [] };
function searched(source, reading, reader, readers) {
  const { settings = [], commands = [] } = reading ?? {};
  const read = /* @__PURE__ */ new Set();
  for (const { at } of [...settings, ...commands]) {
    for (let line = at.range.start.line; line <= at.range.end.line; line++) read.add(line);
  }
  const search = searchText(source, { origin: originOf(source), reader }, read);
  if (!search.isComplete) {
    const message = "The file cannot be parsed and is too large to search as plain text.";
    const blocking = reader !== "development";
    const isData2 = !(0, import_redact.isStructural)(source.path);
    readers.report({ at: (0, import_redact.fileStart)(source.path), message, blocking, ...isData2 ? { whenNew: true } : {} });
  }
  return { settings: [...settings, ...search.settings], commands };
}
function originOf({ path, text }) {
  if ((0, import_redact.isFlyConfigPath)(path)) return "fly-env";
  if ((0, import_redact.isWorkflowPath)(path)) return "workflow-env";
  const format = (0, import_redact.formatOf)(path, text);
  if (format === "dockerfile") return "dockerfile-env";
  return format === "yaml" || format === "json" || format === "toml" || format === "ini" ? format : "env-file";
}
function readByFormat(path, documents, reader, readers, used) {
  const source = documents.sources.get(path);
  const format = (0, import_redact.formatOf)(path, source?.text);
  if (source && (0, import_redact.isSecretFile)(path)) {
    const reading2 = { settings: (0, import_redact.secretSettings)(source, (0, import_redact.readerOf)(path.replace(/\.eex$/, ""))), commands: [] };
    return (0, import_redact.withoutTemplateEnding)(path) === void 0 ? reading2 : searched(source, reading2, reader, readers);
  }
  if (source && format === void 0 && (0, import_redact.withoutTemplateEnding)(path) !== void 0)
    return searched(source, void 0, reader, readers);
  if (source && (0, import_redact.isProxyConfig)(path)) {
    const secrets = (0, import_redact.codeSettings)(source, void 0, (0, import_redact.proxyReader)(path)).filter(({ code: code2 }) => code2?.role !== "route");
    return { settings: [...(0, import_redact.proxySettings)(source, (0, import_redact.proxyReader)(path)), ...secrets], commands: [] };
  }
  if (source && format === void 0 && (0, import_redact.isDockerfileByText)(path, source.text))
    return readDockerfile(path, documents, reader);
  if (source && format === void 0) {
    const byName = (0, import_redact.codeReaderOf)(path, source.text, documents.has);
    const own = byName === "development" && used?.has(path) ? "runtime" : byName;
    const settings2 = (0, import_redact.codeSettings)(source, (0, import_redact.languageOfPath)(path), (0, import_redact.isTemplate)(path) && reader === "runtime" ? reader : own);
    const notebook = path.endsWith(".ipynb") ? documents.tree(path, "json") : void 0;
    return { settings: notebook ? [...settings2, ...notebookLeftovers(notebook, own)] : settings2, commands: [] };
  }
  if (format === "dockerfile") return readDockerfile(path, documents, reader);
  if (source && isScript(path, source)) return readScript2(path, documents, reader);
  if (format === "ignore") documents.ignoreFile(path);
  const tree = documents.tree(path);
  if (!tree) return void 0;
  const recorded = path.endsWith(".har") ? recordedLogins(tree) : [];
  const settings = [...genericSettings(tree, reader), ...recorded];
  const reading = holdsTasks(path) ? withTasks(tree, settings, readers) : { settings, commands: [] };
  if (isData(tree) && !(0, import_redact.isStructural)(path)) documents.release(path);
  return reading;
}
function withTasks({ source, roots }, settings, readers) {
  const tasks = roots.map((root) => readTasks(source.path, root, source, readers));
  const isTask2 = ({ value }) => tasks.some(({ texts }) => texts.has(value.at));
  return {
    settings: settings.filter((setting2) => !isTask2(setting2)).map(withRuntimeReader),
    commands: tasks.flatMap(({ commands }) => commands)
  };
}
function isScript(path, { text }, run2) {
  const format = (0, import_redact.formatOf)(path, text);
  return SCRIPT_FORMATS.has(format ?? "") || format === void 0 && run2?.has(path) === true;
}
function readScript2(path, documents, reader) {
  const commands = forReader(documents.script(path)?.commands ?? [], reader);
  const source = documents.sources.get(path);
  if (!source || (0, import_redact.formatOf)(path) !== "makefile") return { settings: [], commands };
  return { settings: makefileVariables(source, reader === "development" ? reader : "ci"), commands };
}
function readDockerfile(path, documents, reader) {
  const dockerfile = documents.dockerfile(path);
  if (!dockerfile) return void 0;
  return { settings: forReader(dockerfile.settings, reader), commands: forReader(dockerfile.commands, reader) };
}
function forReader(items, reader) {
  return reader === "development" ? items.map((item) => ({ ...item, reader })) : items;
}
// src/project/build.ts
function buildProject(snapshot, policy, parsers2, parseCache = createParseCache()) {
  const sources = /* @__PURE__ */ new Map();
  for (const [path, text] of [...snapshot.texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const file = snapshot.links?.get(path);
    sources.set(path, parseCache.source(path, (file === void 0 ? void 0 : snapshot.texts.get(file)) ?? text));
  }
  const checked = new Map([...sources].filter(([path]) => path !== policy.path));
  const documents = createDocuments(checked, snapshot.paths, parsers2, parseCache, snapshot.wide);
  const unread = [];
  const readers = { ...parsers2, report: (problem) => unread.push(problem) };
  const named2 = namedInPipelines(checked);
  const pipelines = readPipelines(documents, named2.scripts, readers);
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands: commands2 }) => commands2);
  const pipelineSettings = [...pipelines.readings.values()].flatMap((reading) => reading.settings);
  const calls = flyCalls(
    pipelineCommands,
    pipelines.folders,
    (0, import_redact.foldersOf)(snapshot.paths),
    appVariablesOf(pipelineSettings),
    constantsAround(pipelineSettings, pipelines.constants)
  );
  const byDeploys = readersOf(calls, /* @__PURE__ */ new Set([...named2.configs, ...named2.templates]));
  const isAnyDeployed = deploysUnknownConfig(calls);
  const readerOfConfig = isAnyDeployed ? () => "runtime" : byDeploys;
  const inUse = new Set(calls.map(({ config }) => config));
  const configs = readFlyConfigs(documents, inUse, named2.configs, readerOfConfig, readers);
  const readerOf2 = (path) => configs.has(path) ? readerOfConfig(path) : byDeploys(path);
  const deployed = [...configs.values()].filter(({ path }) => readerOf2(path) !== "development");
  const callsOf2 = callsByConfig(calls, deployed);
  const shared = sharedDeploys(callsOf2);
  const joined = deployed.map((config) => joinApp(config, callsOf2.get(config.path) ?? [], documents));
  const live = liveFiles(joined, calls, pipelineCommands, documents, readers);
  const readerOfFile = (path) => live.texts.has(path) ? "runtime" : readerOf2(path);
  const readings = readFiles(
    documents,
    configs,
    joined,
    pipelines,
    { readerOf: readerOfFile, used: /* @__PURE__ */ new Set([...live.programs, ...live.texts]) },
    readers
  );
  const scripts = new Map(
    joined.map((join) => [
      join,
      readStartScripts(
        join,
        partsOf(join, readings).flatMap((reading) => reading.commands),
        documents,
        readings,
        readers
      )
    ])
  );
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const flyctl = allCalls(commands, calls).map((call2) => withMachine(call2, documents, readers));
  const callOf = new Map(flyctl.map((call2) => [call2.command, call2]));
  const references = hostReferences(settings, checked);
  const folders = new Set(joined.flatMap((join) => [...foldersOfApp(join)]));
  const byPath = documents.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    links: snapshot.links,
    sources,
    documents: byPath,
    apps: joined.map((join) => ({
      ...appOf2(join, readings, callOf, references, policy, sources, shared),
      scripts: scripts.get(join) ?? /* @__PURE__ */ new Map(),
      ownHttps: (0, import_redact.ownHttps)(foldersOfApp(join), folders, checked)
    })),
    settings,
    commands,
    flyctl,
    dockerfiles: [...byPath.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...recodedFiles(snapshot),
      ...documents.problems(filesInUse(joined, calls), readerOfFile),
      ...unread,
      ...unknownConfigs({
        calls,
        commands,
        paths: snapshot.paths,
        sources,
        unfollowed: snapshot.unfollowed?.keys() ?? [],
        configs: new Set(configs.keys())
      })
    ].map((problem) => ({ ...problem, at: (0, import_redact.atFile)(problem.at, snapshot.links) }))
  };
}
function allCalls(commands, calls) {
  const inPipelines = new Map(calls.map((call2) => [call2.command, call2]));
  return commands.flatMap((command) => inPipelines.get(command) ?? readFlyctl(command, void 0) ?? []);
}
function readFlyConfigs(documents, named2, mentioned, readerOf2, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    const format = (0, import_redact.formatOf)(path, source.text);
    const isNamed3 = named2.has(path);
    const isMentioned = mentioned.has(path);
    const isOther = format === void 0 || path.endsWith(".yml");
    const isToml = isOther && (isMentioned || (0, import_redact.readsLikeFlyConfig)(source.text)) && isValidToml(source, readers);
    if (!(0, import_redact.isConfigFormat)(format) && !isNamed3 && !isToml) continue;
    if (!isNamed3 && !(0, import_redact.isFlyConfigPath)(path) && /^(?:json|yaml)$/.test(format ?? "") && !(0, import_redact.mayBeTreeOfConfig)(source.text))
      continue;
    const document = (0, import_redact.isConfigFormat)(format) && !isToml ? documents.tree(path) : documents.tree(path, "toml");
    const parsed = document?.roots[0];
    const root = parsed && document && configIn(parsed, document.format, path);
    if (!document || root?.kind !== "table") continue;
    const isConfig = isFlyConfig(path, document.format, root) || isMentioned && isPartOfConfig(document.format, root);
    if (!isNamed3 && !isConfig) continue;
    const reader = readerOf2(path) === "development" ? "development" : "runtime";
    configs.set(path, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function configIn(root, format, path) {
  if (format === "yaml") return resolveAsGo(root);
  const inner = format === "json" ? field(root, "config") : void 0;
  return inner?.kind === "table" && isFlyConfig(`${path}/config`, format, inner) ? inner : root;
}
function isValidToml(source, { toml }) {
  return !toml(source).problems.some(({ blocking }) => blocking);
}
function appOf2(joined, readings, callOf, references, policy, sources, shared) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined;
  const { machineConfig: _, localFiles: __, ...rest } = config;
  const parts = partsOf(joined, readings);
  const commands = parts.flatMap((reading) => reading.commands);
  return {
    ...rest,
    folder: (0, import_redact.folderOf)(config.path),
    settings: parts.flatMap(({ settings }) => settings),
    commands,
    calls,
    ownCalls: commands.flatMap((command) => callOf.get(command) ?? []),
    dockerfile,
    buildContext,
    ignoreFile: ignoreFile2,
    reach: reachOf(config, calls, references, policy, sources.get(config.path), shared)
  };
}
function partsOf({ config, dockerfile, composeFile, machineConfig }, readings) {
  const parts = [config];
  for (const path of [dockerfile?.source.path, composeFile, machineConfig]) {
    const reading = path === void 0 ? void 0 : readings.get(path);
    if (reading) parts.push(reading);
  }
  return parts;
}
function foldersOfApp({ config, dockerfile }) {
  const paths = [config.path, dockerfile?.source.path];
  return new Set(paths.filter((path) => path !== void 0).map(import_redact.folderOf));
}
function filesInUse(joined, calls) {
  const paths = new Set(
    calls.flatMap(({ config, dockerfile }) => [config, dockerfile]).filter((path) => path !== void 0)
  );
  for (const { config, dockerfile, composeFile, machineConfig } of joined) {
    for (const path of [config.path, dockerfile?.source.path, composeFile, machineConfig]) if (path) paths.add(path);
  }
  return paths;
}
function isDockerfile(document) {
  return document.kind === "dockerfile";
}
// src/project/discover/unfollowed.ts
function unfollowedProblems(snapshot, before) {
  const { unfollowed, texts, paths } = snapshot;
  if (!unfollowed || unfollowed.size === 0) return [];
  const { files, folders } = (0, import_redact.namedBy)(texts);
  const gone = [...before?.paths ?? []].filter((path) => !paths.has(path) && (0, import_redact.decidesDeploy)(path));
  const needed = [...files, ...folders, ...gone];
  const problems = [];
  for (const [path, message] of unfollowed) {
    if (!(0, import_redact.decidesDeploy)(path) && !needed.some((each) => each === path || each.startsWith(`${path}/`))) continue;
    problems.push({ at: (0, import_redact.fileStart)(path), message, blocking: true, remedy: remedyFor15(path, message) });
  }
  return problems;
}
function remedyFor15(path, message) {
  const name = `\`${path}\``;
  return message.includes("symbolic link") ? `Commit the file itself as ${name} in place of the link. Until then, it is not checked and the check cannot pass.` : `Commit the files of ${name} in this repository. Until then, they are not checked and the check cannot pass.`;
}
// src/project/fly/reach-in-force.ts
var CLAIMS = /* @__PURE__ */ new Set(["flycast-name", "comment"]);
function withReachInForce(apps, before) {
  if (!before) return apps;
  return apps.map((app) => ({ ...app, reach: inForce2(app.reach, (0, import_observed.appBefore)(app, before)?.reach) }));
}
function inForce2(reach, before) {
  const had = new Set(before?.signs.map(({ kind }) => kind));
  const isOpen2 = reach.signs.some(({ kind }) => kind === "deploy");
  const isNew = ({ kind }) => !had.has(kind) && (CLAIMS.has(kind) || kind === "private-address" && isOpen2);
  if (!reach.signs.some(isNew)) return reach;
  const signs2 = reach.signs.map((sign) => isNew(sign) ? { ...sign, isNew: true } : sign);
  const counted = new Set(signs2.filter((sign) => !sign.isNew).map(({ at }) => at));
  const evidence = reach.evidence.filter(({ at }) => counted.has(at));
  const onlyNew = reach.evidence.every(({ at }) => signs2.some((sign) => sign.isNew && sign.at === at));
  return onlyNew && reach.state === "private" ? { state: "unknown", evidence, signs: signs2 } : { ...reach, signs: signs2 };
}
// src/review/coverage.ts
function coverageOf({ texts, silent = 0, links }, { apps, dockerfiles }) {
  const files = new Map([...texts].filter(([path]) => !links?.has(path)));
  const configs = new Set(apps.map(({ path }) => path));
  const built = new Set(dockerfiles.map(({ source }) => source.path));
  const counts = { flyConfigs: 0, dockerfiles: 0, workflows: 0 };
  for (const path of files.keys()) {
    if (configs.has(path) || (0, import_redact.isFlyConfigPath)(path)) counts.flyConfigs++;
    else if (built.has(path)) counts.dockerfiles++;
    else if ((0, import_redact.isWorkflowPath)(path)) counts.workflows++;
    else continue;
    files.delete(path);
  }
  const programs = (0, import_redact.programsIn)(files);
  return { ...counts, otherFiles: files.size - programs, sourceFiles: programs + silent };
}
// src/policy/suggest.ts
var MAX_LENGTH5 = 64;
function nearest(word, names3) {
  if (word.length > MAX_LENGTH5) return void 0;
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names3) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, names3) {
  const name = nearest(word, names3);
  return name === void 0 ? "" : `; did you mean ${name}?`;
}
// src/review/policy-notices.ts
function unknownApps(policy, project) {
  const notices = [];
  const names3 = new Set(project.apps.flatMap(({ name }) => name?.known ? [name.value] : []));
  for (const [app, { at }] of policy.apps) {
    if (at === void 0 || names3.has(app) || isNamed2(app, project)) continue;
    notices.push({
      at,
      message: `No fly config or command names the app \`${app}\`, so this entry has no effect${didYouMean(app, names3) || "."}`
    });
  }
  return notices;
}
function isNamed2(app, { sources, policy }) {
  for (const [path, { text }] of sources) if (path !== policy.path && text.includes(app)) return true;
  return false;
}
// src/review/taken-up.ts
function takenUp(base, head) {
  const found2 = /* @__PURE__ */ new Set();
  if (base.apps.length === 0) return found2;
  const before = dockerfilesOf(base);
  for (const path of dockerfilesOf(head)) if (base.paths.has(path) && !before.has(path)) found2.add(path);
  for (const { path } of head.apps) {
    if (base.paths.has(path) && isPassedOver(path, base) && !isPassedOver(path, head)) found2.add(path);
  }
  return found2;
}
function dockerfilesOf({ apps }) {
  return new Set(apps.flatMap(({ dockerfile }) => dockerfile?.source.path ?? []));
}
function isPassedOver(path, { paths, flyctl }) {
  const folder = (0, import_redact.folderOf)(path);
  const inFolder4 = (name) => folder === "" ? name : `${folder}/${name}`;
  const place = DEFAULT_CONFIGS.findIndex((name) => inFolder4(name) === path);
  if (!DEFAULT_CONFIGS.slice(0, Math.max(0, place)).some((name) => paths.has(inFolder4(name)))) return false;
  return !flyctl.some(({ config }) => config === path);
}
// src/review/run.ts
var MAX_RUN_TIME = 12e4;
function run(input) {
  const rules = input.rules.filter((rule) => isAsked(rule, input.observed));
  const unasked = input.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => id);
  return runRules({ ...input, rules }, [...unasked, ...input.otherRules ?? []]);
}
function isAsked({ evidence = "files" }, observed) {
  switch (evidence) {
    case "files":
      return observed === void 0;
    case "outside":
      return observed !== void 0;
    case "inside":
      return observed !== void 0 && observed.apps.length > 0;
  }
}
function runRules(input, unasked) {
  const parseCache = createParseCache();
  const base = input.base && checkSnapshot(withUnfollowed(input.base), input, parseCache);
  const head = checkSnapshot(withUnfollowed(input.head, input.base), input, parseCache, base?.project);
  const diff = input.diff ?? NO_DIFF;
  const { kept, suppressed, notices } = suppress({
    comparison: compareSnapshots(base, head, diff),
    head: head.project,
    policy: input.policy,
    knownRules: /* @__PURE__ */ new Set([...input.rules.map(({ id }) => id), ...unasked]),
    unchecked: { ...head.unchecked, rules: /* @__PURE__ */ new Set([...head.unchecked.rules, ...unasked]) },
    today: input.today,
    before: base && { project: base.project, findings: base.findings, diff }
  });
  const held = input.scope === "all" ? letStand(introduceAll(kept), head, input) : { comparison: kept, notices: [] };
  const comparison = keepProvenFixes(held.comparison, {
    paths: input.head.paths,
    texts: input.head.texts,
    now: outcomeOf(head),
    count: head.count,
    check: (texts) => outcomeOf(checkSnapshot({ ...input.head, texts }, input, parseCache, base?.project))
  });
  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff });
  const gaps = input.observed ? problemsOfGaps(input.observed, head.project) : [];
  const problems = withoutRepeats2([...input.policyProblems, ...weighed, ...gaps]);
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unchecked.rules.has(rule))];
  const verdict = (0, import_redact.decide)({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  const exposure = (0, import_redact.lazy)(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }));
  const credentials = (0, import_redact.lazy)(() => credentialPlaces(head.project));
  return {
    version: input.version,
    scope: input.scope,
    comparison,
    placed: placeAll(comparison.introduced, diff, base?.project.sources),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: withoutFix(finding), by })),
    notices: [...notices, ...unknownApps(input.policy, head.project), ...held.notices],
    problems,
    crashes,
    verdict,
    introducedBySeverity: (0, import_redact.countBySeverity2)(comparison.introduced),
    apps: head.project.apps.length,
    ...input.scope === "all" && { coverage: coverageOf(input.head, head.project) },
    // Few reports draw it, and it takes its time.
    get exposure() {
      return exposure();
    },
    ...input.observed && { verified: verifiedOf(head.project, input.observed, head.findings) },
    rules: input.rules,
    silenced: new Set(input.rules.flatMap(({ id }) => input.policy.rules.get(id)?.off ? [id] : [])),
    sources: head.project.sources,
    get credentials() {
      return credentials();
    },
    commits: { base: input.base?.commit, head: input.head.commit }
  };
}
var NO_DIFF = { files: /* @__PURE__ */ new Map() };
function withUnfollowed(snapshot, before) {
  const problems = unfollowedProblems(snapshot, before);
  return problems.length === 0 ? snapshot : { ...snapshot, problems: [...snapshot.problems, ...problems] };
}
function checkSnapshot(snapshot, { policy, parsers: parsers2, rules, observed, isOver }, parseCache, before) {
  const read = build2(snapshot, policy, isOver ? timed(parsers2, isOver) : parsers2, parseCache);
  const project = { ...read, apps: withReachInForce(read.apps, before), observed, before };
  const { findings, count: count2, crashes } = check(project, rules, policy, isOver);
  const unchecked = { paths: pathsOf(project.problems), rules: new Set(crashes.map(({ rule }) => rule)) };
  return { project, findings, count: count2, crashes, unchecked };
}
function build2(snapshot, policy, parsers2, parseCache) {
  try {
    return buildProject(snapshot, policy, parsers2, parseCache);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    const problems = [...snapshot.problems, { at: (0, import_redact.fileStart)(""), message: TOO_SLOW, blocking: true }];
    return buildProject({ ...snapshot, texts: /* @__PURE__ */ new Map(), problems }, policy, parsers2, parseCache);
  }
}
var TOO_SLOW = "Reading the project took too long, so it was not checked.";
function timed(parsers2, isOver) {
  const inTime = (parse4) => (...args) => {
    if (isOver()) throw new OutOfTime();
    return parse4(...args);
  };
  const { toml, yaml, json, ini, env, dockerfile, ignore, script, makefile, procfile, shell } = parsers2;
  return {
    toml: inTime(toml),
    yaml: inTime(yaml),
    json: inTime(json),
    ini: inTime(ini),
    env: inTime(env),
    dockerfile: inTime(dockerfile),
    ignore: inTime(ignore),
    script: inTime(script),
    makefile: inTime(makefile),
    procfile: inTime(procfile),
    shell: inTime(shell)
  };
}
function letStand(comparison, head, { baseline, diff }) {
  if (!baseline) return { comparison, notices: [] };
  const moved = diff ? renamesOf(diff) : /* @__PURE__ */ new Map();
  const renames = new Map([
    ...moved,
    ...[...baseline.renames].map(([then, now]) => [then, moved.get(now) ?? now])
  ]);
  const context = { headPaths: head.project.paths, unchecked: head.unchecked };
  const { introduced, standing, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing, fixed: comparison.fixed }, notices };
}
function outcomeOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSnapshots(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    appsAtBase: (0, import_observed.appsByPath)(base.project),
    appsAtHead: (0, import_observed.appsByPath)(head.project),
    uncheckedAtBase: base.unchecked,
    uncheckedAtHead: head.unchecked,
    takenUp: takenUp(base.project, head.project)
  });
}
// src/review/baseline.ts
var NO_BASELINE = { baseline: void 0, problems: [] };
async function readBaseline(workspace, homes = [OWN_HOME]) {
  for (const home of homes) {
    const file = await workspace.read(`${home.up}${BASELINE_PATH}`, "base");
    if (!file) continue;
    const loaded = await load6(file);
    return home.up === "" ? withMoves(workspace, loaded) : seenFrom(loaded, home);
  }
  return NO_BASELINE;
}
function seenFrom({ baseline, problems }, home) {
  if (!baseline) return { baseline, problems };
  const paths = baseline.entries.map(({ path }) => [path, seenFromProject(path, home)]);
  const renames = new Map(paths.flatMap(([path, now]) => now === void 0 ? [] : [[path, now]]));
  return { baseline: { entries: baseline.entries.filter(({ path }) => renames.has(path)), renames }, problems };
}
async function withMoves(workspace, loaded) {
  const { baseline, problems } = loaded;
  const { head, compared } = workspace.snapshots;
  const { paths } = compared?.base ?? head;
  if (!baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded;
  return { baseline: { ...baseline, renames: await workspace.renamesSince(BASELINE_PATH) }, problems };
}
async function checkBaselineEdit(workspace) {
  if (!await workspace.isEdited(BASELINE_PATH)) return { notices: [], problems: [] };
  const { paths, texts } = workspace.snapshots.head;
  const effect = paths.has(BASELINE_PATH) ? "It takes effect" : "Its removal takes effect";
  const message = `This change edits the baseline. ${effect} after the merge.`;
  const text = texts.get(BASELINE_PATH);
  const { problems } = text === void 0 ? NO_BASELINE : await load6({ text });
  return { notices: [{ at: (0, import_redact.fileStart)(BASELINE_PATH), message }], problems };
}
async function load6(file) {
  if (!file) return NO_BASELINE;
  if ("trouble" in file) {
    const problem = { at: (0, import_redact.fileStart)(BASELINE_PATH), message: file.trouble, blocking: true };
    return { baseline: void 0, problems: [problem] };
  }
  const { loadBaseline } = await Promise.resolve().then(() => whole(require("./load-baseline.js")));
  return loadBaseline(parseJson((0, import_redact.createSource)(BASELINE_PATH, file.text)));
}
function renderBaseline(entries) {
  const lines = entries.map((entry) => `    { ${KEYS2.map((key) => `"${key}": ${JSON.stringify(entry[key])}`).join(", ")} }`);
  const list2 = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  return `{
  "$schema": "${(0, import_redact.schemaAddress)("baseline")}",
  "version": 1,
  "entries": ${list2}
}
`;
}
var KEYS2 = ["rule", "path", "fingerprint", "severity", "count"];
// src/review/prepare.ts
async function prepareRun(workspace, options) {
  const { policy, scope } = options;
  const { head, compared } = workspace.snapshots;
  const reads = scope === "all" && options.baseline !== false;
  const { baseline, problems } = reads ? await readBaseline(workspace, options.homes) : NO_BASELINE;
  return {
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules: fileRules,
    otherRules: liveRuleIds,
    policy: policy.policy,
    baseline,
    policyProblems: [...policy.problems, ...problems],
    parsers,
    failOn: options.failOn,
    scope,
    today: options.today,
    version: options.version
  };
}
function startClock() {
  const begun = performance.now();
  const start = process.cpuUsage();
  return () => {
    if (performance.now() - begun < MAX_RUN_TIME) return false;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e3 > MAX_RUN_TIME;
  };
}
// src/review/policy.ts
async function readPolicy(workspace, path, home = OWN_HOME) {
  const before = await workspace.read(path, "base");
  const isEdited = await workspace.isEdited(path);
  const after2 = isEdited ? await workspace.read(path, "head") : before;
  if (before === void 0 && after2 === void 0) {
    return { policy: { ...import_redact.NO_POLICY, path }, problems: [], failOn: (asked) => asked, status: "absent" };
  }
  const { policyInForce } = await Promise.resolve().then(() => whole(require("./in-force.js")));
  const parsed = (file) => file && "text" in file ? { document: parseYaml((0, import_redact.createSource)(path, file.text)) } : file;
  const known2 = { rules: ruleIds, regions: REGIONS.map(({ code: code2 }) => code2) };
  const inForce3 = policyInForce(path, isEdited ? [parsed(before), parsed(after2)] : [parsed(before)], known2);
  const status = before === void 0 ? "pending" : "in force";
  return { ...inForce3, policy: seenFrom2(inForce3.policy, home), status };
}
function seenFrom2(policy, home) {
  const ignores = policy.ignores.flatMap((ignore) => {
    if (ignore.path === void 0) return [ignore];
    const path = seenFromProject(ignore.path, home);
    return path === void 0 ? [] : [{ ...ignore, path }];
  });
  return { ...policy, ignores };
}
module.exports = stdin_exports;
