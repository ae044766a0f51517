import type { Scenario } from './scenario.ts'
import { BASE, DATABASE, leaking, OTHER_KEY, PLAIN, SHOP } from './shop.ts'

const TOLD = 'fly.toml:6 (removed) · High plaintext-http\n✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0'

/** The threads, from push to push and between people. */
export const conversations: readonly Scenario[] = [
  {
    name: 'open, push, push, fix, force-push, merge queue',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN, Dockerfile: leaking() } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { push: { 'server.js': 'listen(8081)\n' } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { push: { 'fly.toml': PLAIN + DATABASE, Dockerfile: BASE.Dockerfile } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml:6 (removed) · High plaintext-http
          fly.toml:14 · High database-port-public
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { push: { 'fly.toml': SHOP, 'server.js': 'listen(8080) // done\n' } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml (removed) · Fixed · minimised · outdated
          fly.toml · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
      { push: { 'server.js': 'listen(8080) // again\n', Dockerfile: leaking() }, forced: true },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml (removed) · Fixed · minimised · outdated
          fly.toml · Fixed · minimised · outdated
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'server.js': 'listen(8080) // at last\n' }, forced: true },
      { run: 'pull_request' },
      { run: 'merge_group' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml (removed) · Fixed · minimised · outdated
          fly.toml · Fixed · minimised · outdated
          ✓ This change introduces no findings.
          elsewhere ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'nothing is said twice when nothing has changed',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { run: 'pull_request' },
      { run: 'pull_request' },
      { sees: TOLD },
    ],
  },
  {
    name: 'a line that moves takes its comment along',
    base: BASE,
    steps: [
      { push: { Dockerfile: leaking() } },
      { run: 'pull_request' },
      { push: { Dockerfile: `# The image.\n\n${leaking()}` } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:4 · Critical secret-in-dockerfile
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a line that is rewritten keeps its one comment',
    base: BASE,
    steps: [
      { push: { Dockerfile: leaking() } },
      { run: 'pull_request' },
      { push: { Dockerfile: leaking().replace('ENV ', 'ENV  ') } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Critical secret-in-dockerfile · outdated
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a key that is exchanged for another one is a new finding',
    base: BASE,
    steps: [
      { push: { Dockerfile: leaking() } },
      { run: 'pull_request' },
      { push: { Dockerfile: leaking(OTHER_KEY) } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          Dockerfile:2 · Critical secret-in-dockerfile
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'what is fixed and comes back is told where it was told before',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { push: { 'fly.toml': SHOP, 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { sees: TOLD },
    ],
  },
  {
    name: 'a finding that gets worse is told in the same place',
    base: BASE,
    steps: [
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://shop-api.fly.dev/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · High public-url-between-apps
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'api/fly.toml': SHOP.replace('"shop"', '"shop-api"') } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · Critical public-url-between-apps
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a removed line that is written anew keeps its one comment, and no suggestion stands on the removed side',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { push: { 'fly.toml': SHOP.replace('true', 'false') } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: '```suggestion', not: true },
    ],
  },
]
