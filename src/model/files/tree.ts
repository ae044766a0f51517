import type { Location } from './text.ts'

/**
 * What TOML, YAML, JSON, INI and env files have in common, each node with its place. Tables are lists of entries,
 * never objects: a repeated key is kept, and `__proto__` is a key like any other.
 */
export type Tree = Table | List | Scalar

/** `at` spans the table's body; for a TOML table its header line. */
export interface Table {
  readonly kind: 'table'
  readonly at: Location
  readonly entries: readonly Entry[]
}

/** One `key = value`; `at` spans key and value, `keyAt` the key alone. */
export interface Entry {
  readonly key: string
  readonly keyAt: Location
  readonly at: Location
  readonly value: Tree
}

export interface List {
  readonly kind: 'list'
  readonly at: Location
  readonly items: readonly Tree[]
}

/** `raw` is the text as written, quotes included. A date stands as its text. */
export interface Scalar {
  readonly kind: 'scalar'
  readonly at: Location
  readonly raw: string
  readonly value: string | number | bigint | boolean | null
}

/** The last entry of that key, as readers that let a later key win see it. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'table' ? tree.entries.findLast(entry => entry.key === key) : undefined
}

/** The value that the keys lead to (a list is entered by its index), or `undefined`. */
export function treeAt(tree: Tree | undefined, ...keys: readonly (string | number)[]): Tree | undefined {
  let node = tree
  for (const key of keys) {
    if (typeof key === 'number') node = node?.kind === 'list' ? node.items[key] : undefined
    else node = entryOf(node, key)?.value
  }
  return node
}

/** A leaf with the keys that lead to it; `entry` is the innermost entry that holds it. */
export interface Leaf {
  readonly keys: readonly string[]
  readonly entry: Entry | undefined
  readonly scalar: Scalar
}

/** Every scalar of a tree in the order of the text; list indices stand among the keys as decimal numbers. */
export function leavesOf(tree: Tree): Leaf[] {
  const leaves: Leaf[] = []
  const pending: { node: Tree; keys: readonly string[]; entry: Entry | undefined }[] = [
    { node: tree, keys: [], entry: undefined },
  ]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, keys, entry } = next
    if (node.kind === 'scalar') leaves.push({ keys, entry, scalar: node })
    else if (node.kind === 'list') {
      for (let i = node.items.length - 1; i >= 0; i--) {
        const item = node.items[i]
        if (item) pending.push({ node: item, keys: [...keys, String(i)], entry })
      }
    } else {
      for (const child of node.entries.toReversed()) {
        pending.push({ node: child.value, keys: [...keys, child.key], entry: child })
      }
    }
  }
  return leaves
}
