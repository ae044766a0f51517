import type { MutantResult } from './stryker.ts'

/** What became of an area's mutants. */
export interface Score {
  readonly mutants: number
  readonly killed: number
  /** They ran for ever, or far more often: noticed, too. */
  readonly timeout: number
  readonly survived: number
  /** No test reaches them: they survived as well. */
  readonly noCoverage: number
  /** Those that were noticed, of all; 100 for none. */
  readonly percent: number
}

/** Counts. Throws on a mutant that was not judged, which would flatter the score. */
export function scoreOf(results: readonly MutantResult[]): Score {
  const count = (wanted: string) => results.filter(({ status }) => status === wanted).length
  const [killed, timeout] = [count('Killed'), count('Timeout')]
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')]
  const mutants = results.length
  const judged = killed + timeout + survived + noCoverage
  if (judged !== mutants) throw new Error(`${mutants - judged} mutants were not judged`)
  return {
    mutants,
    killed,
    timeout,
    survived,
    noCoverage,
    percent: mutants === 0 ? 100 : (100 * (killed + timeout)) / mutants,
  }
}

/** A table for docs/development/mutation.md. */
export function renderScores(scores: readonly { readonly name: string; readonly score: Score }[]): string {
  const rows = scores.map(
    ({ name, score: { mutants, killed, timeout, survived, noCoverage, percent } }) =>
      `| ${name} | ${mutants} | ${killed} | ${timeout} | ${survived} | ${noCoverage} | **${percent.toFixed(1)} %** |`,
  )
  const head = [
    '| area | mutants | killed | timed out | survived | not reached | score |',
    '|---|--:|--:|--:|--:|--:|--:|',
  ]
  return [...head, ...rows].join('\n')
}
