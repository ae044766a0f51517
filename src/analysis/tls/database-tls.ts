import type { Database } from '../../facts/databases.ts'
import { memoizeByText } from '../../model/memoize.ts'
import type { ClientConnection, ConnectionOption } from './connection-options.ts'

/** Words that decide about TLS in a connection string, and what they make of it. */
type Meaning = 'off' | 'optional' | 'unverified'

const OFF = /^(?:false|0|no|off|none|disabled?)$/i
const ON = /^(?:true|1|yes|on|required?)$/i
const NOT_VERIFIED = /^(?:false|0|no|off|(?:verify_|cert_)?none)$/i

/**
 * By option without case and separators. libpq and those that follow it, MySQL's `ssl-mode`, Npgsql and SqlClient, JDBC,
 * go-sql-driver, Prisma, MongoDB's URI options, redis-py.
 */
const OPTIONS: readonly (readonly [option: RegExp, value: RegExp, meaning: Meaning])[] = [
  [/^(?:sslmode|ssl)$/, /^(?:disabled?|none)$/i, 'off'],
  [/^(?:ssl|tls|usessl|usetls|encrypt|secure)$/, OFF, 'off'],
  [/^securityprotocol$/, /^(?:sasl_)?plaintext$/i, 'off'],
  [/^sslmode$/, /^(?:allow|prefer|preferred)$/i, 'optional'],
  [/^tls$/, /^preferred$/i, 'optional'],
  [/^sslmode$/, /^(?:no-verify|trust)$/i, 'unverified'],
  [/^tls$/, /^skip-verify$/i, 'unverified'],
  [/^(?:ssl|tls)?rejectunauthorized$/, OFF, 'unverified'],
  [/^ssl$/, /rejectUnauthorized["']?\s{0,3}:\s{0,3}false/i, 'unverified'],
  [/^(?:(?:ssl|tls)(?:verify|verification|verifymode|verifypeer)|verifypeer|verifyssl)$/, NOT_VERIFIED, 'unverified'],
  [/^(?:verifyservercertificate|(?:mysqlattr)?sslverify(?:server)?cert)$/, OFF, 'unverified'],
  [/^sslaccept$/, /^accept_invalid_certs$/i, 'unverified'],
  [/^trustservercertificate$/, ON, 'unverified'],
  [/^(?:tls|ssl)(?:allowinvalidcertificates|allowinvalidhostnames|insecure|skipverify)$/, ON, 'unverified'],
  [/^(?:sslinvalidhostnameallowed|disablesslhostnameverification|insecureskip(?:tls)?verify)$/, ON, 'unverified'],
  [/^(?:ssl)?certreqs$/, /^(?:(?:ssl\.)?cert_)?none$/i, 'unverified'],
  [/^sslfactory$/, /NonValidatingFactory$/, 'unverified'],
  [/^skipverify$/, ON, 'unverified'],
  // RabbitMQ's clients, Kafka's and Spring's.
  [/^verify$/, /^verify_none$/i, 'unverified'],
  [/^(?:ssl|tls)?verifyhostname$/, OFF, 'unverified'],
  [/^(?:ssl|validate)servercertificate$/, OFF, 'unverified'],
  [/^sslendpointidentificationalgorithm$/, /^(?:none)?$/i, 'unverified'],
]

/** True for an option that decides about TLS, by its name in lower case without separators. */
export const isTlsOption = memoizeByText((key): boolean => OPTIONS.some(([name]) => name.test(key)))

/** The option of a connection that means that, if any does. */
export function tlsOption(connection: ClientConnection, meaning: Meaning): ConnectionOption | undefined {
  const { options, scheme, at } = connection
  // Neo4j's own scheme for it: self-signed certificates are taken.
  if (meaning === 'unverified' && scheme?.endsWith('+ssc')) return { name: 'scheme', value: scheme, at }
  return optionMeaning(options, meaning)
}

/** The first of these options that means that. */
export function optionMeaning(
  options: ReadonlyMap<string, ConnectionOption>,
  meaning: Meaning,
): ConnectionOption | undefined {
  for (const [key, option] of options) {
    if (OPTIONS.some(([name, value, means]) => means === meaning && name.test(key) && value.test(option.value)))
      return option
  }
  return undefined
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['false', 'true'],
  ['true', 'false'],
  ['no', 'yes'],
  ['yes', 'no'],
  ['off', 'on'],
  ['on', 'off'],
  ['0', '1'],
  ['1', '0'],
])

/**
 * The value that turns on TLS and verification for an option that turns them off; `undefined` if no single value does. libpq
 * takes `verify-full`, Npgsql `VerifyFull`, MySQL `VERIFY_IDENTITY`, redis-py `required`.
 */
export function secureValueOf({ name, value }: ConnectionOption, database: Database): string | undefined {
  const key = name
    .slice(name.lastIndexOf('.') + 1)
    .replaceAll(/[\s_-]/g, '')
    .toLowerCase()
  const isMySql = /mysql|mariadb/i.test(database.name)
  if (key.endsWith('sslmode')) {
    if (isMySql) return 'VERIFY_IDENTITY'
    return /^[A-Z][a-z]/.test(value) ? 'VerifyFull' : 'verify-full'
  }
  if (key.endsWith('certreqs')) return 'required'
  if (key === 'tls' && /^(?:skip-verify|preferred)$/i.test(value)) return 'true'
  // Clients of MySQL take an object for `ssl`, and a scheme is no option.
  if ((key === 'ssl' && isMySql) || key === 'scheme') return undefined
  const opposite = OPPOSITES.get(value.toLowerCase())
  return opposite && /^[A-Z]/.test(value) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite
}

/** Schemes that mean a connection without TLS, whatever the server offers, and those that stand for it with TLS. */
const PLAINTEXT_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['redis', 'rediss'],
  ['valkey', 'valkeys'],
  ['bolt', 'bolt+s'],
  ['neo4j', 'neo4j+s'],
])

/** The scheme to write instead, where a connection's own scheme means that TLS is off and no option switches it on. */
export function tlsSchemeFix({ scheme, options }: ClientConnection): string | undefined {
  for (const key of ['ssl', 'tls', 'encryption']) if (ON.test(options.get(key)?.value ?? '')) return undefined
  return scheme === undefined ? undefined : PLAINTEXT_SCHEMES.get(scheme)
}
