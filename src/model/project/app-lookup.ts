import type { Location } from '../files/text.ts'
import { known } from '../files/value.ts'
import { memoize } from '../memoize.ts'
import type { App, Reach } from './app.ts'
import { isDeploy } from './flyctl-call.ts'
import type { Project } from './project.ts'

/** The configs of the app of that name, in order: several where one is for staging or for a worker. */
export function appsNamed({ apps }: Pick<Project, 'apps'>, name: string | undefined): readonly App[] {
  return (name !== undefined && byName(apps).get(name)) || []
}

/** The app whose config has that name; of several configs (staging beside production) the first. */
export function appNamed(project: Pick<Project, 'apps'>, name: string | undefined): App | undefined {
  return appsNamed(project, name)[0]
}

/** The same app at the base: under the path of its config, else under its name, else the only app without a name. */
export function appBefore(app: App, before: Pick<Project, 'apps'>): App | undefined {
  const atPath = before.apps.find(({ path }) => path === app.path)
  if (atPath || app.name) return atPath ?? appNamed(before, known(app.name))
  const [nameless, another] = before.apps.filter(({ name }) => name === undefined)
  return another ? undefined : nameless
}

/**
 * True where something that lowers a finding holds for an app, and held for it at the base already: a change does not
 * lower what it adds itself. For an app that is new, and without a base, the files at hand count.
 */
export function holdsSinceBase(app: App, project: Project, claim: (app: App, project: Project) => boolean): boolean {
  const earlier = project.before && appBefore(app, project.before)
  return claim(app, project) && (!project.before || !earlier || claim(earlier, project.before))
}

/** The names that a config is deployed under: its own, and those that `--app` or `FLY_APP` gives to a deploy of it. */
export function deployedNames({ name, calls }: App): readonly string[] {
  const given = calls.filter(isDeploy).map(call => known(call.app))
  return [...new Set([known(name), ...given])].filter(one => one !== undefined)
}

const byName = memoize((apps: readonly App[]): ReadonlyMap<string, readonly App[]> => {
  const named = new Map<string, App[]>()
  for (const app of apps) {
    const name = known(app.name)
    if (name === undefined) continue
    const namesakes = named.get(name)
    if (namesakes) namesakes.push(app)
    else named.set(name, [app])
  }
  return named
})

/**
 * Who may reach the app of that name. Of several configs (a worker's beside the website's) the one that publishes most
 * tells; without any the policy.
 */
export function reachOfApp(project: Pick<Project, 'apps' | 'policy'>, name: string | undefined): Reach['state'] {
  const states = new Set(appsNamed(project, name).map(({ reach }) => reach.state))
  if (states.has('public')) return 'public'
  if (states.size > 0) return states.has('unknown') ? 'unknown' : 'private'
  const declared = name === undefined ? undefined : project.policy.apps.get(name)
  if (declared?.private) return 'private'
  return declared && declared.domains.length > 0 ? 'public' : 'unknown'
}

/**
 * Says whose a setting or a command is: the app's that lists it, else the app's whose folder is the nearest around its
 * file. `undefined` where that is none, or more than one.
 */
export const appsOf = memoize((project: Project): ((thing: { readonly at: Location }) => App | undefined) => {
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
  const folderApps = new Map<string, App | undefined>()
  return thing => {
    if (listed.has(thing)) return listed.get(thing)
    const { path } = thing.at
    const found = folderApps.get(path)
    // Asked by every rule for every setting: where there is an app, one look is enough.
    if (found !== undefined || folderApps.has(path)) return found
    const app = byConfig.has(path) ? byConfig.get(path) : nearest(path)
    folderApps.set(path, app)
    return app
  }
})

/** The nearest first; the last is the project's own, ''. */
function foldersAround(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return [...folders, '']
}

/** Names of apps by the paths of their files; a file that two apps share belongs to neither. */
export function appsByPath({ apps }: Pick<Project, 'apps'>): Map<string, string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const app of apps) {
    const { path, dockerfile, ignoreFile } = app
    const [name, another] = app.name ? [known(app.name)] : deployedNames(app)
    if (name === undefined || another !== undefined) continue
    for (const file of [path, dockerfile?.source.path, ignoreFile?.source.path]) {
      if (file === undefined) continue
      if (names.has(file) && names.get(file) !== name) shared.add(file)
      names.set(file, name)
    }
  }
  for (const file of shared) names.delete(file)
  return names
}
