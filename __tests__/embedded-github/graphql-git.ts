import { historyOf } from './ancestry.ts'
import { commitFields } from './commits.ts'
import { isBinary } from './git.ts'
import { type Bounds, connection } from './graphql-connection.ts'
import type { Context, Fields } from './graphql-objects.ts'
import type { TreeEntry } from './trees.ts'
import type { RepositoryState } from './types.ts'

/** The object that an expression names: `<commit>`, or `<commit>:<path>`; an empty path is the root's tree. */
export async function objectAt(
  repository: RepositoryState,
  context: Context,
  expression: string,
): Promise<Fields | null> {
  const colon = expression.indexOf(':')
  const name = colon < 0 ? expression : expression.slice(0, colon)
  const commit = await repository.git.commit(name === 'HEAD' ? repository.defaultBranch : name)
  if (commit === undefined) return null
  if (colon < 0) return objectNode(repository, commit, context)
  const path = expression.slice(colon + 1)
  const object = repository.git.object(commit)
  const root = object ? commitFields(commit, object).tree : ''
  const sha = path === '' ? root : repository.git.paths(commit).get(path)?.sha
  return sha === undefined ? null : objectNode(repository, sha, context)
}

/** A commit, tree or blob by its id; `null` when there is none. */
export async function objectNode(repository: RepositoryState, oid: string, context?: Context): Promise<Fields | null> {
  const object = repository.git.object(oid)
  if (!object) return null
  const common = { oid, abbreviatedOid: oid.slice(0, 7), id: `O_${oid}` }
  if (object.type === 'commit') {
    const { tree, message, date } = commitFields(oid, object)
    return {
      ...common,
      __typename: 'Commit',
      message,
      committedDate: date,
      tree: () => objectNode(repository, tree, context),
      history: async ({ path, ...bounds }: Bounds & { readonly path?: string | null }) =>
        connection(await historyOf(repository.git, oid, path ?? undefined), bounds, id => ({
          __typename: 'Commit',
          oid: id,
        })),
    }
  }
  if (object.type === 'tree') {
    return {
      ...common,
      __typename: 'Tree',
      entries: () => repository.git.tree(oid, false).map(entry => treeEntryNode(repository, entry, context)),
    }
  }
  const { bytes } = object
  const binary = isBinary(bytes)
  const most = context?.state.limits.blobTextBytes ?? bytes.length
  return {
    ...common,
    __typename: 'Blob',
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > most,
    text: binary ? null : bytes.subarray(0, most).toString(),
  }
}

function treeEntryNode(repository: RepositoryState, entry: TreeEntry, context: Context | undefined): Fields {
  const { path, mode, type, sha, size } = entry
  return {
    name: path,
    type,
    oid: sha,
    mode: Number.parseInt(mode, 8),
    size: size ?? 0,
    object: () => (type === 'commit' ? null : objectNode(repository, sha, context)),
  }
}
