import { LIVES_AN_HOUR } from '../../../facts/credential-format.ts'
import {
  ANY_CREDENTIAL_FORMAT,
  BCRYPT_HASH,
  CREDENTIAL_FORMATS,
  JSON_WEB_TOKEN,
  KEY_BLOCK,
  STORED_HASH,
} from '../../../facts/credential-formats.ts'
import { hasValidChecksum } from '../../../facts/token-checksums.ts'
import { code } from '../../../redact/quote.ts'
import type { Credential, CredentialContext } from '../credential.ts'
import { digestsOf } from '../digest.ts'
import { isBrowserName } from '../names.ts'
import { countsUp, entropyOf, hasSequence, isPlaceholder, readableBase64 } from './values.ts'

/** A private key, as it is or in Base64. */
export function classifyKeyBlock(text: string): Credential | undefined {
  const body = KEY_BLOCK.exec(text) ? text : decodedKey(text)
  if (body === undefined || isPlaceholder(KEY_BLOCK.exec(body)?.[0].slice(-40) ?? '')) return undefined
  const kind = body.includes('service_account') ? 'Google service account key' : 'private key'
  return { kind, evidence: 'key block', confidence: 'high', label: kind, ...digestsOf(body) }
}

/** A key file in Base64, as people put it into one line: `LS0tLS1CRUdJTi…` or, for JSON, `eyJ…`, `ewog…`. */
function decodedKey(text: string): string | undefined {
  if (text.length < 100 || !/^(?:LS0tLS1|ew|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) return undefined
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  return KEY_BLOCK.test(decoded) ? decoded : undefined
}

/** A key in the format of its provider. */
export function classifyFormat(name: string, text: string, { reader }: CredentialContext): Credential | undefined {
  // The data of a picture has every sequence of letters.
  if (!ANY_CREDENTIAL_FORMAT.test(text) || /^data:[\w/.+;=-]{0,80};base64,/.test(text)) return undefined
  const own = withoutPublicBlocks(text)
  for (const { kind, pattern, public: open, ownMake } of CREDENTIAL_FORMATS) {
    if (ownMake && (reader === 'development' || reader === 'ci')) continue
    const match = wholeMatch(pattern, own)
    if (match === undefined || !isReal(match) || (open && isBrowserName(name))) continue
    const label = `${kind} ${code(`${match.slice(0, 4)}…`)}`
    const isDead = LIVES_AN_HOUR.has(kind) || !hasValidChecksum(match)
    const confidence = isDead ? 'low' : open ? 'medium' : 'high'
    return { kind, evidence: 'provider format', confidence, label, ...digestsOf(match) }
  }
  return undefined
}

/** Keys in no form of their own, under a name that only one program has (developers.cloudflare.com: tunnel, credentials file). */
const NAMED_FORMATS: readonly (readonly [name: RegExp, value: RegExp, kind: string])[] = [
  [/^TunnelSecret$/, /^[A-Za-z0-9+/]{43}=$/, 'Cloudflare Tunnel secret'],
]

/** A key that the name of its setting makes certain, wherever it is. */
export function classifyNamedFormat(name: string, text: string): Credential | undefined {
  const row = NAMED_FORMATS.find(([own, value]) => own.test(name) && value.test(text))
  if (!row || /^(.)\1{20}/.test(text)) return undefined
  return { kind: row[2], evidence: 'provider format', confidence: 'high', label: row[2], ...digestsOf(text) }
}

const EVERY_MATCH = new Map(CREDENTIAL_FORMATS.map(({ pattern }) => [pattern, new RegExp(pattern.source, 'g')]))

/** The first key of that format that is no part of a longer run. */
function wholeMatch(pattern: RegExp, text: string): string | undefined {
  for (const { 0: match, index } of text.matchAll(EVERY_MATCH.get(pattern) ?? pattern)) {
    if (!isPartOfLonger(text, index, match.length)) return match
  }
  return undefined
}

/** Data in Base64 goes on for so long around four letters that a key begins with; a path or a name does not. In characters. */
const SHORTEST_REST = 48
/** Keys of the longest format have more parts than one. In characters. */
const LONGEST_BOUNDED = 400
/** So far a run is followed to each side. In characters. */
const REACH = 200
const IN_DATA = /[A-Za-z0-9+/_-]/

/**
 * True where what looks like a key is only a part of something longer: of data in Base64 (a certificate, a picture, a
 * signature), or of a run of letters and digits that goes on behind the longest key of its format.
 */
function isPartOfLonger(text: string, from: number, length: number): boolean {
  const to = from + length
  if (length < LONGEST_BOUNDED && /[A-Za-z0-9]/.test(text.charAt(to))) return true
  let start = from
  while (start > from - REACH && start > 0 && IN_DATA.test(text.charAt(start - 1))) start--
  let end = to
  while (end < to + REACH && IN_DATA.test(text.charAt(end))) end++
  const rest = text.slice(start, from) + text.slice(to, end)
  if (rest.length < SHORTEST_REST) return false
  return /\d/.test(rest) && /[a-z]/.test(rest) && /[A-Z]/.test(rest)
}

/**
 * A block that everyone may read: its Base64 holds every sequence of letters. Only Base64 and its line breaks: what else
 * stands behind such a mark is no part of it.
 */
const PUBLIC_HEADER =
  /-----BEGIN (?:TRUSTED |X509 )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|PGP PUBLIC KEY BLOCK|PGP SIGNATURE)-----/g
const BASE64_LINES = /(?:[A-Za-z0-9+/=\s]|\\[nr])*/y

/** The text with blanks in place of its certificates, public keys and signatures. */
function withoutPublicBlocks(text: string): string {
  let own = ''
  let at = 0
  for (const { 0: header, index } of text.matchAll(PUBLIC_HEADER)) {
    BASE64_LINES.lastIndex = index + header.length
    const end = BASE64_LINES.lastIndex + (BASE64_LINES.exec(text)?.[0].length ?? 0)
    if (!text.startsWith('-----END ', end)) continue
    own += text.slice(at, index) + ' '.repeat(end - index)
    at = end
  }
  return own + text.slice(at)
}

/** The account of Azurite, the same on every machine (learn.microsoft.com: storage/common/storage-connect-azurite). */
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq'

/** Real keys use many different characters; examples repeat a few, count up, or say what they are. */
function isReal(match: string): boolean {
  const body = match.slice(match.search(/[_.:-][^_.:-]*$/) + 1)
  const sample = body.length >= 10 ? body : match
  return (
    new Set(sample).size >= 8 &&
    entropyOf(sample) >= 2.8 &&
    !hasSequence(match) &&
    !countsUp(sample) &&
    !/^\d{20,}$/.test(sample) &&
    !isPlaceholder(sample) &&
    !isPlaceholder(readableBase64(sample) || sample) &&
    !/your|example|x{5}/i.test(match) &&
    !match.includes(EMULATOR_KEY)
  )
}

/** A licence is signed so that a program can check it by itself: it opens nothing. */
const LICENCE = /licen[cs]e/i

/** A JSON Web Token that opens something. */
export function classifyToken(name: string, text: string): Credential | undefined {
  const match = JSON_WEB_TOKEN.exec(text)
  if (!match?.[1] || isBrowserName(name)) return undefined
  const claims = Buffer.from(match[1], 'base64url').toString('utf8')
  if (isPublicClaim(claims)) return undefined
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims)
  const kind = service ? 'Supabase service-role key' : 'JSON Web Token'
  const confidence = service ? 'high' : LICENCE.test(name) ? 'low' : 'medium'
  return { kind, evidence: 'provider format', confidence, label: `${kind} ${code('eyJ…')}`, ...digestsOf(match[0]) }
}

/** The hash of a password, which can be tried offline. */
export function classifyHash(name: string, text: string): Credential | undefined {
  const bcrypt = BCRYPT_HASH.exec(text)?.[0]
  const hash = bcrypt ?? STORED_HASH.exec(text)?.[0]
  if (hash === undefined || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return undefined
  const kind = bcrypt === undefined ? 'hash of a password' : 'bcrypt hash of a password'
  return { kind, evidence: 'provider format', confidence: 'medium', label: kind, ...digestsOf(hash) }
}

/** True for a JSON Web Token that is made for browsers, or that is only a sample. */
export function isPublicToken(text: string): boolean {
  const claims = JSON_WEB_TOKEN.exec(text)?.[1]
  return claims !== undefined && isPublicClaim(Buffer.from(claims, 'base64url').toString('utf8'))
}

/**
 * Supabase's anon key is made for browsers, its CLI gives every machine the same keys; a server on
 * the developer's machine signs for itself alone; the last is the sample of jwt.io.
 */
function isPublicClaim(claims: string): boolean {
  return (
    /"role"\s{0,4}:\s{0,4}"anon"/.test(claims) ||
    /"iss"\s{0,4}:\s{0,4}"(?:supabase-demo"|https?:\/\/(?:localhost|127\.0\.0\.1)\b)/.test(claims) ||
    claims.includes('"1234567890"')
  )
}
