import { join, resolve } from 'node:path'
import { BUILT } from '../built.ts'
import type { FileContent } from '../embedded-github/commits.ts'
import { type EmbeddedGithub, type GithubOptions, startGithub } from '../embedded-github/embedded-github.ts'
import { renderPage } from '../embedded-github/page.ts'
import { pullRequestEvent, type WorkflowEvent } from '../embedded-github/payloads.ts'
import type { Repository } from '../embedded-github/repository.ts'
import { type RunOptions, type RunResult, runAction } from '../embedded-github/runner.ts'
import type { Rights } from '../embedded-github/types.ts'

/** What the README tells people to grant. */
export const RIGHTS: Partial<Rights> = { contents: 'read', pullRequests: 'write', checks: 'write' }

/** A password that stands in no file of this repository as a whole. */
export const PASSWORD = ['s3cr', 'et-pw9'].join('')

export const SHOP = `app = "shop"
primary_region = "ams"

[http_service]
  internal_port = 8080
  force_https = true
`

/** The same without its redirect to HTTPS. */
export const PLAIN = SHOP.replace('  force_https = true\n', '')

/** A Dockerfile that holds the password. */
export const LEAK = `FROM node:22
ENV DATABASE_URL=postgres://shop:${PASSWORD}@db.example.com/shop
CMD ["node", "server.js"]
`

export const CLEAN = LEAK.replace(/^ENV.*\n/m, '')

type Files = Readonly<Record<string, FileContent>>

export interface Run extends RunResult {
  /** Requests of this run alone. */
  readonly requests: number
  readonly creating: number
}

/** One repository with one pull request on an embedded GitHub, and the built action to run on it. */
export interface Scene {
  readonly github: EmbeddedGithub
  readonly repository: Repository
  readonly number: number
  push(files: Files): Promise<string>
  run(options?: Partial<RunOptions>): Promise<Run>
  runOn(event: WorkflowEvent, options?: Partial<RunOptions>): Promise<Run>
  page(): string
  /** Comments by place: `Dockerfile:2 🛑 Critical`, with what became of them. */
  comments(): string[]
  /** Checks of the head, or of another commit: `failure`. */
  conclusions(sha?: string): (string | undefined)[]
  close(): Promise<void>
}

export interface SceneOptions extends GithubOptions {
  readonly base?: Files
  readonly change: Files
  /** Full name of a fork that the branch lives in. */
  readonly fork?: string
}

/** Opens the pull request that makes `base` into `base` with `change`. Each run is a process of its own. */
export function openScene(options: SceneOptions): Promise<Scene> {
  return openWith(runAction, options)
}

/** As `openScene`, with the action's sources run in this process: starting one takes most of the time of a run. */
export async function openSceneHere(options: SceneOptions): Promise<Scene> {
  const { runHere } = await import('./run-here.ts')
  return openWith(runHere, options)
}

async function openWith(
  runOf: (options: RunOptions) => Promise<RunResult>,
  { base, change, fork, ...options }: SceneOptions,
): Promise<Scene> {
  const github = await startGithub(options)
  const files = { 'fly.toml': SHOP, Dockerfile: CLEAN, 'README.md': 'A shop.\n', ...base }
  const repository = await github.createRepository({ files })
  const push = (changed: Files) => repository.commit('work', changed, fork === undefined ? {} : { fork })
  await push(change)
  const { number } = await repository.openPullRequest({
    head: 'work',
    title: 'Change the shop',
    ...(fork === undefined ? {} : { fork }),
  })
  const runOn = async (event: WorkflowEvent, run: Partial<RunOptions> = {}): Promise<Run> => {
    const before = github.requests.length
    const token = run.token ?? github.issueToken(RIGHTS)
    const result = await runOf({
      action: resolve('action.yml'),
      main: join(BUILT, 'index.js'),
      event,
      addresses: github,
      token,
      ...run,
    })
    const { requests, creating } = github.count(before)
    return { ...result, requests, creating }
  }
  return {
    github,
    repository,
    number,
    push,
    runOn,
    run: run => runOn(pullRequestEvent(repository, number), run),
    page: () => renderPage(repository, number),
    comments: () => repository.pullRequest(number).threads.map(thread => shown(thread)),
    conclusions: sha =>
      repository.checkRuns(sha ?? repository.pullRequest(number).head.sha).map(({ conclusion }) => conclusion),
    close: () => github.close(),
  }
}

type Thread = ReturnType<Repository['pullRequest']>['threads'][number]

function shown({ comments: [root, ...replies] }: Thread): string {
  if (!root) return 'nothing'
  const { path, subject, anchor, original, body, minimised } = root
  const place = anchor ?? original.anchor
  const line = subject === 'file' || !place ? path : `${path}:${place.line}${place.side === 'LEFT' ? ' (removed)' : ''}`
  const words = body.replace(/^<!--.*-->\n/, '').match(/^(?:\*\*)?(\S+) \**(\w+)/)
  const more = [...(minimised ? ['minimised'] : []), ...(replies.length > 0 ? ['answered'] : [])]
  return [line, words?.[2] ?? body, ...more].join(' ')
}
