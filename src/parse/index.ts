import type { Document, IgnoreFile, ShellDocument } from '../model/files/document.ts'
import { fileStart, type Source } from '../model/files/text.ts'
import { MissingChunkError } from '../model/missing-chunk.ts'
import type { Problem } from '../model/problem.ts'
import type { Dockerfile } from '../model/project/dockerfile.ts'
import { parseDockerfile } from './dockerfile/dockerfile.ts'
import { parseEnv } from './env.ts'
import { parseIgnoreFile } from './ignore/ignore-file.ts'
import { parseIni } from './ini.ts'
import { parseJson } from './json.ts'
import { parseMakefile } from './shell/makefile.ts'
import { parseProcfile } from './shell/procfile.ts'
import { parseShellScript, readShell } from './shell/shell.ts'
import { parseToml } from './toml/toml.ts'
import { isTooLarge, messageOf, TOO_LARGE } from './tree-document.ts'
import { parseYaml } from './yaml/yaml.ts'

/**
 * The parser of each format, which never throws on what it reads: a new format is a file and a line here. `script` reads
 * shell scripts, `shell` the commands inside other formats.
 */
export const parsers = {
  toml: parseToml,
  yaml: parseYaml,
  json: parseJson,
  ini: parseIni,
  env: parseEnv,
  dockerfile: guarded(parseDockerfile, emptyDockerfile),
  ignore: guarded(parseIgnoreFile, emptyIgnoreFile),
  script: guarded(parseShellScript, emptyScript),
  makefile: guarded(parseMakefile, emptyScript),
  procfile: guarded(parseProcfile, emptyScript),
  shell: readShell,
}

export type Parsers = typeof parsers

/** A format of files, each with its parser. */
export type Format = Exclude<keyof Parsers, 'script'>

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
      if (error instanceof MissingChunkError) throw error
      return fail(messageOf(error))
    }
  }
}

function emptyDockerfile(source: Source, problems: Problem[]): Dockerfile {
  return {
    kind: 'dockerfile',
    source,
    stages: [],
    instructions: [],
    settings: [],
    expanded: new Map(),
    commands: [],
    problems,
  }
}

function emptyIgnoreFile(source: Source): IgnoreFile {
  return { kind: 'ignore', source, patterns: [], ignores: () => undefined }
}

function emptyScript(source: Source, problems: Problem[]): ShellDocument {
  return { kind: 'shell', source, commands: [], problems }
}
