import { apiErrorOf } from '../api/api-errors.ts'
import type { Client } from '../api/client.ts'

interface Commit {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
}

/** What GitHub's comparison of two commits says about their histories. */
export interface Histories {
  /** The one merge base that GitHub names, whether or not there are more. */
  readonly mergeBase: string
  /** How many commits the base has and the head lacks. */
  readonly behind: number
  /** All commits that the head has and the base lacks; `undefined` where they are too many to list. */
  readonly ahead: readonly Commit[] | undefined
}

/** A branch that merged others more often than that counts as one with several merge bases. One request each. */
const MAX_MERGED = 10

/**
 * Whether two commits have no other merge base than the one that GitHub names. False too where that is unknown.
 *
 * A merge base is a parent of a commit that only the head has, so most pull requests need no request. Each
 * other parent that both sides have must be an ancestor of the one named.
 */
export async function hasOneMergeBase(client: Client, { mergeBase, behind, ahead }: Histories): Promise<boolean> {
  if (behind === 0) return true
  if (!ahead) return false
  const own = new Set(ahead.map(({ sha }) => sha))
  const shared = new Set(ahead.flatMap(({ parents }) => parents.map(({ sha }) => sha)).filter(sha => !own.has(sha)))
  shared.delete(mergeBase)
  if (shared.size > MAX_MERGED) return false
  const answers = await Promise.all([...shared].map(sha => isAncestor(client, sha, mergeBase)))
  return answers.every(Boolean)
}

async function isAncestor({ octokit, owner, repo }: Client, older: string, newer: string): Promise<boolean> {
  const at = { owner, repo, basehead: `${newer}...${older}`, per_page: 1, page: 1 }
  try {
    return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data.ahead_by === 0
  } catch (error) {
    // Histories without a common commit.
    if (apiErrorOf(error, false)?.kind === 'not-found') return false
    throw error
  }
}
