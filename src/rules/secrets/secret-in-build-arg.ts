import { credentialsOwnedBy, REVOKE } from '../../analysis/credentials/locations.ts'
import { declarationsIn, isSecretArg, passedArgs } from '../../analysis/image/build-args.ts'
import { writtenArgs } from '../../analysis/image/written-args.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'
import { variableOf } from '../../rulekit/fixes.ts'

const IN_HISTORY = 'build arguments stand in the history of the image, and whoever can pull it can read them'
const IN_CACHE = 'the stage that takes it is not shipped, but the build cache and the provenance record keep it'
const IN_LAYER = 'a layer and the history of the image keep it, and anyone who can pull the image can read it'
const UNUSED = 'no Dockerfile declares it, but the command line and the provenance record of the build contain it'

export default {
  id: 'secret-in-build-arg',
  practice: 'secrets',
  title: 'A credential goes into the image build as a build argument',
  severity: 'critical',
  confidence: 'high',
  remedy:
    'Pass it with `fly deploy --build-secret NAME=…` and read it in the Dockerfile with `RUN --mount=type=secret,id=NAME`.',
  references: [
    'https://fly.io/docs/apps/build-secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [538, 522],
  check: inTurn(
    eachProject(function* (project) {
      for (const found of credentialsOwnedBy('secret-in-build-arg', project)) {
        const { credential, name, at } = found
        yield {
          message: `The build argument ${code(name)} holds a credential (${credential.label}): it stands in the repository and in the history of the image.`,
          at,
          subject: `${name} ${credential.digest}`,
          confidence: credential.confidence,
          ...copiesOf(found),
          remedy: `Keep a new one out of the repository, and ${mount(name)}. ${REVOKE}`,
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      const declarationOf = declarationsIn(project)
      for (const { name, from, isStored, at, app } of passedArgs(project)) {
        const declared = declarationOf(name, app)
        const goesNowhere = !declared && project.dockerfiles.length > 0
        // A name alone or a variable may be meant for another repository's Dockerfile.
        if (!isSecretArg(name, from) || (goesNowhere && !isStored)) continue
        const short = from === 'github.token' || from === 'secrets.GITHUB_TOKEN'
        const cached = declared?.shipped === false
        yield {
          message: `The build argument ${code(name)} carries a secret (${code(from)}) into the build: ${goesNowhere ? UNUSED : cached ? IN_CACHE : IN_HISTORY}.`,
          at,
          subject: `${name} by reference`,
          severity: goesNowhere || cached || short ? 'medium' : 'high',
          confidence: isStored ? 'high' : 'medium',
          remedy: goesNowhere
            ? `Remove the argument. If the build needs the secret, ${mount(name)}.`
            : `Replace it if an image with it was pushed, and ${mount(name)}.`,
          ...(declared ? { related: [{ at: declared.at, note: 'The Dockerfile takes it here.' }] } : {}),
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      const passed = new Set([...passedArgs(project)].map(({ name }) => name))
      for (const { name, declaredAt, writtenAt, shipped } of writtenArgs(project)) {
        // Where the repository passes it, that place is reported.
        if (passed.has(name)) continue
        yield {
          message: `RUN writes the build argument ${code(name)} into a file: ${shipped ? IN_LAYER : IN_CACHE}.`,
          at: declaredAt,
          subject: `${name} written by RUN`,
          severity: 'medium',
          remedy: `Remove the ARG, and ${mount(name)}.`,
          related: [{ at: writtenAt, note: 'The file is written here.' }],
        }
      }
    }),
  ),
} satisfies Rule

function mount(name: string): string {
  const id = variableOf(name)
  return `pass it with \`--build-secret ${id}="$${id}"\` and read it with \`RUN --mount=type=secret,id=${id} ${id}="$(cat /run/secrets/${id})" …\``
}
