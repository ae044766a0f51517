import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import { baseName } from '../model/files/path.ts'
import { compareText } from '../model/files/text.ts'
import type { Finding } from '../model/finding.ts'
import { isQuiet } from '../model/project/delivery.ts'
import type { Notice } from '../model/report.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'
import { compareFindings } from './check.ts'
import type { Unchecked } from './compare.ts'
import { fingerprint } from './fingerprint.ts'

/** What is known of the commit that is held against a baseline. */
export interface HoldContext {
  readonly headPaths: ReadonlySet<string>
  readonly unchecked: Unchecked
}

export interface Held {
  /** What the baseline does not know, or knew as less bad. */
  readonly introduced: readonly Finding[]
  /** What it lets stand. */
  readonly standing: readonly Finding[]
  /** About entries that find nothing any more. */
  readonly notices: readonly Notice[]
}

/** The entries of a baseline that lets exactly these findings stand, in an order that keeps its file's diffs small. */
export function baselineOf(findings: readonly Finding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    const severity = weightOf(finding)
    const key = `${finding.fingerprint} ${severity}`
    const count = (entries.get(key)?.count ?? 0) + 1
    entries.set(key, { rule: finding.rule, path: finding.at.path, fingerprint: finding.fingerprint, severity, count })
  }
  return [...entries.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      compareText(a.rule, b.rule) ||
      compareText(a.fingerprint, b.fingerprint) ||
      compareSeverity(a.severity, b.severity),
  )
}

/**
 * Tells the findings that a baseline lets stand from the others. They are matched by fingerprint as a multiset, the
 * worst first. A file that moved keeps its entries: where Git reports it, and otherwise where its path is gone and a file
 * of the same name, which the baseline does not know, stands elsewhere.
 */
export function holdAgainst(findings: readonly Finding[], baseline: Baseline, context: HoldContext): Held {
  const slots = slotsOf(baseline)
  const introduced: Finding[] = []
  const standing: Finding[] = []
  let left: readonly Finding[] = findings.toSorted((a, b) => compareSeverity(weightOf(b), weightOf(a)))
  for (const earlierPaths of [samePath, renamedFrom(baseline), movedFrom(baseline, context.headPaths)]) {
    const unknown: Finding[] = []
    for (const finding of left) {
      const slot = takeSlot(finding, earlierPaths(finding.at.path), slots)
      if (!slot) unknown.push(finding)
      else if (compareSeverity(weightOf(finding), slot.entry.severity) > 0) introduced.push(finding)
      else standing.push(finding)
    }
    left = unknown
  }
  return {
    introduced: [...introduced, ...left].sort(compareFindings),
    standing: standing.sort(compareFindings),
    notices: staleNotices([...slots.values()].flat(), context.unchecked),
  }
}

/** An entry, and how many findings it has still room for. */
interface Slot {
  readonly entry: Baseline['entries'][number]
  left: number
}

/** By fingerprint, the worst first. */
function slotsOf({ entries }: Baseline): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>()
  for (const entry of entries.toSorted((a, b) => compareSeverity(b.severity, a.severity))) {
    const slot = { entry, left: entry.count }
    const others = slots.get(entry.fingerprint)
    if (others) others.push(slot)
    else slots.set(entry.fingerprint, [slot])
  }
  return slots
}

function takeSlot(
  { rule, subject }: Finding,
  paths: readonly string[],
  slots: ReadonlyMap<string, readonly Slot[]>,
): Slot | undefined {
  for (const path of paths) {
    const slot = slots.get(fingerprint(rule, path, subject))?.find(({ left }) => left > 0)
    if (!slot) continue
    slot.left--
    return slot
  }
  return undefined
}

type EarlierPaths = (path: string) => readonly string[]

const samePath: EarlierPaths = path => [path]

function renamedFrom({ renames }: Baseline): EarlierPaths {
  const earlier = new Map([...renames].map(([before, now]) => [now, [before]]))
  return path => earlier.get(path) ?? []
}

/** More files of one name that are all gone: which of them became which is anyone's guess. */
const MAX_NAMESAKES = 20

function movedFrom({ entries, renames }: Baseline, headPaths: ReadonlySet<string>): EarlierPaths {
  const known = new Set(entries.map(({ path }) => path))
  const gone = new Map<string, string[]>()
  for (const path of known) {
    if (headPaths.has(path) || renames.has(path)) continue
    const namesakes = gone.get(baseName(path))
    if (!namesakes) gone.set(baseName(path), [path])
    else if (namesakes.length < MAX_NAMESAKES) namesakes.push(path)
  }
  return path => (known.has(path) ? [] : (gone.get(baseName(path)) ?? []))
}

const MAX_REPORTED = 5

function staleNotices(slots: readonly Slot[], { paths, rules }: Unchecked): Notice[] {
  const stale = slots
    .filter(({ left, entry }) => left > 0 && !paths.has('') && !paths.has(entry.path) && !rules.has(entry.rule))
    .map(({ entry }) => entry.at)
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column)
  const notices = stale.slice(0, MAX_REPORTED).map(
    (at): Notice => ({
      at,
      message: 'This baseline entry no longer matches a finding. Run `airworthy check --write-baseline` to remove it.',
    }),
  )
  const next = stale[MAX_REPORTED]
  if (!next) return notices
  return [
    ...notices,
    { at: next, message: `The same applies to ${stale.length - MAX_REPORTED} more entries from here on.` },
  ]
}

/** How much a finding counts: a hint no more than advice, since neither blocks. */
function weightOf(finding: Finding): Severity {
  return isQuiet(finding) ? 'low' : finding.severity
}
