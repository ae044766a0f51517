import type { TreeDocument } from '../../../src/model/files/document.ts'
import type { Location } from '../../../src/model/files/text.ts'
import type { Tree } from '../../../src/model/files/tree.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { processorTime } from '../../processor-time.ts'

/** `line:column-line:column`, the second part without its line where that is the same. */
export function placeText({ range: { start, end } }: Location): string {
  const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`
  return `${start.line}:${start.column}-${to}`
}

/** Every node of a document in a line: its keys, what it is, its key's place, its entry's place and its own. */
export function listTree(document: TreeDocument): string[] {
  return document.roots.flatMap(root => listNode(root, '', ''))
}

/** Every problem in a line: place, `blocking` or `told`, message. */
export function listProblems(problems: readonly Problem[]): string[] {
  return problems.map(({ at, blocking, message }) => {
    const { line, column } = at.range.start
    return `${line}:${column} ${blocking ? 'blocking' : 'told'} ${message}`
  })
}

function listNode(node: Tree, path: string, places: string): string[] {
  const own = path === '' ? [] : [`${path} ${describe(node)} ${places}${placeText(node.at)}`]
  if (node.kind === 'list') return own.concat(node.items.flatMap((item, i) => listNode(item, `${path}[${i}]`, '')))
  if (node.kind === 'scalar') return path === '' ? [`${describe(node)} ${placeText(node.at)}`] : own
  return own.concat(
    node.entries.flatMap(({ key, keyAt, at, value }) => {
      return listNode(value, path === '' ? key : `${path}.${key}`, `${placeText(keyAt)} ${placeText(at)} `)
    }),
  )
}

function describe(node: Tree): string {
  if (node.kind === 'table') return '{}'
  if (node.kind === 'list') return '[]'
  return typeof node.value === 'bigint' ? `= ${node.value}n` : `= ${JSON.stringify(node.value)}`
}

/** Runs, and gives the milliseconds it took. */
export function timed(run: () => void): number {
  const elapsed = processorTime()
  run()
  return elapsed()
}
