import type { Git } from './git.ts'
import type { Anchor, Side } from './types.ts'

export interface FileChange {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The blob at the head; of a removed file the one at the base. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** Without headers and trailing newline, as GitHub gives it; absent for binary files and pure renames. */
  readonly patch: string | undefined
  readonly hunks: readonly Hunk[]
}

interface Hunk {
  readonly header: string
  readonly lines: readonly HunkLine[]
}

/** `text` with its sign. An added line has no `base`, a removed one no `head`. */
interface HunkLine {
  readonly text: string
  readonly base: number | undefined
  readonly head: number | undefined
}

const STATUS = new Map<string, FileChange['status']>([
  ['A', 'added'],
  ['D', 'removed'],
  ['M', 'modified'],
  ['R', 'renamed'],
])

/** Two ids name for good what lies between them, whichever repository has both: many tests make the same commits. */
const diffsOfCommits = new Map<string, Promise<readonly FileChange[]>>()
const patchesOfFiles = new Map<string, Promise<Buffer>>()

function keep<T>(key: string, kept: Map<string, Promise<T>>, read: () => Promise<T>): Promise<T> {
  const found = kept.get(key)
  if (found) return found
  const reading = read()
  kept.set(key, reading)
  reading.catch(() => kept.delete(key))
  return reading
}

/** The change between two commits as GitHub shows it: three lines of context, renames found. */
export function diffCommits(git: Git, base: string, head: string): Promise<readonly FileChange[]> {
  return keep(`${base} ${head}`, diffsOfCommits, () => readDiff(git, base, head))
}

async function readDiff(git: Git, base: string, head: string): Promise<FileChange[]> {
  const options = ['-M', '--no-ext-diff', '--no-textconv', '--no-color', '--unified=3']
  const formats = ['--raw', '--no-abbrev', '--patch', '-z', '--src-prefix=a/', '--dst-prefix=b/']
  const output = (await git.run(['diff', ...options, ...formats, base, head, '--'])).toString()
  // An empty record stands between what changed and the patches.
  const end = output.indexOf('\0\0')
  const raw = output.slice(0, end + 1)
  const text = output.slice(end + 2)
  const patches = splitPatches(text)
  const files: FileChange[] = []
  const fields = raw.split('\0')
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', letter = ''] = (fields[at++] ?? '').split(' ')
    const kind = letter.slice(0, 1)
    const previousPath = kind === 'R' ? fields[at++] : undefined
    const path = fields[at++] ?? ''
    const patch = patches.shift()
    // A file that became a link, or the other way round, is two patches to git; GitHub shows none.
    if (kind === 'T') patches.shift()
    files.push({
      path,
      previousPath,
      status: STATUS.get(kind) ?? 'changed',
      sha: kind === 'D' ? before : after,
      ...measure(kind === 'T' ? undefined : patch),
    })
  }
  return files
}

function measure(patch: string | undefined): Pick<FileChange, 'patch' | 'hunks' | 'additions' | 'deletions'> {
  const hunks = readHunks(patch ?? '')
  let additions = 0
  let deletions = 0
  for (const { lines } of hunks) {
    additions += lines.filter(line => line.base === undefined).length
    deletions += lines.filter(line => line.head === undefined).length
  }
  return { patch: hunks.length > 0 ? patch : undefined, hunks, additions, deletions }
}

/** Within a hunk no line can begin with a `d`, so git's header is safe to split at. */
function splitPatches(text: string): (string | undefined)[] {
  const patches: (string | undefined)[] = []
  for (const part of `\n${text}`.split('\ndiff --git ').slice(1)) {
    const start = part.indexOf('\n@@ ')
    patches.push(start < 0 ? undefined : part.slice(start + 1).replace(/\n$/, ''))
  }
  return patches
}

function readHunks(patch: string): Hunk[] {
  const hunks: { header: string; lines: HunkLine[] }[] = []
  let base = 0
  let head = 0
  for (const text of patch.split('\n')) {
    const sign = text.slice(0, 1)
    if (sign === '@') {
      const [, left, right] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text) ?? []
      base = Number(left)
      head = Number(right)
      hunks.push({ header: text, lines: [] })
    } else if (sign === '+' || sign === '-' || sign === ' ') {
      hunks.at(-1)?.lines.push({
        text,
        base: sign === '+' ? undefined : base++,
        head: sign === '-' ? undefined : head++,
      })
    }
  }
  return hunks
}

/** What is wrong with a comment's place, in the order in which GitHub looks. */
export type Misplacement = 'path' | 'line' | 'start-line' | 'hunk' | 'order'

/** `undefined` when a comment may stand there: added and unchanged lines on the RIGHT, removed ones on the LEFT. */
export function misplaced(file: FileChange | undefined, anchor: Anchor): Misplacement | undefined {
  if (!file) return 'path'
  const end = locate(file, anchor.side, anchor.line)
  if (!end) return 'line'
  if (anchor.startLine === undefined) return undefined
  const start = locate(file, anchor.startSide, anchor.startLine)
  if (!start) return 'start-line'
  if (start.hunk !== end.hunk) return 'hunk'
  return start.index < end.index ? undefined : 'order'
}

interface Place {
  readonly hunk: Hunk
  readonly index: number
}

function locate(file: FileChange, side: Side, line: number): Place | undefined {
  for (const hunk of file.hunks) {
    const index = hunk.lines.findIndex(({ base, head }) =>
      side === 'RIGHT' ? head === line : base === line && head === undefined,
    )
    if (index >= 0) return { hunk, index }
  }
  return undefined
}

/** The hunk down to the commented line, which is what a comment keeps as its `diff_hunk`. */
export function hunkUpTo(file: FileChange, anchor: Anchor): string {
  const place = locate(file, anchor.side, anchor.line)
  if (!place) return ''
  return [place.hunk.header, ...place.hunk.lines.slice(0, place.index + 1).map(line => line.text)].join('\n')
}

/** Where a line of `from` stands in `to`; `undefined` when it was changed or removed in between. */
export async function followLine(
  git: Git,
  from: string,
  to: string,
  path: string,
  line: number,
): Promise<number | undefined> {
  if (from === to) return line
  const [before, after] = [git.paths(from), git.paths(to)]
  if (!after.has(path)) return undefined
  if (before.get(path)?.sha === after.get(path)?.sha) return line
  const patch = await keep(`${from} ${to} ${path}`, patchesOfFiles, () =>
    git.run(['diff', '--unified=0', '--no-ext-diff', '--no-renames', from, to, '--', `:(literal)${path}`]),
  )
  let shift = 0
  for (const text of patch.toString().split('\n')) {
    const [, start, removed = '1', added = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(text) ?? []
    if (start === undefined) continue
    const first = Number(start)
    const count = Number(removed)
    // For a pure insertion git names the line before it.
    if (count === 0 ? first >= line : first > line) break
    if (count > 0 && line < first + count) return undefined
    shift += Number(added) - count
  }
  return line + shift
}
