import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

/** A real server on loopback, on a port that the system chose. */
export interface Running {
  readonly address: string
  readonly port: number
}

const running: { readonly server: Server; readonly sockets: Set<Socket> }[] = []

async function start(server: Server, address: string): Promise<Running> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  running.push({ server, sockets })
  await new Promise<void>(resolve => server.listen(0, address, resolve))
  return { address, port: (server.address() as AddressInfo).port }
}

/** Ends every server that a test began. */
export async function stopServers(): Promise<void> {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
}

export const LOOPBACK = '127.0.0.1'
/** `::1`; a machine without IPv6 plays it over IPv4, since a stage maps addresses anyway. */
export const LOOPBACK_6 = hasIpv6() ? '::1' : LOOPBACK

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some(each => each?.some(({ address }) => address === '::1'))
}

/** TCP, as a data store or something broken speaks it. */
export function serveTcp(talk: (socket: Socket) => void, address = LOOPBACK): Promise<Running> {
  return start(
    createTcpServer(socket => {
      socket.on('error', () => {})
      talk(socket)
    }),
    address,
  )
}

export function serveHttp(listener: RequestListener, address = LOOPBACK): Promise<Running> {
  return start(createHttpServer(listener), address)
}

/** HTTP over TLS. */
export function serveHttps(options: TlsOptions, listener: RequestListener, address = LOOPBACK): Promise<Running> {
  const http = createHttpServer(listener)
  return serveTls(options, socket => http.emit('connection', socket), address)
}

/** Anything over TLS. */
export function serveTls(options: TlsOptions, talk: (socket: Socket) => void, address = LOOPBACK): Promise<Running> {
  const server = createTlsServer(options, socket => {
    socket.on('error', () => {})
    talk(socket)
  })
  server.on('tlsClientError', () => {})
  return start(server, address)
}

/** Writes a piece now and then, and never comes to an end. */
export function drip(socket: Pick<Socket, 'write' | 'on'>, piece: string, milliseconds = 20): void {
  const timer = setInterval(() => socket.write(piece), milliseconds)
  socket.on('close', () => clearInterval(timer))
}

/** Writes letter by letter, and then nothing more. */
export function spell(socket: Pick<Socket, 'write' | 'on'>, text: string, milliseconds = 20): void {
  const letters = [...text]
  const timer = setInterval(() => {
    const letter = letters.shift()
    if (letter !== undefined) socket.write(letter)
  }, milliseconds)
  socket.on('close', () => clearInterval(timer))
}
