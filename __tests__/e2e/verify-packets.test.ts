import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { WATCHED_PORTS } from '../../src/verify/outside/hosts.ts'
import { BUILT } from '../built.ts'
import { SITE } from '../verify/lab/scene-addresses.ts'

const CAPTURE = '__tests__/verify/lab/capture.sh'
const [, nameServer] = /^nameserver\s+(\d+\.\d+\.\d+\.\d+)\s*$/m.exec(readIfPresent('/etc/resolv.conf')) ?? []
/** Needs root, namespaces and tcpdump, and a name server over IPv4. */
const canCapture = nameServer !== undefined && spawnSync('bash', [CAPTURE, 'true']).status === 0

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

;(canCapture ? test : test.skip)('no packet goes to an address outside the list', () => {
  const scene = ['--import', 'tsx', '__tests__/verify/lab/scene.ts', join(BUILT, 'cli.js')]
  const { status, stdout, stderr } = spawnSync('bash', [CAPTURE, process.execPath, ...scene], { encoding: 'utf8' })
  expect([status, stderr.slice(0, 1)]).toEqual([0, '{'])
  // `  12 tcp 66.241.125.10.443`: how many, the protocol, the address and the port.
  const packets = stdout.split('\n').flatMap(line => {
    const [, protocol = '', address = '', port = ''] = /^\s*\d+ (\S+) ([\d.]+?)(?:\.(\d+))?$/.exec(line) ?? []
    return protocol === '' ? [] : [{ protocol, address, port: Number(port) }]
  })
  expect(new Set(packets.map(({ address }) => address))).toEqual(new Set([nameServer, SITE]))
  // Answers go to a port of the system's choice.
  const ports = packets.filter(({ address, port }) => address === SITE && port < 32_768).map(({ port }) => port)
  expect(ports.sort((a, b) => a - b)).toEqual([80, 443, ...WATCHED_PORTS].sort((a, b) => a - b))
  expect(stderr).not.toContain('evil.example')
  const { findings, verified } = JSON.parse(stderr.slice(0, stderr.lastIndexOf('}') + 1))
  expect(findings.map(({ rule }: { readonly rule: string }) => rule)).toEqual(['missing-hsts-header'])
  expect(verified).toHaveLength(1)
})
