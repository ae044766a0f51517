import { didYouMean } from '../policy/suggest.ts'
import { pageOf } from '../report/shared/rule-urls.ts'
import { createStyle } from '../report/text/ansi.ts'
import { renderPage } from '../report/text/page.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'
import { showInPager } from './pager.ts'
import { allRules } from './rules.ts'

/** The examples of a page begin here: one section for each. */
const FIRST_EXAMPLE = /^## (?:Bad|Good): /m

/**
 * Shows the page of a rule, its address first: rendered on a terminal, as Markdown elsewhere. The examples, which are the
 * longest part, only on request. Rejects with a UsageError when there is no such rule.
 */
export async function explainRule(rule: string, examples: boolean, io: Io): Promise<void> {
  const { pages } = await import('#rule-pages')
  const page = pages.get(rule)
  const found = (await allRules()).find(({ id }) => id === rule)
  if (page === undefined || found === undefined) {
    throw new UsageError(`unknown rule ${rule}${didYouMean(rule, pages.keys())}`)
  }
  const first = FIRST_EXAMPLE.exec(page)?.index ?? page.length
  const hint = `Add --examples to see ${page.split(FIRST_EXAMPLE).length - 1} tested examples.`
  const text = examples ? page : `${page.slice(0, first).trimEnd()}\n\n${hint}\n`
  const address = pageOf({ practice: found.practice, rule })

  const { columns, color, links } = io.terminal
  if (columns === undefined) {
    io.write(`<${address}>\n\n${text}`)
    return
  }
  const rendered = `${address}\n\n${renderPage(text, createStyle(color, links), columns)}`
  if (!(await showInPager(rendered, io.environment))) io.write(rendered)
}
