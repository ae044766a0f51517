import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'overridden-env-value',
  practice: 'secrets',
  evidence: 'inside',
  title: 'A value in `[env]` is overridden by a secret of the same name',
  severity: 'medium',
  confidence: 'high',
  remedy:
    'Take the line out of `[env]`: the secret counts. If the line is the right one, run `fly secrets unset NAME`.',
  references: [
    'https://fly.io/docs/reference/configuration/#the-env-variables-section',
    'https://fly.io/docs/apps/secrets/',
  ],
  check: eachObservedApp(function* ({ name, secrets }, app) {
    const names = new Set(secrets ?? [])
    for (const setting of app.settings) {
      if (setting.origin !== 'fly-env' || setting.at.path !== app.path || !names.has(setting.name)) continue
      yield {
        message: `${appName(app)} has a secret ${code(setting.name)} besides: the value here is never used, and misleads whoever reads it, or is the one that was to be kept out of the repository.`,
        at: setting.at,
        subject: subjectOf(name, `env.${setting.name}`),
        remedy: `Take the line out: the secret counts. If the line is the right one, run \`fly secrets unset ${setting.name}${appFlag(app)}\`.`,
      }
    }
  }),
} satisfies Rule
