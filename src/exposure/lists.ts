const MAX_NAMED = 5

/** `a`, `a and b`, `a, b and c`, `a, b, c, d and 9 more`: for a cell of a table. */
export function listOf(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  if (distinct.length <= 1) return distinct.join('')
  if (distinct.length <= MAX_NAMED) return `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`
  return `${distinct.slice(0, MAX_NAMED - 1).join(', ')} and ${distinct.length - MAX_NAMED + 1} more`
}
