import type { Span } from '../../../model/files/spans.ts'
import type { Language } from '../language.ts'
import { type Lexed, tokenize } from '../lexer.ts'

/** A part of a file in one language, at its place: everything else is blank. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly lexed: Lexed
}

/** The tokens of a file, and of the parts of it in other languages: the HTML around PHP, the scripts of a page. */
export function readingsOf(text: string, language: Language): Reading[] {
  const readings: Reading[] = []
  const { embedded, outside } = language
  const inner = embedded?.spans(text) ?? []
  if (embedded && inner.length > 0) readings.push(...readingsOf(only(text, inner), embedded.language))
  const own = inner.length > 0 ? without(text, inner) : text
  const lexed = tokenize(own, language)
  readings.push({ text: own, language, lexed })
  if (outside && lexed.outside.length > 0) readings.push(...readingsOf(only(text, lexed.outside), outside.language))
  return readings
}

/** The text with blanks outside of the spans; lines stay where they are. */
function only(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of spans) {
    parts.push(blank(text.slice(at, from)), text.slice(from, to))
    at = to
  }
  parts.push(blank(text.slice(at)))
  return parts.join('')
}

function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of spans) {
    parts.push(text.slice(at, from), blank(text.slice(from, to)))
    at = to
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
