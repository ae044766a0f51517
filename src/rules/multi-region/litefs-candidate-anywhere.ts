import { type LiteFsConfig, liteFsConfigs } from '../../analysis/placement/litefs.ts'
import type { Location } from '../../model/files/text.ts'
import type { Fix, Rule } from '../../model/rule.ts'
import { eachProject } from '../../rulekit/each.ts'

const CONDITION = '${FLY_REGION == PRIMARY_REGION}'

export default {
  id: 'litefs-candidate-anywhere',
  practice: 'multi-region',
  title: 'LiteFS may make the primary in any region',
  severity: 'medium',
  confidence: 'medium',
  remedy: `Write \`candidate: ${CONDITION}\` under \`lease\`, and name the home of the data with \`primary_region\` in the fly config.`,
  references: ['https://fly.io/docs/litefs/getting-started-fly/', 'https://fly.io/docs/litefs/config/'],
  requirements: ['multi-region.consistency'],
  check: eachProject(function* (project) {
    for (const config of liteFsConfigs(project)) {
      const { candidate, leaseAt, leaseType } = config
      // With a static lease the file says itself which node is the primary.
      if (leaseType !== 'consul' || isConditional(config)) continue
      const at = candidate?.entry.at ?? leaseAt
      yield {
        message: `Every node of this LiteFS cluster may become the primary${candidate ? '' : ', as `candidate` is true where it is not set'}: after a failover in one region the writes go to another, far from where the data is meant to live.`,
        at,
        subject: 'lease.candidate',
        ...(candidate ? { fix: fixOf(candidate.scalar.at) } : {}),
      }
    }
  }),
} satisfies Rule

/** False for `true`, and where nothing is said; a variable or an expression decides for itself. */
function isConditional({ candidate }: LiteFsConfig): boolean {
  return candidate !== undefined && !/^(?:true|yes|on)$/i.test(String(candidate.scalar.value))
}

function fixOf(at: Location): Fix {
  const title = 'Let only Machines of the primary region take over'
  return { title, safe: false, edits: [{ at, text: CONDITION }] }
}
