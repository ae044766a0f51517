import type { FailOn } from '../model/policy.ts'
import { SEVERITIES } from '../model/severity.ts'
import { didYouMean } from '../policy/suggest.ts'
import { UsageError, type Words } from './options.ts'

/** Of a report. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github', 'gitlab', 'rdjson'] as const
export type Format = (typeof FORMATS)[number]

export const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never']

/** The value of an option; `undefined` where it was given without one, or not at all. */
export function saidFor({ options }: Words, name: string): string | undefined {
  const value = options.get(name)
  return value === true ? undefined : value
}

/** The value, if it is an allowed one. Throws a UsageError that names them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find(each => each === value)
  if (found === undefined) {
    throw new UsageError(`${option} is one of ${allowed.join(', ')}, not ${value}${didYouMean(value, allowed)}`)
  }
  return found
}
