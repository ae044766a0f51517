import { createSocket, type Socket } from 'node:dgram'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { lookUp } from '../../../src/verify/outside/network/resolver.ts'

const sockets: Socket[] = []
const folders: string[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A name server on loopback: it answers with the code, or with these addresses, or not at all. */
async function nameServer(answer: 'silent' | number | readonly string[]): Promise<string> {
  const socket = createSocket('udp4')
  sockets.push(socket)
  socket.on('message', (query, from) => {
    if (answer !== 'silent') socket.send(response(query, answer), from.port, from.address)
  })
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  return `127.0.0.1:${socket.address().port}`
}

/** RFC 1035, section 4.1: the question comes back, and A records for a question about A. */
function response(query: Buffer, answer: number | readonly string[]): Buffer {
  const end = query.indexOf(0, 12) + 5
  const isIpv4 = query.readUInt16BE(end - 4) === 1
  const records = typeof answer === 'number' || !isIpv4 ? [] : answer
  const head = Buffer.from(query.subarray(0, end))
  head.writeUInt16BE(0x8180 | (typeof answer === 'number' ? answer : 0), 2)
  head.writeUInt16BE(records.length, 6)
  head.fill(0, 8, 12)
  const bodies = records.map(address =>
    Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]),
  )
  return Buffer.concat([head, ...bodies])
}

function hostsFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  folders.push(folder)
  const path = join(folder, 'hosts')
  writeFileSync(path, text)
  return path
}

describe('a name', () => {
  test('has the addresses that the name server gives', async () => {
    const servers = [await nameServer(['66.241.125.10', '66.241.125.11'])]
    expect(await lookUp('shop.example.com', 2_000, { servers, hostsFile: hostsFile('') })).toEqual([
      { address: '66.241.125.10', family: 4 },
      { address: '66.241.125.11', family: 4 },
    ])
  })

  test('is taken from the hosts file first', async () => {
    const hosts = hostsFile('# local\n127.0.0.1 localhost\n10.1.2.3 Shop.example.com shop # the test system\n')
    expect(await lookUp('shop.example.com', 2_000, { servers: [], hostsFile: hosts })).toEqual([
      { address: '10.1.2.3', family: 4 },
    ])
  })

  test.each([
    ['that does not exist', 3, 'ENOTFOUND'],
    ['without addresses', [], 'ENODATA'],
    ['whose server fails', 2, 'ESERVFAIL'],
  ] as const)('%s has none', async (_, answer, code) => {
    const servers = [await nameServer(answer)]
    await expect(lookUp('gone.example.com', 2_000, { servers, hostsFile: hostsFile('') })).rejects.toMatchObject({
      code,
    })
  })

  test('`localhost` is this machine, also without a hosts file', async () => {
    const addresses = await lookUp('localhost', 100, { servers: [], hostsFile: '/nowhere/hosts' })
    expect(addresses.map(({ address }) => address)).toEqual(['127.0.0.1', '::1'])
  })

  test('that a silent name server keeps waiting does not delay the others', async () => {
    const silent = [await nameServer('silent')]
    const servers = [await nameServer(['66.241.125.10'])]
    const hosts = hostsFile('')
    const began = performance.now()
    const waiting = Array.from({ length: 32 }, (_, index) =>
      lookUp(`dead${index}.example.com`, 1_500, { servers: silent, hostsFile: hosts }).catch(({ code }) => code),
    )
    await lookUp('shop.example.com', 1_500, { servers, hostsFile: hosts })
    const healthy = performance.now() - began
    const codes = await Promise.all(waiting)
    expect(codes.filter(code => code !== 'ECANCELLED' && code !== 'ETIMEOUT')).toEqual([])
    expect(healthy).toBeLessThan(1_400)
    expect(performance.now() - began).toBeLessThan(6_000)
  })
})
