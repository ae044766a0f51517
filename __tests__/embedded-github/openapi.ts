import { readFileSync } from 'node:fs'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { isJsonObject, type Json, type JsonObject } from './json.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: JsonObject
  readonly 'x-multi-segment'?: boolean
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: JsonObject }
  readonly answer: { readonly status: number; readonly schema: JsonObject }
}

export interface Match {
  readonly operation: Operation
  readonly parameters: ReadonlyMap<string, string>
}

interface Slice {
  readonly operations: readonly Operation[]
  readonly components: { readonly schemas: JsonObject }
}

const slice = JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')) as Slice
/** The longest paths first: `commits/{ref}` would take `commits/{ref}/check-runs` as well. */
const routes = slice.operations
  .map(operation => ({ operation, pattern: patternOf(operation) }))
  .sort((one, other) => other.operation.path.split('/').length - one.operation.path.split('/').length)
const validators = new Map<string, ValidateFunction>()
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  logger: false,
  formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ },
})
ajv.addSchema({ $id: 'github', components: { schemas: closeAll(slice.components.schemas) } })

function patternOf({ path, parameters }: Operation): RegExp {
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    const long = name === 'basehead' || name === 'ref'
    return long || parameters.some(one => one.name === name && one['x-multi-segment']) ? '(.+)' : '([^/]+)'
  })
  return new RegExp(`^${source}$`)
}

/** The ids of all operations in the slice. */
export const OPERATIONS: readonly string[] = slice.operations.map(({ id }) => id)

/** The operation of a request, with the path's parameters decoded. */
export function matchOperation(method: string, path: string): Match | undefined {
  for (const { operation, pattern } of routes) {
    const found = operation.method === method ? pattern.exec(path) : null
    if (!found) continue
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(name => name[1] ?? '')
    return { operation, parameters: new Map(names.map((name, at) => [name, decode(found[at + 1] ?? '')])) }
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What the document does not allow of this request, one sentence each; fields that it does not name are refused. */
export function checkRequest(operation: Operation, query: URLSearchParams, body: Json): string[] {
  const faults: string[] = []
  for (const [name, value] of query) {
    const parameter = operation.parameters.find(one => one.in === 'query' && one.name === name)
    if (!parameter) faults.push(`${operation.id} has no query parameter ${name}`)
    else faults.push(...check(`${operation.id} ?${name}`, parameter.schema, typed(value, parameter.schema)))
  }
  for (const { name, required, in: place } of operation.parameters) {
    if (place === 'query' && required && !query.has(name)) faults.push(`${operation.id} needs ?${name}`)
  }
  if (!operation.body) {
    if (body !== undefined) faults.push(`${operation.id} takes no body`)
  } else if (body !== undefined || operation.body.required) {
    faults.push(...check(`${operation.id} body`, operation.body.schema, body ?? null))
  }
  return faults
}

/**
 * What the embedded GitHub answers must be in the document too: it may hold less than GitHub's, never other things.
 * `null` passes, since the document forgets to allow it (`line` of an outdated comment).
 */
export function checkAnswer(operation: Operation, body: Json): string[] {
  const present = JSON.parse(JSON.stringify(body ?? {}), (_, value: Json) =>
    value === null ? undefined : value,
  ) as Json
  return check(`${operation.id} answer`, operation.answer.schema, present ?? {}, true)
}

function typed(value: string, schema: JsonObject): Json {
  return schema['type'] === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value
}

function check(name: string, schema: JsonObject, value: Json, partial = false): string[] {
  let validate = validators.get(name)
  if (!validate) {
    validate = ajv.compile(convert(schema, false, partial))
    validators.set(name, validate)
  }
  // Absent and undefined are the same in JSON.
  if (validate(JSON.parse(JSON.stringify(value)))) return []
  return (validate.errors ?? []).map(error => `${name}${sentence(error)}`)
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const detail = [params['additionalProperty'], params['allowedValues']].find(value => value !== undefined)
  return `${instancePath} ${message}${detail === undefined ? '' : ` (${[detail].flat().join(', ')})`}`
}

function closeAll(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema, false, true)]))
}

/**
 * OpenAPI 3.0 → JSON Schema: `nullable`, the address of shared schemas, and no other fields than the named ones. The
 * parts of an `anyOf` beside own properties only add conditions, so they stay open. `partial`: nothing is required.
 */
function convert(schema: Json, open: boolean, partial: boolean): JsonObject {
  if (!isJsonObject(schema)) return {}
  const reference = schema['$ref']
  if (typeof reference === 'string') return { $ref: `github${reference}` }
  const ownProperties = isJsonObject(schema['properties'])
  const converted: Record<string, Json> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'nullable' || (partial && key === 'required')) continue
    if (key === 'properties' && isJsonObject(value)) {
      converted[key] = Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, convert(one, false, partial)]),
      )
    } else if ((key === 'anyOf' || key === 'oneOf' || key === 'allOf') && Array.isArray(value)) {
      const parts = value.map(part => convert(part, ownProperties || key === 'allOf', partial))
      // Without required fields several alternatives may fit.
      converted[partial && key === 'oneOf' ? 'anyOf' : key] = parts
    } else converted[key] = key === 'items' || key === 'additionalProperties' ? convertPart(value, partial) : value
  }
  if (ownProperties && !open && schema['additionalProperties'] === undefined) converted['additionalProperties'] = false
  return schema['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted
}

function convertPart(value: Json, partial: boolean): Json {
  return isJsonObject(value) ? convert(value, false, partial) : value
}
