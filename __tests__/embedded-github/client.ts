import type { JsonObject } from './json.ts'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The answer as JSON, trusted to be what the test expects. */
  json<T = JsonObject>(): T
}

/** Sends a plain request, as a client with no library in between would. */
export async function request(
  address: string,
  token: string | undefined,
  body?: unknown,
  options: { readonly method?: string; readonly accept?: string } = {},
): Promise<Reply> {
  const response = await fetch(address, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(options.accept !== undefined && { accept: options.accept }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
}
