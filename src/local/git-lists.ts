import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Environment } from './git-isolation.ts'

/** The lists of a user that git reads beside those of the repository, with the file that has them by default (git-scm.com: gitignore, gitattributes). */
const LISTS = [
  { key: 'core.excludesfile', file: 'ignore' },
  { key: 'core.attributesfile', file: 'attributes' },
] as const
/** They look at no file of the work tree. */
const READ_NONE = new Set(['config', 'rev-parse', 'symbolic-ref'])

/** What prints where the lists are, as `git config` is called. */
export const ASK_FOR_LISTS = ['config', '-z', '--type=path', '--get-regexp', '^core\\.(excludes|attributes)file$']

/** True for a git command whose answer may depend on the lists. */
export function readsLists([command = '']: readonly string[]): boolean {
  return !READ_NONE.has(command)
}

/**
 * Options that leave out a list that is a pipe or a device: git would wait for its end, which does not come. `answer`
 * is what git printed, and relative paths start in `directory`.
 */
export function withoutPipes(answer: string, directory: string, environment: Environment): string[] {
  const paths = new Map<string, string>()
  for (const entry of answer.split('\0')) {
    const end = entry.indexOf('\n')
    if (end !== -1) paths.set(entry.slice(0, end), entry.slice(end + 1))
  }
  const own = environment['XDG_CONFIG_HOME'] || join(environment['HOME'] ?? directory, '.config')
  return LISTS.flatMap(({ key, file }) => {
    const path = resolve(directory, paths.get(key) ?? join(own, 'git', file))
    return isEndless(path) ? ['-c', `${key}=`] : []
  })
}

function isEndless(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
