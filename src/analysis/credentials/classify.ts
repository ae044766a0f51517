import { SERVER_PASSWORDS, TOOL_PASSWORD } from '../../facts/default-logins.ts'
import type { Reader } from '../../model/project/setting.ts'
import type { Confidence } from '../../model/severity.ts'
import { findUrls } from '../network/urls.ts'
import { classifyConnectionString, classifyUrl } from './connections.ts'
import type { Credential, CredentialContext } from './credential.ts'
import { digestsOf } from './digest.ts'
import { isBrowserName, isLoginName, namePartsOf, secretNameOf } from './names.ts'
import {
  classifyFormat,
  classifyHash,
  classifyKeyBlock,
  classifyNamedFormat,
  classifyToken,
  isPublicToken,
} from './values/shapes.ts'
import {
  entropyOf,
  isHarmless,
  isPlaceholder,
  isRandom,
  isReference,
  isSentence,
  isSlug,
  isWeak,
  isWellKnownPassword,
  isWordsInCamelCase,
  namesItself,
  readableBase64,
  repeatsName,
} from './values/values.ts'

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
    classifyNamedFormat(name, text) ??
    classifyToken(name, text) ??
    classifyHash(name, text)
  if (shaped || context.reader === 'development' || isPublicToken(text)) return shaped
  const urls = findUrls(text)
  for (const url of urls) {
    const credential = classifyUrl(url, context)
    if (credential) return context.shapesOnly && credential.confidence !== 'high' ? undefined : credential
  }
  const ofConnection = classifyConnectionString(text, urls, context)
  if (context.shapesOnly) return ofConnection?.confidence === 'high' ? ofConnection : undefined
  if (ofConnection || urls.length > 0 || isReference(text)) return ofConnection
  return classifyNamed(name, joinedLines(text), context) ?? classifyEntropy(name, text)
}

/** A random value that is written over several lines, as one; a text with blanks is none. */
function joinedLines(text: string): string {
  if (!text.includes('\n') || text.length > 400 || /[^\S\n\r]/.test(text)) return text
  const joined = text.replace(/\s+/g, '')
  return isRandom(joined) ? joined : text
}

/**
 * Publishable keys, those of test modes, and ids of keys, clients and accounts, which open nothing by themselves;
 * addresses of wallets and contracts on Ethereum; what begins like a key of Google and has not its 39 characters.
 */
const PUBLIC_VALUE =
  /^(?:pk_|sb_publishable_|pk\.|phc_|pub[0-9a-f]{32}$|[sr]k_test_|tid_|(?:AKIA|ASIA)[A-Z0-9]{16}$|(?:price|prod|acct|cus)_|ca-pub-|0x[0-9a-fA-F]{40}$|AIza(?![\w-]{35}$)[\w-]{0,200}$)|\.apps\.googleusercontent\.com$|\.iam\.gserviceaccount\.com$/

const SENT = /^(?:Bearer|Basic) [\w.~+/-]{16,400}={0,2}$/

/** The accounts of Hardhat and Anvil, the same on every machine; by the first characters of their keys. */
const CHAIN_TEST_KEY = /^(?:0x)?(?:ac0974bec39a|59c6995e998f|5de4111afa1a|7c852118294e|47e179ec1974)/

function classifyNamed(name: string, text: string, context: CredentialContext): Credential | undefined {
  const { reader } = context
  const login = isLoginName(name)
    ? classifyLogin(text, context)
    : /^_?auth$/.test(name)
      ? classifyLogin(decodedLogin(text), context)
      : undefined
  if (login) return login
  const server = isTaken(name, context) ? SERVER_PASSWORDS.get(name) : undefined
  if (server !== undefined && isWellKnownPassword(text)) return defaultLogin(text, `default password of ${server}`)
  // What a request sends is a secret under any name: `httpHeaderValue1: Bearer x`.
  const role = secretNameOf(name) ?? (SENT.test(text) ? 'key' : undefined)
  if (role === undefined || isBrowserName(name) || text.length > 4096 || text.includes('\n')) return undefined
  const secret = withoutScheme(text)
  if (isHarmless(secret) || isReference(secret) || PUBLIC_VALUE.test(secret) || CHAIN_TEST_KEY.test(secret))
    return undefined
  // `Basic` has a login, and its password counts as one under any name.
  const isLogin = /^basic\s/i.test(text) && !text.endsWith(secret)
  if (isSentence(secret) || (role !== 'password' && !isLogin && isIdentifier(secret, name))) return undefined
  // `shop-development`, unless a deploy sets it.
  if (!context.deployedBy && /[-_](?:dev|development|local|testing)$/i.test(secret)) return undefined
  if (role === 'key' && isChainAccount(name, secret)) return undefined
  if (namesItself(name, secret)) return undefined
  const words = readableBase64(secret)
  if (words !== '' && isPlaceholder(words)) return undefined
  if (isPlaceholder(secret) || (repeatsName(name, secret) && !(role === 'password' && isWeak(secret)))) return undefined
  const confidence = confidenceIn(isLogin ? 'password' : role, secret, reader)
  if (confidence === undefined) return undefined
  const kind = kindOf(name, role)
  return { kind, evidence: 'named assignment', confidence, label: kind, ...digestsOf(secret) }
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/**
 * True for 32 bytes in Base58, the address of an account on Solana: a program, a token, its mint. A private key there has
 * 64 (solana.com: docs/core/accounts). Names of APIs and logins keep their keys.
 */
function isChainAccount(name: string, text: string): boolean {
  if (text.length < 40 || text.length > 44 || /api|auth|access|secret|private|session|bearer/i.test(name)) return false
  let value = 0n
  for (const character of text) {
    const digit = BASE58.indexOf(character)
    if (digit === -1) return false
    value = value * 58n + BigInt(digit)
  }
  return value >> 256n === 0n
}

/**
 * True where the server behind that name takes the password as it is. In an image only a tool's own name says so: a
 * build needs a `POSTGRES_PASSWORD` for many things.
 */
function isTaken(name: string, { deployedBy }: CredentialContext): boolean {
  return deployedBy === 'fly config' || (deployedBy === 'image of an app' && TOOL_PASSWORD.test(name))
}

/** `user:password` in one value. */
function classifyLogin(text: string, { reader, deployedBy }: CredentialContext): Credential | undefined {
  const [, user, password] = /^([\w.@-]{1,64}):([^\s:/][^\s]{3,100})$/.exec(text) ?? []
  if (user === undefined || password === undefined) return undefined
  if (deployedBy === 'fly config' && isWellKnownPassword(password)) return defaultLogin(password, 'default login')
  if (isHarmless(password) || isReference(password)) return undefined
  const confidence = isPlaceholder(password) ? undefined : confidenceIn('password', password, reader)
  if (confidence === undefined) return undefined
  const kind = 'user name with a password'
  return { kind, evidence: 'named assignment', confidence, label: kind, ...digestsOf(password) }
}

/** What `docker login` and npm write: Base64 of `user:password`; '' for any other text. */
function decodedLogin(text: string): string {
  if (!/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(text)) return ''
  const decoded = Buffer.from(text, 'base64').toString('latin1')
  return /^[!-~]{1,64}:[!-~]{4,}$/.test(decoded) ? decoded : ''
}

/** A password that everybody tries first, where a deployed server takes it. */
function defaultLogin(password: string, kind: string): Credential {
  return { kind, evidence: 'default login', confidence: 'medium', label: kind, ...digestsOf(password) }
}

/** The secret behind `Bearer`, `Basic`, `Token` or `FlyV1`; for `Basic` the password itself. */
export function withoutScheme(text: string): string {
  const [, scheme, rest] =
    /^(Bearer|Basic|Token|ApiKey|FlyV1)\s+(?:(?<=basic\s{1,9})[\w.@-]{1,64}\s+)?(\S+)$/i.exec(text) ?? []
  if (scheme === undefined || rest === undefined) return text
  if (scheme.toLowerCase() !== 'basic') return rest
  // Clients for `.http` files take `Basic user:password` and `Basic user password` as well.
  const login = /^[\w.@-]{1,64}:(\S+)$/.exec(rest)?.[1]
  if (login !== undefined) return login
  const pair = Buffer.from(rest, 'base64').toString('utf8')
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : rest
}

function confidenceIn(role: string, secret: string, reader: Reader | undefined): Confidence | undefined {
  const throwAway = reader === 'build' || reader === 'ci'
  // The distribution cookie allows code execution on the node from any app of the organization; any word can be one.
  if (role === 'cookie') return throwAway ? 'medium' : 'high'
  if (isRandom(secret)) return 'high'
  if (role === 'key') return undefined
  if (isWeak(secret)) return throwAway || role !== 'password' ? undefined : 'low'
  if (role === 'secret') return secret.length >= 12 && isMadeUp(secret) ? (throwAway ? 'low' : 'medium') : undefined
  return secret.length < 5 || secret.length > 200 ? undefined : throwAway ? 'low' : 'medium'
}

/** Under these names a person makes up words, which other names only refer to. */
const SIGNING_NAME = /jwt|sign|session|secret|private|encrypt|cipher|hmac|master/i

/** Words in camel case, as the parts of a program are called: `ScheduledUpdateGroupActions`, `Shards[-1].ShardId`. */
function isIdentifier(secret: string, name: string): boolean {
  if (secret.length >= 100) return false
  if (/^[A-Z]{0,4}[a-z]{2,}(?:[A-Z]{1,4}[a-z]{2,})+(?:\.[A-Za-z]{2,})*$/.test(secret)) return true
  if (SIGNING_NAME.test(name)) return false
  const parts = secret.replace(/\[-?\d{0,3}\]/g, '').split('.')
  return (
    parts.some(isWordsInCamelCase) && parts.every(part => /^[A-Z]?[a-z]{2,}$/.test(part) || isWordsInCamelCase(part))
  )
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
  /sha|hash|checksum|digest|commit|version|revision|integrity|build|id$|uuid|guid|public|dsn|salt|challenge|sitekey|path|url|tag|image|nonce|csp|cert|pub|opts|options|flags/i

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
  return { kind, evidence: 'high entropy', confidence: 'low', label: kind, ...digestsOf(text) }
}
