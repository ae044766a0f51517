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
  checkFiles: () => checkFiles,
  fileRules: () => import_policy.fileRules
});
var import_workspace = whole(require("./workspace.js"));
var import_client = whole(require("./client.js"));
var import_plugin_rest_endpoint_methods = whole(require("./plugin-rest-endpoint-methods.js"));
var import_policy = whole(require("../lib/policy.js"));
var import_observed = whole(require("../lib/observed.js"));
var import_redact = whole(require("../lib/redact.js"));
// src/action/check-files.ts
async function checkFiles(client, target, inputs, { today, version, log }) {
  const { scope, pullRequest } = target;
  let page;
  const workspace = await (0, import_workspace.openWorkspace)(client, {
    ...target,
    files: filesToRead(target, inputs),
    extraFields: pullRequest === void 0 ? void 0 : {
      fields: (0, import_client.threadFields)(pullRequest),
      take: (answer) => {
        page = (0, import_client.takeThreads)(answer);
      }
    },
    log
  });
  const policy = await (0, import_policy.readPolicy)(workspace, inputs.policy);
  const edit = await (0, import_policy.checkBaselineEdit)(workspace);
  const input = await (0, import_policy.prepareRun)(workspace, { policy, failOn: policy.failOn(inputs.failOn), scope, today, version });
  const policyProblems = [...input.policyProblems, ...edit.problems];
  const report = (0, import_policy.run)({ ...input, policyProblems, isOver: (0, import_policy.startClock)() });
  const posted = page && pullRequest !== void 0 ? await (0, import_client.readThreads)(client, pullRequest, page) : void 0;
  const { head, compared } = workspace.snapshots;
  return {
    report: { ...report, notices: [...edit.notices, ...report.notices] },
    posted,
    moves: compared && { diff: compared.diff, headPaths: head.paths },
    filesRead: (/* @__PURE__ */ new Set([...head.texts.keys(), ...compared?.base.texts.keys() ?? []])).size
  };
}
function filesToRead({ scope, changes }, { policy }) {
  return [
    { path: policy, revision: "base" },
    ...changes ? [{ path: policy, revision: "head" }] : [],
    // A change answers for what it introduces, whatever the baseline lets stand.
    ...scope === "all" ? [{ path: import_policy.BASELINE_PATH, revision: "base" }] : []
  ];
}
module.exports = stdin_exports;
