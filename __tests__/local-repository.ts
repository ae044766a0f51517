import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a temporary folder. */
export interface LocalRepository {
  readonly directory: string
  git(...args: readonly string[]): string
  /** Writes files, making their folders; `undefined` deletes. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void
  /** Commits everything and returns the commit's id. */
  commit(message?: string): string
  remove(): void
}

/** The environment without what a surrounding git hook or a user's own settings would bring in. */
export function cleanEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const variables = new Map(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
  variables.set('GIT_CONFIG_GLOBAL', '/dev/null').set('GIT_CONFIG_SYSTEM', '/dev/null')
  return Object.fromEntries(variables)
}

/** As `git init` does, without its samples of hooks: many tests make a repository, and a process takes longer. */
function initialize(directory: string): void {
  for (const folder of ['objects', 'refs/heads', 'hooks', 'info'])
    mkdirSync(join(directory, folder), { recursive: true })
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(
    join(directory, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n',
  )
}

/** Makes a folder with a repository in it; with `false` a folder alone. */
export function createRepository(withGit = true): LocalRepository {
  const directory = mkdtempSync(join(tmpdir(), 'airworthy-test-'))
  const settings = ['user.name=Test', 'user.email=test@example.com', 'commit.gpgsign=false', 'maintenance.auto=false']
  const options = settings.flatMap(setting => ['-c', setting])
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...options, ...args], { cwd: directory, encoding: 'utf8', env: cleanEnvironment() })
  if (withGit) initialize(join(directory, '.git'))
  return {
    directory,
    git,
    write: files => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(directory, path)
        if (content === undefined) rmSync(file)
        else {
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
      }
    },
    commit: (message = 'change') => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD').trim()
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
