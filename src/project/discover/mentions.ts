import { baseName } from '../../model/files/path.ts'
import { extensionOf } from './formats.ts'

const NAMES_FLY = /\bfly(?:ctl)?\b/
const DEPLOYS = /\bfly(?:ctl)?\b[^\n]{0,300}\b(?:deploy|launch)\b|\bflyctl?-deploy\b/
/** In quotes, blanks belong to a path, too. */
const QUOTED = /"([^"$\n]{2,200})"|'([^'$\n]{2,200})'/g
const WORD = /(?:[\w.@+/-]|\\ ){2,200}/g
/** `-yc` in front of `conf/prod`. */
const GLUED_OPTION = /^-[a-z]{0,3}?c(?=[\w.])/
const MAX_WORDS = 4000

/** True for a text that deploys: any of its words may be the config. */
export function deploys(text: string): boolean {
  return DEPLOYS.test(text)
}

/**
 * The words of a text that may be paths. A config reaches flyctl through variables, lists, `cp`, `cat >> fly.toml` and
 * programs, so no word of a text that calls flyctl is left out. A workflow runs files that call flyctl in turn.
 */
export function mentionsIn(path: string, text: string): string[] {
  if (!/^\.(?:github|forgejo|gitea)\//.test(path) && !NAMES_FLY.test(text)) return []
  const words = new Set<string>()
  for (const [, double, single] of text.matchAll(QUOTED)) words.add(double ?? single ?? '')
  for (const [word] of text.matchAll(WORD)) words.add(word.replace(/\\/g, '').replace(GLUED_OPTION, ''))
  return [...words].filter(word => /[A-Za-z]/.test(word)).slice(0, MAX_WORDS)
}

/** `make`, `just`, `task`, `rake` and Jenkins read these without being told. */
export function isTaskFile(path: string): boolean {
  return /^(?:(?:gnu)?makefile|\.?justfile|taskfile\.ya?ml|rakefile|jenkinsfile)$/i.test(baseName(path))
}

const OTHER_FILES =
  /^(?:package|composer|tsconfig[\w.-]*|jsconfig|deno|biome|renovate|app|vercel|netlify)\.jsonc?$|^(?:license|procfile|gemfile|pipfile|codeowners|requirements[\w.-]*\.txt)$/i
const CONFIG_ENDINGS = new Set(
  ' toml json yaml yml cfg conf config cnf txt template tmpl tpl in dist prod production staging fly env'.split(' '),
)
const PROGRAM_ENDINGS = new Set('sh bash zsh py rb js mjs cjs ts mts pl php go exs ps1 groovy'.split(' '))

/** True for a mentioned file that flyctl may be given as its config, or that may call flyctl. */
export function mayDeploy(path: string): boolean {
  const name = baseName(path)
  const extension = extensionOf(name)
  return !OTHER_FILES.test(name) && (CONFIG_ENDINGS.has(extension) || PROGRAM_ENDINGS.has(extension))
}

/** True for a text that reads like a fly config, or like a part of one, in any of its formats. */
export function readsLikeConfig(text: string): boolean {
  return /^[ \t]{0,20}(?:app[ \t]{0,20}=|\[{1,2}(?:http_service|services|env|build|mounts|processes)\b|["']?(?:http_service|services)["']?[ \t]{0,20}:)/m.test(
    text,
  )
}

/** True for a script without an ending or a `#!` line, which a shell runs all the same. */
export function readsLikeScript(path: string, text: string): boolean {
  return extensionOf(baseName(path)) === '' && NAMES_FLY.test(text) && !readsLikeConfig(text)
}
