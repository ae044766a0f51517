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
  createExcerpts: () => createExcerpts,
  createLineRedactor: () => createLineRedactor,
  fit: () => fit,
  widthOf: () => widthOf,
  withoutHiddenEnd: () => withoutHiddenEnd
});
var import_redact = whole(require("./redact.js"));
// src/redact/source-lines.ts
var MASK = "\u2022\u2022\u2022";
var BLAMES_A_VALUE = /^(?:secret-in-|default-admin-login$)/;
var MAX_LINES = 200;
function createLineRedactor({
  findings,
  credentials
}) {
  const blamed = findings.filter(({ rule }) => BLAMES_A_VALUE.test(rule));
  const named = credentials.map(({ at, name }) => ({ at, message: `\`${name}\`` }));
  const secrets = secretColumns([...blamed, ...named]);
  return (path, number, line) => {
    const hidden = hiddenParts(line, secrets.get(keyOf(path, number)));
    const last = hidden.at(-1);
    const hiddenFrom = last?.to === line.length ? last.from : line.length;
    return { text: (0, import_redact.replaceSpans)(line, hidden, MASK), hiddenFrom, moved: (offset) => moved(hidden, offset) };
  };
}
var SHORTEST_END = 6;
function withoutHiddenEnd(shown, before, { hiddenFrom }) {
  const most = Math.min(shown.length, before.length - hiddenFrom);
  let same = 0;
  while (same < most && shown.at(-1 - same) === before.at(-1 - same)) same++;
  return same < SHORTEST_END ? shown : shown.slice(0, -same) + MASK;
}
function secretColumns(places) {
  const columns = /* @__PURE__ */ new Map();
  for (const { at, message } of places) {
    const { start, end } = at.range;
    const last = Math.min(end.line, start.line + MAX_LINES);
    for (let line = start.line; line <= last; line++) {
      const isFirst = line === start.line;
      const found = { from: isFirst ? start.column - 1 : 0, message: isFirst ? message : "" };
      const before = columns.get(keyOf(at.path, line));
      if (!before || found.from < before.from) columns.set(keyOf(at.path, line), found);
    }
  }
  return columns;
}
function nameLength(line, { from, message }) {
  const [assignment = "", name = ""] = /^["']?([\w.-]{1,200})["']?(?:\s{0,20}[:=]\s{0,20}|\s{1,20})["']?/.exec(line.slice(from)) ?? [];
  return message.includes(`\`${name}\``) ? assignment.length : 0;
}
function leadOf(line, { from }) {
  return (0, import_redact.startsKey)(line, from) ? import_redact.SHOWN : 0;
}
function hiddenParts(line, secret) {
  const hidden = (0, import_redact.keySpans)(line);
  const end = secret ? secret.from + (nameLength(line, secret) || leadOf(line, secret)) : line.length;
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf("//");
    const at = word[0].lastIndexOf("@");
    if (slashes === -1 || at < slashes + 3) continue;
    const from = word.index + slashes + 2;
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) });
  }
  if (end < line.length) hidden.push({ from: end, to: line.length });
  return (0, import_redact.joined)(hidden);
}
function moved(hidden, offset) {
  let shift = 0;
  for (const { from, to } of hidden) {
    if (offset <= from) break;
    if (offset < to) return from + shift + MASK.length;
    shift += MASK.length - (to - from);
  }
  return offset + shift;
}
function keyOf(path, line) {
  return `${path}\0${line}`;
}
// src/report/text/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|.\\uFE0F", "u");
var NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;
var ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var segmenter;
function widthOf(text) {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const part of charactersOf(text)) width += widthOfCharacter(part);
  return width;
}
function fit(text, width) {
  const near = text.slice(0, Math.max(0, width) * MAX_UNITS);
  if (NARROW.test(near)) return Math.min(text.length, Math.max(0, width));
  let end = 0;
  let columns = 0;
  for (const part of charactersOf(near)) {
    columns += widthOfCharacter(part);
    if (columns > width) break;
    end += part.length;
  }
  return end;
}
var MAX_UNITS = 16;
function* charactersOf(text) {
  segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
function widthOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return ZERO_WIDTH.test(character) ? 0 : 1;
}
// src/report/text/excerpt.ts
var UNREADABLE = "unreadable-file";
function createExcerpts(sources, findings, credentials) {
  const redactLine = createLineRedactor({ findings, credentials });
  return ({ rule, at: { path, range } }, width) => {
    if (rule === UNREADABLE) return void 0;
    const line = sources.get(path)?.line(range.start.line) ?? "";
    if (line.trim() === "") return void 0;
    const { text, moved: moved2 } = redactLine(path, range.start.line, line);
    const from = moved2(range.start.column - 1);
    const to = moved2(range.end.line > range.start.line ? line.length : range.end.column - 1);
    return clip((0, import_redact.sanitizeInColumns)(text), from, Math.max(from, to), width);
  };
}
function clip(text, from, to, room) {
  if (fit(text, room) === text.length) return excerptOf(text, from, to, room);
  const isNear = from <= fit(text, room - 1);
  const start = isNear ? 0 : boundaryBefore(text, from - Math.floor(room / 3));
  const lead = isNear ? "" : "\u2026";
  const rest = text.slice(start);
  const shown = rest.slice(0, fit(rest, room - lead.length - 1));
  const tail = shown.length < rest.length ? "\u2026" : "";
  const moved2 = (offset) => lead.length + Math.min(shown.length, Math.max(0, offset - start));
  return excerptOf(`${lead}${shown}${tail}`, moved2(from), moved2(to), room);
}
function excerptOf(text, from, to, room) {
  const before = widthOf(text.slice(0, from));
  return { text, before, width: Math.max(1, Math.min(widthOf(text.slice(from, to)), room - before)) };
}
function boundaryBefore(text, offset) {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
module.exports = stdin_exports;
