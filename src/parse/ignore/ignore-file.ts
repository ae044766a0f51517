import type { IgnoreFile } from '../../model/files/document.ts'
import { compilePattern, matchesPathOrParent, type Token } from '../../model/files/path-pattern.ts'
import type { Source } from '../../model/files/text.ts'

/** Above this many characters of patterns no answer is given: each costs time for each character of a path. */
const MAX_PATTERN_CHARACTERS = 50_000

interface Rule {
  readonly negated: boolean
  readonly tokens: readonly Token[]
}

/**
 * Reads a `.dockerignore` after moby/patternmatcher: patterns are relative to the root of the build context, and the last one that
 * matches a path or one of its folders decides. With a pattern that Docker refuses every answer is `undefined`.
 */
export function parseIgnoreFile(source: Source): IgnoreFile {
  const patterns: IgnoreFile['patterns'][number][] = []
  const rules: Rule[] = []
  let readable = true
  let characters = 0
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number)
    const written = trimmed(line)
    if (line.startsWith('#') || written === '') continue
    const negated = written.startsWith('!')
    const pattern = rooted(cleanPath(negated ? trimmed(written.slice(1)) : written))
    const from = source.offset({ line: number, column: 1 }) + line.indexOf(written)
    patterns.push({ pattern, negated, at: source.locate(from, from + written.length) })
    characters += pattern.length
    if (characters > MAX_PATTERN_CHARACTERS) readable = false
    const tokens = readable ? compilePattern(pattern) : undefined
    if (tokens && !(negated && pattern === '.')) rules.push({ negated, tokens })
    else readable = false
  }
  return {
    kind: 'ignore',
    source,
    patterns,
    ignores: path => (readable ? decide(rules, cleanPath(path)) : undefined),
  }
}

/** Without white space at its ends as Go's `strings.TrimSpace` sees it: a byte order mark is none, U+0085 is. */
function trimmed(text: string): string {
  let end = text.length
  while (end > 0 && /^\p{White_Space}$/u.test(text.charAt(end - 1))) end--
  return text.slice(0, end).replace(/^\p{White_Space}+/u, '')
}

function decide(rules: readonly Rule[], path: string): boolean {
  if (path === '.') return false
  let ignored = false
  for (const { negated, tokens } of rules) {
    if (negated === ignored && matchesPathOrParent(tokens, path)) ignored = !negated
  }
  return ignored
}

/** Go's `filepath.Clean`: no doubled or final slashes, no `.` and, where a folder precedes it, no `..`. */
function cleanPath(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!absolute) parts.push(part)
  }
  return (absolute ? '/' : '') + parts.join('/') || '.'
}

function rooted(pattern: string): string {
  return pattern.length > 1 && pattern.startsWith('/') ? pattern.slice(1) : pattern
}
