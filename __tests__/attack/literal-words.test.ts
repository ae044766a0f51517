/** Literals that commands and instructions take in ways that few use: a password is found wherever it stands. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries } from './unread.ts'

const DOCKERFILE = 'FROM node:22-slim\nCOPY src /app\n'
const BASE: Entries = {
  'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n',
  Dockerfile: DOCKERFILE,
}
const PASSWORD = 'kx9Gq2vLm4TzW8rY1p'
const steps = (text: string) => `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n${text}`
const run = (command: string): Entries => ({ '.github/workflows/d.yml': steps(`      - run: ${command}\n`) })

describe('in a Dockerfile', () => {
  test.each([
    `RUN printf 'DB_PASSWORD=%s\\n' '${PASSWORD}' > /app/.env`,
    `ADD https://user:${PASSWORD}@git.acme-partner.io/x.tar.gz /x/`,
    `SHELL ["/usr/bin/env", "DB_PASSWORD=${PASSWORD}", "sh", "-c"]`,
    `RUN echo "root:${PASSWORD}" | chpasswd`,
  ])('%s', async line => {
    const answer = await answerOf('the action', BASE, { Dockerfile: `${DOCKERFILE}${line}\n` })
    expect(answer).toEqual(['Dockerfile secret-in-dockerfile', 'failure'])
  })

  test.each<readonly [string, Entries, string]>([
    [
      'an env file of the documentation',
      { 'docs/prod.env': `DB_PASSWORD=${PASSWORD}\n` },
      'COPY docs/prod.env /app/.env',
    ],
    ['an ARG that nobody gives', { '.env': `DB_PASSWORD=${PASSWORD}\n` }, 'ARG D\nCOPY ./${D}.env ./'],
    ['a folder of the website', { 'public/.env': `DB_PASSWORD=${PASSWORD}\n` }, 'COPY public public'],
  ])('%s', async (_, base, line) => {
    const head = { Dockerfile: `${DOCKERFILE}${line}\n` }
    const answer = await answerOf('the action', { ...BASE, ...base }, head)
    // What an image takes from the documentation is live, and its own values are reported too.
    expect(answer.filter(told => !told.startsWith('docs/'))).toEqual(['Dockerfile secret-file-in-image', 'failure'])
  })
})

test.each([
  `echo ${PASSWORD} | docker login registry.fly.io -u x --password-stdin`,
  `printf %s ${PASSWORD} | gh auth login --with-token`,
])('handed on by a pipe: %s', async command => {
  const answer = await answerOf('the action', BASE, run(command))
  expect(answer).toEqual(['.github/workflows/d.yml secret-in-command', 'failure'])
})

const token = '        env:\n          FLY_API_TOKEN: ${{ secrets.FLY_API_TOKEN }}\n'

test.each(['base64', 'rev', 'base64 -w0 | rev', "sed 's/./& /g'"])('the token of Fly through %s', async filter => {
  const head = { '.github/workflows/d.yml': steps(`      - run: echo "$FLY_API_TOKEN" | ${filter}\n${token}`) }
  expect(await answerOf('the action', BASE, head)).toEqual(['.github/workflows/d.yml exposed-fly-token', 'failure'])
})

test.each(['docker login registry.fly.io -u x --password-stdin', 'base64 > t', 'base64 | docker secret create t -'])(
  'the token of Fly to %s is not printed',
  async program => {
    const head = { '.github/workflows/d.yml': steps(`      - run: echo "$FLY_API_TOKEN" | ${program}\n${token}`) }
    expect(await answerOf('the action', BASE, head)).toEqual(['success'])
  },
)
