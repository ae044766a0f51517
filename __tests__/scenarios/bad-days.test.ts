/** GitHub's bad days, as people see them. */
import { afterEach, expect, test } from '@jest/globals'
import { apiErrorOf } from '../../src/github/api/api-errors.ts'
import { createClient } from '../../src/github/api/client.ts'
import { readChanges } from '../../src/github/read/changes.ts'
import { OPERATIONS } from '../embedded-github/openapi.ts'
import { type Files, type Incident, openFixture, type ScenarioFixture } from './repository-fixture.ts'

const CONFIG = 'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n'
const PAGE = { kind: 'answer', when: 'before', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }

let fixture: ScenarioFixture
afterEach(() => fixture.close())

async function open(base: Files, head: Files): Promise<void> {
  fixture = await openFixture({ base })
  await fixture.push(head)
}

const always = (operation: string, answer: Incident['answer']): Incident[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).map(nth => ({ operation, nth, ...(answer && { answer }) }))

async function run(incidents: readonly Incident[] = []) {
  return fixture.run(await fixture.event('pull_request'), { incidents, patience: { secondMilliseconds: 1 } })
}

test('a listing that is a web page is reported as one', async () => {
  await open({ 'fly.toml': CONFIG }, { 'fly.toml': CONFIG.replace('true', 'false') })
  for (const operation of ['repos/compare-commits-with-basehead', 'git/get-tree']) {
    const { failure, log } = await run(always(operation, PAGE as Incident['answer']))
    expect(failure).toMatch(/^Incomplete: GitHub returned a web page instead of JSON \(GET \/repos\/acme\/shop\//)
    expect(log).not.toMatch(/^\s+at /m)
  }
})

test('a missing blob is reported with the path of its file', async () => {
  const latin1 = Buffer.from('# caf\xe9\napp = "web"\n', 'latin1')
  await open(
    { 'fly.toml': CONFIG },
    { 'web/fly.toml': latin1, Dockerfile: 'FROM x\nENV ADMIN_PASSWORD=Hunter2-and-more\n' },
  )
  const gone = { kind: 'answer', when: 'before', status: 404, body: { message: 'Not Found' } } as const
  const { failure, summary } = await run(always('git/get-blob', gone))
  expect(failure).toBeDefined()
  expect(summary).toContain('web/fly.toml')
  expect(summary).toContain('GitHub does not have the content of this file (404)')
  expect(summary).toContain('secret-in-dockerfile')
})

test('a refused connection is told as one', async () => {
  await open({ 'fly.toml': CONFIG }, { 'fly.toml': `${CONFIG}\n` })
  const client = createClient({
    token: 'x',
    owner: 'acme',
    repo: 'shop',
    apiUrl: 'http://127.0.0.1:1',
    userAgent: 'test',
    log: () => {},
    secondMilliseconds: 1,
  })
  const error: unknown = await readChanges(client, 'a', 'b').catch((reason: unknown) => reason)
  expect(apiErrorOf(error, false)?.reason).toBe(
    'Cannot reach GitHub: ECONNREFUSED (GET /repos/acme/shop/compare/a...b).',
  )
})

test('a GitHub that never answers ends the run within three time-outs', async () => {
  await open({ 'fly.toml': CONFIG }, { 'fly.toml': CONFIG.replace('true', 'false') })
  const timeoutMilliseconds = 500
  const incidents = ['repos/compare-commits-with-basehead', 'checks/create'].flatMap(operation =>
    always(operation, { kind: 'silence', when: 'before' }),
  )
  const started = Date.now()
  const patience = { secondMilliseconds: 10, timeoutMilliseconds }
  const { failure } = await fixture.run(await fixture.event('pull_request'), { incidents, patience })
  expect(failure).toMatch(/^Incomplete: (?:GitHub did not answer in time|Cannot reach GitHub)/)
  expect(Date.now() - started).toBeLessThan(3 * timeoutMilliseconds + 400)
})

/** Each on every request. A second of GitHub's lasts a tenth, so that a minute is six seconds. */
test.each<[string, Incident['answer']]>([
  ['never answers', { kind: 'silence', when: 'before' }],
  ['has a server error', { kind: 'answer', when: 'before', status: 500 }],
  ['is a bad gateway', { kind: 'answer', when: 'before', status: 502 }],
  ['breaks off each answer', { kind: 'cut' }],
  ['sends half of each answer', { kind: 'malformed' }],
  ['sends web pages', PAGE as Incident['answer']],
  ['sends nothing', { ...PAGE, body: '' } as Incident['answer']],
  ['sends other JSON', { kind: 'reshaped', reshape: () => [] }],
  ['refuses the token', { kind: 'answer', when: 'before', status: 401 }],
  ['finds nothing', { kind: 'answer', when: 'before', status: 404 }],
])('a GitHub that %s ends the run within a minute', async (_, answer) => {
  await open({ 'fly.toml': CONFIG }, { 'fly.toml': CONFIG.replace('true', 'false') })
  const patience = { secondMilliseconds: 100, timeoutMilliseconds: 2000 }
  const incidents = [...OPERATIONS, 'graphql query', 'graphql mutation'].flatMap(name => always(name, answer))
  const event = await fixture.event('pull_request')
  const started = Date.now()
  const { failure, log } = await fixture.run(event, { incidents, patience })
  expect(Date.now() - started).toBeLessThan(6000)
  expect(failure).toMatch(/^Incomplete: (?:GitHub|Cannot reach GitHub)/)
  expect(log).not.toMatch(/^\s+at /m)
})

test('a second push without a change posts no more comments', async () => {
  const apps = Array.from({ length: 120 }, (_, i) => [`app${i}/fly.toml`, CONFIG.replace('shop', `shop${i}`)] as const)
  await open(
    Object.fromEntries(apps),
    Object.fromEntries(apps.map(([path, text]) => [path, text.replace('true', 'false')])),
  )
  const comments = () => fixture.repository.comments(fixture.number).length
  await run()
  expect(comments()).toBe(50)
  await fixture.push({ 'readme.md': 'x\n' })
  await run()
  expect(comments()).toBe(50)
})
