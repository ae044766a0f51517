import type { Location, Source } from '../../model/files/text.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Severity } from '../../model/severity.ts'

const FALSE = /^(?:false|False|0|NO|nil|None)$/
const TRUE = /^(?:true|True|1|YES)$/
const NONE = /^(?:VERIFY_NONE|CERT_NONE|SSL_VERIFY_NONE|verify_none|0)$/

/** Options of clients and runtimes by their names in lower case without separators, and the values that turn the check off. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['rejectunauthorized', FALSE],
  ['nodetlsrejectunauthorized', /^0$/],
  ['verify', /^(?:False|verify_none)$/],
  ['verifymode', NONE],
  ['sslverifymode', NONE],
  ['insecureskipverify', TRUE],
  ['dangeracceptinvalidcerts', TRUE],
  ['dangeracceptinvalidhostnames', TRUE],
  ['curloptsslverifypeer', FALSE],
  ['curloptsslverifyhost', FALSE],
  ['sslverifypeer', FALSE],
  ['verifypeer', FALSE],
  ['servercertificatecustomvalidationcallback', /^(?:true|DangerousAcceptAnyServerCertificateValidator)$/],
  ['servercertificatevalidationcallback', /^true$/],
  ['remotecertificatevalidationcallback', /^true$/],
  ['createdefaulthttpscontext', /^_create_unverified_context$/],
  ['verifyssl', FALSE],
  ['sslverify', FALSE],
  ['strictssl', FALSE],
  // MongoDB's drivers (mongodb.com/docs/manual/reference/connection-string-options).
  ['tlsallowinvalidcertificates', TRUE],
  ['tlsallowinvalidhostnames', TRUE],
  ['tlsinsecure', TRUE],
  // redis-py and Celery also take the text.
  ['sslcertreqs', /^(?:CERT_NONE|None|none)$/],
  ['certreqs', /^(?:ssl\.)?(?:CERT_)?NONE$/],
  ['hostnameverifier', /^(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER)$/],
])

/** Go checks the certificate by itself where one of these is set beside `InsecureSkipVerify` (pkg.go.dev/crypto/tls). */
const OWN_CHECK = /\b(?:VerifyPeerCertificate|VerifyConnection)\b/
/** A choice of who runs the program, or a case for development. */
const CONDITION = /\b(?:if|unless|when|case|elsif|elif|else)\b|(?<!<)\?(?![.?:>])|^\s{0,80}["':\w]{1,60} ->\s{0,9}$/
/** The same for code, whose types may have a question mark: `Array<X509Certificate>?`. */
const CODE_CONDITION = /\b(?:if|unless|when|case|elsif|elif|else)\b/
const LINES_BEFORE = 3
/** The option of that name of Go's `websocket.Accept` skips the check of the origin (pkg.go.dev/github.com/coder/websocket). */
const ACCEPTS = /\bAcceptOptions\b/

/** Words of a login, and of servers that take one. */
const LOGIN =
  /(?<!reject_?un)auth(?!ors?\b)|token|passw|\bpwd\b|\bpass\b|cookie|log_?in\b|api_?-?key|secret|bearer|credential|smtp|ldap|imap|redis|postgres|mysql|maria|mongo|amqp|mqtt|kafka|elastic|database|sequelize|typeorm|knex|webhook|\bpost\b/i
/** Words of a program that reads pages and pictures of others. */
const PUBLIC_PAGES =
  /BeautifulSoup|cheerio|JSDOM|readability|html[._]?parser|scrap(?:e|ing|er)|crawl|\brss\b|\bfeeds?\b|\barticles?\b|favicon|thumbnail|\bcameras?\b|og:image|link.?preview|uptime/i
const LINES_AROUND = 12
const CHARACTERS_BEHIND = 600

/** True where the text around a place fetches what everyone may read, and names no login. */
function fetchesPublicPages({ range }: Location, source: Source): boolean {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND), column: 1 })
  const text = source.text.slice(from, source.offset(range.end) + CHARACTERS_BEHIND)
  return PUBLIC_PAGES.test(text) && !LOGIN.test(text)
}

/** The login of a proxy is not sent to the server behind it; the option itself is no login. */
const OF_PROXY = /(?<!\w)\w{0,40}proxy\w{0,40}|reject_?unauthorized/gi

/** The name of a server that stands in the program itself. */
const WRITTEN_SERVER = /https:\/\/[\w-]{1,60}\.[\w.-]{2,80}/

/** True where the file itself names the server, and no login for it: what it is asked, anyone may ask. */
function namesNoLogin({ text }: Source): boolean {
  const own = text.replace(OF_PROXY, '')
  return WRITTEN_SERVER.test(own) && !LOGIN.test(own.replace(/\bpost\b/gi, ''))
}

const GETS = /\b(?:https?|axios|got|requests|httpx|HTTParty|Faraday|session|needle)\.get\(|\bHTTParty\.get\b/
/** A credential that a program sends, wherever it takes it from; words of texts and of its tasks are none. */
const SENDS_CREDENTIAL =
  /authorization|bearer|passw|\bauth\s?[:=(]|\bcookies?\s?[:=]|api_?-?key|[?&]\w{0,20}(?:key|token|sig)=|(?:env|environ)\W{1,9}\w{0,40}(?:TOKEN|SECRET|KEY|PASS)|(?:token|secret)\s?[:=]/i

/** True for the GET of an address that the file itself names, in a program that sends no credential. */
function getsWithoutLogin({ range }: Location, source: Source): boolean {
  const { line } = range.start
  const from = source.offset({ line: Math.max(1, line - 1), column: 1 })
  const around = source.text.slice(from, source.offset(range.end) + 200)
  if (!GETS.test(around) || LOGIN.test(around.replace(OF_PROXY, ''))) return false
  return WRITTEN_SERVER.test(source.text) && !SENDS_CREDENTIAL.test(source.text.replace(OF_PROXY, ''))
}

/** A second try after a certificate was refused: `except requests.exceptions.SSLError:`. */
const AFTER_REFUSAL =
  /(?:except|rescue|catch)\b[^\n]{0,80}(?:SSL|TLS|Cert)|\b(?:SSLError|CertificateError|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT)\b/

/** True where a program skips the check only for what was refused before, and its file names no login. */
function retriesUnverified({ range }: Location, source: Source): boolean {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND), column: 1 })
  const before = source.text.slice(from, source.offset(range.start))
  return AFTER_REFUSAL.test(before) && !LOGIN.test(before)
}

/** The head of a file of a published product, which its own project has to correct. */
const STOCK = /\bLicense: https?:|@license\b|\bThis file is part of\b/

/** Lower for what everyone may read, a second try after a refused certificate, requests without a login, and products of others. */
export function severityInCode(at: Location, source: Source): { readonly severity?: Severity } {
  if (fetchesPublicPages(at, source)) return { severity: 'low' }
  const isStock = STOCK.test(source.text.slice(0, 1000))
  const isHarmless = retriesUnverified(at, source) || namesNoLogin(source) || getsWithoutLogin(at, source)
  return isStock || isHarmless ? { severity: 'medium' } : {}
}

/** Where the condition names the option itself, it hands on what its caller chose, and may stand further up. */
const LINES_BEFORE_SAME = 12

/** The line that opens the block of a line, by the indentation: the nearest above that is indented less; '' without one. */
function blockAround(line: number, source: Source): string {
  const indent = (number: number): number => source.line(number).slice(0, 200).search(/\S/)
  const own = indent(line)
  for (let number = line - 1; number >= Math.max(1, line - LINES_BEFORE_SAME); number--) {
    const other = indent(number)
    if (other !== -1 && other < own) return source.line(number).slice(0, 500)
  }
  return ''
}

/** `sslmode=require`, which servers use: what is chosen for it is no choice for development (postgresql.org: libpq-ssl). */
const SSL_MODE = /ssl_?mode\b[^\n]{0,40}["'](?:require|prefer)["']/i
const NEVER = /(?!)/

function ofMode(line: number, source: Source): boolean {
  const from = source.offset({ line: Math.max(1, line - LINES_BEFORE), column: 1 })
  return SSL_MODE.test(source.text.slice(from, source.offset({ line, column: 1 })).slice(-1500))
}

/** True where an option in a program turns the certificate check off for every run in production. */
export function skipsVerificationInCode({ name, value, reader, code }: Setting, source: Source | undefined): boolean {
  if (!code || reader === 'development' || !value.known || !source) return false
  const off = OPTIONS.get(name.toLowerCase().replace(/[^a-z]/g, ''))
  if (code.role !== 'verifier' && !off?.test(value.value)) return false
  if (/\bgemini:|\b1965\b/i.test(source.text)) return false
  if (/insecureskipverify/i.test(name) && code.role !== 'verifier' && OWN_CHECK.test(source.text)) return false
  const { line } = value.at.range.start
  // The signature of a token, and an option that a caller sets.
  if (/\bdecode\(|\bverify ?: ?bool\b/.test(source.line(line).slice(0, 500))) return false
  const condition = code.role === 'verifier' ? CODE_CONDITION : ofMode(line, source) ? NEVER : CONDITION
  for (let number = Math.max(1, line - LINES_BEFORE); number <= line; number++) {
    const text = source.line(number).slice(0, 500)
    if (condition.test(text) || ACCEPTS.test(text)) return false
  }
  if (condition.test(blockAround(line, source))) return false
  for (let number = Math.max(1, line - LINES_BEFORE_SAME); number < line; number++) {
    const before = source.line(number).slice(0, 500)
    if (CONDITION.test(before) && before.includes(name)) return false
  }
  return true
}
