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
  runVerify: () => runVerify
});
var import_chunk_Y5FRZ2MA = whole(require("./chunk-Y5FRZ2MA.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
// src/review/verify.ts
async function verify(workspace, options) {
  const { policy, failOn, today, version } = options;
  const { head } = workspace.snapshots;
  const parsers = await (0, import_chunk_VIPE7SRS.parsersFor)(workspace.snapshots);
  const observed = await options.observe((0, import_chunk_VIPE7SRS.buildProject)(head, policy.policy, parsers));
  return (0, import_chunk_VIPE7SRS.run)({
    head,
    rules: import_chunk_Y5FRZ2MA.rules,
    observed,
    policy: policy.policy,
    policyProblems: policy.problems,
    parsers,
    failOn,
    scope: "all",
    today,
    version,
    // The time that the look took is not the judgement's.
    isOver: (0, import_chunk_VIPE7SRS.startClock)()
  });
}
// src/verify/inside/access.ts
function accessOf(environment) {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment;
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim();
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || void 0 } : void 0;
}
// src/cli/verify.ts
async function runVerify(options, io) {
  const { parseNamed, observe } = await Promise.resolve().then(() => whole(require("../see.js")));
  if (options.hosts.some((host) => !parseNamed(host)))
    throw new import_chunk_OSF2BIYD.UsageError("verify takes hosts: HOST or HOST:PORT, without a path or a login");
  const { today, version, progress } = io;
  try {
    const target = await (0, import_chunk_VIPE7SRS.findTarget)([], io);
    const workspace = await (0, import_chunk_VIPE7SRS.openWorkspace)(target, { base: void 0, staged: false, all: true }, io);
    const { policy, failOn } = await (0, import_chunk_VIPE7SRS.findPolicy)(workspace, target.directory, options, io);
    const report = await verify(workspace, {
      policy,
      failOn,
      today,
      version,
      observe: async (project) => {
        if (options.hosts.length === 0) assertHost(project);
        const access = accessOf(io.environment);
        const observed = await observe({ project, named: options.hosts, version, access, now: /* @__PURE__ */ new Date(), progress });
        progress(void 0);
        return observed;
      }
    });
    await (0, import_chunk_VIPE7SRS.writeReport)(report, target, { ...options, all: false }, io);
    return (0, import_chunk_VIPE7SRS.statusOf)(report);
  } catch (error) {
    io.progress(void 0);
    if (!(error instanceof import_chunk_VIPE7SRS.LocalError)) throw error;
    io.tell(`airworthy: ${error.message}`);
    return 2;
  }
}
function assertHost({ apps, policy, problems }) {
  const hasHost = apps.some(({ name }) => (0, import_chunk_7JGE67RG.known)(name) !== void 0) || policy.apps.size > 0;
  const isComplete = !problems.some(({ blocking }) => blocking);
  if (!hasHost && isComplete)
    throw new import_chunk_OSF2BIYD.UsageError("no fly config here names an app; name a host, for example: airworthy verify shop.fly.dev");
}
module.exports = stdin_exports;
