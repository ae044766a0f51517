import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
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
        ['shop-api', { private: true, domains: [] }],
        ['shop-web', { private: false, domains: ['shop.example.com'] }],
      ]),
      allowedRegions: ['ams', 'fra'],
      rules: new Map([
        ['raw-tcp-port', { off: false, severity: 'low' }],
        ['plaintext-http', { off: true }],
      ]),
      ignores: [
        {
          at: expect.objectContaining({
            path: PATH,
            range: expect.objectContaining({ start: { line: 10, column: 5 } }),
          }),
          rule: 'plaintext-http',
          path: 'legacy/fly.toml',
          reason: 'redirect done in the app',
          owner: '@acme/web',
          expires: '2027-03-01',
        },
        {
          at: expect.objectContaining({ range: expect.objectContaining({ start: { line: 11, column: 5 } }) }),
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
      '1:1 `fail-onn` is not a key of the policy; allowed: `fail-on`, `apps`, `regions`, `rules`, `ignore`; did you mean fail-on?',
    ],
    [
      'an unknown inner key',
      'apps:\n  web: { privat: true }',
      '2:10 `apps.web.privat` is not a key of the policy; allowed: `private`, `domains`; did you mean private?',
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
      '1:27 `regions.allowed[1]` is not a region of Fly.io; did you mean fra?',
    ],
    [
      'a number as a date',
      'ignore:\n  - { rule: raw-tcp-port, expires: 20270301 }',
      '2:36 `ignore[0].expires` must be a text.',
    ],
    [
      'a short date',
      'ignore:\n  - { rule: raw-tcp-port, expires: 2027-3-1 }',
      '2:36 `ignore[0].expires` must be a day of the calendar, written as `YYYY-MM-DD`.',
    ],
    [
      'a day that no calendar has',
      'ignore:\n  - { rule: raw-tcp-port, expires: 2027-02-30 }',
      '2:36 `ignore[0].expires` must be a day of the calendar, written as `YYYY-MM-DD`.',
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
    ['two documents', 'fail-on: high\n---\nfail-on: never\n', '3:1 A policy is one YAML document, not several.'],
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

test('the published schema takes the same policy', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schema/policy.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv().compile(schema)
  const policy = {
    'fail-on': 'never',
    rules: { 'raw-tcp-port': 'off', 'plaintext-http': { severity: 'low' } },
    ignore: [{ rule: 'raw-tcp-port', reason: 'x', expires: '2027-03-01' }],
  }
  expect([validate(policy), validate({ 'fail-onn': 'never' }), validate({ rules: { a: 'on' } })]).toEqual([
    true,
    false,
    false,
  ])
})
