import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { Ajv } from 'ajv'

const SCHEMA = JSON.parse(readFileSync(new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'))

// One of its patterns has a stray bracket, which only the older kind of regular expressions lets pass.
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
ajv.addFormat('uri', text => URL.canParse(text))
ajv.addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/)
ajv.addFormat('date-time', text => !Number.isNaN(Date.parse(text)))
const validate = ajv.compile(SCHEMA)

/** What the tests look at. */
export interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly ruleConfigurationOverrides: readonly unknown[]
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { text: string } }[]
    }[]
    readonly results: readonly SarifResult[]
    readonly properties: Readonly<Record<string, unknown>>
  }[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly unknown[]
  readonly relatedLocations?: readonly unknown[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]
}

/** Reads a SARIF file as code scanning does: by the schema first. */
export function readSarif(text: string): SarifLog {
  const log: unknown = JSON.parse(text)
  validate(log)
  expect(validate.errors).toBeNull()
  return log as SarifLog
}

/** The one run of a SARIF file. */
export function readRun(text: string): SarifLog['runs'][number] {
  const { runs } = readSarif(text)
  expect(runs).toHaveLength(1)
  const [run] = runs
  if (!run) throw new Error('no run')
  return run
}
