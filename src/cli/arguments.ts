import { parseArgs } from 'node:util'
import type { FailOn } from '../model/policy.ts'
import { SEVERITIES } from '../model/severity.ts'
import { didYouMean } from '../policy/suggest.ts'

/** Wrong usage; the message tells what is wrong and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const CHECK_FORMATS = ['text', 'json', 'markdown', 'github'] as const
type CheckFormat = (typeof CHECK_FORMATS)[number]
/** Part of the contract, but not built yet: refused by name, so that nobody takes them for a typing error. */
const LATER_FORMATS = ['sarif']

const RULES_FORMATS = ['text', 'json'] as const
const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never']

/** What the user asked for. */
export type Invocation =
  | ({ readonly command: 'check' } & CheckOptions)
  | { readonly command: 'rules'; readonly format: (typeof RULES_FORMATS)[number] }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'version' }
  | { readonly command: 'help' }

/** The words of `airworthy check`; `undefined` where nothing was said. */
export interface CheckOptions {
  readonly directory: string
  readonly base: string | undefined
  readonly format: CheckFormat
  readonly output: string | undefined
  readonly failOn: FailOn | undefined
  readonly policy: string | undefined
  readonly all: boolean
}

/** The options of a command: whether one takes a value. */
type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>

const COMMON: OptionTable = { help: { type: 'boolean', short: 'h' } }
const COMMANDS = new Map<string, OptionTable>([
  [
    'check',
    {
      ...COMMON,
      base: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      'fail-on': { type: 'string' },
      policy: { type: 'string' },
      all: { type: 'boolean' },
      fix: { type: 'boolean' },
    },
  ],
  ['rules', { ...COMMON, format: { type: 'string' } }],
  ['explain', COMMON],
])

/** Reads the words after the program's name. Throws a UsageError that says what would have been right. */
export function parseInvocation(args: readonly string[]): Invocation {
  const [first, ...rest] = args
  if (first === undefined) throw new UsageError('say what to do, for example: airworthy check')
  if (first === '--help' || first === '-h') return { command: 'help' }
  if (first === '--version') return { command: 'version' }
  const options = COMMANDS.get(first)
  if (options === undefined) {
    const kind = first.startsWith('-') ? 'option' : 'command'
    const known = kind === 'option' ? ['--help', '--version'] : COMMANDS.keys()
    throw new UsageError(`unknown ${kind} ${first}${didYouMean(first, known)}`)
  }

  const { words, values, flags } = readOptions(first, rest, options)
  if (flags.has('help')) return { command: 'help' }
  if (first === 'rules') {
    refuseMore(first, words, 0)
    return { command: 'rules', format: oneOf('--format', values.get('format'), RULES_FORMATS) ?? 'text' }
  }
  if (first === 'explain') {
    refuseMore(first, words, 1)
    const [rule] = words
    if (rule === undefined) throw new UsageError('say which rule, for example: airworthy explain plaintext-http')
    return { command: 'explain', rule }
  }

  refuseMore(first, words, 1)
  if (flags.has('fix')) throw new UsageError('--fix is not available yet')
  const format = values.get('format')
  if (format !== undefined && LATER_FORMATS.includes(format)) {
    throw new UsageError(`--format ${format} is not available yet; there is ${CHECK_FORMATS.join(', ')}`)
  }
  return {
    command: 'check',
    directory: words[0] ?? '.',
    base: values.get('base'),
    format: oneOf('--format', format, CHECK_FORMATS) ?? 'text',
    output: values.get('output'),
    failOn: oneOf('--fail-on', values.get('fail-on'), FAIL_ON),
    policy: values.get('policy'),
    all: flags.has('all'),
  }
}

interface ReadOptions {
  readonly words: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

/** Node splits the words; what is wrong with them is said here, in words that help. */
function readOptions(command: string, args: readonly string[], options: OptionTable): ReadOptions {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const words: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) {
      const known = Object.keys(options).map(name => `--${name}`)
      throw new UsageError(`${command} has no option ${token.rawName}${didYouMean(token.rawName, known)}`)
    }
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
      flags.add(token.name)
      continue
    }
    const looksLikeOption = token.inlineValue === false && token.value?.startsWith('-')
    if (!token.value || looksLikeOption) throw new UsageError(`${token.rawName} needs a value`)
    values.set(token.name, token.value)
  }
  return { words, values, flags }
}

function refuseMore(command: string, words: readonly string[], limit: number): void {
  const surplus = words[limit]
  if (surplus === undefined) return
  const allowed = limit === 0 ? 'takes no words' : 'takes one word'
  throw new UsageError(`${command} ${allowed} besides its options; there is also ${surplus}`)
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find(each => each === value)
  if (found === undefined) {
    throw new UsageError(`${option} is one of ${allowed.join(', ')}, not ${value}${didYouMean(value, allowed)}`)
  }
  return found
}
