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
  verifyCommit: () => verifyCommit
});
var import_verify = whole(require("../lib/verify.js"));
var import_workspace = whole(require("./workspace.js"));
var import_client = whole(require("./client.js"));
var import_plugin_rest_endpoint_methods = whole(require("./plugin-rest-endpoint-methods.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_redact = whole(require("../lib/redact.js"));
// src/action/verify.ts
async function verifyCommit(client, { head, policyCommit }, inputs, { today, version, log, observe }) {
  const workspace = await (0, import_workspace.openWorkspace)(client, {
    head,
    changes: void 0,
    changed: "all",
    base: policyCommit,
    files: [{ path: inputs.policy, revision: "base" }],
    log
  });
  const policy = await (0, import_policy.readPolicy)(workspace, inputs.policy);
  return (0, import_verify.verify)(workspace, { policy, failOn: policy.failOn(inputs.failOn), today, version, observe });
}
module.exports = stdin_exports;
