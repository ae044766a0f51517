import { ANY_CREDENTIAL_FORMAT, BCRYPT_HASH, CREDENTIAL_FORMATS, JSON_WEB_TOKEN } from '../facts/credential-formats.ts'
import { joined, type Span } from '../model/files/spans.ts'
import { memoizeByText } from '../model/memoize.ts'
import { randomWords } from './random-words.ts'

/** Of a key in a provider's format so many characters may be shown. */
export const SHOWN = 4

/** Behind it everything up to the line's end belongs to the key, however its line breaks are written. */
const KEY_HEAD = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/
/** The password in an address. */
const USERINFO = /:\/\/[^\s/@:]{0,200}:([^\s/]{1,300})@/g

/** The password of a connection string. */
const CONNECTION_PASSWORD = /(?:^|[;\s?&'"])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&'"]{4,200})/gi

/** What opens the address to everyone who has it: the key of a function, the signature of a storage account. */
const QUERY_SECRET =
  /[?&](?:[\w-]{0,40}(?:token|key|secret|passw(?:or)?d|pwd|signature|hmac)|sig|auth|code|session(?:id)?)=([^&\s"'`#<>]{4,200})/gi

/** The inside of a key file: a line of nothing but Base64. */
const BASE64_LINE = /^\s{0,40}[A-Za-z0-9+/]{16,200}={0,2}\s{0,9}$/
const BASE64_KEY = /(?<![A-Za-z0-9+/])LS0tLS1[A-Za-z0-9+/=]{20}/
/** For an inner line with text before or after it; digests are hexadecimal. */
const LONG_BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,200}(?![A-Za-z0-9+/])/g

const PATTERNS = [...CREDENTIAL_FORMATS.map(({ pattern }) => pattern), JSON_WEB_TOKEN, BCRYPT_HASH].map(
  pattern => new RegExp(pattern.source, 'g'),
)

/**
 * No key is shorter, and most words of a message are: it saves the look at every pattern. Passwords may be, and the head
 * of a key has blanks in it.
 */
const MAY_HOLD_ONE = /[\w+/=.:$-]{12}|:\/\/|-----BEGIN|password|pwd/i

/**
 * The parts of one line that look like keys, whatever they are called and whether or not a rule blames them, in order
 * and apart; the few characters that may be shown are not in them.
 */
export function keySpans(line: string): Span[] {
  if (!MAY_HOLD_ONE.test(line)) return []
  if (BASE64_LINE.test(line) && isMixed(line)) return [{ from: 0, to: line.length }]
  const spans: Span[] = []
  const mayHaveFormat = ANY_CREDENTIAL_FORMAT.test(line) || JSON_WEB_TOKEN.test(line) || BCRYPT_HASH.test(line)
  for (const pattern of mayHaveFormat ? PATTERNS : []) {
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
  for (const { 0: match, 1: secret = '', index } of line.matchAll(QUERY_SECRET)) {
    const to = index + match.length
    spans.push({ from: to - secret.length, to })
  }
  for (const block of [KEY_HEAD, BASE64_KEY]) {
    const index = block.exec(line)?.index
    if (index !== undefined) spans.push({ from: index + SHOWN, to: line.length })
  }
  const known = joined(spans)
  const isKnown = ({ from, to }: Span) => known.some(span => span.from < to && span.to > from)
  return joined([...known, ...randomWords(line).filter(span => !isKnown(span))])
}

/** True where a key in a provider's format, or a private key, begins. */
export function startsKey(line: string, from: number): boolean {
  if (!MAY_HOLD_ONE.test(line)) return false
  const rest = line.slice(from)
  return [...PATTERNS, KEY_HEAD].some(pattern => rest.search(pattern) === 0)
}

/** The text with an ellipsis in place of all but the beginning of what looks like a key. */
export const redact = memoizeByText((text: string): string => replaceSpans(text, keySpans(text), '…'))

/** The text with a mark in place of each of these parts, which are in order and apart. */
export function replaceSpans(text: string, spans: readonly Span[], mark: string): string {
  let shown = ''
  let at = 0
  for (const { from, to } of spans) {
    shown += text.slice(at, from) + mark
    at = to
  }
  return shown + text.slice(at)
}

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
}
