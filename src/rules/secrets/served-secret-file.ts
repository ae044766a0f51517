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
      ['env-file', 'Its passwords and keys are exposed'],
      ['git-folder', 'The repository and its history can be downloaded from it'],
      ['script-secret', 'Anyone can read it in the browser and use it'],
    ]),
    new Map([['git-folder', 'high']]),
    new Map([
      [
        'script-secret',
        'Revoke the key with its provider. Move the call that needs it to the server, and set the new key there: `fly secrets set NAME=…`.',
      ],
    ]),
  ),
} satisfies Rule
