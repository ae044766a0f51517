import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  PRACTICES,
  SEVERITIES,
  compareSeverity
} from "./chunk-NCTXOYIF.js";

// src/report/docs.ts
var PROJECT = "https://github.com/airworthy/airworthy";
var RULE_PAGES = `${PROJECT}/blob/v1/docs/rules`;
function pageOf({ practice, rule }) {
  return `${RULE_PAGES}/${practice}/${rule}.md`;
}

// src/report/problem-list.ts
function problemsOf({ problems, crashes }) {
  const told = crashes.map(({ rule, error }) => ({
    at: void 0,
    message: `The rule ${rule} stopped with ${error}, so what it had not told by then was not judged.`,
    blocking: true
  }));
  for (const { at, message, blocking } of problems) {
    told.push({ at: at.path === "" || at.path === "." ? void 0 : at, message, blocking });
  }
  return told;
}

// src/report/summary-links.ts
var NO_LINKS = { rule: () => void 0, place: () => void 0 };
function linksTo(options) {
  return {
    rule: (id, practice) => `${options.pages}/${practice}/${id}.md`,
    place: ({ path, range }) => path === "" ? void 0 : `${options.repository}/blob/${options.commit}/${encodePath(path)}#L${range.start.line}`
  };
}
function encodePath(path) {
  const encode = (part) => encodeURIComponent(part).replace(/[()'*!~]/g, percent);
  return Buffer.from(path).toString().split("/").map(encode).join("/");
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function link(markdown, address) {
  return address === void 0 ? markdown : `[${markdown}](${address})`;
}

// src/report/about.ts
function aboutOf({ at, subject }) {
  return at.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}

// src/report/plain.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function oneLine(text) {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "�");
}
function oneLineInColumns(text) {
  return text.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "�");
}

// src/report/markdown.ts
var BREAK = "&#8203;";
var SPECIAL = /[\\`*_~$[\]]|[&<>|#@]|:(?=\/\/)|www(?=\.)|gh-(?=\d)/gi;
var REPLACEMENTS = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  // A backslash in the cell of a table would be read twice.
  ["|", "&#124;"],
  ...[..."\\`*_~$[]"].map((character) => [character, `\\${character}`])
]);
function escapeMarkdown(text) {
  return escapeStart(escapeInline(text).trim());
}
function codeSpan(text) {
  const content = oneLine(text).trim();
  if (content === "" || content.includes("|")) return `<code>${escapeInline(content)}</code>`;
  let longest = 0;
  for (const run of content.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}
function renderMessage(message) {
  const parts = message.split("`");
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ""}` : "";
  let markdown = "";
  for (const [index, part] of parts.entries()) markdown += index % 2 === 1 ? codeSpan(part) : escapeInline(part);
  return escapeStart((markdown + escapeInline(tail)).trim());
}
function truncateBytes(text, maxBytes) {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  let end = Math.max(0, maxBytes);
  while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
  return bytes.toString("utf8", 0, end);
}
function escapeInline(text) {
  return oneLine(text).replace(SPECIAL, (found) => REPLACEMENTS.get(found) ?? found + BREAK);
}
function escapeStart(markdown) {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, "$1\\$2");
}

// src/report/summary-words.ts
var PRACTICE_NAMES = {
  secrets: "Secrets",
  "private-networking": "Private networking",
  firewall: "Firewall",
  tls: "TLS",
  "multi-region": "Multi-region",
  database: "Database",
  configuration: "Configuration"
};
var SEVERITY_NAMES = {
  critical: "🛑 Critical",
  high: "🔴 High",
  medium: "🟠 Medium",
  low: "🔵 Low"
};
var MAX_MESSAGE = 1e3;
function messageOf(message) {
  return renderMessage(clip(message, MAX_MESSAGE));
}
function clip(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function placeOf(at, links) {
  if (at.path === "") return "the project";
  return link(codeSpan(`${clip(at.path, 300)}:${at.range.start.line}`), links.place(at));
}
function findingPlaceOf(finding, links) {
  const about = aboutOf(finding);
  return about === void 0 ? placeOf(finding.at, links) : codeSpan(about);
}
function ruleOf(finding, links) {
  return link(codeSpan(finding.rule), links.rule(finding.rule, finding.practice));
}
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
function countBySeverity(findings) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { severity } of findings) numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
  const parts = SEVERITIES.flatMap((severity) => {
    const number = numbers.get(severity);
    return number === void 0 ? [] : [`${number} ${severity}`];
  });
  return parts.join(", ");
}
function verdictOf(report) {
  const { complete, failOn, failing } = report.verdict;
  const news = report.scope === "introduced" ? "new " : "";
  const total = report.comparison.introduced.length;
  const counted = total === 0 ? `no ${news}findings` : count(total, `${news}finding`);
  if (!complete) {
    const unjudged = problemsOf(report).filter(({ blocking }) => blocking);
    const missed = report.verified ? "looked at" : "judged";
    return `Incomplete: ${count(unjudged.length, "thing")} could not be ${missed}; ${counted}.`;
  }
  if (total === 0) return nothingWords(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function nothingWords({ scope, verified }) {
  if (scope === "introduced") return "This change makes nothing worse.";
  return verified?.some(({ path }) => path !== void 0) ? "What runs is what the files promise." : "Nothing found.";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/report/scorecard.ts
function scorecardOf(report) {
  const scores = [];
  for (const practice of PRACTICES) {
    const own = (findings) => findings.filter((finding) => finding.practice === practice);
    const counting = own(report.comparison.introduced);
    const standing = own(report.comparison.standing);
    if (practice === "configuration" && counting.length + standing.length === 0) continue;
    scores.push(scoreOf(report, practice, counting, standing.length));
  }
  return scores;
}
function appsOf({ exposure }) {
  return count(exposure.after.apps.length, "app");
}
function standingWords({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, counting, standing) {
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const news = report.scope === "introduced" ? "new" : "found";
  const notes = standing > 0 ? [`${standing} ${standingWords(report)}`] : [];
  const [worst] = counting.toSorted((a, b) => compareSeverity(b.severity, a.severity));
  if (worst) {
    const words = [`${countBySeverity(counting)} ${news}`, ...crashed ? ["not wholly judged"] : [], ...notes];
    return { practice, state: worst.severity, words };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not judged", words: ["not looked at", ...notes] };
  if (isOff) return { practice, state: "switched off", words: ["switched off by the policy", ...notes] };
  if (crashed) return { practice, state: "not judged", words: ["not judged", ...notes] };
  if (!report.verdict.complete) {
    return { practice, state: "partly judged", words: [`nothing ${news} in what could be judged`, ...notes] };
  }
  return { practice, state: "clean", words: [`nothing ${news}`, ...notes] };
}

// src/report/exposure-pairs.ts
var KEYS = [
  ({ path, name }) => name === void 0 ? void 0 : `${name}
${path}`,
  ({ name }) => name,
  ({ path }) => path
];
function pairApps(before, after) {
  const partners = /* @__PURE__ */ new Map();
  let earlier = before.apps;
  let later = after.apps;
  for (const key of KEYS) {
    const candidates = byKey(earlier, key);
    const taken = /* @__PURE__ */ new Set();
    for (const [value, app] of byKey(later, key)) {
      const partner = candidates.get(value);
      if (!app || !partner) continue;
      partners.set(app, partner);
      taken.add(partner);
    }
    earlier = earlier.filter((app) => !taken.has(app));
    later = later.filter((app) => !partners.has(app));
  }
  const pairs = after.apps.map((app) => ({ before: partners.get(app), after: app }));
  return [...pairs, ...earlier.map((app) => ({ before: app, after: void 0 }))];
}
function byKey(apps, key) {
  const found = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const value = key(app);
    if (value !== void 0) found.set(value, found.has(value) ? void 0 : app);
  }
  return found;
}

// src/report/exposure-graph.ts
var ORDER = ["public", "inbound", "private", "outside"];
var INTERNET = { key: "internet", kind: "internet", name: "internet", detail: void 0 };
function graphOf(exposure, limits = {}) {
  const { maxNodes = 40, maxWays = 80 } = limits;
  const nodes = /* @__PURE__ */ new Map([[INTERNET.key, INTERNET]]);
  for (const { path, name } of exposure.apps) {
    nodes.set(appKey(path), { key: appKey(path), kind: "app", name: name ?? path, detail: void 0 });
  }
  const all = [];
  for (const app of exposure.apps) if (isPublic(app)) all.push(inbound(app));
  for (const link2 of exposure.links) {
    const { to } = link2;
    if (to.kind !== "app") nodes.set(keyOf(to), nodeOf(to));
    if (nodes.has(keyOf(to)))
      all.push({ from: appKey(link2.from), to: keyOf(to), label: void 0, style: styleOf(link2) });
  }
  const ways = select(all, maxNodes, maxWays);
  const drawn = new Set(ways.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...nodes.values()].filter(({ key }) => drawn.has(key)), ways, total: all.length };
}
function select(all, maxNodes, maxWays) {
  const nodes = /* @__PURE__ */ new Set();
  const selected = /* @__PURE__ */ new Set();
  for (const way of all.toSorted((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))) {
    if (selected.size >= maxWays) break;
    const missing = new Set([way.from, way.to].filter((key) => !nodes.has(key)));
    if (nodes.size + missing.size > maxNodes) continue;
    for (const key of missing) nodes.add(key);
    selected.add(way);
  }
  return all.filter((way) => selected.has(way));
}
function isPublic({ reach, ports }) {
  return reach !== "private" && ports.length > 0;
}
var MAX_PORTS = 4;
function inbound({ path, ports }) {
  const named = ports.slice(0, MAX_PORTS).map(portLabel);
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : [];
  return { from: INTERNET.key, to: appKey(path), label: [...named, ...more].join(", "), style: "inbound" };
}
function portLabel({ start, end, service }) {
  const range = start === end ? String(start) : `${start} to ${end}`;
  return service === void 0 ? range : `${range} ${service}`;
}
function styleOf({ to, network }) {
  if (network === "private") return "private";
  return to.kind === "host" ? "outside" : "public";
}
function appKey(path) {
  return `app ${path}`;
}
function keyOf(to) {
  return to.kind === "app" ? appKey(to.path) : `${to.kind} ${to.host}`;
}
function nodeOf(to) {
  const key = keyOf(to);
  if (to.kind === "host") return { key, kind: "host", name: to.host, detail: void 0 };
  return { key, kind: "data store", name: to.store, detail: to.host };
}

// src/report/verified-words.ts
function stateWordOf({ state, promised, seen }) {
  if (state === "broken") return "broken";
  if (state === "unseen") return seen === void 0 ? "not seen" : "in part";
  return promised === void 0 ? "fine" : "kept";
}

export {
  oneLine,
  oneLineInColumns,
  escapeMarkdown,
  codeSpan,
  truncateBytes,
  aboutOf,
  problemsOf,
  NO_LINKS,
  linksTo,
  PRACTICE_NAMES,
  SEVERITY_NAMES,
  messageOf,
  clip,
  placeOf,
  findingPlaceOf,
  ruleOf,
  count,
  countBySeverity,
  verdictOf,
  pairApps,
  graphOf,
  portLabel,
  scorecardOf,
  appsOf,
  stateWordOf,
  PROJECT,
  RULE_PAGES,
  pageOf
};
