import { missingPorts, runningServices } from '../../analysis/observed/services.ts'
import { nameOfPort } from '../../analysis/services/services.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'declared-service-not-running',
  practice: 'configuration',
  evidence: 'inside',
  title: 'Declared port is not published by any Machine',
  severity: 'low',
  confidence: 'high',
  remedy: 'Deploy the config, or remove the service from it.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  check: eachObservedApp(function* (observedApp, app) {
    // Without Machines, nothing is deployed and there is nothing to compare.
    if ((observedApp.machines ?? []).length === 0) return
    for (const port of missingPorts(app, runningServices(observedApp))) {
      yield {
        message: `No Machine of ${appName(app)} publishes ${nameOfPort(port)}, which the config declares. The running services differ from the reviewed config.`,
        at: port.at,
        subject: subjectOf(observedApp.name, `lacks ${nameOfPort(port)}`),
        remedy: `Deploy ${code(app.path)}, or remove the service from it.`,
      }
    }
  }),
} satisfies Rule
