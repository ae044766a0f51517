import type { ConnectionOption, DatabaseConnection } from './database-connections.ts'

/** Words that decide about TLS in a connection string, and what they make of it. */
type Meaning = 'off' | 'optional' | 'unverified'

const OFF = /^(?:false|0|no|off|none|disabled?)$/i
const ON = /^(?:true|1|yes|on|required?)$/i

/**
 * By option without case and separators. libpq and those that follow it, MySQL's `ssl-mode`, Npgsql and SqlClient, JDBC,
 * go-sql-driver, Prisma, MongoDB's URI options, redis-py.
 */
const OPTIONS: readonly (readonly [option: RegExp, value: RegExp, meaning: Meaning])[] = [
  [/^(?:sslmode|ssl)$/, /^(?:disabled?|none)$/i, 'off'],
  [/^(?:ssl|tls|usessl|encrypt|secure)$/, OFF, 'off'],
  [/^sslmode$/, /^(?:allow|prefer|preferred)$/i, 'optional'],
  [/^tls$/, /^preferred$/i, 'optional'],
  [/^sslmode$/, /^no-verify$/i, 'unverified'],
  [/^tls$/, /^skip-verify$/i, 'unverified'],
  [/^(?:ssl)?rejectunauthorized$/, OFF, 'unverified'],
  [/^ssl$/, /rejectUnauthorized["']?\s{0,3}:\s{0,3}false/i, 'unverified'],
  [/^(?:sslverify|verifyservercertificate|sslverifycert|sslverifyservercert|tlsverify)$/, OFF, 'unverified'],
  [/^sslaccept$/, /^accept_invalid_certs$/i, 'unverified'],
  [/^trustservercertificate$/, ON, 'unverified'],
  [/^tls(?:allowinvalidcertificates|allowinvalidhostnames|insecure)$/, ON, 'unverified'],
  [/^sslinvalidhostnameallowed$/, ON, 'unverified'],
  [/^sslcertreqs$/, /^(?:cert_)?none$/i, 'unverified'],
  [/^sslfactory$/, /NonValidatingFactory$/, 'unverified'],
  [/^skipverify$/, ON, 'unverified'],
]

/** The option of a connection that means that, if any does. */
export function tlsOption({ options, scheme, at }: DatabaseConnection, meaning: Meaning): ConnectionOption | undefined {
  // Neo4j's own scheme for it: self-signed certificates are taken.
  if (meaning === 'unverified' && scheme?.endsWith('+ssc')) return { name: 'scheme', value: scheme, at }
  for (const [key, option] of options) {
    if (OPTIONS.some(([name, value, means]) => means === meaning && name.test(key) && value.test(option.value)))
      return option
  }
  return undefined
}

/** Schemes that mean a connection without TLS, whatever the server offers, and those that stand for it with TLS. */
const PLAINTEXT_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['redis', 'rediss'],
  ['valkey', 'valkeys'],
  ['bolt', 'bolt+s'],
  ['neo4j', 'neo4j+s'],
])

/** The scheme to write instead, where a connection's own scheme means that TLS is off and no option switches it on. */
export function tlsSchemeFix({ scheme, options }: DatabaseConnection): string | undefined {
  for (const key of ['ssl', 'tls', 'encryption']) if (ON.test(options.get(key)?.value ?? '')) return undefined
  return scheme === undefined ? undefined : PLAINTEXT_SCHEMES.get(scheme)
}
