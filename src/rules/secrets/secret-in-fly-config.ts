import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { portsOf } from '../../analysis/services/services.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { limited, type Severity } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { appFlag } from '../../rulekit/apps.ts'
import { upperCaseName, urlVariable } from '../../rulekit/code-fixes.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { deleteLines, offer, variableOf } from '../../rulekit/fixes.ts'
import { prepare, RETIRE_ANY, railsKeyRemedy, retire, setCommand } from '../../rulekit/rotation.ts'

const CONSEQUENCE = 'It is exposed in the repository, in every release and by `fly config show`'
/** flyctl deploys nothing from a file that it cannot parse. */
const IN_REPOSITORY = 'Anyone who can read the repository or its history can use it'

export default {
  id: 'secret-in-fly-config',
  practice: 'secrets',
  title: 'Hard-coded credential in a fly config',
  severity: 'critical',
  confidence: 'high',
  remedy: `Remove it, and set a new value with \`fly secrets set NAME=…\`. ${RETIRE_ANY}`,
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
        message: `${place === '' ? 'The file' : code(place)} contains a credential (${credential.label}). ${isParsed(at.path, project) ? CONSEQUENCE : IN_REPOSITORY}.`,
        at,
        subject: `${name} ${credential.digest}`,
        confidence: credential.confidence,
        ...copiesOf(found),
        severity: limited(severityOf(found), found.atMost),
        remedy: remedyFor(found, setting?.name ?? name),
        ...offer('Remove the line after the secret is set', false, edit),
      }
    }
  }),
} satisfies Rule

function severityOf({ credential, app }: PlacedCredential): Severity {
  if (credential.evidence !== 'default login') return 'critical'
  // Without a published port, only other apps of the organization reach the server.
  return app && portsOf(app).length === 0 ? 'medium' : 'high'
}

/** False where the file has a syntax error, so that no release comes from it. */
function isParsed(path: string, { documents }: Project): boolean {
  const document = documents.get(path)
  return document?.kind !== 'tree' || document.problems.every(({ blocking }) => !blocking)
}

function remedyFor({ credential, setting, app }: PlacedCredential, name: string): string {
  const origin = setting?.origin
  const apps = app ? [app] : []
  const variable = setting
    ? variableOf(name)
    : name === ''
      ? (urlVariable(credential.kind) ?? 'NAME')
      : upperCaseName(name)
  const first = prepare(credential, variable)
  const old = retire(credential, variable)
  if (origin === 'fly-file')
    return `${first}Replace \`raw_value\` with \`secret_name = "FILE"\`, and run \`fly secrets set FILE="$(base64 < NEW_FILE)"${appFlag(app)}\`. ${old}`
  const set = setCommand(credential, variable, apps)
  // Fly.io starts these commands without a shell, which alone would expand the variable.
  if (!setting)
    return `${first}Set a new value with ${set}, and use it through a shell: \`sh -c '… "$${variable}"'\`. ${old}`
  if (origin === 'fly-check-header')
    return `${first}Remove the header: checks cannot use secrets. Let the health path answer without a login. ${old}`
  if (origin === 'fly-response-header') return `${first}Remove the header: every visitor receives it. ${old}`
  if (credential.kind === 'Rails master key') return `${railsKeyRemedy(apps, 'Remove this value, and')} ${old}`
  return `${first}Set a new value with ${set}, and remove this one. ${old}`
}
