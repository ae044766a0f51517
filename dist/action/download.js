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
  openDownload: () => openDownload
});
var import_client = whole(require("./client.js"));
var import_plugin_rest_endpoint_methods = whole(require("./plugin-rest-endpoint-methods.js"));
var import_redact = whole(require("../lib/redact.js"));
var import_node_https = require("node:https");
var import_node_stream = require("node:stream");
// src/github/api/download.ts
var MOST_TIMEOUTS = 3;
async function openDownload(url, options) {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: void 0 };
  if (protocol !== "https:" && (protocol !== "http:" || new URL(options.apiUrl).protocol !== "http:")) {
    throw new Error("its address has no TLS");
  }
  const { timeout, userAgent, proxied } = options;
  const limit = new AbortController();
  const abort = (reason) => limit.abort(new Error(reason));
  const end = setTimeout(abort, MOST_TIMEOUTS * timeout, "the download took too long");
  const silence = setTimeout(abort, timeout, "the download did not start in time");
  const asked = { headers: { "user-agent": userAgent }, signal: limit.signal };
  try {
    const { status, body } = await (proxied ? openThroughProxy(url, asked) : openStraight(url, { ...asked, timeout, agent: agentOf(protocol) }, () => abort("the download stopped")));
    body.on("close", () => clearTimeout(end));
    limit.signal.addEventListener("abort", () => body.destroy(limit.signal.reason));
    if (status === 200) return body;
    body.destroy();
    throw new Error(`the download returned status ${status}`);
  } catch (error) {
    clearTimeout(end);
    throw limit.signal.aborted ? limit.signal.reason : error;
  } finally {
    clearTimeout(silence);
  }
}
function agentOf(protocol) {
  return protocol === "http:" ? new import_client.UnencryptedAgent() : new import_node_https.Agent();
}
function openStraight(url, options, onSilence) {
  return new Promise((resolve, reject) => {
    const sent = (0, import_node_https.request)(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, body: response });
    });
    sent.on("timeout", onSilence);
    sent.on("error", reject);
    sent.end();
  });
}
async function openThroughProxy(url, asked) {
  const { status, body } = await (0, import_client.responseOfToolkit)(url, { ...asked, redirect: "manual" });
  return { status, body: body ? import_node_stream.Readable.fromWeb(body) : import_node_stream.Readable.from([]) };
}
module.exports = stdin_exports;
