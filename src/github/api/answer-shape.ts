/** What an answer must hold; a key that ends with `?` may be absent or null. */
export type Shape = 'text' | 'number' | 'flag' | List | { readonly [key: string]: Shape }

/** GraphQL lists may have `null` in place of an item. */
type List = readonly [item: Shape, nulls?: 'or null']

/** The code of an error about an answer that is JSON, but not the one that was asked for. */
export const UNEXPECTED = 'UNEXPECTED_ANSWER'

const NUMBERED: Shape = { id: 'number' }

/** What is read of each answer, by method and path: GitHub's REST API as of 2022-11-28. */
const SHAPES: readonly (readonly [string, RegExp, Shape])[] = [
  [
    'GET',
    /\/compare\/[^/]+$/,
    {
      merge_base_commit: { sha: 'text' },
      ahead_by: 'number',
      behind_by: 'number',
      total_commits: 'number',
      commits: [{ sha: 'text', parents: [{ sha: 'text' }] }],
      'files?': [{ filename: 'text', status: 'text', 'previous_filename?': 'text', 'patch?': 'text' }],
    },
  ],
  [
    'GET',
    /\/git\/trees\/[^/]+$/,
    { truncated: 'flag', tree: [{ path: 'text', mode: 'text', type: 'text', 'sha?': 'text', 'size?': 'number' }] },
  ],
  ['GET', /\/git\/blobs\/[^/]+$/, { content: 'text', encoding: 'text', size: 'number' }],
  ['GET', /\/check-runs$/, { check_runs: [{ id: 'number', 'external_id?': 'text' }] }],
  ['POST', /\/check-runs$/, NUMBERED],
  ['PATCH', /\/check-runs\/[^/]+$/, NUMBERED],
  ['POST', /\/reviews$/, NUMBERED],
  ['POST', /\/comments$/, NUMBERED],
  // With an error for a part of the query the other parts are there.
  ['POST', /\/graphql$/, { 'data?': {}, 'errors?': [{}] }],
]

/**
 * Throws an error for people to read where a successful answer lacks what the action reads of it. `path` is without
 * the query. Code that took such an answer for a whole one would see an empty repository, which passes.
 */
export function checkAnswer(method: string, path: string, answer: unknown): void {
  const [, , shape] = SHAPES.find(([of, pattern]) => of === method && pattern.test(path)) ?? []
  if (shape !== undefined) expectShape(answer, shape)
  if (path.endsWith('/graphql') && isObject(answer) && !answer['data'] && !answer['errors']) {
    throw unexpected('`data` is not an object')
  }
}

/** Throws the same error about a part of an answer. */
export function expectShape(value: unknown, shape: Shape, name = 'it'): void {
  if (typeof shape === 'string') {
    if (typeof value !== (shape === 'text' ? 'string' : shape === 'flag' ? 'boolean' : 'number')) {
      throw unexpected(`${name} is not a ${shape}`)
    }
  } else if (isList(shape)) {
    if (!Array.isArray(value)) throw unexpected(`${name} is not a list`)
    const [item, nulls] = shape
    for (const each of value) if (each !== null || !nulls) expectShape(each, item, `an item of ${name}`)
  } else {
    if (!isObject(value)) throw unexpected(`${name} is not an object`)
    for (const [key, part] of Object.entries(shape)) {
      const optional = key.endsWith('?')
      const property = optional ? key.slice(0, -1) : key
      const found = Object.hasOwn(value, property) ? value[property] : undefined
      if (!optional || (found !== undefined && found !== null)) expectShape(found, part, `\`${property}\``)
    }
  }
}

/** An error that `apiErrorOf` knows. `fault` goes on with "GitHub returned an unexpected answer:". */
export function unexpected(fault: string): Error {
  return Object.assign(new Error(fault), { code: UNEXPECTED })
}

const isList = (shape: Shape): shape is List => Array.isArray(shape)

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
