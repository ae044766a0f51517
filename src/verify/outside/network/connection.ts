import type { Socket } from 'node:net'
import type { Address, Network } from './network.ts'

/** Why there is no connection. `unrouted`: this machine has no route to the address, which is not the host's fault. */
export type NoConnection = 'refused' | 'cut' | 'silent' | 'unrouted'

const FAILURES: Readonly<Record<string, NoConnection>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
  ENETUNREACH: 'unrouted',
  EHOSTUNREACH: 'unrouted',
  EADDRNOTAVAIL: 'unrouted',
  EAFNOSUPPORT: 'unrouted',
}

/** A TCP connection, which the caller destroys, or why there is none. Never rejects. */
export function openConnection(
  network: Network,
  { address }: Address,
  port: number,
  milliseconds: number,
): Promise<Socket | NoConnection> {
  return new Promise(resolve => {
    const socket = network.connect(address, port)
    const fail = (reason: NoConnection): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(reason)
    }
    const timer = setTimeout(fail, milliseconds, 'silent')
    // Kept for the life of the socket: an unhandled error event would end the process.
    socket.on('error', (error: NodeJS.ErrnoException) => fail(FAILURES[error.code ?? ''] ?? 'cut'))
    socket.once('close', () => fail('cut'))
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
  })
}
