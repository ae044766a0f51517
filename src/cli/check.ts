import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { LocalError } from '../local/git.ts'
import { addProblem } from '../review/add-problem.ts'
import { hasFlyConfig } from '../review/fly-configs.ts'
import { oneFindingPerSecret } from '../review/one-finding-per-secret.ts'
import type { CheckOptions } from './arguments.ts'
import { writeBaseline } from './baseline.ts'
import { type CheckResult, checkProject } from './check-project.ts'
import { deliver, statusOf } from './deliver.ts'
import { fix } from './fix.ts'
import type { ExitStatus, Io } from './io.ts'
import { render } from './render.ts'
import { findTarget, type Target } from './target.ts'

/** Judges a project and says what is wrong with it. Throws a UsageError when a named folder or file is not there. */
export async function runCheck(options: CheckOptions, io: Io): Promise<ExitStatus> {
  try {
    const target = await findTarget(options.paths, io)
    if (options.writeBaseline) await adopt(target, options, io)
    let result = await checkProject(target, options, io)
    let data: string | undefined
    if (options.fix) {
      const { diff, isChanged } = await fix(result, target, options, io)
      data = diff
      // What is left is what a check says now.
      if (isChanged) result = await checkProject(target, options, { ...io, tell: () => {} })
    }
    let report = result.reported
    for (const { message, advice } of uncheckedBy(target, options, result, io)) {
      report = addProblem(report, message)
      io.tell(`airworthy: ${advice}`)
    }
    report = oneFindingPerSecret(report)
    data ??= await render(report, target, options, io)
    await deliver(data, target, options, io)
    return statusOf(report)
  } catch (error) {
    io.progress(undefined)
    if (!(error instanceof LocalError)) throw error
    io.tell(`airworthy: ${error.message}`)
    return 2
  }
}

/** Writes the baseline that all later runs read, this one's report included. */
async function adopt(target: Target, options: CheckOptions, io: Io): Promise<void> {
  const { report } = await checkProject(target, options, io, 'without baseline')
  io.tell(`airworthy: ${await writeBaseline(target.directory, report)}`)
}

/** What the report and the user read where nothing was checked. */
interface Unchecked {
  /** For the report, which may be stored: without a folder of this machine. */
  readonly message: string
  /** What to do, for standard error. */
  readonly advice: string
}

/** Why the run, or a part of it, checked nothing: such a run is incomplete, and a report of it is no success. */
function uncheckedBy(target: Target, options: CheckOptions, result: CheckResult, io: Io): Unchecked[] {
  const strays = [...(target.files ?? [])].filter(path => !result.input.head.paths.has(path))
  if (strays.length > 0) {
    return strays.map(path => {
      const advice = `${path} is not a file of the project: Git ignores it, or it is a symbolic link`
      return { message: `${advice}.`, advice }
    })
  }
  if (statusOf(result.reported) !== 0) return []
  return [nothingStaged(options, result, io) ?? nothingToJudge(target, result, io) ?? []].flat()
}

/**
 * Why `--staged` judged nothing in a hook of pre-commit: outside of `git commit` (`--all-files`, `--from-ref`, CI) there
 * is nothing in the index, and a hook that passes then protects nothing. Git names the index to the hooks of a commit.
 */
function nothingStaged(
  { staged }: CheckOptions,
  { input }: CheckResult,
  { environment: { PRE_COMMIT, GIT_INDEX_FILE } }: Io,
): Unchecked | undefined {
  if (!staged || !PRE_COMMIT || GIT_INDEX_FILE || (input.diff?.files.size ?? 0) > 0) return undefined
  const advice = 'nothing is staged, so nothing was checked. Outside of `git commit`, use the hook airworthy-change'
  return { message: 'Nothing is staged, so nothing was checked.', advice }
}

const CONFIGS = ['fly.toml', 'fly.json', 'fly.yaml']

/** Where a fly config was looked for, and what to do; `undefined` where there is one, or files were named. */
function nothingToJudge(
  { directory, files, homes }: Target,
  { input, report }: CheckResult,
  io: Pick<Io, 'directory'>,
): Unchecked | undefined {
  if (files || hasFlyConfig(input, report.apps)) return undefined
  const above = homes.slice(1).map(({ up }) => resolve(directory, up))
  const found = above.find(folder => CONFIGS.some(name => existsSync(join(folder, name))))
  const advice =
    found === undefined
      ? 'Run it in the folder of your fly.toml, or pass that folder: airworthy check DIR'
      : `Found one in ${found}: airworthy check ${relative(io.directory, found) || '.'}`
  const names = CONFIGS.join(', ')
  return {
    message: `There is no fly config (${names}) in this folder or its subfolders, so no app was checked.`,
    advice: `nothing to check: no fly config (${names}) in ${directory} or its subfolders. ${advice}`,
  }
}
