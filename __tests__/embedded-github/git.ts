import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GitObject, type Objects, openObjects } from './objects.ts'
import { listTree, type TreeEntry } from './trees.ts'

/** A bare repository, read and written in this process; what is git's own art, as its diff, the git command does. */
export interface Git {
  readonly directory: string
  readonly objects: Objects
  /** The command's standard output; throws with git's own words when it fails. */
  run(args: readonly string[], input?: string | Buffer): Promise<Buffer>
  /** An object by its full id. */
  object(sha: string): GitObject | undefined
  /** The commit that a branch, a tag, a full ref or an id names. */
  commit(name: string): Promise<string | undefined>
  /** Moves a ref, given by its full name, to a commit. */
  setRef(ref: string, commit: string): void
  /** Entries of a tree in git's order; recursive listings include the folders. */
  tree(sha: string, recursive: boolean): readonly TreeEntry[]
  /** All entries of a commit by path. */
  paths(commit: string): ReadonlyMap<string, TreeEntry>
}

const FULL_ID = /^[0-9a-f]{40}$/
/** Nothing that git reads as an expression or an option. */
const LITERAL_NAME = /^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/

/** Nobody's settings but ours, and dates as the caller says. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** A new bare repository whose HEAD is that branch; it comes to be in `directory` as soon as a git command needs it. */
export function createGit(directory: string, defaultBranch: string): Git {
  const head = `refs/heads/${defaultBranch}`
  const refs = new Map<string, string>()
  const unsettled = new Set<string>()
  const trees = new Map<string, readonly TreeEntry[]>()
  const indexes = new Map<string, ReadonlyMap<string, TreeEntry>>()
  const objects = openObjects(directory)

  function settle(): void {
    if (!existsSync(directory)) {
      for (const folder of ['objects', 'refs']) mkdirSync(join(directory, folder), { recursive: true })
      writeFileSync(join(directory, 'HEAD'), `ref: ${head}\n`)
      writeFileSync(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    }
    objects.settle()
    for (const ref of unsettled) {
      mkdirSync(dirname(join(directory, ref)), { recursive: true })
      writeFileSync(join(directory, ref), `${refs.get(ref)}\n`)
    }
    unsettled.clear()
  }

  function run(args: readonly string[], input?: string | Buffer): Promise<Buffer> {
    settle()
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: directory, env: environment() })
      const output: Buffer[] = []
      const errors: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
      // git may stop reading early; its exit status tells.
      child.stdin.on('error', () => {})
      child.on('error', reject)
      child.on('close', status => {
        if (status === 0) resolve(Buffer.concat(output))
        else reject(new Error(`git ${args[0]} ended with ${status}: ${Buffer.concat(errors).toString().trim()}`))
      })
      child.stdin.end(input)
    })
  }

  async function commit(name: string): Promise<string | undefined> {
    if (object(name)?.type === 'commit') return name
    if (!LITERAL_NAME.test(name)) return undefined
    if (name === 'HEAD') return refs.get(head)
    // The beginning of an id; git knows whether it is the beginning of one alone.
    if (/^[0-9a-f]{7,39}$/.test(name)) {
      try {
        return (await run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])).toString().trim()
      } catch {
        // A branch may be called so.
      }
    }
    const spellings = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`]
    return spellings.map(spelling => refs.get(spelling)).find(found => found !== undefined)
  }

  function tree(sha: string, recursive: boolean): readonly TreeEntry[] {
    const key = `${sha} ${recursive}`
    const entries = trees.get(key) ?? listTree(objects, sha, recursive)
    trees.set(key, entries)
    return entries
  }

  function paths(sha: string): ReadonlyMap<string, TreeEntry> {
    const root = treeOf(objects, sha)
    const index = indexes.get(root) ?? new Map(tree(root, true).map(entry => [entry.path, entry]))
    indexes.set(root, index)
    return index
  }

  function setRef(ref: string, sha: string): void {
    refs.set(ref, sha)
    unsettled.add(ref)
  }

  const object = (sha: string): GitObject | undefined => (FULL_ID.test(sha) ? objects.read(sha) : undefined)
  return { directory, objects, run, object, commit, setRef, tree, paths }
}

/** The tree of a commit. */
export function treeOf(objects: Objects, commit: string): string {
  const [, tree] = /^tree ([0-9a-f]{40})\n/.exec(objects.read(commit)?.bytes.toString() ?? '') ?? []
  if (tree === undefined) throw new Error(`${commit} is no commit.`)
  return tree
}

/** As git tells binary from text: a NUL within the first 8,000 bytes. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0)
}
