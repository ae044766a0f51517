import { expect, test } from '@jest/globals'
import { lazy, memoize, memoizeByText } from '../../../src/model/memoize.ts'

test('the answer for a thing is worked out once, also where there is none', () => {
  const asked: object[] = []
  const answer = memoize((thing: { readonly n: number }) => {
    asked.push(thing)
    return thing.n > 1 ? thing.n : undefined
  })
  const [one, two] = [{ n: 1 }, { n: 2 }]
  expect([answer(one), answer(one), answer(two), answer(two)]).toEqual([undefined, undefined, 2, 2])
  expect(asked).toEqual([one, two])
})

test('texts that are many are forgotten and answered again alike', () => {
  let asked = 0
  const length = memoizeByText(text => {
    asked++
    return text.length
  })
  expect([length('__proto__'), length('__proto__'), asked]).toEqual([9, 9, 1])
  for (let i = 0; i < 10_000; i++) length(`name ${i}`)
  expect([length('__proto__'), asked]).toEqual([9, 10_002])
})

test('what is asked once is worked out when it is asked first', () => {
  let asked = 0
  const answer = lazy(() => {
    asked++
    return undefined
  })
  expect(asked).toBe(0)
  expect([answer(), answer(), asked]).toEqual([undefined, undefined, 1])
})
