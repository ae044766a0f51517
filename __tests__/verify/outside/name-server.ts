import { createSocket, type Socket } from 'node:dgram'

/** `silent`: no answer. A number: an error code (RFC 1035, section 4.1.1). */
export type NameAnswer = 'silent' | number | readonly string[]

const sockets: Socket[] = []

/** A name server with an answer for each name; resolves to its `ADDRESS:PORT`. */
export async function serveNames(
  answerFor: (name: string, type: 'A' | 'AAAA') => NameAnswer,
  address = '127.0.0.1',
  port = 0,
): Promise<string> {
  const socket = createSocket('udp4')
  sockets.push(socket)
  socket.on('message', (query, from) => {
    const answer = answerFor(nameIn(query), isAboutA(query) ? 'A' : 'AAAA')
    if (answer !== 'silent') socket.send(response(query, answer), from.port, from.address)
  })
  await new Promise<void>(resolve => socket.bind(port, address, resolve))
  return `${address}:${socket.address().port}`
}

/** Ends every name server that a test began. */
export function stopNameServers(): void {
  for (const socket of sockets.splice(0)) socket.close()
}

function nameIn(query: Buffer): string {
  const labels: string[] = []
  for (let at = 12; query.readUInt8(at) > 0; at += query.readUInt8(at) + 1)
    labels.push(query.toString('latin1', at + 1, at + 1 + query.readUInt8(at)))
  return labels.join('.').toLowerCase()
}

function isAboutA(query: Buffer): boolean {
  return query.readUInt16BE(query.indexOf(0, 12) + 1) === 1
}

/** RFC 1035, section 4.1: the question comes back, and A records for a question about A. */
function response(query: Buffer, answer: number | readonly string[]): Buffer {
  const end = query.indexOf(0, 12) + 5
  const records = typeof answer === 'number' || !isAboutA(query) ? [] : answer
  const head = Buffer.from(query.subarray(0, end))
  head.writeUInt16BE(0x8180 | (typeof answer === 'number' ? answer : 0), 2)
  head.writeUInt16BE(records.length, 6)
  head.fill(0, 8, 12)
  const bodies = records.map(address =>
    Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]),
  )
  return Buffer.concat([head, ...bodies])
}
