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
  ADMIN_TOOLS: () => ADMIN_TOOLS,
  DATABASES: () => DATABASES,
  MAX_DEPTH: () => MAX_DEPTH,
  MAX_RUN_TIME: () => MAX_RUN_TIME,
  TOO_DEEP: () => TOO_DEEP,
  TOO_LARGE: () => TOO_LARGE,
  admin_port_public_default: () => admin_port_public_default,
  appFlag: () => appFlag,
  appName: () => appName,
  appsOf: () => appsOf,
  broad_fly_token_default: () => broad_fly_token_default,
  buildProject: () => buildProject,
  classifyHost: () => classifyHost,
  code: () => code,
  commandsBehind: () => commandsBehind,
  commandsOf: () => commandsOf,
  commandsOfText: () => commandsOfText,
  contradictory_service_default: () => contradictory_service_default,
  copiedFiles: () => copiedFiles,
  covers: () => covers,
  databaseBehind: () => databaseBehind,
  databaseOfImage: () => databaseOfImage,
  databaseOfPort: () => databaseOfPort,
  databaseOfProgram: () => databaseOfProgram,
  databaseOfScheme: () => databaseOfScheme,
  database_port_public_default: () => database_port_public_default,
  database_superuser_default: () => database_superuser_default,
  database_tls_off_default: () => database_tls_off_default,
  database_tls_unverified_default: () => database_tls_unverified_default,
  exposureOf: () => exposureOf,
  field: () => field,
  fileField: () => fileField,
  fileSettings: () => fileSettings,
  findUrls: () => findUrls,
  groupsOf: () => groupsOf,
  hasManyPorts: () => hasManyPorts,
  health_check_skips_tls_verification_default: () => health_check_skips_tls_verification_default,
  imageOf: () => imageOf,
  ineffective_force_https_default: () => ineffective_force_https_default,
  is: () => is,
  isAddress: () => isAddress,
  isBrowserName: () => isBrowserName,
  isConnectionName: () => isConnectionName,
  isDisposableName: () => isDisposableName,
  isEncrypted: () => isEncrypted,
  isFlyctl: () => isFlyctl,
  isHandedOut: () => isHandedOut,
  isLoginName: () => isLoginName,
  isPreloaded: () => isPreloaded,
  isRaw: () => isRaw,
  isTooLarge: () => isTooLarge,
  judgeChange: () => judgeChange,
  judgeCredential: () => judgeCredential,
  judgeWhole: () => judgeWhole,
  keepsHsts: () => keepsHsts,
  known: () => known,
  leavesOf: () => leavesOf,
  lineEnd: () => lineEnd,
  lineOf: () => lineOf,
  litefs_candidate_anywhere_default: () => litefs_candidate_anywhere_default,
  litefs_with_autostop_default: () => litefs_with_autostop_default,
  loadCommits: () => loadCommits,
  loadParsers: () => loadParsers,
  mapSettings: () => mapSettings,
  metrics_public_default: () => metrics_public_default,
  missing_connection_limit_default: () => missing_connection_limit_default,
  missing_hsts_default: () => missing_hsts_default,
  missing_primary_region_default: () => missing_primary_region_default,
  nameOfPort: () => nameOfPort,
  nameOfPorts: () => nameOfPorts,
  old_tls_version_default: () => old_tls_version_default,
  open_mcp_server_default: () => open_mcp_server_default,
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
  plainCommand: () => plainCommand,
  plaintext_dockerfile_source_default: () => plaintext_dockerfile_source_default,
  plaintext_http_default: () => plaintext_http_default,
  plaintext_port_default: () => plaintext_port_default,
  plaintext_url_default: () => plaintext_url_default,
  portsOf: () => portsOf,
  primary_region_mismatch_default: () => primary_region_mismatch_default,
  private_app_public_default: () => private_app_public_default,
  programOf: () => programOf,
  public_database_host_default: () => public_database_host_default,
  public_static_directory_default: () => public_static_directory_default,
  public_url_between_apps_default: () => public_url_between_apps_default,
  raw_tcp_port_default: () => raw_tcp_port_default,
  readPolicy: () => readPolicy,
  readShell: () => readShell,
  readTree: () => readTree2,
  redirectsItself: () => redirectsItself,
  regionOf: () => regionOf,
  region_outside_policy_default: () => region_outside_policy_default,
  ruleNames: () => ruleNames,
  rulesOfFiles: () => rulesOfFiles,
  run: () => run,
  scalarText: () => scalarText,
  secretFileOf: () => secretFileOf,
  secretNameOf: () => secretNameOf,
  secret_file_in_image_default: () => secret_file_in_image_default,
  secret_in_build_arg_default: () => secret_in_build_arg_default,
  secret_in_command_default: () => secret_in_command_default,
  secret_in_config_file_default: () => secret_in_config_file_default,
  secret_in_dockerfile_default: () => secret_in_dockerfile_default,
  secret_in_fly_config_default: () => secret_in_fly_config_default,
  secret_in_workflow_default: () => secret_in_workflow_default,
  self_signed_certificate_default: () => self_signed_certificate_default,
  takeFile: () => takeFile,
  targetsOf: () => targetsOf,
  textOf: () => textOf,
  tls_verification_off_default: () => tls_verification_off_default,
  toolOfPort: () => toolOfPort,
  treeAt: () => treeAt,
  unknown_fly_key_default: () => unknown_fly_key_default,
  unknown_region_default: () => unknown_region_default,
  unreachable_private_address_default: () => unreachable_private_address_default,
  unreadable_file_default: () => unreadable_file_default,
  unreplicated_data_in_many_regions_default: () => unreplicated_data_in_many_regions_default,
  volume_backups_off_default: () => volume_backups_off_default,
  wide_port_range_default: () => wide_port_range_default,
  wordsOf: () => wordsOf
});
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
// src/model/snapshot.ts
var MAX_FILE_BYTES = 1e6;
// src/github/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function readBlobs(client, files, alongside) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { oid, size } of files) {
    if (size > MAX_FILE_BYTES) blobs.set(oid, { trouble: tooLarge() });
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
  const answer = await (0, import_chunk_TM6OELSD.queryRepository)(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
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
  const text2 = wholeText(repository[name]);
  const what = name === "baseline" ? name : "policy";
  return text2 === void 0 ? { trouble: `The ${what} is not a readable text file.` } : { text: text2 };
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
  if (bytes.length > MAX_FILE_BYTES) return { trouble: tooLarge() };
  try {
    return judge(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { trouble: "The file is not UTF-8 text, so it was not judged." };
  }
}
function judge(text2) {
  if (!text2.startsWith(LFS_POINTER)) return { text: text2 };
  return { trouble: "The file is stored in Git LFS, so its content was not judged." };
}
function tooLarge() {
  return `The file is larger than ${MAX_FILE_BYTES / 1e6} MB, so it was not judged.`;
}
// src/model/diff.ts
var HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
  const hunks = [];
  let lines = [];
  let base = 0;
  let head = 0;
  let baseLeft = 0;
  let headLeft = 0;
  for (const text2 of patch.split("\n")) {
    if (baseLeft <= 0 && headLeft <= 0) {
      const header = HUNK_HEADER.exec(text2);
      if (!header) continue;
      base = Number(header[1]);
      baseLeft = Number(header[2] ?? 1);
      head = Number(header[3]);
      headLeft = Number(header[4] ?? 1);
      lines = [];
      hunks.push({ lines });
      continue;
    }
    if (text2.startsWith("\\")) continue;
    const added = text2.startsWith("+");
    const removed = text2.startsWith("-");
    lines.push({ base: added ? void 0 : base, head: removed ? void 0 : head });
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
// src/github/line-diff.ts
var CONTEXT = 3;
var MAX_EDITS = 1500;
function diffLines(base, head) {
  const before = linesOf(base);
  const after = linesOf(head);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const middle = shortestEdit(before.slice(start, beforeEnd), after.slice(start, afterEnd));
  if (!middle) return void 0;
  const lines = [];
  for (let i = 0; i < start; i++) lines.push({ base: i + 1, head: i + 1 });
  for (const { base: base2, head: head2 } of middle) {
    lines.push({ base: base2 && base2 + start, head: head2 && head2 + start });
  }
  for (let i = 0; beforeEnd + i < before.length; i++) {
    lines.push({ base: beforeEnd + i + 1, head: afterEnd + i + 1 });
  }
  return cutIntoHunks(lines);
}
function linesOf(text2) {
  return text2.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function shortestEdit(before, after) {
  const limit = Math.min(before.length + after.length, MAX_EDITS);
  const trail = [];
  const furthest = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  for (let edits = 0; edits <= limit; edits++) {
    trail.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0;
      const above = furthest[middle + diagonal + 1] ?? 0;
      const down = diagonal === -edits || diagonal !== edits && left < above;
      let x = down ? above : left + 1;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      furthest[middle + diagonal] = x;
      if (x >= before.length && y >= after.length) return walkBack(trail, before.length, after.length);
    }
  }
  return void 0;
}
function walkBack(trail, beforeLength, afterLength) {
  const lines = [];
  let x = beforeLength;
  let y = afterLength;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits] ?? new Int32Array();
    const middle = edits + 1;
    const diagonal = x - y;
    const left = furthest[middle + diagonal - 1] ?? 0;
    const above = furthest[middle + diagonal + 1] ?? 0;
    const down = diagonal === -edits || diagonal !== edits && left < above;
    const previousX = edits === 0 ? 0 : down ? above : left;
    const previousY = edits === 0 ? 0 : previousX - (down ? diagonal + 1 : diagonal - 1);
    while (x > previousX && y > previousY) lines.push({ base: x--, head: y-- });
    if (edits === 0) break;
    if (down) lines.push({ base: void 0, head: y });
    else lines.push({ base: x, head: void 0 });
    x = previousX;
    y = previousY;
  }
  return lines.reverse();
}
function cutIntoHunks(lines) {
  const hunks = [];
  let from = 0;
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.base !== void 0 && line.head !== void 0) continue;
    if (index - CONTEXT > end && end > 0) {
      hunks.push({ lines: lines.slice(from, end) });
      from = index - CONTEXT;
    } else if (end === 0) {
      from = Math.max(0, index - CONTEXT);
    }
    end = Math.min(lines.length, index + 1 + CONTEXT);
  }
  if (end > 0) hunks.push({ lines: lines.slice(from, end) });
  return hunks;
}
// src/github/tree.ts
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
  return { at: (0, import_chunk_TM6OELSD.fileStart)(prefix), message, blocking: true };
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
// src/github/diff.ts
function buildDiff(changes, base, head) {
  const files = /* @__PURE__ */ new Map();
  for (const { path, previousPath, status, patch } of changes.files) {
    const before = status === "added" ? void 0 : previousPath ?? path;
    const after = status === "removed" ? void 0 : path;
    const hunks = patch === void 0 ? compare(base, before, head, after) : parsePatch(patch);
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
  return old === void 0 || now === void 0 ? void 0 : diffLines(old, now);
}
// src/github/snapshot.ts
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
  return (0, import_chunk_TM6OELSD.wanted)(side.paths, side.texts, changed).filter((path) => !side.troubles.has(path));
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
  const structural = new Set((0, import_chunk_TM6OELSD.wanted)(side.paths, side.texts, /* @__PURE__ */ new Set()));
  for (const [path, message] of side.troubles) {
    problems.push({ at: (0, import_chunk_TM6OELSD.fileStart)(path), message, blocking: structural.has(path) });
  }
  for (const path of missing(side, changed)) {
    problems.push({ at: (0, import_chunk_TM6OELSD.fileStart)(path), message: "The file was not read: too many name one another.", blocking: true });
  }
  return { commit: side.commit, paths: side.paths, texts: side.texts, problems };
}
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
// src/parse/tree-document.ts
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 20;
function readTree2(format, source, read2) {
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
    report((0, import_chunk_TM6OELSD.fileStart)(source.path), TOO_LARGE, true);
    return [];
  }
  try {
    const roots = read2(report);
    if (!roots.some(isTooDeep)) return roots;
    report((0, import_chunk_TM6OELSD.fileStart)(source.path), TOO_DEEP, true);
  } catch (error) {
    if (error instanceof import_chunk_TM6OELSD.MissingPart) throw error;
    report((0, import_chunk_TM6OELSD.fileStart)(source.path), messageOf(error), true);
  }
  return [];
}
var TOO_LARGE = "This file is too large to be read as configuration.";
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
    if (depth > MAX_DEPTH) return true;
    if (node.kind === "table") for (const entry of node.entries) pending.push({ node: entry.value, depth: depth + 1 });
    if (node.kind === "list") for (const item of node.items) pending.push({ node: item, depth: depth + 1 });
  }
  return false;
}
// src/parse/index.ts
var LOADERS = {
  toml: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseToml,
  yaml: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseYaml,
  json: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseJson,
  ini: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseIni,
  env: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseEnv,
  dockerfile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseShellScript, emptyScript),
  makefile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).parseMakefile, emptyScript),
  shell: async () => (await Promise.resolve().then(() => whole(require("./core-FCNVDBLF.js")))).readShell
};
async function loadParsers(formats) {
  const wanted2 = new Set(formats);
  if (wanted2.has("shell")) wanted2.add("script");
  const parsers = /* @__PURE__ */ new Map();
  for (const [name, load32] of Object.entries(LOADERS)) {
    parsers.set(name, wanted2.has(name) ? await load32() : notLoaded(name));
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
    const fail = (message) => empty(source, [{ at: (0, import_chunk_TM6OELSD.fileStart)(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE);
    try {
      return parse2(source, ...options);
    } catch (error) {
      if (error instanceof import_chunk_TM6OELSD.MissingPart) throw error;
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
// src/model/value.ts
function known(value) {
  return value?.known ? value.value : void 0;
}
function is(value, wanted2) {
  return value?.known === true && value.value === wanted2;
}
// src/rulekit/code.ts
var LONGEST = 80;
var UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function code(text2) {
  const clean2 = (0, import_chunk_TM6OELSD.withoutKeys)(text2.slice(0, 10 * LONGEST).replace(UNSAFE, "")).trim();
  if (clean2 === "") return "`(empty)`";
  const characters = [...clean2];
  return characters.length > LONGEST ? `\`${characters.slice(0, LONGEST - 1).join("")}\u2026\`` : `\`${clean2}\``;
}
// src/rulekit/apps.ts
var appsOf = (0, import_chunk_TM6OELSD.onceFor)((project) => {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) listed.set(thing, listed.has(thing) ? void 0 : app);
  }
  const byConfig = new Map(project.apps.toReversed().map((app) => [app.path, app]));
  const inFolder2 = /* @__PURE__ */ new Map();
  for (const app of project.apps) inFolder2.set(app.folder, inFolder2.has(app.folder) ? void 0 : app);
  const nearest2 = (path) => {
    const folder = foldersAround(path).find((each) => inFolder2.has(each));
    return folder === void 0 ? void 0 : inFolder2.get(folder);
  };
  const around = /* @__PURE__ */ new Map();
  return (thing) => {
    if (listed.has(thing)) return listed.get(thing);
    const { path } = thing.at;
    const found = around.get(path);
    if (found !== void 0 || around.has(path)) return found;
    const app = byConfig.has(path) ? byConfig.get(path) : nearest2(path);
    around.set(path, app);
    return app;
  };
});
function foldersAround(path) {
  const folders = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
  return [...folders, ""];
}
function appName(app) {
  return code(known(app.name) ?? app.path);
}
function appFlag(app) {
  const name = known(app?.name);
  return name !== void 0 && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : "";
}
// src/rulekit/each.ts
function eachSetting(judge3) {
  return function* (project) {
    const appOf2 = appsOf(project);
    for (const setting2 of project.settings) yield* judge3(setting2, project, appOf2(setting2));
  };
}
function eachCommand(judge3) {
  return function* (project) {
    const appOf2 = appsOf(project);
    for (const command of project.commands) yield* judge3(command, project, appOf2(command));
  };
}
function eachService(judge3) {
  return eachApp(function* (app, project) {
    for (const service of app.services) yield* judge3(service, project, app);
  });
}
function eachApp(judge3) {
  return function* (project) {
    for (const app of project.apps) yield* judge3(app, project);
  };
}
function wholeProject(judge3) {
  return judge3;
}
function inTurn(...checks) {
  return function* (project) {
    for (const check2 of checks) yield* check2(project);
  };
}
// src/rulekit/services.ts
function covers({ start, end }, port) {
  return start !== void 0 && end !== void 0 && start <= port && port <= end;
}
function isRaw({ handlers, handlersKnown }) {
  return handlersKnown && handlers.length === 0;
}
function isEncrypted({ handlers }) {
  return handlers.includes("tls") || handlers.includes("pg_tls");
}
function nameOfPort({ start, end }) {
  if (start === end) return `port ${start ?? "unknown"}`;
  return `ports ${start ?? "unknown"}\u2013${end ?? "unknown"}`;
}
var WIDE = 100;
function isWideRange({ start, end }) {
  return start !== void 0 && end !== void 0 && end - start >= WIDE;
}
function nameOfPorts(ports) {
  const names = [...new Set(ports.map((port) => nameOfPort(port).replace(/^ports? /, "")))];
  const [first, ...others] = names;
  if (others.length === 0) return ports[0] ? nameOfPort(ports[0]) : `port ${first}`;
  const [last] = names.slice(-1);
  if (names.length <= 4) return `ports ${names.slice(0, -1).join(", ")} and ${last}`;
  return `ports ${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
function portsOf(app) {
  return app.services.flatMap(({ ports }) => ports);
}
var hasManyPorts = (0, import_chunk_TM6OELSD.onceFor)((app) => portsOf(app).length > 1e3);
function imageOf({ build: build3, dockerfile }) {
  return known(build3.image) ?? known(dockerfile?.stages.findLast((stage) => stage.shipped)?.base);
}
function overlap(a, b) {
  if (a.start === void 0 || a.end === void 0 || b.start === void 0 || b.end === void 0) return false;
  return a.start <= b.end && b.start <= a.end;
}
function groupsOf({ processes }, app) {
  const fallback = app.processes.includes("app") ? "app" : app.processes.toSorted()[0] ?? "app";
  return processes.length === 0 ? [fallback] : processes.map((group) => known(group) ?? group.raw);
}
// src/rules/configuration/contradictory-service.ts
var contradictory_service_default = {
  id: "contradictory-service",
  practice: "configuration",
  title: "Two services claim the same port",
  severity: "medium",
  confidence: "high",
  remedy: "Publish each port once: keep `[http_service]` for 80 and 443, and give other services ports of their own.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/launch/processes/"],
  check: eachApp(function* (app) {
    const services = app.services.slice(0, 100);
    for (const [index, service] of services.entries()) {
      for (const earlier of services.slice(0, index)) {
        if ((known(earlier.protocol) || "tcp") !== (known(service.protocol) || "tcp")) continue;
        const shared = service.ports.slice(0, 20).filter((port2) => earlier.ports.slice(0, 20).some((other) => overlap(other, port2)));
        const [port] = shared;
        if (port) yield draftFor(earlier, service, port, shared, app);
      }
    }
  })
};
function draftFor(first, second, { at }, shared, app) {
  const [one, two] = [groupsOf(first, app), groupsOf(second, app)];
  const name = nameOfPorts(shared);
  const base = { at, subject: `${name} twice`, related: [{ at: first.at, note: "This service publishes the same." }] };
  if (!one.some((group) => two.includes(group))) {
    const message2 = `The groups ${code(one.join(", "))} and ${code(two.join(", "))} of ${appName(app)} share ${name}: the proxy knows no groups and sends every request to either.`;
    return {
      ...base,
      message: message2,
      remedy: "Give each group an external port of its own, or deploy it as an app of its own."
    };
  }
  const [inside, other] = [known(first.internalPort), known(second.internalPort)];
  if (inside === other) {
    const isSame2 = shared.every((port) => first.ports.some((same) => isAlike(same, port)));
    const message2 = `${appName(app)} publishes ${name} twice, and only one of the two definitions can count.`;
    return { ...base, message: message2, severity: isSame2 ? "low" : "medium" };
  }
  const message = `${appName(app)} publishes ${name} twice, for ${inside ?? "an unknown port"} and ${other ?? "an unknown port"} inside: the files cannot tell which one answers.`;
  return { ...base, message };
}
function isAlike(a, b) {
  return overlap(a, b) && a.handlers.join() === b.handlers.join() && known(a.forceHttps) === known(b.forceHttps);
}
// src/rulekit/fixes.ts
function insertKey(port, key, literal2, project) {
  const at = port.insertAt;
  const line = at && project.sources.get(at.path)?.line(at.range.start.line);
  if (at === void 0 || line === void 0) return void 0;
  return { at, text: `
${/^[ \t]*/.exec(line)?.[0] ?? ""}${key} = ${literal2}` };
}
function replaceValue(value, literal2) {
  return { at: value.at, text: literal2 };
}
var LINE_FORMATS = /* @__PURE__ */ new Set(["toml", "yaml", "ini", "env"]);
function deleteLines(setting2, project) {
  const source = project.sources.get(setting2.at.path);
  const document = project.documents.get(setting2.at.path);
  if (!source || !document) return void 0;
  if (document.kind !== "dockerfile" && !(document.kind === "tree" && LINE_FORMATS.has(document.format)))
    return void 0;
  const { start, end } = setting2.at.range;
  const before = source.line(start.line).slice(0, start.column - 1);
  const after = source.line(end.line).slice(end.column - 1);
  const above = source.line(start.line - 1).trimEnd();
  if (!/^\s*(?:(?:ENV|ARG|LABEL|export)\s+)?$/i.test(before) || !/^\s*(?:#.*)?$/.test(after)) return void 0;
  if (document.kind === "dockerfile" && (above.endsWith("\\") || above.endsWith("`"))) return void 0;
  const from = source.offset({ line: start.line, column: 1 });
  const to = end.line >= source.lineCount ? source.text.length : source.offset({ line: end.line + 1, column: 1 });
  return { at: source.locate(from, to), text: "" };
}
function offer(title2, safe, edit) {
  return edit ? { fix: { title: title2, safe, edits: [edit] } } : {};
}
function locateIn(value, part, source) {
  const from = value.raw.indexOf(part);
  if (!source || part === "" || from === -1) return value.at;
  const start = source.offset(value.at.range.start) + from;
  return source.text.startsWith(part, start) ? source.locate(start, start + part.length) : value.at;
}
function variableOf(name) {
  return /^[A-Za-z_]\w{0,99}$/.test(name) && (0, import_chunk_TM6OELSD.withoutKeys)(name) === name ? name : "NAME";
}
function replaceHandlers(port, handlers, project) {
  const at = port.handlersAt;
  const source = at && project.sources.get(at.path);
  if (!at || !source || at.range.start.line !== at.range.end.line) return void 0;
  const text2 = source.line(at.range.start.line).slice(at.range.start.column - 1, at.range.end.column - 1);
  const key = /^["']?\w+["']?\s{0,20}[=:]\s{0,20}(?=\[)/.exec(text2)?.[0];
  return key === void 0 ? void 0 : { at, text: `${key}[${handlers.map((name) => `"${name}"`).join(", ")}]` };
}
function replaceList(items, text2, project) {
  const first = items[0];
  const last = items.at(-1);
  const source = first && project.sources.get(first.at.path);
  if (!first || !last || !source || first.at.range.start.line !== last.at.range.end.line) return void 0;
  const from = source.offset(first.at.range.start);
  const before = source.line(first.at.range.start.line).slice(0, first.at.range.start.column - 1);
  return before.trimEnd().endsWith("[") ? { at: source.locate(from, source.offset(last.at.range.end)), text: text2 } : void 0;
}
// src/rulekit/fly-keys.ts
var keys = (text2) => new Set(text2.trim().split(/\s+/));
var CHECK = "interval timeout grace_period method path protocol tls_skip_verify tls_server_name headers";
var MACHINE_CHECK = "command image entrypoint kill_signal kill_timeout";
var HTTP_OPTIONS = "compress h2_backend idle_timeout headers_read_timeout response replay_cache";
var REPLAY_CACHE = "path_prefix ttl_seconds type name allow_bypass";
var TLS_OPTIONS = "alpn versions default_self_signed";
var CONCURRENCY = "type soft_limit hard_limit";
var SERVICE = "internal_port processes auto_stop_machines auto_start_machines min_machines_running concurrency machine_checks";
var VM = "size memory cpus cpu_kind memory_mb max_memory_mb gpus gpu_kind kernel_args host_dedication_id persist_rootfs processes";
var MOUNT = `source destination initial_size processes snapshot_retention scheduled_snapshots auto_extend_size_threshold
  auto_extend_size_increment auto_extend_size_limit`;
var TABLES = /* @__PURE__ */ new Map([
  [
    "",
    keys(`app primary_region kill_signal kill_timeout swap_size_mb console_command host_dedication_id machine_config
      container env processes machine_checks build deploy experimental http_service services checks mounts mount files
      statics metrics metric restart vm compute computes`)
  ],
  [
    "build",
    keys(`builder buildpacks image dockerfile ignorefile build-target build_target args builtin settings compose
      compression compression_level`)
  ],
  ["build.compose", keys("file")],
  [
    "deploy",
    keys(`strategy max_unavailable wait_timeout release_command release_command_timeout release_command_vm
      seed_command`)
  ],
  ["deploy.release_command_vm", keys(VM)],
  [
    "experimental",
    keys(`cmd entrypoint exec auto_rollback enable_consul enable_etcd lazy_load_images machine_config attached
      metrics_port metrics_path kill_timeout`)
  ],
  ["http_service", keys(`${SERVICE} force_https tls_options http_options checks`)],
  ["http_service.concurrency", keys(CONCURRENCY)],
  ["http_service.tls_options", keys(TLS_OPTIONS)],
  ["http_service.http_options", keys(HTTP_OPTIONS)],
  ["http_service.http_options.response", keys("headers pristine")],
  ["http_service.http_options.replay_cache", keys(REPLAY_CACHE)],
  ["http_service.checks", keys(CHECK)],
  ["http_service.machine_checks", keys(MACHINE_CHECK)],
  ["services", keys(`${SERVICE} protocol ports tcp_checks http_checks`)],
  ["services.concurrency", keys(CONCURRENCY)],
  [
    "services.ports",
    keys("port start_port end_port handlers force_https tls_options http_options proxy_proto_options")
  ],
  ["services.ports.tls_options", keys(TLS_OPTIONS)],
  ["services.ports.http_options", keys(HTTP_OPTIONS)],
  ["services.ports.http_options.response", keys("headers pristine")],
  ["services.ports.http_options.replay_cache", keys(REPLAY_CACHE)],
  ["services.ports.proxy_proto_options", keys("version")],
  ["services.tcp_checks", keys("interval timeout grace_period")],
  ["services.http_checks", keys(CHECK)],
  ["services.machine_checks", keys(MACHINE_CHECK)],
  ["checks.*", keys(`type port processes name ${CHECK}`)],
  ["machine_checks", keys(MACHINE_CHECK)],
  ["mounts", keys(MOUNT)],
  ["mount", keys(MOUNT)],
  ["files", keys("guest_path local_path secret_name raw_value processes")],
  ["statics", keys("guest_path url_prefix tigris_bucket index_document")],
  ["metrics", keys("port path https processes")],
  ["restart", keys("policy retries processes")],
  ["vm", keys(VM)],
  ["compute", keys(VM)],
  ["computes", keys(VM)]
]);
var RELICS = keys(`script_checks restart_limit allowed_public_ports private_network status $schema`);
var MAX_NAMED = 200;
function unknownKeys(config) {
  const found = [];
  const pending = [{ table: config, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next;
    const allowed = TABLES.get(pathOf(path));
    for (const entry of table.entries) {
      const name = entry.key.toLowerCase();
      if (allowed && !allowed.has(name)) {
        if (RELICS.has(name) || name.startsWith("x-")) continue;
        const nearest2 = found.length < MAX_NAMED ? nearestOf(name, allowed) : void 0;
        const isBeside = nearest2 !== void 0 && table.entries.some(({ key }) => key.toLowerCase() === nearest2);
        const right = nearest2 === void 0 ? placeOf(name, pathOf(path)) : void 0;
        const meant = nearest2 ?? (right === void 0 ? void 0 : name);
        found.push({
          entry,
          table: path,
          nearest: nearest2,
          elsewhere: right,
          meant,
          isBeside,
          hasOneHeader: hasOneHeader(entry)
        });
        continue;
      }
      const inner = entry.value.kind === "list" ? entry.value.items : [entry.value];
      for (const node of inner) {
        const below = [...path, name];
        if (node.kind === "table" && (TABLES.has(pathOf(below)) || pathOf(below) === "checks"))
          pending.push({ table: node, path: below });
      }
    }
  }
  return found;
}
function hasOneHeader({ value }) {
  return value.kind === "table" ? value.entries.every((inner) => inner.value.kind === "scalar") : value.kind === "scalar";
}
function pathOf(path) {
  return path[0] === "checks" && path.length === 2 ? "checks.*" : path.join(".");
}
var TELLING = keys("force_https handlers tls_options primary_region ignorefile dockerfile auto_stop_machines");
function placeOf(name, from) {
  const places = TELLING.has(name) ? [...TABLES.keys()].filter((path) => TABLES.get(path)?.has(name)) : [];
  return places.find((path) => from !== "" && path.startsWith(`${from}.`)) ?? places[0];
}
function nearestOf(name, allowed) {
  const bare = (text2) => text2.replaceAll(/[_-]/g, "");
  const same = [...allowed].find((key) => bare(key) === bare(name));
  if (same !== void 0 || name.length > 40) return same;
  const opposite = name.replace(/^max_/, "min_");
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  let nearest2;
  let least = limit + 1;
  for (const key of allowed) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite;
    const distance = isFar ? least : distanceOf(name, key);
    if (distance < least) [nearest2, least] = [key, distance];
  }
  return nearest2;
}
function distanceOf(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const candidates2 = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost];
      if (swapped) candidates2.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...candidates2));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
// src/rules/configuration/unknown-fly-key.ts
var unknown_fly_key_default = {
  id: "unknown-fly-key",
  practice: "configuration",
  title: "A key that flyctl does not know is dropped",
  severity: "high",
  confidence: "high",
  remedy: "Write the key as flyctl knows it, or take it out; `fly config validate --strict` lists all that is dropped.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/flyctl/config-validate/"],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest: nearest2, meant, isBeside } = unknown;
      const where = table.length === 0 ? "at the top level" : `in ${code(`[${table.join(".")}]`)}`;
      const dropped = isLeaf(entry) ? "it is dropped" : "it is dropped with all that stands in it";
      const wanted2 = isBeside ? void 0 : meant;
      const mayRename = nearest2 !== void 0 && !isBeside && unknown.hasOneHeader;
      yield {
        message: `${code(entry.key)} ${where} is nothing that flyctl knows: ${dropped} without a word${wanted2 === void 0 ? "" : `, and ${code(wanted2)} stays unset`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join("."),
        severity: severityOf(unknown),
        ...wanted2 === void 0 ? {} : { remedy: remedyFor(unknown) },
        ...offer(`Write ${nearest2}`, false, mayRename ? { at: entry.keyAt, text: nearest2 } : void 0)
      };
    }
  })
};
var SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/;
function severityOf({ nearest: nearest2, meant, isBeside }) {
  if (meant === void 0 || isBeside || meant === "force_https") return "low";
  if (nearest2 === void 0) return meant === "handlers" ? "low" : "medium";
  return SECURITY.test(nearest2) ? "high" : "medium";
}
function remedyFor({ nearest: nearest2, elsewhere, entry }) {
  if (nearest2 !== void 0) return `Write ${code(nearest2)}.`;
  return `Move ${code(entry.key)} to ${elsewhere === "" ? "the top level, above the first table" : code(`[${elsewhere}]`)}.`;
}
function isLeaf({ value }) {
  return value.kind === "scalar" || value.kind === "list" && value.items.every(({ kind }) => kind === "scalar");
}
// src/rules/configuration/unreadable-file.ts
var unreadable_file_default = {
  id: "unreadable-file",
  practice: "configuration",
  title: "A file could not be read as what it is",
  severity: "high",
  confidence: "high",
  remedy: "Correct the file at that place. Until then nothing in it is judged, and the check cannot pass.",
  references: ["https://fly.io/docs/reference/configuration/"],
  check: wholeProject(function* ({ problems }) {
    const groups = /* @__PURE__ */ new Map();
    for (const problem of problems) {
      if (problem.at.path === "" || problem.idle) continue;
      const key = `${problem.at.path}
${problem.message}`;
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
    for (const group of groups.values()) {
      const problem = group.find(({ blocking: blocking2 }) => blocking2) ?? group[0];
      if (!problem) continue;
      const { at, message, blocking } = problem;
      const others = group.filter((other) => other !== problem);
      const related = others.slice(0, 5).map((other) => ({ at: other.at, note: "Here as well." }));
      const remedy = "Correct the file at that place; what could not be read of it was not judged.";
      yield { message, at, subject: message, related, ...blocking ? {} : { severity: "low", remedy } };
    }
  })
};
// src/rulekit/listeners.ts
var MAX_COMMANDS = 50;
function commandsBehind({ processes }, app) {
  const { groups, fallback, others } = startedIn(app);
  if (groups.size === 0) return others;
  const names = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(known) : [fallback];
  return names.flatMap((name) => groups.get(`processes.${name}`) ?? []).slice(0, MAX_COMMANDS);
}
var startedIn = (0, import_chunk_TM6OELSD.onceFor)(({ commands, processes }) => {
  const groups = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "fly-process") continue;
    const group = groups.get(command.key);
    if (!group) groups.set(command.key, [command]);
    else if (group.length < MAX_COMMANDS) group.push(command);
  }
  const overriding = commands.filter(({ origin, key }) => origin === "fly-experimental" && key !== "experimental.exec");
  const ofImage = commands.filter(({ origin, shipped }) => RUN_BY_IMAGE.has(origin) && shipped !== false);
  const others = (overriding.length > 0 ? overriding : ofImage).slice(0, MAX_COMMANDS);
  return { groups, fallback: processes.includes("app") ? "app" : processes.toSorted()[0], others };
});
var RUN_BY_IMAGE = /* @__PURE__ */ new Set(["dockerfile-cmd", "dockerfile-entrypoint", "compose-command"]);
var LONGEST2 = 1e3;
function lineOf({ words: words2, assignments }) {
  const front = assignments.map(({ name, value }) => `${name}=${known(value) ?? value.raw}`);
  return [...front, ...words2.map((word) => known(word) ?? word.raw)].join(" ").slice(0, LONGEST2);
}
function isImage(image, name) {
  if (image === void 0) return false;
  const path = (image.split("@", 1)[0] ?? "").toLowerCase();
  const bare = path.slice(0, path.includes(":", path.lastIndexOf("/") + 1) ? path.lastIndexOf(":") : path.length);
  return bare === name || bare.endsWith(`/${name}`);
}
function namesNumber(line, number2) {
  return number2 !== void 0 && line.split(/\D+/).includes(String(number2));
}
// src/rulekit/ports.ts
var list2 = (words2) => words2.split(" ");
var DATABASES = [
  {
    name: "Postgres",
    ports: [5432, 5433, 6432],
    schemes: list2("postgres postgresql postgis ecto asyncpg postgresql+asyncpg postgresql+psycopg2 postgresql+psycopg"),
    images: list2("postgres postgresql postgis timescaledb timescaledb-ha pgvector pgbouncer postgres-flex postgres-ha"),
    words: list2("postgres postgresql pg pghost")
  },
  {
    name: "MySQL",
    ports: [3306, 33060],
    schemes: list2("mysql mysql2 mariadb trilogy mysql+pymysql"),
    images: list2("mysql mysql-server mariadb percona percona-server"),
    words: list2("mysql mariadb")
  },
  {
    name: "MongoDB",
    ports: [27017, 27018, 27019],
    schemes: list2("mongodb mongodb+srv"),
    images: list2("mongo mongodb"),
    words: list2("mongo mongodb")
  },
  {
    name: "Redis",
    ports: [6379, 6380],
    schemes: list2("redis rediss valkey"),
    images: list2("redis valkey keydb dragonfly redis-stack redis-stack-server"),
    words: list2("redis valkey")
  },
  {
    name: "Memcached",
    ports: [11211],
    schemes: list2("memcached memcache"),
    images: list2("memcached"),
    words: list2("memcached memcache")
  },
  {
    name: "SQL Server",
    ports: [1433],
    schemes: list2("sqlserver mssql"),
    images: list2("mssql azure-sql-edge"),
    words: list2("mssql sqlserver")
  },
  {
    name: "Oracle Database",
    ports: [1521],
    schemes: list2("oracle"),
    images: list2("oracle-xe oracle-free"),
    words: list2("oracle")
  },
  {
    name: "Cassandra",
    ports: [9042],
    schemes: list2("cassandra"),
    images: list2("cassandra scylla"),
    words: list2("cassandra scylla")
  },
  {
    name: "CockroachDB",
    ports: [26257],
    schemes: list2("cockroachdb"),
    images: list2("cockroach"),
    words: list2("cockroach cockroachdb")
  },
  {
    name: "ClickHouse",
    ports: [9440],
    schemes: list2("clickhouse"),
    images: list2("clickhouse clickhouse-server"),
    words: list2("clickhouse")
  },
  {
    name: "Elasticsearch",
    ports: [9200, 9300],
    schemes: list2("elasticsearch"),
    images: list2("elasticsearch opensearch"),
    words: list2("elasticsearch opensearch elastic")
  },
  { name: "CouchDB", ports: [5984], schemes: list2("couchdb"), images: list2("couchdb"), words: list2("couchdb") },
  {
    name: "Neo4j",
    ports: [7687],
    schemes: list2("neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc"),
    images: list2("neo4j"),
    words: list2("neo4j")
  },
  {
    name: "InfluxDB",
    ports: [8086],
    schemes: list2("influxdb"),
    images: list2("influxdb"),
    words: list2("influxdb influx")
  },
  {
    name: "RethinkDB",
    ports: [28015],
    schemes: list2("rethinkdb"),
    images: list2("rethinkdb"),
    words: list2("rethinkdb")
  },
  { name: "etcd", ports: [2379], schemes: list2("etcd"), images: list2("etcd"), words: list2("etcd") }
];
function databaseOfPort(port) {
  return port === void 0 ? void 0 : DATABASES.find(({ ports }) => ports.includes(port));
}
var PROGRAMS = /* @__PURE__ */ new Map([
  ["postgres", "Postgres"],
  ["pgbouncer", "Postgres"],
  ["mysqld", "MySQL"],
  ["mysqld_safe", "MySQL"],
  ["mariadbd", "MySQL"],
  ["mongod", "MongoDB"],
  ["redis-server", "Redis"],
  ["valkey-server", "Redis"],
  ["keydb-server", "Redis"],
  ["dragonfly", "Redis"],
  ["memcached", "Memcached"],
  ["sqlservr", "SQL Server"],
  ["cockroach", "CockroachDB"],
  ["clickhouse-server", "ClickHouse"],
  ["neo4j", "Neo4j"],
  ["influxd", "InfluxDB"],
  ["rethinkdb", "RethinkDB"],
  ["etcd", "etcd"]
]);
function databaseOfProgram(program) {
  const name = PROGRAMS.get(program);
  return name === void 0 ? void 0 : DATABASES.find((database) => database.name === name);
}
function speaksHttp({ name }) {
  return /^(?:Elasticsearch|CouchDB|InfluxDB|ClickHouse|etcd)$/.test(name);
}
function databaseOfScheme(scheme) {
  return DATABASES.find(({ schemes }) => schemes.includes(scheme.toLowerCase()));
}
function databaseOfImage(image) {
  const name = (image.split("@", 1)[0] ?? "").split("/").at(-1)?.split(":", 1)[0]?.toLowerCase();
  return name === void 0 ? void 0 : DATABASES.find(({ images }) => images.includes(name));
}
var OWN_PROTOCOL_PORTS = /* @__PURE__ */ new Map([
  [22, "SSH"],
  [2222, "SSH"],
  [25, "mail"],
  [465, "mail"],
  [587, "mail"],
  [2525, "mail"],
  [110, "mail"],
  [143, "mail"],
  [993, "mail"],
  [995, "mail"],
  [4190, "mail"],
  [53, "DNS"],
  [853, "DNS"],
  [443, "TLS of its own"],
  [8443, "TLS of its own"],
  [636, "LDAP over TLS"],
  [6697, "IRC over TLS"],
  [8883, "MQTT over TLS"],
  [5061, "SIP over TLS"],
  [5349, "TURN over TLS"],
  [3478, "STUN and TURN"],
  [5222, "XMPP"],
  [5269, "XMPP"],
  [1935, "streaming"],
  [9418, "Git"],
  [1080, "proxy"],
  [1194, "VPN"],
  [51820, "VPN"],
  [25565, "Minecraft"],
  [19132, "Minecraft"],
  [7777, "game"],
  [27015, "game"],
  [27016, "game"],
  [3e4, "game"],
  [34197, "game"],
  [2456, "game"]
]);
var OWN_PROTOCOL = /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i;
function speaksOwnProtocol(name) {
  return OWN_PROTOCOL.test(name.slice(0, 300));
}
// src/rulekit/database-servers.ts
function databaseBehind(service, app) {
  const { internalPort, ports } = service;
  if (ports.length === 0) return void 0;
  const server = serverOf(service, app);
  const sure = server !== void 0;
  const inside = databaseOfPort(known(internalPort));
  if (inside) return { database: inside, at: internalPort?.at ?? service.at, sure };
  for (const port of ports) {
    const outside = databaseOutside(port);
    if (outside) return { database: outside, at: port.at, sure };
  }
  const web = server !== void 0 && speaksHttp(server);
  const bare = ports.find(({ handlers, handlersKnown }) => handlersKnown && (web || !handlers.includes("http")));
  return bare && server ? { database: server, at: bare.at, sure } : void 0;
}
function databaseOutside({ start, end, handlers }) {
  const database = start === end ? databaseOfPort(start) : void 0;
  return database && (!handlers.includes("http") || speaksHttp(database)) ? database : void 0;
}
function serverOf(service, app) {
  const image = databaseOfImage(imageOf(app) ?? "");
  if (image) return image;
  for (const { words: words2 } of commandsBehind(service, app)) {
    const started = databaseOfProgram(known(words2[0])?.split("/").at(-1) ?? "");
    if (started) return started;
  }
  return void 0;
}
function isFlyPostgres(app) {
  if (!portsOf(app).some(speaksPostgresTls)) return false;
  if (/(?:^|\/)postgres-(?:flex|ha)/.test(imageOf(app) ?? "")) return true;
  return app.checks.some(({ path }) => known(path)?.startsWith("/flycheck/"));
}
function speaksPostgresTls({ handlers }) {
  return handlers.includes("pg_tls");
}
// src/rules/database/database-port-public.ts
var database_port_public_default = {
  id: "database-port-public",
  practice: "database",
  title: "A database is open to the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out: the apps of the organisation reach the database at `<app>.internal` without one.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/postgres/connecting/"],
  cwe: [284, 923],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, internalPort } = service;
    if (protocol && known(protocol) !== "tcp" || app.reach.state === "private") return;
    if (app.reach.state === "unknown" && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return;
    const found = databaseBehind(service, app);
    if (!found) return;
    const { database, at, sure } = found;
    const outside = ports.find(({ start, end }) => start === end && databaseOfPort(start));
    yield {
      message: `${database.name} of ${appName(app)} is published on ${ports.slice(0, 4).map(nameOfPort).join(", ")}: once the app has a public address, anyone on the internet can try to log in.`,
      at,
      subject: `${database.name} on ${known(internalPort) ?? outside?.start ?? "a raw port"}`,
      ...ports.every(isEncrypted) && !sure ? { confidence: "medium" } : {}
    };
  })
};
var readFlyctl = function(...words2) {
  load();
  return new.target ? new readFlyctl(...words2) : readFlyctl(...words2);
};
var optionOf = function(...words2) {
  load();
  return new.target ? new optionOf(...words2) : optionOf(...words2);
};
var isSwitchedOff = function(...words2) {
  load();
  return new.target ? new isSwitchedOff(...words2) : isSwitchedOff(...words2);
};
function load() {
  let loaded;
  try {
    const { readFlyctl: readFlyctl2, optionOf: optionOf2, isSwitchedOff: isSwitchedOff2 } = require("./commands.js");
    loaded = [readFlyctl2, optionOf2, isSwitchedOff2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/flyctl.ts cannot be loaded.");
  [readFlyctl, optionOf, isSwitchedOff] = loaded;
}
// src/rulekit/credential-names.ts
var BROWSER_PREFIXES = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i;
function isBrowserName(name) {
  return BROWSER_PREFIXES.test(name);
}
var wordsOf = (0, import_chunk_TM6OELSD.onceForText)(
  (name) => name.slice(0, 200).replace(/[a-z]\d*(?=[A-Z])|\d(?=[A-Z][a-z]|[A-Z]{2})/g, "$& ").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "")
);
var setOf = (words2) => new Set(words2.split(" "));
var DESCRIBING_ENDS = setOf(
  "ttl expires expiry expiration in count id ids hint url uri urls header headers length len size name names file files path paths filename dir directory enabled disabled required mode type algorithm alg algo provider prefix suffix field column host port region issuer audience scope scopes limit max min policy version seconds minutes hours days interval timeout rotation dummy ref arn endpoint class backend store manager format lifetime age email user username public salt fingerprint sha sha256 checksum domain secure samesite per window duration strategy attempts retries rounds cost table bucket mount location source placeholder example arg args opts options flags cmd"
);
var PUBLIC_WORDS = setOf("public publishable anon salt gpg pgp fingerprint site pubkey passport compass bypass dummy");
var PASSWORD_WORDS = setOf("password passwd passphrase pass pwd passcode pgpassword dbpass dbpassword userpass");
var SECRET_WORDS = setOf("secret secrets credential credentials secretkey clientsecret appsecret");
var KEY_WORDS = setOf(
  "token apikey authtoken accesstoken apitoken privatekey accesskey masterkey authorization pat jwt"
);
var KEY_QUALIFIERS = setOf(
  "api secret private access encryption encrypt master signing sign auth service app license deploy admin account session jwt hmac cipher storage shared webhook server rest integration client"
);
var OPEN_KEYS = setOf(
  "cache search instrumentation tracking partition sort primary foreign index idempotency translation message feature object group routing lookup locale measurement write vapid sitekey hash range map row column unique"
);
var isLoginName = (0, import_chunk_TM6OELSD.onceForText)((name) => {
  const words2 = wordsOf(name).join(" ");
  return /(?:^| )(?:basic ?auth|auth basic|userpass|user pass|login|credentials?)(?: credentials?| users?)?$/.test(
    words2
  );
});
var secretNameOf = (0, import_chunk_TM6OELSD.onceForText)((name) => {
  const words2 = wordsOf(name);
  const last = words2.at(-1);
  if (last === void 0 || DESCRIBING_ENDS.has(last) || words2.some((word) => PUBLIC_WORDS.has(word))) return void 0;
  if (words2.length === 1 && last === "pwd") return void 0;
  if (last === "cookie" && words2.some((word) => word === "release" || word === "erlang")) return "cookie";
  if (words2.some((word) => PASSWORD_WORDS.has(word) || word.endsWith("password"))) return "password";
  if (words2.some((word) => SECRET_WORDS.has(word))) return "secret";
  if (words2.some((word) => KEY_WORDS.has(word))) return "key";
  const key = words2.lastIndexOf("key");
  const qualifier = words2[key - 1];
  if (key === -1) return void 0;
  if (qualifier !== void 0 && OPEN_KEYS.has(qualifier)) return void 0;
  if (key === words2.length - 1 && words2.length > 1) return "key";
  return qualifier !== void 0 && KEY_QUALIFIERS.has(qualifier) ? "key" : void 0;
});
var pairsIn = function(...words2) {
  load2();
  return new.target ? new pairsIn(...words2) : pairsIn(...words2);
};
var credentialsIn = function(...words2) {
  load2();
  return new.target ? new credentialsIn(...words2) : credentialsIn(...words2);
};
var placeInHeredoc = function(...words2) {
  load2();
  return new.target ? new placeInHeredoc(...words2) : placeInHeredoc(...words2);
};
function load2() {
  let loaded;
  try {
    const { pairsIn: pairsIn2, credentialsIn: credentialsIn2, placeInHeredoc: placeInHeredoc2 } = require("./variables.js");
    loaded = [pairsIn2, credentialsIn2, placeInHeredoc2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/credential-texts.ts cannot be loaded.");
  [pairsIn, credentialsIn, placeInHeredoc] = loaded;
}
var digestOf = function(...words2) {
  load3();
  return new.target ? new digestOf(...words2) : digestOf(...words2);
};
var judgeText = function(...words2) {
  load3();
  return new.target ? new judgeText(...words2) : judgeText(...words2);
};
function load3() {
  let loaded;
  try {
    const { digestOf: digestOf2, judgeText: judgeText2 } = require("./variables.js");
    loaded = [digestOf2, judgeText2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/credential-judge.ts cannot be loaded.");
  [digestOf, judgeText] = loaded;
}
// src/rulekit/credentials.ts
var SHORTEST_SHAPE = 14;
function judgeCredential(name, value, context = {}) {
  const text2 = value.trim();
  if (text2.length < 3 || isInnocent(name, text2)) return void 0;
  return judgeText(name, text2, context);
}
function isInnocent(name, text2) {
  if (text2.length >= SHORTEST_SHAPE || text2.includes("://") || text2.includes("=")) return false;
  return secretNameOf(name) === void 0 && !isLoginName(name);
}
// src/rulekit/credential-commands.ts
var programOf = (0, import_chunk_TM6OELSD.onceFor)(({ words: words2 }) => {
  for (const word of words2) {
    const name = baseName2(known(word) ?? "");
    if (!/^(?:sudo|doas|exec|command|env|npx|time|-.*|\w+=.*)$/.test(name)) return name.replace(/\.exe$/, "");
  }
  return "";
});
var PROGRAM = /^\w[\w.+-]{0,23}$/;
function shownProgram(command, blamed) {
  const program = programOf(command);
  const isBlamed = command.words.find((word) => known(word)?.endsWith(program))?.at === blamed;
  return isBlamed || !PROGRAM.test(program) ? "" : program;
}
function isFlyctl(command) {
  return /^(?:fly|flyctl)$/.test(programOf(command));
}
var SECRET_OPTIONS = [
  // flyctl: the global flags, and docs: flyctl/cmd of each command.
  [/^(?:fly|flyctl) /, /^-t$/, "access-token"],
  [/^(?:fly|flyctl) (?:postgres|pg) /, /^-p$/, "password"],
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, "password"],
  [/^az login /, /^-p$/, "password"],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, "password"],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, "password"],
  [/^(?:sshpass|mongo|mongosh|mongodump) /, /^-p$/, "password"],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, "password"]
];
var NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=(?!=*$)|:\s{1,20})(.+)$/s;
var OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s;
var OPTION = /^--?[A-Za-z][\w-]{0,60}$/;
var NAME_IN_FRONT = /^(?:npm|pnpm|yarn|git|poetry|pip|composer) config /;
var FLY_HOST = /\.(?:internal|flycast|fly\.dev|flympg\.net)(?![\w.-]*\w)/i;
function credentialsOf(command, context = {}) {
  const deployed = isFlyctl(command) || command.words.some(({ raw }) => FLY_HOST.test(raw.slice(0, 1e3)));
  const judge3 = deployed && context.reader !== "development" ? { reader: "runtime" } : context;
  const found = /* @__PURE__ */ new Map();
  const add = (name, credential, at, option = "") => {
    const key = `${name} ${credential?.digest}`;
    if (!credential || credential.evidence === "high entropy" || found.has(key)) return;
    found.set(key, { credential, name, at, option });
  };
  for (const { name, value } of command.assignments) {
    add(name, value.known ? judgeCredential(name, value.value, judge3) : judgeShape(value, judge3), value.at);
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command));
  const line = lineOf2(command);
  let previous = "";
  for (const word of command.words) {
    const text2 = word.known ? word.value : word.raw;
    const option = OPTION.test(previous) ? previous : "";
    if (!word.known) add("", judgeShape(word, judge3), word.at, option);
    else if (writes) {
      for (const { name, credential } of credentialsWritten(text2, command, judge3)) add(name, credential, word.at);
    } else {
      const { name, value, given } = readWord(text2, previous, line);
      add(name, judgeCredential(name, value, judge3), word.at, given);
    }
    previous = text2;
  }
  for (const { operator, target } of command.redirects) {
    if (!operator.includes("<<")) continue;
    const text2 = target.known ? target.value : withoutExpansions(target.raw);
    for (const { name, credential } of credentialsWritten(text2, command, judge3)) add(name, credential, target.at);
  }
  return [...found.values()];
}
function judgeShape({ raw }, context) {
  return judgeCredential("", raw, { ...context, shapesOnly: true });
}
function readWord(text2, previous, line) {
  const option = OPTION.test(previous) ? previous : "";
  if (OPTION.test(text2)) return { name: "", value: text2, given: option };
  const [, given = option, operand = text2] = OPTION_WITH_VALUE.exec(text2) ?? [];
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(given));
  if (row) return { name: row[2], value: behindColon(operand), given };
  const [, name, value] = NAMED_WORD.exec(operand) ?? [];
  if (name !== void 0 && value !== void 0) return { name, value, given };
  if (secretNameOf(given) || isLoginName(given)) return { name: given.replace(/^-+/, ""), value: operand, given };
  return { name: NAME_IN_FRONT.test(line) ? previous : "", value: operand, given };
}
function behindColon(text2) {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text2)?.[0].length ?? 0;
  return colon > 0 && colon < text2.length ? text2.slice(colon) : text2.replace(/:$/, "");
}
function credentialsWritten(text2, { redirects }, context) {
  const found = [];
  const digests = /* @__PURE__ */ new Set();
  for (const { credential, name } of credentialsIn(text2.replaceAll("\\n", "\n"), context)) {
    digests.add(credential.digest);
    found.push({ name, credential });
  }
  for (const [, name = "", quoted, bare] of text2.slice(0, 2e4).matchAll(INNER_ASSIGNMENT)) {
    const credential = judgeCredential(name, quoted ?? bare ?? "", context);
    if (credential && !digests.has(credential.digest)) found.push({ name, credential });
  }
  const file = baseName2(known(redirects.find(({ operator }) => /^\d?>/.test(operator))?.target) ?? "");
  if (found.length === 0 && file !== "" && text2.length > 4) {
    found.push({ name: file, credential: judgeCredential(file, text2, context) });
  }
  return found;
}
var INNER_ASSIGNMENT = /(?<=[\s"'])([A-Za-z_]\w{0,99})=(?:"([^"\n]{1,500})"|([^\s"'\\]{1,500}))/g;
function withoutExpansions(text2) {
  return text2.split("\n").filter((line) => !/[$`]/.test(line)).join("\n");
}
function lineOf2(command) {
  const words2 = command.words.map((word) => known(word) ?? word.raw);
  const start = words2.findIndex((word) => baseName2(word) === programOf(command));
  return `${[programOf(command), ...words2.slice(start + 1, start + 12)].join(" ").slice(0, 600)} `;
}
function baseName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
// src/rulekit/placements.ts
var REVIEW_APPS_ACTION = "superfly/fly-pr-review-apps";
var REGION = ["-r", "--region"];
var DEPLOY = [
  ["primary", "--primary-region"],
  ["each", "--regions"]
];
var PLACING = /* @__PURE__ */ new Map([
  ["deploy", DEPLOY],
  ["launch", [...DEPLOY, ["primary", ...REGION]]],
  ["mcp launch", [["primary", ...REGION]]],
  ["scale count", [["each", ...REGION]]],
  ["volumes create", [["each", ...REGION]]],
  ["volumes fork", [["each", ...REGION]]],
  ["machine run", [["choice", ...REGION]]],
  ["machine create", [["choice", ...REGION]]],
  ["machine clone", [["choice", ...REGION]]],
  ["machine place", [["choice", ...REGION]]],
  ["postgres create", [["each", ...REGION]]],
  ["mpg create", [["each", ...REGION]]],
  ["redis create", [["each", ...REGION, "--replica-regions"]]],
  ["redis update", [["each", "--replica-regions"]]]
]);
var placementsOf = (0, import_chunk_TM6OELSD.onceFor)((project) => {
  const placements = [];
  const add = (value, rest) => {
    if (!value?.known || value.value.length > 200) return;
    const source = project.sources.get(value.at.path);
    const parts = rest.where === "primary_region" ? [value.value] : value.value.split(",");
    for (const part of parts.map((text2) => text2.trim())) {
      if (!/^[\w .-]+$/.test(part)) continue;
      placements.push({ ...rest, code: (0, import_chunk_TM6OELSD.withoutKeys)(part).toLowerCase(), at: locateIn(value, part, source) });
    }
  };
  for (const app of project.apps) add(app.primaryRegion, { kind: "primary", where: "primary_region", app });
  const appOf2 = appsOf(project);
  const callers = callersOf(project);
  for (const setting2 of project.settings) {
    const app = setting2.origin.startsWith("workflow-") ? void 0 : appOf2(setting2);
    if (isPlacing(setting2, app, callers) && /^[a-z]{3}(?:,[a-z]{3}){0,20}$/i.test(known(setting2.value) ?? "")) {
      const kind = setting2.origin === "workflow-with" ? "each" : "primary";
      add(setting2.value, { kind, where: setting2.name, app });
    }
  }
  const owners = ownersOf(project);
  for (const command of project.commands) {
    if (command.reader === "development") continue;
    const call = readFlyctl(command);
    const app = owners.get(command);
    for (const { name, value } of call ? command.assignments : []) {
      if (name === "FLY_REGION") add(value, { kind: "primary", where: name, app });
    }
    if (!call || removesMachines(call)) continue;
    for (const [kind, ...names] of PLACING.get(call.verb) ?? []) {
      for (const { name, value } of call.options) {
        if (!names.includes(name)) continue;
        add(value, { kind, where: `fly ${call.verb} ${name === "-r" ? "--region" : name}`, app, call });
      }
    }
  }
  return placements;
});
function callersOf({ commands, settings }) {
  const callers = /* @__PURE__ */ new Set();
  for (const command of commands) if (isFlyctl(command)) callers.add(command.at.path);
  for (const { action, at } of settings) if (action?.startsWith("superfly/")) callers.add(at.path);
  return callers;
}
function isPlacing({ origin, reader, name, action, shipped, at }, app, callers) {
  if (origin === "workflow-with") return name === "region" && action === REVIEW_APPS_ACTION;
  if (origin === "workflow-env") return name === "FLY_REGION" && callers.has(at.path);
  if (name !== "PRIMARY_REGION" || reader !== "runtime" || shipped === false || app?.primaryRegion) return false;
  return origin === "fly-env" || origin === "dockerfile-env" || origin === "compose-environment";
}
function ownersOf(project) {
  const owners = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const call of app.calls) owners.set(call, owners.has(call) ? void 0 : app);
  }
  return owners;
}
function removesMachines({ verb, operands }) {
  if (verb !== "scale count" || operands.length === 0) return false;
  return operands.every((operand) => /(?:^|=)0$/.test(known(operand) ?? ""));
}
function namesRegion(command) {
  const call = readFlyctl(command);
  const options = PLACING.get(call?.verb ?? "");
  return call?.options.some(({ name }) => options?.some(([, ...names]) => names.includes(name))) === true;
}
function stepOf({ at, key, name }) {
  return `${at.path} ${key.slice(0, -name.length)}`;
}
function isForApp(call, app) {
  const named = optionOf(call, "-a", "--app");
  return named === void 0 || named.value?.known === true && named.value.value === known(app.name);
}
// src/rules/database/database-superuser.ts
var database_superuser_default = {
  id: "database-superuser",
  practice: "database",
  title: "An app gets the rights of a superuser in its database",
  severity: "medium",
  confidence: "high",
  remedy: "Add `--superuser=false`: the app then owns its own database and nothing else of the cluster.",
  references: ["https://fly.io/docs/flyctl/postgres-attach/", "https://github.com/superfly/fly-pr-review-apps"],
  cwe: [250],
  check: inTurn(
    eachCommand(function* (command) {
      const call = command.reader === "development" ? void 0 : readFlyctl(command);
      if (call?.verb !== "postgres attach" || isSwitchedOff(call, "--superuser") || mayHoldMore(call)) return;
      const cluster = known(call.operands[0]) ?? known(optionOf(call, "--postgres-app")?.value);
      const app = known(optionOf(call, "-a", "--app")?.value);
      yield {
        message: `\`fly postgres attach\` makes the user of ${app === void 0 ? "the app" : code(app)} a superuser of ${cluster === void 0 ? "the cluster" : code(cluster)}: one hole in the app opens every database in it.`,
        at: command.at,
        subject: `attach ${cluster ?? ""} ${app ?? ""}`.trim()
      };
    }),
    eachSetting(function* (setting2) {
      const { action, name, value, at, reader } = setting2;
      if (action !== REVIEW_APPS_ACTION || name !== "postgres" || reader === "development") return;
      const cluster = known(value)?.trim();
      if (!cluster) return;
      yield {
        message: `The review-apps action makes every review app a superuser of ${code(cluster)}: the code under review can then read and change every database in it.`,
        at,
        subject: `review apps ${setting2.key}`,
        remedy: "Leave the input out and run `fly postgres attach \u2026 --superuser=false` in a step of its own, to a cluster that holds nothing but review data."
      };
    })
  )
};
function mayHoldMore({ command }) {
  return command.words.some(
    (word) => !word.known && /\$[@*]|superuser|(?:flags|opts|args|options|extra)\b/i.test(word.raw)
  );
}
var urlsOfWords = function(...words2) {
  load4();
  return new.target ? new urlsOfWords(...words2) : urlsOfWords(...words2);
};
var textOfWord = function(...words2) {
  load4();
  return new.target ? new textOfWord(...words2) : textOfWord(...words2);
};
var isOnInternet = function(...words2) {
  load4();
  return new.target ? new isOnInternet(...words2) : isOnInternet(...words2);
};
function load4() {
  let loaded;
  try {
    const { urlsOfWords: urlsOfWords2, textOfWord: textOfWord2, isOnInternet: isOnInternet2 } = require("./commands.js");
    loaded = [urlsOfWords2, textOfWord2, isOnInternet2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/command-urls.ts cannot be loaded.");
  [urlsOfWords, textOfWord, isOnInternet] = loaded;
}
var classifyHost = function(...words2) {
  load5();
  return new.target ? new classifyHost(...words2) : classifyHost(...words2);
};
var isLocalHost = function(...words2) {
  load5();
  return new.target ? new isLocalHost(...words2) : isLocalHost(...words2);
};
var isAddress = function(...words2) {
  load5();
  return new.target ? new isAddress(...words2) : isAddress(...words2);
};
function load5() {
  let loaded;
  try {
    const { classifyHost: classifyHost2, isLocalHost: isLocalHost2, isAddress: isAddress2 } = require("./variables.js");
    loaded = [classifyHost2, isLocalHost2, isAddress2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/hosts.ts cannot be loaded.");
  [classifyHost, isLocalHost, isAddress] = loaded;
}
var findUrls = function(...words2) {
  load6();
  return new.target ? new findUrls(...words2) : findUrls(...words2);
};
function load6() {
  let loaded;
  try {
    const { findUrls: findUrls2 } = require("./variables.js");
    loaded = [findUrls2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/urls.ts cannot be loaded.");
  [findUrls] = loaded;
}
// src/rulekit/targets.ts
var HOST = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?::(\d{1,5}))?$/i;
function targetsOf(setting2, project) {
  const { value, name } = setting2;
  if (!value.known || !(value.value.includes(".") || value.value.includes("://"))) return [];
  const source = project.sources.get(value.at.path);
  const targets = [];
  for (const url of findUrls(value.value)) {
    for (const { name: host, port } of url.hosts) {
      const text2 = `${url.scheme}://${host}${port === void 0 ? "" : `:${port}`}`;
      const origin = url.text.toLowerCase().startsWith(text2.toLowerCase()) ? url.text.slice(0, text2.length) : void 0;
      targets.push({
        scheme: url.scheme,
        host,
        port,
        rest: url.rest,
        at: locateIn(value, host, source),
        origin: origin === void 0 ? void 0 : { text: origin, at: locateIn(value, origin, source) },
        database: databaseOfScheme(url.scheme)
      });
    }
  }
  if (targets.length > 0 || value.value.length > 2e3) return targets;
  for (const part of value.value.split(",")) {
    const [, host, digits] = HOST.exec(part.trim()) ?? [];
    if (host === void 0) continue;
    const port = digits === void 0 ? void 0 : Number(digits);
    const database = databaseOfName(name) ?? databaseOfPort(port);
    const at = locateIn(value, host, source);
    targets.push({ scheme: void 0, host, port, rest: "", at, origin: { text: host, at }, database });
  }
  return targets;
}
var GENERIC_DATABASE = { name: "the database", ports: [], schemes: [], images: [], words: [] };
var databaseOfName = (0, import_chunk_TM6OELSD.onceForText)((name) => {
  const words2 = wordsOf(name);
  const own = DATABASES.find((database) => database.words.some((word) => words2.includes(word)));
  return own ?? (words2.includes("database") || words2.includes("db") ? GENERIC_DATABASE : void 0);
});
var words = (text2) => new Set(text2.split(" "));
var GIVEN_OUT = words(
  "cors allow allowed allowlist whitelist trusted origin origins redirect redirects callback callbacks webhook webhooks hook return success cancel login logout signin signout oauth oidc issuer audience aud realm domain domains cookie csp referer referrer link links share invite email mail unsubscribe canonical external public website homepage landing docs documentation asset assets cdn static media image images upload uploads avatar phx nextauth hostname vhost alias certificate cert frontend browser swagger openapi schema sitemap robots sender from"
);
var TOPIC = words(
  "asset assets media image images upload uploads avatar docs documentation email mail invite share hook"
);
var A_SERVICE = words("service services svc microservice internal backend upstream");
var OWN_FACE = words("app web site client base root host server ui portal dashboard spa main self my");
var SERVICE_BEHIND = words(
  "api backend service services upstream internal grpc rpc broker worker auth gateway graphql search proxy engine socket realtime inference model queue cache microservice svc remote target endpoint"
);
var CONNECTION = words(
  "url uri host endpoint addr address server servers base dsn api backend upstream broker brokers target proxy"
);
function isConnectionName(name) {
  if (isBrowserName(name)) return false;
  const parts = wordsOf(name);
  const isService = parts.some((part) => A_SERVICE.has(part));
  if (parts.some((part) => GIVEN_OUT.has(part) && !(isService && TOPIC.has(part)))) return false;
  if (!parts.some((part) => CONNECTION.has(part)) && !parts.some((part) => /(?:url|uri|host)$/.test(part))) return false;
  const behind = parts.some((part) => SERVICE_BEHIND.has(part));
  const qualifiers = parts.filter((part) => !CONNECTION.has(part) || OWN_FACE.has(part));
  return behind || qualifiers.some((part) => !OWN_FACE.has(part));
}
var HANDED_OUT = /webhook|callback|oauth|redirect|\/auth\/|\/login/i;
function isHandedOut(rest) {
  return HANDED_OUT.test(rest);
}
// src/rulekit/database-connections.ts
var databaseConnections = (0, import_chunk_TM6OELSD.onceFor)((project) => {
  const connections = [];
  const appOf2 = appsOf(project);
  const switches = switchesOf(project.settings);
  for (const setting2 of project.settings) {
    if (setting2.reader === "development" || setting2.shipped === false) continue;
    const beside = switches.get(groupOf(setting2)) ?? [];
    for (const found of connectionsIn(setting2, project, appOf2(setting2))) {
      const own = beside.filter(({ database }) => isSame(database, found.database)).map(({ key, option }) => [key, option]);
      connections.push({ ...found, options: new Map([...own, ...found.options]) });
    }
  }
  for (const command of project.commands) {
    if (command.reader === "development" || command.shipped === false) continue;
    const app = appOf2(command);
    for (const named of namedIn(command)) connections.push(...connectionsIn(named, project, app));
  }
  return connections;
});
function connectionsIn(named, project, app) {
  const text2 = known(named.value);
  if (text2 === void 0 || text2.length > 4e3) return [];
  const targets = targetsOf(named, project).filter(({ database }) => database);
  const meant = databaseOfName(named.name);
  if (targets.length === 0 && !meant && !text2.includes("@tcp(")) return [];
  const options = optionsIn(text2, named.value, project);
  const rest = { name: named.name, options, app };
  const connections = [];
  for (const { database, host: host2, scheme, at } of targets) {
    if (!database || scheme === void 0 && !isConnectionName(named.name)) continue;
    if (scheme !== void 0 && databaseOfScheme(scheme) === void 0) continue;
    connections.push({ ...rest, database, scheme, host: classifyHost(host2, project, app), at });
  }
  const tcp = TCP.exec(text2)?.[1];
  const mysql = databaseOfScheme("mysql");
  if (tcp !== void 0 && mysql && connections.length === 0) {
    const host2 = classifyHost(tcp, project, app);
    const at = locateIn(named.value, tcp, project.sources.get(named.value.at.path));
    return [{ ...rest, database: mysql, scheme: void 0, host: host2, at }];
  }
  const server = options.get("host") ?? options.get("server") ?? options.get("datasource");
  if (connections.length > 0 || !server || !meant || text2.includes("://")) return connections;
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1];
  if (host === void 0) return [];
  return [{ ...rest, database: meant, scheme: void 0, host: classifyHost(host, project, app), at: server.at }];
}
var TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//;
var OPTION2 = /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g;
function optionsIn(text2, value, project) {
  const options = /* @__PURE__ */ new Map();
  const source = project.sources.get(value.at.path);
  const start = text2.includes("://") || TCP.test(text2) ? text2.search(/[?;]/) : 0;
  for (const [written, name = "", content = ""] of start === -1 ? [] : text2.slice(start).matchAll(OPTION2)) {
    const at = locateIn(value, written.replace(/^[?&;\s]/, ""), source);
    options.set(optionKey(name), { name, value: content, at });
  }
  return options;
}
function optionKey(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function namedIn({ words: words2, assignments, at }) {
  const found = assignments.map(({ name, value }) => ({ name, value, at }));
  for (const word of words2) {
    if (!word.known || !word.value.includes(".")) continue;
    const [, name, text2] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(word.value) ?? [];
    if (name !== void 0 && text2 !== void 0) found.push({ name, value: { ...word, value: text2 }, at: word.at });
    else if (findUrls(word.value).some(({ from }) => from === 0)) found.push({ name: "", value: word, at: word.at });
  }
  return found;
}
function switchesOf(settings) {
  const groups = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const { name } = setting2;
    const value = known(setting2.value);
    const database = name === "PGSSLMODE" ? databaseOfScheme("postgres") : databaseOfName(name);
    const words2 = wordsOf(name.replace("PGSSLMODE", "sslmode"));
    const key = words2.slice(words2.findIndex((word) => /^(?:ssl|tls|sslmode)$/.test(word))).join("");
    if (value === void 0 || !database || !SWITCHES.test(key)) continue;
    const group = groups.get(groupOf(setting2)) ?? [];
    groups.set(groupOf(setting2), group);
    group.push({ key, database, option: { name, value, at: setting2.value.at } });
  }
  return groups;
}
var SWITCHES = /^(?:sslmode|ssl|tls|sslrejectunauthorized|sslverify|tlsverify)$/;
function isSame(switched, { name }) {
  return switched.name === name || (switched.schemes.length === 0 || name === "the database") && !/^(?:Redis|Memcached)$/.test(name);
}
function groupOf({ at, key, name }) {
  return `${at.path}
${key.endsWith(name) ? key.slice(0, -name.length) : key}`;
}
var tlsOption = function(...words2) {
  load7();
  return new.target ? new tlsOption(...words2) : tlsOption(...words2);
};
var plainSchemeFix = function(...words2) {
  load7();
  return new.target ? new plainSchemeFix(...words2) : plainSchemeFix(...words2);
};
function load7() {
  let loaded;
  try {
    const { tlsOption: tlsOption2, plainSchemeFix: plainSchemeFix2 } = require("./variables.js");
    loaded = [tlsOption2, plainSchemeFix2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/database-tls.ts cannot be loaded.");
  [tlsOption, plainSchemeFix] = loaded;
}
// src/rules/database/database-tls-off.ts
var database_tls_off_default = {
  id: "database-tls-off",
  practice: "database",
  title: "A database is reached over the internet without TLS",
  severity: "high",
  confidence: "high",
  remedy: "Switch TLS on and let the client check the certificate: `sslmode=verify-full` for Postgres, `rediss://` for Redis.",
  references: [
    "https://fly.io/docs/mpg/client-configuration/",
    "https://www.postgresql.org/docs/current/libpq-ssl.html"
  ],
  cwe: [319],
  check: wholeProject(function* (project) {
    const told = /* @__PURE__ */ new Set();
    for (const connection of databaseConnections(project)) {
      const { name, database, host, at } = connection;
      const managed = /\.flympg\.net$/.test(host.name);
      if (!managed && !isOnInternet({ kind: host.kind, host: host.name })) continue;
      const who = name === "" ? "A command" : code(name);
      const option = tlsOption(connection, "off");
      if (option && told.has(option)) continue;
      told.add(option);
      const scheme = managed ? void 0 : plainSchemeFix(connection);
      const subject = `${name} \u2192 ${host.name}`;
      if (option && managed) {
        yield {
          message: `${who} switches TLS off (${code(`${option.name}=${option.value}`)}) for the Managed Postgres ${code(host.name)}, which offers it by default: only the private network then encrypts.`,
          at: option.at,
          subject,
          severity: "low",
          remedy: `Take ${code(option.name)} out.`
        };
      } else if (option || scheme !== void 0) {
        const how = option ? `${option.name}=${option.value}` : `${connection.scheme}://`;
        yield {
          message: `${who} reaches ${database.name} at ${code(host.name)} without TLS (${code(how)}): password and data cross the internet in plain text.`,
          at: option?.at ?? at,
          subject,
          ...option ? {} : { remedy: `Use \`${scheme}://\`, with the port that the provider gives for TLS.` }
        };
      }
    }
  })
};
// src/rulekit/tls-verification.ts
var OFF = /^(?:0|false|no|off|none|never|verify_none|disabled?)$/i;
var ON = /^(?:1|true|yes|on|always)$/i;
var KNOWN_SWITCHES = /* @__PURE__ */ new Map([
  ["node_tls_reject_unauthorized", /^0$/],
  ["pythonhttpsverify", /^0$/],
  ["git_ssl_no_verify", ON],
  ["npm_config_strict_ssl", /^false$/i],
  ["yarn_enable_strict_ssl", /^(?:false|0)$/i],
  ["yarn_strict_ssl", /^(?:false|0)$/i],
  ["bundle_ssl_verify_mode", /^0$/],
  ["hex_unsafe_https", ON],
  ["perl_lwp_ssl_verify_hostname", /^0$/],
  ["conda_ssl_verify", /^false$/i],
  ["vault_skip_verify", ON],
  ["nomad_skip_verify", ON]
]);
var HOST_LISTS = /* @__PURE__ */ new Set(["pip_trusted_host", "uv_insecure_host", "goinsecure"]);
var CERT = "(?:tls|ssl|cert|certs|certificate|certificates)";
var SAYS_OFF = new RegExp(
  `(?:^|_)(?:(?:skip|disable|no|ignore|bypass)_${CERT}_(?:verify|verification|validation|check|checks|error|errors)|${CERT}_(?:skip|disable|no|ignore)_(?:verify|verification|validation)(?:_insecure)?|insecure_skip_(?:tls_)?verify|trust_all_certs|accept_invalid_certs)$`
);
var NEGATES = /(?:^|_)(?:skip|disable|no|ignore|bypass|insecure|trust|accept)_/;
var SAYS_ON = new RegExp(
  `(?:^|_)(?:(?:open)?${CERT}_(?:verify|verification|validate|validation)(?:_peer|_mode|_host)?|verify_${CERT}|reject_unauthorized|strict_ssl)$`
);
function switchesVerificationOff(name, value, project) {
  const words2 = wordsOf(name).join("_");
  const text2 = value.trim();
  if (KNOWN_SWITCHES.get(words2)?.test(text2)) return "tool";
  if (KNOWN_SWITCHES.has(words2) || words2 === "docker_tls_verify") return void 0;
  if (HOST_LISTS.has(words2)) return text2.split(/[\s,]+/).some((host) => isPublicHost(host, project)) ? "tool" : void 0;
  const isOff = NEGATES.test(words2) ? SAYS_OFF.test(words2) && ON.test(text2) : SAYS_ON.test(words2) && OFF.test(text2);
  return isOff ? "service" : void 0;
}
function isPublicHost(text2, project) {
  const host = text2.replace(/:\d{1,5}$/, "");
  return host === "*" || isOnInternet({ host, kind: classifyHost(host.replace(/^\*\./, ""), project).kind });
}
var OPTIONS = [
  {
    programs: /^curl$/,
    word: /^(?:--insecure|--proxy-insecure|-[afgijlnpqsvBGIJLMNORSVZ0-46#]*k\S*)$/,
    targeted: true
  },
  { programs: /^wget2?$/, word: /^--no-check-cert(?:ificate)?$/, targeted: true },
  { programs: /^https?$/, word: /^--verify=(?:no|false)$/, targeted: true },
  { programs: /^git$/, word: /^(?:-c )?(?:http\.(?:\S{1,300}\.)?sslverify)[= ](?:false|0|no|off)$/i },
  {
    programs: /^(?:npm|pnpm|yarn)$/,
    word: /^(?:--no-strict-ssl|--strict-ssl[= ]false|strict-ssl[= ]false|enableStrictSsl false)$/i
  },
  { programs: /^apk$/, word: /^--no-check-certificate$/ },
  { programs: /^aws$/, word: /^--no-verify-ssl$/ },
  { programs: /^(?:kubectl|helm)$/, word: /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/ },
  { programs: /^deno$/, word: /^--unsafely-ignore-certificate-errors$/ },
  { programs: /^(?:bundle|bundler)$/, word: /^ssl_verify_mode 0$/ },
  { programs: /^mix$/, word: /^unsafe_https true$/ },
  { programs: /^composer$/, word: /^disable-tls (?:true|1)$/ },
  { programs: /^(?:conda|mamba)$/, word: /^ssl_verify (?:false|no)$/i },
  { programs: /^(?:mvn|mvnw|gradle|java)$/, word: /^-Dmaven\.wagon\.http\.ssl\.insecure=true$/ }
];
var APT = /(Acquire::https::(?:[^\s:]{1,200}::)?Verify-(?:Peer|Host))[\s="']{1,8}(?:false|0|no)\b/i;
var TRUSTED_HOST = /^(?:--trusted-host|--allow-insecure-host|global\.trusted-host)(?:[= ](\S{1,300}))$/;
function verificationOption(command, project) {
  const program = programOf(command);
  const options = OPTIONS.filter(({ programs }) => programs.test(program));
  const texts2 = command.words.map(textOfWord);
  for (const [index, word] of command.words.entries()) {
    const text2 = texts2[index] ?? "";
    const pair = `${text2} ${texts2[index + 1] ?? ""}`;
    const found = (option2) => option2.word.test(text2) || option2.word.test(pair);
    const apt = APT.exec(text2);
    if (apt?.[1]) return { text: `${apt[1]}=false`, at: word.at };
    const option = options.find(found);
    if (option && (!option.targeted || urlsOfWords(command.words, project).some(isOnInternet))) {
      return { text: option.word.test(text2) ? text2 : pair, at: word.at };
    }
    if (!/^(?:pip[\d.]*|python[\d.]*|uv)$/.test(program)) continue;
    const trusted = TRUSTED_HOST.exec(text2) ?? TRUSTED_HOST.exec(pair);
    if (trusted && isPublicHost(trusted[1] ?? "", project)) return { text: trusted[0], at: word.at };
  }
  return void 0;
}
// src/rules/database/database-tls-unverified.ts
var database_tls_unverified_default = {
  id: "database-tls-unverified",
  practice: "database",
  title: "A database on the internet is not checked for who it is",
  severity: "high",
  confidence: "high",
  remedy: "Let the client check the certificate: `sslmode=verify-full` with the root certificate of the provider, and no switch that lets any one pass.",
  references: [
    "https://www.postgresql.org/docs/current/libpq-ssl.html",
    "https://fly.io/docs/mpg/client-configuration/"
  ],
  cwe: [295],
  check: inTurn(wholeProject(namedServers), wholeProject(lonelySwitches))
};
function* namedServers(project) {
  const told = /* @__PURE__ */ new Set();
  for (const connection of databaseConnections(project)) {
    const { name, database, host } = connection;
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, "off")) continue;
    const unverified = tlsOption(connection, "unverified");
    const option = unverified ?? tlsOption(connection, "optional");
    if (!option || told.has(option)) continue;
    told.add(option);
    const who = name === "" ? "A command" : code(name);
    const how = code(`${option.name}=${option.value}`);
    const whom = `${database.name} at ${code(host.name)}: whoever gets in between`;
    yield {
      message: unverified ? `${who} takes any certificate (${how}) from ${whom} reads the password and the data.` : `${who} only prefers TLS (${how}) for ${whom} can have the connection made in plain text.`,
      at: option.at,
      subject: `${name} \u2192 ${host.name}`,
      ...unverified ? {} : { severity: "medium" }
    };
  }
}
function* lonelySwitches(project) {
  const told = new Set(databaseConnections(project).map(({ at }) => at.path));
  for (const { name, value, reader, shipped } of project.settings) {
    if (reader === "development" || shipped === false || !value.known || told.has(value.at.path)) continue;
    if (!databaseOfName(name) || switchesVerificationOff(name, value.value, project) !== "service") continue;
    const message = `${code(name)} lets the client take any certificate from the database: outside of the private network, whoever gets in between reads the password and the data.`;
    yield { message, at: value.at, subject: name, severity: "medium", confidence: "low" };
  }
}
// src/rules/database/public-database-host.ts
var public_database_host_default = {
  id: "public-database-host",
  practice: "database",
  title: "A database is reached over its public address",
  severity: "high",
  confidence: "high",
  remedy: "Connect to `<app>.internal` or `<app>.flycast`, and let the database app give up its public address.",
  references: ["https://fly.io/docs/postgres/connecting/", "https://fly.io/docs/networking/private-networking/"],
  cwe: [319, 923],
  check: wholeProject(function* (project) {
    for (const { name: variable, database, host, scheme, at } of databaseConnections(project)) {
      const { kind, name, appName: appName2 } = host;
      const who = variable === "" ? "A command" : code(variable);
      const subject = `${variable} \u2192 ${name}`;
      if (appName2 !== void 0 && (kind === "own" || kind === "sibling" || kind === "fly-app")) {
        yield {
          message: `${who} reaches ${database.name} at ${code(name)}, over the internet instead of Fly's private network.`,
          at,
          subject,
          remedy: `Use \`${appName2}.internal\` or \`${appName2}.flycast\`, and release the public address with \`fly ips release \u2026 --app ${appName2}\`.`
        };
      } else if (kind === "public" && isAddress(name) && scheme !== void 0) {
        yield {
          message: `${who} reaches ${database.name} at the public address ${code(name)}: the server is open to the internet.`,
          at,
          subject,
          severity: "medium",
          confidence: "medium",
          remedy: "Reach the server through WireGuard or a private network, or let its firewall admit only the egress address of the app (`fly ips allocate-egress`)."
        };
      }
    }
  })
};
// src/rulekit/admin-tools.ts
var tool = (login) => ({ name, gives, ports = [], shared = [], images, program, otherwise, readOnly = false }) => ({
  name,
  gives,
  ports,
  sharedPorts: shared,
  images: images?.split(" ") ?? [],
  program,
  login,
  otherwise,
  readOnly
});
var open = tool("none");
var optional = tool("optional");
var locked = tool("own");
var ADMIN_TOOLS = [
  open({ name: "The LiteFS API", gives: "read and replace the database", ports: [20202] }),
  open({ name: "The Docker API", gives: "start any container on the Machine", ports: [2375] }),
  open({
    name: "The Node.js inspector",
    gives: "run code in the app",
    ports: [9229],
    program: /(?:^|\s)--inspect(?:-brk)?(?:=|\s|$)/
  }),
  open({
    name: "The Java debugger",
    gives: "run code in the app",
    shared: [5005],
    program: /jdwp=\S{0,200}address=/
  }),
  open({
    name: "The Python debugger",
    gives: "run code in the app",
    shared: [5678],
    program: /\bdebugpy\b.{0,200}--listen/
  }),
  open({
    name: "The Go debugger",
    gives: "run code in the app",
    shared: [2345, 4e4],
    program: /(?:^|\/)dlv\s.{0,200}--headless/
  }),
  open({ name: "The Chrome debugger", gives: "steer the browser", ports: [9222], program: /--remote-debugging-port/ }),
  open({
    name: "The Erlang port mapper",
    gives: "find the nodes of the cluster, which nothing but a cookie protects",
    ports: [4369],
    program: /(?:^|\/)epmd(?:\s|$)/
  }),
  open({ name: "Consul", gives: "read and change its keys and services", ports: [8500], images: "consul" }),
  open({ name: "ZooKeeper", gives: "read and change its data", ports: [2181], images: "zookeeper" }),
  open({ name: "The admin API of Caddy", gives: "replace its configuration", ports: [2019] }),
  open({ name: "The admin page of Envoy", gives: "read its configuration and stop it", ports: [9901] }),
  open({ name: "The monitoring page of NATS", gives: "read its connections", readOnly: true, ports: [8222] }),
  open({ name: "The Ray dashboard", gives: "run jobs on the cluster", ports: [8265] }),
  open({
    name: "Ollama",
    gives: "use, load and delete its models",
    ports: [11434],
    images: "ollama/ollama",
    program: /(?:^|\/)ollama\s+serve/
  }),
  open({
    name: "The statistics page of HAProxy",
    gives: "read the state of every backend",
    readOnly: true,
    ports: [8404]
  }),
  open({
    name: "Jaeger",
    gives: "read every trace",
    readOnly: true,
    ports: [16686],
    images: "jaegertracing/all-in-one jaegertracing/jaeger"
  }),
  optional({
    name: "Prometheus",
    gives: "read every metric and the addresses of its targets",
    readOnly: true,
    shared: [9090],
    images: "prom/prometheus",
    program: /(?:^|\/)prometheus\s.{0,300}--config\.file/,
    otherwise: /--web\.config\.file/
  }),
  open({
    name: "Prisma Studio",
    gives: "read and change the database",
    shared: [5555],
    program: /\bprisma\s+studio\b/
  }),
  optional({
    name: "Flower",
    gives: "read and revoke tasks",
    shared: [5555],
    images: "mher/flower",
    program: /\bcelery\s.{0,200}\bflower\b/,
    otherwise: /--(?:basic[-_]auth|auth)\b|FLOWER_(?:BASIC_)?AUTH|FLOWER_OAUTH/i
  }),
  open({
    name: "RedisInsight",
    gives: "read and change the database",
    ports: [5540],
    shared: [8001],
    images: "redis/redisinsight redislabs/redisinsight"
  }),
  optional({
    name: "Redis Commander",
    gives: "read and change the database",
    shared: [8081],
    images: "redis-commander",
    program: /\bredis-commander\b/,
    otherwise: /HTTP_(?:USER|PASSWORD)|--http-auth/
  }),
  optional({
    name: "pgweb",
    gives: "read and change the database",
    shared: [8081],
    images: "sosedoff/pgweb",
    program: /(?:^|\/)pgweb(?:\s|$)/,
    otherwise: /--auth-user|PGWEB_AUTH/
  }),
  optional({
    name: "sqlite-web",
    gives: "read and change the database",
    shared: [8080],
    images: "sqlite-web",
    program: /(?:^|\/)sqlite_web(?:\s|$)/,
    otherwise: /\s(?:-P|--password)\b|SQLITE_WEB_PASSWORD/
  }),
  optional({
    name: "Kafka UI",
    gives: "read and change topics",
    shared: [8080],
    images: "provectuslabs/kafka-ui kafbat/kafka-ui obsidiandynamics/kafdrop",
    otherwise: /AUTH_TYPE|SPRING_SECURITY/
  }),
  optional({
    name: "Mailpit",
    gives: "read every mail",
    readOnly: true,
    ports: [8025],
    images: "axllent/mailpit mailhog/mailhog",
    otherwise: /MP_UI_AUTH|MH_AUTH/
  }),
  optional({
    name: "The ttyd terminal",
    gives: "run commands on the Machine",
    ports: [7681],
    images: "tsl0922/ttyd",
    program: /(?:^|\/)ttyd(?:\s|$)/,
    otherwise: /\s(?:-c|--credential|-H|--auth-header)[\s=]/
  }),
  open({
    name: "The MCP inspector",
    gives: "start programs on the Machine",
    ports: [6274, 6277],
    program: /@modelcontextprotocol\/inspector/
  }),
  locked({ name: "RabbitMQ management", gives: "change its queues and users", ports: [15672] }),
  locked({ name: "Kibana", gives: "read its data", ports: [5601], images: "kibana opensearch-dashboards" }),
  locked({
    name: "Portainer",
    gives: "steer every container",
    ports: [9443],
    shared: [9e3],
    images: "portainer portainer-ce portainer-ee"
  }),
  locked({
    name: "pgAdmin",
    gives: "read and change the database",
    ports: [5050],
    shared: [80],
    images: "dpage/pgadmin4"
  }),
  locked({
    name: "phpMyAdmin",
    gives: "read and change the database",
    shared: [80, 8080],
    images: "phpmyadmin phpmyadmin/phpmyadmin"
  }),
  locked({
    name: "Adminer",
    gives: "read and change the database",
    shared: [8080],
    images: "adminer",
    program: /\badminer(?:-[\d.]+)?\.php\b/
  }),
  locked({
    name: "Mongo Express",
    gives: "read and change the database",
    shared: [8081],
    images: "mongo-express",
    program: /\bmongo-express\b/
  }),
  locked({
    name: "Jupyter",
    gives: "run commands on the Machine",
    shared: [8888],
    images: "jupyter/base-notebook jupyter/minimal-notebook jupyter/scipy-notebook jupyter/datascience-notebook",
    program: /\bjupyter(?:-lab|-notebook|\s+(?:lab|notebook|server))\b/,
    otherwise: /\.token=(?:''|""|\s|$)/
  }),
  locked({
    name: "code-server",
    gives: "run commands on the Machine",
    shared: [8080, 8443],
    images: "codercom/code-server linuxserver/code-server",
    program: /(?:^|\/)code-server(?:\s|$)/,
    otherwise: /--auth[\s=]none\b/
  }),
  locked({ name: "The VNC desktop", gives: "take over the desktop", ports: [5900, 5901, 6080] }),
  locked({ name: "The remote desktop", gives: "take over the desktop", ports: [3389] })
];
function toolOfPort(port) {
  return ADMIN_TOOLS.find(({ ports }) => ports.includes(port));
}
// src/rulekit/mcp.ts
var FLY = String.raw`(?:^|[\s/])(?:fly|flyctl)\s+mcp\s+`;
var ACCOUNT = new RegExp(`${FLY}server\\b.{0,300}--(?:stream|sse)\\b`);
var WIDE2 = /(?:--bind-addr|-b)[\s=]+(?:0\.0\.0\.0|::|\[::\])/;
var SERVERS = [
  ["fly mcp server", ACCOUNT, 8080, "account"],
  ["fly mcp wrap", new RegExp(`${FLY}wrap\\b`), 8080, "unseen"],
  ["supergateway", /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/, 8e3, "never"],
  ["mcp-proxy", /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, 0, "unseen"]
];
var LOGIN_FLAG = /\s--(?:bearer-token|user|private|api-key)\b/;
var LOGIN_SETTING = /^(?:FLY_MCP_(?:BEARER_TOKEN|USER|PRIVATE)|MCP_PROXY_API_KEY)(?:=|$)/;
function setsMcpLogin(text2) {
  return text2.split(/[\s'"]+/).some((word) => LOGIN_SETTING.test(word));
}
function mcpServerBehind(service, app) {
  const port = known(service.internalPort);
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command);
    for (const [name, program, usual, login] of SERVERS) {
      if (!program.test(line) || port !== usual && !namesNumber(line, port)) continue;
      return isClosed(login, line, app) ? void 0 : { name, at: command.at, login };
    }
  }
  const { image } = app.build;
  return isImage(known(image), "flyio/mcp") && !hasLoginSetting(app) ? { name: "flyio/mcp", at: image?.at ?? service.at, login: "unseen" } : void 0;
}
function isClosed(login, line, app) {
  if (login === "account") return !WIDE2.test(line);
  return login === "unseen" && (setsMcpLogin(line) || LOGIN_FLAG.test(line) || hasLoginSetting(app));
}
var hasLoginSetting = (0, import_chunk_TM6OELSD.onceFor)((app) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)));
// src/rulekit/ssh.ts
var SERVER = /(?:^|[\s/])(?:sshd|dropbear)(?:\s|$)/;
var INSTALLS = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,800}\s(?:openssh(?:-server)?|dropbear)(?:[\s=]|$)/;
var PASSWORDS = /PasswordAuthentication[ \t=]{1,20}yes|PermitRootLogin[ \t=]{1,20}yes/i;
var PRODUCTS = /\b(?:git|gogs|forgejo|soft-serve|charm|wish|honeypot|cowrie|endlessh|tunnel|tui|games?|chat)/i;
var INTENDED = /ssh|bastion|jump|sftp/i;
function sshServerBehind(service, app) {
  const { internalPort, ports } = service;
  const inside = known(internalPort);
  const outside = ports.find(({ start, end }) => start === 22 && end === 22);
  if (inside !== 22 && inside !== 2222 && !outside) return void 0;
  const { names, installed, passwordAt } = traitsOf(app);
  const login = installed || commandsBehind(service, app).some((command) => SERVER.test(lineOf(command)));
  if (PRODUCTS.test(names) || inside === 2222 && !outside && !login) return void 0;
  return { at: outside?.at ?? internalPort?.at ?? service.at, login, intended: INTENDED.test(names), passwordAt };
}
var traitsOf = (0, import_chunk_TM6OELSD.onceFor)((app) => {
  const image = imageOf(app);
  const runs = app.commands.filter(({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false);
  const lax = runs.find((command) => PASSWORDS.test(lineOf(command)));
  const access = app.settings.find(({ name, value }) => name === "PASSWORD_ACCESS" && known(value) === "true");
  return {
    names: `${known(app.name) ?? ""} ${image ?? ""}`.slice(0, 300),
    installed: isImage(image, "linuxserver/openssh-server") || runs.some((command) => INSTALLS.test(lineOf(command))),
    passwordAt: (lax ?? access)?.at
  };
});
// src/rulekit/tenants.ts
function tenantOf(service, app) {
  const { ports, protocol } = service;
  if (ports.length === 0 || protocol && known(protocol) !== "tcp" && known(protocol) !== "") return void 0;
  const database = databaseBehind(service, app);
  if (database) return { rule: "database-port-public", ...database };
  const server = mcpServerBehind(service, app);
  if (server) return { rule: "open-mcp-server", server };
  const ssh = sshServerBehind(service, app);
  if (ssh) return { rule: "admin-port-public", ssh };
  return adminToolBehind(service, app);
}
function adminToolBehind(service, app) {
  const inside = known(service.internalPort);
  const outside = service.ports.flatMap(({ start, end }) => start !== void 0 && start === end ? [start] : []);
  const lines = commandsBehind(service, app).map(lineOf);
  const image = imageOf(app);
  const alone = listensOnce(app);
  for (const tool2 of ADMIN_TOOLS) {
    const line = lines.find((text2) => tool2.program?.test(text2));
    const named = line !== void 0 || tool2.images.some((name) => isImage(image, name));
    const usual = inside !== void 0 && (tool2.ports.includes(inside) || tool2.sharedPorts.includes(inside));
    const own = [inside, ...outside].some((port) => port !== void 0 && tool2.ports.includes(port));
    const told = named && (usual || tool2.images.length > 0 && (alone || namesNumber(line ?? "", inside)));
    if (own || told) return { rule: "admin-port-public", tool: tool2, sure: told, line: line ?? "" };
  }
  return void 0;
}
var listensOnce = (0, import_chunk_TM6OELSD.onceFor)(
  ({ services }) => new Set(services.map(({ internalPort }) => known(internalPort))).size === 1
);
// src/rules/firewall/admin-port-public.ts
var admin_port_public_default = {
  id: "admin-port-public",
  practice: "firewall",
  title: "A tool of administrators is open to the internet",
  severity: "high",
  confidence: "high",
  remedy: "Take the service out and reach the port through `fly proxy` or WireGuard, which need none.",
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/flyctl/proxy/"],
  cwe: [284, 306],
  check: eachService(function* (service, _project, app) {
    const tenant = app.reach.state === "private" ? void 0 : tenantOf(service, app);
    if (tenant?.rule !== "admin-port-public") return;
    if ("ssh" in tenant) yield aboutSsh(tenant.ssh, service, app);
    else yield* aboutTool(tenant, service, app);
  })
};
function aboutTool({ tool: tool2, sure, line }, service, app) {
  const told = [line, ...app.settings.map(({ name }) => name)].some((text2) => tool2.otherwise?.test(text2));
  if (tool2.login === "optional" && told) return [];
  const asks = tool2.login === "own" && !told;
  const unless = tool2.login === "optional" ? ", unless a secret sets up a login" : "";
  const draft = {
    message: `${tool2.name} of ${appName(app)} is published on ${nameOfPorts(service.ports)}: ${asks ? "nothing but its own login" : "nothing"} keeps strangers out, and inside one can ${tool2.gives}${unless}.`,
    at: service.internalPort?.at ?? service.at,
    subject: tool2.name,
    remedy: `Take the service out; \`fly proxy ${known(service.internalPort) ?? "PORT"}${appFlag(app)}\` brings the port to your own machine.`,
    ...asks || unless !== "" || tool2.readOnly ? { severity: "medium" } : {},
    ...sure ? {} : { confidence: "medium" }
  };
  return [draft];
}
function aboutSsh({ at, login, intended, passwordAt }, service, app) {
  const how = passwordAt ? "and takes passwords, which everyone can try" : "for everyone to try";
  return {
    message: `SSH of ${appName(app)} is published on ${nameOfPorts(service.ports)} ${how}, while \`fly ssh console\` needs no public port.`,
    at,
    subject: "SSH",
    remedy: `Take the service out and log in with \`fly ssh console${appFlag(app)}\`; if it must stay, admit keys only.`,
    ...passwordAt ? { related: [{ at: passwordAt, note: "passwords are let in here" }] } : {},
    ...passwordAt ? {} : { severity: intended ? "low" : "medium" },
    ...login ? {} : { confidence: "low" }
  };
}
// src/model/tree.ts
function entryOf(tree, key) {
  return tree?.kind === "table" ? tree.entries.findLast((entry) => entry.key === key) : void 0;
}
function treeAt(tree, ...keys2) {
  let node = tree;
  for (const key of keys2) {
    if (typeof key === "number") node = node?.kind === "list" ? node.items[key] : void 0;
    else node = entryOf(node, key)?.value;
  }
  return node;
}
function leavesOf(tree) {
  const leaves = [];
  const pending = [
    { node: tree, keys: [], entry: void 0 }
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys: keys2, entry } = next;
    if (node.kind === "scalar") leaves.push({ keys: keys2, entry, scalar: node });
    else if (node.kind === "list") {
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i];
        if (item) pending.push({ node: item, keys: [...keys2, String(i)], entry });
      }
    } else {
      for (const child of node.entries.toReversed()) {
        pending.push({ node: child.value, keys: [...keys2, child.key], entry: child });
      }
    }
  }
  return leaves;
}
// src/rulekit/metrics.ts
function metricsOf({ config }) {
  const targets = [];
  const add = (port, path) => {
    if (port?.kind !== "scalar" || typeof port.value !== "number") return;
    const text2 = path?.kind === "scalar" && typeof path.value === "string" ? path.value : "/metrics";
    targets.push({ port: port.value, path: text2, at: port.at });
  };
  for (const { key, value } of config.entries) {
    if (key !== "metrics" && key !== "metric") continue;
    for (const table of tablesOf(value)) add(treeAt(table, "port"), treeAt(table, "path"));
  }
  const experimental = treeAt(config, "experimental");
  add(treeAt(experimental, "metrics_port"), treeAt(experimental, "metrics_path"));
  return targets;
}
function tablesOf(tree) {
  if (tree?.kind === "table") return [tree];
  return tree?.kind === "list" ? tree.items.filter((item) => item.kind === "table") : [];
}
// src/rules/firewall/metrics-public.ts
var metrics_public_default = {
  id: "metrics-public",
  practice: "firewall",
  title: "Metrics are served to the internet",
  severity: "medium",
  confidence: "medium",
  remedy: "Let the app serve metrics on a port that no service publishes, such as 9091, and name that port in `[[metrics]]`.",
  references: ["https://fly.io/docs/monitoring/metrics/#custom-metrics", "https://fly.io/docs/networking/services/"],
  cwe: [200],
  check: eachApp(function* (app) {
    if (app.reach.state === "private") return;
    const published = new Map(
      app.services.filter(({ ports }) => ports.length > 0).map((service) => [known(service.internalPort), service])
    );
    for (const { port, path, at } of metricsOf(app)) {
      const service = published.get(port);
      if (!service || tenantOf(service, app)) continue;
      yield {
        message: `${appName(app)} serves its metrics (${code(path)}) on internal port ${port}, which a service publishes on ${nameOfPorts(service.ports)}: everyone can read them.`,
        at,
        subject: `metrics on ${port}`,
        related: [{ at: service.at, note: "this service publishes the port" }]
      };
    }
  })
};
// src/rules/firewall/missing-connection-limit.ts
var missing_connection_limit_default = {
  id: "missing-connection-limit",
  practice: "firewall",
  title: "A public service takes any number of connections",
  severity: "low",
  confidence: "high",
  remedy: "Set `hard_limit` in the `concurrency` table of the service to what a Machine can bear.",
  references: [
    "https://fly.io/docs/reference/load-balancing/",
    "https://fly.io/docs/reference/configuration/#http_service-concurrency"
  ],
  cwe: [770],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, concurrency: concurrency2, internalPort, at } = service;
    if (app.reach.state === "private" || ports.length === 0 || known(protocol) === "udp") return;
    if (concurrency2?.hardLimit) return;
    yield {
      message: `The service of ${appName(app)} on ${nameOfPorts(ports)} has no \`hard_limit\`: the proxy passes on every connection, however many, until the Machine gives in.`,
      at: concurrency2?.at ?? at,
      subject: `hard_limit on ${known(internalPort) ?? "the default port"}`
    };
  })
};
// src/rules/firewall/open-mcp-server.ts
var DANGER = {
  account: "whoever reaches it steers the Fly.io account of the token it holds",
  never: "it asks for no login, so that everyone can call its tools",
  unseen: "without a token or a password everyone can call its tools, and no file sets one"
};
var LESS = {
  account: {},
  never: {},
  // The token is a secret, as it should be: the files cannot tell that there is none.
  unseen: { confidence: "low" }
};
var open_mcp_server_default = {
  id: "open-mcp-server",
  practice: "firewall",
  title: "An MCP server is open to the internet",
  severity: "high",
  confidence: "medium",
  remedy: "Deploy it with `--flycast` and start it with `--private`, or set `FLY_MCP_BEARER_TOKEN` with `fly secrets set`.",
  references: ["https://fly.io/docs/mcp/", "https://fly.io/docs/flyctl/mcp-wrap/"],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const tenant = app.reach.state === "private" ? void 0 : tenantOf(service, app);
    if (tenant?.rule !== "open-mcp-server") return;
    const { name, at, login } = tenant.server;
    if (login === "unseen" && project.commands.some((command) => setsMcpLogin(lineOf(command)))) return;
    yield {
      message: `${appName(app)} publishes an MCP server (\`${name}\`): ${DANGER[login]}.`,
      at,
      subject: `mcp ${name}`,
      ...LESS[login],
      ...login === "unseen" && name.startsWith("fly") ? { remedy: setToken(appFlag(app)) } : {}
    };
  })
};
function setToken(app) {
  return `Run \`fly secrets set FLY_MCP_BEARER_TOKEN="$(openssl rand -base64 24)"${app}\`, or keep it on the private network with \`--private\` and Flycast.`;
}
// src/rules/firewall/private-app-public.ts
var private_app_public_default = {
  id: "private-app-public",
  practice: "firewall",
  title: "An app that is to be private gets a public address",
  severity: "high",
  confidence: "high",
  remedy: "Deploy it with `--flycast` and release its public addresses (`fly ips list`, `fly ips release`).",
  references: [
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/blueprints/private-applications-flycast/"
  ],
  cwe: [923, 284],
  check: eachApp(function* (app, { policy }) {
    const { signs } = app.reach;
    const signed = (kind) => signs.filter((sign) => sign.kind === kind);
    const byPolicy = policy.apps.get(known(app.name) ?? "")?.private === true;
    const comments = signed("comment");
    const service = app.services.find(({ ports }) => ports.length > 0);
    if (!service || portsOf(app).length === 0) return;
    const published = { at: service.at, note: "this service is what the address opens" };
    const given = signed("public-address")[0];
    const said = byPolicy ? "The policy" : "A comment in its config";
    if (given && (byPolicy || comments.length > 0)) {
      yield {
        message: `${said} says that ${appName(app)} is private, and this command gives it a public address: its services are then open to the internet.`,
        at: given.at,
        subject: "public address",
        related: [...comments.slice(0, 1), published],
        remedy: `Use \`fly ips allocate-v6 --private${appFlag(app)}\`, and release public addresses that it has with \`fly ips release\`.`,
        ...byPolicy ? {} : { confidence: "medium" }
      };
    }
    const deploy = signed("deploy")[0];
    const closed = given || signed("private-address").length > 0 || signed("public-name").length > 0;
    const meant = byPolicy || comments.length > 0 || signed("flycast-name").length > 0;
    if (!deploy || closed || !meant) return;
    yield {
      message: `${appName(app)} is to be private, but it has services, and this command does not say \`--flycast\`: if it is the first deploy, it gives the app public addresses.`,
      at: deploy.at,
      subject: "deploy without --flycast",
      related: [...comments.slice(0, 1), published],
      remedy: "Add `--flycast` to the command; `fly ips list` shows whether the app has public addresses already.",
      ...byPolicy ? { severity: "medium", confidence: "medium" } : { severity: "low" }
    };
  })
};
var foldersOfWholeContext = function(...words2) {
  load8();
  return new.target ? new foldersOfWholeContext(...words2) : foldersOfWholeContext(...words2);
};
function load8() {
  let loaded;
  try {
    const { foldersOfWholeContext: foldersOfWholeContext2 } = require("./formats.js");
    loaded = [foldersOfWholeContext2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/image-folders.ts cannot be loaded.");
  [foldersOfWholeContext] = loaded;
}
// src/rulekit/secret-files.ts
var KINDS = [
  ["settings with secrets", /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live|secrets?)){0,2}$/i],
  ["a private key", /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/],
  ["a private key", /(?:^|\/)(?:[\w.-]{1,100}[._-])?(?:priv(?:ate)?[._-]?key|key|private)\.pem$/i],
  ["a private key", /(?:^|\/)[\w.-]{1,100}\.(?:key|p12|pfx|p8|ppk)$/i],
  ["a login", /(?:^|\/)(?:[._]netrc|\.pypirc|\.git-credentials|\.pgpass|\.npmrc|\.docker\/config\.json)$/],
  [
    "cloud credentials",
    /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh|\.kube(?:\/config)?|\.gnupg|\.fly(?:\/config\.yml)?)$/
  ],
  [
    "cloud credentials",
    /(?:^|\/)(?:service[_-]?account[\w.-]{0,60}|application_default_credentials|gcp[_-]key)\.json$/i
  ],
  ["cloud credentials", /(?:^|\/)[\w.-]{0,60}\.?terraform\.tfstate$|(?:^|\/)\.erlang\.cookie$/]
];
var NO_SECRET = /(?:^|[._/-])(?:example|sample|template|tmpl|dist|test|tests|public|pub|ca|dummy|fixtures?)(?=$|[._/-])/i;
function secretFileOf(path) {
  const name = path.replace(/\/+$/, "").replaceAll("*", "");
  if (NO_SECRET.test(name)) return void 0;
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}
function isPracticeKey(path) {
  return /(?:^|[._/-])(?:localhost|local|dev|development|tests?|testing|mock|dummy|fake|snakeoil|self-?signed|example|sample|demo|fixtures?|mkcert)(?=$|[._/-])/i.test(
    path
  );
}
// src/rulekit/statics.ts
var MOST = 10;
function staticsOf({ config }) {
  const folders = [];
  for (const table of tablesOf(treeAt(config, "statics")).slice(0, MOST)) {
    const entry = entryOf(table, "guest_path");
    if (entry?.value.kind !== "scalar" || typeof entry.value.value !== "string") continue;
    const written = entry.value.value;
    const parts = written.split("/").filter((part) => part !== "" && part !== ".");
    const bucket = entryOf(table, "tigris_bucket") !== void 0;
    folders.push({ written, folder: parts.join("/"), absolute: written.startsWith("/"), bucket, at: entry.at });
  }
  return folders;
}
// src/rules/firewall/public-static-directory.ts
var SYSTEM = /^\/(?:etc|root|home|proc|sys|var|dev|run)?$/;
var PUBLISHED = /(?:^|\/)(?:html|htdocs|public|www|static|staticfiles|assets|dist|build|out|site|_site)$/i;
var public_static_directory_default = {
  id: "public-static-directory",
  practice: "firewall",
  title: "A folder that is more than static files is served to everyone",
  severity: "high",
  confidence: "medium",
  remedy: "Let `guest_path` name the folder of the built assets alone, such as `/app/public`.",
  references: ["https://fly.io/docs/reference/configuration/#the-statics-sections"],
  cwe: [538, 552],
  check: eachApp(function* (app, { paths }) {
    for (const { written, folder, absolute, bucket, at } of staticsOf(app)) {
      const base = { at, subject: `statics ${written}` };
      if (absolute) {
        if (app.reach.state === "private" || !holdsMore(`/${folder}`, app)) continue;
        const message = `The proxy serves every file in ${code(written)} of ${appName(app)} without asking the app: its source and settings too, not only static files.`;
        yield { ...base, message };
      } else if (!bucket) {
        const inside = [app.folder, folder].filter((part) => part !== "").join("/");
        const secret = [...paths].find((path) => (inside === "" || path.startsWith(`${inside}/`)) && secretFileOf(path));
        const whole = folder === "" || folder.startsWith("..");
        const also = secret === void 0 ? "" : `, ${code(secret)} among them,`;
        yield {
          ...base,
          message: `${code(written)} is a relative path, so a deploy uploads its files${also} to a bucket that everyone can read, whether the app is private or not.`,
          remedy: "Name an absolute folder of the image, or a folder with nothing but built assets in it.",
          ...whole || secret !== void 0 ? {} : { severity: "low" }
        };
      }
    }
  })
};
function holdsMore(folder, app) {
  if (SYSTEM.test(folder)) return true;
  if (PUBLISHED.test(folder)) return false;
  return foldersOfWholeContext(app).some((whole) => whole === folder || whole.startsWith(`${folder}/`));
}
// src/rules/firewall/raw-tcp-port.ts
var raw_tcp_port_default = {
  id: "raw-tcp-port",
  practice: "firewall",
  title: "A public TCP port has no connection handlers",
  severity: "high",
  confidence: "medium",
  remedy: 'Give the port `handlers = ["tls"]` (`["tls", "http"]` for a web service), or take the service out and reach it over `.internal` or Flycast.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  cwe: [319, 923],
  check: eachService(function* (service, _project, app) {
    const inside = known(service.internalPort);
    if (app.reach.state === "private" || service.protocol && known(service.protocol) !== "tcp") return;
    if (OWN_PROTOCOL_PORTS.has(inside ?? 0) || tenantOf(service, app)) return;
    if (speaksOwnProtocol(known(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      if (port.start === void 0 || port.end === void 0 || !isRaw(port) || isBesideOwnTls(port.start, app))
        continue;
      if (OWN_PROTOCOL_PORTS.has(port.start) || isWideRange(port)) continue;
      const name = nameOfPort(port);
      const to = inside === void 0 ? "the app" : `internal port ${inside}`;
      yield {
        message: `${appName(app)} passes raw TCP from ${name} to ${to}: without handlers the proxy neither encrypts it nor checks what comes in.`,
        at: port.at,
        subject: name,
        ...servesHttp(service, app) ? { confidence: "high" } : { severity: "medium" }
      };
    }
  })
};
function isBesideOwnTls(port, app) {
  return port === 80 && portsOf(app).some((other) => covers(other, 443) && isRaw(other));
}
function servesHttp(service, app) {
  const port = known(service.internalPort);
  if (port === void 0 || service.checks.some((check2) => check2.type === "http")) return port !== void 0;
  const same = app.services.filter((other) => known(other.internalPort) === port);
  return same.some(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
// src/rules/firewall/wide-port-range.ts
var NEARLY_ALL = 32768;
var wide_port_range_default = {
  id: "wide-port-range",
  practice: "firewall",
  title: "A service opens a wide range of ports",
  severity: "high",
  confidence: "medium",
  remedy: "Name the ports that the app needs, each with `port = \u2026`; both `start_port` and `end_port` where it is a range.",
  references: [
    "https://fly.io/docs/reference/configuration/#services-ports",
    "https://fly.io/docs/networking/services/"
  ],
  cwe: [923, 1327],
  check: eachService(function* (service, _project, app) {
    if (app.reach.state === "private" || service.protocol && known(service.protocol) !== "tcp") return;
    if (speaksOwnProtocol(known(app.name) ?? "") || speaksOwnProtocol(imageOf(app) ?? "")) return;
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || !isWideRange(port)) continue;
      const limit = start === 0 || end === 65535 ? " (a bound that is left out counts as 0 or 65535)" : "";
      yield {
        message: `${appName(app)} opens ${nameOfPort(port)} to the internet${limit}: nobody can tell any more which of these ${end - start + 1} ports are meant.`,
        at: port.at,
        subject: nameOfPort(port),
        ...end - start >= NEARLY_ALL ? {} : { severity: "medium" }
      };
    }
  })
};
// src/rulekit/litefs.ts
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
function liteFsConfigs(project) {
  const used = /* @__PURE__ */ new Set();
  for (const { at, reader } of project.settings) if (reader !== "development") used.add(at.path);
  const configs = [];
  for (const [path, document] of project.documents) {
    if (document.kind !== "tree" || !LITEFS.test(path) || !used.has(path)) continue;
    const lease = entryOf(document.roots[0], "lease");
    if (!lease || !isFuse(document.roots[0])) continue;
    const type = entryOf(lease.value, "type")?.value;
    const candidate = entryOf(lease.value, "candidate");
    configs.push({
      path,
      leaseAt: lease.keyAt,
      leaseType: type?.kind === "scalar" && /^\w+$/.test(String(type.value)) ? String(type.value) : void 0,
      candidate: candidate?.value.kind === "scalar" ? { entry: candidate, scalar: candidate.value } : void 0
    });
  }
  return configs;
}
function isFuse(root) {
  return entryOf(root, "fuse") !== void 0 || entryOf(root, "data") !== void 0;
}
// src/rules/multi-region/litefs-candidate-anywhere.ts
var CONDITION = "${FLY_REGION == PRIMARY_REGION}";
var litefs_candidate_anywhere_default = {
  id: "litefs-candidate-anywhere",
  practice: "multi-region",
  title: "LiteFS may make the primary in any region",
  severity: "medium",
  confidence: "medium",
  remedy: `Write \`candidate: ${CONDITION}\` under \`lease\`, and name the home of the data with \`primary_region\` in the fly config.`,
  references: ["https://fly.io/docs/litefs/getting-started-fly/", "https://fly.io/docs/litefs/config/"],
  check: wholeProject(function* (project) {
    for (const config of liteFsConfigs(project)) {
      const { candidate, leaseAt, leaseType } = config;
      if (leaseType !== "consul" || isConditional(config)) continue;
      const at = candidate?.entry.at ?? leaseAt;
      yield {
        message: `Every node of this LiteFS cluster may become the primary${candidate ? "" : ", as `candidate` is true where it is not set"}: after a failover in one region the writes go to another, far from where the data is meant to live.`,
        at,
        subject: "lease.candidate",
        ...candidate ? { fix: fixOf(candidate.scalar.at) } : {}
      };
    }
  })
};
function isConditional({ candidate }) {
  return candidate !== void 0 && !/^(?:true|yes|on)$/i.test(String(candidate.scalar.value));
}
function fixOf(at) {
  const title2 = "Let only Machines of the primary region take over";
  return { title: title2, safe: false, edits: [{ at, text: CONDITION }] };
}
// src/rulekit/replication.ts
function usesLiteFs(app) {
  const said = [...app.commands.flatMap(({ words: words2, shipped }) => shipped === false ? [] : words2), ...copied(app)];
  return said.some((word) => /(?:^|[\s/])litefs(?:$|[\s:@.])/.test(known(word) ?? ""));
}
function copied({ dockerfile }) {
  const words2 = [];
  for (const { keyword, flags, words: operands } of dockerfile?.instructions ?? []) {
    if (keyword === "COPY" || keyword === "ADD") words2.push(...operands, ...flags.map(({ value }) => value));
  }
  return words2;
}
var REPLICATES = /litefs|rqlite|dqlite|marmot|corrosion|mvsqlite|cr-?sqlite|libsql|turso|replica(?!te(?:_|\W|$))|(?<!dns_)cluster(?!_query)|raft|gossip|patroni|stolon|repmgr|galera|jetstream|syncthing|etcd|consul/i;
function replicates(app) {
  if (usesLiteFs(app) || isFlyPostgres(app) || databaseOfImage(imageOf(app) ?? "")) return true;
  const image = imageOf(app) ?? "";
  if (REPLICATES.test(image) || REPLICATES.test(known(app.name) ?? "")) return true;
  if (app.settings.some(({ name, value }) => REPLICATES.test(name) || REPLICATES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ words: words2 }) => words2.some((word) => REPLICATES.test(known(word) ?? word.raw)));
}
var COPIES = /litestream|restic|\bborg|pg_dump|wal-?g\b|pgbackrest|barman|mysqldump|mongodump|rclone|backup|snapshot/i;
function makesOwnBackups(app) {
  if (app.settings.some(({ name, value }) => COPIES.test(name) || COPIES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ words: words2 }) => words2.some((word) => COPIES.test(known(word) ?? word.raw)));
}
var SQLITE = /^(?:sqlite3?|file):(?!:memory:)|^\/[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function sqliteOf({ settings }) {
  return settings.find(
    ({ name, value, reader, shipped }) => reader === "runtime" && shipped !== false && /database|sqlite|db/i.test(name) && SQLITE.test(known(value) ?? "")
  );
}
// src/rulekit/volumes.ts
function volumesOf(app) {
  const volumes = [];
  for (const command of app.calls) {
    const call = command.reader === "development" ? void 0 : readFlyctl(command);
    if (call?.verb !== "volumes create" || !isForApp(call, app)) continue;
    const region = optionOf(call, "-r", "--region")?.value;
    const at = region?.at ?? command.at;
    volumes.push({ name: known(call.operands[0]), region: known(region)?.trim().toLowerCase(), at, call });
  }
  return volumes;
}
var DISPOSABLE = /cache|(?:^|[^a-z])(?:te?mp|models?|huggingface|hf|ollama|logs?|build|downloads?|scratch)(?:[^a-z]|$)/i;
function isDisposable({ source, destination }) {
  return isDisposableName(known(source)) || isDisposableName(known(destination));
}
function isDisposableName(name) {
  return DISPOSABLE.test(name ?? "");
}
function volumeName({ source, destination }) {
  return known(source) ?? known(destination) ?? "volume";
}
function groupsOf2(named, { processes }) {
  if (named.length > 0) return named.map(known);
  return [processes.includes("app") ? "app" : processes.toSorted()[0]];
}
// src/rules/multi-region/litefs-with-autostop.ts
var litefs_with_autostop_default = {
  id: "litefs-with-autostop",
  practice: "multi-region",
  title: "Machines that run LiteFS are stopped by the proxy",
  severity: "high",
  confidence: "high",
  remedy: 'Set `auto_stop_machines = "off"` for the service whose Machines run LiteFS.',
  references: ["https://fly.io/docs/litefs/", "https://fly.io/docs/launch/autostop-autostart/"],
  check: eachApp(function* (app, project) {
    if (!usesLiteFs(app)) return;
    for (const service of app.services) {
      const stop = service.autoStop;
      const how = known(stop);
      if (!stop || how === void 0 || how === "off" || !sharesVolume(service, app)) continue;
      const format = project.documents.get(app.path);
      const literal2 = format?.kind === "tree" && format.format === "yaml" ? "off" : '"off"';
      const name = known(service.internalPort);
      const kept = (known(service.minMachinesRunning) ?? 0) > 0;
      yield {
        message: `The proxy may ${how} Machines of ${appName(app)} that hold the lease of LiteFS: one with old data can then take over, and newer writes are lost.`,
        at: stop.at,
        subject: `autostop of ${name === void 0 ? "the service" : `internal port ${name}`}`,
        remedy: `Set \`auto_stop_machines = "off"\` in ${code(service.form)}.`,
        ...kept ? { severity: "medium" } : {},
        ...offer("Keep the Machines running", false, replaceValue(stop, literal2))
      };
    }
  })
};
function sharesVolume({ processes }, app) {
  const own = groupsOf2(processes, app);
  const holding = app.mounts.flatMap((mount2) => groupsOf2(mount2.processes, app));
  return holding.length === 0 || holding.some((group) => group === void 0 || own.includes(group));
}
// src/rules/multi-region/missing-primary-region.ts
var missing_primary_region_default = {
  id: "missing-primary-region",
  practice: "multi-region",
  title: "A fly config names no primary region",
  severity: "medium",
  confidence: "high",
  remedy: 'Add `primary_region = "\u2026"` with the code of the region where the data is to live; `fly platform regions` lists them.',
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/reference/regions/"],
  check: wholeProject(function* (project) {
    const reviewed = configsWithRegion(project);
    if (isNamedForAll(project)) return;
    const allowed = (project.policy.allowedRegions ?? []).join(", ");
    for (const app of project.apps) {
      const { primaryRegion, settings, calls } = app;
      const blank = primaryRegion?.known === true && primaryRegion.value.trim() === "";
      if (primaryRegion && !blank || !isDeployed(app) || reviewed.has(app.path) || calls.some(namesRegion)) continue;
      if (settings.some(({ name, reader }) => name === "PRIMARY_REGION" && reader === "runtime")) continue;
      yield {
        message: `${appName(app)} has no \`primary_region\`, so new Machines and volumes go wherever the deploy happens to run nearest to.`,
        at: (blank ? primaryRegion : app.name)?.at ?? (0, import_chunk_TM6OELSD.fileStart)(app.path),
        subject: "primary_region",
        ...allowed ? { remedy: `Add \`primary_region = "\u2026"\` with one that the policy allows: ${allowed}.` } : {}
      };
    }
  })
};
function isDeployed({ name, services, mounts: mounts2 }) {
  return name !== void 0 || services.length > 0 || mounts2.length > 0;
}
function isNamedForAll({ apps, commands, settings }) {
  const owned = new Set(apps.flatMap(({ calls }) => calls));
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return true;
  if (commands.some(({ assignments }) => assignments.some(({ name }) => name === "FLY_REGION"))) return true;
  return commands.some((command) => command.reader !== "development" && !owned.has(command) && namesRegion(command));
}
function configsWithRegion({ settings }) {
  const inputs = settings.filter(({ action }) => action === REVIEW_APPS_ACTION);
  const steps = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  const configs = inputs.filter((input) => input.name === "config" && steps.has(stepOf(input)));
  return new Set(configs.map(({ value }) => known(value)?.replace(/^(?:\.\/){1,9}/, "")));
}
// src/rules/multi-region/primary-region-mismatch.ts
var primary_region_mismatch_default = {
  id: "primary-region-mismatch",
  practice: "multi-region",
  title: "Two places disagree about the primary region",
  severity: "medium",
  confidence: "high",
  remedy: "Let `primary_region` alone say where the app lives, and take the other place out or correct it.",
  references: ["https://fly.io/docs/reference/configuration/#primary-region", "https://fly.io/docs/volumes/overview/"],
  check: inTurn(eachApp(voidVariable), wholeProject(overridingDeploys), eachApp(volumesElsewhere))
};
function* voidVariable(app, project) {
  const primary = primaryOf(app);
  for (const setting2 of primary ? app.settings : []) {
    const value = known(setting2.value)?.trim().toLowerCase();
    if (setting2.name !== "PRIMARY_REGION" || setting2.reader !== "runtime" || setting2.shipped === false) continue;
    if (!value || value === primary) continue;
    const message = `\`PRIMARY_REGION\` is ${code(value)} here, but \`primary_region\` of ${appName(app)} makes it ${code(primary ?? "")} on every Machine: writes go where this line does not say.`;
    const fix = offer("Remove the line that has no effect", true, deleteLines(setting2, project));
    yield { message, at: setting2.value.at, subject: `PRIMARY_REGION ${value}`, ...fix };
  }
}
function* overridingDeploys(project) {
  for (const { kind, app, call, code: region, at, where } of placementsOf(project)) {
    const primary = app && primaryOf(app);
    if (kind !== "primary" || !call || !primary || region === primary || !isForApp(call, app)) continue;
    const message = `${code(where)} says ${code(region)} and beats \`primary_region\` of ${appName(app)}, which is ${code(primary)}: data and writes live where the config does not say.`;
    yield { message, at, subject: `${where} ${region}`, confidence: "medium" };
  }
}
function* volumesElsewhere(app) {
  const primary = primaryOf(app);
  for (const { source } of primary ? app.mounts : []) {
    const name = known(source);
    const volumes = volumesOf(app).filter((volume) => volume.name === name);
    const first = name === void 0 ? void 0 : volumes[0];
    if (!first?.region || volumes.some(({ region }) => region === void 0 || region === primary)) continue;
    const message = `Every volume ${code(name ?? "")} is made outside of \`primary_region\` of ${appName(app)}: the data lives in ${code(first.region)}, and writes are sent to ${code(primary ?? "")}.`;
    yield { message, at: first.at, subject: `volume ${name} ${first.region}`, confidence: "medium" };
  }
}
function primaryOf({ primaryRegion }) {
  return known(primaryRegion)?.trim().toLowerCase() || void 0;
}
// src/rulekit/regions.ts
var REGIONS = [
  { code: "ams", place: "Amsterdam, Netherlands", bloc: "eu" },
  { code: "arn", place: "Stockholm, Sweden", bloc: "eu" },
  { code: "bom", place: "Mumbai, India", bloc: "other" },
  { code: "cdg", place: "Paris, France", bloc: "eu" },
  { code: "dfw", place: "Dallas, United States", bloc: "us" },
  { code: "ewr", place: "Secaucus, United States", bloc: "us" },
  { code: "fra", place: "Frankfurt, Germany", bloc: "eu" },
  { code: "gru", place: "S\xE3o Paulo, Brazil", bloc: "other" },
  { code: "iad", place: "Ashburn, United States", bloc: "us" },
  { code: "jnb", place: "Johannesburg, South Africa", bloc: "other" },
  { code: "lax", place: "Los Angeles, United States", bloc: "us" },
  { code: "lhr", place: "London, United Kingdom", bloc: "uk" },
  { code: "nrt", place: "Tokyo, Japan", bloc: "other" },
  { code: "ord", place: "Chicago, United States", bloc: "us" },
  { code: "sin", place: "Singapore, Singapore", bloc: "other" },
  { code: "sjc", place: "San Jose, United States", bloc: "us" },
  { code: "syd", place: "Sydney, Australia", bloc: "other" },
  { code: "yyz", place: "Toronto, Canada", bloc: "other" }
];
var RETIRED_REGIONS = new Set(
  "atl bog bos den eze gdl gig hkg mad mia otp phx qro scl sea waw yul".split(" ")
);
var within = (...blocs) => REGIONS.filter(({ bloc }) => blocs.includes(bloc)).map(({ code: code2 }) => code2);
var REGION_ALIASES = /* @__PURE__ */ new Map([
  ["apac", ["bom", "nrt", "sin", "syd"]],
  ["eu", within("eu", "uk")],
  ["na", [...within("us"), "yyz"]],
  ["sa", ["gru"]],
  ["us", within("us")],
  ["usa", within("us")],
  ["any", REGIONS.map(({ code: code2 }) => code2)]
]);
function regionOf(code2) {
  const wanted2 = code2.trim().toLowerCase();
  return REGIONS.find((region) => region.code === wanted2);
}
function regionsOfAlias(code2) {
  return REGION_ALIASES.get(code2.trim().toLowerCase());
}
// src/rules/multi-region/region-outside-policy.ts
var region_outside_policy_default = {
  id: "region-outside-policy",
  practice: "multi-region",
  title: "Something is placed in a region that the policy does not allow",
  severity: "high",
  confidence: "high",
  remedy: "Name a region that `regions.allowed` in the policy lists, or, if data may live there, add it to the list.",
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  check: inTurn(wholeProject(namedRegions), wholeProject(reviewAppsWithoutRegion))
};
function* namedRegions(project) {
  const allowed = project.policy.allowedRegions ?? [];
  if (allowed.length === 0) return;
  for (const { code: name, at, where } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter((region) => !allowed.includes(region));
    const [first] = outside;
    if (first === void 0) continue;
    const place = regionOf(first)?.place ?? first;
    const what = first === name ? `${code(name)} (${place})` : `${code(name)}, which takes in ${code(first)} (${place})`;
    yield {
      message: `${code(where)} names ${what}: the policy allows ${allowed.map(code).join(", ")} only, so data may come to lie outside of them.`,
      at,
      subject: `${where} ${name}`,
      ...first === name ? {} : { remedy: `Name the regions one by one: ${allowed.join(",")}.` }
    };
  }
}
function* reviewAppsWithoutRegion({ settings, policy }) {
  const allowed = policy.allowedRegions ?? [];
  if (allowed.length === 0 || allowed.includes("iad")) return;
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return;
  const inputs = settings.filter(({ action, reader }) => action === REVIEW_APPS_ACTION && reader !== "development");
  const placed = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  for (const input of inputs) {
    const step = stepOf(input);
    if (placed.has(step)) continue;
    placed.add(step);
    yield {
      message: `The review-apps action has no \`region\` and then takes \`iad\` (Ashburn, United States): the policy allows ${allowed.map(code).join(", ")} only.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: "medium",
      remedy: `Give the step \`region: ${allowed[0] ?? "\u2026"}\`.`
    };
  }
}
// src/rules/multi-region/unknown-region.ts
var unknown_region_default = {
  id: "unknown-region",
  practice: "multi-region",
  title: "A region is named that Fly.io does not offer",
  severity: "medium",
  confidence: "high",
  remedy: `Name one that exists, chosen by the law that its data is to be under: ${REGIONS.map(({ code: name }) => name).join(", ")}.`,
  references: [
    "https://fly.io/docs/reference/regions/",
    "https://fly.io/docs/machines/guides-examples/machine-placement/"
  ],
  check: wholeProject(function* (project) {
    for (const { kind, code: name, at, where } of placementsOf(project)) {
      const retired = RETIRED_REGIONS.has(name);
      const alias = regionsOfAlias(name) !== void 0;
      if (regionOf(name) || alias && kind === "choice") continue;
      const subject = `${where} ${name}`;
      if (retired) {
        yield {
          message: `${code(where)} names ${code(name)}, which Fly.io took off its list of regions in October 2025: new Machines and volumes cannot be counted on to be there.`,
          at,
          subject
        };
      } else if (alias) {
        yield {
          message: `${code(where)} names ${code(name)}, which stands for many regions and only counts where one Machine is placed: here it settles no place for the data.`,
          at,
          subject
        };
      } else {
        yield {
          message: `${code(where)} names ${code(name)}, which is no region of Fly.io: where the data goes is not what stands here.`,
          at,
          subject,
          confidence: "medium"
        };
      }
    }
  })
};
// src/rules/multi-region/unreplicated-data-in-many-regions.ts
var unreplicated_data_in_many_regions_default = {
  id: "unreplicated-data-in-many-regions",
  practice: "multi-region",
  title: "An app that keeps its own data runs in several regions without replication",
  severity: "high",
  confidence: "medium",
  remedy: "Keep the app in one region, replicate the data (LiteFS for SQLite), or move it to a database that all regions share.",
  references: ["https://fly.io/docs/volumes/overview/", "https://fly.io/docs/litefs/"],
  check: wholeProject(function* (project) {
    const placements = placementsOf(project).filter(({ code: name }) => regionOf(name));
    for (const app of project.apps) {
      const sqlite = sqliteOf(app);
      const mounts2 = app.mounts.filter((mount3) => !isDisposable(mount3));
      const [mount2] = mounts2;
      if (!sqlite && !mount2 || replicates(app)) continue;
      const groups = mounts2.flatMap(({ processes }) => groupsOf2(processes, app));
      const placed = placements.filter((placement) => putsDataOf(app, groups, placement));
      const home = known(app.primaryRegion)?.trim().toLowerCase() || placed[0]?.code;
      const further = placed.find(({ code: name }) => name !== home);
      if (!further || home === void 0) continue;
      const what = sqlite ? `a SQLite database (${code(sqlite.name)})` : `a volume (${code(mount2 ? volumeName(mount2) : "")})`;
      yield {
        message: `${appName(app)} keeps its data in ${what} and is put into ${code(further.code)} besides ${code(home)} without a sign of replication: each region then has data of its own, and they drift apart.`,
        at: further.at,
        subject: "data in many regions",
        ...mount2 ? { related: [{ at: mount2.at, note: "the volume" }] } : {},
        ...sqlite ? { confidence: "high" } : {}
      };
    }
  })
};
function putsDataOf(app, groups, { kind, call, app: about }) {
  if (!call || about !== app || kind === "primary" || !isForApp(call, app)) return false;
  if (/^(?:postgres|mpg|redis) /.test(call.verb)) return false;
  if (kind === "choice" && call.options.some(({ value }) => known(value)?.includes(","))) return false;
  const counts = call.verb === "scale count" ? call.operands.map(known) : [];
  const named = counts.flatMap((count) => /^([\w-]{1,63})=[1-9]/.exec(count ?? "")?.[1] ?? []);
  return groups.length === 0 || named.length === 0 || named.some((group) => groups.includes(group));
}
// src/rules/multi-region/volume-backups-off.ts
var CONSEQUENCE = "a lost disk or a bad write takes the data with it";
var volume_backups_off_default = {
  id: "volume-backups-off",
  practice: "multi-region",
  title: "A volume is not backed up",
  severity: "medium",
  confidence: "high",
  remedy: "Take `scheduled_snapshots = false` out: a volume lives on one server, and daily snapshots are then made.",
  references: [
    "https://fly.io/docs/volumes/snapshots/",
    "https://fly.io/docs/reference/configuration/#the-mounts-section"
  ],
  check: inTurn(
    eachApp(function* (app) {
      if (makesOwnBackups(app)) return;
      for (const mount2 of app.mounts) {
        const { scheduledSnapshots } = mount2;
        if (!scheduledSnapshots || !is(scheduledSnapshots, false) || isDisposable(mount2)) continue;
        yield {
          message: `The daily snapshots of ${code(volumeName(mount2))} of ${appName(app)} are switched off: ${CONSEQUENCE}.`,
          at: scheduledSnapshots.at,
          subject: `volume ${volumeName(mount2)}`,
          ...offer("Make daily snapshots", true, replaceValue(scheduledSnapshots, "true"))
        };
      }
    }),
    eachCommand(function* (command, _project, app) {
      const call = command.reader === "development" ? void 0 : readFlyctl(command);
      if (!call || !/^volumes (?:create|update|fork)$/.test(call.verb)) return;
      const name = known(call.operands[0]);
      if (!isSwitchedOff(call, "--scheduled-snapshots") || isDisposableName(name) || app && makesOwnBackups(app))
        return;
      yield {
        message: `\`fly ${call.verb}\` switches the daily snapshots of ${name === void 0 ? "a volume" : code(name)} off: ${CONSEQUENCE}.`,
        at: optionOf(call, "--scheduled-snapshots")?.value?.at ?? command.at,
        subject: `fly ${call.verb} ${name ?? ""}`.trim(),
        remedy: "Take `--scheduled-snapshots=false` out."
      };
    })
  )
};
// src/rulekit/plain-schemes.ts
var PLAIN_SCHEMES = /* @__PURE__ */ new Map([
  ["http", { name: "HTTP", instead: "https", mayUpgrade: false }],
  ["ws", { name: "WebSocket", instead: "wss", mayUpgrade: false }],
  ["amqp", { name: "AMQP", instead: "amqps", mayUpgrade: false }],
  ["mqtt", { name: "MQTT", instead: "mqtts", mayUpgrade: false }],
  ["stomp", { name: "STOMP", instead: "stomp+ssl", mayUpgrade: false }],
  ["ftp", { name: "FTP", instead: "sftp", mayUpgrade: false }],
  // A NATS server tells in its greeting that it wants TLS, and clients follow (docs.nats.io: security/tls).
  ["nats", { name: "NATS", instead: "tls", mayUpgrade: true }],
  ["smtp", { name: "SMTP", instead: "smtps", mayUpgrade: true }],
  ["ldap", { name: "LDAP", instead: "ldaps", mayUpgrade: true }]
]);
function plainSchemeOf(scheme) {
  return scheme === void 0 ? void 0 : PLAIN_SCHEMES.get(scheme);
}
var IDENTIFIER_HOST = /^(?:(?:www\.)?w3\.org|(?:www\.)?xmlns?\.\S+|schemas?\.\S+|\S+\.xmlsoap\.org|purl\.org|ns\.adobe\.com|java\.sun\.com|json-schema\.org|xmlns\.com|ogp\.me|(?:www\.)?sitemaps\.org)$/i;
function namesNoServer(host) {
  return IDENTIFIER_HOST.test(host);
}
var NEEDS_NO_TLS = /^(?:mirror|mirrors|proxy|ocsp|crl|pki|timestamp|tsa|namespace|ns|claim|schema|context|feed|rss|blog|about|credits|license|source|readme)$/;
function needsNoTls(name, rest) {
  return wordsOf(name).some((word) => NEEDS_NO_TLS.test(word)) || /webhook|callback|oauth|redirect/i.test(rest);
}
function isConfigured({ origin, at }) {
  if (!/^(?:yaml|json|toml|ini)$/.test(origin)) return !/label|header|fly-file/.test(origin);
  return /(?:^|\/)(?:config|conf|settings)\/|(?:^|\/)(?:config|conf|application|appsettings|settings)[^/]*$/i.test(
    at.path
  );
}
// src/rulekit/app-calls.ts
var appCalls = (0, import_chunk_TM6OELSD.onceFor)((project) => {
  const appOf2 = appsOf(project);
  const calls = [];
  for (const setting2 of project.settings) {
    if (!isRead(setting2)) continue;
    const isUpstream = setting2.origin === "proxy-upstream";
    const from = appOf2(setting2);
    const fallback = setting2.value.known ? void 0 : defaultIn(setting2.value, project);
    const isDefault = setting2.origin === "code-default" || fallback !== void 0;
    const named = fallback ?? setting2;
    const { name } = named;
    if (!from && !isUpstream || isDefault && from && isSet(name, from)) continue;
    for (const target of targetsIn(named, project, isUpstream)) {
      calls.push({ name, from, target, host: classifyHost(target.host, project, from), isDefault, isUpstream });
    }
  }
  for (const command of project.commands) {
    const from = command.reader === "runtime" && command.shipped !== false ? appOf2(command) : void 0;
    if (!from) continue;
    for (const { name, target } of targetsOfCommand(command, project)) {
      calls.push({
        name,
        from,
        target,
        host: classifyHost(target.host, project, from),
        isDefault: false,
        isUpstream: false
      });
    }
  }
  return calls;
});
var NO_CONNECTION = /^(?:dockerfile-(?:label|arg)|fly-(?:build-arg|check-header|response-header|file)|compose-build-arg)$/;
var ELSEWHERE = /(?:^|\/)(?:public|static|assets|www|mobile|ios|android|expo|desktop|electron|extension)\/|(?:^|\/)(?:(?:vercel|netlify|wrangler|eas|render|railway|manifest|openapi|swagger)[^/]*|app\.(?:json|ya?ml|config\.[jt]s))$/i;
function isRead(setting2) {
  const { reader, shipped, origin, at } = setting2;
  if (reader !== "runtime" || shipped === false || NO_CONNECTION.test(origin)) return false;
  return /^(?:fly|dockerfile|compose|proxy)-/.test(origin) || isConfigured(setting2) && !ELSEWHERE.test(at.path);
}
function isSet(name, from) {
  return namesInEnv(from).has(name);
}
var namesInEnv = (0, import_chunk_TM6OELSD.onceFor)(
  ({ settings }) => new Set(settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name))
);
var DEFAULT = /^\$\{(\w{1,100}):?-?([^${}]{4,300})\}$/;
function defaultIn({ raw, at }, project) {
  const written = raw.replace(/^(["'])(.*)\1$/s, "$2");
  const [, name, text2] = DEFAULT.exec(written) ?? [];
  const source = project.sources.get(at.path);
  if (name === void 0 || text2 === void 0 || !source) return void 0;
  const from = source.offset(at.range.start) + raw.indexOf(text2);
  return { name, value: { known: true, value: text2, at: source.locate(from, from + text2.length), raw: text2 } };
}
var WEB = /^(?:https?|wss?)$/;
function targetsIn(named, project, isUpstream) {
  const targets = targetsOf(named, project).filter(({ database }) => !database);
  if (isUpstream) return targets;
  return targets.filter(({ scheme, rest }) => {
    if (scheme !== void 0 && !WEB.test(scheme)) return true;
    return targets.length === 1 && isConnectionName(named.name) && !isHandedOut(rest);
  });
}
var NEVER_CALLS = /(?:^|\/)(?:echo|printf|fly|flyctl|export|test|\[|sed|grep|awk|tailscale)$/;
var CALLS = /(?:^|\/)(?:curl|wget|http|https|xh|grpcurl|websocat|wscat|nats|mosquitto_(?:pub|sub))$/;
function* targetsOfCommand({ words: words2, assignments }, project) {
  for (const { name: name2, value } of assignments) {
    for (const target of targetsIn({ name: name2, value }, project, false)) yield { name: name2, target };
  }
  const [program, ...rest] = words2;
  if (!program?.known || NEVER_CALLS.test(program.value)) return;
  const name = program.value.slice(program.value.lastIndexOf("/") + 1);
  let option = "";
  for (const word of rest) {
    const text2 = word.known ? word.value : "";
    const [, named, operand] = /^--?([A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text2) ?? [];
    if (named !== void 0 && operand === void 0) {
      option = named;
      continue;
    }
    const mayCall = CALLS.test(program.value) ? !/^(?:H|header|e|referer|A)$/.test(option) : isConnectionName(named ?? option);
    if (word.known && text2.includes("://") && mayCall) {
      const value = operand === void 0 ? word : { ...word, value: operand };
      for (const target of targetsOf({ name, value }, project)) if (!target.database) yield { name, target };
    }
    option = "";
  }
}
function isPlainCall({ target: { scheme } }) {
  return plainSchemeOf(scheme) !== void 0 || scheme === "tcp" || scheme === "grpc" || scheme === "h2c";
}
var BROKERS = ["nats", "amqp", "mqtt", "stomp", "kafka", "rabbitmq"];
function brokerOf({ target: { scheme }, name }) {
  const words2 = scheme === void 0 ? wordsOf(name) : [scheme, scheme.replace(/s$/, "")];
  return BROKERS.find((broker) => words2.includes(broker))?.toUpperCase();
}
var privateAddressOf = function(...words2) {
  load9();
  return new.target ? new privateAddressOf(...words2) : privateAddressOf(...words2);
};
var plainPort = function(...words2) {
  load9();
  return new.target ? new plainPort(...words2) : plainPort(...words2);
};
var anyAddressOf = function(...words2) {
  load9();
  return new.target ? new anyAddressOf(...words2) : anyAddressOf(...words2);
};
function load9() {
  let loaded;
  try {
    const { privateAddressOf: privateAddressOf2, plainPort: plainPort2, anyAddressOf: anyAddressOf2 } = require("./variables.js");
    loaded = [privateAddressOf2, plainPort2, anyAddressOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/private-addresses.ts cannot be loaded.");
  [privateAddressOf, plainPort, anyAddressOf] = loaded;
}
// src/rules/private-networking/public-url-between-apps.ts
var public_url_between_apps_default = {
  id: "public-url-between-apps",
  practice: "private-networking",
  title: "An app reaches another one over its public address",
  severity: "critical",
  confidence: "high",
  remedy: "Use `http://<app>.internal:<internal port>`, or `http://<app>.flycast` when the other app may be stopped.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://fly.io/docs/networking/flycast/"],
  cwe: [923, 319],
  check: wholeProject(function* (project) {
    for (const call of appCalls(project)) {
      const { target, host, from, name, isUpstream } = call;
      if ((!from || known(from.name) === void 0) && !isUpstream) continue;
      if (host.kind !== "sibling" && host.kind !== "fly-app") continue;
      const other = host.appName ?? host.name;
      const address = host.app && privateAddressOf(target, host.app, other);
      const edit = address?.ready && target.origin && target.scheme && { at: target.origin.at, text: address.text };
      yield {
        message: `${code(name)} ${call.isDefault ? "falls back on" : "reaches"} ${code(other)} at ${code(host.name)}: ${consequence(call, other)}.`,
        at: target.at,
        subject: `${name} \u2192 ${host.name}`,
        related: host.app?.name ? [{ at: host.app.name.at, note: `This is ${code(other)}.` }] : [],
        remedy: address?.remedy ?? anyAddressOf(call, other),
        ...standing(call),
        ...offer("Use the private address", false, edit || void 0)
      };
    }
  })
};
function consequence(call, other) {
  const plain = isPlainCall(call) ? " in plain text" : "";
  const broker = brokerOf(call);
  const open2 = broker === void 0 ? "must stay public" : `must keep its ${broker} port open to everybody`;
  return `the traffic leaves Fly's private network${plain}, and ${code(other)} ${open2} for it`;
}
function standing(call) {
  if (call.host.kind === "sibling") return call.isDefault ? { severity: "high", confidence: "medium" } : {};
  const worse = (isPlainCall(call) || brokerOf(call) !== void 0) && !call.isDefault;
  return { severity: worse ? "high" : "medium", confidence: "medium" };
}
var deadEndOf = function(...words2) {
  load10();
  return new.target ? new deadEndOf(...words2) : deadEndOf(...words2);
};
function load10() {
  let loaded;
  try {
    const { deadEndOf: deadEndOf2 } = require("./variables.js");
    loaded = [deadEndOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/reachability.ts cannot be loaded.");
  [deadEndOf] = loaded;
}
// src/rules/private-networking/unreachable-private-address.ts
var unreachable_private_address_default = {
  id: "unreachable-private-address",
  practice: "private-networking",
  title: "A private address leads nowhere",
  severity: "medium",
  confidence: "medium",
  remedy: "Call `http://<app>.internal:<internal port>`, with the app listening on `[::]`, or `http://<app>.flycast` on an external port of the app.",
  references: [
    "https://fly.io/docs/networking/private-networking/",
    "https://fly.io/docs/networking/flycast/",
    "https://fly.io/docs/networking/app-services/"
  ],
  check: wholeProject(function* (project) {
    for (const call of appCalls(project)) {
      const { target, host, from, name } = call;
      const deadEnd = host.app === from ? void 0 : deadEndOf(call);
      if (!deadEnd) continue;
      const { reason, remedy, address, related, isHint } = deadEnd;
      const { origin } = target;
      yield {
        message: `${code(name)} goes to ${code(host.name)}, ${reason}.`,
        at: target.at,
        subject: `${name} \u2192 ${host.name}`,
        remedy,
        ...related ? { related: [related] } : {},
        ...isHint || call.isDefault ? { confidence: "low" } : {},
        ...offer(
          "Use the address that answers",
          false,
          address && origin ? { at: origin.at, text: address } : void 0
        )
      };
    }
  })
};
var tokenKindOf = function(...words2) {
  load11();
  return new.target ? new tokenKindOf(...words2) : tokenKindOf(...words2);
};
var expiryOf = function(...words2) {
  load11();
  return new.target ? new expiryOf(...words2) : expiryOf(...words2);
};
function load11() {
  let loaded;
  try {
    const { tokenKindOf: tokenKindOf2, expiryOf: expiryOf2 } = require("./commands.js");
    loaded = [tokenKindOf2, expiryOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/fly-tokens.ts cannot be loaded.");
  [tokenKindOf, expiryOf] = loaded;
}
// src/rules/secrets/broad-fly-token.ts
var LONG = 43800;
var broad_fly_token_default = {
  id: "broad-fly-token",
  practice: "secrets",
  title: "A Fly.io token can do more, or lives longer, than a deploy needs",
  severity: "low",
  confidence: "medium",
  remedy: "Make a token for one app with `fly tokens create deploy -x 720h`, and replace it when it runs out.",
  references: ["https://fly.io/docs/security/tokens/", "https://fly.io/docs/flyctl/tokens-create-deploy/"],
  cwe: [272, 613],
  check: inTurn(
    eachCommand(function* (command, _project, app) {
      if (command.reader === "development") return;
      const kind = tokenKindOf(command);
      if (kind === void 0) return;
      const hours = kind === "personal" ? void 0 : expiryOf(command);
      const long = hours !== void 0 && hours >= LONG ? ` and is valid for ${Math.round(hours / 8760)} years` : "";
      if (kind === "app" && long === "") return;
      const power = kind === "app" ? "is for one app" : kind === "personal" ? "can do all that its owner can" : "is for every app of the organisation";
      yield {
        message: `The token that ${code(shown(command.words))} gives ${power}${long}: whoever gets hold of it keeps that power.`,
        at: command.at,
        subject: `${shown(command.words)}${kind === "app" ? " expiry" : ""}`,
        remedy: `Use \`fly tokens create deploy -x 720h${appFlag(app)}\`, and replace it when it runs out.`
      };
    }),
    eachSetting(function* ({ origin, name, value, at, key }) {
      const stored = /\bsecrets\.(\w{1,100})/.exec(value.raw)?.[1];
      if (!origin.startsWith("workflow-") || !/^FLY_(?:API|ACCESS)_TOKEN$/.test(name) || stored === void 0) return;
      if (/review|preview/i.test(`${at.path} ${key}`)) return;
      if (!/(?:^|_)(?:ORG|ORGANI[SZ]ATION|PERSONAL|AUTH_TOKEN)(?:_|$)/i.test(stored.replace(/^FLY_/i, ""))) return;
      yield {
        message: `${code(name)} is ${code(`secrets.${stored}`)}, by its name a token for more than one app: a step that leaks it opens them all.`,
        at,
        subject: `${name} ${stored}`,
        confidence: "low"
      };
    })
  )
};
function shown(words2) {
  return words2.slice(0, 4).map(({ raw }) => raw).join(" ");
}
var secretsInContext = function(...words2) {
  load12();
  return new.target ? new secretsInContext(...words2) : secretsInContext(...words2);
};
var looseFiles = function(...words2) {
  load12();
  return new.target ? new looseFiles(...words2) : looseFiles(...words2);
};
var isIgnored = function(...words2) {
  load12();
  return new.target ? new isIgnored(...words2) : isIgnored(...words2);
};
var holdsSecret = function(...words2) {
  load12();
  return new.target ? new holdsSecret(...words2) : holdsSecret(...words2);
};
var ignoreEdit = function(...words2) {
  load12();
  return new.target ? new ignoreEdit(...words2) : ignoreEdit(...words2);
};
function load12() {
  let loaded;
  try {
    const { secretsInContext: secretsInContext2, looseFiles: looseFiles2, isIgnored: isIgnored2, holdsSecret: holdsSecret2, ignoreEdit: ignoreEdit2 } = require("./formats.js");
    loaded = [secretsInContext2, looseFiles2, isIgnored2, holdsSecret2, ignoreEdit2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/build-context.ts cannot be loaded.");
  [secretsInContext, looseFiles, isIgnored, holdsSecret, ignoreEdit] = loaded;
}
// src/rulekit/image-files.ts
function copiedFiles(dockerfile) {
  const files = [];
  const copiedOn = foldersCopiedOn(dockerfile);
  const stageOf = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const instruction of dockerfile.instructions) {
    const { keyword, words: words2, flags, stage } = instruction;
    if (!folders.has(stage)) {
      const base = stageOf.get(known(dockerfile.stages[stage]?.base)?.toLowerCase() ?? "");
      folders.set(stage, base !== void 0 && base < stage ? folders.get(base) : "/");
    }
    const folder = folders.get(stage);
    if (keyword === "WORKDIR") folders.set(stage, resolve(folder, words2[0]));
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const from = flags.find(({ name }) => name === "from")?.value;
    if (from && !from.known) continue;
    const target = resolve(folder, words2.at(-1));
    const shipped = dockerfile.stages[stage]?.shipped === true || isCopiedOn(target, copiedOn.get(stage));
    for (const word of words2.slice(0, -1)) {
      if (!word.known || /^(?:https?|git):|^git@/.test(word.value) || instruction.heredocs.length > 0) continue;
      const path = clean(word.value);
      const origin = from === void 0 ? path : path.slice(path.lastIndexOf("/") + 1);
      files.push({ path, origin, at: word.at, keyword, from: from?.value, instruction, target, shipped });
    }
  }
  return files;
}
function copiesIn({ apps }) {
  const copies = [];
  const contexts = /* @__PURE__ */ new Set();
  const told = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const context = `${app.buildContext}
${app.ignoreFile?.source.path}`;
    const place = `${app.dockerfile?.source.path}
${context}`;
    if (!app.dockerfile || told.has(place)) continue;
    told.add(place);
    const files = copiedFiles(app.dockerfile);
    const whole = files.filter(isWhole);
    const taker = whole.find(({ shipped }) => shipped) ?? whole[0];
    for (const file of files) {
      if (isWhole(file) && file !== taker) continue;
      const isFirst = file === taker && file.shipped && !contexts.has(context);
      if (isFirst) contexts.add(context);
      copies.push({ app, file, isFirst });
    }
  }
  return copies;
}
function isWhole({ path, from }) {
  return from === void 0 && (path === "" || path === "*");
}
function clean(path) {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function resolve(folder, word) {
  const path = known(word);
  if (path === void 0) return void 0;
  if (path.startsWith("/")) return `/${clean(path)}`;
  return folder === void 0 ? void 0 : `/${clean(`${folder}/${path}`)}`;
}
function stagesByName({ stages }) {
  const stageOf = /* @__PURE__ */ new Map();
  for (const { name, index } of stages) {
    stageOf.set(String(index), index);
    if (name !== void 0) stageOf.set(name.toLowerCase(), index);
  }
  return stageOf;
}
function foldersCopiedOn(dockerfile) {
  const { instructions, stages } = dockerfile;
  const stageOf = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const { keyword, flags, words: words2, stage } of instructions) {
    if (keyword !== "COPY" || stages[stage]?.shipped !== true) continue;
    const from = stageOf.get(known(flags.find(({ name }) => name === "from")?.value)?.toLowerCase() ?? "");
    if (from === void 0) continue;
    const taken = folders.get(from) ?? /* @__PURE__ */ new Set();
    folders.set(from, taken);
    for (const word of words2.slice(0, -1)) {
      const source = resolve("/", word);
      if (source !== void 0) taken.add(source);
    }
  }
  return folders;
}
function isCopiedOn(target, folders) {
  if (target === void 0 || !folders) return false;
  for (let folder = target; folder !== ""; folder = folder.slice(0, folder.lastIndexOf("/"))) {
    if (folders.has(folder)) return true;
  }
  return folders.has("/");
}
// src/rules/secrets/secret-file-in-image.ts
var harm = (shipped) => shipped ? "whoever can pull the image, or gets into the running app, can read it" : "the build cache keeps it";
var secret_file_in_image_default = {
  id: "secret-file-in-image",
  practice: "secrets",
  title: "A file with secrets goes into the image",
  severity: "high",
  confidence: "high",
  remedy: "List it in `.dockerignore`, set the values with `fly secrets set`, and use `RUN --mount=type=secret` in the build.",
  references: ["https://fly.io/docs/apps/build-secrets/", "https://docs.docker.com/build/concepts/context/"],
  cwe: [538, 312],
  check: wholeProject(function* (project) {
    for (const copy of copiesIn(project))
      yield* isWhole(copy.file) ? judgeContext(copy, project) : judgeFile(copy, project);
  })
};
function* judgeFile({ app, file }, project) {
  const { path, origin, at, keyword, from, shipped } = file;
  const kind = secretFileOf(path);
  const holds2 = kind && holdsSecret(origin, app, project);
  if (!kind || holds2 === false || (from === void 0 ? isIgnored(app, path) : !shipped)) return;
  const message = `${keyword} puts ${code(path)} (${kind}) into ${shipped ? "the image" : "a build stage"}: ${harm(shipped)}.`;
  const sure = holds2 === true || from === void 0 && !path.includes("*");
  const severity = shipped ? sure ? "high" : "medium" : "low";
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? "high" : "medium" };
}
function* judgeContext({ app, file, isFirst }, project) {
  const { at, keyword, shipped } = file;
  const { ignoreFile: ignoreFile2 } = app;
  const secrets = secretsInContext(app, project);
  for (const { path, writtenAt } of secrets) {
    const message2 = `${keyword} takes the whole build context with ${code(path)}, which ${writtenAt ? "a workflow writes from its secrets" : "is committed"}: ${harm(shipped)}.`;
    const written = writtenAt ? [{ at: writtenAt, note: "The workflow writes it here." }] : [];
    const open2 = ignoreFile2 ? [{ at: (0, import_chunk_TM6OELSD.fileStart)(ignoreFile2.source.path), note: "This file lets it through." }] : [];
    const fix = offer(`Keep \`${path}\` out of the build`, false, ignoreEdit(app, [path]));
    const standing2 = { severity: shipped ? "high" : "low", confidence: "medium" };
    yield { message: message2, at, subject: `context ${path}`, ...standing2, related: [...written, ...open2], ...fix };
  }
  const loose = looseFiles(app, project);
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return;
  const message = `${keyword} takes the whole build context, and no ignore file keeps ${loose.map(code).join(", ")} out: a deploy from a folder that has it puts it into the image.`;
  yield { message, at, subject: "context", severity: "low", ...offer("Ignore them", false, ignoreEdit(app, loose)) };
}
// src/rulekit/secret-places.ts
var REVOKE = "Revoke the old one where it was issued: the history keeps it.";
var OWNER_OF_SETTING = {
  "dockerfile-env": "secret-in-dockerfile",
  "dockerfile-arg": "secret-in-dockerfile",
  "dockerfile-label": "secret-in-dockerfile",
  "fly-build-arg": "secret-in-build-arg",
  "compose-build-arg": "secret-in-build-arg",
  "fly-env": "secret-in-fly-config",
  "fly-check-header": "secret-in-fly-config",
  "fly-response-header": "secret-in-fly-config",
  "fly-file": "secret-in-fly-config",
  "fly-machine-config": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-env": "secret-in-workflow",
  "workflow-with": "secret-in-workflow",
  "env-file": "secret-in-config-file",
  "compose-environment": "secret-in-config-file",
  "secret-file": "secret-in-config-file",
  "code-default": "secret-in-config-file",
  "proxy-upstream": "secret-in-config-file",
  yaml: "secret-in-config-file",
  json: "secret-in-config-file",
  toml: "secret-in-config-file",
  ini: "secret-in-config-file"
};
var OWNER_OF_COMMAND = {
  "dockerfile-run": "secret-in-dockerfile",
  "dockerfile-cmd": "secret-in-dockerfile",
  "dockerfile-entrypoint": "secret-in-dockerfile",
  "dockerfile-healthcheck": "secret-in-dockerfile",
  "fly-process": "secret-in-fly-config",
  "fly-release-command": "secret-in-fly-config",
  "fly-console-command": "secret-in-fly-config",
  "fly-experimental": "secret-in-fly-config",
  "workflow-run": "secret-in-command",
  "compose-command": "secret-in-command",
  script: "secret-in-command"
};
function isBuildArgInput({ origin, name }) {
  return origin === "workflow-with" && /^build[-_]args?$/i.test(name);
}
function* credentialsOwnedBy(rule, project) {
  const seen = /* @__PURE__ */ new Set();
  for (const found of candidates(rule, project)) {
    const { path, range } = found.at;
    const what = found.setting?.origin === "fly-file" ? `of ${found.name}` : found.credential.digest;
    const key = `${path}
${range.start.line}
${what}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield found;
  }
}
function* candidates(rule, project) {
  const appOf2 = appsOf(project);
  for (const setting2 of project.settings) {
    const owner = isBuildArgInput(setting2) ? "secret-in-build-arg" : OWNER_OF_SETTING[setting2.origin];
    if (owner === rule) yield* inSetting(setting2, appOf2(setting2));
  }
  for (const command of project.commands) {
    const owner = OWNER_OF_COMMAND[command.origin];
    if (owner !== rule && rule !== "secret-in-build-arg") continue;
    for (const found of credentialsInCommand(command)) {
      const teller = found.option === "--build-arg" ? "secret-in-build-arg" : owner;
      if (teller === rule) yield { ...found, command, app: appOf2(command), shipped: command.shipped };
    }
  }
  if (rule === "secret-in-dockerfile") yield* inHeredocs(project);
}
var credentialsInCommand = (0, import_chunk_TM6OELSD.onceFor)((command) => credentialsOf(command, { reader: command.reader }));
function isText({ origin, value }) {
  return origin === "fly-file" || value.known && value.value.includes("\n");
}
var TAKES_PAIRS = /^(?:build[-_]?(?:args?|secrets?)|secrets?|secret[-_]envs?|env[-_]?vars?|envs?|environment)$/i;
function* inSetting(setting2, app) {
  const { name, value, reader, at } = setting2;
  if (setting2.origin === "workflow-with" && TAKES_PAIRS.test(name)) {
    const pairs = pairsIn(value.raw);
    for (const pair of pairs) {
      const credential = judgeCredential(pair.name, pair.value, { reader });
      if (credential) yield { credential, name: pair.name, at, app, setting: setting2 };
    }
    if (pairs.length > 0) return;
  }
  if (!value.known) {
    const credential = judgeCredential("", value.raw, { reader, shapesOnly: true });
    if (credential) yield { credential, name, at, app, setting: setting2 };
    return;
  }
  const whole = judgeCredential(name, value.value, { reader });
  if (whole) yield { credential: whole, name, at, app, setting: setting2, shipped: setting2.shipped };
  if (!isText(setting2)) return;
  for (const { credential, name: inner } of credentialsIn(value.value, { reader })) {
    yield { credential, name: inner === "" ? name : inner, at, app, setting: setting2 };
  }
}
function* inHeredocs({ dockerfiles, commands }) {
  const development = new Set(commands.filter(({ reader }) => reader === "development").map(({ at }) => at.path));
  for (const dockerfile of dockerfiles) {
    const isDevelopment = development.has(dockerfile.source.path);
    for (const { heredocs, stage, keyword } of dockerfile.instructions) {
      const reader = isDevelopment ? "development" : keyword === "RUN" ? "build" : "runtime";
      const shipped = dockerfile.stages[stage]?.shipped;
      for (const heredoc of heredocs) {
        for (const { credential, name, from, to } of credentialsIn(heredoc.text, { reader })) {
          yield { credential, name, at: placeInHeredoc(heredoc, from, to, dockerfile), app: void 0, shipped };
        }
      }
    }
  }
}
// src/rulekit/build-args.ts
var PAIR = /^["']?([A-Za-z_]\w{0,99})(?:=(.*?))?["']?$/s;
function* passedArgs(project) {
  const appOf2 = appsOf(project);
  for (const command of project.commands) {
    if (command.reader === "development") continue;
    let option = "";
    for (const word of command.words) {
      const written = word.raw.startsWith("--build-arg=") ? word.raw.slice("--build-arg=".length) : void 0;
      if (option === "--build-arg" || written !== void 0) {
        const passed = readPair(written ?? word.raw);
        if (passed) yield { ...passed, at: word.at, app: appOf2(command) };
      }
      option = word.raw;
    }
  }
  for (const setting2 of project.settings) {
    if (!isBuildArgInput(setting2)) continue;
    const source = project.sources.get(setting2.at.path);
    for (const { text: pair } of pairsIn(setting2.value.raw)) {
      const passed = readPair(pair);
      if (passed) yield { ...passed, at: locateIn(setting2.value, pair, source), app: appOf2(setting2) };
    }
  }
}
function readPair(written) {
  const [, name, value] = PAIR.exec(written) ?? [];
  if (name === void 0) return void 0;
  if (value === void 0) return written.startsWith("-") ? void 0 : { name, from: name, isStored: false };
  const stored = /\$\{\{\s{0,9}(secrets\.\w{1,100}|github\.token)\s{0,9}(?:\|\|[^}]{0,100})?\}\}/.exec(value)?.[1];
  if (stored !== void 0) return { name, from: stored, isStored: true };
  const variable = /^["']?(\$(?:\w{1,100}|\{\w{1,100}[^}]{0,100}\}|\([^)]{1,200}\)))["']?$/.exec(value)?.[1];
  return variable === void 0 ? void 0 : { name, from: variable, isStored: false };
}
var CONNECTION_NAME = /^(?:[A-Z]{1,20}_){0,3}(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:[A-Z]{1,20}_){0,2}(?:URL|URI)$/i;
var READ_BY_BROWSERS = /maps|mapbox|recaptcha_?site|firebase_?api|posthog|algolia_?search|segment|analytics|amplitude|clarity/i;
function isSecretArg(name, from = name) {
  if (isBrowserName(name) || READ_BY_BROWSERS.test(name)) return false;
  const source = from.replace(/^(?:secrets|github)\./, "");
  return [name, source].some((each) => secretNameOf(each) !== void 0 || CONNECTION_NAME.test(each));
}
function declarationsIn({
  dockerfiles
}) {
  const known2 = new Map(dockerfiles.map((dockerfile) => [dockerfile, declarationsOf(dockerfile)]));
  const all = /* @__PURE__ */ new Map();
  for (const declarations of known2.values()) {
    for (const [name, declaration] of declarations) if (!all.get(name)?.shipped) all.set(name, declaration);
  }
  return (name, app) => ((app?.dockerfile && known2.get(app.dockerfile)) ?? all).get(name);
}
function declarationsOf({ instructions, stages }) {
  const declarations = /* @__PURE__ */ new Map();
  for (const { keyword, words: words2, stage, at } of instructions) {
    if (keyword !== "ARG") continue;
    for (const { raw } of words2) {
      const name = raw.split("=", 1)[0] ?? "";
      if (!declarations.get(name)?.shipped) declarations.set(name, { at, shipped: stages[stage]?.shipped ?? false });
    }
  }
  return declarations;
}
// src/rules/secrets/secret-in-build-arg.ts
var IN_HISTORY = "build arguments stand in the history of the image, and whoever can pull it can read them";
var IN_CACHE = "the stage that takes it is not shipped, but the build cache and the provenance record keep it";
var secret_in_build_arg_default = {
  id: "secret-in-build-arg",
  practice: "secrets",
  title: "A credential goes into the image build as a build argument",
  severity: "critical",
  confidence: "high",
  remedy: "Pass it with `fly deploy --build-secret NAME=\u2026` and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`.",
  references: [
    "https://fly.io/docs/apps/build-secrets/",
    "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
  ],
  cwe: [538, 522],
  check: inTurn(
    wholeProject(function* (project) {
      for (const { credential, name, at } of credentialsOwnedBy("secret-in-build-arg", project)) {
        yield {
          message: `The build argument ${code(name)} holds a credential (${credential.label}): it stands in the repository and in the history of the image.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          remedy: `Keep a new one out of the repository, and ${mount(name)}. ${REVOKE}`
        };
      }
    }),
    wholeProject(function* (project) {
      const declarationOf = declarationsIn(project);
      for (const { name, from, isStored, at, app } of passedArgs(project)) {
        const declared = declarationOf(name, app);
        if (!isSecretArg(name, from) || !declared && project.dockerfiles.length > 0) continue;
        const short = from === "github.token" || from === "secrets.GITHUB_TOKEN";
        const cached = declared?.shipped === false;
        yield {
          message: `The build argument ${code(name)} carries a secret (${code(from)}) into the build: ${cached ? IN_CACHE : IN_HISTORY}.`,
          at,
          subject: `${name} by reference`,
          severity: cached || short ? "medium" : "high",
          confidence: isStored ? "high" : "medium",
          remedy: `Replace it if an image with it was pushed, and ${mount(name)}.`,
          ...declared ? { related: [{ at: declared.at, note: "The Dockerfile takes it here." }] } : {}
        };
      }
    })
  )
};
function mount(name) {
  const id = variableOf(name);
  return `pass it with \`--build-secret ${id}="$${id}"\` and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" \u2026\``;
}
var confidenceIn = function(...words2) {
  load13();
  return new.target ? new confidenceIn(...words2) : confidenceIn(...words2);
};
function load13() {
  let loaded;
  try {
    const { confidenceIn: confidenceIn2 } = require("./variables.js");
    loaded = [confidenceIn2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/rulekit/test-jobs.ts cannot be loaded.");
  [confidenceIn] = loaded;
}
// src/rules/secrets/secret-in-command.ts
var secret_in_command_default = {
  id: "secret-in-command",
  practice: "secrets",
  title: "A credential is written into a command",
  severity: "critical",
  confidence: "high",
  remedy: `Keep a new one in the secrets of the repository, and write \`"$NAME"\` in the command. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/flyctl/secrets-import/"],
  cwe: [798, 214],
  check: wholeProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-command", project)) {
      const { credential, name, at, command } = found;
      const development = command?.reader === "development";
      if (!command || development && credential.evidence === "key block") continue;
      const program = shownProgram(command, at);
      const confidence = isFlyctl(command) ? credential.confidence : confidenceIn(`${at.path} ${command.key}`, credential);
      const what = name === "" ? "" : ` for ${code(name)}`;
      yield {
        message: `${program === "" ? "A command" : `The command ${code(program)}`} holds a credential${what} (${credential.label}): it stands in the repository, and process lists and logs show it where it runs.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...confidence === "high" && !development ? {} : { severity: "high" },
        remedy: `${remedyFor2(found, program)} ${REVOKE}`
      };
    }
  })
};
function remedyFor2({ name, command, app, option }, program) {
  const variable = variableOf(name.replaceAll("-", "_")).toUpperCase();
  const store = `Store a new one with \`gh secret set ${variable}\``;
  if (!command || !isFlyctl(command))
    return `${store}, and let the command read it from the environment, as \`"$${variable}"\`.`;
  if (/^(?:-t|--access-token)$/.test(option ?? ""))
    return "Make a deploy token with `fly tokens create deploy -x 720h`, set it as `FLY_API_TOKEN` in the environment, and take the old one back with `fly tokens revoke`.";
  if (command.words.some((word) => word.raw === "secrets"))
    return `Set a new one by hand or from a store: \`printf '%s' "${variable}=$${variable}" | ${program} secrets import${appFlag(app)}\`.`;
  if (option === "-e" || option === "--env")
    return `Set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\` instead.`;
  return `${store}, and write \`"$${variable}"\` in its place.`;
}
// src/rules/secrets/secret-in-config-file.ts
var secret_in_config_file_default = {
  id: "secret-in-config-file",
  practice: "secrets",
  title: "A credential is written into a file of the repository",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out of the repository, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/security/shared-responsibility/"],
  cwe: [798, 312],
  check: wholeProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-config-file", project)) {
      const { credential, name, at, app, setting: setting2 } = found;
      const standing2 = setting2 && standingOf(found, setting2);
      if (!standing2) continue;
      yield {
        message: `${code(setting2.origin === "secret-file" ? at.path : name)} holds a credential (${credential.label}): everyone who can read the repository, now or in its history, can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...standing2,
        remedy: remedyFor3(setting2, app)
      };
    }
  })
};
function remedyFor3({ origin, reader, name, at }, app) {
  if (reader === "development") return "Revoke it where it was issued, and write a made-up value in its place.";
  const variable = /cookie/i.test(name) ? "RELEASE_COOKIE" : variableOf(name);
  if (origin === "secret-file" && !at.path.endsWith(".eex"))
    return `Run ${code(`git rm --cached ${at.path}`)}, name the file in \`.gitignore\`, and put new ones where they are read. ${REVOKE}`;
  return `Take it out, and set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\`. ${REVOKE}`;
}
function standingOf({ credential, at }, { origin, reader }) {
  const { evidence, confidence } = credential;
  const isShaped = confidence === "high" && evidence === "provider format";
  const isCertain = isShaped || confidence === "high" && evidence === "url userinfo";
  if (reader === "development") return isShaped ? { severity: "high", confidence: "medium" } : void 0;
  if (evidence === "key block") return isPracticeKey(at.path) ? void 0 : { confidence };
  if (/^(?:env-file|compose-environment|secret-file)$/.test(origin) || isCertain) return { confidence };
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path)) return { severity: "high", confidence };
  if (evidence === "high entropy" || confidence !== "high" && origin === "json") return void 0;
  return { severity: "high", confidence: confidence === "high" ? "medium" : "low" };
}
// src/rules/secrets/secret-in-dockerfile.ts
var IN_IMAGE = "it is stored in the image, and whoever can pull that can read it";
var NOT_SHIPPED = "the stage is not part of the final image, but the build cache and the repository keep it";
var secret_in_dockerfile_default = {
  id: "secret-in-dockerfile",
  practice: "secrets",
  title: "A credential is written into a Dockerfile",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: ["https://fly.io/docs/apps/secrets/", "https://fly.io/docs/apps/build-secrets/"],
  cwe: [798, 538],
  check: wholeProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-dockerfile", project)) {
      const { credential, name, at, app, setting: setting2, shipped } = found;
      const variable = variableOf(name);
      const build3 = `mount it in the build with \`RUN --mount=type=secret,id=${variable}\` and pass it with \`fly deploy --build-secret ${variable}=\u2026\``;
      yield {
        message: `${whereOf(found)} holds a credential (${credential.label}): ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...shipped === false ? { severity: "medium" } : {},
        ...setting2 ? {
          remedy: `Take it out, and set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\`; if the build needs it, ${build3}. ${REVOKE}`,
          ...offer("Remove the line, once the secret is set", false, deleteLines(setting2, project))
        } : {}
      };
    }
  })
};
function whereOf({ name, command, setting: setting2 }) {
  if (name !== "") return code(name);
  return command || setting2 ? "A command" : "A here-document";
}
// src/rules/secrets/secret-in-fly-config.ts
var CONSEQUENCE2 = "it stands in the repository and in every release, and `fly config show` prints it";
var secret_in_fly_config_default = {
  id: "secret-in-fly-config",
  practice: "secrets",
  title: "A credential is written into a fly config",
  severity: "critical",
  confidence: "high",
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=\u2026\`. ${REVOKE}`,
  references: [
    "https://fly.io/docs/apps/secrets/",
    "https://fly.io/docs/reference/configuration/#the-env-variables-section"
  ],
  cwe: [798, 312],
  check: wholeProject(function* (project) {
    for (const found of credentialsOwnedBy("secret-in-fly-config", project)) {
      const { credential, name, at, setting: setting2, command } = found;
      const place = setting2?.name ?? (name === "" ? command?.key.split(".").at(-1) ?? "" : name);
      const edit = setting2?.origin === "fly-env" ? deleteLines(setting2, project) : void 0;
      yield {
        message: `${code(place)} holds a credential (${credential.label}): ${CONSEQUENCE2}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...setting2 ? { remedy: `${remedyFor4(found, setting2.name)} ${REVOKE}` } : {},
        ...offer("Remove the line, once the secret is set", false, edit)
      };
    }
  })
};
function remedyFor4({ setting: setting2, app }, name) {
  const origin = setting2?.origin;
  const set = `fly secrets set ${origin === "fly-file" ? "FILE" : variableOf(name)}=\u2026${appFlag(app)}`;
  if (origin === "fly-file")
    return `Run \`${set}\` with the Base64 of a new file, and replace \`raw_value\` by \`secret_name = "FILE"\`.`;
  if (origin === "fly-check-header")
    return "A check header cannot take a secret: let a health path answer without a login.";
  if (origin === "fly-response-header") return "Take it out: every visitor gets this header.";
  return `Take it out, and set a new one with \`${set}\`.`;
}
// src/rules/secrets/secret-in-workflow.ts
var secret_in_workflow_default = {
  id: "secret-in-workflow",
  practice: "secrets",
  title: "A credential is written into a workflow",
  severity: "critical",
  confidence: "high",
  remedy: `Store a new one with \`gh secret set NAME\`, and refer to \`secrets.NAME\` in its place. ${REVOKE}`,
  references: [
    "https://fly.io/docs/security/tokens/",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"
  ],
  cwe: [798, 312],
  check: wholeProject(function* (project) {
    for (const { credential, name, at, setting: setting2 } of credentialsOwnedBy("secret-in-workflow", project)) {
      const confidence = confidenceIn(`${at.path} ${setting2?.key ?? ""}`, credential);
      const stored = variableOf(name).toUpperCase();
      yield {
        message: `${code(name)} holds a credential (${credential.label}): everyone who can read the repository can use it, and every run hands it to its steps.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence,
        ...credential.evidence === "named assignment" ? { severity: "high" } : {},
        remedy: `Store a new one with \`gh secret set ${stored}\`, and write \`\${{ secrets.${stored} }}\` in its place. ${REVOKE}`
      };
    }
  })
};
// src/rules/tls/health-check-skips-tls-verification.ts
var health_check_skips_tls_verification_default = {
  id: "health-check-skips-tls-verification",
  practice: "tls",
  title: "A health check takes any certificate",
  severity: "low",
  confidence: "high",
  remedy: "Set `tls_server_name` to the name in the certificate and take `tls_skip_verify` out, or let the check speak plain HTTP: it runs over the private network.",
  references: ["https://fly.io/docs/reference/configuration/", "https://fly.io/docs/reference/health-checks/"],
  cwe: [295],
  check: eachApp(function* (app) {
    const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
    for (const { tlsSkipVerify, protocol, name, path } of checks) {
      if (!tlsSkipVerify || !is(tlsSkipVerify, true) || !is(protocol, "https")) continue;
      const label = name ?? (path?.known ? path.value : "the service");
      yield {
        message: `The check of ${code(label)} in ${appName(app)} takes any certificate, so it stays green when the app's own has expired.`,
        at: tlsSkipVerify.at,
        subject: `check ${label}`,
        ...offer("Verify the certificate", false, replaceValue(tlsSkipVerify, "false"))
      };
    }
  })
};
// src/rules/tls/ineffective-force-https.ts
var ineffective_force_https_default = {
  id: "ineffective-force-https",
  practice: "tls",
  title: "A `force_https` does nothing, or breaks the service",
  severity: "medium",
  confidence: "high",
  remedy: 'Set `force_https = true` on port 80 with `handlers = ["http"]`, beside port 443 with `["tls", "http"]`.',
  references: ["https://fly.io/docs/networking/services/", "https://fly.io/docs/networking/flycast/"],
  check: eachService(function* (service, _project, app) {
    for (const port of service.ports) {
      const { forceHttps, handlers } = port;
      const fault = forceHttps && is(forceHttps, true) ? faultOf(port, app) : void 0;
      if (!forceHttps || !fault) continue;
      const needless = isEncrypted(port) || !handlers.includes("http");
      yield {
        ...fault,
        message: `\`force_https\` on ${nameOfPort(port)} of ${appName(app)} ${fault.message}.`,
        at: forceHttps.at,
        subject: `force_https on ${nameOfPort(port)}`,
        ...offer("Switch it off there", true, needless ? replaceValue(forceHttps, "false") : void 0)
      };
    }
  })
};
function faultOf(port, app) {
  if (!port.handlersKnown) return void 0;
  const ports = portsOf(app);
  if (!port.handlers.includes("http")) {
    return { message: "stands without the `http` handler, and Fly refuses such a deploy" };
  }
  if (isEncrypted(port)) {
    if (ports.some((other) => covers(other, 80))) return void 0;
    return { message: "redirects nothing: the port speaks HTTPS already", severity: "low" };
  }
  if (app.reach.state === "private") {
    const remedy2 = "Set `force_https = false` if the app is private: WireGuard encrypts the way to it.";
    const message = "sends Flycast callers to HTTPS, for which no `.flycast` name has a certificate";
    return { message, remedy: remedy2, confidence: "medium" };
  }
  if (ports.some((other) => isEncrypted(other) || isRaw(other) || !other.handlersKnown)) return void 0;
  const remedy = 'Add port 443 with `handlers = ["tls", "http"]`, or use `[http_service]`.';
  return { message: "sends every visitor to HTTPS, but no port of the app speaks it", remedy };
}
// src/rulekit/hsts.ts
var PRELOADED = /\.(?:app|bank|boo|channel|dad|day|dev|esq|foo|ing|insurance|meme|mov|new|nexus|page|phd|prof|rsvp|zip)$/;
function isPreloaded(host) {
  return PRELOADED.test(host);
}
function keepsHsts(host) {
  return host.includes(".") && !/^[\d.]+$|:/.test(host);
}
// src/rulekit/own-domain.ts
var OWN_ADDRESS = /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i;
var certificatesAdded = (0, import_chunk_TM6OELSD.onceFor)(({ commands }) => {
  const added = [];
  for (const command of commands) {
    if (!isFlyctl(command)) continue;
    const words2 = command.words.map(textOfWord);
    const [, noun = "", verb = "", host] = words2;
    if (/^(?:certs|certificates)$/.test(noun) && /^(?:add|create)$/.test(verb) && host !== void 0)
      added.push({ host, words: words2 });
  }
  return added;
});
function ownDomainOf(app, project) {
  const candidates2 = [...project.policy.apps.get(known(app.name) ?? "")?.domains ?? []];
  for (const { name, value, reader } of app.settings) {
    if (reader !== "runtime" || !value.known || !OWN_ADDRESS.test(name)) continue;
    candidates2.push(findUrls(value.value)[0]?.hosts[0]?.name ?? value.value);
  }
  for (const { host, words: words2 } of certificatesAdded(project)) {
    if (project.apps.length === 1 || words2.includes(known(app.name) ?? "")) candidates2.push(host);
  }
  return candidates2.find((host) => {
    const { kind, name } = classifyHost(host.replace(/^\*\./, ""), project, app);
    return (kind === "public" || kind === "own") && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name) && !isPreloaded(name);
  });
}
// src/rules/tls/missing-hsts.ts
var missing_hsts_default = {
  id: "missing-hsts",
  practice: "tls",
  title: "No header tells browsers to stay with HTTPS",
  severity: "low",
  confidence: "low",
  remedy: 'Let the app send `Strict-Transport-Security: max-age=31536000`, or the proxy: `[http_service.http_options.response.headers]` with `Strict-Transport-Security = "max-age=31536000"`.',
  references: [
    "https://fly.io/docs/reference/configuration/#services-http_options",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security"
  ],
  cwe: [319, 523],
  check: eachApp(function* (app, project) {
    if (app.reach.state === "private" || app.ownHttps.hsts) return;
    const ports = portsOf(app);
    if (!ports.some((port) => covers(port, 80) && port.forceHttps && is(port.forceHttps, true))) return;
    const https = ports.find((port) => covers(port, 443) && isEncrypted(port) && port.handlers.includes("http"));
    if (!https || ports.some(sendsHsts)) return;
    const domain = ownDomainOf(app, project);
    if (domain === void 0) return;
    yield {
      message: `${appName(app)} redirects to HTTPS, but no \`Strict-Transport-Security\` header shows: every visit to ${code(domain)} that starts without HTTPS can be caught before the redirect.`,
      at: https.at,
      subject: "Strict-Transport-Security"
    };
  })
};
function sendsHsts({ http }) {
  return http?.responseHeaders.has("strict-transport-security") === true;
}
// src/rulekit/tls-versions.ts
var OLD = /^(?:tls[ _-]?v?1(?:[._][01])?|sslv?[23](?:\.0)?)$/i;
function oldVersionOf(word) {
  if (!OLD.test(word)) return void 0;
  const ssl = /^ssl/i.test(word);
  const digits = word.replace(/\D/g, "");
  const version = ssl ? `SSL ${digits[0]}` : `TLS 1.${digits[1] ?? "0"}`;
  return version;
}
var OPTION_TEXTS = [
  [/(?:^|\s)--tls-min-v1\.0(?:\s|$)/, "TLS 1.0"],
  [/(?:^|\s)--tls-min-v1\.1(?:\s|$)/, "TLS 1.1"],
  [/(?:^|[\s,])tls10server=1(?:,|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=(?:SSLv3|TLSv1(?:\.0)?)(?:[,\s]|$)/, "TLS 1.0"],
  [/-D(?:https\.protocols|jdk\.tls\.client\.protocols)=TLSv1\.1(?:[,\s]|$)/, "TLS 1.1"]
];
function oldVersionOfSetting(name, value) {
  if (value.length > 2e3) return void 0;
  if (/^(?:NODE_OPTIONS|GODEBUG|JAVA_OPTS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS)$/.test(name)) {
    const option = OPTION_TEXTS.find(([pattern]) => pattern.test(value));
    if (option) return option[1];
  }
  const words2 = wordsOf(name);
  const speaksOfTls = words2.some((word) => word === "tls" || word === "ssl");
  if (!speaksOfTls || !words2.some((word) => /^(?:min|minimum|version|versions|protocol|protocols)$/.test(word)))
    return void 0;
  if (words2.some((word) => word === "max" || word === "maximum" || word === "disabled" || word === "exclude"))
    return void 0;
  for (const word of value.split(/[\s,:;]+/)) {
    const version = oldVersionOf(word) ?? (/^1\.[01]$/.test(word) ? `TLS ${word}` : void 0);
    if (version !== void 0) return version;
  }
  return void 0;
}
function oldVersionOfCommand(command) {
  const program = programOf(command);
  const texts2 = command.words.map(textOfWord);
  for (const [index, word] of command.words.entries()) {
    const text2 = texts2[index] ?? "";
    const pair = `${text2} ${texts2[index + 1] ?? ""}`;
    const found = (pattern) => pattern.test(text2) ? text2 : pattern.test(pair) ? pair : void 0;
    const option = program === "curl" ? found(/^(?:--sslv[23]|--tls-max 1\.[01])$/) : program === "wget" ? found(/^--secure-protocol[= ](?:SSLv[23]|TLSv1(?:_1)?)$/) : program === "node" ? found(/^--tls-min-v1\.[01]$/) : opensslSetting(text2);
    if (option !== void 0) return { text: option, at: word.at };
  }
  return void 0;
}
function opensslSetting(text2) {
  const written = /^s(\W)/.exec(text2) ? text2.split(text2[1] ?? "/")[2] ?? "" : text2;
  return /\bMinProtocol\s{0,3}=\s{0,3}(?:TLSv1(?:\.[01])?|SSLv3|None)(?![\w.])|@?SECLEVEL\s{0,3}=\s{0,3}[01]\b/.exec(
    written
  )?.[0];
}
function oldVersionLines(source) {
  const found = [];
  for (let number2 = 1; number2 <= source.lineCount; number2++) {
    const line = source.line(number2);
    if (line.length > 1e3) continue;
    const [, words2] = /^\s*(?:ssl_protocols|SSLProtocol|protocols|.*\bssl-min-ver)\s([^#;]{1,300})/i.exec(line) ?? [];
    for (const word of words2?.trim().split(/[\s+]+/) ?? []) {
      const version = oldVersionOf(word);
      if (version === void 0 || line.trimStart().startsWith("#")) continue;
      const start = line.length - line.trimStart().length + 1;
      const end = line.trimEnd().length + 1;
      found.push({
        version,
        at: {
          path: source.path,
          range: { start: { line: number2, column: start }, end: { line: number2, column: end } }
        }
      });
      break;
    }
  }
  return found;
}
// src/rules/tls/old-tls-version.ts
var BROKEN = "attacks on it are known, and browsers have given it up";
var old_tls_version_default = {
  id: "old-tls-version",
  practice: "tls",
  title: "A TLS version older than 1.2 is allowed",
  severity: "medium",
  confidence: "high",
  remedy: "Ask for TLS 1.2 and 1.3 only, or leave the setting out: the defaults of today are right.",
  references: ["https://fly.io/docs/networking/tls/", "https://www.rfc-editor.org/rfc/rfc8996"],
  cwe: [327, 757],
  check: inTurn(
    eachService(function* (service, project, app) {
      for (const { tls } of service.ports) {
        const versions = tls?.versions ?? [];
        const old = versions.find((version) => oldVersionOf(known(version) ?? ""));
        if (!old) continue;
        const name = oldVersionOf(known(old) ?? "");
        yield {
          message: `\`tls_options\` of ${appName(app)} asks for ${name}: ${BROKEN}, and the Fly proxy speaks TLS 1.2 and 1.3 only.`,
          at: old.at,
          subject: `versions ${name}`,
          remedy: 'Write `versions = ["TLSv1.2", "TLSv1.3"]`, or leave `versions` out.',
          ...offer("Ask for TLS 1.2 and 1.3", true, replaceList(versions, '"TLSv1.2", "TLSv1.3"', project))
        };
      }
    }),
    eachSetting(function* ({ name, value, reader, at }) {
      const version = oldVersionOfSetting(name, known(value) ?? "");
      if (version === void 0 || reader === "development") return;
      yield { message: `${code(name)} allows ${version}: ${BROKEN}.`, at, subject: `${name} ${version}` };
    }),
    eachCommand(function* (command) {
      const { text: text2, at } = oldVersionOfCommand(command) ?? {};
      if (text2 === void 0 || !at || command.reader === "development") return;
      yield { message: `${code(text2)} lets in TLS versions or keys that are no longer safe.`, at, subject: text2 };
    }),
    wholeProject(function* (project) {
      const appOf2 = appsOf(project);
      for (const source of project.sources.values()) {
        if (!/\.(?:conf|cfg|template)$|caddyfile/i.test(source.path)) continue;
        for (const { version, at } of oldVersionLines(source)) {
          const app = appOf2({ at });
          if (app && portsOf(app).some(isRaw))
            yield { message: `${appName(app)} ends TLS itself and allows ${version}: ${BROKEN}.`, at, subject: version };
        }
      }
    })
  )
};
// src/rulekit/downloads.ts
var DOWNLOADERS = /^(?:curl|wget2?|aria2c|git|npm|npx|pnpm|yarn|pip[\d.]*|uv|gem|bundle|composer)$/;
var OTHER_OPERAND = /^(?:-H|--header|-d|--data[\w-]*|-e|--referer|-x|--proxy|-A|--user-agent)$/;
function plainDownloads(command, project) {
  if (!DOWNLOADERS.test(programOf(command))) return [];
  const words2 = command.words.filter((word, index) => {
    const before = command.words[index - 1];
    if (before && OTHER_OPERAND.test(textOfWord(before))) return false;
    const fetched = /^["']?(?:(--?[a-z][a-z-]{0,30})=)?http:\/\//i.exec(textOfWord(word));
    return fetched !== null && !OTHER_OPERAND.test(fetched[1] ?? "");
  });
  return urlsOfWords(words2, project).filter((url) => url.scheme === "http" && isOnInternet(url));
}
var INTO_SHELL = /^[\s\\]{0,200}\|[\s\\]{0,200}(?:sudo\s+(?:-\S+\s+){0,5})?(?:\/\S{1,50}\/)?(?:ba|z|da|k)?sh\b/;
var IN_SHELL = /\b(?:ba|z|da|k)?sh\s+(?:-\S+\s+){0,5}(?:["']?\$\(|<\()\s{0,20}$/;
function isRunByShell({ at }, project) {
  const source = project.sources.get(at.path);
  if (!source) return false;
  const from = source.offset(at.range.start);
  const to = source.offset(at.range.end);
  return INTO_SHELL.test(source.text.slice(to, to + 500)) || IN_SHELL.test(source.text.slice(Math.max(0, from - 200), from));
}
var VERIFIERS = /^(?:sha\d{1,3}sum|shasum|md5sum|b2sum|gpgv?|gpg2|cosign|minisign|signify)$/;
function verifiedPlaces(project) {
  const keys2 = /* @__PURE__ */ new Set();
  for (const command of project.commands) {
    if (VERIFIERS.test(programOf(command))) keys2.add(`${command.at.path} ${command.key}`);
  }
  return ({ at, key }) => keys2.has(`${at.path} ${key}`);
}
// src/rules/tls/plaintext-dockerfile-source.ts
var CHANGED = "whoever is on the way can change what becomes part of the image";
var plaintext_dockerfile_source_default = {
  id: "plaintext-dockerfile-source",
  practice: "tls",
  title: "Something that an image is built from comes over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Fetch it over `https://`, and pin it: `ADD --checksum=sha256:\u2026`, or `sha256sum --check` behind the download.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-build-section",
    "https://docs.docker.com/reference/dockerfile/#add---checksum"
  ],
  cwe: [319, 494],
  check: inTurn(
    eachApp(function* (app) {
      const { build: build3 } = app;
      if (!build3.dockerfile || !/^http:\/\//i.test(known(build3.dockerfile) ?? "")) return;
      const message = `${appName(app)} builds from a Dockerfile that comes over plain HTTP without a checksum: ${CHANGED}.`;
      yield { message, at: build3.dockerfile.at, subject: "build.dockerfile" };
    }),
    wholeProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map((app) => app.dockerfile))) {
        for (const { keyword, flags, words: words2 } of dockerfile?.instructions ?? []) {
          if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum")) continue;
          for (const { scheme, host, kind, at } of urlsOfWords(words2.slice(0, -1), project)) {
            if (scheme !== "http" || !isOnInternet({ host, kind })) continue;
            const message = `\`ADD\` fetches from ${code(host)} over plain HTTP without a checksum: ${CHANGED}.`;
            yield { message, at, subject: `ADD ${host}` };
          }
        }
      }
    }),
    wholeProject(function* (project) {
      const isVerified = verifiedPlaces(project);
      for (const command of project.commands) {
        const { reader, origin } = command;
        if (reader === "development") continue;
        const runs = isRunByShell(command, project);
        if (!runs && (origin !== "dockerfile-run" || isVerified(command))) continue;
        for (const { host, at } of plainDownloads(command, project)) {
          const message = runs ? `A script from ${code(host)} is fetched over plain HTTP and run: whoever is on the way decides what it does.` : `This step fetches from ${code(host)} over plain HTTP without checking what came: ${CHANGED}.`;
          yield { message, at, subject: `fetch ${host}`, ...runs ? {} : { severity: "medium" } };
        }
      }
    })
  )
};
// src/rulekit/force-https.ts
function vainForceHttps(app) {
  const notes = [];
  for (const port of portsOf(app)) {
    if (!isEncrypted(port) || !port.forceHttps || !is(port.forceHttps, true)) continue;
    notes.push({ at: port.forceHttps.at, note: "here it redirects nothing: the port speaks HTTPS already" });
  }
  for (const { entry, meant, isBeside } of unknownKeys(app.config)) {
    if (meant !== "force_https" || isBeside) continue;
    notes.push({ at: entry.keyAt, note: `flyctl drops what is written here: ${code(entry.key)}` });
  }
  return notes;
}
// src/rulekit/redirects.ts
var SWITCH = /(?:^|_)(?:FORCE_(?:SSL|HTTPS)|(?:SSL|HTTPS)_REDIRECT|REDIRECT_(?:HTTP_)?TO_HTTPS|HTTPS_ONLY)$/i;
var ON2 = /^(?:true|1|yes|on)$/i;
function redirectsItself(app) {
  if (app.ownHttps.redirect) return true;
  const switched = app.settings.some(({ name, value }) => SWITCH.test(name) && ON2.test(known(value) ?? ""));
  if (switched || portsOf(app).some((port) => covers(port, 443) && isRaw(port))) return true;
  const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
  const headers = checks.flatMap((check2) => check2.headers);
  return headers.some(({ name, value }) => name.toLowerCase() === "x-forwarded-proto" && is(value, "https"));
}
// src/rules/tls/plaintext-http.ts
var WITHOUT_TLS = 'Add port 443 with `handlers = ["tls", "http"]` and set `force_https = true` on port 80, or use `[http_service]`.';
var plaintext_http_default = {
  id: "plaintext-http",
  practice: "tls",
  title: "A public service answers over plain HTTP",
  severity: "high",
  confidence: "high",
  remedy: "Set `force_https = true`: the proxy then answers port 80 with a redirect to HTTPS.",
  references: [
    "https://fly.io/docs/reference/configuration/#the-http_service-section",
    "https://fly.io/docs/networking/services/"
  ],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (tenantOf(service, app)?.rule === "database-port-public") return;
    if (portsOf(app).some((port) => covers(port, 80) && is(port.forceHttps, true))) return;
    for (const port of service.ports) {
      const { forceHttps, handlers, handlersKnown } = port;
      if (!covers(port, 80) || !handlersKnown || !handlers.includes("http") || isEncrypted(port)) continue;
      if (is(forceHttps, true) || forceHttps?.known === false) continue;
      const redirectable = portsOf(app).some(isEncrypted);
      const edit = forceHttps ? replaceValue(forceHttps, "true") : insertKey(port, "force_https", "true", project);
      yield {
        message: `\`force_https\` is ${forceHttps ? "false" : "not set"}, so ${appName(app)} answers on port 80 in plain text, sign-ins and cookies included.`,
        at: forceHttps?.at ?? port.at,
        subject: "port 80",
        related: vainForceHttps(app),
        ...redirectable ? {} : { confidence: "medium", remedy: WITHOUT_TLS },
        ...offer("Redirect to HTTPS", true, redirectable ? edit : void 0)
      };
    }
  })
};
// src/rules/tls/plaintext-port.ts
var plaintext_port_default = {
  id: "plaintext-port",
  practice: "tls",
  title: "A public port other than 80 speaks plain HTTP",
  severity: "high",
  confidence: "medium",
  remedy: 'Give the port `handlers = ["tls", "http"]`, so that the proxy speaks HTTPS on it, or take it out if other apps alone use it.',
  references: [
    "https://fly.io/docs/networking/services/#connection-handlers",
    "https://fly.io/docs/networking/flycast/"
  ],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (tenantOf(service, app)) return;
    for (const port of service.ports) {
      const { start, forceHttps, handlers, handlersKnown, handlersAt } = port;
      if (start === void 0 || covers(port, 80) || !handlersKnown) continue;
      if (!handlers.includes("http") || isEncrypted(port)) continue;
      if (is(forceHttps, true) || forceHttps?.known === false) continue;
      const name = nameOfPort(port);
      yield {
        message: `${appName(app)} answers plain HTTP on ${name}: whoever is on the way can read and change what clients send there.`,
        at: handlersAt ?? port.at,
        subject: name,
        ...offer("Speak HTTPS on the port", false, replaceHandlers(port, ["tls", "http"], project))
      };
    }
  })
};
// src/rules/tls/plaintext-url.ts
var plaintext_url_default = {
  id: "plaintext-url",
  practice: "tls",
  title: "A server on the internet is reached without TLS",
  severity: "high",
  confidence: "high",
  remedy: "Use the encrypted scheme (`https`, `wss`, `amqps`, `mqtts`), or a private address such as `<app>.internal`.",
  references: ["https://fly.io/docs/networking/private-networking/", "https://cwe.mitre.org/data/definitions/319.html"],
  cwe: [319],
  check: eachSetting(function* (setting2, project, app) {
    const { name, reader } = setting2;
    if (reader !== "runtime" && reader !== "build" || !isConfigured(setting2)) return;
    for (const { scheme, host, at, origin, rest } of targetsOf(setting2, project)) {
      const plain = plainSchemeOf(scheme);
      if (!plain || namesNoServer(host)) continue;
      const web = scheme === "http" || scheme === "ws";
      if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue;
      const { kind, name: server } = classifyHost(host, project, app);
      if (kind !== "public" || !isOnInternet({ kind, host: server })) continue;
      const secure = origin && web ? { at: origin.at, text: `${plain.instead}${origin.text.slice(origin.text.indexOf(":"))}` } : void 0;
      yield {
        message: plain.mayUpgrade ? `${code(name)} reaches ${code(server)} by ${plain.name}, in plain text unless both sides ask for TLS.` : `${code(name)} reaches ${code(server)} by plain ${plain.name}: whoever is on the way can read and change the traffic.`,
        at: origin?.at ?? at,
        subject: `${name} \u2192 ${server}`,
        remedy: `Use \`${plain.instead}://\`, if the server offers it.`,
        ...plain.mayUpgrade ? { severity: "medium", confidence: "low" } : {},
        ...reader === "build" ? { severity: "medium" } : {},
        ...offer(`Use ${plain.instead}`, false, secure)
      };
    }
  })
};
// src/rules/tls/self-signed-certificate.ts
var self_signed_certificate_default = {
  id: "self-signed-certificate",
  practice: "tls",
  title: "Visitors may get a self-signed certificate",
  severity: "medium",
  confidence: "high",
  remedy: "Take `default_self_signed` out and add a certificate for each domain with `fly certs add HOSTNAME`: Fly obtains and renews it.",
  references: ["https://fly.io/docs/networking/custom-domain/", "https://fly.io/docs/reference/configuration/"],
  cwe: [295],
  check: eachApp(function* (app) {
    const ports = portsOf(app);
    if (app.reach.state === "private") return;
    for (const port of ports) {
      const selfSigned = port.tls?.defaultSelfSigned;
      if (!selfSigned || !is(selfSigned, true)) continue;
      yield {
        message: `${appName(app)} answers for a hostname without a certificate with a self-signed one, which nobody can tell from an attacker's.`,
        at: selfSigned.at,
        subject: `default_self_signed on ${nameOfPort(port)}`,
        remedy: `Take it out, and add a certificate with \`fly certs add HOSTNAME${appFlag(app)}\`: Fly obtains and renews it.`,
        ...offer("Serve no self-signed certificate", false, replaceValue(selfSigned, "false"))
      };
    }
    if (!ports.some((port) => covers(port, 443) && isRaw(port))) return;
    for (const command of app.commands) {
      const words2 = command.words.map(textOfWord);
      if (programOf(command) !== "openssl" || !words2.includes("req") || !words2.includes("-x509")) continue;
      if (command.shipped === false || command.reader === "development") continue;
      yield {
        message: `${appName(app)} ends TLS itself on port 443 and makes a self-signed certificate here, which nobody can tell from an attacker's.`,
        at: command.at,
        subject: "openssl req -x509",
        confidence: "medium",
        remedy: 'Let the Fly proxy end TLS with `handlers = ["tls", "http"]`, or obtain a certificate over ACME, as Caddy does.'
      };
    }
  })
};
// src/rules/tls/tls-verification-off.ts
var NO_SWITCH = /^(?:dockerfile-label|fly-check-header|fly-response-header|fly-file)$/;
var tls_verification_off_default = {
  id: "tls-verification-off",
  practice: "tls",
  title: "The certificate of the other side is not verified",
  severity: "high",
  confidence: "high",
  remedy: "Take it out; for an authority of your own, trust that one with `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or `curl --cacert`.",
  references: ["https://cwe.mitre.org/data/definitions/295.html"],
  cwe: [295],
  check: inTurn(
    eachSetting(function* (setting2, project) {
      if (NO_SWITCH.test(setting2.origin)) return;
      const draft = draftFor2(setting2, setting2.reader, project);
      if (draft) yield { ...draft, at: setting2.at, ...offer("Remove the line", false, deleteLines(setting2, project)) };
    }),
    eachCommand(function* (command, project) {
      const { reader, origin, assignments } = command;
      if (reader === "development" || origin === "dockerfile-healthcheck") return;
      for (const assignment of assignments) {
        const draft = draftFor2(assignment, reader, project);
        if (draft) yield { ...draft, at: assignment.nameAt };
      }
      const { text: text2, at } = verificationOption(command, project) ?? {};
      if (text2 === void 0 || !at) return;
      const message = `${code(text2)} takes any certificate: whoever is on the way can read and replace what is fetched.`;
      yield { message, at, subject: text2, ...lowerFor(reader) };
    })
  )
};
function draftFor2({ name, value }, reader, project) {
  if (reader === "development" || databaseOfName(name) || !value.known) return void 0;
  const reach = switchesVerificationOff(name, value.value, project);
  if (!reach) return void 0;
  const whom = reach === "tool" ? "every connection that it rules" : "its connection";
  const message = `${code(name)} switches certificate verification off: ${whom} can be read and changed by whoever is on the way.`;
  return { message, subject: name, ...lowerFor(reader), ...reach === "service" ? { confidence: "medium" } : {} };
}
function lowerFor(reader) {
  return reader === "ci" ? { severity: "medium" } : {};
}
// src/rules/of-files.generated.ts
var rulesOfFiles = [
  contradictory_service_default,
  unknown_fly_key_default,
  unreadable_file_default,
  database_port_public_default,
  database_superuser_default,
  database_tls_off_default,
  database_tls_unverified_default,
  public_database_host_default,
  admin_port_public_default,
  metrics_public_default,
  missing_connection_limit_default,
  open_mcp_server_default,
  private_app_public_default,
  public_static_directory_default,
  raw_tcp_port_default,
  wide_port_range_default,
  litefs_candidate_anywhere_default,
  litefs_with_autostop_default,
  missing_primary_region_default,
  primary_region_mismatch_default,
  region_outside_policy_default,
  unknown_region_default,
  unreplicated_data_in_many_regions_default,
  volume_backups_off_default,
  public_url_between_apps_default,
  unreachable_private_address_default,
  broad_fly_token_default,
  secret_file_in_image_default,
  secret_in_build_arg_default,
  secret_in_command_default,
  secret_in_config_file_default,
  secret_in_dockerfile_default,
  secret_in_fly_config_default,
  secret_in_workflow_default,
  health_check_skips_tls_verification_default,
  ineffective_force_https_default,
  missing_hsts_default,
  old_tls_version_default,
  plaintext_dockerfile_source_default,
  plaintext_http_default,
  plaintext_port_default,
  plaintext_url_default,
  self_signed_certificate_default,
  tls_verification_off_default
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
      if (error instanceof import_chunk_TM6OELSD.MissingPart) throw error;
      crashes.push({ rule: rule.id, error: nameOf(error) });
    }
  }
  return { findings: withoutRepeats(findings.toSorted(compareFindings)), crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return (0, import_chunk_TM6OELSD.compareLocations)(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.subject, b.subject) || (0, import_chunk_TM6OELSD.compareSeverity)(b.severity, a.severity);
}
function stamp(rule, severity, draft) {
  const lower = draft.severity !== void 0 && (0, import_chunk_TM6OELSD.compareSeverity)(draft.severity, severity) < 0;
  const named = (0, import_chunk_TM6OELSD.once)(() => (0, import_chunk_TM6OELSD.fingerprint)(rule.id, draft.at.path, draft.subject));
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
    if (before === void 0 || (0, import_chunk_TM6OELSD.compareLocations)(before.at, finding.at) !== 0) return true;
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
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing2 = [];
  let left = findings.toSorted((a, b) => (0, import_chunk_TM6OELSD.compareSeverity)(weightOf(b), weightOf(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if ((0, import_chunk_TM6OELSD.compareSeverity)(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing2.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing2.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unjudged)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => (0, import_chunk_TM6OELSD.compareSeverity)(b.severity, a.severity))) {
    const slot = { entry, left: entry.count };
    const others = slots.get(entry.fingerprint);
    if (others) others.push(slot);
    else slots.set(entry.fingerprint, [slot]);
  }
  return slots;
}
function takeSlot({ rule, subject }, paths, slots) {
  for (const path of paths) {
    const slot = slots.get((0, import_chunk_TM6OELSD.fingerprint)(rule, path, subject))?.find(({ left }) => left > 0);
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
  return (0, import_chunk_TM6OELSD.isQuiet)(finding) ? "low" : finding.severity;
}
function nameOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
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
function spanOf({ lines }) {
  const first = lines.find((line) => line.head !== void 0)?.head ?? 1;
  let last = first - 1;
  const added = [];
  const removed = [];
  for (const { base, head } of lines) {
    if (head !== void 0) last = head;
    if (base === void 0 && head !== void 0) added.push(head);
    if (head === void 0 && base !== void 0) removed.push({ baseLine: base, near: last + 1 });
  }
  return { first, last, added, removed };
}
// src/engine/compare.ts
var NOTHING_UNJUDGED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
function compare2(base, head, change) {
  const renames = renamesOf(change.diff);
  const hunks = indexDiff(change.diff);
  const introduced = [];
  const standing2 = [];
  const exact = match(
    base,
    head,
    (finding) => (0, import_chunk_TM6OELSD.fingerprint)(finding.rule, renames.get(finding.at.path) ?? finding.at.path, finding.subject),
    (finding) => finding.fingerprint,
    (finding) => hunks.get(finding.at.path)?.isAdded(finding.at.range.start.line) === true
  );
  const gone = exact.base.filter(({ at }) => !change.headPaths.has(renames.get(at.path) ?? at.path));
  const arrived = exact.head.filter(({ at }) => !change.basePaths.has(at.path));
  const moved = match(gone, arrived, keyOfMove, keyOfMove, () => false);
  for (const [before, now] of [...exact.pairs, ...moved.pairs]) {
    if (weight(now) > weight(before)) introduced.push(now);
    else standing2.push(now);
  }
  const pairedHead = new Set(moved.pairs.map(([, now]) => now));
  for (const finding of exact.head) {
    if (pairedHead.has(finding)) continue;
    const inDiff = placesOf(finding).some(({ path, range }) => hunks.get(path)?.touches(range) === true);
    if (isUnjudged(finding, change.unjudgedAtBase) && !inDiff) standing2.push(finding);
    else introduced.push(finding);
  }
  const pairedBase = new Set(moved.pairs.map(([before]) => before));
  const fixed = [];
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue;
    if (isUnjudged(finding, change.unjudgedAtHead, renames)) standing2.push(finding);
    else fixed.push(finding);
  }
  return {
    introduced: introduced.toSorted(compareFindings),
    standing: standing2.toSorted(compareFindings),
    fixed: fixed.toSorted(compareFindings)
  };
}
function introduceAll({ introduced, standing: standing2, fixed }) {
  return { introduced: [...introduced, ...standing2].toSorted(compareFindings), standing: [], fixed };
}
function match(base, head, baseKey, headKey, isTouched) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf2 = (key) => {
    const group = groups.get(key) ?? { base: [], head: [] };
    groups.set(key, group);
    return group;
  };
  for (const finding of base) groupOf2(baseKey(finding)).base.push(finding);
  for (const finding of head) groupOf2(headKey(finding)).head.push(finding);
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
  return confidence === "low" ? 0 : import_chunk_TM6OELSD.SEVERITIES.length - import_chunk_TM6OELSD.SEVERITIES.indexOf(severity);
}
function isUnjudged(finding, { paths, rules }, renames) {
  if (paths.has("") || rules.has(finding.rule)) return true;
  return placesOf(finding).some(({ path }) => paths.has(renames?.get(path) ?? path));
}
function placesOf(finding) {
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
  const words2 = wordsOf2(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (words2.has(keyOf(base.line(baseLine)))) best = { baseLine, distance };
  }
  return best && { on: "line", path: at.path, side: "LEFT", line: best.baseLine };
}
function nearbyLine(at, file) {
  let best;
  const offer2 = (side, line, distance) => {
    if (distance > NEAR || best && best.distance <= distance) return;
    best = { spot: { on: "line", path: at.path, side, line }, distance };
  };
  for (const hunk of file.hunks) for (const line of hunk.added) offer2("RIGHT", line, distanceTo(at, line));
  for (const { baseLine, near } of removedLines(file)) offer2("LEFT", baseLine, distanceTo(at, near));
  return best?.spot;
}
function removedLines(file) {
  return file.hunks.flatMap((hunk) => hunk.removed);
}
function distanceTo({ range }, line) {
  return Math.max(0, range.start.line - line, line - lastLineOf(range));
}
function wordsOf2({ subject, message }) {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? [];
  return new Set(
    [subject, ...quoted].flatMap((text2) => text2.match(/[\w.-]*[A-Za-z_]{3}[\w-]*/g) ?? []).flatMap(withLastKey)
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
    if (left === 0 || before.diff.files.has(problem.at.path) || isWhole2(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path;
    if (path === "") {
      if (!unread.has("")) told.push({ at: (0, import_chunk_TM6OELSD.fileStart)(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      told.push({ at: (0, import_chunk_TM6OELSD.fileStart)(now), message: FILE_UNREAD_AT_BASE, blocking: false });
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
  return new Set(problems.filter(({ blocking }) => blocking).map(({ at }) => isWhole2(at.path) ? "" : at.path));
}
function isWhole2(path) {
  return path === "" || path === ".";
}
var BASE_UNREAD = "The base could not be read as a whole, so what this change introduces cannot be told.";
var FILE_UNREAD_AT_BASE = "Before this change the file could not be judged, so findings outside the changed lines count as standing.";
function keyOf2({ at, message }) {
  return `${at.path}\0${message}`;
}
// src/engine/fix.ts
function applyFixes(texts2, fixes) {
  const files = /* @__PURE__ */ new Map();
  const applied = [];
  const skipped = [];
  for (const fix of fixes) {
    const reason = planFix(fix, texts2, files);
    if (reason === void 0) applied.push(fix);
    else skipped.push({ fix, reason });
  }
  const result = new Map(texts2);
  for (const [path, file] of files) result.set(path, rewrite(file));
  return { texts: result, applied, skipped };
}
function planFix(fix, texts2, files) {
  const planned = [];
  for (const { at, text: text2 } of fix.edits) {
    const file = openFile(at.path, texts2, files);
    if (!file) return `${at.path} is not there`;
    const { start, end } = at.range;
    const splice = { from: file.source.offset(start), to: file.source.offset(end), text: withBreaksOf(file, text2) };
    const others = [...file.splices, ...planned.filter((other) => other.file === file).map((other) => other.splice)];
    if (others.some((other) => isEqual(other, splice))) continue;
    if (others.some((other) => overlap2(other, splice))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice });
  }
  for (const { file, splice } of planned) file.splices.push(splice);
  return void 0;
}
function openFile(path, texts2, files) {
  const text2 = texts2.get(path);
  const open2 = files.get(path);
  if (open2 || text2 === void 0) return open2;
  const source = (0, import_chunk_TM6OELSD.createSource)(path, text2);
  const file = { source, prefix: text2.slice(0, text2.length - source.text.length), splices: [] };
  files.set(path, file);
  return file;
}
function withBreaksOf({ source }, text2) {
  const first = source.text.indexOf("\n");
  return text2.replace(/\r?\n/g, source.text[first - 1] === "\r" ? "\r\n" : "\n");
}
function overlap2(a, b) {
  return a.from < b.to && b.from < a.to;
}
function isEqual(a, b) {
  return a.from === b.from && a.to === b.to && a.text === b.text;
}
function rewrite({ source, prefix, splices }) {
  let text2 = prefix;
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text2 += source.text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return text2 + source.text.slice(at);
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
    const number2 = Math.max(...folders.map((folder) => next.get(folder) ?? 0));
    for (const folder of folders) next.set(folder, number2 + 1);
    const portion = portions[number2];
    if (portion) portion.push(cure);
    else portions[number2] = [cure];
  }
  return portions;
}
function judgeFixed(cures, { texts: texts2, judge: judge3 }) {
  const fixes = cures.map(({ fix }) => fix);
  const { texts: fixed, skipped } = applyFixes(texts2, fixes);
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
  const { introduced, fixed } = compare2(now.findings, then.findings, change);
  return bringsNone(fixed.map(keyOf3), findings.map(keyOf3)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
    now.crashes.map(({ rule }) => rule),
    then.crashes.map(({ rule }) => rule)
  );
}
function bringsNone(before, after) {
  const left = /* @__PURE__ */ new Map();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after.every((key) => {
    const number2 = left.get(key) ?? 0;
    left.set(key, number2 - 1);
    return number2 > 0;
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
  return (0, import_chunk_TM6OELSD.compareSeverity)(b.severity, a.severity);
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
  for (let number2 = source.lineCount; number2 >= 1; number2--) {
    const line = source.line(number2);
    const ownLine = COMMENT_MARKS.some((mark) => line.trimStart().startsWith(mark));
    if (!ownLine) statement = number2;
    const from = line.indexOf(MARK);
    if (from === -1 || !endsInCommentMark(line.slice(0, from))) continue;
    const start = source.offset({ line: number2, column: from + 1 });
    const at = source.locate(start, start + line.length - from);
    const [, list4, rest = ""] = DIRECTIVE.exec(line.slice(from)) ?? [];
    const rules = list4?.split(",").map((rule) => rule.trim()) ?? [];
    if (rules.length === 0 || rules.includes("")) malformed.push(at);
    else ignores.push({ at, rules, reason: reasonIn(rest), target: ownLine ? statement : number2 });
  }
  return { ignores: ignores.reverse(), malformed: malformed.reverse() };
}
function endsInCommentMark(before) {
  const text2 = before.trimEnd();
  return COMMENT_MARKS.some((mark) => {
    if (!text2.endsWith(mark)) return false;
    const character = text2.at(-mark.length - 1);
    return character === void 0 || character === " " || character === "	";
  });
}
function reasonIn(rest) {
  const text2 = rest.trim();
  return (0, import_chunk_TM6OELSD.withoutKeys)((text2.endsWith("-->") ? text2.slice(0, -3).trimEnd() : text2).slice(0, MAX_REASON));
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
var Minimatch = function(...words2) {
  load14();
  return new.target ? new Minimatch(...words2) : Minimatch(...words2);
};
function load14() {
  let loaded;
  try {
    const { Minimatch: Minimatch2 } = require("./minimatch.js");
    loaded = [Minimatch2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("minimatch cannot be loaded.");
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
  if (edited) notices.push({ at: (0, import_chunk_TM6OELSD.fileStart)(edited.path), message: POLICY_CHANGED });
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
  const isIgnored2 = (finding, stood) => {
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
    introduced: comparison.introduced.filter((finding) => !isIgnored2(finding, false)),
    standing: comparison.standing.filter((finding) => !isIgnored2(finding, true)),
    fixed: comparison.fixed
  };
  const context = { ...input, diff: before?.diff };
  const notices = [...inlineNotices(cover, use, context), ...policyNotices(policy, use, context)];
  return { kept, suppressed, notices: notices.toSorted((a, b) => (0, import_chunk_TM6OELSD.compareLocations)(a.at, b.at)) };
}
function creditsOf({ project, findings, diff }) {
  const cover = createInlineCover(project);
  const renames = renamesOf(diff);
  const credits = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ignore = cover.covering(finding);
    if (!ignore) continue;
    const path = renames.get(finding.at.path) ?? finding.at.path;
    const key = keyOfCredit({ fingerprint: (0, import_chunk_TM6OELSD.fingerprint)(finding.rule, path, finding.subject) }, ignore);
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
var exposureOf = function(...words2) {
  load15();
  return new.target ? new exposureOf(...words2) : exposureOf(...words2);
};
function load15() {
  let loaded;
  try {
    const { exposureOf: exposureOf2 } = require("./exposure.js");
    loaded = [exposureOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/exposure/exposure.ts cannot be loaded.");
  [exposureOf] = loaded;
}
var problemsOfGaps = function(...words2) {
  load16();
  return new.target ? new problemsOfGaps(...words2) : problemsOfGaps(...words2);
};
function load16() {
  let loaded;
  try {
    const { problemsOfGaps: problemsOfGaps2 } = require("./seen.js");
    loaded = [problemsOfGaps2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/exposure/gaps.ts cannot be loaded.");
  [problemsOfGaps] = loaded;
}
var verifiedOf = function(...words2) {
  load17();
  return new.target ? new verifiedOf(...words2) : verifiedOf(...words2);
};
function load17() {
  let loaded;
  try {
    const { verifiedOf: verifiedOf2 } = require("./seen.js");
    loaded = [verifiedOf2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/exposure/verified.ts cannot be loaded.");
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
function textOf(tree) {
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
  const texts2 = [];
  for (const item of items) {
    const text2 = textOf(item);
    if (text2) texts2.push(text2);
  }
  return texts2;
}
// src/project/fly-cli.ts
var MAX_CALLS = 2e3;
function flyCalls(commands, starts, folders) {
  const calls = [];
  let text2;
  let start;
  let folder;
  for (const command of commands) {
    if (calls.length >= MAX_CALLS) break;
    const own = `${command.at.path}
${command.key}`;
    if (own !== text2) {
      text2 = own;
      start = (0, import_chunk_TM6OELSD.joinPath)("", starts.get(command) ?? "");
      folder = start;
    }
    const [program, target] = command.words;
    if (!program?.known) continue;
    if (program.value === "cd") {
      const moved = [move(folder, known(target)), move(start, known(target))];
      folder = moved.find((path) => path !== void 0 && folders.has(path)) ?? moved[0];
    } else if (/^(?:fly|flyctl)(?:\.exe)?$/.test((0, import_chunk_TM6OELSD.baseName)(program.value))) calls.push(readCall(command, folder));
  }
  return calls;
}
function move(folder, target) {
  return folder === void 0 || target === void 0 ? void 0 : (0, import_chunk_TM6OELSD.joinPath)(folder, target);
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
var SWITCHES2 = new Set(
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
    const text2 = word.known ? word.value : word.raw;
    if (!text2.startsWith("-")) {
      if (!afterFlag && word.known) plain.push(text2);
      afterFlag = false;
      continue;
    }
    const equals = text2.indexOf("=");
    const name = equals === -1 ? text2 : text2.slice(0, equals);
    const takes = VALUE_FLAGS.get(name);
    afterFlag = false;
    if (!takes) {
      if (equals === -1) switches.add(name);
      else if (text2.slice(equals + 1) !== "false") switches.add(name);
      afterFlag = equals === -1 && !SWITCHES2.has(name);
    } else if (equals !== -1) {
      values.set(takes, word.known ? { ...word, value: text2.slice(equals + 1) } : word);
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
    config: move(seen, known(values.get("config"))),
    namesConfig: values.has("config"),
    dockerfile: move(seen, known(values.get("dockerfile"))),
    ignorefile: move(seen, known(values.get("ignorefile"))),
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
    const paths = byName.get(known(name));
    if (paths) paths.push(path);
    else byName.set(known(name), [path]);
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : [];
  const targetsOf2 = (call) => {
    if (call.config !== void 0) return [call.config, inFolder(call.config, "fly.toml")];
    const app = known(call.app);
    if (app !== void 0) return byName.get(app) ?? (byName.has(void 0) ? only : []);
    const { folder } = call;
    if (call.namesConfig || folder === void 0) return only;
    const path = DEFAULT_CONFIGS.map((file) => inFolder(folder, file)).find((file) => found.has(file));
    return path === void 0 ? only : [path];
  };
  for (const call of calls) for (const path of targetsOf2(call)) found.get(path)?.push(call);
  return found;
}
function joinApp(config, calls, library) {
  const home = (0, import_chunk_TM6OELSD.folderOf)(config.path);
  const deploys = calls.filter(isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path = dockerfilePath(config, deploys, called ?? home, library);
  const dockerfile = path === void 0 ? void 0 : library.dockerfile(path, config.build.target);
  const apart = path !== void 0 && home !== "" && !path.startsWith(`${home}/`);
  const context = called ?? (apart ? (0, import_chunk_TM6OELSD.folderOf)(path) : home);
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
  const home = (0, import_chunk_TM6OELSD.folderOf)(path);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return library.sources.has(flagged) ? flagged : void 0;
  if (build3.dockerfile) {
    const named = known(build3.dockerfile);
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
  const named = known(build3.ignorefile);
  if (named !== void 0) {
    const found = existing(library, (0, import_chunk_TM6OELSD.folderOf)(path), named) ?? existing(library, context, named);
    return found === void 0 ? void 0 : library.ignoreFile(found);
  }
  const own = dockerfile === void 0 ? void 0 : library.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? library.ignoreFile(inFolder(context, ".dockerignore"));
}
function composePath({ build: build3, config, path }, library) {
  const home = (0, import_chunk_TM6OELSD.folderOf)(path);
  const named = known(build3.composeFile);
  if (named !== void 0) return existing(library, home, named);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder(home, name)).find((name) => library.sources.has(name));
}
function existing(library, folder, path) {
  const joined = (0, import_chunk_TM6OELSD.joinPath)(folder, path);
  return joined !== void 0 && library.sources.has(joined) ? joined : void 0;
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
  if (tree.kind === "scalar") return tree.value === false || tree.value === null ? void 0 : textOf(tree);
  if (tree.kind !== "list") return textOf(tree);
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
    const text2 = headerValue(value);
    if (text2) headers.push({ name: header, nameAt, value: text2 });
  }
  return {
    name,
    type,
    at,
    port: numberOf(field(table, "port")),
    protocol: textOf(field(table, "protocol")),
    path: textOf(field(table, "path")),
    tlsSkipVerify: booleanOf(field(table, "tls_skip_verify")),
    headers
  };
}
var scalarText = function(...words2) {
  load18();
  return new.target ? new scalarText(...words2) : scalarText(...words2);
};
function load18() {
  let loaded;
  try {
    const { scalarText: scalarText2 } = require("./commands.js");
    loaded = [scalarText2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/scalar-text.ts cannot be loaded.");
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
  const words2 = [];
  for (const item of tree.items) {
    const word = textOf(item);
    if (word) words2.push(word);
  }
  return words2.length === 0 ? [] : [plainCommand(words2, tree.at, kind)];
}
function plainCommand(words2, at, kind) {
  return { ...kind, words: words2, assignments: [], redirects: [], at };
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
  for (const [origin, ...keys2] of COMMAND_KEYS) {
    let node = config;
    for (const key of keys2) node = field(node, key);
    commands.push(...commandsOf(source, node, { origin, reader, key: keys2.join(".") }, readers));
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
    protocol: textOf(field(table, "protocol")),
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
    type: textOf(field(tree, "type")),
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
    const value = textOf(field(file, "raw_value"));
    if (!entry || !value) continue;
    const path = textOf(field(file, "guest_path"));
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
function decodedText(text2) {
  if (!BASE64.test(text2)) return void 0;
  const decoded = Buffer.from(text2, "base64").toString("utf8");
  return decoded.includes("\uFFFD") || hasControlCharacter(decoded) ? void 0 : decoded;
}
function hasControlCharacter(text2) {
  for (let i = 0; i < text2.length; i++) {
    const code2 = text2.charCodeAt(i);
    if (code2 === 127 || code2 < 32 && code2 !== 9 && code2 !== 10 && code2 !== 13) return true;
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
var settingsOf = (0, import_chunk_TM6OELSD.onceFor)((_) => /* @__PURE__ */ new Map());
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
function leafSettings(tree, keys2, kind) {
  const settings = [];
  const pending = [{ node: tree, keys: keys2, named: void 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.node.kind === "scalar") {
      if (next.named && isText2(next.node)) settings.push(setting(next.named, next.keys, next.node, kind));
    } else {
      for (const child of childrenOf(next).toReversed()) pending.push(child);
    }
  }
  return settings;
}
function childrenOf({ node, keys: keys2, named }) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys2, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named
    }));
  }
  const pair = variableOf2(node);
  return node.entries.map((entry) => {
    if (pair && entry === pair.value) {
      const name = { name: pair.name.text, nameAt: pair.name.at, at: node.at };
      return { node: entry.value, keys: [...keys2, pair.name.text], named: name };
    }
    return { node: entry.value, keys: [...keys2, entry.key], named: namedBy(entry) };
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
function variableOf2(table) {
  let name;
  let value;
  for (const entry of table.entries) {
    if (entry.value.kind !== "scalar") continue;
    const text2 = entry.value.value;
    if ((entry.key === "name" || entry.key === "key") && typeof text2 === "string" && /^\w{1,200}$/.test(text2)) {
      name = { text: text2, at: entry.value.at };
    } else if (entry.key === "value") value = entry;
  }
  return name && value ? { name, value } : void 0;
}
function isText2({ value }) {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
function setting(named, keys2, scalar, kind) {
  const { origin, reader, dialect } = kind;
  return { origin, reader, ...named, key: keys2.join("."), value: (0, import_chunk_TM6OELSD.scalarValue)(scalar, dialect) };
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
      value: value.kind === "scalar" ? (0, import_chunk_TM6OELSD.scalarValue)(value, kind.dialect) : { known: false, at: value.at, raw: "" }
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
var readMachineConfig = function(...words2) {
  load19();
  return new.target ? new readMachineConfig(...words2) : readMachineConfig(...words2);
};
var embeddedSource = function(...words2) {
  load19();
  return new.target ? new embeddedSource(...words2) : embeddedSource(...words2);
};
function load19() {
  let loaded;
  try {
    const { readMachineConfig: readMachineConfig2, embeddedSource: embeddedSource2 } = require("./formats.js");
    loaded = [readMachineConfig2, embeddedSource2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/project/machine-config.ts cannot be loaded.");
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
    name: textOf(field(config, "app")),
    primaryRegion: textOf(field(config, "primary_region")),
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
    source: textOf(field(table, "source")),
    destination: textOf(field(table, "destination")),
    processes: textsOf(field(table, "processes")),
    scheduledSnapshots: booleanOf(field(table, "scheduled_snapshots"))
  }));
}
function build(config) {
  const section = sectionsOf(fieldEntry(config, "build"))[0];
  const legacyTarget = section?.table.entries.findLast((entry) => entry.key === "build_target")?.value;
  return {
    image: textOf(field(section?.table, "image")),
    dockerfile: textOf(field(section?.table, "dockerfile")),
    ignorefile: textOf(field(section?.table, "ignorefile")),
    target: textOf(field(section?.table, "build-target") ?? legacyTarget),
    composeFile: textOf(field(field(section?.table, "compose"), "file"))
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
  if (/^fly\.(?:toml|json|yaml)$/.test((0, import_chunk_TM6OELSD.baseName)(path))) return true;
  if (!(0, import_chunk_TM6OELSD.isConfigFormat)(format) || path.endsWith(".yml")) return false;
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
      const format = as ?? (0, import_chunk_TM6OELSD.formatOf)(path, sources.get(path)?.text);
      if (!format || !TREE_FORMATS.has(format)) return void 0;
      return remember(path, "tree", format, (source) => parsers[format](source));
    },
    dockerfile: (path, target) => {
      const name = known(target);
      return remember(
        path,
        "dockerfile",
        `dockerfile ${name ?? ""}`,
        (source) => parsers.dockerfile(source, name === void 0 ? {} : { target: name })
      );
    },
    ignoreFile: (path) => {
      const source = sources.get(path);
      if (source && ((0, import_chunk_TM6OELSD.formatOf)(path, source.text) ?? "ignore") !== "ignore") return parsers.ignore(source);
      return remember(path, "ignore", "ignore", parsers.ignore);
    },
    script: (path) => {
      const how = (0, import_chunk_TM6OELSD.formatOf)(path, sources.get(path)?.text) === "makefile" ? "makefile" : "script";
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
  if ((0, import_chunk_TM6OELSD.readerOf)(source.path) === "development" || (0, import_chunk_TM6OELSD.isTemplate)(source.path) || isFilledIn(document)) {
    return problems.map((problem) => ({ ...problem, blocking: false, idle: true }));
  }
  const decides = document.kind !== "tree" || (0, import_chunk_TM6OELSD.isStructural)(source.path);
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
    const value = known(setting2.value);
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
    return { state: "private", evidence: [{ at: (0, import_chunk_TM6OELSD.fileStart)(app.path), note }], signs };
  }
  if (told("policy")) return reach("public", "policy");
  if (told("public-address")) return reach("public", "public-address");
  if (told("private-address")) return reach("private", "private-address");
  if (told("public-name")) return reach("public", "public-name");
  const isPrivate = told("flycast-name") || told("comment");
  return reach(isPrivate ? "private" : "unknown", "flycast-name", "comment");
}
function policyOf(app, policy) {
  const name = known(app.name);
  return name === void 0 ? void 0 : policy.apps.get(name);
}
function signsOf(app, calls, { publicNames, flycastNames }, policy, source) {
  const name = known(app.name)?.toLowerCase() ?? "";
  const declared = policyOf(app, policy);
  const signs = [];
  const add = (kind, note, places) => {
    for (const at of places.slice(0, MAX_EVIDENCE)) signs.push({ kind, at, note });
  };
  const placesOf2 = (which) => calls.filter(which).map(({ command }) => command.at);
  const used = (names) => (names.get(name) ?? []).map(({ value }) => value.at);
  const toldByPolicy = [(0, import_chunk_TM6OELSD.fileStart)(policy.path)];
  if (declared?.private) add("policy", "the policy says that this app is private", toldByPolicy);
  else if (declared && declared.domains.length > 0)
    add("policy", "the policy names public domains of this app", toldByPolicy);
  add("public-address", "a command gives it a public address", placesOf2(givesPublicAddress));
  add("private-address", "a command gives it a private address only", placesOf2(refusesPublicAddress));
  add("deploy", "a deploy that does not keep public addresses away", placesOf2(leavesAddressesOpen));
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
  const { words: words2 } = call.command;
  return words2.every((word, i) => word.known || word.raw.startsWith("-") || words2[i - 1]?.raw.startsWith("-"));
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
    const text2 = source.line(line);
    if (HEADER.test(text2)) header = text2;
    const start = text2.length - text2.trimStart().length;
    if (text2[start] !== "#" || text2.length > 500) continue;
    if (!SAYS_PRIVATE.test(text2) || SAYS_OTHERWISE.test(text2)) continue;
    const { words: words2, next } = commentAround(source, line);
    const about = HEADER.test(next) ? next : header;
    if (SAYS_PART.test(words2) || about !== void 0 && !SERVICE_HEADER.test(about)) continue;
    const range = { start: { line, column: start + 1 }, end: { line, column: text2.length + 1 } };
    found.push({ path: source.path, range });
  }
  return found;
}
var MAX_COMMENT = 20;
function commentAround(source, line) {
  const isComment = (number2) => source.line(number2).trimStart().startsWith("#");
  let first = line;
  while (first > 1 && line - first < MAX_COMMENT && isComment(first - 1)) first--;
  let last = line;
  while (last < source.lineCount && last - line < MAX_COMMENT && isComment(last + 1)) last++;
  let after = last + 1;
  while (after <= source.lineCount && after - last < MAX_COMMENT && source.line(after).trim() === "") after++;
  const words2 = Array.from({ length: last - first + 1 }, (_, i) => source.line(first + i)).join(" ");
  return { words: words2, next: source.line(after) };
}
var readCompose = function(...words2) {
  load20();
  return new.target ? new readCompose(...words2) : readCompose(...words2);
};
function load20() {
  let loaded;
  try {
    const { readCompose: readCompose2 } = require("./formats.js");
    loaded = [readCompose2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/project/compose.ts cannot be loaded.");
  [readCompose] = loaded;
}
// src/project/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function holdsTasks(path) {
  return isPackage(path) || (0, import_chunk_TM6OELSD.isOtherPipeline)(path);
}
function readTasks(path, root, source, readers) {
  const reader = readerOfTasks(path);
  const commands = [];
  const texts2 = /* @__PURE__ */ new Set();
  for (const { keys: keys2, scalar } of leavesOf(root)) {
    const names = keys2.filter((key) => !/^\d+$/.test(key));
    const isShell = isPackage(path) ? names.length === 2 && names[0] === "scripts" : SHELL_KEYS.test(names.at(-1) ?? "");
    if (!isShell || typeof scalar.value !== "string" || !NAMES_FLY.test(scalar.value)) continue;
    commands.push(...commandsOfText(source, scalar, { origin: "script", reader, key: keys2.join(".") }, readers));
    texts2.add(scalar.at);
  }
  return { commands, texts: texts2 };
}
function readerOfTasks(path) {
  const reader = isPackage(path) ? (0, import_chunk_TM6OELSD.readerOf)(`${(0, import_chunk_TM6OELSD.folderOf)(path)}/deploy`) : (0, import_chunk_TM6OELSD.readerOf)(path);
  return reader === "development" ? reader : "ci";
}
function isPackage(path) {
  return (0, import_chunk_TM6OELSD.baseName)(path) === "package.json";
}
var readWorkflow = function(...words2) {
  load21();
  return new.target ? new readWorkflow(...words2) : readWorkflow(...words2);
};
function load21() {
  let loaded;
  try {
    const { readWorkflow: readWorkflow2 } = require("./formats.js");
    loaded = [readWorkflow2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/project/workflow.ts cannot be loaded.");
  [readWorkflow] = loaded;
}
// src/project/readings.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
function readPipelines(library, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const [path, source] of library.sources) {
    if ((0, import_chunk_TM6OELSD.isWorkflowPath)(path)) {
      const root = library.tree(path)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path, reading);
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if (isScript(path, source) && NAMES_FLY2.test(source.text)) {
      const reading = readScript(path, library);
      readings.set(path, reading);
      if ((0, import_chunk_TM6OELSD.formatOf)(path) === "makefile") for (const command of reading.commands) folders.set(command, (0, import_chunk_TM6OELSD.folderOf)(path));
    } else if (holdsTasks(path) && NAMES_FLY2.test(source.text)) {
      const root = library.tree(path)?.roots[0];
      const reading = readPlain(path, library);
      if (!root || !reading) continue;
      const { commands, texts: texts2 } = readTasks(path, root, source, readers);
      readings.set(path, { settings: reading.settings.filter(({ value }) => !texts2.has(value.at)), commands });
      if (!(0, import_chunk_TM6OELSD.isOtherPipeline)(path)) for (const command of commands) folders.set(command, (0, import_chunk_TM6OELSD.folderOf)(path));
    }
  }
  return { readings, folders };
}
function readFiles(library, configs, joined, pipelines, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig));
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path, source] of library.sources) {
    const known2 = pipelines.readings.get(path) ?? configs.get(path);
    if (known2) {
      readings.set(path, known2);
      continue;
    }
    const root = library.tree(path)?.roots[0];
    if ((0, import_chunk_TM6OELSD.isComposePath)(path) || composeFiles.has(path)) {
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
  const reader = (0, import_chunk_TM6OELSD.readerOf)(path);
  const source = library.sources.get(path);
  const format = (0, import_chunk_TM6OELSD.formatOf)(path, source?.text);
  if (source && (0, import_chunk_TM6OELSD.isSecretFile)(path)) {
    return { settings: (0, import_chunk_TM6OELSD.secretSettings)(source, (0, import_chunk_TM6OELSD.readerOf)(path.replace(/\.eex$/, ""))), commands: [] };
  }
  if (source && (0, import_chunk_TM6OELSD.isProxyConfig)(path)) return { settings: (0, import_chunk_TM6OELSD.proxySettings)(source, (0, import_chunk_TM6OELSD.proxyReader)(path)), commands: [] };
  if (source && (0, import_chunk_TM6OELSD.isConfigCode)(path)) return { settings: (0, import_chunk_TM6OELSD.codeDefaults)(source, reader), commands: [] };
  if (format === "dockerfile") return readDockerfile(path, library, reader);
  if (source && isScript(path, source)) return readScript(path, library);
  if (format === "ignore") library.ignoreFile(path);
  const tree = library.tree(path);
  return tree && { settings: genericSettings(tree, reader), commands: [] };
}
function isScript(path, { text: text2 }) {
  const format = (0, import_chunk_TM6OELSD.formatOf)(path, text2);
  return format === "shell" || format === "makefile";
}
function readScript(path, library) {
  return { settings: [], commands: forReader(library.script(path)?.commands ?? [], (0, import_chunk_TM6OELSD.readerOf)(path)) };
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
  const readingsOf = (0, import_chunk_TM6OELSD.onceFor)((_) => /* @__PURE__ */ new Map());
  return {
    source: (path, text2) => {
      const versions = sources.get(path) ?? /* @__PURE__ */ new Map();
      sources.set(path, versions);
      const source = versions.get(text2) ?? (0, import_chunk_TM6OELSD.createSource)(path, text2);
      versions.set(text2, source);
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
  for (const [path, text2] of [...snapshot.texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    sources.set(path, shelf.source(path, text2));
  }
  const judged = new Map([...sources].filter(([path]) => path !== policy.path));
  const library = createLibrary(judged, parsers, shelf);
  const unread = [];
  const readers = { ...parsers, report: (problem) => unread.push(problem) };
  const pipelines = readPipelines(library, readers);
  const pipelineCommands = [...pipelines.readings.values()].flatMap(({ commands: commands2 }) => commands2);
  const calls = flyCalls(pipelineCommands, pipelines.folders, (0, import_chunk_TM6OELSD.foldersOf)(snapshot.paths));
  const configs = readFlyConfigs(library, new Set(calls.map(({ config }) => config)), readers);
  const deployed = [...configs.values()].filter(({ path }) => (0, import_chunk_TM6OELSD.readerOf)(path) !== "development");
  const callsOf = callsByConfig(calls, deployed);
  const joined = deployed.map((config) => joinApp(config, callsOf.get(config.path) ?? [], library));
  const readings = readFiles(library, configs, joined, pipelines, readers);
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const mentions = hostMentions(settings);
  const folders = new Set(joined.flatMap((join) => [...foldersOfApp(join)]));
  const documents = library.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    sources,
    documents,
    apps: joined.map((join) => ({
      ...appOf(join, readings, mentions, policy, sources),
      ownHttps: (0, import_chunk_TM6OELSD.ownHttps)(foldersOfApp(join), folders, judged)
    })),
    settings,
    commands,
    dockerfiles: [...documents.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...capProblems(snapshot),
      ...library.problems(filesInUse(joined, calls)),
      ...unread
    ]
  };
}
function readFlyConfigs(library, named, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path, source] of library.sources) {
    const format = (0, import_chunk_TM6OELSD.formatOf)(path, source.text);
    const isNamed = named.has(path);
    if (!(0, import_chunk_TM6OELSD.isConfigFormat)(format) && !isNamed) continue;
    const document = format === void 0 ? library.tree(path, "toml") : library.tree(path);
    const root = document?.roots[0];
    if (!document || root?.kind !== "table") continue;
    if (!isNamed && !isFlyConfig(path, document.format, root)) continue;
    const reader = (0, import_chunk_TM6OELSD.readerOf)(path) === "development" ? "development" : "runtime";
    configs.set(path, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function appOf(joined, readings, mentions, policy, sources) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined;
  const { machineConfig: _, ...rest } = config;
  const parts = [config];
  for (const path of [dockerfile?.source.path, joined.composeFile, joined.machineConfig]) {
    const reading = path === void 0 ? void 0 : readings.get(path);
    if (reading) parts.push(reading);
  }
  return {
    ...rest,
    folder: (0, import_chunk_TM6OELSD.folderOf)(config.path),
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
  return new Set(paths.filter((path) => path !== void 0).map(import_chunk_TM6OELSD.folderOf));
}
function filesInUse(joined, calls) {
  const paths = new Set(
    calls.flatMap(({ config, dockerfile }) => [config, dockerfile]).filter((path) => path !== void 0)
  );
  for (const { config, dockerfile, composeFile, machineConfig } of joined) {
    for (const path of [config.path, dockerfile?.source.path, composeFile, machineConfig]) if (path) paths.add(path);
  }
  return paths;
}
function isDockerfile(document) {
  return document.kind === "dockerfile";
}
function capProblems({ texts: texts2 }) {
  if (texts2.size < import_chunk_TM6OELSD.MAX_FILES) return [];
  const message = `This project has more configuration files than are read at once (${import_chunk_TM6OELSD.MAX_FILES}); the rest was not judged.`;
  return [{ at: (0, import_chunk_TM6OELSD.fileStart)("."), message, blocking: true }];
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
    judge: (texts2) => judgementOf(judge2({ ...input.head, texts: texts2 }, input, shelf))
  });
  const weighed = weighProblems(head.project.problems, base && { problems: base.project.problems, diff });
  const gaps = input.seen ? problemsOfGaps(input.seen, head.project) : [];
  const problems = withoutRepeats2([...input.policyProblems, ...weighed, ...gaps]);
  const crashes = [...head.crashes, ...(base?.crashes ?? []).filter(({ rule }) => !head.unjudged.rules.has(rule))];
  const verdict = (0, import_chunk_TM6OELSD.decide)({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  const exposure = (0, import_chunk_TM6OELSD.once)(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }));
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
    introducedBySeverity: (0, import_chunk_TM6OELSD.countBySeverity)(comparison.introduced),
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
    const problems = [...snapshot.problems, { at: (0, import_chunk_TM6OELSD.fileStart)(""), message: TOO_SLOW, blocking: true }];
    return buildProject({ ...snapshot, texts: /* @__PURE__ */ new Map(), problems }, policy, parsers, shelf);
  }
}
var TOO_SLOW = "Reading the project took too long, so it was not judged.";
function timed(parsers, isOver) {
  const inTime = (parse2) => (...words2) => {
    if (isOver()) throw new OutOfTime();
    return parse2(...words2);
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
  const moved = diff ? renamesOf(diff) : /* @__PURE__ */ new Map();
  const renames = new Map([
    ...moved,
    ...[...baseline.renames].map(([then, now]) => [then, moved.get(now) ?? now])
  ]);
  const context = { headPaths: head.project.paths, unjudged: head.unjudged };
  const { introduced, standing: standing2, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing: standing2, fixed: comparison.fixed }, notices };
}
function judgementOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSides(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare2(base.findings, head.findings, {
    diff,
    basePaths: base.project.paths,
    headPaths: head.project.paths,
    unjudgedAtBase: base.unjudged,
    unjudgedAtHead: head.unjudged
  });
}
// src/github/renames.ts
async function renamesSinceWritten(client, commit, path) {
  const field2 = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await (0, import_chunk_TM6OELSD.queryRepository)(client, field2);
  const written = repository["commit"]?.history?.nodes?.[0]?.oid;
  if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
  const { files } = await (0, import_chunk_TM6OELSD.readChanges)(client, written, commit, void 0);
  return new Map(
    files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]])
  );
}
var parseJson = function(...words2) {
  load22();
  return new.target ? new parseJson(...words2) : parseJson(...words2);
};
function load22() {
  let loaded;
  try {
    const { parseJson: parseJson2 } = require("./formats.js");
    loaded = [parseJson2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/json.ts cannot be loaded.");
  [parseJson] = loaded;
}
// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list4 = [...new Set(values$1)];
  if (list4.length > 1) return `(${list4.join(` ${separator} `)})`;
  return list4[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function title(title_) {
  return {
    kind: "metadata",
    type: "title",
    reference: title,
    title: title_
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional2(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional2,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}
// src/policy/baseline-schema.ts
var entrySchema = /* @__PURE__ */ strictObject({
  rule: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ description("The rule whose findings stand.")),
  path: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ description("The file that they stand in.")),
  fingerprint: /* @__PURE__ */ pipe(
    /* @__PURE__ */ string(),
    /* @__PURE__ */ regex(/^[0-9a-f]{20}$/),
    /* @__PURE__ */ description("What they blame, as in the report. No line and no text of the file can be read out of it.")
  ),
  severity: /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(import_chunk_TM6OELSD.SEVERITIES), /* @__PURE__ */ description("How bad they were; one that got worse stands no longer.")),
  count: /* @__PURE__ */ pipe(
    /* @__PURE__ */ number(),
    /* @__PURE__ */ integer(),
    /* @__PURE__ */ minValue(1),
    /* @__PURE__ */ maxValue(1e6),
    /* @__PURE__ */ description("How many of them stand.")
  )
});
var baselineSchema = /* @__PURE__ */ pipe(
  /* @__PURE__ */ strictObject({
    $schema: /* @__PURE__ */ optional2(/* @__PURE__ */ string()),
    version: /* @__PURE__ */ literal(1),
    entries: /* @__PURE__ */ array(entrySchema)
  }),
  /* @__PURE__ */ title("Airworthy baseline")
);
// src/policy/load-baseline.ts
var MAX_FAULTS = 10;
function loadBaseline({ source, roots, problems }) {
  if (problems.length > 0) return refuse(problems);
  const [root] = roots;
  if (!root) return refuse([{ at: (0, import_chunk_TM6OELSD.fileStart)(source.path), message: `The baseline is empty; ${WRITE_ANEW}` }]);
  const parsed = /* @__PURE__ */ safeParse(baselineSchema, plainOf(root));
  if (!parsed.success) return refuse(parsed.issues.map((issue) => faultOf2(root, issue)));
  const entries = parsed.output.entries.map((entry, index) => ({
    ...entry,
    at: treeAt(root, "entries", index)?.at ?? root.at
  }));
  return { baseline: { entries, renames: /* @__PURE__ */ new Map() }, problems: [] };
}
function refuse(faults) {
  const problems = faults.slice(0, MAX_FAULTS).map(({ at, message }) => ({ at, message, blocking: true }));
  return { baseline: void 0, problems };
}
var WRITE_ANEW = "`airworthy check --write-baseline` writes it anew.";
var MUST_BE = /* @__PURE__ */ new Map([
  ["version", "The `version` of a baseline must be 1; a later Airworthy may have written this one"],
  ["entries", "The `entries` of a baseline must be a list"],
  ["rule", "The `rule` of an entry must be a text"],
  ["path", "The `path` of an entry must be a text"],
  ["fingerprint", "The `fingerprint` of an entry must be 20 hexadecimal digits"],
  ["severity", "The `severity` of an entry must be `critical`, `high`, `medium` or `low`"],
  ["count", "The `count` of an entry must be a whole number of 1 or more"]
]);
function faultOf2(root, issue) {
  const keys2 = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys2.at(-1);
  const isForeign = issue.type === "strict_object" && issue.expected === "never";
  const isInList = treeAt(root, ...keys2.slice(0, -1))?.kind !== "table";
  const known2 = typeof last === "string" && !isForeign && !isInList ? MUST_BE.get(last) : void 0;
  const fault = known2 ?? (isForeign && !isInList ? "A baseline has no such key" : NO_MAPPING);
  return { at: placeOf2(root, keys2), message: `${fault}; ${WRITE_ANEW}` };
}
var NO_MAPPING = "A baseline is a mapping with `version` and `entries`, and each entry is a mapping, too";
function placeOf2(root, keys2) {
  for (let length = keys2.length; length > 0; length--) {
    const path = keys2.slice(0, length);
    const last = path.at(-1);
    const entry = typeof last === "string" ? entryOf(treeAt(root, ...path.slice(0, -1)), last) : void 0;
    const at = entry?.at ?? treeAt(root, ...path)?.at;
    if (at) return at;
  }
  return root.at;
}
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  const value = /* @__PURE__ */ Object.create(null);
  for (const { key, value: child } of node.entries) value[key] = plainOf(child);
  return value;
}
// src/action/baseline.ts
function readBaseline(blob) {
  if (!blob) return { baseline: void 0, problems: [] };
  if ("text" in blob) return loadBaseline(parseJson((0, import_chunk_TM6OELSD.createSource)(BASELINE_PATH, blob.text)));
  const problem = { at: (0, import_chunk_TM6OELSD.fileStart)(BASELINE_PATH), message: blob.trouble, blocking: true };
  return { baseline: void 0, problems: [problem] };
}
async function followMoves(loaded, client, commit, log) {
  const { baseline, problems } = loaded;
  if (!baseline || baseline.entries.every(({ path }) => commit.paths.has(path))) return loaded;
  try {
    return { baseline: { ...baseline, renames: await renamesSinceWritten(client, commit.id, BASELINE_PATH) }, problems };
  } catch {
    log("GitHub does not tell which files moved since the baseline was written.");
    return loaded;
  }
}
function baselineNews(base, head) {
  const before = base.tree.files.get(BASELINE_PATH)?.oid;
  const now = head.tree.files.get(BASELINE_PATH)?.oid;
  if (before === now) return { notices: [], problems: [] };
  const message = now === void 0 ? "Its removal takes effect after the merge." : "It takes effect after the merge.";
  const notices = [{ at: (0, import_chunk_TM6OELSD.fileStart)(BASELINE_PATH), message: `This change edits the baseline. ${message}` }];
  const text2 = head.snapshot.texts.get(BASELINE_PATH);
  return { notices, problems: text2 === void 0 ? [] : readBaseline({ text: text2 }).problems };
}
// src/policy/schema.ts
var text = (description2) => /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ description(description2));
var texts = (description2) => /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ string()), /* @__PURE__ */ description(description2));
var appSchema = /* @__PURE__ */ strictObject({
  private: /* @__PURE__ */ optional2(/* @__PURE__ */ pipe(/* @__PURE__ */ boolean(), /* @__PURE__ */ description("The app must never be reachable from the internet."))),
  domains: /* @__PURE__ */ optional2(texts("The domains that the app serves."))
});
var regionsSchema = /* @__PURE__ */ strictObject({
  allowed: /* @__PURE__ */ optional2(texts("The Fly.io regions that data may live in, by their three letters."))
});
var ruleSchema = /* @__PURE__ */ strictObject({
  severity: /* @__PURE__ */ pipe(/* @__PURE__ */ picklist(import_chunk_TM6OELSD.SEVERITIES), /* @__PURE__ */ description("How bad a finding of this rule is."))
});
var ignoreSchema = /* @__PURE__ */ strictObject({
  rule: text("The rule whose findings are ignored."),
  path: /* @__PURE__ */ optional2(text("A glob over the paths of files, such as `legacy/**`; without it every file.")),
  reason: /* @__PURE__ */ optional2(text("Why. Without a reason the ignore does not count.")),
  owner: /* @__PURE__ */ optional2(text("Who answers for it.")),
  expires: /* @__PURE__ */ optional2(
    /* @__PURE__ */ pipe(
      /* @__PURE__ */ string(),
      /* @__PURE__ */ regex(/^\d{4}-\d{2}-\d{2}$/),
      /* @__PURE__ */ description("The last day on which it counts, as `YYYY-MM-DD`.")
    )
  )
});
var failOnSchema = /* @__PURE__ */ pipe(
  /* @__PURE__ */ picklist([...import_chunk_TM6OELSD.SEVERITIES, "never"]),
  /* @__PURE__ */ description("The severity from which on a finding fails the check.")
);
var fileSchema = /* @__PURE__ */ strictObject({
  "fail-on": /* @__PURE__ */ optional2(failOnSchema),
  apps: /* @__PURE__ */ optional2(
    /* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ string(), appSchema), /* @__PURE__ */ description("What is special about an app, by its name."))
  ),
  regions: /* @__PURE__ */ optional2(regionsSchema),
  rules: /* @__PURE__ */ optional2(
    /* @__PURE__ */ pipe(
      // YAML 1.1 reads `off` as false.
      /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ union([/* @__PURE__ */ literal("off"), /* @__PURE__ */ literal(false), ruleSchema])),
      /* @__PURE__ */ description("By rule: `off`, or another severity.")
    )
  ),
  ignore: /* @__PURE__ */ optional2(/* @__PURE__ */ pipe(/* @__PURE__ */ array(ignoreSchema), /* @__PURE__ */ description("Findings that the team accepts.")))
});
var policySchema = /* @__PURE__ */ pipe(fileSchema, /* @__PURE__ */ title("Airworthy policy"));
function keysAt(path) {
  const [section, ...rest] = path;
  if (section === void 0) return Object.keys(fileSchema.entries);
  if (section === "regions") return Object.keys(regionsSchema.entries);
  if (rest.length !== 1) return [];
  if (section === "apps") return Object.keys(appSchema.entries);
  if (section === "rules") return Object.keys(ruleSchema.entries);
  return section === "ignore" ? Object.keys(ignoreSchema.entries) : [];
}
// src/policy/suggest.ts
var MAX_LENGTH2 = 64;
function nearest(word, names) {
  if (word.length > MAX_LENGTH2) return void 0;
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
// src/policy/errors.ts
var LONGEST3 = 40;
var UNSAFE2 = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function errorAt(root, keys2, message, onKey = false) {
  const last = keys2.at(-1);
  const parent = treeAt(root, ...keys2.slice(0, -1));
  const entry = typeof last === "string" ? entryOf(parent, last) : void 0;
  const value = treeAt(root, ...keys2);
  const at = (onKey ? entry?.keyAt : value?.at) ?? entry?.keyAt ?? parent?.at ?? root.at;
  const sentence = `${keys2.length === 0 ? "The policy" : show(nameOf3(keys2))} ${message}`;
  return { at, message: sentence.endsWith("?") ? sentence : `${sentence}.` };
}
function errorsOf(root, issues, before = []) {
  return issues.flatMap((issue) => {
    const keys2 = [...before, ...(issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key))];
    const inner = treeAt(root, ...keys2)?.kind === "table" ? issue.issues?.filter(({ type }) => type !== "literal") : [];
    if (inner && inner.length > 0) return errorsOf(root, inner, keys2);
    return [describe(root, keys2, issue)];
  });
}
function describe(root, keys2, issue) {
  const allowed = keysAt(keys2.slice(0, -1));
  const given = treeAt(root, ...keys2);
  const word = given?.kind === "scalar" && typeof given.value === "string" ? given.value : "";
  if (issue.type === "strict_object" && issue.expected === "never") {
    const name = String(keys2.at(-1));
    if (treeAt(root, ...keys2.slice(0, -1))?.kind === "list")
      return errorAt(root, keys2.slice(0, -1), "must be a mapping");
    return errorAt(
      root,
      keys2,
      `is not a key of the policy; allowed: ${list3(allowed)}${didYouMean(name, allowed)}`,
      true
    );
  }
  switch (issue.type) {
    case "strict_object":
      return errorAt(root, keys2, issue.received === "undefined" ? "is missing" : "must be a mapping");
    case "picklist": {
      const names = (issue.expected ?? "").replace(/[()"\s]/g, "").split("|");
      return errorAt(root, keys2, `must be one of ${list3(names)}${didYouMean(word, names)}`);
    }
    case "union":
      return errorAt(root, keys2, `must be \`off\` or a mapping with \`severity\`${didYouMean(word, ["off"])}`);
    case "regex":
      return errorAt(root, keys2, DAY);
    default:
      return errorAt(root, keys2, MUST_BE2.get(issue.type) ?? "is not understood");
  }
}
var DAY = "must be a day of the calendar, written as `YYYY-MM-DD`";
var MUST_BE2 = /* @__PURE__ */ new Map([
  ["string", "must be a text"],
  ["boolean", "must be `true` or `false`"],
  ["array", "must be a list"],
  ["record", "must be a mapping"]
]);
function nameOf3(keys2) {
  return keys2.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`).join("");
}
function show(text2) {
  const clean2 = (0, import_chunk_TM6OELSD.withoutKeys)(text2.slice(0, 10 * LONGEST3).replace(UNSAFE2, ""));
  return `\`${clean2.length > LONGEST3 ? `${clean2.slice(0, LONGEST3)}\u2026` : clean2}\``;
}
function list3(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
// src/policy/load.ts
function loadPolicy(document, known2) {
  const { source, roots, problems } = document;
  const errors = problems.filter(({ blocking }) => blocking).map(({ at, message }) => ({ at, message }));
  const [root, second] = roots;
  if (second) errors.push({ at: second.at, message: "A policy is one YAML document, not several." });
  if (errors.length > 0) return { errors };
  if (!root || isNull(root)) return { policy: { ...import_chunk_TM6OELSD.NO_POLICY, path: source.path } };
  errors.push(...keyErrors(root));
  if (errors.length > 0) return { errors };
  const parsed = /* @__PURE__ */ safeParse(policySchema, plainOf2(root));
  if (!parsed.success) return { errors: errorsOf(root, parsed.issues) };
  errors.push(...nameErrors(root, parsed.output, known2));
  return errors.length > 0 ? { errors } : { policy: policyOf2(source.path, root, parsed.output) };
}
function keyErrors(root) {
  const errors = [];
  const pending = [{ node: root, keys: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys: keys2 } = next;
    if (node.kind === "list")
      for (const [index, item] of node.items.entries()) pending.push({ node: item, keys: [...keys2, index] });
    if (node.kind !== "table") continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { key, value } of node.entries) {
      const path = [...keys2, key];
      if (seen.has(key)) errors.push(errorAt(root, path, "stands here twice", true));
      if (UNUSABLE.has(key)) errors.push(errorAt(root, path, "cannot be used as a key", true));
      seen.add(key);
      pending.push({ node: value, keys: path });
    }
  }
  return errors;
}
var UNUSABLE = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
function nameErrors(root, file, known2) {
  const errors = [];
  const rules = new Set(known2.rules);
  const regions = new Set(known2.regions);
  for (const rule of Object.keys(file.rules ?? {})) {
    if (!rules.has(rule)) errors.push(errorAt(root, ["rules", rule], `is not a rule${didYouMean(rule, rules)}`, true));
  }
  for (const [index, region] of (file.regions?.allowed ?? []).entries()) {
    const keys2 = ["regions", "allowed", index];
    if (!regions.has(region))
      errors.push(errorAt(root, keys2, `is not a region of Fly.io${didYouMean(region, regions)}`));
  }
  for (const [index, { rule, expires }] of (file.ignore ?? []).entries()) {
    if (!rules.has(rule))
      errors.push(errorAt(root, ["ignore", index, "rule"], `is not a rule${didYouMean(rule, rules)}`));
    if (expires !== void 0 && !isDay(expires)) errors.push(errorAt(root, ["ignore", index, "expires"], DAY));
  }
  return errors;
}
function isDay(text2) {
  const day = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text2);
}
function policyOf2(path, root, file) {
  const rules = /* @__PURE__ */ new Map();
  for (const [rule, own] of Object.entries(file.rules ?? {})) {
    rules.set(rule, own === "off" || own === false ? { off: true } : { off: false, severity: own.severity });
  }
  const ignores = (file.ignore ?? []).map(
    (ignore, index) => ({
      at: treeAt(root, "ignore", index)?.at ?? root.at,
      rule: ignore.rule,
      path: ignore.path,
      reason: (0, import_chunk_TM6OELSD.withoutKeys)(ignore.reason?.trim() ?? ""),
      owner: ignore.owner,
      expires: ignore.expires
    })
  );
  const apps = Object.entries(file.apps ?? {}).map(
    ([name, app]) => [name, { private: app.private ?? false, domains: app.domains ?? [] }]
  );
  return {
    path,
    failOn: file["fail-on"],
    apps: new Map(apps),
    allowedRegions: file.regions?.allowed,
    rules,
    ignores
  };
}
function plainOf2(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf2);
  const value = /* @__PURE__ */ Object.create(null);
  for (const entry of node.entries) if (!isNull(entry.value)) value[entry.key] = plainOf2(entry.value);
  return value;
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
// src/policy/in-force.ts
function policyInForce(path, files, known2) {
  const before = read(path, files[0], known2);
  const after = files.length > 1 ? read(path, files[1], known2) : void 0;
  if ("policy" in before) {
    const { policy } = before;
    const problems = after && "problems" in after ? after.problems : [];
    return { policy, problems, failOn: (asked) => policy.failOn ?? asked };
  }
  const none = { policy: { ...import_chunk_TM6OELSD.NO_POLICY, path }, failOn: notLooserThanDefault };
  if (!after) return { ...none, problems: before.problems };
  if ("problems" in after) return { ...none, problems: after.problems };
  return { ...none, problems: [{ at: (0, import_chunk_TM6OELSD.fileStart)(path), message: MENDED, blocking: false }] };
}
var MENDED = "The policy of the base branch is not valid, so the defaults decide here; this change mends it.";
function notLooserThanDefault(asked) {
  return asked !== "never" && (0, import_chunk_TM6OELSD.compareSeverity)(asked, import_chunk_TM6OELSD.DEFAULT_FAIL_ON) < 0 ? asked : import_chunk_TM6OELSD.DEFAULT_FAIL_ON;
}
function read(path, file, known2) {
  if (!file) return { policy: { ...import_chunk_TM6OELSD.NO_POLICY, path } };
  if ("trouble" in file) return { problems: [{ at: (0, import_chunk_TM6OELSD.fileStart)(path), message: file.trouble, blocking: true }] };
  const loaded = loadPolicy(file.document, known2);
  if ("policy" in loaded) return loaded;
  return { problems: loaded.errors.map(({ at, message }) => ({ at, message, blocking: true })) };
}
// src/action/policy.ts
async function readPolicy(path, before, change) {
  const written = [before, change?.after].some((blob) => blob && "text" in blob);
  const { yaml } = await loadParsers(written ? ["yaml"] : []);
  const file = (blob) => blob && ("text" in blob ? { document: yaml((0, import_chunk_TM6OELSD.createSource)(path, blob.text)) } : blob);
  const known2 = { rules: ruleNames, regions: REGIONS.map(({ code: code2 }) => code2) };
  const oidIn = ({ tree }) => tree.files.get(path)?.oid;
  const edits = change && oidIn(change.base) !== oidIn(change.head);
  return policyInForce(path, edits ? [file(before), file(change.after)] : [file(before)], known2);
}
// src/action/judge-files.ts
async function judgeChange(client, change, inputs, around) {
  const { event, changes, pullRequest } = change;
  let page;
  let blob;
  let after;
  let baselineBlob;
  const fields = [
    fileField("policy", change.policyCommit, inputs.policy),
    fileField("policyAfter", event.head, inputs.policy)
  ];
  if (change.scope === "all") fields.push(fileField("baseline", change.policyCommit, BASELINE_PATH));
  if (pullRequest !== void 0) fields.push((0, import_chunk_TM6OELSD.threadFields)(pullRequest));
  const [base, head] = await loadCommits(client, [changes.mergeBase, event.head], change.changed, {
    fields: fields.join("\n"),
    take: (answer) => {
      blob = takeFile("policy", answer);
      after = takeFile("policyAfter", answer);
      baselineBlob = takeFile("baseline", answer);
      page = (0, import_chunk_TM6OELSD.takeThreads)(answer);
    }
  });
  if (!base || !head) throw new TypeError("Both sides of a change are loaded together.");
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob, { base, head, after });
  const tip = { id: change.policyCommit, paths: base.snapshot.paths };
  const known2 = await followMoves(readBaseline(baselineBlob), client, tip, around.log);
  const news = baselineNews(base, head);
  const diff = buildDiff(changes, base, head);
  const report = run({
    base: base.snapshot,
    head: head.snapshot,
    diff,
    rules: rulesOfFiles,
    otherRules,
    policy,
    baseline: known2.baseline,
    policyProblems: [...problems, ...known2.problems, ...news.problems],
    parsers: await parsersFor([base.snapshot, head.snapshot]),
    failOn: failOn(inputs.failOn),
    scope: change.scope,
    today: around.today,
    version: around.version,
    isOver: clock()
  });
  const posted = page && pullRequest !== void 0 ? await (0, import_chunk_TM6OELSD.readThreads)(client, pullRequest, page) : void 0;
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
  const [head] = await loadCommits(client, [commit], "all", {
    fields: [fileField("policy", commit, inputs.policy), fileField("baseline", commit, BASELINE_PATH)].join("\n"),
    take: (answer) => {
      blob = takeFile("policy", answer);
      baselineBlob = takeFile("baseline", answer);
    }
  });
  if (!head) throw new TypeError("A commit is loaded or an error is thrown.");
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob);
  const judged = { id: commit, paths: head.snapshot.paths };
  const known2 = await followMoves(readBaseline(baselineBlob), client, judged, around.log);
  return run({
    head: head.snapshot,
    rules: rulesOfFiles,
    otherRules,
    policy,
    baseline: known2.baseline,
    policyProblems: [...problems, ...known2.problems],
    parsers: await parsersFor([head.snapshot]),
    failOn: failOn(inputs.failOn),
    scope: "all",
    today: around.today,
    version: around.version,
    isOver: clock()
  });
}
function clock() {
  const start = performance.now();
  return () => performance.now() - start > MAX_RUN_TIME;
}
async function parsersFor(snapshots) {
  return loadParsers((0, import_chunk_TM6OELSD.formatsOf)(snapshots.flatMap(({ texts: texts2 }) => [...texts2.keys()])));
}
var parseDockerfile = function(...words2) {
  load23();
  return new.target ? new parseDockerfile(...words2) : parseDockerfile(...words2);
};
function load23() {
  let loaded;
  try {
    const { parseDockerfile: parseDockerfile2 } = require("./formats.js");
    loaded = [parseDockerfile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/dockerfile.ts cannot be loaded.");
  [parseDockerfile] = loaded;
}
var parseEnv = function(...words2) {
  load24();
  return new.target ? new parseEnv(...words2) : parseEnv(...words2);
};
function load24() {
  let loaded;
  try {
    const { parseEnv: parseEnv2 } = require("./formats.js");
    loaded = [parseEnv2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/env.ts cannot be loaded.");
  [parseEnv] = loaded;
}
var parseIgnoreFile = function(...words2) {
  load25();
  return new.target ? new parseIgnoreFile(...words2) : parseIgnoreFile(...words2);
};
function load25() {
  let loaded;
  try {
    const { parseIgnoreFile: parseIgnoreFile2 } = require("./formats.js");
    loaded = [parseIgnoreFile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/ignore-file.ts cannot be loaded.");
  [parseIgnoreFile] = loaded;
}
var parseIni = function(...words2) {
  load26();
  return new.target ? new parseIni(...words2) : parseIni(...words2);
};
function load26() {
  let loaded;
  try {
    const { parseIni: parseIni2 } = require("./formats.js");
    loaded = [parseIni2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/ini.ts cannot be loaded.");
  [parseIni] = loaded;
}
var parseMakefile = function(...words2) {
  load27();
  return new.target ? new parseMakefile(...words2) : parseMakefile(...words2);
};
function load27() {
  let loaded;
  try {
    const { parseMakefile: parseMakefile2 } = require("./formats.js");
    loaded = [parseMakefile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/makefile.ts cannot be loaded.");
  [parseMakefile] = loaded;
}
var parseShell = function(...words2) {
  load28();
  return new.target ? new parseShell(...words2) : parseShell(...words2);
};
var readShell = function(...words2) {
  load28();
  return new.target ? new readShell(...words2) : readShell(...words2);
};
var parseExec = function(...words2) {
  load28();
  return new.target ? new parseExec(...words2) : parseExec(...words2);
};
var parseShellScript = function(...words2) {
  load28();
  return new.target ? new parseShellScript(...words2) : parseShellScript(...words2);
};
function load28() {
  let loaded;
  try {
    const { parseShell: parseShell2, readShell: readShell2, parseExec: parseExec2, parseShellScript: parseShellScript2 } = require("./commands.js");
    loaded = [parseShell2, readShell2, parseExec2, parseShellScript2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/shell.ts cannot be loaded.");
  [parseShell, readShell, parseExec, parseShellScript] = loaded;
}
// src/parse/line-end.ts
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end === -1 ? text2.length : end;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string2, ptr) {
  let lines = string2.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string2, line, column) {
  let lines = string2.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
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
var tomlFault = function(...words2) {
  load29();
  return new.target ? new tomlFault(...words2) : tomlFault(...words2);
};
function load29() {
  let loaded;
  try {
    const { tomlFault: tomlFault2 } = require("./toml.js");
    loaded = [tomlFault2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/toml-errors.ts cannot be loaded.");
  [tomlFault] = loaded;
}
var parsedSpans = function(...words2) {
  load30();
  return new.target ? new parsedSpans(...words2) : parsedSpans(...words2);
};
function load30() {
  let loaded;
  try {
    const { parsedSpans: parsedSpans2 } = require("./toml.js");
    loaded = [parsedSpans2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/toml-parsed.ts cannot be loaded.");
  [parsedSpans] = loaded;
}
// src/parse/toml-plain.ts
var HEADER2 = /^(\[\[?)[ \t]*([\w-]+(?:\.[\w-]+)*)[ \t]*(\]\]?)[ \t]*(?:#.*)?$/;
var PAIR2 = /^([\w-]+(?:\.[\w-]+)*)[ \t]*=[ \t]*/;
var SCALAR = /(?:"[^"\\\r\n]*"|'[^'\r\n]*'|[+-]?\d+(?:\.\d+)?|true|false)(?=[ \t\r\n,\]#]|$)/y;
var SPACE = /[ \t\r\n]*/y;
var REST = /[ \t]*(?:#.*)?$/y;
function plainSpans(text2) {
  const statement = text2.startsWith("[") ? headerSpan(text2) : pairSpan(text2);
  return statement && { kind: "read", statement, toml10: true };
}
function headerSpan(text2) {
  const [, open2, names, close2] = HEADER2.exec(text2) ?? [];
  if (open2 === void 0 || names === void 0 || close2 === void 0) return void 0;
  const start = text2.indexOf(names, open2.length);
  const end = text2.indexOf(close2, start + names.length) + close2.length;
  return { kind: "header", keys: keySpans(names, start), span: [0, end], array: open2.length === 2 };
}
function pairSpan(text2) {
  const [lead, names] = PAIR2.exec(text2) ?? [];
  if (lead === void 0 || names === void 0) return void 0;
  const value = valueSpan(text2, lead.length);
  if (!value || endOf(REST, text2, value.span[1]) === void 0) return void 0;
  return { kind: "pair", keys: keySpans(names, 0), span: [0, value.span[1]], value };
}
function keySpans(names, offset) {
  let start = offset;
  return names.split(".").map((name) => {
    const span = [start, start + name.length];
    start = span[1] + 1;
    return { name, span };
  });
}
function valueSpan(text2, start) {
  if (text2[start] === "[") return listSpan(text2, start);
  const end = endOf(SCALAR, text2, start);
  return end === void 0 ? void 0 : { kind: "scalar", span: [start, end] };
}
function listSpan(text2, start) {
  const items = [];
  let at = afterSpace(text2, start + 1);
  while (text2[at] !== "]") {
    const item = valueSpan(text2, at);
    if (!item) return void 0;
    items.push(item);
    at = afterSpace(text2, item.span[1]);
    if (text2[at] === ",") at = afterSpace(text2, at + 1);
    else if (text2[at] !== "]") return void 0;
  }
  return { kind: "list", span: [start, at + 1], items };
}
function afterSpace(text2, at) {
  return endOf(SPACE, text2, at) ?? at;
}
function endOf(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.test(text2) ? pattern.lastIndex : void 0;
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
    const list4 = { kind: "list", at: place, items };
    arrays.set(list4, items);
    append(parent, part, list4, place);
    return created;
  };
  const root = create(at, "header");
  return {
    root,
    open: (keys2, place, array2) => {
      const last = keys2.at(-1);
      if (!last) return root;
      let parent = root;
      for (const part of keys2.slice(0, -1)) parent = enter(parent, part, place, "implicit");
      return array2 ? openItem(parent, last, place) : openTable(parent, last, place);
    },
    detached: (place) => create(place, "header"),
    put: (start, keys2, value, place) => {
      const last = keys2.at(-1);
      if (!last) return;
      let table = start;
      for (const part of keys2.slice(0, -1)) table = enter(table, part, place, "dotted");
      if (entryIn(table, last)) repeated(last.at);
      append(table, last, value, place);
    }
  };
}
// src/parse/toml-statement.ts
function readStatement(source, span) {
  const text2 = source.text.slice(span.start, span.end);
  try {
    const values = parse(text2, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH });
    const spans = plainSpans(text2) ?? parsedSpans(text2);
    if (spans.kind === "fault") return unreadable(span.start + spans.offset);
    const { statement, toml10 } = spans;
    const places = { source, base: span.start };
    const keys2 = keyParts(places, statement.keys);
    const at = locate(places, statement.span);
    if (statement.kind === "header") return { kind: "header", keys: keys2, at, toml10, array: statement.array };
    return { kind: "pair", keys: keys2, at, toml10, value: readValue(places, statement.value, valueAt(values, keys2)) };
  } catch (error) {
    if (error instanceof TomlError) {
      const offset = offsetIn(text2, error);
      return { kind: "fault", offset: span.start + offset, message: tomlFault(error.message, isLineEnd(text2, offset)) };
    }
    if (error instanceof RangeError) {
      return { kind: "fault", offset: span.start, message: "A value in this file is too long to be read." };
    }
    throw error;
  }
}
function unreadable(offset) {
  return { kind: "fault", offset, message: tomlFault("", false) };
}
function locate({ source, base }, [start, end]) {
  return source.locate(base + start, base + end);
}
function keyParts(places, keys2) {
  return keys2.map(({ name, span }) => ({ name, at: locate(places, span) }));
}
function valueAt(table, keys2) {
  let value = table;
  for (const { name } of keys2) value = isTable(value) ? value[name] : void 0;
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
        const keys2 = keyParts(places, pair.keys);
        const inner = isTable(value) ? valueAt(value, keys2) : void 0;
        tables.put(tables.root, keys2, readValue(places, pair.value, inner), locate(places, pair.span));
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
function offsetIn(text2, { line, column }) {
  let start = 0;
  for (let number2 = 1; number2 < line; number2++) start = text2.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text2.length);
}
function isLineEnd(text2, offset) {
  return /^[ \t]*(?:[\r\n#]|$)/.test(text2.slice(offset, offset + 200));
}
// src/parse/toml-statements.ts
var SPECIAL = /["'#[\]{}\n]/g;
var INK = /[^ \t\r\n]/g;
var BASIC_STRING_STOP = /\\.|["\n]/g;
var LITERAL_STRING_STOP = /['\n]/g;
var BASIC_TEXT_STOP = /\\[\s\S]|"""/g;
var LITERAL_TEXT_STOP = /'''/g;
function nextStatement(text2, from) {
  INK.lastIndex = from;
  for (let found = INK.exec(text2); found; found = INK.exec(text2)) {
    const start = found.index;
    if (found[0] !== "#") {
      const end = found[0] === "[" ? lineEnd(text2, start) : pairEnd(text2, start);
      return { start, end: text2[end - 1] === "\r" ? end - 1 : end };
    }
    INK.lastIndex = lineEnd(text2, start);
  }
  return void 0;
}
function pairEnd(text2, start) {
  let depth = 0;
  let at = start;
  for (; ; ) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text2);
    if (!found) return text2.length;
    at = found.index + 1;
    const character = found[0];
    if (character === "\n") {
      if (depth === 0) return found.index;
    } else if (character === "#") at = lineEnd(text2, at);
    else if (character === '"' || character === "'") at = stringEnd(text2, found.index);
    else if (character === "[" || character === "{") depth++;
    else depth = Math.max(0, depth - 1);
  }
}
function stringEnd(text2, start) {
  const quote = text2[start] === '"' ? '"' : "'";
  if (!text2.startsWith(quote.repeat(3), start)) {
    const stop2 = firstStop(quote === '"' ? BASIC_STRING_STOP : LITERAL_STRING_STOP, text2, start + 1);
    if (!stop2) return text2.length;
    return stop2[0] === "\n" ? stop2.index : stop2.index + 1;
  }
  const stop = firstStop(quote === '"' ? BASIC_TEXT_STOP : LITERAL_TEXT_STOP, text2, start + 3);
  if (!stop) return text2.length;
  let end = stop.index + 3;
  for (let extra = 0; extra < 2 && text2[end] === quote; extra++) end++;
  return end;
}
function firstStop(pattern, text2, from) {
  pattern.lastIndex = from;
  let found = pattern.exec(text2);
  while (found?.[0].startsWith("\\")) found = pattern.exec(text2);
  return found;
}
// src/parse/toml.ts
var MAX_LOOKS = 20;
var REPEATED = "This key or table is set twice: the later one counts here, and deploy tools may refuse the file.";
var NEWER_SYNTAX = "This is TOML 1.1 syntax, which flyctl and other readers of TOML 1.0 may refuse.";
function parseToml(source) {
  return readTree2("toml", source, (report) => [readRoot(source, report)]);
}
function readRoot(source, report) {
  const { text: text2 } = source;
  const start = (0, import_chunk_TM6OELSD.fileStart)(source.path);
  const tables = buildTables(start, (at) => report(at, REPEATED, false));
  let table = tables.root;
  let budget = MAX_LOOKS * text2.length;
  let astray = false;
  let next = nextStatement(text2, 0);
  while (next && budget > 0) {
    budget -= next.end - next.start;
    const statement = readStatement(source, next);
    if (statement.kind === "fault") {
      if (!astray) report(source.locate(statement.offset, statement.offset), statement.message, true);
      astray = true;
      if (text2[next.start] === "[") table = tables.detached(start);
      next = nextStatement(text2, lineEnd(text2, next.start));
      continue;
    }
    astray = false;
    if (!statement.toml10) report(statement.at, NEWER_SYNTAX, false);
    if (statement.kind === "pair") tables.put(table, statement.keys, statement.value, statement.at);
    else table = tables.open(statement.keys, statement.at, statement.array);
    next = nextStatement(text2, next.end);
  }
  return tables.root;
}
var parseYaml = function(...words2) {
  load31();
  return new.target ? new parseYaml(...words2) : parseYaml(...words2);
};
function load31() {
  let loaded;
  try {
    const { parseYaml: parseYaml2 } = require("./formats.js");
    loaded = [parseYaml2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/parse/yaml.ts cannot be loaded.");
  [parseYaml] = loaded;
}
module.exports = stdin_exports;
