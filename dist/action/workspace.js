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
var import_changes = whole(require("./changes.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_redact = whole(require("../lib/redact.js"));
// src/github/read/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function readBlobs(client, files, extraFields) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { oid, size } of files) {
    if (size > import_policy.MAX_FILE_BYTES) blobs.set(oid, { trouble: tooLarge() });
    else sizes.set(oid, size);
  }
  const batches = batch(sizes);
  if (batches.length === 0 && extraFields) batches.push([]);
  await Promise.all(
    batches.map(async (oids, index) => {
      for (const [oid, blob] of await readBatch(client, oids, index === 0 ? extraFields : void 0))
        blobs.set(oid, blob);
    })
  );
  return blobs;
}
function batch(sizes) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [oid, size] of sizes) {
    const last = batches.at(-1);
    if (last && last.length < MAX_BLOBS_IN_QUERY && bytes + size <= MAX_BYTES_IN_QUERY) {
      last.push(oid);
      bytes += size;
    } else {
      batches.push([oid]);
      bytes = size;
    }
  }
  return batches;
}
async function readBatch(client, oids, extraFields) {
  const fields = oids.map((oid, i) => `    b${i}: object(oid: "${oid}") { ...content }`);
  if (extraFields) fields.push(extraFields.fields);
  const answer = await (0, import_changes.queryRepository)(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
  extraFields?.take(answer);
  const blobs = /* @__PURE__ */ new Map();
  for (const [i, oid] of oids.entries()) {
    const text = completeText(answer.repository[`b${i}`]);
    blobs.set(oid, text === void 0 ? await readRaw(client, oid) : classify(text));
  }
  return blobs;
}
var BLOB_FRAGMENT = `fragment content on Blob { text isTruncated byteSize }`;
function fileField(alias, commit, path) {
  return `    ${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text isTruncated byteSize } }`;
}
function takeFile(alias, { repository }) {
  if (!repository[alias]) return void 0;
  const text = completeText(repository[alias]);
  return text === void 0 ? { trouble: "The file is not a readable text file." } : { text };
}
function completeText(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated !== false) return void 0;
  if (blob.text.includes("\uFFFD")) return void 0;
  return Buffer.byteLength(blob.text) === blob.byteSize ? blob.text : void 0;
}
async function readRaw(client, oid) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
  const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (bytes.length > import_policy.MAX_FILE_BYTES) return { trouble: tooLarge() };
  try {
    return classify(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { trouble: "The file is not UTF-8 text, so it was not judged." };
  }
}
function classify(text) {
  if (!text.startsWith(LFS_POINTER)) return { text };
  return { trouble: "The file is stored in Git LFS, so its content was not judged." };
}
function tooLarge() {
  return `The file is larger than ${import_policy.MAX_FILE_BYTES / 1e6} MB, so it was not judged.`;
}
// src/github/read/tree.ts
var MAX_REQUESTS = 100;
var REGULAR_FILE = /^100(644|755|664)$/;
function differingPaths(base, head) {
  const paths = [];
  for (const [path, { oid }] of head.files) if (base.files.get(path)?.oid !== oid) paths.push(path);
  for (const path of base.files.keys()) if (!head.files.has(path)) paths.push(path);
  return paths;
}
async function readTree(client, commit, listings = /* @__PURE__ */ new Map()) {
  const files = /* @__PURE__ */ new Map();
  const problems = [];
  let folders = [{ oid: commit, prefix: "" }];
  let requests = 0;
  const listCached = (oid, recursive) => {
    const key = `${oid} ${recursive}`;
    const listing = listings.get(key) ?? list(client, oid, recursive);
    listings.set(key, listing);
    return listing;
  };
  while (folders.length > 0) {
    const next = [];
    for (const { oid, prefix } of folders) {
      if (requests >= MAX_REQUESTS) {
        problems.push(unlisted(prefix));
        continue;
      }
      requests++;
      const listing = await listCached(oid, true);
      if (!listing.truncated) {
        addFiles(files, listing.tree, prefix);
        continue;
      }
      requests++;
      const top = await listCached(oid, false);
      addFiles(files, top.tree, prefix);
      if (top.truncated) problems.push(unlisted(prefix));
      for (const entry of top.tree) {
        if (entry.type === "tree" && entry.sha && entry.path !== void 0) {
          next.push({ oid: entry.sha, prefix: `${prefix}${entry.path}/` });
        }
      }
    }
    folders = next;
  }
  return { files, problems };
}
function unlisted(prefix) {
  const message = "This folder could not be listed as a whole: it has too many files.";
  return { at: (0, import_redact.fileStart)(prefix), message, blocking: true };
}
async function list(client, oid, recursive) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getTree({
    owner,
    repo,
    tree_sha: oid,
    // GitHub takes any value of `recursive` for yes.
    ...recursive ? { recursive: "1" } : {}
  });
  return data;
}
function addFiles(files, entries, prefix) {
  for (const { path, mode, sha, size } of entries) {
    if (path === void 0 || !sha || !REGULAR_FILE.test(mode ?? "")) continue;
    files.set(prefix + path, { oid: sha, size: size ?? 0 });
  }
}
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
  const unlisted2 = differingPaths(base.tree, head.tree).filter((path) => !listed.has(path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of unlisted2) {
    const file = head.tree.files.has(path) ? void 0 : base.tree.files.get(path);
    if (file && file.size > 0) gone.set(file.oid, path);
  }
  const moved = /* @__PURE__ */ new Set();
  for (const path of unlisted2) {
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
  return old === void 0 || now === void 0 ? void 0 : (0, import_policy.diffLines)(old, now);
}
// src/github/read/snapshot.ts
var MAX_ROUNDS = 12;
async function loadCommits(client, commits, asChanged, extraFields) {
  const listings = /* @__PURE__ */ new Map();
  const readings = await Promise.all(commits.map((commit) => startReading(client, commit, listings)));
  const changed = asChanged === "differing" ? differing(readings) : asChanged;
  const blobs = /* @__PURE__ */ new Map();
  let pendingFields = extraFields;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = readings.map((reading) => ({ reading, paths: missing(reading, changed) }));
    const files = asked.flatMap(({ reading, paths }) => paths.flatMap((path) => reading.tree.files.get(path) ?? []));
    if (files.length === 0 && !pendingFields) break;
    const unknown = files.filter((file) => !blobs.has(file.oid));
    for (const [oid, blob] of await readBlobs(client, unknown, pendingFields)) blobs.set(oid, blob);
    pendingFields = void 0;
    for (const { reading, paths } of asked) keep(reading, paths, blobs);
  }
  return readings.map((reading) => ({ tree: reading.tree, snapshot: close(reading, changed) }));
}
function differing([base, head]) {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : "all";
}
async function startReading(client, commit, listings) {
  const tree = await readTree(client, commit, listings);
  return { commit, tree, paths: new Set(tree.files.keys()), texts: /* @__PURE__ */ new Map(), troubles: /* @__PURE__ */ new Map() };
}
function missing(reading, changed) {
  return (0, import_redact.wanted)(reading.paths, reading.texts, changed).filter((path) => !reading.troubles.has(path));
}
function keep(reading, paths, blobs) {
  for (const path of paths) {
    const blob = blobs.get(reading.tree.files.get(path)?.oid ?? "");
    if (blob && "text" in blob) reading.texts.set(path, blob.text);
    else reading.troubles.set(path, blob?.trouble ?? "The file could not be fetched.");
  }
}
function close(reading, changed) {
  const problems = [...reading.tree.problems];
  const structural = new Set((0, import_redact.wanted)(reading.paths, reading.texts, /* @__PURE__ */ new Set()));
  for (const [path, message] of reading.troubles) {
    problems.push({ at: (0, import_redact.fileStart)(path), message, blocking: structural.has(path) });
  }
  for (const path of missing(reading, changed)) {
    problems.push({ at: (0, import_redact.fileStart)(path), message: "The file was not read: too many name one another.", blocking: true });
  }
  return { commit: reading.commit, paths: reading.paths, texts: reading.texts, problems };
}
// src/github/read/workspace.ts
async function openWorkspace(client, request) {
  const { changes, base: tip, extraFields } = request;
  const commitOf = (revision) => revision === "base" ? tip : request.head;
  const files = /* @__PURE__ */ new Map();
  const commits = changes ? [changes.mergeBase, request.head] : [request.head];
  const loaded = await loadCommits(client, commits, request.changed, {
    fields: [
      ...request.files.map(({ path, revision }, index) => fileField(`file${index}`, commitOf(revision), path)),
      ...extraFields ? [extraFields.fields] : []
    ].join("\n"),
    take: (answer) => {
      for (const [index, { path, revision }] of request.files.entries())
        files.set(keyOf(path, revision), takeFile(`file${index}`, answer));
      extraFields?.take(answer);
    }
  });
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
    isEdited: async (path) => base !== void 0 && base.tree.files.get(path)?.oid !== head.tree.files.get(path)?.oid,
    renamesSince: (path) => renamesSinceWritten(client, tip, path, request.log)
  };
}
function keyOf(path, revision) {
  return `${revision}:${path}`;
}
async function readFile(client, commit, path) {
  return takeFile("file", await (0, import_changes.queryRepository)(client, fileField("file", commit, path)));
}
async function renamesSinceWritten(client, commit, path, log) {
  try {
    const written = await lastCommitOf(client, commit, path);
    if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
    const { files } = await (0, import_changes.readChanges)(client, written, commit, void 0);
    return new Map(files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]]));
  } catch {
    log("GitHub does not tell which files moved since the baseline was written.");
    return /* @__PURE__ */ new Map();
  }
}
async function lastCommitOf(client, commit, path) {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await (0, import_changes.queryRepository)(client, field);
  return repository["commit"]?.history?.nodes?.[0]?.oid;
}
module.exports = stdin_exports;
