import type { Span } from '../../../model/files/spans.ts'
import type { Language } from '../language.ts'
import { tokenize } from '../lexer.ts'

/**
 * A condition that only a test build meets: `#[cfg(test)]`, `#[cfg(all(test, feature = "ring"))]`. One of several, as in
 * `any(test, …)`, is met by a release as well.
 */
const TEST_BUILD =
  /^[ \t]{0,80}#\[cfg\((?:test\)|all\((?:[\w-]{1,30}(?: = "[^"\n]{0,40}")?, ?){0,4}test(?:, ?[\w-]{1,30}(?: = "[^"\n]{0,40}")?){0,4}\)\))\]/gm

/** The items of a program of Rust that only its unit tests have: up to the closing brace, or to the `;`. */
export function rustTests(text: string, language: Language): Span[] {
  const starts = [...text.matchAll(TEST_BUILD)].map(match => match.index + match[0].length)
  if (starts.length === 0) return []
  const tokens = tokenize(text, language).runs[0] ?? []
  const spans: Span[] = []
  let index = 0
  for (const from of starts) {
    if (from < (spans.at(-1)?.to ?? 0)) continue
    while (index < tokens.length && (tokens[index]?.from ?? 0) < from) index++
    let depth = 0
    for (; index < tokens.length; index++) {
      const token = tokens[index]
      if (token?.kind !== 'mark') continue
      if (/^[{([]$/.test(token.text)) depth++
      else if (/^[})\]]$/.test(token.text)) depth--
      if (depth === 0 && (token.text === '}' || token.text === ';')) break
    }
    spans.push({ from, to: tokens[index]?.to ?? text.length })
  }
  return spans
}
