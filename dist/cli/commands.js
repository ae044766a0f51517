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
  DOUBLE_QUOTED: () => DOUBLE_QUOTED,
  PLAIN: () => PLAIN,
  PROPERTIES: () => PROPERTIES,
  SINGLE_QUOTED: () => SINGLE_QUOTED,
  TOML_TEXT: () => TOML_TEXT,
  afterFirstBreak: () => afterFirstBreak,
  assignmentInWord: () => assignmentInWord,
  assignmentOf: () => assignmentOf,
  coverExpressions: () => coverExpressions,
  expiryOf: () => expiryOf,
  hereDocText: () => hereDocText,
  holdsExpression: () => holdsExpression,
  isOnInternet: () => isOnInternet,
  isShellScript: () => isShellScript,
  isSwitchedOff: () => isSwitchedOff,
  operandValue: () => operandValue,
  optionOf: () => optionOf,
  parseExec: () => parseExec,
  parseScript: () => parseScript,
  parseShell: () => parseShell,
  parseShellScript: () => parseShellScript,
  plainCommands: () => plainCommands,
  readBlockScalar: () => readBlockScalar,
  readFlowScalar: () => readFlowScalar,
  readFlyctl: () => readFlyctl,
  readPrefix: () => readPrefix,
  readScript: () => readScript,
  readShell: () => readShell,
  redirectOf: () => redirectOf,
  runsOthers: () => runsOthers,
  scalarText: () => scalarText,
  scriptInWord: () => scriptInWord,
  scriptOf: () => scriptOf,
  splice: () => splice,
  textOfWord: () => textOfWord,
  tokenKindOf: () => tokenKindOf,
  urlsOfWords: () => urlsOfWords,
  windowOf: () => windowOf,
  withoutTabs: () => withoutTabs
});
var import_chunk_BAJAHTHD = whole(require("./chunk-BAJAHTHD.js"));
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var import_chunk_JCG2QZIW = whole(require("./chunk-JCG2QZIW.js"));
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
// src/parse/scalar-text-block.ts
var HEADER = /^([|>])[-+]?[ \t]*(?:#[^\n]*)?\r?\n/;
function readBlockScalar(raw) {
  const header = HEADER.exec(raw);
  if (!header) return void 0;
  const lines = linesOf(raw, header[0].length);
  const pieces = [];
  for (const [i, line] of lines.entries()) {
    const to = line.from + line.text.length;
    pieces.push({ from: line.from, to });
    const next = lines[i + 1];
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === "|" ? "\n" : foldedBreak(lines, i) });
  }
  return pieces;
}
function linesOf(raw, from) {
  const lines = [];
  let indent;
  let start = from;
  for (const written of raw.slice(from).split("\n")) {
    const text = written.endsWith("\r") ? written.slice(0, -1) : written;
    const spaces = /^ */.exec(text)?.[0].length ?? 0;
    if (spaces < text.length) indent ??= spaces;
    const skipped = Math.min(indent ?? spaces, spaces);
    lines.push({ from: start + skipped, text: text.slice(skipped) });
    start += written.length + 1;
  }
  return lines;
}
function foldedBreak(lines, index) {
  const text = lines[index]?.text ?? "";
  if (text === "" || isIndented(text)) return "\n";
  let next = index + 1;
  while (lines[next]?.text === "") next++;
  if (isIndented(lines[next]?.text ?? "")) return "\n";
  return next === index + 1 ? " " : "";
}
function isIndented(text) {
  return text.startsWith(" ") || text.startsWith("	");
}
// src/parse/scalar-text-flow.ts
var DOUBLE_QUOTED = { quotes: 1, escapes: "all", doubled: false, folds: true };
var SINGLE_QUOTED = { quotes: 1, escapes: "none", doubled: true, folds: true };
var PLAIN = { quotes: 0, escapes: "none", doubled: false, folds: true };
var TOML_TEXT = { quotes: 3, escapes: "all", doubled: false, folds: false };
var PROPERTIES = { quotes: 0, escapes: "breaks", doubled: false, folds: false };
function readFlowScalar(raw, spelling) {
  const pieces = [];
  const end = raw.length - spelling.quotes;
  let from = spelling.quotes === 3 ? afterFirstBreak(raw) : spelling.quotes;
  for (let at = from; at < end; ) {
    const special = readSpecial(raw, at, end, spelling);
    if (!special) {
      at++;
      continue;
    }
    pieces.push({ from, to: special.from }, special);
    from = special.to;
    at = special.to;
  }
  pieces.push({ from, to: end });
  return pieces;
}
function afterFirstBreak(raw) {
  return raw.startsWith("\r\n", 3) ? 5 : raw.startsWith("\n", 3) ? 4 : 3;
}
function readSpecial(raw, at, end, spelling) {
  const character = raw[at];
  if (character === "\\" && spelling.escapes !== "none") {
    const gap2 = gapAt(raw, at + 1, end);
    if (gap2.breaks > 0) return { from: at, to: gap2.to, text: "" };
    return spelling.escapes === "all" ? readEscape(raw, at) : void 0;
  }
  if (spelling.doubled && raw.startsWith("''", at)) return { from: at, to: at + 2, text: "'" };
  if (!spelling.folds || !isBlank(character)) return void 0;
  const gap = gapAt(raw, at, end);
  if (gap.breaks === 0) return { from: at, to: gap.to, text: raw.slice(at, gap.to) };
  return { from: at, to: gap.to, text: gap.breaks === 1 ? " " : "\n".repeat(gap.breaks - 1) };
}
function gapAt(raw, from, limit) {
  let breaks = 0;
  let to = from;
  for (; to < limit && isBlank(raw[to]); to++) if (raw[to] === "\n") breaks++;
  return { to, breaks };
}
function isBlank(character) {
  return character === " " || character === "	" || character === "\n" || character === "\r";
}
var ESCAPED = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"]
]);
var HEX_DIGITS = /* @__PURE__ */ new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8]
]);
function readEscape(raw, at) {
  const letter = raw.charAt(at + 1);
  const digits = HEX_DIGITS.get(letter);
  if (digits === void 0) return { from: at, to: at + 2, text: ESCAPED.get(letter) ?? letter };
  const to = at + 2 + digits;
  const code = Number.parseInt(raw.slice(at + 2, to), 16);
  return { from: at, to, text: code <= 1114111 ? String.fromCodePoint(code) : "" };
}
// src/parse/scalar-text.ts
function scalarText(source, scalar) {
  const { raw } = scalar;
  const text = typeof scalar.value === "string" ? scalar.value : raw;
  const start = source.offset(scalar.at.range.start);
  if (source.text.startsWith(raw, start)) {
    const written = windowOf(source, start, start + raw.length);
    const pieces = verbatim(raw, text);
    if (pieces) return splice(written, pieces);
    for (const spelling of spellingsOf(raw)) {
      const mapped2 = splice(written, readFlowScalar(raw, spelling));
      if (mapped2.text === text) return mapped2;
    }
    const block = readBlock(raw, text);
    const mapped = block && splice(written, block);
    if (mapped?.text === text) return mapped;
  }
  return { text, locate: () => scalar.at };
}
function verbatim(raw, text) {
  const bodies = [
    { from: 0, to: raw.length },
    { from: 1, to: raw.length - 1 },
    { from: afterFirstBreak(raw), to: raw.length - 3 }
  ];
  const body = bodies.find(({ from, to }) => to - from === text.length && raw.startsWith(text, from));
  return body && [body];
}
function spellingsOf(raw) {
  if (raw.startsWith('"""')) return [TOML_TEXT, DOUBLE_QUOTED];
  if (raw.startsWith('"')) return [DOUBLE_QUOTED];
  if (raw.startsWith("'")) return [SINGLE_QUOTED];
  return [PLAIN, PROPERTIES];
}
function readBlock(raw, text) {
  const pieces = readBlockScalar(raw);
  const end = text.slice(text.trimEnd().length);
  return pieces && [...pieces, { from: raw.length, to: raw.length, text: end }];
}
var forEachChild = function(...words) {
  load();
  return new.target ? new forEachChild(...words) : forEachChild(...words);
};
var parse = function(...words) {
  load();
  return new.target ? new parse(...words) : parse(...words);
};
function load() {
  let loaded;
  try {
    const { forEachChild: forEachChild2, parse: parse2 } = require("./unbash.js");
    loaded = [forEachChild2, parse2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("unbash cannot be loaded.");
  [forEachChild, parse] = loaded;
}
// src/parse/shell-expressions.ts
function coverExpressions(text) {
  const expressions = [];
  const parts = [];
  let plain = 0;
  for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", plain)) {
    const to = expressionEnd(text, from + 3);
    if (to === void 0) break;
    expressions.push({ from, to });
    parts.push(text.slice(plain, from), `\${${"_".repeat(to - from - 3)}}`);
    plain = to;
  }
  parts.push(text.slice(plain));
  return { covered: parts.join(""), expressions };
}
function expressionEnd(text, start) {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at + 2;
  }
  return void 0;
}
function holdsExpression(expressions, from, to) {
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((expressions[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (expressions[low]?.from ?? to) < to;
}
// src/parse/shell-programs.ts
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
var WRAPPERS = /* @__PURE__ */ new Set([
  "command",
  "doas",
  "dumb-init",
  "env",
  "exec",
  "nohup",
  "sudo",
  "time",
  "tini"
]);
var SETTING_WRAPPERS = /* @__PURE__ */ new Set(["doas", "env", "sudo"]);
var OPTIONS_WITH_WORD = /* @__PURE__ */ new Set(["-C", "-S", "-g", "-h", "-p", "-u"]);
function readPrefix(words) {
  const assignments = [];
  let at = 0;
  for (; ; ) {
    const wrapper = baseName((0, import_chunk_Q7EZOXAU.known)(words[at]));
    if (!WRAPPERS.has(wrapper)) return { program: at, assignments };
    at++;
    for (; at < words.length; at++) {
      const word = words[at];
      const raw = word?.raw ?? "";
      const option = (0, import_chunk_Q7EZOXAU.known)(word) ?? "";
      if (OPTIONS_WITH_WORD.has(option)) at++;
      else if (SETTING_WRAPPERS.has(wrapper) && /^["']?[A-Za-z_]\w*=/.test(raw)) assignments.push(at);
      else if (!option.startsWith("-")) break;
    }
  }
}
function runsOthers(program) {
  const name = baseName(program);
  return WRAPPERS.has(name) || SHELLS.has(name);
}
function scriptOf(words) {
  const { program } = readPrefix(words);
  if (!SHELLS.has(baseName((0, import_chunk_Q7EZOXAU.known)(words[program])))) return void 0;
  let reads = "input";
  for (let at = program + 1; at < words.length; at++) {
    const option = (0, import_chunk_Q7EZOXAU.known)(words[at]);
    if (option === void 0 || !/^[-+]/.test(option)) return reads === "operand" ? at : void 0;
    if (/^-[a-zA-Z]*c/.test(option)) reads = "operand";
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++;
  }
  return reads === "input" ? "input" : void 0;
}
function isShellScript(text) {
  if (!text.startsWith("#!")) return true;
  const [program, ...options] = (text.slice(2).split("\n", 1)[0] ?? "").trim().split(/\s+/);
  const name = baseName(program);
  return SHELLS.has(name === "env" ? baseName(options.find((word) => !word.startsWith("-"))) : name);
}
function baseName(program) {
  return program?.slice(program.lastIndexOf("/") + 1) ?? "";
}
// src/parse/shell-plain.ts
var MAX_LENGTH = 2e3;
var PLAIN2 = /^[\w./:@%+,\- \t\n=]*$/;
var WORD = /[^ \t]+/g;
var ASSIGNMENT = /(?:^|[ \t\n])\w+\+?=/;
var NO_PROGRAM = /^(?:case|coproc|declare|do|done|elif|else|esac|eval|export|fi|for|function|if|in|let|local|readonly|select|then|time|typeset|until|while)$/;
function plainCommands(text, context) {
  if (text.text.length > MAX_LENGTH || !PLAIN2.test(text.text) || ASSIGNMENT.test(text.text)) return void 0;
  const commands = [];
  let start = 0;
  for (const line of text.text.split("\n")) {
    const found = [...line.matchAll(WORD)].map(({ 0: raw, index }) => ({ raw, from: start + index }));
    start += line.length + 1;
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) continue;
    if (NO_PROGRAM.test(first.raw) || runsOthers(first.raw)) return void 0;
    const words = found.map(({ raw, from }) => {
      return { known: true, value: raw, at: text.locate(from, from + raw.length), raw };
    });
    const at = text.locate(first.from, last.from + last.raw.length);
    commands.push({ ...context, words, assignments: [], redirects: [], at });
  }
  return commands;
}
// src/parse/shell-words.ts
function operandValue(shell, node) {
  if (node.type === "Word") return readValue(shell, node.pos, node.end, node.value, isExpanded(node.parts));
  const { value } = node;
  const written = value.type === "Word" ? value.value : "";
  const name = shell.text.text.slice(node.pos, value.pos);
  return readValue(shell, node.pos, node.end, name + written, value.type !== "Word" || isExpanded(value.parts));
}
function readValue(shell, from, to, value, expanded) {
  const at = shell.text.locate(from, to);
  const raw = shell.text.text.slice(from, to);
  if (expanded || holdsExpression(shell.expressions, from, to)) return { known: false, at, raw };
  return { known: true, value, at, raw };
}
function isExpanded(parts) {
  return (parts ?? []).some((part) => {
    switch (part.type) {
      case "Literal":
      case "SingleQuoted":
      case "AnsiCQuoted":
        return false;
      case "DoubleQuoted":
      case "LocaleString":
      case "Glob":
      case "ExtendedGlob":
      case "BraceExpansion":
        return isExpanded(part.parts);
      default:
        return true;
    }
  });
}
function assignmentOf(shell, node) {
  const { value } = node;
  return {
    name: node.name,
    nameAt: shell.text.locate(node.pos, node.pos + node.name.length),
    value: value.type === "Word" ? operandValue(shell, value) : readValue(shell, value.pos, value.end, "", true)
  };
}
function assignmentInWord(shell, node) {
  const raw = shell.text.text.slice(node.pos, node.end);
  const match = /^(["']?)([A-Za-z_]\w*)=/.exec(raw);
  if (!match) return void 0;
  const [opening, quote = "", name = ""] = match;
  const from = node.pos + opening.length;
  const to = quote !== "" && raw.length > opening.length && raw.endsWith(quote) ? node.end - 1 : node.end;
  const nameFrom = node.pos + quote.length;
  return {
    name,
    nameAt: shell.text.locate(nameFrom, nameFrom + name.length),
    value: readValue(shell, from, to, node.value.slice(name.length + 1), isExpanded(node.parts))
  };
}
function redirectOf(shell, node) {
  if (node.type === "HereDoc") {
    const { delimiter, body } = node;
    const operator = shell.text.text.slice(node.pos, delimiter?.pos ?? node.end).trim();
    const text = hereDocText(shell.text, node).text;
    return { operator, target: readValue(shell, body.pos, body.end, text, isExpanded(body.parts)) };
  }
  const { target } = node;
  if (!target) return void 0;
  return { operator: shell.text.text.slice(node.pos, target.pos).trim(), target: operandValue(shell, target) };
}
function hereDocText(text, { operator, body }) {
  return operator === "<<-" ? withoutTabs(text, body.pos, body.end) : splice(text, [{ from: body.pos, to: body.end }]);
}
function scriptInWord(text, word) {
  const parts = word.parts;
  if (!parts || parts.length === 0) return splice(text, unescaped(text.text, word.pos, word.end, /[\s\S]/));
  const pieces = [];
  for (const part of parts) {
    if (part.type === "SingleQuoted") pieces.push({ from: part.pos + 1, to: Math.max(part.pos + 1, part.end - 1) });
    else if (part.type === "AnsiCQuoted") pieces.push({ from: part.pos, to: part.end, text: part.value });
    else if (part.type === "Literal") pieces.push(...unescaped(text.text, part.pos, part.end, /[\s\S]/));
    else if (part.type !== "DoubleQuoted") pieces.push({ from: part.pos, to: part.end });
    else {
      for (const child of part.parts) {
        if (child.type === "Literal") pieces.push(...unescaped(text.text, child.pos, child.end, /[$`"\\\n]/));
        else pieces.push({ from: child.pos, to: child.end });
      }
    }
  }
  return splice(text, pieces);
}
function unescaped(text, from, to, escapable) {
  const pieces = [];
  let plain = from;
  for (let at = text.indexOf("\\", from); at !== -1 && at + 1 < to; at = text.indexOf("\\", at + 2)) {
    const next = text[at + 1] ?? "";
    if (!escapable.test(next)) continue;
    pieces.push({ from: plain, to: at });
    plain = next === "\n" ? at + 2 : at + 1;
  }
  pieces.push({ from: plain, to });
  return pieces;
}
// src/parse/shell-commands.ts
var MAX_LENGTH2 = 1e6;
var MAX_OPENINGS = 5e3;
var MAX_HERE_DOCUMENTS = 2e3;
var MAX_SCRIPT_DEPTH = 4;
function readScript(text, context, depth) {
  const commands = plainCommands(text, context);
  return commands ? { commands, fault: void 0 } : parseScript(text, context, depth);
}
function parseScript(text, context, depth) {
  if (!isWithinBounds(text.text)) return void 0;
  try {
    const { covered, expressions } = coverExpressions(text.text);
    const script = parse(covered);
    const fault = script.errors?.[0];
    return {
      commands: walk({ text, expressions }, script, context, depth),
      fault: fault && text.locate(fault.pos, fault.pos)
    };
  } catch (error) {
    if (error instanceof import_chunk_Q7EZOXAU.MissingPart) throw error;
    return void 0;
  }
}
function isWithinBounds(text) {
  if (text.length > MAX_LENGTH2) return false;
  let openings = 0;
  let hereDocuments = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text[at + 1];
    const character = text[at];
    if (next === "(" || next === "{" && character === "$") openings++;
    else if (next === "<" && character === "<") hereDocuments++;
  }
  return openings <= MAX_OPENINGS && hereDocuments <= MAX_HERE_DOCUMENTS;
}
function walk(shell, script, context, depth) {
  const commands = [];
  const pending = [{ node: script, shell, key: context.key }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node } = visit;
    let read;
    if (node.type === "Command") {
      const found = readCommand(visit.shell, node, { ...context, key: visit.key });
      commands.push(found.command);
      if (found.script && depth < MAX_SCRIPT_DEPTH) {
        read = found.script.node;
        const inner = readScript(found.script.text, { ...context, key: visit.key }, depth + 1);
        for (const command of inner?.commands ?? []) commands.push(command);
      }
    }
    const children = [];
    forEachChild(node, (child) => {
      if (child !== read) children.push(enter(visit, child, context.origin));
    });
    for (const child of children.toReversed()) pending.push(child);
  }
  return commands;
}
function enter({ node: parent, shell, key }, node, origin) {
  if (node.type === "Script" && node.source !== void 0) {
    const text = splice(shell.text, [{ from: parent.pos, to: parent.end, text: node.source }]);
    return { node, shell: { text, expressions: coverExpressions(node.source).expressions }, key };
  }
  if (node.type === "Function" && origin === "script") return { node, shell, key: `function ${node.name.value}` };
  return { node, shell, key };
}
function readCommand(shell, node, context) {
  const assignments = [];
  const redirects = [];
  const operands = node.name ? [node.name, ...node.args] : [...node.args];
  for (const part of node.prefix) if (part.type === "Assignment") assignments.push(assignmentOf(shell, part));
  for (const part of node.redirects) {
    const redirect = redirectOf(shell, part);
    if (redirect) redirects.push(redirect);
  }
  const words = operands.map((operand) => operandValue(shell, operand));
  const inWords = new Set(words[0]?.raw === "export" ? operands.keys() : readPrefix(words).assignments);
  for (const [index, operand] of operands.entries()) {
    if (operand.type === "Assignment") assignments.push(assignmentOf(shell, operand));
    else if (inWords.has(index)) {
      const assignment = assignmentInWord(shell, operand);
      if (assignment) assignments.push(assignment);
    }
  }
  const at = shell.text.locate(node.pos, node.end);
  return {
    command: { ...context, words, assignments, redirects, at },
    script: scriptIn(shell, node, operands, words)
  };
}
function scriptIn(shell, node, operands, words) {
  const script = scriptOf(words);
  if (script === void 0) return void 0;
  if (script !== "input") {
    const operand = operands[script];
    return operand?.type === "Word" ? { node: operand, text: scriptInWord(shell.text, operand) } : void 0;
  }
  const input = node.redirects.findLast((redirect) => redirect.type !== "Redirect");
  if (input?.type === "HereDoc") return { node: input, text: hereDocText(shell.text, input) };
  const word = input?.type === "HereString" ? input.target : void 0;
  return input && word ? { node: input, text: scriptInWord(shell.text, word) } : void 0;
}
// src/parse/shell.ts
function parseShell(text, context) {
  return [...readShell(text, context)?.commands ?? []];
}
function readShell(text, context) {
  return readScript(withoutCarriageReturns(text), context, 0);
}
function parseExec(words, context) {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const values = words.map((word) => word.value);
  const { path, range } = first.value.at;
  const at = { path, range: { start: range.start, end: last.value.at.range.end } };
  const command = { ...context, words: values, assignments: [], redirects: [], at };
  const script = scriptOf(values);
  const operand = typeof script === "number" ? words[script] : void 0;
  return operand ? [command, ...parseShell(operand.text, context)] : [command];
}
function parseShellScript(source) {
  const problems = [];
  if (!isShellScript(source.text)) return { kind: "shell", source, commands: [], problems };
  const reading = readShell(source, { origin: "script", reader: "ci", key: "script" });
  if (!reading) {
    problems.push({
      at: (0, import_chunk_Q7EZOXAU.fileStart)(source.path),
      message: "This script is too long or too nested to be read.",
      blocking: true
    });
  } else if (reading.fault !== void 0) {
    const message = "From here on this script may not be read in full.";
    problems.push({ at: reading.fault, message, blocking: false });
  }
  return { kind: "shell", source, commands: reading?.commands ?? [], problems };
}
function withoutCarriageReturns(text) {
  if (!text.text.includes("\r\n")) return text;
  const pieces = [];
  let from = 0;
  for (let at = text.text.indexOf("\r\n"); at !== -1; at = text.text.indexOf("\r\n", at + 2)) {
    pieces.push({ from, to: at });
    from = at + 1;
  }
  pieces.push({ from, to: text.text.length });
  return splice(text, pieces);
}
// src/rulekit/command-urls.ts
function urlsOfWords(words, project) {
  const urls = [];
  for (const word of words) {
    for (const { scheme, hosts } of (0, import_chunk_Q7EZOXAU.findUrls)(textOfWord(word))) {
      const host = hosts[0]?.name ?? "";
      urls.push({ scheme, host, kind: (0, import_chunk_Q7EZOXAU.classifyHost)(host, project).kind, at: word.at });
    }
  }
  return urls;
}
function textOfWord(word) {
  return word.known ? word.value : word.raw;
}
function isOnInternet({ kind, host }) {
  const reached = kind === "public" || kind === "fly-app" || kind === "sibling" || kind === "own";
  return reached && !/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(host);
}
// src/rulekit/fly-tokens.ts
function tokenKindOf(command) {
  if (!(0, import_chunk_Q7EZOXAU.isFlyctl)(command)) return void 0;
  const plain = command.words.map((word) => (0, import_chunk_Q7EZOXAU.known)(word) ?? "").filter((text) => text !== "" && !text.startsWith("-"));
  const at = plain.findIndex((text) => /(?:^|\/)(?:fly|flyctl)$/.test(text));
  const [group, verb, what] = plain.slice(at + 1);
  if (group === "auth" && verb === "token") return "personal";
  if (group !== "tokens" && group !== "token" || verb !== "create") return void 0;
  return what === "deploy" ? "app" : what === "org" ? "org" : void 0;
}
var DEFAULT_EXPIRY = 175200;
function expiryOf({ words }) {
  for (const [index, word] of words.entries()) {
    const [, option, joined] = /^(-x|--expiry)(?:=(.*))?$/.exec(word.known ? word.value : word.raw) ?? [];
    if (option === void 0) continue;
    const written = joined ?? (0, import_chunk_Q7EZOXAU.known)(words[index + 1]);
    const hours = /^(\d{1,9})h/.exec(written ?? "")?.[1];
    return hours === void 0 ? void 0 : Number(hours);
  }
  return words.every((word) => word.known) ? DEFAULT_EXPIRY : void 0;
}
// src/rulekit/flyctl.ts
var GROUPS = /* @__PURE__ */ new Map([
  ["scale", "scale"],
  ["machine", "machine"],
  ["machines", "machine"],
  ["m", "machine"],
  ["volumes", "volumes"],
  ["volume", "volumes"],
  ["vol", "volumes"],
  ["postgres", "postgres"],
  ["pg", "postgres"],
  ["mpg", "mpg"],
  ["managed-postgres", "mpg"],
  ["redis", "redis"],
  ["mcp", "mcp"],
  ["ips", "ips"],
  ["ip", "ips"],
  ["secrets", "secrets"],
  ["apps", "apps"],
  ["tokens", "tokens"]
]);
var SWITCHES = new Set(
  `-y --yes --auto-confirm -j --json --verbose --debug -d --detach --now --ha --flycast --no-public-ips --remote-only
  --local-only --copy-config --no-deploy --superuser --require-unique-zone --no-encryption --scheduled-snapshots
  --with-new-volumes --enable-backups --no-replicas --enable-eviction --disable-eviction --autostart --rm
  --skip-dns-registration --standby-for-all --clear-auto-destroy --clear-cmd`.split(/\s+/)
);
function readFlyctl(command) {
  if (!(0, import_chunk_Q7EZOXAU.isFlyctl)(command)) return void 0;
  const start = command.words.findIndex((word) => /(?:^|\/)(?:fly|flyctl)(?:\.exe)?$/.test((0, import_chunk_Q7EZOXAU.known)(word) ?? ""));
  const plain = [];
  const options = [];
  for (let i = start + 1; i < command.words.length; i++) {
    const word = command.words[i];
    if (!word) continue;
    const text = word.known ? word.value : word.raw;
    const [, name, operand] = /^(--?[A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? [];
    if (name === void 0) {
      plain.push(word);
    } else if (operand !== void 0) {
      options.push({ name, value: word.known ? { ...word, value: operand } : word });
    } else {
      const next = command.words[i + 1];
      const takes = next && !SWITCHES.has(name) && !((0, import_chunk_Q7EZOXAU.known)(next) ?? next.raw).startsWith("-");
      options.push({ name, value: takes ? next : void 0 });
      if (takes) i++;
    }
  }
  const first = (0, import_chunk_Q7EZOXAU.known)(plain[0]) ?? "";
  const group = GROUPS.get(first);
  const verb = group === void 0 ? first : `${group} ${(0, import_chunk_Q7EZOXAU.known)(plain[1]) ?? ""}`.trim();
  return { command, verb, operands: plain.slice(group === void 0 ? 1 : 2), options };
}
function optionOf({ options }, ...names) {
  return options.findLast(({ name }) => names.includes(name));
}
function isSwitchedOff(call, name) {
  return /^(?:false|f|0)$/i.test((0, import_chunk_Q7EZOXAU.known)(optionOf(call, name)?.value) ?? "");
}
module.exports = stdin_exports;
