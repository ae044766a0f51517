import { realpathSync } from 'node:fs'
import { delimiter, isAbsolute, resolve, sep } from 'node:path'

/** The variables of the process, as an entry read them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * A repository may have been unpacked from an archive, configuration included. Git must not start what that names: hooks,
 * a file system monitor, a pager, an external diff, a signature checker or a transport. It must not write to the index
 * either, nor take a committed folder for a repository, nor read meaning into the characters of a path.
 */
export const ISOLATING_OPTIONS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'safe.bareRepository=explicit'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showSignature=false'],
]

/** What git needs of the environment: where programs, the user's own settings and temporary files are. */
const INHERITED = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SUDO_UID',
  'TMPDIR',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  // Windows
  'APPDATA',
  'HOMEDRIVE',
  'HOMEPATH',
  'Path',
  'PATHEXT',
  'SYSTEMROOT',
  'SystemRoot',
  'TEMP',
  'TMP',
  'USERPROFILE',
]

/**
 * The environment of every git process: a short list, so that no variable leads git elsewhere or starts a program. Of `PATH` only
 * the folders outside of the `project`: npm puts `node_modules/.bin` there, which may be committed.
 */
export function environmentOfGit(environment: Environment, project: string): Record<string, string> {
  const variables = new Map<string, string>()
  // People keep their programs in the home folder, which some have under version control.
  const committable = project === environment['HOME'] ? undefined : project
  for (const name of INHERITED) {
    const value = environment[name]
    if (value !== undefined) variables.set(name, /^path$/i.test(name) ? outsideOf(committable, value) : value)
  }
  // `GIT_ALLOW_PROTOCOL` is stronger than `protocol.*` of any configuration: objects that a partial clone lacks are
  // not fetched, since `core.sshCommand`, an `ext::` address or `uploadpack` would name a program.
  variables.set('GIT_ALLOW_PROTOCOL', 'none').set('GIT_NO_LAZY_FETCH', '1').set('GIT_NO_REPLACE_OBJECTS', '1')
  variables.set('GIT_TERMINAL_PROMPT', '0').set('LC_ALL', 'C')
  return Object.fromEntries(variables)
}

/** `.`, an empty entry or a folder of the repository would find a `git` in it. */
function outsideOf(project: string | undefined, path: string): string {
  const isInside = (folder: string) => project !== undefined && `${folder}${sep}`.startsWith(`${project}${sep}`)
  return path
    .split(delimiter)
    .filter(entry => isAbsolute(entry) && !isInside(resolve(entry)) && !isInside(realPathOf(entry)))
    .join(delimiter)
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
