import { describe, expect, test } from '@jest/globals'
import { ADMIN_TOOLS } from '../../../src/rulekit/admin-tools.ts'
import { foldersOfWholeContext } from '../../../src/rulekit/image-folders.ts'
import { commandsBehind, isImage, lineOf } from '../../../src/rulekit/listeners.ts'
import { metricsOf } from '../../../src/rulekit/metrics.ts'
import { type Tenant, tenantOf } from '../../../src/rulekit/tenants.ts'
import { projectOf } from '../project/listing.ts'

async function appOf(config: string, dockerfile?: string) {
  const files = new Map([['fly.toml', config]])
  if (dockerfile !== undefined) files.set('Dockerfile', dockerfile)
  const [app] = (await projectOf(files)).apps
  if (!app) throw new Error('no app')
  return app
}

function service(internal: number, external: number, more = ''): string {
  return `[[services]]\ninternal_port = ${internal}\n${more}\n[[services.ports]]\nport = ${external}\n`
}

function nameOf(tenant: Tenant | undefined): string | undefined {
  if (!tenant) return undefined
  if (tenant.rule === 'database-port-public') return `${tenant.rule}: ${tenant.database.name}`
  if (tenant.rule === 'open-mcp-server') return `${tenant.rule}: ${tenant.server.name}`
  return `${tenant.rule}: ${'ssh' in tenant ? 'SSH' : tenant.tool.name}`
}

describe('who speaks of a service', () => {
  const CASES: readonly [what: string, owner: string | undefined, config: string, dockerfile?: string][] = [
    ['a web server', undefined, service(8080, 443)],
    ['a database inside', 'database-port-public: Postgres', service(5432, 10000)],
    ['a database outside', 'database-port-public: Redis', service(9000, 6379)],
    ["a database's image behind a raw port", 'database-port-public: MySQL', service(9000, 9000), 'FROM mysql:9'],
    ['a tool on its port', 'admin-port-public: Consul', service(8500, 443)],
    ['a tool on a port that others use', undefined, service(5555, 443)],
    ['… beside its image', 'admin-port-public: Flower', service(5555, 443), 'FROM mher/flower:2.0'],
    ['… its image on any port', 'admin-port-public: Prometheus', service(80, 443), 'FROM prom/prometheus'],
    ['the image of another build stage', undefined, service(80, 443), 'FROM prom/prometheus AS p\nFROM caddy'],
    ['a debugger next to the app', undefined, service(3000, 443), 'FROM node\nCMD node --inspect=9229 app.js 3000'],
    ['the debugger', 'admin-port-public: The Node.js inspector', service(9229, 9229)],
    ['SSH', 'admin-port-public: SSH', service(22, 22)],
    ["SSH of a Git server's users", undefined, `app = "acme-git"\n${service(22, 22)}`],
    ['port 2222 alone', undefined, service(2222, 2222)],
    ['port 2222 with sshd', 'admin-port-public: SSH', service(2222, 10022), 'FROM alpine\nCMD /usr/sbin/sshd -D'],
    ['UDP', undefined, service(5432, 5432, 'protocol = "udp"')],
    ['no ports', undefined, '[[services]]\ninternal_port = 5432\n'],
    ['an MCP server', 'open-mcp-server: fly mcp wrap', service(8080, 443), 'FROM x\nCMD flyctl mcp wrap -- tool'],
    ['… with a user', undefined, service(8080, 443), 'FROM x\nCMD flyctl mcp wrap --user me -- tool'],
    ['… with a token', undefined, `${service(8080, 443)}[env]\nFLY_MCP_BEARER_TOKEN = "x"`, 'FROM flyio/mcp'],
  ]
  test.each(CASES.map(([what, owner, config, dockerfile]) => ({ what, owner, config, dockerfile })))(
    '$what',
    async row => {
      const { owner, config, dockerfile } = row
      const app = await appOf(config, dockerfile)
      expect(app.services.map(one => nameOf(tenantOf(one, app)))).toEqual([owner])
    },
  )
})

describe('what runs behind a service', () => {
  const GROUPS = '[processes]\nweb = "serve"\nflower = "celery flower"\n'
  const IMAGE = 'FROM x AS build\nCMD ["other"]\nFROM x\nENTRYPOINT ["/init"]\nCMD ["serve", "--port=1"]'
  test.each([
    ['its process group', `${GROUPS}${service(1, 1, 'processes = ["web"]')}`, IMAGE, ['serve']],
    ['else the default group', `${GROUPS}${service(1, 1)}`, IMAGE, ['celery flower']],
    ['else the image', service(1, 1), IMAGE, ['/init', 'serve --port=1']],
    ['unless the config replaces its command', `${service(1, 1)}[experimental]\ncmd = ["mine"]`, IMAGE, ['mine']],
  ])('%s', async (_, config, dockerfile, lines) => {
    const app = await appOf(config, dockerfile)
    expect(app.services.flatMap(one => commandsBehind(one, app).map(lineOf))).toEqual(lines)
  })
})

test.each([
  ['prom/prometheus:v3', 'prom/prometheus', true],
  ['docker.io/prom/prometheus@sha256:aa', 'prometheus', true],
  ['localhost:5000/adminer', 'adminer', true],
  ['acme/prometheus-rules', 'prometheus', false],
  [undefined, 'adminer', false],
])('image %s is called %s: %s', (image, name, is) => {
  expect(isImage(image, name)).toBe(is)
})

test('metrics in all their forms', async () => {
  const app = await appOf('[[metrics]]\nport = 1\npath = "/m"\n[metric]\nport = 2\n[experimental]\nmetrics_port = 3\n')
  expect(metricsOf(app).map(({ port, path }) => `${port}${path}`)).toEqual(['1/m', '2/metrics', '3/metrics'])
})

test.each([
  ['copied to the working folder', 'FROM x\nWORKDIR /srv\nWORKDIR app\nCOPY . .', ['/srv/app']],
  ['in a working folder of an earlier stage', 'FROM x AS base\nWORKDIR /app\nFROM base\nCOPY . ./', ['/app']],
  ['by way of a stage', 'FROM x AS b\nCOPY . /w\nFROM x\nCOPY --from=b /w /app\nCOPY --from=b /w/dist /site', ['/app']],
  ['left behind in a stage', 'FROM x AS b\nCOPY . /w\nFROM x\nCOPY --from=b /w/dist /site', []],
  ['only a part', 'FROM x\nCOPY src /app', []],
])('the whole build context %s', async (_, dockerfile, folders) => {
  const app = await appOf('app = "a"\n', dockerfile)
  expect(foldersOfWholeContext(app)).toEqual(folders)
})

describe('the table of tools', () => {
  test('each port tells one tool only', () => {
    const ports = ADMIN_TOOLS.flatMap(tool => tool.ports)
    expect(ports.filter((port, i) => ports.indexOf(port) !== i)).toEqual([])
  })

  test.each(['celery ', 'prometheus ', ' -c', 'jdwp=', 'dlv ', 'debugpy ', 'jupyter '])('%j over and over', word => {
    const line = word.repeat(1000 / word.length)
    const start = performance.now()
    for (const { program, otherwise } of ADMIN_TOOLS) for (const one of [program, otherwise]) one?.test(line)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
