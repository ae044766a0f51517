import { expect, test } from '@jest/globals'
import { apiErrorOf } from '../../../src/github/api/api-errors.ts'

const URL_WITH_QUERY = 'https://api.example.com/repos/acme/shop/pulls/1/reviews?token=x'

function httpError(status: number, message = '', headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), {
    status,
    request: { method: 'POST', url: URL_WITH_QUERY },
    response: { headers },
  })
}

function graphqlError(type: string): Error {
  const error = new Error('quotes something')
  return Object.assign(error, { name: 'GraphqlResponseError', errors: [{ type, message: 'x' }] })
}

test.each<[string, unknown, boolean, string | undefined, RegExp]>([
  ['a limit by header', httpError(403, 'no', { 'x-ratelimit-remaining': '0' }), true, 'rate-limit', /limit/],
  ['a limit by words', httpError(403, 'You have exceeded a secondary rate limit'), false, 'rate-limit', /limit/],
  ['a limit by status', httpError(429), false, 'rate-limit', /limit/],
  ['a fork', httpError(403, 'Resource not accessible by integration'), true, 'read-only', /from forks$/],
  [
    'a permission',
    httpError(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'pull_requests=write',
    }),
    false,
    'permission',
    /It needs pull_requests=write\./,
  ],
  [
    'a header that is none',
    httpError(403, '', { 'x-accepted-github-permissions': '`rm`' }),
    false,
    'permission',
    /^[^`]+$/,
  ],
  ['a bad token', httpError(401), false, 'permission', /token/],
  ['content', httpError(422), false, 'invalid', /422 at POST \/repos\/acme\/shop\/pulls\/1\/reviews\)/],
  ['a hidden thing', httpError(404), false, 'not-found', /404/],
  ['a fault of its own', httpError(502), false, 'unavailable', /502/],
  ['GraphQL: a permission', graphqlError('FORBIDDEN'), false, 'permission', /permission/],
  ['GraphQL: a fork', graphqlError('FORBIDDEN'), true, 'read-only', /read-only/],
  ['GraphQL: a limit', graphqlError('RATE_LIMITED'), false, 'rate-limit', /limit/],
  ['GraphQL: anything else', graphqlError(''), false, 'unavailable', /^[^x]+$/],
])('%s', (_, error, readOnly, kind, reason) => {
  const refusal = apiErrorOf(error, readOnly)
  expect(refusal?.kind).toBe(kind)
  expect(refusal?.reason).toMatch(reason)
  expect(refusal?.reason).not.toContain('token=x')
})

test.each([[new TypeError('x is not a function')], ['text'], [undefined]])('%p is no answer of GitHub', error => {
  expect(apiErrorOf(error, false)).toBeUndefined()
})
