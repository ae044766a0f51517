import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'served-secret-file',
  practice: 'secrets',
  evidence: 'outside',
  title: 'A website serves a file with secrets',
  severity: 'critical',
  confidence: 'high',
  remedy:
    'Take the file out of what is served, and list it in `.dockerignore`; then replace every secret that stands in it, since somebody may have read it: `fly secrets set NAME=…`.',
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/blueprints/working-with-docker/'],
  cwe: [538, 200],
  check: eachLeak(
    new Map<LeakKind, string>([
      ['env-file', "the passwords and keys in it are anybody's now"],
      ['git-folder', 'the whole repository with its history can be put together from it'],
    ]),
    new Map([['git-folder', 'high']]),
  ),
} satisfies Rule
