import { PERMISSIONS_BLOCK, refusalOf } from '../github/api/api-errors.ts'
import { type Client, createClient, requestBudget } from '../github/api/client.ts'
import { publish } from '../github/publish/publish.ts'
import { publishCheck } from '../github/publish/publish-check.ts'
import { type Event, readEvent, readVerifyEvent, type VerifyEvent } from '../github/read/event.ts'
import { kindOfError, stackOf } from '../model/error.ts'
import type { Report } from '../model/report.ts'
import { linksTo } from '../report/github/links.ts'
import { renderSummary } from '../report/github/summary.ts'
import { verdictOf } from '../report/shared/wording.ts'
import { writeFiles } from './files.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { judge } from './judge.ts'
import type { Judged } from './judge-files.ts'
import { formerFingerprints } from './moves.ts'
import type { Outside } from './outside.ts'
import { wordsOf } from './surfaces.ts'

/**
 * Runs the action. Returns why it failed, in one sentence, or `undefined` for success. Whatever goes wrong, the check
 * is concluded: a run that could not finish never counts as a pass.
 */
export async function main(outside: Outside): Promise<string | undefined> {
  let inputs: Inputs
  let event: ReturnType<typeof readEvent | typeof readVerifyEvent>
  try {
    inputs = readInputs(outside.input)
    event = inputs.verify ? readVerifyEvent(outside.event) : readEvent(outside.event)
  } catch (error) {
    outside.setOutput('conclusion', 'failure')
    // These two throw nothing but sentences for people.
    return error instanceof Error ? error.message : 'The inputs could not be read.'
  }
  if (event.kind === 'nothing') {
    outside.log(event.reason)
    outside.setOutput('conclusion', 'success')
    return undefined
  }
  const client = createClient({
    token: inputs.token,
    owner: outside.owner,
    repo: outside.repo,
    apiUrl: outside.apiUrl,
    proxied: outside.proxied,
    userAgent: `airworthy/${outside.version}`,
    log: outside.log,
    ...outside.patience,
  })
  try {
    return await review(client, event, inputs, outside)
  } catch (error) {
    return await giveUp(client, event, inputs, outside, error)
  } finally {
    outside.log(`${client.requestCount()} requests to GitHub.`)
  }
}

async function review(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  outside: Outside,
): Promise<string | undefined> {
  const today = new Date().toISOString().slice(0, 10)
  const { log } = outside
  const { report, posted, moves, filesRead } = await judged(client, event, inputs, outside, today)
  const repository = `${outside.serverUrl}/${outside.owner}/${outside.repo}`
  const links = linksTo({ repository, commit: event.head, pages: outside.pages })
  const converses = event.kind === 'pull-request' && event.open && inputs.comments
  const comments = converses
    ? {
        pullRequest: event.number,
        posted,
        limit: inputs.maxComments,
        resolve: inputs.resolveThreads,
        formerly: moves && formerFingerprints(moves),
      }
    : undefined
  const budget = event.kind === 'pull-request' ? requestBudget(filesRead) : Number.POSITIVE_INFINITY
  const target = { ...checkTarget(event, inputs, outside), budget, comments }
  const delivery = await publish(client, target, report, wordsOf(report, links, inputs.checkName), log)
  await outside.writeSummary(`## ${inputs.checkName}\n\n${renderSummary(report, { links, delivery })}`)
  setOutputs(report, outside)
  let unwritten: string | undefined
  if (inputs.reportFile !== undefined || inputs.sarifFile !== undefined) {
    unwritten = await writeFiles(report, inputs, outside, today)
  }
  log(verdictOf(report))
  return report.verdict.conclusion === 'failure' ? verdictOf(report) : unwritten
}

async function judged(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  outside: Outside,
  today: string,
): Promise<Judged> {
  const { version, log, see } = outside
  if (event.kind !== 'verify') return judge(client, event, inputs, { version, today, log })
  const { verifyCommit } = await import('./verify.ts')
  const report = await verifyCommit(client, event, inputs, { version, today, log, see })
  return { report, posted: undefined, filesRead: report.sources.size }
}

function checkTarget(event: Event | VerifyEvent, inputs: Inputs, outside: Outside) {
  return {
    name: inputs.checkName,
    head: event.head,
    externalId: `airworthy ${outside.runId}`,
    budget: Number.POSITIVE_INFINITY,
    readOnlyToken: event.kind === 'pull-request' && event.readOnlyToken,
  }
}

function setOutputs({ comparison, introducedBySeverity: counts, verdict }: Report, { setOutput }: Outside): void {
  setOutput('conclusion', verdict.conclusion)
  setOutput('introduced', comparison.introduced.length)
  for (const [severity, number] of Object.entries(counts)) setOutput(severity, number)
  setOutput('standing', comparison.standing.length)
  setOutput('fixed', comparison.fixed.length)
}

/** Concludes a run that could not finish, as far as GitHub lets it. */
async function giveUp(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  outside: Outside,
  error: unknown,
): Promise<string> {
  const target = checkTarget(event, inputs, outside)
  const refusal = refusalOf(error, target.readOnlyToken)
  const reason = refusal?.reason ?? `Airworthy itself failed (${kindOfError(error) ?? 'an unknown error'}).`
  if (!refusal) outside.log(stackOf(error))
  const summary = `Nothing was decided, so this is no pass. ${reason}`
  outside.setOutput('conclusion', 'failure')
  if (refusal?.kind === 'permission' || refusal?.kind === 'not-found') {
    outside.log(`The job needs these permissions:\n${PERMISSIONS_BLOCK}`)
  }
  const page = {
    conclusion: 'failure',
    title: 'Incomplete: the run could not finish.',
    summary,
    annotations: [],
  } as const
  // The failed job tells it if the check can't.
  const unwritten = await publishCheck(client, target, page).catch((second: unknown) => second)
  if (unwritten) outside.log('The check run could not be written either.')
  await outside.writeSummary(`## ${inputs.checkName}\n\n${summary}\n`).catch(() => {})
  return `Incomplete: ${reason}`
}
