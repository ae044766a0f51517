/** An image that a pipeline builds from a Dockerfile under any name, in a way that flyctl does not see. */
import { expect, test } from '@jest/globals'
import { ASKED, answerOf } from './unread.ts'

const PASSWORD = ['kx9Gq2vLm', '4TzW8rY1p'].join('')
const BASE = { 'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n' }
const IMAGE = `# The shop.\nFROM node:22-slim AS run\nCOPY src ./src\nENV DATABASE_PASSWORD=${PASSWORD}\nCMD ["node", "src/server.js"]\n`
const WORKFLOW = '.github/workflows/deploy.yml'
const workflow = (step: string) =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n${step}      - run: flyctl deploy -i registry.fly.io/shop:1\n`

test.each([
  ['docker build', { [WORKFLOW]: workflow('      - run: docker build -f img/y -t registry.fly.io/shop:1 .\n') }],
  [
    'an action',
    { [WORKFLOW]: workflow('      - uses: docker/build-push-action@v6\n        with:\n          file: img/y\n') },
  ],
  [
    'bake',
    {
      [WORKFLOW]: workflow('      - run: docker buildx bake --push\n'),
      'docker-bake.hcl': 'target "default" {\n  dockerfile = "img/y"\n}\n',
    },
  ],
  [
    'compose',
    {
      [WORKFLOW]: workflow('      - run: docker compose -f conf/compose.yaml build\n'),
      'conf/compose.yaml': 'services:\n  web:\n    build: {context: ., dockerfile: img/y}\n',
    },
  ],
])('%s', async (_, files) => {
  const head = { ...files, 'img/y': IMAGE }
  expect(await answerOf('the index', BASE, head)).toEqual(['img/y secret-in-dockerfile', 'failure'])
})

test.each(ASKED)('a later change, by %s', async asked => {
  const base = { ...BASE, 'img/y': IMAGE.replace(PASSWORD, '') }
  expect(await answerOf(asked, base, { 'img/y': IMAGE })).toEqual(['img/y secret-in-dockerfile', 'failure'])
})

test('a letter that begins as a Dockerfile does', async () => {
  expect(await answerOf('the index', BASE, { letter: 'From me\nto you: the user password=hunter\n' })).toEqual([
    'success',
  ])
})
