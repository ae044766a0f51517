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
var import_chunk_LT4IIS5E = require("./chunk-LT4IIS5E.js");
var import_chunk_WSRKC6HO = require("./chunk-WSRKC6HO.js");
var import_chunk_G7R5425X = require("./chunk-G7R5425X.js");
