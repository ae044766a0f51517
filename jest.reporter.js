/** Shows how far the tests are, a line a suite, what failed, and at the end the slowest suites. */
import { relative } from 'node:path'

const SLOWEST = 10

/** Jest makes reporters with `new`. */
export default function Reporter({ rootDir }) {
  const times = new Map()
  let tests = 0
  const print = line => process.stderr.write(`${line}\n`)
  const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`

  return {
    onTestResult(_, result, { numTotalTestSuites, numFailedTestSuites, numPassedTestSuites, numPendingTestSuites }) {
      const path = relative(rootDir, result.testFilePath)
      const { start, end } = result.perfStats
      times.set(path, end - start)
      tests += result.numPassingTests + result.numFailingTests
      const done = numFailedTestSuites + numPassedTestSuites + numPendingTestSuites
      const failed = result.failureMessage || result.testExecError
      const place = `${String(done).padStart(String(numTotalTestSuites).length)}/${numTotalTestSuites}`
      print(`${failed ? 'FAIL' : 'pass'} ${place} · ${tests} tests · ${path} · ${seconds(end - start)}`)
      if (numTotalTestSuites === 1) {
        for (const { fullName, status } of result.testResults)
          if (status !== 'pending') print(`  ${status} ${fullName}`)
      }
      if (failed) print(result.failureMessage)
    },
    onRunComplete() {
      if (times.size < SLOWEST) return
      print('\nThe slowest suites:')
      const slowest = [...times].toSorted(([, one], [, other]) => other - one).slice(0, SLOWEST)
      for (const [path, time] of slowest) print(`${seconds(time).padStart(8)}  ${path}`)
    },
  }
}
