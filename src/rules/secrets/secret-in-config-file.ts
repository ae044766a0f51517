import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import { isPracticeKey } from '../../facts/secret-paths.ts'
import type { App } from '../../model/project/app.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'

export default {
  id: 'secret-in-config-file',
  practice: 'secrets',
  title: 'A credential is written into a file of the repository',
  severity: 'critical',
  confidence: 'high',
  remedy: `Take it out of the repository, and set a new one with \`fly secrets set NAME=…\`. ${REVOKE}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/security/shared-responsibility/'],
  requirements: ['secrets.code', 'secrets.fly-secrets'],
  cwe: [798, 312],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-config-file', project)) {
      const { credential, name, at, app, setting } = found
      const standing = setting && standingOf(found, setting)
      if (!standing) continue
      yield {
        message: `${code(setting.origin === 'secret-file' ? at.path : name)} holds a credential (${credential.label}): everyone who can read the repository, now or in its history, can use it.`,
        at,
        subject: `${name} ${credential.digest}`,
        ...standing,
        ...copiesOf(found),
        remedy: remedyFor(setting, app),
      }
    }
  }),
} satisfies Rule

function remedyFor({ origin, reader, name, at }: Setting, app: App | undefined): string {
  if (reader === 'development') return 'Revoke it where it was issued, and write a made-up value in its place.'
  const variable = /cookie/i.test(name) ? 'RELEASE_COOKIE' : variableOf(name)
  if (origin === 'secret-file' && !at.path.endsWith('.eex'))
    return `Run ${code(`git rm --cached ${at.path}`)}, name the file in \`.gitignore\`, and put new ones where they are read. ${REVOKE}`
  return `Take it out, and set a new one with \`fly secrets set ${variable}=…${appFlag(app)}\`. ${REVOKE}`
}

/** How bad and how sure it is; `undefined` for the keys of tests and of local servers. */
function standingOf(
  { credential, at }: PlacedCredential,
  { origin, reader }: Setting,
): Pick<Draft, 'severity' | 'confidence'> | undefined {
  const { evidence, confidence } = credential
  const isShaped = confidence === 'high' && evidence === 'provider format'
  const isCertain = isShaped || (confidence === 'high' && evidence === 'url userinfo')
  if (reader === 'development') return isShaped ? { severity: 'high', confidence: 'medium' } : undefined
  if (evidence === 'key block') return isPracticeKey(at.path) ? undefined : { confidence }
  if (/^(?:env-file|compose-environment|secret-file)$/.test(origin) || isCertain) return { confidence }
  // Whether the program reads that file on Fly.io is not known: a name and a value are not all there is to it.
  if (/(?:^|[._/-])(?:prod|production|staging|live|deploy)/i.test(at.path))
    return confidence === 'high' ? { confidence } : { severity: 'high', confidence }
  if (evidence === 'high entropy' || (confidence !== 'high' && origin === 'json')) return undefined
  return { severity: 'high', confidence: confidence === 'high' ? 'medium' : 'low' }
}
