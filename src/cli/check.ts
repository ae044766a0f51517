import { realpathSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LocalError } from '../local/git.ts'
import type { Report } from '../model/report.ts'
import { loadParsers } from '../parse/index.ts'
import { formatsOf } from '../project/discover.ts'
import { rules } from '../rules/index.ts'
import { run } from '../run.ts'
import { type CheckOptions, UsageError } from './arguments.ts'
import type { ExitStatus, Outside } from './outside.ts'
import { readPolicy } from './policy.ts'
import { render } from './render.ts'
import { readSides } from './sides.ts'

/** Judges a folder and says what is wrong with it. Throws a UsageError when the folder or a named file is not there. */
export async function runCheck(options: CheckOptions, outside: Outside): Promise<ExitStatus> {
  try {
    const report = await judge(options, outside)
    const data = await render(report, options, outside)
    if (options.output === undefined) outside.write(data)
    else await writeTo(resolve(outside.directory, options.output), data)
    if (!report.verdict.complete) return 2
    return report.verdict.conclusion === 'success' ? 0 : 1
  } catch (error) {
    if (!(error instanceof LocalError)) throw error
    outside.tell(`airworthy: ${error.message}`)
    return 2
  }
}

/** The report alone. Throws a UsageError or a LocalError. */
export async function judge(
  options: Pick<CheckOptions, 'directory' | 'base' | 'all' | 'policy' | 'failOn'>,
  outside: Pick<Outside, 'directory' | 'environment' | 'version' | 'today' | 'tell'>,
): Promise<Report> {
  const directory = folder(options.directory, outside)
  const { head, compared } = await readSides(directory, options, outside)
  const place = { directory, at: compared && { git: compared.git, commit: compared.base.commit } }
  const named = options.policy === undefined ? undefined : { file: options.policy, from: outside.directory }
  const { policy, problems, note } = await readPolicy(place, named)
  if (note !== undefined) outside.tell(note)
  return run({
    base: compared?.base,
    head,
    diff: compared?.diff,
    rules,
    policy,
    policyProblems: problems,
    parsers: await loadParsers(formatsOf([...head.texts.keys(), ...(compared?.base.texts.keys() ?? [])])),
    failOn: options.failOn ?? policy.failOn ?? 'high',
    scope: compared ? 'introduced' : 'all',
    today: outside.today,
    version: outside.version,
  })
}

/** The folder's real path: git's own answers are such. */
function folder(named: string, outside: Pick<Outside, 'directory'>): string {
  const path = resolve(outside.directory, named)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`there is no folder ${named}`)
  return realpathSync(path)
}

async function writeTo(file: string, data: string): Promise<void> {
  try {
    await writeFile(file, data)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new LocalError(`${file} cannot be written${code}`)
  }
}
