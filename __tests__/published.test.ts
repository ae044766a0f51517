/** Before the first release no tag exists, so no address may name one, and each use of a tag is marked. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { PROJECT, PUBLISHED_REF, RULE_PAGES, schemaAddress } from '../src/model/home.ts'
import { listDocuments, readDocument } from './documents.ts'

const isReleased = PUBLISHED_REF !== 'main'
const MARK = /# works after the first release$/
const TAGGED = /\b(?:uses: airworthy\/airworthy\S*@v\d|rev: v\d)/

const documents = listDocuments().map(readDocument)
const lines = documents.flatMap(({ path, text }) =>
  text.split('\n').map((line, at) => ({ at: `${path}:${at + 1}`, line })),
)

test('the branch or tag is main, or that of the major version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(['main', `v${version.split('.')[0]}`]).toContain(PUBLISHED_REF)
})

test('one constant holds it', () => {
  expect(RULE_PAGES).toBe(`${PROJECT}/blob/${PUBLISHED_REF}/docs/rules`)
  expect(readFileSync('schema/policy.schema.json', 'utf8')).toContain(`"$id": "${schemaAddress('policy')}"`)
})

describe('documents', () => {
  test('name the same branch or tag in addresses', () => {
    const address =
      /(?:github\.com\/airworthy\/airworthy\/(?:blob|tree)|githubusercontent\.com\/airworthy\/airworthy)\/([\w.]+)/g
    const named = lines.flatMap(({ at, line }) => [...line.matchAll(address)].map(([, ref]) => ({ at, ref })))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ ref }) => ref !== PUBLISHED_REF)).toEqual([])
  })

  test(`${isReleased ? 'do not mark' : 'mark'} the use of a tag in a snippet`, () => {
    const used = lines.filter(({ line }) => TAGGED.test(line))
    expect(used.length).toBeGreaterThan(4)
    expect(used.filter(({ line }) => MARK.test(line) === isReleased)).toEqual([])
  })

  test('describe the time before the first release only until then', () => {
    const told = lines.filter(
      ({ at, line }) => !at.startsWith('CONTRIBUTING') && /first release|no release yet/i.test(line),
    )
    expect(told.length > 0).toBe(!isReleased)
  })
})
