/**
 * GitHub, or what answers in its place, returns success with something else than what was asked for. The run says what
 * came from where and what to do; it never passes, and never prints a stack trace.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../embedded-github/faults.ts'
import { type Files, type Incident, openFixture, type ScenarioFixture } from './repository-fixture.ts'
import { BASE, leaking, PLAIN } from './shop.ts'

const always = (operation: string, answer: Fault): Incident[] =>
  Array.from({ length: 40 }, (_, i) => ({ operation, nth: i + 1, answer }))

/** An endpoint that the action asks, and what makes it ask. */
interface Endpoint {
  readonly operation: string
  /** As a message names it. */
  readonly route: RegExp
  readonly base?: Files
  readonly change: Files
  /** What a first run finds already there, before this change. */
  readonly before?: Files
  /** The fields of its answer that are read, and any other of that name with them. */
  readonly fields: readonly string[]
  /** What else goes wrong, so that the endpoint is asked. */
  readonly with?: readonly Incident[]
  /** What it is for can be done without: then the run only says so, and the findings decide. */
  readonly optional?: boolean
  /** Of the run; `pull_request` if not given. */
  readonly event?: 'schedule'
}

const CLEAN = { 'fly.toml': `${BASE['fly.toml']}\n` }
const BAD = { 'fly.toml': PLAIN, Dockerfile: leaking() }
const down: Fault = { kind: 'answer', when: 'before', status: 502 }
const apps = Array.from({ length: 60 }, (_, i) => [`app${i}/fly.toml`, `app = "shop${i}"\n`] as const)
const programs = Array.from({ length: 100 }, (_, i) => [`src/file${i}.js`, `export const file = ${i}\n`] as const)
const PUBLIC = '[build]\n  image = "acme/shop"\n[http_service]\n  internal_port = 8080\n  force_https = false\n'

const ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'repos/compare-commits-with-basehead',
    route: /GET \/repos\/acme\/shop\/compare\//,
    change: CLEAN,
    fields: ['merge_base_commit', 'behind_by', 'total_commits', 'commits', 'filename', 'status'],
  },
  {
    operation: 'git/get-tree',
    route: /GET \/repos\/acme\/shop\/git\/trees\//,
    change: CLEAN,
    fields: ['tree', 'truncated', 'path', 'mode', 'type'],
  },
  {
    operation: 'git/get-blob',
    route: /GET \/repos\/acme\/shop\/git\/blobs\//,
    change: { 'web/fly.toml': Buffer.from('# caf\xe9\napp = "web"\n', 'latin1') },
    fields: ['content', 'encoding', 'size'],
  },
  {
    operation: 'repos/download-tarball-archive',
    route: /GET \/repos\/acme\/shop\/tarball\/[0-9a-f]+/,
    base: { ...BASE, ...BAD, ...Object.fromEntries(apps), ...Object.fromEntries(programs) },
    change: {},
    fields: [],
    optional: true,
    event: 'schedule',
  },
  {
    operation: 'graphql query',
    route: /POST (?:\/api)?\/graphql/,
    change: CLEAN,
    fields: ['data', 'repository', 'b0', 'pullRequest', 'headRefOid', 'pageInfo', 'pullRequests'],
  },
  {
    operation: 'checks/create',
    route: /POST \/repos\/acme\/shop\/check-runs/,
    change: BAD,
    fields: ['id'],
    optional: true,
  },
  {
    operation: 'checks/list-for-ref',
    route: /GET \/repos\/acme\/shop\/commits\/[0-9a-f]+\/check-runs/,
    change: BAD,
    fields: ['check_runs', 'id'],
    with: [{ operation: 'checks/create', answer: down }],
    optional: true,
  },
  {
    operation: 'checks/update',
    route: /PATCH \/repos\/acme\/shop\/check-runs\//,
    base: { ...BASE, ...Object.fromEntries(apps) },
    change: Object.fromEntries(apps.map(([path, text]) => [path, text + PUBLIC])),
    fields: ['id'],
    optional: true,
  },
  {
    operation: 'pulls/create-review',
    route: /POST \/repos\/acme\/shop\/pulls\/1\/reviews/,
    change: BAD,
    fields: ['id'],
    optional: true,
  },
  {
    operation: 'pulls/create-review-comment',
    route: /POST \/repos\/acme\/shop\/pulls\/1\/comments/,
    change: BAD,
    with: always('pulls/create-review', { kind: 'answer', when: 'before', status: 422, body: { message: 'No line' } }),
    fields: ['id'],
    optional: true,
  },
  {
    operation: 'graphql mutation',
    route: /POST (?:\/api)?\/graphql/,
    before: BAD,
    change: { Dockerfile: BASE.Dockerfile },
    fields: ['data'],
    optional: true,
  },
]

const reshaped = (reshape: (json: unknown) => unknown): Fault => ({ kind: 'reshaped', reshape })
const page = (body: string, type: string): Fault => {
  return { kind: 'answer', when: 'after', status: 200, headers: { 'content-type': type }, body }
}

/** The value with each field of that name replaced; removed where there is nothing in its place. */
function withField(json: unknown, name: string, replace: (value: unknown) => unknown): unknown {
  if (Array.isArray(json)) return json.map(item => withField(item, name, replace))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, key === name ? replace(value) : withField(value, name, replace)]),
  )
}
const numbersAsTexts = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_, value: unknown) => (typeof value === 'number' ? String(value) : value))
const other = (value: unknown): unknown => (Array.isArray(value) ? {} : typeof value === 'object' ? [] : [value])

const ODDITIES: readonly (readonly [string, Fault])[] = [
  ['a list', reshaped(() => [])],
  ['an object without fields', reshaped(() => ({}))],
  ['null', reshaped(() => null)],
  ['a text', reshaped(() => 'ok')],
  ['texts in place of numbers', reshaped(numbersAsTexts)],
  ['a web page with status 200', page('<html><title>Sign in</title></html>', 'text/html')],
  ['a web page that calls itself JSON', page('<html></html>', 'application/json')],
  ['nothing with status 200', page('', 'application/json')],
]

describe.each(ENDPOINTS)('$operation returns', ({ operation, route, base = BASE, change, before, ...endpoint }) => {
  let fixture: ScenarioFixture
  const open = async () => {
    fixture = await openFixture({ base })
    if (before) {
      await fixture.push(before)
      await run([])
    }
    await fixture.push(change)
  }
  // What reads leaves nothing behind; what was written once is not written again.
  if (endpoint.optional) {
    beforeEach(open)
    afterEach(() => fixture.close())
  } else {
    beforeAll(open)
    afterAll(() => fixture.close())
  }
  const run = async (incidents: readonly Incident[]) => {
    const patience = { secondMilliseconds: 1, spacingMilliseconds: 1 }
    return fixture.run(await fixture.event(endpoint.event ?? 'pull_request'), { incidents, patience })
  }

  const FIELDS = endpoint.fields.flatMap((name): [string, Fault][] => [
    [`no \`${name}\``, reshaped(json => withField(json, name, () => undefined))],
    [`another kind of \`${name}\``, reshaped(json => withField(json, name, other))],
  ])
  test.each([...ODDITIES, ...FIELDS])('%s', async (_, fault) => {
    const mark = fixture.github.requests.length
    const incidents = [...(endpoint.with ?? []), ...always(operation, fault)]
    const { failure, log, summary } = await run(incidents)
    expect(fixture.github.requests.slice(mark).some(request => request.operation === operation)).toBe(true)
    const told = `${failure}\n${log}\n${summary}`
    expect(failure).toBeDefined()
    expect(told).not.toMatch(/^\s+at |Internal error|TypeError|SyntaxError|undefined/m)
    if (endpoint.optional) return
    expect(failure).toMatch(/^Incomplete: /)
    expect(told).toMatch(/GitHub returned (?:an unexpected answer: |an empty answer|a web page|invalid JSON|nothing)/)
    expect(told).toMatch(route)
    expect(told).toContain('Run the job again')
  })
})
