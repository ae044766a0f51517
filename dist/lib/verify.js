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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  verify: () => verify
});
var import_policy = whole(require("./policy.js"));
// src/review/verify.ts
async function verify(workspace, options) {
  const { policy, failOn, today, version } = options;
  const { head } = workspace.snapshots;
  const { liveRules } = await Promise.resolve().then(() => whole(require("./live-rules.js")));
  const observed = await options.observe((0, import_policy.buildProject)(head, policy.policy, import_policy.parsers));
  return (0, import_policy.run)({
    head,
    rules: [...import_policy.fileRules, ...liveRules],
    observed,
    policy: policy.policy,
    policyProblems: policy.problems,
    parsers: import_policy.parsers,
    failOn,
    scope: "all",
    today,
    version,
    // The time of the observation does not count against the rules' limit.
    isOver: (0, import_policy.startClock)()
  });
}
module.exports = stdin_exports;
