import { type Diff, type FileDiff, type Hunk, parsePatch } from '../model/files/diff.ts'
import { mayMatter } from '../project/discover/discover.ts'
import type { Git } from './git.ts'
import { isEntry } from './git-files.ts'
import { fieldsOf } from './git-output.ts'
import { inScratch } from './scratch.ts'
import { withoutFilters } from './work-tree-filters.ts'

/** No configuration of the user's, and nothing in the repository's attributes, may change what is printed. */
const FIXED_OPTIONS = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=all',
  '--find-renames',
  '--relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]
const PATCH = ['--patch', '--text', '--unified=3', '--inter-hunk-context=0', '--diff-algorithm=myers']

/** Paths go to git as arguments, whose sum the system limits (128 kB at the least). In characters. */
const MAX_ARGUMENT_LENGTH = 60_000

/**
 * What the work tree changed since a commit, new files that git does not track yet included. Hunks are read of those
 * files only that could matter.
 */
export async function diffWorkTree(git: Git, base: string): Promise<Diff> {
  return withNewFiles(await withoutFilters(git), gitWithNewFiles => readDiff(gitWithNewFiles, [base]))
}

/** What changed from one commit or tree to another. */
export async function diffTrees(git: Git, base: string, head: string): Promise<Diff> {
  return readDiff(git, [base, head])
}

async function readDiff(git: Git, revisions: readonly string[]): Promise<Diff> {
  const listed = parseRaw(await git.run(['diff', ...FIXED_OPTIONS, '--raw', '-z', ...revisions, '--']))
  const hunks = new Map<string, Hunk[]>()
  for (const paths of inPortions(listed.filter(file => mayMatter(file.previousPath ?? '') || mayMatter(file.path)))) {
    const patch = await git.run(['diff', ...FIXED_OPTIONS, ...PATCH, ...revisions, '--', ...paths])
    for (const section of splitPatch(patch.toString('utf8'))) hunks.set(section.path, section.hunks)
  }
  return { files: new Map(listed.map(file => [file.path, { ...file, hunks: hunks.get(file.path) ?? [] }])) }
}

/** Lets git see new files as if they had been added, so that it also finds a file that was moved without its help. */
async function withNewFiles<T>(git: Git, act: (gitWithNewFiles: Git) => Promise<T>): Promise<T> {
  const listed = fieldsOf(await git.run(['ls-files', '-z', '--others', '--exclude-standard']))
  const added = listed.filter(path => !path.endsWith('/') && mayMatter(path))
  if (added.length === 0) return act(git)
  return inScratch(git, async scratch => {
    const input = added.map(path => `${path}\0`).join('')
    await scratch.run(['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'], { input })
    return act(scratch)
  })
}

type Listed = Omit<FileDiff, 'hunks'>

/** `:100644 100644 <id> <id> M`, then a path, or two for a rename. */
function parseRaw(output: Buffer): Listed[] {
  const fields = fieldsOf(output)
  const files = new Map<string, Listed>()
  for (let at = 0; at < fields.length; ) {
    const [before = '', after, , , letter = ''] = (fields[at++] ?? '').split(' ')
    const first = fields[at++] ?? ''
    const path = letter.startsWith('R') || letter.startsWith('C') ? (fields[at++] ?? '') : first
    const was = isEntry(before.slice(1))
    const is = isEntry(after)
    if (letter.startsWith('R') && was && is) files.set(path, { path, previousPath: first, status: 'renamed' })
    else if (was && is) files.set(path, { path, previousPath: undefined, status: 'modified' })
    else if (is) files.set(path, { path, previousPath: undefined, status: 'added' })
    else if (was) files.set(first, { path: first, previousPath: undefined, status: 'removed' })
  }
  return [...files.values()]
}

/** Both paths of a rename stay together: else git would not see it. */
function* inPortions(files: readonly Listed[]): Generator<string[]> {
  let portion: string[] = []
  let length = 0
  for (const { path, previousPath } of files) {
    const paths = previousPath === undefined ? [path] : [previousPath, path]
    portion.push(...paths)
    for (const each of paths) length += each.length + 1
    if (length < MAX_ARGUMENT_LENGTH) continue
    yield portion
    portion = []
    length = 0
  }
  if (portion.length > 0) yield portion
}

/** A patch by file. Every line of content begins with a space, `+`, `-` or `\`, so `diff --git` is always a header. */
function splitPatch(patch: string): { path: string; hunks: Hunk[] }[] {
  const sections: { path: string; hunks: Hunk[] }[] = []
  for (const section of `\n${patch}`.split('\ndiff --git ').slice(1)) {
    const start = section.indexOf('\n@@ ')
    if (start === -1) continue
    const header = section.slice(0, start).split('\n')
    const head = pathOf(header, '+++ ')
    const path = head === '/dev/null' ? pathOf(header, '--- ') : head
    if (path !== undefined) sections.push({ path: path.slice(2), hunks: parsePatch(section.slice(start + 1)) })
  }
  return sections
}

function pathOf(header: readonly string[], marker: string): string | undefined {
  const line = header.findLast(each => each.startsWith(marker))?.slice(marker.length)
  if (line === undefined) return undefined
  // A tab ends a path with a space in it; a path with control characters or quotes is written like a C string.
  return line.startsWith('"') ? unquote(line) : line.replace(/\t$/, '')
}

const ESCAPES = new Map([
  ['a', 7],
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
])

function unquote(quoted: string): string {
  const bytes: number[] = []
  const inner = Buffer.from(quoted.slice(1, quoted.lastIndexOf('"')), 'utf8').toString('latin1')
  for (const [, octal, escaped, literal] of inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (escaped !== undefined) bytes.push(ESCAPES.get(escaped) ?? escaped.charCodeAt(0))
    else bytes.push((literal ?? '').charCodeAt(0))
  }
  return Buffer.from(bytes).toString('utf8')
}
