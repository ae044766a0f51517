import { isIP } from 'node:net'
import { ADMIN_TOOLS } from '../../facts/admin-tools.ts'
import { DATABASES } from '../../facts/databases.ts'
import { known } from '../../model/files/value.ts'
import { hostNameOf } from '../../model/host-name.ts'
import { type Gap, type HostOrigin, labelOf } from '../../model/observed.ts'
import type { HostPolicy } from '../../model/policy.ts'
import type { App, Reach } from '../../model/project/app.ts'
import { appsNamed, reachOfApp } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import { HTTP_PORT, HTTPS_PORT, isPublicName, type NamedHost, parseNamed } from './host-names.ts'

/** A host to check, and what to check there. */
export interface ProbedHost extends NamedHost {
  readonly origin: HostOrigin
  /** The app that answers there, as far as the files show. */
  readonly app: string | undefined
  /** By the files and the policy: a private app is checked only for whether it answers. */
  readonly reach: Reach['state']
  /** For plain HTTP; `undefined`: the user named a port, and only that one is checked. */
  readonly httpPort: number | undefined
  /** False where the app's config, all of it known, does not publish `port`: no answer is expected there. */
  readonly expectsHttps: boolean
  /** False where the app's config, all of it known, publishes `port` without the `http` handler. */
  readonly expectsHttp: boolean
  /** What the policy says that it requires of clients, where that differs from a website. */
  readonly expected?: HostPolicy | undefined
  /** The external TCP ports that the app's config declares, ranges by their first one; at most 10, and none of the website. */
  readonly declared: readonly number[]
  /** The other ports to check. */
  readonly ports: readonly number[]
}

export interface ProbedHosts {
  readonly hosts: readonly ProbedHost[]
  /** What of the project cannot be checked from outside, or is not. */
  readonly gaps: readonly Gap[]
}

/** Names that Fly.io gives to apps, and that are a label of `fly.dev`. */
const APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/
const FLY_APP = /^([a-z0-9][a-z0-9-]{0,62})\.fly\.dev$/
const MAX_HOSTS = 50
const MAX_DECLARED = 10

/**
 * The hosts to check: the named ones and no others, else `<app>.fly.dev` of every app of the project and the domains of
 * its policy. An app without services counts as private: its name should not answer either.
 */
export function hostsToProbe(project: Project, named: readonly string[]): ProbedHosts {
  const { hosts, gaps } = named.length > 0 ? namedHosts(project, named) : projectHosts(project)
  const distinct = new Map<string, ProbedHost>()
  for (const probed of hosts) {
    const key = `${probed.host} ${probed.port}`
    if (!distinct.has(key)) distinct.set(key, probed)
  }
  const left = [...distinct.values()]
  const beyond: Gap[] = []
  const [next, ...others] = left.slice(MAX_HOSTS)
  if (next) {
    const what = others.length === 0 ? 'This host was' : `This host and ${others.length} more were`
    const message = `${what} not checked: ${MAX_HOSTS} hosts at a time is the limit. Name the hosts to check.`
    beyond.push(blocking(next.host, message))
  }
  if (left.length === 0 && gaps.every(gap => !gap.blocking)) {
    beyond.push(
      blocking(
        'project',
        'No fly config names an app and the policy names no domain, so there is no host to check. Name a host.',
      ),
    )
  }
  return { hosts: left.slice(0, MAX_HOSTS), gaps: [...gaps, ...beyond] }
}

function namedHosts(project: Project, names: readonly string[]): ProbedHosts {
  const hosts: ProbedHost[] = []
  const gaps: Gap[] = []
  for (const name of names) {
    const named = parseNamed(name)
    if (named) hosts.push(probedHost(project, named, 'named', appOfHost(project, named.host)))
    // It is not repeated: it may hold a password.
    else
      gaps.push(
        blocking('command line', 'An argument is not a host. Use HOST or HOST:PORT, without a path or a login.'),
      )
  }
  return { hosts, gaps }
}

/** The app behind `<app>.fly.dev`, where the project knows it, or behind a domain of the policy. */
function appOfHost(project: Project, host: string): string | undefined {
  const { policy } = project
  const fly = FLY_APP.exec(host)?.[1]
  if (fly !== undefined && (policy.apps.has(fly) || appsNamed(project, fly).length > 0)) return fly
  return [...policy.apps].find(([, { domains }]) => domains.some(domain => hostNameOf(domain) === host))?.[0]
}

function projectHosts(project: Project): ProbedHosts {
  const hosts: ProbedHost[] = []
  const gaps: Gap[] = []
  for (const { name, path } of project.apps) {
    const appName = known(name)
    if (appName === undefined) gaps.push(notable(path, 'It names no app, so nothing was checked from outside.'))
    else if (!APP_NAME.test(appName))
      gaps.push(blocking(path, 'Its app name is not valid on Fly.io, so it was not checked.'))
    else hosts.push(probedHost(project, { host: `${appName}.fly.dev`, port: HTTPS_PORT }, 'app', appName))
  }
  for (const [appName, { domains }] of project.policy.apps) {
    for (const domain of domains) {
      const host = hostNameOf(domain)
      const about = APP_NAME.test(appName) ? appName : project.policy.path
      if (domain.startsWith('*.') && hostNameOf(domain.slice(2)) !== undefined)
        gaps.push(
          notable(about, 'The policy has a wildcard domain, which cannot be checked. Add the names that clients use.'),
        )
      else if (host === undefined || !isPublicName(host))
        gaps.push(blocking(about, 'One of its domains in the policy is not a public name, so it was not checked.'))
      else hosts.push(probedHost(project, { host, port: HTTPS_PORT }, 'policy', appName))
    }
  }
  return { hosts, gaps }
}

function probedHost(
  project: Project,
  { host, port }: NamedHost,
  origin: HostOrigin,
  app: string | undefined,
): ProbedHost {
  const published = publishedBy(appsNamed(project, app))
  const declared = published.ports.filter(each => each !== port && each !== HTTP_PORT).slice(0, MAX_DECLARED)
  return {
    host,
    port,
    origin,
    app: app !== undefined && APP_NAME.test(app) ? app : undefined,
    reach: reachOfApp(project, app),
    httpPort: port === HTTPS_PORT ? HTTP_PORT : undefined,
    expectsHttps: !published.isComplete || published.ranges.some(range => covers(range, port)),
    expectsHttp: !published.isComplete || !published.ranges.some(range => covers(range, port) && range.isRaw),
    expected: project.policy.hosts.find(({ name }) => name === labelOf({ host, port })),
    declared,
    ports: mayTryPorts(host, port) ? [...new Set([...WATCHED_PORTS, ...declared])] : [],
  }
}

/** A custom domain may resolve to a CDN, and a named port is the only one to check. */
function mayTryPorts(host: string, port: number): boolean {
  return port === HTTPS_PORT && (FLY_APP.test(host) || host === 'localhost' || isIP(host) !== 0)
}

interface PortRange {
  readonly start: number
  readonly end: number
  /** The handlers are known, and `http` is none of them. */
  readonly isRaw: boolean
}

interface Published {
  readonly ports: readonly number[]
  readonly ranges: readonly PortRange[]
  /** False where the app or one of its ports is unknown. */
  readonly isComplete: boolean
}

function publishedBy(configs: readonly App[]): Published {
  const services = configs
    .flatMap(app => app.services)
    .filter(({ protocol }) => known(protocol)?.toLowerCase() !== 'udp')
  const ports = services.flatMap(service => service.ports)
  const ranges = ports.flatMap(({ start, end, handlers, handlersKnown }) =>
    isPort(start) && isPort(end) ? [{ start, end, isRaw: handlersKnown && !handlers.includes('http') }] : [],
  )
  const starts = [...new Set(ranges.map(({ start }) => start))].sort((a, b) => a - b)
  return { ports: starts, ranges, isComplete: configs.length > 0 && ranges.length === ports.length }
}

function covers({ start, end }: PortRange, port: number): boolean {
  return start <= port && port <= end
}

function isPort(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 65_535
}

function blocking(about: string, message: string): Gap {
  return { about, message, blocking: true }
}

function notable(about: string, message: string): Gap {
  return { about, message, blocking: false }
}

/** Data stores that should never be public; the first port of each is checked. */
const STORES: ReadonlySet<string> = new Set([
  'Postgres',
  'MySQL',
  'MongoDB',
  'Redis',
  'Memcached',
  'SQL Server',
  'CockroachDB',
  'Elasticsearch',
  'CouchDB',
  'etcd',
])
const TOOLS: ReadonlySet<string> = new Set([
  'The LiteFS API',
  'The Docker API',
  'The Node.js inspector',
  'Consul',
  'RabbitMQ management',
  'The VNC desktop',
  'The remote desktop',
])

/** FTP, SSH and mail, and a common alternative port of SSH: their servers greet first, which identifies them on Fly.io too. */
const SPEAKING_FIRST = [21, 22, 25, 2222]

/** The ports that are checked on every app, declared or not; none that websites use. */
export const WATCHED_PORTS: readonly number[] = [
  ...SPEAKING_FIRST,
  ...[
    ...DATABASES.filter(({ name }) => STORES.has(name)),
    ...ADMIN_TOOLS.filter(({ name }) => TOOLS.has(name)),
  ].flatMap(({ ports: [first] }) => first ?? []),
]
