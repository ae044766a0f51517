import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { baselineOf } from '../../../src/engine/baseline.ts'
import { BASELINE_PATH } from '../../../src/model/baseline.ts'
import { createSource } from '../../../src/model/files/text.ts'
import { parseJson } from '../../../src/parse/json.ts'
import { loadBaseline } from '../../../src/policy/load-baseline.ts'
import { renderBaseline } from '../../../src/review/baseline.ts'
import { finding } from '../engine/literals.ts'

const load = (text: string) => loadBaseline(parseJson(createSource(BASELINE_PATH, text)))
const valid = new Ajv().compile(JSON.parse(readFileSync('schema/baseline.schema.json', 'utf8')))

const secret = ['sk_live_', 'abcdefghijklmnop'].join('')
const findings = [
  finding('web/fly.toml:3'),
  finding('a "b"\n\\c/fly.toml:4', { message: `The key ${secret} stands here.`, subject: 'env.KEY 1a2b3' }),
  finding('web/fly.toml:9'),
]

describe('a written baseline', () => {
  const text = renderBaseline(baselineOf(findings))

  test('has a line an entry, and no text of a file', () => {
    expect(text).toBe(`{
  "$schema": "https://raw.githubusercontent.com/airworthy/airworthy/main/schema/baseline.schema.json",
  "version": 1,
  "entries": [
    { "rule": "plaintext-http", "path": "a \\"b\\"\\n\\\\c/fly.toml", "fingerprint": "${findings[1]?.fingerprint}", "severity": "high", "count": 1 },
    { "rule": "plaintext-http", "path": "web/fly.toml", "fingerprint": "${findings[0]?.fingerprint}", "severity": "high", "count": 2 }
  ]
}
`)
    expect(text).not.toContain(secret)
  })

  test.each([
    ['with entries', text],
    ['without any', renderBaseline([])],
  ])('%s fits its schema and is read again', (_, written) => {
    expect(valid(JSON.parse(written))).toBe(true)
    const { baseline, problems } = load(written)
    const entries = baseline?.entries ?? []
    expect([renderBaseline(entries), problems]).toEqual([written, []])
    expect(entries.map(({ at }) => at.range.start.line)).toEqual(entries.map((_, i) => i + 5))
  })
})

const ENTRY = { rule: 'plaintext-http', path: 'fly.toml', fingerprint: '0'.repeat(20), severity: 'high', count: 1 }
const withEntry = (more: object) => JSON.stringify({ version: 1, entries: [{ ...ENTRY, ...more }] }, null, 1)

describe('a broken baseline', () => {
  test.each([
    ['', 1, /is empty/],
    ['{ "version": 1, "entries": [', 1, /./],
    ['[]', 1, /must be a mapping with/],
    ['{}', 1, /`version` .* must be 1/],
    ['{\n"version": 2,\n"entries": [] }', 2, /`version` .* must be 1; a later Airworthy/],
    ['{ "version": 1, "entries": [\n [] ] }', 2, /each entry must be a mapping/],
    ['{ "version": 1,\n "entries": {} }', 2, /`entries` .* must be a list/],
    ['{ "version": 1, "entries": [\n 7 ] }', 2, /each entry must be a mapping/],
    ['{ "version": 1, "entries": [],\n"version": 1 }', 2, /set twice/],
    ['{ "version": 1, "entries": [],\n"__proto__": {} }', 2, /not allowed in a baseline/],
    [withEntry({ message: 'x' }), 10, /not allowed in a baseline/],
    [withEntry({ fingerprint: 'x' }), 7, /`fingerprint` .* 20 hexadecimal digits/],
    [withEntry({ severity: 'bad' }), 8, /`severity` .* must be `critical`/],
    [withEntry({ count: 0 }), 9, /`count` .* whole number/],
    [withEntry({ count: 1.5 }), 9, /`count` .* whole number/],
    [withEntry({ count: '1' }), 9, /`count` .* whole number/],
    [withEntry({ path: undefined }), 4, /`path` .* must be a string/],
    [withEntry({ path: 7 }), 6, /`path` .* must be a string/],
  ])('%j is told at its line', (text, line, message) => {
    const { baseline, problems } = load(text)
    expect(baseline).toBeUndefined()
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]).toMatchObject({ at: { path: BASELINE_PATH, range: { start: { line } } }, blocking: true })
  })

  test('quotes nothing of the file, and not without end', () => {
    const entries = Array.from({ length: 500 }, () => ({ ...ENTRY, [secret]: secret, rule: [secret] }))
    const loaded = load(JSON.stringify({ version: 1, entries }))
    expect(JSON.stringify(loaded)).not.toContain(secret)
    expect(loaded.problems).toHaveLength(10)
  })
})
