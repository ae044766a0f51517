import { transform } from 'esbuild'

/** The comments by which esbuild tells which source follows; it drops them unless they look like those of a licence. */
const MARK = /^\/\/ (?=(?:src|node_modules)\/|package\.json)/gm
const KEPT_MARK = /^\/\/! (?=(?:src|node_modules)\/|package\.json)/gm

/** What every part would do with its exports, and every import with them once more: copy each, for who mixes kinds of modules. */
const COPIED_EXPORTS = /^module\.exports = __toCommonJS\((\w+)\);$/m
const COPIED_IMPORT = /__toESM\((require\("\.[^"]+"\))\)/g

/** What becomes a module's own `require`: that word itself esbuild would replace in an ES module. */
export const REQUIRE = '__requireHere'

/**
 * The same module as CommonJS, which Node starts sooner by a third of what a bare process takes; esbuild can split only
 * ES modules. Throws on an `await` outside of functions.
 */
export async function toCommonJs(text: string): Promise<string> {
  const { code } = await transform(text.replace(MARK, '//! '), {
    format: 'cjs',
    platform: 'neutral',
    target: 'node20',
    charset: 'utf8',
    // As ES modules are, and as the tests run the sources.
    banner: '"use strict";',
    legalComments: 'inline',
    define: { [REQUIRE]: 'require' },
    supported: { 'dynamic-import': false },
  })
  return code.replace(KEPT_MARK, '// ').replace(COPIED_EXPORTS, 'module.exports = $1;').replace(COPIED_IMPORT, '$1')
}
