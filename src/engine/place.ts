import type { Diff } from '../model/files/diff.ts'
import type { Location, Source } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import type { Placed, Spot } from '../model/report.ts'
import { type FileHunks, type HunkSpan, indexDiff, lastLineOf } from './hunks.ts'

/** So far from the blamed line a changed line still belongs to what is blamed. In lines. */
const NEAR = 20

/** The files of the base by their path there, for the text of removed lines. */
export type BaseSources = ReadonlyMap<string, Source>

/** The place of one finding on the pull request; see `placeAll`. */
export function place(finding: Finding, diff: Diff, baseSources: BaseSources = new Map()): Spot {
  return createPlacer(diff, baseSources)(finding)
}

/**
 * Gives every finding the first of these that GitHub accepts and that shows the cause:
 * an added line of the finding or its related places → the removed line whose key the finding names (a protection that
 * is gone) → a line that the hunks show as context → the nearest changed line around → the file, when it is in the
 * diff → the check.
 */
export function placeAll(findings: readonly Finding[], diff: Diff, baseSources: BaseSources = new Map()): Placed[] {
  const placer = createPlacer(diff, baseSources)
  return findings.map(finding => ({ finding, spot: placer(finding) }))
}

function createPlacer(diff: Diff, baseSources: BaseSources): (finding: Finding) => Spot {
  const index = indexDiff(diff)
  const baseSourceOf = (path: string) => baseSources.get(diff.files.get(path)?.previousPath ?? path)

  return finding => {
    const places: { at: Location; file: FileHunks }[] = []
    for (const at of [finding.at, ...finding.related.map(related => related.at)]) {
      const file = index.get(at.path)
      if (file) places.push({ at, file })
    }
    const firstOf = (find: (at: Location, file: FileHunks) => Spot | undefined): Spot | undefined => {
      for (const { at, file } of places) {
        const spot = find(at, file)
        if (spot) return spot
      }
      return undefined
    }
    return (
      firstOf((at, file) => shownLine(at, file, true)) ??
      firstOf((at, file) => removedLine(at, file, finding, baseSourceOf(at.path))) ??
      firstOf((at, file) => shownLine(at, file, false)) ??
      firstOf(nearbyLine) ??
      firstOf(({ path }) => ({ on: 'file', path })) ?? { on: 'check' }
    )
  }
}

/** The range where one hunk shows all of it, else its first line that a hunk shows. */
function shownLine({ path, range }: Location, file: FileHunks, addedOnly: boolean): Spot | undefined {
  const first = range.start.line
  const last = lastLineOf(range)
  for (const hunk of file.hunks) {
    if (hunk.last < first || hunk.first > last) continue
    const added = hunk.added.find(line => line >= first && line <= last)
    if (addedOnly && added === undefined) continue
    const spot = { on: 'line', path, side: 'RIGHT' } as const
    if (hunk.first > first || hunk.last < last) return { ...spot, line: added ?? Math.max(first, hunk.first) }
    return last > first ? { ...spot, line: last, startLine: first } : { ...spot, line: first }
  }
  return undefined
}

/** The removed line, nearest to the place, that begins with a word of the finding: `force_https`, `API_TOKEN`. */
function removedLine(at: Location, file: FileHunks, finding: Finding, base: Source | undefined): Spot | undefined {
  if (!base) return undefined
  const terms = termsOf(finding)
  let best: { baseLine: number; distance: number } | undefined
  for (const { baseLine, near } of removedLines(file)) {
    const distance = distanceTo(at, near)
    if (best && best.distance <= distance) continue
    if (terms.has(keyOf(base.line(baseLine)))) best = { baseLine, distance }
  }
  return best && { on: 'line', path: at.path, side: 'LEFT', line: best.baseLine }
}

function nearbyLine(at: Location, file: FileHunks): Spot | undefined {
  let best: { spot: Spot; distance: number } | undefined
  const offer = (side: 'LEFT' | 'RIGHT', line: number, distance: number): void => {
    if (distance > NEAR || (best && best.distance <= distance)) return
    best = { spot: { on: 'line', path: at.path, side, line }, distance }
  }
  for (const hunk of file.hunks) for (const line of hunk.added) offer('RIGHT', line, distanceTo(at, line))
  for (const { baseLine, near } of removedLines(file)) offer('LEFT', baseLine, distanceTo(at, near))
  return best?.spot
}

function removedLines(file: FileHunks): HunkSpan['removed'] {
  return file.hunks.flatMap(hunk => hunk.removed)
}

/** In lines; 0 inside the place. */
function distanceTo({ range }: Location, line: number): number {
  return Math.max(0, range.start.line - line, line - lastLineOf(range))
}

/** What the finding calls by name: the words of its subject, and those in the message's back-quotes. */
function termsOf({ subject, message }: Finding): Set<string> {
  const quoted = message.match(/`[^`]{1,200}`/g) ?? []
  return new Set(
    [subject, ...quoted]
      .flatMap(text => text.match(/[\w.-]+/g) ?? [])
      .filter(word => /[A-Za-z_]{3}/.test(word))
      .flatMap(withLastKey),
  )
}

/** `http_service.force_https` names `force_https`, too. */
function withLastKey(word: string): string[] {
  return [word, word.slice(word.lastIndexOf('.') + 1)]
}

/** The key that a line sets: its first word, without quotes; '' without one. */
function keyOf(line: string): string {
  return /^\s*(?:-\s+|(?:ENV|ARG|LABEL|export)\s+)?["']?([\w.-]{1,200})/i.exec(line)?.[1] ?? ''
}
