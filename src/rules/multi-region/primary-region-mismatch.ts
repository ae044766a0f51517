import { isForApp, placementsOf } from '../../analysis/placement/placements.ts'
import { volumesOf } from '../../analysis/placement/volumes.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachApp, eachProject, inTurn } from '../../rulekit/each.ts'
import { deleteLines, offer } from '../../rulekit/fixes.ts'

export default {
  id: 'primary-region-mismatch',
  practice: 'multi-region',
  title: 'Conflicting primary regions',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Set the region only with `primary_region`, and remove or correct the other value.',
  references: ['https://fly.io/docs/reference/configuration/#primary-region', 'https://fly.io/docs/volumes/overview/'],
  requirements: ['multi-region.primary-region'],
  check: inTurn(eachApp(voidVariable), eachProject(overridingDeploys), eachApp(volumesElsewhere)),
} satisfies Rule

/** `primary_region` sets `PRIMARY_REGION` and overrides `[env]` and the image (docs: reference/configuration). */
function* voidVariable(app: App, project: Project): Iterable<Draft> {
  const primary = primaryOf(app)
  for (const setting of primary ? app.settings : []) {
    const value = known(setting.value)?.trim().toLowerCase()
    if (setting.name !== 'PRIMARY_REGION' || setting.reader !== 'runtime' || setting.shipped === false) continue
    if (!value || value === primary) continue
    const message = `\`PRIMARY_REGION\` is set to ${code(value)}, but \`primary_region\` of ${appName(app)} overrides it with ${code(primary ?? '')}. This value has no effect.`
    const fix = offer('Remove the overridden line', true, deleteLines(setting, project))
    const remedy = `Remove it, or set ${assignment(value)} if ${code(value)} is the right region.`
    yield { message, at: setting.value.at, subject: `PRIMARY_REGION ${value}`, remedy, ...fix }
  }
}

function* overridingDeploys(project: Project): Iterable<Draft> {
  for (const { kind, app, call, code: region, at, where } of placementsOf(project)) {
    const primary = app && primaryOf(app)
    if (kind !== 'primary' || !call || !primary || region === primary || !isForApp(call, app)) continue
    const message = `${code(where)} is set to ${code(region)} and overrides \`primary_region\` of ${appName(app)} (${code(primary)}). Data and writes go to another region than the config shows.`
    const remedy = `Remove it from the command, or set ${assignment(region)} in ${code(app.path)}.`
    yield { message, at, subject: `${where} ${region}`, remedy, confidence: 'medium' }
  }
}

/** Volumes of which no copy is created in the primary region. */
function* volumesElsewhere(app: App): Iterable<Draft> {
  const primary = primaryOf(app)
  for (const { source } of primary ? app.mounts : []) {
    const name = known(source)
    const volumes = volumesOf(app).filter(volume => volume.name === name)
    const first = name === undefined ? undefined : volumes[0]
    if (!first?.region || volumes.some(({ region }) => region === undefined || region === primary)) continue
    const message = `The volume ${code(name ?? '')} of ${appName(app)} is created in ${code(first.region)}, outside the primary region ${code(primary ?? '')}. A Machine in ${code(primary ?? '')} cannot mount it.`
    const remedy = `Create the volume in ${code(primary ?? '')}, or set ${assignment(first.region)} in ${code(app.path)}. To move an existing volume, run \`fly volumes fork VOLUME_ID --region ${primary}${appFlag(app)}\`.`
    yield { message, at: first.at, subject: `volume ${name} ${first.region}`, remedy, confidence: 'medium' }
  }
}

function assignment(region: string): string {
  return code(`primary_region = "${region}"`)
}

function primaryOf({ primaryRegion }: App): string | undefined {
  return known(primaryRegion)?.trim().toLowerCase() || undefined
}
