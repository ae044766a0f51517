import type { Environment } from '../local/git.ts'

/** All that a run gets from the process and gives back to it. */
export interface Outside {
  readonly version: string
  readonly directory: string
  readonly environment: Environment
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Of the standard output; `columns` only when it is a terminal. */
  readonly terminal: { readonly columns: number | undefined; readonly color: boolean }
  /** Data: standard output. */
  write(data: string): void
  /** Words about the run, one line or more: standard error. */
  tell(words: string): void
}

/** 0: nothing at or above `--fail-on`. 1: findings. 2: wrong usage, or not everything could be judged. */
export type ExitStatus = 0 | 1 | 2
