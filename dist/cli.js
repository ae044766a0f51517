#!/usr/bin/env node
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
var import_node_fs = require("node:fs");
// src/cli/fail-closed.ts
process.exitCode = 2;
// src/cli/io.ts
var OLDEST_NODE = 20;
function oldNode(version) {
  return Number.parseInt(version, 10) < OLDEST_NODE ? `needs Node.js ${OLDEST_NODE} or later, but this is Node.js ${version}. Nothing was checked.` : void 0;
}
// src/cli/progress.ts
var PATIENCE = 400;
var MANY_FILES = 300;
function createProgress(stream) {
  if (stream.isTTY !== true) return () => {
  };
  let timer;
  let isShown = false;
  const show = (message) => {
    stream.write(`\r\x1B[K${message.slice(0, (stream.columns ?? 80) - 1)}`);
    isShown = true;
  };
  return (message, files = 0) => {
    clearTimeout(timer);
    if (message === void 0) {
      if (isShown) stream.write("\r\x1B[K");
      isShown = false;
    } else if (isShown || files >= MANY_FILES) show(message);
    else timer = setTimeout(show, PATIENCE, message).unref();
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
  stderr.write(`airworthy: cannot write to standard output (${code})
`);
  isUnwritable = true;
  process.exitCode = 2;
});
async function start() {
  const tooOld = oldNode(process.versions.node);
  if (tooOld !== void 0) {
    process.exitCode = 2;
    stderr.write(`airworthy: ${tooOld}
`);
    return;
  }
  try {
    const { main, VERSION } = await Promise.resolve().then(() => whole(require("./cli/main.js")));
    const status = await main(process.argv.slice(2), {
      version: VERSION,
      directory: process.cwd(),
      environment: process.env,
      today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      terminal: terminalOf(stdout, process.env),
      write: (data) => stdout.write(data),
      tell: (message) => {
        progress(void 0);
        stderr.write(`${message}
`);
      },
      progress
    });
    process.exitCode = isUnwritable ? 2 : status;
  } catch (error) {
    process.exitCode = 2;
    if (isBroken(error)) {
      stderr.write("airworthy: the installation is incomplete or damaged, so nothing was checked. Install it again\n");
      return;
    }
    const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const kind = error instanceof Error ? error.name : typeof error;
    stderr.write(`airworthy: internal error (${kind}). Please report it
${stack.join("\n")}
`);
  }
}
function isBroken(error) {
  if (!(error instanceof Error)) return false;
  return error.name === "MissingChunkError" || "code" in error && error.code === "MODULE_NOT_FOUND";
}
void start();
