import type { ServerResponse } from 'node:http'
import type { JsonObject } from './json.ts'

/** One request, as the log keeps it. */
export interface LoggedRequest {
  /** From 1, in order of arrival. */
  readonly number: number
  readonly method: string
  /** Without the base path, with the query. */
  readonly path: string
  /** The operation's id in GitHub's document, `graphql query`, `graphql mutation`, `codeload`, or `unknown`. */
  readonly operation: string
  /** How often that operation was asked for, this one included. */
  readonly nth: number
  /** As GitHub's secondary limit counts: 1 for reading, 5 for writing. */
  readonly points: number
  /** Makes a comment, a review or a check run. */
  readonly creating: boolean
  /** `undefined` while it runs, and when no answer was sent. */
  status: number | undefined
}

/** `when` tells whether the request took effect before the fault. */
export type Fault =
  | {
      readonly kind: 'answer'
      readonly when: 'before' | 'after'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: JsonObject | string | Buffer
    }
  /** Never answers; the connection stays open until either side closes it. */
  | { readonly kind: 'silence'; readonly when: 'before' | 'after' }
  /** The connection ends in the middle of the true answer. */
  | { readonly kind: 'cut' }
  /** The true answer's first half, as if it were whole. */
  | { readonly kind: 'malformed' }
  /** The true answer with another shape: what takes its parsed text and returns what is sent instead. */
  | { readonly kind: 'reshaped'; readonly reshape: (json: unknown) => unknown }
  /** The true answer, so many bytes at a time. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly milliseconds: number }

/** Asked for each request before it takes effect; may itself change the repository first, as a push in between would. */
export type Faults = (request: LoggedRequest, number: number) => Fault | undefined | Promise<Fault | undefined>

export interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Sends an answer as the fault disfigures it. */
export async function send(response: ServerResponse, sent: Sent, fault?: Fault): Promise<void> {
  if (fault?.kind === 'silence') return
  if (fault?.kind === 'answer') {
    const isRaw = typeof fault.body === 'string' || Buffer.isBuffer(fault.body)
    const body = isRaw ? fault.body : JSON.stringify(fault.body ?? { message: 'Server Error' })
    response.writeHead(fault.status, { ...sent.headers, ...fault.headers, 'content-length': Buffer.byteLength(body) })
    response.end(body)
    return
  }
  const half = sent.body.subarray(0, Math.ceil(sent.body.length / 2))
  const body = fault?.kind === 'malformed' ? half : fault?.kind === 'reshaped' ? reshaped(sent.body, fault) : sent.body
  response.writeHead(
    sent.status,
    sent.status === 204 ? sent.headers : { ...sent.headers, 'content-length': body.length },
  )
  if (fault?.kind === 'cut') {
    response.write(half, () => response.destroy())
  } else if (fault?.kind === 'drip') {
    for (let at = 0; at < body.length && !response.destroyed; at += fault.bytes) {
      response.write(body.subarray(at, at + fault.bytes))
      await new Promise(done => setTimeout(done, fault.milliseconds))
    }
    response.end()
  } else response.end(body)
}

function reshaped(body: Buffer, { reshape }: Extract<Fault, { readonly kind: 'reshaped' }>): Buffer {
  return Buffer.from(JSON.stringify(reshape(body.length === 0 ? undefined : JSON.parse(body.toString()))))
}
