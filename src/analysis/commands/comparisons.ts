import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import { type Command, programOf } from '../../model/project/command.ts'

const COMPARES = /^(?:==?|!=|=~)$/
const VARIABLE = /\$\{?([A-Za-z_]\w{0,100})/

/** A literal of a script with the variable on the other side of a comparison. */
export interface ComparedWord {
  readonly name: string
  readonly value: string
  readonly at: Location
}

/** The literals that a script compares with a variable: of `[ "$TOKEN" = "x" ]`, `[[ … ]]` and `case $TOKEN in x)`. */
export function comparedWords(command: Command): ComparedWord[] {
  const { argv } = command
  const program = programOf(command)
  const pairs: (readonly [Value<string> | undefined, Value<string> | undefined])[] = []
  if (program === 'case') for (const pattern of argv.slice(2)) pairs.push([argv[1], pattern])
  else if (/^(?:\[\[?|test)$/.test(program)) {
    for (const [index, word] of argv.entries()) {
      if (COMPARES.test(known(word) ?? ''))
        pairs.push([argv[index - 1], argv[index + 1]], [argv[index + 1], argv[index - 1]])
    }
  }
  return pairs.flatMap(([variable, literal]) => {
    const name = variable?.known === false ? VARIABLE.exec(variable.raw.slice(0, 300))?.[1] : undefined
    if (name === undefined || !literal?.known) return []
    return { name, value: literal.value.replace(/^\^|\$$/g, ''), at: literal.at }
  })
}
