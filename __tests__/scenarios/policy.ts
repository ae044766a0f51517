import type { Scenario } from './scenario.ts'
import { BASE, DOCKERFILE, leaking, PLAIN, POLICY, SHOP } from './shop.ts'

const IGNORE = `ignore:
  - { rule: plaintext-http, path: fly.toml, reason: "the redirect is done in the app", owner: "@acme/web", expires: 2099-01-01 }
`

/** A change can not disarm the gate that it goes through. */
export const policies: readonly Scenario[] = [
  {
    name: 'a policy that the change brings along takes effect after the merge',
    base: BASE,
    steps: [
      { push: { [POLICY]: 'fail-on: never\nrules:\n  plaintext-http: off\n', 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'This change edits the policy. The edit takes effect after the merge.' },
      { base: { [POLICY]: 'fail-on: never\nrules:\n  plaintext-http: off\n' } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · Disabled · minimised
          ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'a policy that the change removes still counts',
    base: { ...BASE, [POLICY]: 'rules:\n  plaintext-http: { severity: critical }\n' },
    steps: [
      { push: { [POLICY]: null, 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · Critical plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'This change edits the policy. The edit takes effect after the merge.' },
    ],
  },
  {
    name: 'an ignore of the base’s policy counts, and its reason is told',
    base: { ...BASE, [POLICY]: IGNORE },
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 ignored' },
      { reads: 'the redirect is done in the app' },
    ],
  },
  {
    name: 'an ignore that ran out does not count',
    base: { ...BASE, [POLICY]: IGNORE.replace('2099', '2020') },
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'This ignore expired on 2020-01-01' },
    ],
  },
  {
    name: 'an ignore without a reason does not count',
    base: {
      ...BASE,
      'fly.toml': SHOP.replace('[http_service]', '# airworthy: ignore[plaintext-http]\n[http_service]'),
    },
    steps: [
      { push: { 'fly.toml': PLAIN.replace('[http_service]', '# airworthy: ignore[plaintext-http]\n[http_service]') } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:7 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'This ignore has no reason, so it is not applied.' },
    ],
  },
  {
    name: 'an inline ignore that the change brings along does not count yet',
    base: BASE,
    steps: [
      {
        push: {
          'fly.toml': PLAIN.replace(
            '[http_service]',
            '# airworthy: ignore[plaintext-http] done in the app\n[http_service]',
          ),
        },
      },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: 'This ignore takes effect after the merge' },
    ],
  },
  {
    name: 'an inline ignore of the base counts for something absent, too, and moves along',
    base: {
      ...BASE,
      'fly.toml': PLAIN.replace(
        '[http_service]',
        '# airworthy: ignore[plaintext-http] done in the app\n[http_service]',
      ),
    },
    steps: [
      {
        push: {
          'fly.toml': `# Moved.\n${PLAIN.replace('[http_service]', '# airworthy: ignore[plaintext-http] done in the app\n[http_service]')}`,
        },
      },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 ignored' },
    ],
  },
  {
    name: 'a thread whose finding the base comes to ignore is closed as ignored',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { base: { [POLICY]: IGNORE } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · Ignored · minimised
          ✓ This change introduces no findings. · 1 ignored`,
      },
    ],
  },
  {
    name: 'a policy that the change breaks is an error before the merge',
    base: BASE,
    steps: [
      { push: { [POLICY]: 'rules:\n  plaintext-htp: off\n' } },
      { run: 'pull_request' },
      { sees: '✗ Incomplete: 1 item could not be checked; no new findings.' },
      { reads: 'plaintext-http' },
    ],
  },
  {
    name: 'an ignore for one file hides nothing in another',
    base: {
      ...BASE,
      [POLICY]: 'ignore:\n  - { rule: secret-in-dockerfile, path: Dockerfile, reason: "a test key" }\n',
    },
    steps: [
      {
        push: {
          Dockerfile: leaking(),
          'web.Dockerfile': leaking(),
          'fly.web.toml': `${SHOP.replace('"shop"', '"web"')}\n[build]\n  dockerfile = "web.Dockerfile"\n`,
        },
      },
      { run: 'pull_request' },
      {
        sees: `
          web.Dockerfile:2 · Critical secret-in-dockerfile
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0 · 1 ignored`,
      },
    ],
  },
  {
    name: 'an ignore that covers nothing is told',
    base: { ...BASE, [POLICY]: IGNORE },
    steps: [
      { push: { Dockerfile: DOCKERFILE.replace('22', '24') } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings.' },
      { reads: 'This ignore is unused' },
    ],
  },
]
