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
  MAX_RUN_TIME: () => MAX_RUN_TIME,
  NO_LINKS: () => NO_LINKS,
  NO_POLICY: () => NO_POLICY,
  PRACTICE_NAMES: () => PRACTICE_NAMES,
  SEVERITY_NAMES: () => SEVERITY_NAMES,
  aboutOf: () => aboutOf,
  applyFixes: () => applyFixes,
  appsOf: () => appsOf2,
  buildProject: () => buildProject,
  clip: () => clip,
  codeSpan: () => codeSpan,
  createExcerpts: () => createExcerpts,
  createLineRedactor: () => createLineRedactor,
  createStyle: () => createStyle,
  escapeMarkdown: () => escapeMarkdown,
  findPolicy: () => findPolicy,
  findTarget: () => findTarget,
  findingPlaceOf: () => findingPlaceOf,
  fit: () => fit,
  isProven: () => isProven,
  isQuiet: () => isQuiet,
  messageOf: () => messageOf2,
  openWorkspace: () => openWorkspace,
  otherRules: () => otherRules,
  parseDockerfile: () => parseDockerfile,
  parseEnv: () => parseEnv,
  parseExec: () => parseExec,
  parseIgnoreFile: () => parseIgnoreFile,
  parseIni: () => parseIni,
  parseJson: () => parseJson,
  parseMakefile: () => parseMakefile,
  parseShell: () => parseShell,
  parseShellScript: () => parseShellScript,
  parseToml: () => parseToml,
  parseYaml: () => parseYaml,
  parsersFor: () => parsersFor,
  placeOf: () => placeOf,
  problemsOf: () => problemsOf2,
  readShell: () => readShell,
  renderMessage: () => renderMessage,
  renderText: () => renderText,
  ruleNames: () => ruleNames,
  ruleOf: () => ruleOf,
  rulesOfFiles: () => rulesOfFiles,
  run: () => run,
  runCheck: () => runCheck,
  sanitize: () => sanitize,
  sanitizeInColumns: () => sanitizeInColumns,
  sanitizeLines: () => sanitizeLines,
  scorecardOf: () => scorecardOf,
  startClock: () => startClock,
  stateLabelOf: () => stateLabelOf,
  statusOf: () => statusOf,
  truncateBytes: () => truncateBytes,
  verdictOf: () => verdictOf,
  withoutWorkflowCommands: () => withoutWorkflowCommands,
  writeFiles: () => writeFiles,
  writeReport: () => writeReport
});
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_node_fs3 = require("node:fs");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");
var import_node_path6 = require("node:path");
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_path8 = require("node:path");
var import_node_path9 = require("node:path");
var import_node_path10 = require("node:path");
var import_node_fs7 = require("node:fs");
var import_node_path11 = require("node:path");
var import_node_fs8 = require("node:fs");
var import_node_path12 = require("node:path");
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
function openGit(directory, environment2) {
  const inherited2 = Object.entries(environment2).filter(([name]) => !MISLEADING.has(name));
  const env = { ...Object.fromEntries(inherited2), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
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
  const headBranch = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]).catch(() => void 0);
  const origins = headBranch?.toString("utf8").trim();
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
  const found2 = await git.run(["merge-base", "--", commit, head]).catch(() => void 0);
  const base = found2?.toString("latin1").split("\n")[0];
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
// src/model/project/delivery.ts
function isQuiet(finding) {
  return finding.severity === "low" || finding.confidence === "low";
}
// src/model/error.ts
function kindOfError(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : void 0;
}
// src/engine/fingerprint.ts
function fingerprint(rule, path, subject) {
  return (0, import_chunk_7JGE67RG.createHash)("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
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
      if (error instanceof import_chunk_7JGE67RG.MissingPart) throw error;
      crashes.push({ rule: rule.id, error: kindOfError(error) ?? "Error" });
    }
  }
  return { findings: withoutRepeats(findings.toSorted(compareFindings)), crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return (0, import_chunk_7JGE67RG.compareLocations)(a.at, b.at) || (0, import_chunk_7JGE67RG.compareText)(a.rule, b.rule) || (0, import_chunk_7JGE67RG.compareText)(a.subject, b.subject) || (0, import_chunk_OSF2BIYD.compareSeverity)(b.severity, a.severity);
}
function stamp(rule, severity, draft) {
  const lower = draft.severity !== void 0 && (0, import_chunk_OSF2BIYD.compareSeverity)(draft.severity, severity) < 0;
  const named = (0, import_chunk_7JGE67RG.lazy)(() => fingerprint(rule.id, draft.at.path, draft.subject));
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
    if (before === void 0 || (0, import_chunk_7JGE67RG.compareLocations)(before.at, finding.at) !== 0) return true;
    return before.fingerprint !== finding.fingerprint;
  });
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
    (a, b) => (0, import_chunk_7JGE67RG.compareText)(a.path, b.path) || (0, import_chunk_7JGE67RG.compareText)(a.rule, b.rule) || (0, import_chunk_7JGE67RG.compareText)(a.fingerprint, b.fingerprint) || (0, import_chunk_OSF2BIYD.compareSeverity)(a.severity, b.severity)
  );
}
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing = [];
  let left = findings.toSorted((a, b) => (0, import_chunk_OSF2BIYD.compareSeverity)(weightOf(b), weightOf(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if ((0, import_chunk_OSF2BIYD.compareSeverity)(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unchecked)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => (0, import_chunk_OSF2BIYD.compareSeverity)(b.severity, a.severity))) {
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
    const namesakes = gone.get((0, import_chunk_7JGE67RG.baseName)(path));
    if (!namesakes) gone.set((0, import_chunk_7JGE67RG.baseName)(path), [path]);
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path);
  }
  return (path) => known2.has(path) ? [] : gone.get((0, import_chunk_7JGE67RG.baseName)(path)) ?? [];
}
var MAX_REPORTED = 5;
function staleNotices(slots, { paths, rules }) {
  const stale = slots.filter(({ left, entry }) => left > 0 && !paths.has("") && !paths.has(entry.path) && !rules.has(entry.rule)).map(({ entry }) => entry.at).sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column);
  const notices = stale.slice(0, MAX_REPORTED).map(
    (at) => ({
      at,
      message: "This entry of the baseline finds nothing any more: `airworthy check --write-baseline` takes it out."
    })
  );
  const next = stale[MAX_REPORTED];
  if (!next) return notices;
  return [
    ...notices,
    { at: next, message: `The same holds for ${stale.length - MAX_REPORTED} more of its entries from here on.` }
  ];
}
function weightOf(finding) {
  return isQuiet(finding) ? "low" : finding.severity;
}
// src/local/write.ts
var copyFile = function(...words) {
  load();
  return new.target ? new copyFile(...words) : copyFile(...words);
};
var lstat = function(...words) {
  load();
  return new.target ? new lstat(...words) : lstat(...words);
};
var mkdir = function(...words) {
  load();
  return new.target ? new mkdir(...words) : mkdir(...words);
};
var mkdtemp = function(...words) {
  load();
  return new.target ? new mkdtemp(...words) : mkdtemp(...words);
};
var open = function(...words) {
  load();
  return new.target ? new open(...words) : open(...words);
};
var realpath = function(...words) {
  load();
  return new.target ? new realpath(...words) : realpath(...words);
};
var rename = function(...words) {
  load();
  return new.target ? new rename(...words) : rename(...words);
};
var rm = function(...words) {
  load();
  return new.target ? new rm(...words) : rm(...words);
};
var stat = function(...words) {
  load();
  return new.target ? new stat(...words) : stat(...words);
};
var utimes = function(...words) {
  load();
  return new.target ? new utimes(...words) : utimes(...words);
};
var writeFile = function(...words) {
  load();
  return new.target ? new writeFile(...words) : writeFile(...words);
};
function load() {
  let loaded;
  try {
    const { copyFile: copyFile2, lstat: lstat2, mkdir: mkdir2, mkdtemp: mkdtemp2, open: open2, realpath: realpath2, rename: rename2, rm: rm2, stat: stat2, utimes: utimes2, writeFile: writeFile2 } = require("node:fs/promises");
    loaded = [copyFile2, lstat2, mkdir2, mkdtemp2, open2, realpath2, rename2, rm2, stat2, utimes2, writeFile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("node:fs/promises cannot be loaded.");
  [copyFile, lstat, mkdir, mkdtemp, open, realpath, rename, rm, stat, utimes, writeFile] = loaded;
}
// src/local/write.ts
// src/local/file.ts
// src/model/files/snapshot.ts
var MAX_FILE_BYTES = 1e6;
// src/local/file.ts
var TOO_LARGE = `The file is larger than ${MAX_FILE_BYTES / 1e6} MB, so it was not read.`;
var MISSING = "The file is listed but cannot be read.";
var NOT_UTF8 = "The file is not valid UTF-8, so it was not read.";
function readFile(file) {
  try {
    const handle = (0, import_node_fs3.openSync)(file, import_node_fs3.constants.O_RDONLY | import_node_fs3.constants.O_NOFOLLOW | import_node_fs3.constants.O_NONBLOCK);
    try {
      const found2 = (0, import_node_fs3.fstatSync)(handle);
      if (!found2.isFile()) return void 0;
      return found2.size > MAX_FILE_BYTES ? { reason: TOO_LARGE } : decode((0, import_node_fs3.readFileSync)(handle));
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
// src/local/write.ts
async function writeFiles(directory, rewrites) {
  const files = [];
  try {
    for (const rewrite2 of rewrites) {
      const to = (0, import_node_path3.join)(directory, rewrite2.path);
      const found2 = await examine(directory, to, rewrite2);
      const from = (0, import_node_path3.join)((0, import_node_path3.dirname)(to), `.${(0, import_node_path3.basename)(to)}.${(0, import_chunk_7JGE67RG.randomBytes)(6).toString("hex")}.tmp`);
      files.push({ from, to });
      await writeNew(from, rewrite2.after, found2);
    }
    for (const { from, to } of files) await rename(from, to);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    const code2 = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`the fixes cannot be written${code2}`);
  } finally {
    for (const { from } of files) await rm(from, { force: true });
  }
}
async function examine(directory, file, { path, before }) {
  const inside = (0, import_node_path3.relative)(directory, file);
  if (inside === "" || inside === ".." || inside.startsWith(`..${import_node_path3.sep}`)) {
    throw new LocalError(`${path} lies outside of the project, so it is not written`);
  }
  const found2 = await lstat(file).catch(() => void 0);
  const folder = await realpath((0, import_node_path3.dirname)(file)).catch(() => void 0);
  if (!found2?.isFile() || folder !== (0, import_node_path3.dirname)(file)) {
    throw new LocalError(`${path} is a link or no regular file, so it is not written`);
  }
  const now = readFile(file);
  if (now === void 0 || !("text" in now) || now.text !== before) {
    throw new LocalError(`${path} was changed by somebody else in the meantime; nothing was written`);
  }
  return found2;
}
async function writeNew(file, text, { mode, uid, gid }) {
  const handle = await open(file, import_node_fs2.constants.O_WRONLY | import_node_fs2.constants.O_CREAT | import_node_fs2.constants.O_EXCL, 384);
  try {
    await handle.writeFile(text);
    await handle.chown(uid, gid).catch(() => {
    });
    await handle.chmod(mode & 4095);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function writeInProject(file, text) {
  try {
    const folder = (0, import_node_path3.dirname)(file);
    await mkdir(folder, { recursive: true });
    if (await realpath(folder) !== folder) throw new LocalError(`${file} is not written, since ${folder} is a link`);
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = import_node_fs2.constants;
    const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 420);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof LocalError) throw error;
    const code2 = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`${file} cannot be written${code2}`);
  }
}
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
// src/review/baseline.ts
var NO_BASELINE = { baseline: void 0, problems: [] };
async function readBaseline(workspace) {
  const loaded = await load2(await workspace.read(BASELINE_PATH, "base"));
  const { baseline, problems } = loaded;
  const { head, compared } = workspace.snapshots;
  const { paths } = compared?.base ?? head;
  if (!baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded;
  return { baseline: { ...baseline, renames: await workspace.renamesSince(BASELINE_PATH) }, problems };
}
async function load2(file) {
  if (!file) return NO_BASELINE;
  if ("trouble" in file) {
    const problem = { at: (0, import_chunk_7JGE67RG.fileStart)(BASELINE_PATH), message: file.trouble, blocking: true };
    return { baseline: void 0, problems: [problem] };
  }
  const { parseJson: parseJson2 } = await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")));
  const { loadBaseline } = await Promise.resolve().then(() => whole(require("./load-baseline-RSBNCGIA.js")));
  return loadBaseline(parseJson2((0, import_chunk_7JGE67RG.createSource)(BASELINE_PATH, file.text)));
}
var SCHEMA = "https://raw.githubusercontent.com/airworthy/airworthy/v1/schema/baseline.schema.json";
function renderBaseline(entries) {
  const lines2 = entries.map((entry) => `    { ${KEYS.map((key) => `"${key}": ${JSON.stringify(entry[key])}`).join(", ")} }`);
  const list2 = lines2.length === 0 ? "[]" : `[
${lines2.join(",\n")}
  ]`;
  return `{
  "$schema": "${SCHEMA}",
  "version": 1,
  "entries": ${list2}
}
`;
}
var KEYS = ["rule", "path", "fingerprint", "severity", "count"];
// src/cli/baseline.ts
async function writeBaseline(directory, report) {
  if (!report.verdict.complete) {
    return "not everything could be judged, so no baseline was written: what is in those files would be missing in it";
  }
  const entries = baselineOf(report.comparison.introduced);
  await writeInProject((0, import_node_path2.resolve)(directory, BASELINE_PATH), renderBaseline(entries));
  return `${(0, import_chunk_7JGE67RG.count)(report.comparison.introduced.length, "finding")} written to ${BASELINE_PATH}; commit it, and only what is new or worse decides from now on`;
}
// src/local/workspace.ts
// src/model/files/diff.ts
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
// src/project/discover/formats.ts
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
  const name = (0, import_chunk_7JGE67RG.baseName)(path);
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
// src/project/files/code-defaults.ts
var CONFIG_CODE = /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/;
function isConfigCode(path) {
  return NEVER_READ.has(extensionOf((0, import_chunk_7JGE67RG.baseName)(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path);
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
// src/project/discover/path-roles.ts
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
  return COMPOSE.test((0, import_chunk_7JGE67RG.baseName)(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !path.startsWith(".github/");
}
function isTemplate(path) {
  const name = (0, import_chunk_7JGE67RG.baseName)(path);
  return TEMPLATE_SUFFIX.test(name) || TEMPLATE_LANGUAGE.test(name);
}
var readerOf = (0, import_chunk_7JGE67RG.memoizeByText)((path) => {
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
// src/project/files/framework-https.ts
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
  if (!NAME2.test((0, import_chunk_7JGE67RG.baseName)(path)) || readerOf(path) === "development") return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!NAME2.test((0, import_chunk_7JGE67RG.baseName)(path)) || readerOf(path) === "development") return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative6) {
  return PLACES.filter(({ path }) => path.test(relative6));
}
function homesOf(path, folders) {
  const homes = [];
  for (let folder = (0, import_chunk_7JGE67RG.folderOf)(path); ; folder = (0, import_chunk_7JGE67RG.folderOf)(folder)) {
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
      const found2 = read(source, place);
      redirect ??= found2.redirect;
      hsts ??= found2.hsts;
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
// src/project/files/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]*\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]*nginx[^/]*|default)\.conf(?:\.template)?$/i;
function isProxyConfig(path) {
  return CADDY.test((0, import_chunk_7JGE67RG.baseName)(path)) ? /(?:^|\.)caddyfile(?:$|\.)/i.test((0, import_chunk_7JGE67RG.baseName)(path)) : HAPROXY.test(path) || NGINX.test(path);
}
function proxyReader(path) {
  return readerOf(path.replace(/\.template$/, ""));
}
function proxySettings(source, reader) {
  const name = (0, import_chunk_7JGE67RG.baseName)(source.path);
  if (CADDY.test(name)) return caddyUpstreams(source, reader);
  return HAPROXY.test(name) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader);
}
var PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/;
function nginxUpstreams(source, reader) {
  const directives = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { tokens } of directives) {
    if (!PASS.test(tokens[0]?.text ?? "")) continue;
    for (const [variable] of (tokens[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { tokens, blocks } of directives) {
    const [first, second, third] = tokens;
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
  let tokens = [];
  for (let i = 0; i < text.length; ) {
    const character = text[i] ?? "";
    if (/\s/.test(character)) i++;
    else if (character === "#") i = lineEnd(text, i);
    else if (character === ";") {
      directives.push({ tokens, blocks: [...blocks] });
      tokens = [];
      i++;
    } else if (character === "{") {
      if (blocks.length < MAX_DEPTH) blocks.push(tokens.map((token) => token.text).join(" "));
      tokens = [];
      i++;
    } else if (character === "}") {
      blocks.pop();
      tokens = [];
      i++;
    } else {
      const token = readToken(text, i, /[\s;{}]/);
      tokens.push(token);
      i = token.to;
    }
  }
  return directives;
}
var MAX_DEPTH = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks = [];
  for (const tokens of lines(source.text)) {
    const [first, ...rest] = tokens;
    if (!first) continue;
    if (first.text === "}") {
      blocks.pop();
      continue;
    }
    const opens = tokens.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name = isProxy ? first.text : (blocks.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const token of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(token.text))
          settings.push(upstream(source, reader, name, blocks, first, token));
      }
    }
    if (opens && blocks.length < MAX_DEPTH)
      blocks.push(
        tokens.slice(0, -1).map((token) => token.text).join(" ")
      );
  }
  return settings;
}
function haproxyUpstreams(source, reader) {
  const settings = [];
  let section = "";
  for (const tokens of lines(source.text)) {
    const [first, second, third, fourth] = tokens;
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
    const tokens = [];
    for (let at = i; at < end; ) {
      if (/\s/.test(text[at] ?? "")) at++;
      else if (text[at] === "#") break;
      else {
        const token = readToken(text, at, /\s/);
        tokens.push(token);
        at = Math.max(token.to, at + 1);
      }
    }
    yield tokens;
  }
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function readToken(text, from, ends) {
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
function upstream(source, reader, name, blocks, first, token) {
  const at = source.locate(token.from, token.to);
  const raw = source.text.slice(token.from, token.to);
  const value = UNSETTLED.test(token.text) ? { known: false, at, raw } : { known: true, value: token.text, at, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name].join("."),
    value,
    at: source.locate(first.from, token.to)
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
// src/project/files/secret-files.ts
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
  const name = (0, import_chunk_7JGE67RG.baseName)(path);
  return WHOLE.test(name) || LINES.some(([file]) => file.test(name));
}
function secretSettings(source, reader) {
  const name = (0, import_chunk_7JGE67RG.baseName)(source.path);
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
// src/project/discover/references.ts
var MAX_MENTIONS = 500;
var NAMED_BY_KEY = /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi;
var NAMED_BY_FLAG = /(?:^|\s)(?:-c(?:[ \t]{1,20}|=)?|--(?:config|dockerfile|ignorefile|machine-config)(?:[ \t]{1,20}|=))["']?([^\s"';|&)]{1,300})/g;
var WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g;
var DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g;
function referencedPaths(path, text) {
  const format = formatOf(path, text);
  const tells = format === "shell" || format === "makefile" || format === "toml" || format === "yaml" || format === "json" && /fly|^package\.json$/i.test((0, import_chunk_7JGE67RG.baseName)(path));
  if (!tells || isComposePath(path) && !/dockerfile/i.test(text)) return [];
  const folders = /* @__PURE__ */ new Set(["", (0, import_chunk_7JGE67RG.folderOf)(path)]);
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text, pattern)) folders.add(joinPath("", folder) ?? "");
  }
  const referenced = /* @__PURE__ */ new Set();
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name of captures(text, pattern)) {
      for (const folder of folders) {
        if (referenced.size >= MAX_MENTIONS) return [...referenced];
        const candidate = joinPath(folder, name);
        if (candidate) referenced.add(candidate);
      }
    }
  }
  return [...referenced];
}
function captures(text, pattern) {
  const found2 = [];
  for (const match2 of text.matchAll(pattern)) {
    if (found2.length >= MAX_MENTIONS) break;
    if (match2[1]) found2.push(match2[1]);
  }
  return found2;
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
// src/project/discover/discover.ts
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
  const name = (0, import_chunk_7JGE67RG.baseName)(path);
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
    for (const referenced of referencedPaths(path, text)) if (paths.has(referenced)) named.add(referenced);
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(import_chunk_7JGE67RG.folderOf));
  const structural = [];
  const further = [];
  for (const path of left) {
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path);
    else if ((changed === "all" || changed.has(path)) && isReadable(path)) further.push(path);
  }
  return [...structural, ...further].slice(0, Math.max(0, room));
}
function isFlyConfigPath(path) {
  return FLY_CONFIG.test((0, import_chunk_7JGE67RG.baseName)(path)) || FLY_FOLDER_TOML.test(path);
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
  const name = (0, import_chunk_7JGE67RG.baseName)(path);
  if (LOCK_FILE.test(name) || /\.min\.[a-z]+$/i.test(name)) return false;
  if (isSecretFile(path) || isConfigCode(path)) return true;
  const format = formatOf(path);
  if (format === "yaml" || format === "json") return !LOCALE_FOLDER.test(path);
  return format !== void 0 || extensionOf(name) === "" && !name.startsWith(".") && /^[a-z]/.test(name) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}
// src/local/git-files.ts
async function listCommit(git, commit) {
  const files = /* @__PURE__ */ new Map();
  for (const field2 of fieldsOf(await git.run(["ls-tree", "-r", "-z", "--end-of-options", commit]))) {
    const { fields, path } = splitAtTab(field2);
    const [mode, , id = ""] = fields;
    if (isRegular(mode)) files.set(path, id);
  }
  return files;
}
async function listWorkTree(git) {
  const args = ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted", "--others", "--exclude-standard"];
  const files = /* @__PURE__ */ new Set();
  const deleted = [];
  for (const field2 of fieldsOf(await git.run(args))) {
    if (field2.startsWith("? ")) {
      const path2 = field2.slice(2);
      if (!path2.endsWith("/") && isFile((0, import_node_path5.join)(git.directory, path2))) files.add(path2);
      continue;
    }
    const { fields, path } = splitAtTab(field2);
    const [tag, mode] = fields;
    if (tag === "R") deleted.push(path);
    else if (isRegular(mode)) files.add(path);
  }
  for (const path of deleted) files.delete(path);
  return files;
}
async function readBlobs(git, ids) {
  const blobs = /* @__PURE__ */ new Map();
  if (ids.length === 0) return blobs;
  const output = await git.run(["cat-file", "--batch"], { input: `${ids.join("\n")}
` });
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf("\n", at);
    if (end === -1) break;
    const [id = "", kind, size = ""] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === "") continue;
    const content = output.subarray(at, at + Number(size));
    if (kind === "blob") blobs.set(id, content);
    at += content.length + 1;
  }
  return blobs;
}
async function measureBlobs(git, ids) {
  const sizes = /* @__PURE__ */ new Map();
  if (ids.length === 0) return sizes;
  const output = await git.run(["cat-file", "--batch-check"], { input: `${ids.join("\n")}
` });
  for (const line of output.toString("latin1").split("\n")) {
    const [id = "", kind, size] = line.split(" ");
    if (kind === "blob" && size !== void 0) sizes.set(id, Number(size));
  }
  return sizes;
}
function isFile(path) {
  try {
    return (0, import_node_fs5.lstatSync)(path).isFile();
  } catch {
    return false;
  }
}
function isRegular(mode) {
  return mode?.startsWith("100") === true;
}
function splitAtTab(field2) {
  const tab = field2.indexOf("	");
  return { fields: field2.slice(0, tab).split(/ +/), path: field2.slice(tab + 1) };
}
var tmpdir = function(...words) {
  load3();
  return new.target ? new tmpdir(...words) : tmpdir(...words);
};
function load3() {
  let loaded;
  try {
    const { tmpdir: tmpdir2 } = require("node:os");
    loaded = [tmpdir2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("node:os cannot be loaded.");
  [tmpdir] = loaded;
}
// src/local/scratch.ts
async function inScratch(git, act, index) {
  const located = await git.run(["rev-parse", "--git-path", "index", "--git-path", "objects"]);
  const [own = "", objects = ""] = located.toString("utf8").split("\n");
  const folder = await mkdtemp((0, import_node_path6.join)(tmpdir(), "airworthy-"));
  try {
    const variables = {
      GIT_INDEX_FILE: (0, import_node_path6.join)(folder, "index"),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify((0, import_node_path6.resolve)(git.directory, objects))
    };
    await copyIndex(index ?? (0, import_node_path6.resolve)(git.directory, own), variables.GIT_INDEX_FILE);
    return await act({ directory: git.directory, run: (args, options) => git.run(args, { ...options, variables }) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function copyIndex(from, to) {
  const known2 = await stat(from).catch(() => void 0);
  if (!known2) return;
  await copyFile(from, to);
  await utimes(to, known2.atime, known2.mtime);
}
// src/local/diff.ts
var FIXED_OPTIONS = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=all",
  "--find-renames",
  "--relative",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
var PATCH = ["--patch", "--text", "--unified=3", "--inter-hunk-context=0", "--diff-algorithm=myers"];
var MAX_ARGUMENT_LENGTH = 6e4;
async function diffWorkTree(git, base) {
  return withNewFiles(git, (gitWithNewFiles) => readDiff(gitWithNewFiles, [base]));
}
async function diffTrees(git, base, head) {
  return readDiff(git, [base, head]);
}
async function readDiff(git, revisions) {
  const listed = parseRaw(await git.run(["diff", ...FIXED_OPTIONS, "--raw", "-z", ...revisions, "--"]));
  const hunks = /* @__PURE__ */ new Map();
  for (const paths of inPortions(listed.filter((file) => mayMatter(file.previousPath ?? "") || mayMatter(file.path)))) {
    const patch = await git.run(["diff", ...FIXED_OPTIONS, ...PATCH, ...revisions, "--", ...paths]);
    for (const section of splitPatch(patch.toString("utf8"))) hunks.set(section.path, section.hunks);
  }
  return { files: new Map(listed.map((file) => [file.path, { ...file, hunks: hunks.get(file.path) ?? [] }])) };
}
async function withNewFiles(git, act) {
  const listed = fieldsOf(await git.run(["ls-files", "-z", "--others", "--exclude-standard"]));
  const added = listed.filter((path) => !path.endsWith("/") && mayMatter(path));
  if (added.length === 0) return act(git);
  return inScratch(git, async (scratch) => {
    const input = added.map((path) => `${path}\0`).join("");
    await scratch.run(["add", "--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul"], { input });
    return act(scratch);
  });
}
function parseRaw(output) {
  const fields = fieldsOf(output);
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at < fields.length; ) {
    const [before = "", after2, , , letter = ""] = (fields[at++] ?? "").split(" ");
    const first = fields[at++] ?? "";
    const path = letter.startsWith("R") || letter.startsWith("C") ? fields[at++] ?? "" : first;
    const was = isRegular(before.slice(1));
    const is2 = isRegular(after2);
    if (letter.startsWith("R") && was && is2) files.set(path, { path, previousPath: first, status: "renamed" });
    else if (was && is2) files.set(path, { path, previousPath: void 0, status: "modified" });
    else if (is2) files.set(path, { path, previousPath: void 0, status: "added" });
    else if (was) files.set(first, { path: first, previousPath: void 0, status: "removed" });
  }
  return [...files.values()];
}
function* inPortions(files) {
  let portion = [];
  let length = 0;
  for (const { path, previousPath } of files) {
    const paths = previousPath === void 0 ? [path] : [previousPath, path];
    portion.push(...paths);
    for (const each of paths) length += each.length + 1;
    if (length < MAX_ARGUMENT_LENGTH) continue;
    yield portion;
    portion = [];
    length = 0;
  }
  if (portion.length > 0) yield portion;
}
function splitPatch(patch) {
  const sections = [];
  for (const section of `
${patch}`.split("\ndiff --git ").slice(1)) {
    const start = section.indexOf("\n@@ ");
    if (start === -1) continue;
    const header = section.slice(0, start).split("\n");
    const head = pathOf(header, "+++ ");
    const path = head === "/dev/null" ? pathOf(header, "--- ") : head;
    if (path !== void 0) sections.push({ path: path.slice(2), hunks: parsePatch(section.slice(start + 1)) });
  }
  return sections;
}
function pathOf(header, marker) {
  const line = header.findLast((each) => each.startsWith(marker))?.slice(marker.length);
  if (line === void 0) return void 0;
  return line.startsWith('"') ? unquote(line) : line.replace(/\t$/, "");
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["a", 7],
  ["b", 8],
  ["t", 9],
  ["n", 10],
  ["v", 11],
  ["f", 12],
  ["r", 13]
]);
function unquote(quoted) {
  const bytes = [];
  const inner = Buffer.from(quoted.slice(1, quoted.lastIndexOf('"')), "utf8").toString("latin1");
  for (const [, octal, escaped, literal] of inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gs)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== void 0) bytes.push(ESCAPES.get(escaped) ?? escaped.charCodeAt(0));
    else bytes.push((literal ?? "").charCodeAt(0));
  }
  return Buffer.from(bytes).toString("utf8");
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
    const outcomeOf2 = (id) => {
      const bytes = blobs.get(id);
      return bytes ? decode(bytes) : { reason: sizes.has(id) ? TOO_LARGE : MISSING };
    };
    return new Map(paths.map((path) => [path, outcomeOf2(idOf(path))]));
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
  return { at: (0, import_chunk_7JGE67RG.fileStart)(path), message, blocking };
}
function filesOnDisk(directory) {
  return (paths) => new Map(paths.map((path) => [path, readFile((0, import_node_path7.join)(directory, path))]));
}
function walk(directory) {
  const paths = /* @__PURE__ */ new Set();
  const problems = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    const entries = listFolder((0, import_node_path7.join)(directory, folder));
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
    return (0, import_node_fs6.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return void 0;
  }
}
// src/local/staged.ts
async function readStaged(git, environment2, changedOf) {
  const base = await resolveCommit(git, "HEAD") ?? await emptyTree(git);
  const index = await indexOfHook(git, environment2);
  return inScratch(
    git,
    async (scratch) => {
      const tree = (await scratch.run(["write-tree", "--missing-ok"])).toString("latin1").trim();
      const diff = await diffTrees(scratch, base, tree);
      const changed = changedOf(diff);
      const [before, head] = await Promise.all([readCommit(scratch, base, changed), readCommit(scratch, tree, changed)]);
      return { base: before, head: { ...head, commit: "index" }, diff };
    },
    index
  );
}
async function emptyTree(git) {
  return (await git.run(["hash-object", "-t", "tree", "--stdin"])).toString("latin1").trim();
}
async function indexOfHook(git, { GIT_INDEX_FILE }) {
  if (!GIT_INDEX_FILE) return void 0;
  const answer = await git.run(["rev-parse", "--absolute-git-dir", "--show-toplevel"]);
  const [folder = "", top = ""] = answer.toString("utf8").split("\n");
  const index = (0, import_node_path8.resolve)(top, GIT_INDEX_FILE);
  return index.startsWith(`${(0, import_node_path8.resolve)(folder)}${import_node_path8.sep}`) ? index : void 0;
}
// src/local/workspace.ts
async function openWorkspace(folder, comparison, io) {
  const { git, snapshots } = await readSnapshots(folder, comparison, io);
  const onDisk = (path) => readOnDisk((0, import_node_path4.resolve)(folder.directory, path));
  const { compared } = snapshots;
  const before = compared ? (0, import_chunk_7JGE67RG.memoizeByText)((path) => readAtCommit(folder, compared.base.commit, path)) : async (path) => onDisk(path);
  const read2 = async (path, revision) => revision === "base" ? before(path) : onDisk(path);
  return {
    snapshots,
    read: read2,
    isEdited: async (path) => compared !== void 0 && differ(await before(path), onDisk(path)),
    renamesSince: async (path) => git ? renamesSinceWritten(git, path) : /* @__PURE__ */ new Map()
  };
}
async function readSnapshots({ directory, git, inGit }, { base: revision, staged, all }, { environment: environment2, tell }) {
  if (revision === void 0 && !staged) {
    const head2 = inGit ? await readWorkTree(git, "all") : void 0;
    if (head2 && head2.paths.size > 0) return { git, snapshots: { head: head2, compared: void 0 } };
    return { git: void 0, snapshots: { head: await readFolder(directory), compared: void 0 } };
  }
  if (!inGit) {
    throw new LocalError(`${staged ? "--staged" : "--base"} needs git, and this folder is not in a git repository`);
  }
  const changedOf = (diff2) => all ? "all" : /* @__PURE__ */ new Set([...diff2.files.keys(), ...renamesOf(diff2).keys()]);
  if (staged) {
    const { base: base2, head: head2, diff: diff2 } = await readStaged(git, environment2, changedOf);
    return { git, snapshots: { head: head2, compared: { base: base2, diff: diff2 } } };
  }
  const named = revision === void 0 || revision === true ? await findDefaultBranch(git) : revision;
  const commit = await mergeBase(git, named);
  if (revision === true) tell(`Compared with ${named.replace(/^refs\/(?:heads|remotes)\//, "")}.`);
  const diff = await diffWorkTree(git, commit);
  const changed = changedOf(diff);
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)]);
  return { git, snapshots: { head, compared: { base, diff } } };
}
function readOnDisk(file) {
  return (0, import_node_fs4.existsSync)(file) ? textOf(readFile(file)) : void 0;
}
async function readAtCommit({ directory, git }, commit, path) {
  const file = (0, import_node_path4.resolve)(directory, path);
  if ((0, import_node_path4.relative)(await topOf(git), file).startsWith("..")) return readOnDisk(file);
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:./${path}`];
  const answer = await git.run(args).catch(() => void 0);
  const id = answer?.toString("latin1").trim();
  if (!id) return void 0;
  const bytes = (await readBlobs(git, [id])).get(id);
  return textOf(bytes && decode(bytes));
}
function textOf(outcome) {
  if (outcome === void 0) return { trouble: "The file is not a regular file, so it was not read." };
  return "reason" in outcome ? { trouble: outcome.reason } : outcome;
}
function differ(before, after2) {
  if (before === void 0 || after2 === void 0) return before !== after2;
  const text = (file) => "text" in file ? file.text : void 0;
  return text(before) !== text(after2);
}
async function renamesSinceWritten(git, path) {
  const found2 = await git.run(["log", "-1", "--format=%H", "--", `./${path}`]).catch(() => void 0);
  if (!found2) return /* @__PURE__ */ new Map();
  return renamesOf(await diffWorkTree(git, found2.toString("latin1").trim() || "HEAD"));
}
// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isQuiet(finding) && (0, import_chunk_OSF2BIYD.compareSeverity)(finding.severity, failOn) >= 0;
}
// src/review/filter-report.ts
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
    introducedBySeverity: countBySeverity(introduced)
  };
}
// src/parse/tree-document.ts
var MAX_DEPTH2 = 200;
var MAX_PROBLEMS = 20;
function readTree(format, source, read2) {
  const problems = [];
  const room = { blocking: MAX_PROBLEMS, passing: MAX_PROBLEMS };
  const report = (at, message, blocking) => {
    const kind = blocking ? "blocking" : "passing";
    if (room[kind]-- > 0) problems.push({ at, message, blocking });
  };
  const roots = readRoots(source, report, read2);
  return { kind: "tree", format, source, roots, problems };
}
function readRoots(source, report, read2) {
  if (isTooLarge(source)) {
    report((0, import_chunk_7JGE67RG.fileStart)(source.path), TOO_LARGE2, true);
    return [];
  }
  try {
    const roots = read2(report);
    if (!roots.some(isTooDeep)) return roots;
    report((0, import_chunk_7JGE67RG.fileStart)(source.path), TOO_DEEP, true);
  } catch (error) {
    if (error instanceof import_chunk_7JGE67RG.MissingPart) throw error;
    report((0, import_chunk_7JGE67RG.fileStart)(source.path), messageOf(error), true);
  }
  return [];
}
var TOO_LARGE2 = "This file is too large to be read as configuration.";
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
    if (depth > MAX_DEPTH2) return true;
    if (node.kind === "table") for (const entry of node.entries) pending.push({ node: entry.value, depth: depth + 1 });
    if (node.kind === "list") for (const item of node.items) pending.push({ node: item, depth: depth + 1 });
  }
  return false;
}
// src/parse/index.ts
var LOADERS = {
  toml: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseToml,
  yaml: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseYaml,
  json: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseJson,
  ini: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseIni,
  env: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseEnv,
  dockerfile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseShellScript, emptyScript),
  makefile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).parseMakefile, emptyScript),
  shell: async () => (await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")))).readShell
};
async function loadParsers(formats) {
  const wanted2 = new Set(formats);
  if (wanted2.has("shell")) wanted2.add("script");
  const parsers = /* @__PURE__ */ new Map();
  for (const [name, load9] of Object.entries(LOADERS)) {
    parsers.set(name, wanted2.has(name) ? await load9() : notLoaded(name));
  }
  return Object.fromEntries(parsers);
}
function notLoaded(name) {
  return () => {
    throw new Error(`The parser "${name}" is not loaded: give its format to loadParsers.`);
  };
}
function guarded(parse4, empty) {
  return (source, ...options) => {
    const fail = (message) => empty(source, [{ at: (0, import_chunk_7JGE67RG.fileStart)(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE2);
    try {
      return parse4(source, ...options);
    } catch (error) {
      if (error instanceof import_chunk_7JGE67RG.MissingPart) throw error;
      return fail(messageOf(error));
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
// src/rules/of-files.generated.ts
var rulesOfFiles = [
  import_chunk_7JGE67RG.contradictory_service_default,
  import_chunk_7JGE67RG.unknown_fly_key_default,
  import_chunk_7JGE67RG.unreadable_file_default,
  import_chunk_7JGE67RG.database_port_public_default,
  import_chunk_7JGE67RG.database_superuser_default,
  import_chunk_7JGE67RG.database_tls_off_default,
  import_chunk_7JGE67RG.database_tls_unverified_default,
  import_chunk_7JGE67RG.public_database_host_default,
  import_chunk_7JGE67RG.admin_port_public_default,
  import_chunk_7JGE67RG.metrics_public_default,
  import_chunk_7JGE67RG.missing_connection_limit_default,
  import_chunk_7JGE67RG.open_mcp_server_default,
  import_chunk_7JGE67RG.private_app_public_default,
  import_chunk_7JGE67RG.public_static_directory_default,
  import_chunk_7JGE67RG.raw_tcp_port_default,
  import_chunk_7JGE67RG.wide_port_range_default,
  import_chunk_7JGE67RG.litefs_candidate_anywhere_default,
  import_chunk_7JGE67RG.litefs_with_autostop_default,
  import_chunk_7JGE67RG.missing_primary_region_default,
  import_chunk_7JGE67RG.primary_region_mismatch_default,
  import_chunk_7JGE67RG.region_outside_policy_default,
  import_chunk_7JGE67RG.unknown_region_default,
  import_chunk_7JGE67RG.unreplicated_data_in_many_regions_default,
  import_chunk_7JGE67RG.volume_backups_off_default,
  import_chunk_7JGE67RG.public_url_between_apps_default,
  import_chunk_7JGE67RG.unreachable_private_address_default,
  import_chunk_7JGE67RG.broad_fly_token_default,
  import_chunk_7JGE67RG.secret_file_in_image_default,
  import_chunk_7JGE67RG.secret_in_build_arg_default,
  import_chunk_7JGE67RG.secret_in_command_default,
  import_chunk_7JGE67RG.secret_in_config_file_default,
  import_chunk_7JGE67RG.secret_in_dockerfile_default,
  import_chunk_7JGE67RG.secret_in_fly_config_default,
  import_chunk_7JGE67RG.secret_in_workflow_default,
  import_chunk_7JGE67RG.health_check_skips_tls_verification_default,
  import_chunk_7JGE67RG.ineffective_force_https_default,
  import_chunk_7JGE67RG.missing_hsts_default,
  import_chunk_7JGE67RG.old_tls_version_default,
  import_chunk_7JGE67RG.plaintext_dockerfile_source_default,
  import_chunk_7JGE67RG.plaintext_http_default,
  import_chunk_7JGE67RG.plaintext_port_default,
  import_chunk_7JGE67RG.plaintext_url_default,
  import_chunk_7JGE67RG.self_signed_certificate_default,
  import_chunk_7JGE67RG.tls_verification_off_default
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
var NONE_UNCHECKED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
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
    if (isUnchecked(finding, change.uncheckedAtBase) && !inDiff) standing.push(finding);
    else introduced.push(finding);
  }
  const pairedBase = new Set(moved2.pairs.map(([before]) => before));
  const fixed = [];
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue;
    if (isUnchecked(finding, change.uncheckedAtHead, renames)) standing.push(finding);
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
  return `${rule}\0${(0, import_chunk_7JGE67RG.baseName)(at.path)}\0${subject}`;
}
function weight({ severity, confidence }) {
  return confidence === "low" ? 0 : import_chunk_OSF2BIYD.SEVERITIES.length - import_chunk_OSF2BIYD.SEVERITIES.indexOf(severity);
}
function isUnchecked(finding, { paths, rules }, renames) {
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
  const terms = termsOf(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (terms.has(keyOf(base.line(baseLine)))) best = { baseLine, distance };
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
function termsOf({ subject, message }) {
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
  const weighed = head.map((problem) => {
    const key = keyOf2(problem);
    const left = stood.get(key) ?? 0;
    if (left === 0 || before.diff.files.has(problem.at.path) || isOfProject(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path;
    if (path === "") {
      if (!unread.has("")) weighed.push({ at: (0, import_chunk_7JGE67RG.fileStart)(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      weighed.push({ at: (0, import_chunk_7JGE67RG.fileStart)(now), message: FILE_UNREAD_AT_BASE, blocking: false });
    }
  }
  return weighed;
}
function withoutRepeats2(problems) {
  const found2 = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line, column } = problem.at.range.start;
    const key = `${keyOf2(problem)}\0${line}:${column}`;
    if (!found2.get(key)?.blocking) found2.set(key, problem);
  }
  return [...found2.values()];
}
function pathsOf(problems) {
  return new Set(problems.filter(({ blocking }) => blocking).map(({ at }) => isOfProject(at.path) ? "" : at.path));
}
function isOfProject(path) {
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
    const splice2 = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text) };
    const others = [...file.splices, ...planned.filter((other2) => other2.file === file).map((other2) => other2.splice)];
    if (others.some((other2) => isEqual(other2, splice2))) continue;
    if (others.some((other2) => overlap(other2, splice2))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice: splice2 });
  }
  for (const { file, splice: splice2 } of planned) file.splices.push(splice2);
  return void 0;
}
function openFile(path, texts, files) {
  const text = texts.get(path);
  const open2 = files.get(path);
  if (open2 || text === void 0) return open2;
  const source = (0, import_chunk_7JGE67RG.createSource)(path, text);
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
  for (const splice2 of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.text.slice(at, splice2.from) + splice2.text;
    at = splice2.to;
  }
  return text + source.text.slice(at);
}
// src/engine/prove-fixes.ts
var MAX_PROOFS = 50;
var MAX_FILES_CHECKED = 1e4;
function keepProvenFixes(comparison, proof) {
  const proven = /* @__PURE__ */ new Set();
  let left = Math.min(MAX_PROOFS, Math.max(1, Math.floor(MAX_FILES_CHECKED / Math.max(1, proof.texts.size))));
  const attempt = (cures) => {
    if (left <= 0) return void 0;
    left--;
    return checkFixed(cures, proof);
  };
  for (const cures of portionsOf(curesOf(comparison.introduced))) {
    const all = cures.flatMap(({ findings }) => findings);
    const together = cures.length > 1 ? attempt(cures) : void 0;
    if (together && isProven(all, together, proof)) {
      for (const finding of all) proven.add(finding);
      continue;
    }
    for (const cure of cures) {
      const then = attempt([cure]);
      for (const finding of then ? cure.findings : []) if (then && isProven([finding], then, proof)) proven.add(finding);
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
function checkFixed(cures, { texts, check: check2 }) {
  const fixes = cures.map(({ fix }) => fix);
  const { texts: fixed, skipped } = applyFixes(texts, fixes);
  return skipped.length > 0 ? void 0 : check2(fixed);
}
function isProven(findings, then, { now, paths }) {
  const change = {
    diff: { files: /* @__PURE__ */ new Map() },
    basePaths: paths,
    headPaths: paths,
    uncheckedAtBase: NONE_UNCHECKED,
    uncheckedAtHead: NONE_UNCHECKED
  };
  const { introduced, fixed } = compare(now.findings, then.findings, change);
  return bringsNone(fixed.map(keyOf3), findings.map(keyOf3)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
    now.crashes.map(({ rule }) => rule),
    then.crashes.map(({ rule }) => rule)
  );
}
function bringsNone(before, after2) {
  const left = /* @__PURE__ */ new Map();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after2.every((key) => {
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
  return (0, import_chunk_OSF2BIYD.compareSeverity)(b.severity, a.severity);
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
    const [, list2, rest = ""] = DIRECTIVE.exec(line.slice(from)) ?? [];
    const rules = list2?.split(",").map((rule) => rule.trim()) ?? [];
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
  return (0, import_chunk_7JGE67RG.redact)((text.endsWith("-->") ? text.slice(0, -3).trimEnd() : text).slice(0, MAX_REASON));
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
        if (isLiteral(value)) statements.push(at);
        else pending.push(value);
      }
    }
  }
  return statements;
}
function isLiteral(value) {
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
    const found2 = findIgnores(source);
    for (const at of found2.malformed) malformed.push(at);
    if (found2.ignores.length > 0) statementStarts.set(path, createStatementIndex(project.documents.get(path)));
    for (const ignore of found2.ignores) {
      ignores.push(ignore);
      if (ignore.reason === "") continue;
      for (const rule of ignore.rules) byPlace.set(keyOf4(path, rule, ignore.target), ignore);
    }
  }
  return {
    ignores,
    malformed,
    covering({ rule, at: { path, range } }) {
      const startOf2 = statementStarts.get(path);
      if (!startOf2) return void 0;
      const last = Math.min(lastLineOf(range), range.start.line + MAX_LINES);
      for (let line = range.start.line; line <= last; line++) {
        const ignore = byPlace.get(keyOf4(path, rule, line));
        if (ignore) return ignore;
      }
      return byPlace.get(keyOf4(path, rule, startOf2(range.start.line)));
    }
  };
}
function keyOf4(path, rule, line) {
  return `${path}\0${rule}\0${line}`;
}
var Minimatch = function(...words) {
  load4();
  return new.target ? new Minimatch(...words) : Minimatch(...words);
};
function load4() {
  let loaded;
  try {
    const { Minimatch: Minimatch2 } = require("./minimatch.js");
    loaded = [Minimatch2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("minimatch cannot be loaded.");
  [Minimatch] = loaded;
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
// src/engine/notices.ts
var MALFORMED = "This comment is not understood: write `airworthy: ignore[rule] reason`.";
var UNKNOWN_RULE = "This ignore names a rule that does not exist.";
var NO_REASON = "This ignore gives no reason, so it does not count.";
var PENDING = "This ignore takes effect after merge: until then its finding counts as before.";
var UNUSED = "This ignore covers no finding; it can be removed.";
var POLICY_CHANGED = "This change edits the policy; the edit takes effect after merge.";
function inlineNotices(cover, use, context) {
  const isInChange = (at) => !context.diff || context.diff.files.has(at.path);
  const notices = [];
  for (const at of cover.malformed) {
    if (isInChange(at)) notices.push({ at, message: MALFORMED });
  }
  for (const ignore of cover.ignores) {
    const message = isInChange(ignore.at) ? inlineMessage(ignore, use, context) : void 0;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  return notices;
}
function inlineMessage(ignore, use, context) {
  const { knownRules, unchecked } = context;
  if (ignore.rules.some((rule) => !knownRules.has(rule))) return UNKNOWN_RULE;
  if (ignore.reason === "") return NO_REASON;
  if (use.pending.has(ignore)) return PENDING;
  if (use.used.has(ignore) || unchecked.paths.has(ignore.at.path) || unchecked.paths.has("")) return void 0;
  return ignore.rules.some((rule) => unchecked.rules.has(rule)) ? void 0 : UNUSED;
}
function policyNotices(policy, use, context) {
  const { today, unchecked, diff } = context;
  const notices = [];
  for (const ignore of policy.ignores) {
    const canTell = unchecked.paths.size === 0 && !unchecked.rules.has(ignore.rule);
    const unused = canTell && !use.used.has(ignore) ? UNUSED : void 0;
    const message = whyNotInForce(ignore, today) ?? unused;
    if (message !== void 0) notices.push({ at: ignore.at, message });
  }
  const files = diff ? [...diff.files.values()] : [];
  const edited = files.find((file) => file.path === policy.path || file.previousPath === policy.path);
  if (edited) notices.push({ at: (0, import_chunk_7JGE67RG.fileStart)(edited.path), message: POLICY_CHANGED });
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
  return { kept, suppressed, notices: notices.toSorted((a, b) => (0, import_chunk_7JGE67RG.compareLocations)(a.at, b.at)) };
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
// src/exposure/providers.ts
var PROVIDERS = [
  ["flympg.net", "Managed Postgres"],
  ["upstash.io", "Upstash Redis"],
  ["t3.storage.dev", "Tigris"],
  ["tigris.dev", "Tigris"],
  ["tigrisfiles.io", "Tigris"],
  ["tigrisbucket.io", "Tigris"],
  ["tigrisblob.io", "Tigris"],
  ["supabase.co", "Supabase"],
  ["supabase.com", "Supabase"],
  ["neon.tech", "Neon"],
  ["rds.amazonaws.com", "Amazon RDS"],
  ["cache.amazonaws.com", "Amazon ElastiCache"],
  ["r2.cloudflarestorage.com", "Cloudflare R2"],
  ["mongodb.net", "MongoDB Atlas"],
  ["psdb.cloud", "PlanetScale"],
  ["turso.io", "Turso"],
  ["db.ondigitalocean.com", "DigitalOcean database"],
  ["aivencloud.com", "Aiven"],
  ["cockroachlabs.cloud", "CockroachDB Cloud"],
  ["clickhouse.cloud", "ClickHouse Cloud"],
  ["database.windows.net", "Azure SQL"],
  ["database.azure.com", "Azure database"],
  ["blob.core.windows.net", "Azure Blob Storage"],
  ["storage.googleapis.com", "Google Cloud Storage"],
  ["redis-cloud.com", "Redis Cloud"],
  ["redislabs.com", "Redis Cloud"]
];
function storeOfHost(host) {
  if (/-vector\.upstash\.io$/.test(host)) return "Upstash Vector";
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/.test(host)) return "Amazon S3";
  return PROVIDERS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1];
}
// src/exposure/connections.ts
function connectionsOf(project) {
  const owners = ownersIn(project);
  const connections = [];
  for (const setting2 of project.settings) {
    if (!runs(setting2) || !mayConnect(setting2)) continue;
    const endpoints = (0, import_chunk_7JGE67RG.endpointsOf)(setting2, project).filter((endpoint) => isConnection(setting2, endpoint));
    for (const endpoint of endpoints) {
      for (const from of owners(setting2)) {
        connections.push({ ...endpoint, from, host: (0, import_chunk_7JGE67RG.classifyHost)(endpoint.host, project, from) });
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue;
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = (0, import_chunk_7JGE67RG.classifyHost)(address.host, project, from);
        if (address.database || host.kind !== "public") connections.push({ ...address, from, host });
      }
    }
  }
  return connections.filter(leadsOut);
}
function runs({ reader, shipped }) {
  return reader === "runtime" && shipped !== false;
}
function addressesIn({ argv }) {
  const addresses = [];
  for (const word of argv) {
    if (!word.known) continue;
    for (const { scheme, hosts, rest } of (0, import_chunk_7JGE67RG.findUrls)(word.value)) {
      if (!isReadable2(scheme, rest)) continue;
      const database = (0, import_chunk_7JGE67RG.databaseOfScheme)(scheme);
      for (const { name, port } of hosts) addresses.push({ host: name, port, database, at: word.at });
    }
  }
  return addresses;
}
function ownersIn(project) {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) {
      const apps = listed.get(thing);
      if (apps) apps.push(app);
      else listed.set(thing, [app]);
    }
  }
  const nearest = (0, import_chunk_7JGE67RG.appsOf)(project);
  return (thing) => {
    const apps = listed.get(thing);
    if (apps) return apps;
    const app = nearest(thing);
    return app ? [app] : [];
  };
}
var WEB = /^(?:https?|wss?)$/;
var NEVER_CONNECTS = /* @__PURE__ */ new Set([
  "fly-check-header",
  "fly-response-header",
  "dockerfile-label",
  "dockerfile-arg"
]);
var ANY_PURPOSE = /* @__PURE__ */ new Set(["yaml", "json", "toml", "ini"]);
function mayConnect({ origin, value }) {
  return !NEVER_CONNECTS.has(origin) && value.known && value.value.includes(".");
}
function isConnection(setting2, { scheme, host, rest, database }) {
  if (scheme === void 0) return (0, import_chunk_7JGE67RG.isConnectionName)(setting2.name) && !(0, import_chunk_7JGE67RG.secretNameOf)(setting2.name) && isHostName(host);
  if (!isReadable2(scheme, rest)) return false;
  if (WEB.test(scheme) && (!(0, import_chunk_7JGE67RG.isConnectionName)(setting2.name) || (0, import_chunk_7JGE67RG.isHandedOut)(rest))) return false;
  if (database || !ANY_PURPOSE.has(setting2.origin)) return true;
  const name = host.toLowerCase();
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== void 0;
}
function isReadable2(scheme, rest) {
  return WEB.test(scheme) || !rest.includes("@");
}
function isHostName(host) {
  return (0, import_chunk_7JGE67RG.isAddress)(host) || /\.[a-z]{2,24}$/i.test(host);
}
function leadsOut({ from, host, database }) {
  const { kind, name, appName, app } = host;
  if (kind === "own" || kind === "loopback" || kind === "bare" || kind === "unknown") return false;
  if (kind === "local") return database !== void 0;
  if (kind !== "private") return true;
  if (app === from || appName !== void 0 && (0, import_chunk_7JGE67RG.is)(from.name, appName)) return false;
  return name !== "fly-local-6pn" && name !== "fly-global-services";
}
// src/exposure/data-stores.ts
function storeAt({ host, database }) {
  const provider = storeOfHost(host.name);
  if (provider !== void 0) return provider;
  if (!database) return void 0;
  const unnamed = !/^[A-Z]/.test(database.name) && database.schemes.length === 0;
  const name = unnamed ? "database" : database.name;
  if (host.kind === "public") return `external ${name}`;
  if (host.kind === "private" && host.appName !== void 0) return name === "Postgres" ? "Fly Postgres" : name;
  return name;
}
var OTHER_STORES = /* @__PURE__ */ new Map([
  ["meilisearch", "Meilisearch"],
  ["litefs", "LiteFS"]
]);
var SQLITE = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function heldStores(app) {
  const kinds = /* @__PURE__ */ new Set();
  const image = (0, import_chunk_7JGE67RG.imageOf)(app);
  const database = image === void 0 ? void 0 : (0, import_chunk_7JGE67RG.databaseOfImage)(image);
  if (database) kinds.add(database.name);
  for (const command of app.commands) {
    const { reader, shipped } = command;
    if (reader !== "runtime" || shipped === false) continue;
    const program = (0, import_chunk_7JGE67RG.programOf)(command);
    const server = (0, import_chunk_7JGE67RG.databaseOfProgram)(program)?.name ?? OTHER_STORES.get(program);
    if (server !== void 0) kinds.add(server);
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== "runtime" || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue;
    if (SQLITE.test((0, import_chunk_7JGE67RG.known)(value) ?? "")) kinds.add("SQLite");
  }
  const held = [...kinds].map((kind) => ({ kind, name: void 0, reached: "here" }));
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = (0, import_chunk_7JGE67RG.known)(source);
      return name === void 0 ? name : (0, import_chunk_7JGE67RG.redact)(name);
    })
  );
  return [...held, ...[...volumes].map((name) => ({ kind: "volume", name, reached: "here" }))];
}
// src/exposure/published.ts
function publishedPorts(app) {
  const redirects = (0, import_chunk_7JGE67RG.redirectsItself)(app);
  const found2 = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || end < start) continue;
      const published2 = { start, end, service: serviceOf(service, port, redirects) };
      found2.set(`${start} ${end} ${published2.service}`, published2);
    }
  }
  return [...found2.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function serviceOf({ protocol }, port, redirects) {
  const { handlers, handlersKnown, forceHttps } = port;
  if (!handlersKnown || protocol?.known === false) return void 0;
  if ((0, import_chunk_7JGE67RG.known)(protocol)?.toLowerCase() === "udp") return "UDP";
  if (handlers.includes("pg_tls")) return "PostgreSQL TLS";
  if (handlers.includes("tls")) return handlers.includes("http") ? "HTTPS" : "TLS";
  if (handlers.includes("http")) {
    if (redirects || (0, import_chunk_7JGE67RG.known)(forceHttps)) return "redirect to HTTPS";
    return forceHttps?.known === false ? void 0 : "HTTP";
  }
  return handlers.every((handler) => handler === "proxy_proto") ? "raw TCP" : void 0;
}
var MAX_NAMED = 4;
function tlsOf(app, ports) {
  if (app.reach.state === "private") return void 0;
  const on = [];
  const off = [];
  const own = [];
  for (const port of ports) {
    if (port.service === void 0) continue;
    if (port.service === "HTTP") off.push(rangeOf(port));
    else if (port.service === "raw TCP" || port.service === "UDP") own.push(rangeOf(port));
    else on.push(rangeOf(port));
  }
  const parts = [];
  if (on.length > 0) parts.push(off.length + own.length === 0 ? "everywhere" : `on ${list(on)}`);
  if (off.length > 0) parts.push(`not on ${list(off)}`);
  if (own.length > 0) parts.push(`up to the app on ${list(own)}`);
  if (parts.length === 0) return void 0;
  const versions = versionsOf(app);
  return `${parts.join("; ")}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}
function versionsOf(app) {
  const versions = /* @__PURE__ */ new Set();
  for (const { tls } of (0, import_chunk_7JGE67RG.portsOf)(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value);
    }
  }
  return [...versions].sort();
}
function rangeOf({ start, end }) {
  return start === end ? String(start) : `${start}\u2013${end}`;
}
function list(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= MAX_NAMED) return distinct.join(", ");
  return `${distinct.slice(0, MAX_NAMED - 1).join(", ")} and ${distinct.length - MAX_NAMED + 1} more`;
}
// src/exposure/regions.ts
var PLACING = /^(?:deploy|launch|scale|machine|volumes|regions)(?: |$)/;
var REGION_OPTIONS = /* @__PURE__ */ new Set(["--region", "--regions", "--primary-region"]);
var CODE = /^[a-z]{3}$/;
var LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i;
function regionsOf(project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    const primary = (0, import_chunk_7JGE67RG.known)(app.primaryRegion)?.trim();
    found2.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []));
  }
  for (const call of project.flyctl) {
    if (call.command.reader === "development" || !PLACING.test(call.verb)) continue;
    const regions2 = regionsNamed(call);
    if (regions2.length === 0) continue;
    for (const named of appsMeant(project.apps, call)) {
      for (const region of regions2) found2.get(named)?.add(region);
    }
  }
  return new Map([...found2].map(([app, regions2]) => [app, [...regions2]]));
}
function regionsNamed({ verb, options, operands }) {
  const regions2 = options.filter(({ name }) => REGION_OPTIONS.has(name)).flatMap(({ value }) => codesIn((0, import_chunk_7JGE67RG.known)(value)?.split(",") ?? []));
  return /^regions (?:add|set)$/.test(verb) ? [...regions2, ...codesIn(operands.map(import_chunk_7JGE67RG.known))] : regions2;
}
function codesIn(texts) {
  return texts.flatMap((text) => {
    const code2 = text?.trim().toLowerCase() ?? "";
    return CODE.test(code2) ? [code2] : [];
  });
}
function appsMeant(apps, call) {
  const named = (0, import_chunk_7JGE67RG.optionOf)(call, "--app");
  const config = (0, import_chunk_7JGE67RG.optionOf)(call, "--config");
  const name = (0, import_chunk_7JGE67RG.known)(named?.value);
  if (name !== void 0) return (0, import_chunk_7JGE67RG.appsNamed)({ apps }, name);
  const path = (0, import_chunk_7JGE67RG.known)(config?.value)?.replace(/^(?:\.\/){1,9}/, "");
  if (path !== void 0) {
    const exact = apps.filter((app) => app.path === path);
    const ending = exact.length > 0 ? exact : apps.filter((app) => app.path.endsWith(`/${path}`));
    return ending.length === 1 ? ending : [];
  }
  return !named && !config && apps.length === 1 ? apps : [];
}
// src/exposure/exposure.ts
function exposureOf(project) {
  const connections = connectionsOf(project);
  const regions2 = regionsOf(project);
  const addresses = privateAddresses(connections);
  const stores2 = dataStores(project.apps, connections);
  const apps = project.apps.map((app) => {
    const ports = publishedPorts(app);
    return {
      path: app.path,
      name: shown((0, import_chunk_7JGE67RG.known)(app.name)),
      reach: app.reach.state,
      ports,
      tls: tlsOf(app, ports),
      privateAddresses: addresses.get((0, import_chunk_7JGE67RG.known)(app.name)) ?? [],
      dataStores: stores2.get(app) ?? [],
      regions: regions2.get(app) ?? []
    };
  });
  return { apps: apps.sort((a, b) => a.path < b.path ? -1 : 1), links: linksOf(connections) };
}
function shown(name) {
  return name === void 0 ? name : (0, import_chunk_7JGE67RG.redact)(name);
}
function privateAddresses(connections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { kind, appName } = connection.host;
    if (kind !== "private" || appName === void 0) continue;
    const addresses = found2.get(appName);
    if (addresses) addresses.add(addressOf(connection));
    else found2.set(appName, /* @__PURE__ */ new Set([addressOf(connection)]));
  }
  return new Map([...found2].map(([name, addresses]) => [name, [...addresses].sort()]));
}
function dataStores(apps, connections) {
  const found2 = new Map(apps.map((app) => [app, /* @__PURE__ */ new Map()]));
  for (const connection of connections) {
    const kind = storeAt(connection);
    if (kind === void 0) continue;
    const name = addressOf(connection);
    found2.get(connection.from)?.set(`${kind} ${name}`, { kind, name, reached: networkOf(connection) });
  }
  return new Map([...found2].map(([app, stores2]) => [app, [...heldStores(app), ...stores2.values()]]));
}
var MAX_PLACES = 5;
function linksOf(connections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const from = connection.from.path;
    const to = targetOf(connection);
    const network = networkOf(connection);
    const key = JSON.stringify([from, to, network]);
    const link2 = found2.get(key);
    if (!link2) found2.set(key, { from, to, network, places: [connection.at] });
    else if (link2.places.length < MAX_PLACES) link2.places.push(connection.at);
  }
  return [...found2.values()];
}
function targetOf(connection) {
  const { app, name } = connection.host;
  if (app) return { kind: "app", path: app.path };
  const store = storeAt(connection);
  return store === void 0 ? { kind: "host", host: shown(name) } : { kind: "data store", store, host: addressOf(connection) };
}
function networkOf({ host: { kind } }) {
  return kind === "private" || kind === "local" ? "private" : "public";
}
function addressOf({ host, port }) {
  const name = shown(host.name);
  if (port === void 0) return name;
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}
// src/exposure/lists.ts
var MAX_NAMED2 = 5;
function listOf(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= 1) return distinct.join("");
  if (distinct.length <= MAX_NAMED2) return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
  return `${distinct.slice(0, MAX_NAMED2 - 1).join(", ")} and ${distinct.length - MAX_NAMED2 + 1} more`;
}
// src/exposure/declared.ts
function declarationsOf(declaredApp, policy) {
  const ports = declaredApp.exposures.flatMap((exposure) => exposure.ports);
  const declarations = [
    ["secrets", [environment(declaredApp)]],
    ["private-networking", [flycast(declaredApp)]],
    ["firewall", [published(declaredApp, ports)]],
    ["tls", isPrivate(declaredApp) ? [] : [...transport(ports), certificates(declaredApp, policy)]],
    ["multi-region", [regions(declaredApp), allowed(declaredApp, policy)]],
    ["database", [stores(declaredApp, ports)]]
  ];
  return new Map(
    declarations.flatMap(([practice, parts]) => {
      const text = parts.filter((part) => part !== void 0).join("; ");
      return text === "" ? [] : [[practice, text]];
    })
  );
}
function isPrivate({ configs }) {
  return configs.length > 0 && configs.every(({ reach }) => reach.state === "private");
}
function environment({ configs }) {
  const names = envNamesOf(configs);
  return names.length === 0 ? void 0 : `${listOf(names.map(import_chunk_7JGE67RG.code))} in \`[env]\`, in plain text`;
}
function flycast({ exposures }) {
  const names = exposures.flatMap(({ privateAddresses: privateAddresses2 }) => privateAddresses2);
  const called = [...new Set(names)].filter((name) => name.includes(".flycast"));
  return called.length === 0 ? void 0 : `called at ${listOf(called.map(import_chunk_7JGE67RG.code))}`;
}
function published(declaredApp, ports) {
  if (isPrivate(declaredApp)) return "private: nobody on the internet gets an answer";
  if (ports.length === 0) return declaredApp.configs.length === 0 ? void 0 : "publishes nothing";
  return `publishes ${listOf(rangesOf(ports))} and nothing else`;
}
function transport(ports) {
  const serving = (...services) => rangesOf(ports.filter(({ service }) => services.includes(service)));
  const groups = [
    [serving("HTTPS", "TLS", "PostgreSQL TLS"), (names) => `TLS on ${names}`],
    [serving("redirect to HTTPS"), (names) => `${names} redirects to HTTPS`],
    [serving("HTTP"), (names) => `plain HTTP on ${names}`],
    [serving("raw TCP", "UDP"), (names) => `${names} left to the app`]
  ];
  return groups.flatMap(([ranges, say]) => ranges.length === 0 ? [] : [say(listOf(ranges))]);
}
function certificates({ name }, { apps }) {
  const domains = name === void 0 ? [] : apps.get(name)?.domains ?? [];
  return domains.length === 0 ? void 0 : `certificates for ${listOf(domains.map(import_chunk_7JGE67RG.code))}`;
}
function regions({ exposures }) {
  const named = [...new Set(exposures.flatMap((exposure) => exposure.regions))];
  const [primary, ...others] = named;
  if (primary === void 0) return void 0;
  return others.length === 0 ? `primary region ${(0, import_chunk_7JGE67RG.code)(primary)}` : `regions ${listOf(named.map(import_chunk_7JGE67RG.code))}`;
}
function allowed({ configs }, { allowedRegions = [] }) {
  if (allowedRegions.length === 0 || configs.length === 0) return void 0;
  return `the policy allows ${listOf(allowedRegions.map(import_chunk_7JGE67RG.code))} only`;
}
function stores({ exposures, configs }, ports) {
  if (configs.length === 0) return void 0;
  const held = exposures.flatMap(
    ({ dataStores: dataStores2 }) => dataStores2.filter(({ kind, reached }) => reached === "here" && kind !== "volume").map(({ kind }) => kind)
  );
  const open2 = ports.filter(
    ({ start, end }) => import_chunk_7JGE67RG.DATABASES.some((database) => database.ports.some((port) => start <= port && port <= end))
  );
  const holding = held.length === 0 ? [] : [`holds ${listOf([...new Set(held)].map(import_chunk_7JGE67RG.code))}`];
  const entry = open2.length === 0 ? "no database port published" : `publishes ${listOf(rangesOf(open2))}`;
  return [...holding, entry].join("; ");
}
function rangesOf(ports) {
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  return [...new Set(ranges)];
}
function envNamesOf(configs) {
  const names = configs.flatMap(
    ({ settings }) => settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name)
  );
  return [...new Set(names)].sort();
}
// src/exposure/observed-outside.ts
function observedOutside(hosts, declared) {
  const describers = [
    ["secrets", filesServed],
    ["firewall", (address) => openPorts(address, declared)],
    ["tls", transport2],
    ["database", (address) => databases(address, declared)]
  ];
  const described = describers.map(
    ([practice, describe]) => [practice, ofHosts(hosts, (host) => ofHost(host, describe))]
  );
  const nowhere = hosts.length > 0 && hosts.every(({ addresses }) => addresses.length === 0);
  return new Map([
    ...described.flatMap(([practice, text]) => text === void 0 ? [] : [[practice, text]]),
    ...nowhere ? UNREACHED.map((practice) => [practice, "no address behind its name"]) : []
  ]);
}
var UNREACHED = ["firewall", "database"];
function ofHosts(hosts, describe) {
  const groups = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    const text = describe(host);
    if (text !== void 0) groups.set(text, [...groups.get(text) ?? [], (0, import_chunk_7JGE67RG.labelOf)(host)]);
  }
  if (groups.size === 0) return void 0;
  const [[only = ""] = []] = groups;
  if (groups.size === 1 && hosts.length === 1) return only;
  return [...groups].map(([text, names]) => `${listOf(names.map(import_chunk_7JGE67RG.code))}: ${text}`).join("; ");
}
function ofHost({ addresses }, describe) {
  const perFamily = addresses.flatMap((address) => {
    const text = describe(address).join(", ");
    return text === "" ? [] : [{ family: address.family, text }];
  });
  const distinct = [...new Set(perFamily.map(({ text }) => text))];
  if (distinct.length < 2) return distinct[0];
  return perFamily.map(({ family, text }) => `over IPv${family} ${text}`).join("; ");
}
function transport2({ https, http }) {
  return [...https ? secured(https) : [], ...http ? [describeHttp(http)] : []];
}
function secured({ port, state, certificate, versions, response }) {
  if (state !== "answered") return [`${port} ${STATES[state]}`];
  const offered = import_chunk_7JGE67RG.TLS_VERSIONS.filter((version) => versions[version] === "offered");
  const names = offered.map((version) => version === "TLSv1" ? "1.0" : version.slice("TLSv".length));
  return [
    ...certificate ? [describeCertificate(certificate)] : [],
    ...names.length > 0 ? [`TLS ${listOf(names)}`] : [],
    ...response?.hstsSeconds ? ["HSTS"] : [],
    ...response?.redirect?.end === "other-host" ? [`leads on to ${(0, import_chunk_7JGE67RG.code)(response.redirect.host ?? "")}`] : []
  ];
}
var STATES = {
  other: "answers without TLS",
  refused: "refuses connections",
  cut: "cuts connections",
  silent: "gives no answer"
};
function describeCertificate(certificate) {
  const { issuer, validTo, faults } = certificate;
  const [fault] = faults;
  if (fault) return `a certificate that ${FAULTS[fault](certificate)}`;
  return `certificate of ${issuer === void 0 ? "an issuer without a name" : (0, import_chunk_7JGE67RG.code)(issuer)} until ${dayOf(validTo)}`;
}
var FAULTS = {
  expired: ({ validTo }) => `ran out on ${dayOf(validTo)}`,
  "not-yet-valid": ({ validFrom }) => `is valid from ${dayOf(validFrom)} only`,
  "wrong-name": (certificate) => `is made out to ${(0, import_chunk_7JGE67RG.nameOfCertificate)(certificate)}`,
  "self-signed": () => "is signed by itself",
  untrusted: () => "is signed by nobody that browsers know"
};
function dayOf(moment) {
  return moment.slice(0, 10);
}
function describeHttp({ port, state, response }) {
  if (state !== "answered" || !response)
    return `${port} ${state === "answered" || state === "other" ? "gives no answer in HTTP" : STATES[state]}`;
  return response.redirect ? REDIRECTS[response.redirect.end](response.redirect) : `plain HTTP answers on ${port}`;
}
var REDIRECTS = {
  https: () => "http redirects to https",
  plain: () => "http redirects to http",
  "other-host": ({ host, secure }) => `http redirects to ${(0, import_chunk_7JGE67RG.code)(host ?? "")}${secure ? "" : ", in plain HTTP"}`,
  loop: () => "http redirects in a circle",
  broken: () => "http redirects nowhere",
  unseen: () => "http redirects to a page that gives no answer"
};
var SECRET_FILES = /* @__PURE__ */ new Set(["env-file", "git-folder"]);
function filesServed({ https }) {
  if (!https?.response) return [];
  const served = https.leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => (0, import_chunk_7JGE67RG.code)(path));
  return [served.length === 0 ? "no file of secrets is served" : `serves ${listOf(served)}`];
}
function openPorts({ https, http, ports }, declared) {
  if (!https && !http && ports.length === 0) return [];
  const web = [http, https].flatMap((entry) => entry?.response ? [entry.port] : []);
  const others = ports.filter((port) => (0, import_chunk_7JGE67RG.isOpen)(port, declared)).map(({ port }) => port);
  const open2 = [...web, ...others].sort((a, b) => a - b);
  const quiet = ports.length - others.length;
  const pages = (https?.leaks ?? []).filter(({ kind }) => !SECRET_FILES.has(kind)).map(({ path }) => (0, import_chunk_7JGE67RG.code)(path));
  return [
    open2.length === 0 ? "no answer" : `answers on ${listOf(open2.map(String))}`,
    // The proxy of Fly.io may do that for an app that serves nothing.
    ...https?.state === "answered" && !https.response ? [`takes TLS on ${https.port}`] : [],
    ...quiet > 0 ? [`nothing speaks on ${(0, import_chunk_7JGE67RG.count)(quiet, "more port")}`] : [],
    ...pages.length > 0 ? [`serves ${listOf(pages)}`] : []
  ];
}
function databases({ ports }, declared) {
  const known2 = ports.filter(({ port }) => import_chunk_7JGE67RG.DATABASES.some((database) => database.ports.includes(port)));
  const counted = known2.filter(({ port, state }) => state === "spoke" || declared(port));
  const quiet = known2.length - counted.length;
  return [
    ...counted.map(({ port, state }) => `${port} ${PORT_STATES[state]}`),
    ...quiet > 0 ? [`nothing speaks on ${(0, import_chunk_7JGE67RG.count)(quiet, "database port")}`] : []
  ];
}
var PORT_STATES = {
  spoke: "speaks",
  held: "held",
  refused: "refused",
  cut: "cut",
  silent: "silent"
};
// src/exposure/observed-inside.ts
function observedInside(app, configs, holdsData) {
  const { addresses, certificates: certificates2, secrets } = app;
  const machines = app.machines?.filter(({ state }) => !(0, import_chunk_7JGE67RG.isGone)(state));
  const volumes = app.volumes?.filter(({ state }) => !(0, import_chunk_7JGE67RG.isGone)(state));
  const services = machines ? [describeServices(app)] : [];
  const of = (kind) => addresses?.filter((address) => address.kind === kind).length ?? 0;
  const open2 = addresses ? [some(of("public"), "public address", "public addresses")] : [];
  const observations = [
    ["secrets", secrets ? [describeSecrets(secrets, configs)] : []],
    ["private-networking", addresses ? [some(of("private"), "Flycast address", "Flycast addresses")] : []],
    ["firewall", [...open2, ...services]],
    ["tls", (certificates2 ?? []).map(describeCertificate2)],
    [
      "multi-region",
      [...machines ? [describeMachines(machines)] : [], ...volumes ? [describeVolumes(volumes)] : []]
    ],
    ["database", holdsData ? open2 : []],
    ["configuration", services]
  ];
  return new Map(
    observations.flatMap(([practice, parts]) => parts.length === 0 ? [] : [[practice, parts.join("; ")]])
  );
}
function some(number, noun, plural) {
  return number === 0 ? `no ${noun}` : (0, import_chunk_7JGE67RG.count)(number, noun, plural);
}
function describeSecrets(secrets, configs) {
  if (secrets.length === 0) return "no secrets";
  const both = envNamesOf(configs).filter((name) => secrets.includes(name));
  const total = (0, import_chunk_7JGE67RG.count)(secrets.length, "secret");
  return both.length === 0 ? `${total}, none of them in \`[env]\`` : `${total}, ${listOf(both.map(import_chunk_7JGE67RG.code))} in \`[env]\` too`;
}
function describeCertificate2({ hostname, issued, expires, status }) {
  if (!issued) return `${(0, import_chunk_7JGE67RG.code)(hostname)} not issued (${(0, import_chunk_7JGE67RG.code)(status)})`;
  return `${(0, import_chunk_7JGE67RG.code)(hostname)} issued${expires === void 0 ? "" : ` until ${dayOf(expires)}`}`;
}
function describeMachines(machines) {
  if (machines.length === 0) return "no Machines";
  return `${(0, import_chunk_7JGE67RG.count)(machines.length, "Machine")} in ${regionsOf2(machines)}`;
}
function describeVolumes(volumes) {
  if (volumes.length === 0) return "no volumes";
  const open2 = volumes.filter(({ encrypted }) => !encrypted).length;
  const lonely = volumes.filter(({ backups }) => !backups).length;
  return [
    `${(0, import_chunk_7JGE67RG.count)(volumes.length, "volume")} in ${regionsOf2(volumes)}`,
    open2 === 0 ? "encrypted" : `${open2} not encrypted`,
    lonely === 0 ? "with snapshots" : `${lonely} without snapshots`
  ].join(", ");
}
function regionsOf2(things) {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(import_chunk_7JGE67RG.code));
}
function describeServices(app) {
  const names = (0, import_chunk_7JGE67RG.runningServices)(app).map((service) => (0, import_chunk_7JGE67RG.nameOfRunning)(service).replace(/^ports? /, ""));
  return names.length === 0 ? "Machines publish nothing" : `Machines publish ${listOf(names)}`;
}
// src/exposure/verified.ts
function verifiedOf(project, observed, findings) {
  const { apps: exposures } = exposureOf(project);
  const declaredApps = declaredAppsOf(project.apps, exposures);
  const isNamed = observed.hosts.some(({ origin }) => origin === "named");
  const names = new Set(declaredApps.map(({ name }) => name));
  const apps = declaredApps.filter(({ name }) => !isNamed || observed.hosts.some(({ app }) => app !== void 0 && app === name)).map((declaredApp) => verifiedApp(declaredApp, project, observed, findings));
  const strangers = observed.hosts.filter(({ app }) => app === void 0 || !names.has(app));
  return [...apps, ...strangers.map((host) => verifiedHost(host, observed, findings))];
}
function declaredAppsOf(apps, exposures) {
  const found2 = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = (0, import_chunk_7JGE67RG.known)(app.name);
    const key = JSON.stringify([name ?? null, name === void 0 ? app.path : ""]);
    const declaredApp = found2.get(key) ?? { name, configs: [], exposures: [] };
    declaredApp.configs.push(app);
    declaredApp.exposures.push(...exposures.filter(({ path }) => path === app.path));
    found2.set(key, declaredApp);
  }
  return [...found2.values()];
}
function verifiedApp(declaredApp, project, observed, findings) {
  const { name, configs, exposures } = declaredApp;
  const path = configs[0]?.path ?? "";
  const hosts = name === void 0 ? [] : observed.hosts.filter(({ app }) => app === name);
  const inside = name === void 0 ? void 0 : observed.apps.find((app) => app.name === name);
  const ports = exposures.flatMap((exposure) => exposure.ports);
  const declarations = declarationsOf(declaredApp, project.policy);
  const holdsData = !isPrivate(declaredApp) && exposures.some(({ dataStores: dataStores2 }) => dataStores2.some(({ kind, reached }) => reached === "here" && kind !== "volume"));
  const observations = {
    outside: observedOutside(hosts, (port) => (0, import_chunk_7JGE67RG.declaresPort)(project, name, port)),
    inside: inside ? observedInside(inside, configs, holdsData) : NO_OBSERVATIONS
  };
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  if (ranges.length > 0) declarations.set("configuration", `services on ${listOf(ranges)}`);
  if (!declarations.has("private-networking") && observations.inside.get("private-networking") === "no Flycast address")
    observations.inside.delete("private-networking");
  const about = { hosts: hosts.map(import_chunk_7JGE67RG.labelOf), apps: name === void 0 ? [] : [name] };
  return { name: (0, import_chunk_7JGE67RG.redact)(name ?? path), path, rows: rowsOf(declarations, observations, about, observed, findings) };
}
function verifiedHost(host, observed, findings) {
  const observations = { outside: observedOutside([host], () => false), inside: NO_OBSERVATIONS };
  return {
    name: (0, import_chunk_7JGE67RG.labelOf)(host),
    path: void 0,
    rows: rowsOf(NO_OBSERVATIONS, observations, { hosts: [(0, import_chunk_7JGE67RG.labelOf)(host)], apps: [] }, observed, findings)
  };
}
var NO_OBSERVATIONS = /* @__PURE__ */ new Map();
function rowsOf(declarations, observations, about, { gaps }, findings) {
  const isBlind = (names) => gaps.some((gap) => gap.blocking && names.includes(gap.about));
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) };
  const own = findings.filter(
    ({ subject }) => [...about.hosts, ...about.apps].some((name) => subject.startsWith(`${name}: `))
  );
  return import_chunk_OSF2BIYD.PRACTICES.flatMap((practice) => {
    const declared = declarations.get(practice);
    const outside = observations.outside.get(practice);
    const inside = observations.inside.get(practice);
    const parts = [outside, inside].filter((part) => part !== void 0);
    const observed = parts.length === 0 ? void 0 : parts.join("; ");
    const isBroken = own.some((finding) => finding.practice === practice);
    const isKnown = declared !== void 0 || observed !== void 0;
    if (!isBroken && (!isKnown || practice === "configuration")) return [];
    const isPartial = outside !== void 0 && blind.outside || inside !== void 0 && blind.inside;
    const state = isBroken ? "broken" : observed === void 0 || isPartial ? "unseen" : "kept";
    return [{ practice, declared, observed, state }];
  });
}
function problemsOfGaps(observed, project) {
  const appOf2 = new Map(observed.hosts.map((host) => [(0, import_chunk_7JGE67RG.labelOf)(host), host.app]));
  return observed.gaps.map((gap) => {
    const { about, blocking } = gap;
    const app = (0, import_chunk_7JGE67RG.appNamed)(project, appOf2.get(about) ?? about.replace(/\.fly\.dev$/, ""));
    const isFile2 = project.paths.has(about) || about === project.policy.path;
    return { at: (0, import_chunk_7JGE67RG.fileStart)(isFile2 ? about : app?.path ?? ""), message: sentenceOf(gap, isFile2), blocking };
  });
}
function sentenceOf({ about, message }, isFile2) {
  if (isFile2 || /^(?:project|command line)$/.test(about)) return message;
  return `${(0, import_chunk_7JGE67RG.code)(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
// src/project/documents.ts
var TREE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "json", "ini", "env"]);
function createDocuments(sources, parsers, parseCache) {
  const parsed = /* @__PURE__ */ new Map();
  const remember = (path, kind, how, parse4) => {
    const source = sources.get(path);
    if (!source) return void 0;
    let document = parsed.get(path);
    if (!document) {
      document = parseCache.document(source, how, parse4);
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
      const name = (0, import_chunk_7JGE67RG.known)(target);
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
      return documents.flatMap(([path, document]) => problemsOf(document, inUse.has(path)));
    }
  };
}
function problemsOf(document, inUse) {
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
// src/project/fields.ts
function fieldEntry(tree, name) {
  if (tree?.kind !== "table") return void 0;
  let found2;
  for (const entry of tree.entries) {
    if (entry.key !== name && entry.key.toLowerCase() !== name) continue;
    if (!found2 || entry.key >= found2.key) found2 = entry;
  }
  return found2;
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
  const value = tree.kind === "scalar" ? integerIn(tree) : void 0;
  const raw = tree.kind === "scalar" ? tree.raw : "";
  return value === void 0 ? { known: false, at: tree.at, raw } : { known: true, value, at: tree.at, raw };
}
function integerIn({ value }) {
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
// src/project/fly/headers.ts
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
// src/project/fly/checks.ts
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
// src/parse/shell/programs.ts
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
var INJECTOR = {
  verb: "run",
  values: /^(?:-[ceptf]|--(?:config|project|env|env-file|token|account|path))$/
};
var USER_SWITCH = { operands: 1 };
var WRAPPERS = /* @__PURE__ */ new Map([
  ["bunx", {}],
  ["chronic", {}],
  ["command", { not: /^-p?[vV]$/ }],
  ["cross-env", { sets: true }],
  ["doas", { sets: true, values: /^-[Cu]$/ }],
  ["doppler", INJECTOR],
  ["dotenv", { verb: "run", verbIsOptional: true, values: /^(?:-[efvo]|--(?:file|env-file))$/ }],
  ["dotenvx", INJECTOR],
  ["dumb-init", { values: /^(?:-r|--rewrite)$/ }],
  ["env", { sets: true, values: /^(?:-[uC]|--(?:unset|chdir))$/ }],
  ["exec", { values: /^-a$/ }],
  ["gosu", USER_SWITCH],
  ["infisical", INJECTOR],
  ["ionice", { values: /^(?:-[cn]|--(?:class|classdata))$/ }],
  ["nice", { values: /^(?:-n|--adjustment)$/ }],
  ["nohup", {}],
  ["npx", { values: /^(?:-[pw]|--(?:package|workspace|registry))$/, not: /^(?:-c|--call)$/ }],
  ["op", INJECTOR],
  ["setsid", {}],
  ["stdbuf", { values: /^(?:-[ioe]|--(?:input|output|error))$/ }],
  ["su-exec", USER_SWITCH],
  [
    "sudo",
    {
      sets: true,
      values: /^(?:-[AbBEeHiKklnNPSsVv]*[CDgRhpTUurt]|--(?:chdir|chroot|close-from|command-timeout|group|host|other-user|prompt|role|type|user))$/
    }
  ],
  ["time", { values: /^(?:-[fo]|--(?:format|output))$/ }],
  ["timeout", { operands: 1, values: /^(?:-[ks]|--(?:kill-after|signal))$/ }],
  ["tini", { values: /^-[epv]$/ }],
  ["unbuffer", {}],
  [
    "xargs",
    {
      values: /^(?:-[0oprtx]*[adEILnPs]|--(?:arg-file|delimiter|max-args|max-chars|max-lines|max-procs|process-slot-var))$/
    }
  ]
]);
function readPrefix(argv) {
  const assignments2 = [];
  let at = 0;
  for (; ; ) {
    const wrapper = WRAPPERS.get((0, import_chunk_7JGE67RG.baseName)((0, import_chunk_7JGE67RG.known)(argv[at]) ?? ""));
    const next = wrapper && behind(wrapper, argv, at, assignments2);
    if (next === void 0) return { program: at, assignments: assignments2 };
    at = next;
  }
}
function behind(wrapper, argv, start, assignments2) {
  let at = start + 1;
  let { verb, operands = 0 } = wrapper;
  for (; at < argv.length; at++) {
    const word = argv[at];
    const text = (0, import_chunk_7JGE67RG.known)(word) ?? word?.raw ?? "";
    if (text === "--" && (verb === void 0 || wrapper.verbIsOptional) && operands === 0 && !wrapper.sets)
      return at + 1;
    if (wrapper.not?.test(text)) return void 0;
    if (wrapper.values?.test(text)) at++;
    else if (text.startsWith("-")) continue;
    else if (wrapper.sets && /^["']?[A-Za-z_]\w*=/.test(word?.raw ?? "")) assignments2.push(at);
    else if (verb !== void 0) {
      if (text !== verb) return wrapper.verbIsOptional ? at : void 0;
      verb = void 0;
    } else if (operands > 0) operands--;
    else return at;
  }
  return verb === void 0 ? at : void 0;
}
function isShell(program) {
  return SHELLS.has((0, import_chunk_7JGE67RG.baseName)((0, import_chunk_7JGE67RG.known)(program) ?? ""));
}
function scriptOf(argv) {
  const { program } = readPrefix(argv);
  if (!isShell(argv[program])) return void 0;
  let reads = "input";
  for (let at = program + 1; at < argv.length; at++) {
    const option = (0, import_chunk_7JGE67RG.known)(argv[at]);
    if (option === void 0 || !/^[-+]/.test(option)) return reads === "operand" ? at : void 0;
    if (/^-[a-zA-Z]*c/.test(option)) reads = "operand";
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++;
  }
  return reads === "input" ? "input" : void 0;
}
function isShellScript(text) {
  if (!text.startsWith("#!")) return true;
  const [program, ...options] = (text.slice(2).split("\n", 1)[0] ?? "").trim().split(/\s+/);
  const name = (0, import_chunk_7JGE67RG.baseName)(program ?? "");
  return SHELLS.has(name === "env" ? (0, import_chunk_7JGE67RG.baseName)(options.find((word) => !word.startsWith("-")) ?? "") : name);
}
// src/parse/text/mapped-text.ts
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
  const startOf2 = (offset) => {
    if (offset >= length) return last?.to ?? 0;
    const index = pieceAt(offset);
    const piece = kept[index];
    if (!piece) return 0;
    return piece.text === void 0 ? piece.from + offset - (starts[index] ?? 0) : piece.from;
  };
  const endOf2 = (offset) => {
    const index = pieceAt(offset - 1);
    const piece = kept[index];
    if (!piece) return 0;
    return piece.text === void 0 ? piece.from + offset - (starts[index] ?? 0) : piece.to;
  };
  return {
    text: texts.join(""),
    locate: (from, to) => {
      const start = startOf2(Math.max(0, from));
      const end = Math.min(to, length);
      return base.locate(start, end > from ? endOf2(end) : start);
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
// src/parse/text/scalar-text-block.ts
var HEADER = /^([|>])[-+]?[ \t]*(?:#[^\n]*)?\r?\n/;
function readBlockScalar(raw) {
  const header = HEADER.exec(raw);
  if (!header) return void 0;
  const lines2 = linesOf(raw, header[0].length);
  const pieces = [];
  for (const [i, line] of lines2.entries()) {
    const to = line.from + line.text.length;
    pieces.push({ from: line.from, to });
    const next = lines2[i + 1];
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === "|" ? "\n" : foldedBreak(lines2, i) });
  }
  return pieces;
}
function linesOf(raw, from) {
  const lines2 = [];
  let indent;
  let start = from;
  for (const written of raw.slice(from).split("\n")) {
    const text = written.endsWith("\r") ? written.slice(0, -1) : written;
    const spaces = /^ */.exec(text)?.[0].length ?? 0;
    if (spaces < text.length) indent ??= spaces;
    const skipped = Math.min(indent ?? spaces, spaces);
    lines2.push({ from: start + skipped, text: text.slice(skipped) });
    start += written.length + 1;
  }
  return lines2;
}
function foldedBreak(lines2, index) {
  const text = lines2[index]?.text ?? "";
  if (text === "" || isIndented(text)) return "\n";
  let next = index + 1;
  while (lines2[next]?.text === "") next++;
  if (isIndented(lines2[next]?.text ?? "")) return "\n";
  return next === index + 1 ? " " : "";
}
function isIndented(text) {
  return text.startsWith(" ") || text.startsWith("	");
}
// src/parse/text/scalar-text-flow.ts
var DOUBLE_QUOTED = { quotes: 1, escapes: "all", doubled: false, folds: true };
var SINGLE_QUOTED = { quotes: 1, escapes: "none", doubled: true, folds: true };
var UNQUOTED = { quotes: 0, escapes: "none", doubled: false, folds: true };
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
  const code2 = Number.parseInt(raw.slice(at + 2, to), 16);
  return { from: at, to, text: code2 <= 1114111 ? String.fromCodePoint(code2) : "" };
}
// src/parse/text/scalar-text.ts
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
  return [UNQUOTED, PROPERTIES];
}
function readBlock(raw, text) {
  const pieces = readBlockScalar(raw);
  const end = text.slice(text.trimEnd().length);
  return pieces && [...pieces, { from: raw.length, to: raw.length, text: end }];
}
// src/project/files/scripts.ts
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
  const argv = [];
  for (const item of tree.items) {
    const word = textOf2(item);
    if (word) argv.push(word);
  }
  return argv.length === 0 ? [] : [literalCommand(argv, tree.at, kind)];
}
function literalCommand(argv, at, kind) {
  return { ...kind, argv, program: readPrefix(argv).program, assignments: [], redirects: [], at };
}
function shellScriptOf(items) {
  const [program, flag, script] = items;
  if (program?.kind !== "scalar" || flag?.kind !== "scalar" || script?.kind !== "scalar") return void 0;
  const isShell2 = typeof program.value === "string" && /^(?:\/\S{1,50}\/)?(?:ba|da|a|z)?sh$/.test(program.value);
  return isShell2 && typeof flag.value === "string" && /^-[a-z]*c$/.test(flag.value) ? script : void 0;
}
// src/project/fly/commands.ts
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
// src/project/files/generic-settings.ts
function genericSettings(document, reader) {
  const read2 = settingsOf(document);
  const settings = read2.get(reader) ?? readSettings(document, reader);
  read2.set(reader, settings);
  return settings;
}
var settingsOf = (0, import_chunk_7JGE67RG.memoize)((_) => /* @__PURE__ */ new Map());
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
// src/project/fly/files.ts
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
    const code2 = text.charCodeAt(i);
    if (code2 === 127 || code2 < 32 && code2 !== 9 && code2 !== 10 && code2 !== 13) return true;
  }
  return false;
}
// src/project/fly/machine-config.ts
function readMachineConfig(root, key, source, reader, readers) {
  const settings = [];
  const commands = [];
  const addCommands = (table, prefix) => {
    for (const name of ["entrypoint", "cmd", "exec"]) {
      const kind = { origin: "fly-experimental", reader, key: `${prefix}.${name}` };
      commands.push(...commandsOf(source, field(table, name), kind, readers));
    }
  };
  addCommands(field(root, "init"), `${key}.init`);
  const containers = field(root, "containers");
  for (const [index, container] of (containers?.kind === "list" ? containers.items : []).entries()) {
    const name = field(container, "name");
    const prefix = `${key}.containers.${name?.kind === "scalar" ? String(name.value) : index}`;
    const kind = { origin: "fly-machine-config", reader, dialect: "literal" };
    settings.push(...mapSettings(field(container, "env"), `${prefix}.env`, kind));
    settings.push(...fileSettings(field(container, "files"), prefix, kind));
    addCommands(container, prefix);
  }
  return { settings, commands };
}
function embeddedSource(source, scalar) {
  const { text, locate: locate2 } = scalarText(source, scalar);
  const inner = (0, import_chunk_7JGE67RG.createSource)(source.path, text);
  return { ...inner, locate: locate2, position: (offset) => locate2(offset, offset).range.start };
}
// src/project/fly/services.ts
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
// src/project/fly/settings.ts
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
// src/project/fly/config.ts
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
  if (/^fly\.(?:toml|json|yaml)$/.test((0, import_chunk_7JGE67RG.baseName)(path))) return true;
  if (!isConfigFormat(format) || path.endsWith(".yml")) return false;
  const holders = [...sectionsOf(fieldEntry(root, "http_service")), ...sectionsOf(fieldEntry(root, "services"))];
  if (holders.some(({ table }) => fieldEntry(table, "internal_port"))) return true;
  if (field(root, "app")?.kind !== "scalar") return false;
  if (OWN_KEYS.some((key) => fieldEntry(root, key))) return true;
  return format === "toml" && SHARED_KEYS.filter((key) => fieldEntry(root, key)).length >= 2;
}
// src/project/fly/flyctl-commands.ts
var TREE = `
  : agent apps|app auth certs|certificates checks config console consul create curl dashboard|dash! deploy destroy
    dig docs doctor! extensions|ext history image|img incidents info ips|ip jobs! launch! litefs-cloud|lfsc logs
    machine|machines|m mcp metrics move mpg|managed-postgres open orgs ping platform postgres|pg proxy redis regions
    registry releases resume scale secrets services settings sftp ssh status storage|tigris suspend synthetics
    tokens|token version! volumes|volume|vol|v wireguard|wg
  agent: ping restart run|daemon-start start stop
  apps: create destroy|delete|remove|rm errors list|ls move open releases restart resume suspend
  auth: docker login logout signup token whoami
  certs: add|create check|show import list remove|delete setup
  checks: list|ls
  config: env save show|display validate
  consul: attach detach
  dashboard: metrics
  doctor: diag
  extensions: arcjet kubernetes|k8s sentry storage|tigris vector wafris|waf
  extensions arcjet: create dashboard destroy list|ls status
  extensions kubernetes: create destroy|rm kubectl-token list|ls save-kubeconfig
  extensions sentry: create dashboard|errors destroy list|ls
  extensions storage: create dashboard destroy list|ls status update
  extensions vector: create dashboard destroy list|ls status
  extensions wafris: create dashboard destroy
  image: show update
  incidents: hosts list
  incidents hosts: list|ls
  ips: allocate allocate-egress allocate-v4 allocate-v6 list|ls private release release-egress
  jobs: open
  launch: plan
  launch plan: create generate postgres propose redis tigris
  litefs-cloud: clusters export import regions restore status
  litefs-cloud clusters: create destroy list
  machine: api-proxy clone cordon create destroy|remove|rm egress-ip exec kill leases|lease list|ls place restart
    run start status stop suspend uncordon update wait
  machine egress-ip: allocate list promote release
  machine leases: clear view
  mcp: add destroy inspect launch list logs proxy remove server volume wrap
  metrics: send
  mpg: attach backup|backups connect create databases|database|db|dbs destroy|delete|remove|rm detach list|ls proxy
    restore status users|user
  mpg backup: create list|ls
  mpg databases: create extensions|extension|ext list|ls
  mpg databases extensions: disable enable list|ls
  mpg users: create delete|remove|rm|del list|ls set-role|update-role
  orgs: create cross-network-replays delete invite list|ls remove replay-sources show
  orgs cross-network-replays: disable enable status
  orgs replay-sources: add list|ls remove
  platform: regions status vm-sizes
  postgres: add_flycast attach backup|backups barman config connect create db detach events failover import list|ls
    renew-certs restart users
  postgres backup: config create enable list restore
  postgres backup config: show update
  postgres barman: backup check create list-backup recover show-backup switch-wal
  postgres config: show|view update
  postgres db: list|ls
  postgres events: list
  postgres users: list|ls
  redis: connect create dashboard destroy|delete list|ls plans proxy reset status update
  regions: add backup list remove set
  registry: files sbom vulns vulnsummary
  scale: count memory show vm
  secrets: deploy import keys list|ls set sync unset
  secrets keys: delete|rm generate|gen list|ls
  services: list|ls
  settings: analytics! autoupdate! synthetics!
  settings analytics: disable enable
  settings autoupdate: disable enable
  settings synthetics: disable enable
  sftp: find get put shell
  ssh: console issue log sftp
  ssh sftp: find get put shell
  storage: create dashboard destroy list|ls status update
  synthetics: agent
  tokens: 3p|third-party attenuate create debug deploy list|ls org revoke
  tokens 3p: add add-discharge discharge ticket
  tokens create: deploy litefs-cloud machine-exec org readonly ssh wireguard
  version: save-install upgrade|update
  volumes: create destroy|delete|rm extend fork list|ls show snapshots|snapshot|snaps update
  volumes snapshots: create list|ls
  wireguard: create list remove reset websockets
`;
var COMMANDS = readTree2();
function readTree2() {
  const groups = /* @__PURE__ */ new Map();
  const groupAt = (path) => {
    const found2 = groups.get(path) ?? /* @__PURE__ */ new Map();
    groups.set(path, found2);
    return found2;
  };
  const lines2 = TREE.replace(/\n {4}/g, " ").trim().split("\n");
  const paths = lines2.map((line) => line.split(":", 1)[0]?.trim() ?? "");
  for (const [index, line] of lines2.entries()) {
    const path = paths[index] ?? "";
    for (const word of line.slice(line.indexOf(":") + 1).trim().split(" ")) {
      const names = word.replace("!", "").split("|");
      const name = names[0] ?? "";
      const own = `${path} ${name}`.trim();
      const command = { name, runs: word.endsWith("!") || !paths.includes(own), commands: groupAt(own) };
      for (const each of names) groupAt(path).set(each, command);
    }
  }
  return groupAt("");
}
// src/project/fly/flyctl-options.ts
var SWITCHES = new Set(
  `
  accelerate acme agent all allow-secondary-region apps-v2-default-on attach autostart autostop build-depot
  build-local-only build-nixpacks build-only build-remote-only builder-pool buildkit claude clean clear-auto-destroy
  clear-cmd clear-custom-domain clear-shadow compact copy-config create create-schema cursor custom data-only db
  debug deleted deployment depot detach disable-auto-update disable-eviction disable-prodpack display-config
  dns-checks dockerignore-from-gitignore dotssh enable-auto-upgrade enable-backups enable-eviction
  enable-postgis-support enable-prodpack flex flycast force force-machines force-name force-stop from-existing
  generate-name grafana ha help https-failover immediate-checkpoint inspector interactive json legacy local
  local-only machines manifest neovim nixpacks no-blank no-build-cache no-cache no-container no-create-app no-db
  no-deploy no-encryption no-github-workflow no-object-storage no-owner no-public-ips no-redis no-replicas no-tail
  noversion now overwrite ping private pty public push quiet recreate-builder recursive remote-only
  require-unique-zone restore-target-inclusive reuse-app rm running save scheduled-snapshots select
  shadow-write-through shared shell short skip-dns-registration skip-health-checks skip-release-command skip-start
  smoke-checks sse stage stolon stream strict superuser toml unique-zone-app-wide update-only use-zstd v2 verbose
  volume-requires-unique-zone vscode watch watch-stdin wg windsurf with-new-volumes yaml yes zed
`.split(/\s+/)
);
var VALUES = new Set(
  `
  access-token address app archive-timeout attach-volume auto-extend-size-increment auto-extend-size-limit
  auto-extend-size-threshold auto-stop backup-id bearer-token bind-addr build-arg build-context-warn-size
  build-secret build-target buildkit-addr buildkit-image buildpacks-docker-host buildpacks-volume cachedrive-size
  channel check-name cluster command command-prefix compression compression-level config consul-url container count
  custom-domain database database-name database-user deploy-retries depot-scope destination discharge dockerfile
  email entrypoint env event exclude-machines exclude-regions expiry export-manifest file file-literal file-local
  file-secret fork-from from from-manifest from-snapshot fs-type full-backup-frequency fullchain host-dedication-id
  hours id ignorefile image image-label image-ref immediate-max-concurrent initial-cluster-size initial-size input
  internal-port interval into kernel-arg label lease-timeout limit local-port location log-min-duration-statement
  log-statement machine machine-config maintenance-work-mem max-concurrent max-connections max-per-region
  max-replication-slots max-unavailable max-wal-senders mcp metadata minimum-redundancy mode mount-point name
  network node-id node-name offset only-machines org otp output override-cmd password path pg-major-version
  pitr-time plan port primary-region private-key process-group process-groups rate recovery-window region regions
  release-command-timeout replica-regions restart restore-target-name restore-target-time role rootfs-persist
  rootfs-size saveinstall schedule schema scope secret secret-file server setup severity shadow-access-key
  shadow-endpoint shadow-name shadow-region shadow-secret-key shared-buffers shared-preload-libraries signal size
  snapshot-id snapshot-retention source standby-for state strategy swap-size target-time ticket time timeout
  timestamp type url user username valid-days variable-name vm-cpu-kind vm-cpus vm-gpu-kind vm-gpus vm-max-memory
  vm-memory vm-size volume volume-initial-size volume-name volume-size wait-timeout wal-level website-domain-name
  weights work-mem
`.split(/\s+/)
);
var SWITCHES_OF = /* @__PURE__ */ new Map([
  ["mcp add", "bearer-token"],
  ["mcp launch", "bearer-token"],
  ["apps releases", "image"],
  ["releases", "image"]
]);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["--auto-confirm", "--yes"],
  ["--cpus", "--vm-cpus"],
  ["--group", "--process-group"],
  ["--http-failover", "--https-failover"],
  ["--instance", "--machine"],
  ["--manifest-path", "--from-manifest"],
  ["--memory", "--vm-memory"],
  ["--no-create", "--no-create-app"],
  ["--only-regions", "--regions"],
  ["--vm-cpukind", "--vm-cpu-kind"],
  ["--vm-gpukind", "--vm-gpu-kind"]
]);
var SHORTHANDS = pairsIn(
  `
  A=address C=command R=recursive S=severity T=target-time a=app b=bind-addr c=config d=database e=env f=force
  g=process-group h=help i=image j=json l=location m=metadata n=name o=org p=port q=quiet r=region s=select
  t=access-token u=user v=verbose w=wait-timeout x=expiry y=yes
`
);
var SHORTHANDS_OF = new Map(
  `
  auth login: i=interactive
  config validate: s=strict
  dashboard metrics: g=grafana
  deploy: s=signal
  dig: s=short
  extensions storage create: p=public
  extensions storage update: p=public
  launch: s=signal v=volume
  launch plan create: p=from-manifest
  launch plan generate: p=from-manifest
  launch plan postgres: p=from-manifest
  launch plan redis: p=from-manifest
  launch plan tigris: p=from-manifest
  litefs-cloud export: c=cluster
  litefs-cloud import: c=cluster
  litefs-cloud restore: c=cluster
  litefs-cloud status: c=cluster
  logs: i=machine m=machine n=no-tail
  machine create: v=volume
  machine restart: s=signal
  machine run: v=volume
  machine status: d=display-config
  machine stop: s=signal
  mcp inspect: p=password
  mcp launch: i=inspector v=volume
  mcp logs: n=no-tail
  mcp proxy: i=inspector p=password
  mcp server: i=inspector
  mcp wrap: m=mcp
  mpg attach: u=username
  mpg connect: u=username
  mpg databases extensions disable: c=cluster
  mpg databases extensions enable: c=cluster
  mpg proxy: p=local-port
  mpg users create: r=role u=username
  mpg users delete: u=username
  mpg users set-role: r=role u=username
  ping: i=interval n=count s=size
  postgres backup create: i=immediate-checkpoint
  postgres barman recover: b=backup-id
  postgres connect: p=password
  postgres create: p=password
  postgres events list: d=compact e=event i=node-id l=limit n=node-name o=all
  registry vulns: m=machine
  registry vulnsummary: r=running
  secrets keys delete: n=noversion
  secrets keys generate: n=noversion
  sftp put: m=mode
  ssh issue: d=dotssh u=username
  ssh sftp put: m=mode
  storage create: p=public
  storage update: p=public
  tokens 3p add: S=secret s=secret-file
  tokens 3p add-discharge: d=discharge
  tokens 3p discharge: S=secret s=secret-file
  tokens attenuate: f=file
  tokens create litefs-cloud: c=cluster
  tokens create machine-exec: p=command-prefix
  tokens debug: f=file
  tokens list: s=scope
  version: s=saveinstall
  volumes create: n=count s=size
  volumes extend: s=size
`.trim().split("\n").map((line) => {
    const [verb = "", pairs = ""] = line.trim().split(": ");
    return [verb, pairsIn(pairs)];
  })
);
function pairsIn(text) {
  return new Map(Array.from(text.matchAll(/(\w)=([\w-]+)/g), ([, letter = "", name = ""]) => [letter, `--${name}`]));
}
function kindOf(option, verb) {
  const name = option.slice(2);
  if (SWITCHES.has(name) || SWITCHES_OF.get(verb) === name) return "switch";
  return VALUES.has(name) ? "value" : void 0;
}
function longNameOf(option) {
  return SYNONYMS.get(option) ?? option;
}
function shorthandOf(letter, verb) {
  return SHORTHANDS_OF.get(verb)?.get(letter) ?? SHORTHANDS.get(letter);
}
// src/project/fly/flyctl.ts
function readFlyctl(command, folder) {
  if (!(0, import_chunk_7JGE67RG.isFlyctl)(command)) return void 0;
  const all = argumentsOf(command);
  const { verb, args } = findVerb(readArguments(all, "").operands);
  const others = all.filter((word) => !args.has(word));
  const { operands, options } = readArguments(takesRest(verb) ? beforeDashes(others) : others, verb);
  const given = (name) => options.findLast((option) => option.name === name)?.value;
  const target = (0, import_chunk_7JGE67RG.isDeploy)({ verb }) ? operands.find((operand) => operand.known) : void 0;
  const workingFolder = target ? inFolder(folder, target) : folder;
  return {
    command,
    verb,
    operands,
    options,
    app: given("--app"),
    config: inFolder(workingFolder, given("--config")),
    namesConfig: options.some(({ name }) => name === "--config"),
    dockerfile: inFolder(workingFolder, given("--dockerfile")),
    ignorefile: inFolder(workingFolder, given("--ignorefile")),
    folder: workingFolder
  };
}
function inFolder(folder, path) {
  return folder === void 0 || !path?.known ? void 0 : joinPath(folder, path.value);
}
function argumentsOf({ argv, program }) {
  const own = argv.slice(program + 1);
  const last = argv[program];
  const front = argv.slice(0, program).map((word) => (0, import_chunk_7JGE67RG.known)(word) ?? "");
  if (!last || !front.some((word) => /(?:^|\/)xargs$/.test(word))) return own;
  const mark = replacementOf(front);
  if (mark === void 0) return [...own, { known: false, at: { ...last.at }, raw: "$@" }];
  return own.map((word) => word.raw.includes(mark) ? { known: false, at: word.at, raw: word.raw } : word);
}
function replacementOf(args) {
  for (const [index, word] of args.entries()) {
    if (/^(?:-i|--replace)$/.test(word)) return "{}";
    const [, given] = /^(?:-[0oprtx]*[Ii]|--replace=)(.*)$/s.exec(word) ?? [];
    if (given !== void 0) return given === "" ? args[index + 1] : given;
  }
  return void 0;
}
function takesRest(verb) {
  return verb === "launch" || verb === "mcp wrap";
}
function beforeDashes(args) {
  const end = args.findIndex((word) => (0, import_chunk_7JGE67RG.known)(word) === "--");
  return end === -1 ? args : args.slice(0, end);
}
function findVerb(operands) {
  const args = /* @__PURE__ */ new Set();
  const names = [];
  let commands = COMMANDS;
  let isSkipped = false;
  let runs2 = false;
  for (const word of operands) {
    const text = (0, import_chunk_7JGE67RG.known)(word);
    const found2 = text === void 0 ? void 0 : commands.get(text);
    if (found2) {
      names.push(found2.name);
      args.add(word);
      commands = found2.commands;
      runs2 = found2.runs;
      continue;
    }
    if (text === void 0 && names.length === 0) {
      isSkipped = true;
      continue;
    }
    if (text !== void 0 && !runs2 && !isSkipped) {
      names.push(text);
      args.add(word);
    }
    break;
  }
  return { verb: names.join(" "), args };
}
function readArguments(args, verb) {
  const operands = [];
  const options = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (!word) continue;
    const text = textOf3(word);
    if (text === "--") {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!/^-./s.test(text)) {
      operands.push(word);
      continue;
    }
    const read2 = text.startsWith("--") ? readLong(word, text, verb) : readShort(word, text, verb);
    options.push(...read2.options);
    if (read2.waiting === void 0) continue;
    const next = args[at + 1];
    const takes = next && (kindOf(read2.waiting, verb) === "value" || !textOf3(next).startsWith("-"));
    options.push({ name: read2.waiting, value: takes ? next : void 0 });
    if (takes) at++;
  }
  return { operands, options };
}
function readLong(word, text, verb) {
  const equals = text.indexOf("=");
  const name = longNameOf(equals === -1 ? text : text.slice(0, equals));
  if (equals !== -1) return { options: [{ name, value: partOf(word, text.slice(equals + 1)) }] };
  if (!word.known || kindOf(name, verb) === "switch") return { options: [{ name, value: void 0 }] };
  return { options: [], waiting: name };
}
function readShort(word, text, verb) {
  const options = [];
  for (let at = 1; at < text.length; at++) {
    const name = shorthandOf(text.charAt(at), verb);
    const rest = text.slice(at + 1);
    if (rest.startsWith("=")) {
      options.push({ name: name ?? text.slice(0, at + 1), value: partOf(word, rest.slice(1)) });
      break;
    }
    if (name === void 0) {
      if (rest === "" && at === 1 && word.known) return { options, waiting: text };
      options.push({ name: at === 1 ? text : `-${text.slice(at)}`, value: void 0 });
      break;
    }
    if (kindOf(name, verb) === "switch") {
      options.push({ name, value: void 0 });
      continue;
    }
    if (rest === "") return { options, waiting: name };
    options.push({ name, value: partOf(word, rest) });
    break;
  }
  return { options };
}
function partOf(word, value) {
  return word.known ? { ...word, value } : word;
}
function textOf3(word) {
  return word.known ? word.value : word.raw.replace(/["'\\]/g, "");
}
// src/project/fly/flyctl-calls.ts
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
    const [program, target] = command.argv;
    if ((0, import_chunk_7JGE67RG.known)(program) === "cd") {
      const moved2 = [inFolder(folder, target), inFolder(start, target)];
      folder = moved2.find((path) => path !== void 0 && folders.has(path)) ?? moved2[0];
      continue;
    }
    const call = readFlyctl(command, folder);
    if (call) calls.push(call);
  }
  return calls;
}
// src/project/fly/reach.ts
var MAX_EVIDENCE = 5;
function hostReferences(settings) {
  const publicNames = /* @__PURE__ */ new Map();
  const flycastNames = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const value = (0, import_chunk_7JGE67RG.known)(setting2.value);
    if (value === void 0 || setting2.reader === "development") continue;
    for (const match2 of value.matchAll(/(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![\w.-]*\w)/gi)) {
      const [, name = "", kind = ""] = match2;
      const names = kind.toLowerCase() === "flycast" ? flycastNames : publicNames;
      const found2 = names.get(name.toLowerCase());
      if (!found2) names.set(name.toLowerCase(), [setting2]);
      else if (found2.length < MAX_EVIDENCE && found2.at(-1) !== setting2) found2.push(setting2);
    }
  }
  return { publicNames, flycastNames };
}
function reachOf(app, calls, references, policy, source) {
  const signs = signsOf(app, calls, references, policy, source);
  const reach = (state, ...kinds) => {
    const evidence = signs.filter(({ kind }) => kinds.includes(kind)).slice(0, MAX_EVIDENCE);
    return { state, evidence: evidence.map(({ at, note }) => ({ at, note })), signs };
  };
  const hasSign = (kind) => signs.some((sign) => sign.kind === kind);
  const declared = policyOf(app, policy);
  if (declared?.private) return reach("private", "policy");
  if (!app.services.some((service) => service.ports.length > 0)) {
    const note = "no service with a port: nothing is published";
    return { state: "private", evidence: [{ at: (0, import_chunk_7JGE67RG.fileStart)(app.path), note }], signs };
  }
  if (hasSign("policy")) return reach("public", "policy");
  if (hasSign("public-address")) return reach("public", "public-address");
  if (hasSign("private-address")) return reach("private", "private-address");
  if (hasSign("public-name")) return reach("public", "public-name");
  const isPrivate2 = hasSign("flycast-name") || hasSign("comment");
  return reach(isPrivate2 ? "private" : "unknown", "flycast-name", "comment");
}
function policyOf(app, policy) {
  const name = (0, import_chunk_7JGE67RG.known)(app.name);
  return name === void 0 ? void 0 : policy.apps.get(name);
}
function signsOf(app, calls, { publicNames, flycastNames }, policy, source) {
  const name = (0, import_chunk_7JGE67RG.known)(app.name)?.toLowerCase() ?? "";
  const declared = policyOf(app, policy);
  const signs = [];
  const add = (kind, note, places) => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note });
  };
  const placesOf4 = (which) => calls.filter(which).map(({ command }) => command.at);
  const used = (names) => (names.get(name) ?? []).map(({ value }) => value.at);
  const policyStart = [(0, import_chunk_7JGE67RG.fileStart)(policy.path)];
  if (declared?.private) add("policy", "the policy says that this app is private", policyStart);
  else if (declared && declared.domains.length > 0)
    add("policy", "the policy names public domains of this app", policyStart);
  add("public-address", "a command gives it a public address", placesOf4(givesPublicAddress));
  add("private-address", "a command gives it a private address only", placesOf4(refusesPublicAddress));
  add("deploy", "a deploy that does not keep public addresses away", placesOf4(leavesAddressesOpen));
  add("public-name", "its public name is in use here", used(publicNames));
  add("flycast-name", "it is called over Flycast here", used(flycastNames));
  if (source) add("comment", "a comment says that it is private", privateComments(source));
  return signs;
}
function givesPublicAddress(call) {
  return call.verb === "ips allocate-v4" || call.verb === "ips allocate-v6" && isOff(call, "--private");
}
function refusesPublicAddress(call) {
  if (call.verb === "ips allocate-v6") return (0, import_chunk_7JGE67RG.switchOf)(call, "--private") === true;
  return (0, import_chunk_7JGE67RG.isDeploy)(call) && ["--flycast", "--no-public-ips"].some((name) => (0, import_chunk_7JGE67RG.switchOf)(call, name));
}
function leavesAddressesOpen(call) {
  if (!(0, import_chunk_7JGE67RG.isDeploy)(call) || refusesPublicAddress(call)) return false;
  if (!["--attach", "--build-only", "--no-deploy", "--flycast", "--no-public-ips"].every((name) => isOff(call, name))) {
    return false;
  }
  return call.operands.every((operand) => operand.known);
}
function isOff(call, name) {
  return (0, import_chunk_7JGE67RG.optionOf)(call, name) === void 0 || (0, import_chunk_7JGE67RG.switchOf)(call, name) === false;
}
var SAYS_PRIVATE = /\b(?:flycast[ -]only|only (?:over |via |through )?flycast|no public ips?|internal[ -]only|private[ -]only|not (?:publicly|exposed|reachable|accessible|public)\b|(?:do not|don't|never) expose|no public (?:access|address|exposure))/i;
var SAYS_OTHERWISE = /\b(?:todo|fixme|should be|unless|if you|example|e\.g\.|uncomment)\b/i;
var SAYS_PART = /\b(?:ports?|metrics|endpoints?|paths?|routes?|health|admin)\b/i;
var HEADER2 = /^\s*\[/;
var SERVICE_HEADER = /^\s*\[{1,2}\s*(?:http_service|services)\b/i;
function privateComments(source) {
  const found2 = [];
  let header;
  for (let line = 1; line <= source.lineCount && found2.length < MAX_EVIDENCE; line++) {
    const text = source.line(line);
    if (HEADER2.test(text)) header = text;
    const start = text.length - text.trimStart().length;
    if (text[start] !== "#" || text.length > 500) continue;
    if (!SAYS_PRIVATE.test(text) || SAYS_OTHERWISE.test(text)) continue;
    const { comment, next } = commentAround(source, line);
    const about = HEADER2.test(next) ? next : header;
    if (SAYS_PART.test(comment) || about !== void 0 && !SERVICE_HEADER.test(about)) continue;
    const range = { start: { line, column: start + 1 }, end: { line, column: text.length + 1 } };
    found2.push({ path: source.path, range });
  }
  return found2;
}
var MAX_COMMENT = 20;
function commentAround(source, line) {
  const isComment = (number) => source.line(number).trimStart().startsWith("#");
  let first = line;
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--;
  let last = line;
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++;
  let after2 = last + 1;
  while (after2 <= source.lineCount && after2 - last < MAX_COMMENT && source.line(after2).trim() === "") after2++;
  const comment = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(" ");
  return { comment, next: source.line(after2) };
}
// src/project/join-apps.ts
var DEFAULT_CONFIGS = ["fly.toml", "fly.json", "fly.yaml"];
var DEFAULT_DOCKERFILES = ["Dockerfile", "dockerfile"];
var DEFAULT_COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
function callsByConfig(calls, configs) {
  const found2 = new Map(configs.map(({ path }) => [path, []]));
  const byName = /* @__PURE__ */ new Map();
  for (const { name, path } of configs) {
    const paths = byName.get((0, import_chunk_7JGE67RG.known)(name));
    if (paths) paths.push(path);
    else byName.set((0, import_chunk_7JGE67RG.known)(name), [path]);
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : [];
  const targetsOf = (call) => {
    if (call.config !== void 0) return [call.config, inFolder2(call.config, "fly.toml")];
    const app = (0, import_chunk_7JGE67RG.known)(call.app);
    if (app !== void 0) return byName.get(app) ?? (byName.has(void 0) ? only : []);
    const { folder } = call;
    if (call.namesConfig || folder === void 0) return only;
    const path = DEFAULT_CONFIGS.map((file) => inFolder2(folder, file)).find((file) => found2.has(file));
    return path === void 0 ? only : [path];
  };
  for (const call of calls) for (const path of targetsOf(call)) found2.get(path)?.push(call);
  return found2;
}
function joinApp(config, calls, documents) {
  const home = (0, import_chunk_7JGE67RG.folderOf)(config.path);
  const deploys = calls.filter(import_chunk_7JGE67RG.isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path = dockerfilePath(config, deploys, called ?? home, documents);
  const dockerfile = path === void 0 ? void 0 : documents.dockerfile(path, config.build.target);
  const apart = path !== void 0 && home !== "" && !path.startsWith(`${home}/`);
  const context = called ?? (apart ? (0, import_chunk_7JGE67RG.folderOf)(path) : home);
  return {
    config,
    calls,
    dockerfile,
    buildContext: context,
    ignoreFile: ignoreFile(config, deploys, context, path, documents),
    composeFile: composePath(config, documents),
    machineConfig: config.machineConfig === void 0 ? void 0 : existing(documents, home, config.machineConfig)
  };
}
function dockerfilePath({ build: build3, config, path }, deploys, context, documents) {
  const home = (0, import_chunk_7JGE67RG.folderOf)(path);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return documents.sources.has(flagged) ? flagged : void 0;
  if (build3.dockerfile) {
    const named = (0, import_chunk_7JGE67RG.known)(build3.dockerfile);
    if (named === void 0) return void 0;
    return existing(documents, home, named) ?? existing(documents, context, named);
  }
  if (build3.image || ["builder", "builtin"].some((key) => field(field(config, "build"), key))) return void 0;
  for (const folder of [context, home, ""]) {
    for (const name of DEFAULT_DOCKERFILES) {
      if (documents.sources.has(inFolder2(folder, name))) return inFolder2(folder, name);
    }
  }
  return void 0;
}
function ignoreFile({ build: build3, path }, deploys, context, dockerfile, documents) {
  const flagged = agreed(deploys.map(({ ignorefile }) => ignorefile));
  if (flagged !== void 0) return documents.ignoreFile(flagged);
  const named = (0, import_chunk_7JGE67RG.known)(build3.ignorefile);
  if (named !== void 0) {
    const found2 = existing(documents, (0, import_chunk_7JGE67RG.folderOf)(path), named) ?? existing(documents, context, named);
    return found2 === void 0 ? void 0 : documents.ignoreFile(found2);
  }
  const own = dockerfile === void 0 ? void 0 : documents.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? documents.ignoreFile(inFolder2(context, ".dockerignore"));
}
function composePath({ build: build3, config, path }, documents) {
  const home = (0, import_chunk_7JGE67RG.folderOf)(path);
  const named = (0, import_chunk_7JGE67RG.known)(build3.composeFile);
  if (named !== void 0) return existing(documents, home, named);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder2(home, name)).find((name) => documents.sources.has(name));
}
function existing(documents, folder, path) {
  const joined2 = joinPath(folder, path);
  return joined2 !== void 0 && documents.sources.has(joined2) ? joined2 : void 0;
}
function inFolder2(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function agreed(values) {
  const distinct = new Set(values.filter((value) => value !== void 0));
  return distinct.size === 1 ? [...distinct][0] : void 0;
}
// src/project/parse-cache.ts
function createParseCache() {
  const sources = /* @__PURE__ */ new Map();
  const readingsOf = (0, import_chunk_7JGE67RG.memoize)((_) => /* @__PURE__ */ new Map());
  return {
    source: (path, text) => {
      const versions = sources.get(path) ?? /* @__PURE__ */ new Map();
      sources.set(path, versions);
      const source = versions.get(text) ?? (0, import_chunk_7JGE67RG.createSource)(path, text);
      versions.set(text, source);
      return source;
    },
    document: (source, how, parse4) => {
      const readings = readingsOf(source);
      const document = readings.get(how) ?? parse4(source);
      readings.set(how, document);
      return document;
    }
  };
}
// src/project/files/compose.ts
function readCompose(root, source, reader, readers) {
  const settings = [];
  const commands = [];
  const services = (0, import_chunk_7JGE67RG.treeAt)(root, "services");
  const buildReader = reader === "development" ? reader : "build";
  for (const service of services?.kind === "table" ? services.entries : []) {
    const key = `services.${service.key}`;
    const environment2 = { origin: "compose-environment", reader, dialect: "compose" };
    const buildArg = { origin: "compose-build-arg", reader: buildReader, dialect: "compose" };
    settings.push(...assignments((0, import_chunk_7JGE67RG.treeAt)(service.value, "environment"), `${key}.environment`, environment2, source));
    settings.push(...assignments((0, import_chunk_7JGE67RG.treeAt)(service.value, "build", "args"), `${key}.build.args`, buildArg, source));
    for (const name of ["entrypoint", "command"]) {
      const kind = { origin: "compose-command", reader, key: `${key}.${name}` };
      commands.push(...commandsOf(source, (0, import_chunk_7JGE67RG.treeAt)(service.value, name), kind, readers));
    }
  }
  return { settings, commands };
}
function assignments(tree, prefix, kind, source) {
  if (tree?.kind !== "list") return mapSettings(tree, prefix, kind);
  const settings = [];
  for (const item of tree.items) {
    const setting2 = item.kind === "scalar" ? assignment(item, prefix, kind, source) : void 0;
    if (setting2) settings.push(setting2);
  }
  return settings;
}
function assignment(scalar, prefix, kind, source) {
  const { text, locate: locate2 } = scalarText(source, scalar);
  const equals = text.indexOf("=");
  if (equals <= 0) return void 0;
  const name = text.slice(0, equals);
  const value = text.slice(equals + 1);
  return {
    origin: kind.origin,
    reader: kind.reader,
    name,
    nameAt: locate2(0, equals),
    key: `${prefix}.${name}`,
    value: readText(value, value, locate2(equals + 1, text.length), kind.dialect),
    at: scalar.at
  };
}
// src/project/files/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function holdsTasks(path) {
  return isPackage(path) || isOtherPipeline(path);
}
function readTasks(path, root, source, readers) {
  const reader = readerOfTasks(path);
  const commands = [];
  const texts = /* @__PURE__ */ new Set();
  for (const { keys, scalar } of (0, import_chunk_7JGE67RG.leavesOf)(root)) {
    const names = keys.filter((key) => !/^\d+$/.test(key));
    const isShell2 = isPackage(path) ? names.length === 2 && names[0] === "scripts" : SHELL_KEYS.test(names.at(-1) ?? "");
    if (!isShell2 || typeof scalar.value !== "string" || !NAMES_FLY.test(scalar.value)) continue;
    commands.push(...commandsOfText(source, scalar, { origin: "script", reader, key: keys.join(".") }, readers));
    texts.add(scalar.at);
  }
  return { commands, texts };
}
function readerOfTasks(path) {
  const reader = isPackage(path) ? readerOf(`${(0, import_chunk_7JGE67RG.folderOf)(path)}/deploy`) : readerOf(path);
  return reader === "development" ? reader : "ci";
}
function isPackage(path) {
  return (0, import_chunk_7JGE67RG.baseName)(path) === "package.json";
}
// src/project/files/workflow.ts
function readWorkflow(root, source, readers) {
  const draft = { source, readers, settings: [], commands: [], folders: /* @__PURE__ */ new Map() };
  const folder = defaultFolder(root);
  addEnv(draft, root, "");
  addSteps(draft, (0, import_chunk_7JGE67RG.treeAt)(root, "runs", "steps"), "runs", folder);
  const jobs = (0, import_chunk_7JGE67RG.treeAt)(root, "jobs");
  for (const job of jobs?.kind === "table" ? jobs.entries : []) {
    const key = `jobs.${job.key}`;
    addEnv(draft, job.value, `${key}.`);
    addWith(draft, job.value, key);
    addEnv(draft, (0, import_chunk_7JGE67RG.treeAt)(job.value, "container"), `${key}.container.`);
    const services = (0, import_chunk_7JGE67RG.treeAt)(job.value, "services");
    for (const service of services?.kind === "table" ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`);
    }
    addSteps(draft, (0, import_chunk_7JGE67RG.treeAt)(job.value, "steps"), key, defaultFolder(job.value) ?? folder);
  }
  return draft;
}
function addSteps(draft, steps, prefix, folder) {
  const occurrences = /* @__PURE__ */ new Map();
  for (const step2 of steps?.kind === "list" ? steps.items : []) {
    const label = labelOf2(step2);
    const times = (occurrences.get(label) ?? 0) + 1;
    occurrences.set(label, times);
    const key = `${prefix}.steps.${label}${times > 1 ? `#${times}` : ""}`;
    addEnv(draft, step2, `${key}.`);
    addWith(draft, step2, key);
    const start = (0, import_chunk_7JGE67RG.treeAt)(step2, "run") ? scalarText2((0, import_chunk_7JGE67RG.treeAt)(step2, "working-directory")) ?? folder : void 0;
    for (const command of stepCommands(draft, step2, key)) {
      draft.commands.push(command);
      if (start !== void 0) draft.folders.set(command, start);
    }
  }
}
function labelOf2(step2) {
  const uses = scalarText2((0, import_chunk_7JGE67RG.treeAt)(step2, "uses"))?.split("@", 1)[0];
  return scalarText2((0, import_chunk_7JGE67RG.treeAt)(step2, "id")) ?? scalarText2((0, import_chunk_7JGE67RG.treeAt)(step2, "name")) ?? uses ?? "run";
}
function stepCommands(draft, step2, key) {
  const kind = { origin: "workflow-run", reader: "ci", key };
  const run2 = (0, import_chunk_7JGE67RG.treeAt)(step2, "run");
  if (run2?.kind === "scalar") {
    return isPosixShell((0, import_chunk_7JGE67RG.treeAt)(step2, "shell")) ? commandsOfText(draft.source, run2, kind, draft.readers) : [];
  }
  const uses = (0, import_chunk_7JGE67RG.treeAt)(step2, "uses");
  const args = (0, import_chunk_7JGE67RG.treeAt)(step2, "with", "args");
  const isFlyctl2 = uses?.kind === "scalar" && /^superfly\/flyctl-actions(?:@|$)/.test(String(uses.value));
  if (!isFlyctl2 || args?.kind !== "scalar") return [];
  const program = { known: true, value: "flyctl", at: uses.at, raw: uses.raw };
  return commandsOfText(draft.source, args, kind, draft.readers).map((command) => ({
    ...literalCommand([program, ...command.argv], command.at, kind),
    redirects: command.redirects
  }));
}
function addEnv(draft, holder, prefix) {
  const kind = { origin: "workflow-env", reader: "ci", dialect: "workflow" };
  draft.settings.push(...mapSettings((0, import_chunk_7JGE67RG.treeAt)(holder, "env"), `${prefix}env`, kind));
}
function addWith(draft, holder, prefix) {
  const kind = { origin: "workflow-with", reader: "ci", dialect: "workflow" };
  const action = scalarText2((0, import_chunk_7JGE67RG.treeAt)(holder, "uses"))?.split("@", 1)[0];
  const settings = mapSettings((0, import_chunk_7JGE67RG.treeAt)(holder, "with"), `${prefix}.with`, kind);
  draft.settings.push(...action === void 0 ? settings : settings.map((setting2) => ({ ...setting2, action })));
}
function defaultFolder(holder) {
  return scalarText2((0, import_chunk_7JGE67RG.treeAt)(holder, "defaults", "run", "working-directory"));
}
function isPosixShell(shell) {
  const name = scalarText2(shell);
  return name === void 0 || /^(?:ba|da|z)?sh(?:\s|$)/.test(name);
}
function scalarText2(tree) {
  const text = tree?.kind === "scalar" ? textOf2(tree) : void 0;
  return text?.known && text.value !== "" ? text.value : void 0;
}
// src/project/read-files.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
function readPipelines(documents, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    if (isWorkflowPath(path)) {
      const root = documents.tree(path)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path, reading);
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if (isScript(path, source) && NAMES_FLY2.test(source.text)) {
      const reading = readScript(path, documents);
      readings.set(path, reading);
      if (formatOf(path) === "makefile") for (const command of reading.commands) folders.set(command, (0, import_chunk_7JGE67RG.folderOf)(path));
    } else if (holdsTasks(path) && NAMES_FLY2.test(source.text)) {
      const root = documents.tree(path)?.roots[0];
      const reading = readByFormat(path, documents);
      if (!root || !reading) continue;
      const { commands, texts } = readTasks(path, root, source, readers);
      readings.set(path, { settings: reading.settings.filter(({ value }) => !texts.has(value.at)), commands });
      if (!isOtherPipeline(path)) for (const command of commands) folders.set(command, (0, import_chunk_7JGE67RG.folderOf)(path));
    }
  }
  return { readings, folders };
}
function readFiles(documents, configs, joined2, pipelines, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined2.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined2.map(({ machineConfig }) => machineConfig));
  const dockerfiles = new Set(joined2.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path, source] of documents.sources) {
    const known2 = pipelines.readings.get(path) ?? configs.get(path);
    if (known2) {
      readings.set(path, known2);
      continue;
    }
    const root = documents.tree(path)?.roots[0];
    if (isComposePath(path) || composeFiles.has(path)) {
      const reader = composeFiles.has(path) ? "runtime" : "development";
      if (root) readings.set(path, readCompose(root, source, reader, readers));
    } else if (machineConfigs.has(path)) {
      if (root) readings.set(path, readMachineConfig(root, "machine_config", source, "runtime", readers));
    } else {
      const reading = dockerfiles.has(path) ? readDockerfile(path, documents, "runtime") : readByFormat(path, documents);
      if (reading) readings.set(path, reading);
    }
  }
  return readings;
}
function readByFormat(path, documents) {
  const reader = readerOf(path);
  const source = documents.sources.get(path);
  const format = formatOf(path, source?.text);
  if (source && isSecretFile(path)) {
    return { settings: secretSettings(source, readerOf(path.replace(/\.eex$/, ""))), commands: [] };
  }
  if (source && isProxyConfig(path)) return { settings: proxySettings(source, proxyReader(path)), commands: [] };
  if (source && isConfigCode(path)) return { settings: codeDefaults(source, reader), commands: [] };
  if (format === "dockerfile") return readDockerfile(path, documents, reader);
  if (source && isScript(path, source)) return readScript(path, documents);
  if (format === "ignore") documents.ignoreFile(path);
  const tree = documents.tree(path);
  return tree && { settings: genericSettings(tree, reader), commands: [] };
}
function isScript(path, { text }) {
  const format = formatOf(path, text);
  return format === "shell" || format === "makefile";
}
function readScript(path, documents) {
  return { settings: [], commands: forReader(documents.script(path)?.commands ?? [], readerOf(path)) };
}
function readDockerfile(path, documents, reader) {
  const dockerfile = documents.dockerfile(path);
  if (!dockerfile) return void 0;
  return { settings: forReader(dockerfile.settings, reader), commands: forReader(dockerfile.commands, reader) };
}
function forReader(items, reader) {
  return reader === "development" ? items.map((item) => ({ ...item, reader })) : items;
}
// src/project/build.ts
function buildProject(snapshot, policy, parsers, parseCache = createParseCache()) {
  const sources = /* @__PURE__ */ new Map();
  for (const [path, text] of [...snapshot.texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    sources.set(path, parseCache.source(path, text));
  }
  const checked = new Map([...sources].filter(([path]) => path !== policy.path));
  const documents = createDocuments(checked, parsers, parseCache);
  const unread = [];
  const readers = { ...parsers, report: (problem) => unread.push(problem) };
  const pipelines = readPipelines(documents, readers);
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands: commands2 }) => commands2);
  const calls = flyCalls(pipelineCommands, pipelines.folders, (0, import_chunk_7JGE67RG.foldersOf)(snapshot.paths));
  const configs = readFlyConfigs(documents, new Set(calls.map(({ config }) => config)), readers);
  const deployed = [...configs.values()].filter(({ path }) => readerOf(path) !== "development");
  const callsOf = callsByConfig(calls, deployed);
  const joined2 = deployed.map((config) => joinApp(config, callsOf.get(config.path) ?? [], documents));
  const readings = readFiles(documents, configs, joined2, pipelines, readers);
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const flyctl = allCalls(commands, calls);
  const callOf = new Map(flyctl.map((call) => [call.command, call]));
  const references = hostReferences(settings);
  const folders = new Set(joined2.flatMap((join7) => [...foldersOfApp(join7)]));
  const byPath = documents.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    sources,
    documents: byPath,
    apps: joined2.map((join7) => ({
      ...appOf(join7, readings, callOf, references, policy, sources),
      ownHttps: ownHttps(foldersOfApp(join7), folders, checked)
    })),
    settings,
    commands,
    flyctl,
    dockerfiles: [...byPath.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...capProblems(snapshot),
      ...documents.problems(filesInUse(joined2, calls)),
      ...unread
    ]
  };
}
function allCalls(commands, calls) {
  const inPipelines = new Map(calls.map((call) => [call.command, call]));
  return commands.flatMap((command) => inPipelines.get(command) ?? readFlyctl(command, void 0) ?? []);
}
function readFlyConfigs(documents, named, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    const format = formatOf(path, source.text);
    const isNamed = named.has(path);
    if (!isConfigFormat(format) && !isNamed) continue;
    const document = format === void 0 ? documents.tree(path, "toml") : documents.tree(path);
    const root = document?.roots[0];
    if (!document || root?.kind !== "table") continue;
    if (!isNamed && !isFlyConfig(path, document.format, root)) continue;
    const reader = readerOf(path) === "development" ? "development" : "runtime";
    configs.set(path, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function appOf(joined2, readings, callOf, references, policy, sources) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined2;
  const { machineConfig: _, ...rest } = config;
  const parts = [config];
  for (const path of [dockerfile?.source.path, joined2.composeFile, joined2.machineConfig]) {
    const reading = path === void 0 ? void 0 : readings.get(path);
    if (reading) parts.push(reading);
  }
  const commands = parts.flatMap((reading) => reading.commands);
  return {
    ...rest,
    folder: (0, import_chunk_7JGE67RG.folderOf)(config.path),
    settings: parts.flatMap(({ settings }) => settings),
    commands,
    calls,
    ownCalls: commands.flatMap((command) => callOf.get(command) ?? []),
    dockerfile,
    buildContext,
    ignoreFile: ignoreFile2,
    reach: reachOf(config, calls, references, policy, sources.get(config.path))
  };
}
function foldersOfApp({ config, dockerfile }) {
  const paths = [config.path, dockerfile?.source.path];
  return new Set(paths.filter((path) => path !== void 0).map(import_chunk_7JGE67RG.folderOf));
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
  return [{ at: (0, import_chunk_7JGE67RG.fileStart)("."), message, blocking: true }];
}
// src/review/run.ts
var MAX_RUN_TIME = 12e4;
function run(input) {
  const rules = input.rules.filter((rule) => isAsked(rule, input.observed));
  const unasked = input.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => id);
  return runRules({ ...input, rules }, [...unasked, ...input.otherRules ?? []]);
}
function isAsked({ evidence = "files" }, observed) {
  switch (evidence) {
    case "files":
      return observed === void 0;
    case "outside":
      return observed !== void 0;
    case "inside":
      return observed !== void 0 && observed.apps.length > 0;
  }
}
function runRules(input, unasked) {
  const parseCache = createParseCache();
  const head = checkSnapshot(input.head, input, parseCache);
  const base = input.base && checkSnapshot(input.base, input, parseCache);
  const diff = input.diff ?? NO_DIFF;
  const { kept, suppressed, notices } = suppress({
    comparison: compareSnapshots(base, head, diff),
    head: head.project,
    policy: input.policy,
    knownRules: /* @__PURE__ */ new Set([...input.rules.map(({ id }) => id), ...unasked]),
    unchecked: { ...head.unchecked, rules: /* @__PURE__ */ new Set([...head.unchecked.rules, ...unasked]) },
    today: input.today,
    before: base && { project: base.project, findings: base.findings, diff }
  });
  const held = input.scope === "all" ? letStand(introduceAll(kept), head, input) : { comparison: kept, notices: [] };
  const comparison = keepProvenFixes(held.comparison, {
    paths: input.head.paths,
    texts: input.head.texts,
    now: outcomeOf(head),
    check: (texts) => outcomeOf(checkSnapshot({ ...input.head, texts }, input, parseCache))
  });
  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff });
  const gaps = input.observed ? problemsOfGaps(input.observed, head.project) : [];
  const problems = withoutRepeats2([...input.policyProblems, ...weighed, ...gaps]);
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unchecked.rules.has(rule))];
  const verdict = decide({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  const exposure = (0, import_chunk_7JGE67RG.lazy)(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }));
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
    introducedBySeverity: countBySeverity(comparison.introduced),
    apps: head.project.apps.length,
    // Few reports draw it, and it takes its time.
    get exposure() {
      return exposure();
    },
    ...input.observed && { verified: verifiedOf(head.project, input.observed, head.findings) },
    rules: input.rules,
    silenced: new Set(input.rules.flatMap(({ id }) => input.policy.rules.get(id)?.off ? [id] : [])),
    sources: head.project.sources,
    commits: { base: input.base?.commit, head: input.head.commit }
  };
}
var NO_DIFF = { files: /* @__PURE__ */ new Map() };
function checkSnapshot(snapshot, { policy, parsers, rules, observed, isOver }, parseCache) {
  const project = { ...build2(snapshot, policy, isOver ? timed(parsers, isOver) : parsers, parseCache), observed };
  const { findings, crashes } = check(project, rules, policy, isOver);
  const unchecked = { paths: pathsOf(project.problems), rules: new Set(crashes.map(({ rule }) => rule)) };
  return { project, findings, crashes, unchecked };
}
function build2(snapshot, policy, parsers, parseCache) {
  try {
    return buildProject(snapshot, policy, parsers, parseCache);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    const problems = [...snapshot.problems, { at: (0, import_chunk_7JGE67RG.fileStart)(""), message: TOO_SLOW, blocking: true }];
    return buildProject({ ...snapshot, texts: /* @__PURE__ */ new Map(), problems }, policy, parsers, parseCache);
  }
}
var TOO_SLOW = "Reading the project took too long, so it was not judged.";
function timed(parsers, isOver) {
  const inTime = (parse4) => (...args) => {
    if (isOver()) throw new OutOfTime();
    return parse4(...args);
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
  const context = { headPaths: head.project.paths, unchecked: head.unchecked };
  const { introduced, standing, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing, fixed: comparison.fixed }, notices };
}
function outcomeOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSnapshots(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    uncheckedAtBase: base.unchecked,
    uncheckedAtHead: head.unchecked
  });
}
// src/review/prepare.ts
async function prepareRun(workspace, options) {
  const { policy, scope } = options;
  const { head, compared } = workspace.snapshots;
  const reads = scope === "all" && options.baseline !== false;
  const { baseline, problems } = reads ? await readBaseline(workspace) : NO_BASELINE;
  return {
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules: rulesOfFiles,
    otherRules,
    policy: policy.policy,
    baseline,
    policyProblems: [...policy.problems, ...problems],
    parsers: await parsersFor(workspace.snapshots),
    failOn: options.failOn,
    scope,
    today: options.today,
    version: options.version
  };
}
async function parsersFor({ head, compared }) {
  return loadParsers(formatsOf([...head.texts.keys(), ...compared?.base.texts.keys() ?? []]));
}
function startClock() {
  const start = process.uptime();
  return () => (process.uptime() - start) * 1e3 > MAX_RUN_TIME;
}
// src/cli/policy.ts
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
// src/review/policy.ts
async function readPolicy(workspace, path) {
  const before = await workspace.read(path, "base");
  const isEdited = await workspace.isEdited(path);
  const after2 = isEdited ? await workspace.read(path, "head") : before;
  if (before === void 0 && after2 === void 0) {
    return { policy: { ...NO_POLICY, path }, problems: [], failOn: (asked) => asked, status: "absent" };
  }
  const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")));
  const { policyInForce } = await Promise.resolve().then(() => whole(require("./in-force-WWR6ZQNX.js")));
  const parsed = (file) => file && "text" in file ? { document: parseYaml2((0, import_chunk_7JGE67RG.createSource)(path, file.text)) } : file;
  const known2 = { rules: ruleNames, regions: import_chunk_7JGE67RG.REGIONS.map(({ code: code2 }) => code2) };
  const inForce2 = policyInForce(path, isEdited ? [parsed(before), parsed(after2)] : [parsed(before)], known2);
  return { ...inForce2, status: before === void 0 ? "pending" : "in force" };
}
// src/cli/policy.ts
async function findPolicy(workspace, project, options, io) {
  const { policy: named } = options;
  const file = named === void 0 ? (0, import_node_path9.resolve)(project, NO_POLICY.path) : (0, import_node_path9.resolve)(io.directory, named);
  const path = (0, import_node_path9.relative)(project, file).split(import_node_path9.sep).join("/");
  const policy = await readPolicy(workspace, path);
  if (policy.status === "absent" && named !== void 0) throw new import_chunk_OSF2BIYD.UsageError(`there is no policy ${named}`);
  if (policy.status === "pending")
    io.tell(`${path} is not on the base branch yet, so it is not in force: it takes effect after merge.`);
  return { policy, failOn: options.failOn ?? policy.policy.failOn ?? DEFAULT_FAIL_ON };
}
// src/cli/check-project.ts
async function checkProject(target, options, io, known2 = "with baseline") {
  const { directory, files } = target;
  const { today, version } = io;
  io.progress("Reading the project \u2026");
  const isOver = startClock();
  const workspace = await openWorkspace(target, options, io);
  const { policy, failOn } = await findPolicy(workspace, directory, options, io);
  const { head, compared } = workspace.snapshots;
  const scope = compared ? "introduced" : "all";
  const baseline = known2 === "with baseline";
  const input = { ...await prepareRun(workspace, { policy, failOn, scope, baseline, today, version }), isOver };
  io.progress(`Judging ${head.texts.size} files \u2026`, head.texts.size);
  const report = run(input);
  io.progress(void 0);
  const governing = new Set(input.policyProblems.map(({ at }) => at.path));
  return { input, report, reported: files ? narrow(report, files, governing) : report };
}
// src/cli/deliver.ts
// src/cli/render.ts
// src/review/rebase-paths.ts
function rebasePaths(directory, project, report) {
  const folder = (0, import_node_path11.relative)(directory, project).split(import_node_path11.sep).join("/");
  if (folder === "" || folder === ".." || folder.startsWith("../")) return report;
  const place = (at) => at.path === "" ? at : { ...at, path: `${folder}/${at.path}` };
  const placed = (entry) => ({ ...entry, at: place(entry.at) });
  const rebased = (finding) => {
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
      introduced: comparison.introduced.map(rebased),
      standing: comparison.standing.map(rebased),
      fixed: comparison.fixed.map(rebased)
    },
    suppressed: suppressed.map(({ finding, by }) => ({ finding: rebased(finding), by: placed(by) })),
    problems: problems.map(placed),
    notices: notices.map(placed),
    sources: new Map([...sources].map(([path, source]) => [`${folder}/${path}`, source]))
  };
}
// src/cli/render.ts
async function render(report, target, options, io) {
  const { all, format } = options;
  const fromHere = () => rebasePaths((0, import_node_fs7.realpathSync)(io.directory), target.directory, report);
  switch (format) {
    case "text": {
      const { renderText: renderText2 } = await Promise.resolve().then(() => whole(require("./core-4VIXKYKD.js")));
      const { color, links, columns } = options.output === void 0 ? io.terminal : NO_TERMINAL;
      const scorecard = report.scope === "all" && target.files === void 0;
      return renderText2(report, { all, color, links, scorecard, width: columns ?? DEFAULT_WIDTH });
    }
    case "json": {
      const { renderJson } = await Promise.resolve().then(() => whole(require("./json-EBKZXNRY.js")));
      return renderJson(report, { all });
    }
    case "markdown": {
      const { renderSummary } = await Promise.resolve().then(() => whole(require("./summary-BEYATIX5.js")));
      return `${renderSummary(report)}
`;
    }
    case "html": {
      const { renderHtml } = await Promise.resolve().then(() => whole(require("./html-AM77MUBB.js")));
      return renderHtml(report, { date: io.today });
    }
    case "github": {
      const { renderWorkflowCommands } = await Promise.resolve().then(() => whole(require("./annotations-OCYZI5T3.js")));
      return renderWorkflowCommands(fromHere()).map((line) => `${line}
`).join("");
    }
    case "sarif": {
      const [{ renderSarif }, { pages }] = await Promise.all([
        Promise.resolve().then(() => whole(require("./sarif-7XJF74CI.js"))),
        Promise.resolve().then(() => whole(require("./pages.generated-LXAR6XGZ.js")))
      ]);
      return renderSarif(fromHere(), { standing: all, ignored: all, pages });
    }
    case "rdjson": {
      const { renderRdjson } = await Promise.resolve().then(() => whole(require("./rdjson-2EZMCZS5.js")));
      return renderRdjson(fromHere(), { all });
    }
    case "gitlab": {
      const { renderGitlab } = await Promise.resolve().then(() => whole(require("./gitlab-MUZIYNYN.js")));
      return renderGitlab(fromHere(), { all });
    }
  }
}
var DEFAULT_WIDTH = 100;
var NO_TERMINAL = { color: false, links: false, columns: void 0 };
// src/cli/deliver.ts
function statusOf({ verdict }) {
  if (!verdict.complete) return 2;
  return verdict.conclusion === "success" ? 0 : 1;
}
async function writeReport(report, target, options, io) {
  await deliver(await render(report, target, options, io), options, io);
}
async function deliver(data, { output }, io) {
  if (output === void 0) {
    io.write(data);
    return;
  }
  const file = (0, import_node_path10.resolve)(io.directory, output);
  try {
    await writeFile(file, data);
  } catch (error) {
    const code2 = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`${file} cannot be written${code2}`);
  }
}
// src/cli/target.ts
async function findTarget(paths, io) {
  const named = paths.length === 0 ? ["."] : paths;
  const found2 = named.map((path) => ({ path, kind: kindOf2(path, io) }));
  const folder = found2.find(({ kind }) => kind === "folder");
  if (folder) {
    if (found2.length > 1)
      throw new import_chunk_OSF2BIYD.UsageError(`check takes one folder, or files alone; there is also ${other(found2, folder)}`);
    const directory2 = (0, import_node_fs8.realpathSync)((0, import_node_path12.resolve)(io.directory, folder.path));
    return { ...await gitOf(directory2, io), directory: directory2, files: void 0 };
  }
  const files = found2.map(({ path }) => realFile((0, import_node_path12.resolve)(io.directory, path)));
  const here = (0, import_node_fs8.realpathSync)(io.directory);
  const [first = here] = files;
  const directory = files.every((file) => file.startsWith(`${here}${import_node_path12.sep}`)) ? here : await projectOf((0, import_node_path12.dirname)(first), io);
  const inside = files.map((file) => (0, import_node_path12.relative)(directory, file).split(import_node_path12.sep).join("/"));
  const stray = inside.findIndex((path) => path === ".." || path.startsWith("../"));
  if (stray !== -1) throw new import_chunk_OSF2BIYD.UsageError(`${named[stray]} does not belong to the project of ${named[0]}`);
  return { ...await gitOf(directory, io), directory, files: new Set(inside) };
}
function kindOf2(path, { directory }) {
  const found2 = (0, import_node_fs8.statSync)((0, import_node_path12.resolve)(directory, path), { throwIfNoEntry: false });
  if (found2?.isDirectory()) return "folder";
  if (found2?.isFile()) return "file";
  throw new import_chunk_OSF2BIYD.UsageError(`there is no folder or file ${path}`);
}
function other(found2, folder) {
  return found2.find((each) => each !== folder)?.path ?? "";
}
function realFile(file) {
  return (0, import_node_path12.join)((0, import_node_fs8.realpathSync)((0, import_node_path12.dirname)(file)), (0, import_node_path12.relative)((0, import_node_path12.dirname)(file), file));
}
async function gitOf(directory, { environment: environment2 }) {
  const git = openGit(directory, environment2);
  return { git, inGit: await isInsideWorkTree(git) };
}
async function projectOf(folder, io) {
  const { git, inGit } = await gitOf(folder, io);
  return inGit ? topOf(git) : folder;
}
// src/cli/check.ts
async function runCheck(options, io) {
  try {
    const target = await findTarget(options.paths, io);
    if (options.writeBaseline) await adopt(target, options, io);
    let result = await checkProject(target, options, io);
    const strays = [...target.files ?? []].filter((path) => !result.input.head.paths.has(path));
    for (const path of strays)
      io.tell(`airworthy: ${path} is none of the project's files: git ignores it, or it is a link`);
    let data;
    if (options.fix) {
      const { fix } = await Promise.resolve().then(() => whole(require("./fix-XGFNLGMY.js")));
      const { diff, isChanged } = await fix(result, target, options, io);
      data = diff;
      if (isChanged) result = await checkProject(target, options, { ...io, tell: () => {
      } });
    }
    data ??= await render(result.reported, target, options, io);
    await deliver(data, options, io);
    return strays.length > 0 ? 2 : statusOf(result.reported);
  } catch (error) {
    io.progress(void 0);
    if (!(error instanceof LocalError)) throw error;
    io.tell(`airworthy: ${error.message}`);
    return 2;
  }
}
async function adopt(target, options, io) {
  const { report } = await checkProject(target, options, io, "without baseline");
  io.tell(`airworthy: ${await writeBaseline(target.directory, report)}`);
}
// src/report/shared/problems.ts
function problemsOf2({ problems, crashes }) {
  const reported = crashes.map(({ rule, error }) => ({
    at: void 0,
    message: `The rule ${rule} stopped with ${error}, so what it had not told by then was not judged.`,
    blocking: true
  }));
  for (const { at, message, blocking } of problems) {
    reported.push({ at: at.path === "" || at.path === "." ? void 0 : at, message, blocking });
  }
  return reported;
}
// src/report/shared/sanitize.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function sanitize(text) {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeInColumns(text) {
  return text.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeLines(text) {
  return text.replace(INVISIBLE, (found2) => found2 === "\n" ? found2 : "\uFFFD");
}
function withoutWorkflowCommands(line) {
  return line.replace(/^(\s*:):/, "$1\u200B:").replaceAll("##[", "##\u200B[");
}
// src/report/github/links.ts
var NO_LINKS = { rule: () => void 0, place: () => void 0 };
function link(markdown, address) {
  return address === void 0 ? markdown : `[${markdown}](${address})`;
}
// src/report/shared/markdown.ts
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
  const content = sanitize(text).trim();
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
  return sanitize(text).replace(SPECIAL, (found2) => REPLACEMENTS.get(found2) ?? found2 + BREAK);
}
function escapeStart(markdown) {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, "$1\\$2");
}
// src/report/shared/wording.ts
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
function messageOf2(message) {
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
function countBySeverity2(findings) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { severity } of findings) numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
  const parts = import_chunk_OSF2BIYD.SEVERITIES.flatMap((severity) => {
    const number = numbers.get(severity);
    return number === void 0 ? [] : [`${number} ${severity}`];
  });
  return parts.join(", ");
}
function verdictOf(report) {
  const { complete, failOn, failing } = report.verdict;
  const news = report.scope === "introduced" ? "new " : "";
  const total = report.comparison.introduced.length;
  const counted = total === 0 ? `no ${news}findings` : (0, import_chunk_7JGE67RG.count)(total, `${news}finding`);
  if (!complete) {
    const blocking = problemsOf2(report).filter(({ blocking: blocking2 }) => blocking2);
    const missed = report.verified ? "looked at" : "judged";
    return `Incomplete: ${(0, import_chunk_7JGE67RG.count)(blocking.length, "thing")} could not be ${missed}; ${counted}.`;
  }
  if (total === 0) return verdictOfNone(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function verdictOfNone({ scope, verified }) {
  if (scope === "introduced") return "This change makes nothing worse.";
  return verified?.some(({ path }) => path !== void 0) ? "What runs is what the files promise." : "Nothing found.";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function aboutOf({ at, subject }) {
  return at.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}
// src/report/text/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18AFF}\\u{1B000}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|.\\uFE0F", "u");
var NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;
var ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var segmenter;
function widthOf(text) {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const part of charactersOf(text)) width += widthOfCharacter(part);
  return width;
}
function fit(text, width) {
  const near = text.slice(0, Math.max(0, width) * MAX_UNITS);
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
var MAX_UNITS = 16;
function* charactersOf(text) {
  segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
function widthOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return ZERO_WIDTH.test(character) ? 0 : 1;
}
// src/report/text/ansi.ts
var CODES = { critical: "1;31", high: "31", medium: "33", low: "36" };
function createStyle(color, links = false) {
  const paint3 = (code2, text) => color ? `\x1B[${code2}m${text}\x1B[0m` : text;
  return {
    strong: (text) => paint3("1", text),
    faint: (text) => paint3("2", text),
    bad: (text) => paint3("31", text),
    good: (text) => paint3("32", text),
    severity: (severity, text) => paint3(CODES[severity], text),
    link: (address, text) => links ? `\x1B]8;;${address}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}
var CODE2 = new RegExp("\\p{Cc}(?:\\[[\\d;]*m|\\]8;;[^\\p{Cc}]*\\p{Cc}\\\\)", "gu");
function wrap(text, indent, width) {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const lines2 = [];
  let line = lead;
  let columns = lead.length;
  let isEmpty2 = true;
  const codes = text.includes("\x1B") ? CODE2 : "";
  for (const [gap, word = ""] of text.trimEnd().slice(lead.length).matchAll(/ *([^ ]+)/g)) {
    const length = widthOf(word.replace(codes, ""));
    const space = isEmpty2 ? "" : gap.slice(0, gap.length - word.length);
    if (!isEmpty2 && columns + space.length + length > width) {
      lines2.push(line);
      line = indent + word;
      columns = indent.length + length;
    } else {
      line += space + word;
      columns += space.length + length;
    }
    isEmpty2 = false;
  }
  return [...lines2, line];
}
// src/redact/source-lines.ts
var MASK = "\u2022\u2022\u2022";
var MAX_LINES2 = 200;
function createLineRedactor(findings) {
  const secrets = secretColumns(findings);
  return (path, number, line) => {
    const hidden = hiddenParts(line, secrets.get(keyOf5(path, number)));
    return { text: (0, import_chunk_7JGE67RG.replaceSpans)(line, hidden, MASK), moved: (offset) => moved(hidden, offset) };
  };
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
      const found2 = { from: isFirst ? start.column - 1 : 0, lead, message: isFirst ? message : "" };
      const before = columns.get(keyOf5(at.path, line));
      if (!before || found2.from < before.from) columns.set(keyOf5(at.path, line), found2);
    }
  }
  return columns;
}
function nameLength(line, { from, message }) {
  const [assignment2 = "", name = ""] = /^["']?([\w.-]{1,200})["']?\s{0,20}[:=]\s{0,20}["']?/.exec(line.slice(from)) ?? [];
  return message.includes(`\`${name}\``) ? assignment2.length : 0;
}
function hiddenParts(line, secret) {
  const end = secret ? secret.from + (nameLength(line, secret) || secret.lead) : line.length;
  const hidden = (0, import_chunk_7JGE67RG.keySpans)(line);
  for (const word of line.matchAll(/\S+/g)) {
    const slashes = word[0].indexOf("//");
    const at = word[0].lastIndexOf("@");
    if (slashes === -1 || at < slashes + 3) continue;
    const from = word.index + slashes + 2;
    if (from < end) hidden.push({ from, to: Math.min(end, word.index + at) });
  }
  if (end < line.length) hidden.push({ from: end, to: line.length });
  return (0, import_chunk_7JGE67RG.joined)(hidden);
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
function keyOf5(path, line) {
  return `${path}\0${line}`;
}
// src/report/text/excerpt.ts
var UNREADABLE = "unreadable-file";
function createExcerpts(sources, findings) {
  const redactLine = createLineRedactor(findings);
  return ({ rule, at: { path, range } }, width) => {
    if (rule === UNREADABLE) return void 0;
    const line = sources.get(path)?.line(range.start.line) ?? "";
    if (line.trim() === "") return void 0;
    const { text, moved: moved2 } = redactLine(path, range.start.line, line);
    const from = moved2(range.start.column - 1);
    const to = moved2(range.end.line > range.start.line ? line.length : range.end.column - 1);
    return clip2(sanitizeInColumns(text), from, Math.max(from, to), width);
  };
}
function clip2(text, from, to, room) {
  if (fit(text, room) === text.length) return excerptOf(text, from, to, room);
  const isNear = from <= fit(text, room - 1);
  const start = isNear ? 0 : boundaryBefore(text, from - Math.floor(room / 3));
  const lead = isNear ? "" : "\u2026";
  const rest = text.slice(start);
  const shown2 = rest.slice(0, fit(rest, room - lead.length - 1));
  const tail = shown2.length < rest.length ? "\u2026" : "";
  const moved2 = (offset) => lead.length + Math.min(shown2.length, Math.max(0, offset - start));
  return excerptOf(`${lead}${shown2}${tail}`, moved2(from), moved2(to), room);
}
function excerptOf(text, from, to, room) {
  const before = widthOf(text.slice(0, from));
  return { text, before, width: Math.max(1, Math.min(widthOf(text.slice(from, to)), room - before)) };
}
function boundaryBefore(text, offset) {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
// src/report/shared/scorecard.ts
function scorecardOf(report) {
  const scores = [];
  for (const practice of import_chunk_OSF2BIYD.PRACTICES) {
    const own = (findings) => findings.filter((finding) => finding.practice === practice);
    const counting = own(report.comparison.introduced);
    const standing = own(report.comparison.standing);
    if (practice === "configuration" && counting.length + standing.length === 0) continue;
    scores.push(scoreOf(report, practice, counting, standing.length));
  }
  return scores;
}
function appsOf2({ apps }) {
  return (0, import_chunk_7JGE67RG.count)(apps, "app");
}
function standingLabel({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, counting, standing) {
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff2 = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const news = report.scope === "introduced" ? "new" : "found";
  const notes = standing > 0 ? [`${standing} ${standingLabel(report)}`] : [];
  const [worst] = counting.toSorted((a, b) => (0, import_chunk_OSF2BIYD.compareSeverity)(b.severity, a.severity));
  if (worst) {
    const labels = [`${countBySeverity2(counting)} ${news}`, ...crashed ? ["not wholly judged"] : [], ...notes];
    return { practice, state: worst.severity, labels };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not judged", labels: ["not looked at", ...notes] };
  if (isOff2) return { practice, state: "switched off", labels: ["switched off by the policy", ...notes] };
  if (crashed) return { practice, state: "not judged", labels: ["not judged", ...notes] };
  if (!report.verdict.complete) {
    return { practice, state: "partly judged", labels: [`nothing ${news} in what could be judged`, ...notes] };
  }
  return { practice, state: "clean", labels: [`nothing ${news}`, ...notes] };
}
// src/report/text/scorecard-text.ts
function scorecardLines(report, style) {
  const scores = scorecardOf(report);
  const width = Math.max(...scores.map(({ practice }) => PRACTICE_NAMES[practice].length));
  const lines2 = scores.map(({ practice, state, labels: [first = "", ...notes] }) => {
    const rest = notes.map((note) => style.faint(` \xB7 ${note}`)).join("");
    return `    ${PRACTICE_NAMES[practice].padEnd(width)}  ${paint(state, first, style)}${rest}`;
  });
  return [`  ${style.strong("Scorecard")} ${style.faint(appsOf2(report))}`, ...lines2];
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
// src/report/shared/verified-state.ts
function stateLabelOf({ state, declared, observed }) {
  if (state === "broken") return "broken";
  if (state === "unseen") return observed === void 0 ? "not seen" : "in part";
  return declared === void 0 ? "fine" : "kept";
}
// src/report/text/verified-text.ts
var INDENT = "    ";
var GAP = "  ";
var MIN_COLUMN = 22;
function verifiedLines(verified, style, width) {
  const rows = verified.flatMap((entry) => entry.rows);
  if (rows.length === 0) return [];
  const practices = Math.max(...rows.map(({ practice }) => PRACTICE_NAMES[practice].length));
  const states = Math.max(...rows.map((row) => stateLabelOf(row).length));
  const column = Math.floor((width - INDENT.length - practices - states - 3 * GAP.length) / 2);
  const lines2 = verified.flatMap(({ name, path, rows: own }) => [
    ...wrap(
      `  ${style.strong(sanitize(name))}${path === void 0 ? "" : ` ${style.faint(sanitize(path))}`}`,
      "  ",
      width
    ),
    ...own.flatMap(
      (row) => column < MIN_COLUMN ? stacked(row, style, width) : sideBySide(row, style, [practices, states, column, column])
    )
  ]);
  const isTable2 = column >= MIN_COLUMN;
  const header = cells(["", "", "Promised", "Seen live"], [practices, states, column, column]);
  return [
    `  ${style.strong("Promised, and seen live")}`,
    ...isTable2 ? [`${INDENT}${style.faint(header)}`] : [],
    ...lines2
  ];
}
function paint2(row, text, style) {
  if (row.state === "unseen") return style.faint(text);
  return row.state === "kept" ? style.good(text) : style.bad(text);
}
function sideBySide(row, style, widths) {
  const [practices, states, column] = widths;
  const declared = columnLines(row.declared ?? "\u2014", column);
  const observed = columnLines(row.observed ?? "\u2014", column);
  const lines2 = [];
  for (let i = 0; i < Math.max(declared.length, observed.length); i++) {
    const name = i === 0 ? PRACTICE_NAMES[row.practice].padEnd(practices) : " ".repeat(practices);
    const state = i === 0 ? paint2(row, stateLabelOf(row).padEnd(states), style) : " ".repeat(states);
    const left = padded(declared[i] ?? "", column);
    lines2.push(`${INDENT}${name}${GAP}${state}${GAP}${left}${GAP}${observed[i] ?? ""}`.trimEnd());
  }
  return lines2;
}
function cells(texts, widths) {
  return texts.map((text, i) => padded(text, widths[i] ?? 0)).join(GAP).trimEnd();
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function stacked(row, style, width) {
  const deeper = `${INDENT}  `;
  const part = (label, text) => wrap(`${deeper}${style.faint(label)} ${sanitize(text)}`, `${deeper}  `, width);
  return [
    `${INDENT}${PRACTICE_NAMES[row.practice]}${GAP}${paint2(row, stateLabelOf(row), style)}`,
    ...part("promised", row.declared ?? "\u2014"),
    ...part("seen", row.observed ?? "\u2014")
  ];
}
function columnLines(text, width) {
  return wrap(sanitize(text), "", width).flatMap((line) => {
    const parts = [];
    for (let rest = line; rest !== ""; rest = rest.slice(Math.max(1, fit(rest, width)))) {
      parts.push(rest.slice(0, Math.max(1, fit(rest, width))));
    }
    return parts;
  });
}
// src/report/text/text.ts
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
  entries.sort((a, b) => (0, import_chunk_7JGE67RG.compareLocations)(a.finding.at, b.finding.at) || compareHeadings(a.finding, b.finding));
  const lines2 = [];
  let heading;
  for (const { finding, state } of entries) {
    if (heading !== void 0) lines2.push("");
    const next = headingOf(finding);
    if (next !== heading) lines2.push(style.strong(sanitize(next)));
    heading = next;
    lines2.push(...findingLines(finding, state, excerptOf2(finding, width - gutterOf(finding)), style, width));
  }
  if (lines2.length > 0) lines2.push("");
  const known2 = new Set(entries.map(({ finding }) => keyOf6(finding)));
  const problems = problemsOf2(report).filter((problem) => !known2.has(keyOf6(problem)));
  for (const { at, message, blocking } of problems) {
    const word = blocking ? style.bad("not judged") : style.faint("not judged");
    lines2.push(...wrap(`${placeOf2(at)}${word}  ${sanitize(message)}`, "  ", width));
  }
  for (const { at, message } of notices) {
    lines2.push(...wrap(`${placeOf2(at)}${style.faint("note")}  ${sanitize(message)}`, "  ", width));
  }
  if (problems.length + notices.length > 0) lines2.push("");
  if (report.verified && report.verified.length > 0) lines2.push(...verifiedLines(report.verified, style, width), "");
  else if (options.scorecard)
    lines2.push(...scorecardLines(report, style).flatMap((line) => wrap(line, INDENT2, width)), "");
  const fixable = fixableOf(comparison.introduced);
  if (fixable !== void 0) lines2.push(...wrap(fixable, "  ", width));
  lines2.push(...lastLines(report, style, width));
  return `${lines2.map(withoutWorkflowCommands).join("\n")}
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
  const lines2 = wrap(`  ${place}${severity}  ${sanitize(finding.message)}`, INDENT2, width);
  if (state !== void 0) lines2.push(...wrap(`${INDENT2}${style.faint(sanitize(state))}`, INDENT2, width));
  if (excerpt) {
    const gutter = " ".repeat(String(line).length);
    lines2.push(`${INDENT2}${style.faint(`${line} \u2502`)} ${excerpt.text}`);
    const caret = style.severity(finding.severity, "^".repeat(excerpt.width));
    lines2.push(`${INDENT2}${style.faint(`${gutter} \u2502`)} ${" ".repeat(excerpt.before)}${caret}`);
  }
  for (const { at, note } of finding.related.slice(0, MAX_RELATED)) {
    lines2.push(...wrap(`${INDENT2}${style.faint("\xB7")} ${placeOf2(at)}${sanitize(note)}`, `${INDENT2}  `, width));
  }
  lines2.push(...wrap(`${INDENT2}${style.faint("\u2192")} ${sanitize(finding.remedy)}`, `${INDENT2}  `, width));
  const fix = finding.fix && ` \xB7 ${finding.fix.safe ? "--fix" : "--fix=all"} does it`;
  const rule = style.link((0, import_chunk_7JGE67RG.pageOf)(finding), finding.rule);
  lines2.push(
    ...wrap(`${INDENT2}${style.faint(`${rule} \xB7 ${PRACTICE_NAMES[finding.practice]}${fix ?? ""}`)}`, INDENT2, width)
  );
  return lines2;
}
var INDENT2 = "      ";
var MAX_RELATED = 3;
function gutterOf({ at }) {
  return INDENT2.length + String(at.range.start.line).length + 3;
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
  return at && at.path !== "" ? `${sanitize(at.path)}:${at.range.start.line}:${at.range.start.column}  ` : "";
}
function lastLines(report, style, width) {
  const sum = sumOf(report);
  const verdict = verdictOf2(report);
  const paint3 = report.verdict.conclusion === "failure" ? style.bad : style.good;
  if (sum.length + 1 + verdict.length <= width) return [`${sum} ${paint3(verdict)}`];
  return [...wrap(sum, "  ", width), ...wrap(verdict, "  ", width).map(paint3)];
}
function sumOf(report) {
  const { scope, commits, comparison, suppressed, introducedBySeverity } = report;
  const counts = import_chunk_OSF2BIYD.SEVERITIES.filter((severity) => introducedBySeverity[severity] > 0);
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
var forEachChild = function(...words) {
  load5();
  return new.target ? new forEachChild(...words) : forEachChild(...words);
};
var parse = function(...words) {
  load5();
  return new.target ? new parse(...words) : parse(...words);
};
function load5() {
  let loaded;
  try {
    const { forEachChild: forEachChild2, parse: parse4 } = require("./unbash.js");
    loaded = [forEachChild2, parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("unbash cannot be loaded.");
  [forEachChild, parse] = loaded;
}
// src/parse/shell/expressions.ts
function coverExpressions(text) {
  const expressions = [];
  const parts = [];
  let literalFrom = 0;
  for (let from = text.indexOf("${{"); from !== -1; from = text.indexOf("${{", literalFrom)) {
    const to = expressionEnd(text, from + 3);
    if (to === void 0) break;
    expressions.push({ from, to });
    parts.push(text.slice(literalFrom, from), `\${${"_".repeat(to - from - 3)}}`);
    literalFrom = to;
  }
  parts.push(text.slice(literalFrom));
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
// src/parse/shell/literal.ts
var MAX_LENGTH2 = 2e3;
var LITERAL = /^[\w./:@%+,\- \t\n=]*$/;
var WORD = /[^ \t]+/g;
var ASSIGNMENT = /(?:^|[ \t\n])\w+\+?=/;
var NO_PROGRAM = /^(?:case|coproc|declare|do|done|elif|else|esac|eval|export|fi|for|function|if|in|let|local|readonly|select|then|time|typeset|until|while)$/;
function literalCommands(text, context) {
  if (text.text.length > MAX_LENGTH2 || !LITERAL.test(text.text) || ASSIGNMENT.test(text.text)) return void 0;
  const commands = [];
  let start = 0;
  for (const line of text.text.split("\n")) {
    const found2 = [...line.matchAll(WORD)].map(({ 0: raw, index }) => ({ raw, from: start + index }));
    start += line.length + 1;
    const [first] = found2;
    const last = found2.at(-1);
    if (!first || !last) continue;
    if (NO_PROGRAM.test(first.raw)) return void 0;
    const argv = found2.map(({ raw, from }) => {
      return { known: true, value: raw, at: text.locate(from, from + raw.length), raw };
    });
    const { program } = readPrefix(argv);
    if (isShell(argv[program])) return void 0;
    const at = text.locate(first.from, last.from + last.raw.length);
    commands.push({ ...context, argv, program, assignments: [], redirects: [], at });
  }
  return commands;
}
// src/parse/shell/words.ts
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
  const match2 = /^(["']?)([A-Za-z_]\w*)=/.exec(raw);
  if (!match2) return void 0;
  const [opening, quote = "", name = ""] = match2;
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
  let literalFrom = from;
  for (let at = text.indexOf("\\", from); at !== -1 && at + 1 < to; at = text.indexOf("\\", at + 2)) {
    const next = text[at + 1] ?? "";
    if (!escapable.test(next)) continue;
    pieces.push({ from: literalFrom, to: at });
    literalFrom = next === "\n" ? at + 2 : at + 1;
  }
  pieces.push({ from: literalFrom, to });
  return pieces;
}
// src/parse/shell/commands.ts
var MAX_LENGTH3 = 1e6;
var MAX_OPENINGS = 5e3;
var MAX_HERE_DOCUMENTS = 2e3;
var MAX_SCRIPT_DEPTH = 4;
function readScript2(text, context, depth) {
  const commands = literalCommands(text, context);
  return commands ? { commands, fault: void 0 } : parseScript(text, context, depth);
}
function parseScript(text, context, depth) {
  if (!isWithinBounds(text.text)) return void 0;
  try {
    const { covered, expressions } = coverExpressions(text.text);
    const script = parse(covered);
    const fault = script.errors?.[0];
    return {
      commands: walk2({ text, expressions }, script, context, depth),
      fault: fault && text.locate(fault.pos, fault.pos)
    };
  } catch (error) {
    if (error instanceof import_chunk_7JGE67RG.MissingPart) throw error;
    return void 0;
  }
}
function isWithinBounds(text) {
  if (text.length > MAX_LENGTH3) return false;
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
function walk2(shell, script, context, depth) {
  const commands = [];
  const pending = [{ node: script, shell, key: context.key }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node } = visit;
    let read2;
    if (node.type === "Command") {
      const found2 = readCommand(visit.shell, node, { ...context, key: visit.key });
      commands.push(found2.command);
      if (found2.script && depth < MAX_SCRIPT_DEPTH) {
        read2 = found2.script.node;
        const inner = readScript2(found2.script.text, { ...context, key: visit.key }, depth + 1);
        for (const command of inner?.commands ?? []) commands.push(command);
      }
    }
    const children = [];
    forEachChild(node, (child) => {
      if (child !== read2) children.push(enter(visit, child, context.origin));
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
  const assignments2 = [];
  const redirects = [];
  const operands = node.name ? [node.name, ...node.args] : [...node.args];
  for (const part of node.prefix) if (part.type === "Assignment") assignments2.push(assignmentOf(shell, part));
  for (const part of node.redirects) {
    const redirect = redirectOf(shell, part);
    if (redirect) redirects.push(redirect);
  }
  const argv = operands.map((operand) => operandValue(shell, operand));
  const prefix = readPrefix(argv);
  const inArguments = new Set(argv[0]?.raw === "export" ? operands.keys() : prefix.assignments);
  for (const [index, operand] of operands.entries()) {
    if (operand.type === "Assignment") assignments2.push(assignmentOf(shell, operand));
    else if (inArguments.has(index)) {
      const assignment2 = assignmentInWord(shell, operand);
      if (assignment2) assignments2.push(assignment2);
    }
  }
  const at = shell.text.locate(node.pos, node.end);
  return {
    command: { ...context, argv, program: prefix.program, assignments: assignments2, redirects, at },
    script: scriptIn(shell, node, operands, argv)
  };
}
function scriptIn(shell, node, operands, argv) {
  const script = scriptOf(argv);
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
// src/parse/shell/shell.ts
function parseShell(text, context) {
  return [...readShell(text, context)?.commands ?? []];
}
function readShell(text, context) {
  return readScript2(withoutCarriageReturns(text), context, 0);
}
function parseExec(argv, context) {
  const first = argv[0];
  const last = argv.at(-1);
  if (!first || !last) return [];
  const values = argv.map((word) => word.value);
  const { path, range } = first.value.at;
  const at = { path, range: { start: range.start, end: last.value.at.range.end } };
  const { program } = readPrefix(values);
  const command = { ...context, argv: values, program, assignments: [], redirects: [], at };
  const script = scriptOf(values);
  const operand = typeof script === "number" ? argv[script] : void 0;
  return operand ? [command, ...parseShell(operand.text, context)] : [command];
}
function parseShellScript(source) {
  const problems = [];
  if (!isShellScript(source.text)) return { kind: "shell", source, commands: [], problems };
  const reading = readShell(source, { origin: "script", reader: "ci", key: "script" });
  if (!reading) {
    problems.push({
      at: (0, import_chunk_7JGE67RG.fileStart)(source.path),
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
var parse2 = function(...words) {
  load6();
  return new.target ? new parse2(...words) : parse2(...words);
};
function load6() {
  let loaded;
  try {
    const { parse: parse4 } = require("./docker-file-parser.js");
    loaded = [parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("docker-file-parser cannot be loaded.");
  [parse2] = loaded;
}
// src/parse/dockerfile/words.ts
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
  const spans = [];
  for (let word = nextWord(text, from, escaper); word; word = nextWord(text, word.to, escaper)) spans.push(word);
  return spans;
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
  const value = unquote2(raw, escaper);
  return value === void 0 ? { known: false, at, raw } : { known: true, value, at, raw };
}
var EXPANSION = /^[\p{L}\p{Nd}_@*#?\-$!{]/u;
function unquote2(raw, escaper, expansions) {
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
// src/parse/dockerfile/arguments.ts
var JSON_FORM = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var LISTS = /* @__PURE__ */ new Set(["ADD", "ARG", "COPY", "EXPOSE", "VOLUME"]);
var TEXTS = /* @__PURE__ */ new Set(["MAINTAINER", "STOPSIGNAL", "USER", "WORKDIR"]);
function readArguments2(text, from, keyword, escaper) {
  const end = text.trimEnd().length;
  const start = skipSpace(text, from);
  const rest = text.slice(start, end);
  if (keyword === "HEALTHCHECK") return readHealthcheck(text, start, escaper);
  if (JSON_FORM.has(keyword) && isStringList(rest)) return { spans: jsonStrings(text, start, end), json: true };
  return { spans: literalSpans(text, start, keyword, rest) ?? splitWords(text, start, escaper), json: false };
}
function readHealthcheck(text, start, escaper) {
  const args = splitWords(text, start, escaper);
  const first = args[0];
  if (!first || text.slice(first.from, first.to).toUpperCase() !== "CMD") return { spans: args, json: false };
  const command = readArguments2(text, first.to, "CMD", escaper);
  return { spans: [first, ...command.spans], json: command.json };
}
function literalSpans(text, start, keyword, rest) {
  if (LISTS.has(keyword)) {
    const args = ask(keyword, rest);
    return Array.isArray(args) ? placesOf3(text, start, args) : void 0;
  }
  if (keyword !== "FROM" && !TEXTS.has(keyword)) return void 0;
  const argument = ask(keyword, rest);
  if (typeof argument !== "string") return void 0;
  return placesOf3(text, start, keyword === "FROM" ? argument.split(/\s+/) : [argument]);
}
function ask(keyword, rest) {
  const directive = rest.endsWith("\\") ? "# escape=`\n" : "";
  try {
    return parse2(`${directive}${keyword} ${rest}`)[0]?.args;
  } catch (error) {
    if (error instanceof import_chunk_7JGE67RG.MissingPart) throw error;
    return void 0;
  }
}
function isStringList(rest) {
  return rest.startsWith("[") && Array.isArray(ask("CMD", rest));
}
function placesOf3(text, start, args) {
  const spans = [];
  let at = start;
  for (const word of args) {
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
  let open2 = -1;
  for (let at = from; at < to; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') {
      if (open2 !== -1) spans.push({ from: open2, to: at + 1 });
      open2 = open2 === -1 ? at : -1;
    }
  }
  return spans;
}
function jsonText(base, { from, to }) {
  const string = base.text.slice(from, to - 1);
  const pieces = [];
  let literalFrom = 1;
  for (let at = string.indexOf("\\", literalFrom); at !== -1; at = string.indexOf("\\", literalFrom)) {
    const next = string[at + 1] === "u" ? at + 6 : at + 2;
    pieces.push({ from: from + literalFrom, to: from + at });
    pieces.push({ from: from + at, to: from + next, text: decode2(string.slice(at, next)) });
    literalFrom = next;
  }
  pieces.push({ from: from + literalFrom, to: to - 1 });
  return splice(base, pieces);
}
function decode2(escaped) {
  const value = JSON.parse(`"${escaped}"`);
  return typeof value === "string" ? value : "";
}
// src/parse/dockerfile/heredocs.ts
var MARK2 = /^(\d*)<<(-?)\s*([^<]*)$/;
function heredocMarks(line) {
  if (!line.includes("<<")) return [];
  const marks = [];
  for (const word of lexTokens(line) ?? []) {
    const mark = heredocMark(word);
    if (mark) marks.push(mark);
  }
  return marks;
}
function heredocMark(word) {
  const match2 = MARK2.exec(word);
  const rest = match2?.[3] ?? "";
  if (rest === "" || lexTokens(rest)?.length !== 1) return void 0;
  const name = unquote2(rest.trim(), "\\", "kept");
  if (name === "") return void 0;
  const withoutEscapes = rest.replace(/\\./gs, "");
  return { name, chomp: match2?.[2] === "-", expands: !/['"]/.test(withoutEscapes) };
}
var Unsplittable = class extends Error {
};
function lexTokens(line) {
  const tokens = [];
  let start = -1;
  try {
    for (let at = 0; at < line.length; ) {
      if (isSpace(line[at])) {
        if (start !== -1) tokens.push(line.slice(start, at));
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
  if (start !== -1) tokens.push(line.slice(start));
  return tokens;
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
function readHeredoc(source, lines2, first, mark) {
  let next = first;
  let terminated = false;
  for (; next < lines2.length && !terminated; next++) {
    const line = lines2[next];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    terminated = (mark.chomp ? text.replace(/^\t+/, "") : text) === mark.name;
  }
  const end = terminated ? next - 1 : next;
  const from = lines2[first]?.from ?? source.text.length;
  const to = lines2[end]?.from ?? source.text.length;
  const body = mark.chomp ? withoutTabs(source, from, to) : windowOf(source, from, to);
  const at = source.locate(from, end > first ? lines2[end - 1]?.to ?? from : from);
  return { heredoc: { name: mark.name, text: body.text, at, expands: mark.expands }, body, next, terminated };
}
// src/parse/dockerfile/stages.ts
function readStages(instructions, target) {
  const drafts = [];
  const parents = [];
  const byName = /* @__PURE__ */ new Map();
  for (const { keyword, onbuild, args, at } of instructions) {
    if (keyword !== "FROM" || onbuild) continue;
    const index = drafts.length;
    const base = args[0] ?? { known: false, at, raw: "" };
    const name = args[1]?.raw.toUpperCase() === "AS" ? args[2]?.raw : void 0;
    drafts.push({ index, ...name === void 0 ? {} : { name }, base, at });
    parents.push(stageOf((0, import_chunk_7JGE67RG.known)(base), byName, index));
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
function stageOf(name, byName, count2) {
  if (name === void 0) return void 0;
  const named = byName.get(name.toLowerCase());
  if (named !== void 0) return named;
  return /^\d{1,5}$/.test(name) && Number(name) < count2 ? Number(name) : void 0;
}
function stageLabel(stages, index) {
  const stage = stages[index];
  return stage ? `stage ${stage.name ?? stage.index}` : "before FROM";
}
// src/parse/dockerfile/commands.ts
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
    const { keyword, args, json, keywordAt: keywordAt2 } = reading.instruction;
    if (keyword === "FROM") posix = true;
    if (keyword === "SHELL") posix = !OTHER_SHELL.test((0, import_chunk_7JGE67RG.known)(args[0]) ?? "");
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
  const args = spans.map((span, index) => {
    const value = instruction.args[index] ?? { known: false, at: text.locate(span.from, span.to), raw: "" };
    return { value, text: jsonText(text, span) };
  });
  return parseExec(instruction.keyword === "HEALTHCHECK" ? args.slice(1) : args, context);
}
function shellText(reading) {
  const { instruction, text, from, to, spans, heredocs } = reading;
  if (instruction.keyword === "HEALTHCHECK") {
    const [mode, first] = spans;
    if (!mode || !first || mode.to > first.from || instruction.args[0]?.raw.toUpperCase() !== "CMD") return void 0;
    return windowOf(text, skipSpace(text.text, mode.to), to);
  }
  const only = heredocs.length === 1 && heredocMark(text.text.slice(from, to)) ? heredocs[0] : void 0;
  if (!only) return windowOf(text, from, heredocs.length > 0 ? text.text.length : to);
  return isShellScript(only.body.text) ? only.body : void 0;
}
// src/parse/dockerfile/instructions.ts
var KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
var MAY_BE_EMPTY = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN"]);
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var LITERAL_JSON = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN", "SHELL"]);
var SHELL_FORM = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN"]);
function readInstruction(source, lines2, line, escaper, stage, report) {
  const joined2 = line.text;
  const outer = keywordAt(joined2.text, 0);
  const onbuild = outer.keyword === "ONBUILD";
  const inner = onbuild ? keywordAt(joined2.text, outer.to) : outer;
  const { flags, end } = readFlags(joined2, inner.to, escaper);
  const { spans, json } = readArguments2(joined2.text, end, inner.keyword, escaper);
  let next = line.last + 1;
  const heredocs = [];
  if (!json && HEREDOC_KEYWORDS.has(inner.keyword)) {
    for (const mark of heredocMarks(joined2.text)) {
      const heredoc = readHeredoc(source, lines2, next, mark);
      heredocs.push(heredoc);
      next = heredoc.next;
      if (!heredoc.terminated) break;
    }
  }
  const lineEnd3 = line.pieces.at(-1)?.to ?? 0;
  const lastLine = lines2[next - 1];
  const tail = heredocs.length > 0 && lastLine ? [{ from: lineEnd3, to: lastLine.to }] : [];
  const text = tail.length > 0 ? splice(source, [...line.pieces, ...tail]) : joined2;
  const instruction = {
    keyword: inner.keyword,
    keywordAt: joined2.locate(inner.from, inner.to),
    flags,
    args: spans.map((span) => argumentValue(joined2, span, inner.keyword, json, escaper)),
    json,
    heredocs: heredocs.map((reading2) => reading2.heredoc),
    onbuild,
    stage: inner.keyword === "FROM" && !onbuild ? stage + 1 : stage,
    at: text.locate(0, text.text.length)
  };
  const reading = {
    instruction,
    text,
    from: skipSpace(joined2.text, end),
    to: joined2.text.trimEnd().length,
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
  const { keyword, args, onbuild } = instruction;
  const faults = [];
  if (heredocs.some((reading) => !reading.terminated)) faults.push("The here-document of this instruction has no end.");
  if (keyword === "") faults.push("ONBUILD needs an instruction behind it.");
  else if (!KEYWORDS.has(keyword)) faults.push("Docker knows no instruction of this name.");
  else if (onbuild && ["FROM", "MAINTAINER", "ONBUILD"].includes(keyword)) {
    faults.push(`Docker does not allow ${keyword} inside ONBUILD.`);
  } else if (args.length === 0 && !MAY_BE_EMPTY.has(keyword)) faults.push(`${keyword} needs a value behind it.`);
  else if ((keyword === "COPY" || keyword === "ADD") && args.length === 1 && heredocs.length === 0) {
    faults.push(`${keyword} needs a source and a destination.`);
  } else if (keyword === "FROM" && !isFrom(args))
    faults.push("FROM takes an image and, behind AS, a name for the stage.");
  else if (keyword === "SHELL" && !instruction.json) faults.push("SHELL takes a JSON list of strings.");
  return faults;
}
function isFrom(args) {
  return args.length === 1 || args.length === 3 && args[1]?.raw.toUpperCase() === "AS";
}
// src/parse/dockerfile/lines.ts
function physicalLines(text) {
  const lines2 = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    let to = feed === -1 ? text.length : feed;
    const next = feed === -1 ? text.length : feed + 1;
    while (to > from && text[to - 1] === "\r") to--;
    lines2.push({ from, to, next });
    from = next;
  }
  return lines2;
}
var DIRECTIVE2 = /^#\s*([a-z][a-z0-9]*)\s*=(.*)$/i;
var DIRECTIVES = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
function readEscape2(source, lines2, fault) {
  const named = /* @__PURE__ */ new Set();
  let escaper = "\\";
  for (const line of lines2) {
    const match2 = DIRECTIVE2.exec(source.text.slice(line.from, line.to).trim());
    const name = match2?.[1]?.toLowerCase() ?? "";
    const value = match2?.[2]?.trim() ?? "";
    if (!DIRECTIVES.has(name) || value === "") break;
    if (named.has(name)) fault(line, "A parser directive may stand in a Dockerfile only once.");
    else if (name === "escape") {
      if (value === "`" || value === "\\") escaper = value;
      else fault(line, "The escape directive takes a backslash or a backtick and nothing else.");
    }
    named.add(name);
  }
  return escaper;
}
function isCommentOrBlank(text) {
  const body = text.trimStart();
  return body === "" || body.startsWith("#");
}
function readLogicalLine(source, lines2, first, escaper) {
  const pieces = [];
  let last = first;
  for (let index = first; index < lines2.length; index++) {
    const line = lines2[index];
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
// src/parse/dockerfile/settings.ts
var ORIGINS2 = /* @__PURE__ */ new Map([
  ["ARG", "dockerfile-arg"],
  ["ENV", "dockerfile-env"],
  ["LABEL", "dockerfile-label"]
]);
function readSettings2(reading, stages, report) {
  const { keyword, stage, onbuild } = reading.instruction;
  const origin = ORIGINS2.get(keyword);
  if (!origin) return [];
  const shipped = stages[stage]?.shipped ?? false;
  const place = `${stageLabel(stages, stage)}${onbuild ? " ONBUILD" : ""} ${keyword}`;
  const settings = [];
  for (const { name: nameSpan, value: valueSpan } of pairsOf(reading, report)) {
    const { text, escaper } = reading;
    const rawName = text.text.slice(nameSpan.from, nameSpan.to);
    const name = unquote2(rawName, escaper) ?? rawName;
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
  const args = instruction.keyword === "ARG" ? reading.spans : splitWords(text.text.slice(0, to), from, escaper);
  const first = args[0];
  if (!first) return [];
  const fault = (span, message) => report({ at: text.locate(span.from, span.to), message, blocking: true });
  if (instruction.keyword !== "ARG" && equalsOf(text.text, first) === void 0) {
    const second = args[1];
    if (second) return [{ name: first, value: { from: second.from, to } }];
    fault(first, `${instruction.keyword} needs a value behind the name.`);
    return [];
  }
  const pairs = [];
  for (const word of args) {
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
// src/parse/dockerfile/dockerfile.ts
var MAX_INSTRUCTIONS = 5e3;
var MAX_LINES_PER_INSTRUCTION = 5e4;
var MAX_LINE_BYTES = 65535;
var MAX_PROBLEMS2 = 20;
var TEMPLATE = /^\s*(?:FROM\s+(?:--platform=\S+\s+)?)?(?:\{\{|\{%|\{#|<%)/i;
function parseDockerfile(source, options = {}) {
  const problems = [];
  const report = (problem) => {
    const alike = problems.filter(({ blocking }) => blocking === problem.blocking);
    if (alike.length < MAX_PROBLEMS2) problems.push(problem);
  };
  const noContent = { stages: [], instructions: [], settings: [], commands: [] };
  const empty = { kind: "dockerfile", source, ...noContent, problems };
  if (isTooLarge(source)) {
    report({ at: (0, import_chunk_7JGE67RG.fileStart)(source.path), message: TOO_LARGE2, blocking: true });
    return empty;
  }
  const lines2 = physicalLines(source.text);
  const escaper = readEscape2(
    source,
    lines2,
    (line, message) => report({ at: source.locate(line.from, line.to), message, blocking: true })
  );
  const readings = readInstructions(source, lines2, escaper, report);
  if (!readings) {
    problems.length = 0;
    const message = "This Dockerfile is a template and was not judged.";
    report({ at: (0, import_chunk_7JGE67RG.fileStart)(source.path), message, blocking: false });
    return empty;
  }
  const instructions = readings.map((reading) => reading.instruction);
  const stages = readStages(instructions, options.target);
  const settings = readings.flatMap((reading) => readSettings2(reading, stages, report));
  const commands = readCommands(readings, stages, report);
  return { kind: "dockerfile", source, stages, instructions, settings, commands, problems };
}
function readInstructions(source, lines2, escaper, report) {
  const readings = [];
  let stage = -1;
  for (let index = 0; index < lines2.length; ) {
    const line = lines2[index];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    if (isCommentOrBlank(text)) {
      index++;
      continue;
    }
    if (TEMPLATE.test(text)) return void 0;
    const logical = readLogicalLine(source, lines2, index, escaper);
    if (logical.text.text.trim() === "") {
      index = logical.last + 1;
      continue;
    }
    const { reading, next } = readInstruction(source, lines2, logical, escaper, stage, report);
    if (readings.length >= MAX_INSTRUCTIONS || next - index > MAX_LINES_PER_INSTRUCTION) {
      const message = "This Dockerfile is too long to be read; what stands from here on was not judged.";
      report({ at: source.locate(line.from, line.to), message, blocking: true });
      return readings;
    }
    if (lines2.slice(index, next).some((part) => isOverlong(source, part))) {
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
// src/parse/text/line-end.ts
function lineEnd2(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
// src/parse/env.ts
var NAME3 = /([ \t]*(?:export[ \t]+)?)([\w.-]+)[ \t]*=[ \t]*/y;
var COMMENT2 = /(?:^|[ \t])#/;
var BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/;
function parseEnv(source) {
  return readTree("env", source, () => [{ kind: "table", at: (0, import_chunk_7JGE67RG.fileStart)(source.path), entries: readEntries(source) }]);
}
function readEntries(source) {
  const { text } = source;
  const entries = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    NAME3.lastIndex = lineStart;
    const [written = "", indent = "", name] = NAME3.exec(text) ?? [];
    if (name === void 0) {
      lineStart = lineEnd2(text, lineStart) + 1;
      continue;
    }
    const keyStart = lineStart + indent.length;
    const start = lineStart + written.length;
    const value = readValue2(text, start);
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
    lineStart = lineEnd2(text, value.end) + 1;
  }
  return entries;
}
function readValue2(text, start) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = closingQuote(text, start + 1, quote);
    if (close !== void 0 && BLANK_OR_COMMENT.test(text.slice(close + 1, lineEnd2(text, close)))) {
      return { text: text.slice(start + 1, close), end: close + 1 };
    }
  }
  const line = text.slice(start, lineEnd2(text, start));
  const comment = line.search(COMMENT2);
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  return { text: value, end: start + value.length };
}
function closingQuote(text, from, quote) {
  let at = text.indexOf(quote, from);
  while (at > from && text[at - 1] === "\\") at = text.indexOf(quote, at + 1);
  return at === -1 ? void 0 : at;
}
// src/parse/ignore/ignore-pattern.ts
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
  enter2(tokens, states, 0);
  for (const character of path) {
    if (character === "/" && states.has(tokens.length)) return true;
    const next = /* @__PURE__ */ new Set();
    for (const state of states) step(tokens, state, character, next);
    if (next.size === 0) return false;
    states = next;
  }
  return states.has(tokens.length);
}
function enter2(tokens, states, state) {
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
      if (token.character === character) enter2(tokens, next, state + 1);
      return;
    case "any":
      if (character !== "/") enter2(tokens, next, state + 1);
      return;
    case "class":
      if (token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated) {
        enter2(tokens, next, state + 1);
      }
      return;
    case "segment":
      if (character !== "/") enter2(tokens, next, state);
      return;
    case "rest":
      enter2(tokens, next, state);
      return;
    case "inside":
      next.add(state);
      if (character === "/") enter2(tokens, next, state + 1);
  }
}
// src/parse/ignore/ignore-file.ts
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
    ignores: (path) => readable ? decide2(rules, cleanPath(path)) : void 0
  };
}
function decide2(rules, path) {
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
  const dialect = source.path.endsWith(".properties") ? PROPERTIES2 : INI;
  return readTree("ini", source, () => [readSections(source, dialect)]);
}
var PROPERTIES2 = {
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
  return { kind: "table", at: (0, import_chunk_7JGE67RG.fileStart)(source.path), entries: rootEntries };
}
function* logicalLines(text, dialect) {
  let at = 0;
  while (at < text.length) {
    COMMENT_LINE.lastIndex = at;
    const isComment = COMMENT_LINE.test(text);
    let end = lineEnd2(text, at);
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = lineEnd2(text, end + 1);
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
  const behind2 = line.slice(separator + 1);
  const valueStart = start + line.length - behind2.trimStart().length;
  const value = readValue3(source, dialect, valueStart, start + line.length);
  return {
    key,
    keyAt: source.locate(start, start + key.length),
    at: source.locate(start, valueStart + value.raw.length),
    value
  };
}
var QUOTED = /^("[^"]*"|'[^']*')[ \t]*(?:[;#].*)?$/;
var COMMENT3 = /(?:^|[ \t])[;#]/;
function readValue3(source, dialect, start, end) {
  const written = source.text.slice(start, end);
  const quoted = dialect.decorated ? QUOTED.exec(written)?.[1] : void 0;
  const comment = dialect.decorated ? written.search(COMMENT3) : -1;
  const raw = quoted ?? (comment === -1 ? written : written.slice(0, comment).trimEnd());
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, "") : raw;
  return { kind: "scalar", at: source.locate(start, start + raw.length), raw, value };
}
var parseTree = function(...words) {
  load7();
  return new.target ? new parseTree(...words) : parseTree(...words);
};
function load7() {
  let loaded;
  try {
    const { parseTree: parseTree2 } = require("./jsonc-parser.js");
    loaded = [parseTree2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("jsonc-parser cannot be loaded.");
  [parseTree] = loaded;
}
// src/parse/json.ts
var REPEATED = "This key is set twice: the later one counts here, and deploy tools may refuse the file.";
var MAX_DIGITS = 40;
function parseJson(source) {
  return readTree("json", source, (report) => {
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
var MESSAGES = /* @__PURE__ */ new Map([
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
function jsonFault(code2) {
  return `This file is not valid JSON: ${MESSAGES.get(code2) ?? "this line cannot be read"}.`;
}
// src/parse/shell/makefile.ts
var RULE = /^([\w./%@-][^\t:=#]{0,200}?)\s*(?:=\S{0,200}\s*)?::?(?![:=])/;
function parseMakefile(source) {
  const commands = [];
  const problems = [];
  for (const { target, pieces } of recipesOf(source)) {
    const reading = readShell(splice(source, pieces), { origin: "script", reader: "ci", key: target });
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
  let open2;
  let continued = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd2(text, at);
    const line = text.slice(at, end);
    const next = Math.min(text.length, end + 1);
    if (open2 && (continued || /^[ \t]+\S/.test(line))) {
      const lead = continued ? 0 : /^[ \t]+[@+-]{0,3}/.exec(line)?.[0].length ?? 0;
      open2.pieces.push({ from: at + lead, to: next });
      continued = /(?:^|[^\\])\\\r?$/.test(line);
    } else {
      continued = false;
      const [, target] = RULE.exec(line) ?? [];
      if (target !== void 0) {
        open2 = { target: target.trim(), pieces: [] };
        recipes.push(open2);
      } else if (!/^\s*(?:#.*)?$/.test(line)) open2 = void 0;
    }
    at = next;
  }
  return recipes.filter(({ pieces }) => pieces.length > 0);
}
// src/parse/toml/split.ts
var SPECIAL2 = /["'#[\]{}\n]/g;
var INK = /[^ \t\r\n]/g;
var BASIC_STRING_STOP = /\\.|["\n]/g;
var LITERAL_STRING_STOP = /['\n]/g;
var BASIC_TEXT_STOP = /\\[\s\S]|"""/g;
var LITERAL_TEXT_STOP = /'''/g;
function nextStatement(text, from) {
  const start = nextInk(text, from);
  if (start === text.length) return void 0;
  const end = text[start] === "[" ? lineEnd2(text, start) : pairEnd(text, start);
  return { start, end: text[end - 1] === "\r" ? end - 1 : end };
}
function nextInk(text, from) {
  INK.lastIndex = from;
  for (let found2 = INK.exec(text); found2; found2 = INK.exec(text)) {
    if (found2[0] !== "#") return found2.index;
    INK.lastIndex = lineEnd2(text, found2.index);
  }
  return text.length;
}
function pairEnd(text, start) {
  let depth = 0;
  let at = start;
  for (; ; ) {
    SPECIAL2.lastIndex = at;
    const found2 = SPECIAL2.exec(text);
    if (!found2) return text.length;
    at = found2.index + 1;
    const character = found2[0];
    if (character === "\n") {
      if (depth === 0) return found2.index;
    } else if (character === "#") at = lineEnd2(text, at);
    else if (character === '"' || character === "'") at = stringEnd(text, found2.index);
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
  let found2 = pattern.exec(text);
  while (found2?.[0].startsWith("\\")) found2 = pattern.exec(text);
  return found2;
}
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
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral2 = c === 39;
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
      if (!isLiteral2 && c === 92) {
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
      state = !isLiteral2 && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
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
function parse3(toml, options = {}) {
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
var HAS_WELLFORMED = !!"".isWellFormed;
// src/parse/toml/errors.ts
var MESSAGES2 = [
  ["each key-value declaration must be followed by", "there is more behind the end of this statement"],
  ["incomplete key-value", "a key has no equals sign or a header no closing bracket"],
  ["unexpected end of key", "a key is missing here"],
  ["illegal empty bare key", "a part of this key is empty"],
  ["illegal quoted key", "a key stands in three quotes"],
  ["illegal character in key", "a key has a character that needs quotes"],
  ["expected end of table array", "a header lacks its second closing bracket"],
  ["expected comma or end of structure", "a comma or a closing bracket is missing here"],
  ["unfinished table", "an inline table is not closed"],
  ["unfinished array", "a list is not closed"],
  ["unfinished string", "a string is not closed"],
  ["unfinished numeric", "a number is not complete"],
  ["control characters", "there is a control character"],
  ["invalid non-hex", "a string has an escape that TOML does not know"],
  ["invalid unicode escape", "a string has an escape that TOML does not know"],
  ["unrecognised escape", "a string has an escape that TOML does not know"],
  ["invalid escape", "a string has an escape that TOML does not know"],
  ["illegal leading zero", "a number begins with a zero"],
  ["illegal underscore", "a number has an underscore at a wrong place"],
  ["illegal character in numeric", "a value without quotes is no number"],
  ["invalid date", "a date or a time is not valid"],
  ["trying to redefine", "a key is set twice in an inline table"],
  ["document contains excessively nested", "it is nested too deeply"]
];
var PREFIX = "Invalid TOML document: ";
function tomlFault(message, atEnd) {
  const cause = message.startsWith(PREFIX) ? message.slice(PREFIX.length) : message;
  if (cause.startsWith("invalid value")) {
    return sentence(atEnd ? "a value is missing here" : "a value is neither quoted nor a number, a date or a boolean");
  }
  return sentence(MESSAGES2.find(([start]) => cause.startsWith(start))?.[1] ?? "this statement cannot be read");
}
function sentence(text) {
  return `This file is not valid TOML: ${text}.`;
}
// src/parse/toml/spans.ts
var BLANKS = /[ \t]*/y;
var BARE_KEY = /[\w-]+/y;
var UNQUOTED2 = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
var TIME_WITHOUT_SECONDS = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/;
var ESCAPE = /\\[\s\S]/g;
function statementSpans(text) {
  const cursor = { text, at: 0, toml10: true };
  const statement = text.startsWith("[") ? readHeader(cursor) : readPair2(cursor);
  if (!statement || nextInk(text, cursor.at) < text.length) return void 0;
  return { statement, toml10: cursor.toml10 };
}
function readHeader(cursor) {
  const array = cursor.text.startsWith("[[");
  cursor.at = array ? 2 : 1;
  const keys = readKeys(cursor);
  if (!keys || !skip(cursor, array ? "]]" : "]")) return void 0;
  return { kind: "header", keys, span: [0, cursor.at], array };
}
function readPair2(cursor) {
  const start = cursor.at;
  const keys = readKeys(cursor);
  if (!keys || !skip(cursor, "=")) return void 0;
  skipPattern(cursor, BLANKS);
  const value = readValue4(cursor);
  return value && { kind: "pair", keys, span: [start, cursor.at], value };
}
function readKeys(cursor) {
  const keys = [];
  do {
    skipPattern(cursor, BLANKS);
    const start = cursor.at;
    const isQuoted = skipString(cursor);
    if (!isQuoted && !skipPattern(cursor, BARE_KEY)) return void 0;
    const raw = cursor.text.slice(start, cursor.at);
    keys.push({ name: isQuoted ? unquote3(raw) : raw, span: [start, cursor.at] });
    skipPattern(cursor, BLANKS);
  } while (skip(cursor, "."));
  return keys;
}
function unquote3(raw) {
  if (raw.startsWith("'") || !raw.includes("\\")) return raw.slice(1, -1);
  const { name } = parse3(`name = ${raw}`);
  return typeof name === "string" ? name : raw;
}
function readValue4(cursor) {
  const start = cursor.at;
  if (skip(cursor, "[")) return readList(cursor, start);
  if (skip(cursor, "{")) return readInlineTable(cursor, start);
  if (!skipString(cursor)) {
    if (!skipPattern(cursor, UNQUOTED2)) return void 0;
    if (TIME_WITHOUT_SECONDS.test(cursor.text.slice(start, cursor.at))) cursor.toml10 = false;
  }
  return { kind: "scalar", span: [start, cursor.at] };
}
function readList(cursor, start) {
  const items = [];
  for (; ; ) {
    skipVoid2(cursor);
    if (skip(cursor, "]")) return { kind: "list", span: [start, cursor.at], items };
    const item = readValue4(cursor);
    if (!item) return void 0;
    items.push(item);
    skipVoid2(cursor);
    if (!skip(cursor, ",") && cursor.text[cursor.at] !== "]") return void 0;
  }
}
function readInlineTable(cursor, start) {
  const pairs = [];
  let afterComma = false;
  for (; ; ) {
    if (skipVoid2(cursor)) cursor.toml10 = false;
    if (skip(cursor, "}")) {
      if (afterComma) cursor.toml10 = false;
      return { kind: "table", span: [start, cursor.at], pairs };
    }
    const pair = readPair2(cursor);
    if (!pair) return void 0;
    pairs.push(pair);
    if (skipVoid2(cursor)) cursor.toml10 = false;
    afterComma = skip(cursor, ",");
    if (!afterComma && cursor.text[cursor.at] !== "}") return void 0;
  }
}
function skipString(cursor) {
  const { text, at } = cursor;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return false;
  cursor.at = stringEnd(text, at);
  if (quote === '"' && hasNewEscape(text.slice(at, cursor.at))) cursor.toml10 = false;
  return true;
}
function hasNewEscape(raw) {
  for (const [written] of raw.matchAll(ESCAPE)) if (written === "\\e" || written === "\\x") return true;
  return false;
}
function skipVoid2(cursor) {
  const start = cursor.at;
  cursor.at = nextInk(cursor.text, start);
  return cursor.text.slice(start, cursor.at).includes("\n");
}
function skip(cursor, word) {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}
function skipPattern(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}
// src/parse/toml/tables.ts
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
  const enter3 = (table, part, place, how) => {
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
    const list2 = { kind: "list", at: place, items };
    arrays.set(list2, items);
    append(parent, part, list2, place);
    return created;
  };
  const root = create(at, "header");
  return {
    root,
    open: (keys, place, array) => {
      const last = keys.at(-1);
      if (!last) return root;
      let parent = root;
      for (const part of keys.slice(0, -1)) parent = enter3(parent, part, place, "implicit");
      return array ? openItem(parent, last, place) : openTable(parent, last, place);
    },
    detached: (place) => create(place, "header"),
    put: (start, keys, value, place) => {
      const last = keys.at(-1);
      if (!last) return;
      let table = start;
      for (const part of keys.slice(0, -1)) table = enter3(table, part, place, "dotted");
      if (entryIn(table, last)) repeated(last.at);
      append(table, last, value, place);
    }
  };
}
// src/parse/toml/statement.ts
function readStatement(source, span) {
  const text = source.text.slice(span.start, span.end);
  try {
    const values = parse3(text, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH2 });
    const spans = statementSpans(text);
    if (!spans) return { kind: "fault", offset: span.start, message: tomlFault("", false) };
    const { statement, toml10 } = spans;
    const places = { source, base: span.start };
    const keys = keyParts(places, statement.keys);
    const at = locate(places, statement.span);
    if (statement.kind === "header") return { kind: "header", keys, at, toml10, array: statement.array };
    return { kind: "pair", keys, at, toml10, value: readValue5(places, statement.value, valueAt(values, keys)) };
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
function readValue5(places, spans, value) {
  switch (spans.kind) {
    case "scalar":
      return readScalar2(places, spans.span, value);
    case "list": {
      const values = Array.isArray(value) ? value : [];
      const items = spans.items.map((item, i) => readValue5(places, item, values[i]));
      return { kind: "list", at: locate(places, spans.span), items };
    }
    case "table": {
      const tables = buildTables(locate(places, spans.span), () => {
      });
      for (const pair of spans.pairs) {
        const keys = keyParts(places, pair.keys);
        const inner = isTable(value) ? valueAt(value, keys) : void 0;
        tables.put(tables.root, keys, readValue5(places, pair.value, inner), locate(places, pair.span));
      }
      return tables.root;
    }
  }
}
function readScalar2(places, span, value) {
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
// src/parse/toml/toml.ts
var MAX_LOOKS = 20;
var REPEATED2 = "This key or table is set twice: the later one counts here, and deploy tools may refuse the file.";
var NEWER_SYNTAX = "This is TOML 1.1 syntax, which flyctl and other readers of TOML 1.0 may refuse.";
function parseToml(source) {
  return readTree("toml", source, (report) => [readRoot(source, report)]);
}
function readRoot(source, report) {
  const { text } = source;
  const start = (0, import_chunk_7JGE67RG.fileStart)(source.path);
  const tables = buildTables(start, (at) => report(at, REPEATED2, false));
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
var Composer = function(...words) {
  load8();
  return new.target ? new Composer(...words) : Composer(...words);
};
var isAlias = function(...words) {
  load8();
  return new.target ? new isAlias(...words) : isAlias(...words);
};
var isMap = function(...words) {
  load8();
  return new.target ? new isMap(...words) : isMap(...words);
};
var isScalar = function(...words) {
  load8();
  return new.target ? new isScalar(...words) : isScalar(...words);
};
var isSeq = function(...words) {
  load8();
  return new.target ? new isSeq(...words) : isSeq(...words);
};
var Parser = function(...words) {
  load8();
  return new.target ? new Parser(...words) : Parser(...words);
};
function load8() {
  let loaded;
  try {
    const { Composer: Composer2, isAlias: isAlias2, isMap: isMap2, isScalar: isScalar2, isSeq: isSeq2, Parser: Parser2 } = require("./yaml.js");
    loaded = [Composer2, isAlias2, isMap2, isScalar2, isSeq2, Parser2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_7JGE67RG.MissingPart("yaml cannot be loaded.");
  [Composer, isAlias, isMap, isScalar, isSeq, Parser] = loaded;
}
// src/parse/yaml/errors.ts
var MESSAGES3 = {
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
function yamlFault(code2) {
  return `This file is not valid YAML: ${MESSAGES3[code2] ?? "this line cannot be read"}.`;
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
// src/parse/yaml/tree.ts
var MAX_EXPANDED_NODES = 2e4;
var REPEATED3 = "This key is set twice: the later one counts here, and deploy tools may refuse the file.";
var UNKNOWN_ALIAS = "This alias names no anchor above it.";
var SELF_ALIAS = "This alias stands within the very value that it names.";
var TOO_MANY_ALIASES = "The aliases of this file stand for more values than can be read.";
function readYamlTree(source, contents, report) {
  const anchors = /* @__PURE__ */ new Map();
  let budget = MAX_EXPANDED_NODES;
  const read2 = (node) => {
    if (isAlias(node)) return readAlias(node);
    const { anchor } = node;
    if (anchor !== void 0) anchors.set(anchor, "open");
    const sized = readCollectionOrScalar(node);
    if (anchor !== void 0) anchors.set(anchor, sized);
    return sized;
  };
  const readCollectionOrScalar = (node) => {
    if (isScalar(node)) return { tree: readScalar3(source, node), size: 1 };
    if (isMap(node)) return readMap(node);
    const items = [];
    let size = 1;
    for (const item of node.items) {
      const sized = read2(item);
      items.push(sized.tree);
      size += sized.size;
    }
    return { tree: { kind: "list", at: placeOf3(source, node), items }, size };
  };
  const readAlias = (node) => {
    const target = anchors.get(node.source);
    if (target && target !== "open" && target.size <= budget) {
      budget -= target.size;
      return target;
    }
    const at = placeOf3(source, node);
    report(at, !target ? UNKNOWN_ALIAS : target === "open" ? SELF_ALIAS : TOO_MANY_ALIASES, true);
    return { tree: nullScalar(at), size: 1 };
  };
  const readMap = (node) => {
    const entries = [];
    const own = /* @__PURE__ */ new Set();
    const merged = [];
    let size = 1;
    for (const { key, value } of node.items) {
      const name = nameOf(key, anchors);
      const keyAt = placeOf3(source, key);
      const sized = value ? read2(value) : { tree: nullScalar(keyAt), size: 1 };
      size += sized.size;
      const tables = isMergeKey(key) ? tablesOf(sized.tree) : [];
      if (tables.length > 0) {
        merged.push(...tables);
        continue;
      }
      if (own.has(name)) report(keyAt, REPEATED3, false);
      own.add(name);
      entries.push({
        key: name,
        keyAt,
        at: source.locate(startOf(key), endOf(source, value ?? key)),
        value: sized.tree
      });
    }
    return {
      tree: { kind: "table", at: placeOf3(source, node), entries: [...inherited(merged, own), ...entries] },
      size
    };
  };
  return read2(contents).tree;
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
function readScalar3(source, node) {
  const raw = source.text.slice(startOf(node), endOf(source, node));
  return { kind: "scalar", at: placeOf3(source, node), raw, value: exactValue2(node.value, raw) };
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
function nullScalar(at) {
  return { kind: "scalar", at, raw: "", value: null };
}
function placeOf3(source, node) {
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
// src/parse/yaml/yaml.ts
var MAX_FAULTS = 3;
var TEMPLATE3 = "This file looks like a template; it is not judged.";
function parseYaml(source) {
  return readTree("yaml", source, (report) => readRoots2(source, report));
}
function readRoots2(source, report) {
  const tokens = [...new Parser().parse(source.text)];
  if (isTooDeep2(tokens)) {
    report((0, import_chunk_7JGE67RG.fileStart)(source.path), TOO_DEEP, true);
    return [];
  }
  const documents = compose(tokens, source.text.length);
  const faults = documents.flatMap((document) => document.errors);
  const marker = faults.length > 0 ? templateMarker(source.text) : void 0;
  if (marker !== void 0) {
    report(source.locate(marker, marker), TEMPLATE3, false);
    return [];
  }
  for (const { code: code2, pos } of faults.slice(0, MAX_FAULTS)) report(source.locate(pos[0], pos[0]), yamlFault(code2), true);
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
function isTooDeep2(tokens) {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH2) return true;
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
module.exports = stdin_exports;
