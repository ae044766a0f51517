import { connect } from 'node:net'
import { test } from '@jest/globals'
import type { Gap, ObservedAddress } from '../../../src/model/observed.ts'
import type { Expectation } from '../../../src/model/policy.ts'
import { openNetwork } from '../../../src/verify/outside/network/network.ts'
import { probeHosts } from '../../../src/verify/outside/probe-hosts.ts'
import { hostFor, PUBLIC_4, QUICK } from '../outside/host-fixture.ts'
import type { Running } from '../outside/servers.ts'
import { createLabAuthority, type LabCertificates, programOf, startServer, stopRealServers } from './real-servers.ts'

export const HOST = 'shop.example.com'

/** A real server may take a while to greet on a busy machine. */
const LIMITS = { ...QUICK, firstByte: 1_000 }

let made: LabCertificates | undefined

/** The certificate authority that the looks of the lab trust. */
export function authority(): LabCertificates {
  made ??= createLabAuthority(HOST)
  return made
}

/** Ends every server of a suite and forgets the certificates: the next suite runs in the same process. */
export async function stopLab(): Promise<void> {
  made = undefined
  await stopRealServers()
}

/** Looks at the host, whose ports lead to these servers on loopback. */
export async function look(
  servers: Readonly<Record<number, Running>>,
  expects?: Expectation,
): Promise<ObservedAddress & { readonly gaps: Gap[] }> {
  const network = openNetwork({
    version: '0.0.0',
    named: [],
    trust: authority().root,
    lookup: async () => [{ address: PUBLIC_4, family: 4 }],
    dial: (_, port) => {
      const server = servers[port]
      return server ? connect(server.port, server.address) : connect(1, '127.0.0.1')
    },
  })
  const ports = Object.keys(servers)
    .map(Number)
    .filter(port => port !== 443 && port !== 80)
  const expected = expects && { name: HOST, expects, reason: 'for partners' }
  const { hosts, gaps } = await probeHosts([hostFor(HOST, { ports, expected })], network, new Date(), LIMITS)
  const [observed] = hosts[0]?.addresses ?? []
  if (!observed) throw new Error('no address was looked at')
  return { ...observed, gaps: [...gaps] }
}

export function blocking({ gaps }: { readonly gaps: readonly Gap[] }): string[] {
  return gaps.filter(gap => gap.blocking).map(({ message }) => message)
}

/** A gap that the policy gives a reason for. */
export function intended(message: string): Gap {
  return { about: HOST, message, blocking: false }
}

/** Skipped where this machine has no such server: `__tests__/verify/lab/install.sh` unpacks them. */
export function withServers(...names: string[]): typeof test | typeof test.skip {
  const isHere = programOf('openssl') !== undefined && names.every(name => programOf(name) !== undefined)
  return isHere ? test : test.skip
}

export type Leaf = ReturnType<LabCertificates['leaf']>

/** nginx with TLS; `server` is what its server block holds. */
export function nginx(pair: Leaf, server: string, listen = 'ssl'): Promise<Running> {
  return startServer('nginx', (port, folder) => ({
    files: {
      'cert.pem': pair.cert,
      'key.pem': pair.key,
      'nginx.conf': `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
server { listen 127.0.0.1:${port} ${listen}; ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
ssl_ciphers DEFAULT:@SECLEVEL=0; ${server} } }`,
    },
    args: ['-p', folder, '-c', `${folder}/nginx.conf`],
  }))
}

/** nginx that ends TLS in front of another server, as Fly Proxy does. */
export function secured(server: Running): Promise<Running> {
  const upstream = `http://${server.address}:${server.port}`
  return nginx(authority().leaf(), `location / { proxy_pass ${upstream}; proxy_set_header Host $host; }`)
}
