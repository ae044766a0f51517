import type { Rule } from '../../model/rule.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { code } from '../../rulekit/code.ts'
import { eachSeenHost, familiesOf, faultsOf, placeOf, subjectOf } from '../../rulekit/seen.ts'

export default {
  id: 'private-app-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: 'An app that is to be private answers the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Release its public addresses (`fly ips list`, `fly ips release`), and give it a private one: `fly ips allocate-v6 --private`.',
  references: ['https://fly.io/docs/networking/flycast/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923, 284],
  check: eachSeenHost(function* (host, _project, app) {
    if (app?.reach.state !== 'private') return
    const faulty = faultsOf(host, ({ https, http }) => {
      if (https?.response) return { over: 'HTTPS', status: https.response.status }
      if (http?.response) return { over: 'plain HTTP', status: http.response.status }
      return undefined
    })
    const [first] = faulty
    if (!first) return
    yield {
      message: `${appName(app)} is to be private, and ${code(host.host)} answers the internet over ${first.fault.over} (status ${first.fault.status})${familiesOf(host, faulty)}: anybody gets to it.`,
      at: placeOf(app),
      subject: subjectOf(host.host, 'answer'),
      related: app.reach.evidence.slice(0, 1),
      remedy: `Release its public addresses: \`fly ips list${appFlag(app)}\`, then \`fly ips release ADDRESS${appFlag(app)}\`.`,
    }
  }),
} satisfies Rule
