/** Ways to write a deploy: the config that it names is found, wherever it lies and however the command line is put together. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries, ONE_WAY } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const OPEN = `${CONFIG}\n[[services]]\n  internal_port = 5432\n\n  [[services.ports]]\n    port = 5432\n`
const FLOW = '.github/workflows/deploy.yml'
const workflow = (steps: string, job = '') =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`
const running = (...lines: string[]) => workflow(`      - run: |\n${lines.map(line => `          ${line}\n`).join('')}`)
const BASE: Entries = {
  'fly.toml': CONFIG,
  Dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]\n',
  [FLOW]: running('flyctl deploy'),
}
const MATRIX = '    strategy:\n      matrix:\n        config: [fly.toml, vendor/prod]\n'

// Nothing but the command leads to a file below `vendor/`.
const LINES: readonly (readonly [name: string, workflow: string])[] = [
  ['bundled letters', running('flyctl deploy -yc vendor/prod')],
  ['bundled letters with an equals sign', running('flyctl deploy -yc=vendor/prod')],
  ['glued letters', running('flyctl deploy -ycvendor/prod')],
  ['a continued line', running('flyctl deploy -c \\', '  vendor/prod')],
  ['backticks', running('OUT=`flyctl deploy -c vendor/prod`')],
  [
    'a folded scalar',
    workflow('      - run: >-\n          flyctl\n          deploy\n          -c\n          vendor/prod\n'),
  ],
  ['an escape of YAML', workflow('      - run: "flyctl deploy -c \\x76endor/prod"\n')],
  ['a path to flyctl', running('$HOME/.fly/bin/flyctl deploy -c vendor/prod')],
  ['docker run', running('docker run --rm -v $PWD:/w -w /w flyio/flyctl deploy -c vendor/prod')],
  ['mise', running('mise exec flyctl@latest -- fly deploy -c vendor/prod')],
  ['nix run', running('nix run nixpkgs#flyctl -- deploy -c vendor/prod')],
  ['eval', running('eval "flyctl deploy -c vendor/prod"')],
  ['trap', running('trap "flyctl deploy -c vendor/prod" EXIT')],
  ['an alias', running('shopt -s expand_aliases', 'alias f=flyctl', 'f deploy -c vendor/prod')],
  ['a variable', running('CFG=vendor/prod', 'flyctl deploy -c "$CFG"')],
  ['a part in a variable', running('D=vendor', `flyctl deploy -c "\${D}/prod"`)],
  ['an exported variable', running('export CFG=vendor/prod', 'flyctl deploy -c $CFG')],
  ['a default', running(`flyctl deploy -c "\${CFG:-vendor/prod}"`)],
  ['options in a variable', running('ARGS="-c vendor/prod --ha=false"', 'flyctl deploy $ARGS')],
  ['an array', running('args=(deploy -c vendor/prod)', `flyctl "\${args[@]}"`)],
  ['set', running('set -- deploy -c vendor/prod', 'flyctl "$@"')],
  ['flyctl in a variable', running('F=flyctl', '$F deploy -c vendor/prod')],
  [
    'a variable of the step',
    workflow('      - run: flyctl deploy -c "$CFG"\n        env:\n          CFG: vendor/prod\n'),
  ],
  ['a variable of the job', workflow('      - run: flyctl deploy -c $CFG\n', '    env:\n      CFG: vendor/prod\n')],
  ['an expression', workflow(`      - run: flyctl deploy -c \${{ env.CFG }}\n`, '    env:\n      CFG: vendor/prod\n')],
  ['a matrix', workflow(`      - run: flyctl deploy -c \${{ matrix.config }}\n`, MATRIX)],
  [
    'a matrix by way of a variable',
    workflow(`      - run: flyctl deploy -c $CFG\n        env:\n          CFG: \${{ matrix.config }}\n`, MATRIX),
  ],
  [
    'a variable for later steps',
    workflow('      - run: echo "CFG=vendor/prod" >> $GITHUB_ENV\n      - run: flyctl deploy -c $CFG\n'),
  ],
]

test.each(LINES)('%s', async (_, text) => {
  expect(await answerOf('the index', BASE, { [FLOW]: text, 'vendor/prod': OPEN })).toEqual([
    'vendor/prod database-port-public',
    'failure',
  ])
})

describe('the other ways to ask', () => {
  const some = LINES.filter((_, index) => index % 7 === 0)
  test.each(ONE_WAY.flatMap(asked => some.map(([name, text]) => [name, asked, text] as const)))(
    '%s, by %s',
    async (_, asked, text) => {
      expect(await answerOf(asked, BASE, { [FLOW]: text, 'vendor/prod': OPEN })).toEqual([
        'vendor/prod database-port-public',
        'failure',
      ])
    },
  )
})

test.each([
  ['quotes', running('flyctl deploy -c "vendor/my prod"')],
  ['a backslash', running('flyctl deploy -c vendor/my\\ prod')],
])('a blank in a path, by %s', async (_, text) => {
  expect(await answerOf('the index', BASE, { [FLOW]: text, 'vendor/my prod': OPEN })).toEqual([
    'vendor/my prod database-port-public',
    'failure',
  ])
})

test.each([
  ['a folder in a variable', running('D=vendor/app', 'cd $D', 'flyctl deploy')],
  ['a folder in a variable as an operand', running('D=vendor/app', 'flyctl deploy $D')],
])('%s', async (_, text) => {
  const answer = await answerOf('the index', BASE, { [FLOW]: text, 'vendor/app/fly.toml': OPEN })
  expect(answer).toEqual(['vendor/app/fly.toml database-port-public', 'failure'])
})

test('a way around through the parent folder, which no file settles', async () => {
  const head = { [FLOW]: running('flyctl deploy -c ../shop/vendor/prod'), 'vendor/prod': OPEN }
  expect(await answerOf('the index', BASE, head)).toEqual([
    'vendor/prod database-port-public',
    `${FLOW} incomplete`,
    'failure',
  ])
})

test('not: a config that no command names', async () => {
  const head = { [FLOW]: running('CFG=fly.toml', 'flyctl deploy -c $CFG'), 'vendor/prod': OPEN }
  expect(await answerOf('the index', BASE, head)).toEqual(['success'])
})
