import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import { isLaunchKey } from '../../analysis/image/launch-keys.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { buildSecretRemedy } from '../../rulekit/build-secrets.ts'
import { upperCaseName, urlVariable } from '../../rulekit/code-fixes.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { deleteLines, offer, variableOf } from '../../rulekit/fixes.ts'

const IN_IMAGE = 'Anyone who can pull the image can read it'
const NOT_SHIPPED = 'The stage is not part of the final image, but the build cache and the repository contain it'

export default {
  id: 'secret-in-dockerfile',
  practice: 'secrets',
  title: 'Hard-coded credential in a Dockerfile',
  severity: 'critical',
  confidence: 'high',
  remedy: `Remove it. Set a new value with \`fly secrets set NAME=…\`, or for the build with \`fly deploy --build-secret NAME=…\`. ${REVOKE}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/apps/build-secrets/'],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-dockerfile', project)) {
      const { credential, name, at, setting, shipped } = found
      if (setting && isLaunchKey(setting, project)) continue
      yield {
        message: `${whereOf(found)} contains a credential (${credential.label}). ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...(credential.evidence === 'default login' || (shipped === false && credential.confidence !== 'high')
          ? { severity: 'high' }
          : {}),
        remedy: `${remedyFor(found)} ${REVOKE}`,
        ...offer(
          'Remove the line after the secret is set',
          false,
          setting && !found.copies ? deleteLines(setting, project) : undefined,
        ),
      }
    }
  }),
} satisfies Rule

/** At run time the app gets a secret as a variable. A build gets it mounted, because `fly secrets` does not reach builds. */
function remedyFor({ credential, name, app, setting, command, shipped }: PlacedCredential): string {
  const named = name === '' ? (urlVariable(credential.kind) ?? 'NAME') : upperCaseName(name)
  const variable = setting ? variableOf(name) : named
  const set = `\`fly secrets set ${variable}=…${appFlag(app)}\``
  const build = buildSecretRemedy(variable)
  if (setting?.origin === 'dockerfile-label') return 'Remove the label: anyone who can pull the image can read it.'
  if (setting?.origin === 'dockerfile-env' && shipped !== false)
    return `Remove it, and set a new value with ${set}. If the build needs it, mount it with \`RUN --mount=type=secret,id=${variable}\`.`
  if (command && command.origin !== 'dockerfile-run')
    return `Set a new value with ${set}, and use \`"$${variable}"\` in the command.`
  if (setting || command) return `Remove it. If the build needs a new value, ${build}. If the app needs it, run ${set}.`
  return `Remove it. If the app needs a new value, run ${set}. If the build needs it, ${build}.`
}

function whereOf({ name, command, setting }: PlacedCredential): string {
  if (name !== '') return code(name)
  return command || setting ? 'A command' : 'A here-document'
}
