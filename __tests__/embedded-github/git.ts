import { spawn } from 'node:child_process'

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | undefined
  readonly path: string
}

export interface GitObject {
  readonly type: string
  readonly bytes: Buffer
}

/** A bare repository, read and written with the git command. */
export interface Git {
  readonly directory: string
  /** The command's standard output; throws with git's own words when it fails. */
  run(args: readonly string[], input?: string | Buffer): Promise<Buffer>
  /** An object by its full id. */
  object(sha: string): Promise<GitObject | undefined>
  /** The commit that a branch, a tag, a full ref or an id names. */
  commit(name: string): Promise<string | undefined>
  /** Entries of a tree or commit in git's order; recursive listings include the folders. */
  tree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]>
  /** All entries of a commit by path. */
  paths(commit: string): Promise<ReadonlyMap<string, TreeEntry>>
  close(): void
}

const FULL_ID = /^[0-9a-f]{40}$/
/** Nothing that git reads as an expression or an option. */
const PLAIN_NAME = /^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/

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

/** Opens the bare repository in `directory`, which must exist. */
export function openGit(directory: string): Git {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>()
  const indexes = new Map<string, ReadonlyMap<string, TreeEntry>>()
  const objects = openObjects(directory)

  function run(args: readonly string[], input?: string | Buffer): Promise<Buffer> {
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
    if (FULL_ID.test(name) && (await object(name))?.type === 'commit') return name
    if (!PLAIN_NAME.test(name)) return undefined
    const spellings = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`]
    if (name === 'HEAD' || /^[0-9a-f]{7,40}$/.test(name)) spellings.unshift(name)
    for (const spelling of spellings) {
      try {
        const found = await run(['rev-parse', '--verify', '--quiet', `${spelling}^{commit}`])
        return found.toString().trim()
      } catch {
        // The next spelling may name it.
      }
    }
    return undefined
  }

  function tree(sha: string, recursive: boolean): Promise<readonly TreeEntry[]> {
    const key = `${sha} ${recursive}`
    const known = trees.get(key)
    if (known) return known
    const reading = run(['ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), sha]).then(readTree)
    trees.set(key, reading)
    return reading
  }

  async function paths(sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = indexes.get(sha)
    if (known) return known
    const index = new Map((await tree(sha, true)).map(entry => [entry.path, entry]))
    indexes.set(sha, index)
    return index
  }

  const object = (sha: string): Promise<GitObject | undefined> =>
    FULL_ID.test(sha) ? objects.read(sha) : Promise.resolve(undefined)
  return { directory, run, object, commit, tree, paths, close: objects.close }
}

function readTree(output: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (const record of output.toString().split('\0')) {
    const tab = record.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', type = '', sha = '', size = ''] = record.slice(0, tab).split(/ +/)
    entries.push({ mode, type, sha, size: size === '-' ? undefined : Number(size), path: record.slice(tab + 1) })
  }
  return entries
}

interface Objects {
  read(sha: string): Promise<GitObject | undefined>
  close(): void
}

/** One `git cat-file --batch` for all objects: a process for each would cost most of a test's time. */
function openObjects(directory: string): Objects {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: directory, env: environment() })
  const waiting: { readonly done: (found: GitObject | undefined) => void; readonly fail: (error: Error) => void }[] = []
  let chunks: Buffer[] = []
  let held = 0
  let needed = 0
  child.stdin.on('error', () => {})
  child.on('error', failAll)
  child.on('close', () => failAll(new Error('git cat-file has ended')))
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    held += chunk.length
    if (held >= needed) drain()
  })

  function failAll(error: Error): void {
    for (const waiter of waiting.splice(0)) waiter.fail(error)
  }

  function drain(): void {
    let buffer = Buffer.concat(chunks)
    needed = 0
    for (;;) {
      const headerEnd = buffer.indexOf(0x0a)
      if (headerEnd < 0) break
      const [, type = '', size] = buffer.subarray(0, headerEnd).toString().split(' ')
      if (size === undefined) {
        buffer = buffer.subarray(headerEnd + 1)
        waiting.shift()?.done(undefined)
        continue
      }
      const end = headerEnd + 1 + Number(size)
      if (buffer.length < end + 1) {
        needed = end + 1
        break
      }
      waiting.shift()?.done({ type, bytes: buffer.subarray(headerEnd + 1, end) })
      buffer = buffer.subarray(end + 1)
    }
    chunks = [buffer]
    held = buffer.length
  }

  return {
    read: sha =>
      new Promise((done, fail) => {
        waiting.push({ done, fail })
        child.stdin.write(`${sha}\n`)
      }),
    close: () => child.stdin.end(),
  }
}

/** As git tells binary from text: a NUL within the first 8,000 bytes. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0)
}
