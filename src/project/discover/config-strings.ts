/** Texts of a fly config that may name a file: more than any config has. */
const MAX_TEXTS = 5_000
const LONGEST = 300
const LONGEST_CONFIG = 200_000
const MULTI_LINE = /"""([^"]{0,2000})"""|'''([^']{0,2000})'''/g
const QUOTED = /"((?:[^"\\\n]|\\[\s\S]){0,1000})"|'([^'\n]{0,1000})'/g
/** A line of YAML behind its dashes, its key and the properties of its value. */
const PLAIN = /^\s*(?:[-?:]\s+)*(?:[^\s:"'#][^:\n"'#]{0,200}:\s+)?(?:[&!]\S{1,100}\s+){0,2}(\S.*)$/s
const BINARY = /!!binary\s/

/**
 * Every text of a fly config that may be the path of a file, however its key is written: dotted, quoted or through an
 * alias, with escapes, over several lines. Candidates only; which key has which value is the parsers' concern.
 */
export function stringsOf(text: string): Set<string> {
  const strings = new Set<string>()
  const add = (candidate: string): void => {
    const path = candidate.trim()
    if (path !== '' && path.length <= LONGEST && strings.size < MAX_TEXTS) strings.add(path)
  }
  const read = text.slice(0, LONGEST_CONFIG)
  for (const [, basic, literal] of read.matchAll(MULTI_LINE))
    add(basic === undefined ? (literal ?? '') : unescaped(basic))
  for (const [, double, single] of read.matchAll(QUOTED)) add(double === undefined ? (single ?? '') : unescaped(double))
  for (const line of read.split('\n')) {
    const [, value] = PLAIN.exec(line.slice(0, 2 * LONGEST).trimEnd()) ?? []
    if (value !== undefined) add(value.replace(/\s#.*/s, '').replace(/^["']|["']$/g, ''))
  }
  if (BINARY.test(read)) for (const string of [...strings]) add(Buffer.from(string, 'base64').toString('utf8'))
  return strings
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
])

/** A string of TOML, JSON or YAML in double quotes, as its reader gets it. */
export function unescaped(text: string): string {
  return text.replace(
    /\\(?:\r?\n\s*|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g,
    (_, four?: string, eight?: string, two?: string, letter?: string) => {
      const digits = four ?? eight ?? two
      if (digits === undefined) return letter === undefined ? '' : (NAMED.get(letter) ?? letter)
      const code = Number.parseInt(digits, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
