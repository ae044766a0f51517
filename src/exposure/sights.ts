import type { App } from '../model/app.ts'
import {
  LEAK_KINDS,
  type LeakKind,
  type SeenApp,
  type SeenHost,
  type SeenHttps,
  type TlsVersion,
} from '../model/seen.ts'
import type { Practice } from '../model/severity.ts'
import { databaseOfPort } from '../rulekit/ports.ts'
import { isGone } from '../rulekit/seen.ts'
import { nameOfRunning, runningServices } from '../rulekit/seen-services.ts'
import { listOf, numberOf } from './lists.ts'

/** What was seen of one app, or of a host of its own. */
export interface Sight {
  readonly app: App | undefined
  readonly hosts: readonly SeenHost[]
  readonly seenApp: SeenApp | undefined
}

/** What was seen, by practice, in words; nothing where nobody looked. */
export function sightsOf({ app, hosts, seenApp }: Sight): Map<Practice, string> {
  const sights = new Map<Practice, string>()
  const say = (practice: Practice, ...words: readonly (string | undefined)[]): void => {
    const said = words.filter(word => word !== undefined)
    if (said.length > 0) sights.set(practice, said.join('; '))
  }
  say('secrets', servedWords(hosts, SECRET), seenApp?.secrets && numberOf(seenApp.secrets.length, 'secret'))
  const isPrivate = app?.reach.state === 'private'
  const ports = portWords(hosts, isPrivate)
  say('private-networking', isPrivate ? ports : undefined, addressWords(seenApp))
  const other = servedWords(
    hosts,
    LEAK_KINDS.filter(kind => !SECRET.includes(kind)),
  )
  say('firewall', ports, other?.startsWith('serves') ? other : undefined, serviceWords(seenApp))
  say('tls', ...hosts.map(host => tlsWords(host, hosts.length > 1)), certificateWords(seenApp))
  say('multi-region', regionWords(seenApp))
  say('database', storeWords(hosts))
  return sights
}

const SECRET: readonly LeakKind[] = ['env-file', 'git-folder']

/** What of these kinds is served; `undefined` where no page was asked for. */
function servedWords(hosts: readonly SeenHost[], kinds: readonly LeakKind[]): string | undefined {
  const asked = hosts.flatMap(({ addresses }) => addresses.flatMap(({ https }) => (https?.response ? [https] : [])))
  if (asked.length === 0) return undefined
  const paths = asked.flatMap(({ leaks }) => leaks.flatMap(({ path, kind }) => (kinds.includes(kind) ? [path] : [])))
  return paths.length === 0 ? 'nothing private served' : `serves ${listOf(paths)}`
}

function addressWords(seenApp: SeenApp | undefined): string | undefined {
  if (!seenApp?.addresses) return undefined
  const open = seenApp.addresses.filter(({ kind }) => kind === 'public').length
  const closed = seenApp.addresses.length - open
  if (open + closed === 0) return 'no address'
  const words = [
    open > 0 ? numberOf(open, 'public address', 'public addresses') : '',
    closed > 0 ? numberOf(closed, 'Flycast address', 'Flycast addresses') : '',
  ]
  return words.filter(Boolean).join(', ')
}

/** That a public app has no address is nothing seen of it. */
function portWords(hosts: readonly SeenHost[], isPrivate: boolean): string | undefined {
  const addresses = hosts.flatMap(host => host.addresses)
  if (addresses.length === 0) return isPrivate && hosts.length > 0 ? 'no public address under its name' : undefined
  const answering = new Set<number>()
  let looked = false
  for (const { https, http, ports } of addresses) {
    looked ||= https !== undefined || http !== undefined
    for (const site of [https, http]) if (site?.state === 'answered') answering.add(site.port)
    for (const { port, state } of ports) if (state === 'spoke') answering.add(port)
  }
  if (!looked) return undefined
  const numbers = [...answering].sort((a, b) => a - b).map(String)
  return numbers.length === 0 ? 'nothing answers' : `${listOf(numbers)} ${numbers.length === 1 ? 'answers' : 'answer'}`
}

function serviceWords(seenApp: SeenApp | undefined): string | undefined {
  if (!seenApp?.machines) return undefined
  if (seenApp.machines.length === 0) return 'no Machines'
  const names = runningServices(seenApp).map(service => nameOfRunning(service).replace(/^ports? /, ''))
  return names.length === 0 ? 'Machines publish nothing' : `Machines publish ${listOf(names)}`
}

const VERSION_NAMES: readonly (readonly [TlsVersion, string])[] = [
  ['TLSv1', '1.0'],
  ['TLSv1.1', '1.1'],
  ['TLSv1.2', '1.2'],
  ['TLSv1.3', '1.3'],
]

function tlsWords({ host, addresses }: SeenHost, withName: boolean): string | undefined {
  const site = addresses.map(({ https }) => https).find(https => https !== undefined)
  if (!site) return undefined
  const words = [certificateOf(site), versionsOf(site), redirectOf(addresses)].filter(Boolean).join(', ')
  const said = words === '' ? 'no TLS' : words
  return withName ? `${host}: ${said}` : said
}

function certificateOf({ certificate }: SeenHttps): string {
  if (!certificate) return ''
  const fault = certificate.faults[0]
  if (fault !== undefined) return `certificate ${fault.replaceAll('-', ' ')}`
  const issuer = certificate.issuer === undefined ? '' : ` of ${certificate.issuer}`
  return `certificate${issuer} until ${certificate.validTo.slice(0, 10)}`
}

function versionsOf({ versions }: SeenHttps): string {
  const offered = VERSION_NAMES.flatMap(([version, name]) => (versions[version] === 'offered' ? [name] : []))
  return offered.length === 0 ? '' : `TLS ${listOf(offered)}`
}

function redirectOf(addresses: SeenHost['addresses']): string {
  const answer = addresses.map(({ http }) => http?.response).find(response => response !== undefined)
  if (!answer) return ''
  if (!answer.redirect) return 'no redirect from HTTP'
  const { end, secure } = answer.redirect
  return end === 'https' || (end === 'other-host' && secure) ? 'redirect from HTTP' : 'unsafe redirect from HTTP'
}

function certificateWords(seenApp: SeenApp | undefined): string | undefined {
  if (!seenApp?.certificates || seenApp.certificates.length === 0) return undefined
  const missing = seenApp.certificates.filter(({ issued }) => !issued).length
  const all = numberOf(seenApp.certificates.length, 'domain')
  return missing === 0 ? `${all} with a certificate` : `${all}, ${missing} without a certificate`
}

function regionWords(seenApp: SeenApp | undefined): string | undefined {
  if (!seenApp) return undefined
  const where = (noun: string, things: readonly { readonly region: string; readonly state: string }[] | undefined) => {
    const regions = (things ?? []).flatMap(({ region, state }) => (isGone(state) ? [] : [region])).sort()
    return regions.length === 0 ? '' : `${noun} in ${listOf(regions)}`
  }
  const words = [where('Machines', seenApp.machines), where('volumes', seenApp.volumes)].filter(Boolean)
  return words.length === 0 ? undefined : words.join(', ')
}

function storeWords(hosts: readonly SeenHost[]): string | undefined {
  const ports = hosts.flatMap(({ addresses }) => addresses.flatMap(address => address.ports))
  const stores = ports.filter(({ port }) => databaseOfPort(port))
  if (stores.length === 0) return undefined
  const spoke = stores.filter(({ state }) => state === 'spoke').map(({ port }) => String(port))
  return spoke.length === 0 ? 'no data store answers' : `${listOf(spoke)} answers as a data store would`
}
