import type { ObservedFiles, ObservedLeak } from '../../../model/observed.ts'
import { LEAK_PATHS, leaksOf, type Served, unrecognisedOf } from '../leaks.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import { isUnavailable } from './responses.ts'
import { MAX_SCRIPT_BYTES, type Page, scriptPathsOf, secretsInScript } from './scripts.ts'

/** One GET for a path; at most `maxBytes` of the answer are read. */
export type Ask = (path: string, maxBytes?: number) => Promise<Answer | NoAnswer>

export interface FilesProbe {
  readonly leaks: readonly ObservedLeak[]
  readonly files: ObservedFiles
  /** The number of requests whose answer does not show whether the file is served. */
  readonly missingAnswers: number
  /** Every path, `/` included, answered with a server error. */
  readonly isFailing: boolean
}

/** Requests the paths that should not be served, one after the other; `first` is the answer for `/`. */
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
    // A host that closes the connection for one path and answers another refuses that path.
    files: { asked, answered: telling > 0 ? telling + cut : 0, unrecognised: unrecognisedOf(served, leaks) },
    // One that closes all connections may block this machine.
    missingAnswers: missingAnswers + (telling > 0 ? 0 : cut),
    isFailing: statuses.length > LEAK_PATHS.length && statuses.every(status => status >= 500),
  }
}

/** Requests the scripts that a page loads from its own host, and searches the page and the scripts for secrets. */
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

/** Empty if the body could not be decoded. */
function servedBy(path: string, { status, body }: Answer): Served[] {
  return body === undefined ? [] : [{ path, status, body }]
}
