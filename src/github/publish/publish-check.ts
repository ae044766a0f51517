import type { CheckPage } from '../../model/project/delivery.ts'
import { type ApiError, apiErrorOf } from '../api/api-errors.ts'
import { type Client, ONCE } from '../api/client.ts'

/** Which check run, of which commit. */
export interface CheckTarget {
  readonly name: string
  readonly head: string
  /** Names this very run, so that what an unanswered request left behind can be found. */
  readonly externalId: string
  /** How many requests the run should get by with; see `requestBudget`. */
  readonly budget: number
  readonly readOnlyToken: boolean
}

const ANNOTATIONS_IN_REQUEST = 50
/** More are not useful; the page lists what the annotations leave out. */
const MAX_ANNOTATIONS = 500

/**
 * Creates the check run, already completed, so that it can't hang; annotations beyond the first 50 are added to it, the
 * worst first, as far as the budget goes: the page lists them all.
 * Returns why it could not be created, if so.
 */
export async function publishCheck(
  client: Client,
  target: CheckTarget,
  page: CheckPage,
): Promise<ApiError | undefined> {
  const { octokit, owner, repo } = client
  const annotations = page.annotations.slice(0, MAX_ANNOTATIONS)
  const output = (from: number) => ({
    title: page.title,
    summary: page.summary,
    annotations: annotations.slice(from, from + ANNOTATIONS_IN_REQUEST),
  })
  const create = async () => {
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name: target.name,
      head_sha: target.head,
      external_id: target.externalId,
      status: 'completed',
      conclusion: page.conclusion,
      output: output(0),
      ...ONCE,
    })
    return data.id
  }
  try {
    const id = await create().catch(async (error: unknown) => {
      if (apiErrorOf(error, target.readOnlyToken)?.kind !== 'unavailable') throw error
      return (await find(client, target)) ?? (await create())
    })
    for (let from = ANNOTATIONS_IN_REQUEST; from < annotations.length; from += ANNOTATIONS_IN_REQUEST) {
      if (client.requestCount() >= target.budget) break
      await octokit.rest.checks.update({ owner, repo, check_run_id: id, output: output(from), ...ONCE })
    }
    return undefined
  } catch (error) {
    const apiError = apiErrorOf(error, target.readOnlyToken)
    if (!apiError) throw error
    return apiError
  }
}

async function find(client: Client, target: CheckTarget): Promise<number | undefined> {
  const { octokit, owner, repo } = client
  const { data } = await octokit.rest.checks.listForRef({
    owner,
    repo,
    ref: target.head,
    check_name: target.name,
    per_page: 100,
  })
  return data.check_runs.find(run => run.external_id === target.externalId)?.id
}
