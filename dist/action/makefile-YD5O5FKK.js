import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  lineEnd
} from "./chunk-M42JNDNW.js";
import {
  readShell
} from "./chunk-6KJXXUTK.js";
import {
  splice
} from "./chunk-3LYW6ECG.js";
import "./chunk-FPCQMJ3V.js";
import "./chunk-J4M5OJJG.js";
import "./chunk-NQX4P47E.js";

// src/parse/makefile.ts
var RULE = /^([\w./%@-][^\t:=#]{0,200}?)\s*(?:=\S{0,200}\s*)?::?(?![:=])/;
function parseMakefile(source) {
  const commands = [];
  const problems = [];
  for (const { target, pieces } of recipesOf(source)) {
    const reading = readShell(splice(source, pieces), { origin: "script", reader: "ci", key: target });
    if (reading) commands.push(...reading.commands);
    else {
      const at = source.locate(pieces[0]?.from ?? 0, pieces[0]?.to ?? 0);
      problems.push({ at, message: "This recipe is too long or too nested to be read.", blocking: true });
    }
  }
  return { kind: "shell", source, commands, problems };
}
function recipesOf({ text }) {
  const recipes = [];
  let open;
  let continued = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const next = Math.min(text.length, end + 1);
    if (open && (continued || /^[ \t]+\S/.test(line))) {
      const lead = continued ? 0 : /^[ \t]+[@+-]{0,3}/.exec(line)?.[0].length ?? 0;
      open.pieces.push({ from: at + lead, to: next });
      continued = /(?:^|[^\\])\\\r?$/.test(line);
    } else {
      continued = false;
      const [, target] = RULE.exec(line) ?? [];
      if (target !== void 0) {
        open = { target: target.trim(), pieces: [] };
        recipes.push(open);
      } else if (!/^\s*(?:#.*)?$/.test(line)) open = void 0;
    }
    at = next;
  }
  return recipes.filter(({ pieces }) => pieces.length > 0);
}
export {
  parseMakefile
};
