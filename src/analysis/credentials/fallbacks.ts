import { baseName } from '../../model/files/path.ts'
import type { Source } from '../../model/files/text.ts'
import type { Setting } from '../../model/project/setting.ts'
import { credentialInCode } from './code.ts'
import { isPartOfValue } from './example-texts.ts'
import { isBrowserName, namePartsOf, secretNameOf } from './names.ts'
import { isReference } from './values/values.ts'

/**
 * Words of a secret that the app itself checks: who knows the literal signs tokens, forges sessions or signs in. The key
 * of somebody else's API opens nothing when it is made up.
 */
const CHECKED_BY_APP =
  /(?:^| )(?:jwt|session|cookie|csrf|nextauth|authjs|better auth|hmac|signing|signature|encryption|encrypt|crypt|master|internal|admin|root|webhook|basic auth|app|application|secret|auth|refresh|access token|token|api|service|state)(?: |$)/
/** Alone they are what the app itself takes. */
const OWN_NAMES =
  /^(?:secret|secret key|secret key base|api key|app key|auth token|access token|token|password|salt|cookie secret)$/
const OF_OTHERS =
  /(?:^| )(?:openai|anthropic|claude|gemini|groq|grok|xai|mistral|cohere|stripe|paypal|twilio|sendgrid|resend|mailgun|postmark|smtp|mail|aws|s3|r2|gcp|google|gmail|azure|github|gitlab|slack|discord|telegram|bot|supabase|firebase|cloudinary|cloudflare|algolia|sentry|datadog|redis|postgres|pg|mysql|mongo|database|db|elastic|elasticsearch|rabbitmq|amqp|kafka|minio|fly|vercel|oauth|client|facebook|twitter|x|spotify|plaid|shopify|alchemy|infura|etherscan|pinecone|weather|maps|mapbox|tmdb|posthog|vapid|recaptcha|turnstile|hcaptcha|default|demo|hana|xsuaa|meili|meilisearch|typesense|qdrant|weaviate|chroma|neo4j|clickhouse|influx|influxdb|surreal|surrealdb|nats|mqtt|keycloak|grafana)(?: |$)/

/** A token of one interface: what it guards, the name does not tell. */
const OF_ONE_INTERFACE =
  /(?:^| )(?:webhook|hook|cron|internal|api|service|state|csrf|cookie|access|refresh|token)(?: |$)/
/** Who knows one of these signs a session of anyone, or signs in with all rights; a plain `API_KEY` is the key to the whole API. */
const OPENS_ACCOUNTS =
  /(?:^| )(?:jwt|session|nextauth|authjs|better auth|signing|encryption|master|admin|root|secret key|app key|(?:access|refresh) token secret)(?: |$)|^api key$/

/** False for the token of one interface, true for a secret that signs the sessions of all, or that signs in. */
export function opensAccounts(name: string): boolean {
  const parts = namePartsOf(name).join(' ')
  return OPENS_ACCOUNTS.test(parts) || !OF_ONE_INTERFACE.test(parts)
}

const NO_VALUE = /^(?:|null|none|nil|undefined|unset|false|true|\d{1,9}|<[^>]{0,100}>|\*{1,20})$/i
const CHOICE =
  /(?:^| )(?:broker|table|driver|name|header|issuer|audience|algorithm|type|ttl|expiry|domain|path|file|prefix|provider|url|id)$/

/** Only the tests of the program read it. */
const FOR_TESTS = /^(?:tests?|testing|e2e|unit test|mock|fake|dummy) |(?:^| )(?:for tests?|e2e|mock|fake|dummy)(?: |$)/

/** True where a secret that the app checks falls back on a literal in what deploys. */
export function fallsBackOnLiteral(setting: Setting, source: Source | undefined): boolean {
  const { name, value, reader, origin, code } = setting
  if (origin !== 'code-default' || code?.role !== 'fallback' || reader !== 'runtime') return false
  if (!value.known || NO_VALUE.test(value.value.trim()) || isReference(value.value) || value.value.length > 200)
    return false
  if (/\s/.test(value.value.trim()) || value.value.includes('://') || isBrowserName(name)) return false
  if (!isCheckedByApp(name) || isNotServed(setting.at.path) || credentialInCode(setting)) return false
  if (source && isPartOfValue(value.at, source)) return false
  if (source && /legacy/i.test(source.line(setting.nameAt.range.start.line).slice(0, 500))) return false
  return !source || !refusesInProduction(source, name, value.value)
}

function isCheckedByApp(name: string): boolean {
  const parts = namePartsOf(name).join(' ')
  if (CHOICE.test(parts) || FOR_TESTS.test(parts) || secretNameOf(name) === undefined) return false
  if (OWN_NAMES.test(parts)) return true
  return CHECKED_BY_APP.test(parts) && !OF_OTHERS.test(parts)
}

/** Kept for the record, or run by hand: no server takes its secrets from there. */
const NOT_SERVED_FOLDER =
  /(?:^|\/)(?:[._-]?(?:archived?|deprecated|obsolete|unused|attic|trash|old|backups?)(?:[._-][\w-]{1,40})?|migrations?|scripts?|tools)\//i
const RUN_BY_HAND = /(?:^|[._-])(?:migrat(?:e|ion|ions)|backfill|backup|old|bak|deprecated)(?:[._-]|$)/i
const STARTS = /server|start|main|entrypoint|worker/i

/** True for a file that is kept for the record, or run by hand. */
export function isNotServed(path: string): boolean {
  const name = baseName(path)
  return (NOT_SERVED_FOLDER.test(path) && !STARTS.test(name)) || RUN_BY_HAND.test(name)
}

const WINDOW = 400
const STOPS = /\b(?:throw|raise|exit|abort|panic|fatal|Fatal|Fatalf|die|halt)\b/
const MOST_PLACES = 20

/** True where the program stops without the variable when it runs in production. */
function refusesInProduction({ text }: Source, name: string, literal: string): boolean {
  let at = text.indexOf(name)
  for (let places = 0; at !== -1 && places < MOST_PLACES; places++) {
    const around = text.slice(Math.max(0, at - WINDOW), at + WINDOW).replaceAll(literal, '')
    if (STOPS.test(around) && /prod/i.test(around)) return true
    at = text.indexOf(name, at + name.length)
  }
  return isReadByGuard(text, name)
}

/** `Env.get!("NAME", …)` where the program itself defines `get!` so that it stops in production. */
function isReadByGuard(text: string, name: string): boolean {
  const at = text.search(new RegExp(`["']${name}["']`))
  const [, reader] =
    /([A-Za-z_]\w{1,60}[!?]?)\(\s{0,40}$/.exec(text.slice(Math.max(0, at - 100), Math.max(0, at))) ?? []
  if (at === -1 || reader === undefined) return false
  const defined = text.search(new RegExp(`\\b(?:def|defp|function|func|fn|const|let|fun)\\s+(?:\\w+\\.)?${reader}`))
  if (defined === -1) return false
  const body = text.slice(defined, defined + WINDOW)
  return STOPS.test(body) && /prod/i.test(body)
}
