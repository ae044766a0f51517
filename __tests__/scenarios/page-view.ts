import { type Page, readPage } from '../embedded-github/read-page.ts'
import type { CheckRun } from '../embedded-github/types.ts'
import type { Ended, ScenarioFixture } from './repository-fixture.ts'
import { KEY, OTHER_KEY } from './shop.ts'

/**
 * The pull request's page in short, one line for each thing that a person sees: our threads in their order, then the
 * check. For a run on another commit than the pull request's head, and where no check could be written, what stands there.
 *
 *     fly.toml:6 (removed) · High plaintext-http
 *     Dockerfile:2 · Fixed · minimised
 *     ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0 · 1 fixed
 */
export function viewOf({ repository, number }: ScenarioFixture, last: Ended | undefined): string {
  const page = readPage(repository, number)
  const lines = threadsOf(page).map(shown)
  const head = repository.pullRequest(number).head.sha
  const checks = latestChecks(page.checks)
  lines.push(...checks.map(checkLine))
  if (last && last.sha !== head)
    lines.push(...latestChecks(repository.checkRuns(last.sha)).map(run => `elsewhere ${checkLine(run)}`))
  else if (last && checks.length === 0)
    lines.push(`no check, the job ${last.failure === undefined ? 'passes' : `fails: ${last.failure}`}`)
  return lines.join('\n')
}

type Comment = Page['comments'][number]

interface ShownThread {
  readonly root: Comment
  readonly replies: readonly Comment[]
}

function threadsOf({ comments }: Page): ShownThread[] {
  return comments
    .filter(({ inReplyTo, author }) => inReplyTo === undefined && author === 'github-actions[bot]')
    .map(root => ({ root, replies: comments.filter(({ inReplyTo }) => inReplyTo === root.id) }))
}

function shown({ root, replies }: ShownThread): string {
  const { path, line, startLine, side, outdated, resolved, minimised } = root
  const range = line === undefined ? '' : `:${startLine === undefined ? '' : `${startLine}-`}${line}`
  const parts = [
    `${path}${range}${side === 'LEFT' ? ' (removed)' : ''}`,
    headlineOf(root.body),
    ...(root.body.includes('```suggestion') ? ['suggestion'] : []),
    ...(minimised === undefined ? [] : ['minimised']),
    ...(outdated ? ['outdated'] : []),
    ...(resolved ? ['resolved'] : []),
    ...(replies.length > 0 ? [`${replies.length} answer`] : []),
  ]
  return parts.join(' · ')
}

/** `High plaintext-http`, `High secret-in-dockerfile, 6 findings`, `Critical` with all rules of one line; `Fixed` for one that is closed. */
function headlineOf(body: string): string {
  const text = withoutMarker(body)
  const state = /^\S+ \*\*([^*]+)\*\*/u.exec(text)?.[1]
  if (state !== undefined) return state
  const severity = /^\*\*\S+ (\w+)\*\*/u.exec(text)?.[1] ?? text
  const last = text.slice(text.lastIndexOf('<sub>'))
  const rules = [...last.matchAll(/(?:<sub>|<br>)\[?`([\w-]+)`/g)].map(([, rule]) => rule)
  const rule = rules.join(' + ') || 'no rule'
  const many = /(\d+ findings) of the same kind/.exec(text)?.[1]
  return `${severity} ${rule}${many === undefined ? '' : `, ${many}`}`
}

function withoutMarker(body: string): string {
  return body.replace(/^<!--[^\n]*-->\n/, '')
}

/** Of several runs of one name GitHub shows the latest. */
function latestChecks(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map(run => [run.name, run])).values()]
}

const SUM = /(\d+) introduced = (\d+) on lines \+ (\d+) on files \+ (\d+) in the check\./
const COUNTS = /(\d+) from before, (\d+) fixed, (\d+) ignored\./

function checkLine({ name, conclusion, title, summary = '' }: CheckRun): string {
  const [, total, ...parts] = SUM.exec(summary) ?? []
  const [, standing = '0', fixed = '0', ignored = '0'] = COUNTS.exec(summary) ?? []
  const counts = [
    ...(standing === '0' ? [] : [`${standing} from before`]),
    ...(fixed === '0' ? [] : [`${fixed} fixed`]),
    ...(ignored === '0' ? [] : [`${ignored} ignored`]),
  ]
  return [
    `${conclusion === 'success' ? '✓' : conclusion === 'failure' ? '✗' : '?'} ${name === 'Airworthy' ? '' : `${name}: `}${title}`,
    ...(total === undefined ? [] : [`${total} = ${parts.join(' + ')}`]),
    ...counts,
  ].join(' · ')
}

/** What no page may ever show, whatever happened; one sentence each. */
export function faultsOfPage({ github, repository, number }: ScenarioFixture, last: Ended): string[] {
  const faults = [...github.violations]
  const page = readPage(repository, number)
  const open = new Map<string, number>()
  for (const { root } of threadsOf(page)) {
    const marker = /^<!-- airworthy:v1 ((?:[0-9a-f]{20} ?)+)-->/.exec(root.body)?.[1]
    if (marker === undefined || root.minimised !== undefined) continue
    for (const fingerprint of marker.trim().split(' ')) open.set(fingerprint, (open.get(fingerprint) ?? 0) + 1)
  }
  for (const [fingerprint, times] of open) if (times > 1) faults.push(`${fingerprint} is told ${times} times.`)
  for (const { status, conclusion } of [...page.checks, ...repository.checkRuns(last.sha)]) {
    if (status !== 'completed') faults.push(`A check is ${status} after its run.`)
    if (conclusion !== 'success' && conclusion !== 'failure') faults.push(`A check is ${conclusion}.`)
  }
  for (const text of [last.summary, ...repository.checkRuns(last.sha).map(run => run.summary ?? '')]) {
    const [, total, ...parts] = SUM.exec(text) ?? []
    const sum = parts.reduce((all, part) => all + Number(part), 0)
    if (total !== undefined && Number(total) !== sum) faults.push(`${total} is not ${parts.join(' + ')}.`)
  }
  const check = latestChecks(repository.checkRuns(last.sha)).at(-1)
  const verdict = last.failure === undefined ? 'success' : 'failure'
  if (check && check.conclusion !== verdict) faults.push(`The check is ${check.conclusion}, the job ${verdict}.`)
  if (last.outputs.get('conclusion') !== verdict) faults.push(`The output says ${last.outputs.get('conclusion')}.`)
  const said = [...page.comments, ...page.reviews].filter(({ author }) => author === 'github-actions[bot]')
  const words = JSON.stringify([said, page.checks, repository.checkRuns(last.sha), last.log, last.summary])
  for (const key of [KEY, OTHER_KEY]) if (words.includes(key)) faults.push('A secret is repeated.')
  return faults
}

/** What a run on a small pull request may cost, by the number of its review threads: a page has 100. */
export function faultsOfBudget({ requests, creating }: Ended, threads: number): string[] {
  if (requests <= 8 + Math.floor(threads / 100) && creating <= 2) return []
  return [`${requests} requests, ${creating} of them creating.`]
}
