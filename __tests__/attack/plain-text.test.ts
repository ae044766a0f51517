/** Secrets in files that no parser reads: every text of a change is searched, whatever its name. */
import { expect, test } from '@jest/globals'
import { ASKED, answerOf, type Entries } from './unread.ts'

const PASSWORD = ['kx9Gq2vLm', '4TzW8rY1p'].join('')
const STRIPE = ['sk', 'live', '51HqLyjWDarjtT1zdP7dcQ8vAbCdEf'].join('_')
const BASE: Entries = {
  'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n',
  'server.js': 'listen(8080)\n',
}
const body = Array.from(
  { length: 8 },
  (_, at) => `MIIEowIBAAKCAQEAQ7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5Zq1Wn0Ox7Ri2Mt${at}K\n`,
)
const pem = (kind: string) => `-----BEGIN ${kind} KEY-----\n${body.join('')}-----END ${kind} KEY-----\n`

test.each(
  (
    [
      ['terraform.tfstate', `{"resources":[{"attributes":{"password":"${PASSWORD}"}}]}`],
      [
        'settings.xml',
        `<settings><server><username>u</username><password>${PASSWORD}</password></server></settings>\n`,
      ],
      ['NuGet.config', `<configuration><x><add key="ClearTextPassword" value="${PASSWORD}" /></x></configuration>\n`],
      ['redis.conf', `requirepass ${PASSWORD}\n`],
      ['rabbitmq.conf', `default_pass = ${PASSWORD}\n`],
      ['Procfile', `web: DB_PASSWORD=${PASSWORD} node .\n`],
      ['app.service', `[Service]\nEnvironment=DB_PASSWORD=${PASSWORD}\n`],
      ['init.sql', `ALTER ROLE shop WITH PASSWORD '${PASSWORD}';\n`],
      ['env', `DB_PASSWORD=${PASSWORD}\n`],
      ['.env~', `DB_PASSWORD=${PASSWORD}\n`],
      ['.env.production.local', `DB_PASSWORD=${PASSWORD}\n`],
      ['deploy/production', `DB_PASSWORD=${PASSWORD}\n`],
      ['deploy/vars.env.yaml.gotmpl', `DB_PASSWORD: ${PASSWORD}\n{{ end }}\n`],
      ['config.json5', `{ password: '${PASSWORD}' }\n`],
      ['config.edn', `{:db-password "${PASSWORD}"}\n`],
      ['deploy/app.conf.j2', `database_url = postgres://shop:${PASSWORD}@{{ host }}/shop\n`],
      ['id', pem('OPENSSH PRIVATE')],
      ['notes.txt', pem('RSA PRIVATE')],
      ['deploy/server', pem('PRIVATE')],
      ['x', `k ${STRIPE}\n`],
      ['dump.csv', `1,${STRIPE}\n`],
      ['page.svg', `<svg><!-- ${STRIPE} --></svg>\n`],
    ] as const
  ).flatMap(([path, text]) =>
    ASKED.filter(asked => asked === 'the command line' || path === 'x' || path === 'init.sql').map(
      asked => [path, asked, text] as const,
    ),
  ),
)('a secret in %s, by %s', async (path, asked, text) => {
  const isEnv = /\.(?:gotmpl|tfstate)$/.test(path) || path.startsWith('.env.')
  // A Procfile is read as the commands that it holds.
  const rule = path === 'Procfile' ? 'secret-in-command' : isEnv ? 'secret-in-config-file' : 'secret-in-code'
  expect(await answerOf(asked, BASE, { [path]: text })).toEqual([`${path} ${rule}`, 'failure'])
})

test.each([
  ['settings.xml', '<password>${env.TOKEN}</password>\n<string name="password_hint">Your password</string>\n'],
  ['redis.conf', 'requirepass ${REDIS_PASSWORD}\n'],
  ['main.tf', 'password = random_password.database.result\ntoken = var.fly_api_token\n'],
  ['Procfile', 'web: DB_PASSWORD=$DB_PASSWORD node .\n'],
  ['init.sql', "CREATE TABLE users (password varchar(255), token text DEFAULT 'unset');\n"],
  ['player.gd', 'var token = get_node("Session").token\n'],
  ['README.md', 'Log in with the password: `Employer-One01`.\n'],
  ['notes.txt', 'Password: ask the administrator\n'],
])('no secret in %s', async (path, text) => {
  expect(await answerOf('the index', BASE, { [path]: text })).toEqual(['success'])
})
