import { openPorts } from '../../analysis/observed/observed.ts'
import { toolOfPort } from '../../facts/admin-tools.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'admin-port-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: "An administrators' tool answers the internet",
  severity: 'high',
  confidence: 'high',
  remedy: 'Take the service out and deploy; `fly proxy PORT` brings the port to your own machine.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  cwe: [284, 306],
  check: eachObservedHost(function* (host, project, app) {
    for (const port of openPorts(host, project)) {
      const tool = toolOfPort(port)
      if (!tool) continue
      const whose = app ? ` of ${appName(app)}` : ''
      yield {
        message: `${tool.name}${whose} answers the internet on port ${port} of ${code(labelOf(host))}: ${tool.login === 'own' ? 'whoever gets past its login' : 'whoever connects'} can ${tool.gives}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
      }
    }
  }),
} satisfies Rule
