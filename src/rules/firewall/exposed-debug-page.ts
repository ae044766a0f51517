import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'exposed-debug-page',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Debug page is publicly reachable',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Turn debug mode off in production: `DEBUG=False`, `APP_DEBUG=false` or `RAILS_ENV=production`. Serve profiling pages on a port without a service, and reach them with `fly proxy`.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  cwe: [489, 215],
  check: eachLeak(
    new Map<LeakKind, string>([
      ['debug-page', 'It exposes settings and source code, and some debug pages let visitors run code in the app'],
    ]),
  ),
} satisfies Rule
