import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  MAX_RUN_TIME,
  array,
  description,
  differingPaths,
  fileField,
  integer,
  literal,
  loadCommits,
  loadParsers,
  maxValue,
  minValue,
  number,
  optional,
  parsePatch,
  picklist,
  pipe,
  readPolicy,
  regex,
  run,
  safeParse,
  strictObject,
  string,
  takeFile,
  title
} from "./chunk-VGGPCS5Q.js";
import {
  entryOf,
  rules,
  treeAt
} from "./chunk-YC65RS5J.js";
import "./chunk-H3RSXX3D.js";
import {
  readChanges,
  readThreads,
  takeThreads,
  threadFields
} from "./chunk-WPYJCPWF.js";
import {
  formatsOf,
  queryRepository
} from "./chunk-SMCQNRHF.js";
import {
  SEVERITIES
} from "./chunk-NCTXOYIF.js";
import "./chunk-5GZHH3XF.js";
import {
  parseJson
} from "./chunk-KLJJVUZU.js";
import "./chunk-LAVPXZCJ.js";
import "./chunk-3LYW6ECG.js";
import "./chunk-FPCQMJ3V.js";
import {
  createSource,
  fileStart
} from "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";

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
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
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
  const unlisted = differingPaths(base.tree, head.tree).filter((path) => !listed.has(path));
  const gone = /* @__PURE__ */ new Map();
  for (const path of unlisted) {
    const file = head.tree.files.has(path) ? void 0 : base.tree.files.get(path);
    if (file && file.size > 0) gone.set(file.oid, path);
  }
  const moved = /* @__PURE__ */ new Set();
  for (const path of unlisted) {
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

// src/model/baseline.ts
var BASELINE_PATH = ".github/airworthy-baseline.json";

// src/github/renames.ts
async function renamesSinceWritten(client, commit, path) {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`;
  const { repository } = await queryRepository(client, field);
  const written = repository["commit"]?.history?.nodes?.[0]?.oid;
  if (written === void 0 || written === commit) return /* @__PURE__ */ new Map();
  const { files } = await readChanges(client, written, commit, void 0);
  return new Map(
    files.flatMap(({ path: now, previousPath: then }) => then === void 0 ? [] : [[then, now]])
  );
}

// src/policy/baseline-schema.ts
var entrySchema = strictObject({
  rule: pipe(string(), description("The rule whose findings stand.")),
  path: pipe(string(), description("The file that they stand in.")),
  fingerprint: pipe(
    string(),
    regex(/^[0-9a-f]{20}$/),
    description("What they blame, as in the report. No line and no text of the file can be read out of it.")
  ),
  severity: pipe(picklist(SEVERITIES), description("How bad they were; one that got worse stands no longer.")),
  count: pipe(
    number(),
    integer(),
    minValue(1),
    maxValue(1e6),
    description("How many of them stand.")
  )
});
var baselineSchema = pipe(
  strictObject({
    $schema: optional(string()),
    version: literal(1),
    entries: array(entrySchema)
  }),
  title("Airworthy baseline")
);

// src/policy/load-baseline.ts
var MAX_FAULTS = 10;
function loadBaseline({ source, roots, problems }) {
  if (problems.length > 0) return refuse(problems);
  const [root] = roots;
  if (!root) return refuse([{ at: fileStart(source.path), message: `The baseline is empty; ${WRITE_ANEW}` }]);
  const parsed = safeParse(baselineSchema, plainOf(root));
  if (!parsed.success) return refuse(parsed.issues.map((issue) => faultOf(root, issue)));
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
function faultOf(root, issue) {
  const keys = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys.at(-1);
  const isForeign = issue.type === "strict_object" && issue.expected === "never";
  const isInList = treeAt(root, ...keys.slice(0, -1))?.kind !== "table";
  const known = typeof last === "string" && !isForeign && !isInList ? MUST_BE.get(last) : void 0;
  const fault = known ?? (isForeign && !isInList ? "A baseline has no such key" : NO_MAPPING);
  return { at: placeOf(root, keys), message: `${fault}; ${WRITE_ANEW}` };
}
var NO_MAPPING = "A baseline is a mapping with `version` and `entries`, and each entry is a mapping, too";
function placeOf(root, keys) {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
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
  if ("text" in blob) return loadBaseline(parseJson(createSource(BASELINE_PATH, blob.text)));
  const problem = { at: fileStart(BASELINE_PATH), message: blob.trouble, blocking: true };
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
  const notices = [{ at: fileStart(BASELINE_PATH), message: `This change edits the baseline. ${message}` }];
  const text = head.snapshot.texts.get(BASELINE_PATH);
  return { notices, problems: text === void 0 ? [] : readBaseline({ text }).problems };
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
  if (pullRequest !== void 0) fields.push(threadFields(pullRequest));
  const [base, head] = await loadCommits(client, [changes.mergeBase, event.head], change.changed, {
    fields: fields.join("\n"),
    take: (answer) => {
      blob = takeFile("policy", answer);
      after = takeFile("policyAfter", answer);
      baselineBlob = takeFile("baseline", answer);
      page = takeThreads(answer);
    }
  });
  if (!base || !head) throw new TypeError("Both sides of a change are loaded together.");
  const { policy, problems, failOn } = await readPolicy(inputs.policy, blob, { base, head, after });
  const tip = { id: change.policyCommit, paths: base.snapshot.paths };
  const known = await followMoves(readBaseline(baselineBlob), client, tip, around.log);
  const news = baselineNews(base, head);
  const diff = buildDiff(changes, base, head);
  const report = run({
    base: base.snapshot,
    head: head.snapshot,
    diff,
    rules,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems, ...news.problems],
    parsers: await parsersFor([base.snapshot, head.snapshot]),
    failOn: failOn(inputs.failOn),
    scope: change.scope,
    today: around.today,
    version: around.version,
    isOver: clock()
  });
  const posted = page && pullRequest !== void 0 ? await readThreads(client, pullRequest, page) : void 0;
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
  const known = await followMoves(readBaseline(baselineBlob), client, judged, around.log);
  return run({
    head: head.snapshot,
    rules,
    policy,
    baseline: known.baseline,
    policyProblems: [...problems, ...known.problems],
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
  return loadParsers(formatsOf(snapshots.flatMap(({ texts }) => [...texts.keys()])));
}
export {
  judgeChange,
  judgeWhole
};
