const MOST = 6

/** `a, b and c`; a long one is cut: `a, b, c, d, e and 9 more`. */
export function listOf(items: readonly string[]): string {
  if (items.length > MOST) return `${items.slice(0, MOST - 1).join(', ')} and ${items.length - MOST + 1} more`
  const [last = ''] = items.slice(-1)
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** `1 address`, `2 addresses`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
