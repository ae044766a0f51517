import type { Location } from '../../model/files/text.ts'
import type { Entry, Table, Tree } from '../../model/files/tree.ts'

/** One part of a dotted key. */
export interface KeyPart {
  readonly name: string
  readonly at: Location
}

/** Tables under construction: statements go in, in the order of the file, and nested tables come out. */
export interface TableBuilder {
  readonly root: Table
  /** Opens the table that `[a.b]` or `[[a.b]]` names, where the statements behind it are `put`. */
  open(keys: readonly KeyPart[], at: Location, array: boolean): Table
  /** A table that stands nowhere in the root: for statements whose own table is not known. */
  detached(at: Location): Table
  put(table: Table, keys: readonly KeyPart[], value: Tree, at: Location): void
}

/** How a table came to be: TOML lets only some of them be written to again. */
type Origin = 'implicit' | 'header' | 'dotted'

/** A table that can still grow, and be placed anew when its own header comes after a deeper one. */
interface OpenTable {
  readonly table: Table & { at: Location }
  readonly entries: OpenEntry[]
  readonly byKey: Map<string, OpenEntry>
  origin: Origin
}

type OpenEntry = { -readonly [Property in keyof Entry]: Entry[Property] }

/**
 * Builds nested tables. Duplicates that TOML forbids are passed to `repeated` and still kept: a repeated key becomes
 * a second entry, a repeated table goes on where it ended. An inline table is a value like any other, closed for good.
 */
export function buildTables(at: Location, repeated: (at: Location) => void): TableBuilder {
  const tables = new WeakMap<Tree, OpenTable>()
  const arrays = new WeakMap<Tree, Table[]>()

  const create = (place: Location, how: Origin): Table => {
    const entries: OpenEntry[] = []
    const table = { kind: 'table', at: place, entries } as const
    tables.set(table, { table: table as OpenTable['table'], entries, byKey: new Map(), origin: how })
    return table
  }
  const append = (to: Table, part: KeyPart, value: Tree, place: Location): void => {
    const entry = { key: part.name, keyAt: part.at, at: place, value }
    const open = tables.get(to)
    open?.entries.push(entry)
    open?.byKey.set(part.name, entry)
  }
  const entryIn = (table: Table, part: KeyPart): OpenEntry | undefined => tables.get(table)?.byKey.get(part.name)

  /** The table behind a part that is not the last of its key. */
  const enter = (table: Table, part: KeyPart, place: Location, how: 'implicit' | 'dotted'): Table => {
    const value = entryIn(table, part)?.value
    const latest = value && how === 'implicit' ? (arrays.get(value)?.at(-1) ?? value) : value
    const open = latest && tables.get(latest)
    if (open) {
      if (how === 'dotted' && open.origin !== 'dotted') repeated(part.at)
      return open.table
    }
    if (value) repeated(part.at)
    const created = create(place, how)
    append(table, part, created, place)
    return created
  }
  const openTable = (parent: Table, part: KeyPart, place: Location): Table => {
    const entry = entryIn(parent, part)
    const open = entry && tables.get(entry.value)
    if (open) {
      if (open.origin !== 'implicit') repeated(part.at)
      else {
        // So far only a deeper header implied it: from here on it has its own place.
        open.origin = 'header'
        open.table.at = place
        entry.at = place
        entry.keyAt = part.at
      }
      return open.table
    }
    if (entry) repeated(part.at)
    const created = create(place, 'header')
    append(parent, part, created, place)
    return created
  }
  const openItem = (parent: Table, part: KeyPart, place: Location): Table => {
    const created = create(place, 'header')
    const value = entryIn(parent, part)?.value
    const known = value && arrays.get(value)
    if (known) {
      known.push(created)
      return created
    }
    if (value) repeated(part.at)
    const items = [created]
    const list: Tree = { kind: 'list', at: place, items }
    arrays.set(list, items)
    append(parent, part, list, place)
    return created
  }

  const root = create(at, 'header')
  return {
    root,
    open: (keys, place, array) => {
      const last = keys.at(-1)
      if (!last) return root
      let parent = root
      for (const part of keys.slice(0, -1)) parent = enter(parent, part, place, 'implicit')
      return array ? openItem(parent, last, place) : openTable(parent, last, place)
    },
    detached: place => create(place, 'header'),
    put: (start, keys, value, place) => {
      const last = keys.at(-1)
      if (!last) return
      let table = start
      for (const part of keys.slice(0, -1)) table = enter(table, part, place, 'dotted')
      if (entryIn(table, last)) repeated(last.at)
      append(table, last, value, place)
    },
  }
}
