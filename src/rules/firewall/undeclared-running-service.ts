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
  title: 'Machines publish a port that no config declares',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Deploy the config that you review, which takes the service out; or declare the service in it, so that it is reviewed.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923],
  check: eachObservedApp(function* (observedApp, app, project) {
    const isPublic = publicAddress(observedApp) !== undefined
    for (const service of runningServices(observedApp)) {
      if (declaresService(project, observedApp.name, service) !== false) continue
      const consequence = isPublic
        ? 'it is open to the internet, and nobody reviewed it'
        : 'it opens to the internet with the first public address'
      yield {
        message: `Machines of ${appName(app)} publish ${nameOfRunning(service)}, which ${code(app.path)} does not declare: ${consequence}.`,
        at: placeOf(app),
        subject: subjectOf(observedApp.name, `runs ${nameOfRunning(service)}`),
        severity: isPublic ? 'high' : 'medium',
      }
    }
  }),
} satisfies Rule
