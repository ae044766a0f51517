import type { Scalar, Tree } from '../../model/files/tree.ts'

const WHOLE = /^([-+]?)(0[xX][\da-fA-F]{1,30}|0[bB][01]{1,100}|0[oO][0-7]{1,40}|0[0-7]{1,40})$/
const DECIMAL = /^[-+]?(?:\.\d{1,60}|\d{1,60}(?:\.\d{0,60})?)(?:[eE][-+]?\d{1,4})?$/

/**
 * A YAML tree with its plain scalars as Go's yaml.v3 resolves them, which flyctl reads fly configs and compose files
 * with: `_` between digits does not count, and a leading `0` makes a number octal (go-yaml: resolve.go).
 */
export function resolveAsGo(tree: Tree): Tree {
  const resolved = new Map<Tree, Tree>()
  const resolve = (node: Tree): Tree => {
    // Aliases share their subtrees.
    const found = resolved.get(node) ?? resolveNode(node)
    resolved.set(node, found)
    return found
  }
  const resolveNode = (node: Tree): Tree => {
    if (node.kind === 'scalar') return resolveScalar(node)
    if (node.kind === 'list') return { ...node, items: node.items.map(resolve) }
    return { ...node, entries: node.entries.map(entry => ({ ...entry, value: resolve(entry.value) })) }
  }
  return resolve(tree)
}

function resolveScalar(scalar: Scalar): Scalar {
  const { raw } = scalar
  if (!/^[-+.\d]/.test(raw) || raw.length > 100) return scalar
  const value = numberIn(raw.replaceAll('_', ''))
  return value === undefined ? scalar : { ...scalar, value }
}

function numberIn(text: string): number | undefined {
  const [, sign, digits = ''] = WHOLE.exec(text) ?? []
  if (sign === undefined) return DECIMAL.test(text) ? finite(Number(text)) : undefined
  const number = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits.toLowerCase())
  return finite(sign === '-' ? -number : number)
}

/** What is too large for a port or a limit stays as it was read. */
function finite(value: number): number | undefined {
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined
}
