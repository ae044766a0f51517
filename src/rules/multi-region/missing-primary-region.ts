import { namesRegion, REVIEW_APPS_ACTION, stepOf } from '../../analysis/placement/placements.ts'
import { sqliteOf } from '../../analysis/placement/replication.ts'
import { isDisposable } from '../../analysis/placement/volumes.ts'
import { imageOf } from '../../analysis/services/services.ts'
import { databaseOfImage } from '../../facts/databases.ts'
import { fileStart } from '../../model/files/text.ts'
import { entryOf } from '../../model/files/tree.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'missing-primary-region',
  practice: 'multi-region',
  title: 'Fly config has no primary region',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Add `primary_region` with the region of the existing volumes (`fly volumes list`), for example `primary_region = "ams"`. For a new app, choose the region where the data must be stored.',
  references: ['https://fly.io/docs/reference/configuration/#primary-region', 'https://fly.io/docs/reference/regions/'],
  requirements: ['multi-region.primary-region'],
  check: eachProject(function* (project) {
    const reviewed = configsWithRegion(project)
    if (isNamedForAll(project)) return
    const allowed = project.policy.allowedRegions ?? []
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
        message: `${appName(app)} has no \`primary_region\`. New Machines and volumes go to the region closest to wherever the deploy runs, so data can end up in any country.`,
        at: (blank ? primaryRegion : app.name)?.at ?? fileStart(app.path),
        subject: 'primary_region',
        ...(allowed.length > 0 ? { remedy: remedyFor(allowed) } : {}),
        ...(isOlder(app) && allowed.length === 0 && !hadRegion(app, project) ? { severity: 'low' } : {}),
      }
    }
  }),
} satisfies Rule

function remedyFor(allowed: readonly string[]): string {
  return `Add \`primary_region = "${allowed[0]}"\`. The policy allows ${allowed.map(code).join(', ')}.`
}

/**
 * True for a config from the time before `primary_region`, by the table that flyctl wrote then: the volumes of that app
 * exist, and Machines are created beside them.
 */
function isOlder({ config }: App): boolean {
  return entryOf(config, 'experimental') !== undefined
}

function hadRegion({ path }: App, { before }: Project): boolean {
  return before?.apps.some(app => app.path === path && app.primaryRegion !== undefined) === true
}

/** True if the app keeps data on a volume or in a database, or if the policy restricts the regions. */
function dependsOnRegion(app: App, { policy }: Project): boolean {
  if (policy.allowedRegions !== undefined || app.mounts.some(mount => !isDisposable(mount))) return true
  return databaseOfImage(imageOf(app) ?? '') !== undefined || sqliteOf(app) !== undefined
}

/** False for a fragment that other configs include: it has no name, service or volume. */
function isDeployed({ name, services, mounts }: App): boolean {
  return name !== undefined || services.length > 0 || mounts.length > 0
}

/** True if `FLY_REGION` is set for flyctl, or if a call that may be for any app sets the region. */
function isNamedForAll({ apps, commands, flyctl, settings }: Project): boolean {
  const owned = new Set(apps.flatMap(({ calls }) => calls))
  if (settings.some(({ origin, name }) => origin === 'workflow-env' && name === 'FLY_REGION')) return true
  if (commands.some(({ assignments }) => assignments.some(({ name }) => name === 'FLY_REGION'))) return true
  return flyctl.some(call => call.command.reader !== 'development' && !owned.has(call) && namesRegion(call))
}

/** Configs that the review-apps action deploys with its `region` input. */
function configsWithRegion({ settings }: Project): Set<string | undefined> {
  const inputs = settings.filter(({ action }) => action === REVIEW_APPS_ACTION)
  const steps = new Set(inputs.filter(({ name }) => name === 'region').map(stepOf))
  const configs = inputs.filter(input => input.name === 'config' && steps.has(stepOf(input)))
  return new Set(configs.map(({ value }) => known(value)?.replace(/^(?:\.\/){1,9}/, '')))
}
