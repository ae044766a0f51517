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
  title: 'An app that keeps its own data runs in several regions without replication',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Keep the app in one region, replicate the data (LiteFS for SQLite), or move it to a database that all regions share.',
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
        message: `${appName(app)} keeps its data in ${what} and is put into ${code(further.code)} besides ${code(home)} without a sign of replication: each region then has data of its own, and they drift apart.`,
        at: further.at,
        subject: 'data in many regions',
        ...(mount ? { related: [{ at: mount.at, note: 'the volume' }] } : {}),
        ...(sqlite ? { confidence: 'high' } : {}),
      }
    }
  }),
} satisfies Rule

/** Machines run where their volumes are: with every volume created in one region, the data is in that one. */
function isAllInOneRegion(placed: readonly Placement[]): boolean {
  const regions = new Set(placed.map(placement => placement.code))
  return regions.size === 1 && placed.some(({ call }) => call?.verb === 'volumes create')
}

/** Whether a call puts Machines or volumes of the groups that hold data into exactly this region. */
function putsDataOf(app: App, groups: readonly (string | undefined)[], { kind, call, app: about }: Placement): boolean {
  if (!call || about !== app || kind === 'primary' || !isForApp(call, app)) return false
  if (/^(?:postgres|mpg|redis) /.test(call.verb)) return false
  // One of several regions, whichever has room, is still one.
  if (kind === 'choice' && call.options.some(({ value }) => known(value)?.includes(','))) return false
  const counts = call.verb === 'scale count' ? call.operands.map(known) : []
  const named = counts.flatMap(count => /^([\w-]{1,63})=[1-9]/.exec(count ?? '')?.[1] ?? [])
  return groups.length === 0 || named.length === 0 || named.some(group => groups.includes(group))
}
