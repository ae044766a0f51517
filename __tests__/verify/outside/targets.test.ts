import { describe, expect, test } from '@jest/globals'
import { type AppPolicy, NO_POLICY, type Policy } from '../../../src/model/policy.ts'
import type { Project } from '../../../src/model/project/project.ts'
import { hostsToProbe, type ProbedHost, WATCHED_PORTS } from '../../../src/verify/outside/hosts.ts'
import { projectOf } from '../../units/project/listing.ts'

const HTTP_SERVICE = '[http_service]\n  internal_port = 8080\n'
const port = (number: number): string =>
  `[[services]]\n  internal_port = ${number}\n  [[services.ports]]\n    port = ${number}\n`

interface Wanted {
  /** fly configs by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly apps?: Readonly<Record<string, Partial<AppPolicy>>>
}

function project({ files = {}, apps = {} }: Wanted): Promise<Project> {
  const policies = Object.entries(apps).map(([name, app]) => [name, { private: false, domains: [], ...app }] as const)
  const policy: Policy = { ...NO_POLICY, apps: new Map(policies) }
  return projectOf(new Map(Object.entries(files)), policy)
}

const line = ({ host, port: tls, origin, app, reach, httpPort, expectsHttps, declared }: ProbedHost): string =>
  `${host}:${tls} ${origin} ${app ?? '-'} ${reach} http ${httpPort ?? '-'}${expectsHttps ? '' : ' no-https'} declared ${declared.join(',') || '-'}`

async function listed(wanted: Wanted, named: readonly string[] = []): Promise<string[]> {
  const { hosts, gaps } = hostsToProbe(await project(wanted), named)
  return [
    ...hosts.map(line),
    ...gaps.map(({ about, message, blocking }) => `${blocking ? 'GAP' : 'gap'} ${about}: ${message}`),
  ]
}

describe('the project’s own hosts', () => {
  test('every app, and every domain of the policy', async () => {
    const files = {
      'fly.toml': `app = "shop"\n${HTTP_SERVICE}`,
      'api/fly.toml': `app = "shop-api"\n${HTTP_SERVICE}`,
      'worker/fly.toml': 'app = "shop-worker"\n',
      'game/fly.toml': `app = "shop-game"\n${port(25565)}`,
    }
    const apps = { shop: { domains: ['Shop.example.com', 'www.example.com.'] }, 'shop-api': { private: true } }
    expect(await listed({ files, apps })).toEqual([
      'shop-api.fly.dev:443 app shop-api private http 80 declared -',
      'shop.fly.dev:443 app shop public http 80 declared -',
      'shop-game.fly.dev:443 app shop-game unknown http 80 no-https declared 25565',
      'shop-worker.fly.dev:443 app shop-worker private http 80 no-https declared -',
      'shop.example.com:443 policy shop public http 80 declared -',
      'www.example.com:443 policy shop public http 80 declared -',
    ])
  })

  test('several configs of one app are one host, with the ports of all', async () => {
    const files = { 'fly.toml': `app = "shop"\n${HTTP_SERVICE}`, 'fly.mail.toml': `app = "shop"\n${port(2525)}` }
    expect(await listed({ files })).toEqual(['shop.fly.dev:443 app shop unknown http 80 declared 2525'])
  })

  test('ports: the watched ones and those that the config declares, the first of a range; none of a custom domain', async () => {
    const range =
      '[[services]]\n  internal_port = 9000\n  [[services.ports]]\n    start_port = 9000\n    end_port = 9999\n'
    const udp = '[[services]]\n  internal_port = 53\n  protocol = "udp"\n  [[services.ports]]\n    port = 53\n'
    const files = { 'fly.toml': `app = "shop"\n${port(6379)}${port(465)}${range}${udp}` }
    const { hosts } = hostsToProbe(await project({ files, apps: { shop: { domains: ['shop.example.com'] } } }), [])
    expect(hosts.map(({ host, declared, ports }) => [host, declared, ports])).toEqual([
      ['shop.fly.dev', [465, 6379, 9000], [...WATCHED_PORTS, 465, 9000]],
      ['shop.example.com', [465, 6379, 9000], []],
    ])
  })

  test('an app without a name, and a star in a domain, are told', async () => {
    const files = { 'fly.toml': `app = "shop"\n${HTTP_SERVICE}`, 'fly.review.toml': HTTP_SERVICE }
    expect(await listed({ files, apps: { shop: { domains: ['*.example.com'] } } })).toEqual([
      'shop.fly.dev:443 app shop public http 80 declared -',
      'gap fly.review.toml: It names no app, so nothing was checked from outside.',
      'gap shop: The policy has a wildcard domain, which cannot be checked. Add the names that clients use.',
    ])
  })

  test('nothing to look at is no pass', async () => {
    expect(await listed({})).toEqual([
      'GAP project: No fly config names an app and the policy names no domain, so there is no host to check. Name a host.',
    ])
  })
})

describe('hosts that someone named', () => {
  test('those and no other, with what the files tell of them', async () => {
    const files = { 'fly.toml': `app = "shop"\n${HTTP_SERVICE}`, 'api/fly.toml': `app = "api"\n${HTTP_SERVICE}` }
    const apps = { shop: { domains: ['shop.example.com'] }, api: { private: true } }
    const named = ['shop.example.com', 'api.fly.dev', 'other.fly.dev', 'localhost:8443', '[::1]', 'api.fly.dev:443']
    expect(await listed({ files, apps }, named)).toEqual([
      'shop.example.com:443 named shop public http 80 declared -',
      'api.fly.dev:443 named api private http 80 declared -',
      'other.fly.dev:443 named - unknown http 80 declared -',
      'localhost:8443 named - unknown http - declared -',
      '::1:443 named - unknown http 80 declared -',
    ])
  })

  test('other ports are tried of apps and addresses only, and none beside one that was named', async () => {
    const apps = { shop: { domains: ['shop.example.com'] } }
    const named = ['shop.example.com', 'shop.fly.dev:8443', 'shop.fly.dev', 'localhost:8443', '127.0.0.1']
    const { hosts } = hostsToProbe(await project({ apps }), named)
    expect(hosts.map(({ host, port, ports }) => `${host}:${port} ${ports.length}`)).toEqual([
      'shop.example.com:443 0',
      'shop.fly.dev:8443 0',
      `shop.fly.dev:443 ${WATCHED_PORTS.length}`,
      'localhost:8443 0',
      `127.0.0.1:443 ${WATCHED_PORTS.length}`,
    ])
  })

  test('a word that is no host is not repeated: it may hold a password', async () => {
    const name = 'https://me:sesame@shop.example.com/'
    expect(await listed({}, [name])).toEqual([
      'GAP command line: An argument is not a host. Use HOST or HOST:PORT, without a path or a login.',
    ])
  })
})

describe('hostile configs', () => {
  test.each([
    'evil.example/',
    'evil.example',
    'a.b',
    'UPPER',
    'sh_op',
    '-shop',
    'shop@evil.example',
    'shop:8080',
    'ѕhop',
    'shop\\n',
    '..',
    '169.254.169.254',
    'x'.repeat(64),
  ])('the name %j', async name => {
    const { hosts, gaps } = hostsToProbe(
      await project({ files: { 'fly.toml': `app = "${name}"\n${HTTP_SERVICE}` } }),
      [],
    )
    expect(hosts).toEqual([])
    expect(gaps).toEqual([
      {
        about: 'fly.toml',
        message: 'Its app name is not valid on Fly.io, so it was not checked.',
        blocking: true,
      },
    ])
  })

  test.each([
    'localhost',
    'web',
    'shop.internal',
    'top1.nearest.of.shop.internal',
    'shop.flycast',
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '10.0.0.1',
    '::1',
    '[::1]',
    '169.254.169.254',
    'shop.example.com/path',
    'shop.example.com:8080',
    'https://shop.example.com',
    'user@shop.example.com',
    'a..b',
    '*',
    '*.*.example.com',
    'shop.*.com',
    '',
    ' shop.example.com',
    '%31%32%37.0.0.1',
    '１２７.0.0.1',
  ])('the domain %j', async domain => {
    const { hosts, gaps } = hostsToProbe(await project({ apps: { shop: { domains: [domain] } } }), [])
    expect(hosts).toEqual([])
    expect(gaps[0]).toEqual({
      about: 'shop',
      message: 'One of its domains in the policy is not a public name, so it was not checked.',
      blocking: true,
    })
  })

  test('what the policy expects of a host goes with that host and port, also where it is named', async () => {
    const own = { expects: 'http2', reason: 'only gRPC' } as const
    const other = { name: 'shop.example.com:8443', expects: 'client-certificate', reason: 'for devices' } as const
    const files = new Map([['fly.toml', `app = "shop"\n${HTTP_SERVICE}`]])
    const apps = new Map([['shop', { private: false, domains: ['shop.example.com'] }]])
    const policy: Policy = { ...NO_POLICY, apps, hosts: [{ ...own, name: 'shop.fly.dev' }, other] }
    const checked = await projectOf(files, policy)
    const expected = (named: readonly string[]) =>
      hostsToProbe(checked, named).hosts.map(host => host.expected?.expects)
    expect(expected([])).toEqual(['http2', undefined])
    expect(expected(['SHOP.example.com:8443', 'shop.example.com', 'https://shop.fly.dev/'])).toEqual([
      'client-certificate',
      undefined,
      'http2',
    ])
  })

  test('a domain in another script is asked for in ASCII', async () => {
    const { hosts } = hostsToProbe(await project({ apps: { shop: { domains: ['bücher.example'] } } }), [])
    expect(hosts.map(({ host }) => host)).toEqual(['xn--bcher-kva.example'])
  })

  test('a huge list: fifty hosts are looked at, and each other one is a gap', async () => {
    const domains = Array.from({ length: 5_000 }, (_, i) => `a${i}.example.com`)
    const { hosts, gaps } = hostsToProbe(await project({ apps: { shop: { domains } } }), [])
    expect(hosts).toHaveLength(50)
    expect(gaps).toEqual([
      {
        about: 'a50.example.com',
        message: 'This host and 4949 more were not checked: 50 hosts at a time is the limit. Name the hosts to check.',
        blocking: true,
      },
    ])
  })

  test('a huge list of ports: ten are looked at beside the watched ones', async () => {
    const services = Array.from({ length: 200 }, (_, i) => port(20_000 + i)).join('')
    const { hosts } = hostsToProbe(await project({ files: { 'fly.toml': `app = "shop"\n${services}` } }), [])
    expect(hosts[0]?.declared).toHaveLength(10)
    expect(hosts[0]?.ports.length).toBeLessThanOrEqual(WATCHED_PORTS.length + 10)
  })
})
