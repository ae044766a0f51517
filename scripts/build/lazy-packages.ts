/**
 * Packages and Node's own modules that few runs need are loaded by the first call of one of their functions, where an
 * import at any depth would load them at once.
 */
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { REQUIRE } from './common-js.ts'

/** The functions and classes that the sources use, by module. A constant cannot be loaded late. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
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
  'docker-file-parser': ['parse'],
  'jsonc-parser': ['parseTree'],
  minimatch: ['Minimatch'],
  unbash: ['forEachChild', 'parse'],
  yaml: ['Composer', 'isAlias', 'isMap', 'isScalar', 'isSeq', 'Parser'],
}

const PACKAGES = Object.keys(EXPORTS).filter(name => !name.startsWith('node:'))

/** What stands for the folder of the packages until it is known where a chunk goes. */
export const LIBRARY = 'library:'

/** Puts functions that load a module on their first call in the place of each of these modules. */
export function lazyPackages(root: string): Plugin {
  return {
    name: 'lazy-packages',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^[\w@]/ }, ({ path, kind }) =>
        kind === 'import-statement' && path in EXPORTS ? { path, namespace: 'lazy' } : undefined,
      )
      onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ contents: stub(path), resolveDir: root }))
    },
  }
}

/** Bundles each package into a file, with no more of it than the sources use. */
export async function bundlePackages(
  options: BuildOptions & { readonly absWorkingDir: string },
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly metafiles: readonly Metafile[] }> {
  const texts = new Map<string, string>()
  const metafiles: Metafile[] = []
  for (const name of PACKAGES) {
    const contents = `export { ${(EXPORTS[name] ?? []).join(', ')} } from '${name}'`
    const stdin = { contents, resolveDir: options.absWorkingDir, sourcefile: name }
    // Neutral: for Node `yaml` offers CommonJS alone, a function a file, which takes longer to load and to run.
    const { outputFiles, metafile } = await build({
      ...options,
      platform: 'neutral',
      stdin,
      metafile: true,
      write: false,
    })
    texts.set(`${name}.js`, outputFiles[0]?.text ?? '')
    metafiles.push(metafile)
  }
  return { texts, metafiles }
}

/**
 * Each function replaces itself once the module is loaded, so that what is called often costs nothing more. Fails with a
 * MissingChunkError when the file is missing or cut off.
 */
function stub(name: string): string {
  const exported = EXPORTS[name] ?? []
  const names = exported.join(', ')
  const functions = exported.map(
    each => `let ${each} = function (...args) {
  load()
  return new.target ? new ${each}(...args) : ${each}(...args)
}
`,
  )
  // Read where errors are caught: what is cut off has names without values.
  return `import { MissingChunkError } from './src/model/missing-chunk.ts'
${functions.join('')}function load() {
  let loaded
  try {
    const { ${names} } = ${REQUIRE}('${PACKAGES.includes(name) ? `${LIBRARY}${name}.js` : name}')
    loaded = [${names}]
  } catch (error) {
    // The stack is full, which is the fault of a file that is nested too deeply.
    if (error instanceof RangeError) throw error
  }
  if (!loaded?.every(each => typeof each === 'function')) throw new MissingChunkError('${name} cannot be loaded.')
  ;[${names}] = loaded
}
export { ${names} }
`
}
