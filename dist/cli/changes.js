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
  diffTrees: () => diffTrees,
  diffWorkTree: () => diffWorkTree,
  inScratch: () => inScratch,
  isRegular: () => isRegular,
  listCommit: () => listCommit,
  listWorkTree: () => listWorkTree,
  measureBlobs: () => measureBlobs,
  readBlobs: () => readBlobs,
  readStaged: () => readStaged,
  renamesSinceWritten: () => renamesSinceWritten
});
var import_chunk_BAJAHTHD = whole(require("./chunk-BAJAHTHD.js"));
var import_chunk_Q7EZOXAU = whole(require("./chunk-Q7EZOXAU.js"));
var import_chunk_JCG2QZIW = whole(require("./chunk-JCG2QZIW.js"));
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var import_node_path3 = require("node:path");
// src/local/git-files.ts
async function listCommit(git, commit) {
  const files = /* @__PURE__ */ new Map();
  for (const field of (0, import_chunk_BAJAHTHD.fieldsOf)(await git.run(["ls-tree", "-r", "-z", "--end-of-options", commit]))) {
    const { words, path } = splitAtTab(field);
    const [mode, , id = ""] = words;
    if (isRegular(mode)) files.set(path, id);
  }
  return files;
}
async function listWorkTree(git) {
  const args = ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted", "--others", "--exclude-standard"];
  const files = /* @__PURE__ */ new Set();
  const deleted = [];
  for (const field of (0, import_chunk_BAJAHTHD.fieldsOf)(await git.run(args))) {
    if (field.startsWith("? ")) {
      const path2 = field.slice(2);
      if (!path2.endsWith("/") && isFile((0, import_node_path.join)(git.directory, path2))) files.add(path2);
      continue;
    }
    const { words, path } = splitAtTab(field);
    const [tag, mode] = words;
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
    return (0, import_node_fs.lstatSync)(path).isFile();
  } catch {
    return false;
  }
}
function isRegular(mode) {
  return mode?.startsWith("100") === true;
}
function splitAtTab(field) {
  const tab = field.indexOf("	");
  return { words: field.slice(0, tab).split(/ +/), path: field.slice(tab + 1) };
}
var tmpdir = function(...words) {
  load();
  return new.target ? new tmpdir(...words) : tmpdir(...words);
};
function load() {
  let loaded;
  try {
    const { tmpdir: tmpdir2 } = require("node:os");
    loaded = [tmpdir2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_Q7EZOXAU.MissingPart("node:os cannot be loaded.");
  [tmpdir] = loaded;
}
// src/local/scratch.ts
async function inScratch(git, act, index) {
  const located = await git.run(["rev-parse", "--git-path", "index", "--git-path", "objects"]);
  const [own = "", objects = ""] = located.toString("utf8").split("\n");
  const folder = await (0, import_chunk_BAJAHTHD.mkdtemp)((0, import_node_path2.join)(tmpdir(), "airworthy-"));
  try {
    const variables = {
      GIT_INDEX_FILE: (0, import_node_path2.join)(folder, "index"),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify((0, import_node_path2.resolve)(git.directory, objects))
    };
    await copyIndex(index ?? (0, import_node_path2.resolve)(git.directory, own), variables.GIT_INDEX_FILE);
    return await act({ directory: git.directory, run: (args, options) => git.run(args, { ...options, variables }) });
  } finally {
    await (0, import_chunk_BAJAHTHD.rm)(folder, { recursive: true, force: true });
  }
}
async function copyIndex(from, to) {
  const known = await (0, import_chunk_BAJAHTHD.stat)(from).catch(() => void 0);
  if (!known) return;
  await (0, import_chunk_BAJAHTHD.copyFile)(from, to);
  await (0, import_chunk_BAJAHTHD.utimes)(to, known.atime, known.mtime);
}
// src/local/diff.ts
var PLAIN = [
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
  return withNewFiles(git, (seeing) => readDiff(seeing, [base]));
}
async function diffTrees(git, base, head) {
  return readDiff(git, [base, head]);
}
async function readDiff(git, sides) {
  const listed = parseRaw(await git.run(["diff", ...PLAIN, "--raw", "-z", ...sides, "--"]));
  const hunks = /* @__PURE__ */ new Map();
  for (const paths of inPortions(listed.filter((file) => (0, import_chunk_BAJAHTHD.mayMatter)(file.previousPath ?? "") || (0, import_chunk_BAJAHTHD.mayMatter)(file.path)))) {
    const patch = await git.run(["diff", ...PLAIN, ...PATCH, ...sides, "--", ...paths]);
    for (const section of splitPatch(patch.toString("utf8"))) hunks.set(section.path, section.hunks);
  }
  return { files: new Map(listed.map((file) => [file.path, { ...file, hunks: hunks.get(file.path) ?? [] }])) };
}
async function withNewFiles(git, act) {
  const listed = (0, import_chunk_BAJAHTHD.fieldsOf)(await git.run(["ls-files", "-z", "--others", "--exclude-standard"]));
  const added = listed.filter((path) => !path.endsWith("/") && (0, import_chunk_BAJAHTHD.mayMatter)(path));
  if (added.length === 0) return act(git);
  return inScratch(git, async (scratch) => {
    const input = added.map((path) => `${path}\0`).join("");
    await scratch.run(["add", "--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul"], { input });
    return act(scratch);
  });
}
function parseRaw(output) {
  const fields = (0, import_chunk_BAJAHTHD.fieldsOf)(output);
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at < fields.length; ) {
    const [before = "", after, , , letter = ""] = (fields[at++] ?? "").split(" ");
    const first = fields[at++] ?? "";
    const path = letter.startsWith("R") || letter.startsWith("C") ? fields[at++] ?? "" : first;
    const was = isRegular(before.slice(1));
    const is = isRegular(after);
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
    if (path !== void 0) sections.push({ path: path.slice(2), hunks: (0, import_chunk_BAJAHTHD.parsePatch)(section.slice(start + 1)) });
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
  for (const [, octal, escaped, plain] of inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gs)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== void 0) bytes.push(ESCAPES.get(escaped) ?? escaped.charCodeAt(0));
    else bytes.push((plain ?? "").charCodeAt(0));
  }
  return Buffer.from(bytes).toString("utf8");
}
// src/local/renames.ts
async function renamesSinceWritten(git, path) {
  const found = await git.run(["log", "-1", "--format=%H", "--", `./${path}`]).catch(() => void 0);
  if (!found) return /* @__PURE__ */ new Map();
  return (0, import_chunk_BAJAHTHD.renamesOf)(await diffWorkTree(git, found.toString("latin1").trim() || "HEAD"));
}
// src/local/staged.ts
async function readStaged(git, environment, changedOf) {
  const base = await (0, import_chunk_BAJAHTHD.resolveCommit)(git, "HEAD") ?? await emptyTree(git);
  const index = await indexOfHook(git, environment);
  return inScratch(
    git,
    async (scratch) => {
      const tree = (await scratch.run(["write-tree", "--missing-ok"])).toString("latin1").trim();
      const diff = await diffTrees(scratch, base, tree);
      const changed = changedOf(diff);
      const [before, head] = await Promise.all([(0, import_chunk_BAJAHTHD.readCommit)(scratch, base, changed), (0, import_chunk_BAJAHTHD.readCommit)(scratch, tree, changed)]);
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
  const index = (0, import_node_path3.resolve)(top, GIT_INDEX_FILE);
  return index.startsWith(`${(0, import_node_path3.resolve)(folder)}${import_node_path3.sep}`) ? index : void 0;
}
module.exports = stdin_exports;
