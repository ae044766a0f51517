import { declaresPort, otherOpenPorts } from '../../analysis/observed/observed.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'undeclared-port-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Public port is not declared in the config',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Run `fly services list` to see what is deployed. Deploy the reviewed config, or declare the port in it.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923],
  check: eachObservedHost(function* (host, project, app) {
    if (!app) return
    for (const port of otherOpenPorts(host, project)) {
      if (declaresPort(project, host.app, port)) continue
      yield {
        message: `${code(labelOf(host))} answers on port ${port}, which ${code(app.path)} does not declare. The running services differ from the reviewed config.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), `port ${port}`),
        remedy: `Run \`fly services list${appFlag(app)}\` to see what is deployed. Deploy ${code(app.path)}, or declare port ${port} in it.`,
      }
    }
  }),
} satisfies Rule
