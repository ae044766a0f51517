import { describe, expect, test } from '@jest/globals'
import { known } from '../../../src/model/value.ts'
import { isSwitchedOff, readFlyctl } from '../../../src/rulekit/flyctl.ts'
import { placementsOf } from '../../../src/rulekit/placements.ts'
import { volumesOf } from '../../../src/rulekit/volumes.ts'
import { projectOf } from '../project/listing.ts'

async function scriptOf(lines: string, more: Readonly<Record<string, string>> = {}) {
  return projectOf(new Map(Object.entries({ 'deploy.sh': `#!/bin/sh\n${lines}\n`, ...more })))
}

describe('a call of flyctl, taken apart', () => {
  test.each([
    ['fly deploy --remote-only -a shop', 'deploy', [], '--remote-only, -a=shop'],
    ['flyctl pg attach shop-db --app=shop', 'postgres attach', ['shop-db'], '--app=shop'],
    [
      'fly -a shop scale count web=2 0 --region ams,fra -y',
      'scale count',
      ['web=2', '0'],
      '-a=shop, --region=ams,fra, -y',
    ],
    ['fly vol create --yes data -r ams', 'volumes create', ['data'], '--yes, -r=ams'],
    ['fly m clone 148e001 --region "$REGION"', 'machine clone', ['148e001'], '--region=?'],
    ['sudo /usr/local/bin/flyctl deploy', 'deploy', [], ''],
  ])('%s', async (line, verb, operands, options) => {
    const { commands } = await scriptOf(line)
    const call = commands[0] && readFlyctl(commands[0])
    const shown = call?.options.map(({ name, value }) => (value ? `${name}=${known(value) ?? '?'}` : name)).join(', ')
    expect([call?.verb, call?.operands.map(known), shown]).toEqual([verb, operands, options])
  })

  test('other programs are none, and a switch is off only where that is said', async () => {
    const { commands } = await scriptOf(
      'echo fly deploy\nfly pg attach --superuser=false db\nfly pg attach db --superuser',
    )
    const calls = commands.map(readFlyctl)
    expect(calls.map(call => call && isSwitchedOff(call, '--superuser'))).toEqual([undefined, true, false])
  })
})

describe('placements', () => {
  test.each([
    ['fly deploy --primary-region AMS', ['primary ams']],
    ['fly launch -r ams --regions fra', ['each fra', 'primary ams']],
    ['fly scale count 2 --region ams,fra', ['each ams', 'each fra']],
    ['fly scale count 0 --region ams', []],
    ['fly scale count web=0 worker=1 --region ams', ['each ams']],
    ['fly machine clone 148e001 -r "lhr,eu"', ['choice lhr', 'choice eu']],
    ['fly redis create --region ams --replica-regions fra', ['each ams', 'each fra']],
    ['FLY_REGION=ams fly deploy', ['primary ams']],
    ['fly logs -r ams\nfly ssh console --region ams\nfly deploy --exclude-regions ams', []],
    ['fly deploy --primary-region "$REGION"\nfly deploy --primary-region "<region>"', []],
  ])('%s', async (lines, wanted) => {
    const found = placementsOf(await scriptOf(lines))
    expect(found.map(({ kind, code }) => `${kind} ${code}`)).toEqual(wanted)
  })

  test('a call is about the app that it names, and stands at the code itself', async () => {
    const project = await scriptOf('fly scale count 1 --region ams,fra --app shop', {
      'web/fly.toml': 'app = "shop"\n',
      'api/fly.toml': 'app = "api"\n',
    })
    const [, second] = placementsOf(project)
    expect([second?.app?.path, second?.at.range.start]).toEqual(['web/fly.toml', { line: 2, column: 32 }])
  })
})

test('volumes made for an app, not those for another one', async () => {
  const project = await scriptOf(
    'fly volumes create data -r AMS\nfly volumes create data -r "$R"\nfly vol create b -a other',
    {
      'fly.toml': 'app = "shop"\n',
    },
  )
  const volumes = project.apps.flatMap(volumesOf)
  expect(volumes.map(({ name, region }) => [name, region])).toEqual([
    ['data', 'ams'],
    ['data', undefined],
  ])
})
