/** The ways in which a job that has the Fly.io token can get at the code of a pull request. */
import { expect, test } from '@jest/globals'
import { answerOf } from './unread.ts'

const PATH = '.github/workflows/preview.yml'
const BASE = { 'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n' }
const checkout = (ref: string) => `      - uses: actions/checkout@v4\n        with:\n          ref: ${ref}\n`
const workflow = (steps: string, env = '') =>
  `on: pull_request_target\n${env}permissions: {}\njobs:\n  preview:\n    runs-on: ubuntu-latest\n    steps:\n${steps}      - run: flyctl deploy\n        env:\n          FLY_API_TOKEN: \${{ secrets.FLY_API_TOKEN }}\n`
const HEAD = '${{ github.event.pull_request.head.sha }}'

test.each([
  ['an index', workflow(checkout("${{ github.event['pull_request']['head']['sha'] }}"))],
  ['a variable', workflow(checkout('${{ env.R }}'), `env:\n  R: ${HEAD}\n`)],
  [
    'an output',
    workflow(
      `      - id: head\n        run: echo "sha=$SHA" >> "$GITHUB_OUTPUT"\n        env:\n          SHA: ${HEAD}\n${checkout('${{ steps.head.outputs.sha }}')}`,
    ),
  ],
  [
    'git fetch',
    workflow(
      '      - uses: actions/checkout@v4\n      - run: git fetch origin pull/${{ github.event.number }}/head && git checkout FETCH_HEAD\n',
    ),
  ],
  [
    'git fetch with a variable',
    workflow(
      '      - uses: actions/checkout@v4\n      - run: git fetch origin "$REF" && git checkout FETCH_HEAD\n        env:\n          REF: refs/pull/${{ github.event.number }}/merge\n',
    ),
  ],
  ['gh', workflow('      - run: gh pr checkout "$N"\n        env:\n          N: ${{ github.event.number }}\n')],
])('by way of %s', async (_, text) => {
  expect(await answerOf('the index', BASE, { [PATH]: text })).toEqual([`${PATH} exposed-fly-token`, 'failure'])
})

const branch = (trigger: string, lines: string): string =>
  workflow(`      - uses: actions/checkout@v4\n        with:\n${lines}`).replace(
    'on: pull_request_target',
    `on: ${trigger}`,
  )
const FORK = '          repository: ${{ github.event.pull_request.head.repo.full_name }}\n'
const REF = '          ref: ${{ github.head_ref }}\n'

test('a branch of the fork', async () => {
  const answer = await answerOf('the index', BASE, { [PATH]: branch('pull_request_target', FORK + REF) })
  expect(answer).toEqual([`${PATH} exposed-fly-token`, 'failure'])
})

test.each([
  ['head_ref', branch('pull_request_target', REF)],
  [
    'head_branch',
    branch('workflow_run', '          ref: ${{ github.event.workflow_run.head_branch || github.ref }}\n'),
  ],
])('a name of a branch, which is looked up in the repository itself: %s', async (_, text) => {
  expect(await answerOf('the index', BASE, { [PATH]: text })).toEqual(['success'])
})

test('a variable that is only printed', async () => {
  const text = workflow(`      - run: echo "$REF"\n        env:\n          REF: \${{ github.head_ref }}\n`)
  expect(await answerOf('the index', BASE, { [PATH]: text })).toEqual(['success'])
})
