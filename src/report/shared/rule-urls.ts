import type { Finding } from '../../model/finding.ts'

/** Where the project lives. */
export const PROJECT = 'https://github.com/airworthy/airworthy'

/** Where the rules' pages of this major version can be read. */
export const RULE_PAGES = `${PROJECT}/blob/v1/docs/rules`

/** The address of the page about a finding's rule. */
export function pageOf({ practice, rule }: Pick<Finding, 'practice' | 'rule'>): string {
  return `${RULE_PAGES}/${practice}/${rule}.md`
}
