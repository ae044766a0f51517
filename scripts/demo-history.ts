import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDirectory } from '../__tests__/embedded-github/commits.ts'
import { startGithub } from '../__tests__/embedded-github/embedded-github.ts'
import type { LoggedRequest } from '../__tests__/embedded-github/faults.ts'
import { pullRequestEvent } from '../__tests__/embedded-github/payloads.ts'
import { type RunResult, runAction } from '../__tests__/embedded-github/runner.ts'
import type { CheckRun, PullRequest } from '../__tests__/embedded-github/types.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The pull request's pushes: folders of `examples/`, each with the files that it changes. */
const PUSHES = [
  { folder: 'examples/bookshop-pull-request', message: 'Open the catalogue' },
  { folder: 'examples/bookshop-second-push', message: 'Close the database again' },
] as const

/** A pull request as it stands once Airworthy has reviewed one push. */
export interface ReviewedPush {
  readonly message: string
  /** A copy: later pushes leave it as it is. */
  readonly pull: PullRequest
  readonly check: CheckRun | undefined
  readonly run: RunResult
  readonly requests: readonly LoggedRequest[]
}

export interface DemoHistory {
  readonly pushes: readonly ReviewedPush[]
  readonly address: string
  /** Requests that GitHub would have refused. */
  readonly violations: readonly string[]
}

/**
 * Puts the bookshop of `examples/` on an embedded GitHub, opens its sample pull request, pushes to it once more, and
 * runs the built action after each push as GitHub's runner would. Throws when there is no bundle.
 */
export async function playDemo(): Promise<DemoHistory> {
  if (!existsSync(at('dist/index.js'))) throw new Error('dist/index.js is not there: npm run build makes it.')
  const github = await startGithub()
  try {
    const repository = await github.createRepository({
      fullName: 'acme/bookshop',
      files: readDirectory(at('examples/bookshop')),
    })
    const token = github.issueToken({ contents: 'read', pullRequests: 'write', checks: 'write' })
    const pushes: ReviewedPush[] = []
    let number: number | undefined
    for (const { folder, message } of PUSHES) {
      const before = number === undefined ? undefined : repository.pullRequest(number).head.sha
      await repository.commit('catalogue', readDirectory(at(folder)), { message })
      const title = 'Open the catalogue to the reporting tool'
      number ??= (await repository.openPullRequest({ head: 'catalogue', title })).number
      const asked = github.requests.length
      const run = await runAction({
        action: at('action.yml'),
        event:
          before === undefined
            ? pullRequestEvent(repository, number)
            : pullRequestEvent(repository, number, 'synchronize', before),
        addresses: github,
        token,
        // As with `uses: airworthy/airworthy@v1`.
        environment: { GITHUB_ACTION_REPOSITORY: 'airworthy/airworthy', GITHUB_ACTION_REF: 'v1' },
      })
      const pull = structuredClone(repository.pullRequest(number))
      const check = structuredClone(repository.checkRuns(pull.head.sha).at(-1))
      pushes.push({ message, pull, check, run, requests: github.requests.slice(asked) })
    }
    const address = `${github.serverUrl}/acme/bookshop/pull/${number}`
    return { pushes, address, violations: [...github.violations] }
  } finally {
    await github.close()
  }
}

/**
 * As the last check ends: 0 or 1. 2 where a run could not finish (it fails its check then, too, but that is no verdict),
 * where it left no check, or where GitHub would not have taken a request.
 */
export function exitStatusOf({ pushes, violations }: DemoHistory): 0 | 1 | 2 {
  const finished = pushes.every(({ check, run }) => check !== undefined && run.outputs.has('introduced'))
  if (!finished || violations.length > 0) return 2
  const conclusion = pushes.at(-1)?.check?.conclusion
  if (conclusion === 'success') return 0
  return conclusion === 'failure' ? 1 : 2
}

/** In a job's log or a picture even a made-up password has no place; GitHub itself shows a diff as it is. */
export function withoutPasswords(text: string): string {
  return text.replace(/(:\/\/[^\s:@/]*:)[^\s@]+@/g, '$1•••@')
}
