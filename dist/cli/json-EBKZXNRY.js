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
  renderJson: () => import_chunk_BI2HT42E.renderJson,
  verifiedJson: () => import_chunk_BI2HT42E.verifiedJson
});
var import_chunk_BI2HT42E = whole(require("./chunk-BI2HT42E.js"));
var import_chunk_FIYK3J32 = whole(require("./chunk-FIYK3J32.js"));
var import_chunk_VIPE7SRS = whole(require("./chunk-VIPE7SRS.js"));
var import_chunk_7JGE67RG = whole(require("./chunk-7JGE67RG.js"));
var import_chunk_OSF2BIYD = whole(require("./chunk-OSF2BIYD.js"));
module.exports = stdin_exports;
