import { foldersOf } from './path.ts'
import type { Location } from './text.ts'

/** The entries of a commit that are no regular files. */
export interface SpecialEntries {
  /** Symbolic links by path, with the target as it is written. */
  readonly links: ReadonlyMap<string, string>
  readonly submodules: Iterable<string>
}

/** What links lead to. */
export interface FollowedLinks {
  /** A link's path, or that of a file below a linked folder → the path of the regular file. */
  readonly links: ReadonlyMap<string, string>
  /** What leads to no file of the project, by path: one sentence that gives the reason. */
  readonly unfollowed: ReadonlyMap<string, string>
}

/** Linux gives up after as many (path_resolution(7)). */
const MAX_HOPS = 40
/** A linked folder may hold links to further folders, so that a few links multiply. */
const MAX_LINKED_FILES = 20_000
const MAX_NESTING = 4

const OUTSIDE = 'This symbolic link points outside the project, so its target was not read.'
const NOWHERE = 'This symbolic link points to a file that does not exist in the project.'
const LOOP = 'This symbolic link is part of a loop, so its target was not read.'
const SUBMODULE = 'This folder is a Git submodule, so its files were not read.'
const INTO_SUBMODULE = 'This symbolic link points into a Git submodule, so its target was not read.'
const TOO_MANY = 'This symbolic link duplicates too many files, so its target was not read.'

/** Follows all links among these files as an operating system does, but never out of the project. */
export function followLinks(files: ReadonlySet<string>, entries: SpecialEntries): FollowedLinks {
  const links = new Map<string, string>()
  const unfollowed = new Map<string, string>()
  const submodules = new Set(entries.submodules)
  for (const path of submodules) unfollowed.set(path, SUBMODULE)
  if (entries.links.size === 0) return { links, unfollowed }
  const folders = foldersOf([...files, ...entries.links.keys()])

  const addFolder = (path: string, target: string, nesting: number): string | undefined => {
    if (target === '' || path === target || path.startsWith(`${target}/`)) return LOOP
    if (nesting > MAX_NESTING) return TOO_MANY
    for (const file of files) {
      if (!file.startsWith(`${target}/`)) continue
      if (links.size >= MAX_LINKED_FILES) return TOO_MANY
      links.set(path + file.slice(target.length), file)
    }
    for (const submodule of submodules) {
      if (submodule.startsWith(`${target}/`)) unfollowed.set(path + submodule.slice(target.length), SUBMODULE)
    }
    for (const link of entries.links.keys()) {
      if (link.startsWith(`${target}/`)) add(link, path + link.slice(target.length), nesting + 1)
    }
    return undefined
  }
  const add = (link: string, path: string, nesting: number): void => {
    const found = resolveLink(link, entries.links, submodules)
    let trouble = 'trouble' in found ? found.trouble : undefined
    if ('path' in found) {
      if (files.has(found.path)) links.set(path, found.path)
      else trouble = folders.has(found.path) ? addFolder(path, found.path, nesting) : NOWHERE
    }
    if (trouble !== undefined) unfollowed.set(path, trouble)
  }
  for (const link of entries.links.keys()) add(link, link, 0)
  return { links, unfollowed }
}

/** The path that a link leads to, with no link left in it. */
function resolveLink(
  link: string,
  linkTargets: ReadonlyMap<string, string>,
  submodules: ReadonlySet<string>,
): { readonly path: string } | { readonly trouble: string } {
  const left = link.split('/').reverse()
  const at: string[] = []
  let hops = 0
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (at.pop() === undefined) return { trouble: OUTSIDE }
      continue
    }
    at.push(part)
    const path = at.join('/')
    if (submodules.has(path)) return { trouble: INTO_SUBMODULE }
    const target = linkTargets.get(path)
    if (target === undefined) continue
    if (++hops > MAX_HOPS) return { trouble: LOOP }
    if (/^(?:[\\/]|[a-z]:)/i.test(target)) return { trouble: OUTSIDE }
    at.pop()
    left.push(...target.split('/').reverse())
  }
  return { path: at.join('/') }
}

/** What a change touches, with the links that lead to a touched file. */
export function withLinksTo(
  changed: ReadonlySet<string> | 'all',
  links: ReadonlyMap<string, string>,
): ReadonlySet<string> | 'all' {
  if (changed === 'all' || links.size === 0) return changed
  return new Set([...changed, ...[...links].filter(([, file]) => changed.has(file)).map(([link]) => link)])
}

/** A place in the file itself, where it was read through a link. */
export function atFile(at: Location, links: ReadonlyMap<string, string> | undefined): Location {
  const path = links?.get(at.path)
  return path === undefined ? at : { ...at, path }
}
