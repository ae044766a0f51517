import { hostNameOf } from '../../model/host-name.ts'
import type {
  ObservedAppCertificate,
  ObservedIp,
  ObservedMachine,
  ObservedService,
  ObservedVolume,
} from '../../model/observed.ts'

/**
 * Parsers for the answers of the Machines API, which are untrusted input: `undefined` for an unexpected shape. Shapes:
 * fly-go (types.go, machine_types.go, volume_types.go, secrets_types.go, flaps/flaps_ip_assignments.go).
 */
type Read<T> = (answer: unknown) => readonly T[] | undefined

export const readMachines: Read<ObservedMachine> = listOf(machineOf)
export const readVolumes: Read<ObservedVolume> = listOf(volumeOf)
export const readSecrets: Read<string> = answer => listOf(({ name }) => text(name))(fieldOf(answer, 'secrets'))
export const readIps: Read<ObservedIp> = answer => listOf(ipOf)(fieldOf(answer, 'ips'))

export interface CertificatePage {
  readonly hostnames: readonly { readonly hostname: string; readonly status: string }[]
  readonly next: string | undefined
}

/** One page of an app's certificates. */
export function readCertificatePage(answer: unknown): CertificatePage | undefined {
  const hostnames = listOf(({ hostname, status }) => {
    const name = spelledInAscii(hostname)
    return name !== undefined && HOSTNAME.test(name) ? { hostname: name, status: text(status) ?? '' } : undefined
  })(fieldOf(answer, 'certificates'))
  return hostnames && { hostnames, next: text(fieldOf(answer, 'next_cursor')) }
}

/** The certificates of a hostname: issued by Fly.io, or uploaded. */
export function readCertificate(hostname: string, status: string, answer: unknown): ObservedAppCertificate | undefined {
  const details = listOf(({ status: state, expires_at, issued }) => {
    const ends = [expires_at, ...(Array.isArray(issued) ? issued.map(one => fieldOf(one, 'expires_at')) : [])]
    return {
      isActive: /^(?:active|issued|ready)$/i.test(text(state) ?? ''),
      ends: ends.flatMap(end => momentOf(end) ?? []),
    }
  })(fieldOf(answer, 'certificates') ?? [])
  if (!details) return undefined
  const ends = details.flatMap(detail => detail.ends).sort()
  const issued = details.some(({ isActive, ends: own }) => isActive || own.length > 0)
  return { hostname, issued, expires: ends.at(-1), status: text(fieldOf(answer, 'status')) ?? status }
}

/** A name in another script as all other names are spelled, `*.` in front of it included. */
function spelledInAscii(hostname: unknown): string | undefined {
  if (typeof hostname !== 'string' || hostname.length > 300) return undefined
  const name = hostname.toLowerCase()
  if (/^[\w.*-]*$/.test(name)) return name
  const [, star = '', rest = ''] = /^(\*\.)?(.*)$/.exec(name) ?? []
  const host = hostNameOf(rest)
  return host === undefined ? undefined : star + host
}

const HOSTNAME = /^(?:\*\.)?[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10}$/
/** More items of a kind than any real app has. */
const MAX_ITEMS = 10_000

type Fields = Readonly<Record<string, unknown>>

function listOf<T>(read: (item: Fields) => T | undefined): Read<T> {
  return answer => {
    if (!Array.isArray(answer) || answer.length > MAX_ITEMS) return undefined
    const items: T[] = []
    for (const each of answer) {
      const item = typeof each === 'object' && each !== null ? read(each as Fields) : undefined
      if (item === undefined) return undefined
      items.push(item)
    }
    return items
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Fields)[name] : undefined
}

/** A short text on one line. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 300 && /^[\x20-\x7E]*$/.test(value) ? value : undefined
}

function momentOf(value: unknown): string | undefined {
  const moment = text(value)
  const time = moment === undefined ? Number.NaN : Date.parse(moment)
  // Go writes an unset time as year 1.
  return Number.isNaN(time) || time < 0 ? undefined : new Date(time).toISOString()
}

function ipOf({ ip, shared }: Fields): ObservedIp | undefined {
  const address = text(ip)?.toLowerCase()
  if (address === undefined || !/^[0-9a-f:.]{3,45}$/.test(address)) return undefined
  return { address, kind: address.startsWith('fdaa:') ? 'private' : 'public', shared: shared === true }
}

function volumeOf({ id, name, region, state, ...rest }: Fields): ObservedVolume | undefined {
  const code = text(region)
  const own = text(id)
  if (own === undefined || code === undefined) return undefined
  // A missing field is not a finding.
  const isOn = (value: unknown): boolean => value !== false
  return {
    id: own,
    name: text(name) ?? '',
    region: code,
    state: text(state) ?? '',
    encrypted: isOn(rest['encrypted']),
    backups: isOn(rest['auto_backup_enabled']),
    attached: typeof rest['attached_machine_id'] === 'string',
  }
}

function machineOf({ id, region, state, config, incomplete_config }: Fields): ObservedMachine | undefined {
  const own = text(id)
  const code = text(region)
  if (own === undefined || code === undefined) return undefined
  const services = fieldOf(config ?? incomplete_config, 'services') ?? []
  const read = listOf(servicesOf)(services)
  return read && { id: own, region: code, state: text(state) ?? '', services: read.flat() }
}

function servicesOf({ protocol, internal_port, ports }: Fields): readonly ObservedService[] | undefined {
  return listOf(({ port, start_port, end_port, handlers, force_https }): ObservedService | undefined => {
    const start = portOf(port) ?? portOf(start_port) ?? 0
    const end = portOf(port) ?? portOf(end_port) ?? 65_535
    return {
      protocol: protocol === 'udp' ? 'udp' : 'tcp',
      start,
      end,
      internalPort: portOf(internal_port),
      handlers: Array.isArray(handlers) ? handlers.flatMap(handler => text(handler) ?? []) : [],
      forceHttps: force_https === true,
    }
  })(ports ?? [])
}

function portOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 65_535 ? value : undefined
}
