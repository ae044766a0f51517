import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TOO_LARGE,
  isTooLarge
} from "./chunk-LAVPXZCJ.js";
import {
  isShellScript,
  parseExec,
  readShell
} from "./chunk-6KJXXUTK.js";
import {
  splice,
  windowOf,
  withoutTabs
} from "./chunk-3LYW6ECG.js";
import {
  known
} from "./chunk-FPCQMJ3V.js";
import {
  fileStart
} from "./chunk-J4M5OJJG.js";
import {
  __commonJS,
  __toESM
} from "./chunk-NQX4P47E.js";

// node_modules/docker-file-parser/parser.js
var require_parser = __commonJS({
  "node_modules/docker-file-parser/parser.js"(exports, module) {
    var TOKEN_WHITESPACE = RegExp(/[\t\v\f\r ]+/);
    var TOKEN_LINE_CONTINUATION = RegExp(/\\[ \t]*$/);
    var TOKEN_COMMENT = RegExp(/^\s*#.*$/);
    var TOKEN_ESCAPE_DIRECTIVE = RegExp(/^#[ \t]*escape[ \t]*=[ \t]*(.).*$/);
    var errDockerfileNotStringArray = new Error("When using JSON array syntax, arrays must be comprised of strings only.");
    function isSpace2(s) {
      return s.match(/^\s$/);
    }
    function regexEscape(str) {
      return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
    }
    function parseSubCommand(cmd) {
      var parseDetails = parseLine(cmd.rest, cmd.lineno);
      if (parseDetails.command) {
        cmd.args = parseDetails.command;
        return true;
      }
      cmd.error = "Unhandled onbuild command: " + cmd.rest;
      return false;
    }
    function parseWords(rest) {
      var S_inSpaces = 1;
      var S_inWord = 2;
      var S_inQuote = 3;
      var words = [];
      var phase = S_inSpaces;
      var word = "";
      var quote = "";
      var blankOK = false;
      var ch;
      var pos;
      for (pos = 0; pos <= rest.length; pos++) {
        if (pos != rest.length) {
          ch = rest[pos];
        }
        if (phase == S_inSpaces) {
          if (pos == rest.length) {
            break;
          }
          if (isSpace2(ch)) {
            continue;
          }
          phase = S_inWord;
        }
        if ((phase == S_inWord || phase == S_inQuote) && pos == rest.length) {
          if (blankOK || word.length > 0) {
            words.push(word);
          }
          break;
        }
        if (phase == S_inWord) {
          if (isSpace2(ch)) {
            phase = S_inSpaces;
            if (blankOK || word.length > 0) {
              words.push(word);
            }
            word = "";
            blankOK = false;
            continue;
          }
          if (ch == "'" || ch == '"') {
            quote = ch;
            blankOK = true;
            phase = S_inQuote;
          }
          if (ch == "\\") {
            if (pos + 1 == rest.length) {
              continue;
            }
            word += ch;
            pos++;
            ch = rest[pos];
          }
          word += ch;
          continue;
        }
        if (phase == S_inQuote) {
          if (ch == quote) {
            phase = S_inWord;
          }
          if (ch == "\\" && quote != "'") {
            if (pos + 1 == rest.length) {
              phase = S_inWord;
              continue;
            }
            word += ch;
            pos++;
            ch = rest[pos];
          }
          word += ch;
        }
      }
      return words;
    }
    function parseNameVal(cmd) {
      var word;
      var words = parseWords(cmd.rest);
      cmd.args = {};
      if (words.length === 0) {
        cmd.error = "No KEY name value, or KEY name=value arguments found";
        return false;
      }
      if (words[0].indexOf("=") == -1) {
        var strs = cmd.rest.split(TOKEN_WHITESPACE);
        if (strs.length < 2) {
          cmd.error = cmd.name + " must have two arguments, got " + cmd.rest;
          return false;
        }
        cmd.args[strs[0]] = strs.slice(1).join(" ");
      } else {
        var i;
        for (i = 0; i < words.length; i++) {
          word = words[i];
          if (word.indexOf("=") == -1) {
            cmd.error = "Syntax error - can't find = in " + word + ". Must be of the form: name=value";
            return false;
          }
          var parts = word.split("=");
          cmd.args[parts[0]] = parts.slice(1).join("=");
        }
      }
      return true;
    }
    function parseEnv(cmd) {
      return parseNameVal(cmd);
    }
    function parseLabel(cmd) {
      return parseNameVal(cmd);
    }
    function parseNameOrNameVal(cmd) {
      cmd.args = parseWords(cmd.rest);
      return true;
    }
    function parseStringsWhitespaceDelimited(cmd) {
      cmd.args = cmd.rest.split(TOKEN_WHITESPACE);
      return true;
    }
    function parseString(cmd) {
      cmd.args = cmd.rest;
      return true;
    }
    function parseJSON(cmd) {
      try {
        var json = JSON.parse(cmd.rest);
      } catch (e) {
        return false;
      }
      if (!Array.isArray(json)) {
        return false;
      }
      if (!json.every(function(entry) {
        return typeof entry === "string";
      })) {
        return false;
      }
      cmd.args = json;
      return true;
    }
    function parseJsonOrString(cmd) {
      if (parseJSON(cmd)) {
        return true;
      }
      return parseString(cmd);
    }
    function parseJsonOrList(cmd) {
      if (parseJSON(cmd)) {
        return true;
      }
      return parseStringsWhitespaceDelimited(cmd);
    }
    var commandParsers = {
      "ADD": parseJsonOrList,
      "ARG": parseNameOrNameVal,
      "CMD": parseJsonOrString,
      "COPY": parseJsonOrList,
      "ENTRYPOINT": parseJsonOrString,
      "ENV": parseEnv,
      "EXPOSE": parseStringsWhitespaceDelimited,
      "FROM": parseString,
      "LABEL": parseLabel,
      "MAINTAINER": parseString,
      "ONBUILD": parseSubCommand,
      "RUN": parseJsonOrString,
      "STOPSIGNAL": parseString,
      "USER": parseString,
      "VOLUME": parseJsonOrList,
      "WORKDIR": parseString
    };
    function isComment(line) {
      return line.match(TOKEN_COMMENT);
    }
    function splitCommand(line) {
      var match = line.match(TOKEN_WHITESPACE);
      if (!match) {
        return { name: line.toUpperCase(), rest: "" };
      }
      var name = line.substr(0, match.index).toUpperCase();
      var rest = line.substr(match.index + match[0].length);
      return { name, rest };
    }
    function parseLine(line, lineno, options) {
      var command = null;
      var lineContinuationRegex = options && options.lineContinuationRegex || TOKEN_LINE_CONTINUATION;
      line = line.trim();
      if (!line) {
        return { command: null, remainder: "" };
      }
      if (isComment(line)) {
        command = { name: "COMMENT", args: line, lineno };
        return { command, remainder: "" };
      }
      if (line.match(lineContinuationRegex)) {
        var remainder = line.replace(lineContinuationRegex, "", "g");
        return { command: null, remainder };
      }
      command = splitCommand(line);
      command.lineno = lineno;
      var commandParserFn = commandParsers[command.name];
      if (!commandParserFn) {
        commandParserFn = parseString;
      }
      if (commandParserFn(command)) {
        command.raw = line;
        delete command.rest;
      }
      return { command, remainder: "" };
    }
    function parse2(contents, options) {
      var commands = [];
      var i;
      var line;
      var lineno;
      var lines = contents.split(/\r?\n/);
      var lookingForDirectives = true;
      var parseOptions = {};
      var parseResult;
      var regexMatch;
      var remainder = "";
      var includeComments = options && options["includeComments"];
      for (i = 0; i < lines.length; i++) {
        lineno = i + 1;
        var nextLine = lines[i];
        if (line && line.match(TOKEN_LINE_CONTINUATION) && isComment(nextLine)) {
          line = remainder + "\\";
        } else if (remainder) {
          line = remainder + nextLine;
        } else {
          line = nextLine;
        }
        if (lookingForDirectives) {
          regexMatch = line.match(TOKEN_ESCAPE_DIRECTIVE);
          if (regexMatch) {
            if (regexMatch[1] != "`" && regexMatch[1] != "\\") {
              throw new Error('invalid ESCAPE "' + regexMatch[1] + '". Must be ` or \\');
            }
            if (parseOptions.lineContinuationRegex) {
              throw new Error(
                "only one escape parser directive can be used"
              );
            }
            parseOptions.lineContinuationRegex = RegExp(
              regexEscape(regexMatch[1]) + "[ 	]*$"
            );
            continue;
          }
        }
        lookingForDirectives = false;
        parseResult = parseLine(line, lineno, parseOptions);
        if (parseResult.command) {
          if (parseResult.command.name !== "COMMENT" || includeComments) {
            commands.push(parseResult.command);
          }
        }
        remainder = parseResult.remainder;
      }
      return commands;
    }
    module.exports = {
      parse: parse2
    };
  }
});

// node_modules/docker-file-parser/index.js
var require_docker_file_parser = __commonJS({
  "node_modules/docker-file-parser/index.js"(exports, module) {
    var parser = require_parser();
    module.exports = {
      parse: parser.parse
    };
  }
});

// src/parse/dockerfile-arguments.ts
var import_docker_file_parser = __toESM(require_docker_file_parser(), 1);

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
    return (0, import_docker_file_parser.parse)(`${directive}${keyword} ${rest}`)[0]?.args;
  } catch {
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
function after(found) {
  if (found === -1) throw new Unsplittable();
  return found + 1;
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
    parents.push(stageOf(known(base), byName, index));
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
    if (keyword === "SHELL") posix = !OTHER_SHELL.test(known(words[0]) ?? "");
    const context = contextOf(reading, stages);
    if (!context) continue;
    if (json) {
      for (const command of readExecForm(reading, context)) commands.push(command);
      continue;
    }
    const text = posix ? shellText(reading) : void 0;
    if (!text || text.text.trim() === "") continue;
    const shell = readShell(text, context);
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
  return parseExec(instruction.keyword === "HEALTHCHECK" ? words.slice(1) : words, context);
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
  const lineEnd = line.pieces.at(-1)?.to ?? 0;
  const lastLine = lines[next - 1];
  const tail = heredocs.length > 0 && lastLine ? [{ from: lineEnd, to: lastLine.to }] : [];
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
  const nothing = { stages: [], instructions: [], settings: [], commands: [] };
  const empty = { kind: "dockerfile", source, ...nothing, problems };
  if (isTooLarge(source)) {
    report({ at: fileStart(source.path), message: TOO_LARGE, blocking: true });
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
    report({ at: fileStart(source.path), message, blocking: false });
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
export {
  parseDockerfile
};
