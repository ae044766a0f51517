import type { Location } from '../../model/files/text.ts'
import { known, locateIn } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { appsOf } from '../../model/project/app-lookup.ts'
import { type Command, isFlyctl } from '../../model/project/command.ts'
import type { Dockerfile } from '../../model/project/dockerfile.ts'
import { isDeploy, optionOf } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'
import type { PlacedCredential } from '../credentials/credential.ts'
import { isBuildArgInput } from '../credentials/locations.ts'
import { isBrowserName, secretNameOf } from '../credentials/names.ts'
import { pairsIn } from '../credentials/texts.ts'

/** What passes a build argument: a command line of flyctl or Docker, or an input of an action by its name. */
type BuildTool = 'fly' | 'docker' | 'build-args' | 'build_args'

/** A build argument whose value comes from elsewhere: `--build-arg X=${{ secrets.X }}`, `--build-arg X`. */
export interface PassedArg {
  readonly name: string
  /** Where the value comes from, as written: `secrets.X`, `$X`; for a name alone the name. */
  readonly from: string
  /** True where GitHub's own store of secrets is named. */
  readonly isStored: boolean
  readonly at: Location
  readonly app: App | undefined
  readonly tool: BuildTool
  /** True where the image stays on the machine that builds it: `push: false`, `docker build` alone. */
  readonly isDiscarded?: boolean
}

const PAIR = /^["']?([A-Za-z_]\w{0,99})(?:=(.*?))?["']?$/s

/** The build arguments that commands and actions pass by reference, in order. */
export function* passedArgs(project: Project): Generator<PassedArg> {
  const appOf = appsOf(project)
  for (const command of project.commands) {
    if (command.reader === 'development') continue
    const tool = toolOfCommand(command)
    let option = ''
    for (const word of command.argv) {
      const written = word.raw.startsWith('--build-arg=') ? word.raw.slice('--build-arg='.length) : undefined
      if (option === '--build-arg' || written !== undefined) {
        const passed = readPair(written ?? word.raw)
        if (passed)
          yield { ...passed, at: word.at, app: appOf(command), tool, isDiscarded: isKeptLocal(command, project) }
      }
      option = word.raw
    }
  }
  for (const setting of project.settings) {
    if (!isBuildArgInput(setting)) continue
    const isDiscarded = isUnpushed(setting, project)
    const source = project.sources.get(setting.at.path)
    const tool = toolOfInput(setting)
    for (const { text: pair } of pairsIn(setting.value.raw)) {
      const passed = readPair(pair)
      if (passed) yield { ...passed, at: locateIn(setting.value, pair, source), app: appOf(setting), tool, isDiscarded }
    }
  }
}

/** True for `docker build` in a script or Makefile whose image no command of the file pushes, saves or deploys. */
function isKeptLocal({ argv, origin, at }: Command, { sources }: Project): boolean {
  if (origin !== 'script' || known(argv[0]) !== 'docker') return false
  if (argv.some(word => /^--(?:push|output)|^type=|^registry\./.test(word.raw))) return false
  const text = sources.get(at.path)?.text ?? ''
  return !/\b(?:docker|podman|buildah)[^\n]{0,80}\bpush\b|\b(?:image )?save\b|--image\b|--push\b|--local-only\b|registry\.fly\.io|\bcrane\b|\bskopeo\b/.test(
    text,
  )
}

/** The tool that passes a build argument: `[build.args]` of a fly config is read by flyctl. */
export function toolOf({ setting, command }: Pick<PlacedCredential, 'setting' | 'command'>): BuildTool {
  if (command) return toolOfCommand(command)
  return setting && isBuildArgInput(setting) ? toolOfInput(setting) : 'fly'
}

/**
 * The tool that builds the images of a project: flyctl, unless each of its deploys names an image and a step of a
 * workflow builds one.
 */
export const buildToolOf = memoize(({ flyctl, settings }: Project): BuildTool => {
  const deploys = flyctl.filter(isDeploy)
  const isBuilt = settings.some(({ action }) => action === 'docker/build-push-action')
  return isBuilt && deploys.every(call => optionOf(call, '--image') !== undefined) ? 'build-args' : 'fly'
})

function toolOfCommand(command: Command): BuildTool {
  return isFlyctl(command) ? 'fly' : 'docker'
}

function toolOfInput({ name }: Setting): BuildTool {
  return name.includes('_') ? 'build_args' : 'build-args'
}

/** True beside `push: false` of the same step, without an input that keeps the image in another way. */
function isUnpushed({ key, name, at }: Setting, { settings }: Project): boolean {
  const step = key.slice(0, -name.length)
  const beside = settings.filter(other => other.at.path === at.path && other.key === step + other.name)
  if (beside.some(other => /^(?:outputs|load|cache-to)$/.test(other.name))) return false
  return beside.some(other => other.name === 'push' && /^false$/i.test(known(other.value) ?? ''))
}

function readPair(written: string): Omit<PassedArg, 'at' | 'app' | 'tool' | 'isDiscarded'> | undefined {
  const [, name, value] = PAIR.exec(written) ?? []
  if (name === undefined) return undefined
  if (value === undefined) return written.startsWith('-') ? undefined : { name, from: name, isStored: false }
  const stored = /\$\{\{\s{0,9}(secrets\.\w{1,100}|github\.token)\s{0,9}(?:\|\|[^}]{0,100})?\}\}/.exec(value)?.[1]
  if (stored !== undefined) return { name, from: stored, isStored: true }
  const variable = /^["']?(\$(?:\w{1,100}|\{\w{1,100}[^}]{0,100}\}|\([^)]{1,200}\)))["']?$/.exec(value)?.[1]
  return variable === undefined ? undefined : { name, from: variable, isStored: false }
}

const CONNECTION_NAME =
  /^(?:[A-Z]{1,20}_){0,3}(?:DATABASE|DB|POSTGRES|PG|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:[A-Z]{1,20}_){0,2}(?:URL|URI)$/i
/** Restricted by origin instead of kept secret: their place is the page. */
const READ_BY_BROWSERS =
  /maps|mapbox|recaptcha_?site|firebase_?api|posthog|algolia_?(?:search|api_?key)|segment|analytics|amplitude|clarity/i

/**
 * True for an argument that carries a secret, by its own name or by that of its source (`BUNDLE_GEMS__EXAMPLE__COM` from
 * `secrets.GEMS_TOKEN`), and not something that the page shows anyway.
 */
export function isSecretArg(name: string, from = name): boolean {
  if (isBrowserName(name) || READ_BY_BROWSERS.test(name)) return false
  const source = from.replace(/^(?:secrets|github)\./, '')
  return [name, source].some(each => secretNameOf(each) !== undefined || CONNECTION_NAME.test(each))
}

const LOGIN_BESIDE = /_(?:AUTH_?|APP_?|ACCESS_?|API_?)?(?:TOKEN|KEY|PASSWORD)$/i

/**
 * True for the address of a database whose login is another argument (`ASTRO_DB_REMOTE_URL` beside
 * `ASTRO_DB_APP_TOKEN`), or that has none by its format, as of libSQL: the name alone promises no secret.
 */
export function isAddressAlone({ name, from }: PassedArg, others: readonly PassedArg[]): boolean {
  const source = from.replace(/^(?:secrets\.|\$\{?)/, '').replace(/\}$/, '')
  if (!CONNECTION_NAME.test(name) || [name, source].some(each => secretNameOf(each) !== undefined)) return false
  if (/REMOTE_URL$|TURSO|LIBSQL/i.test(name)) return true
  const stem = name.replace(/_(?:[A-Z]{1,20}_)?UR[LI]$/i, '_')
  return others.some(other => other.name.startsWith(stem) && LOGIN_BESIDE.test(other.name))
}

/** Where a Dockerfile declares an argument. */
export interface Declaration {
  readonly at: Location
  readonly shipped: boolean
}

/**
 * Tells where an argument is declared: in the app's Dockerfile, else in any of the project, a stage that is shipped
 * first. A build reads no argument that it does not declare.
 */
export function declarationsIn({
  dockerfiles,
}: Project): (name: string, app: App | undefined) => Declaration | undefined {
  const known = new Map(dockerfiles.map(dockerfile => [dockerfile, declarationsOf(dockerfile)]))
  const all = new Map<string, Declaration>()
  for (const declarations of known.values()) {
    for (const [name, declaration] of declarations) if (!all.get(name)?.shipped) all.set(name, declaration)
  }
  return (name, app) => ((app?.dockerfile && known.get(app.dockerfile)) ?? all).get(name)
}

function declarationsOf({ instructions, stages }: Dockerfile): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>()
  for (const { keyword, args, stage, at } of instructions) {
    if (keyword !== 'ARG') continue
    for (const { raw } of args) {
      const name = raw.split('=', 1)[0] ?? ''
      if (!declarations.get(name)?.shipped) declarations.set(name, { at, shipped: stages[stage]?.shipped ?? false })
    }
  }
  return declarations
}
