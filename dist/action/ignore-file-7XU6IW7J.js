import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import "./chunk-NQX4P47E.js";

// src/parse/ignore-pattern.ts
function compilePattern(pattern) {
  const characters = [...pattern];
  if (/^\*\*[^/*?[\]\\]+/.test(pattern) && !/[*?[\]\\]/.test(pattern.slice(2))) {
    return [{ kind: "rest" }, ...characters.slice(2).map((character) => ({ kind: "character", character }))];
  }
  const tokens = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "*" && characters[at + 1] === "*") {
      at += characters[at + 2] === "/" ? 2 : 1;
      if (at + 1 < characters.length) tokens.push({ kind: "folders" }, { kind: "inside" });
      else tokens.push({ kind: "rest" });
    } else if (character === "*") tokens.push({ kind: "segment" });
    else if (character === "?") tokens.push({ kind: "any" });
    else if (character === "\\") {
      const escaped = characters[++at];
      if (escaped === void 0) return void 0;
      tokens.push({ kind: "character", character: escaped });
    } else if (character === "[") {
      const found = readClass(characters, at + 1);
      if (!found) return void 0;
      tokens.push(found.token);
      at = found.last;
    } else tokens.push({ kind: "character", character });
  }
  return tokens;
}
function readClass(characters, start) {
  const negated = characters[start] === "^";
  const ranges = [];
  let at = negated ? start + 1 : start;
  const member = () => {
    const character = characters[at++];
    if (character === void 0 || "-]*?".includes(character)) return void 0;
    return character === "\\" ? characters[at++] : character;
  };
  while (characters[at] !== "]" || ranges.length === 0) {
    const low = member();
    if (low === void 0) return void 0;
    if (characters[at] !== "-") {
      ranges.push([low, low]);
      continue;
    }
    at++;
    const high = member();
    if (high === void 0 || high < low) return void 0;
    ranges.push([low, high]);
  }
  return { token: { kind: "class", negated, ranges }, last: at };
}
function matchesPathOrParent(tokens, path) {
  let states = /* @__PURE__ */ new Set();
  enter(tokens, states, 0);
  for (const character of path) {
    if (character === "/" && states.has(tokens.length)) return true;
    const next = /* @__PURE__ */ new Set();
    for (const state of states) step(tokens, state, character, next);
    if (next.size === 0) return false;
    states = next;
  }
  return states.has(tokens.length);
}
function enter(tokens, states, state) {
  for (let at = state; !states.has(at); at++) {
    states.add(at);
    const kind = tokens[at]?.kind;
    if (kind === "folders") states.add(++at);
    else if (kind !== "rest" && kind !== "segment") return;
  }
}
function step(tokens, state, character, next) {
  const token = tokens[state];
  switch (token?.kind) {
    case "character":
      if (token.character === character) enter(tokens, next, state + 1);
      return;
    case "any":
      if (character !== "/") enter(tokens, next, state + 1);
      return;
    case "class":
      if (token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated) {
        enter(tokens, next, state + 1);
      }
      return;
    case "segment":
      if (character !== "/") enter(tokens, next, state);
      return;
    case "rest":
      enter(tokens, next, state);
      return;
    case "inside":
      next.add(state);
      if (character === "/") enter(tokens, next, state + 1);
  }
}

// src/parse/ignore-file.ts
var MAX_PATTERN_CHARACTERS = 5e4;
function parseIgnoreFile(source) {
  const patterns = [];
  const rules = [];
  let readable = true;
  let characters = 0;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const written = line.trim();
    if (line.startsWith("#") || written === "") continue;
    const negated = written.startsWith("!");
    const pattern = rooted(cleanPath((negated ? written.slice(1) : written).trim()));
    const from = source.offset({ line: number, column: 1 }) + line.indexOf(written);
    patterns.push({ pattern, negated, at: source.locate(from, from + written.length) });
    characters += pattern.length;
    if (characters > MAX_PATTERN_CHARACTERS) readable = false;
    const tokens = readable ? compilePattern(pattern) : void 0;
    if (tokens && !(negated && pattern === ".")) rules.push({ negated, tokens });
    else readable = false;
  }
  return {
    kind: "ignore",
    source,
    patterns,
    ignores: (path) => readable ? decide(rules, cleanPath(path)) : void 0
  };
}
function decide(rules, path) {
  if (path === ".") return false;
  let ignored = false;
  for (const { negated, tokens } of rules) {
    if (negated === ignored && matchesPathOrParent(tokens, path)) ignored = !negated;
  }
  return ignored;
}
function cleanPath(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return (absolute ? "/" : "") + parts.join("/") || ".";
}
function rooted(pattern) {
  return pattern.length > 1 && pattern.startsWith("/") ? pattern.slice(1) : pattern;
}
export {
  parseIgnoreFile
};
