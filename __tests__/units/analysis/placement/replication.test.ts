import { describe, expect, test } from '@jest/globals'
import { liteFsConfigs } from '../../../../src/analysis/placement/litefs.ts'
import { makesOwnBackups, replicates, runsLiteFs, sqliteOf } from '../../../../src/analysis/placement/replication.ts'
import { groupsOf, isDisposable } from '../../../../src/analysis/placement/volumes.ts'
import { databaseBehind, isFlyPostgres } from '../../../../src/analysis/services/database-servers.ts'
import { projectOf } from '../../project/listing.ts'

async function appOf(config: string, more: Readonly<Record<string, string>> = {}) {
  const { apps } = await projectOf(new Map(Object.entries({ 'fly.toml': `app = "shop"\n${config}`, ...more })))
  if (!apps[0]) throw new Error('no app')
  return apps[0]
}

describe('what keeps data in step', () => {
  test.each([
    ['ENTRYPOINT ["litefs", "mount"]', 'litefs replicates'],
    ['ENTRYPOINT litefs mount', 'litefs replicates'],
    ['COPY --from=flyio/litefs:0.5 /usr/local/bin/litefs /usr/local/bin/litefs', 'litefs replicates'],
    ['CMD ["rqlited", "-node-id", "1"]', 'replicates'],
    ['CMD ["litestream", "replicate"]', 'backups'],
    ['ENV DNS_CLUSTER_QUERY=shop.internal', ''],
    ['ENV CLUSTER_PEERS=a,b', 'replicates'],
    ['RUN apk add litefs-docs', 'replicates'],
  ])('%s', async (line, wanted) => {
    const app = await appOf('', { Dockerfile: `FROM node:22\n${line}\n` })
    const facts = [runsLiteFs(app) && 'litefs', replicates(app) && 'replicates', makesOwnBackups(app) && 'backups']
    expect(facts.filter(Boolean).join(' ')).toBe(wanted)
  })
})

test.each([
  ['DATABASE_URL = "file:/data/x.db"', true],
  ['DB_PATH = "/data/x.sqlite3"', true],
  ['DATABASE_URL = "sqlite:///data/x.db"', true],
  ['DATABASE_URL = "postgres://db.internal/x"', false],
  ['STATIC_PATH = "/data/x.db"', false],
])('SQLite: %s', async (line, wanted) => {
  expect(sqliteOf(await appOf(`[env]\n${line}\n`)) !== undefined).toBe(wanted)
})

test.each([
  ['image_cache', '/data', true],
  ['data', '/root/.ollama/models', true],
  ['data', '/data', false],
  ['catalogs', '/data', false],
])('a volume %s at %s is disposable: %s', async (source, destination, wanted) => {
  const { mounts } = await appOf(`[mounts]\nsource = "${source}"\ndestination = "${destination}"\n`)
  expect(mounts.map(isDisposable)).toEqual([wanted])
})

test('the default group is `app`, else the first by name', async () => {
  const groups = [await appOf(''), await appOf('[processes]\nworker = "w"\nweb = "b"\n')].map(app => groupsOf([], app))
  expect(groups).toEqual([['app'], ['web']])
})

test.each([
  ['[build]\nimage = "docker.io/library/redis:7"\n', 'Redis'],
  ['[processes]\napp = "/usr/bin/redis-server --port 1"\n', 'Redis'],
  ['[processes]\napp = "node x"\ncache = "redis-server"\n', undefined],
])('the server behind a service: %s', async (config, wanted) => {
  const app = await appOf(`${config}[[services]]\ninternal_port = 1\n[[services.ports]]\nport = 2\n`)
  expect(app.services.map(service => databaseBehind(service, app)?.database.name)).toEqual([wanted])
})

const at = (internal: string | number, ...ports: string[]) =>
  `[[services]]\ninternal_port = ${internal}\n${ports.map(port => `[[services.ports]]\n${port}\n`).join('')}`

test.each<[string, string, string[]]>([
  ['a port inside', at(5432, 'port = 80\nhandlers = ["http"]'), ['Postgres 4 false']],
  ['a port outside', at(1, 'port = 6379'), ['Redis 4 false']],
  ['a port outside with TLS', at(1, 'port = 6379\nhandlers = ["tls"]'), ['Redis 4 false']],
  ['a web port outside', at(1, 'port = 6379\nhandlers = ["http"]'), ['']],
  ['a web port of a database with HTTP', at(1, 'port = 9200\nhandlers = ["http"]'), ['Elasticsearch 4 false']],
  ['a range', at(1, 'start_port = 6379\nend_port = 6380'), ['']],
  ['the second port', at(1, 'port = 80\nhandlers = ["http"]', 'port = 6379'), ['Redis 7 false']],
  ['nothing outside', at(5432), ['']],
  ['an image behind a port for the web', `${at(1, 'port = 80\nhandlers = ["http"]')}[build]\nimage = "redis"\n`, ['']],
  ['an image behind a bare port', `${at(1, 'port = 80')}[build]\nimage = "redis"\n`, ['Redis 4 true']],
  [
    'an image that speaks HTTP',
    `${at(1, 'port = 80\nhandlers = ["http"]')}[build]\nimage = "elasticsearch"\n`,
    ['Elasticsearch 4 true'],
  ],
  ['a program by its path', `${at(1, 'port = 80')}[processes]\napp = "/usr/bin/postgres -D x"\n`, ['Postgres 4 true']],
  ['a program that is none', `${at(1, 'port = 80')}[processes]\napp = "node redis-server"\n`, ['']],
  ['a program that is not known', `${at(1, 'port = 80')}[processes]\napp = "$X redis-server"\n`, ['']],
])('a database by %s', async (_, config, wanted) => {
  const app = await appOf(config)
  const found = app.services.map(service => databaseBehind(service, app))
  expect(found.map(each => (each ? `${each.database.name} ${each.at.range.start.line - 1} ${each.sure}` : ''))).toEqual(
    wanted,
  )
})

test.each([
  ['flyio/postgres-flex:16', true],
  ['postgres-ha', true],
  ['my/postgres-flexible', true],
  ['my-postgres-flex', false],
  ['postgres:16', false],
])('the image %s with pg_tls is a Fly Postgres: %s', async (image, is) => {
  const ports = at(5432, 'port = 5432\nhandlers = ["pg_tls"]')
  expect(isFlyPostgres(await appOf(`${ports}[build]\nimage = "${image}"\n`))).toBe(is)
  expect(isFlyPostgres(await appOf(`${at(5432, 'port = 5432')}[build]\nimage = "${image}"\n`))).toBe(false)
})

test.each([
  ['["pg_tls"]', '/flycheck/pg', true],
  ['["pg_tls"]', '/health', false],
  ['["tls"]', '/flycheck/pg', false],
])('a Fly Postgres has pg_tls and its checks: %s %s', async (handlers, path, wanted) => {
  const ports = `[[services]]\ninternal_port = 5432\n[[services.ports]]\nport = 5432\nhandlers = ${handlers}\n`
  expect(isFlyPostgres(await appOf(`${ports}[checks.pg]\ntype = "http"\npath = "${path}"\n`))).toBe(wanted)
})

test('LiteFS configs by name and content, without examples', async () => {
  const text = 'fuse:\n  dir: /x\nlease:\n  type: consul\n  candidate: ${A == B}\n'
  const paths = ['litefs.yml', 'etc/litefs.prod.yaml', 'examples/litefs.yml', 'config/lease.yml']
  const files = new Map(paths.map(path => [path, text]))
  const found = liteFsConfigs(await projectOf(files.set('a/litefs.yml', 'lease: 1\n')))
  expect(found.map(({ path, leaseType, candidate }) => [path, leaseType, candidate?.scalar.value])).toEqual([
    ['etc/litefs.prod.yaml', 'consul', '${A == B}'],
    ['litefs.yml', 'consul', '${A == B}'],
  ])
})
