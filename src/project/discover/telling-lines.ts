import { secretFileOf } from '../../facts/secret-paths.ts'
import { handWritten } from '../../parse/code/relevance.ts'
import { isGenerated, languageOfPath } from './code-paths.ts'

/** Lines that import a module, read the environment, serve metrics, or know who a visitor is. */
const TELLING =
  /^.{0,200}(?:\bimport\b|\bfrom\s{1,9}["'.\w]|\brequire(?:_relative|_once)?\b|\b(?:auto)?load\b|\binclude(?:_once|_str|_bytes)?\b|#\[path\b|\bmod\s|"[\w.~-]{1,60}\/[\w.~/-]{1,200}"$|\benv(?:iron)?\b|getenv|fetch_env|\bmetrics\b|prometheus|promhttp|authori[sz]ation|password|current_?user|current_scope|login|set_?cookie|\bjwt\b|api[-_]?key).{0,300}$/gim
const MOST_LINES = 200

const PACKAGE_LIST =
  /(?:^|\/)(?:package\.json|Gemfile|requirements\.txt|pyproject\.toml|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?)$/

/**
 * True for a file to read where it is beside an app, changed or not: the list of what a program depends on shows whether
 * visitors sign in, and the `.npmrc` that an image takes often has no login.
 */
export function isReadBesideApp(path: string): boolean {
  return PACKAGE_LIST.test(path) || secretFileOf(path) === 'a login'
}

/** The lines of a program that show what runs and what it asks for; '' for a file that is no program, or that a generator wrote. */
export function tellingLines(path: string, text: string): string {
  // Without its mark, the rest of a generated program would be judged as written by hand.
  if (languageOfPath(path) === undefined || isGenerated(path, text) || handWritten(text) === '') return ''
  return (text.match(TELLING) ?? []).slice(0, MOST_LINES).join('\n')
}
