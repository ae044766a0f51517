import * as v from 'valibot'
import { FILE_KINDS } from '../model/coverage.ts'
import { CONFIDENCES, PRACTICES, SEVERITIES } from '../model/severity.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const place = v.pipe(v.number(), v.integer(), v.minValue(1))
const range = { path: v.string(), line: place, column: place, endLine: place, endColumn: place }

const problemShape = v.strictObject({
  path: v.pipe(v.nullable(v.string()), v.description('`null` if it is not about a single file.')),
  line: v.nullable(place),
  column: v.nullable(place),
  message: v.string(),
  blocking: v.pipe(v.boolean(), v.description('True if it makes the verdict incomplete.')),
})

const fixShape = v.strictObject({
  title: v.string(),
  safe: v.pipe(v.boolean(), v.description('True if the running app keeps its behavior.')),
  edits: v.array(v.strictObject({ ...range, text: v.string() })),
})

const findingShape = v.strictObject({
  rule: v.string(),
  practice: v.picklist(PRACTICES),
  severity: v.picklist(SEVERITIES),
  confidence: v.picklist(CONFIDENCES),
  introduced: v.pipe(v.boolean(), v.description('False for standing and for suppressed findings.')),
  suppressed: v.boolean(),
  ...range,
  message: v.string(),
  remedy: v.string(),
  docs: v.string(),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{20}$/)),
  related: v.array(v.strictObject({ ...range, note: v.string() })),
  fix: v.nullable(fixShape),
})

const coverageShape = v.strictObject({
  practice: v.picklist(PRACTICES),
  files: v.pipe(
    v.strictObject(v.entriesFromList(FILE_KINDS, v.optional(count))),
    v.description('How many files of each kind the rules of the practice read. `otherFiles` are settings and scripts.'),
  ),
})

const verifiedShape = v.strictObject({
  name: v.pipe(v.string(), v.description('Of an app, or of a host without an app.')),
  path: v.pipe(v.nullable(v.string()), v.description("The app's config.")),
  rows: v.array(
    v.strictObject({
      practice: v.picklist(PRACTICES),
      promised: v.pipe(v.nullable(v.string()), v.description('From the files, as text.')),
      seen: v.pipe(v.nullable(v.string()), v.description('As text; `null` if it could not be observed.')),
      state: v.picklist(['kept', 'broken', 'unseen']),
    }),
  ),
})

/** The report of `--format json`. The published JSON Schema is made of it. Lines and columns count from 1. */
export const reportShape = v.pipe(
  v.strictObject({
    version: v.literal(1),
    tool: v.strictObject({ name: v.literal('airworthy'), version: v.string() }),
    conclusion: v.picklist(['success', 'failure']),
    complete: v.pipe(v.boolean(), v.description('False if something could not be checked.')),
    problems: v.array(problemShape),
    counts: v.strictObject({
      introduced: v.pipe(
        v.strictObject({ critical: count, high: count, medium: count, low: count }),
        v.description('Introduced findings by severity, without hints.'),
      ),
      hints: v.pipe(count, v.description('Introduced findings of low confidence. They never decide.')),
      standing: count,
      fixed: count,
      suppressed: count,
    }),
    findings: v.array(findingShape),
    coverage: v.optional(v.pipe(v.array(coverageShape), v.description('Of a whole project only.'))),
    verified: v.optional(v.pipe(v.array(verifiedShape), v.description('Of `airworthy verify` only.'))),
  }),
  v.title('Airworthy report'),
)

export type JsonReport = v.InferOutput<typeof reportShape>
export type JsonFinding = v.InferOutput<typeof findingShape>
