import { basename, dirname } from 'node:path'
import type { Metafile } from 'esbuild'

/** Where each output of a split build goes, by the path that esbuild gave it: `dist/lib/run.js`. */
export type ChunkPaths = ReadonlyMap<string, string>

/** An entry keeps its path; `folder` is for what only this one loads. */
export type EntryFolders = Readonly<Record<string, string>>

/** The chunk of esbuild's own helpers, the only one without a source. */
export const RUNTIME_NAME = 'runtime'

/**
 * Names a chunk after its last source, to which the others lead, so that the name stays the same while the content
 * changes. What several entries load is in `shared`. Throws when two chunks would have one name.
 */
export function chunkPaths({ outputs }: Metafile, entries: EntryFolders, shared: string): ChunkPaths {
  const reached = new Map(Object.keys(entries).map(entry => [entry, reachedFrom(entry, outputs)]))
  const paths = new Map<string, string>()
  for (const [output, { inputs, entryPoint }] of Object.entries(outputs)) {
    if (output in entries) {
      paths.set(output, output)
      continue
    }
    const users = [...reached].flatMap(([entry, chunks]) => (chunks.has(output) ? [entry] : []))
    const [only] = users
    const folder = users.length === 1 && only !== undefined ? entries[only] : shared
    const last = Object.keys(inputs).findLast(source => !source.startsWith('later:'))
    // An entry that a static import has moved to another chunk is left without sources.
    const name = last !== undefined ? stem(last) : entryPoint === undefined ? RUNTIME_NAME : `${stem(entryPoint)}-entry`
    const path = `${folder}/${name}.js`
    const clash = [...paths].find(([, taken]) => taken === path)
    if (clash)
      throw new Error(`Two chunks would be ${path}: ${describe(outputs, clash[0])}, and ${describe(outputs, output)}.`)
    paths.set(output, path)
  }
  return paths
}

/** `run` for `src/review/run.ts`, `parse` for `src/parse/index.ts`, `valibot` for the `index` of that package. */
function stem(source: string): string {
  const name = basename(source).replace(/(?:\.generated)?\.\w+$|^.*:/g, '')
  if (name !== 'index') return name
  return /^node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(source)?.[1] ?? basename(dirname(source))
}

function describe(outputs: Metafile['outputs'], output: string): string {
  const { inputs = {}, entryPoint } = outputs[output] ?? {}
  return [entryPoint, ...Object.keys(inputs)]
    .filter(name => name !== undefined)
    .slice(-3)
    .join(' + ')
}

function reachedFrom(entry: string, outputs: Metafile['outputs']): ReadonlySet<string> {
  const found = new Set([entry])
  for (const each of found) {
    for (const { path } of outputs[each]?.imports ?? []) if (path in outputs) found.add(path)
  }
  return found
}
