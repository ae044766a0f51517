/** Wrong usage; the message says what is wrong and what is valid. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Whether an option takes a value: none, one (`--format json` or `--format=json`), one that may be left out at the end
 * or in front of another option (`--base`), or one that is always attached (`--fix`, `--fix=all`).
 */
export type OptionKind = 'flag' | 'value' | 'optional' | 'attached'

/** The options of a command by name. */
export type OptionTable = ReadonlyMap<string, OptionKind>

export interface ParsedOptions {
  /** What is no option, and everything behind `--`. */
  readonly positionals: readonly string[]
  /** By name; `true` for an option without a value. The last one counts. */
  readonly options: ReadonlyMap<string, string | true>
}

const SHORT = new Map([['-h', '--help']])

/** Splits the words behind a command. Throws a UsageError; `suggest` gives an ending to the message about a name. */
export function readOptions(
  command: string,
  args: readonly string[],
  table: OptionTable,
  suggest: (name: string, known: readonly string[]) => string,
): ParsedOptions {
  const positionals: string[] = []
  const options = new Map<string, string | true>()
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word === '--') {
      positionals.push(...args.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const written = equals === -1 ? word : word.slice(0, equals)
    const attached = equals === -1 ? undefined : word.slice(equals + 1)
    const name = (SHORT.get(written) ?? written).slice(2)
    const kind = written.startsWith('--') || SHORT.has(written) ? table.get(name) : undefined
    if (kind === undefined) {
      const known = [...table.keys()].map(each => `--${each}`)
      throw new UsageError(`${command} has no option ${written}${suggest(written, known)}`)
    }
    if (kind === 'flag' && attached !== undefined) throw new UsageError(`${written} takes no value`)
    const next = args[at + 1]
    const takesNext =
      (kind === 'value' || kind === 'optional') && attached === undefined && next !== undefined && !next.startsWith('-')
    const value = takesNext ? next : attached
    if (takesNext) at++
    if (value === '' || (value === undefined && kind === 'value')) throw new UsageError(`${written} needs a value`)
    options.set(name, value ?? true)
  }
  return { positionals, options }
}
