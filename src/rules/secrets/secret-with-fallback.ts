import { digestsOf } from '../../analysis/credentials/digest.ts'
import { fallsBackOnLiteral, opensAccounts } from '../../analysis/credentials/fallbacks.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appsBehind } from '../../rulekit/apps.ts'
import { lookUpOf } from '../../rulekit/code-fixes.ts'
import { eachProject } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'
import { setCommand } from '../../rulekit/rotation.ts'

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
  check: eachProject(function* (project) {
    const appOf = appsOf(project)
    const groups = new Map<string, Setting[]>()
    for (const setting of project.settings) {
      if (!fallsBackOnLiteral(setting, project.sources.get(setting.at.path))) continue
      // One default of one secret, however often a file reads it.
      const key = JSON.stringify([setting.at.path, setting.name, setting.value.raw])
      const group = groups.get(key)
      if (group) group.push(setting)
      else groups.set(key, [setting])
    }
    for (const [setting, ...others] of groups.values()) {
      if (!setting) continue
      const { name, value } = setting
      const lookUp = lookUpOf(setting)
      const instead = lookUp === undefined ? 'Remove the fallback' : `Use ${code(lookUp)} without a fallback`
      yield {
        message: `${code(name)} falls back to a hard-coded value. If the secret is not set on Fly.io, anyone who can read the code can use it.`,
        at: value.at,
        subject: name,
        severity: opensAccounts(name) ? 'high' : 'medium',
        alias: digestsOf(`${name}\n${value.raw}`).identity,
        related: others.map(other => ({ at: other.value.at, note: 'The same fallback is also here.' })),
        remedy: `${instead}, so that the app fails to start without it. Then run ${setCommand({ kind: '', evidence: '' }, variableOf(name), appsBehind({ at: value.at, app: appOf(setting) }, project))}.`,
      }
    }
  }),
} satisfies Rule
