import type { Location, Range } from '../../model/files/text.ts'
import { sanitize } from '../shared/sanitize.ts'

/**
 * A text of one line for a SARIF message. There `[…](…)` is a link; words of the repository must not become one, so an
 * invisible space parts the brackets.
 */
export function sarifText(text: string): string {
  return sanitize(text).replaceAll('](', ']\u200B(')
}

/** A link to the related location of that number, as viewers make one of it within a message. */
export function sarifLink(text: string, id: number): string {
  const label = sanitize(text).replaceAll('[', '(').replaceAll(']', ')').replaceAll('\\', '/')
  return `[${label}](${id})`
}

/** The place as SARIF says it; an empty range stands for the rest of its line. Folders and the project have no lines. */
export function sarifLocation({ path, range }: Location) {
  const isFile = path !== '' && path !== '.' && !path.endsWith('/')
  return { physicalLocation: { artifactLocation: artifact(path), ...(isFile && { region: shownRegion(range) }) } }
}

/** A file, relative to the root of what was judged. */
export function artifact(path: string) {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
}

/** Exactly these characters, counted in UTF-16 code units; an empty range is a place between two of them. */
export function exactRegion({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function shownRegion(range: Range) {
  const { start, end } = range
  const from = { startLine: start.line, startColumn: start.column }
  if (start.line === end.line && start.column === end.column) return from
  // The end is exclusive; one at the beginning of a line belongs to the line before, and no column is its end.
  if (end.line > start.line && end.column === 1) return { ...from, endLine: end.line - 1 }
  return exactRegion(range)
}

/** A lone half of a surrogate pair can't be encoded. */
const HALVES = /\p{Cs}/gu

function uriOf(path: string): string {
  if (path === '') return '.'
  return path.replace(HALVES, '\uFFFD').split('/').map(encodeURIComponent).join('/')
}
