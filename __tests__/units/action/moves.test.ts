import { expect, test } from '@jest/globals'
import { formerFingerprints } from '../../../src/action/moves.ts'
import { fingerprint } from '../../../src/engine/fingerprint.ts'
import type { FileDiff } from '../../../src/model/files/diff.ts'
import { finding } from '../engine/literals.ts'

/** The paths that a finding in `now` may have had, as seen from a thread on `thread`. */
function former(
  now: Partial<FileDiff> & { readonly path: string },
  thread: string,
  headPaths: readonly string[],
): string[] {
  const file = { previousPath: undefined, status: 'modified', hunks: [], ...now } as const
  const moves = { diff: { files: new Map([[now.path, file]]) }, headPaths: new Set(headPaths) }
  const found = finding(`${now.path}:1`)
  const names = formerFingerprints(moves)(found, thread)
  const paths = ['a.toml', 'b.toml', 'c.toml']
  return names.map(name => paths.find(path => fingerprint(found.rule, path, found.subject) === name) ?? name).toSorted()
}

test.each([
  ['a new file, where the thread’s is gone', { path: 'b.toml', status: 'added' }, 'a.toml', ['b.toml'], ['a.toml']],
  [
    'a renamed file, under both of its names',
    { path: 'b.toml', status: 'renamed', previousPath: 'c.toml' },
    'a.toml',
    ['b.toml'],
    ['a.toml', 'c.toml'],
  ],
  ['a file of the base, by none', { path: 'b.toml' }, 'a.toml', ['b.toml'], []],
  ['a copy, by none', { path: 'b.toml', status: 'added' }, 'a.toml', ['a.toml', 'b.toml'], []],
] as const)('%s', (_, now, thread, headPaths, expected) => {
  expect(former(now, thread, headPaths)).toEqual(expected)
})

test('a file that the pull request does not touch has had no other name', () => {
  const names = formerFingerprints({ diff: { files: new Map() }, headPaths: new Set(['b.toml']) })
  expect(names(finding('b.toml:1'), 'a.toml')).toEqual([])
})
