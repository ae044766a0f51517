import { namesPublicDatabase } from '../../facts/managed-databases.ts'
import { blockOpening } from '../../model/files/indentation.ts'
import type { Location, Source } from '../../model/files/text.ts'
import { memoize } from '../../model/memoize.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Severity } from '../../model/severity.ts'
import { isInDevelopmentBranch } from '../credentials/development-branches.ts'
import { isOfDatabase, sendsCredential, sendsCredentialNear, signsInNear } from '../evidence/sent-credentials.ts'
import { severityBy } from '../evidence/severity.ts'
import { isOneOff, mayRun } from '../programs/one-off-programs.ts'

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
  // Elasticsearch and OpenSearch for Python.
  ['verifycerts', FALSE],
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

/** Words of a login: what a page of others has none of. */
const LOGIN = /(?<!reject_?un)auth(?!ors?\b)|token|passw|cookie|log_?in\b|api_?-?key|secret|bearer|credential|\bpost\b/i
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

/** A second try after a certificate was refused: `except requests.exceptions.SSLError:`. */
const AFTER_REFUSAL =
  /(?:except|rescue|catch)\b[^\n]{0,80}(?:SSL|TLS|Cert)|\b(?:SSLError|CertificateError|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT)\b/

/** True where a program skips the check only for what was refused before, and names no login there. */
function retriesUnverified({ range }: Location, source: Source): boolean {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_AROUND), column: 1 })
  const before = source.text.slice(from, source.offset(range.start))
  return AFTER_REFUSAL.test(before) && !LOGIN.test(before)
}

/** True where the lines before an option name this machine as its only host. */
function connectsToItself({ range }: Location, source: Source): boolean {
  const from = source.offset({ line: Math.max(1, range.start.line - LINES_BEFORE_SAME), column: 1 })
  const before = source.text.slice(from, source.offset(range.start))
  return /\bhost["']?\s{0,4}(?:=>|[:=])\s{0,4}["'](?:127\.0\.0\.1|localhost)["']/.test(before)
}

/** The head of a file of a published product, which its own project has to correct. */
const STOCK = /\bLicense: https?:|@license\b|\bThis file is part of\b/

/** In so short a program each connection is made with what it names. In lines. */
const ONE_PURPOSE = 120

/** What the options are kept in: `const agent = new https.Agent({ … })`, `session.verify = False`. */
const KEPT_IN = /(?:^|[\s(,;])([A-Za-z_$][\w$]{2,40})(?:\.\w{1,40}){0,2}\s{0,9}(?::=|=|:(?=\s{0,9}new\b))(?![=>])/
const LINES_BEFORE_OPTION = 6
/** `#[cfg(feature = "tls")]`, `@Bean(name = "client")`: what an attribute names keeps nothing. */
const ATTRIBUTE = /^\s{0,80}(?:#!?\[|@\w{1,60}\()/
const MOST_USES = 20

/** True where the connection of an option signs in, or sends a key, by the text around it or around what keeps it. */
function signsIn(at: Location, source: Source): boolean {
  if (signsInNear(at, source)) return true
  if (source.lineCount <= ONE_PURPOSE && sendsCredential(source.text)) return true
  for (let line = at.range.start.line; line > Math.max(0, at.range.start.line - LINES_BEFORE_OPTION); line--) {
    const text = source.line(line).slice(0, 300)
    const word = KEPT_IN.exec(text)?.[1]
    if (word === undefined || ATTRIBUTE.test(text)) continue
    let from = source.text.indexOf(word)
    for (let uses = 0; from !== -1 && uses < MOST_USES; uses++) {
      if (sendsCredentialNear(source.locate(from, from + word.length), source)) return true
      from = source.text.indexOf(word, from + word.length)
    }
    return false
  }
  return false
}

/** What applies to every connection of the program: one of them has a login. By the references that `OPTIONS` names. */
const FOR_EVERY_CONNECTION =
  /\bsetDefault(?:SSLSocketFactory|HostnameVerifier)\b|\bSSLContext\.setDefault\b|\bServicePointManager\b|_create_default_https_context|\bglobalAgent\b|\bsetGlobalDispatcher\b|\bDefaultTransport\b/

/**
 * High where the files show a login on the connection of an option, or an option for every connection, and a program that
 * runs. Lower for all others: requests without a login, programs that nothing starts, products of others, and a database
 * whose host no file shows: Fly.io's own are on the private network.
 */
export function severityInCode(at: Location, source: Source, project: Project): { readonly severity?: Severity } {
  if (fetchesPublicPages(at, source) || isOneOff(at.path, project)) return { severity: 'low' }
  const isDoubtful = STOCK.test(source.text.slice(0, 1000)) || retriesUnverified(at, source)
  const isPublic = !isOfDatabase(at, source) || usesPublicDatabase(project)
  const isShown = FOR_EVERY_CONNECTION.test(source.text) || (isPublic && signsIn(at, source))
  return severityBy(!isDoubtful && isShown && mayRun(at.path, project))
}

/** True where a file of the project has the host of a database that is on the internet. */
const usesPublicDatabase = memoize(({ sources }: Project): boolean => {
  for (const { text } of sources.values()) if (namesPublicDatabase(text)) return true
  return false
})

/** Where the condition names the option itself, it hands on what its caller chose, and may stand further up. */
const LINES_BEFORE_SAME = 12

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
  if (/\bgemini:|\b1965\b/i.test(source.text) || connectsToItself(value.at, source)) return false
  if (/insecureskipverify/i.test(name) && code.role !== 'verifier' && OWN_CHECK.test(source.text)) return false
  if (isInDevelopmentBranch(value.at, source)) return false
  const { line } = value.at.range.start
  // The signature of a token, and an option that a caller sets.
  if (/\bdecode\(|\bverify ?: ?bool\b/.test(source.line(line).slice(0, 500))) return false
  const condition = code.role === 'verifier' ? CODE_CONDITION : ofMode(line, source) ? NEVER : CONDITION
  for (let number = Math.max(1, line - LINES_BEFORE); number <= line; number++) {
    const text = source.line(number).slice(0, 500)
    if (condition.test(text) || ACCEPTS.test(text)) return false
  }
  if (condition.test(blockOpening(line, source, LINES_BEFORE_SAME))) return false
  for (let number = Math.max(1, line - LINES_BEFORE_SAME); number < line; number++) {
    const before = source.line(number).slice(0, 500)
    if (CONDITION.test(before) && before.includes(name)) return false
  }
  return true
}
