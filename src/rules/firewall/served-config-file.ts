import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'served-config-file',
  practice: 'firewall',
  evidence: 'outside',
  title: 'A website serves the files it was built from',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Take the file out of what is served, and list it in `.dockerignore`.',
  references: [
    'https://fly.io/docs/blueprints/working-with-docker/',
    'https://fly.io/docs/reference/configuration/#the-statics-sections',
  ],
  cwe: [538],
  check: eachLeak(
    new Map<LeakKind, string>([
      ['fly-config', "it tells the app's ports, regions, volumes and plain settings"],
      ['dockerfile', 'it tells what the app is made of, and where to look for holes'],
    ]),
  ),
} satisfies Rule
