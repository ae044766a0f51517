import type { Span } from '../../model/files/spans.ts'
import { nextLine } from './characters.ts'
import type { SpecialForm } from './language.ts'
import { mark, string, type Token } from './token.ts'

/** A literal with custom delimiters; where its body begins on a later line, `resume` is what follows it there. */
export interface SpecialString {
  readonly token: Token
  /** A list of words only: what stands for it in front of the token, which closes the list. */
  readonly before?: readonly Token[]
  /** A heredoc only: the lexer goes on behind the opening word and, at the end of its line, behind the body. */
  readonly body?: Span
}

/** `unclosed`: it opens here, and its end does not come. */
type Found = SpecialString | 'unclosed' | undefined

type Reader = (text: string, at: number, from: number) => Found

const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A heredoc: `from` is where bodies begin, behind those that opened on the same line. */
function heredoc(text: string, at: number, opening: string, label: string, raw: boolean, from: number): SpecialString {
  const start = Math.max(from, nextLine(text, at))
  let line = start
  while (line < text.length) {
    const next = nextLine(text, line)
    if (isLabel(text.slice(line, Math.min(next, line + 200)), label)) break
    line = next
  }
  const body = { from: start, to: line }
  const holes = raw ? [] : holesOf(text, body)
  const token = string({ from: at, to: at + opening.length }, body, holes, !raw)
  return { token, body: { from: start, to: nextLine(text, line) } }
}

function isLabel(line: string, label: string): boolean {
  const written = line.trim()
  return written === label || (written.startsWith(label) && /^\W/.test(written.slice(label.length)))
}

/** The interpolations of a body whose code is not read. */
function holesOf(text: string, { from, to }: Span): Span[] {
  const holes: Span[] = []
  for (const match of text.slice(from, to).matchAll(/[#$]\{|\{?\$[A-Za-z_]/g)) {
    holes.push({ from: from + match.index, to: from + match.index + match[0].length })
  }
  return holes
}

/** What stands between brackets, nested ones included, or between the same mark twice. */
function delimited(text: string, at: number, start: number, open: string, escapes: boolean): Found {
  const close = CLOSING.get(open) ?? open
  let depth = 1
  for (let i = start; i < text.length; i++) {
    const character = text[i]
    if (character === '\\') i++
    else if (character === close && --depth === 0) {
      const body = { from: start, to: i }
      return { token: string({ from: at, to: i + 1 }, body, escapes ? holesOf(text, body) : [], escapes) }
    } else if (character === open && close !== open) depth++
  }
  return 'unclosed'
}

/** `%w[a b]` as `["a", "b"]`: each word is a text without quotes. */
function asList(found: Found, text: string): Found {
  if (found === undefined || found === 'unclosed' || !found.token.body) return found
  const { from, to, body, holes, escapes } = found.token
  const before: Token[] = [mark(from, '[')]
  for (const match of text.slice(body.from, body.to).matchAll(/\S+/g)) {
    const at = body.from + match.index
    const span = { from: at, to: at + match[0].length }
    if (before.length > 1) before.push(mark(at, ','))
    const inside = holes.filter(hole => hole.from < span.to && hole.to > span.from)
    before.push(string(span, span, inside, escapes))
  }
  return { token: mark(to - 1, ']'), before }
}

const RUBY_HEREDOC = /<<[~-](["'`]?)([A-Z]\w{0,60})\1/y
const PHP_HEREDOC = /<<<[ \t]*(["']?)([A-Za-z_]\w{0,60})\1/y
const HCL_HEREDOC = /<<-?([A-Z]\w{0,60})/y
/** With a letter any mark opens it; without one only those that no operator looks like. */
const PERCENT = /%(?:[qQwWiIxs]([^\w\s\\])|(r)([^\w\s\\])|([([{<|!^/]))/y
const HASH_REGEX = /(#{1,8})\//y
const SIGIL = /~([a-z]|[A-Z]{1,20})("""|'''|[([{<|/"'])/y
const HASHES = /b?r?(#{1,8})"/y
const DOLLAR = /\$(?:[A-Za-z_]\w{0,40})?\$/y

const READERS: Readonly<Record<SpecialForm, Reader>> = {
  'ruby-heredoc': (text, at, from) => {
    const match = matchAt(RUBY_HEREDOC, text, at)
    return match ? heredoc(text, at, match[0], match[2] ?? '', match[1] === "'", from) : undefined
  },
  'php-heredoc': (text, at, from) => {
    const match = matchAt(PHP_HEREDOC, text, at)
    return match ? heredoc(text, at, match[0], match[2] ?? '', match[1] === "'", from) : undefined
  },
  'hcl-heredoc': (text, at, from) => {
    const match = matchAt(HCL_HEREDOC, text, at)
    return match ? heredoc(text, at, match[0], match[1] ?? '', false, from) : undefined
  },
  'percent-literal': (text, at) => {
    const match = matchAt(PERCENT, text, at)
    if (!match) return undefined
    const found = delimited(text, at, at + match[0].length, match[0].slice(-1), !/^%[qwis]/.test(match[0]))
    if (/^%[wWiI]/.test(match[0])) return asList(found, text)
    return match[2] !== undefined && found && found !== 'unclosed' ? noText(found.token) : found
  },
  sigil: (text, at) => {
    const match = matchAt(SIGIL, text, at)
    const open = match?.[2]
    if (!match || open === undefined) return undefined
    const start = at + match[0].length
    const escapes = /[a-z]/.test(match[1] ?? '')
    if (open.length === 3) return upTo(text, at, start, open, escapes)
    const found = delimited(text, at, start, open, escapes)
    return /^[wW]$/.test(match[1] ?? '') ? asList(found, text) : found
  },
  'hash-quote': (text, at) => {
    const match = matchAt(HASHES, text, at)
    return match ? upTo(text, at, at + match[0].length, `"${match[1]}`, false) : undefined
  },
  'hash-regex': (text, at) => {
    const match = matchAt(HASH_REGEX, text, at)
    const found = match ? upTo(text, at, at + match[0].length, `/${match[1]}`, false) : undefined
    return found && found !== 'unclosed' ? noText(found.token) : found
  },
  'dollar-quote': (text, at) => {
    const match = matchAt(DOLLAR, text, at)
    return match ? upTo(text, at, at + match[0].length, match[0], false) : undefined
  },
}

/** A regular expression says nothing. */
function noText({ from, to }: Token): SpecialString {
  return { token: { ...mark(from, '/'), to } }
}

function upTo(text: string, at: number, start: number, close: string, escapes: boolean): Found {
  const end = text.indexOf(close, start)
  if (end === -1) return 'unclosed'
  const body = { from: start, to: end }
  return { token: string({ from: at, to: end + close.length }, body, escapes ? holesOf(text, body) : [], escapes) }
}

/** The characters that such a literal begins with. */
export const SPECIAL_STARTS: Readonly<Record<SpecialForm, string>> = {
  'ruby-heredoc': '<',
  'php-heredoc': '<',
  'hcl-heredoc': '<',
  'percent-literal': '%',
  sigil: '~',
  'hash-quote': 'rb#',
  'dollar-quote': '$',
  'hash-regex': '#',
}

/** The literal of that form at an offset; `from` is where the body of a heredoc may begin at the earliest. */
export function readSpecial(form: SpecialForm, text: string, at: number, from: number): Found {
  return READERS[form](text, at, from)
}
