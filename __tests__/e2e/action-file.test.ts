import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile

test('every input is read, and none besides', () => {
  const read: string[] = []
  readInputs(name => {
    read.push(name)
    return name === 'github-token' ? 'token' : ''
  })
  expect(new Set(read)).toEqual(new Set(Object.keys(action.inputs)))
})

test('left out, an input means what action.yml says', () => {
  const inputs = readInputs(name => action.inputs[name]?.default ?? '')
  expect(inputs).toEqual({
    token: action.inputs['github-token']?.default,
    failOn: 'high',
    scope: undefined,
    policy: '.github/airworthy.yml',
    comments: true,
    maxComments: 50,
    resolveThreads: false,
    checkName: 'Airworthy',
    reportFile: undefined,
    sarifFile: undefined,
    verify: false,
  })
})

test('the outputs are those of the contract', () => {
  expect(Object.keys(action.outputs)).toEqual(
    'conclusion introduced critical high medium low standing fixed report-file sarif-file'.split(' '),
  )
})

test('it runs the bundle on the Node that runners have', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
