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
  DEFAULT_FAIL_ON: () => DEFAULT_FAIL_ON,
  LocalError: () => LocalError,
  MAX_DEPTH: () => MAX_DEPTH,
  MAX_RUN_TIME: () => MAX_RUN_TIME,
  NO_LINKS: () => NO_LINKS,
  NO_POLICY: () => NO_POLICY,
  PRACTICE_NAMES: () => PRACTICE_NAMES,
  SEVERITY_NAMES: () => SEVERITY_NAMES,
  TOO_DEEP: () => TOO_DEEP,
  TOO_LARGE: () => TOO_LARGE2,
  aboutOf: () => aboutOf,
  applyFixes: () => applyFixes,
  appsOf: () => appsOf,
  buildProject: () => buildProject,
  clip: () => clip,
  codeSpan: () => codeSpan,
  commandsOf: () => commandsOf,
  commandsOfText: () => commandsOfText,
  copyFile: () => copyFile,
  count: () => count,
  createExcerpts: () => createExcerpts,
  createHash: () => createHash,
  createMask: () => createMask,
  createStyle: () => createStyle,
  escapeMarkdown: () => escapeMarkdown,
  exposureOf: () => exposureOf,
  field: () => field,
  fieldsOf: () => fieldsOf,
  fileSettings: () => fileSettings,
  findTarget: () => findTarget,
  findingPlaceOf: () => findingPlaceOf,
  fit: () => fit,
  formatsOf: () => formatsOf,
  holds: () => holds,
  inert: () => inert,
  isQuiet: () => isQuiet,
  isTooLarge: () => isTooLarge,
  joined: () => joined,
  lineEnd: () => lineEnd2,
  loadParsers: () => loadParsers,
  lstat: () => lstat,
  mapSettings: () => mapSettings,
  mayMatter: () => mayMatter,
  messageOf: () => messageOf,
  mkdtemp: () => mkdtemp,
  oneLine: () => oneLine,
  oneLineInColumns: () => oneLineInColumns,
  open: () => open,
  otherRules: () => otherRules,
  parseDockerfile: () => parseDockerfile,
  parseEnv: () => parseEnv,
  parseExec: () => parseExec,
  parseIgnoreFile: () => parseIgnoreFile,
  parseIni: () => parseIni,
  parseJson: () => parseJson,
  parseMakefile: () => parseMakefile,
  parsePatch: () => parsePatch,
  parseShell: () => parseShell,
  parseShellScript: () => parseShellScript,
  parseToml: () => parseToml,
  parseYaml: () => parseYaml,
  placeOf: () => placeOf,
  plainCommand: () => plainCommand,
  problemsOf: () => problemsOf,
  randomBytes: () => randomBytes,
  readCommit: () => readCommit,
  readFile: () => readFile,
  readPolicy: () => readPolicy,
  readShell: () => readShell,
  readSides: () => readSides,
  readText: () => readText,
  readTree: () => readTree,
  realpath: () => realpath,
  rename: () => rename,
  renamesOf: () => renamesOf,
  renderMessage: () => renderMessage,
  renderText: () => renderText,
  resolveCommit: () => resolveCommit,
  rm: () => rm,
  ruleNames: () => ruleNames,
  ruleOf: () => ruleOf,
  rulesOfFiles: () => rulesOfFiles,
  run: () => run,
  runCheck: () => runCheck,
  scalarText: () => scalarText,
  scorecardOf: () => scorecardOf,
  stat: () => stat,
  statusOf: () => statusOf,
  textOf: () => textOf2,
  truncateBytes: () => truncateBytes,
  utimes: () => utimes,
  verdictOf: () => verdictOf,
  widthOf: () => widthOf,
  wrap: () => wrap,
  writeReport: () => writeReport
});
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var import_chunk_JCG2QZIW = whole(require("./chunk-JCG2QZIW.js"));
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_node_fs3 = require("node:fs");
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_path4 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");
var import_node_path6 = require("node:path");
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_fs7 = require("node:fs");
var import_node_path8 = require("node:path");
var import_node_fs8 = require("node:fs");
var import_node_path9 = require("node:path");
// src/local/git.ts
var LocalError = class extends Error {
  name = "LocalError";
};
var SAFE = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "core.quotePath=false"]
];
var MISLEADING = /* @__PURE__ */ new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIFF_OPTS",
  "GIT_DIR",
  "GIT_EXTERNAL_DIFF",
  "GIT_GRAFT_FILE",
  "GIT_ICASE_PATHSPECS",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE"
]);
var MAX_OUTPUT_BYTES = 512e6;
function openGit(directory, environment) {
  const inherited = Object.entries(environment).filter(([name]) => !MISLEADING.has(name));
  const env = { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
  return {
    directory,
    run: async (args, options = {}) => {
      const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
      return new Promise((done, reject) => {
        const child = spawn("git", [...SAFE, ...args], { cwd: directory, env: { ...env, ...options.variables } });
        const output = [];
        let size = 0;
        let complaint = "";
        child.stdout.on("data", (chunk) => {
          size += chunk.length;
          if (size > MAX_OUTPUT_BYTES) child.kill();
          else output.push(chunk);
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
          if (complaint.length < 2e3) complaint += text;
        });
        child.on("error", (error) => reject(new LocalError(`git cannot be started (${error.message})`)));
        child.on("close", (status) => {
          if (status === 0) done(Buffer.concat(output));
          else
            reject(
              new LocalError(
                `git ${args[0]} failed: ${size > MAX_OUTPUT_BYTES ? "too much output" : firstLine(complaint)}`
              )
            );
        });
        child.stdin.on("error", () => {
        });
        child.stdin.end(options.input ?? "");
      });
    }
  };
}
async function resolveCommit(git, revision) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const answer = await git.run(args).catch(() => void 0);
  return answer?.toString("latin1").trim() || void 0;
}
var DEFAULT_BRANCHES = [
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findDefaultBranch(git) {
  const told = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]).catch(() => void 0);
  const origins = told?.toString("utf8").trim();
  for (const branch of [...origins ? [origins] : [], ...DEFAULT_BRANCHES]) {
    if (await resolveCommit(git, branch)) return branch;
  }
  throw new LocalError("the default branch cannot be found here; name it, for example: --base origin/main");
}
async function mergeBase(git, revision) {
  if (revision.startsWith("-") || revision === "") throw new LocalError(`"${revision}" is not a revision`);
  const commit = await resolveCommit(git, revision);
  if (commit === void 0) {
    throw new LocalError(`git knows no commit "${revision}" here; fetch it first, for example: git fetch origin`);
  }
  const head = await resolveCommit(git, "HEAD");
  if (head === void 0) throw new LocalError("the branch has no commit yet, so there is nothing to compare with");
  const found = await git.run(["merge-base", "--", commit, head]).catch(() => void 0);
  const base = found?.toString("latin1").split("\n")[0];
  if (!base) {
    throw new LocalError(
      `"${revision}" and HEAD have no commit in common; in a shallow clone, fetch the history first: git fetch --unshallow`
    );
  }
  return base;
}
async function isInsideWorkTree(git) {
  if (!hasRepositoryAbove(git.directory)) return false;
  try {
    const answer = await git.run(["rev-parse", "--is-inside-work-tree"]);
    return answer.toString("latin1").trim() === "true";
  } catch (error) {
    if (error instanceof LocalError && /not a git repository|cannot be started/.test(error.message)) return false;
    throw error;
  }
}
function hasRepositoryAbove(directory) {
  for (let folder = (0, import_node_path.resolve)(directory); ; folder = (0, import_node_path.dirname)(folder)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.join)(folder, ".git"))) return true;
    if ((0, import_node_path.dirname)(folder) === folder) return false;
  }
}
async function topOf(git) {
  return (0, import_node_path.resolve)((await git.run(["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, ""));
}
function fieldsOf(output) {
  const fields = output.toString("utf8").split("\0");
  if (fields.at(-1) === "") fields.pop();
  return fields;
}
function firstLine(text) {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "no reason given";
  return line.replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
// src/cli/baseline.ts
// src/model/delivery.ts
function isQuiet(finding) {
  return finding.severity === "low" || finding.confidence === "low";
}
var createHash = function(...words) {
  load();
  return new.target ? new createHash(...words) : createHash(...words);
};
var randomBytes = function(...words) {
  load();
  return new.target ? new randomBytes(...words) : randomBytes(...words);
};
function load() {
  let loaded;
  try {
    const { createHash: createHash2, randomBytes: randomBytes2 } = require("node:crypto");
    loaded = [createHash2, randomBytes2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("node:crypto cannot be loaded.");
  [createHash, randomBytes] = loaded;
}
// src/engine/fingerprint.ts
function fingerprint(rule, path, subject) {
  return createHash("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
}
// src/engine/check.ts
function check(project, rules, policy, isOver = () => false) {
  const findings = [];
  const crashes = [];
  for (const rule of rules) {
    const own = policy.rules.get(rule.id);
    if (own?.off) continue;
    const severity = own?.severity ?? rule.severity;
    try {
      if (isOver()) throw new OutOfTime();
      for (const draft of rule.check(project)) {
        findings.push(stamp(rule, severity, draft));
        if (isOver()) throw new OutOfTime();
      }
    } catch (error) {
      if (error instanceof import_chunk_Q7EZOXAU.MissingPart) throw error;
      crashes.push({ rule: rule.id, error: nameOf(error) });
    }
  }
  return { findings: withoutRepeats(findings.toSorted(compareFindings)), crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return (0, import_chunk_Q7EZOXAU.compareLocations)(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.subject, b.subject) || (0, import_chunk_JCG2QZIW.compareSeverity)(b.severity, a.severity);
}
function stamp(rule, severity, draft) {
  const lower = draft.severity !== void 0 && (0, import_chunk_JCG2QZIW.compareSeverity)(draft.severity, severity) < 0;
  const named = (0, import_chunk_Q7EZOXAU.once)(() => fingerprint(rule.id, draft.at.path, draft.subject));
  return {
    ...draft,
    rule: rule.id,
    practice: rule.practice,
    severity: lower ? draft.severity : severity,
    confidence: draft.confidence ?? rule.confidence,
    remedy: draft.remedy ?? rule.remedy,
    related: draft.related ?? [],
    // Node's hashes are long to load, and a report for people needs none.
    get fingerprint() {
      return named();
    }
  };
}
function withoutRepeats(sorted) {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    if (before === void 0 || (0, import_chunk_Q7EZOXAU.compareLocations)(before.at, finding.at) !== 0) return true;
    return before.fingerprint !== finding.fingerprint;
  });
}
function nameOf(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
// src/engine/baseline.ts
function baselineOf(findings) {
  const entries = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const severity = weightOf(finding);
    const key = `${finding.fingerprint} ${severity}`;
    const count2 = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { rule: finding.rule, path: finding.at.path, fingerprint: finding.fingerprint, severity, count: count2 });
  }
  return [...entries.values()].sort(
    (a, b) => compareText2(a.path, b.path) || compareText2(a.rule, b.rule) || compareText2(a.fingerprint, b.fingerprint) || (0, import_chunk_JCG2QZIW.compareSeverity)(a.severity, b.severity)
  );
}
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing = [];
  let left = findings.toSorted((a, b) => (0, import_chunk_JCG2QZIW.compareSeverity)(weightOf(b), weightOf(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if ((0, import_chunk_JCG2QZIW.compareSeverity)(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unjudged)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => (0, import_chunk_JCG2QZIW.compareSeverity)(b.severity, a.severity))) {
    const slot = { entry, left: entry.count };
    const others = slots.get(entry.fingerprint);
    if (others) others.push(slot);
    else slots.set(entry.fingerprint, [slot]);
  }
  return slots;
}
function takeSlot({ rule, subject }, paths, slots) {
  for (const path of paths) {
    const slot = slots.get(fingerprint(rule, path, subject))?.find(({ left }) => left > 0);
    if (!slot) continue;
    slot.left--;
    return slot;
  }
  return void 0;
}
var samePath = (path) => [path];
function renamedFrom({ renames }) {
  const earlier = new Map([...renames].map(([before, now]) => [now, [before]]));
  return (path) => earlier.get(path) ?? [];
}
var MAX_NAMESAKES = 20;
function movedFrom({ entries, renames }, headPaths) {
  const known2 = new Set(entries.map(({ path }) => path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of known2) {
    if (headPaths.has(path) || renames.has(path)) continue;
    const namesakes = gone.get(nameOf2(path));
    if (!namesakes) gone.set(nameOf2(path), [path]);
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path);
  }
  return (path) => known2.has(path) ? [] : gone.get(nameOf2(path)) ?? [];
}
var MAX_TOLD = 5;
function staleNotices(slots, { paths, rules }) {
  const stale = slots.filter(({ left, entry }) => left > 0 && !paths.has("") && !paths.has(entry.path) && !rules.has(entry.rule)).map(({ entry }) => entry.at).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  const notices = stale.slice(0, MAX_TOLD).map(
    (at) => ({
      at,
      message: "This entry of the baseline finds nothing any more: `airworthy check --write-baseline` takes it out."
    })
  );
  const next = stale[MAX_TOLD];
  if (!next) return notices;
  return [
    ...notices,
    { at: next, message: `The same holds for ${stale.length - MAX_TOLD} more of its entries from here on.` }
  ];
}
function weightOf(finding) {
  return isQuiet(finding) ? "low" : finding.severity;
}
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function compareText2(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
// src/local/file.ts
// src/model/snapshot.ts
var MAX_FILE_BYTES = 1e6;
// src/local/file.ts
var TOO_LARGE = `The file is larger than ${MAX_FILE_BYTES / 1e6} MB, so it was not read.`;
var MISSING = "The file is listed but cannot be read.";
var NOT_UTF8 = "The file is not valid UTF-8, so it was not read.";
function readFile(file) {
  try {
    const handle = (0, import_node_fs3.openSync)(file, import_node_fs3.constants.O_RDONLY | import_node_fs3.constants.O_NOFOLLOW | import_node_fs3.constants.O_NONBLOCK);
    try {
      const found = (0, import_node_fs3.fstatSync)(handle);
      if (!found.isFile()) return void 0;
      return found.size > MAX_FILE_BYTES ? { reason: TOO_LARGE } : decode((0, import_node_fs3.readFileSync)(handle));
    } finally {
      (0, import_node_fs3.closeSync)(handle);
    }
  } catch (error) {
    return isLink(error) ? void 0 : { reason: MISSING };
  }
}
function decode(bytes) {
  if (!(0, import_node_buffer.isUtf8)(bytes)) return { reason: NOT_UTF8 };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") };
}
function isLink(error) {
  return error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "EMLINK");
}
var renamesSinceWritten = function(...words) {
  load2();
  return new.target ? new renamesSinceWritten(...words) : renamesSinceWritten(...words);
};
function load2() {
  let loaded;
  try {
    const { renamesSinceWritten: renamesSinceWritten2 } = require("./changes.js");
    loaded = [renamesSinceWritten2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/local/renames.ts cannot be loaded.");
  [renamesSinceWritten] = loaded;
}
// src/local/write-file.ts
var copyFile = function(...words) {
  load3();
  return new.target ? new copyFile(...words) : copyFile(...words);
};
var lstat = function(...words) {
  load3();
  return new.target ? new lstat(...words) : lstat(...words);
};
var mkdir = function(...words) {
  load3();
  return new.target ? new mkdir(...words) : mkdir(...words);
};
var mkdtemp = function(...words) {
  load3();
  return new.target ? new mkdtemp(...words) : mkdtemp(...words);
};
var open = function(...words) {
  load3();
  return new.target ? new open(...words) : open(...words);
};
var realpath = function(...words) {
  load3();
  return new.target ? new realpath(...words) : realpath(...words);
};
var rename = function(...words) {
  load3();
  return new.target ? new rename(...words) : rename(...words);
};
var rm = function(...words) {
  load3();
  return new.target ? new rm(...words) : rm(...words);
};
var stat = function(...words) {
  load3();
  return new.target ? new stat(...words) : stat(...words);
};
var utimes = function(...words) {
  load3();
  return new.target ? new utimes(...words) : utimes(...words);
};
var writeFile = function(...words) {
  load3();
  return new.target ? new writeFile(...words) : writeFile(...words);
};
function load3() {
  let loaded;
  try {
    const { copyFile: copyFile2, lstat: lstat2, mkdir: mkdir2, mkdtemp: mkdtemp2, open: open2, realpath: realpath2, rename: rename2, rm: rm2, stat: stat2, utimes: utimes2, writeFile: writeFile2 } = require("node:fs/promises");
    loaded = [copyFile2, lstat2, mkdir2, mkdtemp2, open2, realpath2, rename2, rm2, stat2, utimes2, writeFile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("node:fs/promises cannot be loaded.");
  [copyFile, lstat, mkdir, mkdtemp, open, realpath, rename, rm, stat, utimes, writeFile] = loaded;
}
// src/local/write-file.ts
async function writeInProject(file, text) {
  try {
    const folder = (0, import_node_path3.dirname)(file);
    await mkdir(folder, { recursive: true });
    if (await realpath(folder) !== folder) throw new LocalError(`${file} is not written, since ${folder} is a link`);
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = import_node_fs4.constants;
    const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 420);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof LocalError) throw error;
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`${file} cannot be written${code}`);
  }
}
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
// src/report/baseline.ts
var SCHEMA = "https://raw.githubusercontent.com/airworthy/airworthy/v1/schema/baseline.schema.json";
function renderBaseline(entries) {
  const lines2 = entries.map((entry) => `    { ${KEYS.map((key) => `"${key}": ${JSON.stringify(entry[key])}`).join(", ")} }`);
  const list = lines2.length === 0 ? "[]" : `[
${lines2.join(",\n")}
  ]`;
  return `{
  "$schema": "${SCHEMA}",
  "version": 1,
  "entries": ${list}
}
`;
}
var KEYS = ["rule", "path", "fingerprint", "severity", "count"];
// src/report/about.ts
function aboutOf({ at, subject }) {
  return at.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}
// src/report/plain.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function oneLine(text) {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "\uFFFD");
}
function oneLineInColumns(text) {
  return text.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "\uFFFD");
}
function inert(line) {
  return line.replace(/^(\s*:):/, "$1\u200B:").replaceAll("##[", "##\u200B[");
}
// src/report/markdown.ts
var BREAK = "&#8203;";
var SPECIAL = /[\\`*_~$[\]]|[&<>|#@]|:(?=\/\/)|www(?=\.)|gh-(?=\d)/gi;
var REPLACEMENTS = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  // A backslash in the cell of a table would be read twice.
  ["|", "&#124;"],
  ...[..."\\`*_~$[]"].map((character) => [character, `\\${character}`])
]);
function escapeMarkdown(text) {
  return escapeStart(escapeInline(text).trim());
}
function codeSpan(text) {
  const content = oneLine(text).trim();
  if (content === "" || content.includes("|")) return `<code>${escapeInline(content)}</code>`;
  let longest = 0;
  for (const run2 of content.match(/`+/g) ?? []) longest = Math.max(longest, run2.length);
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}
function renderMessage(message) {
  const parts = message.split("`");
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ""}` : "";
  let markdown = "";
  for (const [index, part] of parts.entries()) markdown += index % 2 === 1 ? codeSpan(part) : escapeInline(part);
  return escapeStart((markdown + escapeInline(tail)).trim());
}
function truncateBytes(text, maxBytes) {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  let end = Math.max(0, maxBytes);
  while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
  return bytes.toString("utf8", 0, end);
}
function escapeInline(text) {
  return oneLine(text).replace(SPECIAL, (found) => REPLACEMENTS.get(found) ?? found + BREAK);
}
function escapeStart(markdown) {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, "$1\\$2");
}
// src/report/problem-list.ts
function problemsOf({ problems, crashes }) {
  const told = crashes.map(({ rule, error }) => ({
    at: void 0,
    message: `The rule ${rule} stopped with ${error}, so what it had not told by then was not judged.`,
    blocking: true
  }));
  for (const { at, message, blocking } of problems) {
    told.push({ at: at.path === "" || at.path === "." ? void 0 : at, message, blocking });
  }
  return told;
}
// src/report/summary-links.ts
var NO_LINKS = { rule: () => void 0, place: () => void 0 };
function link(markdown, address) {
  return address === void 0 ? markdown : `[${markdown}](${address})`;
}
// src/report/summary-words.ts
var PRACTICE_NAMES = {
  secrets: "Secrets",
  "private-networking": "Private networking",
  firewall: "Firewall",
  tls: "TLS",
  "multi-region": "Multi-region",
  database: "Database",
  configuration: "Configuration"
};
var SEVERITY_NAMES = {
  critical: "\u{1F6D1} Critical",
  high: "\u{1F534} High",
  medium: "\u{1F7E0} Medium",
  low: "\u{1F535} Low"
};
var MAX_MESSAGE = 1e3;
function messageOf(message) {
  return renderMessage(clip(message, MAX_MESSAGE));
}
function clip(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function placeOf(at, links) {
  if (at.path === "") return "the project";
  return link(codeSpan(`${clip(at.path, 300)}:${at.range.start.line}`), links.place(at));
}
function findingPlaceOf(finding, links) {
  const about = aboutOf(finding);
  return about === void 0 ? placeOf(finding.at, links) : codeSpan(about);
}
function ruleOf(finding, links) {
  return link(codeSpan(finding.rule), links.rule(finding.rule, finding.practice));
}
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
function countBySeverity(findings) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { severity } of findings) numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
  const parts = import_chunk_JCG2QZIW.SEVERITIES.flatMap((severity) => {
    const number = numbers.get(severity);
    return number === void 0 ? [] : [`${number} ${severity}`];
  });
  return parts.join(", ");
}
function verdictOf(report) {
  const { complete, failOn, failing } = report.verdict;
  const news = report.scope === "introduced" ? "new " : "";
  const total = report.comparison.introduced.length;
  const counted = total === 0 ? `no ${news}findings` : count(total, `${news}finding`);
  if (!complete) {
    const unjudged = problemsOf(report).filter(({ blocking }) => blocking);
    const missed = report.verified ? "looked at" : "judged";
    return `Incomplete: ${count(unjudged.length, "thing")} could not be ${missed}; ${counted}.`;
  }
  if (total === 0) return nothingWords(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function nothingWords({ scope, verified }) {
  if (scope === "introduced") return "This change makes nothing worse.";
  return verified?.some(({ path }) => path !== void 0) ? "What runs is what the files promise." : "Nothing found.";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/cli/baseline.ts
var NO_BASELINE = { baseline: void 0, problems: [] };
async function readBaseline(directory, paths, git) {
  const file = (0, import_node_path2.resolve)(directory, BASELINE_PATH);
  if (!(0, import_node_fs2.existsSync)(file)) return NO_BASELINE;
  const outcome = readFile(file);
  if (outcome === void 0 || "reason" in outcome) {
    const message = outcome?.reason ?? "The baseline is no regular file, so it was not read.";
    return { baseline: void 0, problems: [{ at: (0, import_chunk_Q7EZOXAU.fileStart)(BASELINE_PATH), message, blocking: true }] };
  }
  const [{ parseJson: parseJson2 }, { loadBaseline }] = await Promise.all([
    Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js"))),
    Promise.resolve().then(() => whole(require("./load-baseline-F6DPVBT4.js")))
  ]);
  const loaded = loadBaseline(parseJson2((0, import_chunk_Q7EZOXAU.createSource)(BASELINE_PATH, outcome.text)));
  const { baseline, problems } = loaded;
  if (!git || !baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded;
  return { baseline: { ...baseline, renames: await renamesSinceWritten(git, BASELINE_PATH) }, problems };
}
async function writeBaseline(directory, report) {
  if (!report.verdict.complete) {
    return "not everything could be judged, so no baseline was written: what is in those files would be missing in it";
  }
  const entries = baselineOf(report.comparison.introduced);
  await writeInProject((0, import_node_path2.resolve)(directory, BASELINE_PATH), renderBaseline(entries));
  return `${count(report.comparison.introduced.length, "finding")} written to ${BASELINE_PATH}; commit it, and only what is new or worse decides from now on`;
}
// src/cli/deliver.ts
// src/cli/render.ts
// src/cli/seen-from.ts
function seenFrom(directory, project, report) {
  const folder = (0, import_node_path5.relative)(directory, project).split(import_node_path5.sep).join("/");
  if (folder === "" || folder === ".." || folder.startsWith("../")) return report;
  const place = (at) => at.path === "" ? at : { ...at, path: `${folder}/${at.path}` };
  const placed = (told) => ({ ...told, at: place(told.at) });
  const seen = (finding) => {
    const { fix, related } = finding;
    return {
      ...placed(finding),
      related: related.map(placed),
      ...fix && { fix: { ...fix, edits: fix.edits.map(placed) } }
    };
  };
  const { comparison, suppressed, problems, notices, sources } = report;
  return {
    ...report,
    comparison: {
      introduced: comparison.introduced.map(seen),
      standing: comparison.standing.map(seen),
      fixed: comparison.fixed.map(seen)
    },
    suppressed: suppressed.map(({ finding, by }) => ({ finding: seen(finding), by: placed(by) })),
    problems: problems.map(placed),
    notices: notices.map(placed),
    sources: new Map([...sources].map(([path, source]) => [`${folder}/${path}`, source]))
  };
}
// src/cli/render.ts
async function render(report, target, options, outside) {
  const { all, format } = options;
  const fromHere = () => seenFrom((0, import_node_fs5.realpathSync)(outside.directory), target.directory, report);
  switch (format) {
    case "text": {
      const { renderText: renderText2 } = await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")));
      const { color, links, columns } = options.output === void 0 ? outside.terminal : PLAIN;
      const scorecard = report.scope === "all" && target.files === void 0;
      return renderText2(report, { all, color, links, scorecard, width: columns ?? DEFAULT_WIDTH });
    }
    case "json": {
      const { renderJson } = await Promise.resolve().then(() => whole(require("./json-6T6TOTMO.js")));
      return renderJson(report, { all });
    }
    case "markdown": {
      const { renderSummary } = await Promise.resolve().then(() => whole(require("./summary-ADF4J6LE.js")));
      return `${renderSummary(report)}
`;
    }
    case "html": {
      const { renderHtml } = await Promise.resolve().then(() => whole(require("./html-H7LGYKFA.js")));
      return renderHtml(report, { date: outside.today });
    }
    case "github": {
      const { renderWorkflowCommands } = await Promise.resolve().then(() => whole(require("./annotations-EG7OKJJI.js")));
      return renderWorkflowCommands(fromHere()).map((line) => `${line}
`).join("");
    }
    case "sarif": {
      const [{ renderSarif }, { pages }] = await Promise.all([
        Promise.resolve().then(() => whole(require("./sarif-D7SRWZAF.js"))),
        Promise.resolve().then(() => whole(require("./pages.generated-PILPGXWU.js")))
      ]);
      return renderSarif(fromHere(), { standing: all, ignored: all, pages });
    }
    case "rdjson": {
      const { renderRdjson } = await Promise.resolve().then(() => whole(require("./rdjson-3CLJWS3P.js")));
      return renderRdjson(fromHere(), { all });
    }
    case "gitlab": {
      const { renderGitlab } = await Promise.resolve().then(() => whole(require("./gitlab-XFR2UQAP.js")));
      return renderGitlab(fromHere(), { all });
    }
  }
}
var DEFAULT_WIDTH = 100;
var PLAIN = { color: false, links: false, columns: void 0 };
// src/cli/deliver.ts
function statusOf({ verdict }) {
  if (!verdict.complete) return 2;
  return verdict.conclusion === "success" ? 0 : 1;
}
async function writeReport(report, target, options, outside) {
  await deliver(await render(report, target, options, outside), options, outside);
}
async function deliver(data, { output }, outside) {
  if (output === void 0) {
    outside.write(data);
    return;
  }
  const file = (0, import_node_path4.resolve)(outside.directory, output);
  try {
    await writeFile(file, data);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`${file} cannot be written${code}`);
  }
}
// src/model/policy.ts
var DEFAULT_FAIL_ON = "high";
var NO_POLICY = {
  path: ".github/airworthy.yml",
  failOn: void 0,
  apps: /* @__PURE__ */ new Map(),
  allowedRegions: void 0,
  rules: /* @__PURE__ */ new Map(),
  ignores: []
};
// src/parse/tree-document.ts
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 20;
function readTree(format, source, read2) {
  const problems = [];
  const room = { blocking: MAX_PROBLEMS, told: MAX_PROBLEMS };
  const report = (at, message, blocking) => {
    const kind = blocking ? "blocking" : "told";
    if (room[kind]-- > 0) problems.push({ at, message, blocking });
  };
  const roots = readRoots(source, report, read2);
  return { kind: "tree", format, source, roots, problems };
}
function readRoots(source, report, read2) {
  if (isTooLarge(source)) {
    report((0, import_chunk_Q7EZOXAU.fileStart)(source.path), TOO_LARGE2, true);
    return [];
  }
  try {
    const roots = read2(report);
    if (!roots.some(isTooDeep)) return roots;
    report((0, import_chunk_Q7EZOXAU.fileStart)(source.path), TOO_DEEP, true);
  } catch (error) {
    if (error instanceof import_chunk_Q7EZOXAU.MissingPart) throw error;
    report((0, import_chunk_Q7EZOXAU.fileStart)(source.path), messageOf2(error), true);
  }
  return [];
}
var TOO_LARGE2 = "This file is too large to be read as configuration.";
var TOO_DEEP = "This file is nested too deeply to be read.";
function isTooLarge(source) {
  return source.text.length > MAX_FILE_BYTES || Buffer.byteLength(source.text) > MAX_FILE_BYTES;
}
function messageOf2(error) {
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
// src/parse/index.ts
var LOADERS = {
  toml: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseToml,
  yaml: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseYaml,
  json: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseJson,
  ini: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseIni,
  env: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseEnv,
  dockerfile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseShellScript, emptyScript),
  makefile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).parseMakefile, emptyScript),
  shell: async () => (await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")))).readShell
};
async function loadParsers(formats) {
  const wanted2 = new Set(formats);
  if (wanted2.has("shell")) wanted2.add("script");
  const parsers = /* @__PURE__ */ new Map();
  for (const [name, load26] of Object.entries(LOADERS)) {
    parsers.set(name, wanted2.has(name) ? await load26() : notLoaded(name));
  }
  return Object.fromEntries(parsers);
}
function notLoaded(name) {
  return () => {
    throw new Error(`The parser "${name}" is not loaded: give its format to loadParsers.`);
  };
}
function guarded(parse2, empty) {
  return (source, ...options) => {
    const fail = (message) => empty(source, [{ at: (0, import_chunk_Q7EZOXAU.fileStart)(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE2);
    try {
      return parse2(source, ...options);
    } catch (error) {
      if (error instanceof import_chunk_Q7EZOXAU.MissingPart) throw error;
      return fail(messageOf2(error));
    }
  };
}
function emptyDockerfile(source, problems) {
  return { kind: "dockerfile", source, stages: [], instructions: [], settings: [], commands: [], problems };
}
function emptyIgnoreFile(source) {
  return { kind: "ignore", source, patterns: [], ignores: () => void 0 };
}
function emptyScript(source, problems) {
  return { kind: "shell", source, commands: [], problems };
}
// src/project/purpose.ts
var TEMPLATE_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist)(?=$|\.)/i;
var TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i;
var DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .devcontainer .vscode .idea .storybook`.split(/\s+/)
);
var DEVELOPMENT_CONFIG = /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i;
var DEVELOPMENT_ENV = /^(?:\.env[._-](?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e)|(?:test|dev|local)\.env)$/i;
var DEVELOPMENT_DOCKERFILE = /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i;
var DEVELOPMENT_FILE = /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$/i;
var DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i;
var COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
var PIPELINE = /^\.github\/|(?:^|\/)(?:\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i;
function isComposePath(path) {
  return COMPOSE.test(baseName(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !path.startsWith(".github/");
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
function isTemplate(path) {
  const name = baseName(path);
  return TEMPLATE_SUFFIX.test(name) || TEMPLATE_LANGUAGE.test(name);
}
var readerOf = (0, import_chunk_Q7EZOXAU.onceForText)((path) => {
  if (isTemplate(path) || DEVELOPMENT_CONFIG.test(path)) return "development";
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  if (parts.some((part) => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return "development";
  if (COMPOSE.test(name) || DEVELOPMENT_ENV.test(name)) return "development";
  if (DEVELOPMENT_DOCKERFILE.test(name) || DEVELOPMENT_FILE.test(name)) return "development";
  if (PIPELINE.test(path)) return "ci";
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name)) {
    const stem = name.slice(0, name.lastIndexOf("."));
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return "development";
  }
  return "runtime";
});
// src/project/formats.ts
var DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i;
var CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/;
var ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i;
var INI_FILE = /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i;
var SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i;
var MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i;
var SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/;
var SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/;
var NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo`.split(/\s+/)
);
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["toml", "toml"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["ini", "ini"],
  ["properties", "ini"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
function formatOf(path, text) {
  const name = baseName(path);
  const extension = extensionOf(name);
  if (name === ".dockerignore" || extension === "dockerignore") return "ignore";
  const byExtension = BY_EXTENSION.get(extension);
  if (byExtension) return byExtension;
  if (CAPITAL_DOCKERFILE.test(name) || DOCKERFILE.test(name) && !NEVER_READ.has(extension)) return "dockerfile";
  if (ENV_FILE.test(name)) return SEALED.test(name) ? void 0 : "env";
  if (name === ".envrc") return "shell";
  if (INI_FILE.test(path)) return "ini";
  if (MAKEFILE.test(name)) return "makefile";
  if (extension !== "") return void 0;
  if (text === void 0) return SHELL_FOLDER.test(path) ? "shell" : void 0;
  return SHEBANG.test(text.slice(0, 200)) ? "shell" : void 0;
}
function formatsOf(paths) {
  const formats = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const format = formatOf(path);
    if (format) formats.add(format);
    if (!format || format === "shell" || format === "makefile" || isConfigFormat(format))
      for (const named of NAMEABLE) formats.add(named);
  }
  return formats;
}
var NAMEABLE = ["toml", "json", "dockerfile", "ignore", "shell"];
function isConfigFormat(format) {
  return format === "toml" || format === "json" || format === "yaml";
}
function extensionOf(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
// src/project/code-defaults.ts
var CONFIG_CODE = /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/;
function isConfigCode(path) {
  return NEVER_READ.has(extensionOf(baseName(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path);
}
var NAME = String.raw`["'](\w{1,100})["']`;
var TEXT = String.raw`["'\x60]([^"'\x60\s]{4,300})["'\x60]`;
var DEFAULTS = [
  // Node.js.
  new RegExp(String.raw`\bprocess\.env\.(\w{1,100}) {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\bprocess\.env\[${NAME}\] {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  // Python, Laravel, Ruby and Elixir: `getenv("X", "y")`, `env('X', 'y')`, `ENV.fetch("X", "y")`.
  new RegExp(
    String.raw`(?:\bgetenv|\bget_env|\benviron\.get|\bENV\.fetch|\benv(?:\.\w{1,20})?|\bconfig)\( {0,4}${NAME} {0,4}, {0,4}(?:default {0,4}= {0,4})?${TEXT}`,
    "g"
  ),
  // Ruby and Elixir: `ENV["X"] || "y"`, `ENV.fetch("X") { "y" }`, `System.get_env("X") || "y"`.
  new RegExp(String.raw`\bENV\[${NAME}\] {0,4}\|\| {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\b(?:ENV\.fetch|get_env)\(${NAME}\) {0,4}(?:\|\||\{) {0,4}${TEXT}`, "g")
];
var LONGEST_LINE = 1e3;
var ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/;
function codeDefaults(source, reader) {
  const settings = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > LONGEST_LINE || !ADDRESS.test(line) || /^\s*(?:#|\/\/|\*|\/\*)/.test(line)) continue;
    const start = source.offset({ line: number, column: 1 });
    for (const pattern of DEFAULTS) {
      for (const match2 of line.matchAll(pattern)) {
        const [written, name = "", text = ""] = match2;
        if (!ADDRESS.test(text) || /\$\{|#\{/.test(text)) continue;
        const from = start + match2.index;
        const at = source.locate(from, from + written.length);
        const valueFrom = from + written.lastIndexOf(text);
        const value = {
          known: true,
          value: text,
          at: source.locate(valueFrom, valueFrom + text.length),
          raw: text
        };
        settings.push({ origin: "code-default", reader, name, nameAt: at, key: name, value, at });
      }
    }
  }
  return settings;
}
// src/project/mentions.ts
var MAX_MENTIONS = 500;
var NAMED_BY_KEY = /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi;
var NAMED_BY_FLAG = /(?:^|\s)(?:-c|--config|--dockerfile|--ignorefile|--machine-config)(?:[ \t]{1,20}|=)["']?([^\s"';|&)]{1,300})/g;
var WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g;
var DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g;
function mentionedPaths(path, text) {
  const format = formatOf(path, text);
  const tells = format === "shell" || format === "makefile" || format === "toml" || format === "yaml" || format === "json" && /fly|^package\.json$/i.test(baseName(path));
  if (!tells || isComposePath(path) && !/dockerfile/i.test(text)) return [];
  const folders = /* @__PURE__ */ new Set(["", folderOf(path)]);
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text, pattern)) folders.add(joinPath("", folder) ?? "");
  }
  const mentioned = /* @__PURE__ */ new Set();
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name of captures(text, pattern)) {
      for (const folder of folders) {
        if (mentioned.size >= MAX_MENTIONS) return [...mentioned];
        const candidate = joinPath(folder, name);
        if (candidate) mentioned.add(candidate);
      }
    }
  }
  return [...mentioned];
}
function captures(text, pattern) {
  const found = [];
  for (const match2 of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    if (match2[1]) found.push(match2[1]);
  }
  return found;
}
function joinPath(folder, path) {
  if (path.startsWith("/") || path.startsWith("~") || path.includes("$") || path.includes("://")) return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
// src/project/own-https.ts
var PROTO_HEADER = /x[-_]forwarded[-_]proto/i;
var HSTS_HEADER = /strict[-_]transport[-_]security/i;
var PLACES = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s*=\s*(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless: /^config\.assume_ssl\s*=\s*true\b/,
    hsts: /^config\.force_ssl\s*=\s*(?!false\b)\S/
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/],
    hsts: /\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s*=\s*(?!False\b)(?!.*default\s*=\s*False)\S/],
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/
    ],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*caddyfile[^/]*)$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]*haproxy[^/]*\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]*nginx[^/]*\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s+30[1278]|rewrite\s.{1,200})\s+https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER
  }
];
var NAME2 = /^(?:(?:production|application)\.rb|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.*caddyfile.*|[^/]+\.(?:conf|cfg|template))$/i;
function mayTellOfHttps(path) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative4) {
  return PLACES.filter(({ path }) => path.test(relative4));
}
function homesOf(path, folders) {
  const homes = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) homes.push(folder);
    if (folder === "") return homes;
  }
}
function within(home, path) {
  return home === "" ? path : path.slice(home.length + 1);
}
function ownHttps(folders, allFolders, sources) {
  let redirect;
  let hsts;
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue;
    const home = homesOf(path, allFolders)[0];
    if (home === void 0 || !folders.has(home)) continue;
    for (const place of placesOf(within(home, path))) {
      const found = read(source, place);
      redirect ??= found.redirect;
      hsts ??= found.hsts;
    }
  }
  return { redirect, hsts };
}
var COMMENT = /^(?:#|\/\/|\*|\/\*|--)/;
function read(source, { redirects, unless, hsts }) {
  const missing = new Set(redirects);
  let redirect;
  let header;
  let takenBack = false;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const text = line.trim();
    if (text.length > 1e3 || COMMENT.test(text)) continue;
    const start = line.length - line.trimStart().length + 1;
    const at = () => ({
      path: source.path,
      range: { start: { line: number, column: start }, end: { line: number, column: start + text.length } }
    });
    for (const pattern of missing) {
      if (!pattern.test(text)) continue;
      missing.delete(pattern);
      redirect = at();
    }
    if (unless?.test(text)) takenBack = true;
    if (!header && hsts.test(text)) header = at();
  }
  return { redirect: missing.size === 0 && !takenBack ? redirect : void 0, hsts: header };
}
// src/project/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]*\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]*nginx[^/]*|default)\.conf(?:\.template)?$/i;
function isProxyConfig(path) {
  return CADDY.test(baseName(path)) ? /(?:^|\.)caddyfile(?:$|\.)/i.test(baseName(path)) : HAPROXY.test(path) || NGINX.test(path);
}
function proxyReader(path) {
  return readerOf(path.replace(/\.template$/, ""));
}
function proxySettings(source, reader) {
  const name = baseName(source.path);
  if (CADDY.test(name)) return caddyUpstreams(source, reader);
  return HAPROXY.test(name) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader);
}
var PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/;
function nginxUpstreams(source, reader) {
  const directives = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { words } of directives) {
    if (!PASS.test(words[0]?.text ?? "")) continue;
    for (const [variable] of (words[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { words, blocks } of directives) {
    const [first, second, third] = words;
    const block = blocks.at(-1) ?? "";
    if (!first || !second) continue;
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks, first, second));
    else if (first.text === "set" && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks, second, third));
    else if (first.text === "server" && /^upstream /.test(block))
      settings.push(upstream(source, reader, block, blocks, first, second));
  }
  return settings;
}
function nginxDirectives(text) {
  const directives = [];
  const blocks = [];
  let words = [];
  for (let i = 0; i < text.length; ) {
    const character = text[i] ?? "";
    if (/\s/.test(character)) i++;
    else if (character === "#") i = lineEnd(text, i);
    else if (character === ";") {
      directives.push({ words, blocks: [...blocks] });
      words = [];
      i++;
    } else if (character === "{") {
      if (blocks.length < MAX_DEPTH2) blocks.push(words.map((word) => word.text).join(" "));
      words = [];
      i++;
    } else if (character === "}") {
      blocks.pop();
      words = [];
      i++;
    } else {
      const word = readWord(text, i, /[\s;{}]/);
      words.push(word);
      i = word.to;
    }
  }
  return directives;
}
var MAX_DEPTH2 = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks = [];
  for (const words of lines(source.text)) {
    const [first, ...rest] = words;
    if (!first) continue;
    if (first.text === "}") {
      blocks.pop();
      continue;
    }
    const opens = words.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name = isProxy ? first.text : (blocks.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const word of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(word.text)) settings.push(upstream(source, reader, name, blocks, first, word));
      }
    }
    if (opens && blocks.length < MAX_DEPTH2)
      blocks.push(
        words.slice(0, -1).map((word) => word.text).join(" ")
      );
  }
  return settings;
}
function haproxyUpstreams(source, reader) {
  const settings = [];
  let section = "";
  for (const words of lines(source.text)) {
    const [first, second, third, fourth] = words;
    if (!first) continue;
    if (/^(?:backend|listen|frontend|defaults|global|peers|resolvers)$/.test(first.text))
      section = [first.text, second?.text].join(" ").trim();
    const address = first.text === "server" ? third : first.text === "server-template" ? fourth : void 0;
    if (address && /^(?:backend|listen) /.test(section))
      settings.push(upstream(source, reader, section, [section], first, address));
  }
  return settings;
}
function* lines(text) {
  for (let i = 0; i < text.length; i = lineEnd(text, i) + 1) {
    const end = lineEnd(text, i);
    const words = [];
    for (let at = i; at < end; ) {
      if (/\s/.test(text[at] ?? "")) at++;
      else if (text[at] === "#") break;
      else {
        const word = readWord(text, at, /\s/);
        words.push(word);
        at = Math.max(word.to, at + 1);
      }
    }
    yield words;
  }
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function readWord(text, from, ends) {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : void 0;
  if (quote !== void 0) {
    const close = text.indexOf(quote, from + 1);
    const end = lineEnd(text, from);
    const to2 = close === -1 || close > end ? end : close;
    return { text: text.slice(from + 1, to2), from, to: Math.min(to2 + 1, Math.max(end, from + 1)) };
  }
  let to = from;
  for (let inVariable = false; to < text.length; to++) {
    const character = text[to] ?? "";
    if (/\s/.test(character)) break;
    if (character === "{" && text[to - 1] === "$") inVariable = true;
    else if (character === "}" && inVariable) inVariable = false;
    else if (!inVariable && ends.test(character)) break;
  }
  return { text: text.slice(from, to), from, to };
}
var UNSETTLED = /[$%{]/;
function upstream(source, reader, name, blocks, first, word) {
  const at = source.locate(word.from, word.to);
  const raw = source.text.slice(word.from, word.to);
  const value = UNSETTLED.test(word.text) ? { known: false, at, raw } : { known: true, value: word.text, at, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name].join("."),
    value,
    at: source.locate(first.from, word.to)
  };
}
// src/project/values.ts
var UNSETTLED2 = {
  literal: void 0,
  env: /\$[A-Za-z_{(]/,
  compose: /\$[A-Za-z_{]/,
  workflow: /\$\{\{/,
  template: /\$\{|\$\(|\{\{|<%|%\(|^\$[A-Za-z_]\w*$/
};
function scalarValue(scalar, dialect) {
  if (scalar.value === null && dialect === "compose") return { known: false, at: scalar.at, raw: scalar.raw };
  const text = scalar.value === null ? "" : String(scalar.value);
  return readText(text, scalar.raw, scalar.at, dialect);
}
function readText(text, raw, at, dialect) {
  if (dialect === "env" && raw.startsWith("'")) return { known: true, value: text, at, raw };
  const escaped = dialect === "compose" ? text.replaceAll("$$", "") : text;
  if (UNSETTLED2[dialect]?.test(escaped)) return { known: false, at, raw };
  return { known: true, value: dialect === "compose" ? text.replaceAll("$$", () => "$") : text, at, raw };
}
// src/project/secret-files.ts
var LINES = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, "erlang cookie"],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, "RELEASE_COOKIE"],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, "password"],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, "password"],
  [/^\.git-credentials$/, /^()(https?:\/\/\S{1,500})$/, "credential"]
];
var WHOLE = /^(?:\.erlang\.cookie|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|p8|ppk)|age\.txt|keys\.txt)$/i;
function isSecretFile(path) {
  const name = baseName(path);
  return WHOLE.test(name) || LINES.some(([file]) => file.test(name));
}
function secretSettings(source, reader) {
  const name = baseName(source.path);
  const { text } = source;
  const start = text.length - text.trimStart().length;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const kind = { origin: "secret-file", reader };
  if (WHOLE.test(name)) {
    const at = source.locate(start, end);
    const value = { known: true, value: text.trim(), at, raw: text.trim() };
    return [{ ...kind, name, nameAt: at, key: name, value, at }];
  }
  const settings = [];
  for (const [file, pattern, label] of LINES) {
    if (!file.test(name)) continue;
    for (let number = 1; number <= source.lineCount; number++) {
      const match2 = pattern.exec(source.line(number));
      const written = match2?.[2];
      if (!match2 || written === void 0) continue;
      const from = source.offset({ line: number, column: 1 }) + match2.index + match2[0].length - written.length;
      const at = source.locate(from, from + written.length);
      settings.push({
        ...kind,
        name: label,
        nameAt: at,
        key: label,
        value: readText(written, written, at, "template"),
        at
      });
    }
  }
  return settings;
}
// src/project/discover.ts
var MAX_FILES = 3e3;
var FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]*)?\.(?:toml|json|yaml)$/i;
var FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
var LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/;
var SKIPPED_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|\.venv|venv|site-packages)\//;
var LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i;
var LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i;
function mayMatter(path) {
  const name = baseName(path);
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(name)) return false;
  if (formatOf(path) === "dockerfile" || isSecretFile(path)) return true;
  return !NEVER_READ.has(extensionOf(name)) || mayTellOfHttps(path) || isConfigCode(path);
}
function wanted(paths, texts, changed) {
  const room = MAX_FILES - texts.size;
  const left = [...paths].filter((path) => !texts.has(path) && !SKIPPED_FOLDER.test(path));
  if (left.length === 0) return [];
  const named = /* @__PURE__ */ new Set();
  for (const [path, text] of texts) {
    for (const mentioned of mentionedPaths(path, text)) if (paths.has(mentioned)) named.add(mentioned);
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf));
  const structural = [];
  const further = [];
  for (const path of left) {
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path);
    else if ((changed === "all" || changed.has(path)) && isReadable(path)) further.push(path);
  }
  return [...structural, ...further].slice(0, Math.max(0, room));
}
function isFlyConfigPath(path) {
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path);
}
function isAppFile(path) {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === "dockerfile");
}
function isWorkflowPath(path) {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path);
}
function isStructural(path) {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true;
  if (isProxyConfig(path)) return proxyReader(path) !== "development";
  const format = formatOf(path);
  return format === "dockerfile" || format === "ignore" || format === "env";
}
function isReadable(path) {
  const name = baseName(path);
  if (LOCK_FILE.test(name) || /\.min\.[a-z]+$/i.test(name)) return false;
  if (isSecretFile(path) || isConfigCode(path)) return true;
  const format = formatOf(path);
  if (format === "yaml" || format === "json") return !LOCALE_FOLDER.test(path);
  return format !== void 0 || extensionOf(name) === "" && !name.startsWith(".") && /^[a-z]/.test(name) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}
// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity2(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isQuiet(finding) && (0, import_chunk_JCG2QZIW.compareSeverity)(finding.severity, failOn) >= 0;
}
// src/cli/narrow.ts
function narrow(report, files, governing) {
  const everywhere = /* @__PURE__ */ new Set([...files, ...governing, "", "."]);
  const tells = ({ at }) => files.has(at.path);
  const { comparison, placed, suppressed, notices, crashes, verdict } = report;
  const introduced = comparison.introduced.filter(tells);
  const problems = report.problems.filter(({ at }) => everywhere.has(at.path));
  return {
    ...report,
    comparison: {
      introduced,
      standing: comparison.standing.filter(tells),
      fixed: comparison.fixed.filter(tells)
    },
    placed: placed.filter(({ finding }) => tells(finding)),
    suppressed: suppressed.filter(({ finding }) => tells(finding)),
    notices: notices.filter(tells),
    problems,
    verdict: decide({ deciding: introduced, failOn: verdict.failOn, problems, crashes }),
    introducedBySeverity: countBySeverity2(introduced)
  };
}
// src/cli/policy.ts
// src/local/policy-file.ts
var listCommit = function(...words) {
  load4();
  return new.target ? new listCommit(...words) : listCommit(...words);
};
var listWorkTree = function(...words) {
  load4();
  return new.target ? new listWorkTree(...words) : listWorkTree(...words);
};
var readBlobs = function(...words) {
  load4();
  return new.target ? new readBlobs(...words) : readBlobs(...words);
};
var measureBlobs = function(...words) {
  load4();
  return new.target ? new measureBlobs(...words) : measureBlobs(...words);
};
var isRegular = function(...words) {
  load4();
  return new.target ? new isRegular(...words) : isRegular(...words);
};
function load4() {
  let loaded;
  try {
    const { listCommit: listCommit2, listWorkTree: listWorkTree2, readBlobs: readBlobs2, measureBlobs: measureBlobs2, isRegular: isRegular2 } = require("./changes.js");
    loaded = [listCommit2, listWorkTree2, readBlobs2, measureBlobs2, isRegular2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/local/git-files.ts cannot be loaded.");
  [listCommit, listWorkTree, readBlobs, measureBlobs, isRegular] = loaded;
}
// src/local/policy-file.ts
async function readPolicyFile({ directory, file, at }) {
  const path = (0, import_node_path7.relative)(directory, file).split(import_node_path7.sep).join("/");
  const onDisk = (0, import_node_fs6.existsSync)(file);
  if (at === void 0 || !await isInRepository(at.git, file)) {
    return { path, outcome: onDisk ? readFile(file) : "absent" };
  }
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${at.commit}:./${path}`];
  const answer = await at.git.run(args).catch(() => void 0);
  const id = answer?.toString("latin1").trim();
  if (!id) return { path, outcome: onDisk ? "not yet" : "absent" };
  const bytes = (await readBlobs(at.git, [id])).get(id);
  return { path, outcome: bytes && decode(bytes) };
}
async function isInRepository(git, file) {
  return !(0, import_node_path7.relative)(await topOf(git), file).startsWith("..");
}
// src/cli/policy.ts
async function readPolicy(place, named) {
  const file = named ? (0, import_node_path6.resolve)(named.from, named.file) : (0, import_node_path6.resolve)(place.directory, NO_POLICY.path);
  const { path, outcome } = await readPolicyFile({ ...place, file });
  if (outcome === "absent" && named) throw new import_chunk_JCG2QZIW.UsageError(`there is no policy ${named.file}`);
  const after = place.at ? (await readPolicyFile({ ...place, file, at: void 0 })).outcome : outcome;
  if (outcome === "absent" && after === "absent") {
    return { policy: { ...NO_POLICY, path }, problems: [], failOn: (asked) => asked };
  }
  const [{ parseYaml: parseYaml2 }, { policyInForce }, { ruleNames: ruleNames2 }, { REGIONS }] = await Promise.all([
    Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js"))),
    Promise.resolve().then(() => whole(require("./in-force-PTAF5SF3.js"))),
    Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js"))),
    Promise.resolve().then(() => whole(require("./regions-D2JPEALH.js")))
  ]);
  const parsed = (reading) => {
    if (reading === "absent" || reading === "not yet") return void 0;
    if (reading === void 0) return { trouble: "The policy is no regular file, so it was not read." };
    return "reason" in reading ? { trouble: reading.reason } : { document: parseYaml2((0, import_chunk_Q7EZOXAU.createSource)(path, reading.text)) };
  };
  const known2 = { rules: ruleNames2, regions: REGIONS.map(({ code }) => code) };
  const edits = textOf(outcome) !== textOf(after);
  const inForce2 = policyInForce(path, edits ? [parsed(outcome), parsed(after)] : [parsed(outcome)], known2);
  const note = `${path} is not on the base branch yet, so it is not in force: it takes effect after merge.`;
  return outcome === "not yet" ? { ...inForce2, note } : inForce2;
}
function textOf(outcome) {
  return typeof outcome === "object" && "text" in outcome ? outcome.text : void 0;
}
var diffWorkTree = function(...words) {
  load5();
  return new.target ? new diffWorkTree(...words) : diffWorkTree(...words);
};
var diffTrees = function(...words) {
  load5();
  return new.target ? new diffTrees(...words) : diffTrees(...words);
};
function load5() {
  let loaded;
  try {
    const { diffWorkTree: diffWorkTree2, diffTrees: diffTrees2 } = require("./changes.js");
    loaded = [diffWorkTree2, diffTrees2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/local/diff.ts cannot be loaded.");
  [diffWorkTree, diffTrees] = loaded;
}
// src/local/snapshot.ts
var WORK_TREE = "work tree";
var MAX_WALKED_FILES = 1e5;
var NOT_WALKED = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules"]);
async function readCommit(git, commit, changed) {
  const ids = await listCommit(git, commit);
  const read2 = async (paths) => {
    const idOf = (path) => ids.get(path) ?? "";
    const sizes = await measureBlobs(git, paths.map(idOf));
    const small = paths.map(idOf).filter((id) => (sizes.get(id) ?? Number.POSITIVE_INFINITY) <= MAX_FILE_BYTES);
    const blobs = await readBlobs(git, small);
    const outcomeOf = (id) => {
      const bytes = blobs.get(id);
      return bytes ? decode(bytes) : { reason: sizes.has(id) ? TOO_LARGE : MISSING };
    };
    return new Map(paths.map((path) => [path, outcomeOf(idOf(path))]));
  };
  return readInRounds(commit, new Set(ids.keys()), changed, read2);
}
async function readWorkTree(git, changed) {
  return readInRounds(WORK_TREE, await listWorkTree(git), changed, filesOnDisk(git.directory));
}
async function readFolder(directory) {
  const { paths, problems } = walk(directory);
  const snapshot = await readInRounds(WORK_TREE, paths, "all", filesOnDisk(directory));
  return { ...snapshot, problems: [...problems, ...snapshot.problems] };
}
async function readInRounds(commit, paths, changed, read2) {
  const texts = /* @__PURE__ */ new Map();
  const reasons = /* @__PURE__ */ new Map();
  for (; ; ) {
    const next = wanted(paths, texts, changed).filter((path) => !reasons.has(path));
    if (next.length === 0) break;
    for (const [path, outcome] of await read2(next)) {
      if (outcome === void 0) paths.delete(path);
      else if ("text" in outcome) texts.set(path, outcome.text);
      else reasons.set(path, outcome.reason);
    }
  }
  const needed = new Set(reasons.size > 0 ? wanted(paths, texts, /* @__PURE__ */ new Set()) : []);
  const problems = [...reasons].map(([path, reason]) => unreadable(path, reason, needed.has(path)));
  return { commit, paths, texts, problems };
}
function unreadable(path, message, blocking = true) {
  return { at: (0, import_chunk_Q7EZOXAU.fileStart)(path), message, blocking };
}
function filesOnDisk(directory) {
  return (paths) => new Map(paths.map((path) => [path, readFile((0, import_node_path8.join)(directory, path))]));
}
function walk(directory) {
  const paths = /* @__PURE__ */ new Set();
  const problems = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    const entries = listFolder((0, import_node_path8.join)(directory, folder));
    if (entries === void 0) {
      problems.push(unreadable(folder, "The folder cannot be read."));
      continue;
    }
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.add(path);
      else if (entry.isDirectory() && !NOT_WALKED.has(entry.name)) pending.push(path);
    }
    if (paths.size > MAX_WALKED_FILES) {
      problems.push(unreadable("", `The folder holds more than ${MAX_WALKED_FILES} files; the rest was not read.`));
      break;
    }
  }
  return { paths, problems };
}
function listFolder(folder) {
  try {
    return (0, import_node_fs7.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return void 0;
  }
}
var readStaged = function(...words) {
  load6();
  return new.target ? new readStaged(...words) : readStaged(...words);
};
function load6() {
  let loaded;
  try {
    const { readStaged: readStaged2 } = require("./changes.js");
    loaded = [readStaged2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/local/staged.ts cannot be loaded.");
  [readStaged] = loaded;
}
// src/model/diff.ts
var HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
  const hunks = [];
  let lines2 = [];
  let base = 0;
  let head = 0;
  let baseLeft = 0;
  let headLeft = 0;
  for (const text of patch.split("\n")) {
    if (baseLeft <= 0 && headLeft <= 0) {
      const header = HUNK_HEADER.exec(text);
      if (!header) continue;
      base = Number(header[1]);
      baseLeft = Number(header[2] ?? 1);
      head = Number(header[3]);
      headLeft = Number(header[4] ?? 1);
      lines2 = [];
      hunks.push({ lines: lines2 });
      continue;
    }
    if (text.startsWith("\\")) continue;
    const added = text.startsWith("+");
    const removed = text.startsWith("-");
    lines2.push({ base: added ? void 0 : base, head: removed ? void 0 : head });
    if (!added) {
      base++;
      baseLeft--;
    }
    if (!removed) {
      head++;
      headLeft--;
    }
  }
  return hunks;
}
function renamesOf(diff) {
  const renames = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) {
    if (file.previousPath !== void 0 && file.previousPath !== file.path) renames.set(file.previousPath, file.path);
  }
  return renames;
}
// src/cli/sides.ts
async function readSides({ directory, git, inGit }, { base: revision, staged, all }, { environment, tell }) {
  if (revision === void 0 && !staged) {
    const head2 = inGit ? await readWorkTree(git, "all") : void 0;
    if (head2 && head2.paths.size > 0) return { head: head2, git, compared: void 0 };
    return { head: await readFolder(directory), git: void 0, compared: void 0 };
  }
  if (!inGit) {
    throw new LocalError(`${staged ? "--staged" : "--base"} needs git, and this folder is not in a git repository`);
  }
  const changedOf = (diff2) => all ? "all" : /* @__PURE__ */ new Set([...diff2.files.keys(), ...renamesOf(diff2).keys()]);
  if (staged) {
    const { base: base2, head: head2, diff: diff2 } = await readStaged(git, environment, changedOf);
    return { head: head2, git, compared: { git, base: base2, diff: diff2 } };
  }
  const named = revision === void 0 || revision === true ? await findDefaultBranch(git) : revision;
  const commit = await mergeBase(git, named);
  if (revision === true) tell(`Compared with ${named.replace(/^refs\/(?:heads|remotes)\//, "")}.`);
  const diff = await diffWorkTree(git, commit);
  const changed = changedOf(diff);
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)]);
  return { head, git, compared: { git, base, diff } };
}
// src/cli/judge.ts
async function judge(target, options, outside, known2 = "with baseline") {
  const { directory, files } = target;
  outside.progress("Reading the project \u2026");
  const start = process.uptime();
  const [{ head, git, compared }, { rules, otherRules: otherRules2, run: run2, MAX_RUN_TIME: MAX_RUN_TIME2 }] = await Promise.all([
    readSides(target, options, outside),
    loadEngine()
  ]);
  const place = { directory, at: compared && { git: compared.git, commit: compared.base.commit } };
  const named = options.policy === void 0 ? void 0 : { file: options.policy, from: outside.directory };
  const { policy, problems, note } = await readPolicy(place, named);
  if (note !== void 0) outside.tell(note);
  const reads = compared === void 0 && known2 === "with baseline";
  const held = reads ? await readBaseline(directory, head.paths, git) : NO_BASELINE;
  const input = {
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules,
    otherRules: otherRules2,
    policy,
    baseline: held.baseline,
    policyProblems: [...problems, ...held.problems],
    parsers: await loadParsers(formatsOf([...head.texts.keys(), ...compared?.base.texts.keys() ?? []])),
    failOn: options.failOn ?? policy.failOn ?? DEFAULT_FAIL_ON,
    scope: compared ? "introduced" : "all",
    today: outside.today,
    version: outside.version,
    isOver: () => (process.uptime() - start) * 1e3 > MAX_RUN_TIME2
  };
  outside.progress(`Judging ${head.texts.size} files \u2026`, head.texts.size);
  const report = run2(input);
  outside.progress(void 0);
  const governing = new Set(input.policyProblems.map(({ at }) => at.path));
  return { input, report, told: files ? narrow(report, files, governing) : report };
}
async function loadEngine() {
  const { rulesOfFiles: rules, otherRules: otherRules2 } = await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")));
  const { run: run2, MAX_RUN_TIME: MAX_RUN_TIME2 } = await Promise.resolve().then(() => whole(require("./core-VSMCIAWO.js")));
  return { rules, otherRules: otherRules2, run: run2, MAX_RUN_TIME: MAX_RUN_TIME2 };
}
// src/cli/target.ts
async function findTarget(paths, outside) {
  const named = paths.length === 0 ? ["."] : paths;
  const found = named.map((path) => ({ path, kind: kindOf(path, outside) }));
  const folder = found.find(({ kind }) => kind === "folder");
  if (folder) {
    if (found.length > 1)
      throw new import_chunk_JCG2QZIW.UsageError(`check takes one folder, or files alone; there is also ${other(found, folder)}`);
    const directory2 = (0, import_node_fs8.realpathSync)((0, import_node_path9.resolve)(outside.directory, folder.path));
    return { ...await gitOf(directory2, outside), directory: directory2, files: void 0 };
  }
  const files = found.map(({ path }) => realFile((0, import_node_path9.resolve)(outside.directory, path)));
  const here = (0, import_node_fs8.realpathSync)(outside.directory);
  const [first = here] = files;
  const directory = files.every((file) => file.startsWith(`${here}${import_node_path9.sep}`)) ? here : await projectOf((0, import_node_path9.dirname)(first), outside);
  const inside = files.map((file) => (0, import_node_path9.relative)(directory, file).split(import_node_path9.sep).join("/"));
  const stray = inside.findIndex((path) => path === ".." || path.startsWith("../"));
  if (stray !== -1) throw new import_chunk_JCG2QZIW.UsageError(`${named[stray]} does not belong to the project of ${named[0]}`);
  return { ...await gitOf(directory, outside), directory, files: new Set(inside) };
}
function kindOf(path, { directory }) {
  const found = (0, import_node_fs8.statSync)((0, import_node_path9.resolve)(directory, path), { throwIfNoEntry: false });
  if (found?.isDirectory()) return "folder";
  if (found?.isFile()) return "file";
  throw new import_chunk_JCG2QZIW.UsageError(`there is no folder or file ${path}`);
}
function other(found, folder) {
  return found.find((each) => each !== folder)?.path ?? "";
}
function realFile(file) {
  return (0, import_node_path9.join)((0, import_node_fs8.realpathSync)((0, import_node_path9.dirname)(file)), (0, import_node_path9.relative)((0, import_node_path9.dirname)(file), file));
}
async function gitOf(directory, { environment }) {
  const git = openGit(directory, environment);
  return { git, inGit: await isInsideWorkTree(git) };
}
async function projectOf(folder, outside) {
  const { git, inGit } = await gitOf(folder, outside);
  return inGit ? topOf(git) : folder;
}
// src/cli/check.ts
async function runCheck(options, outside) {
  try {
    const target = await findTarget(options.paths, outside);
    if (options.writeBaseline) await adopt(target, options, outside);
    let judged = await judge(target, options, outside);
    const strays = [...target.files ?? []].filter((path) => !judged.input.head.paths.has(path));
    for (const path of strays)
      outside.tell(`airworthy: ${path} is none of the project's files: git ignores it, or it is a link`);
    let data;
    if (options.fix) {
      const { fix } = await Promise.resolve().then(() => whole(require("./fix-TGO52ON3.js")));
      const { diff, isChanged } = await fix(judged, target, options, outside);
      data = diff;
      if (isChanged) judged = await judge(target, options, { ...outside, tell: () => {
      } });
    }
    data ??= await render(judged.told, target, options, outside);
    await deliver(data, options, outside);
    return strays.length > 0 ? 2 : statusOf(judged.told);
  } catch (error) {
    outside.progress(void 0);
    if (!(error instanceof LocalError)) throw error;
    outside.tell(`airworthy: ${error.message}`);
    return 2;
  }
}
async function adopt(target, options, outside) {
  const { report } = await judge(target, options, outside, "without baseline");
  outside.tell(`airworthy: ${await writeBaseline(target.directory, report)}`);
}
// src/engine/hunks.ts
function indexDiff(diff) {
  const index = /* @__PURE__ */ new Map();
  for (const file of diff.files.values()) index.set(file.path, indexFile(file));
  return index;
}
function lastLineOf({ start, end }) {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function indexFile(file) {
  const hunks = (file.hunks ?? []).map((hunk) => spanOf(hunk));
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  const known2 = file.hunks !== void 0;
  return {
    known: known2,
    hunks,
    isAdded: (line) => added.has(line),
    touches: (range) => !known2 || hunks.some(({ first, last }) => first <= lastLineOf(range) && range.start.line <= last)
  };
}
function spanOf({ lines: lines2 }) {
  const first = lines2.find((line) => line.head !== void 0)?.head ?? 1;
  let last = first - 1;
  const added = [];
  const removed = [];
  for (const { base, head } of lines2) {
    if (head !== void 0) last = head;
    if (base === void 0 && head !== void 0) added.push(head);
    if (head === void 0 && base !== void 0) removed.push({ baseLine: base, near: last + 1 });
  }
  return { first, last, added, removed };
}
// src/engine/compare.ts
var NOTHING_UNJUDGED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
function compare(base, head, change) {
  const renames = renamesOf(change.diff);
  const hunks = indexDiff(change.diff);
  const introduced = [];
  const standing = [];
  const exact = match(
    base,
    head,
    (finding) => fingerprint(finding.rule, renames.get(finding.at.path) ?? finding.at.path, finding.subject),
    (finding) => finding.fingerprint,
    (finding) => hunks.get(finding.at.path)?.isAdded(finding.at.range.start.line) === true
  );
  const gone = exact.base.filter(({ at }) => !change.headPaths.has(renames.get(at.path) ?? at.path));
  const arrived = exact.head.filter(({ at }) => !change.basePaths.has(at.path));
  const moved2 = match(gone, arrived, keyOfMove, keyOfMove, () => false);
  for (const [before, now] of [...exact.pairs, ...moved2.pairs]) {
    if (weight(now) > weight(before)) introduced.push(now);
    else standing.push(now);
  }
  const pairedHead = new Set(moved2.pairs.map(([, now]) => now));
  for (const finding of exact.head) {
    if (pairedHead.has(finding)) continue;
    const inDiff = placesOf2(finding).some(({ path, range }) => hunks.get(path)?.touches(range) === true);
    if (isUnjudged(finding, change.unjudgedAtBase) && !inDiff) standing.push(finding);
    else introduced.push(finding);
  }
  const pairedBase = new Set(moved2.pairs.map(([before]) => before));
  const fixed = [];
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue;
    if (isUnjudged(finding, change.unjudgedAtHead, renames)) standing.push(finding);
    else fixed.push(finding);
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing.toSorted(compareFindings),
    fixed: fixed.toSorted(compareFindings)
  };
}
function introduceAll({ introduced, standing, fixed }) {
  return { introduced: [...introduced, ...standing].toSorted(compareFindings), standing: [], fixed };
}
function match(base, head, baseKey, headKey, isTouched) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf = (key) => {
    const group = groups.get(key) ?? { base: [], head: [] };
    groups.set(key, group);
    return group;
  };
  for (const finding of base) groupOf(baseKey(finding)).base.push(finding);
  for (const finding of head) groupOf(headKey(finding)).head.push(finding);
  const pairs = [];
  const left = { base: [], head: [] };
  for (const group of groups.values()) {
    group.base.sort((a, b) => weight(b) - weight(a));
    group.head.sort((a, b) => weight(b) - weight(a) || Number(isTouched(a)) - Number(isTouched(b)));
    for (const [index, now] of group.head.entries()) {
      const before = group.base[index];
      if (before) pairs.push([before, now]);
      else left.head.push(now);
    }
    for (const before of group.base.slice(group.head.length)) left.base.push(before);
  }
  return { pairs, ...left };
}
function keyOfMove({ rule, at, subject }) {
  return `${rule}\0${at.path.slice(at.path.lastIndexOf("/") + 1)}\0${subject}`;
}
function weight({ severity, confidence }) {
  return confidence === "low" ? 0 : import_chunk_JCG2QZIW.SEVERITIES.length - import_chunk_JCG2QZIW.SEVERITIES.indexOf(severity);
}
function isUnjudged(finding, { paths, rules }, renames) {
  if (paths.has("") || rules.has(finding.rule)) return true;
  return placesOf2(finding).some(({ path }) => paths.has(renames?.get(path) ?? path));
}
function placesOf2(finding) {
  return [finding.at, ...finding.related.map(({ at }) => at)];
}
// src/engine/place.ts
var NEAR = 20;
function placeAll(findings, diff, baseSources = /* @__PURE__ */ new Map()) {
  const placer = createPlacer(diff, baseSources);
  return findings.map((finding) => ({ finding, spot: placer(finding) }));
}
function createPlacer(diff, baseSources) {
  const index = indexDiff(diff);
  const baseSourceOf = (path) => baseSources.get(diff.files.get(path)?.previousPath ?? path);
  return (finding) => {
    const places = [];
    for (const at of [finding.at, ...finding.related.map((related) => related.at)]) {
      const file = index.get(at.path);
      if (file) places.push({ at, file });
    }
    const firstOf = (find) => {
      for (const { at, file } of places) {
        const spot = find(at, file);
        if (spot) return spot;
      }
      return void 0;
    };
    return firstOf((at, file) => shownLine(at, file, true)) ?? firstOf((at, file) => removedLine(at, file, finding, baseSourceOf(at.path))) ?? firstOf((at, file) => shownLine(at, file, false)) ?? firstOf(nearbyLine) ?? firstOf(({ path }) => ({ on: "file", path })) ?? { on: "check" };
  };
}
function shownLine({ path, range }, file, addedOnly) {
  const first = range.start.line;
  const last = lastLineOf(range);
  for (const hunk of file.hunks) {
    if (hunk.last < first || hunk.first > last) continue;
    const added = hunk.added.find((line) => line >= first && line <= last);
    if (addedOnly && added === void 0) continue;
    const spot = { on: "line", path, side: "RIGHT" };
    if (hunk.first > first || hunk.last < last) return { ...spot, line: added ?? Math.max(first, hunk.first) };
    return last > first ? { ...spot, line: last, startLine: first } : { ...spot, line: first };
  }
  return void 0;
}
function removedLine(at, file, finding, base) {
  if (!base) return void 0;
  const words = wordsOf(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (words.has(keyOf(base.line(baseLine)))) best = { baseLine, distance };
  }
  return best && { on: "line", path: at.path, side: "LEFT", line: best.baseLine };
}
function nearbyLine(at, file) {
  let best;
  const offer = (side, line, distance) => {
    if (distance > NEAR || best && best.distance <= distance) return;
    best = { spot: { on: "line", path: at.path, side, line }, distance };
  };
  for (const hunk of file.hunks) for (const line of hunk.added) offer("RIGHT", line, distanceTo(at, line));
  for (const { baseLine, near } of removedLines(file)) offer("LEFT", baseLine, distanceTo(at, near));
  return best?.spot;
}
function removedLines(file) {
  return file.hunks.flatMap((hunk) => hunk.removed);
}
function distanceTo({ range }, line) {
  return Math.max(0, range.start.line - line, line - lastLineOf(range));
}
function wordsOf({ subject, message }) {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? [];
  return new Set(
    [subject, ...quoted].flatMap((text) => text.match(/[\w.-]*[A-Za-z_]{3}[\w-]*/g) ?? []).flatMap(withLastKey)
  );
}
function withLastKey(word) {
  return [word, word.slice(word.lastIndexOf(".") + 1)];
}
function keyOf(line) {
  return /^\s*(?:-\s+|(?:ENV|ARG|LABEL|export)\s+)?["']?([\w.-]{1,200})/i.exec(line)?.[1] ?? "";
}
// src/engine/problems.ts
function weighProblems(head, before) {
  if (!before) return [...head];
  const renames = renamesOf(before.diff);
  const stood = /* @__PURE__ */ new Map();
  for (const problem of before.problems) {
    const key = keyOf2(problem);
    stood.set(key, (stood.get(key) ?? 0) + 1);
  }
  const told = head.map((problem) => {
    const key = keyOf2(problem);
    const left = stood.get(key) ?? 0;
    if (left === 0 || before.diff.files.has(problem.at.path) || isWhole(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path;
    if (path === "") {
      if (!unread.has("")) told.push({ at: (0, import_chunk_Q7EZOXAU.fileStart)(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      told.push({ at: (0, import_chunk_Q7EZOXAU.fileStart)(now), message: FILE_UNREAD_AT_BASE, blocking: false });
    }
  }
  return told;
}
function withoutRepeats2(problems) {
  const found = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line, column } = problem.at.range.start;
    const key = `${keyOf2(problem)}\0${line}:${column}`;
    if (!found.get(key)?.blocking) found.set(key, problem);
  }
  return [...found.values()];
}
function pathsOf(problems) {
  return new Set(problems.filter(({ blocking }) => blocking).map(({ at }) => isWhole(at.path) ? "" : at.path));
}
function isWhole(path) {
  return path === "" || path === ".";
}
var BASE_UNREAD = "The base could not be read as a whole, so what this change introduces cannot be told.";
var FILE_UNREAD_AT_BASE = "Before this change the file could not be judged, so findings outside the changed lines count as standing.";
function keyOf2({ at, message }) {
  return `${at.path}\0${message}`;
}
// src/engine/fix.ts
function applyFixes(texts, fixes) {
  const files = /* @__PURE__ */ new Map();
  const applied = [];
  const skipped = [];
  for (const fix of fixes) {
    const reason = planFix(fix, texts, files);
    if (reason === void 0) applied.push(fix);
    else skipped.push({ fix, reason });
  }
  const result = new Map(texts);
  for (const [path, file] of files) result.set(path, rewrite(file));
  return { texts: result, applied, skipped };
}
function planFix(fix, texts, files) {
  const planned = [];
  for (const { at, text } of fix.edits) {
    const file = openFile(at.path, texts, files);
    if (!file) return `${at.path} is not there`;
    const { start, end } = at.range;
    const splice = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text) };
    const others = [...file.splices, ...planned.filter((other2) => other2.file === file).map((other2) => other2.splice)];
    if (others.some((other2) => isEqual(other2, splice))) continue;
    if (others.some((other2) => overlap(other2, splice))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice });
  }
  for (const { file, splice } of planned) file.splices.push(splice);
  return void 0;
}
function openFile(path, texts, files) {
  const text = texts.get(path);
  const open2 = files.get(path);
  if (open2 || text === void 0) return open2;
  const source = (0, import_chunk_Q7EZOXAU.createSource)(path, text);
  const file = { source, prefix: text.slice(0, text.length - source.text.length), splices: [] };
  files.set(path, file);
  return file;
}
function withBreaksOf({ source }, text) {
  const first = source.text.indexOf("\n");
  return text.replace(/\r?\n/g, source.text[first - 1] === "\r" ? "\r\n" : "\n");
}
function overlap(a, b) {
  return a.from < b.to && b.from < a.to;
}
function isEqual(a, b) {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}
function rewrite({ source, prefix, splices }) {
  let text = prefix;
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return text + source.text.slice(at);
}
// src/engine/prove-fixes.ts
var MAX_PROOFS = 50;
var MAX_FILES_JUDGED = 1e4;
function keepProvenFixes(comparison, proof) {
  const proven = /* @__PURE__ */ new Set();
  let left = Math.min(MAX_PROOFS, Math.max(1, Math.floor(MAX_FILES_JUDGED / Math.max(1, proof.texts.size))));
  const attempt = (cures) => {
    if (left <= 0) return void 0;
    left--;
    return judgeFixed(cures, proof);
  };
  for (const cures of portionsOf(curesOf(comparison.introduced))) {
    const all = cures.flatMap(({ findings }) => findings);
    const together = cures.length > 1 ? attempt(cures) : void 0;
    if (together && holds(all, together, proof)) {
      for (const finding of all) proven.add(finding);
      continue;
    }
    for (const cure of cures) {
      const then = attempt([cure]);
      for (const finding of then ? cure.findings : []) if (then && holds([finding], then, proof)) proven.add(finding);
    }
  }
  return {
    introduced: comparison.introduced.map((finding) => proven.has(finding) ? finding : withoutFix(finding)),
    standing: comparison.standing.map(withoutFix),
    fixed: comparison.fixed.map(withoutFix)
  };
}
function curesOf(findings) {
  const cures = /* @__PURE__ */ new Map();
  for (const finding of findings.toSorted(worstFirst)) {
    if (!finding.fix || finding.fix.edits.length === 0) continue;
    const key = JSON.stringify(finding.fix.edits);
    const cure = cures.get(key);
    if (cure) cure.findings.push(finding);
    else cures.set(key, { fix: finding.fix, findings: [finding] });
  }
  return [...cures.values()];
}
function portionsOf(cures) {
  const portions = [];
  const next = /* @__PURE__ */ new Map();
  for (const cure of cures) {
    const folders = cure.fix.edits.map(({ at }) => at.path.slice(0, at.path.lastIndexOf("/") + 1));
    const number = Math.max(...folders.map((folder) => next.get(folder) ?? 0));
    for (const folder of folders) next.set(folder, number + 1);
    const portion = portions[number];
    if (portion) portion.push(cure);
    else portions[number] = [cure];
  }
  return portions;
}
function judgeFixed(cures, { texts, judge: judge3 }) {
  const fixes = cures.map(({ fix }) => fix);
  const { texts: fixed, skipped } = applyFixes(texts, fixes);
  return skipped.length > 0 ? void 0 : judge3(fixed);
}
function holds(findings, then, { now, paths }) {
  const change = {
    diff: { files: /* @__PURE__ */ new Map() },
    basePaths: paths,
    headPaths: paths,
    unjudgedAtBase: NOTHING_UNJUDGED,
    unjudgedAtHead: NOTHING_UNJUDGED
  };
  const { introduced, fixed } = compare(now.findings, then.findings, change);
  return bringsNone(fixed.map(keyOf3), findings.map(keyOf3)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
    now.crashes.map(({ rule }) => rule),
    then.crashes.map(({ rule }) => rule)
  );
}
function bringsNone(before, after) {
  const left = /* @__PURE__ */ new Map();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after.every((key) => {
    const number = left.get(key) ?? 0;
    left.set(key, number - 1);
    return number > 0;
  });
}
function keyOf3({ fingerprint: fingerprint2 }) {
  return fingerprint2;
}
function keyOfProblem({ at, message }) {
  return `${at.path}\0${message}`;
}
function withoutFix(finding) {
  if (!finding.fix) return finding;
  const { fix: _, ...rest } = finding;
  return rest;
}
function worstFirst(a, b) {
  return (0, import_chunk_JCG2QZIW.compareSeverity)(b.severity, a.severity);
}
// src/engine/inline-ignores.ts
var MARK = "airworthy:";
var DIRECTIVE = /^airworthy:\s*ignore\[([^\]]*)\](.*)/;
var COMMENT_MARKS = ["#", "//", ";", "<!--", "--"];
var MAX_REASON = 200;
function findIgnores(source) {
  const ignores = [];
  const malformed = [];
  if (!source.text.includes(MARK)) return { ignores, malformed };
  let statement = source.lineCount + 1;
  for (let number = source.lineCount; number >= 1; number--) {
    const line = source.line(number);
    const ownLine = COMMENT_MARKS.some((mark) => line.trimStart().startsWith(mark));
    if (!ownLine) statement = number;
    const from = line.indexOf(MARK);
    if (from === -1 || !endsInCommentMark(line.slice(0, from))) continue;
    const start = source.offset({ line: number, column: from + 1 });
    const at = source.locate(start, start + line.length - from);
    const [, list, rest = ""] = DIRECTIVE.exec(line.slice(from)) ?? [];
    const rules = list?.split(",").map((rule) => rule.trim()) ?? [];
    if (rules.length === 0 || rules.includes("")) malformed.push(at);
    else ignores.push({ at, rules, reason: reasonIn(rest), target: ownLine ? statement : number });
  }
  return { ignores: ignores.reverse(), malformed: malformed.reverse() };
}
function endsInCommentMark(before) {
  const text = before.trimEnd();
  return COMMENT_MARKS.some((mark) => {
    if (!text.endsWith(mark)) return false;
    const character = text.at(-mark.length - 1);
    return character === void 0 || character === " " || character === "	";
  });
}
function reasonIn(rest) {
  const text = rest.trim();
  return (0, import_chunk_Q7EZOXAU.withoutKeys)((text.endsWith("-->") ? text.slice(0, -3).trimEnd() : text).slice(0, MAX_REASON));
}
// src/engine/statements.ts
function createStatementIndex(document) {
  const starts = /* @__PURE__ */ new Map();
  for (const { range } of document ? statementsOf(document) : []) {
    for (let line = range.start.line + 1; line <= range.end.line; line++) starts.set(line, range.start.line);
  }
  return (line) => starts.get(line) ?? line;
}
function statementsOf(document) {
  if (document.kind === "dockerfile") return document.instructions.map(({ at }) => at);
  if (document.kind !== "tree") return [];
  const statements = [];
  const pending = [...document.roots];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "list") {
      for (const item of node.items) pending.push(item);
    } else if (node.kind === "table") {
      for (const { at, value } of node.entries) {
        if (isPlain(value)) statements.push(at);
        else pending.push(value);
      }
    }
  }
  return statements;
}
function isPlain(value) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every((item) => item.kind === "scalar");
}
// src/engine/inline-cover.ts
var MAX_LINES = 200;
function createInlineCover(project) {
  const ignores = [];
  const malformed = [];
  const byPlace = /* @__PURE__ */ new Map();
  const statementStarts = /* @__PURE__ */ new Map();
  for (const [path, source] of project.sources) {
    const found = findIgnores(source);
    for (const at of found.malformed) malformed.push(at);
    if (found.ignores.length > 0) statementStarts.set(path, createStatementIndex(project.documents.get(path)));
    for (const ignore of found.ignores) {
      ignores.push(ignore);
      if (ignore.reason === "") continue;
      for (const rule of ignore.rules) byPlace.set(keyOf4(path, rule, ignore.target), ignore);
    }
  }
  return {
    ignores,
    malformed,
    covering({ rule, at: { path, range } }) {
      const startOf = statementStarts.get(path);
      if (!startOf) return void 0;
      const last = Math.min(lastLineOf(range), range.start.line + MAX_LINES);
      for (let line = range.start.line; line <= last; line++) {
        const ignore = byPlace.get(keyOf4(path, rule, line));
        if (ignore) return ignore;
      }
      return byPlace.get(keyOf4(path, rule, startOf(range.start.line)));
    }
  };
}
function keyOf4(path, rule, line) {
  return `${path}\0${rule}\0${line}`;
}
var Minimatch = function(...words) {
  load7();
  return new.target ? new Minimatch(...words) : Minimatch(...words);
};
function load7() {
  let loaded;
  try {
    const { Minimatch: Minimatch2 } = require("./minimatch.js");
    loaded = [Minimatch2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("minimatch cannot be loaded.");
  [Minimatch] = loaded;
}
// src/engine/glob.ts
var MAX_LENGTH = 200;
var MAX_STARS = 12;
function compileGlob(pattern) {
  const normal = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
  const stars = normal.match(/\*+/g)?.length ?? 0;
  if (normal === "" || normal.length > MAX_LENGTH || stars > MAX_STARS) return void 0;
  const matcher = new Minimatch(normal, {
    dot: true,
    nobrace: true,
    noext: true,
    nocomment: true,
    nonegate: true,
    platform: "linux"
  });
  return (path) => matcher.match(path);
}
// src/engine/policy-ignores.ts
function inForce(policy, today) {
  const active = [];
  for (const ignore of policy.ignores) {
    if (whyNotInForce(ignore, today) !== void 0) continue;
    const matches = ignore.path === void 0 ? () => true : compileGlob(ignore.path);
    if (!matches) continue;
    active.push({ ignore, covers: (finding) => finding.rule === ignore.rule && matches(finding.at.path) });
  }
  return active;
}
function whyNotInForce({ reason, expires, path }, today) {
  if (reason.trim() === "") return "This ignore gives no reason, so it does not count.";
  if (expires !== void 0 && expires < today) return `This ignore ran out on ${expires} and no longer counts.`;
  if (path !== void 0 && !compileGlob(path))
    return "The path of this ignore is too complicated, so it does not count.";
  return void 0;
}
// src/engine/notices.ts
var MALFORMED = "This comment is not understood: write `airworthy: ignore[rule] reason`.";
var UNKNOWN_RULE = "This ignore names a rule that does not exist.";
var NO_REASON = "This ignore gives no reason, so it does not count.";
var PENDING = "This ignore takes effect after merge: until then its finding counts as before.";
var UNUSED = "This ignore covers no finding; it can be removed.";
var POLICY_CHANGED = "This change edits the policy; the edit takes effect after merge.";
function inlineNotices(cover, use, context) {
  const isTold = (at) => !context.diff || context.diff.files.has(at.path);
  const notices = [];
  for (const at of cover.malformed) {
    if (isTold(at)) notices.push({ at, message: MALFORMED });
  }
  for (const ignore of cover.ignores) {
    const message = isTold(ignore.at) ? inlineMessage(ignore, use, context) : void 0;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  return notices;
}
function inlineMessage(ignore, use, context) {
  const { knownRules, unjudged } = context;
  if (ignore.rules.some((rule) => !knownRules.has(rule))) return UNKNOWN_RULE;
  if (ignore.reason === "") return NO_REASON;
  if (use.pending.has(ignore)) return PENDING;
  if (use.used.has(ignore) || unjudged.paths.has(ignore.at.path) || unjudged.paths.has("")) return void 0;
  return ignore.rules.some((rule) => unjudged.rules.has(rule)) ? void 0 : UNUSED;
}
function policyNotices(policy, use, context) {
  const { today, unjudged, diff } = context;
  const notices = [];
  for (const ignore of policy.ignores) {
    const canTell = unjudged.paths.size === 0 && !unjudged.rules.has(ignore.rule);
    const unused = canTell && !use.used.has(ignore) ? UNUSED : void 0;
    const message = whyNotInForce(ignore, today) ?? unused;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  const files = diff ? [...diff.files.values()] : [];
  const edited = files.find((file) => file.path === policy.path || file.previousPath === policy.path);
  if (edited) notices.push({ at: (0, import_chunk_Q7EZOXAU.fileStart)(edited.path), message: POLICY_CHANGED });
  return notices;
}
// src/engine/suppress.ts
function suppress(input) {
  const { comparison, policy, before } = input;
  const cover = createInlineCover(input.head);
  const credits = before && creditsOf(before);
  const active = inForce(policy, input.today);
  const use = { used: /* @__PURE__ */ new Set(), pending: /* @__PURE__ */ new Set() };
  const suppressed = [];
  const isIgnored = (finding, stood) => {
    const byPolicy = active.filter((ignore) => ignore.covers(finding)).map(({ ignore }) => ignore);
    const inline = cover.covering(finding);
    for (const ignore of byPolicy) use.used.add(ignore);
    if (inline) use.used.add(inline);
    const [first] = byPolicy;
    if (first) {
      const { at, reason, owner, expires } = first;
      const by = { at, reason, ...owner !== void 0 && { owner }, ...expires !== void 0 && { expires } };
      suppressed.push({ finding, by });
    } else if (inline && (!credits || stood && spend(credits, keyOfCredit(finding, inline)))) {
      suppressed.push({ finding, by: { at: inline.at, reason: inline.reason } });
    } else {
      if (inline) use.pending.add(inline);
      return false;
    }
    return true;
  };
  const kept = {
    introduced: comparison.introduced.filter((finding) => !isIgnored(finding, false)),
    standing: comparison.standing.filter((finding) => !isIgnored(finding, true)),
    fixed: comparison.fixed
  };
  const context = { ...input, diff: before?.diff };
  const notices = [...inlineNotices(cover, use, context), ...policyNotices(policy, use, context)];
  return { kept, suppressed, notices: notices.toSorted((a, b) => (0, import_chunk_Q7EZOXAU.compareLocations)(a.at, b.at)) };
}
function creditsOf({ project, findings, diff }) {
  const cover = createInlineCover(project);
  const renames = renamesOf(diff);
  const credits = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ignore = cover.covering(finding);
    if (!ignore) continue;
    const path = renames.get(finding.at.path) ?? finding.at.path;
    const key = keyOfCredit({ fingerprint: fingerprint(finding.rule, path, finding.subject) }, ignore);
    credits.set(key, (credits.get(key) ?? 0) + 1);
  }
  return credits;
}
function keyOfCredit(finding, ignore) {
  return `${finding.fingerprint}\0${ignore.reason}`;
}
function spend(credits, key) {
  const left = credits.get(key) ?? 0;
  credits.set(key, left - 1);
  return left > 0;
}
var exposureOf = function(...words) {
  load8();
  return new.target ? new exposureOf(...words) : exposureOf(...words);
};
function load8() {
  let loaded;
  try {
    const { exposureOf: exposureOf2 } = require("./exposure.js");
    loaded = [exposureOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/exposure/exposure.ts cannot be loaded.");
  [exposureOf] = loaded;
}
var problemsOfGaps = function(...words) {
  load9();
  return new.target ? new problemsOfGaps(...words) : problemsOfGaps(...words);
};
function load9() {
  let loaded;
  try {
    const { problemsOfGaps: problemsOfGaps2 } = require("./seen.js");
    loaded = [problemsOfGaps2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/exposure/gaps.ts cannot be loaded.");
  [problemsOfGaps] = loaded;
}
var verifiedOf = function(...words) {
  load10();
  return new.target ? new verifiedOf(...words) : verifiedOf(...words);
};
function load10() {
  let loaded;
  try {
    const { verifiedOf: verifiedOf2 } = require("./seen.js");
    loaded = [verifiedOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/exposure/verified.ts cannot be loaded.");
  [verifiedOf] = loaded;
}
// src/project/fields.ts
function fieldEntry(tree, name) {
  if (tree?.kind !== "table") return void 0;
  let found;
  for (const entry of tree.entries) {
    if (entry.key !== name && entry.key.toLowerCase() !== name) continue;
    if (!found || entry.key >= found.key) found = entry;
  }
  return found;
}
function field(tree, name) {
  const value = fieldEntry(tree, name)?.value;
  return value?.kind === "scalar" && value.value === null ? void 0 : value;
}
function sectionsOf(entry) {
  if (!entry) return [];
  if (entry.value.kind === "table") return [{ table: entry.value, at: headOf(entry, entry.value) }];
  if (entry.value.kind !== "list") return [];
  const sections = [];
  for (const item of entry.value.items) {
    if (item.kind === "table") sections.push({ table: item, at: headOfItem(item) });
  }
  return sections;
}
function headOfItem(table) {
  const { start, end } = table.at.range;
  return start.line === end.line ? table.at : table.entries[0]?.keyAt ?? table.at;
}
function headOf(entry, table) {
  const { start, end } = table.at.range;
  const key = entry.keyAt.range.start;
  const opened = start.line < key.line || start.line === key.line && start.column <= key.column;
  const closed = end.line > key.line || end.line === key.line && end.column > key.column;
  return opened && closed ? table.at : entry.keyAt;
}
function textOf2(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  return { known: true, value: tree.value === null ? "" : String(tree.value), at: tree.at, raw: tree.raw };
}
function numberOf(tree) {
  if (!tree) return void 0;
  const value = tree.kind === "scalar" ? wholeNumber(tree) : void 0;
  const raw = tree.kind === "scalar" ? tree.raw : "";
  return value === void 0 ? { known: false, at: tree.at, raw } : { known: true, value, at: tree.at, raw };
}
function wholeNumber({ value }) {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : void 0;
  if (typeof value !== "string") return void 0;
  const digits = value.trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : void 0;
}
function booleanOf(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { value, at, raw } = tree;
  return typeof value === "boolean" ? { known: true, value, at, raw } : { known: false, at, raw };
}
function textsOf(tree) {
  const items = tree?.kind === "list" ? tree.items : tree ? [tree] : [];
  const texts = [];
  for (const item of items) {
    const text = textOf2(item);
    if (text) texts.push(text);
  }
  return texts;
}
// src/project/fly-cli.ts
var MAX_CALLS = 2e3;
function flyCalls(commands, starts, folders) {
  const calls = [];
  let text;
  let start;
  let folder;
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break;
    const own = `${command.at.path}
${command.key}`;
    if (own !== text) {
      text = own;
      start = joinPath("", starts.get(command) ?? "");
      folder = start;
    }
    const [program, target] = command.words;
    if (!program?.known) continue;
    if (program.value === "cd") {
      const moved2 = [move(folder, (0, import_chunk_Q7EZOXAU.known)(target)), move(start, (0, import_chunk_Q7EZOXAU.known)(target))];
      folder = moved2.find((path) => path !== void 0 && folders.has(path)) ?? moved2[0];
    } else if (/^(?:fly|flyctl)(?:\.exe)?$/.test(baseName(program.value))) calls.push(readCall(command, folder));
  }
  return calls;
}
function move(folder, target) {
  return folder === void 0 || target === void 0 ? void 0 : joinPath(folder, target);
}
var TWO_WORD_GROUPS = new Set("ips secrets apps config machine machines scale certs volumes".split(" "));
var VALUE_FLAGS = /* @__PURE__ */ new Map([
  ["-a", "app"],
  ["--app", "app"],
  ["-c", "config"],
  ["--config", "config"],
  ["--dockerfile", "dockerfile"],
  ["--ignorefile", "ignorefile"]
]);
var SWITCHES = new Set(
  `--remote-only --local-only --now --yes -y --flycast --no-public-ips --private --shared --detach --ha --verbose --debug
  --no-cache --build-only --push --copy-config --no-deploy`.split(/\s+/)
);
function readCall(command, folder) {
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Set();
  const plain = [];
  let afterFlag = false;
  for (let i = 1; i < command.words.length; i++) {
    const word = command.words[i];
    if (!word) continue;
    const text = word.known ? word.value : word.raw;
    if (!text.startsWith("-")) {
      if (!afterFlag && word.known) plain.push(text);
      afterFlag = false;
      continue;
    }
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    const takes = VALUE_FLAGS.get(name);
    afterFlag = false;
    if (!takes) {
      if (equals === -1) switches.add(name);
      else if (text.slice(equals + 1) !== "false") switches.add(name);
      afterFlag = equals === -1 && !SWITCHES.has(name);
    } else if (equals !== -1) {
      values.set(takes, word.known ? { ...word, value: text.slice(equals + 1) } : word);
    } else {
      const value = command.words[++i];
      if (value) values.set(takes, value);
    }
  }
  const verb = plain.slice(0, TWO_WORD_GROUPS.has(plain[0] ?? "") ? 2 : 1).join(" ");
  const target = verb === "deploy" || verb === "launch" ? plain[1] : void 0;
  const seen = target === void 0 ? folder : move(folder, target);
  return {
    command,
    verb,
    app: values.get("app"),
    config: move(seen, (0, import_chunk_Q7EZOXAU.known)(values.get("config"))),
    namesConfig: values.has("config"),
    dockerfile: move(seen, (0, import_chunk_Q7EZOXAU.known)(values.get("dockerfile"))),
    ignorefile: move(seen, (0, import_chunk_Q7EZOXAU.known)(values.get("ignorefile"))),
    switches,
    folder: seen
  };
}
function isDeploy(call) {
  return call.verb === "deploy" || call.verb === "launch";
}
// src/project/apps.ts
var DEFAULT_CONFIGS = ["fly.toml", "fly.json", "fly.yaml"];
var DEFAULT_DOCKERFILES = ["Dockerfile", "dockerfile"];
var DEFAULT_COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
function callsByConfig(calls, configs) {
  const found = new Map(configs.map(({ path }) => [path, []]));
  const byName = /* @__PURE__ */ new Map();
  for (const { name, path } of configs) {
    const paths = byName.get((0, import_chunk_Q7EZOXAU.known)(name));
    if (paths) paths.push(path);
    else byName.set((0, import_chunk_Q7EZOXAU.known)(name), [path]);
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : [];
  const targetsOf = (call) => {
    if (call.config !== void 0) return [call.config, inFolder(call.config, "fly.toml")];
    const app = (0, import_chunk_Q7EZOXAU.known)(call.app);
    if (app !== void 0) return byName.get(app) ?? (byName.has(void 0) ? only : []);
    const { folder } = call;
    if (call.namesConfig || folder === void 0) return only;
    const path = DEFAULT_CONFIGS.map((file) => inFolder(folder, file)).find((file) => found.has(file));
    return path === void 0 ? only : [path];
  };
  for (const call of calls) for (const path of targetsOf(call)) found.get(path)?.push(call);
  return found;
}
function joinApp(config, calls, library) {
  const home = folderOf(config.path);
  const deploys = calls.filter(isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path = dockerfilePath(config, deploys, called ?? home, library);
  const dockerfile = path === void 0 ? void 0 : library.dockerfile(path, config.build.target);
  const apart = path !== void 0 && home !== "" && !path.startsWith(`${home}/`);
  const context = called ?? (apart ? folderOf(path) : home);
  return {
    config,
    calls,
    dockerfile,
    buildContext: context,
    ignoreFile: ignoreFile(config, deploys, context, path, library),
    composeFile: composePath(config, library),
    machineConfig: config.machineConfig === void 0 ? void 0 : existing(library, home, config.machineConfig)
  };
}
function dockerfilePath({ build: build3, config, path }, deploys, context, library) {
  const home = folderOf(path);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return library.sources.has(flagged) ? flagged : void 0;
  if (build3.dockerfile) {
    const named = (0, import_chunk_Q7EZOXAU.known)(build3.dockerfile);
    if (named === void 0) return void 0;
    return existing(library, home, named) ?? existing(library, context, named);
  }
  if (build3.image || ["builder", "builtin"].some((key) => field(field(config, "build"), key))) return void 0;
  for (const folder of [context, home, ""]) {
    for (const name of DEFAULT_DOCKERFILES) {
      if (library.sources.has(inFolder(folder, name))) return inFolder(folder, name);
    }
  }
  return void 0;
}
function ignoreFile({ build: build3, path }, deploys, context, dockerfile, library) {
  const flagged = agreed(deploys.map(({ ignorefile }) => ignorefile));
  if (flagged !== void 0) return library.ignoreFile(flagged);
  const named = (0, import_chunk_Q7EZOXAU.known)(build3.ignorefile);
  if (named !== void 0) {
    const found = existing(library, folderOf(path), named) ?? existing(library, context, named);
    return found === void 0 ? void 0 : library.ignoreFile(found);
  }
  const own = dockerfile === void 0 ? void 0 : library.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? library.ignoreFile(inFolder(context, ".dockerignore"));
}
function composePath({ build: build3, config, path }, library) {
  const home = folderOf(path);
  const named = (0, import_chunk_Q7EZOXAU.known)(build3.composeFile);
  if (named !== void 0) return existing(library, home, named);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder(home, name)).find((name) => library.sources.has(name));
}
function existing(library, folder, path) {
  const joined2 = joinPath(folder, path);
  return joined2 !== void 0 && library.sources.has(joined2) ? joined2 : void 0;
}
function inFolder(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function agreed(values) {
  const distinct = new Set(values.filter((value) => value !== void 0));
  return distinct.size === 1 ? [...distinct][0] : void 0;
}
// src/project/fly-headers.ts
function headerEntries(tree) {
  if (tree?.kind === "table") {
    return tree.entries.map((entry) => ({ name: entry.key, nameAt: entry.keyAt, value: entry.value, at: entry.at }));
  }
  const headers = [];
  for (const item of tree?.kind === "list" ? tree.items : []) {
    const name = field(item, "name");
    const value = field(item, "value");
    if (name?.kind === "scalar" && value)
      headers.push({ name: String(name.value), nameAt: name.at, value, at: value.at });
  }
  return headers;
}
function headerValue(tree) {
  if (tree.kind === "scalar") return tree.value === false || tree.value === null ? void 0 : textOf2(tree);
  if (tree.kind !== "list") return textOf2(tree);
  const parts = [];
  const raws = [];
  for (const item of textsOf(tree)) {
    if (!item.known) return { known: false, at: tree.at, raw: "" };
    parts.push(item.value);
    raws.push(item.raw);
  }
  return { known: true, value: parts.join(", "), at: tree.at, raw: raws.join(", ") };
}
// src/project/fly-checks.ts
function serviceChecks(table) {
  const checks = [];
  for (const [key, type] of SERVICE_CHECKS) {
    for (const section of sectionsOf(fieldEntry(table, key))) checks.push(readCheck(section, void 0, type));
  }
  return checks;
}
var SERVICE_CHECKS = [
  ["checks", "http"],
  ["http_checks", "http"],
  ["tcp_checks", "tcp"]
];
function topLevelChecks(config) {
  const checks = [];
  for (const { name, section } of namedChecks(config)) {
    const type = field(section.table, "type");
    const http = type?.kind === "scalar" && type.value === "http";
    checks.push(readCheck(section, name, http ? "http" : "tcp"));
  }
  return checks;
}
function namedChecks(config) {
  const entry = fieldEntry(config, "checks");
  const named = [];
  if (entry?.value.kind === "table") {
    for (const check2 of entry.value.entries) {
      const section = sectionsOf(check2)[0];
      if (section) named.push({ name: check2.key, section });
    }
    return named;
  }
  for (const section of sectionsOf(entry)) {
    const name = field(section.table, "name");
    named.push({ name: name?.kind === "scalar" ? String(name.value) : String(named.length), section });
  }
  return named;
}
function readCheck({ table, at }, name, type) {
  const headers = [];
  for (const { name: header, nameAt, value } of headerEntries(field(table, "headers"))) {
    const text = headerValue(value);
    if (text) headers.push({ name: header, nameAt, value: text });
  }
  return {
    name,
    type,
    at,
    port: numberOf(field(table, "port")),
    protocol: textOf2(field(table, "protocol")),
    path: textOf2(field(table, "path")),
    tlsSkipVerify: booleanOf(field(table, "tls_skip_verify")),
    headers
  };
}
var scalarText = function(...words) {
  load11();
  return new.target ? new scalarText(...words) : scalarText(...words);
};
function load11() {
  let loaded;
  try {
    const { scalarText: scalarText2 } = require("./commands.js");
    loaded = [scalarText2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/scalar-text.ts cannot be loaded.");
  [scalarText] = loaded;
}
// src/project/scripts.ts
function commandsOfText(source, scalar, kind, readers) {
  if (typeof scalar.value !== "string") return [];
  const reading = readers.shell(scalarText(source, scalar), kind);
  if (reading) return reading.commands;
  const message = "The shell text here is too long or too nested to be read.";
  readers.report({ at: scalar.at, message, blocking: kind.reader !== "development" });
  return [];
}
function commandsOf(source, tree, kind, readers) {
  if (!tree || tree.kind === "table") return [];
  if (tree.kind === "scalar") return commandsOfText(source, tree, kind, readers);
  const script = shellScriptOf(tree.items);
  if (script) return commandsOfText(source, script, kind, readers);
  const words = [];
  for (const item of tree.items) {
    const word = textOf2(item);
    if (word) words.push(word);
  }
  return words.length === 0 ? [] : [plainCommand(words, tree.at, kind)];
}
function plainCommand(words, at, kind) {
  return { ...kind, words, assignments: [], redirects: [], at };
}
function shellScriptOf(items) {
  const [program, flag, script] = items;
  if (program?.kind !== "scalar" || flag?.kind !== "scalar" || script?.kind !== "scalar") return void 0;
  const isShell = typeof program.value === "string" && /^(?:\/\S{1,50}\/)?(?:ba|da|a|z)?sh$/.test(program.value);
  return isShell && typeof flag.value === "string" && /^-[a-z]*c$/.test(flag.value) ? script : void 0;
}
// src/project/fly-commands.ts
var COMMAND_KEYS = [
  ["fly-release-command", "deploy", "release_command"],
  ["fly-release-command", "deploy", "seed_command"],
  ["fly-console-command", "console_command"],
  ["fly-experimental", "experimental", "entrypoint"],
  ["fly-experimental", "experimental", "cmd"],
  ["fly-experimental", "experimental", "exec"]
];
function flyCommands(config, source, reader, readers) {
  const commands = [];
  const processes = [];
  for (const { name, command } of processGroups(config)) {
    processes.push(name);
    const kind = { origin: "fly-process", reader, key: `processes.${name}` };
    commands.push(...commandsOf(source, command, kind, readers));
  }
  for (const [origin, ...keys] of COMMAND_KEYS) {
    let node = config;
    for (const key of keys) node = field(node, key);
    commands.push(...commandsOf(source, node, { origin, reader, key: keys.join(".") }, readers));
  }
  return { commands, processes: processes.length === 0 ? ["app"] : processes };
}
function processGroups(config) {
  const processes = fieldEntry(config, "processes")?.value;
  if (processes?.kind === "table") return processes.entries.map((entry) => ({ name: entry.key, command: entry.value }));
  const groups = [];
  for (const item of processes?.kind === "list" ? processes.items : []) {
    const name = field(item, "name");
    if (name?.kind === "scalar") groups.push({ name: String(name.value), command: field(item, "command") });
  }
  return groups;
}
// src/project/insertion.ts
function insertionPoint(table, source) {
  if (!isHeader(table.at.range.start, source)) return void 0;
  let last = table.at.range.end;
  for (const entry of table.entries) {
    if (isUnderHeader(entry.at.range.start, source)) continue;
    if (isLater(entry.at.range.end, last)) last = entry.at.range.end;
  }
  const end = { line: last.line, column: source.line(last.line).length + 1 };
  return { path: source.path, range: { start: end, end } };
}
function isHeader(at, source) {
  return source.text[source.offset(at)] === "[";
}
function isUnderHeader(at, source) {
  return source.line(at.line).trimStart().startsWith("[");
}
function isLater(a, b) {
  return a.line > b.line || a.line === b.line && a.column > b.column;
}
// src/project/fly-services.ts
function flyServices(config, source) {
  const services = [];
  const httpService = sectionsOf(fieldEntry(config, "http_service"))[0];
  if (httpService) services.push(readHttpService(httpService, source));
  for (const section of sectionsOf(fieldEntry(config, "services"))) {
    if (section.table.entries.length > 0) services.push(readService(section, source));
  }
  return services;
}
function readHttpService(section, source) {
  const { table, at } = section;
  const shared = { at, handlersAt: void 0, handlersKnown: true, insertAt: insertionPoint(table, source) };
  const http = httpOptions(table);
  const ports = [
    {
      ...shared,
      start: 80,
      end: 80,
      handlers: ["http"],
      forceHttps: booleanOf(field(table, "force_https")),
      tls: void 0,
      http
    },
    { ...shared, start: 443, end: 443, handlers: ["tls", "http"], forceHttps: void 0, tls: tlsOptions(table), http }
  ];
  return { form: "http_service", ...common(section), protocol: void 0, ports, checks: serviceChecks(table) };
}
function readService(section, source) {
  const { table } = section;
  const ports = sectionsOf(fieldEntry(table, "ports")).map((port) => readPort(port, source));
  return {
    form: "services",
    ...common(section),
    protocol: textOf2(field(table, "protocol")),
    ports,
    checks: serviceChecks(table)
  };
}
function common({ table, at }) {
  return {
    at,
    internalPort: numberOf(field(table, "internal_port")),
    processes: textsOf(field(table, "processes")),
    autoStop: autoStop(field(table, "auto_stop_machines")),
    autoStart: booleanOf(field(table, "auto_start_machines")),
    minMachinesRunning: numberOf(field(table, "min_machines_running")),
    concurrency: concurrency(field(table, "concurrency"))
  };
}
function readPort({ table, at }, source) {
  const single = numberOf(field(table, "port"));
  const first = numberOf(field(table, "start_port"));
  const last = numberOf(field(table, "end_port"));
  const handlers = field(table, "handlers");
  return {
    at: single?.at ?? first?.at ?? last?.at ?? at,
    ...portRange(single, first, last),
    ...handlerList(handlers),
    handlersAt: handlers ? fieldEntry(table, "handlers")?.at : void 0,
    forceHttps: booleanOf(field(table, "force_https")),
    tls: tlsOptions(table),
    http: httpOptions(table),
    insertAt: insertionPoint(table, source)
  };
}
function portRange(single, first, last) {
  if (single) {
    const port = single.known ? single.value : void 0;
    return { start: port, end: port };
  }
  if (!first && !last) return { start: void 0, end: void 0 };
  const start = first ? first.known ? first.value : void 0 : 0;
  const end = last ? last.known ? last.value : void 0 : 65535;
  return { start, end };
}
function handlerList(tree) {
  if (!tree) return { handlers: [], handlersKnown: true };
  if (tree.kind !== "list") return { handlers: [], handlersKnown: false };
  const handlers = [];
  for (const item of tree.items) {
    if (item.kind === "scalar" && typeof item.value === "string") handlers.push(item.value);
  }
  return { handlers, handlersKnown: handlers.length === tree.items.length };
}
function tlsOptions(table) {
  const entry = fieldEntry(table, "tls_options");
  const section = sectionsOf(entry)[0];
  if (!section) return void 0;
  return {
    at: section.at,
    versions: textsOf(field(section.table, "versions")),
    alpn: textsOf(field(section.table, "alpn")),
    defaultSelfSigned: booleanOf(field(section.table, "default_self_signed"))
  };
}
function httpOptions(table) {
  const section = sectionsOf(fieldEntry(table, "http_options"))[0];
  if (!section) return void 0;
  const responseHeaders2 = /* @__PURE__ */ new Map();
  const headers = field(field(section.table, "response"), "headers");
  for (const entry of headers?.kind === "table" ? headers.entries : []) {
    const value = headerValue(entry.value);
    if (value) responseHeaders2.set(entry.key.toLowerCase(), value);
  }
  return { at: section.at, responseHeaders: responseHeaders2 };
}
function autoStop(tree) {
  if (!tree) return void 0;
  if (tree.kind !== "scalar") return { known: false, at: tree.at, raw: "" };
  const { at, raw, value } = tree;
  if (typeof value === "boolean") return { known: true, value: value ? "stop" : "off", at, raw };
  if (value === "off" || value === "stop" || value === "suspend") return { known: true, value, at, raw };
  return { known: false, at, raw };
}
function concurrency(tree) {
  if (tree?.kind === "scalar") return concurrencyPair(tree.at, tree.raw, tree.value);
  if (tree?.kind !== "table") return void 0;
  return {
    at: tree.at,
    type: textOf2(field(tree, "type")),
    softLimit: numberOf(field(tree, "soft_limit")),
    hardLimit: numberOf(field(tree, "hard_limit"))
  };
}
function concurrencyPair(at, raw, value) {
  const pair = typeof value === "string" ? /^\s{0,20}(\d{1,9})\s{0,20},\s{0,20}(\d{1,9})\s{0,20}$/.exec(value) : null;
  if (!pair) return void 0;
  const limit = (digits) => ({ known: true, value: Number(digits), at, raw });
  return {
    at,
    type: { known: true, value: "requests", at, raw },
    softLimit: limit(pair[1]),
    hardLimit: limit(pair[2])
  };
}
// src/project/fly-files.ts
function fileSettings(files, prefix, kind) {
  const settings = [];
  const items = files?.kind === "list" ? files.items : files ? [files] : [];
  for (const [index, file] of items.entries()) {
    const entry = fieldEntry(file, "raw_value");
    const value = textOf2(field(file, "raw_value"));
    if (!entry || !value) continue;
    const path = textOf2(field(file, "guest_path"));
    const name = path?.known ? path.value : entry.key;
    const key = `${prefix === "" ? "" : `${prefix}.`}files.${path?.known ? path.value : index}.raw_value`;
    const nameAt = path?.known ? path.at : entry.keyAt;
    const setting2 = { origin: kind.origin, reader: kind.reader, name, nameAt, key, value, at: entry.at };
    settings.push(setting2);
    const decoded = value.known ? decodedText(value.value) : void 0;
    if (value.known && decoded !== void 0) {
      settings.push({ ...setting2, key: `${key} (decoded)`, value: { ...value, value: decoded } });
    }
  }
  return settings;
}
var BASE64 = /^[A-Za-z0-9+/\s]{8,}={0,2}\s*$/;
function decodedText(text) {
  if (!BASE64.test(text)) return void 0;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return decoded.includes("\uFFFD") || hasControlCharacter(decoded) ? void 0 : decoded;
}
function hasControlCharacter(text) {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 127 || code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
// src/project/generic-settings.ts
function genericSettings(document, reader) {
  const read2 = settingsOf(document);
  const settings = read2.get(reader) ?? readSettings(document, reader);
  read2.set(reader, settings);
  return settings;
}
var settingsOf = (0, import_chunk_Q7EZOXAU.onceFor)((_) => /* @__PURE__ */ new Map());
function readSettings(document, reader) {
  const { format } = document;
  const origin = format === "env" ? "env-file" : format;
  const settings = [];
  for (const [index, root] of document.roots.entries()) {
    const dialect = format === "env" ? "env" : "template";
    settings.push(...leafSettings(root, index === 0 ? [] : [`document ${index + 1}`], { origin, reader, dialect }));
  }
  return format === "yaml" ? settings.map((setting2) => withTag(setting2, document.source)) : settings;
}
function withTag(setting2, source) {
  const { at, raw } = setting2.value;
  const start = source.offset(at.range.start);
  const tagged = /(?:^|[\s,[{])![A-Za-z][\w./:-]{0,60}\s*$/.test(source.text.slice(Math.max(0, start - 80), start));
  return tagged ? { ...setting2, value: { known: false, at, raw } } : setting2;
}
function leafSettings(tree, keys, kind) {
  const settings = [];
  const pending = [{ node: tree, keys, named: void 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.node.kind === "scalar") {
      if (next.named && isText(next.node)) settings.push(setting(next.named, next.keys, next.node, kind));
    } else {
      for (const child of childrenOf(next).toReversed()) pending.push(child);
    }
  }
  return settings;
}
function childrenOf({ node, keys, named }) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named
    }));
  }
  const pair = variableOf(node);
  return node.entries.map((entry) => {
    if (pair && entry === pair.value) {
      const name = { name: pair.name.text, nameAt: pair.name.at, at: node.at };
      return { node: entry.value, keys: [...keys, pair.name.text], named: name };
    }
    return { node: entry.value, keys: [...keys, entry.key], named: namedBy(entry) };
  });
}
function optionBefore(option, item) {
  if (option?.kind !== "scalar" || item.kind !== "scalar" || typeof option.value !== "string") return void 0;
  const name = /^--([a-z][\w-]{1,60})$/i.exec(option.value)?.[1];
  if (name === void 0 || typeof item.value === "string" && item.value.startsWith("-")) return void 0;
  return { name, nameAt: option.at, at: item.at };
}
function namedBy(entry) {
  return { name: entry.key, nameAt: entry.keyAt, at: entry.at };
}
function variableOf(table) {
  let name;
  let value;
  for (const entry of table.entries) {
    if (entry.value.kind !== "scalar") continue;
    const text = entry.value.value;
    if ((entry.key === "name" || entry.key === "key") && typeof text === "string" && /^\w{1,200}$/.test(text)) {
      name = { text, at: entry.value.at };
    } else if (entry.key === "value") value = entry;
  }
  return name && value ? { name, value } : void 0;
}
function isText({ value }) {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
function setting(named, keys, scalar, kind) {
  const { origin, reader, dialect } = kind;
  return { origin, reader, ...named, key: keys.join("."), value: scalarValue(scalar, dialect) };
}
function mapSettings(tree, prefix, kind) {
  const settings = [];
  for (const entry of tree?.kind === "table" ? tree.entries : []) {
    const { value } = entry;
    settings.push({
      origin: kind.origin,
      reader: kind.reader,
      ...namedBy(entry),
      key: prefix === "" ? entry.key : `${prefix}.${entry.key}`,
      value: value.kind === "scalar" ? scalarValue(value, kind.dialect) : { known: false, at: value.at, raw: "" }
    });
  }
  return settings;
}
// src/project/fly-settings.ts
var READ_BY_FLYCTL = new Set(
  `app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config container env
  processes machine_checks build deploy experimental http_service services checks mounts mount files statics metrics metric
  restart vm compute computes`.split(/\s+/)
);
function flySettings(config, format, reader) {
  const build3 = sectionsOf(fieldEntry(config, "build"))[0]?.table;
  const argReader = reader === "development" ? reader : "build";
  const argKind = { origin: "fly-build-arg", reader: argReader, dialect: "literal" };
  const settings = [];
  for (const { table } of sectionsOf(fieldEntry(config, "env"))) {
    settings.push(...mapSettings(table, "env", { origin: "fly-env", reader, dialect: "literal" }));
  }
  settings.push(...mapSettings(field(build3, "args"), "build.args", argKind));
  settings.push(...checkHeaders(config, reader), ...responseHeaders(config, reader));
  settings.push(...fileSettings(field(config, "files"), "", { origin: "fly-file", reader, dialect: "literal" }));
  settings.push(...experimentalSettings(config, reader));
  settings.push(...ignoredSettings(config, format, reader));
  return settings;
}
function checkHeaders(config, reader) {
  const settings = [];
  for (const { name, section } of namedChecks(config)) {
    settings.push(...headerSettings(section.table, `checks.${name}.headers`, "fly-check-header", reader));
  }
  for (const { table, key } of servicesOf(config)) {
    for (const [checks] of SERVICE_CHECKS) {
      for (const [index, check2] of sectionsOf(fieldEntry(table, checks)).entries()) {
        settings.push(...headerSettings(check2.table, `${key}.${checks}.${index}.headers`, "fly-check-header", reader));
      }
    }
  }
  return settings;
}
function responseHeaders(config, reader) {
  const settings = [];
  for (const { table, key } of servicesOf(config)) {
    const holders = [{ holder: table, at: `${key}.http_options.response.headers` }];
    for (const [index, port] of sectionsOf(fieldEntry(table, "ports")).entries()) {
      holders.push({ holder: port.table, at: `${key}.ports.${index}.http_options.response.headers` });
    }
    for (const { holder, at } of holders) {
      const response = field(field(holder, "http_options"), "response");
      settings.push(...headerSettings(response, at, "fly-response-header", reader));
    }
  }
  return settings;
}
function servicesOf(config) {
  const services = sectionsOf(fieldEntry(config, "http_service")).map(({ table }) => ({ table, key: "http_service" }));
  for (const [index, { table }] of sectionsOf(fieldEntry(config, "services")).entries()) {
    services.push({ table, key: `services.${index}` });
  }
  return services;
}
function headerSettings(holder, key, origin, reader) {
  const settings = [];
  for (const header of headerEntries(field(holder, "headers"))) {
    const value = headerValue(header.value);
    const { name, nameAt, at } = header;
    if (value) settings.push({ origin, reader, name, nameAt, key: `${key}.${name}`, value, at });
  }
  return settings;
}
function experimentalSettings(config, reader) {
  const settings = [];
  const kind = { origin: "fly-experimental", reader, dialect: "literal" };
  const experimental = field(config, "experimental");
  for (const entry of experimental?.kind === "table" ? experimental.entries : []) {
    if (/^(?:cmd|entrypoint|exec|machine_config)$/i.test(entry.key)) continue;
    const alone = { kind: "table", at: entry.at, entries: [entry] };
    settings.push(...leafSettings(alone, ["experimental"], kind));
  }
  return settings;
}
function ignoredSettings(config, format, reader) {
  const origin = format === "env" ? "env-file" : format;
  const entries = config.entries.filter((entry) => !READ_BY_FLYCTL.has(entry.key.toLowerCase()));
  return leafSettings({ kind: "table", at: config.at, entries }, [], { origin, reader, dialect: "template" });
}
var readMachineConfig = function(...words) {
  load12();
  return new.target ? new readMachineConfig(...words) : readMachineConfig(...words);
};
var embeddedSource = function(...words) {
  load12();
  return new.target ? new embeddedSource(...words) : embeddedSource(...words);
};
function load12() {
  let loaded;
  try {
    const { readMachineConfig: readMachineConfig2, embeddedSource: embeddedSource2 } = require("./formats.js");
    loaded = [readMachineConfig2, embeddedSource2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/project/machine-config.ts cannot be loaded.");
  [readMachineConfig, embeddedSource] = loaded;
}
// src/project/fly-config.ts
function readFlyConfig(document, config, reader, readers) {
  const { source } = document;
  const settings = flySettings(config, document.format, reader);
  const { commands, processes } = flyCommands(config, source, reader, readers);
  const machineConfigs = [
    { key: "machine_config", node: field(config, "machine_config") },
    { key: "experimental.machine_config", node: field(field(config, "experimental"), "machine_config") }
  ];
  let machineConfig;
  for (const { key, node } of machineConfigs) {
    if (node?.kind !== "scalar" || typeof node.value !== "string") continue;
    if (!node.value.trimStart().startsWith("{")) {
      machineConfig ??= node.value;
      continue;
    }
    const embedded = readers.json(embeddedSource(source, node));
    for (const problem of embedded.problems)
      readers.report(reader === "development" ? { ...problem, blocking: false } : problem);
    for (const root of embedded.roots) {
      const reading = readMachineConfig(root, key, source, reader, readers);
      settings.push(...reading.settings);
      commands.push(...reading.commands);
    }
  }
  return {
    path: source.path,
    config,
    name: textOf2(field(config, "app")),
    primaryRegion: textOf2(field(config, "primary_region")),
    services: flyServices(config, source),
    checks: topLevelChecks(config),
    mounts: mounts(config),
    processes,
    build: build(config),
    settings,
    commands,
    machineConfig
  };
}
function mounts(config) {
  const alias = config.entries.findLast((entry) => entry.key === "mount");
  const sections = [...sectionsOf(alias), ...sectionsOf(fieldEntry(config, "mounts"))];
  return sections.map(({ table, at }) => ({
    at,
    source: textOf2(field(table, "source")),
    destination: textOf2(field(table, "destination")),
    processes: textsOf(field(table, "processes")),
    scheduledSnapshots: booleanOf(field(table, "scheduled_snapshots"))
  }));
}
function build(config) {
  const section = sectionsOf(fieldEntry(config, "build"))[0];
  const legacyTarget = section?.table.entries.findLast((entry) => entry.key === "build_target")?.value;
  return {
    image: textOf2(field(section?.table, "image")),
    dockerfile: textOf2(field(section?.table, "dockerfile")),
    ignorefile: textOf2(field(section?.table, "ignorefile")),
    target: textOf2(field(section?.table, "build-target") ?? legacyTarget),
    composeFile: textOf2(field(field(section?.table, "compose"), "file"))
  };
}
var OWN_KEYS = ["primary_region", "http_service", "kill_signal", "kill_timeout", "console_command", "swap_size_mb"];
var SHARED_KEYS = [
  "services",
  "processes",
  "mounts",
  "mount",
  "vm",
  "build",
  "deploy",
  "env",
  "experimental",
  "checks"
];
function isFlyConfig(path, format, root) {
  if (/^fly\.(?:toml|json|yaml)$/.test(baseName(path))) return true;
  if (!isConfigFormat(format) || path.endsWith(".yml")) return false;
  const holders = [...sectionsOf(fieldEntry(root, "http_service")), ...sectionsOf(fieldEntry(root, "services"))];
  if (holders.some(({ table }) => fieldEntry(table, "internal_port"))) return true;
  if (field(root, "app")?.kind !== "scalar") return false;
  if (OWN_KEYS.some((key) => fieldEntry(root, key))) return true;
  return format === "toml" && SHARED_KEYS.filter((key) => fieldEntry(root, key)).length >= 2;
}
// src/project/library.ts
var TREE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "json", "ini", "env"]);
function createLibrary(sources, parsers, shelf) {
  const parsed = /* @__PURE__ */ new Map();
  const remember = (path, kind, how, parse2) => {
    const source = sources.get(path);
    if (!source) return void 0;
    let document = parsed.get(path);
    if (!document) {
      document = shelf.document(source, how, parse2);
      parsed.set(path, document);
    }
    return document.kind === kind ? document : void 0;
  };
  return {
    sources,
    tree: (path, as) => {
      const format = as ?? formatOf(path, sources.get(path)?.text);
      if (!format || !TREE_FORMATS.has(format)) return void 0;
      return remember(path, "tree", format, (source) => parsers[format](source));
    },
    dockerfile: (path, target) => {
      const name = (0, import_chunk_Q7EZOXAU.known)(target);
      return remember(
        path,
        "dockerfile",
        `dockerfile ${name ?? ""}`,
        (source) => parsers.dockerfile(source, name === void 0 ? {} : { target: name })
      );
    },
    ignoreFile: (path) => {
      const source = sources.get(path);
      if (source && (formatOf(path, source.text) ?? "ignore") !== "ignore") return parsers.ignore(source);
      return remember(path, "ignore", "ignore", parsers.ignore);
    },
    script: (path) => {
      const how = formatOf(path, sources.get(path)?.text) === "makefile" ? "makefile" : "script";
      return remember(path, "shell", how, parsers[how]);
    },
    documents: () => new Map([...parsed].sort(([a], [b]) => a < b ? -1 : 1)),
    problems: (inUse) => {
      const documents = [...parsed].sort(([a], [b]) => a < b ? -1 : 1);
      return documents.flatMap(([path, document]) => problemsOf2(document, inUse.has(path)));
    }
  };
}
function problemsOf2(document, inUse) {
  if (document.kind === "ignore") return [];
  const { problems, source } = document;
  if (inUse) return [...problems];
  if (readerOf(source.path) === "development" || isTemplate(source.path) || isFilledIn(document)) {
    return problems.map((problem) => ({ ...problem, blocking: false, idle: true }));
  }
  const decides = document.kind !== "tree" || isStructural(source.path);
  return problems.map((problem) => decides ? problem : { ...problem, blocking: false });
}
function isFilledIn({ kind, source }) {
  return kind === "tree" && /(?<!\$)\{\{|\{%|<%/.test(source.text);
}
// src/project/reach.ts
var MAX_EVIDENCE = 5;
function hostMentions(settings) {
  const publicNames = /* @__PURE__ */ new Map();
  const flycastNames = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const value = (0, import_chunk_Q7EZOXAU.known)(setting2.value);
    if (value === void 0 || setting2.reader === "development") continue;
    for (const match2 of value.matchAll(/(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![\w.-]*\w)/gi)) {
      const [, name = "", kind = ""] = match2;
      const names = kind.toLowerCase() === "flycast" ? flycastNames : publicNames;
      const found = names.get(name.toLowerCase());
      if (!found) names.set(name.toLowerCase(), [setting2]);
      else if (found.length < MAX_EVIDENCE && found.at(-1) !== setting2) found.push(setting2);
    }
  }
  return { publicNames, flycastNames };
}
function reachOf(app, calls, mentions, policy, source) {
  const signs = signsOf(app, calls, mentions, policy, source);
  const reach = (state, ...kinds) => {
    const evidence = signs.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE);
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs };
  };
  const told = (kind) => signs.some((sign) => sign.kind === kind);
  const declared = policyOf(app, policy);
  if (declared?.private) return reach("private", "policy");
  if (!app.services.some((service) => service.ports.length > 0)) {
    const note = "no service with a port: nothing is published";
    return { state: "private", evidence: [{ at: (0, import_chunk_Q7EZOXAU.fileStart)(app.path), note }], signs };
  }
  if (told("policy")) return reach("public", "policy");
  if (told("public-address")) return reach("public", "public-address");
  if (told("private-address")) return reach("private", "private-address");
  if (told("public-name")) return reach("public", "public-name");
  const isPrivate = told("flycast-name") || told("comment");
  return reach(isPrivate ? "private" : "unknown", "flycast-name", "comment");
}
function policyOf(app, policy) {
  const name = (0, import_chunk_Q7EZOXAU.known)(app.name);
  return name === void 0 ? void 0 : policy.apps.get(name);
}
function signsOf(app, calls, { publicNames, flycastNames }, policy, source) {
  const name = (0, import_chunk_Q7EZOXAU.known)(app.name)?.toLowerCase() ?? "";
  const declared = policyOf(app, policy);
  const signs = [];
  const add = (kind, note, places) => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note });
  };
  const placesOf3 = (which) => calls.filter(which).map(({ command }) => command.at);
  const used = (names) => (names.get(name) ?? []).map(({ value }) => value.at);
  const toldByPolicy = [(0, import_chunk_Q7EZOXAU.fileStart)(policy.path)];
  if (declared?.private) add("policy", "the policy says that this app is private", toldByPolicy);
  else if (declared && declared.domains.length > 0)
    add("policy", "the policy names public domains of this app", toldByPolicy);
  add("public-address", "a command gives it a public address", placesOf3(givesPublicAddress));
  add("private-address", "a command gives it a private address only", placesOf3(refusesPublicAddress));
  add("deploy", "a deploy that does not keep public addresses away", placesOf3(leavesAddressesOpen));
  add("public-name", "its public name is in use here", used(publicNames));
  add("flycast-name", "it is called over Flycast here", used(flycastNames));
  if (source) add("comment", "a comment says that it is private", privateComments(source));
  return signs;
}
function givesPublicAddress({ verb, switches }) {
  return verb === "ips allocate-v4" || verb === "ips allocate-v6" && !switches.has("--private");
}
function refusesPublicAddress(call) {
  if (call.verb === "ips allocate-v6") return call.switches.has("--private");
  return isDeploy(call) && (call.switches.has("--flycast") || call.switches.has("--no-public-ips"));
}
function leavesAddressesOpen(call) {
  if (!isDeploy(call) || refusesPublicAddress(call)) return false;
  if (["--attach", "--build-only", "--no-deploy"].some((name) => call.switches.has(name))) return false;
  const { words } = call.command;
  return words.every((word, i) => word.known || word.raw.startsWith("-") || words[i - 1]?.raw.startsWith("-"));
}
var SAYS_PRIVATE = /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|no public ips?|internal[ -]only|private[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|no public (?:access|address|exposure))/i;
var SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i;
var SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i;
var HEADER = /^\s*\[/;
var SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i;
function privateComments(source) {
  const found = [];
  let header;
  for (let line = 1; line <= source.lineCount && found.length < MAX_EVIDENCE; line++) {
    const text = source.line(line);
    if (HEADER.test(text)) header = text;
    const start = text.length - text.trimStart().length;
    if (text[start] !== "#" || text.length > 500) continue;
    if (!SAYS_PRIVATE.test(text) || SAYS_OTHERWISE.test(text)) continue;
    const { words, next } = commentAround(source, line);
    const about = HEADER.test(next) ? next : header;
    if (SAYS_PART.test(words) || about !== void 0 && !SERVICE_HEADER.test(about)) continue;
    const range = { start: { line, column: start + 1 }, end: { line, column: text.length + 1 } };
    found.push({ path: source.path, range });
  }
  return found;
}
var MAX_COMMENT = 20;
function commentAround(source, line) {
  const isComment = (number) => source.line(number).trimStart().startsWith("#");
  let first = line;
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--;
  let last = line;
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++;
  let after = last + 1;
  while (after <= source.lineCount && after - last < MAX_COMMENT && source.line(after).trim() === "") after++;
  const words = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(" ");
  return { words, next: source.line(after) };
}
var readCompose = function(...words) {
  load13();
  return new.target ? new readCompose(...words) : readCompose(...words);
};
function load13() {
  let loaded;
  try {
    const { readCompose: readCompose2 } = require("./formats.js");
    loaded = [readCompose2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/project/compose.ts cannot be loaded.");
  [readCompose] = loaded;
}
// src/project/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function holdsTasks(path) {
  return isPackage(path) || isOtherPipeline(path);
}
function readTasks(path, root, source, readers) {
  const reader = readerOfTasks(path);
  const commands = [];
  const texts = /* @__PURE__ */ new Set();
  for (const { keys, scalar } of (0, import_chunk_Q7EZOXAU.leavesOf)(root)) {
    const names = keys.filter((key) => !/^\d+$/.test(key));
    const isShell = isPackage(path) ? names.length === 2 && names[0] === "scripts" : SHELL_KEYS.test(names.at(-1) ?? "");
    if (!isShell || typeof scalar.value !== "string" || !NAMES_FLY.test(scalar.value)) continue;
    commands.push(...commandsOfText(source, scalar, { origin: "script", reader, key: keys.join(".") }, readers));
    texts.add(scalar.at);
  }
  return { commands, texts };
}
function readerOfTasks(path) {
  const reader = isPackage(path) ? readerOf(`${folderOf(path)}/deploy`) : readerOf(path);
  return reader === "development" ? reader : "ci";
}
function isPackage(path) {
  return baseName(path) === "package.json";
}
var readWorkflow = function(...words) {
  load14();
  return new.target ? new readWorkflow(...words) : readWorkflow(...words);
};
function load14() {
  let loaded;
  try {
    const { readWorkflow: readWorkflow2 } = require("./formats.js");
    loaded = [readWorkflow2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/project/workflow.ts cannot be loaded.");
  [readWorkflow] = loaded;
}
// src/project/readings.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
function readPipelines(library, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const [path, source] of library.sources) {
    if (isWorkflowPath(path)) {
      const root = library.tree(path)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path, reading);
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if (isScript(path, source) && NAMES_FLY2.test(source.text)) {
      const reading = readScript(path, library);
      readings.set(path, reading);
      if (formatOf(path) === "makefile") for (const command of reading.commands) folders.set(command, folderOf(path));
    } else if (holdsTasks(path) && NAMES_FLY2.test(source.text)) {
      const root = library.tree(path)?.roots[0];
      const reading = readPlain(path, library);
      if (!root || !reading) continue;
      const { commands, texts } = readTasks(path, root, source, readers);
      readings.set(path, { settings: reading.settings.filter(({ value }) => !texts.has(value.at)), commands });
      if (!isOtherPipeline(path)) for (const command of commands) folders.set(command, folderOf(path));
    }
  }
  return { readings, folders };
}
function readFiles(library, configs, joined2, pipelines, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined2.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined2.map(({ machineConfig }) => machineConfig));
  const dockerfiles = new Set(joined2.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path, source] of library.sources) {
    const known2 = pipelines.readings.get(path) ?? configs.get(path);
    if (known2) {
      readings.set(path, known2);
      continue;
    }
    const root = library.tree(path)?.roots[0];
    if (isComposePath(path) || composeFiles.has(path)) {
      const reader = composeFiles.has(path) ? "runtime" : "development";
      if (root) readings.set(path, readCompose(root, source, reader, readers));
    } else if (machineConfigs.has(path)) {
      if (root) readings.set(path, readMachineConfig(root, "machine_config", source, "runtime", readers));
    } else {
      const reading = dockerfiles.has(path) ? readDockerfile(path, library, "runtime") : readPlain(path, library);
      if (reading) readings.set(path, reading);
    }
  }
  return readings;
}
function readPlain(path, library) {
  const reader = readerOf(path);
  const source = library.sources.get(path);
  const format = formatOf(path, source?.text);
  if (source && isSecretFile(path)) {
    return { settings: secretSettings(source, readerOf(path.replace(/\.eex$/, ""))), commands: [] };
  }
  if (source && isProxyConfig(path)) return { settings: proxySettings(source, proxyReader(path)), commands: [] };
  if (source && isConfigCode(path)) return { settings: codeDefaults(source, reader), commands: [] };
  if (format === "dockerfile") return readDockerfile(path, library, reader);
  if (source && isScript(path, source)) return readScript(path, library);
  if (format === "ignore") library.ignoreFile(path);
  const tree = library.tree(path);
  return tree && { settings: genericSettings(tree, reader), commands: [] };
}
function isScript(path, { text }) {
  const format = formatOf(path, text);
  return format === "shell" || format === "makefile";
}
function readScript(path, library) {
  return { settings: [], commands: forReader(library.script(path)?.commands ?? [], readerOf(path)) };
}
function readDockerfile(path, library, reader) {
  const dockerfile = library.dockerfile(path);
  if (!dockerfile) return void 0;
  return { settings: forReader(dockerfile.settings, reader), commands: forReader(dockerfile.commands, reader) };
}
function forReader(items, reader) {
  return reader === "development" ? items.map((item) => ({ ...item, reader })) : items;
}
// src/project/shelf.ts
function createShelf() {
  const sources = /* @__PURE__ */ new Map();
  const readingsOf = (0, import_chunk_Q7EZOXAU.onceFor)((_) => /* @__PURE__ */ new Map());
  return {
    source: (path, text) => {
      const versions = sources.get(path) ?? /* @__PURE__ */ new Map();
      sources.set(path, versions);
      const source = versions.get(text) ?? (0, import_chunk_Q7EZOXAU.createSource)(path, text);
      versions.set(text, source);
      return source;
    },
    document: (source, how, parse2) => {
      const readings = readingsOf(source);
      const document = readings.get(how) ?? parse2(source);
      readings.set(how, document);
      return document;
    }
  };
}
// src/project/build.ts
function buildProject(snapshot, policy, parsers, shelf = createShelf()) {
  const sources = /* @__PURE__ */ new Map();
  for (const [path, text] of [...snapshot.texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    sources.set(path, shelf.source(path, text));
  }
  const judged = new Map([...sources].filter(([path]) => path !== policy.path));
  const library = createLibrary(judged, parsers, shelf);
  const unread = [];
  const readers = { ...parsers, report: (problem) => unread.push(problem) };
  const pipelines = readPipelines(library, readers);
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands: commands2 }) => commands2);
  const calls = flyCalls(pipelineCommands, pipelines.folders, foldersOf(snapshot.paths));
  const configs = readFlyConfigs(library, new Set(calls.map(({ config }) => config)), readers);
  const deployed = [...configs.values()].filter(({ path }) => readerOf(path) !== "development");
  const callsOf = callsByConfig(calls, deployed);
  const joined2 = deployed.map((config) => joinApp(config, callsOf.get(config.path) ?? [], library));
  const readings = readFiles(library, configs, joined2, pipelines, readers);
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const mentions = hostMentions(settings);
  const folders = new Set(joined2.flatMap((join4) => [...foldersOfApp(join4)]));
  const documents = library.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    sources,
    documents,
    apps: joined2.map((join4) => ({
      ...appOf(join4, readings, mentions, policy, sources),
      ownHttps: ownHttps(foldersOfApp(join4), folders, judged)
    })),
    settings,
    commands,
    dockerfiles: [...documents.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...capProblems(snapshot),
      ...library.problems(filesInUse(joined2, calls)),
      ...unread
    ]
  };
}
function readFlyConfigs(library, named, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path, source] of library.sources) {
    const format = formatOf(path, source.text);
    const isNamed = named.has(path);
    if (!isConfigFormat(format) && !isNamed) continue;
    const document = format === void 0 ? library.tree(path, "toml") : library.tree(path);
    const root = document?.roots[0];
    if (!document || root?.kind !== "table") continue;
    if (!isNamed && !isFlyConfig(path, document.format, root)) continue;
    const reader = readerOf(path) === "development" ? "development" : "runtime";
    configs.set(path, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function appOf(joined2, readings, mentions, policy, sources) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined2;
  const { machineConfig: _, ...rest } = config;
  const parts = [config];
  for (const path of [dockerfile?.source.path, joined2.composeFile, joined2.machineConfig]) {
    const reading = path === void 0 ? void 0 : readings.get(path);
    if (reading) parts.push(reading);
  }
  return {
    ...rest,
    folder: folderOf(config.path),
    settings: parts.flatMap(({ settings }) => settings),
    commands: parts.flatMap(({ commands }) => commands),
    calls: calls.map(({ command }) => command),
    dockerfile,
    buildContext,
    ignoreFile: ignoreFile2,
    reach: reachOf(config, calls, mentions, policy, sources.get(config.path))
  };
}
function foldersOfApp({ config, dockerfile }) {
  const paths = [config.path, dockerfile?.source.path];
  return new Set(paths.filter((path) => path !== void 0).map(folderOf));
}
function filesInUse(joined2, calls) {
  const paths = new Set(
    calls.flatMap(({ config, dockerfile }) => [config, dockerfile]).filter((path) => path !== void 0)
  );
  for (const { config, dockerfile, composeFile, machineConfig } of joined2) {
    for (const path of [config.path, dockerfile?.source.path, composeFile, machineConfig]) if (path) paths.add(path);
  }
  return paths;
}
function isDockerfile(document) {
  return document.kind === "dockerfile";
}
function capProblems({ texts }) {
  if (texts.size < MAX_FILES) return [];
  const message = `This project has more configuration files than are read at once (${MAX_FILES}); the rest was not judged.`;
  return [{ at: (0, import_chunk_Q7EZOXAU.fileStart)("."), message, blocking: true }];
}
// src/run.ts
var MAX_RUN_TIME = 12e4;
function run(input) {
  const rules = input.rules.filter((rule) => isAsked(rule, input.seen));
  const unasked = input.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => id);
  return runRules({ ...input, rules }, [...unasked, ...input.otherRules ?? []]);
}
function isAsked({ evidence = "files" }, seen) {
  switch (evidence) {
    case "files":
      return seen === void 0;
    case "outside":
      return seen !== void 0;
    case "inside":
      return seen !== void 0 && seen.apps.length > 0;
  }
}
function runRules(input, unasked) {
  const shelf = createShelf();
  const head = judge2(input.head, input, shelf);
  const base = input.base && judge2(input.base, input, shelf);
  const diff = input.diff ?? NO_DIFF;
  const { kept, suppressed, notices } = suppress({
    comparison: compareSides(base, head, diff),
    head: head.project,
    policy: input.policy,
    knownRules: /* @__PURE__ */ new Set([...input.rules.map(({ id }) => id), ...unasked]),
    unjudged: { ...head.unjudged, rules: /* @__PURE__ */ new Set([...head.unjudged.rules, ...unasked]) },
    today: input.today,
    before: base && { project: base.project, findings: base.findings, diff }
  });
  const held = input.scope === "all" ? letStand(introduceAll(kept), head, input) : { comparison: kept, notices: [] };
  const comparison = keepProvenFixes(held.comparison, {
    paths: input.head.paths,
    texts: input.head.texts,
    now: judgementOf(head),
    judge: (texts) => judgementOf(judge2({ ...input.head, texts }, input, shelf))
  });
  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff });
  const gaps = input.seen ? problemsOfGaps(input.seen, head.project) : [];
  const problems = withoutRepeats2([...input.policyProblems, ...weighed, ...gaps]);
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unjudged.rules.has(rule))];
  const verdict = decide({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  const exposure = (0, import_chunk_Q7EZOXAU.once)(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }));
  return {
    version: input.version,
    scope: input.scope,
    comparison,
    placed: placeAll(comparison.introduced, diff, base?.project.sources),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: withoutFix(finding), by })),
    notices: [...notices, ...held.notices],
    problems,
    crashes,
    verdict,
    introducedBySeverity: countBySeverity2(comparison.introduced),
    apps: head.project.apps.length,
    // Few reports draw it, and it takes its time.
    get exposure() {
      return exposure();
    },
    ...input.seen && { verified: verifiedOf(head.project, input.seen, head.findings) },
    rules: input.rules,
    silenced: new Set(input.rules.flatMap(({ id }) => input.policy.rules.get(id)?.off ? [id] : [])),
    sources: head.project.sources,
    commits: { base: input.base?.commit, head: input.head.commit }
  };
}
var NO_DIFF = { files: /* @__PURE__ */ new Map() };
function judge2(snapshot, { policy, parsers, rules, seen, isOver }, shelf) {
  const project = { ...build2(snapshot, policy, isOver ? timed(parsers, isOver) : parsers, shelf), seen };
  const { findings, crashes } = check(project, rules, policy, isOver);
  const unjudged = { paths: pathsOf(project.problems), rules: new Set(crashes.map(({ rule }) => rule)) };
  return { project, findings, crashes, unjudged };
}
function build2(snapshot, policy, parsers, shelf) {
  try {
    return buildProject(snapshot, policy, parsers, shelf);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    const problems = [...snapshot.problems, { at: (0, import_chunk_Q7EZOXAU.fileStart)(""), message: TOO_SLOW, blocking: true }];
    return buildProject({ ...snapshot, texts: /* @__PURE__ */ new Map(), problems }, policy, parsers, shelf);
  }
}
var TOO_SLOW = "Reading the project took too long, so it was not judged.";
function timed(parsers, isOver) {
  const inTime = (parse2) => (...words) => {
    if (isOver()) throw new OutOfTime();
    return parse2(...words);
  };
  const { toml, yaml, json, ini, env, dockerfile, ignore, script, makefile, shell } = parsers;
  return {
    toml: inTime(toml),
    yaml: inTime(yaml),
    json: inTime(json),
    ini: inTime(ini),
    env: inTime(env),
    dockerfile: inTime(dockerfile),
    ignore: inTime(ignore),
    script: inTime(script),
    makefile: inTime(makefile),
    shell: inTime(shell)
  };
}
function letStand(comparison, head, { baseline, diff }) {
  if (!baseline) return { comparison, notices: [] };
  const moved2 = diff ? renamesOf(diff) : /* @__PURE__ */ new Map();
  const renames = new Map([
    ...moved2,
    ...[...baseline.renames].map(([then, now]) => [then, moved2.get(now) ?? now])
  ]);
  const context = { headPaths: head.project.paths, unjudged: head.unjudged };
  const { introduced, standing, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing, fixed: comparison.fixed }, notices };
}
function judgementOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSides(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    unjudgedAtBase: base.unjudged,
    unjudgedAtHead: head.unjudged
  });
}
// src/rules/of-files.generated.ts
var rulesOfFiles = [
  import_chunk_Q7EZOXAU.contradictory_service_default,
  import_chunk_Q7EZOXAU.unknown_fly_key_default,
  import_chunk_Q7EZOXAU.unreadable_file_default,
  import_chunk_Q7EZOXAU.database_port_public_default,
  import_chunk_Q7EZOXAU.database_superuser_default,
  import_chunk_Q7EZOXAU.database_tls_off_default,
  import_chunk_Q7EZOXAU.database_tls_unverified_default,
  import_chunk_Q7EZOXAU.public_database_host_default,
  import_chunk_Q7EZOXAU.admin_port_public_default,
  import_chunk_Q7EZOXAU.metrics_public_default,
  import_chunk_Q7EZOXAU.missing_connection_limit_default,
  import_chunk_Q7EZOXAU.open_mcp_server_default,
  import_chunk_Q7EZOXAU.private_app_public_default,
  import_chunk_Q7EZOXAU.public_static_directory_default,
  import_chunk_Q7EZOXAU.raw_tcp_port_default,
  import_chunk_Q7EZOXAU.wide_port_range_default,
  import_chunk_Q7EZOXAU.litefs_candidate_anywhere_default,
  import_chunk_Q7EZOXAU.litefs_with_autostop_default,
  import_chunk_Q7EZOXAU.missing_primary_region_default,
  import_chunk_Q7EZOXAU.primary_region_mismatch_default,
  import_chunk_Q7EZOXAU.region_outside_policy_default,
  import_chunk_Q7EZOXAU.unknown_region_default,
  import_chunk_Q7EZOXAU.unreplicated_data_in_many_regions_default,
  import_chunk_Q7EZOXAU.volume_backups_off_default,
  import_chunk_Q7EZOXAU.public_url_between_apps_default,
  import_chunk_Q7EZOXAU.unreachable_private_address_default,
  import_chunk_Q7EZOXAU.broad_fly_token_default,
  import_chunk_Q7EZOXAU.secret_file_in_image_default,
  import_chunk_Q7EZOXAU.secret_in_build_arg_default,
  import_chunk_Q7EZOXAU.secret_in_command_default,
  import_chunk_Q7EZOXAU.secret_in_config_file_default,
  import_chunk_Q7EZOXAU.secret_in_dockerfile_default,
  import_chunk_Q7EZOXAU.secret_in_fly_config_default,
  import_chunk_Q7EZOXAU.secret_in_workflow_default,
  import_chunk_Q7EZOXAU.health_check_skips_tls_verification_default,
  import_chunk_Q7EZOXAU.ineffective_force_https_default,
  import_chunk_Q7EZOXAU.missing_hsts_default,
  import_chunk_Q7EZOXAU.old_tls_version_default,
  import_chunk_Q7EZOXAU.plaintext_dockerfile_source_default,
  import_chunk_Q7EZOXAU.plaintext_http_default,
  import_chunk_Q7EZOXAU.plaintext_port_default,
  import_chunk_Q7EZOXAU.plaintext_url_default,
  import_chunk_Q7EZOXAU.self_signed_certificate_default,
  import_chunk_Q7EZOXAU.tls_verification_off_default
];
var otherRules = [
  "declared-service-not-running",
  "data-port-answers",
  "database-with-public-address",
  "admin-port-answers",
  "exposed-debug-page",
  "exposed-metrics",
  "private-app-answers",
  "private-app-with-public-address",
  "served-config-file",
  "undeclared-port-answers",
  "undeclared-running-service",
  "running-outside-policy",
  "unencrypted-volume",
  "unsaved-volume",
  "overridden-env-value",
  "served-secret-file",
  "expiring-certificate",
  "insecure-cookie",
  "insecure-redirect",
  "invalid-certificate",
  "missing-hsts-header",
  "old-tls-offered",
  "stuck-certificate-renewal",
  "unanswered-https",
  "unissued-certificate",
  "unredirected-http"
];
var ruleNames = [...rulesOfFiles.map(({ id }) => id), ...otherRules];
// src/model/spans.ts
function joined(spans) {
  const result = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}
// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|.\\uFE0F", "u");
var NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;
var NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var segmenter;
function widthOf(text) {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const part of charactersOf(text)) width += widthOfCharacter(part);
  return width;
}
function fit(text, width) {
  const near = text.slice(0, Math.max(0, width) * MOST_UNITS);
  if (NARROW.test(near)) return Math.min(text.length, Math.max(0, width));
  let end = 0;
  let columns = 0;
  for (const part of charactersOf(near)) {
    columns += widthOfCharacter(part);
    if (columns > width) break;
    end += part.length;
  }
  return end;
}
var MOST_UNITS = 16;
function* charactersOf(text) {
  segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
function widthOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NOTHING.test(character) ? 0 : 1;
}
// src/report/excerpt.ts
var MASK = "\u2022\u2022\u2022";
var UNREADABLE = "unreadable-file";
var MAX_LINES2 = 200;
function createExcerpts(sources, findings) {
  const secrets = secretColumns(findings);
  return ({ rule, at: { path, range } }, width) => {
    if (rule === UNREADABLE) return void 0;
    const line = sources.get(path)?.line(range.start.line) ?? "";
    if (line.trim() === "") return void 0;
    const hidden = hiddenParts(line, secrets.get(keyOf5(path, range.start.line)));
    const from = moved(hidden, range.start.column - 1);
    const to = moved(hidden, range.end.line > range.start.line ? line.length : range.end.column - 1);
    return clip2(oneLineInColumns(masked(line, hidden)), from, Math.max(from, to), width);
  };
}
function createMask(findings) {
  const secrets = secretColumns(findings);
  return (path, number, line) => masked(line, hiddenParts(line, secrets.get(keyOf5(path, number))));
}
function secretColumns(findings) {
  const columns = /* @__PURE__ */ new Map();
  for (const { practice, at, message } of findings) {
    if (practice !== "secrets") continue;
    const { start, end } = at.range;
    const last = Math.min(end.line, start.line + MAX_LINES2);
    for (let line = start.line; line <= last; line++) {
      const isFirst = line === start.line;
      const length = end.line === start.line ? end.column - start.column : Number.POSITIVE_INFINITY;
      const lead = isFirst ? Math.min(4, Math.floor(length / 4)) : 0;
      const found = { from: isFirst ? start.column - 1 : 0, lead, message: isFirst ? message : "" };
      const before = columns.get(keyOf5(at.path, line));
      if (!before || found.from < before.from) columns.set(keyOf5(at.path, line), found);
    }
  }
  return columns;
}
function nameLength(line, { from, message }) {
  const [assignment = "", name = ""] = /^["']?([\w.-]{1,200})["']?\s{0,20}[:=]\s{0,20}["']?/.exec(line.slice(from)) ?? [];
  return message.includes(`\`${name}\``) ? assignment.length : 0;
}
function hiddenParts(line, secret) {
  const end = secret ? secret.from + (nameLength(line, secret) || secret.lead) : line.length;
  const hidden = (0, import_chunk_Q7EZOXAU.keySpans)(line);
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf("//");
    const at = word[0].lastIndexOf("@");
    if (slashes === -1 || at < slashes + 3) continue;
    const from = word.index + slashes + 2;
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) });
  }
  if (end < line.length) hidden.push({ from: end, to: line.length });
  return joined(hidden);
}
function masked(line, hidden) {
  let text = "";
  let at = 0;
  for (const { from, to } of hidden) {
    text += line.slice(at, from) + MASK;
    at = to;
  }
  return text + line.slice(at);
}
function moved(hidden, offset) {
  let shift = 0;
  for (const { from, to } of hidden) {
    if (offset <= from) break;
    if (offset < to) return from + shift + MASK.length;
    shift += MASK.length - (to - from);
  }
  return offset + shift;
}
function clip2(text, from, to, room) {
  if (fit(text, room) === text.length) return excerptOf(text, from, to, room);
  const isNear = from <= fit(text, room - 1);
  const start = isNear ? 0 : boundaryBefore(text, from - Math.floor(room / 3));
  const lead = isNear ? "" : "\u2026";
  const rest = text.slice(start);
  const shown = rest.slice(0, fit(rest, room - lead.length - 1));
  const tail = shown.length < rest.length ? "\u2026" : "";
  const moved2 = (offset) => lead.length + Math.min(shown.length, Math.max(0, offset - start));
  return excerptOf(`${lead}${shown}${tail}`, moved2(from), moved2(to), room);
}
function excerptOf(text, from, to, room) {
  const before = widthOf(text.slice(0, from));
  return { text, before, width: Math.max(1, Math.min(widthOf(text.slice(from, to)), room - before)) };
}
function boundaryBefore(text, offset) {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
function keyOf5(path, line) {
  return `${path}\0${line}`;
}
// src/report/scorecard.ts
function scorecardOf(report) {
  const scores = [];
  for (const practice of import_chunk_JCG2QZIW.PRACTICES) {
    const own = (findings) => findings.filter((finding) => finding.practice === practice);
    const counting = own(report.comparison.introduced);
    const standing = own(report.comparison.standing);
    if (practice === "configuration" && counting.length + standing.length === 0) continue;
    scores.push(scoreOf(report, practice, counting, standing.length));
  }
  return scores;
}
function appsOf({ apps }) {
  return count(apps, "app");
}
function standingWords({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, counting, standing) {
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const news = report.scope === "introduced" ? "new" : "found";
  const notes = standing > 0 ? [`${standing} ${standingWords(report)}`] : [];
  const [worst] = counting.toSorted((a, b) => (0, import_chunk_JCG2QZIW.compareSeverity)(b.severity, a.severity));
  if (worst) {
    const words = [`${countBySeverity(counting)} ${news}`, ...crashed ? ["not wholly judged"] : [], ...notes];
    return { practice, state: worst.severity, words };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not judged", words: ["not looked at", ...notes] };
  if (isOff) return { practice, state: "switched off", words: ["switched off by the policy", ...notes] };
  if (crashed) return { practice, state: "not judged", words: ["not judged", ...notes] };
  if (!report.verdict.complete) {
    return { practice, state: "partly judged", words: [`nothing ${news} in what could be judged`, ...notes] };
  }
  return { practice, state: "clean", words: [`nothing ${news}`, ...notes] };
}
// src/report/scorecard-text.ts
function scorecardLines(report, style) {
  const scores = scorecardOf(report);
  const width = Math.max(...scores.map(({ practice }) => PRACTICE_NAMES[practice].length));
  const lines2 = scores.map(({ practice, state, words: [first = "", ...notes] }) => {
    const rest = notes.map((note) => style.faint(` \xB7 ${note}`)).join("");
    return `    ${PRACTICE_NAMES[practice].padEnd(width)}  ${paint(state, first, style)}${rest}`;
  });
  return [`  ${style.strong("Scorecard")} ${style.faint(appsOf(report))}`, ...lines2];
}
function paint(state, text, style) {
  switch (state) {
    case "clean":
      return style.good(text);
    case "partly judged":
    case "not judged":
    case "switched off":
      return style.faint(text);
    default:
      return style.severity(state, text);
  }
}
// src/report/style.ts
var CODES = { critical: "1;31", high: "31", medium: "33", low: "36" };
function createStyle(color, links = false) {
  const paint2 = (code, text) => color ? `\x1B[${code}m${text}\x1B[0m` : text;
  return {
    strong: (text) => paint2("1", text),
    faint: (text) => paint2("2", text),
    bad: (text) => paint2("31", text),
    good: (text) => paint2("32", text),
    severity: (severity, text) => paint2(CODES[severity], text),
    link: (address, text) => links ? `\x1B]8;;${address}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}
var CODE = new RegExp("\\p{Cc}(?:\\[[\\d;]*m|\\]8;;[^\\p{Cc}]*\\p{Cc}\\\\)", "gu");
function wrap(text, indent, width) {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const lines2 = [];
  let line = lead;
  let columns = lead.length;
  let isEmpty = true;
  const codes = text.includes("\x1B") ? CODE : "";
  for (const [gap, word = ""] of text.trimEnd().slice(lead.length).matchAll(/ *([^ ]+)/g)) {
    const length = widthOf(word.replace(codes, ""));
    const space = isEmpty ? "" : gap.slice(0, gap.length - word.length);
    if (!isEmpty && columns + space.length + length > width) {
      lines2.push(line);
      line = indent + word;
      columns = indent.length + length;
    } else {
      line += space + word;
      columns += space.length + length;
    }
    isEmpty = false;
  }
  return [...lines2, line];
}
var verifiedLines = function(...words) {
  load15();
  return new.target ? new verifiedLines(...words) : verifiedLines(...words);
};
function load15() {
  let loaded;
  try {
    const { verifiedLines: verifiedLines2 } = require("./seen.js");
    loaded = [verifiedLines2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/report/verified-text.ts cannot be loaded.");
  [verifiedLines] = loaded;
}
// src/report/text.ts
var MIN_WIDTH = 40;
function renderText(report, options) {
  const { comparison, suppressed, notices } = report;
  const style = createStyle(options.color, options.links);
  const width = Math.max(MIN_WIDTH, options.width);
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  const excerptOf2 = createExcerpts(report.sources, every);
  const entries = comparison.introduced.map((finding) => ({ finding, state: void 0 }));
  if (options.all) {
    for (const finding of comparison.standing) entries.push({ finding, state: STOOD[report.scope] });
    for (const { finding, by } of suppressed) entries.push({ finding, state: `ignored: ${by.reason}` });
  }
  entries.sort((a, b) => (0, import_chunk_Q7EZOXAU.compareLocations)(a.finding.at, b.finding.at) || compareHeadings(a.finding, b.finding));
  const lines2 = [];
  let heading;
  for (const { finding, state } of entries) {
    if (heading !== void 0) lines2.push("");
    const next = headingOf(finding);
    if (next !== heading) lines2.push(style.strong(oneLine(next)));
    heading = next;
    lines2.push(...findingLines(finding, state, excerptOf2(finding, width - gutterOf(finding)), style, width));
  }
  if (lines2.length > 0) lines2.push("");
  const known2 = new Set(entries.map(({ finding }) => keyOf6(finding)));
  const told = problemsOf(report).filter((problem) => !known2.has(keyOf6(problem)));
  for (const { at, message, blocking } of told) {
    const word = blocking ? style.bad("not judged") : style.faint("not judged");
    lines2.push(...wrap(`${placeOf2(at)}${word}  ${oneLine(message)}`, "  ", width));
  }
  for (const { at, message } of notices) {
    lines2.push(...wrap(`${placeOf2(at)}${style.faint("note")}  ${oneLine(message)}`, "  ", width));
  }
  if (told.length + notices.length > 0) lines2.push("");
  if (report.verified && report.verified.length > 0) lines2.push(...verifiedLines(report.verified, style, width), "");
  else if (options.scorecard)
    lines2.push(...scorecardLines(report, style).flatMap((line) => wrap(line, INDENT, width)), "");
  const fixable = fixableOf(comparison.introduced);
  if (fixable !== void 0) lines2.push(...wrap(fixable, "  ", width));
  lines2.push(...lastLines(report, style, width));
  return `${lines2.map(inert).join("\n")}
`;
}
var STOOD = { introduced: "stood before", all: "in the baseline" };
function headingOf(finding) {
  return aboutOf(finding) ?? (finding.at.path === "" ? "the project" : finding.at.path);
}
function compareHeadings(a, b) {
  const [one, other2] = [headingOf(a), headingOf(b)];
  if (one === other2) return 0;
  return one < other2 ? -1 : 1;
}
function findingLines(finding, state, excerpt, style, width) {
  const { line, column } = finding.at.range.start;
  const hint = finding.confidence === "low" ? " (hint)" : "";
  const severity = style.severity(finding.severity, `${finding.severity}${hint}`);
  const place = finding.at.path === "" ? "" : `${line}:${column}  `;
  const lines2 = wrap(`  ${place}${severity}  ${oneLine(finding.message)}`, INDENT, width);
  if (state !== void 0) lines2.push(...wrap(`${INDENT}${style.faint(oneLine(state))}`, INDENT, width));
  if (excerpt) {
    const gutter = " ".repeat(String(line).length);
    lines2.push(`${INDENT}${style.faint(`${line} \u2502`)} ${excerpt.text}`);
    const caret = style.severity(finding.severity, "^".repeat(excerpt.width));
    lines2.push(`${INDENT}${style.faint(`${gutter} \u2502`)} ${" ".repeat(excerpt.before)}${caret}`);
  }
  for (const { at, note } of finding.related.slice(0, MAX_RELATED)) {
    lines2.push(...wrap(`${INDENT}${style.faint("\xB7")} ${placeOf2(at)}${oneLine(note)}`, `${INDENT}  `, width));
  }
  lines2.push(...wrap(`${INDENT}${style.faint("\u2192")} ${oneLine(finding.remedy)}`, `${INDENT}  `, width));
  const fix = finding.fix && ` \xB7 ${finding.fix.safe ? "--fix" : "--fix=all"} does it`;
  const rule = style.link((0, import_chunk_Q7EZOXAU.pageOf)(finding), finding.rule);
  lines2.push(
    ...wrap(`${INDENT}${style.faint(`${rule} \xB7 ${PRACTICE_NAMES[finding.practice]}${fix ?? ""}`)}`, INDENT, width)
  );
  return lines2;
}
var INDENT = "      ";
var MAX_RELATED = 3;
function gutterOf({ at }) {
  return INDENT.length + String(at.range.start.line).length + 3;
}
function keyOf6({ at, message }) {
  return `${at && placeOf2(at)}${message}`;
}
function fixableOf(findings) {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return void 0;
  const safe = fixes.filter((fix) => fix.safe).length;
  const parts = [
    ...safe > 0 ? [`--fix mends ${safe}`] : [],
    ...fixes.length > safe ? [`--fix=all ${safe > 0 ? "" : "mends "}${fixes.length}`] : []
  ];
  return `Of these, ${parts.join(", ")}.`;
}
function placeOf2(at) {
  return at && at.path !== "" ? `${oneLine(at.path)}:${at.range.start.line}:${at.range.start.column}  ` : "";
}
function lastLines(report, style, width) {
  const sum = sumOf(report);
  const verdict = verdictOf2(report);
  const paint2 = report.verdict.conclusion === "failure" ? style.bad : style.good;
  if (sum.length + 1 + verdict.length <= width) return [`${sum} ${paint2(verdict)}`];
  return [...wrap(sum, "  ", width), ...wrap(verdict, "  ", width).map(paint2)];
}
function sumOf(report) {
  const { scope, commits, comparison, suppressed, introducedBySeverity } = report;
  const counts = import_chunk_JCG2QZIW.SEVERITIES.filter((severity) => introducedBySeverity[severity] > 0);
  const detail = counts.map((severity) => `${introducedBySeverity[severity]} ${severity}`).join(", ");
  const total = comparison.introduced.length;
  const isChange = scope === "introduced" && commits.base !== void 0;
  const noun = isChange ? "introduced" : total === 1 ? "finding" : "findings";
  const parts = [`${total} ${noun}${detail && ` (${detail})`}`];
  if (commits.base !== void 0)
    parts.push(`${comparison.standing.length} standing`, `${comparison.fixed.length} fixed`);
  else if (comparison.standing.length > 0) parts.push(`${comparison.standing.length} in the baseline`);
  parts.push(`${suppressed.length} suppressed`);
  return `${parts.join(" \xB7 ")}.`;
}
function verdictOf2({ verdict: { conclusion, complete, failOn, failing }, verified }) {
  const at = failOn === "never" ? "" : `${failing} at or above ${failOn}`;
  if (!complete)
    return `Failure: incomplete, not everything could be ${verified ? "looked at" : "judged"}${at && `; ${at}`}.`;
  return conclusion === "failure" ? `Failure: ${at}.` : `Success${at && `: ${at}`}.`;
}
var parseDockerfile = function(...words) {
  load16();
  return new.target ? new parseDockerfile(...words) : parseDockerfile(...words);
};
function load16() {
  let loaded;
  try {
    const { parseDockerfile: parseDockerfile2 } = require("./formats.js");
    loaded = [parseDockerfile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/dockerfile.ts cannot be loaded.");
  [parseDockerfile] = loaded;
}
var parseEnv = function(...words) {
  load17();
  return new.target ? new parseEnv(...words) : parseEnv(...words);
};
function load17() {
  let loaded;
  try {
    const { parseEnv: parseEnv2 } = require("./formats.js");
    loaded = [parseEnv2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/env.ts cannot be loaded.");
  [parseEnv] = loaded;
}
var parseIgnoreFile = function(...words) {
  load18();
  return new.target ? new parseIgnoreFile(...words) : parseIgnoreFile(...words);
};
function load18() {
  let loaded;
  try {
    const { parseIgnoreFile: parseIgnoreFile2 } = require("./formats.js");
    loaded = [parseIgnoreFile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/ignore-file.ts cannot be loaded.");
  [parseIgnoreFile] = loaded;
}
var parseIni = function(...words) {
  load19();
  return new.target ? new parseIni(...words) : parseIni(...words);
};
function load19() {
  let loaded;
  try {
    const { parseIni: parseIni2 } = require("./formats.js");
    loaded = [parseIni2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/ini.ts cannot be loaded.");
  [parseIni] = loaded;
}
var parseJson = function(...words) {
  load20();
  return new.target ? new parseJson(...words) : parseJson(...words);
};
function load20() {
  let loaded;
  try {
    const { parseJson: parseJson2 } = require("./formats.js");
    loaded = [parseJson2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/json.ts cannot be loaded.");
  [parseJson] = loaded;
}
var parseMakefile = function(...words) {
  load21();
  return new.target ? new parseMakefile(...words) : parseMakefile(...words);
};
function load21() {
  let loaded;
  try {
    const { parseMakefile: parseMakefile2 } = require("./formats.js");
    loaded = [parseMakefile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/makefile.ts cannot be loaded.");
  [parseMakefile] = loaded;
}
var parseShell = function(...words) {
  load22();
  return new.target ? new parseShell(...words) : parseShell(...words);
};
var readShell = function(...words) {
  load22();
  return new.target ? new readShell(...words) : readShell(...words);
};
var parseExec = function(...words) {
  load22();
  return new.target ? new parseExec(...words) : parseExec(...words);
};
var parseShellScript = function(...words) {
  load22();
  return new.target ? new parseShellScript(...words) : parseShellScript(...words);
};
function load22() {
  let loaded;
  try {
    const { parseShell: parseShell2, readShell: readShell2, parseExec: parseExec2, parseShellScript: parseShellScript2 } = require("./commands.js");
    loaded = [parseShell2, readShell2, parseExec2, parseShellScript2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/shell.ts cannot be loaded.");
  [parseShell, readShell, parseExec, parseShellScript] = loaded;
}
// src/parse/line-end.ts
function lineEnd2(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines2 = string.slice(0, ptr).split(/\r?\n/);
  return [lines2.length, lines2.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines2 = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines2[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match2 = date.match(DATE_TIME_RE);
        if (match2) {
          if (!match2[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match2[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match2[2] && +match2[2] > 23) {
            date = "";
          } else {
            offset = match2[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}
// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;
var tomlFault = function(...words) {
  load23();
  return new.target ? new tomlFault(...words) : tomlFault(...words);
};
function load23() {
  let loaded;
  try {
    const { tomlFault: tomlFault2 } = require("./toml.js");
    loaded = [tomlFault2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/toml-errors.ts cannot be loaded.");
  [tomlFault] = loaded;
}
var parsedSpans = function(...words) {
  load24();
  return new.target ? new parsedSpans(...words) : parsedSpans(...words);
};
function load24() {
  let loaded;
  try {
    const { parsedSpans: parsedSpans2 } = require("./toml.js");
    loaded = [parsedSpans2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/toml-parsed.ts cannot be loaded.");
  [parsedSpans] = loaded;
}
// src/parse/toml-plain.ts
var HEADER2 = /^(\[\[?)[ \t]*([\w-]+(?:\.[\w-]+)*)[ \t]*(\]\]?)[ \t]*(?:#.*)?$/;
var PAIR = /^([\w-]+(?:\.[\w-]+)*)[ \t]*=[ \t]*/;
var SCALAR = /(?:"[^"\\\r\n]*"|'[^'\r\n]*'|[+-]?\d+(?:\.\d+)?|true|false)(?=[ \t\r\n,\]#]|$)/y;
var SPACE = /[ \t\r\n]*/y;
var REST = /[ \t]*(?:#.*)?$/y;
function plainSpans(text) {
  const statement = text.startsWith("[") ? headerSpan(text) : pairSpan(text);
  return statement && { kind: "read", statement, toml10: true };
}
function headerSpan(text) {
  const [, open2, names, close] = HEADER2.exec(text) ?? [];
  if (open2 === void 0 || names === void 0 || close === void 0) return void 0;
  const start = text.indexOf(names, open2.length);
  const end = text.indexOf(close, start + names.length) + close.length;
  return { kind: "header", keys: keySpans2(names, start), span: [0, end], array: open2.length === 2 };
}
function pairSpan(text) {
  const [lead, names] = PAIR.exec(text) ?? [];
  if (lead === void 0 || names === void 0) return void 0;
  const value = valueSpan(text, lead.length);
  if (!value || endOf(REST, text, value.span[1]) === void 0) return void 0;
  return { kind: "pair", keys: keySpans2(names, 0), span: [0, value.span[1]], value };
}
function keySpans2(names, offset) {
  let start = offset;
  return names.split(".").map((name) => {
    const span = [start, start + name.length];
    start = span[1] + 1;
    return { name, span };
  });
}
function valueSpan(text, start) {
  if (text[start] === "[") return listSpan(text, start);
  const end = endOf(SCALAR, text, start);
  return end === void 0 ? void 0 : { kind: "scalar", span: [start, end] };
}
function listSpan(text, start) {
  const items = [];
  let at = afterSpace(text, start + 1);
  while (text[at] !== "]") {
    const item = valueSpan(text, at);
    if (!item) return void 0;
    items.push(item);
    at = afterSpace(text, item.span[1]);
    if (text[at] === ",") at = afterSpace(text, at + 1);
    else if (text[at] !== "]") return void 0;
  }
  return { kind: "list", span: [start, at + 1], items };
}
function afterSpace(text, at) {
  return endOf(SPACE, text, at) ?? at;
}
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}
// src/parse/toml-tables.ts
function buildTables(at, repeated) {
  const tables = /* @__PURE__ */ new WeakMap();
  const arrays = /* @__PURE__ */ new WeakMap();
  const create = (place, how) => {
    const entries = [];
    const table = { kind: "table", at: place, entries };
    tables.set(table, { table, entries, byKey: /* @__PURE__ */ new Map(), origin: how });
    return table;
  };
  const append = (to, part, value, place) => {
    const entry = { key: part.name, keyAt: part.at, at: place, value };
    const open2 = tables.get(to);
    open2?.entries.push(entry);
    open2?.byKey.set(part.name, entry);
  };
  const entryIn = (table, part) => tables.get(table)?.byKey.get(part.name);
  const enter = (table, part, place, how) => {
    const value = entryIn(table, part)?.value;
    const latest = value && how === "implicit" ? arrays.get(value)?.at(-1) ?? value : value;
    const open2 = latest && tables.get(latest);
    if (open2) {
      if (how === "dotted" && open2.origin !== "dotted") repeated(part.at);
      return open2.table;
    }
    if (value) repeated(part.at);
    const created = create(place, how);
    append(table, part, created, place);
    return created;
  };
  const openTable = (parent, part, place) => {
    const entry = entryIn(parent, part);
    const open2 = entry && tables.get(entry.value);
    if (open2) {
      if (open2.origin !== "implicit") repeated(part.at);
      else {
        open2.origin = "header";
        open2.table.at = place;
        entry.at = place;
        entry.keyAt = part.at;
      }
      return open2.table;
    }
    if (entry) repeated(part.at);
    const created = create(place, "header");
    append(parent, part, created, place);
    return created;
  };
  const openItem = (parent, part, place) => {
    const created = create(place, "header");
    const value = entryIn(parent, part)?.value;
    const known2 = value && arrays.get(value);
    if (known2) {
      known2.push(created);
      return created;
    }
    if (value) repeated(part.at);
    const items = [created];
    const list = { kind: "list", at: place, items };
    arrays.set(list, items);
    append(parent, part, list, place);
    return created;
  };
  const root = create(at, "header");
  return {
    root,
    open: (keys, place, array) => {
      const last = keys.at(-1);
      if (!last) return root;
      let parent = root;
      for (const part of keys.slice(0, -1)) parent = enter(parent, part, place, "implicit");
      return array ? openItem(parent, last, place) : openTable(parent, last, place);
    },
    detached: (place) => create(place, "header"),
    put: (start, keys, value, place) => {
      const last = keys.at(-1);
      if (!last) return;
      let table = start;
      for (const part of keys.slice(0, -1)) table = enter(table, part, place, "dotted");
      if (entryIn(table, last)) repeated(last.at);
      append(table, last, value, place);
    }
  };
}
// src/parse/toml-statement.ts
function readStatement(source, span) {
  const text = source.text.slice(span.start, span.end);
  try {
    const values = parse(text, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH });
    const spans = plainSpans(text) ?? parsedSpans(text);
    if (spans.kind === "fault") return unreadable2(span.start + spans.offset);
    const { statement, toml10 } = spans;
    const places = { source, base: span.start };
    const keys = keyParts(places, statement.keys);
    const at = locate(places, statement.span);
    if (statement.kind === "header") return { kind: "header", keys, at, toml10, array: statement.array };
    return { kind: "pair", keys, at, toml10, value: readValue(places, statement.value, valueAt(values, keys)) };
  } catch (error) {
    if (error instanceof TomlError) {
      const offset = offsetIn(text, error);
      return { kind: "fault", offset: span.start + offset, message: tomlFault(error.message, isLineEnd(text, offset)) };
    }
    if (error instanceof RangeError) {
      return { kind: "fault", offset: span.start, message: "A value in this file is too long to be read." };
    }
    throw error;
  }
}
function unreadable2(offset) {
  return { kind: "fault", offset, message: tomlFault("", false) };
}
function locate({ source, base }, [start, end]) {
  return source.locate(base + start, base + end);
}
function keyParts(places, keys) {
  return keys.map(({ name, span }) => ({ name, at: locate(places, span) }));
}
function valueAt(table, keys) {
  let value = table;
  for (const { name } of keys) value = isTable(value) ? value[name] : void 0;
  return value;
}
function isTable(value) {
  return typeof value === "object" && Object.getPrototypeOf(value) === null;
}
function readValue(places, spans, value) {
  switch (spans.kind) {
    case "scalar":
      return readScalar(places, spans.span, value);
    case "list": {
      const values = Array.isArray(value) ? value : [];
      const items = spans.items.map((item, i) => readValue(places, item, values[i]));
      return { kind: "list", at: locate(places, spans.span), items };
    }
    case "table": {
      const tables = buildTables(locate(places, spans.span), () => {
      });
      for (const pair of spans.pairs) {
        const keys = keyParts(places, pair.keys);
        const inner = isTable(value) ? valueAt(value, keys) : void 0;
        tables.put(tables.root, keys, readValue(places, pair.value, inner), locate(places, pair.span));
      }
      return tables.root;
    }
  }
}
function readScalar(places, span, value) {
  const raw = places.source.text.slice(places.base + span[0], places.base + span[1]);
  const known2 = typeof value === "object" || value === void 0 ? raw : value;
  return { kind: "scalar", at: locate(places, span), raw, value: known2 };
}
function offsetIn(text, { line, column }) {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text.length);
}
function isLineEnd(text, offset) {
  return /^[ \t]*(?:[\r\n#]|$)/.test(text.slice(offset, offset + 200));
}
// src/parse/toml-statements.ts
var SPECIAL2 = /["'#[\]{}\n]/g;
var INK = /[^ \t\r\n]/g;
var BASIC_STRING_STOP = /\\.|["\n]/g;
var LITERAL_STRING_STOP = /['\n]/g;
var BASIC_TEXT_STOP = /\\[\s\S]|"""/g;
var LITERAL_TEXT_STOP = /'''/g;
function nextStatement(text, from) {
  INK.lastIndex = from;
  for (let found = INK.exec(text); found; found = INK.exec(text)) {
    const start = found.index;
    if (found[0] !== "#") {
      const end = found[0] === "[" ? lineEnd2(text, start) : pairEnd(text, start);
      return { start, end: text[end - 1] === "\r" ? end - 1 : end };
    }
    INK.lastIndex = lineEnd2(text, start);
  }
  return void 0;
}
function pairEnd(text, start) {
  let depth = 0;
  let at = start;
  for (; ; ) {
    SPECIAL2.lastIndex = at;
    const found = SPECIAL2.exec(text);
    if (!found) return text.length;
    at = found.index + 1;
    const character = found[0];
    if (character === "\n") {
      if (depth === 0) return found.index;
    } else if (character === "#") at = lineEnd2(text, at);
    else if (character === '"' || character === "'") at = stringEnd(text, found.index);
    else if (character === "[" || character === "{") depth++;
    else depth = Math.max(0, depth - 1);
  }
}
function stringEnd(text, start) {
  const quote = text[start] === '"' ? '"' : "'";
  if (!text.startsWith(quote.repeat(3), start)) {
    const stop2 = firstStop(quote === '"' ? BASIC_STRING_STOP : LITERAL_STRING_STOP, text, start + 1);
    if (!stop2) return text.length;
    return stop2[0] === "\n" ? stop2.index : stop2.index + 1;
  }
  const stop = firstStop(quote === '"' ? BASIC_TEXT_STOP : LITERAL_TEXT_STOP, text, start + 3);
  if (!stop) return text.length;
  let end = stop.index + 3;
  for (let extra = 0; extra < 2 && text[end] === quote; extra++) end++;
  return end;
}
function firstStop(pattern, text, from) {
  pattern.lastIndex = from;
  let found = pattern.exec(text);
  while (found?.[0].startsWith("\\")) found = pattern.exec(text);
  return found;
}
// src/parse/toml.ts
var MAX_LOOKS = 20;
var REPEATED = "This key or table is set twice: the later one counts here, and deploy tools may refuse the file.";
var NEWER_SYNTAX = "This is TOML 1.1 syntax, which flyctl and other readers of TOML 1.0 may refuse.";
function parseToml(source) {
  return readTree("toml", source, (report) => [readRoot(source, report)]);
}
function readRoot(source, report) {
  const { text } = source;
  const start = (0, import_chunk_Q7EZOXAU.fileStart)(source.path);
  const tables = buildTables(start, (at) => report(at, REPEATED, false));
  let table = tables.root;
  let budget = MAX_LOOKS * text.length;
  let astray = false;
  let next = nextStatement(text, 0);
  while (next && budget > 0) {
    budget -= next.end - next.start;
    const statement = readStatement(source, next);
    if (statement.kind === "fault") {
      if (!astray) report(source.locate(statement.offset, statement.offset), statement.message, true);
      astray = true;
      if (text[next.start] === "[") table = tables.detached(start);
      next = nextStatement(text, lineEnd2(text, next.start));
      continue;
    }
    astray = false;
    if (!statement.toml10) report(statement.at, NEWER_SYNTAX, false);
    if (statement.kind === "pair") tables.put(table, statement.keys, statement.value, statement.at);
    else table = tables.open(statement.keys, statement.at, statement.array);
    next = nextStatement(text, next.end);
  }
  return tables.root;
}
var parseYaml = function(...words) {
  load25();
  return new.target ? new parseYaml(...words) : parseYaml(...words);
};
function load25() {
  let loaded;
  try {
    const { parseYaml: parseYaml2 } = require("./formats.js");
    loaded = [parseYaml2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("src/parse/yaml.ts cannot be loaded.");
  [parseYaml] = loaded;
}
module.exports = stdin_exports;
