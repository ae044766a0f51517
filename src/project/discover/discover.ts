import { baseName, folderOf } from '../../model/files/path.ts'
import { NOT_TEXT, type Snapshot } from '../../model/files/snapshot.ts'
import { partSaysSomething, saysSomething } from '../files/code/code.ts'
import { mayCallFlyctl } from '../files/flyctl-lines.ts'
import { mayTellOfHttps, tellsOfHttps } from '../files/framework-https.ts'
import { isProxyConfig, proxyReader } from '../files/proxy-config.ts'
import { isSecretFile } from '../files/secret-files.ts'
import { languageOfPath } from './code-paths.ts'
import { mayBeFlyConfig, readsLikeFlyConfig } from './config-text.ts'
import { mayBeDockerfile, readsLikeDockerfile } from './dockerfile-text.ts'
import { mayRequireSecrets } from './environment-checks.ts'
import { extensionOf, formatOf, isText, isUnknownFormat, UNPARSED, withoutTemplateEnding } from './formats.ts'
import { isTaskFile, mayDeploy } from './mentions.ts'
import { isComposePath, readerOf } from './path-roles.ts'
import { NO_LIMITS, type ReadLimits } from './read-limits.ts'
import { NOTHING, namedFrom, type References, referencesOf } from './references.ts'
import { isReadBesideApp, tellingLines } from './telling-lines.ts'
import { keysOf, usedTests } from './used-tests.ts'

export { formatOf } from './formats.ts'

const FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]{0,255})?\.(?:toml|json|yaml)$/i
const FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i
const WORKFLOW = /^\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/
/** The config of LiteFS decides where a database may be written, so it is always read. */
const LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/
const LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/
const SKIPPED_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|artifacts\/build-info|\.venv|venv|site-packages)\//
const LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i
const LOCK_FILE =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i
const STYLE_SHEET = /\.(?:css|scss|sass|less)$/i
const READ_ME = /^readme(?:\.(?:md|txt|rst))?$/i

/**
 * False only for a path that no rule could ever read: it is not text, generated, or third-party code. A change of only
 * such files needs no further look. Any text may be a fly config that a deploy names.
 */
export function mayMatter(path: string): boolean {
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(baseName(path))) return false
  return isText(path) || formatOf(path) === 'dockerfile' || isSecretFile(path)
}

/**
 * The files to read next: those of `paths` that define the project's structure or are in `changed` in a format that a
 * parser reads, and those that the texts read so far name (a Dockerfile under another name, a config behind `-c`),
 * wherever they lie, less those in `texts`, and no more than `limits` in all. `references` is what `texts` name. Ask again with what was read until
 * nothing new comes; a path that cannot be had may come again.
 */
export function wanted(
  paths: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  changed: ReadonlySet<string> | 'all',
  limits: ReadLimits = NO_LIMITS,
  references = namedBy(texts),
): string[] {
  const programs = programsIn(texts)
  const room = limits.files - (texts.size - programs)
  const { folders } = references
  const named = new Set([...references.files, ...[...references.mentions].filter(mayDeploy)])
  const isUsed = (path: string): boolean =>
    references.used.size > 0 && keysOf(path).some(key => references.used.has(key))
  const left = [...paths].filter(path => !texts.has(path) && (!isSkipped(path, folders) || named.has(path)))
  if (left.length === 0) return []
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf))
  const isBesideApp = (path: string): boolean => isReadBesideApp(path) && appFolders.has(folderOf(path))
  const structural: string[] = []
  const further: string[] = []
  const code: string[] = []
  for (const path of left) {
    const kind = kindOf(path)
    if (named.has(path) || kind === 'structural' || isBesideApp(path) || tellsOfHttps(path, appFolders))
      structural.push(path)
    else if (kind !== 'none' && isUsed(path)) structural.push(path)
    else if (changed !== 'all' && !changed.has(path)) continue
    else if (kind === 'readable') further.push(path)
    else if (kind === 'plain') code.push(path)
  }
  return [
    ...[...structural, ...further].slice(0, Math.max(0, room)),
    ...code.slice(0, Math.max(0, limits.programs - programs)),
  ]
}

/** True for a file that was read only in case it is text, and is none: a picture that a script names, data without an ending. */
export function isOfNoUse(path: string, reason: string): boolean {
  return reason === NOT_TEXT && (!isText(path) || (isUnknownFormat(path) && isPlain(path)))
}

/** How many of the files read so far are programs or other texts, which the limit of files does not count. */
export function programsIn(texts: ReadonlyMap<string, string>): number {
  let count = 0
  for (const path of texts.keys()) if (isPlain(path)) count++
  return count
}

/** What a path says by itself. */
function kindOf(path: string): 'structural' | 'readable' | 'plain' | 'none' {
  if (isStructural(path)) return 'structural'
  if (isReadable(path)) return 'readable'
  return isPlain(path) ? 'plain' : 'none'
}

/** True for a text without a parser of its format: it is read for its literals, or may be a fly config. */
function isPlain(path: string): boolean {
  return formatOf(path) === undefined && !isReadable(path) && isText(path) && !LOCK_FILE.test(baseName(path))
}

/**
 * The text of a file as it is kept: of a program that can say nothing only a few lines, so that any number of them is read
 * in bounded memory.
 */
export function textToKeep(path: string, text: string): string {
  if (!isPlain(path) || mayTellOfHttps(path) || readsLikeFlyConfig(text) || isDockerfileByText(path, text)) return text
  if (mayCallFlyctl(path, text) || mayRequireSecrets(text) || LISTS_PUBLIC_VARIABLES.test(path)) return text
  return saysSomething(path, text, languageOfPath(path)) ? text : tellingLines(path, text)
}

/** The configs of frameworks that list the variables of every page. */
const LISTS_PUBLIC_VARIABLES = /(?:^|\/)(?:nuxt|next|vite)\.config\.[cm]?[jt]s$/

/** True for a Dockerfile under a name that says nothing of it. */
export function isDockerfileByText(path: string, text: string): boolean {
  return mayBeAnyDockerfile(path) && readsLikeDockerfile(text)
}

function mayBeAnyDockerfile(path: string): boolean {
  return formatOf(path) === undefined && (isUnknownFormat(path) || path.endsWith('.txt')) && isPlain(path)
}

/**
 * False for a program whose part of a change can say nothing, so that it need not be fetched. `patch` holds the changed
 * lines with their context, as GitHub and git write them; without one nothing is known.
 */
export function mayIntroduce(path: string, patch: string | undefined): boolean {
  // A README is read for the names of apps, too: what it no longer says introduces nothing.
  const isProse = READ_ME.test(baseName(path))
  if (patch === undefined || mayTellOfHttps(path) || !(isProse || isPlain(path))) return true
  // Whether a program generated the file is not known from a part of it.
  return (
    mayBeFlyConfig(patch) ||
    mayCallFlyctl(path, patch) ||
    usedTests(path, patch.replace(/^[-+ ]/gm, '')).size > 0 ||
    (mayBeAnyDockerfile(path) && mayBeDockerfile(patch)) ||
    partSaysSomething(path, patch.replace(/^[-+ ]/gm, ''), languageOfPath(path))
  )
}

/** What the texts of a commit name, and what the files named so name in turn. */
export function namedBy(texts: ReadonlyMap<string, string>): References {
  return createNamedBy()(texts)
}

/** The same function for texts that only grow: what one of them names is worked out once. */
export function createNamedBy(): typeof namedBy {
  const known = new Map<string, { readonly text: string; readonly references: References }>()
  const read = (path: string, text: string, isNamed: boolean, isUsed: boolean): References => {
    const used = usedTests(path, text, isUsed)
    // The paths that a program or a style sheet names are its own assets: pictures, fonts, modules.
    const isOfProgram = isPlain(path) && !isNamed
    const isOfStyle = STYLE_SHEET.test(path) && !/\bfly/.test(text)
    return { ...(isOfProgram || isOfStyle ? NOTHING : referencesOf(path, text, isNamed)), used }
  }
  return texts =>
    namedFrom(texts.keys(), (path, isNamed, isUsed) => {
      const text = texts.get(path)
      if (text === undefined) return undefined
      const key = `${path}\0${isNamed}${isUsed}`
      const found = known.get(key)
      if (found?.text === text) return found.references
      const references = read(path, text, isNamed, isUsed)
      known.set(key, { text, references })
      return references
    })
}

/** True where the files of a commit give a meaning to a path that says nothing by itself. */
export function isNamedIn({ texts, links }: Snapshot, touched: Iterable<string>): boolean {
  const { files, folders, mentions, used } = namedBy(texts)
  const throughLinks = new Set(
    [...(links ?? [])].filter(([link]) => mayMatter(link) || files.has(link)).map(([, to]) => to),
  )
  for (const path of touched) {
    if (
      files.has(path) ||
      keysOf(path).some(key => used.has(key)) ||
      throughLinks.has(path) ||
      (mentions.has(path) && mayDeploy(path))
    )
      return true
    for (const folder of folders)
      if (path.startsWith(`${folder}/`) && mayMatter(path.slice(folder.length + 1))) return true
  }
  return false
}

/** Generated, or somebody else's code, and nothing deploys from there. */
function isSkipped(path: string, deployed: ReadonlySet<string>): boolean {
  if (!SKIPPED_FOLDER.test(path)) return false
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    if (deployed.has(path.slice(0, end)) && !SKIPPED_FOLDER.test(path.slice(end))) return false
  }
  return true
}

/** True for a file that flyctl takes for a fly config by its name alone, or that docs and habit name so. */
export function isFlyConfigPath(path: string): boolean {
  if (WORKFLOW.test(path)) return false
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path)
}

/** True for the files that an app lives beside: its config and its Dockerfile. */
function isAppFile(path: string): boolean {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === 'dockerfile')
}

/** True for a file that a deploy reads by its name alone, and no example or test. */
export function decidesDeploy(path: string): boolean {
  if (SKIPPED_FOLDER.test(path) || readerOf(path) === 'development') return false
  const format = formatOf(path)
  return isFlyConfigPath(path) || format === 'dockerfile' || format === 'ignore' || WORKFLOW.test(path)
}

/** True for a workflow, and for the definition of an action. */
export function isWorkflowPath(path: string): boolean {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path)
}

/** True for what decides a deploy by its name alone: it is read whether or not a change touches it. */
export function isStructural(path: string): boolean {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true
  if (isTaskFile(path) && !path.includes('/')) return true
  if (baseName(path) === '.gitattributes') return true
  if (isProxyConfig(path)) return proxyReader(path) !== 'development'
  const format = formatOf(path)
  return format === 'dockerfile' || format === 'ignore' || format === 'env'
}

/** Generic files count only where the change touches them; generated and translated ones never do. */
function isReadable(path: string): boolean {
  const name = baseName(path)
  if (LOCK_FILE.test(name) || /\.min\.[a-z]+$/i.test(name)) return false
  if (isSecretFile(path) || UNPARSED.has(extensionOf(name)) || READ_ME.test(name) || name === '.gitattributes')
    return true
  if (withoutTemplateEnding(path) !== undefined) return true
  const format = formatOf(path)
  if (format === 'yaml' || format === 'json') return !LOCALE_FOLDER.test(path)
  return (
    format !== undefined ||
    (extensionOf(name) === '' && !name.startsWith('.') && /^[a-z]/.test(name) && inScripts(path))
  )
}

function inScripts(path: string): boolean {
  return /(?:^|\/)(?:bin|scripts?|tasks?|deploy|ops|ci)\/[^/]+$/.test(path)
}
