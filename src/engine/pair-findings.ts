import type { Finding } from '../model/finding.ts'
import { SEVERITIES } from '../model/severity.ts'
import { fingerprint } from './fingerprint.ts'
import type { FileHunks } from './hunks.ts'

/** Findings of two sides that blame the same thing. */
export interface Matched {
  readonly pairs: readonly (readonly [base: Finding, head: Finding])[]
  /** Those left without a partner. */
  readonly base: readonly Finding[]
  readonly head: readonly Finding[]
}

/** The files of both sides, and whose they are. */
export interface Sides {
  readonly basePaths: ReadonlySet<string>
  readonly headPaths: ReadonlySet<string>
  /** Names of apps by the paths of their files: config, Dockerfile, ignore file. */
  readonly appsAtBase: ReadonlyMap<string, string>
  readonly appsAtHead: ReadonlyMap<string, string>
}

/** One way to recognize a finding. Those without a key stay for the next way. */
interface Round {
  readonly baseKey: (finding: Finding) => string | undefined
  readonly headKey: (finding: Finding) => string | undefined
}

/**
 * Pairs the findings of two sides as multisets, in rounds; what one round pairs, the next one no longer sees:
 * 1. By fingerprint, base paths renamed first.
 * 2. By alias, in the same file: a credential under a new name, a table under another header.
 * 3. Where git saw no rename: a file that is gone and a new one count as moved when both belong to the app of the same
 *    name. The finding of any other file that is gone vouches for nothing, for it would harm another app or image now.
 * 4. A credential that moves from one program to another: everyone who can read the repository had it before.
 */
export function pairFindings(
  base: readonly Finding[],
  head: readonly Finding[],
  { appsAtBase, appsAtHead, basePaths, headPaths }: Sides,
  renames: ReadonlyMap<string, string>,
  hunks: ReadonlyMap<string, FileHunks>,
): Matched {
  const now = (path: string): string => renames.get(path) ?? path
  const rounds: readonly Round[] = [
    {
      baseKey: ({ rule, at, subject }) => fingerprint(rule, now(at.path), subject),
      headKey: finding => finding.fingerprint,
    },
    {
      baseKey: ({ rule, at, alias }) => keyOf(rule, now(at.path), alias),
      headKey: ({ rule, at, alias }) => keyOf(rule, at.path, alias),
    },
    {
      baseKey: finding => (headPaths.has(now(finding.at.path)) ? undefined : keyOfMove(finding, appsAtBase)),
      headKey: finding => (basePaths.has(finding.at.path) ? undefined : keyOfMove(finding, appsAtHead)),
    },
    { baseKey: keyOfCode, headKey: keyOfCode },
  ]
  const isTouched = ({ at }: Finding): boolean => hunks.get(at.path)?.isAdded(at.range.start.line) === true
  let left: Pick<Matched, 'base' | 'head'> = { base, head }
  const pairs: (readonly [Finding, Finding])[] = []
  for (const round of rounds) {
    const matched = match(left, round, isTouched)
    for (const pair of matched.pairs) pairs.push(pair)
    left = matched
  }
  return { pairs, base: left.base, head: left.head }
}

/** Pairs findings of equal key, the worst with the worst, and on the head's side untouched lines first. */
function match(
  { base, head }: Pick<Matched, 'base' | 'head'>,
  { baseKey, headKey }: Round,
  isTouched: (finding: Finding) => boolean,
): Matched {
  const pairs: [Finding, Finding][] = []
  const left: { base: Finding[]; head: Finding[] } = { base: [], head: [] }
  const groups = new Map<string, { readonly base: Finding[]; readonly head: Finding[] }>()
  const add = (finding: Finding, side: 'base' | 'head', key: string | undefined): void => {
    if (key === undefined) {
      left[side].push(finding)
      return
    }
    const group = groups.get(key) ?? { base: [], head: [] }
    groups.set(key, group)
    group[side].push(finding)
  }
  for (const finding of base) add(finding, 'base', baseKey(finding))
  for (const finding of head) add(finding, 'head', headKey(finding))

  for (const group of groups.values()) {
    group.base.sort((a, b) => weight(b) - weight(a))
    group.head.sort((a, b) => weight(b) - weight(a) || Number(isTouched(a)) - Number(isTouched(b)))
    for (const [index, now] of group.head.entries()) {
      const before = group.base[index]
      if (before) pairs.push([before, now])
      else left.head.push(now)
    }
    for (const finding of group.base.slice(group.head.length)) left.base.push(finding)
  }
  return { pairs, ...left }
}

function keyOf(rule: string, place: string | undefined, thing: string | undefined): string | undefined {
  return place === undefined || thing === undefined ? undefined : JSON.stringify([rule, place, thing])
}

function keyOfMove({ rule, at, subject, alias }: Finding, apps: ReadonlyMap<string, string>): string | undefined {
  return keyOf(rule, apps.get(at.path), alias ?? subject)
}

/** The rule whose findings keep their meaning in any other file: moving source code publishes nothing new. */
const MOVES_WITH_CODE = 'secret-in-code'

function keyOfCode({ rule, subject, alias }: Finding): string | undefined {
  return rule === MOVES_WITH_CODE ? keyOf(rule, '', alias ?? subject) : undefined
}

/** How much a finding counts: a hint nothing, else by its severity. */
export function weight({ severity, confidence }: Finding): number {
  return confidence === 'low' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity)
}
