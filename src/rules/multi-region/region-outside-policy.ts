import { placementsOf, REVIEW_APPS_ACTION, stepOf } from '../../analysis/placement/placements.ts'
import { regionOf, regionsOfAlias } from '../../facts/regions.ts'
import { known } from '../../model/files/value.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { nameFlag } from '../../rulekit/apps.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'region-outside-policy',
  practice: 'multi-region',
  title: 'Region is not allowed by the policy',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Use a region from `regions.allowed` in the policy. If data may be stored in this region, add it to that list.',
  references: [
    'https://fly.io/docs/reference/regions/',
    'https://fly.io/docs/machines/guides-examples/machine-placement/',
  ],
  requirements: ['multi-region.data-residency', 'multi-region.data-location'],
  check: inTurn(eachProject(namedRegions), eachProject(reviewAppsWithoutRegion)),
} satisfies Rule

function* namedRegions(project: Project): Iterable<Draft> {
  const allowed = project.policy.allowedRegions ?? []
  if (allowed.length === 0) return
  for (const { code: name, at, where, app, call } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter(region => !allowed.includes(region))
    const [first] = outside
    if (first === undefined) continue
    const place = regionOf(first)?.place ?? first
    const what = first === name ? `${code(name)} (${place})` : `${code(name)}, which includes ${code(first)} (${place})`
    yield {
      message: `${code(where)} is set to ${what}. The policy allows only ${allowed.map(code).join(', ')}, so data may be stored or processed outside these regions.`,
      at,
      subject: `${where} ${name}`,
      remedy:
        first === name
          ? `Use ${anyOf(allowed)}. If data may be stored in ${code(name)}, add it to \`regions.allowed\` in the policy.${alreadyThere(where, name, nameFlag(known(call?.app) ?? known(app?.name)))}`
          : `List the regions explicitly: ${code(allowed.join(','))}.`,
    }
  }
}

/** A command that starts Machines has run before: what it started stays in its region. */
function alreadyThere(where: string, region: string, flag: string): string {
  if (!/^fly (?:scale count|machines? (?:run|create|clone))/.test(where)) return ''
  return ` Machines in ${code(region)} keep running: find them with \`fly machine list${flag}\`, and remove each with \`fly machine destroy ID --force${flag}\`.`
}

/** `ams`, `fra` or `cdg`. */
function anyOf(names: readonly string[]): string {
  const quoted = names.map(code)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}

/** Without the input, the action uses `FLY_REGION` or `iad` (superfly/fly-pr-review-apps: entrypoint.sh). */
function* reviewAppsWithoutRegion({ settings, policy }: Project): Iterable<Draft> {
  const allowed = policy.allowedRegions ?? []
  if (allowed.length === 0 || allowed.includes('iad')) return
  if (settings.some(({ origin, name }) => origin === 'workflow-env' && name === 'FLY_REGION')) return
  const inputs = settings.filter(({ action, reader }) => action === REVIEW_APPS_ACTION && reader !== 'development')
  const placed = new Set(inputs.filter(({ name }) => name === 'region').map(stepOf))
  for (const input of inputs) {
    const step = stepOf(input)
    if (placed.has(step)) continue
    placed.add(step)
    yield {
      message: `The review-apps action has no \`region\` input and defaults to \`iad\` (Ashburn, United States). The policy allows only ${allowed.map(code).join(', ')}.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: 'medium',
      remedy: `Add \`region: ${allowed[0]}\` to the \`with\` inputs of this step.`,
    }
  }
}
