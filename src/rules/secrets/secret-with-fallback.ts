import { digestsOf } from '../../analysis/credentials/digest.ts'
import { fallsBackOnLiteral, opensAccounts } from '../../analysis/credentials/fallbacks.ts'
import { isReadAgainInProduction } from '../../analysis/credentials/replaced.ts'
import { signsOnlyIds } from '../../analysis/credentials/signing-literals.ts'
import { isSetByDeploy } from '../../analysis/evidence/secrets-set.ts'
import { severityBy } from '../../analysis/evidence/severity.ts'
import { mayRun } from '../../analysis/programs/one-off-programs.ts'
import { isRequiredAtStart } from '../../analysis/programs/required-variables.ts'
import { isNeverRead } from '../../analysis/programs/unread-properties.ts'
import { known } from '../../model/files/value.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Project } from '../../model/project/project.ts'
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
      if (isReadAgainInProduction(setting, project) || isRequiredAtStart(setting, project)) continue
      if (isNeverRead(setting, project)) continue
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
        ...severityBy(
          opensAccounts(name) &&
            !signsOnlyIds(name, value.at, project.sources.get(value.at.path)) &&
            !isSetByDeploy(variableOf(name), project.before ?? project) &&
            mayRun(value.at.path, project),
        ),
        alias: digestsOf(`${name}\n${value.raw}`).identity,
        related: others.map(other => ({ at: other.value.at, note: 'The same fallback is also here.' })),
        remedy: `First run ${setCommand({ kind: '', evidence: '' }, variableOf(name), appsBehind({ at: value.at, app: appOf(setting) }, project))}. ${instead}, so that the app fails to start without it.${duringBuild(setting, project)}`,
      }
    }
  }),
} satisfies Rule

/** A task of Rails in the build starts the app, which has no secrets there: a sentence with a blank in front, else ''. */
function duringBuild({ name, at }: Setting, { commands }: Project): string {
  if (!at.path.endsWith('.rb')) return ''
  const task = commands.find(({ origin, argv }) => {
    return origin === 'dockerfile-run' && argv.some(word => known(word) === 'assets:precompile')
  })
  if (!task) return ''
  const place = code(`${task.at.path}:${task.at.range.start.line}`)
  return ` Builds have no secrets: set ${code(`${variableOf(name)}=dummy`)} for \`assets:precompile\` in ${place}.`
}
