import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'exposed-metrics',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Metrics are open to the internet',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Serve the metrics on a port of their own without a service: `[[metrics]]` with that port is scraped over the private network.',
  references: ['https://fly.io/docs/monitoring/metrics/'],
  cwe: [200],
  check: eachLeak(new Map<LeakKind, string>([['metrics', 'it tells how the app is used and what it is made of']])),
} satisfies Rule
