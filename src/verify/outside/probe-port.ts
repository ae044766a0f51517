import type { ObservedPort } from '../../model/observed.ts'
import type { Deadline, Limits } from './limits.ts'
import { openConnection } from './network/connection.ts'
import type { Address, Network } from './network/network.ts'

/**
 * How a port takes a connection that sends nothing: only what the server says by itself is waited for. `undefined`
 * where this machine has no way there, or no time is left.
 */
export async function probePort(
  network: Network,
  address: Address,
  port: number,
  limits: Limits,
  deadline: Deadline,
): Promise<ObservedPort | undefined> {
  // A firewall that drops what comes would cost the whole time for each port.
  const connection = await openConnection(
    network,
    address,
    port,
    deadline.left(Math.min(limits.connect, limits.firstByte)),
  )
  if (deadline.isOver() || connection === 'unrouted') return undefined
  if (typeof connection === 'string') return { port, state: connection }
  const state = await new Promise<ObservedPort['state']>(resolve => {
    const timer = setTimeout(resolve, deadline.left(limits.firstByte), 'held')
    const settle = (outcome: ObservedPort['state']): void => {
      clearTimeout(timer)
      resolve(outcome)
    }
    connection.once('data', () => settle('spoke'))
    connection.once('end', () => settle('cut'))
    connection.once('close', () => settle('cut'))
  })
  connection.destroy()
  return { port, state }
}
