import { describe, expect, test } from '@jest/globals'
import { SHORTEST_SHAPE } from '../../../src/analysis/credentials/classify.ts'
import { BCRYPT_HASH, CREDENTIAL_FORMATS, JSON_WEB_TOKEN, KEY_BLOCK } from '../../../src/facts/credential-formats.ts'

/** Keys are put together here so that no scanner takes this file for a leak. */
const key = (...parts: string[]): string => parts.join('')
const hex = (length: number): string => '9f86d081884c7d659a2feaa0c55ad015'.repeat(8).slice(0, length)
const mixed = (length: number): string => 'Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5'.repeat(8).slice(0, length)
/** With the characters that URL-safe Base64 has beside letters and digits. */
const safe = (length: number): string => 'Q7vR2m_k9-zLw4Hs'.repeat(8).slice(0, length)
/** With those of standard Base64. */
const base64 = (length: number): string => 'Q7vR2m+k9/zLw4Hs'.repeat(8).slice(0, length)

const UUID = '9f86d081-884c-4d65-9a2f-eaa0c55ad015'

/** The shortest of every format, in the order of the table. */
const SHORTEST: readonly (readonly [kind: string, example: string])[] = [
  ['Fly.io token', key('fm', '2_', base64(40))],
  ['Fly.io token', key('fo', '1_', safe(40))],
  ['Tigris secret key', key('ts', 'ec_', safe(20))],
  ['Stripe live key', key('sk', '_live_', mixed(20))],
  ['webhook signing secret', key('wh', 'sec_', base64(24))],
  ['GitHub token', key('gh', 'p_', mixed(36))],
  ['GitHub token', key('github', '_pat_', mixed(30), '_', mixed(29))],
  ['GitLab token', key('gl', 'pat-', safe(20))],
  ['OpenAI key', key('sk', '-proj-', safe(40))],
  ['OpenAI key', key('sk', '-', mixed(20), 'T3Blbk', 'FJ', mixed(20))],
  ['Anthropic key', key('sk', '-ant-', safe(40))],
  ['OpenRouter key', key('sk', '-or-v1-', hex(64))],
  ['API key in the form of OpenAI', key('sk', '-', mixed(32))],
  ['Groq key', key('gs', 'k_', mixed(40))],
  ['xAI key', key('xa', 'i-', mixed(60))],
  ['Replicate token', key('r', '8_', mixed(37))],
  ['Perplexity key', key('pp', 'lx-', mixed(40))],
  ['Hugging Face token', key('h', 'f_', mixed(34))],
  ['Google OAuth secret', key('GOC', 'SPX-', safe(28))],
  ['Google access token', key('ya', '29.', safe(30))],
  ['Google API key', key('AI', 'za', safe(35))],
  ['Slack token', key('xo', 'xb-', '2048192048-', mixed(9))],
  ['Slack token', key('xo', 'xe-1-', mixed(10))],
  ['Slack app token', key('xa', 'pp-1-', 'A048192048-', mixed(9))],
  ['Slack webhook', key('hooks.slack', '.com/services/T02AB3C/B05EF6G/', 'Q7vR/2mXk9TzLw4H')],
  ['Discord webhook', key('discord', '.com/api/webhooks/104819204819204/', safe(50))],
  ['Discord bot token', key('M', safe(23), '.', safe(6), '.', safe(27))],
  ['Telegram bot token', key('58201938', ':AA', safe(32))],
  ['SendGrid key', key('S', 'G.', safe(16), '.', safe(30))],
  ['Mailgun key', key('ke', 'y-', hex(32))],
  ['Mailgun key', key(hex(32), '-', hex(8), '-', hex(8))],
  ['Resend key', key('r', 'e_', mixed(6), '_', mixed(20))],
  ['Brevo key', key('xkey', 'sib-', hex(64), '-', mixed(16))],
  ['npm token', key('np', 'm_', mixed(36))],
  ['PyPI token', key('py', 'pi-AgE', safe(50))],
  ['Docker Hub token', key('dckr', '_pat_', safe(27))],
  ['Supabase token', key('sb', 'p_', hex(40))],
  ['Supabase secret key', key('sb', '_secret_', safe(20))],
  ['Sentry token', key('sntr', 'ys_ey', 'J', base64(20), '_', base64(43))],
  ['Sentry token', key('sntr', 'yu_', hex(64))],
  ['age secret key', key('AGE-SECRET-', 'KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE')],
  ['DigitalOcean token', key('do', 'p_v1_', hex(64))],
  ['Heroku key', key('HR', 'KU-', safe(36))],
  ['Infisical token', key('s', 't.', hex(24), '.', hex(32), '.', hex(16))],
  ['X bearer token', key('A'.repeat(20), 'MLheQ7vR2mX', '%2', 'B', mixed(40))],
  ['Doppler token', key('d', 'p.st.', 'dev.', safe(32))],
  ['PlanetScale password or token', key('psc', 'ale_pw_', safe(30), '.=')],
  ['Neon key', key('na', 'pi_', hex(40))],
  ['Neon password', key('np', 'g_', mixed(10))],
  ['Square token', key('EA', 'AA', safe(56))],
  ['Square token', key('sq', '0csp-', safe(22))],
  ['Shopify token', key('sh', 'pat_', hex(30), 'AF')],
  ['Linear key', key('li', 'n_api_', mixed(32))],
  ['Notion token', key('se', 'cret_', mixed(43))],
  ['Notion token', key('nt', 'n_', mixed(40))],
  ['Cloudflare origin key', key('v1', '.0-', hex(24), '-', hex(146))],
  ['New Relic key', key('NR', 'AK-', 'Q7VR2MXK9TZLW4HSYD8NBJC3FG6')],
  ['New Relic key', key(hex(36), 'NR', 'AL')],
  ['Postman key', key('PM', 'AK-', hex(24), '-', hex(34))],
  ['Vault token', key('hv', 's.', safe(24))],
  ['Databricks token', key('da', 'pi', hex(32))],
  ['Tailscale key', key('ts', 'key-auth-', safe(16))],
  ['Grafana token', key('gl', 'sa_', mixed(32), '_', hex(8))],
  ['1Password service token', key('op', 's_ey', 'J', base64(98), '_=')],
  ['Figma token', key('fi', 'gd_', safe(36))],
  ['Atlassian token', key('ATA', 'TT3', safe(59), '=')],
  ['Airtable token', key('pa', 't', mixed(14), '.', hex(64))],
  ['Mapbox secret token', key('sk', '.ey', 'J', safe(20), '.', safe(20))],
  ['Azure storage key', key('Account', 'Key=', base64(42), '=')],
  ['Laravel application key', key('base', '64:', base64(43), '=')],
  ['Laravel application key', key('base', '64:', base64(22), '==')],
  ['Django secret key', key('django-', 'insecure-', 'w$8q!x0k@3v^m5z&r7t*')],
  ['1Password secret key', key('A3', '-Q7VR2M-XK9TZLW4HSY-D8NBJ-C3FG6-PAUE5')],
  ['Adobe client secret', key('p8', 'e-', safe(32))],
  ['Amazon Bedrock key', key('AB', 'SK', base64(109))],
  ['Amazon Bedrock key', key('bedrock-', 'api-key-', base64(60))],
  ['Artifactory key', key('AK', 'Cp', mixed(69))],
  ['Artifactory token', key('cm', 'Vmd', mixed(59))],
  ['Authress key', key('s', 'c_', mixed(5), '.', mixed(4), '.acc_', mixed(10), '.', base64(30))],
  ['Azure client secret', key('Q7v8', 'Q~', mixed(31))],
  ['ClickHouse Cloud key', key('4b', '1d', mixed(38))],
  ['Clojars token', key('CLO', 'JARS_', hex(60))],
  ['Cloudflare token', key('cf', 'ut_', mixed(40), hex(8))],
  ['Defined Networking token', key('dn', 'key-', mixed(26), '-', mixed(52))],
  ['Duffel live token', key('duffel', '_live_', safe(43))],
  ['Dynatrace token', key('dt', '0c01.', mixed(24), '.', mixed(64))],
  ['EasyPost key', key('EZ', 'AK', mixed(54))],
  ['Facebook app token', key('104819204819204', '|', safe(27))],
  ['Facebook page token', key('EA', 'AM', mixed(100))],
  ['Flutterwave key', key('FLW', 'SECK-', hex(32), '-X')],
  ['Frame.io token', key('fi', 'o-u-', safe(64))],
  ['GitLab runner token', key('GR', '1348941', safe(20))],
  ['GitLab session', key('_gitlab', '_session=', hex(32))],
  ['Grafana key', key('ey', 'JrIjoi', mixed(70))],
  ['Grafana Cloud token', key('gl', 'c_', base64(32))],
  ['Terraform token', key(mixed(14), '.atlas', 'v1.', safe(60))],
  ['Harness token', key('pa', 't.', safe(22), '.', mixed(24), '.', mixed(20))],
  ['Hugging Face organization token', key('api', '_org_', 'QvRmXkTzLwHsYdNbJcFgPaUeQvRmXkTzLw')],
  ['Infracost token', key('ic', 'o-', mixed(32))],
  ['Intra 42 client secret', key('s-s4', 't2ud-', hex(64))],
  ['MaxMind license key', key(mixed(6), '_', mixed(29), '_m', 'mk')],
  [
    'Microsoft Teams webhook',
    key('webhook.', 'office.com/webhookb2/', UUID, '@', UUID, '/Incoming', 'Webhook/', hex(32), '/', UUID),
  ],
  ['Netlify token', key('nf', 'p_', mixed(36))],
  ['New Relic insert key', key('NR', 'II-', mixed(32))],
  ['Octopus Deploy key', key('AP', 'I-', 'Q7VR2MXK9TZLW4HSYD8NBJC3FG')],
  ['OpenShift token', key('sha', '256~', safe(43))],
  ['Prefect key', key('pn', 'u_', mixed(36))],
  ['Pulumi token', key('pu', 'l-', hex(40))],
  ['ReadMe key', key('rd', 'me_', hex(70))],
  ['Render key', key('rn', 'd_', mixed(24))],
  ['Render deploy hook', key('api.render', '.com/deploy/srv-', 'd2pk8q15pdvs73ek', '?key=', 'g2f5zCJu')],
  ['RubyGems key', key('ruby', 'gems_', hex(48))],
  ['Scalingo token', key('tk', '-us-', safe(48))],
  ['SettleMint token', key('sm', '_pat_', mixed(16))],
  ['Shippo live token', key('shippo', '_live_', hex(40))],
  ['SignalWire token', key('P', 'T', hex(48))],
  ['SonarQube token', key('sq', 'u_', mixed(40))],
  ['Sourcegraph token', key('sg', 'p_', hex(40))],
  ['Typeform token', key('tf', 'p_', safe(59))],
  ['Vercel token', key('vc', 'p_', mixed(24))],
]

/** Characters that end every format. */
const ENDS = ['', '"', "'", ' ', '\n']

describe('the shortest key of a format', () => {
  test('each has an example', () => {
    expect(SHORTEST.map(([kind]) => kind)).toEqual(CREDENTIAL_FORMATS.map(({ kind }) => kind))
  })

  test('none is so short that nobody looks for it', () => {
    for (const [, example] of SHORTEST) expect(example.length).toBeGreaterThanOrEqual(SHORTEST_SHAPE)
  })

  test.each(SHORTEST.map(([kind, example], index) => [kind, example.slice(0, 8), example, index] as const))(
    '%s %s…',
    (_, __, example, index) => {
      const find = (text: string) => CREDENTIAL_FORMATS[index]?.pattern.exec(text)?.[0]
      for (const end of ENDS) expect(find(`x = "${example}${end}`)).toBe(example)
      expect(find(`_${example}`)).toBe(example)
      expect(find(`x${example}`)).toBeUndefined()
      expect(find(example.slice(0, -1))).toBeUndefined()
      expect(find(`${example.slice(0, -1)}!`.slice(0, example.length))).toBe(
        example.startsWith('django') ? `${example.slice(0, -1)}!` : undefined,
      )
      expect(find(`${example.slice(0, 2)}.${example.slice(2)}`)).toBeUndefined()
    },
  )
})

/** Formats of one line of the table that look otherwise, or are longer. */
test.each([
  ['Fly.io token', key('fm', '1r_', base64(120), '==')],
  ['Fly.io token', key('fm', '1a_', base64(120), '===')],
  ['Fly.io token', key('fo', '1_', safe(60))],
  ['Stripe live key', key('rk', '_live_', mixed(99))],
  ['webhook signing secret', key('wh', 'sec_', base64(31), '==')],
  ...['o', 'u', 's', 'r'].map(letter => ['GitHub token', key('gh', `${letter}_`, mixed(99))] as const),
  ...['dt', 'rt', 'cbt', 'ptt', 'ft', 'soat', 'agent', 'oas'].map(
    name => ['GitLab token', key('gl', `${name}-`, safe(50))] as const,
  ),
  ...['svcacct', 'admin'].map(name => ['OpenAI key', key('sk', `-${name}-`, safe(120))] as const),
  ...['a', 'e', 'o', 'p', 'r', 's'].map(
    letter => ['Slack token', key('xo', `x${letter}-`, '2048192048-', mixed(24))] as const,
  ),
  ['Slack webhook', key('hooks.slack', '.com/workflows/T02AB3CD4/A05EF6GH7/', mixed(24))],
  ['Discord webhook', key('discordapp', '.com/api/webhooks/104819204819204819/', safe(68))],
  ['Discord bot token', key('N', safe(25), '.', safe(6), '.', safe(38))],
  ['Discord bot token', key('O', safe(27), '.', safe(6), '.', safe(45))],
  ['Docker Hub token', key('dckr', '_oat_', safe(32))],
  ...['o', 'r'].map(letter => ['DigitalOcean token', key('do', `${letter}_v1_`, hex(64))] as const),
  ...['pt', 'ct', 'sa', 'said', 'scim', 'audit'].map(
    name => ['Doppler token', key('d', `p.${name}.`, safe(43))] as const,
  ),
  ...['tkn', 'oauth'].map(name => ['PlanetScale password or token', key('psc', `ale_${name}_`, safe(43))] as const),
  ['Square token', key('sq', '0atp-', safe(22))],
  ...['ss', 'ca', 'pa'].map(name => ['Shopify token', key('sh', `p${name}_`, hex(32))] as const),
  ['Linear key', key('li', 'n_oauth_', mixed(64))],
  ['Vault token', key('hv', 'b.', safe(99))],
  ...['api', 'client', 'scim', 'webhook'].map(name => ['Tailscale key', key('ts', `key-${name}-`, safe(30))] as const),
  ['Azure storage key', key('SharedAccess', 'Key=', base64(43), '=')],
  ['Azure storage key', key('Account', 'Key=', base64(86), '==')],
])('%s in another shape', (kind, example) => {
  const kinds = CREDENTIAL_FORMATS.filter(({ pattern }) => pattern.exec(`"${example}"`)?.[0] === example)
  expect(kinds.map(each => each.kind)).toContain(kind)
})

describe('a private key', () => {
  const block = (type: string, gap = '\n', end = '') =>
    key('-----BEGIN ', `${type}PRIVATE KEY${end}-----`, gap, base64(40))
  test.each([
    ['', '\n'],
    ['RSA ', '\n'],
    ['EC ', '\r\n'],
    ['DSA ', '\\n'],
    ['OPENSSH ', '\\r\\n'],
    ['ENCRYPTED ', ' '],
  ])('of the type %j with the break %j', (type, gap) => {
    expect(KEY_BLOCK.exec(`x${block(type, gap)}`)?.[0]).toBe(block(type, gap))
  })

  test('of PGP', () => {
    expect(KEY_BLOCK.test(block('PGP ', '\n\n', ' BLOCK'))).toBe(true)
  })

  test.each([
    ['a public one', block('').replace('PRIVATE', 'PUBLIC')],
    ['a head alone', block('').slice(0, 35)],
    ['a short body', block('').slice(0, -1)],
    ['another type', block('XYZ ')],
    ['no break', block('', '')],
    ['words', `${block('').slice(0, 28)}\n(the key goes here, in this very place, please)`],
  ])('is not %s', (_, text) => {
    expect(KEY_BLOCK.test(text)).toBe(false)
  })
})

describe('a JSON Web Token', () => {
  const token = key('ey', 'J', safe(10), '.ey', 'J', safe(10), '.', safe(20))
  test.each([
    ['whole', token, true],
    ['quoted', `"${token}"`, true],
    ['with a short signature', token.slice(0, -1), false],
    ['with a short head', token.replace(safe(10), safe(9)), false],
    ['of two parts', token.slice(0, token.lastIndexOf('.')), false],
    ['behind a letter', `x${token}`, false],
    ['behind a dot', `.${token}`, false],
    ['behind a hyphen', `-${token}`, false],
    ['with a body that is no JSON', token.replace('.ey', '.xy'), false],
  ])('%s', (_, text, found) => {
    expect(JSON_WEB_TOKEN.exec(text)?.[1]).toBe(found ? key('ey', 'J', safe(10)) : undefined)
  })
})

test.each([
  ['2a', '10', 53, true],
  ['2b', '12', 53, true],
  ['2x', '12', 53, true],
  ['2y', '12', 53, true],
  ['2c', '12', 53, false],
  ['2b', '1', 53, false],
  ['2b', '12', 52, false],
])('a bcrypt hash of version %s, cost %s and %i characters: %s', (version, cost, length, found) => {
  const hash = `$${version}$${cost}$${'Q7vR2m./9TzLw4HsYd8N'.repeat(3).slice(0, length)}`
  expect(BCRYPT_HASH.exec(`x${hash}`)?.[0]).toBe(found ? hash : undefined)
})
