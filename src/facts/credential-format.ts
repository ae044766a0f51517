/** A key in a format specific to its provider. */
export interface CredentialFormat {
  readonly kind: string
  /**
   * Finds it anywhere in a text. Every repetition is bounded and starts behind a literal prefix or a boundary, so that
   * the time is linear in the text; a test holds each one to it.
   */
  readonly pattern: RegExp
  /** Public where a browser is to read it; judged `medium` elsewhere. */
  readonly public?: true
  /** Made by the project for itself: one for tests or for development opens nothing elsewhere. */
  readonly ownMake?: true
}

/** Kinds that live for an hour (developers.google.com: identity/protocols/oauth2): a committed one is over. */
export const LIVES_AN_HOUR: ReadonlySet<string> = new Set(['Google access token'])

const BOUNDARY = '(?<![A-Za-z0-9])'

/** A format with the boundary that all of them begin with. */
export function format(kind: string, body: RegExp): CredentialFormat {
  return { kind, pattern: new RegExp(`${BOUNDARY}(?:${body.source})`) }
}

/** One pattern for all of these formats, which looks for their boundary once. */
export function anyOf(formats: readonly CredentialFormat[]): RegExp {
  const bodies = formats.map(({ pattern }) => pattern.source.slice(BOUNDARY.length))
  return new RegExp(`${BOUNDARY}(?:${bodies.join('|')})`)
}
