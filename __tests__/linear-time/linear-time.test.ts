/**
 * Every regular expression of `src/` takes linear time, whatever the text: a file of a pull request must not keep the
 * action busy. recheck proves it for each; it runs in a process for itself, which loads all sources afresh.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from '@jest/globals'
import type { Verdicts } from './sources.ts'

const PLANTED = [
  /\s+$/,
  /[ \t]*$/m,
  /(a*)*b/,
  /^(a+)+$/,
  /\w+@\w+\.com/,
  /<[^>]*>/,
  /<<[\t]*-?[\t]*</,
  /^\s*\s*x/,
  /(?:a|ab|b)*c/,
  /BEGIN .*END/,
  /\d+(?=:)/,
  /\d+(?!:)x/,
  /x(?=.*y)/,
  /[\w-]{1,5000}:/,
  /\$\{\{(?:[^'}]|'(?:[^']|'')*')*\}\}/,
  /^(?:a{1,100}){1,100}b/,
  /(["'])[^\n]*\1x/,
  /a[^\n]*b|a/g,
  /a(?:[^\n]*=)?/g,
  /kafka[\w.-]*\.conf$/i,
]
const LINEAR = [
  /^\s+x/,
  /a+/,
  /[\w-]{20,400}/g,
  /^"[^"]*"$/,
  /\s{0,40}$/,
  /(?<![\w-])a{1,100}b/,
  /^(?:a+b)*$/,
  /^(["']).*\1$/s,
  /^(?=[a-z]{1,9}:)[a-z]+/,
]

let verdicts: Verdicts
beforeAll(async () => {
  const given = JSON.stringify([...PLANTED, ...LINEAR].map(({ source, flags }) => [source, flags]))
  const command = ['--import', 'tsx', '__tests__/linear-time/sources.ts', given]
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 2 ** 24 })
  verdicts = JSON.parse(stdout) as Verdicts
}, 600_000)

test('every expression of the sources takes linear time', () => {
  expect(verdicts.slow).toEqual([])
  expect(verdicts.count).toBeGreaterThan(1500)
})

test.each(PLANTED.map((expression, index) => [String(expression), index] as const))('%s is found', (_, index) => {
  expect(verdicts.given[index]).toMatch(/polynomial|exponential/)
})

test.each(LINEAR.map((expression, index) => [String(expression), index] as const))('%s passes', (_, index) => {
  expect(verdicts.given[PLANTED.length + index]).toBeNull()
})
