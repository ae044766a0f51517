import type { ExposureGraph, GraphNode, Way } from '../exposure/graph.ts'

/** Where a node stands, by its upper left corner; in pixels. */
export interface Box extends Point {
  readonly node: GraphNode
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A way with the points that it leads through. */
export interface Line {
  readonly way: Way
  readonly start: Point
  /** The left ends of the gaps that it takes, straight on, through the columns between. */
  readonly via: readonly Point[]
  readonly end: Point
  /** False where it leads back or stays in its column. */
  readonly forward: boolean
}

export interface Layout {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
}

export const BOX = { width: 212, height: 50 }
const GAP = { x: 84, y: 18 }
/** The height that a way takes in a column that it leads through. */
const LANE = 8
const MARGIN = 8
const SWEEPS = 8
/** The most that ways stand apart where they share a side of a box. */
const SPREAD = 9

/** Something that takes room in a column: a node, or a way on its way through. */
interface Slot {
  readonly node: GraphNode | undefined
  readonly height: number
  readonly neighbours: Slot[]
  column: number
  /** Its upper end; the middle of every column is 0. */
  top: number
}

interface Chain {
  readonly way: Way
  /** From its beginning to its end. */
  readonly slots: readonly Slot[]
}

/** Columns from left to right along the ways; what talks to one another stands near, and no way crosses a box. */
export function layOut({ nodes, ways }: ExposureGraph): Layout {
  const depths = depthsOf(nodes, ways)
  const columns: Slot[][] = Array.from({ length: Math.max(0, ...depths.values()) + 1 }, () => [])
  const add = (column: number, node: GraphNode | undefined): Slot => {
    const slot = { node, height: node ? BOX.height : LANE, neighbours: [], column, top: 0 }
    columns[column]?.push(slot)
    return slot
  }
  const byKey = new Map(nodes.map(node => [node.key, add(depths.get(node.key) ?? 0, node)]))
  const chains: Chain[] = []
  for (const way of ways) {
    const from = byKey.get(way.from)
    const to = byKey.get(way.to)
    if (!from || !to) continue
    const slots = [from]
    for (let column = from.column + 1; column < to.column; column++) slots.push(add(column, undefined))
    slots.push(to)
    chains.push({ way, slots })
    for (const [i, slot] of slots.entries()) {
      const next = slots[i + 1]
      if (!next) continue
      slot.neighbours.push(next)
      next.neighbours.push(slot)
    }
  }
  sortColumns(columns)

  const half = Math.max(...columns.map(heightOf)) / 2
  const corner = ({ column, top }: Slot): Point => ({
    x: MARGIN + column * (BOX.width + GAP.x),
    y: MARGIN + half + top,
  })
  const boxes = [...byKey.values()].flatMap(slot => (slot.node ? [{ node: slot.node, ...corner(slot) }] : []))
  const width = columns.length * (BOX.width + GAP.x) - GAP.x + 2 * MARGIN
  return { boxes, lines: linesOf(chains, corner), width, height: 2 * half + 2 * MARGIN }
}

/** The column of each node: the longest way to it. Ways that lead back in a circle don't count. */
function depthsOf(nodes: readonly GraphNode[], ways: readonly Way[]): Map<string, number> {
  const targets = new Map<string, string[]>()
  for (const { from, to } of ways) targets.set(from, [...(targets.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const forward = new Map<string, string[]>()
  const order: string[] = []
  const visit = (key: string): void => {
    state.set(key, 'open')
    const ahead: string[] = []
    for (const to of targets.get(key) ?? []) {
      if (!state.has(to)) visit(to)
      if (state.get(to) === 'done') ahead.push(to)
    }
    forward.set(key, ahead)
    state.set(key, 'done')
    order.push(key)
  }
  for (const { key } of nodes) if (!state.has(key)) visit(key)

  // The first column is the internet's own, where anything comes from there.
  const hasInternet = nodes.some(({ kind }) => kind === 'internet')
  const depths = new Map(nodes.map(({ key, kind }) => [key, hasInternet && kind !== 'internet' ? 1 : 0]))
  for (const key of order.toReversed()) {
    const depth = depths.get(key) ?? 0
    for (const to of forward.get(key) ?? []) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1))
  }
  return depths
}

/** Moves slots up and down in their columns towards the middle of their neighbours, back and forth. */
function sortColumns(columns: readonly Slot[][]): void {
  for (const column of columns) stack(column)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wishes = new Map(column.map(slot => [slot, wishOf(slot)]))
      column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
      stack(column)
    }
  }
}

function wishOf({ neighbours, top }: Slot): number {
  if (neighbours.length === 0) return top
  return neighbours.reduce((sum, other) => sum + other.top + other.height / 2, 0) / neighbours.length
}

function stack(column: readonly Slot[]): void {
  let top = -heightOf(column) / 2
  for (const slot of column) {
    slot.top = top
    top += slot.height + GAP.y
  }
}

function heightOf(column: readonly Slot[]): number {
  return column.reduce((sum, { height }) => sum + height + GAP.y, -GAP.y)
}

function linesOf(chains: readonly Chain[], corner: (slot: Slot) => Point): Line[] {
  const starts = spread(chains, ({ slots }) => [slots[0], slots[1]])
  const ends = spread(chains, ({ slots }) => [slots.at(-1), slots.at(-2)])
  return chains.flatMap(chain => {
    const [first, ...rest] = chain.slots
    const last = rest.pop()
    if (!first || !last) return []
    const forward = last.column > first.column
    const from = corner(first)
    const to = corner(last)
    const via = rest.map(slot => ({ x: corner(slot).x, y: corner(slot).y + LANE / 2 }))
    const start = { x: from.x + BOX.width, y: from.y + BOX.height / 2 + (starts.get(chain) ?? 0) }
    const end = { x: forward ? to.x : to.x + BOX.width, y: to.y + BOX.height / 2 + (ends.get(chain) ?? 0) }
    return [{ way: chain.way, start, via, end, forward }]
  })
}

/** How far from the middle of its box's side each way stands, in the order in which they come from elsewhere. */
function spread(
  chains: readonly Chain[],
  endsOf: (chain: Chain) => readonly [own: Slot | undefined, next: Slot | undefined],
): Map<Chain, number> {
  const groups = new Map<Slot | undefined, Chain[]>()
  for (const chain of chains) {
    const [own] = endsOf(chain)
    const group = groups.get(own)
    if (group) group.push(chain)
    else groups.set(own, [chain])
  }
  const offsets = new Map<Chain, number>()
  for (const group of groups.values()) {
    group.sort((a, b) => (endsOf(a)[1]?.top ?? 0) - (endsOf(b)[1]?.top ?? 0))
    const step = Math.min(SPREAD, (BOX.height - 16) / group.length)
    for (const [i, chain] of group.entries()) offsets.set(chain, (i - (group.length - 1) / 2) * step)
  }
  return offsets
}
