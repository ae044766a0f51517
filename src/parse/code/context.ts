import type { Language } from './language.ts'
import { calleeBefore, calleeIndex, ENVIRONMENT, fallback, GETS, looksUp } from './look-ups.ts'
import { type CodeContext, hyphenated, isTernary, isUpper, keyed, named, PLAIN } from './named-context.ts'
import { chainStart, chainText, type Frame, isMark, type Structure } from './structure.ts'

const ASSIGNS = new Set(['=', ':=', '+='])
const FALLS_BACK = new Set(['||', '??', '?:', '||=', '??=', 'or'])
/** They return what they are given, wrapped or encoded. */
const TRANSPARENT =
  /^(?:from|byte|bytes|str|String|Some|Ok|Just|encode|Field|SecretStr|SecretString|Secret|Buffer|Box|Arc|trim|utf8|atob|b64decode|getBytes|new|to_string|sensitive|nonsensitive|SecureString)$/
/** The last argument is what the expression in front of the call is without a value. */
const FALLBACK_METHOD = /^(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else|unwrapOr|ifEmpty|orElseGet)$/
const DEFAULT_METHOD = /^(?:default|withDefault|Default|prefault|catch|default_value|defaultValue)$/
const DEFAULT_ARGUMENT = /^(?:default|defaultValue|default_value|fallback)$/
const TYPE_WORDS = new Set(['string', 'String', 'str', 'byte', 'text'])
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
  if (before.kind === 'string') return PLAIN
  const { text } = before
  if (FALLS_BACK.has(text)) return fallback(structure, index - 2)
  if (language.pairMarks?.includes(text) && text !== ':=') return keyed(structure, index - 2)
  if (before.kind === 'word') return afterWord(structure, index, frame, language, steps)
  if (ASSIGNS.has(text)) return assigned(structure, index - 2, frame, language)
  if (text === ':') {
    const isDefault = frame && DEFAULT_ARGUMENT.test(tokens[index - 2]?.text ?? '')
    const context = isDefault && defaultArgument(structure, frame, language)
    return context || (isTernary(structure, index - 1) ? PLAIN : keyed(structure, index - 2))
  }
  if (text === '&' || text === '*') return contextAt(structure, index - 1, frame, language, steps + 1)
  if (text === '=>' || text === '->') return throughLambda(structure, index - 2, frame, language, steps)
  if (text === '(' || text === '[' || text === '{') return inBracket(structure, index - 1, frame, language, steps)
  if (text === '|') return throughClosure(structure, index - 2, frame, language, steps)
  if (text === ',') return afterComma(structure, index, frame, language, steps)
  return PLAIN
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
  // A module attribute of Elixir: `@api_key "…"`.
  if (before.text.startsWith('@')) return named(before, 'assignment')
  if (!language.adjacentPairs) return PLAIN
  return /^by$/i.test(before.text) ? named(before, 'assignment', undefined, 'password') : named(before, 'assignment')
}

/** The name in front of `=`, behind a type: `apiKey: string =`, `var apiKey string =`, `KEY: &'static str =`. */
function assigned(structure: Structure, index: number, frame: Frame | undefined, language: Language): CodeContext {
  const { tokens, opening } = structure
  const last = tokens[index]
  if (isMark(last, ']')) {
    const open = opening[index] ?? -1
    if (open === index - 2 && tokens[open - 1]?.kind !== 'mark') return keyed(structure, index - 1)
  }
  for (let at = index, steps = 0; at > 0 && steps < MOST_STEPS; at--, steps++) {
    const token = tokens[at]
    if (isMark(token, ':') && at < index + 1 && tokens[at - 1]?.kind === 'word' && steps > 0) {
      return isTernary(structure, at) ? PLAIN : keyed(structure, at - 1)
    }
    if (token?.kind !== 'word' && !(token?.kind === 'mark' && ANNOTATION_MARKS.has(token.text))) break
  }
  if (last?.kind !== 'word') return isMark(last, '?') ? keyed(structure, index - 1) : PLAIN
  const previous = tokens[index - 1]
  if (TYPE_WORDS.has(last.text) && previous?.kind === 'word') return named(previous, 'assignment')
  if (frame && DEFAULT_ARGUMENT.test(last.text))
    return defaultArgument(structure, frame, language) ?? named(last, 'assignment')
  const start = chainStart(structure, index)
  const isEnvironment = ENVIRONMENT.test(chainText(structure, start, index - 1))
  return isEnvironment ? named(last, 'assignment') : named(last, 'assignment', undefined, hyphenated(structure, index))
}

/** `default="x"` of a call: it stands for what the call's first text names, or for what the call is assigned to. */
function defaultArgument(structure: Structure, frame: Frame, language: Language): CodeContext | undefined {
  const { tokens, text } = structure
  const before = tokens[frame.open - 1]
  if (!isMark(tokens[frame.open], '(') || before?.kind !== 'word') return undefined
  const first = tokens[frame.open + 1]
  if (first?.kind === 'string' && first.body) {
    const name = text.slice(first.body.from, first.body.to).replace(/^--?/, '')
    if (!/^[\w.-]{1,100}$/.test(name)) return undefined
    return named(first, 'fallback', isUpper(name) || looksUp(calleeBefore(structure, frame.open)), name)
  }
  const context = contextAt(structure, chainStart(structure, frame.open - 1), undefined, language, 3)
  return context.role === 'assignment'
    ? { ...context, role: 'fallback', environment: isUpper(context.name) }
    : undefined
}

/** `|error| "x"` of Rust. */
function throughClosure(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  for (let at = index; at >= index - 4 && at > 0; at--) {
    if (isMark(structure.tokens[at], '|')) return contextAt(structure, at, frame, language, steps + 1)
  }
  return PLAIN
}

/** `(…) => "x"`: what the function returns is what it stands for. */
function throughLambda(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  const open = structure.opening[index] ?? -1
  const start = open === -1 ? index : open
  return contextAt(structure, start, frame, language, steps + 1)
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
    return isMark(before, '=') ? contextAt(structure, open, outside, language, steps + 1) : PLAIN
  }
  if (isMark(tokens[open], '[')) {
    return before?.kind === 'word' ? PLAIN : contextAt(structure, open, outside, language, steps + 1)
  }
  if (before?.kind !== 'word') return contextAt(structure, open, outside, language, steps + 1)
  if (FALLBACK_METHOD.test(before.text)) return fallback(structure, open - 3)
  const start = chainStart(structure, open - 1)
  if (TRANSPARENT.test(before.text)) {
    const from = isMark(tokens[start - 1], ']') ? (opening[start - 1] ?? start) : start
    return contextAt(structure, from, outside, language, steps + 1)
  }
  if (DEFAULT_METHOD.test(before.text)) {
    const context = contextAt(structure, start, outside, language, steps + 1)
    return context.role === 'assignment'
      ? { ...context, role: 'fallback', environment: isUpper(context.name) }
      : context
  }
  const callee = chainText(structure, start, open - 1)
  if (looksUp(callee)) return PLAIN
  return frame?.open === open || frame === undefined ? { ...named(before, 'call'), callee } : PLAIN
}

/** A later argument: named by the text or the constant in front of it, or what a look-up falls back on. */
function afterComma(
  structure: Structure,
  index: number,
  frame: Frame | undefined,
  language: Language,
  steps: number,
): CodeContext {
  const { tokens, text } = structure
  const previous = tokens[index - 2]
  const open = frame && tokens[frame.open]
  if (frame && isMark(open, '[')) return inBracket(structure, frame.open, frame, language, steps + 1)
  const called = frame === undefined ? -1 : calleeIndex(structure, frame.open)
  const isCall = frame !== undefined && isMark(open, '(') && tokens[called]?.kind === 'word'
  if (previous?.kind === 'word') {
    const colon = tokens[index - 3]
    if (isMark(colon, ':') && colon?.to === previous.from && tokens[index - 4]?.to !== colon.from) {
      return named(previous, 'assignment')
    }
    if (isCall && isUpper(previous.text)) return named(previous, 'assignment')
  }
  if (!frame || !isCall) return PLAIN
  const callee = tokens[called]
  const first = tokens[frame.open + 1]
  const chain = calleeBefore(structure, called + 1)
  const call = callee ? { ...named(callee, 'call'), callee: chain } : PLAIN
  if (previous?.kind !== 'string' || previous !== first || !previous.body) return call
  const name = text.slice(previous.body.from, previous.body.to)
  if (!/^[\w.:-]{1,100}$/.test(name)) return call
  if (looksUp(chain)) return named(previous, 'fallback', true, name)
  if (GETS.test(chain)) return named(previous, 'fallback', isUpper(name), name)
  return named(previous, 'assignment', undefined, name)
}
