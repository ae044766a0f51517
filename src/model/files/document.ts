import type { Problem } from '../problem.ts'
import type { Command } from '../project/command.ts'
import type { Dockerfile } from '../project/dockerfile.ts'
import type { IgnoreFile } from './ignore-file.ts'
import type { Source } from './text.ts'
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
