import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { createSource } from '../../../src/model/files/text.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { parseYaml } from '../../../src/parse/yaml/yaml.ts'
import { loadPolicy } from '../../../src/policy/load.ts'

const PATH = '.github/airworthy.yml'
const KNOWN = { rules: ['raw-tcp-port', 'plaintext-http'], regions: ['ams', 'fra', 'arn', 'cdg'] }

const load = (text: string) => loadPolicy(parseYaml(createSource(PATH, text)), KNOWN)

const FULL = `fail-on: medium
apps:
  shop-api: { private: true }
  shop-web: { domains: [shop.example.com] }
hosts:
  Grpc.example.com: { expects: http2, reason: ' only gRPC clients ' }
  bücher.example:8443: { expects: client-certificate, reason: for devices }
regions: { allowed: [ams, fra] }
rules:
  raw-tcp-port: { severity: low }
  plaintext-http: off
ignore:
  - { rule: plaintext-http, path: legacy/fly.toml, reason: " redirect done in the app ", owner: "@acme/web", expires: 2027-03-01 }
  - rule: raw-tcp-port
`

test('reads everything that a policy can say', () => {
  expect(load(FULL)).toEqual({
    policy: {
      path: PATH,
      failOn: 'medium',
      apps: new Map([
        ['shop-api', { at: expect.anything(), private: true, domains: [] }],
        ['shop-web', { at: expect.anything(), private: false, domains: ['shop.example.com'] }],
      ]),
      hosts: [
        { name: 'grpc.example.com', expects: 'http2', reason: 'only gRPC clients' },
        { name: 'xn--bcher-kva.example:8443', expects: 'client-certificate', reason: 'for devices' },
      ],
      allowedRegions: ['ams', 'fra'],
      rules: new Map([
        ['raw-tcp-port', { off: false, severity: 'low' }],
        ['plaintext-http', { off: true }],
      ]),
      ignores: [
        {
          at: expect.objectContaining({
            path: PATH,
            range: expect.objectContaining({ start: { line: 13, column: 5 } }),
          }),
          rule: 'plaintext-http',
          path: 'legacy/fly.toml',
          reason: 'redirect done in the app',
          owner: '@acme/web',
          expires: '2027-03-01',
        },
        {
          at: expect.objectContaining({ range: expect.objectContaining({ start: { line: 14, column: 5 } }) }),
          rule: 'raw-tcp-port',
          path: undefined,
          reason: '',
          owner: undefined,
          expires: undefined,
        },
      ],
    },
  })
})

test.each(['', '# nothing yet\n', 'rules:\nignore:\n'])('an empty policy has no wishes: %j', text => {
  expect(load(text)).toEqual({ policy: { ...NO_POLICY, path: PATH } })
})

describe('says where, which key and what is allowed', () => {
  test.each([
    [
      'an unknown key',
      'fail-onn: high',
      '1:1 `fail-onn` is not a policy key; allowed: `fail-on`, `apps`, `hosts`, `regions`, `rules`, `ignore`; did you mean fail-on?',
    ],
    [
      'an unknown inner key',
      'apps:\n  web: { privat: true }',
      '2:10 `apps.web.privat` is not a policy key; allowed: `private`, `domains`; did you mean private?',
    ],
    [
      'an unknown severity',
      'fail-on: hihg',
      '1:10 `fail-on` must be one of `critical`, `high`, `medium`, `low`, `never`; did you mean high?',
    ],
    [
      'the severity of a rule',
      'rules:\n  raw-tcp-port: { severity: none }',
      '2:29 `rules.raw-tcp-port.severity` must be one of `critical`, `high`, `medium`, `low`.',
    ],
    [
      'another word for off',
      'rules: { raw-tcp-port: of }',
      '1:24 `rules.raw-tcp-port` must be `off` or a mapping with `severity`; did you mean off?',
    ],
    ['a rule without severity', 'rules: { raw-tcp-port: {} }', '1:24 `rules.raw-tcp-port.severity` is missing.'],
    [
      'an unknown rule',
      'rules: { raw-tcp-prt: off }',
      '1:10 `rules.raw-tcp-prt` is not a rule; did you mean raw-tcp-port?',
    ],
    ['an unknown rule in an ignore', 'ignore:\n  - { rule: http, reason: x }', '2:13 `ignore[0].rule` is not a rule.'],
    ['an ignore without rule', 'ignore:\n  - reason: x', '2:5 `ignore[0].rule` is missing.'],
    [
      'an unknown region',
      'regions: { allowed: [ams, frb] }',
      '1:27 `regions.allowed[1]` is not a Fly.io region; did you mean fra?',
    ],
    [
      'a number as a date',
      'ignore:\n  - { rule: raw-tcp-port, expires: 20270301 }',
      '2:36 `ignore[0].expires` must be a string.',
    ],
    [
      'a short date',
      'ignore:\n  - { rule: raw-tcp-port, expires: 2027-3-1 }',
      '2:36 `ignore[0].expires` must be a calendar date, written as `YYYY-MM-DD`.',
    ],
    [
      'a day that no calendar has',
      'ignore:\n  - { rule: raw-tcp-port, expires: 2027-02-30 }',
      '2:36 `ignore[0].expires` must be a calendar date, written as `YYYY-MM-DD`.',
    ],
    [
      'no region at all',
      'regions: { allowed: [] }',
      '1:21 `regions.allowed` is empty, so no region is allowed; add a region, or remove `regions`.',
    ],
    [
      'a domain with a scheme',
      'apps: { web: { domains: ["https://a.example"] } }',
      '1:26 `apps.web.domains[0]` must be a domain without a scheme, port, path or wildcard, such as `shop.example.com`.',
    ],
    [
      'a host without a reason',
      'hosts: { grpc.example.com: { expects: http2 } }',
      '1:28 `hosts.grpc.example.com.reason` is missing.',
    ],
    [
      'a host with an empty reason',
      'hosts: { grpc.example.com: { expects: http2, reason: "" } }',
      '1:54 `hosts.grpc.example.com.reason` must not be empty.',
    ],
    [
      'a host with a path',
      'hosts: { grpc.example.com/a: { expects: http2, reason: x } }',
      '1:10 `hosts.grpc.example.com/a` must be a host name, with or without a port, such as `grpc.example.com` or `shop.example.com:8443`.',
    ],
    [
      'an expectation that does not exist',
      'hosts: { grpc.example.com: { expects: http-2, reason: x } }',
      '1:39 `hosts.grpc.example.com.expects` must be one of `http2`, `client-certificate`, `proxy-protocol`; did you mean http2?',
    ],
    ['a word for a list', 'apps: { web: { domains: a.example } }', '1:25 `apps.web.domains` must be a list.'],
    ['a word for a truth', 'apps: { web: { private: "yes" } }', '1:25 `apps.web.private` must be `true` or `false`.'],
    ['a list for a mapping', 'regions: [ams]', '1:10 `regions` must be a mapping.'],
    ['a word for an ignore', 'ignore: [raw-tcp-port]', '1:10 `ignore[0]` must be a mapping.'],
    ['a word for the policy', 'high', '1:1 The policy must be a mapping.'],
    [
      'a key of every object',
      'apps: { __proto__: { private: true } }',
      '1:9 `apps.__proto__` cannot be used as a key.',
    ],
    ['two documents', 'fail-on: high\n---\nfail-on: never\n', '3:1 A policy must be a single YAML document.'],
  ])('%s', (_, text, expected) => {
    const loaded = load(text)
    const errors = 'errors' in loaded ? loaded.errors : []
    const lines = errors.map(({ at: { range }, message }) => `${range.start.line}:${range.start.column} ${message}`)
    expect(lines).toEqual([expected])
  })

  test('everything at once', () => {
    const loaded = load('fail-on: hihg\napps: 3\nignore: [{ path: 3 }]')
    expect('errors' in loaded && loaded.errors.map(({ at }) => at.range.start.line)).toEqual([1, 2, 3, 3])
  })

  test('never a long key, never a value', () => {
    const secret = ['sk_live_', 'a'.repeat(60)].join('')
    const loaded = load(`${secret}: ${secret}\nfail-on: ${secret}\nignore:\n  - { rule: ${secret} }`)
    expect(JSON.stringify('errors' in loaded && loaded.errors.map(({ message }) => message))).not.toContain(secret)
  })

  test('text that is no YAML', () => {
    const loaded = load('rules: [')
    expect('errors' in loaded && loaded.errors.length > 0).toBe(true)
  })
})

describe('the published schema and the tool take the same policies', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schema/policy.schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv()
  ajv.addFormat('date', text => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true)
  const validate = ajv.compile(schema)

  test.each([
    ["{ 'fail-on': never, rules: { raw-tcp-port: off, plaintext-http: { severity: low } } }", true],
    ['{ ignore: [{ rule: raw-tcp-port, reason: x, expires: 2027-03-01 }] }', true],
    ['{ apps: { shop: { private: true, domains: [shop.example.com, Shop.example.co.uk] } } }', true],
    ['{ regions: { allowed: [ams, fra] } }', true],
    ['{ apps: { shop: { domains: [bücher.example, пример.рф, 例え.jp] } } }', true],
    [
      '{ hosts: { shop.example.com: { expects: http2, reason: gRPC }, "a.example:8443": { expects: proxy-protocol, reason: x } } }',
      true,
    ],
    ['{ hosts: { shop.example.com: { expects: http2 } } }', false],
    ['{ hosts: { shop.example.com: { expects: http2, reason: " " } } }', false],
    ['{ hosts: { shop.example.com: { expects: http3, reason: x } } }', false],
    ['{ hosts: { "https://shop.example.com": { expects: http2, reason: x } } }', false],
    ['{ hosts: { "*.example.com": { expects: http2, reason: x } } }', false],
    ['{ hosts: { "shop.example.com:": { expects: http2, reason: x } } }', false],
    ['{ hosts: [shop.example.com] }', false],
    ["{ 'fail-onn': never }", false],
    ['{ rules: { raw-tcp-port: on } }', false],
    ['{ rules: { raw-tcp-prt: off } }', false],
    ['{ ignore: [{ rule: raw-tcp-prt }] }', false],
    ['{ ignore: [{ rule: raw-tcp-port, expires: 2027-02-30 }] }', false],
    ['{ regions: { allowed: [] } }', false],
    ['{ regions: { allowed: [amz] } }', false],
    ...['https://shop.example.com', 'shop.example.com:443', 'shop.example.com/a', '*.example.com', 'localhost', ''].map(
      domain => [`{ apps: { shop: { domains: ["${domain}"] } } }`, false] as const,
    ),
  ])('%s: %s', (text, expected) => {
    const document = parseYaml(createSource(PATH, text))
    expect(['policy' in loadPolicy(document, KNOWN), validate(parse(text))]).toEqual([expected, expected])
  })
})
