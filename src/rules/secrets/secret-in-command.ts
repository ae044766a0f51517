import { flyctlCallOf } from '../../analysis/commands/flyctl.ts'
import { shownProgram } from '../../analysis/commands/programs.ts'
import type { PlacedCredential } from '../../analysis/credentials/credential.ts'
import { credentialsOwnedBy } from '../../analysis/credentials/locations.ts'
import { postgresLoginOf } from '../../analysis/tls/command-clients.ts'
import type { Location } from '../../model/files/text.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appFlag, appsBehind } from '../../rulekit/apps.ts'
import { upperCaseName, urlVariable } from '../../rulekit/code-fixes.ts'
import { copiesOf } from '../../rulekit/copies.ts'
import { eachProject } from '../../rulekit/each.ts'
import { prepare, RETIRE_ANY, retire, setCommand } from '../../rulekit/rotation.ts'

export default {
  id: 'secret-in-command',
  practice: 'secrets',
  title: 'Hard-coded credential in a command',
  severity: 'critical',
  confidence: 'high',
  remedy: `Store a new value with \`gh secret set NAME\`, and use \`"$NAME"\` in the command. ${RETIRE_ANY}`,
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
        message: `${program === '' ? 'A command' : `The command ${code(program)}`} contains a credential${what} (${credential.label}). It is exposed in ${whereSeen(found, project)}.`,
        at,
        subject: `${program} ${name} ${credential.digest}`,
        confidence,
        ...copiesOf(found),
        ...(confidence === 'high' && !development ? {} : { severity: 'high' }),
        remedy: remedyFor(found, program, call, project),
      }
    }
  }),
} satisfies Rule

/** Process lists show the arguments of a command: not its variables, and not what it reads from a here-document. */
function whereSeen(found: PlacedCredential, project: Project): string {
  const { line } = found.at.range.start
  const inputs = found.command?.redirects.filter(({ operator }) => operator.includes('<<')) ?? []
  if (
    inputs.some(
      ({ target: { at } }) => at.range.start.line <= line && line <= at.range.end.line && line > startOf(found),
    )
  )
    return 'the repository'
  if (!isAssigned(found)) return 'the repository, in logs and in process lists'
  return isPrinted(found, project) ? 'the repository and in logs' : 'the repository'
}

/** Runners, make and npm print a command as it is written. A shell and a Procfile's runner do not, except with `set -x`. */
function isPrinted({ at, command }: PlacedCredential, { sources }: Project): boolean {
  if (command?.origin !== 'script') return true
  const text = sources.get(at.path)?.text ?? ''
  const isQuiet =
    /\.(?:ba|z|k|da|fi)?sh$|(?:^|\/)Procfile[^/]{0,50}$/.test(at.path) || /^#!.{0,60}\b\w{0,4}sh\b/.test(text)
  return !isQuiet || /^#!.{0,60}\s-\w{0,9}x|\bset\s+-(?:\w{0,9}x|o\s+xtrace)/m.test(text)
}

function startOf({ command }: PlacedCredential): number {
  return command?.argv[0]?.at.range.start.line ?? 0
}

/** A variable in front of a command is no argument. */
function isAssigned({ name, option, command }: PlacedCredential): boolean {
  return !option && command?.assignments.some(assigned => assigned.name === name) === true
}

function remedyFor(found: PlacedCredential, program: string, call: FlyctlCall | undefined, project: Project): string {
  const apps = appsBehind(found, project)
  const { credential, name, app, option, at, command } = found
  const variable = name === '' ? (urlVariable(credential.kind) ?? 'NAME') : upperCaseName(name)
  const first = prepare({ ...credential, ...(command && postgresLoginOf(command)) }, variable)
  const old = retire(credential, variable)
  if (option === '--access-token')
    return `Create a deploy token with \`fly tokens create deploy -x 720h${appFlag(app)}\` and set it as the environment variable \`FLY_API_TOKEN\`. Revoke the leaked token: find its ID with \`fly tokens list\` and run \`fly tokens revoke ID\`.`
  if (call?.verb.startsWith('secrets'))
    return `${first}Keep a new value outside the repository and import it: \`printf '%s' "${variable}=$${variable}" | ${program || 'fly'} secrets import${appFlag(app)}\`. ${old}`
  if (option === '--env')
    return `${first}Set a new value with ${setCommand(credential, variable, apps)} instead of \`--env\`. ${old}`
  // A program reads the variable of an assignment in front of it.
  const assigned = isAssigned(found)
  const otherLine = assigned ? otherUseOf(variable, at, project) : undefined
  if (otherLine !== undefined)
    return `${first}Export the new value as \`NEW_${variable}\`, and write \`${variable}="$NEW_${variable}"\` in line ${at.range.start.line}. Do not change line ${otherLine}, which also reads \`${variable}\`. ${old}`
  const use = assigned ? `delete \`${variable}=…\` from the command` : `use \`"$${variable}"\` in the command`
  const store = at.path.startsWith('.github/workflows/')
    ? `Store a new value with \`gh secret set ${variable}\`, add \`${variable}: \${{ secrets.${variable} }}\` to the \`env\` of the step`
    : assigned
      ? `Export \`${variable}\` with a new value in the environment that starts the command`
      : `Keep a new value outside the repository, in the environment variable \`${variable}\``
  return `${first}${store}, and ${use}. ${old}`
}

/** Another line of the file that reads the variable: it may hold the password of another server. */
function otherUseOf(variable: string, { path, range }: Location, project: Project): number | undefined {
  const lines = project.sources.get(path)?.text.split('\n') ?? []
  const use = new RegExp(`\\$\\{?${variable}\\b`)
  const found = lines.findIndex((line, at) => at + 1 !== range.start.line && use.test(line))
  return found === -1 || !/^\w+$/.test(variable) ? undefined : found + 1
}
