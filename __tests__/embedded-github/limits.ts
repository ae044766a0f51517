import { ApiError } from './api-error.ts'
import type { Limits } from './types.ts'

interface Metered {
  readonly token: string
  readonly resource: 'core' | 'graphql'
  /** 1 for reading, 5 for writing. */
  readonly points: number
  readonly creating: boolean
}

export interface Meter {
  /** Counts the request; throws GitHub's 403 when a limit is reached. */
  admit(request: Metered): void
  /** The headers that every answer carries. */
  headers(token: string, resource: Metered['resource']): Record<string, string>
  /** Used, left and the reset's time in seconds since 1970. */
  usage(token: string, resource: Metered['resource']): { limit: number; used: number; remaining: number; reset: number }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Entry {
  readonly at: number
  readonly points: number
  readonly creating: boolean
}

/** Primary and secondary limits; `now` is in milliseconds. Source: docs.github.com, "Rate limits for the REST API". */
export function createMeter(limits: Limits, now: () => number): Meter {
  const windows = new Map<string, { start: number; used: number }>()
  const history = new Map<string, Entry[]>()

  function windowOf(token: string, resource: string): { start: number; used: number } {
    const key = `${resource} ${token}`
    const known = windows.get(key)
    if (known && now() - known.start < HOUR) return known
    const opened = { start: now(), used: 0 }
    windows.set(key, opened)
    return opened
  }

  function usage(token: string, resource: Metered['resource']): ReturnType<Meter['usage']> {
    const { start, used } = windowOf(token, resource)
    const limit = limits.requestsPerHour
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil((start + HOUR) / 1000) }
  }

  function admit({ token, resource, points, creating }: Metered): void {
    const window = windowOf(token, resource)
    if (window.used >= limits.requestsPerHour) throw primaryLimit()
    window.used++
    const recent = (history.get(token) ?? []).filter(({ at }) => now() - at < HOUR)
    const lastMinute = recent.filter(({ at }) => now() - at < MINUTE)
    const spent = lastMinute.reduce((sum, entry) => sum + entry.points, 0)
    const made = (entries: readonly Entry[]): number => entries.filter(entry => entry.creating).length
    history.set(token, recent)
    if (spent + points > limits.pointsPerMinute) throw secondaryLimit()
    if (creating && (made(lastMinute) >= limits.creatingPerMinute || made(recent) >= limits.creatingPerHour)) {
      throw secondaryLimit()
    }
    recent.push({ at: now(), points, creating })
  }

  return {
    admit,
    usage,
    headers: (token, resource) => {
      const { limit, used, remaining, reset } = usage(token, resource)
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
      }
    },
  }
}

function primaryLimit(): ApiError {
  return new ApiError(403, {
    message: 'API rate limit exceeded for installation.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
  })
}

/** Also the answer to more than 100 requests at once. */
export function secondaryLimit(): ApiError {
  return new ApiError(
    403,
    {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
    { 'retry-after': '60' },
  )
}
