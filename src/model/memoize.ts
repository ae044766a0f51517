/** The same function, which works out its answer once for each thing: what is read-only gives the same again. */
export function memoize<Thing extends object, T>(answer: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { readonly answer: T }>()
  return thing => {
    const found = known.get(thing)
    if (found) return found.answer
    const worked = { answer: answer(thing) }
    known.set(thing, worked)
    return worked.answer
  }
}

/** So many answers are kept for texts; with more, those that are asked for again hardly are among them. */
const MAX_CACHED_TEXTS = 10_000

/** The same for texts: names come back again and again, in a project as in its rules. */
export function memoizeByText<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  return text => {
    const found = known.get(text)
    if (found) return found.answer
    if (known.size >= MAX_CACHED_TEXTS) known.clear()
    const worked = { answer: answer(text) }
    known.set(text, worked)
    return worked.answer
  }
}

/** The answer to a question that few ask: worked out when it is asked first, and then known. */
export function lazy<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => {
    known ??= { answer: answer() }
    return known.answer
  }
}
