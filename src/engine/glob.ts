import { Minimatch } from 'minimatch'

const MAX_LENGTH = 200
const MAX_STARS = 12

/**
 * A test of paths (relative to the project's root, forward slashes) against a glob of `*`, `**`, `?` and `[ab]`. One that
 * ends in `/` holds for all below it. `undefined` for an empty pattern and for one that could cost too much time.
 */
export function compileGlob(pattern: string): ((path: string) => boolean) | undefined {
  const normal = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**')
  const stars = normal.match(/\*+/g)?.length ?? 0
  if (normal === '' || normal.length > MAX_LENGTH || stars > MAX_STARS) return undefined
  // Braces multiply and extended globs nest: neither is needed to name a file.
  const matcher = new Minimatch(normal, {
    dot: true,
    nobrace: true,
    noext: true,
    nocomment: true,
    nonegate: true,
    platform: 'linux',
  })
  return path => matcher.match(path)
}
