import { expect, test } from '@jest/globals'
import { createSource } from '../../../src/model/files/text.ts'
import { projectOf } from './listing.ts'

const WORKFLOW = '.github/workflows/deploy.yml'

function workflow(run: string): string {
  return `jobs:\n  deploy:\n    steps:\n      - run: ${run}\n`
}

/** Which Dockerfile and which ignore file belong to the first app. */
const CASES: readonly [what: string, expected: string, files: Record<string, string>][] = [
  [
    'beside the config',
    'a/Dockerfile a/.dockerignore',
    { 'a/fly.toml': '', 'a/Dockerfile': '', 'a/.dockerignore': '', '.dockerignore': '' },
  ],
  ['in lower case', 'dockerfile -', { 'fly.toml': '', dockerfile: '' }],
  [
    'relative to the config',
    'docker/web .dockerignore',
    { 'fly.toml': '[build]\ndockerfile = "./docker/web"\n', 'docker/web': 'FROM a', '.dockerignore': '' },
  ],
  [
    'outside of its folder',
    'Dockerfile .dockerignore',
    {
      'deploy/fly.toml': '[build]\ndockerfile = "../Dockerfile"\n',
      Dockerfile: '',
      '.dockerignore': '',
      'deploy/.dockerignore': '',
    },
  ],
  [
    'none for an image',
    '- .dockerignore',
    { 'fly.toml': '[build]\nimage = "a/b"\n', Dockerfile: '', '.dockerignore': '' },
  ],
  ['none for a builder', '- -', { 'fly.toml': '[build]\nbuilder = "paketo"\n', Dockerfile: '' }],
  ['an address', '- -', { 'fly.toml': '[build]\ndockerfile = "https://example.com/Dockerfile"\n', Dockerfile: '' }],
  ['a file that is not there', '- -', { 'fly.toml': '[build]\ndockerfile = "Dockerfile.gone"\n', Dockerfile: '' }],
  [
    'an ignore file of its own',
    'Dockerfile Dockerfile.dockerignore',
    { 'fly.toml': '', Dockerfile: '', 'Dockerfile.dockerignore': '', '.dockerignore': '' },
  ],
  [
    'the ignore file that build names',
    'Dockerfile deploy/ignored',
    {
      'fly.toml': '[build]\nignorefile = "deploy/ignored"\n',
      Dockerfile: '',
      'deploy/ignored': '',
      '.dockerignore': '',
    },
  ],
  [
    'deployed from the root',
    'Dockerfile .dockerignore',
    {
      'a/fly.toml': '',
      'a/Dockerfile': '',
      'a/.dockerignore': '',
      Dockerfile: '',
      '.dockerignore': '',
      [WORKFLOW]: workflow('flyctl deploy -c a/fly.toml'),
    },
  ],
  [
    'deployed by folder',
    'a/Dockerfile a/.dockerignore',
    {
      'a/fly.toml': '',
      'a/Dockerfile': '',
      'a/.dockerignore': '',
      Dockerfile: '',
      '.dockerignore': '',
      [WORKFLOW]: workflow('flyctl deploy ./a --config fly.toml'),
    },
  ],
  [
    'deployed with a Dockerfile by flag',
    'docker/x .dockerignore',
    {
      'fly.toml': '',
      'docker/x': 'FROM a',
      Dockerfile: '',
      '.dockerignore': '',
      [WORKFLOW]: workflow('flyctl deploy --dockerfile docker/x'),
    },
  ],
]

test.each(CASES)('the Dockerfile and the ignore file: %s', async (_what, expected, files) => {
  const { apps } = await projectOf(new Map(Object.entries(files)))
  const found = [apps[0]?.dockerfile?.source.path ?? '-', apps[0]?.ignoreFile?.source.path ?? '-']
  expect(found.join(' ')).toBe(expected)
})

test.each([
  ['two subshells', '(cd a && fly deploy --flycast); (cd b && fly deploy)', { a: 'private', b: 'unknown' }],
  ['by config in a folder', 'fly deploy -c b --flycast', { a: 'unknown', b: 'private' }],
  ['an unknown config', 'fly deploy -c $CONFIG --flycast', { a: 'unknown', b: 'unknown' }],
])('a call is about the app of its folder or config: %s', async (_what, run, states) => {
  const service = '[http_service]\ninternal_port = 1\n'
  const files = new Map([
    ['a/fly.toml', service],
    ['b/fly.toml', service],
    [WORKFLOW, workflow(run)],
  ])
  const { apps } = await projectOf(files)
  expect(Object.fromEntries(apps.map(({ folder, reach }) => [folder, reach.state]))).toEqual(states)
})

test.each([
  [
    'behind the last key',
    '[http_service]\n  internal_port = 1\n\n[env]\n',
    '[http_service]\n  internal_port = 1\n  new = 1\n\n[env]\n',
  ],
  [
    'behind a comment',
    '[http_service]\nprocesses = [\n "a"\n] # all\n',
    '[http_service]\nprocesses = [\n "a"\n] # all\nnew = 1\n',
  ],
  [
    'before sub-tables',
    '[http_service]\ninternal_port = 1\n[http_service.concurrency]\ntype = "x"\n',
    '[http_service]\ninternal_port = 1\nnew = 1\n[http_service.concurrency]\ntype = "x"\n',
  ],
  ['into an empty table', '  [http_service]\n', '  [http_service]\n  new = 1\n'],
  ['without a final line break', '[http_service]', '[http_service]\nnew = 1'],
  [
    'in a port',
    '[[services]]\n[[services.ports]]\nport = 80\n[[services.ports]]\nport = 81\n',
    '[[services]]\n[[services.ports]]\nport = 80\nnew = 1\n[[services.ports]]\nport = 81\n',
  ],
])('a new key goes %s', async (_what, before, after) => {
  const { apps } = await projectOf(new Map([['fly.toml', before]]))
  const at = apps[0]?.services[0]?.ports[0]?.insertAt
  const source = createSource('fly.toml', before)
  const offset = at ? source.offset(at.range.start) : Number.NaN
  const line = source.line(at?.range.start.line ?? 0)
  const indentation = line.slice(0, line.length - line.trimStart().length)
  expect(`${before.slice(0, offset)}\n${indentation}new = 1${before.slice(offset)}`).toBe(after)
})

test.each(['http_service = { internal_port = 1 }\n', '[[services]]\nports = [{ port = 80 }]\n'])(
  'an inline table offers no line for a new key: %j',
  async text => {
    const { apps } = await projectOf(new Map([['fly.toml', text]]))
    expect(apps[0]?.services[0]?.ports[0]).toMatchObject({ start: 80, insertAt: undefined })
  },
)

test('a config that names other files as what they are not stops nothing', async () => {
  const names = [
    '.env',
    'a.json',
    'b.yml',
    'c.ini',
    'fly.toml',
    'x.sh',
    'plain',
    'bin/rails',
    '.dockerignore',
    WORKFLOW,
  ]
  for (const name of names) {
    const config = `machine_config = "${name}"\n[build]\ndockerfile = "${name}"\nignorefile = "${name}"\ncompose = { file = "${name}" }\n`
    const files = new Map(names.map(path => [path, 'A=1\n']))
    files.set('fly.toml', config).set(WORKFLOW, workflow(`fly deploy -c ${name} --dockerfile ${name}`))
    expect((await projectOf(files)).apps.some(({ path }) => path === 'fly.toml')).toBe(true)
  }
})

test('a file named as an ignore file is still read as what it is', async () => {
  const files = new Map([
    ['fly.toml', '[build]\nignorefile = ".env"\n'],
    ['.env', 'PASSWORD=hunter2\n'],
  ])
  const { apps, settings } = await projectOf(files)
  expect(apps[0]?.ignoreFile?.source.path).toBe('.env')
  expect(settings.map(({ name }) => name)).toEqual(['PASSWORD'])
})

test('the calls of flyctl that are about an app, and the action that takes an input', async () => {
  const steps = [
    'run: fly scale count 1 --app api',
    'run: fly deploy -c web/fly.toml\n        id: out',
    'uses: superfly/fly-pr-review-apps@1.2.1\n        name: Review\n        with:\n          region: ams',
  ]
  const { apps, settings } = await projectOf(
    new Map([
      ['api/fly.toml', 'app = "api"\n'],
      ['web/fly.toml', 'app = "web"\n'],
      [WORKFLOW, `jobs:\n  deploy:\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`],
    ]),
  )
  const calls = apps.map(app => app.calls.map(({ command }) => command.argv.map(word => word.raw).join(' ')))
  expect(calls).toEqual([['fly scale count 1 --app api'], ['fly deploy -c web/fly.toml']])
  const inputs = settings.filter(({ origin }) => origin === 'workflow-with')
  expect(inputs.map(({ name, action }) => [name, action])).toEqual([['region', 'superfly/fly-pr-review-apps']])
})
