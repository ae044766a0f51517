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
  DEV_SERVER_CONFIG: () => DEV_SERVER_CONFIG,
  EXPECTATIONS: () => EXPECTATIONS,
  IN_LARGE_FILE_STORAGE: () => IN_LARGE_FILE_STORAGE,
  JSON_WEB_TOKEN: () => JSON_WEB_TOKEN,
  KEY_BLOCK: () => KEY_BLOCK,
  LIVES_AN_HOUR: () => LIVES_AN_HOUR,
  MAX_FILES: () => MAX_FILES,
  MAX_FILE_BYTES: () => MAX_FILE_BYTES,
  MissingChunkError: () => MissingChunkError,
  NOT_TEXT: () => NOT_TEXT,
  NO_LIMITS: () => NO_LIMITS,
  NO_POLICY: () => NO_POLICY,
  OPENED_FOOTNOTE: () => OPENED_FOOTNOTE,
  PRACTICES: () => PRACTICES,
  PRACTICE_NAMES: () => PRACTICE_NAMES,
  PROGRAM_ENDINGS: () => PROGRAM_ENDINGS2,
  PROJECT: () => PROJECT,
  RULE_LINKS: () => RULE_LINKS,
  RULE_PAGES: () => RULE_PAGES,
  SEALED: () => SEALED2,
  SECRET_FILE_NAMES: () => SECRET_FILE_NAMES,
  SEVERITIES: () => SEVERITIES,
  SEVERITY_NAMES: () => SEVERITY_NAMES,
  SHOWN: () => SHOWN,
  STORED_HASH: () => STORED_HASH,
  TOO_LARGE: () => TOO_LARGE,
  TOO_LARGE_ON_DISK: () => TOO_LARGE_ON_DISK,
  UNSURE_FOOTNOTE: () => UNSURE_FOOTNOTE,
  aboutOf: () => aboutOf,
  accessOf: () => accessOf,
  appsOf: () => appsOf,
  atFile: () => atFile,
  baseName: () => baseName,
  checkedLine: () => checkedLine,
  clip: () => clip,
  codeReaderOf: () => codeReaderOf,
  codeSettings: () => codeSettings,
  commandsIn: () => commandsIn,
  compareLocations: () => compareLocations,
  compareSeverity: () => compareSeverity,
  compareText: () => compareText,
  copyFile: () => copyFile,
  count: () => count,
  countBySeverity: () => countBySeverity,
  countBySeverity2: () => countBySeverity2,
  countedOf: () => countedOf,
  createHash: () => createHash,
  createNamedBy: () => createNamedBy,
  createSizeLimit: () => createSizeLimit,
  createSource: () => createSource,
  decide: () => decide,
  decidesDeploy: () => decidesDeploy,
  decodeText: () => decodeText,
  fileStart: () => fileStart,
  fingerprint: () => fingerprint,
  fitsOnDisk: () => fitsOnDisk,
  flyctlLines: () => flyctlLines,
  folderOf: () => folderOf,
  foldersOf: () => foldersOf,
  followLinks: () => followLinks,
  formatOf: () => formatOf,
  graphOf: () => graphOf,
  hintsOf: () => hintsOf,
  isComposePath: () => isComposePath,
  isConfigFormat: () => isConfigFormat,
  isDockerfileByText: () => isDockerfileByText,
  isDrawn: () => isDrawn,
  isFlyConfigPath: () => isFlyConfigPath,
  isForeignScript: () => isForeignScript,
  isHint: () => isHint,
  isLargeFilePointer: () => isLargeFilePointer,
  isNamedIn: () => isNamedIn,
  isOtherPipeline: () => isOtherPipeline,
  isPracticeKey: () => isPracticeKey,
  isProxyConfig: () => isProxyConfig,
  isQuiet: () => isQuiet,
  isSealed: () => isSealed,
  isSecretFile: () => isSecretFile,
  isStructural: () => isStructural,
  isTemplate: () => isTemplate,
  isWithin: () => isWithin,
  isWorkflowPath: () => isWorkflowPath,
  joinPath: () => joinPath,
  joined: () => joined,
  keyLikeRuns: () => keyLikeRuns,
  keySpans: () => keySpans,
  keysOf: () => keysOf,
  kindOfError: () => kindOfError,
  languageOfPath: () => languageOfPath,
  lazy: () => lazy,
  limited: () => limited,
  linksTo: () => linksTo,
  lstat: () => lstat,
  mayBeSecretFile: () => mayBeSecretFile,
  mayBeTreeOfConfig: () => mayBeTreeOfConfig,
  mayCallFlyctl: () => mayCallFlyctl,
  mayDeploy: () => mayDeploy,
  mayIntroduce: () => mayIntroduce,
  mayMatter: () => mayMatter,
  memoize: () => memoize,
  memoizeByText: () => memoizeByText,
  messageOf: () => messageOf,
  mkdtemp: () => mkdtemp,
  namedBy: () => namedBy,
  namedFrom: () => namedFrom,
  namesOwnProfile: () => namesOwnProfile,
  open: () => open,
  ownHttps: () => ownHttps,
  pageOf: () => pageOf,
  pairApps: () => pairApps,
  placeName: () => placeName,
  placeOf: () => placeOf,
  portLabel: () => portLabel,
  problemsOf: () => problemsOf,
  profilesIn: () => profilesIn,
  programsIn: () => programsIn,
  proxyReader: () => proxyReader,
  proxySettings: () => proxySettings,
  randomBytes: () => randomBytes,
  readText: () => readText,
  readerOf: () => readerOf,
  readsLikeConfig: () => readsLikeConfig,
  readsLikeFlyConfig: () => readsLikeFlyConfig,
  readsLikeScript: () => readsLikeScript,
  realpath: () => realpath,
  redact: () => redact,
  referencesOf: () => referencesOf,
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
  schemaAddress: () => schemaAddress,
  scorecardOf: () => scorecardOf,
  secretFileOf: () => secretFileOf,
  secretSettings: () => secretSettings,
  splice: () => splice,
  stackOf: () => stackOf,
  standingLabel: () => standingLabel,
  startedFlyctl: () => startedFlyctl,
  startsKey: () => startsKey,
  stat: () => stat,
  stateLabelOf: () => stateLabelOf,
  steersTerminal: () => steersTerminal,
  textToKeep: () => textToKeep,
  unreadKeys: () => unreadKeys,
  unreadProblems: () => unreadProblems,
  usedTests: () => usedTests,
  utimes: () => utimes,
  verdictOf: () => verdictOf,
  verifiedJson: () => verifiedJson,
  wanted: () => wanted,
  windowOf: () => windowOf,
  withLinksTo: () => withLinksTo,
  withoutTabs: () => withoutTabs,
  withoutTemplateEnding: () => withoutTemplateEnding,
  withoutWorkflowCommands: () => withoutWorkflowCommands,
  withoutWorkspace: () => withoutWorkspace,
  writeFile: () => writeFile,
  writeInside: () => writeInside
});
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
// src/model/missing-chunk.ts
var MissingChunkError = class extends Error {
  name = "MissingChunkError";
};
var createHash = function(...args) {
  load();
  return new.target ? new createHash(...args) : createHash(...args);
};
var randomBytes = function(...args) {
  load();
  return new.target ? new randomBytes(...args) : randomBytes(...args);
};
function load() {
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
var copyFile = function(...args) {
  load2();
  return new.target ? new copyFile(...args) : copyFile(...args);
};
var lstat = function(...args) {
  load2();
  return new.target ? new lstat(...args) : lstat(...args);
};
var mkdir = function(...args) {
  load2();
  return new.target ? new mkdir(...args) : mkdir(...args);
};
var mkdtemp = function(...args) {
  load2();
  return new.target ? new mkdtemp(...args) : mkdtemp(...args);
};
var open = function(...args) {
  load2();
  return new.target ? new open(...args) : open(...args);
};
var realpath = function(...args) {
  load2();
  return new.target ? new realpath(...args) : realpath(...args);
};
var rename = function(...args) {
  load2();
  return new.target ? new rename(...args) : rename(...args);
};
var rm = function(...args) {
  load2();
  return new.target ? new rm(...args) : rm(...args);
};
var stat = function(...args) {
  load2();
  return new.target ? new stat(...args) : stat(...args);
};
var utimes = function(...args) {
  load2();
  return new.target ? new utimes(...args) : utimes(...args);
};
var writeFile = function(...args) {
  load2();
  return new.target ? new writeFile(...args) : writeFile(...args);
};
function load2() {
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
// src/local/write-inside.ts
async function writeInside(roots, path, text) {
  const file = (0, import_node_path.resolve)(path);
  const folder = (0, import_node_path.dirname)(file);
  try {
    const real = await realFolder(folder);
    const realRoots = await Promise.all(roots.map((root) => realpath(root)));
    if (!realRoots.some((root) => isWithin(root, real))) return "it is outside of the workspace and of `RUNNER_TEMP`";
    const isStraight = roots.every((root, index) => {
      return !isWithin(root, folder) || (0, import_node_path.resolve)(realRoots[index] ?? root, (0, import_node_path.relative)(root, folder)) === real;
    });
    if (!isStraight) return "a folder on its path is a symbolic link";
    const found = await lstat(file).catch(() => void 0);
    if (found?.isSymbolicLink()) return "it is a symbolic link";
    if (found && !found.isFile()) return "it is not a regular file";
    await mkdir(real, { recursive: true });
    await replace((0, import_node_path.join)(real, (0, import_node_path.basename)(file)), text, found ? found.mode & 4095 : void 0);
    return void 0;
  } catch (error) {
    return `the operating system refused it (${codeOf(error) ?? "unknown error"})`;
  }
}
async function replace(file, text, mode) {
  const draft = (0, import_node_path.join)((0, import_node_path.dirname)(file), `.${(0, import_node_path.basename)(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(draft, import_node_fs.constants.O_WRONLY | import_node_fs.constants.O_CREAT | import_node_fs.constants.O_EXCL, 420);
    try {
      await handle.writeFile(text);
      if (mode !== void 0) await handle.chmod(mode);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
async function realFolder(folder) {
  const missing = [];
  for (let at = folder; ; at = (0, import_node_path.dirname)(at)) {
    const real = await realpath(at).catch((error) => {
      if (codeOf(error) === "ENOENT" && (0, import_node_path.dirname)(at) !== at) return void 0;
      throw error;
    });
    if (real !== void 0) return (0, import_node_path.resolve)(real, ...missing);
    missing.unshift((0, import_node_path.relative)((0, import_node_path.dirname)(at), at));
  }
}
function isWithin(root, folder) {
  const way = (0, import_node_path.relative)(root, folder);
  return way !== ".." && !way.startsWith(`..${import_node_path.sep}`) && !(0, import_node_path.isAbsolute)(way);
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : void 0;
}
// src/model/home.ts
var PROJECT = "https://github.com/airworthy/airworthy";
var PUBLISHED_REF = "main";
var RULE_PAGES = `${PROJECT}/blob/${PUBLISHED_REF}/docs/rules`;
function schemaAddress(name2) {
  return `${PROJECT.replace("github.com", "raw.githubusercontent.com")}/${PUBLISHED_REF}/schema/${name2}.schema.json`;
}
// src/verify/inside/access.ts
function accessOf(environment) {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment;
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim();
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || void 0 } : void 0;
}
// src/model/error.ts
function kindOfError(error) {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : void 0;
}
function stackOf(error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  return stack.split("\n").filter((line) => /^\s+at /.test(line)).join("\n");
}
// src/report/shared/rule-urls.ts
function pageOf({ practice, rule }) {
  return `${RULE_PAGES}/${practice}/${rule}.md`;
}
// src/report/github/links.ts
var NO_LINKS = { rule: () => void 0, place: () => void 0 };
var RULE_LINKS = { rule: (rule, practice) => pageOf({ rule, practice }), place: () => void 0 };
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
function percent(character2) {
  return `%${character2.charCodeAt(0).toString(16).toUpperCase()}`;
}
function link(markdown, address) {
  return address === void 0 ? markdown : `[${markdown}](${address})`;
}
// src/model/count.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
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
function limited(severity, limit) {
  return limit !== void 0 && compareSeverity(severity, limit) > 0 ? limit : severity;
}
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}
// src/report/shared/sanitize.ts
var INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
function sanitize(text) {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(INVISIBLE, "\uFFFD");
}
function sanitizeInColumns(text) {
  return text.replace(/[\t\r\n\u2028\u2029]/g, " ").replace(INVISIBLE, "\uFFFD");
}
function steersTerminal(line) {
  return line.replace(/[\t\r]/g, "").search(INVISIBLE) !== -1;
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
  ...[..."\\`*_~$[]"].map((character2) => [character2, `\\${character2}`])
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
// src/model/finding.ts
function isHint({ confidence }) {
  return confidence === "low";
}
// src/report/shared/problems.ts
var OUT_OF_TIME = "OutOfTime";
var MAX_NAMES = 3;
function timeRanOut(rules) {
  const names = rules.slice(0, MAX_NAMES).join(", ");
  const others = rules.length > MAX_NAMES ? ` and ${rules.length - MAX_NAMES} others` : "";
  const few = rules.length === 1 ? `the rule ${names}` : `the rules ${names}${others}`;
  return `The time of this check ran out before ${few} finished, so some findings may be missing.`;
}
function problemsOf({ problems, crashes }) {
  const late = crashes.filter(({ error }) => error === OUT_OF_TIME).map(({ rule }) => rule);
  const messages = crashes.filter(({ error }) => error !== OUT_OF_TIME).map(({ rule, error }) => `The rule ${rule} stopped with ${error}, so some of its findings may be missing.`);
  if (late.length > 0) messages.push(timeRanOut(late));
  const reported = messages.map((message) => ({ at: void 0, message, blocking: true }));
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
function countedOf({ comparison }) {
  return comparison.introduced.filter((finding) => !isHint(finding));
}
function hintsOf({ comparison }) {
  return comparison.introduced.filter(isHint);
}
function verdictOf(report) {
  const hints = hintsOf(report).length;
  return `${verdictWithoutHints(report)}${hints > 0 ? ` ${count(hints, "hint")}.` : ""}`;
}
function verdictWithoutHints(report) {
  const { complete, failOn, failing, failsFor } = report.verdict;
  const news = report.scope === "introduced" ? "new " : "";
  const total = countedOf(report).length;
  const counted = total === 0 ? `no ${news}findings` : count(total, `${news}finding`);
  if (!complete) {
    const blocking = problemsOf(report).filter(({ blocking: blocking2 }) => blocking2);
    const missed = report.verified ? "observed" : "checked";
    return `Incomplete: ${count(blocking.length, "item")} could not be ${missed}; ${counted}.`;
  }
  if (failsFor !== void 0) return `Pull request #${failsFor} has the same commit and fails; ${counted} here.`;
  if (total === 0) return verdictOfNone(report);
  const threshold = failOn === "critical" ? "critical" : `${failOn} or worse`;
  if (failOn === "never") return `${capital(counted)}; none of them blocks.`;
  if (failing === 0) return `${capital(counted)}, none of them ${threshold}.`;
  if (failing === total) return `${capital(counted)}, ${total === 1 ? "" : "all "}${threshold}.`;
  return `${capital(counted)}, ${failing} of them ${threshold}.`;
}
function verdictOfNone({ scope, verified }) {
  if (scope === "introduced") return "This change introduces no findings.";
  return verified?.some(({ path }) => path !== void 0) ? "The running apps match the files." : "Nothing found.";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function aboutOf({ at, subject }) {
  return at.path === "" ? /^(\S{1,260}?): /.exec(subject)?.[1] : void 0;
}
// src/report/exposure/footnotes.ts
var UNSURE_FOOTNOTE = "\xB9 Public once the app has a public IP address. The first deploy allocates one by default.";
var OPENED_FOOTNOTE = "\xB2 This app is private, but a command in the repository opens these ports:";
function placeName({ path, range }) {
  return `${path}:${range.start.line}`;
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
    lines2.push(`This change does not affect the exposure of ${whose}.`, "");
  }
  if (shown.length > 0) lines2.push(...HEADER, ...shown.map(({ text }) => text), "");
  lines2.push(...footnotes(shown.map(({ pair }) => pair)));
  if (connections !== void 0) lines2.push(connections, "");
  const hidden = candidates.length - shown.length;
  if (hidden > 0) lines2.push(`${count(hidden, "more app")} not shown${folded.length > 0 ? ", changed too" : ""}.`, "");
  if (folded.length > 0 && (changed.length > 0 || connections !== void 0))
    lines2.push(`${count(folded.length, "app")} unchanged.`, "");
  return lines2.slice(0, -1);
}
var NONE = /* @__PURE__ */ new Set();
var HEADER = [
  "| App | Public ports | TLS | Private addresses that other apps use | Data stores | Regions |",
  "|---|---|---|---|---|---|"
];
function footnotes(pairs) {
  const lines2 = pairs.some(isUnsure) ? [UNSURE_FOOTNOTE, ""] : [];
  const places = new Map(pairs.flatMap(({ after }) => after?.openedBy ?? []).map((at) => [placeName(at), at]));
  if (places.size > 0) {
    const named2 = [...places.keys()].slice(0, MAX_ITEMS).map(name);
    const more = places.size > MAX_ITEMS ? ` and ${places.size - MAX_ITEMS} more` : "";
    lines2.push(`${OPENED_FOOTNOTE} ${named2.join(", ")}${more}.`, "");
  }
  return lines2;
}
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
  let changes2 = before && after ? 0 : 1;
  const cells = COLUMNS.map(({ empty, items }) => {
    const old = before ? items(before) : [];
    const now = after ? items(after) : [];
    if (!before) return cell(now, NONE, empty);
    if (!after) return cell(old, NONE, empty);
    if (old.join("\n") === now.join("\n")) return cell(now, NONE, empty);
    changes2++;
    return `${cell(old, new Set(now), empty)} \u2192 **${cell(now, new Set(old), empty)}**`;
  });
  const opened = after !== void 0 && opensPort(before, after);
  return { text: `| ${[title(pair, unread), ...cells].join(" | ")} |`, pair, weight: changes2 + (opened ? 100 : 0) };
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
  if (after && after.openedBy.length > 0) parts.push("\xB2");
  if (!before) parts.push("**new**");
  if (!after) parts.push("**removed**");
  if ([before, after].some((app2) => app2 && unread.has(app2.path))) parts.push("*(partly read)*");
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
  const named2 = ports.slice(0, MAX_PORTS).map(portLabel);
  const more = ports.length > MAX_PORTS ? [`${ports.length - MAX_PORTS} more`] : [];
  return { from: INTERNET.key, to: appKey(path), label: [...named2, ...more].join(", "), style: "inbound" };
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
    "### Connections",
    "",
    "Thick and red: to another app or to a database over the internet. Dotted and green: over the private network. Thin: visitors, and other hosts outside Fly.io.",
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
// src/model/coverage.ts
var FILE_KINDS = ["flyConfigs", "dockerfiles", "workflows", "otherFiles", "sourceFiles"];
// src/report/shared/coverage.ts
var NOUNS = {
  flyConfigs: "fly config",
  dockerfiles: "Dockerfile",
  workflows: "workflow",
  otherFiles: "other file",
  sourceFiles: "source file"
};
var UNREAD = { "multi-region": ["dockerfiles", "sourceFiles"] };
function coveredBy(practice, coverage) {
  const kinds = FILE_KINDS.filter((kind) => !UNREAD[practice]?.includes(kind));
  return Object.fromEntries(kinds.map((kind) => [kind, coverage[kind]]));
}
function coverageLabel(coverage) {
  return labelOf(coverage);
}
function narrowerLabel(practice, coverage) {
  const unread = UNREAD[practice]?.some((kind) => coverage[kind] > 0);
  const label2 = unread ? labelOf(coveredBy(practice, coverage)) : void 0;
  return label2 === void 0 ? void 0 : `checked ${label2}`;
}
function labelOf(covered) {
  const parts = FILE_KINDS.flatMap((kind) => covered[kind] ? [count(covered[kind], NOUNS[kind])] : []);
  return parts.length === 0 ? void 0 : parts.join(", ");
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
function checkedLine({ coverage, verified }) {
  const label2 = coverage && !verified ? coverageLabel(coverage) : void 0;
  return label2 === void 0 ? void 0 : `Checked: ${label2}`;
}
function standingLabel({ scope }) {
  return scope === "all" ? "in the baseline" : "from before";
}
function scoreOf(report, practice, own, standing) {
  const counting = own.filter((finding) => !isHint(finding));
  const rules = report.rules.filter((rule) => rule.practice === practice).map(({ id }) => id);
  const crashed = report.crashes.some(({ rule }) => rules.includes(rule));
  const isOff = rules.length > 0 && rules.every((rule) => report.silenced.has(rule));
  const isNews = report.scope === "introduced" || standing > 0;
  const none = isNews ? "no new findings" : "no findings";
  const hints = own.length - counting.length;
  const hidden = [
    ...hints > 0 ? [count(hints, "hint")] : [],
    ...standing > 0 ? [`${standing} ${standingLabel(report)}`] : []
  ];
  const covered = report.coverage && !report.verified ? narrowerLabel(practice, report.coverage) : void 0;
  const notes = covered === void 0 ? hidden : [...hidden, covered];
  const [worst] = counting.toSorted((a, b) => compareSeverity(b.severity, a.severity));
  if (worst) {
    const labels = [
      `${countBySeverity(counting)}${isNews ? " (new)" : ""}`,
      ...crashed ? ["partly checked"] : [],
      ...notes
    ];
    return { practice, state: worst.severity, labels };
  }
  if (report.verified && rules.length === 0)
    return { practice, state: "not checked", labels: ["not observed", ...hidden] };
  if (isOff) return { practice, state: "switched off", labels: ["turned off by the policy", ...hidden] };
  if (crashed) return { practice, state: "not checked", labels: ["not checked", ...hidden] };
  if (!report.verdict.complete) {
    return { practice, state: "partly checked", labels: [`${none} in what could be checked`, ...notes] };
  }
  return { practice, state: "clean", labels: [none, ...notes] };
}
// src/report/shared/verified-state.ts
function stateLabelOf({ state, observed }) {
  if (state === "broken") return "mismatch";
  if (state === "unseen") return observed === void 0 ? "unknown" : "partial";
  return "ok";
}
// src/report/github/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
var MAX_EXPOSURE_BYTES = 3e4;
var RESERVED_BYTES = 600;
function renderSummary(report, options = {}) {
  const whole = pageOf2(report, options, true);
  const page = whole.cut.length === 0 ? whole : pageOf2(report, options, false);
  return `${[...page.lines, ...cutLines(page)].join("\n").trimEnd()}
`;
}
function cutLines({ cut, hasRemedies }) {
  const missing = [...hasRemedies ? [] : ["how to fix each finding (see the pages of the rules)"], ...cut];
  return missing.length === 0 ? [] : ["", `\u2702\uFE0F Left out because of GitHub's size limit: ${missing.join(", ")}.`];
}
function pageOf2(report, options, hasRemedies) {
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
      const found = countedOf(report).filter((finding) => finding.severity === severity);
      return findingTable(`${SEVERITY_NAMES[severity]} (${found.length})`, found, links, hasRemedies);
    }),
    findingTable(`\u{1F4A1} Hints (${hintsOf(report).length})`, hintsOf(report), links, hasRemedies),
    // Their lines are no longer there, and nothing is left to fix.
    findingTable(`\u2705 Fixed (${report.comparison.fixed.length})`, report.comparison.fixed, fixedLinks(links), false),
    suppressed(report, links),
    list(`Notices (${report.notices.length})`, report.notices, links)
  ];
  return { ...fit(opening, sections, options.limitBytes ?? MAX_SUMMARY_BYTES), hasRemedies };
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
  const { standing, fixed } = report.comparison;
  const counted = countedOf(report).length;
  const lines2 = [];
  if (delivery && counted > 0) {
    const parts = [`${delivery.onLines} on lines`, `${delivery.onFiles} on files`, `${delivery.inCheck} in the check`];
    lines2.push(`${counted} introduced = ${parts.join(" + ")}.`);
  }
  const ignored = `${report.suppressed.length} ignored`;
  if (report.scope === "introduced") lines2.push(`${standing.length} from before, ${fixed.length} fixed, ${ignored}.`);
  else if (report.verified) lines2.push(`${appsOf(report)}; ${ignored}.`);
  else lines2.push(`${appsOf(report)}; ${standing.length} in the baseline, ${ignored}.`);
  const checked = checkedLine(report);
  if (checked !== void 0) lines2.push("", `${checked}.`);
  for (const { surface, reason } of delivery?.skipped ?? []) {
    lines2.push("", `\u26A0\uFE0F No ${SKIPPED_NAMES[surface]}: ${escapeMarkdown(reason)}`);
  }
  return lines2;
}
function uncheckedSection(report, links) {
  const problems = problemsOf(report).toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const rows = problems.map(({ at, message, blocking }) => {
    const row = at ? item({ at, message }, links) : `- ${messageOf(message)}`;
    return blocking ? row : `${row} *(does not block)*`;
  });
  return { name: "Not checked", lead: ["", `### \u26AA Not checked (${rows.length})`, ""], rows };
}
function fixedLinks({ rule }) {
  return { rule, place: () => void 0 };
}
function findingTable(title2, findings, links, hasRemedies) {
  const rows = findings.map((finding) => {
    const remedy = hasRemedies ? `<br>**How to fix:** ${messageOf(finding.remedy)}` : "";
    return `| ${findingPlaceOf(finding, links)} | ${messageOf(finding.message)}${remedy} | ${ruleOf(finding, links)} |`;
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
    lead: ["", `### ${title2}`, "", "| Place | Rule | Reason | Ignored at |", "|---|---|---|---|"],
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
  const header = ["| App | Practice | Declared | Observed | |", "|---|---|---|---|---|"];
  const title2 = "Declared and observed";
  return { name: title2, lead: ["", `### ${title2}`, "", ...header], rows, maxBytes: Math.floor(limitBytes / 4) };
}
var STATE_MARKS = { kept: "\u2705", broken: "\u{1F534}", unseen: "\u26AA" };
function exposure(report, { limitBytes = MAX_SUMMARY_BYTES, map = true }) {
  const unread = new Set(report.problems.map(({ at }) => at.path));
  const maxBytes = Math.min(Math.floor(limitBytes / 4), MAX_EXPOSURE_BYTES);
  const table = renderExposure(report.exposure, { maxBytes, unread });
  const drawn = map ? renderMap(report.exposure.after) : [];
  return [block("Exposure", table), block("Connections", drawn)];
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
  return { lines: lines2, cut };
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
// src/model/files/links.ts
var MAX_HOPS = 40;
var MAX_LINKED_FILES = 2e4;
var MAX_NESTING = 4;
var OUTSIDE = "This symbolic link points outside the project, so its target was not read.";
var NOWHERE = "This symbolic link points to a file that does not exist in the project.";
var LOOP = "This symbolic link is part of a loop, so its target was not read.";
var SUBMODULE = "This folder is a Git submodule, so its files were not read.";
var INTO_SUBMODULE = "This symbolic link points into a Git submodule, so its target was not read.";
var TOO_MANY = "This symbolic link duplicates too many files, so its target was not read.";
function followLinks(files, entries) {
  const links = /* @__PURE__ */ new Map();
  const unfollowed = /* @__PURE__ */ new Map();
  const submodules = new Set(entries.submodules);
  for (const path of submodules) unfollowed.set(path, SUBMODULE);
  if (entries.links.size === 0) return { links, unfollowed };
  const folders = foldersOf([...files, ...entries.links.keys()]);
  const addFolder = (path, target, nesting) => {
    if (target === "" || path === target || path.startsWith(`${target}/`)) return LOOP;
    if (nesting > MAX_NESTING) return TOO_MANY;
    for (const file of files) {
      if (!file.startsWith(`${target}/`)) continue;
      if (links.size >= MAX_LINKED_FILES) return TOO_MANY;
      links.set(path + file.slice(target.length), file);
    }
    for (const submodule of submodules) {
      if (submodule.startsWith(`${target}/`)) unfollowed.set(path + submodule.slice(target.length), SUBMODULE);
    }
    for (const link2 of entries.links.keys()) {
      if (link2.startsWith(`${target}/`)) add(link2, path + link2.slice(target.length), nesting + 1);
    }
    return void 0;
  };
  const add = (link2, path, nesting) => {
    const found = resolveLink(link2, entries.links, submodules);
    let trouble = "trouble" in found ? found.trouble : void 0;
    if ("path" in found) {
      if (files.has(found.path)) links.set(path, found.path);
      else trouble = folders.has(found.path) ? addFolder(path, found.path, nesting) : NOWHERE;
    }
    if (trouble !== void 0) unfollowed.set(path, trouble);
  };
  for (const link2 of entries.links.keys()) add(link2, link2, 0);
  return { links, unfollowed };
}
function resolveLink(link2, linkTargets, submodules) {
  const left = link2.split("/").reverse();
  const at = [];
  let hops = 0;
  for (let part = left.pop(); part !== void 0; part = left.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === void 0) return { trouble: OUTSIDE };
      continue;
    }
    at.push(part);
    const path = at.join("/");
    if (submodules.has(path)) return { trouble: INTO_SUBMODULE };
    const target = linkTargets.get(path);
    if (target === void 0) continue;
    if (++hops > MAX_HOPS) return { trouble: LOOP };
    if (/^(?:[\\/]|[a-z]:)/i.test(target)) return { trouble: OUTSIDE };
    at.pop();
    left.push(...target.split("/").reverse());
  }
  return { path: at.join("/") };
}
function withLinksTo(changed, links) {
  if (changed === "all" || links.size === 0) return changed;
  return /* @__PURE__ */ new Set([...changed, ...[...links].filter(([, file]) => changed.has(file)).map(([link2]) => link2)]);
}
function atFile(at, links) {
  const path = links?.get(at.path);
  return path === void 0 ? at : { ...at, path };
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
// src/model/files/text.ts
var BYTE_ORDER_MARK = "\uFEFF";
function withoutByteOrderMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
function createSource(path, text) {
  const body = withoutByteOrderMark(text);
  const startsOfLines = lazy(() => lineStarts(body));
  const position = (offset) => {
    const starts = startsOfLines();
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
    const next = startsOfLines()[number];
    if (next === void 0) return body.length;
    return body[next - 2] === "\r" ? next - 2 : next - 1;
  };
  return {
    path,
    text: body,
    lineCount: countLines(body),
    position,
    locate: (from, to) => ({ path, range: { start: position(from), end: position(Math.max(from, to)) } }),
    offset: ({ line, column }) => {
      const start = startsOfLines()[line - 1];
      if (start === void 0) return body.length;
      return Math.min(start + column - 1, lineEnd2(line));
    },
    line: (number) => {
      const start = startsOfLines()[number - 1];
      return start === void 0 ? "" : body.slice(start, lineEnd2(number));
    }
  };
}
function countLines(text) {
  let lines2 = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < text.length - 1; at = text.indexOf("\n", at + 1)) lines2++;
  return lines2;
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
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
// src/model/files/snapshot.ts
var MAX_FILE_BYTES = 1e6;
var MAX_SEARCHED_BYTES = 5e6;
var MAX_LARGE_FILES = 20;
var TOO_LARGE = `The file is larger than ${MAX_SEARCHED_BYTES / 1e6} MB, or one of more than ${MAX_LARGE_FILES} large files, so it was not read.`;
var TOO_LARGE_ON_DISK = `The file is larger than ${MAX_SEARCHED_BYTES / 1e6} MB, so it was not read.`;
function fitsOnDisk(size) {
  return size <= MAX_SEARCHED_BYTES;
}
function createSizeLimit() {
  let left = MAX_LARGE_FILES;
  return (size) => {
    if (size <= MAX_FILE_BYTES) return true;
    return size <= MAX_SEARCHED_BYTES && left-- > 0;
  };
}
var NOT_TEXT = "The file is not text, so it was not read.";
// src/parse/code/structure.ts
var OPENING = /* @__PURE__ */ new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"]
]);
function walk(text, tokens, wanted2, visit) {
  const opening = new Int32Array(tokens.length).fill(-1);
  const around = new Int32Array(tokens.length).fill(-1);
  const structure = { text, tokens, opening, around };
  const stack = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind !== "mark") {
      if (wanted2(token)) visit(structure, index, stack.at(-1));
      continue;
    }
    const written = token.text;
    if (written === "(" || written === "[" || written === "{") {
      around[index] = stack.at(-1)?.open ?? -1;
      stack.push({ open: index, bracket: written });
    } else if (written === ")" || written === "]" || written === "}") {
      const top = stack.at(-1);
      if (top?.bracket !== OPENING.get(written)) continue;
      stack.pop();
      if (top) opening[index] = top.open;
    }
  }
}
function isMark(token, text) {
  return token?.kind === "mark" && token.text === text;
}
var MEMBER = /* @__PURE__ */ new Set([".", "?.", "::", "->"]);
function chainStart({ tokens, opening }, index) {
  let at = index;
  for (let steps = 0; steps < 30; steps++) {
    const token = tokens[at];
    const open2 = token?.kind === "mark" ? opening[at] ?? -1 : -1;
    if (open2 !== -1) {
      if (!isOperand(tokens[open2 - 1], opening, open2 - 1)) return open2;
      at = open2 - 1;
      continue;
    }
    const before = tokens[at - 1];
    if (before?.kind !== "mark" || !MEMBER.has(before.text)) return at;
    if (!isOperand(tokens[at - 2], opening, at - 2)) return before.text === "::" || before.text === "." ? at - 1 : at;
    at -= 2;
  }
  return at;
}
var NO_OPERAND = /* @__PURE__ */ new Set([
  "return",
  "in",
  "of",
  "and",
  "or",
  "not",
  "if",
  "unless",
  "await",
  "new",
  "case",
  "when",
  "else"
]);
function isOperand(token, opening, index) {
  if (token?.kind === "word") return !NO_OPERAND.has(token.text);
  return token?.kind === "mark" && (opening[index] ?? -1) !== -1;
}
function chainText({ tokens }, start, end) {
  const words = [];
  for (let i = start; i <= end && words.length < 12; i++) {
    const token = tokens[i];
    if (token?.kind === "word") words.push(token.text);
  }
  return words.join(".");
}
// src/parse/code/named-context.ts
var PLAIN = { role: "plain", name: "", nameSpan: void 0 };
var MOST_STEPS = 12;
function named(token, role, environment, text = token.text) {
  const name2 = text.replace(/^[$@#:]+|[?!]{1,9}$/g, "");
  const nameSpan = { from: token.from, to: token.to };
  return environment === void 0 ? { role, name: name2, nameSpan } : { role, name: name2, nameSpan, environment };
}
function keyed(structure, index) {
  const token = structure.tokens[index];
  if (token?.kind === "word") return named(token, "assignment", void 0, hyphenated(structure, index));
  if (token?.kind === "string" && token.body && token.holes.length === 0) {
    const text = structure.text.slice(token.body.from, token.body.to);
    if (/^[\w.:/-]{1,100}$/.test(text)) return named(token, "assignment", void 0, text);
  }
  if (isMark(token, "?")) return keyed(structure, index - 1);
  if (isMark(token, "]")) return keyed(structure, index - 1);
  return PLAIN;
}
function hyphenated({ text, tokens }, index) {
  const last = tokens[index];
  if (!last) return "";
  let from = last.from;
  for (let at = index; at >= 2 && isMark(tokens[at - 1], "-"); at -= 2) {
    const dash = tokens[at - 1];
    const word2 = tokens[at - 2];
    if (word2?.kind !== "word" || word2.to !== dash?.from || dash.to !== tokens[at]?.from) break;
    from = word2.from;
  }
  return from === last.from ? last.text : text.slice(from, last.to);
}
function isTernary({ tokens, opening }, colon) {
  for (let at = colon - 1, steps = 0; at >= 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    const open2 = opening[at] ?? -1;
    if (open2 !== -1) {
      at = open2;
      continue;
    }
    if (token.text === "?") return at !== colon - 1;
    if (/^[,;{}([=]$/.test(token.text)) return false;
  }
  return false;
}
function isUpper(name2) {
  return /^[A-Z][A-Z0-9_]{2,100}$/.test(name2);
}
function asFallback(context) {
  return { ...context, role: "fallback", environment: isUpper(context.name) };
}
function withAssigned(context, outer) {
  const assigned2 = outer.role === "assignment" ? outer : outer.assigned;
  if (assigned2 === void 0) return context;
  return context.role === "fallback" ? { ...context, assigned: assigned2 } : { ...assigned2, role: "fallback", environment: false };
}
// src/parse/code/look-ups.ts
var LOOKS_UP = /(?:^|\.)(?:\w{0,20}[gG]et_?[eE]nv\w{0,20}|\w{0,20}GETENV|env|ENV\.fetch|environ\.\w{1,20}|env\.(?:get|str|string|var)|lookup_?[eE]nv|process_env|config|fromEnvironment|getenv|System\.get_env|getEnvironmentVariable|GetEnvironmentVariable|[eE]nv(?:Or|_or)\w{1,20})$/;
var ENVIRONMENT = /(?:^|\.)(?:env|ENV|environ|environment|_ENV|\$_ENV|_SERVER|\$_SERVER)(?:\.|$)|[gG]et_?[eE]nv|GETENV|getenv|EnvironmentVariable|[eE]nv_?[oO]r/;
var OR_ELSE = /(?:[oO]r_?(?:[dD]efault|[eE]lse)|\.get|fetch)$/;
function looksUp(callee) {
  return LOOKS_UP.test(callee) || OR_ELSE.test(callee) && ENVIRONMENT.test(callee);
}
function fallback(structure, index) {
  const { tokens, opening, text } = structure;
  const last = tokens[index];
  if (isMark(last, "?")) return fallback(structure, index - 1);
  if (last?.kind === "word") {
    const start = chainStart(structure, index);
    return named(last, "fallback", ENVIRONMENT.test(chainText(structure, start, index - 1)));
  }
  const open2 = opening[index] ?? -1;
  if (open2 === -1) return PLAIN;
  const argument = tokens[open2 + 1];
  const chain = chainText(structure, chainStart(structure, open2 - 1), open2 - 1);
  if (argument?.kind !== "string" || !argument.body) return PLAIN;
  const name2 = text.slice(argument.body.from, argument.body.to);
  if (!/^\w{1,100}$/.test(name2) || !ENVIRONMENT.test(chain)) return PLAIN;
  return named(argument, "fallback", true, name2);
}
function calleeBefore(structure, open2) {
  return open2 <= 0 ? "" : chainText(structure, chainStart(structure, open2 - 1), open2 - 1);
}
var GETS = /\.(?:get|getOrDefault|get_or|getOr|fetch|pop)$/;
var MOST_TYPES = 10;
function calleeIndex({ tokens }, open2) {
  if (tokens[open2 - 1]?.text !== ">") return open2 - 1;
  for (let at = open2 - 2; at > open2 - MOST_TYPES; at--) {
    const token = tokens[at];
    if (token?.text === "<") return at - 1;
    if (token?.kind !== "word" && !/^[.,|[\]?]$/.test(token?.text ?? "")) break;
  }
  return open2 - 1;
}
var FIRST_OF = /(?:^|\.)(?:cmp\.Or|requireNonNullElse|coalesce|firstNonNull|firstNonEmpty|defaultIf(?:Empty|Blank|Null))$/;
var SETS = /^(?:setattr|h?set|hSet|hmset|setnx|put|setValue|SetValue|setProperty|SetDefault|setDefault|store)$/;
function lispFallback(structure, close) {
  const { tokens, opening, around, text } = structure;
  const open2 = opening[close] ?? -1;
  const argument = tokens[close - 1];
  if (open2 === -1 || tokens[open2 - 1]?.text !== "or" || !argument) return PLAIN;
  const isKeyword = argument.kind === "word" && (argument.text.startsWith(":") || isMark(tokens[close - 2], ":"));
  if (!isKeyword && !argument.body) return PLAIN;
  if (!ENVIRONMENT.test((tokens[open2 + 1]?.text ?? "").replaceAll("/", "."))) return PLAIN;
  const defined = tokens[(around[open2] ?? 0) - 1];
  const written = argument.body ? text.slice(argument.body.from, argument.body.to) : argument.text;
  const context = named(argument, "fallback", true, written);
  return defined?.kind === "word" && isMark(tokens[around[open2] ?? -1], "(") ? { ...context, assigned: named(defined, "assignment") } : context;
}
// src/parse/code/places/several-values.ts
var MOST_STEPS2 = 80;
var ASSIGNS = /* @__PURE__ */ new Set(["=", ":="]);
var TYPE_WORDS = /* @__PURE__ */ new Set(["string", "String", "str", "var", "val", "let", "const", "final"]);
function placeBehind({ tokens, opening }, from, index) {
  let place2 = 0;
  for (let at = index - 1, steps = 0; at > from && steps < MOST_STEPS2; at--, steps++) {
    const inner = tokens[at]?.kind === "mark" ? opening[at] ?? -1 : -1;
    if (inner > from) at = inner;
    else if (isMark(tokens[at], ",")) place2++;
  }
  return place2;
}
function targetOf(structure, start, index) {
  const { tokens, opening } = structure;
  const assigns = tokens[start - 1];
  if (assigns?.kind !== "mark" || !ASSIGNS.has(assigns.text)) return void 0;
  const isBracket = isMark(tokens[start], "(") || isMark(tokens[start], "[");
  const place2 = placeBehind(structure, isBracket ? start : start - 1, index);
  const names = namesBefore(structure, start - 2, opening[start - 2] ?? -1);
  const name2 = names.length > 1 ? names[place2] : void 0;
  return name2 === void 0 ? void 0 : { ...named(name2, "assignment"), place: place2 };
}
function namesBefore({ tokens }, last, open2) {
  const names = [];
  let at = open2 === -1 ? last : last - 1;
  if (tokens[at]?.kind === "word" && tokens[at - 1]?.kind === "word" && TYPE_WORDS.has(tokens[at]?.text ?? "")) at--;
  for (let steps = 0; at > open2 && steps < MOST_STEPS2; steps++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    names.unshift(token);
    at--;
    if (tokens[at]?.kind === "word" && TYPE_WORDS.has(tokens[at]?.text ?? "")) at--;
    if (!isMark(tokens[at], ",")) break;
    at--;
  }
  return names;
}
function listStart({ tokens, opening }, index) {
  for (let at = index - 1, steps = 0; at > 0 && steps < MOST_STEPS2; at--, steps++) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    const inner = opening[at] ?? -1;
    if (inner !== -1) at = inner;
    else if (ASSIGNS.has(token.text)) return at + 1;
    else if (/^[;{}([\])]$|^=>$/.test(token.text)) return -1;
  }
  return -1;
}
function pairOf(structure, open2, index) {
  const { tokens } = structure;
  if (tokens[open2 + 1]?.kind !== "string" || index !== open2 + 3) return void 0;
  if (!/^[[({,]$/.test(tokens[open2 - 1]?.text ?? "")) return void 0;
  const next = tokens[index + 1];
  if (!isMark(next, "]") && !isMark(next, ")")) return void 0;
  const context = keyed(structure, open2 + 1);
  return context.role === "assignment" ? { ...context, place: 1 } : void 0;
}
// src/parse/code/places/arguments.ts
function afterComma(structure, index, frame, language, read2) {
  const { tokens, text, around } = structure;
  const previous = tokens[index - 2];
  const open2 = frame && tokens[frame.open];
  const called = frame === void 0 ? -1 : calleeIndex(structure, frame.open);
  const callee = tokens[called];
  const isBlock = isMark(open2, "{") || /^(?:var|const)$/.test(callee?.text ?? "");
  const isCall = !isBlock && isMark(open2, "(") && callee?.kind === "word";
  if (frame && !isCall && !isBlock) {
    const place2 = placeBehind(structure, frame.open, index);
    const target = pairOf(structure, frame.open, index) ?? targetOf(structure, frame.open, index);
    if (target) return target;
    if (isMark(open2, "[")) return { ...read2(frame.open + 1, frame), place: place2 };
    const outer = around[frame.open] ?? -1;
    const outside = outer === -1 ? void 0 : { open: outer };
    return { ...read2(frame.open, outside), place: place2 };
  }
  const chain = calleeBefore(structure, called + 1);
  const call = frame && callee && isCall ? { ...named(callee, "call"), callee: chain, place: placeBehind(structure, frame.open, index) } : void 0;
  if (isMark(previous, "=") && tokens[index - 3]?.kind === "word" && isCall) return keyed(structure, index - 3);
  if (previous?.kind === "word") {
    const colon = tokens[index - 3];
    const isPair = isMark(tokens[index - 4], "{") || tokens[index - 4]?.to !== colon?.from;
    if (isMark(colon, ":") && colon?.to === previous.from && isPair) return named(previous, "assignment");
    if (call && isUpper(previous.text)) return { ...call, ...named(previous, "assignment") };
  }
  if (!frame || !callee || !call) return ofStatement(structure, index, language);
  if (FIRST_OF.test(chain)) {
    return withAssigned(fallback(structure, index - 2), read2(chainStart(structure, called), frame));
  }
  const isSecond = previous === tokens[frame.open + 1] || SETS.test(callee.text);
  if (previous?.kind !== "string" || !isSecond || !previous.body) return call;
  const name2 = text.slice(previous.body.from, previous.body.to);
  if (!/^[\w.:-]{1,100}$/.test(name2)) return call;
  if (looksUp(chain)) return named(previous, "fallback", true, name2);
  if (GETS.test(chain)) return named(previous, "fallback", isUpper(name2), name2);
  return { ...call, ...named(previous, "assignment", void 0, name2) };
}
function ofStatement(structure, index, language) {
  const { tokens } = structure;
  const start = listStart(structure, index);
  const target = start === -1 ? void 0 : targetOf(structure, start, index);
  if (target) return target;
  const callee = tokens[index - 3];
  const isCommand = language.special?.includes("percent-literal") && tokens[index - 2]?.kind === "string";
  if (!isCommand || callee?.kind !== "word") return PLAIN;
  return { ...named(callee, "call"), callee: calleeBefore(structure, index - 2), place: 1 };
}
// src/parse/code/places/arms.ts
var MOST_STEPS3 = 300;
var CHOICES = /^(?:case|cond|match|when|switch|if)$/;
function armOf(structure, index, frame, read2) {
  const { tokens, opening, around } = structure;
  const text = tokens[index - 1]?.text ?? "";
  const isBlock = frame !== void 0 && isMark(tokens[frame.open], "{");
  const outer = isBlock ? around[frame.open] ?? -1 : -1;
  const outside = !isBlock ? frame : outer === -1 ? void 0 : { open: outer };
  const ofStart = (start, of) => {
    const context = start === -1 ? void 0 : read2(start, of);
    return context?.role === "assignment" ? { ...context, role: "fallback", environment: false } : void 0;
  };
  if (text === "=>" || text === "->") return ofStart(choiceOf(structure, index, frame), outside);
  if (text === "{") return ofStart(choiceBefore(structure, index - 1), outside);
  if (text === ":") return ofStart(keywordChoice(structure, index), frame);
  const condition = text === ")" ? opening[index - 1] ?? -1 : -1;
  return condition !== -1 && tokens[condition - 1]?.text === "if" ? ofStart(condition - 1, frame) : void 0;
}
function choiceOf(structure, index, frame) {
  const { tokens } = structure;
  if (frame && isMark(tokens[frame.open], "{")) return choiceBefore(structure, frame.open);
  for (let at = index - 1; at >= 0 && at > index - MOST_STEPS3; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.text === "fn" || token.text === "def" || token.text === "defp") return -1;
    if (token.text === "case" || token.text === "cond") return at;
  }
  return -1;
}
function choiceBefore(structure, brace) {
  const { tokens, opening } = structure;
  const before = tokens[brace - 1];
  if (before?.kind === "word" && /^(?:switch|match)$/.test(before.text)) return chainStart(structure, brace - 2);
  if (before?.text === "else") {
    const closed = isMark(tokens[brace - 2], "}") ? opening[brace - 2] ?? -1 : -1;
    return closed === -1 ? -1 : choiceBefore(structure, closed);
  }
  for (let at = brace - 1; at >= 0 && at > brace - MOST_STEPS3; at--) {
    const token = tokens[at];
    if (token?.kind === "word" && CHOICES.test(token.text)) return tokens[at - 1]?.text === "else" ? -1 : at;
    const open2 = token?.kind === "mark" ? opening[at] ?? -1 : -1;
    if (open2 !== -1) at = open2;
    else if (token?.kind === "mark" && /^[;{}=]$/.test(token.text)) return -1;
  }
  return -1;
}
function keywordChoice({ tokens }, index) {
  const key = tokens[index - 2]?.text;
  if (key !== "do" && key !== "else" || !isMark(tokens[index - 3], ",")) return -1;
  for (let at = index - 3; at >= 0 && at > index - MOST_STEPS3; at--) {
    const text = tokens[at]?.kind === "word" ? tokens[at]?.text : "";
    if (text === "if" || text === "unless") return at;
    if (text === "def" || text === "defp") return -1;
  }
  return -1;
}
// src/parse/code/relevance.ts
var LONGEST_VALUE = 8192;
var SHORTEST_VALUE = 3;
var ADDRESS_OR_KEY = /:\/\/|-----BEGIN |\.(?:fly\.dev|internal|flycast)\b|(?:password|pwd)\s?=|\benv:"|^(?:Bearer|Basic|Token|FlyV1) |^[$#]?\{[^{}]{1,60}\} \S{16,400}$/i;
var APP_PASSWORD = /^[a-z]{4}(?: [a-z]{4}){3}$/;
var KEY_OF_OPTION = /\bsecret(?:OrKey|s|Key)?["']?\s{0,4}[:=]\s{0,4}\[?["'`]{0,3}$/;
function mayBeValue(text, from, to) {
  const length = to - from;
  if (length < SHORTEST_VALUE) return length > 0 && isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(to - 1));
  if (length > LONGEST_VALUE) return false;
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at)) || isContinued(text, at)) continue;
    const written = text.slice(from, to);
    return ADDRESS_OR_KEY.test(written) || APP_PASSWORD.test(written) || KEY_OF_OPTION.test(text.slice(Math.max(0, from - 40), from));
  }
  return true;
}
function isContinued(text, at) {
  return text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 92;
}
function isBlank(code) {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
var SECRET_ASSIGNMENT = /(?:secret|passw(?:or)?d|passphrase|pwd|pass|token|[_-]?key|auth(?:orization)?|credentials?|cookie|jwt|dsn|cipher|salt)\w{0,20}["'`\])]{0,3}(?: {0,4}:? {0,2}[&\w' ]{0,20})? {0,4}(?:=>?|:=?|,|\|\||\?\?|\?:|\bor\b|\bto\b|\.\w{3,15}\(.{0,24}) {0,4}(?:(?:[\w.:&[\]]{0,20}\(?){0,2}["'`~]|<<)/i;
var ADDRESS = /:\/\/[^\s/@"'`]{1,80}@|@tcp\(|@Value\("\$|\.fly\.dev|\.internal\b|\.flycast|["'`](?:http|ws|redis|amqp|mqtt|nats|mongodb|postgres(?:ql)?|mysql):\/\/(?!localhost|127\.|0\.0\.0\.0|www\.w3\.org|schemas?\.|\$|%s|\{|example)/;
var SWITCH = /reject_?unauthorized|verify ?[=:] ?(?:false|:verify_none)|insecure_?skip_?verify|verify_none|cert_none|cert_reqs|accept_invalid|tls_?allow_?invalid|tls_?insecure|ssl_verify|verify_?(?:ssl|peer|host|certs)|certificate(?:custom)?validation|anyservercertificate|strict_?ssl|noophostname|unverified_context|check_hostname|sslmode|\bssl ?[:=] ?false|force_ssl|ssl_redirect|^debug ?= ?(?:true|1\b|bool\()|^debug ?= ?[^\n]{0,80}(?:true|['"][1ty])|debug_errors|all_requests_local|['"]debug['"] ?=> ?true|connection(?:string)?\b.{0,40}password ?=|; ?(?:password|pwd) ?=/im;
var ROUTE = /["'`](?:GET )?\/(?:[\w-]{1,20}\/)?(?:metrics|debug\/(?:pprof|vars))|PrometheusMetrics|Instrumentator|django_prometheus|MapMetrics|PromEx\.Plug|pprof|middleware\.Profiler|live_dashboard|SHOW_TOOLBAR_CALLBACK|debug ?= ?True|DeveloperExceptionPage|phpinfo/;
var SESSION_STORE = /\bNew\w{2,20}Store\([^\n]{0,200}\[\]byte\(["`]/;
var KEY_HEAD = "-----BEGIN ";
var BUNDLED = /\b(?:VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_\w{0,40}(?:SECRET|KEY|TOKEN|PASSWORD)/;
function mayHoldValues(text) {
  if (text.includes(KEY_HEAD) || ADDRESS.test(text) || BUNDLED.test(text)) return true;
  if (SWITCH.test(text) || ROUTE.test(text) || SECRET_ASSIGNMENT.test(text) || SESSION_STORE.test(text)) return true;
  return hasDrawnText(text) && CREDENTIAL_WORD.test(text);
}
var CREDENTIAL_WORD = /secret|passw|pwd|pass\b|token|key|auth|cred|cookie|jwt|hmac|sign|fernet|login|mysqli|pdo|connect|sequelize|compare|putenv|btoa|encode|\\u00[4-7]/i;
var PASSWORD_WORD = /passw(?:or)?d|pwd|login|basic_?auth|credential|authenticate|mysqli|\bPDO\b|connect/i;
var QUOTED = /["'`](?:(?:Bearer|Basic|Token|[$#]?\{[^{}"'`\n]{1,60}\}) )?([!#-&(-[\]-_a-~]{8,200})["'`]/g;
var PERCENT = /[%~][qQwWiIsS]?[([{<|/!]([^\n()[\]{}<>|]{8,400})/g;
var NOT_DRAWN = /^(?:\d{4}-\d\d|[\da-f]{8}-[\da-f]{4}-|[~@]?[./]|https?:)|[{}<>()[\]|$,;*]/;
var CHARACTERS_IN_FRONT = 120;
var SHORTEST_DRAWN = 16;
function hasDrawnText(text) {
  for (const { 1: written = "", index } of text.matchAll(QUOTED)) {
    if (!/\d/.test(written) || NOT_DRAWN.test(written)) continue;
    if (written.length >= 16) {
      if (changes(written) * 4 >= written.length) return true;
    } else if (/[A-Z!@#%^&+?~]/.test(written)) {
      if (PASSWORD_WORD.test(text.slice(Math.max(0, index - CHARACTERS_IN_FRONT), index))) return true;
    }
  }
  return hasDrawnWord(text);
}
function hasDrawnWord(text) {
  for (const { 1: written = "" } of text.matchAll(PERCENT)) if (written.split(/\s+/).some(isDrawn)) return true;
  return false;
}
function isDrawn(text) {
  return text.length >= SHORTEST_DRAWN && /\d/.test(text) && !NOT_DRAWN.test(text) && changes(text) * 4 >= text.length;
}
function changes(text) {
  return text.match(/(?<=\D)\d|(?<=[^A-Z])[A-Z]|(?<=\d)[a-z]/g)?.length ?? 0;
}
var SHORTEST_RUN = 20;
var LONGEST_RUN = 4e3;
var IN_RUN = new Uint8Array(128);
for (const character2 of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.:@%~|?-") {
  IN_RUN[character2.charCodeAt(0)] = 1;
}
var LETTERS_ALONE = /hf_|api_org_/;
function* keyLikeRuns(text) {
  let from = 0;
  for (let at = SHORTEST_RUN - 1; at < text.length; at = from + SHORTEST_RUN - 1) {
    while (at >= from && isInRun(text, at)) at--;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    let to = from + SHORTEST_RUN;
    while (to < text.length && to - from < LONGEST_RUN && isInRun(text, to)) to++;
    const run = text.slice(from, to);
    if (hasDigit(run) || LETTERS_ALONE.test(run)) yield { from, run };
    from = to;
  }
}
function isInRun(text, at) {
  const code = text.charCodeAt(at);
  return code < 128 && IN_RUN[code] === 1;
}
function hasDigit(text) {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
var LONGEST_AVERAGE = 400;
var SHORTEST_BUNDLE = 5e3;
var GENERATED = /@generated|Code generated by|DO NOT EDIT|auto-?generated|This file (?:is|was) (?:automatically )?generated/i;
var LONGEST_LINE = 2e3;
function handWritten(text) {
  if (GENERATED.test(text.slice(0, 400))) return "";
  if (text.length < SHORTEST_BUNDLE || !isLong(text)) return text;
  const short = text.split("\n").map((line) => line.length < LONGEST_LINE ? line : " ".repeat(line.length)).join("\n");
  return isLong(short.replace(/ {2000,}\n?/g, "")) ? "" : short;
}
function isLong(text) {
  let lines2 = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines2++;
  return text.length / lines2 > LONGEST_AVERAGE;
}
// src/parse/code/places/credential-names.ts
var CREDENTIAL_NAME = /secret|passw|pwd|pass\b|token|key|auth|cred|cookie|jwt/i;
var MEMBERS = /^(?:\.|\?\.|::|->)$/;
var MOST_STEPS4 = 300;
var MOST_MEMBERS = 20;
function namedWithin({ tokens, text }, from, to, but = -1) {
  for (let at = Math.max(from, 0); at < Math.min(to, from + MOST_STEPS4); at++) {
    const token = tokens[at];
    if (!token || at === but) continue;
    if (token.kind === "word" && CREDENTIAL_NAME.test(token.text) && !isMark(tokens[at + 1], "("))
      return named(token, "assignment");
    if (token.kind !== "string" || !token.body || token.holes.length > 0) continue;
    const written = text.slice(token.body.from, token.body.to);
    if (/^[\w-]{1,60}$/.test(written) && CREDENTIAL_NAME.test(written) && !/\d{3}/.test(written))
      return named(token, "assignment", void 0, written);
  }
  return void 0;
}
function closeOf({ tokens }, open2) {
  let depth = 0;
  for (let at = open2; at < open2 + MOST_STEPS4 && at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    if (/^[([{]$/.test(token.text)) depth++;
    else if (/^[)\]}]$/.test(token.text) && --depth <= 0) return depth === 0 ? at : -1;
  }
  return -1;
}
function endOfChain(structure, index) {
  const { tokens } = structure;
  let at = index + 1;
  for (let steps = 0; steps < MOST_MEMBERS; steps++) {
    const text = tokens[at]?.text ?? "";
    if (MEMBERS.test(text)) at += 2;
    else if (text === "[" || text === "(") at = closeOf(structure, at) + 1;
    else break;
    if (at === 0) return index + 1;
  }
  return at;
}
// src/parse/code/places/branches.ts
var MOST_STEPS5 = 60;
var COMPARES = /* @__PURE__ */ new Set(["==", "===", "!=", "!==", "=~", "!~", "<=>"]);
var EQUALS = /^(?:equals|equalsIgnoreCase|contentEquals|eql|eq)$/;
var BEGINS = /* @__PURE__ */ new Set(["=", ":=", ":", ",", "(", "[", "{", ";", "=>", "->", "||", "??", "??=", "||=", "?:"]);
var BLOCKS = /^(?:if|for|while|switch|catch|elif|else|with|match|unless|when|foreach|synchronized|using|lock|do|try)$/;
var TYPE_MARKS = /^(?:[&'<>|.?[\]:]|::|->)$/;
function isConditional(structure, index) {
  const before = structure.tokens[index - 1];
  if (!before) return false;
  if (before.kind === "word") return before.text === "else" || before.text === "return";
  if (before.kind !== "mark") return false;
  return before.text === "?" || COMPARES.has(before.text) || before.text === ":" && isTernary(structure, index - 1);
}
function expressionStart({ tokens, opening }, mark2) {
  let isColon = isMark(tokens[mark2], ":");
  let inCondition = isMark(tokens[mark2], "?");
  for (let at = mark2 - 1, steps = 0; at >= 0 && steps < MOST_STEPS5; at--, steps++) {
    const token = tokens[at];
    if (token?.kind === "word" && token.text === "return") return at + 1;
    if (token?.kind !== "mark") continue;
    const inner = opening[at] ?? -1;
    if (inner !== -1) at = inner;
    else if (isColon && token.text === "?") {
      isColon = false;
      inCondition = true;
    } else if (inCondition && (token.text === "||" || token.text === "??")) continue;
    else if (BEGINS.has(token.text)) return at + 1;
  }
  return -1;
}
var TYPE_OF = /* @__PURE__ */ new Set(["typeof", "gettype", "get_debug_type", "type", "class", "pg_typeof"]);
var TYPE_MEMBER = /(?:^|\.)(?:constructor|__class__|getClass|GetType)(?:\.|$)/;
var TYPE_NAMES = /^["'`](?:string|str|object|function|number|int|integer|float|double|boolean|bool|symbol|bigint|undefined|null|array)["'`]$/i;
function compared(structure, index, literal = index + 2) {
  const { tokens, text } = structure;
  const value = tokens[literal];
  if (value && TYPE_NAMES.test(text.slice(value.from, value.to))) return PLAIN;
  const start = chainStart(structure, index);
  if (TYPE_OF.has(tokens[start - 1]?.text ?? "")) return PLAIN;
  if (start < index && TYPE_OF.has(tokens[start]?.text ?? "")) return PLAIN;
  if (TYPE_MEMBER.test(chainText(structure, start, index))) return PLAIN;
  const context = withCredential(comparedName(structure, index), structure, value, start, index + 1);
  return context.role === "plain" ? context : { ...context, compared: true };
}
function withCredential(context, structure, value, from, to) {
  if (CREDENTIAL_NAME.test(context.name) || !value?.body) return context;
  const written = structure.text.slice(value.body.from, value.body.to).replace(/^(?:Bearer|Basic|Token) /, "");
  return isDrawn(written) ? namedWithin(structure, from, to) ?? context : context;
}
var TRANSFORMS = /^(?:trim|strip|chomp|to_?s|to_?[sS]tring|toLowerCase|toUpperCase|lower|upper|downcase|unwrap|as_str)$/;
function comparedName(structure, index) {
  const { tokens, opening } = structure;
  const last = tokens[index];
  if (last?.kind === "word") return named(last, "assignment");
  const open2 = opening[index] ?? -1;
  if (open2 === -1) return PLAIN;
  if (open2 === index - 2) return keyed(structure, open2 + 1);
  const called = tokens[open2 - 1];
  if (called?.kind !== "word") return isMark(last, ")") ? comparedName(structure, index - 1) : PLAIN;
  if (!isMark(last, ")") || open2 !== index - 1) return PLAIN;
  const isMember = MEMBERS.test(tokens[open2 - 2]?.text ?? "");
  return isMember && TRANSFORMS.test(called.text) ? comparedName(structure, open2 - 3) : named(called, "assignment");
}
function comparedWith(structure, mark2) {
  const { tokens } = structure;
  let at = mark2 + 1;
  if (isMark(tokens[mark2], ".")) {
    if (!EQUALS.test(tokens[mark2 + 1]?.text ?? "") || !isMark(tokens[mark2 + 2], "(")) return PLAIN;
    at = mark2 + 3;
  }
  const end = tokens[at]?.kind === "word" ? endOfChain(structure, at) : at;
  return withCredential(otherName(structure, at), structure, tokens[mark2 - 1], at, end);
}
function otherName(structure, start) {
  const { tokens } = structure;
  let at = start;
  let name2 = PLAIN;
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[at];
    if (token?.kind !== "word") return PLAIN;
    name2 = named(token, "assignment");
    at++;
    if (isMark(tokens[at], "[")) {
      const colon = isMark(tokens[at + 1], ":") ? 1 : 0;
      return isMark(tokens[at + colon + 2], "]") ? keyed(structure, at + colon + 1) : PLAIN;
    }
    if (!MEMBERS.test(tokens[at]?.text ?? "")) break;
    at++;
    if (isMark(tokens[at], "[")) return isMark(tokens[at + 2], "]") ? keyed(structure, at + 1) : PLAIN;
  }
  return isMark(tokens[at], "(") ? PLAIN : name2;
}
function returnedBy(structure, index) {
  const { tokens, around, opening } = structure;
  for (let at = index - 1, steps = 0; at >= 0 && steps < MOST_STEPS5; at--, steps++) {
    const token = tokens[at];
    const name2 = tokens[at + 1];
    if (token?.kind === "word" && token.text === "def" && name2?.kind === "word") return named(name2, "assignment");
    if (isMark(token, "}")) at = Math.max(opening[at] ?? at, 0);
    if (!isMark(token, "{")) continue;
    const found = functionOf(structure, at);
    if (found) return found;
    if ((around[at] ?? -1) === -1) return PLAIN;
  }
  return PLAIN;
}
function functionOf({ tokens, opening }, brace) {
  for (let at = brace - 1; at > brace - 8 && at > 0; at--) {
    const token = tokens[at];
    const open2 = isMark(token, ")") ? opening[at] ?? -1 : -1;
    if (open2 !== -1) {
      const name2 = tokens[open2 - 1];
      return name2?.kind === "word" && !BLOCKS.test(name2.text) ? named(name2, "assignment") : void 0;
    }
    if (token?.kind !== "word" && !(token?.kind === "mark" && TYPE_MARKS.test(token.text))) return void 0;
  }
  return void 0;
}
// src/parse/code/places/defaults.ts
var MOST_STEPS6 = 40;
function defaultOf(structure, frame) {
  const { tokens, text } = structure;
  const before = tokens[frame.open - 1];
  if (isMark(tokens[frame.open], "{")) {
    if (before?.kind === "string" && tokens[frame.open - 2]?.text === "variable") {
      return asFallback2(keyed(structure, frame.open - 1));
    }
    return isMark(before, ":") ? asFallback2(keyed(structure, frame.open - 2)) : void 0;
  }
  if (!isMark(tokens[frame.open], "(") || before?.kind !== "word") return void 0;
  const first = tokens[frame.open + 1];
  if (first?.kind === "string" && first.body) {
    const name2 = text.slice(first.body.from, first.body.to).replace(/^--?/, "");
    if (!/^[\w.-]{1,100}$/.test(name2)) return void 0;
    return named(first, "fallback", isUpper(name2) || looksUp(calleeBefore(structure, frame.open)), name2);
  }
  if (isMark(tokens[frame.open - 2], "[") && isMark(tokens[frame.open - 3], "#")) return fieldBehind(structure, frame);
  return "unnamed";
}
function asFallback2(context) {
  return context.role === "assignment" ? { ...context, role: "fallback", environment: false } : void 0;
}
function fieldBehind({ tokens }, frame) {
  for (let at = frame.open + 1; at < frame.open + MOST_STEPS6; at++) {
    const name2 = tokens[at];
    if (name2?.kind === "word" && isMark(tokens[at + 1], ":") && /^(?:\]|pub|\))$/.test(tokens[at - 1]?.text ?? "")) {
      return named(name2, "fallback", false);
    }
  }
  return void 0;
}
// src/parse/code/places/lambdas.ts
var TYPE_WORDS2 = /* @__PURE__ */ new Set(["string", "String", "str", "byte", "text"]);
var MOST_STEPS7 = 4;
function throughClosure(structure, index, frame, read2) {
  for (let at = index; at >= index - MOST_STEPS7 && at > 0; at--) {
    if (isMark(structure.tokens[at], "|")) return read2(at, frame);
  }
  return PLAIN;
}
function throughLambda(structure, index, frame, read2) {
  const open2 = structure.opening[index] ?? -1;
  const property = structure.tokens[index];
  if (property?.kind === "word" && TYPE_WORDS2.has(structure.tokens[index - 1]?.text ?? ""))
    return named(property, "assignment");
  return read2(open2 === -1 ? index : open2, frame);
}
// src/parse/code/places/pipes.ts
var MOST_STEPS8 = 24;
function pipeTarget({ tokens, opening }, pipe) {
  for (let at = pipe, steps = 0; at > 0 && steps < MOST_STEPS8; at--, steps++) {
    if (isMark(tokens[at], "=")) return at - 1;
    const open2 = opening[at] ?? -1;
    if (open2 !== -1) at = open2;
    else if (/^[([{,;]$/.test(tokens[at]?.text ?? "")) return -1;
  }
  return -1;
}
// src/parse/code/context.ts
var ASSIGNS2 = /* @__PURE__ */ new Set(["=", ":=", "+="]);
var FALLS_BACK = /* @__PURE__ */ new Set(["||", "??", "?:", "||=", "??=", "or"]);
var TRANSPARENT = /^(?:from|byte|bytes|str|String|Some|Ok|Just|encode|Field|SecretStr|SecretString|Secret|Buffer|Box|Arc|trim|utf8|atob|b64decode|[gG]etBytes|UTF8|new|ref|shallowRef|signal|useState|freeze|b64encode|to_string|sensitive|nonsensitive|SecureString|Set|HashSet|frozenset|listOf|setOf|arrayOf|asList|of)$/;
var FALLBACK_METHOD = /^(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else|unwrapOr|ifEmpty|orElseGet)$/;
var DEFAULT_METHOD = /^(?:default|withDefault|Default|prefault|catch|default_value|defaultValue)$/;
var DEFAULT_ARGUMENT = /^(?:default|defaultValue|default_value|fallback)$/;
var ANNOTATION_MARKS = /* @__PURE__ */ new Set(["&", "'", "<", ">", "|", ".", "?", "[", "]", "::"]);
var MOST_STEPS9 = 12;
function contextAt(structure, index, frame, language, steps = 0) {
  const { tokens } = structure;
  const before = tokens[index - 1];
  if (!before || steps > 6) return PLAIN;
  if (before.kind === "string")
    return language.adjacentPairs ? inVector(structure, index, frame, language, steps) : PLAIN;
  const { text } = before;
  const read2 = (at, around) => contextAt(structure, at, around, language, steps + 1);
  if (FALLS_BACK.has(text)) {
    const end = tokens[index - 2]?.text === "?" ? index - 3 : index - 2;
    return withAssigned(fallback(structure, end), read2(chainStart(structure, end), frame));
  }
  const arm = armOf(structure, index, frame, read2);
  if (arm) return arm;
  if (language.pairMarks?.includes(text) && text !== ":=") return keyed(structure, index - 2);
  if (before.kind === "word") return afterWord(structure, index, frame, language, steps);
  if (ASSIGNS2.has(text)) return assigned(structure, index - 2, frame, language);
  if (text === ":") {
    const isDefault = frame && DEFAULT_ARGUMENT.test(tokens[index - 2]?.text ?? "");
    const context = isDefault && defaultArgument(structure, frame, language);
    if (context) return context;
    if (isTernary(structure, index - 1)) return inBranch(structure, index - 1, frame, language, steps);
    if (tokens[index - 2]?.text === "lambda") return contextAt(structure, index - 2, frame, language, steps + 1);
    return keyed(structure, tokens[index - 2]?.text === "do" && isMark(tokens[index - 3], ",") ? index - 4 : index - 2);
  }
  if (text === "?") return inBranch(structure, index - 1, frame, language, steps);
  if (COMPARES.has(text)) return compared(structure, index - 2);
  if (text === "&" || text === "*") return contextAt(structure, index - 1, frame, language, steps + 1);
  if (text === "=>" || text === "->") return throughLambda(structure, index - 2, frame, read2);
  if (text === "(" || text === "[" || text === "{") return inBracket(structure, index - 1, frame, language, steps);
  if (text === "|") return throughClosure(structure, index - 2, frame, read2);
  if (text === ")" && language.adjacentPairs) return lispFallback(structure, index - 1);
  if (text === ",") return afterComma(structure, index, frame, language, read2);
  return PLAIN;
}
function inVector(structure, index, frame, language, steps) {
  if (!frame || !isMark(structure.tokens[frame.open], "[") || index - frame.open > 4) return PLAIN;
  const outer = structure.around[frame.open] ?? -1;
  const outside = outer === -1 ? void 0 : { open: outer };
  const context = contextAt(structure, frame.open, outside, language, steps + 1);
  return context.role === "assignment" ? { ...context, place: index - frame.open - 1 } : PLAIN;
}
function afterWord(structure, index, frame, language, steps) {
  const before = structure.tokens[index - 1];
  if (!before) return PLAIN;
  if (/^(?:new|await|try|static)$/.test(before.text)) {
    return contextAt(structure, index - 1, frame, language, steps + 1);
  }
  if (before.text.startsWith("@") || structure.tokens[index - 2]?.text === "def") return named(before, "assignment");
  if (/^(?:is|eq)$/.test(before.text)) return compared(structure, index - 2);
  if (before.text === "not" && structure.tokens[index - 2]?.text === "is") return compared(structure, index - 3, index);
  if (before.text === "else") return inBranch(structure, index - 1, frame, language, steps);
  if (before.text === "return") return returnedBy(structure, index - 1);
  if (structure.text[structure.tokens[index]?.from ?? -1] === "`" && before.to === structure.tokens[index]?.from) {
    return contextAt(structure, chainStart(structure, index - 1), frame, language, steps + 1);
  }
  const start = chainStart(structure, index - 1);
  if (before.text === "defaultValue" && isMark(structure.tokens[start - 1], "|>"))
    return throughPipe(structure, start - 1, frame, language);
  if (!language.adjacentPairs) return PLAIN;
  return /^by$/i.test(before.text) ? named(before, "assignment", void 0, "password") : named(before, "assignment");
}
function throughPipe(structure, pipe, frame, language) {
  const target = pipeTarget(structure, pipe);
  const context = target === -1 ? PLAIN : assigned(structure, target, frame, language);
  return context.role === "assignment" ? { ...context, role: "fallback", environment: false } : PLAIN;
}
function inBranch(structure, mark2, frame, language, steps) {
  const start = expressionStart(structure, mark2);
  const context = start === -1 ? PLAIN : contextAt(structure, start, frame, language, steps + 1);
  return context.role === "assignment" ? { ...context, role: "fallback", environment: false } : PLAIN;
}
function assigned(structure, index, frame, language) {
  const { tokens, opening } = structure;
  const last = tokens[index];
  if (isMark(last, "]")) {
    const open2 = opening[index] ?? -1;
    const isMember = tokens[open2 - 1]?.kind !== "mark" || (opening[open2 - 1] ?? -1) !== -1;
    if (open2 === index - 2 && isMember) return keyed(structure, index - 1);
  }
  if (isMark(last, "]") || isMark(last, ")")) {
    const of = functionOf(structure, index + 1);
    if (isMark(last, ")") && of) return of;
    const target = targetOf(structure, index + 2, index + 2);
    if (target) return target;
  }
  for (let at = index, steps = 0; at > 0 && steps < MOST_STEPS9; at--, steps++) {
    const token = tokens[at];
    const isBinding = language.markup && token?.to === tokens[at + 1]?.from;
    if (isMark(token, ":") && structure.text.slice(token?.to, tokens[at + 1]?.from).includes("\n")) break;
    if (isMark(token, ":") && /^(?:else|try|finally|default)$/.test(tokens[at - 1]?.text ?? "")) break;
    if (isMark(token, ":") && !isBinding && at < index + 1 && tokens[at - 1]?.kind === "word" && steps > 0) {
      return isTernary(structure, at) ? PLAIN : keyed(structure, at - 1);
    }
    if (token?.kind !== "word" && !(token?.kind === "mark" && ANNOTATION_MARKS.has(token.text))) break;
  }
  if (last?.kind !== "word") return isMark(last, "?") ? keyed(structure, index - 1) : PLAIN;
  const previous = tokens[index - 1];
  if (TYPE_WORDS2.has(last.text) && previous?.kind === "word") return named(previous, "assignment");
  if (frame && DEFAULT_ARGUMENT.test(last.text))
    return defaultArgument(structure, frame, language) ?? named(last, "assignment");
  const isStatement = frame === void 0 || isMark(tokens[frame.open], "{");
  if (isStatement && isMark(previous, ",") && isMark(tokens[index + 3], ",") && !isMark(tokens[index + 5], "=")) {
    return targetOf(structure, index + 2, index + 2) ?? named(last, "assignment");
  }
  const start = chainStart(structure, index);
  const isEnvironment = ENVIRONMENT.test(chainText(structure, start, index - 1));
  return isEnvironment ? named(last, "assignment") : named(last, "assignment", void 0, hyphenated(structure, index));
}
function defaultArgument(structure, frame, language) {
  const named2 = defaultOf(structure, frame);
  if (named2 !== "unnamed") return named2;
  const context = contextAt(structure, chainStart(structure, frame.open - 1), void 0, language, 3);
  return context.role === "assignment" ? asFallback(context) : void 0;
}
function inBracket(structure, open2, frame, language, steps) {
  const { tokens, opening, around } = structure;
  const outer = around[open2] ?? -1;
  const outside = outer === -1 ? void 0 : { open: outer };
  const before = tokens[open2 - 1];
  if (isMark(tokens[open2], "{")) {
    if (isMark(before, ")") && looksUp(calleeBefore(structure, opening[open2 - 1] ?? -1))) {
      return fallback(structure, open2 - 1);
    }
    if (isMark(before, "=")) return contextAt(structure, open2, outside, language, steps + 1);
    return functionOf(structure, open2) ?? PLAIN;
  }
  if (isMark(tokens[open2], "[")) {
    return before?.kind === "word" ? PLAIN : contextAt(structure, open2, outside, language, steps + 1);
  }
  if (before?.kind !== "word") return contextAt(structure, open2, outside, language, steps + 1);
  const start = chainStart(structure, open2 - 1);
  if (/^(?:lazy_)?unwrap$/.test(before.text) && isMark(tokens[start - 1], "|>"))
    return throughPipe(structure, start - 1, outside, language);
  if (FALLBACK_METHOD.test(before.text)) {
    return withAssigned(fallback(structure, open2 - 3), contextAt(structure, start, outside, language, steps + 1));
  }
  if (TRANSPARENT.test(before.text)) {
    const from = isMark(tokens[start - 1], "]") ? opening[start - 1] ?? start : start;
    const context = contextAt(structure, from, outside, language, steps + 1);
    const ofCall = { callee: chainText(structure, start, open2 - 1), place: 0 };
    if (steps > 0 || context.callee !== void 0) return context;
    return context.role === "plain" ? { ...named(before, "call"), ...ofCall } : { ...context, ...ofCall };
  }
  if (DEFAULT_METHOD.test(before.text)) {
    const context = contextAt(structure, start, outside, language, steps + 1);
    return context.role === "assignment" ? asFallback(context) : context;
  }
  const callee = chainText(structure, start, open2 - 1);
  if (looksUp(callee)) return PLAIN;
  return frame?.open === open2 || frame === void 0 ? { ...named(before, "call"), callee, place: 0 } : PLAIN;
}
// src/parse/code/places/comparisons.ts
var COMPARING = new Set(
  `equals isequal equal strequal strictequal deepequal is eq ne eql equalfold fixedtimeequals constanttimecompare timingsafeequal compare
  compareto comparedigest securecompare hashequals equalsignorecase contentequals eqignoreasciicase localecompare strcmp strcasecmp strncmp
  strncasecmp casecmp startswith strstartswith startwith hasprefix endswith strendswith endwith hassuffix contains strcontains
  includes include strpos stripos strrpos index indexof lastindexof rindex find search match matches fullmatch regionmatches
  inarray member elem in`.split(/\s+/)
);
var LOOKS_FOR = new Set("includes include indexof lastindexof has contains member some any index find in".split(" "));
var SWITCHES = /^(?:switch|match|when|case)$/;
var MOST_STEPS10 = 300;
var MOST_BRACKETS = 3;
var MOST_ALTERNATIVES = 20;
function comparedElsewhere(structure, first, last, frame) {
  const name2 = inBranch2(structure, first, last, frame) ?? besideLiteral(structure, first, last) ?? (frame && inBrackets(structure, first, frame.open));
  return name2 && { ...name2, compared: true };
}
function besideLiteral(structure, first, last) {
  const { tokens } = structure;
  const method = tokens[first - 1];
  if (method?.kind === "word" && isComparing(method.text) && MEMBERS.test(tokens[first - 2]?.text ?? ""))
    return namedWithin(structure, chainStart(structure, first - 1), first - 1);
  const next = tokens[last + 1];
  const other = tokens[last + 2];
  if (other?.kind !== "word") return void 0;
  if (next?.text === "in") return namedWithin(structure, last + 2, endOfChain(structure, last + 2));
  const isPattern = isMark(tokens[first - 1], "(") || tokens[first - 1]?.text === "let";
  return isMark(next, "=") && isPattern ? namedWithin(structure, last + 2, last + 3) : void 0;
}
function isComparing(name2) {
  return COMPARING.has(plain(name2));
}
function plain(name2) {
  return name2.replace(/[_?!]/g, "").toLowerCase();
}
function inBrackets(structure, first, innermost) {
  const { tokens, around } = structure;
  if (isMark(tokens[first - 1], ":") || isMark(tokens[first - 1], "=")) return void 0;
  let open2 = innermost;
  for (let depth = 0; open2 !== -1 && depth < MOST_BRACKETS; depth++, open2 = around[open2] ?? -1) {
    const start = startOf(structure, open2);
    if (COMPARES.has(tokens[start - 1]?.text ?? "")) {
      const other = compared(structure, start - 2, first);
      if (other.role !== "plain") return other;
    }
    const isIn = tokens[start - 1]?.text === "in";
    const end = tokens[start - 2]?.text === "not" ? start - 3 : start - 2;
    const inside = isIn ? namedWithin(structure, chainStart(structure, end), end + 1) : void 0;
    if (inside) return inside;
    const close = closeOf(structure, open2);
    if (close === -1) return void 0;
    const isMacro = isMark(tokens[open2 - 1], "!") && tokens[open2 - 2]?.text === "matches";
    if (isMacro) return namedWithin(structure, open2 + 1, close, first);
    const called = tokens[open2 - 1];
    if (isMark(tokens[open2], "(") && called?.kind === "word" && isComparing(called.text))
      return namedWithin(structure, start, open2 - 1) ?? namedWithin(structure, open2 + 1, close, first);
    const method = tokens[close + 2];
    if (!/^\??\.$/.test(tokens[close + 1]?.text ?? "") || !LOOKS_FOR.has(plain(method?.text ?? ""))) continue;
    const argumentEnd = closeOf(structure, close + 3);
    return argumentEnd === -1 ? void 0 : namedWithin(structure, close + 4, argumentEnd);
  }
  return void 0;
}
function startOf(structure, open2) {
  const { tokens } = structure;
  const isMethod = MEMBERS.test(tokens[open2 - 2]?.text ?? "");
  if (tokens[open2 - 1]?.kind !== "word" || !isMethod && SWITCHES.test(tokens[open2 - 1]?.text ?? "")) return open2;
  if (/^(?:in|return|and|or|not|if)$/.test(tokens[open2 - 1]?.text ?? "")) return open2;
  const start = chainStart(structure, open2 - 1);
  if (isMark(tokens[start - 1], "]") && isMark(tokens[start - 2], "[")) return start - 2;
  return tokens[start - 1]?.text === "new" ? start - 1 : start;
}
function inBranch2(structure, first, last, frame) {
  const { tokens } = structure;
  const mark2 = tokens[last + 1]?.text ?? "";
  const leads = branchWord(structure, first);
  if (leads === -1 && mark2 !== "=>" && mark2 !== "->") return void 0;
  if (frame && isMark(tokens[frame.open], "{")) return subjectBefore(structure, frame.open);
  const from = leads === -1 ? first : leads;
  for (let at = from - 1, steps = 0; at >= 0 && steps < MOST_STEPS10; at--, steps++) {
    const text = tokens[at]?.kind === "word" ? tokens[at]?.text : void 0;
    if (text !== "case" && text !== "match") continue;
    const end = endOfSubject(structure, at);
    if (end !== -1) return namedWithin(structure, at + 1, end);
  }
  return void 0;
}
function branchWord({ tokens }, first) {
  for (let at = first - 1, steps = 0; at >= 0 && steps < MOST_ALTERNATIVES; at--, steps++) {
    const token = tokens[at];
    if (token?.kind === "word") return /^(?:case|when)$/.test(token.text) ? at : -1;
    if (token?.kind === "mark" && !/^[,|]$/.test(token.text)) return -1;
  }
  return -1;
}
function endOfSubject({ tokens }, keyword) {
  for (let at = keyword + 1; at < keyword + MOST_ALTERNATIVES; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && /^(?:when|do)$/.test(token.text)) return at;
    if (isMark(token, ":") && tokens[keyword]?.text === "match") return at;
  }
  return -1;
}
function subjectBefore(structure, brace) {
  const { tokens, opening } = structure;
  const before = tokens[brace - 1];
  if (before?.text === "switch" || before?.text === "match")
    return namedWithin(structure, chainStart(structure, brace - 2), brace - 1);
  const open2 = isMark(before, ")") ? opening[brace - 1] ?? -1 : -1;
  if (open2 !== -1 && SWITCHES.test(tokens[open2 - 1]?.text ?? "")) return namedWithin(structure, open2 + 1, brace - 1);
  for (let at = brace - 1; at > brace - MOST_ALTERNATIVES && at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "word" && SWITCHES.test(token.text)) return namedWithin(structure, at + 1, brace);
    if (token?.kind === "mark" && /^[;{}]$/.test(token.text)) return void 0;
  }
  return void 0;
}
// src/parse/code/characters.ts
var LINE_FEED = 10;
var BACKSLASH = 92;
function isNameStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code > 127;
}
function isDigit2(code) {
  return code >= 48 && code <= 57;
}
function isBlank2(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function nextLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
}
// src/parse/code/lexer/comments.ts
function commentEnd(text, at, comment, until, hopeless) {
  const { open: open2, close, atLineStart, nests } = comment;
  if (!text.startsWith(open2, at) || open2 === "#" && text[at + 1] === "[") return void 0;
  if (atLineStart && !isFirstOnLine(text, at)) return void 0;
  if (close === void 0) {
    const next = nextLine(text, at);
    const end2 = text.charCodeAt(next - 1) === LINE_FEED ? next - 1 : next;
    const earlier = until === void 0 ? -1 : text.slice(at, end2).indexOf(until);
    return { to: earlier === -1 ? end2 : at + earlier, closed: true };
  }
  const end = nests && !hopeless.has(comment) ? nestedEnd(text, at, open2, close) : -1;
  if (end === -1) hopeless.add(comment);
  const found = end === -1 ? text.indexOf(close, at + open2.length) : end;
  if (found === -1) return { to: text.length, closed: false };
  return { to: atLineStart ? nextLine(text, found + 1) : found + close.length, closed: true };
}
function isFirstOnLine(text, at) {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === LINE_FEED) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}
function nestedEnd(text, at, open2, close) {
  let depth = 0;
  for (let i = at; i < text.length; ) {
    if (text.startsWith(open2, i)) {
      depth++;
      i += open2.length;
    } else if (text.startsWith(close, i)) {
      if (--depth === 0) return i;
      i += close.length;
    } else i++;
  }
  return -1;
}
// src/parse/code/lexer/operands.ts
var OPERAND_FOLLOWS = /* @__PURE__ */ new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "if",
  "when",
  "unless",
  "and",
  "or",
  "not",
  "then",
  "else",
  "do",
  "await",
  "yield"
]);
var HAS_CONDITION = /* @__PURE__ */ new Set(["if", "while", "for", "with"]);
var LONGEST_REGEX = 2e3;
var MOST_LINES = 40;
var CALLED_REGEX = /[a-z]{0,8}\./y;
function isOperandNext(last) {
  if (!last) return true;
  if (last.kind === "word") return OPERAND_FOLLOWS.has(last.text);
  return last.kind === "mark" && !/^[)\]}<]$/.test(last.text);
}
function opensCondition(run) {
  const last = run.at(-1);
  const before = run.at(-2);
  return last?.kind === "word" && HAS_CONDITION.has(last.text) && before?.text !== "." && before?.text !== "?.";
}
function isCommandArgument(text, at, last) {
  if (last?.kind !== "word" || last.to >= at) return false;
  const next = text.charCodeAt(at + 1);
  return !isBlank2(next) && next !== 61;
}
function regexEnd(text, from, multiline) {
  let inClass = false;
  let lines2 = 0;
  const most = Math.min(text.length, from + LONGEST_REGEX);
  for (let at = from + 1; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED && (!multiline || ++lines2 > MOST_LINES)) return -1;
    if (code === 92) at++;
    else if (code === 91) inClass = true;
    else if (code === 93) inClass = false;
    else if (code === 47 && !inClass) return at + 1;
  }
  return -1;
}
function statementRegexEnd(text, from, last) {
  if (last?.text !== "}" || !text.slice(last.to, from).includes("\n")) return -1;
  const end = regexEnd(text, from, false);
  CALLED_REGEX.lastIndex = end;
  return end !== -1 && CALLED_REGEX.test(text) ? end : -1;
}
// src/parse/code/lexer/jsx.ts
var OPENS = /<(?:>|[A-Za-z_$][\w$.:-]{0,100}(?=[\s/>])(?!\s{1,20}extends\s))/y;
var ENDS_TEXT = /\{|<(?=[A-Za-z_$/>])/g;
function opensElement(text, at, last) {
  if (last?.text !== "default" && !isOperandNext(last)) return false;
  OPENS.lastIndex = at;
  return OPENS.test(text);
}
function elementText(text, at) {
  ENDS_TEXT.lastIndex = at;
  const end = ENDS_TEXT.exec(text);
  return end ? { from: at, to: end.index } : void 0;
}
function endTag(elements, last) {
  const element = elements.at(-1);
  if (!element) return;
  if (element.closing || last?.text === "/") elements.pop();
  else element.part = "text";
}
// src/parse/code/token.ts
function mark(from, text) {
  return { kind: "mark", from, to: from + text.length, text, body: void 0, holes: [], escapes: false };
}
function word(from, text) {
  return { kind: "word", from, to: from + text.length, text, body: void 0, holes: [], escapes: false };
}
function string(span, body, holes, escapes) {
  return { kind: "string", from: span.from, to: span.to, text: "", body, holes, escapes };
}
// src/parse/code/special-strings.ts
var CLOSING = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"]
]);
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function heredoc(text, at, opening, label2, raw, from) {
  const start = Math.max(from, nextLine(text, at));
  let line = start;
  while (line < text.length) {
    const next = nextLine(text, line);
    if (isLabel(text.slice(line, Math.min(next, line + 200)), label2)) break;
    line = next;
  }
  const body = { from: start, to: line };
  const holes = raw ? [] : holesOf(text, body);
  const token = string({ from: at, to: at + opening.length }, body, holes, !raw);
  return { token, body: { from: start, to: nextLine(text, line) } };
}
function isLabel(line, label2) {
  const written = line.trim();
  return written === label2 || written.startsWith(label2) && /^\W/.test(written.slice(label2.length));
}
function holesOf(text, { from, to }) {
  const holes = [];
  for (const match of text.slice(from, to).matchAll(/[#$]\{|\{?\$[A-Za-z_]/g)) {
    holes.push({ from: from + match.index, to: from + match.index + match[0].length });
  }
  return holes;
}
function delimited(text, at, start, open2, escapes) {
  const close = CLOSING.get(open2) ?? open2;
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    const character2 = text[i];
    if (character2 === "\\") i++;
    else if (character2 === close && --depth === 0) {
      const body = { from: start, to: i };
      return { token: string({ from: at, to: i + 1 }, body, escapes ? holesOf(text, body) : [], escapes) };
    } else if (character2 === open2 && close !== open2) depth++;
  }
  return "unclosed";
}
function asList(found, text) {
  if (found === void 0 || found === "unclosed" || !found.token.body) return found;
  const { from, to, body, holes, escapes } = found.token;
  const before = [mark(from, "[")];
  for (const match of text.slice(body.from, body.to).matchAll(/\S+/g)) {
    const at = body.from + match.index;
    const span = { from: at, to: at + match[0].length };
    if (before.length > 1) before.push(mark(at, ","));
    const inside = holes.filter((hole) => hole.from < span.to && hole.to > span.from);
    before.push(string(span, span, inside, escapes));
  }
  return { token: mark(to - 1, "]"), before };
}
var RUBY_HEREDOC = /<<[~-](["'`]?)([A-Z]\w{0,60})\1/y;
var PHP_HEREDOC = /<<<[ \t]*(["']?)([A-Za-z_]\w{0,60})\1/y;
var HCL_HEREDOC = /<<-?([A-Z]\w{0,60})/y;
var PERCENT2 = /%(?:[qQwWiIxs]([^\w\s\\])|(r)([^\w\s\\])|([([{<|!^/]))/y;
var HASH_REGEX = /(#{1,8})\//y;
var SIGIL = /~([a-z]|[A-Z]{1,20})("""|'''|[([{<|/"'])/y;
var HASHES = /b?r?(#{1,8})"/y;
var DOLLAR = /\$(?:[A-Za-z_]\w{0,40})?\$/y;
var READERS = {
  "ruby-heredoc": (text, at, from) => {
    const match = matchAt(RUBY_HEREDOC, text, at);
    return match ? heredoc(text, at, match[0], match[2] ?? "", match[1] === "'", from) : void 0;
  },
  "php-heredoc": (text, at, from) => {
    const match = matchAt(PHP_HEREDOC, text, at);
    return match ? heredoc(text, at, match[0], match[2] ?? "", match[1] === "'", from) : void 0;
  },
  "hcl-heredoc": (text, at, from) => {
    const match = matchAt(HCL_HEREDOC, text, at);
    return match ? heredoc(text, at, match[0], match[1] ?? "", false, from) : void 0;
  },
  "percent-literal": (text, at) => {
    const match = matchAt(PERCENT2, text, at);
    if (!match) return void 0;
    const found = delimited(text, at, at + match[0].length, match[0].slice(-1), !/^%[qwis]/.test(match[0]));
    if (/^%[wWiI]/.test(match[0])) return asList(found, text);
    return match[2] !== void 0 && found && found !== "unclosed" ? noText(found.token) : found;
  },
  sigil: (text, at) => {
    const match = matchAt(SIGIL, text, at);
    const open2 = match?.[2];
    if (!match || open2 === void 0) return void 0;
    const start = at + match[0].length;
    const escapes = /[a-z]/.test(match[1] ?? "");
    if (open2.length === 3) return upTo(text, at, start, open2, escapes);
    const found = delimited(text, at, start, open2, escapes);
    return /^[wW]$/.test(match[1] ?? "") ? asList(found, text) : found;
  },
  "hash-quote": (text, at) => {
    const match = matchAt(HASHES, text, at);
    return match ? upTo(text, at, at + match[0].length, `"${match[1]}`, false) : void 0;
  },
  "hash-regex": (text, at) => {
    const match = matchAt(HASH_REGEX, text, at);
    const found = match ? upTo(text, at, at + match[0].length, `/${match[1]}`, false) : void 0;
    return found && found !== "unclosed" ? noText(found.token) : found;
  },
  "dollar-quote": (text, at) => {
    const match = matchAt(DOLLAR, text, at);
    return match ? upTo(text, at, at + match[0].length, match[0], false) : void 0;
  }
};
function noText({ from, to }) {
  return { token: { ...mark(from, "/"), to } };
}
function upTo(text, at, start, close, escapes) {
  const end = text.indexOf(close, start);
  if (end === -1) return "unclosed";
  const body = { from: start, to: end };
  return { token: string({ from: at, to: end + close.length }, body, escapes ? holesOf(text, body) : [], escapes) };
}
var SPECIAL_STARTS = {
  "ruby-heredoc": "<",
  "php-heredoc": "<",
  "hcl-heredoc": "<",
  "percent-literal": "%",
  sigil: "~",
  "hash-quote": "rb#",
  "dollar-quote": "$",
  "hash-regex": "#"
};
function readSpecial(form, text, at, from) {
  return READERS[form](text, at, from);
}
// src/parse/code/lexer/lexer-plan.ts
var MARK = 0;
var BLANK = 1;
var NAME = 2;
var DIGIT = 3;
var SIGN = 4;
var OPENS2 = 8;
var plans = /* @__PURE__ */ new Map();
function planOf(language) {
  const known = plans.get(language);
  if (known) return known;
  const comments = /* @__PURE__ */ new Map();
  const strings = /* @__PURE__ */ new Map();
  const special = /* @__PURE__ */ new Map();
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    classes[code] = isBlank2(code) ? BLANK : isNameStart(code) ? NAME : isDigit2(code) ? DIGIT : MARK;
  }
  for (const sign of language.nameCharacters ?? "") classes[sign.charCodeAt(0)] = SIGN;
  const put = (map, start, value) => {
    const code = start.charCodeAt(0);
    map.set(code, [...map.get(code) ?? [], value]);
    classes[code] = (classes[code] ?? MARK) | OPENS2;
  };
  const nests = language.nestedComments ?? false;
  for (const [open2, close] of language.blockComments ?? [])
    put(comments, open2, { open: open2, close, atLineStart: false, nests });
  for (const open2 of language.lineComments) put(comments, open2, { open: open2, close: void 0, atLineStart: false, nests });
  for (const [open2, close] of language.lineStartComments ?? []) {
    put(comments, open2, { open: open2, close, atLineStart: true, nests: false });
  }
  for (const form of language.strings) put(strings, form.open, form);
  for (const form of language.special ?? []) for (const start of SPECIAL_STARTS[form]) put(special, start, form);
  for (const start of language.regex ? "/?" : "?")
    classes[start.charCodeAt(0)] = (classes[start.charCodeAt(0)] ?? 0) | OPENS2;
  const plan = { classes, comments, strings, special };
  plans.set(language, plan);
  return plan;
}
// src/parse/code/lexer/marks.ts
var MARKS_OF_THREE = /* @__PURE__ */ new Set(["===", "!==", "||=", "??=", "...", "<=>", "&&="]);
var MARKS_OF_TWO = /* @__PURE__ */ new Set([
  "=>",
  "->",
  "<-",
  "||",
  "??",
  "?:",
  ":=",
  "==",
  "!=",
  "::",
  "<>",
  "+=",
  "?.",
  "<=",
  ">=",
  "&&",
  "|>",
  "//",
  "=~",
  "!~"
]);
var MAY_JOIN = new Set([..."=!|?.<-:+>&/"].map((character2) => character2.charCodeAt(0)));
function markAt(text, at) {
  if (!MAY_JOIN.has(text.charCodeAt(at))) return mark(at, text[at] ?? "");
  const three = text.slice(at, at + 3);
  if (MARKS_OF_THREE.has(three)) return mark(at, three);
  const two = three.slice(0, 2);
  return mark(at, MARKS_OF_TWO.has(two) ? two : three.slice(0, 1));
}
// src/parse/code/lexer/names.ts
var ESCAPED_LETTER = /\\u(?:00[4-7][0-9A-Fa-f]|\{[4-7][0-9A-Fa-f]\})/y;
function namesIn(text, classes) {
  const classAt = (at) => {
    const code = text.charCodeAt(at);
    return code < 128 ? classes[code] ?? MARK : code > 127 ? NAME : MARK;
  };
  const nameEnd = (from) => {
    let end = from;
    for (; ; ) {
      while (end < text.length && isPartOfName(classAt(end))) end++;
      ESCAPED_LETTER.lastIndex = end;
      if (text.charCodeAt(end) !== BACKSLASH || !ESCAPED_LETTER.test(text)) return end;
      end = ESCAPED_LETTER.lastIndex;
    }
  };
  return { classAt, nameEnd };
}
function isNameClass(kind) {
  const baseKind = kind & ~OPENS2;
  return baseKind === NAME || baseKind === DIGIT;
}
function isPartOfName(kind) {
  const baseKind = kind & ~OPENS2;
  return baseKind === NAME || baseKind === DIGIT || baseKind === SIGN;
}
// src/parse/code/strings.ts
var MOST_LINES2 = 40;
function readString(text, from, form, readHole) {
  const close = form.close ?? form.open;
  const start = from + form.open.length;
  if (form.character) return readCharacter(text, from);
  const first = close.charCodeAt(0);
  const backslash = (form.escape ?? "backslash") === "backslash";
  const hole = form.interpolation;
  const holeFirst = hole ? hole.open.charCodeAt(0) : -1;
  const most = form.multiline ? close.length === 1 && close !== "`" ? MOST_LINES2 : Number.POSITIVE_INFINITY : 0;
  const holes = [];
  let lines2 = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === holeFirst && hole && text.startsWith(hole.open, at)) {
      if (hole.open === "{" && text.charCodeAt(at + 1) === holeFirst) {
        at += 2;
        continue;
      }
      const end = readHole(hole.open.endsWith("$") ? at + 1 : at + hole.open.length, hole.close);
      if (end === -1) return void 0;
      holes.push({ from: at, to: end + hole.close.length });
      at = end + hole.close.length;
    } else if (code === BACKSLASH && backslash) at += 2;
    else if (code === first && text.startsWith(close, at)) {
      if (form.escape === "doubled" && text.startsWith(close, at + close.length)) at += close.length * 2;
      else return string({ from, to: at + close.length }, { from: start, to: at }, holes, backslash);
    } else if (code === LINE_FEED && ++lines2 > most) return void 0;
    else if (code === 36 && form.variables && isNameStart(text.charCodeAt(at + 1))) {
      holes.push({ from: at, to: at + 2 });
      at += 2;
    } else at++;
  }
  return void 0;
}
function readCharacter(text, from) {
  if (text.charCodeAt(from + 1) !== BACKSLASH) {
    const length = text.charCodeAt(from + 2) === 39 ? 2 : text.charCodeAt(from + 3) === 39 ? 3 : 0;
    return length === 0 || text.charCodeAt(from + 1) === 39 ? void 0 : character(from, from + length + 1);
  }
  const end = text.indexOf("'", from + 3);
  return end === -1 || end - from > 12 ? void 0 : character(from, end + 1);
}
function character(from, to) {
  return string({ from, to }, { from: to - 1, to: to - 1 }, [], false);
}
// src/parse/code/unescape.ts
var SIMPLE = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["0", "\0"],
  ["\n", ""]
]);
function unescaped(body, escapes) {
  if (!escapes || !body.includes("\\")) return body;
  return body.replace(
    /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,
    (written, a, b, c, d) => {
      const code = a ?? b ?? c;
      if (code !== void 0) {
        const point = Number.parseInt(code, 16);
        return point > 1114111 ? written : String.fromCodePoint(point);
      }
      return SIMPLE.get(d) ?? d;
    }
  );
}
// src/parse/code/lexer.ts
var MOST_NESTED = 8;
var MOST_FALSE_ELEMENTS = 8;
var MOST_READINGS = 8;
function tokenize(text, language) {
  const { classes, comments, strings, special } = planOf(language);
  const { prefixes, outside } = language;
  const hasCharacters = language.nameCharacters?.includes("?") ?? false;
  const lexed = { runs: [], doubtful: [], outside: [] };
  let wasted = 0;
  const falseElements = /* @__PURE__ */ new Set();
  const hopeless = /* @__PURE__ */ new Set();
  const { classAt, nameEnd } = namesIn(text, classes);
  const enter = (from) => {
    if (!outside) return from;
    const opening = new RegExp(outside.open, "gi");
    opening.lastIndex = from;
    const found = opening.exec(text);
    lexed.outside.push({ from, to: found?.index ?? text.length });
    return found ? found.index + found[0].length : text.length;
  };
  const read2 = (start, close, nested) => {
    const run = [];
    lexed.runs.push(run);
    let bodies;
    let depth = 0;
    let at = start;
    const conditions = [];
    let afterCondition = -1;
    const elements = [];
    let outermost = { at: 0, tokens: 0, runs: 0, depth: 0 };
    const readHole = (from, end) => {
      if (nested >= MOST_NESTED || wasted > text.length * MOST_READINGS) return -1;
      const before = lexed.runs.length;
      const found = read2(from, end, nested + 1);
      if (found !== -1) return found;
      wasted += text.length - from;
      lexed.runs.length = before;
      return -1;
    };
    const stringAt = (offset, form) => {
      if (hopeless.has(form.open)) return void 0;
      const found = readString(text, offset, form, readHole);
      if (!found && form.multiline && (form.open.length > 1 || form.open === "`")) hopeless.add(form.open);
      return found;
    };
    const opened = (code) => {
      const forms = special.get(code);
      const last = run.at(-1);
      const isArgument = language.commandCalls && isCommandArgument(text, at, last);
      const isValue = isArgument || isOperandNext(last);
      const found = forms && specialAt(forms, text, at, bodies ?? 0, isValue, hopeless);
      if (found) {
        if (found.body) bodies = found.body.to;
        for (const token of found.before ?? []) run.push(token);
        return found.token;
      }
      for (const comment of comments.get(code) ?? []) {
        const end = commentEnd(text, at, comment, outside?.close, hopeless);
        if (!end) continue;
        if (!end.closed) lexed.doubtful.push({ from: at, to: end.to });
        at = end.to;
        return "comment";
      }
      const isApostrophe = code === 39 && language.markup && isNameClass(classAt(at - 1));
      for (const form of isApostrophe ? [] : strings.get(code) ?? []) {
        if (!text.startsWith(form.open, at)) continue;
        const token = stringAt(at, elements.at(-1)?.depth === depth ? { ...form, escape: "none" } : form);
        if (token) return token;
        break;
      }
      if (code === 63 && hasCharacters && isQuote(text, at + 1) && !isNameClass(classAt(at + 2))) {
        return { ...mark(at, "?"), to: at + 2 };
      }
      if (code === 47 && language.regex) {
        const isRegex = isValue || afterCondition === run.length - 1;
        const multiline = (language.commandCalls ?? false) && !isArgument;
        const end = isRegex ? regexEnd(text, at, multiline) : statementRegexEnd(text, at, last);
        if (end !== -1) return { ...mark(at, "/"), to: end };
      }
      return void 0;
    };
    while (at < text.length) {
      const element = elements.at(-1);
      if (element?.part === "text" && element.depth === depth) {
        const passage = elementText(text, at);
        if (!passage) {
          falseElements.add(outermost.at);
          at = outermost.at;
          run.length = outermost.tokens;
          lexed.runs.length = outermost.runs;
          depth = outermost.depth;
          elements.length = 0;
          continue;
        }
        lexed.doubtful.push(passage);
        at = passage.to;
        if (text[at] === "<") {
          element.closing = text[at + 1] === "/";
          if (element.closing) element.part = "tag";
          else elements.push({ part: "tag", closing: false, depth });
          run.push(mark(at, "<"));
          at++;
          continue;
        }
      }
      const code = text.charCodeAt(at);
      const kind = classAt(at);
      if (kind === BLANK) {
        if (code === LINE_FEED && bodies !== void 0) {
          at = Math.max(at + 1, bodies);
          bodies = void 0;
        } else at++;
        continue;
      }
      if (nested === 0 && outside && text.startsWith(outside.close, at)) {
        run.push(mark(at, ";"));
        at = enter(at + outside.close.length);
        continue;
      }
      if (code === 60 && language.jsx && !falseElements.has(at) && opensElement(text, at, run.at(-1))) {
        if (falseElements.size < MOST_FALSE_ELEMENTS) {
          if (elements.length === 0) outermost = { at, tokens: run.length, runs: lexed.runs.length, depth };
          elements.push({ part: "tag", closing: false, depth });
          run.push(mark(at, "<"));
          at++;
          continue;
        }
      }
      if (code === 62 && element?.part === "tag" && element.depth === depth) {
        const last = run.at(-1);
        run.push(mark(at, ">"));
        at++;
        endTag(elements, last);
        continue;
      }
      if (kind >= OPENS2) {
        const found = opened(code);
        if (found === "comment") continue;
        if (found) {
          run.push(found);
          at = found.to;
          continue;
        }
      }
      const baseKind = kind & ~OPENS2;
      if (baseKind === NAME || baseKind === SIGN && isNameClass(classAt(at + 1))) {
        const end = nameEnd(at);
        const written = text.slice(at, end);
        const name2 = written.includes("\\") ? unescaped(written, true) : written;
        const prefix = prefixes && end - at <= 3 && isQuote(text, end) ? prefixes.get(name2.toLowerCase()) : void 0;
        const form = prefix && strings.get(text.charCodeAt(end))?.find(({ open: open2 }) => text.startsWith(open2, end));
        const found = form && stringAt(end, { ...form, ...prefix });
        const token2 = found ? { ...found, from: at } : { ...word(at, name2), to: end };
        run.push(token2);
        at = token2.to;
        continue;
      }
      if (baseKind === DIGIT) {
        let end = at + 1;
        while (end < text.length && (isNameClass(classAt(end) & ~OPENS2) || text.charCodeAt(end) === 46)) end++;
        run.push({ ...word(at, text.slice(at, end)), kind: "number" });
        at = end;
        continue;
      }
      const character2 = text[at] ?? "";
      if (close !== void 0 && depth === 0 && character2 === close) return at;
      if (character2 === "(") conditions.push(opensCondition(run));
      else if (character2 === ")" && conditions.pop()) afterCondition = run.length;
      if (character2 === "{" || character2 === "(" || character2 === "[") depth++;
      else if (character2 === "}" || character2 === ")" || character2 === "]") depth = Math.max(0, depth - 1);
      const token = markAt(text, at);
      run.push(token);
      at = token.to;
    }
    return close === void 0 ? at : -1;
  };
  read2(text.startsWith("#!") && !outside ? endOfLine(text) : enter(0), void 0, 0);
  return lexed;
}
function endOfLine(text) {
  const end = text.indexOf("\n");
  return end === -1 ? text.length : end;
}
function isQuote(text, at) {
  const code = text.charCodeAt(at);
  return code === 34 || code === 39;
}
function specialAt(forms, text, at, bodies, isValue, hopeless) {
  for (const form of forms) {
    if (hopeless.has(form) || form === "percent-literal" && !isValue) continue;
    const found = readSpecial(form, text, at, bodies);
    if (found === "unclosed") hopeless.add(form);
    else if (found) return found;
  }
  return void 0;
}
// src/parse/code/readings/readings.ts
function readingsOf(text, language) {
  const readings = [];
  const { embedded, outside } = language;
  const inner = embedded?.spans(text) ?? [];
  if (embedded && inner.length > 0) readings.push(...readingsOf(only(text, inner), embedded.language));
  const own = inner.length > 0 ? without(text, inner) : text;
  const lexed = tokenize(own, language);
  readings.push({ text: own, language, lexed });
  if (outside && lexed.outside.length > 0) readings.push(...readingsOf(only(text, lexed.outside), outside.language));
  return readings;
}
function only(text, spans) {
  const parts = [];
  let at = 0;
  for (const { from, to } of spans) {
    parts.push(blank(text.slice(at, from)), text.slice(from, to));
    at = to;
  }
  parts.push(blank(text.slice(at)));
  return parts.join("");
}
function without(text, spans) {
  const parts = [];
  let at = 0;
  for (const { from, to } of spans) {
    parts.push(text.slice(at, from), blank(text.slice(from, to)));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
function blank(text) {
  return text.replace(/[^\n]/g, " ");
}
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
// src/parse/code/readings/second-reading.ts
var TRIPLE_QUOTE = /^\w{0,3}(?:"""|''')/;
var LONGEST_LINE2 = 2e3;
function secondReading(text, lexed, language, known, read2) {
  const spans = [...lexed.doubtful, ...longStrings(text, lexed.runs)];
  if (spans.length === 0) return [];
  const named2 = /* @__PURE__ */ new Set();
  for (const { context, body } of known) if (context.role !== "plain") named2.add(body.from);
  const values = [];
  const plain2 = lineLanguage(language);
  for (const { from, to } of joined(spans.map((span) => wholeLines(text, span)))) {
    for (let start = from; start < to; ) {
      const end = nextLine(text, start);
      const line = text.slice(start, Math.min(end, start + LONGEST_LINE2));
      if (CREDENTIAL_WORD.test(line) && hasDrawnText(line)) {
        for (const value of read2(line, tokenize(line, plain2).runs, plain2)) {
          if (value.value === void 0 || value.context.role === "plain" || !isDrawn(value.value)) continue;
          if (!named2.has(value.body.from + start)) values.push(moved(value, start));
        }
      }
      start = end;
    }
  }
  return values;
}
function longStrings(text, runs) {
  const spans = [];
  for (const tokens of runs) {
    let feed = -1;
    for (const { kind, from, to } of tokens) {
      if (kind !== "string") continue;
      if (feed < from) {
        const next = text.indexOf("\n", from);
        feed = next === -1 ? text.length : next;
      }
      if (feed < to && !TRIPLE_QUOTE.test(text.slice(from, from + 6))) spans.push({ from, to });
    }
  }
  return spans;
}
function wholeLines(text, { from, to }) {
  return { from: text.lastIndexOf("\n", from - 1) + 1, to: nextLine(text, Math.max(from, to - 1)) };
}
var lineLanguages = /* @__PURE__ */ new Map();
function lineLanguage(language) {
  const made = lineLanguages.get(language);
  if (made) return made;
  const { blockComments: _, lineStartComments: __, jsx: ___, outside: ____, embedded: _____, ...rest } = language;
  const plain2 = { ...rest, lineComments: [] };
  lineLanguages.set(language, plain2);
  return plain2;
}
function moved(value, by) {
  const move = ({ from, to }) => ({ from: from + by, to: to + by });
  const moveContext = (context) => ({
    ...context,
    ...context.nameSpan ? { nameSpan: move(context.nameSpan) } : {},
    ...context.assigned ? { assigned: moveContext(context.assigned) } : {}
  });
  return {
    ...value,
    span: move(value.span),
    body: move(value.body),
    context: moveContext(value.context),
    alone: false
  };
}
// src/parse/code/literals.ts
var JOINS = /* @__PURE__ */ new Set(["+", ".", "<>", "..", "~", "&"]);
var FORMATTED = /%[sdvq](?!\w)|%\(\w{1,40}\)s|%\{\w{1,40}\}|(?<![$#{])\{(?:\d{0,2}|[a-z_]\w{0,40})(?::[^{}]{0,20})?\}(?!\})/;
var CONSTANTS = new Set(
  `true false True False nil null None YES NO VERIFY_NONE CERT_NONE SSL_VERIFY_NONE verify_none verify_peer
  DangerousAcceptAnyServerCertificateValidator NoopHostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER
  _create_unverified_context`.split(/\s+/)
);
function readLiterals(text, language, mayMatter2 = () => true) {
  if (language.patterns)
    return readPatterns(text, language.patterns).filter(({ body }) => mayMatter2(body.from, body.to));
  const values = [];
  for (const { text: part, language: own, lexed } of readingsOf(text, language)) {
    const read2 = valuesOf(part, lexed.runs, own, mayMatter2);
    for (const value of read2) values.push(value);
    const again = (line, runs, plain2) => valuesOf(line, runs, plain2, () => true);
    for (const value of secondReading(part, lexed, own, read2, again)) values.push(value);
  }
  return values.sort((a, b) => a.span.from - b.span.from);
}
function valuesOf(text, runs, language, mayMatter2) {
  const values = [];
  const wanted2 = ({ kind, from, to, text: written, body }) => {
    if (kind === "string") return body !== void 0 && mayMatter2(body.from, body.to);
    return kind === "word" ? CONSTANTS.has(written) : to - from === 1;
  };
  for (const tokens of runs) {
    let joinedTo = -1;
    walk(text, tokens, wanted2, (structure, index, frame) => {
      const token = tokens[index];
      if (!token || index <= joinedTo) return;
      if (token.kind === "string") {
        const first = joinedStart(structure, index, language);
        joinedTo = joinedEnd(structure, index, language);
        const context2 = comparedElsewhere(structure, first, joinedTo, frame) ?? (isKeyText(structure, first, joinedTo, language) ? PLAIN : beside(structure, joinedTo, contextAt(structure, first, frame, language)));
        values.push(textValue(structure, first, joinedTo, context2));
        return;
      }
      const start = chainStart(structure, index);
      if (isConditional(structure, start)) return;
      const isAtom = isMark(tokens[start - 1], ":") && tokens[start - 1]?.to === tokens[start]?.from;
      const context = contextAt(structure, isAtom && !isKey(structure, start - 1) ? start - 1 : start, frame, language);
      const isListed = context.role === "assignment" && context.place !== void 0 && context.callee === void 0;
      if (context.role === "plain" || isListed) return;
      const span = { from: token.from, to: token.to };
      values.push({ kind: "constant", context, value: token.text, span, body: span, alone: true });
    });
  }
  return values;
}
function beside(structure, last, context) {
  const next = structure.tokens[last + 1];
  const isCompared = next?.kind === "mark" && (COMPARES.has(next.text) || next.text === ".");
  if (!isCompared) return context;
  const other = comparedWith(structure, last + 1);
  return other.role === "plain" ? context : { ...other, compared: true };
}
function joinedStart({ tokens }, index, language) {
  let first = index;
  for (; ; ) {
    const before = tokens[first - 1];
    if (before?.kind === "string" && !language.adjacentPairs) first -= 1;
    else if (before?.kind === "mark" && JOINS.has(before.text) && tokens[first - 2]?.kind === "string") first -= 2;
    else return first;
  }
}
function isKey({ tokens }, colon) {
  const key = tokens[colon - 1];
  return key !== void 0 && key.to === tokens[colon]?.from && key.kind !== "mark";
}
function isKeyText({ tokens }, index, last, language) {
  const next = tokens[last + 1];
  if (next?.kind !== "mark") return false;
  if (language.markup && next.from !== tokens[last]?.to) return false;
  const before = tokens[index - 1];
  if (before?.kind === "word" && /^(?:is|in|eq)$/.test(before.text)) return false;
  if (before?.kind === "mark" && (before.text === "?" || COMPARES.has(before.text))) return false;
  if (next.text === ":") return !language.adjacentPairs;
  return next.text !== ":=" && (language.pairMarks?.includes(next.text) ?? false);
}
function joinedEnd({ tokens }, index, language) {
  let last = index;
  for (; ; ) {
    const next = tokens[last + 1];
    if (next?.kind === "string" && !language.adjacentPairs) last += 1;
    else if (next?.kind === "mark" && JOINS.has(next.text) && tokens[last + 2]?.kind === "string") last += 2;
    else return last;
  }
}
function textValue({ text, tokens }, index, last, context) {
  const parts = tokens.slice(index, last + 1).filter(({ kind }) => kind === "string");
  const first = tokens[index];
  const final = tokens[last];
  const span = { from: first?.from ?? 0, to: Math.max(final?.to ?? 0, final?.body?.to ?? 0) };
  const body = parts.length === 1 && first?.body ? first.body : span;
  const before = tokens[index - 1];
  const after = tokens[last + 1];
  const isJoined = isJoin(before) || isJoin(after) || isMark(after, ".") && isVariable(tokens[last + 2]);
  const isOpen = isJoined || isMark(after, "%") && !isMark(tokens[last + 2], ">") || parts.some(({ holes }) => holes.length > 0);
  const value = parts.map((part) => unescaped(text.slice(part.body?.from ?? 0, part.body?.to ?? 0), part.escapes)).join("");
  const settled2 = isOpen || FORMATTED.test(value.slice(0, 2e3)) ? void 0 : value;
  const isHeredoc = first?.body !== void 0 && first.body.from > first.to;
  return {
    kind: "text",
    context,
    value: settled2,
    span: isHeredoc ? { from: first.from, to: first.to } : span,
    body,
    // A word of a list has no quotes that an expression could take the place of.
    alone: parts.length === 1 && !isOpen && !isHeredoc && first?.from !== body.from
  };
}
function isJoin(token) {
  return token?.kind === "mark" && /^(?:\+|<>|\.\.)$/.test(token.text);
}
function isVariable(token) {
  return token?.kind === "word" && token.text.startsWith("$");
}
function readPatterns(text, patterns) {
  const values = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}dg`))) {
      const value = match.groups?.["value"];
      const name2 = match.groups?.["name"];
      const [from, to] = match.indices?.groups?.["value"] ?? [];
      const named2 = match.indices?.groups?.["name"];
      if (value === void 0 || name2 === void 0 || from === void 0 || to === void 0 || !named2) continue;
      const span = { from, to };
      const context = { role: "assignment", name: name2, nameSpan: { from: named2[0], to: named2[1] } };
      const settled2 = /\{\{|\$[{(]|%\(/.test(value) ? void 0 : value;
      values.push({ kind: "text", context, value: settled2, span, body: span, alone: false });
    }
  }
  return values.sort((a, b) => a.span.from - b.span.from);
}
// src/parse/code/readings/documentation.ts
var TRIPLE = /"""|'''/g;
var BEGINS_DOCSTRING = /(?:^|\n)[ \t]{0,80}[rRuU]?$/;
var GOES_ON = /[([{,=+\\%|&]\s{0,100}[rRuU]?$/;
var ELIXIR_ATTRIBUTE = /@(?:module|type|short)?doc[ \t]{1,8}(?:~[sS])?$/;
var CHARACTERS_IN_FRONT2 = 200;
var BLOCK = "/**";
function documentationIn(text, path) {
  if (/\.(?:py|exs?)$/i.test(path)) return docstrings(text, path.endsWith(".py"));
  return blocks(text);
}
function docstrings(text, isPython) {
  const spans = [];
  let end = 0;
  for (const { 0: quote, index } of text.matchAll(TRIPLE)) {
    if (index < end) continue;
    const close = text.indexOf(quote, index + quote.length);
    if (close === -1) break;
    end = close + quote.length;
    const before = text.slice(Math.max(0, index - CHARACTERS_IN_FRONT2), index);
    const isDocumentation = isPython ? BEGINS_DOCSTRING.test(before) && !GOES_ON.test(before) : ELIXIR_ATTRIBUTE.test(before);
    if (isDocumentation) spans.push({ from: index, to: end });
  }
  return spans;
}
function blocks(text) {
  const spans = [];
  let from = text.indexOf(BLOCK);
  while (from !== -1) {
    const isOwnLine = text.slice(text.lastIndexOf("\n", from) + 1, from).trim() === "";
    const close = isOwnLine ? text.indexOf("*/", from + BLOCK.length) : from + BLOCK.length;
    if (close === -1) break;
    if (isOwnLine) spans.push({ from, to: close + 2 });
    from = text.indexOf(BLOCK, close);
  }
  return spans;
}
// src/parse/code/readings/early-escapes.ts
var ESCAPE = /(?<!\\)(?:\\\\){0,100}\\u{1,20}00([0-7][0-9A-Fa-f])/g;
function hasEarlyEscapes(text) {
  return text.search(ESCAPE) !== -1;
}
function withoutEarlyEscapes(text) {
  const pieces = [];
  let done = 0;
  for (const { 0: written, 1: code = "", index } of text.matchAll(ESCAPE)) {
    const to = index + written.length;
    const from = index + written.lastIndexOf("\\u");
    pieces.push({ from: done, to: from }, { from, to, text: String.fromCharCode(Number.parseInt(code, 16)) });
    done = to;
  }
  pieces.push({ from: done, to: text.length });
  return pieces;
}
// src/parse/code/readings/rust-tests.ts
var TEST_BUILD = /^[ \t]{0,80}#\[cfg\((?:test\)|all\((?:[\w-]{1,30}(?: = "[^"\n]{0,40}")?, ?){0,4}test(?:, ?[\w-]{1,30}(?: = "[^"\n]{0,40}")?){0,4}\)\))\]/gm;
function rustTests(text, language) {
  const starts = [...text.matchAll(TEST_BUILD)].map((match) => match.index + match[0].length);
  if (starts.length === 0) return [];
  const tokens = tokenize(text, language).runs[0] ?? [];
  const spans = [];
  let index = 0;
  for (const from of starts) {
    if (from < (spans.at(-1)?.to ?? 0)) continue;
    while (index < tokens.length && (tokens[index]?.from ?? 0) < from) index++;
    let depth = 0;
    for (; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== "mark") continue;
      if (/^[{([]$/.test(token.text)) depth++;
      else if (/^[})\]]$/.test(token.text)) depth--;
      if (depth === 0 && (token.text === "}" || token.text === ";")) break;
    }
    spans.push({ from, to: tokens[index]?.to ?? text.length });
  }
  return spans;
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
  const endOf = (offset) => {
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
      return base.locate(start, end > from ? endOf(end) : start);
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
// src/parse/code/language-parts.ts
var SLASHES = { lineComments: ["//"], blockComments: [["/*", "*/"]] };
var DOLLAR_BRACES = { open: "${", close: "}" };
var HASH_BRACES = { open: "#{", close: "}" };
var BRACES = { open: "{", close: "}" };
var DOUBLE = { open: '"' };
var SINGLE = { open: "'" };
var CHARACTER = { open: "'", character: true };
var TRIPLE2 = { open: '"""', multiline: true };
var TRIPLE_SINGLE = { open: "'''", multiline: true };
var RAW = { escape: "none" };
// src/parse/code/compiled-languages.ts
var COMPILED_LANGUAGES = [
  {
    name: "Go",
    extensions: ["go"],
    ...SLASHES,
    strings: [DOUBLE, { open: "`", multiline: true, escape: "none" }, CHARACTER],
    pairMarks: [":="],
    lookUp: 'os.Getenv("NAME")'
  },
  {
    name: "Rust",
    extensions: ["rs"],
    ...SLASHES,
    nestedComments: true,
    strings: [{ open: '"', multiline: true }, CHARACTER],
    prefixes: /* @__PURE__ */ new Map([
      ["b", {}],
      ["c", {}],
      ["r", RAW],
      ["br", RAW]
    ]),
    special: ["hash-quote"],
    lookUp: 'std::env::var("NAME")?'
  },
  {
    name: "Java",
    extensions: ["java"],
    ...SLASHES,
    earlyEscapes: true,
    strings: [TRIPLE2, DOUBLE, CHARACTER],
    lookUp: 'System.getenv("NAME")'
  },
  {
    name: "Kotlin",
    extensions: ["kt", "kts"],
    ...SLASHES,
    nestedComments: true,
    strings: [
      { ...TRIPLE2, escape: "none", interpolation: DOLLAR_BRACES, variables: true },
      { open: '"', interpolation: DOLLAR_BRACES, variables: true },
      CHARACTER
    ],
    pairMarks: ["to"],
    lookUp: 'System.getenv("NAME")'
  },
  {
    name: "Scala",
    extensions: ["scala", "sc", "sbt"],
    ...SLASHES,
    nestedComments: true,
    strings: [{ ...TRIPLE2, escape: "none" }, DOUBLE, CHARACTER],
    prefixes: /* @__PURE__ */ new Map([
      ["s", { interpolation: DOLLAR_BRACES, variables: true }],
      ["f", { interpolation: DOLLAR_BRACES, variables: true }],
      ["raw", { escape: "none", interpolation: DOLLAR_BRACES, variables: true }]
    ]),
    pairMarks: ["->"],
    lookUp: 'sys.env("NAME")'
  },
  {
    name: "Groovy",
    extensions: ["groovy", "gradle"],
    ...SLASHES,
    strings: [
      { ...TRIPLE2, interpolation: DOLLAR_BRACES, variables: true },
      TRIPLE_SINGLE,
      { open: '"', interpolation: DOLLAR_BRACES, variables: true },
      SINGLE,
      { open: "$/", close: "/$", escape: "none", multiline: true, interpolation: DOLLAR_BRACES }
    ],
    regex: true,
    commandCalls: true,
    lookUp: 'System.getenv("NAME")'
  },
  {
    name: "C#",
    extensions: ["cs", "cshtml", "razor"],
    ...SLASHES,
    lineStartComments: ["#region", "#endregion", "#error", "#warning", "#pragma"].map(
      (open2) => [open2, void 0]
    ),
    strings: [
      { open: '$"""', close: '"""', escape: "none", multiline: true, interpolation: BRACES },
      { open: '"""', escape: "none", multiline: true },
      { open: '$@"', close: '"', escape: "doubled", multiline: true, interpolation: BRACES },
      { open: '@$"', close: '"', escape: "doubled", multiline: true, interpolation: BRACES },
      { open: '@"', close: '"', escape: "doubled", multiline: true },
      { open: '$"', close: '"', interpolation: BRACES },
      DOUBLE,
      CHARACTER
    ],
    lookUp: 'Environment.GetEnvironmentVariable("NAME")'
  },
  {
    name: "F#",
    extensions: ["fs", "fsx"],
    lineComments: ["//"],
    blockComments: [["(*", "*)"]],
    nestedComments: true,
    strings: [
      { open: '$"""', close: '"""', escape: "none", multiline: true, interpolation: BRACES },
      { open: '"""', escape: "none", multiline: true },
      { open: '$@"', close: '"', escape: "doubled", multiline: true, interpolation: BRACES },
      { open: '@$"', close: '"', escape: "doubled", multiline: true, interpolation: BRACES },
      { open: '@"', close: '"', escape: "doubled", multiline: true },
      { open: '$"', close: '"', multiline: true, interpolation: BRACES },
      { open: '"', multiline: true },
      CHARACTER
    ],
    nameCharacters: "'",
    pairMarks: ["<-"],
    lookUp: 'System.Environment.GetEnvironmentVariable "NAME"'
  },
  {
    name: "Haskell",
    extensions: ["hs"],
    lineComments: ["--"],
    blockComments: [["{-", "-}"]],
    nestedComments: true,
    strings: [DOUBLE, CHARACTER],
    nameCharacters: "'",
    lookUp: 'getEnv "NAME"'
  },
  {
    name: "Swift",
    extensions: ["swift"],
    ...SLASHES,
    nestedComments: true,
    strings: [
      { ...TRIPLE2, interpolation: { open: "\\(", close: ")" } },
      { open: '"', interpolation: { open: "\\(", close: ")" } }
    ],
    special: ["hash-quote", "hash-regex"],
    regex: true,
    lookUp: 'ProcessInfo.processInfo.environment["NAME"]'
  },
  {
    name: "Dart",
    extensions: ["dart"],
    ...SLASHES,
    nestedComments: true,
    strings: [
      { ...TRIPLE2, interpolation: DOLLAR_BRACES, variables: true },
      { ...TRIPLE_SINGLE, interpolation: DOLLAR_BRACES, variables: true },
      { ...DOUBLE, interpolation: DOLLAR_BRACES, variables: true },
      { ...SINGLE, interpolation: DOLLAR_BRACES, variables: true }
    ],
    prefixes: /* @__PURE__ */ new Map([["r", RAW]]),
    lookUp: "Platform.environment['NAME']"
  },
  {
    name: "Gleam",
    extensions: ["gleam"],
    lineComments: ["//"],
    strings: [{ open: '"', multiline: true }],
    lookUp: 'envoy.get("NAME")'
  },
  {
    name: "Clojure",
    extensions: ["clj", "cljs", "cljc", "edn"],
    lineComments: [";"],
    strings: [{ open: '"', multiline: true }],
    nameCharacters: "-?!*/.",
    adjacentPairs: true,
    lookUp: '(System/getenv "NAME")'
  }
];
// src/parse/code/data-languages.ts
var DATA_LANGUAGES = [
  {
    name: "SQL",
    extensions: ["sql"],
    lineComments: ["--"],
    blockComments: [["/*", "*/"]],
    strings: [{ open: "'", escape: "doubled", multiline: true }],
    special: ["dollar-quote"],
    adjacentPairs: true
  },
  { name: "GraphQL", extensions: ["graphql", "gql"], lineComments: ["#"], strings: [TRIPLE2, DOUBLE] },
  { name: "Prisma", extensions: ["prisma"], lineComments: ["//"], strings: [DOUBLE], lookUp: 'env("NAME")' },
  {
    name: "HCL",
    extensions: ["tf", "hcl", "tfvars", "nomad"],
    lineComments: ["#", "//"],
    blockComments: [["/*", "*/"]],
    strings: [{ open: '"', interpolation: DOLLAR_BRACES }],
    special: ["hcl-heredoc"],
    nameCharacters: "-",
    lookUp: "var.NAME"
  },
  {
    name: "HTTP requests",
    extensions: ["http", "rest"],
    lineComments: [],
    strings: [],
    patterns: [
      /^@(?<name>[\w.-]{1,100})[ \t]{0,20}=[ \t]{0,20}(?<value>\S[^\n]{0,4000})$/m,
      /^(?<name>[A-Za-z][\w-]{1,100}):[ \t]{1,20}(?:(?:Bearer|Token|ApiKey)[ \t]{1,9})?(?<value>(?:Basic[ \t]{1,9}(?:[^\s:]{1,100}[ \t]{1,9})?)?\S{1,4000})[ \t\r]{0,20}$/m,
      /[?&](?<name>[\w.-]{1,100})=(?<value>[^\s&"'#]{1,4000})/
    ]
  },
  {
    name: "XML",
    extensions: ["xml", "config", "csproj", "plist", "resx", "xaml"],
    lineComments: [],
    strings: [],
    patterns: [
      /\bvalue="(?<value>[^"\n]{1,4000})"\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"/,
      /<\w{1,40}\s{1,20}name="(?<name>[\w.:-]{1,100})">(?<value>[^<\n]{1,4000})<\//,
      /\b(?:key|name)="(?<name>[\w.:-]{1,100})"\s{1,20}value="(?<value>[^"\n]{1,4000})"/,
      /\bvalue="(?<value>[^"\n]{1,4000})"\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"/,
      // `<property name="connection.password">x</property>`
      /<[\w.:-]{1,100}\s{1,20}(?:key|name)="(?<name>[\w.:-]{1,100})"\s{0,20}>(?:<!\[CDATA\[)?(?<value>[^<\n\]]{1,4000})(?:\]\]>)?<\//,
      /(?<=\s)(?!(?:key|name|value)=)(?<name>[\w.:-]{1,100})="(?<value>[^"\n]{1,4000})"/,
      /<(?!key>|string>)(?<name>[\w.:-]{1,100})>(?:<!\[CDATA\[)?(?<value>[^<\n\]]{1,4000})(?:\]\]>)?<\//,
      /<key>(?<name>[\w.:-]{1,100})<\/key>\s{0,40}<string>(?<value>[^<\n]{1,4000})<\//
    ]
  }
];
// src/parse/code/notebook.ts
var CELL = /"cell_type"\s{0,20}:\s{0,20}"(code|markdown|raw)"|"source"\s{0,20}:\s{0,20}(\[|")/g;
var ESCAPE2 = /\\(?:u([0-9a-fA-F]{4})|(.))/gs;
var ESCAPED = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
function notebookCode(text) {
  const pieces = [];
  let done = 0;
  let isCode = false;
  for (const match of text.matchAll(CELL)) {
    const [found, type, open2] = match;
    if (type !== void 0) isCode = type === "code";
    if (open2 === void 0 || !isCode || match.index < done) continue;
    let at = match.index + found.length - (open2 === '"' ? 1 : 0);
    for (; ; ) {
      const start = open2 === '"' ? at : nextString(text, at);
      if (start === -1) break;
      at = addString(text, start, pieces);
      if (open2 === '"') break;
    }
    done = at;
    pieces.push({ from: at, to: at, text: "\n" });
  }
  return pieces;
}
function nextString(text, from) {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === "]") return -1;
  }
  return -1;
}
function addString(text, start, pieces) {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  let at = start + 1;
  ESCAPE2.lastIndex = at;
  for (let match = ESCAPE2.exec(text); match && match.index < end; match = ESCAPE2.exec(text)) {
    const [written, code, letter = ""] = match;
    pieces.push({ from: at, to: match.index });
    at = match.index + written.length;
    const character2 = code === void 0 ? ESCAPED.get(letter) ?? letter : String.fromCharCode(Number.parseInt(code, 16));
    pieces.push({ from: match.index, to: at, text: character2 });
  }
  pieces.push({ from: at, to: Math.max(at, end) });
  return end + 1;
}
// src/parse/code/readings/embedded-scripts.ts
var SCRIPT = /<script(?=[\s>])[^>"']{0,300}(?:"[^"]{0,500}"[^>"']{0,300}|'[^']{0,500}'[^>"']{0,300}){0,20}>|^---[ \t\r]{0,20}$/gim;
var END = /<\/script(?=[\s/>])/gi;
var FRONT_MATTER_END = /^---[ \t\r]{0,20}$/gm;
function scriptSpans(text) {
  const spans = [];
  let at = 0;
  for (; ; ) {
    SCRIPT.lastIndex = at;
    const opening = SCRIPT.exec(text);
    if (!opening) return spans;
    const from = opening.index + opening[0].length;
    const isFrontMatter = opening[0].startsWith("-");
    if (isFrontMatter && text.slice(0, opening.index).trim() !== "") {
      at = from;
      continue;
    }
    const end = isFrontMatter ? FRONT_MATTER_END : END;
    end.lastIndex = from;
    const to = end.exec(text)?.index ?? text.length;
    spans.push({ from, to });
    at = isFrontMatter ? to + 3 : to;
  }
}
// src/parse/code/scripting-languages.ts
var JAVASCRIPT = {
  ...SLASHES,
  strings: [DOUBLE, SINGLE, { open: "`", multiline: true, interpolation: DOLLAR_BRACES }],
  regex: true,
  // HTML's comments end with the line in a script that is no module (ECMAScript, annex B.1.1).
  lineComments: ["//", "<!--"],
  lineStartComments: [["-->", void 0]],
  nameCharacters: "$#@",
  lookUp: "process.env.NAME"
};
var ECMASCRIPT = { name: "Scripts of a page", extensions: [], ...JAVASCRIPT, jsx: true };
var MARKUP = {
  markup: true,
  lineComments: [],
  blockComments: [["<!--", "-->"]],
  strings: [DOUBLE, SINGLE, { open: "`", interpolation: DOLLAR_BRACES }],
  nameCharacters: "$#@",
  embedded: { language: ECMASCRIPT, spans: scriptSpans }
};
var HTML = { name: "HTML", extensions: [], ...MARKUP };
var RUBY = {
  lineComments: ["#"],
  strings: [
    { open: '"', multiline: true, interpolation: HASH_BRACES },
    { open: "'", multiline: true },
    { open: "`", multiline: true, interpolation: HASH_BRACES }
  ],
  special: ["ruby-heredoc", "percent-literal"],
  regex: true,
  commandCalls: true,
  nameCharacters: "@$?!",
  pairMarks: ["=>"]
};
function pythonPrefixes() {
  const prefixes = /* @__PURE__ */ new Map();
  for (const word2 of ["r", "b", "u", "f", "t", "rb", "br", "fr", "rf"]) {
    const interpolation = /[ft]/.test(word2) ? { interpolation: BRACES } : {};
    prefixes.set(word2, { ...word2.includes("r") ? RAW : {}, ...interpolation });
  }
  return prefixes;
}
var SCRIPTING_LANGUAGES = [
  {
    name: "TypeScript and JavaScript",
    extensions: ["tsx", "js", "mjs", "cjs", "jsx"],
    ...JAVASCRIPT,
    jsx: true
  },
  // `<T>(x: T) => x` begins no element there.
  { name: "TypeScript without JSX", extensions: ["ts", "mts", "cts"], ...JAVASCRIPT },
  {
    name: "Vue, Svelte and Astro",
    extensions: ["vue", "svelte", "astro"],
    ...MARKUP,
    lookUp: "process.env.NAME"
  },
  {
    name: "Python",
    extensions: ["py", "pyi", "pyw"],
    lineComments: ["#"],
    strings: [TRIPLE2, TRIPLE_SINGLE, DOUBLE, SINGLE],
    prefixes: pythonPrefixes(),
    lookUp: 'os.environ["NAME"]'
  },
  {
    name: "Jupyter notebooks",
    extensions: ["ipynb"],
    lineComments: ["#"],
    strings: [TRIPLE2, TRIPLE_SINGLE, DOUBLE, SINGLE],
    prefixes: pythonPrefixes(),
    program: notebookCode,
    lookUp: 'os.environ["NAME"]'
  },
  {
    name: "Ruby",
    extensions: ["rb", "rake", "ru", "gemspec"],
    ...RUBY,
    lineStartComments: [["=begin", "\n=end"]],
    lookUp: 'ENV.fetch("NAME")'
  },
  {
    name: "ERB",
    markup: true,
    extensions: ["erb"],
    ...RUBY,
    lineComments: [],
    blockComments: [["<!--", "-->"]],
    strings: [{ open: '"', interpolation: HASH_BRACES }, SINGLE],
    special: [],
    lookUp: 'ENV.fetch("NAME")'
  },
  {
    name: "Crystal",
    extensions: ["cr", "ecr"],
    ...RUBY,
    strings: [{ open: '"', multiline: true, interpolation: HASH_BRACES }, CHARACTER],
    lookUp: 'ENV["NAME"]'
  },
  {
    name: "Elixir",
    extensions: ["ex", "exs"],
    lineComments: ["#"],
    strings: [
      { ...TRIPLE2, interpolation: HASH_BRACES },
      TRIPLE_SINGLE,
      { open: '"', multiline: true, interpolation: HASH_BRACES },
      { open: "'", interpolation: HASH_BRACES }
    ],
    special: ["sigil"],
    nameCharacters: "@?!",
    pairMarks: ["=>"],
    lookUp: 'System.fetch_env!("NAME")'
  },
  {
    name: "HEEx and EEx",
    markup: true,
    extensions: ["heex", "eex", "leex"],
    lineComments: [],
    blockComments: [["<!--", "-->"]],
    strings: [{ open: '"', interpolation: HASH_BRACES }],
    nameCharacters: "@?!",
    pairMarks: ["=>"],
    lookUp: 'System.fetch_env!("NAME")'
  },
  {
    name: "Blade",
    markup: true,
    extensions: ["blade.php"],
    lineComments: [],
    blockComments: [
      ["{{--", "--}}"],
      ["<!--", "-->"]
    ],
    // An apostrophe of the markup closes on no later line.
    strings: [{ open: '"', variables: true }, SINGLE],
    nameCharacters: "$@",
    pairMarks: ["=>"],
    lookUp: "getenv('NAME')"
  },
  {
    name: "PHP",
    extensions: ["php", "phtml"],
    lineComments: ["//", "#"],
    blockComments: [["/*", "*/"]],
    strings: [
      { open: '"', multiline: true, interpolation: { open: "{$", close: "}" }, variables: true },
      { open: "'", multiline: true }
    ],
    special: ["php-heredoc"],
    outside: { open: /<\?(?:php(?![\w])|=|(?=\s))/, close: "?>", language: HTML },
    nameCharacters: "$",
    pairMarks: ["=>"],
    lookUp: "getenv('NAME')"
  }
];
// src/parse/code/languages.ts
var LANGUAGES = [...SCRIPTING_LANGUAGES, ...COMPILED_LANGUAGES, ...DATA_LANGUAGES];
var BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language]))
);
function languageOf(extension) {
  return BY_EXTENSION.get(extension);
}
// src/project/discover/dockerfile-text.ts
var KEYWORD = "ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR";
var INSTRUCTION = new RegExp(`^[ \\t]{0,40}(?:${KEYWORD})[ \\t]{1,40}\\S`, "m");
var BEGINNING = /^(?:FROM[ \t]+(?:--\S+[ \t]+)*\S+(?:[ \t]+AS[ \t]+\S+)?|ARG[ \t]+\S.*)$/i;
var FENCE = /^(?:```|~~~)/m;
function isDockerfileText(text) {
  if (text.startsWith("#!")) return false;
  const first = firstLine(text);
  if (BEGINNING.test(first)) return true;
  return first !== "---" && INSTRUCTION.test(text) && !FENCE.test(text);
}
function readsLikeDockerfile(text) {
  return !text.startsWith("#!") && BEGINNING.test(firstLine(text)) && FROM.test(text) && BUILDS.test(text);
}
function mayBeDockerfile(patch) {
  return /^[-+ ](?:FROM|RUN|ENV|ARG|COPY|ADD|USER|CMD|ENTRYPOINT|LABEL|EXPOSE)[ \t]/im.test(patch);
}
var FROM = /^[ \t]{0,40}FROM[ \t]{1,40}\S/im;
var BUILDS = /^[ \t]{0,40}(?:RUN|ENV|COPY|ADD|USER|WORKDIR|CMD|ENTRYPOINT|EXPOSE)[ \t]{1,40}\S/im;
function firstLine(text) {
  for (const line of text.replace(/^\uFEFF/, "").slice(0, 2e4).split("\n", 500)) {
    const trimmed = line.trim();
    if (trimmed !== "" && !trimmed.startsWith("#")) return trimmed.slice(0, 1e3);
  }
  return "";
}
// src/project/discover/formats.ts
var DOCKERFILE = /^(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i;
var CAPITAL_DOCKERFILE = /^(?:Docker|Container)file\.(?!md$|txt$|html$)/;
var EXACT_DOCKERFILE = /^(?:docker|container)file$/i;
var ENV_FILE = /^\.env(?:[._-][^/]*)?$|\.env$/i;
var INI_FILE = /(?:^|\/)(?:\.npmrc|\.pypirc|\.?pip\.conf|\.aws\/(?:credentials|config)|\.s3cfg|\.boto|\.my\.cnf|(?:wg|wireguard|fly|peer)[\w-]{0,40}\.conf)$/i;
var SEALED = /\.(?:enc|gpg|age|asc|vault|keys|me)$/i;
var MAKEFILE = /^(?:GNU)?makefile$|\.mk$|^\.?justfile$/i;
var PROCFILE = /^Procfile(?:[._-][\w-]{1,40})?$/;
var SHELL_FOLDER = /(?:^|\/)(?:bin|scripts?|hooks)\/(?:[^/]+\/){0,3}[^/.]+$/;
var HOOK = /(?:^|\/)\.(?:husky|githooks)\/[a-z-]{3,40}$/;
var SHEBANG = /^#!\s*\S*?(?:\/|\s)(?:ba|da|a|k|z)?sh(?:\s|$)/;
var NEVER_READ = new Set(
  `ts tsx mts cts js jsx mjs cjs vue svelte astro py pyi ipynb rb erb haml slim rs go java kt kts scala groovy swift c h cc cpp
  hpp cs fs vb php pl pm lua r jl dart ex exs eex heex leex erl hrl elm hs clj cljs ml zig nim sol css scss sass less styl html
  htm xhtml md mdx markdown rst adoc txt log csv tsv sql graphql gql proto xml xsl svg png jpg jpeg gif webp avif ico icns bmp tiff
  psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav ogg webm mov avi zip tar gz tgz bz2 xz 7z
  rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 map snap lock sum mod ps1 bat cmd diff patch po pot mo
  feature http rest lockb tsbuildinfo onnx pt pth safetensors gguf ggml h5 npy npz parquet feather pkl joblib tflite ckpt mlmodel glb
  blend flac aac opus m4v heic apk aab ipa dmg iso deb rpm msi`.split(/\s+/)
);
var UNPARSED = new Set("hjson json5 conf cfg cnf config hcl tf tfvars nix cue kdl ron edn".split(" "));
var BINARY = new Set(
  `png jpg jpeg gif webp avif ico icns bmp tiff psd ai eps pdf doc docx xls xlsx ppt pptx odt woff woff2 ttf otf eot mp3 mp4 m4a wav
  ogg webm mov avi zip tar gz tgz bz2 xz 7z rar jar war class o a so dylib dll exe wasm bin dat db sqlite sqlite3 mo
  lockb onnx pt pth safetensors gguf ggml h5 npy npz parquet feather pkl joblib tflite ckpt mlmodel glb blend flac aac opus m4v
  heic apk aab ipa dmg iso deb rpm msi`.split(/\s+/)
);
function isUnknownFormat(path) {
  return formatOf(path) === void 0 && !NEVER_READ.has(extensionOf(baseName(path)));
}
function isText(path) {
  return !BINARY.has(extensionOf(baseName(path)));
}
var BY_EXTENSION2 = /* @__PURE__ */ new Map([
  ["toml", "toml"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["har", "json"],
  ["tfstate", "json"],
  ["ini", "ini"],
  ["properties", "ini"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
function formatOf(path, text) {
  const name2 = baseName(path);
  const extension = extensionOf(name2);
  if (name2 === ".dockerignore" || extension === "dockerignore") return "ignore";
  const byExtension = BY_EXTENSION2.get(extension);
  if (byExtension) return byExtension;
  if (EXACT_DOCKERFILE.test(name2)) return "dockerfile";
  if (CAPITAL_DOCKERFILE.test(name2) || DOCKERFILE.test(name2) && !NEVER_READ.has(extension)) {
    if (text === void 0 || isDockerfileText(text)) return "dockerfile";
  }
  if (ENV_FILE.test(name2)) return SEALED.test(name2) ? void 0 : "env";
  if (name2 === ".envrc") return "shell";
  if (INI_FILE.test(path)) return "ini";
  if (MAKEFILE.test(name2)) return "makefile";
  if (PROCFILE.test(name2)) return "procfile";
  if (name2 === "Pipfile") return "toml";
  if (extension !== "") return void 0;
  if (HOOK.test(path)) return "shell";
  if (text === void 0) return SHELL_FOLDER.test(path) ? "shell" : void 0;
  return SHEBANG.test(text.slice(0, 200)) ? "shell" : void 0;
}
var TEMPLATE_ENDING = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl|tmpl|tpl|template|example|sample|dist)$/i;
function withoutTemplateEnding(path) {
  const inner = path.replace(TEMPLATE_ENDING, "");
  if (inner === path || formatOf(path) !== void 0) return void 0;
  const format2 = formatOf(inner);
  return format2 === void 0 || format2 === "ignore" ? void 0 : inner;
}
function isConfigFormat(format2) {
  return format2 === "toml" || format2 === "json" || format2 === "yaml";
}
function extensionOf(name2) {
  const dot = name2.lastIndexOf(".");
  return dot <= 0 ? "" : name2.slice(dot + 1).toLowerCase();
}
// src/project/discover/code-paths.ts
var BUILT_FOLDER = /(?:^|\/)(?:dist|build|out|target|deps|_build|coverage|Pods|\.output|\.svelte-kit|\.dart_tool|bin\/(?:Debug|Release)|obj|generated|__generated__|storybook-static|wwwroot\/lib|static\/vendor)\//;
var BUILT_NAME = /\.(?:min|bundle|chunk|(?:global|cjs|esm|esm-browser|esm-bundler|runtime|iife)\.prod|esm|umd|pb|g|gen|generated|designer)\.\w{1,6}$|[.-][0-9a-f]{8,20}\.js$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.py$|\.pb\.go$/i;
var SOURCE_MAP = /\.(?:[cm]?[jt]sx?|s?css)\.map$/i;
function languageOfPath(path) {
  const name2 = baseName(path).toLowerCase();
  return languageOf(name2.split(".").slice(-2).join(".")) ?? languageOf(extensionOf(name2));
}
var HAS_MAPPINGS = /"(?:mappings|sections)"\s{0,9}:/;
function isGenerated(path, text) {
  return SOURCE_MAP.test(path) && (text === void 0 || HAS_MAPPINGS.test(text)) || !isUnknownFormat(path) && (BUILT_FOLDER.test(path) || BUILT_NAME.test(baseName(path)));
}
// src/project/discover/path-roles.ts
var TEMPLATE_SUFFIX = /[._-](?:example|exemplo|ejemplo|exemple|beispiel|sample|template|tmpl|tpl|dist)(?=$|\.)/i;
var TEMPLATE_LANGUAGE = /\.(?:erb|eex|ejs|j2|jinja2?|mustache|hbs|tt|liquid|gotmpl)$/i;
var DEVELOPMENT_FOLDERS = new Set(
  `test tests __tests__ testing e2e spec specs fixtures __fixtures__ testdata test-data mocks __mocks__ cypress playwright
  cassettes __cassettes__ vcr vcr_cassettes __recordings__ doc docs documentation example examples sample samples evidence templates scaffold scaffolds boilerplate
  generators .dev .devcontainer .vscode .idea .storybook .scribe k6 loadtest loadtests load-test load-tests`.split(
    /\s+/
  )
);
var DEVELOPMENT_FOLDER = /(?:^|\/)storage\/responses\/|(?:^|\/)views\/scribe\/|(?:^|\/)config\/scribe\.php$|(?:^|\/)(?:tests?[_-]?(?:certs?|keys?|files?|assets|resources|configs?|suites?|support|util(?:s|ities)?)|(?:local|dev|development)[_-](?:env(?:ironment)?|setup|stack|cluster|docker|certs?))\//i;
var DEVELOPMENT_CONFIG = /(?:^|\/)config\/(?:environments\/)?(?:dev|development|test|testing|local)(?:[._-][^/]*)?(?:\/|$)/i;
var DEVELOPMENT_SETTINGS = /(?:^|\/)(?:settings\/(?:dev|devel|development|local|test|tests|testing|ci)|settings_(?:dev|development|test|testing|ci)|(?:dev|development|test|testing)_settings)\.py$/i;
var DEVELOPMENT_ENV = /^(?:\.env\.schema$|\.env[._-](?!prod(?:uction)?[._-]local$)(?:.*[._-])?(?:test|testing|dev|development|local|ci|e2e|cypress|playwright|dusk|phpunit|behat)|(?:[\w-]{1,60}[._-])?(?:test|testing|dev|development|local|ci|e2e)\.env)$/i;
var SAMPLE_FILE = /^(?:samples?|examples?)[._-].*\.?(?:env|ya?ml|jsonc?|ini|properties)$/i;
var DEVELOPMENT_DOCKERFILE = /^(?:(?:docker|container)file[._-](?:dev|development|test|tests|local|ci|e2e)|(?:dev|test|local)\.dockerfile)$/i;
var DEVELOPMENT_FILE = /^(?:devcontainer|tsconfig[^/]*|jsconfig|biome|renovate|package|composer|\.eslintrc|\.prettierrc|\.swcrc|\.babelrc)(?:\.jsonc?)?$|^phpunit\.xml$/i;
var DEVELOPMENT_NAME = /(?:^|[._-])(?:dev|development|test|tests|testing|local)(?:[._-]|$)/i;
var COMPOSE = /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
var COPY_SUFFIX = /(?<=[\w])(?:\.(?:bak|backup|old|orig|save)\d{0,3}|~)$/i;
var PIPELINE = /(?:^|\/)(?:\.github|\.forgejo|\.gitea|\.circleci|\.buildkite|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|bitbucket-pipelines|azure-pipelines|appveyor|cloudbuild)\.ya?ml$/i;
function isComposePath(path) {
  return COMPOSE.test(baseName(path));
}
function isOtherPipeline(path) {
  return PIPELINE.test(path) && !/(?:^|\/)\.(?:github|forgejo|gitea)\//.test(path);
}
function isTemplate(path) {
  const name2 = baseName(path);
  return TEMPLATE_SUFFIX.test(name2) || TEMPLATE_LANGUAGE.test(name2) || /\{\{|\{%/.test(path);
}
var readerOf = memoizeByText((path) => {
  if (TEMPLATE_LANGUAGE.test(path) && !TEMPLATE_SUFFIX.test(path)) return readerOf(path.replace(TEMPLATE_LANGUAGE, ""));
  if (COPY_SUFFIX.test(path)) return readerOf(path.replace(COPY_SUFFIX, ""));
  if (isTemplate(path) || DEVELOPMENT_FOLDER.test(path) || DEVELOPMENT_CONFIG.test(path) || DEVELOPMENT_SETTINGS.test(path))
    return "development";
  const parts = path.split("/");
  const name2 = parts.pop() ?? "";
  if (parts.some((part) => DEVELOPMENT_FOLDERS.has(part.toLowerCase()))) return "development";
  if (/\.har$/i.test(name2)) return "development";
  if (COMPOSE.test(name2) || DEVELOPMENT_ENV.test(name2) || SAMPLE_FILE.test(name2)) return "development";
  if (DEVELOPMENT_DOCKERFILE.test(name2) || DEVELOPMENT_FILE.test(name2)) return "development";
  if (PIPELINE.test(path)) return "ci";
  if (/\.(?:ya?ml|jsonc?|toml|ini|properties)$/i.test(name2)) {
    const stem = name2.slice(0, name2.lastIndexOf("."));
    if (DEVELOPMENT_NAME.test(stem) && !/fly/i.test(stem)) return "development";
  }
  return "runtime";
});
// src/project/discover/code-roles.ts
var TEST_FOLDER = /(?:^|\/)(?:[\w-]{0,40}[_-])?(?:tests?|specs?|fixtures?|mocks?|stubs|seeds?|seeders?|factories|stories|benchmarks?|bench(?:es)?|testutils?|test[_-]helpers?|testing|e2e|demos?|tutorials?|playgrounds?|cassettes|snapshots)(?:[_-][\w-]{0,40})?(?:__)?\//i;
var TEST_NAME = /(?:^|[._-])(?:tests?|specs?|e2e|mocks?|fixtures?|stubs?|seeds?|seeder|factory|factories|stories|story|faker|samples?|demo|examples?|conftest|bench)(?:[._-]|$)/i;
var TEST_TOOL = /^(?:(?:jest|vitest|mocha|karma|ava|playwright|cypress)[._-](?:setup|config|conf|globals?|env|environment|polyfills?)|setup[_-]?(?:tests?|jest|vitest)|k6|locustfile|artillery)(?:[._-]|$)/i;
var TEST_CLASS = /[a-z](?:Test|Mock|Fixture)[A-Z]|(?:Tests?|Spec|IT|Seeder|Seed|Factory|Fixtures?|Mock|TestCase)\.(?:java|kt|scala|groovy|cs|php|swift|dart|exs?)$/;
var GO_TEST_PACKAGE = /(?:^|\/)(?!latest|contest|attest|protest|fastest)[a-z]{2,20}test\/[^/]+\.go$/;
var SERVER_FOLDER = /(?:^|\/)(?:server|backend|api|srv|functions|workers?|jobs|cron|scripts?|bin|lib\/server)\//i;
var SERVER_NAME = /\.server\.[cm]?[jt]sx?$|(?:^|\/)(?:route|middleware|instrumentation|proxy|hooks\.server)\.[cm]?[jt]s$/i;
var BROWSER_FOLDER = /(?:^|\/)(?:client|frontend|front-end|public|static|assets\/js|assets\/src|assets|app\/javascript|resources\/js|browser|components|hooks|mobile|android|ios|extension|webapp)\//i;
var SCRIPT2 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|dart)$/i;
var MARKUP2 = /\.(?:vue|svelte)$/i;
var CLIENT_NAME = /\.client\.[cm]?[jt]sx?$/i;
var RUNS_IN_BROWSER = /^\s{0,20}(?:\/\/[^\n]{0,200}\n\s{0,20}){0,5}["']use client["']/;
var USES_BROWSER = /\b(?:document\.(?:getElementById|querySelector|cookie|createElement)|window\.(?:location|localStorage)|localStorage\.)/;
var SERVER_ONLY = /["']use server["']|\bfrom ["'](?:express|fastify|koa|hono|node:\w{1,40}|fs|server-only|next\/server)["']|require\(["'](?:express|fastify|koa|node:\w{1,40}|fs)["']\)/;
function codeReaderOf(path, text, has = () => false) {
  const reader = readerOf(path);
  if (reader !== "runtime") return reader;
  const name2 = baseName(path);
  const stem = stemOf(name2, text);
  if (TEST_FOLDER.test(path) || /(?:^|\/)(?:dev|local|development)[_-][\w-]{1,40}\//i.test(path) || TEST_NAME.test(stem) || TEST_TOOL.test(stem) || TEST_CLASS.test(name2) || GO_TEST_PACKAGE.test(path))
    return "development";
  return isOfAngular(path, has) || isForBrowser(path, text) ? "browser" : "runtime";
}
function stemOf(name2, text) {
  const stem = name2.replace(/\.[^.]{1,12}$/, "");
  const isProgram = name2.endsWith(".go") && /^package main\b/m.test(text);
  return isProgram ? stem.replace(/^tests?_/, "") : stem;
}
var ANGULAR_SETTINGS = /^(.*\/)?(?:projects\/[\w-]{1,80}\/)?src\/(?:app\/)?(?:environments\/environment(?:\.[\w-]{1,40})?|app\.config)\.ts$/;
function isOfAngular(path, has) {
  const match = ANGULAR_SETTINGS.exec(path);
  if (!match) return false;
  const [, folder = ""] = match;
  return has(`${folder}angular.json`) || has(`${folder.replace(/projects\/[\w-]{1,80}\/$/, "")}angular.json`);
}
function isForBrowser(path, text) {
  if (!SCRIPT2.test(path)) return false;
  if (SERVER_NAME.test(path)) return false;
  if (RUNS_IN_BROWSER.test(text) || MARKUP2.test(path) || CLIENT_NAME.test(path)) return true;
  if (SERVER_ONLY.test(text) || SERVER_FOLDER.test(path)) return false;
  return BROWSER_FOLDER.test(path) || USES_BROWSER.test(text);
}
var ALSO_ON_DEVICES = /\.(?:java|kts?|scala|groovy|cs|swift|dart)$/i;
var SERVER_FRAMEWORK = /\b(?:org\.springframework|jakarta\.|javax\.servlet|io\.(?:javalin|quarkus|micronaut|ktor\.server|vertx)|akka\.http|zio\.http|http4k|Microsoft\.AspNetCore|WebApplication\.CreateBuilder|import Vapor|package:shelf)\b/;
var SERVER_FILE = /(?:^|\/)(?:\+(?:page|layout)\.server|\+server|route|middleware)\.[cm]?[jt]s$|(?:^|\/)(?:pages\/api|app\/api|server|netlify\/functions)\/|\.server\.[cm]?[jt]sx?$/;
var SERVER_COMPONENT = /(?:^|\/)app\/(?:[^/]+\/){0,30}(?:page|layout|template|route)\.[cm]?[jt]sx?$/;
var PROGRAM_OF_NODE = /\brequire\(["'](?:node:)?(?:https?|fs|path|net|crypto|child_process)["']\)|\bprocess\.(?:exit|argv|on)\(/;
function runsOnServer(path, text) {
  if (ALSO_ON_DEVICES.test(path)) return SERVER_FRAMEWORK.test(text);
  if (!SCRIPT2.test(path)) return true;
  if (isForBrowser(path, text) || MARKUP2.test(path)) return false;
  return SERVER_ONLY.test(text) || SERVER_FILE.test(path) || SERVER_COMPONENT.test(path) || PROGRAM_OF_NODE.test(text);
}
function isTranslation(path) {
  return /(?:^|\/)(?:locales?|i18n|l10n|translations?|langs?|languages?|dictionaries|messages|intl)(?:\/|\.[^/]{1,10}$)/i.test(
    path
  );
}
// src/parse/table.ts
var SEPARATORS = ["	", ";", "|", ","];
var MOST_CELLS = 200;
var LONGEST_CELL = 1e4;
function* rowsOf(text, start, separator) {
  for (let at = start; at < text.length; ) {
    const lineEnd2 = nextLine(text, at);
    const cells = [];
    let end = lineEnd2;
    for (let isOpen = true; isOpen; ) {
      const close = text[at] === '"' ? closingQuote(text, at + 1) : -1;
      const from = close === -1 ? at : at + 1;
      if (close >= end) end = nextLine(text, close);
      const next = separatorBefore(text, close === -1 ? at : close, end, separator);
      const to = close === -1 ? next === -1 ? end : next : close;
      if (cells.length < MOST_CELLS) cells.push({ value: text.slice(from, to).trimEnd(), from });
      isOpen = next !== -1;
      at = next + 1;
    }
    yield cells;
    at = end;
  }
}
function closingQuote(text, from) {
  const most = Math.min(text.length, from + LONGEST_CELL);
  for (let at = text.indexOf('"', from); at !== -1 && at < most; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
function separatorBefore(text, from, end, separator) {
  for (let at = from; at < end; at++) if (text[at] === separator) return at;
  return -1;
}
// src/project/values.ts
var UNSETTLED = {
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
  if (UNSETTLED[dialect]?.test(escaped2)) return { known: false, at, raw };
  return { known: true, value: dialect === "compose" ? text.replaceAll("$$", () => "$") : text, at, raw };
}
// src/project/files/directives.ts
var SECRET_NAME = /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private/i;
var MAY_HOLD = new RegExp(`${SECRET_NAME.source}|secure_link`, "i");
var WORD = /"[^"]{0,400}"|'[^']{0,400}'|[^\s"';]{1,400}/g;
var COMMENT = /^\s{0,80}(?:[#;!*+<>|]|\/\/|--\s)/;
var NAME2 = /^["']?(?:[^\s"']{0,200}:)?([A-Za-z_][\w.-]{1,80}):?["']?$/;
var SCHEME = /^(?:Bearer|Basic|Token)$/i;
var LOGIN = /^(?!h1:|(?:md|sha)\d|https?:)[\w.@-]{1,64}:(?!\/)(?=\S{8})/i;
var NPM_TOKEN = /^_authToken$/;
var MOST_WORDS = 8;
var LOGINS = [
  // `server user:password` of Postfix, `server:user:password` of Exim, `client server secret addresses` of pppd.
  [/(?:^|\/)sasl_passwd$/, /^[^#\s]\S{0,200}[ \t]{1,9}[^\s:]{1,100}:(?<secret>\S{4,200})[ \t]{0,9}$/d],
  [/(?:^|\/)passwd\.client$/, /^[^#\s:]{1,200}:[^\s:]{1,100}:(?<secret>\S{4,200})$/d],
  [/(?:^|\/)(?:chap|pap)-secrets$/, /^[^#\s]\S{0,100}[ \t]{1,9}\S{1,100}[ \t]{1,9}"?(?<secret>[^\s"]{4,200})/d],
  // `user name on >password` (redis.io: ACL); a digest begins with `#`.
  [/\.acl$/, /^user[ \t]{1,9}\S{1,100}[ \t](?:.{0,300}[ \t])?>(?<secret>\S{4,200})/d],
  [/(?:^|\/)snmpd\.conf$/, /^createUser[ \t]{1,9}\S{1,100}[ \t]{1,9}(?:MD5|SHA\S{0,6})[ \t]{1,9}(?<secret>\S{8,200})/d],
  // A host with its login (bundler.io: bundle config, credentials for gem sources).
  [/(?:^|\/)\.bundle\/config$/, /^BUNDLE_\w{0,80}__\w{1,80}:[ \t]{1,9}"?[^\s":]{1,100}:(?<secret>[^\s"/]{4,200})/d],
  [
    /(?:^|\/)[._]curlrc$/,
    /^[ \t]{0,20}(?:-[uU][ \t]{0,9}|-{0,2}(?:proxy-)?user[ \t]{0,9}[ \t=:][ \t]{0,9})"?[^\s":]{1,100}:(?<secret>[^\s"]{4,200})/d
  ]
];
var VARIABLE_FILE = /(?:^|\/)(?:env|envdir|environment)\/([A-Z][A-Z0-9_]{2,80})$/;
function mayHoldDirectives(path, text) {
  return VARIABLE_FILE.test(path) || LOGINS.some(([file]) => file.test(path)) || MAY_HOLD.test(text);
}
function* directives({ path, text }) {
  const variable = VARIABLE_FILE.exec(path)?.[1];
  if (variable !== void 0) {
    const value = text.trim();
    if (/^\S{6,400}$/.test(value)) yield { name: variable, nameFrom: 0, value, from: text.indexOf(value) };
    return;
  }
  yield* nginxKeys(text);
  const login = LOGINS.find(([file]) => file.test(path))?.[1];
  let start = 0;
  for (const whole of text.split("\n")) {
    const found = whole.length > 1e3 ? void 0 : login ? loginIn(whole, login) : void 0;
    const directive = found ?? (whole.length > 1e3 ? void 0 : directiveIn(whole));
    if (directive) yield { ...directive, nameFrom: start + directive.nameFrom, from: start + directive.from };
    start += whole.length + 1;
  }
}
var MAP = /\bmap[ \t]{1,9}"?\$\{?(?:http|arg|cookie)_(\w{2,60})\}?"?[ \t]{1,9}\$\w{1,60}[ \t]{0,9}\{([^{}]{1,4000})\}/g;
var MAPPED = /^[ \t]{0,40}["']?((?:Bearer |Basic |Token )?[^\s"'~*^]{16,400})["']?[ \t]{1,40}\S/gm;
var SECURE_LINK = /\b(secure_link_(?:md5|secret))[ \t]{1,9}"?([^";\r\n]{16,400})/g;
function* nginxKeys(text) {
  for (const { 0: written, 1: name2 = "", 2: body = "", index } of text.matchAll(MAP)) {
    if (!SECRET_NAME.test(name2)) continue;
    const start = index + written.length - 1 - body.length;
    for (const { 0: line, 1: value = "", index: at } of body.matchAll(MAPPED)) {
      if (isDrawn(value.replace(/^\w{5,6} /, "")))
        yield { name: "access token", nameFrom: index, value, from: start + at + line.indexOf(value) };
    }
  }
  for (const { 0: written, 2: words = "", index } of text.matchAll(SECURE_LINK)) {
    const value = words.split(" ").findLast((word2) => isDrawn(word2));
    if (value !== void 0) yield { name: "signing key", nameFrom: index, value, from: index + written.indexOf(value) };
  }
}
function loginIn(line, pattern) {
  const match = pattern.exec(line);
  const [from] = match?.indices?.groups?.["secret"] ?? [];
  const value = match?.groups?.["secret"];
  return from === void 0 || value === void 0 ? void 0 : { name: "password", nameFrom: from, value, from };
}
function directiveIn(line) {
  if (COMMENT.test(line) || !SECRET_NAME.test(line)) return void 0;
  const words = [...line.matchAll(WORD)];
  while (words.at(-1)?.[0] === "}") words.pop();
  const last = words.at(-1);
  if (!last || words.length < 2 || words.length > MOST_WORDS) return void 0;
  const written = last[0];
  const quotes = /^["']/.test(written) ? 1 : 0;
  const inner = written.slice(quotes, written.length - quotes);
  const login = LOGIN.exec(inner)?.[0] ?? "";
  const secret = inner.slice(login.length);
  if (!isDrawn(secret) || /^[\da-f]+$/i.test(secret)) return void 0;
  const scheme = words.at(-2);
  const hasScheme = scheme !== void 0 && SCHEME.test(scheme[0]);
  const from = hasScheme ? scheme.index : last.index + quotes + login.length;
  const value = hasScheme ? line.slice(from, last.index + written.length) : secret;
  const before = words.slice(0, hasScheme ? -2 : -1).slice(-2);
  for (const word2 of before.toReversed()) {
    const name2 = NAME2.exec(word2[0])?.[1];
    if (name2 !== void 0 && SECRET_NAME.test(name2))
      return {
        name: login === "" ? NPM_TOKEN.test(name2) ? "access token" : name2 : "password",
        nameFrom: word2.index,
        value,
        from
      };
  }
  return void 0;
}
// src/project/files/loose-assignments.ts
var SECRET = "secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login";
var SECRET_NAME2 = new RegExp(SECRET, "i");
var ASSIGNED = /(?<![\w.-])(?!(?:key|name)=["'][\w.-]{1,80}["'][ \t]{1,8}value)([A-Za-z_][\w.-]{1,80})(?:["']?[ \t]{0,8}(?::?=>?|:|>|<{1,2}-)[ \t]{0,8}|(?<=define\(\w{2,80}),[ \t]{0,8}|(?<=[pP]ut_?[eE]nv\(["']\w{2,80})["'],[ \t]{0,8}|(?<=\{\w{2,80}),[ \t]{0,8}(?:<<)?(?=")|["'][ \t]{1,8}value[ \t]?=[ \t]?|[ \t]{1,8}(?=["'])|(?<=^(?:requirepass|masterauth))[ \t]{1,8})(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|(?![A-Za-z_]\w{1,60}=)([^\s"'`<>,;)\]]{6,400}))/gm;
var GATE = new RegExp(
  `(?:${SECRET})[\\w.-]{0,30}(?:["']?[ \\t]{0,8}[:=><,]|["']?[ \\t]{1,8}(?:["']|value)|[}"')]{0,3}[ \\t]{1,8}(?:\\S{8}|\\w{1,7}[ \\t]{1,4}\\S{16}|[!=~]|-m ))`,
  "i"
);
var DNS_TOKEN = /\b(dns[ \t]{1,8}(?:cloudflare|digitalocean|gandi|hetzner|vultr|linode|dnsimple|duckdns|netlify|vercel))[ \t]{1,8}([\w-]{16,200})(?![\w.-])/g;
var COMPARED = /(?<![\w.-])([A-Za-z][\w.-]{1,80})[}"')]{0,3}[ \t]{1,8}(?:[!=]==?|!?~\*?|-m str)[ \t]{1,8}["']?\^?((?:(?:Bearer|Basic|Token) )?[^\s"'$^(){}[\]*?|\\;]{8,400})/g;
var MATCHER = /^[ \t]{0,40}(?:@\w{1,40}[ \t]{1,9})?(?:header|query)[ \t]{1,9}([A-Za-z][\w.-]{1,80})[ \t=]{1,9}"?((?:(?:Bearer|Basic|Token) )?[^\s"{}]{8,400})/gm;
var DIRECTIVE = new RegExp(
  `^[ \\t]{0,40}(?:[\\w-]{1,30}[ \\t]{1,4}){0,3}?([\\w.-]{0,40}(?:${SECRET})[\\w.-]{0,40})[ \\t]{1,9}(?:[\\w-]{1,40}[ \\t]{1,4})?(?:[\\w.@-]{1,40}:)?([^\\s"'\`<>,;:]{16,400});?[ \\t\\r]{0,9}$`,
  "gim"
);
var SCHEME2 = /^(?:Bearer|Basic|Token) /;
var OPTION = /(?<![\w-])(--[A-Za-z][\w-]{1,80}(?=[= \t])|-D[A-Za-z][\w.-]{1,80}(?==))(?:=|[ \t]{1,4})(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|(?!-)([^\s"'`<>,;)\]]{6,400}))/g;
var LOGIN_URL = /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@"'`<>]{1,200}@(?:\{\{[^{}\r\n]{1,80}\}\}|[^\s"'`<>]){1,400}/gi;
var LOGIN2 = /:\/\/[^\s/@"'`<>]{1,200}@/;
var PROSE = /\.(?:mdx?|mdc|markdown|rst|adoc|txt|log|html?|[ct]sv|psv|tab|ipynb|svg|po)$|(?:^|\/)nohup\.out$/i;
var MOST = 5e3;
var TABLE = /\.(?:[ct]sv|psv|tab)$/i;
var ROWS_BEFORE_HEAD = 20;
var MOST_CELLS_OF_PAIR = 6;
var CELL_NAME = /^[\w .()/-]{1,60}$/;
var OF_LOGINS = [
  /^(?:login_)?password$/i,
  /^(?:login_)?(?:url|uri|website)s?$/i,
  /^(?:login_)?(?:user ?name|login|email)$/i
];
function eachSecretCell({ path, text }, cell2) {
  if (!TABLE.test(path)) return;
  const separator = separatorOf(text);
  if (separator === void 0) return;
  let head;
  let row = 0;
  for (const cells of rowsOf(text, text.startsWith("\uFEFF") ? 1 : 0, separator)) {
    row++;
    const own = head === void 0 && row <= ROWS_BEFORE_HEAD ? headOf(cells) : void 0;
    for (const column of head?.columns ?? []) {
      const [name2, found] = [head?.cells[column], cells[column]];
      if (name2 && found && (isSecret(found.value) || head?.isOfLogins && isTyped(found.value)))
        cell2(name2.value, name2.from, found.value, found.from);
    }
    if (cells.length <= MOST_CELLS_OF_PAIR) eachPair(cells, cell2);
    head ??= own;
  }
}
function eachPair(cells, cell2) {
  for (const [index, { value, from }] of cells.entries()) {
    const next = cells[index + 1];
    if (next && SECRET_NAME2.test(value) && CELL_NAME.test(value) && isSecret(next.value))
      cell2(value, from, next.value, next.from);
  }
}
function headOf(cells) {
  const isName = (value) => SECRET_NAME2.test(value) && CELL_NAME.test(value) && !isDrawn(value);
  const columns = cells.flatMap(({ value }, column) => isName(value) ? [column] : []);
  if (columns.length === 0) return void 0;
  return { cells, columns, isOfLogins: OF_LOGINS.every((word2) => cells.some(({ value }) => word2.test(value))) };
}
function separatorOf(text) {
  const start = text.slice(0, 2e4).replace(/^\uFEFF/, "");
  const lines2 = start.split("\n", ROWS_BEFORE_HEAD);
  const head = lines2.find((line) => SECRET_NAME2.test(line) && SEPARATORS.some((mark2) => line.includes(mark2)));
  const candidates = head === void 0 ? [start] : [head, start];
  for (const part of candidates) {
    const split = SEPARATORS.filter((mark2) => part.includes(mark2));
    const [telling] = split.filter(
      (mark2) => part.split(mark2).some((cell2) => SECRET_NAME2.test(cell2) && CELL_NAME.test(cell2.trim()))
    );
    if (telling ?? split[0]) return telling ?? split[0];
  }
  return void 0;
}
function isSecret(value) {
  return isDrawn(value) && !/^[\da-f]+$/i.test(value);
}
function isTyped(value) {
  return value.length >= 8 && /\d/.test(value) && /[^\w\s]/.test(value) && !value.includes("://");
}
function isRead(settings, source, from) {
  const { line, column } = source.locate(from, from).range.start;
  return settings.some(({ value }) => value.at.range.start.line === line && value.at.range.start.column === column);
}
var CELL2 = /[^\s,;|"]{8,400}/g;
function mayHoldSecretCell(text) {
  for (const [cell2] of text.matchAll(CELL2)) if (isSecret(cell2) || isTyped(cell2)) return true;
  return false;
}
var UNQUOTED_IN_SQL = /^\s{0,40}(?:--|#|\\)/;
function isExpression(source, from) {
  if (!/\.sql$/i.test(source.path)) return false;
  return !UNQUOTED_IN_SQL.test(source.line(source.locate(from, from).range.start.line));
}
function mayHoldAssignments(path, text) {
  if (LOGIN2.test(text) || TABLE.test(path) && mayHoldSecretCell(text)) return true;
  if (PROSE.test(path)) return false;
  return GATE.test(text) || text.search(DNS_TOKEN) !== -1 || mayHoldDirectives(path, text);
}
function* assignmentsIn(text) {
  ASSIGNED.lastIndex = 0;
  for (let match = ASSIGNED.exec(text); match; match = ASSIGNED.exec(text)) {
    const { 1: name2 = "", index } = match;
    const end = ASSIGNED.lastIndex;
    if (SECRET_NAME2.test(name2)) yield match;
    ASSIGNED.lastIndex = SECRET_NAME2.test(name2) ? end : index + name2.length;
  }
}
function looseAssignments(source, reader) {
  const settings = [];
  const { text } = source;
  const taken = /* @__PURE__ */ new Set();
  const add = (name2, nameFrom, value, from, nameLength = name2.length) => {
    const at = source.locate(from, from + value.length);
    const nameAt = name2 === "" ? at : source.locate(nameFrom, nameFrom + nameLength);
    const code = { role: name2 === "" ? "plain" : "assignment", alone: false };
    const read2 = readText(value, value, at, "template");
    settings.push({ origin: "code", reader, name: name2, nameAt, key: name2, value: read2, at, code });
  };
  eachSecretCell(source, (name2, nameFrom, value, from) => {
    if (settings.length < MOST) add(name2, nameFrom, value, from);
  });
  for (const match of PROSE.test(source.path) ? [] : assignmentsIn(text)) {
    if (settings.length >= MOST) return settings;
    const [written, name2 = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (value.includes("://")) continue;
    if (bare !== void 0 && (bare.startsWith("=") || isExpression(source, match.index))) continue;
    const from = match.index + written.length - value.length - (bare === void 0 ? 1 : 0);
    taken.add(from);
    add(name2, match.index, value, from);
  }
  for (const match of PROSE.test(source.path) ? [] : text.matchAll(OPTION)) {
    if (settings.length >= MOST) return settings;
    const [written, name2 = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (!SECRET_NAME2.test(name2) || value.includes("://")) continue;
    add(name2, match.index, value, match.index + written.length - value.length - (bare === void 0 ? 1 : 0));
  }
  for (const pattern of PROSE.test(source.path) ? [] : [COMPARED, MATCHER, DIRECTIVE]) {
    for (const { 0: written, 1: name2 = "", 2: value = "", index } of text.matchAll(pattern)) {
      if (settings.length >= MOST) return settings;
      const from = index + written.length - value.length;
      if (SECRET_NAME2.test(name2) && isDrawn(value.replace(SCHEME2, "")) && !isRead(settings, source, from))
        add(name2, index + written.indexOf(name2), value, from);
    }
  }
  for (const { 1: words = "", 2: token = "", 0: written, index } of text.matchAll(DNS_TOKEN)) {
    if (!PROSE.test(source.path)) add("token", index, token, index + written.length - token.length, words.length);
  }
  for (const { name: name2, nameFrom, value, from } of PROSE.test(source.path) ? [] : directives(source)) {
    if (settings.length >= MOST) return settings;
    if (!taken.has(from)) add(name2, nameFrom, value, from);
  }
  for (const { 0: url, index } of text.matchAll(LOGIN_URL)) {
    if (settings.length >= MOST) return settings;
    add("", index, url, index);
  }
  return settings;
}
// src/project/files/open-routes.ts
var ROUTE2 = /(?:@\w{1,40}\.(?:get|route)\(\s{0,9}|\b(?:get|use|all|route|mount|add_route|handle|GET|Get|Handle|HandleFunc|Mount|Any)\(\s{0,9}(?=["'`][^"'`\n]{1,40}["'`]\s{0,9},))["'`](?:GET )?/;
var served = (paths) => new RegExp(`${ROUTE2.source}(/${paths})["'\`]`, "g");
var FORMS = [
  {
    kind: "metrics",
    path: /\.(?:[cm]?[jt]s|py|go|rs|cs|kt|scala|rb)$/,
    pattern: served("(?:[\\w-]{1,20}/)?metrics/?"),
    requires: /prom-client|promhttp|prometheus|generate_latest/i
  },
  { kind: "metrics", path: /\.py$/, pattern: /\.expose\(\s{0,9}app\b/g, requires: /Instrumentator/ },
  { kind: "metrics", path: /\.py$/, pattern: /(?<!Gunicorn(?:Internal)?)PrometheusMetrics\(\s{0,9}app\b/g },
  { kind: "metrics", path: /\.py$/, pattern: /["']django_prometheus\.urls["']/g },
  { kind: "metrics", path: /\.cs$/, pattern: /\.MapMetrics\(\s{0,9}\)/g },
  { kind: "metrics", path: /\.ex$/, pattern: /^\s{0,20}plug\s{1,9}PromEx\.Plug\b/gm },
  {
    kind: "debug",
    serves: "/debug/pprof",
    path: /\.go$/,
    pattern: /_\s"net\/http\/pprof"/g,
    requires: /ListenAndServe(?:TLS)?\([^\n]{1,200},\s{0,9}nil\)/
  },
  { kind: "debug", serves: "/debug/pprof", path: /\.go$/, pattern: /\bpprof\.Register\(|\bmiddleware\.Profiler\(/g },
  { kind: "debug", path: /\.go$/, pattern: served("debug/(?:pprof|vars)[\\w/]{0,20}") },
  { kind: "debug", serves: "LiveDashboard", path: /router\.ex$/, pattern: /\blive_dashboard[ (]{1,2}"/g },
  {
    kind: "debug",
    serves: "the Django Debug Toolbar",
    path: /\.py$/,
    pattern: /SHOW_TOOLBAR_CALLBACK["']\s{0,9}:\s{0,9}lambda[^:\n]{0,40}:\s{0,9}True/g
  },
  {
    kind: "debugger",
    serves: "the Werkzeug debugger",
    path: /\.py$/,
    pattern: /\.run\([^)\n]{0,200}\bdebug\s{0,9}=\s{0,9}True\b/g,
    requires: /\bfrom flask\b|\bimport flask\b/
  },
  {
    kind: "debug",
    serves: "the developer exception page",
    path: /\.cs$/,
    pattern: /\.UseDeveloperExceptionPage\(\s{0,9}\)/g
  },
  { kind: "debug", serves: "`phpinfo()`", path: /\.php$/, pattern: /(?<![\w>:'"])phpinfo\(\s{0,9}\)/g }
];
var isWithin2 = (spans, at) => spans.some(({ from, to }) => from <= at && at < to);
var COMMENT2 = /^\s{0,100}(?:\/\/|#|\*|\/\*|<!--|--)/;
var MOST2 = 20;
function openRoutes(source, reader) {
  const routes = [];
  const documentation = documentationIn(source.text, source.path);
  for (const { kind, serves, path, pattern, requires } of FORMS) {
    if (!path.test(source.path) || requires && !requires.test(source.text)) continue;
    for (const match of source.text.matchAll(pattern)) {
      const at = source.locate(match.index, match.index + match[0].length);
      if (isWithin2(documentation, match.index)) continue;
      if (routes.length >= MOST2 || COMMENT2.test(source.line(at.range.start.line))) continue;
      const name2 = serves ?? match[1] ?? "/metrics";
      const value = { known: true, value: name2, at, raw: match[0] };
      const code = { role: "route", route: kind, alone: false };
      routes.push({ origin: "code", reader, name: name2, nameAt: at, key: `route ${name2}`, value, at, code });
    }
  }
  return routes;
}
// src/project/files/permissive-verifiers.ts
var JS = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
var JVM = /\.(?:java|kts?|scala|groovy)$/;
var EMPTY_BODY = "\\{\\s{0,80}(?:(?://[^\\n]{0,200}\\n|/\\*[^*]{0,200}\\*/)\\s{0,80}){0,3}\\}";
var NOTHING = `(?:undefined|null|void 0|true|${EMPTY_BODY}|\\{\\s{0,80}return(?: undefined| null| true)?;?\\s{0,80}\\})`;
var FORMS2 = [
  { name: "rejectUnauthorized", path: JS, pattern: /\brejectUnauthorized["']?\s{0,9}[:=]\s{0,9}!1\b/g },
  {
    name: "checkServerIdentity",
    path: JS,
    pattern: new RegExp(
      `\\bcheckServerIdentity["']?\\s{0,9}(?:[:=]\\s{0,9}(?:async )?(?:function\\b\\s{0,9}\\w{0,40}\\s{0,9})?)?\\([^()\\n]{0,200}\\)\\s{0,9}(?::\\s{0,9}[\\w |]{1,40})?(?:=>)?\\s{0,9}${NOTHING}`,
      "g"
    )
  },
  {
    name: "ssl=False",
    path: /\.py$/,
    pattern: /\b(?:TCPConnector|(?:session|client|aiohttp)\w{0,20}\.(?:get|post|put|patch|delete|head|options|request|ws_connect))\((?:[^()\n]|\([^()\n]{0,200}\)){0,300}\bssl\s{0,3}=\s{0,3}False\b/g,
    requires: /\baiohttp\b/
  },
  {
    name: "verify=0",
    path: /\.py$/,
    pattern: /\b(?:requests|httpx|session|client)\w{0,20}\.(?:get|post|put|patch|delete|head|options|request|Client|AsyncClient)\((?:[^()\n]|\([^()\n]{0,200}\)){0,300}\bverify\s{0,3}=\s{0,3}0\b/g
  },
  { name: "_create_unverified_context", path: /\.py$/, pattern: /\b_create_unverified_context\(/g },
  {
    name: "HostnameVerifier",
    path: JVM,
    pattern: /\b(?:[sS]et(?:Default|SSL)?HostnameVerifier|hostnameVerifier|HostnameVerifier)\s{0,9}[({]\s{0,9}(?:\(\s{0,9}\w{1,40}\s{0,9},\s{0,9}\w{1,40}\s{0,9}\)|\w{1,40}\s{0,9},\s{0,9}\w{1,40})\s{0,9}->\s{0,9}(?:true\b|\{\s{0,80}return true;?\s{0,80}\})/g
  },
  {
    name: "HostnameVerifier",
    path: JVM,
    pattern: /\b(?:boolean verify\([^()\n]{0,200}SSLSession[^()\n]{0,80}\)|fun verify\([^()\n]{0,200}SSLSession[^()\n]{0,80}\)(?:\s{0,3}:\s{0,3}Boolean)?)\s{0,9}(?:=\s{0,3}true\b|\{\s{0,80}return true;?\s{0,80}\})/g
  },
  {
    name: "checkServerTrusted",
    path: JVM,
    pattern: new RegExp(
      `\\bcheckServerTrusted\\s{0,3}\\([^()]{0,400}\\)\\s{0,80}(?:throws [\\w., \\n]{1,200}|:\\s{0,3}Unit\\s{0,9}=?\\s{0,9})?(?:${EMPTY_BODY}|=\\s{0,3}Unit\\b)`,
      "g"
    ),
    requires: /TrustManager/
  },
  {
    name: "certificate validation callback",
    path: /\.(?:cs|fs|vb)$/,
    pattern: /\b(?:ServerCertificateCustomValidationCallback|ServerCertificateValidationCallback|RemoteCertificateValidationCallback)\s{0,9}\+?=\s{0,9}(?:delegate\b[^{};\n]{0,200}|\([^()\n]{0,200}\)\s{0,9}=>\s{0,9})\{\s{0,80}return true;\s{0,80}\}/g
  },
  {
    name: "VerifyPeerCertificate",
    path: /\.go$/,
    pattern: /\b(?:VerifyPeerCertificate|VerifyConnection)\s{0,9}[:=]{1,2}\s{0,9}func\([^\n]{0,200}\)\s{0,3}error\s{0,3}\{\s{0,80}return nil\s{0,80}\}/g,
    requires: /InsecureSkipVerify\s{0,9}[:=]{1,2}\s{0,9}true/
  },
  {
    name: "verify_server_cert",
    path: /\.rs$/,
    pattern: /\bfn verify_server_cert\b[^{}]{0,900}\{\s{0,200}Ok\((?:\w{1,40}::){0,5}ServerCertVerified::assertion\(\)\)\s{0,80}\}/g
  },
  { name: "withoutVerifying", path: /\.php$/, pattern: /(?:::|->)withoutVerifying\(\s{0,3}\)/g },
  {
    name: "'verify' => false",
    path: /\.php$/,
    pattern: /\bnew (?:\\?GuzzleHttp\\)?Client\(\s{0,20}\[(?:[^[\]]|\[[^[\]]{0,400}\]){0,400}["']verify["']\s{0,3}=>\s{0,3}false\b/g,
    requires: /GuzzleHttp/
  },
  {
    name: "ssl: { verify: false }",
    path: /\.rb$/,
    pattern: /\bssl:\s{0,3}\{\s{0,3}verify:\s{0,3}false\b|\bssl\.verify\s{0,3}=\s{0,3}false\b/g,
    requires: /Faraday/
  }
];
var COMMENT3 = /^\s{0,100}(?:\/\/|#|\*|\/\*|<!--|--)/;
var MOST3 = 20;
function mayAcceptAnyCertificate(text) {
  return GATE2.test(text);
}
var GATE2 = /rejectUnauthorized["']?\s{0,9}[:=]\s{0,9}!1|checkServerIdentity|\bssl\s{0,3}=\s{0,3}False|\bverify\b[^\n]{0,9}(?:0|False|false)|_create_unverified|ostnameVerifier|checkServerTrusted|ValidationCallback|VerifyPeerCertificate|VerifyConnection|verify_server_cert|withoutVerifying/;
function permissiveVerifiers(source, reader) {
  const settings = [];
  if (!mayAcceptAnyCertificate(source.text)) return settings;
  for (const { name: name2, path, pattern, requires } of FORMS2) {
    if (!path.test(source.path) || requires && !requires.test(source.text)) continue;
    for (const { 0: raw, index } of source.text.matchAll(pattern)) {
      const at = source.locate(index, index + raw.length);
      if (settings.length >= MOST3 || COMMENT3.test(source.line(at.range.start.line).slice(0, 200))) continue;
      const value = { known: true, value: name2, at, raw };
      const code = { role: "verifier", alone: false };
      settings.push({ origin: "code", reader, name: name2, nameAt: at, key: `verifier ${name2}`, value, at, code });
    }
  }
  return settings;
}
// src/facts/credential-calls.ts
var PASSWORD = "password";
var SIGNING_KEY = "signing key";
var JWT = /(?:^|[.])(?:jwt|jsonwebtoken|jws|jose|pyjwt|jwtService|fastify\.jwt)\b|(?:^|\.)[jJ]wt\w{0,20}$/i;
var CREDENTIAL_ARGUMENTS = new Map([
  ...every("httpbasicauth httpdigestauth httpproxyauth httpntlmauth basicauth setbasicauth withbasicauth", 1, PASSWORD),
  ...every("usernamepasswordcredentials networkcredential passwordauthentication digestauth", 1, PASSWORD),
  ...every("plaintextauthprovider usernamepasswordcredential basicauthentication", 1, PASSWORD),
  ["basic", [{ of: /(?:^|\.)(?:auth|AuthTokens|Credentials)$/i, places: [1], meaning: PASSWORD }]],
  // sbt (scala-sbt.org: Publishing, credentials).
  ["credentials", [{ places: [3], meaning: PASSWORD }]],
  ["plainauth", [{ places: [2], meaning: PASSWORD }]],
  ["login", [{ places: [1], meaning: PASSWORD }]],
  ["authenticate", [{ places: [1], meaning: PASSWORD }]],
  [
    "connect",
    [
      { of: /(?:^|\.)(?:pymysql|MySQLdb|mysqldb)$/, places: [2], meaning: "database password" },
      { of: /(?:^|\.)(?:cx_Oracle|oracledb)$/, places: [1], meaning: "database password" }
    ]
  ],
  ...every("mysqli mysqliconnect pdo sequelize realconnect", 2, "database password"),
  ["getconnection", [{ of: /DriverManager$/, places: [2], meaning: "database password" }]],
  ...every("newstaticcredentials newstaticcredentialsprovider newstaticv4 newstaticv2", 1, "secret access key"),
  ...every("basicawscredentials basicsessioncredentials", 1, "secret access key"),
  ["create", [{ of: /(?:^|\.)AwsBasicCredentials$/, places: [1], meaning: "secret access key" }]],
  ...["sign", "verify", "encode", "decode"].map(
    (word2) => [word2, [{ of: JWT, places: [1], meaning: "jwt secret" }]]
  ),
  ["signedstring", [{ places: [0], meaning: "jwt secret" }]],
  ["fromsecret", [{ of: /(?:Encoding|Decoding)Key$/, places: [0], meaning: "jwt secret" }]],
  ...every("signwith verifywith hmacshakeyfor hmac256 hmac384 hmac512", 0, "jwt secret", 1),
  ...every("symmetricsecuritykey secretkeyspec", 0, SIGNING_KEY),
  ...every("hmacsha256 hmacsha384 hmacsha512 hmacsha1", 0, SIGNING_KEY),
  ...every("createhmac createcipheriv createdecipheriv", 1, SIGNING_KEY),
  ["new", [{ of: /(?:^|\.)(?:hmac|HMAC)$/, places: [0, 1], meaning: SIGNING_KEY }]],
  ...["hexdigest", "digest", "base64digest"].map(
    (word2) => [word2, [{ of: /HMAC$/, places: [1], meaning: SIGNING_KEY }]]
  ),
  ["hashhmac", [{ places: [2], meaning: SIGNING_KEY }]],
  ...["encrypt", "decrypt"].map(
    (word2) => [word2, [{ of: /(?:^|\.)(?:AES|TripleDES|DES)$/, places: [1], meaning: "encryption key" }]]
  ),
  ...every("fernet messageencryptor", 0, "encryption key"),
  ...every("messageverifier urlsafetimedserializer urlsafeserializer timestampsigner", 0, SIGNING_KEY),
  ...every("cookieparser newcookiestore", 0, "session secret"),
  ...every("newfilesystemstore", 1, "session secret"),
  ...every("newsqlitestore newpgstore newredistore", 4, "session secret"),
  ...["comparedigest", "securecompare", "timingsafeequal", "hashequals", "constanttimecompare"].map(
    (word2) => [word2, [{ places: [0, 1], meaning: "token" }]]
  ),
  ...every("btoa b64encode base64encode strictencode64 encode64 encodetostring urlsafeb64encode", 0, "login"),
  ["from", [{ of: /(?:^|\.)Buffer$/, places: [0], meaning: "login" }]]
]);
function every(words, place2, meaning, ...more) {
  return words.split(" ").map((word2) => [word2, [{ places: [place2, ...more], meaning }]]);
}
// src/project/files/code/code-meanings.ts
var SETTER = /^(?:set|with)_?(?=[A-Z_])_?(\w{3,60})$/;
var EQUALS2 = /^(?:[eE]quals|equalsIgnoreCase|contentEquals|eql\??|eq|localeCompare|[cC]ompareTo(?:IgnoreCase)?|[sS]tartsWith|[eE]ndsWith|start_?with\??|matches|includes|[cC]ontains)$/;
var TRANSFORM = /^(?:trim|strip|to(?:_\w|[A-Z])\w{1,20}|lower|upper|downcase|value|text|chomp)$/;
var BUILDER = /\.(?:password|passwd|api_?[kK]ey|secret|secret_?[kK]ey|client_?[sS]ecret|(?:access_?|auth_?)?[tT]oken|signing_?[kK]ey)$/;
var COMPARED_NAME = /^(?:\w{0,30}_)?(?:auth(?:[_-]?header)?|bearer|creds?|pass|pwd|pw|key)$/i;
var LOGIN3 = /^[\w.@-]{1,64}:[^\s/:]/;
function meaningOf(context, written) {
  const { role, name: name2, callee, place: place2 } = context;
  if (context.compared && COMPARED_NAME.test(name2)) return isDrawn(withoutScheme(written)) ? "token" : void 0;
  if (role === "assignment" && callee === void 0) {
    return place2 === 1 && /^(?:basic[-_]?)?auth$|credentials?$|login$/i.test(name2) ? "password" : void 0;
  }
  if (callee === void 0 || place2 === void 0) return void 0;
  const [last, before] = wordsOf(callee);
  const rows = CREDENTIAL_ARGUMENTS.get(last.replaceAll("_", "").toLowerCase()) ?? [];
  const row = rows.find(({ of, places }) => places.includes(place2) && (of === void 0 || of.test(before)));
  if (row && (row.meaning !== "login" || LOGIN3.test(written))) return row.meaning;
  if (role !== "call" || place2 !== 0) return void 0;
  if (EQUALS2.test(last)) return before.split(".").findLast((word2) => !TRANSFORM.test(word2));
  const set = SETTER.exec(last)?.[1];
  if (set !== void 0) return set;
  return BUILDER.test(callee) ? last : void 0;
}
function withoutScheme(text) {
  return text.replace(/^(?:Bearer|Basic|Token) /, "");
}
function calledWord({ callee }) {
  return callee === void 0 ? void 0 : wordsOf(callee)[0];
}
function wordsOf(callee) {
  const words = callee.split(".");
  let last = words.pop() ?? "";
  if (last === "new" && words.length > 0 && !/^hmac$/i.test(words.at(-1) ?? "")) last = words.pop() ?? "";
  return [last, words.join(".")];
}
// src/facts/credential-format.ts
var LIVES_AN_HOUR = /* @__PURE__ */ new Set(["Google access token"]);
var BOUNDARY = "(?<![A-Za-z0-9])";
function format(kind, body) {
  return { kind, pattern: new RegExp(`${BOUNDARY}(?:${body.source})`) };
}
function anyOf(formats) {
  const bodies = formats.map(({ pattern }) => pattern.source.slice(BOUNDARY.length));
  return new RegExp(`${BOUNDARY}(?:${bodies.join("|")})`);
}
// src/facts/developer-credential-formats.ts
var DEVELOPER_CREDENTIAL_FORMATS = [
  format("1Password secret key", /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/),
  format("Adobe client secret", /p8e-[A-Za-z0-9_-]{32}/),
  format("Amazon Bedrock key", /ABSK[A-Za-z0-9+/]{109,269}={0,2}/),
  format("Amazon Bedrock key", /bedrock-api-key-[A-Za-z0-9+/]{60,2000}={0,2}/),
  format("Artifactory key", /AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])/),
  format("Artifactory token", /cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])/),
  format(
    "Authress key",
    /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/
  ),
  format("Azure client secret", /[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/),
  format("ClickHouse Cloud key", /4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/),
  format("Clojars token", /CLOJARS_[a-z0-9]{60}/),
  format("Cloudflare token", /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
  format("Defined Networking token", /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/),
  format("Duffel live token", /duffel_live_[A-Za-z0-9_=-]{43}/),
  format("Dynatrace token", /dt0[a-z]\d{2}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/),
  format("EasyPost key", /EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9+/])/),
  format("Facebook app token", /\d{15,16}\|[\w-]{27,40}(?![\w-])/),
  format("Facebook page token", /EAA[MC][A-Za-z0-9]{100,400}/),
  format("Flutterwave key", /FLWSECK-[A-Za-z0-9]{32}-X/),
  format("Frame.io token", /fio-u-[A-Za-z0-9_=-]{64}/),
  format("GitLab runner token", /GR1348941[\w-]{20}/),
  format("GitLab session", /_gitlab_session=[0-9a-z]{32}/),
  format("Grafana key", /eyJrIjoi[A-Za-z0-9]{70,400}={0,3}/),
  format("Grafana Cloud token", /glc_[A-Za-z0-9+/]{32,400}={0,3}/),
  format("Terraform token", /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/),
  format("Harness token", /[ps]at\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/),
  format("Hugging Face organization token", /api_org_[A-Za-z]{34}/),
  format("Infracost token", /(?<!\.)ico-[A-Za-z0-9]{32}/),
  format("Intra 42 client secret", /s-s4t2(?:ud|af)-[0-9a-f]{64}/),
  format("MaxMind license key", /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/),
  format(
    "Microsoft Teams webhook",
    /webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}/
  ),
  format("Netlify token", /nfp_[A-Za-z0-9]{36,60}/),
  format("New Relic insert key", /NRII-[A-Za-z0-9-]{32}/),
  format("Octopus Deploy key", /API-[A-Z0-9]{26}(?![A-Z0-9])/),
  format("OpenShift token", /sha256~[\w-]{43}/),
  format("Prefect key", /pnu_[A-Za-z0-9]{36}/),
  format("Pulumi token", /pul-[0-9a-f]{40}/),
  format("ReadMe key", /rdme_[a-z0-9]{70}/),
  format("Render key", /rnd_[A-Za-z0-9]{24,40}/),
  format("Render deploy hook", /api\.render\.com\/deploy\/srv-[a-z0-9]{16,30}\?key=[\w-]{8,40}/),
  format("RubyGems key", /rubygems_[0-9a-f]{48}/),
  format("Scalingo token", /tk-[a-z]{2}-[\w-]{48}/),
  format("SettleMint token", /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}(?![A-Za-z0-9])/),
  format("Shippo live token", /shippo_live_[0-9a-fA-F]{40}/),
  // signalwire.com/docs: "API Token", of which `PT` is the prefix.
  format("SignalWire token", /(?<![A-Za-z0-9])PT[0-9a-f]{48}(?![0-9a-f])/),
  format("SonarQube token", /sq[upa]_[0-9a-zA-Z]{40}/),
  format("Sourcegraph token", /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/),
  format("Typeform token", /tfp_[\w.=-]{59}/),
  format("Vercel token", /vc[piark]_[A-Za-z0-9]{24,60}/)
];
// src/facts/credential-formats.ts
var CREDENTIAL_FORMATS = [
  format("Fly.io token", /fm(?:2|1[ar])_[A-Za-z0-9+/_-]{40,2000}={0,3}/),
  format("Fly.io token", /fo1_[\w-]{40,60}/),
  format("Tigris secret key", /tsec_[A-Za-z0-9+/_-]{20,120}/),
  format("Stripe live key", /[sr]k_(?:live|prod)_[A-Za-z0-9]{20,250}/),
  format("webhook signing secret", /whsec_[A-Za-z0-9+/]{24,120}={0,2}/),
  format("GitHub token", /gh[pousr]_[A-Za-z0-9]{36,255}/),
  format("GitHub token", /github_pat_[A-Za-z0-9_]{60,255}/),
  format("GitLab token", /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas|ffct|imt|rtr)-[\w-]{20,150}/),
  format("OpenAI key", /sk-(?:proj|svcacct|admin)-[\w-]{40,250}/),
  format("OpenAI key", /sk-[A-Za-z0-9]{20,60}T3BlbkFJ[A-Za-z0-9]{20,60}/),
  format("Anthropic key", /sk-ant-(?:[a-z]{2,10}\d\d-[\w-]{80,200}|(?![a-z]{2,10}\d\d-)[\w-]{40,200})/),
  format("OpenRouter key", /sk-or-v1-[0-9a-f]{64}/),
  format("API key in the form of OpenAI", /sk-[A-Za-z0-9]{32,64}/),
  format("Groq key", /gsk_[A-Za-z0-9]{40,80}/),
  format("xAI key", /xai-[A-Za-z0-9]{60,100}/),
  format("Replicate token", /r8_[A-Za-z0-9]{37,40}/),
  format("Perplexity key", /pplx-[A-Za-z0-9]{40,60}/),
  format("Hugging Face token", /hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9_])/),
  format("Google OAuth secret", /GOCSPX-[\w-]{28}/),
  format("Google access token", /ya29\.[\w-]{30,500}/),
  { ...format("Google API key", /AIza[\w-]{35}/), public: true },
  format("Slack token", /xox[abeoprs]-\d{8,14}-(?:\d{8,14}-){0,3}(?=\d{0,60}[A-Za-z])[A-Za-z0-9]{9,80}/),
  format("Slack token", /xox(?:[aer]-\d-[A-Za-z0-9]{10,250}|e\.xox[bp]-\d-[A-Za-z0-9]{100,250})/),
  format("Slack app token", /xapp-\d-[A-Za-z0-9-]{20,200}/),
  format(
    "Slack webhook",
    /hooks\.slack\.com\/(?:(?:services|workflows)\/T\w{6,16}\/[AB]\w{6,16}\/[\w/]{16,80}|(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,80})/
  ),
  format("Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,90}/),
  format("Discord bot token", /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}/),
  format("Telegram bot token", /\d{8,10}:AA[\w-]{32,34}/),
  format("SendGrid key", /SG\.(?:[\w-]{16,32}\.[\w-]{30,64}|[\w=.-]{66})/),
  format("Mailgun key", /key-[0-9a-f]{32}/),
  format("Mailgun key", /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/),
  format("Resend key", /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}/),
  format("Brevo key", /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
  format("npm token", /npm_[A-Za-z0-9]{36}/),
  format("PyPI token", /pypi-AgE[\w-]{50,400}/),
  format("Docker Hub token", /dckr_(?:pat|oat)_[\w-]{27,60}/),
  format("Supabase token", /sbp_[0-9a-f]{40}/),
  format("Supabase secret key", /sb_secret_[\w-]{20,80}/),
  format("Sentry token", /sntrys_eyJ[A-Za-z0-9+/]{20,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/),
  format("Sentry token", /sntryu_[0-9a-f]{64}(?![0-9a-f])/),
  format("age secret key", /AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  format("DigitalOcean token", /do[opr]_v1_[0-9a-f]{64}/),
  format("Heroku key", /HRKU-[\w-]{36,80}/),
  format("Infisical token", /st\.[0-9a-f-]{20,40}\.[0-9a-f]{16,64}\.[0-9a-f]{16,64}/),
  format("X bearer token", /A{20}[A-Za-z0-9]{10,40}%[23][BDF][A-Za-z0-9%]{40,120}/),
  format("Doppler token", /dp\.(?:st|pt|ct|sa|said|scim|audit)\.[\w.-]{36,90}/),
  format("PlanetScale password or token", /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,80}/),
  format("Neon key", /napi_[a-z0-9]{40,90}/),
  format("Neon password", /npg_[A-Za-z0-9]{10,24}/),
  format("Square token", /EAAA(?!A{3})[\w-]{56,64}/),
  format("Square token", /sq0(?:atp|csp)-[\w-]{22,43}/),
  format("Shopify token", /shp(?:at|ss|ca|pa)_[0-9a-zA-Z]{32,64}/),
  format("Linear key", /lin_(?:api|oauth)_[A-Za-z0-9]{32,64}/),
  format("Notion token", /secret_[A-Za-z0-9]{43}/),
  format("Notion token", /ntn_[A-Za-z0-9]{40,60}/),
  format("Cloudflare origin key", /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/),
  format("New Relic key", /NRAK-[A-Za-z0-9]{27}/),
  format("New Relic key", /[0-9a-f]{36}NRAL/),
  format("Postman key", /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  format("Vault token", /hv[sbr]\.[\w-]{24,300}/),
  format("Databricks token", /dapi[0-9A-Fa-f]{32}(?:-\d)?/),
  format("Tailscale key", /tskey-[a-z]{3,12}-[\w-]{16,90}/),
  format("Grafana token", /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/),
  format("1Password service token", /ops_eyJ[A-Za-z0-9+/=_-]{100,2000}/),
  format("Figma token", /figd_[\w-]{36,60}/),
  format("Atlassian token", /ATATT3[\w=-]{60,250}/),
  format("Airtable token", /pat\w{14}\.[0-9a-f]{64}/),
  format("Mapbox secret token", /sk\.eyJ[\w-]{20,300}\.[\w-]{20,60}/),
  format("Azure storage key", /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,88}={1,2}/),
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{43}=/), ownMake: true },
  { ...format("Laravel application key", /base64:[A-Za-z0-9+/]{22}==/), ownMake: true },
  { ...format("Django secret key", /django-insecure-[^\s'"]{20,100}/), ownMake: true },
  ...DEVELOPER_CREDENTIAL_FORMATS
];
var ANY_CREDENTIAL_FORMAT = anyOf(CREDENTIAL_FORMATS);
var KEY_BLOCK = /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){1,8}(?![^\n]{0,20}-----BEGIN)[A-Za-z0-9+/=:\s\\-]{40}/;
var JSON_WEB_TOKEN = /(?<![\w.-])eyJ[\w-]{10,2000}\.(eyJ[\w-]{10,4000})\.[\w-]{20,1000}/;
var BCRYPT_HASH = /\$2[abxy]\$\d\d\$[A-Za-z0-9./]{53}/;
var STORED_HASH = /(?:pbkdf2_sha\d{1,3}\$\d{1,8}\$|pbkdf2:sha\d{1,3}:\d{1,8}\$|scrypt:\d{1,8}:\d{1,4}:\d{1,4}\$|\$argon2(?:id|i|d)\$)\S{30,300}/;
// src/project/files/code/key-places.ts
var KEY_HEADER = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
var DASHES = "-----";
var SMALLEST_KEY = 40;
var LARGEST_KEY = 16e3;
var EMBEDDED = ";base64,";
var LONGEST_KEY = 1e3;
var FURTHER_MACAROON = /^,fm\d_$/;
function keyPlaces(text) {
  const places = [];
  for (const { from, run } of keyLikeRuns(text)) {
    if (text.startsWith(EMBEDDED, from - EMBEDDED.length)) continue;
    if (run.length > LONGEST_KEY && !run.includes("eyJ")) continue;
    if (!ANY_CREDENTIAL_FORMAT.test(run)) continue;
    const last = places.at(-1);
    if (last?.to === from - 1 && FURTHER_MACAROON.test(text.slice(last.to, from + 4))) last.to = from + run.length;
    else places.push({ from, to: from + run.length });
  }
  if (!text.includes("-----BEGIN ")) return places;
  for (const { 0: header, index } of text.matchAll(KEY_HEADER)) {
    const from = index + header.length;
    const end = text.indexOf(DASHES, from);
    if (end === -1) break;
    const isKey2 = end - from >= SMALLEST_KEY && end - from <= LARGEST_KEY && text.startsWith("END", end + DASHES.length);
    if (isKey2) places.push({ from: index, to: end + DASHES.length + 3 });
  }
  return places;
}
var PUBLISHED_SAMPLE = /AKIA\w{9}EXAMPLE|wJalrXUtnFEMI/;
var LONGEST_COMMENT = 1e4;
function isInSample(text, from, to) {
  const start = Math.max(0, from - LONGEST_COMMENT);
  const before = text.slice(start, from);
  const open2 = before.lastIndexOf("/*");
  if (open2 === -1 || before.includes("*/", open2)) return false;
  const close = text.indexOf("*/", to);
  return close !== -1 && PUBLISHED_SAMPLE.test(text.slice(start + open2, Math.min(close, to + LONGEST_COMMENT)));
}
function keySetting(at, raw, reader) {
  const value = { known: true, value: raw, at, raw };
  const code = { role: "plain", alone: false };
  return { origin: "code", reader, name: "", nameAt: at, key: "", value, at, code };
}
function unreadKeys(source, { settings, commands }, reader) {
  const places = keyPlaces(source.text);
  if (places.length === 0) return [];
  const isRead2 = ({ range }, offset) => source.offset(range.start) <= offset && offset < source.offset(range.end);
  return places.filter(({ from }) => ![...settings, ...commands].some(({ at }) => isRead2(at, from))).map(({ from, to }) => keySetting(source.locate(from, to), source.text.slice(from, to), reader));
}
// src/project/files/code/pairs-in-literals.ts
var FORMS3 = [
  // `putenv('NAME=x')` (php.net: function.putenv; POSIX).
  {
    pattern: /^(?<name>[A-Za-z_]\w{1,100})=(?<value>[\s\S]{3,1000})$/d,
    callee: /(?:^|\.)putenv$/i,
    role: "assignment"
  },
  // A variable of a process: `Env: ["DB_PASSWORD=x"]`, `os.system("PGPASSWORD=x psql")`.
  { pattern: /^(?<name>[A-Z][A-Z0-9_]{2,80})=(?<value>[^\s"'$`{}]{8,400})(?=\s|$)/d, role: "assignment" },
  // `@Value("${db.password:x}")` (docs.spring.io: value annotations).
  { pattern: /^\$\{(?<name>[\w.-]{1,100}):(?<value>[^{}]{3,1000})\}$/d, callee: /(?:^|\.)Value$/, role: "fallback" },
  // `env:"NAME" envDefault:"x"` in the tag of a field (github.com/caarlos0/env, github.com/ilyakaznacheev/cleanenv).
  {
    pattern: /\benv:"(?<name>\w{1,100})[^"]{0,60}"[\s\S]{0,200}?\s(?:envDefault|env-default|default):"(?<value>[^"]{3,400})"/d,
    role: "fallback"
  },
  // An option of a command line: `--db-password=x`, `-Ddb.password=x` of Java.
  {
    pattern: /(?:^|\s)(?:--|-D)(?<name>[a-z][\w.-]{0,40}(?:pass|pwd|secret|token|key|auth)[\w-]{0,40})=(?<value>[^\s"']{6,400})(?=\s|$)/di,
    role: "assignment"
  },
  // A variable in the list that is the environment of a process: `raw_env = ["DB_PASSWORD=x"]`.
  {
    pattern: /^(?<name>[A-Z0-9_]{0,40}(?:PASS|PWD|SECRET|TOKEN|KEY|AUTH)[A-Z0-9_]{0,40})=(?<value>[^\s$]{6,400})$/d,
    role: "assignment"
  },
  // `user:password@tcp(host)/name` (github.com/go-sql-driver/mysql: DSN).
  {
    pattern: /^[\w.-]{1,80}:(?<value>[^\s@/]{4,200})@(?:tcp|unix)?\((?!localhost|127\.)[\w.:/-]{1,200}\)\//d,
    role: "assignment",
    name: "password"
  },
  // `:password="'x'"` of Vue: an expression in quotes, with the name in front.
  { pattern: /^'(?<value>[^'\s]{3,1000})'$/d, role: "assignment" }
];
function pairInside(literal, text) {
  const { value, body, kind, context } = literal;
  if (kind === "text" && value === void 0) return wordInside(literal, text);
  if (kind !== "text" || value === void 0 || value.length > 2e3) return void 0;
  if (!/[=$']|env:"|\)\//.test(value) || text.slice(body.from, body.to) !== value) return void 0;
  for (const { pattern, callee, role, name: name2 } of FORMS3) {
    if (callee && !callee.test(context.callee ?? "")) continue;
    const found = pattern.exec(value);
    const place2 = found?.indices?.groups?.["value"];
    const inner = found?.groups?.["value"];
    if (inner === void 0 || place2 === void 0) continue;
    const span = { from: body.from + place2[0], to: body.from + place2[1] };
    const named2 = {
      role,
      name: name2 ?? found?.groups?.["name"] ?? context.name,
      nameSpan: void 0,
      ...role === "fallback" ? { environment: true } : {}
    };
    return { kind, context: named2, value: inner, span, body: span, alone: false };
  }
  return void 0;
}
function wordInside(literal, text) {
  const { body, context } = literal;
  if (context.role === "plain" || body.to - body.from > 2e3) return void 0;
  for (const { 0: value, index } of text.slice(body.from, body.to).matchAll(/(?<=\s)(?![A-Za-z_]\w{0,40}=.)[\w.+/=~-]{16,400}(?=\s|$)/g)) {
    if (!isDrawn(value)) continue;
    const span = { from: body.from + index, to: body.from + index + value.length };
    return { ...literal, value, span, body: span, alone: false };
  }
  return void 0;
}
// src/project/files/code/code.ts
var SECRET_NAME3 = /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private|dsn|cipher|login/i;
var SWITCH_NAME = /verif|ssl|tls|https|cert_reqs|secure|unauthorized|certificate|invalid_?(?:cert|host)|check_?hostname|default_https_context|^debug(?:_errors)?$|requests_local|hostname_?verifier/i;
var ADDRESS2 = /:\/\/|\.(?:fly\.dev|internal|flycast)\b/;
var LONGEST_DECLARATION = 3;
var DOC_COMMENT = /^[ \t]{0,40}(?:\/\/[/!]|\/\*\*|\*[ \t])/;
function codeSettings(source, language, reader) {
  const read2 = settingsOf(source);
  const key = `${language?.name ?? ""} ${reader}`;
  const settings = read2.get(key) ?? readSettings(source, language, reader);
  read2.set(key, settings);
  return settings;
}
var settingsOf = memoize((_) => /* @__PURE__ */ new Map());
function readSettings(source, language, reader) {
  const { text } = source;
  const program = programOf(source, language);
  const isInner = program.text.length !== text.length;
  const keys = keyPlaces(text);
  const own = isGenerated(source.path, text) ? "" : handWritten(program.text);
  if (keys.length === 0 && (own === "" || !mayHoldSettings(source.path, text, language))) return [];
  const tests = language?.name === "Rust" ? rustTests(text, language) : [];
  const readerAt = (offset) => tests.some(({ from, to }) => from <= offset && offset < to) ? "development" : reader;
  const settings = [];
  const values = language ? readLiterals(own, language, (from, to) => mayBeValue(own, from, to)) : [];
  const documentation = values.length > 0 ? documentationIn(program.text, source.path) : [];
  const programKeys = isInner ? keyPlaces(program.text) : keys;
  for (const literal of values) {
    const value = settled(pairInside(literal, program.text) ?? literal);
    const isKey2 = programKeys.some(({ from, to }) => from < value.body.to && to > value.body.from);
    const { from: start } = value.span;
    if (!isKey2 && documentation.some(({ from, to }) => from <= start && start < to)) continue;
    if (!isKey2 && !isRelevant(value, source.path, program.text)) continue;
    settings.push(settingOf(value, source, program, language, readerAt(value.span.from)));
  }
  for (const { from, to } of keys) {
    const at = source.locate(from, to);
    const isRead2 = !isInner ? values.some(({ body }) => from < body.to && to > body.from) : settings.some(({ value }) => value.at.range.start.line === at.range.start.line);
    if (isRead2) continue;
    const isDocumented = language !== void 0 && (DOC_COMMENT.test(source.line(at.range.start.line).slice(0, 100)) || isInSample(text, from, to));
    const keyReader = isDocumented ? "development" : readerAt(from);
    settings.push(keySetting(at, text.slice(from, to), keyReader));
  }
  if (own === "") return settings;
  if (isLoose(language, own)) for (const setting of looseAssignments(source, reader)) settings.push(setting);
  for (const setting of published(source, reader)) settings.push(setting);
  for (const setting of openRoutes(source, reader)) settings.push(setting);
  for (const setting of permissiveVerifiers(source, reader)) settings.push(setting);
  return settings;
}
function programOf(source, language) {
  if (language?.program) return splice(source, language.program(source.text));
  const isEscaped = language?.earlyEscapes && hasEarlyEscapes(source.text);
  return isEscaped ? splice(source, withoutEarlyEscapes(source.text)) : withLineFeeds(source);
}
function withLineFeeds(source) {
  if (!/\r(?!\n)|[\u2028\u2029]/.test(source.text)) return source;
  return { text: source.text.replace(/\r(?!\n)|[\u2028\u2029]/g, "\n"), locate: source.locate };
}
function isLoose(language, text) {
  if (language?.name === "XML") return !/^\s{0,200}\uFEFF?</.test(text);
  return language === void 0 || language.name === "SQL" || language.name === "Clojure";
}
var UNQUOTED = /(?:secret|passw(?:or)?d|passphrase|pwd|token|key|auth(?:orization)?|credentials?)["\w.:-]{0,40}[ \t]{0,9}(?:[:=>]|value=)[ \t]{0,9}(?:(?:Basic|Bearer|Token|ApiKey)[ \t]{1,9})?\S{6}/i;
function mayHoldUnquoted(path, text, language) {
  if (isLoose(language, text) && mayHoldAssignments(path, text)) return true;
  return (language?.patterns ?? language?.program) !== void 0 && UNQUOTED.test(text);
}
function saysSomething(path, text, language) {
  if (isGenerated(path, text) || handWritten(text) === "") return keyPlaces(text).length > 0;
  return mayHoldSettings(path, text, language);
}
function partSaysSomething(path, part, language) {
  if (isGenerated(path) && !path.endsWith(".map")) return keyPlaces(part).length > 0;
  return mayHoldSettings(path, part, language) || language !== void 0 && hasDrawnText(part);
}
function mayHoldSettings(path, text, language) {
  if (language === void 0) return mayHoldAssignments(path, text) || mayPublish(text) || keyPlaces(text).length > 0;
  if (language.earlyEscapes && hasEarlyEscapes(text)) return true;
  return mayHoldValues(text) || mayAcceptAnyCertificate(text) || keyPlaces(text).length > 0 || mayHoldUnquoted(path, text, language);
}
function settled(value) {
  const { assigned: assigned2, name: name2 } = value.context;
  if (assigned2 === void 0 || SECRET_NAME3.test(name2) || value.kind === "constant") return value;
  return SECRET_NAME3.test(assigned2.name) ? { ...value, context: { ...assigned2, role: "fallback", environment: false } } : value;
}
function isRelevant({ kind, context, value, body }, path, text) {
  if (kind === "constant") return SWITCH_NAME.test(context.name);
  const written = value ?? text.slice(body.from, body.to);
  if (ADDRESS2.test(written) || written.includes("-----BEGIN ") || /(?:password|pwd)\s?=/i.test(written)) return true;
  if (meaningOf(context, written) !== void 0) return true;
  if (context.role === "plain" || isTranslation(path)) return false;
  return SECRET_NAME3.test(context.name) || SWITCH_NAME.test(context.name);
}
function settingOf(value, source, program, language, reader) {
  const { context, span, alone } = value;
  const at = program.locate(span.from, span.to);
  const nameAt = context.nameSpan ? program.locate(context.nameSpan.from, context.nameSpan.to) : at;
  const raw = program.text.slice(span.from, span.to);
  const meaning = meaningOf(context, value.value ?? "");
  const passed = meaning === void 0 ? void 0 : calledWord(context);
  const isCall = passed !== void 0 || context.role === "call" && context.callee !== void 0;
  const name2 = passed ?? context.name;
  return {
    origin: context.environment ? "code-default" : "code",
    reader,
    name: name2,
    nameAt,
    key: name2,
    value: value.value === void 0 ? { known: false, at, raw } : { known: true, value: value.value, at, raw },
    at: declaration(nameAt, at),
    code: {
      role: passed === void 0 ? context.role : "call",
      // In a notebook an expression would need the escapes of JSON.
      alone: alone && program === source,
      ...language?.lookUp === void 0 ? {} : { lookUp: language.lookUp },
      ...meaning === void 0 ? {} : { meaning },
      ...context.compared ? { compared: true } : {},
      ...isCall ? { callee: context.callee } : {},
      ...isCall && passed === void 0 && isServer(source) ? { server: true } : {}
    }
  };
}
var isServer = memoize(({ path, text }) => runsOnServer(path, text));
function declaration(nameAt, at) {
  const { start } = nameAt.range;
  const { end } = at.range;
  const isBefore = start.line < at.range.start.line || start.line === at.range.start.line && start.column <= at.range.start.column;
  return isBefore && end.line - start.line < LONGEST_DECLARATION ? { path: at.path, range: { start, end } } : at;
}
var PUBLISHED = /\b(?:import\.meta\.env|process\.env)\.((?:VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_\w{1,100})/g;
var COMMENT_LINE = /^\s{0,100}(?:\/\/|\*|\/\*|#|<!--)/;
function mayPublish(text) {
  return /_(?:ENV|PUBLIC|APP)_|VITE_|GATSBY_|PUBLIC_/.test(text) && text.search(PUBLISHED) !== -1;
}
function published(source, reader) {
  if (!mayPublish(source.text)) return [];
  const settings = [];
  for (const match of source.text.matchAll(PUBLISHED)) {
    const [raw, name2 = ""] = match;
    const at = source.locate(match.index, match.index + raw.length);
    if (COMMENT_LINE.test(source.line(at.range.start.line).slice(0, at.range.start.column - 1))) continue;
    const value = { known: false, at, raw };
    const code = { role: "read", alone: false };
    settings.push({ origin: "code", reader, name: name2, nameAt: at, key: name2, value, at, code });
  }
  return settings;
}
// src/project/files/flyctl-lines.ts
var ENDINGS = /* @__PURE__ */ new Set(["fish", "ps1", "psm1", "bat", "cmd", "nu"]);
var NAMES = /^(?:rakefile|jenkinsfile)(?:\.|$)/i;
var NAMES_FLY = /\bfly(?:ctl)?\b/;
function isForeignScript(path) {
  const name2 = baseName(path);
  return ENDINGS.has(extensionOf(name2)) || NAMES.test(name2);
}
function mayCallFlyctl(path, text) {
  if (!NAMES_FLY.test(text)) return false;
  return isForeignScript(path) || languageOfPath(path) !== void 0 && STARTS_FLYCTL.test(text);
}
var STARTERS = "(?:\\b(?:system|\\w{0,20}popen|\\w{0,20}exec\\w{0,12}|spawn\\w{0,6}|run|call|check_call|check_output|getoutput|passthru|sh|bat|Command|cmd)[ \\t]{0,9}[(:]?|\\$|%x|exec\\.Command\\(|Command::new\\()";
var OPENING2 = "[ \\t\\n]{0,40}(?:script:[ \\t]{0,9})?[\\[({]{0,2}[ \\t\\n]{0,40}";
var STARTS_FLYCTL = new RegExp(`${STARTERS}${OPENING2}["'\`]?(?:fly|flyctl)\\b`);
var IN_QUOTES = new RegExp(`${STARTERS}${OPENING2}f?(["'\`])[ \\t]{0,9}((?:fly|flyctl)[ \\t][^"'\`\\n]{1,2000})`, "g");
var PROSE2 = /^\w{1,40}[ \t]{1,9}`/;
var AS_LIST = new RegExp(
  `${STARTERS}${OPENING2}["'](fly|flyctl)["']((?:[ \\t\\n]{0,40},[ \\t\\n]{0,40}(?:\\[[ \\t\\n]{0,40})?["'][^"'\\n]{0,200}["']){1,40})`,
  "g"
);
var CALL = /^[ \t]{0,80}(?:[@&+-]{1,3}[ \t]{0,9}|(?:call|sudo|exec|command|and|or)[ \t]{1,9}|\w[\w-]{0,40}:[ \t]{1,9}|(?:sh|bat|pwsh|powershell|system|exec)[ \t]{0,9}\(?[ \t]{0,9}(?:script:[ \t]{0,9})?(?=["'`])){0,4}("""|'''|["'`]?)[ \t]{0,9}((?:fly|flyctl)(?:\.exe)?[ \t]\S.{0,4000})$/;
var ASSIGNMENTS = [
  /^[ \t]{0,80}set[ \t]{1,9}(?:-\w{1,9}[ \t]{1,9}){0,4}()([A-Za-z_]\w{0,100})[ \t]{1,9}["']?([\w./:@-]{1,300})["']?[ \t\r]{0,9}$/,
  /^[ \t]{0,80}\$(env:|script:|global:)?([A-Za-z_]\w{0,100})[ \t]{0,9}=[ \t]{0,9}["']([\w./:@ -]{1,300})["'][ \t\r;]{0,9}$/i,
  /^[ \t]{0,80}@?set[ \t]{1,9}"?()([A-Za-z_]\w{0,100})=([\w./:@-]{1,300})"?[ \t\r]{0,9}$/i
];
var CONTINUED = /[`^\\]\r?$/;
function flyctlLines(text, kind, { shell }) {
  const commands = [];
  const add = (line, at) => {
    for (const command2 of shell({ text: line, locate: () => at }, kind)?.commands ?? []) commands.push(command2);
  };
  for (const { line, from, to } of linesOf(text.text)) {
    const [, , name2, value] = ASSIGNMENTS.map((pattern) => pattern.exec(line)).find((match) => match !== null) ?? [];
    if (name2 !== void 0 && value !== void 0) add(`${name2}='${value}'`, text.locate(from, to));
    const [, quote = "", call] = CALL.exec(line) ?? [];
    if (call === void 0) continue;
    const end = quote === "" ? -1 : call.indexOf(quote);
    add(asShell(end === -1 ? call : call.slice(0, end)), text.locate(from, to));
  }
  return commands;
}
function startedFlyctl(program, kind, { shell }) {
  const commands = [];
  const add = (line, match) => {
    const at = program.locate(match.index, match.index + match[0].length);
    for (const command2 of shell({ text: line, locate: () => at }, kind)?.commands ?? []) commands.push(command2);
  };
  for (const match of program.text.matchAll(IN_QUOTES)) if (!PROSE2.test(match[0])) add(match[2] ?? "", match);
  for (const match of program.text.matchAll(AS_LIST)) {
    const words = [...(match[2] ?? "").matchAll(/["']([^"'\n]{0,200})["']/g)].map(([, word2]) => `'${word2}'`);
    add([match[1], ...words].join(" "), match);
  }
  return commands;
}
function asShell(call) {
  return call.replace(/%(\w{1,100})%/g, "$$$1").replace(/\$(?:env|script|global):(\w)/gi, "$$$1").replace(/^(\w+)\.exe/, "$1");
}
function linesOf(text) {
  const lines2 = [];
  let open2;
  let from = 0;
  for (const written of text.split("\n")) {
    const to = from + written.length;
    const joined2 = open2 ? { line: `${open2.line} ${written.trim()}`, from: open2.from, to } : { line: written, from, to };
    const isOpen = CONTINUED.test(written);
    if (isOpen) open2 = { ...joined2, line: joined2.line.replace(CONTINUED, "") };
    else {
      open2 = void 0;
      lines2.push({ ...joined2, line: joined2.line.replace(/\r$/, "") });
    }
    from = to + 1;
  }
  if (open2) lines2.push(open2);
  return lines2;
}
// src/project/files/framework-https.ts
var PROTO_HEADER = /x[-_]forwarded[-_]proto/i;
var HSTS_HEADER = /strict[-_]transport[-_]security/i;
var PLACES = [
  {
    path: /^config\/(?:environments\/production|application)\.rb$/,
    redirects: [/^config\.force_ssl\s{0,20}=\s{0,20}(?!false\b)\S/],
    // AssumeSSL makes every request look like HTTPS before the redirect is decided (rails: middleware/assume_ssl.rb).
    unless: /^config\.assume_ssl\s*=\s*true\b|^config\.ssl_options\s{0,9}=\s{0,9}\{.{0,100}redirect:\s{0,9}(?:false\b|\{\s{0,9}exclude:\s{0,9}->\s{0,9}(?:\(\w{0,40}\)|\w{0,40})\s{0,9}\{\s{0,9}true\b)/,
    off: /^config\.force_ssl\s{0,20}=\s{0,20}false\b/,
    hsts: /^config\.force_ssl\s{0,20}=\s{0,20}(?!false\b)\S/
  },
  {
    path: /^(?:config\/(?:prod|runtime|config)\.exs|lib\/[^/]+\/endpoint\.ex)$/,
    redirects: [/\bforce_ssl:\s{0,20}(?!false\b|nil\b)\S|\bplug\s{0,20}\(?\s{0,20}Plug\.SSL\b/],
    // Only hosts of the developer's machine are excluded (hexdocs.pm: Plug.SSL, exclude).
    unless: /\bexclude:.{0,200}["'](?!127\.)[\w-]{1,60}\.[\w.-]{2,100}["']/,
    off: /\bforce_ssl:\s{0,20}(?:false|nil)\b/,
    hsts: /\bforce_ssl:\s{0,20}(?!false\b|nil\b)\S|\bplug\s{0,20}\(?\s{0,20}Plug\.SSL\b/
  },
  {
    path: /^(?:[^/]+\/){0,3}settings(?:\/[^/]+)?\.py$/,
    redirects: [/^SECURE_SSL_REDIRECT\s{0,20}=\s{0,20}(?!False\b)(?!.{0,200}default\s{0,9}=\s{0,9}False)\S/],
    // An expression that matches each path (docs.djangoproject.com: SECURE_REDIRECT_EXEMPT).
    unless: /^SECURE_REDIRECT_EXEMPT\s{0,20}=\s{0,20}[[(]\s{0,9}r?["'](?:\^?(?:\.\*)?\$?)["']/,
    // The setting works only with the middleware.
    needs: [/^MIDDLEWARE\s{0,20}=\s{0,20}[[(]/m, /SecurityMiddleware/],
    off: /^SECURE_SSL_REDIRECT\s{0,20}=\s{0,20}False\b/,
    hsts: /^SECURE_HSTS_SECONDS\s*=\s*(?!0\s*$)\S/
  },
  {
    path: /^(?:(?:src|app|server)\/)?(?:main|app|server|__init__|asgi|wsgi)\.py$/,
    redirects: [/\bHTTPSRedirectMiddleware\b|\b(?:Talisman|SSLify)\(/],
    unless: /\bforce_https\s{0,9}=\s{0,9}False\b/,
    off: /\bforce_https\s{0,9}=\s{0,9}False\b/,
    hsts: /\bTalisman\(|strict[-_]transport[-_]security/i
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    unless: /\bif\s{0,4}\(\s{0,4}(?:false|0)\b/,
    hsts: /strict[-_]transport[-_]security|\bhelmet\s*\(|\bhsts\b/i
  },
  {
    path: /^(?:[^/]+\/){0,5}(?:server\/)?middlewares?\/[^/]+\.[cm]?[jt]s$/,
    redirects: [PROTO_HEADER, /https:\/\/\$\{|['"`]https:\/\/['"`]\s*[+,]|protocol\s*=\s*['"`]https/i],
    hsts: HSTS_HEADER
  },
  {
    // A handler in front of all others, in any language of servers: it asks for the header and sends browsers elsewhere.
    path: /^(?:[^/]+\/){0,5}(?:middlewares?\/[^/]+|(?:\w{1,40}_)?middlewares?|main|server)\.(?:go|py|rs|rb|kt|java|cs|php)$/,
    redirects: [PROTO_HEADER, /["'`f]https:\/\/|replace\([^)]{0,40}https|scheme\s{0,9}=\s{0,9}["']https/i, /redirect/i],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:config\.ru|(?:app|main|server)\.rb)$/,
    redirects: [/^use\s{1,9}(?:Rack::)?(?:SslEnforcer|SSL)\b/],
    hsts: /\buse\s{1,9}(?:Rack::)?(?:SslEnforcer|SSL)\b/
  },
  {
    path: /^(?:(?:src|app|server)\/){0,2}(?:index|main|app|server)\.[cm]?[jt]sx?$/,
    redirects: [
      /['"](?:express-sslify|heroku-ssl-redirect|express-enforces-ssl|express-force-(?:ssl|https)|koa-sslify)['"]/
    ],
    hsts: HSTS_HEADER
  },
  {
    // Laravel redirects by a middleware of the project, which reads this value.
    path: /^config\/app\.php$/,
    redirects: [/^['"](?:force_https|force_ssl|https_only)['"]\s{0,20}=>\s{0,20}true\b/],
    off: /^['"](?:force_https|force_ssl|https_only)['"]\s{0,20}=>\s{0,20}(?:false\b|(?:\(bool\)\s{0,9})?env\(\s{0,9}['"]\w{1,60}['"]\s{0,9},\s{0,9}false\b)/,
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]{0,255}caddyfile[^/]{0,255}$/i,
    // Behind the proxy only the header tells the two apart; a mere `redir` moves visitors to another name.
    redirects: [/\bheader\s+X-Forwarded-Proto\s+https?\b/i, /^redir\s.{0,300}https:\/\/\{/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}[^/]{0,255}haproxy[^/]{0,255}\.cfg$/i,
    redirects: [/^(?:http-request\s+)?redirect\s+scheme\s+https\b/],
    hsts: HSTS_HEADER
  },
  {
    path: /^(?:[^/]+\/){0,3}(?:[^/]{0,255}nginx[^/]{0,255}\/(?:[^/]+\/){0,2}[^/]+\.(?:conf|template)|[^/]{0,255}nginx[^/]{0,255}\.(?:conf|template)|default\.conf(?:\.template)?)$/i,
    redirects: [/\b(?:return\s{1,20}30[1278]|rewrite\s.{1,200})\s{1,20}https:\/\/\$(?:host|http_host|server_name)\b/],
    hsts: HSTS_HEADER
  }
];
var NAME3 = /^(?:(?:production|application|app|main|server)\.rb|config\.ru|app\.php|(?:main|server|\w{0,40}middlewares?)\.(?:go|rs|rb|kt|java|cs|php)|(?:prod|runtime|config)\.exs|endpoint\.ex|[^/]+\.py|(?:index|main|app|server|middleware|proxy|hooks\.server)\.[cm]?[jt]sx?|.{0,255}caddyfile.{0,255}|[^/]+\.(?:conf|cfg|template))$/i;
var MIDDLEWARE = /(?:^|\/)middlewares?\/[^/]+\.(?:[cm]?[jt]s|go|py|rs|rb|kt|java|cs|php)$/;
function mayBePlace(path) {
  return (NAME3.test(baseName(path)) || MIDDLEWARE.test(path)) && readerOf(path) !== "development";
}
function mayTellOfHttps(path) {
  if (!mayBePlace(path)) return false;
  const parts = path.split("/");
  return parts.some((_, depth) => placesOf(parts.slice(depth).join("/")).length > 0);
}
function tellsOfHttps(path, folders) {
  if (!mayBePlace(path)) return false;
  return homesOf(path, folders).some((home) => placesOf(within(home, path)).length > 0);
}
function placesOf(relative2) {
  return PLACES.filter(({ path }) => path.test(relative2));
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
  let redirectOff;
  let hsts;
  for (const [path, source] of sources) {
    if (!tellsOfHttps(path, folders)) continue;
    const home = homesOf(path, allFolders)[0];
    if (home === void 0 || !folders.has(home)) continue;
    for (const place2 of placesOf(within(home, path))) {
      const found = read(source, place2);
      redirect ??= found.redirect;
      redirectOff ??= found.redirectOff;
      hsts ??= found.hsts;
    }
  }
  return { redirect, redirectOff, hsts };
}
var COMMENT4 = /^(?:#|\/\/|\*|\/\*|--)/;
function read(source, { redirects, needs, unless, off, hsts }) {
  const missing = new Set(redirects);
  let redirect;
  let redirectOff;
  let header;
  let takenBack;
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number);
    const text = line.trim();
    if (text.length > 1e3 || COMMENT4.test(text)) continue;
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
    if (unless?.test(text)) takenBack = at();
    if (off?.test(text)) redirectOff = at();
    if (!header && hsts.test(text)) header = at();
  }
  const isWhole = missing.size === 0 && !(needs?.[0].test(source.text) && !needs[1].test(source.text));
  return {
    redirect: isWhole && !takenBack ? redirect : void 0,
    redirectOff: redirectOff ?? (isWhole ? takenBack : void 0),
    hsts: header
  };
}
// src/project/files/proxy-config.ts
var CADDY = /caddyfile/i;
var HAPROXY = /haproxy[^/]{0,255}\.cfg(?:\.template)?$/i;
var NGINX = /(?:^|\/)(?:[^/]{0,255}nginx[^/]{0,255}\/(?:[^/]+\/){0,2}[^/]+|(?:conf\.d|sites-enabled|sites-available)\/[^/]+|[^/]{0,255}nginx[^/]{0,255}|default)\.conf(?:\.template)?$/i;
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
  const directives2 = nginxDirectives(source.text);
  const used = /* @__PURE__ */ new Set();
  for (const { tokens } of directives2) {
    if (!PASS.test(tokens[0]?.text ?? "")) continue;
    for (const [variable] of (tokens[1]?.text ?? "").matchAll(/\$\w{1,100}/g)) used.add(variable);
  }
  const settings = [];
  for (const { tokens, blocks: blocks2 } of directives2) {
    const [first, second, third] = tokens;
    const block2 = blocks2.at(-1) ?? "";
    if (!first || !second) continue;
    if (PASS.test(first.text)) settings.push(upstream(source, reader, first.text, blocks2, first, second));
    else if (first.text === "set" && third && used.has(second.text))
      settings.push(upstream(source, reader, second.text, blocks2, second, third));
    else if (first.text === "server" && /^upstream /.test(block2))
      settings.push(upstream(source, reader, block2, blocks2, first, second));
  }
  return settings;
}
function nginxDirectives(text) {
  const directives2 = [];
  const blocks2 = [];
  let tokens = [];
  for (let i = 0; i < text.length; ) {
    const character2 = text[i] ?? "";
    if (/\s/.test(character2)) i++;
    else if (character2 === "#") i = lineEnd(text, i);
    else if (character2 === ";") {
      directives2.push({ tokens, blocks: [...blocks2] });
      tokens = [];
      i++;
    } else if (character2 === "{") {
      if (blocks2.length < MAX_DEPTH) blocks2.push(tokens.map((token) => token.text).join(" "));
      tokens = [];
      i++;
    } else if (character2 === "}") {
      blocks2.pop();
      tokens = [];
      i++;
    } else {
      const token = readToken(text, i, /[\s;{}]/);
      tokens.push(token);
      i = token.to;
    }
  }
  return directives2;
}
var MAX_DEPTH = 20;
function caddyUpstreams(source, reader) {
  const settings = [];
  const blocks2 = [];
  for (const tokens of lines(source.text)) {
    const [first, ...rest] = tokens;
    if (!first) continue;
    if (first.text === "}") {
      blocks2.pop();
      continue;
    }
    const opens = tokens.at(-1)?.text === "{";
    const inProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)\b/.test(blocks2.at(-1) ?? "");
    const isProxy = /^(?:reverse_proxy|php_fastcgi|forward_auth)$/.test(first.text);
    if (isProxy || inProxy && first.text === "to") {
      const name2 = isProxy ? first.text : (blocks2.at(-1) ?? "").split(" ", 1)[0] ?? "";
      for (const token of rest) {
        if (!/^[/@*{]?$|^[/@*]|^\{$/.test(token.text))
          settings.push(upstream(source, reader, name2, blocks2, first, token));
      }
    }
    if (opens && blocks2.length < MAX_DEPTH)
      blocks2.push(
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
    const character2 = text[to] ?? "";
    if (/\s/.test(character2)) break;
    if (character2 === "{" && text[to - 1] === "$") inVariable = true;
    else if (character2 === "}" && inVariable) inVariable = false;
    else if (!inVariable && ends.test(character2)) break;
  }
  return { text: text.slice(from, to), from, to };
}
var UNSETTLED2 = /[$%{]/;
function upstream(source, reader, name2, blocks2, first, token) {
  const at = source.locate(token.from, token.to);
  const raw = source.text.slice(token.from, token.to);
  const value = UNSETTLED2.test(token.text) ? { known: false, at, raw } : { known: true, value: token.text, at, raw };
  return {
    origin: "proxy-upstream",
    reader,
    name: name2,
    nameAt: source.locate(first.from, first.to),
    key: [...blocks2, name2].join("."),
    value,
    at: source.locate(first.from, token.to)
  };
}
// src/project/files/secret-files.ts
var LINES = [
  // Erlang's distribution cookie, also in the templates that `mix release.init` writes.
  [/^vm(?:\.\w{1,20})?\.args(?:\.eex)?$/, /^[ \t]*-(setcookie)[ \t]+(\S{1,300})/, "erlang cookie"],
  [/^env\.sh\.eex$/, /^[ \t]*(?:export[ \t]+)?(RELEASE_COOKIE)=["']?([^\s"']{1,300})/, "RELEASE_COOKIE"],
  [/^[._]netrc$/, /\b(password)[ \t]+(\S{1,300})/, "password"],
  [/^\.?pgpass(?:\.conf)?$/, /^[^#:\s]{1,253}:(\d{1,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:(\S{1,300})$/, "password"],
  // PgBouncer (pgbouncer.org: config, "Authentication file format"): a hash begins with `md5` or `SCRAM-SHA-256$`.
  [/^userlist\.txt$/, /^"([^"]{1,100})"[ \t]{1,9}"((?!md5[\da-f]{32}"|SCRAM-)[^"]{4,200})(?=")/, "password"],
  // `docker login` before version 1.7, and Apache's passwords without a hash.
  [/^\.dockercfg$/, /"(auth)"[ \t]{0,9}:[ \t]{0,9}"([\w+/]{12,400}={0,2})(?=")/, "auth"],
  [/^\.?htpasswd$/, /^([^:#\s]{1,100}):\{PLAIN\}(\S{4,200})$/, "password"],
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
// src/project/discover/config-text.ts
var WORDS = /http_?service|internal_?port|force_?https|primary_?region|\[{1,2}\s{0,40}["']?(?:services|env|build|deploy|mounts|processes|experimental)|\\u00/i;
function mayBeFlyConfig(text) {
  return WORDS.test(text);
}
var KEYS_OF_TREES = /internal_port|primary_region|http_service|kill_signal|kill_timeout|console_command|swap_size_mb|\\[uUx\r\n]/iu;
function mayBeTreeOfConfig(text) {
  return KEYS_OF_TREES.test(text);
}
function readsLikeFlyConfig(text) {
  return beginsAsToml(text) && mayBeFlyConfig(text);
}
function beginsAsToml(text) {
  for (let from = text.startsWith("\uFEFF") ? 1 : 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end === -1 ? text.length : end).trim();
    if (line !== "" && !line.startsWith("#"))
      return /^(?:\[|(?:"[^"]{0,200}"|'[^']{0,200}'|[\w-]{1,100})[ \t]{0,40}[.=])/.test(line);
    if (end === -1) return false;
    from = end + 1;
  }
  return false;
}
// src/project/discover/environment-checks.ts
var CHECKS = /(?:process|Bun|import\.meta)\.env\b|validationSchema/;
var STOPS = /\bthrow\b|process\.exit\(|["'](?:zod|valibot|yup|joi|@hapi\/joi|envalid|znv|@t3-oss\/)/;
var SECRET2 = /(?:SECRET|KEY|TOKEN|PASSWORD|SALT)\b/;
var NEEDS = /\bos\.environ\[["']|\bENV\.fetch\(|\bfetch_env!\(/;
function mayRequireSecrets(text) {
  return SECRET2.test(text) && (NEEDS.test(text) || CHECKS.test(text) && STOPS.test(text));
}
// src/project/discover/mentions.ts
var NAMES_FLY2 = /\bfly(?:ctl)?\b/;
var DEPLOYS = /\bfly(?:ctl)?\b[^\n]{0,300}\b(?:deploy|launch)\b|\bflyctl?-deploy\b/;
var QUOTED2 = /"([^"$\n]{2,200})"|'([^'$\n]{2,200})'/g;
var WORD2 = /(?:[\w.@+/-]|\\ ){2,200}/g;
var GLUED_OPTION = /^-[a-z]{0,3}?c(?=[\w.])/;
var MAX_WORDS = 4e3;
function deploys(text) {
  return DEPLOYS.test(text);
}
function mentionsIn(path, text) {
  if (!/^\.(?:github|forgejo|gitea)\//.test(path) && !NAMES_FLY2.test(text)) return [];
  const words = /* @__PURE__ */ new Set();
  for (const [, double, single] of text.matchAll(QUOTED2)) words.add(double ?? single ?? "");
  for (const [word2] of text.matchAll(WORD2)) words.add(word2.replace(/\\/g, "").replace(GLUED_OPTION, ""));
  return [...words].filter((word2) => /[A-Za-z]/.test(word2)).slice(0, MAX_WORDS);
}
function isTaskFile(path) {
  return /^(?:(?:gnu)?makefile|\.?justfile|taskfile\.ya?ml|rakefile|jenkinsfile)$/i.test(baseName(path));
}
var OTHER_FILES = /^(?:package|composer|tsconfig[\w.-]*|jsconfig|deno|biome|renovate|app|vercel|netlify)\.jsonc?$|^(?:license|procfile|gemfile|pipfile|codeowners|requirements[\w.-]*\.txt)$/i;
var CONFIG_ENDINGS = new Set(
  " toml json yaml yml cfg conf config cnf txt template tmpl tpl in dist prod production staging fly env".split(" ")
);
var PROGRAM_ENDINGS = new Set("sh bash zsh py rb js mjs cjs ts mts pl php go exs ps1 groovy".split(" "));
function mayDeploy(path) {
  const name2 = baseName(path);
  const extension = extensionOf(name2);
  return !OTHER_FILES.test(name2) && (CONFIG_ENDINGS.has(extension) || PROGRAM_ENDINGS.has(extension));
}
function readsLikeConfig(text) {
  return /^[ \t]{0,20}(?:app[ \t]{0,20}=|\[{1,2}(?:http_service|services|env|build|mounts|processes)\b|["']?(?:http_service|services)["']?[ \t]{0,20}:)/m.test(
    text
  );
}
function readsLikeScript(path, text) {
  return extensionOf(baseName(path)) === "" && NAMES_FLY2.test(text) && !readsLikeConfig(text);
}
// src/project/discover/read-limits.ts
var MAX_FILES = 3e3;
var NO_LIMITS = { files: Number.POSITIVE_INFINITY, programs: Number.POSITIVE_INFINITY };
// src/project/discover/config-strings.ts
var MAX_TEXTS = 5e3;
var LONGEST = 300;
var LONGEST_CONFIG = 2e5;
var MULTI_LINE = /"""([^"]{0,2000})"""|'''([^']{0,2000})'''/g;
var QUOTED3 = /"((?:[^"\\\n]|\\[\s\S]){0,1000})"|'([^'\n]{0,1000})'/g;
var PLAIN2 = /^\s*(?:[-?:]\s+)*(?:[^\s:"'#][^:\n"'#]{0,200}:\s+)?(?:[&!]\S{1,100}\s+){0,2}(\S.*)$/s;
var BINARY2 = /!!binary\s/;
function stringsOf(text) {
  const strings = /* @__PURE__ */ new Set();
  const add = (candidate) => {
    const path = candidate.trim();
    if (path !== "" && path.length <= LONGEST && strings.size < MAX_TEXTS) strings.add(path);
  };
  const read2 = text.slice(0, LONGEST_CONFIG);
  for (const [, basic, literal] of read2.matchAll(MULTI_LINE))
    add(basic === void 0 ? literal ?? "" : unescaped2(basic));
  for (const [, double, single] of read2.matchAll(QUOTED3)) add(double === void 0 ? single ?? "" : unescaped2(double));
  for (const line of read2.split("\n")) {
    const [, value] = PLAIN2.exec(line.slice(0, 2 * LONGEST).trimEnd()) ?? [];
    if (value !== void 0) add(value.replace(/\s#.*/s, "").replace(/^["']|["']$/g, ""));
  }
  if (BINARY2.test(read2)) for (const string2 of [...strings]) add(Buffer.from(string2, "base64").toString("utf8"));
  return strings;
}
var NAMED = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
function unescaped2(text) {
  return text.replace(
    /\\(?:\r?\n\s*|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g,
    (_, four, eight, two, letter) => {
      const digits = four ?? eight ?? two;
      if (digits === void 0) return letter === void 0 ? "" : NAMED.get(letter) ?? letter;
      const code = Number.parseInt(digits, 16);
      return code <= 1114111 ? String.fromCodePoint(code) : "";
    }
  );
}
// src/project/discover/local-text.ts
var WORKSPACE = /\$\{\{[ \t]{0,20}github\.workspace[ \t]{0,20}\}\}\/?|\$\{?GITHUB_WORKSPACE\}?\/?/g;
var HERE = /\$\{?PWD\}?\/|\$\(pwd\)\/|`pwd`\//g;
var DEFAULT_VALUE = /\$\{\w{1,100}:?[-=]([^}$]{0,300})\}/g;
function localText(text) {
  const decoded = /\\[xuU"]/.test(text) ? `${text}
${unescaped2(text)}` : text;
  if (!decoded.includes("$") && !decoded.includes("`")) return decoded;
  return withConstants(decoded).replace(WORKSPACE, "./").replace(HERE, "./").replace(DEFAULT_VALUE, "$1");
}
var CONSTANT = /(?:^|[\s{])([A-Za-z_]\w{0,100})(?:=|:[ \t]{1,20})(?:"([^"\n$]{1,300})"|'([^'\n$]{1,300})'|([\w./@+-]{1,300})(?=[\s;&|)]|$))/gm;
var VARIABLE = /\$\{\{[ \t]{0,20}(?:env\.)?(\w{1,100})[ \t]{0,20}\}\}|\$\{?(\w{1,100})\}?/g;
function withConstants(text) {
  const constants2 = /* @__PURE__ */ new Map();
  for (const [, name2 = "", double, single, plain2 = ""] of text.matchAll(CONSTANT)) {
    if (!constants2.has(name2)) constants2.set(name2, double ?? single ?? plain2);
  }
  if (constants2.size === 0) return text;
  return text.replace(VARIABLE, (whole, expression, plain2) => {
    return constants2.get(expression ?? plain2 ?? "") ?? whole;
  });
}
// src/project/discover/references.ts
var NO_PATHS = /* @__PURE__ */ new Set();
var NOTHING2 = {
  files: NO_PATHS,
  scripts: NO_PATHS,
  folders: NO_PATHS,
  mentions: NO_PATHS,
  configs: NO_PATHS,
  used: NO_PATHS
};
var MAX_MENTIONS = 500;
var MAX_CONFIG_MENTIONS = 1e4;
var MAX_FOLDERS = 40;
var MAX_BASES = 6;
var WORD3 = "([^\\s;|&)#,\\]}`]{1,300})";
var QUOTED_WORD = `((?:"[^"
]{1,300}"|'[^'
]{1,300}'|\\\\.|[^\\s;|&)#,\\]}\`"'\\\\]){1,300})`;
var BETWEEN = "(?:[\\s\\\\`^]{1,60})";
var FILE_KEY = "(?:dockerfile|ignorefile|machine_config|file|config|env_file)";
var NAMED_BY_KEY = new RegExp(
  `(?:^|[\\s{,[])(?:${FILE_KEY}|"${FILE_KEY}"|'${FILE_KEY}')[ \\t]{0,40}[=:][ \\t]{0,40}["']?([^\\s"',}\\]#]{1,300})`,
  "gi"
);
var FILE_FLAG = `(?:^|\\s)(?:-[A-Za-z]{0,8}c(?:${BETWEEN}|=)?|--(?:config|dockerfile|ignorefile|machine-config|from-manifest)(?:${BETWEEN}|=))`;
var NAMED_BY_FLAG = new RegExp(`${FILE_FLAG}${WORD3}`, "g");
var QUOTED_BY_FLAG = new RegExp(`${FILE_FLAG}${QUOTED_WORD}`, "g");
var SCRIPT3 = new RegExp(
  `(?:(?:^|[\\s"'/])(?:(?:ba|da|z)?sh(?:[ \\t]{1,20}-\\w{1,20})?|source)[ \\t]{1,20}|(?:^|[\\s"'])(?=\\.{1,2}\\/))${WORD3}`,
  "g"
);
var DATA = /\.(?:json|csv|tsv|xml|html|png|jpe?g|gif|svg|pdf|gz|zip|parquet)$/i;
var INCLUDED = new RegExp(`^(?:[-s]?include|import\\??)[ \\t]{1,20}["']?${WORD3}`, "gm");
var WORKING_FOLDER = new RegExp(
  `(?:working-directory|\\bpath|\\bcd|\\bpushd)["']?(?::|[ \\t])[ \\t]{0,20}${WORD3}`,
  "g"
);
var DEPLOY = /\b(?:fly|flyctl)["']?[ \t][^\n]{0,300}?\b(?:deploy|launch)["']?[ \t]([^\n;|&]{1,500})/g;
var LOCAL_ACTION = /\buses["']?:[ \t]{0,20}["']?\.\/([^\s"'#]{1,300})/g;
var DEFAULT_FILES = [
  "fly.toml",
  "fly.json",
  "fly.yaml",
  "Dockerfile",
  "dockerfile",
  ".dockerignore",
  "action.yml",
  "action.yaml"
];
function referencesOf(path, text, isNamed = false) {
  const format2 = formatOf(path, text);
  const isRead2 = isNamed || format2 === "shell" || format2 === "makefile" || isTaskFile(path) || format2 === "toml" || format2 === "yaml" || format2 === "json" && /fly|^package\.json$/i.test(baseName(path));
  if (!isRead2 || isComposePath(path) && !/dockerfile/i.test(text)) return NOTHING2;
  const local = localText(text);
  const entered = /* @__PURE__ */ new Set();
  for (const folder of captures(local, WORKING_FOLDER)) entered.add(folder);
  for (const rest of captures(local, DEPLOY)) {
    for (const word2 of rest.split(/\s+/)) if (word2 !== "" && !word2.startsWith("-")) entered.add(unquoted(word2));
  }
  const folders = resolved(entered, folderOf(path));
  const files = /* @__PURE__ */ new Set();
  for (const folder of folders) for (const name2 of DEFAULT_FILES) files.add(inFolder(folder, name2));
  const bases = ["", folderOf(path), ...folders];
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG, QUOTED_BY_FLAG]) {
    for (const name2 of captures(local, pattern)) addEach(files, bases, name2);
  }
  if (isConfigText(path, text, isNamed, format2)) {
    for (const name2 of stringsOf(text)) {
      if (isText(name2)) addEach(files, ["", folderOf(path)], name2, MAX_CONFIG_MENTIONS);
    }
  }
  const scripts = /* @__PURE__ */ new Set();
  const commands = languageOfPath(path) === void 0 ? captures(local, SCRIPT3) : [];
  for (const name2 of commands) if (!DATA.test(name2)) addEach(scripts, bases, name2);
  if (format2 === "makefile") for (const name2 of captures(local, INCLUDED)) addEach(scripts, bases, name2);
  for (const script of scripts) files.add(script);
  for (const action of captures(local, LOCAL_ACTION)) {
    for (const name2 of ["action.yml", "action.yaml"]) addEach(files, [""], `${action}/${name2}`);
  }
  const mentions = /* @__PURE__ */ new Set();
  for (const word2 of mentionsIn(path, local)) {
    for (const base of bases.slice(0, MAX_BASES)) mentions.add(joinPath(base, word2) ?? "");
  }
  return {
    files,
    scripts,
    folders,
    mentions,
    configs: /^\.(?:github|forgejo|gitea)\//.test(path) || deploys(local) ? mentions : NO_PATHS,
    used: NO_PATHS
  };
}
function namedFrom(roots, read2) {
  const files = /* @__PURE__ */ new Set();
  const scripts = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  const mentions = /* @__PURE__ */ new Set();
  const configs = /* @__PURE__ */ new Set();
  const used = /* @__PURE__ */ new Set();
  const pending = [...roots].map((path) => ({ path, isNamed: false, isUsed: false }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const references = read2(next.path, next.isNamed, next.isUsed);
    if (!references) continue;
    for (const folder of references.folders) folders.add(folder);
    for (const script of references.scripts) scripts.add(script);
    for (const file of references.configs) configs.add(file);
    for (const file of references.used) {
      if (used.has(file)) continue;
      used.add(file);
      pending.push({ path: file, isNamed: false, isUsed: true });
    }
    for (const file of references.mentions) {
      if (mentions.has(file) || files.has(file)) continue;
      mentions.add(file);
      pending.push({ path: file, isNamed: true, isUsed: false });
    }
    for (const file of references.files) {
      if (files.has(file)) continue;
      files.add(file);
      pending.push({ path: file, isNamed: true, isUsed: false });
    }
  }
  return { files, scripts, folders, mentions, configs, used };
}
function isConfigText(path, text, isNamed, format2) {
  if (readsLikeFlyConfig(text) || isNamed && mayBeFlyConfig(text)) return true;
  return isConfigFormat(format2) && (isNamed || /fly/i.test(path));
}
function addEach(files, folders, name2, most = MAX_MENTIONS) {
  for (const folder of folders) {
    if (files.size >= most) return;
    const candidate = joinPath(folder, name2) ?? joinPath("", name2.replace(/^(?:\.\.\/)+[\w.-]{1,100}\//, ""));
    if (candidate) files.add(candidate);
  }
}
function resolved(entered, own) {
  const found = /* @__PURE__ */ new Set();
  for (let round = 0; round < 2; round++) {
    for (const base of ["", own, ...found]) {
      for (const folder of entered) {
        if (found.size >= MAX_FOLDERS) return found;
        const path = joinPath(base, folder);
        if (path) found.add(path);
      }
    }
  }
  return found;
}
function inFolder(folder, name2) {
  return `${folder}/${name2}`;
}
function captures(text, pattern) {
  const found = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    if (match[1]) found.push(pattern === DEPLOY ? match[1] : unquoted(match[1]));
  }
  return found;
}
function unquoted(word2) {
  return word2.replace(/["'\\]/g, "").trim();
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
function withoutWorkspace(path) {
  const text = path.replace(/["'\\]/g, "");
  const inRoot = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)(?:\/|$)([^$]*)$/.exec(text);
  if (inRoot) return { path: inRoot[1] ?? "", from: "root" };
  const here = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?:\/|$)([^$]*)$/.exec(text);
  return here ? { path: here[1] ?? "", from: "folder" } : void 0;
}
// src/facts/secret-paths.ts
var KINDS = [
  [
    "settings with secrets",
    /(?:^|\/)(?:prod|production|staging|live|secrets?)?\.env(?:\.(?:local|prod|production|staging|live|secrets?)){0,2}$/i
  ],
  ["a private key", /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/],
  ["a private key", /(?:^|\/)(?:[\w.-]{1,100}[._-])?(?:priv(?:ate)?[._-]?key|key|private)\.pem$/i],
  ["a private key", /(?:^|\/)[\w.-]{1,100}\.(?:key|p12|pfx|p8|ppk)$/i],
  ["a login", /(?:^|\/)(?:[._]netrc|\.pypirc|\.git-credentials|\.pgpass|\.npmrc|\.docker\/config\.json)$/],
  // In a repository `.fly` holds the start scripts that `fly launch` writes for Laravel and Redwood.
  ["cloud credentials", /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh|\.kube(?:\/config)?|\.gnupg|\.fly\/config\.yml)$/],
  [
    "cloud credentials",
    /(?:^|\/)(?:service[_-]?account[\w.-]{0,60}|application_default_credentials|gcp[_-]key)\.json$/i
  ],
  ["cloud credentials", /(?:^|\/)[\w.-]{0,60}\.?terraform\.tfstate$|(?:^|\/)\.erlang\.cookie$/]
];
var FOR_PEOPLE = /(?:^|[._/-])(?:example|sample|template|tmpl|test|tests|dummy|fixtures?)(?=$|[._/-])/i;
var PUBLIC_PART = /(?:^|[._-])(?:dist|public|pub|ca)(?=$|[._-])/i;
function secretFileOf(path) {
  const name2 = withoutFinalSlashes(path).replaceAll("*", "");
  if (FOR_PEOPLE.test(name2) || PUBLIC_PART.test(name2.slice(name2.lastIndexOf("/") + 1))) return void 0;
  return KINDS.find(([, pattern]) => pattern.test(name2))?.[0];
}
function mayBeSecretFile(path) {
  const name2 = withoutFinalSlashes(path).replaceAll("*", "");
  return KINDS.some(([, pattern]) => pattern.test(name2));
}
function withoutFinalSlashes(path) {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}
var SECRET_FILE_NAMES = [".env", "master.key", "id_rsa", "id_ed25519"];
function isPracticeKey(path) {
  return /(?:^|[._/-])(?:localhost|local|ci|dev|development|tests?|testing|mock|dummy|fake|snakeoil|self-?signed|example|sample|demo|fixtures?|mkcert|bench(?:marks?)?)(?=$|[._/-])/i.test(
    path
  );
}
var DEV_SERVER_CONFIG = /(?:^|\/)(?:angular|package)\.json$|(?:^|\/)(?:vite|webpack|vue|rsbuild|craco|setupProxy|server-dev|dev-server)[\w.-]{0,40}\.[cm]?[jt]s$/i;
// src/project/discover/telling-lines.ts
var TELLING = /^.{0,200}(?:\bimport\b|\bfrom\s{1,9}["'.\w]|\brequire(?:_relative|_once)?\b|\b(?:auto)?load\b|\binclude(?:_once|_str|_bytes)?\b|#\[path\b|\bmod\s|"[\w.~-]{1,60}\/[\w.~/-]{1,200}"$|\benv(?:iron)?\b|getenv|fetch_env|\bmetrics\b|prometheus|promhttp|authori[sz]ation|password|current_?user|current_scope|login|set_?cookie|\bjwt\b|api[-_]?key).{0,300}$/gim;
var MOST_LINES3 = 200;
var PACKAGE_LIST = /(?:^|\/)(?:package\.json|Gemfile|requirements\.txt|pyproject\.toml|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?)$/;
function isReadBesideApp(path) {
  return PACKAGE_LIST.test(path) || secretFileOf(path) === "a login";
}
function tellingLines(path, text) {
  if (languageOfPath(path) === void 0 || isGenerated(path, text) || handWritten(text) === "") return "";
  return (text.match(TELLING) ?? []).slice(0, MOST_LINES3).join("\n");
}
// src/project/discover/imports.ts
var MOST_PATHS = 2e4;
var SCRIPT_ENDINGS = [
  "",
  ".ts",
  ".tsx",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".mts",
  ".vue",
  ".json",
  "/index.ts",
  "/index.js"
];
var FROM_ROOT = ["", "src", "app", "lib"];
function withEndings(path, endings) {
  return path === void 0 ? [] : endings.map((ending) => path + ending);
}
function scriptPaths(written, folder) {
  const alias = /^[@~]\/(.+)$/.exec(written)?.[1];
  const bases = alias === void 0 ? [joinPath(folder, written)] : FROM_ROOT.map((root) => joinPath(root, alias));
  return bases.flatMap((base) => [
    ...withEndings(base, SCRIPT_ENDINGS),
    ...withEndings(base?.replace(/\.[cm]?jsx?$/, ""), [".ts", ".tsx", ".mts"])
  ]);
}
function modulePaths(written, folder, names) {
  const dots = /^\.*/.exec(written)?.[0].length ?? 0;
  const module2 = written.slice(dots).replaceAll(".", "/");
  const bases = [];
  if (dots > 0) bases.push(joinPath(folder, `${"../".repeat(dots - 1)}${module2}`) ?? "");
  else
    for (let base = folder; ; base = folderOf(base)) {
      bases.push(joinPath(base, module2) ?? "", joinPath(base, `src/${module2}`) ?? "");
      if (base === "") break;
    }
  const imported = names.split(/[\s,()\\]+/).filter((name2) => /^[A-Za-z_]\w{0,80}$/.test(name2));
  return bases.flatMap((base) => [
    ...withEndings(base, [".py", "/__init__.py"]),
    ...imported.slice(0, 20).map((name2) => `${base}${base === "" ? "" : "/"}${name2}.py`)
  ]);
}
var FORMS4 = [
  {
    endings: /^(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
    pattern: /(?:\bfrom|\bimport|\brequire\(|\bimport\(|\bnew URL\(|\bWorker\()\s{0,9}["'`](?<path>(?:\.{1,2}|[@~])\/[^"'`\n$]{1,200})["'`]/g,
    resolve: scriptPaths
  },
  {
    endings: /^pyw?$/,
    pattern: /^[ \t]{0,40}from[ \t]{1,9}(?<path>\.{0,5}[\w.]{0,200})[ \t]{1,9}import[ \t(\\]{1,9}(?<names>[\w ,\t\n*]{1,500})/gm,
    resolve: modulePaths
  },
  {
    endings: /^pyw?$/,
    pattern: /(?:^[ \t]{0,40}import[ \t]{1,9}|import_module\(["'])(?<path>[\w.]{1,200})/gm,
    resolve: modulePaths
  },
  {
    endings: /^(?:rb|ru|rake)$/,
    pattern: /\b(?:require_relative|load|require|autoload\b[^\n,]{1,80},)[ \t(]{1,9}["'](?<path>[\w./-]{1,200})["']/g,
    resolve: (written, folder) => [folder, "", "lib"].flatMap((base) => withEndings(joinPath(base, written), [".rb", ""]))
  },
  {
    endings: /^php$/,
    pattern: /\b(?:require|include)(?:_once)?\b[ \t(]{0,9}(?:__DIR__[ \t]{0,9}\.[ \t]{0,9}|dirname\(__FILE__\)[ \t]{0,9}\.[ \t]{0,9})?["'](?<path>[\w./-]{1,200})["']/g,
    resolve: (written, folder) => [folder, ""].map((base) => joinPath(base, written.replace(/^\//, "")))
  },
  {
    // The nomicon calls them path attributes; unit tests have a condition in front (doc.rust-lang.org: items/modules).
    endings: /^rs$/,
    pattern: /(?<!cfg\(test\)\]\s{0,40})(?:#\[path\s{0,9}=\s{0,9}"|\binclude(?:_str|_bytes)?!\(\s{0,9}")(?<path>[\w./-]{1,200})"/g,
    resolve: (written, folder) => [joinPath(folder, written)]
  },
  {
    endings: /^rs$/,
    pattern: /(?<!cfg\(test\)\]\s{0,40}(?:#\[[^\]\n]{0,80}\]\s{0,40})?)^[ \t]{0,20}(?:pub(?:\([a-z ]{1,20}\))?[ \t]{1,9})?mod[ \t]{1,9}(?<path>\w{1,80})[ \t]{0,9};/gm,
    resolve: (written, folder) => withEndings(joinPath(folder, written), [".rs", "/mod.rs"])
  },
  {
    // The module's own name is in front of the folder.
    endings: /^go$/,
    pattern: /^[ \t]{0,9}(?:import[ \t]{1,9})?(?:[\w.]{1,40}[ \t]{1,9})?"(?<path>[\w.~-]{1,60}(?:\/[\w.~-]{1,60}){1,9})"/gm,
    resolve: (written) => {
      const parts = written.split("/");
      return parts.slice(1).map((_, index) => `${parts.slice(index + 1).join("/")}/*.go`);
    }
  },
  {
    endings: /^(?:java|kt|scala|groovy)$/,
    pattern: /^[ \t]{0,9}import[ \t]{1,9}(?:static[ \t]{1,9})?(?<path>[a-z_][\w.]{1,200})/gm,
    resolve: (written, folder) => {
      const root = /^(?:.{0,300}\/)?src\/main\/(?:java|kotlin|scala|groovy)(?=\/|$)/.exec(folder)?.[0];
      const path = written.replaceAll(".", "/");
      if (root === void 0) return [];
      return [path, folderOf(path)].flatMap(
        (each) => withEndings(`${root}/${each}`, [".java", ".kt", ".scala", ".groovy"])
      );
    }
  }
];
function importsOf(path, text) {
  const ending = extensionOf(baseName(path));
  const folder = folderOf(path);
  const found = /* @__PURE__ */ new Set();
  for (const { endings, pattern, resolve: resolve2 } of FORMS4) {
    if (!endings.test(ending)) continue;
    for (const { groups, index } of text.matchAll(pattern)) {
      if (isForDevelopment(text, index)) continue;
      for (const each of resolve2(groups?.["path"] ?? "", folder, groups?.["names"] ?? "")) {
        if (found.size >= MOST_PATHS) return found;
        if (each !== void 0 && each !== path) found.add(each);
      }
    }
  }
  return found;
}
function packageOf(path) {
  return path.endsWith(".go") && !path.endsWith("_test.go") ? `${folderOf(path)}/*.go` : void 0;
}
var LINES_ABOVE = 8;
var DEVELOPMENT = /debug|\bdev|isDev|is_dev|development|local|test|mock/i;
var NEGATED = /\bprod|\bnot\b|!/i;
function isForDevelopment(text, index) {
  let from = text.lastIndexOf("\n", index) + 1;
  let indent = text.slice(from, from + 100).search(/\S/);
  if (indent <= 0) return false;
  let isElse = false;
  for (let count2 = 0; from > 0 && count2 < LINES_ABOVE; count2++) {
    const end = from - 1;
    from = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, Math.min(end, from + 300));
    const own = line.search(/\S/);
    if (own === -1 || own > indent || own === indent && !isElse) continue;
    const isCondition = /\bif\b/.test(line);
    if (!isCondition && /\belse\b/.test(line)) isElse = true;
    else if (isElse) return isCondition && /prod/i.test(line) && !/\bnot\b|!/.test(line);
    else return isCondition && DEVELOPMENT.test(line) && !NEGATED.test(line);
    indent = own;
  }
  return false;
}
// src/project/discover/profiles.ts
var NAMES_PROFILE = /\b(?:SPRING_PROFILES_(?:ACTIVE|INCLUDE)|MIX_ENV|NODE_ENV|NODE_CONFIG_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|MICRONAUT_ENVIRONMENTS|QUARKUS_PROFILE|profiles\.(?:active|include)|--mode|--settings|import_config)\b["'\])]{0,3}[ \t]{0,9}(?:[=:,][ \t]{0,9})?["'[]{0,3}([\w., -]{2,120})/g;
var NESTED_PROFILE = /\bprofiles:\s{1,40}(?:active|include):[ \t]{0,9}["'[]{0,3}([\w., -]{2,120})/g;
var SPRING_SETTINGS = /(?:^|\/)application\.(?:ya?ml|properties)$/;
var OF_PROFILE = [
  /^application[-_](\w{2,40})\.(?:ya?ml|properties)$/i,
  /^appsettings\.(\w{2,40})\.json$/i,
  /^\.env\.(\w{2,40})(?:\.local)?$/i
];
var IN_FOLDER = /(?:^|\/)(?:config|configs|settings|environments|conf)\/(?:[\w-]{1,40}\/)?([A-Za-z]\w{1,40})\.\w{1,6}$/;
function keyOf2(profile) {
  return `profile ${profile.toLowerCase()}`;
}
function profileOf(path) {
  const name2 = baseName(path);
  for (const pattern of OF_PROFILE) {
    const profile2 = pattern.exec(name2)?.[1];
    if (profile2 !== void 0) return keyOf2(profile2);
  }
  const profile = IN_FOLDER.exec(path)?.[1];
  return profile === void 0 ? void 0 : keyOf2(profile);
}
function profilesIn(path, text) {
  const found = [];
  for (const pattern of SPRING_SETTINGS.test(path) ? [NAMES_PROFILE, NESTED_PROFILE] : [NAMES_PROFILE]) {
    for (const [, written = ""] of text.matchAll(pattern)) {
      for (const word2 of written.split(/[, ]+/)) {
        const profile = word2.replace(/\.exs$/, "").split(".").at(-1) ?? "";
        if (profile !== "") found.push(keyOf2(profile));
      }
    }
  }
  return found;
}
function namesOwnProfile(path) {
  return SPRING_SETTINGS.test(path);
}
// src/project/discover/used-tests.ts
var WORD4 = /[\w.@+/:-]{2,200}/g;
var FOLDER = /\b(?:WORKDIR|cd)[ \t"',[]{1,9}([\w./-]{1,200})/g;
var MOST_WORDS2 = 4e3;
var MOST_FOLDERS = 20;
var MOST_PATHS2 = 2e4;
var MODULE = /^([A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6})(?::\w{1,60})?$/;
var PROGRAM_ENDINGS2 = [
  "",
  ".js",
  ".ts",
  ".mjs",
  ".cjs",
  ".py",
  "/index.js",
  "/index.ts",
  "/__main__.py",
  "/main.go"
];
function usedTests(path, text, isUsed = false) {
  const used = /* @__PURE__ */ new Set();
  if (languageOfPath(path) !== void 0) {
    if (!isUsed && isTest(path, text)) return used;
    for (const each of importsOf(path, text)) if (isTest(each)) used.add(each);
    for (const each of importedProfiles(path, text)) used.add(each);
  } else if (holdsStarts(path, text)) {
    for (const each of startedBy(path, text)) if (isTest(each) || /\.(?:ba)?sh$/.test(each)) used.add(each);
    for (const each of profilesIn(path, text)) used.add(each);
  } else if (namesOwnProfile(path)) {
    for (const each of profilesIn(path, text)) used.add(each);
  }
  used.delete(path);
  return used;
}
function importedProfiles(path, text) {
  return path.endsWith(".exs") ? profilesIn(path, text) : [];
}
function keysOf(path) {
  return [path, packageOf(path), profileOf(path)].filter((key) => key !== void 0);
}
function isTest(path, text = "") {
  return codeReaderOf(path, text) === "development";
}
function holdsStarts(path, text) {
  const format2 = formatOf(path, text);
  if (format2 === "dockerfile" || format2 === "procfile" || format2 === "shell") return true;
  return baseName(path) === "package.json" || readsLikeFlyConfig(text);
}
function startedBy(path, text) {
  const folders = /* @__PURE__ */ new Set(["", folderOf(path)]);
  for (const [, folder = ""] of text.matchAll(FOLDER)) {
    for (const each of suffixesOf(folder)) if (folders.size < MOST_FOLDERS) folders.add(each);
  }
  const words = /* @__PURE__ */ new Set();
  for (const [word2] of text.matchAll(WORD4)) if (words.size < MOST_WORDS2) words.add(word2);
  const found = /* @__PURE__ */ new Set();
  for (const word2 of words) {
    const module2 = MODULE.exec(word2)?.[1];
    const written = suffixesOf(word2);
    if (module2?.includes(".")) written.push(`${module2.replaceAll(".", "/")}.py`);
    for (const each of written) {
      for (const folder of folders) {
        const target = joinPath(folder, each);
        if (target === void 0 || target === "") continue;
        for (const ending of PROGRAM_ENDINGS2) if (found.size < MOST_PATHS2) found.add(target + ending);
      }
    }
  }
  return found;
}
function suffixesOf(word2) {
  if (!word2.startsWith("/")) return [word2];
  const parts = word2.split("/").filter((part) => part !== "");
  return parts.map((_, index) => parts.slice(index).join("/"));
}
// src/project/discover/discover.ts
var FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]{0,255})?\.(?:toml|json|yaml)$/i;
var FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i;
var WORKFLOW = /^\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/;
var LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/;
var LOCAL_ACTION2 = /(?:^|\/)action\.ya?ml$/;
var SKIPPED_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|artifacts\/build-info|\.venv|venv|site-packages)\//;
var LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i;
var LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i;
var STYLE_SHEET = /\.(?:css|scss|sass|less)$/i;
var READ_ME = /^readme(?:\.(?:md|txt|rst))?$/i;
function mayMatter(path) {
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(baseName(path))) return false;
  return isText(path) || formatOf(path) === "dockerfile" || isSecretFile(path);
}
function wanted(paths, texts, changed, limits = NO_LIMITS, references = namedBy(texts)) {
  const programs = programsIn(texts);
  const room = limits.files - (texts.size - programs);
  const { folders } = references;
  const named2 = /* @__PURE__ */ new Set([...references.files, ...[...references.mentions].filter(mayDeploy)]);
  const isUsed = (path) => references.used.size > 0 && keysOf(path).some((key) => references.used.has(key));
  const left = [...paths].filter((path) => !texts.has(path) && (!isSkipped(path, folders) || named2.has(path)));
  if (left.length === 0) return [];
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf));
  const isBesideApp = (path) => isReadBesideApp(path) && appFolders.has(folderOf(path));
  const structural = [];
  const further = [];
  const code = [];
  for (const path of left) {
    const kind = kindOf(path);
    if (named2.has(path) || kind === "structural" || isBesideApp(path) || tellsOfHttps(path, appFolders))
      structural.push(path);
    else if (kind !== "none" && isUsed(path)) structural.push(path);
    else if (changed !== "all" && !changed.has(path)) continue;
    else if (kind === "readable") further.push(path);
    else if (kind === "plain") code.push(path);
  }
  return [
    ...[...structural, ...further].slice(0, Math.max(0, room)),
    ...code.slice(0, Math.max(0, limits.programs - programs))
  ];
}
function isOfNoUse(path, reason) {
  return reason === NOT_TEXT && (!isText(path) || isUnknownFormat(path) && isPlain(path));
}
function programsIn(texts) {
  let count2 = 0;
  for (const path of texts.keys()) if (isPlain(path)) count2++;
  return count2;
}
function kindOf(path) {
  if (isStructural(path)) return "structural";
  if (isReadable(path)) return "readable";
  return isPlain(path) ? "plain" : "none";
}
function isPlain(path) {
  return formatOf(path) === void 0 && !isReadable(path) && isText(path) && !LOCK_FILE.test(baseName(path));
}
function textToKeep(path, text) {
  if (!isPlain(path) || mayTellOfHttps(path) || readsLikeFlyConfig(text) || isDockerfileByText(path, text)) return text;
  if (mayCallFlyctl(path, text) || mayRequireSecrets(text) || LISTS_PUBLIC_VARIABLES.test(path)) return text;
  return saysSomething(path, text, languageOfPath(path)) ? text : tellingLines(path, text);
}
var LISTS_PUBLIC_VARIABLES = /(?:^|\/)(?:nuxt|next|vite)\.config\.[cm]?[jt]s$/;
function isDockerfileByText(path, text) {
  return mayBeAnyDockerfile(path) && readsLikeDockerfile(text);
}
function mayBeAnyDockerfile(path) {
  return formatOf(path) === void 0 && (isUnknownFormat(path) || path.endsWith(".txt")) && isPlain(path);
}
function mayIntroduce(path, patch) {
  const isProse = READ_ME.test(baseName(path));
  if (patch === void 0 || mayTellOfHttps(path) || !(isProse || isPlain(path))) return true;
  return mayBeFlyConfig(patch) || mayCallFlyctl(path, patch) || usedTests(path, patch.replace(/^[-+ ]/gm, "")).size > 0 || mayBeAnyDockerfile(path) && mayBeDockerfile(patch) || partSaysSomething(path, patch.replace(/^[-+ ]/gm, ""), languageOfPath(path));
}
function namedBy(texts) {
  return createNamedBy()(texts);
}
function createNamedBy() {
  const known = /* @__PURE__ */ new Map();
  const read2 = (path, text, isNamed, isUsed) => {
    const used = usedTests(path, text, isUsed);
    const isOfProgram = isPlain(path) && !isNamed;
    const isOfStyle = STYLE_SHEET.test(path) && !/\bfly/.test(text);
    return { ...isOfProgram || isOfStyle ? NOTHING2 : referencesOf(path, text, isNamed), used };
  };
  return (texts) => namedFrom(texts.keys(), (path, isNamed, isUsed) => {
    const text = texts.get(path);
    if (text === void 0) return void 0;
    const key = `${path}\0${isNamed}${isUsed}`;
    const found = known.get(key);
    if (found?.text === text) return found.references;
    const references = read2(path, text, isNamed, isUsed);
    known.set(key, { text, references });
    return references;
  });
}
function isNamedIn({ texts, links }, touched) {
  const { files, folders, mentions, used } = namedBy(texts);
  const throughLinks = new Set(
    [...links ?? []].filter(([link2]) => mayMatter(link2) || files.has(link2)).map(([, to]) => to)
  );
  for (const path of touched) {
    if (files.has(path) || keysOf(path).some((key) => used.has(key)) || throughLinks.has(path) || mentions.has(path) && mayDeploy(path))
      return true;
    for (const folder of folders)
      if (path.startsWith(`${folder}/`) && mayMatter(path.slice(folder.length + 1))) return true;
  }
  return false;
}
function isSkipped(path, deployed) {
  if (!SKIPPED_FOLDER.test(path)) return false;
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    if (deployed.has(path.slice(0, end)) && !SKIPPED_FOLDER.test(path.slice(end))) return false;
  }
  return true;
}
function isFlyConfigPath(path) {
  if (WORKFLOW.test(path)) return false;
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path);
}
function isAppFile(path) {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === "dockerfile");
}
function decidesDeploy(path) {
  if (SKIPPED_FOLDER.test(path) || readerOf(path) === "development") return false;
  const format2 = formatOf(path);
  return isFlyConfigPath(path) || format2 === "dockerfile" || format2 === "ignore" || WORKFLOW.test(path);
}
function isWorkflowPath(path) {
  return WORKFLOW.test(path) || LOCAL_ACTION2.test(path);
}
function isStructural(path) {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true;
  if (isTaskFile(path) && !path.includes("/")) return true;
  if (baseName(path) === ".gitattributes") return true;
  if (isProxyConfig(path)) return proxyReader(path) !== "development";
  const format2 = formatOf(path);
  return format2 === "dockerfile" || format2 === "ignore" || format2 === "env";
}
function isReadable(path) {
  const name2 = baseName(path);
  if (LOCK_FILE.test(name2) || /\.min\.[a-z]+$/i.test(name2)) return false;
  if (isSecretFile(path) || UNPARSED.has(extensionOf(name2)) || READ_ME.test(name2) || name2 === ".gitattributes")
    return true;
  if (withoutTemplateEnding(path) !== void 0) return true;
  const format2 = formatOf(path);
  if (format2 === "yaml" || format2 === "json") return !LOCALE_FOLDER.test(path);
  return format2 !== void 0 || extensionOf(name2) === "" && !name2.startsWith(".") && /^[a-z]/.test(name2) && inScripts(path);
}
function inScripts(path) {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path);
}
// src/model/files/decode.ts
var SAMPLE = 65536;
function decodeText(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return decode("utf-16le", bytes);
  if (first === 254 && second === 255) return decode("utf-16be", bytes);
  const start = bytes.subarray(0, SAMPLE);
  const zeros = zerosOf(start);
  if (zeros.odd > start.length / 4 && zeros.even * 8 < zeros.odd) return decode("utf-16le", bytes);
  if (zeros.even > start.length / 4 && zeros.odd * 8 < zeros.even) return decode("utf-16be", bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return bytes.includes(0) ? void 0 : { text: new TextDecoder("latin1").decode(bytes) };
  }
}
function decode(encoding, bytes) {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWide: true };
}
function zerosOf(bytes) {
  const zeros = { odd: 0, even: 0 };
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) {
    zeros[index % 2 === 1 ? "odd" : "even"]++;
  }
  return zeros;
}
var SEALED2 = "The file is encrypted, a compiled program or binary data, so it was not checked.";
var MACHINE_CODE = [
  [127, 69, 76, 70],
  [254, 237, 250, 207],
  [207, 250, 237, 254],
  [202, 254, 186, 190],
  [77, 90, 144, 0],
  [0, 97, 115, 109]
];
var DATA2 = [
  [83, 81, 76, 105, 116, 101, 32, 102, 111, 114, 109, 97, 116, 32, 51, 0],
  [137, 80, 78, 71, 13, 10, 26, 10, 0],
  [80, 75, 3, 4, 20, 0],
  [31, 139, 8, 0]
];
var GIT_CRYPT = [0, 71, 73, 84, 67, 82, 89, 80, 84, 0];
function isSealed(bytes) {
  return [GIT_CRYPT, ...DATA2, ...MACHINE_CODE].some((magic) => magic.every((byte, index) => bytes[index] === byte));
}
var IN_LARGE_FILE_STORAGE = "The file is stored in Git LFS, so its content was not checked.";
var POINTER = /^version https?:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec|git-media\.io)\/v/;
function isLargeFilePointer(text) {
  return POINTER.test(text);
}
// src/project/discover/unread.ts
function unreadProblems(reasons, blocks2) {
  const problems = [];
  for (const [path, message] of reasons) {
    const blocking = blocks2(path);
    if ((!blocking || !isText(path)) && isOfNoUse(path, message)) continue;
    const at = fileStart(path);
    const isIdle = message === SEALED2 && !decidesDeploy(path);
    problems.push(isIdle ? { at, message, blocking: false, idle: true } : { at, message, blocking });
  }
  return problems;
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
      hints: comparison.introduced.filter(isHint).length,
      standing: comparison.standing.length,
      fixed: comparison.fixed.length,
      suppressed: suppressed2.length
    },
    findings,
    ...report.coverage && !verified && { coverage: coverageJson(report.coverage) },
    ...verified && { verified: verified.map(verifiedJson) }
  };
  return safeJson(json);
}
function coverageJson(coverage) {
  return PRACTICES.map((practice) => ({ practice, files: coveredBy(practice, coverage) }));
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
var EXPECTATIONS = ["http2", "client-certificate", "proxy-protocol"];
var DEFAULT_FAIL_ON = "high";
var NO_POLICY = {
  path: ".github/airworthy.yml",
  failOn: void 0,
  apps: /* @__PURE__ */ new Map(),
  hosts: [],
  allowedRegions: void 0,
  rules: /* @__PURE__ */ new Map(),
  ignores: []
};
// src/engine/fingerprint.ts
function fingerprint(rule, path, subject) {
  return createHash("sha256").update(`${rule}\0${path}\0${subject}`).digest("hex").slice(0, 20);
}
// src/model/project/delivery.ts
function isQuiet(finding) {
  return finding.severity === "low" || isHint(finding);
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
  const onLines = new Set(report.comparison.introduced.map(keyOf3));
  for (const problem of report.problems) {
    const { at, message, blocking } = problem;
    if (!isFolder(at) && !onLines.has(keyOf3(problem)))
      annotations.push(annotate(at, blocking ? "failure" : "notice", "Not checked", message));
  }
  for (const { at, message } of report.notices) {
    if (!isFolder(at)) annotations.push(annotate(at, "notice", "Airworthy", message));
  }
  const order = ["failure", "warning", "notice"];
  return annotations.toSorted((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}
var MAX_COMMANDS = { failure: 9, warning: 10, notice: 10 };
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
    if (number > MAX_COMMANDS[annotation.annotation_level]) dropped++;
    else lines2.push(command(kind, annotation));
  }
  if (dropped > 0)
    lines2.push(`${dropped} more are not shown here because of a GitHub limit. The job summary lists all of them.`);
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
function keyOf3({ at, message }) {
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
// src/engine/verdict.ts
function decide({ deciding, failOn, problems, crashes }) {
  const failing = deciding.filter((finding) => fails(finding, failOn)).length;
  const complete = crashes.length === 0 && !problems.some(({ blocking }) => blocking);
  return { conclusion: complete && failing === 0 ? "success" : "failure", complete, failOn, failing };
}
function countBySeverity2(findings) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const finding of findings) if (!isHint(finding)) counts[finding.severity]++;
  return counts;
}
function fails(finding, failOn) {
  return failOn !== "never" && !isHint(finding) && compareSeverity(finding.severity, failOn) >= 0;
}
// src/report/shared/commands.ts
var COMMAND = /^(?:fly|gh|git) (?:[\w .,:=@/…-]|"\$\(openssl rand -hex 32\)"|"\$\(cat config\/[a-z/]{1,30}\.key\)"){1,200}(?: < [\w./-]{1,100})?$/;
var ARGUMENT = / (?:--|\S*[=…A-Z])/;
function commandsIn(remedies) {
  const commands = /* @__PURE__ */ new Set();
  for (const remedy of remedies) {
    const quoted = remedy.split("`").filter((_, index) => index % 2 === 1);
    for (const text of quoted) {
      if (!COMMAND.test(text) || !ARGUMENT.test(text)) continue;
      commands.add(text);
      if (!text.startsWith("git rm ")) break;
    }
  }
  return [...commands];
}
// src/redact/random-words.ts
var RUN = /[A-Za-z0-9]{12,200}(?:[+=_-]{1,4}[A-Za-z0-9]{1,200}){0,20}={0,2}/g;
var PIECE = /[A-Za-z0-9]{12,200}/g;
var SYLLABLES = /[A-Z]?[a-z]{3,}/g;
var HOST_GOES_ON = /^(?:\.[a-z][a-z\d-]{0,30}){0,3}\.[a-z]{2,12}(?![\w.-])/;
function randomWords(line) {
  const spans = [];
  for (const { 0: match, index } of line.matchAll(RUN)) {
    const run = match.match(PIECE)?.find(isRandom);
    if (run === void 0) continue;
    const isHost = !/[A-Z]/.test(match) && HOST_GOES_ON.test(line.slice(index + match.length, index + match.length + 64));
    if (!isHost) spans.push({ from: index + match.indexOf(run), to: index + match.length });
  }
  return spans;
}
function isRandom(run) {
  if (/^(?:0x)?[\da-fA-F]+$/.test(run) || !/\d/.test(run) || !/[a-z]/.test(run)) return false;
  let readable = 0;
  for (const [syllable] of run.matchAll(SYLLABLES)) if (/[aeiou]/i.test(syllable)) readable += syllable.length;
  if (/[A-Z]/.test(run)) return readable / run.length < (run.length < 16 ? 0.3 : 0.5);
  return run.length >= 16 && (run.match(/\d+/g)?.length ?? 0) >= 4 && readable / run.length < 0.3;
}
// src/redact/redact.ts
var SHOWN = 4;
var KEY_HEAD2 = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
var USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g;
var CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi;
var QUERY_SECRET = /[?&](?:[\w-]{0,40}(?:token|key|secret|passw(?:or)?d|pwd|signature|hmac)|sig|auth|code|session(?:id)?)=([^&\s"'`#<>]{4,200})/gi;
var BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/;
var BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/;
var LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g;
var PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  (pattern) => new RegExp(pattern.source, "g")
);
var MAY_HOLD_ONE = /[\w+/=.:$-]{12}|:\/\/|-----BEGIN|password|pwd/i;
function keySpans(line) {
  if (!MAY_HOLD_ONE.test(line)) return [];
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }];
  const spans = [];
  const mayHaveFormat = ANY_CREDENTIAL_FORMAT.test(line) || JSON_WEB_TOKEN.test(line) || BCRYPT_HASH.test(line);
  for (const pattern of mayHaveFormat ? PATTERNS : []) {
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
  for (const { 0: match, 1: secret = "", index } of line.matchAll(QUERY_SECRET)) {
    const to = index + match.length;
    spans.push({ from: to - secret.length, to });
  }
  for (const block2 of [KEY_HEAD2, BASE64_KEY]) {
    const index = block2.exec(line)?.index;
    if (index !== void 0) spans.push({ from: index + SHOWN, to: line.length });
  }
  const known = joined(spans);
  const isKnown = ({ from, to }) => known.some((span) => span.from < to && span.to > from);
  return joined([...known, ...randomWords(line).filter((span) => !isKnown(span))]);
}
function startsKey(line, from) {
  if (!MAY_HOLD_ONE.test(line)) return false;
  const rest = line.slice(from);
  return [...PATTERNS, KEY_HEAD2].some((pattern) => rest.search(pattern) === 0);
}
var redact = memoizeByText((text) => replaceSpans(text, keySpans(text), "\u2026"));
function replaceSpans(text, spans, mark2) {
  let shown = "";
  let at = 0;
  for (const { from, to } of spans) {
    shown += text.slice(at, from) + mark2;
    at = to;
  }
  return shown + text.slice(at);
}
function isMixed(text) {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
module.exports = stdin_exports;
