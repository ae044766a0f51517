import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  rules
} from "./chunk-YC65RS5J.js";
import "./chunk-H3RSXX3D.js";
import "./chunk-5GZHH3XF.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";
export {
  rules
};
