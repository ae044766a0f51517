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
  fix: () => fix
});
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/engine/fix-all.ts
function fixAll({ paths, texts, report, check, admits }) {
  const fixed = [];
  const refused = /* @__PURE__ */ new Set();
  let portion = Number.POSITIVE_INFINITY;
  for (; ; ) {
    const open = report.comparison.introduced.filter(isFixable).filter((finding) => !refused.has(keyOf(finding)) && admits(finding, finding.fix));
    const tried = open.slice(0, portion);
    const [first] = tried;
    if (first === void 0) return { texts, report, fixed };
    const attempt = (0, import_chunk_VIPE7SRS.applyFixes)(
      texts,
      tried.map(({ fix: fix2 }) => fix2)
    );
    const applied = new Set(attempt.applied);
    const mended = tried.filter(({ fix: fix2 }) => applied.has(fix2));
    const then = mended.length > 0 ? check(attempt.texts) : void 0;
    const before = { now: outcomeOf(report), paths };
    if (then && (0, import_chunk_VIPE7SRS.isProven)(mended, outcomeOf(then), before)) {
      fixed.push(...mended);
      texts = attempt.texts;
      report = then;
      portion *= 2;
      continue;
    }
    if (tried.length === 1) refused.add(keyOf(first));
    portion = Math.max(1, Math.floor(tried.length / 2));
  }
}
function isFixable(finding) {
  return finding.fix !== void 0;
}
function outcomeOf({ comparison, suppressed, problems, crashes }) {
  const ignored = suppressed.map(({ finding }) => finding);
  return { findings: [...comparison.introduced, ...comparison.standing, ...ignored], problems, crashes };
}
function keyOf({ fingerprint, fix: fix2 }) {
  return `${fingerprint}\0${fix2.title}`;
}
// src/model/files/line-diff.ts
var CONTEXT = 3;
var MAX_EDITS = 1500;
function diffLines(base, head) {
  const before = linesOf(base);
  const after = linesOf(head);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const middle = shortestEdit(before.slice(start, beforeEnd), after.slice(start, afterEnd));
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
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function shortestEdit(before, after) {
  const limit = Math.min(before.length + after.length, MAX_EDITS);
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
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      furthest[middle + diagonal] = x;
      if (x >= before.length && y >= after.length) return walkBack(trail, before.length, after.length);
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
// src/report/text/unified-diff.ts
function renderDiff({ path, before, after, hunks }, show, style) {
  if (hunks.length === 0) return "";
  const old = linesOf2(before);
  const now = linesOf2(after);
  const [a, b] = [quote(`a/${path}`), quote(`b/${path}`)];
  let text = [`diff --git ${a} ${b}`, `--- ${ended(a)}`, `+++ ${ended(b)}`].map((line) => `${style.strong(line)}
`).join("");
  for (const { lines } of hunks) {
    text += `${style.faint(headerOf(lines))}
`;
    for (const { base, head } of lines) {
      const isNew = base === void 0;
      const number = base ?? head ?? 0;
      const line = (isNew ? now : old)[number - 1] ?? "";
      const body = line.endsWith("\n") ? line.slice(0, -1) : line;
      const shown = show(isNew ? "after" : "before", path, number, body);
      if (base === void 0) text += style.good(`+${shown}`);
      else if (head === void 0) text += style.bad(`-${shown}`);
      else text += ` ${shown}`;
      text += line.endsWith("\n") ? "\n" : "\n\\ No newline at end of file\n";
    }
  }
  return text;
}
function linesOf2(text) {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function headerOf(lines) {
  const side = (name) => {
    const numbers = lines.flatMap((line) => line[name] ?? []);
    const [first] = numbers;
    return first === void 0 ? "0,0" : `${first},${numbers.length}`;
  };
  return `@@ -${side("base")} +${side("head")} @@`;
}
function quote(path) {
  if (!/["\\\p{Cc}]/u.test(path)) return (0, import_chunk_VIPE7SRS.sanitize)(path);
  const escaped = path.replace(/["\\]/g, "\\$&").replace(new RegExp("\\p{Cc}", "gu"), (character) => {
    const bytes = new TextEncoder().encode(character);
    return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return `"${escaped}"`;
}
function ended(path) {
  return path.includes(" ") && !path.startsWith('"') ? `${path}	` : path;
}
// src/cli/fix.ts
async function fix({ input, report }, { directory, files }, options, io) {
  const { paths, texts } = input.head;
  const outcome = fixAll({
    paths,
    texts,
    report,
    check: (changed) => (0, import_chunk_VIPE7SRS.run)({ ...input, head: { ...input.head, texts: changed } }),
    admits: (finding, { safe, edits }) => (safe || options.fix === "all") && (files === void 0 || [finding, ...edits].every(({ at }) => files.has(at.path)))
  });
  const rewrites = [];
  for (const [path, after] of outcome.texts) {
    const before = texts.get(path);
    if (before !== void 0 && before !== after) rewrites.push({ path, before, after });
  }
  if (!options.dryRun) await (0, import_chunk_VIPE7SRS.writeFiles)(directory, rewrites);
  io.tell(messageFor(outcome, rewrites.length, options));
  const diff = options.dryRun ? diffOf(rewrites, report, outcome.report, options, io) : void 0;
  return { diff, isChanged: rewrites.length > 0 && !options.dryRun };
}
function messageFor({ fixed }, files, { dryRun }) {
  const did = dryRun ? "Would fix" : "Fixed";
  const lines = [
    fixed.length === 0 ? `${did} nothing.` : `${did} ${(0, import_chunk_7JGE67RG.count)(fixed.length, "finding")} in ${(0, import_chunk_7JGE67RG.count)(files, "file")}:`
  ];
  for (const {
    at,
    rule,
    fix: { title }
  } of fixed) {
    lines.push(`  ${at.path}:${at.range.start.line}  ${rule}  ${title}`);
  }
  return lines.map((line) => (0, import_chunk_VIPE7SRS.withoutWorkflowCommands)((0, import_chunk_VIPE7SRS.sanitize)(line))).join("\n");
}
function diffOf(rewrites, before, after, { output }, { terminal, tell }) {
  const isTerminal = output === void 0 && terminal.columns !== void 0;
  const style = (0, import_chunk_VIPE7SRS.createStyle)(output === void 0 && terminal.color);
  const redactLine = { before: redactorOf(before), after: redactorOf(after) };
  let isRedacted = false;
  const diffs = rewrites.map((rewrite) => {
    const hunks = diffLines(rewrite.before, rewrite.after);
    if (!hunks) throw new import_chunk_VIPE7SRS.LocalError(`${rewrite.path} changes too much for a diff`);
    return renderDiff(
      { ...rewrite, hunks },
      (side, path, number, line) => {
        const shown = redactLine[side](path, number, line).text;
        isRedacted ||= shown !== line;
        return (0, import_chunk_VIPE7SRS.withoutWorkflowCommands)(isTerminal ? (0, import_chunk_VIPE7SRS.sanitizeInColumns)(shown.replace(/\r$/, "")) : shown);
      },
      style
    );
  });
  if (isRedacted) tell("Secrets are masked in the diff, so it is one to read and not to apply.");
  return diffs.join("");
}
function redactorOf({ comparison, suppressed }) {
  const ignored = suppressed.map(({ finding }) => finding);
  return (0, import_chunk_VIPE7SRS.createLineRedactor)([...comparison.introduced, ...comparison.standing, ...ignored]);
}
module.exports = stdin_exports;
