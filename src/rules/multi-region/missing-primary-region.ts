import { namesRegion, REVIEW_APPS_ACTION, stepOf } from '../../analysis/placement/placements.ts'
import { sqliteOf } from '../../analysis/placement/replication.ts'
import { isDisposable } from '../../analysis/placement/volumes.ts'
import { imageOf } from '../../analysis/services/services.ts'
import { databaseOfImage } from '../../facts/databases.ts'
import { fileStart } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'missing-primary-region',
  practice: 'multi-region',
  title: 'A fly config names no primary region',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Add `primary_region = "…"` with the code of the region where the data is to live; `fly platform regions` lists them.',
  references: ['https://fly.io/docs/reference/configuration/#primary-region', 'https://fly.io/docs/reference/regions/'],
  requirements: ['multi-region.primary-region'],
  check: eachProject(function* (project) {
    const reviewed = configsWithRegion(project)
    if (isNamedForAll(project)) return
    const allowed = (project.policy.allowedRegions ?? []).join(', ')
    for (const app of project.apps) {
      const { primaryRegion, settings, calls } = app
      const blank = primaryRegion?.known === true && primaryRegion.value.trim() === ''
      if (
        (primaryRegion && !blank) ||
        !isDeployed(app) ||
        !dependsOnRegion(app, project) ||
        reviewed.has(app.path) ||
        calls.some(namesRegion)
      )
        continue
      if (settings.some(({ name, reader }) => name === 'PRIMARY_REGION' && reader === 'runtime')) continue
      yield {
        message: `${appName(app)} has no \`primary_region\`, so new Machines and volumes go wherever the deploy happens to run nearest to.`,
        at: (blank ? primaryRegion : app.name)?.at ?? fileStart(app.path),
        subject: 'primary_region',
        ...(allowed ? { remedy: `Add \`primary_region = "…"\` with one that the policy allows: ${allowed}.` } : {}),
      }
    }
  }),
} satisfies Rule

/** Where data lives matters: it is on a volume, in a database, or the policy restricts the regions. */
function dependsOnRegion(app: App, { policy }: Project): boolean {
  if (policy.allowedRegions !== undefined || app.mounts.some(mount => !isDisposable(mount))) return true
  return databaseOfImage(imageOf(app) ?? '') !== undefined || sqliteOf(app) !== undefined
}

/** A fragment that other configs build on has neither a name nor anything that runs. */
function isDeployed({ name, services, mounts }: App): boolean {
  return name !== undefined || services.length > 0 || mounts.length > 0
}

/** flyctl's own variable is set, or a call that may be about any app names the region. */
function isNamedForAll({ apps, commands, flyctl, settings }: Project): boolean {
  const owned = new Set(apps.flatMap(({ calls }) => calls))
  if (settings.some(({ origin, name }) => origin === 'workflow-env' && name === 'FLY_REGION')) return true
  if (commands.some(({ assignments }) => assignments.some(({ name }) => name === 'FLY_REGION'))) return true
  return flyctl.some(call => call.command.reader !== 'development' && !owned.has(call) && namesRegion(call))
}

/** Configs that the review-apps action deploys with a region of its own. */
function configsWithRegion({ settings }: Project): Set<string | undefined> {
  const inputs = settings.filter(({ action }) => action === REVIEW_APPS_ACTION)
  const steps = new Set(inputs.filter(({ name }) => name === 'region').map(stepOf))
  const configs = inputs.filter(input => input.name === 'config' && steps.has(stepOf(input)))
  return new Set(configs.map(({ value }) => known(value)?.replace(/^(?:\.\/){1,9}/, '')))
}
