import { isOpen, nameOfCertificate } from '../analysis/observed/observed.ts'
import { DATABASES } from '../facts/databases.ts'
import { count } from '../model/count.ts'
import type {
  CertificateFault,
  HostResolution,
  LeakKind,
  ObservedAddress,
  ObservedCertificate,
  ObservedHost,
  ObservedHttp,
  ObservedHttps,
  ObservedRedirect,
} from '../model/observed.ts'
import { labelOf, TLS_VERSIONS } from '../model/observed.ts'
import type { Practice } from '../model/severity.ts'
import { code } from '../redact/quote.ts'
import { listOf } from './lists.ts'

/** What was observed of hosts from outside, as text by practice. `declared`: true for a port that the configs publish. */
export function observedOutside(
  hosts: readonly ObservedHost[],
  declared: (port: number) => boolean,
): Map<Practice, string> {
  const describers: readonly (readonly [Practice, (address: ObservedAddress) => readonly string[]])[] = [
    ['secrets', filesServed],
    ['firewall', address => openPorts(address, declared)],
    ['tls', transport],
    ['database', address => databases(address, declared)],
  ]
  const described = describers.map(
    ([practice, describe]) => [practice, ofHosts(hosts, host => ofHost(host, practice, describe))] as const,
  )
  const [first] = hosts
  const ending = hosts.every(({ resolution }) => resolution === first?.resolution) ? first?.resolution : undefined
  const unreached = ending === undefined ? undefined : UNRESOLVED.get(ending)
  return new Map([
    ...described.flatMap(([practice, text]) => (text === undefined ? [] : [[practice, text] as const])),
    ...(unreached === undefined ? [] : UNREACHED.map(practice => [practice, unreached] as const)),
  ])
}

/** Without a name whose lookup failed: nothing is known of that. */
const UNRESOLVED: ReadonlyMap<HostResolution, string> = new Map([
  ['nowhere', 'its name does not resolve'],
  ['refused', 'its name resolves to an address that is not public'],
])

/** A name that does not resolve to a public address cannot be used to connect to a port or a database. */
const UNREACHED: readonly Practice[] = ['firewall', 'database']

/** Hosts with the same observation are grouped; a single one needs no name. */
function ofHosts(
  hosts: readonly ObservedHost[],
  describe: (host: ObservedHost) => string | undefined,
): string | undefined {
  const groups = new Map<string, string[]>()
  for (const host of hosts) {
    const text = describe(host)
    if (text !== undefined) groups.set(text, [...(groups.get(text) ?? []), labelOf(host)])
  }
  if (groups.size === 0) return undefined
  const [[only = ''] = []] = groups
  if (groups.size === 1 && hosts.length === 1) return only
  return [...groups].map(([text, names]) => `${listOf(names.map(code))}: ${text}`).join('; ')
}

/** IPv4 and IPv6 separately only where they differ. */
function ofHost(
  host: ObservedHost,
  practice: Practice,
  describe: (address: ObservedAddress) => readonly string[],
): string | undefined {
  const perFamily = host.addresses.flatMap(address => {
    if (practice === 'tls' && isHidden(host, address)) return []
    const text = describe(address).join(', ')
    return text === '' ? [] : [{ family: address.family, text }]
  })
  const distinct = [...new Set(perFamily.map(({ text }) => text))]
  if (distinct.length < 2) return distinct[0]
  return perFamily.map(({ family, text }) => `over IPv${family} ${text}`).join('; ')
}

/** The policy gives a reason why a handshake fails here, and so nothing is known of its TLS. */
function isHidden({ expects }: ObservedHost, { https }: ObservedAddress): boolean {
  return expects !== undefined && https?.state !== 'answered'
}

function transport({ https, http }: ObservedAddress): string[] {
  return [...(https ? secured(https) : []), ...(http ? [describeHttp(http)] : [])]
}

function secured({ port, state, certificate, versions, response }: ObservedHttps): string[] {
  if (state !== 'answered') return [`${port} ${STATES[state]}`]
  const offered = TLS_VERSIONS.filter(version => versions[version] === 'offered')
  const names = offered.map(version => (version === 'TLSv1' ? '1.0' : version.slice('TLSv'.length)))
  return [
    ...(certificate ? [describeCertificate(certificate)] : []),
    ...(names.length > 0 ? [`TLS ${listOf(names)}`] : []),
    ...(response?.hstsSeconds ? ['HSTS'] : []),
    ...(response?.redirect?.end === 'other-host' ? [`redirects to ${code(response.redirect.host ?? '')}`] : []),
  ]
}

const STATES: Readonly<Record<Exclude<ObservedHttps['state'], 'answered'>, string>> = {
  other: 'answers without TLS',
  refused: 'refuses connections',
  cut: 'cuts connections',
  silent: 'does not answer',
}

function describeCertificate(certificate: ObservedCertificate): string {
  const { issuer, validTo, faults } = certificate
  const [fault] = faults
  if (fault) return `a certificate that ${FAULTS[fault](certificate)}`
  return `certificate of ${issuer === undefined ? 'an unnamed issuer' : code(issuer)} until ${dayOf(validTo)}`
}

const FAULTS: Readonly<Record<CertificateFault, (certificate: ObservedCertificate) => string>> = {
  expired: ({ validTo }) => `expired on ${dayOf(validTo)}`,
  'not-yet-valid': ({ validFrom }) => `is not valid before ${dayOf(validFrom)}`,
  'wrong-name': certificate => `is issued for ${nameOfCertificate(certificate)}`,
  'no-names': () => 'has no subject alternative name',
  'wrong-purpose': () => 'is not issued for server authentication',
  'weak-signature': () => 'is signed with SHA-1 or MD5',
  'weak-key': () => 'has an RSA key below 2048 bits',
  'self-signed': () => 'is self-signed',
  'expired-intermediate': () => 'has an expired intermediate certificate',
  'incomplete-chain': () => 'is sent without its intermediate certificate',
  untrusted: () => 'has an untrusted issuer',
}

/** `2026-03-01` of a moment in ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}

function describeHttp({ port, state, response }: ObservedHttp): string {
  if (state !== 'answered' || !response)
    return `${port} ${state === 'answered' || state === 'other' ? 'does not answer in HTTP' : STATES[state]}`
  return response.redirect ? REDIRECTS[response.redirect.end](response.redirect) : `plain HTTP answers on ${port}`
}

const REDIRECTS: Readonly<Record<ObservedRedirect['end'], (redirect: ObservedRedirect) => string>> = {
  https: () => 'HTTP redirects to HTTPS',
  plain: () => 'HTTP redirects to HTTP',
  'other-host': ({ host, secure }) => `HTTP redirects to ${code(host ?? '')}${secure ? '' : ' over plain HTTP'}`,
  loop: () => 'HTTP redirects in a loop',
  'too-many': () => 'HTTP redirects more than 5 times',
  broken: () => 'HTTP redirects without a valid target',
  unseen: () => 'HTTP redirects to a page that does not answer',
}

/** Of the practice of secrets; all other leaks belong to the firewall. */
const SECRET_FILES: ReadonlySet<LeakKind> = new Set(['env-file', 'git-folder', 'script-secret'])

/** Nothing where no request for a file was answered: what was not requested is unknown. */
function filesServed({ https, http }: ObservedAddress): string[] {
  const leaks = [...(https?.leaks ?? []), ...(http?.leaks ?? [])]
  const served = new Set(leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => code(path)))
  if (served.size > 0) return [`serves ${listOf([...served])}`]
  const { asked = 0, answered = 0, unrecognised = [] } = https?.files ?? {}
  if (answered === 0) return []
  const answers = answered === asked ? count(asked, 'path') : `${answered} of ${count(asked, 'path')}`
  return [
    `no secrets found at ${answers}`,
    ...(unrecognised.length > 0 ? [`unrecognized text at ${listOf(unrecognised.map(code))}`] : []),
  ]
}

function openPorts({ https, http, ports }: ObservedAddress, declared: (port: number) => boolean): string[] {
  if (!https && !http && ports.length === 0) return []
  const web = [http, https].flatMap(entry => (entry?.response ? [entry.port] : []))
  const open = ports.filter(port => isOpen(port, declared))
  const greeting = open.filter(({ state }) => state === 'spoke').map(({ port }) => port)
  const accepting = open.filter(({ state }) => state !== 'spoke').map(({ port }) => port)
  const answering = [...web, ...greeting].sort((a, b) => a - b)
  const quiet = ports.length - open.length
  const leaks = [...(https?.leaks ?? []), ...(http?.leaks ?? [])].filter(({ kind }) => !SECRET_FILES.has(kind))
  const pages = [...new Set(leaks.map(({ path }) => code(path)))]
  return [
    answering.length === 0 ? 'no answer' : `answers on ${listOf(answering.map(String))}`,
    ...(accepting.length > 0 ? [`accepts connections on ${listOf(accepting.map(String))}`] : []),
    // Fly Proxy does that also for an app that serves nothing.
    ...(https?.state === 'answered' && !https.response ? [`TLS handshake on ${https.port}`] : []),
    ...(quiet > 0 ? [`no server found on ${count(quiet, 'other port')}`] : []),
    ...(pages.length > 0 ? [`serves ${listOf(pages)}`] : []),
  ]
}

/** The same ports count as open as in the firewall's row. */
function databases({ ports }: ObservedAddress, declared: (port: number) => boolean): string[] {
  const known = ports.filter(({ port }) => DATABASES.some(database => database.ports.includes(port)))
  const open = known.filter(port => isOpen(port, declared))
  const quiet = known.length - open.length
  return [
    ...open.map(({ port, state }) => `${port} ${state === 'spoke' ? 'answers' : 'accepts connections'}`),
    ...(quiet > 0 ? [`no server found on ${count(quiet, 'database port')}`] : []),
  ]
}
