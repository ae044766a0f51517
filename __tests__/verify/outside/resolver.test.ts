import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { lookUp } from '../../../src/verify/outside/network/resolver.ts'
import { type NameAnswer, serveNames, stopNameServers } from './name-server.ts'

const folders: string[] = []
afterEach(() => {
  stopNameServers()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const nameServer = (answer: NameAnswer) => serveNames(() => answer)

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
