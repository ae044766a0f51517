import type { AppExposure } from '../../model/exposure.ts'
import { folderOf } from '../../model/files/path.ts'
import type { Finding } from '../../model/finding.ts'
import { deployCommand } from '../../redact/deploy-command.ts'
import { commandsIn } from '../shared/commands.ts'

type App = Pick<AppExposure, 'name' | 'path'>

/**
 * What is still to be done by hand once the files are fixed, by app: set the secrets that were taken out, revoke the
 * old values, deploy. Lines for a terminal; none where the files are all.
 */
export function remainingWork(fixed: readonly Finding[], apps: readonly App[]): string[] {
  const byApp = new Map<App | undefined, Finding[]>()
  for (const finding of fixed) {
    for (const part of [finding, ...forOtherApps(finding)]) {
      const app = appOf(part, apps)
      const own = byApp.get(app)
      if (own) own.push(part)
      else byApp.set(app, [part])
    }
  }
  const lines: string[] = []
  for (const [app, findings] of byApp) {
    const commands = commandsIn(findings.map(({ remedy }) => remedy))
    const leaked = findings.filter(({ rule, alias }) => alias !== undefined && rule.startsWith('secret-in-'))
    const places = leaked.map(({ at }) => `${at.path}:${at.range.start.line}`)
    if (commands.length + places.length === 0) continue
    // The order counts: a deploy without the secret would fail.
    if (app) commands.push(deployCommand(app.path))
    lines.push(`  ${app ? (app.name ?? app.path) : 'other files'}`)
    for (const command of commands) lines.push(`    ${command}`)
    if (places.length > 0)
      lines.push(`    Revoke or change the values that were at ${places.join(', ')}. They stay in the Git history.`)
  }
  return lines.length === 0 ? [] : ['To do by hand:', ...lines]
}

/** The same command for each other app that a remedy names: ``(and with `--app NAME`)``. */
function forOtherApps(finding: Finding): Finding[] {
  const command = commandsIn([finding.remedy]).at(-1)
  const flags = / \(and with ([^)]{1,300})\)/.exec(finding.remedy)?.[1]?.match(/--app [\w-]+/g) ?? []
  if (command === undefined) return []
  return flags.map(flag => {
    const { alias: _, ...rest } = finding
    return { ...rest, remedy: `\`${command.replace(/--app [\w-]+/, flag)}\`` }
  })
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
