import type { Snapshot } from '../../model/files/snapshot.ts'
import { fileStart } from '../../model/files/text.ts'
import type { Problem } from '../../model/problem.ts'
import { decidesDeploy, namedBy } from './discover.ts'

/**
 * The submodules and the links without a target that keep a deploy from being judged: those with the name of a config,
 * a Dockerfile or a workflow, those that the files name, and those in whose place the files of an app were before.
 */
export function unfollowedProblems(snapshot: Snapshot, before?: Snapshot): Problem[] {
  const { unfollowed, texts, paths } = snapshot
  if (!unfollowed || unfollowed.size === 0) return []
  const { files, folders } = namedBy(texts)
  const gone = [...(before?.paths ?? [])].filter(path => !paths.has(path) && decidesDeploy(path))
  const needed = [...files, ...folders, ...gone]
  const problems: Problem[] = []
  for (const [path, message] of unfollowed) {
    if (!decidesDeploy(path) && !needed.some(each => each === path || each.startsWith(`${path}/`))) continue
    problems.push({ at: fileStart(path), message, blocking: true, remedy: remedyFor(path, message) })
  }
  return problems
}

/** There is no error to correct where the file is kept elsewhere. */
function remedyFor(path: string, message: string): string {
  const name = `\`${path}\``
  return message.includes('symbolic link')
    ? `Commit the file itself as ${name} in place of the link. Until then, it is not checked and the check cannot pass.`
    : `Commit the files of ${name} in this repository. Until then, they are not checked and the check cannot pass.`
}
