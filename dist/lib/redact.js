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
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
  ANY_CREDENTIAL_FORMAT: () => ANY_CREDENTIAL_FORMAT,
  BCRYPT_HASH: () => BCRYPT_HASH,
  CONFIDENCES: () => CONFIDENCES,
  CREDENTIAL_FORMATS: () => CREDENTIAL_FORMATS,
  DEFAULT_FAIL_ON: () => DEFAULT_FAIL_ON,
  JSON_WEB_TOKEN: () => JSON_WEB_TOKEN,
  KEY_BLOCK: () => KEY_BLOCK,
  MAX_FILES: () => MAX_FILES,
  MissingChunkError: () => MissingChunkError,
  NO_POLICY: () => NO_POLICY,
  PRACTICES: () => PRACTICES,
  PRACTICE_NAMES: () => PRACTICE_NAMES,
  PROJECT: () => PROJECT,
  RULE_PAGES: () => RULE_PAGES,
  SEVERITIES: () => SEVERITIES,
  SEVERITY_NAMES: () => SEVERITY_NAMES,
  aboutOf: () => aboutOf,
  accessOf: () => accessOf,
  appsOf: () => appsOf,
  baseName: () => baseName,
  clip: () => clip,
  codeDefaults: () => codeDefaults,
  compareLocations: () => compareLocations,
  compareSeverity: () => compareSeverity,
  compareText: () => compareText,
  copyFile: () => copyFile,
  count: () => count,
  countBySeverity: () => countBySeverity,
  countBySeverity2: () => countBySeverity2,
  createHash: () => createHash,
  createSource: () => createSource,
  decide: () => decide,
  fileStart: () => fileStart,
  fingerprint: () => fingerprint,
  folderOf: () => folderOf,
  foldersOf: () => foldersOf,
  formatOf: () => formatOf,
  graphOf: () => graphOf,
  isComposePath: () => isComposePath,
  isConfigCode: () => isConfigCode,
  isConfigFormat: () => isConfigFormat,
  isOtherPipeline: () => isOtherPipeline,
  isProxyConfig: () => isProxyConfig,
  isQuiet: () => isQuiet,
  isSecretFile: () => isSecretFile,
  isStructural: () => isStructural,
  isTemplate: () => isTemplate,
  isWorkflowPath: () => isWorkflowPath,
  joinPath: () => joinPath,
  joined: () => joined,
  keySpans: () => keySpans,
  kindOfError: () => kindOfError,
  lazy: () => lazy,
  linksTo: () => linksTo,
  lstat: () => lstat,
  mayMatter: () => mayMatter,
  memoize: () => memoize,
  memoizeByText: () => memoizeByText,
  messageOf: () => messageOf,
  mkdir: () => mkdir,
  mkdtemp: () => mkdtemp,
  open: () => open,
  ownHttps: () => ownHttps,
  pageOf: () => pageOf,
  pairApps: () => pairApps,
  placeOf: () => placeOf,
  portLabel: () => portLabel,
  problemsOf: () => problemsOf,
  proxyReader: () => proxyReader,
  proxySettings: () => proxySettings,
  randomBytes: () => randomBytes,
  readText: () => readText,
  readerOf: () => readerOf,
  realpath: () => realpath,
  redact: () => redact,
  rename: () => rename,
  renderAnnotations: () => renderAnnotations,
  renderJson: () => renderJson,
  renderMessage: () => renderMessage,
  renderSummary: () => renderSummary,
  renderWorkflowCommands: () => renderWorkflowCommands,
  replaceSpans: () => replaceSpans,
  rm: () => rm,
  ruleOf: () => ruleOf,
  safeJson: () => safeJson,
  sanitize: () => sanitize,
  sanitizeInColumns: () => sanitizeInColumns,
  scalarValue: () => scalarValue,
  scorecardOf: () => scorecardOf,
  secretSettings: () => secretSettings,
  stackOf: () => stackOf,
  stat: () => stat,
  stateLabelOf: () => stateLabelOf,
  utimes: () => utimes,
  verdictOf: () => verdictOf,
  verifiedJson: () => verifiedJson,
  wanted: () => wanted,
  withoutWorkflowCommands: () => withoutWorkflowCommands,
  writeFile: () => writeFile
});
// src/model/files/text.ts
var BYTE_ORDER_MARK = "\uFEFF";
function withoutByteOrderMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
function createSource(path, text) {
  const body = withoutByteOrderMark(text);
  const starts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineCount = starts.length > 1 && starts.at(-1) === body.length ? starts.length - 1 : starts.length;
  const position = (offset) => {
    const wanted2 = Math.max(0, Math.min(offset, body.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted2) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted2 - (starts[low] ?? 0) + 1 };
  };
  const lineEnd2 = (number) => {
    const next = starts[number];
    if (next === void 0) return body.length;
    return body[next - 2] === "\r" ? next - 2 : next - 1;
  };
  return {
    path,
    text: body,
    lineCount,
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = starts[line - 1];
      if (start === void 0) return body.length;
      return Math.min(start + column - 1, lineEnd2(line));
    },
    line: (number) => {
      const start = starts[number - 1];
      return start === void 0 ? "" : body.slice(start, lineEnd2(number));
    }
  };
}
function fileStart(path) {
  return { path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function compareLocations(a, b) {
  if (a.path !== b.path) return compareText(a.path, b.path);
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
// src/model/project/delivery.ts
function isQuiet(finding) {
  return finding.severity === "low" || finding.confidence === "low";
}
// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var CONFIDENCES = ["high", "medium", "low"];
var PRACTICES = [
  "secrets",
  "private-networking",
  "firewall",
  "tls",
  "multi-region",
  "database",
  "configuration"
];
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}
// src/model/error.ts
function kindOfError(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : void 0;
}
function stackOf(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => /^\s+at /.test(line)).join("\n");
}
// src/report/github/links.ts
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
// src/model/count.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
// src/report/shared/sanitize.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function sanitize(text) {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeInColumns(text) {
  return text.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeLines(text) {
  return text.replace(INVISIBLE, (found) => found === "\n" ? found : "\uFFFD");
}
function withoutWorkflowCommands(line) {
  return line.replace(/^(\s*:):/, "$1\u200B:").replaceAll("##[", "##\u200B[");
}
// src/report/shared/markdown.ts
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
  const content = sanitize(text).trim();
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
  return sanitize(text).replace(SPECIAL, (found) => REPLACEMENTS.get(found) ?? found + BREAK);
}
function escapeStart(markdown) {
  return markdown.replace(/^(\d{0,9})([-+=.)])/, "$1\\$2");
}
// src/report/shared/problems.ts
function problemsOf({ problems, crashes }) {
  const reported = crashes.map(({ rule, error }) => ({
    at: void 0,
    message: `The rule ${rule} stopped with ${error}, so what it had not told by then was not judged.`,
    blocking: true
  }));
  for (const { at, message, blocking } of problems) {
    reported.push({ at: at.path === "" || at.path === "." ? void 0 : at, message, blocking });
  }
  return reported;
}
// src/report/shared/wording.ts
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
  critical: "\u{1F6D1} Critical",
  high: "\u{1F534} High",
  medium: "\u{1F7E0} Medium",
  low: "\u{1F535} Low"
};
var MAX_MESSAGE = 1e3;
function messageOf(message) {
  return renderMessage(clip(message, MAX_MESSAGE));
}
function clip(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
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
    const blocking = problemsOf(report).filter(({ blocking: blocking2 }) => blocking2);
    const missed = report.verified ? "looked at" : "judged";
    return `Incomplete: ${count(blocking.length, "thing")} could not be ${missed}; ${counted}.`;
  }
  if (total === 0) return verdictOfNone(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function verdictOfNone({ scope, verified }) {
  if (scope === "introduced") return "This change makes nothing worse.";
  return verified?.some(({ path }) => path !== void 0) ? "What runs is what the files promise." : "Nothing found.";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function aboutOf({ at, subject }) {
  return at.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}
// src/report/exposure/links.ts
var MAX_LINKS = 8;
var MAX_NAME = 80;
function newConnections({ before, after }) {
  if (!before) return void 0;
  const old = new Set(namedLinks(before).map(({ text }) => text));
  const added = namedLinks(after).filter(({ text }) => !old.has(text));
  if (added.length === 0) return void 0;
  const sorted = [...added.filter(({ isPublic: isPublic2 }) => isPublic2), ...added.filter(({ isPublic: isPublic2 }) => !isPublic2)];
  const shown = sorted.slice(0, MAX_LINKS).map(({ text }) => text);
  const more = sorted.length > MAX_LINKS ? `; and ${sorted.length - MAX_LINKS} more` : "";
  return `New connections: ${shown.join("; ")}${more}.`;
}
function namedLinks({ apps, links }) {
  const names = new Map(apps.map(({ path, name: name2 }) => [path, name2 ?? path]));
  const found = /* @__PURE__ */ new Map();
  for (const link2 of links) {
    if (link2.to.kind !== "data store") found.set(describeLink(link2, names), link2.network === "public");
  }
  return [...found].map(([text, isPublic2]) => ({ text, isPublic: isPublic2 }));
}
function describeLink({ from, to, network }, names) {
  const host = to.kind === "app" ? names.get(to.path) ?? to.path : to.host;
  const way = network === "public" ? "**over the internet**" : "over the private network";
  return `${nameOf(names.get(from) ?? from)} \u2192 ${nameOf(host)} ${way}`;
}
function nameOf(text) {
  return codeSpan(clip(text, MAX_NAME));
}
// src/report/exposure/pairs.ts
var KEYS = [
  ({ path, name: name2 }) => name2 === void 0 ? void 0 : `${name2}
${path}`,
  ({ name: name2 }) => name2,
  ({ path }) => path
];
function pairApps(before, after) {
  const partners = /* @__PURE__ */ new Map();
  let earlier = before.apps;
  let remaining = after.apps;
  for (const key of KEYS) {
    const candidates = byKey(earlier, key);
    const taken = /* @__PURE__ */ new Set();
    for (const [value, app] of byKey(remaining, key)) {
      const partner = candidates.get(value);
      if (!app || !partner) continue;
      partners.set(app, partner);
      taken.add(partner);
    }
    earlier = earlier.filter((app) => !taken.has(app));
    remaining = remaining.filter((app) => !partners.has(app));
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
// src/report/exposure/exposure.ts
var FEW = 5;
var MAX_ITEMS = 6;
var MAX_NAME2 = 80;
function renderExposure(change, options = {}) {
  const { before, after } = change;
  const { maxRows = 50, maxBytes = 16e3, unread = NONE } = options;
  const pairs = before ? pairApps(before, after) : after.apps.map((app) => ({ before: app, after: app }));
  if (pairs.length === 0) return [];
  const rows = pairs.map((pair) => rowOf(pair, unread)).sort((a, b) => b.weight - a.weight);
  const changed = rows.filter(({ weight }) => weight > 0);
  const unchanged = rows.filter(({ weight }) => weight === 0);
  const folded = before !== void 0 && unchanged.length > FEW ? unchanged : [];
  const candidates = folded.length > 0 ? changed : rows;
  const shown = fitting(candidates, maxRows, maxBytes);
  const connections = newConnections(change);
  const lines2 = [before ? "### Exposure: before \u2192 after" : "### Exposure", ""];
  if (before && changed.length === 0 && connections === void 0) {
    const whose = pairs.length === 1 ? "the app" : `all ${pairs.length} apps`;
    lines2.push(`This change leaves the exposure of ${whose} as it was.`, "");
  }
  if (shown.length > 0) lines2.push(...HEADER, ...shown.map(({ text }) => text), "");
  if (shown.some(({ pair }) => isUnsure(pair))) lines2.push(FOOTNOTE, "");
  if (connections !== void 0) lines2.push(connections, "");
  const hidden = candidates.length - shown.length;
  if (hidden > 0) lines2.push(`${count(hidden, "more app")} not shown${folded.length > 0 ? ", changed too" : ""}.`, "");
  if (folded.length > 0 && (changed.length > 0 || connections !== void 0))
    lines2.push(`${count(folded.length, "app")} unchanged.`, "");
  return lines2.slice(0, -1);
}
var NONE = /* @__PURE__ */ new Set();
var HEADER = [
  "| App | Public ports | TLS | Private addresses in use | Data stores | Regions |",
  "|---|---|---|---|---|---|"
];
var FOOTNOTE = "\xB9 Public once the app has a public address, which its first deploy gives it unless told otherwise.";
function fitting(rows, maxRows, maxBytes) {
  const shown = [];
  let bytes = 0;
  for (const row of rows.slice(0, maxRows)) {
    bytes += Buffer.byteLength(row.text) + 1;
    if (bytes > maxBytes) break;
    shown.push(row);
  }
  return shown;
}
var COLUMNS = [
  { empty: "none", items: (app) => publicPorts(app).map(portItem) },
  { empty: "\u2014", items: ({ tls }) => tls === void 0 ? [] : [tls] },
  { empty: "\u2014", items: ({ privateAddresses }) => privateAddresses.map(name) },
  { empty: "\u2014", items: ({ dataStores }) => dataStores.map(storeItem) },
  { empty: "\u2014", items: ({ regions }) => regions.map(name) }
];
function rowOf(pair, unread) {
  const { before, after } = pair;
  let changes = before && after ? 0 : 1;
  const cells = COLUMNS.map(({ empty, items }) => {
    const old = before ? items(before) : [];
    const now = after ? items(after) : [];
    if (!before) return cell(now, NONE, empty);
    if (!after) return cell(old, NONE, empty);
    if (old.join("\n") === now.join("\n")) return cell(now, NONE, empty);
    changes++;
    return `${cell(old, new Set(now), empty)} \u2192 **${cell(now, new Set(old), empty)}**`;
  });
  const opened = after !== void 0 && opensPort(before, after);
  return { text: `| ${[title(pair, unread), ...cells].join(" | ")} |`, pair, weight: changes + (opened ? 100 : 0) };
}
function cell(items, other, empty) {
  if (items.length === 0) return empty;
  if (items.length <= MAX_ITEMS) return items.join(", ");
  const first = items.filter((item2) => !other.has(item2));
  const sorted = other === NONE ? items : [...first, ...items.filter((item2) => other.has(item2))];
  return `${sorted.slice(0, MAX_ITEMS).join(", ")} and ${sorted.length - MAX_ITEMS} more`;
}
function title(pair, unread) {
  const { before, after } = pair;
  const app = after ?? before;
  const parts = [name(app?.name ?? app?.path ?? "")];
  if (before && after && before.name !== after.name) parts.unshift(`${name(before.name ?? before.path)} \u2192`);
  if (isUnsure(pair)) parts.push("\xB9");
  if (!before) parts.push("**new**");
  if (!after) parts.push("**removed**");
  if ([before, after].some((app2) => app2 && unread.has(app2.path))) parts.push("*(not wholly read)*");
  return parts.join(" ");
}
function isUnsure({ before, after }) {
  return [before, after].some((app) => app?.reach === "unknown" && app.ports.length > 0);
}
function opensPort(before, after) {
  const old = new Set(before ? publicPorts(before).map(portItem) : []);
  return publicPorts(after).some((port) => !old.has(portItem(port)));
}
function publicPorts({ reach, ports }) {
  return reach === "private" ? [] : ports;
}
function portItem({ start, end, service }) {
  const range = `\`${start === end ? start : `${start}\u2013${end}`}\``;
  return service === void 0 ? range : `${range} ${service}`;
}
function storeItem({ kind, name: own, reached }) {
  const text = own === void 0 ? kind : `${kind} ${name(own)}`;
  return reached === "public" ? `${text} (public)` : text;
}
function name(text) {
  return codeSpan(clip(text, MAX_NAME2));
}
// src/report/exposure/graph.ts
var ORDER = ["public", "inbound", "private", "outside"];
var INTERNET = { key: "internet", kind: "internet", name: "internet", detail: void 0 };
function graphOf(exposure2, limits = {}) {
  const { maxNodes = 40, maxWays = 80 } = limits;
  const nodes = /* @__PURE__ */ new Map([[INTERNET.key, INTERNET]]);
  for (const { path, name: name2 } of exposure2.apps) {
    nodes.set(appKey(path), { key: appKey(path), kind: "app", name: name2 ?? path, detail: void 0 });
  }
  const all = [];
  for (const app of exposure2.apps) if (isPublic(app)) all.push(inbound(app));
  for (const link2 of exposure2.links) {
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
// src/report/exposure/map.ts
var ARROWS = { inbound: "-->", public: "==>", private: "-.->", outside: "-->" };
var COLOURS = [
  ["public", "#cf222e"],
  ["private", "#2da44e"]
];
var MAX_LABEL = 60;
function renderMap(exposure2, limits = {}) {
  const { nodes, ways, total } = graphOf(exposure2, limits);
  if (total === 0) return [];
  const ids = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]));
  const lines2 = nodes.map((node) => `  ${ids.get(node.key)}${shapeOf(node)}`);
  for (const { from, to, label: label2, style } of ways) {
    lines2.push(`  ${ids.get(from)} ${ARROWS[style]}${label2 === void 0 ? "" : `|"${label2}"|`} ${ids.get(to)}`);
  }
  for (const [style, colour] of COLOURS) {
    const numbers = ways.flatMap((way, number) => way.style === style ? [number] : []);
    if (numbers.length > 0) lines2.push(`  linkStyle ${numbers.join(",")} stroke:${colour}`);
  }
  const cut = total - ways.length;
  return [
    "### Who talks to whom",
    "",
    "Thick and red: over the internet. Dotted and green: over the private network.",
    "",
    "```mermaid",
    "flowchart LR",
    ...lines2,
    "```",
    ...cut > 0 ? ["", `Not drawn, to keep it readable: ${cut} of ${total} connections.`] : []
  ];
}
function shapeOf({ kind, name: name2, detail }) {
  switch (kind) {
    case "internet":
      return `(("${name2}"))`;
    case "app":
      return `["${label(name2)}"]`;
    case "data store":
      return `[("${label(name2)} ${label(detail ?? "")}")]`;
    case "host":
      return `(["${label(name2)}"])`;
  }
}
function label(text) {
  return clip(text, MAX_LABEL).replace(/[^\p{L}\p{N} ./_…:-]/gu, "?").replace(/:(?!\d)/g, "?").replace(/^(-|\d{1,9}\.) /, "$1");
}
// src/report/shared/scorecard.ts
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
function appsOf({ apps }) {
  return count(apps, "app");
}
function standingLabel({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, counting, standing) {
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const news = report.scope === "introduced" ? "new" : "found";
  const notes = standing > 0 ? [`${standing} ${standingLabel(report)}`] : [];
  const [worst] = counting.toSorted((a, b) => compareSeverity(b.severity, a.severity));
  if (worst) {
    const labels = [`${countBySeverity(counting)} ${news}`, ...crashed ? ["not wholly judged"] : [], ...notes];
    return { practice, state: worst.severity, labels };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not judged", labels: ["not looked at", ...notes] };
  if (isOff) return { practice, state: "switched off", labels: ["switched off by the policy", ...notes] };
  if (crashed) return { practice, state: "not judged", labels: ["not judged", ...notes] };
  if (!report.verdict.complete) {
    return { practice, state: "partly judged", labels: [`nothing ${news} in what could be judged`, ...notes] };
  }
  return { practice, state: "clean", labels: [`nothing ${news}`, ...notes] };
}
// src/report/shared/verified-state.ts
function stateLabelOf({ state, declared, observed }) {
  if (state === "broken") return "broken";
  if (state === "unseen") return observed === void 0 ? "not seen" : "in part";
  return declared === void 0 ? "fine" : "kept";
}
// src/report/github/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
var MAX_EXPOSURE_BYTES = 3e4;
var RESERVED_BYTES = 600;
function renderSummary(report, options = {}) {
  const links = options.links ?? NO_LINKS;
  const opening = [
    `**${escapeMarkdown(verdictOf(report))}**`,
    "",
    ...practiceTable(report),
    "",
    ...sumLines(report, options.delivery)
  ];
  const sections = [
    verifiedTable(report, options),
    ...exposure(report, options),
    uncheckedSection(report, links),
    ...SEVERITIES.map((severity) => {
      const found = report.comparison.introduced.filter((finding) => finding.severity === severity);
      return findingTable(`${SEVERITY_NAMES[severity]} (${found.length})`, found, links);
    }),
    findingTable(`\u2705 Fixed (${report.comparison.fixed.length})`, report.comparison.fixed, NO_LINKS),
    suppressed(report, links),
    list(`Notices (${report.notices.length})`, report.notices, links)
  ];
  return fit(opening, sections, options.limitBytes ?? MAX_SUMMARY_BYTES);
}
function practiceTable(report) {
  const rows = scorecardOf(report).map(({ practice, state, labels }) => {
    return `| ${PRACTICE_NAMES[practice]} | ${markOf(state)} ${labels.join(" \xB7 ")} |`;
  });
  return ["| Practice | State |", "|---|---|", ...rows];
}
function markOf(state) {
  if (state === "clean") return "\u2705";
  const isSeverity = state === "critical" || state === "high" || state === "medium" || state === "low";
  return isSeverity ? SEVERITY_NAMES[state].split(" ")[0] ?? "" : "\u26AA";
}
var SKIPPED_NAMES = { comments: "comments", check: "check run", threads: "resolved threads" };
function sumLines(report, delivery) {
  const { introduced, standing, fixed } = report.comparison;
  const lines2 = [];
  if (delivery && introduced.length > 0) {
    const parts = [`${delivery.onLines} on lines`, `${delivery.onFiles} on files`, `${delivery.inCheck} in the check`];
    lines2.push(`${introduced.length} introduced = ${parts.join(" + ")}.`);
  }
  const ignored = `${report.suppressed.length} ignored with a reason`;
  if (report.scope === "introduced") lines2.push(`${standing.length} from before, ${fixed.length} fixed, ${ignored}.`);
  else if (report.verified) lines2.push(`${appsOf(report)}; ${ignored}.`);
  else lines2.push(`${appsOf(report)}; ${standing.length} in the baseline, ${ignored}.`);
  for (const { surface, reason } of delivery?.skipped ?? []) {
    lines2.push("", `\u26A0\uFE0F No ${SKIPPED_NAMES[surface]}: ${escapeMarkdown(reason)}`);
  }
  return lines2;
}
function uncheckedSection(report, links) {
  const problems = problemsOf(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const rows = problems.map(({ at, message, blocking }) => {
    const row = at ? item({ at, message }, links) : `- ${messageOf(message)}`;
    return blocking ? row : `${row} *(does not decide)*`;
  });
  return { name: "Not judged", lead: ["", `### \u26AA Not judged (${rows.length})`, ""], rows };
}
function findingTable(title2, findings, links) {
  const rows = findings.map((finding) => {
    const hint = finding.confidence === "low" ? " *(a hint)*" : "";
    return `| ${findingPlaceOf(finding, links)} | ${messageOf(finding.message)}${hint} | ${ruleOf(finding, links)} |`;
  });
  return { name: title2, lead: ["", `### ${title2}`, "", "| Place | Finding | Rule |", "|---|---|---|"], rows };
}
function suppressed(report, links) {
  const title2 = `Ignored (${report.suppressed.length})`;
  const rows = report.suppressed.map(({ finding, by }) => {
    const owner = by.owner === void 0 ? "" : `, ${escapeMarkdown(clip(by.owner, 100))}`;
    const until = by.expires === void 0 ? "" : `, until ${escapeMarkdown(by.expires)}`;
    const reason = `${escapeMarkdown(clip(by.reason, 300))}${owner}${until}`;
    return `| ${findingPlaceOf(finding, links)} | ${ruleOf(finding, links)} | ${reason} | ${placeOf(by.at, links)} |`;
  });
  return {
    name: title2,
    lead: ["", `### ${title2}`, "", "| Place | Rule | Reason | Said at |", "|---|---|---|---|"],
    rows
  };
}
function list(title2, remarks, links) {
  return { name: title2, lead: ["", `### ${title2}`, ""], rows: remarks.map((remark) => item(remark, links)) };
}
function item({ at, message }, links) {
  return `- ${placeOf(at, links)}: ${messageOf(message)}`;
}
function verifiedTable({ verified = [] }, { limitBytes = MAX_SUMMARY_BYTES }) {
  const rows = verified.flatMap(
    ({ name: name2, rows: own }) => own.map((row) => {
      const cells = [row.declared ?? "\u2014", row.observed ?? "\u2014"].map(messageOf);
      const state = `${STATE_MARKS[row.state]} ${stateLabelOf(row)}`;
      return `| ${codeSpan(clip(name2, 200))} | ${PRACTICE_NAMES[row.practice]} | ${cells.join(" | ")} | ${state} |`;
    })
  );
  const header = ["| App | Practice | Promised | Seen live | |", "|---|---|---|---|---|"];
  const title2 = "Promised, and seen live";
  return { name: title2, lead: ["", `### ${title2}`, "", ...header], rows, maxBytes: Math.floor(limitBytes / 4) };
}
var STATE_MARKS = { kept: "\u2705", broken: "\u{1F534}", unseen: "\u26AA" };
function exposure(report, { limitBytes = MAX_SUMMARY_BYTES, map = true }) {
  const unread = new Set(report.problems.map(({ at }) => at.path));
  const maxBytes = Math.min(Math.floor(limitBytes / 4), MAX_EXPOSURE_BYTES);
  const table = renderExposure(report.exposure, { maxBytes, unread });
  const drawn = map ? renderMap(report.exposure.after) : [];
  return [block("Exposure", table), block("Who talks to whom", drawn)];
}
function block(name2, lines2) {
  return { name: name2, lead: [""], rows: lines2.length === 0 ? [] : [lines2.join("\n")] };
}
function fit(opening, sections, limit) {
  const lines2 = [...opening];
  const cut = [];
  let room = limit - RESERVED_BYTES - bytesOf(opening);
  for (const { name: name2, lead, rows, maxBytes = Number.POSITIVE_INFINITY } of sections) {
    if (rows.length === 0) continue;
    let taken = 0;
    let own = maxBytes;
    for (const row of rows) {
      const added = taken === 0 ? [...lead, row] : [row];
      const bytes = bytesOf(added);
      if (bytes > Math.min(room, own)) break;
      room -= bytes;
      own -= bytes;
      lines2.push(...added);
      taken++;
    }
    if (taken < rows.length) cut.push(`${count(rows.length - taken, "row")} of \u201C${name2}\u201D`);
  }
  if (cut.length > 0) lines2.push("", `\u2702\uFE0F Cut, since GitHub takes no longer page: ${cut.join(", ")}.`);
  return `${lines2.join("\n").trimEnd()}
`;
}
function bytesOf(lines2) {
  let bytes = 0;
  for (const line of lines2) bytes += Buffer.byteLength(line) + 1;
  return bytes;
}
// src/model/files/path.ts
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}
// src/project/discover/formats.ts
var DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i;
var CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/;
var ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i;
var INI_FILE = /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i;
var SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i;
var MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i;
var SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/;
var SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/;
var NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo`.split(/\s+/)
);
var BY_EXTENSION = /* @__PURE__ */ new Map([
  ["toml", "toml"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["ini", "ini"],
  ["properties", "ini"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
function formatOf(path, text) {
  const name2 = baseName(path);
  const extension = extensionOf(name2);
  if (name2 === ".dockerignore" || extension === "dockerignore") return "ignore";
  const byExtension = BY_EXTENSION.get(extension);
  if (byExtension) return byExtension;
  if (CAPITAL_DOCKERFILE.test(name2) || DOCKERFILE.test(name2) && !NEVER_READ.has(extension)) return "dockerfile";
  if (ENV_FILE.test(name2)) return SEALED.test(name2) ? void 0 : "env";
  if (name2 === ".envrc") return "shell";
  if (INI_FILE.test(path)) return "ini";
  if (MAKEFILE.test(name2)) return "makefile";
  if (extension !== "") return void 0;
  if (text === void 0) return SHELL_FOLDER.test(path) ? "shell" : void 0;
  return SHEBANG.test(text.slice(0, 200)) ? "shell" : void 0;
}
function isConfigFormat(format2) {
  return format2 === "toml" || format2 === "json" || format2 === "yaml";
}
function extensionOf(name2) {
  const dot = name2.lastIndexOf(".");
  return dot <= 0 ? "" : name2.slice(dot + 1).toLowerCase();
}
// src/project/files/code-defaults.ts
var CONFIG_CODE = /(?:^|\/)(?:config\/(?:[\w.-]{1,60}\/){0,2}[\w.-]{1,60}|(?:[\w-]{1,40}\.)?(?:config|configuration|settings|env|environment)|settings\/\w{1,60})\.(?:exs|rb|py|php|[cm]?[jt]s)$/;
function isConfigCode(path) {
  return NEVER_READ.has(extensionOf(baseName(path))) && CONFIG_CODE.test(path) && !/\.d\.[cm]?ts$/.test(path);
}
var NAME = String.raw`["'](\w{1,100})["']`;
var TEXT = String.raw`["'\x60]([^"'\x60\s]{4,300})["'\x60]`;
var DEFAULTS = [
  // Node.js.
  new RegExp(String.raw`\bprocess\.env\.(\w{1,100}) {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\bprocess\.env\[${NAME}\] {0,4}(?:\|\||\?\?) {0,4}${TEXT}`, "g"),
  // Python, Laravel, Ruby and Elixir: `getenv("X", "y")`, `env('X', 'y')`, `ENV.fetch("X", "y")`.
  new RegExp(
    String.raw`(?:\bgetenv|\bget_env|\benviron\.get|\bENV\.fetch|\benv(?:\.\w{1,20})?|\bconfig)\( {0,4}${NAME} {0,4}, {0,4}(?:default {0,4}= {0,4})?${TEXT}`,
    "g"
  ),
  // Ruby and Elixir: `ENV["X"] || "y"`, `ENV.fetch("X") { "y" }`, `System.get_env("X") || "y"`.
  new RegExp(String.raw`\bENV\[${NAME}\] {0,4}\|\| {0,4}${TEXT}`, "g"),
  new RegExp(String.raw`\b(?:ENV\.fetch|get_env)\(${NAME}\) {0,4}(?:\|\||\{) {0,4}${TEXT}`, "g")
];
var LONGEST_LINE = 1e3;
var ADDRESS = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/;
function codeDefaults(source, reader) {
  const settings = [];
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    if (line.length > LONGEST_LINE || !ADDRESS.test(line) || /^\s*(?:#|\/\/|\*|\/\*)/.test(line)) continue;
    const start = source.offset({ line: number, column: 1 });
    for (const pattern of DEFAULTS) {
      for (const match of line.matchAll(pattern)) {
        const [written, name2 = "", text = ""] = match;
        if (!ADDRESS.test(text) || /\$\{|#\{/.test(text)) continue;
        const from = start + match.index;
        const at = source.locate(from, from + written.length);
        const valueFrom = from + written.lastIndexOf(text);
        const value = {
          known: true,
          value: text,
          at: source.locate(valueFrom, valueFrom + text.length),
          raw: text
        };
        settings.push({ origin: "code-default", reader, name: name2, nameAt: at, key: name2, value, at });
      }
    }
  }
  return settings;
}
// src/model/memoize.ts
function memoize(answer) {
  const known = /* @__PURE__ */ new WeakMap();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.answer;
    const worked = { answer: answer(thing) };
    known.set(thing, worked);
    return worked.answer;
  };
}
var MAX_CACHED_TEXTS = 1e4;
function memoizeByText(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= MAX_CACHED_TEXTS) known.clear();
    const worked = { answer: answer(text) };
    known.set(text, worked);
    return worked.answer;
  };
}
function lazy(answer) {
  let known;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
// src/project/discover/path-roles.ts
var TEMPLATE_SUFFIX = /[._-](?:example|sample|template|tmpl|tpl|dist)(?=$|\.)/i;
var TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i;
var DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .devcontainer .vscode .idea .storybook`.split(/\s+/)
);
var DEVELOPMENT_CONFIG = /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i;
var DEVELOPMENT_ENV = /^(?:\.env[._-](?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e)|(?:test|dev|local)\.env)$/i;
var DEVELOPMENT_DOCKERFILE = /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i;
var DEVELOPMENT_FILE = /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$/i;
var DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i;
var COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
var PIPELINE = /^\.github\/|(?:^|\/)(?:\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i;
function isComposePath(path) {
  return COMPOSE.test(baseName(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !path.startsWith(".github/");
}
function isTemplate(path) {
  const name2 = baseName(path);
  return TEMPLATE_SUFFIX.test(name2) || TEMPLATE_LANGUAGE.test(name2);
}
var readerOf = memoizeByText((path) => {
  if (isTemplate(path) || DEVELOPMENT_CONFIG.test(path)) return "development";
  const parts = path.split("/");
  const name2 = parts.pop() ?? "";
  if (parts.some((part) => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return "development";
  if (COMPOSE.test(name2) || DEVELOPMENT_ENV.test(name2)) return "development";
  if (DEVELOPMENT_DOCKERFILE.test(name2) || DEVELOPMENT_FILE.test(name2)) return "development";
  if (PIPELINE.test(path)) return "ci";
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name2)) {
    const stem = name2.slice(0, name2.lastIndexOf("."));
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return "development";
  }
  return "runtime";
});
// src/project/files/framework-https.ts
var PROTO_HEADER = /x[-_]forwarded[-_]proto/i;
var HSTS_HEADER = /strict[-_]transport[-_]security/i;
var PLACES = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s*=\s*(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless: /^config\.assume_ssl\s*=\s*true\b/,
    hsts: /^config\.force_ssl\s*=\s*(?!false\b)\S/
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/],
    hsts: /\bforce_ssl:\s*(?!false\b|nil\b)\S|\bplug\s*\(?\s*Plug\.SSL\b/
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s*=\s*(?!False\b)(?!.*default\s*=\s*False)\S/],
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/
    ],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*caddyfile[^/]*)$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]*haproxy[^/]*\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]*nginx[^/]*\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s+30[1278]|rewrite\s.{1,200})\s+https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER
  }
];
var NAME2 = /^(?:(?:production|application)\.rb|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.*caddyfile.*|[^/]+\.(?:conf|cfg|template))$/i;
function mayTellOfHttps(path) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!NAME2.test(baseName(path)) || readerOf(path) === "development") return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative) {
  return PLACES.filter(({ path }) => path.test(relative));
}
function homesOf(path, folders) {
  const homes = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) homes.push(folder);
    if (folder === "") return homes;
  }
}
function within(home, path) {
  return home === "" ? path : path.slice(home.length + 1);
}
function ownHttps(folders, allFolders, sources) {
  let redirect;
  let hsts;
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue;
    const home = homesOf(path, allFolders)[0];
    if (home === void 0 || !folders.has(home)) continue;
    for (const place2 of placesOf(within(home, path))) {
      const found = read(source, place2);
      redirect ??= found.redirect;
      hsts ??= found.hsts;
    }
  }
  return { redirect, hsts };
}
var COMMENT = /^(?:#|\/\/|\*|\/\*|--)/;
function read(source, { redirects, unless, hsts }) {
  const missing = new Set(redirects);
  let redirect;
  let header;
  let takenBack = false;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const text = line.trim();
    if (text.length > 1e3 || COMMENT.test(text)) continue;
    const start = line.length - line.trimStart().length + 1;
    const at = () => ({
      path: source.path,
      range: { start: { line: number, column: start }, end: { line: number, column: start + text.length } }
    });
    for (const pattern of missing) {
      if (!pattern.test(text)) continue;
      missing.delete(pattern);
      redirect = at();
    }
    if (unless?.test(text)) takenBack = true;
    if (!header && hsts.test(text)) header = at();
  }
  return { redirect: missing.size === 0 && !takenBack ? redirect : void 0, hsts: header };
}
// src/project/files/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]*\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]*nginx[^/]*\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]*nginx[^/]*|default)\.conf(?:\.template)?$/i;
function isProxyConfig(path) {
  return CADDY.test(baseName(path)) ? /(?:^|\.)caddyfile(?:$|\.)/i.test(baseName(path)) : HAPROXY.test(path) || NGINX.test(path);
}
function proxyReader(path) {
  return readerOf(path.replace(/\.template$/, ""));
}
function proxySettings(source, reader) {
  const name2 = baseName(source.path);
  if (CADDY.test(name2)) return caddyUpstreams(source, reader);
  return HAPROXY.test(name2) ? haproxyUpstreams(source, reader) : nginxUpstreams(source, reader);
}
var PASS = /^(?:proxy|grpc|uwsgi|fastcgi|scgi)_pass$/;
function nginxUpstreams(source, reader) {
  const directives = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { tokens } of directives) {
    if (!PASS.test(tokens[0]?.text ?? "")) continue;
    for (const [variable] of (tokens[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { tokens, blocks } of directives) {
    const [first, second, third] = tokens;
    const block2 = blocks.at(-1) ?? "";
    if (!first || !second) continue;
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks, first, second));
    else if (first.text === "set" && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks, second, third));
    else if (first.text === "server" && /^upstream /.test(block2))
      settings.push(upstream(source, reader, block2, blocks, first, second));
  }
  return settings;
}
function nginxDirectives(text) {
  const directives = [];
  const blocks = [];
  let tokens = [];
  for (let i = 0; i < text.length; ) {
    const character = text[i] ?? "";
    if (/\s/.test(character)) i++;
    else if (character === "#") i = lineEnd(text, i);
    else if (character === ";") {
      directives.push({ tokens, blocks: [...blocks] });
      tokens = [];
      i++;
    } else if (character === "{") {
      if (blocks.length < MAX_DEPTH) blocks.push(tokens.map((token) => token.text).join(" "));
      tokens = [];
      i++;
    } else if (character === "}") {
      blocks.pop();
      tokens = [];
      i++;
    } else {
      const token = readToken(text, i, /[\s;{}]/);
      tokens.push(token);
      i = token.to;
    }
  }
  return directives;
}
var MAX_DEPTH = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks = [];
  for (const tokens of lines(source.text)) {
    const [first, ...rest] = tokens;
    if (!first) continue;
    if (first.text === "}") {
      blocks.pop();
      continue;
    }
    const opens = tokens.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name2 = isProxy ? first.text : (blocks.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const token of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(token.text))
          settings.push(upstream(source, reader, name2, blocks, first, token));
      }
    }
    if (opens && blocks.length < MAX_DEPTH)
      blocks.push(
        tokens.slice(0, -1).map((token) => token.text).join(" ")
      );
  }
  return settings;
}
function haproxyUpstreams(source, reader) {
  const settings = [];
  let section = "";
  for (const tokens of lines(source.text)) {
    const [first, second, third, fourth] = tokens;
    if (!first) continue;
    if (/^(?:backend|listen|frontend|defaults|global|peers|resolvers)$/.test(first.text))
      section = [first.text, second?.text].join(" ").trim();
    const address = first.text === "server" ? third : first.text === "server-template" ? fourth : void 0;
    if (address && /^(?:backend|listen) /.test(section))
      settings.push(upstream(source, reader, section, [section], first, address));
  }
  return settings;
}
function* lines(text) {
  for (let i = 0; i < text.length; i = lineEnd(text, i) + 1) {
    const end = lineEnd(text, i);
    const tokens = [];
    for (let at = i; at < end; ) {
      if (/\s/.test(text[at] ?? "")) at++;
      else if (text[at] === "#") break;
      else {
        const token = readToken(text, at, /\s/);
        tokens.push(token);
        at = Math.max(token.to, at + 1);
      }
    }
    yield tokens;
  }
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function readToken(text, from, ends) {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : void 0;
  if (quote !== void 0) {
    const close = text.indexOf(quote, from + 1);
    const end = lineEnd(text, from);
    const to2 = close === -1 || close > end ? end : close;
    return { text: text.slice(from + 1, to2), from, to: Math.min(to2 + 1, Math.max(end, from + 1)) };
  }
  let to = from;
  for (let inVariable = false; to < text.length; to++) {
    const character = text[to] ?? "";
    if (/\s/.test(character)) break;
    if (character === "{" && text[to - 1] === "$") inVariable = true;
    else if (character === "}" && inVariable) inVariable = false;
    else if (!inVariable && ends.test(character)) break;
  }
  return { text: text.slice(from, to), from, to };
}
var UNSETTLED = /[$%{]/;
function upstream(source, reader, name2, blocks, first, token) {
  const at = source.locate(token.from, token.to);
  const raw = source.text.slice(token.from, token.to);
  const value = UNSETTLED.test(token.text) ? { known: false, at, raw } : { known: true, value: token.text, at, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name: name2,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks, name2].join("."),
    value,
    at: source.locate(first.from, token.to)
  };
}
// src/project/values.ts
var UNSETTLED2 = {
  literal: void 0,
  env: /\$[A-Za-z_{(]/,
  compose: /\$[A-Za-z_{]/,
  workflow: /\$\{\{/,
  template: /\$\{|\$\(|\{\{|<%|%\(|^\$[A-Za-z_]\w*$/
};
function scalarValue(scalar, dialect) {
  if (scalar.value === null && dialect === "compose") return { known: false, at: scalar.at, raw: scalar.raw };
  const text = scalar.value === null ? "" : String(scalar.value);
  return readText(text, scalar.raw, scalar.at, dialect);
}
function readText(text, raw, at, dialect) {
  if (dialect === "env" && raw.startsWith("'")) return { known: true, value: text, at, raw };
  const escaped2 = dialect === "compose" ? text.replaceAll("$$", "") : text;
  if (UNSETTLED2[dialect]?.test(escaped2)) return { known: false, at, raw };
  return { known: true, value: dialect === "compose" ? text.replaceAll("$$", () => "$") : text, at, raw };
}
// src/project/files/secret-files.ts
var LINES = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, "erlang cookie"],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, "RELEASE_COOKIE"],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, "password"],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, "password"],
  [/^\.git-credentials$/, /^()(https?:\/\/\S{1,500})$/, "credential"]
];
var WHOLE = /^(?:\.erlang\.cookie|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|p8|ppk)|age\.txt|keys\.txt)$/i;
function isSecretFile(path) {
  const name2 = baseName(path);
  return WHOLE.test(name2) || LINES.some(([file]) => file.test(name2));
}
function secretSettings(source, reader) {
  const name2 = baseName(source.path);
  const { text } = source;
  const start = text.length - text.trimStart().length;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const kind = { origin: "secret-file", reader };
  if (WHOLE.test(name2)) {
    const at = source.locate(start, end);
    const value = { known: true, value: text.trim(), at, raw: text.trim() };
    return [{ ...kind, name: name2, nameAt: at, key: name2, value, at }];
  }
  const settings = [];
  for (const [file, pattern, label2] of LINES) {
    if (!file.test(name2)) continue;
    for (let number = 1; number <= source.lineCount; number++) {
      const match = pattern.exec(source.line(number));
      const written = match?.[2];
      if (!match || written === void 0) continue;
      const from = source.offset({ line: number, column: 1 }) + match.index + match[0].length - written.length;
      const at = source.locate(from, from + written.length);
      settings.push({
        ...kind,
        name: label2,
        nameAt: at,
        key: label2,
        value: readText(written, written, at, "template"),
        at
      });
    }
  }
  return settings;
}
// src/project/discover/references.ts
var MAX_MENTIONS = 500;
var NAMED_BY_KEY = /(?:^|[\s{,[])["']?(?:dockerfile|ignorefile|machine_config|file|config|env_file)["']?[ \t]{0,40}[=:][ \t]{0,40}["']?([^\s"',}\]#]{1,300})/gi;
var NAMED_BY_FLAG = /(?:^|\s)(?:-c(?:[ \t]{1,20}|=)?|--(?:config|dockerfile|ignorefile|machine-config)(?:[ \t]{1,20}|=))["']?([^\s"';|&)]{1,300})/g;
var WORKING_FOLDER = /(?:working-directory|\bcd)(?::|[ \t])[ \t]{0,20}["']?([^\s"';|&)]{1,300})/g;
var DEPLOY_FOLDER = /\b(?:fly|flyctl)[ \t]+(?:deploy|launch)[ \t]+(?!-)["']?([^\s"';|&)]{1,300})/g;
function referencedPaths(path, text) {
  const format2 = formatOf(path, text);
  const tells = format2 === "shell" || format2 === "makefile" || format2 === "toml" || format2 === "yaml" || format2 === "json" && /fly|^package\.json$/i.test(baseName(path));
  if (!tells || isComposePath(path) && !/dockerfile/i.test(text)) return [];
  const folders = /* @__PURE__ */ new Set(["", folderOf(path)]);
  for (const pattern of [WORKING_FOLDER, DEPLOY_FOLDER]) {
    for (const folder of captures(text, pattern)) folders.add(joinPath("", folder) ?? "");
  }
  const referenced = /* @__PURE__ */ new Set();
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG]) {
    for (const name2 of captures(text, pattern)) {
      for (const folder of folders) {
        if (referenced.size >= MAX_MENTIONS) return [...referenced];
        const candidate = joinPath(folder, name2);
        if (candidate) referenced.add(candidate);
      }
    }
  }
  return [...referenced];
}
function captures(text, pattern) {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    if (match[1]) found.push(match[1]);
  }
  return found;
}
function joinPath(folder, path) {
  if (path.startsWith("/") || path.startsWith("~") || path.includes("$") || path.includes("://")) return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
// src/project/discover/discover.ts
var MAX_FILES = 3e3;
var FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]*)?\.(?:toml|json|yaml)$/i;
var FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i;
var WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
var LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/;
var SKIPPED_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|\.venv|venv|site-packages)\//;
var LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i;
var LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i;
function mayMatter(path) {
  const name2 = baseName(path);
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(name2)) return false;
  if (formatOf(path) === "dockerfile" || isSecretFile(path)) return true;
  return !NEVER_READ.has(extensionOf(name2)) || mayTellOfHttps(path) || isConfigCode(path);
}
function wanted(paths, texts, changed) {
  const room = MAX_FILES - texts.size;
  const left = [...paths].filter((path) => !texts.has(path) && !SKIPPED_FOLDER.test(path));
  if (left.length === 0) return [];
  const named = /* @__PURE__ */ new Set();
  for (const [path, text] of texts) {
    for (const referenced of referencedPaths(path, text)) if (paths.has(referenced)) named.add(referenced);
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf));
  const structural = [];
  const further = [];
  for (const path of left) {
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path);
    else if ((changed === "all" || changed.has(path)) && isReadable(path)) further.push(path);
  }
  return [...structural, ...further].slice(0, Math.max(0, room));
}
function isFlyConfigPath(path) {
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path);
}
function isAppFile(path) {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === "dockerfile");
}
function isWorkflowPath(path) {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path);
}
function isStructural(path) {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true;
  if (isProxyConfig(path)) return proxyReader(path) !== "development";
  const format2 = formatOf(path);
  return format2 === "dockerfile" || format2 === "ignore" || format2 === "env";
}
function isReadable(path) {
  const name2 = baseName(path);
  if (LOCK_FILE.test(name2) || /\.min\.[a-z]+$/i.test(name2)) return false;
  if (isSecretFile(path) || isConfigCode(path)) return true;
  const format2 = formatOf(path);
  if (format2 === "yaml" || format2 === "json") return !LOCALE_FOLDER.test(path);
  return format2 !== void 0 || extensionOf(name2) === "" && !name2.startsWith(".") && /^[a-z]/.test(name2) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}
// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity2(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isQuiet(finding) && compareSeverity(finding.severity, failOn) >= 0;
}
// src/report/shared/rule-urls.ts
var PROJECT = "https://github.com/airworthy/airworthy";
var RULE_PAGES = `${PROJECT}/blob/v1/docs/rules`;
function pageOf({ practice, rule }) {
  return `${RULE_PAGES}/${practice}/${rule}.md`;
}
// src/verify/inside/access.ts
function accessOf(environment) {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment;
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim();
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || void 0 } : void 0;
}
// src/model/missing-chunk.ts
var MissingChunkError = class extends Error {
  name = "MissingChunkError";
};
var copyFile = function(...args) {
  load();
  return new.target ? new copyFile(...args) : copyFile(...args);
};
var lstat = function(...args) {
  load();
  return new.target ? new lstat(...args) : lstat(...args);
};
var mkdir = function(...args) {
  load();
  return new.target ? new mkdir(...args) : mkdir(...args);
};
var mkdtemp = function(...args) {
  load();
  return new.target ? new mkdtemp(...args) : mkdtemp(...args);
};
var open = function(...args) {
  load();
  return new.target ? new open(...args) : open(...args);
};
var realpath = function(...args) {
  load();
  return new.target ? new realpath(...args) : realpath(...args);
};
var rename = function(...args) {
  load();
  return new.target ? new rename(...args) : rename(...args);
};
var rm = function(...args) {
  load();
  return new.target ? new rm(...args) : rm(...args);
};
var stat = function(...args) {
  load();
  return new.target ? new stat(...args) : stat(...args);
};
var utimes = function(...args) {
  load();
  return new.target ? new utimes(...args) : utimes(...args);
};
var writeFile = function(...args) {
  load();
  return new.target ? new writeFile(...args) : writeFile(...args);
};
function load() {
  let loaded;
  try {
    const { copyFile: copyFile2, lstat: lstat2, mkdir: mkdir2, mkdtemp: mkdtemp2, open: open2, realpath: realpath2, rename: rename2, rm: rm2, stat: stat2, utimes: utimes2, writeFile: writeFile2 } = require("node:fs/promises");
    loaded = [copyFile2, lstat2, mkdir2, mkdtemp2, open2, realpath2, rename2, rm2, stat2, utimes2, writeFile2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingChunkError("node:fs/promises cannot be loaded.");
  [copyFile, lstat, mkdir, mkdtemp, open, realpath, rename, rm, stat, utimes, writeFile] = loaded;
}
// src/report/shared/safe-json.ts
var INVISIBLE2 = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
function safeJson(value) {
  const json = JSON.stringify(value, null, 2).replace(INVISIBLE2, (found) => found === "\n" ? found : escaped(found));
  return `${json.replaceAll("##[", "##\\u005b")}
`;
}
function escaped(text) {
  let units = "";
  for (let i = 0; i < text.length; i++) units += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return units;
}
// src/report/json.ts
function renderJson(report, options) {
  const { comparison, suppressed: suppressed2, verdict, verified } = report;
  const findings = comparison.introduced.map((finding) => render(finding, { introduced: true, suppressed: false }));
  if (options.all) {
    for (const finding of comparison.standing) findings.push(render(finding, { introduced: false, suppressed: false }));
    for (const { finding } of suppressed2) findings.push(render(finding, { introduced: false, suppressed: true }));
  }
  const json = {
    version: 1,
    tool: { name: "airworthy", version: report.version },
    conclusion: verdict.conclusion,
    complete: verdict.complete,
    problems: problemsOf(report).map(({ at, message, blocking }) => ({
      path: at?.path ?? null,
      line: at?.range.start.line ?? null,
      column: at?.range.start.column ?? null,
      message,
      blocking
    })),
    counts: {
      introduced: report.introducedBySeverity,
      standing: comparison.standing.length,
      fixed: comparison.fixed.length,
      suppressed: suppressed2.length
    },
    findings,
    ...verified && { verified: verified.map(verifiedJson) }
  };
  return safeJson(json);
}
function verifiedJson({ name: name2, path, rows }) {
  return {
    name: name2,
    path: path ?? null,
    rows: rows.map(({ practice, declared, observed, state }) => ({
      practice,
      promised: declared ?? null,
      seen: observed ?? null,
      state
    }))
  };
}
function render(finding, state) {
  const { rule, practice, severity, confidence, message, remedy, fingerprint: fingerprint2, related, fix } = finding;
  return {
    rule,
    practice,
    severity,
    confidence,
    ...state,
    ...place(finding.at),
    message,
    remedy,
    docs: pageOf(finding),
    fingerprint: fingerprint2,
    related: related.map(({ at, note }) => ({ ...place(at), note })),
    fix: fix ? { title: fix.title, safe: fix.safe, edits: fix.edits.map(({ at, text }) => ({ ...place(at), text })) } : null
  };
}
function place({ path, range: { start, end } }) {
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
// src/model/policy.ts
var DEFAULT_FAIL_ON = "high";
var NO_POLICY = {
  path: ".github/airworthy.yml",
  failOn: void 0,
  apps: /* @__PURE__ */ new Map(),
  allowedRegions: void 0,
  rules: /* @__PURE__ */ new Map(),
  ignores: []
};
var createHash = function(...args) {
  load2();
  return new.target ? new createHash(...args) : createHash(...args);
};
var randomBytes = function(...args) {
  load2();
  return new.target ? new randomBytes(...args) : randomBytes(...args);
};
function load2() {
  let loaded;
  try {
    const { createHash: createHash2, randomBytes: randomBytes2 } = require("node:crypto");
    loaded = [createHash2, randomBytes2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new MissingChunkError("node:crypto cannot be loaded.");
  [createHash, randomBytes] = loaded;
}
// src/engine/fingerprint.ts
function fingerprint(rule, path, subject) {
  return createHash("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
}
// src/report/github/annotations.ts
var MAX_MESSAGE_BYTES = 64e3;
var MAX_TITLE = 255;
var LEVELS = {
  critical: "failure",
  high: "failure",
  medium: "warning",
  low: "notice"
};
function renderAnnotations(report) {
  return everyAnnotation(report).filter(({ path }) => path !== "");
}
function everyAnnotation(report) {
  const annotations = [];
  const findings = report.comparison.introduced.filter((finding) => !isQuiet(finding)).toSorted((a, b) => compareSeverity(b.severity, a.severity) || compareLocations(a.at, b.at));
  for (const { at, severity, rule, message, remedy } of findings) {
    annotations.push(annotate(at, LEVELS[severity], `${rule} (${severity})`, `${message}

${remedy}`));
  }
  const onLines = new Set(report.comparison.introduced.map(keyOf2));
  for (const problem of report.problems) {
    const { at, message, blocking } = problem;
    if (!isFolder(at) && !onLines.has(keyOf2(problem)))
      annotations.push(annotate(at, blocking ? "failure" : "notice", "Not judged", message));
  }
  for (const { at, message } of report.notices) {
    if (!isFolder(at)) annotations.push(annotate(at, "notice", "Airworthy", message));
  }
  const order = ["failure", "warning", "notice"];
  return annotations.toSorted((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}
var MAX_COMMANDS_OF_KIND = 10;
var COMMANDS = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function renderWorkflowCommands(report) {
  const lines2 = [];
  const shown = /* @__PURE__ */ new Map();
  let dropped = 0;
  for (const annotation of everyAnnotation(report)) {
    const kind = COMMANDS[annotation.annotation_level];
    const number = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, number);
    if (number > MAX_COMMANDS_OF_KIND) dropped++;
    else lines2.push(command(kind, annotation));
  }
  if (dropped > 0) lines2.push(`${dropped} more did not fit into GitHub's ten a kind; the job summary has them all.`);
  return lines2;
}
function annotate(at, level, title2, message) {
  const { start, end } = at.range;
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns = lastLine === start.line && end.line === start.line ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) } : {};
  return {
    path: at.path,
    start_line: start.line,
    end_line: lastLine,
    ...columns,
    annotation_level: level,
    title: clip(title2, MAX_TITLE),
    message: truncateBytes(sanitizeLines(message), MAX_MESSAGE_BYTES)
  };
}
function keyOf2({ at, message }) {
  return JSON.stringify([at, message]);
}
function isFolder({ path }) {
  return path.endsWith("/");
}
function command(kind, annotation) {
  const place2 = [
    // A log shows the line as it is; no real path is lost by it.
    ["file", sanitizeLines(annotation.path)],
    ["line", annotation.start_line],
    ["endLine", annotation.end_line],
    ["col", annotation.start_column],
    ["endColumn", annotation.end_column]
  ];
  const properties = [...annotation.path === "" ? [] : place2, ["title", annotation.title]];
  const written = properties.flatMap(
    ([name2, value]) => value === void 0 ? [] : [`${name2}=${escapeProperty(value)}`]
  );
  return `::${kind} ${written.join(",")}::${escapeData(annotation.message)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
  return escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/facts/credential-formats.ts
var format = (kind, body) => ({
  kind,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${body.source})`)
});
var CREDENTIAL_FORMATS = [
  format("Fly.io token", /fm(?:2|1[ar])_[A-Za-z0-9+/_-]{40,2000}={0,3}/),
  format("Fly.io token", /fo1_[\w-]{40,60}/),
  format("Tigris secret key", /tsec_[A-Za-z0-9+/_-]{20,120}/),
  format("Stripe live key", /[sr]k_live_[A-Za-z0-9]{20,250}/),
  format("webhook signing secret", /whsec_[A-Za-z0-9+/]{24,120}={0,2}/),
  format("GitHub token", /gh[pousr]_[A-Za-z0-9]{36,255}/),
  format("GitHub token", /github_pat_[A-Za-z0-9_]{60,255}/),
  format("GitLab token", /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w-]{20,150}/),
  format("OpenAI key", /sk-(?:proj|svcacct|admin)-[\w-]{40,250}/),
  format("OpenAI key", /sk-[A-Za-z0-9]{20,60}T3BlbkFJ[A-Za-z0-9]{20,60}/),
  format("Anthropic key", /sk-ant-[\w-]{40,200}/),
  format("OpenRouter key", /sk-or-v1-[0-9a-f]{64}/),
  format("API key in the form of OpenAI", /sk-[A-Za-z0-9]{32,64}/),
  format("Groq key", /gsk_[A-Za-z0-9]{40,80}/),
  format("xAI key", /xai-[A-Za-z0-9]{60,100}/),
  format("Replicate token", /r8_[A-Za-z0-9]{37,40}/),
  format("Perplexity key", /pplx-[A-Za-z0-9]{40,60}/),
  format("Hugging Face token", /hf_[A-Za-z0-9]{30,40}/),
  format("Google OAuth secret", /GOCSPX-[\w-]{28}/),
  format("Google access token", /ya29\.[\w-]{30,500}/),
  { ...format("Google API key", /AIza[\w-]{35}/), public: true },
  format("Slack token", /xox[abeoprs]-[A-Za-z0-9-]{20,250}/),
  format("Slack app token", /xapp-\d-[A-Za-z0-9-]{20,200}/),
  format("Slack webhook", /hooks\.slack\.com\/(?:services|workflows)\/T\w{6,16}\/[AB]\w{6,16}\/[\w/]{16,80}/),
  format("Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,90}/),
  format("Discord bot token", /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}/),
  format("Telegram bot token", /\d{8,10}:AA[\w-]{32,34}/),
  format("SendGrid key", /SG\.[\w-]{16,32}\.[\w-]{30,64}/),
  format("Mailgun key", /key-[0-9a-f]{32}/),
  format("Mailgun key", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/),
  format("Resend key", /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}/),
  format("Brevo key", /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
  format("npm token", /npm_[A-Za-z0-9]{36}/),
  format("PyPI token", /pypi-AgE[\w-]{50,400}/),
  format("Docker Hub token", /dckr_(?:pat|oat)_[\w-]{27,60}/),
  format("Supabase token", /sbp_[0-9a-f]{40}/),
  format("Supabase secret key", /sb_secret_[\w-]{20,80}/),
  format("Sentry token", /sntrys_[A-Za-z0-9+/=_-]{40,600}/),
  format("Sentry token", /sntryu_[0-9a-f]{64}/),
  format("age secret key", /AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  format("DigitalOcean token", /do[opr]_v1_[0-9a-f]{64}/),
  format("Heroku key", /HRKU-[\w-]{36,80}/),
  format("Doppler token", /dp\.(?:st|pt|ct|sa|said|scim|audit)\.[\w.-]{36,90}/),
  format("PlanetScale password or token", /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,80}/),
  format("Neon key", /napi_[a-z0-9]{40,90}/),
  format("Neon password", /npg_[A-Za-z0-9]{10,24}/),
  format("Square token", /EAAA[\w-]{56,64}/),
  format("Square token", /sq0(?:atp|csp)-[\w-]{22,43}/),
  format("Shopify token", /shp(?:at|ss|ca|pa)_[0-9a-fA-F]{32}/),
  format("Linear key", /lin_(?:api|oauth)_[A-Za-z0-9]{32,64}/),
  format("Notion token", /secret_[A-Za-z0-9]{43}/),
  format("Notion token", /ntn_[A-Za-z0-9]{40,60}/),
  format("Cloudflare origin key", /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/),
  format("New Relic key", /NRAK-[A-Z0-9]{27}/),
  format("New Relic key", /[0-9a-f]{36}NRAL/),
  format("Postman key", /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  format("Vault token", /hv[sb]\.[\w-]{24,300}/),
  format("Databricks token", /dapi[0-9a-f]{32}/),
  format("Tailscale key", /tskey-(?:auth|api|client|scim|webhook)-[\w-]{16,90}/),
  format("Grafana token", /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/),
  format("1Password service token", /ops_eyJ[A-Za-z0-9+/=_-]{100,2000}/),
  format("Figma token", /figd_[\w-]{36,60}/),
  format("Atlassian token", /ATATT3[\w=-]{60,250}/),
  format("Airtable token", /pat\w{14}\.[0-9a-f]{64}/),
  format("Mapbox secret token", /sk\.eyJ[\w-]{20,300}\.[\w-]{20,60}/),
  format("Azure storage key", /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,88}={1,2}/),
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{43}=/), ownMake: true },
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{22}==/), ownMake: true },
  { ...format("Django secret key", /django-insecure-[^\s'"]{20,100}/), ownMake: true }
];
var ANY_CREDENTIAL_FORMAT = new RegExp(CREDENTIAL_FORMATS.map(({ pattern }) => pattern.source).join("|"));
var KEY_BLOCK = /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=:\s\\-]{40}/;
var JSON_WEB_TOKEN = /(?<![\w.-])eyJ[\w-]{10,2000}\.(eyJ[\w-]{10,4000})\.[\w-]{20,1000}/;
var BCRYPT_HASH = /\$2[abxy]\$\d\d\$[A-Za-z0-9./]{53}/;
// src/model/files/spans.ts
function joined(spans) {
  const result = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}
// src/redact/redact.ts
var SHOWN = 4;
var KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
var USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g;
var CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi;
var BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/;
var BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/;
var LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g;
var PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  (pattern) => new RegExp(pattern.source, "g")
);
var MAY_HOLD_ONE = /[\w+/=.:$-]{14}|:\/\/|-----BEGIN|password|pwd/i;
function keySpans(line) {
  if (!MAY_HOLD_ONE.test(line)) return [];
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }];
  const spans = [];
  for (const pattern of PATTERNS) {
    for (const { 0: match, index } of line.matchAll(pattern))
      spans.push({ from: index + SHOWN, to: index + match.length });
  }
  for (const { 0: match, index } of line.matchAll(LONG_BASE64)) {
    if (isMixed(match)) spans.push({ from: index, to: index + match.length });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(USERINFO)) {
    const to = index + match.length - 1;
    spans.push({ from: to - password.length, to });
  }
  for (const { 0: match, 1: password = "", index } of line.matchAll(CONNECTION_PASSWORD)) {
    const to = index + match.length;
    spans.push({ from: to - password.length, to });
  }
  for (const block2 of [KEY_HEAD, BASE64_KEY]) {
    const index = block2.exec(line)?.index;
    if (index !== void 0) spans.push({ from: index + SHOWN, to: line.length });
  }
  return joined(spans);
}
function redact(text) {
  return replaceSpans(text, keySpans(text), "\u2026");
}
function replaceSpans(text, spans, mark) {
  let shown = "";
  let at = 0;
  for (const { from, to } of spans) {
    shown += text.slice(at, from) + mark;
    at = to;
  }
  return shown + text.slice(at);
}
function isMixed(text) {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
module.exports = stdin_exports;
