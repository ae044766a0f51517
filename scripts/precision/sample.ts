import type { Found } from './scanners.ts'

/** So many findings of another scanner are read at most. */
export const LARGEST_SAMPLE = 60

const SEED = 17

/** Each place once, in order; of many a sample that is the same on each run. */
export function sampleOf(found: readonly Found[]): readonly Found[] {
  const byPlace = new Map(found.map(each => [`${each.path}:${each.line}`, each]))
  const places = [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  if (places.length <= LARGEST_SAMPLE) return places
  let state = SEED
  const draws = places.map(each => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { each, draw: state }
  })
  const drawn = new Set(
    draws
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, LARGEST_SAMPLE)
      .map(({ each }) => each),
  )
  return places.filter(each => drawn.has(each))
}
