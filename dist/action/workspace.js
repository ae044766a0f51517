"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
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
  openWorkspace: () => openWorkspace
});
var import_client = whole(require("./client.js"));
var import_policy = whole(require("../lib/policy.js"));
// src/github/read/diff.ts
function buildDiff(changes, base, head) {
  const files = /* @__PURE__ */ new Map();
  for (const { path, previousPath, status, patch } of changes.files) {
    const before = status === "added" ? void 0 : previousPath ?? path;
    const after = status === "removed" ? void 0 : path;
    const hunks = patch === void 0 ? compare(base, before, head, after) : (0, import_policy.parsePatch)(patch);
    files.set(path, { path, previousPath, status, hunks });
  }
  if (!changes.complete) addUnlisted(files, base, head);
  return { files };
}
function addUnlisted(files, base, head) {
  const listed = new Set([...files.values()].flatMap((file) => [file.path, file.previousPath ?? file.path]));
  const unlisted = (0, import_client.differingPaths)(base.tree, head.tree).filter((path) => !listed.has(path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of unlisted) {
    const file = (0, import_client.idOf)(head.tree, path) !== void 0 ? void 0 : base.tree.files.get(path);
    if (file && file.size > 0) gone.set(file.oid, path);
  }
  const moved = /* @__PURE__ */ new Set();
  for (const path of unlisted) {
    const before = (0, import_client.idOf)(base.tree, path) === void 0 ? void 0 : path;
    const after = (0, import_client.idOf)(head.tree, path) === void 0 ? void 0 : path;
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
    const id = (0, import_client.idOf)(base.tree, before);
    if (id !== void 0 && id === (0, import_client.idOf)(head.tree, after)) return [];
  }
  const old = before === void 0 ? "" : base.snapshot.texts.get(before);
  const now = after === void 0 ? "" : head.snapshot.texts.get(after);
  return old === void 0 || now === void 0 ? void 0 : (0, import_policy.diffLines)(old, now);
}
// src/github/read/workspace.ts
async function openWorkspace(client, request) {
  const { changes, base: tip, extraFields } = request;
  const commitOf = (revision) => revision === "base" ? tip : request.head;
  const files = /* @__PURE__ */ new Map();
  const commits = changes ? [changes.mergeBase, request.head] : [request.head];
  const loaded = await (0, import_client.loadCommits)(
    client,
    commits,
    request.changed,
    {
      fields: [
        ...request.files.map(({ path, revision }, index) => (0, import_client.fileField)(`file${index}`, commitOf(revision), path)),
        ...extraFields ? [extraFields.fields] : []
      ].join("\n"),
      take: (answer) => {
        for (const [index, { path, revision }] of request.files.entries())
          files.set(keyOf(path, revision), (0, import_client.takeFile)(`file${index}`, answer));
        extraFields?.take(answer);
      }
    },
    request.log
  );
  const [base, head] = changes ? loaded : [void 0, ...loaded];
  if (!head || changes && !base) throw new TypeError("Commits are loaded together, or an error is thrown.");
  const compared = changes && base && { base: base.snapshot, diff: buildDiff(changes, base, head) };
  return {
    snapshots: { head: head.snapshot, compared },
    read: async (path, revision) => {
      const key = keyOf(path, revision);
      if (!files.has(key)) files.set(key, await readFile(client, commitOf(revision), path));
      return files.get(key);
    },
    isEdited: async (path) => base !== void 0 && (0, import_client.idOf)(base.tree, path) !== (0, import_client.idOf)(head.tree, path),
    renamesSince: (path) => renamesSinceWritten(client, tip, path, request.log)
  };
}
function keyOf(path, revision) {
  return `${revision}:${path}`;
}
async function readFile(client, commit, path) {
  return (0, import_client.takeFile)("file", await (0, import_client.queryRepository)(client, (0, import_client.fileField)("file", commit, path)));
}
async function renamesSinceWritten(client, commit, path, log) {
  try {
    const written = await lastCommitOf(client, commit, path);
    if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
    const { files } = await (0, import_client.readChanges)(client, written, commit, void 0);
    return new Map(files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]]));
  } catch {
    log("GitHub did not return which files moved since the baseline was written.");
    return /* @__PURE__ */ new Map();
  }
}
async function lastCommitOf(client, commit, path) {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await (0, import_client.queryRepository)(client, field);
  return repository["commit"]?.history?.nodes?.[0]?.oid;
}
module.exports = stdin_exports;
