/** The hidden first line of each of our comments: which findings it tells, and whether they are closed. */
export interface Marker {
  readonly fingerprints: readonly string[]
  readonly closed: boolean
}

/** More in one marker would leave the comment no room for words. */
export const MAX_FINGERPRINTS = 1000

const MARKER = /^<!-- airworthy:v1 (closed )?([0-9a-f]{20}(?: [0-9a-f]{20}){0,999}) -->/

/** Writes the line that later runs know the comment by. No position is in it, so that it survives moved lines. */
export function writeMarker({ fingerprints, closed }: Marker): string {
  return `<!-- airworthy:v1 ${closed ? 'closed ' : ''}${fingerprints.join(' ')} -->`
}

/** Reads it back; `undefined` for a comment without one. */
export function readMarker(body: string): Marker | undefined {
  const [, closed, fingerprints] = MARKER.exec(body) ?? []
  return fingerprints === undefined
    ? undefined
    : { fingerprints: fingerprints.split(' '), closed: closed !== undefined }
}
