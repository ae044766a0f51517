import { isGone } from '../analysis/observed/observed.ts'
import { nameOfRunning, runningServices } from '../analysis/observed/services.ts'
import { count } from '../model/count.ts'
import type { ObservedApp, ObservedAppCertificate, ObservedMachine, ObservedVolume } from '../model/observed.ts'
import type { App } from '../model/project/app.ts'
import type { Practice } from '../model/severity.ts'
import { code } from '../redact/quote.ts'
import { envNamesOf } from './declared.ts'
import { listOf } from './lists.ts'
import { dayOf } from './observed-outside.ts'

/**
 * What the Machines API shows of an app, as text by practice, without what the token cannot read and without Machines and
 * volumes that are being destroyed. `holdsData`: by its files, a data store runs in the app.
 */
export function observedInside(app: ObservedApp, configs: readonly App[], holdsData: boolean): Map<Practice, string> {
  const { addresses, certificates, secrets } = app
  const machines = app.machines?.filter(({ state }) => !isGone(state))
  const volumes = app.volumes?.filter(({ state }) => !isGone(state))
  const services = machines ? [describeServices(app)] : []
  const of = (kind: 'public' | 'private') => addresses?.filter(address => address.kind === kind).length ?? 0
  const open = addresses ? [some(of('public'), 'public address', 'public addresses')] : []
  const observations: readonly (readonly [Practice, readonly string[]])[] = [
    ['secrets', secrets ? [describeSecrets(secrets, configs)] : []],
    ['private-networking', addresses ? [some(of('private'), 'Flycast address', 'Flycast addresses')] : []],
    ['firewall', [...open, ...services]],
    ['tls', (certificates ?? []).map(describeCertificate)],
    [
      'multi-region',
      [...(machines ? [describeMachines(machines)] : []), ...(volumes ? [describeVolumes(volumes)] : [])],
    ],
    ['database', holdsData ? open : []],
    ['configuration', services],
  ]
  return new Map(
    observations.flatMap(([practice, parts]) => (parts.length === 0 ? [] : [[practice, parts.join('; ')]])),
  )
}

function some(number: number, noun: string, plural: string): string {
  return number === 0 ? `no ${noun}` : count(number, noun, plural)
}

function describeSecrets(secrets: readonly string[], configs: readonly App[]): string {
  if (secrets.length === 0) return 'no secrets'
  const both = envNamesOf(configs).filter(name => secrets.includes(name))
  const total = count(secrets.length, 'secret')
  return both.length === 0
    ? `${total}, none of them in \`[env]\``
    : `${total}, ${listOf(both.map(code))} also in \`[env]\``
}

function describeCertificate({ hostname, issued, expires, status }: ObservedAppCertificate): string {
  if (!issued) return `${code(hostname)} not issued (${code(status)})`
  return `${code(hostname)} issued${expires === undefined ? '' : ` until ${dayOf(expires)}`}`
}

function describeMachines(machines: readonly ObservedMachine[]): string {
  if (machines.length === 0) return 'no Machines'
  return `${count(machines.length, 'Machine')} in ${regionsOf(machines)}`
}

function describeVolumes(volumes: readonly ObservedVolume[]): string {
  if (volumes.length === 0) return 'no volumes'
  const open = volumes.filter(({ encrypted }) => !encrypted).length
  const lonely = volumes.filter(({ backups }) => !backups).length
  return [
    `${count(volumes.length, 'volume')} in ${regionsOf(volumes)}`,
    open === 0 ? 'encrypted' : `${open} not encrypted`,
    lonely === 0 ? 'with snapshots' : `${lonely} without snapshots`,
  ].join(', ')
}

function regionsOf(things: readonly { readonly region: string }[]): string {
  return listOf([...new Set(things.map(({ region }) => region))].sort().map(code))
}

function describeServices(app: ObservedApp): string {
  const names = runningServices(app).map(service => nameOfRunning(service).replace(/^ports? /, ''))
  return names.length === 0 ? 'Machines publish nothing' : `Machines publish ${listOf(names)}`
}
