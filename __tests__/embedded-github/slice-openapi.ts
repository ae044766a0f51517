/**
 * Cuts the operations that the embedded GitHub serves out of GitHub's published OpenAPI document:
 *
 *   npm install --prefix <a folder outside> @octokit/openapi@23.0.2 --ignore-scripts
 *   npx tsx __tests__/embedded-github/slice-openapi.ts <that folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * The package unpacks to 385 MB, so only the slice is kept. It holds no prose and no examples.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const OPERATIONS = [
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review-comment',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update-review',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/download-tarball-archive',
  'repos/get',
  'repos/get-commit',
  'repos/get-content',
]

const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'tags', 'deprecated', 'title', 'headers'])

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectAt(value: Json | undefined, ...keys: readonly string[]): JsonObject {
  let found = value
  for (const key of keys) found = isObject(found) ? found[key] : undefined
  return isObject(found) ? found : {}
}

const [documentPath] = process.argv.slice(2)
if (documentPath === undefined) throw new Error('Name the path of api.github.com.json.')
const published = JSON.parse(readFileSync(documentPath, 'utf8')) as JsonObject
const schemas = new Map<string, Json>()

/** Follows references to all but schemas in place, and notes the schemas to keep. `named`: the keys are names, not keywords. */
function cut(value: Json, named: boolean): Json {
  if (Array.isArray(value)) return value.map(item => cut(item, false))
  if (!isObject(value)) return value
  const reference = value['$ref']
  if (typeof reference === 'string') {
    const keys = reference.split('/').slice(1)
    const name = keys.at(-1) ?? ''
    if (keys[1] !== 'schemas') return cut(objectAt(published, ...keys), false)
    if (!schemas.has(name)) {
      schemas.set(name, null)
      schemas.set(name, cut(objectAt(published, ...keys), false))
    }
    return { $ref: `#/components/schemas/${name}` }
  }
  const kept: [string, Json][] = []
  for (const [key, item] of Object.entries(value)) {
    const prose = PROSE.has(key) || (key.startsWith('x-') && key !== 'x-multi-segment')
    if (named || !prose) kept.push([key, cut(item, !named && key === 'properties')])
  }
  return Object.fromEntries(kept)
}

function firstAnswer(operation: JsonObject): Json {
  const responses = objectAt(operation, 'responses')
  // A download is answered with a redirect.
  const status = Object.keys(responses).find(code => /^(?:2..|302)$/.test(code)) ?? ''
  const answer = cut(responses[status] ?? {}, false)
  return { status: Number(status), schema: objectAt(answer, 'content', 'application/json', 'schema') }
}

const operations: Json[] = []
for (const [path, methods] of Object.entries(objectAt(published, 'paths'))) {
  for (const [method, found] of Object.entries(isObject(methods) ? methods : {})) {
    const operation = objectAt(found)
    const id = operation['operationId']
    if (typeof id !== 'string' || !OPERATIONS.includes(id)) continue
    const body = cut(objectAt(operation, 'requestBody'), false)
    const schema = objectAt(body, 'content', 'application/json', 'schema')
    operations.push({
      id,
      method: method.toUpperCase(),
      path,
      parameters: cut(operation['parameters'] ?? [], false),
      ...(Object.keys(schema).length > 0 && { body: { required: objectAt(body)['required'] === true, schema } }),
      answer: firstAnswer(operation),
    })
  }
}
const missing = OPERATIONS.filter(id => !operations.some(operation => objectAt(operation)['id'] === id))
if (missing.length > 0) throw new Error(`The document lacks ${missing.join(', ')}.`)

const slice = {
  source: '@octokit/openapi, MIT, https://github.com/octokit/openapi',
  version: objectAt(published, 'info')['version'] ?? '',
  operations,
  components: { schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) },
}
const target = fileURLToPath(new URL('./openapi-slice.json', import.meta.url))
writeFileSync(target, JSON.stringify(slice, null, 2))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
execFileSync(process.execPath, [biome, 'format', '--write', target], { stdio: 'inherit' })
