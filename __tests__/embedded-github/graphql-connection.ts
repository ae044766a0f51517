import { type FieldNode, GraphQLError } from 'graphql'
import type { Fields } from './graphql-objects.ts'

/** How a query asks for a part of a list. */
export interface Bounds {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** One page of a list, as GraphQL connections give it; the cursors are opaque to callers. */
export function connection<T>(
  all: readonly T[],
  { first, last, after, before }: Bounds,
  node: (item: T) => Fields,
): Fields {
  const position = (cursor: string | null | undefined, otherwise: number): number =>
    typeof cursor === 'string' ? Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', '')) : otherwise
  const cursorOf = (at: number): string => Buffer.from(`cursor:${at}`).toString('base64')
  let start = position(after, -1) + 1
  let end = Math.min(all.length, position(before, all.length))
  if (typeof first === 'number') end = Math.min(end, start + first)
  else if (typeof last === 'number') start = Math.max(start, end - last)
  const shown = all.slice(start, end)
  return {
    totalCount: all.length,
    nodes: () => shown.map(node),
    edges: () => shown.map((item, at) => ({ node: node(item), cursor: cursorOf(start + at) })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursorOf(start) : null,
      endCursor: shown.length > 0 ? cursorOf(end - 1) : null,
    },
  }
}

/** GitHub refuses a list without `first` or `last`, and more than 100 at once. */
export function checkBounds(args: Readonly<Record<string, unknown>>, node: FieldNode | undefined, name: string): void {
  const asked = args['first'] ?? args['last']
  const nodes = node ? [node] : []
  if (typeof asked !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new GraphQLError(message, { nodes, extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } })
  }
  if (asked < 1 || asked > 100) {
    const message = `Requesting ${asked} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
    throw new GraphQLError(message, { nodes, extensions: { type: 'EXCESSIVE_PAGINATION' } })
  }
}
