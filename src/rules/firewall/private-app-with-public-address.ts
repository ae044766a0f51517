import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'private-app-with-public-address',
  practice: 'firewall',
  evidence: 'inside',
  title: 'An app that is to be private has a public address',
  severity: 'high',
  confidence: 'high',
  remedy: 'Release its public addresses: `fly ips list`, then `fly ips release ADDRESS`.',
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
      message: `${appName(app)} is to be private, and it has the public address ${code(first.address)}${more}: whatever it serves is open to the internet.`,
      at: placeOf(app),
      subject: subjectOf(observedApp.name, 'public address'),
      related: app.reach.evidence.slice(0, 1),
      remedy: `Release it: \`fly ips release ${first.address}${appFlag(app)}\`.`,
    }
  }),
} satisfies Rule
