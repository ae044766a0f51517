"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingChunkError" });
};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_package = whole(require("./lib/package.js"));
var import_client = whole(require("./action/client.js"));
var import_plugin_rest_endpoint_methods = whole(require("./action/plugin-rest-endpoint-methods.js"));
var import_redact = whole(require("./lib/redact.js"));
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
// src/action/fail-closed.ts
process.exitCode = 2;
// node_modules/@actions/core/lib/command.js
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/core.js
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;
// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
// src/github/publish/group-comments.ts
var MANY = 5;
function crowdsOf(placed) {
  const crowds = groupBy(placed.filter(isSpeaking), keyOfFile);
  return new Set([...crowds].flatMap(([key, { length }]) => length > MANY ? [key] : []));
}
function isSpeaking(placed) {
  return placed.spot.on !== "check" && !(0, import_redact.isQuiet)(placed.finding);
}
function keyOfPlace({ finding, spot }) {
  return JSON.stringify(spot.on === "line" ? [spot.path, spot.side, spot.line] : [spot.path, finding.rule]);
}
function keyOfFile({ finding, spot }) {
  return `${finding.rule} ${spot.path}`;
}
function groupByComment(placed, all) {
  const crowds = crowdsOf(all);
  const speaking = placed.filter(isSpeaking);
  const isCrowded = (each) => crowds.has(keyOfFile(each));
  const crowded = [...groupBy(speaking.filter(isCrowded), keyOfFile).values()];
  const others = speaking.filter((each) => !isCrowded(each));
  const copied = copiedSecrets(others);
  const keyOf = (each) => {
    const secret = secretOf(each.finding);
    return secret !== void 0 && copied.has(secret) ? secret : keyOfPlace(each);
  };
  const groups = [...crowded, ...groupBy(others, keyOf).values()];
  return groups.flatMap((group) => chunksOf(group, import_client.MAX_FINGERPRINTS)).toSorted(byFirst);
}
function secretOf({ rule, alias }) {
  return alias !== void 0 && /^secret-(?:in|with)-/.test(rule) ? alias : void 0;
}
function copiedSecrets(placed) {
  const files = /* @__PURE__ */ new Map();
  const copied = /* @__PURE__ */ new Set();
  for (const { finding } of placed) {
    const secret = secretOf(finding);
    if (secret === void 0) continue;
    if ((files.get(secret) ?? finding.at.path) !== finding.at.path) copied.add(secret);
    files.set(secret, finding.at.path);
  }
  return copied;
}
function chunksOf(placed, size) {
  const chunks = [];
  for (let from = 0; from < placed.length; from += size) chunks.push(placed.slice(from, from + size));
  return chunks;
}
function groupBy(placed, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of placed) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
function byFirst([a], [b]) {
  return a && b ? worstFirst(a, b) : 0;
}
function worstFirst(a, b) {
  return (0, import_redact.compareSeverity)(b.finding.severity, a.finding.severity) || (0, import_redact.compareLocations)(a.finding.at, b.finding.at);
}
// src/github/publish/plan-comments.ts
function planComments(conversation, renderers) {
  const { placed, posted, complete, limit } = conversation;
  const present = /* @__PURE__ */ new Map();
  for (const each of placed.toSorted(worstFirst)) {
    const same = present.get(each.finding.fingerprint);
    if (same) same.push(each);
    else present.set(each.finding.fingerprint, [each]);
  }
  const reported = /* @__PURE__ */ new Map();
  const edit = [];
  const resolve = [];
  const speaking = posted.filter((thread) => !thread.closed || isUntouched(thread));
  let room = limit;
  for (const [thread, mine] of shareOut(speaking, present, conversation.formerly ?? notMoved)) {
    if (mine.length > 0) room--;
    for (const { finding } of mine) reported.set(finding, thread.on);
    if (!isUntouched(thread)) continue;
    if (mine.length > 0) edit.push(...refresh(thread, mine, renderers));
    else if (thread.closed || complete) {
      if (!thread.closed) edit.push(closing(thread, renderers));
      resolve.push(thread.id);
    }
  }
  const unreported = [...present.values()].flat();
  return {
    create: newComments(groupByComment(unreported, placed), renderers).slice(0, Math.max(0, room)),
    edit,
    resolve,
    reported
  };
}
var notMoved = () => [];
function isUntouched({ answered, resolved }) {
  return !answered && !resolved;
}
function shareOut(posted, present, formerly) {
  const threads = posted.toSorted((a, b) => Number(a.closed) - Number(b.closed));
  const shares = /* @__PURE__ */ new Map();
  for (const thread of threads) shares.set(thread, take(thread, present));
  const names = formerNames(threads, present, formerly);
  for (const thread of threads) {
    const known = new Set(shares.get(thread)?.map(({ finding }) => finding.fingerprint));
    const own = thread.fingerprints.flatMap((name) => known.has(name) ? [] : names.get(name) ?? []);
    shares.get(thread)?.push(...take({ fingerprints: own }, present));
  }
  return shares;
}
function formerNames(threads, present, formerly) {
  const names = /* @__PURE__ */ new Map();
  const paths = new Set(threads.map(({ path }) => path));
  for (const [fingerprint2, [first]] of present) {
    if (!first) continue;
    for (const former of [...paths].flatMap((path) => formerly(first.finding, path))) {
      if (!names.has(former)) names.set(former, fingerprint2);
    }
  }
  return names;
}
function take({ fingerprints }, present) {
  const taken = [];
  for (const fingerprint2 of fingerprints) {
    taken.push(...present.get(fingerprint2) ?? []);
    present.delete(fingerprint2);
  }
  return taken;
}
function refresh(thread, placed, renderers) {
  const here = placed.map(({ finding }) => ({ finding, spot: thread.place }));
  const body = marked(here, renderers);
  if (normalized(thread.body) === normalized(body)) return [];
  return [{ comment: thread.comment, body, visibility: thread.closed && thread.minimized ? "reveal" : "keep" }];
}
function closing(thread, renderers) {
  const { comment, fingerprints } = thread;
  const body = `${(0, import_client.writeMarker)({ fingerprints, closed: true })}
${renderers.closed(thread.body.replace(/^<!--[^\n]*-->\s*/, ""), fingerprints)}`;
  return { comment, body, visibility: thread.minimized ? "keep" : "minimize" };
}
function normalized(body) {
  return body.replaceAll("\r\n", "\n").trim();
}
function marked(placed, renderers) {
  const fingerprints = [...new Set(placed.map(({ finding }) => finding.fingerprint))];
  return `${(0, import_client.writeMarker)({ fingerprints, closed: false })}
${renderers.comment(placed)}`;
}
function newComments(groups, renderers) {
  const comments = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    comments.push({ spot: first.spot, body: marked(group, renderers), findings: group.map(({ finding }) => finding) });
  }
  return comments;
}
// src/github/publish/plan-duplicates.ts
function planDuplicates(posted, renderers) {
  const reported = /* @__PURE__ */ new Set();
  const edits = [];
  for (const thread of posted.toSorted((a, b) => Number(isUntouched(a)) - Number(isUntouched(b)))) {
    if (thread.closed) continue;
    const isReported = thread.fingerprints.every((fingerprint2) => reported.has(fingerprint2));
    if (isReported && isUntouched(thread)) edits.push(closing(thread, renderers));
    for (const fingerprint2 of thread.fingerprints) reported.add(fingerprint2);
  }
  return edits;
}
// src/github/publish/publish-check.ts
var ANNOTATIONS_IN_REQUEST = 50;
var MAX_ANNOTATIONS = 500;
async function publishCheck(client, target, page) {
  const { octokit, owner, repo } = client;
  const annotations = page.annotations.slice(0, MAX_ANNOTATIONS);
  const output = (from) => ({
    title: page.title,
    summary: page.summary,
    annotations: annotations.slice(from, from + ANNOTATIONS_IN_REQUEST)
  });
  const create = async () => {
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name: target.name,
      head_sha: target.head,
      external_id: target.externalId,
      status: "completed",
      conclusion: page.conclusion,
      output: output(0),
      ...import_client.ONCE
    });
    return data.id;
  };
  try {
    const id = await create().catch(async (error2) => {
      if ((0, import_client.apiErrorOf)(error2, target.readOnlyToken)?.kind !== "unavailable") throw error2;
      return await find(client, target) ?? await create();
    });
    for (let from = ANNOTATIONS_IN_REQUEST; from < annotations.length; from += ANNOTATIONS_IN_REQUEST) {
      if (client.requestCount() >= target.budget) break;
      await octokit.rest.checks.update({ owner, repo, check_run_id: id, output: output(from), ...import_client.ONCE });
    }
    return void 0;
  } catch (error2) {
    const apiError = (0, import_client.apiErrorOf)(error2, target.readOnlyToken);
    if (!apiError) throw error2;
    return apiError;
  }
}
async function find(client, target) {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.checks.listForRef({
    owner,
    repo,
    ref: target.head,
    check_name: target.name,
    per_page: 100
  });
  return data.check_runs.find((run) => run.external_id === target.externalId)?.id;
}
// src/github/publish/publish-comments.ts
var MAX_REVIEW_TRIES = 16;
var MAX_FILE_COMMENTS = 10;
var EDITS_IN_REQUEST = 40;
async function publishComments(client, discussion, plan, reviewBody, reread) {
  const reported = new Map(plan.reported);
  const post = poster(client, discussion, reviewBody);
  const onFiles = plan.create.filter(({ spot }) => spot.on === "file");
  const onLines = plan.create.filter(({ spot }) => spot.on === "line");
  const pending = onLines.length > 0 ? [{ kind: "review", comments: onLines, again: true }] : [];
  const room = discussion.budget - client.requestCount() - pending.length - Number(plan.edit.length > 0) - 1;
  pending.push(
    ...onFiles.slice(0, Math.max(1, room)).map((comment) => ({ kind: "file", comments: [comment], again: true }))
  );
  let reviewTries = MAX_REVIEW_TRIES;
  let fileComments = MAX_FILE_COMMENTS;
  for (let task = pending.shift(); task; task = pending.shift()) {
    const mayTry = task.kind === "review" ? reviewTries-- > 0 : fileComments-- > 0;
    if (!mayTry) continue;
    const apiError = await post(task);
    if (!apiError) {
      for (const finding of findingsOf(task)) reported.set(finding, task.kind === "review" ? "line" : "file");
    } else if (apiError.kind === "invalid") {
      pending.unshift(...smaller(task));
    } else if (apiError.kind === "unavailable" && task.again) {
      for (const [finding, on] of await reread()) reported.set(finding, on);
      const unreported = task.comments.filter(({ findings }) => !findings.every((finding) => reported.has(finding)));
      if (unreported.length > 0) pending.unshift({ ...task, comments: unreported, again: false });
    } else {
      return { reported, apiError };
    }
  }
  return { reported, apiError: await editComments(client, discussion, plan.edit) };
}
function findingsOf(task) {
  return task.comments.flatMap(({ findings }) => findings);
}
function smaller({ kind, comments, again }) {
  if (kind === "file") return [];
  if (comments.length === 1) return [{ kind: "file", comments, again }];
  const middle = comments.length >> 1;
  return [comments.slice(0, middle), comments.slice(middle)].map((half) => ({ kind, comments: half, again }));
}
function poster(client, discussion, reviewBody) {
  const { octokit, owner, repo } = client;
  const at2 = { owner, repo, pull_number: discussion.pullRequest, commit_id: discussion.head, ...import_client.ONCE };
  const send = async (task) => {
    if (task.kind === "review") {
      const comments = task.comments.flatMap(lineComment);
      await octokit.rest.pulls.createReview({ ...at2, event: "COMMENT", body: reviewBody(findingsOf(task)), comments });
      return;
    }
    for (const { spot, body } of task.comments) {
      await octokit.rest.pulls.createReviewComment({ ...at2, path: spot.path, body, subject_type: "file" });
    }
  };
  return (task) => send(task).then(() => void 0, refused(discussion));
}
function lineComment({ spot, body }) {
  if (spot.on !== "line") return [];
  const { path, line, side, startLine } = spot;
  const range = startLine !== void 0 && startLine < line ? { start_line: startLine, start_side: side } : {};
  return [{ path, body, line, side, ...range }];
}
async function editComments(client, discussion, edits) {
  for (let from = 0; from < edits.length; from += EDITS_IN_REQUEST) {
    const { query, variables } = mutationOf(edits.slice(from, from + EDITS_IN_REQUEST));
    const apiError = await client.octokit.graphql(query, variables).then(() => void 0, refused(discussion));
    if (apiError) return apiError;
  }
  return void 0;
}
function mutationOf(edits) {
  const parameters = [];
  const fields = [];
  const variables = {};
  for (const [i, { comment, body, visibility }] of edits.entries()) {
    parameters.push(`$id${i}: ID!`, `$body${i}: String!`);
    variables[`id${i}`] = comment;
    variables[`body${i}`] = body;
    fields.push(
      `e${i}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id${i}, body: $body${i} }) { clientMutationId }`
    );
    if (visibility === "minimize") {
      fields.push(`m${i}: minimizeComment(input: { subjectId: $id${i}, classifier: OUTDATED }) { clientMutationId }`);
    } else if (visibility === "reveal") {
      fields.push(`m${i}: unminimizeComment(input: { subjectId: $id${i} }) { clientMutationId }`);
    }
  }
  return { query: `mutation(${parameters.join(", ")}) {
  ${fields.join("\n  ")}
}`, variables };
}
function refused({ readOnlyToken }) {
  return (error2) => {
    const apiError = (0, import_client.apiErrorOf)(error2, readOnlyToken);
    if (!apiError) throw error2;
    return apiError;
  };
}
// src/github/publish/publish.ts
var SURFACES = {
  comments: "comments were not written",
  check: "check run was not written",
  threads: "threads were not resolved"
};
async function publish(client, target, report, renderers, log) {
  const skipped = [];
  const skip = (surface, apiError2) => {
    skipped.push({ surface, reason: apiError2.reason });
    log(`The ${SURFACES[surface]}: ${apiError2.reason}`);
    if (apiError2.kind === "permission" && surface !== "threads")
      log(`Give the job these permissions:
${import_client.PERMISSIONS_BLOCK}`);
  };
  let reported = /* @__PURE__ */ new Map();
  if (target.comments) {
    const outcome = await converse(client, target, target.comments, report, renderers);
    reported = outcome.reported;
    if (outcome.apiError) skip("comments", outcome.apiError);
    else if (target.comments.resolve) {
      const apiError2 = await resolveThreads(client, outcome.resolve, target.readOnlyToken);
      if (apiError2) skip("threads", apiError2);
    }
  }
  const delivery = deliveryOf(report, reported, skipped);
  const apiError = await publishCheck(client, target, renderers.check(delivery));
  if (!apiError) return delivery;
  skip("check", apiError);
  for (const command of renderers.commands()) log(command);
  return deliveryOf(report, reported, skipped);
}
var UNREADABLE = { kind: "permission", reason: "the token has no permission to read review threads." };
var OVERTAKEN = { kind: "overtaken", reason: "a newer push arrived, and its run posts the comments." };
async function converse(client, target, { pullRequest, posted, limit, formerly }, report, renderers) {
  if (!posted) return { reported: /* @__PURE__ */ new Map(), apiError: UNREADABLE, resolve: [] };
  if (posted.head !== target.head) return { reported: /* @__PURE__ */ new Map(), apiError: OVERTAKEN, resolve: [] };
  const planFor = (threads) => planComments(
    { placed: report.placed, posted: threads, complete: report.verdict.complete, limit, formerly },
    renderers
  );
  const reread = async () => planFor((await (0, import_client.readThreads)(client, pullRequest))?.threads ?? []).reported;
  const { head, readOnlyToken, budget } = target;
  const discussion = { pullRequest, head, readOnlyToken, budget };
  const plan = planFor(posted.threads);
  const outcome = await publishComments(client, discussion, plan, (findings) => renderers.review(findings), reread);
  const spare = target.budget - client.requestCount() > 1;
  if (outcome.reported.size > plan.reported.size && spare) await closeDuplicates(client, discussion, renderers);
  return { ...outcome, resolve: plan.resolve };
}
async function closeDuplicates(client, discussion, renderers) {
  try {
    const now = await (0, import_client.readThreads)(client, discussion.pullRequest);
    await editComments(client, discussion, planDuplicates(now?.threads ?? [], renderers));
  } catch (error2) {
    if (!(0, import_client.apiErrorOf)(error2, discussion.readOnlyToken)) throw error2;
  }
}
function deliveryOf(report, reported, skipped) {
  let onLines = 0;
  let onFiles = 0;
  const counted = report.comparison.introduced.filter((finding) => !(0, import_redact.isHint)(finding));
  for (const finding of counted) {
    const on = reported.get(finding);
    if (on === "line") onLines++;
    else if (on === "file") onFiles++;
  }
  const inCheck = counted.length - onLines - onFiles;
  return { onLines, onFiles, inCheck, skipped: [...skipped] };
}
var THREADS_IN_REQUEST = 50;
async function resolveThreads(client, threads, readOnlyToken) {
  for (let from = 0; from < threads.length; from += THREADS_IN_REQUEST) {
    const ids = threads.slice(from, from + THREADS_IN_REQUEST);
    const parameters = ids.map((_, i) => `$id${i}: ID!`).join(", ");
    const fields = ids.map((_, i) => `t${i}: resolveReviewThread(input: { threadId: $id${i} }) { clientMutationId }`);
    const variables = Object.fromEntries(ids.map((id, i) => [`id${i}`, id]));
    try {
      await client.octokit.graphql(`mutation(${parameters}) {
  ${fields.join("\n  ")}
}`, variables);
    } catch (error2) {
      const apiError = (0, import_client.apiErrorOf)(error2, readOnlyToken);
      if (!apiError) throw error2;
      return apiError.kind === "permission" ? { ...apiError, reason: LACKS_CONTENTS } : apiError;
    }
  }
  return void 0;
}
var LACKS_CONTENTS = "the token lacks a permission. GitHub requires `contents: write` in addition to `pull-requests: write`.";
// src/github/read/event.ts
function readVerifyEvent({ name, payload, sha }) {
  switch (name) {
    case "deployment_status": {
      const head = text(payload, "deployment", "sha");
      if (text(payload, "deployment_status", "state") !== "success")
        return { kind: "nothing", reason: "Only a successful deployment is verified." };
      if (!isCommit(head)) throw incomplete(name);
      return { kind: "verify", head, policyCommit: "HEAD" };
    }
    // Most deploys start from a push. The job then runs after the deploy.
    case "push":
      if (at(payload, "deleted") === true)
        return { kind: "nothing", reason: "The branch was deleted, so there is nothing to verify." };
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "verify", head: sha, policyCommit: sha };
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "verify", head: sha, policyCommit: sha };
    default:
      throw new Error(
        `With "verify" Airworthy does not run on the event "${name}". Use deployment_status, push (after the deploy), schedule or workflow_dispatch.`
      );
  }
}
function readEvent({ name, payload, sha }) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(name, payload);
    case "merge_group": {
      const head = text(payload, "merge_group", "head_sha");
      const base = text(payload, "merge_group", "base_sha");
      if (!isCommit(head) || !isCommit(base)) throw incomplete(name);
      return { kind: "commit", name, base, head };
    }
    case "push": {
      if (at(payload, "deleted") === true)
        return { kind: "nothing", reason: "The branch was deleted, so there is nothing to check." };
      const before = text(payload, "before");
      const head = text(payload, "after") ?? sha;
      if (!isCommit(head)) throw incomplete(name);
      return { kind: "commit", name, base: isCommit(before) ? before : void 0, head };
    }
    case "schedule":
    case "workflow_dispatch":
      if (!isCommit(sha)) throw incomplete(name);
      return { kind: "commit", name, base: void 0, head: sha };
    case "deployment_status":
      throw new Error(
        'On the event "deployment_status" Airworthy verifies the running apps. Set the input "verify" to true.'
      );
    default:
      throw new Error(
        `Airworthy does not run on the event "${name}". Use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch.`
      );
  }
}
function readPullRequest(name, payload) {
  const number = at(payload, "pull_request", "number");
  const base = text(payload, "pull_request", "base", "sha");
  const head = text(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || !isCommit(base) || !isCommit(head)) throw incomplete(name);
  const repositoryOf = (ref) => text(payload, "pull_request", ref, "repo", "full_name");
  const fork = repositoryOf("head") !== repositoryOf("base");
  const files = at(payload, "pull_request", "changed_files");
  return {
    kind: "pull-request",
    number,
    base,
    head,
    readOnlyToken: name === "pull_request" && fork,
    changedFiles: typeof files === "number" ? files : void 0,
    open: text(payload, "pull_request", "state") !== "closed"
  };
}
function incomplete(name) {
  return new Error(`The payload of the event "${name}" does not contain the commits to compare.`);
}
function isCommit(id) {
  return id !== void 0 && /^[0-9a-f]{40,64}$/.test(id) && !/^0+$/.test(id);
}
function text(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : void 0;
}
function at(value, ...keys) {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null) return void 0;
    node = node[key];
  }
  return node;
}
// src/review/empty-report.ts
function emptyReport({ rules, failOn, version, commits }) {
  return {
    version,
    scope: "introduced",
    comparison: { introduced: [], standing: [], fixed: [] },
    placed: [],
    suppressed: [],
    notices: [],
    problems: [],
    crashes: [],
    verdict: (0, import_redact.decide)({ deciding: [], failOn, problems: [], crashes: [] }),
    introducedBySeverity: (0, import_redact.countBySeverity2)([]),
    apps: 0,
    exposure: { before: { apps: [], links: [] }, after: { apps: [], links: [] } },
    rules,
    silenced: /* @__PURE__ */ new Set(),
    sources: /* @__PURE__ */ new Map(),
    credentials: [],
    commits
  };
}
// src/action/check.ts
async function runCheck(client, event, inputs, context) {
  const listing = event.kind === "pull-request" ? event : void 0;
  const pullRequest = listing?.number;
  const byEvent = event.kind === "pull-request" || event.name === "merge_group" ? "introduced" : "all";
  let scope = inputs.scope ?? byEvent;
  if (scope === "introduced" && event.base === void 0) {
    context.log("There is no base to compare with, so the whole project is checked.");
    scope = "all";
  }
  const compares = event.base !== void 0 && (scope === "introduced" || pullRequest !== void 0);
  if (!compares || event.base === void 0) {
    const { checkFiles: checkFiles2 } = await Promise.resolve().then(() => whole(require("./action/check-files.js")));
    const { head: head2 } = event;
    const commit = { head: head2, changes: void 0, changed: "all", scope: "all", base: head2, pullRequest };
    return checkFiles2(client, commit, inputs, context);
  }
  const changes = await (0, import_client.readChanges)(client, event.base, event.head, listing?.changedFiles);
  if (!changes.oneMergeBase) {
    context.log(
      "The branches have several merge bases, or too many commits to tell. So this compares with the base itself."
    );
  }
  const touched = (0, import_client.touchedPaths)(changes.files.filter(({ path, patch }) => (0, import_redact.mayIntroduce)(path, patch)));
  const relevant = [...touched].some((path) => path === inputs.policy || (0, import_redact.mayMatter)(path));
  if (scope === "introduced" && changes.complete && !relevant) {
    const posted = pullRequest === void 0 ? void 0 : await (0, import_client.readThreads)(client, pullRequest);
    const isAnswered = !posted?.threads.some(({ closed }) => !closed);
    if (isAnswered && !await isNamedAtBase(client, changes)) {
      context.log("This change touches no file that Airworthy checks.");
      return { report: await reportUnchanged(changes.mergeBase, event.head, inputs, context), posted, filesRead: 0 };
    }
  }
  const changed = scope === "all" ? "all" : changes.complete ? touched : "differing";
  const { checkFiles } = await Promise.resolve().then(() => whole(require("./action/check-files.js")));
  const { base, head } = event;
  return checkFiles(client, { head, changes, changed, scope, base, pullRequest }, inputs, context);
}
async function isNamedAtBase(client, { mergeBase, files }) {
  if (files.length === 0) return false;
  const [base] = await (0, import_client.loadCommits)(client, [mergeBase], /* @__PURE__ */ new Set());
  return base !== void 0 && (base.snapshot.problems.length > 0 || (0, import_redact.isNamedIn)(base.snapshot, (0, import_client.touchedPaths)(files)));
}
async function reportUnchanged(base, head, inputs, context) {
  const rules = inputs.sarifFile === void 0 ? [] : (await Promise.resolve().then(() => whole(require("./action/check-files.js")))).fileRules;
  return emptyReport({ rules, failOn: inputs.failOn, version: context.version, commits: { base, head } });
}
// src/action/files.ts
async function writeFiles(report, inputs, io, today) {
  const files = [
    { input: "report-file", path: inputs.reportFile, render: () => renderFile(report, inputs.reportFile ?? "", today) },
    { input: "sarif-file", path: inputs.sarifFile, render: () => renderCodeScanning(report) }
  ];
  let failure;
  for (const { input, path, render } of files) {
    if (path === void 0) continue;
    const reason = await io.writeFile(path, await render());
    if (reason === void 0) {
      io.setOutput(input, path);
      continue;
    }
    failure = `Cannot write the file of the input "${input}": ${reason}.`;
    io.log(failure);
  }
  return failure;
}
async function renderFile(report, path, today) {
  if (!/\.html?$/i.test(path)) return (0, import_redact.renderJson)(report, { all: true });
  const { renderHtml } = await Promise.resolve().then(() => whole(require("./lib/html.js")));
  return renderHtml(report, { date: today });
}
async function renderCodeScanning(report) {
  const { renderSarif } = await Promise.resolve().then(() => whole(require("./lib/results.js")));
  const { pages } = await Promise.resolve().then(() => whole(require("./lib/rule-pages.js")));
  return renderSarif(report, { standing: true, ignored: false, ownLineHash: true, pages });
}
// src/action/inputs.ts
var FAIL_ON = [...import_redact.SEVERITIES, "never"];
var SCOPES = ["introduced", "all"];
var YES_OR_NO = ["true", "false"];
function readInputs(get) {
  const text2 = (name) => get(name).trim() || void 0;
  const oneOf = (name, allowed) => {
    const value = text2(name);
    if (value === void 0) return void 0;
    const found = allowed.find((each) => each === value.toLowerCase());
    if (found === void 0) throw new Error(`The input "${name}" must be one of ${allowed.join(", ")}.`);
    return found;
  };
  const token = text2("github-token");
  if (token === void 0)
    throw new Error(`The input "github-token" is empty. Leave it out to use the job's own token.`);
  const policy = text2("policy") ?? ".github/airworthy.yml";
  if (policy.startsWith("/") || policy.split("/").includes("..")) {
    throw new Error('The input "policy" must be a path inside the repository.');
  }
  const verify = oneOf("verify", YES_OR_NO) === "true";
  return {
    token,
    failOn: oneOf("fail-on", FAIL_ON) ?? import_redact.DEFAULT_FAIL_ON,
    scope: oneOf("scope", SCOPES),
    policy: policy.replace(/^\.\//, ""),
    comments: oneOf("comments", YES_OR_NO) !== "false",
    maxComments: maxCommentsOf(text2("max-comments")),
    resolveThreads: oneOf("resolve-threads", YES_OR_NO) === "true",
    checkName: checkNameOf(text2("check-name") ?? CHECK_NAME, verify),
    verify,
    reportFile: text2("report-file"),
    sarifFile: text2("sarif-file")
  };
}
var CHECK_NAME = "Airworthy";
function checkNameOf(name, verify) {
  return verify && name === CHECK_NAME ? `${CHECK_NAME} verify` : name;
}
var MAX_COMMENTS = 100;
function maxCommentsOf(text2 = "50") {
  const number = /^\d{1,3}$/.test(text2) ? Number(text2) : Number.NaN;
  if (!(number <= MAX_COMMENTS)) {
    throw new Error(`The input "max-comments" must be a whole number from 0 to ${MAX_COMMENTS}.`);
  }
  return number;
}
// src/action/moves.ts
function formerFingerprints({ diff, headPaths }) {
  return ({ rule, at: at2, subject }, threadPath) => {
    const file = diff.files.get(at2.path);
    const paths = /* @__PURE__ */ new Set();
    if (file?.previousPath !== void 0) paths.add(file.previousPath);
    if ((file?.status === "renamed" || file?.status === "added") && !headPaths.has(threadPath)) paths.add(threadPath);
    return [...paths].map((path) => (0, import_redact.fingerprint)(rule, path, subject));
  };
}
// src/github/read/same-commit.ts
var PULL_REQUESTS = {
  pageInfo: { hasNextPage: "flag", "endCursor?": "text" },
  "nodes?": [
    { number: "number", headRefOid: "text", baseRefOid: "text", baseRefName: "text", changedFiles: "number" },
    "or null"
  ]
};
var MAX_PAGES = 10;
async function readPullRequestsOf(client, head) {
  const found = [];
  let after;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { repository } = await (0, import_client.queryRepository)(client, fieldsOf(after));
    const listed = repository["pullRequests"];
    if (!listed) return void 0;
    (0, import_client.expectShape)(listed, PULL_REQUESTS, "`pullRequests`");
    for (const each of listed.nodes ?? []) {
      if (each?.headRefOid !== head) continue;
      const { number, baseRefOid: base, baseRefName: baseName, changedFiles } = each;
      found.push({ number, base, baseName, changedFiles });
    }
    const { hasNextPage, endCursor } = listed.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    after = endCursor;
  }
  return found;
}
function fieldsOf(after) {
  const cursor = after === void 0 ? "" : `, after: ${JSON.stringify(after)}`;
  return `    pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: DESC }${cursor}) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid baseRefOid baseRefName changedFiles }
    }`;
}
// src/action/same-commit.ts
var MAX_OTHERS = 5;
async function judgeSameCommit(client, event, report, inputs, context) {
  if (report.verdict.conclusion === "failure" || event.kind === "commit" && event.name === "merge_group")
    return report;
  const others = await readOthers(client, event, context);
  if (others.length > MAX_OTHERS) {
    const message = `${others.length} other open pull requests have the same commit. They were not checked.`;
    const problems = [...report.problems, { at: (0, import_redact.fileStart)(""), message, blocking: true }];
    return { ...report, problems, verdict: { ...report.verdict, conclusion: "failure", complete: false } };
  }
  for (const { number, base, baseName, changedFiles } of others) {
    const { head } = event;
    const other = { kind: "pull-request", number, base, head, changedFiles, readOnlyToken: true, open: false };
    const { verdict } = (await runCheck(client, other, inputs, context)).report;
    context.log(`Pull request #${number} into ${baseName} has the same commit: ${verdict.conclusion}.`);
    if (verdict.conclusion === "failure") {
      return { ...report, verdict: { ...report.verdict, conclusion: "failure", failsFor: number } };
    }
  }
  return report;
}
async function readOthers(client, event, { log }) {
  const listed = await readPullRequestsOf(client, event.head).catch((error2) => {
    if ((0, import_client.apiErrorOf)(error2, false)?.kind === "permission") return void 0;
    throw error2;
  });
  if (!listed) {
    log("The token may not list pull requests, so others of the same commit were not checked.");
    return [];
  }
  const own = event.kind === "pull-request" ? event : void 0;
  const byBase = new Map(listed.filter(({ number }) => number !== own?.number).map((each) => [each.base, each]));
  if (own) byBase.delete(own.base);
  return [...byBase.values()];
}
// src/report/github/check-run.ts
var MAX_CHECK_BYTES = 65535;
function renderCheckRun(report, options = {}) {
  return {
    conclusion: report.verdict.conclusion,
    title: (0, import_redact.verdictOf)(report),
    summary: (0, import_redact.renderSummary)(report, { ...options, limitBytes: MAX_CHECK_BYTES, map: false }),
    annotations: (0, import_redact.renderAnnotations)(report)
  };
}
// src/report/github/review-suggestion.ts
var MAX_SUGGESTION = 8e3;
function suggest(report, { finding, spot }) {
  const { fix } = finding;
  if (!fix?.safe || fix.edits.length === 0 || spot.on !== "line" || spot.side !== "RIGHT") return void 0;
  const source = report.sources.get(spot.path);
  if (!source) return void 0;
  const lines = { from: spot.startLine ?? spot.line, to: spot.line };
  const edits = [];
  for (const edit of fix.edits) {
    const range = edit.at.path === spot.path ? within(edit, lines, source) : void 0;
    if (!range) return void 0;
    edits.push(range);
  }
  if (keepsSecret(report, spot.path, lines, fix.edits)) return void 0;
  const start2 = source.offset({ line: lines.from, column: 1 });
  const end = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER });
  let text2 = source.text.slice(start2, end);
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => b.from - a.from)) {
    text2 = text2.slice(0, from - start2) + inserted + text2.slice(to - start2);
  }
  if (text2.split("\n").some((line) => (0, import_redact.keySpans)(line).length > 0)) return void 0;
  return text2.length > MAX_SUGGESTION ? void 0 : fence(text2.replaceAll("\r", ""));
}
function within({ at: at2, text: text2 }, lines, source) {
  const { start: start2, end } = at2.range;
  const from = source.offset(start2);
  const to = source.offset(end);
  if (start2.line >= lines.from && end.line <= lines.to) return { from, to, text: text2 };
  const empty = start2.line === end.line && start2.column === end.column;
  if (!empty || start2.line !== lines.to + 1 || start2.column !== 1 || !text2.endsWith("\n")) return void 0;
  const lineEnd = source.offset({ line: lines.to, column: Number.MAX_SAFE_INTEGER });
  return { from: lineEnd, to: lineEnd, text: `
${text2.replace(/\r?\n$/, "")}` };
}
function keepsSecret(report, path, lines, edits) {
  const findings = [
    ...report.comparison.introduced,
    ...report.comparison.standing,
    ...report.suppressed.map(({ finding }) => finding)
  ];
  return [...findings.filter(({ practice }) => practice === "secrets"), ...report.credentials].some(
    ({ at: at2 }) => at2.path === path && at2.range.start.line <= lines.to && at2.range.end.line >= lines.from && !edits.some((edit) => covers(edit.at, at2))
  );
}
function covers({ range: outer }, { range: inner }) {
  const startsBefore = outer.start.line < inner.start.line || outer.start.line === inner.start.line && outer.start.column <= inner.start.column;
  const endsAfter = outer.end.line > inner.end.line || outer.end.line === inner.end.line && outer.end.column >= inner.end.column;
  return startsBefore && endsAfter;
}
function fence(text2) {
  let longest = 2;
  for (const run of text2.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const marks = "`".repeat(longest + 1);
  return `${marks}suggestion
${text2}
${marks}`;
}
// src/report/github/review.ts
var MAX_LIST = 12e3;
function renderComment(report, placed, links) {
  const [first] = placed;
  if (!first) return "";
  const findings = placed.map(({ finding }) => finding);
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const parts = rules.length > 1 ? together(report, placed, links) : bodyOf(report, first, placed, links);
  const names = rules.map((finding) => `${(0, import_redact.ruleOf)(finding, links)} \xB7 ${import_redact.PRACTICE_NAMES[finding.practice]}`);
  parts.push(`<sub>${names.join("<br>")}</sub>`);
  return parts.join("\n\n");
}
function bodyOf(report, first, placed, links) {
  return placed.length === 1 ? single(report, first, links) : several(placed, links);
}
function together(report, placed, links) {
  const findings = placed.map(({ finding }) => finding);
  const areApart = findings.some(({ at: at2 }) => at2.path !== findings[0]?.at.path);
  const facts = findings.map(({ at: at2, severity, message }) => {
    const place = areApart ? `${(0, import_redact.placeOf)(at2, links)}: ` : "";
    return `**${import_redact.SEVERITY_NAMES[severity]}** \xB7 ${place}${(0, import_redact.messageOf)(message)}`;
  });
  const steps = [...new Set(findings.map(({ remedy }) => (0, import_redact.messageOf)(remedy)))];
  const cure = cureOf(report, placed);
  const places = new Set(placed.flatMap((each) => placesOf(each, links)));
  return [
    listOf(facts, "\n\n"),
    `**How to fix:**

${listOf(steps.map((step, index) => `${index + 1}. ${step}`))}`,
    ...cure === void 0 ? [] : [cure],
    ...foldedPlaces([...places])
  ];
}
function cureOf(report, placed) {
  for (const each of placed) {
    const suggestion = suggest(report, each);
    if (suggestion !== void 0) return suggestion;
  }
  return commandBlock(placed.map(({ finding }) => finding.remedy));
}
function single(report, placed, links) {
  const { finding } = placed;
  const cure = cureOf(report, [placed]);
  return [
    `**${import_redact.SEVERITY_NAMES[finding.severity]}** \xB7 ${(0, import_redact.messageOf)(finding.message)}`,
    remedyOf(finding),
    ...cure === void 0 ? [] : [cure],
    ...foldedPlaces(placesOf(placed, links))
  ];
}
function placesOf({ finding, spot }, links) {
  const elsewhere = spot.on !== "line" || spot.path !== finding.at.path || spot.line !== finding.at.range.start.line;
  return [
    ...elsewhere ? [`- ${(0, import_redact.placeOf)(finding.at, links)}: the finding itself`] : [],
    ...finding.related.map(({ at: at2, note }) => `- ${(0, import_redact.placeOf)(at2, links)}: ${(0, import_redact.messageOf)(note)}`)
  ];
}
function foldedPlaces(places) {
  return places.length === 0 ? [] : [`<details><summary>Related lines</summary>

${listOf(places)}

</details>`];
}
function several(placed, links) {
  const findings = placed.map(({ finding }) => finding);
  const [worst] = findings;
  if (!worst) return [];
  const items = findings.map(({ at: at2, message }) => `- ${(0, import_redact.placeOf)(at2, links)}: ${(0, import_redact.messageOf)(message)}`);
  const commands = commandBlock(findings.map(({ remedy }) => remedy));
  return [
    `**${import_redact.SEVERITY_NAMES[worst.severity]}** \xB7 ${(0, import_redact.count)(findings.length, "finding")} of the same kind: ${(0, import_redact.countBySeverity)(findings)}`,
    listOf(items),
    listOf([...new Set(findings.map(remedyOf))], "\n\n"),
    ...commands === void 0 ? [] : [commands]
  ];
}
function listOf(items, between = "\n") {
  const shown = [];
  let room = MAX_LIST;
  for (const item of items) {
    room -= item.length + between.length;
    if (room < 0) break;
    shown.push(item);
  }
  if (shown.length < items.length) shown.push(`- and ${items.length - shown.length} more, see the check`);
  return shown.join(between);
}
function remedyOf(finding) {
  return `**How to fix:** ${(0, import_redact.messageOf)(finding.remedy)}`;
}
function renderReview(findings, checkName) {
  const summary2 = `${(0, import_redact.count)(findings.length, "problem")} that this pull request introduces (${(0, import_redact.countBySeverity)(findings)})`;
  return `**Airworthy** found ${summary2}. See all results in the check \u201C${(0, import_redact.messageOf)(checkName)}\u201D.`;
}
function renderClosed(report, body, fingerprints) {
  const headline = body.split(/\r?\n/, 1)[0] ?? "";
  return `${reasonOf(report, new Set(fingerprints), rulesIn(body))}

> ${headline}`;
}
function rulesIn(body) {
  const last = body.slice(body.lastIndexOf("<sub>"));
  return [...last.matchAll(/(?:<sub>|<br>)\[?`([\w-]+)`/g)].flatMap(([, rule]) => rule ?? []);
}
function reasonOf(report, fingerprints, rules) {
  const among = (findings) => findings.some(({ fingerprint: fingerprint2 }) => fingerprints.has(fingerprint2));
  if (among(report.suppressed.map(({ finding }) => finding))) return "\u{1F507} **Ignored**. The check shows the reason.";
  if (among(report.comparison.standing)) return "\u2796 **No longer new**: the base branch has it as well.";
  if (among(report.comparison.introduced)) return "\u21A9\uFE0F **Duplicate**: another thread covers it.";
  if (rules.length > 0 && rules.every((rule) => report.silenced.has(rule)))
    return "\u{1F507} **Disabled**: the policy turns this rule off.";
  const history = rules.some((rule) => rule.startsWith("secret-in-")) ? " The value is still in the Git history, so revoke or change it." : "";
  return `\u2705 **Fixed** in ${report.commits.head.slice(0, 12)}.${history}`;
}
var MAX_COMMANDS = 10;
function commandBlock(remedies) {
  const commands = (0, import_redact.commandsIn)(remedies);
  if (commands.length === 0) return void 0;
  return `\`\`\`sh
${commands.slice(0, MAX_COMMANDS).join("\n")}
\`\`\``;
}
// src/action/surfaces.ts
function renderersFor(report, links, checkName) {
  return {
    comment: (placed) => renderComment(report, placed, links),
    closed: (body, fingerprints) => renderClosed(report, body, fingerprints),
    review: (findings) => renderReview(findings, checkName),
    check: (delivery) => renderCheckRun(report, { links, delivery }),
    commands: () => (0, import_redact.renderWorkflowCommands)(report)
  };
}
// src/action/main.ts
async function main(io) {
  let inputs;
  let event;
  try {
    inputs = readInputs(io.input);
    event = inputs.verify ? readVerifyEvent(io.event) : readEvent(io.event);
  } catch (error2) {
    io.setOutput("conclusion", "failure");
    return error2 instanceof Error ? error2.message : "Cannot read the inputs.";
  }
  if (event.kind === "nothing") {
    io.log(event.reason);
    io.setOutput("conclusion", "success");
    return void 0;
  }
  const client = (0, import_client.createClient)({
    token: inputs.token,
    owner: io.owner,
    repo: io.repo,
    apiUrl: io.apiUrl,
    proxied: io.proxied,
    userAgent: `airworthy/${io.version}`,
    log: io.log,
    ...io.patience
  });
  try {
    return await review(client, event, inputs, io);
  } catch (error2) {
    return await giveUp(client, event, inputs, io, error2);
  } finally {
    io.log(`${client.requestCount()} requests to GitHub.`);
  }
}
async function review(client, event, inputs, io) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { log } = io;
  const { report, posted, moves, filesRead } = await checkOrVerify(client, event, inputs, io, today);
  const repository = `${io.serverUrl}/${io.owner}/${io.repo}`;
  const links = (0, import_redact.linksTo)({ repository, commit: event.head, pages: io.pages });
  const converses = event.kind === "pull-request" && event.open && inputs.comments;
  const comments = converses ? {
    pullRequest: event.number,
    posted,
    limit: inputs.maxComments,
    resolve: inputs.resolveThreads,
    formerly: moves && formerFingerprints(moves)
  } : void 0;
  const budget = event.kind === "pull-request" ? (0, import_client.requestBudget)(filesRead) : Number.POSITIVE_INFINITY;
  const target = { ...checkTarget(event, inputs, io), budget, comments };
  const delivery = await publish(client, target, report, renderersFor(report, links, inputs.checkName), log);
  await io.writeSummary(`## ${inputs.checkName}

${(0, import_redact.renderSummary)(report, { links, delivery })}`);
  setOutputs(report, io);
  let unwritten;
  if (inputs.reportFile !== void 0 || inputs.sarifFile !== void 0) {
    unwritten = await writeFiles(report, inputs, io, today);
  }
  log((0, import_redact.verdictOf)(report));
  return report.verdict.conclusion === "failure" ? (0, import_redact.verdictOf)(report) : unwritten;
}
async function checkOrVerify(client, event, inputs, io, today) {
  const { version, log, observe } = io;
  if (event.kind !== "verify") {
    const context = { version, today, log };
    const result = await runCheck(client, event, inputs, context);
    return { ...result, report: await judgeSameCommit(client, event, result.report, inputs, context) };
  }
  const { verifyCommit } = await Promise.resolve().then(() => whole(require("./action/verify.js")));
  const report = await verifyCommit(client, event, inputs, { version, today, log, observe });
  return { report, posted: void 0, filesRead: report.sources.size };
}
function checkTarget(event, inputs, io) {
  return {
    name: inputs.checkName,
    head: event.head,
    externalId: `airworthy ${io.runId}`,
    budget: Number.POSITIVE_INFINITY,
    readOnlyToken: event.kind === "pull-request" && event.readOnlyToken
  };
}
function setOutputs({ comparison, introducedBySeverity: counts, verdict }, { setOutput: setOutput2 }) {
  setOutput2("conclusion", verdict.conclusion);
  setOutput2("introduced", (0, import_redact.countedOf)({ comparison }).length);
  for (const [severity, number] of Object.entries(counts)) setOutput2(severity, number);
  setOutput2("standing", comparison.standing.length);
  setOutput2("fixed", comparison.fixed.length);
}
async function giveUp(client, event, inputs, io, error2) {
  const target = checkTarget(event, inputs, io);
  const apiError = (0, import_client.apiErrorOf)(error2, target.readOnlyToken);
  const reason = apiError?.reason ?? `Internal error in Airworthy (${(0, import_redact.kindOfError)(error2) ?? "an unknown error"}).`;
  if (!apiError) io.log((0, import_redact.stackOf)(error2));
  const summary2 = `Nothing was decided, so the check fails. ${reason}`;
  io.setOutput("conclusion", "failure");
  if (apiError?.kind === "permission" || apiError?.kind === "not-found") {
    io.log(`Give the job these permissions:
${import_client.PERMISSIONS_BLOCK}`);
  }
  const page = {
    conclusion: "failure",
    title: "Incomplete: the run did not finish.",
    summary: summary2,
    annotations: []
  };
  const unwritten = await publishCheck(client, target, page).catch((second) => second);
  if (unwritten) io.log("Cannot write the check run either.");
  await io.writeSummary(`## ${inputs.checkName}

${summary2}
`).catch(() => {
  });
  return `Incomplete: ${reason}`;
}
// src/action.ts
var { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env;
var PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
async function start() {
  try {
    const { context } = await Promise.resolve().then(() => whole(require("./action/github.js")));
    const { owner, repo } = context.repo;
    const access2 = (0, import_redact.accessOf)(process.env);
    if (access2) setSecret(access2.token);
    const home = `${context.serverUrl}/${GITHUB_ACTION_REPOSITORY}/blob/${encodeURIComponent(GITHUB_ACTION_REF || "HEAD")}`;
    const failure = await main({
      version: import_package.package_default.version,
      event: { name: context.eventName, payload: context.payload, sha: context.sha },
      owner,
      repo,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
      runId: `${context.runId}.${context.runAttempt} ${context.job}`,
      proxied: PROXIES.some((name) => process.env[name]),
      pages: GITHUB_ACTION_REPOSITORY ? `${home}/docs/rules` : import_redact.RULE_PAGES,
      observe: async (project) => {
        const { observe } = await Promise.resolve().then(() => whole(require("./lib/observe.js")));
        const progress = (message) => info(message);
        return observe({ project, named: [], version: import_package.package_default.version, access: access2, now: /* @__PURE__ */ new Date(), progress });
      },
      input: (name) => getInput(name),
      log: (line) => info(line),
      setOutput: (name, value) => setOutput(name, value),
      writeSummary: async (markdown) => {
        if (GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
      },
      writeFile: (path, text2) => (0, import_redact.writeInside)([process.cwd(), RUNNER_TEMP || process.cwd()], path, text2)
    });
    if (failure === void 0) process.exitCode = 0;
    else setFailed(failure);
  } catch (error2) {
    setFailed(`Airworthy could not start (${error2 instanceof Error ? error2.name : "unknown error"}).`);
  }
}
void start();
