import type { Socket } from 'node:net'
import type { Address, Network } from './network.ts'

/** Why there is no connection. `unrouted`: this machine has no way to that address, which says nothing of the host. */
export type NoConnection = 'refused' | 'cut' | 'silent' | 'unrouted'

const FAILURES: Readonly<Record<string, NoConnection>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
  ENETUNREACH: 'unrouted',
  EHOSTUNREACH: 'unrouted',
  EADDRNOTAVAIL: 'unrouted',
  EAFNOSUPPORT: 'unrouted',
}

/** A TCP connection, or why there is none. Whoever gets it destroys it. Never rejects. */
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
    // Stays for the whole life of the socket: an error that nobody awaits must not end the process.
    socket.on('error', (error: NodeJS.ErrnoException) => fail(FAILURES[error.code ?? ''] ?? 'cut'))
    socket.once('close', () => fail('cut'))
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
  })
}
