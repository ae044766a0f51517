import type { ShellDocument } from '../../model/files/document.ts'
import type { Source } from '../../model/files/text.ts'
import type { Value } from '../../model/files/value.ts'
import type { Problem } from '../../model/problem.ts'
import type { Command } from '../../model/project/command.ts'
import { lineEnd } from '../text/line-end.ts'
import { type Piece, splice } from '../text/mapped-text.ts'
import { readShell } from './shell.ts'

/** `deploy: build test`, `.PHONY: deploy`, `deploy env="prod":`; never an assignment. */
const RULE = /^([\w./%@-][^\t:=#]{0,200}?)\s*(?:=\S{0,200}\s*)?::?(?![:=])/

/**
 * The commands of the recipes of a Makefile or a justfile; their key is the target. Make hands each line to a shell
 * with its own variables put in: `$(NAME)` and `$$NAME` are unknown, as a shell's would be.
 * https://www.gnu.org/software/make/manual/html_node/Recipe-Syntax.html
 */
export function parseMakefile(source: Source): ShellDocument {
  const commands: Command[] = []
  const problems: Problem[] = []
  for (const { target, pieces } of recipesOf(source)) {
    const reading = readShell(splice(source, pieces), { origin: 'script', reader: 'ci', key: target })
    if (reading) for (const command of reading.commands) commands.push(withoutTemplates(command))
    else {
      const at = source.locate(pieces[0]?.from ?? 0, pieces[0]?.to ?? 0)
      problems.push({ at, message: 'This recipe is too long or too deeply nested to parse.', blocking: true })
    }
  }
  return { kind: 'shell', source, commands, problems }
}

/** What just puts in for `{{name}}` is not known. */
function withoutTemplates(command: Command): Command {
  const isOpen = (word: Value<string>) => word.known && word.value.includes('{{')
  if (!command.argv.some(isOpen)) return command
  const argv = command.argv.map(word => (isOpen(word) ? ({ known: false, at: word.at, raw: word.raw } as const) : word))
  return { ...command, argv }
}

interface Recipe {
  readonly target: string
  readonly pieces: Piece[]
}

/** The lines of each recipe, without what tells make how to run them: the indentation, `@`, `-` and `+`. */
function recipesOf({ text }: Source): Recipe[] {
  const recipes: Recipe[] = []
  let open: Recipe | undefined
  let continued = false
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const next = Math.min(text.length, end + 1)
    if (open && (continued || /^[ \t]+\S/.test(line))) {
      const lead = continued ? 0 : (/^[ \t]+[@+-]{0,3}/.exec(line)?.[0].length ?? 0)
      open.pieces.push({ from: at + lead, to: next })
      continued = /(?:^|[^\\])\\\r?$/.test(line)
    } else {
      continued = false
      const [, target] = RULE.exec(line) ?? []
      // Blank lines and comments stand inside of recipes too.
      if (target !== undefined) {
        open = { target: target.trim(), pieces: [] }
        recipes.push(open)
      } else if (!/^\s*(?:#.*)?$/.test(line)) open = undefined
    }
    at = next
  }
  return recipes.filter(({ pieces }) => pieces.length > 0)
}
