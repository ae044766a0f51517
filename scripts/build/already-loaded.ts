/**
 * esbuild makes a chunk of each set of sources that the same entries need, which would be dozens of small ones. Whatever
 * is imported dynamically runs when the sources that may import it are loaded: told so, esbuild leaves those where they are.
 */
import type { Metafile, Plugin } from 'esbuild'

type Inputs = Metafile['inputs']

/** Makes each dynamically imported source need all that is loaded before it in every program. */
export function needWhatIsLoaded(root: string, { inputs }: Metafile, entries: readonly string[]): Plugin {
  const loaded = loadedBefore(inputs, entries)
  return {
    name: 'need-what-is-loaded',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /^[.#]/ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === loaded) return undefined
        const found = await resolve(path, { ...from, kind, pluginData: loaded })
        const source = found.namespace === 'file' ? found.path.slice(root.length) : `${found.namespace}:${found.path}`
        return loaded.has(source) ? { path: source, namespace: 'later', pluginData: path } : undefined
      })
      onLoad({ filter: /./, namespace: 'later' }, ({ path, pluginData }) => {
        const before = [...(loaded.get(path) ?? [])].flatMap(source => importOf(source) ?? [])
        const own = path.startsWith('src/') ? `./${path}` : pluginData
        const lines = [...before.map(source => `import '${source}'\n`), `export * from '${own}'\n`]
        return { contents: lines.join(''), resolveDir: root }
      })
    },
  }
}

/** By dynamically imported source, the sources that are loaded whoever imports it. */
function loadedBefore(inputs: Inputs, entries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>()
  for (const [importer, { imports }] of Object.entries(inputs)) {
    for (const { path, kind } of imports) {
      if (kind !== 'dynamic-import' || !(path in inputs)) continue
      importers.set(path, (importers.get(path) ?? new Set()).add(importer))
    }
  }
  const closures = new Map([...entries, ...importers.keys()].map(start => [start, closure(start, inputs)]))
  // From too much to what holds: an entry is loaded alone, all others behind one of those that import them.
  const after = new Map(
    [...closures].map(([start, own]) => [start, entries.includes(start) ? own : new Set(Object.keys(inputs))]),
  )
  const before = (target: string): ReadonlySet<string> => {
    const behind = [...closures].filter(([, own]) => [...(importers.get(target) ?? [])].some(each => own.has(each)))
    return intersection(behind.map(([start]) => after.get(start) ?? new Set()))
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const [target, own] of closures) {
      if (entries.includes(target)) continue
      const now = new Set([...own, ...before(target)])
      changed ||= now.size !== after.get(target)?.size
      after.set(target, now)
    }
  }
  // What one alone needs stays with it.
  const isShared = (source: string): boolean => [...closures.values()].filter(own => own.has(source)).length > 1
  return new Map([...importers.keys()].map(target => [target, new Set([...before(target)].filter(isShared))]))
}

/** How a module imports this source; `undefined` for a file of a package, and for data. */
function importOf(source: string): string | undefined {
  if (source.startsWith('lazy:')) return source.slice('lazy:'.length)
  return source.endsWith('.ts') ? `./${source}` : undefined
}

function closure(start: string, inputs: Inputs): ReadonlySet<string> {
  const found = new Set([start])
  for (const each of found) {
    for (const { path, kind } of inputs[each]?.imports ?? [])
      if (kind !== 'dynamic-import' && path in inputs) found.add(path)
  }
  return found
}

function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = sets
  return new Set([...first].filter(each => others.every(other => other.has(each))))
}
