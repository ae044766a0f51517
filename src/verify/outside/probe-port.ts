import type { Socket } from 'node:net'
import type { ObservedPort } from '../../model/observed.ts'
import type { Deadline, Limits } from './limits.ts'
import { openConnection } from './network/connection.ts'
import type { Address, Network } from './network/network.ts'

/** A command without side effects, and how its answer shows whether a login is required. */
interface LoginCheck {
  readonly command: string
  /** Answers without a login. */
  readonly open: RegExp
  readonly closed: RegExp
  /** Answers that do not show whether a login is required. */
  readonly refused?: RegExp
}

/**
 * Redis: `PING`, which requires a login like every command (redis.io/docs: security); protected mode refuses all
 * commands. Memcached: `version` (memcached: doc/protocol.txt).
 */
const LOGIN_CHECKS: ReadonlyMap<number, LoginCheck> = new Map([
  [6379, { command: 'PING\r\n', open: /^\+PONG/, closed: /^-(?:NOAUTH|NOPERM)\b/, refused: /^-DENIED\b/ }],
  [11211, { command: 'version\r\n', open: /^VERSION /, closed: /^CLIENT_ERROR unauthenticated/ }],
])

/**
 * How a port reacts to a connection. Nothing is sent before the server's greeting is due; then Redis and Memcached get one
 * command. `undefined`: no route, or no time left.
 */
export async function probePort(
  network: Network,
  address: Address,
  port: number,
  limits: Limits,
  deadline: Deadline,
): Promise<ObservedPort | undefined> {
  // A firewall that drops packets would take the full time for each port.
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
  // Another kind of server may listen there.
  return { port, state: 'held' }
}

interface NextBytes {
  readonly kind: keyof typeof STATES
  /** The first bytes; empty without any. */
  readonly text: string
}

const STATES = { bytes: 'spoke', cut: 'cut', silent: 'held' } as const

/** The next event of a connection: bytes, its end, or a timeout. */
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
