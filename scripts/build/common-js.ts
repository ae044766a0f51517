import { transform } from 'esbuild'

/** The comments by which esbuild tells which source follows; it drops them unless they look like those of a licence. */
const MARK = /^\/\/ (?=(?:src|node_modules)\/|package\.json)/gm
const KEPT_MARK = /^\/\/! (?=(?:src|node_modules)\/|package\.json)/gm

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
    legalComments: 'inline',
    supported: { 'dynamic-import': false },
  })
  return code.replace(KEPT_MARK, '// ')
}
