import { createHash } from 'node:crypto'
import {
  ANY_CREDENTIAL_FORMAT,
  BCRYPT_HASH,
  CREDENTIAL_FORMATS,
  JSON_WEB_TOKEN,
  KEY_BLOCK,
} from '../../facts/credential-formats.ts'
import type { Reader } from '../../model/project/setting.ts'
import type { Confidence } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { isLocalHost } from '../network/hosts.ts'
import { type FoundUrl, findUrls } from '../network/urls.ts'
import type { Credential, CredentialContext } from './credential.ts'
import { isBrowserName, isLoginName, namePartsOf, secretNameOf } from './names.ts'
import {
  entropyOf,
  hasSequence,
  isHarmless,
  isPlaceholder,
  isRandom,
  isReference,
  isSlug,
  isWeak,
  repeatsName,
} from './values.ts'

/**
 * Twenty bits of a salted SHA-256, five hexadecimal digits: two secrets hardly share one, yet a million passwords do,
 * so that a published fingerprint cannot confirm a guess.
 */
export function digestOf(secret: string): string {
  return createHash('sha256').update(`airworthy credential\0${secret}`).digest('hex').slice(0, 5)
}

/** No shape that tells a credential by itself is shorter. In characters. */
export const SHORTEST_SHAPE = 14

/**
 * The one judge of credentials: what the value under that name is, or `undefined` when it is no secret, or when the
 * file does not say enough. Names lie; the value decides.
 */
export function classifyCredential(
  name: string,
  value: string,
  context: CredentialContext = {},
): Credential | undefined {
  const text = value.trim()
  if (text.length < 3 || isInnocent(name, text)) return undefined
  return classifyText(name, text, context)
}

/** A short value without an address and a name that promises nothing, as most are: it saves the look at every shape. */
function isInnocent(name: string, text: string): boolean {
  if (text.length >= SHORTEST_SHAPE || text.includes('://') || text.includes('=')) return false
  return secretNameOf(name) === undefined && !isLoginName(name)
}

/** What a trimmed value under that name is, by all that is known of credentials. */
export function classifyText(name: string, text: string, context: CredentialContext): Credential | undefined {
  const shaped =
    classifyKeyBlock(text) ??
    classifyFormat(name, text, context) ??
    classifyToken(name, text) ??
    classifyHash(name, text)
  if (shaped || context.reader === 'development' || context.shapesOnly) return shaped
  const urls = findUrls(text)
  for (const url of urls) {
    const credential = classifyUrl(url, context)
    if (credential) return credential
  }
  if (urls.length > 0 || isReference(text)) return undefined
  return classifyConnectionString(text, context) ?? classifyNamed(name, text, context) ?? classifyEntropy(name, text)
}

function classifyKeyBlock(text: string): Credential | undefined {
  const body = KEY_BLOCK.exec(text) ? text : decodedKey(text)
  if (body === undefined || isPlaceholder(KEY_BLOCK.exec(body)?.[0].slice(-40) ?? '')) return undefined
  const kind = body.includes('service_account') ? 'Google service account key' : 'private key'
  return { kind, evidence: 'key block', confidence: 'high', label: kind, digest: digestOf(body) }
}

/** A key file in Base64, as people put it into one line: `LS0tLS1CRUdJTi…` or, for JSON, `eyJ…`, `ewog…`. */
function decodedKey(text: string): string | undefined {
  if (text.length < 100 || !/^(?:LS0tLS1|ew|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) return undefined
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  return KEY_BLOCK.test(decoded) ? decoded : undefined
}

function classifyFormat(name: string, text: string, { reader }: CredentialContext): Credential | undefined {
  if (!ANY_CREDENTIAL_FORMAT.test(text)) return undefined
  for (const { kind, pattern, public: open, ownMake } of CREDENTIAL_FORMATS) {
    if (ownMake && (reader === 'development' || reader === 'ci')) continue
    const match = pattern.exec(text)?.[0]
    if (match === undefined || !isReal(match) || (open && isBrowserName(name))) continue
    const label = `${kind} ${code(`${match.slice(0, 4)}…`)}`
    return { kind, evidence: 'provider format', confidence: open ? 'medium' : 'high', label, digest: digestOf(match) }
  }
  return undefined
}

/** Real keys use many different characters; examples repeat a few, count up, or say what they are. */
function isReal(match: string): boolean {
  const body = match.slice(match.search(/[_.:-][^_.:-]*$/) + 1)
  const sample = body.length >= 10 ? body : match
  return (
    new Set(sample).size >= 8 &&
    entropyOf(sample) >= 2.8 &&
    !hasSequence(match) &&
    !isPlaceholder(sample) &&
    !/your|example|x{5}/i.test(match)
  )
}

function classifyToken(name: string, text: string): Credential | undefined {
  const match = JSON_WEB_TOKEN.exec(text)
  if (!match?.[1] || isBrowserName(name)) return undefined
  const claims = Buffer.from(match[1], 'base64url').toString('utf8')
  // Supabase's anon key is made for browsers; the second is the sample of jwt.io.
  if (/"role"\s{0,4}:\s{0,4}"anon"/.test(claims) || claims.includes('"1234567890"')) return undefined
  const service = /"role"\s{0,4}:\s{0,4}"service_role"/.test(claims)
  const kind = service ? 'Supabase service-role key' : 'JSON Web Token'
  const confidence = service ? 'high' : 'medium'
  return { kind, evidence: 'provider format', confidence, label: `${kind} ${code('eyJ…')}`, digest: digestOf(match[0]) }
}

function classifyHash(name: string, text: string): Credential | undefined {
  const hash = BCRYPT_HASH.exec(text)?.[0]
  if (hash === undefined || !/pass|pw|hash|auth|admin|user|login|cred|secret/i.test(name)) return undefined
  const kind = 'bcrypt hash of a password'
  return { kind, evidence: 'provider format', confidence: 'medium', label: kind, digest: digestOf(hash) }
}

function classifyUrl(url: FoundUrl, { reader }: CredentialContext): Credential | undefined {
  const { user, password, hosts } = url
  if (password === '' || isReference(password) || isReference(url.text) || isPlaceholder(password)) return undefined
  if (/^[*x]+$/i.test(password) || hosts.every(host => isLocalHost(host.name))) return undefined
  const bare = hosts.every(host => !/[.:]/.test(host.name))
  const weak = isWeak(password) || password === user
  if (weak && (reader === 'build' || reader === 'ci') && bare) return undefined
  const kind = `password in a ${code(`${url.scheme}://`)} URL`
  const confidence = weak ? (bare && password === user ? 'low' : 'medium') : 'high'
  return { kind, evidence: 'url userinfo', confidence, label: kind, digest: digestOf(password) }
}

/** `Server=…;Password=…` of ADO.NET and JDBC, `host=… password=…` of libpq. */
const CONNECTION_PASSWORD = /(?:^|[;\s?&])(?:password|pwd)\s{0,4}=\s{0,4}([^;\s&]{1,200})/i
const CONNECTION_HOST = /(?:^|[;\s?&])(?:host|server|data source|hostaddr)\s{0,4}=\s{0,4}([^;:,\s&]{1,200})/i

function classifyConnectionString(text: string, { reader }: CredentialContext): Credential | undefined {
  const password = CONNECTION_PASSWORD.exec(text)?.[1]
  const host = CONNECTION_HOST.exec(text)?.[1]
  if (password === undefined || host === undefined || isLocalHost(host)) return undefined
  if (isReference(password) || isPlaceholder(password) || (isWeak(password) && reader !== 'runtime')) return undefined
  const kind = 'password in a connection string'
  const confidence = isWeak(password) ? 'medium' : 'high'
  return { kind, evidence: 'named assignment', confidence, label: kind, digest: digestOf(password) }
}

/** Publishable keys and those of test modes. */
const PUBLIC_VALUE = /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_)/

function classifyNamed(name: string, text: string, { reader }: CredentialContext): Credential | undefined {
  const login = isLoginName(name) ? classifyLogin(text, reader) : undefined
  if (login) return login
  const role = secretNameOf(name)
  if (role === undefined || isBrowserName(name) || text.length > 4096 || text.includes('\n')) return undefined
  const secret = withoutScheme(text)
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret)) return undefined
  if (isPlaceholder(secret) || (repeatsName(name, secret) && !(role === 'password' && isWeak(secret)))) return undefined
  const confidence = confidenceIn(role, secret, reader)
  if (confidence === undefined) return undefined
  const kind = kindOf(name, role)
  return { kind, evidence: 'named assignment', confidence, label: kind, digest: digestOf(secret) }
}

/** `user:password` in one value. */
function classifyLogin(text: string, reader: Reader | undefined): Credential | undefined {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? []
  if (user === undefined || password === undefined || isHarmless(password) || isReference(password)) return undefined
  const confidence = isPlaceholder(password) ? undefined : confidenceIn('password', password, reader)
  if (confidence === undefined) return undefined
  const kind = 'user name with a password'
  return { kind, evidence: 'named assignment', confidence, label: kind, digest: digestOf(password) }
}

/** The secret behind `Bearer`, `Basic`, `Token` or `FlyV1`; for `Basic` the password itself. */
function withoutScheme(text: string): string {
  const [, scheme, rest] = /^(Bearer|Basic|Token|ApiKey|FlyV1)\s+(\S+)$/i.exec(text) ?? []
  if (scheme === undefined || rest === undefined) return text
  if (scheme.toLowerCase() !== 'basic') return rest
  const pair = Buffer.from(rest, 'base64').toString('utf8')
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : rest
}

function confidenceIn(role: string, secret: string, reader: Reader | undefined): Confidence | undefined {
  const throwAway = reader === 'build' || reader === 'ci'
  // Whoever knows the distribution cookie runs code on the node, from any app of the organisation; any word is one.
  if (role === 'cookie') return throwAway ? 'medium' : 'high'
  if (isRandom(secret)) return 'high'
  if (role === 'key') return undefined
  if (isWeak(secret)) return throwAway || role !== 'password' ? undefined : 'low'
  if (role === 'secret') return secret.length >= 12 && isMadeUp(secret) ? (throwAway ? 'low' : 'medium') : undefined
  return secret.length < 5 || secret.length > 200 || /^[A-Z][a-z]+ |\.$/.test(secret)
    ? undefined
    : throwAway
      ? 'low'
      : 'medium'
}

/** Words of a person that sign or encrypt something: `correct-horse-battery`, `mysupersecretjwtkey`. */
function isMadeUp(secret: string): boolean {
  return isSlug(secret) || /^[A-Za-z]{0,40}(?:secret|password|key|jwt)[A-Za-z]{0,40}\d{0,8}$/i.test(secret)
}

function kindOf(name: string, role: string): string {
  const phrase = namePartsOf(name).join(' ')
  if (/^aws secret access key$|^secret access key$/.test(phrase)) return 'AWS secret access key'
  if (phrase === 'rails master key') return 'Rails master key'
  if (phrase === 'secret key base') return 'key that signs sessions'
  if (role === 'cookie') return 'Erlang distribution cookie'
  if (role === 'password') return 'password'
  return phrase.includes('token') ? 'token' : phrase.includes('key') ? 'key' : 'secret'
}

const NAMES_OF_PUBLIC_NOISE =
  /sha|hash|checksum|digest|commit|version|revision|integrity|build|id$|uuid|guid|public|dsn|salt|path|url|tag|image|nonce|csp|cert|pub|opts|options|flags/i

/** A long run that only a machine makes, under an innocent name: a hint, no more. */
function classifyEntropy(name: string, text: string): Credential | undefined {
  if (text.length < 32 || text.length > 200 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined
  if (
    NAMES_OF_PUBLIC_NOISE.test(name) ||
    isBrowserName(name) ||
    PUBLIC_VALUE.test(text) ||
    isPlaceholder(text) ||
    isHarmless(text)
  )
    return undefined
  if (!/\d/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !isRandom(text) || entropyOf(text) < 4.3)
    return undefined
  if (/^[\t\n\r -~]+$/.test(Buffer.from(text, 'base64').toString('latin1'))) return undefined
  const kind = 'random value that looks like a key'
  return { kind, evidence: 'high entropy', confidence: 'low', label: kind, digest: digestOf(text) }
}
