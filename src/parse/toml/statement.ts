import { parse, TomlError, type TomlTable, type TomlValue } from 'smol-toml'
import type { Location, Source } from '../../model/files/text.ts'
import type { Scalar, Tree } from '../../model/files/tree.ts'
import { MAX_DEPTH } from '../tree-document.ts'
import { tomlFault } from './errors.ts'
import { type KeySpan, type Span, statementSpans, type ValueSpan } from './spans.ts'
import type { StatementSpan } from './split.ts'
import { buildTables, type KeyPart } from './tables.ts'

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

/** Reads one statement: smol-toml judges it and gives the values, `statementSpans` gives their places. */
export function readStatement(source: Source, span: StatementSpan): Statement {
  const text = source.text.slice(span.start, span.end)
  try {
    const values = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH })
    const spans = statementSpans(text)
    if (!spans) return { kind: 'fault', offset: span.start, message: tomlFault('', false) }
    const { statement, toml10 } = spans
    const places: Places = { source, base: span.start }
    const keys = keyParts(places, statement.keys)
    const at = locate(places, statement.span)
    if (statement.kind === 'header') return { kind: 'header', keys, at, toml10, array: statement.array }
    return { kind: 'pair', keys, at, toml10, value: readValue(places, statement.value, valueAt(values, keys)) }
  } catch (error) {
    if (error instanceof TomlError) {
      const offset = offsetIn(text, error)
      return { kind: 'fault', offset: span.start + offset, message: tomlFault(error.message, isLineEnd(text, offset)) }
    }
    if (error instanceof RangeError) {
      return { kind: 'fault', offset: span.start, message: 'A value in this file is too long to parse.' }
    }
    throw error
  }
}

interface Places {
  readonly source: Source
  /** The statement's own offset in the source. */
  readonly base: number
}

function locate({ source, base }: Places, [start, end]: Span): Location {
  return source.locate(base + start, base + end)
}

function keyParts(places: Places, keys: readonly KeySpan[]): KeyPart[] {
  return keys.map(({ name, span }) => ({ name, at: locate(places, span) }))
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

function readValue(places: Places, spans: ValueSpan, value: TomlValue | undefined): Tree {
  switch (spans.kind) {
    case 'scalar':
      return readScalar(places, spans.span, value)
    case 'list': {
      const values = Array.isArray(value) ? value : []
      const items = spans.items.map((item, i) => readValue(places, item, values[i]))
      return { kind: 'list', at: locate(places, spans.span), items }
    }
    case 'table': {
      // A key that is set twice in an inline table is a fault of the statement: none comes as far as here.
      const tables = buildTables(locate(places, spans.span), () => {})
      for (const pair of spans.pairs) {
        const keys = keyParts(places, pair.keys)
        const inner = isTable(value) ? valueAt(value, keys) : undefined
        tables.put(tables.root, keys, readValue(places, pair.value, inner), locate(places, pair.span))
      }
      return tables.root
    }
  }
}

function readScalar(places: Places, span: Span, value: TomlValue | undefined): Scalar {
  const raw = places.source.text.slice(places.base + span[0], places.base + span[1])
  const known = typeof value === 'object' || value === undefined ? raw : value
  return { kind: 'scalar', at: locate(places, span), raw, value: known }
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
