import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  lineEnd
} from "./chunk-M42JNDNW.js";
import {
  readTree
} from "./chunk-LAVPXZCJ.js";
import {
  fileStart
} from "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";

// src/parse/env.ts
var NAME = /([ \t]*(?:export[ \t]+)?)([\w.-]+)[ \t]*=[ \t]*/y;
var COMMENT = /(?:^|[ \t])#/;
var BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/;
function parseEnv(source) {
  return readTree("env", source, () => [{ kind: "table", at: fileStart(source.path), entries: readEntries(source) }]);
}
function readEntries(source) {
  const { text } = source;
  const entries = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    NAME.lastIndex = lineStart;
    const [written = "", indent = "", name] = NAME.exec(text) ?? [];
    if (name === void 0) {
      lineStart = lineEnd(text, lineStart) + 1;
      continue;
    }
    const keyStart = lineStart + indent.length;
    const start = lineStart + written.length;
    const value = readValue(text, start);
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
function readValue(text, start) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = closingQuote(text, start + 1, quote);
    if (close !== void 0 && BLANK_OR_COMMENT.test(text.slice(close + 1, lineEnd(text, close)))) {
      return { text: text.slice(start + 1, close), end: close + 1 };
    }
  }
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(COMMENT);
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  return { text: value, end: start + value.length };
}
function closingQuote(text, from, quote) {
  let at = text.indexOf(quote, from);
  while (at > from && text[at - 1] === "\\") at = text.indexOf(quote, at + 1);
  return at === -1 ? void 0 : at;
}
export {
  parseEnv
};
