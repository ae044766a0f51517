import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type Scalar as YamlScalar,
} from 'yaml'
import type { Location, Source } from '../../model/files/text.ts'
import type { Entry, Scalar, Table, Tree } from '../../model/files/tree.ts'
import type { Report } from '../tree-document.ts'

/** Nodes that aliases and merge keys may add to a file; those of a real file add some hundreds. */
const MAX_EXPANDED_NODES = 20_000

const REPEATED = 'This key is set twice. Airworthy uses the later one, but deploy tools may reject the file.'
const UNKNOWN_ALIAS = 'This alias refers to an anchor that is not defined above it.'
const SELF_ALIAS = 'This alias is inside the value it refers to.'
const TOO_MANY_ALIASES = 'The aliases of this file expand to too many values.'

const BINARY = 'tag:yaml.org,2002:binary'

/** A tree and its number of nodes, with aliases expanded. */
interface Sized {
  readonly tree: Tree
  readonly size: number
}

/**
 * The tree of one YAML document. Aliases stand for the anchored tree itself, with its place; merge keys are applied.
 * In a file that `hasFault`, an anchor that is missing is no second fault. The library's `toJS` is no way there: it loses the places, and aliases make its objects cyclic or explode.
 */
export function readYamlTree(source: Source, contents: ParsedNode, report: Report, hasFault: boolean): Tree {
  const anchors = new Map<string, Sized | 'open'>()
  let budget = MAX_EXPANDED_NODES

  const read = (node: ParsedNode): Sized => {
    if (isAlias(node)) return readAlias(node)
    const { anchor } = node
    if (anchor !== undefined) anchors.set(anchor, 'open')
    const sized = readCollectionOrScalar(node)
    if (anchor !== undefined) anchors.set(anchor, sized)
    return sized
  }

  const readCollectionOrScalar = (node: Exclude<ParsedNode, Alias.Parsed>): Sized => {
    if (isScalar(node)) return { tree: readScalar(source, node), size: 1 }
    if (isMap(node)) return readMap(node)
    const items: Tree[] = []
    let size = 1
    for (const item of node.items) {
      const sized = read(item as ParsedNode)
      items.push(sized.tree)
      size += sized.size
    }
    return { tree: { kind: 'list', at: placeOf(source, node), items }, size }
  }

  const readAlias = (node: Alias.Parsed): Sized => {
    const target = anchors.get(node.source)
    if (target && target !== 'open' && target.size <= budget) {
      budget -= target.size
      return target
    }
    const at = placeOf(source, node)
    if (target || !hasFault)
      report(at, !target ? UNKNOWN_ALIAS : target === 'open' ? SELF_ALIAS : TOO_MANY_ALIASES, true)
    return { tree: nullScalar(at), size: 1 }
  }

  const readMap = (node: YAMLMap.Parsed): Sized => {
    const entries: Entry[] = []
    const own = new Set<string>()
    const merged: Table[] = []
    let size = 1
    for (const { key, value } of node.items) {
      const name = nameOf(key, anchors)
      const keyAt = placeOf(source, key)
      const sized = value ? read(value) : { tree: nullScalar(keyAt), size: 1 }
      size += sized.size
      const tables = isMergeKey(key) ? tablesOf(sized.tree) : []
      if (tables.length > 0) {
        for (const table of tables) merged.push(table)
        continue
      }
      if (own.has(name)) report(keyAt, REPEATED, false)
      own.add(name)
      entries.push({
        key: name,
        keyAt,
        at: source.locate(startOf(key), endOf(source, value ?? key)),
        value: sized.tree,
      })
    }
    return {
      tree: { kind: 'table', at: placeOf(source, node), entries: [...inherited(merged, own), ...entries] },
      size,
    }
  }

  return read(contents).tree
}

/** What merge keys add: a map's own keys win over them, and an earlier merged map over a later one. */
function inherited(tables: readonly Table[], own: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = []
  const taken = new Set(own)
  for (const table of tables) {
    for (const entry of table.entries.toReversed()) {
      if (taken.has(entry.key)) continue
      taken.add(entry.key)
      entries.push(entry)
    }
  }
  return entries.toReversed()
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<'
}

function tablesOf(tree: Tree): Table[] {
  if (tree.kind === 'table') return [tree]
  return tree.kind === 'list' ? tree.items.filter(item => item.kind === 'table') : []
}

/** A key's text as written, so that `on` and `8080` stay what they are; a key that is a collection has none. */
function nameOf(key: ParsedNode, anchors: ReadonlyMap<string, Sized | 'open'>): string {
  if (isScalar(key)) return key.source ?? ''
  const target = isAlias(key) ? anchors.get(key.source) : undefined
  return target && target !== 'open' && target.tree.kind === 'scalar' ? String(target.tree.value) : ''
}

function readScalar(source: Source, node: YamlScalar.Parsed): Scalar {
  const raw = source.text.slice(startOf(node), endOf(source, node))
  const value = exactValue(node.value, raw)
  const decoded = node.tag === BINARY && typeof value === 'string' ? decodedText(value) : undefined
  return { kind: 'scalar', at: placeOf(source, node), raw, value: decoded ?? value }
}

/** The text that Base64 stands for; `undefined` for bytes that are no text. */
function decodedText(base64: string): string | undefined {
  const text = Buffer.from(base64, 'base64').toString('utf8')
  return text.includes('\uFFFD') ? undefined : text
}

/** Integers come as bigint, so that none loses digits; those that fit become numbers. */
function exactValue(value: unknown, raw: string): Scalar['value'] {
  if (typeof value === 'bigint') return isSafe(value) ? Number(value) : value
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return raw
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
}

function nullScalar(at: Location): Scalar {
  return { kind: 'scalar', at, raw: '', value: null }
}

function placeOf(source: Source, node: ParsedNode): Location {
  return source.locate(startOf(node), endOf(source, node))
}

function startOf(node: ParsedNode): number {
  return node.range[0]
}

/** The end of what is written: the library counts the lines behind a block as its part. */
function endOf(source: Source, node: ParsedNode): number {
  const end = node.range[1]
  if (isScalar(node)) return node.type?.startsWith('BLOCK') ? trimmedEnd(source.text, startOf(node), end) : end
  if (isAlias(node) || node.flow) return end
  const last = node.items.at(-1)
  if (isSeq(node)) return last ? endOf(source, last as ParsedNode) : end
  const pair = node.items.at(-1)
  return pair ? endOf(source, pair.value ?? pair.key) : end
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}
