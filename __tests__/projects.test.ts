/**
 * Whole pull requests, judged by all rules. A folder of `projects/` holds the files before (`base/`) and after
 * (`head/`) and what is said of them (`expected.txt`). Made-up keys in them have a seam (`seam.ts`). After a change that is
 * meant, `UPDATE_EXPECTED=1 npm test -- projects` writes the new words; read them before they are committed.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkPullRequest } from './check-pull-request.ts'
import { withoutSeams } from './split-secret.ts'

interface PullRequest {
  readonly name: string
  readonly base: string
  /** Without `overlay` the whole state after the change, with it only the files that the change touches. */
  readonly head: string
  readonly overlay: boolean
  readonly expected: string
}

const { UPDATE_EXPECTED } = process.env

const projects: PullRequest[] = readdirSync('__tests__/projects').map(name => {
  const folder = join('__tests__/projects', name)
  const expected = join(folder, 'expected.txt')
  if (existsSync(join(folder, 'base'))) {
    return { name, base: join(folder, 'base'), head: join(folder, 'head'), overlay: false, expected }
  }
  return { name, base: 'examples/bookshop', head: `examples/${name}`, overlay: true, expected }
})

describe('whole pull requests', () => {
  test.each(projects)('$name', async ({ base, head, overlay, expected }) => {
    const said = await checkPullRequest({
      before: directory => write(base, directory),
      after: directory => {
        for (const name of overlay ? [] : readdirSync(directory)) {
          if (name !== '.git') rmSync(join(directory, name), { recursive: true })
        }
        write(head, directory)
      },
    })
    if (UPDATE_EXPECTED === '1') writeFileSync(expected, said)
    expect(said).toBe(readFileSync(expected, 'utf8'))
  })
})

/** Copies a folder and closes the seams in its made-up credentials. */
function write(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const file = join(to, name)
    if (statSync(file).isFile()) writeFileSync(file, withoutSeams(readFileSync(file, 'utf8')))
  }
}
