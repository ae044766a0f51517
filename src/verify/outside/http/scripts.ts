import { classifyCredential } from '../../../analysis/credentials/classify.ts'
import { hostNameOf } from '../../../model/host-name.ts'
import type { ObservedLeak } from '../../../model/observed.ts'
import { addressOf, HTTPS_PORT } from '../host-names.ts'

/** Limits for the scripts of the first page: their number, and the bytes of all of them. */
export const MAX_SCRIPTS = 20
export const MAX_SCRIPT_BYTES = 10_000_000

const MAX_PATH_LENGTH = 500
const TAG = /<(?:script|link)\s([^>]{1,4000})>/gi
const ADDRESS = /(?:^|\s)(?:src|href)\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"']{1,2000}))/i
/** Preloaded scripts (HTML Standard, link types `modulepreload` and `preload`). */
const ANNOUNCED = /(?:^|\s)rel\s{0,5}=\s{0,5}["']?modulepreload\b|(?:^|\s)as\s{0,5}=\s{0,5}["']?script\b/i

/** The page that a browser displays for `/`, and its URL. */
export interface Page {
  readonly host: string
  readonly port: number
  /** With its query. */
  readonly path: string
  readonly body: string
}

/** The paths of the scripts that a page loads over HTTPS from its own host and port, in order. */
export function scriptPathsOf({ host, port, path, body }: Page): string[] {
  const base = `https://${host.includes(':') ? `[${host}]` : host}${port === HTTPS_PORT ? '' : `:${port}`}${path}`
  const paths = new Set<string>()
  for (const [tag, attributes = ''] of body.matchAll(TAG)) {
    if (/^<link/i.test(tag) && !ANNOUNCED.test(attributes)) continue
    const [, ...quoted] = ADDRESS.exec(attributes) ?? []
    const text = quoted.find(each => each !== undefined)?.replaceAll('&amp;', '&')
    if (text === undefined || !URL.canParse(text, base)) continue
    const url = new URL(text, base)
    const isSame = (addressOf(url.hostname) ?? hostNameOf(url.hostname)) === host
    if (url.protocol !== 'https:' || !isSame || Number(url.port || HTTPS_PORT) !== port) continue
    const own = url.pathname + url.search
    if (own.length <= MAX_PATH_LENGTH) paths.add(own)
    if (paths.size === MAX_SCRIPTS) break
  }
  return [...paths]
}

/** Limits for the length of a key, in characters; key blocks are searched in the whole text. */
const [SHORTEST_KEY, LONGEST_KEY] = [14, 4_096]

/**
 * Secrets in a script or a page that must not reach a browser. Keys and tokens that are made for browsers do not count.
 */
export function secretsInScript(path: string, text: string): ObservedLeak[] {
  const labels = new Set<string>()
  for (const part of [text, ...text.split(/["'`]/)]) {
    if (part !== text && (part.length < SHORTEST_KEY || part.length > LONGEST_KEY)) continue
    const credential = classifyCredential('', part, { shapesOnly: true })
    if (credential?.confidence === 'high' && (part !== text || credential.evidence === 'key block'))
      labels.add(credential.label)
  }
  // The query of a path from the page may contain a secret.
  const [shown = '/'] = path.split('?', 1)
  return [...labels].slice(0, 1).map(label => ({ path: shown, kind: 'script-secret', label }))
}
