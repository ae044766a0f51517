import { expect, test } from '@jest/globals'
import { LARGEST_SAMPLE, sampleOf, shuffled } from '../../../scripts/precision/sample.ts'
import type { Found } from '../../../scripts/precision/scanners.ts'
import { secretsOf } from '../../../scripts/precision/secrets.ts'

function found(place: string, value?: string, sameValue: readonly string[] = []): Found {
  return { ...at(place), value, sameValue: sameValue.map(at), isCredential: true, isSevere: true }
}

function at(place: string): { path: string; line: number } {
  const [path = '', line = ''] = place.split(':')
  return { path, line: Number(line) }
}

test('a value in many places of a project is one secret, in another project another one', () => {
  const secrets = secretsOf(
    new Map([['one', [found('shop/a.ts:1', 'k'), found('shop/b.ts:9', 'k'), found('blog/a.ts:1', 'k')]]]),
  )
  expect(secrets.map(({ places }) => places)).toEqual([['blog/a.ts:1'], ['shop/a.ts:1', 'shop/b.ts:9']])
})

test('scanners that report one line report one secret, however they cut its value', () => {
  const reports = { one: [found('shop/a.ts:1', 'url', ['shop/c.md:4'])], two: [found('shop/a.ts:1', 'password')] }
  const more = { three: [found('shop/d.ts:2', 'password'), found('shop/c.md:4')], four: [found('shop/d.ts:3')] }
  expect(secretsOf(new Map(Object.entries({ ...reports, ...more })))).toEqual([
    {
      places: ['shop/a.ts:1', 'shop/c.md:4', 'shop/d.ts:2'],
      scanners: new Set(['one', 'two', 'three']),
      isCredential: true,
    },
    { places: ['shop/d.ts:3'], scanners: new Set(['four']), isCredential: true },
  ])
})

test('a sample is the same on each run, and in the order of the list', () => {
  const all = Array.from({ length: 500 }, (_, i) => i)
  const sample = sampleOf(all)
  expect(sample).toHaveLength(LARGEST_SAMPLE)
  expect(sample).toEqual(sampleOf(all))
  expect(sample).toEqual([...sample].sort((a, b) => a - b))
  expect(sampleOf(all.slice(0, LARGEST_SAMPLE))).toEqual(all.slice(0, LARGEST_SAMPLE))
  expect([...shuffled(all)].sort((a, b) => a - b)).toEqual(all)
})
