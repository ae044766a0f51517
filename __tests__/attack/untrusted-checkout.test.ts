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

const TOKEN = '    env:\n      FLY_API_TOKEN: ${{ secrets.FLY_API_TOKEN }}\n'
const job = (trigger: string, steps: string): string =>
  `on: ${trigger}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${TOKEN}    steps:\n${steps}`
const CALL =
  'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/preview.yml\n    with:\n      REF: ${{ github.event.pull_request.head.sha }}\n    secrets: inherit\n'
const CALLED = job('workflow_call', checkout('${{ inputs.ref }}')).replace(
  'on: workflow_call',
  'on:\n  workflow_call:\n    inputs:\n      ref:\n        type: string',
)
const ACTION = `runs:\n  using: composite\n  steps:\n${checkout(HEAD)}`
const SCRIPT =
  '      - uses: actions/github-script@v7\n        with:\n          script: |\n            console.log(`${{ github.event.pull_request.body }}`)\n'

test.each<[string, Record<string, string>]>([
  ['a called workflow', { [PATH]: CALLED, '.github/workflows/call.yml': CALL }],
  [
    'a workflow that a called one calls',
    {
      [PATH]: CALLED,
      '.github/workflows/between.yml': CALL.replace('on: pull_request_target', 'on: workflow_call').replace(
        /\$.*/,
        '${{ inputs.commit }}',
      ),
      '.github/workflows/call.yml': CALL.replace('preview.yml', 'between.yml').replace('REF', 'commit'),
    },
  ],
  [
    'an action of the repository',
    {
      [PATH]: job('pull_request_target', '      - uses: ./.github/actions/get\n'),
      '.github/actions/get/action.yml': ACTION,
    },
  ],
  ['the title of an issue', { [PATH]: job('issues', '      - run: echo "${{ github.event.issue.title }}"\n') }],
  [
    'the body of a comment',
    { [PATH]: job('issue_comment', "      - run: x ${{ github.event['comment'].body || 'x' }}\n") },
  ],
  ['the body of a pull request', { [PATH]: job('pull_request_target', SCRIPT) }],
  ['the whole event', { [PATH]: job('issues', "      - run: echo '${{ toJSON(github.event) }}' > event.json\n") }],
  ['printenv and base64', { [PATH]: job('push', '      - run: printenv | base64\n') }],
  ['printenv, grep and base64', { [PATH]: job('push', '      - run: printenv | grep FLY | base64 -w0\n') }],
])('%s', async (_, head) => {
  for (const asked of ['the action', 'the index'] as const)
    expect(await answerOf(asked, BASE, head)).toEqual([`${PATH} exposed-fly-token`, 'failure'])
})
