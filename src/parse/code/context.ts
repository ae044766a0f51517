import type { Language } from './language.ts'
import { calleeBefore, ENVIRONMENT, fallback, lispFallback, looksUp } from './look-ups.ts'
import {
  asFallback,
  type CodeContext,
  hyphenated,
  isTernary,
  keyed,
  named,
  PLAIN,
  withAssigned,
} from './named-context.ts'
import { afterComma, type ReadContext } from './places/arguments.ts'
import { armOf } from './places/arms.ts'
import { COMPARES, compared, expressionStart, functionOf, returnedBy } from './places/branches.ts'
import { defaultOf } from './places/defaults.ts'
import { TYPE_WORDS, throughClosure, throughLambda } from './places/lambdas.ts'
import { pipeTarget } from './places/pipes.ts'
import { targetOf } from './places/several-values.ts'
import { chainStart, chainText, type Frame, isMark, type Structure } from './structure.ts'

const ASSIGNS = new Set(['=', ':=', '+='])
const FALLS_BACK = new Set(['||', '??', '?:', '||=', '??=', 'or'])
/** They return what they are given, wrapped or encoded. */
const TRANSPARENT =
  /^(?:from|byte|bytes|str|String|Some|Ok|Just|encode|Field|SecretStr|SecretString|Secret|Buffer|Box|Arc|trim|utf8|atob|b64decode|[gG]etBytes|UTF8|new|ref|shallowRef|signal|useState|freeze|b64encode|to_string|sensitive|nonsensitive|SecureString|Set|HashSet|frozenset|listOf|setOf|arrayOf|asList|of)$/
/** The last argument is what the expression in front of the call is without a value. */
const FALLBACK_METHOD = /^(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else|unwrapOr|ifEmpty|orElseGet)$/
const DEFAULT_METHOD = /^(?:default|withDefault|Default|prefault|catch|default_value|defaultValue)$/
const DEFAULT_ARGUMENT = /^(?:default|defaultValue|default_value|fallback)$/
const ANNOTATION_MARKS = new Set(['&', "'", '<', '>', '|', '.', '?', '[', ']', '::'])
const MOST_STEPS = 12

/** The context of the value whose first token is at `index`. */
export function contextAt(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps = 0,
): CodeContext {
  const { tokens } = structure
  const before = tokens[index - 1]
  if (!before || steps > 6) return PLAIN
  if (before.kind === 'string')
    return language.adjacentPairs ? inVector(structure, index, frame, language, steps) : PLAIN
  const { text } = before
  const read: ReadContext = (at, around) => contextAt(structure, at, around, language, steps + 1)
  if (FALLS_BACK.has(text)) {
    // `ENV["NAME"]? || "x"` of Crystal.
    const end = tokens[index - 2]?.text === '?' ? index - 3 : index - 2
    return withAssigned(fallback(structure, end), read(chainStart(structure, end), frame))
  }
  const arm = armOf(structure, index, frame, read)
  if (arm) return arm
  if (language.pairMarks?.includes(text) && text !== ':=') return keyed(structure, index - 2)
  if (before.kind === 'word') return afterWord(structure, index, frame, language, steps)
  if (ASSIGNS.has(text)) return assigned(structure, index - 2, frame, language)
  if (text === ':') {
    const isDefault = frame && DEFAULT_ARGUMENT.test(tokens[index - 2]?.text ?? '')
    const context = isDefault && defaultArgument(structure, frame, language)
    if (context) return context
    if (isTernary(structure, index - 1)) return inBranch(structure, index - 1, frame, language, steps)
    // `lambda: "x"` of Python, `def password, do: "x"` of Elixir.
    if (tokens[index - 2]?.text === 'lambda') return contextAt(structure, index - 2, frame, language, steps + 1)
    return keyed(structure, tokens[index - 2]?.text === 'do' && isMark(tokens[index - 3], ',') ? index - 4 : index - 2)
  }
  if (text === '?') return inBranch(structure, index - 1, frame, language, steps)
  if (COMPARES.has(text)) return compared(structure, index - 2)
  if (text === '&' || text === '*') return contextAt(structure, index - 1, frame, language, steps + 1)
  if (text === '=>' || text === '->') return throughLambda(structure, index - 2, frame, read)
  if (text === '(' || text === '[' || text === '{') return inBracket(structure, index - 1, frame, language, steps)
  if (text === '|') return throughClosure(structure, index - 2, frame, read)
  if (text === ')' && language.adjacentPairs) return lispFallback(structure, index - 1)
  if (text === ',') return afterComma(structure, index, frame, language, read)
  return PLAIN
}

/** A later text of a vector in Clojure: `:basic-auth ["user" "x"]`. */
function inVector(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  if (!frame || !isMark(structure.tokens[frame.open], '[') || index - frame.open > 4) return PLAIN
  const outer = structure.around[frame.open] ?? -1
  const outside = outer === -1 ? undefined : { open: outer }
  const context = contextAt(structure, frame.open, outside, language, steps + 1)
  return context.role === 'assignment' ? { ...context, place: index - frame.open - 1 } : PLAIN
}

/** `PASSWORD 'x'` of SQL and `:password "x"` of Clojure; a word such as `new` or `await` stands between. */
function afterWord(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  const before = structure.tokens[index - 1]
  if (!before) return PLAIN
  if (/^(?:new|await|try|static)$/.test(before.text)) {
    return contextAt(structure, index - 1, frame, language, steps + 1)
  }
  // A module attribute of Elixir: `@api_key "…"`; the last value of a method of Ruby.
  if (before.text.startsWith('@') || structure.tokens[index - 2]?.text === 'def') return named(before, 'assignment')
  // `password is "x"` of Python and C#.
  if (/^(?:is|eq)$/.test(before.text)) return compared(structure, index - 2)
  if (before.text === 'not' && structure.tokens[index - 2]?.text === 'is') return compared(structure, index - 3, index)
  if (before.text === 'else') return inBranch(structure, index - 1, frame, language, steps)
  if (before.text === 'return') return returnedBy(structure, index - 1)
  // String.raw`…`
  if (structure.text[structure.tokens[index]?.from ?? -1] === '`' && before.to === structure.tokens[index]?.from) {
    return contextAt(structure, chainStart(structure, index - 1), frame, language, steps + 1)
  }
  const start = chainStart(structure, index - 1)
  if (before.text === 'defaultValue' && isMark(structure.tokens[start - 1], '|>'))
    return throughPipe(structure, start - 1, frame, language)
  if (!language.adjacentPairs) return PLAIN
  return /^by$/i.test(before.text) ? named(before, 'assignment', undefined, 'password') : named(before, 'assignment')
}

/** `… |> Option.defaultValue "x"` of F#, `… |> result.unwrap("x")` of Gleam. */
function throughPipe(structure: Structure, pipe: number, frame: Frame | undefined, language: Language): CodeContext {
  const target = pipeTarget(structure, pipe)
  const context = target === -1 ? PLAIN : assigned(structure, target, frame, language)
  return context.role === 'assignment' ? { ...context, role: 'fallback', environment: false } : PLAIN
}

/** One branch of an expression stands for what the whole of it is assigned to, where the condition is met. */
function inBranch(
  structure: Structure,
  mark: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  const start = expressionStart(structure, mark)
  const context = start === -1 ? PLAIN : contextAt(structure, start, frame, language, steps + 1)
  return context.role === 'assignment' ? { ...context, role: 'fallback', environment: false } : PLAIN
}

/** The name in front of `=`, behind a type: `apiKey: string =`, `var apiKey string =`, `KEY: &'static str =`. */
function assigned(structure: Structure, index: number, frame: Frame | undefined, language: Language): CodeContext {
  const { tokens, opening } = structure
  const last = tokens[index]
  if (isMark(last, ']')) {
    const open = opening[index] ?? -1
    const isMember = tokens[open - 1]?.kind !== 'mark' || (opening[open - 1] ?? -1) !== -1
    if (open === index - 2 && isMember) return keyed(structure, index - 1)
  }
  if (isMark(last, ']') || isMark(last, ')')) {
    const of = functionOf(structure, index + 1)
    if (isMark(last, ')') && of) return of
    const target = targetOf(structure, index + 2, index + 2)
    if (target) return target
  }
  for (let at = index, steps = 0; at > 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    // `<x :password="…">` of Vue begins an attribute.
    const isBinding = language.markup && token?.to === tokens[at + 1]?.from
    // `else:` of Python and `default:` of a switch end their line, as no annotation does.
    if (isMark(token, ':') && structure.text.slice(token?.to, tokens[at + 1]?.from).includes('\n')) break
    if (isMark(token, ':') && /^(?:else|try|finally|default)$/.test(tokens[at - 1]?.text ?? '')) break
    if (isMark(token, ':') && !isBinding && at < index + 1 && tokens[at - 1]?.kind === 'word' && steps > 0) {
      return isTernary(structure, at) ? PLAIN : keyed(structure, at - 1)
    }
    if (token?.kind !== 'word' && !(token?.kind === 'mark' && ANNOTATION_MARKS.has(token.text))) break
  }
  if (last?.kind !== 'word') return isMark(last, '?') ? keyed(structure, index - 1) : PLAIN
  const previous = tokens[index - 1]
  if (TYPE_WORDS.has(last.text) && previous?.kind === 'word') return named(previous, 'assignment')
  if (frame && DEFAULT_ARGUMENT.test(last.text))
    return defaultArgument(structure, frame, language) ?? named(last, 'assignment')
  // `user, password = "shop", "x"`
  const isStatement = frame === undefined || isMark(tokens[frame.open], '{')
  if (isStatement && isMark(previous, ',') && isMark(tokens[index + 3], ',') && !isMark(tokens[index + 5], '=')) {
    return targetOf(structure, index + 2, index + 2) ?? named(last, 'assignment')
  }
  const start = chainStart(structure, index)
  const isEnvironment = ENVIRONMENT.test(chainText(structure, start, index - 1))
  return isEnvironment ? named(last, 'assignment') : named(last, 'assignment', undefined, hyphenated(structure, index))
}

/** `default="x"` of a call: it stands for what its brackets name, or for what the call is assigned to. */
function defaultArgument(structure: Structure, frame: Frame, language: Language): CodeContext | undefined {
  const named = defaultOf(structure, frame)
  if (named !== 'unnamed') return named
  const context = contextAt(structure, chainStart(structure, frame.open - 1), undefined, language, 3)
  return context.role === 'assignment' ? asFallback(context) : undefined
}

function inBracket(
  structure: Structure,
  open: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  const { tokens, opening, around } = structure
  const outer = around[open] ?? -1
  const outside: Frame | undefined = outer === -1 ? undefined : { open: outer }
  const before = tokens[open - 1]
  if (isMark(tokens[open], '{')) {
    // `ENV.fetch("X") { "y" }` of Ruby, `attribute={"x"}` of JSX.
    if (isMark(before, ')') && looksUp(calleeBefore(structure, opening[open - 1] ?? -1))) {
      return fallback(structure, open - 1)
    }
    if (isMark(before, '=')) return contextAt(structure, open, outside, language, steps + 1)
    return functionOf(structure, open) ?? PLAIN
  }
  if (isMark(tokens[open], '[')) {
    return before?.kind === 'word' ? PLAIN : contextAt(structure, open, outside, language, steps + 1)
  }
  if (before?.kind !== 'word') return contextAt(structure, open, outside, language, steps + 1)
  const start = chainStart(structure, open - 1)
  if (/^(?:lazy_)?unwrap$/.test(before.text) && isMark(tokens[start - 1], '|>'))
    return throughPipe(structure, start - 1, outside, language)
  if (FALLBACK_METHOD.test(before.text)) {
    return withAssigned(fallback(structure, open - 3), contextAt(structure, start, outside, language, steps + 1))
  }
  if (TRANSPARENT.test(before.text)) {
    const from = isMark(tokens[start - 1], ']') ? (opening[start - 1] ?? start) : start
    const context = contextAt(structure, from, outside, language, steps + 1)
    const ofCall = { callee: chainText(structure, start, open - 1), place: 0 }
    if (steps > 0 || context.callee !== undefined) return context
    return context.role === 'plain' ? { ...named(before, 'call'), ...ofCall } : { ...context, ...ofCall }
  }
  if (DEFAULT_METHOD.test(before.text)) {
    const context = contextAt(structure, start, outside, language, steps + 1)
    return context.role === 'assignment' ? asFallback(context) : context
  }
  const callee = chainText(structure, start, open - 1)
  if (looksUp(callee)) return PLAIN
  return frame?.open === open || frame === undefined ? { ...named(before, 'call'), callee, place: 0 } : PLAIN
}
