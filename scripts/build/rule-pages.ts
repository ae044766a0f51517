import type { Plugin } from 'esbuild'
import { pages } from '../rule-pages.ts'

/** Writes the rules' pages into the bundle, in place of the module that reads them from `docs/rules`. */
export const rulePages: Plugin = {
  name: 'rule-pages',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^#rule-pages$/ }, () => ({ path: 'rule-pages', namespace: 'rule-pages' }))
    onLoad({ filter: /./, namespace: 'rule-pages' }, () => ({
      contents: `export const pages = new Map(${JSON.stringify([...pages], undefined, 1)})`,
    }))
  },
}
