import { expect, test } from '@jest/globals'
import type { Snapshot } from '../../../src/model/files/snapshot.ts'
import type { Source } from '../../../src/model/files/text.ts'
import { NO_POLICY } from '../../../src/model/policy.ts'
import { parsers } from '../../../src/parse/index.ts'
import { buildProject } from '../../../src/project/build.ts'
import { createParseCache } from '../../../src/project/parse-cache.ts'

const FLY = 'app = "shop"\nprimary_region = "ams"\n'
const BASE = { 'fly.toml': FLY, Dockerfile: 'FROM node:22\n', 'config/app.yaml': 'level: info\n' }

function snapshotOf(commit: string, files: Readonly<Record<string, string>>): Snapshot {
  return { commit, paths: new Set(Object.keys(files)), texts: new Map(Object.entries(files)), problems: [] }
}

test('a text that two commits share under the same path is parsed once, all others each for themselves', () => {
  const parsed: string[] = []
  const noting =
    <Words extends [Source, ...unknown[]], Result>(parse: (...words: Words) => Result) =>
    (...words: Words): Result => {
      parsed.push(`${words[0].path} ${words[0].text.length}`)
      return parse(...words)
    }
  const { toml, yaml, dockerfile } = parsers
  const noted = { ...parsers, toml: noting(toml), yaml: noting(yaml), dockerfile: noting(dockerfile) }
  const parseCache = createParseCache()
  const change = { ...BASE, 'fly.toml': `${FLY}# changed\n`, 'config/copy.yaml': BASE['config/app.yaml'] }

  const base = buildProject(snapshotOf('base', BASE), NO_POLICY, noted, parseCache)
  const head = buildProject(snapshotOf('head', change), NO_POLICY, noted, parseCache)

  expect(parsed.sort()).toEqual([
    'Dockerfile 13',
    'config/app.yaml 12',
    'config/copy.yaml 12',
    `fly.toml ${FLY.length}`,
    `fly.toml ${FLY.length + 10}`,
  ])
  expect(head.sources.get('config/app.yaml')).toBe(base.sources.get('config/app.yaml'))
  expect(head.sources.get('fly.toml')?.text).toBe(`${FLY}# changed\n`)
  expect(head.apps.map(({ path }) => path)).toEqual(['fly.toml'])
})

test('a file that is read in two ways stands there twice', () => {
  const parseCache = createParseCache()
  const source = parseCache.source('web.conf', 'a = 1\n')
  const asToml = parseCache.document(source, 'toml', parsers.toml)
  const asYaml = parseCache.document(source, 'yaml', parsers.yaml)
  expect(asYaml).not.toBe(asToml)
  expect(parseCache.document(source, 'toml', parsers.toml)).toBe(asToml)
})
