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
  explainRule: () => explainRule
});
var import_rules = whole(require("./rules.js"));
var import_excerpt = whole(require("../lib/excerpt.js"));
var import_verify = whole(require("../lib/verify.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_redact = whole(require("../lib/redact.js"));
var import_node_child_process = require("node:child_process");
// src/cli/explain.ts
// src/report/text/page.ts
var MAX_PROSE = 100;
function renderPage(markdown, style, columns) {
  const width = Math.min(columns, MAX_PROSE);
  const lines = [];
  let fence;
  let header;
  for (const line of markdown.split("\n").map(import_redact.sanitize)) {
    const mark = /^( {0,3})```/.exec(line);
    if (mark) {
      fence = fence === void 0 ? mark[1] ?? "" : void 0;
    } else if (fence !== void 0) {
      const code = line.startsWith(fence) ? line.slice(fence.length) : line;
      lines.push(code === "" ? "" : `    ${fence}${highlight(code, style)}`);
    } else if (line.startsWith("|")) {
      const cells = cellsOf(line);
      if (header && !/^\|[-:| ]+$/.test(line)) lines.push(...proseLines(rowAsItem(cells, header), style, width));
      header ??= cells;
    } else {
      header = void 0;
      lines.push(...proseLines(line, style, width));
    }
  }
  return `${lines.join("\n").replaceAll(/\n{3,}/g, "\n\n").trim()}
`;
}
function proseLines(line, style, width) {
  const heading = /^#{1,6} (.*)/.exec(line);
  if (heading?.[1] !== void 0) return [style.strong(heading[1])];
  const item = /^(?:- |\d+\. )/.exec(line);
  if (item) return (0, import_rules.wrap)(`  ${inline(line, style)}`, " ".repeat(2 + item[0].length), width);
  return (0, import_rules.wrap)(inline(line, style), "", width);
}
function cellsOf(line) {
  return line.replace(/\|\s*$/, "").split("|").slice(1).map((cell) => cell.trim());
}
function rowAsItem([first = "", ...rest], header) {
  if (rest.length === 1) return `- ${first}: ${rest[0]}`;
  return `- ${first} (${rest.map((cell, index) => `${header[index + 1]}: ${cell}`).join("; ")})`;
}
function inline(text, style) {
  return text.replaceAll(
    /\[([^\]]{0,400})\]\((https?:[^)\s]{0,400})\)/g,
    (_, label, address) => `${label} (${address})`
  ).replaceAll(/\[([^\]]{0,400})\]\([^):#\s]{0,400}\.md(?:#[\w-]{0,100})?\)/g, "$1").replaceAll(/<(https?:[^>\s]{0,400})>/g, "$1").replaceAll(/\*\*([^*]+)\*\*/g, (_, strong) => style.strong(strong)).replaceAll(/\*([^*\s]+)\*/g, "$1").replaceAll(/`([^`]+)`/g, (_, code) => style.severity("low", code));
}
function highlight(line, style) {
  if (/^\s*(?:#|\/\/|--)/.test(line)) return style.faint(line);
  const key = /^(\s*)(\[[^\]]*\]+|[\w.-]+(?=\s*[=:])|[A-Z]{3,}(?=\s))/.exec(line);
  if (!key) return line;
  const [all, indent = "", word = ""] = key;
  return `${indent}${style.strong(word)}${line.slice(all.length)}`;
}
// src/cli/explain.ts
var FIRST_EXAMPLE = /^## (?:Bad|Good): /m;
var WEAKNESS = /^cwe-0{0,5}(\d{1,5})$/i;
async function explainRule(rule, examples, io) {
  const [, number] = WEAKNESS.exec(rule) ?? [];
  if (number !== void 0) {
    io.write(await listRulesOf(Number(number)));
    return;
  }
  const { pages } = await Promise.resolve().then(() => whole(require("../lib/rule-pages.js")));
  const page = pages.get(rule);
  const found = (await (0, import_rules.allRules)()).find(({ id }) => id === rule);
  if (page === void 0 || found === void 0) {
    const suggestion = (0, import_policy.didYouMean)(rule, pages.keys()) || ". To list the rules: airworthy rules";
    throw new import_rules.UsageError(`unknown rule ${rule}${suggestion}`);
  }
  const first = FIRST_EXAMPLE.exec(page)?.index ?? page.length;
  const hint = `Add --examples to see ${page.split(FIRST_EXAMPLE).length - 1} tested examples.`;
  const address = (0, import_redact.pageOf)({ practice: found.practice, rule });
  const shown = examples ? page : `${page.slice(0, first).trimEnd()}

${hint}
`;
  const text = shown.replaceAll(/\]\(\.\.\/\.\.\/([\w.-]+\.md)/g, `](${address.slice(0, address.indexOf("rules/"))}$1`);
  const { columns, color, links } = io.terminal;
  if (columns === void 0) {
    io.write(`<${address}>

${text}`);
    return;
  }
  const rendered = `${address}

${renderPage(text, (0, import_rules.createStyle)(color, links), columns)}`;
  if (!await showInPager(rendered, io.environment)) io.write(rendered);
}
var RELATED = /* @__PURE__ */ new Map([
  [259, "CWE-798 (hard-coded credentials)"],
  [321, "CWE-798 (hard-coded credentials)"],
  [300, "CWE-319 (plaintext) and CWE-295 (certificates)"]
]);
function noneOf(weakness) {
  const related = RELATED.get(weakness) ?? "";
  const near = related === "" ? "Related weaknesses may have another number: airworthy rules" : `See ${related}: airworthy explain ${/CWE-\d+/.exec(related)?.[0]}`;
  return `no rule has the number CWE-${weakness}. ${near}`;
}
async function listRulesOf(weakness) {
  const found = (await (0, import_rules.allRules)()).filter(({ cwe }) => cwe?.includes(weakness));
  if (found.length === 0) throw new import_rules.UsageError(noneOf(weakness));
  const width = Math.max(...found.map(({ id }) => id.length));
  return `Rules for CWE-${weakness}
${found.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}
`).join("")}`;
}
var LESS_OPTIONS = "FRX";
function showInPager(text, environment) {
  const [program = "less", ...args] = (environment["PAGER"] ?? "").split(" ").filter((word) => word !== "");
  if (process.platform === "win32") return Promise.resolve(false);
  return new Promise((resolve) => {
    const pager = (0, import_node_child_process.spawn)(program, args, {
      env: { LESS: LESS_OPTIONS, ...environment },
      stdio: ["pipe", "inherit", "inherit"]
    });
    pager.on("error", () => resolve(false));
    pager.on("close", () => resolve(true));
    pager.stdin.on("error", () => {
    });
    pager.stdin.end(text);
  });
}
module.exports = stdin_exports;
