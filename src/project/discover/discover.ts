import { baseName, folderOf } from '../../model/files/path.ts'
import { isConfigCode } from '../files/code-defaults.ts'
import { mayTellOfHttps, tellsOfHttps } from '../files/framework-https.ts'
import { isProxyConfig, proxyReader } from '../files/proxy-config.ts'
import { isSecretFile } from '../files/secret-files.ts'
import { extensionOf, formatOf, NEVER_READ } from './formats.ts'
import { isComposePath } from './path-roles.ts'
import { referencedPaths } from './references.ts'

export { formatOf } from './formats.ts'

/** So many files of one commit are read at most; `buildProject` reports when that is reached. */
export const MAX_FILES = 3000

const FLY_CONFIG = /(?:^|[._-])fly(?:io)?(?:[._-][^/]{0,255})?\.(?:toml|json|yaml)$/i
const FLY_FOLDER_TOML = /(?:^|\/)\.?fly(?:io)?\/(?:[^/]+\/){0,2}[^/]+\.toml$/i
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/
/** The config of LiteFS decides where a database may be written, whoever changes what. */
const LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/
const LOCAL_ACTION = /(?:^|\/)action\.ya?ml$/
const SKIPPED_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.git|\.yarn|\.pnpm-store|\.next|\.nuxt|\.terraform|__pycache__|\.venv|venv|site-packages)\//
const LOCALE_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i
const LOCK_FILE =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|composer\.lock|cargo\.lock|poetry\.lock|uv\.lock|bun\.lockb?|yarn\.lock|gemfile\.lock|mix\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|pubspec\.lock|chart\.lock|\.terraform\.lock\.hcl)$/i
/**
 * False only for a path that no rule could ever read, by its ending or because it is generated or somebody else's code.
 * A change of nothing but such files needs no further look.
 */
export function mayMatter(path: string): boolean {
  const name = baseName(path)
  if (SKIPPED_FOLDER.test(path) || LOCK_FILE.test(name)) return false
  if (formatOf(path) === 'dockerfile' || isSecretFile(path)) return true
  return !NEVER_READ.has(extensionOf(name)) || mayTellOfHttps(path) || isConfigCode(path)
}

/**
 * The files to read next: those of `paths` that bear the project's structure or stand in `changed` in a format that a
 * parser reads, and those that the texts read so far name (a Dockerfile under another name, a config behind `-c`), less
 * those in `texts`. Ask again with what was read until nothing new comes; a path that cannot be had may come again.
 */
export function wanted(
  paths: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  changed: ReadonlySet<string> | 'all',
): string[] {
  const room = MAX_FILES - texts.size
  const left = [...paths].filter(path => !texts.has(path) && !SKIPPED_FOLDER.test(path))
  if (left.length === 0) return []
  const named = new Set<string>()
  for (const [path, text] of texts) {
    for (const referenced of referencedPaths(path, text)) if (paths.has(referenced)) named.add(referenced)
  }
  const appFolders = new Set([...paths].filter(isAppFile).map(folderOf))
  const structural: string[] = []
  const further: string[] = []
  for (const path of left) {
    if (named.has(path) || isStructural(path) || tellsOfHttps(path, appFolders)) structural.push(path)
    else if ((changed === 'all' || changed.has(path)) && isReadable(path)) further.push(path)
  }
  return [...structural, ...further].slice(0, Math.max(0, room))
}

/** True for a file that flyctl takes for a fly config by its name alone, or that docs and habit name so. */
function isFlyConfigPath(path: string): boolean {
  return FLY_CONFIG.test(baseName(path)) || FLY_FOLDER_TOML.test(path)
}

/** True for the files that an app lives beside: its config and its Dockerfile. */
function isAppFile(path: string): boolean {
  return !SKIPPED_FOLDER.test(path) && (isFlyConfigPath(path) || formatOf(path) === 'dockerfile')
}

/** True for a workflow, and for the definition of an action. */
export function isWorkflowPath(path: string): boolean {
  return WORKFLOW.test(path) || LOCAL_ACTION.test(path)
}

/** True for what decides a deploy by its name alone: it is read whether or not a change touches it. */
export function isStructural(path: string): boolean {
  if (isFlyConfigPath(path) || isWorkflowPath(path) || isComposePath(path) || LITEFS.test(path)) return true
  if (isProxyConfig(path)) return proxyReader(path) !== 'development'
  const format = formatOf(path)
  return format === 'dockerfile' || format === 'ignore' || format === 'env'
}

/** Generic files count only where the change touches them; generated and translated ones never do. */
function isReadable(path: string): boolean {
  const name = baseName(path)
  if (LOCK_FILE.test(name) || /\.min\.[a-z]+$/i.test(name)) return false
  if (isSecretFile(path) || isConfigCode(path)) return true
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
