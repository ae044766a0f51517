import { folderOf } from '../model/files/path.ts'
import type { Source } from '../model/files/text.ts'
import { memoize } from '../model/memoize.ts'
import { type FlyctlCall, isDeploy } from '../model/project/flyctl-call.ts'
import type { Reader } from '../model/project/setting.ts'
import { formatOf } from './discover/formats.ts'
import { mayDeploy, readsLikeConfig, readsLikeScript } from './discover/mentions.ts'
import { readerOf } from './discover/path-roles.ts'
import { namedFrom, referencesOf } from './discover/references.ts'

/** Who reads a file. */
export type ReaderOf = (path: string) => Exclude<Reader, 'build'>

const unnamed = memoize(({ path, text }: Source) => referencesOf(path, text))
const named = memoize(({ path, text }: Source) => referencesOf(path, text, true))

/** What pipelines and scripts name, wherever it lies; what only examples and tests name is left out. */
export interface Named {
  /** The scripts that they run. */
  readonly scripts: ReadonlySet<string>
  /** The files that read like a fly config, of the words of a text that deploys. */
  readonly configs: ReadonlySet<string>
  /** Templates that a deploy or a Dockerfile names, so that their text is used. */
  readonly templates: ReadonlySet<string>
}

/** A template by its name, and no example. */
const TEMPLATE = /\.(?:tmpl|tpl|template)$/i

export function namedInPipelines(sources: ReadonlyMap<string, Source>): Named {
  const roots = [...sources.keys()].filter(path => readerOf(path) !== 'development')
  const references = namedFrom(roots, (path, isNamed) => {
    const source = sources.get(path)
    return source && (isNamed ? named : unnamed)(source)
  })
  const scripts = new Set(references.scripts)
  for (const path of references.mentions) {
    const source = sources.get(path)
    if (source && readsLikeScript(path, source.text)) scripts.add(path)
  }
  const configs = new Set<string>()
  for (const path of references.configs) {
    const source = sources.get(path)
    if (source && mayDeploy(path) && readsLikeConfig(source.text)) configs.add(path)
  }
  const templates = new Set<string>()
  for (const path of sources.keys()) {
    if (!TEMPLATE.test(path)) continue
    const isNamed = references.mentions.has(path) || references.files.has(path)
    if (isNamed || roots.some(root => formatOf(root) === 'dockerfile' && sources.get(root)?.text.includes(path))) {
      templates.add(path)
    }
  }
  return { scripts, configs, templates }
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
export function readersOf(calls: readonly FlyctlCall[], configs: ReadonlySet<string>): ReaderOf {
  const files = new Set(configs)
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
