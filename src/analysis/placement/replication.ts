import { databaseOfImage } from '../../facts/databases.ts'
import { known, type Value } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Setting } from '../../model/project/setting.ts'
import { isFlyPostgres } from '../services/database-servers.ts'
import { commandsRun } from '../services/service-commands.ts'
import { imageOf } from '../services/services.ts'

const LITEFS = /(?:^|[\s/])litefs(?:$|[\s:@.])/

/** True where the app's Machines run LiteFS, or where they run something that may start the LiteFS of their image. */
export function runsLiteFs(app: App): boolean {
  const commands = commandsRun(app)
  if (LITEFS.test(imageOf(app) ?? '') || commands.some(({ argv }) => argv.some(names))) return true
  return bringsLiteFs(app) && commands.every(command => mayStartMore(command, app))
}

/** True where the app's image or its commands bring LiteFS along, whether it runs or not. */
function bringsLiteFs(app: App): boolean {
  const said = [...app.commands.flatMap(({ argv, shipped }) => (shipped === false ? [] : argv)), ...copied(app)]
  return said.some(names)
}

function names(word: Value<string>): boolean {
  return LITEFS.test(known(word) ?? '')
}

/** A script that is not in the repository, or a supervisor, which reads from a file what it starts. */
function mayStartMore(command: Command, { scripts }: App): boolean {
  if (scripts.has(command)) return false
  return /^(?:\.?\/|\S{1,200}\.sh$)|supervisor|s6-|runit|runsv|overmind|hivemind|foreman|honcho|goreman/.test(
    programOf(command) === '' ? '' : (known(command.argv[command.program]) ?? ''),
  )
}

function copied({ dockerfile }: App): Value<string>[] {
  const args: Value<string>[] = []
  for (const { keyword, flags, args: operands } of dockerfile?.instructions ?? []) {
    if (keyword === 'COPY' || keyword === 'ADD') args.push(...operands, ...flags.map(({ value }) => value))
  }
  return args
}

/** Programs and services that keep several copies of the data in step, and words of servers that do so themselves. */
const REPLICATES =
  /litefs|rqlite|dqlite|marmot|corrosion|mvsqlite|cr-?sqlite|libsql|turso|replica(?!te(?:_|\W|$))|(?<!dns_)cluster(?!_query)|raft|gossip|patroni|stolon|repmgr|galera|jetstream|syncthing|etcd|consul/i

/** True where the app configures replication, or its server replicates by default. */
export function replicates(app: App): boolean {
  if (bringsLiteFs(app) || isFlyPostgres(app) || databaseOfImage(imageOf(app) ?? '')) return true
  const image = imageOf(app) ?? ''
  if (REPLICATES.test(image) || REPLICATES.test(known(app.name) ?? '')) return true
  if (app.settings.some(({ name, value }) => REPLICATES.test(name) || REPLICATES.test(known(value) ?? ''))) return true
  return app.commands.some(({ argv }) => argv.some(word => REPLICATES.test(known(word) ?? word.raw)))
}

const COPIES = /litestream|restic|\bborg|pg_dump|wal-?g\b|pgbackrest|barman|mysqldump|mongodump|rclone|backup|snapshot/i

/** True where the app makes copies of its data by other means than the platform's snapshots. */
export function makesOwnBackups(app: App): boolean {
  if (app.settings.some(({ name, value }) => COPIES.test(name) || COPIES.test(known(value) ?? ''))) return true
  return app.commands.some(({ argv }) => argv.some(word => COPIES.test(known(word) ?? word.raw)))
}

/** A SQLite file: `file:/data/app.db`, `sqlite:///data/app.db`, `/data/app.sqlite3`. */
const SQLITE = /^(?:sqlite3?|file):(?!:memory:)|^\/[\w./-]{1,200}\.(?:sqlite3?|db)$/i

/** The setting that names a SQLite database, where the app keeps one. */
export function sqliteOf({ settings }: App): Setting | undefined {
  return settings.find(
    ({ name, value, reader, shipped }) =>
      reader === 'runtime' && shipped !== false && /database|sqlite|db/i.test(name) && SQLITE.test(known(value) ?? ''),
  )
}
