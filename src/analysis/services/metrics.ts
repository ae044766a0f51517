import type { Location } from '../../model/files/text.ts'
import { type Table, type Tree, treeAt } from '../../model/files/tree.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'

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

const PROGRAM = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|exs?|php|java|kts?|scala|cs|fs|gleam|swift|dart|cr|clj)$/i
const MANIFEST =
  /(?:^|\/)(?:package\.json|Gemfile|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.toml|mix\.exs|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj)$/
const SAYS_METRICS = /metric|prom|telemetry|statsd|actuator|micrometer|exporter|pprof/i

/**
 * False only where all programs of an app and their dependencies are in the files that were read, and none of them has a
 * word for metrics: the config then names a path that nothing serves.
 */
export function mayServeMetrics({ folder, build, path: config }: App, { paths, sources }: Project): boolean {
  if (build.image) return true
  let programs = 0
  for (const path of paths) {
    if (path === config || (folder !== '' && !path.startsWith(`${folder}/`))) continue
    if (!PROGRAM.test(path) && !MANIFEST.test(path)) continue
    if (/(?:^|\/)(?:node_modules|vendor|tests?|__tests__)\/|\.(?:test|spec)\./.test(path)) continue
    const text = sources.get(path)?.text
    if (text === undefined || SAYS_METRICS.test(text)) return true
    programs++
  }
  return programs === 0
}

/** One table or an array of them, as flyctl takes both. */
export function tablesOf(tree: Tree | undefined): Table[] {
  if (tree?.kind === 'table') return [tree]
  return tree?.kind === 'list' ? tree.items.filter(item => item.kind === 'table') : []
}
