const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['\n', ''],
])

/** The text of a literal as the program sees it; escapes that languages read differently stay as the character behind. */
export function unescaped(body: string, escapes: boolean): string {
  if (!escapes || !body.includes('\\')) return body
  return body.replace(
    /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,
    (written, a, b, c, d) => {
      const code = a ?? b ?? c
      if (code !== undefined) {
        const point = Number.parseInt(code, 16)
        return point > 0x10ffff ? written : String.fromCodePoint(point)
      }
      return SIMPLE.get(d) ?? d
    },
  )
}
