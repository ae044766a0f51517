import type { Document, IgnoreFile, ShellDocument } from '../model/files/document.ts'
import { fileStart, type Source } from '../model/files/text.ts'
import { MissingPart } from '../model/missing-chunk.ts'
import type { Problem } from '../model/problem.ts'
import type { Dockerfile } from '../model/project/dockerfile.ts'
import { isTooLarge, messageOf, TOO_LARGE } from './tree-document.ts'

/** Every format and how its parser is loaded: a new one is a file and a line here. */
const LOADERS = {
  toml: async () => (await import('./toml/toml.ts')).parseToml,
  yaml: async () => (await import('./yaml/yaml.ts')).parseYaml,
  json: async () => (await import('./json.ts')).parseJson,
  ini: async () => (await import('./ini.ts')).parseIni,
  env: async () => (await import('./env.ts')).parseEnv,
  dockerfile: async () => guarded((await import('./dockerfile/dockerfile.ts')).parseDockerfile, emptyDockerfile),
  ignore: async () => guarded((await import('./ignore/ignore-file.ts')).parseIgnoreFile, emptyIgnoreFile),
  script: async () => guarded((await import('./shell/shell.ts')).parseShellScript, emptyScript),
  makefile: async () => guarded((await import('./shell/makefile.ts')).parseMakefile, emptyScript),
  shell: async () => (await import('./shell/shell.ts')).readShell,
}

type ParserName = keyof typeof LOADERS

/** A format of files. `shell` brings both parsers: `script` for files, `shell` for the commands in other formats. */
export type Format = Exclude<ParserName, 'script'>

/**
 * The parser of each format: synchronous, and none throws on what it reads. One that was not loaded throws when it is
 * called: that is a programmer's mistake.
 */
export type Parsers = { readonly [Name in ParserName]: Awaited<ReturnType<(typeof LOADERS)[Name]>> }

/** Loads the parsers of these formats, and so only the libraries that they need. */
export async function loadParsers(formats: Iterable<Format>): Promise<Parsers> {
  const wanted = new Set<string>(formats)
  if (wanted.has('shell')) wanted.add('script')
  const parsers = new Map<string, unknown>()
  // One after the other: it costs nothing in a bundle, and jest cannot link two graphs that share a module at once.
  for (const [name, load] of Object.entries(LOADERS)) {
    parsers.set(name, wanted.has(name) ? await load() : notLoaded(name))
  }
  return Object.fromEntries(parsers) as Parsers
}

function notLoaded(name: string): () => never {
  return () => {
    throw new Error(`The parser "${name}" is not loaded: give its format to loadParsers.`)
  }
}

/**
 * Nothing in a file may stop the run: whatever is thrown becomes a blocking problem of an empty document. The parsers of
 * trees see to that by themselves.
 */
function guarded<Result extends Document, Options extends unknown[]>(
  parse: (source: Source, ...options: Options) => Result,
  empty: (source: Source, problems: Problem[]) => Result,
): (source: Source, ...options: Options) => Result {
  return (source, ...options) => {
    const fail = (message: string) => empty(source, [{ at: fileStart(source.path), message, blocking: true }])
    if (isTooLarge(source)) return fail(TOO_LARGE)
    try {
      return parse(source, ...options)
    } catch (error) {
      if (error instanceof MissingPart) throw error
      return fail(messageOf(error))
    }
  }
}

function emptyDockerfile(source: Source, problems: Problem[]): Dockerfile {
  return { kind: 'dockerfile', source, stages: [], instructions: [], settings: [], commands: [], problems }
}

function emptyIgnoreFile(source: Source): IgnoreFile {
  return { kind: 'ignore', source, patterns: [], ignores: () => undefined }
}

function emptyScript(source: Source, problems: Problem[]): ShellDocument {
  return { kind: 'shell', source, commands: [], problems }
}
