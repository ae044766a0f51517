import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from './faults.ts'
import { type Sample, startSample } from './sample.ts'

let sample: Sample
beforeEach(async () => {
  sample = await startSample()
})
afterEach(() => sample.github.close())

const review = { event: 'COMMENT', body: 'Well.' }
const post = (): ReturnType<Sample['call']> => sample.call('pulls/1/reviews', review)
const reviews = (): number => sample.pull.reviews.length

test.each([
  ['before', 0],
  ['after', 1],
] as const)('an answer %s the write', async (when, made) => {
  sample.github.setFaults(({ operation, nth }) =>
    operation === 'pulls/create-review' && nth === 1
      ? { kind: 'answer', when, status: 502, headers: { 'retry-after': '7' }, body: '<html>' }
      : undefined,
  )
  const answer = await post()
  expect([answer.status, answer.headers.get('retry-after'), answer.text, reviews()]).toEqual([502, '7', '<html>', made])
  expect(sample.github.requests.at(-1)).toMatchObject({ operation: 'pulls/create-review', nth: 1, status: 502 })
  expect([(await post()).status, reviews()]).toEqual([200, made + 1])
})

describe('broken answers', () => {
  const once = (fault: Fault): void => sample.github.setFaults((_, number) => (number === 1 ? fault : undefined))

  test.each(['before', 'after'] as const)('silence %s the write', async when => {
    once({ kind: 'silence', when })
    const address = `${sample.github.apiUrl}/repos/acme/shop/issues/1/comments`
    const headers = { authorization: `Bearer ${sample.token}` }
    const waiting = fetch(address, { method: 'POST', headers, body: '{"body":"x"}', signal: AbortSignal.timeout(150) })
    await expect(waiting).rejects.toThrow('timeout')
    expect(sample.pull.comments).toHaveLength(when === 'after' ? 1 : 0)
    expect(sample.github.requests.at(-1)?.status).toBeUndefined()
  })

  test('a connection cut in the middle, after the write', async () => {
    once({ kind: 'cut' })
    await expect(post()).rejects.toThrow('terminated')
    expect(reviews()).toBe(1)
  })

  test('half a JSON', async () => {
    once({ kind: 'malformed' })
    const answer = await post()
    expect(answer.status).toBe(200)
    expect(() => answer.json()).toThrow(SyntaxError)
  })

  test('a slow drip ends whole', async () => {
    once({ kind: 'drip', bytes: 400, milliseconds: 10 })
    const started = performance.now()
    const answer = await sample.call('pulls/1')
    expect(answer.json()['number']).toBe(1)
    expect(performance.now() - started).toBeGreaterThan(9 * Math.floor(answer.text.length / 400))
  })
})

test('a push may come between two requests', async () => {
  sample.github.setFaults(async ({ operation }) => {
    if (operation === 'pulls/create-review') await sample.repository.commit('change', { 'app.txt': 'all new\n' })
    return undefined
  })
  const old = sample.pull.head.sha
  const comments = [{ path: 'app.txt', line: 5, body: 'Late.' }]
  const answer = await sample.call('pulls/1/reviews', { event: 'COMMENT', commit_id: old, comments })
  expect([answer.status, sample.repository.comments(1)[0]?.outdated]).toEqual([200, true])
})
