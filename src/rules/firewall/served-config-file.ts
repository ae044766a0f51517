import type { LeakKind } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { eachLeak } from '../../rulekit/each-observed.ts'

export default {
  id: 'served-config-file',
  practice: 'firewall',
  evidence: 'outside',
  title: 'Website serves its fly.toml or Dockerfile',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Remove the file from the folder that the web server publishes, and add it to `.dockerignore`.',
  references: [
    'https://fly.io/docs/blueprints/working-with-docker/',
    'https://fly.io/docs/reference/configuration/#the-statics-sections',
  ],
  cwe: [538],
  check: eachLeak(
    new Map<LeakKind, string>([
      ['fly-config', "It reveals the app's ports, regions, volumes and environment variables"],
      ['dockerfile', 'It reveals the base image, packages and paths that an attacker can target'],
    ]),
  ),
} satisfies Rule
