import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/parse/line-end.ts
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

export {
  lineEnd
};
