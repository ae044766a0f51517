import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Running } from '../outside/servers.ts'

/** Where `install.sh` unpacks Debian's packages; a server that is installed does as well. */
const ROOT = join(process.cwd(), '.cache/lab/root')
const FOLDERS = [ROOT, '/'].flatMap(root => [
  ...['usr/sbin', 'usr/bin', 'usr/local/bin'].map(folder => join(root, folder)),
  ...postgresFolders(join(root, 'usr/lib/postgresql')),
])

/** Debian keeps each version of PostgreSQL in a folder of its own, outside the PATH. */
function postgresFolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map(version => join(folder, version, 'bin')) : []
}

/** PostgreSQL and others refuse to run as root: 65534 is `nobody`. */
const UNPRIVILEGED: { readonly uid: number; readonly gid: number } | { readonly uid?: undefined } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** The path of a server's program, where this machine has it. */
export function programOf(name: string): string | undefined {
  return FOLDERS.map(folder => join(folder, name)).find(path => existsSync(path))
}

const running: ChildProcess[] = []
const folders: string[] = []

/** A new folder for a server's files, which goes when the tests end. */
export function labFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  chmodSync(folder, 0o777)
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Where unpacked programs find their libraries, and Python its packages. */
export const LIBRARIES = {
  LD_LIBRARY_PATH: [join(ROOT, 'usr/lib/x86_64-linux-gnu'), join(ROOT, 'usr/lib/x86_64-linux-gnu/samba')].join(':'),
  PYTHONPATH: join(ROOT, 'usr/lib/python3/dist-packages'),
}

/** Debian's Python with these packages; `undefined` where they are missing or not for its version. */
export function pythonWith(...packages: string[]): string | undefined {
  const python = programOf('python3')
  if (python === undefined) return undefined
  const { status } = spawnSync(python, ['-c', `import ${packages.join(', ')}`], {
    env: { ...process.env, ...LIBRARIES },
  })
  return status === 0 ? python : undefined
}

/** Runs a program to its end, as `startServer` runs a server: what a server needs before it starts. */
export function prepare(program: string, args: readonly string[], folder: string): void {
  if (UNPRIVILEGED.uid !== undefined) chownSync(folder, UNPRIVILEGED.uid, UNPRIVILEGED.gid)
  const { status, stderr } = spawnSync(programOf(program) ?? program, args, {
    cwd: folder,
    env: { ...process.env, ...LIBRARIES },
    ...UNPRIVILEGED,
  })
  if (status !== 0) throw new Error(`${program} failed: ${String(stderr).slice(0, 1_000)}`)
}

interface Start {
  readonly files?: Record<string, string>
  readonly args: string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Not as root. */
  readonly isUnprivileged?: boolean
}

/** Starts a real server on loopback. `configure` gives its files and its arguments for a port and a folder. */
export async function startServer(
  program: string,
  configure: (port: number, folder: string) => Start,
): Promise<Running> {
  const path = programOf(program)
  if (path === undefined) throw new Error(`${program} is not here`)
  const port = await freePort()
  const folder = labFolder()
  const { files = {}, args, environment = {}, isUnprivileged = false } = configure(port, folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  let said = ''
  const child = spawn(path, args, {
    cwd: folder,
    env: { ...process.env, ...LIBRARIES, ...environment },
    ...(isUnprivileged ? UNPRIVILEGED : {}),
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (said += data))
  child.on('error', error => (said += error.message))
  running.push(child)
  for (let i = 0; i < 400; i++) {
    if (await accepts(port)) return { address: '127.0.0.1', port }
    if (child.exitCode !== null) break
    await delay(50)
  }
  throw new Error(`${program} did not start: ${said.slice(0, 1_000)}`)
}

/** Ends every server that the tests began. */
export async function stopRealServers(): Promise<void> {
  await Promise.all(
    running.splice(0).map(child => {
      if (child.exitCode !== null) return undefined
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      return ended
    }),
  )
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

function accepts(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Certificates as OpenSSL makes them. */
export interface LabCertificates {
  readonly root: string
  /** A key and a certificate in one PEM text, as haproxy reads it; the chain follows where `chain` says so. */
  leaf(options?: LeafOptions): { readonly cert: string; readonly key: string }
  selfSigned(): { readonly cert: string; readonly key: string }
}

interface LeafOptions {
  readonly chain?: boolean
  /** Another host than the one of the lab. */
  readonly host?: string
  readonly days?: string
  readonly bits?: number
  readonly digest?: string
  readonly purpose?: string
  readonly names?: boolean
  /** Signed by an intermediate certificate that is expired. */
  readonly expired?: boolean
}

/** A root, an intermediate certificate of it that is valid, and one that is expired. */
export function createLabAuthority(host: string): LabCertificates {
  const folder = labFolder({ 'ca.ext': 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n' })
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' }).toString()
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/O=Lab/CN=Lab Root',
    '-days',
    '99',
  )
  const sign = (name: string, ca: string, days: string, ext: string, digest = 'sha256') =>
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${ca}.pem`, '-CAkey', `${ca}.key`, '-CAcreateserial'],
      ...['-out', `${name}.pem`, '-days', days, '-extfile', ext, `-${digest}`],
    )
  for (const [name, days] of [
    ['between', '90'],
    ['past', '-1'],
  ] as const) {
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/O=Lab/CN=Lab ${name}`)
    sign(name, 'root', days, 'ca.ext')
  }
  const read = (name: string): string => execFileSync('cat', [name], { cwd: folder }).toString()
  return {
    root: read('root.pem'),
    leaf(options = {}) {
      const { chain = true, bits, digest, purpose = 'serverAuth', names = true, expired = false } = options
      const name = options.host ?? host
      const key = bits === undefined ? newKey : ['-newkey', `rsa:${bits}`, '-nodes']
      openssl('req', ...key, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', `/CN=${name}`)
      const lines = [`extendedKeyUsage=${purpose}`, ...(names ? [`subjectAltName=DNS:${name}`] : [])]
      writeFileSync(join(folder, 'leaf.ext'), `${lines.join('\n')}\n`)
      const ca = expired ? 'past' : 'between'
      sign('leaf', ca, options.days ?? '60', 'leaf.ext', digest)
      return { cert: read('leaf.pem') + (chain ? read(`${ca}.pem`) : ''), key: read('leaf.key') }
    },
    selfSigned() {
      const more = ['-days', '60', '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
      openssl('req', '-x509', ...newKey, '-keyout', 'own.key', '-out', 'own.pem', ...more)
      return { cert: read('own.pem'), key: read('own.key') }
    },
  }
}
