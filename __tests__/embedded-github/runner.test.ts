import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pullRequestEvent } from './payloads.ts'
import { type RunOptions, runAction } from './runner.ts'
import { type Sample, startSample } from './sample.ts'
import { readCommandAnnotations, readOutputs } from './workflow-commands.ts'

const ACTION = `
name: Sample
inputs:
  github-token: { default: '\${{ github.token }}' }
  fail-on: { default: high }
  check name: { required: false }
outputs: { conclusion: { description: x } }
runs: { using: node24, main: main.mjs }
`
const MAIN = `
import { appendFileSync, readFileSync, readdirSync } from 'node:fs'
const { env } = process
if (env['INPUT_FAIL-ON'] === 'never') setInterval(() => {}, 1000)
const payload = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const address = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + payload.number
const answer = await fetch(address, { headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] } })
appendFileSync(env.GITHUB_OUTPUT, 'title<<end\\n' + (await answer.json()).title + '\\ntwo\\nend\\nplain=1\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\\n')
console.log(JSON.stringify({ names: Object.keys(env).sort(), input: env['INPUT_CHECK_NAME'], cwd: readdirSync('.'), sha: env.GITHUB_SHA }))
console.error('to stderr')
process.exitCode = 3
`

let sample: Sample
let directory = ''
beforeAll(async () => {
  sample = await startSample()
  directory = mkdtempSync(join(tmpdir(), 'embedded-action-'))
  writeFileSync(join(directory, 'action.yml'), ACTION)
  writeFileSync(join(directory, 'main.mjs'), MAIN)
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await sample.github.close()
})

function options(more: Partial<RunOptions> = {}): RunOptions {
  const { github, repository, token } = sample
  const event = pullRequestEvent(repository, 1)
  return { action: join(directory, 'action.yml'), event, addresses: github.enterprise, token, ...more }
}

test('runs an action as the runner does', async () => {
  const result = await runAction(options({ inputs: { 'check name': 'Mine' } }))
  expect([result.status, result.stderr, result.summary]).toEqual([3, 'to stderr\n', '# Done\n'])
  expect([...result.outputs]).toEqual([
    ['title', 'Change the app\ntwo'],
    ['plain', '1'],
  ])
  expect(result.leftovers).toEqual([])
  expect(result.nodeVersion).toMatch(/^v\d+\.\d+\.\d+$/)
  const seen = JSON.parse(result.stdout) as { names: string[]; input: string; cwd: string[]; sha: string }
  expect(seen).toMatchObject({ input: 'Mine', cwd: [], sha: sample.pull.mergeCommit })
  expect(seen.names.filter(name => !/^(?:GITHUB|RUNNER|INPUT)_/.test(name))).toEqual(['CI', 'HOME', 'PATH'])
  expect(seen.names).not.toContain('GITHUB_TOKEN')
})

test('what starts Node can be another program', async () => {
  const wrapper = ['sh', '-c', 'echo wrapped; exec "$@"', 'sh']
  const { status, stdout } = await runAction(options({ wrapper }))
  expect([status, stdout.split('\n')[0]]).toEqual([3, 'wrapped'])
})

test('a run can be cancelled', async () => {
  const result = await runAction(options({ inputs: { 'fail-on': 'never' }, timeout: 1500 }))
  expect(result.status).toBeUndefined()
})

test('an input that action.yml does not name is a mistake of the caller', async () => {
  await expect(runAction(options({ inputs: { 'fail-onn': 'high' } }))).rejects.toThrow('no input fail-onn')
})

test('an output without an end is a fault', () => {
  expect(() => readOutputs('name<<end\nvalue\n')).toThrow('has no end')
  expect(readOutputs('empty=\nwith=a=b\n')).toEqual(
    new Map([
      ['empty', ''],
      ['with', 'a=b'],
    ]),
  )
})

test('ten annotations of a level are shown, and escapes are read', () => {
  const errors = Array.from(
    { length: 12 },
    (_, at) => `::error file=a%2Cb.txt,line=${at + 1},title=A%3A B::one%0Atwo%25`,
  )
  const shown = readCommandAnnotations([...errors, 'plain', '::warning::loud: a::b', '::debug::quiet'].join('\n'))
  expect(shown).toHaveLength(11)
  expect(shown[0]).toEqual({ level: 'error', file: 'a,b.txt', line: 1, title: 'A: B', message: 'one\ntwo%' })
  expect(shown[10]).toMatchObject({ level: 'warning', message: 'loud: a::b', file: undefined })
})
