import { folderOf } from '../model/files/path.ts'
import type { Source } from '../model/files/text.ts'
import { memoize } from '../model/memoize.ts'
import { type FlyctlCall, isDeploy } from '../model/project/flyctl-call.ts'
import type { Reader } from '../model/project/setting.ts'
import { readerOf } from './discover/path-roles.ts'
import { namedFrom, referencesOf } from './discover/references.ts'

/** Who reads a file. */
export type ReaderOf = (path: string) => Exclude<Reader, 'build'>

const unnamed = memoize(({ path, text }: Source) => referencesOf(path, text))
const named = memoize(({ path, text }: Source) => referencesOf(path, text, true))

/** The scripts that pipelines and other scripts run, wherever they lie; what only examples and tests run is left out. */
export function runScripts(sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  const roots = [...sources.keys()].filter(path => readerOf(path) !== 'development')
  const { scripts } = namedFrom(roots, (path, isNamed) => {
    const source = sources.get(path)
    return source && (isNamed ? named : unnamed)(source)
  })
  return scripts
}

/**
 * True where a deploy reads a config or a folder that no file determines: a variable, a pattern, an input. Any config of
 * the repository may be the one, those of examples and tests included.
 */
export function deploysUnknownConfig(calls: readonly FlyctlCall[]): boolean {
  return calls.some(
    call =>
      isDeploy(call) &&
      call.command.reader !== 'development' &&
      (call.folder === undefined ||
        (call.namesConfig && call.config === undefined) ||
        call.operands.some(operand => !operand.known)),
  )
}

/**
 * Who reads a file, where it is known what is deployed: a folder's name makes it development material only while
 * nothing deploys from it, and below a folder that is deployed the rest of the path decides.
 */
export function readersOf(calls: readonly FlyctlCall[]): ReaderOf {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const call of calls) {
    if (!isDeploy(call) || call.command.reader === 'development') continue
    for (const file of [call.config, call.dockerfile]) if (file !== undefined) files.add(file)
    for (const folder of [call.folder, call.config === undefined ? undefined : folderOf(call.config)]) {
      if (folder && readerOf(`${folder}/x`) === 'development') folders.add(folder)
    }
  }
  // Of two folders the inner one says more.
  const innerFirst = [...folders].sort((a, b) => b.length - a.length)
  return path => {
    if (files.has(path)) return 'runtime'
    const folder = innerFirst.find(each => path.startsWith(`${each}/`))
    return readerOf(folder === undefined ? path : path.slice(folder.length + 1))
  }
}
