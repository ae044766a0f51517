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
  TLS_VERSIONS: () => TLS_VERSIONS,
  labelOf: () => labelOf,
  reachOfApp: () => reachOfApp
});
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
// src/model/seen.ts
function labelOf({ host, port }) {
  if (port === 443) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
var TLS_VERSIONS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
var reachOfApp = function(...words) {
  load();
  return new.target ? new reachOfApp(...words) : reachOfApp(...words);
};
function load() {
  let loaded;
  try {
    const { reachOfApp: reachOfApp2 } = require("./seen.js");
    loaded = [reachOfApp2];
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  if (!loaded?.every((each) => typeof each === "function")) throw new import_chunk_TM6OELSD.MissingPart("src/model/app-reach.ts cannot be loaded.");
  [reachOfApp] = loaded;
}
module.exports = stdin_exports;
