import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql'
import { ApiError, refuse } from './api-error.ts'
import { checkBounds } from './graphql-connection.ts'
import { mutations } from './graphql-mutations.ts'
import { type Context, queries } from './graphql-objects.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Meter } from './limits.ts'
import type { State, Token } from './types.ts'

let built: GraphQLSchema | undefined

/** GitHub's whole published schema; built on first use, since it costs about a third of a second. */
function schema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValid: true })
  return built
}

/** Whether a request's body holds a query or a mutation, for counting; a query when it cannot be told. */
export function kindOfDocument(body: string): 'query' | 'mutation' {
  try {
    const { query } = JSON.parse(body) as { query?: unknown }
    const [first] = understand(String(query)).document?.definitions ?? []
    return first?.kind === Kind.OPERATION_DEFINITION && first.operation === 'mutation' ? 'mutation' : 'query'
  } catch {
    return 'query'
  }
}

interface Understood {
  readonly document: DocumentNode | undefined
  readonly faults: readonly GraphQLError[]
}

/** Clients send the same few documents again and again, and to hold one against the schema takes longer than to answer. */
const understood = new Map<string, Understood>()

function understand(query: string): Understood {
  const found = understood.get(query)
  if (found) return found
  let made: Understood
  try {
    const document = parse(query)
    made = { document, faults: validate(schema(), document) }
  } catch (error) {
    made = { document: undefined, faults: [error as GraphQLError] }
  }
  understood.set(query, made)
  return made
}

const ERROR_TYPES = new Map([
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [422, 'UNPROCESSABLE'],
])

/** Executes a request's body; throws a `Refusal` when it is no GraphQL request at all. */
export async function answerGraphql(state: State, meter: Meter, token: Token, body: Json): Promise<JsonObject> {
  const query = isJsonObject(body) ? body['query'] : undefined
  if (typeof query !== 'string' || !isJsonObject(body))
    throw refuse(400, 'A query attribute must be specified and must be a string.')
  const variables = isJsonObject(body['variables']) ? body['variables'] : {}
  const refused = (errors: readonly GraphQLError[]): JsonObject => {
    state.violations.push(...errors.map(error => `graphql: ${error.message}`))
    return { errors: errors.map(describe) }
  }
  const { document, faults } = understand(query)
  if (!document || faults.length > 0) return refused(faults)
  const contextValue: Context = { state, meter, token }
  const { data, errors } = await execute({
    schema: schema(),
    document,
    variableValues: variables,
    contextValue,
    rootValue: { ...queries, ...mutations },
    fieldResolver: resolveField,
  })
  for (const { originalError, extensions, message } of errors ?? []) {
    const foreseen = originalError instanceof ApiError || 'type' in extensions
    if (!foreseen && data !== undefined) state.violations.push(`the embedded GitHub failed: ${message}`)
  }
  // Without data the request itself was wrong, a variable of another type for one.
  if (data === undefined) return refused(errors ?? [])
  return { data: data as JsonObject | null, ...(errors && { errors: errors.map(describe) }) }
}

function describe(error: GraphQLError): JsonObject {
  const cause = error.originalError
  const type = cause instanceof ApiError ? ERROR_TYPES.get(cause.status) : error.extensions['type']
  return {
    ...(typeof type === 'string' && { type }),
    ...(error.path && { path: error.path }),
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    message: error.message,
  }
}

/** Fields that the embedded GitHub does not hold are an error and never a silent null. */
const resolveField: GraphQLFieldResolver<Readonly<Record<string, unknown>>, Context> = (
  source,
  args,
  context,
  info,
) => {
  const { fieldName, parentType } = info
  if (!(fieldName in source)) {
    const message = `The embedded GitHub does not hold ${parentType.name}.${fieldName}.`
    context.state.violations.push(`graphql: ${message}`)
    throw new GraphQLError(message, { extensions: { type: 'UNSUPPORTED' } })
  }
  if (/Connection!?$/.test(String(info.returnType))) checkBounds(args, info.fieldNodes[0], fieldName)
  const value = source[fieldName]
  return typeof value === 'function' ? value(args, context) : value
}
