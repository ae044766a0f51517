import type { Client } from '../github/api/client.ts'
import { readThreads } from '../github/publish/threads.ts'
import { type Changes, readChanges, touchedPaths } from '../github/read/changes.ts'
import type { Event } from '../github/read/event.ts'
import { loadCommits } from '../github/read/snapshot.ts'
import type { Report } from '../model/report.ts'
import { isNamedIn, mayIntroduce, mayMatter } from '../project/discover/discover.ts'
import { emptyReport } from '../review/empty-report.ts'
import type { CheckResult, RunContext } from './check-files.ts'
import type { Inputs } from './inputs.ts'

/**
 * Fetches what the event is about, through the API alone, and judges it. The rules and the parsers are loaded only for
 * that: most pull requests touch nothing that matters, and theirs is most of the time that this action takes anywhere.
 */
export async function runCheck(
  client: Client,
  event: Event,
  inputs: Inputs,
  context: RunContext,
): Promise<CheckResult> {
  const listing = event.kind === 'pull-request' ? event : undefined
  const pullRequest = listing?.number
  const byEvent = event.kind === 'pull-request' || event.name === 'merge_group' ? 'introduced' : 'all'
  let scope = inputs.scope ?? byEvent
  if (scope === 'introduced' && event.base === undefined) {
    context.log('There is no base to compare with, so the whole project is checked.')
    scope = 'all'
  }
  // Without a comparison nothing can be new: a push is judged as it stands.
  const compares = event.base !== undefined && (scope === 'introduced' || pullRequest !== undefined)
  if (!compares || event.base === undefined) {
    const { checkFiles } = await import('./check-files.ts')
    const { head } = event
    const commit = { head, changes: undefined, changed: 'all', scope: 'all', base: head, pullRequest } as const
    return checkFiles(client, commit, inputs, context)
  }
  const changes = await readChanges(client, event.base, event.head, listing?.changedFiles)
  if (!changes.oneMergeBase) {
    context.log(
      'The branches have several merge bases, or too many commits to tell. So this compares with the base itself.',
    )
  }
  const touched = touchedPaths(changes.files.filter(({ path, patch }) => mayIntroduce(path, patch)))
  const relevant = [...touched].some(path => path === inputs.policy || mayMatter(path))
  if (scope === 'introduced' && changes.complete && !relevant) {
    const posted = pullRequest === undefined ? undefined : await readThreads(client, pullRequest)
    // A reported finding may be fixed by now or be on the base branch: only the files show which.
    const isAnswered = !posted?.threads.some(({ closed }) => !closed)
    if (isAnswered && !(await isNamedAtBase(client, changes))) {
      context.log('This change touches no file that Airworthy checks.')
      return { report: await reportUnchanged(changes.mergeBase, event.head, inputs, context), posted, filesRead: 0 }
    }
  }
  const changed = scope === 'all' ? 'all' : changes.complete ? touched : 'differing'
  const { checkFiles } = await import('./check-files.ts')
  const { base, head } = event
  return checkFiles(client, { head, changes, changed, scope, base, pullRequest }, inputs, context)
}

/** Whether the base deploys one of the files: `dockerfile = "image.txt"`, or a link to it. */
async function isNamedAtBase(client: Client, { mergeBase, files }: Changes): Promise<boolean> {
  if (files.length === 0) return false
  const [base] = await loadCommits(client, [mergeBase], new Set())
  return base !== undefined && (base.snapshot.problems.length > 0 || isNamedIn(base.snapshot, touchedPaths(files)))
}

/** A change that touches no file that matters leaves everything as it was. */
async function reportUnchanged(base: string, head: string, inputs: Inputs, context: RunContext): Promise<Report> {
  // SARIF lists the rules, whatever they found.
  const rules = inputs.sarifFile === undefined ? [] : (await import('./check-files.ts')).fileRules
  return emptyReport({ rules, failOn: inputs.failOn, version: context.version, commits: { base, head } })
}
