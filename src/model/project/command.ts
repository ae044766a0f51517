import { baseName } from '../files/path.ts'
import type { Location } from '../files/text.ts'
import { known, type Value } from '../files/value.ts'
import type { Reader } from './setting.ts'

/** Which place of which format a command comes from. */
export type CommandOrigin =
  | 'dockerfile-run'
  | 'dockerfile-cmd'
  | 'dockerfile-entrypoint'
  | 'dockerfile-healthcheck'
  | 'fly-process'
  | 'fly-release-command'
  | 'fly-console-command'
  | 'fly-experimental'
  | 'workflow-run'
  | 'compose-command'
  | 'script'

/** One simple command of a shell text: `A=1 curl -u x url >file`. Pipes and lists give one command a part. */
export interface Command {
  readonly origin: CommandOrigin
  readonly reader: Reader
  /** The program and its arguments; a word with an expansion is not known, and its `raw` is the source text. */
  readonly argv: readonly Value<string>[]
  /**
   * The index of the word that names the program that runs: behind `sudo`, `env`, `npx` and other wrappers. The number of
   * words where a wrapper has no command.
   */
  readonly program: number
  /** `NAME=value` in front of the program, or alone, and the operands of `export`. */
  readonly assignments: readonly Assignment[]
  readonly redirects: readonly Redirect[]
  /** The indices of the words that hold further commands, which follow this one: `concurrently "node a"`. */
  readonly scripts?: readonly number[]
  readonly at: Location
  /** The place in the document, stable under moved lines: `processes.web`, `jobs.deploy.steps.2`, `stage 0 RUN`. */
  readonly key: string
  /** Dockerfile only: false where the stage is not part of the image that runs. */
  readonly shipped?: boolean
}

/** What all commands of one text share. */
export type ShellContext = Pick<Command, 'origin' | 'reader' | 'key' | 'shipped'>

export interface Assignment {
  readonly name: string
  readonly nameAt: Location
  readonly value: Value<string>
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<`, `<<<`, `2>` … as written. */
  readonly operator: string
  /** The file, or the text of a here-document or here-string. */
  readonly target: Value<string>
}

/** The name of the program that runs, behind `sudo` and `npx`, without its path; '' where it is not known. */
export function programOf({ argv, program }: Pick<Command, 'argv' | 'program'>): string {
  return baseName(known(argv[program]) ?? '').replace(/\.exe$/, '')
}

/** The job of a workflow that runs the command; `undefined` for other files. */
export function workflowJobOf({ key }: Pick<Command, 'key'>): string | undefined {
  return /^jobs\.(.{1,200}?)\.steps\./.exec(key)?.[1]
}

/** True for flyctl under either of its names. */
export function isFlyctl(command: Pick<Command, 'argv' | 'program'>): boolean {
  return flyctlAt(command) !== undefined
}

const NAME = /^(?:fly|flyctl)$/
const IMAGE = /(?:^|\/)flyio\/flyctl(?:[:@]|$)/
const PACKAGE = /#(?:fly|flyctl)$/

/**
 * The index of the word that stands for flyctl: the program, its path behind a variable (`$HOME/.fly/bin/fly`), the image
 * of `docker run`, the package of `nix run`, or what `find -exec` runs. `undefined` for other programs.
 */
export function flyctlAt(command: Pick<Command, 'argv' | 'program'>): number | undefined {
  const { argv, program } = command
  const name = programOf(command)
  if (NAME.test(name)) return program
  const word = argv[program]
  if (word && !word.known) return /\/(?:fly|flyctl)["']?$/.test(word.raw) ? program : undefined
  const at = argv.findIndex((each, index) => {
    const text = known(each) ?? ''
    if (name === 'docker' || name === 'podman' || name === 'nerdctl') return IMAGE.test(text)
    if (name === 'nix') return PACKAGE.test(text) && known(argv[program + 1]) === 'run'
    return name === 'find' && NAME.test(baseName(text)) && /^-(?:exec|execdir|ok)$/.test(known(argv[index - 1]) ?? '')
  })
  return at === -1 ? undefined : at
}
