import { memoizeByText } from '../../model/memoize.ts'

/** What a name promises: `password` a human or machine password, `secret` and `key` something random. */
export type SecretName = 'password' | 'secret' | 'key' | 'cookie'

const BROWSER_PREFIXES = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/i

/** True for a variable that a bundler puts into the page: public by design, read by a browser. */
export function isBrowserName(name: string): boolean {
  return BROWSER_PREFIXES.test(name)
}

/** The words of a name in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` all give `db`, `password`. */
export const namePartsOf = memoizeByText((name): readonly string[] =>
  name
    .slice(0, 200)
    // A digit ends a word, but not before a single capital: `OAUTH2SECRET`, `NEO4J_HOST`.
    .replace(/[a-z]\d*(?=[A-Z])|\d(?=[A-Z][a-z]|[A-Z]{2})/g, '$& ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part !== ''),
)

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** A name that ends so describes a secret, or only shares a word with one. */
const DESCRIBING_ENDS = setOf(
  'ttl expires expiry expiration in count id ids hint url uri urls header headers length len size name names file ' +
    'files path paths filename dir directory enabled disabled required mode type algorithm alg algo provider prefix ' +
    'suffix field column host port region issuer audience scope scopes limit max min policy version seconds minutes ' +
    'hours days interval timeout rotation dummy ref arn endpoint class backend store manager format lifetime age email ' +
    'user username public salt fingerprint sha sha256 checksum domain secure samesite per window duration strategy ' +
    'attempts retries rounds cost role roles table bucket mount location source placeholder example arg args opts options flags cmd challenge verifier ' +
    'spec program mint contract address symbol decimals pattern patterns regex regexp',
)

/** A name with one of these words is public by design, or no secret at all. */
const PUBLIC_PARTS = setOf(
  'existing hashed encrypted sealed public publishable anon salt gpg pgp fingerprint site pubkey passport compass bypass dummy challenge',
)

const PASSWORD_PARTS = setOf(
  'password passwd passphrase pass pwd pw psw pswd passwrd passcode pgpassword pgpass dbpass dbpassword userpass requirepass masterauth',
)
const SECRET_PARTS = setOf('secret secrets credential credentials secretkey clientsecret appsecret')
const KEY_PARTS = setOf(
  'token apikey authtoken accesstoken apitoken privatekey accesskey masterkey identitytoken registrytoken pat jwt',
)
/** Lists of what opens something: only what is random in them is a secret. */
const LISTED = setOf('passwords passphrases tokens apikeys apitokens accesstokens authtokens secretkeys')
const KEY_QUALIFIERS = setOf(
  'api secret private access encryption encrypt master signing sign auth service app license deploy admin account ' +
    'session jwt hmac cipher storage shared webhook server rest integration client',
)

/** Keys that find a thing, or that the page shows: in front of `key` these words take the secret out of it. */
const OPEN_KEYS = setOf(
  'cache search instrumentation tracking partition sort primary foreign index idempotency translation message feature ' +
    'object group routing lookup program mint locale measurement write vapid sitekey hash range map row column unique',
)

/** True for a name whose value is a user with a password: `BASIC_AUTH = "admin:…"`. */
export const isLoginName = memoizeByText((name): boolean => {
  const phrase = namePartsOf(name).join(' ')
  return /(?:^| )(?:basic ?auth|auth (?:basic|ident)|(?:proxy)?user ?(?:pass|pwd)|login|credentials?)(?: credentials?| users?)?$|^npm auth ident$|^bundle (?:[a-z0-9]{1,40} ){1,6}(?:com|net|org|io|dev|app|co)$/.test(
    phrase,
  )
})

/** nginx names an upstream by them; Keycloak keeps only the parameters of a hash in the last. */
const DIRECTIVE = /^(?:(?:fastcgi|uwsgi|scgi|memcached|proxy|grpc|js)_pass|credentialData)$/

/**
 * Client ids in spite of their names, the public halves of their pairs: Shopify's API key (shopify.dev: client
 * credentials), the key of a Pusher app (pusher.com: docs/channels/getting_started/javascript).
 */
const CLIENT_ID = /^(?:(?:next_public|vite|mix)_)?(?:shopify_?api_?key|pusher_?(?:app_?)?key)$/i

/** What a caller makes up to be answered once, and where a list goes on. */
const PASSING_TOKEN =
  /(?:^| )(?:client request|idempotency|continuation|next|next page|starting|input|output|change|lifecycle action|cancellation|resume) token$/

/** The path of a source file, as the manifests of bundlers have it for a key. */
const FILE = /\.(?:vue|svelte|astro|[cm]?[jt]sx?|s?css|php|rb|py|html?)(?:\?|$)/i

/** What kind of secret a name promises, or `undefined`; the value has the last word. */
export const secretNameOf = memoizeByText((name): SecretName | undefined => {
  if (DIRECTIVE.test(name) || CLIENT_ID.test(name) || FILE.test(name)) return undefined
  const parts = namePartsOf(name)
    .map(part => part.replace(/(?<=[a-z])\d{1,4}$/, ''))
    .filter((part, index) => index === 0 || !/^\d+$/.test(part))
  const last = parts.at(-1)
  if (last === 'token' && PASSING_TOKEN.test(parts.join(' '))) return undefined
  if (last === undefined || DESCRIBING_ENDS.has(last) || parts.some(part => PUBLIC_PARTS.has(part))) return undefined
  if (parts.length === 1 && last === 'pwd') return undefined
  if (last === 'cookie' && parts.some(part => part === 'release' || part === 'erlang')) return 'cookie'
  if (parts.some(part => PASSWORD_PARTS.has(part) || part.endsWith('password'))) return 'password'
  if (parts.some(part => SECRET_PARTS.has(part))) return 'secret'
  if (parts.some(part => KEY_PARTS.has(part)) || last === 'authorization') return 'key'
  if (LISTED.has(last) || (last === 'keys' && KEY_QUALIFIERS.has(parts.at(-2) ?? ''))) return 'key'
  // Telegram's other half of `api_id`.
  if (last === 'hash' && parts.at(-2) === 'api') return 'key'
  const key = parts.lastIndexOf('key')
  const qualifier = parts[key - 1]
  if (key === -1) return undefined
  if (qualifier !== undefined && OPEN_KEYS.has(qualifier)) return undefined
  if (key === parts.length - 1 && parts.length > 1) return 'key'
  return qualifier !== undefined && KEY_QUALIFIERS.has(qualifier) ? 'key' : undefined
})
