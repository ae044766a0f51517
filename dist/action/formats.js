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
  compilePattern: () => compilePattern,
  embeddedSource: () => embeddedSource,
  foldersOfWholeContext: () => foldersOfWholeContext,
  heredocMark: () => heredocMark,
  heredocMarks: () => heredocMarks,
  holdsSecret: () => holdsSecret,
  ignoreEdit: () => ignoreEdit,
  isCommentOrBlank: () => isCommentOrBlank,
  isIgnored: () => isIgnored,
  isSpace: () => isSpace,
  jsonText: () => jsonText,
  looseFiles: () => looseFiles,
  matchesPathOrParent: () => matchesPathOrParent,
  nextWord: () => nextWord,
  parseDockerfile: () => parseDockerfile,
  parseEnv: () => parseEnv,
  parseIgnoreFile: () => parseIgnoreFile,
  parseIni: () => parseIni,
  parseJson: () => parseJson,
  parseMakefile: () => parseMakefile,
  parseYaml: () => parseYaml,
  physicalLines: () => physicalLines,
  readArguments: () => readArguments,
  readCommands: () => readCommands,
  readCompose: () => readCompose,
  readEscape: () => readEscape,
  readFlags: () => readFlags,
  readHeredoc: () => readHeredoc,
  readInstruction: () => readInstruction,
  readLogicalLine: () => readLogicalLine,
  readMachineConfig: () => readMachineConfig,
  readSettings: () => readSettings,
  readStages: () => readStages,
  readWorkflow: () => readWorkflow,
  readYamlTree: () => readYamlTree,
  secretsInContext: () => secretsInContext,
  skipSpace: () => skipSpace,
  splitWords: () => splitWords,
  stageLabel: () => stageLabel,
  templateMarker: () => templateMarker,
  unquote: () => unquote,
  wordValue: () => wordValue,
  writtenSecretFiles: () => writtenSecretFiles,
  yamlFault: () => yamlFault
});
var import_chunk_7SSLN7XB = whole(require("./chunk-7SSLN7XB.js"));
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
var import_chunk_XQKIMNC2 = whole(require("./chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
var parse = function(...words) {
  load();
  return new.target ? new parse(...words) : parse(...words);
};
function load() {
  let loaded;
  try {
    const { parse: parse2 } = require("./docker-file-parser.js");
    loaded = [parse2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("docker-file-parser cannot be loaded.");
  [parse] = loaded;
}
// src/parse/dockerfile-words.ts
function isSpace(character) {
  return character !== void 0 && /\s/.test(character);
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && isSpace(text[at])) at++;
  return at;
}
function nextWord(text, start, escaper) {
  const from = skipSpace(text, start);
  if (from >= text.length) return void 0;
  let quote = "";
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === escaper && quote !== "'") at++;
    else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (isSpace(character)) break;
  }
  return { from, to: Math.min(at, text.length) };
}
function splitWords(text, from, escaper) {
  const words = [];
  for (let word = nextWord(text, from, escaper); word; word = nextWord(text, word.to, escaper)) words.push(word);
  return words;
}
function readFlags(text, from, escaper) {
  const flags = [];
  let end = from;
  for (; ; ) {
    const word = nextWord(text.text, end, escaper);
    if (!word || !text.text.startsWith("--", word.from)) return { flags, end };
    end = word.to;
    const raw = text.text.slice(word.from, word.to);
    if (raw === "--") return { flags, end };
    const equals = raw.indexOf("=");
    const name = equals === -1 ? raw.slice(2) : raw.slice(2, equals);
    const value = equals === -1 ? word.to : word.from + equals + 1;
    flags.push({ name, value: wordValue(text, { from: value, to: word.to }, escaper) });
  }
}
function wordValue(text, { from, to }, escaper) {
  const at = text.locate(from, to);
  const raw = text.text.slice(from, to);
  const value = unquote(raw, escaper);
  return value === void 0 ? { known: false, at, raw } : { known: true, value, at, raw };
}
var EXPANSION = /^[\p{L}\p{Nd}_@*#?\-$!{]/u;
function unquote(raw, escaper, expansions) {
  const parts = [];
  let quote = "";
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? "";
    const next = raw[at + 1] ?? "";
    if (quote === "'") {
      if (character === "'") quote = "";
      else parts.push(character);
    } else if (character === escaper) {
      if (quote === '"' && next !== '"' && next !== "$" && next !== escaper) parts.push(next === "" ? "" : character);
      else {
        parts.push(next);
        at++;
      }
    } else if (expansions !== "kept" && character === "$" && EXPANSION.test(raw.slice(at + 1, at + 3))) return void 0;
    else if (character === quote) quote = "";
    else if (quote === "" && (character === '"' || character === "'")) quote = character;
    else parts.push(character);
  }
  return parts.join("");
}
var windowOf = function(...words) {
  load2();
  return new.target ? new windowOf(...words) : windowOf(...words);
};
var splice = function(...words) {
  load2();
  return new.target ? new splice(...words) : splice(...words);
};
var withoutTabs = function(...words) {
  load2();
  return new.target ? new withoutTabs(...words) : withoutTabs(...words);
};
function load2() {
  let loaded;
  try {
    const { windowOf: windowOf2, splice: splice2, withoutTabs: withoutTabs2 } = require("./commands.js");
    loaded = [windowOf2, splice2, withoutTabs2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/mapped-text.ts cannot be loaded.");
  [windowOf, splice, withoutTabs] = loaded;
}
// src/parse/dockerfile-arguments.ts
var JSON_FORM = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var LISTS = /* @__PURE__ */ new Set(["ADD", "ARG", "COPY", "EXPOSE", "VOLUME"]);
var TEXTS = /* @__PURE__ */ new Set(["MAINTAINER", "STOPSIGNAL", "USER", "WORKDIR"]);
function readArguments(text, from, keyword, escaper) {
  const end = text.trimEnd().length;
  const start = skipSpace(text, from);
  const rest = text.slice(start, end);
  if (keyword === "HEALTHCHECK") return readHealthcheck(text, start, escaper);
  if (JSON_FORM.has(keyword) && isStringList(rest)) return { spans: jsonStrings(text, start, end), json: true };
  return { spans: plainSpans(text, start, keyword, rest) ?? splitWords(text, start, escaper), json: false };
}
function readHealthcheck(text, start, escaper) {
  const words = splitWords(text, start, escaper);
  const first = words[0];
  if (!first || text.slice(first.from, first.to).toUpperCase() !== "CMD") return { spans: words, json: false };
  const command = readArguments(text, first.to, "CMD", escaper);
  return { spans: [first, ...command.spans], json: command.json };
}
function plainSpans(text, start, keyword, rest) {
  if (LISTS.has(keyword)) {
    const args = ask(keyword, rest);
    return Array.isArray(args) ? placesOf(text, start, args) : void 0;
  }
  if (keyword !== "FROM" && !TEXTS.has(keyword)) return void 0;
  const argument = ask(keyword, rest);
  if (typeof argument !== "string") return void 0;
  return placesOf(text, start, keyword === "FROM" ? argument.split(/\s+/) : [argument]);
}
function ask(keyword, rest) {
  const directive = rest.endsWith("\\") ? "# escape=`\n" : "";
  try {
    return parse(`${directive}${keyword} ${rest}`)[0]?.args;
  } catch (error) {
    if (error instanceof import_chunk_TM6OELSD.MissingPart) throw error;
    return void 0;
  }
}
function isStringList(rest) {
  return rest.startsWith("[") && Array.isArray(ask("CMD", rest));
}
function placesOf(text, start, words) {
  const spans = [];
  let at = start;
  for (const word of words) {
    if (word === "") continue;
    const from = text.indexOf(word, at);
    if (from === -1) return void 0;
    at = from + word.length;
    spans.push({ from, to: at });
  }
  return spans;
}
function jsonStrings(text, from, to) {
  const spans = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') {
      if (open !== -1) spans.push({ from: open, to: at + 1 });
      open = open === -1 ? at : -1;
    }
  }
  return spans;
}
function jsonText(base, { from, to }) {
  const string = base.text.slice(from, to - 1);
  const pieces = [];
  let plain = 1;
  for (let at = string.indexOf("\\", plain); at !== -1; at = string.indexOf("\\", plain)) {
    const next = string[at + 1] === "u" ? at + 6 : at + 2;
    pieces.push({ from: from + plain, to: from + at });
    pieces.push({ from: from + at, to: from + next, text: decode(string.slice(at, next)) });
    plain = next;
  }
  pieces.push({ from: from + plain, to: to - 1 });
  return splice(base, pieces);
}
function decode(escaped) {
  const value = JSON.parse(`"${escaped}"`);
  return typeof value === "string" ? value : "";
}
// src/parse/dockerfile-heredocs.ts
var MARK = /^(\d*)<<(-?)\s*([^<]*)$/;
function heredocMarks(line) {
  if (!line.includes("<<")) return [];
  const marks = [];
  for (const word of lexWords(line) ?? []) {
    const mark = heredocMark(word);
    if (mark) marks.push(mark);
  }
  return marks;
}
function heredocMark(word) {
  const match = MARK.exec(word);
  const rest = match?.[3] ?? "";
  if (rest === "" || lexWords(rest)?.length !== 1) return void 0;
  const name = unquote(rest.trim(), "\\", "kept");
  if (name === "") return void 0;
  const withoutEscapes = rest.replace(/\\./gs, "");
  return { name, chomp: match?.[2] === "-", expands: !/['"]/.test(withoutEscapes) };
}
var Unsplittable = class extends Error {
};
function lexWords(line) {
  const words = [];
  let start = -1;
  try {
    for (let at = 0; at < line.length; ) {
      if (isSpace(line[at])) {
        if (start !== -1) words.push(line.slice(start, at));
        start = -1;
        at++;
        continue;
      }
      if (start === -1) start = at;
      at = line.startsWith("<<", at) ? skipSpace(line, at + 2) : skipElement(line, at, 0);
    }
  } catch (error) {
    if (error instanceof Unsplittable) return void 0;
    throw error;
  }
  if (start !== -1) words.push(line.slice(start));
  return words;
}
var MAX_NESTING = 50;
function skipElement(line, at, depth) {
  switch (line[at]) {
    case "\\":
      return Math.min(at + 2, line.length);
    case "'":
      return after(line.indexOf("'", at + 1));
    case '"':
      return skipDoubleQuotes(line, at + 1, depth);
    case "$":
      return line[at + 1] === "{" ? skipExpansion(line, at + 2, depth) : at + 1;
    default:
      return at + 1;
  }
}
function after(found2) {
  if (found2 === -1) throw new Unsplittable();
  return found2 + 1;
}
function skipDoubleQuotes(line, start, depth) {
  for (let at = start; at < line.length; ) {
    const character = line[at];
    if (character === '"') return at + 1;
    if (character === "\\") at += 2;
    else if (character === "$") at = skipElement(line, at, depth);
    else at++;
  }
  throw new Unsplittable();
}
function skipExpansion(line, start, depth) {
  if (depth >= MAX_NESTING || /[{}:]/.test(line[start] ?? "{")) throw new Unsplittable();
  let at = start;
  if (/[@*#?\-$!]/.test(line[at] ?? "")) at++;
  else if (/\d/.test(line[at] ?? "")) while (/\d/.test(line[at] ?? "")) at++;
  else while (/[\p{L}\p{Nd}_]/u.test(line[at] ?? "")) at++;
  const modifier = line[at] ?? "";
  if (modifier === "}") return at + 1;
  if (modifier === ":") return skipUntil(line, at + 2, "}", depth);
  if (modifier === "/") {
    const pattern = line[at + 1] === "/" ? at + 2 : at + 1;
    return skipUntil(line, skipUntil(line, pattern, "/", depth), "}", depth);
  }
  if (modifier !== "" && "+-?#%".includes(modifier)) return skipUntil(line, at + 1, "}", depth);
  throw new Unsplittable();
}
function skipUntil(line, start, stop, depth) {
  for (let at = start; at < line.length; ) {
    if (line[at] === stop) return at + 1;
    at = skipElement(line, at, depth + 1);
  }
  throw new Unsplittable();
}
function readHeredoc(source, lines, first, mark) {
  let next = first;
  let terminated = false;
  for (; next < lines.length && !terminated; next++) {
    const line = lines[next];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    terminated = (mark.chomp ? text.replace(/^\t+/, "") : text) === mark.name;
  }
  const end = terminated ? next - 1 : next;
  const from = lines[first]?.from ?? source.text.length;
  const to = lines[end]?.from ?? source.text.length;
  const body = mark.chomp ? withoutTabs(source, from, to) : windowOf(source, from, to);
  const at = source.locate(from, end > first ? lines[end - 1]?.to ?? from : from);
  return { heredoc: { name: mark.name, text: body.text, at, expands: mark.expands }, body, next, terminated };
}
// src/parse/dockerfile-stages.ts
function readStages(instructions, target) {
  const drafts = [];
  const parents = [];
  const byName = /* @__PURE__ */ new Map();
  for (const { keyword, onbuild, words, at } of instructions) {
    if (keyword !== "FROM" || onbuild) continue;
    const index = drafts.length;
    const base = words[0] ?? { known: false, at, raw: "" };
    const name = words[1]?.raw.toUpperCase() === "AS" ? words[2]?.raw : void 0;
    drafts.push({ index, ...name === void 0 ? {} : { name }, base, at });
    parents.push(stageOf((0, import_chunk_7SSLN7XB.known)(base), byName, index));
    if (name !== void 0) byName.set(name.toLowerCase(), index);
  }
  const shipped = /* @__PURE__ */ new Set();
  let next = stageOf(target, byName, drafts.length) ?? drafts.length - 1;
  for (let at = next; at !== void 0 && at >= 0; at = next) {
    shipped.add(at);
    next = parents[at] ?? -1;
  }
  return drafts.map((stage) => ({ ...stage, shipped: shipped.has(stage.index) }));
}
function stageOf(name, byName, count) {
  if (name === void 0) return void 0;
  const named = byName.get(name.toLowerCase());
  if (named !== void 0) return named;
  return /^\d{1,5}$/.test(name) && Number(name) < count ? Number(name) : void 0;
}
function stageLabel(stages, index) {
  const stage = stages[index];
  return stage ? `stage ${stage.name ?? stage.index}` : "before FROM";
}
var readPrefix = function(...words) {
  load3();
  return new.target ? new readPrefix(...words) : readPrefix(...words);
};
var runsOthers = function(...words) {
  load3();
  return new.target ? new runsOthers(...words) : runsOthers(...words);
};
var scriptOf = function(...words) {
  load3();
  return new.target ? new scriptOf(...words) : scriptOf(...words);
};
var isShellScript = function(...words) {
  load3();
  return new.target ? new isShellScript(...words) : isShellScript(...words);
};
function load3() {
  let loaded;
  try {
    const { readPrefix: readPrefix2, runsOthers: runsOthers2, scriptOf: scriptOf2, isShellScript: isShellScript2 } = require("./commands.js");
    loaded = [readPrefix2, runsOthers2, scriptOf2, isShellScript2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/shell-programs.ts cannot be loaded.");
  [readPrefix, runsOthers, scriptOf, isShellScript] = loaded;
}
// src/parse/dockerfile-commands.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["RUN", "dockerfile-run"],
  ["CMD", "dockerfile-cmd"],
  ["ENTRYPOINT", "dockerfile-entrypoint"],
  ["HEALTHCHECK", "dockerfile-healthcheck"]
]);
var OTHER_SHELL = /(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
function readCommands(readings, stages, report) {
  const commands = [];
  let posix = true;
  for (const reading of readings) {
    const { keyword, words, json, keywordAt: keywordAt2 } = reading.instruction;
    if (keyword === "FROM") posix = true;
    if (keyword === "SHELL") posix = !OTHER_SHELL.test((0, import_chunk_7SSLN7XB.known)(words[0]) ?? "");
    const context = contextOf(reading, stages);
    if (!context) continue;
    if (json) {
      for (const command of readExecForm(reading, context)) commands.push(command);
      continue;
    }
    const text = posix ? shellText(reading) : void 0;
    if (!text || text.text.trim() === "") continue;
    const shell = (0, import_chunk_7SSLN7XB.readShell)(text, context);
    if (!shell) {
      const message = "The shell text of this instruction is too long or too nested to be read.";
      report({ at: keywordAt2, message, blocking: true });
    } else if (shell.fault) {
      const message = "From here on the shell text of this instruction may not be read in full.";
      report({ at: shell.fault, message, blocking: false });
    }
    for (const command of shell?.commands ?? []) commands.push(command);
  }
  return commands;
}
function contextOf({ instruction }, stages) {
  const { keyword, stage, onbuild } = instruction;
  const origin = ORIGINS.get(keyword);
  if (!origin) return void 0;
  const shipped = stages[stage]?.shipped ?? false;
  return {
    origin,
    reader: shipped && keyword !== "RUN" ? "runtime" : "build",
    key: `${stageLabel(stages, stage)}${onbuild ? " ONBUILD" : ""} ${keyword}`,
    shipped
  };
}
function readExecForm({ instruction, spans, text }, context) {
  const words = spans.map((span, index) => {
    const value = instruction.words[index] ?? { known: false, at: text.locate(span.from, span.to), raw: "" };
    return { value, text: jsonText(text, span) };
  });
  return (0, import_chunk_7SSLN7XB.parseExec)(instruction.keyword === "HEALTHCHECK" ? words.slice(1) : words, context);
}
function shellText(reading) {
  const { instruction, text, from, to, spans, heredocs } = reading;
  if (instruction.keyword === "HEALTHCHECK") {
    const [mode, first] = spans;
    if (!mode || !first || mode.to > first.from || instruction.words[0]?.raw.toUpperCase() !== "CMD") return void 0;
    return windowOf(text, skipSpace(text.text, mode.to), to);
  }
  const only = heredocs.length === 1 && heredocMark(text.text.slice(from, to)) ? heredocs[0] : void 0;
  if (!only) return windowOf(text, from, heredocs.length > 0 ? text.text.length : to);
  return isShellScript(only.body.text) ? only.body : void 0;
}
// src/parse/dockerfile-instructions.ts
var KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
var MAY_BE_EMPTY = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN"]);
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var LITERAL_JSON = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN", "SHELL"]);
var SHELL_FORM = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN"]);
function readInstruction(source, lines, line, escaper, stage, report) {
  const joined = line.text;
  const outer = keywordAt(joined.text, 0);
  const onbuild = outer.keyword === "ONBUILD";
  const inner = onbuild ? keywordAt(joined.text, outer.to) : outer;
  const { flags, end } = readFlags(joined, inner.to, escaper);
  const { spans, json } = readArguments(joined.text, end, inner.keyword, escaper);
  let next = line.last + 1;
  const heredocs = [];
  if (!json && HEREDOC_KEYWORDS.has(inner.keyword)) {
    for (const mark of heredocMarks(joined.text)) {
      const heredoc = readHeredoc(source, lines, next, mark);
      heredocs.push(heredoc);
      next = heredoc.next;
      if (!heredoc.terminated) break;
    }
  }
  const lineEnd2 = line.pieces.at(-1)?.to ?? 0;
  const lastLine = lines[next - 1];
  const tail = heredocs.length > 0 && lastLine ? [{ from: lineEnd2, to: lastLine.to }] : [];
  const text = tail.length > 0 ? splice(source, [...line.pieces, ...tail]) : joined;
  const instruction = {
    keyword: inner.keyword,
    keywordAt: joined.locate(inner.from, inner.to),
    flags,
    words: spans.map((span) => argumentValue(joined, span, inner.keyword, json, escaper)),
    json,
    heredocs: heredocs.map((reading2) => reading2.heredoc),
    onbuild,
    stage: inner.keyword === "FROM" && !onbuild ? stage + 1 : stage,
    at: text.locate(0, text.text.length)
  };
  const reading = {
    instruction,
    text,
    from: skipSpace(joined.text, end),
    to: joined.text.trimEnd().length,
    spans,
    escaper,
    heredocs
  };
  for (const message of faultsOf(reading)) report({ at: instruction.keywordAt, message, blocking: true });
  return { reading, next };
}
function keywordAt(text, start) {
  const from = skipSpace(text, start);
  let to = from;
  while (to < text.length && skipSpace(text, to) === to) to++;
  return { from, to, keyword: text.slice(from, to).toUpperCase() };
}
function argumentValue(text, span, keyword, json, escaper) {
  const raw = text.text.slice(span.from, span.to);
  const at = text.locate(span.from, span.to);
  if (json && raw.startsWith('"')) {
    const value = jsonText(text, span).text;
    const expands = !LITERAL_JSON.has(keyword) && value.includes("$");
    return expands ? { known: false, at, raw } : { known: true, value, at, raw };
  }
  if (SHELL_FORM.has(keyword) && /[`$]/.test(raw)) return { known: false, at, raw };
  return wordValue(text, span, escaper);
}
function faultsOf({ instruction, heredocs }) {
  const { keyword, words, onbuild } = instruction;
  const faults = [];
  if (heredocs.some((reading) => !reading.terminated)) faults.push("The here-document of this instruction has no end.");
  if (keyword === "") faults.push("ONBUILD needs an instruction behind it.");
  else if (!KEYWORDS.has(keyword)) faults.push("Docker knows no instruction of this name.");
  else if (onbuild && ["FROM", "MAINTAINER", "ONBUILD"].includes(keyword)) {
    faults.push(`Docker does not allow ${keyword} inside ONBUILD.`);
  } else if (words.length === 0 && !MAY_BE_EMPTY.has(keyword)) faults.push(`${keyword} needs a value behind it.`);
  else if ((keyword === "COPY" || keyword === "ADD") && words.length === 1 && heredocs.length === 0) {
    faults.push(`${keyword} needs a source and a destination.`);
  } else if (keyword === "FROM" && !isFrom(words))
    faults.push("FROM takes an image and, behind AS, a name for the stage.");
  else if (keyword === "SHELL" && !instruction.json) faults.push("SHELL takes a JSON list of strings.");
  return faults;
}
function isFrom(words) {
  return words.length === 1 || words.length === 3 && words[1]?.raw.toUpperCase() === "AS";
}
// src/parse/dockerfile-lines.ts
function physicalLines(text) {
  const lines = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    let to = feed === -1 ? text.length : feed;
    const next = feed === -1 ? text.length : feed + 1;
    while (to > from && text[to - 1] === "\r") to--;
    lines.push({ from, to, next });
    from = next;
  }
  return lines;
}
var DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=(.*)$/i;
var DIRECTIVES = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
function readEscape(source, lines, fault) {
  const seen = /* @__PURE__ */ new Set();
  let escaper = "\\";
  for (const line of lines) {
    const match = DIRECTIVE.exec(source.text.slice(line.from, line.to).trim());
    const name = match?.[1]?.toLowerCase() ?? "";
    const value = match?.[2]?.trim() ?? "";
    if (!DIRECTIVES.has(name) || value === "") break;
    if (seen.has(name)) fault(line, "A parser directive may stand in a Dockerfile only once.");
    else if (name === "escape") {
      if (value === "`" || value === "\\") escaper = value;
      else fault(line, "The escape directive takes a backslash or a backtick and nothing else.");
    }
    seen.add(name);
  }
  return escaper;
}
function isCommentOrBlank(text) {
  const body = text.trimStart();
  return body === "" || body.startsWith("#");
}
function readLogicalLine(source, lines, first, escaper) {
  const pieces = [];
  let last = first;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    last = index;
    const text = source.text.slice(line.from, line.to);
    if (index > first && isCommentOrBlank(text)) continue;
    const from = index === first ? line.from + text.length - text.trimStart().length : line.from;
    const end = continuationStart(text, escaper);
    pieces.push({ from, to: end === void 0 ? line.to : Math.max(from, line.from + end) });
    if (end === void 0) break;
  }
  return { text: splice(source, pieces), pieces, first, last };
}
function continuationStart(text, escaper) {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "	")) end--;
  if (text[end - 1] !== escaper || text[end - 2] === escaper) return void 0;
  return end - 1;
}
// src/parse/dockerfile-settings.ts
var ORIGINS2 = /* @__PURE__ */ new Map([
  ["ARG", "dockerfile-arg"],
  ["ENV", "dockerfile-env"],
  ["LABEL", "dockerfile-label"]
]);
function readSettings(reading, stages, report) {
  const { keyword, stage, onbuild } = reading.instruction;
  const origin = ORIGINS2.get(keyword);
  if (!origin) return [];
  const shipped = stages[stage]?.shipped ?? false;
  const place = `${stageLabel(stages, stage)}${onbuild ? " ONBUILD" : ""} ${keyword}`;
  const settings = [];
  for (const { name: nameSpan, value: valueSpan } of pairsOf(reading, report)) {
    const { text, escaper } = reading;
    const rawName = text.text.slice(nameSpan.from, nameSpan.to);
    const name = unquote(rawName, escaper) ?? rawName;
    settings.push({
      origin,
      reader: keyword !== "ARG" && shipped ? "runtime" : "build",
      name,
      nameAt: text.locate(nameSpan.from, nameSpan.to),
      key: `${place} ${name}`,
      value: wordValue(text, valueSpan, escaper),
      at: text.locate(nameSpan.from, valueSpan.to),
      shipped
    });
  }
  return settings;
}
function pairsOf(reading, report) {
  const { text, from, to, escaper, instruction } = reading;
  const words = instruction.keyword === "ARG" ? reading.spans : splitWords(text.text.slice(0, to), from, escaper);
  const first = words[0];
  if (!first) return [];
  const fault = (span, message) => report({ at: text.locate(span.from, span.to), message, blocking: true });
  if (instruction.keyword !== "ARG" && equalsOf(text.text, first) === void 0) {
    const second = words[1];
    if (second) return [{ name: first, value: { from: second.from, to } }];
    fault(first, `${instruction.keyword} needs a value behind the name.`);
    return [];
  }
  const pairs = [];
  for (const word of words) {
    const equals = equalsOf(text.text, word);
    if (equals === void 0) {
      if (instruction.keyword !== "ARG") fault(word, `${instruction.keyword} takes name=value pairs; here one is not.`);
    } else if (equals === word.from) fault(word, `${instruction.keyword} needs a name in front of the equals sign.`);
    else pairs.push({ name: { from: word.from, to: equals }, value: { from: equals + 1, to: word.to } });
  }
  return pairs;
}
function equalsOf(text, { from, to }) {
  const equals = text.slice(from, to).indexOf("=");
  return equals === -1 ? void 0 : from + equals;
}
// src/parse/dockerfile.ts
var MAX_INSTRUCTIONS = 5e3;
var MAX_LINES_PER_INSTRUCTION = 5e4;
var MAX_LINE_BYTES = 65535;
var MAX_PROBLEMS = 20;
var TEMPLATE = /^\s*(?:FROM\s+(?:--platform=\S+\s+)?)?(?:\{\{|\{%|\{#|<%)/i;
function parseDockerfile(source, options = {}) {
  const problems = [];
  const report = (problem) => {
    const alike = problems.filter(({ blocking }) => blocking === problem.blocking);
    if (alike.length < MAX_PROBLEMS) problems.push(problem);
  };
  const nothing2 = { stages: [], instructions: [], settings: [], commands: [] };
  const empty = { kind: "dockerfile", source, ...nothing2, problems };
  if ((0, import_chunk_7SSLN7XB.isTooLarge)(source)) {
    report({ at: (0, import_chunk_TM6OELSD.fileStart)(source.path), message: import_chunk_7SSLN7XB.TOO_LARGE, blocking: true });
    return empty;
  }
  const lines = physicalLines(source.text);
  const escaper = readEscape(
    source,
    lines,
    (line, message) => report({ at: source.locate(line.from, line.to), message, blocking: true })
  );
  const readings = readInstructions(source, lines, escaper, report);
  if (!readings) {
    problems.length = 0;
    const message = "This Dockerfile is a template and was not judged.";
    report({ at: (0, import_chunk_TM6OELSD.fileStart)(source.path), message, blocking: false });
    return empty;
  }
  const instructions = readings.map((reading) => reading.instruction);
  const stages = readStages(instructions, options.target);
  const settings = readings.flatMap((reading) => readSettings(reading, stages, report));
  const commands = readCommands(readings, stages, report);
  return { kind: "dockerfile", source, stages, instructions, settings, commands, problems };
}
function readInstructions(source, lines, escaper, report) {
  const readings = [];
  let stage = -1;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    if (isCommentOrBlank(text)) {
      index++;
      continue;
    }
    if (TEMPLATE.test(text)) return void 0;
    const logical = readLogicalLine(source, lines, index, escaper);
    if (logical.text.text.trim() === "") {
      index = logical.last + 1;
      continue;
    }
    const { reading, next } = readInstruction(source, lines, logical, escaper, stage, report);
    if (readings.length >= MAX_INSTRUCTIONS || next - index > MAX_LINES_PER_INSTRUCTION) {
      const message = "This Dockerfile is too long to be read; what stands from here on was not judged.";
      report({ at: source.locate(line.from, line.to), message, blocking: true });
      return readings;
    }
    if (lines.slice(index, next).some((part) => isOverlong(source, part))) {
      const message = `Docker refuses lines of more than ${MAX_LINE_BYTES} bytes.`;
      report({ at: reading.instruction.keywordAt, message, blocking: true });
    }
    readings.push(reading);
    stage = reading.instruction.stage;
    index = next;
  }
  return readings;
}
function isOverlong(source, { from, to }) {
  return (to - from) * 3 > MAX_LINE_BYTES && Buffer.byteLength(source.text.slice(from, to)) > MAX_LINE_BYTES;
}
// src/parse/env.ts
var NAME = /([ \t]*(?:export[ \t]+)?)([\w.-]+)[ \t]*=[ \t]*/y;
var COMMENT = /(?:^|[ \t])#/;
var BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/;
function parseEnv(source) {
  return (0, import_chunk_7SSLN7XB.readTree)("env", source, () => [{ kind: "table", at: (0, import_chunk_TM6OELSD.fileStart)(source.path), entries: readEntries(source) }]);
}
function readEntries(source) {
  const { text } = source;
  const entries = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    NAME.lastIndex = lineStart;
    const [written = "", indent = "", name] = NAME.exec(text) ?? [];
    if (name === void 0) {
      lineStart = (0, import_chunk_7SSLN7XB.lineEnd)(text, lineStart) + 1;
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
    lineStart = (0, import_chunk_7SSLN7XB.lineEnd)(text, value.end) + 1;
  }
  return entries;
}
function readValue(text, start) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = closingQuote(text, start + 1, quote);
    if (close !== void 0 && BLANK_OR_COMMENT.test(text.slice(close + 1, (0, import_chunk_7SSLN7XB.lineEnd)(text, close)))) {
      return { text: text.slice(start + 1, close), end: close + 1 };
    }
  }
  const line = text.slice(start, (0, import_chunk_7SSLN7XB.lineEnd)(text, start));
  const comment = line.search(COMMENT);
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  return { text: value, end: start + value.length };
}
function closingQuote(text, from, quote) {
  let at = text.indexOf(quote, from);
  while (at > from && text[at - 1] === "\\") at = text.indexOf(quote, at + 1);
  return at === -1 ? void 0 : at;
}
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
      const found2 = readClass(characters, at + 1);
      if (!found2) return void 0;
      tokens.push(found2.token);
      at = found2.last;
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
// src/parse/ini.ts
function parseIni(source) {
  const dialect = source.path.endsWith(".properties") ? PROPERTIES : INI;
  return (0, import_chunk_7SSLN7XB.readTree)("ini", source, () => [readSections(source, dialect)]);
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
  return { kind: "table", at: (0, import_chunk_TM6OELSD.fileStart)(source.path), entries: rootEntries };
}
function* logicalLines(text, dialect) {
  let at = 0;
  while (at < text.length) {
    COMMENT_LINE.lastIndex = at;
    const isComment = COMMENT_LINE.test(text);
    let end = (0, import_chunk_7SSLN7XB.lineEnd)(text, at);
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = (0, import_chunk_7SSLN7XB.lineEnd)(text, end + 1);
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
  const value = readValue2(source, dialect, valueStart, start + line.length);
  return {
    key,
    keyAt: source.locate(start, start + key.length),
    at: source.locate(start, valueStart + value.raw.length),
    value
  };
}
var QUOTED = /^("[^"]*"|'[^']*')[ \t]*(?:[;#].*)?$/;
var COMMENT2 = /(?:^|[ \t])[;#]/;
function readValue2(source, dialect, start, end) {
  const written = source.text.slice(start, end);
  const quoted = dialect.decorated ? QUOTED.exec(written)?.[1] : void 0;
  const comment = dialect.decorated ? written.search(COMMENT2) : -1;
  const raw = quoted ?? (comment === -1 ? written : written.slice(0, comment).trimEnd());
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, "") : raw;
  return { kind: "scalar", at: source.locate(start, start + raw.length), raw, value };
}
var parseTree = function(...words) {
  load4();
  return new.target ? new parseTree(...words) : parseTree(...words);
};
function load4() {
  let loaded;
  try {
    const { parseTree: parseTree2 } = require("./jsonc-parser.js");
    loaded = [parseTree2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("jsonc-parser cannot be loaded.");
  [parseTree] = loaded;
}
// src/parse/json.ts
var REPEATED = "This key is set twice: the later one counts here, and deploy tools may refuse the file.";
var MAX_DIGITS = 40;
function parseJson(source) {
  return (0, import_chunk_7SSLN7XB.readTree)("json", source, (report) => {
    if (source.text.trim() === "") return [];
    const errors = [];
    const root = parseTree(source.text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first) report(source.locate(first.offset, first.offset), jsonFault(first.error), true);
    const tree = root && readNode(source, root, report);
    return tree ? [tree] : [];
  });
}
function readNode(source, node, report) {
  const { children = [] } = node;
  const at = source.locate(node.offset, node.offset + node.length);
  if (node.type === "object") return { kind: "table", at, entries: readEntries2(source, children, report) };
  if (node.type !== "array") return readScalar(source, node);
  const items = [];
  for (const child of children) {
    const item = readNode(source, child, report);
    if (item) items.push(item);
  }
  return { kind: "list", at, items };
}
function readEntries2(source, properties, report) {
  const entries = [];
  const keys = /* @__PURE__ */ new Set();
  for (const property of properties) {
    const [name, node] = property.children ?? [];
    const value = node && readNode(source, node, report);
    if (!name || !value) continue;
    const key = String(name.value);
    const keyAt = source.locate(name.offset, name.offset + name.length);
    if (keys.has(key)) report(keyAt, REPEATED, false);
    keys.add(key);
    entries.push({ key, keyAt, at: source.locate(property.offset, property.offset + property.length), value });
  }
  return entries;
}
function readScalar(source, node) {
  const raw = source.text.slice(node.offset, node.offset + node.length);
  return {
    kind: "scalar",
    at: source.locate(node.offset, node.offset + node.length),
    raw,
    value: exactValue(node.value, raw)
  };
}
function exactValue(value, raw) {
  if (typeof value === "number") {
    const isExact = Number.isSafeInteger(value) || raw.length > MAX_DIGITS || !/^-?\d+$/.test(raw);
    return isExact ? value : BigInt(raw);
  }
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}
var WORDS = /* @__PURE__ */ new Map([
  [1, "there is a word that JSON does not know"],
  [2, "a number is not valid"],
  [3, "a quoted key is missing here"],
  [4, "a value is missing here"],
  [5, "a colon is missing here"],
  [6, "a comma is missing here"],
  [7, "an object is not closed"],
  [8, "a list is not closed"],
  [9, "there is more behind the end"],
  [11, "a comment is not closed"],
  [12, "a string is not closed"],
  [13, "a number is not complete"],
  [14, "a string has an escape that JSON does not know"],
  [15, "a string has an escape that JSON does not know"],
  [16, "there is a character that JSON does not allow here"]
]);
function jsonFault(code) {
  return `This file is not valid JSON: ${WORDS.get(code) ?? "this line cannot be read"}.`;
}
// src/parse/makefile.ts
var RULE = /^([\w./%@-][^\t:=#]{0,200}?)\s*(?:=\S{0,200}\s*)?::?(?![:=])/;
function parseMakefile(source) {
  const commands = [];
  const problems = [];
  for (const { target, pieces } of recipesOf(source)) {
    const reading = (0, import_chunk_7SSLN7XB.readShell)(splice(source, pieces), { origin: "script", reader: "ci", key: target });
    if (reading) commands.push(...reading.commands);
    else {
      const at = source.locate(pieces[0]?.from ?? 0, pieces[0]?.to ?? 0);
      problems.push({ at, message: "This recipe is too long or too nested to be read.", blocking: true });
    }
  }
  return { kind: "shell", source, commands, problems };
}
function recipesOf({ text }) {
  const recipes = [];
  let open;
  let continued = false;
  for (let at = 0; at < text.length; ) {
    const end = (0, import_chunk_7SSLN7XB.lineEnd)(text, at);
    const line = text.slice(at, end);
    const next = Math.min(text.length, end + 1);
    if (open && (continued || /^[ \t]+\S/.test(line))) {
      const lead = continued ? 0 : /^[ \t]+[@+-]{0,3}/.exec(line)?.[0].length ?? 0;
      open.pieces.push({ from: at + lead, to: next });
      continued = /(?:^|[^\\])\\\r?$/.test(line);
    } else {
      continued = false;
      const [, target] = RULE.exec(line) ?? [];
      if (target !== void 0) {
        open = { target: target.trim(), pieces: [] };
        recipes.push(open);
      } else if (!/^\s*(?:#.*)?$/.test(line)) open = void 0;
    }
    at = next;
  }
  return recipes.filter(({ pieces }) => pieces.length > 0);
}
// src/parse/yaml-errors.ts
var WORDS2 = {
  BAD_ALIAS: "an alias names no anchor",
  BAD_DQ_ESCAPE: "a string has an escape that YAML does not know",
  BAD_INDENT: "this line is not indented as its neighbours are",
  BAD_SCALAR_START: "a value begins with a character that needs quotes",
  BLOCK_AS_IMPLICIT_KEY: "a value with a colon needs quotes, or a line break is missing here",
  BLOCK_IN_FLOW: "an indented block stands within brackets",
  KEY_OVER_1024_CHARS: "a key is longer than YAML allows",
  MISSING_CHAR: "a colon, a comma, a quote or a closing bracket is missing here",
  MULTILINE_IMPLICIT_KEY: "a key runs over several lines, or its colon is missing",
  RESOURCE_EXHAUSTION: "it is nested too deeply",
  TAB_AS_INDENT: "a tab is used for indentation",
  UNEXPECTED_TOKEN: "there is something here that YAML does not expect"
};
function yamlFault(code) {
  return `This file is not valid YAML: ${WORDS2[code] ?? "this line cannot be read"}.`;
}
var TEMPLATE2 = /(?<!\$)\{\{|\{%/;
function templateMarker(text) {
  let start = 0;
  for (const line of text.split("\n")) {
    const at = line.trimStart().startsWith("#") ? -1 : line.search(TEMPLATE2);
    if (at !== -1) return start + at;
    start += line.length + 1;
  }
  return void 0;
}
var Composer = function(...words) {
  load5();
  return new.target ? new Composer(...words) : Composer(...words);
};
var isAlias = function(...words) {
  load5();
  return new.target ? new isAlias(...words) : isAlias(...words);
};
var isMap = function(...words) {
  load5();
  return new.target ? new isMap(...words) : isMap(...words);
};
var isScalar = function(...words) {
  load5();
  return new.target ? new isScalar(...words) : isScalar(...words);
};
var isSeq = function(...words) {
  load5();
  return new.target ? new isSeq(...words) : isSeq(...words);
};
var Parser = function(...words) {
  load5();
  return new.target ? new Parser(...words) : Parser(...words);
};
function load5() {
  let loaded;
  try {
    const { Composer: Composer2, isAlias: isAlias2, isMap: isMap2, isScalar: isScalar2, isSeq: isSeq2, Parser: Parser2 } = require("./yaml.js");
    loaded = [Composer2, isAlias2, isMap2, isScalar2, isSeq2, Parser2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("yaml cannot be loaded.");
  [Composer, isAlias, isMap, isScalar, isSeq, Parser] = loaded;
}
// src/parse/yaml-tree.ts
var MAX_EXPANDED_NODES = 2e4;
var REPEATED2 = "This key is set twice: the later one counts here, and deploy tools may refuse the file.";
var UNKNOWN_ALIAS = "This alias names no anchor above it.";
var SELF_ALIAS = "This alias stands within the very value that it names.";
var TOO_MANY_ALIASES = "The aliases of this file stand for more values than can be read.";
function readYamlTree(source, contents, report) {
  const anchors = /* @__PURE__ */ new Map();
  let budget = MAX_EXPANDED_NODES;
  const read = (node) => {
    if (isAlias(node)) return readAlias(node);
    const { anchor } = node;
    if (anchor !== void 0) anchors.set(anchor, "open");
    const sized = readCollectionOrScalar(node);
    if (anchor !== void 0) anchors.set(anchor, sized);
    return sized;
  };
  const readCollectionOrScalar = (node) => {
    if (isScalar(node)) return { tree: readScalar2(source, node), size: 1 };
    if (isMap(node)) return readMap(node);
    const items = [];
    let size = 1;
    for (const item of node.items) {
      const sized = read(item);
      items.push(sized.tree);
      size += sized.size;
    }
    return { tree: { kind: "list", at: placeOf(source, node), items }, size };
  };
  const readAlias = (node) => {
    const target = anchors.get(node.source);
    if (target && target !== "open" && target.size <= budget) {
      budget -= target.size;
      return target;
    }
    const at = placeOf(source, node);
    report(at, !target ? UNKNOWN_ALIAS : target === "open" ? SELF_ALIAS : TOO_MANY_ALIASES, true);
    return { tree: nothing(at), size: 1 };
  };
  const readMap = (node) => {
    const entries = [];
    const own = /* @__PURE__ */ new Set();
    const merged = [];
    let size = 1;
    for (const { key, value } of node.items) {
      const name = nameOf(key, anchors);
      const keyAt = placeOf(source, key);
      const sized = value ? read(value) : { tree: nothing(keyAt), size: 1 };
      size += sized.size;
      const tables = isMergeKey(key) ? tablesOf(sized.tree) : [];
      if (tables.length > 0) {
        merged.push(...tables);
        continue;
      }
      if (own.has(name)) report(keyAt, REPEATED2, false);
      own.add(name);
      entries.push({
        key: name,
        keyAt,
        at: source.locate(startOf(key), endOf(source, value ?? key)),
        value: sized.tree
      });
    }
    return {
      tree: { kind: "table", at: placeOf(source, node), entries: [...inherited(merged, own), ...entries] },
      size
    };
  };
  return read(contents).tree;
}
function inherited(tables, own) {
  const entries = [];
  const taken = new Set(own);
  for (const table of tables) {
    for (const entry of table.entries.toReversed()) {
      if (taken.has(entry.key)) continue;
      taken.add(entry.key);
      entries.push(entry);
    }
  }
  return entries.toReversed();
}
function isMergeKey(key) {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}
function tablesOf(tree) {
  if (tree.kind === "table") return [tree];
  return tree.kind === "list" ? tree.items.filter((item) => item.kind === "table") : [];
}
function nameOf(key, anchors) {
  if (isScalar(key)) return key.source ?? "";
  const target = isAlias(key) ? anchors.get(key.source) : void 0;
  return target && target !== "open" && target.tree.kind === "scalar" ? String(target.tree.value) : "";
}
function readScalar2(source, node) {
  const raw = source.text.slice(startOf(node), endOf(source, node));
  return { kind: "scalar", at: placeOf(source, node), raw, value: exactValue2(node.value, raw) };
}
function exactValue2(value, raw) {
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : value;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return raw;
}
function isSafe(value) {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
function nothing(at) {
  return { kind: "scalar", at, raw: "", value: null };
}
function placeOf(source, node) {
  return source.locate(startOf(node), endOf(source, node));
}
function startOf(node) {
  return node.range[0];
}
function endOf(source, node) {
  const end = node.range[1];
  if (isScalar(node)) return node.type?.startsWith("BLOCK") ? trimmedEnd(source.text, startOf(node), end) : end;
  if (isAlias(node) || node.flow) return end;
  const last = node.items.at(-1);
  if (isSeq(node)) return last ? endOf(source, last) : end;
  const pair = node.items.at(-1);
  return pair ? endOf(source, pair.value ?? pair.key) : end;
}
function trimmedEnd(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
// src/parse/yaml.ts
var MAX_FAULTS = 3;
var TEMPLATE3 = "This file looks like a template; it is not judged.";
function parseYaml(source) {
  return (0, import_chunk_7SSLN7XB.readTree)("yaml", source, (report) => readRoots(source, report));
}
function readRoots(source, report) {
  const tokens = [...new Parser().parse(source.text)];
  if (isTooDeep(tokens)) {
    report((0, import_chunk_TM6OELSD.fileStart)(source.path), import_chunk_7SSLN7XB.TOO_DEEP, true);
    return [];
  }
  const documents = compose(tokens, source.text.length);
  const faults = documents.flatMap((document) => document.errors);
  const marker = faults.length > 0 ? templateMarker(source.text) : void 0;
  if (marker !== void 0) {
    report(source.locate(marker, marker), TEMPLATE3, false);
    return [];
  }
  for (const { code, pos } of faults.slice(0, MAX_FAULTS)) report(source.locate(pos[0], pos[0]), yamlFault(code), true);
  const roots = [];
  for (const { contents } of documents) {
    if (contents && !isEmpty(contents)) roots.push(readYamlTree(source, contents, report));
  }
  return roots;
}
function compose(tokens, length) {
  const composer = new Composer({
    intAsBigInt: true,
    prettyErrors: false,
    resolveKnownTags: false,
    // Named, so that a `%YAML 1.1` directive does not bring back `on` as a boolean.
    schema: "core",
    uniqueKeys: false
  });
  return [...composer.compose(tokens, true, length)];
}
function isEmpty(contents) {
  return isScalar(contents) && contents.value === null && !contents.source;
}
function isTooDeep(tokens) {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > import_chunk_7SSLN7XB.MAX_DEPTH) return true;
    for (const inner of tokensIn(token)) pending.push({ token: inner, depth: depth + 1 });
  }
  return false;
}
function tokensIn(token) {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  const tokens = [];
  for (const { key, value } of token.items) {
    if (key) tokens.push(key);
    if (value) tokens.push(value);
  }
  return tokens;
}
// src/project/compose.ts
function readCompose(root, source, reader, readers) {
  const settings = [];
  const commands = [];
  const services = (0, import_chunk_7SSLN7XB.treeAt)(root, "services");
  const buildReader = reader === "development" ? reader : "build";
  for (const service of services?.kind === "table" ? services.entries : []) {
    const key = `services.${service.key}`;
    const environment = { origin: "compose-environment", reader, dialect: "compose" };
    const buildArg = { origin: "compose-build-arg", reader: buildReader, dialect: "compose" };
    settings.push(...assignments((0, import_chunk_7SSLN7XB.treeAt)(service.value, "environment"), `${key}.environment`, environment, source));
    settings.push(...assignments((0, import_chunk_7SSLN7XB.treeAt)(service.value, "build", "args"), `${key}.build.args`, buildArg, source));
    for (const name of ["entrypoint", "command"]) {
      const kind = { origin: "compose-command", reader, key: `${key}.${name}` };
      commands.push(...(0, import_chunk_7SSLN7XB.commandsOf)(source, (0, import_chunk_7SSLN7XB.treeAt)(service.value, name), kind, readers));
    }
  }
  return { settings, commands };
}
function assignments(tree, prefix, kind, source) {
  if (tree?.kind !== "list") return (0, import_chunk_7SSLN7XB.mapSettings)(tree, prefix, kind);
  const settings = [];
  for (const item of tree.items) {
    const setting = item.kind === "scalar" ? assignment(item, prefix, kind, source) : void 0;
    if (setting) settings.push(setting);
  }
  return settings;
}
function assignment(scalar, prefix, kind, source) {
  const { text, locate } = (0, import_chunk_7SSLN7XB.scalarText)(source, scalar);
  const equals = text.indexOf("=");
  if (equals <= 0) return void 0;
  const name = text.slice(0, equals);
  const value = text.slice(equals + 1);
  return {
    origin: kind.origin,
    reader: kind.reader,
    name,
    nameAt: locate(0, equals),
    key: `${prefix}.${name}`,
    value: (0, import_chunk_TM6OELSD.readText)(value, value, locate(equals + 1, text.length), kind.dialect),
    at: scalar.at
  };
}
// src/project/machine-config.ts
function readMachineConfig(root, key, source, reader, readers) {
  const settings = [];
  const commands = [];
  const addCommands = (table, prefix) => {
    for (const name of ["entrypoint", "cmd", "exec"]) {
      const kind = { origin: "fly-experimental", reader, key: `${prefix}.${name}` };
      commands.push(...(0, import_chunk_7SSLN7XB.commandsOf)(source, (0, import_chunk_7SSLN7XB.field)(table, name), kind, readers));
    }
  };
  addCommands((0, import_chunk_7SSLN7XB.field)(root, "init"), `${key}.init`);
  const containers = (0, import_chunk_7SSLN7XB.field)(root, "containers");
  for (const [index, container] of (containers?.kind === "list" ? containers.items : []).entries()) {
    const name = (0, import_chunk_7SSLN7XB.field)(container, "name");
    const prefix = `${key}.containers.${name?.kind === "scalar" ? String(name.value) : index}`;
    const kind = { origin: "fly-machine-config", reader, dialect: "literal" };
    settings.push(...(0, import_chunk_7SSLN7XB.mapSettings)((0, import_chunk_7SSLN7XB.field)(container, "env"), `${prefix}.env`, kind));
    settings.push(...(0, import_chunk_7SSLN7XB.fileSettings)((0, import_chunk_7SSLN7XB.field)(container, "files"), prefix, kind));
    addCommands(container, prefix);
  }
  return { settings, commands };
}
function embeddedSource(source, scalar) {
  const { text, locate } = (0, import_chunk_7SSLN7XB.scalarText)(source, scalar);
  const inner = (0, import_chunk_TM6OELSD.createSource)(source.path, text);
  return { ...inner, locate, position: (offset) => locate(offset, offset).range.start };
}
// src/project/workflow.ts
function readWorkflow(root, source, readers) {
  const draft = { source, readers, settings: [], commands: [], folders: /* @__PURE__ */ new Map() };
  const folder = defaultFolder(root);
  addEnv(draft, root, "");
  addSteps(draft, (0, import_chunk_7SSLN7XB.treeAt)(root, "runs", "steps"), "runs", folder);
  const jobs = (0, import_chunk_7SSLN7XB.treeAt)(root, "jobs");
  for (const job of jobs?.kind === "table" ? jobs.entries : []) {
    const key = `jobs.${job.key}`;
    addEnv(draft, job.value, `${key}.`);
    addWith(draft, job.value, key);
    addEnv(draft, (0, import_chunk_7SSLN7XB.treeAt)(job.value, "container"), `${key}.container.`);
    const services = (0, import_chunk_7SSLN7XB.treeAt)(job.value, "services");
    for (const service of services?.kind === "table" ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`);
    }
    addSteps(draft, (0, import_chunk_7SSLN7XB.treeAt)(job.value, "steps"), key, defaultFolder(job.value) ?? folder);
  }
  return draft;
}
function addSteps(draft, steps, prefix, folder) {
  const seen = /* @__PURE__ */ new Map();
  for (const step2 of steps?.kind === "list" ? steps.items : []) {
    const label = labelOf(step2);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const key = `${prefix}.steps.${label}${times > 1 ? `#${times}` : ""}`;
    addEnv(draft, step2, `${key}.`);
    addWith(draft, step2, key);
    const start = (0, import_chunk_7SSLN7XB.treeAt)(step2, "run") ? scalarText2((0, import_chunk_7SSLN7XB.treeAt)(step2, "working-directory")) ?? folder : void 0;
    for (const command of stepCommands(draft, step2, key)) {
      draft.commands.push(command);
      if (start !== void 0) draft.folders.set(command, start);
    }
  }
}
function labelOf(step2) {
  const uses = scalarText2((0, import_chunk_7SSLN7XB.treeAt)(step2, "uses"))?.split("@", 1)[0];
  return scalarText2((0, import_chunk_7SSLN7XB.treeAt)(step2, "id")) ?? scalarText2((0, import_chunk_7SSLN7XB.treeAt)(step2, "name")) ?? uses ?? "run";
}
function stepCommands(draft, step2, key) {
  const kind = { origin: "workflow-run", reader: "ci", key };
  const run = (0, import_chunk_7SSLN7XB.treeAt)(step2, "run");
  if (run?.kind === "scalar") {
    return isPosixShell((0, import_chunk_7SSLN7XB.treeAt)(step2, "shell")) ? (0, import_chunk_7SSLN7XB.commandsOfText)(draft.source, run, kind, draft.readers) : [];
  }
  const uses = (0, import_chunk_7SSLN7XB.treeAt)(step2, "uses");
  const args = (0, import_chunk_7SSLN7XB.treeAt)(step2, "with", "args");
  const isFlyctl2 = uses?.kind === "scalar" && /^superfly\/flyctl-actions(?:@|$)/.test(String(uses.value));
  if (!isFlyctl2 || args?.kind !== "scalar") return [];
  const program = { known: true, value: "flyctl", at: uses.at, raw: uses.raw };
  return (0, import_chunk_7SSLN7XB.commandsOfText)(draft.source, args, kind, draft.readers).map((command) => ({
    ...(0, import_chunk_7SSLN7XB.plainCommand)([program, ...command.words], command.at, kind),
    redirects: command.redirects
  }));
}
function addEnv(draft, holder, prefix) {
  const kind = { origin: "workflow-env", reader: "ci", dialect: "workflow" };
  draft.settings.push(...(0, import_chunk_7SSLN7XB.mapSettings)((0, import_chunk_7SSLN7XB.treeAt)(holder, "env"), `${prefix}env`, kind));
}
function addWith(draft, holder, prefix) {
  const kind = { origin: "workflow-with", reader: "ci", dialect: "workflow" };
  const action = scalarText2((0, import_chunk_7SSLN7XB.treeAt)(holder, "uses"))?.split("@", 1)[0];
  const settings = (0, import_chunk_7SSLN7XB.mapSettings)((0, import_chunk_7SSLN7XB.treeAt)(holder, "with"), `${prefix}.with`, kind);
  draft.settings.push(...action === void 0 ? settings : settings.map((setting) => ({ ...setting, action })));
}
function defaultFolder(holder) {
  return scalarText2((0, import_chunk_7SSLN7XB.treeAt)(holder, "defaults", "run", "working-directory"));
}
function isPosixShell(shell) {
  const name = scalarText2(shell);
  return name === void 0 || /^(?:ba|da|z)?sh(?:\s|$)/.test(name);
}
function scalarText2(tree) {
  const text = tree?.kind === "scalar" ? (0, import_chunk_7SSLN7XB.textOf)(tree) : void 0;
  return text?.known && text.value !== "" ? text.value : void 0;
}
// src/rulekit/written-files.ts
var writtenSecretFiles = (0, import_chunk_TM6OELSD.onceFor)(({ commands }) => {
  const deploying = new Set(commands.filter(isDeploy).map(jobOf));
  const files = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "workflow-run" || !deploying.has(jobOf(command))) continue;
    const path = targetOf(command)?.replace(/^(?:\.\/)+/, "");
    if (path === void 0 || (0, import_chunk_7SSLN7XB.secretFileOf)(path) === void 0 || !writesSecret(command)) continue;
    if (!files.has(path)) files.set(path, { path, at: command.at });
  }
  return [...files.values()];
});
function jobOf({ at, key }) {
  return `${at.path}
${key.split(".", 2).join(".")}`;
}
function isDeploy(command) {
  return (0, import_chunk_7SSLN7XB.isFlyctl)(command) && command.words.some((word) => (0, import_chunk_7SSLN7XB.known)(word) === "deploy");
}
function targetOf(command) {
  const redirect = command.redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
  if (redirect) return (0, import_chunk_7SSLN7XB.known)(redirect.target);
  if ((0, import_chunk_7SSLN7XB.programOf)(command) !== "tee") return void 0;
  return command.words.map((word) => (0, import_chunk_7SSLN7XB.known)(word)).findLast((word) => word !== void 0 && !word.startsWith("-"));
}
function writesSecret({ words, redirects }) {
  const texts = [...words.slice(1), ...redirects.map(({ target }) => target)].map(({ raw }) => raw);
  return texts.flatMap((text) => text.split("\n")).some((line) => {
    const name = /^["']?\s*(?:export\s+)?([A-Za-z_]\w{0,99})=/.exec(line)?.[1] ?? "";
    return /\bsecrets\.\w/.test(line) && !(0, import_chunk_7SSLN7XB.isBrowserName)(name);
  });
}
// src/rulekit/build-context.ts
function secretsInContext(app, project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const path of project.paths) {
    const inside = inContext(app, path);
    if (inside === void 0 || !(0, import_chunk_7SSLN7XB.secretFileOf)(inside) || isIgnored(app, inside)) continue;
    if (holdsSecret(inside, app, project)) found2.set(inside, { path: inside, writtenAt: void 0 });
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path);
    if (inside === void 0 || isIgnored(app, inside) || found2.has(inside)) continue;
    found2.set(inside, { path: inside, writtenAt: at });
  }
  return [...found2.values()];
}
function looseFiles(app, project) {
  const has = (path) => project.paths.has(app.buildContext === "" ? path : `${app.buildContext}/${path}`);
  const candidates = [".env"];
  if (!has("mix.exs") && app.buildContext === "") candidates.push(".git");
  if (has("config/credentials.yml.enc")) candidates.push("config/master.key");
  return candidates.filter((path) => !isIgnored(app, path));
}
function inContext({ buildContext }, path) {
  if (buildContext === "") return path;
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : void 0;
}
function isIgnored({ ignoreFile }, path) {
  return ignoreFile !== void 0 && ignoreFile.ignores(path) !== false;
}
function holdsSecret(inside, { buildContext }, project) {
  const path = buildContext === "" ? inside : `${buildContext}/${inside}`;
  if (!project.sources.has(path)) return void 0;
  const settings = project.settings.filter(({ at }) => at.path === path);
  return settings.some(({ name, value, reader }) => {
    const confidence = value.known ? (0, import_chunk_7SSLN7XB.judgeCredential)(name, value.value, { reader })?.confidence : void 0;
    return confidence === "high" || confidence === "medium";
  });
}
function ignoreEdit({ ignoreFile }, paths) {
  if (!ignoreFile) return void 0;
  const { text, locate } = ignoreFile.source;
  const lineBreak = text === "" || text.endsWith("\n") ? "" : "\n";
  return { at: locate(text.length, text.length), text: `${lineBreak}${paths.join("\n")}
` };
}
// src/rulekit/image-folders.ts
var foldersOfWholeContext = (0, import_chunk_TM6OELSD.onceFor)(({ dockerfile }) => {
  if (!dockerfile) return [];
  const { stages } = dockerfile;
  const copies = (0, import_chunk_7SSLN7XB.copiedFiles)(dockerfile);
  const whole = /* @__PURE__ */ new Set();
  for (const { path, from, target, instruction } of copies) {
    if (path !== "" || from !== void 0 || target === void 0) continue;
    whole.add(`${instruction.stage} ${target}`);
  }
  const stageOf2 = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index], [name?.toLowerCase() ?? "", index]])
  );
  const folders = [];
  for (const { target, instruction, from, path } of copies) {
    if (target === void 0 || stages[instruction.stage]?.shipped !== true) continue;
    const taken = from === void 0 ? path === "" : whole.has(`${stageOf2.get(from.toLowerCase())} /${path}`);
    if (taken) folders.push(target);
  }
  return folders;
});
module.exports = stdin_exports;
