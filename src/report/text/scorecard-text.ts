import type { Report } from '../../model/report.ts'
import { appsOf, checkedLine, type Score, scorecardOf } from '../shared/scorecard.ts'
import { PRACTICE_NAMES } from '../shared/wording.ts'
import type { Style } from './ansi.ts'

/** How the project fares in each practice, for a terminal: a heading, what was checked, then a line a practice. */
export function scorecardLines(report: Report, style: Style): string[] {
  const scores = scorecardOf(report)
  const width = Math.max(...scores.map(({ practice }) => PRACTICE_NAMES[practice].length))
  const lines = scores.map(({ practice, state, labels: [first = '', ...notes] }) => {
    const rest = notes.map(note => style.faint(` · ${note}`)).join('')
    return `    ${PRACTICE_NAMES[practice].padEnd(width)}  ${paint(state, first, style)}${rest}`
  })
  const checked = checkedLine(report)
  const heading = `  ${style.strong('Scorecard')} ${style.faint(appsOf(report))}`
  return [heading, ...(checked === undefined ? [] : [`    ${style.faint(checked)}`]), ...lines]
}

function paint(state: Score['state'], text: string, style: Style): string {
  switch (state) {
    case 'clean':
      return style.good(text)
    case 'partly checked':
    case 'not checked':
    case 'switched off':
      return style.faint(text)
    default:
      return style.severity(state, text)
  }
}
