import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { HeaderSpan, KeySpan, PairSpan, StatementSpans, ValueSpan } from '../../../src/parse/toml/spans.ts'

/** The spans that toml-eslint-parser finds in a statement, or `undefined` for a statement that it refuses. */
export function oracleSpans(text: string): StatementSpans | undefined {
  return read(text, '1.0') ?? read(text, '1.1')
}

function read(text: string, tomlVersion: '1.0' | '1.1'): StatementSpans | undefined {
  try {
    // At the very end of a text, toml-eslint-parser gives a lone `0` no width.
    const [node, another] = parseTOML(`${text}\n`, { tomlVersion }).body[0].body
    if (!node || another) return undefined
    return { statement: node.type === 'TOMLTable' ? headerSpan(node) : pairSpan(node), toml10: tomlVersion === '1.0' }
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
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
