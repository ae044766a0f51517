import type { Source } from '../../model/files/text.ts'
import type { Setting } from '../../model/project/setting.ts'

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
  ['hostnameverifier', /^(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER)$/],
])

/** Go checks the certificate by itself where one of these is set beside `InsecureSkipVerify` (pkg.go.dev/crypto/tls). */
const OWN_CHECK = /\b(?:VerifyPeerCertificate|VerifyConnection)\b/
/** A choice of who runs the program, or a case for development. */
const CONDITION = /\b(?:if|unless|when|case|elsif|elif)\b|(?<!<)\?(?![.?:>])/
const LINES_BEFORE = 3
/** Where the condition names the option itself, it hands on what its caller chose, and may stand further up. */
const LINES_BEFORE_SAME = 12

/** True where an option in a program turns the certificate check off for every run in production. */
export function skipsVerificationInCode({ name, value, reader, code }: Setting, source: Source | undefined): boolean {
  if (!code || reader === 'development' || !value.known || !source) return false
  const off = OPTIONS.get(name.toLowerCase().replace(/[^a-z]/g, ''))
  if (!off?.test(value.value)) return false
  if (/insecureskipverify/i.test(name) && OWN_CHECK.test(source.text)) return false
  const { line } = value.at.range.start
  for (let number = Math.max(1, line - LINES_BEFORE); number <= line; number++) {
    if (CONDITION.test(source.line(number).slice(0, 500))) return false
  }
  for (let number = Math.max(1, line - LINES_BEFORE_SAME); number < line; number++) {
    const before = source.line(number).slice(0, 500)
    if (CONDITION.test(before) && before.includes(name)) return false
  }
  return true
}
