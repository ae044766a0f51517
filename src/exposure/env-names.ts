import type { App } from '../model/project/app.ts'

/** The names in `[env]` of these configs, each once, sorted. */
export function envNamesOf(configs: readonly App[]): string[] {
  const names = configs.flatMap(({ settings }) =>
    settings.filter(({ origin }) => origin === 'fly-env').map(({ name }) => name),
  )
  return [...new Set(names)].sort()
}
