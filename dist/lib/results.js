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
  CODE_SCANNING_LIMITS: () => CODE_SCANNING_LIMITS,
  renderSarif: () => renderSarif
});
var import_redact = whole(require("./redact.js"));
var import_node_zlib = require("node:zlib");
// src/report/sarif/sarif.ts
// src/report/sarif/parts.ts
function sarifText(text) {
  return (0, import_redact.sanitize)(text).replaceAll("](", "]\u200B(");
}
function sarifLink(text, id) {
  const label = (0, import_redact.sanitize)(text).replaceAll("[", "(").replaceAll("]", ")").replaceAll("\\", "/");
  return `[${label}](${id})`;
}
function sarifLocation({ path, range }) {
  const isFile = path !== "" && path !== "." && !path.endsWith("/");
  return { physicalLocation: { artifactLocation: artifact(path), ...isFile && { region: shownRegion(range) } } };
}
function artifact(path) {
  return { uri: uriOf(path), uriBaseId: "%SRCROOT%" };
}
function exactRegion({ start, end }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function shownRegion(range) {
  const { start, end } = range;
  const from = { startLine: start.line, startColumn: start.column };
  if (start.line === end.line && start.column === end.column) return from;
  if (end.line > start.line && end.column === 1) return { ...from, endLine: end.line - 1 };
  return exactRegion(range);
}
var HALVES = new RegExp("\\p{Cs}", "gu");
function uriOf(path) {
  if (path === "") return ".";
  return path.replace(HALVES, "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
// src/report/sarif/notifications.ts
var MAX_NOTIFICATIONS = 1e3;
var NOTIFICATION_KINDS = [
  { id: "not-judged", shortDescription: { text: "Something could not be checked." } },
  { id: "notice", shortDescription: { text: "A notice about ignores or the policy." } },
  { id: "left-out", shortDescription: { text: "More results than fit into one file." } }
];
function sarifNotifications(report, leftOut) {
  const notifications = [
    ...(0, import_redact.problemsOf)(report).map(
      ({ at, message, blocking }) => notification("not-judged", blocking ? "error" : "warning", message, at)
    ),
    ...report.notices.map(({ at, message }) => notification("notice", "note", message, at))
  ];
  const shown = notifications.slice(0, MAX_NOTIFICATIONS);
  if (notifications.length > shown.length)
    shown.push(
      notification("left-out", "warning", `${notifications.length - shown.length} more notifications are omitted.`)
    );
  if (leftOut !== void 0) shown.push(notification("left-out", "warning", leftOut));
  return shown;
}
function notification(id, level, message, at) {
  return {
    descriptor: { id, index: NOTIFICATION_KINDS.findIndex((kind) => kind.id === id) },
    level,
    message: { text: sarifText(message) },
    ...at && at.path !== "" && { locations: [sarifLocation(at)] }
  };
}
// src/report/sarif/rules.ts
var MAX_DESCRIPTION = 1024;
var MAX_TAGS = 20;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var SCORES = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
function levelOf(finding) {
  return (0, import_redact.isQuiet)(finding) ? "note" : LEVELS[finding.severity];
}
function sarifRules(rules, findings, pages) {
  const worst = /* @__PURE__ */ new Map();
  for (const { rule, severity } of findings) {
    const before = worst.get(rule);
    if (before === void 0 || (0, import_redact.compareSeverity)(severity, before) > 0) worst.set(rule, severity);
  }
  return rules.map((rule) => describe(rule, worst.get(rule.id) ?? rule.severity, pages.get(rule.id)));
}
function describe(rule, severity, page) {
  const { id, practice, title, remedy, confidence, cwe = [] } = rule;
  const url = (0, import_redact.pageOf)({ practice, rule: id });
  const prose = page === void 0 ? "" : proseOf(page, url);
  const intro = prose.split("\n\n", 1)[0] || title;
  const weaknesses = cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, "0")}`);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: (0, import_redact.clip)(title, MAX_DESCRIPTION) },
    fullDescription: { text: (0, import_redact.clip)(intro, MAX_DESCRIPTION) },
    helpUri: url,
    help: {
      text: `${intro}

${remedy}

${url}`,
      markdown: `${prose || `${title}

## How to fix it

${remedy}`}

[Examples, bad and good](${url})
`
    },
    defaultConfiguration: { level: confidence === "low" ? "note" : LEVELS[severity] },
    properties: {
      tags: ["security", practice, "fly.io", ...weaknesses].slice(0, MAX_TAGS),
      precision: confidence,
      "security-severity": SCORES[severity]
    }
  };
}
function proseOf(page, url) {
  const [text = ""] = page.split(/^## (?:Bad|Good):/m, 1);
  return text.replace(/^# .*\n/, "").trim().replace(/^In the examples, `<\+>` .*\n\n/m, "").replace(/<\+>[^\s"'`]{1,200}/g, "\u2026").replace(/\]\((?!https?:)([^()\s]+)\)/g, (_, target) => `](${new URL(target, url).href})`);
}
function pascalCase(id) {
  return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
// src/report/sarif/results.ts
var MAX_LOCATIONS = 1e3;
var MAX_LINKS = 5;
function findingsToTell({ comparison, suppressed, scope, commits }, options) {
  const compared = scope === "introduced" && commits.base !== void 0;
  const selected = [];
  for (const finding of comparison.introduced)
    selected.push({ finding, baselineState: compared ? "new" : void 0, ignored: void 0 });
  if (options.standing)
    for (const finding of comparison.standing)
      selected.push({ finding, baselineState: "unchanged", ignored: void 0 });
  if (options.ignored)
    for (const { finding, by } of suppressed) selected.push({ finding, baselineState: void 0, ignored: by });
  return selected.toSorted(byWeight);
}
function sarifResults(findings, rules, ownLineHash) {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const occurrences = /* @__PURE__ */ new Map();
  return findings.map(({ finding, baselineState, ignored }) => {
    const { rule, fingerprint, severity, confidence, at, fix } = finding;
    const ruleIndex = indices.get(rule);
    const number = (occurrences.get(fingerprint) ?? 0) + 1;
    occurrences.set(fingerprint, number);
    const identity = `${fingerprint}:${number}`;
    const related = finding.related.slice(0, MAX_LOCATIONS - 1);
    return {
      ruleId: rule,
      ...ruleIndex !== void 0 && { ruleIndex },
      level: levelOf(finding),
      message: { text: messageOf(finding) },
      locations: [{ ...sarifLocation(at), ...logical((0, import_redact.aboutOf)(finding)) }],
      ...related.length > 0 && {
        relatedLocations: related.map(({ at: at2, note }, index) => ({
          id: index + 1,
          ...sarifLocation(at2),
          message: { text: sarifText(note) }
        }))
      },
      partialFingerprints: { "airworthy/v1": identity, ...ownLineHash && { primaryLocationLineHash: identity } },
      ...baselineState !== void 0 && { baselineState },
      ...ignored && { suppressions: [suppression(finding, ignored)] },
      ...fix && fix.edits.length > 0 && { fixes: [sarifFix(fix)] },
      properties: { severity, confidence }
    };
  });
}
function logical(about) {
  return about === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: sarifText(about), kind: "resource" }] };
}
function messageOf({ message, remedy, related }) {
  const paragraphs = [sarifText(message), sarifText(remedy)];
  for (const [index, { note }] of related.slice(0, MAX_LINKS).entries()) paragraphs.push(sarifLink(note, index + 1));
  return paragraphs.join("\n\n");
}
function suppression(finding, { at, reason, owner, expires }) {
  const terms = [owner, expires === void 0 ? void 0 : `until ${expires}`].filter((term) => term !== void 0);
  return {
    kind: at.path === finding.at.path ? "inSource" : "external",
    status: "accepted",
    justification: sarifText(terms.length > 0 ? `${reason} (${terms.join(", ")})` : reason),
    location: sarifLocation(at)
  };
}
function sarifFix({ title, safe, edits }) {
  const files = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const file = files.get(edit.at.path);
    if (file) file.push(edit);
    else files.set(edit.at.path, [edit]);
  }
  return {
    description: { text: sarifText(safe ? title : `${title} (needs another step from you; review it first)`) },
    artifactChanges: [...files].map(([path, changes]) => ({
      artifactLocation: artifact(path),
      replacements: changes.toSorted((a, b) => (0, import_redact.compareLocations)(a.at, b.at)).map(({ at, text }) => ({
        deletedRegion: exactRegion(at.range),
        // Also of a deletion: reviewdog's reader fails without it.
        insertedContent: { text }
      }))
    })),
    properties: { safe }
  };
}
function byWeight(a, b) {
  return Number(a.ignored !== void 0) - Number(b.ignored !== void 0) || (0, import_redact.compareSeverity)(b.finding.severity, a.finding.severity) || import_redact.CONFIDENCES.indexOf(a.finding.confidence) - import_redact.CONFIDENCES.indexOf(b.finding.confidence) || Number(a.baselineState === "unchanged") - Number(b.baselineState === "unchanged") || (0, import_redact.compareLocations)(a.finding.at, b.finding.at);
}
// src/report/sarif/sarif.ts
var CODE_SCANNING_LIMITS = { results: 25e3, gzipBytes: 1e7 };
function renderSarif(report, options, limits = CODE_SCANNING_LIMITS) {
  const findings = findingsToTell(report, options);
  let kept = findings.slice(0, limits.results);
  for (; ; ) {
    const text = (0, import_redact.safeJson)(sarifLog(report, options, kept, findings.length - kept.length));
    const size = gzipSize(text, limits.gzipBytes);
    if (size <= limits.gzipBytes || kept.length === 0) return text;
    kept = kept.slice(0, Math.floor(kept.length * limits.gzipBytes * 0.95 / size));
  }
}
function sarifLog(report, options, findings, missing) {
  const { version, rules, silenced, comparison, suppressed, verdict, verified } = report;
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)];
  const leftOut = missing === 0 ? void 0 : `${missing} of ${missing + findings.length} results are omitted, the least severe ones, because of a limit of code scanning.`;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Airworthy",
            version,
            semanticVersion: version,
            informationUri: import_redact.PROJECT,
            rules: sarifRules(rules, every, options.pages),
            notifications: NOTIFICATION_KINDS
          }
        },
        invocations: [
          {
            executionSuccessful: verdict.complete,
            // What the policy switches off was not looked for.
            ruleConfigurationOverrides: rules.flatMap(
              ({ id }, index) => silenced.has(id) ? [{ descriptor: { id, index }, configuration: { enabled: false } }] : []
            ),
            toolExecutionNotifications: sarifNotifications(report, leftOut)
          }
        ],
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root folder of the checked project." } } },
        columnKind: "utf16CodeUnits",
        results: sarifResults(findings, rules, options.ownLineHash ?? false),
        properties: { ...verdict, ...verified && { verified: verified.map(import_redact.verifiedJson) } }
      }
    ]
  };
}
function gzipSize(text, enough) {
  const bytes = Buffer.byteLength(text);
  return bytes <= enough ? bytes : (0, import_node_zlib.gzipSync)(text).length;
}
module.exports = stdin_exports;
