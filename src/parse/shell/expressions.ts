/** Offsets of a `${{ … }}`. */
export interface Expression {
  readonly from: number
  readonly to: number
}

/**
 * Covers GitHub's expressions, which are filled in before any shell reads the text, by variables of the same length:
 * the shell's grammar stays whole and every offset right.
 */
export function coverExpressions(text: string): { readonly covered: string; readonly expressions: Expression[] } {
  const expressions: Expression[] = []
  const parts: string[] = []
  let literalFrom = 0
  for (let from = text.indexOf('${{'); from !== -1; from = text.indexOf('${{', literalFrom)) {
    const to = expressionEnd(text, from + 3)
    if (to === undefined) break
    expressions.push({ from, to })
    parts.push(text.slice(literalFrom, from), `\${${'_'.repeat(to - from - 3)}}`)
    literalFrom = to
  }
  parts.push(text.slice(literalFrom))
  return { covered: parts.join(''), expressions }
}

/** Behind the closing braces; those in an expression's own quotes do not close it. */
function expressionEnd(text: string, start: number): number | undefined {
  let quoted = false
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at + 2
  }
  return undefined
}

/** True when one of the expressions, which are in order, lies within the range or reaches into it. */
export function holdsExpression(expressions: readonly Expression[], from: number, to: number): boolean {
  let low = 0
  let high = expressions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((expressions[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return (expressions[low]?.from ?? to) < to
}
