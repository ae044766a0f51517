import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'exposed-metrics',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Metrics endpoint is publicly readable',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Serve the metrics on a separate port that no service publishes, and set that port in `[[metrics]]`. Fly.io scrapes it over the private network.',
  references: ['https://fly.io/docs/monitoring/metrics/'],
  cwe: [200],
  check: eachLeak(new Map<LeakKind, string>([['metrics', 'It reveals traffic, routes and versions of the app']])),
} satisfies Rule
