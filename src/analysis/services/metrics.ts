import type { Location } from '../../model/files/text.ts'
import { type Table, type Tree, treeAt } from '../../model/files/tree.ts'
import type { App } from '../../model/project/app.ts'

/** Where Fly.io scrapes metrics of an app. */
export interface MetricsEndpoint {
  readonly port: number
  readonly path: string
  /** The port's value. */
  readonly at: Location
}

/**
 * The targets of `[[metrics]]`, also under its old names (flyctl: internal/appconfig/patches.go); those whose port is
 * not a number are left out. Without a path it is `/metrics`.
 */
export function metricsOf({ config }: App): MetricsEndpoint[] {
  const endpoints: MetricsEndpoint[] = []
  const add = (port: Tree | undefined, path: Tree | undefined): void => {
    if (port?.kind !== 'scalar' || typeof port.value !== 'number') return
    const text = path?.kind === 'scalar' && typeof path.value === 'string' ? path.value : '/metrics'
    endpoints.push({ port: port.value, path: text, at: port.at })
  }
  for (const { key, value } of config.entries) {
    if (key !== 'metrics' && key !== 'metric') continue
    for (const table of tablesOf(value)) add(treeAt(table, 'port'), treeAt(table, 'path'))
  }
  const experimental = treeAt(config, 'experimental')
  add(treeAt(experimental, 'metrics_port'), treeAt(experimental, 'metrics_path'))
  return endpoints
}

/** One table or an array of them, as flyctl takes both. */
export function tablesOf(tree: Tree | undefined): Table[] {
  if (tree?.kind === 'table') return [tree]
  return tree?.kind === 'list' ? tree.items.filter(item => item.kind === 'table') : []
}
