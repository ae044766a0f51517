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
var import_changes = whole(require("./changes.js"));
var import_file_rules = whole(require("../lib/file-rules.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_key_shapes = whole(require("../lib/key-shapes.js"));
// src/action/verify.ts
async function verify(client, { head: commit, policyCommit }, inputs, around) {
  const { liveRules } = await Promise.resolve().then(() => whole(require("../lib/live-rules.js")));
  let blob;
  const [head] = await (0, import_policy.loadCommits)(client, [commit], "all", {
    fields: (0, import_policy.fileField)("policy", policyCommit, inputs.policy),
    take: (answer) => {
      blob = (0, import_policy.takeFile)("policy", answer);
    }
  });
  if (!head) throw new TypeError("A commit is loaded or an error is thrown.");
  const { policy, problems, failOn } = await (0, import_policy.readPolicy)(inputs.policy, blob);
  const seen = await around.see((0, import_file_rules.buildProject)(head.snapshot, policy, import_file_rules.parsers));
  const start = performance.now();
  return (0, import_file_rules.run)({
    head: head.snapshot,
    rules: [...import_file_rules.fileRules, ...liveRules],
    seen,
    policy,
    policyProblems: problems,
    parsers: import_file_rules.parsers,
    failOn: failOn(inputs.failOn),
    scope: "all",
    today: around.today,
    version: around.version,
    isOver: () => performance.now() - start > import_file_rules.MAX_RUN_TIME
  });
}
module.exports = stdin_exports;
