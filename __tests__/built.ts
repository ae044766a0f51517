import { resolve } from 'node:path'

/** The programs, built from the work tree before the tests (`jest.setup.js`). CI compares the committed `dist/` apart. */
export const BUILT = resolve('.cache/dist')
