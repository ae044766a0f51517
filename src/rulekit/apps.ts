import type { Location } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import { onceFor } from '../model/memoize.ts'
import type { App } from '../model/project/app.ts'
import type { Project } from '../model/project/project.ts'
import { code } from '../redact/quote.ts'

/**
 * Says whose a setting or a command is: the app's that lists it, else the app's whose folder is the nearest around its
 * file. `undefined` where that is none, or more than one.
 */
export const appsOf = onceFor((project: Project): ((thing: { readonly at: Location }) => App | undefined) => {
  const listed = new Map<object, App | undefined>()
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) listed.set(thing, listed.has(thing) ? undefined : app)
  }
  const byConfig = new Map(project.apps.toReversed().map(app => [app.path, app]))
  const inFolder = new Map<string, App | undefined>()
  for (const app of project.apps) inFolder.set(app.folder, inFolder.has(app.folder) ? undefined : app)
  const nearest = (path: string): App | undefined => {
    const folder = foldersAround(path).find(each => inFolder.has(each))
    return folder === undefined ? undefined : inFolder.get(folder)
  }
  const around = new Map<string, App | undefined>()
  return thing => {
    if (listed.has(thing)) return listed.get(thing)
    const { path } = thing.at
    const found = around.get(path)
    // Asked by every rule for every setting: where there is an app, one look is enough.
    if (found !== undefined || around.has(path)) return found
    const app = byConfig.has(path) ? byConfig.get(path) : nearest(path)
    around.set(path, app)
    return app
  }
})

/** The nearest first; the last is the project's own, ''. */
function foldersAround(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return [...folders, '']
}

/** How a message names an app: by its name, else by its config. */
export function appName(app: App): string {
  return code(known(app.name) ?? app.path)
}

/** ` --app NAME` for a command to paste; '' where the name is not known or would not be one word. */
export function appFlag(app: App | undefined): string {
  const name = known(app?.name)
  return name !== undefined && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : ''
}
