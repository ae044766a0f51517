import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { LocalError } from '../local/git.ts'
import { hasFlyConfig } from '../review/fly-configs.ts'
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
    const strays = [...(target.files ?? [])].filter(path => !result.input.head.paths.has(path))
    for (const path of strays)
      io.tell(`airworthy: ${path} is not a file of the project: Git ignores it, or it is a symbolic link`)

    let data: string | undefined
    if (options.fix) {
      const { diff, isChanged } = await fix(result, target, options, io)
      data = diff
      // What is left is what a check says now.
      if (isChanged) result = await checkProject(target, options, { ...io, tell: () => {} })
    }
    data ??= await render(result.reported, target, options, io)
    await deliver(data, target, options, io)
    const status = strays.length > 0 ? 2 : statusOf(result.reported)
    const nothing =
      status === 0 ? (nothingStaged(options, result, io) ?? nothingToJudge(target, result, io)) : undefined
    if (nothing === undefined) return status
    io.tell(`airworthy: ${nothing}`)
    return 2
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

/**
 * Why `--staged` judged nothing in a hook of pre-commit: outside of `git commit` (`--all-files`, `--from-ref`, CI) there
 * is nothing in the index, and a hook that passes then protects nothing. Git names the index to the hooks of a commit.
 */
function nothingStaged(
  { staged }: CheckOptions,
  { input }: CheckResult,
  { environment: { PRE_COMMIT, GIT_INDEX_FILE } }: Io,
): string | undefined {
  if (!staged || !PRE_COMMIT || GIT_INDEX_FILE || (input.diff?.files.size ?? 0) > 0) return undefined
  return 'nothing is staged, so nothing was checked. Outside of `git commit`, use the hook airworthy-change'
}

const CONFIGS = ['fly.toml', 'fly.json', 'fly.yaml']

/** Where a fly config was looked for, and what to do; `undefined` where there is one, or files were named. */
function nothingToJudge(
  { directory, files, homes }: Target,
  { input, report }: CheckResult,
  io: Pick<Io, 'directory'>,
): string | undefined {
  if (files || hasFlyConfig(input, report.apps)) return undefined
  const above = homes.slice(1).map(({ up }) => resolve(directory, up))
  const found = above.find(folder => CONFIGS.some(name => existsSync(join(folder, name))))
  const advice =
    found === undefined
      ? 'Run it in the folder of your fly.toml, or pass that folder: airworthy check DIR'
      : `Found one in ${found}: airworthy check ${relative(io.directory, found) || '.'}`
  return `nothing to check: no fly config (${CONFIGS.join(', ')}) in ${directory} or its subfolders. ${advice}`
}
