/** A value that depends on a variable in one part, and holds a literal password in another, in every format. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'

const PASSWORD = withoutSeams('kX9mQ2v<+>Lp7RtW4')
const FLY = 'app = "shop"\n'
const DEPLOYS_COMPOSE = `${FLY}[build.compose]\nfile = "compose.yml"\n`
const url = (host: string) => `postgres://shop:${PASSWORD}@${host}/shop`
const workflow = (step: string) =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: superfly/flyctl-actions/setup-flyctl@master\n      - run: fly deploy\n${step}`

type Case = readonly [string, Readonly<Record<string, string>>]

const HOSTS: readonly Case[] = [
  [
    'a shell variable in a script',
    { 'deploy.sh': `#!/bin/sh\nexport DATABASE_URL="${url('$DB_HOST')}"\nfly deploy\n` },
  ],
  [
    'a shell default in a script',
    { 'deploy.sh': `#!/bin/sh\nDATABASE_URL=${url('${DB_HOST:-db.internal}')} ./migrate\nfly deploy\n` },
  ],
  ['a command substitution', { 'deploy.sh': `#!/bin/sh\nfly secrets set DATABASE_URL="${url('$(cat host)')}"\n` }],
  ['back-quotes', { 'deploy.sh': `#!/bin/sh\nfly secrets set DATABASE_URL="${url('`cat host`')}"\n` }],
  [
    'a workflow’s env',
    { '.github/workflows/d.yml': workflow(`        env:\n          DATABASE_URL: ${url('${{ vars.DB_HOST }}')}\n`) },
  ],
  [
    'a workflow’s with',
    {
      '.github/workflows/d.yml': workflow(
        `      - uses: acme/migrate@v1\n        with:\n          url: ${url('${{ vars.DB_HOST }}')}\n`,
      ),
    },
  ],
  [
    'a workflow’s pairs',
    {
      '.github/workflows/d.yml': workflow(
        `      - uses: superfly/fly-pr-review-apps@1.3.0\n        with:\n          secrets: DATABASE_URL=${url('${{ vars.DB_HOST }}')} A=b\n`,
      ),
    },
  ],
  [
    'a workflow’s run',
    {
      '.github/workflows/d.yml': workflow(`      - run: fly secrets set DATABASE_URL=${url('${{ vars.DB_HOST }}')}\n`),
    },
  ],
  [
    'a workflow’s run of another program',
    { '.github/workflows/d.yml': workflow(`      - run: psql "${url('${{ vars.DB_HOST }}')}" -c 'select 1'\n`) },
  ],
  ['ARG and ENV', { Dockerfile: `FROM node:22\nARG DB_HOST\nENV DATABASE_URL=${url('$DB_HOST')}\n` }],
  ['ARG and ENV in braces', { Dockerfile: `FROM node:22\nARG DB_HOST\nENV DATABASE_URL="${url('${DB_HOST}')}"\n` }],
  ['ENV with a default', { Dockerfile: `FROM node:22\nARG DB_HOST\nENV DATABASE_URL ${url('${DB_HOST:-db}')}\n` }],
  ['ARG of an ARG', { Dockerfile: `FROM node:22\nARG DB_HOST\nARG DATABASE_URL=${url('$DB_HOST')}\n` }],
  ['LABEL', { Dockerfile: `FROM node:22\nARG DB_HOST\nLABEL url=${url('$DB_HOST')}\n` }],
  ['RUN', { Dockerfile: `FROM node:22\nARG DB_HOST\nRUN DATABASE_URL=${url('$DB_HOST')} make\n` }],
  [
    'RUN with a heredoc',
    { Dockerfile: `FROM node:22\nARG DB_HOST\nCOPY <<EOF /app/.env\nDATABASE_URL=${url('$DB_HOST')}\nEOF\n` },
  ],
  ['CMD', { Dockerfile: `FROM node:22\nCMD DATABASE_URL=${url('$DB_HOST')} node server.js\n` }],
  ['ENTRYPOINT as a list', { Dockerfile: `FROM node:22\nENTRYPOINT ["sh", "-c", "serve --db ${url('$DB_HOST')}"]\n` }],
  ['fly.toml env', { 'fly.toml': `${FLY}[env]\nDATABASE_URL = "${url('${DB_HOST}')}"\n` }],
  ['fly.toml processes', { 'fly.toml': `${FLY}[processes]\nweb = "serve --db ${url('$DB_HOST')}"\n` }],
  [
    'fly.toml release command',
    { 'fly.toml': `${FLY}[deploy]\nrelease_command = "sh -c 'DATABASE_URL=${url('$DB_HOST')} migrate'"\n` },
  ],
  ['fly.toml build args', { 'fly.toml': `${FLY}[build.args]\nDATABASE_URL = "${url('${DB_HOST}')}"\n` }],
  [
    'fly.toml files',
    {
      'fly.toml': `${FLY}[[files]]\nguest_path = "/app/.env"\nraw_value = "${Buffer.from(`DATABASE_URL=${url('${DB_HOST}')}\n`).toString('base64')}"\n`,
    },
  ],
  ['.env', { '.env': `DATABASE_URL=${url('${DB_HOST}')}\n` }],
  ['.env with a default', { '.env': `DATABASE_URL="${url('${DB_HOST:-db}')}"\n` }],
  [
    'compose environment',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      DATABASE_URL: ${url('${DB_HOST:-db.example.com}')}\n`,
    },
  ],
  [
    'compose environment as a list',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      - DATABASE_URL=${url('${DB_HOST:?missing}')}\n`,
    },
  ],
  [
    'compose command',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    command: serve --db ${url('${DB_HOST}')}\n`,
    },
  ],
  [
    'compose build args',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    build:\n      context: .\n      args:\n        DATABASE_URL: ${url('${DB_HOST}')}\n`,
    },
  ],
  ['ERB', { 'config/database.yml': `production:\n  url: ${url('<%= ENV["DB_HOST"] %>')}\n` }],
  ['ERB in quotes', { 'config/database.yml': `production:\n  url: "${url("<%= ENV.fetch('DB_HOST') %>")}"\n` }],
  ['an ERB file', { 'config/cable.yml.erb': `production:\n  url: ${url('<%= @host %>')}\n` }],
  ['Jinja', { 'config/app.yaml': `database:\n  url: "${url('{{ db_host }}')}"\n` }],
  ['a Jinja file', { 'config/app.yaml.j2': `database:\n  url: "${url('{{ db_host }}')}"\n` }],
  [
    'Jinja with statements',
    { 'config/app.yaml': `{% if prod %}\ndatabase:\n  url: "${url('{{ db_host }}')}"\n{% endif %}\n` },
  ],
  ['a Go template', { 'config/app.yaml': `database:\n  url: ${url('{{ .Values.host }}')}\n` }],
  [
    'an EEx file',
    {
      'rel/env.sh.eex': `export DATABASE_URL=${url('<%= @host %>')}
`,
    },
  ],
  [
    'a Go template of an env file',
    {
      'deploy/app.env.gotmpl': `DATABASE_URL=${url('{{ .Host }}')}
`,
    },
  ],
  [
    'a target’s variable of a Makefile',
    {
      Makefile: `deploy: DATABASE_URL = ${url('$(DB_HOST)')}
deploy:
	fly deploy
`,
    },
  ],
  [
    'a variable of a justfile',
    {
      justfile: `url := "${url('{{host}}')}"
deploy:
  fly deploy
`,
    },
  ],
  ['JSON', { 'config/app.json': `{ "database": { "url": "${url('${DB_HOST}')}" } }\n` }],
  ['TOML', { 'config/app.toml': `[database]\nurl = "${url('${DB_HOST}')}"\n` }],
  ['INI', { 'config/app.ini': `[database]\nurl = ${url('%(host)s')}\n` }],
  ['properties', { 'src/main/resources/application.properties': `spring.url=${url('${DB_HOST}')}\n` }],
  ['Makefile', { Makefile: `deploy:\n\tfly secrets set DATABASE_URL=${url('$(DB_HOST)')}\n` }],
  [
    'a variable of a Makefile',
    { Makefile: `DATABASE_URL = ${url('$(DB_HOST)')}\ndeploy:\n\tfly secrets set DATABASE_URL=$(DATABASE_URL)\n` },
  ],
  [
    'an exported variable of a Makefile',
    { Makefile: `export DATABASE_URL := ${url('$(DB_HOST)')}\ndeploy:\n\tfly deploy\n` },
  ],
  ['a justfile', { justfile: `deploy:\n  fly secrets set DATABASE_URL=${url('{{db_host}}')}\n` }],
  [
    'npm scripts',
    { 'package.json': JSON.stringify({ scripts: { deploy: `DATABASE_URL=${url('$DB_HOST')} fly deploy` } }) },
  ],
  ['a JavaScript template', { 'server.js': `const db = connect(\`${url('${process.env.DB_HOST}')}\`)\n` }],
  [
    'a JavaScript concatenation',
    { 'server.js': `const db = connect('postgres://shop:${PASSWORD}@' + process.env.DB_HOST + '/shop')\n` },
  ],
  ['TypeScript', { 'src/db.ts': `export const url: string = \`${url('${host}')}\`\n` }],
  ['an f-string of Python', { 'settings.py': `DATABASE_URL = f"${url("{os.environ['DB_HOST']}")}"\n` }],
  ['format of Python', { 'settings.py': `DATABASE_URL = "${url('{}')}".format(host)\n` }],
  ['percent of Python', { 'settings.py': `DATABASE_URL = "${url('%s')}" % host\n` }],
  [
    'a concatenation of Python',
    { 'settings.py': `DATABASE_URL = "postgres://shop:${PASSWORD}@" + os.environ["DB_HOST"] + "/shop"\n` },
  ],
  ['Ruby', { 'config/initializers/db.rb': `DB = connect("${url("#{ENV['DB_HOST']}")}")\n` }],
  ['a format of Ruby', { 'config/initializers/db.rb': `DB = connect(format("${url('%s')}", host))\n` }],
  ['Elixir', { 'config/runtime.exs': `config :shop, Shop.Repo, url: "${url('#{System.get_env("DB_HOST")}')}"\n` }],
  [
    'a concatenation of Elixir',
    {
      'config/runtime.exs': `config :shop, Shop.Repo, url: "postgres://shop:${PASSWORD}@" <> System.fetch_env!("DB_HOST") <> "/shop"\n`,
    },
  ],
  ['Go', { 'main.go': `package main\n\nvar dsn = fmt.Sprintf("${url('%s')}", os.Getenv("DB_HOST"))\n` }],
  [
    'a concatenation of Go',
    { 'main.go': `package main\n\nvar dsn = "postgres://shop:${PASSWORD}@" + os.Getenv("DB_HOST") + "/shop"\n` },
  ],
  ['Rust', { 'src/main.rs': `fn main() { let dsn = format!("${url('{}')}", host); }\n` }],
  ['PHP', { 'config/db.php': `<?php\n$dsn = "${url('{$host}')}";\n` }],
  [
    'a concatenation of PHP',
    { 'config/db.php': `<?php\n$dsn = 'postgres://shop:${PASSWORD}@' . getenv('DB_HOST') . '/shop';\n` },
  ],
  [
    'Java',
    {
      'src/Main.java': `class Main { String dsn = "postgres://shop:${PASSWORD}@" + System.getenv("DB_HOST") + "/shop"; }\n`,
    },
  ],
  ['Kotlin', { 'src/Main.kt': `val dsn = "${url('${System.getenv("DB_HOST")}')}"\n` }],
  ['C#', { 'Program.cs': `var dsn = $"${url('{host}')}";\n` }],
]

const told = (files: Readonly<Record<string, string>>) => {
  const { report } = checkFiles(undefined, new Map(Object.entries({ 'fly.toml': FLY, ...files })))
  return report.comparison.introduced.filter(
    ({ severity, rule }) => /^(?:critical|high)$/.test(severity) && rule.startsWith('secret-'),
  )
}

describe('a literal password beside a host from a variable', () => {
  test.each(HOSTS)('%s', (_, files) => {
    expect(told(files).map(({ rule }) => rule)).not.toEqual([])
  })
})

/** Other values with a literal secret beside a variable, as `§` in them. */
const VALUES: readonly (readonly [string, string])[] = [
  ['a user from a variable', `postgres://§:${PASSWORD}@db.acme-shop.net/shop`],
  ['a database from a variable', `postgres://shop:${PASSWORD}@db.acme-shop.net/§`],
  ['a port from a variable', `postgres://shop:${PASSWORD}@db.acme-shop.net:§/shop`],
  ['no user', `redis://:${PASSWORD}@§:6379/0`],
  ['a part of the host', `mysql://shop:${PASSWORD}@§.acme-shop.net/shop`],
  ['a connection string', `Server=§;Database=shop;User Id=sa;Password=${PASSWORD};`],
  ['a connection string of libpq', `host=§ dbname=shop user=shop password=${PASSWORD}`],
  ['JDBC', `jdbc:postgresql://§/shop?user=shop&password=${PASSWORD}`],
]

const FORMATS: readonly (readonly [string, (value: string) => Readonly<Record<string, string>>])[] = [
  ['.env', value => ({ '.env': `BACKEND="${value.replace('§', '${DB}')}"\n` })],
  ['fly.toml', value => ({ 'fly.toml': `${FLY}[env]\nBACKEND = "${value.replace('§', '${DB}')}"\n` })],
  ['Dockerfile', value => ({ Dockerfile: `FROM node:22\nARG DB\nENV BACKEND="${value.replace('§', '$DB')}"\n` })],
  [
    'a workflow',
    value => ({
      '.github/workflows/d.yml': workflow(
        `        env:\n          BACKEND: "${value.replace('§', '${{ vars.DB }}')}"\n`,
      ),
    }),
  ],
  [
    'compose',
    value => ({
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      BACKEND: "${value.replace('§', '${DB:-x}')}"\n`,
    }),
  ],
  ['ERB', value => ({ 'config/backend.yml': `production:\n  url: "${value.replace('§', "<%= ENV['DB'] %>")}"\n` })],
  ['Jinja', value => ({ 'config/backend.yml': `production:\n  url: "${value.replace('§', '{{ db }}')}"\n` })],
  ['a script', value => ({ 'deploy.sh': `#!/bin/sh\nfly secrets set BACKEND="${value.replace('§', '$DB')}"\n` })],
  ['a Makefile', value => ({ Makefile: `BACKEND := ${value.replace('§', '$(DB)')}\ndeploy:\n\tfly deploy\n` })],
  ['JavaScript', value => ({ 'server.js': `const backend = \`${value.replace('§', '${process.env.DB}')}\`\n` })],
  ['Python', value => ({ 'settings.py': `BACKEND = f"${value.replace('§', '{db}')}"\n` })],
  ['Ruby', value => ({ 'db.rb': `BACKEND = "${value.replace('§', '#{db}')}"\n` })],
  ['Elixir', value => ({ 'config/runtime.exs': `config :shop, backend: "${value.replace('§', '#{db}')}"\n` })],
]

describe.each(FORMATS)('in %s', (_, format) => {
  test.each(VALUES)('%s', (_kind, value) => {
    expect(told(format(value))).not.toEqual([])
  })
})

test.each(FORMATS)('no literal secret in %s, no finding', (_, format) => {
  for (const value of ['postgres://shop:§@db.acme-shop.net/shop', 'Server=db.acme-shop.net;User Id=sa;Password=§;'])
    expect(told(format(value))).toEqual([])
})

/** `${NAME:-literal}`: the default is written out, and used wherever the variable is not set. */
test.each<Case>([
  [
    'compose',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD:-${PASSWORD}9xQ}\n`,
    },
  ],
  [
    'compose, inside a URL',
    {
      'fly.toml': DEPLOYS_COMPOSE,
      'compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      DATABASE_URL: postgres://shop:\${PASS:-${PASSWORD}}@\${HOST:-db.acme-shop.net}/shop\n`,
    },
  ],
  ['ENV', { Dockerfile: `FROM node:22\nARG PASS\nENV DB_PASSWORD=\${PASS:-${PASSWORD}9xQ}\n` }],
  ['.env', { '.env': `DB_PASSWORD=\${PASS:-${PASSWORD}9xQ}\n` }],
])('a literal default in %s', (_, files) => {
  expect(told(files)).not.toEqual([])
})

test.each<Case>([
  ['localhost', { '.env': `DATABASE_URL=postgres://shop:${PASSWORD}@\${HOST:-localhost}/shop\n` }],
  [
    'localhost in ERB',
    {
      'config/database.yml': `production:\n  url: postgres://shop:${PASSWORD}@<%= ENV.fetch('H', 'localhost') %>/shop\n`,
    },
  ],
  ['a placeholder', { '.env': 'DB_PASSWORD=${DB_PASSWORD:-change-me}\nAPI_TOKEN=${API_TOKEN:-}\n' }],
])('no finding for %s', (_, files) => {
  expect(told(files)).toEqual([])
})
