import type { Location, Source } from '../../model/files/text.ts'
import { isMetInProduction } from './example-texts.ts'

/** What programs call the environment that they run in. */
const ENVIRONMENT = String.raw`\b(?:config_env\(\)|Mix\.env(?:\(\))?|(?:Rails\.env|(?:\w{1,30}_)?ENV(?:IRONMENT)?|(?:app|node)?_?[eE]nv(?:ironment)?|profile)\b)(?:["'\]).]|\(\)){0,4}`
const DEVELOPMENT = '(?:test|testing|dev|development|local)'

/** Conditions that only tests or developers meet. Each part is bounded, so that the time is linear in the line. */
const CONDITION = [
  String.raw`${ENVIRONMENT}\s{0,3}={2,3}\s{0,3}(?::|["'])${DEVELOPMENT}\b["']?`,
  String.raw`(?::|["'])${DEVELOPMENT}\b["']?\s{0,3}={2,3}\s{0,3}${ENVIRONMENT}`,
  String.raw`["']${DEVELOPMENT}["']\.equals\(\w{1,40}(?:\(\))?`,
  String.raw`${ENVIRONMENT}\s{1,3}in\s{1,3}[[(](?:\s{0,3}(?::|["'])${DEVELOPMENT}\b["']?\s{0,3},?){1,4}[\])]`,
  String.raw`Rails\.env\.(?:${DEVELOPMENT})\?`,
  String.raw`\bapp\(\)->environment\(["']${DEVELOPMENT}["']`,
  String.raw`\bIsDevelopment\(`,
  String.raw`\bIsEnvironment\("(?:Test|Testing|Development|Local)"`,
  String.raw`\bimport\.meta\.env\.DEV\b`,
  String.raw`\b(?:settings\.|self\.|config\.)?(?:TESTING|IS_TEST|is_test|is_testing|isTest|isTesting)\b`,
].join('|')

/** `if TEST`, to the end of the line; with the literal on the same line it may be behind `do:`, a brace or a colon. */
const OPENS = new RegExp(String.raw`^\s{0,80}(?:\}\s{0,3})?(?:el|else\s)?if\b[^;\n]{0,120}?(?:${CONDITION})`)
/** `TEST ? "literal"`, and Elixir's `if TEST, do: "literal"`. */
const CHOSEN = new RegExp(String.raw`(?:${CONDITION})[)\s]{0,4}(?:\?|,\s{0,3}do:)\s{0,4}[\w.( ]{0,40}["'\x60]?$`)
/** Python's `"literal" if TEST else x`, and Ruby's `x = "literal" if TEST`. */
const CHOSEN_BEHIND = new RegExp(String.raw`^["'\x60]?[)\s]{0,4}if\s[^;\n]{0,40}?(?:${CONDITION})`)
const BRANCH = new RegExp(
  String.raw`^\s{0,80}(?::${DEVELOPMENT}\s{0,3}->|(?:when|case)\s{1,3}(?::|["'])${DEVELOPMENT}\b["']?\s{0,3}(?::|then|->|=>|$)|["']${DEVELOPMENT}["']\s{0,3}(?:->|=>))`,
)
const CHOOSES = new RegExp(String.raw`\b(?:case|switch|match|when)\b[^\n]{0,60}${ENVIRONMENT}`)
const LINES_ABOVE = 15
const LONGEST_LINE = 300

/**
 * True for a literal in the branch of a program that only tests or developers run: `case config_env() do :test -> "…"`,
 * `Rails.env.test? ? "…" : ENV["KEY"]`, `if TESTING:` with a deeper indent.
 */
export function isInDevelopmentBranch({ range }: Location, source: Source): boolean {
  const { line, column } = range.start
  const own = source.line(line)
  const before = own.slice(Math.max(0, column - 1 - LONGEST_LINE), column - 1)
  if (CHOSEN.test(before) && !isMetInProduction(before, source)) return true
  const { end } = range
  const after = end.line === line ? own.slice(end.column - 1, end.column - 1 + LONGEST_LINE) : ''
  if (CHOSEN_BEHIND.test(after) && !isMetInProduction(after.split(/\belse\b/, 1)[0] ?? '', source)) return true
  return opensBranch(line, before, source) || isBelowBranch(line, source)
}

/** True where the branch begins on that line, in front of the literal. */
function opensBranch(line: number, before: string, source: Source): boolean {
  if (BRANCH.test(before)) return isChoiceOfEnvironment(line, source)
  return (
    OPENS.test(before) &&
    !isMetInProduction(before, source) &&
    /[{:]|\bdo\b|\bthen\b|\)/.test(before) &&
    !/\belse\b/.test(before)
  )
}

/** True where the closest line with a lesser indent begins such a branch. */
function isBelowBranch(line: number, source: Source): boolean {
  let indent = source.line(line).search(/\S/)
  for (let number = line - 1; number >= Math.max(1, line - LINES_ABOVE); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE)
    const own = text.search(/\S/)
    if (own === -1 || own >= indent) continue
    const isBrace = /^\s*\{\s*$/.test(text)
    indent = isBrace ? own + 1 : own
    if (isBrace) continue
    if (BRANCH.test(text)) return isChoiceOfEnvironment(number, source)
    if (OPENS.test(text)) return !isMetInProduction(text, source)
    // A call or a list that the literal is a part of may be between them.
    if (
      !/[([{,]\s*$|^\s*config\b/.test(text) ||
      /\b(?:else|elif|def|function|class|when|case|rescue|catch)\b/.test(text)
    )
      return false
  }
  return false
}

/** True where the choice that a branch belongs to is made by the environment. */
function isChoiceOfEnvironment(line: number, source: Source): boolean {
  const indent = source.line(line).search(/\S/)
  for (let number = line - 1; number >= Math.max(1, line - LINES_ABOVE); number--) {
    const text = source.line(number).slice(0, LONGEST_LINE)
    const own = text.search(/\S/)
    if (own === -1 || own > indent || BRANCH.test(text)) continue
    if (CHOOSES.test(text)) return true
    if (own < indent) return false
  }
  return false
}
