import type { Hunk } from '../../model/files/diff.ts'
import { sanitize } from '../shared/sanitize.ts'
import type { Style } from './ansi.ts'

/** One file's old and new text, with the hunks between them. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly hunks: readonly Hunk[]
}

/** What may be shown of line `number` of the old or the new text, counted from 1. */
export type ShowLine = (side: 'before' | 'after', path: string, number: number, line: string) => string

/**
 * The change as a unified diff that `git apply` and `patch` take, as long as `show` gives every line as it is: bytes
 * are kept, carriage returns too. Ends with a line break; without hunks it is empty.
 */
export function renderDiff({ path, before, after, hunks }: FileChange, show: ShowLine, style: Style): string {
  if (hunks.length === 0) return ''
  const old = linesOf(before)
  const now = linesOf(after)
  const [a, b] = [quote(`a/${path}`), quote(`b/${path}`)]
  let text = [`diff --git ${a} ${b}`, `--- ${ended(a)}`, `+++ ${ended(b)}`]
    .map(line => `${style.strong(line)}\n`)
    .join('')
  for (const { lines } of hunks) {
    text += `${style.faint(headerOf(lines))}\n`
    for (const { base, head } of lines) {
      const isNew = base === undefined
      const number = base ?? head ?? 0
      const line = (isNew ? now : old)[number - 1] ?? ''
      const body = line.endsWith('\n') ? line.slice(0, -1) : line
      const shown = show(isNew ? 'after' : 'before', path, number, body)
      if (base === undefined) text += style.good(`+${shown}`)
      else if (head === undefined) text += style.bad(`-${shown}`)
      else text += ` ${shown}`
      text += line.endsWith('\n') ? '\n' : '\n\\ No newline at end of file\n'
    }
  }
  return text
}

/** With their line breaks, as the hunks count them. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** `@@ -3,4 +3,5 @@`; a side without lines has the number of the line before. */
function headerOf(lines: Hunk['lines']): string {
  const side = (name: 'base' | 'head') => {
    const numbers = lines.flatMap(line => line[name] ?? [])
    const [first] = numbers
    return first === undefined ? '0,0' : `${first},${numbers.length}`
  }
  return `@@ -${side('base')} +${side('head')} @@`
}

/** A path with quotes, backslashes or control characters is written like a C string, as git does. */
function quote(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return sanitize(path)
  const escaped = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, character => {
    const bytes = new TextEncoder().encode(character)
    return [...bytes].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  })
  return `"${escaped}"`
}

/** A tab tells where a path with a space ends. */
function ended(path: string): string {
  return path.includes(' ') && !path.startsWith('"') ? `${path}\t` : path
}
