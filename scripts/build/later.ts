/**
 * What a run may never need is loaded by the first call of one of its functions, where an import at any depth would load
 * it at once. Each package becomes a file of its own beside the parts.
 */
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { stub } from './stub.ts'

/** The functions and classes that the sources use, by module. Types and errors to compare with cannot come later. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:fs/promises': [
    'copyFile',
    'lstat',
    'mkdir',
    'mkdtemp',
    'open',
    'realpath',
    'rename',
    'rm',
    'stat',
    'utimes',
    'writeFile',
  ],
  'node:os': ['tmpdir'],
  'node:zlib': ['gzipSync'],
  'docker-file-parser': ['parse'],
  'jsonc-parser': ['parseTree'],
  minimatch: ['Minimatch'],
  unbash: ['forEachChild', 'parse'],
  yaml: ['Composer', 'isAlias', 'isMap', 'isScalar', 'isSeq', 'Parser'],
}

export const PACKAGES = Object.keys(LATER).filter(name => !name.startsWith('node:'))
export const NODE_MODULES = Object.keys(LATER).filter(name => name.startsWith('node:'))

/**
 * Puts functions that load a module in the place of each of these modules. They work only in files that stand beside those
 * of the packages.
 */
export function loadLater(root: string, modules: readonly string[]): Plugin {
  return {
    name: 'load-later',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /./ }, ({ path, kind }) => {
        if (kind === 'import-statement' && modules.includes(path)) return { path, namespace: 'later' }
        return undefined
      })
      onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
        contents: stub(path, PACKAGES.includes(path) ? `./${path}.js` : path, LATER[path] ?? []),
        resolveDir: root,
      }))
    },
  }
}

/** Bundles each package by itself into a folder, with no more of it than the sources use. */
export async function bundlePackages(
  folder: string,
  options: BuildOptions & { readonly absWorkingDir: string },
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly metafiles: readonly Metafile[] }> {
  const texts = new Map<string, string>()
  const metafiles: Metafile[] = []
  for (const name of PACKAGES) {
    const contents = `export { ${(LATER[name] ?? []).join(', ')} } from '${name}'`
    const stdin = { contents, resolveDir: options.absWorkingDir, sourcefile: name }
    // Neutral: for Node `yaml` offers CommonJS alone, a function a file, which takes longer to load and to run.
    const { outputFiles, metafile } = await build({
      ...options,
      platform: 'neutral',
      stdin,
      metafile: true,
      write: false,
    })
    texts.set(join(folder, `${name}.js`), outputFiles[0]?.text ?? '')
    metafiles.push(metafile)
  }
  return { texts, metafiles }
}
