import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../all-rules.ts'
import { describeFinding, type Files, parsePage, runCheck } from '../pages.ts'
import { NEUTRAL_CHANGES } from './neutral-changes.ts'

/** The projects of all rules' pages, each with its rule. */
const PROJECTS = rules.flatMap(rule => {
  const file = new URL(`../../docs/rules/${rule.practice}/${rule.id}.md`, import.meta.url)
  const { sections } = existsSync(file) ? parsePage(readFileSync(file, 'utf8')) : { sections: [] }
  const files = sections.filter(section => !section.files.has('seen.json'))
  return files.map(section => ({ rule, title: `${rule.id}: ${section.title}`, files: section.files }))
})

describe.each([...NEUTRAL_CHANGES])('%s', (_, change) => {
  test('introduces and fixes nothing in any rule', async () => {
    const told: string[] = []
    for (const { rule, title, files } of PROJECTS) {
      const head = change(files)
      if (!head || isEqual(files, head)) continue
      const { comparison } = await runCheck(rule, { before: files, files: head })
      told.push(...comparison.introduced.map(finding => `${title}: introduced ${describeFinding(finding)}`))
      told.push(...comparison.fixed.map(finding => `${title}: fixed ${describeFinding(finding)}`))
    }
    expect(told).toEqual([])
  })
})

function isEqual(before: Files, after: Files): boolean {
  return before.size === after.size && [...before].every(([path, text]) => after.get(path) === text)
}
