import { expect, test } from '@jest/globals'
import { rebasePaths } from '../../../src/review/rebase-paths.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from '../report/report-literal.ts'

const REPORT = reportOf(
  {
    comparison: {
      introduced: [
        finding('fly.toml:1', {
          related: [{ at: at('Dockerfile:2'), note: 'Here.' }],
          fix: { title: 'Mend', safe: true, edits: [{ at: at('.dockerignore:1'), text: '' }] },
        }),
      ],
      standing: [finding('fly.toml:2')],
      fixed: [finding('fly.toml:3')],
    },
    suppressed: [{ finding: finding('fly.toml:4'), by: { at: at('ignored.toml:1'), reason: 'Agreed.' } }],
    problems: [problem('a.toml:1', 'It is no TOML.'), problem('', 'The list is cut.')],
    notices: [{ at: at('b.toml:1'), message: 'It has no reason.' }],
  },
  { 'fly.toml': 'app = "a"\n' },
)

test('every path is told from where the command runs', () => {
  const rebased = rebasePaths('/work', '/work/apps/web', REPORT)
  const paths = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"path":"([^"]*)"/g)].map(([, path]) => path?.replace('apps/web/', '*'))
  expect([...rebased.sources.keys()]).toEqual(['apps/web/fly.toml'])
  expect(paths({ ...rebased, sources: [] })).toEqual(
    paths({ ...REPORT, sources: [] }).map(path => (path ? `*${path}` : path)),
  )
  expect(rebased.comparison.introduced[0]?.fingerprint).toBe(REPORT.comparison.introduced[0]?.fingerprint)
})

test.each(['/work', '/elsewhere', '/'])('a project that lies not below keeps its own paths: %s', project => {
  expect(rebasePaths('/work', project, REPORT)).toBe(REPORT)
})
