import { join } from 'node:path'
import { BUILT } from '../built.ts'
import { renderPage } from '../embedded-github/page.ts'
import type { WorkflowEvent } from '../embedded-github/payloads.ts'
import { runAction } from '../embedded-github/runner.ts'
import type { Account, Limits, ReviewComment } from '../embedded-github/types.ts'
import { faultsOfBudget, faultsOfPage, viewOf } from './page-view.ts'
import { type Ended, type Files, openFixture, type RunChoices, type ScenarioFixture } from './repository-fixture.ts'

/** What happens to a pull request, in order. */
export type Step =
  /** The author pushes; `forced` starts over from the base branch. */
  | { readonly push: Files; readonly forced?: boolean }
  /** Somebody pushes to the base branch. */
  | { readonly base: Files }
  | { readonly person: 'merges the base branch' | 'closes' | 'reopens' | 'makes it a draft' | 'makes it ready' }
  /** Answers or resolves the thread at that place, as the page shows it: `fly.toml:6 (removed)`. */
  | { readonly answer: string; readonly with: string }
  | { readonly resolve: string }
  /** That many people write the very text of our comment there, hidden marker and all, in threads before ours. */
  | { readonly forge: string; readonly times: number }
  | ({ readonly run: WorkflowEvent['name'] } & RunChoices)
  /** Somebody starts the nth run again: it has the event of that time. */
  | { readonly rerun: number }
  /** The built action, killed once GitHub has done what it asked for, and before it hears of it. */
  | { readonly cancelledAfter: string }
  /** The whole page in short, as `viewOf` tells it. */
  | { readonly sees: string }
  /** Words on the page, in the job's summary or in its log; with `not` they stand nowhere. */
  | { readonly reads: string | RegExp; readonly not?: boolean }

export interface Scenario {
  readonly name: string
  readonly base: Files
  readonly fork?: string
  readonly limits?: Partial<Limits>
  readonly steps: readonly Step[]
}

/** What differs from what was expected: the step's number, what was expected and what there is. */
export interface Difference {
  readonly step: number
  readonly expected: string
  readonly actual: string
}

/** Plays a history on an embedded GitHub; gives the first difference, or `undefined`. */
export async function replay({ base, fork, limits, steps }: Scenario): Promise<Difference | undefined> {
  const fixture = await openFixture({ base, fork, limits })
  let last: Ended | undefined
  const events: WorkflowEvent[] = []
  try {
    for (const [index, step] of steps.entries()) {
      const difference = (expected: string, actual: string) => ({ step: index + 1, expected, actual })
      if ('sees' in step) {
        const [expected, actual] = [lines(step.sees), viewOf(fixture, last)]
        if (expected !== actual) return difference(expected, actual)
      } else if ('reads' in step) {
        const text = everything(fixture, last)
        const found = typeof step.reads === 'string' ? text.includes(step.reads) : step.reads.test(text)
        if (found === (step.not === true)) return difference(`${step.not ? 'nowhere ' : ''}${step.reads}`, text)
      } else {
        last = (await take(fixture, step, events)) ?? last
        const faults = last ? faultsOfPage(fixture, last) : []
        const threads = fixture.repository.state.pulls.get(fixture.number)?.threads.length ?? 0
        if ('run' in step && last && !step.incidents && !limits) faults.push(...faultsOfBudget(last, threads))
        if (faults.length > 0) return difference('', faults.join('\n'))
      }
    }
    return undefined
  } finally {
    await fixture.close()
  }
}

type Deed = Exclude<Step, { readonly sees: string } | { readonly reads: unknown }>

async function take(fixture: ScenarioFixture, step: Deed, events: WorkflowEvent[]): Promise<Ended | undefined> {
  if ('push' in step) await fixture.push(step.push, step.forced)
  else if ('base' in step) await fixture.pushToBase(step.base)
  else if ('person' in step) await act(fixture, step.person)
  else if ('answer' in step) fixture.repository.reply(commentAt(fixture, step.answer).id, step.with)
  else if ('resolve' in step) fixture.repository.resolve(commentAt(fixture, step.resolve).id)
  else if ('forge' in step) {
    const ours = commentAt(fixture, step.forge)
    for (let i = 0; i < step.times; i++) forge(fixture, ours, { login: 'mallory', id: 6666, type: 'User' })
  } else if ('cancelledAfter' in step) await cancel(fixture, step.cancelledAfter)
  else if ('run' in step) {
    const event = await fixture.event(step.run)
    events.push(event)
    return fixture.run(event, step)
  } else {
    const event = events[step.rerun - 1]
    if (!event) throw new Error(`There is no run ${step.rerun}.`)
    return fixture.run(event)
  }
  return undefined
}

async function act(
  fixture: ScenarioFixture,
  person: Extract<Step, { readonly person: string }>['person'],
): Promise<void> {
  const pull = fixture.repository.pullRequest(fixture.number)
  if (person === 'merges the base branch') await fixture.mergeBase()
  else if (person === 'closes') fixture.repository.closePullRequest(fixture.number)
  else if (person === 'reopens') pull.state = 'open'
  else pull.draft = person === 'makes it a draft'
}

function commentAt({ repository, number }: ScenarioFixture, place: string) {
  for (const comment of repository.comments(number)) {
    const anchor = comment.anchor ?? comment.original.anchor
    const line = anchor ? `:${anchor.line}${anchor.side === 'LEFT' ? ' (removed)' : ''}` : ''
    if (comment.inReplyTo === undefined && `${comment.path}${line}` === place) return comment
  }
  throw new Error(`Nobody commented at ${place}.`)
}

/** A copy of our comment by somebody else, hidden marker and all, in a thread before ours. */
function forge({ repository, number }: ScenarioFixture, ours: ReviewComment, author: Account): void {
  const id = repository.server.nextId()
  const comments = [{ ...ours, id, author }]
  repository.pullRequest(number).threads.unshift({ id: `PRRT_${id}`, comments, resolvedBy: undefined })
}

async function cancel(fixture: ScenarioFixture, operation: string): Promise<void> {
  const { github } = fixture
  const cancelled = new AbortController()
  github.setFaults(request => {
    if (request.operation !== operation) return undefined
    // Until then GitHub has done it; the run waits for an answer that never comes.
    setTimeout(() => cancelled.abort(), 200)
    return { kind: 'silence', when: 'after' }
  })
  await runAction({
    action: 'action.yml',
    main: join(BUILT, 'index.js'),
    event: await fixture.event('pull_request'),
    addresses: github,
    token: fixture.token(),
    cancelled: cancelled.signal,
  })
  github.setFaults(undefined)
}

/** All words that a person can come across. */
function everything(fixture: ScenarioFixture, last: Ended | undefined): string {
  const page = renderPage(fixture.repository, fixture.number)
  const elsewhere = last ? fixture.repository.checkRuns(last.sha).map(run => `${run.title}\n${run.summary}`) : []
  return [page, ...elsewhere, last?.summary, last?.log].join('\n')
}

function lines(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
