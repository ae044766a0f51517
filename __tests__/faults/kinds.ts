import type { Fault } from '../embedded-github/faults.ts'
import type { Incident } from '../scenarios/repository-fixture.ts'

/** What goes wrong with one request. */
export interface FaultKind {
  readonly name: string
  /** At how many requests of an operation in a row; 1 where another try may do. */
  readonly times: number
  readonly incident: Omit<Incident, 'operation' | 'nth'>
}

const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'answer',
  when: 'before',
  status,
  headers,
  body: { message },
})
const PERMISSION = answer(403, 'Resource not accessible by integration')
const SECONDARY = answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })
const TOO_MANY = answer(429, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })
const FOREVER = 12

const once = (name: string, fault: Fault): FaultKind => ({ name, times: 1, incident: { answer: fault } })
const always = (name: string, fault: Fault): FaultKind => ({
  name: `${name}, always`,
  times: FOREVER,
  incident: { answer: fault },
})

const SERVER_ERROR = answer(500, 'Server Error')
const SILENCE: Fault = { kind: 'silence', when: 'before' }

/** Each in turn is laid on each request of a run. */
export const FAULT_KINDS: readonly FaultKind[] = [
  once('500', SERVER_ERROR),
  always('500', SERVER_ERROR),
  once('502 after the write', { kind: 'answer', when: 'after', status: 502 }),
  always('403 permission', PERMISSION),
  once('403 rate limit', SECONDARY),
  always('403 rate limit', SECONDARY),
  once('429', TOO_MANY),
  once('404', answer(404, 'Not Found')),
  always('404', answer(404, 'Not Found')),
  once('422', answer(422, 'Validation Failed')),
  always('422', answer(422, 'Validation Failed')),
  once('time-out', SILENCE),
  always('time-out', SILENCE),
  once('time-out after the write', { kind: 'silence', when: 'after' }),
  once('cut mid-body', { kind: 'cut' }),
  once('half a JSON', { kind: 'malformed' }),
  once('slow drip', { kind: 'drip', bytes: 200, milliseconds: 150 }),
  { name: 'changed head', times: 1, incident: { push: { 'README.md': 'Pushed meanwhile.\n' } } },
]
