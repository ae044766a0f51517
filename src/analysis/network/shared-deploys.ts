import { baseName } from '../../model/files/path.ts'
import type { Location } from '../../model/files/text.ts'
import { leavesOf, treeAt } from '../../model/files/tree.ts'
import { known } from '../../model/files/value.ts'
import type { App, ReachSign } from '../../model/project/app.ts'
import { type FlyctlCall, refusesPublicAddress } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import { lineOf } from '../services/service-commands.ts'
import { signsOf } from './flycast.ts'

/** The value of a job's matrix that makes its command deploy one app. */
export interface MatrixValue {
  readonly value: string
  /** `matrix.app`. */
  readonly list: string
  readonly at: Location
  /** The command as the matrix makes it for this value; `undefined` where it depends on more. */
  readonly command: string | undefined
}

/** The first deploy without `--flycast` that no private address of the app comes before; `undefined` without one. */
export function openDeploy(app: App, project: Project): ReachSign | undefined {
  const deploys = signsOf(app, 'deploy')
  const refusals = app.calls.filter(refusesPublicAddress)
  if (refusals.length === 0) return deploys[0]
  return deploys.find(
    ({ at }) => isShared(at, app, project) && refusals.every(refusal => !isBefore(refusal, callAt(at, app))),
  )
}

/** True for a command that also deploys other apps, as in a matrix or a loop. */
export function isShared(at: Location, app: App, { apps }: Project): boolean {
  return apps.some(other => other !== app && signsOf(other, 'deploy').some(sign => sign.at === at))
}

/**
 * False for a deploy with `--flycast` that is added beside the one without it: later in the same script or job, or in
 * another job, which runs at the same time. All else is taken for the first set-up of the app.
 */
function isBefore(refusal: FlyctlCall, deploy: FlyctlCall | undefined): boolean {
  const { at, key } = refusal.command
  if (!deploy || refusal.verb !== 'deploy' || at.path !== deploy.command.at.path) return true
  const isInSameJob = jobOf(key) === jobOf(deploy.command.key)
  return isInSameJob && at.range.start.line < deploy.command.at.range.start.line
}

/** The name of the workflow's job in the key of a command; `undefined` for scripts. */
function jobOf(key: string): string | undefined {
  return /^jobs\.(.{1,200}?)\.steps\./.exec(key)?.[1]
}

function callAt(at: Location, { calls }: App): FlyctlCall | undefined {
  return calls.find(({ command }) => command.at === at)
}

/** The value to remove from the matrix, so that the command at that place no longer deploys the app. */
export function matrixValueOf(at: Location, app: App, project: Project): MatrixValue | undefined {
  const document = project.documents.get(at.path)
  const command = callAt(at, app)?.command
  const job = jobOf(command?.key ?? '')
  if (document?.kind !== 'tree' || !command || job === undefined) return undefined
  const matrix = treeAt(document.roots[0], 'jobs', job, 'strategy', 'matrix')
  const names = [app.path, app.folder, baseName(app.folder), known(app.name)]
  for (const { keys, scalar } of matrix ? leavesOf(matrix) : []) {
    const { value } = scalar
    const [list, index] = keys
    if (typeof value !== 'string' || list === undefined || index === undefined || list === 'exclude') continue
    if (value === '' || !names.includes(value)) continue
    return { value, list: `matrix.${list}`, at: scalar.at, command: filledIn(lineOf(command), list, value) }
  }
  return undefined
}

function filledIn(line: string, list: string, value: string): string | undefined {
  const filled = line.replaceAll(/\$\{\{\s{0,9}matrix\.([\w-]{1,99})\s{0,9}\}\}/g, (whole, key) =>
    key === list ? value : whole,
  )
  return /[$`]/.test(filled) || filled.length > 100 ? undefined : filled
}
