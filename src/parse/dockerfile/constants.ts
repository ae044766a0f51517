import type { Value } from '../../model/files/value.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { InstructionReading } from './instructions.ts'
import type { Escape } from './lines.ts'
import { unquote } from './words.ts'

/** The values by name; `undefined` for an ARG that a build may be given and the file says nothing of. */
type Scope = Map<string, string | undefined>

/** Longer texts are no path and no password. */
const LONGEST = 4000

/**
 * What words with variables come to in a build that is given no arguments: with the defaults of ARGs and the values of
 * ENVs put in, and nothing for a name that is declared nowhere (BuildKit: frontend/dockerfile/shell/lex.go). A word that
 * depends on an ARG without a default is left out. `settings` are those of each reading.
 */
export function expandConstants(
  readings: readonly InstructionReading[],
  settings: readonly (readonly Setting[])[],
): Map<Value<string>, string> {
  const expanded = new Map<Value<string>, string>()
  const globals: Scope = new Map()
  const stages: { readonly name: string; readonly env: Scope }[] = []
  let args: Scope = globals
  let env: Scope = new Map()
  for (const [index, { instruction, escaper }] of readings.entries()) {
    const { keyword } = instruction
    if (instruction.onbuild) continue
    const get = (name: string) => (env.has(name) ? env.get(name) : args.has(name) ? args.get(name) : '')
    const expand = (word: Value<string>): string | undefined => {
      const text = word.known
        ? word.value
        : expandWord(word.raw, escaper, keyword === 'FROM' ? name => globals.get(name) ?? '' : get)
      if (!word.known && text !== undefined) expanded.set(word, text)
      return text
    }
    if (keyword !== 'RUN') for (const word of instruction.args) expand(word)
    if (keyword === 'FROM') {
      const base = (instruction.args[0] && expand(instruction.args[0]))?.toLowerCase()
      args = new Map()
      env = new Map(stages.findLast(({ name }, at) => name === base || String(at) === base)?.env)
      const name = instruction.args[1]?.raw.toUpperCase() === 'AS' ? (instruction.args[2]?.raw ?? '') : ''
      stages.push({ name: name.toLowerCase(), env })
      continue
    }
    if (keyword === 'ARG') {
      for (const { raw } of instruction.args) {
        const equals = raw.indexOf('=')
        if (equals === -1) args.set(raw, globals.get(raw))
        else args.set(raw.slice(0, equals), expandWord(raw.slice(equals + 1), escaper, get))
      }
      for (const { value } of settings[index] ?? []) expand(value)
    } else if (keyword === 'ENV') {
      // All values of one ENV see the variables from before it.
      const values = (settings[index] ?? []).map(({ name, value }) => [name, expand(value)] as const)
      for (const [name, value] of values) env.set(name, value)
    }
  }
  return expanded
}

const VARIABLE = /\$(?:(\w{1,100})|\{(\w{1,100})(?:(:?[-+?]|##?|%%?|\/\/?)([^{}$]{0,500}))?\})/g

/** `undefined` where a variable has no known value, or the form is none that this reads. */
function expandWord(raw: string, escaper: Escape, get: (name: string) => string | undefined): string | undefined {
  if (raw.length > LONGEST) return undefined
  let isKnown = true
  const text = raw.replace(VARIABLE, (_, plain: string | undefined, braced = '', operator = '', word = '') => {
    const value = plain === undefined ? applied(get(braced), operator, word) : get(plain)
    isKnown &&= value !== undefined
    return value ?? ''
  })
  return isKnown && text.length <= LONGEST && !/\$[{(]/.test(text) ? unquote(text, escaper, 'kept') : undefined
}

function applied(value: string | undefined, operator: string, word: string): string | undefined {
  const kind = operator.replace(/^:/, '').charAt(0)
  if (kind === '-') return value === '' ? word : value
  if (kind === '+') return value === '' ? '' : value === undefined ? undefined : word
  if (value === undefined || kind === '' || kind === '?') return value
  if (/[*?[\\]/.test(word)) return undefined
  if (kind === '#') return value.startsWith(word) ? value.slice(word.length) : value
  if (kind === '%') return value.endsWith(word) ? value.slice(0, value.length - word.length) : value
  const [from = '', to = ''] = word.split('/', 2)
  if (from === '') return value
  return operator === '//' ? value.replaceAll(from, () => to) : value.replace(from, () => to)
}
