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
var import_chunk_7IGPMRAY = whole(require("./chunk-7IGPMRAY.js"));
var import_chunk_CZA6LEH2 = whole(require("./chunk-CZA6LEH2.js"));
var import_chunk_BCFT6TV6 = whole(require("./chunk-BCFT6TV6.js"));
var import_chunk_P2Q64KNV = whole(require("./chunk-P2Q64KNV.js"));
// src/verify/inside/access.ts
function accessOf(environment) {
  const { FLY_ACCESS_TOKEN, FLY_API_TOKEN, FLY_API_HOSTNAME } = environment;
  const token = FLY_ACCESS_TOKEN?.trim() || FLY_API_TOKEN?.trim();
  return token ? { token, address: FLY_API_HOSTNAME?.trim() || void 0 } : void 0;
}
// src/cli/verify.ts
async function runVerify(options, outside) {
  const { parseNamed, see } = await Promise.resolve().then(() => whole(require("../see.js")));
  if (options.hosts.some((host) => !parseNamed(host)))
    throw new import_chunk_P2Q64KNV.UsageError("verify takes hosts: HOST or HOST:PORT, without a path or a login");
  try {
    const target = await (0, import_chunk_CZA6LEH2.findTarget)([], outside);
    const { head, compared } = await (0, import_chunk_CZA6LEH2.readSides)(target, { base: void 0, staged: false, all: true }, outside);
    const place = { directory: target.directory, at: compared && { git: compared.git, commit: compared.base.commit } };
    const named = options.policy === void 0 ? void 0 : { file: options.policy, from: outside.directory };
    const { policy, problems, note } = await (0, import_chunk_CZA6LEH2.readPolicy)(place, named);
    if (note !== void 0) outside.tell(note);
    const parsers = await (0, import_chunk_CZA6LEH2.loadParsers)((0, import_chunk_CZA6LEH2.formatsOf)(head.texts.keys()));
    const project = (0, import_chunk_CZA6LEH2.buildProject)(head, policy, parsers);
    const hasHost = project.apps.some(({ name }) => (0, import_chunk_BCFT6TV6.known)(name) !== void 0) || policy.apps.size > 0;
    const isWhole = !project.problems.some(({ blocking }) => blocking);
    if (options.hosts.length === 0 && !hasHost && isWhole)
      throw new import_chunk_P2Q64KNV.UsageError("no fly config here names an app; name a host, for example: airworthy verify shop.fly.dev");
    const seen = await see({
      project,
      named: options.hosts,
      version: outside.version,
      access: accessOf(outside.environment),
      now: /* @__PURE__ */ new Date(),
      progress: outside.progress
    });
    outside.progress(void 0);
    const start = performance.now();
    const report = (0, import_chunk_CZA6LEH2.run)({
      head,
      rules: import_chunk_7IGPMRAY.rules,
      seen,
      policy,
      policyProblems: problems,
      parsers,
      failOn: options.failOn ?? policy.failOn ?? import_chunk_CZA6LEH2.DEFAULT_FAIL_ON,
      scope: "all",
      today: outside.today,
      version: outside.version,
      isOver: () => performance.now() - start > import_chunk_CZA6LEH2.MAX_RUN_TIME
    });
    await (0, import_chunk_CZA6LEH2.writeReport)(report, target, { ...options, all: false }, outside);
    return (0, import_chunk_CZA6LEH2.statusOf)(report);
  } catch (error) {
    outside.progress(void 0);
    if (!(error instanceof import_chunk_CZA6LEH2.LocalError)) throw error;
    outside.tell(`airworthy: ${error.message}`);
    return 2;
  }
}
module.exports = stdin_exports;
