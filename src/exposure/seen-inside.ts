import type { App } from '../model/app.ts'
import type { SeenApp, SeenAppCertificate, SeenMachine, SeenService, SeenVolume } from '../model/seen.ts'
import type { Practice } from '../model/severity.ts'
import { code } from '../rulekit/code.ts'
import { envNamesOf } from './env-names.ts'
import { counted, listOf } from './lists.ts'
import { dayOf } from './seen-outside.ts'

/** What the platform tells of an app, in words; what the token may not see is left out. */
export function seenInside(app: SeenApp, configs: readonly App[]): Map<Practice, string> {
  const { addresses, certificates, machines, volumes, secrets } = app
  const of = (kind: 'public' | 'private') => addresses?.filter(address => address.kind === kind).length ?? 0
  const sights: readonly (readonly [Practice, readonly string[]])[] = [
    ['secrets', secrets ? [secretWords(secrets, configs)] : []],
    ['private-networking', addresses ? [some(of('private'), 'Flycast address', 'Flycast addresses')] : []],
    ['firewall', addresses ? [some(of('public'), 'public address', 'public addresses')] : []],
    ['tls', (certificates ?? []).map(certificateWords)],
    ['multi-region', [...(machines ? [machineWords(machines)] : []), ...(volumes ? [volumeWords(volumes)] : [])]],
    ['configuration', machines ? [serviceWords(machines)] : []],
  ]
  return new Map(sights.flatMap(([practice, words]) => (words.length === 0 ? [] : [[practice, words.join('; ')]])))
}

function some(number: number, noun: string, plural: string): string {
  return number === 0 ? `no ${noun}` : counted(number, noun, plural)
}

function secretWords(secrets: readonly string[], configs: readonly App[]): string {
  if (secrets.length === 0) return 'no secrets'
  const both = envNamesOf(configs).filter(name => secrets.includes(name))
  const total = counted(secrets.length, 'secret')
  return both.length === 0
    ? `${total}, none of them in \`[env]\``
    : `${total}, ${listOf(both.map(code))} in \`[env]\` too`
}

function certificateWords({ hostname, issued, expires, status }: SeenAppCertificate): string {
  if (!issued) return `${code(hostname)} not issued (${code(status)})`
  return `${code(hostname)} issued${expires === undefined ? '' : ` until ${dayOf(expires)}`}`
}

function machineWords(machines: readonly SeenMachine[]): string {
  if (machines.length === 0) return 'no Machines'
  return `${counted(machines.length, 'Machine')} in ${regionsOf(machines)}`
}

function volumeWords(volumes: readonly SeenVolume[]): string {
  if (volumes.length === 0) return 'no volumes'
  const open = volumes.filter(({ encrypted }) => !encrypted).length
  const lonely = volumes.filter(({ backups }) => !backups).length
  return [
    `${counted(volumes.length, 'volume')} in ${regionsOf(volumes)}`,
    open === 0 ? 'encrypted' : `${open} not encrypted`,
    lonely === 0 ? 'with snapshots' : `${lonely} without snapshots`,
  ].join(', ')
}

function regionsOf(things: readonly { readonly region: string }[]): string {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(code))
}

function serviceWords(machines: readonly SeenMachine[]): string {
  const services = machines.flatMap(machine => machine.services)
  const ranges = services.toSorted((a, b) => a.start - b.start || a.end - b.end).map(rangeOf)
  return ranges.length === 0 ? 'Machines serve nothing' : `Machines serve ${listOf([...new Set(ranges)])}`
}

function rangeOf({ protocol, start, end }: SeenService): string {
  return `${start === end ? start : `${start}–${end}`}${protocol === 'udp' ? ' (UDP)' : ''}`
}
