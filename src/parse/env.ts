import type { TreeDocument } from '../model/files/document.ts'
import { fileStart, type Source } from '../model/files/text.ts'
import type { Entry } from '../model/files/tree.ts'
import { readTree } from './tree-document.ts'

/** `NAME=value`, or `NAME: value`, which dotenv reads too. */
const NAME = /([ \t]*(?:export[ \t]+)?)([\w.-]+)(?:[ \t]*=|:(?=[ \t]))[ \t]*/y
const REST_OF_LINE = /[^\r\n]*/y
const COMMENT = /(?:^|[ \t])#/
const BLANK_OR_COMMENT = /^[ \t\r]*(?:#[^\n]*)?$/

/**
 * A dotenv file as one table, read as dotenv does: `export`, three kinds of quotes, quoted values over several lines,
 * comments. Repeated names are kept. Values are the text between the quotes, with escapes and `$NAME` as written.
 */
export function parseEnv(source: Source): TreeDocument {
  return readTree('env', source, () => [{ kind: 'table', at: fileStart(source.path), entries: readEntries(source) }])
}

function readEntries(source: Source): Entry[] {
  const { text } = source
  const entries: Entry[] = []
  let lineStart = 0
  while (lineStart < text.length) {
    NAME.lastIndex = lineStart
    const [written = '', indent = '', name] = NAME.exec(text) ?? []
    if (name === undefined) {
      lineStart = lineEnd(text, lineStart) + 1
      continue
    }
    const keyStart = lineStart + indent.length
    const start = lineStart + written.length
    const value = readValue(text, start)
    entries.push({
      key: name,
      keyAt: source.locate(keyStart, keyStart + name.length),
      at: source.locate(keyStart, value.end),
      value: {
        kind: 'scalar',
        at: source.locate(start, value.end),
        raw: text.slice(start, value.end),
        value: value.text,
      },
    })
    lineStart = lineEnd(text, value.end) + 1
  }
  return entries
}

/** Where the line ends: dotenv takes a carriage return alone for a line break, too (dotenv: lib/main.js). */
function lineEnd(text: string, from: number): number {
  REST_OF_LINE.lastIndex = from
  REST_OF_LINE.exec(text)
  return REST_OF_LINE.lastIndex
}

interface EnvValue {
  readonly text: string
  /** The offset behind the value, closing quote included. */
  readonly end: number
}

function readValue(text: string, start: number): EnvValue {
  const quote = text[start]
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = closingQuote(text, start + 1, quote)
    if (close !== undefined && BLANK_OR_COMMENT.test(text.slice(close + 1, lineEnd(text, close)))) {
      return { text: text.slice(start + 1, close), end: close + 1 }
    }
  }
  const line = text.slice(start, lineEnd(text, start))
  const comment = line.search(COMMENT)
  const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd()
  return { text: value, end: start + value.length }
}

/** The next such quote without a backslash in front. It is searched once a quote, so a file stays linear. */
function closingQuote(text: string, from: number, quote: string): number | undefined {
  let at = text.indexOf(quote, from)
  while (at > from && text[at - 1] === '\\') at = text.indexOf(quote, at + 1)
  return at === -1 ? undefined : at
}
