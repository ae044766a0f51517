import { expect, test } from '@jest/globals'
import { databaseConnections } from '../../../src/rulekit/database-connections.ts'
import { plainSchemeFix, tlsOption } from '../../../src/rulekit/database-tls.ts'
import { projectOf } from '../project/listing.ts'

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
  ['API_URL=https://api.acme.net?sslmode=disable\nDB_DOCS_URL=https://docs.acme.net', []],
])('%s', async (env, wanted) => {
  const found = await connectionsOf(env)
  const shown = found.map(({ name, database, host, options }) => {
    const keys = [...options].map(([key, { value }]) => (key === 'sslmode' ? `${key}=${value}` : key))
    return `${name} ${database.name} ${host.kind} ${host.name} ${keys.join()}`
  })
  expect(shown).toEqual(wanted)
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
  ['redis://db.acme.net', 'scheme'],
  ['redis://db.acme.net?tls=true', ''],
  ['postgres://db.acme.net/x?sslmode=verify-full', ''],
  ['postgres://db.acme.net/x', ''],
])('%s is %s', async (url, wanted) => {
  const [connection] = await connectionsOf(`DATABASE_URL='${url}'`)
  const meanings = (['off', 'optional', 'unverified'] as const).filter(
    meaning => connection && tlsOption(connection, meaning),
  )
  const scheme = connection && plainSchemeFix(connection) !== undefined ? ['scheme'] : []
  expect([...meanings, ...scheme].join()).toBe(wanted)
})

test('a long value takes no long time', async () => {
  const values = [`${'a '.repeat(1900)}`, `${'a=;'.repeat(1300)}`, `x://${'a'.repeat(3900)}`, ` ${'='.repeat(3900)}`]
  const start = performance.now()
  for (const value of values) await connectionsOf(`DATABASE_URL="${value}"\n`.repeat(20))
  expect(performance.now() - start).toBeLessThan(2000)
})
