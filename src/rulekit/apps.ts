import { known } from '../model/files/value.ts'
import type { App } from '../model/project/app.ts'
import { code } from '../redact/quote.ts'

/** How a message names an app: by its name, else by its config. */
export function appName(app: App): string {
  return code(known(app.name) ?? app.path)
}

/** ` --app NAME` for a command to paste; '' where the name is not known or would not be one word. */
export function appFlag(app: App | undefined): string {
  const name = known(app?.name)
  return name !== undefined && /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? ` --app ${name}` : ''
}
