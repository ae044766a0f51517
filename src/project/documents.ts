import type { Document, IgnoreFile, ShellDocument, TreeDocument, TreeFormat } from '../model/files/document.ts'
import { baseName } from '../model/files/path.ts'
import type { Source } from '../model/files/text.ts'
import { known, type Value } from '../model/files/value.ts'
import type { Problem } from '../model/problem.ts'
import type { Dockerfile } from '../model/project/dockerfile.ts'
import type { Reader } from '../model/project/setting.ts'
import type { Parsers } from '../parse/index.ts'
import type { ReaderOf } from './deployed.ts'
import { isFlyConfigPath, isStructural, isWorkflowPath } from './discover/discover.ts'
import { formatOf } from './discover/formats.ts'
import { isTemplate } from './discover/path-roles.ts'
import type { ParseCache } from './parse-cache.ts'

/** The parsed files of one commit, each parsed once, when someone first asks for it. */
export interface Documents {
  readonly sources: ReadonlyMap<string, Source>
  /** `as` for a file whose name does not tell, or tells wrong, how its reader parses it. */
  tree(path: string, as?: TreeFormat): TreeDocument | undefined
  /** True for every file of the commit, read or not. */
  has(path: string): boolean
  /** With the build target of the first who asks. */
  dockerfile(path: string, target?: Value<string>): Dockerfile | undefined
  ignoreFile(path: string): IgnoreFile | undefined
  script(path: string): ShellDocument | undefined
  /** Lets go of the tree of a file that nothing asks for again; its problems are kept. */
  release(path: string): void
  /** True for a document that its parser could not read, or not as a whole. */
  isBroken(path: string): boolean
  /** By path, in the order of the paths. */
  documents(): Map<string, Document>
  /**
   * Of all documents. Those of files that decide a deploy block: fly configs, Dockerfiles, workflows, compose and env
   * files, scripts, and what is `inUse` by name. Any other YAML, JSON, TOML or INI is more likely data, and is only reported.
   */
  problems(inUse: ReadonlySet<string>, readerOf: ReaderOf): Problem[]
}

const TREE_FORMATS: ReadonlySet<string> = new Set(['toml', 'yaml', 'json', 'ini', 'env'] satisfies TreeFormat[])

/** A library of these sources among all `paths` of the commit, those at `wide` in UTF-16; nothing is parsed yet, apart from what is in the cache. */
export function createDocuments(
  sources: ReadonlyMap<string, Source>,
  paths: ReadonlySet<string>,
  parsers: Parsers,
  parseCache: ParseCache,
  wide: ReadonlySet<string> = new Set(),
): Documents {
  const parsed = new Map<string, Document>()
  const remember = <T extends Document>(
    path: string,
    kind: T['kind'],
    how: string,
    parse: (source: Source) => Document,
  ): T | undefined => {
    const source = sources.get(path)
    if (!source) return undefined
    let document = parsed.get(path)
    if (!document) {
      document = parseCache.document(source, how, parse)
      parsed.set(path, document)
    }
    return document.kind === kind ? (document as T) : undefined
  }
  return {
    sources,
    has: path => paths.has(path),
    tree: (path, as) => {
      const format = as ?? formatOf(path, sources.get(path)?.text)
      if (!format || !TREE_FORMATS.has(format)) return undefined
      return remember<TreeDocument>(path, 'tree', format, source => parsers[format as TreeFormat](source))
    },
    dockerfile: (path, target) => {
      const name = known(target)
      return remember<Dockerfile>(path, 'dockerfile', `dockerfile ${name ?? ''}`, source =>
        parsers.dockerfile(source, name === undefined ? {} : { target: name }),
      )
    },
    ignoreFile: path => {
      const source = sources.get(path)
      // Docker takes its bytes for patterns, which match nothing that anybody has.
      if (source && wide.has(path)) return { kind: 'ignore', source, patterns: [], ignores: () => undefined }
      // `ignorefile = ".env"` must not keep that file from being read as what it is.
      if (source && (formatOf(path, source.text) ?? 'ignore') !== 'ignore') return parsers.ignore(source)
      return remember<IgnoreFile>(path, 'ignore', 'ignore', parsers.ignore)
    },
    script: path => {
      const format = formatOf(path, sources.get(path)?.text)
      const how = format === 'makefile' || format === 'procfile' ? format : 'script'
      return remember<ShellDocument>(path, 'shell', how, parsers[how])
    },
    release: path => {
      const document = parsed.get(path)
      if (document?.kind !== 'tree') return
      parsed.set(path, { ...document, roots: [] })
      parseCache.forget(document.source)
    },
    isBroken: path => {
      const document = parsed.get(path)
      return document !== undefined && document.kind !== 'ignore' && document.problems.some(({ blocking }) => blocking)
    },
    documents: () => new Map([...parsed].sort(([a], [b]) => (a < b ? -1 : 1))),
    problems: (inUse, readerOf) => {
      const documents = [...parsed].sort(([a], [b]) => (a < b ? -1 : 1))
      return documents.flatMap(([path, document]) => problemsOf(document, inUse.has(path), readerOf(path)))
    },
  }
}

const UNMERGED = 'This file has an unresolved merge conflict (`<<<<<<<`): choose one side and remove the markers.'

/** One problem a cause: a merge conflict explains all others, and at one place the first guess is the best one. */
function causesOf(problems: readonly Problem[], source: Source): readonly Problem[] {
  if (problems.length === 0) return problems
  const blocking = problems.some(problem => problem.blocking)
  const conflict = conflictIn(source.text)
  if (conflict !== undefined) return [{ at: source.locate(conflict, conflict), message: UNMERGED, blocking }]
  const byLine = new Map<number, Problem>()
  for (const problem of problems) {
    const { line } = problem.at.range.start
    const first = byLine.get(line)
    if (!first || (problem.blocking && !first.blocking)) byLine.set(line, problem)
  }
  return [...byLine.values()]
}

function conflictIn(text: string): number | undefined {
  const start = /^<{7}(?: .{0,300})?$/m.exec(text)?.index
  if (start === undefined) return undefined
  const middle = text.indexOf('\n=======', start)
  return middle !== -1 && text.indexOf('\n>>>>>>>', middle) !== -1 ? start : undefined
}

function problemsOf(document: Document, inUse: boolean, reader: Reader): Problem[] {
  if (document.kind === 'ignore') return []
  const { source } = document
  const problems = causesOf(document.problems, source)
  if (inUse) return [...problems]
  const decides = document.kind !== 'tree' || (isStructural(source.path) && !isOfOtherService(source))
  const isIdle = reader === 'development' || isTemplate(source.path) || isFilledIn(document)
  if (isIdle || (!decides && isRecord(source))) {
    return problems.map(problem => ({ ...problem, blocking: false, idle: true }))
  }
  if (decides && isWorkflowPath(source.path) && !MAY_DEPLOY.test(source.text))
    return problems.map(problem => ({ ...problem, aside: true }))
  return problems.map(problem => (decides ? problem : { ...problem, blocking: false }))
}

/** What a workflow that deploys says somewhere, or it calls another one of the repository that may. */
const MAY_DEPLOY = /fly(?!-?(?:weight|wheel|way|back|over|er))|deploy|FLY_|\buses:\s{0,9}["']?\.\//i

/** A key of flyctl's at the start of a line or of an object; in a broken file the colon may be missing. */
const SAYS_FLY_CONFIG =
  /(?:^|[{,])[\s{,]{0,40}["']?(?:app|primary_region|http_service|services|processes|mounts|vm|build|deploy|env|kill_signal)(?:["']|\s{0,9}:)/m

/**
 * A name like `slack-manifest-fly.dev.yaml` or `fly_logs.json` says little; a fly config says something that flyctl knows,
 * broken or not. `fly.json` and `fly.staging.yaml` are configs whatever they say.
 */
function isOfOtherService({ path, text }: Source): boolean {
  const name = baseName(path)
  if (!isFlyConfigPath(path) || !/\.(?:ya?ml|json)$/i.test(name)) return false
  return !/^\.?fly(?:io)?\./i.test(name) && !SAYS_FLY_CONFIG.test(text)
}

/** Output that was saved, by its name: `fly_logs.json`. What flyctl reads by its name is none. */
const LOG = /(?:^|[._-])logs?(?:[._-]|$)/i
/** An object on each line, as `fly logs --json` writes them. */
const OBJECT_PER_LINE = /^\s{0,20}\{[^\n]{0,20000}\}[ \t]{0,20}\r?\n\s{0,20}\{/

/** True for what a program wrote to be read later: nothing is deployed from it, and its form is no error. */
function isRecord({ path, text }: Source): boolean {
  return LOG.test(baseName(path)) || (path.endsWith('.json') && OBJECT_PER_LINE.test(text))
}

/**
 * True for a tree with the marks of a template language: what it will say is not known before it is filled in. What
 * flyctl reads by its name is never filled in.
 */
function isFilledIn({ kind, source }: Document): boolean {
  if (isFlyConfigPath(source.path)) return false
  return kind === 'tree' && /(?<!\$)\{\{|\{%|<%/.test(source.text)
}
