import type { Rule } from '../model/rule.ts'
import { PRACTICES } from '../model/severity.ts'
import { pageOf } from '../report/shared/rule-urls.ts'
import { fileRules } from '../rules/file-rules.generated.ts'

/** All rules, ordered by practice and id. */
export async function allRules(): Promise<readonly Rule[]> {
  const { liveRules } = await import('../rules/live-rules.generated.ts')
  return [...fileRules, ...liveRules].toSorted(
    (a, b) => PRACTICES.indexOf(a.practice) - PRACTICES.indexOf(b.practice) || (a.id < b.id ? -1 : 1),
  )
}

/** All rules: a table as text, or every property as JSON. */
export async function listRules(format: 'text' | 'json'): Promise<string> {
  const sorted = await allRules()
  if (format === 'json') {
    const listed = sorted.map(({ check: _, ...facts }) => ({
      ...facts,
      docs: pageOf({ practice: facts.practice, rule: facts.id }),
    }))
    return `${JSON.stringify({ version: 1, rules: listed }, undefined, 2)}\n`
  }
  const width = Math.max(...sorted.map(rule => rule.id.length))
  const lines: string[] = []
  let practice: string | undefined
  for (const rule of sorted) {
    if (rule.practice !== practice) lines.push(...(practice === undefined ? [] : ['']), rule.practice)
    practice = rule.practice
    const live = (rule.evidence ?? 'files') === 'files' ? '' : ' (airworthy verify)'
    lines.push(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title}${live}`)
  }
  return `${lines.join('\n')}\n`
}
