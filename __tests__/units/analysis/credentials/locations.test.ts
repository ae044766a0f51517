import { describe, expect, test } from '@jest/globals'
import { expiryOf, flyctlCallOf, tokenKindOf } from '../../../../src/analysis/commands/flyctl.ts'
import { credentialsOf } from '../../../../src/analysis/credentials/commands.ts'
import { credentialsOwnedBy, type SecretRule } from '../../../../src/analysis/credentials/locations.ts'
import { pairsIn } from '../../../../src/analysis/credentials/texts.ts'
import { declarationsIn, isSecretArg, passedArgs } from '../../../../src/analysis/image/build-args.ts'
import { copiesIn } from '../../../../src/analysis/image/image-files.ts'
import { isPracticeKey, secretFileOf } from '../../../../src/facts/secret-paths.ts'
import type { Project } from '../../../../src/model/project/project.ts'
import { leastTime } from '../../../processor-time.ts'
import { projectOf } from '../../project/listing.ts'

const SECRET = 'Q7vR2mXk9TzLw4HsYd8NbJc3'
const RULES: readonly SecretRule[] = [
  'secret-in-dockerfile',
  'secret-in-build-arg',
  'secret-in-fly-config',
  'secret-in-workflow',
  'secret-in-config-file',
  'secret-in-command',
]

const project = (files: Readonly<Record<string, string>>): Promise<Project> => projectOf(new Map(Object.entries(files)))

/** `rule path:line name` of every credential of a project. */
function shownIn(files: Project): string[] {
  return RULES.flatMap(rule =>
    [...credentialsOwnedBy(rule, files)].map(({ at, name }) => `${rule} ${at.path}:${at.range.start.line} ${name}`),
  )
}

test('every place has one rule that tells its credential, once', async () => {
  const files = await project({
    'fly.toml': `app = "a"\n[env]\nA_KEY = "${SECRET}a"\n[build.args]\nB_KEY = "${SECRET}b"\n[processes]\nweb = "sh -c 'C_KEY=${SECRET}c run'"\n`,
    Dockerfile: `FROM a\nARG B_KEY\nRUN <<E\nD_KEY=${SECRET}d run\nE\nCMD ["run", "--api-key=${SECRET}e"]\n`,
    '.github/workflows/a.yml': `env:\n  E_KEY: ${SECRET}f\njobs:\n  j:\n    steps:\n      - uses: a/b@v1\n        with:\n          build-args: F_KEY=${SECRET}g X=1\n          secrets: G_KEY=${SECRET}h\n      - run: sh -c "H_KEY=${SECRET}i run"\n      - run: docker build --build-arg I_KEY=${SECRET}j .\n`,
    '.env': `J_KEY=${SECRET}k\n`,
    'vm.args': `-setcookie monster\n`,
    'bin/x': `#!/bin/sh\necho "K_KEY=${SECRET}l" >> .env\n`,
  })
  expect(shownIn(files)).toEqual([
    'secret-in-dockerfile Dockerfile:4 D_KEY',
    'secret-in-dockerfile Dockerfile:6 api-key',
    'secret-in-build-arg .github/workflows/a.yml:8 F_KEY',
    'secret-in-build-arg fly.toml:5 B_KEY',
    'secret-in-build-arg .github/workflows/a.yml:11 I_KEY',
    'secret-in-fly-config fly.toml:3 A_KEY',
    'secret-in-fly-config fly.toml:7 C_KEY',
    'secret-in-workflow .github/workflows/a.yml:2 E_KEY',
    'secret-in-workflow .github/workflows/a.yml:9 G_KEY',
    'secret-in-config-file .env:1 J_KEY',
    'secret-in-config-file vm.args:1 erlang cookie',
    'secret-in-command .github/workflows/a.yml:10 H_KEY',
    'secret-in-command bin/x:2 K_KEY',
  ])
})

test('equal values of a file are one credential with copies', async () => {
  const files = await project({
    '.env': `A_KEY=${SECRET}\nB_KEY=${SECRET}\nC_KEY=${SECRET}x\n`,
    'fly.toml': `app = "a"\n[env]\nA_KEY = "${SECRET}"\n`,
  })
  const shown = credentialsOwnedBy('secret-in-config-file', files)
  expect(shown.map(({ name, copies }) => [name, copies?.map(({ range }) => range.start.line)])).toEqual([
    ['A_KEY', [2]],
    ['C_KEY', undefined],
  ])
})

describe('inputs of actions', () => {
  const step = (input: string, value: string) =>
    `jobs:\n  j:\n    steps:\n      - uses: a/b@v1\n        with:\n          ${input}: ${value}\n`
  const tell = async (input: string, value: string) =>
    shownIn(await project({ '.github/workflows/a.yml': step(input, value) })).map(line => line.replace(/ .* /, ' '))

  test.each([
    'build_secrets',
    'build-secret',
    'buildsecrets',
    'secrets',
    'secret',
    'secret-envs',
    'secret_env',
    'env-vars',
    'env_var',
    'envvars',
    'envs',
    'env',
    'environment',
  ])('%s takes pairs', async input => {
    expect(await tell(input, `A_KEY=${SECRET} B=1`)).toEqual(['secret-in-workflow A_KEY'])
  })

  test.each(['mysecrets', 'secretsx', 'labels', 'secret-xenv'])('%s takes none', async input => {
    expect(await tell(input, `A_KEY=${SECRET} B=1`)).toEqual([])
  })

  test.each(['build-args', 'build_args', 'build-arg', 'BUILD_ARG'])('%s becomes build arguments', async input => {
    expect(await tell(input, `A_KEY=${SECRET}`)).toEqual(['secret-in-build-arg A_KEY'])
  })

  test.each([
    ['rebuild-args', `A_KEY=${SECRET}`, []],
    ['build-argsx', `A_KEY=${SECRET}`, []],
    ['api_token', SECRET, ['secret-in-workflow api_token']],
    ['secret', SECRET, ['secret-in-workflow secret']],
  ])('%s: %s', async (input, value, expected) => expect(await tell(input, value)).toEqual(expected))
})

test.each([
  ['rel/vm.args.eex', '-name x\n-setcookie monster\n', '2:12'],
  ['rel/vm.prod.args', '  -setcookie monster\n', '1:14'],
  ['rel/env.sh.eex', 'export RELEASE_COOKIE=monster\n', '1:23'],
  ['rel/.erlang.cookie', 'QZKWDHXNPVBTRYMCSJFL', '1:1'],
  ['.netrc', 'machine a\n  login b\n  password kx9Gq2vLm4TzW8rY1p\n', '3:12'],
  ['.pgpass', 'db.example.com:5432:*:shop:kx9Gq2vLm4TzW8rY1p\n', '1:28'],
  ['.git-credentials', 'https://a:kx9Gq2vLm4TzW8rY1p@git.example.com\n', '1:1'],
  ['config/master.key', '9f86d081884c7d659a2feaa0c55ad015\n', '1:1'],
  ['wg0.conf', `[Interface]\nPrivateKey = ${SECRET}SdYwQz1234567890abc=\nAddress = fdaa:0:1::2/120\n`, '2:1'],
])('%s holds its credential at its place', async (path, text, place) => {
  const found = [...credentialsOwnedBy('secret-in-config-file', await project({ [path]: text }))]
  expect(found.map(({ at }) => `${at.range.start.line}:${at.range.start.column}`)).toEqual([place])
})

test.each([
  ['rel/vm.args.eex', '-setcookie <%= cookie %>\n'],
  ['rel/vm.args', '## -setcookie monster\n-setcookie ${RELEASE_COOKIE}\n'],
  ['server.pem', '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n'],
  ['.pgpass', '# host:port:db:user:password\n'],
])('nothing in %s', async (path, text) => {
  expect([...credentialsOwnedBy('secret-in-config-file', await project({ [path]: text }))]).toEqual([])
})

describe('credentialsOf', () => {
  test.each([
    [`fly secrets set A_KEY=${SECRET}`, 'A_KEY'],
    [`fly deploy -t ${SECRET}`, 'access-token'],
    [`flyctl deploy --access-token ${SECRET}`, 'access-token'],
    [`flyctl deploy --access-token=${SECRET}`, 'access-token'],
    [`fly pg create -p ${SECRET}`, 'password'],
    [`fly deploy --env A_KEY=${SECRET}`, 'A_KEY'],
    [`fly mcp wrap --bearer-token ${SECRET}`, 'bearer-token'],
    [`sudo curl -u me:${SECRET} https://a.example`, 'password'],
    [`curl --header "X-Api-Key: ${SECRET}" https://a.example`, 'X-Api-Key'],
    [`docker login -u me -p ${SECRET}`, 'password'],
    [`redis-cli -a ${SECRET} ping`, 'password'],
    [`npm config set //npm.example.com/:_authToken ${SECRET}`, '//npm.example.com/:_authToken'],
    [`tool --api-token ${SECRET}==`, 'api-token'],
    [`echo "machine a login b password ${SECRET}" > ~/.netrc`, 'password'],
    [`echo ${SECRET.toUpperCase().slice(0, 20)} > ~/.erlang.cookie`, '.erlang.cookie'],
    [`A_KEY=${SECRET} run`, 'A_KEY'],
    [`export A_KEY=${SECRET}`, 'A_KEY'],
  ])('%s', async (line, name) => {
    const all = await project({ 'bin/x': `#!/bin/sh\n${line}\n` })
    const found = all.commands.flatMap(command => credentialsOf(command, { reader: 'ci' }, flyctlCallOf(command, all)))
    expect(found.map(each => each.name)).toEqual([name])
  })

  test.each([
    'curl -u "$USER:$PASSWORD" https://a.example',
    'fly deploy -t "$FLY_API_TOKEN"',
    'fly secrets set A_KEY=- B_KEY=$B C_KEY="$(cat c)"',
    'docker run -p 8080:8080 nginx',
    'openssl rand -hex 32',
    'fly ssh console -t 30',
    'java "-Dkey.path=/etc/keys/a.pem"',
    'echo "set API_KEY=<your key>"',
  ])('nothing in %s', async line => {
    const { commands } = await project({ 'bin/x': `#!/bin/sh\n${line}\n` })
    expect(commands.flatMap(command => credentialsOf(command, { reader: 'ci' }))).toEqual([])
  })

  test('takes linear time on long words', async () => {
    for (const piece of ['a', 'A=', ' A=b', '"', 'password ', 'machine a password ', '-a=', ':', '/']) {
      const text = `#!/bin/sh\necho '${piece.repeat(100_000 / piece.length)}' > a\n`
      // What is remembered of a command belongs to one project.
      const attempts = await Promise.all([0, 1, 2].map(() => project({ 'bin/x': text })))
      const time = leastTime(1500, attempt => {
        for (const command of attempts[attempt]?.commands ?? []) credentialsOf(command)
        pairsIn(piece.repeat(100_000))
      })
      expect(time).toBeLessThan(1500)
    }
  })
})

describe('build arguments', () => {
  test.each([
    ['NPM_TOKEN', true],
    ['DATABASE_URL', true],
    ['SHOP_REDIS_URL', true],
    ['API_URL', false],
    ['SENTRY_DSN', false],
    ['VITE_API_KEY', false],
    ['GOOGLE_MAPS_API_KEY', false],
    ['STRIPE_PUBLISHABLE_KEY', false],
  ])('%s carries a secret: %s', (name, secret) => expect(isSecretArg(name)).toBe(secret))

  test('are read from commands and actions, with where their value comes from', async () => {
    const files = await project({
      Dockerfile: 'FROM a AS b\nARG A\nFROM c\nARG B\n',
      '.github/workflows/a.yml':
        'jobs:\n  j:\n    steps:\n      - run: fly deploy --build-arg A=${{ secrets.A }} --build-arg=B="$B" --build-arg C --build-arg D=1\n      - uses: a/b@v1\n        with:\n          build_args: E=${{ github.token }} F=1\n',
    })
    const passed = [...passedArgs(files)].map(({ name, from, isStored }) => `${name} ${from} ${isStored}`)
    expect(passed).toEqual(['A secrets.A true', 'B $B false', 'C C false', 'E github.token true'])
    expect(declarationsIn(files)('A', undefined)?.shipped).toBe(false)
    expect(declarationsIn(files)('B', undefined)?.shipped).toBe(true)
    expect(declarationsIn(files)('C', undefined)).toBeUndefined()
  })
})

test.each([
  ['.env', 'settings with secrets'],
  ['app/.env.production', 'settings with secrets'],
  ['.env*', 'settings with secrets'],
  ['.env.example', undefined],
  ['.env.test', undefined],
  ['.envrc', undefined],
  ['id_rsa', 'a private key'],
  ['id_rsa.pub', undefined],
  ['certs/server-key.pem', 'a private key'],
  ['certs/ca.pem', undefined],
  ['config/master.key', 'a private key'],
  ['public.key', undefined],
  ['.npmrc', 'a login'],
  ['.aws/', 'cloud credentials'],
  ['monkey.ts', undefined],
  ['service-account.json', 'cloud credentials'],
])('%s is %s', (path, kind) => expect(secretFileOf(path)).toBe(kind))

test.each([
  ['certs/localhost.key', true],
  ['priv/cert/selfsigned_key.pem', true],
  ['deploy/prod.key', false],
  ['devices/server.key', false],
])('%s is only for practice: %s', (path, practice) => expect(isPracticeKey(path)).toBe(practice))

test('a folder that is copied on as a whole is shipped', async () => {
  const files = await project({
    'fly.toml': 'app = "a"\n',
    Dockerfile:
      'FROM a AS b\nWORKDIR /x\nCOPY . .\nCOPY y /y/\nADD https://a.example/z /z\nFROM c\nCOPY --from=b /x /x\nCOPY ./k/ /\n',
  })
  expect(copiesIn(files).map(({ file }) => `${file.path}|${file.from ?? ''}|${file.shipped}`)).toEqual([
    '||true',
    'y||false',
    'x|b|true',
    'k||true',
  ])
})

test.each([
  ['fly token create org', 'org', 175_200],
  ['sudo -E /usr/bin/fly tokens create org -x=12h', 'org', 12],
  ['fly -v tokens create deploy --expiry 1h30m', 'app', 1],
  ['fly tokens create deploy --expiry=x12h', 'app', undefined],
  ['fly tokens create deploy --expiryx=12h', 'app', 175_200],
  ['fly tokens create deploy x-x=12h', 'app', 175_200],
  ['fly tokens create deploy -x', 'app', undefined],
  ['fly tokens create deploy $X', 'app', undefined],
  ['fly tokens list', undefined, undefined],
  ['fly secrets create org', undefined, undefined],
  ['fly auth login', undefined, undefined],
  ['fly x token', undefined, undefined],
  ['tool tokens create org', undefined, undefined],
  ['tool fly tokens create org', undefined, undefined],
  ['fly "$X" auth token', 'personal', undefined],
  ['fly auth token', 'personal', undefined],
  ['flyctl tokens create org -o a --expiry=48h', 'org', 48],
  ['fly tokens create deploy', 'app', 175_200],
  ['fly tokens create deploy -x 999999h', 'app', 999_999],
  ['fly tokens create deploy -x $X', 'app', undefined],
  ['fly tokens create readonly', undefined, undefined],
])('%s gives a token: %s, %s hours', async (line, kind, hours) => {
  const { flyctl } = await project({ 'bin/x': `#!/bin/sh\n${line}\n` })
  const call = flyctl[0]
  expect(call && tokenKindOf(call)).toBe(kind)
  if (call && kind !== undefined && kind !== 'personal') expect(expiryOf(call)).toBe(hours)
})

test('the password of a server on the developer’s machine is a hint, one that may be of another server is not', async () => {
  const files = await project({
    'fly.toml': `app = "a"\n[env]\nDB_HOST = "localhost"\nDB_PASSWORD = "plum7orchard1"\n`,
    '.env': 'A_HOSTNAME=localhost\nA_PASSWORD=plum7orchard2\nPASSWORD=plum7orchard3\nHOSTNAME=shop-db.internal\n',
    '.env.production':
      'B_HOST=127.0.0.1\nB_HOST=b.acme.io\nB_PASSWORD=plum7orchard4\nC_HOST=$C\nC_PASSWORD=plum7orchard5\n',
    'config/shop.yml': 'one:\n  host: "::1"\n  password: plum7orchard6\ntwo:\n  password: plum7orchard7\n',
    'shop.json': `{ "host": "localhost", "password": "${SECRET}", "apiToken": "${SECRET}1" }\n`,
  })
  const found = RULES.flatMap(rule => credentialsOwnedBy(rule, files))
  const hints = found.filter(({ credential }) => credential.confidence === 'low')
  expect(hints.map(({ at, name }) => `${at.path} ${name}`)).toEqual([
    '.env A_PASSWORD',
    'config/shop.yml password',
    'shop.json password',
  ])
  expect(found.length - hints.length).toBe(6)
})
