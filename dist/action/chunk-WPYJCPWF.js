import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  queryRepository
} from "./chunk-SMCQNRHF.js";

// src/github/marker.ts
var MAX_FINGERPRINTS = 1e3;
var MARKER = /^<!-- airworthy:v1 (closed )?([0-9a-f]{20}(?: [0-9a-f]{20}){0,999}) -->/;
function writeMarker({ fingerprints, closed }) {
  return `<!-- airworthy:v1 ${closed ? "closed " : ""}${fingerprints.join(" ")} -->`;
}
function readMarker(body) {
  const [, closed, fingerprints] = MARKER.exec(body) ?? [];
  return fingerprints === void 0 ? void 0 : { fingerprints: fingerprints.split(" "), closed: closed !== void 0 };
}

// src/github/threads.ts
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

// src/github/changes.ts
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

export {
  MAX_FINGERPRINTS,
  writeMarker,
  threadFields,
  takeThreads,
  readThreads,
  readChanges,
  touchedPaths
};
