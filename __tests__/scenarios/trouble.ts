import type { Fault } from '../embedded-github/faults.ts'
import type { Scenario } from './scenario.ts'
import { BASE, leaking, PLAIN, SHOP } from './shop.ts'

const change = { 'fly.toml': PLAIN, Dockerfile: leaking() }

const REVIEW = 'pulls/create-review'

/** What GitHub said to a review with one comment that it did not like. */
const UNPLACEABLE: Fault = {
  kind: 'answer',
  when: 'before',
  status: 422,
  body: { message: 'Unprocessable Entity', errors: ['Pull request review thread line must be part of the diff'] },
}
const LOST: Fault = { kind: 'answer', when: 'after', status: 502 }
const DOWN: Fault = { kind: 'answer', when: 'before', status: 502 }
const LIMITED: Fault = {
  kind: 'answer',
  when: 'before',
  status: 403,
  headers: { 'retry-after': '1' },
  body: { message: 'You have exceeded a secondary rate limit.' },
}

/** GitHub stumbles, or there is something that can not be read. */
export const troubles: readonly Scenario[] = [
  {
    name: 'one anchor that GitHub refuses costs that comment its line and nothing more',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', incidents: [1, 2].map(nth => ({ operation: REVIEW, nth, answer: UNPLACEABLE })) },
      {
        sees: `
          Dockerfile · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 1 + 1 + 0`,
      },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 1 + 1 + 0`,
      },
    ],
  },
  {
    name: 'anchors that GitHub refuses altogether leave the findings in the check',
    base: BASE,
    steps: [
      { push: change },
      {
        run: 'pull_request',
        incidents: [
          ...[1, 2, 3].map(nth => ({ operation: REVIEW, nth, answer: UNPLACEABLE })),
          ...[1, 2].map(nth => ({ operation: 'pulls/create-review-comment', nth, answer: UNPLACEABLE })),
        ],
      },
      { sees: '✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2' },
    ],
  },
  {
    name: 'a rate limit is waited for as GitHub asks',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', incidents: [{ operation: REVIEW, answer: LIMITED }] },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { reads: 'waiting 1 s' },
      { reads: 'permissions:', not: true },
    ],
  },
  {
    name: 'a review and a check that were made in spite of a 502 are not made twice',
    base: BASE,
    steps: [
      { push: change },
      {
        run: 'pull_request',
        incidents: [
          { operation: REVIEW, answer: LOST },
          { operation: 'checks/create', answer: LOST },
        ],
      },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a review and a check that a 502 lost are made after all',
    base: BASE,
    steps: [
      { push: change },
      {
        run: 'pull_request',
        incidents: [
          { operation: REVIEW, answer: DOWN },
          { operation: 'checks/create', answer: DOWN },
        ],
      },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'an edit that a 502 lost is made after all',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request' },
      { push: { Dockerfile: BASE.Dockerfile } },
      { run: 'pull_request', incidents: [{ operation: 'graphql mutation', answer: DOWN }] },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a file that can not be read is never a pass, and the rest is told',
    base: BASE,
    steps: [
      { push: { 'fly.toml': `${SHOP}\nbroken = \n`, Dockerfile: leaking() } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:9 · Medium unreadable-file
          ✗ Incomplete: 1 item could not be checked; 2 new findings. · 2 = 2 + 0 + 0`,
      },
      { reads: '### ⚪ Not checked' },
      { push: { 'fly.toml': SHOP, 'server.js': 'x\n' } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml · Fixed · minimised · outdated
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'an incomplete run closes no thread',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request' },
      { push: { 'fly.toml': `${SHOP}\nbroken = \n` } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml (removed) · High plaintext-http · outdated
          fly.toml:9 · Medium unreadable-file
          ✗ Incomplete: 1 item could not be checked; 2 new findings. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a run that GitHub does not serve fails and says so, and the next one makes up for it',
    base: BASE,
    steps: [
      { push: change },
      {
        run: 'pull_request',
        incidents: [
          { operation: 'repos/compare-commits-with-basehead', answer: { kind: 'answer', when: 'before', status: 404 } },
        ],
      },
      { sees: '✗ Incomplete: the run did not finish.' },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'files without a patch and cut listings are compared all the same',
    base: BASE,
    limits: { comparedFiles: 1, patchLines: 0 },
    steps: [
      { push: change },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a limit that would last too long leaves the comments to the check, and says why',
    base: BASE,
    steps: [
      { push: change },
      {
        run: 'pull_request',
        incidents: [{ operation: REVIEW, answer: { ...LIMITED, headers: { 'retry-after': '600' } } }],
      },
      { sees: '✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2' },
      { reads: 'rate limit' },
      { reads: 'permissions:', not: true },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
]
