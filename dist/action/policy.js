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
  differingPaths: () => differingPaths,
  fileField: () => fileField,
  loadCommits: () => loadCommits,
  readPolicy: () => readPolicy,
  takeFile: () => takeFile
});
var import_changes = whole(require("./changes.js"));
var import_file_rules = whole(require("../lib/file-rules.js"));
var import_key_shapes = whole(require("../lib/key-shapes.js"));
// src/github/read/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function readBlobs(client, files, alongside) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { oid, size } of files) {
    if (size > import_file_rules.MAX_FILE_BYTES) blobs.set(oid, { trouble: tooLarge() });
    else sizes.set(oid, size);
  }
  const batches = batch(sizes);
  if (batches.length === 0 && alongside) batches.push([]);
  await Promise.all(
    batches.map(async (oids, index) => {
      for (const [oid, blob] of await readBatch(client, oids, index === 0 ? alongside : void 0)) blobs.set(oid, blob);
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
async function readBatch(client, oids, alongside) {
  const fields = oids.map((oid, i) => `    b${i}: object(oid: "${oid}") { ...content }`);
  if (alongside) fields.push(alongside.fields);
  const answer = await (0, import_changes.queryRepository)(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
  alongside?.take(answer);
  const blobs = /* @__PURE__ */ new Map();
  for (const [i, oid] of oids.entries()) {
    const whole = wholeText(answer.repository[`b${i}`]);
    blobs.set(oid, whole === void 0 ? await readRaw(client, oid) : judge(whole));
  }
  return blobs;
}
var BLOB_FRAGMENT = `fragment content on Blob { text isTruncated byteSize }`;
function fileField(name, commit, path) {
  return `    ${name}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text isTruncated byteSize } }`;
}
function takeFile(name, { repository }) {
  if (!repository[name]) return void 0;
  const text = wholeText(repository[name]);
  const what = name === "baseline" ? name : "policy";
  return text === void 0 ? { trouble: `The ${what} is not a readable text file.` } : { text };
}
function wholeText(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated !== false) return void 0;
  if (blob.text.includes("\uFFFD")) return void 0;
  return Buffer.byteLength(blob.text) === blob.byteSize ? blob.text : void 0;
}
async function readRaw(client, oid) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
  const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (bytes.length > import_file_rules.MAX_FILE_BYTES) return { trouble: tooLarge() };
  try {
    return judge(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { trouble: "The file is not UTF-8 text, so it was not judged." };
  }
}
function judge(text) {
  if (!text.startsWith(LFS_POINTER)) return { text };
  return { trouble: "The file is stored in Git LFS, so its content was not judged." };
}
function tooLarge() {
  return `The file is larger than ${import_file_rules.MAX_FILE_BYTES / 1e6} MB, so it was not judged.`;
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
  const listOnce = (oid, recursive) => {
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
      const whole = await listOnce(oid, true);
      if (!whole.truncated) {
        addFiles(files, whole.tree, prefix);
        continue;
      }
      requests++;
      const top = await listOnce(oid, false);
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
  return { at: (0, import_key_shapes.fileStart)(prefix), message, blocking: true };
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
// src/github/read/snapshot.ts
var MAX_ROUNDS = 12;
async function loadCommits(client, commits, asChanged, alongside) {
  const listings = /* @__PURE__ */ new Map();
  const sides = await Promise.all(commits.map((commit) => openSide(client, commit, listings)));
  const changed = asChanged === "differing" ? differing(sides) : asChanged;
  const blobs = /* @__PURE__ */ new Map();
  let passenger = alongside;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = sides.map((side) => ({ side, paths: missing(side, changed) }));
    const files = asked.flatMap(({ side, paths }) => paths.flatMap((path) => side.tree.files.get(path) ?? []));
    if (files.length === 0 && !passenger) break;
    const unknown = files.filter((file) => !blobs.has(file.oid));
    for (const [oid, blob] of await readBlobs(client, unknown, passenger)) blobs.set(oid, blob);
    passenger = void 0;
    for (const { side, paths } of asked) keep(side, paths, blobs);
  }
  return sides.map((side) => ({ tree: side.tree, snapshot: close(side, changed) }));
}
function differing([base, head]) {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : "all";
}
async function openSide(client, commit, listings) {
  const tree = await readTree(client, commit, listings);
  return { commit, tree, paths: new Set(tree.files.keys()), texts: /* @__PURE__ */ new Map(), troubles: /* @__PURE__ */ new Map() };
}
function missing(side, changed) {
  return (0, import_key_shapes.wanted)(side.paths, side.texts, changed).filter((path) => !side.troubles.has(path));
}
function keep(side, paths, blobs) {
  for (const path of paths) {
    const blob = blobs.get(side.tree.files.get(path)?.oid ?? "");
    if (blob && "text" in blob) side.texts.set(path, blob.text);
    else side.troubles.set(path, blob?.trouble ?? "The file could not be fetched.");
  }
}
function close(side, changed) {
  const problems = [...side.tree.problems];
  const structural = new Set((0, import_key_shapes.wanted)(side.paths, side.texts, /* @__PURE__ */ new Set()));
  for (const [path, message] of side.troubles) {
    problems.push({ at: (0, import_key_shapes.fileStart)(path), message, blocking: structural.has(path) });
  }
  for (const path of missing(side, changed)) {
    problems.push({ at: (0, import_key_shapes.fileStart)(path), message: "The file was not read: too many name one another.", blocking: true });
  }
  return { commit: side.commit, paths: side.paths, texts: side.texts, problems };
}
// src/action/policy.ts
async function readPolicy(path, before, change) {
  const { policyInForce } = await Promise.resolve().then(() => whole(require("../lib/in-force.js")));
  const file = (blob) => blob && ("text" in blob ? { document: (0, import_file_rules.parseYaml)((0, import_key_shapes.createSource)(path, blob.text)) } : blob);
  const known = { rules: import_file_rules.ruleIds, regions: import_file_rules.REGIONS.map(({ code }) => code) };
  const oidIn = ({ tree }) => tree.files.get(path)?.oid;
  const edits = change && oidIn(change.base) !== oidIn(change.head);
  return policyInForce(path, edits ? [file(before), file(change.after)] : [file(before)], known);
}
module.exports = stdin_exports;
