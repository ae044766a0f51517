import type { Socket } from 'node:net'
import type { ObservedPort } from '../../model/observed.ts'
import type { Deadline, Limits } from './limits.ts'
import { openConnection } from './network/connection.ts'
import type { Address, Network } from './network/network.ts'

/** A command without side effects, and what its answer says about the login. */
interface LoginCheck {
  readonly command: string
  /** Answers to somebody who has not logged in. */
  readonly open: RegExp
  readonly closed: RegExp
  /** Answers that say nothing about a login. */
  readonly refused?: RegExp
}

/**
 * Redis: `PING`, which needs a login as every command does (redis.io/docs: security); in protected mode it refuses all
 * of them. Memcached: `version` (memcached: doc/protocol.txt).
 */
const LOGIN_CHECKS: ReadonlyMap<number, LoginCheck> = new Map([
  [6379, { command: 'PING\r\n', open: /^\+PONG/, closed: /^-(?:NOAUTH|NOPERM)\b/, refused: /^-DENIED\b/ }],
  [11211, { command: 'version\r\n', open: /^VERSION /, closed: /^CLIENT_ERROR unauthenticated/ }],
])

/**
 * How a port takes a connection. Nothing is sent, and only what the server says by itself is waited for; where Redis or
 * Memcached listen, one command is sent then. `undefined` where this machine has no way there, or no time is left.
 */
export async function probePort(
  network: Network,
  address: Address,
  port: number,
  limits: Limits,
  deadline: Deadline,
): Promise<ObservedPort | undefined> {
  // A firewall that drops what comes would cost the whole time for each port.
  const milliseconds = deadline.left(Math.min(limits.connect, limits.firstByte))
  const connection = await openConnection(network, address, port, milliseconds)
  if (deadline.isOver() || connection === 'unrouted') return undefined
  if (typeof connection === 'string') return { port, state: connection }
  const first = await nextBytes(connection, deadline.left(limits.firstByte))
  const check = LOGIN_CHECKS.get(port)
  if (first.kind !== 'silent' || !check) {
    connection.destroy()
    return { port, state: STATES[first.kind] }
  }
  connection.write(check.command)
  const { text } = await nextBytes(connection, deadline.left(limits.firstByte))
  connection.destroy()
  if (check.open.test(text)) return { port, state: 'spoke', login: 'none' }
  if (check.closed.test(text)) return { port, state: 'spoke', login: 'required' }
  if (check.refused?.test(text)) return { port, state: 'spoke' }
  // Another server may be behind the port.
  return { port, state: 'held' }
}

interface NextBytes {
  readonly kind: keyof typeof STATES
  /** The beginning of what came; empty otherwise. */
  readonly text: string
}

const STATES = { bytes: 'spoke', cut: 'cut', silent: 'held' } as const

/** What comes next on a connection: bytes, its end, or nothing in time. */
function nextBytes(connection: Socket, milliseconds: number): Promise<NextBytes> {
  if (connection.destroyed) return Promise.resolve({ kind: 'cut', text: '' })
  return new Promise(resolve => {
    const finish = (kind: NextBytes['kind'], text = ''): void => {
      clearTimeout(timer)
      resolve({ kind, text })
    }
    const timer = setTimeout(() => finish('silent'), milliseconds)
    connection.once('data', bytes => finish('bytes', bytes.subarray(0, 200).toString('latin1')))
    connection.once('end', () => finish('cut'))
    connection.once('close', () => finish('cut'))
  })
}
