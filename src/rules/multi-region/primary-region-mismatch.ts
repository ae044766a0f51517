import { isForApp, placementsOf } from '../../analysis/placement/placements.ts'
import { volumesOf } from '../../analysis/placement/volumes.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp, eachProject, inTurn } from '../../rulekit/each.ts'
import { deleteLines, offer } from '../../rulekit/fixes.ts'

export default {
  id: 'primary-region-mismatch',
  practice: 'multi-region',
  title: 'Two places disagree about the primary region',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Let `primary_region` alone say where the app lives, and take the other place out or correct it.',
  references: ['https://fly.io/docs/reference/configuration/#primary-region', 'https://fly.io/docs/volumes/overview/'],
  requirements: ['multi-region.primary-region'],
  check: inTurn(eachApp(voidVariable), eachProject(overridingDeploys), eachApp(volumesElsewhere)),
} satisfies Rule

/** `primary_region` sets `PRIMARY_REGION` and beats `[env]` and the image (docs: reference/configuration). */
function* voidVariable(app: App, project: Project): Iterable<Draft> {
  const primary = primaryOf(app)
  for (const setting of primary ? app.settings : []) {
    const value = known(setting.value)?.trim().toLowerCase()
    if (setting.name !== 'PRIMARY_REGION' || setting.reader !== 'runtime' || setting.shipped === false) continue
    if (!value || value === primary) continue
    const message = `\`PRIMARY_REGION\` is ${code(value)} here, but \`primary_region\` of ${appName(app)} makes it ${code(primary ?? '')} on every Machine: writes go where this line does not say.`
    const fix = offer('Remove the line that has no effect', true, deleteLines(setting, project))
    yield { message, at: setting.value.at, subject: `PRIMARY_REGION ${value}`, ...fix }
  }
}

function* overridingDeploys(project: Project): Iterable<Draft> {
  for (const { kind, app, call, code: region, at, where } of placementsOf(project)) {
    const primary = app && primaryOf(app)
    if (kind !== 'primary' || !call || !primary || region === primary || !isForApp(call, app)) continue
    const message = `${code(where)} says ${code(region)} and beats \`primary_region\` of ${appName(app)}, which is ${code(primary)}: data and writes live where the config does not say.`
    yield { message, at, subject: `${where} ${region}`, confidence: 'medium' }
  }
}

/** Volumes of one name that are made, all of them, in regions other than the primary one. */
function* volumesElsewhere(app: App): Iterable<Draft> {
  const primary = primaryOf(app)
  for (const { source } of primary ? app.mounts : []) {
    const name = known(source)
    const volumes = volumesOf(app).filter(volume => volume.name === name)
    const first = name === undefined ? undefined : volumes[0]
    if (!first?.region || volumes.some(({ region }) => region === undefined || region === primary)) continue
    const message = `Every volume ${code(name ?? '')} is made outside of \`primary_region\` of ${appName(app)}: the data lives in ${code(first.region)}, and writes are sent to ${code(primary ?? '')}.`
    yield { message, at: first.at, subject: `volume ${name} ${first.region}`, confidence: 'medium' }
  }
}

function primaryOf({ primaryRegion }: App): string | undefined {
  return known(primaryRegion)?.trim().toLowerCase() || undefined
}
