import type { Problem } from '../problem.ts'
import type { Command } from '../project/command.ts'
import type { Dockerfile } from '../project/dockerfile.ts'
import type { Location, Source } from './text.ts'
import type { Tree } from './tree.ts'

/** A parsed file. */
export type Document = TreeDocument | Dockerfile | IgnoreFile | ShellDocument

export type TreeFormat = 'toml' | 'yaml' | 'json' | 'ini' | 'env'

/** TOML, YAML, JSON, INI, properties and env files; several roots only for YAML's several documents. */
export interface TreeDocument {
  readonly kind: 'tree'
  readonly format: TreeFormat
  readonly source: Source
  readonly roots: readonly Tree[]
  readonly problems: readonly Problem[]
}

export interface ShellDocument {
  readonly kind: 'shell'
  readonly source: Source
  readonly commands: readonly Command[]
  readonly problems: readonly Problem[]
}

/** A `.dockerignore`, after Docker's own rules (patterns are relative to the root of the build context). */
export interface IgnoreFile {
  readonly kind: 'ignore'
  readonly source: Source
  readonly patterns: readonly { readonly pattern: string; readonly negated: boolean; readonly at: Location }[]
  /** True when that path, relative to the build context, stays out of it; `undefined` when the file can't tell. */
  ignores(path: string): boolean | undefined
}
