/**
 * A chunk of this program cannot be loaded: the installation is incomplete. The file that is being read is not at fault, so
 * what catches a parser's errors rethrows this one, and the run ends without a verdict.
 */
export class MissingChunkError extends Error {
  override readonly name = 'MissingChunkError'
}
