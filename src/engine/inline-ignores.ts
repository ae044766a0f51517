import type { Location, Source } from '../model/files/text.ts'
import { redact } from '../redact/redact.ts'

/** `# airworthy: ignore[rule-a, rule-b] reason`, as written. */
export interface InlineIgnore {
  readonly at: Location
  readonly rules: readonly string[]
  /** '' when there is none; such an ignore does not count. */
  readonly reason: string
  /** The line it speaks of: its own, or for a comment that has a line to itself the next one that is no comment. */
  readonly target: number
}

export interface InlineIgnores {
  readonly ignores: readonly InlineIgnore[]
  /** Comments that begin with `airworthy:` and are not understood. */
  readonly malformed: readonly Location[]
}

const MARK = 'airworthy:'
const DIRECTIVE = /^airworthy:\s*ignore\[([^\]]*)\](.*)/
const COMMENT_MARKS = ['#', '//', ';', '<!--', '--'] as const
const MAX_REASON = 200

/** The ignores in a file's comments, whatever its format: a comment mark starts its line or follows a blank. */
export function findIgnores(source: Source): InlineIgnores {
  const ignores: InlineIgnore[] = []
  const malformed: Location[] = []
  if (!source.text.includes(MARK)) return { ignores, malformed }

  let statement = source.lineCount + 1
  for (let number = source.lineCount; number >= 1; number--) {
    const line = source.line(number)
    const ownLine = COMMENT_MARKS.some(mark => line.trimStart().startsWith(mark))
    if (!ownLine) statement = number
    const from = line.indexOf(MARK)
    if (from === -1 || !endsInCommentMark(line.slice(0, from))) continue

    const start = source.offset({ line: number, column: from + 1 })
    const at = source.locate(start, start + line.length - from)
    const [, list, rest = ''] = DIRECTIVE.exec(line.slice(from)) ?? []
    const rules = list?.split(',').map(rule => rule.trim()) ?? []
    if (rules.length === 0 || rules.includes('')) malformed.push(at)
    else ignores.push({ at, rules, reason: reasonIn(rest), target: ownLine ? statement : number })
  }
  return { ignores: ignores.reverse(), malformed: malformed.reverse() }
}

function endsInCommentMark(before: string): boolean {
  const text = before.trimEnd()
  return COMMENT_MARKS.some(mark => {
    if (!text.endsWith(mark)) return false
    const character = text.at(-mark.length - 1)
    return character === undefined || character === ' ' || character === '\t'
  })
}

function reasonIn(rest: string): string {
  const text = rest.trim()
  return redact((text.endsWith('-->') ? text.slice(0, -3).trimEnd() : text).slice(0, MAX_REASON))
}
