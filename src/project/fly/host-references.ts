import type { Location, Source } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { Setting } from '../../model/project/setting.ts'

/** A place that names an app's host, and the port that it is called on where the files tell. */
export interface HostReference {
  readonly at: Location
  readonly port: number | undefined
}

type References = ReadonlyMap<string, readonly HostReference[]>

/** Every `<app>.fly.dev` and `<app>.flycast` that the files name, by the app's name. */
export interface HostReferences {
  readonly publicNames: References
  readonly flycastNames: References
}

/** So many places of one name are evidence enough. */
const MAX_PLACES = 5
/** A longer line was made by a program: a bundle contains examples of others, and a copy of this tool its own. */
const MAX_LINE = 2000
const HOST =
  /(?:([a-z][a-z\d+]{0,20}):\/\/[^\s"'/]{0,200}?)?(?<![\w-])([a-z\d][a-z\d-]{0,62})\.(fly\.dev|flycast)(?![.-]{0,60}\w)(?::(\d{1,5}))?/gi
const FLYCAST = /(?<![\w-])([a-z\d][a-z\d-]{0,62})\.flycast(?![.-]{0,60}\w)(?::(\d{1,5}))?/gi

/** What clients take where a URL has no port (IANA's registry). */
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['wss', 443],
  ['postgres', 5432],
  ['postgresql', 5432],
  ['mysql', 3306],
  ['redis', 6379],
  ['mongodb', 27017],
  ['amqp', 5672],
  ['nats', 4222],
  ['mqtt', 1883],
])

/**
 * Looks once through all settings that someone else than a developer reads and, for Flycast, through every text: a file
 * that no parser reads may call the app too.
 */
export function hostReferences(settings: readonly Setting[], sources: ReadonlyMap<string, Source>): HostReferences {
  const publicNames = new Map<string, HostReference[]>()
  const flycastNames = new Map<string, HostReference[]>()
  const flycastLines = new Set<string>()
  const portOf = portsBeside(settings)
  for (const setting of settings) {
    const value = known(setting.value)
    if (value === undefined || setting.reader === 'development') continue
    for (const match of value.matchAll(HOST)) {
      const [, scheme = '', name = '', kind = '', port] = match
      const isFlycast = kind.toLowerCase() === 'flycast'
      const called = port === undefined ? (DEFAULT_PORTS.get(scheme.toLowerCase()) ?? portOf(setting)) : Number(port)
      if (isFlycast) flycastLines.add(lineOf(setting.value.at))
      add(isFlycast ? flycastNames : publicNames, name, { at: setting.value.at, port: called })
    }
  }
  for (const source of sources.values()) {
    if (!/\.flycast/i.test(source.text)) continue
    for (const match of source.text.matchAll(FLYCAST)) {
      const [text, name = '', port] = match
      const at = source.locate(match.index, match.index + text.length)
      if (source.line(at.range.start.line).length > MAX_LINE) continue
      if (!flycastLines.has(lineOf(at)))
        add(flycastNames, name, { at, port: port === undefined ? undefined : Number(port) })
    }
  }
  return { publicNames, flycastNames }
}

function add(names: Map<string, HostReference[]>, name: string, reference: HostReference): void {
  const found = names.get(name.toLowerCase())
  if (!found) names.set(name.toLowerCase(), [reference])
  else if (found.length < MAX_PLACES && found.at(-1)?.at !== reference.at) found.push(reference)
}

function lineOf({ path, range }: Location): string {
  return `${path}:${range.start.line}`
}

/** The port of a host in a separate variable: `DB_PORT` beside `DB_HOST`. */
function portsBeside(settings: readonly Setting[]): (setting: Setting) => number | undefined {
  const ports = new Map<string, number>()
  for (const { name, key, value, at } of settings) {
    const port = /port$/i.test(name) ? Number(known(value)) : 0
    if (Number.isInteger(port) && port > 0) ports.set(`${at.path}\n${key.toLowerCase()}`, port)
  }
  return ({ key, at }) =>
    /host(?:name)?$/i.test(key)
      ? ports.get(`${at.path}\n${key.toLowerCase().replace(/host(?:name)?$/, 'port')}`)
      : undefined
}
