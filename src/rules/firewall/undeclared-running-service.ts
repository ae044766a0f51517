import { publicAddress } from '../../analysis/observed/observed.ts'
import { declaresService, nameOfRunning, runningServices } from '../../analysis/observed/services.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'undeclared-running-service',
  practice: 'firewall',
  evidence: 'inside',
  title: 'Machine publishes a port missing from the config',
  severity: 'high',
  confidence: 'high',
  remedy: 'Deploy the reviewed config to remove the service, or declare the service in the config.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923],
  check: eachObservedApp(function* (observedApp, app, project) {
    const isPublic = publicAddress(observedApp) !== undefined
    for (const service of runningServices(observedApp)) {
      if (declaresService(project, observedApp.name, service) !== false) continue
      const consequence = isPublic
        ? 'The port is publicly reachable and was not reviewed'
        : 'The first public address exposes it to the internet'
      yield {
        message: `Machines of ${appName(app)} publish ${nameOfRunning(service)}, which ${code(app.path)} does not declare. ${consequence}.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `runs ${nameOfRunning(service)}`),
        severity: isPublic ? 'high' : 'medium',
        remedy: `Deploy ${code(app.path)} to remove the service, or declare ${nameOfRunning(service)} in it.`,
      }
    }
  }),
} satisfies Rule
