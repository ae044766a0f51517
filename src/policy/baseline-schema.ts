import * as v from 'valibot'
import { SEVERITIES } from '../model/severity.ts'

const entrySchema = v.strictObject({
  rule: v.pipe(v.string(), v.description('The rule whose findings stand.')),
  path: v.pipe(v.string(), v.description('The file that they stand in.')),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{20}$/),
    v.description('What they blame, as in the report. No line and no text of the file can be read out of it.'),
  ),
  severity: v.pipe(v.picklist(SEVERITIES), v.description('How bad they were; one that got worse stands no longer.')),
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1_000_000),
    v.description('How many of them stand.'),
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
