import type { Found } from './scanners.ts'

/** A credential, or a fault of another kind, wherever the scanners report it. */
export interface Secret {
  /** `<path>:<line>`, in order. */
  readonly places: readonly string[]
  /** The scanners that report at least one of the places. */
  readonly scanners: ReadonlySet<string>
  /** `false` where it is a fault that only Airworthy looks for. */
  readonly isCredential: boolean
}

/**
 * What all scanners found, each secret once: reports are the same secret if they have a line in common, or the same value in
 * one project, which is the first folder of the path. Scanners cut values differently, so the line counts, too.
 */
export function secretsOf(reports: ReadonlyMap<string, readonly Found[]>): readonly Secret[] {
  const parents = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    if (root !== node) parents.set(node, root)
    return root
  }
  const join = (a: string, b: string): void => {
    const [from, to] = [rootOf(a), rootOf(b)]
    if (from !== to) parents.set(from, to)
  }
  const all = [...reports].flatMap(([scanner, found]) => found.map(each => ({ scanner, each })))
  for (const { each } of all) {
    const place = `place ${placeOf(each)}`
    if (each.value !== undefined) join(place, `value ${each.path.split('/')[0]} ${each.value}`)
    for (const other of each.sameValue) join(place, `place ${placeOf(other)}`)
  }
  const secrets = new Map<string, { places: Set<string>; scanners: Set<string>; isCredential: boolean }>()
  for (const { scanner, each } of all) {
    const root = rootOf(`place ${placeOf(each)}`)
    const secret = secrets.get(root) ?? { places: new Set(), scanners: new Set(), isCredential: false }
    secrets.set(root, secret)
    for (const place of [each, ...each.sameValue]) secret.places.add(placeOf(place))
    secret.scanners.add(scanner)
    if (each.isCredential) secret.isCredential = true
  }
  return [...secrets.values()]
    .map(({ places, ...rest }) => ({ ...rest, places: [...places].sort() }))
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
}

/** The place that stands for a secret in lists. */
export function firstOf({ places }: Secret): string {
  return places[0] ?? ''
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line}`
}
