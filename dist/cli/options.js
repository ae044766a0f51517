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
  UsageError: () => UsageError,
  readOptions: () => readOptions
});
// src/cli/options.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var SHORT = /* @__PURE__ */ new Map([["-h", "--help"]]);
function readOptions(command, args, table, suggest) {
  const positionals = [];
  const options = /* @__PURE__ */ new Map();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const written = equals === -1 ? word : word.slice(0, equals);
    const attached = equals === -1 ? void 0 : word.slice(equals + 1);
    const name = (SHORT.get(written) ?? written).slice(2);
    const kind = written.startsWith("--") || SHORT.has(written) ? table.get(name) : void 0;
    if (kind === void 0) {
      const known = [...table.keys()].map((each) => `--${each}`);
      throw new UsageError(`${command} has no option ${written}${suggest(written, known)}`);
    }
    if (kind === "flag" && attached !== void 0) throw new UsageError(`${written} takes no value`);
    const next = args[at + 1];
    const takesNext = (kind === "value" || kind === "optional") && attached === void 0 && next !== void 0 && !next.startsWith("-");
    const value = takesNext ? next : attached;
    if (takesNext) at++;
    if (value === "" || value === void 0 && kind === "value") throw new UsageError(`${written} needs a value`);
    options.set(name, value ?? true);
  }
  return { positionals, options };
}
module.exports = stdin_exports;
