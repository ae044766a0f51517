import type { Git } from './git.ts'
import type { Objects } from './objects.ts'

/** The best common ancestor, `undefined` for unrelated histories. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  const ours = ancestors(git.objects, one)
  const common = [...ancestors(git.objects, other)].filter(commit => ours.has(commit))
  const best = new Set(common)
  for (const commit of common) {
    // Of one that is not the best, those before it have gone already.
    if (!best.has(commit)) continue
    for (const parent of parentsOf(git.objects, commit))
      for (const older of ancestors(git.objects, parent)) best.delete(older)
  }
  // Of several, which histories that merged each other have, git knows the one to take.
  if (best.size > 1) return (await git.run(['merge-base', one, other])).toString().trim()
  return [...best][0]
}

/** Commits of `head` that `base` lacks, oldest first. */
export async function commitsBetween(git: Git, base: string, head: string): Promise<string[]> {
  const known = ancestors(git.objects, base)
  const commits: string[] = []
  for (let at: string | undefined = head; at !== undefined && !known.has(at); ) {
    const parents = parentsOf(git.objects, at)
    // The order of branches that were merged is git's own.
    if (parents.length > 1) return lines(await git.run(['rev-list', '--reverse', '--topo-order', `${base}..${head}`]))
    commits.unshift(at)
    at = parents[0]
  }
  return commits
}

/** A commit and those before it that touched a path, the newest first. */
export async function historyOf(git: Git, commit: string, path: string | undefined): Promise<string[]> {
  const commits: string[] = []
  for (let at: string | undefined = commit; at !== undefined; ) {
    const [parent, ...others] = parentsOf(git.objects, at)
    if (others.length > 0)
      return lines(await git.run(['rev-list', commit, ...(path === undefined ? [] : ['--', path])]))
    if (path === undefined || entryAt(git, at, path) !== entryAt(git, parent, path)) commits.push(at)
    at = parent
  }
  return commits
}

function entryAt(git: Git, commit: string | undefined, path: string): string | undefined {
  const entry = commit === undefined ? undefined : git.paths(commit).get(path)
  return entry && `${entry.mode} ${entry.sha}`
}

/** A commit and all before it. */
function ancestors(objects: Objects, commit: string): Set<string> {
  const found = new Set([commit])
  // A set takes in what is added to it while it is gone through.
  for (const each of found) for (const parent of parentsOf(objects, each)) found.add(parent)
  return found
}

function parentsOf(objects: Objects, commit: string): string[] {
  const text = objects.read(commit)?.bytes.toString() ?? ''
  const header = text.slice(0, text.indexOf('\n\n'))
  return [...header.matchAll(/^parent (.*)$/gm)].map(([, id = '']) => id)
}

function lines(output: Buffer): string[] {
  return output.toString().split('\n').filter(Boolean)
}
