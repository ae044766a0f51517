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
  explainRule: () => explainRule
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2JLUKNDO = require("./chunk-2JLUKNDO.js");
var import_chunk_G7R5425X = require("./chunk-G7R5425X.js");
// src/cli/explain.ts
function explainRule(rule) {
  const page = import_chunk_2JLUKNDO.pages.get(rule);
  if (page === void 0) throw new import_chunk_G7R5425X.UsageError(`there is no rule ${rule}${(0, import_chunk_G7R5425X.didYouMean)(rule, import_chunk_2JLUKNDO.pages.keys())}`);
  return page;
}
