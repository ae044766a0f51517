import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Git } from './git.ts'
import { fieldsOf } from './git-output.ts'

/** What a commit or a work tree holds below git's folder. */
export interface Listing {
  /** The regular files; of a commit each with its blob's id. */
  readonly files: Map<string, string>
  /** The symbolic links; of a commit each with the blob's id that holds its target. */
  readonly links: Map<string, string>
  readonly submodules: Set<string>
}

export function emptyListing(): Listing {
  return { files: new Map(), links: new Map(), submodules: new Set() }
}

/** A commit's entries below git's folder. */
export async function listCommit(git: Git, commit: string): Promise<Listing> {
  const listing = emptyListing()
  for (const field of fieldsOf(await git.run(['ls-tree', '-r', '-z', '--end-of-options', commit]))) {
    const { fields, path } = splitAtTab(field)
    const [mode, , id = ''] = fields
    addEntry(listing, mode, path, id)
  }
  return listing
}

/** The work tree's entries below git's folder, tracked or new and not ignored. */
export async function listWorkTree(git: Git): Promise<Listing> {
  const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard']
  const listing = emptyListing()
  const { files, links, submodules } = listing
  const deleted: string[] = []
  for (const field of fieldsOf(await git.run(args))) {
    if (field.startsWith('? ')) {
      const path = field.slice(2)
      // Another repository in this one ends in a slash; git does not look into it.
      if (path.endsWith('/')) submodules.add(path.slice(0, -1))
      else addEntry(listing, modeOnDisk(join(git.directory, path)), path, '')
      continue
    }
    const { fields, path } = splitAtTab(field)
    const [tag, mode] = fields
    if (tag === 'R') deleted.push(path)
    else addEntry(listing, mode, path, '')
  }
  for (const path of deleted) {
    files.delete(path)
    links.delete(path)
    submodules.delete(path)
  }
  return listing
}

function addEntry({ files, links, submodules }: Listing, mode: string | undefined, path: string, id: string): void {
  if (isRegular(mode)) files.set(path, id)
  else if (mode === LINK) links.set(path, id)
  else if (mode === SUBMODULE) submodules.add(path)
}

/** The contents of blobs by id, in one go. */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  if (ids.length === 0) return blobs
  const output = await git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })
  let at = 0
  while (at < output.length) {
    const end = output.indexOf('\n', at)
    if (end === -1) break
    const [id = '', kind, size = ''] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    // `<id> missing` has no size and no content.
    if (size === '') continue
    const content = output.subarray(at, at + Number(size))
    if (kind === 'blob') blobs.set(id, content)
    at += content.length + 1
  }
  return blobs
}

/** The sizes of blobs by id, in bytes. */
export async function measureBlobs(git: Git, ids: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (ids.length === 0) return sizes
  const output = await git.run(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` })
  for (const line of output.toString('latin1').split('\n')) {
    const [id = '', kind, size] = line.split(' ')
    if (kind === 'blob' && size !== undefined) sizes.set(id, Number(size))
  }
  return sizes
}

/** As git would record it; `undefined` for pipes and other devices. */
function modeOnDisk(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return LINK
  return found?.isFile() ? '100644' : undefined
}

const LINK = '120000'
const SUBMODULE = '160000'

/** Git's mode of a regular file. */
function isRegular(mode: string | undefined): boolean {
  return mode?.startsWith('100') === true
}

/** True for the modes of regular files, links and submodules. */
export function isEntry(mode: string | undefined): boolean {
  return isRegular(mode) || mode === LINK || mode === SUBMODULE
}

function splitAtTab(field: string): { fields: string[]; path: string } {
  const tab = field.indexOf('\t')
  return { fields: field.slice(0, tab).split(/ +/), path: field.slice(tab + 1) }
}
