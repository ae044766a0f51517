import { editDistance } from '../model/edit-distance.ts'
import { foldedKey } from '../model/files/fold.ts'
import type { Entry, Table } from '../model/files/tree.ts'
import { FLY_KEYS } from './fly-keys.generated.ts'

const keys = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Legacy keys that flyctl still patches into today's (flyctl: internal/appconfig/patches.go). */
const LEGACY: ReadonlyMap<string, string> = new Map([
  ['', 'mount metric compute computes'],
  ['build', 'build_target'],
  ['experimental', 'metrics_port metrics_path kill_timeout'],
  ['checks.*', 'name'],
])
/** Tables under their legacy names. */
const ALIASES: readonly (readonly [alias: string, table: string])[] = [
  ['mount', 'mounts'],
  ['compute', 'vm'],
  ['computes', 'vm'],
]

/** The keys of each table, by the keys that lead to it (`*` for any one); a table that isn't here takes any key. */
const TABLES: ReadonlyMap<string, ReadonlySet<string>> = tablesOf()

function tablesOf(): Map<string, ReadonlySet<string>> {
  const tables = new Map<string, ReadonlySet<string>>()
  for (const [table, text] of FLY_KEYS) tables.set(table, keys(`${text} ${LEGACY.get(table) ?? ''}`))
  for (const [alias, table] of ALIASES) tables.set(alias, tables.get(table) ?? new Set())
  return tables
}

/** Ignored, and harmless: keys of old platforms and of other tools' schemas. */
const RELICS = keys(`script_checks restart_limit allowed_public_ports private_network status $schema`)

/** For so many keys what was meant is looked for. */
const MAX_NAMED = 200

/** A key that flyctl ignores without a warning. */
export interface UnknownKey {
  readonly entry: Entry
  /** The keys that lead to its table; none for the top level. */
  readonly table: readonly string[]
  /** What was meant, by its spelling. */
  readonly nearest: string | undefined
  /** Where a key of this very name belongs, as a table's path, for names that tell. */
  readonly elsewhere: string | undefined
  /** The key that was meant: the nearest, else the one of this very name. */
  readonly meant: string | undefined
  /** False for a table with subtables, which has more than one header to rename. */
  readonly hasOneHeader: boolean
  /** The correct key is in the same table. */
  readonly isBeside: boolean
}

/** Every key of a fly config that flyctl does not read. Letter case does not count (golang/go#11673). */
export function unknownKeys(config: Table): UnknownKey[] {
  const found: UnknownKey[] = []
  const pending: { table: Table; path: readonly string[] }[] = [{ table: config, path: [] }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { table, path } = next
    const allowed = TABLES.get(pathOf(path))
    for (const entry of table.entries) {
      const name = foldedKey(entry.key)
      if (allowed && !allowed.has(name)) {
        if (RELICS.has(name) || name.startsWith('x-')) continue
        const nearest = found.length < MAX_NAMED ? nearestOf(name, allowed) : undefined
        const isBeside = nearest !== undefined && table.entries.some(({ key }) => foldedKey(key) === nearest)
        const right = nearest === undefined ? placeOf(name, pathOf(path)) : undefined
        const meant = nearest ?? (right === undefined ? undefined : name)
        found.push({
          entry,
          table: path,
          nearest,
          elsewhere: right,
          meant,
          isBeside,
          hasOneHeader: hasOneHeader(entry),
        })
        continue
      }
      const inner = entry.value.kind === 'list' ? entry.value.items : [entry.value]
      for (const node of inner) {
        const below = [...path, name]
        if (node.kind === 'table' && (TABLES.has(pathOf(below)) || pathOf(below) === 'checks'))
          pending.push({ table: node, path: below })
      }
    }
  }
  return found
}

function hasOneHeader({ value }: Entry): boolean {
  return value.kind === 'table' ? value.entries.every(inner => inner.value.kind === 'scalar') : value.kind === 'scalar'
}

function pathOf(path: readonly string[]): string {
  return path[0] === 'checks' && path.length === 2 ? 'checks.*' : path.join('.')
}

/** Keys that are valid in one kind of table only, so their name alone shows where they belong. */
const TELLING = keys(`force_https handlers tls_options primary_region ignorefile dockerfile auto_stop_machines
  auto_start_machines min_machines_running internal_port swap_size_mb kill_signal console_command release_command
  strategy seed_command initial_size snapshot_retention scheduled_snapshots guest_path url_prefix cpu_kind cpus
  memory_mb hard_limit soft_limit`)

function placeOf(name: string, from: string): string | undefined {
  const places = TELLING.has(name) ? [...TABLES.keys()].filter(path => TABLES.get(path)?.has(name)) : []
  return places.find(path => from !== '' && path.startsWith(`${from}.`)) ?? places[0]
}

/** The one key that a name is a slip of: the same letters without `_` and `-`, or one or two letters off. */
function nearestOf(name: string, allowed: ReadonlySet<string>): string | undefined {
  const bare = (text: string): string => text.replaceAll(/[_-]/g, '')
  const same = [...allowed].find(key => bare(key) === bare(name))
  if (same !== undefined || name.length > 40) return same
  // `max_machines_running` is no slip.
  const opposite = name.replace(/^max_/, 'min_')
  const limit = name.length < 5 ? 0 : name.length < 8 ? 1 : 2
  let nearest: string | undefined
  let least = limit + 1
  for (const key of allowed) {
    const isFar = Math.abs(key.length - name.length) > limit || key === opposite
    const distance = isFar ? least : editDistance(name, key)
    if (distance < least) [nearest, least] = [key, distance]
  }
  return nearest
}
