import type { Document } from '../files/document.ts'
import type { Source } from '../files/text.ts'
import type { Observed } from '../observed.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import type { App } from './app.ts'
import type { Command } from './command.ts'
import type { Dockerfile } from './dockerfile.ts'
import type { FlyctlCall } from './flyctl-call.ts'
import type { Setting } from './setting.ts'

/** Everything known of the files at one commit. */
export interface Project {
  readonly commit: string
  readonly paths: ReadonlySet<string>
  /** Paths that are read through a symbolic link, each with the file it leads to. */
  readonly links?: ReadonlyMap<string, string> | undefined
  readonly sources: ReadonlyMap<string, Source>
  readonly documents: ReadonlyMap<string, Document>
  readonly apps: readonly App[]
  /** Of all files, also of those that belong to no app. */
  readonly settings: readonly Setting[]
  readonly commands: readonly Command[]
  /** Those of the commands that call flyctl, taken apart, in their order. */
  readonly flyctl: readonly FlyctlCall[]
  /** Also those that no app names. */
  readonly dockerfiles: readonly Dockerfile[]
  readonly policy: Policy
  readonly problems: readonly Problem[]
  /** At the base of a change: for a protection that only a comparison shows to be gone. */
  readonly before?: Project | undefined
  /** The running project beside its files; only where someone looked. */
  readonly observed?: Observed | undefined
}
