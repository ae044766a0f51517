import { blockOpening } from '../../model/files/indentation.ts'
import type { Location, Source } from '../../model/files/text.ts'
import { namePartsOf } from './names.ts'

const EXAMPLE_WORDS = new Set(
  'test tests testing fake mock mocked dummy sample example examples demo stub expected valid invalid wrong synthetic bad good fixture canary matching mismatched denied forbidden leaked'.split(
    ' ',
  ),
)

/** True for a name with a word for what is made up. */
export function isExampleName(name: string): boolean {
  return namePartsOf(name).some(word => EXAMPLE_WORDS.has(word))
}

const EXAMPLE_TEXT =
  /(?:^|[^a-z])(?:test|fake|dummy|mock|sample|demo|stub|synthetic|redacted)(?:[^a-z]|$)|example|placeholder|hashed|do[-_]not|should[-_]|must[-_]not|insecure|change[-_]?(?:me|in|this)|super[-_]secret|supersecret|t[o0]p[-_]?s[e3]cr[e3]t|foo[-_]?bar|lorem|deadbeef|1234[-_]1234/i

const EXAMPLE_START = /^(?:Demo|Test|Example|Sample|Dummy|Fake|Mock)[A-Z]/
/** Letters that people write as digits and signs: `Ch4ng3Th1s`. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }),
)

/** True for a text that says that it is made up, or that asks to be replaced. */
export function isExampleText(text: string): boolean {
  if (text.length >= 4000) return false
  const plain = text.length < 100 ? text.replace(/[013457@$]/g, sign => SPELLED.get(sign) ?? sign) : text
  return EXAMPLE_TEXT.test(text) || EXAMPLE_START.test(text) || /change[-_]?(?:me|this|it)/i.test(plain)
}

/** Reserved domains (RFC 2606), and localhost. */
export function isExampleHost(text: string): boolean {
  return /@(?:[\w.-]{0,100}\.)?(?:example(?:\.\w{2,5})?|test|invalid|localhost|local|host|hostname|hosts?\d?|db|server|ip|address)(?:[:/?]|$)/i.test(
    text,
  )
}

/** True for a text that people read: what is written there may be made up, and nothing runs it. */
export function isDocumentation(path: string): boolean {
  return DOCUMENTATION.test(path)
}

/** A line that shows how something is written. */
const SHOWS = /(?:^|[^a-z])(?:e\.g\.|for example|for instance)/i
const DOCUMENTATION = /\.(?:md|mdx|markdown|rst|adoc|txt)$|(?:^|\/)readme(?:\.\w{1,10})?$/i
const PASSWORD_OF_URL = /:\/\/[^\s:@/]{0,100}:([^\s@/]{1,100})@/
/** The word for a password, with what it is for: `pgpass`, `dbpass`, `mypass`. */
const WORD_FOR_PASSWORD =
  /^(?:pg|psql|postgres|mysql|mongo|redis|db|my|your|user|admin|root|the|some)[-_]?(?:password|passwd|pass|pwd|pw)$/i
const ASKS_TO_REPLACE = /\b(?:replac(?:e|ing)|substitut(?:e|ing)|your own)\b/i
const LINES_OF_TEXT = 5

/** True for a URL that its text shows: beside `for example`, or in documentation with a password that the reader is to replace. */
export function isShown({ range }: Location, source: Source, url: string): boolean {
  const { line } = range.start
  if (SHOWS.test(source.line(line).slice(0, 500))) return true
  const password = PASSWORD_OF_URL.exec(url)?.[1]
  if (password === undefined || !DOCUMENTATION.test(source.path)) return false
  if (WORD_FOR_PASSWORD.test(password)) return true
  // Words only: what looks drawn is a real one that the reader is to replace.
  if (!/^[a-z_-]{1,20}$/i.test(password)) return false
  for (let number = line; number >= Math.max(1, line - LINES_OF_TEXT); number--) {
    if (ASKS_TO_REPLACE.test(source.line(number).slice(0, 500))) return true
  }
  return false
}

const CHARACTERS_AROUND = 300
/** Domains that are reserved (RFC 2606), and those that tutorials use. */
const EXAMPLE_ACCOUNT = /@(?:[\w-]{1,60}\.)?(?:example|test|demo|acme|localhost|invalid)(?:\.[a-z]{2,6})?["'`,;)\s]/i

/** True where the same record or statement has the address of an account that does not exist. */
export function isForExampleAccount({ range }: Location, source: Source): boolean {
  const from = source.offset(range.start)
  const to = source.offset(range.end)
  const before = source.text.slice(Math.max(0, from - CHARACTERS_AROUND), from)
  const after = source.text.slice(to, to + CHARACTERS_AROUND)
  const start = Math.max(...[';', '{', '}'].map(sign => before.lastIndexOf(sign))) + 1
  const record = `${before.slice(start)}${after.slice(0, after.search(/[;{}]|$/))}`
  return EXAMPLE_ACCOUNT.test(record)
}

/** An operator or a call that makes something else of the literal in front of it. */
const GOES_ON = /^["'`]?\s{0,9}(?:\+(?!=)|\*\s{0,9}\d|\.repeat\(|<>\s|%\s{0,9}\()/
/** A longer one is a value whatever is joined to it. In characters. */
const LONGEST_PART = 12

/** True for a short literal that is only a part of its value: `"$2b$12$" + "x" * 53`, `"0x" + "0".repeat(64)`. */
export function isPartOfValue({ range }: Location, source: Source): boolean {
  const from = source.offset(range.start)
  const to = source.offset(range.end)
  const text = source.text.slice(from, to)
  return GOES_ON.test(source.text.slice(to, to + 40)) && (text.length <= LONGEST_PART || JOINED.test(text))
}

/** Two literals of which a run repeats the second. */
const JOINED = /^["'`][^"'`\n]{0,12}["'`]\s{0,9}\+\s{0,9}["'`][^"'`\n]{1,3}["'`]$/

/** Alternatives, and comparisons that turn a condition around: production may meet it, too. */
const LOOSE =
  /\|\||\bor\b|\bin\b[^\n]{0,80}(?:false|["'](?:0|no|off)["'])|(?:={2,3}|\bis\b)[ \t]{0,4}(?:false|None|nil|null|0\b|["'](?:0|false|no|off)?["'])/i
const ALWAYS =
  /\b(?:debug|is_?dev\w{0,20}|is_?test\w{0,20}|testing|is_?local)[ \t]{0,4}(?::[ \t]{0,4}\w{1,20}[ \t]{0,4})?=[ \t]{0,4}(?:true|1)\b/i

/** True for a condition that a program meets in production as well, by what it says or by a constant of the file. */
export function isMetInProduction(condition: string, source: Source): boolean {
  // `os.getenv("DEBUG", "false")` has a default, and compares with no such word.
  return /\bnot\b|!|\bunless\b|\bprod/i.test(condition) || LOOSE.test(condition) || ALWAYS.test(source.text)
}

const LINES_ABOVE = 4
const ASKS_FOR_DEBUGGING = /^\s*(?:\}\s*)?(?:el|else\s)?if\b.*(?:debug|\bdev|is_?dev|development|is_?local\b|is_?test)/i

/** True below a condition that asks for a debug mode: `if os.getenv("DEBUG") == "true":`, with a deeper indent. */
export function isForDebugging({ range }: Location, source: Source | undefined): boolean {
  if (!source) return false
  const opening = blockOpening(range.start.line, source, LINES_ABOVE)
  return ASKS_FOR_DEBUGGING.test(opening) && !isMetInProduction(opening, source)
}
