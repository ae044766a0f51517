import type { IncomingHttpHeaders } from 'node:http'
import type { ObservedResponse } from '../../../model/observed.ts'

const MAX_COOKIES = 50
/** Names that are safe to display; others are omitted. */
const INSECURE_COOKIE = /^[A-Za-z0-9_.%:+~!$-]{1,64}$/

/**
 * The `max-age` of `Strict-Transport-Security` in seconds, with or without quotes; `undefined` without a valid one. Of
 * several headers the first counts (RFC 6797, sections 6.1 and 8.1).
 */
export function hstsSecondsOf(headers: IncomingHttpHeaders): number | undefined {
  const header = (headers['strict-transport-security'] ?? '').split(',', 1)[0] ?? ''
  for (const directive of header.slice(0, 1_000).split(';')) {
    const [, digits] = /^\s*max-age\s*=\s*"?(\d{1,15})"?\s*$/i.exec(directive) ?? []
    if (digits !== undefined) return Number(digits)
  }
  return undefined
}

/** The cookies that an answer sets, each name once; `secure` only where all of that name are. */
export function cookiesOf(headers: IncomingHttpHeaders, now: Date): ObservedResponse['cookies'] {
  const cookies = new Map<string, boolean>()
  for (const header of (headers['set-cookie'] ?? []).slice(0, MAX_COOKIES)) {
    const [pair = '', ...attributes] = header.slice(0, 8_000).split(';')
    const name = pair.split('=', 1)[0]?.trim() ?? ''
    const given = attributes.map(attribute => attribute.trim().toLowerCase())
    if (!INSECURE_COOKIE.test(name) || isTakenBack(given, now)) continue
    cookies.set(name, (cookies.get(name) ?? true) && given.includes('secure'))
  }
  return [...cookies].map(([name, secure]) => ({ name, secure }))
}

/** An expired cookie is deleted by the browser (RFC 6265, section 3.1). */
function isTakenBack(attributes: readonly string[], now: Date): boolean {
  return attributes.some(attribute => {
    if (attribute.startsWith('max-age=')) return !(Number(attribute.slice('max-age='.length)) > 0)
    return attribute.startsWith('expires=') && new Date(attribute.slice('expires='.length)) < now
  })
}
