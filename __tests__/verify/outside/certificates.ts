import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { isIP } from 'node:net'

/** A certificate with its private key, both in PEM. */
export interface KeyPair {
  readonly cert: string
  readonly key: string
}

export interface Authority {
  /** In PEM. */
  readonly cert: string
  /** A certificate for these names, signed by this authority. */
  issue(names: readonly string[], dates?: Dates): KeyPair
}

interface Dates {
  readonly from?: Date
  readonly to?: Date
}

const DAY = 86_400_000
const inDays = (days: number): Date => new Date(Date.now() + days * DAY)

/** A certificate authority that nobody trusts unless told to. */
export function createAuthority(organisation: string): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = { O: organisation, CN: `${organisation} Root` }
  const cert = certificate({ issuer, subject: issuer, publicKey, signer: privateKey, names: [], isAuthority: true })
  return {
    cert,
    issue(names, dates = {}) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const subject = { CN: names[0] ?? 'nobody' }
      const pem = certificate({ issuer, subject, publicKey: own.publicKey, signer: privateKey, names, ...dates })
      return { cert: pem, key: pemOf(own.privateKey) }
    },
  }
}

/** A certificate that vouches for itself. */
export function selfSigned(names: readonly string[], dates: Dates = {}): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const subject = { CN: names[0] ?? 'nobody' }
  const cert = certificate({ issuer: subject, subject, publicKey, signer: privateKey, names, ...dates })
  return { cert, key: pemOf(privateKey) }
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

interface Wanted extends Dates {
  readonly issuer: Readonly<Record<string, string>>
  readonly subject: Readonly<Record<string, string>>
  readonly publicKey: KeyObject
  readonly signer: KeyObject
  readonly names: readonly string[]
  readonly isAuthority?: boolean
}

/** X.509 version 3 in DER (RFC 5280, section 4.1), signed with ECDSA and SHA-256. */
function certificate({ issuer, subject, publicKey, signer, names, isAuthority, from, to }: Wanted): string {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'))
  const extensions = [
    ...(isAuthority ? [sequence(oid('2.5.29.19'), TRUE, octets(sequence(TRUE)))] : []),
    ...(names.length > 0 ? [sequence(oid('2.5.29.17'), octets(sequence(...names.map(alternativeName))))] : []),
  ]
  const serial = Buffer.from([1, ...Array.from({ length: 7 }, () => Math.floor(Math.random() * 256))])
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    name(issuer),
    sequence(time(from ?? inDays(-10)), time(to ?? inDays(80))),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
  )
  const signature = bits(sign('sha256', toBeSigned, signer))
  const lines =
    sequence(toBeSigned, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  const length = content.length
  const header = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...header]), content])
}

const TRUE = der(0x01, Buffer.from([0xff]))
const sequence = (...contents: readonly Buffer[]): Buffer => der(0x30, ...contents)
const octets = (content: Buffer): Buffer => der(0x04, content)
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content)
const time = (date: Date): Buffer => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`))

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = rest.flatMap(number => {
    const groups = [number & 0x7f]
    for (let left = number >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80)
    return groups
  })
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]))
}

const ATTRIBUTES: Readonly<Record<string, string>> = { CN: '2.5.4.3', O: '2.5.4.10' }

function name(parts: Readonly<Record<string, string>>): Buffer {
  const attributes = Object.entries(parts).map(([key, value]) =>
    der(0x31, sequence(oid(ATTRIBUTES[key] ?? ''), der(0x0c, Buffer.from(value)))),
  )
  return sequence(...attributes)
}

function alternativeName(host: string): Buffer {
  if (isIP(host) === 4) return der(0x87, Buffer.from(host.split('.').map(Number)))
  if (host === '::1') return der(0x87, Buffer.from([...Array(15).fill(0), 1]))
  return der(0x82, Buffer.from(host))
}
