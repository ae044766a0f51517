import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError, notFound, refuse } from './api-error.ts'
import type { Answer, Handler } from './call.ts'
import { type Faults, type LoggedRequest, type Sent, send } from './faults.ts'
import { answerGraphql, kindOfDocument } from './graphql.ts'
import { isJsonObject, type Json } from './json.ts'
import { createMeter, type Meter, secondaryLimit } from './limits.ts'
import { checkAnswer, checkRequest, type Match, matchOperation } from './openapi.ts'
import { demandRights } from './rights.ts'
import { answerDownload, archiveRoutes, DOWNLOAD, isDownload } from './routes/archive.ts'
import { checkRoutes } from './routes/checks.ts'
import { gitRoutes } from './routes/git.ts'
import { issueRoutes } from './routes/issues.ts'
import { pullRoutes } from './routes/pulls.ts'
import { reviewRoutes } from './routes/reviews.ts'
import type { State, Token } from './types.ts'

const HANDLERS = new Map<string, Handler>([
  ...pullRoutes,
  ...reviewRoutes,
  ...checkRoutes,
  ...issueRoutes,
  ...gitRoutes,
  ...archiveRoutes,
])

/** Whether an operation of the slice is answered. */
export function isServed(operation: string): boolean {
  return operation === 'rate-limit/get' || HANDLERS.has(operation)
}

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

export interface Listener {
  /** Known only once the server listens. */
  state(): State
  readonly requests: LoggedRequest[]
  faults(): Faults | undefined
  now(): number
}

interface Incoming {
  readonly method: string
  readonly url: URL
  readonly accept: string
  readonly token: Token
  readonly body: Json
  readonly log: LoggedRequest
  readonly match: Match | undefined
}

/** Serves the state on a port of the loopback interface. */
export async function listen(listener: Listener): Promise<Listening> {
  let meter: Meter | undefined
  let running = 0
  const server: Server = createServer((request, response) => {
    meter ??= createMeter(listener.state().limits, listener.now)
    running++
    response.on('close', () => running--)
    serve(listener, meter, running, request, response).catch((error: unknown) => {
      listener.state().violations.push(`the embedded GitHub failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  listener: Listener,
  meter: Meter,
  running: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const state = listener.state()
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', state.origin)
  const path = url.pathname.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '')
  const graphql = path === '/graphql' && method === 'POST'
  const match = graphql ? undefined : matchOperation(method, path)
  const log = logRequest(listener.requests, { method, path: path + url.search, match, graphql, text })
  const resource = graphql ? 'graphql' : 'core'
  const value = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const token = value === undefined ? undefined : state.tokens.get(value)
  const answerApi = async (): Promise<Answer> => {
    if (!token) throw refuse(401, value === undefined ? 'Requires authentication' : 'Bad credentials')
    if (running > state.limits.concurrent) throw secondaryLimit()
    // Asking for the limits is free.
    if (match?.operation.id !== 'rate-limit/get') {
      meter.admit({ token: token.value, resource, points: log.points, creating: log.creating })
    }
    const body = readBody(text)
    const incoming = { method, url, accept: request.headers.accept ?? '', token, body, log, match }
    return answer(state, meter, incoming, graphql)
  }
  const fault = await listener.faults()?.(log, log.number)
  let sent: Sent
  if (fault && 'when' in fault && fault.when === 'before') {
    sent = { status: 500, headers: { 'content-type': 'application/json; charset=utf-8' }, body: Buffer.alloc(0) }
  } else {
    try {
      sent = encode(await (isDownload(path) ? answerDownload(state, url, request.headers) : answerApi()))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      sent = encode({ status: error.status, body: error.body, headers: error.headers })
    }
  }
  const limits = token ? meter.headers(token.value, resource) : {}
  const headers = {
    'x-github-request-id': `E${log.number}`,
    'x-github-media-type': 'github.v3',
    ...limits,
    ...sent.headers,
  }
  const silent = fault?.kind === 'silence' || fault?.kind === 'cut'
  log.status = silent ? undefined : fault?.kind === 'answer' ? fault.status : sent.status
  await send(response, { ...sent, headers }, fault)
}

function logRequest(
  requests: LoggedRequest[],
  {
    method,
    path,
    match,
    graphql,
    text,
  }: { method: string; path: string; match: Match | undefined; graphql: boolean; text: string },
): LoggedRequest {
  const mutation = graphql && kindOfDocument(text) === 'mutation'
  const other = isDownload(path) ? DOWNLOAD : 'unknown'
  const operation = match?.operation.id ?? (graphql ? `graphql ${mutation ? 'mutation' : 'query'}` : other)
  const writing = graphql ? mutation : method !== 'GET' && method !== 'HEAD'
  const log: LoggedRequest = {
    number: requests.length + 1,
    method,
    path,
    operation,
    nth: requests.filter(one => one.operation === operation).length + 1,
    points: writing ? 5 : 1,
    creating: graphql ? mutation && /\badd[A-Z]/.test(text) : method === 'POST',
    status: undefined,
  }
  requests.push(log)
  return log
}

function readBody(text: string): Json {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    throw refuse(400, 'Problems parsing JSON')
  }
}

async function answer(state: State, meter: Meter, incoming: Incoming, graphql: boolean): Promise<Answer> {
  const { token, url, accept, match, body } = incoming
  if (graphql) return { body: await answerGraphql(state, meter, token, body) }
  if (!match) {
    state.violations.push(`no such endpoint: ${incoming.method} ${incoming.log.path}`)
    throw notFound()
  }
  const { operation, parameters } = match
  const faults = checkRequest(operation, url.searchParams, body)
  if (faults.length > 0) {
    state.violations.push(...faults)
    throw refuse(422, `Invalid request.\n\n${faults.join('\n')}`)
  }
  if (operation.id === 'rate-limit/get') {
    const core = meter.usage(token.value, 'core')
    return { body: { resources: { core, search: core, graphql: meter.usage(token.value, 'graphql') }, rate: core } }
  }
  const repository = state.repositories.get(`${parameters.get('owner')}/${parameters.get('repo')}`.toLowerCase())
  if (!repository) throw notFound()
  demandRights(token, operation.id)
  const handler = HANDLERS.get(operation.id)
  if (!handler) throw new Error(`${operation.id} has no handler`)
  const request = { state, repository, token, parameters, url, accept, body: isJsonObject(body) ? body : {} }
  const made = await handler(request)
  const invented = Buffer.isBuffer(made.body) ? [] : checkAnswer(operation, made.body)
  if (invented.length > 0) throw new Error(invented.join('; '))
  return { status: operation.answer.status, ...made }
}

function encode({ status = 200, body, type, headers = {} }: Answer): Sent {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const contentType = type ?? 'application/json; charset=utf-8'
  return { status, headers: status === 204 ? headers : { 'content-type': contentType, ...headers }, body: bytes }
}
