import type { App } from '../model/app.ts'

/** The same function, which works out its answer once for each thing: rules ask again and again. */
export function onceFor<Thing extends object, T>(answer: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { readonly answer: T }>()
  return thing => {
    const found = known.get(thing)
    if (found) return found.answer
    const worked = { answer: answer(thing) }
    known.set(thing, worked)
    return worked.answer
  }
}

/** The same for apps. */
export function oncePerApp<T>(answer: (app: App) => T): (app: App) => T {
  return onceFor(answer)
}
