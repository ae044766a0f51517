import type { Location } from '../../model/files/text.ts'
import type { Tree } from '../../model/files/tree.ts'
import type { Value } from '../../model/files/value.ts'
import { field, textOf, textsOf } from '../fields.ts'

/** A header as written; `at` spans the whole declaration where it has one. */
export interface Header {
  readonly name: string
  readonly nameAt: Location
  readonly value: Tree
  readonly at: Location
}

/** The headers of a table, or of the legacy list of `{ name, value }`. */
export function headerEntries(tree: Tree | undefined): Header[] {
  if (tree?.kind === 'table') {
    return tree.entries.map(entry => ({ name: entry.key, nameAt: entry.keyAt, value: entry.value, at: entry.at }))
  }
  const headers: Header[] = []
  for (const item of tree?.kind === 'list' ? tree.items : []) {
    const name = field(item, 'name')
    const value = field(item, 'value')
    if (name?.kind === 'scalar' && value)
      headers.push({ name: String(name.value), nameAt: name.at, value, at: value.at })
  }
  return headers
}

/** A list of values is joined as HTTP joins them; `false` takes the header away and counts as none. */
export function headerValue(tree: Tree): Value<string> | undefined {
  if (tree.kind === 'scalar') return tree.value === false || tree.value === null ? undefined : textOf(tree)
  if (tree.kind !== 'list') return textOf(tree)
  const parts: string[] = []
  const raws: string[] = []
  for (const item of textsOf(tree)) {
    if (!item.known) return { known: false, at: tree.at, raw: '' }
    parts.push(item.value)
    raws.push(item.raw)
  }
  return { known: true, value: parts.join(', '), at: tree.at, raw: raws.join(', ') }
}
