import { describe, expect, test } from '@jest/globals'
import { verifiedOf } from '../../../src/exposure/verified.ts'
import { NO_POLICY, type Policy } from '../../../src/model/policy.ts'
import type { Verified } from '../../../src/model/verified.ts'
import { parsers } from '../../../src/parse/index.ts'
import { buildProject } from '../../../src/project/build.ts'
import { observedOf, type PageObserved } from '../../observed-project.ts'
import { finding } from '../engine/literals.ts'

const SHOP = `app = "shop"
primary_region = "ams"

[env]
  LOG_LEVEL = "info"

[http_service]
  internal_port = 8080
  force_https = true
`

interface Scene {
  readonly files?: Readonly<Record<string, string>>
  readonly policy?: Partial<Policy>
  readonly observed: PageObserved
  /** Practice and subject. */
  readonly findings?: readonly (readonly [Parameters<typeof finding>[1], ...unknown[]])[]
}

async function verified({ files = { 'fly.toml': SHOP }, policy, observed, findings = [] }: Scene): Promise<Verified[]> {
  const texts = new Map(Object.entries(files))
  const snapshot = { commit: 'head', paths: new Set(texts.keys()), texts, problems: [] }
  const project = buildProject(snapshot, { ...NO_POLICY, ...policy }, parsers)
  return verifiedOf(
    project,
    observedOf(observed),
    findings.map(([more]) => finding('fly.toml:1', more)),
  )
}

/** `practice state: promised → seen`, a line each, below `name (path)`. */
async function shown(scene: Scene): Promise<string> {
  const entries = await verified(scene)
  return entries
    .flatMap(({ name, path, rows }) => [
      `${name} (${path ?? 'no config'})`,
      ...rows.map(
        ({ practice, state, declared = '—', observed = '—' }) => `  ${practice} ${state}: ${declared} → ${observed}`,
      ),
    ])
    .join('\n')
}

const DATABASES = [5432, 3306, 6379].map(port => ({ port, state: 'held' as const }))

test('an app on the internet, from outside', async () => {
  const observed = {
    hosts: [{ app: 'shop', addresses: [{ ports: DATABASES }, { family: 6 as const, ports: DATABASES }] }],
  }
  expect(await shown({ observed })).toBe(`shop (fly.toml)
  secrets kept: \`LOG_LEVEL\` in \`[env]\`, in plain text → no secrets found at 10 paths
  firewall kept: publishes only 80 and 443 → answers on 80 and 443, no server found on 3 other ports
  tls kept: TLS on 443; 80 redirects to HTTPS → certificate of \`Let's Encrypt\` until 2026-03-01, TLS 1.2 and 1.3, HSTS, HTTP redirects to HTTPS
  multi-region unseen: primary region \`ams\` → —
  database kept: no database port published → no server found on 3 database ports`)
})

test('the same with what the platform tells', async () => {
  const observed: PageObserved = {
    hosts: [{ app: 'shop' }],
    apps: [
      {
        name: 'shop',
        addresses: [
          { address: '203.0.113.7', kind: 'public', shared: true },
          { address: '2001:db8::7', kind: 'public', shared: false },
        ],
        certificates: [
          { hostname: 'www.example.com', issued: true, expires: '2026-02-03T00:00:00Z', status: 'active' },
          { hostname: 'new.example.com', issued: false, expires: undefined, status: 'pending_ownership' },
        ],
        machines: ['ams', 'fra', 'ams'].map((region, i) => ({
          id: String(i),
          region,
          state: 'started',
          services: [
            { protocol: 'tcp', start: 443, end: 443, internalPort: 8080, handlers: ['tls', 'http'], forceHttps: false },
            { protocol: 'udp', start: 5000, end: 5010, internalPort: 5000, handlers: [], forceHttps: false },
          ],
        })),
        volumes: [true, false].map((encrypted, i) => ({
          id: String(i),
          name: 'data',
          region: 'ams',
          state: 'created',
          encrypted,
          backups: encrypted,
          attached: true,
        })),
        secrets: ['DATABASE_URL', 'LOG_LEVEL'],
      },
    ],
  }
  const policy = {
    allowedRegions: ['ams', 'fra'],
    apps: new Map([['shop', { private: false, domains: ['www.example.com'] }]]),
  }
  expect(await shown({ observed, policy })).toBe(
    `shop (fly.toml)
  secrets kept: \`LOG_LEVEL\` in \`[env]\`, in plain text → no secrets found at 10 paths; 2 secrets, \`LOG_LEVEL\` also in \`[env]\`
  firewall kept: publishes only 80 and 443 → answers on 80 and 443; 2 public addresses; Machines publish 443 and 5000–5010 (UDP)
  tls kept: TLS on 443; 80 redirects to HTTPS; certificates for \`www.example.com\` → certificate of \`Let's Encrypt\` until 2026-03-01, TLS 1.2 and 1.3, HSTS, HTTP redirects to HTTPS; \`www.example.com\` issued until 2026-02-03; \`new.example.com\` not issued (\`pending_ownership\`)
  multi-region kept: primary region \`ams\`; the policy allows only \`ams\` and \`fra\` → 3 Machines in \`ams\` and \`fra\`; 2 volumes in \`ams\`, 1 not encrypted, 1 without snapshots
  database unseen: no database port published → —`,
  )
})

test('a private app', async () => {
  const files = {
    'fly.toml': 'app = "db"\n\n[build]\n  image = "postgres:17"\n',
    'api/fly.toml': SHOP.replace('LOG_LEVEL = "info"', 'CACHE_URL = "http://db.flycast:8080"'),
  }
  const policy = { apps: new Map([['db', { private: true, domains: [] }]]) }
  const observed: PageObserved = {
    hosts: [{ host: 'db.fly.dev', app: 'db', addresses: [] }],
    apps: [{ name: 'db', addresses: [{ address: 'fdaa::3', kind: 'private', shared: false }] }],
  }
  const words = await shown({ files, policy, observed })
  expect(words.slice(words.indexOf('db (fly.toml)'))).toBe(`db (fly.toml)
  secrets kept: — → no secrets
  private-networking kept: used at \`db.flycast:8080\` → 1 Flycast address
  firewall kept: private: not reachable from the internet → its name does not resolve; no public address; Machines publish nothing
  multi-region kept: — → no Machines; no volumes
  database kept: stores data in \`Postgres\`; no database port published → its name does not resolve`)
})

describe('what is broken or was not seen', () => {
  test('a finding of that practice about the app or one of its hosts breaks the promise, and no other', async () => {
    const observed = { hosts: [{ app: 'shop' }, { host: 'www.example.com', app: 'shop', origin: 'policy' as const }] }
    const states = async (subject: string) => {
      const [entry] = await verified({ observed, findings: [[{ practice: 'tls', subject }]] })
      return Object.fromEntries(entry?.rows.map(({ practice, state }) => [practice, state]) ?? [])
    }
    const fine = { secrets: 'kept', firewall: 'kept', tls: 'kept', 'multi-region': 'unseen', database: 'unseen' }
    expect(await states('www.example.com: certificate')).toEqual({ ...fine, tls: 'broken' })
    expect(await states('shop: certificate')).toEqual({ ...fine, tls: 'broken' })
    expect(await states('shopping: certificate')).toEqual(fine)
    expect(await states('www.example.com.evil.example: certificate')).toEqual(fine)
  })

  test('what runs beside the files is told where a finding says so', async () => {
    const services = [5432].map(port => ({
      protocol: 'tcp' as const,
      start: port,
      end: port,
      internalPort: port,
      handlers: [],
      forceHttps: false,
    }))
    const machines = [
      { id: '1', region: 'ams', state: 'started', services },
      { id: '2', region: 'iad', state: 'destroying', services: [] },
    ]
    const observed = { apps: [{ name: 'shop', machines }] }
    const findings = [[{ practice: 'configuration' as const, subject: 'shop: port 443' }]] as const
    const words = await shown({ observed, findings })
    expect(words).toContain('configuration broken: services on 80 and 443 → Machines publish 5432')
    expect(words).toContain('multi-region kept: primary region `ams` → 1 Machine in `ams`; no volumes')
    expect(await shown({ observed })).not.toContain('configuration')
  })

  test('of an app that holds data the addresses are told with the database, too', async () => {
    const service = '[[services]]\n  internal_port = 5432\n  [[services.ports]]\n    port = 5432\n'
    const files = { 'fly.toml': `app = "db"\n\n[build]\n  image = "postgres:17"\n\n${service}` }
    const observed: PageObserved = {
      apps: [{ name: 'db', addresses: [{ address: '203.0.113.7', kind: 'public', shared: true }] }],
    }
    expect(await shown({ files, observed })).toContain(
      'database kept: stores data in `Postgres`; publishes 5432 → 1 public address',
    )
  })

  test('a host that the policy expects to require the PROXY protocol: its TLS was not seen', async () => {
    const https = { state: 'cut', certificate: null, versions: {}, response: null, files: undefined } as const
    const hosts = [{ app: 'shop', expects: 'proxy-protocol', addresses: [{ https, http: null }] }] as const
    expect(await shown({ observed: { hosts } })).toContain('  tls unseen: TLS on 443; 80 redirects to HTTPS → —')
  })

  test('what could be looked at only in part is no pass', async () => {
    const about = (name: string, blocking: boolean) => ({ about: name, message: 'It was silent.', blocking })
    const tls = async (gaps: PageObserved['gaps'] & object) => {
      const [entry] = await verified({ observed: { hosts: [{ app: 'shop' }], gaps } })
      return entry?.rows.find(({ practice }) => practice === 'tls')?.state
    }
    expect(await tls([about('shop.fly.dev', true)])).toBe('unseen')
    expect(await tls([about('shop.fly.dev', false)])).toBe('kept')
    expect(await tls([about('other.fly.dev', true)])).toBe('kept')
  })

  test('families apart where they differ, and hosts', async () => {
    const expired = { validTo: '2025-12-30T00:00:00Z', faults: ['expired' as const] }
    const addresses = [{}, { family: 6 as const, https: { certificate: expired } }]
    const words = await shown({
      files: {},
      observed: {
        hosts: [
          { host: 'a.example', origin: 'named', addresses },
          {
            host: 'localhost',
            port: 8443,
            origin: 'named',
            addresses: [{ https: { port: 8443, state: 'refused', response: null }, http: null }],
          },
        ],
      },
    })
    expect(words).toContain('a.example (no config)\n')
    expect(words).toContain(
      "over IPv4 certificate of `Let's Encrypt` until 2026-03-01, TLS 1.2 and 1.3, HSTS, HTTP redirects to HTTPS; over IPv6 a certificate that expired on 2025-12-30, TLS 1.2 and 1.3, HSTS, HTTP redirects to HTTPS",
    )
    expect(words).toContain('localhost:8443 (no config)\n')
    expect(words).toContain('tls kept: — → 8443 refuses connections')
  })

  test.each([
    [{ end: 'https' }, 'HTTP redirects to HTTPS'],
    [{ end: 'plain' }, 'HTTP redirects to HTTP'],
    [{ end: 'other-host', host: 'evil.example', secure: true }, 'HTTP redirects to `evil.example`'],
    [{ end: 'other-host', host: 'evil.example', secure: false }, 'HTTP redirects to `evil.example` over plain HTTP'],
    [{ end: 'loop' }, 'HTTP redirects in a loop'],
    [{ end: 'broken' }, 'HTTP redirects without a valid target'],
  ] as const)('a redirect: %j', async (redirect, words) => {
    const http = { response: { redirect: { host: undefined, secure: true, ...redirect } } }
    expect(await shown({ observed: { hosts: [{ app: 'shop', addresses: [{ http }] }] } })).toContain(`HSTS, ${words}\n`)
  })

  test('what is served that should not be, and ports that speak', async () => {
    const leaks = [
      { path: '/.env', kind: 'env-file' as const },
      { path: '/metrics', kind: 'metrics' as const },
    ]
    const ports = [
      { port: 6379, state: 'spoke' as const },
      { port: 5432, state: 'held' as const },
    ]
    const words = await shown({ observed: { hosts: [{ app: 'shop', addresses: [{ https: { leaks }, ports }] }] } })
    expect(words).toContain('→ serves `/.env`\n')
    expect(words).toContain('→ answers on 80, 443 and 6379, no server found on 1 other port, serves `/metrics`\n')
    expect(words).toContain('→ 6379 answers, no server found on 1 database port')
  })

  test('a declared port that refuses connections is open in neither row; a page over plain HTTP is served', async () => {
    const files = {
      'fly.toml': 'app = "shop"\n[[services]]\n  internal_port = 5432\n  [[services.ports]]\n    port = 5432\n',
    }
    const leaks = [{ path: '/metrics', kind: 'metrics' as const }]
    const addresses = [{ http: { leaks }, ports: [{ port: 5432, state: 'refused' as const }] }]
    const words = await shown({ files, observed: { hosts: [{ app: 'shop', addresses }] } })
    expect(words).toContain('→ answers on 80 and 443, no server found on 1 other port, serves `/metrics`\n')
    expect(words).toContain('publishes 5432 → no server found on 1 database port')
  })

  test('a port that the config declares counts as open where a connection is held', async () => {
    const files = {
      'fly.toml':
        'app = "shop"\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n  [[services.ports]]\n    port = 5432\n',
    }
    const words = await shown({ files, observed: { hosts: [{ app: 'shop', addresses: [{ ports: DATABASES }] }] } })
    expect(words).toContain(
      'database kept: publishes 5432 → 5432 accepts connections, no server found on 2 database ports',
    )
    expect(words).toContain(
      'publishes only 5432 → answers on 80 and 443, accepts connections on 5432, no server found on 2 other ports',
    )
  })
})

test('hosts that someone named leave the other apps out', async () => {
  const files = { 'fly.toml': SHOP, 'api/fly.toml': SHOP.replaceAll('shop', 'api') }
  const names = async (observed: PageObserved) => (await verified({ files, observed })).map(({ name }) => name)
  expect(await names({ hosts: [{ app: 'shop', origin: 'named' }] })).toEqual(['shop'])
  expect(await names({ hosts: [{ app: 'shop' }] })).toEqual(['api', 'shop'])
})

test('several configs of one app are one promise; a config without a name is one, too', async () => {
  const files = {
    'fly.toml': SHOP,
    'fly.eu.toml': SHOP.replace('"ams"', '"fra"'),
    'web/fly.toml': SHOP.replace('app = "shop"\n', ''),
  }
  const words = await shown({ files, observed: { hosts: [{ app: 'shop' }] } })
  expect(words.match(/\(.*fly.*\)/g)).toEqual(['(fly.eu.toml)', '(web/fly.toml)'])
  expect(words).toContain('regions `fra` and `ams`')
})
