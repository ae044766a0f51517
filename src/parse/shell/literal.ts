/**
 * Lines of plain words, as most commands of a fly.toml and many of a workflow are: nothing in them that a shell expands,
 * quotes or reads as more than a word. To load unbash takes longer than to judge such a file; that it says the same is a
 * test.
 */

import type { MappedText } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Command, ShellContext } from '../../model/project/command.ts'
import { isShell, readPrefix, scriptOf } from './programs.ts'

/** A longer text is a program, and hardly plain. */
const MAX_LENGTH = 2_000
const LITERAL = /^[\w./:@%+,\- \t\n=]*$/
const WORD = /[^ \t]+/g
/** `NAME=value`, which some programs take for an assignment (`alias`, `export`), others for a word. */
const ASSIGNMENT = /(?:^|[ \t\n])\w+\+?=/
/** What a shell reads as more than the name of a program. */
const NO_PROGRAM =
  /^(?:case|coproc|declare|do|done|elif|else|esac|eval|export|fi|for|function|if|in|let|local|readonly|select|then|time|typeset|until|while)$/

/** The commands of a text of plain lines, one a line, and `undefined` for all other texts. */
export function literalCommands(text: MappedText, context: ShellContext): Command[] | undefined {
  if (text.text.length > MAX_LENGTH || !LITERAL.test(text.text) || ASSIGNMENT.test(text.text)) return undefined
  const commands: Command[] = []
  let start = 0
  for (const line of text.text.split('\n')) {
    const found = [...line.matchAll(WORD)].map(({ 0: raw, index }) => ({ raw, from: start + index }))
    start += line.length + 1
    const [first] = found
    const last = found.at(-1)
    if (!first || !last) continue
    if (NO_PROGRAM.test(first.raw)) return undefined
    const argv = found.map(({ raw, from }): Value<string> => {
      return { known: true, value: raw, at: text.locate(from, from + raw.length), raw }
    })
    const { program } = readPrefix(argv)
    if (isShell(argv[program]) || scriptOf(argv) !== undefined) return undefined
    const at = text.locate(first.from, last.from + last.raw.length)
    commands.push({ ...context, argv, program, assignments: [], redirects: [], at })
  }
  return commands
}
