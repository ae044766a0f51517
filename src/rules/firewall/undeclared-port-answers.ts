import { declaresPort, otherOpenPorts } from '../../analysis/observed/observed.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'undeclared-port-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: 'A port answers that the fly config does not declare',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'See what is deployed (`fly services list`), and deploy the config that you review, or declare the port in it.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923],
  check: eachObservedHost(function* (host, project, app) {
    if (!app) return
    for (const port of otherOpenPorts(host, project)) {
      if (declaresPort(project, host.app, port)) continue
      yield {
        message: `${code(labelOf(host))} answers on port ${port}, which ${code(app.path)} does not declare: what runs is not what was reviewed.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
      }
    }
  }),
} satisfies Rule
