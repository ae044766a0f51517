import { placementsOf, REVIEW_APPS_ACTION, stepOf } from '../../analysis/placement/placements.ts'
import { regionOf, regionsOfAlias } from '../../facts/regions.ts'
import type { Project } from '../../model/project/project.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'

export default {
  id: 'region-outside-policy',
  practice: 'multi-region',
  title: 'Something is placed in a region that the policy does not allow',
  severity: 'high',
  confidence: 'high',
  remedy: 'Name a region that `regions.allowed` in the policy lists, or, if data may live there, add it to the list.',
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
  for (const { code: name, at, where } of placementsOf(project)) {
    const outside = (regionsOfAlias(name) ?? (regionOf(name) ? [name] : [])).filter(region => !allowed.includes(region))
    const [first] = outside
    if (first === undefined) continue
    const place = regionOf(first)?.place ?? first
    const what = first === name ? `${code(name)} (${place})` : `${code(name)}, which takes in ${code(first)} (${place})`
    yield {
      message: `${code(where)} names ${what}: the policy allows ${allowed.map(code).join(', ')} only, so data may come to lie outside of them.`,
      at,
      subject: `${where} ${name}`,
      ...(first === name ? {} : { remedy: `Name the regions one by one: ${allowed.join(',')}.` }),
    }
  }
}

/** Without the input the action takes `FLY_REGION`, else `iad` (superfly/fly-pr-review-apps: entrypoint.sh). */
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
      message: `The review-apps action has no \`region\` and then takes \`iad\` (Ashburn, United States): the policy allows ${allowed.map(code).join(', ')} only.`,
      at: input.at,
      subject: `review apps ${input.key.slice(0, -input.name.length)}`,
      confidence: 'medium',
      remedy: `Give the step \`region: ${allowed[0] ?? '…'}\`.`,
    }
  }
}
