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
  appsNamed: () => appsNamed
});
var import_chunk_7SSLN7XB = whole(require("./chunk-7SSLN7XB.js"));
var import_chunk_TM6OELSD = whole(require("./chunk-TM6OELSD.js"));
// src/model/apps-named.ts
function appsNamed({ apps }, name) {
  return name !== void 0 && byName(apps).get(name) || [];
}
var byName = (0, import_chunk_TM6OELSD.onceFor)((apps) => {
  const named = /* @__PURE__ */ new Map();
  for (const app of apps) {
    const name = (0, import_chunk_7SSLN7XB.known)(app.name);
    if (name === void 0) continue;
    const namesakes = named.get(name);
    if (namesakes) namesakes.push(app);
    else named.set(name, [app]);
  }
  return named;
});
module.exports = stdin_exports;
