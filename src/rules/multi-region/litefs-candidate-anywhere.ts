import { type LiteFsConfig, liteFsConfigs } from '../../analysis/placement/litefs.ts'
import { placementsOf } from '../../analysis/placement/placements.ts'
import type { Location } from '../../model/files/text.ts'
import type { Project } from '../../model/project/project.ts'
import type { Fix, Rule } from '../../model/rule.ts'
import { eachProject } from '../../rulekit/each.ts'

const CONDITION = '${FLY_REGION == PRIMARY_REGION}'

export default {
  id: 'litefs-candidate-anywhere',
  practice: 'multi-region',
  title: 'LiteFS primary can move to any region',
  severity: 'medium',
  confidence: 'medium',
  remedy: `Set \`candidate: ${CONDITION}\` under \`lease\`. Set \`primary_region\` in the fly config to the region of the data.`,
  references: ['https://fly.io/docs/litefs/getting-started-fly/', 'https://fly.io/docs/litefs/config/'],
  requirements: ['multi-region.consistency'],
  check: eachProject(function* (project) {
    for (const config of liteFsConfigs(project)) {
      const { candidate, leaseAt, leaseType } = config
      // With a static lease, the file names the primary node.
      if (leaseType !== 'consul' || isConditional(config)) continue
      const at = candidate?.entry.at ?? leaseAt
      yield {
        message: `Any node of this LiteFS cluster can become the primary${candidate ? '' : ', because `candidate` defaults to true'}. After a failover, writes and new data can move to another region.`,
        at,
        subject: 'lease.candidate',
        ...(isInOneRegion(project) ? { severity: 'low' } : {}),
        ...(candidate ? { fix: fixOf(candidate.scalar.at) } : {}),
      }
    }
  }),
} satisfies Rule

const SEVERAL_REGIONS = /\b(?:two|three|four|five|several|multiple|many|all|multi)[- ]\[?regions?\b/i

/** True where the files name one region only, the policy none, and no text speaks of several. */
function isInOneRegion(project: Project): boolean {
  if (project.policy.allowedRegions || new Set(placementsOf(project).map(({ code }) => code)).size > 1) return false
  return ![...project.sources.values()].some(({ path, text }) => /\.mdx?$/i.test(path) && SEVERAL_REGIONS.test(text))
}

/** True for a variable or an expression; false for `true` and for a missing value. */
function isConditional({ candidate }: LiteFsConfig): boolean {
  return candidate !== undefined && !/^(?:true|yes|on)$/i.test(String(candidate.scalar.value))
}

function fixOf(at: Location): Fix {
  const title = 'Restrict candidates to the primary region'
  return { title, safe: false, edits: [{ at, text: CONDITION }] }
}
