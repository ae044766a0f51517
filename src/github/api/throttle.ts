import { setTimeout as delay } from 'node:timers/promises'

/** Of the throttling plugin's queues, which are Bottleneck's: each takes a request through several timers in a row. */
interface Limiter {
  schedule: (options: unknown, job: Job, ...args: unknown[]) => Promise<unknown>
}

type Job = (...args: unknown[]) => unknown

/**
 * Replaces the queues that keep writes one to three seconds apart. GitHub asks for
 * that pause from those who send many, so the first few go at once.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function spaceOut(unspaced: number, milliseconds: number): { key: () => Limiter } {
  let sent = 0
  let free = 0
  const schedule: Limiter['schedule'] = async (_options, job, ...args) => {
    if (++sent > unspaced) {
      const now = Date.now()
      const wait = Math.max(0, free - now)
      free = now + wait + milliseconds
      if (wait > 0) await delay(wait)
    }
    return job(...args)
  }
  return { key: () => ({ schedule }) }
}

/** Replaces the queue of all requests: no more than `limit` are under way, and who has its turn goes at once. */
export function atMost(limit: number): { key: () => Limiter } {
  let underWay = 0
  const waiting: (() => void)[] = []
  const schedule: Limiter['schedule'] = async (_options, job, ...args) => {
    if (underWay < limit) underWay++
    else await new Promise<void>(go => waiting.push(go))
    try {
      return await job(...args)
    } finally {
      // The next waiting request takes the slot.
      const next = waiting.shift()
      if (next) next()
      else underWay--
    }
  }
  return { key: () => ({ schedule }) }
}

/** Milliseconds until the retry of a job; `undefined` if it has failed permanently. */
type OnFailure = (error: unknown, info: { retryCount: number; args: unknown[] }) => Promise<number | undefined>

/** Replaces the queue that retries a request as the plugin asks: after what time, and how often. */
export function repeating() {
  let onFailure: OnFailure | undefined
  return {
    on: (_failed: string, listener: OnFailure): void => {
      onFailure = listener
    },
    schedule: async (job: Job, ...args: unknown[]): Promise<unknown> => {
      for (let retryCount = 0; ; retryCount++) {
        try {
          return await job(...args)
        } catch (error) {
          // The plugin fails on an error without a response; that error is reported then.
          const wait = await onFailure?.(error, { retryCount, args }).catch(() => undefined)
          if (wait === undefined) throw error
          await delay(wait)
        }
      }
    },
  }
}
