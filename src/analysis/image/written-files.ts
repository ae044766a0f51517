import { secretFileOf } from '../../facts/secret-paths.ts'
import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import { isDeploy } from '../../model/project/flyctl-call.ts'
import type { Project } from '../../model/project/project.ts'
import { isBrowserName } from '../credentials/names.ts'

/** A file with secrets that a workflow makes before a build. */
export interface WrittenFile {
  /** As the command names it, without `./`. */
  readonly path: string
  readonly at: Location
}

/** The files with secrets that a job writes which also deploys, where a secret of the repository goes into them. */
export const writtenSecretFiles = memoize(({ commands, flyctl }: Project): readonly WrittenFile[] => {
  const deploying = new Set(flyctl.filter(isDeploy).map(({ command }) => jobOf(command)))
  const files = new Map<string, WrittenFile>()
  for (const command of commands) {
    if (command.origin !== 'workflow-run' || !deploying.has(jobOf(command))) continue
    const path = targetOf(command)?.replace(/^(?:\.\/)+/, '')
    if (path === undefined || secretFileOf(path) === undefined || !writesSecret(command)) continue
    if (!files.has(path)) files.set(path, { path, at: command.at })
  }
  return [...files.values()]
})

function jobOf({ at, key }: Command): string {
  return `${at.path}\n${key.split('.', 2).join('.')}`
}

/** The file behind `>` or `>>`, or the operand of `tee`. */
function targetOf(command: Command): string | undefined {
  const redirect = command.redirects.find(({ operator }) => /^1?>{1,2}\|?$/.test(operator))
  if (redirect) return known(redirect.target)
  if (programOf(command) !== 'tee') return undefined
  return command.argv.map(word => known(word)).findLast(word => word !== undefined && !word.startsWith('-'))
}

/** `${{ secrets.X }}` goes in, and not only under names that a bundler puts into the page. */
function writesSecret({ argv, redirects }: Command): boolean {
  const texts = [...argv.slice(1), ...redirects.map(({ target }) => target)].map(({ raw }) => raw)
  return texts
    .flatMap(text => text.split('\n'))
    .some(line => {
      const name = /^["']?\s*(?:export\s+)?([A-Za-z_]\w{0,99})=/.exec(line)?.[1] ?? ''
      return /\bsecrets\.\w/.test(line) && !isBrowserName(name)
    })
}
