import { foldedKey } from '../model/files/fold.ts'
import type { Entry, Table, Tree } from '../model/files/tree.ts'

/** Fields that Go reads into a map: their keys are names of the user's, in which letter case counts. */
const MAPS: ReadonlySet<string> = new Set('env args headers processes checks metadata experimental'.split(' '))

/** One field under several spellings as `encoding/json` decodes them: in the order of their bytes, each into the last. */
export function mergeSpellings(spellings: ReadonlyMap<string, Entry>, name: string): Entry | undefined {
  const sorted = [...spellings.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  let merged: Entry | undefined
  for (const entry of sorted) merged = merged ? mergeEntries(merged, entry, name) : entry
  return merged
}

/** The places are those of the later entry: a merged table has no header at which a key could be added. */
function mergeEntries(first: Entry, later: Entry, name: string): Entry {
  const value = mergeValues(first.value, later, name)
  return { key: later.key, keyAt: later.keyAt, at: value === first.value ? first.at : later.at, value }
}

function mergeValues(first: Tree, { value: later, keyAt }: Entry, name: string): Tree {
  // `null` leaves a scalar as it is, and empties all else.
  if (later.kind === 'scalar') return later.value === null && first.kind === 'scalar' ? first : later
  if (first.kind === 'scalar') return later
  if (first.kind === 'table' && later.kind === 'table') return { ...mergeTables(first, later, name), at: keyAt }
  const [before, behind] = [itemsOf(first), itemsOf(later)]
  if (MAPS.has(name)) return { kind: 'list', at: later.at, items: [...before, ...behind] }
  const items = behind.map((item, index) => {
    const earlier = before[index]
    if (item.kind !== 'table' || earlier?.kind !== 'table') return item
    return { ...mergeTables(earlier, item, name), at: item.entries[0]?.keyAt ?? item.at }
  })
  return { kind: 'list', at: later.at, items }
}

/** A single table counts as a list of one (flyctl: internal/appconfig/patches.go, ensureArrayOfMap). */
function itemsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'list' ? tree.items : [tree]
}

function mergeTables(first: Table, later: Table, name: string): Table {
  if (MAPS.has(name)) return { ...later, entries: [...first.entries, ...later.entries] }
  const fields = fieldsOf(first)
  for (const [field, entry] of fieldsOf(later)) {
    const earlier = fields.get(field)
    fields.set(field, earlier ? mergeEntries(earlier, entry, field) : entry)
  }
  return { ...later, entries: [...fields.values()] }
}

/** The fields of a struct by their folded names. */
function fieldsOf(table: Table): Map<string, Entry> {
  const spellings = new Map<string, Map<string, Entry>>()
  for (const entry of table.entries) {
    const field = foldedKey(entry.key)
    const found = spellings.get(field) ?? new Map<string, Entry>()
    spellings.set(field, found.set(entry.key, entry))
  }
  const fields = new Map<string, Entry>()
  for (const [field, found] of spellings) {
    const merged = mergeSpellings(found, field)
    if (merged) fields.set(field, merged)
  }
  return fields
}
