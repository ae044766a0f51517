import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'exposed-debug-page',
  practice: 'firewall',
  evidence: 'outside',
  title: 'A debug page is open to the internet',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Switch debugging off where the app runs for others (`DEBUG=False`, `APP_DEBUG=false`, `RAILS_ENV=production`), or serve the page on a port without a service and reach it with `fly proxy`.',
  references: ['https://fly.io/docs/networking/services/', 'https://fly.io/docs/flyctl/proxy/'],
  cwe: [489, 215],
  check: eachLeak(
    new Map<LeakKind, string>([
      [
        'debug-page',
        'it shows the inside of the running app, settings and code among it, and some of these pages run what they are given',
      ],
    ]),
  ),
} satisfies Rule
