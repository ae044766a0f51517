import type { Rule } from '../../model/rule.ts'
import { wholeProject } from '../../rulekit/each.ts'

export default {
  id: 'unreadable-file',
  practice: 'configuration',
  title: 'A file could not be read as what it is',
  severity: 'high',
  confidence: 'high',
  remedy: 'Correct the file at that place. Until then nothing in it is judged, and the check cannot pass.',
  references: ['https://fly.io/docs/reference/configuration/'],
  check: wholeProject(function* ({ problems }) {
    for (const { at, message, blocking } of problems) {
      if (at.path === '') continue
      const remedy = 'Correct the file at that place; the rest of it was judged.'
      yield { message, at, subject: message, ...(blocking ? {} : { severity: 'low', remedy }) }
    }
  }),
} satisfies Rule
