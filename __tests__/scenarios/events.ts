import type { Scenario } from './scenario.ts'
import { BASE, leaking, PLAIN, SHOP } from './shop.ts'

/** One check on every event, whatever the state of the pull request. */
export const events: readonly Scenario[] = [
  {
    name: 'a draft is judged like any other, and told nothing again once it is ready',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { person: 'makes it a draft' },
      { run: 'pull_request' },
      { person: 'makes it ready' },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'closed it gets its check and no comments; reopened it gets them',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { person: 'closes' },
      { run: 'pull_request' },
      { sees: '✗ 1 new finding, high or worse. · 1 = 0 + 0 + 1' },
      { person: 'reopens' },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a repository without a fly config passes, and its other files are checked all the same',
    base: { 'README.md': 'A library.\n' },
    steps: [
      { push: { 'lib.js': 'x\n' } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings.' },
      { push: { Dockerfile: leaking() } },
      { run: 'pull_request' },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'the whole of a repository without a fly config passes',
    base: { 'README.md': 'A library.\n' },
    steps: [{ push: { 'lib.js': 'x\n' } }, { run: 'push' }, { reads: 'Nothing found.' }, { reads: '0 apps' }],
  },
  {
    name: 'the merge queue judges its own commit',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { base: { 'README.md': 'A better shop.\n' } },
      { run: 'merge_group' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0
          elsewhere ✗ 1 new finding, high or worse. · 1 = 0 + 0 + 1`,
      },
    ],
  },
  {
    name: 'the merge queue sees what two changes make together',
    base: BASE,
    steps: [
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "https://shop-api.fly.dev/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · Medium public-url-between-apps
          ✓ 1 new finding, none of them high or worse. · 1 = 1 + 0 + 0`,
      },
      { base: { 'api/fly.toml': SHOP.replace('"shop"', '"shop-api"') } },
      { run: 'merge_group' },
      {
        sees: `
          fly.toml:10 · Medium public-url-between-apps
          ✓ 1 new finding, none of them high or worse. · 1 = 1 + 0 + 0
          elsewhere ✗ 1 new finding, high or worse. · 1 = 0 + 0 + 1`,
      },
    ],
  },
  {
    name: 'a push to the base branch is judged as a whole',
    base: { ...BASE, 'login.ejs': '<input type="password">\n' },
    steps: [
      { push: { 'server.js': 'x\n' } },
      { base: { 'fly.toml': PLAIN } },
      { run: 'push' },
      { sees: 'elsewhere ✗ 1 finding, high or worse. · 1 = 0 + 0 + 1' },
      { base: { 'fly.toml': SHOP } },
      { run: 'push' },
      { sees: 'elsewhere ✓ Nothing found.' },
    ],
  },
  {
    name: 'a schedule and a dispatch judge the base branch as a whole',
    base: { ...BASE, 'login.ejs': '<input type="password">\n', 'fly.toml': PLAIN },
    steps: [
      { push: { 'fly.toml': SHOP } },
      { run: 'schedule' },
      { sees: 'elsewhere ✗ 1 finding, high or worse. · 1 = 0 + 0 + 1' },
      { run: 'workflow_dispatch' },
      { sees: 'elsewhere ✗ 1 finding, high or worse. · 1 = 0 + 0 + 1' },
    ],
  },
  {
    name: 'what can not matter is a quick success under the same name',
    base: BASE,
    steps: [
      { push: { 'README.md': 'A better shop.\n', 'docs/a.png': 'x' } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings.' },
    ],
  },
  {
    name: 'another name of the check',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request', inputs: { 'check-name': 'Fly security' } },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ Fly security: 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'check “Fly security”' },
    ],
  },
  {
    name: 'comments off: all of it stands in the check',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN, Dockerfile: leaking() } },
      { run: 'pull_request', inputs: { comments: 'false' } },
      { sees: '✗ 2 new findings, all high or worse. · 2 = 0 + 0 + 2' },
      { reads: 'fly.toml:4 failure plaintext-http (high)' },
      { reads: 'Dockerfile:2 failure secret-in-dockerfile (critical)' },
    ],
  },
  {
    name: '`fail-on: never` tells everything and blocks nothing',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN, Dockerfile: leaking() } },
      { run: 'pull_request', inputs: { 'fail-on': 'never' } },
      {
        sees: `
          Dockerfile:2 · Critical secret-in-dockerfile
          fly.toml:6 (removed) · High plaintext-http
          ✓ 2 new findings; none of them blocks. · 2 = 2 + 0 + 0`,
      },
    ],
  },
  {
    name: '`fail-on` counts that level and what is worse',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request', inputs: { 'fail-on': 'critical' } },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✓ 1 new finding, none of them critical. · 1 = 1 + 0 + 0`,
      },
      { run: 'pull_request', inputs: { 'fail-on': 'high' } },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { run: 'pull_request', inputs: { 'fail-on': 'low' } },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, low or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a SARIF file beside does not make a failing check pass',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request', inputs: { 'sarif-file': 'airworthy.sarif' } },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'several apps, and a folder called Dockerfile',
    base: BASE,
    steps: [
      {
        push: {
          'apps/web/fly.toml': SHOP.replace('"shop"', '"web"'),
          'apps/web/Dockerfile': leaking(),
          'apps/api/fly.toml': PLAIN.replace('"shop"', '"api"'),
          'apps/api/Dockerfile': BASE.Dockerfile,
          'tools/Dockerfile/README.md': 'A folder.\n',
        },
      },
      { run: 'pull_request' },
      {
        sees: `
          apps/web/Dockerfile:2 · Critical secret-in-dockerfile
          apps/api/fly.toml:4 · Medium plaintext-http
          ✗ 2 new findings, 1 of them high or worse. · 2 = 2 + 0 + 0`,
      },
    ],
  },
]
