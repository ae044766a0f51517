/**
 * Runs `airworthy verify` for a project in a namespace of `capture.sh`, where every address is on this machine: with a name
 * server at the system's own address for one, a site, and names that must not be followed. Prints what the command prints.
 *   node --import tsx scene.ts CLI
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAuthority } from '../outside/certificates.ts'
import { serveNames, stopNameServers } from '../outside/name-server.ts'
import { SITE } from './scene-addresses.ts'

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'shop.fly.dev': [SITE],
  'shop.example.com': [SITE],
  'inside.example.com': ['10.1.2.3'],
  'metadata.example.com': ['169.254.169.254'],
  'mixed.example.com': [SITE, '192.168.1.1'],
}

const [, nameServer = ''] =
  /^nameserver\s+(\d+\.\d+\.\d+\.\d+)\s*$/m.exec(readFileSync('/etc/resolv.conf', 'utf8')) ?? []
// A name without an entry does not exist.
await serveNames(name => ADDRESSES[name] ?? 3, nameServer, 53)

const authority = createAuthority('Scene')
const pair = authority.issue(['shop.fly.dev', 'shop.example.com'])
const page = '<!doctype html><script src="//evil.example/a.js"></script><img src="https://evil.example/b.png">'
const https = createSecureServer(pair, ({ url }, answer) => {
  if (url === '/') answer.end(page)
  else answer.writeHead(302, { Location: 'https://evil.example/' }).end()
})
const http = createServer((_, answer) => answer.writeHead(301, { Location: 'https://elsewhere.example/' }).end())
await Promise.all([
  new Promise<void>(resolve => https.listen(443, SITE, resolve)),
  new Promise<void>(resolve => http.listen(80, SITE, resolve)),
])

const folder = mkdtempSync(join(tmpdir(), 'scene-'))
mkdirSync(join(folder, '.github'))
writeFileSync(join(folder, 'ca.pem'), authority.cert)
writeFileSync(
  join(folder, 'fly.toml'),
  'app = "shop"\n\n[http_service]\n  internal_port = 8080\n  force_https = true\n',
)
const domains = Object.keys(ADDRESSES).filter(name => name !== 'shop.fly.dev')
writeFileSync(
  join(folder, '.github/airworthy.yml'),
  `apps:\n  shop: { domains: [${domains.join(', ')}, gone.example.com] }\n`,
)

const environment = { PATH: process.env['PATH'], HOME: folder, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
const [, , cli = ''] = process.argv
const child = spawn(process.execPath, [cli, 'verify', '--format', 'json'], {
  cwd: folder,
  env: environment,
  stdio: 'inherit',
})
child.on('close', () => {
  stopNameServers()
  rmSync(folder, { recursive: true })
  // The command's own status says that some of these names are not followed.
  process.exit(0)
})
