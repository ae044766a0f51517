/** So many secrets of a scanner are read at most. */
export const LARGEST_SAMPLE = 60

const SEED = 17

/** All of a list, or of a longer one a sample that is the same on each run, in the order of the list. */
export function sampleOf<Item>(all: readonly Item[]): readonly Item[] {
  return all.length <= LARGEST_SAMPLE ? all : drawn(all, LARGEST_SAMPLE)
}

/** A list in an order that says nothing of where its items come from. */
export function shuffled<Item>(all: readonly Item[]): readonly Item[] {
  return withDraws(all)
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item)
}

function drawn<Item>(all: readonly Item[], count: number): readonly Item[] {
  const chosen = new Set(shuffled(all).slice(0, count))
  return all.filter(item => chosen.has(item))
}

function withDraws<Item>(all: readonly Item[]): { readonly item: Item; readonly draw: number }[] {
  let state = SEED
  return all.map(item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { item, draw: state }
  })
}
