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

function hostOf(words: readonly Value<string>[]): { host: string; at: Location } | undefined {
  for (const [index, word] of words.entries()) {
    const text = known(word) ?? ''
    const [, glued] = LONG_HOST.exec(text) ?? SHORT_HOST.exec(text) ?? []
    if (!LONG_HOST.test(text) && !SHORT_HOST.test(text)) continue
    const place = glued === undefined || glued === '' ? words[index + 1] : word
    const host = glued === undefined || glued === '' ? known(place) : glued
    return host !== undefined && place && /^[\w.-]{1,253}$/.test(host) ? { host, at: place.at } : undefined
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
