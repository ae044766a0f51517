import { isForApp, type Placement, placementsOf } from '../../analysis/placement/placements.ts'
import { replicates, sqliteOf } from '../../analysis/placement/replication.ts'
import { groupsOf, isDisposable, volumeName } from '../../analysis/placement/volumes.ts'
import { regionOf } from '../../facts/regions.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'unreplicated-data-in-many-regions',
  practice: 'multi-region',
  title: 'Unreplicated data in multiple regions',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Keep the app in one region, replicate the data (LiteFS for SQLite), or use a database that all regions share.',
  references: ['https://fly.io/docs/volumes/overview/', 'https://fly.io/docs/litefs/'],
  requirements: ['multi-region.consistency', 'multi-region.data-location'],
  check: eachProject(function* (project) {
    const placements = placementsOf(project).filter(({ code: name }) => regionOf(name))
    for (const app of project.apps) {
      const sqlite = sqliteOf(app)
      const mounts = app.mounts.filter(mount => !isDisposable(mount))
      const [mount] = mounts
      if ((!sqlite && !mount) || replicates(app)) continue
      const groups = mounts.flatMap(({ processes }) => groupsOf(processes, app))
      const placed = placements.filter(placement => putsDataOf(app, groups, placement))
      if (isAllInOneRegion(placed)) continue
      const home = known(app.primaryRegion)?.trim().toLowerCase() || placed[0]?.code
      const further = placed.find(({ code: name }) => name !== home)
      if (!further || home === undefined) continue
      const what = sqlite
        ? `a SQLite database (${code(sqlite.name)})`
        : `a volume (${code(mount ? volumeName(mount) : '')})`
      yield {
        message: `${appName(app)} stores data in ${what} and runs in ${code(home)} and ${code(further.code)} without replication. Each region has its own data, and the copies diverge.`,
        at: further.at,
        subject: 'data in many regions',
        ...(mount ? { related: [{ at: mount.at, note: 'This volume stores the data.' }] } : {}),
        ...(sqlite ? { confidence: 'high' } : {}),
      }
    }
  }),
} satisfies Rule

/** True if every volume is created in one region: Machines run where their volumes are. */
function isAllInOneRegion(placed: readonly Placement[]): boolean {
  const regions = new Set(placed.map(placement => placement.code))
  return regions.size === 1 && placed.some(({ call }) => call?.verb === 'volumes create')
}

/** Whether a call puts Machines or volumes of the groups that hold data into exactly this region. */
function putsDataOf(app: App, groups: readonly (string | undefined)[], { kind, call, app: about }: Placement): boolean {
  if (!call || about !== app || kind === 'primary' || !isForApp(call, app)) return false
  if (/^(?:postgres|mpg|redis) /.test(call.verb)) return false
  // A list of regions means the first one with capacity, so it is a single region.
  if (kind === 'choice' && call.options.some(({ value }) => known(value)?.includes(','))) return false
  const counts = call.verb === 'scale count' ? call.operands.map(known) : []
  const named = counts.flatMap(count => /^([\w-]{1,63})=[1-9]/.exec(count ?? '')?.[1] ?? [])
  return groups.length === 0 || named.length === 0 || named.some(group => groups.includes(group))
}
