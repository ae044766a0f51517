import { describe, expect, test } from '@jest/globals'
import { foldersOfContext } from '../../../../src/analysis/image/image-files.ts'
import { confidenceIn } from '../../../../src/analysis/pipelines/ci-confidence.ts'
import { type Backend, backendOf } from '../../../../src/analysis/services/backends.ts'
import { metricsOf } from '../../../../src/analysis/services/metrics.ts'
import { commandsBehind, isImage, lineOf, namesNumber } from '../../../../src/analysis/services/service-commands.ts'
import { sshServerBehind } from '../../../../src/analysis/services/ssh.ts'
import { ADMIN_TOOLS } from '../../../../src/facts/admin-tools.ts'
import { leastTime } from '../../../processor-time.ts'
import { projectOf } from '../../project/listing.ts'

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

function nameOf(backend: Backend | undefined): string | undefined {
  if (!backend) return undefined
  if (backend.rule === 'database-port-public') return `${backend.rule}: ${backend.database.name}`
  if (backend.rule === 'open-mcp-server') return `${backend.rule}: ${backend.server.name}`
  return `${backend.rule}: ${'ssh' in backend ? 'SSH' : backend.tool.name}`
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
    [
      '… whose tool has a user of its own',
      'open-mcp-server: fly mcp wrap',
      service(8080, 443),
      'FROM x\nCMD env A=1 flyctl mcp wrap -- tool --user me',
    ],
    ['… with a user', undefined, service(8080, 443), 'FROM x\nCMD flyctl mcp wrap --user me -- tool'],
    ['… with a token', undefined, `${service(8080, 443)}[env]\nFLY_MCP_BEARER_TOKEN = "x"`, 'FROM flyio/mcp'],
  ]
  test.each(CASES.map(([what, owner, config, dockerfile]) => ({ what, owner, config, dockerfile })))(
    '$what',
    async row => {
      const { owner, config, dockerfile } = row
      const app = await appOf(config, dockerfile)
      expect(app.services.map(one => nameOf(backendOf(one, app)))).toEqual([owner])
    },
  )
})

describe('what runs behind a service', () => {
  const GROUPS = '[processes]\nweb = "serve"\nflower = "celery flower"\n'
  const IMAGE = 'FROM x AS build\nCMD ["other"]\nFROM x\nENTRYPOINT ["/init"]\nCMD ["serve", "--port=1"]'
  test.each([
    ['its process group', `${GROUPS}${service(1, 1, 'processes = ["web"]')}`, IMAGE, ['serve', '/init']],
    ['else the default group', `${GROUPS}${service(1, 1)}`, IMAGE, ['celery flower', '/init']],
    ['else the image', service(1, 1), IMAGE, ['/init', 'serve --port=1']],
    [
      'unless the config replaces its command',
      `${service(1, 1)}[experimental]\ncmd = ["mine"]`,
      IMAGE,
      ['/init', 'mine'],
    ],
    ['or its entrypoint', `${service(1, 1)}[experimental]\nentrypoint = ["mine"]`, IMAGE, ['mine']],
    ['or both', `${service(1, 1)}[experimental]\nentrypoint = ["sh"]\ncmd = ["x"]`, IMAGE, ['sh', 'x']],
    ['or all at once', `${service(1, 1)}[experimental]\nexec = ["mine"]`, IMAGE, ['mine']],
    [
      'the last CMD alone',
      service(1, 1),
      'FROM x\nCMD a && b\nCMD c && \\\n  d\nENTRYPOINT e\nENTRYPOINT f\n',
      ['f', 'c', 'd'],
    ],
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
  expect(foldersOfContext(app)).toEqual(folders)
})

describe('the table of tools', () => {
  test('each port tells one tool only', () => {
    const ports = ADMIN_TOOLS.flatMap(tool => tool.ports)
    expect(ports.filter((port, i) => ports.indexOf(port) !== i)).toEqual([])
  })

  test.each(['celery ', 'prometheus ', ' -c', 'jdwp=', 'dlv ', 'debugpy ', 'jupyter '])('%j over and over', word => {
    const line = word.repeat(1000 / word.length)
    const time = leastTime(1000, () => {
      for (const { program, otherwise } of ADMIN_TOOLS) for (const one of [program, otherwise]) one?.test(line)
    })
    expect(time).toBeLessThan(1000)
  })
})

describe('SSH', () => {
  const SSHD = 'FROM alpine\nRUN apk add openssh-server\n'
  const traits = async (config: string, dockerfile?: string) => {
    const app = await appOf(config, dockerfile)
    return app.services.map(one => {
      const found = sshServerBehind(one, app)
      if (!found) return undefined
      const flags = [found.login && 'login', found.intended && 'intended', found.passwordAt && 'password']
      return [found.at.range.start.line, ...flags.filter(Boolean)].join(' ')
    })
  }
  test.each<[string, string, string | undefined, string | undefined]>([
    ['inside', service(22, 10_022), undefined, '2'],
    ['outside', service(8000, 22), undefined, '5'],
    ['2222 outside alone', service(2222, 22), undefined, '5'],
    ['2222 alone', service(2222, 10_022), undefined, undefined],
    ['a range from it', service(8000, 22).replace('port = 22', 'start_port = 22\nend_port = 23'), undefined, undefined],
    ['a range to it', service(8000, 22).replace('port = 22', 'start_port = 21\nend_port = 22'), undefined, undefined],
    ['another port', service(8000, 443), SSHD, undefined],
    ['installed', service(22, 10_022), SSHD, '2 login'],
    ['installed, on 2222', service(2222, 10_022), SSHD, '2 login'],
    [
      'installed by apt',
      service(22, 1),
      'FROM debian\nRUN apt-get update && apt-get install -y openssh-server\n',
      '2 login',
    ],
    ['dropbear', service(22, 1), 'FROM debian\nRUN apk add dropbear=1\n', '2 login'],
    ['the client alone', service(22, 1), 'FROM debian\nRUN apk add openssh-client\n', '2'],
    ['installed in a stage that is left', service(22, 1), `${SSHD}FROM scratch\n`, '2'],
    ['written down, not run', service(22, 1), 'FROM alpine\nCMD apk add openssh-server\n', '2'],
    ['its image', service(22, 1), 'FROM linuxserver/openssh-server\n', '2 login intended'],
    ['started', service(22, 1), 'FROM alpine\nCMD /usr/sbin/sshd -D\n', '2 login'],
    [
      'with passwords',
      service(22, 1),
      `${SSHD}RUN echo "PasswordAuthentication yes" >> /etc/ssh/sshd_config\n`,
      '2 login password',
    ],
    [
      'for root',
      service(22, 1),
      `${SSHD}RUN echo "permitrootlogin  yes" >> /etc/ssh/sshd_config\n`,
      '2 login password',
    ],
    ['without', service(22, 1), `${SSHD}RUN echo "PasswordAuthentication no" >> /etc/ssh/sshd_config\n`, '2 login'],
    ['with passwords by a variable', `${service(22, 1)}[env]\nPASSWORD_ACCESS = "true"\n`, SSHD, '2 login password'],
    ['not by another one', `${service(22, 1)}[env]\nX = "true"\nPASSWORD_ACCESS = "false"\n`, SSHD, '2 login'],
    ['a bastion', `app = "acme-bastion"\n${service(22, 1)}`, undefined, '3 intended'],
    ['a jump host', `app = "jumphost"\n${service(22, 1)}`, undefined, '3 intended'],
    ['a game', `app = "acme-game"\n${service(22, 1)}`, SSHD, undefined],
    ['a file drop', service(22, 1), 'FROM atmoz/sftp\n', '2 intended'],
    ['a Git server', service(22, 1), 'FROM gogs/gogs\n', undefined],
  ])('%s', async (_, config, dockerfile, wanted) => {
    expect(await traits(config, dockerfile)).toEqual([wanted])
  })
})

describe('what a service says', () => {
  test.each([
    ['tcp', 'database-port-public: Postgres'],
    ['', 'database-port-public: Postgres'],
    ['udp', undefined],
  ])('the protocol %j', async (protocol, owner) => {
    const app = await appOf(service(5432, 10_000, `protocol = "${protocol}"`))
    expect(app.services.map(one => nameOf(backendOf(one, app)))).toEqual([owner])
  })

  test('a range of ports tells no tool', async () => {
    const range = (start: number, end: number) =>
      service(8080, 1).replace('port = 1\n', `start_port = ${start}\nend_port = ${end}\n`)
    for (const [start, end, owner] of [
      [8500, 8500, 'admin-port-public: Consul'],
      [8500, 8501, undefined],
      [8499, 8500, undefined],
    ] as const) {
      const app = await appOf(range(start, end))
      expect(app.services.map(one => nameOf(backendOf(one, app)))).toEqual([owner])
    }
  })

  test('beside another service an image alone tells nothing, a number in the command does', async () => {
    const two = `${service(80, 443)}${service(9000, 9001)}`
    const named = async (dockerfile: string) => {
      const app = await appOf(two, dockerfile)
      return app.services.map(one => nameOf(backendOf(one, app)))
    }
    expect(await named('FROM prom/prometheus\n')).toEqual([undefined, undefined])
    expect(await named('FROM prom/prometheus\nCMD --listen=:9000 --x\n')).toEqual([undefined, undefined])
    expect(await named('FROM debian\nCMD prometheus --config.file=x --web.listen-address=:9000\n')).toEqual([
      undefined,
      'admin-port-public: Prometheus',
    ])
  })

  test('the line of a command holds its assignments, and is not without end', async () => {
    const app = await appOf(service(1, 1), `FROM x\nCMD A=1 B=$C serve "$D" ${'x'.repeat(2000)}\n`)
    const [line = ''] = app.services.flatMap(one => commandsBehind(one, app).map(lineOf))
    expect([line.slice(0, 20), line.length]).toEqual(['A=1 B=$C serve "$D" ', 1000])
  })

  test('of very many commands the first are looked at', async () => {
    const script = (count: number) => Array.from({ length: count }, (_, index) => `run ${index}`).join(' && ')
    const behind = async (config: string, dockerfile?: string) => {
      const app = await appOf(config, dockerfile)
      return app.services.map(one => commandsBehind(one, app).length)
    }
    const groups = (...names: string[]) => service(1, 1, `processes = ${JSON.stringify(names)}`)
    expect(await behind(`[processes]\nweb = "${script(60)}"\n${groups('web')}`)).toEqual([50])
    expect(await behind(`[processes]\nweb = "${script(30)}"\nb = "${script(30)}"\n${groups('web', 'b')}`)).toEqual([50])
    expect(await behind(service(1, 1), `FROM x\nCMD ${script(60)}\n`)).toEqual([50])
    expect(await behind(`[processes]\nweb = "a"\n${groups('other')}`)).toEqual([0])
    expect(
      await behind(`${service(1, 1)}[experimental]\nexec = ["mine"]\n`, 'FROM x\nCMD other\nENTRYPOINT ["i"]\n'),
    ).toEqual([1])
  })
})

test.each([
  ['run 8080', 8080, true],
  ['run :8080/x', 8080, true],
  ['run 18080', 8080, false],
  ['run', undefined, false],
  ['undefined', undefined, false],
])('%s names %s: %s', (line, number, names) => {
  expect(namesNumber(line, number)).toBe(names)
})

test.each([
  ['named assignment', 'high', 'unit tests', 'low'],
  ['named assignment', 'medium', 'ci', 'low'],
  ['named assignment', 'medium', 'build and deploy', 'medium'],
  ['named assignment', 'medium', 'release tests', 'medium'],
  ['named assignment', 'medium', 'backup', 'medium'],
  ['named assignment', 'medium', 'contests', 'medium'],
  ['url userinfo', 'medium', 'e2e', 'low'],
  ['url userinfo', 'high', 'e2e', 'high'],
  ['provider format', 'medium', 'test', 'medium'],
  ['high entropy', 'medium', 'test', 'medium'],
] as const)('%s, %s, in %j: %s', (evidence, confidence, place, wanted) => {
  const credential = { kind: '', label: '', digest: '', identity: '', evidence, confidence }
  expect(confidenceIn('', place, credential)).toBe(wanted)
})
