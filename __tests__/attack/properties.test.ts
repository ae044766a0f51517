/** A seeded round of what `npm run fuzz` does for as long as one likes, of as many inputs on every machine. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CORPUS, checkEngine, checkParsers, someChange, someText } from './properties.ts'

const seed = 20261123
/** These take some seconds each. */
const TEXTS = 500
const CHANGES = 120

test('there is much to start from', () => expect(CORPUS.length).toBeGreaterThan(200))

test('every parser: no throw, no hang, no place outside, twice the same', () => {
  fc.assert(fc.property(someText, checkParsers), { seed, numRuns: TEXTS })
})

test('the whole engine: no throw, no hang, no secret, no place outside, twice the same', () => {
  fc.assert(fc.property(someChange, checkEngine), { seed, numRuns: CHANGES })
})

test('what fuzzing found: a key in the middle of what a shell would run', () => {
  const key = ['base', '64:', 'bHfFuY31rF6SV9xHDFe54z=='].join('')
  const line = `PGPASSWORD=Plum-Basket-1987 p"${key}"g_dump -h localhost -U shop shop_test\n`
  checkEngine({ before: new Map(), after: new Map([['scripts/backup.sh', `#!/bin/sh\nfly version\n${line}`]]) })
})
