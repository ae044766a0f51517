import { posix } from 'node:path'
import { commitsBetween, mergeBase } from '../ancestry.ts'
import { notFound, refuse } from '../api-error.ts'
import { type Answer, type Call, type Handler, pageOf, parameter, wants } from '../call.ts'
import { commitFields } from '../commits.ts'
import { diffCommits } from '../diff.ts'
import type { JsonObject } from '../json.ts'
import { branchRef } from '../pull-requests.ts'
import { fileJson, fullName } from '../represent.ts'
import type { TreeEntry } from '../trees.ts'
import type { RepositoryState } from '../types.ts'
import { filesOnPage } from './pulls.ts'

/** Base64 in lines of 60 characters, which is how GitHub sends it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

function raw(bytes: Buffer): Answer {
  return { body: bytes, type: 'application/vnd.github.raw; charset=utf-8' }
}

async function commitJson(repository: RepositoryState, sha: string): Promise<JsonObject> {
  const object = repository.git.object(sha)
  if (object?.type !== 'commit') throw notFound()
  const { tree, parents, message, date } = commitFields(sha, object)
  const person = { name: 'Dana Developer', email: 'dana@example.com', date }
  return {
    sha,
    node_id: `C_${sha}`,
    commit: { message, tree: { sha: tree }, author: person, committer: person, comment_count: 0 },
    parents: parents.map(parent => ({ sha: parent })),
  }
}

/** `owner:branch` names a branch of that owner's fork. */
async function resolveSide(repository: RepositoryState, name: string): Promise<string> {
  const colon = name.indexOf(':')
  const owner = colon < 0 ? repository.owner : name.slice(0, colon)
  const branch = name.slice(colon + 1)
  const fork = owner === repository.owner ? undefined : `${owner}/${repository.name}`
  const sha = await repository.git.commit(fork === undefined ? branch : branchRef(repository, branch, fork))
  if (sha === undefined) throw notFound()
  return sha
}

async function compare(call: Call): Promise<Answer> {
  const { repository, state } = call
  const [left = '', right] = parameter(call, 'basehead').split('...')
  if (right === undefined || right === '') throw notFound()
  const [base, head] = await Promise.all([resolveSide(repository, left), resolveSide(repository, right)])
  const ancestor = await mergeBase(repository.git, base, head)
  if (ancestor === undefined) throw refuse(404, `No common ancestor between ${left} and ${right}.`)
  const [ahead, behind] = await Promise.all([
    commitsBetween(repository.git, base, head),
    commitsBetween(repository.git, head, base),
  ])
  const paged = call.url.searchParams.has('page') || call.url.searchParams.has('per_page')
  const { items, headers, number } = pageOf(call, ahead, { usual: paged ? 30 : 250, most: 250 })
  // Only the first page of commits carries the files, and there is no second page of those.
  const files = number > 1 ? [] : await diffCommits(repository.git, ancestor, head)
  const shown = filesOnPage(files.slice(0, state.limits.comparedFiles), state.limits)
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  return {
    headers,
    body: {
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: await commitJson(repository, base),
      merge_base_commit: await commitJson(repository, ancestor),
      commits: await Promise.all(items.map(sha => commitJson(repository, sha))),
      ...(number === 1 && { files: shown.map(fileJson) }),
    },
  }
}

async function tree(call: Call): Promise<Answer> {
  const { git } = call.repository
  const name = parameter(call, 'tree_sha')
  const object = git.object(name)
  const sha = object ? name : await git.commit(name)
  if (sha === undefined || object?.type === 'blob') throw notFound()
  const source = object ?? git.object(sha)
  const own = source?.type === 'commit' ? commitFields(sha, source).tree : sha
  const entries = git.tree(own, call.url.searchParams.has('recursive'))
  const { treeEntries } = call.state.limits
  return {
    body: {
      sha: own,
      url: `${call.state.origin}/repos/${fullName(call.repository)}/git/trees/${own}`,
      tree: entries.slice(0, treeEntries).map(({ path, mode, type, sha: id, size }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(size !== undefined && { size }),
      })),
      truncated: entries.length > treeEntries,
    },
  }
}

async function contents(call: Call): Promise<Answer> {
  const { git, defaultBranch } = call.repository
  const commit = await git.commit(call.url.searchParams.get('ref') ?? defaultBranch)
  if (commit === undefined) throw refuse(404, `No commit found for the ref ${call.url.searchParams.get('ref')}`)
  const path = parameter(call, 'path').replace(/^\/+|\/+$/g, '')
  const entries = git.paths(commit)
  const entry = entries.get(path)
  if (path === '' || entry?.type === 'tree') {
    const children = [...entries.values()].filter(child => posix.dirname(child.path) === (path || '.'))
    return { body: children.slice(0, 1000).map(child => entryJson(child)) }
  }
  if (!entry) throw notFound()
  if (entry.type === 'commit') return { body: { ...entryJson(entry), type: 'submodule', submodule_git_url: null } }
  if (entry.mode !== '120000') return file(call, entry)
  const target = git.object(entry.sha)?.bytes.toString() ?? ''
  const found = entries.get(posix.normalize(posix.join(posix.dirname(path), target)))
  if (found?.type === 'blob' && found.mode !== '120000') return file(call, found)
  return { body: { ...entryJson(entry), type: 'symlink', target } }
}

/** Without content above 1 MB, and not at all above 100 MB. */
async function file(call: Call, entry: TreeEntry): Promise<Answer> {
  const { contentBytes, rawBytes } = call.state.limits
  const size = entry.size ?? 0
  if (size > rawBytes) throw refuse(403, 'This API returns blobs up to 100 MB in size.')
  const bytes = call.repository.git.object(entry.sha)?.bytes ?? Buffer.alloc(0)
  if (wants(call, 'raw')) return raw(bytes)
  const large = size > contentBytes
  return { body: { ...entryJson(entry), content: large ? '' : base64(bytes), encoding: large ? 'none' : 'base64' } }
}

function entryJson({ path, sha, size, type, mode }: TreeEntry): JsonObject {
  const kind = type === 'tree' ? 'dir' : mode === '120000' ? 'symlink' : 'file'
  return { type: kind, name: posix.basename(path), path, sha, size: size ?? 0 }
}

export const gitRoutes: readonly (readonly [string, Handler])[] = [
  ['repos/compare-commits-with-basehead', compare],
  ['git/get-tree', tree],
  ['repos/get-content', contents],
  [
    'git/get-blob',
    async call => {
      const sha = parameter(call, 'file_sha')
      const object = call.repository.git.object(sha)
      if (object?.type !== 'blob') throw notFound()
      if (object.bytes.length > call.state.limits.rawBytes) throw refuse(403, 'The blob is too large to be served.')
      if (wants(call, 'raw')) return raw(object.bytes)
      const { bytes } = object
      return { body: { sha, node_id: `B_${sha}`, size: bytes.length, content: base64(bytes), encoding: 'base64' } }
    },
  ],
  [
    'git/get-commit',
    async call => {
      const sha = parameter(call, 'commit_sha')
      const object = call.repository.git.object(sha)
      if (object?.type !== 'commit') throw notFound()
      const { tree: treeSha, parents, message } = commitFields(sha, object)
      return { body: { sha, message, tree: { sha: treeSha }, parents: parents.map(parent => ({ sha: parent })) } }
    },
  ],
  [
    'repos/get-commit',
    async call => {
      const { repository } = call
      const sha = await repository.git.commit(parameter(call, 'ref'))
      if (sha === undefined) throw refuse(422, `No commit found for SHA: ${parameter(call, 'ref')}`)
      return { body: await commitJson(repository, sha) }
    },
  ],
]
