/** Commands of flyctl wherever a project keeps them: each is read, whatever runs it. */
import { describe, expect, test } from '@jest/globals'
import { answerOf, type Entries } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const BASE: Entries = {
  'fly.toml': CONFIG,
  'api/fly.toml': 'app = "shop-api"\n\n[processes]\n  app = "node api.js"\n',
  '.github/airworthy.yml': 'apps:\n  shop-api: { private: true }\n',
}
const OPENS = 'flyctl ips allocate-v4 --app shop-api'
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const step = (rest: string) => `on: push\njobs:\n  d:\n    runs-on: ubuntu-latest\n    steps:\n      - ${rest}\n`
const runs = (command: string): Entries => ({ '.github/workflows/d.yml': step(`run: ${command}`) })

/** Each opens a private app to the internet; the path is where that is said. */
const CASES: Readonly<Record<string, readonly [path: string, head: Entries]>> = {
  'a script without an ending': ['misc/x', { ...runs('misc/x'), 'misc/x': `${OPENS}\n` }],
  'a script through <': ['misc/x', { ...runs('sh < misc/x'), 'misc/x': `${OPENS}\n` }],
  'a script through a pipe': ['misc/x', { ...runs('cat misc/x | sh'), 'misc/x': `${OPENS}\n` }],
  'a script that another one sources': ['misc/x.inc', { ...runs('source misc/x.inc'), 'misc/x.inc': `${OPENS}\n` }],
  'make -f': ['misc/mk', { ...runs('make -f misc/mk ip'), 'misc/mk': `ip:\n\t${OPENS}\n` }],
  'an include of make': [
    'misc/mk',
    { ...runs('make ip'), Makefile: 'include misc/mk\n', 'misc/mk': `ip:\n\t${OPENS}\n` },
  ],
  'a justfile with a variable': [
    'justfile',
    { justfile: 'app := "shop-api"\nip:\n    flyctl ips allocate-v4 --app {{app}}\n' },
  ],
  'a Taskfile': ['Taskfile.yml', { 'Taskfile.yml': `version: 3\ntasks:\n  ip:\n    cmds:\n      - ${OPENS}\n` }],
  'npm, named for development': ['package.json', { 'package.json': json({ scripts: { 'deploy:dev': OPENS } }) }],
  mise: ['mise.toml', { 'mise.toml': `[tasks.ip]\nrun = "${OPENS}"\n` }],
  Deno: ['deno.json', { 'deno.json': json({ tasks: { ip: { command: OPENS } } }) }],
  Composer: ['composer.json', { 'composer.json': json({ scripts: { ip: [OPENS] } }) }],
  lefthook: ['lefthook.yml', { 'lefthook.yml': `pre-push:\n  commands:\n    ip:\n      run: ${OPENS}\n` }],
  poe: ['pyproject.toml', { 'pyproject.toml': `[tool.poe.tasks]\nip = "${OPENS}"\n` }],
  husky: ['.husky/pre-push', { '.husky/pre-push': `${OPENS}\n` }],
  'a Procfile': ['Procfile', { Procfile: `release: ${OPENS}\n` }],
  rake: ['Rakefile', { Rakefile: `task :ip do\n  sh "${OPENS}"\nend\n` }],
  Jenkins: ['Jenkinsfile', { Jenkinsfile: `pipeline {\n  stages { stage('d') { steps { sh '${OPENS}' } } }\n}\n` }],
  Forgejo: ['.forgejo/workflows/d.yml', { '.forgejo/workflows/d.yml': step(`run: ${OPENS}`) }],
  'PowerShell in a workflow': [
    '.github/workflows/d.yml',
    {
      '.github/workflows/d.yml': step(
        'shell: pwsh\n        run: |\n          $app = "shop-api"\n          flyctl ips allocate-v4 `\n            --app $app',
      ),
    },
  ],
  'Python in a workflow': [
    '.github/workflows/d.yml',
    {
      '.github/workflows/d.yml': step(
        `shell: python\n        run: |\n          import os\n          os.system("${OPENS}")`,
      ),
    },
  ],
  'another POSIX shell in a workflow': [
    '.github/workflows/d.yml',
    { '.github/workflows/d.yml': step(`shell: busybox sh {0}\n        run: ${OPENS}`) },
  ],
  PowerShell: ['misc/x.ps1', { 'misc/x.ps1': `$ErrorActionPreference = "Stop"\n& ${OPENS}\n` }],
  fish: ['misc/x.fish', { 'misc/x.fish': 'set -x app shop-api\nflyctl ips allocate-v4 --app $app\n' }],
  cmd: ['misc/x.bat', { 'misc/x.bat': '@echo off\r\nset APP=shop-api\r\nflyctl ips allocate-v4 --app %APP%\r\n' }],
  'a program, by one text': ['misc/x.py', { 'misc/x.py': `import os\nos.system("${OPENS}")\n` }],
  'a program, by a list': [
    'misc/x.py',
    { 'misc/x.py': 'import subprocess\nsubprocess.run(["fly", "ips", "allocate-v4", "--app", "shop-api"])\n' },
  ],
  'a program in Go': [
    'misc/x.go',
    {
      'misc/x.go':
        'package main\n\nfunc main() {\n\texec.Command("fly", "ips", "allocate-v4", "-a", "shop-api").Run()\n}\n',
    },
  ],
  zx: ['misc/x.mjs', { 'misc/x.mjs': `await $\`${OPENS}\`\n` }],
}

test.each(Object.entries(CASES))('%s', async (_, [path, head]) => {
  expect(await answerOf('the action', BASE, head)).toEqual([`${path} private-app-public`, 'failure'])
})

describe('texts about flyctl are no commands', () => {
  test.each<Entries>([
    { 'app.py': `print("Run ${OPENS}")\nraise SystemExit("${OPENS} failed")\n` },
    { 'src/help.js': `const help = '${OPENS}'\nconsole.log(\`${OPENS}\`)\n` },
    { 'config/help.yml': `help:\n  description: ${OPENS} opens the app\n  text: Then run ${OPENS}\n` },
    { 'notes.txt': `${OPENS}\n` },
    { 'misc/x.ps1': `# ${OPENS}\nWrite-Output "${OPENS}"\n` },
  ])('%j', async head => {
    expect(await answerOf('the action', BASE, head)).toEqual(['success'])
  })
})
