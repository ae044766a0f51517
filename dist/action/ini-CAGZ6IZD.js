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

// src/parse/ini.ts
function parseIni(source) {
  const dialect = source.path.endsWith(".properties") ? PROPERTIES : INI;
  return readTree("ini", source, () => [readSections(source, dialect)]);
}
var PROPERTIES = {
  separator: (line) => found(line.search(/(?<!\\)[=:]/)),
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
var COMMENT_LINE = /[ \t\f]*[;#!]/y;
var SECTION = /^\[([^\]]*)\][ \t]*(?:[;#].*)?$/;
function readSections(source, dialect) {
  const rootEntries = [];
  const sections = /* @__PURE__ */ new Map();
  let entries = rootEntries;
  for (const { start, end } of logicalLines(source.text, dialect)) {
    const line = source.text.slice(start, end);
    const name = dialect.decorated ? SECTION.exec(line)?.[1] : void 0;
    if (name === void 0) {
      const entry = readPair(source, dialect, line, start);
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
  return { kind: "table", at: fileStart(source.path), entries: rootEntries };
}
function* logicalLines(text, dialect) {
  let at = 0;
  while (at < text.length) {
    COMMENT_LINE.lastIndex = at;
    const isComment = COMMENT_LINE.test(text);
    let end = lineEnd(text, at);
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = lineEnd(text, end + 1);
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
function readPair(source, dialect, line, start) {
  const separator = dialect.separator(line);
  if (separator === void 0) return void 0;
  const key = line.slice(0, separator).trimEnd();
  if (key === "") return void 0;
  const behind = line.slice(separator + 1);
  const valueStart = start + line.length - behind.trimStart().length;
  const value = readValue(source, dialect, valueStart, start + line.length);
  return {
    key,
    keyAt: source.locate(start, start + key.length),
    at: source.locate(start, valueStart + value.raw.length),
    value
  };
}
var QUOTED = /^("[^"]*"|'[^']*')[ \t]*(?:[;#].*)?$/;
var COMMENT = /(?:^|[ \t])[;#]/;
function readValue(source, dialect, start, end) {
  const written = source.text.slice(start, end);
  const quoted = dialect.decorated ? QUOTED.exec(written)?.[1] : void 0;
  const comment = dialect.decorated ? written.search(COMMENT) : -1;
  const raw = quoted ?? (comment === -1 ? written : written.slice(0, comment).trimEnd());
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, "") : raw;
  return { kind: "scalar", at: source.locate(start, start + raw.length), raw, value };
}
export {
  parseIni
};
