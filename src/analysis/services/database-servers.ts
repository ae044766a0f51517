import { type Database, databaseOfImage, databaseOfPort, databaseOfProgram, speaksHttp } from '../../facts/databases.ts'
import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { programOf } from '../../model/project/command.ts'
import type { Port, Service } from '../../model/project/service.ts'
import { commandsBehind } from './service-commands.ts'
import { imageOf, portsOf } from './services.ts'

/** The database that a service with ports leads to. */
export interface PublishedDatabase {
  readonly database: Database
  /** The port that tells, inside or outside, else the port that leads to the server. */
  readonly at: Location
  /** The image or the process says so too, not a port alone. */
  readonly sure: boolean
}

/** By its port inside, a port outside, or the image or process behind a port that its clients can use. */
export function databaseBehind(service: Service, app: App): PublishedDatabase | undefined {
  const { internalPort, ports } = service
  if (ports.length === 0) return undefined
  const server = serverOf(service, app)
  const sure = server !== undefined
  const inside = databaseOfPort(known(internalPort))
  if (inside) return { database: inside, at: internalPort?.at ?? service.at, sure }
  for (const port of ports) {
    const outside = databaseOutside(port)
    if (outside) return { database: outside, at: port.at, sure }
  }
  // A web interface may run in a database's image, but behind a port without `http`, and behind any of a server whose
  // clients speak HTTP, it is the database.
  const web = server !== undefined && speaksHttp(server)
  const bare = ports.find(({ handlers, handlersKnown }) => handlersKnown && (web || !handlers.includes('http')))
  return bare && server ? { database: server, at: bare.at, sure } : undefined
}

/** A web service on an external port that databases use elsewhere is none. */
function databaseOutside({ start, end, handlers }: Port): Database | undefined {
  const database = start === end ? databaseOfPort(start) : undefined
  return database && (!handlers.includes('http') || speaksHttp(database)) ? database : undefined
}

/** The server that the image is made of, or that one of the commands behind the service starts. */
function serverOf(service: Service, app: App): Database | undefined {
  const image = databaseOfImage(imageOf(app) ?? '')
  if (image) return image
  for (const command of commandsBehind(service, app)) {
    const started = databaseOfProgram(programOf(command))
    if (started) return started
  }
  return undefined
}

/**
 * True for the config that `fly postgres create` saves: its `pg_tls` services stand there while the app has a private
 * address only (flyctl: flypg/launcher.go). Ports that somebody added to it do not count.
 */
export function isFlyPostgres(app: App): boolean {
  if (!portsOf(app).some(speaksPostgresTls)) return false
  if (/(?:^|\/)postgres-(?:flex|ha)/.test(imageOf(app) ?? '')) return true
  return app.checks.some(({ path }) => known(path)?.startsWith('/flycheck/'))
}

/** True for a port whose handler `fly postgres create` writes. */
export function speaksPostgresTls({ handlers }: Port): boolean {
  return handlers.includes('pg_tls')
}
