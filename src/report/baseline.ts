import type { BaselineEntry } from '../model/baseline.ts'

const SCHEMA = 'https://raw.githubusercontent.com/airworthy/airworthy/v1/schema/baseline.schema.json'

/** The text of a baseline's file: an entry a line, so that a diff of it can be read. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(entry => `    { ${KEYS.map(key => `"${key}": ${JSON.stringify(entry[key])}`).join(', ')} }`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "$schema": "${SCHEMA}",\n  "version": 1,\n  "entries": ${list}\n}\n`
}

const KEYS = ['rule', 'path', 'fingerprint', 'severity', 'count'] as const
