import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'served-secret-file',
  practice: 'secrets',
  evidence: 'outside',
  title: 'Website exposes a file with secrets',
  severity: 'critical',
  confidence: 'high',
  remedy:
    'Add the file to `.dockerignore`, deploy, and check that its URL answers 404. Then rotate every secret in it: `fly secrets set NAME=…`.',
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/blueprints/working-with-docker/'],
  cwe: [538, 200],
  check: eachLeak(
    new Map<LeakKind, string>([
      ['env-file', 'Anyone can read its passwords and keys'],
      ['git-folder', 'Anyone can download the whole repository with its history'],
      ['script-secret', 'Anyone can read and use it'],
    ]),
    new Map([['git-folder', 'high']]),
    new Map([
      [
        'script-secret',
        'Revoke the key with its provider. Move the call that needs it to the server, and set a new key with `fly secrets set NAME=…`.',
      ],
    ]),
  ),
} satisfies Rule
