/** Secrets that a workflow writes out in other places than a plain value of `env` or `with`. */
import { expect, test } from '@jest/globals'
import { answerOf } from './unread.ts'

const PASSWORD = ['kx9Gq2vLm', '4TzW8rY1p'].join('')
const BASE = { 'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n' }
const PATH = '.github/workflows/deploy.yml'
const workflow = ({ on = 'on: push', job = '', step = '' }) =>
  `${on}\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - run: flyctl deploy\n${step}`
const env = (name: string, value: string) => workflow({ step: `        env:\n          ${name}: ${value}\n` })

test.each([
  ['a fallback', env('DB_PASSWORD', `\${{ secrets.DB || '${PASSWORD}' }}`)],
  ['a literal', env('DB_PASSWORD', `\${{ '${PASSWORD}' }}`)],
  ['format', env('DATABASE_URL', `\${{ format('postgres://shop:{0}@db.acme.io/shop', '${PASSWORD}') }}`)],
  ['fromJSON', env('DB', `\${{ fromJSON('{"DB_PASSWORD":"${PASSWORD}"}').DB_PASSWORD }}`)],
  ['a choice', env('DB_PASSWORD', `\${{ github.ref == 'refs/heads/main' && '${PASSWORD}' || secrets.DB }}`)],
  [
    'the login of a container',
    workflow({ job: `    container:\n      image: x\n      credentials:\n        password: ${PASSWORD}\n` }),
  ],
  [
    'the login of a service',
    workflow({
      job: `    services:\n      db:\n        image: x\n        credentials:\n          password: ${PASSWORD}\n`,
    }),
  ],
  [
    'a matrix',
    workflow({ job: `    strategy:\n      matrix:\n        include:\n          - db_password: ${PASSWORD}\n` }),
  ],
  [
    'the default of an input',
    workflow({ on: `on:\n  workflow_dispatch:\n    inputs:\n      db_password: {default: ${PASSWORD}}` }),
  ],
  [
    'a script',
    workflow({
      step: `      - uses: actions/github-script@v7\n        with:\n          script: |\n            core.exportVariable('DB_PASSWORD', '${PASSWORD}')\n`,
    }),
  ],
])('%s', async (_, text) => {
  const answer = await answerOf('the index', BASE, { [PATH]: text })
  expect(answer).toEqual([`${PATH} secret-in-workflow`, 'failure'])
})

test.each([
  ['a comparison', env('PASSWORD_MODE', `\${{ github.actor == '${PASSWORD}' && 'masked' || 'shown' }}`)],
  ['a look-up', env('DB_PASSWORD', `\${{ secrets['${PASSWORD}'] }}`)],
  ['a part of a text', env('TOKEN_NAME', `\${{ format('{0}-token', github.ref_name) }}`)],
  [
    'a matrix of versions',
    workflow({ job: '    strategy:\n      matrix:\n        node: [20, 22]\n        key: [linux-x64]\n' }),
  ],
])('no secret in %s', async (_, text) => {
  expect(await answerOf('the index', BASE, { [PATH]: text })).toEqual(['success'])
})
