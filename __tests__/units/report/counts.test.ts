import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.ts'
import { renderCheckRun } from '../../../src/report/github/check-run.ts'
import { renderSummary } from '../../../src/report/github/summary.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { renderJson } from '../../../src/report/json.ts'
import type { JsonReport } from '../../../src/report/json-shape.ts'
import { renderText } from '../../../src/report/text/text.ts'
import { at, finding } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const introduced: readonly Finding[] = [
  finding('fly.toml:1', { severity: 'critical' }),
  finding('fly.toml:2'),
  finding('fly.toml:3', { severity: 'medium' }),
  finding('fly.toml:4', { severity: 'low' }),
  finding('fly.toml:5', { severity: 'critical', confidence: 'low' }),
  finding('fly.toml:6', { severity: 'low', confidence: 'low' }),
]
const standing = [finding('fly.toml:7'), finding('fly.toml:8', { confidence: 'low' })]
const fixed = [finding('fly.toml:9')]
const suppressed = [{ finding: finding('fly.toml:10'), by: { at: at('fly.toml:10'), reason: 'agreed' } }]
const comparison = { introduced, standing, fixed }
const change = reportOf({ comparison, suppressed })
const project = reportOf({ comparison, suppressed, scope: 'all', commits: { base: undefined, head: 'head' } })

describe.each([
  ['a change', change],
  ['a whole project', project],
])('the counts of %s', (_, report) => {
  const brief: JsonReport = JSON.parse(renderJson(report, { all: false }))
  const full: JsonReport = JSON.parse(renderJson(report, { all: true }))

  test('follow from the findings of the JSON report', () => {
    const counted = { critical: 0, high: 0, medium: 0, low: 0 }
    let hints = 0
    for (const { introduced: isNew, severity, confidence } of full.findings) {
      if (isNew && confidence === 'low') hints++
      else if (isNew) counted[severity]++
    }
    const others = full.findings.filter(each => !each.introduced)
    expect(brief.counts).toEqual(full.counts)
    expect(full.counts).toEqual({
      introduced: counted,
      hints,
      standing: others.filter(each => !each.suppressed).length,
      fixed: fixed.length,
      suppressed: others.filter(each => each.suppressed).length,
    })
  })

  const { critical, high, medium, low } = full.counts.introduced
  const { hints } = full.counts
  const total = critical + high + medium + low
  const failing = critical + high

  test.each([false, true])('are those of the text report, with all: %s', all => {
    const text = renderText(report, { color: false, links: false, width: 200, all })
    const noun = report === change ? 'introduced' : 'findings'
    const stood = report === change ? '2 from before · 1 fixed' : '2 in the baseline'
    expect(text).toContain(
      `${total} ${noun} (${critical} critical, ${high} high, ${medium} medium, ${low} low) · ${hints} hints · ${stood} · 1 ignored. Failure: ${failing} at or above high.`,
    )
    expect(text.split('Hints (')[1]?.match(/^ {2}\d+:\d+/gm)).toHaveLength(all ? hints + 1 : hints)
  })

  test('are those of the Markdown page and of the check', () => {
    const delivery = { onLines: 3, onFiles: 0, inCheck: 1, skipped: [] }
    const page = renderSummary(report, { delivery })
    const news = report === change ? 'new ' : ''
    const title = `${total} ${news}findings, ${failing} of them high or worse. ${hints} hints.`
    expect(page).toContain(title)
    expect(renderCheckRun(report).title).toBe(title)
    expect(page).toContain(`${total} introduced = 3 on lines + 0 on files + 1 in the check.`)
    for (const [severity, number] of Object.entries(full.counts.introduced))
      expect(page.toLowerCase()).toContain(`${severity} (${number})`)
    expect(page).toContain(`Hints (${hints})`)
    expect(page).toContain(report === change ? '2 from before, 1 fixed' : '2 in the baseline')
  })

  test('are those of the HTML page', () => {
    const page = renderHtml(report, { date: '2026-11-23' })
    const stood = report === change ? '2 from before, 1 fixed' : '2 in the baseline, 1 fixed'
    expect(page).toContain(`${total} findings, ${hints} hints, ${stood}, 1 ignored.`)
    expect(page).toContain(`Hints <span class="faint">${hints}</span>`)
    expect(page.match(/<article class="finding/g)).toHaveLength(total)
  })
})
