import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/parse/mapped-text.ts
function windowOf(base, from, to) {
  return { text: base.text.slice(from, to), locate: (start, end) => base.locate(from + start, from + end) };
}
function splice(base, pieces) {
  const kept = [];
  const starts = [];
  const texts = [];
  let length = 0;
  for (const piece of pieces) {
    const text = piece.text ?? base.text.slice(piece.from, piece.to);
    if (text === "") continue;
    kept.push(piece);
    starts.push(length);
    texts.push(text);
    length += text.length;
  }
  const last = pieces.at(-1);
  const pieceAt = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset) => {
    if (offset >= length) return last?.to ?? 0;
    const index = pieceAt(offset);
    const piece = kept[index];
    if (!piece) return 0;
    return piece.text === void 0 ? piece.from + offset - (starts[index] ?? 0) : piece.from;
  };
  const endOf = (offset) => {
    const index = pieceAt(offset - 1);
    const piece = kept[index];
    if (!piece) return 0;
    return piece.text === void 0 ? piece.from + offset - (starts[index] ?? 0) : piece.to;
  };
  return {
    text: texts.join(""),
    locate: (from, to) => {
      const start = startOf(Math.max(0, from));
      const end = Math.min(to, length);
      return base.locate(start, end > from ? endOf(end) : start);
    }
  };
}
function withoutTabs(base, from, to) {
  const pieces = [];
  for (let at = from; at < to; ) {
    const feed = base.text.indexOf("\n", at);
    const next = feed === -1 || feed >= to ? to : feed + 1;
    while (at < next && base.text[at] === "	") at++;
    pieces.push({ from: at, to: next });
    at = next;
  }
  return splice(base, pieces);
}

export {
  windowOf,
  splice,
  withoutTabs
};
