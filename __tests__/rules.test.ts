import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { pages } from '#rule-pages'
import { compareSeverity, PRACTICES, type Practice, type Severity } from '../src/model/severity.ts'
import { rules } from './all-rules.ts'
import { parsePage } from './pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** design: how bad a finding of a practice may be at most. */
const CEILINGS: Readonly<Record<Practice, Severity>> = {
  secrets: 'critical',
  'private-networking': 'critical',
  firewall: 'high',
  tls: 'high',
  'multi-region': 'high',
  database: 'high',
  configuration: 'high',
}

/** What a page explains between its first sentence and its examples, in this order. */
const HEADINGS = ['## Why it matters', '## How to fix it', '## When it does not apply', '## References']

function filesOf(folder: string, extension: string): string[] {
  const found: string[] = []
  for (const practice of PRACTICES) {
    for (const name of readdirSync(`${root}/${folder}/${practice}`)) {
      expect(name.endsWith(extension)).toBe(true)
      found.push(`${practice}/${name.slice(0, -extension.length)}`)
    }
  }
  return found.sort()
}

test('every rule file is registered and has its page, and no page is without its rule', () => {
  const registered = rules.map(({ practice, id }) => `${practice}/${id}`).sort()
  expect(filesOf('src/rules', '.ts')).toEqual(registered)
  expect(filesOf('docs/rules', '.md')).toEqual(registered)
  expect([...pages.keys()].sort()).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const read = (folder: string, extension: string) =>
    readFileSync(`${root}/${folder}/${rule.practice}/${id}${extension}`, 'utf8')

  test('its name states the fault, in two words or more', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/)
    expect(id).not.toMatch(/^(?:no|require|enforce|check|ensure|use|disallow|prefer)-/)
  })

  test('it says what to do and where to read on', () => {
    const text = read('docs/rules', '.md')
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
    expect(rule.title.split(' ').length).toBeLessThanOrEqual(9)
    expect(rule.remedy).toMatch(/\.$/)
    expect(rule.references.length).toBeGreaterThan(0)
    for (const reference of rule.references) {
      expect(reference).toMatch(/^https:\/\/[a-z]/)
      expect(text).toContain(reference)
    }
  })

  test('it stays under the ceiling of its practice', () => {
    expect(compareSeverity(rule.severity, CEILINGS[rule.practice])).toBeLessThanOrEqual(0)
  })

  test('it is one small file, and its page explains and proves it', () => {
    const text = read('docs/rules', '.md')
    const page = parsePage(text)
    expect(read('src/rules', '.ts').trimEnd().split('\n').length).toBeLessThanOrEqual(120)
    expect(page.heading).toBe(id)
    const headings = text.match(/^## .*$/gm)?.slice(0, HEADINGS.length)
    expect(headings).toEqual(HEADINGS)
    // pages.test.ts runs each before and after. What runs is not in a file.
    if (!rule.evidence) expect(page.repairs.length).toBeGreaterThan(0)
    expect(page.sections.filter(({ kind }) => kind === 'bad').length).toBeGreaterThanOrEqual(2)
    expect(page.sections.filter(({ kind }) => kind === 'good').length).toBeGreaterThanOrEqual(3)
    const titles = page.sections.map(({ kind, title }) => `${kind}: ${title}`)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

test('nothing that is generated from rules and pages is stale', () => {
  const tsx = `${root}/node_modules/tsx/dist/cli.mjs`
  expect(() =>
    execFileSync(process.execPath, [tsx, `${root}/scripts/generate.ts`, '--check'], { stdio: 'pipe' }),
  ).not.toThrow()
})
