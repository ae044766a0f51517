import type { Verified, VerifiedRow } from '../../model/verified.ts'
import { sanitize } from '../shared/sanitize.ts'
import { stateLabelOf } from '../shared/verified-state.ts'
import { PRACTICE_NAMES } from '../shared/wording.ts'
import { type Style, wrap } from './ansi.ts'
import { fit, widthOf } from './width.ts'

const INDENT = '    '
const GAP = '  '
/** Columns that narrow would break nearly every word: then promise and sight stand below each other. */
const MIN_COLUMN = 22

/** What the files promise beside what was seen, for a terminal: a table an app, as wide as that is. */
export function verifiedLines(verified: readonly Verified[], style: Style, width: number): string[] {
  const rows = verified.flatMap(entry => entry.rows)
  if (rows.length === 0) return []
  const practices = Math.max(...rows.map(({ practice }) => PRACTICE_NAMES[practice].length))
  const states = Math.max(...rows.map(row => stateLabelOf(row).length))
  const column = Math.floor((width - INDENT.length - practices - states - 3 * GAP.length) / 2)
  const lines = verified.flatMap(({ name, path, rows: own }) => [
    ...wrap(
      `  ${style.strong(sanitize(name))}${path === undefined ? '' : ` ${style.faint(sanitize(path))}`}`,
      '  ',
      width,
    ),
    ...own.flatMap(row =>
      column < MIN_COLUMN ? stacked(row, style, width) : sideBySide(row, style, [practices, states, column, column]),
    ),
  ])
  const isTable = column >= MIN_COLUMN
  const header = cells(['', '', 'Declared', 'Observed'], [practices, states, column, column])
  return [
    `  ${style.strong('Declared and observed')}`,
    ...(isTable ? [`${INDENT}${style.faint(header)}`] : []),
    ...lines,
  ]
}

function paint(row: VerifiedRow, text: string, style: Style): string {
  if (row.state === 'unseen') return style.faint(text)
  return row.state === 'kept' ? style.good(text) : style.bad(text)
}

function sideBySide(row: VerifiedRow, style: Style, widths: readonly [number, number, number, number]): string[] {
  const [practices, states, column] = widths
  const declared = columnLines(row.declared ?? '—', column)
  const observed = columnLines(row.observed ?? '—', column)
  const lines: string[] = []
  for (let i = 0; i < Math.max(declared.length, observed.length); i++) {
    const name = i === 0 ? PRACTICE_NAMES[row.practice].padEnd(practices) : ' '.repeat(practices)
    const state = i === 0 ? paint(row, stateLabelOf(row).padEnd(states), style) : ' '.repeat(states)
    const left = padded(declared[i] ?? '', column)
    lines.push(`${INDENT}${name}${GAP}${state}${GAP}${left}${GAP}${observed[i] ?? ''}`.trimEnd())
  }
  return lines
}

function cells(texts: readonly string[], widths: readonly number[]): string {
  return texts
    .map((text, i) => padded(text, widths[i] ?? 0))
    .join(GAP)
    .trimEnd()
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function stacked(row: VerifiedRow, style: Style, width: number): string[] {
  const deeper = `${INDENT}  `
  const part = (label: string, text: string) =>
    wrap(`${deeper}${style.faint(label)} ${sanitize(text)}`, `${deeper}  `, width)
  return [
    `${INDENT}${PRACTICE_NAMES[row.practice]}${GAP}${paint(row, stateLabelOf(row), style)}`,
    ...part('declared', row.declared ?? '—'),
    ...part('observed', row.observed ?? '—'),
  ]
}

/** Broken at spaces, and a word that is wider than the column anywhere. */
function columnLines(text: string, width: number): string[] {
  return wrap(sanitize(text), '', width).flatMap(line => {
    const parts: string[] = []
    for (let rest = line; rest !== ''; rest = rest.slice(Math.max(1, fit(rest, width)))) {
      parts.push(rest.slice(0, Math.max(1, fit(rest, width))))
    }
    return parts
  })
}
