import { toJsonSchema } from '@valibot/to-json-schema'
import { REGIONS } from '../src/facts/regions.ts'
import { schemaAddress } from '../src/model/home.ts'
import { baselineSchema } from '../src/policy/load-baseline.ts'
import { policySchema } from '../src/policy/schema.ts'
import { reportShape } from '../src/report/json-shape.ts'
import { loadRules } from './generate-rules.ts'
import type { GeneratedFile } from './generate-types.ts'

/** The published JSON Schemas of the policy, of the baseline and of the report. */
export async function generateSchemas(root: string): Promise<GeneratedFile[]> {
  const ruleIds = (await loadRules(root)).map(({ id }) => id)
  return [
    {
      path: 'schema/policy.schema.json',
      text: textOf(withNames(toJsonSchema(policySchema, { typeMode: 'input' }), ruleIds)),
    },
    { path: 'schema/baseline.schema.json', text: textOf(toJsonSchema(baselineSchema, { typeMode: 'input' })) },
    { path: 'schema/report.schema.json', text: textOf(toJsonSchema(reportShape, { typeMode: 'output' })) },
  ]
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The schema with the names that the tool accepts, so that an editor shows the same errors as the check. */
function withNames(schema: object, ruleIds: readonly string[]): object {
  const regionCodes = REGIONS.map(({ code }) => code)
  const { $schema, ...rest } = schema as { $schema?: string }
  const named = JSON.parse(JSON.stringify(rest), (key, value) => {
    switch (key) {
      case 'rules':
        return { ...value, propertyNames: { enum: ruleIds } }
      case 'rule':
        return { ...value, enum: ruleIds }
      case 'allowed':
        return { ...value, items: { ...value.items, enum: regionCodes } }
      case 'expires':
        return { ...value, format: 'date' }
      default:
        return value
    }
  })
  return { $schema, $id: schemaAddress('policy'), ...named }
}
