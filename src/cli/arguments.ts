import { didYouMean } from '../policy/suggest.ts'
import { CHECK_TABLE, type CheckOptions, readCheck } from './check-options.ts'
import { type OptionTable, readOptions, UsageError, type Words } from './options.ts'
import { oneOf, saidFor } from './values.ts'
import { readVerify, VERIFY_TABLE, type VerifyOptions } from './verify-options.ts'

const RULES_FORMATS = ['text', 'json'] as const

/** What the user asked for. */
export type Invocation =
  | ({ readonly command: 'check' } & CheckOptions)
  | ({ readonly command: 'verify' } & VerifyOptions)
  | { readonly command: 'rules'; readonly format: (typeof RULES_FORMATS)[number] }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'version' }
  | { readonly command: 'help' }

const COMMANDS = new Map<string, OptionTable>([
  ['check', CHECK_TABLE],
  ['verify', VERIFY_TABLE],
  [
    'rules',
    new Map([
      ['help', 'flag'],
      ['format', 'value'],
    ]),
  ],
  ['explain', new Map([['help', 'flag']])],
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

  const words = readOptions(first, rest, options, didYouMean)
  if (words.options.has('help')) return { command: 'help' }
  switch (first) {
    case 'rules':
      refuseMore(first, words, 0)
      return { command: 'rules', format: oneOf('--format', saidFor(words, 'format'), RULES_FORMATS) ?? 'text' }
    case 'explain':
      return { command: 'explain', rule: readRule(first, words) }
    case 'verify':
      return { command: 'verify', ...readVerify(words) }
    default:
      return { command: 'check', ...readCheck(words) }
  }
}

function readRule(command: string, words: Words): string {
  refuseMore(command, words, 1)
  const [rule] = words.plain
  if (rule === undefined) throw new UsageError('say which rule, for example: airworthy explain plaintext-http')
  return rule
}

function refuseMore(command: string, { plain }: Words, limit: number): void {
  const surplus = plain[limit]
  if (surplus === undefined) return
  const allowed = limit === 0 ? 'takes no words' : 'takes one word'
  throw new UsageError(`${command} ${allowed} besides its options; there is also ${surplus}`)
}
