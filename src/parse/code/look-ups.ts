import { type CodeContext, named, PLAIN } from './named-context.ts'
import { chainStart, chainText, isMark, type Structure } from './structure.ts'

/** Functions that read a variable: of the environment, or of settings that are filled from it. */
const LOOKS_UP =
  /(?:^|\.)(?:\w{0,20}[gG]et_?[eE]nv\w{0,20}|\w{0,20}GETENV|env|ENV\.fetch|environ\.\w{1,20}|env\.(?:get|str|string|var)|lookup_?[eE]nv|process_env|config|fromEnvironment|getenv|System\.get_env|getEnvironmentVariable|GetEnvironmentVariable|[eE]nv(?:Or|_or)\w{1,20})$/
/** Words of a chain that reads the environment. */
export const ENVIRONMENT =
  /(?:^|\.)(?:env|ENV|environ|environment|_ENV|\$_ENV|_SERVER|\$_SERVER)(?:\.|$)|[gG]et_?[eE]nv|GETENV|getenv|EnvironmentVariable|[eE]nv_?[oO]r/
const OR_ELSE = /(?:[oO]r_?(?:[dD]efault|[eE]lse)|\.get|fetch)$/

/** True for a call that reads a variable of the environment. */
export function looksUp(callee: string): boolean {
  return LOOKS_UP.test(callee) || (OR_ELSE.test(callee) && ENVIRONMENT.test(callee))
}

/** The expression that ends at `index` and has no value. */
export function fallback(structure: Structure, index: number): CodeContext {
  const { tokens, opening, text } = structure
  const last = tokens[index]
  // `ENV["NAME"]? || "x"` of Crystal.
  if (isMark(last, '?')) return fallback(structure, index - 1)
  if (last?.kind === 'word') {
    const start = chainStart(structure, index)
    return named(last, 'fallback', ENVIRONMENT.test(chainText(structure, start, index - 1)))
  }
  const open = opening[index] ?? -1
  if (open === -1) return PLAIN
  const argument = tokens[open + 1]
  const chain = chainText(structure, chainStart(structure, open - 1), open - 1)
  if (argument?.kind !== 'string' || !argument.body) return PLAIN
  const name = text.slice(argument.body.from, argument.body.to)
  if (!/^\w{1,100}$/.test(name) || !ENVIRONMENT.test(chain)) return PLAIN
  return named(argument, 'fallback', true, name)
}

/** The words of the function that a bracket calls; '' for a bracket that calls none. */
export function calleeBefore(structure: Structure, open: number): string {
  return open <= 0 ? '' : chainText(structure, chainStart(structure, open - 1), open - 1)
}

/** Methods whose second argument is what they return without the first: `data.get("password", "x")`. */
export const GETS = /\.(?:get|getOrDefault|get_or|getOr|fetch|pop)$/

const MOST_TYPES = 10

/** The index of the word that a bracket calls, in front of type arguments too: `config.get<string>(`. */
export function calleeIndex({ tokens }: Structure, open: number): number {
  if (tokens[open - 1]?.text !== '>') return open - 1
  for (let at = open - 2; at > open - MOST_TYPES; at--) {
    const token = tokens[at]
    if (token?.text === '<') return at - 1
    if (token?.kind !== 'word' && !/^[.,|[\]?]$/.test(token?.text ?? '')) break
  }
  return open - 1
}

/** Functions that return the first of their arguments that has a value. */
export const FIRST_OF =
  /(?:^|\.)(?:cmp\.Or|requireNonNullElse|coalesce|firstNonNull|firstNonEmpty|defaultIf(?:Empty|Blank|Null))$/
/** Functions that are given an object or none, then a name and its value. */
export const SETS = /^(?:setattr|h?set|hSet|hmset|setnx|put|setValue|SetValue|setProperty|SetDefault|setDefault|store)$/

/** `(or (System/getenv "NAME") "x")` of Clojure; `close` is the bracket that ends the look-up. */
export function lispFallback(structure: Structure, close: number): CodeContext {
  const { tokens, opening, around, text } = structure
  const open = opening[close] ?? -1
  const argument = tokens[close - 1]
  if (open === -1 || tokens[open - 1]?.text !== 'or' || !argument) return PLAIN
  // `(env :db-password)` of environ.
  const isKeyword = argument.kind === 'word' && (argument.text.startsWith(':') || isMark(tokens[close - 2], ':'))
  if (!isKeyword && !argument.body) return PLAIN
  if (!ENVIRONMENT.test((tokens[open + 1]?.text ?? '').replaceAll('/', '.'))) return PLAIN
  const defined = tokens[(around[open] ?? 0) - 1]
  const written = argument.body ? text.slice(argument.body.from, argument.body.to) : argument.text
  const context = named(argument, 'fallback', true, written)
  return defined?.kind === 'word' && isMark(tokens[around[open] ?? -1], '(')
    ? { ...context, assigned: named(defined, 'assignment') }
    : context
}
