/**
 * A part of this program cannot be loaded: half an installation. That is no fault of the file that is being read, so what
 * catches a parser's errors lets this one pass, and the run ends without a verdict.
 */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
}
