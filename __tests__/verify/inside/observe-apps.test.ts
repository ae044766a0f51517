import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createMachinesApi } from '../../../src/verify/inside/client.ts'
import { observeApps } from '../../../src/verify/inside/observe-apps.ts'
import { type Answers, type Fault, type MachinesApi, startMachinesApi } from './machines-api.ts'

/** Put together here, as push protection wants it. */
const TOKEN = ['fm2_', 'lJPE', 'Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5Zq1Wn0Ox'].join('')

const SHOP: Answers = {
  Machines_list: [
    {
      id: 'm1',
      region: 'fra',
      state: 'started',
      config: {
        env: { PASSWORD: 'never to be kept' },
        services: [
          {
            protocol: 'tcp',
            internal_port: 8080,
            ports: [
              { port: 80, handlers: ['http'], force_https: true },
              { port: 443, handlers: ['tls', 'http'] },
            ],
          },
          { protocol: 'udp', internal_port: 7777, ports: [{ start_port: 7000, end_port: 7010 }] },
        ],
      },
    },
    { id: 'm2', region: 'lhr', state: 'stopped', config: {} },
  ],
  Volumes_list: [
    {
      id: 'vol_1',
      name: 'data',
      region: 'fra',
      state: 'created',
      encrypted: true,
      auto_backup_enabled: false,
      attached_machine_id: 'm1',
    },
  ],
  Secrets_list: { secrets: [{ name: 'DATABASE_URL', digest: 'abc' }, { name: 'SECRET_KEY' }] },
  App_IPAssignments_list: {
    ips: [
      { ip: '203.0.113.7', shared: true, region: 'global' },
      { ip: 'FDAA:0:1::2', shared: false },
    ],
  },
  App_Certificates_list: { certificates: [{ hostname: 'shop.example.com', status: 'active' }], next_cursor: 'two' },
  'App_Certificates_list two': { certificates: [{ hostname: '*.example.com', status: 'pending_validation' }] },
  'App_Certificates_show shop.example.com': {
    hostname: 'shop.example.com',
    status: 'active',
    certificates: [
      {
        source: 'fly',
        status: 'active',
        issued: [
          { type: 'rsa', expires_at: '2026-02-01T00:00:00Z' },
          { type: 'ecdsa', expires_at: '2026-03-01T00:00:00Z' },
        ],
      },
    ],
  },
  'App_Certificates_show *.example.com': {
    hostname: '*.example.com',
    status: 'pending_validation',
    certificates: [{ source: 'fly', status: 'pending_validation', issued: [] }],
  },
}

let api: MachinesApi | undefined
afterEach(() => api?.close())

async function observe(apps: Readonly<Record<string, Answers>>, names = Object.keys(apps), fault?: Fault) {
  api = await startMachinesApi(apps, fault)
  const machinesApi = createMachinesApi({
    token: TOKEN,
    address: api.address,
    userAgent: 'airworthy-verify/test',
    timeoutMilliseconds: 1_000,
  })
  const observed = await observeApps(names, machinesApi)
  return { ...observed, api }
}

test('an app is read as the description says, and nothing but what rules need is kept', async () => {
  const { apps, gaps, api } = await observe({ shop: SHOP })
  expect(gaps).toEqual([])
  expect(api.violations).toEqual([])
  expect(apps).toEqual([
    {
      name: 'shop',
      machines: [
        {
          id: 'm1',
          region: 'fra',
          state: 'started',
          services: [
            { protocol: 'tcp', start: 80, end: 80, internalPort: 8080, handlers: ['http'], forceHttps: true },
            { protocol: 'tcp', start: 443, end: 443, internalPort: 8080, handlers: ['tls', 'http'], forceHttps: false },
            { protocol: 'udp', start: 7000, end: 7010, internalPort: 7777, handlers: [], forceHttps: false },
          ],
        },
        { id: 'm2', region: 'lhr', state: 'stopped', services: [] },
      ],
      volumes: [
        { id: 'vol_1', name: 'data', region: 'fra', state: 'created', encrypted: true, backups: false, attached: true },
      ],
      secrets: ['DATABASE_URL', 'SECRET_KEY'],
      addresses: [
        { address: '203.0.113.7', kind: 'public', shared: true },
        { address: 'fdaa:0:1::2', kind: 'private', shared: false },
      ],
      certificates: [
        { hostname: 'shop.example.com', issued: true, expires: '2026-03-01T00:00:00.000Z', status: 'active' },
        { hostname: '*.example.com', issued: false, expires: undefined, status: 'pending_validation' },
      ],
    },
  ])
  expect(JSON.stringify(apps)).not.toContain('never to be kept')
  expect(new Set(api.asked.map(label => label.split(' ')[0]))).toEqual(new Set(['GET']))
})

test.each([
  [TOKEN, `Bearer ${TOKEN}`],
  [`FlyV1 ${TOKEN},fm2_x`, `FlyV1 ${TOKEN},fm2_x`],
])('a token is sent as flyctl sends it', async (token, header) => {
  api = await startMachinesApi({ shop: SHOP })
  await observeApps(['shop'], createMachinesApi({ token, address: api.address, userAgent: 'x' }))
  expect(new Set(api.headers)).toEqual(new Set([header]))
})

describe('rights', () => {
  test('what the token may not see is said and skipped', async () => {
    const { apps, gaps } = await observe({ shop: { ...SHOP, Secrets_list: 403, Volumes_list: 403 } })
    expect(apps[0]).toMatchObject({ name: 'shop', volumes: undefined, secrets: undefined })
    expect(apps[0]?.machines).toHaveLength(2)
    expect(gaps).toEqual([
      {
        about: 'shop',
        message: 'The token cannot read its volumes and names of secrets, so they were not checked.',
        blocking: false,
      },
    ])
  })

  test('an app that it does not see at all is told, and does not block', async () => {
    const { apps, gaps } = await observe({ shop: SHOP }, ['other', 'shop'])
    expect(apps.map(({ name }) => name)).toEqual(['shop'])
    expect(gaps).toMatchObject([{ about: 'other', blocking: false }])
  })

  test('a token that is taken for one app only: what was seen stays, and the other one blocks', async () => {
    const { apps, gaps } = await observe({ shop: SHOP, api: { ...SHOP, Machines_list: 401 } })
    expect(apps.map(({ name }) => name)).toEqual(['shop'])
    expect(gaps).toEqual([
      {
        about: 'api',
        message: 'Fly.io rejects the token for this app, so it was not checked through the Machines API.',
        blocking: true,
      },
    ])
  })

  test('a token that is not taken blocks, once', async () => {
    const { apps, gaps, api } = await observe({ shop: { ...SHOP, Machines_list: 401 } }, ['shop', 'shop'])
    expect(apps).toEqual([])
    expect(gaps).toMatchObject([{ blocking: true, message: expect.stringContaining('rejects the token') }])
    expect(api.asked).toHaveLength(1)
  })
})

const send =
  (text: string, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'retry-after': '0' }).end(text)
const FAULTS: readonly [string, (response: ServerResponse) => void][] = [
  ['500', send('{}', 500)],
  ['no JSON', send('<html>')],
  ['another shape', send('{"machines":{}}')],
  ['wrong types', send('[{"id":1,"region":[]}]')],
  ['nulls', send('[null]')],
  ['prototypes', send('[{"__proto__":{"id":"m","region":"fra"}}]')],
  ['control characters', send('[{"id":"m\\u001b[2J","region":"fra"}]')],
  ['too much', send(`["${'x'.repeat(9_000_000)}"]`)],
  ['a redirect', response => response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end()],
  ['silence', () => {}],
  [
    'a slow drip',
    response => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
  [
    'a cut',
    response => {
      response.writeHead(200, { 'content-length': '1000' }).write('[')
      setTimeout(() => response.destroy(), 20)
    },
  ],
]

describe.each(FAULTS)('%s', (_, answer) => {
  test('is a gap that blocks, and the other lists are read', async () => {
    const { apps, gaps } = await observe({ shop: SHOP }, ['shop'], (operation, _request, response) => {
      if (operation !== 'Machines_list') return false
      answer(response)
      return true
    })
    expect(apps).toMatchObject([{ name: 'shop', machines: undefined, secrets: ['DATABASE_URL', 'SECRET_KEY'] }])
    expect(gaps).toEqual([
      {
        about: 'shop',
        message: 'The Machines API sent no usable answer for its Machines. Try again.',
        blocking: true,
      },
    ])
  })
})

test.each(FAULTS)('the token is only in that header: %s', async (_, answer) => {
  const { apps, gaps, api } = await observe({ shop: SHOP }, ['shop'], (_operation, _request, response) => {
    answer(response)
    return true
  })
  expect(JSON.stringify([apps, gaps, api.asked])).not.toContain(TOKEN.slice(4))
  expect(api.headers.length).toBeGreaterThan(0)
})

test('busy is asked once more, and no oftener', async () => {
  let times = 0
  const { gaps, api } = await observe({ shop: SHOP }, ['shop'], (operation, _request, response) => {
    if (operation !== 'Volumes_list' || times++ > 0) return false
    response.writeHead(429, { 'retry-after': '0' }).end()
    return true
  })
  expect(gaps).toEqual([])
  expect(api.asked.filter(label => label.endsWith('Volumes_list'))).toHaveLength(2)
})

test('however slow each answer, all of them end in time, and what is left is a gap', async () => {
  api = await startMachinesApi({ shop: SHOP }, () => true)
  const { address } = api
  const times = { timeoutMilliseconds: 200, totalMilliseconds: 500 }
  const names = Array.from({ length: 20 }, (_, i) => `app-${i}`)
  const { gaps } = await observeApps(names, createMachinesApi({ token: TOKEN, address, userAgent: 'x', ...times }))
  // Without an end to the whole, each of the 20 would be asked for.
  expect(gaps.filter(({ blocking }) => blocking).map(({ about }) => about)).toEqual(names)
  expect(api.asked.length).toBeLessThan(5)
})

test('waiting for a busy API ends in time, too', async () => {
  api = await startMachinesApi({ shop: SHOP }, (_operation, _request, response) => {
    response.writeHead(429, { 'retry-after': '20' }).end()
    return true
  })
  const { address } = api
  const started = performance.now()
  await observeApps(['shop'], createMachinesApi({ token: TOKEN, address, userAgent: 'x', totalMilliseconds: 300 }))
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('a hostname in another script has the spelling of all host names', async () => {
  const { apps, gaps } = await observe({
    shop: {
      ...SHOP,
      App_Certificates_list: { certificates: [{ hostname: '*.Bücher.example', status: 'active' }] },
      'App_Certificates_show *.xn--bcher-kva.example': { hostname: '*.xn--bcher-kva.example', status: 'active' },
    },
  })
  expect(gaps).toEqual([])
  expect(apps[0]?.certificates?.map(({ hostname }) => hostname)).toEqual(['*.xn--bcher-kva.example'])
})

test('certificates beyond the most that are looked at are told, and block', async () => {
  const hostnames = Array.from({ length: 60 }, (_, i) => `c${i}.example.com`)
  const certificates = hostnames.map(hostname => ({ hostname, status: 'active' }))
  const details = hostnames.map(hostname => [
    `App_Certificates_show ${hostname}`,
    { hostname, status: 'active', certificates: [{ source: 'fly', status: 'active', issued: [] }] },
  ])
  const many = { ...SHOP, App_Certificates_list: { certificates }, ...Object.fromEntries(details) }
  const { apps, gaps } = await observe({ shop: many })
  expect(apps[0]?.certificates).toHaveLength(50)
  expect(gaps).toEqual([
    {
      about: 'shop',
      message: 'Only the first 50 of its certificates were checked through the Machines API.',
      blocking: true,
    },
  ])
})

test('names that are none reach no address', async () => {
  const { apps, gaps, api } = await observe({ shop: SHOP }, ['../orgs', 'a/b', 'Shop', '', 'x?y'])
  expect([apps, gaps, api.asked]).toEqual([[], [], []])
})

test('an answer that repeats the token is kept without it', async () => {
  const { apps, api } = await observe({
    shop: { ...SHOP, Secrets_list: { secrets: [{ name: `X_${TOKEN}` }] } },
  })
  expect(api.headers[0]).toContain(TOKEN)
  expect(JSON.stringify(apps)).not.toContain(TOKEN)
})

describe('the address', () => {
  const at = (address: string) => () => createMachinesApi({ token: TOKEN, address, userAgent: 'x' })
  test.each([
    'https://user:word@api.machines.dev',
    'https://word@api.machines.dev',
    'http://api.machines.dev',
    'ftp://x',
    'api.machines.dev',
    'http://_api.internal.example.com:4280',
  ])('%s is refused in words without the token', address => {
    expect(at(address)).toThrow(/^FLY_API_HOSTNAME /)
    expect(at(address)).not.toThrow(TOKEN)
  })
  test.each(['https://api.machines.dev', 'http://_api.internal:4280', 'http://127.0.0.1:1'])('%s is taken', address =>
    expect(at(address)).not.toThrow(),
  )
})
