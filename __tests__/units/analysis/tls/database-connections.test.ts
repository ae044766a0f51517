import { expect, test } from '@jest/globals'
import { databaseConnections } from '../../../../src/analysis/tls/database-connections.ts'
import { secureValueOf, tlsOption, tlsSchemeFix } from '../../../../src/analysis/tls/database-tls.ts'
import { DATABASES, type Database } from '../../../../src/facts/databases.ts'
import { processorTime } from '../../../processor-time.ts'
import { projectOf } from '../../project/listing.ts'

async function connectionsOf(env: string, path = '.env.production') {
  return databaseConnections(await projectOf(new Map([[path, env]])))
}

test.each([
  [
    'DATABASE_URL=postgres://db.acme.net/x?sslmode=disable',
    ['DATABASE_URL Postgres public db.acme.net sslmode=disable'],
  ],
  ['DB_HOST=db.acme.net', ['DB_HOST the database public db.acme.net ']],
  [
    'PG_DSN="host=db.acme.net port=5432 sslmode=prefer"',
    ['PG_DSN Postgres public db.acme.net host,port,sslmode=prefer'],
  ],
  [
    'DB="Data Source=tcp:db.acme.net,1433;Trust Server Certificate=True"',
    ['DB the database public db.acme.net datasource,trustservercertificate'],
  ],
  ['MYSQL_DSN="shop@tcp(db.acme.net:3306)/x?tls=skip-verify"', ['MYSQL_DSN MySQL public db.acme.net tls']],
  [
    'PGHOST=db.acme.net\nPGSSLMODE=allow\nREDIS_HOST=r.acme.net',
    ['PGHOST Postgres public db.acme.net sslmode=allow', 'REDIS_HOST Redis public r.acme.net '],
  ],
  ['DATABASE_URL=postgres://db.acme.net/x', ['DATABASE_URL Postgres public db.acme.net ']],
  ['CACHE=redis://a.acme.net,redis://b.acme.net', ['CACHE Redis public a.acme.net ', 'CACHE Redis public b.acme.net ']],
  ['A=postgres://db.acme.net/x?a=1&sslmode=allow', ['A Postgres public db.acme.net a,sslmode=allow']],
  ['A=postgres://db.acme.net/a=1', ['A Postgres public db.acme.net ']],
  ['MYSQL_DSN="shop@tcp(db.acme.net)/x"', ['MYSQL_DSN MySQL public db.acme.net ']],
  ['DSN="a=b@tcp(db.acme.net:3306)/x"', ['DSN MySQL public db.acme.net ']],
  ['DSN="shop@udp(db.acme.net:3306)/x"', []],
  ['PG_DSN="server=tcp:db.acme.net;x=1"', ['PG_DSN Postgres public db.acme.net server,x']],
  ['PG_DSN="server=-;x=1"', ['PG_DSN Postgres bare - server,x']],
  ['PG_DSN="server=;x=1"', []],
  ['OTHER="host=db.acme.net port=5432"', []],
  ['PG_URL=https://db.acme.net?host=x.acme.net', []],
  ['REDIS_DOCS_HOST=redis.acme.net', []],
  ['ELASTIC_URL=https://db.acme.net', []],
  ['DB_HOST=db.acme.net\nDB_SSL_MODE=disable', ['DB_HOST the database public db.acme.net sslmode=disable']],
  ['DB_HOST=db.acme.net\nDB_SSL=x', ['DB_HOST the database public db.acme.net ssl']],
  ['PG_HOST=db.acme.net\nDB_TLS=x', ['PG_HOST Postgres public db.acme.net tls']],
  ['REDIS_HOST=db.acme.net\nDB_TLS=x', ['REDIS_HOST Redis public db.acme.net ']],
  ['MEMCACHED_HOST=db.acme.net\nDB_TLS=x', ['MEMCACHED_HOST Memcached public db.acme.net ']],
  ['REDIS_HOST=db.acme.net\nREDIS_TLS=x', ['REDIS_HOST Redis public db.acme.net tls']],
  ['PG_HOST=db.acme.net\nMYSQL_TLS=x', ['PG_HOST Postgres public db.acme.net ']],
  ['DB_HOST=db.acme.net\nMYSQL_TLS=x', ['DB_HOST the database public db.acme.net tls']],
  ['DB_HOST=db.acme.net\nDB_SSL_VERIFY=x', ['DB_HOST the database public db.acme.net sslverify']],
  [
    'DB_HOST=db.acme.net\nDB_SSL_REJECT_UNAUTHORIZED=x',
    ['DB_HOST the database public db.acme.net sslrejectunauthorized'],
  ],
  ['DB_HOST=db.acme.net\nDB_TLS_VERIFY=x', ['DB_HOST the database public db.acme.net tlsverify']],
  ['DB_HOST=db.acme.net\nDB_SSL_CERT=x', ['DB_HOST the database public db.acme.net ']],
  ['DB_HOST=db.acme.net\nDB_TLSX=x', ['DB_HOST the database public db.acme.net ']],
  ['DB_HOST=db.acme.net\nDB_XTLS=x', ['DB_HOST the database public db.acme.net ']],
  ['PGHOST=db.acme.net\nMYPGSSLMODE=allow', ['PGHOST Postgres public db.acme.net ']],
  ['API_URL=https://api.acme.net?sslmode=disable\nDB_DOCS_URL=https://docs.acme.net', []],
])('%s', async (env, wanted) => {
  const found = await connectionsOf(env)
  const shown = found.map(({ name, database, host, options }) => {
    const keys = [...options].map(([key, { value }]) => (key === 'sslmode' ? `${key}=${value}` : key))
    return `${name} ${database.name} ${host.kind} ${host.name} ${keys.join()}`
  })
  expect(shown).toEqual(wanted)
})

test.each([
  ['DATABASE_URL=postgres://db.acme.net/x tool', ['DATABASE_URL db.acme.net']],
  ['fly secrets set DATABASE_URL=postgres://db.acme.net/x', ['DATABASE_URL db.acme.net']],
  ['psql postgres://db.acme.net/x', [' db.acme.net']],
  ['psql --url=postgres://db.acme.net/x', []],
  ['psql "see postgres://db.acme.net/x"', []],
  ['psql postgres://db/x', []],
  ['psql "postgres://db.acme.net/$X"', []],
  ['tool 1A=postgres://db.acme.net/x', []],
])('the command %s', async (line, wanted) => {
  const found = await connectionsOf(`#!/bin/sh\n${line}\n`, 'bin/x')
  expect(found.map(({ name, host }) => `${name} ${host.name}`)).toEqual(wanted)
})

test('a stage that is not shipped connects to nothing', async () => {
  const line = 'ENV DATABASE_URL=postgres://db.acme.net/x\nCMD psql postgres://db.acme.net/x\n'
  expect(await connectionsOf(`FROM a AS b\n${line}FROM c\n`, 'Dockerfile')).toEqual([])
  expect(await connectionsOf(`FROM a\n${line}`, 'Dockerfile')).toHaveLength(2)
})

test.each([
  [4000, 1],
  [4001, 0],
])('a value of %i characters', async (length, count) => {
  const url = 'postgres://db.acme.net/'
  expect(await connectionsOf(`DATABASE_URL=${url}${'x'.repeat(length - url.length)}`)).toHaveLength(count)
})

test('what developers alone read is left out', async () => {
  expect(await connectionsOf('DATABASE_URL=postgres://db.acme.net/x', '.env.example')).toEqual([])
})

test.each([
  ['postgres://db.acme.net/x?sslmode=disable', 'off'],
  ['mysql://db.acme.net/x?ssl-mode=DISABLED', 'off'],
  ['mysql://db.acme.net/x?ssl-mode=PREFERRED', 'optional'],
  ['mysql://db.acme.net/x?ssl={"rejectUnauthorized":false}', 'unverified'],
  ['mysql://db.acme.net/x?sslaccept=accept_invalid_certs', 'unverified'],
  ['neo4j+ssc://db.acme.net', 'unverified'],
  ...['disable', 'disabled', 'none'].flatMap(value => [
    [`postgres://db.acme.net/x?sslmode=${value}`, 'off'],
    [`postgres://db.acme.net/x?ssl=${value}`, 'off'],
  ]),
  ...['ssl', 'tls', 'useSSL', 'encrypt', 'secure'].flatMap(name =>
    ['false', '0', 'no', 'off', 'none'].map(value => [`mysql://db.acme.net/x?${name}=${value}`, 'off']),
  ),
  ['mysql://db.acme.net/x?ssl=nope', ''],
  ['mysql://db.acme.net/x?ssl=xno', ''],
  ['mysql://db.acme.net/x?xssl=no', ''],
  ['mysql://db.acme.net/x?sslx=no', ''],
  ['mysql://db.acme.net/x?secure=disable', 'off'],
  ...['allow', 'prefer', 'preferred'].map(value => [`postgres://db.acme.net/x?sslmode=${value}`, 'optional']),
  ['postgres://db.acme.net/x?sslmode=preferable', ''],
  ['postgres://db.acme.net/x?sslmode=require', ''],
  ['mysql://db.acme.net/x?tls=preferred', 'optional'],
  ['mysql://db.acme.net/x?tls=prefer', ''],
  ['postgres://db.acme.net/x?sslmode=no-verify', 'unverified'],
  ['postgres://db.acme.net/x?sslmode=no-verify-x', ''],
  ['mysql://db.acme.net/x?tls=skip-verify', 'unverified'],
  ['mysql://db.acme.net/x?tls=skip-verify-x', ''],
  ['mysql://db.acme.net/x?rejectUnauthorized=false', 'unverified'],
  ['mysql://db.acme.net/x?sslRejectUnauthorized=0', 'unverified'],
  ['mysql://db.acme.net/x?rejectUnauthorized=true', ''],
  ["mysql://db.acme.net/x?ssl={'rejectUnauthorized'  :  false}", 'unverified'],
  ['mysql://db.acme.net/x?ssl={rejectUnauthorized:false}', 'unverified'],
  ['mysql://db.acme.net/x?ssl={rejectUnauthorized:true}', ''],
  ...['sslVerify', 'verifyServerCertificate', 'ssl_verify_cert', 'sslVerifyServerCert', 'tlsVerify'].map(name => [
    `mysql://db.acme.net/x?${name}=false`,
    'unverified',
  ]),
  ['mysql://db.acme.net/x?xsslVerify=false', ''],
  ['mysql://db.acme.net/x?sslVerifyX=false', ''],
  ['mysql://db.acme.net/x?sslaccept=accept_invalid_certs_x', ''],
  ['mysql://db.acme.net/x?sslaccept=strict', ''],
  ['sqlserver://db.acme.net;trustServerCertificate=true', 'unverified'],
  ['sqlserver://db.acme.net;trustServerCertificate=yes', 'unverified'],
  ['sqlserver://db.acme.net;trustServerCertificate=false', ''],
  ...['tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'tlsInsecure', 'sslInvalidHostNameAllowed'].map(
    name => [`mongodb://db.acme.net/x?${name}=true`, 'unverified'],
  ),
  ['mongodb://db.acme.net/x?tlsInsecureX=true', ''],
  ['mongodb://db.acme.net/x?tlsInsecure=trues', ''],
  ['mongodb://db.acme.net/x?tlsInsecure=xon', ''],
  ['rediss://db.acme.net?ssl_cert_reqs=none', 'unverified'],
  ['rediss://db.acme.net?ssl_cert_reqs=CERT_NONE', 'unverified'],
  ['rediss://db.acme.net?ssl_cert_reqs=nones', ''],
  ['postgres://db.acme.net/x?sslfactory=org.postgresql.ssl.NonValidatingFactory', 'unverified'],
  ['postgres://db.acme.net/x?sslfactory=NonValidatingFactoryX', ''],
  ['clickhouse://db.acme.net/x?skip_verify=1', 'unverified'],
  ['clickhouse://db.acme.net/x?skip_verify=0', ''],
  ['valkey://db.acme.net', 'scheme'],
  ['bolt://db.acme.net', 'scheme'],
  ['neo4j://db.acme.net', 'scheme'],
  ['bolt+s://db.acme.net', ''],
  ['redis://db.acme.net?ssl=1', ''],
  ['redis://db.acme.net?ssl=0', 'off,scheme'],
  ['bolt://db.acme.net?encryption=on', ''],
  ['redis://db.acme.net?tls=required', ''],
  ['redis://db.acme.net?tls=maybe', 'scheme'],
  ['redis://db.acme.net', 'scheme'],
  ['redis://db.acme.net?tls=true', ''],
  ['postgres://db.acme.net/x?sslmode=verify-full', ''],
  ['postgres://db.acme.net/x', ''],
] as [string, string][])('%s is %s', async (url, wanted) => {
  const quote = url.includes("'") ? '"' : "'"
  const [connection] = await connectionsOf(`DATABASE_URL=${quote}${url}${quote}`)
  const meanings = (['off', 'optional', 'unverified'] as const).filter(
    meaning => connection && tlsOption(connection, meaning),
  )
  const scheme = connection && tlsSchemeFix(connection) !== undefined ? ['scheme'] : []
  expect([...meanings, ...scheme].join()).toBe(wanted)
})

test('a long value takes no long time', async () => {
  const values = [`${'a '.repeat(1900)}`, `${'a=;'.repeat(1300)}`, `x://${'a'.repeat(3900)}`, ` ${'='.repeat(3900)}`]
  const elapsed = processorTime()
  for (const value of values) await connectionsOf(`DATABASE_URL="${value}"\n`.repeat(20))
  expect(elapsed()).toBeLessThan(2000)
})

/** What decides is the whole name and the whole value, not a part of a longer one. */
test.each([
  ['sslmode', 'disable'],
  ['sslmode', 'prefer'],
  ['sslmode', 'no-verify'],
  ['tls', 'preferred'],
  ['tls', 'skip-verify'],
  ['rejectunauthorized', 'false'],
  ['sslaccept', 'accept_invalid_certs'],
  ['trustservercertificate', 'true'],
  ['tlsinsecure', 'true'],
  ['sslinvalidhostnameallowed', 'true'],
  ['sslcertreqs', 'none'],
  ['skipverify', 'true'],
])('more than %s=%s', async (name, value) => {
  for (const option of [`x${name}=${value}`, `${name}x=${value}`, `${name}=x${value}`, `${name}=${value}x`]) {
    const [connection] = await connectionsOf(`DATABASE_URL=postgres://db.acme.net/x?${option}`)
    const meanings = ['off', 'optional', 'unverified'] as const
    expect(meanings.filter(meaning => connection && tlsOption(connection, meaning))).toEqual([])
  }
})

test.each([
  ['redis', 'rediss'],
  ['valkey', 'valkeys'],
  ['bolt', 'bolt+s'],
  ['neo4j', 'neo4j+s'],
])('%s is to be %s', async (scheme, instead) => {
  const [connection] = await connectionsOf(`DATABASE_URL=${scheme}://db.acme.net`)
  expect(connection && tlsSchemeFix(connection)).toBe(instead)
})

test.each([
  ['Postgres', 'sslmode', 'disable', 'verify-full'],
  ['Postgres', 'SSL Mode', 'Disable', 'VerifyFull'],
  ['Postgres', 'hibernate.data-source.ssl-mode', 'prefer', 'verify-full'],
  ['MySQL', 'ssl-mode', 'DISABLED', 'VERIFY_IDENTITY'],
  ['MySQL', 'tls', 'skip-verify', 'true'],
  ['MySQL', 'tls', 'preferred', 'true'],
  ['MySQL', 'ssl', 'false', undefined],
  ['Postgres', 'ssl', 'false', 'true'],
  ['Redis', 'ssl_cert_reqs', 'none', 'required'],
  ['SQL Server', 'TrustServerCertificate', 'True', 'False'],
  ['MongoDB', 'tlsAllowInvalidCertificates', 'true', 'false'],
  ['Postgres', 'DB_SSL_VERIFY', 'off', 'on'],
  ['Postgres', 'DB_SSL_VERIFY', '0', '1'],
  ['Postgres', 'ssl', '{ rejectUnauthorized: false }', undefined],
  ['Neo4j', 'scheme', 'bolt+ssc', undefined],
])('the secure value of %s: %s=%s is %s', (name, option, value, secure) => {
  const at = { path: 'x', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } }
  const database = { ...DATABASES[0], name } as Database
  expect(secureValueOf({ name: option, value, at }, database)).toBe(secure)
})
