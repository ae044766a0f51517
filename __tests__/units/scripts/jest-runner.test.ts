/** The tests' own runner: what fails fails, whatever way it fails. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const FILES = {
  'package.json': '{ "type": "module" }\n',
  'one.test.ts': `import { beforeAll, describe, expect, test } from '@jest/globals'
test.each([[1, 1], [1, 2]])('%i is %i', (one: number, other: number) => expect(one).toBe(other))
test('hangs', () => new Promise(() => {}), 50)
test('throws later', async () => {
  setTimeout(() => { throw new Error('later') }, 5)
  await new Promise(done => setTimeout(done, 50))
})
test('rejects', async () => {
  void Promise.reject(new Error('nobody waits'))
  await new Promise(done => setTimeout(done, 50))
})
describe('a broken hook', () => {
  beforeAll(() => { throw new Error('before') })
  test('fails its tests', () => {})
})
`,
  'two.test.ts': `import { expect, test } from '@jest/globals'
test('knows nothing of other files', () => expect(expect.getState().currentTestName).toBe('knows nothing of other files'))
`,
  'load.test.ts': 'throw new Error("while it loads")\n',
  'syntax.test.ts': 'const = 1\n',
  'empty.test.ts': 'export {}\n',
}

test('a test that fails, hangs, throws late or has a broken hook fails, and so does a file that cannot be read', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'airworthy-jest-')))
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
    const config = {
      rootDir: folder,
      testEnvironment: resolve('node_modules/jest-environment-node'),
      testRunner: resolve('jest.runner.js'),
      transform: {},
      testMatch: ['**/*.test.ts'],
    }
    const args = ['node_modules/jest/bin/jest.js', '--config', JSON.stringify(config), '--runInBand', '--json']
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const report = JSON.parse(stdout) as {
      readonly numRuntimeErrorTestSuites: number
      readonly testResults: readonly {
        readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
      }[]
    }
    const shown = report.testResults.flatMap(suite =>
      suite.assertionResults.map(each => `${each.status} ${each.fullName}`),
    )
    expect(shown.toSorted()).toEqual([
      'failed 1 is 2',
      'failed a broken hook fails its tests',
      'failed hangs',
      'failed rejects',
      'failed throws later',
      'passed 1 is 1',
      'passed knows nothing of other files',
    ])
    expect([status, report.numRuntimeErrorTestSuites]).toEqual([1, 3])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
