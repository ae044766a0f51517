import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/model/text.ts
var BYTE_ORDER_MARK = "\uFEFF";
function withoutByteOrderMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
function createSource(path, text) {
  const body = withoutByteOrderMark(text);
  const starts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineCount = starts.length > 1 && starts.at(-1) === body.length ? starts.length - 1 : starts.length;
  const position = (offset) => {
    const wanted = Math.max(0, Math.min(offset, body.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  };
  const lineEnd = (number) => {
    const next = starts[number];
    if (next === void 0) return body.length;
    return body[next - 2] === "\r" ? next - 2 : next - 1;
  };
  return {
    path,
    text: body,
    lineCount,
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = starts[line - 1];
      if (start === void 0) return body.length;
      return Math.min(start + column - 1, lineEnd(line));
    },
    line: (number) => {
      const start = starts[number - 1];
      return start === void 0 ? "" : body.slice(start, lineEnd(number));
    }
  };
}
function fileStart(path) {
  return { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
function compareLocations(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}

export {
  createSource,
  fileStart,
  compareLocations
};
