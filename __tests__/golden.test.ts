/**
 * What findings say beside their message, for every Bad example of every page: whether they are sure, what they blame,
 * the related places, the remedy and the edits of the fix. A subject that changes makes old findings new, and a remedy is
 * pasted as it stands. `npm run generate` writes what is missing; after a change that is meant,
 * `UPDATE_EXPECTED=1 npm test -- golden` writes the new words: read them before they are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { rules } from './all-rules.ts'
import { goldenTextOf } from './golden.ts'

const { UPDATE_EXPECTED } = process.env

for (const rule of rules) {
  const path = `docs/rules/${rule.practice}/${rule.id}.md`
  const page = new URL(`../${path}`, import.meta.url)
  const expected = new URL(`./golden/${rule.id}.txt`, import.meta.url)
  if (!existsSync(page)) continue

  test(`${path} is said as it was`, async () => {
    const golden = await goldenTextOf(rule, readFileSync(page, 'utf8'))
    if (UPDATE_EXPECTED === '1') writeFileSync(expected, golden)
    expect(golden).toBe(readFileSync(expected, 'utf8'))
  })
}
