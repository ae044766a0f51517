import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseJson
} from "./chunk-KLJJVUZU.js";
import "./chunk-LAVPXZCJ.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";
export {
  parseJson
};
