/**
 * What findings say beside their message, for every Bad example of every page: whether they are sure, what they blame,
 * the related places, the remedy and the edits of the fix. A subject that changes makes old findings new, and a remedy is
 * pasted as it stands. After a change that is meant, `UPDATE_EXPECTED=1 npm test -- said` writes the new words; read them
 * before they are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../src/model/finding.ts'
import type { Location } from '../src/model/text.ts'
import { rules } from '../src/rules/index.ts'
import { judge, parsePage } from './pages.ts'

const { UPDATE_EXPECTED } = process.env

for (const rule of rules) {
  const path = `docs/rules/${rule.practice}/${rule.id}.md`
  const page = new URL(`../${path}`, import.meta.url)
  const expected = new URL(`./said/${rule.id}.txt`, import.meta.url)
  if (!existsSync(page)) continue
  const { sections } = parsePage(readFileSync(page, 'utf8'))

  describe(path, () => {
    test('is said as it was', async () => {
      const blocks: string[] = []
      for (const section of sections.filter(({ kind }) => kind === 'bad')) {
        const { comparison } = await judge(rule, section)
        blocks.push([section.title, ...comparison.introduced.flatMap(linesOf)].join('\n'))
      }
      const said = `${blocks.join('\n\n')}\n`
      if (UPDATE_EXPECTED === '1') writeFileSync(expected, said)
      expect(said).toBe(readFileSync(expected, 'utf8'))
    })
  })
}

function linesOf({ at, subject, confidence, related, remedy, fix }: Finding): string[] {
  return [
    `  ${placeOf(at)} ${subject} (${confidence})`,
    ...related.map(each => `    see ${placeOf(each.at)} ${each.note}`),
    ...remedy.split('\n').map(line => `    ${line}`.trimEnd()),
    ...(fix ? [`    fix${fix.safe ? ', safe' : ''}: ${fix.title}`] : []),
    ...(fix?.edits ?? []).map(edit => `      ${placeOf(edit.at)} ${JSON.stringify(edit.text)}`),
  ]
}

function placeOf({ path, range: { start, end } }: Location): string {
  const to = start.line === end.line ? end.column : `${end.line}:${end.column}`
  return `${path}:${start.line}:${start.column}-${to}`
}
