import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  rules
} from "./chunk-YSHVBMDG.js";
import "./chunk-BY3TBFGU.js";
import "./chunk-ERP23AVP.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";
export {
  rules
};
