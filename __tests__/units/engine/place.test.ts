import { describe, expect, test } from '@jest/globals'
import { place, placeAll } from '../../../src/engine/place.ts'
import { createSource } from '../../../src/model/files/text.ts'
import type { Spot } from '../../../src/model/report.ts'
import { at, diffOf, type FileLiteral, finding } from './literals.ts'

const right = (path: string, line: number, startLine?: number): Spot => ({
  on: 'line',
  path,
  side: 'RIGHT',
  line,
  ...(startLine !== undefined && { startLine }),
})
const left = (path: string, line: number): Spot => ({ on: 'line', path, side: 'LEFT', line })

/** Head lines 9 to 13: 11 is added, and base line 11 (`force_https = true`) is gone behind it. */
const MIDDLE = '@@ -9,5 +9,5 @@\n a\n b\n+c\n-d\n e\n f'
/** Lines 10 and 20 are added. */
const TWO = '@@ -9,2 +9,3 @@\n a\n+b\n c\n@@ -18,2 +19,3 @@\n d\n+e\n f'
const related = (...places: string[]) => places.map(place => ({ at: at(place), note: '' }))

interface Case {
  readonly blamed: string
  readonly related?: readonly string[]
  readonly diff: Readonly<Record<string, string | FileLiteral>>
  readonly spot: Spot
}

const CASES: Readonly<Record<string, Case>> = {
  'an added line': { blamed: 'fly.toml:11', diff: { 'fly.toml': MIDDLE }, spot: right('fly.toml', 11) },
  'a line of the context': { blamed: 'fly.toml:9', diff: { 'fly.toml': MIDDLE }, spot: right('fly.toml', 9) },
  'several lines in one hunk': {
    blamed: 'fly.toml:10-12',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 12, 10),
  },
  'lines from the first of the hunk on': {
    blamed: 'fly.toml:9-12',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 12, 9),
  },
  'lines up to the last of the hunk': {
    blamed: 'fly.toml:10-13',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 13, 10),
  },
  'lines that begin before the hunk': {
    blamed: 'fly.toml:5-10',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 9),
  },
  'several lines that leave the hunk: its added line': {
    blamed: 'fly.toml:1-40',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 11),
  },
  'several lines that touch the hunk in its context': {
    blamed: 'fly.toml:12-40',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 12),
  },
  'a related added line before the blamed context': {
    blamed: 'fly.toml:9',
    related: ['Dockerfile:1'],
    diff: { 'fly.toml': MIDDLE, Dockerfile: '@@ -0,0 +1 @@\n+EXPOSE 80' },
    spot: right('Dockerfile', 1),
  },
  'a related line of a file in the diff': {
    blamed: 'fly.toml:3',
    related: ['Dockerfile:1'],
    diff: { Dockerfile: '@@ -0,0 +1 @@\n+EXPOSE 80' },
    spot: right('Dockerfile', 1),
  },
  'the nearest changed line of the same block': {
    blamed: 'fly.toml:5',
    diff: { 'fly.toml': '@@ -9,2 +9,3 @@\n a\n+b\n c' },
    spot: right('fly.toml', 10),
  },
  'the nearest of several changed lines': {
    blamed: 'fly.toml:5',
    diff: { 'fly.toml': '@@ -9,2 +9,4 @@\n a\n+b\n+c\n d' },
    spot: right('fly.toml', 10),
  },
  'the nearest, though told later': {
    blamed: 'fly.toml:18',
    diff: { 'fly.toml': TWO },
    spot: right('fly.toml', 20),
  },
  'the first of two that are as near': {
    blamed: 'fly.toml:15',
    diff: { 'fly.toml': TWO },
    spot: right('fly.toml', 10),
  },
  'a changed line that is just near enough': {
    blamed: 'fly.toml:30',
    diff: { 'fly.toml': '@@ -9,2 +9,3 @@\n a\n+b\n c' },
    spot: right('fly.toml', 10),
  },
  'the file when it is a line too far': {
    blamed: 'fly.toml:31',
    diff: { 'fly.toml': '@@ -9,2 +9,3 @@\n a\n+b\n c' },
    spot: { on: 'file', path: 'fly.toml' },
  },
  'a removed line when that is the nearest': {
    blamed: 'fly.toml:5',
    diff: { 'fly.toml': '@@ -9,3 +9,2 @@\n a\n-b\n c' },
    spot: left('fly.toml', 10),
  },
  'the whole file when every change is far away': {
    blamed: 'fly.toml:200',
    diff: { 'fly.toml': MIDDLE },
    spot: { on: 'file', path: 'fly.toml' },
  },
  'the whole file when the patch is not to be had': {
    blamed: 'fly.toml:2',
    diff: { 'fly.toml': {} },
    spot: { on: 'file', path: 'fly.toml' },
  },
  'the whole related file': {
    blamed: 'fly.toml:2',
    related: ['Dockerfile:2'],
    diff: { Dockerfile: {} },
    spot: { on: 'file', path: 'Dockerfile' },
  },
  'the check when the diff has none of its files': {
    blamed: 'fly.toml:2',
    diff: { 'other.toml': MIDDLE },
    spot: { on: 'check' },
  },
  'lines alone, for a range that ends at the start of a line': {
    blamed: 'fly.toml:11-12:1-1',
    diff: { 'fly.toml': MIDDLE },
    spot: right('fly.toml', 11),
  },
}

describe('place', () => {
  test.each(Object.entries(CASES))('%s', (_, { blamed, related: places = [], diff, spot }) => {
    expect(place(finding(blamed, { related: related(...places) }), diffOf(diff))).toEqual(spot)
  })

  const baseLines = ['[http_service]', ...Array.from({ length: 40 }, (_, n) => `key${n} = 1`)]
  baseLines[29] = '  force_https = true'
  const base = new Map([['old/fly.toml', createSource('old/fly.toml', baseLines.join('\n'))]])
  const removal: FileLiteral = {
    previousPath: 'old/fly.toml',
    status: 'renamed',
    patch: '@@ -2,2 +2,1 @@\n-key0\n key1\n@@ -29,3 +28,2 @@\n a\n-  force_https = true\n b',
  }

  test('the removed line that names what is blamed, on the side of the base, however far away', () => {
    const blamed = finding('fly.toml:50', { subject: 'http_service.force_https' })
    expect(place(blamed, diffOf({ 'fly.toml': removal }), base)).toEqual(left('fly.toml', 30))
  })

  test('the removed line before the context that the hunk shows', () => {
    const blamed = finding('fly.toml:28', { subject: 'port 80', message: '`force_https` is not set.' })
    expect(place(blamed, diffOf({ 'fly.toml': removal }), base)).toEqual(left('fly.toml', 30))
  })

  test('not a removed line that names something else, though it is nearer', () => {
    const blamed = finding('fly.toml:4', { subject: 'http_service.force_https' })
    expect(place(blamed, diffOf({ 'fly.toml': removal }), base)).toEqual(left('fly.toml', 30))
  })

  test.each([
    ['fly.toml:3', 2],
    ['fly.toml:60', 30],
  ])('the nearest of two removed lines, from %s', (blamed, line) => {
    const twice = [...baseLines]
    twice[1] = 'force_https = false'
    const sources = new Map([['old/fly.toml', createSource('old/fly.toml', twice.join('\n'))]])
    const fault = finding(blamed, { subject: 'force_https' })
    expect(place(fault, diffOf({ 'fly.toml': removal }), sources)).toEqual(left('fly.toml', line))
  })

  test('the first of two that are as near', () => {
    const lines = createSource('fly.toml', 'a\nforce_https = true\nforce_https = false\nb')
    const diff = diffOf({ 'fly.toml': '@@ -1,4 +1,2 @@\n a\n-force_https = true\n-force_https = false\n b' })
    const fault = finding('fly.toml:90', { subject: 'force_https' })
    expect(place(fault, diff, new Map([['fly.toml', lines]]))).toEqual(left('fly.toml', 2))
  })

  test.each([
    ['force_https = true', 'http_service.force_https', true],
    ['  "force_https": true', 'http_service.force_https', true],
    ["'force_https' = true", 'force_https', true],
    ['ENV API_TOKEN=x', 'env.API_TOKEN', true],
    ['ENV  API_TOKEN x', 'env.API_TOKEN', true],
    ['export API_TOKEN=x', 'API_TOKEN', true],
    ['- API_TOKEN=x', 'environment.API_TOKEN', true],
    ['-   API_TOKEN=x', 'environment.API_TOKEN', true],
    ['A1_TOKEN=x', 'env.A1_TOKEN', true],
    ['API_KEY_2_0=x', 'env.API_KEY_2_0', true],
    ['API_TOKEN=x', 'env.API_TOKEN_2', false],
    ['[http_service]', 'http_service.force_https', false],
    ['[http_service]', 'http_service', false],
    ['to = x', 'what goes to port 80', false],
    ['', 'force_https', false],
  ])('a removed %j is what %s names: %s', (line, subject, named) => {
    const lines = createSource('fly.toml', `a\n${line}\nb`)
    const diff = diffOf({ 'fly.toml': `@@ -1,3 +1,2 @@\n a\n-${line}\n b` })
    const spot = place(finding('fly.toml:90', { subject }), diff, new Map([['fly.toml', lines]]))
    expect(spot).toEqual(named ? left('fly.toml', 2) : { on: 'file', path: 'fly.toml' })
  })

  test('without the base, the nearest change', () => {
    const blamed = finding('fly.toml:5', { subject: 'http_service.force_https' })
    expect(place(blamed, diffOf({ 'fly.toml': removal }))).toEqual(left('fly.toml', 2))
  })
})

test('placeAll loses nothing and keeps the order', () => {
  const findings = ['fly.toml:11', 'a.toml:1', 'fly.toml:900'].map(blamed => finding(blamed))
  const placed = placeAll(findings, diffOf({ 'fly.toml': MIDDLE }))
  expect(placed.map(({ finding: found, spot }) => [found, spot.on])).toEqual([
    [findings[0], 'line'],
    [findings[1], 'check'],
    [findings[2], 'file'],
  ])
})
