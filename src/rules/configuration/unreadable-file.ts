import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../../model/rule.ts'
import { eachProject } from '../../rulekit/each.ts'

/** A table that is pasted twice repeats all its keys. */
const MAX_PLACES = 100

export default {
  id: 'unreadable-file',
  practice: 'configuration',
  title: 'File cannot be parsed',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Fix the syntax error. Until then, the file is not checked and the check cannot pass.',
  references: ['https://fly.io/docs/reference/configuration/'],
  requirements: ['configuration.unreadable-files'],
  check: eachProject(function* ({ problems }) {
    const groups = new Map<string, Problem[]>()
    for (const problem of problems) {
      if (problem.at.path === '' || problem.idle || problem.whenNew) continue
      const key = `${problem.at.path}\n${problem.message}`
      const group = groups.get(key)
      if (group) group.push(problem)
      else groups.set(key, [problem])
    }
    for (const group of groups.values()) {
      const problem = group.find(({ blocking }) => blocking) ?? group[0]
      if (!problem) continue
      const { at, message, blocking, remedy: instead, aside } = problem
      const others = group.filter(other => other !== problem)
      const related = others.slice(0, MAX_PLACES).map(other => ({ at: other.at, note: 'The same error occurs here.' }))
      const remedy =
        'Fix the error. It does not affect the result of the check, but parts of the file may not be analyzed.'
      const kept = {
        ...(aside ? ({ severity: 'low' } as const) : {}),
        ...(instead === undefined ? {} : { remedy: instead }),
      }
      yield { message, at, subject: message, related, ...(blocking ? kept : { severity: 'low', remedy }) }
    }
  }),
} satisfies Rule
