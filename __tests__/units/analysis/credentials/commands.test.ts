import { describe, expect, test } from '@jest/globals'
import { flyctlCallOf } from '../../../../src/analysis/commands/flyctl.ts'
import { credentialsOf } from '../../../../src/analysis/credentials/commands.ts'
import type { CredentialContext } from '../../../../src/analysis/credentials/credential.ts'
import { isFlyctl, programOf } from '../../../../src/model/project/command.ts'
import { withChecksum } from '../../../token-checksum.ts'
import { projectOf } from '../../project/listing.ts'

const SECRET = 'Q7vR2mXk9TzLw4HsYd8NbJc3'
const TOKEN = ['gh', `p_${withChecksum(`${SECRET}Fg6PaU`)}`].join('')

async function commandsOf(lines: string) {
  return (await projectOf(new Map([['bin/x', `#!/bin/sh\n${lines}\n`]]))).commands
}

/** `name option kind`, with the reader of a job unless told otherwise. */
async function foundIn(line: string, context: CredentialContext = { reader: 'ci' }): Promise<string[]> {
  const project = await projectOf(new Map([['bin/x', `#!/bin/sh\n${line}\n`]]))
  const found = project.commands.flatMap(command => credentialsOf(command, context, flyctlCallOf(command, project)))
  return found.map(({ name, option, credential }) => `${name}|${option}|${credential.kind}, ${credential.confidence}`)
}

test.each([
  ['fly deploy', 'fly', true],
  ['/usr/bin/flyctl deploy', 'flyctl', true],
  ['flyctl.exe deploy', 'flyctl', true],
  ['sudo -u root fly deploy', 'fly', true],
  ['sudo -E fly deploy', 'fly', true],
  ['doas fly deploy', 'fly', true],
  ['exec fly deploy', 'fly', true],
  ['command fly deploy', 'fly', true],
  ['env A=1 B_2=x fly deploy', 'fly', true],
  ['npx fly deploy', 'fly', true],
  ['time fly deploy', 'fly', true],
  ['sudoers fly', 'sudoers', false],
  ['timeout 5 fly', 'fly', true],
  ['myfly deploy', 'myfly', false],
  ['flyway migrate', 'flyway', false],
  ['fly.exe.sh', 'fly.exe.sh', false],
  ['$PROGRAM fly', '', false],
  ['sudo', '', false],
])('%s runs %s, which is flyctl: %s', async (line, program, is) => {
  const [command] = await commandsOf(line)
  expect(command && [programOf(command), isFlyctl(command)]).toEqual([program, is])
})

describe('credentials on a command line', () => {
  test.each<[string, string[]]>([
    [`fly deploy -t ${SECRET}`, ['access-token|--access-token|token, high']],
    [`fly deploy -t=${SECRET}`, ['access-token|--access-token|token, high']],
    [`tool deploy -t ${SECRET}`, []],
    [`fly postgres create -p ${SECRET}`, ['password|--password|password, high']],
    [`env A=1 flyctl pg connect -p${SECRET}`, ['password|--password|password, high']],
    [`fly redis create -p ${SECRET}`, []],
    ...['docker', 'podman', 'buildah', 'skopeo', 'crane', 'oras', 'nerdctl', 'helm registry'].map(
      (program): [string, string[]] => [`${program} login -p ${SECRET}`, ['password|-p|password, high']],
    ),
    [`docker run -p ${SECRET}`, []],
    [`az login -p ${SECRET}`, ['password|-p|password, high']],
    [`curl -u me:${SECRET} https://a.example`, ['password|-u|password, high']],
    [`curl -U me:${SECRET} https://a.example`, ['password|-U|password, high']],
    [`curl --user me:${SECRET} https://a.example`, ['password|--user|password, high']],
    [`curl --proxy-user=me:${SECRET} https://a.example`, ['password|--proxy-user|password, high']],
    [`curl --oauth2-bearer ${SECRET} https://a.example`, ['password|--oauth2-bearer|password, high']],
    [`curl --username me:${SECRET} https://a.example`, []],
    ['curl -u me: https://a.example', []],
    [`curl -u ${SECRET}: https://a.example`, ['password|-u|password, high']],
    [`redis-cli -a ${SECRET}`, ['password|-a|password, high']],
    [`valkey-cli --pass ${SECRET}`, ['password|--pass|password, high']],
    [`sshpass -p ${SECRET} ssh a`, ['password|-p|password, high']],
    [`mongo -p ${SECRET}`, ['password|-p|password, high']],
    [`mongosh -p ${SECRET}`, ['password|-p|password, high']],
    [`mongodump -p ${SECRET}`, ['password|-p|password, high']],
    [`openssl enc -k ${SECRET}`, ['password|-k|password, high']],
    [`openssl enc -pass pass:${SECRET}`, ['password|-pass|password, high']],
    [`openssl rsa -passin pass:${SECRET}`, ['password|-passin|password, high']],
    [`openssl rsa -passout pass:${SECRET}`, ['password|-passout|password, high']],
    ['openssl rand -hex 32', []],
    [`tool --api-token ${SECRET}`, ['api-token|--api-token|token, high']],
    [`tool -api-token=${SECRET}`, ['api-token|-api-token|token, high']],
    [`tool --login me:${SECRET}`, ['login|--login|user name with a password, high']],
    [`tool --name ${SECRET}`, []],
    [`tool --api-token --name ${SECRET}`, []],
    [`tool A_KEY=${SECRET}`, ['A_KEY||key, high']],
    [`tool --set A_KEY=${SECRET}`, ['A_KEY|--set|key, high']],
    [`tool --set=A_KEY=${SECRET}`, ['A_KEY|--set|key, high']],
    [`tool 'A_KEY: ${SECRET}'`, ['A_KEY||key, high']],
    [`tool '"A_KEY: ${SECRET}'`, ['A_KEY||key, high']],
    [`tool /a/A_KEY=${SECRET}`, ['/a/A_KEY||key, high']],
    [`tool 1_KEY=${SECRET}`, []],
    [`tool A_KEY:${SECRET}`, []],
    [`tool ${SECRET}==`, []],
    [`npm config set a_token ${SECRET}`, ['a_token||token, high']],
    [`git config a.token ${SECRET}`, ['a.token||token, high']],
    [`tool config set a_token ${SECRET}`, []],
    [`mysql -u root -p${SECRET} shop`, ['password|-p|password, high']],
    [`mysql -u root -p shop`, []],
    ['mysqldump -pTarpaulin0714 shop', ['password|-p|password, low']],
    [`redis-server --requirepass ${SECRET}`, ['requirepass|--requirepass|password, high']],
    [`sh -c 'PGPASSWORD=${SECRET} psql'`, ['PGPASSWORD||password, high']],
    [`MIX_ENV=dev A_KEY=${SECRET} iex`, []],
    [`MIX_ENV=prod A_KEY=${SECRET} iex`, ['A_KEY||key, high']],
    [`echo "PASS: health"`, []],
    [`tool ${TOKEN}`, ['||GitHub token, high']],
    [`tool "$A ${TOKEN}"`, ['||GitHub token, high']],
    [`tool --x "$A ${TOKEN}"`, ['|--x|GitHub token, high']],
    [`tool "$A A_KEY=${SECRET}"`, []],
    [`A_KEY=${SECRET} tool`, ['A_KEY||key, high']],
    [`A_KEY="$B ${TOKEN}" tool`, ['A_KEY||GitHub token, high']],
    [`A_KEY=${SECRET} tool A_KEY=${SECRET}`, ['A_KEY||key, high']],
    [`A_KEY=${SECRET} tool B_KEY=${SECRET}`, ['A_KEY||key, high', 'B_KEY||key, high']],
    [`CONFIG=${SECRET}Fg6PaUe5Q7vR2mXk9TzL tool`, []],
  ])('%s', async (line, wanted) => expect(await foundIn(line)).toEqual(wanted))

  test.each<[string, CredentialContext, string[]]>([
    ['A_PASSWORD=hunter7 tool', { reader: 'ci' }, ['A_PASSWORD||password, low']],
    ['A_PASSWORD=hunter7 fly deploy', { reader: 'ci' }, ['A_PASSWORD||password, medium']],
    ['A_PASSWORD=hunter7 tool db.shop.internal', { reader: 'ci' }, ['A_PASSWORD||password, medium']],
    ['A_PASSWORD=hunter7 tool https://shop.fly.dev/x', { reader: 'ci' }, ['A_PASSWORD||password, medium']],
    ['A_PASSWORD=hunter7 tool shop.flycast', { reader: 'ci' }, ['A_PASSWORD||password, medium']],
    ['A_PASSWORD=hunter7 tool a.flympg.net', { reader: 'ci' }, ['A_PASSWORD||password, medium']],
    ['A_PASSWORD=hunter7 tool shop.fly.dev.acme.io', { reader: 'ci' }, ['A_PASSWORD||password, low']],
    ['A_PASSWORD=hunter7 fly deploy', { reader: 'development' }, []],
  ])('%s, read by %j', async (line, context, wanted) => expect(await foundIn(line, context)).toEqual(wanted))

  test.each<[string, string[]]>([
    [`echo A_KEY=${SECRET}`, ['A_KEY||key, high']],
    [`printf 'A_KEY=${SECRET}\\n' > a`, ['A_KEY||key, high']],
    [`printf 'B=1\\nA_KEY=${SECRET}\\n' > a`, ['A_KEY||key, high']],
    [`myecho A_KEY=${SECRET}`, ['A_KEY||key, high']],
    [`echo 'run A_KEY=${SECRET} tool'`, ['A_KEY||key, high']],
    [`echo 'run A_KEY="${SECRET}" tool'`, ['A_KEY||key, high']],
    [`echo 'run A_KEY=${SECRET}' 'and A_KEY=${SECRET}'`, ['A_KEY||key, high']],
    [`echo "$A ${TOKEN}"`, ['||GitHub token, high']],
    [`echo hunter7 > db_password`, ['db_password||password, low']],
    [`echo hunter7 1> /run/db_password`, ['db_password||password, low']],
    [`echo hunter7 < db_password`, []],
    [`echo hunter7`, []],
    [`echo abc7 > db_password`, []],
    [`cat <<E > a\nA_KEY=${SECRET}\nE`, ['A_KEY||key, high']],
    [`cat <<E > a\nB=$B\nA_KEY=${SECRET}\nC=\`c\`\nE`, ['A_KEY||key, high']],
    [`cat <<E > a\nA_KEY=$B${SECRET}\nE`, []],
    [`cat <<E > a\nA_KEY=\`b\`${SECRET}\nE`, []],
    [`cat < A_KEY=${SECRET}`, []],
    [`echo '${'x '.repeat(10_000)}A_KEY=${SECRET}'`, []],
  ])('written into a file: %s', async (line, wanted) => expect(await foundIn(line)).toEqual(wanted))
})

/** An option is one of its own program only, and no part of a longer word. */
test.each([
  'fly deploy -t',
  'fly pg create -p',
  'docker login -p',
  'az login -p',
  'curl a -u',
  'redis-cli a -a',
  'sshpass a -p',
  'openssl enc -k',
])('more than %s', async line => {
  const args = line.split(' ')
  const [program = '', ...rest] = args
  const option = args.at(-1) ?? ''
  const before = args.slice(0, -1).join(' ')
  for (const other of [`x${program} ${rest.join(' ')}`, `${before} x${option}`, `${before} ${option}x`]) {
    expect([other, await foundIn(`${other} ${SECRET}`)]).toEqual([other, []])
  }
})
