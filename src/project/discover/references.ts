import { baseName, folderOf } from '../../model/files/path.ts'
import type { Format } from '../../parse/index.ts'
import { languageOfPath } from './code-paths.ts'
import { stringsOf } from './config-strings.ts'
import { mayBeFlyConfig, readsLikeFlyConfig } from './config-text.ts'
import { formatOf, isConfigFormat, isText } from './formats.ts'
import { localText } from './local-text.ts'
import { deploys, isTaskFile, mentionsIn } from './mentions.ts'
import { isComposePath } from './path-roles.ts'

/** What a text may name. Candidates only: most do not exist. */
export interface References {
  /** Dockerfiles, ignore files, configs, scripts. */
  readonly files: ReadonlySet<string>
  /** Those of the files that a shell runs. */
  readonly scripts: ReadonlySet<string>
  /** Folders that commands run in or deploy. */
  readonly folders: ReadonlySet<string>
  /** Every other word that may be a path, of a workflow and of a text that calls flyctl. */
  readonly mentions: ReadonlySet<string>
  /** Those of the mentions whose text deploys: a variable or a list may hand them to flyctl as the config. */
  readonly configs: ReadonlySet<string>
  /** Tests and examples by their names, which a command starts or a program imports. */
  readonly used: ReadonlySet<string>
}

const NO_PATHS: ReadonlySet<string> = new Set()
/** A text that names no file. */
export const NOTHING: References = {
  files: NO_PATHS,
  scripts: NO_PATHS,
  folders: NO_PATHS,
  mentions: NO_PATHS,
  configs: NO_PATHS,
  used: NO_PATHS,
}
const MAX_MENTIONS = 500
const MAX_CONFIG_MENTIONS = 10_000
const MAX_FOLDERS = 40
/** Words are looked for in so many of the folders. */
const MAX_BASES = 6
const WORD = '([^\\s;|&)#,\\]}`]{1,300})'
/** With quotes or backslashes around its blanks: `"conf/my prod"`, `conf/my\ prod`. */
const QUOTED_WORD = `((?:"[^"\n]{1,300}"|'[^'\n]{1,300}'|\\\\.|[^\\s;|&)#,\\]}\`"'\\\\]){1,300})`
/** Between an option and its value: blanks, and line breaks that a shell or YAML joins. */
const BETWEEN = '(?:[\\s\\\\`^]{1,60})'
/** `dockerfile = "x"`, `ignorefile: x`, `"machine_config": "x.json"`, `file = "compose.yml"`, `env_file: x`. */
const FILE_KEY = '(?:dockerfile|ignorefile|machine_config|file|config|env_file)'
const NAMED_BY_KEY = new RegExp(
  `(?:^|[\\s{,[])(?:${FILE_KEY}|"${FILE_KEY}"|'${FILE_KEY}')[ \\t]{0,40}[=:][ \\t]{0,40}["']?([^\\s"',}\\]#]{1,300})`,
  'gi',
)
/** `fly deploy -c x`, `-cx`, `-yc x`, `--config=x`, `--dockerfile x`, `--ignorefile x`. */
const FILE_FLAG = `(?:^|\\s)(?:-[A-Za-z]{0,8}c(?:${BETWEEN}|=)?|--(?:config|dockerfile|ignorefile|machine-config|from-manifest)(?:${BETWEEN}|=))`
const NAMED_BY_FLAG = new RegExp(`${FILE_FLAG}${WORD}`, 'g')
const QUOTED_BY_FLAG = new RegExp(`${FILE_FLAG}${QUOTED_WORD}`, 'g')
/** `sh x`, `bash -e x`, `source x`, `./x`. */
const SCRIPT = new RegExp(
  `(?:(?:^|[\\s"'/])(?:(?:ba|da|z)?sh(?:[ \\t]{1,20}-\\w{1,20})?|source)[ \\t]{1,20}|(?:^|[\\s"'])(?=\\.{1,2}\\/))${WORD}`,
  'g',
)
/** No shell runs these: `DATASET ?= ./data/cities.json`. */
const DATA = /\.(?:json|csv|tsv|xml|html|png|jpe?g|gif|svg|pdf|gz|zip|parquet)$/i
/** `include x`, `-include x`, `sinclude x` of make, `import 'x'` of just. */
const INCLUDED = new RegExp(`^(?:[-s]?include|import\\??)[ \\t]{1,20}["']?${WORD}`, 'gm')
const WORKING_FOLDER = new RegExp(
  `(?:working-directory|\\bpath|\\bcd|\\bpushd)["']?(?::|[ \\t])[ \\t]{0,20}${WORD}`,
  'g',
)
/** All that follows the verb: options with their values may stand before the folder. */
const DEPLOY = /\b(?:fly|flyctl)["']?[ \t][^\n]{0,300}?\b(?:deploy|launch)["']?[ \t]([^\n;|&]{1,500})/g
const LOCAL_ACTION = /\buses["']?:[ \t]{0,20}["']?\.\/([^\s"'#]{1,300})/g

/** What flyctl and its builder read in a folder without being told. */
const DEFAULT_FILES = [
  'fly.toml',
  'fly.json',
  'fly.yaml',
  'Dockerfile',
  'dockerfile',
  '.dockerignore',
  'action.yml',
  'action.yaml',
]

/**
 * What a text may name, as seen from its own folder, from the root and from every folder that the text goes into.
 * `isNamed` for a file that another one names, which is read whatever its own name is.
 */
export function referencesOf(path: string, text: string, isNamed = false): References {
  const format = formatOf(path, text)
  const isRead =
    isNamed ||
    format === 'shell' ||
    format === 'makefile' ||
    isTaskFile(path) ||
    format === 'toml' ||
    format === 'yaml' ||
    (format === 'json' && /fly|^package\.json$/i.test(baseName(path)))
  if (!isRead || (isComposePath(path) && !/dockerfile/i.test(text))) return NOTHING
  const local = localText(text)

  const entered = new Set<string>()
  for (const folder of captures(local, WORKING_FOLDER)) entered.add(folder)
  for (const rest of captures(local, DEPLOY)) {
    for (const word of rest.split(/\s+/)) if (word !== '' && !word.startsWith('-')) entered.add(unquoted(word))
  }
  const folders = resolved(entered, folderOf(path))
  const files = new Set<string>()
  for (const folder of folders) for (const name of DEFAULT_FILES) files.add(inFolder(folder, name))
  const bases = ['', folderOf(path), ...folders]
  for (const pattern of [NAMED_BY_KEY, NAMED_BY_FLAG, QUOTED_BY_FLAG]) {
    for (const name of captures(local, pattern)) addEach(files, bases, name)
  }
  if (isConfigText(path, text, isNamed, format)) {
    for (const name of stringsOf(text)) {
      if (isText(name)) addEach(files, ['', folderOf(path)], name, MAX_CONFIG_MENTIONS)
    }
  }
  const scripts = new Set<string>()
  // In a program `./x` is a module.
  const commands = languageOfPath(path) === undefined ? captures(local, SCRIPT) : []
  for (const name of commands) if (!DATA.test(name)) addEach(scripts, bases, name)
  if (format === 'makefile') for (const name of captures(local, INCLUDED)) addEach(scripts, bases, name)
  for (const script of scripts) files.add(script)
  for (const action of captures(local, LOCAL_ACTION)) {
    for (const name of ['action.yml', 'action.yaml']) addEach(files, [''], `${action}/${name}`)
  }
  const mentions = new Set<string>()
  for (const word of mentionsIn(path, local)) {
    for (const base of bases.slice(0, MAX_BASES)) mentions.add(joinPath(base, word) ?? '')
  }
  return {
    files,
    scripts,
    folders,
    mentions,
    configs: /^\.(?:github|forgejo|gitea)\//.test(path) || deploys(local) ? mentions : NO_PATHS,
    used: NO_PATHS,
  }
}

/** What texts name, and what the files named so name in turn. Only the texts of `roots` are asked to begin with. */
export function namedFrom(
  roots: Iterable<string>,
  read: (path: string, isNamed: boolean, isUsed: boolean) => References | undefined,
): References {
  const files = new Set<string>()
  const scripts = new Set<string>()
  const folders = new Set<string>()
  const mentions = new Set<string>()
  const configs = new Set<string>()
  const used = new Set<string>()
  const pending = [...roots].map(path => ({ path, isNamed: false, isUsed: false }))
  for (let next = pending.pop(); next; next = pending.pop()) {
    const references = read(next.path, next.isNamed, next.isUsed)
    if (!references) continue
    for (const folder of references.folders) folders.add(folder)
    for (const script of references.scripts) scripts.add(script)
    for (const file of references.configs) configs.add(file)
    for (const file of references.used) {
      if (used.has(file)) continue
      used.add(file)
      pending.push({ path: file, isNamed: false, isUsed: true })
    }
    for (const file of references.mentions) {
      if (mentions.has(file) || files.has(file)) continue
      mentions.add(file)
      pending.push({ path: file, isNamed: true, isUsed: false })
    }
    for (const file of references.files) {
      if (files.has(file)) continue
      files.add(file)
      pending.push({ path: file, isNamed: true, isUsed: false })
    }
  }
  return { files, scripts, folders, mentions, configs, used }
}

/** True for what flyctl may read as a config: by its name, by its words, or because a command names it. */
function isConfigText(path: string, text: string, isNamed: boolean, format: Format | undefined): boolean {
  if (readsLikeFlyConfig(text) || (isNamed && mayBeFlyConfig(text))) return true
  return isConfigFormat(format) && (isNamed || /fly/i.test(path))
}

function addEach(files: Set<string>, folders: readonly string[], name: string, most = MAX_MENTIONS): void {
  for (const folder of folders) {
    if (files.size >= most) return
    // A checkout mostly lies in a folder of the repository's name: `../shop/conf/prod`.
    const candidate = joinPath(folder, name) ?? joinPath('', name.replace(/^(?:\.\.\/)+[\w.-]{1,100}\//, ''))
    if (candidate) files.add(candidate)
  }
}

/** From the root, from the text's own folder, and from one another: `cd a && cd b`. The root itself says nothing. */
function resolved(entered: ReadonlySet<string>, own: string): Set<string> {
  const found = new Set<string>()
  for (let round = 0; round < 2; round++) {
    for (const base of ['', own, ...found]) {
      for (const folder of entered) {
        if (found.size >= MAX_FOLDERS) return found
        const path = joinPath(base, folder)
        if (path) found.add(path)
      }
    }
  }
  return found
}

function inFolder(folder: string, name: string): string {
  return `${folder}/${name}`
}

function captures(text: string, pattern: RegExp): string[] {
  const found: string[] = []
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break
    if (match[1]) found.push(pattern === DEPLOY ? match[1] : unquoted(match[1]))
  }
  return found
}

/** A word as a shell hands it on: quotes and backslashes within it go. */
function unquoted(word: string): string {
  return word.replace(/["'\\]/g, '').trim()
}

/**
 * A path as seen from a folder, without `.` and `..`; `undefined` where it leaves the project, is absolute, an address
 * or holds a variable.
 */
export function joinPath(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('~') || path.includes('$') || path.includes('://')) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** A path that starts in the checkout or in the working folder, without the variable that says so. */
export function withoutWorkspace(
  path: string,
): { readonly path: string; readonly from: 'root' | 'folder' } | undefined {
  const text = path.replace(/["'\\]/g, '')
  const inRoot = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)(?:\/|$)([^$]*)$/.exec(text)
  if (inRoot) return { path: inRoot[1] ?? '', from: 'root' }
  const here = /^(?:\$\{?PWD\}?|\$\(pwd\)|`pwd`)(?:\/|$)([^$]*)$/.exec(text)
  return here ? { path: here[1] ?? '', from: 'folder' } : undefined
}
