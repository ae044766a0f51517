import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compareLocations } from '../src/model/files/text.ts'
import { type Finding, isHint } from '../src/model/finding.ts'
import type { Rule } from '../src/model/rule.ts'
import { rules } from './all-rules.ts'
import { commandsOf, faultOf } from './english/commands.ts'
import { longSentencesIn, unwantedIn } from './english/words.ts'
import { describeFinding, draftsOf, type Files, parsePage, runCheck, type Section } from './pages.ts'

for (const rule of rules) {
  const path = `docs/rules/${rule.practice}/${rule.id}.md`
  const file = new URL(`../${path}`, import.meta.url)
  // That every rule has its page is held by rules.test.ts.
  if (!existsSync(file)) continue
  const { repairs, sections } = parsePage(readFileSync(file, 'utf8'))

  describe(path, () => {
    test.each(sections.map(section => [`${section.kind}: ${section.title}`, section] as const))(
      '%s',
      async (_, section) => {
        const { comparison, crashes, problems } = await runCheck(rule, section)
        expect(crashes).toEqual([])
        if (rule.id !== 'unreadable-file') expect(problems).toEqual([])
        expect(comparison.introduced.map(describeFinding)).toEqual(section.expected)
        if (section.kind === 'good') expect(section.expected).toEqual([])
        else expect(section.expected).not.toEqual([])
        readsWell(comparison.introduced)
        await keepsFixes(rule, section, comparison.introduced)
      },
    )

    // What runs is not part of a before and an after.
    for (const [index, { before, after }] of (rule.evidence ? [] : repairs).entries()) {
      test(`how to fix it: ${index + 1}`, async () => {
        const findingsIn = async (files: Files) => {
          const { comparison, crashes, problems } = await runCheck(rule, { before: undefined, files })
          expect(crashes).toEqual([])
          if (rule.id !== 'unreadable-file') expect(problems).toEqual([])
          return comparison.introduced.map(describeFinding)
        }
        expect(await findingsIn(before)).not.toEqual([])
        expect(await findingsIn(after)).toEqual([])
      })
    }
  })
}

/** What a finding adds to its message: plain words, short sentences, and commands that flyctl, gh and git take. */
function readsWell(findings: readonly Finding[]): void {
  const texts = findings.flatMap(({ remedy, fix, related }) => [
    remedy,
    fix?.title ?? '',
    ...related.map(({ note }) => note),
  ])
  expect(texts.flatMap(unwantedIn)).toEqual([])
  expect(longSentencesIn(texts)).toEqual([])
  const faults = texts.flatMap(commandsOf).flatMap(command => faultOf(command) ?? [])
  expect(faults).toEqual([])
}

/** A run keeps a fix only if it holds: each one that the rule offers has to be kept. */
async function keepsFixes(rule: Rule, { files }: Section, findings: readonly Finding[]): Promise<void> {
  const drafts = await draftsOf(rule, files)
  for (const finding of findings) {
    const { message, subject, at, fix } = finding
    // A hint is never fixed, whatever the rule offers.
    if (isHint(finding)) continue
    const draft = drafts.find(each => each.subject === subject && compareLocations(each.at, at) === 0)
    expect([message, fix]).toEqual([message, draft?.fix])
  }
}
