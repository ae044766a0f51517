import type { App } from '../model/app.ts'

/** The same function, which works out its answer once an app: rules ask again for every service. */
export function oncePerApp<T>(answer: (app: App) => T): (app: App) => T {
  const known = new WeakMap<App, { readonly answer: T }>()
  return app => {
    const found = known.get(app) ?? { answer: answer(app) }
    known.set(app, found)
    return found.answer
  }
}
