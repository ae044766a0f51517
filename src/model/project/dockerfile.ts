import type { Location, Source } from '../files/text.ts'
import type { Value } from '../files/value.ts'
import type { Problem } from '../problem.ts'
import type { Command } from './command.ts'
import type { Setting } from './setting.ts'

/** A Dockerfile after the pre-pass: heredoc bodies are content, continuations are joined, every word has its place. */
export interface Dockerfile {
  readonly kind: 'dockerfile'
  readonly source: Source
  readonly stages: readonly Stage[]
  /** All of them in order, those before the first FROM too. */
  readonly instructions: readonly Instruction[]
  /** ENV and LABEL pairs and ARG defaults of every stage, in order; also those inside ONBUILD. */
  readonly settings: readonly Setting[]
  /** What words with variables come to in a build without arguments; a word that an ARG alone decides is not in it. */
  readonly expanded: ReadonlyMap<Value<string>, string>
  /** RUN, CMD, ENTRYPOINT and HEALTHCHECK, heredoc scripts too. */
  readonly commands: readonly Command[]
  readonly problems: readonly Problem[]
}

export interface Stage {
  readonly index: number
  readonly name?: string
  readonly base: Value<string>
  readonly at: Location
  /** Part of the image that runs: the last stage (or the build target) and the stages it is built FROM. */
  readonly shipped: boolean
}

export interface Instruction {
  /** In capitals: `RUN`, `COPY`; for `ONBUILD RUN …` it is `RUN` with `onbuild`. */
  readonly keyword: string
  readonly keywordAt: Location
  readonly flags: readonly Flag[]
  /** The words behind keyword and flags, unquoted; for the JSON form its strings. */
  readonly args: readonly Value<string>[]
  readonly json: boolean
  readonly heredocs: readonly Heredoc[]
  readonly onbuild: boolean
  /** Index of the stage, -1 before the first FROM. */
  readonly stage: number
  /** From the keyword to the end of the last line, heredocs included. */
  readonly at: Location
}

/** `--from=build`: name `from`; without a value it is `''`. */
export interface Flag {
  readonly name: string
  readonly value: Value<string>
}

export interface Heredoc {
  readonly name: string
  /** The body as the program gets it: leading tabs stripped for `<<-`. */
  readonly text: string
  /** The body alone, without the terminator. */
  readonly at: Location
  /** False for a quoted terminator: `$X` is then literal. */
  readonly expands: boolean
}
