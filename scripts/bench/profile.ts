import { fileURLToPath } from 'node:url'

/** What of Node's `--cpu-prof` is read; times are in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number
    /** `lineNumber` counts from 0. */
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Seconds by part of the program, the longest first. */
export type Shares = ReadonlyMap<string, number>

/** esbuild names the source of what follows: ES modules by a comment, CommonJS ones by a key. */
const MARK = /^(?:\/\/ | {2}")((?:src|node_modules)\/[^\s"]+\.\w+)/
/** Where Node has V8 read a file and compile the functions that run at once. */
const COMPILERS = new Set(['compileSourceTextModule', 'compileFunctionForCJSLoader', 'wrapSafe'])

/** How long each part ran itself, not counting what it called. `textOf` reads the file of a path. */
export function sharesOf({ nodes, samples, timeDeltas }: Profile, textOf: (path: string) => string): Shares {
  const sourcesOf = sourceReader(textOf)
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame, sourcesOf)]))
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const part = parts.get(id) ?? '(program)'
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0) / 1e6)
  })
  return new Map([...times].filter(([, time]) => time > 0).sort(([, a], [, b]) => b - a))
}

type Frame = Profile['nodes'][number]['callFrame']
type SourcesOf = (url: string) => readonly (string | undefined)[]

function partOf({ functionName, url, lineNumber }: Frame, sourcesOf: SourcesOf): string {
  if (functionName.startsWith('RegExp: ')) return 'regular expressions'
  if (url.startsWith('node:')) return COMPILERS.has(functionName) ? 'reading and compiling the bundle' : 'Node itself'
  if (url.startsWith('file:')) return folderOf(sourcesOf(url)[lineNumber])
  if (functionName === '(garbage collector)') return 'garbage collector'
  if (functionName === '(idle)') return 'waiting'
  return 'Node itself'
}

/** A package, or a folder of `src`; a file that lies in `src` itself stands for itself. */
function folderOf(source: string | undefined): string {
  const [, folder] = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+|src\/[^/]+)/.exec(source ?? '') ?? []
  return folder?.replace(/^.*node_modules\//, '') ?? 'starting the modules of the bundle'
}

/** The source of each line, by the file that a frame names: a bundle may have several. */
function sourceReader(textOf: (path: string) => string): SourcesOf {
  const known = new Map<string, readonly (string | undefined)[]>()
  return url => {
    const sources = known.get(url) ?? marksOf(textOf(fileURLToPath(url)))
    known.set(url, sources)
    return sources
  }
}

function marksOf(text: string): readonly (string | undefined)[] {
  let source: string | undefined
  return text.split('\n').map(line => {
    source = MARK.exec(line)?.[1] ?? source
    return source
  })
}
