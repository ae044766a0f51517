import type { Source } from '../../model/files/text.ts'
import { isDrawn } from '../../parse/code/relevance.ts'

/** A name with its value, each with its offset. */
export interface Directive {
  readonly name: string
  readonly nameFrom: number
  readonly value: string
  readonly from: number
}

/** Names that may belong to a secret; who judges credentials has the last word. */
const SECRET_NAME = /secret|pass|pwd|token|key|auth|cred|cookie|jwt|salt|private/i
const MAY_HOLD = new RegExp(`${SECRET_NAME.source}|secure_link`, 'i')
const WORD = /"[^"]{0,400}"|'[^']{0,400}'|[^\s"';]{1,400}/g
const COMMENT = /^\s{0,80}(?:[#;!*+<>|]|\/\/|--\s)/
/** `password`, `auth-pass`, `"//registry/:_authToken"` of Yarn 1, `Authorization:`. */
const NAME = /^["']?(?:[^\s"']{0,200}:)?([A-Za-z_][\w.-]{1,80}):?["']?$/
const SCHEME = /^(?:Bearer|Basic|Token)$/i
/** A login as one word; no host and port, and no digest with the name of its algorithm. */
const LOGIN = /^(?!h1:|(?:md|sha)\d|https?:)[\w.@-]{1,64}:(?!\/)(?=\S{8})/i
/** What Yarn 1 sends to a registry. */
const NPM_TOKEN = /^_authToken$/
const MOST_WORDS = 8

/** Files of which a line is a login without a name, and the line; the group is the secret. */
const LOGINS: readonly (readonly [file: RegExp, line: RegExp])[] = [
  // `server user:password` of Postfix, `server:user:password` of Exim, `client server secret addresses` of pppd.
  [/(?:^|\/)sasl_passwd$/, /^[^#\s]\S{0,200}[ \t]{1,9}[^\s:]{1,100}:(?<secret>\S{4,200})[ \t]{0,9}$/d],
  [/(?:^|\/)passwd\.client$/, /^[^#\s:]{1,200}:[^\s:]{1,100}:(?<secret>\S{4,200})$/d],
  [/(?:^|\/)(?:chap|pap)-secrets$/, /^[^#\s]\S{0,100}[ \t]{1,9}\S{1,100}[ \t]{1,9}"?(?<secret>[^\s"]{4,200})/d],
  // `user name on >password` (redis.io: ACL); a digest begins with `#`.
  [/\.acl$/, /^user[ \t]{1,9}\S{1,100}[ \t](?:.{0,300}[ \t])?>(?<secret>\S{4,200})/d],
  [/(?:^|\/)snmpd\.conf$/, /^createUser[ \t]{1,9}\S{1,100}[ \t]{1,9}(?:MD5|SHA\S{0,6})[ \t]{1,9}(?<secret>\S{8,200})/d],
  // A host with its login (bundler.io: bundle config, credentials for gem sources).
  [/(?:^|\/)\.bundle\/config$/, /^BUNDLE_\w{0,80}__\w{1,80}:[ \t]{1,9}"?[^\s":]{1,100}:(?<secret>[^\s"/]{4,200})/d],
  [
    /(?:^|\/)[._]curlrc$/,
    /^[ \t]{0,20}(?:-[uU][ \t]{0,9}|-{0,2}(?:proxy-)?user[ \t]{0,9}[ \t=:][ \t]{0,9})"?[^\s":]{1,100}:(?<secret>[^\s"]{4,200})/d,
  ],
]

/** A variable of a process as a file (daemontools, runit and s6: envdir). */
const VARIABLE_FILE = /(?:^|\/)(?:env|envdir|environment)\/([A-Z][A-Z0-9_]{2,80})$/

/** True for a text in which `directives` may find something. */
export function mayHoldDirectives(path: string, text: string): boolean {
  return VARIABLE_FILE.test(path) || LOGINS.some(([file]) => file.test(path)) || MAY_HOLD.test(text)
}

/**
 * The secrets of a text whose lines are words between blanks, as most programs write their settings: `password x`,
 * `setenv DB_PASSWORD x`, `sentinel auth-pass mymaster x`, `stats auth admin:x`. Only what a machine made counts, or a
 * login in a file of logins.
 */
export function* directives({ path, text }: Source): Generator<Directive> {
  const variable = VARIABLE_FILE.exec(path)?.[1]
  if (variable !== undefined) {
    const value = text.trim()
    if (/^\S{6,400}$/.test(value)) yield { name: variable, nameFrom: 0, value, from: text.indexOf(value) }
    return
  }
  yield* nginxKeys(text)
  const login = LOGINS.find(([file]) => file.test(path))?.[1]
  let start = 0
  for (const whole of text.split('\n')) {
    const found = whole.length > 1000 ? undefined : login ? loginIn(whole, login) : undefined
    const directive = found ?? (whole.length > 1000 ? undefined : directiveIn(whole))
    if (directive) yield { ...directive, nameFrom: start + directive.nameFrom, from: start + directive.from }
    start += whole.length + 1
  }
}

/** `map $http_x_api_key $ok { "x" 1; }`: what a request must send. */
const MAP =
  /\bmap[ \t]{1,9}"?\$\{?(?:http|arg|cookie)_(\w{2,60})\}?"?[ \t]{1,9}\$\w{1,60}[ \t]{0,9}\{([^{}]{1,4000})\}/g
const MAPPED = /^[ \t]{0,40}["']?((?:Bearer |Basic |Token )?[^\s"'~*^]{16,400})["']?[ \t]{1,40}\S/gm
/** `secure_link_md5 "$secure_link_expires$uri x"`: who knows it can sign any link (nginx.org: ngx_http_secure_link_module). */
const SECURE_LINK = /\b(secure_link_(?:md5|secret))[ \t]{1,9}"?([^";\r\n]{16,400})/g

function* nginxKeys(text: string): Generator<Directive> {
  for (const { 0: written, 1: name = '', 2: body = '', index } of text.matchAll(MAP)) {
    if (!SECRET_NAME.test(name)) continue
    const start = index + written.length - 1 - body.length
    for (const { 0: line, 1: value = '', index: at } of body.matchAll(MAPPED)) {
      if (isDrawn(value.replace(/^\w{5,6} /, '')))
        yield { name: 'access token', nameFrom: index, value, from: start + at + line.indexOf(value) }
    }
  }
  for (const { 0: written, 2: words = '', index } of text.matchAll(SECURE_LINK)) {
    const value = words.split(' ').findLast(word => isDrawn(word))
    if (value !== undefined) yield { name: 'signing key', nameFrom: index, value, from: index + written.indexOf(value) }
  }
}

function loginIn(line: string, pattern: RegExp): Directive | undefined {
  const match = pattern.exec(line)
  const [from] = match?.indices?.groups?.['secret'] ?? []
  const value = match?.groups?.['secret']
  return from === undefined || value === undefined ? undefined : { name: 'password', nameFrom: from, value, from }
}

function directiveIn(line: string): Directive | undefined {
  if (COMMENT.test(line) || !SECRET_NAME.test(line)) return undefined
  const words = [...line.matchAll(WORD)]
  while (words.at(-1)?.[0] === '}') words.pop()
  const last = words.at(-1)
  if (!last || words.length < 2 || words.length > MOST_WORDS) return undefined
  const written = last[0]
  const quotes = /^["']/.test(written) ? 1 : 0
  const inner = written.slice(quotes, written.length - quotes)
  const login = LOGIN.exec(inner)?.[0] ?? ''
  const secret = inner.slice(login.length)
  if (!isDrawn(secret) || /^[\da-f]+$/i.test(secret)) return undefined
  const scheme = words.at(-2)
  const hasScheme = scheme !== undefined && SCHEME.test(scheme[0])
  const from = hasScheme ? scheme.index : last.index + quotes + login.length
  const value = hasScheme ? line.slice(from, last.index + written.length) : secret
  const before = words.slice(0, hasScheme ? -2 : -1).slice(-2)
  for (const word of before.toReversed()) {
    const name = NAME.exec(word[0])?.[1]
    if (name !== undefined && SECRET_NAME.test(name))
      return {
        name: login === '' ? (NPM_TOKEN.test(name) ? 'access token' : name) : 'password',
        nameFrom: word.index,
        value,
        from,
      }
  }
  return undefined
}
