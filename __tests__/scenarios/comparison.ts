import type { Scenario } from './scenario.ts'
import { BASE, DATABASE, DOCKERFILE, KEY, leaking, PLAIN, SERVICES, SHOP } from './shop.ts'

/** `PLAIN` as a formatter would have it. */
const FORMATTED = `app = 'shop'
primary_region='ams'
http_service = { internal_port=8080, concurrency={hard_limit=250} }
`

/** Put together, so that no file holds it. */
const PASSWORD = ['kx9Gq2', 'vLm4TzW8'].join('')

const API = `app = "shop-api"
primary_region = "ams"

[http_service]
  internal_port = 3000
  force_https = true
  concurrency = { hard_limit = 250 }
`

/** What a change makes worse, what stood before and what it mends. */
export const comparisons: readonly Scenario[] = [
  {
    name: 'a finding of the base stays one of the base, however its lines move',
    base: { ...BASE, 'fly.toml': PLAIN, Dockerfile: leaking() },
    steps: [
      { push: { 'fly.toml': `# The shop.\n\n${PLAIN}`, Dockerfile: leaking().replace('FROM', '# Image\n\nFROM') } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 2 from before' },
    ],
  },
  {
    name: 'a finding of the base stays one of the base when its file is renamed',
    base: { ...BASE, 'deploy/fly.toml': PLAIN.replace('"shop"', '"shop-eu"'), 'deploy/Dockerfile': leaking() },
    steps: [
      {
        push: {
          'deploy/fly.toml': null,
          'deploy/Dockerfile': null,
          'europe/fly.toml': PLAIN.replace('"shop"', '"shop-eu"'),
          'europe/Dockerfile': leaking(),
        },
      },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 2 from before' },
    ],
  },
  {
    name: 'a finding of the base stays one of the base when its file is formatted anew',
    base: { ...BASE, 'fly.toml': PLAIN },
    steps: [
      { push: { 'fly.toml': FORMATTED } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 from before' },
    ],
  },
  {
    name: '[http_service] written as [[services]] and back is no news',
    base: BASE,
    steps: [
      { push: { 'fly.toml': SERVICES } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings.' },
      { push: { 'fly.toml': SHOP.replace('8080', '8080 # the server') } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings.' },
    ],
  },
  {
    name: 'a service in plain text stays one of the base when it is written the other way',
    base: { ...BASE, 'fly.toml': SERVICES.replace('    force_https = true\n', '') },
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 from before' },
    ],
  },
  {
    name: 'a conversion that loses the redirect on its way is one',
    base: BASE,
    steps: [
      { push: { 'fly.toml': SERVICES.replace('    force_https = true\n', '') } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a removed protection is told on the line that is gone, and thanked for when it is back',
    base: BASE,
    steps: [
      { push: { 'fly.toml': PLAIN } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:6 (removed) · High plaintext-http
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'fly.toml': SHOP, 'README.md': 'A safe shop.\n' } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml (removed) · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'what several rules say of one line is one comment, which is closed with the last of them',
    base: { ...BASE, 'api/fly.toml': API },
    steps: [
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://deploy:${PASSWORD}@shop-api.fly.dev/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · Critical secret-in-fly-config + public-url-between-apps
          ✗ 2 new findings, all high or worse. · 2 = 2 + 0 + 0`,
      },
      { reads: '1. ' },
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://shop-api.fly.dev/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml · Critical public-url-between-apps · outdated
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'fly.toml': SHOP } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'what the change mends is thanked for',
    base: { ...BASE, 'fly.toml': PLAIN },
    steps: [
      { push: { 'fly.toml': SHOP } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 fixed' },
      { reads: '### ✅ Fixed (1)' },
    ],
  },
  {
    name: 'a weaker .dockerignore makes the untouched Dockerfile unsafe',
    base: { ...BASE, Dockerfile: DOCKERFILE.replace('server.js ./', '. .'), '.env': `STRIPE_SECRET_KEY=${KEY}\n` },
    steps: [
      { push: { '.dockerignore': '.git\nnode_modules\n' } },
      { run: 'pull_request' },
      {
        sees: `
          .dockerignore:2 (removed) · High secret-file-in-image
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0 · 1 from before`,
      },
    ],
  },
  {
    name: 'a second app that calls the first in public',
    base: { ...BASE, 'api/fly.toml': API },
    steps: [
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://shop-api.fly.dev/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:10 · Critical public-url-between-apps
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { push: { 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://shop-api.internal:3000/v1"\n` } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml · Fixed · minimised · outdated
          ✓ This change introduces no findings.`,
      },
    ],
  },
  {
    name: 'an app that comes into the repository makes an old address one between apps',
    base: { ...BASE, 'fly.toml': `${SHOP}\n[env]\n  API_URL = "http://shop-api.fly.dev/v1"\n` },
    steps: [
      { push: { 'api/fly.toml': API } },
      { run: 'pull_request' },
      {
        sees: `
          api/fly.toml:1 · Critical public-url-between-apps
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
    ],
  },
  {
    name: 'a database that becomes public is told with the exposure before and after',
    base: BASE,
    steps: [
      { push: { 'fly.toml': SHOP + DATABASE } },
      { run: 'pull_request' },
      {
        sees: `
          fly.toml:15 · High database-port-public
          ✗ 1 new finding, high or worse. · 1 = 1 + 0 + 0`,
      },
      { reads: '5432' },
      { reads: '```mermaid' },
    ],
  },
  {
    name: 'a key that is only moved is old, one that is changed is new',
    base: { ...BASE, Dockerfile: leaking() },
    steps: [
      { push: { Dockerfile: leaking().replace('FROM', '# Image\nFROM') } },
      { run: 'pull_request' },
      { sees: '✓ This change introduces no findings. · 1 from before' },
    ],
  },
]
