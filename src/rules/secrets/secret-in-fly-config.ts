import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { deleteLines, offer, variableOf } from '../../rulekit/fixes.ts'

const CONSEQUENCE = 'it stands in the repository and in every release, and `fly config show` prints it'

export default {
  id: 'secret-in-fly-config',
  practice: 'secrets',
  title: 'A credential is written into a fly config',
  severity: 'critical',
  confidence: 'high',
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=…\`. ${REVOKE}`,
  references: [
    'https://fly.io/docs/apps/secrets/',
    'https://fly.io/docs/reference/configuration/#the-env-variables-section',
  ],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-fly-config', project)) {
      const { credential, name, at, setting, command } = found
      const place = setting?.name ?? (name === '' ? (command?.key.split('.').at(-1) ?? '') : name)
      const edit = setting?.origin === 'fly-env' && !found.copies ? deleteLines(setting, project) : undefined
      yield {
        message: `${code(place)} holds a credential (${credential.label}): ${CONSEQUENCE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...(credential.evidence === 'default login' ? { severity: 'high' } : {}),
        ...(setting ? { remedy: `${remedyFor(found, setting.name)} ${REVOKE}` } : {}),
        ...offer('Remove the line, once the secret is set', false, edit),
      }
    }
  }),
} satisfies Rule

function remedyFor({ setting, app }: PlacedCredential, name: string): string {
  const origin = setting?.origin
  const set = `fly secrets set ${origin === 'fly-file' ? 'FILE' : variableOf(name)}=…${appFlag(app)}`
  if (origin === 'fly-file')
    return `Run \`${set}\` with the Base64 of a new file, and replace \`raw_value\` by \`secret_name = "FILE"\`.`
  if (origin === 'fly-check-header')
    return 'A check header cannot take a secret: let a health path answer without a login.'
  if (origin === 'fly-response-header') return 'Take it out: every visitor gets this header.'
  return `Take it out, and set a new one with \`${set}\`.`
}
