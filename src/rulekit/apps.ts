import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { code } from '../redact/quote.ts'

/** How a message names an app: by its name where the config has one; the finding's place shows the config. */
export function appName(app: App): string {
  const name = known(app.name)
  return name === undefined ? 'this app' : code(name)
}

/** ` --app NAME` for a command to paste; '' where the name is not known or would not be one word. */
export function appFlag(app: App | undefined): string {
  const name = known(app?.name)
  return name !== undefined && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : ''
}
