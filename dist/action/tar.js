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
  readArchive: () => readArchive
});
var import_client = whole(require("./client.js"));
var import_plugin_rest_endpoint_methods = whole(require("./plugin-rest-endpoint-methods.js"));
var import_redact = whole(require("../lib/redact.js"));
var import_node_stream = require("node:stream");
var import_node_zlib = require("node:zlib");
// src/github/read/archive.ts
// src/github/read/tar.ts
var BLOCK = 512;
var SIZE = [124, 12];
var CHECKSUM = [148, 8];
var KIND = 156;
var LINK_TARGET = [157, 100];
async function* readTar(archive, wants) {
  const pieces = archive[Symbol.asyncIterator]();
  let piece = new Uint8Array(0);
  async function read(length, into) {
    for (let done = 0; done < length; ) {
      if (piece.length === 0) {
        const next = await pieces.next();
        if (next.done) return done;
        piece = next.value;
        continue;
      }
      const part = piece.subarray(0, length - done);
      into?.set(part, done);
      done += part.length;
      piece = piece.subarray(part.length);
    }
    return length;
  }
  try {
    const header = Buffer.alloc(BLOCK);
    for (; ; ) {
      const filled = await read(BLOCK, header);
      if (filled === 0 || filled === BLOCK && header.every((byte) => byte === 0)) return;
      if (filled < BLOCK) throw new Error("the archive ends within a header");
      const size = sizeOf(header);
      const padding = (BLOCK - size % BLOCK) % BLOCK;
      const kind = header[KIND];
      const isFile = kind === 0 || kind === 48;
      const content = isFile && wants(size) ? Buffer.allocUnsafe(size) : void 0;
      if (await read(size, content) < size || await read(padding) < padding) {
        throw new Error("the archive ends within a file");
      }
      if (content) yield content;
      else if (kind === 50) yield untilZero(header, LINK_TARGET);
    }
  } finally {
    await pieces.return?.();
  }
}
function sizeOf(header) {
  const [start, length] = CHECKSUM;
  let sum = 0;
  for (const [at, byte] of header.entries()) sum += at >= start && at < start + length ? 32 : byte;
  if (octal(header, CHECKSUM) !== sum) throw new Error("the archive has a damaged header");
  const size = octal(header, SIZE);
  if (size === void 0) throw new Error("the archive has a file without a size");
  return size;
}
function octal(header, field) {
  const text = untilZero(header, field).toString("latin1").trim();
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function untilZero(header, [start, length]) {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end));
}
// src/github/read/archive.ts
var MAX_UNPACKED_BYTES = 5e8;
async function readArchive(client, commit, { sizes, large }) {
  const files = new Map([...sizes, ...large]);
  const wantedSizes = new Set(files.values());
  const blobs = /* @__PURE__ */ new Map();
  try {
    const archive = await openArchive(client, commit);
    for await (const content of readTar(bounded(archive), (size) => wantedSizes.has(size))) {
      const oid = blobId(content);
      if (files.has(oid)) blobs.set(oid, (0, import_client.blobOf)(content));
      if (blobs.size === files.size) break;
    }
    return { blobs };
  } catch (error) {
    return { blobs, trouble: reasonOf(error) };
  }
}
async function openArchive(client, commit) {
  const { octokit, owner, repo, download } = client;
  const answer = await octokit.rest.repos.downloadTarballArchive({
    owner,
    repo,
    ref: commit,
    // Octokit would follow the redirect, and hold the whole archive in memory.
    request: { ...import_client.ONCE.request, redirect: "manual" }
  });
  const status = answer.status;
  const { location } = answer.headers;
  if (status !== 302 || location === void 0) throw new Error("GitHub did not return the address of the archive");
  const packed = await download(location);
  const unpacked = (0, import_node_zlib.createGunzip)();
  (0, import_node_stream.pipeline)(packed, unpacked, () => {
  });
  return unpacked;
}
async function* bounded(archive) {
  let bytes = 0;
  for await (const piece of archive) {
    bytes += piece.length;
    if (bytes > MAX_UNPACKED_BYTES) throw new Error(`the archive is larger than ${MAX_UNPACKED_BYTES / 1e6} MB`);
    yield piece;
  }
}
function blobId(content) {
  return (0, import_redact.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function reasonOf(error) {
  const reason = (0, import_client.apiErrorOf)(error, false)?.reason ?? (error instanceof Error ? error.message : "an unknown error");
  return reason.replace(/\.$/, "");
}
module.exports = stdin_exports;
