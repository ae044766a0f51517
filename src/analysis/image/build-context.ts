import { mayBeSecretFile, SECRET_FILE_NAMES, type SecretFileKind, secretFileOf } from '../../facts/secret-paths.ts'
import { baseName, folderOf } from '../../model/files/path.ts'
import { compilePattern, matchesPathOrParent } from '../../model/files/path-pattern.ts'
import type { Location } from '../../model/files/text.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Project } from '../../model/project/project.ts'
import type { Edit } from '../../model/rule.ts'
import { classifyCredential } from '../credentials/classify.ts'
import { isForComposeServer, isForLocalServer } from '../credentials/local-servers.ts'
import { isSymfonyDefault } from '../credentials/replaced.ts'
import { type CopiedFile, type TakenFiles, takes } from './image-files.ts'
import { writtenSecretFiles } from './written-files.ts'

/** A file with secrets that a deploy takes into its build context. */
export interface ContextSecret {
  /** Relative to the build context. */
  readonly path: string
  /** Where a workflow writes it; `undefined` for one that is committed. */
  readonly writtenAt: Location | undefined
}

/** Once for all apps: a project has many files, and few of them promise a secret. */
const secretFilesAmong = memoize((paths: ReadonlySet<string>) => [...paths].filter(mayBeSecretFile))

/** The files with secrets that are there when a deploy runs, that a COPY takes and that the ignore file lets through. */
export function secretsTaken(file: TakenFiles, app: App, project: Project): ContextSecret[] {
  const found = new Map<string, ContextSecret>()
  const isTaken = (inside: string) => takes(file, inside) && !isIgnored(app, inside)
  for (const path of secretFilesAmong(project.paths)) {
    const inside = inContext(app, path)
    if (inside === undefined || !secretFileOf(inside) || !isTaken(inside)) continue
    if (holdsSecret(inside, app, project)) found.set(inside, { path: inside, writtenAt: undefined })
  }
  // Docker follows a link that is the source itself.
  for (const [link, target] of project.links ?? []) {
    const inside = inContext(app, target)
    if (inContext(app, link) !== file.path || inside === undefined || !secretFileOf(inside)) continue
    if (isIgnored(app, inside) || isIgnored(app, file.path) || holdsSecret(inside, app, project) === false) continue
    found.set(inside, { path: inside, writtenAt: undefined })
  }
  for (const { path, at } of writtenSecretFiles(project)) {
    const inside = inContext(app, path)
    if (inside === undefined || found.has(inside) || !isTaken(inside)) continue
    found.set(inside, { path: inside, writtenAt: at })
  }
  return [...found.values()]
}

/**
 * What a developer has lying beside the code and the ignore file lets through: `.env`, the history, Rails' master key.
 * Phoenix builds from the history on purpose.
 */
export function looseFiles(file: CopiedFile, app: App, project: Project): string[] {
  const has = (path: string) => project.paths.has(app.buildContext === '' ? path : `${app.buildContext}/${path}`)
  const candidates = ['.env']
  if (!has('mix.exs') && app.buildContext === '') candidates.push('.git')
  if (has('config/credentials.yml.enc')) candidates.push('config/master.key')
  return candidates.filter(path => takes(file, path) && !isIgnored(app, path))
}

/** True for a file of the repository that the build of the app gets: it lies in the context, and no ignore file excludes it. */
export function isInContext(app: App, path: string): boolean {
  const inside = inContext(app, path)
  return inside !== undefined && !isIgnored(app, inside)
}

function inContext({ buildContext }: App, path: string): string | undefined {
  if (buildContext === '') return path
  return path.startsWith(`${buildContext}/`) ? path.slice(buildContext.length + 1) : undefined
}

/** What secret a source promises by its name, or by a pattern (`?env`, `.[a-z]*`) that is written to match such a name. */
export function secretNamedBy(file: CopiedFile): { kind: SecretFileKind; path?: string } | undefined {
  const { path, from } = file
  const kind = secretFileOf(path)
  if (kind) return { kind }
  const name = baseName(path)
  if (from !== undefined || /^[*?]*$/.test(name) || !/[*?[\\]/.test(name)) return undefined
  const pattern = compilePattern(name)
  const matched = SECRET_FILE_NAMES.find(each => pattern === undefined || matchesPathOrParent(pattern, each))
  if (matched === undefined) return undefined
  const folder = folderOf(path)
  const inside = folder === '' ? matched : `${folder}/${matched}`
  const matchedKind = takes(file, inside) ? secretFileOf(matched) : undefined
  return matchedKind && { kind: matchedKind, path: inside }
}

/** True for a path that stays out of the build context for sure: an ignore file that can't be read keeps nothing out. */
export function isIgnored({ ignoreFile }: App, path: string): boolean {
  return ignoreFile?.ignores(path) === true
}

/**
 * Whether a file of the build context holds a credential; `undefined` for one that is not committed or not read. One that
 * `isNamed` by a COPY is no example, whatever folder it lies in.
 */
export function holdsSecret(
  inside: string,
  { buildContext }: App,
  project: Project,
  isNamed = false,
): boolean | undefined {
  const path = buildContext === '' ? inside : `${buildContext}/${inside}`
  if (!project.sources.has(path)) return undefined
  const settings = project.settings.filter(({ at }) => at.path === path)
  return settings.some(setting => {
    const { name, value, reader } = setting
    if (isSymfonyDefault(setting, project)) return false
    const credential = value.known
      ? classifyCredential(name, value.value, { reader: isNamed ? 'runtime' : reader })
      : undefined
    if (!credential || credential.confidence === 'low') return false
    return !isForLocalServer(setting, project) && !isForComposeServer(setting, credential, project)
  })
}

/** Adds paths to the ignore file that counts; `undefined` where there is none, or one that can't be read. */
export function ignoreEdit({ ignoreFile }: App, paths: readonly string[]): Edit | undefined {
  if (!ignoreFile || ignoreFile.ignores('.env') === undefined) return undefined
  const { text, locate } = ignoreFile.source
  const lineBreak = text === '' || text.endsWith('\n') ? '' : '\n'
  return { at: locate(text.length, text.length), text: `${lineBreak}${paths.join('\n')}\n` }
}
