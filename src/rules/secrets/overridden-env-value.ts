import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appName } from '../../rulekit/apps.ts'
import { eachObservedApp, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'overridden-env-value',
  practice: 'secrets',
  evidence: 'inside',
  title: 'Value in `[env]` is overridden by a secret',
  severity: 'medium',
  confidence: 'high',
  remedy: 'Remove the line from `[env]`. If its value is the right one, run `fly secrets unset NAME` instead.',
  references: [
    'https://fly.io/docs/reference/configuration/#the-env-variables-section',
    'https://fly.io/docs/apps/secrets/',
  ],
  check: eachObservedApp(function* ({ name, secrets }, app) {
    const names = new Set(secrets ?? [])
    for (const setting of app.settings) {
      if (setting.origin !== 'fly-env' || setting.at.path !== app.path || !names.has(setting.name)) continue
      yield {
        message: `${appName(app)} has a secret ${code(setting.name)} that overrides this value. The line has no effect, and may expose an old credential.`,
        at: setting.at,
        subject: subjectOf(name, `env.${setting.name}`),
        remedy: `Remove the line. If its value is the right one, run \`fly secrets unset ${setting.name}${appFlag(app)}\` instead.`,
      }
    }
  }),
} satisfies Rule
