import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAuthority, type KeyPair } from '../verify/outside/certificates.ts'
import { type Running, serveHttp, serveHttps } from '../verify/outside/servers.ts'

/** A public address, for the names of a diversion. No test goes there. */
export const PUBLIC = '66.241.125.10'
/** Its authority is the one that the diverted program trusts beside the usual ones. */
export const authority = createAuthority('Test Trust')

export interface Diversion {
  /** For the program. */
  readonly environment: Readonly<Record<string, string>>
  /** The names that it asked for, each once, sorted. */
  asked(): string[]
  /** The addresses and ports that it dialled. */
  dialled(): string[]
  close(): void
}

export interface Ways {
  /** Where names lead; any other name is none. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** By `ADDRESS PORT`; every other port refuses. */
  readonly servers: Readonly<Record<string, Running>>
}

/** Leads a program that is run with this environment to servers on loopback, wherever it means to go. */
export function divert({ names, servers }: Ways): Diversion {
  const folder = mkdtempSync(join(tmpdir(), 'airworthy-diversion-'))
  const record = join(folder, 'record')
  const trusted = join(folder, 'trusted.pem')
  writeFileSync(record, '')
  writeFileSync(trusted, authority.cert)
  const ports = Object.fromEntries(Object.entries(servers).map(([way, { port }]) => [way, port]))
  const recorded = (kind: string): string[] => {
    const lines = readFileSync(record, 'utf8').split('\n')
    const found = lines.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
    return [...new Set(found)].sort()
  }
  return {
    environment: {
      DIVERSION: JSON.stringify({ names, servers: ports, record }),
      NODE_EXTRA_CA_CERTS: trusted,
      NODE_OPTIONS: `--import=${new URL('divert.mjs', import.meta.url).href}`,
    },
    asked: () => recorded('asked'),
    dialled: () => recorded('dialled'),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A site as it should be, or with another certificate: HTTPS with HSTS, and a redirect to it. */
export async function serveSite(
  names: readonly string[],
  pair: KeyPair = authority.issue(names),
): Promise<Ways['servers']> {
  const https = await serveHttps(pair, (request, response) => {
    response.setHeader('strict-transport-security', 'max-age=31536000')
    response.statusCode = request.url === '/' ? 200 : 404
    response.end('Hello.')
  })
  const http = await serveHttp((request, response) => {
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end()
  })
  return { [`${PUBLIC} 443`]: https, [`${PUBLIC} 80`]: http }
}

/** One that ran out yesterday. */
export function expired(names: readonly string[]): KeyPair {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  return authority.issue(names, { from: ago(90), to: ago(1) })
}
