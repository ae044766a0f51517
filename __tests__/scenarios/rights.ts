import type { Scenario } from './scenario.ts'
import { BASE, leaking, PLAIN } from './shop.ts'

const change = { 'fly.toml': PLAIN, Dockerfile: leaking() }

/** The ladder of rights: review, check, commands, summary; one verdict. */
export const rights: readonly Scenario[] = [
  {
    name: 'a fork under `pull_request` gets the verdict of the job, its annotations and its summary',
    base: BASE,
    fork: 'evan/shop',
    steps: [
      { push: change },
      { run: 'pull_request', token: 'read-only' },
      { sees: 'no check, the job fails: 2 new findings, all high or worse.' },
      { reads: '::error file=Dockerfile,line=2,' },
      { reads: '2 introduced = 0 on lines + 0 on files + 2 in the check.' },
      { reads: 'the token is read-only, as it always is for pull requests from forks' },
      { reads: 'permissions:', not: true },
    ],
  },
  {
    name: 'a fork under `pull_request_target` gets everything',
    base: BASE,
    fork: 'evan/shop',
    steps: [
      { push: change },
      { run: 'pull_request_target' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'Dependabot’s token, which is read-only by default, is raised by the permissions of the workflow',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', token: 'read-only' },
      { sees: 'no check, the job fails: 2 new findings, all high or worse.' },
      { reads: 'permissions:\n  contents: read\n  pull-requests: write\n  checks: write' },
    ],
  },
  {
    name: 'a fork that is fine passes without a word',
    base: BASE,
    fork: 'evan/shop',
    steps: [
      { push: { 'server.js': 'x\n' } },
      { run: 'pull_request', token: 'read-only' },
      { sees: 'no check, the job passes' },
    ],
  },
  {
    name: 'without the right to comment the check has it all',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', token: { pullRequests: 'read' } },
      { sees: '✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2' },
      { reads: 'permissions:\n  contents: read\n  pull-requests: write\n  checks: write' },
    ],
  },
  {
    name: 'without the right to see the threads nothing is posted twice',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request' },
      { run: 'pull_request', token: { pullRequests: 'none' } },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2`,
      },
    ],
  },
  {
    name: 'without the right to write checks the comments stand and the job decides',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', token: { checks: 'none' } },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          no check, the job fails: 2 new findings, all high or worse.`,
      },
      { reads: '::error file=Dockerfile,line=2,' },
    ],
  },
  {
    name: 'without any right to write the job decides',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', token: { pullRequests: 'none', checks: 'none' } },
      { sees: 'no check, the job fails: 2 new findings, all high or worse.' },
      { reads: 'permissions:\n  contents: read\n  pull-requests: write\n  checks: write' },
    ],
  },
  {
    name: 'without the right to read it never passes',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', token: { contents: 'none' } },
      { sees: '✗ Incomplete: the run did not finish.' },
    ],
  },
]
