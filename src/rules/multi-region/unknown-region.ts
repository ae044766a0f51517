import { runsAfterClosing } from '../../analysis/pipelines/closing-workflows.ts'
import { placementsOf } from '../../analysis/placement/placements.ts'
import { REGIONS, RETIRED_REGIONS, regionOf, regionsOfAlias } from '../../facts/regions.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'unknown-region',
  practice: 'multi-region',
  title: 'Unknown or retired Fly.io region',
  severity: 'medium',
  confidence: 'high',
  remedy: `Use a valid region that meets your data-residency requirements. Valid regions: ${REGIONS.map(({ code: name }) => name).join(', ')}.`,
  references: [
    'https://fly.io/docs/reference/regions/',
    'https://fly.io/docs/machines/guides-examples/machine-placement/',
  ],
  requirements: ['multi-region.data-residency'],
  check: eachProject(function* (project) {
    for (const { kind, code: name, at, where } of placementsOf(project)) {
      const retired = RETIRED_REGIONS.has(name)
      const alias = regionsOfAlias(name) !== undefined
      if (regionOf(name) || (alias && kind === 'choice')) continue
      if (runsAfterClosing(at.path, project)) continue
      const subject = `${where} ${name}`
      if (retired) {
        yield {
          message: `${code(where)} is set to ${code(name)}, which Fly.io retired in October 2025. New Machines and volumes may not be created there.`,
          at,
          subject,
        }
      } else if (alias) {
        yield {
          message: `${code(where)} is set to ${code(name)}, an alias for a group of regions. It is not valid here, so it does not determine where the data is stored.`,
          at,
          subject,
        }
      } else {
        yield {
          message: `${code(where)} is set to ${code(name)}, which is not a Fly.io region. The data may be stored elsewhere.`,
          at,
          subject,
          confidence: 'medium',
        }
      }
    }
  }),
} satisfies Rule
