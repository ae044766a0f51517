import { secretNameOf } from '../analysis/credentials/names.ts'
import { type Endpoint, endpointsOf, isConnectionName, isHandedOut } from '../analysis/network/endpoints.ts'
import { classifyHost, type Host, isAddress } from '../analysis/network/hosts.ts'
import { findUrls } from '../analysis/network/urls.ts'
import { type Database, databaseOfScheme } from '../facts/databases.ts'
import type { Location } from '../model/files/text.ts'
import { is } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { appsOf } from '../model/project/app-lookup.ts'
import type { Command } from '../model/project/command.ts'
import type { Project } from '../model/project/project.ts'
import type { Setting, SettingOrigin } from '../model/project/setting.ts'
import { storeOfHost } from './providers.ts'

/** An address that an app connects to when it runs. */
export interface Connection {
  readonly from: App
  readonly host: Host
  readonly port: number | undefined
  readonly database: Database | undefined
  readonly at: Location
}

/** Every address outside the app itself that its settings and its commands make it connect to. */
export function connectionsOf(project: Project): Connection[] {
  const owners = ownersIn(project)
  const connections: Connection[] = []
  for (const setting of project.settings) {
    if (!runs(setting) || !mayConnect(setting)) continue
    const endpoints = endpointsOf(setting, project).filter(endpoint => isConnection(setting, endpoint))
    for (const endpoint of endpoints) {
      for (const from of owners(setting)) {
        connections.push({ ...endpoint, from, host: classifyHost(endpoint.host, project, from) })
      }
    }
  }
  for (const command of project.commands) {
    if (!runs(command)) continue
    for (const address of addressesIn(command)) {
      for (const from of owners(command)) {
        const host = classifyHost(address.host, project, from)
        // Commands also print addresses and listen on them, which is what most public ones are for.
        if (address.database || host.kind !== 'public') connections.push({ ...address, from, host })
      }
    }
  }
  return connections.filter(leadsOut)
}

/** True for what the running app reads. */
function runs({ reader, shipped }: Setting | Command): boolean {
  return reader === 'runtime' && shipped !== false
}

type Address = Pick<Connection, 'port' | 'database' | 'at'> & { readonly host: string }

function addressesIn({ argv }: Command): Address[] {
  const addresses: Address[] = []
  for (const word of argv) {
    if (!word.known) continue
    for (const { scheme, hosts, rest } of findUrls(word.value)) {
      if (!isReadable(scheme, rest)) continue
      const database = databaseOfScheme(scheme)
      for (const { name, port } of hosts) addresses.push({ host: name, port, database, at: word.at })
    }
  }
  return addresses
}

/** The apps that read a setting or a command: those that list it, else the app nearest to its file. */
function ownersIn(project: Project): (thing: { readonly at: Location }) => readonly App[] {
  const listed = new Map<object, App[]>()
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) {
      const apps = listed.get(thing)
      if (apps) apps.push(app)
      else listed.set(thing, [app])
    }
  }
  const nearest = appsOf(project)
  return thing => {
    const apps = listed.get(thing)
    if (apps) return apps
    const app = nearest(thing)
    return app ? [app] : []
  }
}

const WEB = /^(?:https?|wss?)$/
/** Sent to a client, or metadata of the image. */
const NEVER_CONNECTS: ReadonlySet<SettingOrigin> = new Set([
  'fly-check-header',
  'fly-response-header',
  'dockerfile-label',
  'dockerfile-arg',
])
/** Files of any purpose: of the public hosts in them only known data stores and Fly apps count. */
const ANY_PURPOSE: ReadonlySet<SettingOrigin> = new Set(['yaml', 'json', 'toml', 'ini'])

function mayConnect({ origin, value }: Setting): boolean {
  return !NEVER_CONNECTS.has(origin) && value.known && value.value.includes('.')
}

function isConnection(setting: Setting, { scheme, host, rest, database }: Endpoint): boolean {
  // A proxy sends requests to its upstreams, whatever its variables are called.
  const isUpstream = setting.origin === 'proxy-upstream'
  const isNamed = isUpstream || isConnectionName(setting.name)
  if (scheme === undefined) return isNamed && (isUpstream || !secretNameOf(setting.name)) && isHostName(host)
  if (!isReadable(scheme, rest)) return false
  if (WEB.test(scheme) && (!isNamed || (!isUpstream && isHandedOut(rest)))) return false
  if (database || !ANY_PURPOSE.has(setting.origin)) return true
  const name = host.toLowerCase()
  return /\.(?:fly\.dev|internal|flycast)$/.test(name) || storeOfHost(name) !== undefined
}

/** False where the apparent host may be the start of a password with a slash. */
function isReadable(scheme: string, rest: string): boolean {
  return WEB.test(scheme) || !rest.includes('@')
}

/** False for a text that only resembles one, such as a token with dots. */
function isHostName(host: string): boolean {
  return isAddress(host) || /\.[a-z]{2,24}$/i.test(host)
}

/** False for the app itself, for its own machine and for names that are known only at run time. */
function leadsOut({ from, host, database }: Connection): boolean {
  const { kind, name, appName, app } = host
  if (kind === 'own' || kind === 'loopback' || kind === 'bare' || kind === 'unknown') return false
  if (kind === 'local') return database !== undefined
  if (kind !== 'private') return true
  if (app === from || (appName !== undefined && is(from.name, appName))) return false
  return name !== 'fly-local-6pn' && name !== 'fly-global-services'
}
