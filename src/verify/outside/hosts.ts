import { isIP } from 'node:net'
import { ADMIN_TOOLS } from '../../facts/admin-tools.ts'
import { DATABASES } from '../../facts/databases.ts'
import { known } from '../../model/files/value.ts'
import type { Gap, HostOrigin } from '../../model/observed.ts'
import type { App, Reach } from '../../model/project/app.ts'
import { appsNamed, reachOfApp } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
import { HTTP_PORT, HTTPS_PORT, hostNameOf, isPublicName, type NamedHost, parseNamed } from './host-names.ts'

/** A host that is to be looked at, and how. */
export interface ProbedHost extends NamedHost {
  readonly origin: HostOrigin
  /** The app that answers there, as far as the files tell. */
  readonly app: string | undefined
  /** By the files and the policy: a private app is only asked whether it answers at all. */
  readonly reach: Reach['state']
  /** Of plain HTTP; `undefined`: a port was named, and only that one is looked at. */
  readonly httpPort: number | undefined
  /** False where the app's config, all of it known, does not publish `port`: that nobody answers there is no wonder. */
  readonly expectsHttps: boolean
  /** False where the app's config, all of it known, publishes `port` without the `http` handler. */
  readonly expectsHttp: boolean
  /** The external TCP ports that the app's config declares, ranges by their first one; few, and none of the website. */
  readonly declared: readonly number[]
  /** The ports besides those of the website that are looked at. */
  readonly ports: readonly number[]
}

export interface ProbedHosts {
  readonly hosts: readonly ProbedHost[]
  /** What of the project cannot be looked at from outside, or is not. */
  readonly gaps: readonly Gap[]
}

/** Names that Fly.io gives to apps, and that are a label of `fly.dev`. */
const APP_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/
const FLY_APP = /^([a-z0-9][a-z0-9-]{0,62})\.fly\.dev$/
const MAX_HOSTS = 50
const MAX_DECLARED = 10

/**
 * The hosts to look at: those that someone named and no other, else `<app>.fly.dev` of every app of the project and the
 * domains of its policy. An app without services counts as private: nobody should answer under its name either.
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
    const what = others.length === 0 ? 'This was' : `This and ${others.length} more were`
    const message = `${what} not looked at, since ${MAX_HOSTS} hosts at a time are the most. Name the hosts to look at.`
    beyond.push(blocking(next.host, message))
  }
  if (left.length === 0 && gaps.every(gap => !gap.blocking)) {
    beyond.push(
      blocking(
        'project',
        'No app has a name here and the policy names no domain, so there is no host to look at. Name one.',
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
      gaps.push(blocking('command line', 'One of the words is no host: HOST or HOST:PORT, without a path or a login.'))
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
    if (appName === undefined) gaps.push(notable(path, 'It names no app, so there is nothing to look at from outside.'))
    else if (!APP_NAME.test(appName))
      gaps.push(blocking(path, 'Its app has no name that Fly.io could have given, so it cannot be looked at.'))
    else hosts.push(probedHost(project, { host: `${appName}.fly.dev`, port: HTTPS_PORT }, 'app', appName))
  }
  for (const [appName, { domains }] of project.policy.apps) {
    for (const domain of domains) {
      const host = hostNameOf(domain)
      const about = APP_NAME.test(appName) ? appName : project.policy.path
      if (domain.startsWith('*.') && hostNameOf(domain.slice(2)) !== undefined)
        gaps.push(
          notable(about, 'A domain with a star in the policy cannot be looked at; add the names that people use.'),
        )
      else if (host === undefined || !isPublicName(host))
        gaps.push(
          blocking(about, 'One of its domains in the policy is no name on the internet, so it was not looked at.'),
        )
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
    declared,
    ports: mayTryPorts(host, port) ? [...new Set([...WATCHED_PORTS, ...declared])] : [],
  }
}

/** The addresses of a custom domain may be those of a CDN; and whoever names a port asks for that one. */
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
  /** False where nothing is known of the app, or a port that its config does not settle. */
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

/** Data stores that nobody serves to the internet on purpose; the first port of each is looked at. */
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

/** FTP, SSH, mail, and where SSH stands often: their servers speak first, which tells them on Fly.io too. */
const SPEAKING_FIRST = [21, 22, 25, 2222]

/** The ports that are looked at on every app, declared or not; none that a website may stand on. */
export const WATCHED_PORTS: readonly number[] = [
  ...SPEAKING_FIRST,
  ...[
    ...DATABASES.filter(({ name }) => STORES.has(name)),
    ...ADMIN_TOOLS.filter(({ name }) => TOOLS.has(name)),
  ].flatMap(({ ports: [first] }) => first ?? []),
]
