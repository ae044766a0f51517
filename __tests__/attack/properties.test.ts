/** A bounded, seeded round of what `npm run fuzz` does for as long as one likes. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CORPUS, checkEngine, checkParsers, someChange, someText } from './properties.ts'

/** In milliseconds. */
const ROUND = 8000
const limits = { seed: 20261123, numRuns: 100_000, interruptAfterTimeLimit: ROUND, markInterruptAsFailure: false }

test('there is much to start from', () => expect(CORPUS.length).toBeGreaterThan(200))

test('every parser: no throw, no hang, no place outside, twice the same', () => {
  fc.assert(fc.property(someText, checkParsers), limits)
}, 60_000)

test('the whole engine: no throw, no hang, no secret, no place outside, twice the same', () => {
  fc.assert(fc.property(someChange, checkEngine), limits)
}, 60_000)

test('what fuzzing found: a key in the middle of what a shell would run', () => {
  const key = ['base', '64:', 'bHfFuY31rF6SV9xHDFe54z=='].join('')
  const line = `PGPASSWORD=Plum-Basket-1987 p"${key}"g_dump -h localhost -U shop shop_test\n`
  checkEngine({ before: new Map(), after: new Map([['scripts/backup.sh', `#!/bin/sh\nfly version\n${line}`]]) })
})
