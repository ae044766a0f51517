import { type Page, readPage } from '../embedded-github/read-page.ts'
import {
  type Ended,
  type Incident,
  openFixture,
  type RunChoices,
  type ScenarioFixture,
} from '../scenarios/repository-fixture.ts'
import { BASE, leaking, PLAIN } from '../scenarios/shop.ts'
import { FAULT_KINDS, type FaultKind } from './kinds.ts'

/** What a run is about; each asks GitHub in its own way. */
export const SITUATIONS = ['a first run', 'a second run', 'a schedule', 'a large repository'] as const
export type Situation = (typeof SITUATIONS)[number]

/** One request of a run, and what went wrong with it. */
export interface Cell {
  readonly situation: Situation
  readonly operation: string
  readonly fault: string
  /** `right`: as if nothing had been; `incomplete`: it says that it is not whole, and fails. */
  readonly outcome: 'right' | 'incomplete' | 'wrong'
  /** Which promises were broken. */
  readonly broken: readonly string[]
}

const CHANGE = { 'fly.toml': PLAIN, Dockerfile: leaking() }
/** The second push mends one of two findings and brings none. */
const MENDED = { Dockerfile: BASE.Dockerfile }
/** So many that they are read in an archive. */
const PROGRAMS = Object.fromEntries(
  Array.from({ length: 120 }, (_, i) => [`src/file${i}.js`, `export const a = ${i}\n`]),
)
/** The requests of a large repository that no other situation has. */
const ARCHIVE: ReadonlySet<string> = new Set(['repos/download-tarball-archive', 'codeload'])
/** So many cells share one process. */
const AT_ONCE = 8
/**
 * Short enough for a test, and far above what an answer takes while the other cells are at work; a second of GitHub's
 * lasts two hundredths.
 */
const PATIENCE = { timeoutMilliseconds: 1000, secondMilliseconds: 20 }
const MAX_MILLISECONDS = 60_000

async function open(situation: Situation): Promise<ScenarioFixture> {
  const programs = situation === 'a large repository' ? PROGRAMS : {}
  const fixture = await openFixture({ base: isOfWhole(situation) ? { ...BASE, ...CHANGE, ...programs } : BASE })
  await fixture.push(isOfWhole(situation) ? { 'README.md': 'Another one.\n' } : CHANGE)
  if (situation === 'a second run') {
    await run(fixture, situation)
    await fixture.push(MENDED)
  }
  return fixture
}

/** True where the run is about the base branch. */
function isOfWhole(situation: Situation): boolean {
  return situation === 'a schedule' || situation === 'a large repository'
}

async function run(
  fixture: ScenarioFixture,
  situation: Situation,
  incidents: readonly Incident[] = [],
  patience: RunChoices['patience'] = PATIENCE,
): Promise<Ended> {
  const event = await fixture.event(isOfWhole(situation) ? 'schedule' : 'pull_request')
  return fixture.run(event, { incidents, patience })
}

/** What a person can see after a run, without what differs from run to run. */
interface Observation {
  readonly failed: boolean
  readonly conclusion: string | undefined
  readonly incomplete: boolean
  /** Rules that are told anywhere: comments, check, summary, log. */
  readonly reported: ReadonlySet<string>
  /** Open threads by file and rule: a line that GitHub refused costs a comment its line, and nothing more. */
  readonly open: readonly string[]
}

function observationOf(fixture: ScenarioFixture, ended: Ended): Observation {
  const page = readPage(fixture.repository, fixture.number)
  const check = fixture.repository.checkRuns(ended.sha).at(-1)
  const surfaces = [
    ended.summary,
    ended.log,
    ended.failure ?? '',
    check?.summary ?? '',
    ...(check?.annotations.map(({ title }) => title ?? '') ?? []),
    ...page.comments.map(({ body }) => body),
  ].join('\n')
  return {
    failed: ended.failure !== undefined,
    conclusion: check?.conclusion,
    incomplete: /incomplete/i.test(`${ended.failure} ${check?.title} ${ended.summary}`),
    reported: new Set(RULES.filter(rule => surfaces.includes(rule))),
    open: openThreads(page),
  }
}

const RULES = ['plaintext-http', 'secret-in-dockerfile'] as const

function openThreads({ comments }: Page): string[] {
  return comments
    .filter(({ inReplyTo, minimised, body }) => inReplyTo === undefined && minimised === undefined && /\[`/.test(body))
    .map(({ path, body }) => `${path} ${RULES.filter(rule => body.includes(rule)).join(' ')}`)
    .sort()
}

/** The operations that a run in this situation asks for, each once, and how often. */
async function requestsOf(
  situation: Situation,
): Promise<{ operations: Map<string, number>; observation: Observation }> {
  const fixture = await open(situation)
  try {
    const mark = fixture.github.requests.length
    // The first run of the process loads the program as well; nothing goes wrong in it, so it may take its time.
    const ended = await run(fixture, situation, [], {})
    const operations = new Map<string, number>()
    for (const { operation } of fixture.github.requests.slice(mark))
      operations.set(operation, (operations.get(operation) ?? 0) + 1)
    return { operations, observation: observationOf(fixture, ended) }
  } finally {
    await fixture.close()
  }
}

/** A request of a run and what is to go wrong with it. */
export interface Try {
  readonly operation: string
  readonly fault: string
  readonly run: () => Promise<Cell>
}

/** Every request of the situation's run with every kind of fault, in order. */
export async function listTries(situation: Situation): Promise<Try[]> {
  const { operations, observation } = await requestsOf(situation)
  const tries: Try[] = []
  for (const [operation, times] of operations) {
    if (situation === 'a large repository' && !ARCHIVE.has(operation)) continue
    // Of one that is asked for more than once, each time may be the one that goes wrong.
    for (let nth = 1; nth <= times; nth++) {
      const label = times === 1 ? operation : `${operation} (${nth}.)`
      for (const kind of FAULT_KINDS) {
        const run = () => tryFault(situation, { operation, nth, label }, kind, observation)
        tries.push({ operation: label, fault: kind.name, run })
      }
    }
  }
  return tries
}

/** Each has a GitHub of its own, and most of its time it waits; what comes out is in the order of the tries. */
export async function tryAll(tries: readonly Try[]): Promise<Cell[]> {
  const cells: Cell[] = []
  const left = tries.entries()
  const work = async (): Promise<void> => {
    for (const [index, attempt] of left) cells[index] = await attempt.run()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return cells
}

async function tryFault(
  situation: Situation,
  { operation, nth, label }: { readonly operation: string; readonly nth: number; readonly label: string },
  kind: FaultKind,
  undisturbed: Observation,
): Promise<Cell> {
  const fixture = await open(situation)
  try {
    const incidents = Array.from({ length: kind.times }, (_, i) => ({ operation, nth: nth + i, ...kind.incident }))
    const start = performance.now()
    const ended = await run(fixture, situation, incidents)
    const milliseconds = performance.now() - start
    const during = observationOf(fixture, ended)
    const after = observationOf(fixture, await run(fixture, situation))
    const broken = [
      ...brokenGuarantees(during, undisturbed, milliseconds),
      ...(same(after.open, undisturbed.open) ? [] : ['the next run does not come to the same page']),
      ...(after.failed === undisturbed.failed ? [] : ['the next run does not come to the same verdict']),
    ]
    const whole = !during.incomplete && during.conclusion === undisturbed.conclusion
    const outcome = broken.length > 0 ? 'wrong' : whole ? 'right' : 'incomplete'
    return { situation, operation: label, fault: kind.name, outcome, broken }
  } finally {
    await fixture.close()
  }
}

/** What holds after every run, whatever went wrong in it. */
function brokenGuarantees(during: Observation, undisturbed: Observation, milliseconds: number): string[] {
  const broken: string[] = []
  if (undisturbed.failed && !during.failed) broken.push('a false pass')
  if (during.conclusion === 'success' && undisturbed.conclusion !== 'success')
    broken.push('a check that passes falsely')
  const lost = [...undisturbed.reported].filter(rule => !during.reported.has(rule))
  if (lost.length > 0 && !during.incomplete) broken.push(`lost: ${lost.join(', ')}`)
  if (new Set(during.open).size < during.open.length) broken.push('said twice')
  if (milliseconds > MAX_MILLISECONDS) broken.push('it took too long')
  return broken
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
