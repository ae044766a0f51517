/**
 * `npm run mutation [-- AREA…]`: changes the code in thousands of small ways, one at a time, and counts those that no test
 * notices. The survivors stand in `.cache/mutation/`; what is known of them, in docs/development/mutation.md.
 */
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AREAS, filesIn } from './mutation/areas.ts'
import { renderScores, scoreOf } from './mutation/score.ts'
import { loadStryker } from './mutation/stryker.ts'

/** Under so many percent in an area the command fails. */
const ENOUGH = 85

const root = fileURLToPath(new URL('..', import.meta.url))
const names = process.argv.slice(2)
const unknown = names.filter(name => !AREAS.has(name))
if (unknown.length > 0) {
  console.error(`usage: npm run mutation [-- ${[...AREAS.keys()].join('|')} …]`)
  process.exit(2)
}
const areas = [...AREAS].filter(([name]) => names.length === 0 || names.includes(name))
const report = join(root, '.cache/mutation', names.join('-') || 'all')
const typescript = ['--import', import.meta.resolve('tsx')]

const mutate = await loadStryker(root)
const results = await mutate({
  mutate: areas.flatMap(([, paths]) => filesIn(root, paths)),
  plugins: [join(root, 'scripts/mutation/runner.ts')],
  testRunner: 'in-process',
  testRunnerNodeArgs: typescript,
  checkerNodeArgs: typescript,
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  // What the tests do not read; and Stryker cannot rewrite the tsconfig.json of TypeScript 7.
  ignorePatterns: ['.cache', 'dist', 'examples', 'tsconfig.json', '__tests__/embedded-github', '__tests__/scenarios'],
  tempDirName: '.cache/mutation/sandbox',
  disableTypeChecks: false,
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `${report}.json` },
  htmlReporter: { fileName: `${report}.html` },
  warnings: { slow: false },
})

const scores = areas.map(([name, paths]) => {
  const files = new Set(filesIn(root, paths))
  return { name, score: scoreOf(results.filter(({ fileName }) => files.has(relative(root, fileName)))) }
})
console.log(`\n${renderScores(scores)}`)
process.exitCode = scores.every(({ score }) => score.percent >= ENOUGH) ? 0 : 1
