import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/model/value.ts
function known(value) {
  return value?.known ? value.value : void 0;
}
function is(value, wanted) {
  return value?.known === true && value.value === wanted;
}

export {
  known,
  is
};
