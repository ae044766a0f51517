import type { ShellDocument } from '../../model/files/document.ts'
import { fileStart, type MappedText, type Source } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Command, ShellContext } from '../../model/project/command.ts'
import { type Piece, splice } from '../text/mapped-text.ts'
import { readScript, type ShellReading } from './commands.ts'
import { isShellScript, readPrefix, scriptOf } from './programs.ts'

/** A word of the exec form, and the text that a script in it is read from. */
export interface ExecWord {
  readonly value: Value<string>
  readonly text: MappedText
}

/**
 * Every simple command of a POSIX or bash text, as far as it can be read; GitHub's `${{ … }}` counts as unknown.
 * Scripts that a shell is given (`sh -c '…'`, `bash <<EOF`) are read as well, behind the command that runs them.
 */
export function parseShell(text: MappedText, context: ShellContext): Command[] {
  return [...(readShell(text, context)?.commands ?? [])]
}

/** As `parseShell`; `undefined` when the text is too long or too nested to be read at all. */
export function readShell(text: MappedText, context: ShellContext): ShellReading | undefined {
  return readScript(withoutCarriageReturns(text), context, 0)
}

/** The one command of an exec form, a list of words that no shell splits; a script among them is read as well. */
export function parseExec(argv: readonly ExecWord[], context: ShellContext): Command[] {
  const first = argv[0]
  const last = argv.at(-1)
  if (!first || !last) return []
  const values = argv.map(word => word.value)
  const { path, range } = first.value.at
  const at = { path, range: { start: range.start, end: last.value.at.range.end } }
  const { program } = readPrefix(values)
  const command: Command = { ...context, argv: values, program, assignments: [], redirects: [], at }
  const script = scriptOf(values)
  const operand = typeof script === 'number' ? argv[script] : undefined
  return operand ? [command, ...parseShell(operand.text, context)] : [command]
}

/** The commands of a script file; those of a function carry its name in their key. */
export function parseShellScript(source: Source): ShellDocument {
  const problems: Problem[] = []
  if (!isShellScript(source.text)) return { kind: 'shell', source, commands: [], problems }
  const reading = readShell(source, { origin: 'script', reader: 'ci', key: 'script' })
  if (!reading) {
    problems.push({
      at: fileStart(source.path),
      message: 'This script is too long or too deeply nested to parse.',
      blocking: true,
    })
  } else if (reading.fault !== undefined) {
    const message = 'This script could not be parsed from here on.'
    problems.push({ at: reading.fault, message, blocking: false })
  }
  return { kind: 'shell', source, commands: reading?.commands ?? [], problems }
}

/** Shells do not treat them as blanks, but in a file with CRLF they are unintended. */
function withoutCarriageReturns(text: MappedText): MappedText {
  if (!text.text.includes('\r\n')) return text
  const pieces: Piece[] = []
  let from = 0
  for (let at = text.text.indexOf('\r\n'); at !== -1; at = text.text.indexOf('\r\n', at + 2)) {
    pieces.push({ from, to: at })
    from = at + 1
  }
  pieces.push({ from, to: text.text.length })
  return splice(text, pieces)
}
