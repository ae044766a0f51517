import type { Location } from '../../model/files/text.ts'
import { type Entry, entryOf, type Scalar, type Tree } from '../../model/files/tree.ts'
import type { Project } from '../../model/project/project.ts'

/** The config of LiteFS, as far as it tells who may write (litefs: cmd/litefs/config.go). */
export interface LiteFsConfig {
  readonly path: string
  /** The key that opens the section on leases. */
  readonly leaseAt: Location
  /** `consul` or `static`; `undefined` if it is missing or depends on a variable. */
  readonly leaseType: string | undefined
  /** Absent, every node is a candidate. */
  readonly candidate: { readonly entry: Entry; readonly scalar: Scalar } | undefined
}

const LITEFS = /(?:^|\/)litefs(?:[._-][^/]*)?\.ya?ml$/

/** Every LiteFS config of the project; examples, tests and those for development are none. */
export function liteFsConfigs(project: Project): LiteFsConfig[] {
  const used = new Set<string>()
  for (const { at, reader } of project.settings) if (reader !== 'development') used.add(at.path)
  const configs: LiteFsConfig[] = []
  for (const [path, document] of project.documents) {
    if (document.kind !== 'tree' || !LITEFS.test(path) || !used.has(path)) continue
    const lease = entryOf(document.roots[0], 'lease')
    if (!lease || !isFuse(document.roots[0])) continue
    const type = entryOf(lease.value, 'type')?.value
    const candidate = entryOf(lease.value, 'candidate')
    configs.push({
      path,
      leaseAt: lease.keyAt,
      leaseType: type?.kind === 'scalar' && /^\w+$/.test(String(type.value)) ? String(type.value) : undefined,
      candidate: candidate?.value.kind === 'scalar' ? { entry: candidate, scalar: candidate.value } : undefined,
    })
  }
  return configs
}

function isFuse(root: Tree | undefined): boolean {
  return entryOf(root, 'fuse') !== undefined || entryOf(root, 'data') !== undefined
}
