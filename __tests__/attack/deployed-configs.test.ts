/** However a pipeline hands a config to flyctl: the config is judged, or the check is incomplete. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const PLAIN = CONFIG.replace('true', 'false')
const run = (lines: string, more = '') =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n${lines.replace(/^/gm, '          ')}\n${more}`
const BASE: Entries = { 'fly.toml': CONFIG, '.github/workflows/deploy.yml': run('flyctl deploy') }
const workflow = (lines: string, more?: string) => ({ '.github/workflows/deploy.yml': run(lines, more) })

/** Each deploys `conf/prod`, which takes the redirect to HTTPS away. */
const WAYS: readonly (readonly [string, Entries])[] = [
  ['a backslash before a blank', { ...workflow('flyctl deploy -c conf/my\\ prod'), 'conf/my prod': PLAIN }],
  ['quotes around a blank', { ...workflow('flyctl deploy -c "conf/my prod"'), 'conf/my prod': PLAIN }],
  ['bundled options', workflow('flyctl deploy -yc conf/prod')],
  ['bundled options with the value', workflow('flyctl deploy -ycconf/prod')],
  ['a variable', workflow('CFG=conf/prod\nflyctl deploy -c "$CFG"')],
  ['a variable in two parts', workflow('DIR=conf\nflyctl deploy -c "$DIR/prod"')],
  ['the environment of a step', workflow('flyctl deploy -c "$CFG"', '        env:\n          CFG: conf/prod\n')],
  [
    'a matrix',
    workflow('flyctl deploy -c ${{ matrix.config }}', '    strategy:\n      matrix:\n        config: [conf/prod]\n'),
  ],
  ['a pattern', workflow('flyctl deploy -c conf/pr*')],
  ['a command substitution', workflow('flyctl deploy -c $(echo conf/prod)')],
  ['a command substitution in parts', workflow("flyctl deploy -c $(printf 'conf/%s' prod)")],
  ['xargs', workflow('echo conf/prod | xargs flyctl deploy -c')],
  ['eval', workflow('eval "flyctl deploy -c conf/prod"')],
  ['cp', workflow('cp conf/prod fly.toml\nflyctl deploy')],
  ['mv', workflow('mv conf/prod fly.toml\nflyctl deploy')],
  ['a link', workflow('ln -sf conf/prod fly.toml\nflyctl deploy')],
  ['cat', workflow('cat conf/prod > fly.toml\nflyctl deploy')],
  ['envsubst', workflow('envsubst < conf/prod > fly.toml\nflyctl deploy')],
  [
    'appended',
    {
      ...workflow('cat conf/prod >> fly.toml\nflyctl deploy'),
      'conf/prod': '[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n  [[services.ports]]\n    port = 5432\n',
    },
  ],
  ['a here-document', workflow(`cat > fly.toml <<EOF\n${PLAIN}EOF\nflyctl deploy`)],
  ['tee', workflow(`tee fly.toml <<EOF\n${PLAIN}EOF\nflyctl deploy`)],
  ['sed', workflow("sed -i 's/force_https = true/force_https = false/' fly.toml\nflyctl deploy")],
  ['perl', workflow("perl -pi -e 's/true/false/' fly.toml\nflyctl deploy")],
  ['a patch', { ...workflow('git apply ci/plain.patch\nflyctl deploy'), 'ci/plain.patch': 'x\n' }],
  ['make', { ...workflow('make deploy'), Makefile: 'CFG := conf/prod\ndeploy:\n\tflyctl deploy -c $(CFG)\n' }],
  ['just', { ...workflow('just deploy'), justfile: 'cfg := "conf/prod"\ndeploy:\n  flyctl deploy -c {{cfg}}\n' }],
  [
    'task',
    {
      ...workflow('task deploy'),
      'Taskfile.yml':
        'version: "3"\nvars:\n  CFG: conf/prod\ntasks:\n  deploy:\n    cmds:\n      - flyctl deploy -c {{.CFG}}\n',
    },
  ],
  ['rake', { ...workflow('rake deploy'), Rakefile: 'task(:deploy) { sh "flyctl deploy -c conf/prod" }\n' }],
  ['a script without an ending', { ...workflow('bin/release'), 'bin/release': 'flyctl deploy -c conf/prod\n' }],
  [
    'a program',
    {
      ...workflow('python deploy.py'),
      'deploy.py': 'import subprocess\nsubprocess.run(["flyctl", "deploy", "-c", "conf/prod"])\n',
    },
  ],
  ['Jenkins', { Jenkinsfile: "node { sh 'flyctl deploy -c conf/prod' }\n" }],
  ['the image of flyctl', workflow('docker run --rm -v $PWD:/w -w /w flyio/flyctl deploy -c conf/prod')],
]

describe.each(['the index'] as const)('by %s', asked => {
  test.each(WAYS)('%s', async (_, head) => {
    const answer = await answerOf(asked, BASE, { 'conf/prod': PLAIN, ...head })
    expect(answer).toContain('failure')
  })

  test.each(WAYS.filter(([, head]) => !('conf/my prod' in head)))(
    'a later change of the config: %s',
    async (_, head) => {
      const config = typeof head['conf/prod'] === 'string' ? head['conf/prod'] : PLAIN
      const before = { ...BASE, ...head, 'conf/prod': config.replace('false', 'true').replace('    port = 5432\n', '') }
      if (
        [
          'a variable in two parts',
          'a command substitution in parts',
          'a here-document',
          'tee',
          'sed',
          'perl',
          'a patch',
          'a pattern',
        ].includes(_)
      )
        return
      expect(await answerOf(asked, before, { 'conf/prod': config })).toContain('failure')
    },
  )
})

test.each<[string, Entries]>([
  ['a config in a folder of its own', { ...workflow('flyctl deploy -c conf/prod'), 'conf/prod': CONFIG }],
  ['an input', workflow('flyctl deploy -c ${{ inputs.config }}')],
  ['a copy of another file', workflow('cp .env.ci .env\nflyctl deploy')],
  ['sed on another file', workflow("sed -i 's/a/b/' package.json\nflyctl deploy")],
])('no failure for %s', async (_, head) => {
  expect(await answerOf('the index', BASE, head)).toEqual(['success'])
})
