import { DATABASES } from '../facts/databases.ts'
import type { AppExposure, PublishedPort } from '../model/exposure.ts'
import type { Policy } from '../model/policy.ts'
import type { App } from '../model/project/app.ts'
import type { Practice } from '../model/severity.ts'
import { code } from '../redact/quote.ts'
import { listOf } from './lists.ts'

/** All configs with the name of one app, and what they expose. */
export interface DeclaredApp {
  readonly name: string | undefined
  readonly configs: readonly App[]
  readonly exposures: readonly AppExposure[]
}

/** What the files declare about an app, as text by practice; nothing for a practice without a declaration. */
export function declarationsOf(declaredApp: DeclaredApp, policy: Policy): Map<Practice, string> {
  const ports = declaredApp.exposures.flatMap(exposure => exposure.ports)
  const declarations: readonly (readonly [Practice, readonly (string | undefined)[]])[] = [
    ['secrets', [environment(declaredApp)]],
    ['private-networking', [flycast(declaredApp)]],
    ['firewall', [published(declaredApp, ports)]],
    ['tls', isPrivate(declaredApp) ? [] : [...transport(ports), certificates(declaredApp, policy)]],
    ['multi-region', [regions(declaredApp), allowed(declaredApp, policy)]],
    ['database', [stores(declaredApp, ports)]],
  ]
  return new Map(
    declarations.flatMap(([practice, parts]) => {
      const text = parts.filter(part => part !== undefined).join('; ')
      return text === '' ? [] : [[practice, text] as const]
    }),
  )
}

/** True if every config of the app is private. */
export function isPrivate({ configs }: DeclaredApp): boolean {
  return configs.length > 0 && configs.every(({ reach }) => reach.state === 'private')
}

function environment({ configs }: DeclaredApp): string | undefined {
  const names = envNamesOf(configs)
  return names.length === 0 ? undefined : `${listOf(names.map(code))} in \`[env]\`, in plain text`
}

function flycast({ exposures }: DeclaredApp): string | undefined {
  const names = exposures.flatMap(({ privateAddresses }) => privateAddresses)
  const called = [...new Set(names)].filter(name => name.includes('.flycast'))
  return called.length === 0 ? undefined : `used at ${listOf(called.map(code))}`
}

function published(declaredApp: DeclaredApp, ports: readonly PublishedPort[]): string | undefined {
  if (isPrivate(declaredApp)) return 'private: not reachable from the internet'
  if (ports.length === 0) return declaredApp.configs.length === 0 ? undefined : 'publishes nothing'
  return `publishes only ${listOf(rangesOf(ports))}`
}

function transport(ports: readonly PublishedPort[]): string[] {
  const serving = (...services: readonly PublishedPort['service'][]): string[] =>
    rangesOf(ports.filter(({ service }) => services.includes(service)))
  const groups: readonly (readonly [readonly string[], (names: string) => string])[] = [
    [serving('HTTPS', 'TLS', 'PostgreSQL TLS'), names => `TLS on ${names}`],
    [serving('redirect to HTTPS'), names => `${names} redirects to HTTPS`],
    [serving('HTTP'), names => `plain HTTP on ${names}`],
    [serving('raw TCP', 'UDP'), names => `no TLS by Fly Proxy on ${names}`],
  ]
  return groups.flatMap(([ranges, say]) => (ranges.length === 0 ? [] : [say(listOf(ranges))]))
}

function certificates({ name }: DeclaredApp, { apps }: Policy): string | undefined {
  const domains = name === undefined ? [] : (apps.get(name)?.domains ?? [])
  return domains.length === 0 ? undefined : `certificates for ${listOf(domains.map(code))}`
}

function regions({ exposures }: DeclaredApp): string | undefined {
  const named = [...new Set(exposures.flatMap(exposure => exposure.regions))]
  const [primary, ...others] = named
  if (primary === undefined) return undefined
  return others.length === 0 ? `primary region ${code(primary)}` : `regions ${listOf(named.map(code))}`
}

function allowed({ configs }: DeclaredApp, { allowedRegions = [] }: Policy): string | undefined {
  if (allowedRegions.length === 0 || configs.length === 0) return undefined
  return `the policy allows only ${listOf(allowedRegions.map(code))}`
}

function stores({ exposures, configs }: DeclaredApp, ports: readonly PublishedPort[]): string | undefined {
  if (configs.length === 0) return undefined
  const held = exposures.flatMap(({ dataStores }) =>
    dataStores.filter(({ kind, reached }) => reached === 'here' && kind !== 'volume').map(({ kind }) => kind),
  )
  const open = ports.filter(({ start, end }) =>
    DATABASES.some(database => database.ports.some(port => start <= port && port <= end)),
  )
  const holding = held.length === 0 ? [] : [`stores data in ${listOf([...new Set(held)].map(code))}`]
  const entry = open.length === 0 ? 'no database port published' : `publishes ${listOf(rangesOf(open))}`
  return [...holding, entry].join('; ')
}

function rangesOf(ports: readonly PublishedPort[]): string[] {
  const ranges = ports.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`))
  return [...new Set(ranges)]
}

/** The names in `[env]` of these configs, each once, sorted. */
export function envNamesOf(configs: readonly App[]): string[] {
  const names = configs.flatMap(({ settings }) =>
    settings.filter(({ origin }) => origin === 'fly-env').map(({ name }) => name),
  )
  return [...new Set(names)].sort()
}
