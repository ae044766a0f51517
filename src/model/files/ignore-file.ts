import type { Location, Source } from './text.ts'

/** A `.dockerignore`, after Docker's own rules (patterns hang on the root of the build context). */
export interface IgnoreFile {
  readonly kind: 'ignore'
  readonly source: Source
  readonly patterns: readonly { readonly pattern: string; readonly negated: boolean; readonly at: Location }[]
  /** True when that path, relative to the build context, stays out of it; `undefined` when the file can't tell. */
  ignores(path: string): boolean | undefined
}
