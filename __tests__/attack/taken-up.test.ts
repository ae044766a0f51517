/** What lay in the repository without effect, and takes effect with a change: it is new to the app that runs. */
import { describe, expect, test } from '@jest/globals'
import { ASKED, answerOf, type Entries } from './unread.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const OPEN =
  'app = "shop"\n\n[[services]]\n  internal_port = 5432\n  protocol = "tcp"\n  [[services.ports]]\n    port = 5432\n'
const OPEN_JSON = '{"app":"shop","services":[{"internal_port":5432,"protocol":"tcp","ports":[{"port":5432}]}]}'
const DOCKERFILE = 'FROM node:22-slim\nCOPY src /app\n'
const SECRET = `${DOCKERFILE}ENV ADMIN_PASSWORD=Hunter2-and-more\n`
const BASE: Entries = { 'fly.toml': CONFIG, Dockerfile: DOCKERFILE }
const PORT = 'database-port-public'

const attempts = (cases: Readonly<Record<string, readonly [base: Entries, head: Entries, answer: string]>>) =>
  Object.entries(cases).flatMap(([name, each]) => ASKED.map(asked => [name, asked, ...each] as const))

describe('a standing fault that takes effect is introduced', () => {
  test.each(
    attempts({
      'fly.json, when fly.toml is deleted': [{ 'fly.json': OPEN_JSON }, { 'fly.toml': null }, `fly.json ${PORT}`],
      'dockerfile, when Dockerfile is deleted': [
        { dockerfile: SECRET },
        { Dockerfile: null },
        'dockerfile secret-in-dockerfile',
      ],
      'a Dockerfile that [build] names': [
        { 'old/Dockerfile': SECRET },
        { 'fly.toml': `${CONFIG}\n[build]\n  dockerfile = "old/Dockerfile"\n` },
        'old/Dockerfile secret-in-dockerfile',
      ],
      'in an app of another name': [
        { 'db/fly.toml': OPEN.replace('shop', 'scratch') },
        { 'db/fly.toml': OPEN.replace('shop', 'prod-db') },
        `db/fly.toml ${PORT}`,
      ],
      'in a renamed config of another app': [
        { 'old/fly.toml': OPEN.replace('shop', 'scratch') },
        { 'old/fly.toml': null, 'db/fly.toml': OPEN.replace('shop', 'prod-db') },
        `db/fly.toml ${PORT}`,
      ],
    }),
  )('%s: %s', async (_, asked, base, head, answer) => {
    expect(await answerOf(asked, { ...BASE, ...base }, head)).toEqual([answer, 'failure'])
  })

  test.each<readonly [string, Entries, Entries]>([
    ['the same app in a moved config', { 'db/fly.toml': OPEN }, { 'db/fly.toml': null, 'data/fly.toml': OPEN }],
    ['another change of the config', { 'fly.toml': OPEN }, { 'fly.toml': `${OPEN}\n[env]\n  PORT = "80"\n` }],
    ['a Dockerfile that was in use', { Dockerfile: SECRET }, { Dockerfile: `${SECRET}USER node\n` }],
  ])('not %s', async (_, base, head) => {
    expect(await answerOf('the action', { ...BASE, ...base }, head)).toEqual(['success'])
  })
})
