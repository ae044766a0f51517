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
  renderJson: () => import_chunk_2P66K4BL.renderJson,
  verifiedJson: () => import_chunk_2P66K4BL.verifiedJson
});
module.exports = stdin_exports;
var import_chunk_2P66K4BL = require("./chunk-2P66K4BL.js");
var import_chunk_NEF6SA3S = require("./chunk-NEF6SA3S.js");
var import_chunk_JXIXZKWS = require("./chunk-JXIXZKWS.js");
var import_chunk_PXHOMDKU = require("./chunk-PXHOMDKU.js");
var import_chunk_NYEXE2YR = require("./chunk-NYEXE2YR.js");
