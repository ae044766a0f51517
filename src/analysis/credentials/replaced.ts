import { baseName, folderOf } from '../../model/files/path.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Credential } from './credential.ts'

/**
 * Files of settings for every environment, with those beside them that production reads later: Phoenix (hexdocs.pm:
 * Config, "Migrating from runtime configuration"), Django's settings of one folder, the profiles of Spring.
 */
const REPLACED_BY: readonly (readonly [shared: RegExp, production: RegExp])[] = [
  [/^config\.exs$/, /^(?:runtime|prod|prod\.secret|releases)\.exs$/],
  [/^(?:base|common|defaults?)\.py$/, /^(?:prod|production|live|fly|deploy)\.py$/],
  [/^application\.ya?ml$/, /^application-(?:prod|production|live|fly)\.ya?ml$/],
  [/^application\.properties$/, /^application-(?:prod|production|live|fly)\.properties$/],
]

/** What only the app itself takes for a key: the provider of no service knows the value. */
function isOwnKey({ evidence, kind }: Credential): boolean {
  return evidence === 'named assignment' || /^(?:Django secret|Laravel application) key$/.test(kind)
}

/** True where production takes the value from elsewhere: a file that it reads later sets that name, to no literal. */
export function isReplacedInProduction({ name, at }: Setting, credential: Credential, project: Project): boolean {
  const rows = REPLACED_BY.filter(([shared]) => shared.test(baseName(at.path)))
  const word = name.slice(name.lastIndexOf('.') + 1)
  if (rows.length === 0 || !isOwnKey(credential) || !/^[\w-]{3,100}$/.test(word)) return false
  const assigned = new RegExp(`(?<![\\w.])${word}\\s{0,9}[:=]\\s{0,9}(?:["']?\\$\\{|[A-Za-z_])`)
  const folder = folderOf(at.path)
  for (const [path, { text }] of project.sources) {
    if (folderOf(path) !== folder || !rows.some(([, production]) => production.test(baseName(path)))) continue
    if (assigned.test(text)) return true
  }
  return false
}

/** True where a file that production reads later reads the same variable: its own fallback counts, or that it has none. */
export function isReadAgainInProduction({ name, at }: Setting, project: Project): boolean {
  const rows = REPLACED_BY.filter(([shared]) => shared.test(baseName(at.path)))
  if (rows.length === 0) return false
  const folder = folderOf(at.path)
  return [...project.sources].some(
    ([path, { text }]) =>
      folderOf(path) === folder &&
      rows.some(([, production]) => production.test(baseName(path))) &&
      (text.includes(`"${name}"`) || text.includes(`'${name}'`)),
  )
}

/** True for Symfony's committed `.env`: its values are for development, and a deploy sets its own (symfony.com: configuration). */
export function isSymfonyDefault({ name, origin, at }: Setting, { sources }: Project): boolean {
  if (name !== 'APP_SECRET' || origin !== 'env-file' || baseName(at.path) !== '.env') return false
  return /^APP_ENV=dev\s*$/m.test(sources.get(at.path)?.text ?? '')
}
