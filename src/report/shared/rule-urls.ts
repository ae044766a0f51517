import type { Finding } from '../../model/finding.ts'
import { RULE_PAGES } from '../../model/home.ts'

/** The address of the page about a finding's rule. */
export function pageOf({ practice, rule }: Pick<Finding, 'practice' | 'rule'>): string {
  return `${RULE_PAGES}/${practice}/${rule}.md`
}
