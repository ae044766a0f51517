import type { AppExposure, DataStore, Exposure, Link, LinkTarget } from '../model/exposure.ts'
import type { Location } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import type { Project } from '../model/project/project.ts'
import { redact } from '../redact/redact.ts'
import { commandApps, machineServices } from './command-apps.ts'
import { type Connection, connectionsOf } from './connections.ts'
import { heldStores, storeAt } from './data-stores.ts'
import { machineCallsOf, openedReach } from './opened.ts'
import { publishedPorts, tlsOf } from './published.ts'
import { regionsOf } from './regions.ts'

/** What the files of a commit expose; settings and commands that only development reads don't count. */
export function exposureOf(project: Project): Exposure {
  const connections = connectionsOf(project)
  const regions = regionsOf(project)
  const addresses = privateAddresses(connections)
  const stores = dataStores(project.apps, connections)
  const machines = machineCallsOf(project)
  const apps = project.apps.map((app): AppExposure => {
    const calls = machines.byApp.get(app) ?? []
    const ports = publishedPorts(app, calls.flatMap(machineServices))
    const opened = openedReach(app, calls, project)
    return {
      path: app.path,
      origin: 'config',
      name: shown(known(app.name)),
      ...opened,
      ports,
      tls: tlsOf(app, opened.reach, ports),
      privateAddresses: addresses.get(known(app.name)) ?? [],
      dataStores: stores.get(app) ?? [],
      regions: regions.get(app) ?? [],
    }
  })
  const all = [...apps, ...commandApps(machines.others, addresses, project)]
  return { apps: all.sort((a, b) => (a.path < b.path ? -1 : 1)), links: linksOf(connections) }
}

/** A name is free text, so a pasted key is redacted. */
function shown(name: string): string
function shown(name: string | undefined): string | undefined
function shown(name: string | undefined): string | undefined {
  return name === undefined ? name : redact(name)
}

/** By the called app's name, sorted. */
function privateAddresses(connections: readonly Connection[]): Map<string | undefined, string[]> {
  const found = new Map<string | undefined, Set<string>>()
  for (const connection of connections) {
    const { kind, appName } = connection.host
    if (kind !== 'private' || appName === undefined) continue
    const addresses = found.get(appName)
    if (addresses) addresses.add(addressOf(connection))
    else found.set(appName, new Set([addressOf(connection)]))
  }
  return new Map([...found].map(([name, addresses]) => [name, [...addresses].sort()]))
}

function dataStores(apps: readonly App[], connections: readonly Connection[]): Map<App, DataStore[]> {
  const found = new Map(apps.map(app => [app, new Map<string, DataStore>()]))
  for (const connection of connections) {
    const kind = storeAt(connection)
    if (kind === undefined) continue
    const name = addressOf(connection)
    found.get(connection.from)?.set(`${kind} ${name}`, { kind, name, reached: networkOf(connection) })
  }
  return new Map([...found].map(([app, stores]) => [app, [...heldStores(app), ...stores.values()]]))
}

const MAX_PLACES = 5

function linksOf(connections: readonly Connection[]): Link[] {
  const found = new Map<string, Link & { readonly places: Location[] }>()
  for (const connection of connections) {
    const from = connection.from.path
    const to = targetOf(connection)
    const network = networkOf(connection)
    const key = JSON.stringify([from, to, network])
    const link = found.get(key)
    if (!link) found.set(key, { from, to, network, places: [connection.at] })
    else if (link.places.length < MAX_PLACES) link.places.push(connection.at)
  }
  return [...found.values()]
}

function targetOf(connection: Connection): LinkTarget {
  const { app, name } = connection.host
  if (app) return { kind: 'app', path: app.path }
  const store = storeAt(connection)
  return store === undefined
    ? { kind: 'host', host: shown(name) }
    : { kind: 'data store', store, host: addressOf(connection) }
}

function networkOf({ host: { kind } }: Connection): 'private' | 'public' {
  return kind === 'private' || kind === 'local' ? 'private' : 'public'
}

function addressOf({ host, port }: Connection): string {
  const name = shown(host.name)
  if (port === undefined) return name
  return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`
}
