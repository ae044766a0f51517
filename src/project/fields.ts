import { foldedKey } from '../model/files/fold.ts'
import type { Location } from '../model/files/text.ts'
import type { Entry, Scalar, Table, Tree } from '../model/files/tree.ts'
import type { Value } from '../model/files/value.ts'
import { mergeSpellings } from './merged-fields.ts'

/**
 * The entry that a Go program sees under a struct field's name. Letter case does not count. flyctl turns the file into a
 * map, whose keys it then writes sorted, so that several spellings of one key are read into the same field one after
 * another: a later scalar replaces an earlier one, tables and lists of tables merge. Of a key written twice, only the
 * later counts (flyctl: internal/appconfig/serde.go; golang/go#11673).
 */
export function fieldEntry(tree: Tree | undefined, name: string): Entry | undefined {
  if (tree?.kind !== 'table') return undefined
  let only: Entry | undefined
  let spellings: Map<string, Entry> | undefined
  for (const entry of tree.entries) {
    if (entry.key !== name && (entry.key.length !== name.length || foldedKey(entry.key) !== name)) continue
    if (only !== undefined && only.key !== entry.key) spellings ??= new Map([[only.key, only]])
    spellings?.set(entry.key, entry)
    only = entry
  }
  return spellings ? mergeSpellings(spellings, name) : only
}

/** The value under a struct field's name; `null` counts as absent. */
export function field(tree: Tree | undefined, name: string): Tree | undefined {
  const value = fieldEntry(tree, name)?.value
  return value?.kind === 'scalar' && value.value === null ? undefined : value
}

/** A table with the place that blame for it falls on: its header, or the key that opens it. */
export interface Section {
  readonly table: Table
  readonly at: Location
}

/** The tables of an entry that holds one table or an array of them: flyctl's legacy patches accept both forms. */
export function sectionsOf(entry: Entry | undefined): Section[] {
  if (!entry) return []
  if (entry.value.kind === 'table') return [{ table: entry.value, at: headOf(entry, entry.value) }]
  if (entry.value.kind !== 'list') return []
  const sections: Section[] = []
  for (const item of entry.value.items) {
    if (item.kind === 'table') sections.push({ table: item, at: headOfItem(item) })
  }
  return sections
}

/** Of an item that runs over lines (YAML, JSON) its first key. */
function headOfItem(table: Table): Location {
  const { start, end } = table.at.range
  return start.line === end.line ? table.at : (table.entries[0]?.keyAt ?? table.at)
}

/** For a table under a TOML header that header, else (inline, YAML, JSON) the key. */
function headOf(entry: Entry, table: Table): Location {
  const { start, end } = table.at.range
  const key = entry.keyAt.range.start
  const opened = start.line < key.line || (start.line === key.line && start.column <= key.column)
  const closed = end.line > key.line || (end.line === key.line && end.column > key.column)
  return opened && closed ? table.at : entry.keyAt
}

/** What a scalar of a format without interpolation says as text: numbers and booleans as flyctl writes them. */
export function textOf(tree: Tree | undefined): Value<string> | undefined {
  if (!tree) return undefined
  if (tree.kind !== 'scalar') return { known: false, at: tree.at, raw: '' }
  return { known: true, value: tree.value === null ? '' : String(tree.value), at: tree.at, raw: tree.raw }
}

/**
 * A whole number as flyctl casts it: the fraction of a number is cut off, and a string may have a sign
 * (flyctl: internal/appconfig/patches.go, castToInt).
 */
export function numberOf(tree: Tree | undefined): Value<number> | undefined {
  if (!tree) return undefined
  const value = tree.kind === 'scalar' ? integerIn(tree) : undefined
  const raw = tree.kind === 'scalar' ? tree.raw : ''
  return value === undefined ? { known: false, at: tree.at, raw } : { known: true, value, at: tree.at, raw }
}

function integerIn({ value }: Scalar): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : undefined
  if (typeof value !== 'string') return undefined
  const digits = value.trim()
  return /^[+-]?0{0,100}\d{1,9}$/.test(digits) ? Number(digits) : undefined
}

/** A boolean; anything else stops the deploy and is not known. */
export function booleanOf(tree: Tree | undefined): Value<boolean> | undefined {
  if (!tree) return undefined
  if (tree.kind !== 'scalar') return { known: false, at: tree.at, raw: '' }
  const { value, at, raw } = tree
  return typeof value === 'boolean' ? { known: true, value, at, raw } : { known: false, at, raw }
}

/** The elements of a list of scalars; a lone scalar counts as a list of one. */
export function textsOf(tree: Tree | undefined): Value<string>[] {
  const items = tree?.kind === 'list' ? tree.items : tree ? [tree] : []
  const texts: Value<string>[] = []
  for (const item of items) {
    const text = textOf(item)
    if (text) texts.push(text)
  }
  return texts
}
