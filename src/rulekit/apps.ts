import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { code } from '../redact/quote.ts'
import { keySpans } from '../redact/redact.ts'

/** The app's name in back-quotes, or `this app` if the config has none. For messages. */
export function appName(app: App): string {
  const name = known(app.name)
  return name === undefined ? 'this app' : code(name)
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
