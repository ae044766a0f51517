"use strict";
var whole = (part) => {
  if (Object.keys(part).length > 0) return part;
  throw Object.assign(new Error("A part of this program is cut off."), { name: "MissingPart" });
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
  createMachinesApi: () => createMachinesApi
});
var import_chunk_MI4XXTN5 = whole(require("./chunk-MI4XXTN5.js"));
var import_chunk_INGLV4KF = whole(require("./chunk-INGLV4KF.js"));
var import_chunk_GNTZTTQN = whole(require("./chunk-GNTZTTQN.js"));
var import_chunk_2YZVYERF = whole(require("./chunk-2YZVYERF.js"));
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var import_promises = require("node:timers/promises");
// src/verify/inside/client.ts
var PUBLIC_ADDRESS = "https://api.machines.dev";
var MAX_BYTES = 8e6;
var MAX_WAIT_SECONDS = 5;
function createMachinesApi(options) {
  const { token, address, userAgent, timeoutMilliseconds = 1e4, totalMilliseconds = 18e4 } = options;
  const origin = originOf(address ?? PUBLIC_ADDRESS);
  const headers = { authorization: authorizationOf(token), accept: "application/json", "user-agent": userAgent };
  const end = performance.now() + totalMilliseconds;
  const left = (most) => Math.max(0, Math.min(most, end - performance.now()));
  return {
    async get(path) {
      const url = new URL(`/v1/apps/${path}`, origin);
      if (left(1) < 1) return { kind: "failed" };
      const first = await ask(url, headers, left(timeoutMilliseconds));
      if (first.kind !== "busy") return first;
      await (0, import_promises.setTimeout)(left(Math.min(first.waitSeconds, MAX_WAIT_SECONDS) * 1e3));
      if (left(1) < 1) return { kind: "failed" };
      const second = await ask(url, headers, left(timeoutMilliseconds));
      return second.kind === "busy" ? { kind: "failed" } : second;
    }
  };
}
function originOf(address) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (!url || url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error("FLY_API_HOSTNAME is no address, such as https://api.machines.dev.");
  const isSafe = url.protocol === "https:" || /^(?:_api\.internal|localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!isSafe) throw new Error("FLY_API_HOSTNAME has to begin with https://, or the token could be read on the way.");
  return url.origin;
}
function authorizationOf(token) {
  const clean = token.trim().replace(/[^\x20-\x7E]/g, "");
  return /^(?:FlyV1|Bearer) /i.test(clean) ? clean : `Bearer ${clean}`;
}
function ask(url, headers, milliseconds) {
  const request = url.protocol === "https:" ? import_node_https.request : import_node_http.request;
  return new Promise((resolve) => {
    const sent = request(url, { method: "GET", headers, agent: false });
    const end = (attempt) => {
      clearTimeout(timer);
      resolve(attempt);
      sent.destroy();
    };
    const timer = setTimeout(end, milliseconds, { kind: "failed" });
    sent.on("error", () => end({ kind: "failed" }));
    sent.on("response", (response) => {
      const status = response.statusCode ?? 0;
      if (status === 429 || status >= 500)
        return end({ kind: "busy", waitSeconds: waitOf(response.headers["retry-after"]) });
      if (status !== 200) return end({ kind: "refused", status });
      const chunks = [];
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) end({ kind: "failed" });
        else chunks.push(chunk);
      });
      response.on("error", () => end({ kind: "failed" }));
      response.on("end", () => end(response.complete ? parsed(Buffer.concat(chunks)) : { kind: "failed" }));
    });
    sent.end();
  });
}
function parsed(bytes) {
  try {
    return { kind: "found", value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { kind: "failed" };
  }
}
function waitOf(header) {
  return header !== void 0 && /^\d{1,3}$/.test(header) ? Number(header) : 1;
}
module.exports = stdin_exports;
