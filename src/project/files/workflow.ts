import type { Source } from '../../model/files/text.ts'
import { type Scalar, type Tree, treeAt } from '../../model/files/tree.ts'
import type { Value } from '../../model/files/value.ts'
import type { Command } from '../../model/project/command.ts'
import type { Setting } from '../../model/project/setting.ts'
import { scalarText as textOfScalar } from '../../parse/text/scalar-text.ts'
import { withoutWorkspace } from '../discover/references.ts'
import { textOf } from '../fields.ts'
import { scalarValue } from '../values.ts'
import type { Reading } from './compose.ts'
import { flyctlLines, startedFlyctl } from './flyctl-lines.ts'
import { mapSettings } from './generic-settings.ts'
import { commandsOfText, literalCommand, type Readers } from './scripts.ts'
import { inputDefaults, jobValues, literalsOf, scriptedLiterals } from './workflow-literals.ts'

/** A workflow's settings and commands, and the folder that each command starts in where it is not the root. */
export interface WorkflowReading extends Reading {
  readonly folders: ReadonlyMap<Command, string>
}

interface Draft {
  readonly source: Source
  readonly readers: Readers
  readonly settings: Setting[]
  readonly commands: Command[]
  readonly folders: Map<Command, string>
}

/** Reads a workflow, or the definition of a composite action. */
export function readWorkflow(root: Tree, source: Source, readers: Readers): WorkflowReading {
  const draft: Draft = { source, readers, settings: [], commands: [], folders: new Map() }
  const folder = defaultFolder(root)
  draft.settings.push(...inputDefaults(root))
  addEnv(draft, root, '')
  addSteps(draft, treeAt(root, 'runs', 'steps'), 'runs', folder)
  const jobs = treeAt(root, 'jobs')
  for (const job of jobs?.kind === 'table' ? jobs.entries : []) {
    const key = `jobs.${job.key}`
    addEnv(draft, job.value, `${key}.`)
    addWith(draft, job.value, key)
    draft.settings.push(...jobValues(job.value, key))
    addEnv(draft, treeAt(job.value, 'container'), `${key}.container.`)
    const services = treeAt(job.value, 'services')
    for (const service of services?.kind === 'table' ? services.entries : []) {
      addEnv(draft, service.value, `${key}.services.${service.key}.`)
    }
    addSteps(draft, treeAt(job.value, 'steps'), key, defaultFolder(job.value) ?? folder)
  }
  for (const setting of [...draft.settings]) draft.settings.push(...literalsOf(setting), ...scriptedLiterals(setting))
  return draft
}

function addSteps(draft: Draft, steps: Tree | undefined, prefix: string, folder: string | undefined): void {
  const occurrences = new Map<string, number>()
  for (const step of steps?.kind === 'list' ? steps.items : []) {
    const label = labelOf(step)
    const times = (occurrences.get(label) ?? 0) + 1
    occurrences.set(label, times)
    const key = `${prefix}.steps.${label}${times > 1 ? `#${times}` : ''}`
    addEnv(draft, step, `${key}.`)
    addWith(draft, step, key)
    const start = treeAt(step, 'run') ? (folderText(treeAt(step, 'working-directory')) ?? folder) : undefined
    for (const command of stepCommands(draft, step, key)) {
      draft.commands.push(command)
      if (start !== undefined) draft.folders.set(command, start)
    }
  }
}

/** A step by what stays when others come and go: its id, its name or its action; else just `run`. */
function labelOf(step: Tree): string {
  const uses = scalarText(treeAt(step, 'uses'))?.split('@', 1)[0]
  return scalarText(treeAt(step, 'id')) ?? scalarText(treeAt(step, 'name')) ?? uses ?? 'run'
}

function stepCommands(draft: Draft, step: Tree, key: string): readonly Command[] {
  const kind = { origin: 'workflow-run', reader: 'ci', key } as const
  const run = treeAt(step, 'run')
  if (run?.kind === 'scalar') {
    if (isPosixShell(treeAt(step, 'shell'))) return commandsOfText(draft.source, run, kind, draft.readers)
    if (typeof run.value !== 'string') return []
    const text = textOfScalar(draft.source, run)
    return [...flyctlLines(text, kind, draft.readers), ...startedFlyctl(text, kind, draft.readers)]
  }
  // `superfly/flyctl-actions` itself runs `flyctl` with its `args` (superfly/flyctl-actions: entrypoint.sh).
  const uses = treeAt(step, 'uses')
  const review = reviewApp(step, uses)
  if (review) return [literalCommand(review, step.at, kind)]
  const args = treeAt(step, 'with', 'args')
  const isFlyctl = uses?.kind === 'scalar' && /^superfly\/flyctl-actions(?:@|$)/.test(String(uses.value))
  if (!isFlyctl || args?.kind !== 'scalar') return []
  const program = { known: true, value: 'flyctl', at: uses.at, raw: uses.raw } as const
  return commandsOfText(draft.source, args, kind, draft.readers).map(command => ({
    ...literalCommand([program, ...command.argv], command.at, kind),
    redirects: command.redirects,
  }))
}

/** What `superfly/fly-pr-review-apps` runs for its `config` (superfly/fly-pr-review-apps: entrypoint.sh). */
function reviewApp(step: Tree, uses: Tree | undefined): Value<string>[] | undefined {
  const config = treeAt(step, 'with', 'config')
  if (uses?.kind !== 'scalar' || config?.kind !== 'scalar') return undefined
  if (!/^superfly\/fly-pr-review-apps(?:@|$)/.test(String(uses.value))) return undefined
  const word = (value: string): Value<string> => ({ known: true, value, at: uses.at, raw: uses.raw })
  return [word('flyctl'), word('deploy'), word('--config'), scalarValue(config, 'workflow')]
}

function addEnv(draft: Draft, holder: Tree | undefined, prefix: string): void {
  const kind = { origin: 'workflow-env', reader: 'ci', dialect: 'workflow' } as const
  for (const setting of mapSettings(treeAt(holder, 'env'), `${prefix}env`, kind)) draft.settings.push(setting)
}

function addWith(draft: Draft, holder: Tree, prefix: string): void {
  const kind = { origin: 'workflow-with', reader: 'ci', dialect: 'workflow' } as const
  const action = scalarText(treeAt(holder, 'uses'))?.split('@', 1)[0]
  const settings = mapSettings(treeAt(holder, 'with'), `${prefix}.with`, kind)
  draft.settings.push(...(action === undefined ? settings : settings.map(setting => ({ ...setting, action }))))
}

function defaultFolder(holder: Tree): string | undefined {
  return folderText(treeAt(holder, 'defaults', 'run', 'working-directory'))
}

/** A folder is known too where the checkout's own path stands before it. */
function folderText(tree: Tree | undefined): string | undefined {
  const text = tree?.kind === 'scalar' ? textOf(tree as Scalar) : undefined
  return text && !text.known && withoutWorkspace(text.raw) ? text.raw : scalarText(tree)
}

function isPosixShell(shell: Tree | undefined): boolean {
  const name = scalarText(shell)
  return name === undefined || /(?:^|[\s/])(?:ba|da|a|k|z)?sh(?:\s|$)/.test(name)
}

function scalarText(tree: Tree | undefined): string | undefined {
  const text = tree?.kind === 'scalar' ? textOf(tree as Scalar) : undefined
  return text?.known && text.value !== '' ? text.value : undefined
}
