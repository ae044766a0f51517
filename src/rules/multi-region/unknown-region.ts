import { placementsOf } from '../../analysis/placement/placements.ts'
import { REGIONS, RETIRED_REGIONS, regionOf, regionsOfAlias } from '../../facts/regions.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachProject } from '../../rulekit/each.ts'

export default {
  id: 'unknown-region',
  practice: 'multi-region',
  title: 'A region is named that Fly.io does not offer',
  severity: 'medium',
  confidence: 'high',
  remedy: `Name one that exists, chosen by the law that its data is to be under: ${REGIONS.map(({ code: name }) => name).join(', ')}.`,
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
      const subject = `${where} ${name}`
      if (retired) {
        yield {
          message: `${code(where)} names ${code(name)}, which Fly.io took off its list of regions in October 2025: new Machines and volumes cannot be counted on to be there.`,
          at,
          subject,
        }
      } else if (alias) {
        yield {
          message: `${code(where)} names ${code(name)}, which stands for many regions and only counts where one Machine is placed: here it settles no place for the data.`,
          at,
          subject,
        }
      } else {
        yield {
          message: `${code(where)} names ${code(name)}, which is no region of Fly.io: where the data goes is not what stands here.`,
          at,
          subject,
          confidence: 'medium',
        }
      }
    }
  }),
} satisfies Rule
