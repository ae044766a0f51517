import { type Database, databaseOfImage, databaseOfPort, databaseOfProgram, speaksHttp } from '../../facts/databases.ts'
import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { programOf } from '../../model/project/command.ts'
import type { Port, Service } from '../../model/project/service.ts'
import { commandsBehind, lineOf } from './service-commands.ts'
import { imageOf, placeOfService, portsOf } from './services.ts'

/** The database that a service with ports leads to. */
export interface PublishedDatabase {
  readonly database: Database
  /** The external port; for `http_service` the internal one. */
  readonly at: Location
  /** The image or the process is the database's too, not a port alone. */
  readonly sure: boolean
  /** `asks` for one by default, is `open` by default, or has one that the files set up (`set-up`). */
  readonly login: 'asks' | 'open' | 'set-up'
  /** The variable that sets up the login and is empty in the files: a secret of that name may replace it. */
  readonly emptyVariable: string | undefined
}

/** By its port inside, a port outside, or the image or process behind a port that its clients can use. */
export function databaseBehind(service: Service, app: App): PublishedDatabase | undefined {
  const { internalPort, ports } = service
  if (ports.length === 0) return undefined
  const server = serverOf(service, app)
  const found = (database: Database, at: Location): PublishedDatabase => {
    const login = loginOf(database, service, app)
    return { database, at, sure: server !== undefined, login, emptyVariable: emptyVariableOf(database, service, app) }
  }
  const outside = ports.find(port => databaseOutside(port))
  const inside = databaseOfPort(known(internalPort))
  if (inside) return found(inside, outside?.at ?? placeOfService(service))
  const named = outside && databaseOutside(outside)
  if (named) return found(named, outside.at)
  // A web interface may run in a database's image, but behind a port without `http`, and behind any of a server whose
  // clients speak HTTP, it is the database.
  const web = server !== undefined && speaksHttp(server)
  const bare = ports.find(({ handlers, handlersKnown }) => handlersKnown && (web || !handlers.includes('http')))
  return bare && server ? found(server, service.form === 'services' ? bare.at : placeOfService(service)) : undefined
}

function loginOf({ open }: Database, service: Service, app: App): PublishedDatabase['login'] {
  if (!open) return 'asks'
  const texts = [...commandsBehind(service, app).map(lineOf), ...app.settings.map(({ name }) => name)]
  return texts.some(text => open.otherwise.test(text)) ? 'set-up' : 'open'
}

function emptyVariableOf({ open }: Database, service: Service, app: App): string | undefined {
  if (!open || commandsBehind(service, app).some(command => open.otherwise.test(lineOf(command)))) return undefined
  const named = app.settings.filter(({ name }) => open.otherwise.test(name))
  return named.every(({ value }) => known(value) === '') ? named[0]?.name : undefined
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
 * True for the config that `fly postgres create` saves: its `pg_tls` services are there while the app has a private
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
