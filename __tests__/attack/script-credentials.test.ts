/** Command lines with a credential that call no flyctl: each is read as the same line of a shell script is. */
import { describe, expect, test } from '@jest/globals'
import { withoutSeams } from '../split-secret.ts'
import { checkFiles } from './surfaces.ts'
import { ASKED, answerOf } from './unread.ts'

const PW = withoutSeams('q7Phu7cDM6<+>Jib3ckwHn')
const LINE = `DB_PASSWORD=${PW} node .`
const OPTION = `node . --db-password=${PW}`
const FLY = { 'fly.toml': 'app = "shop"\n' }
type Files = Readonly<Record<string, string>>
const json = (path: string, value: unknown): Files => ({ [path]: `${JSON.stringify(value, null, 2)}\n` })
const start = (line: string) => json('package.json', { name: 'shop', scripts: { start: line } })

function found(files: Files): string[] {
  const { report } = checkFiles(undefined, new Map(Object.entries({ ...FLY, ...files })))
  return report.comparison.introduced
    .filter(({ confidence, severity }) => confidence !== 'low' && severity !== 'low')
    .filter(({ rule }) => rule.startsWith('secret-in-'))
    .map(({ at, rule }) => `${at.path} ${rule}`)
}

const COMMANDS: readonly (readonly [what: string, files: Files])[] = [
  ['npm: an assignment', start(LINE)],
  ['npm: cross-env', start(`cross-env ${LINE}`)],
  ['npm: an option', start(OPTION)],
  ['npm: an option with a blank', start(`node . --db-password ${PW}`)],
  ['npm: an address', start(`node migrate.js postgres://shop:${PW}@db.acme.io/shop`)],
  ['npm: another script than start', json('package.json', { scripts: { 'db:migrate': `PGPASSWORD=${PW} psql shop` } })],
  ['npm: build', json('package.json', { scripts: { build: LINE } })],
  ['npm: concurrently', start(`concurrently "${LINE}" "node b"`)],
  ['npm: nodemon --exec', start(`nodemon --exec "${LINE}"`)],
  ['npm: dotenv --', start(`dotenv -e .x -- env ${LINE}`)],
  ['npm: sh -c', start(`sh -c '${LINE}'`)],
  ['npm: set of cmd', start(`set DB_PASSWORD=${PW}&& node .`)],
  ['npm: a package in a folder', json('web/package.json', { scripts: { start: LINE } })],
  ['wireit: a command', json('package.json', { wireit: { start: { command: LINE } } })],
  ['Composer', json('composer.json', { scripts: { start: LINE } })],
  ['Composer: a list', json('composer.json', { scripts: { start: [LINE] } })],
  ['Deno', json('deno.json', { tasks: { start: OPTION } })],
  ['Deno: a command', json('deno.json', { tasks: { start: { command: OPTION } } })],
  ['Nx', json('project.json', { targets: { run: { options: { command: LINE } } } })],
  ['nodemon', json('nodemon.json', { exec: OPTION })],
  ['pm2 in JSON', json('process.json', { apps: [{ script: 'a.js', args: `--db-password=${PW}` }] })],
  ['make', { Makefile: `run:\n\t${OPTION}\n` }],
  ['just', { justfile: `run:\n    ${LINE}\n` }],
  ['Taskfile', { 'Taskfile.yml': `version: 3\ntasks:\n  run:\n    cmds:\n      - ${OPTION}\n` }],
  ['mise', { 'mise.toml': `[tasks.run]\nrun = "${LINE}"\n` }],
  ['Poe', { 'pyproject.toml': `[tool.poe.tasks]\nrun = "${OPTION}"\n` }],
  ['PDM', { 'pyproject.toml': `[tool.pdm.scripts]\nrun = {cmd = "${LINE}"}\n` }],
  ['Pipenv', { Pipfile: `[scripts]\nrun = "${LINE}"\n` }],
  ['Nixpacks', { 'nixpacks.toml': `[start]\ncmd = "${LINE}"\n` }],
  [
    'lefthook',
    { 'lefthook.yml': `pre-push:\n  commands:\n    a:\n      run: curl -u ann:${PW} https://api.acme.io\n` },
  ],
  ['pre-commit', { '.pre-commit-config.yaml': `repos:\n  - hooks:\n      - id: a\n        entry: ${OPTION}\n` }],
  ['husky', { '.husky/pre-push': `${LINE}\n` }],
  ['a Procfile', { Procfile: `web: ${LINE}\n` }],
  ['a Procfile: an option with a blank', { Procfile: `web: node .\nworker: node w --db-password ${PW}\n` }],
  ['a Procfile: an option of a program', { Procfile: `web: redis-cli -h cache.acme.io -a ${PW} ping\n` }],
  ['GitLab', { '.gitlab-ci.yml': `run:\n  script:\n    - ${LINE}\n` }],
  ['CircleCI', { '.circleci/config.yml': `jobs:\n  a:\n    steps:\n      - run: mysql -h db.acme.io -p${PW} shop\n` }],
]

test.each(COMMANDS)('%s', (_, files) => {
  expect(found(files)).toEqual([`${Object.keys(files)[0]} secret-in-command`])
})

test.each<[string, Files, string]>([
  ['config of npm', json('package.json', { config: { db_password: PW } }), 'secret-in-config-file'],
  ['env of wireit', json('package.json', { wireit: { a: { env: { DB_PASSWORD: PW } } } }), 'secret-in-config-file'],
  ['chpasswd', { Dockerfile: `FROM debian:13\nRUN chpasswd <<< "root:${PW}"\n` }, 'secret-in-dockerfile'],
  ['pm2', { 'ecosystem.config.js': `module.exports = { args: '--db-password=${PW}' }\n` }, 'secret-in-code'],
  ['supervisor', { 'supervisord.conf': `[program:a]\ncommand=${OPTION}\n` }, 'secret-in-code'],
])('%s', (_, files, rule) => {
  expect(found(files)).toEqual([`${Object.keys(files)[0]} ${rule}`])
})

describe('what is no secret of the project stays without a finding', () => {
  test.each<[string, Files]>([
    ['a variable', start('DB_PASSWORD=$DB_PASSWORD node .')],
    ['a task for development', json('package.json', { scripts: { dev: LINE, 'dev:api': OPTION } })],
    ['a task for tests', json('package.json', { scripts: { test: LINE, 'test:e2e': OPTION } })],
    ['an environment for tests', start(`NODE_ENV=test JWT_SECRET=${PW} jest`)],
    ['the data of a tool', json('package.json', { config: { commitizen: { path: 'cz-conventional-changelog' } } })],
    ['a description', json('composer.json', { scripts: { description: `run ${LINE}` } })],
    ['an example', json('examples/package.json', { scripts: { start: LINE } })],
  ])('%s', (_, files) => {
    expect(found(files)).toEqual([])
  })
})

test.each(ASKED)('a change of a script, by %s', async asked => {
  const answer = await answerOf(asked, { ...FLY, ...start('node .') }, start(LINE))
  expect(answer).toEqual(['package.json secret-in-command', 'failure'])
})
