import { didYouMean } from '../policy/suggest.ts'
import { UsageError } from './options.ts'

/** The page of a rule, in Markdown. Rejects with a UsageError when there is no such rule. */
export async function explainRule(rule: string): Promise<string> {
  const { pages } = await import('#rule-pages')
  const page = pages.get(rule)
  if (page === undefined) throw new UsageError(`unknown rule ${rule}${didYouMean(rule, pages.keys())}`)
  return page
}
