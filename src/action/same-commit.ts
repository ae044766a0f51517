import { apiErrorOf } from '../github/api/api-errors.ts'
import type { Client } from '../github/api/client.ts'
import type { Event } from '../github/read/event.ts'
import { type OpenPullRequest, readPullRequestsOf } from '../github/read/same-commit.ts'
import { fileStart } from '../model/files/text.ts'
import type { Report } from '../model/report.ts'
import { runCheck } from './check.ts'
import type { RunContext } from './check-files.ts'
import type { Inputs } from './inputs.ts'

/** With more pull requests of one commit there is no verdict. */
const MAX_OTHERS = 5

/**
 * The report on a commit, failed where another open pull request of the same commit fails. GitHub keeps the latest check
 * run of a name for each commit, so a success here would count there, too: a second pull request into a branch with a
 * weaker policy would open the gate of the first. Called right before publishing, so that no run on another one ends in between.
 */
export async function judgeSameCommit(
  client: Client,
  event: Event,
  report: Report,
  inputs: Inputs,
  context: RunContext,
): Promise<Report> {
  // The commit of a merge group is GitHub's own, and belongs to no pull request.
  if (report.verdict.conclusion === 'failure' || (event.kind === 'commit' && event.name === 'merge_group'))
    return report
  const others = await readOthers(client, event, context)
  if (others.length > MAX_OTHERS) {
    const message = `${others.length} other open pull requests have the same commit. They were not checked.`
    const problems = [...report.problems, { at: fileStart(''), message, blocking: true }]
    return { ...report, problems, verdict: { ...report.verdict, conclusion: 'failure', complete: false } }
  }
  for (const { number, base, baseName, changedFiles } of others) {
    const { head } = event
    const other = { kind: 'pull-request', number, base, head, changedFiles, readOnlyToken: true, open: false } as const
    const { verdict } = (await runCheck(client, other, inputs, context)).report
    context.log(`Pull request #${number} into ${baseName} has the same commit: ${verdict.conclusion}.`)
    if (verdict.conclusion === 'failure') {
      return { ...report, verdict: { ...report.verdict, conclusion: 'failure', failsFor: number } }
    }
  }
  return report
}

/** One for each base commit: with the same base the verdict is the same. */
async function readOthers(client: Client, event: Event, { log }: RunContext): Promise<readonly OpenPullRequest[]> {
  const listed = await readPullRequestsOf(client, event.head).catch((error: unknown) => {
    if (apiErrorOf(error, false)?.kind === 'permission') return undefined
    throw error
  })
  if (!listed) {
    log('The token may not list pull requests, so others of the same commit were not checked.')
    return []
  }
  const own = event.kind === 'pull-request' ? event : undefined
  const byBase = new Map(listed.filter(({ number }) => number !== own?.number).map(each => [each.base, each]))
  if (own) byBase.delete(own.base)
  return [...byBase.values()]
}
