import { familiesOf, faultsOf, isForEveryone, otherOpenPorts } from '../../analysis/observed/observed.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName, nameFlag } from '../../rulekit/apps.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'private-app-answers',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Private app answers requests from the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Release its public addresses (`fly ips list`, `fly ips release ADDRESS`). For Flycast, allocate a private one with `fly ips allocate-v6 --private`.',
  references: ['https://fly.io/docs/networking/flycast/', 'https://fly.io/docs/networking/app-services/'],
  cwe: [923, 284],
  check: eachObservedHost(function* (host, project, app) {
    if (isForEveryone(host, project)) return
    const faulty = faultsOf(host, ({ https, http }) => {
      if (https?.response) return `over HTTPS (status ${https.response.status})`
      if (http?.response) return `over plain HTTP (status ${http.response.status})`
      return undefined
    })
    const [first] = faulty
    const [port] = otherOpenPorts(host, project)
    if (!first && port === undefined) return
    const where = first ? `${first.fault}${familiesOf(host, faulty)}` : `on port ${port}`
    const name = app ? appName(app) : code(host.app ?? '')
    const flag = app ? appFlag(app) : nameFlag(host.app)
    yield {
      message: `${name} must be private, but ${code(labelOf(host))} answers ${where}. Anyone on the internet can reach it.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'answer'),
      related: app?.reach.evidence.slice(0, 1) ?? [],
      remedy: `Run \`fly ips list${flag}\`, and release each public address with \`fly ips release ADDRESS${flag}\`.`,
    }
  }),
} satisfies Rule
