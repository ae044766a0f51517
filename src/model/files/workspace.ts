import type { Diff } from './diff.ts'
import type { Snapshot } from './snapshot.ts'

/** A file's text, the reason why it cannot be read (a sentence), or `undefined` where there is no such file. */
export type FileText = { readonly text: string } | { readonly trouble: string } | undefined

/**
 * `base` is the revision whose policy and baseline are in force: of a change the one before it. Without a change the
 * local files are their own base.
 */
export type Revision = 'base' | 'head'

/** What is reviewed, and what it is compared with. */
export interface Snapshots {
  readonly head: Snapshot
  readonly compared: { readonly base: Snapshot; readonly diff: Diff } | undefined
}

/** The files under review, read through GitHub's API or from this machine. */
export interface Workspace {
  readonly snapshots: Snapshots
  /** Reads one file, whether it is among the texts of a snapshot or not. */
  read(path: string, revision: Revision): Promise<FileText>
  /** Whether the change adds, edits or removes a file; false without a change. */
  isEdited(path: string): Promise<boolean>
  /** Files that moved since the last commit that touched this one: path then → path now. */
  renamesSince(path: string): Promise<ReadonlyMap<string, string>>
}
