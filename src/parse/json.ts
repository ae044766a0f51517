import { type Node, type ParseError, type ParseErrorCode, parseTree } from 'jsonc-parser'
import type { TreeDocument } from '../model/files/document.ts'
import type { Source } from '../model/files/text.ts'
import type { Entry, Scalar, Tree } from '../model/files/tree.ts'
import { type Report, readTree } from './tree-document.ts'

const REPEATED = 'This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.'

/** More digits than any reader keeps; turning them into a bigint costs more than linear time. */
const MAX_DIGITS = 40

/** JSON, with the comments and trailing commas that many readers allow. Repeated keys are kept and told. */
export function parseJson(source: Source): TreeDocument {
  return readTree('json', source, report => {
    if (source.text.trim() === '') return []
    const errors: ParseError[] = []
    const root = parseTree(source.text, errors, { allowTrailingComma: true })
    const [first] = errors
    if (first) report(source.locate(first.offset, first.offset), jsonFault(first.error), true)
    const tree = root && readNode(source, root, report)
    return tree ? [tree] : []
  })
}

/** `undefined` for what a broken file leaves empty. */
function readNode(source: Source, node: Node, report: Report): Tree | undefined {
  const { children = [] } = node
  const at = source.locate(node.offset, node.offset + node.length)
  if (node.type === 'object') return { kind: 'table', at, entries: readEntries(source, children, report) }
  if (node.type !== 'array') return readScalar(source, node)
  const items: Tree[] = []
  for (const child of children) {
    const item = readNode(source, child, report)
    if (item) items.push(item)
  }
  return { kind: 'list', at, items }
}

function readEntries(source: Source, properties: readonly Node[], report: Report): Entry[] {
  const entries: Entry[] = []
  const keys = new Set<string>()
  for (const property of properties) {
    const [name, node] = property.children ?? []
    const value = node && readNode(source, node, report)
    if (!name || !value) continue
    const key = String(name.value)
    const keyAt = source.locate(name.offset, name.offset + name.length)
    if (keys.has(key)) report(keyAt, REPEATED, false)
    keys.add(key)
    entries.push({ key, keyAt, at: source.locate(property.offset, property.offset + property.length), value })
  }
  return entries
}

function readScalar(source: Source, node: Node): Scalar {
  const raw = source.text.slice(node.offset, node.offset + node.length)
  return {
    kind: 'scalar',
    at: source.locate(node.offset, node.offset + node.length),
    raw,
    value: exactValue(node.value, raw),
  }
}

function exactValue(value: unknown, raw: string): Scalar['value'] {
  if (typeof value === 'number') {
    const isExact = Number.isSafeInteger(value) || raw.length > MAX_DIGITS || !/^-?\d+$/.test(raw)
    return isExact ? value : BigInt(raw)
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

/** The library's `ParseErrorCode` is a const enum, of which only the numbers remain. */
const MESSAGES: ReadonlyMap<ParseErrorCode, string> = new Map([
  [1, 'an unquoted word is not `true`, `false` or `null`'],
  [2, 'a number is not valid'],
  [3, 'a quoted key is missing here'],
  [4, 'a value is missing here'],
  [5, 'a colon is missing here'],
  [6, 'a comma is missing here'],
  [7, 'an object is not closed'],
  [8, 'a list is not closed'],
  [9, 'there is text after the end'],
  [11, 'a comment is not closed'],
  [12, 'a string is not closed'],
  [13, 'a number is not complete'],
  [14, 'a string has an escape that is not valid in JSON'],
  [15, 'a string has an escape that is not valid in JSON'],
  [16, 'a character is not allowed here'],
])

function jsonFault(code: ParseErrorCode): string {
  return `This file is not valid JSON: ${MESSAGES.get(code) ?? 'this line cannot be read'}.`
}
