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
  BASELINE_PATH: () => BASELINE_PATH,
  diffLines: () => diffLines
});
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
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
module.exports = stdin_exports;
