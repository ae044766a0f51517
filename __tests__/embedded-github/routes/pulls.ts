import { refuse } from '../api-error.ts'
import { type Handler, pageOf, pullOf, wants } from '../call.ts'
import type { FileChange } from '../diff.ts'
import { fileJson, pullJson, pullListed, repositoryJson } from '../represent.ts'
import type { Limits } from '../types.ts'

/**
 * One page of files as GitHub sends it: no patch for a file that is too large, and once the page has carried its
 * lines, the files behind come with neither patch nor counts (github.com/orgs/community/discussions/213491).
 */
export function filesOnPage(files: readonly FileChange[], limits: Limits): FileChange[] {
  const sent: FileChange[] = []
  let carried = 0
  for (const file of files) {
    const lines = file.hunks.reduce((sum, hunk) => sum + hunk.lines.length + 1, 0)
    if (carried >= limits.pagePatchLines) {
      sent.push({ ...file, patch: undefined, additions: 0, deletions: 0 })
      continue
    }
    const tooLarge = lines > limits.patchLines || Buffer.byteLength(file.patch ?? '') > limits.patchBytes
    if (!tooLarge) carried += lines
    sent.push(tooLarge ? { ...file, patch: undefined } : file)
  }
  return sent
}

export const pullRoutes: readonly (readonly [string, Handler])[] = [
  ['repos/get', ({ state, repository }) => ({ body: repositoryJson(state, repository) })],
  [
    'pulls/list',
    call => {
      const { state, repository, url } = call
      const asked = url.searchParams.get('state') ?? 'open'
      const [owner, ...branch] = (url.searchParams.get('head') ?? '').split(':')
      const base = url.searchParams.get('base')
      const found = [...repository.pulls.values()].filter(
        pull =>
          (asked === 'all' || pull.state === asked) &&
          (base === null || pull.base.ref === base) &&
          (owner === '' || (pull.head.repository.startsWith(`${owner}/`) && pull.head.ref === branch.join(':'))),
      )
      const { items, headers } = pageOf(call, found.toReversed())
      return { body: items.map(pull => pullListed(state, repository, pull)), headers }
    },
  ],
  [
    'pulls/get',
    async call => {
      const pull = pullOf(call)
      if (!wants(call, 'diff')) return { body: pullJson(call.state, call.repository, pull) }
      const { comparedFiles } = call.state.limits
      if (pull.diff.length > comparedFiles) {
        throw refuse(406, `Sorry, the diff exceeded the maximum number of files (${comparedFiles}).`)
      }
      const body = await call.repository.git.run(['diff', '-M', pull.mergeBase, pull.head.sha])
      return { body, type: 'application/vnd.github.diff; charset=utf-8' }
    },
  ],
  [
    'pulls/list-files',
    call => {
      const { limits } = call.state
      const { items, headers } = pageOf(call, pullOf(call).diff.slice(0, limits.listedFiles))
      return { body: filesOnPage(items, limits).map(fileJson), headers }
    },
  ],
]
