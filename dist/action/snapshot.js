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
  EMPTY: () => EMPTY,
  MAX_FINGERPRINTS: () => MAX_FINGERPRINTS,
  NOT_JSON: () => NOT_JSON,
  PERMISSIONS_BLOCK: () => PERMISSIONS_BLOCK,
  apiErrorOf: () => apiErrorOf,
  checkAnswer: () => checkAnswer,
  differingPaths: () => differingPaths,
  expectShape: () => expectShape,
  fileField: () => fileField,
  idOf: () => idOf,
  loadCommits: () => loadCommits,
  queryRepository: () => queryRepository,
  readChanges: () => readChanges,
  readThreads: () => readThreads,
  takeFile: () => takeFile,
  takeThreads: () => takeThreads,
  threadFields: () => threadFields,
  touchedPaths: () => touchedPaths,
  writeMarker: () => writeMarker
});
var import_redact = whole(require("../lib/redact.js"));
// src/github/api/answer-shape.ts
var UNEXPECTED = "UNEXPECTED_ANSWER";
var NUMBERED = { id: "number" };
var SHAPES = [
  [
    "GET",
    /\/compare\/[^/]+$/,
    {
      merge_base_commit: { sha: "text" },
      ahead_by: "number",
      behind_by: "number",
      total_commits: "number",
      commits: [{ sha: "text", parents: [{ sha: "text" }] }],
      "files?": [{ filename: "text", status: "text", "previous_filename?": "text", "patch?": "text" }]
    }
  ],
  [
    "GET",
    /\/git\/trees\/[^/]+$/,
    { truncated: "flag", tree: [{ path: "text", mode: "text", type: "text", "sha?": "text", "size?": "number" }] }
  ],
  ["GET", /\/git\/blobs\/[^/]+$/, { content: "text", encoding: "text", size: "number" }],
  ["GET", /\/check-runs$/, { check_runs: [{ id: "number", "external_id?": "text" }] }],
  ["POST", /\/check-runs$/, NUMBERED],
  ["PATCH", /\/check-runs\/[^/]+$/, NUMBERED],
  ["POST", /\/reviews$/, NUMBERED],
  ["POST", /\/comments$/, NUMBERED],
  // With an error for a part of the query the other parts are there.
  ["POST", /\/graphql$/, { "data?": {}, "errors?": [{}] }]
];
function checkAnswer(method, path, answer) {
  const [, , shape] = SHAPES.find(([of, pattern]) => of === method && pattern.test(path)) ?? [];
  if (shape !== void 0) expectShape(answer, shape);
  if (path.endsWith("/graphql") && isObject(answer) && !answer["data"] && !answer["errors"]) {
    throw unexpected("`data` is not an object");
  }
}
function expectShape(value, shape, name = "it") {
  if (typeof shape === "string") {
    if (typeof value !== (shape === "text" ? "string" : shape === "flag" ? "boolean" : "number")) {
      throw unexpected(`${name} is not a ${shape}`);
    }
  } else if (isList(shape)) {
    if (!Array.isArray(value)) throw unexpected(`${name} is not a list`);
    const [item, nulls] = shape;
    for (const each of value) if (each !== null || !nulls) expectShape(each, item, `an item of ${name}`);
  } else {
    if (!isObject(value)) throw unexpected(`${name} is not an object`);
    for (const [key, part] of Object.entries(shape)) {
      const optional = key.endsWith("?");
      const property = optional ? key.slice(0, -1) : key;
      const found = Object.hasOwn(value, property) ? value[property] : void 0;
      if (!optional || found !== void 0 && found !== null) expectShape(found, part, `\`${property}\``);
    }
  }
}
function unexpected(fault) {
  return Object.assign(new Error(fault), { code: UNEXPECTED });
}
var isList = (shape) => Array.isArray(shape);
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/github/api/api-errors.ts
var PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`;
var NOT_JSON = "NOT_JSON";
var EMPTY = "EMPTY_ANSWER";
var ADVICE = "Run the job again. If it fails again, check the proxy of the runner and `GITHUB_API_URL`.";
function apiErrorOf(error, readOnlyToken) {
  if (isUnexpected(error)) return { kind: "unavailable", reason: unexpectedAnswer(error, "POST /graphql") };
  if (!isHttpError(error)) return graphqlApiError(error, readOnlyToken);
  const { status } = error;
  const route = routeOf(error);
  const failure = failureOf(error, route);
  if (failure !== void 0) return { kind: "unavailable", reason: failure };
  const headers = error.response?.headers ?? {};
  if (status === 429 || status === 403 && isLimit(error.message, headers)) {
    return { kind: "rate-limit", reason: `GitHub's rate limit was reached at ${route}.` };
  }
  if (status === 401) return { kind: "permission", reason: `GitHub rejected the token (401 at ${route}).` };
  if (status === 403) return forbidden(route, headers["x-accepted-github-permissions"], readOnlyToken);
  if (status === 404)
    return { kind: "not-found", reason: `GitHub did not find it, or the token may not read it (404 at ${route}).` };
  if (status === 422) return { kind: "invalid", reason: `GitHub rejected the request (422 at ${route}).` };
  return { kind: "unavailable", reason: `GitHub returned an unexpected status (${status} at ${route}).` };
}
function failureOf({ response, cause }, route) {
  if (response !== void 0 || !(cause instanceof Error)) return void 0;
  const code = "code" in cause ? String(cause.code) : "";
  if (code === NOT_JSON) return `GitHub returned a web page instead of JSON (${route}). ${ADVICE}`;
  if (code === EMPTY) return `GitHub returned an empty answer (${route}). ${ADVICE}`;
  if (code === UNEXPECTED) return unexpectedAnswer(cause, route);
  if (cause instanceof SyntaxError) return `GitHub returned invalid JSON (${route}). ${ADVICE}`;
  if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return `Cannot reach GitHub: ${code} (${route}).`;
  return cause.name === "TimeoutError" ? `GitHub did not answer in time (${route}).` : void 0;
}
function unexpectedAnswer({ message }, route) {
  return `GitHub returned an unexpected answer: ${message} (${route}). ${ADVICE}`;
}
function forbidden(route, accepted, readOnlyToken) {
  if (readOnlyToken) {
    return {
      kind: "read-only",
      reason: "the token is read-only, as it always is for pull requests from forks"
    };
  }
  const wanted2 = typeof accepted === "string" && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It needs ${accepted}.` : "";
  return { kind: "permission", reason: `the token lacks a permission (403 at ${route}).${wanted2}` };
}
function graphqlApiError(error, readOnlyToken) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return void 0;
  const types = graphqlErrors(error).map((each) => each.type);
  if (types.includes("RATE_LIMITED")) return { kind: "rate-limit", reason: "GitHub's GraphQL rate limit was reached." };
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) {
    return forbidden("POST /graphql", void 0, readOnlyToken);
  }
  if (types.includes("NOT_FOUND")) return { kind: "not-found", reason: "GitHub did not find it (GraphQL)." };
  return { kind: "unavailable", reason: "GitHub returned an error for a GraphQL request." };
}
function graphqlErrors(error) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((each) => ({
    type: String(each?.type ?? ""),
    path: Array.isArray(each?.path) ? each.path : []
  }));
}
function isUnexpected(error) {
  return error instanceof Error && "code" in error && error.code === UNEXPECTED;
}
function isHttpError(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function isLimit(message, headers) {
  if (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0") return true;
  return /\brate limit\b|\babuse detection\b/i.test(message);
}
function routeOf(error) {
  const { method = "GET", url = "" } = error.request ?? {};
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? "";
  return `${method} ${path}`;
}
// src/github/publish/marker.ts
var MAX_FINGERPRINTS = 1e3;
var MARKER = /^<!-- airworthy:v1 (closed )?([0-9a-f]{20}(?: [0-9a-f]{20}){0,999}) -->/;
function writeMarker({ fingerprints, closed }) {
  return `<!-- airworthy:v1 ${closed ? "closed " : ""}${fingerprints.join(" ")} -->`;
}
function readMarker(body) {
  const [, closed, fingerprints] = MARKER.exec(body) ?? [];
  return fingerprints === void 0 ? void 0 : { fingerprints: fingerprints.split(" "), closed: closed !== void 0 };
}
// src/github/api/query.ts
var ANSWER = { repository: {}, "viewer?": { "login?": "text" } };
async function queryRepository(client, fields, fragments = "") {
  const query = `query($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${fields}
  }
}
${fragments}`;
  const data = await client.octokit.graphql(query, { owner: client.owner, repo: client.repo }).catch((error) => partOf(error));
  if (data.repository === void 0) throw unexpected("`repository` is missing");
  if (!data.repository) throw notFound();
  expectShape(data, ANSWER);
  for (const [, name = ""] of fields.matchAll(/^ {4}(\w+)[:(]/gm)) {
    const found = Object.hasOwn(data.repository, name) ? data.repository[name] : void 0;
    if (found === void 0) throw unexpected(`\`${name}\` is missing`);
    if (found !== null) expectShape(found, {}, `\`${name}\``);
  }
  return { repository: data.repository, viewer: data.viewer?.login };
}
function notFound() {
  return Object.assign(new Error("Not Found"), { status: 404, request: { method: "POST", url: "https://api/graphql" } });
}
function partOf(error) {
  const partial = error instanceof Error && "data" in error ? error.data : void 0;
  const refused = graphqlErrors(error).every((each) => each.type === "FORBIDDEN" || each.type === "NOT_FOUND");
  if (!partial?.repository || !refused) throw error;
  return partial;
}
// src/github/publish/threads.ts
function threadFields(pullRequest, after) {
  const cursor = after === void 0 ? "" : `, after: ${JSON.stringify(after)}`;
  return `    pullRequest(number: ${pullRequest}) {
      headRefOid
      reviewThreads(first: 100${cursor}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          isResolved
          subjectType
          line
          startLine
          diffSide
          comments(first: 1) {
            totalCount
            nodes { id body isMinimized viewerDidAuthor author { __typename login } }
          }
        }
      }
    }`;
}
var COMMENT = {
  id: "text",
  body: "text",
  isMinimized: "flag",
  viewerDidAuthor: "flag",
  "author?": { login: "text" }
};
var THREAD = { id: "text", path: "text", isResolved: "flag", subjectType: "text", "line?": "number" };
var PULL_REQUEST = {
  headRefOid: "text",
  reviewThreads: {
    pageInfo: { hasNextPage: "flag", "endCursor?": "text" },
    "nodes?": [{ ...THREAD, comments: { totalCount: "number", "nodes?": [COMMENT, "or null"] } }, "or null"]
  }
};
function takeThreads({ repository, viewer }) {
  const pullRequest = repository.pullRequest;
  const page = pullRequest?.reviewThreads;
  if (!page) return void 0;
  expectShape(pullRequest, PULL_REQUEST, "`pullRequest`");
  const ours = [];
  for (const thread of page.nodes ?? []) {
    const comment = thread?.comments.nodes?.[0];
    if (!thread || !comment || !isOurs(comment, viewer)) continue;
    const marker = readMarker(comment.body);
    if (!marker) continue;
    ours.push({
      id: thread.id,
      path: thread.path,
      comment: comment.id,
      body: comment.body,
      fingerprints: marker.fingerprints,
      closed: marker.closed,
      on: thread.subjectType === "FILE" ? "file" : "line",
      place: placeOf(thread),
      minimized: comment.isMinimized,
      resolved: thread.isResolved,
      answered: thread.comments.totalCount > 1
    });
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return { ours, head: pullRequest.headRefOid, next: hasNextPage && endCursor !== null ? endCursor : void 0 };
}
function placeOf({ path, line, startLine, diffSide }) {
  if (line === null) return { on: "file", path };
  return { on: "line", path, side: diffSide, line, ...startLine !== null && { startLine } };
}
async function readThreads(client, pullRequest, first) {
  let page = first ?? takeThreads(await queryRepository(client, threadFields(pullRequest)));
  if (!page) return void 0;
  const threads = [...page.ours];
  while (page.next !== void 0) {
    page = takeThreads(await queryRepository(client, threadFields(pullRequest, page.next)));
    if (!page) return void 0;
    threads.push(...page.ours);
  }
  return { threads, head: page.head };
}
function isOurs({ viewerDidAuthor, author }, viewer) {
  if (viewerDidAuthor) return true;
  return author?.__typename === "Bot" && viewer !== void 0 && author.login === viewer.replace(/\[bot\]$/, "");
}
// src/github/read/merge-base.ts
var MAX_MERGED = 10;
async function hasOneMergeBase(client, { mergeBase, behind, ahead }) {
  if (behind === 0) return true;
  if (!ahead) return false;
  const own = new Set(ahead.map(({ sha }) => sha));
  const shared = new Set(ahead.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter((sha) => !own.has(sha)));
  shared.delete(mergeBase);
  if (shared.size > MAX_MERGED) return false;
  const answers = await Promise.all([...shared].map((sha) => isAncestor(client, sha, mergeBase)));
  return answers.every(Boolean);
}
async function isAncestor({ octokit, owner, repo }, older, newer) {
  const at = { owner, repo, basehead: `${newer}...${older}`, per_page: 1, page: 1 };
  try {
    return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data.ahead_by === 0;
  } catch (error) {
    if (apiErrorOf(error, false)?.kind === "not-found") return false;
    throw error;
  }
}
// src/github/read/changes.ts
var COMPARE_FILES = 300;
var MAX_COMMIT_PAGES = 3;
async function readChanges(client, base, head, expected = 0) {
  const data = await readPage(client, base, head, 1);
  const mergeBase = data.merge_base_commit.sha;
  const ahead = data.behind_by === 0 ? [] : await readCommits(client, base, head, data);
  if (!await hasOneMergeBase(client, { mergeBase, behind: data.behind_by, ahead })) {
    return { mergeBase: base, oneMergeBase: false, files: [], complete: false };
  }
  const files = data.files ?? [];
  const complete = data.files !== void 0 && files.length < COMPARE_FILES && files.length >= expected;
  return { mergeBase, oneMergeBase: true, files: files.flatMap(readFile), complete };
}
async function readPage({ octokit, owner, repo }, base, head, page) {
  const at = { owner, repo, basehead: `${base}...${head}`, per_page: 100, page };
  return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data;
}
async function readCommits(client, base, head, { commits: first, total_commits: total }) {
  const commits = [...first];
  for (let page = 2; commits.length < total && page <= MAX_COMMIT_PAGES; page++) {
    commits.push(...(await readPage(client, base, head, page)).commits);
  }
  return commits.length < total ? void 0 : commits;
}
function readFile({ filename, previous_filename, status, patch }) {
  if (status === "unchanged") return [];
  const renamed = status === "renamed" && previous_filename !== void 0;
  return [
    {
      path: filename,
      previousPath: renamed ? previous_filename : void 0,
      status: renamed ? "renamed" : statusOf(status),
      patch
    }
  ];
}
function statusOf(status) {
  if (status === "removed") return "removed";
  return status === "added" || status === "copied" ? "added" : "modified";
}
function touchedPaths(files) {
  const paths = /* @__PURE__ */ new Set();
  for (const file of files) {
    paths.add(file.path);
    if (file.previousPath !== void 0) paths.add(file.previousPath);
  }
  return paths;
}
// src/github/read/blobs.ts
var MAX_BLOBS_IN_QUERY = 100;
var MAX_BYTES_IN_QUERY = 2e6;
async function readBlobs(client, files, extraFields) {
  const blobs = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  const fits = (0, import_redact.createSizeLimit)();
  for (const { oid, size } of files) {
    if (blobs.has(oid) || sizes.has(oid) || large.includes(oid)) continue;
    if (!fits(size)) blobs.set(oid, { trouble: import_redact.TOO_LARGE });
    else if (size > import_redact.MAX_FILE_BYTES) large.push(oid);
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
  for (const oid of large) blobs.set(oid, await readRaw(client, oid));
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
  const answer = await queryRepository(client, fields.join("\n"), oids.length > 0 ? BLOB_FRAGMENT : "");
  extraFields?.take(answer);
  const blobs = /* @__PURE__ */ new Map();
  for (const [i, oid] of oids.entries()) {
    const text = completeText(answer.repository[`b${i}`]);
    blobs.set(oid, text === void 0 ? await readRaw(client, oid) : classify({ text }));
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
  const data = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid }).then(
    (answer) => answer.data,
    (error) => {
      if (apiErrorOf(error, false)?.kind === "not-found") return void 0;
      throw error;
    }
  );
  if (!data) return { trouble: "GitHub does not have the content of this file (404), so it was not checked." };
  const bytes = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (data.size !== null && bytes.length !== data.size) {
    return { trouble: "GitHub returned only a part of this file, so it was not checked." };
  }
  if (!(0, import_redact.createSizeLimit)()(bytes.length)) return { trouble: import_redact.TOO_LARGE };
  if ((0, import_redact.isSealed)(bytes)) return { trouble: import_redact.SEALED };
  const decoded = (0, import_redact.decodeText)(bytes);
  return decoded ? classify(decoded) : { trouble: import_redact.NOT_TEXT };
}
function classify(decoded) {
  return (0, import_redact.isLargeFilePointer)(decoded.text) ? { trouble: import_redact.IN_LARGE_FILE_STORAGE } : decoded;
}
// src/github/read/tree.ts
var MAX_REQUESTS = 100;
var REGULAR_FILE = /^100(644|755|664)$/;
var LINK = "120000";
var SUBMODULE = "160000";
function differingPaths(base, head) {
  const paths = [];
  for (const path of pathsOf(head)) if (idOf(base, path) !== idOf(head, path)) paths.push(path);
  for (const path of pathsOf(base)) if (idOf(head, path) === void 0) paths.push(path);
  return paths;
}
function idOf({ files, links, submodules }, path) {
  const link = links.get(path);
  return files.get(path)?.oid ?? (link ? `link ${link.oid}` : submodules.get(path));
}
function* pathsOf({ files, links, submodules }) {
  yield* files.keys();
  yield* links.keys();
  yield* submodules.keys();
}
async function readTree(client, commit, listings = /* @__PURE__ */ new Map()) {
  const entries = { files: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Map(), submodules: /* @__PURE__ */ new Map() };
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
        addEntries(entries, listing.tree, prefix);
        continue;
      }
      requests++;
      const top = await listCached(oid, false);
      addEntries(entries, top.tree, prefix);
      if (top.truncated) problems.push(unlisted(prefix));
      for (const entry of top.tree) {
        if (entry.type === "tree" && entry.sha && entry.path !== void 0) {
          next.push({ oid: entry.sha, prefix: `${prefix}${entry.path}/` });
        }
      }
    }
    folders = next;
  }
  return { ...entries, problems };
}
function unlisted(prefix) {
  const message = "This folder has too many files to list all of them.";
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
function addEntries({ files, links, submodules }, listed, prefix) {
  for (const { path, mode = "", sha, size } of listed) {
    if (path === void 0 || !sha) continue;
    if (REGULAR_FILE.test(mode)) files.set(prefix + path, { oid: sha, size: size ?? 0 });
    else if (mode === LINK) links.set(prefix + path, { oid: sha, size: size ?? 0 });
    else if (mode === SUBMODULE) submodules.set(prefix + path, sha);
  }
}
// src/github/read/snapshot.ts
var MAX_ROUNDS = 12;
var MOST_PROGRAMS = 500;
var LIMITS = { files: import_redact.MAX_FILES, programs: MOST_PROGRAMS };
async function loadCommits(client, commits, asChanged, extraFields) {
  const listings = /* @__PURE__ */ new Map();
  const readings = await Promise.all(commits.map((commit) => startReading(client, commit, listings)));
  const changed = asChanged === "differing" ? differing(readings) : asChanged;
  const blobs = /* @__PURE__ */ new Map();
  let pendingFields = extraFields;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = readings.map((reading) => ({ reading, paths: missing(reading, changed) }));
    const files = asked.flatMap(({ reading, paths }) => paths.flatMap((path) => fileOf(reading, path) ?? []));
    if (round === 0) files.push(...readings.flatMap(({ tree }) => linksToRead(tree).map(([, file]) => file)));
    if (files.length === 0 && !pendingFields) break;
    const unknown = files.filter((file) => !blobs.has(file.oid));
    for (const [oid, blob] of await readBlobs(client, unknown, pendingFields)) blobs.set(oid, blob);
    pendingFields = void 0;
    for (const { reading, paths } of asked) keep(reading, paths, blobs);
    if (round === 0) for (const reading of readings) follow(reading, blobs);
  }
  return readings.map((reading) => ({ tree: reading.tree, snapshot: close(reading, changed) }));
}
function differing([base, head]) {
  return base && head ? new Set(differingPaths(base.tree, head.tree)) : "all";
}
async function startReading(client, commit, listings) {
  const tree = await readTree(client, commit, listings);
  const noLinks = { links: /* @__PURE__ */ new Map(), unfollowed: /* @__PURE__ */ new Map() };
  return {
    commit,
    tree,
    paths: new Set(tree.files.keys()),
    ...noLinks,
    texts: /* @__PURE__ */ new Map(),
    wide: /* @__PURE__ */ new Set(),
    troubles: /* @__PURE__ */ new Map()
  };
}
var MAX_LINKS = 1e3;
function linksToRead({ links }) {
  return [...links].slice(0, MAX_LINKS);
}
function follow(reading, blobs) {
  const linkTargets = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const [path, { oid }] of reading.tree.links) {
    const blob = blobs.get(oid);
    if (blob && "text" in blob) linkTargets.set(path, blob.text);
    else unread.set(path, "The target of this symbolic link could not be read.");
  }
  const entries = { links: linkTargets, submodules: reading.tree.submodules.keys() };
  const { links, unfollowed } = (0, import_redact.followLinks)(reading.paths, entries);
  reading.links = links;
  reading.unfollowed = new Map([...unread, ...unfollowed]);
  for (const path of links.keys()) reading.paths.add(path);
}
function fileOf({ tree, links }, path) {
  return tree.files.get(links.get(path) ?? path);
}
function missing(reading, changed) {
  const touched = (0, import_redact.withLinksTo)(changed, reading.links);
  const next = (0, import_redact.wanted)(reading.paths, reading.texts, touched, LIMITS);
  return next.filter((path) => !reading.troubles.has(path));
}
function keep(reading, paths, blobs) {
  for (const path of paths) {
    const blob = blobs.get(fileOf(reading, path)?.oid ?? "");
    if (blob && "text" in blob) {
      reading.texts.set(path, blob.text);
      if (blob.isWide) reading.wide.add(path);
      reading.texts.set(reading.links.get(path) ?? path, blob.text);
    } else reading.troubles.set(path, blob?.trouble ?? "The file could not be fetched.");
  }
}
function close(reading, changed) {
  const problems = [...reading.tree.problems];
  const touched = changed === "all" ? /* @__PURE__ */ new Set() : (0, import_redact.withLinksTo)(changed, reading.links);
  const needed = new Set((0, import_redact.wanted)(reading.paths, reading.texts, touched, { ...LIMITS, programs: 0 }));
  if (reading.texts.size - (0, import_redact.programsIn)(reading.texts) >= import_redact.MAX_FILES) {
    const message = `Only ${import_redact.MAX_FILES} configuration files of this commit were read; the command line reads all of them.`;
    problems.push({ at: (0, import_redact.fileStart)("."), message, blocking: true });
  }
  if ((0, import_redact.programsIn)(reading.texts) >= MOST_PROGRAMS) {
    const message = `Only ${MOST_PROGRAMS} source files of this commit were read; the command line reads all of them.`;
    problems.push({ at: (0, import_redact.fileStart)("."), message, blocking: false });
  }
  for (const problem of (0, import_redact.unreadProblems)(reading.troubles, (path) => needed.has(path))) problems.push(problem);
  for (const path of missing(reading, changed)) {
    problems.push({
      at: (0, import_redact.fileStart)(path),
      message: "The file was not read: too many files refer to one another.",
      blocking: true
    });
  }
  const { commit, paths, texts, links, unfollowed, wide } = reading;
  return { commit, paths, texts, problems, links, unfollowed, wide };
}
module.exports = stdin_exports;
