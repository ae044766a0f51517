import { LIVES_AN_HOUR } from '../../facts/credential-format.ts'
import type { Location, Source } from '../../model/files/text.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Confidence, Severity } from '../../model/severity.ts'
import { classifyCredential, withoutScheme } from './classify.ts'
import type { Credential } from './credential.ts'
import { isInDevelopmentBranch } from './development-branches.ts'
import {
  isExampleHost,
  isExampleName,
  isExampleText,
  isForDebugging,
  isForExampleAccount,
  isPartOfValue,
  isShown,
} from './example-texts.ts'
import { namePartsOf } from './names.ts'
import { mayBeClientKey } from './public/client-keys.ts'
import { signingLiteral, signsOnlyIds } from './signing-literals.ts'
import { appPassword, isAppPassword } from './values/app-passwords.ts'
import { isMachineMade } from './values/machine-made.ts'
import { isWeak, knownParts } from './values/values.ts'

/** A credential in a program. */
export interface CodeCredential {
  readonly credential: Credential
  readonly severity: Severity
  readonly confidence: Confidence
}

const CRITICAL = { severity: 'critical', confidence: 'high' } as const
const HIGH = { severity: 'high', confidence: 'medium' } as const
const MEDIUM = { severity: 'medium', confidence: 'medium' } as const

/**
 * The credential that a program holds, by the judge of all credentials and by what is known of code: names and texts there
 * are mostly about secrets, and only few are ones. Providers' formats count everywhere; names only where they deploy.
 * `source` shows what stands around the value.
 */
export function credentialInCode(
  { name: written, value, reader: owner, code, origin }: Setting,
  source?: Source,
): CodeCredential | undefined {
  const text = (value.known ? value.value : value.raw).trim()
  const name = code?.meaning ?? written
  const reader = source && isInDevelopmentBranch(value.at, source) ? 'development' : owner
  const isNamed = code?.role === 'assignment' || code?.role === 'fallback' || code?.meaning !== undefined
  const context = reader === 'development' ? { reader } : { reader: 'runtime' as const }
  const signing = code?.compared ? undefined : signingLiteral({ name, text, reader, code, value, origin }, source)
  // Anyone can guess these words, so the repository reveals nothing.
  if (signing) {
    const harm = signsOnlyIds(name, value.at, source) ? MEDIUM : isWeak(text) ? CRITICAL : HIGH
    return { credential: signing, ...harm }
  }
  if (reader !== 'development' && value.known && isAppPassword(name, text, source))
    return { credential: appPassword(text), ...CRITICAL }
  const credential = value.known
    ? classifyCredential(isNamed ? name : '', text, context)
    : (classifyCredential('', knownParts(text), { ...context, shapesOnly: true }) ??
      (value.known ? undefined : classifyCredential('', settledUrl(text), context)))
  if (!credential || isExampleName(name) || (isExampleText(text) && !isDjangoKey(credential, code))) return undefined
  if (isForDebugging(value.at, source) && credential.evidence === 'named assignment') return undefined
  if (isDjangoKey(credential, code) && isForDebugging(value.at, source)) return undefined
  if (isDjangoKey(credential, code)) return reader === 'runtime' ? { credential, ...HIGH } : undefined
  const isDevelopment = reader === 'development'
  const before = source ? textBefore(value.at, source) : ''
  if (PUBLIC_COMPONENT.test(before) || (source && isDemoLogin(value.at, source))) return undefined
  const isOfExample = source !== undefined && isForExampleAccount(value.at, source)
  switch (credential.evidence) {
    case 'key block':
      return isDevelopment ? undefined : { credential, ...CRITICAL }
    case 'provider format':
      return isOfExample && credential.confidence !== 'high'
        ? undefined
        : ofFormat(credential, name, text, isDevelopment, before)
    case 'url userinfo': {
      const isUrl = !value.known || /^[a-z][a-z0-9+.-]{1,30}:\/\/\S{1,2000}$/i.test(text)
      if (source && isShown(value.at, source, text)) return undefined
      return isDevelopment || !isUrl || credential.confidence !== 'high' || isExampleHost(text)
        ? undefined
        : { credential, ...CRITICAL }
    }
    case 'named assignment': {
      if (!value.known) return isDevelopment ? undefined : { credential, ...CRITICAL }
      if (isDevelopment || (!isNamed && !isConnection(text))) return undefined
      if (source && isPartOfValue(value.at, source)) return undefined
      const isForMissing = code?.role === 'fallback' && (origin === 'code' || /^seed/i.test(name))
      const isDoubtful = !code?.compared && mayBeClientKey(credential, name, reader === 'browser' ? undefined : source)
      const found = ofName(credential, name, text, isDoubtful)
      if (found?.severity !== 'critical' && !code?.compared && signs(credential, name, text, source))
        return { credential, ...HIGH }
      // A default becomes live where the secret is not set.
      const isDefault = code?.role === 'fallback' && origin === 'code-default'
      return lower(
        found && isDefault && found.severity === 'critical' ? { ...found, ...HIGH } : found,
        isOfExample,
        isForMissing,
      )
    }
    default:
      return undefined
  }
}

/** The password of an account made up for a text, or of a record that comes without one: no login that is known to exist. */
function lower(
  found: CodeCredential | undefined,
  isOfExample: boolean,
  isForMissing: boolean,
): CodeCredential | undefined {
  if (!found || found.severity === 'critical') return found
  return isOfExample ? undefined : isForMissing ? { ...found, ...MEDIUM } : found
}

/** The key of `django-admin startproject`: what its settings assign signs the sessions of the app, though it says that it is insecure. */
function isDjangoKey({ kind }: Credential, code: Setting['code']): boolean {
  return kind === 'Django secret key' && code?.role === 'assignment'
}

const SIGNING_KEY = /(?:^| )(?:(?:jwt|session|signing|cookie|token)(?: signing)? (?:secret|key)|secret key)(?: base)?$/
const SIGNS =
  /jsonwebtoken|\bjwt\b|\bjose\b|itsdangerous|HmacSha|createHmac|SymmetricSecurityKey|express-session|cookie-session/i
const SHORTEST_TYPED = 12

/** True for the words of a person under a name that signs, in a program that does: `shop_secret_key_2025`. */
function signs({ kind, confidence }: Credential, name: string, text: string, source: Source | undefined): boolean {
  if (kind !== 'secret' || confidence === 'low' || text.length < SHORTEST_TYPED || !/^[!-~]+$/.test(text)) return false
  if (!source || !SIGNING_KEY.test(namePartsOf(name).join(' ')) || !SIGNS.test(source.text)) return false
  return /\d/.test(text) || text.split(/[-_.]/).length > 2
}

/** A URL with a literal password whose other parts a run decides, as the judge reads it; '' for any other text. */
function settledUrl(text: string): string {
  const [, scheme, user = '', password] =
    /([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/@:'"`]{0,80}):([^\s/@:'"`${}#%<>()]{4,80})@[^\s/'"`]{2}/i.exec(text) ?? []
  if (password === undefined) return ''
  // On an unknown host, `shop:shop` is the login of a developer's machine.
  return `${scheme}://${/^[\w.-]{1,80}$/.test(user) ? user : 'user'}:${password}@${isWeak(password) || password === user ? '$HOST' : 'interpolated.net'}`
}

/** Google's APIs that a server calls, whose keys no website restricts: anyone with the key spends the quota. */
const FOR_SERVERS =
  /gemini|gen_?ai|generative|google_?(?:ai|llm|places)|vertex|palm_?api|llm|maps\.googleapis\.com\/maps\/api\/(?:place|geocode|directions|distancematrix)\//i

/** A component that the page loads with a public id: `<Analytics token={"…"} />`. */
const PUBLIC_COMPONENT =
  /<\w{0,40}(?:Analytics|Tracker|Tracking|Pixel|Beacon|Captcha|Turnstile|MapView|Mapbox)\w{0,20}\s[^>]{0,160}$/

/** True where a page fills its own form with the login of a demo, which it offers to every visitor. */
function isDemoLogin({ range }: Location, source: Source): boolean {
  const at = source.offset(range.start)
  const around = source.text.slice(Math.max(0, at - 400), at + 300)
  return (
    /\bset(?:Email|User(?:name)?|Login)\(/.test(around) &&
    /\bsetPassword\(\s{0,9}$/.test(around.slice(0, Math.min(at, 400))) &&
    /demo/i.test(around)
  )
}

/** What precedes a value on its line. */
function textBefore({ range }: Location, source: Source): string {
  const { line, column } = range.start
  return source.line(line).slice(Math.max(0, column - 200), column - 1)
}

function ofFormat(
  credential: Credential,
  name: string,
  text: string,
  isDevelopment: boolean,
  before: string,
): CodeCredential | undefined {
  if (credential.confidence === 'high') return { credential, ...(isDevelopment ? MEDIUM : CRITICAL) }
  if (LIVES_AN_HOUR.has(credential.kind))
    return isDevelopment ? undefined : { credential, severity: 'low', confidence: 'low' }
  // A token with a lifetime, a hash, a key that browsers use: only a name that promises a secret makes it one.
  const isOwn = /secret|password|passwd|token|service|admin|auth/i.test(name) && !/^AIza/.test(text)
  if (/(?:^|[=:&?])AIza/.test(text) && FOR_SERVERS.test(`${before}${text} ${name}`))
    return { credential, ...(isDevelopment ? MEDIUM : HIGH) }
  if (isDevelopment || !isOwn) return undefined
  if (!/hash/.test(credential.kind)) return { credential, ...HIGH }
  // A hash is no password yet: it is worth the work for an account with all rights.
  return { credential, ...MEDIUM, severity: /admin|root|super/i.test(name) ? 'medium' : 'low' }
}

function ofName(credential: Credential, name: string, text: string, isDoubtful: boolean): CodeCredential | undefined {
  const isLogin = credential.kind === 'user name with a password' || /^basic\s/i.test(text)
  const secret = isLogin ? withoutScheme(text).replace(/^[\w.@-]{1,64}:/, '') : withoutScheme(text)
  if (/\s/.test(secret) && credential.kind !== 'password in a connection string') return undefined
  if (describes(name) || opensNothing(name, secret)) return undefined
  if (credential.kind === 'password in a connection string') {
    return credential.confidence === 'high' ? { credential, ...CRITICAL } : undefined
  }
  if (isMachineMade(secret)) return { credential, ...(isDoubtful ? MEDIUM : CRITICAL) }
  return (isLogin || credential.kind === 'password') && isHumanPassword(secret) ? { credential, ...HIGH } : undefined
}

/** True for the settings of a connection and nothing else: `host=db user=shop password=x`, `Server=db;Password=x`. */
function isConnection(text: string): boolean {
  const parts = text.length > 1000 ? [] : text.split(text.includes(';') ? ';' : /\s/)
  return parts.length > 1 && parts.every(part => /^\s*(?:$|[\w .-]{1,40}=)/.test(part))
}

/** The last word of a name that is a label, an identifier or a choice, with any prefix. */
const DESCRIBING_WORDS = new Set(
  `label title text message msg error description desc regex pattern selector route event action attribute attr param
  parameter property prop variable var env storage rule rules schema icon button form input page screen view component class
  classname broker driver guard kind status state problem code types name names prompt reason bucket namespace grant method
  ledger contract address sort query binding registry provider replay`.split(/\s+/),
)

function describes(name: string): boolean {
  const words = namePartsOf(name)
  return words.some(word => DESCRIBING_WORDS.has(word)) && !/secret|private|password|api.?key/i.test(name)
    ? true
    : DESCRIBING_WORDS.has(words.at(-1) ?? '')
}

/**
 * The first digits of the keys that Hardhat, Anvil and Ganache give to their accounts (hardhat.org: the mnemonic "test
 * test test … junk"): printed in every manual, and worth nothing.
 */
const TEST_CHAIN_KEYS =
  /^(?:0x)?(?:ac0974bec|59c6995e9|5de4111af|7c8521182|47e179ec1|8b3a350cf|92db14e40|4bbbf85ce|dbda1821b|2a871d079|f214f2b2c|701b615bb|a267530f4|47c99abed|c526ee95b|8166f546b|ea6c44ac0|689af8efa|de9be858d|df57089fe|4f3edf983)/i
/** An account of a chain is no key. */
const CHAIN_ADDRESS = /^0x[0-9a-f]{40}$/i
/** Providers whose keys are UUIDs; elsewhere a UUID identifies something. */
const UUID_KEYS = /heroku|hub_?spot|ku_?coin|message_?bird|postmark|snyk|squarespace/i
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function opensNothing(name: string, text: string): boolean {
  // A bot's number, then 35 characters (core.telegram.org: bots/api#authorizing-your-bot).
  if (/telegr/i.test(name) && /^\d+:/.test(text) && !/^\d{5,16}:A[\w-]{34}$/i.test(text)) return true
  return TEST_CHAIN_KEYS.test(text) || CHAIN_ADDRESS.test(text) || (UUID.test(text) && !UUID_KEYS.test(name))
}

/** Typed by a person, and by its digits and signs no word of a form or of a schema. */
function isHumanPassword(text: string): boolean {
  if (text.length < 8 || text.length > 64 || !/^[!-~]+$/.test(text)) return false
  if (/^(?:admin|password|passwd|user|root|guest|string|secret|qwerty|letmein|welcome)\W?\d{0,4}\W?$/i.test(text))
    return false
  if (/[(){}<>[\]\\|:;,"'`=]|\.\w|\*\*/.test(text)) return false
  // The name of a mechanism: `MONGODB-X509`, `SCRAM-SHA-256`.
  if (/^[A-Z]{3,}(?:[-_][A-Z0-9]{1,20}){1,6}$/.test(text)) return false
  return /[A-Za-z]/.test(text) && /\d/.test(text) && /[A-Z]|[!@#$%^&+?.~]/.test(text)
}
