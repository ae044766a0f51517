import { baseName, folderOf } from '../../../model/files/path.ts'
import type { Source } from '../../../model/files/text.ts'
import { memoize } from '../../../model/memoize.ts'
import type { Project } from '../../../model/project/project.ts'
import { promisesPublishedSecret } from '../browser.ts'
import type { Credential } from '../credential.ts'

/**
 * Where frameworks list the variables that every page contains: Nuxt 2 and 3 (nuxt.com: runtime-config), Next.js
 * (nextjs.org: api-reference/config/next-config-js/env), Vite (vite.dev: config/shared-options#define).
 */
const LISTS: readonly (readonly [file: RegExp, opening: RegExp])[] = [
  [/^nuxt\.config\.[cm]?[jt]s$/, /\b(?:publicRuntimeConfig|public)["']?\s{0,4}:\s{0,4}\{/g],
  [/^next\.config\.[cm]?[jt]s$/, /\benv["']?\s{0,4}:\s{0,4}\{/g],
  [/^vite\.config\.[cm]?[jt]s$/, /\bdefine["']?\s{0,4}:\s{0,4}\{/g],
  [
    /^(?:index|env|config|app)\.(?:html|[jt]s|ejs|tmpl|template)/,
    /\bwindow\.(?:__|_)?(?:env|ENV)(?:__|_)?\s{0,4}=\s{0,4}\{/g,
  ],
]
const VARIABLE =
  /\bprocess\.env(?:\.(\w{1,100})|\[["'](\w{1,100})["']\])|\$\{(\w{1,100})\}|\{\{\s{0,4}(\w{1,100})\s{0,4}\}\}/g
const LONGEST_LIST = 20_000

/**
 * True for a key that the app in that folder, or in any without one, itself sends to every visitor: hiding it elsewhere protects nothing. Of a
 * change, only what its base sends counts. A name that promises a secret, and a key in a provider's format, stay one.
 */
export function isSentToBrowsers(
  name: string,
  folder: string | undefined,
  project: Project,
  credential?: Credential,
): boolean {
  if (credential && credential.evidence !== 'named assignment' && credential.evidence !== 'high entropy') return false
  if (promisesPublishedSecret(`PUBLIC_${name}`)) return false
  const sent = namesSent(project)
  const own = folder === undefined ? [...sent.values()] : [sent.get(folder)]
  if (!own.some(names => names?.has(name))) return false
  // Its folder may have another name there.
  return !project.before || [...namesSent(project.before).values()].some(names => names.has(name))
}

/** The names of the variables, by the folder of the config that lists them. */
const namesSent = memoize(({ sources }: Project): ReadonlyMap<string, ReadonlySet<string>> => {
  const folders = new Map<string, Set<string>>()
  for (const [path, source] of sources) {
    const names = namesIn(source)
    if (names.length === 0) continue
    const folder = folderOf(path)
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...names]))
  }
  return folders
})

function namesIn({ path, text }: Source): string[] {
  const names: string[] = []
  const file = baseName(path)
  for (const [pattern, opening] of LISTS) {
    if (!pattern.test(file)) continue
    for (const { 0: opened, index } of text.matchAll(opening)) {
      for (const [, ...groups] of listAt(text, index + opened.length).matchAll(VARIABLE)) {
        const name = groups.find(group => group !== undefined)
        if (name !== undefined) names.push(name)
      }
    }
  }
  return names
}

/** The text up to the brace that closes the list; '' for a list that does not end, or that is too long. */
function listAt(text: string, from: number): string {
  let depth = 1
  for (let at = from; at < Math.min(text.length, from + LONGEST_LIST); at++) {
    const character = text[at]
    if (character === '{') depth++
    else if (character === '}') depth--
    if (depth === 0) return text.slice(from, at)
  }
  return ''
}
