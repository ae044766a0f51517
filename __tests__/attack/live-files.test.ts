/** Files that are tests or examples by their names, and that the image or the deploy uses. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const ENV = `DB_PASSWORD=${PW}\n`
const JS = `const password = '${PW}'\n`
const PY = `password = "${PW}"\n`
const CONFIG = 'app = "shop"\n'
type Files = Readonly<Record<string, string>>

const image = (lines: string, start = '["node", "server.js"]') => `FROM node:22\nWORKDIR /app\n${lines}\nCMD ${start}\n`
const starting = (start: string): Files => ({ Dockerfile: image('COPY . .', start) })
const workflow = (run: string) => `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`

/** The paths with a finding that can block. */
function found(files: Files): string[] {
  const { report } = checkFiles(undefined, new Map(Object.entries({ 'fly.toml': CONFIG, ...files })))
  return report.comparison.introduced
    .filter(
      ({ rule, confidence, severity }) => rule.startsWith('secret-in-') && confidence !== 'low' && severity !== 'low',
    )
    .map(({ at }) => at.path)
}

const LIVE: readonly (readonly [what: string, path: string, files: Files])[] = [
  ['COPY env.sample .env', 'env.sample', { 'env.sample': ENV, Dockerfile: image('COPY env.sample .env') }],
  [
    'COPY with a flag',
    '.env.example',
    { '.env.example': ENV, Dockerfile: image('COPY --chown=a .env.example /a/.env') },
  ],
  ['COPY in JSON', '.env.example', { '.env.example': ENV, Dockerfile: image('COPY [".env.example", "/app/.env"]') }],
  ['ADD', '.env.example', { '.env.example': ENV, Dockerfile: image('ADD .env.example ./.env') }],
  [
    'COPY of YAML',
    'config/app.example.yml',
    {
      'config/app.example.yml': `db:\n  password: ${PW}\n`,
      Dockerfile: image('COPY config/app.example.yml config/app.yml'),
    },
  ],
  ['RUN cp', '.env.example', { '.env.example': ENV, Dockerfile: image('COPY . .\nRUN cp .env.example .env') }],
  ['RUN mv', '.env.example', { '.env.example': ENV, Dockerfile: image('COPY . .\nRUN mv .env.example .env') }],
  [
    'a start script that copies',
    '.env.example',
    {
      '.env.example': ENV,
      'start.sh': '#!/bin/sh\n[ -f .env ] || cp .env.example .env\nnode .\n',
      ...starting('["./start.sh"]'),
    },
  ],
  [
    'a start script that sources',
    '.env.example',
    { '.env.example': ENV, 'start.sh': '#!/bin/sh\n. ./.env.example\nnode .\n', ...starting('["./start.sh"]') },
  ],
  [
    'envsubst at an absolute path',
    'docker/env.tmpl',
    {
      'docker/env.tmpl': ENV,
      'docker/start.sh': '#!/bin/sh\nenvsubst < /app/docker/env.tmpl > /app/.env\nnode .\n',
      ...starting('["sh", "docker/start.sh"]'),
    },
  ],
  [
    'gomplate',
    'docker/env.tmpl',
    {
      'docker/env.tmpl': ENV,
      'start.sh': '#!/bin/sh\ngomplate -f /app/docker/env.tmpl -o .env\nnode .\n',
      ...starting('["./start.sh"]'),
    },
  ],
  [
    'sed in another folder',
    'docker/env.tmpl',
    {
      'docker/env.tmpl': ENV,
      'start.sh': '#!/bin/sh\ncd docker && sed s/__X__/y/ env.tmpl > ../.env\nnode .\n',
      ...starting('["./start.sh"]'),
    },
  ],
  [
    '--env-file of CMD',
    '.env.example',
    { '.env.example': ENV, ...starting('["node", "--env-file=.env.example", "."]') },
  ],
  [
    '--env-file of npm start',
    '.env.test',
    {
      '.env.test': ENV,
      'package.json': '{"scripts":{"start":"node --env-file=.env.test ."}}\n',
      ...starting('["npm", "start"]'),
    },
  ],
  [
    'a job that deploys',
    '.env.example',
    { '.env.example': ENV, '.github/workflows/d.yml': workflow('cp .env.example .env && flyctl deploy') },
  ],
  ['CMD', 'benches/db.js', { 'benches/db.js': JS, ...starting('["node", "benches/db.js"]') }],
  ['CMD in a shell', 'benchmarks/run.py', { 'benchmarks/run.py': PY, ...starting('python benchmarks/run.py') }],
  ['python -m', 'benchmarks/run.py', { 'benchmarks/run.py': PY, ...starting('["python", "-m", "benchmarks.run"]') }],
  ['uvicorn', 'tests/app.py', { 'tests/app.py': PY, ...starting('["uvicorn", "tests.app:app"]') }],
  [
    'a name of a test',
    'src/test_client.py',
    { 'src/test_client.py': PY, ...starting('["python", "src/test_client.py"]') },
  ],
  [
    'ENTRYPOINT',
    'demo/server.js',
    { 'demo/server.js': JS, Dockerfile: 'FROM node:22\nENTRYPOINT ["node", "/app/demo/server.js"]\n' },
  ],
  [
    'WORKDIR',
    'benches/db.js',
    { 'benches/db.js': JS, Dockerfile: image('COPY . .\nWORKDIR /app/benches', '["node", "db.js"]') },
  ],
  ['without an ending', 'benches/db.ts', { 'benches/db.ts': JS, ...starting('["npx", "tsx", "benches/db"]') }],
  [
    'a process',
    'e2e/server.js',
    { 'e2e/server.js': JS, 'fly.toml': `${CONFIG}[processes]\napp = "node e2e/server.js"\n` },
  ],
  [
    'a release command',
    'seeds/run.js',
    { 'seeds/run.js': JS, 'fly.toml': `${CONFIG}[deploy]\nrelease_command = "node seeds/run.js"\n` },
  ],
  [
    'npm start',
    'examples/a.js',
    {
      'examples/a.js': JS,
      'package.json': '{"scripts":{"start":"node examples/a"}}\n',
      ...starting('["npm", "start"]'),
    },
  ],
  [
    'a start script',
    'examples/a.js',
    { 'examples/a.js': JS, 'start.sh': '#!/bin/sh\nexec node examples/a.js\n', ...starting('["./start.sh"]') },
  ],
  ['a Procfile', 'examples/a.js', { 'examples/a.js': JS, Procfile: 'web: node examples/a.js\n' }],
  [
    'COPY under another name',
    'examples/a.js',
    { 'examples/a.js': JS, Dockerfile: image('COPY examples/a.js server.js') },
  ],
]

test.each(LIVE)('%s: %s', (_, path, files) => {
  expect(found(files)).toEqual([path])
})

describe('tests and examples that nothing uses stay what they are', () => {
  test.each<[string, Files]>([
    ['an example', { '.env.example': ENV }],
    ['an example in the image', { '.env.example': ENV, ...starting('["node", "."]') }],
    ['an example under its own name', { '.env.example': ENV, Dockerfile: image('COPY .env.example ./') }],
    ['an example that a script only asks for', { '.env.example': ENV, Dockerfile: image('RUN test -f .env.example') }],
    [
      'placeholders',
      {
        '.env.example': 'DB_PASSWORD=changeme\nSECRET_KEY=your-secret-key\n',
        Dockerfile: image('RUN cp .env.example .env'),
      },
    ],
    [
      'a job that tests',
      { '.env.example': ENV, '.github/workflows/t.yml': workflow('cp .env.example .env && npm test') },
    ],
    [
      'a stage that is not shipped',
      { '.env.example': ENV, Dockerfile: `FROM node:22 AS test\nCOPY .env.example .env\n${image('')}` },
    ],
    ['a benchmark', { 'benches/db.js': JS }],
    ['a test that the build runs', { 'tests/db.py': PY, Dockerfile: image('COPY . .\nRUN pytest tests/db.py') }],
  ])('%s', (_, files) => {
    expect(found(files)).toEqual([])
  })
})

test.each(ASKED)('an example that a change copies, by %s', async asked => {
  const base = { 'fly.toml': CONFIG, Dockerfile: image('COPY . .') }
  const head = { '.env.example': ENV, Dockerfile: image('COPY . .\nCOPY .env.example .env') }
  expect(await answerOf(asked, base, head)).toContain('.env.example secret-in-config-file')
})
