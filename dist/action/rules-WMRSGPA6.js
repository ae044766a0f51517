import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  rules
} from "./chunk-PE4SKW5R.js";
import "./chunk-MTK4VVB2.js";
import "./chunk-T2EZVPJO.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";
export {
  rules
};
