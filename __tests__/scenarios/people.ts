import type { Scenario } from './scenario.ts'
import { BASE, leaking, leakingMany, PLAIN, SHOP } from './shop.ts'

/** What people do in the threads, and how much may stand there. */
export const people: readonly Scenario[] = [
  {
    name: 'a thread that a person answered is left alone, though its finding is gone',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN, Dockerfile: leaking() } },
      { run: 'pull_request' },
      { answer: 'Dockerfile:2', with: 'This one is public.' },
      { push: { Dockerfile: BASE.Dockerfile } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Critical secret-in-dockerfile · outdated · 1 answer
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a finding that a person resolved is not told again',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { resolve: 'fly.toml:6 (removed)' },
      { push: { 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http · resolved
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a thread that a person resolved as fixed does not hide what comes back',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { push: { 'fly.toml': SHOP, 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      { resolve: 'fly.toml:6 (removed)' },
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · Fixed · minimised · resolved
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a comment with our marker by somebody else is not ours',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN, Dockerfile: leaking() } },
      { run: 'pull_request' },
      { forge: 'Dockerfile:2', times: 1 },
      { push: { Dockerfile: BASE.Dockerfile } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'Dockerfile:2 · [outdated] **🛑 Critical**' },
    ],
  },
  {
    name: 'six of a rule in one file are one comment',
    base: BASE,
    steps: [
      { push: { Dockerfile: leakingMany(6) } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile, 6 findings
          ✗ 6 new findings, all high or worse. · 6 = 6 + 0 + 0`,
      },
      { push: { Dockerfile: leakingMany(4) } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile, 4 findings
          ✗ 4 new findings, all high or worse. · 4 = 4 + 0 + 0`,
      },
      { push: { Dockerfile: leakingMany(7) } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile, 4 findings
          Dockerfile:6 · Critical secret-in-dockerfile, 3 findings
          ✗ 7 new findings, all high or worse. · 7 = 7 + 0 + 0`,
      },
      { push: { Dockerfile: BASE.Dockerfile, 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile · Fixed · minimised · outdated
          Dockerfile · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'our threads are found behind a hundred others',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { forge: 'fly.toml:6 (removed)', times: 230 },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'fly.toml': SHOP, 'server.js': 'listen(80)\n' } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml (removed) · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
    ],
  },
]
