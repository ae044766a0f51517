import type { AppExposure } from '../../model/exposure.ts'
import { folderOf } from '../../model/files/path.ts'
import type { Finding } from '../../model/finding.ts'
import { deployCommand } from '../../redact/deploy-command.ts'
import { commandsIn } from '../shared/commands.ts'

type App = Pick<AppExposure, 'name' | 'path'>

/**
 * What is still to be done by hand once the files are fixed, by app: the steps, then the deploy. Lines for a terminal,
 * not wrapped, so that commands can be copied; none where no config changed and no step remains.
 */
export function remainingWork(fixed: readonly Finding[], apps: readonly App[]): string[] {
  const byApp = new Map<App | undefined, Set<string>>()
  const stepsFor = (app: App | undefined): Set<string> => {
    const steps = byApp.get(app) ?? new Set()
    byApp.set(app, steps)
    return steps
  }
  for (const finding of fixed) {
    const steps = stepsOf(finding)
    const ofConfig = apps.find(({ path }) => path === finding.at.path)
    const app = steps.length > 0 ? appOf(finding, apps) : ofConfig
    if (steps.length > 0 || app) {
      const own = stepsFor(app)
      for (const step of steps) own.add(step)
    }
    // The values of one file may be the secrets of more apps, and the config of another app may have changed.
    const named = steps.length > 0 ? othersIn(finding.remedy) : []
    for (const other of apps) if (other === ofConfig || named.includes(other.name ?? '')) stepsFor(other)
  }
  const lines: string[] = []
  for (const [app, steps] of byApp) {
    lines.push(`  ${app ? (app.name ?? app.path) : 'other files'}`)
    for (const step of steps) lines.push(`    ${step}`)
    // The order counts: a deploy without the secret would fail.
    if (app) lines.push(`    ${deployCommand(app.path)}`)
  }
  return lines.length === 0 ? [] : ['To do by hand:', ...lines]
}

/** The rules that report a leaked value: a changed file does not make that useless. */
const LEAK = /^secret-(?:in-|file-in-image$)/

/** Of a leaked value the whole remedy with its place, since its order counts; of others the commands without a condition. */
function stepsOf({ rule, at, remedy }: Finding): string[] {
  if (LEAK.test(rule)) return [`${at.path}:${at.range.start.line}: ${withoutEdits(remedy)}`]
  const [always = ''] = remedy.split(/(?:^|[.:] )If /, 1)
  return commandsIn([always])
}

/** A remedy without what the fix did in the file. */
function withoutEdits(remedy: string): string {
  return remedy
    .replace(
      /(^|\. )(?:Remove it|Read it from the environment|Replace the literal with `[^`]{1,200}`), and (set|run) /,
      (_, start: string, verb: string) => `${start}${verb === 'set' ? 'Set' : 'Run'} `,
    )
    .replace(', and remove this one.', '.')
}

/** The names in ``(and with `--app NAME`)``. */
function othersIn(remedy: string): string[] {
  const [, flags = ''] = / \(and with ([^)]{1,300})\)/.exec(remedy) ?? []
  return [...flags.matchAll(/--app ([\w-]+)/g)].flatMap(([, name]) => name ?? [])
}

/** The app that the remedy names, else the one whose config it is, else the one whose folder is the nearest around. */
function appOf({ at, remedy }: Finding, apps: readonly App[]): App | undefined {
  const named = / (?:--app|-a) ([\w-]+)/.exec(remedy)?.[1]
  const known = apps.find(({ path, name }) => (named === undefined ? path === at.path : name === named))
  if (known) return known
  const around = apps.filter(({ path }) => {
    const folder = folderOf(path)
    return folder === '' || at.path.startsWith(`${folder}/`)
  })
  const [nearest, another] = around.toSorted((a, b) => folderOf(b.path).length - folderOf(a.path).length)
  return nearest && another && folderOf(nearest.path) === folderOf(another.path) ? undefined : nearest
}
