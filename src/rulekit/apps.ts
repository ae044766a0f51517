import { baseName } from '../model/files/path.ts'
import type { Location } from '../model/files/text.ts'
import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import type { Project } from '../model/project/project.ts'
import { code } from '../redact/quote.ts'
import { keySpans } from '../redact/redact.ts'

/** The app's name in back-quotes, or `this app` if the config has none. For messages. */
export function appName(app: App): string {
  const name = known(app.name)
  return name === undefined || name === '' ? 'this app' : code(name)
}

/** ` --app NAME` for a command to paste; '' if the name is unknown or is not a valid app name. */
export function appFlag(app: App | undefined): string {
  return nameFlag(known(app?.name))
}

/** `appFlag` for an app that is known by its name only. */
export function nameFlag(name: string | undefined): string {
  if (name === undefined || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return ''
  // A token that was pasted as the name, which a command to paste cannot show in part.
  return keySpans(name).length > 0 ? '' : ` --app ${name}`
}

/**
 * The apps that need a new value for one in a file: the one that has it, else all that are built from this Dockerfile,
 * else all whose config is in the nearest folder around. First the one that flyctl takes by default.
 */
export function appsBehind({ at, app }: { at: Location; app?: App | undefined }, { apps }: Project): readonly App[] {
  if (app) return [app]
  const built = apps.filter(({ dockerfile }) => dockerfile?.source.path === at.path)
  if (built.length > 0) return defaultFirst(built)
  const around = apps.filter(({ folder }) => folder === '' || at.path.startsWith(`${folder}/`))
  const depth = Math.max(...around.map(({ folder }) => folder.length))
  return defaultFirst(around.filter(({ folder }) => folder.length === depth))
}

/** The apps in their order, those of a `fly.toml` first. */
export function defaultFirst(apps: readonly App[]): readonly App[] {
  return apps.toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
}

function isDefault({ path }: App): boolean {
  return baseName(path) === 'fly.toml'
}

/** A remedy with more names is hard to read. */
const MAX_NAMED = 3

/** Behind a command for the first app: ` (and with `--app NAME`)` for the others, '' for one app. */
export function otherAppsNote(apps: readonly App[]): string {
  const [first, ...others] = [...new Set(apps.map(appFlag))].filter(flag => flag !== '')
  if (first === undefined || others.length === 0) return ''
  if (others.length > MAX_NAMED) return ` (and for ${others.length} other apps)`
  return ` (and with ${others.map(flag => code(flag.trim())).join(', ')})`
}
