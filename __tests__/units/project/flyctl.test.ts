import { describe, expect, test } from '@jest/globals'
import { check } from '../../../src/engine/check.ts'
import { known, type Value } from '../../../src/model/files/value.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { switchOf } from '../../../src/model/project/flyctl-call.ts'
import { rules } from '../../all-rules.ts'
import { projectOf } from './listing.ts'

async function callsIn(lines: string) {
  return (await projectOf(new Map([['deploy.sh', `#!/bin/sh\n${lines}\n`]]))).flyctl
}

const shown = (value: Value<string> | undefined): string => known(value) ?? (value ? '?' : '-')

/** `verb (operands) options`; `?` for what is not known, `-` for what is absent. */
async function read(line: string): Promise<string> {
  const [call, ...others] = await callsIn(line)
  if (!call || others.length > 0) return `${others.length + (call ? 1 : 0)} calls`
  const options = call.options.map(({ name, value }) => (value ? `${name}=${shown(value)}` : name))
  return [call.verb, `(${call.operands.map(shown).join(' ')})`, ...options].join(' ').trim()
}

describe('commands by all of their names', () => {
  test.each([
    ['fly deploy', 'deploy ()'],
    ['fly', '()'],
    ['fly scale', 'scale ()'],
    ['fly ip allocate-v6', 'ips allocate-v6 ()'],
    ['fly ips ls', 'ips list ()'],
    ['fly v create data', 'volumes create (data)'],
    ['fly vol create data', 'volumes create (data)'],
    ['fly volume snaps ls vol_1', 'volumes snapshots list (vol_1)'],
    ['fly volumes rm vol_1', 'volumes destroy (vol_1)'],
    ['fly m clone 148e001', 'machine clone (148e001)'],
    ['fly machines run x', 'machine run (x)'],
    ['fly machine rm x', 'machine destroy (x)'],
    ['fly pg attach shop-db', 'postgres attach (shop-db)'],
    ['fly pg config view', 'postgres config show ()'],
    ['fly mpg db ls', 'mpg databases list ()'],
    ['fly managed-postgres list', 'mpg list ()'],
    ['fly app rm shop', 'apps destroy (shop)'],
    ['fly certs create shop.example.com', 'certs add (shop.example.com)'],
    ['fly certificates add shop.example.com', 'certs add (shop.example.com)'],
    ['fly secrets set A=1 B=2', 'secrets set (A=1 B=2)'],
    ['fly tokens create deploy', 'tokens create deploy ()'],
    ['fly token create deploy', 'tokens create deploy ()'],
    ['fly auth token', 'auth token ()'],
    ['fly redis create', 'redis create ()'],
    ['fly mcp wrap', 'mcp wrap ()'],
    ['fly config show', 'config show ()'],
    ['fly wg list', 'wireguard list ()'],
    ['fly logs x', 'logs (x)'],
    ['fly regions add ams fra', 'regions add (ams fra)'],
    ['fly volumes fold x', 'volumes fold (x)'],
    ['fly fold x', 'fold (x)'],
  ])('%s', async (line, wanted) => expect(await read(line)).toBe(wanted))
})

describe('options in every spelling', () => {
  test.each([
    ['fly deploy -c web.toml', 'deploy () --config=web.toml'],
    ['fly deploy -cweb.toml', 'deploy () --config=web.toml'],
    ['fly deploy -c=web.toml', 'deploy () --config=web.toml'],
    ['fly deploy --config web.toml', 'deploy () --config=web.toml'],
    ['fly deploy --config=web.toml', 'deploy () --config=web.toml'],
    ['fly deploy --config= web', 'deploy (web) --config='],
    ['fly deploy -y ./api', 'deploy (./api) --yes'],
    ['fly deploy --auto-confirm ./api', 'deploy (./api) --yes'],
    ['fly deploy --remote-only ./api -a shop', 'deploy (./api) --remote-only --app=shop'],
    ['fly deploy --depot=false ./api', 'deploy (./api) --depot=false'],
    ['fly deploy --now a --ha b --detach c', 'deploy (a b c) --now --ha --detach'],
    ['fly deploy --env=A=b -e C=d', 'deploy () --env=A=b --env=C=d'],
    ['fly vol create -yj data', 'volumes create (data) --yes --json'],
    ['fly vol create -yr ams data', 'volumes create (data) --yes --region=ams'],
    ['fly vol create -yrams data', 'volumes create (data) --yes --region=ams'],
    ['fly vol create -yr=ams data', 'volumes create (data) --yes --region=ams'],
    ['fly vol create -n 3 data', 'volumes create (data) --count=3'],
    ['fly pg create -n shop-db -p -x1', 'postgres create () --name=shop-db --password=-x1'],
    ['fly pg create --password --x1', 'postgres create () --password=--x1'],
    ['fly mpg proxy -p 5432', 'mpg proxy () --local-port=5432'],
    ['fly litefs-cloud export -c abc', 'litefs-cloud export () --cluster=abc'],
    ['fly releases --image x', 'releases (x) --image'],
    ['fly deploy --image x', 'deploy () --image=x'],
    ['fly scale vm x --memory 512', 'scale vm (x) --vm-memory=512'],
    ['fly -a shop scale count web=2 0 --region ams,fra -y', 'scale count (web=2 0) --app=shop --region=ams,fra --yes'],
    ['fly scale -a shop count 2', 'scale count (2) --app=shop'],
    ['fly -t x deploy', 'deploy () --access-token=x'],
    ['fly --verbose deploy', 'deploy () --verbose'],
    ['fly -v deploy', 'deploy () --verbose'],
    ['fly machine run -v data:/data img', 'machine run (img) --volume=data:/data'],
    ['fly deploy -a', 'deploy () --app'],
    ['fly deploy -- -a shop', 'deploy (-a shop)'],
    ['fly machine run img -- cmd --region x', 'machine run (img cmd --region x)'],
    ['fly launch -a shop -- --region x', 'launch () --app=shop'],
    ['fly mcp wrap --private -- tool --user x', 'mcp wrap () --private'],
    ['fly deploy --fold x --unfold -y', 'deploy () --fold=x --unfold --yes'],
    ['fly deploy -Z x', 'deploy () -Z=x'],
    ['fly deploy -1 -', 'deploy (-) -1'],
  ])('%s', async (line, wanted) => expect(await read(line)).toBe(wanted))
})

describe('words as the shell reads them', () => {
  test.each([
    ['fly"ctl" deploy', 'deploy ()'],
    ["fl'y' dep''loy", 'deploy ()'],
    [`fly deploy --con'fig'="web.toml"`, 'deploy () --config=web.toml'],
    ['fly deploy -a "$APP"', 'deploy () --app=?'],
    ['fly deploy --app="$APP"', 'deploy () --app=?'],
    ['fly deploy "--app=$APP"', 'deploy () --app=?'],
    [`fly deploy --'app'="$APP"`, 'deploy () --app=?'],
    ['fly deploy -a"$APP"', 'deploy () --app=?'],
    ['fly deploy -ya "$APP"', 'deploy () --yes --app=?'],
    ['fly deploy $OPTIONS', 'deploy (?)'],
    ['fly $OPTIONS deploy', 'deploy (?)'],
    ['fly $OPTIONS shop', '(? shop)'],
    ['fly "$OPTION" deploy', 'deploy (?)'],
    ['fly ips $COMMAND', 'ips (?)'],
    ['fly deploy --"$NAME" x', 'deploy (x) --$NAME'],
    ['fly \\\n  deploy \\\n  -a shop', 'deploy () --app=shop'],
  ])('%s', async (line, wanted) => expect(await read(line)).toBe(wanted))
})

describe('behind other programs', () => {
  const wanted = 'ips allocate-v6 () --private --app=shop-db'
  test.each([
    'fly',
    '/usr/local/bin/flyctl',
    'flyctl.exe',
    'FOO=1 flyctl',
    'env FOO=1 flyctl',
    'env -i -u BAR FOO=1 flyctl',
    'exec flyctl',
    'exec -a fly flyctl',
    'command flyctl',
    'sudo flyctl',
    'sudo -E -u deploy FOO=1 flyctl',
    'sudo -nu deploy -- flyctl',
    'doas -u deploy flyctl',
    'npx flyctl',
    'npx -y -p flyctl -- flyctl',
    'time flyctl',
    'time -p flyctl',
    'nohup flyctl',
    'nice -n 5 flyctl',
    'timeout -k 5 60 flyctl',
    'timeout "$LIMIT" flyctl',
    'stdbuf -oL flyctl',
    'doppler run -- flyctl',
    'doppler run -p shop -c prd flyctl',
    'op run --env-file=.env -- flyctl',
    'dotenv -- flyctl',
    'dotenv -e .env flyctl',
    'dotenv -f .env run -- flyctl',
    'sudo env FOO=1 nohup flyctl',
  ])('%s', async program => {
    const calls = await callsIn(`${program} ips allocate-v6 --private -a shop-db`)
    const call = calls.at(-1)
    const options = call?.options.map(({ name, value }) => (value ? `${name}=${shown(value)}` : name)) ?? []
    expect([call?.verb, `(${call?.operands.map(shown).join(' ')})`, ...options].join(' ')).toBe(wanted)
  })

  test.each([
    ['echo shop | xargs fly deploy -a', 'deploy () --app=?'],
    ['echo shop | xargs fly deploy -y', 'deploy (?) --yes'],
    ['echo shop | xargs -n1 -I {} fly deploy -a {} -c {}.toml -r ams', 'deploy () --app=? --config=? --region=ams'],
    ['echo shop | xargs -I% fly deploy -a %', 'deploy () --app=?'],
    ['command -v flyctl', '0 calls'],
    ['echo fly deploy', '0 calls'],
    ['doppler setup fly deploy', '0 calls'],
    ['sudo', '0 calls'],
    ['$PROGRAM fly deploy', '0 calls'],
    ['flyway deploy', '0 calls'],
    ['timeout 5 sh -c "fly deploy"', 'deploy ()'],
  ])('%s', async (line, wanted) => expect(await read(line)).toBe(wanted))
})

test('a switch is on, off, or not known', async () => {
  const spellings = ['', '--superuser', '--superuser=true', '--superuser=yes', '--superuser --superuser=false']
  const off = ['--superuser=false', '--superuser=F', '--superuser=0', '--superuser=false --superuser']
  const lines = [...spellings, ...off, '--superuser="$X"'].map(option => `fly pg attach ${option}`)
  const calls = await callsIn(lines.join('\n'))
  expect(calls.map(call => switchOf(call, '--superuser'))).toEqual([
    ...[undefined, true, true, true, false],
    ...[false, false, false, true],
    undefined,
  ])
})

describe('findings are the same behind another program', () => {
  const CONFIG =
    'app = "shop-db"\nprimary_region = "ams"\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
  const COMMANDS = [
    'flyctl ips allocate-v6 --private -a shop-db',
    'flyctl ips allocate-v4 --shared -a shop-db',
    'flyctl volumes create data --region syd --scheduled-snapshots=false -a shop-db',
    'flyctl postgres attach shop-pg -a shop-db',
    'flyctl tokens create org',
  ]

  async function findingsOf(command: string): Promise<string[]> {
    const project = await projectOf(
      new Map([
        ['fly.toml', CONFIG],
        ['bin/setup', `#!/bin/sh\n${command}\n`],
      ]),
    )
    const { findings } = check(project, rules, NO_POLICY)
    return [
      project.apps[0]?.reach.state ?? '',
      ...findings.map(({ rule, subject, message }) => `${rule} ${subject}: ${message}`),
    ]
  }

  test.each(['env FOO=1', 'exec', 'sudo', 'sudo -u deploy', 'npx', 'time', 'nohup', 'doppler run --'])(
    '%s',
    async wrapper => {
      for (const command of COMMANDS) {
        const bare = await findingsOf(command)
        const behind = await findingsOf(`${wrapper} ${command}`)
        expect(behind).toEqual(bare)
      }
      expect((await findingsOf(COMMANDS[0] ?? ''))[0]).toBe('private')
    },
  )
})

describe('calls in programs', () => {
  test.each([
    ['run.py', 'import os\nos.system("fly deploy")\n', 1],
    ['run.mjs', 'await $`fly deploy`\n', 1],
    ['run.ts', 'execSync(`fly deploy`)\n', 1],
    ['run.rb', 'system "fly deploy"\n', 1],
    ['run.ts', '// Then run `fly deploy` again.\n', 0],
    ['run.py', 'print("Run `fly deploy --yes` afterwards")\n', 0],
    ['run.ts', 'const help = "call `fly deploy`, or exec `fly launch`"\n', 0],
  ])('%s: %j', async (path, text, count) => {
    expect((await projectOf(new Map([[path, text]]))).flyctl).toHaveLength(count)
  })
})
