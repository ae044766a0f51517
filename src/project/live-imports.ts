import { known } from '../model/files/value.ts'
import type { Command } from '../model/project/command.ts'
import type { Setting } from '../model/project/setting.ts'
import { languageOfPath } from './discover/code-paths.ts'
import { codeReaderOf } from './discover/code-roles.ts'
import { namesOwnProfile, profilesIn } from './discover/profiles.ts'
import { joinPath } from './discover/references.ts'
import { keysOf, usedTests } from './discover/used-tests.ts'
import type { Documents } from './documents.ts'
import type { Joined } from './join-apps.ts'

/** Variables from which an interpreter or a framework takes the path of a program that it loads. */
const LOADS =
  /^(?:NODE_OPTIONS|BUN_OPTIONS|RUBYOPT|PYTHONSTARTUP|FLASK_APP|BASH_ENV|DJANGO_SETTINGS_MODULE|DOTNET_STARTUP_HOOKS)$/

/**
 * The tests and examples by their names that a program outside of them imports, or one of `started`, and the settings
 * of the environment that an app is told to run in, by its variables or by the `commands` of its image.
 */
export function importedFiles(
  joined: readonly Joined[],
  commands: readonly Command[],
  started: ReadonlySet<string>,
  { sources }: Documents,
): ReadonlySet<string> {
  const tests = new Map<string, string[]>()
  for (const path of sources.keys()) {
    if (codeReaderOf(path, '') !== 'development') continue
    for (const key of keysOf(path)) tests.set(key, [...(tests.get(key) ?? []), path])
  }
  const used = new Set<string>()
  if (tests.size === 0) return used
  const pending = [...sources.keys()].filter(path => languageOfPath(path) !== undefined || namesOwnProfile(path))
  const use = (keys: Iterable<string>): void => {
    for (const key of keys) {
      for (const path of tests.get(key) ?? []) {
        if (used.has(path)) continue
        used.add(path)
        pending.push(path)
      }
    }
  }
  for (const join of joined) {
    const environment = environmentOf(join)
    use(profilesIn('', environment.map(({ name, value }) => `${name}=${known(value) ?? ''}`).join('\n')))
    const loading = environment.filter(({ name }) => LOADS.test(name)).map(({ value }) => known(value) ?? '')
    // The words are read as those of a command.
    use(usedTests(joinPath(join.buildContext, 'Procfile') ?? 'Procfile', loading.join('\n')))
  }
  use(profilesIn('', commands.map(textOf).join('\n')))
  for (const path of pending) {
    const source = sources.get(path)
    if (source) use(usedTests(path, source.text, started.has(path) || used.has(path)))
  }
  return used
}

/** What the app that runs, and its image, have in their environment. */
function environmentOf({ config, dockerfile }: Joined): Setting[] {
  const settings = [...config.settings, ...(dockerfile?.settings ?? [])]
  return settings.filter(
    ({ origin, shipped }) => (origin === 'fly-env' || origin === 'dockerfile-env') && shipped !== false,
  )
}

function textOf({ assignments, argv }: Command): string {
  const variables = assignments.map(({ name, value }) => `${name}=${known(value) ?? ''}`)
  return [...variables, ...argv.map(word => known(word) ?? '')].join(' ')
}
