import { digestsOf } from '../../analysis/credentials/digest.ts'
import { fallsBackOnLiteral } from '../../analysis/credentials/fallbacks.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { lookUpOf } from '../../rulekit/code-fixes.ts'
import { eachSetting } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'

export default {
  id: 'secret-with-fallback',
  practice: 'secrets',
  title: 'Secret falls back to a hard-coded value',
  severity: 'high',
  confidence: 'medium',
  remedy:
    'Remove the fallback, so that the app fails to start without the secret. Set it with `fly secrets set NAME=…`.',
  references: ['https://fly.io/docs/apps/secrets/', 'https://cwe.mitre.org/data/definitions/1188.html'],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [1188, 798],
  check: eachSetting(function* (setting, project, app) {
    if (!fallsBackOnLiteral(setting, project.sources.get(setting.at.path))) return
    const variable = variableOf(setting.name)
    const lookUp = lookUpOf(setting)
    const instead = lookUp === undefined ? 'Remove the fallback' : `Use ${code(lookUp)} without a fallback`
    yield {
      message: `${code(setting.name)} falls back to a hard-coded value. If the secret is not set on Fly.io, anyone who can read the code can use it.`,
      at: setting.value.at,
      subject: setting.name,
      alias: digestsOf(`${setting.name}\n${setting.value.raw}`).identity,
      remedy: `${instead}, so that the app fails to start without it. Then run \`fly secrets set ${variable}=…${appFlag(app)}\`.`,
    }
  }),
} satisfies Rule
