"use strict";
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
  verify: () => verify
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_23GIH7RF = require("./chunk-23GIH7RF.js");
var import_chunk_7MVR5QWX = require("./chunk-7MVR5QWX.js");
var import_chunk_XQKIMNC2 = require("./chunk-XQKIMNC2.js");
var import_chunk_2YZVYERF = require("./chunk-2YZVYERF.js");
// src/action/verify.ts
async function verify(client, { head: commit, policyCommit }, inputs, around) {
  let blob;
  const [head] = await (0, import_chunk_23GIH7RF.loadCommits)(client, [commit], "all", {
    fields: (0, import_chunk_23GIH7RF.fileField)("policy", policyCommit, inputs.policy),
    take: (answer) => {
      blob = (0, import_chunk_23GIH7RF.takeFile)("policy", answer);
    }
  });
  if (!head) throw new TypeError("A commit is loaded or an error is thrown.");
  const { policy, problems, failOn } = await (0, import_chunk_23GIH7RF.readPolicy)(inputs.policy, blob);
  const parsers = await (0, import_chunk_23GIH7RF.loadParsers)((0, import_chunk_7MVR5QWX.formatsOf)(head.snapshot.texts.keys()));
  const seen = await around.see((0, import_chunk_23GIH7RF.buildProject)(head.snapshot, policy, parsers));
  const start = performance.now();
  return (0, import_chunk_23GIH7RF.run)({
    head: head.snapshot,
    rules: import_chunk_23GIH7RF.rules,
    seen,
    policy,
    policyProblems: problems,
    parsers,
    failOn: failOn(inputs.failOn),
    scope: "all",
    today: around.today,
    version: around.version,
    isOver: () => performance.now() - start > import_chunk_23GIH7RF.MAX_RUN_TIME
  });
}
