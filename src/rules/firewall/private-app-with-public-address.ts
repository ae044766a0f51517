import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'private-app-with-public-address',
  practice: 'firewall',
  evidence: 'inside',
  title: 'Private app has a public IP address',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly ips list`, and release each public address with `fly ips release ADDRESS`.',
  references: [
    'https://fly.io/docs/networking/flycast/',
    'https://fly.io/docs/blueprints/private-applications-flycast/',
  ],
  cwe: [923, 284],
  check: eachObservedApp(function* (observedApp, app) {
    if (app.reach.state !== 'private') return
    const [first, ...others] = (observedApp.addresses ?? []).filter(({ kind }) => kind === 'public')
    if (!first) return
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    yield {
      message: `${appName(app)} must be private, but it has the public address ${code(first.address)}${more}. Its services are exposed to the internet.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, 'public address'),
      related: app.reach.evidence.slice(0, 1),
      remedy: `Run \`fly ips release ${[first, ...others].map(({ address }) => address).join(' ')}${appFlag(app)}\`.`,
    }
  }),
} satisfies Rule
