import { known, type Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import type { Setting } from '../../model/project/setting.ts'

/** What a variable may be, by its name; several values where a matrix or branches give several. */
export type LookUp = (name: string) => readonly string[] | undefined

/** A name with its values for the commands whose key begins with `scope`. */
export interface Constant {
  readonly scope: string
  readonly name: string
  readonly values: readonly string[]
}

const MAX_VALUES = 20
const MAX_DEPTH = 3
const EXPANSION =
  /\$\{\{\s{0,20}([\w.-]{1,200})\s{0,20}\}\}|\$\{(\w{1,200})(?::?[-=]([^}$`"'\\]{0,300}))?\}|\$(\w{1,200}|@)/g
/** A variable alone, which a shell splits at blanks, and an array. */
const SPLIT = /^(?:\$\{?(\w{1,200}|@)\}?|"?\$\{(\w{1,200})\[[@*]\]\}"?|"\$(@)")$/

/** What a text with variables may say, where the files determine every one of them; else nothing. */
export function valuesOf(raw: string, lookUp: LookUp, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH || /[`'\\]|\$\(|(?<!\$)\{\{/.test(raw)) return []
  let texts: readonly string[] = ['']
  let from = 0
  for (const match of raw.matchAll(EXPANSION)) {
    const [whole, expression, braced, fallback, plain] = match
    const literal = raw.slice(from, match.index)
    const found = lookUp(nameIn(expression) ?? braced ?? plain ?? '')
    const values = (found ?? (fallback === undefined ? [] : [fallback])).flatMap(value =>
      value.includes('$') ? valuesOf(value, lookUp, depth + 1) : [value],
    )
    texts = texts.flatMap(text => values.map(value => text + literal + value)).slice(0, MAX_VALUES)
    from = match.index + whole.length
  }
  const rest = raw.slice(from)
  return texts.map(text => (text + rest).replaceAll('"', '')).filter(text => !text.includes('$'))
}

/** `env.CFG` is the variable CFG; of other contexts the name is kept. */
function nameIn(expression: string | undefined): string | undefined {
  return expression?.replace(/^env\./, '').replace(/^github\.event\.inputs\./, 'inputs.')
}

/** The command lines that a command may be, with its alias and its variables filled in as far as they are known. */
export function linesOf(argv: readonly Value<string>[], lookUp: LookUp): readonly (readonly Value<string>[])[] {
  let lines: readonly (readonly Value<string>[])[] = [[]]
  for (const [index, word] of argv.entries()) {
    const choices = choicesOf(word, lookUp, index === 0)
    lines = lines.flatMap(line => choices.map(words => [...line, ...words])).slice(0, MAX_VALUES)
  }
  return lines
}

function choicesOf(word: Value<string>, lookUp: LookUp, isFirst: boolean): readonly (readonly Value<string>[])[] {
  const asWord = (value: string): Value<string> => ({ known: true, value, at: word.at, raw: word.raw })
  if (word.known) {
    const meant = isFirst ? lookUp(`alias ${word.value}`) : undefined
    return meant ? meant.map(value => value.split(/\s+/).map(asWord)) : [[word]]
  }
  const [, plain, array, all] = SPLIT.exec(word.raw) ?? []
  const name = plain ?? array ?? all
  const values = name === undefined ? valuesOf(word.raw, lookUp) : (lookUp(name) ?? [])
  if (values.length === 0 || values.some(value => value.includes('$'))) {
    const filled = valuesOf(word.raw, lookUp)
    return filled.length === 0 ? [[word]] : filled.map(value => [asWord(value)])
  }
  return values.map(value => (name === undefined ? [asWord(value)] : value.split(/\s+/).filter(Boolean).map(asWord)))
}

/** The variables that one shell text sets to constants, as far as it has run. */
export interface ShellVariables {
  readonly values: Map<string, string[]>
  /** Takes in what a command sets: `A=b` alone, `export A=b`, `alias`, `set --`; returns what it gives to later steps. */
  note(command: Command): ReadonlyMap<string, string>
}

/** No variables yet. */
export function shellVariables(): ShellVariables {
  const values = new Map<string, string[]>()
  const add = (name: string, value: string): void => {
    const found = values.get(name) ?? []
    if (!found.includes(value) && found.length < MAX_VALUES) values.set(name, [...found, value])
  }
  return {
    values,
    note: command => {
      const { argv, assignments, program, redirects } = command
      const first = known(argv[0]) ?? ''
      if (program >= argv.length || first === 'export') {
        for (const { name, value } of assignments) {
          const text = known(value) ?? /^\(([\w./:@%+,= -]{0,500})\)$/.exec(value.raw)?.[1] ?? value.raw
          add(name, text)
        }
      }
      const words = argv.slice(1).map(word => known(word) ?? word.raw)
      if (first === 'set' && words[0] === '--') {
        values.set('@', [words.slice(1).join(' ')])
        for (const [index, word] of words.slice(1).entries()) values.set(String(index + 1), [word])
      }
      const given = new Map<string, string>()
      const isForLater = redirects.some(({ target }) => /GITHUB_ENV/.test(target.raw))
      if (first === 'alias' || (isForLater && first === 'echo')) {
        for (const word of words) {
          const [, name = '', value = ''] = /^(\w{1,200})=(.{1,300})$/.exec(word) ?? []
          if (name === '') continue
          if (first === 'alias') add(`alias ${name}`, value)
          else given.set(name, value)
        }
      }
      return given
    },
  }
}

/** Says what the `env` of a step, a job or a workflow, a matrix or the default of an input is for a command. */
export function constantsAround(
  settings: readonly Setting[],
  constants: ReadonlyMap<string, readonly Constant[]>,
): (command: Command, name: string) => readonly string[] | undefined {
  const byPath = new Map<string, Constant[]>()
  const listOf = (path: string): Constant[] => {
    const found = byPath.get(path) ?? []
    byPath.set(path, found)
    return found
  }
  for (const { origin, name, key, value, at } of settings) {
    if (origin !== 'workflow-env') continue
    listOf(at.path).push({ scope: key.slice(0, -`env.${name}`.length), name, values: [known(value) ?? value.raw] })
  }
  for (const [path, list] of constants) listOf(path).push(...list)
  return ({ at, key }, name) => {
    let inner: Constant | undefined
    for (const constant of byPath.get(at.path) ?? []) {
      if (constant.name !== name || !`${key}.`.startsWith(constant.scope)) continue
      if (!inner || constant.scope.length >= inner.scope.length) inner = constant
    }
    return inner?.values
  }
}
