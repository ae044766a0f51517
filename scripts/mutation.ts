/**
 * `npm run mutation [-- AREA…]`: changes the code in thousands of small ways, one at a time, and counts those that no test
 * notices. Stryker does it; it is installed on demand, since nothing else needs it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AREAS, filesIn } from './mutation/areas.ts'

const TOOLS = ['@stryker-mutator/core@9.6.1', 'expect@30.5.2']
/** Under this many percent the command fails. */
const ENOUGH = 85

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.cache/stryker')

const names = process.argv.slice(2)
const areas = [...AREAS].filter(([name]) => names.length === 0 || names.includes(name))
install()
process.env['MUTATION_TOOLS'] = join(folder, 'package.json')
const require = createRequire(join(folder, 'package.json'))
const { Stryker } = await import(pathToFileURL(require.resolve('@stryker-mutator/core')).href)
const typescript = ['--import', import.meta.resolve('tsx')]
const reports = join(root, '.cache/mutation')
const results = await new Stryker({
  mutate: areas.flatMap(([, paths]) => filesIn(root, paths)),
  plugins: [join(root, 'scripts/mutation/runner.ts')],
  testRunner: 'in-process',
  testRunnerNodeArgs: typescript,
  checkerNodeArgs: typescript,
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  ignorePatterns: [
    '.cache',
    'tsconfig.json',
    'dist',
    'examples',
    '__tests__/e2e',
    '__tests__/embedded-github',
    '__tests__/histories',
    '__tests__/projects',
  ],
  tempDirName: '.cache/mutation/sandbox',
  disableTypeChecks: false,
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: join(reports, `${names.join('-') || 'all'}.json`) },
  htmlReporter: { fileName: join(reports, `${names.join('-') || 'all'}.html`) },
  thresholds: { high: 90, low: ENOUGH, break: null },
  checkers: [],
  ignoreStatic: process.env['NO_STATIC'] === '1',
  warnings: { slow: false },
}).runMutationTest()
console.log(results.length)

function install(): void {
  if (existsSync(join(folder, 'node_modules/@stryker-mutator/core'))) return
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', ...TOOLS],
    { stdio: 'inherit' },
  )
}
