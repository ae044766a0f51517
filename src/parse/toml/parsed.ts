import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { HeaderSpan, KeySpan, PairSpan, StatementSpans, ValueSpan } from './toml-spans.ts'

/** What toml-eslint-parser says of a statement; it is asked for places alone, as its values differ (CRLF becomes LF). */
export function parsedSpans(text: string): StatementSpans {
  try {
    return read(text, '1.0')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
  }
  try {
    return read(text, '1.1')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return { kind: 'fault', offset: error.index }
  }
}

function read(text: string, tomlVersion: '1.0' | '1.1'): StatementSpans {
  const [node, another] = parseTOML(text, { tomlVersion }).body[0].body
  if (!node || another) return { kind: 'fault', offset: 0 }
  const statement = node.type === 'TOMLTable' ? headerSpan(node) : pairSpan(node)
  return { kind: 'read', statement, toml10: tomlVersion === '1.0' }
}

function headerSpan(node: AST.TOMLTable): HeaderSpan {
  return { kind: 'header', keys: keySpans(node.key), span: node.range, array: node.kind === 'array' }
}

function pairSpan(node: AST.TOMLKeyValue): PairSpan {
  return { kind: 'pair', keys: keySpans(node.key), span: node.range, value: valueSpan(node.value) }
}

function keySpans({ keys }: AST.TOMLKey): KeySpan[] {
  return keys.map(key => ({ name: key.type === 'TOMLBare' ? key.name : key.value, span: key.range }))
}

function valueSpan(node: AST.TOMLContentNode): ValueSpan {
  switch (node.type) {
    case 'TOMLArray':
      return { kind: 'list', span: node.range, items: node.elements.map(valueSpan) }
    case 'TOMLInlineTable':
      return { kind: 'table', span: node.range, pairs: node.body.map(pairSpan) }
    case 'TOMLValue':
      return { kind: 'scalar', span: node.range }
  }
}
