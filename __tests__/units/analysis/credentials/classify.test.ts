import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { classifyCredential, classifyText } from '../../../../src/analysis/credentials/classify.ts'
import type { Credential, CredentialContext } from '../../../../src/analysis/credentials/credential.ts'
import { credentialsIn, pairsIn } from '../../../../src/analysis/credentials/texts.ts'
import { withChecksum } from '../../../token-checksum.ts'

/** Keys are put together here so that no scanner takes this file for a leak. */
const key = (...parts: string[]): string => parts.join('')
const hex = (length: number): string => '9f86d081884c7d659a2feaa0c55ad015'.repeat(8).slice(0, length)
const mixed = (length: number): string => 'Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5'.repeat(200).slice(0, length)
const inBase64 = (text: string): string => Buffer.from(text).toString('base64')
const BLOCK = key('-----BEGIN ', 'PRIVATE KEY-----\n', mixed(64), '\n')
const token = (claims: string): string =>
  `${['{"alg":"HS256","typ":"JWT"}', claims].map(part => Buffer.from(part).toString('base64url')).join('.')}.${mixed(43)}`

/** `kind, evidence, confidence`, as far as there is one. */
function shown(credential: Credential | undefined): string | undefined {
  return credential && `${credential.kind}, ${credential.evidence}, ${credential.confidence}`
}

const build: CredentialContext = { reader: 'build' }
const ci: CredentialContext = { reader: 'ci' }
const runtime: CredentialContext = { reader: 'runtime' }
const development: CredentialContext = { reader: 'development' }

type Row = readonly [what: string, name: string, value: string, wanted: string | undefined, context?: CredentialContext]

const GRAFANA = 'default password of Grafana, default login, medium'
const MYSQL = 'default password of MySQL, default login, medium'
const HINT = 'random value that looks like a key, high entropy, low'

const KEY_BLOCKS: readonly Row[] = [
  ['as it is', 'A', BLOCK, 'private key, key block, high'],
  ['with blanks around', 'A', `  ${BLOCK}  `, 'private key, key block, high'],
  ['in Base64', 'A', inBase64(BLOCK), 'private key, key block, high'],
  ['in broken Base64', 'A', inBase64(BLOCK).replace(/(.{60})/g, '$1\n'), 'private key, key block, high'],
  ['in Base64 of JSON', 'A', inBase64(`{\n"k":"${BLOCK.replaceAll('\n', '\\n')}"}`), 'private key, key block, high'],
  [
    'of Google',
    'A',
    `{"type":"service_account","k":"${BLOCK.replaceAll('\n', '\\n')}"}`,
    'Google service account key, key block, high',
  ],
  ['in Base64 behind words', 'NOTE', `see ${inBase64(BLOCK)}`, undefined],
  ['in Base64 before words', 'NOTE', `${inBase64(BLOCK)} (see there!)`, undefined],
  ['with a body that is made up', 'A', key('-----BEGIN ', 'PRIVATE KEY-----\n', 'x'.repeat(64)), undefined],
  ['whose file says what it is', 'A', `# example\n${BLOCK}`, 'private key, key block, high'],
]

const FORMATS: readonly Row[] = [
  [
    'of the project’s own make',
    'APP_KEY',
    key('base', '64:', mixed(43), '='),
    'Laravel application key, provider format, high',
  ],
  ['… in a job', 'X', key('base', '64:', mixed(43), '='), undefined, ci],
  ['… in a development file', 'X', key('base', '64:', mixed(43), '='), undefined, development],
  ['that browsers read', 'MAPS', key('AI', 'za', mixed(35)), 'Google API key, provider format, medium'],
  ['… with a wrong length', 'MAPS_API_KEY', key('AI', 'za', mixed(44)), undefined],
  ['… too short', 'MAPS_API_KEY', key('AI', 'za', mixed(30)), undefined],
  ['that lives for an hour', 'A', key('ya', '29.', mixed(60)), 'Google access token, provider format, low'],
  ['… by a browser’s name', 'VITE_MAPS', key('AI', 'za', mixed(35)), undefined],
  [
    'with eight characters',
    'A',
    key('h', 'f_', 'a1b2c3d4'.repeat(5).slice(0, 36)),
    'Hugging Face token, provider format, high',
  ],
  ['with its checksum', 'A', key('np', 'm_', withChecksum(mixed(30))), 'npm token, provider format, high'],
  ['with a wrong checksum', 'A', key('np', 'm_', mixed(36)), 'npm token, provider format, low'],
  ['… of GitHub', 'A', key('gh', 'o_', withChecksum(mixed(30))), 'GitHub token, provider format, high'],
  ['… wrong', 'A', key('gh', 'o_', mixed(36)), 'GitHub token, provider format, low'],
  [
    '… fine-grained',
    'A',
    key('github', '_pat_', mixed(22), '_', mixed(23), withChecksum(mixed(30))),
    'GitHub token, provider format, high',
  ],
  [
    '… fine-grained, wrong',
    'A',
    key('github', '_pat_', mixed(22), '_', mixed(59)),
    'GitHub token, provider format, low',
  ],
  ['that is longer, without one', 'A', key('gh', 's_', mixed(60)), 'GitHub token, provider format, high'],
  ['of Grafana, made up', 'A', key('gl', 'sa_', mixed(32), '_9f86d081'), 'Grafana token, provider format, low'],
  ['of Infisical', 'A', key('s', 't.', hex(24), '.', hex(32), '.', hex(32)), 'Infisical token, provider format, high'],
  ['with seven characters', 'A', key('np', 'm_', 'a1b2c3d'.repeat(6).slice(0, 36)), undefined],
  ['of little variety', 'A', key('np', 'm_', `${'a'.repeat(29)}bcdefgh`), undefined],
  ['that counts up', 'A', key('np', 'm_', mixed(24), 'abcdefghijkl'), undefined],
  ['that says example', 'A', key('np', 'm_', mixed(29), 'EXAMPLE'), undefined],
  ['that says your', 'A', key('np', 'm_', 'YOUR', mixed(32)), HINT],
  ['that is crossed out', 'A', key('np', 'm_', mixed(31), 'xxxxx'), undefined],
  ['with a short last part', 'A', key('sk', '-proj-', mixed(60), '-ab'), 'OpenAI key, provider format, high'],
  ['whose last part repeats', 'A', key('sk', '-proj-', mixed(60), '-', 'ab'.repeat(6)), HINT],
]

/** What a run in Base64 has around four letters that a key begins with. */
const DATA = mixed(80)
const CERTIFICATE = (line: string) => `-----BEGIN CERTIFICATE-----\n${line}\n-----END CERTIFICATE-----`

const PARTS: readonly Row[] = [
  [
    'zeros in a certificate',
    'certDer',
    `MIIF6zCCA9Og+EAAAAAAAAAAAIwDQYJKoZIhvcNAQELBQAwcDELMAkGA1UEBhMCTFQxEjAQBg${DATA}`,
    undefined,
  ],
  ['zeros alone', 'A', `x:EAAAAAAAAAAAAIwDQYJKoZIhvcNAQELBQAwcDELMAkGA1UEBhMCTFQxEjAQBg`, undefined],
  ['Square in Base64', 'A', `${DATA}+${key('EA', 'AA')}${mixed(60)}`, HINT],
  ['Square in front of Base64', 'A', `${key('EA', 'AA')}${mixed(60)}/${DATA}`, HINT],
  ['ClickHouse in Base64', 'A', `${DATA}/${key('4b', '1d')}${mixed(38)}+${DATA}`, undefined],
  ['Artifactory in Base64', 'A', `${DATA}/${key('cm', 'Vmd')}${mixed(59)}==`, HINT],
  ['Resend in URL-safe Base64', 'A', `${DATA}-${key('r', 'e_')}${mixed(8)}_${mixed(24)}-${DATA}`, HINT],
  ['Mailgun in front of more', 'A', `${key('ke', 'y-')}${hex(48)}`, undefined],
  ['npm in front of more', 'A', `${key('np', 'm_')}${mixed(60)}`, HINT],
  ['DigitalOcean in front of more', 'A', `${key('do', 'p_v1_')}${hex(80)}`, undefined],
  ['a line of a certificate', 'A', CERTIFICATE(`${key('4b', '1d')}${mixed(38)}`), undefined],
  [
    'behind a certificate',
    'A',
    `${CERTIFICATE(DATA)}\n${key('ke', 'y-')}${hex(32)}`,
    'Mailgun key, provider format, high',
  ],
  [
    'behind one that is longer',
    'A',
    `${key('ke', 'y-')}${hex(48)} ${key('ke', 'y-')}${hex(32)}`,
    'Mailgun key, provider format, high',
  ],
  [
    'in a path',
    'A',
    `https://a.io/v1/files/${key('ke', 'y-')}${hex(32)}/download`,
    'Mailgun key, provider format, high',
  ],
]

const TOKENS: readonly Row[] = [
  ['of a service', 'A', token('{"sub":"svc"}'), 'JSON Web Token, provider format, medium'],
  ['by a browser’s name', 'VITE_A', token('{"sub":"svc"}'), undefined],
  ['of Supabase’s service', 'A', token('{"role":"service_role"}'), 'Supabase service-role key, provider format, high'],
  ['with blanks', 'A', token('{"role" : "service_role"}'), 'Supabase service-role key, provider format, high'],
  ['of nobody', 'A', token('{"role":"anon"}'), undefined],
  ['of nobody, with blanks', 'A', token('{"role" : "anon"}'), undefined],
  ['of every machine with Supabase’s CLI', 'A', token('{"iss":"supabase-demo","role":"service_role"}'), undefined],
  ['of jwt.io', 'A', token('{"sub":"1234567890"}'), undefined],
]

const HASHES: readonly Row[] = ['PASSWORD', 'pw', 'HASH', 'auth', 'ADMIN', 'user', 'login', 'creds', 'SECRET'].map(
  name => [name, name, key('$2', 'b$12$', mixed(53)), 'bcrypt hash of a password, provider format, medium'] as const,
)

const URLS: readonly Row[] = [
  [
    'with a password',
    'A',
    'postgres://u:kx9Gq2vLm@db.acme.io/x',
    'password in a `postgres://` URL, url userinfo, high',
  ],
  [
    'among words',
    'A',
    'use postgres://u:kx9Gq2vLm@db.acme.io/x',
    'password in a `postgres://` URL, url userinfo, high',
  ],
  [
    'the second of two',
    'A',
    'https://acme.io,https://u:kx9Gq2vLm@acme.io',
    'password in an `https://` URL, url userinfo, high',
  ],
  ['whose password is the user', 'A', 'postgres://a:a@db/x', undefined],
  ['… of a name', 'A', 'postgres://shop:shop@db/x', 'password in a `postgres://` URL, url userinfo, low'],
  [
    '… on a public host',
    'A',
    'postgres://shop:shop@db.acme.io/x',
    'password in a `postgres://` URL, url userinfo, medium',
  ],
  ['… in a build', 'A', 'postgres://shop:shop@db/x', undefined, build],
  ['… in a job', 'A', 'postgres://shop:shop@db/x', undefined, ci],
  [
    '… in a build, on a public host',
    'A',
    'postgres://shop:shop@db.acme.io/x',
    'password in a `postgres://` URL, url userinfo, medium',
    build,
  ],
  [
    '… on two hosts',
    'A',
    'mongodb://shop:shop@db,db.acme.io/x',
    'password in a `mongodb://` URL, url userinfo, medium',
    ci,
  ],
  ['with a weak password', 'A', 'redis://u:postgres@db/x', 'password in a `redis://` URL, url userinfo, low'],
  ['… on a public host', 'A', 'redis://u:postgres@db.acme.io/x', 'password in a `redis://` URL, url userinfo, medium'],
  ['made from its user', 'A', 'postgres://shop_user:shop_password@db/x', undefined, ci],
  ['of a manual', 'A', 'mongodb+srv://username:password@cluster.mongodb.net/shop', undefined],
  ['of a manual, short', 'A', 'postgres://user:pass@shop-db.internal/shop', undefined],
  [
    '… of what is deployed',
    'A',
    'postgres://user:pass@host/db',
    'password in a `postgres://` URL, url userinfo, medium',
    { reader: 'runtime', deployedBy: 'image' },
  ],
  [
    '… on no host',
    'A',
    'postgresql://user:password@host:1234/dbname',
    undefined,
    { reader: 'runtime', deployedBy: 'image' },
  ],
  ['on a host to fill in', 'A', 'redis://default:password@redis-host:6379', undefined],
  ['on an example host', 'A', 'postgres://shop:shop@db.example.com/x', undefined],
  [
    'with a strong one, in a job',
    'A',
    'redis://u:kx9Gq2vLm@db/x',
    'password in a `redis://` URL, url userinfo, high',
    ci,
  ],
  ['crossed out', 'A', 'redis://u:***@db.acme.io', undefined],
  ['crossed out by letters', 'A', 'redis://u:XxXx@db.acme.io', undefined],
  ['with a star in it', 'A', 'redis://u:*kx9Gq2vLm@db.acme.io', 'password in a `redis://` URL, url userinfo, high'],
  [
    'with a star at its end',
    'A',
    'redis://u:kx9Gq2vLm*@db.acme.io',
    'password in a `redis://` URL, url userinfo, high',
  ],
  ['without a password', 'PASSWORD', 'redis://u@db.acme.io/kx9Gq2vLm', undefined],
  ['with an empty one', 'PASSWORD', 'redis://u:@db.acme.io/kx9Gq2vLm', undefined],
  ['with a variable', 'A', 'redis://u:$PW@db.acme.io', undefined],
  ['of a variable host', 'A', `redis://u:kx9Gq2vLm@\${HOST}`, 'password in a `redis://` URL, url userinfo, high'],
  ['weak, of a variable host', 'A', `redis://u:redis@\${HOST}`, undefined],
  ['of a host that is local by default', 'A', `redis://u:kx9Gq2vLm@\${HOST:-localhost}`, undefined],
  ['with a placeholder', 'A', 'redis://u:your-password@db.acme.io', undefined],
  ['of this machine', 'A', 'redis://u:kx9Gq2vLm@127.0.0.1', undefined],
  [
    'of this machine and another',
    'A',
    'mongodb://u:kx9Gq2vLm@localhost,db.acme.io',
    'password in a `mongodb://` URL, url userinfo, high',
  ],
  ['in a development file', 'A', 'redis://u:kx9Gq2vLm@db.acme.io', undefined, development],
  [
    'where shapes alone count',
    'A',
    'redis://u:kx9Gq2vLm@db.acme.io',
    'password in a `redis://` URL, url userinfo, high',
    { shapesOnly: true },
  ],
  ['… weak', 'A', 'redis://u:redis@db.acme.io', undefined, { shapesOnly: true }],
]

const CONNECTIONS: readonly Row[] = [
  [
    'of ADO.NET',
    'A',
    'Server=db.acme.io;Password=kx9Gq2vLm',
    'password in a connection string, named assignment, high',
  ],
  [
    'with another order',
    'A',
    'pwd = kx9Gq2vLm ; Data Source = db',
    'password in a connection string, named assignment, high',
  ],
  ['of libpq', 'A', 'hostaddr=10.0.0.2 password=kx9Gq2vLm', 'password in a connection string, named assignment, high'],
  [
    'of JDBC',
    'A',
    'jdbc:postgresql://db.acme.io:5432/shop?user=shop&password=kx9Gq2vLm',
    'password in a connection string, named assignment, high',
  ],
  [
    'of JDBC for SQL Server',
    'A',
    'jdbc:sqlserver://db.acme.io:1433;user=sa;password=kx9Gq2vLm;',
    'password in a connection string, named assignment, high',
  ],
  [
    'of .NET’s Redis',
    'A',
    'redis.acme.io:6379,password=kx9Gq2vLm,ssl=True',
    'password in a connection string, named assignment, high',
  ],
  [
    'in quotes',
    'A',
    "host=db.acme.io password='kx9 Gq2vLm'",
    'password in a connection string, named assignment, high',
  ],
  ['in the query of a web page', 'A', 'https://acme.io/login?password=kx9Gq2vLm', undefined],
  ['in a query', 'A', 'x?host=db&password=kx9Gq2vLm', 'password in a connection string, named assignment, high'],
  ['without a host', 'A', 'Password=kx9Gq2vLm;X=1', undefined],
  ['without a password', 'A', 'Server=db.acme.io;X=1', undefined],
  ['of this machine', 'A', 'Server=localhost;Password=kx9Gq2vLm', undefined],
  ['with a placeholder', 'A', 'Server=db;Password=changeme', undefined],
  ['with a name of a variable', 'A', 'Server=db;Password=DB_PASSWORD', undefined],
  ['with a weak password', 'A', 'Server=db;Password=postgres', undefined],
  [
    '… that something deployed reads',
    'A',
    'Server=db;Password=postgres',
    'password in a connection string, named assignment, medium',
    runtime,
  ],
]

const NAMED: readonly Row[] = [
  ['the address of a contract', 'TOKEN', `0x${hex(40)}`, undefined],
  ['the key of a wallet', 'WALLET_KEY', `0x${hex(64)}`, 'key, named assignment, high'],
  ['a program of a block chain', 'CLASSIC_TOKEN_PROGRAM', `Token${mixed(38)}`, HINT],
  ['the spec of a test', 'PW_SPEC', 'tests/playwright/shop-2-visual.spec.ts', undefined],
  ['a script', 'PASSWORD', 'scripts/ask-3-password.sh', undefined],
  [
    'a package, resolved by pnpm',
    '@aws-sdk/credential-provider-node',
    '3.675.0(@aws-sdk/client-sso-oidc@3.675.0(@aws-sdk/client-sts@3.675.0))',
    undefined,
  ],
  ['three characters', 'PASSWORD', 'ab ', undefined],
  ['four', 'PASSWORD', 'k9x7', undefined],
  ['five', 'PASSWORD', 'k9xG7', 'password, named assignment, medium'],
  ['with blanks around', 'PASSWORD', '  k9xG7  ', 'password, named assignment, medium'],
  ['two hundred', 'PASSWORD', 'k9 x'.repeat(50), 'password, named assignment, medium'],
  ['more', 'PASSWORD', `${'k9 x'.repeat(50)}y`, undefined],
  ['a sentence', 'PASSWORD', 'Please ask for it', undefined],
  ['its end', 'PASSWORD', 'ask for it.', undefined],
  ['a full stop at its end', 'PASSWORD', 'Tarpaulin0714.', 'password, named assignment, medium'],
  ['a word with a full stop', 'PASSWORD', 'Required.', undefined],
  ['its purpose', 'SECRET_KEY', 'temporary key just to build the docker image', undefined],
  ['its purpose, joined', 'SECRET_KEY', 'only-for-collectstatic', undefined],
  ['a passphrase', 'PASSWORD', 'correct horse battery staple', 'password, named assignment, medium'],
  ['a name that ends in PSW', 'DB_PSW', 'Tarpaulin0714', 'password, named assignment, medium'],
  ['… in PSWD', 'DB_PSWD', 'Tarpaulin0714', 'password, named assignment, medium'],
  ['… in PW', 'DB_PW', 'Tarpaulin0714', 'password, named assignment, medium'],
  ['… in a digit', 'ADMIN_PASSWORD2', 'Tarpaulin0714', 'password, named assignment, medium'],
  ['… in a digit behind a line', 'ADMIN_PASSWORD_2', 'Tarpaulin0714', 'password, named assignment, medium'],
  ['Telegram’s hash', 'API_HASH', hex(32), 'secret, named assignment, high'],
  ['another hash', 'COMMIT_HASH', hex(32), undefined],
  ['an upstream of nginx', 'fastcgi_pass', 'unix:/run/php/php8.2-fpm.sock', undefined],
  ['parameters of a hash', 'credentialData', `{"hashIterations":5,"algorithm":"argon2","x":"${mixed(20)}"}`, undefined],
  ['a PKCE challenge', 'AUTHORIZATION_CODE_CHALLENGE', `${mixed(42)}Q`, undefined],
  ['a reference in braces', 'API_KEY', '{env:CONTEXT7_API_KEY}', undefined],
  ['a reference of Caddy', 'API_KEY', '{$CONTEXT7_API_KEY}', undefined],
  ['a reference of supervisor', 'DB_PASSWORD', '%(ENV_DB_PASSWORD)s', undefined],
  ['an id of a key', 'S3_ACCESS_KEY', key('AK', 'IA', 'Q7VR2MXK9TZLW4HS'), undefined],
  [
    'an account of Anvil',
    'PRIVATE_KEY',
    `0xac0974bec39a${'17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'}`,
    undefined,
  ],
  ['an id of Tigris', 'TIGRIS_KEY', `tid_${mixed(40)}`, undefined],
  ['an account of Google', 'GOOGLE_AUTH_KEY', 'deploy-bot-4f2a@shop-1a2b3c.iam.gserviceaccount.com', undefined],
  ['an anon key by its name', 'SUPABASE_KEY', token('{"role":"anon"}'), undefined],
  [
    'a default password',
    'GF_SECURITY_ADMIN_PASSWORD',
    'admin',
    GRAFANA,
    { reader: 'runtime', deployedBy: 'fly config' },
  ],
  [
    '… of the documentation',
    'MYSQL_ROOT_PASSWORD',
    'my-secret-pw',
    MYSQL,
    { reader: 'runtime', deployedBy: 'fly config' },
  ],
  ['… elsewhere', 'MYSQL_ROOT_PASSWORD', 'my-secret-pw', undefined],
  ['a full stop in it', 'PASSWORD', 'k9x.G7', 'password, named assignment, medium'],
  ['a word later', 'PASSWORD', 'k9x Please G7', 'password, named assignment, medium'],
  ['a number first', 'PASSWORD', '9 lives', 'password, named assignment, medium'],
  ['one capital', 'PASSWORD', 'A horse k9', 'password, named assignment, medium'],
  ['two lines', 'PASSWORD', 'k9xG7\nk9xG7', undefined],
  ['very long', 'SECRET', mixed(4096), 'secret, named assignment, high'],
  ['too long', 'SECRET', mixed(4097), undefined],
  ['in a build', 'PASSWORD', 'k9xG7', 'password, named assignment, low', build],
  ['in a job', 'PASSWORD', 'k9xG7', 'password, named assignment, low', ci],
  ['random', 'PASSWORD', mixed(20), 'password, named assignment, high', ci],
  ['weak', 'PASSWORD', 'postgres', 'password, named assignment, low'],
  ['weak, repeating its name', 'PASSWORD', 'password', 'password, named assignment, low'],
  ['weak, of a build', 'PASSWORD', 'postgres', undefined, build],
  ['weak, of a job', 'PASSWORD', 'postgres', undefined, ci],
  ['a weak secret', 'JWT_SECRET', 'qwerty', undefined],
  ['a name that repeats', 'DB_PASSWORD', 'db-password', undefined],
  ['made up', 'JWT_SECRET', 'correct-horse', 'secret, named assignment, medium'],
  ['made up of twelve', 'JWT_SECRET', 'correct-hors', 'secret, named assignment, medium'],
  ['made up of eleven', 'JWT_SECRET', 'correct-hor', undefined],
  ['made up for a build', 'JWT_SECRET', 'correct-horse', 'secret, named assignment, low', build],
  ['words with a number', 'JWT_SECRET', 'ourjwtvalue2024', 'secret, named assignment, medium'],
  ['a word alone', 'JWT_SECRET', 'correcthorse', undefined],
  ['a word with a sign', 'JWT_SECRET', '!correctkey123', undefined],
  ['a word with a sign behind', 'JWT_SECRET', 'correctkeys123!', undefined],
  ['a key of words', 'API_KEY', 'correct-horse-battery', undefined],
  ['a cookie', 'RELEASE_COOKIE', 'monster', 'Erlang distribution cookie, named assignment, high'],
  ['a cookie of a build', 'RELEASE_COOKIE', 'monster', 'Erlang distribution cookie, named assignment, medium', build],
  ['a cookie of a job', 'RELEASE_COOKIE', 'monster', 'Erlang distribution cookie, named assignment, medium', ci],
  ['an AWS key', 'AWS_SECRET_ACCESS_KEY', mixed(40), 'AWS secret access key, named assignment, high'],
  ['… by its short name', 'SECRET_ACCESS_KEY', mixed(40), 'AWS secret access key, named assignment, high'],
  ['… by another name', 'OLD_AWS_SECRET_ACCESS_KEY', mixed(40), 'key, named assignment, high'],
  ['… with more', 'AWS_SECRET_ACCESS_KEY_2', mixed(40), 'key, named assignment, high'],
  ['… short, with more', 'SECRET_ACCESS_KEY_2', mixed(40), 'key, named assignment, high'],
  ['Rails’ key', 'RAILS_MASTER_KEY', hex(32), 'Rails master key, named assignment, high'],
  ['that signs sessions', 'SECRET_KEY_BASE', hex(64), 'key that signs sessions, named assignment, high'],
  ['a token', 'API_TOKEN', hex(32), 'token, named assignment, high'],
  ['a key', 'API_KEY', hex(32), 'key, named assignment, high'],
  ['a secret', 'JWT_SECRET', hex(32), 'secret, named assignment, high'],
  ['publishable', 'API_KEY', key('pk', '_', mixed(32)), undefined],
  ['of Mapbox', 'API_KEY', `pk.${mixed(32)}`, undefined],
  ['of PostHog', 'API_KEY', key('ph', 'c_', mixed(32)), undefined],
  ['of Datadog', 'API_KEY', `pub${hex(32)}`, undefined],
  ['of Datadog, longer', 'API_KEY', `pub${hex(33)}`, 'key, named assignment, high'],
  ['of a test', 'API_KEY', key('rk', '_test_', mixed(32)), undefined],
  ['behind a word', 'API_KEY', key('xpk', '_', mixed(32)), 'key, named assignment, high'],
  ['behind a scheme', 'API_KEY', `Token ${mixed(32)}`, 'key, named assignment, high'],
  ['behind a scheme and blanks', 'API_KEY', `ApiKey   ${mixed(32)}`, 'key, named assignment, high'],
  ['behind a scheme and words', 'API_KEY', `x Bearer ${mixed(32)}`, undefined],
  ['before words', 'API_KEY', `Bearer ${mixed(32)} x`, undefined],
  ['a placeholder behind a scheme', 'API_KEY', 'Bearer your-token', undefined],
  ['a login in Base64', 'AUTHORIZATION', `Basic ${inBase64(`shop:${mixed(20)}`)}`, 'secret, named assignment, high'],
  ['a placeholder in Base64', 'AUTHORIZATION', `basic ${inBase64('shop:changeme')}`, undefined],
  ['no login in Base64', 'AUTHORIZATION', `Basic ${mixed(32)}`, 'secret, named assignment, high'],
]

const LOGINS: readonly Row[] = [
  ['a user with a password', 'LOGIN', 'shop:kx9Gq', 'user name with a password, named assignment, medium'],
  ['of a job', 'LOGIN', 'shop:kx9Gq', 'user name with a password, named assignment, low', ci],
  ['weak', 'LOGIN', 'admin:admin', 'user name with a password, named assignment, low'],
  ['random', 'LOGIN', `shop:${mixed(20)}`, 'user name with a password, named assignment, high'],
  ['weak, of a job', 'LOGIN', 'admin:admin', undefined, ci],
  ['weak, in force', 'LOGIN', 'admin:admin', 'default login, default login, medium', { deployedBy: 'fly config' }],
  ['a placeholder', 'LOGIN', 'shop:changeme', undefined],
  ['a number', 'LOGIN', 'shop:8080', undefined],
  ['a name of a variable', 'LOGIN', 'shop:SHOP_PASSWORD', undefined],
  ['more than one word', 'LOGIN', 'see shop:kx9Gq', undefined],
  ['more than one word behind', 'LOGIN', 'shop:kx9Gq see', undefined],
  ['a password of three', 'LOGIN', 'shop:kx9', undefined],
  ['three parts', 'LOGIN', 'shop::kx9Gq', undefined],
]

const HINTS: readonly Row[] = [
  ['random', 'CONFIG', `${mixed(60)}+9/`, 'random value that looks like a key, high entropy, low'],
  ['of 32 characters', 'CONFIG', mixed(32), 'random value that looks like a key, high entropy, low'],
  ['of 31', 'CONFIG', mixed(31), undefined],
  ['of 200', 'CONFIG', mixed(200), 'random value that looks like a key, high entropy, low'],
  ['of 201', 'CONFIG', mixed(201), undefined],
  ['without capitals', 'CONFIG', mixed(60).toLowerCase(), undefined],
  ['without small letters', 'CONFIG', mixed(60).toUpperCase(), undefined],
  ['without digits', 'CONFIG', mixed(99).replace(/\d/g, ''), undefined],
  ['of few characters', 'CONFIG', 'Ab1cD2eF'.repeat(8), undefined],
  ['with other signs', 'CONFIG', `${mixed(60)}.`, undefined],
  ['text in Base64', 'CONFIG', inBase64('the quick brown fox jumps over the lazy dog, 42 times'), undefined],
  ['the name of a digest', 'CONFIG_SHA', mixed(60), undefined],
  ['the name of an image', 'IMAGE_X', mixed(60), undefined],
  ['an id', 'CONFIG_ID', mixed(60), undefined],
  ['a browser’s name', 'VITE_CONFIG', mixed(60), undefined],
  ['publishable', 'CONFIG', key('pk', '_', mixed(60)), undefined],
  ['in a development file', 'CONFIG', mixed(60), undefined, development],
]

describe.each([
  ['a key block', KEY_BLOCKS],
  ['a provider’s format', FORMATS],
  ['a part of something longer', PARTS],
  ['a JSON Web Token', TOKENS],
  ['a hash named', HASHES],
  ['a URL', URLS],
  ['a connection string', CONNECTIONS],
  ['what a name promises', NAMED],
  ['a login', LOGINS],
  ['an innocent name over something', HINTS],
])('%s', (_, rows) => {
  test.each(rows.map(([what, name, value, wanted, context]) => ({ what, name, value, wanted, context })))(
    '$what',
    ({ name, value, wanted, context }) => {
      expect(shown(classifyCredential(name, value, context))).toBe(wanted)
    },
  )
})

test.each([
  ['nobody looks at', 'CONFIG', 'title'],
  ['its name makes harmless', 'COLOUR', 'file'],
])('a hash that %s is none', (_, name) => {
  expect(classifyCredential(name, key('$2', 'b$12$', mixed(53)))).toBeUndefined()
})

test.each([
  ['A', key('gh', 'p_', mixed(36)), 'GitHub token `ghp_…`'],
  ['A', token('{"sub":"svc"}'), 'JSON Web Token `eyJ…`'],
  ['A', BLOCK, 'private key'],
  ['A', 'redis://u:kx9Gq2vLm@db.acme.io', 'password in a `redis://` URL'],
])('%s=%s is shown as %s', (name, value, label) => {
  expect(classifyCredential(name, value)?.label).toBe(label)
})

describe('credentials in the text of a file', () => {
  const found = (text: string) =>
    credentialsIn(text).map(({ name, from, to, credential }) => [name, text.slice(from, to), credential.evidence])

  test.each<[string, string, [string, string, string][]]>([
    ['an assignment', 'SMTP_PASS=hunter7', [['SMTP_PASS', 'SMTP_PASS=hunter7', 'named assignment']]],
    ['blanks around', '  SMTP_PASS = hunter7  \n', [['SMTP_PASS', '  SMTP_PASS = hunter7', 'named assignment']]],
    [
      'quotes',
      'export "SMTP_PASS" : "hunter7",',
      [['SMTP_PASS', 'export "SMTP_PASS" : "hunter7",', 'named assignment']],
    ],
    ['apostrophes', "SMTP_PASS='hunter7';", [['SMTP_PASS', "SMTP_PASS='hunter7';", 'named assignment']]],
    ['an empty string', 'SMTP_PASS=""', []],
    ['a lone quote', 'SMTP_PASS="', []],
    ['a line behind others', '# a\nSMTP_PASS=hunter7\n# b', [['SMTP_PASS', 'SMTP_PASS=hunter7', 'named assignment']]],
    ['no name', `x\n${key('gh', 'p_', mixed(36))}\n`, [['', key('gh', 'p_', mixed(36)), 'provider format']]],
    ['a random line', `${mixed(60)}+9/\n`, []],
    ['a key block, once', `a\n${BLOCK}b`, [['', key('-----BEGIN ', 'PRIVATE KEY-----'), 'key block']]],
    [
      'a key block beside a password',
      `SMTP_PASS=hunter7\n${BLOCK}`,
      [
        ['', key('-----BEGIN ', 'PRIVATE KEY-----'), 'key block'],
        ['SMTP_PASS', 'SMTP_PASS=hunter7', 'named assignment'],
      ],
    ],
    [
      'a key block in one line, told as a line',
      `KEY="${BLOCK.trimEnd().replaceAll('\n', '\\n')}"\n`,
      [['KEY', `KEY="${BLOCK.trimEnd().replaceAll('\n', '\\n')}"`, 'key block']],
    ],
    [
      'a login in one line',
      'machine a.io login b password kx9Gq2vLm4TzW8rY1p',
      [['password', 'machine a.io login b password kx9Gq2vLm4TzW8rY1p', 'named assignment']],
    ],
    [
      'a default login',
      'default login b password kx9Gq2vLm4TzW8rY1p',
      [['password', 'default login b password kx9Gq2vLm4TzW8rY1p', 'named assignment']],
    ],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })
})

test.each([
  ['A=1', ['A 1 A=1']],
  ['A=1 B=2\nC=3', ['A 1 A=1', 'B 2 B=2', 'C 3 C=3']],
  ['A="b c" D=e', ['A b c A="b c"', 'D e D=e']],
  [`A=\${{ secrets.A }} B=1`, [`A \${{ secrets.A }} A=\${{ secrets.A }}`, 'B 1 B=1']],
  ['A=1,', ['A 1 A=1,']],
  ['1A=1 -B=2 C-D=3', []],
  ['A= B', []],
  [`${'x'.repeat(20_000)} A=1`, []],
])('pairs in %j', (text, wanted) => {
  expect(pairsIn(text).map(pair => `${pair.name} ${pair.value} ${pair.text}`)).toEqual(wanted)
})

test('what is not looked at closely would be no credential', () => {
  const name = fc.oneof(
    fc.constantFrom(
      '',
      'PORT',
      'PASSWORD',
      'API_KEY',
      'BASIC_AUTH',
      'LOGIN',
      'CACHE_KEY',
      'RELEASE_COOKIE',
      'LOG_LEVEL',
    ),
    fc.string({ unit: fc.constantFrom(...'ABpwkey_ser0'), maxLength: 12 }),
  )
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abXY09_-./:=@ $;?'), maxLength: 16 }),
    fc.constantFrom(
      'a://b:c@d',
      'x=1;password=y',
      'admin:hunter2',
      'fo1_',
      '$2a$12$abc',
      'eyJhbGciOiJI',
      'info',
      '8080',
    ),
    fc.string({ unit: 'binary', maxLength: 16 }),
  )
  fc.assert(
    fc.property(name, value, fc.constantFrom(build, ci, runtime, development, {}), (called, text, context) => {
      const trimmed = text.trim()
      const all = trimmed.length < 3 ? undefined : classifyText(called, trimmed, context)
      expect(classifyCredential(called, text, context)).toEqual(all)
    }),
    { numRuns: 5000 },
  )
})
