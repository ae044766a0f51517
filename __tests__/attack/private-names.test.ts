/** A public service gets the name of a private app from a command: however the name is given, it is a finding. */
import { expect, test } from '@jest/globals'
import { answerOf, type Entries } from './unread.ts'

const SERVICE = '\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const run = (lines: string, more = '') =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${lines.replace(/^/gm, '          ')}\n${more}`
const BASE: Entries = {
  '.github/airworthy.yml': 'apps:\n  shop-api: { private: true }\n',
  'fly.toml': `app = "shop"\n${SERVICE}`,
  'web/fly.toml': `app = "web"\n${SERVICE}`,
  'api/fly.toml': 'app = "shop-api"\n\n[processes]\n  app = "node api.js"\n',
  Makefile: 'build:\n\tmake -C src\n',
}
const workflow = (lines: string, more?: string): Entries => ({ '.github/workflows/deploy.yml': run(lines, more) })

test.each<[string, Entries]>([
  ['-a', workflow('flyctl deploy -a shop-api')],
  ['-a, glued', workflow('flyctl deploy -ashop-api')],
  ['-a, bundled', workflow('flyctl deploy -ya shop-api')],
  ['-a in quotes', workflow(`flyctl deploy -a "shop"-'api'`)],
  ['a folder', workflow('flyctl deploy web -a shop-api')],
  ['cd', workflow('cd web && flyctl deploy -a shop-api')],
  ['a variable', workflow('APP=shop-api\nflyctl deploy -a "$APP"')],
  ['FLY_APP of the step', workflow('flyctl deploy', '        env:\n          FLY_APP: shop-api\n')],
  ['env', workflow('env FLY_APP=shop-api flyctl deploy')],
  ['GITHUB_ENV', workflow('echo "FLY_APP=shop-api" >> $GITHUB_ENV\nflyctl deploy')],
  [
    'a matrix',
    workflow('flyctl deploy -a ${{ matrix.app }}', '    strategy:\n      matrix:\n        app: [shop, shop-api]\n'),
  ],
  ['make', { Makefile: 'APP = shop-api\ndeploy:\n\tflyctl deploy -a $(APP)\n' }],
])('%s', async (_, head) => {
  const answer = await answerOf('the index', BASE, head)
  expect(answer.filter(line => line.endsWith(' private-app-public'))).not.toEqual([])
})

test.each<[string, Entries]>([
  ['an address in a loop', workflow('for a in shop-api; do fly ips allocate-v4 --app $a; done')],
])('%s', async (_, head) => {
  expect(await answerOf('the index', BASE, head)).toContain('.github/workflows/deploy.yml private-app-public')
})

test.each<[string, Entries]>([
  ['the app’s own config', workflow('cd api && flyctl deploy -a shop-api')],
  ['another name', workflow('flyctl deploy -a shop-two')],
])('no finding for %s', async (_, head) => {
  expect(await answerOf('the index', BASE, head)).toEqual(['success'])
})
