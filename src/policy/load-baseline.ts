import * as v from 'valibot'
import type { Baseline } from '../model/baseline.ts'
import type { TreeDocument } from '../model/files/document.ts'
import { fileStart, type Location } from '../model/files/text.ts'
import { entryOf, type Tree, treeAt } from '../model/files/tree.ts'
import type { Problem } from '../model/problem.ts'
import { SEVERITIES } from '../model/severity.ts'

const entrySchema = v.strictObject({
  rule: v.pipe(v.string(), v.description('The rule of these findings.')),
  path: v.pipe(v.string(), v.description('The file of these findings.')),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{20}$/),
    v.description('Their fingerprint, as in the report. It does not reveal any text of the file.'),
  ),
  severity: v.pipe(
    v.picklist(SEVERITIES),
    v.description('Their severity. A finding that gets worse is no longer covered.'),
  ),
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1_000_000),
    v.description('How many findings of this kind the file has.'),
  ),
})

/** `.github/airworthy-baseline.json` as written. The published JSON Schema is made of it. */
export const baselineSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    version: v.literal(1),
    entries: v.array(entrySchema),
  }),
  v.title('Airworthy baseline'),
)

export interface LoadedBaseline {
  /** `undefined` where there is something wrong with it. */
  readonly baseline: Baseline | undefined
  /** Blocking: a baseline that is not understood lets nothing stand, and the verdict says that it is incomplete. */
  readonly problems: readonly Problem[]
}

/** A broken file often has the same fault in many places. The first few are enough to fix it. */
const MAX_FAULTS = 10

/** The baseline that a parsed file holds, or what is wrong with it, each with its place. */
export function loadBaseline({ source, roots, problems }: TreeDocument): LoadedBaseline {
  if (problems.length > 0) return refuse(problems)
  const [root] = roots
  if (!root) return refuse([{ at: fileStart(source.path), message: `The baseline is empty. ${WRITE_ANEW}` }])
  const parsed = v.safeParse(baselineSchema, dataOf(root))
  if (!parsed.success) return refuse(parsed.issues.map(issue => faultOf(root, issue)))
  const entries = parsed.output.entries.map((entry, index) => ({
    ...entry,
    at: treeAt(root, 'entries', index)?.at ?? root.at,
  }))
  return { baseline: { entries, renames: new Map() }, problems: [] }
}

type Fault = Pick<Problem, 'at' | 'message'>

function refuse(faults: readonly Fault[]): LoadedBaseline {
  const problems = faults.slice(0, MAX_FAULTS).map(({ at, message }) => ({ at, message, blocking: true }))
  return { baseline: undefined, problems }
}

const WRITE_ANEW = 'Run `airworthy check --write-baseline` to write it again.'

/** What each part must be. Messages name it only by the file's own key, which is in the schema. */
const MUST_BE: ReadonlyMap<string, string> = new Map([
  ['version', 'The `version` of a baseline must be 1; a later Airworthy may have written this one'],
  ['entries', 'The `entries` of a baseline must be a list'],
  ['rule', 'The `rule` of an entry must be a string'],
  ['path', 'The `path` of an entry must be a string'],
  ['fingerprint', 'The `fingerprint` of an entry must be 20 hexadecimal digits'],
  ['severity', 'The `severity` of an entry must be `critical`, `high`, `medium` or `low`'],
  ['count', 'The `count` of an entry must be a whole number of 1 or more'],
])

function faultOf(root: Tree, issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const last = keys.at(-1)
  const isForeign = issue.type === 'strict_object' && issue.expected === 'never'
  // The validation takes a list for a mapping without keys.
  const isInList = treeAt(root, ...keys.slice(0, -1))?.kind !== 'table'
  const known = typeof last === 'string' && !isForeign && !isInList ? MUST_BE.get(last) : undefined
  const fault = known ?? (isForeign && !isInList ? 'This key is not allowed in a baseline' : NO_MAPPING)
  return { at: placeOf(root, keys), message: `${fault}. ${WRITE_ANEW}` }
}

const NO_MAPPING = 'A baseline must be a mapping with `version` and `entries`, and each entry must be a mapping'

/** Where the keys lead to, or as near to it as there is something. */
function placeOf(root: Tree, keys: readonly (string | number)[]): Location {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length)
    const last = path.at(-1)
    const entry = typeof last === 'string' ? entryOf(treeAt(root, ...path.slice(0, -1)), last) : undefined
    const at = entry?.at ?? treeAt(root, ...path)?.at
    if (at) return at
  }
  return root.at
}

/** Plain data for the validation, without a prototype that a key could reach. */
function dataOf(node: Tree): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(dataOf)
  const value: Record<string, unknown> = Object.create(null)
  for (const { key, value: child } of node.entries) value[key] = dataOf(child)
  return value
}
