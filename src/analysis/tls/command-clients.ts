import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import { type ConnectionOption, optionKey } from './connection-options.ts'
import { isTlsOption } from './database-tls.ts'

/** A client of a database on a command line: where it connects to, and how. */
export interface CommandClient {
  readonly scheme: string
  readonly host: string
  readonly at: Location
  readonly options: ReadonlyMap<string, ConnectionOption>
}

/** Clients by their program, with the scheme of a URL that would say the same. */
const CLIENTS: readonly (readonly [program: RegExp, scheme: string])[] = [
  [/^(?:mysql|mariadb)(?:-?(?:admin|check|dump|import|show))?$/, 'mysql'],
  [/^(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup)|createdb|dropdb)$/, 'postgres'],
  [/^(?:redis|valkey)-cli$/, 'redis'],
]
/** Options of MySQL's and MariaDB's clients that stand for `ssl=0` (dev.mysql.com, mariadb.com: connection options). */
const WITHOUT_TLS = /^--(?:skip|disable)-ssl$/
const LONG_HOST = /^--host(?:name)?(?:=(.+))?$/s
const SHORT_HOST = /^-h(.*)$/s
const LONG_USER = /^--username(?:=(.+))?$/s
const SHORT_USER = /^-U(.*)$/s

/**
 * The client that a command line starts with the host in an option, where an option or a variable decides about TLS;
 * `redis-cli` connects without unless it has `--tls`. `undefined` for all others, and for hosts in URLs.
 */
export function clientOfCommand(command: Command): CommandClient | undefined {
  const program = programOf(command)
  const scheme = CLIENTS.find(([pattern]) => pattern.test(program))?.[1]
  if (scheme === undefined) return undefined
  const words = command.argv.slice(command.program + 1)
  const host = hostOf(words)
  if (!host) return undefined
  const options = optionsOf(words, command)
  const isEncrypted = scheme !== 'redis' || words.some(word => known(word) === '--tls')
  if (isEncrypted && options.size === 0) return undefined
  return { ...host, scheme, options }
}

/**
 * The role and the host that a client of Postgres logs in with, by its options and the variables in front of it; {} for
 * other programs (postgresql.org: app-psql, libpq-envars).
 */
export function postgresLoginOf(command: Command): { readonly user?: string; readonly server?: string } {
  if (CLIENTS.find(([pattern]) => pattern.test(programOf(command)))?.[1] !== 'postgres') return {}
  const words = command.argv.slice(command.program + 1)
  const variable = (name: string): string | undefined =>
    known(command.assignments.findLast(assigned => assigned.name === name)?.value)
  const user = optionIn(words, LONG_USER, SHORT_USER)?.text ?? variable('PGUSER')
  const server = hostOf(words)?.host ?? variable('PGHOST')
  return { ...(user === undefined ? {} : { user }), ...(server === undefined ? {} : { server }) }
}

function hostOf(words: readonly Value<string>[]): { host: string; at: Location } | undefined {
  const host = optionIn(words, LONG_HOST, SHORT_HOST)
  return host && /^[\w.-]{1,253}$/.test(host.text) ? { host: host.text, at: host.at } : undefined
}

/** The value of the first option that matches, in the same word or the next; `undefined` if the files do not determine it. */
function optionIn(
  words: readonly Value<string>[],
  long: RegExp,
  short: RegExp,
): { readonly text: string; readonly at: Location } | undefined {
  for (const [index, word] of words.entries()) {
    const found = long.exec(known(word) ?? '') ?? short.exec(known(word) ?? '')
    if (!found) continue
    const glued = found[1] ?? ''
    const place = glued === '' ? words[index + 1] : word
    const text = glued === '' ? known(place) : glued
    return text !== undefined && place ? { text, at: place.at } : undefined
  }
  return undefined
}

function optionsOf(words: readonly Value<string>[], { assignments }: Command): Map<string, ConnectionOption> {
  const options = new Map<string, ConnectionOption>()
  for (const word of words) {
    const text = known(word) ?? ''
    if (WITHOUT_TLS.test(text)) options.set('ssl', { name: 'ssl', value: '0', at: word.at })
    const [, name = '', value = ''] = /^--([a-z][a-z-]{1,40})=(.{1,40})$/s.exec(text) ?? []
    if (isTlsOption(optionKey(name))) options.set(optionKey(name), { name, value, at: word.at })
  }
  for (const { name, value } of assignments) {
    const text = known(value)
    if (name === 'PGSSLMODE' && text !== undefined) options.set('sslmode', { name, value: text, at: value.at })
  }
  return options
}
