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
  fit: () => fit,
  widthOf: () => widthOf
});
// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|.\\uFE0F", "u");
var NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;
var NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var segmenter;
function widthOf(text) {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const part of charactersOf(text)) width += widthOfCharacter(part);
  return width;
}
function fit(text, width) {
  const near = text.slice(0, Math.max(0, width) * MOST_UNITS);
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
var MOST_UNITS = 16;
function* charactersOf(text) {
  segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
function widthOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NOTHING.test(character) ? 0 : 1;
}
module.exports = stdin_exports;
