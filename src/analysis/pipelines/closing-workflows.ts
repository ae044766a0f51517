import { leavesOf, treeAt } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'

const PULL_REQUEST = /^pull_request(?:_target)?$/

/** True for a workflow whose only event is that a pull request was closed: it takes the app of a preview down. */
export function runsAfterClosing(path: string, { documents }: Project): boolean {
  const document = path.startsWith('.github/workflows/') ? documents.get(path) : undefined
  const events = document?.kind === 'tree' ? treeAt(document.roots[0], 'on') : undefined
  if (events?.kind !== 'table') return false
  const [event, another] = events.entries
  const types = event && PULL_REQUEST.test(event.key) ? treeAt(event.value, 'types') : undefined
  if (another || !types) return false
  return leavesOf(types).every(({ scalar }) => scalar.value === 'closed')
}
