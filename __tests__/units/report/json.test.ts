import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { renderJson } from '../../../src/report/json.ts'
import { at, finding, problem } from '../engine/literals.ts'
import { reportOf } from './report-literal.ts'

const SCHEMA = JSON.parse(readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv().compile(SCHEMA)

const REPORT = reportOf({
  comparison: {
    introduced: [
      finding('fly.toml:3:5-9', {
        related: [{ at: at('Dockerfile:1:1-4'), note: 'It listens here.' }],
        fix: { title: 'Redirect', safe: true, edits: [{ at: at('fly.toml:3:9-9'), text: '\nforce_https = true' }] },
      }),
    ],
    standing: [finding('fly.toml:8:1-2', { severity: 'medium' })],
    fixed: [finding('fly.toml:9')],
  },
  suppressed: [{ finding: finding('fly.toml:7:1-2'), by: { at: at('fly.toml:6'), reason: 'agreed' } }],
  problems: [problem('a.toml:2:3-4', 'It is no TOML.', false), problem('', 'The list of files is cut.')],
  crashes: [{ rule: 'raw-tcp-port', error: 'TypeError' }],
})

const read = (all: boolean) => {
  const json = JSON.parse(renderJson(REPORT, { all }))
  expect([validate(json), validate.errors]).toEqual([true, null])
  return json
}

test('tells what the change introduced, as the contract has it', () => {
  expect(read(false)).toEqual({
    version: 1,
    tool: { name: 'airworthy', version: '0.1.0' },
    conclusion: 'failure',
    complete: false,
    problems: [
      {
        path: null,
        line: null,
        column: null,
        message: 'The rule raw-tcp-port stopped with TypeError, so some of its findings may be missing.',
        blocking: true,
      },
      { path: 'a.toml', line: 2, column: 3, message: 'It is no TOML.', blocking: false },
      { path: null, line: null, column: null, message: 'The list of files is cut.', blocking: true },
    ],
    counts: { introduced: { critical: 0, high: 1, medium: 0, low: 0 }, hints: 0, standing: 1, fixed: 1, suppressed: 1 },
    findings: [
      {
        rule: 'plaintext-http',
        practice: 'tls',
        severity: 'high',
        confidence: 'high',
        introduced: true,
        suppressed: false,
        path: 'fly.toml',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
        message: 'Port 80 does not redirect.',
        remedy: 'Set `force_https = true`.',
        docs: 'https://github.com/airworthy/airworthy/blob/main/docs/rules/tls/plaintext-http.md',
        fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
        related: [{ path: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 4, note: 'It listens here.' }],
        fix: {
          title: 'Redirect',
          safe: true,
          edits: [{ path: 'fly.toml', line: 3, column: 9, endLine: 3, endColumn: 9, text: '\nforce_https = true' }],
        },
      },
    ],
  })
})

test('with all it also tells what stood and what is ignored; the counts stay', () => {
  const { findings, counts } = read(true)
  const states = findings.map((found: { line: number; introduced: boolean; suppressed: boolean }) => [
    found.line,
    found.introduced,
    found.suppressed,
  ])
  expect(states).toEqual([
    [3, true, false],
    [8, false, false],
    [7, false, true],
  ])
  expect(counts).toEqual(read(false).counts)
})

describe('the schema', () => {
  test('refuses what the report does not say', () => {
    expect(validate({ ...read(false), extra: 1 })).toBe(false)
  })
})
