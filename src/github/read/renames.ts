import type { Client } from '../api/client.ts'
import { queryRepository } from '../api/query.ts'
import { readChanges } from './changes.ts'

interface CommitFields {
  readonly history?: { readonly nodes?: readonly ({ readonly oid?: string } | null)[] | null }
}

/** Files that moved from the last commit that touched a file up to a later one: path then → path now. */
export async function renamesSinceWritten(client: Client, commit: string, path: string): Promise<Map<string, string>> {
  const field = `    commit: object(expression: ${JSON.stringify(commit)}) { ... on Commit { history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid } } } }`
  const { repository } = await queryRepository(client, field)
  const written = (repository['commit'] as CommitFields | null | undefined)?.history?.nodes?.[0]?.oid
  if (written === undefined || written === commit) return new Map()
  const { files } = await readChanges(client, written, commit, undefined)
  return new Map(
    files.flatMap(({ path: now, previousPath: then }) => (then === undefined ? [] : [[then, now] as const])),
  )
}
