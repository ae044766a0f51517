import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  fileStart
} from "./chunk-J4M5OJJG.js";

// src/model/snapshot.ts
var MAX_FILE_BYTES = 1e6;

// src/parse/tree-document.ts
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 20;
function readTree(format, source, read) {
  const problems = [];
  const room = { blocking: MAX_PROBLEMS, told: MAX_PROBLEMS };
  const report = (at, message, blocking) => {
    const kind = blocking ? "blocking" : "told";
    if (room[kind]-- > 0) problems.push({ at, message, blocking });
  };
  const roots = readRoots(source, report, read);
  return { kind: "tree", format, source, roots, problems };
}
function readRoots(source, report, read) {
  if (isTooLarge(source)) {
    report(fileStart(source.path), TOO_LARGE, true);
    return [];
  }
  try {
    const roots = read(report);
    if (!roots.some(isTooDeep)) return roots;
    report(fileStart(source.path), TOO_DEEP, true);
  } catch (error) {
    report(fileStart(source.path), messageOf(error), true);
  }
  return [];
}
var TOO_LARGE = "This file is too large to be read as configuration.";
var TOO_DEEP = "This file is nested too deeply to be read.";
function isTooLarge(source) {
  return source.text.length > MAX_FILE_BYTES || Buffer.byteLength(source.text) > MAX_FILE_BYTES;
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

export {
  MAX_FILE_BYTES,
  MAX_DEPTH,
  readTree,
  TOO_LARGE,
  TOO_DEEP,
  isTooLarge,
  messageOf
};
