/** What a reader would not see, or would see where it does not stand, and lone halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/**
 * The value as indented JSON that is safe to show: invisible characters stand escaped, and no runner of GitHub Actions
 * takes a line for a command (those begin with `::`, or hold `##[`). It parses to the same value.
 */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(INVISIBLE, found => (found === '\n' ? found : escaped(found)))
  return `${json.replaceAll('##[', '##\\u005b')}\n`
}

function escaped(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i++) units += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`
  return units
}
