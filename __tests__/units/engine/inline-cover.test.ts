import { expect, test } from '@jest/globals'
import { createInlineCover } from '../../../src/engine/inline-cover.ts'
import { finding, projectOf } from './literals.ts'

/** Four hundred lines, one of which ends in an ignore. */
function linesWithIgnore(at: number): string {
  const lines = Array.from({ length: 400 }, (_, index) => `line${index + 1}`)
  return lines
    .map((line, index) => (index + 1 === at ? `${line} # airworthy: ignore[plaintext-http] why` : line))
    .join('\n')
}

test.each([
  ['its one line', 'fly.toml:7', 7, true],
  ['its first line', 'fly.toml:7-9', 7, true],
  ['its last line', 'fly.toml:7-9', 9, true],
  ['the line above', 'fly.toml:7-9', 6, false],
  ['the line below', 'fly.toml:7-9', 10, false],
  ['a late line of very many', 'fly.toml:1-390', 201, true],
  ['a later line of very many', 'fly.toml:1-390', 202, false],
  ['another file', 'web/fly.toml:7', 7, false],
])('an ignore on %s', (_, place, line, covers) => {
  const cover = createInlineCover(projectOf({ 'fly.toml': linesWithIgnore(line), 'web/fly.toml': linesWithIgnore(0) }))
  expect(cover.covering(finding(place))?.reason).toBe(covers ? 'why' : undefined)
})
