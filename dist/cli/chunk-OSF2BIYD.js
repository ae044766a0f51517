"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  CONFIDENCES: () => CONFIDENCES,
  PRACTICES: () => PRACTICES,
  SEVERITIES: () => SEVERITIES,
  UsageError: () => UsageError,
  compareSeverity: () => compareSeverity,
  didYouMean: () => didYouMean,
  editDistance: () => editDistance,
  main: () => main
});
// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var CONFIDENCES = ["high", "medium", "low"];
var PRACTICES = [
  "secrets",
  "private-networking",
  "firewall",
  "tls",
  "multi-region",
  "database",
  "configuration"
];
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}
// src/model/edit-distance.ts
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
// src/policy/suggest.ts
var MAX_LENGTH = 64;
function nearest(word, names) {
  if (word.length > MAX_LENGTH) return void 0;
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, names) {
  const name = nearest(word, names);
  return name === void 0 ? "" : `; did you mean ${name}?`;
}
// src/cli/options.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var SHORT = /* @__PURE__ */ new Map([["-h", "--help"]]);
function readOptions(command, args, table, suggest) {
  const positionals = [];
  const options = /* @__PURE__ */ new Map();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const written = equals === -1 ? word : word.slice(0, equals);
    const attached = equals === -1 ? void 0 : word.slice(equals + 1);
    const name = (SHORT.get(written) ?? written).slice(2);
    const kind = written.startsWith("--") || SHORT.has(written) ? table.get(name) : void 0;
    if (kind === void 0) {
      const known = [...table.keys()].map((each) => `--${each}`);
      throw new UsageError(`${command} has no option ${written}${suggest(written, known)}`);
    }
    if (kind === "flag" && attached !== void 0) throw new UsageError(`${written} takes no value`);
    const next = args[at + 1];
    const takesNext = (kind === "value" || kind === "optional") && attached === void 0 && next !== void 0 && !next.startsWith("-");
    const value = takesNext ? next : attached;
    if (takesNext) at++;
    if (value === "" || value === void 0 && kind === "value") throw new UsageError(`${written} needs a value`);
    options.set(name, value ?? true);
  }
  return { positionals, options };
}
// src/cli/arguments.ts
var CHECK_FORMATS = ["text", "json", "sarif", "markdown", "html", "github", "gitlab", "rdjson"];
var RULES_FORMATS = ["text", "json"];
var FAIL_ON = [...SEVERITIES, "never"];
var COMMON = ["help", "flag"];
var REPORT = [
  ["format", "value"],
  ["output", "value"],
  ["fail-on", "value"],
  ["policy", "value"]
];
var COMMANDS = /* @__PURE__ */ new Map([
  [
    "check",
    new Map([
      COMMON,
      ["base", "optional"],
      ["staged", "flag"],
      ...REPORT,
      ["all", "flag"],
      ["fix", "attached"],
      ["dry-run", "flag"],
      ["write-baseline", "flag"]
    ])
  ],
  ["verify", new Map([COMMON, ...REPORT])],
  ["rules", new Map([COMMON, ["format", "value"]])],
  ["explain", new Map([COMMON])]
]);
function parseInvocation(args) {
  const [first, ...rest] = args;
  if (first === void 0) throw new UsageError("say what to do, for example: airworthy check");
  if (first === "--help" || first === "-h") return { command: "help" };
  if (first === "--version") return { command: "version" };
  const options = COMMANDS.get(first);
  if (options === void 0) {
    const kind = first.startsWith("-") ? "option" : "command";
    const known = kind === "option" ? ["--help", "--version"] : COMMANDS.keys();
    throw new UsageError(`unknown ${kind} ${first}${didYouMean(first, known)}`);
  }
  const parsed = readOptions(first, rest, options, didYouMean);
  if (parsed.options.has("help")) return { command: "help" };
  if (first === "rules") {
    refuseMore(first, parsed, 0);
    return { command: "rules", format: oneOf("--format", optionValue(parsed, "format"), RULES_FORMATS) ?? "text" };
  }
  if (first === "explain") {
    refuseMore(first, parsed, 1);
    const [rule] = parsed.positionals;
    if (rule === void 0) throw new UsageError("say which rule, for example: airworthy explain plaintext-http");
    return { command: "explain", rule };
  }
  if (first === "verify") return { command: "verify", hosts: parsed.positionals, ...readReport(parsed) };
  return { command: "check", ...readCheck(parsed) };
}
function readReport(parsed) {
  return {
    format: oneOf("--format", optionValue(parsed, "format"), CHECK_FORMATS) ?? "text",
    output: optionValue(parsed, "output"),
    failOn: oneOf("--fail-on", optionValue(parsed, "fail-on"), FAIL_ON),
    policy: optionValue(parsed, "policy")
  };
}
function readCheck(parsed) {
  const { positionals, options } = parsed;
  const fix = options.get("fix") === true ? "safe" : oneOf("--fix", optionValue(parsed, "fix"), ["all"]);
  const staged = options.has("staged");
  const dryRun = options.has("dry-run");
  const writeBaseline = options.has("write-baseline");
  if (staged && options.has("base")) throw new UsageError("--staged compares with HEAD; leave out --base");
  if (staged && fix !== void 0) throw new UsageError("--fix changes the work tree; leave out --staged");
  if (dryRun && fix === void 0) throw new UsageError("--dry-run shows what --fix would change; add --fix");
  if (dryRun && options.has("format")) throw new UsageError("--dry-run prints a diff; leave out --format");
  if (writeBaseline && (staged || options.has("base"))) {
    throw new UsageError("--write-baseline writes down the whole project; leave out --base and --staged");
  }
  return {
    paths: positionals,
    base: options.get("base"),
    staged,
    ...readReport(parsed),
    all: options.has("all"),
    fix,
    dryRun,
    writeBaseline
  };
}
function optionValue({ options }, name) {
  const value = options.get(name);
  return value === true ? void 0 : value;
}
function refuseMore(command, { positionals }, limit) {
  const surplus = positionals[limit];
  if (surplus === void 0) return;
  const allowed = limit === 0 ? "takes no words" : "takes one word";
  throw new UsageError(`${command} ${allowed} besides its options; there is also ${surplus}`);
}
function oneOf(option, value, allowed) {
  if (value === void 0) return void 0;
  const found = allowed.find((each) => each === value);
  if (found === void 0) {
    throw new UsageError(`${option} is one of ${allowed.join(", ")}, not ${value}${didYouMean(value, allowed)}`);
  }
  return found;
}
// src/cli/help.ts
var HELP = `Airworthy reviews Fly.io projects against six security practices.

Usage
  airworthy check [DIR] [options]   judge the project in DIR (default: this folder)
  airworthy check FILE\u2026 [options]   judge the project around, tell what is found in these files
  airworthy verify [HOST[:PORT]\u2026] [options]
                                    hold what runs against the files of this folder: named hosts,
                                    else those of its fly configs and of its policy's domains
  airworthy rules [--format text|json]
                                    list the rules
  airworthy explain RULE            print a rule's page: what it finds, why, examples
  airworthy --version
  airworthy --help

Options of check
  --base [REV]       tell only what the work tree makes worse since the merge base of REV and HEAD;
                     without REV of the default branch, as far as this clone knows it
  --staged           tell only what the next commit would make worse: the index against HEAD
  --fix[=all]        apply the fixes that leave a running app as it is, with =all the others too,
                     then tell what is left; a fix that brings another finding is not applied
  --dry-run          with --fix: print the changes as a diff and write nothing
  --format FORMAT    text (default), json, markdown, html (a page to keep or print),
                     sarif (code scanning), github (workflow commands),
                     gitlab (Code Quality) or rdjson (reviewdog)
  --output FILE      write the result to FILE instead of standard output
  --fail-on LEVEL    critical, high (default), medium, low or never; wins over the policy's fail-on
                     (in the action the policy wins, since a pull request can edit its workflow)
  --policy FILE      the team's policy (default: .github/airworthy.yml in DIR);
                     with --base it is read as it stands at the merge base
  --all              also tell what was there before, or is in the baseline
  --write-baseline   write what stands now to .github/airworthy-baseline.json:
                     from then on only what is new or worse decides

Options of verify
  --format, --output, --fail-on and --policy, as for check
  FLY_API_TOKEN      in the environment: also look from inside, through Fly.io's Machines API;
                     a read-only token does (fly tokens create readonly)

Exit status
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or something could not be judged or looked at
  With --fix what is left decides, and with --dry-run what is there.

Examples
  airworthy check
  airworthy check --base
  airworthy check --base origin/main --fix --dry-run
  airworthy check --staged
  airworthy check apps/shop --format json --output report.json
  airworthy verify
  airworthy verify shop.example.com --fail-on medium
  airworthy explain secret-in-dockerfile
`;
// src/cli/main.ts
async function main(args, io) {
  try {
    return await dispatch(parseInvocation(args), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.tell(`airworthy: ${error.message}
airworthy --help shows how it is used.`);
    return 2;
  }
}
async function dispatch(invocation, io) {
  switch (invocation.command) {
    case "help":
      io.write(HELP);
      return 0;
    case "version":
      io.write(`${io.version}
`);
      return 0;
    case "rules": {
      const { listRules } = await Promise.resolve().then(() => whole(require("./rules-6BUGBO4C.js")));
      io.write(listRules(invocation.format));
      return 0;
    }
    case "explain": {
      const { explainRule } = await Promise.resolve().then(() => whole(require("./explain-TYCP5VBS.js")));
      io.write(explainRule(invocation.rule));
      return 0;
    }
    case "check": {
      const { runCheck } = await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")));
      return runCheck(invocation, io);
    }
    case "verify": {
      const { runVerify } = await Promise.resolve().then(() => whole(require("./verify-E376VJ3O.js")));
      return runVerify(invocation, io);
    }
  }
}
module.exports = stdin_exports;
