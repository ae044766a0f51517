import { toJsonSchema } from '@valibot/to-json-schema'
import { baselineSchema } from '../src/policy/load-baseline.ts'
import { policySchema } from '../src/policy/schema.ts'
import { reportShape } from '../src/report/json-shape.ts'
import type { GeneratedFile } from './generate-types.ts'

/** The published JSON Schemas of the policy, of the baseline and of the report. */
export async function generateSchemas(): Promise<GeneratedFile[]> {
  return [
    { path: 'schema/policy.schema.json', text: textOf(toJsonSchema(policySchema, { typeMode: 'input' })) },
    { path: 'schema/baseline.schema.json', text: textOf(toJsonSchema(baselineSchema, { typeMode: 'input' })) },
    { path: 'schema/report.schema.json', text: textOf(toJsonSchema(reportShape, { typeMode: 'output' })) },
  ]
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
