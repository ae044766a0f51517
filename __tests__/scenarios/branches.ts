import type { Scenario } from './scenario.ts'
import { BASE, leaking, PLAIN, SHOP } from './shop.ts'

const TOLD = 'fly.toml:6 (removed) · High plaintext-http\n✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0'

/** The base branch moves on, branches are rebased and merged, files renamed. */
export const branches: readonly Scenario[] = [
  {
    name: 'a rebase onto a moved base says nothing again',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { base: { 'README.md': 'A better shop.\n' } },
      { push: { 'fly.toml': PLAIN }, forced: true },
      { run: 'pull_request' },
      { sees: TOLD },
    ],
  },
  {
    name: 'a base that moves on to the same fault makes it no longer new',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { base: { 'fly.toml': PLAIN } },
      { person: 'merges the base branch' },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml (removed) · No longer new · minimised · outdated
          ✓ This change introduces no findings. · 1 from before`,
      },
    ],
  },
  {
    name: 'what comes with a merge of the base branch is not this change’s',
    base: BASE,
    steps: [
      { push: { 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      { base: { Dockerfile: leaking() } },
      { person: 'merges the base branch' },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 from before' },
    ],
  },
  {
    name: 'a file that is renamed from push to push',
    base: BASE,
    steps: [
      { push: { 'web/Dockerfile': leaking(), 'web/fly.toml': SHOP.replace('"shop"', '"web"') } },
      { run: 'pull_request' },
      {
        sees: `
          web/Dockerfile:2 · Critical secret-in-dockerfile
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      {
        push: {
          'web/Dockerfile': null,
          'web/fly.toml': null,
          'site/Dockerfile': leaking(),
          'site/fly.toml': SHOP.replace('"shop"', '"web"'),
        },
      },
      { run: 'pull_request' },
      {
        sees: `
          web/Dockerfile · Critical secret-in-dockerfile · outdated
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
]
