import type { FailOn } from '../model/policy.ts'
import type { OptionTable, Words } from './options.ts'
import { FAIL_ON, FORMATS, type Format, oneOf, saidFor } from './values.ts'

/** The words of `airworthy verify`; `undefined` where nothing was said. */
export interface VerifyOptions {
  /** `HOST` or `HOST:PORT`; none for the hosts of the project. */
  readonly hosts: readonly string[]
  readonly format: Format
  readonly output: string | undefined
  readonly failOn: FailOn | undefined
  readonly policy: string | undefined
}

export const VERIFY_TABLE: OptionTable = new Map([
  ['help', 'flag'],
  ['format', 'value'],
  ['output', 'value'],
  ['fail-on', 'value'],
  ['policy', 'value'],
])

/** Throws a UsageError that names the values that there are. What the words name is judged where they are looked at. */
export function readVerify(words: Words): VerifyOptions {
  return {
    hosts: words.plain,
    format: oneOf('--format', saidFor(words, 'format'), FORMATS) ?? 'text',
    output: saidFor(words, 'output'),
    failOn: oneOf('--fail-on', saidFor(words, 'fail-on'), FAIL_ON),
    policy: saidFor(words, 'policy'),
  }
}
