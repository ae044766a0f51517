import type { FailOn } from '../model/policy.ts'
import { SEVERITIES } from '../model/severity.ts'
import { didYouMean } from '../policy/suggest.ts'
import { type OptionKind, type OptionTable, type ParsedOptions, readOptions, UsageError } from './options.ts'

const CHECK_FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github', 'gitlab', 'rdjson'] as const
type CheckFormat = (typeof CHECK_FORMATS)[number]

const RULES_FORMATS = ['text', 'json'] as const
const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never']

/** What the user asked for. */
export type Invocation =
  | ({ readonly command: 'check' } & CheckOptions)
  | ({ readonly command: 'verify' } & VerifyOptions)
  | { readonly command: 'rules'; readonly format: (typeof RULES_FORMATS)[number] }
  | { readonly command: 'explain'; readonly rule: string; readonly examples: boolean }
  | { readonly command: 'version' }
  | { readonly command: 'help' }

/** How a report is written. */
export interface ReportOptions {
  readonly format: CheckFormat
  readonly output: string | undefined
  readonly all: boolean
}

/** The words of `airworthy verify`; `undefined` where nothing was said. */
export interface VerifyOptions extends Omit<ReportOptions, 'all'> {
  /** None for those of the project. */
  readonly hosts: readonly string[]
  readonly failOn: FailOn | undefined
  readonly policy: string | undefined
}

/** The words of `airworthy check`; `undefined` where nothing was said. */
export interface CheckOptions extends ReportOptions {
  /** A folder, or files to limit the findings to; none for the current folder. */
  readonly paths: readonly string[]
  /** A revision; `true` stands for the default branch, to be found. */
  readonly base: string | true | undefined
  /** The index against HEAD: what would be committed. */
  readonly staged: boolean
  readonly failOn: FailOn | undefined
  readonly policy: string | undefined
  readonly fix: 'safe' | 'all' | undefined
  /** With `fix`: tell as a diff what would be written, and write nothing. */
  readonly dryRun: boolean
  /** Write down what stands now; from then on only what is new or worse decides. */
  readonly writeBaseline: boolean
}

const COMMON = ['help', 'flag'] as const
const REPORT = [
  ['format', 'value'],
  ['output', 'value'],
  ['fail-on', 'value'],
  ['policy', 'value'],
] as const
const COMMANDS = new Map<string, OptionTable>([
  [
    'check',
    new Map([
      COMMON,
      ['base', 'optional'],
      ['staged', 'flag'],
      ...REPORT,
      ['all', 'flag'],
      ['fix', 'attached'],
      ['dry-run', 'flag'],
      ['write-baseline', 'flag'],
    ]),
  ],
  ['verify', new Map<string, OptionKind>([COMMON, ...REPORT])],
  ['rules', new Map([COMMON, ['format', 'value']])],
  ['explain', new Map<string, OptionKind>([COMMON, ['examples', 'flag']])],
])

/** Reads the words after the program's name. Throws a UsageError that says what would have been right. */
export function parseInvocation(args: readonly string[]): Invocation {
  const [first, ...rest] = args
  if (first === undefined) throw new UsageError('no command given; for example: airworthy check')
  if (first === '--help' || first === '-h') return { command: 'help' }
  if (first === '--version') return { command: 'version' }
  const options = COMMANDS.get(first)
  if (options === undefined) {
    const kind = first.startsWith('-') ? 'option' : 'command'
    const known = kind === 'option' ? ['--help', '--version'] : COMMANDS.keys()
    throw new UsageError(`unknown ${kind} ${first}${didYouMean(first, known)}`)
  }

  const parsed = readOptions(first, rest, options, didYouMean)
  if (parsed.options.has('help')) return { command: 'help' }
  if (first === 'rules') {
    refuseMore(first, parsed, 0)
    return { command: 'rules', format: oneOf('--format', optionValue(parsed, 'format'), RULES_FORMATS) ?? 'text' }
  }
  if (first === 'explain') {
    refuseMore(first, parsed, 1)
    const [rule] = parsed.positionals
    if (rule === undefined) throw new UsageError('no rule given; for example: airworthy explain plaintext-http')
    return { command: 'explain', rule, examples: parsed.options.has('examples') }
  }
  if (first === 'verify') return { command: 'verify', hosts: parsed.positionals, ...readReport(parsed) }
  return { command: 'check', ...readCheck(parsed) }
}

function readReport(parsed: ParsedOptions): Omit<VerifyOptions, 'hosts'> {
  return {
    format: oneOf('--format', optionValue(parsed, 'format'), CHECK_FORMATS) ?? 'text',
    output: optionValue(parsed, 'output'),
    failOn: oneOf('--fail-on', optionValue(parsed, 'fail-on'), FAIL_ON),
    policy: optionValue(parsed, 'policy'),
  }
}

function readCheck(parsed: ParsedOptions): CheckOptions {
  const { positionals, options } = parsed
  const fix = options.get('fix') === true ? 'safe' : oneOf('--fix', optionValue(parsed, 'fix'), ['all'])
  const staged = options.has('staged')
  const dryRun = options.has('dry-run')
  const writeBaseline = options.has('write-baseline')
  if (staged && options.has('base')) throw new UsageError('--staged compares with HEAD; remove --base')
  if (staged && fix !== undefined) throw new UsageError('--fix changes the work tree; remove --staged')
  if (dryRun && fix === undefined) throw new UsageError('--dry-run shows what --fix would change; add --fix')
  if (dryRun && options.has('format')) throw new UsageError('--dry-run prints a diff; remove --format')
  if (writeBaseline && (staged || options.has('base'))) {
    throw new UsageError('--write-baseline covers the whole project; remove --base and --staged')
  }
  return {
    paths: positionals,
    base: options.get('base'),
    staged,
    ...readReport(parsed),
    all: options.has('all'),
    fix,
    dryRun,
    writeBaseline,
  }
}

function optionValue({ options }: ParsedOptions, name: string): string | undefined {
  const value = options.get(name)
  return value === true ? undefined : value
}

function refuseMore(command: string, { positionals }: ParsedOptions, limit: number): void {
  const surplus = positionals[limit]
  if (surplus === undefined) return
  const allowed = limit === 0 ? 'takes no arguments' : 'takes one argument'
  throw new UsageError(`${command} ${allowed} apart from its options; unexpected: ${surplus}`)
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find(each => each === value)
  if (found === undefined) {
    throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not ${value}${didYouMean(value, allowed)}`)
  }
  return found
}
