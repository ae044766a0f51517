/** A longer run of letters and digits is data: an image, a font, a bundle. In characters. */
const LONGEST_VALUE = 8192
const SHORTEST_VALUE = 3
/** A text with blanks is prose; an address or the head of a key in it still counts. */
const ADDRESS_OR_KEY =
  /:\/\/|-----BEGIN |\.(?:fly\.dev|internal|flycast)\b|(?:password|pwd)\s?=|\benv:"|^(?:Bearer|Basic|Token|FlyV1) |^[$#]?\{[^{}]{1,60}\} \S{16,400}$/i

/** As Google shows it: four groups of four letters. */
const APP_PASSWORD = /^[a-z]{4}(?: [a-z]{4}){3}$/
/** Middleware signs with any words: `secret: 'keyboard cat'`. */
const KEY_OF_OPTION = /\bsecret(?:OrKey|s|Key)?["']?\s{0,4}[:=]\s{0,4}\[?["'`]{0,3}$/

/**
 * True for a text that may be a secret, an address or the value of a switch, by its length and characters alone: most
 * texts of a program are prose and need no context.
 */
export function mayBeValue(text: string, from: number, to: number): boolean {
  const length = to - from
  if (length < SHORTEST_VALUE) return length > 0 && isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(to - 1))
  if (length > LONGEST_VALUE) return false
  let start = from
  let end = to
  // A heredoc has the blanks of its lines around its text.
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at)) || isContinued(text, at)) continue
    const written = text.slice(from, to)
    return (
      ADDRESS_OR_KEY.test(written) ||
      APP_PASSWORD.test(written) ||
      KEY_OF_OPTION.test(text.slice(Math.max(0, from - 40), from))
    )
  }
  return true
}

/** True for a line break behind a backslash, which is no part of the text. */
function isContinued(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 92
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** A name that may belong to a secret, followed by what gives it a literal text. */
const SECRET_ASSIGNMENT =
  /(?:secret|passw(?:or)?d|passphrase|pwd|pass|token|[_-]?key|auth(?:orization)?|credentials?|cookie|jwt|dsn|cipher|salt)\w{0,20}["'`\])]{0,3}(?: {0,4}:? {0,2}[&\w' ]{0,20})? {0,4}(?:=>?|:=?|,|\|\||\?\?|\?:|\bor\b|\bto\b|\.\w{3,15}\(.{0,24}) {0,4}(?:(?:[\w.:&[\]]{0,20}\(?){0,2}["'`~]|<<)/i
/** A password in a URL, a name on Fly.io, or a server without TLS. */
const ADDRESS =
  /:\/\/[^\s/@"'`]{1,80}@|@tcp\(|@Value\("\$|\.fly\.dev|\.internal\b|\.flycast|["'`](?:http|ws|redis|amqp|mqtt|nats|mongodb|postgres(?:ql)?|mysql):\/\/(?!localhost|127\.|0\.0\.0\.0|www\.w3\.org|schemas?\.|\$|%s|\{|example)/
const SWITCH =
  /reject_?unauthorized|verify ?[=:] ?(?:false|:verify_none)|insecure_?skip_?verify|verify_none|cert_none|cert_reqs|accept_invalid|tls_?allow_?invalid|tls_?insecure|ssl_verify|verify_?(?:ssl|peer|host|certs)|certificate(?:custom)?validation|anyservercertificate|strict_?ssl|noophostname|unverified_context|check_hostname|sslmode|\bssl ?[:=] ?false|force_ssl|ssl_redirect|^debug ?= ?(?:true|1\b|bool\()|^debug ?= ?[^\n]{0,80}(?:true|['"][1ty])|debug_errors|all_requests_local|['"]debug['"] ?=> ?true|connection(?:string)?\b.{0,40}password ?=|; ?(?:password|pwd) ?=/im
/** Routes that serve metrics or pages for debugging. */
const ROUTE =
  /["'`](?:GET )?\/(?:[\w-]{1,20}\/)?(?:metrics|debug\/(?:pprof|vars))|PrometheusMetrics|Instrumentator|django_prometheus|MapMetrics|PromEx\.Plug|pprof|middleware\.Profiler|live_dashboard|SHOW_TOOLBAR_CALLBACK|debug ?= ?True|DeveloperExceptionPage|phpinfo/
/** Stores of sessions in Go take their key as an argument, without a name: `sessions.NewCookieStore([]byte("…"))`. */
const SESSION_STORE = /\bNew\w{2,20}Store\([^\n]{0,200}\[\]byte\(["`]/
const KEY_HEAD = '-----BEGIN '
const BUNDLED =
  /\b(?:VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_\w{0,40}(?:SECRET|KEY|TOKEN|PASSWORD)/

/**
 * True for a program that may hold a secret, an address or a switch: one pass of a few patterns, where reading its tokens
 * would take ten times as long. The formats of providers are looked for apart.
 */
export function mayHoldValues(text: string): boolean {
  if (text.includes(KEY_HEAD) || ADDRESS.test(text) || BUNDLED.test(text)) return true
  if (SWITCH.test(text) || ROUTE.test(text) || SECRET_ASSIGNMENT.test(text) || SESSION_STORE.test(text)) return true
  return hasDrawnText(text) && CREDENTIAL_WORD.test(text)
}

/** Words of which one stands around a credential, however it is written: in a name, a call, a comparison. */
export const CREDENTIAL_WORD =
  /secret|passw|pwd|pass\b|token|key|auth|cred|cookie|jwt|hmac|sign|fernet|login|mysqli|pdo|connect|sequelize|compare|putenv|btoa|encode|\\u00[4-7]/i
/** Words in front of a password that a person typed. */
const PASSWORD_WORD = /passw(?:or)?d|pwd|login|basic_?auth|credential|authenticate|mysqli|\bPDO\b|connect/i
/** A text without blanks in quotes, or behind the scheme of a header, which a variable may hold. */
const QUOTED = /["'`](?:(?:Bearer|Basic|Token|[$#]?\{[^{}"'`\n]{1,60}\}) )?([!#-&(-[\]-_a-~]{8,200})["'`]/g
/** A text, or a list of words, of Ruby, Crystal and Elixir: `%q(x)`, `%w[x y]`, `~w(x y)`. */
const PERCENT = /[%~][qQwWiIsS]?[([{<|/!]([^\n()[\]{}<>|]{8,400})/g
/** Dates, UUIDs, paths and addresses, and texts with signs that no password has that a machine made. */
const NOT_DRAWN = /^(?:\d{4}-\d\d|[\da-f]{8}-[\da-f]{4}-|[~@]?[./]|https?:)|[{}<>()[\]|$,;*]/
const CHARACTERS_IN_FRONT = 120
const SHORTEST_DRAWN = 16

/** True where a text in quotes changes between letters, digits and capitals as no word does, or follows `password`. */
export function hasDrawnText(text: string): boolean {
  for (const { 1: written = '', index } of text.matchAll(QUOTED)) {
    if (!/\d/.test(written) || NOT_DRAWN.test(written)) continue
    if (written.length >= 16) {
      if (changes(written) * 4 >= written.length) return true
    } else if (/[A-Z!@#%^&+?~]/.test(written)) {
      if (PASSWORD_WORD.test(text.slice(Math.max(0, index - CHARACTERS_IN_FRONT), index))) return true
    }
  }
  return hasDrawnWord(text)
}

/** True where such a literal has a drawn word. */
function hasDrawnWord(text: string): boolean {
  for (const { 1: written = '' } of text.matchAll(PERCENT)) if (written.split(/\s+/).some(isDrawn)) return true
  return false
}

/** True for a text that changes between letters, digits and capitals as only one does that a machine made. */
export function isDrawn(text: string): boolean {
  return text.length >= SHORTEST_DRAWN && /\d/.test(text) && !NOT_DRAWN.test(text) && changes(text) * 4 >= text.length
}

/** How often a digit or a capital follows something else, or a letter a digit. */
function changes(text: string): number {
  return text.match(/(?<=\D)\d|(?<=[^A-Z])[A-Z]|(?<=\d)[a-z]/g)?.length ?? 0
}

const SHORTEST_RUN = 20
const LONGEST_RUN = 4000
/** The characters that keys are made of, by their codes. */
const IN_RUN = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.:@%~|?-') {
  IN_RUN[character.charCodeAt(0)] = 1
}
/** Keys of letters alone. */
const LETTERS_ALONE = /hf_|api_org_/

/**
 * The parts of a text that could be a key: long runs without blanks, most of which have a digit. A character that is in
 * no run rules out every run across it, so most characters are never looked at.
 */
export function* keyLikeRuns(text: string): Generator<{ readonly from: number; readonly run: string }> {
  let from = 0
  for (let at = SHORTEST_RUN - 1; at < text.length; at = from + SHORTEST_RUN - 1) {
    while (at >= from && isInRun(text, at)) at--
    if (at >= from) {
      from = at + 1
      continue
    }
    let to = from + SHORTEST_RUN
    while (to < text.length && to - from < LONGEST_RUN && isInRun(text, to)) to++
    const run = text.slice(from, to)
    if (hasDigit(run) || LETTERS_ALONE.test(run)) yield { from, run }
    from = to
  }
}

function isInRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && IN_RUN[code] === 1
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Lines longer than these on average are made by a bundler. In characters. */
const LONGEST_AVERAGE = 400
const SHORTEST_BUNDLE = 5000
/** What generators write at the top of a file. */
const GENERATED =
  /@generated|Code generated by|DO NOT EDIT|auto-?generated|This file (?:is|was) (?:automatically )?generated/i

/** Where lines are that long on average, a longer one is the bundler's. In characters. */
const LONGEST_LINE = 2000

/**
 * What people wrote of a program, with blanks in place of the rest, so that it keeps its place: all of most, the short
 * lines of a bundle, nothing of a generated client or a minified script.
 */
export function handWritten(text: string): string {
  if (GENERATED.test(text.slice(0, 400))) return ''
  if (text.length < SHORTEST_BUNDLE || !isLong(text)) return text
  const short = text
    .split('\n')
    .map(line => (line.length < LONGEST_LINE ? line : ' '.repeat(line.length)))
    .join('\n')
  return isLong(short.replace(/ {2000,}\n?/g, '')) ? '' : short
}

function isLong(text: string): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return text.length / lines > LONGEST_AVERAGE
}
