/** A folder that may hold the policy and the baseline of a project: its own, or one above it in the repository. */
export interface Home {
  /** The way up from the project: '' for its own folder, `../` for the one above. */
  readonly up: string
  /** The way down again: '' or `apps/shop/`. */
  readonly down: string
}

/** The project's own folder. */
export const OWN_HOME: Home = { up: '', down: '' }

/** The folders from a project up to the root of its repository, the nearest first. */
export function homesOf(fromRoot: string): readonly Home[] {
  const parts = fromRoot === '' ? [] : fromRoot.split('/')
  return [...parts, ''].map((_, steps) => ({
    up: '../'.repeat(steps),
    down: steps === 0 ? '' : `${parts.slice(-steps).join('/')}/`,
  }))
}

/** A path or a glob of the home as seen from the project; `undefined` where it is about other folders. */
export function seenFromProject(path: string, { down }: Home): string | undefined {
  if (down === '' || path.startsWith('**')) return path
  return path.startsWith(down) ? path.slice(down.length) : undefined
}
