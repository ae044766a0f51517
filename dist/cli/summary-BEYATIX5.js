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
  renderSummary: () => renderSummary
});
var import_chunk_DQXTZCHV = whole(require("./chunk-DQXTZCHV.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/report/exposure/links.ts
var MAX_LINKS = 8;
var MAX_NAME = 80;
function newConnections({ before, after }) {
  if (!before) return void 0;
  const old = new Set(namedLinks(before).map(({ text }) => text));
  const added = namedLinks(after).filter(({ text }) => !old.has(text));
  if (added.length === 0) return void 0;
  const sorted = [...added.filter(({ isPublic }) => isPublic), ...added.filter(({ isPublic }) => !isPublic)];
  const shown = sorted.slice(0, MAX_LINKS).map(({ text }) => text);
  const more = sorted.length > MAX_LINKS ? `; and ${sorted.length - MAX_LINKS} more` : "";
  return `New connections: ${shown.join("; ")}${more}.`;
}
function namedLinks({ apps, links }) {
  const names = new Map(apps.map(({ path, name: name2 }) => [path, name2 ?? path]));
  const found = /* @__PURE__ */ new Map();
  for (const link of links) {
    if (link.to.kind !== "data store") found.set(describeLink(link, names), link.network === "public");
  }
  return [...found].map(([text, isPublic]) => ({ text, isPublic }));
}
function describeLink({ from, to, network }, names) {
  const host = to.kind === "app" ? names.get(to.path) ?? to.path : to.host;
  const way = network === "public" ? "**over the internet**" : "over the private network";
  return `${nameOf(names.get(from) ?? from)} \u2192 ${nameOf(host)} ${way}`;
}
function nameOf(text) {
  return (0, import_chunk_VIPE7SRS.codeSpan)((0, import_chunk_VIPE7SRS.clip)(text, MAX_NAME));
}
// src/report/exposure/exposure.ts
var FEW = 5;
var MAX_ITEMS = 6;
var MAX_NAME2 = 80;
function renderExposure(change, options = {}) {
  const { before, after } = change;
  const { maxRows = 50, maxBytes = 16e3, unread = NONE } = options;
  const pairs = before ? (0, import_chunk_DQXTZCHV.pairApps)(before, after) : after.apps.map((app) => ({ before: app, after: app }));
  if (pairs.length === 0) return [];
  const rows = pairs.map((pair) => rowOf(pair, unread)).sort((a, b) => b.weight - a.weight);
  const changed = rows.filter(({ weight }) => weight > 0);
  const unchanged = rows.filter(({ weight }) => weight === 0);
  const folded = before !== void 0 && unchanged.length > FEW ? unchanged : [];
  const candidates = folded.length > 0 ? changed : rows;
  const shown = fitting(candidates, maxRows, maxBytes);
  const connections = newConnections(change);
  const lines = [before ? "### Exposure: before \u2192 after" : "### Exposure", ""];
  if (before && changed.length === 0 && connections === void 0) {
    const whose = pairs.length === 1 ? "the app" : `all ${pairs.length} apps`;
    lines.push(`This change leaves the exposure of ${whose} as it was.`, "");
  }
  if (shown.length > 0) lines.push(...HEADER, ...shown.map(({ text }) => text), "");
  if (shown.some(({ pair }) => isUnsure(pair))) lines.push(FOOTNOTE, "");
  if (connections !== void 0) lines.push(connections, "");
  const hidden = candidates.length - shown.length;
  if (hidden > 0) lines.push(`${(0, import_chunk_7JGE67RG.count)(hidden, "more app")} not shown${folded.length > 0 ? ", changed too" : ""}.`, "");
  if (folded.length > 0 && (changed.length > 0 || connections !== void 0))
    lines.push(`${(0, import_chunk_7JGE67RG.count)(folded.length, "app")} unchanged.`, "");
  return lines.slice(0, -1);
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
  return (0, import_chunk_VIPE7SRS.codeSpan)((0, import_chunk_VIPE7SRS.clip)(text, MAX_NAME2));
}
// src/report/exposure/map.ts
var ARROWS = { inbound: "-->", public: "==>", private: "-.->", outside: "-->" };
var COLOURS = [
  ["public", "#cf222e"],
  ["private", "#2da44e"]
];
var MAX_LABEL = 60;
function renderMap(exposure2, limits = {}) {
  const { nodes, ways, total } = (0, import_chunk_DQXTZCHV.graphOf)(exposure2, limits);
  if (total === 0) return [];
  const ids = new Map(nodes.map(({ key }, i) => [key, `n${i + 1}`]));
  const lines = nodes.map((node) => `  ${ids.get(node.key)}${shapeOf(node)}`);
  for (const { from, to, label: label2, style } of ways) {
    lines.push(`  ${ids.get(from)} ${ARROWS[style]}${label2 === void 0 ? "" : `|"${label2}"|`} ${ids.get(to)}`);
  }
  for (const [style, colour] of COLOURS) {
    const numbers = ways.flatMap((way, number) => way.style === style ? [number] : []);
    if (numbers.length > 0) lines.push(`  linkStyle ${numbers.join(",")} stroke:${colour}`);
  }
  const cut = total - ways.length;
  return [
    "### Who talks to whom",
    "",
    "Thick and red: over the internet. Dotted and green: over the private network.",
    "",
    "```mermaid",
    "flowchart LR",
    ...lines,
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
  return (0, import_chunk_VIPE7SRS.clip)(text, MAX_LABEL).replace(/[^\p{L}\p{N} ./_…:-]/gu, "?").replace(/:(?!\d)/g, "?").replace(/^(-|\d{1,9}\.) /, "$1");
}
// src/report/github/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
var MAX_EXPOSURE_BYTES = 3e4;
var RESERVED_BYTES = 600;
function renderSummary(report, options = {}) {
  const links = options.links ?? import_chunk_VIPE7SRS.NO_LINKS;
  const opening = [
    `**${(0, import_chunk_VIPE7SRS.escapeMarkdown)((0, import_chunk_VIPE7SRS.verdictOf)(report))}**`,
    "",
    ...practiceTable(report),
    "",
    ...sumLines(report, options.delivery)
  ];
  const sections = [
    verifiedTable(report, options),
    ...exposure(report, options),
    uncheckedSection(report, links),
    ...import_chunk_OSF2BIYD.SEVERITIES.map((severity) => {
      const found = report.comparison.introduced.filter((finding) => finding.severity === severity);
      return findingTable(`${import_chunk_VIPE7SRS.SEVERITY_NAMES[severity]} (${found.length})`, found, links);
    }),
    findingTable(`\u2705 Fixed (${report.comparison.fixed.length})`, report.comparison.fixed, import_chunk_VIPE7SRS.NO_LINKS),
    suppressed(report, links),
    list(`Notices (${report.notices.length})`, report.notices, links)
  ];
  return fit(opening, sections, options.limitBytes ?? MAX_SUMMARY_BYTES);
}
function practiceTable(report) {
  const rows = (0, import_chunk_VIPE7SRS.scorecardOf)(report).map(({ practice, state, labels }) => {
    return `| ${import_chunk_VIPE7SRS.PRACTICE_NAMES[practice]} | ${markOf(state)} ${labels.join(" \xB7 ")} |`;
  });
  return ["| Practice | State |", "|---|---|", ...rows];
}
function markOf(state) {
  if (state === "clean") return "\u2705";
  const isSeverity = state === "critical" || state === "high" || state === "medium" || state === "low";
  return isSeverity ? import_chunk_VIPE7SRS.SEVERITY_NAMES[state].split(" ")[0] ?? "" : "\u26AA";
}
var SKIPPED_NAMES = { comments: "comments", check: "check run", threads: "resolved threads" };
function sumLines(report, delivery) {
  const { introduced, standing, fixed } = report.comparison;
  const lines = [];
  if (delivery && introduced.length > 0) {
    const parts = [`${delivery.onLines} on lines`, `${delivery.onFiles} on files`, `${delivery.inCheck} in the check`];
    lines.push(`${introduced.length} introduced = ${parts.join(" + ")}.`);
  }
  const ignored = `${report.suppressed.length} ignored with a reason`;
  if (report.scope === "introduced") lines.push(`${standing.length} from before, ${fixed.length} fixed, ${ignored}.`);
  else if (report.verified) lines.push(`${(0, import_chunk_VIPE7SRS.appsOf)(report)}; ${ignored}.`);
  else lines.push(`${(0, import_chunk_VIPE7SRS.appsOf)(report)}; ${standing.length} in the baseline, ${ignored}.`);
  for (const { surface, reason } of delivery?.skipped ?? []) {
    lines.push("", `\u26A0\uFE0F No ${SKIPPED_NAMES[surface]}: ${(0, import_chunk_VIPE7SRS.escapeMarkdown)(reason)}`);
  }
  return lines;
}
function uncheckedSection(report, links) {
  const problems = (0, import_chunk_VIPE7SRS.problemsOf)(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const rows = problems.map(({ at, message, blocking }) => {
    const row = at ? item({ at, message }, links) : `- ${(0, import_chunk_VIPE7SRS.messageOf)(message)}`;
    return blocking ? row : `${row} *(does not decide)*`;
  });
  return { name: "Not judged", lead: ["", `### \u26AA Not judged (${rows.length})`, ""], rows };
}
function findingTable(title2, findings, links) {
  const rows = findings.map((finding) => {
    const hint = finding.confidence === "low" ? " *(a hint)*" : "";
    return `| ${(0, import_chunk_VIPE7SRS.findingPlaceOf)(finding, links)} | ${(0, import_chunk_VIPE7SRS.messageOf)(finding.message)}${hint} | ${(0, import_chunk_VIPE7SRS.ruleOf)(finding, links)} |`;
  });
  return { name: title2, lead: ["", `### ${title2}`, "", "| Place | Finding | Rule |", "|---|---|---|"], rows };
}
function suppressed(report, links) {
  const title2 = `Ignored (${report.suppressed.length})`;
  const rows = report.suppressed.map(({ finding, by }) => {
    const owner = by.owner === void 0 ? "" : `, ${(0, import_chunk_VIPE7SRS.escapeMarkdown)((0, import_chunk_VIPE7SRS.clip)(by.owner, 100))}`;
    const until = by.expires === void 0 ? "" : `, until ${(0, import_chunk_VIPE7SRS.escapeMarkdown)(by.expires)}`;
    const reason = `${(0, import_chunk_VIPE7SRS.escapeMarkdown)((0, import_chunk_VIPE7SRS.clip)(by.reason, 300))}${owner}${until}`;
    return `| ${(0, import_chunk_VIPE7SRS.findingPlaceOf)(finding, links)} | ${(0, import_chunk_VIPE7SRS.ruleOf)(finding, links)} | ${reason} | ${(0, import_chunk_VIPE7SRS.placeOf)(by.at, links)} |`;
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
  return `- ${(0, import_chunk_VIPE7SRS.placeOf)(at, links)}: ${(0, import_chunk_VIPE7SRS.messageOf)(message)}`;
}
function verifiedTable({ verified = [] }, { limitBytes = MAX_SUMMARY_BYTES }) {
  const rows = verified.flatMap(
    ({ name: name2, rows: own }) => own.map((row) => {
      const cells = [row.declared ?? "\u2014", row.observed ?? "\u2014"].map(import_chunk_VIPE7SRS.messageOf);
      const state = `${STATE_MARKS[row.state]} ${(0, import_chunk_VIPE7SRS.stateLabelOf)(row)}`;
      return `| ${(0, import_chunk_VIPE7SRS.codeSpan)((0, import_chunk_VIPE7SRS.clip)(name2, 200))} | ${import_chunk_VIPE7SRS.PRACTICE_NAMES[row.practice]} | ${cells.join(" | ")} | ${state} |`;
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
function block(name2, lines) {
  return { name: name2, lead: [""], rows: lines.length === 0 ? [] : [lines.join("\n")] };
}
function fit(opening, sections, limit) {
  const lines = [...opening];
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
      lines.push(...added);
      taken++;
    }
    if (taken < rows.length) cut.push(`${(0, import_chunk_7JGE67RG.count)(rows.length - taken, "row")} of \u201C${name2}\u201D`);
  }
  if (cut.length > 0) lines.push("", `\u2702\uFE0F Cut, since GitHub takes no longer page: ${cut.join(", ")}.`);
  return `${lines.join("\n").trimEnd()}
`;
}
function bytesOf(lines) {
  let bytes = 0;
  for (const line of lines) bytes += Buffer.byteLength(line) + 1;
  return bytes;
}
module.exports = stdin_exports;
