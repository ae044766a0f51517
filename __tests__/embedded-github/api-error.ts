import type { JsonObject } from './json.ts'

/** An answer other than success, thrown from wherever a rule is broken. */
export class ApiError extends Error {
  readonly status: number
  readonly body: JsonObject
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}) {
    super(typeof body['message'] === 'string' ? body['message'] : `status ${status}`)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** A refusal with a message alone. */
export function refuse(status: number, message: string, headers?: Readonly<Record<string, string>>): ApiError {
  return new ApiError(status, { message, documentation_url: DOCUMENTATION, status: String(status) }, headers)
}

export function notFound(): ApiError {
  return refuse(404, 'Not Found')
}

/** GitHub's 422: `errors` holds objects on most endpoints and bare strings for a review. */
export function unprocessable(errors: readonly (string | JsonObject)[], message = 'Validation Failed'): ApiError {
  return new ApiError(422, { message, errors, documentation_url: DOCUMENTATION, status: '422' })
}
