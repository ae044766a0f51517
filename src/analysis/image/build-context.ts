import { secretFileOf } from '../../facts/secret-paths.ts'
import type { Location } from '../../model/files/text.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Edit } from '../../model/rule.ts'
import { classifyCredential } from '../credentials/classify.ts'
import { writtenSecretFiles } from './written-files.ts'

/** A file with secrets that a deploy takes into its build context. */
export interface ContextSecret {
  /** Relative to the build context. */
  readonly path: string
  /** Where a workflow writes it; `undefined` for one that is committed. */
  readonly writtenAt: Location | undefined
}

/** The files with secrets that are there when a deploy runs and that the ignore file lets through. */
export function secretsInContext(app: App, project: Project): ContextSecret[] {
  const found = new Map<string, ContextSecret>()
  for (const path of project.paths) {
    const inside = inContext(app, path)
    if (inside === undefined || !secretFileOf(inside) || isIgnored(app, inside)) continue
    if (holdsSecret(inside, app, project)) found.set(inside, { path: inside, writtenAt: undefined })
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path)
    if (inside === undefined || isIgnored(app, inside) || found.has(inside)) continue
    found.set(inside, { path: inside, writtenAt: at })
  }
  return [...found.values()]
}

/**
 * What a developer has lying beside the code and the ignore file lets through: `.env`, the history, Rails' master key.
 * Phoenix builds from the history on purpose.
 */
export function looseFiles(app: App, project: Project): string[] {
  const has = (path: string) => project.paths.has(app.buildContext === '' ? path : `${app.buildContext}/${path}`)
  const candidates = ['.env']
  if (!has('mix.exs') && app.buildContext === '') candidates.push('.git')
  if (has('config/credentials.yml.enc')) candidates.push('config/master.key')
  return candidates.filter(path => !isIgnored(app, path))
}

function inContext({ buildContext }: App, path: string): string | undefined {
  if (buildContext === '') return path
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : undefined
}

/** True for a path of the build context that stays out of it, or of which that cannot be told. */
export function isIgnored({ ignoreFile }: App, path: string): boolean {
  return ignoreFile !== undefined && ignoreFile.ignores(path) !== false
}

/** Whether a file of the build context holds a credential; `undefined` for one that is not committed or not read. */
export function holdsSecret(inside: string, { buildContext }: App, project: Project): boolean | undefined {
  const path = buildContext === '' ? inside : `${buildContext}/${inside}`
  if (!project.sources.has(path)) return undefined
  const settings = project.settings.filter(({ at }) => at.path === path)
  return settings.some(({ name, value, reader }) => {
    const confidence = value.known ? classifyCredential(name, value.value, { reader })?.confidence : undefined
    return confidence === 'high' || confidence === 'medium'
  })
}

/** Adds paths to the ignore file that counts; `undefined` where there is none. */
export function ignoreEdit({ ignoreFile }: App, paths: readonly string[]): Edit | undefined {
  if (!ignoreFile) return undefined
  const { text, locate } = ignoreFile.source
  const lineBreak = text === '' || text.endsWith('\n') ? '' : '\n'
  return { at: locate(text.length, text.length), text: `${lineBreak}${paths.join('\n')}\n` }
}
