import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseExec,
  parseShell,
  parseShellScript,
  readShell
} from "./chunk-6KJXXUTK.js";
import "./chunk-3LYW6ECG.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";
export {
  parseExec,
  parseShell,
  parseShellScript,
  readShell
};
