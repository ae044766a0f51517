import type { Scenario } from './scenario.ts'
import { BASE, leaking, PLAIN } from './shop.ts'

const change = { 'fly.toml': PLAIN, Dockerfile: leaking() }

const REVIEW = 'pulls/create-review'

/** Two runs at once, pushes in between, runs that break off or are started again. */
export const overlaps: readonly Scenario[] = [
  {
    name: 'two runs at once tell everything once',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', incidents: [{ operation: REVIEW, twin: true }] },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          Dockerfile:2 · Duplicate · minimised
          fly.toml:6 (removed) · Duplicate · minimised
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { push: { 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          Dockerfile:2 · Duplicate · minimised
          fly.toml:6 (removed) · Duplicate · minimised
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a push during the run: the judged commit has its check, the next run tells the rest',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', incidents: [{ operation: REVIEW, push: { Dockerfile: BASE.Dockerfile } }] },
      {
        sees: `
          Dockerfile · Critical secret-in-dockerfile · outdated
          fly.toml:6 (removed) · High plaintext-http
          elsewhere ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a force-push during the run: no comment lands on lines that are gone',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request', incidents: [{ operation: REVIEW, push: { 'fly.toml': PLAIN }, forced: true }] },
      { sees: 'elsewhere ✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2' },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a run that is started again after a newer push leaves the conversation alone',
    base: BASE,
    steps: [
      { push: change },
      { run: 'pull_request' },
      { push: { Dockerfile: BASE.Dockerfile } },
      { run: 'pull_request' },
      { rerun: 1 },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'a newer push arrived, and its run posts the comments' },
    ],
  },
  {
    name: 'a run that was cancelled between the review and the check is made up for',
    base: BASE,
    steps: [
      { push: change },
      { cancelledAfter: REVIEW },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http`,
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
    name: 'a run that was cancelled before it said anything is made up for',
    base: BASE,
    steps: [
      { push: change },
      { cancelledAfter: 'graphql query' },
      { sees: '' },
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
