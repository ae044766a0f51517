import { describe, expect, test } from '@jest/globals'
import { isForApp, namesRegion, placementsOf } from '../../../../src/analysis/placement/placements.ts'
import { isDisposableName, volumesOf } from '../../../../src/analysis/placement/volumes.ts'
import { projectOf } from '../../project/listing.ts'

async function scriptOf(lines: string, more: Readonly<Record<string, string>> = {}) {
  return projectOf(new Map(Object.entries({ 'deploy.sh': `#!/bin/sh\n${lines}\n`, ...more })))
}

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
    ['fly launch --region ams --primary-region fra', ['primary fra', 'primary ams']],
    ['fly mcp launch --region ams', ['primary ams']],
    ['fly volumes create a -r ams', ['each ams']],
    ['fly volumes fork a -r ams', ['each ams']],
    ['fly machine run a -r ams', ['choice ams']],
    ['fly machine create a --region ams', ['choice ams']],
    ['fly machine place --region ams', ['choice ams']],
    ['fly postgres create --region ams', ['each ams']],
    ['fly mpg create --region ams', ['each ams']],
    ['fly redis update --replica-regions ams', ['each ams']],
    ['fly redis update --region ams', []],
    ['fly scale count --region ams', ['each ams']],
    ['fly scale count 10 --region ams', ['each ams']],
    ['fly scale memory 0 --region ams', []],
    ['fly deploy --primary-region "  a.b-c "', ['primary a.b-c']],
    ['fly deploy --primary-region "a!"\nfly deploy --primary-region "!a"', []],
    [`fly deploy --primary-region ${'a'.repeat(200)}`, [`primary ${'a'.repeat(200)}`]],
    [`fly deploy --primary-region ${'a'.repeat(201)}`, []],
    ['FLY_REGION=ams tool\nOTHER=ams fly deploy', []],
    ['fly logs -r ams\nfly ssh console --region ams\nfly deploy --exclude-regions ams', []],
    ['fly deploy --primary-region "$REGION"\nfly deploy --primary-region "<region>"', []],
  ])('%s', async (lines, wanted) => {
    const found = placementsOf(await scriptOf(lines))
    expect(found.map(({ kind, code }) => `${kind} ${code}`)).toEqual(wanted)
  })

  const workflow = (env: string, uses: string) =>
    `env:\n  ${env}\njobs:\n  j:\n    steps:\n      - uses: ${uses}\n        with:\n          region: ams\n`
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['a config', { 'fly.toml': 'app = "a"\nprimary_region = "ams, fra"\n' }, []],
    ['a config, in capitals', { 'fly.toml': 'app = "a"\nprimary_region = "AMS"\n' }, ['primary ams primary_region']],
    ['its variable', { 'fly.toml': 'app = "a"\n[env]\nPRIMARY_REGION = "ams"\n' }, ['primary ams PRIMARY_REGION']],
    [
      'its variable beside its key',
      { 'fly.toml': 'app = "a"\nprimary_region = "fra"\n[env]\nPRIMARY_REGION = "ams"\n' },
      ['primary fra primary_region'],
    ],
    ['another variable', { 'fly.toml': 'app = "a"\n[env]\nREGION = "ams"\n' }, []],
    ['a long word', { 'fly.toml': 'app = "a"\n[env]\nPRIMARY_REGION = "us-east-1"\n' }, []],
    ['a word with more before', { 'fly.toml': 'app = "a"\n[env]\nPRIMARY_REGION = "xams"\n' }, []],
    ['a word with more behind', { 'fly.toml': 'app = "a"\n[env]\nPRIMARY_REGION = "amsx"\n' }, []],
    [
      'two regions',
      { 'fly.toml': 'app = "a"\n[env]\nPRIMARY_REGION = "ams,fra"\n' },
      ['primary ams PRIMARY_REGION', 'primary fra PRIMARY_REGION'],
    ],
    [
      'an image',
      { 'fly.toml': 'app = "a"\n', Dockerfile: 'FROM x\nENV PRIMARY_REGION=ams\n' },
      ['primary ams PRIMARY_REGION'],
    ],
    [
      'a stage that is not shipped',
      { 'fly.toml': 'app = "a"\n', Dockerfile: 'FROM x AS b\nENV PRIMARY_REGION=ams\nFROM y\n' },
      [],
    ],
    ['a label', { 'fly.toml': 'app = "a"\n', Dockerfile: 'FROM x\nLABEL PRIMARY_REGION=ams\n' }, []],
    ['an env file', { 'fly.toml': 'app = "a"\n', '.env.production': 'PRIMARY_REGION=ams\n' }, []],
    [
      'the action for review apps',
      { '.github/workflows/a.yml': workflow('A: b', 'superfly/fly-pr-review-apps@1') },
      ['each ams region'],
    ],
    ['another action', { '.github/workflows/a.yml': workflow('A: b', 'acme/deploy@1') }, []],
    [
      'the variable of a job that calls Superfly’s action',
      { '.github/workflows/a.yml': workflow('FLY_REGION: fra', 'superfly/other@1') },
      ['primary fra FLY_REGION'],
    ],
    ['another variable of it', { '.github/workflows/a.yml': workflow('REGION: fra', 'superfly/other@1') }, []],
    [
      'a job that calls nothing of it',
      { '.github/workflows/a.yml': workflow('FLY_REGION: fra', 'acme/superfly/@1') },
      [],
    ],
    [
      'a job that calls flyctl',
      { '.github/workflows/a.yml': 'env:\n  FLY_REGION: fra\njobs:\n  j:\n    steps:\n      - run: fly deploy\n' },
      ['primary fra FLY_REGION'],
    ],
  ])('named by %s', async (_, files, wanted) => {
    const found = placementsOf(await projectOf(new Map(Object.entries(files))))
    expect(found.map(({ kind, code, where }) => `${kind} ${code} ${where}`)).toEqual(wanted)
  })

  test.each([
    ['fly deploy --primary-region "$R"', true],
    ['fly deploy --regions ams', true],
    ['fly deploy --region ams', false],
    ['fly logs --region ams', false],
    ['tool deploy --regions ams', false],
  ])('%s names a region: %s', async (line, names) => {
    expect((await scriptOf(line)).flyctl.some(namesRegion)).toBe(names)
  })

  test.each([
    ['fly deploy', true],
    ['fly deploy -a shop', true],
    ['fly deploy --app=shop', true],
    ['fly deploy --app other', false],
    ['fly deploy --app "$APP"', false],
    ['fly deploy --app', false],
  ])('%s is for shop: %s', async (line, is) => {
    const { flyctl, apps } = await scriptOf(line, { 'fly.toml': 'app = "shop"\n' })
    const call = flyctl[0]
    expect(call && apps[0] && isForApp(call, apps[0])).toBe(is)
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

test.each([
  ['fly volumes create data -r " AMS "', [['data', 'ams']]],
  ['fly volumes create data', [['data', undefined]]],
  ['fly volumes create data -a shop', [['data', undefined]]],
  ['fly volumes create data -a other', []],
  ['fly volumes list data', []],
  ['tool volumes create data', []],
])('%s makes %j', async (line, volumes) => {
  const project = await scriptOf(line, { 'fly.toml': 'app = "shop"\n' })
  expect(project.apps.flatMap(volumesOf).map(({ name, region }) => [name, region])).toEqual(volumes)
})

test.each([
  ['cache', true],
  ['tmp', true],
  ['temp', true],
  ['data_tmp', true],
  ['models', true],
  ['model', true],
  ['hf', true],
  ['logs', true],
  ['log-1', true],
  ['download', true],
  ['scratch', true],
  ['template', false],
  ['blogs', false],
  ['remodel', false],
  ['logsx', false],
  [undefined, false],
])('a volume called %s is disposable: %s', (name, is) => {
  expect(isDisposableName(name)).toBe(is)
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
