import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build, type Metafile, type Plugin } from 'esbuild'
import type { Harness } from './harness.ts'

/** The tests with all that they import, ready to be run afresh as often as one likes. */
export interface Bundle {
  /** Reads every test file into a new set of modules; what is mutated while they load is part of it. */
  readonly load: (harness: Harness) => Promise<void>
  /** The file that holds a mutant, by the mutant's id. */
  readonly fileOf: ReadonlyMap<string, string>
  /** Whether the first file imports the second, itself or through others. */
  readonly imports: (file: string, other: string) => boolean
  /** Whether it does so itself. */
  readonly names: (file: string, other: string) => boolean
}

const HARNESS = '@jest/globals'

/** Packages stay outside, loaded once; what is ours is loaded anew each time. */
export async function bundleTests(root: string, files: readonly string[]): Promise<Bundle> {
  const fileOf = new Map<string, string>()
  const packages = new Set<string>()
  const lines = files.map(file => `import ${JSON.stringify(`begin:${file}`)}; import ${JSON.stringify(`./${file}`)}`)
  const result = await build({
    absWorkingDir: root,
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    metafile: true,
    write: false,
    plugins: [outside(packages), ours(root, fileOf)],
  })
  const modules = new Map<string, object>()
  for (const name of packages) modules.set(name, { __esModule: true, ...(await import(name)) })
  const code = result.outputFiles[0]?.text ?? ''
  const script = new Script(`(async (outside, begin) => {${code}\n})`, { filename: join(root, 'tests.js') })
  const load = ({ begin, globals }: Harness) => {
    const named = (name: string) => (name === HARNESS ? { __esModule: true, ...globals } : modules.get(name))
    return script.runInThisContext()(named, begin)
  }
  const reached = new Map<string, ReadonlySet<string>>()
  const imports = (file: string, other: string) => {
    const all = reached.get(file) ?? importsOf(file, result.metafile)
    reached.set(file, all)
    return all.has(other)
  }
  const names = (file: string, other: string) =>
    result.metafile.inputs[file]?.imports.some(({ path }) => path === other) === true
  return { load, fileOf, imports, names }
}

/** All files that this one imports, itself or through others. */
function importsOf(file: string, { inputs }: Metafile): ReadonlySet<string> {
  const found = new Set([file])
  for (const each of found) for (const { path } of inputs[each]?.imports ?? []) found.add(path)
  return found
}

/** Imports of packages become look-ups, and a mark before each test file tells its name. */
function outside(packages: Set<string>): Plugin {
  return {
    name: 'outside',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined
        if (path.startsWith('begin:')) return { path: path.slice('begin:'.length), namespace: 'begin' }
        if (path !== HARNESS) packages.add(path)
        return { path, namespace: 'package' }
      })
      onLoad({ filter: /./, namespace: 'begin' }, ({ path }) => ({ contents: `begin(${JSON.stringify(path)})` }))
      onLoad({ filter: /./, namespace: 'package' }, ({ path }) => ({
        contents: `module.exports = outside(${JSON.stringify(path)})`,
      }))
    },
  }
}

function ours(root: string, fileOf: Map<string, string>): Plugin {
  return {
    name: 'ours',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        for (const [, id] of text.matchAll(/stryMutAct_9fa48\("(\d+)"\)/g)) if (id) fileOf.set(id, relative(root, path))
        return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
      })
    },
  }
}
