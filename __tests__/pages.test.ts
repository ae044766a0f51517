import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { applyFix } from '../src/engine/fix.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Rule } from '../src/model/rule.ts'
import { rules } from '../src/rules/index.ts'
import { describeFinding, judge, parsePage, type Section } from './pages.ts'

for (const rule of rules) {
  const path = `docs/rules/${rule.practice}/${rule.id}.md`
  const file = new URL(`../${path}`, import.meta.url)
  // That every rule has its page is held by rules.test.ts.
  if (!existsSync(file)) continue
  const { sections } = parsePage(readFileSync(file, 'utf8'))

  describe(path, () => {
    test.each(sections.map(section => [`${section.kind}: ${section.title}`, section] as const))(
      '%s',
      async (_, section) => {
        const { comparison, crashes, problems } = await judge(rule, section)
        expect(crashes).toEqual([])
        if (rule.id !== 'unreadable-file') expect(problems).toEqual([])
        expect(comparison.introduced.map(describeFinding)).toEqual(section.expected)
        if (section.kind === 'good') expect(section.expected).toEqual([])
        else expect(section.expected).not.toEqual([])
        await proveFixes(rule, section, comparison.introduced)
      },
    )
  })
}

/** Each fix on its own makes its finding go, and no other come. */
async function proveFixes(rule: Rule, { files }: Section, findings: readonly Finding[]): Promise<void> {
  const before = await fingerprintsOf(rule, files)
  for (const { fix, fingerprint, message } of findings) {
    if (!fix) continue
    const after = await fingerprintsOf(rule, applyFix(files, fix))
    expect([message, after.get(fingerprint) ?? 0]).toEqual([message, (before.get(fingerprint) ?? 0) - 1])
    for (const [other, count] of after) expect([message, count <= (before.get(other) ?? 0)]).toEqual([message, true])
  }
}

async function fingerprintsOf(rule: Rule, files: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const { comparison, crashes, problems } = await judge(rule, { before: undefined, files })
  expect([crashes, rule.id === 'unreadable-file' ? [] : problems]).toEqual([[], []])
  const counts = new Map<string, number>()
  for (const { fingerprint } of comparison.introduced) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}
