import { expect, test } from '@jest/globals'
import { type Marker, readMarker, writeMarker } from '../../../src/github/publish/marker.ts'

const A = 'a1'.repeat(10)
const B = 'b2'.repeat(10)

test.each<[Marker, string]>([
  [{ fingerprints: [A], closed: false }, `<!-- airworthy:v1 ${A} -->`],
  [{ fingerprints: [A, B], closed: false }, `<!-- airworthy:v1 ${A} ${B} -->`],
  [{ fingerprints: [A], closed: true }, `<!-- airworthy:v1 closed ${A} -->`],
])('%j', (marker, line) => {
  expect(writeMarker(marker)).toBe(line)
  expect(readMarker(line)).toEqual(marker)
  expect(readMarker(`${line}\nWords.`)).toEqual(marker)
})

test.each([
  ['no marker', 'Words.'],
  ['a quoted one', `> <!-- airworthy:v1 ${A} -->`],
  ['a tool of another name', `<!-- seaworthy:v1 ${A} -->`],
  ['a later version', `<!-- airworthy:v2 ${A} -->`],
  ['another state', `<!-- airworthy:v1 open ${A} -->`],
  ['no fingerprint', '<!-- airworthy:v1 closed -->'],
  ['half a fingerprint', `<!-- airworthy:v1 ${A.slice(0, 10)} -->`],
  ['fingerprints in one piece', `<!-- airworthy:v1 ${A}${B} -->`],
  ['an open end', `<!-- airworthy:v1 ${A}`],
])('not ours: %s', (_, body) => {
  expect(readMarker(body)).toBeUndefined()
})
