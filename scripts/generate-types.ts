/** A file as it ought to be; `path` is relative to the repository's root. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Makes some of the generated files; `root` is the repository's root. Reads, but never writes. */
export type Generator = (root: string) => Promise<readonly GeneratedFile[]>
