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
  MAX_FINGERPRINTS: () => MAX_FINGERPRINTS,
  PERMISSIONS_BLOCK: () => PERMISSIONS_BLOCK,
  apiErrorOf: () => apiErrorOf,
  queryRepository: () => queryRepository,
  readChanges: () => readChanges,
  readThreads: () => readThreads,
  takeThreads: () => takeThreads,
  threadFields: () => threadFields,
  touchedPaths: () => touchedPaths,
  writeMarker: () => writeMarker
});
// src/github/api/api-errors.ts
var PERMISSIONS_BLOCK = `permissions:
  contents: read
  pull-requests: write
  checks: write`;
function apiErrorOf(error, readOnlyToken) {
  if (!isHttpError(error)) return graphqlApiError(error, readOnlyToken);
  const { status } = error;
  const route = routeOf(error);
  const headers = error.response?.headers ?? {};
  if (status === 429 || status === 403 && isLimit(error.message, headers)) {
    return { kind: "rate-limit", reason: `GitHub's rate limit was reached at ${route}.` };
  }
  if (status === 401) return { kind: "permission", reason: `GitHub does not accept the token (401 at ${route}).` };
  if (status === 403) return forbidden(route, headers["x-accepted-github-permissions"], readOnlyToken);
  if (status === 404) return { kind: "not-found", reason: `GitHub knows no such thing, or hides it (404 at ${route}).` };
  if (status === 422) return { kind: "invalid", reason: `GitHub refused the content (422 at ${route}).` };
  return { kind: "unavailable", reason: `GitHub did not answer as it should (${status} at ${route}).` };
}
function forbidden(route, accepted, readOnlyToken) {
  if (readOnlyToken) {
    return {
      kind: "read-only",
      reason: "the token is read-only, as it always is for pull requests of forks and of Dependabot"
    };
  }
  const wanted = typeof accepted === "string" && /^[\w=,; -]{1,200}$/.test(accepted) ? ` It wants ${accepted}.` : "";
  return { kind: "permission", reason: `the token lacks a permission (403 at ${route}).${wanted}` };
}
function graphqlApiError(error, readOnlyToken) {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return void 0;
  const types = graphqlErrors(error).map((each) => each.type);
  if (types.includes("RATE_LIMITED")) return { kind: "rate-limit", reason: "GitHub's GraphQL rate limit was reached." };
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) {
    return forbidden("POST /graphql", void 0, readOnlyToken);
  }
  if (types.includes("NOT_FOUND")) return { kind: "not-found", reason: "GitHub knows no such thing (GraphQL)." };
  return { kind: "unavailable", reason: "GitHub answered a GraphQL request with an error." };
}
function graphqlErrors(error) {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((each) => ({
    type: String(each?.type ?? ""),
    path: Array.isArray(each?.path) ? each.path : []
  }));
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
  if (!data.repository) throw notFound();
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
function takeThreads({ repository, viewer }) {
  const pullRequest = repository.pullRequest;
  const page = pullRequest?.reviewThreads;
  if (!page) return void 0;
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
// src/github/read/changes.ts
var COMPARE_FILES = 300;
async function readChanges(client, base, head, expected = 0) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    // Pages are of commits, which are of no interest; the first one has all the files.
    per_page: 1,
    page: 1
  });
  const files = data.files ?? [];
  const complete = files.length < COMPARE_FILES && files.length >= expected;
  return { mergeBase: data.merge_base_commit.sha, files: files.flatMap(readFile), complete };
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
module.exports = stdin_exports;
