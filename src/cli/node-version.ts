const OLDEST = 20

/** What to say on a Node that is too old; `undefined` on the others. */
export function oldNode(version: string): string | undefined {
  return Number.parseInt(version, 10) < OLDEST
    ? `needs Node ${OLDEST} or later, and this is Node ${version}. Nothing was judged.`
    : undefined
}
