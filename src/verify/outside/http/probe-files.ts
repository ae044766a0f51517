import type { ObservedFiles, ObservedLeak } from '../../../model/observed.ts'
import { LEAK_PATHS, leaksOf, type Served, unrecognisedOf } from '../leaks.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import { isUnavailable } from './responses.ts'
import { MAX_SCRIPT_BYTES, type Page, scriptPathsOf, secretsInScript } from './scripts.ts'

/** One GET for a path, of whose answer at most so many bytes are read. */
export type Ask = (path: string, maxBytes?: number) => Promise<Answer | NoAnswer>

export interface FilesProbe {
  readonly leaks: readonly ObservedLeak[]
  readonly files: ObservedFiles
  /** How many requests got no answer that tells whether the file is served. */
  readonly missingAnswers: number
  /** Every path, `/` included, answered with a server error. */
  readonly isFailing: boolean
}

/** Asks for what should not be served, one path after the other; `first` is the answer for `/`. */
export async function probeFiles(first: Answer, ask: Ask, isOver: () => boolean): Promise<FilesProbe> {
  const served = servedBy('/', first)
  const statuses = [first.status]
  let [telling, cut, missingAnswers, asked] = [0, 0, 0, 0]
  for (const path of LEAK_PATHS) {
    if (isOver()) break
    asked++
    const answer = await ask(path)
    const one = answer.kind === 'answer' ? servedBy(path, answer) : []
    served.push(...one)
    if (answer.kind === 'answer') statuses.push(answer.status)
    if (one.some(({ status }) => !isUnavailable(status))) telling++
    else if (answer.kind === 'cut') cut++
    else if (!isOver()) missingAnswers++
  }
  const leaks = leaksOf(served)
  return {
    leaks,
    // A host that cuts such a request, and answers another, refuses it.
    files: { asked, answered: telling > 0 ? telling + cut : 0, unrecognised: unrecognisedOf(served, leaks) },
    // One that cuts all of them may have shut us out.
    missingAnswers: missingAnswers + (telling > 0 ? 0 : cut),
    isFailing: statuses.length > LEAK_PATHS.length && statuses.every(status => status >= 500),
  }
}

/** Asks for the scripts that a page loads from its own host, and looks for secrets in the page and in them. */
export async function probeScripts(page: Page, ask: Ask, isOver: () => boolean): Promise<FilesProbe> {
  const leaks = [...secretsInScript('/', page.body)]
  let [left, asked, answered] = [MAX_SCRIPT_BYTES, 0, 0]
  for (const path of scriptPathsOf(page)) {
    if (isOver() || left <= 0) break
    asked++
    const answer = await ask(path, left)
    if (answer.kind !== 'answer' || answer.body === undefined || isUnavailable(answer.status)) continue
    answered++
    left -= answer.body.length
    if (answer.status >= 200 && answer.status <= 299) leaks.push(...secretsInScript(path, answer.body))
  }
  return { leaks, files: { asked, answered, unrecognised: [] }, missingAnswers: asked - answered, isFailing: false }
}

/** None where its body could not be read. */
function servedBy(path: string, { status, body }: Answer): Served[] {
  return body === undefined ? [] : [{ path, status, body }]
}
