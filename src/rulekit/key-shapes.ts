import { BCRYPT_HASH, CREDENTIAL_FORMATS, JSON_WEB_TOKEN } from './credential-formats.ts'

/** A part of a text, in offsets; `to` is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Of a key in a provider's format so many characters may be shown. */
const SHOWN = 4

/**
 * No key is shorter, and most words of a message are: it saves the look at every pattern. Passwords may be, and the head
 * of a key has blanks in it.
 */
const MAY_HOLD_ONE = /[\w+/=.:$-]{14}|:\/\/|-----BEGIN|password|pwd/i

/** Behind it everything up to the line's end belongs to the key, however its line breaks are written. */
const KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/
/** The password in an address. */
const USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g

/** The password of a connection string. */
const CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi

/** The inside of a key file: a line of nothing but Base64. */
const BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/
const BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/
/** Of an inner line that something stands in front of or behind; digests are hexadecimal. */
const LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g

const PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  pattern => new RegExp(pattern.source, 'g'),
)

/**
 * The parts of one line that look like keys, whatever they are called and whether or not a rule blames them, in order
 * and apart; the few characters that may be shown are not in them.
 */
export function keySpans(line: string): Span[] {
  if (!MAY_HOLD_ONE.test(line)) return []
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }]
  const spans: Span[] = []
  for (const pattern of PATTERNS) {
    for (const { 0: match, index } of line.matchAll(pattern))
      spans.push({ from: index + SHOWN, to: index + match.length })
  }
  for (const { 0: match, index } of line.matchAll(LONG_BASE64)) {
    if (isMixed(match)) spans.push({ from: index, to: index + match.length })
  }
  for (const { 0: match, 1: password = '', index } of line.matchAll(USERINFO)) {
    const to = index + match.length - 1
    spans.push({ from: to - password.length, to })
  }
  for (const { 0: match, 1: password = '', index } of line.matchAll(CONNECTION_PASSWORD)) {
    const to = index + match.length
    spans.push({ from: to - password.length, to })
  }
  for (const block of [KEY_HEAD, BASE64_KEY]) {
    const index = block.exec(line)?.index
    if (index !== undefined) spans.push({ from: index + SHOWN, to: line.length })
  }
  return joined(spans)
}

/** The text with an ellipsis in place of all but the beginning of what looks like a key. */
export function withoutKeys(text: string): string {
  let clean = ''
  let at = 0
  for (const { from, to } of keySpans(text)) {
    clean += `${text.slice(at, from)}…`
    at = to
  }
  return clean + text.slice(at)
}

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
}

/** In order, and as one where they touch. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1)
    if (!last || span.from > last.to) result.push(span)
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to }
  }
  return result
}
