import { apiErrorOf, PERMISSIONS_BLOCK } from '../github/api/api-errors.ts'
import { type Client, createClient, requestBudget } from '../github/api/client.ts'
import { publish } from '../github/publish/publish.ts'
import { publishCheck } from '../github/publish/publish-check.ts'
import { type Event, readEvent, readVerifyEvent, type VerifyEvent } from '../github/read/event.ts'
import { kindOfError, stackOf } from '../model/error.ts'
import type { Report } from '../model/report.ts'
import { linksTo } from '../report/github/links.ts'
import { renderSummary } from '../report/github/summary.ts'
import { countedOf, verdictOf } from '../report/shared/wording.ts'
import { runCheck } from './check.ts'
import type { CheckResult } from './check-files.ts'
import { writeFiles } from './files.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { formerFingerprints } from './moves.ts'
import type { RunnerIo } from './runner-io.ts'
import { judgeSameCommit } from './same-commit.ts'
import { renderersFor } from './surfaces.ts'

/**
 * Runs the action. Returns why it failed, in one sentence, or `undefined` for success. Whatever goes wrong, the check
 * is concluded: a run that could not finish never counts as a pass.
 */
export async function main(io: RunnerIo): Promise<string | undefined> {
  let inputs: Inputs
  let event: ReturnType<typeof readEvent | typeof readVerifyEvent>
  try {
    inputs = readInputs(io.input)
    event = inputs.verify ? readVerifyEvent(io.event) : readEvent(io.event)
  } catch (error) {
    io.setOutput('conclusion', 'failure')
    // These two throw nothing but sentences for people.
    return error instanceof Error ? error.message : 'Cannot read the inputs.'
  }
  if (event.kind === 'nothing') {
    io.log(event.reason)
    io.setOutput('conclusion', 'success')
    return undefined
  }
  const client = createClient({
    token: inputs.token,
    owner: io.owner,
    repo: io.repo,
    apiUrl: io.apiUrl,
    proxied: io.proxied,
    userAgent: `airworthy/${io.version}`,
    log: io.log,
    ...io.patience,
  })
  try {
    return await review(client, event, inputs, io)
  } catch (error) {
    return await giveUp(client, event, inputs, io, error)
  } finally {
    io.log(`${client.requestCount()} requests to GitHub.`)
  }
}

async function review(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  io: RunnerIo,
): Promise<string | undefined> {
  const today = new Date().toISOString().slice(0, 10)
  const { log } = io
  const { report, posted, moves, filesRead } = await checkOrVerify(client, event, inputs, io, today)
  const repository = `${io.serverUrl}/${io.owner}/${io.repo}`
  const links = linksTo({ repository, commit: event.head, pages: io.pages })
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
  const target = { ...checkTarget(event, inputs, io), budget, comments }
  const delivery = await publish(client, target, report, renderersFor(report, links, inputs.checkName), log)
  await io.writeSummary(`## ${inputs.checkName}\n\n${renderSummary(report, { links, delivery })}`)
  setOutputs(report, io)
  let unwritten: string | undefined
  if (inputs.reportFile !== undefined || inputs.sarifFile !== undefined) {
    unwritten = await writeFiles(report, inputs, io, today)
  }
  log(verdictOf(report))
  return report.verdict.conclusion === 'failure' ? verdictOf(report) : unwritten
}

async function checkOrVerify(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  io: RunnerIo,
  today: string,
): Promise<CheckResult> {
  const { version, log, observe } = io
  if (event.kind !== 'verify') {
    const context = { version, today, log }
    const result = await runCheck(client, event, inputs, context)
    return { ...result, report: await judgeSameCommit(client, event, result.report, inputs, context) }
  }
  const { verifyCommit } = await import('./verify.ts')
  const report = await verifyCommit(client, event, inputs, { version, today, log, observe })
  return { report, posted: undefined, filesRead: report.sources.size }
}

function checkTarget(event: Event | VerifyEvent, inputs: Inputs, io: RunnerIo) {
  return {
    name: inputs.checkName,
    head: event.head,
    externalId: `airworthy ${io.runId}`,
    budget: Number.POSITIVE_INFINITY,
    readOnlyToken: event.kind === 'pull-request' && event.readOnlyToken,
  }
}

function setOutputs({ comparison, introducedBySeverity: counts, verdict }: Report, { setOutput }: RunnerIo): void {
  setOutput('conclusion', verdict.conclusion)
  setOutput('introduced', countedOf({ comparison }).length)
  for (const [severity, number] of Object.entries(counts)) setOutput(severity, number)
  setOutput('standing', comparison.standing.length)
  setOutput('fixed', comparison.fixed.length)
}

/** Concludes a run that could not finish, as far as GitHub lets it. */
async function giveUp(
  client: Client,
  event: Event | VerifyEvent,
  inputs: Inputs,
  io: RunnerIo,
  error: unknown,
): Promise<string> {
  const target = checkTarget(event, inputs, io)
  const apiError = apiErrorOf(error, target.readOnlyToken)
  const reason = apiError?.reason ?? `Internal error in Airworthy (${kindOfError(error) ?? 'an unknown error'}).`
  if (!apiError) io.log(stackOf(error))
  const summary = `Nothing was decided, so the check fails. ${reason}`
  io.setOutput('conclusion', 'failure')
  if (apiError?.kind === 'permission' || apiError?.kind === 'not-found') {
    io.log(`Give the job these permissions:\n${PERMISSIONS_BLOCK}`)
  }
  const page = {
    conclusion: 'failure',
    title: 'Incomplete: the run did not finish.',
    summary,
    annotations: [],
  } as const
  // The failed job reports it if the check cannot.
  const unwritten = await publishCheck(client, target, page).catch((second: unknown) => second)
  if (unwritten) io.log('Cannot write the check run either.')
  await io.writeSummary(`## ${inputs.checkName}\n\n${summary}\n`).catch(() => {})
  return `Incomplete: ${reason}`
}
