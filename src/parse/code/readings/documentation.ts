import type { Span } from '../../../model/files/spans.ts'

const TRIPLE = /"""|'''/g
/** What a triple quote follows that begins documentation: nothing on its line in Python, an attribute in Elixir. */
const BEGINS_DOCSTRING = /(?:^|\n)[ \t]{0,80}[rRuU]?$/
/** Behind these marks the next line goes on with a list, a call or an assignment. */
const GOES_ON = /[([{,=+\\%|&]\s{0,100}[rRuU]?$/
const ELIXIR_ATTRIBUTE = /@(?:module|type|short)?doc[ \t]{1,8}(?:~[sS])?$/
const CHARACTERS_IN_FRONT = 200
const BLOCK = '/**'

/**
 * The parts of a program that are documentation: docstrings of Python, `@moduledoc` and `@doc` of Elixir, and blocks that
 * begin with `/**` on their own line. What they show, the program does not do.
 */
export function documentationIn(text: string, path: string): readonly Span[] {
  if (/\.(?:py|exs?)$/i.test(path)) return docstrings(text, path.endsWith('.py'))
  return blocks(text)
}

function docstrings(text: string, isPython: boolean): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const { 0: quote, index } of text.matchAll(TRIPLE)) {
    if (index < end) continue
    const close = text.indexOf(quote, index + quote.length)
    if (close === -1) break
    end = close + quote.length
    const before = text.slice(Math.max(0, index - CHARACTERS_IN_FRONT), index)
    const isDocumentation = isPython
      ? BEGINS_DOCSTRING.test(before) && !GOES_ON.test(before)
      : ELIXIR_ATTRIBUTE.test(before)
    if (isDocumentation) spans.push({ from: index, to: end })
  }
  return spans
}

function blocks(text: string): Span[] {
  const spans: Span[] = []
  let from = text.indexOf(BLOCK)
  while (from !== -1) {
    const isOwnLine = text.slice(text.lastIndexOf('\n', from) + 1, from).trim() === ''
    const close = isOwnLine ? text.indexOf('*/', from + BLOCK.length) : from + BLOCK.length
    if (close === -1) break
    if (isOwnLine) spans.push({ from, to: close + 2 })
    from = text.indexOf(BLOCK, close)
  }
  return spans
}
