import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'

/** Words of programs and of their dependencies that know who a visitor is. */
const SIGN_INS =
  /passw|passport|log_?-?in\b|log_?-?out\b|sign_?-?[iu][np]\b|oauth|\bauth(?!ors?\b)|\bjwt|jsonwebtoken|bcrypt|argon2|devise|bearer|api_?-?key|x-api|current_?user|pocketbase|directus|strapi|wordpress|supabase|keycloak|firebase/i
/** Frameworks whose apps have accounts from the start. */
const WITH_ACCOUNTS = /(?:^|\/)(?:manage\.py|artisan|wp-config\.php)$/
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|ex|exs|php|java|kt|scala|cs|fs|clj|gleam|swift|dart|hs)$/

/** With fewer programs in the repository, most of what runs comes from elsewhere. */
const FEWEST_PROGRAMS = 3

/**
 * False where the programs of an app are in the repository and none of them has a word for a sign-in or a key: then plain
 * HTTP shows and changes pages, and no login is lost. True also where that is unknown.
 */
export function mayTakeSignIns({ folder, build }: App, { paths, sources }: Project): boolean {
  if (build.image) return true
  const own = [...paths].filter(path => folder === '' || path.startsWith(`${folder}/`))
  if (own.filter(path => PROGRAM.test(path)).length < FEWEST_PROGRAMS) return true
  return own.some(path => {
    if (WITH_ACCOUNTS.test(path) || SIGN_INS.test(path)) return true
    const text = READ.test(path) && !LOCKED.test(path) ? sources.get(path)?.text : undefined
    return text !== undefined && SIGN_INS.test(text.replace(COMMENT, ''))
  })
}

/** A line that is a comment: what a framework generates explains the sign-ins that it does not have. */
const COMMENT = /^[ \t]{0,80}(?:#|\/\/|\*|--).*$/gm

/** Programs and the lists of what they depend on. */
const READ =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|rs|exs?|php|java|kts?|scala|cs|fs|clj|gleam|swift|dart|hs|h?eex|erb|html)$|(?:^|\/)(?:package\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Dockerfile[^/]*)$/
/** They have the logins of databases, or names of packages that others need. */
const LOCKED =
  /(?:^|\/)(?:package-lock\.json|config\/(?:runtime|prod|dev|test)\.exs|database\.[^/]*|vm\.args)$|(?:^|\/)\.github\//
