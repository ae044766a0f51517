import { isOpen, nameOfCertificate } from '../analysis/observed/observed.ts'
import { DATABASES } from '../facts/databases.ts'
import { count } from '../model/count.ts'
import type {
  CertificateFault,
  LeakKind,
  SeenAddress,
  SeenCertificate,
  SeenHost,
  SeenHttp,
  SeenHttps,
  SeenPort,
  SeenRedirect,
} from '../model/observed.ts'
import { labelOf, TLS_VERSIONS } from '../model/observed.ts'
import type { Practice } from '../model/severity.ts'
import { code } from '../redact/quote.ts'
import { listOf } from './lists.ts'

/** What was seen of hosts from outside, in words, where anything was. `declared` are the ports that the configs publish. */
export function seenOutside(hosts: readonly SeenHost[], declared: (port: number) => boolean): Map<Practice, string> {
  const sights: readonly (readonly [Practice, (address: SeenAddress) => readonly string[]])[] = [
    ['secrets', filesServed],
    ['firewall', address => doors(address, declared)],
    ['tls', transport],
    ['database', address => databases(address, declared)],
  ]
  const words = sights.map(([practice, see]) => [practice, ofHosts(hosts, host => ofHost(host, see))] as const)
  const nowhere = hosts.length > 0 && hosts.every(({ addresses }) => addresses.length === 0)
  return new Map([
    ...words.flatMap(([practice, text]) => (text === undefined ? [] : [[practice, text] as const])),
    ...(nowhere ? UNREACHED.map(practice => [practice, 'no address behind its name'] as const) : []),
  ])
}

/** Where a name leads nowhere, nobody finds a door or a database. */
const UNREACHED: readonly Practice[] = ['firewall', 'database']

/** Hosts of which the same was seen stand together; a single one needs no name. */
function ofHosts(hosts: readonly SeenHost[], see: (host: SeenHost) => string | undefined): string | undefined {
  const groups = new Map<string, string[]>()
  for (const host of hosts) {
    const words = see(host)
    if (words !== undefined) groups.set(words, [...(groups.get(words) ?? []), labelOf(host)])
  }
  if (groups.size === 0) return undefined
  const [[only = ''] = []] = groups
  if (groups.size === 1 && hosts.length === 1) return only
  return [...groups].map(([words, names]) => `${listOf(names.map(code))}: ${words}`).join('; ')
}

/** The families apart only where they differ. */
function ofHost({ addresses }: SeenHost, see: (address: SeenAddress) => readonly string[]): string | undefined {
  const seen = addresses.flatMap(address => {
    const words = see(address).join(', ')
    return words === '' ? [] : [{ family: address.family, words }]
  })
  const distinct = [...new Set(seen.map(({ words }) => words))]
  if (distinct.length < 2) return distinct[0]
  return seen.map(({ family, words }) => `over IPv${family} ${words}`).join('; ')
}

function transport({ https, http }: SeenAddress): string[] {
  return [...(https ? secured(https) : []), ...(http ? [plain(http)] : [])]
}

function secured({ port, state, certificate, versions, response }: SeenHttps): string[] {
  if (state !== 'answered') return [`${port} ${STATES[state]}`]
  const offered = TLS_VERSIONS.filter(version => versions[version] === 'offered')
  const names = offered.map(version => (version === 'TLSv1' ? '1.0' : version.slice('TLSv'.length)))
  return [
    ...(certificate ? [certificateWords(certificate)] : []),
    ...(names.length > 0 ? [`TLS ${listOf(names)}`] : []),
    ...(response?.hstsSeconds ? ['HSTS'] : []),
    ...(response?.redirect?.end === 'other-host' ? [`leads on to ${code(response.redirect.host ?? '')}`] : []),
  ]
}

const STATES: Readonly<Record<Exclude<SeenHttps['state'], 'answered'>, string>> = {
  other: 'answers without TLS',
  refused: 'refuses connections',
  cut: 'cuts connections',
  silent: 'gives no answer',
}

function certificateWords(certificate: SeenCertificate): string {
  const { issuer, validTo, faults } = certificate
  const [fault] = faults
  if (fault) return `a certificate that ${FAULTS[fault](certificate)}`
  return `certificate of ${issuer === undefined ? 'an issuer without a name' : code(issuer)} until ${dayOf(validTo)}`
}

const FAULTS: Readonly<Record<CertificateFault, (certificate: SeenCertificate) => string>> = {
  expired: ({ validTo }) => `ran out on ${dayOf(validTo)}`,
  'not-yet-valid': ({ validFrom }) => `is valid from ${dayOf(validFrom)} only`,
  'wrong-name': certificate => `is made out to ${nameOfCertificate(certificate)}`,
  'self-signed': () => 'is signed by itself',
  untrusted: () => 'is signed by nobody that browsers know',
}

/** `2026-03-01` of a moment in ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}

function plain({ port, state, response }: SeenHttp): string {
  if (state !== 'answered' || !response)
    return `${port} ${state === 'answered' || state === 'other' ? 'gives no answer in HTTP' : STATES[state]}`
  return response.redirect ? REDIRECTS[response.redirect.end](response.redirect) : `plain HTTP answers on ${port}`
}

const REDIRECTS: Readonly<Record<SeenRedirect['end'], (redirect: SeenRedirect) => string>> = {
  https: () => 'http redirects to https',
  plain: () => 'http redirects to http',
  'other-host': ({ host, secure }) => `http redirects to ${code(host ?? '')}${secure ? '' : ', in plain HTTP'}`,
  loop: () => 'http redirects in a circle',
  broken: () => 'http redirects nowhere',
  unseen: () => 'http redirects to a page that gives no answer',
}

/** Of the practice of secrets; all other leaks open what should be closed. */
const SECRET_FILES: ReadonlySet<LeakKind> = new Set(['env-file', 'git-folder'])

function filesServed({ https }: SeenAddress): string[] {
  if (!https?.response) return []
  const served = https.leaks.filter(({ kind }) => SECRET_FILES.has(kind)).map(({ path }) => code(path))
  return [served.length === 0 ? 'no file of secrets is served' : `serves ${listOf(served)}`]
}

function doors({ https, http, ports }: SeenAddress, declared: (port: number) => boolean): string[] {
  if (!https && !http && ports.length === 0) return []
  const web = [http, https].flatMap(door => (door?.response ? [door.port] : []))
  const others = ports.filter(port => isOpen(port, declared)).map(({ port }) => port)
  const open = [...web, ...others].sort((a, b) => a - b)
  const quiet = ports.length - others.length
  const pages = (https?.leaks ?? []).filter(({ kind }) => !SECRET_FILES.has(kind)).map(({ path }) => code(path))
  return [
    open.length === 0 ? 'no answer' : `answers on ${listOf(open.map(String))}`,
    // The proxy of Fly.io may do that for an app that serves nothing.
    ...(https?.state === 'answered' && !https.response ? [`takes TLS on ${https.port}`] : []),
    ...(quiet > 0 ? [`nothing speaks on ${count(quiet, 'more port')}`] : []),
    ...(pages.length > 0 ? [`serves ${listOf(pages)}`] : []),
  ]
}

function databases({ ports }: SeenAddress, declared: (port: number) => boolean): string[] {
  const known = ports.filter(({ port }) => DATABASES.some(database => database.ports.includes(port)))
  const told = known.filter(({ port, state }) => state === 'spoke' || declared(port))
  const quiet = known.length - told.length
  return [
    ...told.map(({ port, state }) => `${port} ${PORT_STATES[state]}`),
    ...(quiet > 0 ? [`nothing speaks on ${count(quiet, 'database port')}`] : []),
  ]
}

const PORT_STATES: Readonly<Record<SeenPort['state'], string>> = {
  spoke: 'speaks',
  held: 'held',
  refused: 'refused',
  cut: 'cut',
  silent: 'silent',
}
