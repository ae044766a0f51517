/**
 * A test runner for Stryker: one bundle of all tests, judged in one process. Stryker's own runner for jest starts jest for
 * every mutant; here a mutant takes as long as the tests that reach it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { testFiles } from './areas.ts'
import { type Bundle, bundleTests } from './bundle.ts'
import { createHarness, type Test } from './harness.ts'

/** What mutated code reads and writes. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: Coverage | undefined
}

type Counts = Readonly<Record<string, number>>

interface Coverage {
  readonly static: Counts
  readonly perTest: Readonly<Record<string, Counts>>
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly mutantActivation: 'runtime' | 'static'
  readonly sandboxFileName: string
}

/** Beside the mutated copy: which tests reach which file. The first run writes it, all others read it. */
const REACHED = 'tests-by-file.json'

const { __stryker__: state } = Object.assign(globalThis, { __stryker__: {} as Switch })
/** The mutated copy: Stryker goes there only after it has loaded this file. */
let root: string
let bundle: Bundle
let expect: unknown
/** Loaded without a mutant. */
let plain: readonly Test[] | undefined
let reached: Readonly<Record<string, readonly string[]>> | undefined

async function load(): Promise<readonly Test[]> {
  const harness = createHarness(expect)
  await bundle.load(harness)
  return harness.tests
}

async function init(): Promise<void> {
  root = process.cwd()
  // The very one that jest uses: a package of a package of ours.
  const jest = createRequire(createRequire(import.meta.url).resolve('@jest/globals'))
  const own = createRequire(jest.resolve('@jest/expect'))
  const module: { readonly expect: unknown } = await import(pathToFileURL(own.resolve('expect')).href)
  expect = module.expect
  bundle = await bundleTests(root, testFiles(root))
}

/** All tests without a mutant: which of them reaches which. */
async function dryRun() {
  state.mutantCoverage = undefined
  const tests = await load()
  const results: unknown[] = []
  for (const test of tests) {
    state.currentTestId = test.id
    const start = performance.now()
    const failure = await failureOf(test)
    const timeSpentMs = performance.now() - start
    const about = { id: test.id, name: test.id, fileName: test.file, timeSpentMs }
    results.push(
      failure === undefined ? { ...about, status: 'success' } : { ...about, status: 'failed', failureMessage: failure },
    )
  }
  state.currentTestId = undefined
  const mutantCoverage: Coverage = state.mutantCoverage ?? { static: {}, perTest: {} }
  writeFileSync(REACHED, JSON.stringify(testsByFile(mutantCoverage)))
  return { status: 'complete', tests: results, mutantCoverage }
}

function testsByFile({ perTest }: Coverage): Record<string, string[]> {
  const tests: Record<string, string[]> = {}
  for (const [test, counts] of Object.entries(perTest)) {
    const files = new Set(Object.keys(counts).flatMap(id => bundle.fileOf.get(id) ?? []))
    for (const file of files) {
      tests[file] ??= []
      tests[file].push(test)
    }
  }
  return tests
}

async function mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }: MutantRun) {
  Object.assign(state, {
    activeMutant: undefined,
    mutantCoverage: undefined,
    hitCount: hitLimit === undefined ? undefined : 0,
    hitLimit,
  })
  let nrOfTests = 0
  try {
    plain ??= await load()
    if (mutantActivation === 'static') state.activeMutant = activeMutant.id
    const tests =
      mutantActivation === 'static'
        ? nearestFirst(await load(), relative(root, sandboxFileName))
        : chosen(plain, testFilter)
    state.activeMutant = activeMutant.id
    for (const test of tests) {
      nrOfTests++
      const failureMessage = await failureOf(test)
      if (failureMessage === undefined) continue
      if (isOver()) return { status: 'timeout', reason: 'It ran far more often than without the mutant.' }
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
    }
  } catch (error) {
    return { status: 'killed', killedBy: [], failureMessage: `The modules do not load: ${messageOf(error)}`, nrOfTests }
  } finally {
    state.activeMutant = undefined
  }
  return { status: 'survived', nrOfTests }
}

function isOver(): boolean {
  return state.hitCount !== undefined && state.hitLimit !== undefined && state.hitCount > state.hitLimit
}

function chosen(tests: readonly Test[], ids: readonly string[] | undefined): readonly Test[] {
  if (!ids) return tests
  const wanted = new Set(ids)
  return tests.filter(({ id }) => wanted.has(id))
}

/**
 * What is worked out while the modules load may be noticed by any test whose file imports this one, most likely by one
 * that does so itself or enters it; the short ones first. Those of the pages import all rules; but a page is judged by its
 * own rule alone.
 */
function nearestFirst(tests: readonly Test[], file: string): readonly Test[] {
  reached ??= JSON.parse(readFileSync(REACHED, 'utf8')) as Record<string, readonly string[]>
  const near = new Set(reached[file])
  const able = tests.filter(test => entriesOf(test).some(entry => bundle.imports(entry, file)))
  const rank = (test: Test) =>
    (bundle.names(test.file, file) ? 0 : 4) + (near.has(test.id) ? 0 : 2) + (PAGES.includes(test.file) ? 1 : 0)
  return able.toSorted((a, b) => rank(a) - rank(b))
}

const PAGES: readonly string[] = ['__tests__/pages.test.ts', '__tests__/golden.test.ts']
const PAGE = /docs\/(rules\/[\w-]+\/[\w-]+)\.md/

/** The modules that a test calls. */
function entriesOf({ id, file }: Test): readonly string[] {
  const page = PAGES.includes(file) ? PAGE.exec(id)?.[1] : undefined
  return page === undefined ? [file] : ['__tests__/pages.ts', `src/${page}.ts`]
}

async function failureOf({ run }: Test): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const runner = { capabilities: () => ({ reloadEnvironment: true }), init, dryRun, mutantRun }
const create = Object.assign(() => runner, { inject: [] })

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: create }]
