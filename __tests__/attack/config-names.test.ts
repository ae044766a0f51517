/** A config that a deploy reaches in a way that no file settles: what reads like one is checked under any name. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries, ONE_WAY } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const OPEN = '\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n\n  [[services.ports]]\n    port = 5432\n'
const workflow = (...run: string[]) =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${run.map(line => `          ${line}\n`).join('')}`
const BASE: Entries = {
  'fly.toml': CONFIG,
  Dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]\n',
  '.github/workflows/deploy.yml': workflow('flyctl deploy'),
}

describe.each([
  ['a variable', ['CFG=conf/prod', 'flyctl deploy -c "$CFG"']],
  ['a pattern', ['flyctl deploy -c conf/pr*']],
  ['a substitution', ['flyctl deploy -c $(echo conf/prod)']],
  ['a move', ['mv conf/prod fly.toml', 'flyctl deploy']],
  ['a link that the job makes', ['ln -sf conf/prod fly.toml', 'flyctl deploy']],
  ['an appended part', ['cat conf/prod >> fly.toml', 'flyctl deploy']],
  ['another program', ['make deploy']],
  ['xargs', ['echo conf/prod | xargs flyctl deploy -c']],
])('by way of %s', (_, run) => {
  test.each(ONE_WAY)('%s', async asked => {
    const head = { '.github/workflows/deploy.yml': workflow(...run), 'conf/prod': CONFIG + OPEN }
    const answer = await answerOf(asked, BASE, head)
    // Where no file determines the config, the check is incomplete as well.
    expect(answer.filter(line => !line.endsWith(' incomplete'))).toEqual(['conf/prod database-port-public', 'failure'])
  })
})

describe.each([
  ['a variable', 'examples/fly.toml', ['CFG=examples/fly.toml', 'flyctl deploy -c "$CFG"']],
  ['a folder in a variable', 'tests/app/fly.toml', ['D=tests/app', 'cd $D', 'flyctl deploy']],
  ['a loop', 'docs/shop/fly.toml', ['for d in docs/shop; do flyctl deploy $d; done']],
  ['an input', 'e2e/prod', ['flyctl deploy --config ${{ inputs.config }}']],
])('from a folder of examples by way of %s', (_, path, run) => {
  test.each(ONE_WAY)('%s', async asked => {
    const head = { '.github/workflows/deploy.yml': workflow(...run), [path]: CONFIG + OPEN }
    const answer = await answerOf(asked, BASE, head)
    expect(answer.filter(line => !line.endsWith(' incomplete'))).toEqual([`${path} database-port-public`, 'failure'])
  })
})

describe.each([
  'prod',
  'conf/prod',
  'conf/prod.yml',
  'conf/prod.txt',
  'conf/shop.css',
  'conf/shop.csv',
  'conf/shop.py',
  'conf/a.b.c',
])('under the name %s', name => {
  test.each(ONE_WAY)('%s', async asked => {
    expect(await answerOf(asked, BASE, { [name]: CONFIG + OPEN })).toEqual([`${name} database-port-public`, 'failure'])
  })
})

test.each([
  [
    'keys with escapes',
    CONFIG.replace('[http_service]', '["http_\\u0073ervice"]').replace('true', 'false'),
    'plaintext-http',
  ],
  ['an inline table', 'app = "shop"\nhttp_service = { internal_port = 8080, force_https = false }\n', 'plaintext-http'],
  ['comments first', `# Ours\n\n  # more\n${CONFIG}${OPEN}`, 'database-port-public'],
  ['a part of a config', OPEN, 'database-port-public'],
])('%s', async (_, text, rule) => {
  for (const asked of ONE_WAY)
    expect(await answerOf(asked, BASE, { 'conf/prod': text })).toEqual([`conf/prod ${rule}`, 'failure'])
})

test.each([
  [
    'a page that shows a config',
    'docs/deploy.md',
    `# Deploy\n\n\`\`\`toml\n${CONFIG.replace('true', 'false')}\`\`\`\n`,
  ],
  ['a program that writes one', 'tools/new.py', `app = "shop"\nCONFIG = """\n${CONFIG.replace('true', 'false')}"""\n`],
  ['settings of another tool', 'conf/tool', '[env]\nstage = "prod"\n\n[build]\ntarget = "x"\n'],
])('not: %s', async (_, path, text) => {
  for (const asked of ONE_WAY) expect(await answerOf(asked, BASE, { [path]: text })).toEqual(['success'])
})

test.each(ONE_WAY)('a file without text and without a known ending is no trouble: %s', async asked => {
  expect(await answerOf(asked, BASE, { 'data/release.sig': new Uint8Array([0, 1, 2, 255]) })).toEqual(['success'])
})
