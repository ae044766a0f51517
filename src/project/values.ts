import type { Scalar } from '../model/files/tree.ts'
import type { Value } from '../model/files/value.ts'

/** Expansions that the reader of a format applies to a text, which decide whether the value is known. */
export type Dialect = 'literal' | 'env' | 'compose' | 'workflow' | 'template'

const UNSETTLED: Readonly<Record<Dialect, RegExp | undefined>> = {
  literal: undefined,
  env: /\$[A-Za-z_{(]/,
  compose: /\$[A-Za-z_{]/,
  workflow: /\$\{\{/,
  template: /\$\{|\$\(|\{\{|<%|%\(|^\$[A-Za-z_]\w*$/,
}

/**
 * A scalar as its reader gets it: numbers and booleans as text; unknown where variables or a template come in. A name
 * without a value passes a variable through in compose files, and is empty elsewhere.
 */
export function scalarValue(scalar: Scalar, dialect: Dialect): Value<string> {
  if (scalar.value === null && dialect === 'compose') return { known: false, at: scalar.at, raw: scalar.raw }
  const text = scalar.value === null ? '' : String(scalar.value)
  return readText(text, scalar.raw, scalar.at, dialect)
}

/** The same for a text that is only part of a scalar. */
export function readText(text: string, raw: string, at: Scalar['at'], dialect: Dialect): Value<string> {
  if (dialect === 'env' && raw.startsWith("'")) return { known: true, value: text, at, raw }
  const escaped = dialect === 'compose' ? text.replaceAll('$$', '') : text
  if (UNSETTLED[dialect]?.test(escaped)) return { known: false, at, raw }
  return { known: true, value: dialect === 'compose' ? text.replaceAll('$$', () => '$') : text, at, raw }
}
