import { blockOpening } from '../../model/files/indentation.ts'
import type { Source } from '../../model/files/text.ts'
import type { Setting } from '../../model/project/setting.ts'
import { classifyCredential } from './classify.ts'
import type { Credential } from './credential.ts'
import { isBrowserName, namePartsOf } from './names.ts'

const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i

/** Words that no key for browsers has. */
const SECRET_WORDS =
  /(?:^| )(?:secret|service role|private|password|passwd|passphrase|admin key|master key|database url)(?: |$)/
/** Services whose keys spend money or read data, and that have no key for browsers. */
const SECRET_SERVICES =
  /(?:^| )(?:openai|anthropic|claude|groq|xai|grok|mistral|cohere|deepseek|perplexity|openrouter|replicate|hugging ?face|hf|together|elevenlabs|eleven labs|pinecone|sendgrid|resend|mailgun|postmark|brevo|twilio|aws|github|gitlab|slack|discord bot|telegram bot|notion|airtable|tmdb read|rapidapi|rapid api|serpapi|fly)(?: |$)/
const KEY_WORDS = /(?:^| )(?:key|apikey|token|pat|auth)(?: |$)/
/** With one of them the value is made for browsers. */
const OPEN_WORDS =
  /(?:^| )(?:public|publishable|anon|site|client id|app id|project id|dsn|maps|mapbox|analytics|pubkey|vapid|enabled|url|uri|header|name|length|min|max|label|placeholder|ttl|regex|pattern|path)(?: |$)/

/** True where a variable that a bundler writes into the page has a name that promises a secret of a server. */
export function promisesPublishedSecret(name: string): boolean {
  if (!isBrowserName(name)) return false
  const parts = namePartsOf(name.replace(PREFIX, '')).join(' ')
  if (OPEN_WORDS.test(parts) || /(?:^| )(?:test|tests|e2e|demo)(?: |$)/.test(parts)) return false
  return SECRET_WORDS.test(parts) || (SECRET_SERVICES.test(parts) && KEY_WORDS.test(parts))
}

/** The credential that a variable publishes; `undefined` for keys that are made for browsers, and for what is unsure. */
export function publishedCredential({ name, value, reader }: Setting): Credential | undefined {
  if (!value.known || reader === 'development' || !isBrowserName(name)) return undefined
  const own = name.replace(PREFIX, '')
  const credential = classifyCredential(own, value.value, { reader: 'runtime' })
  if (credential?.confidence !== 'high') return undefined
  const isCertain = /^(?:key block|provider format|url userinfo)$/.test(credential.evidence)
  return isCertain || (credential.evidence === 'named assignment' && promisesPublishedSecret(name))
    ? credential
    : undefined
}

/** Services that take reports of browsers, each with the names of the tokens that its scripts for browsers hold. */
const REPORT_TOKENS: readonly (readonly [service: RegExp, name: RegExp])[] = [
  // docs.rollbar.com: access tokens (post_client_item).
  [/rollbar/i, /(?:^|_|\b)(?:rollbar_?)?(?:api_?key|(?:access_?)?token|post_?client_?item(?:_?token)?)$/i],
  // docs.datadoghq.com: client tokens; an API key of Datadog is a secret.
  [/datadog|\bdd_?rum/i, /client_?token$/i],
  [/sentry/i, /dsn$/i],
  [/log_?rocket/i, /(?:app_?id|api_?key|token|key)$/i],
  [/bugsnag|honeybadger|raygun|trackjs/i, /(?:api_?key|token)$/i],
]
const OF_SERVERS = /server|secret|admin|password|private|auth/i
const LINES_BEFORE = 15

/** True for a token in code of browsers that its service made for them: by its name, or by the object that holds it. */
export function isReportToken({ name, reader, value }: Setting, source: Source | undefined): boolean {
  if (reader !== 'browser' || !source || OF_SERVERS.test(name)) return false
  const { line, column } = value.at.range.start
  const before = source
    .line(line)
    .slice(0, column - 1)
    .slice(-300)
  const around = `${blockOpening(line, source, LINES_BEFORE)} ${before}`
  return REPORT_TOKENS.some(([service, token]) => token.test(name) && service.test(around))
}
