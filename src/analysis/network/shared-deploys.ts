import { baseName } from '../../model/files/path.ts'
import type { Location } from '../../model/files/text.ts'
import { leavesOf, treeAt } from '../../model/files/tree.ts'
import { known } from '../../model/files/value.ts'
import type { App } from '../../model/project/app.ts'
import { workflowJobOf } from '../../model/project/command.ts'
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

/** True for a command that also deploys other apps, as in a matrix or a loop. */
export function isShared(at: Location, app: App, { apps }: Project): boolean {
  return apps.some(other => other !== app && signsOf(other, 'deploy').some(sign => sign.at === at))
}

/** The value to remove from the matrix, so that the command at that place no longer deploys the app. */
export function matrixValueOf(at: Location, app: App, project: Project): MatrixValue | undefined {
  const document = project.documents.get(at.path)
  const command = app.calls.find(call => call.command.at === at)?.command
  const job = command && workflowJobOf(command)
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
