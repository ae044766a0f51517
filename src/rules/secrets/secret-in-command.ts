import { flyctlCallOf } from '../../analysis/commands/flyctl.ts'
import { shownProgram } from '../../analysis/commands/programs.ts'
import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'

export default {
  id: 'secret-in-command',
  practice: 'secrets',
  title: 'A credential is written into a command',
  severity: 'critical',
  confidence: 'high',
  remedy: `Keep a new one in the secrets of the repository, and write \`"$NAME"\` in the command. ${REVOKE}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/flyctl/secrets-import/'],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 214],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-command', project)) {
      const { credential, name, at, command } = found
      const development = command?.reader === 'development'
      if (!command || (development && credential.evidence === 'key block')) continue
      const program = shownProgram(command, at)
      const call = flyctlCallOf(command, project)
      const { confidence } = credential
      const what = name === '' ? '' : ` for ${code(name)}`
      yield {
        message: `${program === '' ? 'A command' : `The command ${code(program)}`} holds a credential${what} (${credential.label}): it stands in the repository, and process lists and logs show it where it runs.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...copiesOf(found),
        ...(confidence === 'high' && !development ? {} : { severity: 'high' }),
        remedy: `${remedyFor(found, program, call)} ${REVOKE}`,
      }
    }
  }),
} satisfies Rule

function remedyFor({ name, app, option }: PlacedCredential, program: string, call: FlyctlCall | undefined): string {
  const variable = variableOf(name.replaceAll('-', '_')).toUpperCase()
  const store = `Store a new one with \`gh secret set ${variable}\``
  if (!call) return `${store}, and let the command read it from the environment, as \`"$${variable}"\`.`
  if (option === '--access-token')
    return 'Make a deploy token with `fly tokens create deploy -x 720h`, set it as `FLY_API_TOKEN` in the environment, and take the old one back with `fly tokens revoke`.'
  if (call.verb.startsWith('secrets'))
    return `Set a new one by hand or from a store: \`printf '%s' "${variable}=$${variable}" | ${program} secrets import${appFlag(app)}\`.`
  if (option === '--env') return `Set a new one with \`fly secrets set ${variable}=…${appFlag(app)}\` instead.`
  return `${store}, and write \`"$${variable}"\` in its place.`
}
