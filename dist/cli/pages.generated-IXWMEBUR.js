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
  pages: () => import_chunk_2JLUKNDO.pages
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2JLUKNDO = require("./chunk-2JLUKNDO.js");
var import_chunk_IW2XL6DW = require("./chunk-IW2XL6DW.js");
var import_chunk_RYG6KVA3 = require("./chunk-RYG6KVA3.js");
var import_chunk_BEAARSTR = require("./chunk-BEAARSTR.js");
