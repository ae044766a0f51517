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
  fileRules: () => import_file_rules.fileRules,
  judgeChange: () => judgeChange,
  judgeWhole: () => judgeWhole
});
var import_policy = whole(require("./policy.js"));
var import_changes = whole(require("./changes.js"));
var import_baseline = whole(require("../lib/baseline.js"));
var import_file_rules = whole(require("../lib/file-rules.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_key_shapes = whole(require("../lib/key-shapes.js"));
// src/github/read/diff.ts
function buildDiff(changes, base, head) {
  const files = /* @__PURE__ */ new Map();
  for (const { path, previousPath, status, patch } of changes.files) {
    const before = status === "added" ? void 0 : previousPath ?? path;
    const after = status === "removed" ? void 0 : path;
    const hunks = patch === void 0 ? compare(base, before, head, after) : (0, import_file_rules.parsePatch)(patch);
    files.set(path, { path, previousPath, status, hunks });
  }
  if (!changes.complete) addUnlisted(files, base, head);
  return { files };
}
function addUnlisted(files, base, head) {
  const listed = new Set([...files.values()].flatMap((file) => [file.path, file.previousPath ?? file.path]));
  const unlisted = (0, import_policy.differingPaths)(base.tree, head.tree).filter((path) => !listed.has(path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of unlisted) {
    const file = head.tree.files.has(path) ? void 0 : base.tree.files.get(path);
    if (file && file.size > 0) gone.set(file.oid, path);
  }
  const moved = /* @__PURE__ */ new Set();
  for (const path of unlisted) {
    const before = base.tree.files.has(path) ? path : void 0;
    const after = head.tree.files.has(path) ? path : void 0;
    const previousPath = before === void 0 ? gone.get(head.tree.files.get(path)?.oid ?? "") : void 0;
    if (previousPath !== void 0 && !moved.has(previousPath)) {
      moved.add(previousPath);
      files.set(path, { path, previousPath, status: "renamed", hunks: [] });
      continue;
    }
    const status = before === void 0 ? "added" : after === void 0 ? "removed" : "modified";
    files.set(path, { path, previousPath: void 0, status, hunks: compare(base, before, head, after) });
  }
  for (const path of moved) files.delete(path);
}
function compare(base, before, head, after) {
  if (before !== void 0 && after !== void 0) {
    const oid = base.tree.files.get(before)?.oid;
    if (oid !== void 0 && oid === head.tree.files.get(after)?.oid) return [];
  }
  const old = before === void 0 ? "" : base.snapshot.texts.get(before);
  const now = after === void 0 ? "" : head.snapshot.texts.get(after);
  return old === void 0 || now === void 0 ? void 0 : (0, import_baseline.diffLines)(old, now);
}
// src/github/read/renames.ts
async function renamesSinceWritten(client, commit, path) {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await (0, import_changes.queryRepository)(client, field);
  const written = repository["commit"]?.history?.nodes?.[0]?.oid;
  if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
  const { files } = await (0, import_changes.readChanges)(client, written, commit, void 0);
  return new Map(
    files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]])
  );
}
// src/action/baseline.ts
async function readBaseline(blob) {
  if (!blob) return { baseline: void 0, problems: [] };
  const { loadBaseline } = await Promise.resolve().then(() => whole(require("../lib/load-baseline.js")));
  if ("text" in blob) return loadBaseline((0, import_file_rules.parseJson)((0, import_key_shapes.createSource)(import_baseline.BASELINE_PATH, blob.text)));
  const problem = { at: (0, import_key_shapes.fileStart)(import_baseline.BASELINE_PATH), message: blob.trouble, blocking: true };
  return { baseline: void 0, problems: [problem] };
}
async function followMoves(loaded, client, commit, log) {
  const { baseline, problems } = loaded;
  if (!baseline || baseline.entries.every(({ path }) => commit.paths.has(path))) return loaded;
  try {
    return { baseline: { ...baseline, renames: await renamesSinceWritten(client, commit.id, import_baseline.BASELINE_PATH) }, problems };
  } catch {
    log("GitHub does not tell which files moved since the baseline was written.");
    return loaded;
  }
}
async function baselineNews(base, head) {
  const before = base.tree.files.get(import_baseline.BASELINE_PATH)?.oid;
  const now = head.tree.files.get(import_baseline.BASELINE_PATH)?.oid;
  if (before === now) return { notices: [], problems: [] };
  const message = now === void 0 ? "Its removal takes effect after the merge." : "It takes effect after the merge.";
  const notices = [{ at: (0, import_key_shapes.fileStart)(import_baseline.BASELINE_PATH), message: `This change edits the baseline. ${message}` }];
  const text = head.snapshot.texts.get(import_baseline.BASELINE_PATH);
  return { notices, problems: text === void 0 ? [] : (await readBaseline({ text })).problems };
}
// src/action/judge-files.ts
async function judgeChange(client, change, inputs, around) {
  const { event, changes, pullRequest } = change;
  let page;
  let blob;
  let after;
  let baselineBlob;
  const fields = [
    (0, import_policy.fileField)("policy", change.policyCommit, inputs.policy),
    (0, import_policy.fileField)("policyAfter", event.head, inputs.policy)
  ];
  if (change.scope === "all") fields.push((0, import_policy.fileField)("baseline", change.policyCommit, import_baseline.BASELINE_PATH));
  if (pullRequest !== void 0) fields.push((0, import_changes.threadFields)(pullRequest));
  const [base, head] = await (0, import_policy.loadCommits)(client, [changes.mergeBase, event.head], change.changed, {
    fields: fields.join("\n"),
    take: (answer) => {
      blob = (0, import_policy.takeFile)("policy", answer);
      after = (0, import_policy.takeFile)("policyAfter", answer);
      baselineBlob = (0, import_policy.takeFile)("baseline", answer);
      page = (0, import_changes.takeThreads)(answer);
    }
  });
  if (!base || !head) throw new TypeError("Both sides of a change are loaded together.");
  const { policy, problems, failOn } = await (0, import_policy.readPolicy)(inputs.policy, blob, { base, head, after });
  const tip = { id: change.policyCommit, paths: base.snapshot.paths };
  const known = await followMoves(await readBaseline(baselineBlob), client, tip, around.log);
  const news = await baselineNews(base, head);
  const diff = buildDiff(changes, base, head);
  const report = (0, import_file_rules.run)({
    base: base.snapshot,
    head: head.snapshot,
    diff,
    rules: import_file_rules.fileRules,
    otherRules: import_file_rules.liveRuleIds,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems, ...news.problems],
    parsers: import_file_rules.parsers,
    failOn: failOn(inputs.failOn),
    scope: change.scope,
    today: around.today,
    version: around.version,
    isOver: clock()
  });
  const posted = page && pullRequest !== void 0 ? await (0, import_changes.readThreads)(client, pullRequest, page) : void 0;
  return {
    report: { ...report, notices: [...news.notices, ...report.notices] },
    posted,
    moves: { diff, headPaths: head.snapshot.paths },
    filesRead: (/* @__PURE__ */ new Set([...base.snapshot.texts.keys(), ...head.snapshot.texts.keys()])).size
  };
}
async function judgeWhole(client, commit, inputs, around) {
  let blob;
  let baselineBlob;
  const [head] = await (0, import_policy.loadCommits)(client, [commit], "all", {
    fields: [(0, import_policy.fileField)("policy", commit, inputs.policy), (0, import_policy.fileField)("baseline", commit, import_baseline.BASELINE_PATH)].join("\n"),
    take: (answer) => {
      blob = (0, import_policy.takeFile)("policy", answer);
      baselineBlob = (0, import_policy.takeFile)("baseline", answer);
    }
  });
  if (!head) throw new TypeError("A commit is loaded or an error is thrown.");
  const { policy, problems, failOn } = await (0, import_policy.readPolicy)(inputs.policy, blob);
  const judged = { id: commit, paths: head.snapshot.paths };
  const known = await followMoves(await readBaseline(baselineBlob), client, judged, around.log);
  return (0, import_file_rules.run)({
    head: head.snapshot,
    rules: import_file_rules.fileRules,
    otherRules: import_file_rules.liveRuleIds,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems],
    parsers: import_file_rules.parsers,
    failOn: failOn(inputs.failOn),
    scope: "all",
    today: around.today,
    version: around.version,
    isOver: clock()
  });
}
function clock() {
  const start = performance.now();
  return () => performance.now() - start > import_file_rules.MAX_RUN_TIME;
}
module.exports = stdin_exports;
