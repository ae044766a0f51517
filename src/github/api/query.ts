import { expectShape, type Shape, unexpected } from './answer-shape.ts'
import { graphqlErrors } from './api-errors.ts'
import type { Client } from './client.ts'

/** What a query about the repository brought; a part that GitHub refused is `null`, as GraphQL has it. */
export interface RepositoryAnswer {
  readonly repository: RepositoryFields
  readonly viewer: string | undefined
}

interface RepositoryFields {
  readonly pullRequest?: unknown
  readonly [alias: string]: unknown
}

interface Data {
  readonly repository?: RepositoryFields | null
  readonly viewer?: { readonly login?: string } | null
}

const ANSWER: Shape = { repository: {}, 'viewer?': { 'login?': 'text' } }

/**
 * Asks for fields of the repository. A refused part does not spoil the others: a token that may not see review
 * threads can still read files. Throws when nothing came.
 */
export async function queryRepository(client: Client, fields: string, fragments = ''): Promise<RepositoryAnswer> {
  const query = `query($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${fields}
  }
}
${fragments}`
  const data = await client.octokit
    .graphql<Data>(query, { owner: client.owner, repo: client.repo })
    .catch((error: unknown) => partOf(error))
  if (data.repository === undefined) throw unexpected('`repository` is missing')
  if (!data.repository) throw notFound()
  expectShape(data, ANSWER)
  // A field that is refused or not there is `null`. One that is missing says nothing of the file that it stands for.
  for (const [, name = ''] of fields.matchAll(/^ {4}(\w+)[:(]/gm)) {
    const found = Object.hasOwn(data.repository, name) ? data.repository[name] : undefined
    if (found === undefined) throw unexpected(`\`${name}\` is missing`)
    if (found !== null) expectShape(found, {}, `\`${name}\``)
  }
  return { repository: data.repository, viewer: data.viewer?.login }
}

/** As REST would say it. */
function notFound(): Error {
  return Object.assign(new Error('Not Found'), { status: 404, request: { method: 'POST', url: 'https://api/graphql' } })
}

/** The data beside the errors of a GraphQL answer; throws the error on when there is none. */
function partOf(error: unknown): Data {
  const partial = error instanceof Error && 'data' in error ? (error.data as Data | null | undefined) : undefined
  // Only refusals leave a part that can be trusted; on a time-out any field may be missing.
  const refused = graphqlErrors(error).every(each => each.type === 'FORBIDDEN' || each.type === 'NOT_FOUND')
  if (!partial?.repository || !refused) throw error
  return partial
}
