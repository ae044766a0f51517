import { parse, TomlError, type TomlTable, type TomlValue } from 'smol-toml'
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Location, Source } from '../model/text.ts'
import type { Scalar, Tree } from '../model/tree.ts'
import { tomlFault } from './toml-errors.ts'
import type { StatementSpan } from './toml-statements.ts'
import { buildTables, type KeyPart } from './toml-tables.ts'
import { MAX_DEPTH } from './tree-document.ts'

/** One statement, read apart from the rest of its file. */
export type Statement = Header | Pair | Fault

interface Readable {
  readonly keys: readonly KeyPart[]
  readonly at: Location
  /** False for syntax that only TOML 1.1 knows. */
  readonly toml10: boolean
}

interface Header extends Readable {
  readonly kind: 'header'
  readonly array: boolean
}

interface Pair extends Readable {
  readonly kind: 'pair'
  readonly value: Tree
}

interface Fault {
  readonly kind: 'fault'
  readonly offset: number
  readonly message: string
}

/**
 * Reads one statement. smol-toml judges it and gives the values, toml-eslint-parser gives the places: its own values
 * differ (CRLF becomes LF), and its `getStaticTOMLValue` writes to `Object.prototype`.
 */
export function readStatement(source: Source, span: StatementSpan): Statement {
  const text = source.text.slice(span.start, span.end)
  try {
    const values = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH })
    const { node, toml10 } = parsePlaces(text)
    if (!node) return unreadable(span.start)
    const places: Places = { source, base: span.start }
    const keys = keyParts(places, node.key)
    const at = locate(places, node)
    if (node.type === 'TOMLTable') return { kind: 'header', keys, at, toml10, array: node.kind === 'array' }
    return { kind: 'pair', keys, at, toml10, value: readValue(places, node.value, valueAt(values, keys)) }
  } catch (error) {
    if (error instanceof TomlError) {
      const offset = offsetIn(text, error)
      return { kind: 'fault', offset: span.start + offset, message: tomlFault(error.message, isLineEnd(text, offset)) }
    }
    if (error instanceof ParseError) return unreadable(span.start + error.index)
    if (error instanceof RangeError) {
      return { kind: 'fault', offset: span.start, message: 'A value in this file is too long to be read.' }
    }
    throw error
  }
}

interface Parsed {
  readonly node: AST.TOMLTable | AST.TOMLKeyValue | undefined
  readonly toml10: boolean
}

function parsePlaces(text: string): Parsed {
  try {
    return { node: onlyStatement(parseTOML(text, { tomlVersion: '1.0' })), toml10: true }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return { node: onlyStatement(parseTOML(text, { tomlVersion: '1.1' })), toml10: false }
  }
}

function onlyStatement(program: AST.TOMLProgram): Parsed['node'] {
  const [node, another] = program.body[0].body
  return another ? undefined : node
}

interface Places {
  readonly source: Source
  /** The statement's own offset in the source. */
  readonly base: number
}

function unreadable(offset: number): Fault {
  return { kind: 'fault', offset, message: tomlFault('', false) }
}

function locate({ source, base }: Places, { range: [start, end] }: AST.TOMLNode): Location {
  return source.locate(base + start, base + end)
}

function keyParts(places: Places, key: AST.TOMLKey): KeyPart[] {
  return key.keys.map(part => ({
    name: part.type === 'TOMLBare' ? part.name : part.value,
    at: locate(places, part),
  }))
}

/** The value that dotted keys lead to. Tables of smol-toml have no prototype: `__proto__` is a key like any other. */
function valueAt(table: TomlTable, keys: readonly KeyPart[]): TomlValue | undefined {
  let value: TomlValue | undefined = table
  for (const { name } of keys) value = isTable(value) ? value[name] : undefined
  return value
}

function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === 'object' && Object.getPrototypeOf(value) === null
}

function readValue(places: Places, node: AST.TOMLContentNode, value: TomlValue | undefined): Tree {
  if (node.type === 'TOMLArray') {
    const values = Array.isArray(value) ? value : []
    return {
      kind: 'list',
      at: locate(places, node),
      items: node.elements.map((element, i) => readValue(places, element, values[i])),
    }
  }
  if (node.type === 'TOMLValue') return readScalar(places, node, value)
  // A key that is set twice in an inline table is a fault of the statement: none comes as far as here.
  const tables = buildTables(locate(places, node), () => {})
  for (const pair of node.body) {
    const keys = keyParts(places, pair.key)
    const inner = isTable(value) ? valueAt(value, keys) : undefined
    tables.put(tables.root, keys, readValue(places, pair.value, inner), locate(places, pair))
  }
  return tables.root
}

function readScalar(places: Places, node: AST.TOMLValue, value: TomlValue | undefined): Scalar {
  const at = locate(places, node)
  const raw = places.source.text.slice(places.base + node.range[0], places.base + node.range[1])
  return { kind: 'scalar', at, raw, value: typeof value === 'object' || value === undefined ? raw : value }
}

/** smol-toml counts lines and columns from 1, and a column past a line's CR as that line's. */
function offsetIn(text: string, { line, column }: TomlError): number {
  let start = 0
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1
  return Math.min(start + column - 1, text.length)
}

function isLineEnd(text: string, offset: number): boolean {
  return /^[ \t]*(?:[\r\n#]|$)/.test(text.slice(offset, offset + 200))
}
