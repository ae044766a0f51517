import { describe, expect, test } from '@jest/globals'
import { exposureOf } from '../../../src/exposure/exposure.ts'
import type { AppExposure, Exposure, LinkTarget } from '../../../src/model/exposure.ts'
import { NO_POLICY, type Policy } from '../../../src/model/policy.ts'
import { parsers } from '../../../src/parse/index.ts'
import { run } from '../../../src/review/run.ts'
import { projectOf } from '../project/listing.ts'

type Files = Readonly<Record<string, string>>

async function expose(files: Files, policy?: Policy): Promise<Exposure> {
  return exposureOf(await projectOf(new Map(Object.entries(files)), policy))
}

/** The one app at `fly.toml`, which these lines are added to. */
async function only(lines: string, more: Files = {}) {
  const { apps } = await expose({ 'fly.toml': `app = "shop"\n${lines}`, ...more })
  const app = apps.find(({ path }) => path === 'fly.toml')
  if (!app) throw new Error('no app')
  return app
}

const PASSWORD = ['hunter', '2!'].join('')
const env = (...lines: string[]) => `[env]\n${lines.map(line => `${line}\n`).join('')}`
const service = (port: string, more = '') => `[[services]]\ninternal_port = 1\n${more}\n[[services.ports]]\n${port}\n`

describe('published ports and TLS', () => {
  test.each<[what: string, config: string, ports: string, tls: string | undefined]>([
    [
      'http_service that redirects',
      '[http_service]\ninternal_port = 1\nforce_https = true\n',
      '80 redirect to HTTPS, 443 HTTPS',
      'everywhere',
    ],
    ['http_service', '[http_service]\ninternal_port = 1\n', '80 HTTP, 443 HTTPS', 'on 443; not on 80'],
    ['no service', '', '', undefined],
    ['no ports', '[[services]]\ninternal_port = 1\n', '', undefined],
    ['plain HTTP alone', service('port = 8080\nhandlers = ["http"]'), '8080 HTTP', 'not on 8080'],
    ['raw TCP', service('port = 5432'), '5432 raw TCP', 'on 5432 only if the app encrypts'],
    ['PROXY header', service('port = 25\nhandlers = ["proxy_proto"]'), '25 raw TCP', 'on 25 only if the app encrypts'],
    [
      'UDP range',
      service('start_port = 5000\nend_port = 5010', 'protocol = "udp"'),
      '5000-5010 UDP',
      'on 5000–5010 only if the app encrypts',
    ],
    ['TLS without HTTP', service('port = 8883\nhandlers = ["tls"]'), '8883 TLS', 'everywhere'],
    ['Postgres', service('port = 5432\nhandlers = ["pg_tls"]'), '5432 PostgreSQL TLS', 'everywhere'],
    ['a handler nobody knows', service('port = 70\nhandlers = ["gopher"]'), '70', undefined],
    ['a port that is no number', service('port = "$PORT"'), '', undefined],
    [
      'the app redirects by itself',
      `${env('FORCE_SSL = "true"')}[http_service]\ninternal_port = 1\n`,
      '80 redirect to HTTPS, 443 HTTPS',
      'everywhere',
    ],
    [
      'TLS versions',
      '[http_service]\ninternal_port = 1\nforce_https = true\n[http_service.tls_options]\nversions = ["TLSv1.3", "<b>"]\n',
      '80 redirect to HTTPS, 443 HTTPS',
      'everywhere (TLSv1.3)',
    ],
  ])('%s', async (_, config, ports, tls) => {
    const app = await only(config)
    const printed = app.ports.map(({ start, end, service: served }) =>
      [start === end ? start : `${start}-${end}`, served ?? ''].join(' ').trim(),
    )
    expect(printed.join(', ')).toBe(ports)
    expect(app.tls).toBe(tls)
  })

  test('an app that the policy calls private is public with its first deploy, unless it asks for Flycast', async () => {
    const policy = { ...NO_POLICY, apps: new Map([['shop', { private: true, domains: [] }]]) }
    const { apps } = await expose({ 'fly.toml': `app = "shop"\n${service('port = 5432')}` }, policy)
    expect(apps[0]).toMatchObject({
      reach: 'unknown',
      tls: 'on 5432 only if the app encrypts',
      ports: [{ start: 5432 }],
    })
  })
})

describe('ports that a command opens', () => {
  const HTTP = '[http_service]\ninternal_port = 1\nforce_https = true\n'
  const CALLED = { 'web/fly.toml': `app = "web"\n${env('SHOP_URL = "http://shop.flycast"')}` }
  const PRIVATE: Policy = { ...NO_POLICY, apps: new Map([['shop', { private: true, domains: [] }]]) }
  const MACHINE = 'fly machine run --app shop --port 5432/tcp postgres:16'
  const none = 'private none'
  test.each<[what: string, config: string, commands: readonly string[], shown: string, policy?: Policy, more?: Files]>([
    ['private by the policy, with Flycast', `# Flycast\n${HTTP.replace('true', 'false')}`, [], none, PRIVATE],
    ['private by the policy, with a service for the internet', HTTP, [], 'unknown 80 443', PRIVATE],
    ['an address', HTTP, ['fly ips allocate-v4 -a shop'], 'public 80 443 by bin/up:2', PRIVATE],
    ['an address without a service', '', ['fly ips allocate-v4 -a shop'], none, PRIVATE],
    ['an address that flyctl asks about', HTTP, ['fly ips allocate -a shop'], 'unknown 80 443', PRIVATE],
    ['a private address', HTTP, ['fly ips allocate-v6 --private -a shop'], none, PRIVATE],
    ['a deploy', HTTP, ['fly deploy -a shop'], 'unknown 80 443', PRIVATE],
    ['a deploy with --flycast', HTTP, ['fly deploy --flycast -a shop'], none, PRIVATE],
    [
      'a deploy of an app that is called over Flycast',
      HTTP,
      ['fly deploy -a shop'],
      'unknown 80 443',
      NO_POLICY,
      CALLED,
    ],
    ['called over Flycast', HTTP, [], none, NO_POLICY, CALLED],
    ['a folder in a variable', HTTP, ['fly deploy "apps/$1"'], 'unknown 80 443', NO_POLICY, CALLED],
    ['a folder of a loop', HTTP, ['for a in . web; do fly deploy $a; done'], 'unknown 80 443', NO_POLICY, CALLED],
    ['a variable, with --flycast', HTTP, ['fly deploy "apps/$1" --flycast'], none, NO_POLICY, CALLED],
    ['a variable, for another app', HTTP, ['fly deploy "apps/$1" -a web'], none, NO_POLICY, CALLED],
    ['a port of a Machine', '', [MACHINE], 'unknown 5432'],
    ['a port of a Machine of a private app', '', [MACHINE], 'public 5432 by bin/up:2', PRIVATE],
    ['a port of a Machine beside a service', HTTP, [MACHINE], 'unknown 80 443 5432'],
    ['a port of a Machine in development', '', [], none, NO_POLICY, { 'docs/notes.md': MACHINE }],
  ])('%s', async (_, config, commands, shown, policy = NO_POLICY, more = {}) => {
    const script = { 'bin/up': ['#!/bin/sh', ...commands, ''].join('\n') }
    const { apps } = await expose({ 'fly.toml': `app = "shop"\n${config}`, ...script, ...more }, policy)
    expect(printed(apps.find(({ path }) => path === 'fly.toml'))).toBe(shown)
  })

  test.each<[what: string, commands: readonly string[], shown: readonly string[], policy?: Policy]>([
    [
      'an app without a config, with all its calls',
      [`${MACHINE} --region fra`, 'fly machine run --app shop --port 6379/tcp redis:7'],
      ['shop bin/up:2:1 unknown 5432 6379 in fra'],
    ],
    ['one that the policy makes private', [MACHINE], ['shop bin/up:2:1 public 5432 by bin/up:2'], PRIVATE],
    [
      'an app that a variable names',
      ['fly machine run --app $APP --port 5432/tcp postgres:16', 'fly machine run --app $APP --port 80 nginx'],
      ['- bin/up (command) unknown 80 5432'],
    ],
  ])('%s', async (_, commands, shown, policy = NO_POLICY) => {
    const files = { 'bin/up': ['#!/bin/sh', ...commands, ''].join('\n'), 'web/fly.toml': 'app = "web"\n' }
    const { apps } = await expose(files, policy)
    const found = apps.filter(({ origin }) => origin === 'command')
    const row = (app: AppExposure) => [app.name ?? '-', app.path, printed(app), ...app.regions.map(one => `in ${one}`)]
    expect(found.map(app => row(app).join(' '))).toEqual(shown)
  })

  function printed(app: AppExposure | undefined): string {
    if (!app) return 'no app'
    const ports = app.reach === 'private' ? ['none'] : app.ports.map(({ start }) => start)
    const places = app.openedBy.map(({ path, range }) => `by ${path}:${range.start.line}`)
    return [app.reach, ...ports, ...places].join(' ')
  }
})

describe('data stores', () => {
  const url = (address: string) => env(`DATABASE_URL = "${address}"`)
  test.each<[what: string, config: string, stores: string, files?: Files]>([
    ['none', '', ''],
    [
      'Fly Postgres',
      url(`postgres://u:${PASSWORD}@top2.nearest.of.pg.internal:5432/x`),
      'Fly Postgres top2.nearest.of.pg.internal:5432 private',
    ],
    [
      'Managed Postgres',
      url(`postgres://u:${PASSWORD}@direct.ab1.flympg.net/x`),
      'Managed Postgres direct.ab1.flympg.net private',
    ],
    [
      'Upstash Redis on Fly',
      env('REDIS_URL = "redis://fly-shop.upstash.io:6379"'),
      'Upstash Redis fly-shop.upstash.io:6379 private',
    ],
    [
      'Upstash Redis elsewhere',
      env('REDIS_URL = "rediss://eu1-shop.upstash.io:6379"'),
      'Upstash Redis eu1-shop.upstash.io:6379 public',
    ],
    ['Tigris', env('AWS_ENDPOINT_URL_S3 = "https://fly.storage.tigris.dev"'), 'Tigris fly.storage.tigris.dev public'],
    ['Supabase', env('SUPABASE_URL = "https://abc.supabase.co"'), 'Supabase abc.supabase.co public'],
    ['Neon', url('postgresql://ep-x.eu-central-1.aws.neon.tech/x'), 'Neon ep-x.eu-central-1.aws.neon.tech public'],
    ['another database', url('mysql://db.example.com/x'), 'external MySQL db.example.com public'],
    [
      'by host name',
      env('DB_HOST = "db.example.com"', 'PGHOST = "pg.flycast"'),
      'external database db.example.com public, Fly Postgres pg.flycast private',
    ],
    ['a private network that is not Fly’s', url('postgres://10.0.0.5/x'), 'Postgres 10.0.0.5 private'],
    ['a volume', '[[mounts]]\nsource = "data"\ndestination = "/data"\n', 'volume data here'],
    ['an image', '[build]\nimage = "flyio/postgres-flex:16"\n', 'Postgres here'],
    ['a process', '[processes]\ncache = "redis-server --save 60"\n', 'Redis here'],
    [
      'SQLite on a volume',
      `${url('file:/data/x.db')}[mounts]\nsource = "data"\ndestination = "/data"\n`,
      'SQLite here, volume data here',
    ],
    [
      'an address in a process',
      '[processes]\napp = "serve --db postgres://u@pg.internal:5432/x"\n',
      'Fly Postgres pg.internal:5432 private',
    ],
    [
      'the Dockerfile',
      '',
      'Fly Postgres pg.internal private',
      { Dockerfile: 'FROM node\nENV DATABASE_URL=postgres://pg.internal/x\n' },
    ],
    // Silent: nobody reads it in production, it is this machine, or only a run could tell.
    ['an example', '', '', { '.env.example': 'DATABASE_URL=postgres://db.example.com/x\n' }],
    ['a test', '', '', { 'test/config.yml': 'database_url: postgres://db.example.com/x\n' }],
    [
      'compose without a deploy',
      '',
      '',
      { 'compose.yml': 'services:\n  app:\n    environment:\n      DATABASE_URL: postgres://db.example.com/x\n' },
    ],
    [
      'a stage that is not shipped',
      '',
      '',
      { Dockerfile: 'FROM node AS b\nENV DATABASE_URL=postgres://db.example.com/x\nFROM node\n' },
    ],
    ['this machine', url('postgres://localhost/x'), ''],
    ['a template', '', '', { 'config/database.yml': 'url: postgres://<%= host %>/x\n' }],
    ['a secret', '', '', { 'fly.production.env': 'DATABASE_URL=$PG\n' }],
  ])('%s', async (_, config, stores, files = {}) => {
    const app = await only(config, files)
    const printed = app.dataStores.map(({ kind, name, reached }) => [kind, name, reached].filter(Boolean).join(' '))
    expect(printed.join(', ')).toBe(stores)
  })
})

describe('regions', () => {
  const script = (line: string): Files => ({ 'bin/setup': `#!/bin/sh\n${line}\n`, 'api/fly.toml': 'app = "api"\n' })
  test.each<[what: string, config: string, regions: string, files?: Files]>([
    ['none', '', ''],
    ['the primary one', 'primary_region = "fra"\n', 'fra'],
    [
      'a command for it',
      'primary_region = "fra"\n',
      'fra iad ams',
      script('fly scale count 2 -a shop --region iad,ams'),
    ],
    ['with an equals sign', '', 'sin', script('fly machine clone --app=shop --region=sin 1')],
    ['by its config', '', 'sin', script('fly deploy -c ./fly.toml --primary-region sin')],
    ['regions add', '', 'fra lhr', script('fly regions add fra lhr --app shop')],
    ['for another app', '', '', script('fly scale count 2 -a api --region iad')],
    ['for an app that a variable names', '', '', script('fly scale count 2 -a $APP --region iad')],
    ['for nobody knows which', '', '', script('fly scale count 2 --region iad')],
    ['for the only app', '', 'iad', { 'bin/setup': '#!/bin/sh\nfly scale count 2 --region iad\n' }],
    ['what places nothing', '', '', script('fly ssh console -a shop --region iad')],
    ['a variable', '', '', script('fly deploy -a shop --region $REGION')],
  ])('%s', async (_, config, regions, files = {}) => {
    expect((await only(config, files)).regions.join(' ')).toBe(regions)
  })
})

describe('who talks to whom', () => {
  const WEB = 'app = "web"\n[http_service]\ninternal_port = 1\n'
  const API = { 'api/fly.toml': 'app = "api"\n[http_service]\ninternal_port = 1\n' }
  const called = (...lines: string[]): Files => ({ 'web/fly.toml': `${WEB}${env(...lines)}`, ...API })
  const shown = (to: LinkTarget) =>
    to.kind === 'app' ? to.path : to.kind === 'host' ? to.host : `${to.store} ${to.host}`
  test.each<[what: string, files: Files, links: readonly string[], addresses?: string]>([
    ['in public', called('API_URL = "https://api.fly.dev"'), ['web/fly.toml ═ api/fly.toml at 5']],
    [
      'in private',
      called('API_URL = "http://api.internal:8080"'),
      ['web/fly.toml ┄ api/fly.toml at 5'],
      'api.internal:8080',
    ],
    [
      'twice',
      called('API_URL = "http://api.internal:8080"', 'OTHER_API_URL = "http://api.flycast"'),
      ['web/fly.toml ┄ api/fly.toml at 5 6'],
      'api.flycast api.internal:8080',
    ],
    ['an app of somewhere else', called('API_URL = "https://their.fly.dev"'), ['web/fly.toml ═ their.fly.dev at 5']],
    [
      'an outside host',
      called('PAYMENTS_API_URL = "https://pay.example.com/v1"'),
      ['web/fly.toml ═ pay.example.com at 5'],
    ],
    [
      'a store',
      called('DATABASE_URL = "postgres://pg.flycast:5432/x"'),
      ['web/fly.toml ┄ Fly Postgres pg.flycast:5432 at 5'],
    ],
    [
      'what a proxy passes on, by whatever variable',
      {
        ...called(),
        'web/nginx.conf':
          'server {\n set $up http://api.flycast;\n location / { proxy_pass $up; }\n location /rpc { grpc_pass grpc://api.internal:9000; }\n location /php { fastcgi_pass api.internal:9001; }\n}\n',
      },
      ['web/fly.toml ┄ api/fly.toml at 2 4 5'],
      'api.flycast api.internal:9000 api.internal:9001',
    ],
    ['itself', called('APP_URL = "https://web.fly.dev"', 'API_URL = "http://web.internal:1"'), []],
    ['what it hands on', called('CORS_ORIGINS = "https://api.fly.dev"', 'AUTH_URL = "https://api.fly.dev/oauth"'), []],
    [
      'response headers',
      called('X = "1"', '[http_service.http_options.response.headers]', 'X-Api-Url = "https://api.fly.dev"'),
      [],
    ],
    // A generic file names many addresses that nobody connects to.
    ['any JSON file', { ...called(), 'web/config/site.json': '{"docsApiUrl": "https://x.example.com"}' }, []],
    [
      'a JSON file that names an app',
      { ...called(), 'web/config/site.json': '{"apiUrl": "https://api.fly.dev"}' },
      ['web/fly.toml ═ api/fly.toml at 1'],
    ],
  ])('%s', async (_, files, links, addresses = '') => {
    const exposure = await expose(files)
    const printed = exposure.links.map(({ from, to, network, places }) => {
      const lines = places.map(({ range }) => range.start.line).join(' ')
      return `${from} ${network === 'private' ? '┄' : '═'} ${shown(to)} at ${lines}`
    })
    expect(printed).toEqual(links)
    expect(exposure.apps.find(({ name }) => name === 'api')?.privateAddresses.join(' ')).toBe(addresses)
  })
})

describe('never a credential', () => {
  const word = ['correct', 'horse'].join('-')
  const token = ['MTk4NjIyNDgz', 'Cl2FMQ', 'ZnCjm1XVW7vRze4b7Cq'].join('.')
  test.each([
    `DATABASE_URL = "postgres://user:${word}@pg.internal:5432/x"`,
    `DATABASE_URL = "postgres://user:a/${word}.com@db.example.com/x"`,
    `DATABASE_URL = "postgres://${word}.com/a@db.example.com/x"`,
    `DATABASE_URL = "postgres://db.example.com/x?password=${word}"`,
    `REDIS_URL = "redis://${word}@redis.example.com"`,
    `HOOK_API_URL = "https://${word}:x@hooks.example.com/services/${word}"`,
    `DB_TOKEN = "${token}"`,
    `DB_TOKEN_HOST = "${token}"`,
    `BOT_API_KEY_URL = "${token}"`,
  ])('%#', async line => {
    const printed = JSON.stringify(await expose({ 'fly.toml': `app = "shop"\n${env(line)}` }))
    expect(printed.toLowerCase()).not.toContain(word)
    expect(printed.toLowerCase()).not.toContain(token.toLowerCase())
  })
})

test('a report carries both sides, and a check of a whole project one', async () => {
  const snapshot = (text: string) => ({
    commit: 'c',
    paths: new Set(['fly.toml']),
    texts: new Map([['fly.toml', text]]),
    problems: [],
  })
  const input = {
    rules: [],
    policy: NO_POLICY,
    policyProblems: [],
    parsers,
    failOn: 'high',
    today: '2026-06-15',
    version: '0.1.0',
    head: snapshot(`app = "shop"\n${service('port = 5432')}`),
  } as const
  const change = run({ ...input, base: snapshot('app = "shop"\n'), scope: 'introduced' })
  const ports = (exposure: Exposure | undefined) => exposure?.apps.flatMap(app => app.ports.map(({ start }) => start))
  expect(ports(change.exposure.before)).toEqual([])
  expect(ports(change.exposure.after)).toEqual([5432])
  expect(run({ ...input, scope: 'all' }).exposure.before).toBeUndefined()
})
