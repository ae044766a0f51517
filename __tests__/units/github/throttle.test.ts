import { expect, test } from '@jest/globals'
import { atMost, repeating } from '../../../src/github/api/throttle.ts'

test('so many jobs are under way, and each of the others takes the next free place', async () => {
  const queue = atMost(2).key()
  let underWay = 0
  let most = 0
  const done: number[] = []
  const job = async (number: unknown) => {
    most = Math.max(most, ++underWay)
    await new Promise(go => setTimeout(go, 5))
    underWay--
    done.push(Number(number))
    if (number === 1) throw new Error('broken')
    return number
  }
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map(number => queue.schedule({}, job, number)))
  expect([most, done]).toEqual([2, [0, 1, 2, 3, 4]])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
})

test('a job is repeated as often as the listener bids', async () => {
  const queue = repeating()
  const asked: unknown[] = []
  queue.on('failed', async (error, info) => {
    asked.push([String(error), info])
    return info.retryCount < 2 ? 1 : undefined
  })
  let runs = 0
  const job = (word: unknown) => {
    throw new Error(`${String(word)} ${++runs}`)
  }
  await expect(queue.schedule(job, 'no')).rejects.toThrow('no 3')
  expect(asked).toEqual([
    ['Error: no 1', { retryCount: 0, args: ['no'] }],
    ['Error: no 2', { retryCount: 1, args: ['no'] }],
    ['Error: no 3', { retryCount: 2, args: ['no'] }],
  ])
})

test('a listener that stumbles hides no error', async () => {
  const queue = repeating()
  queue.on('failed', async () => {
    throw new TypeError('stumbled')
  })
  const job = () => {
    throw new Error('lost connection')
  }
  await expect(queue.schedule(job)).rejects.toThrow('lost connection')
})
