import { didYouMean } from '../policy/suggest.ts'
import { pages } from '../rules/pages.generated.ts'
import { UsageError } from './options.ts'

/** The page of a rule, in Markdown. Throws a UsageError when there is no such rule. */
export function explainRule(rule: string): string {
  const page = pages.get(rule)
  if (page === undefined) throw new UsageError(`there is no rule ${rule}${didYouMean(rule, pages.keys())}`)
  return page
}
