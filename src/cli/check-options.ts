import type { FailOn } from '../model/policy.ts'
import { type OptionTable, UsageError, type Words } from './options.ts'
import { FAIL_ON, FORMATS, type Format, oneOf, saidFor } from './values.ts'

/** The words of `airworthy check`; `undefined` where nothing was said. */
export interface CheckOptions {
  /** A folder, or files whose findings alone are told; none for the folder in which the command runs. */
  readonly paths: readonly string[]
  /** A revision; `true` stands for the default branch, to be found. */
  readonly base: string | true | undefined
  /** The index against HEAD: what would be committed. */
  readonly staged: boolean
  readonly format: Format
  readonly output: string | undefined
  readonly failOn: FailOn | undefined
  readonly policy: string | undefined
  readonly all: boolean
  readonly fix: 'safe' | 'all' | undefined
  /** With `fix`: tell as a diff what would be written, and write nothing. */
  readonly dryRun: boolean
  /** Write down what stands now; from then on only what is new or worse decides. */
  readonly writeBaseline: boolean
}

export const CHECK_TABLE: OptionTable = new Map([
  ['help', 'flag'],
  ['base', 'optional'],
  ['staged', 'flag'],
  ['format', 'value'],
  ['output', 'value'],
  ['fail-on', 'value'],
  ['policy', 'value'],
  ['all', 'flag'],
  ['fix', 'attached'],
  ['dry-run', 'flag'],
  ['write-baseline', 'flag'],
])

/** Throws a UsageError that says which words do not go together. */
export function readCheck(words: Words): CheckOptions {
  const { plain, options } = words
  const fix = options.get('fix') === true ? 'safe' : oneOf('--fix', saidFor(words, 'fix'), ['all'])
  const format = oneOf('--format', saidFor(words, 'format'), FORMATS)
  const staged = options.has('staged')
  const dryRun = options.has('dry-run')
  const writeBaseline = options.has('write-baseline')
  if (staged && options.has('base')) throw new UsageError('--staged compares with HEAD; leave out --base')
  if (staged && fix !== undefined) throw new UsageError('--fix changes the work tree; leave out --staged')
  if (dryRun && fix === undefined) throw new UsageError('--dry-run shows what --fix would change; add --fix')
  if (dryRun && format !== undefined) throw new UsageError('--dry-run prints a diff; leave out --format')
  if (writeBaseline && (staged || options.has('base'))) {
    throw new UsageError('--write-baseline writes down the whole project; leave out --base and --staged')
  }
  return {
    paths: plain,
    base: options.get('base'),
    staged,
    format: format ?? 'text',
    output: saidFor(words, 'output'),
    failOn: oneOf('--fail-on', saidFor(words, 'fail-on'), FAIL_ON),
    policy: saidFor(words, 'policy'),
    all: options.has('all'),
    fix,
    dryRun,
    writeBaseline,
  }
}
