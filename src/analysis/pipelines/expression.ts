/**
 * An expression of a GitHub workflow, without its `${{ }}`. A path has its parts in lower case, joined by dots:
 * `github.event['Issue'].labels.*.name` is `github.event.issue.labels.*.name`.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
  /** A property of something that is computed. */
  | { readonly kind: 'other' }

/** GitHub refuses longer and deeper ones (actions/runner: ExpressionConstants.cs). */
const MAX_LENGTH = 21_000
const MAX_DEPTH = 50

const TOKEN =
  /\s{0,1000}(?:('(?:[^']|'')*')|([<>=!]=|&&|\|\||[<>!()[\].,*])|([A-Za-z_][\w-]{0,1000})|([+-]?(?:0x[\da-f]{1,40}|0o[0-7]{1,40}|(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,9})?)))/giy
const TIGHTNESS: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
}

interface Token {
  readonly kind: 'string' | 'sign' | 'word' | 'number' | 'end'
  readonly text: string
}

/** Reads an expression as GitHub does; undefined for what GitHub refuses. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return
  const reader: Reader = { tokens, next: 0 }
  const expression = readOperation(reader, 1, 0)
  return peek(reader).kind === 'end' ? expression : undefined
}

interface Reader {
  readonly tokens: readonly Token[]
  next: number
}

function tokensOf(text: string): Token[] | undefined {
  if (text.length > MAX_LENGTH) return
  const tokens: Token[] = []
  const trimmed = text.trimEnd()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < trimmed.length) {
    const [, string, sign, word, number] = TOKEN.exec(trimmed) ?? []
    if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1).replaceAll("''", "'") })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase() })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else return
  }
  return tokens
}

const END: Token = { kind: 'end', text: '' }
const peek = ({ tokens, next }: Reader): Token => tokens[next] ?? END

function takes(reader: Reader, sign: string): boolean {
  const { kind, text } = peek(reader)
  if (kind !== 'sign' || text !== sign) return false
  reader.next++
  return true
}

function readOperation(reader: Reader, tightness: number, depth: number): Expression | undefined {
  if (depth > MAX_DEPTH) return
  let left = readValue(reader, depth)
  while (left) {
    const { kind, text: operator } = peek(reader)
    const own = kind === 'sign' ? (TIGHTNESS[operator] ?? 0) : 0
    if (own < tightness) return left
    reader.next++
    const right = readOperation(reader, own + 1, depth + 1)
    left = right && { kind: 'operation', operator, operands: [left, right] }
  }
  return undefined
}

function readValue(reader: Reader, depth: number): Expression | undefined {
  if (depth > MAX_DEPTH) return
  if (takes(reader, '!')) {
    const operand = readValue(reader, depth + 1)
    return operand && { kind: 'operation', operator: '!', operands: [operand] }
  }
  if (takes(reader, '(')) {
    const inner = readOperation(reader, 1, depth + 1)
    return takes(reader, ')') ? readProperties(reader, inner, depth) : undefined
  }
  const { kind, text } = peek(reader)
  reader.next++
  if (kind === 'string') return { kind: 'literal', value: text }
  if (kind === 'number') return { kind: 'literal', value: Number(text) }
  if (kind !== 'word') return
  if (takes(reader, '(')) return readProperties(reader, readCall(reader, text, depth), depth)
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' }
  if (text === 'null') return { kind: 'literal', value: null }
  return readProperties(reader, { kind: 'path', path: text }, depth)
}

function readCall(reader: Reader, name: string, depth: number): Expression | undefined {
  const args: Expression[] = []
  while (!takes(reader, ')')) {
    if (args.length > 0 && !takes(reader, ',')) return
    const arg = readOperation(reader, 1, depth + 1)
    if (!arg) return
    args.push(arg)
  }
  return { kind: 'call', name, args }
}

/** `.name`, `.*`, `['name']` and `[0]` behind a value. */
function readProperties(reader: Reader, start: Expression | undefined, depth: number): Expression | undefined {
  let value = start
  while (value) {
    if (takes(reader, '.')) {
      const { kind, text } = peek(reader)
      reader.next++
      if (kind !== 'word' && text !== '*') return
      value = propertyOf(value, text)
    } else if (takes(reader, '[')) {
      const isAll = takes(reader, '*')
      const key: Expression | undefined = isAll ? { kind: 'literal', value: '*' } : readOperation(reader, 1, depth + 1)
      if (!key || !takes(reader, ']')) return
      value = key.kind === 'literal' ? propertyOf(value, String(key.value).toLowerCase()) : { kind: 'other' }
    } else return value
  }
  return undefined
}

function propertyOf(value: Expression, name: string): Expression {
  return value.kind === 'path' ? { kind: 'path', path: `${value.path}.${name}` } : { kind: 'other' }
}
