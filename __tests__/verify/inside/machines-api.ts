import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv } from 'ajv'

type Schema = { readonly [key: string]: unknown }

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly answer: Schema
}

const slice = JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')) as {
  readonly operations: readonly Operation[]
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema({ $id: 'machines-api', components: { schemas: closed(slice.components.schemas) } })

/** OpenAPI leaves objects open; here a field that the description does not name is a mistake. */
function closed(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { ...schema, additionalProperties: false }]),
  )
}

/** Sends what it likes in place of the answer; `undefined`: the usual one. */
export type Fault = (operation: string, request: IncomingMessage, response: ServerResponse) => boolean

/** What one app answers, by operation. */
export type Answers = Readonly<Record<string, unknown>>

export interface MachinesApi {
  readonly address: string
  /** `GET Machines_list`, in their order. */
  readonly asked: string[]
  /** What the description does not allow, of requests and of the answers given here. */
  readonly violations: string[]
  /** The authorization headers that came in. */
  readonly headers: (string | undefined)[]
  close(): Promise<void>
}

/** A stand-in for Fly.io's Machines API on loopback, held to its published description. */
export async function startMachinesApi(apps: Readonly<Record<string, Answers>>, fault?: Fault): Promise<MachinesApi> {
  const asked: string[] = []
  const violations: string[] = []
  const headers: (string | undefined)[] = []

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    headers.push(request.headers.authorization)
    const url = new URL(request.url ?? '', 'http://localhost')
    const found = match(url.pathname)
    asked.push(`${request.method} ${found?.operation.id ?? url.pathname}`)
    if (!found || request.method !== found.operation.method) {
      violations.push(`${request.method} ${url.pathname} is none of the description's`)
      response.writeHead(404).end()
      return
    }
    const known = new Set(found.operation.parameters.filter(each => each.in === 'query').map(({ name }) => name))
    for (const name of url.searchParams.keys()) if (!known.has(name)) violations.push(`unknown parameter ${name}`)
    if (url.searchParams.has('show_secrets')) violations.push('the values of secrets are asked for')
    if (fault?.(found.operation.id, request, response)) return
    const own = apps[found.parameters['app_name'] ?? '']
    const cursor = url.searchParams.get('cursor')
    const key = [found.operation.id, found.parameters['hostname'], cursor].filter(Boolean).join(' ')
    const value = own?.[key]
    if (value === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
      return
    }
    if (typeof value === 'number') {
      response.writeHead(value, { 'content-type': 'application/json' }).end('{"error":"unauthorized"}')
      return
    }
    const validate = ajv.compile(located(found.operation.answer))
    if (!validate(value)) violations.push(`${key}: ${ajv.errorsText(validate.errors)}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }

  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    violations,
    headers,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function match(path: string) {
  for (const operation of slice.operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const values = new RegExp(`^/v1${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
    if (!values) continue
    const parameters = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i + 1] ?? '')]))
    return { operation, parameters: parameters as Readonly<Record<string, string | undefined>> }
  }
  return undefined
}

/** The description's references, as seen from outside of it. */
function located(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"machines-api#/components')) as Schema
}
