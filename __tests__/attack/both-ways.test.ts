/** Attempts of a pull request that the action and the command line must answer alike. */
import { expect, test } from '@jest/globals'
import { processorTime } from '../processor-time.ts'
import { ASKED, answerOf, askedInTurn, type Entries, reportsOf } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const PASSWORD = ['Hunter2-', 'and-more'].join('')
const URL = ['postgres://shop:Kf83jw', '0slPq29d@'].join('')
const POLICY = '.github/airworthy.yml'
const deploying = (lines: string) => ({
  '.github/workflows/deploy.yml': `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${lines}\n`,
})
/** A secret file of the repository that nothing copies yet. */
const APART: Entries = { '.env': `ADMIN_PASSWORD=${PASSWORD}\n`, '.dockerignore': '**/.env\n' }
const copying = (copy: string, ignored?: string): Entries => ({
  Dockerfile: `FROM node:22-slim\n${copy}\n`,
  ...(ignored !== undefined && { '.dockerignore': ignored }),
})
const IN_IMAGE = ['Dockerfile secret-file-in-image', 'failure']
const leaking = (app: string) => ({
  [`${app}/fly.toml`]: `app = "${app}"\n`,
  [`${app}/Dockerfile`]: `FROM node:22-slim\n${`RUN install-${app} --for ${app}\n`.repeat(20)}ENV ADMIN_PASSWORD=${PASSWORD}\n`,
})
const PRIVATE: Entries = { [POLICY]: 'apps:\n  shop-api: { private: true }\n', 'fly.toml': 'app = "shop-api"\n' }

interface Case {
  readonly base?: Entries
  readonly head: Entries
  /** Is part of what each of the ways answers. */
  readonly answer: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'an ignore file with !.': { base: APART, head: copying('COPY . ./', '**/.env\n!.\n'), answer: IN_IMAGE },
  'an ignore file of 60,000 patterns': {
    base: APART,
    head: copying('COPY . ./', `**/.env\n${'a\n'.repeat(60_000)}`),
    answer: IN_IMAGE,
  },
  'COPY ** ./': { base: APART, head: copying('COPY ** ./', ''), answer: IN_IMAGE },
  'COPY src/../ ./': { base: APART, head: copying('COPY src/../ ./', ''), answer: IN_IMAGE },
  'COPY ?env ./': { base: APART, head: copying('COPY ?env ./', ''), answer: IN_IMAGE },
  'COPY .[a-z]* ./': { base: APART, head: copying('COPY .[a-z]* ./', ''), answer: IN_IMAGE },
  'a literal password beside a variable': {
    head: { 'fly.toml': `${CONFIG}\n[env]\n  DATABASE_URL = "${URL}\${DB_HOST}/shop"\n` },
    answer: ['fly.toml secret-in-fly-config', 'failure'],
  },
  'a name with a number': {
    head: { 'fly.toml': `${CONFIG}\n[env]\n  DB_PASSWORD1 = "${PASSWORD}"\n` },
    answer: ['fly.toml secret-in-fly-config', 'failure'],
  },
  'a line of YAML in an env file': {
    base: { Dockerfile: 'FROM node:22-slim\nCOPY . .\n' },
    head: { '.env': `DB_PASSWORD: ${PASSWORD}\n` },
    answer: ['.env secret-in-config-file', ...IN_IMAGE],
  },
  'the finding of a deleted app': {
    base: leaking('web'),
    head: { ...leaking('api'), 'web/fly.toml': null, 'web/Dockerfile': null },
    answer: ['api/Dockerfile secret-in-dockerfile', 'failure'],
  },
  'a service of a private app': {
    base: PRIVATE,
    head: { 'fly.toml': CONFIG.replace('shop', 'shop-api') },
    answer: ['fly.toml private-app-public', 'failure'],
  },
  'a config without a name, deployed as a private app': {
    base: PRIVATE,
    head: { 'conf/fly.toml': CONFIG.replace(/.*\n/, ''), ...deploying('flyctl deploy -c conf/fly.toml -a shop-api') },
    answer: ['conf/fly.toml private-app-public', 'failure'],
  },
  'a private app by FLY_APP': {
    base: PRIVATE,
    head: {
      'conf/fly.toml': CONFIG.replace(/.*\n/, ''),
      ...deploying('FLY_APP=shop-api flyctl deploy -c conf/fly.toml'),
    },
    answer: ['conf/fly.toml private-app-public', 'failure'],
  },
  'a script that npm starts turns verification off': {
    base: {
      'package.json': '{ "scripts": { "start": "node s.js" } }\n',
      Dockerfile: 'FROM node:22-slim\nCOPY s.js package.json ./\nCMD ["npm", "start"]\n',
    },
    head: { 'package.json': '{ "scripts": { "start": "NODE_TLS_REJECT_UNAUTHORIZED=0 node s.js" } }\n' },
    answer: ['package.json tls-verification-off', 'failure'],
  },
  'a Dockerfile that starts a script of npm which turns verification off': {
    base: {
      'package.json': '{ "scripts": { "bad": "NODE_TLS_REJECT_UNAUTHORIZED=0 node s.js" } }\n',
      Dockerfile: 'FROM node:22-slim\nCOPY s.js package.json ./\nCMD ["node", "s.js"]\n',
    },
    head: { Dockerfile: 'FROM node:22-slim\nCOPY s.js package.json ./\nCMD ["npm", "run", "bad"]\n' },
    answer: ['package.json tls-verification-off', 'failure'],
  },
  'a trust manager that accepts everything, for every connection': {
    head: {
      'src/A.kt':
        'object A : X509TrustManager {\n  override fun checkServerTrusted(a: Array<X509Certificate>, b: String) {}\n}\n' +
        'fun open() = HttpsURLConnection.setDefaultSSLSocketFactory(socketsWith(A))\n',
    },
    answer: ['src/A.kt tls-verification-off', 'failure'],
  },
  'every endpoint of Spring Boot Actuator': {
    base: { 'fly.toml': CONFIG },
    head: { 'src/main/resources/application.properties': 'management.endpoints.web.exposure.include=*\n' },
    answer: ['src/main/resources/application.properties public-debug-route', 'failure'],
  },
  'debug pages in an env file for production': {
    base: { 'fly.toml': CONFIG },
    head: { '.env.production': 'APP_DEBUG=true\n' },
    answer: ['.env.production debug-mode-on', 'failure'],
  },
  'a password over two lines of an env file': {
    head: { '.env': `PASSWORD="${PASSWORD.slice(0, 8)}q7kX\n9mQ2vLp7RtW4"\n` },
    answer: ['.env secret-in-config-file', 'failure'],
  },
  'a RUN that writes the secret it mounts': {
    head: {
      Dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=A,env=A echo "A=$A" > /app/.env\n',
    },
    answer: IN_IMAGE,
  },
  'statics over a folder that two COPYs fill': {
    base: { Dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./src\n' },
    head: { 'fly.toml': `${CONFIG}\n[[statics]]\n  guest_path = "/app"\n  url_prefix = "/"\n` },
    answer: ['fly.toml public-static-directory', 'failure'],
  },
  'a template that a deploy fills in': {
    head: {
      'deploy/env.tmpl': `DB_PASSWORD=k9Gq2vLm4TzW8rY1p\n`,
      ...deploying('envsubst < deploy/env.tmpl > .env && fly deploy'),
    },
    answer: ['deploy/env.tmpl secret-in-code', 'failure'],
  },
  'a policy without regions': {
    base: { [POLICY]: 'regions: { allowed: [] }\n' },
    head: { 'fly.toml': `${CONFIG}\n[env]\n  A = "1"\n` },
    answer: [`${POLICY} incomplete`, 'failure'],
  },
  ...Object.fromEntries(
    ['shop.example.com:443', 'shop.example.com/x', '*.example.com'].map(domain => [
      `the domain ${domain}`,
      {
        base: { [POLICY]: `apps: { shop: { domains: ["${domain}"] } }\n` },
        head: { 'fly.toml': `${CONFIG}\n[env]\n  A = "1"\n` },
        answer: [`${POLICY} incomplete`, 'failure'],
      },
    ]),
  ),
  'a domain with a scheme': {
    base: { [POLICY]: 'apps: { shop: { domains: ["https://shop.example.com"] } }\n' },
    head: { 'fly.toml': `${CONFIG}\n[env]\n  A = "1"\n` },
    answer: [`${POLICY} incomplete`, 'failure'],
  },
  'a low finding where low ones fail': {
    base: { [POLICY]: 'fail-on: low\n' },
    head: { 'fly.toml': CONFIG, 'config/settings.yml': 'a: ]\n' },
    answer: ['failure'],
  },
  'a low finding where they do not': { head: { 'config/settings.yml': 'a: ]\n' }, answer: ['success'] },
}

const ROWS = Object.entries(CASES).flatMap(([name, each], row) =>
  askedInTurn(row).map(asked => [name, asked, each] as const),
)

test.each(ROWS)('%s, by %s', async (_, asked, { base = {}, head, answer }) => {
  expect(await answerOf(asked, { 'fly.toml': CONFIG, ...base }, head)).toEqual(expect.arrayContaining([...answer]))
})

test.each(ASKED)('an app of the policy that nothing names, by %s', async asked => {
  const base = { 'fly.toml': CONFIG, [POLICY]: 'apps: { shopp: { private: true } }\n' }
  for (const { notices } of await reportsOf(asked, base, { 'fly.toml': `${CONFIG}\n[env]\n  A = "1"\n` })) {
    expect(notices.map(({ message }) => message)).toContain(
      'No fly config or command names the app `shopp`, so this entry has no effect; did you mean shop?',
    )
  }
})

/** A URL whose password is literal and whose host is not, as each format writes the variable. */
const url = (host: string) => `${URL}${host}/shop`
const HALF_KNOWN: Readonly<Record<string, string>> = {
  'fly.toml': `${CONFIG}\n[env]\n  DATABASE_URL = "${url('${DB_HOST}')}"\n`,
  Dockerfile: `FROM node:22-slim\nARG DB_HOST\nENV DATABASE_URL=${url('$DB_HOST')}\n`,
  '.github/workflows/d.yml': `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    env:\n      DATABASE_URL: ${url('${{ vars.DB_HOST }}')}\n    steps:\n      - run: flyctl deploy\n`,
  'deploy.sh': `#!/bin/sh\nfly secrets set DATABASE_URL="${url('$DB_HOST')}"\n`,
  '.env.production': `DATABASE_URL=${url('${DB_HOST}')}\n`,
  'config/database.yml': `production:\n  url: ${url("<%= ENV['DB_HOST'] %>")}\n`,
  'config/app.json': `{ "databaseUrl": "${url('${DB_HOST}')}" }\n`,
  'config/app.yaml': `databaseUrl: ${url('{{ db_host }}')}\n`,
  'config/app.toml': `database_url = "${url('{{ .Host }}')}"\n`,
  'src/db.ts': `export const pool = connect(\`${url('${process.env.DB_HOST}')}\`)\n`,
  'src/db.py': `pool = connect(f"${url('{host}')}")\n`,
  'src/db.rb': `pool = connect("${url('#{host}')}")\n`,
}

test.each(ASKED)('a literal password beside a variable in each format, by %s', async asked => {
  const found = await answerOf(asked, { 'fly.toml': CONFIG }, HALF_KNOWN)
  const told = found.filter(line => / secret-in-/.test(line)).map(line => line.split(' ')[0])
  expect(new Set(told)).toEqual(new Set(Object.keys(HALF_KNOWN)))
  expect(found).toContain('failure')
})

const blanks = ' '.repeat(250_000)
const line = (index: number) => `SECRET_${index}=${PASSWORD}${index.toString(36)}x\n`

test.each(ASKED)('what kept a run busy for minutes, by %s', async asked => {
  const head = {
    'fly.toml': `${CONFIG}\n[[files]]\nguest_path = "/x"\nraw_value = "aaaaaaaa${blanks}x"\n`,
    Dockerfile: `FROM a\nCOPY <<${'\t'.repeat(120_000)}< /x\n`,
    '.env': `A=x${blanks}y\nB${blanks}\n`,
    'conf/app.env': Array.from({ length: 2_000 }, (_, index) => line(index)).join(''),
  }
  const elapsed = processorTime()
  expect(await answerOf(asked, { 'fly.toml': CONFIG }, head)).toContain('failure')
  // Of the command line that is two runs.
  expect(elapsed()).toBeLessThan(40_000)
})
