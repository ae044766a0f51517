import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { isSentToBrowsers } from '../../analysis/credentials/public/sent-to-browsers.ts'
import {
  buildToolOf,
  declarationsIn,
  isAddressAlone,
  isSecretArg,
  passedArgs,
  toolOf,
} from '../../analysis/image/build-args.ts'
import { writtenArgs } from '../../analysis/image/written-args.ts'
import type { Draft, Rule } from '../../model/rule.ts'
import { limited } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { buildSecretRemedy, replaceBuildArg } from '../../rulekit/build-secrets.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject, inTurn } from '../../rulekit/each.ts'
import { prepare, retire } from '../../rulekit/rotation.ts'

const IN_HISTORY = 'Anyone who can pull the image can read it in the image history'
const IN_CACHE =
  'The stage is not part of the final image, but the build cache and a provenance record with `mode=max` contain it'
const IN_LAYER = 'Anyone who can pull the image can read it in a layer and in the image history'
const UNUSED = 'No Dockerfile declares it, but the command line and a provenance record with `mode=max` contain it'

const NOT_PUSHED = 'The image is not pushed, but the build cache contains it'

/** A database that lasts as long as a pull request. */
const FOR_PREVIEWS = /(?:^|[._/-])(?:previews?|review-?apps?|pr)(?=[._/-])/i

export default {
  id: 'secret-in-build-arg',
  practice: 'secrets',
  title: 'Credential is passed as a build argument',
  severity: 'critical',
  confidence: 'high',
  remedy:
    'Pass it with `fly deploy --build-secret NAME=…` and mount it in the Dockerfile with `RUN --mount=type=secret,id=NAME`.',
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
          message: `The build argument ${code(name)} contains a credential (${credential.label}). It is exposed in the repository and in the image history.`,
          at,
          subject: `${name} ${credential.digest}`,
          severity: limited('critical', found.atMost),
          confidence: credential.confidence,
          ...copiesOf(found),
          remedy: `${prepare(credential, name)}${replaceBuildArg(name, toolOf(found))} ${retire(credential, name)}`,
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      const declarationOf = declarationsIn(project)
      const args = [...passedArgs(project)]
      for (const arg of args) {
        const { name, from, isStored, at, app, tool } = arg
        const declared = declarationOf(name, app)
        const isUndeclared = !declared && project.dockerfiles.length > 0
        // A name alone or a variable may be meant for another repository's Dockerfile.
        if (!isSecretArg(name, from) || (isUndeclared && !isStored)) continue
        if (isSentToBrowsers(name, app?.folder, project)) continue
        const short = from === 'github.token' || from === 'secrets.GITHUB_TOKEN'
        const cached = declared?.shipped === false
        const isLow = isUndeclared || cached || short || FOR_PREVIEWS.test(at.path)
        const isAddress = isAddressAlone(arg, args)
        yield {
          message: `The build argument ${code(name)} passes a secret (${code(from)}) to the build. ${arg.isDiscarded ? NOT_PUSHED : isUndeclared ? UNUSED : cached ? IN_CACHE : IN_HISTORY}.`,
          at,
          subject: `${name} by reference`,
          alias: `${name} by reference`,
          severity: isAddress || arg.isDiscarded ? 'low' : isLow ? 'medium' : 'high',
          confidence: isAddress ? 'low' : isStored ? 'high' : 'medium',
          remedy: isUndeclared
            ? `Remove the argument. If the build needs the secret, ${buildSecretRemedy(name, tool, from)}.`
            : `Instead of a build argument, ${buildSecretRemedy(name, tool, from)}. If an image was pushed, rotate the secret.`,
          ...(declared ? { related: [{ at: declared.at, note: 'The Dockerfile declares it here.' }] } : {}),
        }
      }
    }),
    eachProject(function* (project): Iterable<Draft> {
      const passed = new Set([...passedArgs(project)].map(({ name }) => name))
      for (const { name, declaredAt, writtenAt, shipped } of writtenArgs(project)) {
        // If the repository passes it, the check above reports that place.
        if (passed.has(name)) continue
        yield {
          message: `RUN writes the build argument ${code(name)} to a file. ${shipped ? IN_LAYER : IN_CACHE}.`,
          at: declaredAt,
          subject: `${name} written by RUN`,
          severity: 'medium',
          remedy: `Remove the ARG, and ${buildSecretRemedy(name, buildToolOf(project))}.`,
          related: [{ at: writtenAt, note: 'The file is written here.' }],
        }
      }
    }),
  ),
} satisfies Rule
