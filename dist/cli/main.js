"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
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
  VERSION: () => VERSION,
  main: () => main
});
var import_rules = whole(require("./rules.js"));
var import_excerpt = whole(require("../lib/excerpt.js"));
var import_verify = whole(require("../lib/verify.js"));
var import_package = whole(require("../lib/package.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_redact = whole(require("../lib/redact.js"));
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_path5 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path6 = require("node:path");
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_path8 = require("node:path");
var import_node_fs7 = require("node:fs");
var import_node_fs8 = require("node:fs");
var import_node_path9 = require("node:path");
var import_node_path10 = require("node:path");
var import_node_path11 = require("node:path");
var import_node_fs9 = require("node:fs");
var import_node_path12 = require("node:path");
var import_node_fs10 = require("node:fs");
var import_node_path13 = require("node:path");
var import_node_fs11 = require("node:fs");
var import_node_path14 = require("node:path");
var import_node_fs12 = require("node:fs");
var import_node_path15 = require("node:path");
// src/cli/arguments.ts
var CHECK_FORMATS = ["text", "json", "sarif", "markdown", "html", "github", "gitlab", "rdjson"];
var RULES_FORMATS = ["text", "json"];
var FAIL_ON = [...import_redact.SEVERITIES, "never"];
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
  ["explain", new Map([COMMON, ["examples", "flag"]])]
]);
function parseInvocation(args) {
  const [first, ...rest] = args;
  if (first === void 0) throw new import_rules.UsageError("no command given; for example: airworthy check");
  if (first === "--help" || first === "-h") return { command: "help" };
  if (first === "--version") return { command: "version" };
  const options = COMMANDS.get(first);
  if (options === void 0) {
    const kind = first.startsWith("-") ? "option" : "command";
    const known2 = kind === "option" ? ["--help", "--version"] : COMMANDS.keys();
    throw new import_rules.UsageError(`unknown ${kind} ${first}${(0, import_policy.didYouMean)(first, known2)}`);
  }
  const parsed = (0, import_rules.readOptions)(first, rest, options, import_policy.didYouMean);
  if (parsed.options.has("help")) return { command: "help" };
  if (first === "rules") {
    refuseMore(first, parsed, 0);
    return { command: "rules", format: oneOf("--format", optionValue(parsed, "format"), RULES_FORMATS) ?? "text" };
  }
  if (first === "explain") {
    refuseMore(first, parsed, 1);
    const [rule] = parsed.positionals;
    if (rule === void 0) throw new import_rules.UsageError("no rule given; for example: airworthy explain plaintext-http");
    return { command: "explain", rule, examples: parsed.options.has("examples") };
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
  const fix2 = options.get("fix") === true ? "safe" : oneOf("--fix", optionValue(parsed, "fix"), ["all"]);
  const staged = options.has("staged");
  const dryRun = options.has("dry-run");
  const writeBaseline2 = options.has("write-baseline");
  if (staged && options.has("base")) throw new import_rules.UsageError("--staged compares with HEAD; remove --base");
  if (staged && fix2 !== void 0) throw new import_rules.UsageError("--fix changes the work tree; remove --staged");
  if (dryRun && fix2 === void 0) throw new import_rules.UsageError("--dry-run shows what --fix would change; add --fix");
  if (dryRun && options.has("format")) throw new import_rules.UsageError("--dry-run prints a diff; remove --format");
  if (writeBaseline2 && (staged || options.has("base"))) {
    throw new import_rules.UsageError("--write-baseline covers the whole project; remove --base and --staged");
  }
  return {
    paths: positionals,
    base: options.get("base"),
    staged,
    ...readReport(parsed),
    all: options.has("all"),
    fix: fix2,
    dryRun,
    writeBaseline: writeBaseline2
  };
}
function optionValue({ options }, name) {
  const value = options.get(name);
  return value === true ? void 0 : value;
}
function refuseMore(command, { positionals }, limit) {
  const surplus = positionals[limit];
  if (surplus === void 0) return;
  const allowed = limit === 0 ? "takes no arguments" : "takes one argument";
  throw new import_rules.UsageError(`${command} ${allowed} apart from its options; unexpected: ${surplus}`);
}
function oneOf(option, value, allowed) {
  if (value === void 0) return void 0;
  const found = allowed.find((each) => each === value);
  if (found === void 0) {
    throw new import_rules.UsageError(`${option} must be one of ${allowed.join(", ")}, not ${value}${(0, import_policy.didYouMean)(value, allowed)}`);
  }
  return found;
}
// src/cli/check.ts
// src/local/git.ts
// src/local/git-isolation.ts
var ISOLATING_OPTIONS = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...["-c", "safe.bareRepository=explicit"],
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "core.quotePath=false"],
  ...["-c", "log.showSignature=false"]
];
var INHERITED = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SUDO_UID",
  "TMPDIR",
  "XDG_CONFIG_HOME",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  // Windows
  "APPDATA",
  "HOMEDRIVE",
  "HOMEPATH",
  "Path",
  "PATHEXT",
  "SYSTEMROOT",
  "SystemRoot",
  "TEMP",
  "TMP",
  "USERPROFILE"
];
function environmentOfGit(environment, project) {
  const variables = /* @__PURE__ */ new Map();
  const committable = project === environment["HOME"] ? void 0 : project;
  for (const name of INHERITED) {
    const value = environment[name];
    if (value !== void 0) variables.set(name, /^path$/i.test(name) ? outsideOf(committable, value) : value);
  }
  variables.set("GIT_ALLOW_PROTOCOL", "none").set("GIT_NO_LAZY_FETCH", "1").set("GIT_NO_REPLACE_OBJECTS", "1");
  variables.set("GIT_TERMINAL_PROMPT", "0").set("LC_ALL", "C");
  return Object.fromEntries(variables);
}
function outsideOf(project, path) {
  const isInside = (folder) => project !== void 0 && `${folder}${import_node_path3.sep}`.startsWith(`${project}${import_node_path3.sep}`);
  return path.split(import_node_path3.delimiter).filter((entry) => (0, import_node_path3.isAbsolute)(entry) && !isInside((0, import_node_path3.resolve)(entry)) && !isInside(realPathOf(entry))).join(import_node_path3.delimiter);
}
function realPathOf(folder) {
  try {
    return (0, import_node_fs3.realpathSync)(folder);
  } catch {
    return folder;
  }
}
// src/local/git-lists.ts
var LISTS = [
  { key: "core.excludesfile", file: "ignore" },
  { key: "core.attributesfile", file: "attributes" }
];
var READ_NONE = /* @__PURE__ */ new Set(["config", "rev-parse", "symbolic-ref"]);
var ASK_FOR_LISTS = ["config", "-z", "--type=path", "--get-regexp", "^core\\.(excludes|attributes)file$"];
function readsLists([command = ""]) {
  return !READ_NONE.has(command);
}
function withoutPipes(answer, directory, environment) {
  const paths = /* @__PURE__ */ new Map();
  for (const entry of answer.split("\0")) {
    const end = entry.indexOf("\n");
    if (end !== -1) paths.set(entry.slice(0, end), entry.slice(end + 1));
  }
  const own = environment["XDG_CONFIG_HOME"] || (0, import_node_path4.join)(environment["HOME"] ?? directory, ".config");
  return LISTS.flatMap(({ key, file }) => {
    const path = (0, import_node_path4.resolve)(directory, paths.get(key) ?? (0, import_node_path4.join)(own, "git", file));
    return isEndless(path) ? ["-c", `${key}=`] : [];
  });
}
function isEndless(path) {
  const found = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
  return found !== void 0 && !found.isFile() && !found.isDirectory();
}
// src/local/git-output.ts
function fieldsOf(output) {
  const fields = output.toString("utf8").split("\0");
  if (fields.at(-1) === "") fields.pop();
  return fields;
}
function firstLine(text) {
  const line = text.split("\n").find((each) => each.trim() !== "");
  return line?.replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
// src/local/git.ts
var LocalError = class extends Error {
  name = "LocalError";
};
var PARTIAL_CLONE = "this is a partial clone (git clone --filter) that lacks the files to compare with; fetch them first: git fetch --refetch --no-filter";
var MAX_OUTPUT_BYTES = 512e6;
var PATIENCE = 3e5;
function openGit(directory, environment, patience = PATIENCE) {
  const project = repositoryAbove(directory) ?? directory;
  const env = environmentOfGit(environment, project);
  let lists;
  const git = {
    directory,
    run: async (given, options = {}) => {
      lists ??= readsLists(given) ? listsOf(git, project, env) : void 0;
      const args = readsLists(given) ? [...await lists ?? [], ...given] : given;
      const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
      return new Promise((done, reject) => {
        const child = spawn("git", [...ISOLATING_OPTIONS, ...args], {
          cwd: directory,
          env: { ...env, ...options.variables }
        });
        const timer = setTimeout(() => child.kill("SIGKILL"), patience).unref();
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
        child.on("error", (error) => {
          clearTimeout(timer);
          reject(new LocalError(`cannot start git (${error.message})`));
        });
        child.on("close", (status, signal) => {
          clearTimeout(timer);
          if (status === 0) done(Buffer.concat(output));
          else if (signal === "SIGKILL")
            reject(new LocalError(`git ${given[0]} gave no answer in ${patience / 1e3} s`));
          else reject(new LocalError(reasonFor(given[0], size > MAX_OUTPUT_BYTES ? "too much output" : complaint)));
        });
        child.stdin.on("error", () => {
        });
        child.stdin.end(options.input ?? "");
      });
    }
  };
  return git;
}
async function listsOf(git, project, environment) {
  const answer = await git.run(ASK_FOR_LISTS).catch(() => void 0);
  return withoutPipes(answer?.toString("utf8") ?? "", project, environment);
}
var LACKS_OBJECTS = /promisor remote|lazy fetching|transport '[^']*' not allowed/;
function reasonFor(command, complaint) {
  if (LACKS_OBJECTS.test(complaint)) return PARTIAL_CLONE;
  return `git ${command} failed: ${firstLine(complaint) ?? "no reason given"}`;
}
async function resolveCommit(git, revision) {
  const [commit] = await resolveCommits(git, [revision]);
  return commit;
}
async function resolveCommits(git, revisions) {
  const input = revisions.map((revision) => `${revision.includes("\n") ? "" : revision}^{commit}
`).join("");
  const answer = await git.run(["cat-file", "--batch-check"], { input }).catch(() => void 0);
  const lines = answer?.toString("latin1").split("\n") ?? [];
  return revisions.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? "")?.[1]);
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
  const branches = [...origins ? [origins] : [], ...DEFAULT_BRANCHES];
  const commits = await resolveCommits(git, branches);
  const found = branches.find((_, index) => commits[index] !== void 0);
  if (found !== void 0) return found;
  throw new LocalError("cannot find the default branch; pass it, for example: --base origin/main");
}
async function mergeBase(git, revision) {
  if (revision.startsWith("-") || revision === "") throw new LocalError(`"${revision}" is not a Git revision`);
  const [commit, head] = await resolveCommits(git, [revision, "HEAD"]);
  if (commit === void 0) {
    const [, branch] = /^origin\/([\w./-]{1,200})$/.exec(revision) ?? [];
    const refspec = branch === void 0 ? "" : ` ${branch}:refs/remotes/origin/${branch}`;
    throw new LocalError(
      `no commit "${revision}" in this clone; fetch it first, for example: git fetch origin${refspec}`
    );
  }
  if (head === commit) return { commit, isMergeBase: true };
  if (head === void 0) throw new LocalError("the branch has no commit yet, so there is nothing to compare with");
  const found = await git.run(["merge-base", "--all", "--", commit, head]).catch(() => void 0);
  const [base, ...others] = found?.toString("latin1").split("\n").filter(Boolean) ?? [];
  if (!base) {
    throw new LocalError(
      `"${revision}" and HEAD have no common commit; in a shallow clone, fetch the history first: git fetch --unshallow`
    );
  }
  return others.length === 0 ? { commit: base, isMergeBase: true } : { commit, isMergeBase: false };
}
async function isInsideWorkTree(git) {
  if (repositoryAbove(git.directory) === void 0) return false;
  try {
    const answer = await git.run(["rev-parse", "--is-inside-work-tree"]);
    return answer.toString("latin1").trim() === "true";
  } catch (error) {
    if (error instanceof LocalError && /not a git repository|cannot start git/.test(error.message)) return false;
    throw error;
  }
}
function repositoryAbove(directory) {
  for (let folder = (0, import_node_path2.resolve)(directory); ; folder = (0, import_node_path2.dirname)(folder)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path2.join)(folder, ".git"))) return folder;
    if (["HEAD", "objects", "refs"].every((name) => (0, import_node_fs2.existsSync)((0, import_node_path2.join)(folder, name)))) return void 0;
    if ((0, import_node_path2.dirname)(folder) === folder) return void 0;
  }
}
async function topOf(git) {
  return (0, import_node_path2.resolve)((await git.run(["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, ""));
}
// src/review/add-problem.ts
function addProblem(report, message) {
  const { comparison, crashes, verdict } = report;
  const problems = [...report.problems, { at: (0, import_redact.fileStart)(""), message, blocking: true }];
  const decided = (0, import_redact.decide)({ deciding: comparison.introduced, failOn: verdict.failOn, problems, crashes });
  return { ...report, problems, verdict: decided };
}
// src/review/fly-configs.ts
function hasFlyConfig({ head, base }, apps) {
  if (apps > 0) return true;
  for (const { paths } of [head, ...base ? [base] : []])
    for (const path of paths) if ((0, import_redact.isFlyConfigPath)(path)) return true;
  return false;
}
// src/review/one-finding-per-secret.ts
function oneFindingPerSecret(report) {
  const { comparison, placed, problems, crashes, verdict } = report;
  const introduced = (0, import_policy.groupSecrets)(comparison.introduced);
  if (introduced.length === comparison.introduced.length) return report;
  const byFingerprint = new Map(introduced.map((finding) => [finding.fingerprint, finding]));
  return {
    ...report,
    comparison: { ...comparison, introduced, standing: (0, import_policy.groupSecrets)(comparison.standing) },
    placed: placed.flatMap(({ finding, spot }) => {
      const kept = byFingerprint.get(finding.fingerprint);
      return kept ? { finding: kept, spot } : [];
    }),
    verdict: {
      ...verdict,
      failing: (0, import_redact.decide)({ deciding: introduced, failOn: verdict.failOn, problems, crashes }).failing
    },
    introducedBySeverity: (0, import_redact.countBySeverity2)(introduced)
  };
}
// src/cli/baseline.ts
async function writeBaseline(directory, report) {
  if (!report.verdict.complete) {
    return "some files could not be checked, so no baseline was written: it would miss their findings";
  }
  const entries = (0, import_policy.baselineOf)(report.comparison.introduced);
  const reason = await (0, import_redact.writeInside)([directory], (0, import_node_path5.resolve)(directory, import_policy.BASELINE_PATH), (0, import_policy.renderBaseline)(entries));
  if (reason !== void 0) throw new LocalError(`cannot write ${import_policy.BASELINE_PATH}: ${reason}`);
  return `${(0, import_redact.count)(report.comparison.introduced.length, "finding")} written to ${import_policy.BASELINE_PATH}. Commit it: from then on, only new or worse findings fail the check`;
}
// src/local/workspace.ts
// src/local/git-files.ts
function emptyListing() {
  return { files: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Map(), submodules: /* @__PURE__ */ new Set() };
}
async function listCommit(git, commit) {
  const listing = emptyListing();
  for (const field of fieldsOf(await git.run(["ls-tree", "-r", "-z", "--end-of-options", commit]))) {
    const { fields, path } = splitAtTab(field);
    const [mode, , id = ""] = fields;
    addEntry(listing, mode, path, id);
  }
  return listing;
}
async function listWorkTree(git) {
  const args = ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted", "--others", "--exclude-standard"];
  const listing = emptyListing();
  const { files, links, submodules } = listing;
  const deleted = [];
  for (const field of fieldsOf(await git.run(args))) {
    if (field.startsWith("? ")) {
      const path2 = field.slice(2);
      if (path2.endsWith("/")) submodules.add(path2.slice(0, -1));
      else addEntry(listing, modeOnDisk((0, import_node_path7.join)(git.directory, path2)), path2, "");
      continue;
    }
    const { fields, path } = splitAtTab(field);
    const [tag, mode] = fields;
    if (tag === "R") deleted.push(path);
    else addEntry(listing, mode, path, "");
  }
  for (const path of deleted) {
    files.delete(path);
    links.delete(path);
    submodules.delete(path);
  }
  return listing;
}
function addEntry({ files, links, submodules }, mode, path, id) {
  if (isRegular(mode)) files.set(path, id);
  else if (mode === LINK) links.set(path, id);
  else if (mode === SUBMODULE) submodules.add(path);
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
function modeOnDisk(path) {
  const found = (0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return LINK;
  return found?.isFile() ? "100644" : void 0;
}
var LINK = "120000";
var SUBMODULE = "160000";
function isRegular(mode) {
  return mode?.startsWith("100") === true;
}
function isEntry(mode) {
  return isRegular(mode) || mode === LINK || mode === SUBMODULE;
}
function splitAtTab(field) {
  const tab = field.indexOf("	");
  return { fields: field.slice(0, tab).split(/ +/), path: field.slice(tab + 1) };
}
var tmpdir = function(...args) {
  load();
  return new.target ? new tmpdir(...args) : tmpdir(...args);
};
function load() {
  let loaded;
  try {
    const { tmpdir: tmpdir2 } = require("node:os");
    loaded = [tmpdir2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_redact.MissingChunkError("node:os cannot be loaded.");
  [tmpdir] = loaded;
}
// src/local/scratch.ts
async function inScratch(git, act, index) {
  const located = await git.run(["rev-parse", "--git-path", "index", "--git-path", "objects"]);
  const [own = "", objects = ""] = located.toString("utf8").split("\n");
  const folder = await (0, import_redact.mkdtemp)((0, import_node_path8.join)(tmpdir(), "airworthy-"));
  try {
    const variables = {
      GIT_INDEX_FILE: (0, import_node_path8.join)(folder, "index"),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify((0, import_node_path8.resolve)(git.directory, objects))
    };
    await copyIndex(index ?? (0, import_node_path8.resolve)(git.directory, own), variables.GIT_INDEX_FILE);
    return await act({ directory: git.directory, run: (args, options) => git.run(args, { ...options, variables }) });
  } finally {
    await (0, import_redact.rm)(folder, { recursive: true, force: true });
  }
}
async function copyIndex(from, to) {
  const known2 = await (0, import_redact.stat)(from).catch(() => void 0);
  if (!known2) return;
  await (0, import_redact.copyFile)(from, to);
  await (0, import_redact.utimes)(to, known2.atime, known2.mtime);
}
// src/local/work-tree-filters.ts
var FILTER_KEY = /^filter\.(?:.|\n)*\.(?:clean|smudge|process|required)$/i;
async function withoutFilters(git) {
  const listed = await git.run(["config", "--list", "--name-only", "-z"]);
  const keys = [...new Set(fieldsOf(listed))].filter((key) => FILTER_KEY.test(key));
  if (keys.length === 0) return git;
  const overrides = /* @__PURE__ */ new Map([["GIT_CONFIG_COUNT", String(keys.length)]]);
  for (const [index, key] of keys.entries()) {
    overrides.set(`GIT_CONFIG_KEY_${index}`, key);
    overrides.set(`GIT_CONFIG_VALUE_${index}`, /required$/i.test(key) ? "false" : "");
  }
  return {
    directory: git.directory,
    run: (args, { variables, ...options } = {}) => git.run(args, { ...options, variables: { ...Object.fromEntries(overrides), ...variables } })
  };
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
  return withNewFiles(await withoutFilters(git), (gitWithNewFiles) => readDiff(gitWithNewFiles, [base]));
}
async function diffTrees(git, base, head) {
  return readDiff(git, [base, head]);
}
async function readDiff(git, revisions) {
  const listed = parseRaw(await git.run(["diff", ...FIXED_OPTIONS, "--raw", "-z", ...revisions, "--"]));
  const hunks = /* @__PURE__ */ new Map();
  for (const paths of inPortions(listed.filter((file) => (0, import_redact.mayMatter)(file.previousPath ?? "") || (0, import_redact.mayMatter)(file.path)))) {
    const patch = await git.run(["diff", ...FIXED_OPTIONS, ...PATCH, ...revisions, "--", ...paths]);
    for (const section of splitPatch(patch.toString("utf8"))) hunks.set(section.path, section.hunks);
  }
  return { files: new Map(listed.map((file) => [file.path, { ...file, hunks: hunks.get(file.path) ?? [] }])) };
}
async function withNewFiles(git, act) {
  const listed = fieldsOf(await git.run(["ls-files", "-z", "--others", "--exclude-standard"]));
  const added = listed.filter((path) => !path.endsWith("/") && (0, import_redact.mayMatter)(path));
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
    const [before = "", after, , , letter = ""] = (fields[at++] ?? "").split(" ");
    const first = fields[at++] ?? "";
    const path = letter.startsWith("R") || letter.startsWith("C") ? fields[at++] ?? "" : first;
    const was = isEntry(before.slice(1));
    const is = isEntry(after);
    if (letter.startsWith("R") && was && is) files.set(path, { path, previousPath: first, status: "renamed" });
    else if (was && is) files.set(path, { path, previousPath: void 0, status: "modified" });
    else if (is) files.set(path, { path, previousPath: void 0, status: "added" });
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
    if (path !== void 0) sections.push({ path: path.slice(2), hunks: (0, import_policy.parsePatch)(section.slice(start + 1)) });
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
// src/local/file.ts
var MISSING = "The file exists but cannot be read.";
function readFile(file) {
  try {
    const handle = (0, import_node_fs7.openSync)(file, import_node_fs7.constants.O_RDONLY | import_node_fs7.constants.O_NOFOLLOW | import_node_fs7.constants.O_NONBLOCK);
    try {
      const found = (0, import_node_fs7.fstatSync)(handle);
      if (!found.isFile()) return void 0;
      return (0, import_redact.fitsOnDisk)(found.size) ? decode(bytesOf(handle, found.size)) : { reason: import_redact.TOO_LARGE_ON_DISK };
    } finally {
      (0, import_node_fs7.closeSync)(handle);
    }
  } catch (error) {
    return isLink(error) ? void 0 : { reason: MISSING };
  }
}
function bytesOf(handle, size) {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = (0, import_node_fs7.readSync)(handle, buffer, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}
function decode(bytes) {
  if ((0, import_redact.isSealed)(bytes)) return { reason: import_redact.SEALED };
  const decoded = (0, import_redact.decodeText)(bytes);
  if (!decoded) return { reason: import_redact.NOT_TEXT };
  return (0, import_redact.isLargeFilePointer)(decoded.text) ? { reason: import_redact.IN_LARGE_FILE_STORAGE } : decoded;
}
function isLink(error) {
  return error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "EMLINK");
}
// src/local/snapshot.ts
var WORK_TREE = "work tree";
var MAX_WALKED_FILES = 1e6;
var NOT_WALKED = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules"]);
async function readCommit(git, commit, changed) {
  const { files, links, submodules } = await listCommit(git, commit);
  const read = async (paths) => {
    const idOf = (path) => files.get(path) ?? "";
    const sizes = await measureBlobs(git, paths.map(idOf));
    const small = paths.map(idOf).filter((id) => (0, import_redact.fitsOnDisk)(sizes.get(id) ?? Number.POSITIVE_INFINITY));
    const blobs = await readBlobs(git, small);
    const outcomeOf2 = (id) => {
      const bytes = blobs.get(id);
      return bytes ? decode(bytes) : { reason: sizes.has(id) ? import_redact.TOO_LARGE_ON_DISK : MISSING };
    };
    return new Map(paths.map((path) => [path, outcomeOf2(idOf(path))]));
  };
  const linkTargets = await readBlobs(git, [...links.values()]);
  const targetOf = (id) => linkTargets.get(id)?.toString("utf8") ?? "";
  const written = new Map([...links].map(([path, id]) => [path, targetOf(id)]));
  return readInRounds(commit, { paths: new Set(files.keys()), links: written, submodules }, changed, read);
}
async function readWorkTree(git, changed) {
  const { files, links, submodules } = await listWorkTree(git);
  const listed = { paths: new Set(files.keys()), links: /* @__PURE__ */ new Map(), submodules };
  for (const path of links.keys()) {
    const target = targetOnDisk((0, import_node_path9.join)(git.directory, path));
    if (target === void 0) listed.paths.add(path);
    else listed.links.set(path, target);
  }
  return readInRounds(WORK_TREE, listed, changed, filesOnDisk(git.directory));
}
async function readFolder(directory) {
  const { problems, ...listed } = walk(directory);
  const snapshot = await readInRounds(WORK_TREE, listed, "all", filesOnDisk(directory));
  return { ...snapshot, problems: [...problems, ...snapshot.problems] };
}
var FILES_AT_ONCE = 200;
async function readInRounds(commit, listed, changed, read) {
  const texts = /* @__PURE__ */ new Map();
  const reasons = /* @__PURE__ */ new Map();
  const wide = /* @__PURE__ */ new Set();
  const silent = /* @__PURE__ */ new Set();
  let { links, unfollowed } = (0, import_redact.followLinks)(listed.paths, listed);
  let paths = /* @__PURE__ */ new Set([...listed.paths, ...links.keys()]);
  const namedBy = (0, import_redact.createNamedBy)();
  for (; ; ) {
    const references = namedBy(texts);
    const needed = /* @__PURE__ */ new Set([...links.values(), ...references.files, ...references.mentions]);
    for (const path of silent) if (needed.has(path) && silent.delete(path)) texts.delete(path);
    const next = (0, import_redact.wanted)(paths, texts, (0, import_redact.withLinksTo)(changed, links), import_redact.NO_LIMITS, references).filter(
      (path) => !reasons.has(path)
    );
    if (next.length === 0) break;
    const files = new Set(next.map((path) => links.get(path) ?? path));
    const unread = [...files].filter((path) => !texts.has(path));
    const gone = [];
    for (let start = 0; start < unread.length; start += FILES_AT_ONCE) {
      for (const [path, outcome] of await read(unread.slice(start, start + FILES_AT_ONCE))) {
        if (outcome === void 0) gone.push(path);
        else if ("text" in outcome) {
          const text = needed.has(path) ? outcome.text : (0, import_redact.textToKeep)(path, outcome.text);
          texts.set(path, text);
          if (outcome.isWide) wide.add(path);
          if (text === "" && outcome.text !== "") silent.add(path);
        } else reasons.set(path, outcome.reason);
      }
    }
    for (const path of gone) {
      listed.paths.delete(path);
      const target = read.targetOf?.(path);
      if (target !== void 0) listed.links.set(path, target);
    }
    if (gone.length > 0) {
      ;
      ({ links, unfollowed } = (0, import_redact.followLinks)(listed.paths, listed));
      paths = /* @__PURE__ */ new Set([...listed.paths, ...links.keys()]);
    }
    for (const path of next) {
      const file = links.get(path);
      if (file === void 0) continue;
      const [text, reason] = [texts.get(file), reasons.get(file)];
      if (wide.has(file)) wide.add(path);
      if (text !== void 0) texts.set(path, text);
      else reasons.set(path, reason ?? MISSING);
    }
  }
  for (const path of silent) texts.delete(path);
  const counting = new Set(
    reasons.size > 0 ? (0, import_redact.wanted)(paths, texts, changed === "all" ? /* @__PURE__ */ new Set() : changed, { ...import_redact.NO_LIMITS, programs: 0 }) : []
  );
  const problems = (0, import_redact.unreadProblems)(reasons, (path) => counting.has(path));
  return { commit, paths, texts, problems, links, unfollowed, wide, silent: silent.size };
}
function unreadable(path, message, blocking = true) {
  return { at: (0, import_redact.fileStart)(path), message, blocking };
}
function filesOnDisk(directory) {
  const read = (paths) => new Map(paths.map((path) => [path, readFile((0, import_node_path9.join)(directory, path))]));
  return Object.assign(read, { targetOf: (path) => targetOnDisk((0, import_node_path9.join)(directory, path)) });
}
function targetOnDisk(file) {
  try {
    return (0, import_node_fs8.readlinkSync)(file).split(import_node_path9.sep).join("/");
  } catch {
    return void 0;
  }
}
function walk(directory) {
  const paths = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  const problems = [];
  const pending = [""];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    const entries = listFolder((0, import_node_path9.join)(directory, folder));
    if (entries === void 0) {
      problems.push(unreadable(folder, "The folder cannot be read."));
      continue;
    }
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.add(path);
      else if (entry.isSymbolicLink()) links.set(path, targetOnDisk((0, import_node_path9.join)(directory, path)) ?? "");
      else if (entry.isDirectory() && !NOT_WALKED.has(entry.name)) pending.push(path);
    }
    if (paths.size > MAX_WALKED_FILES) {
      problems.push(unreadable("", `The folder has more than ${MAX_WALKED_FILES} files. The rest was not read.`));
      break;
    }
  }
  return { paths, links, submodules: /* @__PURE__ */ new Set(), problems };
}
function listFolder(folder) {
  try {
    return (0, import_node_fs8.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return void 0;
  }
}
// src/local/staged.ts
async function readStaged(git, environment, changedOf) {
  const base = await resolveCommit(git, "HEAD") ?? await emptyTree(git);
  const index = await indexOfHook(git, environment);
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
  const index = (0, import_node_path10.resolve)(top, GIT_INDEX_FILE);
  return index.startsWith(`${(0, import_node_path10.resolve)(folder)}${import_node_path10.sep}`) ? index : void 0;
}
// src/local/workspace.ts
async function openWorkspace(folder, comparison, io) {
  const { git, snapshots } = await readSnapshots(folder, comparison, io);
  const onDisk = (path) => readOnDisk((0, import_node_path6.resolve)(folder.directory, path));
  const { compared } = snapshots;
  const before = compared ? (0, import_redact.memoizeByText)((path) => readAtCommit(folder, compared.base, path)) : async (path) => onDisk(path);
  const read = async (path, revision) => revision === "base" ? before(path) : onDisk(path);
  return {
    snapshots,
    read,
    isEdited: async (path) => compared !== void 0 && differ(await before(path), onDisk(path)),
    renamesSince: async (path) => git ? renamesSinceWritten(git, path) : /* @__PURE__ */ new Map()
  };
}
async function readSnapshots({ directory, git, inGit }, { base: revision, staged, all }, { environment, tell }) {
  if (revision === void 0 && !staged) {
    const head2 = inGit ? await readWorkTree(git, "all") : void 0;
    if (head2 && head2.paths.size > 0) return { git, snapshots: { head: head2, compared: void 0 } };
    return { git: void 0, snapshots: { head: await readFolder(directory), compared: void 0 } };
  }
  if (!inGit) {
    throw new LocalError(`${staged ? "--staged" : "--base"} needs git, and this folder is not in a git repository`);
  }
  const changedOf = (diff2) => all ? "all" : /* @__PURE__ */ new Set([...diff2.files.keys(), ...(0, import_policy.renamesOf)(diff2).keys()]);
  if (staged) {
    const { base: base2, head: head2, diff: diff2 } = await readStaged(git, environment, changedOf);
    return { git, snapshots: { head: head2, compared: { base: base2, diff: diff2 } } };
  }
  const named = revision === void 0 || revision === true ? await findDefaultBranch(git) : revision;
  const { commit, isMergeBase } = await mergeBase(git, named);
  const name = named.replace(/^refs\/(?:heads|remotes)\//, "");
  if (revision === true) tell(`Compared with ${name}.`);
  if (!isMergeBase) tell(`${name} and HEAD have several merge bases, so the comparison is with ${name} itself.`);
  const diff = await diffWorkTree(git, commit);
  const changed = changedOf(diff);
  const [base, head] = await Promise.all([readCommit(git, commit, changed), readWorkTree(git, changed)]);
  return { git, snapshots: { head, compared: { base, diff } } };
}
function readOnDisk(file) {
  return (0, import_node_fs5.existsSync)(file) ? textOf(readFile(file)) : void 0;
}
async function readAtCommit({ directory, git }, base, path) {
  const file = (0, import_node_path6.resolve)(directory, path);
  const inFolder = (0, import_node_path6.relative)(directory, file).split(import_node_path6.sep).join("/");
  if (inFolder !== ".." && !inFolder.startsWith("../")) {
    if (!hasEntry(base, inFolder)) return void 0;
  } else if ((0, import_node_path6.relative)(await topOf(git), file).startsWith("..")) return readOnDisk(file);
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base.commit}:./${path}`];
  const answer = await git.run(args).catch(() => void 0);
  const id = answer?.toString("latin1").trim();
  if (!id) return void 0;
  const bytes = (await readBlobs(git, [id])).get(id);
  return textOf(bytes && decode(bytes));
}
function hasEntry({ paths, unfollowed = /* @__PURE__ */ new Map() }, path) {
  if (paths.has(path) || unfollowed.has(path)) return true;
  const folder = `${path}/`;
  return [paths, unfollowed.keys()].some((known2) => [...known2].some((each) => each.startsWith(folder)));
}
function textOf(outcome) {
  if (outcome === void 0) return { trouble: "The file is not a regular file, so it was not read." };
  return "reason" in outcome ? { trouble: outcome.reason } : outcome;
}
function differ(before, after) {
  if (before === void 0 || after === void 0) return before !== after;
  const text = (file) => "text" in file ? file.text : void 0;
  return text(before) !== text(after);
}
async function renamesSinceWritten(git, path) {
  const found = await git.run(["rev-list", "-1", "HEAD", "--", `./${path}`]).catch(() => void 0);
  if (!found) return /* @__PURE__ */ new Map();
  return (0, import_policy.renamesOf)(await diffWorkTree(git, found.toString("latin1").trim() || "HEAD"));
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
    verdict: (0, import_redact.decide)({ deciding: introduced, failOn: verdict.failOn, problems, crashes }),
    introducedBySeverity: (0, import_redact.countBySeverity2)(introduced)
  };
}
// src/cli/policy.ts
async function findPolicy(workspace, project, homes, options, io) {
  const { policy: named } = options;
  const path = named === void 0 ? void 0 : (0, import_node_path11.relative)(project, (0, import_node_path11.resolve)(io.directory, named)).split(import_node_path11.sep).join("/");
  const policy = path === void 0 ? await nearestPolicy(workspace, homes) : await (0, import_policy.readPolicy)(workspace, path);
  if (policy.status === "absent" && named !== void 0) throw new import_rules.UsageError(`no policy file at ${named}`);
  if (policy.status === "pending")
    io.tell(`${policy.policy.path} is not on the base branch yet. It takes effect after the merge.`);
  return { policy, failOn: options.failOn ?? policy.policy.failOn ?? import_redact.DEFAULT_FAIL_ON };
}
async function nearestPolicy(workspace, homes) {
  for (const home of homes.slice(0, -1)) {
    const policy = await (0, import_policy.readPolicy)(workspace, `${home.up}${import_redact.NO_POLICY.path}`, home);
    if (policy.status !== "absent") return policy;
  }
  const root = homes.at(-1) ?? import_policy.OWN_HOME;
  return (0, import_policy.readPolicy)(workspace, `${root.up}${import_redact.NO_POLICY.path}`, root);
}
// src/cli/check-project.ts
async function checkProject(target, options, io, known2 = "with baseline") {
  const { directory, files, homes } = target;
  const { today, version } = io;
  io.progress("Reading the project \u2026");
  const isOver = (0, import_policy.startClock)();
  const base = options.base === true ? io.environment["PRE_COMMIT_FROM_REF"] || true : options.base;
  const workspace = await openWorkspace(target, { ...options, base }, io);
  const { policy, failOn } = await findPolicy(workspace, directory, homes, options, io);
  const { head, compared } = workspace.snapshots;
  const scope = compared ? "introduced" : "all";
  const baseline = known2 === "with baseline";
  const input = { ...await (0, import_policy.prepareRun)(workspace, { policy, failOn, scope, baseline, homes, today, version }), isOver };
  io.progress(`Checking ${head.texts.size} files \u2026`, head.texts.size);
  const report = (0, import_policy.run)(input);
  io.progress(void 0);
  const governing = new Set(input.policyProblems.map(({ at }) => at.path));
  const shown = files && new Set([...files].flatMap((path) => [path, head.links?.get(path) ?? path]));
  return { input, report, reported: shown ? narrow(report, shown, governing) : report };
}
// src/cli/deliver.ts
// src/cli/render.ts
// src/report/shared/entries.ts
function entriesOf(report, options) {
  const { comparison, notices } = report;
  const findings = options.all ? [...comparison.introduced, ...comparison.standing] : comparison.introduced;
  const entries = findings.map((finding) => ({
    kind: "finding",
    at: finding.at,
    message: finding.message,
    finding
  }));
  const known2 = new Set(
    findings.flatMap(
      ({ at, message, related }) => [at, ...related.map((other2) => other2.at)].map((place) => keyOf({ at: place, message }))
    )
  );
  for (const problem of (0, import_redact.problemsOf)(report))
    if (!known2.has(keyOf(problem))) entries.push({ kind: "not-judged", ...problem });
  for (const { at, message } of notices) entries.push({ kind: "notice", at, message });
  return entries;
}
function keyOf({ at, message }) {
  return JSON.stringify([at, message]);
}
// src/report/gitlab.ts
var SEVERITIES2 = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor"
};
function renderGitlab(report, options) {
  const occurrences = /* @__PURE__ */ new Map();
  return (0, import_redact.safeJson)(
    entriesOf(report, options).map((entry) => {
      const fingerprint = fingerprintOf(entry);
      const number = (occurrences.get(fingerprint) ?? 0) + 1;
      occurrences.set(fingerprint, number);
      return {
        description: descriptionOf(entry),
        check_name: entry.kind === "finding" ? entry.finding.rule : entry.kind,
        fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
        severity: severityOf(entry),
        location: {
          path: entry.at ? (0, import_redact.sanitize)(entry.at.path) || "." : ".",
          lines: { begin: entry.at?.range.start.line ?? 1 }
        }
      };
    })
  );
}
function descriptionOf(entry) {
  return (0, import_redact.sanitize)(entry.kind === "finding" ? `${entry.message} ${entry.finding.remedy}` : entry.message);
}
function severityOf(entry) {
  if (entry.kind === "notice") return "info";
  if (entry.kind === "not-judged") return entry.blocking ? "blocker" : "info";
  return (0, import_redact.isQuiet)(entry.finding) && entry.finding.severity !== "low" ? "info" : SEVERITIES2[entry.finding.severity];
}
function fingerprintOf(entry) {
  if (entry.kind === "finding") return entry.finding.fingerprint;
  const said = JSON.stringify([entry.kind, entry.at?.path ?? "", entry.message]);
  return (0, import_redact.createHash)("sha256").update(said).digest("hex").slice(0, 20);
}
// src/report/rdjson.ts
var SEVERITIES3 = {
  critical: "ERROR",
  high: "ERROR",
  medium: "WARNING",
  low: "INFO"
};
function renderRdjson(report, options) {
  const secretLines = linesWithSecrets(report);
  return (0, import_redact.safeJson)({
    source: { name: "airworthy", url: import_redact.PROJECT },
    diagnostics: entriesOf(report, options).map((entry) => ({
      message: messageOf(entry),
      location: {
        path: entry.at ? (0, import_redact.sanitize)(entry.at.path) || "." : ".",
        ...entry.at && entry.at.path !== "" && { range: bytesOf2(entry.at.range, report.sources.get(entry.at.path)) }
      },
      severity: severityOf2(entry),
      code: entry.kind === "finding" ? { value: entry.finding.rule, url: (0, import_redact.pageOf)(entry.finding) } : { value: entry.kind },
      ...entry.kind === "finding" && suggestion(entry.finding, report.sources.get(entry.at.path), secretLines)
    }))
  });
}
function messageOf(entry) {
  const message = (0, import_redact.renderMessage)(entry.message);
  return entry.kind === "finding" ? `${message}

${(0, import_redact.renderMessage)(entry.finding.remedy)}` : message;
}
function severityOf2(entry) {
  if (entry.kind === "notice") return "INFO";
  if (entry.kind === "not-judged") return entry.blocking ? "ERROR" : "INFO";
  return (0, import_redact.isQuiet)(entry.finding) ? "INFO" : SEVERITIES3[entry.finding.severity];
}
function suggestion({ fix: fix2, at }, source, secretLines) {
  const [edit, ...more] = fix2?.edits ?? [];
  if (!fix2?.safe || !edit || more.length > 0 || !source || edit.at.path !== at.path) return void 0;
  const { start, end } = edit.at.range;
  for (let line = start.line; line <= end.line; line++) if (secretLines.has(keyOf2(edit.at.path, line))) return void 0;
  return { suggestions: [{ range: bytesOf2(edit.at.range, source), text: edit.text }] };
}
var MAX_LINES = 200;
function linesWithSecrets({ comparison, suppressed }) {
  const lines = /* @__PURE__ */ new Set();
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  for (const { practice, at } of every) {
    if (practice !== "secrets") continue;
    const { start, end } = at.range;
    const last = Math.min(end.line, start.line + MAX_LINES);
    for (let line = start.line; line <= last; line++) lines.add(keyOf2(at.path, line));
  }
  return lines;
}
function keyOf2(path, line) {
  return `${path}\0${line}`;
}
function bytesOf2({ start, end }, source) {
  if (!source) return { start: { line: start.line }, end: { line: end.line } };
  return { start: inBytes(start, source), end: inBytes(end, source) };
}
function inBytes({ line, column }, source) {
  return { line, column: Buffer.byteLength(source.line(line).slice(0, column - 1)) + 1 };
}
// src/report/text/entry-lines.ts
function byLine(entries) {
  const sorted = entries.toSorted(
    (a, b) => (0, import_redact.compareLocations)(a.finding.at, b.finding.at) || compareHeadings(a.finding, b.finding)
  );
  const groups = /* @__PURE__ */ new Map();
  for (const entry of sorted) {
    const { at } = entry.finding;
    const heading = headingOf(entry.finding);
    const key = at.path === "" ? `${groups.size}` : `${at.path}:${at.range.start.line}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { heading, entries: [entry] });
  }
  for (const { entries: found } of groups.values())
    found.sort((a, b) => (0, import_redact.compareSeverity)(b.finding.severity, a.finding.severity));
  return [...groups.values()];
}
function entryLines(entries, excerptOf, style, width) {
  const lines = [];
  for (const { finding, state } of entries) {
    const { line, column } = finding.at.range.start;
    const hint = finding.confidence === "low" ? " (hint)" : "";
    const severity = style.severity(finding.severity, `${finding.severity}${hint}`);
    const place = finding.at.path === "" ? "" : `${line}:${column}  `;
    lines.push(...(0, import_rules.wrap)(`  ${place}${severity}  ${(0, import_redact.sanitize)(finding.message)}`, INDENT, width));
    if (state !== void 0) lines.push(...(0, import_rules.wrap)(`${INDENT}${style.faint((0, import_redact.sanitize)(state))}`, INDENT, width));
  }
  const worst = entries[0].finding;
  const excerpt = excerptOf(worst, width - gutterOf(worst));
  if (excerpt) {
    const { line } = worst.at.range.start;
    const gutter = " ".repeat(String(line).length);
    lines.push(`${INDENT}${style.faint(`${line} \u2502`)} ${excerpt.text}`);
    const caret = style.severity(worst.severity, "^".repeat(excerpt.width));
    lines.push(`${INDENT}${style.faint(`${gutter} \u2502`)} ${" ".repeat(excerpt.before)}${caret}`);
  }
  const related = entries.flatMap(({ finding }) => finding.related.slice(0, MAX_RELATED));
  const notes = new Set(related.map(({ at, note }) => `${placeOf(at)}${(0, import_redact.sanitize)(note)}`));
  for (const note of notes) lines.push(...(0, import_rules.wrap)(`${INDENT}${style.faint("\xB7")} ${note}`, `${INDENT}  `, width));
  for (const remedy of new Set(entries.map(({ finding }) => (0, import_redact.sanitize)(finding.remedy))))
    lines.push(...(0, import_rules.wrap)(`${INDENT}${style.faint("\u2192")} ${remedy}`, `${INDENT}  `, width));
  for (const source of new Set(entries.map(({ finding }) => sourceOf(finding, style))))
    lines.push(...(0, import_rules.wrap)(`${INDENT}${style.faint(source)}`, INDENT, width));
  return lines;
}
function sourceOf(finding, style) {
  const fix2 = finding.fix && ` \xB7 fixable with ${finding.fix.safe ? "--fix" : "--fix=all"}`;
  return `${style.link((0, import_redact.pageOf)(finding), finding.rule)} \xB7 ${import_redact.PRACTICE_NAMES[finding.practice]}${fix2 ?? ""}`;
}
function headingOf(finding) {
  return (0, import_redact.aboutOf)(finding) ?? (finding.at.path === "" ? "the project" : finding.at.path);
}
function compareHeadings(a, b) {
  const [one, other2] = [headingOf(a), headingOf(b)];
  if (one === other2) return 0;
  return one < other2 ? -1 : 1;
}
var INDENT = "      ";
var MAX_RELATED = 3;
function gutterOf({ at }) {
  return INDENT.length + String(at.range.start.line).length + 3;
}
function placesOf({ at, message, related }) {
  return [{ at, message }, ...related.map((other2) => ({ at: other2.at, message }))];
}
function keyOf3({ at, message }) {
  return `${at && placeOf(at)}${message}`;
}
function placeOf(at) {
  return at && at.path !== "" ? `${(0, import_redact.sanitize)(at.path)}:${at.range.start.line}:${at.range.start.column}  ` : "";
}
// src/report/text/scorecard-text.ts
function scorecardLines(report, style) {
  const scores = (0, import_redact.scorecardOf)(report);
  const width = Math.max(...scores.map(({ practice }) => import_redact.PRACTICE_NAMES[practice].length));
  const lines = scores.map(({ practice, state, labels: [first = "", ...notes] }) => {
    const rest = notes.map((note) => style.faint(` \xB7 ${note}`)).join("");
    return `    ${import_redact.PRACTICE_NAMES[practice].padEnd(width)}  ${paint(state, first, style)}${rest}`;
  });
  const checked = (0, import_redact.checkedLine)(report);
  const heading = `  ${style.strong("Scorecard")} ${style.faint((0, import_redact.appsOf)(report))}`;
  return [heading, ...checked === void 0 ? [] : [`    ${style.faint(checked)}`], ...lines];
}
function paint(state, text, style) {
  switch (state) {
    case "clean":
      return style.good(text);
    case "partly checked":
    case "not checked":
    case "switched off":
      return style.faint(text);
    default:
      return style.severity(state, text);
  }
}
// src/report/text/verified-text.ts
var INDENT2 = "    ";
var GAP = "  ";
var MIN_COLUMN = 22;
function verifiedLines(verified, style, width) {
  const rows = verified.flatMap((entry) => entry.rows);
  if (rows.length === 0) return [];
  const practices = Math.max(...rows.map(({ practice }) => import_redact.PRACTICE_NAMES[practice].length));
  const states = Math.max(...rows.map((row) => (0, import_redact.stateLabelOf)(row).length));
  const column = Math.floor((width - INDENT2.length - practices - states - 3 * GAP.length) / 2);
  const lines = verified.flatMap(({ name, path, rows: own }) => [
    ...(0, import_rules.wrap)(
      `  ${style.strong((0, import_redact.sanitize)(name))}${path === void 0 ? "" : ` ${style.faint((0, import_redact.sanitize)(path))}`}`,
      "  ",
      width
    ),
    ...own.flatMap(
      (row) => column < MIN_COLUMN ? stacked(row, style, width) : sideBySide(row, style, [practices, states, column, column])
    )
  ]);
  const isTable = column >= MIN_COLUMN;
  const header = cells(["", "", "Declared", "Observed"], [practices, states, column, column]);
  return [
    `  ${style.strong("Declared and observed")}`,
    ...isTable ? [`${INDENT2}${style.faint(header)}`] : [],
    ...lines
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
  const lines = [];
  for (let i = 0; i < Math.max(declared.length, observed.length); i++) {
    const name = i === 0 ? import_redact.PRACTICE_NAMES[row.practice].padEnd(practices) : " ".repeat(practices);
    const state = i === 0 ? paint2(row, (0, import_redact.stateLabelOf)(row).padEnd(states), style) : " ".repeat(states);
    const left = padded(declared[i] ?? "", column);
    lines.push(`${INDENT2}${name}${GAP}${state}${GAP}${left}${GAP}${observed[i] ?? ""}`.trimEnd());
  }
  return lines;
}
function cells(texts, widths) {
  return texts.map((text, i) => padded(text, widths[i] ?? 0)).join(GAP).trimEnd();
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - (0, import_excerpt.widthOf)(text)));
}
function stacked(row, style, width) {
  const deeper = `${INDENT2}  `;
  const part = (label, text) => (0, import_rules.wrap)(`${deeper}${style.faint(label)} ${(0, import_redact.sanitize)(text)}`, `${deeper}  `, width);
  return [
    `${INDENT2}${import_redact.PRACTICE_NAMES[row.practice]}${GAP}${paint2(row, (0, import_redact.stateLabelOf)(row), style)}`,
    ...part("declared", row.declared ?? "\u2014"),
    ...part("observed", row.observed ?? "\u2014")
  ];
}
function columnLines(text, width) {
  return (0, import_rules.wrap)((0, import_redact.sanitize)(text), "", width).flatMap((line) => {
    const parts = [];
    for (let rest = line; rest !== ""; rest = rest.slice(Math.max(1, (0, import_excerpt.fit)(rest, width)))) {
      parts.push(rest.slice(0, Math.max(1, (0, import_excerpt.fit)(rest, width))));
    }
    return parts;
  });
}
// src/report/text/text.ts
var MIN_WIDTH = 40;
function renderText(report, options) {
  const { comparison, suppressed, notices } = report;
  const style = (0, import_rules.createStyle)(options.color, options.links);
  const width = Math.max(MIN_WIDTH, options.width);
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  const excerptOf = (0, import_excerpt.createExcerpts)(report.sources, every, report.credentials);
  const entries = comparison.introduced.map((finding) => ({ finding, state: void 0 }));
  if (options.all) {
    for (const finding of comparison.standing) entries.push({ finding, state: STOOD[report.scope] });
    for (const { finding, by } of suppressed) entries.push({ finding, state: `ignored: ${by.reason}` });
  }
  const lines = [];
  let heading;
  const listed = (some) => {
    for (const group of byLine(some)) {
      if (heading !== void 0) lines.push("");
      if (group.heading !== heading) lines.push(style.strong((0, import_redact.sanitize)(group.heading)));
      heading = group.heading;
      lines.push(...entryLines(group.entries, excerptOf, style, width));
    }
  };
  const isUncertain = ({ finding }) => (0, import_redact.isHint)(finding);
  listed(entries.filter((entry) => !isUncertain(entry)));
  const hints = entries.filter(isUncertain);
  if (hints.length > 0) {
    if (lines.length > 0) lines.push("");
    lines.push(`${style.strong("Hints")} ${style.faint("(low confidence; they never fail the check)")}`);
    heading = void 0;
    listed(hints);
  }
  if (lines.length > 0) lines.push("");
  const known2 = new Set(entries.flatMap(({ finding }) => placesOf(finding)).map(keyOf3));
  const problems = (0, import_redact.problemsOf)(report).filter((problem) => !known2.has(keyOf3(problem)));
  for (const { at, message, blocking } of problems) {
    const word = blocking ? style.bad("not checked") : style.faint("unread");
    lines.push(...(0, import_rules.wrap)(`${placeOf(at)}${word}  ${(0, import_redact.sanitize)(message)}`, "  ", width));
  }
  for (const { at, message } of notices) {
    lines.push(...(0, import_rules.wrap)(`${placeOf(at)}${style.faint("note")}  ${(0, import_redact.sanitize)(message)}`, "  ", width));
  }
  if (problems.length + notices.length > 0) lines.push("");
  if (report.verified && report.verified.length > 0) lines.push(...verifiedLines(report.verified, style, width), "");
  else if (options.scorecard)
    lines.push(...scorecardLines(report, style).flatMap((line) => (0, import_rules.wrap)(line, INDENT, width)), "");
  if (!options.links) lines.push(...rulePageLines(comparison.introduced, style));
  const fixable = fixableOf(report);
  if (fixable !== void 0) lines.push(...(0, import_rules.wrap)(fixable, "  ", width));
  lines.push(...lastLines(report, style, width));
  return `${lines.map(import_redact.withoutWorkflowCommands).join("\n")}
`;
}
var STOOD = { introduced: "from before", all: "in the baseline" };
function rulePageLines(findings, style) {
  const pages = new Map(findings.map((finding) => [finding.rule, (0, import_redact.pageOf)(finding)]));
  if (pages.size === 0) return [];
  return [
    `  ${style.strong("Rule pages")} ${style.faint("(also: airworthy explain RULE)")}`,
    ...[...pages.values()].map((page) => `${INDENT}${style.faint(page)}`),
    ""
  ];
}
function fixableOf(report) {
  const fixable = (option, isFixed) => {
    const kinds = [
      [(0, import_redact.countedOf)(report), "finding"],
      [(0, import_redact.hintsOf)(report), "hint"]
    ];
    const parts = kinds.flatMap(([all, noun]) => {
      const fixed = all.filter(isFixed).length;
      return fixed === 0 ? [] : [`${fixed} of ${(0, import_redact.count)(all.length, noun)}`];
    });
    return parts.length === 0 ? void 0 : `${option} can fix ${parts.join(" and ")}.`;
  };
  const safe = fixable("--fix", ({ fix: fix2 }) => fix2?.safe === true);
  const every = fixable("--fix=all", ({ fix: fix2 }) => fix2 !== void 0);
  const isMore = every?.replace("--fix=all", "--fix") !== safe;
  const lines = [...safe === void 0 ? [] : [safe], ...every !== void 0 && isMore ? [every] : []];
  return lines.length === 0 ? void 0 : lines.join(" ");
}
function lastLines(report, style, width) {
  const sum = sumOf(report);
  const verdict = verdictOf(report);
  const paint3 = report.verdict.conclusion === "failure" ? style.bad : style.good;
  if (sum.length + 1 + verdict.length <= width) return [`${sum} ${paint3(verdict)}`];
  return [...(0, import_rules.wrap)(sum, "  ", width), ...(0, import_rules.wrap)(verdict, "  ", width).map(paint3)];
}
function sumOf(report) {
  const { scope, commits, comparison, suppressed, introducedBySeverity } = report;
  const counts = import_redact.SEVERITIES.filter((severity) => introducedBySeverity[severity] > 0);
  const detail = counts.map((severity) => `${introducedBySeverity[severity]} ${severity}`).join(", ");
  const total = (0, import_redact.countedOf)(report).length;
  const hints = (0, import_redact.hintsOf)(report).length;
  const isChange = scope === "introduced" && commits.base !== void 0;
  const noun = isChange ? "introduced" : total === 1 ? "finding" : "findings";
  const parts = [`${total} ${noun}${detail && ` (${detail})`}`];
  if (hints > 0) parts.push((0, import_redact.count)(hints, "hint"));
  if (commits.base !== void 0)
    parts.push(`${comparison.standing.length} from before`, `${comparison.fixed.length} fixed`);
  else if (comparison.standing.length > 0) parts.push(`${comparison.standing.length} in the baseline`);
  parts.push(`${suppressed.length} ignored`);
  return `${parts.join(" \xB7 ")}.`;
}
function verdictOf({ verdict: { conclusion, complete, failOn, failing }, verified }) {
  const at = failOn === "never" ? "" : `${failing} at or above ${failOn}`;
  if (!complete)
    return `Failure: incomplete, some items could not be ${verified ? "observed" : "checked"}${at && `; ${at}`}.`;
  return conclusion === "failure" ? `Failure: ${at}.` : `Success${at && `: ${at}`}.`;
}
// src/review/rebase-paths.ts
function rebasePaths(directory, project, report) {
  const folder = (0, import_node_path13.relative)(directory, project).split(import_node_path13.sep).join("/");
  if (folder === "" || folder === ".." || folder.startsWith("../")) return report;
  const place = (at) => at.path === "" ? at : { ...at, path: `${folder}/${at.path}` };
  const placed = (entry) => ({ ...entry, at: place(entry.at) });
  const rebased = (finding) => {
    const { fix: fix2, related } = finding;
    return {
      ...placed(finding),
      related: related.map(placed),
      ...fix2 && { fix: { ...fix2, edits: fix2.edits.map(placed) } }
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
  const fromHere = () => rebasePaths((0, import_node_fs10.realpathSync)(io.directory), target.directory, report);
  switch (format) {
    case "text": {
      const { color, links, columns } = options.output === void 0 ? io.terminal : NO_TERMINAL;
      const isEmpty = report.apps === 0 && !report.verdict.complete;
      const scorecard = report.scope === "all" && target.files === void 0 && !isEmpty;
      return renderText(report, { all, color, links, scorecard, width: columns ?? DEFAULT_WIDTH });
    }
    case "json": {
      return (0, import_redact.renderJson)(report, { all });
    }
    case "markdown": {
      return `${(0, import_redact.renderSummary)(report, { links: import_redact.RULE_LINKS })}
`;
    }
    case "html": {
      const { renderHtml } = await Promise.resolve().then(() => whole(require("../lib/html.js")));
      return renderHtml(report, { date: io.today });
    }
    case "github": {
      return (0, import_redact.renderWorkflowCommands)(fromHere()).map((line) => `${line}
`).join("");
    }
    case "sarif": {
      const [{ renderSarif }, { pages }] = await Promise.all([
        Promise.resolve().then(() => whole(require("../lib/results.js"))),
        Promise.resolve().then(() => whole(require("../lib/rule-pages.js")))
      ]);
      return renderSarif(fromHere(), { standing: all, ignored: all, pages });
    }
    case "rdjson": {
      return renderRdjson(fromHere(), { all });
    }
    case "gitlab": {
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
  await deliver(await render(report, target, options, io), target, options, io);
}
async function deliver(data, target, { output }, io) {
  if (output === void 0) {
    io.write(data);
    return;
  }
  const file = (0, import_node_path12.resolve)(io.directory, output);
  const project = target.inGit ? await topOf(target.git) : target.directory;
  const roots = [project, io.directory, (0, import_node_fs9.realpathSync)(io.directory)].filter((root) => (0, import_redact.isWithin)(root, (0, import_node_path12.dirname)(file)));
  const reason = roots.length > 0 ? await (0, import_redact.writeInside)(roots, file, data) : await writeElsewhere(file, data);
  if (reason !== void 0) throw new LocalError(`cannot write ${file}: ${reason}`);
}
async function writeElsewhere(file, data) {
  try {
    await (0, import_redact.writeFile)(file, data);
    return void 0;
  } catch (error) {
    return `the operating system refused it (${error instanceof Error && "code" in error ? String(error.code) : "unknown error"})`;
  }
}
// src/engine/fix-all.ts
function fixAll({ paths, texts, report, check, admits }) {
  const fixed = [];
  const refused = /* @__PURE__ */ new Set();
  let portion = Number.POSITIVE_INFINITY;
  for (; ; ) {
    const open2 = report.comparison.introduced.filter(isFixable).filter((finding) => !refused.has(keyOf4(finding)) && admits(finding, finding.fix));
    const tried = open2.slice(0, portion);
    const [first] = tried;
    if (first === void 0) return { texts, report, fixed };
    const attempt = (0, import_policy.applyFixes)(
      texts,
      tried.map(({ fix: fix2 }) => fix2)
    );
    const applied = new Set(attempt.applied);
    const applicable = tried.filter(({ fix: fix2 }) => applied.has(fix2));
    const then = applicable.length > 0 ? check(attempt.texts) : void 0;
    const before = { now: outcomeOf(report), paths };
    if (then && (0, import_policy.isProven)(applicable, outcomeOf(then), before)) {
      for (const fix2 of applicable) fixed.push(fix2);
      texts = attempt.texts;
      report = then;
      portion *= 2;
      continue;
    }
    if (tried.length === 1) refused.add(keyOf4(first));
    portion = Math.max(1, Math.floor(tried.length / 2));
  }
}
function isFixable(finding) {
  return finding.fix !== void 0;
}
function outcomeOf({ comparison, suppressed, problems, crashes }) {
  const ignored = suppressed.map(({ finding }) => finding);
  return { findings: [...comparison.introduced, ...comparison.standing, ...ignored], problems, crashes };
}
function keyOf4({ fingerprint, fix: fix2 }) {
  return `${fingerprint}\0${fix2.title}`;
}
// src/local/write.ts
async function writeFiles(directory, rewrites) {
  const files = [];
  try {
    for (const rewrite of rewrites) {
      const to = (0, import_node_path14.join)(directory, rewrite.path);
      const found = await examine(directory, to, rewrite);
      const from = (0, import_node_path14.join)((0, import_node_path14.dirname)(to), `.${(0, import_node_path14.basename)(to)}.${(0, import_redact.randomBytes)(6).toString("hex")}.tmp`);
      files.push({ from, to });
      await writeNew(from, rewrite.after, found);
    }
    for (const { from, to } of files) await (0, import_redact.rename)(from, to);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new LocalError(`cannot write the fixes${code}`);
  } finally {
    for (const { from } of files) await (0, import_redact.rm)(from, { force: true });
  }
}
async function examine(directory, file, { path, before }) {
  const inside = (0, import_node_path14.relative)(directory, file);
  if (inside === "" || inside === ".." || inside.startsWith(`..${import_node_path14.sep}`)) {
    throw new LocalError(`${path} is outside of the project, so it was not written`);
  }
  const found = await (0, import_redact.lstat)(file).catch(() => void 0);
  const folder = await (0, import_redact.realpath)((0, import_node_path14.dirname)(file)).catch(() => void 0);
  if (!found?.isFile() || folder !== (0, import_node_path14.dirname)(file)) {
    throw new LocalError(`${path} is not a regular file, so it was not written`);
  }
  const now = readFile(file);
  if (now === void 0 || !("text" in now) || now.text !== before) {
    throw new LocalError(`another program changed ${path} in the meantime, so nothing was written`);
  }
  return found;
}
async function writeNew(file, text, { mode, uid, gid }) {
  const handle = await (0, import_redact.open)(file, import_node_fs11.constants.O_WRONLY | import_node_fs11.constants.O_CREAT | import_node_fs11.constants.O_EXCL, 384);
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
// src/report/text/remaining-work.ts
function remainingWork(fixed, apps) {
  const byApp = /* @__PURE__ */ new Map();
  const stepsFor = (app) => {
    const steps = byApp.get(app) ?? /* @__PURE__ */ new Set();
    byApp.set(app, steps);
    return steps;
  };
  for (const finding of fixed) {
    const steps = stepsOf(finding);
    const ofConfig = apps.find(({ path }) => path === finding.at.path);
    const app = steps.length > 0 ? appOf(finding, apps) : ofConfig;
    if (steps.length > 0 || app) {
      const own = stepsFor(app);
      for (const step of steps) own.add(step);
    }
    const named = steps.length > 0 ? othersIn(finding.remedy) : [];
    for (const other2 of apps) if (other2 === ofConfig || named.includes(other2.name ?? "")) stepsFor(other2);
  }
  const lines = [];
  for (const [app, steps] of byApp) {
    lines.push(`  ${app ? app.name ?? app.path : "other files"}`);
    for (const step of steps) lines.push(`    ${step}`);
    if (app) lines.push(`    ${(0, import_policy.deployCommand)(app.path)}`);
  }
  return lines.length === 0 ? [] : ["To do by hand:", ...lines];
}
var LEAK = /^secret-(?:in-|file-in-image$)/;
function stepsOf({ rule, at, remedy }) {
  if (LEAK.test(rule)) return [`${at.path}:${at.range.start.line}: ${withoutEdits(remedy)}`];
  const [always = ""] = remedy.split(/(?:^|[.:] )If /, 1);
  return (0, import_redact.commandsIn)([always]);
}
function withoutEdits(remedy) {
  return remedy.replace(
    /(^|\. )(?:Remove it|Read it from the environment|Replace the literal with `[^`]{1,200}`), and (set|run) /,
    (_, start, verb) => `${start}${verb === "set" ? "Set" : "Run"} `
  ).replace(", and remove this one.", ".");
}
function othersIn(remedy) {
  const [, flags = ""] = / \(and with ([^)]{1,300})\)/.exec(remedy) ?? [];
  return [...flags.matchAll(/--app ([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}
function appOf({ at, remedy }, apps) {
  const named = / (?:--app|-a) ([\w-]+)/.exec(remedy)?.[1];
  const known2 = apps.find(({ path, name }) => named === void 0 ? path === at.path : name === named);
  if (known2) return known2;
  const around = apps.filter(({ path }) => {
    const folder = (0, import_redact.folderOf)(path);
    return folder === "" || at.path.startsWith(`${folder}/`);
  });
  const [nearest, another] = around.toSorted((a, b) => (0, import_redact.folderOf)(b.path).length - (0, import_redact.folderOf)(a.path).length);
  return nearest && another && (0, import_redact.folderOf)(nearest.path) === (0, import_redact.folderOf)(another.path) ? void 0 : nearest;
}
// src/report/text/unified-diff.ts
function renderDiff({ path, before, after, hunks }, show, style) {
  if (hunks.length === 0) return "";
  const old = linesOf(before);
  const now = linesOf(after);
  const [a, b] = [quote(`a/${path}`), quote(`b/${path}`)];
  let text = [`diff --git ${a} ${b}`, `--- ${ended(a)}`, `+++ ${ended(b)}`].map((line) => `${style.strong(line)}
`).join("");
  for (const { lines } of hunks) {
    text += `${style.faint(headerOf(lines))}
`;
    for (const { base, head } of lines) {
      const isNew = base === void 0;
      const number = base ?? head ?? 0;
      const line = (isNew ? now : old)[number - 1] ?? "";
      const body = line.endsWith("\n") ? line.slice(0, -1) : line;
      const shown = show(isNew ? "after" : "before", path, number, body);
      if (base === void 0) text += style.good(`+${shown}`);
      else if (head === void 0) text += style.bad(`-${shown}`);
      else text += ` ${shown}`;
      text += line.endsWith("\n") ? "\n" : "\n\\ No newline at end of file\n";
    }
  }
  return text;
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function headerOf(lines) {
  const side = (name) => {
    const numbers = lines.flatMap((line) => line[name] ?? []);
    const [first] = numbers;
    return first === void 0 ? "0,0" : `${first},${numbers.length}`;
  };
  return `@@ -${side("base")} +${side("head")} @@`;
}
function quote(path) {
  if (!/["\\\p{Cc}]/u.test(path)) return (0, import_redact.sanitize)(path);
  const escaped = path.replace(/["\\]/g, "\\$&").replace(new RegExp("\\p{Cc}", "gu"), (character) => {
    const bytes = new TextEncoder().encode(character);
    return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return `"${escaped}"`;
}
function ended(path) {
  return path.includes(" ") && !path.startsWith('"') ? `${path}	` : path;
}
// src/cli/fix.ts
async function fix({ input, report }, { directory, files }, options, io) {
  const { paths, texts } = input.head;
  const outcome = fixAll({
    paths,
    texts,
    report,
    check: (changed) => (0, import_policy.run)({ ...input, head: { ...input.head, texts: changed } }),
    admits: (finding, { safe, edits }) => (safe || options.fix === "all") && (files === void 0 || [finding, ...edits].every(({ at }) => files.has(at.path)))
  });
  const rewrites = [];
  for (const [path, after] of outcome.texts) {
    const before = texts.get(path);
    if (before !== void 0 && before !== after) rewrites.push({ path, before, after });
  }
  if (!options.dryRun) await writeFiles(directory, rewrites);
  io.tell(messageFor(outcome, rewrites.length, options));
  const apps = outcome.report.exposure.after.apps.filter(({ origin }) => origin === "config");
  const remaining = remainingWork(outcome.fixed, apps);
  if (remaining.length > 0) io.tell(remaining.map((line) => (0, import_redact.withoutWorkflowCommands)((0, import_redact.sanitize)(line))).join("\n"));
  const diff = options.dryRun ? diffOf(rewrites, report, outcome.report, options, io) : void 0;
  return { diff, isChanged: rewrites.length > 0 && !options.dryRun };
}
function messageFor({ fixed }, files, { dryRun }) {
  const did = dryRun ? "Would fix" : "Fixed";
  const lines = [
    fixed.length === 0 ? `${did} nothing.` : `${did} ${(0, import_redact.count)(fixed.length, "finding")} in ${(0, import_redact.count)(files, "file")}:`
  ];
  for (const {
    at,
    rule,
    fix: { title }
  } of fixed) {
    lines.push(`  ${at.path}:${at.range.start.line}  ${rule}  ${title}`);
  }
  return lines.map((line) => (0, import_redact.withoutWorkflowCommands)((0, import_redact.sanitize)(line))).join("\n");
}
function diffOf(rewrites, before, after, { output }, { terminal, tell }) {
  const isTerminal = output === void 0 && terminal.columns !== void 0;
  const style = (0, import_rules.createStyle)(output === void 0 && terminal.color);
  const redactLine = { before: redactorOf(before), after: redactorOf(after) };
  let isRedacted = false;
  const diffs = rewrites.map((rewrite) => {
    const hunks = (0, import_policy.diffLines)(rewrite.before, rewrite.after);
    if (!hunks) throw new LocalError(`${rewrite.path} has too many changes for a diff`);
    const old = rewrite.before.split("\n");
    const removed = hunks.flatMap(({ lines }) => lines.filter(({ head }) => head === void 0)).map(({ base = 0 }) => ({
      line: old[base - 1] ?? "",
      redacted: redactLine.before(rewrite.path, base, old[base - 1] ?? "")
    })).filter(({ line, redacted }) => redacted.hiddenFrom < line.length);
    return renderDiff(
      { ...rewrite, hunks },
      (side, path, number, line) => {
        let shown = redactLine[side](path, number, line).text;
        if (side === "after") for (const each of removed) shown = (0, import_excerpt.withoutHiddenEnd)(shown, each.line, each.redacted);
        const isUnsafe = (0, import_redact.steersTerminal)(shown);
        isRedacted ||= isUnsafe || shown !== line;
        return (0, import_redact.withoutWorkflowCommands)(isTerminal || isUnsafe ? (0, import_redact.sanitizeInColumns)(shown.replace(/\r$/, "")) : shown);
      },
      style
    );
  });
  if (isRedacted)
    tell("Secrets and control characters in this diff are masked. Read it, but do not apply it as a patch.");
  return diffs.join("");
}
function redactorOf({ comparison, suppressed, credentials }) {
  const ignored = suppressed.map(({ finding }) => finding);
  return (0, import_excerpt.createLineRedactor)({ findings: [...comparison.introduced, ...comparison.standing, ...ignored], credentials });
}
// src/cli/target.ts
async function findTarget(paths, io) {
  const named = paths.length === 0 ? ["."] : paths;
  for (const path of named) refuseLinkOut(path, io.directory);
  const found = named.map((path) => ({ path, kind: kindOf(path, io) }));
  const folder = found.find(({ kind }) => kind === "folder");
  if (folder) {
    if (found.length > 1)
      throw new import_rules.UsageError(`check takes one folder or a list of files; unexpected: ${other(found, folder)}`);
    const directory2 = (0, import_node_fs12.realpathSync)((0, import_node_path15.resolve)(io.directory, folder.path));
    return { ...await gitOf(directory2, io), directory: directory2, files: void 0 };
  }
  const files = found.map(({ path }) => realFile((0, import_node_path15.resolve)(io.directory, path)));
  const here = (0, import_node_fs12.realpathSync)(io.directory);
  const [first = here] = files;
  const directory = files.every((file) => file.startsWith(`${here}${import_node_path15.sep}`)) ? here : await projectOf((0, import_node_path15.dirname)(first), io);
  const inside = files.map((file) => (0, import_node_path15.relative)(directory, file).split(import_node_path15.sep).join("/"));
  const stray = inside.findIndex((path) => path === ".." || path.startsWith("../"));
  if (stray !== -1) throw new import_rules.UsageError(`${named[stray]} is in another project than ${named[0]}`);
  return { ...await gitOf(directory, io), directory, files: new Set(inside) };
}
function refuseLinkOut(path, directory) {
  const written = (0, import_node_path15.resolve)(directory, path);
  const root = repositoryAbove(directory) ?? directory;
  const isInside = (file2, folder) => file2 === folder || file2.startsWith(`${folder}${import_node_path15.sep}`);
  if (!isInside(written, root) || !(0, import_node_fs12.existsSync)(written)) return;
  const file = (0, import_node_fs12.statSync)(written).isDirectory() ? (0, import_node_fs12.realpathSync)(written) : realFile(written);
  if (!isInside(file, (0, import_node_fs12.realpathSync)(root))) throw new import_rules.UsageError(`${path} leads out of this project through a link`);
}
function kindOf(path, { directory }) {
  const found = (0, import_node_fs12.statSync)((0, import_node_path15.resolve)(directory, path), { throwIfNoEntry: false });
  if (found?.isDirectory()) return "folder";
  if (found?.isFile()) return "file";
  throw new import_rules.UsageError(`no such file or folder: ${path}`);
}
function other(found, folder) {
  return found.find((each) => each !== folder)?.path ?? "";
}
function realFile(file) {
  return (0, import_node_path15.join)((0, import_node_fs12.realpathSync)((0, import_node_path15.dirname)(file)), (0, import_node_path15.relative)((0, import_node_path15.dirname)(file), file));
}
async function gitOf(directory, { environment }) {
  const git = openGit(directory, environment);
  const inGit = await isInsideWorkTree(git);
  const root = inGit ? repositoryAbove(directory) ?? directory : directory;
  return { git, inGit, homes: (0, import_policy.homesOf)((0, import_node_path15.relative)(root, directory).split(import_node_path15.sep).join("/")) };
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
    let data;
    if (options.fix) {
      const { diff, isChanged } = await fix(result, target, options, io);
      data = diff;
      if (isChanged) result = await checkProject(target, options, { ...io, tell: () => {
      } });
    }
    let report = result.reported;
    for (const { message, advice } of uncheckedBy(target, options, result, io)) {
      report = addProblem(report, message);
      io.tell(`airworthy: ${advice}`);
    }
    report = oneFindingPerSecret(report);
    data ??= await render(report, target, options, io);
    await deliver(data, target, options, io);
    return statusOf(report);
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
function uncheckedBy(target, options, result, io) {
  const strays = [...target.files ?? []].filter((path) => !result.input.head.paths.has(path));
  if (strays.length > 0) {
    return strays.map((path) => {
      const advice = `${path} is not a file of the project: Git ignores it, or it is a symbolic link`;
      return { message: `${advice}.`, advice };
    });
  }
  if (statusOf(result.reported) !== 0) return [];
  return [nothingStaged(options, result, io) ?? nothingToJudge(target, result, io) ?? []].flat();
}
function nothingStaged({ staged }, { input }, { environment: { PRE_COMMIT, GIT_INDEX_FILE } }) {
  if (!staged || !PRE_COMMIT || GIT_INDEX_FILE || (input.diff?.files.size ?? 0) > 0) return void 0;
  const advice = "nothing is staged, so nothing was checked. Outside of `git commit`, use the hook airworthy-change";
  return { message: "Nothing is staged, so nothing was checked.", advice };
}
var CONFIGS = ["fly.toml", "fly.json", "fly.yaml"];
function nothingToJudge({ directory, files, homes }, { input, report }, io) {
  if (files || hasFlyConfig(input, report.apps)) return void 0;
  const above = homes.slice(1).map(({ up }) => (0, import_node_path.resolve)(directory, up));
  const found = above.find((folder) => CONFIGS.some((name) => (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, name))));
  const advice = found === void 0 ? "Run it in the folder of your fly.toml, or pass that folder: airworthy check DIR" : `Found one in ${found}: airworthy check ${(0, import_node_path.relative)(io.directory, found) || "."}`;
  const names = CONFIGS.join(", ");
  return {
    message: `There is no fly config (${names}) in this folder or its subfolders, so no app was checked.`,
    advice: `nothing to check: no fly config (${names}) in ${directory} or its subfolders. ${advice}`
  };
}
// src/cli/help.ts
var HELP = `Airworthy reviews Fly.io projects for security: secrets, private networking, firewall, TLS,
multi-region and database.

Usage
  airworthy check [DIR] [options]   check the project in DIR (default: the current folder)
  airworthy check FILE\u2026 [options]   check the project, but report only findings in these files
  airworthy verify [HOST[:PORT]\u2026] [options]
                                    compare the running apps with the files of the current folder.
                                    Without HOST: the hosts in the fly configs and the policy
  airworthy rules [--format text|json]
                                    list the rules and their names for explain
  airworthy explain RULE            show a rule's page: what it finds, why it matters, how to fix it
  airworthy explain CWE-319         list the rules for a weakness of the CWE list
  airworthy --version
  airworthy --help

Options of check
  --base [REV]       report only what your working files make worse since your branch started
                     from REV (the merge base). REV defaults to the default branch in this clone
  --staged           report only what the next commit would make worse: the staged changes
                     against the last commit
  --fix[=all]        apply the fixes that need nothing else from you. They change the next deploy,
                     for example with a redirect to HTTPS. =all also applies fixes after which you
                     must act, such as setting a secret. A fix that causes a new finding is left out
  --dry-run          with --fix: print the changes as a diff and write nothing
  --format FORMAT    text (default), json, markdown, html, sarif (code scanning),
                     github (workflow commands), gitlab (Code Quality) or rdjson (reviewdog)
  --output FILE      write the result to FILE instead of standard output
  --fail-on LEVEL    critical, high (default), medium, low or never. Overrides the policy's fail-on.
                     In the action, the policy overrides the input
  --policy FILE      the policy file (default: .github/airworthy.yml in DIR or in the nearest parent
                     folder of the repository). With --base, its version at the merge base is used
  --all              also report findings that were there before or are in the baseline
  --write-baseline   write the current findings to .github/airworthy-baseline.json.
                     From then on, only new or worse findings fail the check

Options of verify
  --format, --output, --fail-on and --policy work as for check
  FLY_API_TOKEN      environment variable: also read the Machines API of Fly.io.
                     A read-only token is enough (fly tokens create readonly)

Options of explain
  --examples         also show the rule's examples

Exit status
  0  no finding at or above --fail-on
  1  at least one finding at or above --fail-on
  2  wrong usage, no fly config found, or incomplete: a file that a deploy uses or that the change
     touches could not be checked. Other unread files are listed and do not change the status
  With --fix, only the remaining findings count. With --dry-run, all findings count

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
// src/cli/verify.ts
async function runVerify(options, io) {
  const { parseNamed, observe } = await Promise.resolve().then(() => whole(require("../lib/observe.js")));
  if (options.hosts.some((host) => !parseNamed(host)))
    throw new import_rules.UsageError("verify takes hosts as HOST or HOST:PORT, without a path or a user name");
  const { today, version, progress } = io;
  try {
    const target = await findTarget([], io);
    const workspace = await openWorkspace(target, { base: void 0, staged: false, all: true }, io);
    const { policy, failOn } = await findPolicy(workspace, target.directory, target.homes, options, io);
    const report = await (0, import_verify.verify)(workspace, {
      policy,
      failOn,
      today,
      version,
      observe: async (project) => {
        if (options.hosts.length === 0) assertHost(project);
        const access = (0, import_redact.accessOf)(io.environment);
        const observed = await observe({ project, named: options.hosts, version, access, now: /* @__PURE__ */ new Date(), progress });
        progress(void 0);
        return observed;
      }
    });
    await writeReport(report, target, { ...options, all: false }, io);
    return statusOf(report);
  } catch (error) {
    io.progress(void 0);
    if (!(error instanceof LocalError)) throw error;
    io.tell(`airworthy: ${error.message}`);
    return 2;
  }
}
function assertHost({ apps, policy, problems }) {
  const hasHost = apps.some(({ name }) => (0, import_observed.known)(name) !== void 0) || policy.apps.size > 0;
  const isComplete = !problems.some(({ blocking }) => blocking);
  if (!hasHost && isComplete)
    throw new import_rules.UsageError("no fly config here names an app; pass a host, for example: airworthy verify shop.fly.dev");
}
// src/cli/main.ts
var VERSION = import_package.package_default.version;
async function main(args, io) {
  try {
    return await dispatch(parseInvocation(args), io);
  } catch (error) {
    if (!(error instanceof import_rules.UsageError)) throw error;
    io.tell(`airworthy: ${error.message}
Run airworthy --help for usage.`);
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
      io.write(await (0, import_rules.listRules)(invocation.format));
      return 0;
    }
    case "explain": {
      const { explainRule } = await Promise.resolve().then(() => whole(require("./page.js")));
      await explainRule(invocation.rule, invocation.examples, io);
      return 0;
    }
    case "check": {
      return runCheck(invocation, io);
    }
    case "verify": {
      return runVerify(invocation, io);
    }
  }
}
module.exports = stdin_exports;
