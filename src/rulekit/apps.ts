import type { App } from '../model/app.ts'
import type { Project } from '../model/project.ts'
import type { Location } from '../model/text.ts'
import { known } from '../model/value.ts'
import { code } from './code.ts'

/**
 * Says whose a setting or a command is: the app's that lists it, else the app's whose folder is the nearest around its
 * file. `undefined` where that is none, or more than one.
 */
export function appsOf(project: Project): (thing: { readonly at: Location }) => App | undefined {
  const listed = new Map<object, App | undefined>()
  for (const app of project.apps) {
    for (const thing of [...app.settings, ...app.commands]) listed.set(thing, listed.has(thing) ? undefined : app)
  }
  const around = new Map<string, App | undefined>()
  return thing => {
    if (listed.has(thing)) return listed.get(thing)
    const { path } = thing.at
    if (!around.has(path)) around.set(path, nearestApp(path, project.apps))
    return around.get(path)
  }
}

function nearestApp(path: string, apps: readonly App[]): App | undefined {
  let nearest: App | undefined
  let depth = -1
  for (const app of apps) {
    if (app.path === path) return app
    if (app.folder !== '' && !path.startsWith(`${app.folder}/`)) continue
    if (app.folder.length < depth) continue
    nearest = app.folder.length > depth ? app : undefined
    depth = app.folder.length
  }
  return nearest
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
