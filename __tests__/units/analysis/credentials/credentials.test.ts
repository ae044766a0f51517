import { describe, expect, test } from '@jest/globals'
import { classifyCredential } from '../../../../src/analysis/credentials/classify.ts'
import type { CredentialContext } from '../../../../src/analysis/credentials/credential.ts'
import { digestsOf } from '../../../../src/analysis/credentials/digest.ts'

/** Keys are put together here so that no scanner takes this file for a leak. */
const key = (...parts: string[]): string => parts.join('')
const hex = (length: number): string =>
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'.repeat(3).slice(0, length)
const mixed = (length: number): string => 'Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5'.repeat(8).slice(0, length)
const token = (claims: object): string =>
  `${['{"alg":"HS256","typ":"JWT"}', JSON.stringify(claims)]
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')}.${mixed(43)}`

const PROVIDER_FORMATS: readonly (readonly [kind: string, name: string, value: string])[] = [
  ['Fly.io token', 'X', key('FlyV1 fm', '2_', 'lJPE', mixed(120))],
  ['Fly.io token', 'X', key('fm', '1r_', mixed(120))],
  ['Fly.io token', 'X', key('fo', '1_', mixed(43))],
  ['Tigris secret key', 'AWS_SECRET_ACCESS_KEY', key('ts', 'ec_', mixed(48))],
  ['Stripe live key', 'KEY', key('sk', '_live_', '51H', mixed(96))],
  ['Stripe live key', 'KEY', key('rk', '_live_', mixed(24))],
  ['webhook signing secret', 'HOOK', key('wh', 'sec_', mixed(32))],
  ['GitHub token', 'A', key('gh', 'p_', mixed(36))],
  ['GitHub token', 'A', key('github', '_pat_', mixed(22), '_', mixed(59))],
  ['GitLab token', 'A', key('gl', 'pat-', mixed(20))],
  ['OpenAI key', 'A', key('sk', '-proj-', mixed(64))],
  ['Anthropic key', 'A', key('sk', '-ant-', 'api03-', mixed(93), 'AA')],
  ['Groq key', 'A', key('gs', 'k_', mixed(52))],
  ['Hugging Face token', 'A', key('h', 'f_', mixed(34))],
  ['Google API key', 'MAPS', key('AI', 'za', mixed(35))],
  ['Google OAuth secret', 'A', key('GOC', 'SPX-', mixed(28))],
  ['Slack token', 'A', key('xo', 'xb-', '2048192048-4819204819-', mixed(24))],
  ['Slack webhook', 'A', key('https://hooks.slack', '.com/services/T02AB3CD4/B05EF6GH7/', mixed(24))],
  ['Discord webhook', 'A', key('https://discord', '.com/api/webhooks/104819204819204819/', mixed(68))],
  ['Telegram bot token', 'A', key('5820193847', ':AA', mixed(33))],
  ['SendGrid key', 'A', key('S', 'G.', 'a-', mixed(20), '.', mixed(43))],
  ['Mailgun key', 'A', key('ke', 'y-', hex(32))],
  ['Resend key', 'A', key('r', 'e_', mixed(8), '_', mixed(24))],
  ['npm token', 'A', key('np', 'm_', mixed(36))],
  ['PyPI token', 'A', key('py', 'pi-AgE', mixed(80))],
  ['Supabase token', 'A', key('sb', 'p_', hex(40))],
  ['Supabase service-role key', 'SUPABASE_KEY', token({ iss: 'supabase', role: 'service_role' })],
  ['JSON Web Token', 'A', token({ sub: 'svc-7', scope: 'admin' })],
  ['Sentry token', 'A', key('sntr', 'ys_ey', 'J', mixed(40), '_', mixed(43))],
  ['age secret key', 'A', key('AGE-SECRET-', 'KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE')],
  ['DigitalOcean token', 'A', key('do', 'p_v1_', hex(64))],
  ['Heroku key', 'A', key('HR', 'KU-', mixed(40))],
  ['Doppler token', 'A', key('d', 'p.st.prd.', mixed(43))],
  ['PlanetScale password or token', 'A', key('psc', 'ale_pw_', mixed(43))],
  ['Neon key', 'A', key('na', 'pi_', hex(64))],
  ['Square token', 'A', key('sq', '0csp-', mixed(43))],
  ['Shopify token', 'A', key('sh', 'pat_', hex(32))],
  ['Linear key', 'A', key('li', 'n_api_', mixed(40))],
  ['Notion token', 'A', key('nt', 'n_', mixed(46))],
  ['New Relic key', 'A', key('NR', 'AK-', 'Q7VR2MXK9TZLW4HSYD8NBJC3FG6')],
  ['Postman key', 'A', key('PM', 'AK-', hex(24), '-', hex(34))],
  ['Vault token', 'A', key('hv', 's.', mixed(24))],
  ['Tailscale key', 'A', key('ts', 'key-auth-', mixed(30))],
  ['Azure storage key', 'A', `DefaultEndpointsProtocol=https;AccountName=x;${key('Account', 'Key=', mixed(86), '==')}`],
  ['Laravel application key', 'APP_KEY', key('base', '64:', mixed(43), '=')],
  ['Django secret key', 'SECRET_KEY', key('django-', 'insecure-', 'w$8q!x0k@3v^m5z&r7t*y1p(4c)')],
  ['bcrypt hash of a password', 'ADMIN_PASSWORD_HASH', key('$2', 'b$12$', mixed(53))],
  ['private key', 'A', key('-----BEGIN ', 'RSA PRIVATE KEY-----\n', mixed(64), '\n')],
  ['private key', 'A', key('-----BEGIN ', 'PRIVATE KEY-----\\n', mixed(64))],
  ['private key', 'A', Buffer.from(key('-----BEGIN ', 'OPENSSH PRIVATE KEY-----\n', mixed(200))).toString('base64')],
  [
    'Google service account key',
    'A',
    `{"type":"service_account","private_key":"${key('-----BEGIN ', 'PRIVATE KEY-----\\n', mixed(64))}"}`,
  ],
]

const OTHER_SECRETS: readonly (readonly [
  kind: RegExp,
  confidence: string,
  name: string,
  value: string,
  context?: CredentialContext,
])[] = [
  // The practices' own example.
  [/postgres/, 'medium', 'DATABASE_URL', 'postgres://shop:shop@db.acme.io/db', { reader: 'runtime' }],
  [/postgres/, 'high', 'DATABASE_URL', 'postgres://shop:kx9Gq2vLm@db.example.com:5432/shop'],
  [/postgres/, 'high', 'DATABASE_URL', 'postgres://shop:kx9#Gq2vLm@db.example.com:5432/shop'],
  [/mongodb/, 'high', 'MONGO', 'mongodb://app:kx9Gq2vLm@h1.example.com:27017,h2.example.com:27017/db'],
  [/redis/, 'high', 'CACHE', 'redis://:kx9Gq2vLm@cache.example.com:6379'],
  [/amqp/, 'high', 'BROKER', 'amqps://app:kx9Gq2vLm@mq.example.com/vhost'],
  [/https/, 'high', 'PROXY', 'https://deploy:kx9Gq2vLm@proxy.example.com'],
  [/connection string/, 'high', 'CONN', 'Server=db.example.com;User Id=app;Password=kx9Gq2vLm;'],
  [/connection string/, 'high', 'DSN', 'host=db.example.com user=app password=kx9Gq2vLm'],
  [/AWS secret access key/, 'high', 'AWS_SECRET_ACCESS_KEY', mixed(40)],
  [/Rails master key/, 'high', 'RAILS_MASTER_KEY', hex(32)],
  [/signs sessions/, 'high', 'SECRET_KEY_BASE', hex(128)],
  [/token/, 'high', 'UPSTASH_REDIS_REST_TOKEN', `${mixed(48)}==`],
  [/token/, 'high', 'POSTMARK_API_TOKEN', 'b2d1f0c4-83a7-4e5d-9c21-7f6a0e8d3b95'],
  [/token/, 'high', 'TWILIO_AUTH_TOKEN', hex(32)],
  [/secret/, 'high', 'Authorization', `Bearer ${mixed(32)}`],
  // What names and entropy both miss.
  [/Erlang distribution cookie/, 'high', 'RELEASE_COOKIE', 'monster'],
  [/secret/, 'medium', 'JWT_SECRET', 'correct-horse-battery-staple'],
  [/password/, 'medium', 'ADMIN_PASSWORD', 'correct-horse-battery'],
  [/password/, 'medium', 'ADMIN_PASSWORD', 'acme-2024'],
  [/password/, 'medium', 'SMTP_PASS', 'hunter7'],
  [/password/, 'low', 'KEYCLOAK_ADMIN_PASSWORD', 'admin', { reader: 'runtime' }],
  [/user name with a password/, 'medium', 'BASIC_AUTH', 'admin:S3cretPw9', { reader: 'runtime' }],
  [/secret/, 'high', 'FIREBASE_CREDENTIALS', mixed(40)],
  [/secret/, 'medium', 'JWT_SECRET', 'mysupersecretjwtkey'],
  [/secret/, 'medium', 'COOKIE_SECRET', 'cookiesecret1'],
  [/postgres/, 'medium', 'DATABASE_URL', 'postgres://shop:shop@db.acme.io/shop', { reader: 'runtime' }],
]

const NO_SECRETS: readonly (readonly [why: string, name: string, value: string, context?: CredentialContext])[] = [
  ['a boolean', 'USE_SECRET', 'true'],
  ['a number', 'PASSWORD_MIN', '12'],
  ['a number', 'DB_PASSWORD', '1'],
  ['a path', 'JWT_PRIVATE_KEY', '/secrets/rsa_key'],
  ['a path by name', 'POSTGRES_PASSWORD_FILE', '/run/secrets/pg'],
  ['a path by name', 'GOOGLE_CREDENTIALS_PATH', 'config/prod-key.json'],
  ['a describing name', 'TOKEN_TTL', 'f3b9c1d7e5a2480691'],
  ['a describing name', 'ACCESS_TOKEN_EXPIRES_IN', '15minutes-0001abc'],
  ['a describing name', 'AWS_ACCESS_KEY_ID', 'AKIAQ7VR2MXK9TZLW4HS'],
  ['a describing name', 'PASSWORD_HINT', 'the-blue-house-77'],
  ['a describing name', 'TOKEN_URL', 'https://login.example.com/oauth/token'],
  ['a describing name', 'API_KEY_HEADER', 'x-shop-api-key-v2'],
  ['a describing name', 'SECRET_LENGTH', '64characters0000'],
  ['another word', 'PASSPORT_STRATEGY', 'google-oauth-20'],
  ['another word', 'PASSPORT_SECRETARY', mixed(20).toLowerCase()],
  ['a publishable key', 'STRIPE_KEY', key('pk', '_live_', mixed(24))],
  ['a publishable key', 'SUPABASE_KEY', key('sb_', 'publishable_', mixed(24))],
  ['a publishable key', 'VAPID_PUBLIC_KEY', mixed(87)],
  ['a key for browsers', 'SUPABASE_ANON_KEY', token({ iss: 'supabase', role: 'anon' })],
  ['a test key', 'STRIPE_SECRET_KEY', key('sk', '_test_', mixed(24))],
  ['a Sentry DSN', 'SENTRY_DSN', `https://${hex(32)}@o104819.ingest.sentry.io/4504819`],
  ['a browser-side name', 'NEXT_PUBLIC_API_KEY', mixed(32)],
  ['a browser-side name', 'VITE_FIREBASE_API_KEY', key('AI', 'za', mixed(35))],
  ['a browser-side name', 'REACT_APP_MAPS_TOKEN', mixed(32)],
  ['a placeholder', 'API_KEY', 'your-api-key-goes-here-0001'],
  ['a placeholder', 'SECRET_KEY', 'change-me-in-production-1'],
  ['a placeholder', 'SECRET_KEY', 'changethis'],
  ['a placeholder', 'API_TOKEN', '<your-token>'],
  ['a placeholder', 'API_TOKEN', '{token}'],
  ['a placeholder', 'API_TOKEN', 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  ['a placeholder', 'DB_PASSWORD', 'test'],
  ['a placeholder', 'DB_PASSWORD', 'dummy'],
  ['a placeholder', 'SECRET_KEY_BASE', '1'],
  ['a placeholder', 'SECRET_KEY_BASE', '   '],
  ['a placeholder', 'SECRET_KEY_BASE', 'not-a-real-secret-only-for-building-purposes'],
  ['a placeholder', 'STRIPE_KEY', key('sk', '_live_', 'your-key')],
  ['a placeholder', 'STRIPE_KEY', key('sk', '_live_', 'x'.repeat(24))],
  ['a bare prefix', 'STRIPE_KEY', key('sk', '_live_')],
  ['an example', 'AWS_SECRET_ACCESS_KEY', key('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')],
  ['a documented sample', 'FLY_API_TOKEN', key('fm', '2_', 'lJPECAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')],
  ['a reference', 'DATABASE_URL', '$DIRECT_DATABASE_URL'],
  ['a reference', 'DB_PASSWORD', `\${DB_PASSWORD:-default}`],
  ['a reference', 'API_TOKEN', `\${{ secrets.API_TOKEN }}`],
  ['a reference', 'DB_PASSWORD', '$(cat /run/secrets/db)'],
  ['a reference', 'SECRET_KEY_BASE', '$(openssl rand -hex 64)'],
  ['the name of a variable', 'secret', 'SUPABASE_SERVICE_ROLE_KEY'],
  ['a reference', 'DB_PASSWORD', 'op://vault/shop/password'],
  ['a reference', 'DB_PASSWORD', '{{ db_password }}'],
  ['a reference', 'DB_PASSWORD', '<%= ENV["DB_PASSWORD"] %>'],
  ['a reference in a URL', 'DATABASE_URL', `postgres://shop:\${DB_PASSWORD}@db.example.com/shop`],
  ['a SQLite path', 'DATABASE_URL', 'file:/data/sqlite.db'],
  ['a SQLite path', 'DATABASE_URL', 'sqlite3:///litefs/db'],
  ['a password for localhost', 'DATABASE_URL', 'postgres://shop:kx9Gq2vLm@localhost:5432/shop'],
  ['a password for the host of a container', 'DATABASE_URL', 'postgres://shop:kx9Gq2vLm@host.docker.internal/shop'],
  ['a development compose file', 'DATABASE_URL', 'postgres://db:db@db:5432/db', { reader: 'development' }],
  ['a development file', 'DB_PASSWORD', 'kx9Gq2vLm!', { reader: 'development' }],
  ['a throw-away password of a build', 'DATABASE_URL', 'postgres://postgres:postgres@db/app', { reader: 'build' }],
  ['a throw-away password of a job', 'POSTGRES_PASSWORD', 'postgres', { reader: 'ci' }],
  ['a signing salt', 'LIVE_VIEW_SIGNING_SALT', 'Q7vR2mXk'],
  ['a URL without a password', 'API_URL', 'https://api.example.com/v1'],
  ['a mail address in a path', 'AVATAR', 'https://example.com/@shop/picture'],
  ['the name of a secret', 'CLIENT_SECRET', 'google-client-secret'],
  ['a fingerprint', 'GPG_KEY', 'E3FF2839C048B25C084DEBE9B26995E310250568'],
  ['a checksum', 'NODE_SHA256', hex(64)],
  ['an option', 'TLS_SECRETS', '-javaagent:extract-tls-secrets-4.0.0.jar=/tmp/log'],
  ['a key that finds', 'cacheKey', 'deps-node-v22-abcdef123456'],
  ['a key that finds', 'PARTITION_KEY', hex(32)],
  ['a key for the page', 'ALGOLIA_SEARCH_KEY', hex(32)],
  ['a key for the page', 'DD_CLIENT_TOKEN', key('pub', hex(32))],
  ['a key for the page', 'APPINSIGHTS_INSTRUMENTATION_KEY', '5f0c8f5e-1a2b-4c3d-8e9f-0a1b2c3d4e5f'],
  ['a login from elsewhere', 'BASIC_AUTH', 'admin:$PASSWORD'],
  ['a host name', 'SESSION_KEY', 'shop-production-cache.internal'],
]

test.each(PROVIDER_FORMATS)('%s in %s is found by its format', (kind, name, value) => {
  const credential = classifyCredential(name, value)
  expect(credential).toMatchObject({ kind })
  expect(['provider format', 'key block']).toContain(credential?.evidence)
})

test.each(OTHER_SECRETS.map(row => [`${row[2]}=${row[3]}`, row] as const))('%s is a secret', (_, row) => {
  const [kind, confidence, name, value, context] = row
  const credential = classifyCredential(name, value, context)
  expect(credential).toMatchObject({ kind: expect.stringMatching(kind), confidence })
})

test.each(NO_SECRETS.map(row => [`${row[0]}: ${row[1]}=${row[2]}`, row] as const))(
  '%s',
  (_, [, name, value, context]) => {
    expect(classifyCredential(name, value, context)).toBeUndefined()
  },
)

test('a provider format stands even in a development file', () => {
  expect(classifyCredential('A', key('gh', 'p_', mixed(36)), { reader: 'development' })?.kind).toBe('GitHub token')
})

test('an innocent name over a machine-made value is a hint only', () => {
  expect(classifyCredential('CONFIG', `${mixed(60)}+9/`)).toMatchObject({ evidence: 'high entropy', confidence: 'low' })
})

describe('what is shown', () => {
  const values = [
    ...PROVIDER_FORMATS.map(([, name, value]) => [name, value] as const),
    ...OTHER_SECRETS.map(([, , name, value]) => [name, value] as const),
  ]

  test.each(values)('of %s is never more than four characters of the value', (name, value) => {
    const { label = '', digest = '' } = classifyCredential(name, value) ?? {}
    expect(digest).toMatch(/^[0-9a-f]{5}$/)
    for (let i = 0; i + 5 <= value.length; i++) {
      const part = value.slice(i, i + 5)
      if (!/^[a-z]+:?\/*/i.test(part) || /\d/.test(part)) expect(label).not.toContain(part)
    }
  })
})

test('the digest follows the secret alone', () => {
  const before = classifyCredential('DATABASE_URL', 'postgres://shop:kx9Gq2vLm@old.example.com/shop')
  const moved = classifyCredential('DB', 'postgres://shop:kx9Gq2vLm@new.example.com/shop')
  const changed = classifyCredential('DATABASE_URL', 'postgres://shop:Zt4Wn8pRc@old.example.com/shop')
  expect(moved?.digest).toBe(before?.digest)
  expect(changed?.digest).not.toBe(before?.digest)
  expect(digestsOf('a').digest).not.toBe(digestsOf('b').digest)
})
