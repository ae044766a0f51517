import { baseName } from '../../model/files/path.ts'
import { compilePattern, matchesPathOrParent, type Token } from '../../model/files/path-pattern.ts'
import type { Location } from '../../model/files/text.ts'
import { known, type Value } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import type { Dockerfile, Instruction } from '../../model/project/dockerfile.ts'
import type { Project } from '../../model/project/project.ts'

/** One source of a COPY or ADD. */
export interface CopiedFile {
  /** As the build context, or the stage that it comes from, has it: without `./` and final slashes; '' for all of it. */
  readonly path: string
  /** The path in the build context that it probably has: of a file of another stage the name. */
  readonly origin: string
  readonly at: Location
  readonly keyword: 'COPY' | 'ADD'
  /** The stage or image that it is taken from; `undefined` for the build context. */
  readonly from: string | undefined
  /** What `--exclude` keeps out. */
  readonly excluded: readonly (readonly Token[])[]
  readonly instruction: Instruction
  /** Where it goes in the image, absolute and without a final slash; `undefined` where the file does not tell. */
  readonly destination: string | undefined
  /** It is part of the image that runs: copied there, or into a folder that is copied on as a whole. */
  readonly shipped: boolean
}

/** What decides which files a source takes. */
export type TakenFiles = Pick<CopiedFile, 'path' | 'from' | 'excluded'>

/** All of a build context. */
export const WHOLE_CONTEXT: TakenFiles = { path: '', from: undefined, excluded: [] }

/** Every known source of the COPY and ADD instructions of a Dockerfile, in order; addresses are none. */
export function copiedFiles(dockerfile: Dockerfile): CopiedFile[] {
  const files: CopiedFile[] = []
  const copiedOn = foldersCopiedOn(dockerfile)
  const stageOf = stagesByName(dockerfile)
  const folders = new Map<number, string | undefined>()
  for (const instruction of dockerfile.instructions) {
    const { keyword, args, flags, stage } = instruction
    if (!folders.has(stage)) {
      // A stage begins in the folder that the stage it is built FROM ends in.
      const base = stageOf.get(known(dockerfile.stages[stage]?.base)?.toLowerCase() ?? '')
      folders.set(stage, base !== undefined && base < stage ? folders.get(base) : '/')
    }
    const folder = folders.get(stage)
    if (keyword === 'WORKDIR') folders.set(stage, resolve(folder, args[0]))
    if (keyword === 'RUN') files.push(...mountedFiles(dockerfile, instruction))
    if (keyword !== 'COPY' && keyword !== 'ADD') continue
    const from = flags.find(({ name }) => name === 'from')?.value
    if (from && !from.known) continue
    const destination = resolve(folder, args.at(-1))
    const shipped = dockerfile.stages[stage]?.shipped === true || isCopiedOn(destination, copiedOn.get(stage))
    const common = {
      keyword,
      from: from?.value,
      excluded: exclusionsOf(instruction),
      instruction,
      destination,
      shipped,
    }
    for (const word of args.slice(0, -1)) {
      const written = known(word) ?? dockerfile.expanded.get(word) ?? withoutVariables(word)
      if (written === undefined || /^(?:https?|git):|^git@/.test(written) || instruction.heredocs.length > 0) continue
      const path = clean(written)
      const origin = from === undefined ? path : baseName(path)
      files.push({ ...common, keyword, path, origin, at: word.at })
    }
  }
  return files
}

/** Of `./${NAME}.env` what an ARG without a value leaves; `undefined` for nothing that names a file. */
function withoutVariables({ raw }: Value<string>): string | undefined {
  const rest = raw.replace(/\$(?:\w{1,100}|\{\w{1,100}\})/g, '')
  return /[$"'`\\]/.test(rest) || /^[./]*$/.test(rest) ? undefined : rest
}

const COPIES = /\b(?:cp|mv|rsync|install|tar|cat|dd|ln|cpio)\b/

/**
 * What a RUN copies out of a bind mount of the build context: `--mount=type=bind,source=.env,target=/x`, where `bind`,
 * the whole context and this folder are the defaults (docs.docker.com/reference/dockerfile/#run---mount).
 */
function mountedFiles({ source, stages }: Dockerfile, instruction: Instruction): CopiedFile[] {
  const files: CopiedFile[] = []
  const { flags, at, stage } = instruction
  for (const { name, value } of flags) {
    if (name !== 'mount') continue
    const mount = mountOf(value)
    if ((mount.get('type') ?? 'bind') !== 'bind' || mount.has('from')) continue
    const target = mount.get('target') ?? mount.get('destination') ?? mount.get('dst') ?? ''
    const text = source.text.slice(source.offset(value.at.range.end), source.offset(at.range.end))
    if (!COPIES.test(text) || !text.includes(target)) continue
    const path = clean(mount.get('source') ?? mount.get('src') ?? '')
    const shipped = stages[stage]?.shipped === true
    const common = { from: undefined, excluded: [], instruction, destination: undefined, shipped }
    files.push({ ...common, path, origin: path, at: value.at, keyword: 'COPY' })
  }
  return files
}

/** The options of a `--mount` by name. */
export function mountOf(value: Value<string>): Map<string, string> {
  const pairs = (known(value) ?? value.raw).split(',', 20)
  return new Map(pairs.map(pair => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]))
}

/** A copied file, seen from an app whose image it goes into. */
export interface Copy {
  readonly app: App
  readonly file: CopiedFile
  /** Of the copies that take a whole build context, the first that takes this one. */
  readonly isFirst: boolean
}

/** What the images of all apps are given, each place once; of the copies of a whole context one a Dockerfile. */
export function copiesIn({ apps }: Project): Copy[] {
  const copies: Copy[] = []
  const contexts = new Set<string>()
  const places = new Set<string>()
  for (const app of apps) {
    const context = `${app.buildContext}\n${app.ignoreFile?.source.path}`
    const place = `${app.dockerfile?.source.path}\n${context}`
    if (!app.dockerfile || places.has(place)) continue
    places.add(place)
    const files = copiedFiles(app.dockerfile)
    const contextCopies = files.filter(copiesContext)
    const taker = contextCopies.find(({ shipped }) => shipped) ?? contextCopies[0]
    for (const file of files) {
      if (copiesContext(file) && file !== taker) continue
      const isFirst = file === taker && file.shipped && !contexts.has(context)
      if (isFirst) contexts.add(context)
      copies.push({ app, file, isFirst })
    }
  }
  return copies
}

/** True for `COPY . …`, `COPY * …` and `COPY ** …` from the build context. */
export function copiesContext({ path, from }: CopiedFile): boolean {
  return from === undefined && (path === '' || (EVERYTHING.test(path) && path.includes('*')))
}

const EVERYTHING = /^[*?]+$/

/** True where a source of the build context is, matches or holds that path. A pattern that can't be read takes it too. */
export function takes({ path, from, excluded }: TakenFiles, file: string): boolean {
  if (from !== undefined || excluded.some(pattern => matchesPathOrParent(pattern, file))) return false
  if (path === '') return true
  const pattern = compilePattern(path)
  return pattern === undefined || matchesPathOrParent(pattern, file)
}

/** Without `.`, doubled and final slashes; `..` never leaves the root. */
function clean(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The patterns of `COPY --exclude`, which is never sure to apply where it can't be read. */
function exclusionsOf({ flags }: Instruction): (readonly Token[])[] {
  const patterns: (readonly Token[])[] = []
  for (const { name, value } of flags) {
    const pattern = name === 'exclude' && value.known ? compilePattern(clean(value.value)) : undefined
    if (pattern) patterns.push(pattern)
  }
  return patterns
}

function resolve(folder: string | undefined, word: Value<string> | undefined): string | undefined {
  const path = known(word)
  if (path === undefined) return undefined
  if (path.startsWith('/')) return `/${clean(path)}`
  return folder === undefined ? undefined : `/${clean(`${folder}/${path}`)}`
}

/** The indices of the stages by what `FROM` and `--from` call them, in small letters. */
function stagesByName({ stages }: Dockerfile): Map<string, number> {
  const stageOf = new Map<string, number>()
  for (const { name, index } of stages) {
    stageOf.set(String(index), index)
    if (name !== undefined) stageOf.set(name.toLowerCase(), index)
  }
  return stageOf
}

/** By stage, what the image that runs takes out of it. */
function foldersCopiedOn(dockerfile: Dockerfile): Map<number, Set<string>> {
  const { instructions, stages } = dockerfile
  const stageOf = stagesByName(dockerfile)
  const folders = new Map<number, Set<string>>()
  const takenFrom = (name: string): Set<string> | undefined => {
    const from = stageOf.get(name.toLowerCase())
    if (from === undefined) return undefined
    const taken = folders.get(from) ?? new Set<string>()
    folders.set(from, taken)
    return taken
  }
  for (const { keyword, flags, args, stage } of instructions) {
    if (stages[stage]?.shipped !== true) continue
    for (const { name, value } of flags) {
      const mount = name === 'mount' ? mountOf(value) : new Map<string, string>()
      const from = mount.get('from')
      if (from !== undefined) takenFrom(from)?.add(`/${clean(mount.get('source') ?? mount.get('src') ?? '')}`)
    }
    if (keyword !== 'COPY') continue
    const taken = takenFrom(known(flags.find(({ name }) => name === 'from')?.value) ?? '')
    if (!taken) continue
    for (const word of args.slice(0, -1)) {
      const source = resolve('/', word)
      if (source !== undefined) taken.add(source)
    }
  }
  return folders
}

/** True where the target folder, or one around it, is among those folders. */
function isCopiedOn(destination: string | undefined, folders: ReadonlySet<string> | undefined): boolean {
  if (destination === undefined || !folders) return false
  for (let folder = destination; folder !== ''; folder = folder.slice(0, folder.lastIndexOf('/'))) {
    if (folders.has(folder)) return true
  }
  return folders.has('/')
}

/** The folders of the image that runs which hold the whole build context: by `COPY . .`, also through another stage. */
export const foldersOfContext = memoize(({ dockerfile }: App): string[] => {
  if (!dockerfile) return []
  const { stages } = dockerfile
  const copies = copiedFiles(dockerfile)
  const contextCopies = new Set<string>()
  for (const file of copies) {
    if (!copiesContext(file) || file.destination === undefined) continue
    contextCopies.add(`${file.instruction.stage} ${file.destination}`)
  }
  const stageOf = new Map(
    stages.flatMap(({ name, index }) => [[String(index), index] as const, [name?.toLowerCase() ?? '', index] as const]),
  )
  const folders: string[] = []
  for (const file of copies) {
    const { destination, instruction, from, path } = file
    if (destination === undefined || stages[instruction.stage]?.shipped !== true) continue
    const taken =
      from === undefined ? copiesContext(file) : contextCopies.has(`${stageOf.get(from.toLowerCase())} /${path}`)
    if (taken) folders.push(destination)
  }
  return folders
})
