import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { listing, projectOf } from './listing.ts'

const FOLDER = new URL('fixtures/', import.meta.url)

/** `=== path` opens a file; `=== expected` opens the listing. */
function parts(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of text.split(/^=== /m).slice(1)) {
    const lineEnd = part.indexOf('\n')
    found.set(part.slice(0, lineEnd), part.slice(lineEnd + 1))
  }
  return found
}

test.each(readdirSync(FOLDER))('%s', async name => {
  const files = parts(readFileSync(new URL(name, FOLDER), 'utf8'))
  const expected = files.get('expected')?.trimEnd()
  files.delete('expected')
  expect(listing(await projectOf(files))).toBe(expected)
})
