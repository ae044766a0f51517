import { imageOf } from '../analysis/services/services.ts'
import { databaseOfImage, databaseOfProgram } from '../facts/databases.ts'
import type { DataStore } from '../model/exposure.ts'
import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { programOf } from '../model/project/command.ts'
import { redact } from '../redact/redact.ts'
import type { Connection } from './connections.ts'
import { storeOfHost } from './providers.ts'

/** The data store at the other end of a connection; `undefined` where none is recognized. */
export function storeAt({ host, database }: Pick<Connection, 'host' | 'database'>): string | undefined {
  const provider = storeOfHost(host.name)
  if (provider !== undefined) return provider
  if (!database) return undefined
  const unnamed = !/^[A-Z]/.test(database.name) && database.schemes.length === 0
  const name = unnamed ? 'database' : database.name
  if (host.kind === 'public') return `external ${name}`
  if (host.kind === 'private' && host.appName !== undefined) return name === 'Postgres' ? 'Fly Postgres' : name
  return name
}

/** Data stores other than database servers, by the name of their program. */
const OTHER_STORES: ReadonlyMap<string, string> = new Map([
  ['meilisearch', 'Meilisearch'],
  ['litefs', 'LiteFS'],
])
const SQLITE = /^(?:sqlite3?:|file:)|^[\w./-]{1,200}\.(?:sqlite3?|db)$/i

/** Where an app itself stores data: database servers by image and process, SQLite files, volumes. */
export function heldStores(app: App): DataStore[] {
  const kinds = new Set<string>()
  const image = imageOf(app)
  const database = image === undefined ? undefined : databaseOfImage(image)
  if (database) kinds.add(database.name)
  for (const command of app.commands) {
    const { reader, shipped } = command
    if (reader !== 'runtime' || shipped === false) continue
    const program = programOf(command)
    const server = databaseOfProgram(program)?.name ?? OTHER_STORES.get(program)
    if (server !== undefined) kinds.add(server)
  }
  for (const { name, value, reader, shipped } of app.settings) {
    if (reader !== 'runtime' || shipped === false || !/database|sqlite|(?:^|_)db(?:_|$)/i.test(name)) continue
    if (SQLITE.test(known(value) ?? '')) kinds.add('SQLite')
  }
  const held: DataStore[] = [...kinds].map(kind => ({ kind, name: undefined, reached: 'here' }))
  const volumes = new Set(
    app.mounts.map(({ source }) => {
      const name = known(source)
      return name === undefined ? name : redact(name)
    }),
  )
  return [...held, ...[...volumes].map(name => ({ kind: 'volume', name, reached: 'here' }) as const)]
}
