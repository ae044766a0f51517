import type { Location } from '../src/model/files/text.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Rule } from '../src/model/rule.ts'
import { parsePage, runCheck } from './pages.ts'

/** What the rule's findings say beside their message, for every Bad section of its page. */
export async function goldenTextOf(rule: Rule, page: string): Promise<string> {
  const blocks: string[] = []
  for (const section of parsePage(page).sections.filter(({ kind }) => kind === 'bad')) {
    const { comparison } = await runCheck(rule, section)
    blocks.push([section.title, ...comparison.introduced.flatMap(linesOf)].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

function linesOf({ at, subject, confidence, related, remedy, fix }: Finding): string[] {
  return [
    `  ${placeOf(at)} ${subject} (${confidence})`,
    ...related.map(each => `    see ${placeOf(each.at)} ${each.note}`),
    ...remedy.split('\n').map(line => `    ${line}`.trimEnd()),
    ...(fix ? [`    fix${fix.safe ? ', safe' : ''}: ${fix.title}`] : []),
    ...(fix?.edits ?? []).map(edit => `      ${placeOf(edit.at)} ${JSON.stringify(edit.text)}`),
  ]
}

function placeOf({ path, range: { start, end } }: Location): string {
  const to = start.line === end.line ? end.column : `${end.line}:${end.column}`
  return `${path}:${start.line}:${start.column}-${to}`
}
