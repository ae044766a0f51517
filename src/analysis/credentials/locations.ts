import { folderOf } from '../../model/files/path.ts'
import type { Location } from '../../model/files/text.ts'
import { locateIn } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import type { Command, CommandOrigin } from '../../model/project/command.ts'
import type { FlyctlCall } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting, SettingOrigin } from '../../model/project/setting.ts'
import type { CredentialPlace } from '../../model/report.ts'
import { flyctlCallOf } from '../commands/flyctl.ts'
import { confidenceIn } from '../pipelines/ci-confidence.ts'
import { credentialsAssigned } from './assigned-texts.ts'
import { isReportToken, publishedCredential } from './browser.ts'
import { classifyCredential } from './classify.ts'
import { credentialInCode } from './code.ts'
import { type CredentialInCommand, credentialsOf, handedOn } from './commands.ts'
import type { CredentialContext, PlacedCredential } from './credential.ts'
import { mostCertainFirst, withOneSeverityPerArray } from './equal-values.ts'
import { fallsBackOnLiteral } from './fallbacks.ts'
import { isForComposeServer, isForLocalServer } from './local-servers.ts'
import { isSentToBrowsers } from './public/sent-to-browsers.ts'
import { isFirebaseClientKey, isReplacedInProduction, mostSevere } from './replaced.ts'
import { credentialsIn, pairsIn, placeInHeredoc } from './texts.ts'
import { isReference, knownParts } from './values/values.ts'

/** The rules that report hard-coded credentials. */
export type SecretRule =
  | 'secret-in-dockerfile'
  | 'secret-in-build-arg'
  | 'secret-in-fly-config'
  | 'secret-in-workflow'
  | 'secret-in-code'
  | 'secret-in-config-file'
  | 'secret-in-command'

/**
 * A credential is reported once, by the rule that owns its place:
 *
 * | place | rule |
 * |---|---|
 * | everything in a Dockerfile: ENV, ARG defaults, LABEL, here-documents, commands | `secret-in-dockerfile` |
 * | `[build.args]`, compose build arguments, an action's `build_args`, `--build-arg` on any command | `secret-in-build-arg` |
 * | everything else in a fly config, its processes and release command too | `secret-in-fly-config` |
 * | a workflow's `env` and `with` | `secret-in-workflow` |
 * | the commands of workflows, scripts and compose files | `secret-in-command` |
 * | the literals of programs, and all other texts | `secret-in-code` |
 * | all other files: `.env`, YAML, JSON, TOML, INI, properties, key files, compose environments | `secret-in-config-file` |
 */
const OWNER_OF_SETTING: Readonly<Record<SettingOrigin, SecretRule>> = {
  'dockerfile-env': 'secret-in-dockerfile',
  'dockerfile-arg': 'secret-in-dockerfile',
  'dockerfile-label': 'secret-in-dockerfile',
  'fly-build-arg': 'secret-in-build-arg',
  'compose-build-arg': 'secret-in-build-arg',
  'fly-env': 'secret-in-fly-config',
  'fly-check-header': 'secret-in-fly-config',
  'fly-response-header': 'secret-in-fly-config',
  'fly-file': 'secret-in-fly-config',
  'fly-machine-config': 'secret-in-fly-config',
  'fly-experimental': 'secret-in-fly-config',
  'workflow-env': 'secret-in-workflow',
  'workflow-with': 'secret-in-workflow',
  'env-file': 'secret-in-config-file',
  'compose-environment': 'secret-in-config-file',
  'secret-file': 'secret-in-config-file',
  code: 'secret-in-code',
  'code-default': 'secret-in-code',
  'proxy-upstream': 'secret-in-config-file',
  yaml: 'secret-in-config-file',
  json: 'secret-in-config-file',
  toml: 'secret-in-config-file',
  ini: 'secret-in-config-file',
}

const OWNER_OF_COMMAND: Readonly<Record<CommandOrigin, SecretRule>> = {
  'dockerfile-run': 'secret-in-dockerfile',
  'dockerfile-cmd': 'secret-in-dockerfile',
  'dockerfile-entrypoint': 'secret-in-dockerfile',
  'dockerfile-healthcheck': 'secret-in-dockerfile',
  'fly-process': 'secret-in-fly-config',
  'fly-release-command': 'secret-in-fly-config',
  'fly-console-command': 'secret-in-fly-config',
  'fly-experimental': 'secret-in-fly-config',
  'workflow-run': 'secret-in-command',
  'compose-command': 'secret-in-command',
  script: 'secret-in-command',
}

/** True for the inputs of actions that become build arguments (docker/build-push-action, superfly/fly-pr-review-apps). */
export function isBuildArgInput({ origin, name }: Setting): boolean {
  return origin === 'workflow-with' && /^build[-_]args?$/i.test(name)
}

/**
 * The credentials in the places that a rule owns, in order. One secret is one finding: equal values of a file, and what
 * one name holds on one line, are reported at the most certain place.
 */
export function credentialsOwnedBy(rule: SecretRule, project: Project): PlacedCredential[] {
  const found = mostCertainFirst(candidates(rule, project))
  return rule === 'secret-in-code' ? withOneSeverityPerArray(found, project) : found
}

/** The places of all credentials of a project, whatever rules are off, so that none of their values is shown. */
export function credentialPlaces(project: Project): CredentialPlace[] {
  const owners = new Set([...Object.values(OWNER_OF_SETTING), ...Object.values(OWNER_OF_COMMAND)])
  const owned = [...owners].flatMap(rule => [...candidates(rule, project)].map(({ at, name }) => ({ at, name })))
  // Two rules judge values on their own.
  const others = project.settings.filter(
    setting =>
      // A weak password is one, too, where a login is called with it.
      setting.code?.meaning !== undefined ||
      publishedCredential(setting) ||
      fallsBackOnLiteral(setting, project.sources.get(setting.at.path)),
  )
  const assigned = [...project.sources.values()].flatMap(source => [...credentialsAssigned(source)])
  return [...owned, ...others.map(({ value, name }) => ({ at: value.at, name })), ...assigned]
}

function* candidates(rule: SecretRule, project: Project): Generator<PlacedCredential> {
  const appOf = appsOf(project)
  const constants = new Map(project.dockerfiles.flatMap(({ expanded }) => [...expanded]))
  // `ENV X=$X` hands on what the ARG of that name is blamed for.
  const constantOf = ({ name, value }: Setting) =>
    value.raw.replace(/["{}]/g, '') === `$${name}` ? undefined : constants.get(value)
  for (const setting of project.settings) {
    const owner = isBuildArgInput(setting) ? 'secret-in-build-arg' : OWNER_OF_SETTING[setting.origin]
    if (owner !== rule) continue
    for (const found of inSetting(setting, appOf(setting), project, constantOf(setting))) {
      const { credential } = found
      if (isReplacedInProduction(setting, credential, project) || isFirebaseClientKey(credential, setting)) continue
      const folder = appOf(setting)?.folder ?? folderOf(setting.at.path)
      if (!setting.code && isSentToBrowsers(found.name, folder, project, credential)) continue
      const isLocal =
        (credential.evidence === 'named assignment' && isForLocalServer(setting, project)) ||
        isForComposeServer(setting, credential, project)
      const confidence =
        rule === 'secret-in-workflow' || setting.reader === 'ci'
          ? confidenceIn(setting.at.path, setting.key, credential)
          : credential.confidence
      const placed = { ...found, credential: { ...credential, confidence: isLocal ? ('low' as const) : confidence } }
      const atMost = mostSevere(setting, credential, project)
      yield atMost ? { ...placed, atMost } : placed
    }
  }
  for (const [index, command] of project.commands.entries()) {
    const owner = OWNER_OF_COMMAND[command.origin]
    const next = project.commands[index + 1]
    const handed = owner === rule && next ? handedOn(command, next) : undefined
    if (handed) yield { ...handed, command, app: appOf(command), shipped: command.shipped }
    if (owner !== rule && rule !== 'secret-in-build-arg') continue
    for (const found of credentialsInCommand(command, project)) {
      const teller = found.option === '--build-arg' ? 'secret-in-build-arg' : owner
      if (teller !== rule) continue
      const credential =
        rule === 'secret-in-command' && !flyctlCallOf(command, project)
          ? { ...found.credential, confidence: confidenceIn(command.at.path, command.key, found.credential) }
          : found.credential
      const at = placeOf(found, project)
      yield { ...found, at, credential, command, app: appOf(command), shipped: command.shipped }
    }
  }
  if (rule === 'secret-in-dockerfile') yield* inHeredocs(project)
}

/** The line of a here-document that holds it, not the whole text. */
function placeOf({ at, within }: CredentialInCommand, { sources }: Project): Location {
  if (!within?.word.raw.includes('\n')) return at
  return locateIn(within.word, within.line, sources.get(at.path))
}

function credentialsInCommand(command: Command, project: Project): readonly CredentialInCommand[] {
  const call = flyctlCallOf(command, project)
  return call ? credentialsInCall(call) : credentialsInOther(command)
}

const credentialsInCall = memoize((call: FlyctlCall) =>
  credentialsOf(call.command, { reader: call.command.reader }, call),
)
const credentialsInOther = memoize((command: Command) => credentialsOf(command, { reader: command.reader }))

/** The values of these origins are whole files, or texts of several assignments. */
function isText({ origin, value }: Setting): boolean {
  return origin === 'fly-file' || (value.known && value.value.includes('\n'))
}

const DEPLOYED_BY: ReadonlyMap<SettingOrigin, 'fly config' | 'image'> = new Map([
  ['fly-env', 'fly config'],
  ['fly-machine-config', 'fly config'],
  ['dockerfile-env', 'image'],
] as const)

/** Only a Dockerfile that a fly config builds is deployed. */
function deployerOf({ origin, shipped }: Setting, app: App | undefined): CredentialContext['deployedBy'] {
  return origin === 'dockerfile-env' && app && shipped !== false ? 'image of an app' : DEPLOYED_BY.get(origin)
}

/** Inputs that take `NAME=value` pairs, by what actions call them. */
const TAKES_PAIRS = /^(?:build[-_]?(?:args?|secrets?)|secrets?|secret[-_]envs?|env[-_]?vars?|envs?|environment)$/i

/** `constant` is what a value of a Dockerfile evaluates to in a build without arguments. */
function* inSetting(
  setting: Setting,
  app: App | undefined,
  { sources }: Project,
  constant?: string,
): Generator<PlacedCredential> {
  // secret-in-browser-bundle reports what a bundler publishes.
  if (publishedCredential(setting)) return
  if (setting.code) {
    const source = sources.get(setting.at.path)
    const found = isReportToken(setting, source) ? undefined : credentialInCode(setting, source)
    if (found) yield { ...found, name: setting.name, at: setting.value.at, app, setting }
    return
  }
  const { name, value, reader, at } = setting
  if (setting.origin === 'workflow-with' && TAKES_PAIRS.test(name)) {
    const pairs = pairsIn(value.raw)
    for (const pair of pairs) {
      const credential = classifyCredential(pair.name, pair.value, { reader })
      if (credential) yield { credential, name: pair.name, at, app, setting }
    }
    if (pairs.length > 0) return
  }
  if (!value.known) {
    const text = constant ?? knownParts(value.raw)
    const shape = classifyCredential('', text, { reader, shapesOnly: true })
    const credential = shape ?? (isReference(text) ? undefined : classifyCredential(name, text, { reader }))
    if (credential && (shape || credential.confidence === 'high')) yield { credential, name, at, app, setting }
    return
  }
  const deployedBy = deployerOf(setting, app)
  const ofValue = classifyCredential(name, value.value, deployedBy ? { reader, deployedBy } : { reader })
  if (ofValue) yield { credential: ofValue, name, at, app, setting, shipped: setting.shipped }
  if (!isText(setting)) return
  for (const { credential, name: inner } of credentialsIn(value.value, { reader })) {
    yield { credential, name: inner === '' ? name : inner, at, app, setting }
  }
}

function* inHeredocs({ dockerfiles, commands }: Project): Generator<PlacedCredential> {
  const development = new Set(commands.filter(({ reader }) => reader === 'development').map(({ at }) => at.path))
  for (const dockerfile of dockerfiles) {
    const isDevelopment = development.has(dockerfile.source.path)
    for (const { heredocs, stage, keyword } of dockerfile.instructions) {
      const reader = isDevelopment ? 'development' : keyword === 'RUN' ? 'build' : 'runtime'
      const shipped = dockerfile.stages[stage]?.shipped
      for (const heredoc of heredocs) {
        for (const { credential, name, from, to } of credentialsIn(heredoc.text, { reader })) {
          yield { credential, name, at: placeInHeredoc(heredoc, from, to, dockerfile), app: undefined, shipped }
        }
      }
    }
  }
}
