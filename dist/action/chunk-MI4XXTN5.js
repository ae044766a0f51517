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
  STUCK_RENEWAL: () => STUCK_RENEWAL,
  TLS_VERSIONS: () => TLS_VERSIONS,
  admin_port_public_default: () => admin_port_public_default,
  appFlag: () => appFlag,
  appName: () => appName,
  appNamed: () => appNamed,
  appsNamed: () => appsNamed,
  broad_fly_token_default: () => broad_fly_token_default,
  buildProject: () => buildProject,
  checkFiles: () => checkFiles,
  classifyCredential: () => classifyCredential,
  code: () => code,
  contradictory_service_default: () => contradictory_service_default,
  databaseBehind: () => databaseBehind,
  databaseOfImage: () => databaseOfImage,
  databaseOfPort: () => databaseOfPort,
  database_port_public_default: () => database_port_public_default,
  database_superuser_default: () => database_superuser_default,
  database_tls_off_default: () => database_tls_off_default,
  database_tls_unverified_default: () => database_tls_unverified_default,
  daysUntil: () => daysUntil,
  declaresPort: () => declaresPort,
  declaresService: () => declaresService,
  editDistance: () => editDistance,
  entryOf: () => entryOf,
  familiesOf: () => familiesOf,
  faultsOf: () => faultsOf,
  health_check_skips_tls_verification_default: () => health_check_skips_tls_verification_default,
  httpsAnswer: () => httpsAnswer,
  imageOf: () => imageOf,
  ineffective_force_https_default: () => ineffective_force_https_default,
  isDisposableName: () => isDisposableName,
  isForEveryone: () => isForEveryone,
  isGone: () => isGone,
  isPreloaded: () => isPreloaded,
  keepsHsts: () => keepsHsts,
  known: () => known,
  labelOf: () => labelOf,
  litefs_candidate_anywhere_default: () => litefs_candidate_anywhere_default,
  litefs_with_autostop_default: () => litefs_with_autostop_default,
  metrics_public_default: () => metrics_public_default,
  missingPorts: () => missingPorts,
  missing_connection_limit_default: () => missing_connection_limit_default,
  missing_hsts_default: () => missing_hsts_default,
  missing_primary_region_default: () => missing_primary_region_default,
  nameOfCertificate: () => nameOfCertificate,
  nameOfPort: () => nameOfPort,
  nameOfRunning: () => nameOfRunning,
  namePartsOf: () => namePartsOf,
  old_tls_version_default: () => old_tls_version_default,
  openPorts: () => openPorts,
  openWorkspace: () => openWorkspace,
  open_mcp_server_default: () => open_mcp_server_default,
  otherOpenPorts: () => otherOpenPorts,
  otherRules: () => otherRules,
  overdueFor: () => overdueFor,
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
  plaintext_dockerfile_source_default: () => plaintext_dockerfile_source_default,
  plaintext_http_default: () => plaintext_http_default,
  plaintext_port_default: () => plaintext_port_default,
  plaintext_url_default: () => plaintext_url_default,
  primary_region_mismatch_default: () => primary_region_mismatch_default,
  private_app_public_default: () => private_app_public_default,
  publicAddress: () => publicAddress,
  public_database_host_default: () => public_database_host_default,
  public_static_directory_default: () => public_static_directory_default,
  public_url_between_apps_default: () => public_url_between_apps_default,
  raw_tcp_port_default: () => raw_tcp_port_default,
  reachOfApp: () => reachOfApp,
  readPolicy: () => readPolicy,
  readShell: () => readShell,
  regionOf: () => regionOf,
  region_outside_policy_default: () => region_outside_policy_default,
  ruleNames: () => ruleNames,
  rulesOfFiles: () => rulesOfFiles,
  run: () => run,
  runningServices: () => runningServices,
  secret_file_in_image_default: () => secret_file_in_image_default,
  secret_in_build_arg_default: () => secret_in_build_arg_default,
  secret_in_command_default: () => secret_in_command_default,
  secret_in_config_file_default: () => secret_in_config_file_default,
  secret_in_dockerfile_default: () => secret_in_dockerfile_default,
  secret_in_fly_config_default: () => secret_in_fly_config_default,
  secret_in_workflow_default: () => secret_in_workflow_default,
  self_signed_certificate_default: () => self_signed_certificate_default,
  servedCertificates: () => servedCertificates,
  startClock: () => startClock,
  tls_verification_off_default: () => tls_verification_off_default,
  toolOfPort: () => toolOfPort,
  treeAt: () => treeAt,
  unknown_fly_key_default: () => unknown_fly_key_default,
  unknown_region_default: () => unknown_region_default,
  unreachable_private_address_default: () => unreachable_private_address_default,
  unreadable_file_default: () => unreadable_file_default,
  unreplicated_data_in_many_regions_default: () => unreplicated_data_in_many_regions_default,
  volume_backups_off_default: () => volume_backups_off_default,
  wide_port_range_default: () => wide_port_range_default
});
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_node_crypto = require("node:crypto");
// src/model/files/snapshot.ts
var MAX_FILE_BYTES = 1e6;
// src/github/read/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
async function readBlobs(client, files, extraFields) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { oid, size } of files) {
    if (size > MAX_FILE_BYTES) blobs.set(oid, { trouble: tooLarge() });
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
  const answer = await (0, import_chunk_INGLV4KF.queryRepository)(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
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
  if (bytes.length > MAX_FILE_BYTES) return { trouble: tooLarge() };
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
  return `The file is larger than ${MAX_FILE_BYTES / 1e6} MB, so it was not judged.`;
}
// src/model/files/diff.ts
var HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
  const hunks = [];
  let lines = [];
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
      lines = [];
      hunks.push({ lines });
      continue;
    }
    if (text.startsWith("\\")) continue;
    const added = text.startsWith("+");
    const removed = text.startsWith("-");
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
// src/model/files/line-diff.ts
var CONTEXT = 3;
var MAX_EDITS = 1500;
function diffLines(base, head) {
  const before = linesOf(base);
  const after2 = linesOf(head);
  let start = 0;
  while (start < before.length && start < after2.length && before[start] === after2[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after2.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after2[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const middle = shortestEdit(before.slice(start, beforeEnd), after2.slice(start, afterEnd));
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
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function shortestEdit(before, after2) {
  const limit = Math.min(before.length + after2.length, MAX_EDITS);
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
      while (x < before.length && y < after2.length && before[x] === after2[y]) {
        x++;
        y++;
      }
      furthest[middle + diagonal] = x;
      if (x >= before.length && y >= after2.length) return walkBack(trail, before.length, after2.length);
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
  return { at: (0, import_chunk_INGLV4KF.fileStart)(prefix), message, blocking: true };
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
    const after2 = status === "removed" ? void 0 : path;
    const hunks = patch === void 0 ? compare(base, before, head, after2) : parsePatch(patch);
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
    const after2 = head.tree.files.has(path) ? path : void 0;
    const previousPath = before === void 0 ? gone.get(head.tree.files.get(path)?.oid ?? "") : void 0;
    if (previousPath !== void 0 && !moved.has(previousPath)) {
      moved.add(previousPath);
      files.set(path, { path, previousPath, status: "renamed", hunks: [] });
      continue;
    }
    const status = before === void 0 ? "added" : after2 === void 0 ? "removed" : "modified";
    files.set(path, { path, previousPath: void 0, status, hunks: compare(base, before, head, after2) });
  }
  for (const path of moved) files.delete(path);
}
function compare(base, before, head, after2) {
  if (before !== void 0 && after2 !== void 0) {
    const oid = base.tree.files.get(before)?.oid;
    if (oid !== void 0 && oid === head.tree.files.get(after2)?.oid) return [];
  }
  const old = before === void 0 ? "" : base.snapshot.texts.get(before);
  const now = after2 === void 0 ? "" : head.snapshot.texts.get(after2);
  return old === void 0 || now === void 0 ? void 0 : diffLines(old, now);
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
  return (0, import_chunk_INGLV4KF.wanted)(reading.paths, reading.texts, changed).filter((path) => !reading.troubles.has(path));
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
  const structural = new Set((0, import_chunk_INGLV4KF.wanted)(reading.paths, reading.texts, /* @__PURE__ */ new Set()));
  for (const [path, message] of reading.troubles) {
    problems.push({ at: (0, import_chunk_INGLV4KF.fileStart)(path), message, blocking: structural.has(path) });
  }
  for (const path of missing(reading, changed)) {
    problems.push({ at: (0, import_chunk_INGLV4KF.fileStart)(path), message: "The file was not read: too many name one another.", blocking: true });
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
  return takeFile("file", await (0, import_chunk_INGLV4KF.queryRepository)(client, fileField("file", commit, path)));
}
async function renamesSinceWritten(client, commit, path, log) {
  try {
    const written = await lastCommitOf(client, commit, path);
    if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
    const { files } = await (0, import_chunk_INGLV4KF.readChanges)(client, written, commit, void 0);
    return new Map(files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]]));
  } catch {
    log("GitHub does not tell which files moved since the baseline was written.");
    return /* @__PURE__ */ new Map();
  }
}
async function lastCommitOf(client, commit, path) {
  const field2 = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await (0, import_chunk_INGLV4KF.queryRepository)(client, field2);
  return repository["commit"]?.history?.nodes?.[0]?.oid;
}
// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";
// src/review/baseline.ts
var NO_BASELINE = { baseline: void 0, problems: [] };
async function readBaseline(workspace) {
  const loaded = await load(await workspace.read(BASELINE_PATH, "base"));
  const { baseline, problems } = loaded;
  const { head, compared } = workspace.snapshots;
  const { paths } = compared?.base ?? head;
  if (!baseline || baseline.entries.every(({ path }) => paths.has(path))) return loaded;
  return { baseline: { ...baseline, renames: await workspace.renamesSince(BASELINE_PATH) }, problems };
}
async function checkBaselineEdit(workspace) {
  if (!await workspace.isEdited(BASELINE_PATH)) return { notices: [], problems: [] };
  const { paths, texts } = workspace.snapshots.head;
  const effect = paths.has(BASELINE_PATH) ? "It takes effect" : "Its removal takes effect";
  const message = `This change edits the baseline. ${effect} after the merge.`;
  const text = texts.get(BASELINE_PATH);
  const { problems } = text === void 0 ? NO_BASELINE : await load({ text });
  return { notices: [{ at: (0, import_chunk_INGLV4KF.fileStart)(BASELINE_PATH), message }], problems };
}
async function load(file) {
  if (!file) return NO_BASELINE;
  if ("trouble" in file) {
    const problem = { at: (0, import_chunk_INGLV4KF.fileStart)(BASELINE_PATH), message: file.trouble, blocking: true };
    return { baseline: void 0, problems: [problem] };
  }
  const { parseJson: parseJson2 } = await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")));
  const { loadBaseline } = await Promise.resolve().then(() => whole(require("./load-baseline-6ZFO6SSF.js")));
  return loadBaseline(parseJson2((0, import_chunk_INGLV4KF.createSource)(BASELINE_PATH, file.text)));
}
// src/facts/regions.ts
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
// src/model/files/value.ts
function known(value) {
  return value?.known ? value.value : void 0;
}
function is(value, wanted2) {
  return value?.known === true && value.value === wanted2;
}
function locateIn(value, part, source) {
  const from = value.raw.indexOf(part);
  if (!source || part === "" || from === -1) return value.at;
  const start = source.offset(value.at.range.start) + from;
  return source.text.startsWith(part, start) ? source.locate(start, start + part.length) : value.at;
}
// src/analysis/services/services.ts
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
var hasManyPorts = (0, import_chunk_INGLV4KF.memoize)((app) => portsOf(app).length > 1e3);
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
// src/redact/quote.ts
var LONGEST = 80;
var UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029`]/gu;
function code(text) {
  const clean2 = (0, import_chunk_INGLV4KF.redact)(text.slice(0, 10 * LONGEST).replace(UNSAFE, "")).trim();
  if (clean2 === "") return "`(empty)`";
  const characters = [...clean2];
  return characters.length > LONGEST ? `\`${characters.slice(0, LONGEST - 1).join("")}\u2026\`` : `\`${clean2}\``;
}
// src/rulekit/apps.ts
function appName(app) {
  return code(known(app.name) ?? app.path);
}
function appFlag(app) {
  const name = known(app?.name);
  return name !== void 0 && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : "";
}
// src/model/project/app-lookup.ts
function appsNamed({ apps }, name) {
  return name !== void 0 && byName(apps).get(name) || [];
}
function appNamed(project, name) {
  return appsNamed(project, name)[0];
}
var byName = (0, import_chunk_INGLV4KF.memoize)((apps) => {
  const named2 = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = known(app.name);
    if (name === void 0) continue;
    const namesakes = named2.get(name);
    if (namesakes) namesakes.push(app);
    else named2.set(name, [app]);
  }
  return named2;
});
function reachOfApp(project, name) {
  const states = new Set(appsNamed(project, name).map(({ reach }) => reach.state));
  if (states.has("public")) return "public";
  if (states.size > 0) return states.has("unknown") ? "unknown" : "private";
  const declared = name === void 0 ? void 0 : project.policy.apps.get(name);
  if (declared?.private) return "private";
  return declared && declared.domains.length > 0 ? "public" : "unknown";
}
var appsOf = (0, import_chunk_INGLV4KF.memoize)((project) => {
  const listed = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) listed.set(thing, listed.has(thing) ? void 0 : app);
  }
  const byConfig = new Map(project.apps.toReversed().map((app) => [app.path, app]));
  const inFolder3 = /* @__PURE__ */ new Map();
  for (const app of project.apps) inFolder3.set(app.folder, inFolder3.has(app.folder) ? void 0 : app);
  const nearest = (path) => {
    const folder = foldersAround(path).find((each) => inFolder3.has(each));
    return folder === void 0 ? void 0 : inFolder3.get(folder);
  };
  const folderApps = /* @__PURE__ */ new Map();
  return (thing) => {
    if (listed.has(thing)) return listed.get(thing);
    const { path } = thing.at;
    const found2 = folderApps.get(path);
    if (found2 !== void 0 || folderApps.has(path)) return found2;
    const app = byConfig.has(path) ? byConfig.get(path) : nearest(path);
    folderApps.set(path, app);
    return app;
  };
});
function foldersAround(path) {
  const folders = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
  return [...folders, ""];
}
// src/rulekit/each.ts
function eachSetting(check2) {
  return function* (project) {
    const appOf2 = appsOf(project);
    for (const setting2 of project.settings) yield* check2(setting2, project, appOf2(setting2));
  };
}
function eachCommand(check2) {
  return function* (project) {
    const appOf2 = appsOf(project);
    for (const command of project.commands) yield* check2(command, project, appOf2(command));
  };
}
function eachFlyctlCall(check2) {
  return function* (project) {
    const appOf2 = appsOf(project);
    for (const call of project.flyctl) {
      if (call.command.reader !== "development") yield* check2(call, project, appOf2(call.command));
    }
  };
}
function eachService(check2) {
  return eachApp(function* (app, project) {
    for (const service of app.services) yield* check2(service, project, app);
  });
}
function eachApp(check2) {
  return function* (project) {
    for (const app of project.apps) yield* check2(app, project);
  };
}
function eachProject(check2) {
  return check2;
}
function inTurn(...checks) {
  return function* (project) {
    for (const check2 of checks) yield* check2(project);
  };
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
  requirements: ["configuration.contradictions", "firewall.handlers"],
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
// src/facts/fly-keys.ts
var keys = (text) => new Set(text.trim().split(/\s+/));
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
  const found2 = [];
  const pending = [{ table: config, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next;
    const allowed2 = TABLES.get(pathOf(path));
    for (const entry of table.entries) {
      const name = entry.key.toLowerCase();
      if (allowed2 && !allowed2.has(name)) {
        if (RELICS.has(name) || name.startsWith("x-")) continue;
        const nearest = found2.length < MAX_NAMED ? nearestOf(name, allowed2) : void 0;
        const isBeside = nearest !== void 0 && table.entries.some(({ key }) => key.toLowerCase() === nearest);
        const right = nearest === void 0 ? placeOf(name, pathOf(path)) : void 0;
        const meant = nearest ?? (right === void 0 ? void 0 : name);
        found2.push({
          entry,
          table: path,
          nearest,
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
  return found2;
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
function nearestOf(name, allowed2) {
  const bare = (text) => text.replaceAll(/[_-]/g, "");
  const same = [...allowed2].find((key) => bare(key) === bare(name));
  if (same !== void 0 || name.length > 40) return same;
  const opposite = name.replace(/^max_/, "min_");
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  let nearest;
  let least = limit + 1;
  for (const key of allowed2) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite;
    const distance = isFar ? least : editDistance(name, key);
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}
// src/rulekit/fixes.ts
function insertKey(port, key, literal, project) {
  const at = port.insertAt;
  const line = at && project.sources.get(at.path)?.line(at.range.start.line);
  if (at === void 0 || line === void 0) return void 0;
  return { at, text: `
${/^[ \t]*/.exec(line)?.[0] ?? ""}${key} = ${literal}` };
}
function replaceValue(value, literal) {
  return { at: value.at, text: literal };
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
  const after2 = source.line(end.line).slice(end.column - 1);
  const above = source.line(start.line - 1).trimEnd();
  if (!/^\s*(?:(?:ENV|ARG|LABEL|export)\s+)?$/i.test(before) || !/^\s*(?:#.*)?$/.test(after2)) return void 0;
  if (document.kind === "dockerfile" && (above.endsWith("\\") || above.endsWith("`"))) return void 0;
  const from = source.offset({ line: start.line, column: 1 });
  const to = end.line >= source.lineCount ? source.text.length : source.offset({ line: end.line + 1, column: 1 });
  return { at: source.locate(from, to), text: "" };
}
function offer(title, safe, edit) {
  return edit ? { fix: { title, safe, edits: [edit] } } : {};
}
function variableOf(name) {
  return /^[A-Za-z_]\w{0,99}$/.test(name) && (0, import_chunk_INGLV4KF.redact)(name) === name ? name : "NAME";
}
function replaceHandlers(port, handlers, project) {
  const at = port.handlersAt;
  const source = at && project.sources.get(at.path);
  if (!at || !source || at.range.start.line !== at.range.end.line) return void 0;
  const text = source.line(at.range.start.line).slice(at.range.start.column - 1, at.range.end.column - 1);
  const key = /^["']?\w+["']?\s{0,20}[=:]\s{0,20}(?=\[)/.exec(text)?.[0];
  return key === void 0 ? void 0 : { at, text: `${key}[${handlers.map((name) => `"${name}"`).join(", ")}]` };
}
function replaceList(items, text, project) {
  const first = items[0];
  const last = items.at(-1);
  const source = first && project.sources.get(first.at.path);
  if (!first || !last || !source || first.at.range.start.line !== last.at.range.end.line) return void 0;
  const from = source.offset(first.at.range.start);
  const before = source.line(first.at.range.start.line).slice(0, first.at.range.start.column - 1);
  return before.trimEnd().endsWith("[") ? { at: source.locate(from, source.offset(last.at.range.end)), text } : void 0;
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
  requirements: ["configuration.unknown-keys"],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest, meant, isBeside } = unknown;
      const where = table.length === 0 ? "at the top level" : `in ${code(`[${table.join(".")}]`)}`;
      const dropped = isLeaf(entry) ? "it is dropped" : "it is dropped with all that stands in it";
      const wanted2 = isBeside ? void 0 : meant;
      const mayRename = nearest !== void 0 && !isBeside && unknown.hasOneHeader;
      yield {
        message: `${code(entry.key)} ${where} is nothing that flyctl knows: ${dropped} without a word${wanted2 === void 0 ? "" : `, and ${code(wanted2)} stays unset`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join("."),
        severity: severityOf(unknown),
        ...wanted2 === void 0 ? {} : { remedy: remedyFor(unknown) },
        ...offer(`Write ${nearest}`, false, mayRename ? { at: entry.keyAt, text: nearest } : void 0)
      };
    }
  })
};
var SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/;
function severityOf({ nearest, meant, isBeside }) {
  if (meant === void 0 || isBeside || meant === "force_https") return "low";
  if (nearest === void 0) return meant === "handlers" ? "low" : "medium";
  return SECURITY.test(nearest) ? "high" : "medium";
}
function remedyFor({ nearest, elsewhere, entry }) {
  if (nearest !== void 0) return `Write ${code(nearest)}.`;
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
  requirements: ["configuration.unreadable-files"],
  check: eachProject(function* ({ problems }) {
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
// src/facts/databases.ts
var list2 = (text) => text.split(" ");
var DATABASES = [
  {
    name: "Postgres",
    ports: [5432, 5433, 6432],
    schemes: list2("postgres postgresql postgis ecto asyncpg postgresql+asyncpg postgresql+psycopg2 postgresql+psycopg"),
    images: list2("postgres postgresql postgis timescaledb timescaledb-ha pgvector pgbouncer postgres-flex postgres-ha"),
    nameParts: list2("postgres postgresql pg pghost")
  },
  {
    name: "MySQL",
    ports: [3306, 33060],
    schemes: list2("mysql mysql2 mariadb trilogy mysql+pymysql"),
    images: list2("mysql mysql-server mariadb percona percona-server"),
    nameParts: list2("mysql mariadb")
  },
  {
    name: "MongoDB",
    ports: [27017, 27018, 27019],
    schemes: list2("mongodb mongodb+srv"),
    images: list2("mongo mongodb"),
    nameParts: list2("mongo mongodb")
  },
  {
    name: "Redis",
    ports: [6379, 6380],
    schemes: list2("redis rediss valkey"),
    images: list2("redis valkey keydb dragonfly redis-stack redis-stack-server"),
    nameParts: list2("redis valkey")
  },
  {
    name: "Memcached",
    ports: [11211],
    schemes: list2("memcached memcache"),
    images: list2("memcached"),
    nameParts: list2("memcached memcache")
  },
  {
    name: "SQL Server",
    ports: [1433],
    schemes: list2("sqlserver mssql"),
    images: list2("mssql azure-sql-edge"),
    nameParts: list2("mssql sqlserver")
  },
  {
    name: "Oracle Database",
    ports: [1521],
    schemes: list2("oracle"),
    images: list2("oracle-xe oracle-free"),
    nameParts: list2("oracle")
  },
  {
    name: "Cassandra",
    ports: [9042],
    schemes: list2("cassandra"),
    images: list2("cassandra scylla"),
    nameParts: list2("cassandra scylla")
  },
  {
    name: "CockroachDB",
    ports: [26257],
    schemes: list2("cockroachdb"),
    images: list2("cockroach"),
    nameParts: list2("cockroach cockroachdb")
  },
  {
    name: "ClickHouse",
    ports: [9440],
    schemes: list2("clickhouse"),
    images: list2("clickhouse clickhouse-server"),
    nameParts: list2("clickhouse")
  },
  {
    name: "Elasticsearch",
    ports: [9200, 9300],
    schemes: list2("elasticsearch"),
    images: list2("elasticsearch opensearch"),
    nameParts: list2("elasticsearch opensearch elastic")
  },
  { name: "CouchDB", ports: [5984], schemes: list2("couchdb"), images: list2("couchdb"), nameParts: list2("couchdb") },
  {
    name: "Neo4j",
    ports: [7687],
    schemes: list2("neo4j bolt neo4j+s bolt+s neo4j+ssc bolt+ssc"),
    images: list2("neo4j"),
    nameParts: list2("neo4j")
  },
  {
    name: "InfluxDB",
    ports: [8086],
    schemes: list2("influxdb"),
    images: list2("influxdb"),
    nameParts: list2("influxdb influx")
  },
  {
    name: "RethinkDB",
    ports: [28015],
    schemes: list2("rethinkdb"),
    images: list2("rethinkdb"),
    nameParts: list2("rethinkdb")
  },
  { name: "etcd", ports: [2379], schemes: list2("etcd"), images: list2("etcd"), nameParts: list2("etcd") }
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
// src/model/project/command.ts
function programOf({ argv, program }) {
  return (0, import_chunk_INGLV4KF.baseName)(known(argv[program]) ?? "").replace(/\.exe$/, "");
}
function isFlyctl(command) {
  return /^(?:fly|flyctl)$/.test(programOf(command));
}
// src/analysis/services/service-commands.ts
var MAX_COMMANDS = 50;
function commandsBehind({ processes }, app) {
  const { groups, fallback, others } = startedIn(app);
  if (groups.size === 0) return others;
  const names = processes.length > 0 ? processes.slice(0, MAX_COMMANDS).map(known) : [fallback];
  return names.flatMap((name) => groups.get(`processes.${name}`) ?? []).slice(0, MAX_COMMANDS);
}
var startedIn = (0, import_chunk_INGLV4KF.memoize)(({ commands, processes }) => {
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
function lineOf({ argv, assignments: assignments2 }) {
  const front = assignments2.map(({ name, value }) => `${name}=${known(value) ?? value.raw}`);
  return [...front, ...argv.map((word) => known(word) ?? word.raw)].join(" ").slice(0, LONGEST2);
}
function isImage(image, name) {
  if (image === void 0) return false;
  const path = (image.split("@", 1)[0] ?? "").toLowerCase();
  const bare = path.slice(0, path.includes(":", path.lastIndexOf("/") + 1) ? path.lastIndexOf(":") : path.length);
  return bare === name || bare.endsWith(`/${name}`);
}
function namesNumber(line, number) {
  return number !== void 0 && line.split(/\D+/).includes(String(number));
}
// src/analysis/services/database-servers.ts
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
  for (const command of commandsBehind(service, app)) {
    const started = databaseOfProgram(programOf(command));
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
  requirements: ["database.public-endpoints", "database.exposure"],
  cwe: [284, 923],
  check: eachService(function* (service, _project, app) {
    const { ports, protocol, internalPort } = service;
    if (protocol && known(protocol) !== "tcp" || app.reach.state === "private") return;
    if (app.reach.state === "unknown" && isFlyPostgres(app) && ports.every(speaksPostgresTls)) return;
    const found2 = databaseBehind(service, app);
    if (!found2) return;
    const { database, at, sure } = found2;
    const outside = ports.find(({ start, end }) => start === end && databaseOfPort(start));
    yield {
      message: `${database.name} of ${appName(app)} is published on ${ports.slice(0, 4).map(nameOfPort).join(", ")}: once the app has a public address, anyone on the internet can try to log in.`,
      at,
      subject: `${database.name} on ${known(internalPort) ?? outside?.start ?? "a raw port"}`,
      ...ports.every(isEncrypted) && !sure ? { confidence: "medium" } : {}
    };
  })
};
// src/analysis/placement/placements.ts
var REVIEW_APPS_ACTION = "superfly/fly-pr-review-apps";
var REGION = "--region";
var DEPLOY = [
  ["primary", "--primary-region"],
  ["each", "--regions"]
];
var PLACING = /* @__PURE__ */ new Map([
  ["deploy", DEPLOY],
  ["launch", [...DEPLOY, ["primary", REGION]]],
  ["mcp launch", [["primary", REGION]]],
  ["scale count", [["each", REGION]]],
  ["volumes create", [["each", REGION]]],
  ["volumes fork", [["each", REGION]]],
  ["machine run", [["choice", REGION]]],
  ["machine create", [["choice", REGION]]],
  ["machine clone", [["choice", REGION]]],
  ["machine place", [["choice", REGION]]],
  ["postgres create", [["each", REGION]]],
  ["mpg create", [["each", REGION]]],
  ["redis create", [["each", REGION, "--replica-regions"]]],
  ["redis update", [["each", "--replica-regions"]]]
]);
var placementsOf = (0, import_chunk_INGLV4KF.memoize)((project) => {
  const placements = [];
  const add = (value, rest) => {
    if (!value?.known || value.value.length > 200) return;
    const source = project.sources.get(value.at.path);
    const parts = rest.where === "primary_region" ? [value.value] : value.value.split(",");
    for (const part of parts.map((text) => text.trim())) {
      if (!/^[\w .-]+$/.test(part)) continue;
      placements.push({ ...rest, code: (0, import_chunk_INGLV4KF.redact)(part).toLowerCase(), at: locateIn(value, part, source) });
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
  for (const call of project.flyctl) {
    if (call.command.reader === "development") continue;
    const app = owners.get(call);
    for (const { name, value } of call.command.assignments) {
      if (name === "FLY_REGION") add(value, { kind: "primary", where: name, app });
    }
    if (removesMachines(call)) continue;
    for (const [kind, ...names] of PLACING.get(call.verb) ?? []) {
      for (const { name, value } of call.options) {
        if (!names.includes(name)) continue;
        add(value, { kind, where: `fly ${call.verb} ${name}`, app, call });
      }
    }
  }
  return placements;
});
function callersOf({ flyctl, settings }) {
  const callers = new Set(flyctl.map(({ command }) => command.at.path));
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
function namesRegion({ verb, options }) {
  const placing = PLACING.get(verb);
  return options.some(({ name }) => placing?.some(([, ...names]) => names.includes(name)));
}
function stepOf({ at, key, name }) {
  return `${at.path} ${key.slice(0, -name.length)}`;
}
function isForApp({ options, app: named2 }, app) {
  if (!options.some(({ name }) => name === "--app")) return true;
  return named2?.known === true && named2.value === known(app.name);
}
// src/model/project/flyctl-call.ts
function isDeploy({ verb }) {
  return verb === "deploy" || verb === "launch";
}
function optionOf({ options }, name) {
  return options.findLast((option) => option.name === name);
}
function switchOf(call, name) {
  const option = optionOf(call, name);
  if (!option || option.value?.known === false) return void 0;
  return !/^(?:false|f|0)$/i.test(known(option.value) ?? "");
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
  requirements: ["database.connection-strings"],
  cwe: [250],
  check: inTurn(
    eachFlyctlCall(function* (call) {
      if (call.verb !== "postgres attach" || switchOf(call, "--superuser") === false || mayHoldMore(call)) return;
      const cluster = known(call.operands[0]) ?? known(optionOf(call, "--postgres-app")?.value);
      const app = known(call.app);
      yield {
        message: `\`fly postgres attach\` makes the user of ${app === void 0 ? "the app" : code(app)} a superuser of ${cluster === void 0 ? "the cluster" : code(cluster)}: one hole in the app opens every database in it.`,
        at: call.command.at,
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
  return command.argv.some(
    (word) => !word.known && /\$[@*]|superuser|(?:flags|opts|args|options|extra)\b/i.test(word.raw)
  );
}
// src/analysis/network/hosts.ts
function classifyHost(host, project, from) {
  const name = host.toLowerCase().replace(/\.$/, "");
  const kind = kindByName(name);
  const privateApp = /^(?:[^.]{1,63}\.){0,5}?([a-z0-9-]{1,63})\.(?:internal|flycast)$/.exec(name)?.[1];
  if (kind === "private" && privateApp !== void 0) return { kind, name, ...named(privateApp, project) };
  if (kind !== void 0) return { kind, name };
  const appName2 = publicAppOf(name, project);
  if (appName2 === void 0) return { kind: "public", name };
  const owner = named(appName2, project);
  if (from && known(from.name) === appName2) return { kind: "own", name, ...owner };
  const ours = appsNamed(project, appName2).length > 0 || project.policy.apps.has(appName2);
  return { kind: ours ? "sibling" : "fly-app", name, ...owner };
}
function named(appName2, project) {
  const [app, ...others] = appsNamed(project, appName2);
  return app && others.length === 0 ? { appName: appName2, app } : { appName: appName2 };
}
function publicAppOf(name, project) {
  const fly = /^([a-z0-9-]{1,63})\.fly\.dev$/.exec(name)?.[1];
  if (fly !== void 0) return fly;
  for (const [app, { domains }] of project.policy.apps) {
    if (domains.some((domain) => domain.toLowerCase() === name)) return app;
  }
  return void 0;
}
function kindByName(name) {
  if (name === "" || !/^[a-z0-9_.:%-]+$/.test(name)) return "unknown";
  if (isLocalHost(name)) return "loopback";
  if (isFlyPrivate(name)) return "private";
  if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(name))
    return "local";
  if (/^(?:f[cd][0-9a-f]{2}|fe80):/.test(name) || /\.(?:local|lan|home\.arpa|test|invalid|localdomain)$/.test(name))
    return "local";
  return /[.:]/.test(name) ? void 0 : "bare";
}
function isLocalHost(host) {
  const name = host.toLowerCase();
  if (name === "localhost" || name.endsWith(".localhost") || name === "::1" || name === "::" || name === "0.0.0.0")
    return true;
  return /^127(?:\.\d{1,3}){1,3}$/.test(name) || /^(?:host|gateway|kubernetes)\.docker\.internal$/.test(name);
}
function isFlyPrivate(name) {
  if (name === "fly-local-6pn" || name === "fly-global-services" || name.startsWith("fdaa:")) return true;
  return /(?:^|\.)(?:internal|flycast)$|\.flympg\.net$/.test(name) || /^fly-[a-z0-9-]{1,100}\.upstash\.io$/.test(name);
}
function isAddress(host) {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.includes(":") && /^[0-9a-f:.]{2,45}$/i.test(host);
}
// src/analysis/network/urls.ts
var SCHEME_CHARACTER = /[A-Za-z0-9+.-]/;
var LONGEST_SCHEME = 30;
var ENDS_URL = /[\s"'`<>|\\)}]/;
var NEXT_IN_LIST = /[,;]\s{0,8}[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//y;
function findUrls(text) {
  const found2 = [];
  for (let mark = text.indexOf("://"); mark !== -1; mark = text.indexOf("://", mark)) {
    let from = mark;
    while (from > 0 && mark - from < LONGEST_SCHEME && SCHEME_CHARACTER.test(text[from - 1] ?? "")) from--;
    while (from < mark && !/[A-Za-z]/.test(text[from] ?? "")) from++;
    const to = endOfUrl(text, from, mark + 3);
    if (from < mark) found2.push(readUrl(text, from, mark, to));
    mark = to;
  }
  return found2;
}
function endOfUrl(text, from, body) {
  const isAlone = from === 0 && !/\s/.test(text);
  for (let i = body; i < text.length; i++) {
    const character = text[i] ?? "";
    if (!isAlone && ENDS_URL.test(character)) return i;
    if (character !== "," && character !== ";") continue;
    NEXT_IN_LIST.lastIndex = i;
    if (NEXT_IN_LIST.test(text)) return i;
  }
  return text.length;
}
function readUrl(text, from, mark, to) {
  const scheme = text.slice(from, mark).toLowerCase();
  const body = text.slice(mark + 3, to);
  const { at, end } = authorityOf(text.slice(from, to), scheme, body);
  const userinfo = body.slice(0, Math.max(0, at));
  const colon = userinfo.indexOf(":");
  const list4 = body.slice(at + 1, end);
  const hosts = list4.split(",", 16).map(readHost);
  const name = hosts[0]?.name ?? "";
  const hostFrom = mark + 3 + at + 1 + (list4.startsWith("[") ? 1 : 0);
  return {
    text: text.slice(from, to),
    from,
    to,
    scheme,
    user: decode(colon === -1 ? userinfo : userinfo.slice(0, colon)),
    password: colon === -1 ? "" : decode(userinfo.slice(colon + 1)),
    hosts,
    hostFrom,
    hostTo: hostFrom + name.length,
    rest: body.slice(end)
  };
}
function authorityOf(url, scheme, body) {
  const slash = body.search(/[/?#]/);
  const end = slash === -1 ? body.length : slash;
  const at = body.lastIndexOf("@", end - 1);
  const last = body.lastIndexOf("@");
  const web = scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss";
  const odd = at === -1 && last !== -1 && body.slice(0, end).includes(":") && (!web || !URL.canParse(url));
  if (!odd) return { at: end === 0 ? -1 : at, end };
  const after2 = body.slice(last + 1).search(/[/?#]/);
  return { at: last, end: after2 === -1 ? body.length : last + 1 + after2 };
}
function readHost(text) {
  const bracket = text.startsWith("[") ? text.indexOf("]") : -1;
  const name = bracket === -1 ? text.split(":", 1)[0] ?? "" : text.slice(1, bracket);
  const port = /^:(\d{1,5})$/.exec(text.slice(bracket === -1 ? name.length : bracket + 1))?.[1];
  return { name, port: port === void 0 ? void 0 : Number(port) };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
// src/analysis/network/command-urls.ts
function urlsOfArguments(args, project) {
  const urls = [];
  for (const argument of args) {
    for (const { scheme, hosts } of findUrls(textOfArgument(argument))) {
      const host = hosts[0]?.name ?? "";
      urls.push({ scheme, host, kind: classifyHost(host, project).kind, at: argument.at });
    }
  }
  return urls;
}
function textOfArgument(argument) {
  return argument.known ? argument.value : argument.raw;
}
function isOnInternet({ kind, host }) {
  const reached = kind === "public" || kind === "fly-app" || kind === "sibling" || kind === "own";
  return reached && !/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(host);
}
// src/analysis/credentials/names.ts
var BROWSER_PREFIXES = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i;
function isBrowserName(name) {
  return BROWSER_PREFIXES.test(name);
}
var namePartsOf = (0, import_chunk_INGLV4KF.memoizeByText)(
  (name) => name.slice(0, 200).replace(/[a-z]\d*(?=[A-Z])|\d(?=[A-Z][a-z]|[A-Z]{2})/g, "$& ").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "")
);
var setOf = (text) => new Set(text.split(" "));
var DESCRIBING_ENDS = setOf(
  "ttl expires expiry expiration in count id ids hint url uri urls header headers length len size name names file files path paths filename dir directory enabled disabled required mode type algorithm alg algo provider prefix suffix field column host port region issuer audience scope scopes limit max min policy version seconds minutes hours days interval timeout rotation dummy ref arn endpoint class backend store manager format lifetime age email user username public salt fingerprint sha sha256 checksum domain secure samesite per window duration strategy attempts retries rounds cost table bucket mount location source placeholder example arg args opts options flags cmd challenge verifier"
);
var PUBLIC_PARTS = setOf(
  "public publishable anon salt gpg pgp fingerprint site pubkey passport compass bypass dummy challenge"
);
var PASSWORD_PARTS = setOf(
  "password passwd passphrase pass pwd pw psw pswd passwrd passcode pgpassword dbpass dbpassword userpass requirepass masterauth"
);
var SECRET_PARTS = setOf("secret secrets credential credentials secretkey clientsecret appsecret");
var KEY_PARTS = setOf("token apikey authtoken accesstoken apitoken privatekey accesskey masterkey pat jwt");
var KEY_QUALIFIERS = setOf(
  "api secret private access encryption encrypt master signing sign auth service app license deploy admin account session jwt hmac cipher storage shared webhook server rest integration client"
);
var OPEN_KEYS = setOf(
  "cache search instrumentation tracking partition sort primary foreign index idempotency translation message feature object group routing lookup locale measurement write vapid sitekey hash range map row column unique"
);
var isLoginName = (0, import_chunk_INGLV4KF.memoizeByText)((name) => {
  const phrase = namePartsOf(name).join(" ");
  return /(?:^| )(?:basic ?auth|auth basic|userpass|user pass|login|credentials?)(?: credentials?| users?)?$/.test(
    phrase
  );
});
var DIRECTIVE = /^(?:(?:fastcgi|uwsgi|scgi|memcached|proxy|grpc|js)_pass|credentialData)$/;
var secretNameOf = (0, import_chunk_INGLV4KF.memoizeByText)((name) => {
  if (DIRECTIVE.test(name)) return void 0;
  const parts = namePartsOf(name).map((part) => part.replace(/(?<=[a-z])\d{1,4}$/, "")).filter((part, index) => index === 0 || !/^\d+$/.test(part));
  const last = parts.at(-1);
  if (last === void 0 || DESCRIBING_ENDS.has(last) || parts.some((part) => PUBLIC_PARTS.has(part))) return void 0;
  if (parts.length === 1 && last === "pwd") return void 0;
  if (last === "cookie" && parts.some((part) => part === "release" || part === "erlang")) return "cookie";
  if (parts.some((part) => PASSWORD_PARTS.has(part) || part.endsWith("password"))) return "password";
  if (parts.some((part) => SECRET_PARTS.has(part))) return "secret";
  if (parts.some((part) => KEY_PARTS.has(part)) || last === "authorization") return "key";
  if (last === "hash" && parts.at(-2) === "api") return "key";
  const key = parts.lastIndexOf("key");
  const qualifier = parts[key - 1];
  if (key === -1) return void 0;
  if (qualifier !== void 0 && OPEN_KEYS.has(qualifier)) return void 0;
  if (key === parts.length - 1 && parts.length > 1) return "key";
  return qualifier !== void 0 && KEY_QUALIFIERS.has(qualifier) ? "key" : void 0;
});
// src/analysis/network/endpoints.ts
var HOST = /^([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?::(\d{1,5}))?$/i;
function endpointsOf(setting2, project) {
  const { value, name } = setting2;
  if (!value.known || !(value.value.includes(".") || value.value.includes("://"))) return [];
  const source = project.sources.get(value.at.path);
  const endpoints = [];
  for (const url of findUrls(value.value)) {
    for (const { name: host, port } of url.hosts) {
      const text = `${url.scheme}://${host}${port === void 0 ? "" : `:${port}`}`;
      const origin = url.text.toLowerCase().startsWith(text.toLowerCase()) ? url.text.slice(0, text.length) : void 0;
      endpoints.push({
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
  if (endpoints.length > 0 || value.value.length > 2e3) return endpoints;
  for (const part of value.value.split(",")) {
    const [, host, digits] = HOST.exec(part.trim()) ?? [];
    if (host === void 0) continue;
    const port = digits === void 0 ? void 0 : Number(digits);
    const database = databaseOfName(name) ?? databaseOfPort(port);
    const at = locateIn(value, host, source);
    endpoints.push({ scheme: void 0, host, port, rest: "", at, origin: { text: host, at }, database });
  }
  return endpoints;
}
var GENERIC_DATABASE = { name: "the database", ports: [], schemes: [], images: [], nameParts: [] };
var databaseOfName = (0, import_chunk_INGLV4KF.memoizeByText)((name) => {
  const parts = namePartsOf(name);
  const own = DATABASES.find((database) => database.nameParts.some((part) => parts.includes(part)));
  return own ?? (parts.includes("database") || parts.includes("db") ? GENERIC_DATABASE : void 0);
});
var setOf2 = (text) => new Set(text.split(" "));
var GIVEN_OUT = setOf2(
  "cors allow allowed allowlist whitelist trusted origin origins redirect redirects callback callbacks webhook webhooks hook return success cancel login logout signin signout oauth oidc issuer audience aud realm domain domains cookie csp referer referrer link links share invite email mail unsubscribe canonical external public website homepage landing docs documentation asset assets cdn static media image images upload uploads avatar phx nextauth hostname vhost alias certificate cert frontend browser swagger openapi schema sitemap robots sender from"
);
var TOPIC = setOf2(
  "asset assets media image images upload uploads avatar docs documentation email mail invite share hook"
);
var A_SERVICE = setOf2("service services svc microservice internal backend upstream");
var OWN_FACE = setOf2("app web site client base root host server ui portal dashboard spa main self my");
var SERVICE_BEHIND = setOf2(
  "api backend service services upstream internal grpc rpc broker worker auth gateway graphql search proxy engine socket realtime inference model queue cache microservice svc remote target endpoint"
);
var CONNECTION = setOf2(
  "url uri host endpoint addr address server servers base dsn api backend upstream broker brokers target proxy"
);
function isConnectionName(name) {
  if (isBrowserName(name)) return false;
  const parts = namePartsOf(name);
  const isService = parts.some((part) => A_SERVICE.has(part));
  if (parts.some((part) => GIVEN_OUT.has(part) && !(isService && TOPIC.has(part)))) return false;
  if (!parts.some((part) => CONNECTION.has(part)) && !parts.some((part) => /(?:url|uri|host)$/.test(part))) return false;
  const behind2 = parts.some((part) => SERVICE_BEHIND.has(part));
  const qualifiers = parts.filter((part) => !CONNECTION.has(part) || OWN_FACE.has(part));
  return behind2 || qualifiers.some((part) => !OWN_FACE.has(part));
}
var HANDED_OUT = /webhook|callback|oauth|redirect|\/auth\/|\/login/i;
function isHandedOut(rest) {
  return HANDED_OUT.test(rest);
}
// src/analysis/tls/database-connections.ts
var databaseConnections = (0, import_chunk_INGLV4KF.memoize)((project) => {
  const connections = [];
  const appOf2 = appsOf(project);
  const switches = switchesOf(project.settings);
  for (const setting2 of project.settings) {
    if (setting2.reader === "development" || setting2.shipped === false) continue;
    const beside = switches.get(groupOf(setting2)) ?? [];
    for (const found2 of connectionsIn(setting2, project, appOf2(setting2))) {
      const own = beside.filter(({ database }) => isSame(database, found2.database)).map(({ key, option }) => [key, option]);
      connections.push({ ...found2, options: new Map([...own, ...found2.options]) });
    }
  }
  for (const command of project.commands) {
    if (command.reader === "development" || command.shipped === false) continue;
    const app = appOf2(command);
    for (const named2 of namedIn(command)) connections.push(...connectionsIn(named2, project, app));
  }
  return connections;
});
function connectionsIn(named2, project, app) {
  const text = known(named2.value);
  if (text === void 0 || text.length > 4e3) return [];
  const endpoints = endpointsOf(named2, project).filter(({ database }) => database);
  const meant = databaseOfName(named2.name);
  if (endpoints.length === 0 && !meant && !text.includes("@tcp(")) return [];
  const options = optionsIn(text, named2.value, project);
  const rest = { name: named2.name, options, app };
  const connections = [];
  for (const { database, host: host2, scheme, at } of endpoints) {
    if (!database || scheme === void 0 && !isConnectionName(named2.name)) continue;
    if (scheme !== void 0 && databaseOfScheme(scheme) === void 0) continue;
    connections.push({ ...rest, database, scheme, host: classifyHost(host2, project, app), at });
  }
  const tcp = TCP.exec(text)?.[1];
  const mysql = databaseOfScheme("mysql");
  if (tcp !== void 0 && mysql && connections.length === 0) {
    const host2 = classifyHost(tcp, project, app);
    const at = locateIn(named2.value, tcp, project.sources.get(named2.value.at.path));
    return [{ ...rest, database: mysql, scheme: void 0, host: host2, at }];
  }
  const server = options.get("host") ?? options.get("server") ?? options.get("datasource");
  if (connections.length > 0 || !server || !meant || text.includes("://")) return connections;
  const host = /^(?:tcp:)?([\w.-]{1,253})/.exec(server.value)?.[1];
  if (host === void 0) return [];
  return [{ ...rest, database: meant, scheme: void 0, host: classifyHost(host, project, app), at: server.at }];
}
var TCP = /@tcp\(([\w.-]{1,253})(?::\d{1,5})?\)\//;
var OPTION = /(?:^|[?&;\s])([A-Za-z][\w.-]{0,40}(?: [A-Za-z]\w{0,30}){0,3})\s{0,3}=\s{0,3}(\{[^}]{0,200}\}|[^&;\s#'"]{0,200})/g;
function optionsIn(text, value, project) {
  const options = /* @__PURE__ */ new Map();
  const source = project.sources.get(value.at.path);
  const start = text.includes("://") || TCP.test(text) ? text.search(/[?;]/) : 0;
  for (const [written, name = "", content = ""] of start === -1 ? [] : text.slice(start).matchAll(OPTION)) {
    const at = locateIn(value, written.replace(/^[?&;\s]/, ""), source);
    options.set(optionKey(name), { name, value: content, at });
  }
  return options;
}
function optionKey(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function namedIn({ argv, assignments: assignments2, at }) {
  const found2 = assignments2.map(({ name, value }) => ({ name, value, at }));
  for (const word of argv) {
    if (!word.known || !word.value.includes(".")) continue;
    const [, name, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(word.value) ?? [];
    if (name !== void 0 && text !== void 0) found2.push({ name, value: { ...word, value: text }, at: word.at });
    else if (findUrls(word.value).some(({ from }) => from === 0)) found2.push({ name: "", value: word, at: word.at });
  }
  return found2;
}
function switchesOf(settings) {
  const groups = /* @__PURE__ */ new Map();
  for (const setting2 of settings) {
    const { name } = setting2;
    const value = known(setting2.value);
    const database = name === "PGSSLMODE" ? databaseOfScheme("postgres") : databaseOfName(name);
    const parts = namePartsOf(name.replace("PGSSLMODE", "sslmode"));
    const key = parts.slice(parts.findIndex((part) => /^(?:ssl|tls|sslmode)$/.test(part))).join("");
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
// src/analysis/tls/database-tls.ts
var OFF = /^(?:false|0|no|off|none|disabled?)$/i;
var ON = /^(?:true|1|yes|on|required?)$/i;
var OPTIONS = [
  [/^(?:sslmode|ssl)$/, /^(?:disabled?|none)$/i, "off"],
  [/^(?:ssl|tls|usessl|encrypt|secure)$/, OFF, "off"],
  [/^sslmode$/, /^(?:allow|prefer|preferred)$/i, "optional"],
  [/^tls$/, /^preferred$/i, "optional"],
  [/^sslmode$/, /^no-verify$/i, "unverified"],
  [/^tls$/, /^skip-verify$/i, "unverified"],
  [/^(?:ssl)?rejectunauthorized$/, OFF, "unverified"],
  [/^ssl$/, /rejectUnauthorized["']?\s{0,3}:\s{0,3}false/i, "unverified"],
  [/^(?:sslverify|verifyservercertificate|sslverifycert|sslverifyservercert|tlsverify)$/, OFF, "unverified"],
  [/^sslaccept$/, /^accept_invalid_certs$/i, "unverified"],
  [/^trustservercertificate$/, ON, "unverified"],
  [/^tls(?:allowinvalidcertificates|allowinvalidhostnames|insecure)$/, ON, "unverified"],
  [/^sslinvalidhostnameallowed$/, ON, "unverified"],
  [/^sslcertreqs$/, /^(?:cert_)?none$/i, "unverified"],
  [/^sslfactory$/, /NonValidatingFactory$/, "unverified"],
  [/^skipverify$/, ON, "unverified"]
];
function tlsOption({ options, scheme, at }, meaning) {
  if (meaning === "unverified" && scheme?.endsWith("+ssc")) return { name: "scheme", value: scheme, at };
  for (const [key, option] of options) {
    if (OPTIONS.some(([name, value, means]) => means === meaning && name.test(key) && value.test(option.value)))
      return option;
  }
  return void 0;
}
var PLAINTEXT_SCHEMES = /* @__PURE__ */ new Map([
  ["redis", "rediss"],
  ["valkey", "valkeys"],
  ["bolt", "bolt+s"],
  ["neo4j", "neo4j+s"]
]);
function tlsSchemeFix({ scheme, options }) {
  for (const key of ["ssl", "tls", "encryption"]) if (ON.test(options.get(key)?.value ?? "")) return void 0;
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES.get(scheme);
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
  requirements: ["database.ssl"],
  cwe: [319],
  check: eachProject(function* (project) {
    const reported = /* @__PURE__ */ new Set();
    for (const connection of databaseConnections(project)) {
      const { name, database, host, at } = connection;
      const managed = /\.flympg\.net$/.test(host.name);
      if (!managed && !isOnInternet({ kind: host.kind, host: host.name })) continue;
      const who = name === "" ? "A command" : code(name);
      const option = tlsOption(connection, "off");
      if (option && reported.has(option)) continue;
      reported.add(option);
      const scheme = managed ? void 0 : tlsSchemeFix(connection);
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
// src/analysis/tls/tls-verification.ts
var OFF2 = /^(?:0|false|no|off|none|never|verify_none|disabled?)$/i;
var ON2 = /^(?:1|true|yes|on|always)$/i;
var KNOWN_SWITCHES = /* @__PURE__ */ new Map([
  ["node_tls_reject_unauthorized", /^0$/],
  ["pythonhttpsverify", /^0$/],
  ["git_ssl_no_verify", ON2],
  ["npm_config_strict_ssl", /^false$/i],
  ["yarn_enable_strict_ssl", /^(?:false|0)$/i],
  ["yarn_strict_ssl", /^(?:false|0)$/i],
  ["bundle_ssl_verify_mode", /^0$/],
  ["hex_unsafe_https", ON2],
  ["perl_lwp_ssl_verify_hostname", /^0$/],
  ["conda_ssl_verify", /^false$/i],
  ["vault_skip_verify", ON2],
  ["nomad_skip_verify", ON2]
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
  const phrase = namePartsOf(name).join("_");
  const text = value.trim();
  if (KNOWN_SWITCHES.get(phrase)?.test(text)) return "tool";
  if (KNOWN_SWITCHES.has(phrase) || phrase === "docker_tls_verify") return void 0;
  if (HOST_LISTS.has(phrase)) return text.split(/[\s,]+/).some((host) => isPublicHost(host, project)) ? "tool" : void 0;
  const isOff2 = NEGATES.test(phrase) ? SAYS_OFF.test(phrase) && ON2.test(text) : SAYS_ON.test(phrase) && OFF2.test(text);
  return isOff2 ? "service" : void 0;
}
function isPublicHost(text, project) {
  const host = text.replace(/:\d{1,5}$/, "");
  return host === "*" || isOnInternet({ host, kind: classifyHost(host.replace(/^\*\./, ""), project).kind });
}
var OPTIONS2 = [
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
  const options = OPTIONS2.filter(({ programs }) => programs.test(program));
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found2 = (option2) => option2.word.test(text) || option2.word.test(pair);
    const apt = APT.exec(text);
    if (apt?.[1]) return { text: `${apt[1]}=false`, at: word.at };
    const option = options.find(found2);
    if (option && (!option.targeted || urlsOfArguments(command.argv, project).some(isOnInternet))) {
      return { text: option.word.test(text) ? text : pair, at: word.at };
    }
    if (!/^(?:pip[\d.]*|python[\d.]*|uv)$/.test(program)) continue;
    const trusted = TRUSTED_HOST.exec(text) ?? TRUSTED_HOST.exec(pair);
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
  check: inTurn(eachProject(namedServers), eachProject(lonelySwitches))
};
function* namedServers(project) {
  const reported = /* @__PURE__ */ new Set();
  for (const connection of databaseConnections(project)) {
    const { name, database, host } = connection;
    if (!isOnInternet({ kind: host.kind, host: host.name }) || tlsOption(connection, "off")) continue;
    const unverified = tlsOption(connection, "unverified");
    const option = unverified ?? tlsOption(connection, "optional");
    if (!option || reported.has(option)) continue;
    reported.add(option);
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
  const connectingPaths = new Set(databaseConnections(project).map(({ at }) => at.path));
  for (const { name, value, reader, shipped } of project.settings) {
    if (reader === "development" || shipped === false || !value.known || connectingPaths.has(value.at.path)) continue;
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
  requirements: [
    "database.private-networking",
    "database.public-endpoints",
    "database.connection-strings",
    "database.exposure"
  ],
  cwe: [319, 923],
  check: eachProject(function* (project) {
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
// src/facts/admin-tools.ts
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
// src/analysis/services/mcp.ts
var WIDE2 = /^(?:0\.0\.0\.0|::|\[::\])/;
var SERVERS = [
  {
    name: "supergateway",
    program: /(?:^|[\s/])supergateway(?:@\S{1,40})?\s.{0,400}--stdio\b/,
    port: 8e3,
    login: "never"
  },
  { name: "mcp-proxy", program: /(?:^|[\s/])mcp-proxy\s.{0,200}--(?:sse-)?port\b/, port: 0, login: "unseen" }
];
var LOGIN_OPTIONS = ["--bearer-token", "--user", "--private"];
var LOGIN_FLAG = /\s--(?:bearer-token|user|private|api-key)\b/;
var LOGIN_SETTING = /^(?:FLY_MCP_(?:BEARER_TOKEN|USER|PRIVATE)|MCP_PROXY_API_KEY)(?:=|$)/;
function setsMcpLogin(text) {
  return text.split(/[\s'"]+/).some((word) => LOGIN_SETTING.test(word));
}
function mcpServerBehind(service, app) {
  const port = known(service.internalPort);
  for (const command of commandsBehind(service, app)) {
    const line = lineOf(command);
    const call = app.ownCalls.find((own) => own.command === command);
    const server = call ? serverOfFlyctl(call) : SERVERS.find(({ program }) => program.test(line));
    if (!server || port !== server.port && !namesNumber(line, port)) continue;
    const { name, login } = server;
    return isClosed(login, call, line, app) ? void 0 : { name, at: command.at, login };
  }
  const { image } = app.build;
  return isImage(known(image), "flyio/mcp") && !hasLoginSetting(app) ? { name: "flyio/mcp", at: image?.at ?? service.at, login: "unseen" } : void 0;
}
function serverOfFlyctl(call) {
  if (call.verb === "mcp wrap") return { name: "fly mcp wrap", port: 8080, login: "unseen" };
  const listens = call.verb === "mcp server" && ["--stream", "--sse"].some((name) => isGiven(call, name));
  return listens ? { name: "fly mcp server", port: 8080, login: "account" } : void 0;
}
function isClosed(login, call, line, app) {
  if (login === "account") return !call || !WIDE2.test(known(optionOf(call, "--bind-addr")?.value) ?? "");
  const asks = call ? LOGIN_OPTIONS.some((name) => isGiven(call, name)) : LOGIN_FLAG.test(line);
  return login === "unseen" && (setsMcpLogin(line) || asks || hasLoginSetting(app));
}
function isGiven(call, name) {
  return optionOf(call, name) !== void 0 && switchOf(call, name) !== false;
}
var hasLoginSetting = (0, import_chunk_INGLV4KF.memoize)((app) => app.settings.some(({ name }) => LOGIN_SETTING.test(name)));
// src/analysis/services/ssh.ts
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
var traitsOf = (0, import_chunk_INGLV4KF.memoize)((app) => {
  const image = imageOf(app);
  const runs2 = app.commands.filter(({ origin, shipped }) => origin === "dockerfile-run" && shipped !== false);
  const lax = runs2.find((command) => PASSWORDS.test(lineOf(command)));
  const access = app.settings.find(({ name, value }) => name === "PASSWORD_ACCESS" && known(value) === "true");
  return {
    names: `${known(app.name) ?? ""} ${image ?? ""}`.slice(0, 300),
    installed: isImage(image, "linuxserver/openssh-server") || runs2.some((command) => INSTALLS.test(lineOf(command))),
    passwordAt: (lax ?? access)?.at
  };
});
// src/analysis/services/backends.ts
function backendOf(service, app) {
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
  const alone = listensOnOnePort(app);
  for (const tool2 of ADMIN_TOOLS) {
    const line = lines.find((text) => tool2.program?.test(text));
    const named2 = line !== void 0 || tool2.images.some((name) => isImage(image, name));
    const usual = inside !== void 0 && (tool2.ports.includes(inside) || tool2.sharedPorts.includes(inside));
    const own = [inside, ...outside].some((port) => port !== void 0 && tool2.ports.includes(port));
    const isNamedBehind = named2 && (usual || tool2.images.length > 0 && (alone || namesNumber(line ?? "", inside)));
    if (own || isNamedBehind) return { rule: "admin-port-public", tool: tool2, sure: isNamedBehind, line: line ?? "" };
  }
  return void 0;
}
var listensOnOnePort = (0, import_chunk_INGLV4KF.memoize)(
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
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [284, 306],
  check: eachService(function* (service, _project, app) {
    const backend = app.reach.state === "private" ? void 0 : backendOf(service, app);
    if (backend?.rule !== "admin-port-public") return;
    if ("ssh" in backend) yield aboutSsh(backend.ssh, service, app);
    else yield* aboutTool(backend, service, app);
  })
};
function aboutTool({ tool: tool2, sure, line }, service, app) {
  const isSaidOtherwise = [line, ...app.settings.map(({ name }) => name)].some((text) => tool2.otherwise?.test(text));
  if (tool2.login === "optional" && isSaidOtherwise) return [];
  const asks = tool2.login === "own" && !isSaidOtherwise;
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
// src/model/files/tree.ts
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
// src/analysis/services/metrics.ts
function metricsOf({ config }) {
  const endpoints = [];
  const add = (port, path) => {
    if (port?.kind !== "scalar" || typeof port.value !== "number") return;
    const text = path?.kind === "scalar" && typeof path.value === "string" ? path.value : "/metrics";
    endpoints.push({ port: port.value, path: text, at: port.at });
  };
  for (const { key, value } of config.entries) {
    if (key !== "metrics" && key !== "metric") continue;
    for (const table of tablesOf(value)) add(treeAt(table, "port"), treeAt(table, "path"));
  }
  const experimental = treeAt(config, "experimental");
  add(treeAt(experimental, "metrics_port"), treeAt(experimental, "metrics_path"));
  return endpoints;
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
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [200],
  check: eachApp(function* (app) {
    if (app.reach.state === "private") return;
    const published2 = new Map(
      app.services.filter(({ ports }) => ports.length > 0).map((service) => [known(service.internalPort), service])
    );
    for (const { port, path, at } of metricsOf(app)) {
      const service = published2.get(port);
      if (!service || backendOf(service, app)) continue;
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
  requirements: ["firewall.allowed-ips"],
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
  requirements: ["firewall.allowed-ips"],
  cwe: [306],
  check: eachService(function* (service, project, app) {
    const backend = app.reach.state === "private" ? void 0 : backendOf(service, app);
    if (backend?.rule !== "open-mcp-server") return;
    const { name, at, login } = backend.server;
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
  requirements: ["firewall.allowed-ips", "firewall.flycast"],
  cwe: [923, 284],
  check: eachApp(function* (app, { policy }) {
    const { signs } = app.reach;
    const signed = (kind) => signs.filter((sign) => sign.kind === kind);
    const byPolicy = policy.apps.get(known(app.name) ?? "")?.private === true;
    const comments = signed("comment");
    const service = app.services.find(({ ports }) => ports.length > 0);
    if (!service || portsOf(app).length === 0) return;
    const published2 = { at: service.at, note: "this service is what the address opens" };
    const given = signed("public-address")[0];
    const said = byPolicy ? "The policy" : "A comment in its config";
    if (given && (byPolicy || comments.length > 0)) {
      yield {
        message: `${said} says that ${appName(app)} is private, and this command gives it a public address: its services are then open to the internet.`,
        at: given.at,
        subject: "public address",
        related: [...comments.slice(0, 1), published2],
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
      related: [...comments.slice(0, 1), published2],
      remedy: "Add `--flycast` to the command; `fly ips list` shows whether the app has public addresses already.",
      ...byPolicy ? { severity: "medium", confidence: "medium" } : { severity: "low" }
    };
  })
};
// src/analysis/image/image-files.ts
function copiedFiles(dockerfile) {
  const files = [];
  const copiedOn = foldersCopiedOn(dockerfile);
  const stageOf2 = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const instruction of dockerfile.instructions) {
    const { keyword, args, flags, stage } = instruction;
    if (!folders.has(stage)) {
      const base = stageOf2.get(known(dockerfile.stages[stage]?.base)?.toLowerCase() ?? "");
      folders.set(stage, base !== void 0 && base < stage ? folders.get(base) : "/");
    }
    const folder = folders.get(stage);
    if (keyword === "WORKDIR") folders.set(stage, resolve(folder, args[0]));
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const from = flags.find(({ name }) => name === "from")?.value;
    if (from && !from.known) continue;
    const destination = resolve(folder, args.at(-1));
    const shipped = dockerfile.stages[stage]?.shipped === true || isCopiedOn(destination, copiedOn.get(stage));
    for (const word of args.slice(0, -1)) {
      if (!word.known || /^(?:https?|git):|^git@/.test(word.value) || instruction.heredocs.length > 0) continue;
      const path = clean(word.value);
      const origin = from === void 0 ? path : (0, import_chunk_INGLV4KF.baseName)(path);
      files.push({ path, origin, at: word.at, keyword, from: from?.value, instruction, destination, shipped });
    }
  }
  return files;
}
function copiesIn({ apps }) {
  const copies = [];
  const contexts = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Set();
  for (const app of apps) {
    const context = `${app.buildContext}
${app.ignoreFile?.source.path}`;
    const place = `${app.dockerfile?.source.path}
${context}`;
    if (!app.dockerfile || places.has(place)) continue;
    places.add(place);
    const files = copiedFiles(app.dockerfile);
    const contextCopies = files.filter(copiesContext);
    const taker = contextCopies.find(({ shipped }) => shipped) ?? contextCopies[0];
    for (const file of files) {
      if (copiesContext(file) && file !== taker) continue;
      const isFirst = file === taker && file.shipped && !contexts.has(context);
      if (isFirst) contexts.add(context);
      copies.push({ app, file, isFirst });
    }
  }
  return copies;
}
function copiesContext({ path, from }) {
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
  const stageOf2 = /* @__PURE__ */ new Map();
  for (const { name, index } of stages) {
    stageOf2.set(String(index), index);
    if (name !== void 0) stageOf2.set(name.toLowerCase(), index);
  }
  return stageOf2;
}
function foldersCopiedOn(dockerfile) {
  const { instructions, stages } = dockerfile;
  const stageOf2 = stagesByName(dockerfile);
  const folders = /* @__PURE__ */ new Map();
  for (const { keyword, flags, args, stage } of instructions) {
    if (keyword !== "COPY" || stages[stage]?.shipped !== true) continue;
    const from = stageOf2.get(known(flags.find(({ name }) => name === "from")?.value)?.toLowerCase() ?? "");
    if (from === void 0) continue;
    const taken = folders.get(from) ?? /* @__PURE__ */ new Set();
    folders.set(from, taken);
    for (const word of args.slice(0, -1)) {
      const source = resolve("/", word);
      if (source !== void 0) taken.add(source);
    }
  }
  return folders;
}
function isCopiedOn(destination, folders) {
  if (destination === void 0 || !folders) return false;
  for (let folder = destination; folder !== ""; folder = folder.slice(0, folder.lastIndexOf("/"))) {
    if (folders.has(folder)) return true;
  }
  return folders.has("/");
}
var foldersOfContext = (0, import_chunk_INGLV4KF.memoize)(({ dockerfile }) => {
  if (!dockerfile) return [];
  const { stages } = dockerfile;
  const copies = copiedFiles(dockerfile);
  const contextCopies = /* @__PURE__ */ new Set();
  for (const { path, from, destination, instruction } of copies) {
    if (path !== "" || from !== void 0 || destination === void 0) continue;
    contextCopies.add(`${instruction.stage} ${destination}`);
  }
  const stageOf2 = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index], [name?.toLowerCase() ?? "", index]])
  );
  const folders = [];
  for (const { destination, instruction, from, path } of copies) {
    if (destination === void 0 || stages[instruction.stage]?.shipped !== true) continue;
    const taken = from === void 0 ? path === "" : contextCopies.has(`${stageOf2.get(from.toLowerCase())} /${path}`);
    if (taken) folders.push(destination);
  }
  return folders;
});
// src/facts/secret-paths.ts
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
// src/rules/firewall/public-static-directory.ts
var SYSTEM = /^\/(?:etc|root|home|proc|sys|var|dev|run)?$/;
var PUBLISHED = /(?:^|\/)(?:html|htdocs|public|www|static|staticfiles|assets|dist|build|out|site|_site)$/i;
var MAX_STATICS = 10;
var public_static_directory_default = {
  id: "public-static-directory",
  practice: "firewall",
  title: "A folder that is more than static files is served to everyone",
  severity: "high",
  confidence: "medium",
  remedy: "Let `guest_path` name the folder of the built assets alone, such as `/app/public`.",
  references: ["https://fly.io/docs/reference/configuration/#the-statics-sections"],
  requirements: ["firewall.allowed-ips"],
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
        const isAll = folder === "" || folder.startsWith("..");
        const also = secret === void 0 ? "" : `, ${code(secret)} among them,`;
        yield {
          ...base,
          message: `${code(written)} is a relative path, so a deploy uploads its files${also} to a bucket that everyone can read, whether the app is private or not.`,
          remedy: "Name an absolute folder of the image, or a folder with nothing but built assets in it.",
          ...isAll || secret !== void 0 ? {} : { severity: "low" }
        };
      }
    }
  })
};
function holdsMore(folder, app) {
  if (SYSTEM.test(folder)) return true;
  if (PUBLISHED.test(folder)) return false;
  return foldersOfContext(app).some((contextFolder) => contextFolder === folder || contextFolder.startsWith(`${folder}/`));
}
function staticsOf({ config }) {
  const folders = [];
  for (const table of tablesOf(treeAt(config, "statics")).slice(0, MAX_STATICS)) {
    const entry = entryOf(table, "guest_path");
    if (entry?.value.kind !== "scalar" || typeof entry.value.value !== "string") continue;
    const written = entry.value.value;
    const parts = written.split("/").filter((part) => part !== "" && part !== ".");
    const bucket = entryOf(table, "tigris_bucket") !== void 0;
    folders.push({ written, folder: parts.join("/"), absolute: written.startsWith("/"), bucket, at: entry.at });
  }
  return folders;
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
  requirements: ["firewall.handlers"],
  cwe: [319, 923],
  check: eachService(function* (service, _project, app) {
    const inside = known(service.internalPort);
    if (app.reach.state === "private" || service.protocol && known(service.protocol) !== "tcp") return;
    if (OWN_PROTOCOL_PORTS.has(inside ?? 0) || backendOf(service, app)) return;
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
  requirements: ["firewall.allowed-ips", "firewall.handlers"],
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
// src/analysis/placement/litefs.ts
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
  requirements: ["multi-region.consistency"],
  check: eachProject(function* (project) {
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
  const title = "Let only Machines of the primary region take over";
  return { title, safe: false, edits: [{ at, text: CONDITION }] };
}
// src/analysis/placement/replication.ts
function usesLiteFs(app) {
  const said = [...app.commands.flatMap(({ argv, shipped }) => shipped === false ? [] : argv), ...copied(app)];
  return said.some((word) => /(?:^|[\s/])litefs(?:$|[\s:@.])/.test(known(word) ?? ""));
}
function copied({ dockerfile }) {
  const args = [];
  for (const { keyword, flags, args: operands } of dockerfile?.instructions ?? []) {
    if (keyword === "COPY" || keyword === "ADD") args.push(...operands, ...flags.map(({ value }) => value));
  }
  return args;
}
var REPLICATES = /litefs|rqlite|dqlite|marmot|corrosion|mvsqlite|cr-?sqlite|libsql|turso|replica(?!te(?:_|\W|$))|(?<!dns_)cluster(?!_query)|raft|gossip|patroni|stolon|repmgr|galera|jetstream|syncthing|etcd|consul/i;
function replicates(app) {
  if (usesLiteFs(app) || isFlyPostgres(app) || databaseOfImage(imageOf(app) ?? "")) return true;
  const image = imageOf(app) ?? "";
  if (REPLICATES.test(image) || REPLICATES.test(known(app.name) ?? "")) return true;
  if (app.settings.some(({ name, value }) => REPLICATES.test(name) || REPLICATES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => REPLICATES.test(known(word) ?? word.raw)));
}
var COPIES = /litestream|restic|\bborg|pg_dump|wal-?g\b|pgbackrest|barman|mysqldump|mongodump|rclone|backup|snapshot/i;
function makesOwnBackups(app) {
  if (app.settings.some(({ name, value }) => COPIES.test(name) || COPIES.test(known(value) ?? ""))) return true;
  return app.commands.some(({ argv }) => argv.some((word) => COPIES.test(known(word) ?? word.raw)));
}
var SQLITE = /^(?:sqlite3?|file):(?!:memory:)|^\/[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function sqliteOf({ settings }) {
  return settings.find(
    ({ name, value, reader, shipped }) => reader === "runtime" && shipped !== false && /database|sqlite|db/i.test(name) && SQLITE.test(known(value) ?? "")
  );
}
// src/analysis/placement/volumes.ts
function volumesOf(app) {
  const volumes = [];
  for (const call of app.calls) {
    if (call.command.reader === "development" || call.verb !== "volumes create" || !isForApp(call, app)) continue;
    const region = optionOf(call, "--region")?.value;
    const at = region?.at ?? call.command.at;
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
function groupsOf2(named2, { processes }) {
  if (named2.length > 0) return named2.map(known);
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
  requirements: ["multi-region.consistency"],
  check: eachApp(function* (app, project) {
    if (!usesLiteFs(app)) return;
    for (const service of app.services) {
      const stop = service.autoStop;
      const how = known(stop);
      if (!stop || how === void 0 || how === "off" || !sharesVolume(service, app)) continue;
      const format = project.documents.get(app.path);
      const literal = format?.kind === "tree" && format.format === "yaml" ? "off" : '"off"';
      const name = known(service.internalPort);
      const kept = (known(service.minMachinesRunning) ?? 0) > 0;
      yield {
        message: `The proxy may ${how} Machines of ${appName(app)} that hold the lease of LiteFS: one with old data can then take over, and newer writes are lost.`,
        at: stop.at,
        subject: `autostop of ${name === void 0 ? "the service" : `internal port ${name}`}`,
        remedy: `Set \`auto_stop_machines = "off"\` in ${code(service.form)}.`,
        ...kept ? { severity: "medium" } : {},
        ...offer("Keep the Machines running", false, replaceValue(stop, literal))
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
  requirements: ["multi-region.primary-region"],
  check: eachProject(function* (project) {
    const reviewed = configsWithRegion(project);
    if (isNamedForAll(project)) return;
    const allowed2 = (project.policy.allowedRegions ?? []).join(", ");
    for (const app of project.apps) {
      const { primaryRegion, settings, calls } = app;
      const blank = primaryRegion?.known === true && primaryRegion.value.trim() === "";
      if (primaryRegion && !blank || !isDeployed(app) || reviewed.has(app.path) || calls.some(namesRegion)) continue;
      if (settings.some(({ name, reader }) => name === "PRIMARY_REGION" && reader === "runtime")) continue;
      yield {
        message: `${appName(app)} has no \`primary_region\`, so new Machines and volumes go wherever the deploy happens to run nearest to.`,
        at: (blank ? primaryRegion : app.name)?.at ?? (0, import_chunk_INGLV4KF.fileStart)(app.path),
        subject: "primary_region",
        ...allowed2 ? { remedy: `Add \`primary_region = "\u2026"\` with one that the policy allows: ${allowed2}.` } : {}
      };
    }
  })
};
function isDeployed({ name, services, mounts: mounts2 }) {
  return name !== void 0 || services.length > 0 || mounts2.length > 0;
}
function isNamedForAll({ apps, commands, flyctl, settings }) {
  const owned = new Set(apps.flatMap(({ calls }) => calls));
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return true;
  if (commands.some(({ assignments: assignments2 }) => assignments2.some(({ name }) => name === "FLY_REGION"))) return true;
  return flyctl.some((call) => call.command.reader !== "development" && !owned.has(call) && namesRegion(call));
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
  requirements: ["multi-region.primary-region"],
  check: inTurn(eachApp(voidVariable), eachProject(overridingDeploys), eachApp(volumesElsewhere))
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
  requirements: ["multi-region.data-residency", "multi-region.data-location"],
  check: inTurn(eachProject(namedRegions), eachProject(reviewAppsWithoutRegion))
};
function* namedRegions(project) {
  const allowed2 = project.policy.allowedRegions ?? [];
  if (allowed2.length === 0) return;
  for (const { code: name, at, where } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter((region) => !allowed2.includes(region));
    const [first] = outside;
    if (first === void 0) continue;
    const place = regionOf(first)?.place ?? first;
    const what = first === name ? `${code(name)} (${place})` : `${code(name)}, which takes in ${code(first)} (${place})`;
    yield {
      message: `${code(where)} names ${what}: the policy allows ${allowed2.map(code).join(", ")} only, so data may come to lie outside of them.`,
      at,
      subject: `${where} ${name}`,
      ...first === name ? {} : { remedy: `Name the regions one by one: ${allowed2.join(",")}.` }
    };
  }
}
function* reviewAppsWithoutRegion({ settings, policy }) {
  const allowed2 = policy.allowedRegions ?? [];
  if (allowed2.length === 0 || allowed2.includes("iad")) return;
  if (settings.some(({ origin, name }) => origin === "workflow-env" && name === "FLY_REGION")) return;
  const inputs = settings.filter(({ action, reader }) => action === REVIEW_APPS_ACTION && reader !== "development");
  const placed = new Set(inputs.filter(({ name }) => name === "region").map(stepOf));
  for (const input of inputs) {
    const step2 = stepOf(input);
    if (placed.has(step2)) continue;
    placed.add(step2);
    yield {
      message: `The review-apps action has no \`region\` and then takes \`iad\` (Ashburn, United States): the policy allows ${allowed2.map(code).join(", ")} only.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: "medium",
      remedy: `Give the step \`region: ${allowed2[0] ?? "\u2026"}\`.`
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
  requirements: ["multi-region.data-residency"],
  check: eachProject(function* (project) {
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
  requirements: ["multi-region.consistency", "multi-region.data-location"],
  check: eachProject(function* (project) {
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
  const named2 = counts.flatMap((count2) => /^([\w-]{1,63})=[1-9]/.exec(count2 ?? "")?.[1] ?? []);
  return groups.length === 0 || named2.length === 0 || named2.some((group) => groups.includes(group));
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
  requirements: ["multi-region.data-location"],
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
    eachFlyctlCall(function* (call, _project, app) {
      if (!/^volumes (?:create|update|fork)$/.test(call.verb)) return;
      const name = known(call.operands[0]);
      if (switchOf(call, "--scheduled-snapshots") !== false || isDisposableName(name) || app && makesOwnBackups(app))
        return;
      yield {
        message: `\`fly ${call.verb}\` switches the daily snapshots of ${name === void 0 ? "a volume" : code(name)} off: ${CONSEQUENCE}.`,
        at: optionOf(call, "--scheduled-snapshots")?.value?.at ?? call.command.at,
        subject: `fly ${call.verb} ${name ?? ""}`.trim(),
        remedy: "Take `--scheduled-snapshots=false` out."
      };
    })
  )
};
// src/analysis/network/plaintext-schemes.ts
var PLAINTEXT_SCHEMES2 = /* @__PURE__ */ new Map([
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
function plaintextSchemeOf(scheme) {
  return scheme === void 0 ? void 0 : PLAINTEXT_SCHEMES2.get(scheme);
}
var IDENTIFIER_HOST = /^(?:(?:www\.)?w3\.org|(?:www\.)?xmlns?\.\S+|schemas?\.\S+|\S+\.xmlsoap\.org|purl\.org|ns\.adobe\.com|java\.sun\.com|json-schema\.org|xmlns\.com|ogp\.me|(?:www\.)?sitemaps\.org)$/i;
function namesNoServer(host) {
  return IDENTIFIER_HOST.test(host);
}
var NEEDS_NO_TLS = /^(?:mirror|mirrors|proxy|ocsp|crl|pki|timestamp|tsa|namespace|ns|claim|schema|context|feed|rss|blog|about|credits|license|source|readme)$/;
function needsNoTls(name, rest) {
  return namePartsOf(name).some((part) => NEEDS_NO_TLS.test(part)) || /webhook|callback|oauth|redirect/i.test(rest);
}
function isConfigured({ origin, at }) {
  if (!/^(?:yaml|json|toml|ini)$/.test(origin)) return !/label|header|fly-file/.test(origin);
  return /(?:^|\/)(?:config|conf|settings)\/|(?:^|\/)(?:config|conf|application|appsettings|settings)[^/]*$/i.test(
    at.path
  );
}
// src/analysis/network/app-calls.ts
var appCalls = (0, import_chunk_INGLV4KF.memoize)((project) => {
  const appOf2 = appsOf(project);
  const calls = [];
  for (const setting2 of project.settings) {
    if (!isRead(setting2)) continue;
    const isUpstream = setting2.origin === "proxy-upstream";
    const from = appOf2(setting2);
    const fallback = setting2.value.known ? void 0 : defaultIn(setting2.value, project);
    const isDefault = setting2.origin === "code-default" || fallback !== void 0;
    const named2 = fallback ?? setting2;
    const { name } = named2;
    if (!from && !isUpstream || isDefault && from && isSet(name, from)) continue;
    for (const endpoint of endpointsIn(named2, project, isUpstream)) {
      calls.push({ name, from, endpoint, host: classifyHost(endpoint.host, project, from), isDefault, isUpstream });
    }
  }
  for (const command of project.commands) {
    const from = command.reader === "runtime" && command.shipped !== false ? appOf2(command) : void 0;
    if (!from) continue;
    for (const { name, endpoint } of endpointsOfCommand(command, project)) {
      calls.push({
        name,
        from,
        endpoint,
        host: classifyHost(endpoint.host, project, from),
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
var namesInEnv = (0, import_chunk_INGLV4KF.memoize)(
  ({ settings }) => new Set(settings.filter(({ origin }) => origin === "fly-env").map(({ name }) => name))
);
var DEFAULT = /^\$\{(\w{1,100}):?-?([^${}]{4,300})\}$/;
function defaultIn({ raw, at }, project) {
  const written = raw.replace(/^(["'])(.*)\1$/s, "$2");
  const [, name, text] = DEFAULT.exec(written) ?? [];
  const source = project.sources.get(at.path);
  if (name === void 0 || text === void 0 || !source) return void 0;
  const from = source.offset(at.range.start) + raw.indexOf(text);
  return { name, value: { known: true, value: text, at: source.locate(from, from + text.length), raw: text } };
}
var WEB = /^(?:https?|wss?)$/;
function endpointsIn(named2, project, isUpstream) {
  const endpoints = endpointsOf(named2, project).filter(({ database }) => !database);
  if (isUpstream) return endpoints;
  return endpoints.filter(({ scheme, rest }) => {
    if (scheme !== void 0 && !WEB.test(scheme)) return true;
    return endpoints.length === 1 && isConnectionName(named2.name) && !isHandedOut(rest);
  });
}
var NEVER_CALLS = /^(?:echo|printf|fly|flyctl|export|test|\[|sed|grep|awk|tailscale)$/;
var CALLS = /^(?:curl|wget|http|https|xh|grpcurl|websocat|wscat|nats|mosquitto_(?:pub|sub))$/;
function* endpointsOfCommand(command, project) {
  for (const { name: name2, value } of command.assignments) {
    for (const endpoint of endpointsIn({ name: name2, value }, project, false)) yield { name: name2, endpoint };
  }
  const name = programOf(command);
  if (name === "" || NEVER_CALLS.test(name)) return;
  let option = "";
  for (const word of command.argv.slice(command.program + 1)) {
    const text = word.known ? word.value : "";
    const [, named2, operand] = /^--?([A-Za-z][\w-]{0,60})(?:=(.*))?$/s.exec(text) ?? [];
    if (named2 !== void 0 && operand === void 0) {
      option = named2;
      continue;
    }
    const mayCall = CALLS.test(name) ? !/^(?:H|header|e|referer|A)$/.test(option) : isConnectionName(named2 ?? option);
    if (word.known && text.includes("://") && mayCall) {
      const value = operand === void 0 ? word : { ...word, value: operand };
      for (const endpoint of endpointsOf({ name, value }, project)) if (!endpoint.database) yield { name, endpoint };
    }
    option = "";
  }
}
function isPlaintextCall({ endpoint: { scheme } }) {
  return plaintextSchemeOf(scheme) !== void 0 || scheme === "tcp" || scheme === "grpc" || scheme === "h2c";
}
var BROKERS = ["nats", "amqp", "mqtt", "stomp", "kafka", "rabbitmq"];
function brokerOf({ endpoint: { scheme }, name }) {
  const parts = scheme === void 0 ? namePartsOf(name) : [scheme, scheme.replace(/s$/, "")];
  return BROKERS.find((broker) => parts.includes(broker))?.toUpperCase();
}
// src/analysis/services/listen-addresses.ts
var IPV4_ONLY = /^(?:--?[\w-]{1,40}=)?(?:tcp:\/\/|http:\/\/)?(0\.0\.0\.0|127\.0\.0\.1|localhost)(?::\d{1,5})?\/?$/;
var OPTION2 = /^--?(?:host|hostname|h|H|b|bind|bind-address|listen|listen-address|addr|address|ip|http-address|server\.host)(?:=|$)/;
var VARIABLE = /^(?:HOST|HOSTNAME|BIND|BIND_ADDR|BIND_ADDRESS|BIND_HOST|LISTEN|LISTEN_ADDR|LISTEN_ADDRESS|LISTEN_HOST|(?:NITRO|UVICORN|SERVER|HTTP|APP)_HOST)$/;
var DUAL_STACK = /(?:^|\s|\/)(?:java|kotlin|sbt|gradle|mvn)(?:\s|$)|\.jar\b/;
function listenAddressOf(service, app) {
  const commands = commandsBehind(service, app);
  const lines = commands.map(lineOf);
  if (lines.some((line) => /(?:^|[\s=[/])::|fly-local-6pn|\[::/.test(line) || DUAL_STACK.test(line))) return void 0;
  for (const { argv } of commands) {
    for (const [index, word] of argv.entries()) {
      const text = word.known ? word.value : "";
      const before = argv[index - 1];
      const option = text.startsWith("-") ? text : before?.known ? before.value : "";
      const address = OPTION2.test(option) ? IPV4_ONLY.exec(text)?.[1] : void 0;
      if (address !== void 0) return listenAddress(address, word.at);
    }
  }
  return byVariable(app);
}
var byVariable = (0, import_chunk_INGLV4KF.memoize)(({ settings }) => {
  const runtime = settings.filter(({ name, reader }) => reader === "runtime" && VARIABLE.test(name));
  const settled = runtime.map(({ value }) => value.known ? IPV4_ONLY.exec(value.value)?.[1] : void 0);
  const [address] = settled;
  const [setting2] = runtime;
  return address !== void 0 && setting2 && settled.every(Boolean) ? listenAddress(address, setting2.value.at) : void 0;
});
function listenAddress(address, at) {
  return { address, isLoopback: address !== "0.0.0.0", at };
}
// src/analysis/network/private-addresses.ts
function privateAddressOf(endpoint, other, name) {
  const service = hasManyPorts(other) ? void 0 : serviceFor(endpoint, other);
  const port = known(service?.internalPort);
  if (!service || port === void 0) return void 0;
  const scheme = privateScheme(endpoint.scheme);
  const entry = mayStop(service) ? httpPortOf(service) : void 0;
  if (entry) {
    const text2 = `${scheme}${name}.flycast${entry.start === 80 || scheme === "" ? "" : `:${entry.start}`}`;
    const allocate = `\`fly ips allocate-v6 --private --app ${name}\``;
    if (!is(entry.forceHttps, true)) return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}.`, ready: true };
    const first = `give up the public address of ${code(name)} and set \`force_https = false\` there: no \`.flycast\` name has a certificate`;
    return { text: text2, remedy: `Use \`${text2}\`, after ${allocate}; first ${first}.`, ready: false };
  }
  const text = `${scheme}${groupPrefix(service, other)}${name}.internal${scheme === "" && endpoint.port === void 0 ? "" : `:${port}`}`;
  const listenAddress2 = listenAddressOf(service, other);
  if (listenAddress2) {
    const remedy = `Use \`${text}\`, and let ${code(name)} listen on \`[::]\` instead of ${code(listenAddress2.address)}: \`.internal\` is IPv6.`;
    return { text, remedy, ready: false };
  }
  const stays = mayStop(service) ? ", and keep a Machine running with `min_machines_running = 1`" : "";
  return { text, remedy: `Use \`${text}\`${stays}.`, ready: stays === "" };
}
function serviceFor({ scheme, port }, { services }) {
  const wanted2 = port ?? (scheme === "http" || scheme === "ws" ? 80 : 443);
  const exact = services.find(({ ports }) => ports.some((own) => covers(own, wanted2)));
  if (exact || scheme !== void 0 && !/^(?:https?|wss?)$/.test(scheme)) return exact;
  return services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
}
function mayStop({ autoStop: autoStop2, minMachinesRunning }) {
  return autoStop2 !== void 0 && known(autoStop2) !== "off" && !((known(minMachinesRunning) ?? 0) > 0);
}
function httpPortOf({ ports }) {
  const found2 = ports.filter((port) => port.handlers.includes("http") && !isEncrypted(port) && port.start === port.end);
  return found2.find((port) => covers(port, 80)) ?? found2[0];
}
var WITH_TLS = /^(?:https|wss|amqps|mqtts|rediss|valkeys|ldaps|smtps|grpcs)$/;
function privateScheme(scheme) {
  if (scheme === void 0) return "";
  return `${WITH_TLS.test(scheme) ? scheme.slice(0, -1) : scheme}://`;
}
function groupPrefix(service, app) {
  return app.processes.length < 2 ? "" : `${groupsOf(service, app)[0]}.process.`;
}
function anyAddressOf({ endpoint: { scheme } }, name) {
  if (scheme !== void 0 && /^(?:https?|wss?)$/.test(scheme))
    return `Use \`http://${name}.internal:<internal port>\`, or \`http://${name}.flycast\` when it may be stopped.`;
  return `Use \`${name}.internal\` and the port that the app itself listens on, or \`${name}.flycast\` when it may be stopped.`;
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
  requirements: [
    "private-networking.internal-domains",
    "private-networking.public-endpoints",
    "private-networking.public-urls",
    "database.private-networking"
  ],
  cwe: [923, 319],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name, isUpstream } = call;
      if ((!from || known(from.name) === void 0) && !isUpstream) continue;
      if (host.kind !== "sibling" && host.kind !== "fly-app") continue;
      const other = host.appName ?? host.name;
      const address = host.app && privateAddressOf(endpoint, host.app, other);
      const edit = address?.ready && endpoint.origin && endpoint.scheme && { at: endpoint.origin.at, text: address.text };
      yield {
        message: `${code(name)} ${call.isDefault ? "falls back on" : "reaches"} ${code(other)} at ${code(host.name)}: ${consequence(call, other)}.`,
        at: endpoint.at,
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
  const suffix = isPlaintextCall(call) ? " in plain text" : "";
  const broker = brokerOf(call);
  const open2 = broker === void 0 ? "must stay public" : `must keep its ${broker} port open to everybody`;
  return `the traffic leaves Fly's private network${suffix}, and ${code(other)} ${open2} for it`;
}
function standing(call) {
  if (call.host.kind === "sibling") return call.isDefault ? { severity: "high", confidence: "medium" } : {};
  const worse = (isPlaintextCall(call) || brokerOf(call) !== void 0) && !call.isDefault;
  return { severity: worse ? "high" : "medium", confidence: "medium" };
}
// src/analysis/network/reachability.ts
function unreachableOf({ endpoint, host }) {
  const { app, name } = host;
  if (host.kind !== "private" || !app || hasManyPorts(app)) return void 0;
  const web = endpoint.scheme !== void 0 && /^(?:https?|wss?)$/.test(endpoint.scheme);
  const secure = endpoint.scheme === "https" || endpoint.scheme === "wss";
  const port = endpoint.port ?? (web ? secure ? 443 : 80 : void 0);
  const webScheme = endpoint.scheme?.startsWith("ws") ? "ws" : web ? "http" : endpoint.scheme;
  return name.endsWith(".flycast") ? onFlycast(app, name, port, secure, webScheme) : onInternal(app, name, port, endpoint.port === void 0, secure, webScheme);
}
function onFlycast(app, name, port, secure, webScheme) {
  const ports = portsOf(app);
  if (ports.length === 0) {
    const remedy = `Give the app a service (\`[http_service]\` with its \`internal_port\`), or call ${code(name.replace(/\.flycast$/, ".internal"))} with the port that it listens on.`;
    return { reason: "but that app has no service: Flycast has nothing to pass on", remedy };
  }
  if (port === void 0 || ports.some(({ start, end, handlersKnown }) => start === void 0 || end === void 0 || !handlersKnown))
    return void 0;
  const entries = ports.filter((own) => covers(own, port));
  const entry = app.services.map(httpPortOf).find((own) => own !== void 0);
  const address = webScheme !== void 0 && entry ? `${webScheme}://${name}${entry.start === 80 ? "" : `:${entry.start}`}` : void 0;
  const use = address === void 0 ? `Use an external port of the app: ${nameOfPorts(ports)}.` : `Use \`${address}\`.`;
  const instead = address === void 0 || is(entry?.forceHttps, true) ? {} : { address };
  if (entries.length === 0)
    return { reason: `where Flycast answers on ${nameOfPorts(ports)} only, not on ${port}`, remedy: use, ...instead };
  if (secure && !entries.some(isRaw)) {
    return {
      reason: "for which no certificate exists, so that HTTPS fails",
      remedy: `${use.slice(0, -1)}: WireGuard encrypts the way.`,
      ...instead
    };
  }
  const forced = entries.find((own) => is(own.forceHttps, true));
  if (webScheme === void 0 || secure || !forced?.forceHttps || app.reach.state === "private") return void 0;
  return {
    reason: "where `force_https` sends it on to HTTPS, for which no certificate exists",
    remedy: "Use the `.internal` address with the internal port, or give up the public address of the app and set `force_https = false`.",
    related: { at: forced.forceHttps.at, note: "The proxy redirects Flycast callers, too." }
  };
}
function onInternal(app, name, port, implied, secure, webScheme) {
  const services = app.services.filter(({ ports }) => ports.length > 0);
  const own = services.map(({ internalPort }) => known(internalPort));
  const [first] = own;
  if (port === void 0 || first === void 0 || own.includes(void 0)) return void 0;
  const service = services.find(({ internalPort }) => is(internalPort, port));
  const web = services.find(({ ports }) => ports.some(({ handlers }) => handlers.includes("http")));
  const right = known(web?.internalPort) ?? first;
  const address = webScheme === void 0 || new Set(own).size > 1 ? void 0 : `${webScheme}://${name}:${right}`;
  const instead = address === void 0 ? {} : { address };
  const use = `Use \`${address ?? `${name}:${right}`}\``;
  if (!service) {
    if (mayListen(app, port)) return void 0;
    const isExternal = implied || portsOf(app).some((other) => covers(other, port));
    const reason = `but nothing listens on port ${port} there: \`.internal\` leads past the proxy to the program itself, on ${right}`;
    return { reason, remedy: `${use}.`, ...instead, ...isExternal ? {} : { isHint: true } };
  }
  if (secure && service.ports.every(({ handlers }) => handlers.includes("http"))) {
    const reason = "but the program there speaks plain HTTP: TLS ends at the proxy, which `.internal` leads past";
    return { reason, remedy: `${use}: WireGuard encrypts the way.`, ...instead };
  }
  const listenAddress2 = listenAddressOf(service, app);
  if (!listenAddress2) return void 0;
  return {
    reason: `but that app listens on ${code(listenAddress2.address)} only, and \`.internal\` leads to an IPv6 address`,
    remedy: "Let the app listen on `[::]`, which takes IPv4 as well, or call it over `.flycast`.",
    related: { at: listenAddress2.at, note: "Here the called app says where it listens." }
  };
}
function mayListen(app, port) {
  const hasContainers = app.build.composeFile !== void 0 || treeAt(app.config, "machine_config") !== void 0;
  return hasContainers || numbersIn(app).has(port);
}
var numbersIn = (0, import_chunk_INGLV4KF.memoize)(({ config, settings, commands, dockerfile }) => {
  const numbers = /* @__PURE__ */ new Set();
  const add = (text) => {
    for (const digits of text.slice(0, 1e3).match(/\d{2,5}/g) ?? []) numbers.add(Number(digits));
  };
  for (const { keys: keys2, scalar } of leavesOf(config)) if (!keys2.includes("ports")) add(String(scalar.value));
  for (const { value } of settings) add(known(value) ?? value.raw);
  for (const command of commands) add(lineOf(command));
  for (const { keyword, args } of dockerfile?.instructions ?? []) {
    if (keyword === "EXPOSE") for (const word of args) add(known(word) ?? word.raw);
  }
  return numbers;
});
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
  requirements: ["private-networking.internal-domains", "firewall.flycast"],
  check: eachProject(function* (project) {
    for (const call of appCalls(project)) {
      const { endpoint, host, from, name } = call;
      const unreachable = host.app === from ? void 0 : unreachableOf(call);
      if (!unreachable) continue;
      const { reason, remedy, address, related, isHint } = unreachable;
      const { origin } = endpoint;
      yield {
        message: `${code(name)} goes to ${code(host.name)}, ${reason}.`,
        at: endpoint.at,
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
// src/analysis/commands/flyctl.ts
function flyctlCallOf(command, { flyctl }) {
  return byCommand(flyctl).get(command);
}
var byCommand = (0, import_chunk_INGLV4KF.memoize)(
  (calls) => new Map(calls.map((call) => [call.command, call]))
);
var TOKENS = /* @__PURE__ */ new Map([
  ["auth token", "personal"],
  ["tokens create org", "org"],
  ["tokens org", "org"],
  ["tokens create deploy", "app"],
  ["tokens deploy", "app"]
]);
function tokenKindOf({ verb }) {
  return TOKENS.get(verb);
}
var DEFAULT_EXPIRY = 175200;
function expiryOf(call) {
  const expiry = optionOf(call, "--expiry");
  if (expiry) {
    const hours = /^(\d{1,9})h/.exec(known(expiry.value) ?? "")?.[1];
    return hours === void 0 ? void 0 : Number(hours);
  }
  return call.command.argv.every((word) => word.known) ? DEFAULT_EXPIRY : void 0;
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
  requirements: ["secrets.fly-secrets"],
  cwe: [272, 613],
  check: inTurn(
    eachFlyctlCall(function* (call, _project, app) {
      const kind = tokenKindOf(call);
      if (kind === void 0) return;
      const hours = kind === "personal" ? void 0 : expiryOf(call);
      const long = hours !== void 0 && hours >= LONG ? ` and is valid for ${Math.round(hours / 8760)} years` : "";
      if (kind === "app" && long === "") return;
      const power = kind === "app" ? "is for one app" : kind === "personal" ? "can do all that its owner can" : "is for every app of the organisation";
      yield {
        message: `The token that ${code(shown(call.command))} gives ${power}${long}: whoever gets hold of it keeps that power.`,
        at: call.command.at,
        subject: `${shown(call.command)}${kind === "app" ? " expiry" : ""}`,
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
function shown({ argv: args, program }) {
  return args.slice(program, program + 4).map(({ raw }) => raw).join(" ");
}
// src/facts/default-logins.ts
var SERVER_PASSWORDS = /* @__PURE__ */ new Map([
  ["POSTGRES_PASSWORD", "Postgres"],
  ["POSTGRESQL_PASSWORD", "Postgres"],
  ["PGPASSWORD", "Postgres"],
  ["MYSQL_ROOT_PASSWORD", "MySQL"],
  ["MYSQL_PASSWORD", "MySQL"],
  ["MARIADB_ROOT_PASSWORD", "MariaDB"],
  ["MARIADB_PASSWORD", "MariaDB"],
  ["MONGO_INITDB_ROOT_PASSWORD", "MongoDB"],
  ["MSSQL_SA_PASSWORD", "SQL Server"],
  ["SA_PASSWORD", "SQL Server"],
  ["REDIS_PASSWORD", "Redis"],
  ["ELASTIC_PASSWORD", "Elasticsearch"],
  ["OPENSEARCH_INITIAL_ADMIN_PASSWORD", "OpenSearch"],
  ["CLICKHOUSE_PASSWORD", "ClickHouse"],
  ["COUCHDB_PASSWORD", "CouchDB"],
  ["SURREAL_PASS", "SurrealDB"],
  ["DOCKER_INFLUXDB_INIT_PASSWORD", "InfluxDB"],
  ["INFLUXDB_ADMIN_PASSWORD", "InfluxDB"],
  ["RABBITMQ_DEFAULT_PASS", "RabbitMQ"],
  ["MINIO_ROOT_PASSWORD", "MinIO"],
  ["GF_SECURITY_ADMIN_PASSWORD", "Grafana"],
  ["KEYCLOAK_ADMIN_PASSWORD", "Keycloak"],
  ["KC_BOOTSTRAP_ADMIN_PASSWORD", "Keycloak"],
  ["KEYCLOAK_PASSWORD", "Keycloak"],
  ["PGADMIN_DEFAULT_PASSWORD", "pgAdmin"],
  ["N8N_BASIC_AUTH_PASSWORD", "n8n"],
  ["DIRECTUS_ADMIN_PASSWORD", "Directus"],
  ["WORDPRESS_DB_PASSWORD", "WordPress"],
  ["ADMIN_PASSWORD", "the app"],
  ["DJANGO_SUPERUSER_PASSWORD", "Django"],
  ["SUPERSET_ADMIN_PASSWORD", "Superset"],
  ["AIRFLOW_ADMIN_PASSWORD", "Airflow"],
  ["_AIRFLOW_WWW_USER_PASSWORD", "Airflow"],
  ["NEXTCLOUD_ADMIN_PASSWORD", "Nextcloud"],
  ["SONAR_WEB_SYSTEMPASSCODE", "SonarQube"],
  ["ACTIVEMQ_ADMIN_PASSWORD", "ActiveMQ"],
  ["ME_CONFIG_BASICAUTH_PASSWORD", "mongo-express"],
  ["FLOWER_BASIC_AUTH", "Flower"],
  ["NEO4J_AUTH", "Neo4j"],
  ["METABASE_ADMIN_PASSWORD", "Metabase"],
  ["VAULTWARDEN_ADMIN_TOKEN", "Vaultwarden"]
]);
// src/analysis/credentials/digest.ts
function digestOf(secret) {
  return (0, import_node_crypto.createHash)("sha256").update(`airworthy credential\0${secret}`).digest("hex").slice(0, 5);
}
// src/analysis/credentials/values.ts
var REFERENCES = [
  /\$\{|\$\(|\{\{|<%|#\{/,
  // opencode, VS Code and Caddy: `{env:X}`, `{file:x}`, `{$X}`, `{env.X}`; supervisor: `%(ENV_X)s`.
  /\{(?:(?:env|file|secrets?|vault|input|prompt)[:.]|\$)[\w./:-]{1,200}\}|%\([A-Za-z_]\w{0,100}\)s/,
  /^\$[A-Za-z_]\w{0,200}$/,
  /^%[A-Za-z_]\w{0,200}%$/,
  /^(?:op|vault|sm|secret|doppler|infisical|gcpsm|awssm|keyring|ssm):/i,
  /^(?:arn:aws|encrypted:|ENC\[|!secret|env[:.(]|process\.env|os\.environ|os\.getenv|System\.get_env|ENV\[|@Microsoft\.KeyVault)/,
  /^projects\/[^/]{1,100}\/secrets\//,
  // The name of a variable: Kamal, compose and others list under `secret` what they take from elsewhere.
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/
];
function isReference(value) {
  const text = value.slice(0, 2e3);
  return REFERENCES.some((pattern) => pattern.test(text));
}
var PLACEHOLDERS = [
  /^(?:your|change|replace|insert|enter|todo|fixme|tbd|dummy|fake|example|sample|placeholder|redacted|mock)/,
  /^(?:none|null|nil|undefined|unset|unused|empty|missing|disabled|n\/a|ignored?|irrelevant|whatever|anything|true|false|yes|no|on|off)$/,
  /^(?:test|testing|dev|development|local|build|building|foo|bar|baz|ci|temp|tmp|default|invalid|not)(?:$|[^a-z])/,
  /^(?:my|some|the|an?|any)?[-_ ]?(?:super)?[-_ ]?(?:secret|token|api|private)[-_ ]?(?:secret|token|key|password|value|string|here)?$/,
  /^(?:my|some|the|a)[-_ ]?(?:secret|token|key|password|api)/,
  /your[-_ ]|[-_ ]here$|placeholder|example|dummy|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|xxxx|\*\*\*|\.\.\.|…/,
  /^__[a-z][a-z0-9_]{0,60}__$|^@[a-z][a-z0-9_.]{0,60}@$/,
  /<[^<>]{0,200}>|^\{[^{}":]{0,200}\}$|^\[[^[\]]{0,200}\]$|^x+$/,
  /(?:for|at)[-_ ]?build|build[-_ ]?(?:time|only|phase|purpose)|building purpose|precompil|not[-_ ]?(?:a[-_ ])?(?:real|secret|used|needed)|redacted/
];
function isPlaceholder(value) {
  const text = value.slice(0, 2e3).toLowerCase();
  return text.length < 3 || isOneCharacter(text) || PLACEHOLDERS.some((pattern) => pattern.test(text));
}
var PROSE = /(?:^|\s)(?:the|to|for|is|an?|your|our|this|that|with|in|of|on|it|not|only|just|be|must|from)(?:$|[\s.,;])/i;
var PURPOSE = /(?:^|[-_\s])(?:just|only|temporary|temp|collectstatic|compile|assets?|build|building)(?:$|[-_\s.])/i;
function isSentence(value) {
  if (/^[A-Z][a-z]{1,40}\.$/.test(value)) return true;
  if (value.length > 400 || !/^[\w'",;:()!?\s-]+\.?$/.test(value)) return false;
  const words = value.split(/[-_\s]+/).length;
  return words >= (/\d/.test(value) ? 5 : 3) && (PROSE.test(value) || PURPOSE.test(value) || /^[A-Z][a-z]+ [a-z]+ [a-z]+/.test(value));
}
function isOneCharacter(text) {
  for (const character of text) if (character !== text[0]) return false;
  return true;
}
var NUMBER = /^[-+]?[\d_]{1,40}(?:\.\d{1,20})?(?:ms|s|m|h|d|kb|mb|gb)?$/i;
var PATH = /^(?:~|\.{1,2})?\/[\w.@+-]*(?:\/[\w.@+-]*)*$/;
var OTHER_PATH = /^(?:[A-Za-z]:\\|file:|[\w.-]{1,100}\/[\w.-]{1,100}\.(?:pem|key|crt|json|txt|p12|pfx|jks|asc)$)/;
var OPTION3 = /^--?[A-Za-z][A-Za-z-]{1,40}(?:[:=\s]|$)/;
var TIME_OR_DATE = /^\d{1,4}[-:/]\d{1,2}(?:[-:/]\d{1,4})?$/;
function isHarmless(value) {
  if (value.length > 4096) return false;
  if (NUMBER.test(value) || TIME_OR_DATE.test(value) || OTHER_PATH.test(value) || OPTION3.test(value)) return true;
  return PATH.test(value) && !(value.length >= 32 && value.split("/").some((part) => part.length >= 20 && isRandom(part)));
}
var WEAK = new Set(
  "password passw0rd pass secret admin root user postgres mysql mariadb mongo redis rabbitmq guest test letmein qwerty minio minioadmin minio123 changeme changeit elastic superuser system sa keycloak grafana neo4j nats default".split(
    " "
  )
);
function isWeak(value) {
  return WEAK.has(value.toLowerCase().replace(/[\d!]{0,4}$/, ""));
}
var FROM_DOCUMENTATION = /^(?:my[-_]?secret[-_]?(?:pw|password)|my[-_]?password|example|demo|mysecret|change[-_]?(?:me|it|this)|your_?strong\(!\)password|p@ssw0rd|\d{3,10})[\d!]{0,4}$/i;
function isWellKnownPassword(value) {
  return isWeak(value) || FROM_DOCUMENTATION.test(value);
}
function entropyOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
function isSlug(value) {
  const parts = value.split(/[-_./: ]/);
  return parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|\d{1,4}|)$/.test(part));
}
var SHORTEST_RANDOM = 16;
function isRandom(value) {
  if (value.length < SHORTEST_RANDOM || value.length > 4096 || /\s/.test(value) || isSlug(value)) return false;
  const mixed = /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z]/.test(value) && /[A-Z]/.test(value) && value.length >= 24);
  return mixed && entropyOf(value) >= 3 && !hasSequence(value);
}
var LONGEST_SEQUENCE = 12;
function hasSequence(value) {
  let run2 = 1;
  for (let i = 1; i < value.length; i++) {
    run2 = value.charCodeAt(i) === value.charCodeAt(i - 1) + 1 ? run2 + 1 : 1;
    if (run2 >= LONGEST_SEQUENCE) return true;
  }
  return false;
}
var NOUNS_OF_SECRETS = /* @__PURE__ */ new Set([
  "secret",
  "secrets",
  "token",
  "key",
  "password",
  "credentials",
  "name",
  "ref",
  "value"
]);
function repeatsName(name, value) {
  const names = new Set(namePartsOf(name));
  const parts = namePartsOf(value);
  const last = parts.at(-1);
  if (last === void 0 || !parts.every((part) => /^[a-z]{1,30}$/.test(part))) return false;
  return parts.some((part) => names.has(part)) && (names.has(last) || NOUNS_OF_SECRETS.has(last));
}
// src/analysis/credentials/connections.ts
function classifyUrl(url, { reader, deployedBy }) {
  const { user, password, hosts, text } = url;
  if (password === "" || isReference(password) || isPlaceholder(password) || /^[*x]+$/i.test(password)) return void 0;
  if (hosts.every((host) => isLocalHost(host.name)) || isManualLogin(user, password, deployedBy !== void 0))
    return void 0;
  const open2 = isReference(text.slice(text.indexOf("@") + 1));
  if (open2 && /localhost|127\.0\.0\.1/.test(text)) return void 0;
  const bare = hosts.every((host) => !/[.:]/.test(host.name));
  const weak = isWeak(password) || isDerived(user, password);
  if (weak && (open2 || (reader === "build" || reader === "ci") && bare)) return void 0;
  if (weak && !deployedBy && isPlaceholderHost(url)) return void 0;
  const kind = `password in a ${code(`${url.scheme}://`)} URL`;
  const confidence = weak ? bare && (!deployedBy || password === user) ? "low" : "medium" : "high";
  return { kind, evidence: "url userinfo", confidence, label: kind, digest: digestOf(password) };
}
var WORDS_FOR_USERS = /^(?:your|my|db|some|the)?[-_]?(?:user(?:[-_]?name)?|usr|login)$/i;
var WORDS_FOR_PASSWORDS = /^(?:your|my|db|some|the|user)?[-_]?(?:password|passwd|passw|pass|pwd|pw|secret)$/i;
function isManualLogin(user, password, deployed) {
  if (deployed && /^user$/i.test(user)) return false;
  return WORDS_FOR_USERS.test(user) && WORDS_FOR_PASSWORDS.test(password);
}
function isDerived(user, password) {
  if (user === "") return false;
  const stem = user.toLowerCase().replace(/[-_]?(?:user|usr|admin|owner)$/, "");
  const rest = password.toLowerCase().replace(/[-_]?(?:password|passwd|pass|pwd|pw|secret)$/, "");
  return password === user || stem !== "" && stem === rest;
}
function isPlaceholderHost({ hosts }) {
  return hosts.every(
    ({ name }) => /^(?:(?:[\w-]{1,60}[-_.])?(?:host|hostname|server)|your[-_.].*|cluster\d?\.(?:[\w-]{1,20}\.)?mongodb\.net|(?:.*\.)?example\.\w{2,4})$/i.test(
      name
    )
  );
}
var CONNECTION_PASSWORD = /(?:^|[;,\s?&])(?:password|passwd|pwd)\s{0,4}=\s{0,4}(?:'([^']{1,200})'|"([^"]{1,200})"|([^;,\s&'"]{1,200}))/i;
var CONNECTION_HOST = /(?:^|[;\s?&])(?:host|server|data source|address|addr|network address|hostaddr)\s{0,4}=\s{0,4}(?:tcp:)?([^;:,\s&]{1,200})|^([\w.-]{1,200}):\d{2,5},/i;
function classifyConnectionString(text, urls, { reader }) {
  const found2 = CONNECTION_PASSWORD.exec(text);
  const password = found2?.[1] ?? found2?.[2] ?? found2?.[3];
  if (password === void 0) return void 0;
  const [, named2, first] = CONNECTION_HOST.exec(text) ?? [];
  const host = urls[0]?.hosts[0]?.name ?? named2 ?? first;
  if (host === void 0 || isLocalHost(host.replace(/[;,].*$/, ""))) return void 0;
  if (urls.some(({ scheme }) => /^https?$/.test(scheme))) return void 0;
  if (isReference(password) || isPlaceholder(password) || isWeak(password) && reader !== "runtime") return void 0;
  const kind = "password in a connection string";
  const confidence = isWeak(password) ? "medium" : "high";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
}
// src/facts/token-checksums.ts
var DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function hasValidChecksum(token) {
  const [, short] = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{36})$/.exec(token) ?? [];
  if (short !== void 0) return endsWithChecksum(short, short.slice(0, -CHECKSUM_LENGTH));
  const [, head, tail] = /^github_pat_([A-Za-z0-9]{22})_([A-Za-z0-9]{59})$/.exec(token) ?? [];
  if (head !== void 0 && tail !== void 0) {
    const body = tail.slice(0, -CHECKSUM_LENGTH);
    return [body, body.slice(-30), `${head}_${body}`].some((covered) => endsWithChecksum(tail, covered));
  }
  const [, service, sum] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/.exec(token) ?? [];
  return service === void 0 || sum === void 0 || crc32(service).toString(16).padStart(8, "0") === sum;
}
function endsWithChecksum(token, covered) {
  let rest = crc32(covered);
  let digits = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = (DIGITS[rest % 62] ?? "") + digits;
    rest = Math.floor(rest / 62);
  }
  return token.endsWith(digits);
}
function crc32(text) {
  let crc = 4294967295;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
  }
  return (crc ^ 4294967295) >>> 0;
}
// src/analysis/credentials/shapes.ts
function classifyKeyBlock(text) {
  const body = import_chunk_INGLV4KF.KEY_BLOCK.exec(text) ? text : decodedKey(text);
  if (body === void 0 || isPlaceholder(import_chunk_INGLV4KF.KEY_BLOCK.exec(body)?.[0].slice(-40) ?? "")) return void 0;
  const kind = body.includes("service_account") ? "Google service account key" : "private key";
  return { kind, evidence: "key block", confidence: "high", label: kind, digest: digestOf(body) };
}
function decodedKey(text) {
  if (text.length < 100 || !/^(?:LS0tLS1|ew|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return import_chunk_INGLV4KF.KEY_BLOCK.test(decoded) ? decoded : void 0;
}
function classifyFormat(name, text, { reader }) {
  if (!import_chunk_INGLV4KF.ANY_CREDENTIAL_FORMAT.test(text)) return void 0;
  for (const { kind, pattern, public: open2, ownMake } of import_chunk_INGLV4KF.CREDENTIAL_FORMATS) {
    if (ownMake && (reader === "development" || reader === "ci")) continue;
    const match2 = pattern.exec(text)?.[0];
    if (match2 === void 0 || !isReal(match2) || open2 && isBrowserName(name)) continue;
    const label = `${kind} ${code(`${match2.slice(0, 4)}\u2026`)}`;
    const confidence = hasValidChecksum(match2) ? open2 ? "medium" : "high" : "low";
    return { kind, evidence: "provider format", confidence, label, digest: digestOf(match2) };
  }
  return void 0;
}
function isReal(match2) {
  const body = match2.slice(match2.search(/[_.:-][^_.:-]*$/) + 1);
  const sample = body.length >= 10 ? body : match2;
  return new Set(sample).size >= 8 && entropyOf(sample) >= 2.8 && !hasSequence(match2) && !isPlaceholder(sample) && !/your|example|x{5}/i.test(match2);
}
function classifyToken(name, text) {
  const match2 = import_chunk_INGLV4KF.JSON_WEB_TOKEN.exec(text);
  if (!match2?.[1] || isBrowserName(name)) return void 0;
  const claims = Buffer.from(match2[1], "base64url").toString("utf8");
  if (isPublicClaim(claims)) return void 0;
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims);
  const kind = service ? "Supabase service-role key" : "JSON Web Token";
  const confidence = service ? "high" : "medium";
  return { kind, evidence: "provider format", confidence, label: `${kind} ${code("eyJ\u2026")}`, digest: digestOf(match2[0]) };
}
function classifyHash(name, text) {
  const hash = import_chunk_INGLV4KF.BCRYPT_HASH.exec(text)?.[0];
  if (hash === void 0 || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return void 0;
  const kind = "bcrypt hash of a password";
  return { kind, evidence: "provider format", confidence: "medium", label: kind, digest: digestOf(hash) };
}
function isPublicToken(text) {
  const claims = import_chunk_INGLV4KF.JSON_WEB_TOKEN.exec(text)?.[1];
  return claims !== void 0 && isPublicClaim(Buffer.from(claims, "base64url").toString("utf8"));
}
function isPublicClaim(claims) {
  return /"role"\s{0,4}:\s{0,4}"anon"/.test(claims) || claims.includes('"1234567890"');
}
// src/analysis/credentials/classify.ts
var SHORTEST_SHAPE = 14;
function classifyCredential(name, value, context = {}) {
  const text = value.trim();
  if (text.length < 3 || isInnocent(name, text)) return void 0;
  return classifyText(name, text, context);
}
function isInnocent(name, text) {
  if (text.length >= SHORTEST_SHAPE || text.includes("://") || text.includes("=")) return false;
  return secretNameOf(name) === void 0 && !isLoginName(name);
}
function classifyText(name, text, context) {
  const shaped = classifyKeyBlock(text) ?? classifyFormat(name, text, context) ?? classifyToken(name, text) ?? classifyHash(name, text);
  if (shaped || context.reader === "development" || isPublicToken(text)) return shaped;
  const urls = findUrls(text);
  for (const url of urls) {
    const credential = classifyUrl(url, context);
    if (credential) return context.shapesOnly && credential.confidence !== "high" ? void 0 : credential;
  }
  if (context.shapesOnly) return void 0;
  const ofConnection = classifyConnectionString(text, urls, context);
  if (ofConnection || urls.length > 0 || isReference(text)) return ofConnection;
  return classifyNamed(name, text, context) ?? classifyEntropy(name, text);
}
var PUBLIC_VALUE = /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_|tid_|(?:AKIA|ASIA)[A-Z0-9]{16}$|(?:price|prod|acct|cus)_|ca-pub-)|\.apps\.googleusercontent\.com$|\.iam\.gserviceaccount\.com$/;
function classifyNamed(name, text, context) {
  const { reader } = context;
  const login = isLoginName(name) ? classifyLogin(text, context) : void 0;
  if (login) return login;
  const server = context.deployedBy === "fly config" ? SERVER_PASSWORDS.get(name) : void 0;
  if (server !== void 0 && isWellKnownPassword(text)) return defaultLogin(text, `default password of ${server}`);
  const role = secretNameOf(name);
  if (role === void 0 || isBrowserName(name) || text.length > 4096 || text.includes("\n")) return void 0;
  const secret = withoutScheme(text);
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret)) return void 0;
  if (isSentence(secret)) return void 0;
  if (isPlaceholder(secret) || repeatsName(name, secret) && !(role === "password" && isWeak(secret))) return void 0;
  const confidence = confidenceIn(role, secret, reader);
  if (confidence === void 0) return void 0;
  const kind = kindOf(name, role);
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(secret) };
}
function classifyLogin(text, { reader, deployedBy }) {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? [];
  if (user === void 0 || password === void 0) return void 0;
  if (deployedBy === "fly config" && isWellKnownPassword(password)) return defaultLogin(password, "default login");
  if (isHarmless(password) || isReference(password)) return void 0;
  const confidence = isPlaceholder(password) ? void 0 : confidenceIn("password", password, reader);
  if (confidence === void 0) return void 0;
  const kind = "user name with a password";
  return { kind, evidence: "named assignment", confidence, label: kind, digest: digestOf(password) };
}
function defaultLogin(password, kind) {
  return { kind, evidence: "default login", confidence: "medium", label: kind, digest: digestOf(password) };
}
function withoutScheme(text) {
  const [, scheme, rest] = /^(Bearer|Basic|Token|ApiKey|FlyV1)\s+(\S+)$/i.exec(text) ?? [];
  if (scheme === void 0 || rest === void 0) return text;
  if (scheme.toLowerCase() !== "basic") return rest;
  const pair = Buffer.from(rest, "base64").toString("utf8");
  return pair.includes(":") ? pair.slice(pair.indexOf(":") + 1) : rest;
}
function confidenceIn(role, secret, reader) {
  const throwAway = reader === "build" || reader === "ci";
  if (role === "cookie") return throwAway ? "medium" : "high";
  if (isRandom(secret)) return "high";
  if (role === "key") return void 0;
  if (isWeak(secret)) return throwAway || role !== "password" ? void 0 : "low";
  if (role === "secret") return secret.length >= 12 && isMadeUp(secret) ? throwAway ? "low" : "medium" : void 0;
  return secret.length < 5 || secret.length > 200 ? void 0 : throwAway ? "low" : "medium";
}
function isMadeUp(secret) {
  return isSlug(secret) || /^[A-Za-z]{0,40}(?:secret|password|key|jwt)[A-Za-z]{0,40}\d{0,8}$/i.test(secret);
}
function kindOf(name, role) {
  const phrase = namePartsOf(name).join(" ");
  if (/^aws secret access key$|^secret access key$/.test(phrase)) return "AWS secret access key";
  if (phrase === "rails master key") return "Rails master key";
  if (phrase === "secret key base") return "key that signs sessions";
  if (role === "cookie") return "Erlang distribution cookie";
  if (role === "password") return "password";
  return phrase.includes("token") ? "token" : phrase.includes("key") ? "key" : "secret";
}
var NAMES_OF_PUBLIC_NOISE = /sha|hash|checksum|digest|commit|version|revision|integrity|build|id$|uuid|guid|public|dsn|salt|challenge|sitekey|path|url|tag|image|nonce|csp|cert|pub|opts|options|flags/i;
function classifyEntropy(name, text) {
  if (text.length < 32 || text.length > 200 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return void 0;
  if (NAMES_OF_PUBLIC_NOISE.test(name) || isBrowserName(name) || PUBLIC_VALUE.test(text) || isPlaceholder(text) || isHarmless(text))
    return void 0;
  if (!/\d/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !isRandom(text) || entropyOf(text) < 4.3)
    return void 0;
  if (/^[\t\n\r -~]+$/.test(Buffer.from(text, "base64").toString("latin1"))) return void 0;
  const kind = "random value that looks like a key";
  return { kind, evidence: "high entropy", confidence: "low", label: kind, digest: digestOf(text) };
}
// src/analysis/image/written-files.ts
var writtenSecretFiles = (0, import_chunk_INGLV4KF.memoize)(({ commands, flyctl }) => {
  const deploying = new Set(flyctl.filter(isDeploy).map(({ command }) => jobOf(command)));
  const files = /* @__PURE__ */ new Map();
  for (const command of commands) {
    if (command.origin !== "workflow-run" || !deploying.has(jobOf(command))) continue;
    const path = targetOf(command)?.replace(/^(?:\.\/)+/, "");
    if (path === void 0 || secretFileOf(path) === void 0 || !writesSecret(command)) continue;
    if (!files.has(path)) files.set(path, { path, at: command.at });
  }
  return [...files.values()];
});
function jobOf({ at, key }) {
  return `${at.path}
${key.split(".", 2).join(".")}`;
}
function targetOf(command) {
  const redirect = command.redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
  if (redirect) return known(redirect.target);
  if (programOf(command) !== "tee") return void 0;
  return command.argv.map((word) => known(word)).findLast((word) => word !== void 0 && !word.startsWith("-"));
}
function writesSecret({ argv, redirects }) {
  const texts = [...argv.slice(1), ...redirects.map(({ target }) => target)].map(({ raw }) => raw);
  return texts.flatMap((text) => text.split("\n")).some((line) => {
    const name = /^["']?\s*(?:export\s+)?([A-Za-z_]\w{0,99})=/.exec(line)?.[1] ?? "";
    return /\bsecrets\.\w/.test(line) && !isBrowserName(name);
  });
}
// src/analysis/image/build-context.ts
function secretsInContext(app, project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const path of project.paths) {
    const inside = inContext(app, path);
    if (inside === void 0 || !secretFileOf(inside) || isIgnored(app, inside)) continue;
    if (holdsSecret(inside, app, project)) found2.set(inside, { path: inside, writtenAt: void 0 });
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path);
    if (inside === void 0 || isIgnored(app, inside) || found2.has(inside)) continue;
    found2.set(inside, { path: inside, writtenAt: at });
  }
  return [...found2.values()];
}
function looseFiles(app, project) {
  const has = (path) => project.paths.has(app.buildContext === "" ? path : `${app.buildContext}/${path}`);
  const candidates2 = [".env"];
  if (!has("mix.exs") && app.buildContext === "") candidates2.push(".git");
  if (has("config/credentials.yml.enc")) candidates2.push("config/master.key");
  return candidates2.filter((path) => !isIgnored(app, path));
}
function inContext({ buildContext }, path) {
  if (buildContext === "") return path;
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : void 0;
}
function isIgnored({ ignoreFile: ignoreFile2 }, path) {
  return ignoreFile2 !== void 0 && ignoreFile2.ignores(path) !== false;
}
function holdsSecret(inside, { buildContext }, project) {
  const path = buildContext === "" ? inside : `${buildContext}/${inside}`;
  if (!project.sources.has(path)) return void 0;
  const settings = project.settings.filter(({ at }) => at.path === path);
  return settings.some(({ name, value, reader }) => {
    const confidence = value.known ? classifyCredential(name, value.value, { reader })?.confidence : void 0;
    return confidence === "high" || confidence === "medium";
  });
}
function ignoreEdit({ ignoreFile: ignoreFile2 }, paths) {
  if (!ignoreFile2) return void 0;
  const { text, locate: locate2 } = ignoreFile2.source;
  const lineBreak = text === "" || text.endsWith("\n") ? "" : "\n";
  return { at: locate2(text.length, text.length), text: `${lineBreak}${paths.join("\n")}
` };
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
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 312],
  check: eachProject(function* (project) {
    for (const copy of copiesIn(project))
      yield* copiesContext(copy.file) ? checkContext(copy, project) : checkFile(copy, project);
  })
};
function* checkFile({ app, file }, project) {
  const { path, origin, at, keyword, from, shipped } = file;
  const kind = secretFileOf(path);
  const isSecret = kind && holdsSecret(origin, app, project);
  if (!kind || isSecret === false || (from === void 0 ? isIgnored(app, path) : !shipped)) return;
  const message = `${keyword} puts ${code(path)} (${kind}) into ${shipped ? "the image" : "a build stage"}: ${harm(shipped)}.`;
  const sure = isSecret === true || from === void 0 && !path.includes("*");
  const severity = shipped ? sure ? "high" : "medium" : "low";
  yield { message, at, subject: `${keyword} ${path}`, severity, confidence: sure ? "high" : "medium" };
}
function* checkContext({ app, file, isFirst }, project) {
  const { at, keyword, shipped } = file;
  const { ignoreFile: ignoreFile2 } = app;
  const secrets = secretsInContext(app, project);
  for (const { path, writtenAt } of secrets) {
    const message2 = `${keyword} takes the whole build context with ${code(path)}, which ${writtenAt ? "a workflow writes from its secrets" : "is committed"}: ${harm(shipped)}.`;
    const written = writtenAt ? [{ at: writtenAt, note: "The workflow writes it here." }] : [];
    const open2 = ignoreFile2 ? [{ at: (0, import_chunk_INGLV4KF.fileStart)(ignoreFile2.source.path), note: "This file lets it through." }] : [];
    const fix = offer(`Keep \`${path}\` out of the build`, false, ignoreEdit(app, [path]));
    const standing2 = { severity: shipped ? "high" : "low", confidence: "medium" };
    yield { message: message2, at, subject: `context ${path}`, ...standing2, related: [...written, ...open2], ...fix };
  }
  const loose = looseFiles(app, project);
  if (secrets.length > 0 || !isFirst || !shipped || loose.length === 0) return;
  const message = `${keyword} takes the whole build context, and no ignore file keeps ${loose.map(code).join(", ")} out: a deploy from a folder that has it puts it into the image.`;
  yield { message, at, subject: "context", severity: "low", ...offer("Ignore them", false, ignoreEdit(app, loose)) };
}
// src/analysis/credentials/ci-confidence.ts
var TESTS = /(?:^|[^a-z])(?:tests?|testing|ci|lint|check|e2e|specs?|rspec|unit|integration|build|verify|services)(?:$|[^a-z])/i;
var TEST_STEP = /(?:^|[^a-z])(?:tests?|testing|lint|e2e|specs?|rspec|pytest|jest|unit|integration|services)(?:$|[^a-z])/i;
var DEPLOYS = /deploy|release|publish|prod/i;
function confidenceIn2(path, key, { evidence, confidence }) {
  const invented = evidence === "named assignment" || evidence === "url userinfo" && confidence !== "high";
  if (!invented || DEPLOYS.test(key)) return confidence;
  const tests = TEST_STEP.test(key) || TESTS.test(`${path} ${key}`) && !DEPLOYS.test(path);
  return tests ? "low" : confidence;
}
// src/analysis/credentials/texts.ts
var ASSIGNMENT = /^\s{0,200}(?:export\s{1,20})?["']?([\w.-]{1,100})["']?\s{0,20}[=:]\s{0,20}(.+)$/;
var NETRC = /^\s{0,20}(?:machine\s{1,9}\S{1,200}|default)\s.{0,300}?\b(password)\s{1,9}(\S{1,300})/;
function pairsIn(text) {
  const pairs = [];
  for (const [pair, name = "", value = ""] of text.slice(0, 2e4).matchAll(PAIR)) {
    pairs.push({ name, value: unquoted(value), text: pair });
  }
  return pairs;
}
var PAIR = /(?<![\w-])([A-Za-z_]\w{0,99})=(\$\{\{[^}\n]{0,300}\}\}|"[^"\n]{0,500}"|[^\s"']{1,2000})/g;
function credentialsIn(text, context = {}) {
  const found2 = [];
  const block = import_chunk_INGLV4KF.KEY_BLOCK.exec(text);
  const ofBlock = block?.[0].includes("\n") ? classifyCredential("", text, context) : void 0;
  const key = ofBlock?.evidence === "key block" ? ofBlock : void 0;
  if (block && key) found2.push({ credential: key, name: "", from: block.index, to: text.indexOf("\n", block.index) });
  let from = 0;
  for (const line of text.split("\n")) {
    const [, name = "", value = line] = NETRC.exec(line) ?? ASSIGNMENT.exec(line) ?? [];
    const credential = classifyCredential(name, unquoted(value), context);
    if (credential && credential.evidence !== "high entropy" && !(key && credential.evidence === "key block")) {
      found2.push({ credential, name, from, to: from + line.trimEnd().length });
    }
    from += line.length + 1;
  }
  return found2;
}
function unquoted(text) {
  const value = text.trim().replace(/[,;]$/, "");
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
function placeInHeredoc({ at, text }, from, to, { source }) {
  const start = source.offset(at.range.start);
  return source.text.startsWith(text.slice(0, to), start) ? source.locate(start + from, start + to) : at;
}
// src/analysis/credentials/commands.ts
var SECRET_OPTIONS = [
  [/^(?:docker|podman|buildah|skopeo|crane|oras|nerdctl|helm registry) login /, /^-p$/, "password"],
  [/^az login /, /^-p$/, "password"],
  [/^curl /, /^(?:-u|-U|--user|--proxy-user|--oauth2-bearer)$/, "password"],
  [/^(?:redis-cli|valkey-cli) /, /^(?:-a|--pass)$/, "password"],
  [/^(?:mongo|mongosh|mongodump) /, /^-p$/, "password"],
  [
    /^(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin|mycli|sshpass|7z|7za) /,
    /^-p$/,
    "password"
  ],
  [/^(?:zip|unzip|sqlcmd|bcp|ldapsearch|ldapmodify) /, /^-[Pw]$/, "password"],
  [/^openssl /, /^-(?:passin|passout|pass|k)$/, "password"]
];
var NAMED_WORD = /^["']?(\/?[A-Za-z_][\w./-]{0,99})(?:=(?!=*$)|:\s{1,20})(.+)$/s;
var GLUED = /^(-[A-Za-z])([^=-].*)$/s;
var OPTION_WITH_VALUE = /^(--?[A-Za-z][\w-]{0,60})=(.+)$/s;
var OPTION4 = /^--?[A-Za-z][\w-]{0,60}$/;
var NAME_IN_FRONT = /^(?:npm|pnpm|yarn|git|poetry|pip|composer) config /;
var FLY_HOST = /\.(?:internal|flycast|fly\.dev|flympg\.net)(?![\w.-]*\w)/i;
function credentialsOf(command, context = {}, call) {
  const deployed = call !== void 0 || command.argv.some(({ raw }) => FLY_HOST.test(raw.slice(0, 1e3)));
  const effective = contextOf(command, deployed, context);
  const isShell2 = SHELL.test(programOf(command));
  const found2 = /* @__PURE__ */ new Map();
  const add = (name, credential, at, option = "") => {
    const key = `${name} ${credential?.digest}`;
    if (!credential || credential.evidence === "high entropy" || found2.has(key)) return;
    found2.set(key, { credential, name, at, option });
  };
  for (const { name, value } of command.assignments) {
    add(
      name,
      value.known ? classifyCredential(name, value.value, effective) : classifyShape(value, effective),
      value.at
    );
  }
  const writes = /^(?:echo|printf)$/.test(programOf(command));
  const line = lineOf2(command);
  const options = new Map(call?.options.map((option) => [option.value?.at, option]));
  let previous = "";
  for (const [index, word] of command.argv.entries()) {
    if (isShell2 && index > command.program && /^-[a-zA-Z]*c$/.test(known(command.argv[index - 1]) ?? "")) continue;
    const own = options.get(word.at);
    if (own) previous = own.name;
    const text = known(own?.value ?? word) ?? word.raw;
    const option = OPTION4.test(previous) ? previous : "";
    if (!word.known) add("", classifyShape(word, effective), word.at, option);
    else if (writes) {
      for (const { name, credential } of credentialsWritten(text, command, effective)) add(name, credential, word.at);
    } else {
      const { name, value, given } = readWord(text, previous, line);
      add(name, classifyCredential(name, value, effective), word.at, given);
    }
    previous = text;
  }
  for (const { operator, target } of command.redirects) {
    if (!operator.includes("<<")) continue;
    const text = target.known ? target.value : withoutExpansions(target.raw);
    for (const { name, credential } of credentialsWritten(text, command, effective)) add(name, credential, target.at);
  }
  return [...found2.values()];
}
var SHELL = /^(?:ba|da|z|a|k)?sh$/;
var CHOOSES_ENVIRONMENT = /^(?:MIX|NODE|RAILS|RACK|APP|FLASK|DJANGO|GO|SYMFONY|ASPNETCORE|DOTNET)_ENV(?:IRONMENT)?$|^ENV(?:IRONMENT)?$/;
var DEVELOPMENT = /^(?:dev|development|test|testing|local)$/i;
function contextOf(command, deployed, context) {
  const isDevelopment = command.assignments.some(
    ({ name, value }) => CHOOSES_ENVIRONMENT.test(name) && DEVELOPMENT.test(known(value) ?? "")
  );
  if (context.reader === "development" || isDevelopment && !deployed) return { reader: "development" };
  return deployed ? { reader: "runtime" } : context;
}
function classifyShape({ raw }, context) {
  return classifyCredential("", raw, { ...context, shapesOnly: true });
}
function readWord(text, previous, line) {
  const option = OPTION4.test(previous) ? previous : "";
  const [, letter = "", glued = ""] = GLUED.exec(text) ?? [];
  const secret = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(letter));
  if (secret) return { name: secret[2], value: behindColon(glued), given: letter };
  if (OPTION4.test(text)) return { name: "", value: text, given: option };
  const [, given = option, operand = text] = OPTION_WITH_VALUE.exec(text) ?? [];
  const row = SECRET_OPTIONS.find(([start, options]) => start.test(line) && options.test(given));
  if (row) return { name: row[2], value: behindColon(operand), given };
  const [, name, value] = NAMED_WORD.exec(operand) ?? [];
  if (name !== void 0 && value !== void 0) return { name, value, given };
  if (secretNameOf(given) || isLoginName(given)) return { name: given.replace(/^-+/, ""), value: operand, given };
  return { name: NAME_IN_FRONT.test(line) ? previous : "", value: operand, given };
}
function behindColon(text) {
  const colon = /^[\w.@+-]{0,100}:(?!\/\/)/.exec(text)?.[0].length ?? 0;
  return colon > 0 && colon < text.length ? text.slice(colon) : text.replace(/:$/, "");
}
function credentialsWritten(text, { redirects }, context) {
  const found2 = [];
  const digests = /* @__PURE__ */ new Set();
  for (const { credential, name } of credentialsIn(text.replaceAll("\\n", "\n"), context)) {
    if (/^pass$/i.test(name)) continue;
    digests.add(credential.digest);
    found2.push({ name, credential });
  }
  for (const [, name = "", quoted, bare] of text.slice(0, 2e4).matchAll(INNER_ASSIGNMENT)) {
    const credential = classifyCredential(name, quoted ?? bare ?? "", context);
    if (credential && !digests.has(credential.digest)) found2.push({ name, credential });
  }
  const file = (0, import_chunk_INGLV4KF.baseName)(known(redirects.find(({ operator }) => /^\d?>/.test(operator))?.target) ?? "");
  if (found2.length === 0 && file !== "" && text.length > 4) {
    found2.push({ name: file, credential: classifyCredential(file, text, context) });
  }
  return found2;
}
var INNER_ASSIGNMENT = /(?<=[\s"'])([A-Za-z_]\w{0,99})=(?:"([^"\n]{1,500})"|([^\s"'\\]{1,500}))/g;
function withoutExpansions(text) {
  return text.split("\n").filter((line) => !/[$`]/.test(line)).join("\n");
}
function lineOf2(command) {
  const args = command.argv.map((word) => known(word) ?? word.raw);
  return `${[programOf(command), ...args.slice(command.program + 1, command.program + 12)].join(" ").slice(0, 600)} `;
}
// src/analysis/credentials/equal-values.ts
var RANKS = { high: 2, medium: 1, low: 0 };
function mostCertainFirst(candidates2) {
  const groups = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Set();
  for (const found2 of candidates2) {
    const { path, range } = found2.at;
    const place = `${path}
${range.start.line}
${found2.name}`;
    const key = `${path}
${found2.credential.digest}`;
    const group = groups.get(key);
    if (group) group.push(found2);
    else if (found2.name === "" || !named2.has(place)) groups.set(key, [found2]);
    named2.add(place);
  }
  return [...groups.values()].map(withCopies);
}
function withCopies(group) {
  const best = group.reduce((one, other) => rankOf(other) > rankOf(one) ? other : one);
  const lines = /* @__PURE__ */ new Set([best.at.range.start.line]);
  const copies = [];
  for (const { at } of group) {
    if (lines.has(at.range.start.line)) continue;
    lines.add(at.range.start.line);
    copies.push(at);
  }
  return copies.length === 0 ? best : { ...best, copies };
}
function rankOf({ credential, shipped, setting: setting2, command }) {
  const development = (setting2 ?? command)?.reader === "development";
  return RANKS[credential.confidence] + (development ? 0 : 3) + (shipped === false ? 0 : 0.5);
}
// src/analysis/credentials/locations.ts
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
function credentialsOwnedBy(rule, project) {
  return mostCertainFirst(candidates(rule, project));
}
function* candidates(rule, project) {
  const appOf2 = appsOf(project);
  for (const setting2 of project.settings) {
    const owner = isBuildArgInput(setting2) ? "secret-in-build-arg" : OWNER_OF_SETTING[setting2.origin];
    if (owner !== rule) continue;
    for (const found2 of inSetting(setting2, appOf2(setting2))) {
      const { credential } = found2;
      const confidence = rule === "secret-in-workflow" ? confidenceIn2(setting2.at.path, setting2.key, credential) : credential.confidence;
      yield { ...found2, credential: { ...credential, confidence } };
    }
  }
  for (const command of project.commands) {
    const owner = OWNER_OF_COMMAND[command.origin];
    if (owner !== rule && rule !== "secret-in-build-arg") continue;
    for (const found2 of credentialsInCommand(command, project)) {
      const teller = found2.option === "--build-arg" ? "secret-in-build-arg" : owner;
      if (teller !== rule) continue;
      const credential = rule === "secret-in-command" && !flyctlCallOf(command, project) ? { ...found2.credential, confidence: confidenceIn2(command.at.path, command.key, found2.credential) } : found2.credential;
      yield { ...found2, credential, command, app: appOf2(command), shipped: command.shipped };
    }
  }
  if (rule === "secret-in-dockerfile") yield* inHeredocs(project);
}
function credentialsInCommand(command, project) {
  const call = flyctlCallOf(command, project);
  return call ? credentialsInCall(call) : credentialsInOther(command);
}
var credentialsInCall = (0, import_chunk_INGLV4KF.memoize)(
  (call) => credentialsOf(call.command, { reader: call.command.reader }, call)
);
var credentialsInOther = (0, import_chunk_INGLV4KF.memoize)((command) => credentialsOf(command, { reader: command.reader }));
function isText({ origin, value }) {
  return origin === "fly-file" || value.known && value.value.includes("\n");
}
var DEPLOYED_BY = /* @__PURE__ */ new Map([
  ["fly-env", "fly config"],
  ["fly-machine-config", "fly config"],
  ["dockerfile-env", "image"]
]);
var TAKES_PAIRS = /^(?:build[-_]?(?:args?|secrets?)|secrets?|secret[-_]envs?|env[-_]?vars?|envs?|environment)$/i;
function* inSetting(setting2, app) {
  const { name, value, reader, at } = setting2;
  if (setting2.origin === "workflow-with" && TAKES_PAIRS.test(name)) {
    const pairs = pairsIn(value.raw);
    for (const pair of pairs) {
      const credential = classifyCredential(pair.name, pair.value, { reader });
      if (credential) yield { credential, name: pair.name, at, app, setting: setting2 };
    }
    if (pairs.length > 0) return;
  }
  if (!value.known) {
    const credential = classifyCredential("", value.raw, { reader, shapesOnly: true });
    if (credential) yield { credential, name, at, app, setting: setting2 };
    return;
  }
  const deployedBy = DEPLOYED_BY.get(setting2.origin);
  const ofValue = classifyCredential(name, value.value, deployedBy ? { reader, deployedBy } : { reader });
  if (ofValue) yield { credential: ofValue, name, at, app, setting: setting2, shipped: setting2.shipped };
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
// src/analysis/image/build-args.ts
var PAIR2 = /^["']?([A-Za-z_]\w{0,99})(?:=(.*?))?["']?$/s;
function* passedArgs(project) {
  const appOf2 = appsOf(project);
  for (const command of project.commands) {
    if (command.reader === "development") continue;
    let option = "";
    for (const word of command.argv) {
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
  const [, name, value] = PAIR2.exec(written) ?? [];
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
  for (const { keyword, args, stage, at } of instructions) {
    if (keyword !== "ARG") continue;
    for (const { raw } of args) {
      const name = raw.split("=", 1)[0] ?? "";
      if (!declarations.get(name)?.shipped) declarations.set(name, { at, shipped: stages[stage]?.shipped ?? false });
    }
  }
  return declarations;
}
// src/rulekit/copies.ts
function copiesOf({ copies = [] }) {
  return copies.length === 0 ? {} : { related: copies.map((at) => ({ at, note: "The same value is here." })) };
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
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [538, 522],
  check: inTurn(
    eachProject(function* (project) {
      for (const found2 of credentialsOwnedBy("secret-in-build-arg", project)) {
        const { credential, name, at } = found2;
        yield {
          message: `The build argument ${code(name)} holds a credential (${credential.label}): it stands in the repository and in the history of the image.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          ...copiesOf(found2),
          remedy: `Keep a new one out of the repository, and ${mount(name)}. ${REVOKE}`
        };
      }
    }),
    eachProject(function* (project) {
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
// src/analysis/commands/programs.ts
var PROGRAM = /^\w[\w.+-]{0,23}$/;
function shownProgram(command, blamed) {
  const program = programOf(command);
  const isBlamed = command.argv[command.program]?.at === blamed;
  return isBlamed || !PROGRAM.test(program) ? "" : program;
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
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 214],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-command", project)) {
      const { credential, name, at, command } = found2;
      const development = command?.reader === "development";
      if (!command || development && credential.evidence === "key block") continue;
      const program = shownProgram(command, at);
      const call = flyctlCallOf(command, project);
      const { confidence } = credential;
      const what = name === "" ? "" : ` for ${code(name)}`;
      yield {
        message: `${program === "" ? "A command" : `The command ${code(program)}`} holds a credential${what} (${credential.label}): it stands in the repository, and process lists and logs show it where it runs.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...copiesOf(found2),
        ...confidence === "high" && !development ? {} : { severity: "high" },
        remedy: `${remedyFor2(found2, program, call)} ${REVOKE}`
      };
    }
  })
};
function remedyFor2({ name, app, option }, program, call) {
  const variable = variableOf(name.replaceAll("-", "_")).toUpperCase();
  const store = `Store a new one with \`gh secret set ${variable}\``;
  if (!call) return `${store}, and let the command read it from the environment, as \`"$${variable}"\`.`;
  if (option === "--access-token")
    return "Make a deploy token with `fly tokens create deploy -x 720h`, set it as `FLY_API_TOKEN` in the environment, and take the old one back with `fly tokens revoke`.";
  if (call.verb.startsWith("secrets"))
    return `Set a new one by hand or from a store: \`printf '%s' "${variable}=$${variable}" | ${program} secrets import${appFlag(app)}\`.`;
  if (option === "--env") return `Set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\` instead.`;
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
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-config-file", project)) {
      const { credential, name, at, app, setting: setting2 } = found2;
      const standing2 = setting2 && standingOf(found2, setting2);
      if (!standing2) continue;
      yield {
        message: `${code(setting2.origin === "secret-file" ? at.path : name)} holds a credential (${credential.label}): everyone who can read the repository, now or in its history, can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...standing2,
        ...copiesOf(found2),
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
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path))
    return confidence === "high" ? { confidence } : { severity: "high", confidence };
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
  requirements: ["secrets.dockerfile", "secrets.images"],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-dockerfile", project)) {
      const { credential, name, at, app, setting: setting2, shipped } = found2;
      const variable = variableOf(name);
      const build3 = `mount it in the build with \`RUN --mount=type=secret,id=${variable}\` and pass it with \`fly deploy --build-secret ${variable}=\u2026\``;
      yield {
        message: `${whereOf(found2)} holds a credential (${credential.label}): ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found2),
        ...shipped === false && credential.confidence !== "high" ? { severity: "high" } : {},
        ...setting2 ? {
          remedy: `Take it out, and set a new one with \`fly secrets set ${variable}=\u2026${appFlag(app)}\`; if the build needs it, ${build3}. ${REVOKE}`,
          ...offer(
            "Remove the line, once the secret is set",
            false,
            found2.copies ? void 0 : deleteLines(setting2, project)
          )
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
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-fly-config", project)) {
      const { credential, name, at, setting: setting2, command } = found2;
      const place = setting2?.name ?? (name === "" ? command?.key.split(".").at(-1) ?? "" : name);
      const edit = setting2?.origin === "fly-env" && !found2.copies ? deleteLines(setting2, project) : void 0;
      yield {
        message: `${code(place)} holds a credential (${credential.label}): ${CONSEQUENCE2}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found2),
        ...credential.evidence === "default login" ? { severity: "high" } : {},
        ...setting2 ? { remedy: `${remedyFor4(found2, setting2.name)} ${REVOKE}` } : {},
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
  requirements: ["secrets.code", "secrets.fly-secrets"],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found2 of credentialsOwnedBy("secret-in-workflow", project)) {
      const { credential, name, at } = found2;
      const stored = variableOf(name).toUpperCase();
      yield {
        message: `${code(name)} holds a credential (${credential.label}): everyone who can read the repository can use it, and every run hands it to its steps.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found2),
        ...credential.evidence === "named assignment" && credential.confidence !== "high" ? { severity: "high" } : {},
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
  requirements: ["tls.verify-https"],
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
  requirements: ["tls.public-endpoints", "tls.verify-https", "firewall.flycast", "configuration.contradictions"],
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
// src/facts/hsts-preload.ts
var PRELOADED = /\.(?:app|bank|boo|channel|dad|day|dev|esq|foo|ing|insurance|meme|mov|new|nexus|page|phd|prof|rsvp|zip)$/;
function isPreloaded(host) {
  return PRELOADED.test(host);
}
function keepsHsts(host) {
  return host.includes(".") && !/^[\d.]+$|:/.test(host);
}
// src/analysis/network/own-domain.ts
var OWN_ADDRESS = /^(?:PHX_HOST|(?:APP|SITE|BASE|PUBLIC|ROOT|CANONICAL|WEB|SERVER|PUBLIC_APP)_?(?:URL|HOST|HOSTNAME|DOMAIN)|URL|HOST|HOSTNAME|DOMAIN|DOMAIN_NAME|RAILS_HOST|LOCAL_DOMAIN|WEB_DOMAIN|ORIGIN|NEXTAUTH_URL)$/i;
var certificatesAdded = (0, import_chunk_INGLV4KF.memoize)(({ flyctl }) => {
  const added = [];
  for (const { verb, operands, app } of flyctl) {
    const host = verb === "certs add" ? known(operands[0]) : void 0;
    if (host !== void 0) added.push({ host, app: known(app) });
  }
  return added;
});
function ownDomainOf(app, project) {
  const candidates2 = [...project.policy.apps.get(known(app.name) ?? "")?.domains ?? []];
  for (const { name, value, reader } of app.settings) {
    if (reader !== "runtime" || !value.known || !OWN_ADDRESS.test(name)) continue;
    candidates2.push(findUrls(value.value)[0]?.hosts[0]?.name ?? value.value);
  }
  for (const added of certificatesAdded(project)) {
    if (project.apps.length === 1 || added.app !== void 0 && added.app === known(app.name))
      candidates2.push(added.host);
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
  requirements: ["tls.public-endpoints", "tls.custom-domains"],
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
// src/analysis/tls/tls-versions.ts
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
  const parts = namePartsOf(name);
  const speaksOfTls = parts.some((part) => part === "tls" || part === "ssl");
  if (!speaksOfTls || !parts.some((part) => /^(?:min|minimum|version|versions|protocol|protocols)$/.test(part)))
    return void 0;
  if (parts.some((part) => part === "max" || part === "maximum" || part === "disabled" || part === "exclude"))
    return void 0;
  for (const part of value.split(/[\s,:;]+/)) {
    const version = oldVersionOf(part) ?? (/^1\.[01]$/.test(part) ? `TLS ${part}` : void 0);
    if (version !== void 0) return version;
  }
  return void 0;
}
function oldVersionOfCommand(command) {
  const program = programOf(command);
  const texts = command.argv.map(textOfArgument);
  for (const [index, word] of command.argv.entries()) {
    const text = texts[index] ?? "";
    const pair = `${text} ${texts[index + 1] ?? ""}`;
    const found2 = (pattern) => pattern.test(text) ? text : pattern.test(pair) ? pair : void 0;
    const option = program === "curl" ? found2(/^(?:--sslv[23]|--tls-max 1\.[01])$/) : program === "wget" ? found2(/^--secure-protocol[= ](?:SSLv[23]|TLSv1(?:_1)?)$/) : program === "node" ? found2(/^--tls-min-v1\.[01]$/) : opensslSetting(text);
    if (option !== void 0) return { text: option, at: word.at };
  }
  return void 0;
}
function opensslSetting(text) {
  const written = /^s(\W)/.exec(text) ? text.split(text[1] ?? "/")[2] ?? "" : text;
  return /\bMinProtocol\s{0,3}=\s{0,3}(?:TLSv1(?:\.[01])?|SSLv3|None)(?![\w.])|@?SECLEVEL\s{0,3}=\s{0,3}[01]\b/.exec(
    written
  )?.[0];
}
function oldVersionLines(source) {
  const found2 = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > 1e3) continue;
    const [, versions] = /^\s*(?:ssl_protocols|SSLProtocol|protocols|.*\bssl-min-ver)\s([^#;]{1,300})/i.exec(line) ?? [];
    for (const word of versions?.trim().split(/[\s+]+/) ?? []) {
      const version = oldVersionOf(word);
      if (version === void 0 || line.trimStart().startsWith("#")) continue;
      const start = line.length - line.trimStart().length + 1;
      const end = line.trimEnd().length + 1;
      found2.push({
        version,
        at: {
          path: source.path,
          range: { start: { line: number, column: start }, end: { line: number, column: end } }
        }
      });
      break;
    }
  }
  return found2;
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
  requirements: ["tls.public-endpoints"],
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
      const { text, at } = oldVersionOfCommand(command) ?? {};
      if (text === void 0 || !at || command.reader === "development") return;
      yield { message: `${code(text)} lets in TLS versions or keys that are no longer safe.`, at, subject: text };
    }),
    eachProject(function* (project) {
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
// src/analysis/network/downloads.ts
var DOWNLOADERS = /^(?:curl|wget2?|aria2c|git|npm|npx|pnpm|yarn|pip[\d.]*|uv|gem|bundle|composer)$/;
var OTHER_OPERAND = /^(?:-H|--header|-d|--data[\w-]*|-e|--referer|-x|--proxy|-A|--user-agent)$/;
function plaintextDownloads(command, project) {
  if (!DOWNLOADERS.test(programOf(command))) return [];
  const args = command.argv.filter((word, index) => {
    const before = command.argv[index - 1];
    if (before && OTHER_OPERAND.test(textOfArgument(before))) return false;
    const fetched = /^["']?(?:(--?[a-z][a-z-]{0,30})=)?http:\/\//i.exec(textOfArgument(word));
    return fetched !== null && !OTHER_OPERAND.test(fetched[1] ?? "");
  });
  return urlsOfArguments(args, project).filter((url) => url.scheme === "http" && isOnInternet(url));
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
  requirements: ["tls.public-endpoints"],
  cwe: [319, 494],
  check: inTurn(
    eachApp(function* (app) {
      const { build: build3 } = app;
      if (!build3.dockerfile || !/^http:\/\//i.test(known(build3.dockerfile) ?? "")) return;
      const message = `${appName(app)} builds from a Dockerfile that comes over plain HTTP without a checksum: ${CHANGED}.`;
      yield { message, at: build3.dockerfile.at, subject: "build.dockerfile" };
    }),
    eachProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map((app) => app.dockerfile))) {
        for (const { keyword, flags, args } of dockerfile?.instructions ?? []) {
          if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum")) continue;
          for (const { scheme, host, kind, at } of urlsOfArguments(args.slice(0, -1), project)) {
            if (scheme !== "http" || !isOnInternet({ host, kind })) continue;
            const message = `\`ADD\` fetches from ${code(host)} over plain HTTP without a checksum: ${CHANGED}.`;
            yield { message, at, subject: `ADD ${host}` };
          }
        }
      }
    }),
    eachProject(function* (project) {
      const isVerified = verifiedPlaces(project);
      for (const command of project.commands) {
        const { reader, origin } = command;
        if (reader === "development") continue;
        const runs2 = isRunByShell(command, project);
        if (!runs2 && (origin !== "dockerfile-run" || isVerified(command))) continue;
        for (const { host, at } of plaintextDownloads(command, project)) {
          const message = runs2 ? `A script from ${code(host)} is fetched over plain HTTP and run: whoever is on the way decides what it does.` : `This step fetches from ${code(host)} over plain HTTP without checking what came: ${CHANGED}.`;
          yield { message, at, subject: `fetch ${host}`, ...runs2 ? {} : { severity: "medium" } };
        }
      }
    })
  )
};
// src/analysis/network/https-redirect.ts
var SWITCH = /(?:^|_)(?:FORCE_(?:SSL|HTTPS)|(?:SSL|HTTPS)_REDIRECT|REDIRECT_(?:HTTP_)?TO_HTTPS|HTTPS_ONLY)$/i;
var ON3 = /^(?:true|1|yes|on)$/i;
function redirectsItself(app) {
  if (app.ownHttps.redirect) return true;
  const switched = app.settings.some(({ name, value }) => SWITCH.test(name) && ON3.test(known(value) ?? ""));
  if (switched || portsOf(app).some((port) => covers(port, 443) && isRaw(port))) return true;
  const checks = [...app.checks, ...app.services.flatMap((service) => service.checks)];
  const headers = checks.flatMap((check2) => check2.headers);
  return headers.some(({ name, value }) => name.toLowerCase() === "x-forwarded-proto" && is(value, "https"));
}
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
  requirements: ["tls.public-endpoints", "tls.verify-https"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (backendOf(service, app)?.rule === "database-port-public") return;
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
  requirements: ["tls.public-endpoints", "firewall.handlers"],
  cwe: [319],
  check: eachService(function* (service, project, app) {
    if (app.reach.state === "private" || redirectsItself(app)) return;
    if (backendOf(service, app)) return;
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
  requirements: ["tls.public-endpoints"],
  cwe: [319],
  check: eachSetting(function* (setting2, project, app) {
    const { name, reader } = setting2;
    if (reader !== "runtime" && reader !== "build" || !isConfigured(setting2)) return;
    for (const { scheme, host, at, origin, rest } of endpointsOf(setting2, project)) {
      const plaintext = plaintextSchemeOf(scheme);
      if (!plaintext || namesNoServer(host)) continue;
      const web = scheme === "http" || scheme === "ws";
      if (web && (!isConnectionName(name) || needsNoTls(name, rest))) continue;
      const { kind, name: server } = classifyHost(host, project, app);
      if (kind !== "public" || !isOnInternet({ kind, host: server })) continue;
      const secure = origin && web ? { at: origin.at, text: `${plaintext.instead}${origin.text.slice(origin.text.indexOf(":"))}` } : void 0;
      yield {
        message: plaintext.mayUpgrade ? `${code(name)} reaches ${code(server)} by ${plaintext.name}, in plain text unless both sides ask for TLS.` : `${code(name)} reaches ${code(server)} by plain ${plaintext.name}: whoever is on the way can read and change the traffic.`,
        at: origin?.at ?? at,
        subject: `${name} \u2192 ${server}`,
        remedy: `Use \`${plaintext.instead}://\`, if the server offers it.`,
        ...plaintext.mayUpgrade ? { severity: "medium", confidence: "low" } : {},
        ...reader === "build" ? { severity: "medium" } : {},
        ...offer(`Use ${plaintext.instead}`, false, secure)
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
  requirements: ["tls.automatic-certificates", "tls.custom-domains"],
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
      const args = command.argv.map(textOfArgument);
      if (programOf(command) !== "openssl" || !args.includes("req") || !args.includes("-x509")) continue;
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
  requirements: ["tls.automatic-certificates", "tls.verify-https"],
  cwe: [295],
  check: inTurn(
    eachSetting(function* (setting2, project) {
      if (NO_SWITCH.test(setting2.origin)) return;
      const draft = draftFor2(setting2, setting2.reader, project);
      if (draft) yield { ...draft, at: setting2.at, ...offer("Remove the line", false, deleteLines(setting2, project)) };
    }),
    eachCommand(function* (command, project) {
      const { reader, origin, assignments: assignments2 } = command;
      if (reader === "development" || origin === "dockerfile-healthcheck") return;
      for (const assignment2 of assignments2) {
        const draft = draftFor2(assignment2, reader, project);
        if (draft) yield { ...draft, at: assignment2.nameAt };
      }
      const { text, at } = verificationOption(command, project) ?? {};
      if (text === void 0 || !at) return;
      const message = `${code(text)} takes any certificate: whoever is on the way can read and replace what is fetched.`;
      yield { message, at, subject: text, ...lowerFor(reader) };
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
// src/review/policy.ts
async function readPolicy(workspace, path) {
  const before = await workspace.read(path, "base");
  const isEdited = await workspace.isEdited(path);
  const after2 = isEdited ? await workspace.read(path, "head") : before;
  if (before === void 0 && after2 === void 0) {
    return { policy: { ...import_chunk_INGLV4KF.NO_POLICY, path }, problems: [], failOn: (asked) => asked, status: "absent" };
  }
  const { parseYaml: parseYaml2 } = await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")));
  const { policyInForce } = await Promise.resolve().then(() => whole(require("./in-force-Q6EB43IC.js")));
  const parsed = (file) => file && "text" in file ? { document: parseYaml2((0, import_chunk_INGLV4KF.createSource)(path, file.text)) } : file;
  const known2 = { rules: ruleNames, regions: REGIONS.map(({ code: code2 }) => code2) };
  const inForce2 = policyInForce(path, isEdited ? [parsed(before), parsed(after2)] : [parsed(before)], known2);
  return { ...inForce2, status: before === void 0 ? "pending" : "in force" };
}
// src/model/missing-chunk.ts
var MissingPart = class extends Error {
  name = "MissingPart";
};
// src/parse/tree-document.ts
var MAX_DEPTH = 200;
var MAX_PROBLEMS = 20;
function readTree2(format, source, read) {
  const problems = [];
  const room = { blocking: MAX_PROBLEMS, passing: MAX_PROBLEMS };
  const report = (at, message, blocking) => {
    const kind = blocking ? "blocking" : "passing";
    if (room[kind]-- > 0) problems.push({ at, message, blocking });
  };
  const roots = readRoots(source, report, read);
  return { kind: "tree", format, source, roots, problems };
}
function readRoots(source, report, read) {
  if (isTooLarge(source)) {
    report((0, import_chunk_INGLV4KF.fileStart)(source.path), TOO_LARGE, true);
    return [];
  }
  try {
    const roots = read(report);
    if (!roots.some(isTooDeep)) return roots;
    report((0, import_chunk_INGLV4KF.fileStart)(source.path), TOO_DEEP, true);
  } catch (error) {
    if (error instanceof MissingPart) throw error;
    report((0, import_chunk_INGLV4KF.fileStart)(source.path), messageOf(error), true);
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
  toml: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseToml,
  yaml: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseYaml,
  json: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseJson,
  ini: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseIni,
  env: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseEnv,
  dockerfile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseShellScript, emptyScript),
  makefile: async () => guarded((await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).parseMakefile, emptyScript),
  shell: async () => (await Promise.resolve().then(() => whole(require("./core-3V5CXRHK.js")))).readShell
};
async function loadParsers(formats) {
  const wanted2 = new Set(formats);
  if (wanted2.has("shell")) wanted2.add("script");
  const parsers = /* @__PURE__ */ new Map();
  for (const [name, load7] of Object.entries(LOADERS)) {
    parsers.set(name, wanted2.has(name) ? await load7() : notLoaded(name));
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
    const fail = (message) => empty(source, [{ at: (0, import_chunk_INGLV4KF.fileStart)(source.path), message, blocking: true }]);
    if (isTooLarge(source)) return fail(TOO_LARGE);
    try {
      return parse4(source, ...options);
    } catch (error) {
      if (error instanceof MissingPart) throw error;
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
      if (error instanceof MissingPart) throw error;
      crashes.push({ rule: rule.id, error: (0, import_chunk_INGLV4KF.kindOfError)(error) ?? "Error" });
    }
  }
  return { findings: withoutRepeats(findings.toSorted(compareFindings)), crashes };
}
var OutOfTime = class extends Error {
  name = "OutOfTime";
};
function compareFindings(a, b) {
  return (0, import_chunk_INGLV4KF.compareLocations)(a.at, b.at) || (0, import_chunk_INGLV4KF.compareText)(a.rule, b.rule) || (0, import_chunk_INGLV4KF.compareText)(a.subject, b.subject) || (0, import_chunk_INGLV4KF.compareSeverity)(b.severity, a.severity);
}
function stamp(rule, severity, draft) {
  const lower = draft.severity !== void 0 && (0, import_chunk_INGLV4KF.compareSeverity)(draft.severity, severity) < 0;
  const named2 = (0, import_chunk_INGLV4KF.lazy)(() => (0, import_chunk_INGLV4KF.fingerprint)(rule.id, draft.at.path, draft.subject));
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
      return named2();
    }
  };
}
function withoutRepeats(sorted) {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    if (before === void 0 || (0, import_chunk_INGLV4KF.compareLocations)(before.at, finding.at) !== 0) return true;
    return before.fingerprint !== finding.fingerprint;
  });
}
// src/engine/baseline.ts
function holdAgainst(findings, baseline, context) {
  const slots = slotsOf(baseline);
  const introduced = [];
  const standing2 = [];
  let left = findings.toSorted((a, b) => (0, import_chunk_INGLV4KF.compareSeverity)(weightOf(b), weightOf(a)));
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown = [];
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots);
      if (!slot) unknown.push(finding);
      else if ((0, import_chunk_INGLV4KF.compareSeverity)(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding);
      else standing2.push(finding);
    }
    left = unknown;
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing2.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unchecked)
  };
}
function slotsOf({ entries }) {
  const slots = /* @__PURE__ */ new Map();
  for (const entry of entries.toSorted((a, b) => (0, import_chunk_INGLV4KF.compareSeverity)(b.severity, a.severity))) {
    const slot = { entry, left: entry.count };
    const others = slots.get(entry.fingerprint);
    if (others) others.push(slot);
    else slots.set(entry.fingerprint, [slot]);
  }
  return slots;
}
function takeSlot({ rule, subject }, paths, slots) {
  for (const path of paths) {
    const slot = slots.get((0, import_chunk_INGLV4KF.fingerprint)(rule, path, subject))?.find(({ left }) => left > 0);
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
    const namesakes = gone.get((0, import_chunk_INGLV4KF.baseName)(path));
    if (!namesakes) gone.set((0, import_chunk_INGLV4KF.baseName)(path), [path]);
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path);
  }
  return (path) => known2.has(path) ? [] : gone.get((0, import_chunk_INGLV4KF.baseName)(path)) ?? [];
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
  return (0, import_chunk_INGLV4KF.isQuiet)(finding) ? "low" : finding.severity;
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
var NONE_UNCHECKED = { paths: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
function compare2(base, head, change) {
  const renames = renamesOf(change.diff);
  const hunks = indexDiff(change.diff);
  const introduced = [];
  const standing2 = [];
  const exact = match(
    base,
    head,
    (finding) => (0, import_chunk_INGLV4KF.fingerprint)(finding.rule, renames.get(finding.at.path) ?? finding.at.path, finding.subject),
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
    if (isUnchecked(finding, change.uncheckedAtBase) && !inDiff) standing2.push(finding);
    else introduced.push(finding);
  }
  const pairedBase = new Set(moved.pairs.map(([before]) => before));
  const fixed = [];
  for (const finding of exact.base) {
    if (pairedBase.has(finding)) continue;
    if (isUnchecked(finding, change.uncheckedAtHead, renames)) standing2.push(finding);
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
  return `${rule}\0${(0, import_chunk_INGLV4KF.baseName)(at.path)}\0${subject}`;
}
function weight({ severity, confidence }) {
  return confidence === "low" ? 0 : import_chunk_INGLV4KF.SEVERITIES.length - import_chunk_INGLV4KF.SEVERITIES.indexOf(severity);
}
function isUnchecked(finding, { paths, rules }, renames) {
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
  const terms = termsOf(finding);
  let best;
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near);
    if (best && best.distance <= distance) continue;
    if (terms.has(keyOf2(base.line(baseLine)))) best = { baseLine, distance };
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
function termsOf({ subject, message }) {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? [];
  return new Set(
    [subject, ...quoted].flatMap((text) => text.match(/[\w.-]*[A-Za-z_]{3}[\w-]*/g) ?? []).flatMap(withLastKey)
  );
}
function withLastKey(word) {
  return [word, word.slice(word.lastIndexOf(".") + 1)];
}
function keyOf2(line) {
  return /^\s*(?:-\s+|(?:ENV|ARG|LABEL|export)\s+)?["']?([\w.-]{1,200})/i.exec(line)?.[1] ?? "";
}
// src/engine/problems.ts
function weighProblems(head, before) {
  if (!before) return [...head];
  const renames = renamesOf(before.diff);
  const stood = /* @__PURE__ */ new Map();
  for (const problem of before.problems) {
    const key = keyOf3(problem);
    stood.set(key, (stood.get(key) ?? 0) + 1);
  }
  const weighed = head.map((problem) => {
    const key = keyOf3(problem);
    const left = stood.get(key) ?? 0;
    if (left === 0 || before.diff.files.has(problem.at.path) || isOfProject(problem.at.path)) return problem;
    stood.set(key, left - 1);
    return { ...problem, blocking: false };
  });
  const unread = pathsOf(head);
  for (const path of pathsOf(before.problems)) {
    const now = renames.get(path) ?? path;
    if (path === "") {
      if (!unread.has("")) weighed.push({ at: (0, import_chunk_INGLV4KF.fileStart)(""), message: BASE_UNREAD, blocking: true });
    } else if (!unread.has(now) && before.diff.files.get(now)?.status !== "removed") {
      weighed.push({ at: (0, import_chunk_INGLV4KF.fileStart)(now), message: FILE_UNREAD_AT_BASE, blocking: false });
    }
  }
  return weighed;
}
function withoutRepeats2(problems) {
  const found2 = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { line, column } = problem.at.range.start;
    const key = `${keyOf3(problem)}\0${line}:${column}`;
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
function keyOf3({ at, message }) {
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
    const others = [...file.splices, ...planned.filter((other) => other.file === file).map((other) => other.splice)];
    if (others.some((other) => isEqual(other, splice2))) continue;
    if (others.some((other) => overlap2(other, splice2))) return `edits overlap in ${at.path} at line ${start.line}`;
    planned.push({ file, splice: splice2 });
  }
  for (const { file, splice: splice2 } of planned) file.splices.push(splice2);
  return void 0;
}
function openFile(path, texts, files) {
  const text = texts.get(path);
  const open2 = files.get(path);
  if (open2 || text === void 0) return open2;
  const source = (0, import_chunk_INGLV4KF.createSource)(path, text);
  const file = { source, prefix: text.slice(0, text.length - source.text.length), splices: [] };
  files.set(path, file);
  return file;
}
function withBreaksOf({ source }, text) {
  const first = source.text.indexOf("\n");
  return text.replace(/\r?\n/g, source.text[first - 1] === "\r" ? "\r\n" : "\n");
}
function overlap2(a, b) {
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
  const { introduced, fixed } = compare2(now.findings, then.findings, change);
  return bringsNone(fixed.map(keyOf4), findings.map(keyOf4)) && introduced.length === 0 && bringsNone(now.problems.map(keyOfProblem), then.problems.map(keyOfProblem)) && bringsNone(
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
function keyOf4({ fingerprint: fingerprint2 }) {
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
  return (0, import_chunk_INGLV4KF.compareSeverity)(b.severity, a.severity);
}
// src/engine/inline-ignores.ts
var MARK = "airworthy:";
var DIRECTIVE2 = /^airworthy:\s*ignore\[([^\]]*)\](.*)/;
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
    const [, list4, rest = ""] = DIRECTIVE2.exec(line.slice(from)) ?? [];
    const rules = list4?.split(",").map((rule) => rule.trim()) ?? [];
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
  return (0, import_chunk_INGLV4KF.redact)((text.endsWith("-->") ? text.slice(0, -3).trimEnd() : text).slice(0, MAX_REASON));
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
      for (const rule of ignore.rules) byPlace.set(keyOf5(path, rule, ignore.target), ignore);
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
        const ignore = byPlace.get(keyOf5(path, rule, line));
        if (ignore) return ignore;
      }
      return byPlace.get(keyOf5(path, rule, startOf2(range.start.line)));
    }
  };
}
function keyOf5(path, rule, line) {
  return `${path}\0${rule}\0${line}`;
}
var Minimatch = function(...words) {
  load2();
  return new.target ? new Minimatch(...words) : Minimatch(...words);
};
function load2() {
  let loaded;
  try {
    const { Minimatch: Minimatch2 } = require("./minimatch.js");
    loaded = [Minimatch2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("minimatch cannot be loaded.");
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
  if (edited) notices.push({ at: (0, import_chunk_INGLV4KF.fileStart)(edited.path), message: POLICY_CHANGED });
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
  return { kept, suppressed, notices: notices.toSorted((a, b) => (0, import_chunk_INGLV4KF.compareLocations)(a.at, b.at)) };
}
function creditsOf({ project, findings, diff }) {
  const cover = createInlineCover(project);
  const renames = renamesOf(diff);
  const credits = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ignore = cover.covering(finding);
    if (!ignore) continue;
    const path = renames.get(finding.at.path) ?? finding.at.path;
    const key = keyOfCredit({ fingerprint: (0, import_chunk_INGLV4KF.fingerprint)(finding.rule, path, finding.subject) }, ignore);
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
    const endpoints = endpointsOf(setting2, project).filter((endpoint) => isConnection(setting2, endpoint));
    for (const endpoint of endpoints) {
      for (const from of owners(setting2)) {
        connections.push({ ...endpoint, from, host: classifyHost(endpoint.host, project, from) });
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue;
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = classifyHost(address.host, project, from);
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
    for (const { scheme, hosts, rest } of findUrls(word.value)) {
      if (!isReadable(scheme, rest)) continue;
      const database = databaseOfScheme(scheme);
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
  const nearest = appsOf(project);
  return (thing) => {
    const apps = listed.get(thing);
    if (apps) return apps;
    const app = nearest(thing);
    return app ? [app] : [];
  };
}
var WEB2 = /^(?:https?|wss?)$/;
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
  if (scheme === void 0) return isConnectionName(setting2.name) && !secretNameOf(setting2.name) && isHostName(host);
  if (!isReadable(scheme, rest)) return false;
  if (WEB2.test(scheme) && (!isConnectionName(setting2.name) || isHandedOut(rest))) return false;
  if (database || !ANY_PURPOSE.has(setting2.origin)) return true;
  const name = host.toLowerCase();
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== void 0;
}
function isReadable(scheme, rest) {
  return WEB2.test(scheme) || !rest.includes("@");
}
function isHostName(host) {
  return isAddress(host) || /\.[a-z]{2,24}$/i.test(host);
}
function leadsOut({ from, host, database }) {
  const { kind, name, appName: appName2, app } = host;
  if (kind === "own" || kind === "loopback" || kind === "bare" || kind === "unknown") return false;
  if (kind === "local") return database !== void 0;
  if (kind !== "private") return true;
  if (app === from || appName2 !== void 0 && is(from.name, appName2)) return false;
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
var SQLITE2 = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i;
function heldStores(app) {
  const kinds = /* @__PURE__ */ new Set();
  const image = imageOf(app);
  const database = image === void 0 ? void 0 : databaseOfImage(image);
  if (database) kinds.add(database.name);
  for (const command of app.commands) {
    const { reader, shipped } = command;
    if (reader !== "runtime" || shipped === false) continue;
    const program = programOf(command);
    const server = databaseOfProgram(program)?.name ?? OTHER_STORES.get(program);
    if (server !== void 0) kinds.add(server);
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== "runtime" || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue;
    if (SQLITE2.test(known(value) ?? "")) kinds.add("SQLite");
  }
  const held = [...kinds].map((kind) => ({ kind, name: void 0, reached: "here" }));
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = known(source);
      return name === void 0 ? name : (0, import_chunk_INGLV4KF.redact)(name);
    })
  );
  return [...held, ...[...volumes].map((name) => ({ kind: "volume", name, reached: "here" }))];
}
// src/exposure/published.ts
function publishedPorts(app) {
  const redirects = redirectsItself(app);
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
  if (known(protocol)?.toLowerCase() === "udp") return "UDP";
  if (handlers.includes("pg_tls")) return "PostgreSQL TLS";
  if (handlers.includes("tls")) return handlers.includes("http") ? "HTTPS" : "TLS";
  if (handlers.includes("http")) {
    if (redirects || known(forceHttps)) return "redirect to HTTPS";
    return forceHttps?.known === false ? void 0 : "HTTP";
  }
  return handlers.every((handler) => handler === "proxy_proto") ? "raw TCP" : void 0;
}
var MAX_NAMED2 = 4;
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
  if (on.length > 0) parts.push(off.length + own.length === 0 ? "everywhere" : `on ${list3(on)}`);
  if (off.length > 0) parts.push(`not on ${list3(off)}`);
  if (own.length > 0) parts.push(`up to the app on ${list3(own)}`);
  if (parts.length === 0) return void 0;
  const versions = versionsOf(app);
  return `${parts.join("; ")}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`;
}
function versionsOf(app) {
  const versions = /* @__PURE__ */ new Set();
  for (const { tls } of portsOf(app)) {
    for (const version of tls?.versions ?? []) {
      if (version.known && /^TLSv1(?:\.[0-3])?$/.test(version.value)) versions.add(version.value);
    }
  }
  return [...versions].sort();
}
function rangeOf({ start, end }) {
  return start === end ? String(start) : `${start}\u2013${end}`;
}
function list3(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= MAX_NAMED2) return distinct.join(", ");
  return `${distinct.slice(0, MAX_NAMED2 - 1).join(", ")} and ${distinct.length - MAX_NAMED2 + 1} more`;
}
// src/exposure/regions.ts
var PLACING2 = /^(?:deploy|launch|scale|machine|volumes|regions)(?: |$)/;
var REGION_OPTIONS = /* @__PURE__ */ new Set(["--region", "--regions", "--primary-region"]);
var CODE = /^[a-z]{3}$/;
var LIKE_A_CODE = /^[a-z0-9-]{1,12}$/i;
function regionsOf(project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const app of project.apps) {
    const primary = known(app.primaryRegion)?.trim();
    found2.set(app, new Set(primary && LIKE_A_CODE.test(primary) ? [primary] : []));
  }
  for (const call of project.flyctl) {
    if (call.command.reader === "development" || !PLACING2.test(call.verb)) continue;
    const regions2 = regionsNamed(call);
    if (regions2.length === 0) continue;
    for (const named2 of appsMeant(project.apps, call)) {
      for (const region of regions2) found2.get(named2)?.add(region);
    }
  }
  return new Map([...found2].map(([app, regions2]) => [app, [...regions2]]));
}
function regionsNamed({ verb, options, operands }) {
  const regions2 = options.filter(({ name }) => REGION_OPTIONS.has(name)).flatMap(({ value }) => codesIn(known(value)?.split(",") ?? []));
  return /^regions (?:add|set)$/.test(verb) ? [...regions2, ...codesIn(operands.map(known))] : regions2;
}
function codesIn(texts) {
  return texts.flatMap((text) => {
    const code2 = text?.trim().toLowerCase() ?? "";
    return CODE.test(code2) ? [code2] : [];
  });
}
function appsMeant(apps, call) {
  const named2 = optionOf(call, "--app");
  const config = optionOf(call, "--config");
  const name = known(named2?.value);
  if (name !== void 0) return appsNamed({ apps }, name);
  const path = known(config?.value)?.replace(/^(?:\.\/){1,9}/, "");
  if (path !== void 0) {
    const exact = apps.filter((app) => app.path === path);
    const ending = exact.length > 0 ? exact : apps.filter((app) => app.path.endsWith(`/${path}`));
    return ending.length === 1 ? ending : [];
  }
  return !named2 && !config && apps.length === 1 ? apps : [];
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
      name: shown2(known(app.name)),
      reach: app.reach.state,
      ports,
      tls: tlsOf(app, ports),
      privateAddresses: addresses.get(known(app.name)) ?? [],
      dataStores: stores2.get(app) ?? [],
      regions: regions2.get(app) ?? []
    };
  });
  return { apps: apps.sort((a, b) => a.path < b.path ? -1 : 1), links: linksOf(connections) };
}
function shown2(name) {
  return name === void 0 ? name : (0, import_chunk_INGLV4KF.redact)(name);
}
function privateAddresses(connections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { kind, appName: appName2 } = connection.host;
    if (kind !== "private" || appName2 === void 0) continue;
    const addresses = found2.get(appName2);
    if (addresses) addresses.add(addressOf(connection));
    else found2.set(appName2, /* @__PURE__ */ new Set([addressOf(connection)]));
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
    const to = targetOf2(connection);
    const network = networkOf(connection);
    const key = JSON.stringify([from, to, network]);
    const link = found2.get(key);
    if (!link) found2.set(key, { from, to, network, places: [connection.at] });
    else if (link.places.length < MAX_PLACES) link.places.push(connection.at);
  }
  return [...found2.values()];
}
function targetOf2(connection) {
  const { app, name } = connection.host;
  if (app) return { kind: "app", path: app.path };
  const store = storeAt(connection);
  return store === void 0 ? { kind: "host", host: shown2(name) } : { kind: "data store", store, host: addressOf(connection) };
}
function networkOf({ host: { kind } }) {
  return kind === "private" || kind === "local" ? "private" : "public";
}
function addressOf({ host, port }) {
  const name = shown2(host.name);
  if (port === void 0) return name;
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}
// src/analysis/observed/observed.ts
function faultsOf({ addresses }, find) {
  return addresses.flatMap((address) => {
    const fault = find(address);
    return fault === void 0 ? [] : [{ address, fault }];
  });
}
function familiesOf(host, faulty) {
  const probed = host.addresses.filter(({ https, http }) => https !== void 0 || http !== void 0);
  if (faulty.length >= probed.length) return "";
  const families = [...new Set(faulty.map(({ address }) => `IPv${address.family}`))];
  return ` over ${families.join(" and ")} only`;
}
function isForEveryone({ app }, project) {
  return reachOfApp(project, app) !== "private";
}
function daysUntil(moment, { at }) {
  return Math.floor((Date.parse(moment) - Date.parse(at)) / 864e5);
}
function declaresPort(project, name, port) {
  const services = appsNamed(project, name).flatMap((app) => app.services);
  return services.some(
    ({ protocol, ports }) => known(protocol)?.toLowerCase() !== "udp" && ports.some((own) => covers(own, port))
  );
}
function isOpen({ port, state }, declared) {
  return state === "spoke" || state === "held" && declared(port);
}
function openPorts({ addresses, app }, project) {
  const open2 = addresses.flatMap(({ ports }) => ports).filter((each) => isOpen(each, (port) => declaresPort(project, app, port)));
  return [...new Set(open2.map(({ port }) => port))].sort((a, b) => a - b);
}
function otherOpenPorts(host, project) {
  return openPorts(host, project).filter((port) => !databaseOfPort(port) && !toolOfPort(port));
}
function httpsAnswer({ addresses }) {
  return addresses.map(({ https }) => https?.response).find((response) => response !== void 0);
}
function publicAddress({ addresses }) {
  return addresses?.find(({ kind }) => kind === "public")?.address;
}
function isGone(state) {
  return /destroy|^fork_cleanup$|^waiting_for_detach$/.test(state);
}
function nameOfCertificate({ names: [first] }) {
  return first === void 0 ? "nobody" : code(first);
}
function servedCertificates({ hosts }, hostname) {
  const addresses = hosts.filter(({ host }) => host === hostname).flatMap((host) => host.addresses);
  return addresses.flatMap(({ https }) => https?.certificate ?? []);
}
var STUCK_RENEWAL = 14;
var STUCK_PART = 0.25;
function overdueFor({ validFrom, validTo }) {
  const life = (Date.parse(validTo) - Date.parse(validFrom)) / 864e5;
  return Math.min(STUCK_RENEWAL, life * STUCK_PART);
}
// src/model/observed.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
// src/exposure/lists.ts
var MAX_NAMED3 = 5;
function listOf(names) {
  const distinct = [...new Set(names)];
  if (distinct.length <= 1) return distinct.join("");
  if (distinct.length <= MAX_NAMED3) return `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}`;
  return `${distinct.slice(0, MAX_NAMED3 - 1).join(", ")} and ${distinct.length - MAX_NAMED3 + 1} more`;
}
// src/exposure/declared.ts
function declarationsOf2(declaredApp, policy) {
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
  return names.length === 0 ? void 0 : `${listOf(names.map(code))} in \`[env]\`, in plain text`;
}
function flycast({ exposures }) {
  const names = exposures.flatMap(({ privateAddresses: privateAddresses2 }) => privateAddresses2);
  const called = [...new Set(names)].filter((name) => name.includes(".flycast"));
  return called.length === 0 ? void 0 : `called at ${listOf(called.map(code))}`;
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
  return domains.length === 0 ? void 0 : `certificates for ${listOf(domains.map(code))}`;
}
function regions({ exposures }) {
  const named2 = [...new Set(exposures.flatMap((exposure) => exposure.regions))];
  const [primary, ...others] = named2;
  if (primary === void 0) return void 0;
  return others.length === 0 ? `primary region ${code(primary)}` : `regions ${listOf(named2.map(code))}`;
}
function allowed({ configs }, { allowedRegions = [] }) {
  if (allowedRegions.length === 0 || configs.length === 0) return void 0;
  return `the policy allows ${listOf(allowedRegions.map(code))} only`;
}
function stores({ exposures, configs }, ports) {
  if (configs.length === 0) return void 0;
  const held = exposures.flatMap(
    ({ dataStores: dataStores2 }) => dataStores2.filter(({ kind, reached }) => reached === "here" && kind !== "volume").map(({ kind }) => kind)
  );
  const open2 = ports.filter(
    ({ start, end }) => DATABASES.some((database) => database.ports.some((port) => start <= port && port <= end))
  );
  const holding = held.length === 0 ? [] : [`holds ${listOf([...new Set(held)].map(code))}`];
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
// src/analysis/observed/services.ts
function runningServices({ machines }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { services, state } of machines ?? []) {
    if (isGone(state)) continue;
    for (const service of services) found2.set(`${service.protocol} ${service.start} ${service.end}`, service);
  }
  return [...found2.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
function nameOfRunning({ protocol, start, end }) {
  return `${start === end ? `port ${start}` : `ports ${start}\u2013${end}`}${protocol === "udp" ? " (UDP)" : ""}`;
}
function declaresService(project, name, running) {
  const services = appsNamed(project, name).flatMap((app) => app.services);
  let unsure = false;
  for (const service of services) {
    const protocol = protocolOf(service);
    if (protocol !== void 0 && protocol !== running.protocol) continue;
    for (const { start, end } of service.ports) {
      if (start === void 0 || end === void 0) unsure = true;
      else if (start <= running.start && running.end <= end) return protocol === void 0 ? void 0 : true;
    }
  }
  return unsure ? void 0 : false;
}
function missingPorts(app, running) {
  const missing2 = /* @__PURE__ */ new Map();
  for (const service of app.services) {
    const protocol = protocolOf(service);
    for (const port of service.ports) {
      const { start, end } = port;
      if (start === void 0 || end === void 0 || protocol === void 0) continue;
      const runs2 = running.some((own) => own.protocol === protocol && own.start <= end && start <= own.end);
      if (!runs2) missing2.set(nameOfPort(port), port);
    }
  }
  return [...missing2.values()];
}
function protocolOf({ protocol }) {
  if (protocol?.known === false) return void 0;
  return known(protocol)?.toLowerCase() === "udp" ? "udp" : "tcp";
}
// src/exposure/observed-outside.ts
function observedOutside(hosts, declared) {
  const describers = [
    ["secrets", filesServed],
    ["firewall", (address) => openPorts2(address, declared)],
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
    if (text !== void 0) groups.set(text, [...groups.get(text) ?? [], labelOf(host)]);
  }
  if (groups.size === 0) return void 0;
  const [[only = ""] = []] = groups;
  if (groups.size === 1 && hosts.length === 1) return only;
  return [...groups].map(([text, names]) => `${listOf(names.map(code))}: ${text}`).join("; ");
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
  const offered = TLS_VERSIONS.filter((version) => versions[version] === "offered");
  const names = offered.map((version) => version === "TLSv1" ? "1.0" : version.slice("TLSv".length));
  return [
    ...certificate ? [describeCertificate(certificate)] : [],
    ...names.length > 0 ? [`TLS ${listOf(names)}`] : [],
    ...response?.hstsSeconds ? ["HSTS"] : [],
    ...response?.redirect?.end === "other-host" ? [`leads on to ${code(response.redirect.host ?? "")}`] : []
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
  return `certificate of ${issuer === void 0 ? "an issuer without a name" : code(issuer)} until ${dayOf(validTo)}`;
}
var FAULTS = {
  expired: ({ validTo }) => `ran out on ${dayOf(validTo)}`,
  "not-yet-valid": ({ validFrom }) => `is valid from ${dayOf(validFrom)} only`,
  "wrong-name": (certificate) => `is made out to ${nameOfCertificate(certificate)}`,
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
  "other-host": ({ host, secure }) => `http redirects to ${code(host ?? "")}${secure ? "" : ", in plain HTTP"}`,
  loop: () => "http redirects in a circle",
  broken: () => "http redirects nowhere",
  unseen: () => "http redirects to a page that gives no answer"
};
var SECRET_FILES = /* @__PURE__ */ new Set(["env-file", "git-folder"]);
function filesServed({ https }) {
  if (!https?.response) return [];
  const served = https.leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => code(path));
  return [served.length === 0 ? "no file of secrets is served" : `serves ${listOf(served)}`];
}
function openPorts2({ https, http, ports }, declared) {
  if (!https && !http && ports.length === 0) return [];
  const web = [http, https].flatMap((entry) => entry?.response ? [entry.port] : []);
  const others = ports.filter((port) => isOpen(port, declared)).map(({ port }) => port);
  const open2 = [...web, ...others].sort((a, b) => a - b);
  const quiet = ports.length - others.length;
  const pages = (https?.leaks ?? []).filter(({ kind }) => !SECRET_FILES.has(kind)).map(({ path }) => code(path));
  return [
    open2.length === 0 ? "no answer" : `answers on ${listOf(open2.map(String))}`,
    // The proxy of Fly.io may do that for an app that serves nothing.
    ...https?.state === "answered" && !https.response ? [`takes TLS on ${https.port}`] : [],
    ...quiet > 0 ? [`nothing speaks on ${(0, import_chunk_INGLV4KF.count)(quiet, "more port")}`] : [],
    ...pages.length > 0 ? [`serves ${listOf(pages)}`] : []
  ];
}
function databases({ ports }, declared) {
  const known2 = ports.filter(({ port }) => DATABASES.some((database) => database.ports.includes(port)));
  const counted = known2.filter(({ port, state }) => state === "spoke" || declared(port));
  const quiet = known2.length - counted.length;
  return [
    ...counted.map(({ port, state }) => `${port} ${PORT_STATES[state]}`),
    ...quiet > 0 ? [`nothing speaks on ${(0, import_chunk_INGLV4KF.count)(quiet, "database port")}`] : []
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
  const machines = app.machines?.filter(({ state }) => !isGone(state));
  const volumes = app.volumes?.filter(({ state }) => !isGone(state));
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
  return number === 0 ? `no ${noun}` : (0, import_chunk_INGLV4KF.count)(number, noun, plural);
}
function describeSecrets(secrets, configs) {
  if (secrets.length === 0) return "no secrets";
  const both = envNamesOf(configs).filter((name) => secrets.includes(name));
  const total = (0, import_chunk_INGLV4KF.count)(secrets.length, "secret");
  return both.length === 0 ? `${total}, none of them in \`[env]\`` : `${total}, ${listOf(both.map(code))} in \`[env]\` too`;
}
function describeCertificate2({ hostname, issued, expires, status }) {
  if (!issued) return `${code(hostname)} not issued (${code(status)})`;
  return `${code(hostname)} issued${expires === void 0 ? "" : ` until ${dayOf(expires)}`}`;
}
function describeMachines(machines) {
  if (machines.length === 0) return "no Machines";
  return `${(0, import_chunk_INGLV4KF.count)(machines.length, "Machine")} in ${regionsOf2(machines)}`;
}
function describeVolumes(volumes) {
  if (volumes.length === 0) return "no volumes";
  const open2 = volumes.filter(({ encrypted }) => !encrypted).length;
  const lonely = volumes.filter(({ backups }) => !backups).length;
  return [
    `${(0, import_chunk_INGLV4KF.count)(volumes.length, "volume")} in ${regionsOf2(volumes)}`,
    open2 === 0 ? "encrypted" : `${open2} not encrypted`,
    lonely === 0 ? "with snapshots" : `${lonely} without snapshots`
  ].join(", ");
}
function regionsOf2(things) {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(code));
}
function describeServices(app) {
  const names = runningServices(app).map((service) => nameOfRunning(service).replace(/^ports? /, ""));
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
    const name = known(app.name);
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
  const declarations = declarationsOf2(declaredApp, project.policy);
  const holdsData = !isPrivate(declaredApp) && exposures.some(({ dataStores: dataStores2 }) => dataStores2.some(({ kind, reached }) => reached === "here" && kind !== "volume"));
  const observations = {
    outside: observedOutside(hosts, (port) => declaresPort(project, name, port)),
    inside: inside ? observedInside(inside, configs, holdsData) : NO_OBSERVATIONS
  };
  const ranges = ports.map(({ start, end }) => start === end ? String(start) : `${start}\u2013${end}`);
  if (ranges.length > 0) declarations.set("configuration", `services on ${listOf(ranges)}`);
  if (!declarations.has("private-networking") && observations.inside.get("private-networking") === "no Flycast address")
    observations.inside.delete("private-networking");
  const about = { hosts: hosts.map(labelOf), apps: name === void 0 ? [] : [name] };
  return { name: (0, import_chunk_INGLV4KF.redact)(name ?? path), path, rows: rowsOf(declarations, observations, about, observed, findings) };
}
function verifiedHost(host, observed, findings) {
  const observations = { outside: observedOutside([host], () => false), inside: NO_OBSERVATIONS };
  return {
    name: labelOf(host),
    path: void 0,
    rows: rowsOf(NO_OBSERVATIONS, observations, { hosts: [labelOf(host)], apps: [] }, observed, findings)
  };
}
var NO_OBSERVATIONS = /* @__PURE__ */ new Map();
function rowsOf(declarations, observations, about, { gaps }, findings) {
  const isBlind = (names) => gaps.some((gap) => gap.blocking && names.includes(gap.about));
  const blind = { outside: isBlind(about.hosts), inside: isBlind(about.apps) };
  const own = findings.filter(
    ({ subject }) => [...about.hosts, ...about.apps].some((name) => subject.startsWith(`${name}: `))
  );
  return import_chunk_INGLV4KF.PRACTICES.flatMap((practice) => {
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
  const appOf2 = new Map(observed.hosts.map((host) => [labelOf(host), host.app]));
  return observed.gaps.map((gap) => {
    const { about, blocking } = gap;
    const app = appNamed(project, appOf2.get(about) ?? about.replace(/\.fly\.dev$/, ""));
    const isFile = project.paths.has(about) || about === project.policy.path;
    return { at: (0, import_chunk_INGLV4KF.fileStart)(isFile ? about : app?.path ?? ""), message: sentenceOf(gap, isFile), blocking };
  });
}
function sentenceOf({ about, message }, isFile) {
  if (isFile || /^(?:project|command line)$/.test(about)) return message;
  return `${code(about)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
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
      const format = as ?? (0, import_chunk_INGLV4KF.formatOf)(path, sources.get(path)?.text);
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
      if (source && ((0, import_chunk_INGLV4KF.formatOf)(path, source.text) ?? "ignore") !== "ignore") return parsers.ignore(source);
      return remember(path, "ignore", "ignore", parsers.ignore);
    },
    script: (path) => {
      const how = (0, import_chunk_INGLV4KF.formatOf)(path, sources.get(path)?.text) === "makefile" ? "makefile" : "script";
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
  if ((0, import_chunk_INGLV4KF.readerOf)(source.path) === "development" || (0, import_chunk_INGLV4KF.isTemplate)(source.path) || isFilledIn(document)) {
    return problems.map((problem) => ({ ...problem, blocking: false, idle: true }));
  }
  const decides = document.kind !== "tree" || (0, import_chunk_INGLV4KF.isStructural)(source.path);
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
function textOf(tree) {
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
    const text = textOf(item);
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
  const named2 = [];
  if (entry?.value.kind === "table") {
    for (const check2 of entry.value.entries) {
      const section = sectionsOf(check2)[0];
      if (section) named2.push({ name: check2.key, section });
    }
    return named2;
  }
  for (const section of sectionsOf(entry)) {
    const name = field(section.table, "name");
    named2.push({ name: name?.kind === "scalar" ? String(name.value) : String(named2.length), section });
  }
  return named2;
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
    protocol: textOf(field(table, "protocol")),
    path: textOf(field(table, "path")),
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
    const wrapper = WRAPPERS.get((0, import_chunk_INGLV4KF.baseName)(known(argv[at]) ?? ""));
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
    const text = known(word) ?? word?.raw ?? "";
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
  return SHELLS.has((0, import_chunk_INGLV4KF.baseName)(known(program) ?? ""));
}
function scriptOf(argv) {
  const { program } = readPrefix(argv);
  if (!isShell(argv[program])) return void 0;
  let reads = "input";
  for (let at = program + 1; at < argv.length; at++) {
    const option = known(argv[at]);
    if (option === void 0 || !/^[-+]/.test(option)) return reads === "operand" ? at : void 0;
    if (/^-[a-zA-Z]*c/.test(option)) reads = "operand";
    if (/^[-+][a-zA-Z]*o$/.test(option)) at++;
  }
  return reads === "input" ? "input" : void 0;
}
function isShellScript(text) {
  if (!text.startsWith("#!")) return true;
  const [program, ...options] = (text.slice(2).split("\n", 1)[0] ?? "").trim().split(/\s+/);
  const name = (0, import_chunk_INGLV4KF.baseName)(program ?? "");
  return SHELLS.has(name === "env" ? (0, import_chunk_INGLV4KF.baseName)(options.find((word) => !word.startsWith("-")) ?? "") : name);
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
  const lines = linesOf2(raw, header[0].length);
  const pieces = [];
  for (const [i, line] of lines.entries()) {
    const to = line.from + line.text.length;
    pieces.push({ from: line.from, to });
    const next = lines[i + 1];
    if (next) pieces.push({ from: to, to: next.from, text: header[1] === "|" ? "\n" : foldedBreak(lines, i) });
  }
  return pieces;
}
function linesOf2(raw, from) {
  const lines = [];
  let indent;
  let start = from;
  for (const written of raw.slice(from).split("\n")) {
    const text = written.endsWith("\r") ? written.slice(0, -1) : written;
    const spaces = /^ */.exec(text)?.[0].length ?? 0;
    if (spaces < text.length) indent ??= spaces;
    const skipped = Math.min(indent ?? spaces, spaces);
    lines.push({ from: start + skipped, text: text.slice(skipped) });
    start += written.length + 1;
  }
  return lines;
}
function foldedBreak(lines, index) {
  const text = lines[index]?.text ?? "";
  if (text === "" || isIndented(text)) return "\n";
  let next = index + 1;
  while (lines[next]?.text === "") next++;
  if (isIndented(lines[next]?.text ?? "")) return "\n";
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
    const word = textOf(item);
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
// src/project/files/generic-settings.ts
function genericSettings(document, reader) {
  const read = settingsOf(document);
  const settings = read.get(reader) ?? readSettings(document, reader);
  read.set(reader, settings);
  return settings;
}
var settingsOf = (0, import_chunk_INGLV4KF.memoize)((_) => /* @__PURE__ */ new Map());
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
function childrenOf({ node, keys: keys2, named: named2 }) {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") {
    return node.items.map((item, i) => ({
      node: item,
      keys: [...keys2, String(i)],
      named: optionBefore(node.items[i - 1], item) ?? named2
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
    const text = entry.value.value;
    if ((entry.key === "name" || entry.key === "key") && typeof text === "string" && /^\w{1,200}$/.test(text)) {
      name = { text, at: entry.value.at };
    } else if (entry.key === "value") value = entry;
  }
  return name && value ? { name, value } : void 0;
}
function isText2({ value }) {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
function setting(named2, keys2, scalar, kind) {
  const { origin, reader, dialect } = kind;
  return { origin, reader, ...named2, key: keys2.join("."), value: (0, import_chunk_INGLV4KF.scalarValue)(scalar, dialect) };
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
      value: value.kind === "scalar" ? (0, import_chunk_INGLV4KF.scalarValue)(value, kind.dialect) : { known: false, at: value.at, raw: "" }
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
  const inner = (0, import_chunk_INGLV4KF.createSource)(source.path, text);
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
  if (/^fly\.(?:toml|json|yaml)$/.test((0, import_chunk_INGLV4KF.baseName)(path))) return true;
  if (!(0, import_chunk_INGLV4KF.isConfigFormat)(format) || path.endsWith(".yml")) return false;
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
var COMMANDS = readTree3();
function readTree3() {
  const groups = /* @__PURE__ */ new Map();
  const groupAt = (path) => {
    const found2 = groups.get(path) ?? /* @__PURE__ */ new Map();
    groups.set(path, found2);
    return found2;
  };
  const lines = TREE.replace(/\n {4}/g, " ").trim().split("\n");
  const paths = lines.map((line) => line.split(":", 1)[0]?.trim() ?? "");
  for (const [index, line] of lines.entries()) {
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
var SWITCHES2 = new Set(
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
var SHORTHANDS = pairsIn2(
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
    return [verb, pairsIn2(pairs)];
  })
);
function pairsIn2(text) {
  return new Map(Array.from(text.matchAll(/(\w)=([\w-]+)/g), ([, letter = "", name = ""]) => [letter, `--${name}`]));
}
function kindOf2(option, verb) {
  const name = option.slice(2);
  if (SWITCHES2.has(name) || SWITCHES_OF.get(verb) === name) return "switch";
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
  if (!isFlyctl(command)) return void 0;
  const all = argumentsOf(command);
  const { verb, args } = findVerb(readArguments(all, "").operands);
  const others = all.filter((word) => !args.has(word));
  const { operands, options } = readArguments(takesRest(verb) ? beforeDashes(others) : others, verb);
  const given = (name) => options.findLast((option) => option.name === name)?.value;
  const target = isDeploy({ verb }) ? operands.find((operand) => operand.known) : void 0;
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
  return folder === void 0 || !path?.known ? void 0 : (0, import_chunk_INGLV4KF.joinPath)(folder, path.value);
}
function argumentsOf({ argv, program }) {
  const own = argv.slice(program + 1);
  const last = argv[program];
  const front = argv.slice(0, program).map((word) => known(word) ?? "");
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
  const end = args.findIndex((word) => known(word) === "--");
  return end === -1 ? args : args.slice(0, end);
}
function findVerb(operands) {
  const args = /* @__PURE__ */ new Set();
  const names = [];
  let commands = COMMANDS;
  let isSkipped = false;
  let runs2 = false;
  for (const word of operands) {
    const text = known(word);
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
    const text = textOf2(word);
    if (text === "--") {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!/^-./s.test(text)) {
      operands.push(word);
      continue;
    }
    const read = text.startsWith("--") ? readLong(word, text, verb) : readShort(word, text, verb);
    options.push(...read.options);
    if (read.waiting === void 0) continue;
    const next = args[at + 1];
    const takes = next && (kindOf2(read.waiting, verb) === "value" || !textOf2(next).startsWith("-"));
    options.push({ name: read.waiting, value: takes ? next : void 0 });
    if (takes) at++;
  }
  return { operands, options };
}
function readLong(word, text, verb) {
  const equals = text.indexOf("=");
  const name = longNameOf(equals === -1 ? text : text.slice(0, equals));
  if (equals !== -1) return { options: [{ name, value: partOf(word, text.slice(equals + 1)) }] };
  if (!word.known || kindOf2(name, verb) === "switch") return { options: [{ name, value: void 0 }] };
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
    if (kindOf2(name, verb) === "switch") {
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
function textOf2(word) {
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
      start = (0, import_chunk_INGLV4KF.joinPath)("", starts.get(command) ?? "");
      folder = start;
    }
    const [program, target] = command.argv;
    if (known(program) === "cd") {
      const moved = [inFolder(folder, target), inFolder(start, target)];
      folder = moved.find((path) => path !== void 0 && folders.has(path)) ?? moved[0];
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
    const value = known(setting2.value);
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
    return { state: "private", evidence: [{ at: (0, import_chunk_INGLV4KF.fileStart)(app.path), note }], signs };
  }
  if (hasSign("policy")) return reach("public", "policy");
  if (hasSign("public-address")) return reach("public", "public-address");
  if (hasSign("private-address")) return reach("private", "private-address");
  if (hasSign("public-name")) return reach("public", "public-name");
  const isPrivate2 = hasSign("flycast-name") || hasSign("comment");
  return reach(isPrivate2 ? "private" : "unknown", "flycast-name", "comment");
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
  const placesOf3 = (which) => calls.filter(which).map(({ command }) => command.at);
  const used = (names) => (names.get(name) ?? []).map(({ value }) => value.at);
  const policyStart = [(0, import_chunk_INGLV4KF.fileStart)(policy.path)];
  if (declared?.private) add("policy", "the policy says that this app is private", policyStart);
  else if (declared && declared.domains.length > 0)
    add("policy", "the policy names public domains of this app", policyStart);
  add("public-address", "a command gives it a public address", placesOf3(givesPublicAddress));
  add("private-address", "a command gives it a private address only", placesOf3(refusesPublicAddress));
  add("deploy", "a deploy that does not keep public addresses away", placesOf3(leavesAddressesOpen));
  add("public-name", "its public name is in use here", used(publicNames));
  add("flycast-name", "it is called over Flycast here", used(flycastNames));
  if (source) add("comment", "a comment says that it is private", privateComments(source));
  return signs;
}
function givesPublicAddress(call) {
  return call.verb === "ips allocate-v4" || call.verb === "ips allocate-v6" && isOff(call, "--private");
}
function refusesPublicAddress(call) {
  if (call.verb === "ips allocate-v6") return switchOf(call, "--private") === true;
  return isDeploy(call) && ["--flycast", "--no-public-ips"].some((name) => switchOf(call, name));
}
function leavesAddressesOpen(call) {
  if (!isDeploy(call) || refusesPublicAddress(call)) return false;
  if (!["--attach", "--build-only", "--no-deploy", "--flycast", "--no-public-ips"].every((name) => isOff(call, name))) {
    return false;
  }
  return call.operands.every((operand) => operand.known);
}
function isOff(call, name) {
  return optionOf(call, name) === void 0 || switchOf(call, name) === false;
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
  const byName2 = /* @__PURE__ */ new Map();
  for (const { name, path } of configs) {
    const paths = byName2.get(known(name));
    if (paths) paths.push(path);
    else byName2.set(known(name), [path]);
  }
  const only = configs.length === 1 ? configs.map(({ path }) => path) : [];
  const targetsOf = (call) => {
    if (call.config !== void 0) return [call.config, inFolder2(call.config, "fly.toml")];
    const app = known(call.app);
    if (app !== void 0) return byName2.get(app) ?? (byName2.has(void 0) ? only : []);
    const { folder } = call;
    if (call.namesConfig || folder === void 0) return only;
    const path = DEFAULT_CONFIGS.map((file) => inFolder2(folder, file)).find((file) => found2.has(file));
    return path === void 0 ? only : [path];
  };
  for (const call of calls) for (const path of targetsOf(call)) found2.get(path)?.push(call);
  return found2;
}
function joinApp(config, calls, documents) {
  const home = (0, import_chunk_INGLV4KF.folderOf)(config.path);
  const deploys = calls.filter(isDeploy);
  const called = agreed(deploys.map(({ folder }) => folder));
  const path = dockerfilePath(config, deploys, called ?? home, documents);
  const dockerfile = path === void 0 ? void 0 : documents.dockerfile(path, config.build.target);
  const apart = path !== void 0 && home !== "" && !path.startsWith(`${home}/`);
  const context = called ?? (apart ? (0, import_chunk_INGLV4KF.folderOf)(path) : home);
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
  const home = (0, import_chunk_INGLV4KF.folderOf)(path);
  const flagged = agreed(deploys.map(({ dockerfile }) => dockerfile));
  if (flagged !== void 0) return documents.sources.has(flagged) ? flagged : void 0;
  if (build3.dockerfile) {
    const named2 = known(build3.dockerfile);
    if (named2 === void 0) return void 0;
    return existing(documents, home, named2) ?? existing(documents, context, named2);
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
  const named2 = known(build3.ignorefile);
  if (named2 !== void 0) {
    const found2 = existing(documents, (0, import_chunk_INGLV4KF.folderOf)(path), named2) ?? existing(documents, context, named2);
    return found2 === void 0 ? void 0 : documents.ignoreFile(found2);
  }
  const own = dockerfile === void 0 ? void 0 : documents.ignoreFile(`${dockerfile}.dockerignore`);
  return own ?? documents.ignoreFile(inFolder2(context, ".dockerignore"));
}
function composePath({ build: build3, config, path }, documents) {
  const home = (0, import_chunk_INGLV4KF.folderOf)(path);
  const named2 = known(build3.composeFile);
  if (named2 !== void 0) return existing(documents, home, named2);
  if (field(field(config, "build"), "compose")?.kind !== "table") return void 0;
  return DEFAULT_COMPOSE_FILES.map((name) => inFolder2(home, name)).find((name) => documents.sources.has(name));
}
function existing(documents, folder, path) {
  const joined = (0, import_chunk_INGLV4KF.joinPath)(folder, path);
  return joined !== void 0 && documents.sources.has(joined) ? joined : void 0;
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
  const readingsOf = (0, import_chunk_INGLV4KF.memoize)((_) => /* @__PURE__ */ new Map());
  return {
    source: (path, text) => {
      const versions = sources.get(path) ?? /* @__PURE__ */ new Map();
      sources.set(path, versions);
      const source = versions.get(text) ?? (0, import_chunk_INGLV4KF.createSource)(path, text);
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
  const services = treeAt(root, "services");
  const buildReader = reader === "development" ? reader : "build";
  for (const service of services?.kind === "table" ? services.entries : []) {
    const key = `services.${service.key}`;
    const environment2 = { origin: "compose-environment", reader, dialect: "compose" };
    const buildArg = { origin: "compose-build-arg", reader: buildReader, dialect: "compose" };
    settings.push(...assignments(treeAt(service.value, "environment"), `${key}.environment`, environment2, source));
    settings.push(...assignments(treeAt(service.value, "build", "args"), `${key}.build.args`, buildArg, source));
    for (const name of ["entrypoint", "command"]) {
      const kind = { origin: "compose-command", reader, key: `${key}.${name}` };
      commands.push(...commandsOf(source, treeAt(service.value, name), kind, readers));
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
    value: (0, import_chunk_INGLV4KF.readText)(value, value, locate2(equals + 1, text.length), kind.dialect),
    at: scalar.at
  };
}
// src/project/files/tasks.ts
var SHELL_KEYS = /^(?:script|before_script|after_script|run|command|commands)$/;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function holdsTasks(path) {
  return isPackage(path) || (0, import_chunk_INGLV4KF.isOtherPipeline)(path);
}
function readTasks(path, root, source, readers) {
  const reader = readerOfTasks(path);
  const commands = [];
  const texts = /* @__PURE__ */ new Set();
  for (const { keys: keys2, scalar } of leavesOf(root)) {
    const names = keys2.filter((key) => !/^\d+$/.test(key));
    const isShell2 = isPackage(path) ? names.length === 2 && names[0] === "scripts" : SHELL_KEYS.test(names.at(-1) ?? "");
    if (!isShell2 || typeof scalar.value !== "string" || !NAMES_FLY.test(scalar.value)) continue;
    commands.push(...commandsOfText(source, scalar, { origin: "script", reader, key: keys2.join(".") }, readers));
    texts.add(scalar.at);
  }
  return { commands, texts };
}
function readerOfTasks(path) {
  const reader = isPackage(path) ? (0, import_chunk_INGLV4KF.readerOf)(`${(0, import_chunk_INGLV4KF.folderOf)(path)}/deploy`) : (0, import_chunk_INGLV4KF.readerOf)(path);
  return reader === "development" ? reader : "ci";
}
function isPackage(path) {
  return (0, import_chunk_INGLV4KF.baseName)(path) === "package.json";
}
// src/project/files/workflow.ts
function readWorkflow(root, source, readers) {
  const draft = { source, readers, settings: [], commands: [], folders: /* @__PURE__ */ new Map() };
  const folder = defaultFolder(root);
  addEnv(draft, root, "");
  addSteps(draft, treeAt(root, "runs", "steps"), "runs", folder);
  const jobs = treeAt(root, "jobs");
  for (const job of jobs?.kind === "table" ? jobs.entries : []) {
    const key = `jobs.${job.key}`;
    addEnv(draft, job.value, `${key}.`);
    addWith(draft, job.value, key);
    addEnv(draft, treeAt(job.value, "container"), `${key}.container.`);
    const services = treeAt(job.value, "services");
    for (const service of services?.kind === "table" ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`);
    }
    addSteps(draft, treeAt(job.value, "steps"), key, defaultFolder(job.value) ?? folder);
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
    const start = treeAt(step2, "run") ? scalarText2(treeAt(step2, "working-directory")) ?? folder : void 0;
    for (const command of stepCommands(draft, step2, key)) {
      draft.commands.push(command);
      if (start !== void 0) draft.folders.set(command, start);
    }
  }
}
function labelOf2(step2) {
  const uses = scalarText2(treeAt(step2, "uses"))?.split("@", 1)[0];
  return scalarText2(treeAt(step2, "id")) ?? scalarText2(treeAt(step2, "name")) ?? uses ?? "run";
}
function stepCommands(draft, step2, key) {
  const kind = { origin: "workflow-run", reader: "ci", key };
  const run2 = treeAt(step2, "run");
  if (run2?.kind === "scalar") {
    return isPosixShell(treeAt(step2, "shell")) ? commandsOfText(draft.source, run2, kind, draft.readers) : [];
  }
  const uses = treeAt(step2, "uses");
  const args = treeAt(step2, "with", "args");
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
  draft.settings.push(...mapSettings(treeAt(holder, "env"), `${prefix}env`, kind));
}
function addWith(draft, holder, prefix) {
  const kind = { origin: "workflow-with", reader: "ci", dialect: "workflow" };
  const action = scalarText2(treeAt(holder, "uses"))?.split("@", 1)[0];
  const settings = mapSettings(treeAt(holder, "with"), `${prefix}.with`, kind);
  draft.settings.push(...action === void 0 ? settings : settings.map((setting2) => ({ ...setting2, action })));
}
function defaultFolder(holder) {
  return scalarText2(treeAt(holder, "defaults", "run", "working-directory"));
}
function isPosixShell(shell) {
  const name = scalarText2(shell);
  return name === void 0 || /^(?:ba|da|z)?sh(?:\s|$)/.test(name);
}
function scalarText2(tree) {
  const text = tree?.kind === "scalar" ? textOf(tree) : void 0;
  return text?.known && text.value !== "" ? text.value : void 0;
}
// src/project/read-files.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
function readPipelines(documents, readers) {
  const readings = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    if ((0, import_chunk_INGLV4KF.isWorkflowPath)(path)) {
      const root = documents.tree(path)?.roots[0];
      if (!root) continue;
      const reading = readWorkflow(root, source, readers);
      readings.set(path, reading);
      for (const [command, folder] of reading.folders) folders.set(command, folder);
    } else if (isScript(path, source) && NAMES_FLY2.test(source.text)) {
      const reading = readScript(path, documents);
      readings.set(path, reading);
      if ((0, import_chunk_INGLV4KF.formatOf)(path) === "makefile") for (const command of reading.commands) folders.set(command, (0, import_chunk_INGLV4KF.folderOf)(path));
    } else if (holdsTasks(path) && NAMES_FLY2.test(source.text)) {
      const root = documents.tree(path)?.roots[0];
      const reading = readByFormat(path, documents);
      if (!root || !reading) continue;
      const { commands, texts } = readTasks(path, root, source, readers);
      readings.set(path, { settings: reading.settings.filter(({ value }) => !texts.has(value.at)), commands });
      if (!(0, import_chunk_INGLV4KF.isOtherPipeline)(path)) for (const command of commands) folders.set(command, (0, import_chunk_INGLV4KF.folderOf)(path));
    }
  }
  return { readings, folders };
}
function readFiles(documents, configs, joined, pipelines, readers) {
  const readings = /* @__PURE__ */ new Map();
  const composeFiles = new Set(joined.map(({ composeFile }) => composeFile));
  const machineConfigs = new Set(joined.map(({ machineConfig }) => machineConfig));
  const dockerfiles = new Set(joined.map(({ dockerfile }) => dockerfile?.source.path));
  for (const [path, source] of documents.sources) {
    const known2 = pipelines.readings.get(path) ?? configs.get(path);
    if (known2) {
      readings.set(path, known2);
      continue;
    }
    const root = documents.tree(path)?.roots[0];
    if ((0, import_chunk_INGLV4KF.isComposePath)(path) || composeFiles.has(path)) {
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
  const reader = (0, import_chunk_INGLV4KF.readerOf)(path);
  const source = documents.sources.get(path);
  const format = (0, import_chunk_INGLV4KF.formatOf)(path, source?.text);
  if (source && (0, import_chunk_INGLV4KF.isSecretFile)(path)) {
    return { settings: (0, import_chunk_INGLV4KF.secretSettings)(source, (0, import_chunk_INGLV4KF.readerOf)(path.replace(/\.eex$/, ""))), commands: [] };
  }
  if (source && (0, import_chunk_INGLV4KF.isProxyConfig)(path)) return { settings: (0, import_chunk_INGLV4KF.proxySettings)(source, (0, import_chunk_INGLV4KF.proxyReader)(path)), commands: [] };
  if (source && (0, import_chunk_INGLV4KF.isConfigCode)(path)) return { settings: (0, import_chunk_INGLV4KF.codeDefaults)(source, reader), commands: [] };
  if (format === "dockerfile") return readDockerfile(path, documents, reader);
  if (source && isScript(path, source)) return readScript(path, documents);
  if (format === "ignore") documents.ignoreFile(path);
  const tree = documents.tree(path);
  return tree && { settings: genericSettings(tree, reader), commands: [] };
}
function isScript(path, { text }) {
  const format = (0, import_chunk_INGLV4KF.formatOf)(path, text);
  return format === "shell" || format === "makefile";
}
function readScript(path, documents) {
  return { settings: [], commands: forReader(documents.script(path)?.commands ?? [], (0, import_chunk_INGLV4KF.readerOf)(path)) };
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
  const calls = flyCalls(pipelineCommands, pipelines.folders, (0, import_chunk_INGLV4KF.foldersOf)(snapshot.paths));
  const configs = readFlyConfigs(documents, new Set(calls.map(({ config }) => config)), readers);
  const deployed = [...configs.values()].filter(({ path }) => (0, import_chunk_INGLV4KF.readerOf)(path) !== "development");
  const callsOf = callsByConfig(calls, deployed);
  const joined = deployed.map((config) => joinApp(config, callsOf.get(config.path) ?? [], documents));
  const readings = readFiles(documents, configs, joined, pipelines, readers);
  const settings = [...readings.values()].flatMap((reading) => reading.settings);
  const commands = [...readings.values()].flatMap((reading) => reading.commands);
  const flyctl = allCalls(commands, calls);
  const callOf = new Map(flyctl.map((call) => [call.command, call]));
  const references = hostReferences(settings);
  const folders = new Set(joined.flatMap((join) => [...foldersOfApp(join)]));
  const byPath = documents.documents();
  return {
    commit: snapshot.commit,
    paths: snapshot.paths,
    sources,
    documents: byPath,
    apps: joined.map((join) => ({
      ...appOf(join, readings, callOf, references, policy, sources),
      ownHttps: (0, import_chunk_INGLV4KF.ownHttps)(foldersOfApp(join), folders, checked)
    })),
    settings,
    commands,
    flyctl,
    dockerfiles: [...byPath.values()].filter(isDockerfile),
    policy,
    problems: [
      ...snapshot.problems,
      ...capProblems(snapshot),
      ...documents.problems(filesInUse(joined, calls)),
      ...unread
    ]
  };
}
function allCalls(commands, calls) {
  const inPipelines = new Map(calls.map((call) => [call.command, call]));
  return commands.flatMap((command) => inPipelines.get(command) ?? readFlyctl(command, void 0) ?? []);
}
function readFlyConfigs(documents, named2, readers) {
  const configs = /* @__PURE__ */ new Map();
  for (const [path, source] of documents.sources) {
    const format = (0, import_chunk_INGLV4KF.formatOf)(path, source.text);
    const isNamed = named2.has(path);
    if (!(0, import_chunk_INGLV4KF.isConfigFormat)(format) && !isNamed) continue;
    const document = format === void 0 ? documents.tree(path, "toml") : documents.tree(path);
    const root = document?.roots[0];
    if (!document || root?.kind !== "table") continue;
    if (!isNamed && !isFlyConfig(path, document.format, root)) continue;
    const reader = (0, import_chunk_INGLV4KF.readerOf)(path) === "development" ? "development" : "runtime";
    configs.set(path, readFlyConfig(document, root, reader, readers));
  }
  return configs;
}
function appOf(joined, readings, callOf, references, policy, sources) {
  const { config, dockerfile, buildContext, ignoreFile: ignoreFile2, calls } = joined;
  const { machineConfig: _, ...rest } = config;
  const parts = [config];
  for (const path of [dockerfile?.source.path, joined.composeFile, joined.machineConfig]) {
    const reading = path === void 0 ? void 0 : readings.get(path);
    if (reading) parts.push(reading);
  }
  const commands = parts.flatMap((reading) => reading.commands);
  return {
    ...rest,
    folder: (0, import_chunk_INGLV4KF.folderOf)(config.path),
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
  return new Set(paths.filter((path) => path !== void 0).map(import_chunk_INGLV4KF.folderOf));
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
function capProblems({ texts }) {
  if (texts.size < import_chunk_INGLV4KF.MAX_FILES) return [];
  const message = `This project has more configuration files than are read at once (${import_chunk_INGLV4KF.MAX_FILES}); the rest was not judged.`;
  return [{ at: (0, import_chunk_INGLV4KF.fileStart)("."), message, blocking: true }];
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
  const verdict = (0, import_chunk_INGLV4KF.decide)({ deciding: comparison.introduced, failOn: input.failOn, problems, crashes });
  const exposure = (0, import_chunk_INGLV4KF.lazy)(() => ({ before: base && exposureOf(base.project), after: exposureOf(head.project) }));
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
    introducedBySeverity: (0, import_chunk_INGLV4KF.countBySeverity)(comparison.introduced),
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
    const problems = [...snapshot.problems, { at: (0, import_chunk_INGLV4KF.fileStart)(""), message: TOO_SLOW, blocking: true }];
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
  const moved = diff ? renamesOf(diff) : /* @__PURE__ */ new Map();
  const renames = new Map([
    ...moved,
    ...[...baseline.renames].map(([then, now]) => [then, moved.get(now) ?? now])
  ]);
  const context = { headPaths: head.project.paths, unchecked: head.unchecked };
  const { introduced, standing: standing2, notices } = holdAgainst(comparison.introduced, { ...baseline, renames }, context);
  return { comparison: { introduced, standing: standing2, fixed: comparison.fixed }, notices };
}
function outcomeOf({ project, findings, crashes }) {
  return { findings, problems: project.problems, crashes };
}
function compareSnapshots(base, head, diff) {
  if (!base) return { introduced: head.findings, standing: [], fixed: [] };
  return compare2(base.findings, head.findings, {
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
  return loadParsers((0, import_chunk_INGLV4KF.formatsOf)([...head.texts.keys(), ...compared?.base.texts.keys() ?? []]));
}
function startClock() {
  const start = process.uptime();
  return () => (process.uptime() - start) * 1e3 > MAX_RUN_TIME;
}
// src/action/check-files.ts
async function checkFiles(client, target, inputs, { today, version, log }) {
  const { scope, pullRequest } = target;
  let page;
  const workspace = await openWorkspace(client, {
    ...target,
    files: filesToRead(target, inputs),
    extraFields: pullRequest === void 0 ? void 0 : {
      fields: (0, import_chunk_INGLV4KF.threadFields)(pullRequest),
      take: (answer) => {
        page = (0, import_chunk_INGLV4KF.takeThreads)(answer);
      }
    },
    log
  });
  const policy = await readPolicy(workspace, inputs.policy);
  const edit = await checkBaselineEdit(workspace);
  const input = await prepareRun(workspace, { policy, failOn: policy.failOn(inputs.failOn), scope, today, version });
  const policyProblems = [...input.policyProblems, ...edit.problems];
  const report = run({ ...input, policyProblems, isOver: startClock() });
  const posted = page && pullRequest !== void 0 ? await (0, import_chunk_INGLV4KF.readThreads)(client, pullRequest, page) : void 0;
  const { head, compared } = workspace.snapshots;
  return {
    report: { ...report, notices: [...edit.notices, ...report.notices] },
    posted,
    moves: compared && { diff: compared.diff, headPaths: head.paths },
    filesRead: (/* @__PURE__ */ new Set([...head.texts.keys(), ...compared?.base.texts.keys() ?? []])).size
  };
}
function filesToRead({ scope, changes }, { policy }) {
  return [
    { path: policy, revision: "base" },
    ...changes ? [{ path: policy, revision: "head" }] : [],
    // A change answers for what it introduces, whatever the baseline lets stand.
    ...scope === "all" ? [{ path: BASELINE_PATH, revision: "base" }] : []
  ];
}
var forEachChild = function(...words) {
  load3();
  return new.target ? new forEachChild(...words) : forEachChild(...words);
};
var parse = function(...words) {
  load3();
  return new.target ? new parse(...words) : parse(...words);
};
function load3() {
  let loaded;
  try {
    const { forEachChild: forEachChild2, parse: parse4 } = require("./unbash.js");
    loaded = [forEachChild2, parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("unbash cannot be loaded.");
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
var ASSIGNMENT2 = /(?:^|[ \t\n])\w+\+?=/;
var NO_PROGRAM = /^(?:case|coproc|declare|do|done|elif|else|esac|eval|export|fi|for|function|if|in|let|local|readonly|select|then|time|typeset|until|while)$/;
function literalCommands(text, context) {
  if (text.text.length > MAX_LENGTH2 || !LITERAL.test(text.text) || ASSIGNMENT2.test(text.text)) return void 0;
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
      commands: walk({ text, expressions }, script, context, depth),
      fault: fault && text.locate(fault.pos, fault.pos)
    };
  } catch (error) {
    if (error instanceof MissingPart) throw error;
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
function walk(shell, script, context, depth) {
  const commands = [];
  const pending = [{ node: script, shell, key: context.key }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node } = visit;
    let read;
    if (node.type === "Command") {
      const found2 = readCommand(visit.shell, node, { ...context, key: visit.key });
      commands.push(found2.command);
      if (found2.script && depth < MAX_SCRIPT_DEPTH) {
        read = found2.script.node;
        const inner = readScript2(found2.script.text, { ...context, key: visit.key }, depth + 1);
        for (const command of inner?.commands ?? []) commands.push(command);
      }
    }
    const children = [];
    forEachChild(node, (child) => {
      if (child !== read) children.push(enter(visit, child, context.origin));
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
      at: (0, import_chunk_INGLV4KF.fileStart)(source.path),
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
  load4();
  return new.target ? new parse2(...words) : parse2(...words);
};
function load4() {
  let loaded;
  try {
    const { parse: parse4 } = require("./docker-file-parser.js");
    loaded = [parse4];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("docker-file-parser cannot be loaded.");
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
  const value = unquote(raw, escaper);
  return value === void 0 ? { known: false, at, raw } : { known: true, value, at, raw };
}
var EXPANSION = /^[\p{L}\p{Nd}_@*#?\-$!{]/u;
function unquote(raw, escaper, expansions) {
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
    return Array.isArray(args) ? placesOf2(text, start, args) : void 0;
  }
  if (keyword !== "FROM" && !TEXTS.has(keyword)) return void 0;
  const argument = ask(keyword, rest);
  if (typeof argument !== "string") return void 0;
  return placesOf2(text, start, keyword === "FROM" ? argument.split(/\s+/) : [argument]);
}
function ask(keyword, rest) {
  const directive = rest.endsWith("\\") ? "# escape=`\n" : "";
  try {
    return parse2(`${directive}${keyword} ${rest}`)[0]?.args;
  } catch (error) {
    if (error instanceof MissingPart) throw error;
    return void 0;
  }
}
function isStringList(rest) {
  return rest.startsWith("[") && Array.isArray(ask("CMD", rest));
}
function placesOf2(text, start, args) {
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
  const name = unquote(rest.trim(), "\\", "kept");
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
function readHeredoc(source, lines, first, mark) {
  let next = first;
  let terminated = false;
  for (; next < lines.length && !terminated; next++) {
    const line = lines[next];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    terminated = (mark.chomp ? text.replace(/^\t+/, "") : text) === mark.name;
  }
  const end = terminated ? next - 1 : next;
  const from = lines[first]?.from ?? source.text.length;
  const to = lines[end]?.from ?? source.text.length;
  const body = mark.chomp ? withoutTabs(source, from, to) : windowOf(source, from, to);
  const at = source.locate(from, end > first ? lines[end - 1]?.to ?? from : from);
  return { heredoc: { name: mark.name, text: body.text, at, expands: mark.expands }, body, next, terminated };
}
// src/parse/dockerfile/stages.ts
function readStages(instructions, target) {
  const drafts = [];
  const parents = [];
  const byName2 = /* @__PURE__ */ new Map();
  for (const { keyword, onbuild, args, at } of instructions) {
    if (keyword !== "FROM" || onbuild) continue;
    const index = drafts.length;
    const base = args[0] ?? { known: false, at, raw: "" };
    const name = args[1]?.raw.toUpperCase() === "AS" ? args[2]?.raw : void 0;
    drafts.push({ index, ...name === void 0 ? {} : { name }, base, at });
    parents.push(stageOf(known(base), byName2, index));
    if (name !== void 0) byName2.set(name.toLowerCase(), index);
  }
  const shipped = /* @__PURE__ */ new Set();
  let next = stageOf(target, byName2, drafts.length) ?? drafts.length - 1;
  for (let at = next; at !== void 0 && at >= 0; at = next) {
    shipped.add(at);
    next = parents[at] ?? -1;
  }
  return drafts.map((stage) => ({ ...stage, shipped: shipped.has(stage.index) }));
}
function stageOf(name, byName2, count2) {
  if (name === void 0) return void 0;
  const named2 = byName2.get(name.toLowerCase());
  if (named2 !== void 0) return named2;
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
    if (keyword === "SHELL") posix = !OTHER_SHELL.test(known(args[0]) ?? "");
    const context = contextOf2(reading, stages);
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
function contextOf2({ instruction }, stages) {
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
function readInstruction(source, lines, line, escaper, stage, report) {
  const joined = line.text;
  const outer = keywordAt(joined.text, 0);
  const onbuild = outer.keyword === "ONBUILD";
  const inner = onbuild ? keywordAt(joined.text, outer.to) : outer;
  const { flags, end } = readFlags(joined, inner.to, escaper);
  const { spans, json } = readArguments2(joined.text, end, inner.keyword, escaper);
  let next = line.last + 1;
  const heredocs = [];
  if (!json && HEREDOC_KEYWORDS.has(inner.keyword)) {
    for (const mark of heredocMarks(joined.text)) {
      const heredoc = readHeredoc(source, lines, next, mark);
      heredocs.push(heredoc);
      next = heredoc.next;
      if (!heredoc.terminated) break;
    }
  }
  const lineEnd2 = line.pieces.at(-1)?.to ?? 0;
  const lastLine = lines[next - 1];
  const tail = heredocs.length > 0 && lastLine ? [{ from: lineEnd2, to: lastLine.to }] : [];
  const text = tail.length > 0 ? splice(source, [...line.pieces, ...tail]) : joined;
  const instruction = {
    keyword: inner.keyword,
    keywordAt: joined.locate(inner.from, inner.to),
    flags,
    args: spans.map((span) => argumentValue(joined, span, inner.keyword, json, escaper)),
    json,
    heredocs: heredocs.map((reading2) => reading2.heredoc),
    onbuild,
    stage: inner.keyword === "FROM" && !onbuild ? stage + 1 : stage,
    at: text.locate(0, text.text.length)
  };
  const reading = {
    instruction,
    text,
    from: skipSpace(joined.text, end),
    to: joined.text.trimEnd().length,
    spans,
    escaper,
    heredocs
  };
  for (const message of faultsOf2(reading)) report({ at: instruction.keywordAt, message, blocking: true });
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
function faultsOf2({ instruction, heredocs }) {
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
  const lines = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    let to = feed === -1 ? text.length : feed;
    const next = feed === -1 ? text.length : feed + 1;
    while (to > from && text[to - 1] === "\r") to--;
    lines.push({ from, to, next });
    from = next;
  }
  return lines;
}
var DIRECTIVE3 = /^#\s*([a-z][a-z0-9]*)\s*=(.*)$/i;
var DIRECTIVES = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
function readEscape2(source, lines, fault) {
  const named2 = /* @__PURE__ */ new Set();
  let escaper = "\\";
  for (const line of lines) {
    const match2 = DIRECTIVE3.exec(source.text.slice(line.from, line.to).trim());
    const name = match2?.[1]?.toLowerCase() ?? "";
    const value = match2?.[2]?.trim() ?? "";
    if (!DIRECTIVES.has(name) || value === "") break;
    if (named2.has(name)) fault(line, "A parser directive may stand in a Dockerfile only once.");
    else if (name === "escape") {
      if (value === "`" || value === "\\") escaper = value;
      else fault(line, "The escape directive takes a backslash or a backtick and nothing else.");
    }
    named2.add(name);
  }
  return escaper;
}
function isCommentOrBlank(text) {
  const body = text.trimStart();
  return body === "" || body.startsWith("#");
}
function readLogicalLine(source, lines, first, escaper) {
  const pieces = [];
  let last = first;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
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
    const name = unquote(rawName, escaper) ?? rawName;
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
    report({ at: (0, import_chunk_INGLV4KF.fileStart)(source.path), message: TOO_LARGE, blocking: true });
    return empty;
  }
  const lines = physicalLines(source.text);
  const escaper = readEscape2(
    source,
    lines,
    (line, message) => report({ at: source.locate(line.from, line.to), message, blocking: true })
  );
  const readings = readInstructions(source, lines, escaper, report);
  if (!readings) {
    problems.length = 0;
    const message = "This Dockerfile is a template and was not judged.";
    report({ at: (0, import_chunk_INGLV4KF.fileStart)(source.path), message, blocking: false });
    return empty;
  }
  const instructions = readings.map((reading) => reading.instruction);
  const stages = readStages(instructions, options.target);
  const settings = readings.flatMap((reading) => readSettings2(reading, stages, report));
  const commands = readCommands(readings, stages, report);
  return { kind: "dockerfile", source, stages, instructions, settings, commands, problems };
}
function readInstructions(source, lines, escaper, report) {
  const readings = [];
  let stage = -1;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const text = source.text.slice(line.from, line.to);
    if (isCommentOrBlank(text)) {
      index++;
      continue;
    }
    if (TEMPLATE.test(text)) return void 0;
    const logical = readLogicalLine(source, lines, index, escaper);
    if (logical.text.text.trim() === "") {
      index = logical.last + 1;
      continue;
    }
    const { reading, next } = readInstruction(source, lines, logical, escaper, stage, report);
    if (readings.length >= MAX_INSTRUCTIONS || next - index > MAX_LINES_PER_INSTRUCTION) {
      const message = "This Dockerfile is too long to be read; what stands from here on was not judged.";
      report({ at: source.locate(line.from, line.to), message, blocking: true });
      return readings;
    }
    if (lines.slice(index, next).some((part) => isOverlong(source, part))) {
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
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
// src/parse/env.ts
var NAME = /([ \t]*(?:export[ \t]+)?)([\w.-]+)[ \t]*=[ \t]*/y;
var COMMENT = /(?:^|[ \t])#/;
var BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/;
function parseEnv(source) {
  return readTree2("env", source, () => [{ kind: "table", at: (0, import_chunk_INGLV4KF.fileStart)(source.path), entries: readEntries(source) }]);
}
function readEntries(source) {
  const { text } = source;
  const entries = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    NAME.lastIndex = lineStart;
    const [written = "", indent = "", name] = NAME.exec(text) ?? [];
    if (name === void 0) {
      lineStart = lineEnd(text, lineStart) + 1;
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
    lineStart = lineEnd(text, value.end) + 1;
  }
  return entries;
}
function readValue2(text, start) {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close2 = closingQuote(text, start + 1, quote);
    if (close2 !== void 0 && BLANK_OR_COMMENT.test(text.slice(close2 + 1, lineEnd(text, close2)))) {
      return { text: text.slice(start + 1, close2), end: close2 + 1 };
    }
  }
  const line = text.slice(start, lineEnd(text, start));
  const comment = line.search(COMMENT);
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
  return readTree2("ini", source, () => [readSections(source, dialect)]);
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
      const entry = readPair2(source, dialect, line, start);
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
  return { kind: "table", at: (0, import_chunk_INGLV4KF.fileStart)(source.path), entries: rootEntries };
}
function* logicalLines(text, dialect) {
  let at = 0;
  while (at < text.length) {
    COMMENT_LINE.lastIndex = at;
    const isComment = COMMENT_LINE.test(text);
    let end = lineEnd(text, at);
    while (dialect.continues && !isComment && end < text.length && isContinued(text, at, end))
      end = lineEnd(text, end + 1);
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
function readPair2(source, dialect, line, start) {
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
var COMMENT2 = /(?:^|[ \t])[;#]/;
function readValue3(source, dialect, start, end) {
  const written = source.text.slice(start, end);
  const quoted = dialect.decorated ? QUOTED.exec(written)?.[1] : void 0;
  const comment = dialect.decorated ? written.search(COMMENT2) : -1;
  const raw = quoted ?? (comment === -1 ? written : written.slice(0, comment).trimEnd());
  const value = quoted ? quoted.slice(1, -1) : dialect.continues ? raw.replace(/\\\r?\n[ \t]*/g, "") : raw;
  return { kind: "scalar", at: source.locate(start, start + raw.length), raw, value };
}
var parseTree = function(...words) {
  load5();
  return new.target ? new parseTree(...words) : parseTree(...words);
};
function load5() {
  let loaded;
  try {
    const { parseTree: parseTree2 } = require("./jsonc-parser.js");
    loaded = [parseTree2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("jsonc-parser cannot be loaded.");
  [parseTree] = loaded;
}
// src/parse/json.ts
var REPEATED = "This key is set twice: the later one counts here, and deploy tools may refuse the file.";
var MAX_DIGITS = 40;
function parseJson(source) {
  return readTree2("json", source, (report) => {
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
  const keys2 = /* @__PURE__ */ new Set();
  for (const property of properties) {
    const [name, node] = property.children ?? [];
    const value = node && readNode(source, node, report);
    if (!name || !value) continue;
    const key = String(name.value);
    const keyAt = source.locate(name.offset, name.offset + name.length);
    if (keys2.has(key)) report(keyAt, REPEATED, false);
    keys2.add(key);
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
    const end = lineEnd(text, at);
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
var SPECIAL = /["'#[\]{}\n]/g;
var INK = /[^ \t\r\n]/g;
var BASIC_STRING_STOP = /\\.|["\n]/g;
var LITERAL_STRING_STOP = /['\n]/g;
var BASIC_TEXT_STOP = /\\[\s\S]|"""/g;
var LITERAL_TEXT_STOP = /'''/g;
function nextStatement(text, from) {
  const start = nextInk(text, from);
  if (start === text.length) return void 0;
  const end = text[start] === "[" ? lineEnd(text, start) : pairEnd(text, start);
  return { start, end: text[end - 1] === "\r" ? end - 1 : end };
}
function nextInk(text, from) {
  INK.lastIndex = from;
  for (let found2 = INK.exec(text); found2; found2 = INK.exec(text)) {
    if (found2[0] !== "#") return found2.index;
    INK.lastIndex = lineEnd(text, found2.index);
  }
  return text.length;
}
function pairEnd(text, start) {
  let depth = 0;
  let at = start;
  for (; ; ) {
    SPECIAL.lastIndex = at;
    const found2 = SPECIAL.exec(text);
    if (!found2) return text.length;
    at = found2.index + 1;
    const character = found2[0];
    if (character === "\n") {
      if (depth === 0) return found2.index;
    } else if (character === "#") at = lineEnd(text, at);
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
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
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
  const statement = text.startsWith("[") ? readHeader(cursor) : readPair3(cursor);
  if (!statement || nextInk(text, cursor.at) < text.length) return void 0;
  return { statement, toml10: cursor.toml10 };
}
function readHeader(cursor) {
  const array = cursor.text.startsWith("[[");
  cursor.at = array ? 2 : 1;
  const keys2 = readKeys(cursor);
  if (!keys2 || !skip(cursor, array ? "]]" : "]")) return void 0;
  return { kind: "header", keys: keys2, span: [0, cursor.at], array };
}
function readPair3(cursor) {
  const start = cursor.at;
  const keys2 = readKeys(cursor);
  if (!keys2 || !skip(cursor, "=")) return void 0;
  skipPattern(cursor, BLANKS);
  const value = readValue4(cursor);
  return value && { kind: "pair", keys: keys2, span: [start, cursor.at], value };
}
function readKeys(cursor) {
  const keys2 = [];
  do {
    skipPattern(cursor, BLANKS);
    const start = cursor.at;
    const isQuoted = skipString(cursor);
    if (!isQuoted && !skipPattern(cursor, BARE_KEY)) return void 0;
    const raw = cursor.text.slice(start, cursor.at);
    keys2.push({ name: isQuoted ? unquote2(raw) : raw, span: [start, cursor.at] });
    skipPattern(cursor, BLANKS);
  } while (skip(cursor, "."));
  return keys2;
}
function unquote2(raw) {
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
    const pair = readPair3(cursor);
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
    const list4 = { kind: "list", at: place, items };
    arrays.set(list4, items);
    append(parent, part, list4, place);
    return created;
  };
  const root = create(at, "header");
  return {
    root,
    open: (keys2, place, array) => {
      const last = keys2.at(-1);
      if (!last) return root;
      let parent = root;
      for (const part of keys2.slice(0, -1)) parent = enter3(parent, part, place, "implicit");
      return array ? openItem(parent, last, place) : openTable(parent, last, place);
    },
    detached: (place) => create(place, "header"),
    put: (start, keys2, value, place) => {
      const last = keys2.at(-1);
      if (!last) return;
      let table = start;
      for (const part of keys2.slice(0, -1)) table = enter3(table, part, place, "dotted");
      if (entryIn(table, last)) repeated(last.at);
      append(table, last, value, place);
    }
  };
}
// src/parse/toml/statement.ts
function readStatement(source, span) {
  const text = source.text.slice(span.start, span.end);
  try {
    const values = parse3(text, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH });
    const spans = statementSpans(text);
    if (!spans) return { kind: "fault", offset: span.start, message: tomlFault("", false) };
    const { statement, toml10 } = spans;
    const places = { source, base: span.start };
    const keys2 = keyParts(places, statement.keys);
    const at = locate(places, statement.span);
    if (statement.kind === "header") return { kind: "header", keys: keys2, at, toml10, array: statement.array };
    return { kind: "pair", keys: keys2, at, toml10, value: readValue5(places, statement.value, valueAt(values, keys2)) };
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
        const keys2 = keyParts(places, pair.keys);
        const inner = isTable(value) ? valueAt(value, keys2) : void 0;
        tables.put(tables.root, keys2, readValue5(places, pair.value, inner), locate(places, pair.span));
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
  return readTree2("toml", source, (report) => [readRoot(source, report)]);
}
function readRoot(source, report) {
  const { text } = source;
  const start = (0, import_chunk_INGLV4KF.fileStart)(source.path);
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
      next = nextStatement(text, lineEnd(text, next.start));
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
  load6();
  return new.target ? new Composer(...words) : Composer(...words);
};
var isAlias = function(...words) {
  load6();
  return new.target ? new isAlias(...words) : isAlias(...words);
};
var isMap = function(...words) {
  load6();
  return new.target ? new isMap(...words) : isMap(...words);
};
var isScalar = function(...words) {
  load6();
  return new.target ? new isScalar(...words) : isScalar(...words);
};
var isSeq = function(...words) {
  load6();
  return new.target ? new isSeq(...words) : isSeq(...words);
};
var Parser = function(...words) {
  load6();
  return new.target ? new Parser(...words) : Parser(...words);
};
function load6() {
  let loaded;
  try {
    const { Composer: Composer2, isAlias: isAlias2, isMap: isMap2, isScalar: isScalar2, isSeq: isSeq2, Parser: Parser2 } = require("./yaml.js");
    loaded = [Composer2, isAlias2, isMap2, isScalar2, isSeq2, Parser2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingPart("yaml cannot be loaded.");
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
  const read = (node) => {
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
      const sized = read(item);
      items.push(sized.tree);
      size += sized.size;
    }
    return { tree: { kind: "list", at: placeOf2(source, node), items }, size };
  };
  const readAlias = (node) => {
    const target = anchors.get(node.source);
    if (target && target !== "open" && target.size <= budget) {
      budget -= target.size;
      return target;
    }
    const at = placeOf2(source, node);
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
      const keyAt = placeOf2(source, key);
      const sized = value ? read(value) : { tree: nullScalar(keyAt), size: 1 };
      size += sized.size;
      const tables = isMergeKey(key) ? tablesOf2(sized.tree) : [];
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
      tree: { kind: "table", at: placeOf2(source, node), entries: [...inherited(merged, own), ...entries] },
      size
    };
  };
  return read(contents).tree;
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
function tablesOf2(tree) {
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
  return { kind: "scalar", at: placeOf2(source, node), raw, value: exactValue2(node.value, raw) };
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
function placeOf2(source, node) {
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
  return readTree2("yaml", source, (report) => readRoots2(source, report));
}
function readRoots2(source, report) {
  const tokens = [...new Parser().parse(source.text)];
  if (isTooDeep2(tokens)) {
    report((0, import_chunk_INGLV4KF.fileStart)(source.path), TOO_DEEP, true);
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
    if (depth > MAX_DEPTH) return true;
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
