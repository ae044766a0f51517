import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Context
} from "./chunk-LYOXYJAB.js";
import "./chunk-NQX4P47E.js";

// node_modules/@actions/github/lib/github.js
var context = new Context();
export {
  context
};
