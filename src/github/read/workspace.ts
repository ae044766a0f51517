import type { FileText, Revision, Workspace } from '../../model/files/workspace.ts'
import type { Client } from '../api/client.ts'
import { queryRepository } from '../api/query.ts'
import { type ExtraFields, fileField, takeFile } from './blobs.ts'
import { type Changes, readChanges } from './changes.ts'
import { buildDiff } from './diff.ts'
import { type Changed, loadCommits } from './snapshot.ts'
import { idOf } from './tree.ts'

/** What of a repository is reviewed. */
export interface WorkspaceRequest {
  readonly head: string
  /** From the merge base to the head; `undefined` where nothing is compared. */
  readonly changes: Changes | undefined
  readonly changed: Changed
  /**
   * The revision `base`: of a change the tip of its base branch, since an old merge base may not bring an old policy
   * back.
   */
  readonly base: string
  /** Files that are read with the first request, at no extra request. */
  readonly files: readonly { readonly path: string; readonly revision: Revision }[]
  /** More fields of that request. */
  readonly extraFields?: ExtraFields | undefined
  readonly log: (line: string) => void
}

/** Opens commits of a repository, with all of their files that matter. */
export async function openWorkspace(client: Client, request: WorkspaceRequest): Promise<Workspace> {
  const { changes, base: tip, extraFields } = request
  const commitOf = (revision: Revision) => (revision === 'base' ? tip : request.head)
  const files = new Map<string, FileText>()
  const commits = changes ? [changes.mergeBase, request.head] : [request.head]
  const loaded = await loadCommits(
    client,
    commits,
    request.changed,
    {
      fields: [
        ...request.files.map(({ path, revision }, index) => fileField(`file${index}`, commitOf(revision), path)),
        ...(extraFields ? [extraFields.fields] : []),
      ].join('\n'),
      take: answer => {
        for (const [index, { path, revision }] of request.files.entries())
          files.set(keyOf(path, revision), takeFile(`file${index}`, answer))
        extraFields?.take(answer)
      },
    },
    request.log,
  )
  const [base, head] = changes ? loaded : [undefined, ...loaded]
  if (!head || (changes && !base)) throw new TypeError('Commits are loaded together, or an error is thrown.')
  const compared = changes && base && { base: base.snapshot, diff: buildDiff(changes, base, head) }
  return {
    snapshots: { head: head.snapshot, compared },
    read: async (path, revision) => {
      const key = keyOf(path, revision)
      if (!files.has(key)) files.set(key, await readFile(client, commitOf(revision), path))
      return files.get(key)
    },
    isEdited: async path => base !== undefined && idOf(base.tree, path) !== idOf(head.tree, path),
    renamesSince: path => renamesSinceWritten(client, tip, path, request.log),
  }
}

function keyOf(path: string, revision: Revision): string {
  return `${revision}:${path}`
}

async function readFile(client: Client, commit: string, path: string): Promise<FileText> {
  return takeFile('file', await queryRepository(client, fileField('file', commit, path)))
}

interface CommitFields {
  readonly history?: { readonly nodes?: readonly ({ readonly oid?: string } | null)[] | null }
}

/** None where GitHub does not list them: then a finding of a moved file counts as new, which errs on the safe side. */
async function renamesSinceWritten(
  client: Client,
  commit: string,
  path: string,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, string>> {
  try {
    const written = await lastCommitOf(client, commit, path)
    if (written === undefined || written === commit) return new Map()
    const { files } = await readChanges(client, written, commit, undefined)
    return new Map(files.flatMap(({ path: now, previousPath: then }) => (then === undefined ? [] : [[then, now]])))
  } catch {
    log('GitHub did not return which files moved since the baseline was written.')
    return new Map()
  }
}

/** The last commit up to this one that touched a file. */
async function lastCommitOf(client: Client, commit: string, path: string): Promise<string | undefined> {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`
  const { repository } = await queryRepository(client, field)
  return (repository['commit'] as CommitFields | null | undefined)?.history?.nodes?.[0]?.oid
}
