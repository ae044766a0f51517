import { request } from './client.ts'
import { type EmbeddedGithub, type GithubOptions, startGithub } from './embedded-github.ts'
import type { Repository } from './repository.ts'
import type { PullRequest } from './types.ts'

/** A server with one small pull request, for this folder's tests. */
export interface Sample {
  readonly github: EmbeddedGithub
  readonly repository: Repository
  readonly pull: PullRequest
  /** May do all that the action asks for. */
  readonly token: string
  /** Calls the REST interface below the repository. */
  call(
    path: string,
    body?: unknown,
    options?: { method?: string; token?: string; accept?: string },
  ): ReturnType<typeof request>
  graphql(query: string, variables?: object, token?: string): ReturnType<typeof request>
}

const LINES = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`)

/** Of 30 lines; `changes` by line number, a removed one as `null`. */
export function numbered(changes: ReadonlyMap<number, string | null> = new Map()): string {
  const lines = LINES.map((line, at) => (changes.has(at + 1) ? changes.get(at + 1) : line))
  return `${lines.filter(line => line !== null).join('\n')}\n`
}

/** Hunks of `app.txt`: lines 2 to 8 (5 changed), and base 17 to 23, head 17 to 22 (base 20 removed). */
export async function startSample(options: GithubOptions = {}): Promise<Sample> {
  const github = await startGithub(options)
  const repository = await github.createRepository({ files: { 'app.txt': numbered(), 'other.txt': 'untouched\n' } })
  await repository.commit('change', {
    'app.txt': numbered(
      new Map([
        [5, 'changed'],
        [20, null],
      ]),
    ),
  })
  const pull = await repository.openPullRequest({ head: 'change', title: 'Change the app' })
  const all = github.issueToken({ contents: 'write', pullRequests: 'write', checks: 'write', issues: 'write' })
  return {
    github,
    repository,
    pull,
    token: all,
    call: (path, body, { token = all, ...rest } = {}) =>
      request(`${github.apiUrl}/repos/${repository.fullName}/${path}`, token, body, rest),
    graphql: (query, variables = {}, token = all) => request(github.graphqlUrl, token, { query, variables }),
  }
}
