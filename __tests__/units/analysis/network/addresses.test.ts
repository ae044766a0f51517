import { describe, expect, test } from '@jest/globals'
import type { AppCall } from '../../../../src/analysis/network/app-calls.ts'
import { type Endpoint, endpointsOf } from '../../../../src/analysis/network/endpoints.ts'
import { classifyHost } from '../../../../src/analysis/network/hosts.ts'
import { anyAddressOf, httpPortOf, privateAddressOf } from '../../../../src/analysis/network/private-addresses.ts'
import { unreachableOf } from '../../../../src/analysis/network/reachability.ts'
import { listenAddressOf } from '../../../../src/analysis/services/listen-addresses.ts'
import {
  covers,
  groupsOf,
  imageOf,
  isWideRange,
  nameOfPort,
  nameOfPorts,
  overlap,
} from '../../../../src/analysis/services/services.ts'
import type { App } from '../../../../src/model/project/app.ts'
import type { Project } from '../../../../src/model/project/project.ts'
import type { Port } from '../../../../src/model/project/service.ts'
import { projectOf } from '../../project/listing.ts'

const AT = { path: 'x', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } } }
const HTTP = '[http_service]\ninternal_port = 3000\n'
const STOPS = `${HTTP}auto_stop_machines = "stop"\n`
const port = (number: string | number, handlers = '', more = ''): string =>
  `[[services.ports]]\nport = ${number}\n${handlers === '' ? '' : `handlers = [${handlers}]\n`}${more}\n`
const service = (internal: string | number, ...ports: string[]): string =>
  `[[services]]\ninternal_port = ${internal}\n${ports.join('')}`

interface Called {
  readonly config: string
  readonly dockerfile?: string
}

/** What is called in the project of that app. */
async function called(
  address: string,
  { config, dockerfile }: Called,
): Promise<{ call: AppCall; app: App; project: Project }> {
  const files = new Map([['fly.toml', `app = "shop-api"\n${config}`]])
  if (dockerfile !== undefined) files.set('Dockerfile', dockerfile)
  const project = await projectOf(files)
  const value = { known: true, value: address, raw: address, at: AT } as const
  const [endpoint] = endpointsOf({ name: 'API_URL', value }, project)
  const [app] = project.apps
  if (!endpoint || !app) throw new Error('no target, or no app')
  return { call: { endpoint, host: classifyHost(endpoint.host, project) } as AppCall, app, project }
}

/** Each row with its title in front: jest would call what is missing in a row a callback. */
function rowsOf<Row extends readonly unknown[]>(rows: readonly Row[]): (readonly [title: string, row: Row])[] {
  return rows.map(row => [
    row
      .slice(0, 2)
      .map(each => JSON.stringify(each))
      .join(' of '),
    row,
  ])
}

describe('the private address for a public one', () => {
  const allocate = (address: string): string =>
    `Run \`fly ips allocate-v6 --private --app shop-api\`, then use \`${address}\`.`
  test.each(
    rowsOf<[string, string, string | undefined, boolean?]>([
      ['https://shop-api.fly.dev', HTTP, 'Use `http://shop-api.internal:3000`.', true],
      ['http://shop-api.fly.dev', HTTP, 'Use `http://shop-api.internal:3000`.', true],
      ['wss://shop-api.fly.dev/x', HTTP, 'Use `ws://shop-api.internal:3000/x`.', true],
      ['ws://shop-api.fly.dev/x', HTTP, 'Use `ws://shop-api.internal:3000/x`.', true],
      ['https://shop-api.fly.dev:443', HTTP, 'Use `http://shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev:8443', HTTP, 'Use `http://shop-api.internal:3000`.', true],
      ['shop-api.fly.dev', HTTP, 'Use `shop-api.internal`.', true],
      ['shop-api.fly.dev:443', HTTP, 'Use `shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev', STOPS, allocate('http://shop-api.flycast'), true],
      ['shop-api.fly.dev:443', STOPS, allocate('shop-api.flycast'), true],
      ['https://shop-api.fly.dev', `${HTTP}auto_stop_machines = "off"\n`, 'Use `http://shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev', `${STOPS}min_machines_running = 1\n`, 'Use `http://shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev', `${STOPS}min_machines_running = 0\n`, allocate('http://shop-api.flycast'), true],
      [
        'https://shop-api.fly.dev',
        `${STOPS}force_https = true\n`,
        'Use `http://shop-api.internal:3000`. Set `min_machines_running = 1` for `shop-api`, because `.internal` does not start stopped Machines.',
        false,
      ],
      [
        'https://shop-api.fly.dev',
        `${service('3000\nauto_stop_machines = true', port(8080, '"http"'), port(443, '"tls", "http"'))}`,
        allocate('http://shop-api.flycast:8080'),
        true,
      ],
      [
        'shop-api.fly.dev:443',
        `${service('3000\nauto_stop_machines = true', port(8080, '"http"'), port(443, '"tls", "http"'))}`,
        allocate('shop-api.flycast'),
        true,
      ],
      [
        'https://shop-api.fly.dev',
        `${service('3000\nauto_stop_machines = true', port(443, '"tls", "http"'))}`,
        'Use `http://shop-api.internal:3000`. Set `min_machines_running = 1` for `shop-api`, because `.internal` does not start stopped Machines.',
        false,
      ],
      [
        'postgres://shop-api.fly.dev:5432/x',
        service(5432, port(5432)),
        'Use `postgres://shop-api.internal:5432`.',
        true,
      ],
      [
        'amqps://shop-api.fly.dev:5671',
        service(5672, port(5671, '"tls"')),
        'Use `amqp://shop-api.internal:5672`.',
        true,
      ],
      ['nats://shop-api.fly.dev:4222', service(4222, port(4222)), 'Use `nats://shop-api.internal:4222`.', true],
      ['smb://shop-api.fly.dev:445', service(445, port(445)), 'Use `smb://shop-api.internal:445`.', true],
      ['postgres://shop-api.fly.dev:5432/x', HTTP, undefined],
      ['xhttps://shop-api.fly.dev:5432/x', HTTP, undefined],
      ['httpsx://shop-api.fly.dev:5432/x', HTTP, undefined],
      [
        'http://shop-api.fly.dev',
        service(3000, port(443, '"tls", "http"')),
        'Use `http://shop-api.internal:3000`.',
        true,
      ],
      ['ws://shop-api.fly.dev', service(3000, port(443, '"tls", "http"')), 'Use `ws://shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev', service(3000, port(80, '"http"')), 'Use `http://shop-api.internal:3000`.', true],
      ['https://shop-api.fly.dev', service(3000, port(5000)), undefined],
      [
        'http://shop-api.fly.dev',
        `${service(1, port(443, '"tls"'))}${service(2, port(80, '"http"'))}`,
        'Use `http://shop-api.internal:2`.',
        true,
      ],
      [
        'ws://shop-api.fly.dev',
        `${service(1, port(443, '"tls"'))}${service(2, port(80, '"http"'))}`,
        'Use `ws://shop-api.internal:2`.',
        true,
      ],
      [
        'https://shop-api.fly.dev',
        `${service(1, port(80, '"http"'))}${service(2, port(81), port(443, '"tls"'))}`,
        'Use `http://shop-api.internal:2`.',
        true,
      ],
      [
        'https://shop-api.fly.dev:9',
        `${service(1, port(80))}${service(2, port(81), port(82, '"http"'))}`,
        'Use `http://shop-api.internal:2`.',
        true,
      ],
      ['https://shop-api.fly.dev', '[http_service]\nauto_stop_machines = "off"\n', undefined],
      [
        'https://shop-api.fly.dev',
        `[processes]\nweb = "a"\nworker = "b"\n${HTTP}processes = ["web"]\n`,
        'Use `http://web.process.shop-api.internal:3000`.',
        true,
      ],
      ['https://shop-api.fly.dev', `[processes]\nweb = "a"\n${HTTP}`, 'Use `http://shop-api.internal:3000`.', true],
    ]),
  )('%s', async (_, [address, config, remedy, ready]) => {
    const { call, app, project } = await called(address, { config })
    const found = privateAddressOf(call.endpoint, app, 'shop-api', project)
    expect(found && [found.remedy, found.ready]).toEqual(remedy && [remedy, ready])
    if (found) expect(found.remedy).toContain(`\`${found.text}`)
  })

  test('an app that listens on IPv4 only must change first', async () => {
    const { call, app, project } = await called('https://shop-api.fly.dev', {
      config: `${HTTP}[env]\nHOST = "0.0.0.0"\n`,
    })
    expect(privateAddressOf(call.endpoint, app, 'shop-api', project)).toMatchObject({
      remedy:
        'Use `http://shop-api.internal:3000`, and make `shop-api` listen on `[::]` instead of `0.0.0.0`. `.internal` addresses are IPv6.',
      ready: false,
    })
  })

  const WEB =
    'Use `http://a.internal:PORT` with the port that the app listens on. It must listen on `[::]`. If its Machines may be stopped, run `fly ips allocate-v6 --private --app a` and use `http://a.flycast`.'
  const ANY =
    'Use `a.internal` with the port that the app listens on. It must listen on `[::]`. If its Machines may be stopped, run `fly ips allocate-v6 --private --app a` and use `a.flycast`.'
  test.each([
    ['http', WEB],
    ['https', WEB],
    ['ws', WEB],
    ['wss', WEB],
    ['xhttp', ANY],
    ['httpx', ANY],
    ['redis', ANY],
    [undefined, ANY],
  ])('an app with an unknown port, called over %s', (scheme, remedy) => {
    expect(anyAddressOf({ endpoint: { scheme, rest: '' } as Endpoint } as AppCall, 'a')).toBe(remedy)
  })

  test('the path is kept, and a query is not', () => {
    const remedyFor = (rest: string) =>
      anyAddressOf({ endpoint: { scheme: 'https', rest } as Endpoint } as AppCall, 'a')
    expect(remedyFor('/v1')).toContain('`http://a.internal:PORT/v1`')
    expect(remedyFor('/v1')).toContain('`http://a.flycast/v1`')
    expect(remedyFor('/v1?key=x')).toContain('`http://a.internal:PORT`')
  })

  test.each([
    [service(1, port(8080, '"http"'), port(80, '"http"')), 80],
    [service(1, port(8080, '"http"'), port(81, '"http"')), 8080],
    [service(1, port(8080, '"tls", "http"'), port(81, '"http"')), 81],
    [service(1, port(443, '"tls", "http"')), undefined],
    [service(1, port(5000)), undefined],
    [service(1, '[[services.ports]]\nstart_port = 1\nend_port = 9\nhandlers = ["http"]\n'), undefined],
  ])('the port with plain HTTP of %j', async (config, wanted) => {
    const { app } = await called('http://a.internal', { config })
    expect(app.services.map(each => httpPortOf(each)?.start)).toEqual([wanted])
  })
})

describe('an unreachable private address', () => {
  const TWO = service(3000, port(80, '"http"'), port(443, '"tls", "http"'))
  const NO_CERTIFICATE = 'but `.flycast` names have no certificate, so HTTPS fails'
  const nothingOn = (at: number, right = 3000): string =>
    `but the app listens on port ${right}, not on ${at}. \`.internal\` bypasses Fly Proxy`
  const PLAIN = 'but the app serves plain HTTP. `.internal` bypasses Fly Proxy, which terminates TLS'
  const use = (address: string): string => `Use \`${address}\`.`
  const encrypts = (address: string): string => `Use \`${address}\`. WireGuard encrypts the connection.`

  test.each(
    rowsOf<[address: string, config: string, reason?: string, remedy?: string, instead?: string | null]>([
      ['http://shop-api.flycast', TWO],
      ['http://shop-api.flycast:80', TWO],
      ['ws://shop-api.flycast', TWO],
      ['redis://shop-api.flycast', TWO],
      ['shop-api.flycast', TWO],
      ['http://other.flycast:9', TWO],
      ['http://shop-api.fly.dev:9', TWO],
      ['https://shop-api.flycast', TWO, NO_CERTIFICATE, encrypts('http://shop-api.flycast'), 'http://shop-api.flycast'],
      ['wss://shop-api.flycast', TWO, NO_CERTIFICATE, encrypts('ws://shop-api.flycast'), 'ws://shop-api.flycast'],
      ['https://shop-api.flycast', service(1, port(443))],
      ['https://shop-api.flycast', service(1, port(443), port(80, '"http"'))],
      [
        'http://shop-api.flycast:8080',
        TWO,
        'but Flycast listens on ports 80 and 443 there, not on 8080',
        use('http://shop-api.flycast'),
        'http://shop-api.flycast',
      ],
      [
        'redis://shop-api.flycast:6380',
        service(6379, port(6379)),
        'but Flycast listens on port 6379 there, not on 6380',
        'Use an external port of the app: port 6379.',
        null,
      ],
      [
        'shop-api.flycast:6380',
        TWO,
        'but Flycast listens on ports 80 and 443 there, not on 6380',
        'Use an external port of the app: ports 80 and 443.',
        null,
      ],
      [
        'http://shop-api.flycast',
        service(3000, port(8080, '"http"')),
        'but Flycast listens on port 8080 there, not on 80',
        use('http://shop-api.flycast:8080'),
        'http://shop-api.flycast:8080',
      ],
      [
        'http://shop-api.flycast:81',
        `${HTTP}force_https = true\n`,
        'but Flycast listens on ports 80 and 443 there, not on 81',
        use('http://shop-api.flycast'),
        null,
      ],
      ['http://shop-api.flycast', service(3000, port('"x"', '"http"'))],
      ['http://shop-api.flycast:81', service(3000, port(80, '"http"'), port('"x"', '"http"'))],
      [
        'http://shop-api.flycast',
        `${HTTP}force_https = true\n`,
        'but `force_https` redirects to HTTPS, and `.flycast` names have no certificate',
        'Use the `.internal` address with the internal port. For an app without a public address, set `force_https = false`.',
        null,
      ],
      ['shop-api.flycast:80', `${HTTP}force_https = true\n`],
      [
        'http://shop-api.flycast',
        '',
        'but that app has no service that Flycast can forward to',
        'Give the app a service (`[http_service]` with its `internal_port`), or call `shop-api.internal` on the port that the app listens on.',
        null,
      ],
      ['http://shop-api.internal:3000', TWO],
      ['shop-api.internal', TWO],
      ['redis://shop-api.internal', TWO],
      ['http://shop-api.internal:3000', ''],
      ['http://shop-api.internal:80', '[http_service]\nauto_stop_machines = "off"\n'],
      [
        'http://shop-api.internal',
        TWO,
        nothingOn(80),
        use('http://shop-api.internal:3000'),
        'http://shop-api.internal:3000',
      ],
      [
        'https://shop-api.internal',
        TWO,
        nothingOn(443),
        use('http://shop-api.internal:3000'),
        'http://shop-api.internal:3000',
      ],
      [
        'wss://shop-api.internal',
        TWO,
        nothingOn(443),
        use('ws://shop-api.internal:3000'),
        'ws://shop-api.internal:3000',
      ],
      ['shop-api.internal:443', TWO, nothingOn(443), use('shop-api.internal:3000'), null],
      [
        'https://shop-api.internal:3000',
        TWO,
        PLAIN,
        encrypts('http://shop-api.internal:3000'),
        'http://shop-api.internal:3000',
      ],
      ['https://shop-api.internal:3000', service(3000, port(80, '"http"'), port(443))],
      [
        'http://shop-api.internal',
        `${service(1000, port(5000))}${service(3000, port(80, '"http"'))}`,
        nothingOn(80),
        use('shop-api.internal:3000'),
        null,
      ],
      ['http://shop-api.internal', `${service('"x"', port(5000))}${TWO}`],
      [
        'http://shop-api.internal',
        `${service(1000)}${TWO}`,
        nothingOn(80),
        use('http://shop-api.internal:3000'),
        'http://shop-api.internal:3000',
      ],
    ]),
  )('%s', async (_, [address, config, reason, remedy, instead]) => {
    const { call } = await called(address, { config })
    const found = unreachableOf(call)
    expect(found && [found.reason, found.remedy, found.address ?? null]).toEqual(
      reason === undefined ? undefined : [reason, remedy, instead],
    )
  })

  test.each(
    rowsOf<[string, string, string?]>([
      ['a check', `${TWO}[checks.a]\nport = 4000\ntype = "tcp"\n`],
      ['a variable', `${TWO}[env]\nADMIN = "listen 4000"\n`],
      ['a process', `${TWO}[processes]\nweb = "serve --admin 4000"\n`],
      ['EXPOSE', TWO, 'FROM a\nEXPOSE 4000/tcp\n'],
      ['the command of the image', TWO, 'FROM a\nCMD serve 4000\n'],
      ['containers', `${TWO}[build.compose]\nfile = "compose.yml"\n`],
    ]),
  )('%s may name the port', async (_, [, config, dockerfile]) => {
    const files = dockerfile === undefined ? { config } : { config, dockerfile }
    expect(unreachableOf((await called('http://shop-api.internal:4000', files)).call)).toBeUndefined()
  })

  test.each(
    rowsOf<[string, string, string | undefined, boolean | undefined]>([
      ['nothing does', TWO, undefined, true],
      ['another instruction does', TWO, 'FROM a\nWORKDIR /4000\n', true],
      ['a longer number does', `${TWO}[env]\nA = "40000"\n`, undefined, true],
      ['the external port does', service(3000, port(4000, '"http"')), undefined, undefined],
    ]),
  )('%s: it is said', async (_, [, config, dockerfile, hint]) => {
    const files = dockerfile === undefined ? { config } : { config, dockerfile }
    const found = unreachableOf((await called('http://shop-api.internal:4000', files)).call)
    expect([found?.reason, found?.isHint]).toEqual([nothingOn(4000), hint])
  })

  test('a server on IPv4 alone', async () => {
    const config = `${TWO}[env]\nHOST = "127.0.0.1"\n`
    const found = unreachableOf((await called('http://shop-api.internal:3000', { config })).call)
    expect(found).toMatchObject({
      reason: 'but that app listens on `127.0.0.1` only. `.internal` resolves to an IPv6 address',
      related: { note: 'The called app sets its listen address here.' },
    })
  })
})

describe('where a server listens', () => {
  test.each([
    ['serve --host 0.0.0.0', '0.0.0.0'],
    ['serve --host=127.0.0.1', '127.0.0.1'],
    ['serve -H localhost', 'localhost'],
    ['serve -b 0.0.0.0:8080', '0.0.0.0'],
    ['serve --bind tcp://0.0.0.0:8080', '0.0.0.0'],
    ['serve --listen=http://127.0.0.1:3000/', '127.0.0.1'],
    ['serve --addr 0.0.0.0', '0.0.0.0'],
    ['serve --address 0.0.0.0', '0.0.0.0'],
    ['serve --ip=0.0.0.0', '0.0.0.0'],
    ['serve --http-address 0.0.0.0:1', '0.0.0.0'],
    ['serve --server.host 0.0.0.0', '0.0.0.0'],
    ['serve --bind-address 0.0.0.0', '0.0.0.0'],
    ['serve --listen-address 0.0.0.0', '0.0.0.0'],
    ['serve --hostname 0.0.0.0', '0.0.0.0'],
    ['serve -h 0.0.0.0', '0.0.0.0'],
    ['serve --port 80 --host 0.0.0.0', '0.0.0.0'],
    ['serve --hosts 0.0.0.0', undefined],
    ['serve --myhost 0.0.0.0', undefined],
    ['serve 0.0.0.0', undefined],
    ['serve --host 10.0.0.0', undefined],
    ['serve --host x0.0.0.0', undefined],
    ['serve --host 0.0.0.0:8080x', undefined],
    ['serve --host 0.0.0.0:123456', undefined],
    ['serve --host :: --bind 0.0.0.0', undefined],
    ['serve --host=[::]:80 -b 0.0.0.0', undefined],
    ['serve --host fly-local-6pn --bind 0.0.0.0', undefined],
    ['java -jar app.jar --host 0.0.0.0', undefined],
    ['/usr/bin/java Main --host 0.0.0.0', undefined],
    ['sbt run --host 0.0.0.0', undefined],
    ['javascript --host 0.0.0.0', '0.0.0.0'],
  ])('%s: %s', async (command, address) => {
    const { app } = await called('http://a.internal', { config: HTTP, dockerfile: `FROM a\nCMD ${command}\n` })
    const found = app.services.map(each => listenAddressOf(each, app))
    expect(found.map(each => each?.address)).toEqual([address])
    expect(found.map(each => each?.isLoopback)).toEqual([address && address !== '0.0.0.0'])
  })

  test.each([
    ['HOST = "0.0.0.0"', '0.0.0.0'],
    ['HOSTNAME = "127.0.0.1"', '127.0.0.1'],
    ['BIND = "0.0.0.0:80"', '0.0.0.0'],
    ['BIND_ADDR = "0.0.0.0"', '0.0.0.0'],
    ['LISTEN_ADDRESS = "localhost"', 'localhost'],
    ['UVICORN_HOST = "0.0.0.0"', '0.0.0.0'],
    ['HOST = "0.0.0.0"\nBIND = "0.0.0.0"', '0.0.0.0'],
    ['HOST = "0.0.0.0"\nBIND = "::"', undefined],
    ['HOST = "::"', undefined],
    ['DB_HOST = "127.0.0.1"', undefined],
    ['HOSTS = "127.0.0.1"', undefined],
  ])('%s: %s', async (env, address) => {
    const { app } = await called('http://a.internal', { config: `${HTTP}[env]\n${env}\n` })
    expect(app.services.map(each => listenAddressOf(each, app)?.address)).toEqual([address])
  })
})

describe('ports', () => {
  const range = (start: number | undefined, end = start): Port => ({ start, end }) as Port
  test.each([
    [range(80), 'port 80'],
    [range(undefined), 'port unknown'],
    [range(7000, 7010), 'ports 7000–7010'],
    [{ ...range(1), start: undefined }, 'ports unknown–1'],
    [{ ...range(1), end: undefined }, 'ports 1–unknown'],
  ])('%j is %s', (port, name) => expect(nameOfPort(port)).toBe(name))

  test.each([
    [[range(80)], 'port 80'],
    [[range(80), range(80)], 'port 80'],
    [[range(1, 9)], 'ports 1–9'],
    [[range(80), range(443)], 'ports 80 and 443'],
    [[range(1), range(2), range(3, 4)], 'ports 1, 2 and 3–4'],
    [[1, 2, 3, 4].map(each => range(each)), 'ports 1, 2, 3 and 4'],
    [[1, 2, 3, 4, 5].map(each => range(each)), 'ports 1, 2, 3 and 2 more'],
  ])('%j are %s', (ports, name) => expect(nameOfPorts(ports)).toBe(name))

  test.each([
    [range(80), 80, true],
    [range(1, 9), 1, true],
    [range(1, 9), 9, true],
    [range(1, 9), 10, false],
    [range(2, 9), 1, false],
    [range(undefined), 1, false],
    [{ ...range(1), end: undefined }, 1, false],
    [{ ...range(1), start: undefined }, 1, false],
  ])('%j covers %i: %s', (port, number, does) => expect(covers(port, number)).toBe(does))

  test.each([
    [range(1, 9), range(9, 12), true],
    [range(9, 12), range(1, 9), true],
    [range(1, 8), range(9, 12), false],
    [range(9, 12), range(1, 8), false],
    [range(undefined), range(1), false],
    [range(1), range(undefined), false],
    [{ ...range(1), start: undefined }, range(1), false],
    [range(1), { ...range(1), end: undefined }, false],
  ])('%j and %j overlap: %s', (a, b, does) => expect(overlap(a, b)).toBe(does))

  test.each([
    [range(1, 101), true],
    [range(1, 100), false],
    [range(undefined), false],
    [{ ...range(1000), start: undefined }, false],
    [{ ...range(1), end: undefined }, false],
  ])('%j is wide: %s', (port, is) => expect(isWideRange(port)).toBe(is))
})

test.each([
  ['', ['app']],
  ['[processes]\nweb = "a"\napp = "b"\n', ['app']],
  ['[processes]\nweb = "a"\nbeat = "b"\n', ['beat']],
])('the process groups of a service that names none: %j', async (processes, groups) => {
  const { app } = await called('http://a.internal', { config: `${processes}${HTTP}` })
  expect(app.services.map(each => groupsOf(each, app))).toEqual([groups])
})

test.each([
  ['[build]\nimage = "a:1"\n', 'FROM b\n', 'a:1'],
  ['', 'FROM b AS x\nFROM c\n', 'c'],
  ['', undefined, undefined],
])('the image of %j and %j is %s', async (config, dockerfile, image) => {
  const { app } = await called('http://a.internal', dockerfile === undefined ? { config } : { config, dockerfile })
  expect(imageOf(app)).toBe(image)
})
