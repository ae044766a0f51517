import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { pages } from '#rule-pages'
import type { Report } from '../../../src/model/report.ts'
import { renderGitlab } from '../../../src/report/gitlab.ts'
import { renderRdjson } from '../../../src/report/rdjson.ts'
import { renderSarif } from '../../../src/report/sarif/sarif.ts'
import { rules } from '../../all-rules.ts'
import { parsePage, runCheck } from '../../pages.ts'
import { reportOf } from './report-literal.ts'
import { readRun } from './sarif-schema.ts'

const FORMATS = [
  ['sarif', (report: Report) => renderSarif(report, { standing: true, ignored: true, pages })],
  ['rdjson', (report: Report) => renderRdjson(report, { all: true })],
  ['gitlab', (report: Report) => renderGitlab(report, { all: true })],
] as const

test('the catalogue of rules keeps the limits of code scanning', () => {
  const { tool } = readRun(renderSarif(reportOf({ rules }), { standing: true, ignored: true, pages }))
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  for (const { id, shortDescription, fullDescription, help, properties } of tool.driver.rules) {
    const said = [shortDescription.text, fullDescription.text, help.text]
    expect([id, ...said.filter(text => text.trim() === '' || text.includes('<+>'))]).toEqual([id])
    expect([id, fullDescription.text.length <= 1024]).toEqual([id, true])
    expect([id, /\]\((?!https:)/.test(help.markdown)]).toEqual([id, false])
    expect([id, new Set(properties.tags).size]).toEqual([id, properties.tags.length])
  }
})

test.each(rules.map(rule => [rule.id, rule] as const))('the bad examples of %s', async (_, rule) => {
  const page = readFileSync(new URL(`../../../docs/rules/${rule.practice}/${rule.id}.md`, import.meta.url), 'utf8')
  const secrets = secretsOf(page)
  for (const section of parsePage(page).sections) {
    if (section.kind !== 'bad') continue
    const report = await runCheck(rule, section)
    for (const [format, render] of FORMATS) {
      const text = render(report)
      expect([format, secrets.filter(secret => text.includes(secret))]).toEqual([format, []])
      if (format === 'sarif') expect(readRun(text).results).toHaveLength(section.expected.length)
      else expect(JSON.parse(text)).toBeDefined()
    }
  }
})

test('the examples hold secrets of many kinds', () => {
  expect(rules.flatMap(({ id }) => secretsOf(pages.get(id) ?? '')).length).toBeGreaterThan(10)
})

/** The longer half of every made-up key of a page, which has a seam in the middle, and passwords that it writes plainly. */
function secretsOf(page: string): string[] {
  const halves = [...page.matchAll(/<\+>([\w+/=-]{8,})/g)].map(([, half = '']) => half)
  const plain = ['correct-horse-battery', 'hunter7', 'kx9Gq2vLm4TzW8rY1p', 'Q7vR2mXk9TzLw4HsYd8NbJc3', 'user:pass@']
  return [...halves, ...plain.filter(secret => page.includes(secret))]
}
