import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Environment, environmentOfGit, ISOLATING_OPTIONS } from './git-isolation.ts'
import { ASK_FOR_LISTS, readsLists, withoutPipes } from './git-lists.ts'
import { firstLine } from './git-output.ts'

/** Something outside went wrong; the message is one for people, and the run ends with status 2. */
export class LocalError extends Error {
  override readonly name = 'LocalError'
}

/** What to do about a partial clone. */
export const PARTIAL_CLONE =
  'this is a partial clone (git clone --filter) that lacks the files to compare with; fetch them first: git fetch --refetch --no-filter'

/** Git in one folder: paths in its output are relative to that folder. */
export interface Git {
  readonly directory: string
  /** What the command printed. Throws a LocalError when it fails. */
  run(args: readonly string[], options?: RunOptions): Promise<Buffer>
}

interface RunOptions {
  readonly input?: string
  /** Variables on top of the ones git gets anyway. */
  readonly variables?: Environment
}

/** More than any listing or patch of a real project; a larger answer ends the run. In bytes. */
const MAX_OUTPUT_BYTES = 512_000_000

/** More than git needs for any repository; a pipe under the name of a file that git reads never ends. In milliseconds. */
const PATIENCE = 300_000

/** Git for a folder; nothing is started yet. */
export function openGit(directory: string, environment: Environment, patience = PATIENCE): Git {
  const project = repositoryAbove(directory) ?? directory
  const env = environmentOfGit(environment, project)
  let lists: Promise<string[]> | undefined
  const git: Git = {
    directory,
    run: async (given, options = {}) => {
      lists ??= readsLists(given) ? listsOf(git, project, env) : undefined
      const args = readsLists(given) ? [...((await lists) ?? []), ...given] : given
      const { spawn } = await import('node:child_process')
      return new Promise((done, reject) => {
        const child = spawn('git', [...ISOLATING_OPTIONS, ...args], {
          cwd: directory,
          env: { ...env, ...options.variables },
        })
        // A git that runs keeps the program alive; Node's own time-out would do so where git does not start.
        const timer = setTimeout(() => child.kill('SIGKILL'), patience).unref()
        const output: Buffer[] = []
        let size = 0
        let complaint = ''
        child.stdout.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > MAX_OUTPUT_BYTES) child.kill()
          else output.push(chunk)
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          if (complaint.length < 2_000) complaint += text
        })
        child.on('error', error => {
          clearTimeout(timer)
          reject(new LocalError(`cannot start git (${error.message})`))
        })
        child.on('close', (status, signal) => {
          clearTimeout(timer)
          if (status === 0) done(Buffer.concat(output))
          else if (signal === 'SIGKILL')
            reject(new LocalError(`git ${given[0]} gave no answer in ${patience / 1000} s`))
          else reject(new LocalError(reasonFor(given[0], size > MAX_OUTPUT_BYTES ? 'too much output' : complaint)))
        })
        // Git may end before it has read all of its input; its exit status shows what happened.
        child.stdin.on('error', () => {})
        child.stdin.end(options.input ?? '')
      })
    },
  }
  return git
}

/** The options for a user's lists of ignored files and of attributes. */
async function listsOf(git: Git, project: string, environment: Environment): Promise<string[]> {
  // Git fails where it has neither setting.
  const answer = await git.run(ASK_FOR_LISTS).catch(() => undefined)
  return withoutPipes(answer?.toString('utf8') ?? '', project, environment)
}

/** A partial clone lacks blobs of older commits, and git is not allowed to fetch them. */
const LACKS_OBJECTS = /promisor remote|lazy fetching|transport '[^']*' not allowed/

function reasonFor(command: string | undefined, complaint: string): string {
  if (LACKS_OBJECTS.test(complaint)) return PARTIAL_CLONE
  return `git ${command} failed: ${firstLine(complaint) ?? 'no reason given'}`
}

/** The id of a commit, or `undefined` where git knows none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  const [commit] = await resolveCommits(git, [revision])
  return commit
}

/** The ids of commits in one go, `undefined` where git knows none. */
async function resolveCommits(git: Git, revisions: readonly string[]): Promise<(string | undefined)[]> {
  // Git reads a name a line; none holds the end of one.
  const input = revisions.map(revision => `${revision.includes('\n') ? '' : revision}^{commit}\n`).join('')
  const answer = await git.run(['cat-file', '--batch-check'], { input }).catch(() => undefined)
  const lines = answer?.toString('latin1').split('\n') ?? []
  return revisions.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1])
}

/** Candidates for the default branch if origin does not name it. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** The full name of the default branch, as far as this clone knows. Throws a LocalError when it can't be found. */
export async function findDefaultBranch(git: Git): Promise<string> {
  const headBranch = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']).catch(() => undefined)
  const origins = headBranch?.toString('utf8').trim()
  const branches = [...(origins ? [origins] : []), ...DEFAULT_BRANCHES]
  const commits = await resolveCommits(git, branches)
  const found = branches.find((_, index) => commits[index] !== undefined)
  if (found !== undefined) return found
  throw new LocalError('cannot find the default branch; pass it, for example: --base origin/main')
}

/** What HEAD is compared with, to see what it makes of a revision. */
export interface ComparedWith {
  readonly commit: string
  /** Whether that is the one merge base; else it is the revision itself. */
  readonly isMergeBase: boolean
}

/**
 * The commit that HEAD and a revision have in common. Of several, git picks one by its date, which its author chooses,
 * so that an old state could pass as what stood before: then it is the revision's own commit. Throws a LocalError that
 * says what to do when there is none.
 */
export async function mergeBase(git: Git, revision: string): Promise<ComparedWith> {
  if (revision.startsWith('-') || revision === '') throw new LocalError(`"${revision}" is not a Git revision`)
  const [commit, head] = await resolveCommits(git, [revision, 'HEAD'])
  if (commit === undefined) {
    const [, branch] = /^origin\/([\w./-]{1,200})$/.exec(revision) ?? []
    const refspec = branch === undefined ? '' : ` ${branch}:refs/remotes/origin/${branch}`
    throw new LocalError(
      `no commit "${revision}" in this clone; fetch it first, for example: git fetch origin${refspec}`,
    )
  }
  if (head === commit) return { commit, isMergeBase: true }
  if (head === undefined) throw new LocalError('the branch has no commit yet, so there is nothing to compare with')
  const found = await git.run(['merge-base', '--all', '--', commit, head]).catch(() => undefined)
  const [base, ...others] = found?.toString('latin1').split('\n').filter(Boolean) ?? []
  if (!base) {
    throw new LocalError(
      `"${revision}" and HEAD have no common commit; in a shallow clone, fetch the history first: git fetch --unshallow`,
    )
  }
  return others.length === 0 ? { commit: base, isMergeBase: true } : { commit, isMergeBase: false }
}

/**
 * True when the folder lies in a work tree; false without git too. Throws a LocalError when git refuses to look, for
 * example because the repository belongs to somebody else.
 */
export async function isInsideWorkTree(git: Git): Promise<boolean> {
  if (repositoryAbove(git.directory) === undefined) return false
  try {
    const answer = await git.run(['rev-parse', '--is-inside-work-tree'])
    return answer.toString('latin1').trim() === 'true'
  } catch (error) {
    if (error instanceof LocalError && /not a git repository|cannot start git/.test(error.message)) return false
    throw error
  }
}

/**
 * The nearest folder with a repository, as far as the disk tells: looking is cheaper than to start git. A folder that is
 * itself a git directory is none: it may be committed, configuration included, and git before 2.38 cannot refuse it.
 */
export function repositoryAbove(directory: string): string | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (['HEAD', 'objects', 'refs'].every(name => existsSync(join(folder, name)))) return undefined
    if (dirname(folder) === folder) return undefined
  }
}

/** The folder of the whole work tree that git's folder lies in. */
export async function topOf(git: Git): Promise<string> {
  return resolve((await git.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, ''))
}
