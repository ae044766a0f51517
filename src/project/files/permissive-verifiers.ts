import type { Source } from '../../model/files/text.ts'
import type { Reader, Setting } from '../../model/project/setting.ts'

/** How programs take any certificate without an option that is named so. */
interface VerifierForm {
  /** The option, class or method, for messages. */
  readonly name: string
  readonly path: RegExp
  readonly pattern: RegExp
  /** What else the file contains. */
  readonly requires?: RegExp
}

const JS = /\.(?:[cm]?[jt]sx?|vue|svelte)$/
const JVM = /\.(?:java|kts?|scala|groovy)$/
/** A body that does nothing, apart from a comment. */
const EMPTY_BODY = '\\{\\s{0,80}(?:(?://[^\\n]{0,200}\\n|/\\*[^*]{0,200}\\*/)\\s{0,80}){0,3}\\}'
const NOTHING = `(?:undefined|null|void 0|true|${EMPTY_BODY}|\\{\\s{0,80}return(?: undefined| null| true)?;?\\s{0,80}\\})`

/**
 * By the references of Node.js (tls.connect), aiohttp (ssl), urllib3 (cert_reqs), Requests (verify), the JDK
 * (HostnameVerifier, X509TrustManager), .NET (RemoteCertificateValidationCallback), crypto/tls (VerifyPeerCertificate),
 * rustls (ServerCertVerifier), Laravel (withoutVerifying), Guzzle and Faraday.
 */
const FORMS: readonly VerifierForm[] = [
  { name: 'rejectUnauthorized', path: JS, pattern: /\brejectUnauthorized["']?\s{0,9}[:=]\s{0,9}!1\b/g },
  {
    name: 'checkServerIdentity',
    path: JS,
    pattern: new RegExp(
      `\\bcheckServerIdentity["']?\\s{0,9}(?:[:=]\\s{0,9}(?:async )?(?:function\\b\\s{0,9}\\w{0,40}\\s{0,9})?)?\\([^()\\n]{0,200}\\)\\s{0,9}(?::\\s{0,9}[\\w |]{1,40})?(?:=>)?\\s{0,9}${NOTHING}`,
      'g',
    ),
  },
  {
    name: 'ssl=False',
    path: /\.py$/,
    pattern:
      /\b(?:TCPConnector|(?:session|client|aiohttp)\w{0,20}\.(?:get|post|put|patch|delete|head|options|request|ws_connect))\((?:[^()\n]|\([^()\n]{0,200}\)){0,300}\bssl\s{0,3}=\s{0,3}False\b/g,
    requires: /\baiohttp\b/,
  },
  {
    name: 'verify=0',
    path: /\.py$/,
    pattern:
      /\b(?:requests|httpx|session|client)\w{0,20}\.(?:get|post|put|patch|delete|head|options|request|Client|AsyncClient)\((?:[^()\n]|\([^()\n]{0,200}\)){0,300}\bverify\s{0,3}=\s{0,3}0\b/g,
  },
  { name: '_create_unverified_context', path: /\.py$/, pattern: /\b_create_unverified_context\(/g },
  {
    name: 'HostnameVerifier',
    path: JVM,
    pattern:
      /\b(?:[sS]et(?:Default|SSL)?HostnameVerifier|hostnameVerifier|HostnameVerifier)\s{0,9}[({]\s{0,9}(?:\(\s{0,9}\w{1,40}\s{0,9},\s{0,9}\w{1,40}\s{0,9}\)|\w{1,40}\s{0,9},\s{0,9}\w{1,40})\s{0,9}->\s{0,9}(?:true\b|\{\s{0,80}return true;?\s{0,80}\})/g,
  },
  {
    name: 'HostnameVerifier',
    path: JVM,
    pattern:
      /\b(?:boolean verify\([^()\n]{0,200}SSLSession[^()\n]{0,80}\)|fun verify\([^()\n]{0,200}SSLSession[^()\n]{0,80}\)(?:\s{0,3}:\s{0,3}Boolean)?)\s{0,9}(?:=\s{0,3}true\b|\{\s{0,80}return true;?\s{0,80}\})/g,
  },
  {
    name: 'checkServerTrusted',
    path: JVM,
    pattern: new RegExp(
      `\\bcheckServerTrusted\\s{0,3}\\([^()]{0,400}\\)\\s{0,80}(?:throws [\\w., \\n]{1,200}|:\\s{0,3}Unit\\s{0,9}=?\\s{0,9})?(?:${EMPTY_BODY}|=\\s{0,3}Unit\\b)`,
      'g',
    ),
    requires: /TrustManager/,
  },
  {
    name: 'certificate validation callback',
    path: /\.(?:cs|fs|vb)$/,
    pattern:
      /\b(?:ServerCertificateCustomValidationCallback|ServerCertificateValidationCallback|RemoteCertificateValidationCallback)\s{0,9}\+?=\s{0,9}(?:delegate\b[^{};\n]{0,200}|\([^()\n]{0,200}\)\s{0,9}=>\s{0,9})\{\s{0,80}return true;\s{0,80}\}/g,
  },
  {
    name: 'VerifyPeerCertificate',
    path: /\.go$/,
    pattern:
      /\b(?:VerifyPeerCertificate|VerifyConnection)\s{0,9}[:=]{1,2}\s{0,9}func\([^\n]{0,200}\)\s{0,3}error\s{0,3}\{\s{0,80}return nil\s{0,80}\}/g,
    requires: /InsecureSkipVerify\s{0,9}[:=]{1,2}\s{0,9}true/,
  },
  {
    name: 'verify_server_cert',
    path: /\.rs$/,
    pattern:
      /\bfn verify_server_cert\b[^{}]{0,900}\{\s{0,200}Ok\((?:\w{1,40}::){0,5}ServerCertVerified::assertion\(\)\)\s{0,80}\}/g,
  },
  { name: 'withoutVerifying', path: /\.php$/, pattern: /(?:::|->)withoutVerifying\(\s{0,3}\)/g },
  {
    name: "'verify' => false",
    path: /\.php$/,
    pattern:
      /\bnew (?:\\?GuzzleHttp\\)?Client\(\s{0,20}\[(?:[^[\]]|\[[^[\]]{0,400}\]){0,400}["']verify["']\s{0,3}=>\s{0,3}false\b/g,
    requires: /GuzzleHttp/,
  },
  {
    name: 'ssl: { verify: false }',
    path: /\.rb$/,
    pattern: /\bssl:\s{0,3}\{\s{0,3}verify:\s{0,3}false\b|\bssl\.verify\s{0,3}=\s{0,3}false\b/g,
    requires: /Faraday/,
  },
]

const COMMENT = /^\s{0,100}(?:\/\/|#|\*|\/\*|<!--|--)/
const MOST = 20

/** True for a text with one of these forms. */
export function mayAcceptAnyCertificate(text: string): boolean {
  return GATE.test(text)
}

const GATE =
  /rejectUnauthorized["']?\s{0,9}[:=]\s{0,9}!1|checkServerIdentity|\bssl\s{0,3}=\s{0,3}False|\bverify\b[^\n]{0,9}(?:0|False|false)|_create_unverified|ostnameVerifier|checkServerTrusted|ValidationCallback|VerifyPeerCertificate|VerifyConnection|verify_server_cert|withoutVerifying/

/** The places of a program that take any certificate: a verifier without a check, or an option in an unusual form. */
export function permissiveVerifiers(source: Source, reader: Reader): Setting[] {
  const settings: Setting[] = []
  if (!mayAcceptAnyCertificate(source.text)) return settings
  for (const { name, path, pattern, requires } of FORMS) {
    if (!path.test(source.path) || (requires && !requires.test(source.text))) continue
    for (const { 0: raw, index } of source.text.matchAll(pattern)) {
      const at = source.locate(index, index + raw.length)
      if (settings.length >= MOST || COMMENT.test(source.line(at.range.start.line).slice(0, 200))) continue
      const value = { known: true, value: name, at, raw } as const
      const code = { role: 'verifier', alone: false } as const
      settings.push({ origin: 'code', reader, name, nameAt: at, key: `verifier ${name}`, value, at, code })
    }
  }
  return settings
}
