import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isInsideWorkTree, openGit, repositoryAbove, topOf } from '../local/git.ts'
import type { Folder } from '../local/workspace.ts'
import { type Home, homesOf } from '../model/files/home.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'

/** The project's folder, and the files to limit the findings to. */
export interface Target extends Folder {
  /** Only findings in these files are reported; `undefined`: all. Relative to the folder. */
  readonly files: ReadonlySet<string> | undefined
  /** Where its policy and its baseline may lie, the nearest first. */
  readonly homes: readonly Home[]
}

/**
 * The project behind the words of the command line. Of files it is the folder in which the command runs; for files
 * outside of that the repository around them, or without one their folder. Throws a UsageError for what is not there.
 */
export async function findTarget(paths: readonly string[], io: Pick<Io, 'directory' | 'environment'>): Promise<Target> {
  const named = paths.length === 0 ? ['.'] : paths
  for (const path of named) refuseLinkOut(path, io.directory)
  const found = named.map(path => ({ path, kind: kindOf(path, io) }))
  const folder = found.find(({ kind }) => kind === 'folder')
  if (folder) {
    if (found.length > 1)
      throw new UsageError(`check takes one folder or a list of files; unexpected: ${other(found, folder)}`)
    const directory = realpathSync(resolve(io.directory, folder.path))
    return { ...(await gitOf(directory, io)), directory, files: undefined }
  }

  const files = found.map(({ path }) => realFile(resolve(io.directory, path)))
  const here = realpathSync(io.directory)
  const [first = here] = files
  const directory = files.every(file => file.startsWith(`${here}${sep}`)) ? here : await projectOf(dirname(first), io)
  const inside = files.map(file => relative(directory, file).split(sep).join('/'))
  const stray = inside.findIndex(path => path === '..' || path.startsWith('../'))
  if (stray !== -1) throw new UsageError(`${named[stray]} is in another project than ${named[0]}`)
  return { ...(await gitOf(directory, io)), directory, files: new Set(inside) }
}

/** A link of the repository must not have the files of another project judged as its own, and corrected. */
function refuseLinkOut(path: string, directory: string): void {
  const written = resolve(directory, path)
  const root = repositoryAbove(directory) ?? directory
  const isInside = (file: string, folder: string) => file === folder || file.startsWith(`${folder}${sep}`)
  if (!isInside(written, root) || !existsSync(written)) return
  const file = statSync(written).isDirectory() ? realpathSync(written) : realFile(written)
  if (!isInside(file, realpathSync(root))) throw new UsageError(`${path} leads out of this project through a link`)
}

function kindOf(path: string, { directory }: Pick<Io, 'directory'>): 'folder' | 'file' {
  const found = statSync(resolve(directory, path), { throwIfNoEntry: false })
  if (found?.isDirectory()) return 'folder'
  if (found?.isFile()) return 'file'
  throw new UsageError(`no such file or folder: ${path}`)
}

function other(found: readonly { readonly path: string }[], folder: { readonly path: string }): string {
  return found.find(each => each !== folder)?.path ?? ''
}

/** The file itself may be a link: then it is none of the project's files, and that is said where it is looked for. */
function realFile(file: string): string {
  return join(realpathSync(dirname(file)), relative(dirname(file), file))
}

async function gitOf(directory: string, { environment }: Pick<Io, 'environment'>) {
  const git = openGit(directory, environment)
  const inGit = await isInsideWorkTree(git)
  const root = inGit ? (repositoryAbove(directory) ?? directory) : directory
  return { git, inGit, homes: homesOf(relative(root, directory).split(sep).join('/')) }
}

async function projectOf(folder: string, io: Pick<Io, 'environment'>): Promise<string> {
  const { git, inGit } = await gitOf(folder, io)
  return inGit ? topOf(git) : folder
}
