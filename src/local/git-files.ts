import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf, type Git } from './git.ts'

/** A commit's files below git's folder, each with its blob's id: regular ones only. */
export async function listCommit(git: Git, commit: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const field of fieldsOf(await git.run(['ls-tree', '-r', '-z', '--end-of-options', commit]))) {
    const { fields, path } = splitAtTab(field)
    const [mode, , id = ''] = fields
    if (isRegular(mode)) files.set(path, id)
  }
  return files
}

/** The work tree's files below git's folder, tracked or new and not ignored: regular ones only. */
export async function listWorkTree(git: Git): Promise<Set<string>> {
  const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard']
  const files = new Set<string>()
  const deleted: string[] = []
  for (const field of fieldsOf(await git.run(args))) {
    if (field.startsWith('? ')) {
      const path = field.slice(2)
      // Another repository in this one ends in a slash; git does not look into it.
      if (!path.endsWith('/') && isFile(join(git.directory, path))) files.add(path)
      continue
    }
    const { fields, path } = splitAtTab(field)
    const [tag, mode] = fields
    if (tag === 'R') deleted.push(path)
    else if (isRegular(mode)) files.add(path)
  }
  for (const path of deleted) files.delete(path)
  return files
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

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}

/** Git's mode of a regular file; links are 120000, submodules 160000. */
export function isRegular(mode: string | undefined): boolean {
  return mode?.startsWith('100') === true
}

function splitAtTab(field: string): { fields: string[]; path: string } {
  const tab = field.indexOf('\t')
  return { fields: field.slice(0, tab).split(/ +/), path: field.slice(tab + 1) }
}
