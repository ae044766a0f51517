import { isManagedDatabase } from '../../facts/managed-databases.ts'
import { code } from '../../redact/quote.ts'
import { isLocalHost, isPrivateHost } from '../network/hosts.ts'
import type { FoundUrl } from '../network/urls.ts'
import type { Credential, CredentialContext } from './credential.ts'
import { digestsOf } from './digest.ts'
import { isPlaceholder, isReference, isRegularExpression, isWeak } from './values/values.ts'

/** A password in front of the host. The host itself may come from a variable: the password is no less written out. */
export function classifyUrl(url: FoundUrl, { reader, deployedBy }: CredentialContext): Credential | undefined {
  const { user, password, hosts, text } = url
  // `s|https://[^@[:space:]]+@|…|` masks passwords.
  if (/[[\]]/.test(user + password) && isRegularExpression(text)) return undefined
  if (password === '' || isReference(password) || isPlaceholder(password) || /^[*x]+$/i.test(password)) return undefined
  if (FIXED_WORD.test(password)) return undefined
  if (hosts.every(host => isLocalHost(host.name)) || isManualLogin(user, password, deployedBy !== undefined))
    return undefined
  const open = isReference(text.slice(text.indexOf('@') + 1))
  if (open && /localhost|127\.0\.0\.1/.test(text)) return undefined
  const bare = hosts.every(host => !/[.:]/.test(host.name))
  // The first guess opens it, too: the server is there for everybody.
  const managed = hosts.some(host => isManagedDatabase(host.name))
  const weak = !managed && (isWeak(password) || isDerived(user, password) || (bare && SAYS_DEVELOPMENT.test(password)))
  if (weak && (open || ((reader === 'build' || reader === 'ci') && bare))) return undefined
  if (weak && (deployedBy ? isNoHost(url) : isPlaceholderHost(url))) return undefined
  const article = /^(?:[aeiou]|https?|s(?:sh|ftp|mtp)|ftp|ldap|mqtt)/.test(url.scheme) ? 'an' : 'a'
  const kind = `password in ${article} ${code(`${url.scheme}://`)} URL`
  const confidence = weak ? (bare && (!deployedBy || password === user) ? 'low' : 'medium') : 'high'
  const server = hosts[0]?.name ?? ''
  const isPrivate = hosts.length > 0 && hosts.every(host => isPrivateHost(host.name))
  const found = {
    kind,
    evidence: 'url userinfo',
    confidence,
    label: kind,
    user,
    server,
    ...digestsOf(password),
  } as const
  return isPrivate ? { ...found, isPrivate } : found
}

/** The user name beside a token in the login of Git over HTTPS (docs.github.com: apps/authenticating-with-a-github-app). */
const FIXED_WORD = /^x-(?:oauth-basic|access-token|token-auth)$/
/** For a server that only the file's own network knows: `mailer_dev_password_2024@postgres`. */
const SAYS_DEVELOPMENT = /(?:^|[-_.])(?:dev|development|local|test|testing)(?:[-_.]|$)/i

const WORDS_FOR_USERS = /^(?:your|my|db|some|the)?[-_]?(?:user(?:[-_]?name)?|usr|login)$/i
const WORDS_FOR_PASSWORDS = /^(?:your|my|db|some|the|user)?[-_]?(?:password|passwd|passw|pass|pwd|pw|secret)$/i

/** `username:password`, as every manual writes it. What is deployed may well have the login `user:pass`. */
function isManualLogin(user: string, password: string, deployed: boolean): boolean {
  if (deployed && /^user$/i.test(user)) return false
  return WORDS_FOR_USERS.test(user) && WORDS_FOR_PASSWORDS.test(password)
}

/** `shop:shop`, `shop_user:shop_password`: made from the user's name, as for a database on a developer's machine. */
function isDerived(user: string, password: string): boolean {
  if (user === '') return false
  const stem = user.toLowerCase().replace(/[-_]?(?:user|usr|admin|owner)$/, '')
  const rest = password.toLowerCase().replace(/[-_]?(?:password|passwd|pass|pwd|pw|secret)$/, '')
  return password === user || (stem !== '' && stem === rest)
}

/** A manual's words for host and database, in what is deployed too: a build only has to find some address. */
function isNoHost({ hosts, text }: FoundUrl): boolean {
  const hasNoName = hosts.every(({ name }) => /^(?:host|hostname|your[-_.].{0,100})$/i.test(name))
  return hasNoName && /\/(?:my_?|your_?)?(?:dbname|db_name|database(?:_?name)?)(?:$|[?#\s"'])/i.test(text)
}

/** Hosts that a reader is to replace, for a password that says nothing itself. */
function isPlaceholderHost({ hosts }: FoundUrl): boolean {
  return hosts.every(({ name }) =>
    /^(?:(?:[\w-]{1,60}[-_.])?(?:host|hostname|server)|your[-_.].{0,255}|cluster\d?\.(?:[\w-]{1,20}\.)?mongodb\.net|(?:.{0,255}\.)?example\.\w{2,4})$/i.test(
      name,
    ),
  )
}

/** `Server=…;Password=…` of ADO.NET and JDBC, `host=… password=…` of libpq, `host:6379,password=…` of .NET's Redis. */
const CONNECTION_PASSWORD =
  /(?:^|[;,\s?&])(?:password|passwd|pwd)\s{0,4}=\s{0,4}(?:'([^']{1,200})'|"([^"]{1,200})"|([^;,\s&'"]{1,200}))/i
const CONNECTION_HOST =
  /(?:^|[;\s?&"'`])(?:host|server|data source|address|addr|network address|hostaddr)\s{0,4}=\s{0,4}(?:tcp:)?([^;:,\s&]{1,200})|^([\w.-]{1,200}):\d{2,5},/i

const CONNECTION_USER = /(?:^|[;,\s?&"'`])(?:user(?:name|\s?id)?|uid)\s{0,4}=\s{0,4}([^;,\s&'"]{1,100})/i

/** A password in the settings of a connection string, or in the query of a URL, as JDBC takes it. */
export function classifyConnectionString(
  text: string,
  urls: readonly FoundUrl[],
  { reader }: CredentialContext,
): Credential | undefined {
  const found = CONNECTION_PASSWORD.exec(text)
  const password = found?.[1] ?? found?.[2] ?? found?.[3]
  if (password === undefined) return undefined
  const [, named, first] = CONNECTION_HOST.exec(text) ?? []
  const host = urls[0]?.hosts[0]?.name ?? named ?? first
  if (host === undefined || isLocalHost(host.split(/[;,]/, 1)[0] ?? '')) return undefined
  // A web address with a password is a form to fill in; only what connects to a server carries its login so.
  if (urls.some(({ scheme }) => /^https?$/.test(scheme))) return undefined
  if (isReference(password) || isPlaceholder(password) || (isWeak(password) && reader !== 'runtime')) return undefined
  // `user=bench password=bench` on a host that a variable names, or that only a compose file knows.
  if (password === CONNECTION_USER.exec(text)?.[1] && !/[a-z]\.[a-z]/i.test(host)) return undefined
  const kind = 'password in a connection string'
  const confidence = isWeak(password) ? 'medium' : 'high'
  const credential = { kind, evidence: 'named assignment', confidence, label: kind, ...digestsOf(password) } as const
  return isPrivateHost(host) ? { ...credential, isPrivate: true } : credential
}
