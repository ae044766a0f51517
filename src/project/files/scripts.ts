import type { Location, Source } from '../../model/files/text.ts'
import type { Scalar, Tree } from '../../model/files/tree.ts'
import type { Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Command, CommandOrigin } from '../../model/project/command.ts'
import type { Reader } from '../../model/project/setting.ts'
import type { Parsers } from '../../parse/index.ts'
import { readPrefix } from '../../parse/shell/programs.ts'
import { scalarText } from '../../parse/text/scalar-text.ts'
import { textOf } from '../fields.ts'

/** Where the commands of one text come from. */
export interface CommandKind {
  readonly origin: CommandOrigin
  readonly reader: Reader
  readonly key: string
}

/** The parsers, and the callback for text inside a file that they could not read. */
export interface Readers extends Parsers {
  readonly report: (problem: Problem) => void
}

/** The simple commands of a scalar that holds shell text; one that cannot be read is reported. */
export function commandsOfText(
  source: Source,
  scalar: Scalar,
  kind: CommandKind,
  readers: Readers,
): readonly Command[] {
  if (typeof scalar.value !== 'string') return []
  const reading = readers.shell(scalarText(source, scalar), kind)
  if (reading) return reading.commands
  reportUnread(scalar.at, kind.reader, readers)
  return []
}

/** Reports shell text that no parser reads. */
export function reportUnread(at: Location, reader: Reader, readers: Readers): void {
  const message = 'The shell text here is too long or too deeply nested to parse.'
  readers.report({ at, message, blocking: reader !== 'development' })
}

/**
 * The commands of a value that is shell text, or a list of words that run as they stand. The text behind `sh -c` in
 * such a list is read as a shell reads it.
 */
export function commandsOf(
  source: Source,
  tree: Tree | undefined,
  kind: CommandKind,
  readers: Readers,
): readonly Command[] {
  if (!tree || tree.kind === 'table') return []
  if (tree.kind === 'scalar') return commandsOfText(source, tree, kind, readers)
  const script = shellScriptOf(tree.items)
  if (script) return commandsOfText(source, script, kind, readers)
  const argv: Value<string>[] = []
  for (const item of tree.items) {
    const word = textOf(item)
    if (word) argv.push(word)
  }
  return argv.length === 0 ? [] : [literalCommand(argv, tree.at, kind)]
}

/** A command whose words are already apart. */
export function literalCommand(argv: readonly Value<string>[], at: Location, kind: CommandKind): Command {
  return { ...kind, argv, program: readPrefix(argv).program, assignments: [], redirects: [], at }
}

/** The third word of `["sh", "-c", "…"]`. */
function shellScriptOf(items: readonly Tree[]): Scalar | undefined {
  const [program, flag, script] = items
  if (program?.kind !== 'scalar' || flag?.kind !== 'scalar' || script?.kind !== 'scalar') return undefined
  const isShell = typeof program.value === 'string' && /^(?:\/\S{1,50}\/)?(?:ba|da|a|z)?sh$/.test(program.value)
  return isShell && typeof flag.value === 'string' && /^-[a-z]*c$/.test(flag.value) ? script : undefined
}
