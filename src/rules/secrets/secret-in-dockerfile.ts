import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { deleteLines, offer, variableOf } from '../../rulekit/fixes.ts'

const IN_IMAGE = 'it is stored in the image, and whoever can pull that can read it'
const NOT_SHIPPED = 'the stage is not part of the final image, but the build cache and the repository keep it'

export default {
  id: 'secret-in-dockerfile',
  practice: 'secrets',
  title: 'A credential is written into a Dockerfile',
  severity: 'critical',
  confidence: 'high',
  remedy: `Take it out, and set a new one with \`fly secrets set NAME=…\`. ${REVOKE}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/apps/build-secrets/'],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-dockerfile', project)) {
      const { credential, name, at, app, setting, shipped } = found
      const variable = variableOf(name)
      const build = `mount it in the build with \`RUN --mount=type=secret,id=${variable}\` and pass it with \`fly deploy --build-secret ${variable}=…\``
      yield {
        message: `${whereOf(found)} holds a credential (${credential.label}): ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        ...(shipped === false && credential.confidence !== 'high' ? { severity: 'high' } : {}),
        ...(setting
          ? {
              remedy: `Take it out, and set a new one with \`fly secrets set ${variable}=…${appFlag(app)}\`; if the build needs it, ${build}. ${REVOKE}`,
              ...offer(
                'Remove the line, once the secret is set',
                false,
                found.copies ? undefined : deleteLines(setting, project),
              ),
            }
          : {}),
      }
    }
  }),
} satisfies Rule

function whereOf({ name, command, setting }: PlacedCredential): string {
  if (name !== '') return code(name)
  return command || setting ? 'A command' : 'A here-document'
}
