import { type Refusal, refusalOf } from '../api/api-errors.ts'
import type { Client } from '../api/client.ts'

const THREADS_IN_REQUEST = 50

/**
 * Resolves threads, which GitHub lets a token do that may write the repository's contents, and not only its pull
 * requests (https://github.com/orgs/community/discussions/204269). Returns why that was refused, if so.
 */
export async function resolveThreads(
  client: Client,
  threads: readonly string[],
  readOnlyToken: boolean,
): Promise<Refusal | undefined> {
  for (let from = 0; from < threads.length; from += THREADS_IN_REQUEST) {
    const ids = threads.slice(from, from + THREADS_IN_REQUEST)
    const parameters = ids.map((_, i) => `$id${i}: ID!`).join(', ')
    const fields = ids.map((_, i) => `t${i}: resolveReviewThread(input: { threadId: $id${i} }) { clientMutationId }`)
    const variables = Object.fromEntries(ids.map((id, i) => [`id${i}`, id]))
    try {
      await client.octokit.graphql(`mutation(${parameters}) {\n  ${fields.join('\n  ')}\n}`, variables)
    } catch (error) {
      const refusal = refusalOf(error, readOnlyToken)
      if (!refusal) throw error
      return refusal.kind === 'permission' ? { ...refusal, reason: LACKS_CONTENTS } : refusal
    }
  }
  return undefined
}

const LACKS_CONTENTS = 'the token may not: GitHub asks for `contents: write` besides `pull-requests: write`.'
