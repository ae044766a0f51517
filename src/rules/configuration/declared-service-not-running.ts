import { missingPorts, runningServices } from '../../analysis/observed/services.ts'
import { nameOfPort } from '../../analysis/services/services.ts'
import type { Rule } from '../../model/rule.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'declared-service-not-running',
  practice: 'configuration',
  evidence: 'inside',
  title: 'No Machine publishes a port that the config declares',
  severity: 'low',
  confidence: 'high',
  remedy: 'Deploy the config, or take the service out of it.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  check: eachObservedApp(function* (observedApp, app) {
    // Without any Machine nothing is deployed, and there is nothing to compare with.
    if ((observedApp.machines ?? []).length === 0) return
    for (const port of missingPorts(app, runningServices(observedApp))) {
      yield {
        message: `No Machine of ${appName(app)} publishes ${nameOfPort(port)}, which the config declares: what runs is not what was reviewed.`,
        at: port.at,
        subject: subjectOf(observedApp.name, `lacks ${nameOfPort(port)}`),
      }
    }
  }),
} satisfies Rule
