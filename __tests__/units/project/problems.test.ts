import { expect, test } from '@jest/globals'
import { projectOf } from './listing.ts'

const NESTED = `${'$('.repeat(6000)}`
const UNCLOSED = 'name: "never closed\n'

const CASES: readonly [what: string, files: Readonly<Record<string, string>>, wanted: readonly string[]][] = [
  [
    'shell text of a fly config that is too nested',
    { 'fly.toml': `app = "shop"\n[processes]\napp = "${NESTED}"\n` },
    ['fly.toml:3 blocking'],
  ],
  [
    'shell text of a workflow',
    { '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: ${NESTED}\n` },
    ['.github/workflows/a.yml:5 blocking'],
  ],
  [
    'shell text of a compose file that no deploy reads',
    { 'compose.yaml': `services:\n  a:\n    command: ${NESTED}\n` },
    ['compose.yaml:3 told'],
  ],
  ['a generic file', { 'data.yml': UNCLOSED }, ['data.yml:2 told']],
  ['a workflow', { '.github/workflows/a.yml': UNCLOSED }, ['.github/workflows/a.yml:2 blocking']],
  ['output of flyctl', { 'ops/fly-status.json': '{ "Name": "x" }\n{}' }, ['ops/fly-status.json:2 idle']],
  [
    'output of flyctl that a command takes for a config',
    { 'fly-status.json': '{ "Name": "x" }\n{}', 'x.sh': '#!/bin/sh\nfly deploy -c fly-status.json\n' },
    ['fly-status.json:2 blocking'],
  ],
  ['a config that says nothing', { 'fly.json': '{ "x" 1 }' }, ['fly.json:1 blocking']],
  ['a config of an environment', { 'fly.staging.yaml': UNCLOSED }, ['fly.staging.yaml:2 blocking']],
  ['a fixture', { 'tests/a.yml': UNCLOSED }, ['tests/a.yml:2 idle']],
  ['a template', { 'fly.toml.tmpl': '[x' }, []],
  [
    'a generic file that a deploy is told to read',
    { 'ops/live': 'app = "x"\n[a', 'x.sh': '#!/bin/sh\nfly deploy -c ops/live\n' },
    ['ops/live:2 blocking'],
  ],
  [
    'a Machine config inside of a fly config',
    { 'fly.toml': `app = "shop"\nmachine_config = '{ "containers" [] }'\n` },
    ['fly.toml:2 blocking'],
  ],
]

test.each(CASES)('%s', async (_, files, wanted) => {
  const { problems } = await projectOf(new Map(Object.entries(files)))
  const shown = problems.map(({ at, blocking, idle }) => {
    const weight = blocking ? 'blocking' : idle ? 'idle' : 'told'
    return `${at.path}:${at.range.start.line} ${weight}`
  })
  expect([...new Set(shown)]).toEqual(wanted)
})
