import type { Environment } from '../local/git-isolation.ts'

/** All that a run gets from the process and gives back to it. */
export interface Io {
  readonly version: string
  readonly directory: string
  readonly environment: Environment
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Of the standard output. */
  readonly terminal: Terminal
  /** Data: standard output. */
  write(data: string): void
  /** Words about the run, one line or more: standard error. */
  tell(message: string): void
  /** What a long run is at, and of how many files; `undefined`: it is done. Shown on a terminal only. */
  progress(message: string | undefined, files?: number): void
}

export interface Terminal {
  /** Only when it is a terminal. */
  readonly columns: number | undefined
  readonly color: boolean
  /** Whether it follows hyperlinks. */
  readonly links: boolean
}

/** 0: nothing at or above `--fail-on`. 1: findings. 2: wrong usage, or some items could not be checked. */
export type ExitStatus = 0 | 1 | 2

/** The oldest Node that runs the program, as package.json has it. */
const OLDEST_NODE = 20

/** What to say on a Node that is too old; `undefined` on the others. */
export function oldNode(version: string): string | undefined {
  return Number.parseInt(version, 10) < OLDEST_NODE
    ? `needs Node.js ${OLDEST_NODE} or later, but this is Node.js ${version}. Nothing was checked.`
    : undefined
}
