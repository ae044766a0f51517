import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { buildToolOf } from '../../analysis/image/build-args.ts'
import { type PlaceholderStep, placeholderStep } from '../../analysis/image/build-placeholders.ts'
import { isLaunchKey } from '../../analysis/image/launch-keys.ts'
import type { Project } from '../../model/project/project.ts'
import type { Edit, Rule } from '../../model/rule.ts'
import { limited } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { appsBehind } from '../../rulekit/apps.ts'
import { buildSecretRemedy } from '../../rulekit/build-secrets.ts'
import { upperCaseName, urlVariable } from '../../rulekit/code-fixes.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { deleteLines, variableOf } from '../../rulekit/fixes.ts'
import { prepare, RETIRE_ANY, railsKeyRemedy, retire, setCommand } from '../../rulekit/rotation.ts'

const IN_IMAGE = 'Anyone who can pull the image can read it'
const NOT_SHIPPED = 'The stage is not part of the final image, but the build cache and the repository contain it'

export default {
  id: 'secret-in-dockerfile',
  practice: 'secrets',
  title: 'Hard-coded credential in a Dockerfile',
  severity: 'critical',
  confidence: 'high',
  remedy: `Remove it. Set a new value with \`fly secrets set NAME=…\`, or for the build with \`fly deploy --build-secret NAME=…\`. ${RETIRE_ANY}`,
  references: ['https://fly.io/docs/apps/secrets/', 'https://fly.io/docs/apps/build-secrets/'],
  requirements: ['secrets.dockerfile', 'secrets.images'],
  cwe: [798, 538],
  check: eachProject(function* (project) {
    for (const found of credentialsOwnedBy('secret-in-dockerfile', project)) {
      const { credential, name, at, setting, shipped } = found
      if (setting && isLaunchKey(setting, project)) continue
      const removal = setting && !found.copies ? deleteLines(setting, project) : undefined
      const step = setting && placeholderStep(setting, project)
      const isWeaker =
        credential.evidence === 'default login' || (shipped === false && credential.confidence !== 'high')
      yield {
        message: `${whereOf(found)} contains a credential (${credential.label}). ${shipped === false ? NOT_SHIPPED : IN_IMAGE}.`,
        at,
        subject: `${name} ${credential.digest}`,
        severity: limited(isWeaker ? 'high' : 'critical', found.atMost),
        confidence: credential.confidence,
        ...copiesOf(found),
        remedy: remedyFor(found, step, project),
        ...(removal
          ? {
              fix: {
                title: 'Remove the line after the secret is set',
                safe: false,
                edits: withPlaceholder(removal, step),
              },
            }
          : {}),
      }
    }
  }),
} satisfies Rule

/** Removes the line, and gives the build command that requires the key a placeholder. */
function withPlaceholder(removal: Edit, step: PlaceholderStep | undefined): readonly Edit[] {
  if (!step) return [removal]
  const { start } = step.command.at.range
  return [removal, { at: { ...step.command.at, range: { start, end: start } }, text: `${step.assignment} ` }]
}

/** At run time the app gets a secret as a variable. A build gets it mounted, because `fly secrets` does not reach builds. */
function remedyFor(found: PlacedCredential, step: PlaceholderStep | undefined, project: Project): string {
  const apps = appsBehind(found, project)
  const { credential, name, setting, command, shipped } = found
  const named = name === '' ? (urlVariable(credential.kind) ?? 'NAME') : upperCaseName(name)
  const variable = setting ? variableOf(name) : named
  const first = prepare(credential, variable)
  const old = retire(credential, variable)
  const set = setCommand(credential, variable, apps)
  const build = buildSecretRemedy(variable, buildToolOf(project))
  // Without its whole line, what is left of an instruction of several lines is none.
  const isPart = setting !== undefined && deleteLines(setting, project) === undefined
  const value = isPart ? `${code(`${variable}=…`)}, but not the rest of its instruction` : 'this value'
  if (setting?.origin === 'dockerfile-label')
    return `${first}Remove the label: anyone who can pull the image can read it. ${old}`
  const inBuild = step
    ? `In the build, use ${code(`RUN ${step.assignment} ${textOf(step)}`)}.`
    : `If the build needs it, ${build}.`
  if (credential.kind === 'Rails master key')
    return `${railsKeyRemedy(apps, `${step ? `${inBuild} ` : ''}Remove ${value}, and`)} ${old}`
  if (setting?.origin === 'dockerfile-env' && shipped !== false)
    return `${first}Set a new value with ${set}, and remove ${isPart ? value : 'this one'}. ${inBuild} ${old}`
  if (command && command.origin !== 'dockerfile-run')
    return `${first}Set a new value with ${set}, and use \`"$${variable}"\` in the command. ${old}`
  if (step) return `${first}Remove ${value}. ${inBuild} If the app needs a new value, run ${set}. ${old}`
  if (setting || command)
    return `${first}Remove ${value}. If the build needs a new value, ${build}. If the app needs it, run ${set}. ${old}`
  return `${first}Remove this value. If the app needs a new value, run ${set}. If the build needs it, ${build}. ${old}`
}

function textOf({ command }: PlaceholderStep): string {
  return command.argv.map(({ raw }) => raw).join(' ')
}

function whereOf({ name, command, setting }: PlacedCredential): string {
  if (name !== '') return code(name)
  return command || setting ? 'A command' : 'A here-document'
}
