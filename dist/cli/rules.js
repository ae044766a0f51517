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
  UsageError: () => UsageError,
  allRules: () => allRules,
  createStyle: () => createStyle,
  listRules: () => listRules,
  readOptions: () => readOptions,
  wrap: () => wrap
});
var import_excerpt = whole(require("../lib/excerpt.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_redact = whole(require("../lib/redact.js"));
// src/cli/options.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var SHORT = /* @__PURE__ */ new Map([["-h", "--help"]]);
function readOptions(command, args, table, suggest) {
  const positionals = [];
  const options = /* @__PURE__ */ new Map();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const written = equals === -1 ? word : word.slice(0, equals);
    const attached = equals === -1 ? void 0 : word.slice(equals + 1);
    const name = (SHORT.get(written) ?? written).slice(2);
    const kind = written.startsWith("--") || SHORT.has(written) ? table.get(name) : void 0;
    if (kind === void 0) {
      const known = [...table.keys()].map((each) => `--${each}`);
      throw new UsageError(`${command} has no option ${written}${suggest(written, known)}`);
    }
    if (kind === "flag" && attached !== void 0) throw new UsageError(`${written} takes no value`);
    const next = args[at + 1];
    const takesNext = (kind === "value" || kind === "optional") && attached === void 0 && next !== void 0 && !next.startsWith("-");
    const value = takesNext ? next : attached;
    if (takesNext) at++;
    if (value === "" || value === void 0 && kind === "value") throw new UsageError(`${written} needs a value`);
    options.set(name, value ?? true);
  }
  return { positionals, options };
}
// src/report/text/ansi.ts
var CODES = { critical: "1;31", high: "31", medium: "33", low: "36" };
function createStyle(color, links = false) {
  const paint = (code, text) => color ? `\x1B[${code}m${text}\x1B[0m` : text;
  return {
    strong: (text) => paint("1", text),
    faint: (text) => paint("2", text),
    bad: (text) => paint("31", text),
    good: (text) => paint("32", text),
    severity: (severity, text) => paint(CODES[severity], text),
    link: (address, text) => links ? `\x1B]8;;${address}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}
var CODE = new RegExp("\\p{Cc}(?:\\[[\\d;]*m|\\]8;;[^\\p{Cc}]*\\p{Cc}\\\\)", "gu");
function wrap(text, indent, width) {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const lines = [];
  let line = lead;
  let columns = lead.length;
  let isEmpty = true;
  const codes = text.includes("\x1B") ? CODE : "";
  let end = lead.length;
  for (const match of text.trimEnd().slice(lead.length).matchAll(/[^ ]+/g)) {
    const [word] = match;
    const start = lead.length + match.index;
    const length = (0, import_excerpt.widthOf)(word.replace(codes, ""));
    const space = isEmpty ? "" : text.slice(end, start);
    end = start + word.length;
    if (!isEmpty && columns + space.length + length > width) {
      lines.push(line);
      line = indent + word;
      columns = indent.length + length;
    } else {
      line += space + word;
      columns += space.length + length;
    }
    isEmpty = false;
  }
  return [...lines, line];
}
// src/cli/rules.ts
async function allRules() {
  const { liveRules } = await Promise.resolve().then(() => whole(require("../lib/live-rules.js")));
  return [...import_policy.fileRules, ...liveRules].toSorted(
    (a, b) => import_redact.PRACTICES.indexOf(a.practice) - import_redact.PRACTICES.indexOf(b.practice) || (a.id < b.id ? -1 : 1)
  );
}
async function listRules(format) {
  const sorted = await allRules();
  if (format === "json") {
    const listed = sorted.map(({ check: _, ...facts }) => ({
      ...facts,
      docs: (0, import_redact.pageOf)({ practice: facts.practice, rule: facts.id })
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
    const live = (rule.evidence ?? "files") === "files" ? "" : " (airworthy verify)";
    lines.push(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title}${live}`);
  }
  return `${lines.join("\n")}
`;
}
module.exports = stdin_exports;
