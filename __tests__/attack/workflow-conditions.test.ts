/** Conditions of a job that has the Fly.io token and checks out the pull request: only those that forks never meet protect it. */
import { expect, test } from '@jest/globals'
import { answerOf, askedInTurn } from './unread.ts'

const PATH = '.github/workflows/preview.yml'
const BASE = { 'fly.toml': 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n' }
const SAME = 'github.event.pull_request.head.repo.full_name == github.repository'
const PUSH = "github.event.workflow_run.event == 'push'"
const AUTHOR = 'github.event.pull_request.author_association'
const REF = '${{ github.event.pull_request.head.sha }}'

const workflow = (condition: string, trigger = 'pull_request_target', ref = REF): string =>
  `on: ${trigger}\npermissions: {}\njobs:\n  preview:\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${ref}\n      - run: flyctl deploy\n        env:\n          FLY_API_TOKEN: \${{ secrets.FLY_API_TOKEN }}\n`

const OPEN: readonly string[] = [
  workflow(`${SAME} || github.event.pull_request.draft == false`),
  workflow(`success() || ${SAME}`),
  workflow(`${SAME} || always()`),
  workflow(`\${{ !(${SAME}) }}`),
  workflow(`(${SAME}) == false`),
  workflow(`\${{ ${SAME} }} == true`),
  workflow(`\${{ ${SAME} }} && \${{ github.event.pull_request.draft }}`),
  workflow(`|\n      \${{ ${SAME} }}`),
  workflow(`"'${SAME}'"`),
  workflow(`contains('${SAME}', 'github')`),
  workflow(`${SAME} ||`),
  workflow('github.event.pull_request.base.repo.full_name == github.repository'),
  workflow('github.event.pull_request.head.repo.fork'),
  workflow(`${AUTHOR} != 'MEMBER'`),
  workflow(`${AUTHOR} != 'NONE'`),
  workflow(`contains(fromJSON('["OWNER","MEMBER","NONE"]'), ${AUTHOR})`),
  workflow(`contains('OWNER MEMBER NONE', ${AUTHOR})`),
  workflow("github.event.label.name != 'wip'"),
  workflow("${{ !contains(github.event.pull_request.labels.*.name, 'wip') }}"),
  workflow(PUSH.replace('==', '!='), 'workflow_run', '${{ github.event.workflow_run.head_sha }}'),
  workflow(`${PUSH} || github.event.workflow_run.conclusion == 'success'`, 'workflow_run', 'refs/pull/1/head'),
  // The event of a comment has no pull request, so this compares null with false.
  workflow('github.event.pull_request.head.repo.fork == false', 'issue_comment', 'refs/pull/1/head'),
  workflow('${{ !github.event.pull_request.head.repo.fork }}', 'issue_comment', 'refs/pull/1/head'),
  workflow(
    "contains('OWNER MEMBER NONE', github.event.comment.author_association)",
    'issue_comment',
    'refs/pull/1/head',
  ),
  workflow(
    `${SAME} || github.event_name == 'issue_comment'`,
    '[pull_request_target, issue_comment]',
    'refs/pull/1/head',
  ),
]

test.each(OPEN.map((text, row) => ({ text, row })))('open to forks: $row', async ({ text, row }) => {
  for (const asked of row < 2 ? askedInTurn(row) : (['the index'] as const))
    expect(await answerOf(asked, BASE, { [PATH]: text })).toEqual([`${PATH} exposed-fly-token`, 'failure'])
})

const CLOSED: readonly string[] = [
  workflow(SAME),
  workflow(`\${{ ${SAME} }}`),
  workflow(`>-\n      \${{ ${SAME} && !github.event.pull_request.draft }}`),
  workflow(`|\n      github.event.action != 'closed' &&\n      (${SAME})`),
  workflow("github.event['pull_request'].head.repo.fork == false"),
  workflow('${{ !github.event.pull_request.head.repo.fork }}'),
  workflow('${{ !(github.event.pull_request.head.repo.full_name != github.repository) }}'),
  workflow('github.event.pull_request.head.repo.owner.login == github.repository_owner'),
  workflow(`github.event_name == 'push' || ${SAME}`, '[push, pull_request_target]'),
  workflow("github.event_name == 'push'", '[push, pull_request_target]'),
  workflow(`contains(fromJSON('["OWNER","MEMBER","COLLABORATOR"]'), ${AUTHOR})`),
  workflow(`${AUTHOR} == 'OWNER' || ${AUTHOR} == 'MEMBER'`),
  workflow(
    "startsWith(github.event.comment.body, '/x') && github.event.comment.author_association == 'OWNER'",
    'issue_comment',
    'refs/pull/1/head',
  ),
  workflow(`success() && ${PUSH}`, 'workflow_run', '${{ github.event.workflow_run.head_sha }}'),
  workflow(
    "github.event.workflow_run.event != 'pull_request'",
    'workflow_run',
    '${{ github.event.workflow_run.head_sha }}',
  ),
  workflow("contains(github.event.pull_request.labels.*.name, 'preview')"),
  workflow("github.event.label.name == 'preview'"),
  workflow('false'),
]

test.each(CLOSED.map((text, row) => ({ text, row })))('closed to forks: $row', async ({ text }) => {
  expect(await answerOf('the index', BASE, { [PATH]: text })).toEqual(['success'])
})
