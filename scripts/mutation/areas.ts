/** What is mutated, area by area, and the tests that have to notice. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The areas that are held to a score: folders and files. */
export const AREAS: ReadonlyMap<string, readonly string[]> = new Map([
  ['engine', ['src/engine']],
  ['analysis', ['src/analysis', 'src/facts', 'src/redact', 'src/rulekit']],
  [
    'comments',
    [
      'src/github/publish/plan-comments.ts',
      'src/github/publish/plan-duplicates.ts',
      'src/github/publish/marker.ts',
      'src/action/moves.ts',
    ],
  ],
])

/** Tests of pure functions alone: those that start processes take seconds, and a mutant has milliseconds. */
export const TESTS: readonly string[] = [
  '__tests__/units/action/moves.test.ts',
  '__tests__/units/engine',
  '__tests__/units/exposure',
  '__tests__/units/github/plan-comments.test.ts',
  '__tests__/units/github/plan-duplicates.test.ts',
  '__tests__/units/github/marker.test.ts',
  '__tests__/units/policy',
  '__tests__/units/report',
  '__tests__/units/analysis',
  '__tests__/units/facts',
  '__tests__/units/redact',
  '__tests__/pages.test.ts',
  '__tests__/golden.test.ts',
]

/** One needs git, the others are long and reach nothing that is not reached elsewhere. */
export const LEFT_OUT: readonly string[] = [
  '__tests__/units/report/machine-formats.test.ts',
  '__tests__/units/report/sarif.test.ts',
  '__tests__/units/report/unified-diff.test.ts',
  '__tests__/units/analysis/hostile-input.test.ts',
]

/** The test files that `TESTS` names, from the project's folder on. Throws when one that is named is not there. */
export function testFiles(root: string): string[] {
  for (const path of LEFT_OUT) statSync(join(root, path))
  return filesIn(root, TESTS).filter(path => path.endsWith('.test.ts') && !LEFT_OUT.includes(path))
}

/** The files that these paths name, folders with all that is in them. Throws when one of them is not there. */
export function filesIn(root: string, paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    if (statSync(join(root, path)).isFile()) return [path]
    const inside = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    return inside
      .filter(name => name.endsWith('.ts'))
      .map(name => `${path}/${name}`)
      .toSorted()
  })
}
