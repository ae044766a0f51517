import { LocalError } from '../local/git.ts'
import type { CheckOptions } from './arguments.ts'
import { writeBaseline } from './baseline.ts'
import { deliver, statusOf } from './deliver.ts'
import { fix } from './fix.ts'
import { judge } from './judge.ts'
import type { ExitStatus, Outside } from './outside.ts'
import { render } from './render.ts'
import { findTarget, type Target } from './target.ts'

/** Judges a project and says what is wrong with it. Throws a UsageError when a named folder or file is not there. */
export async function runCheck(options: CheckOptions, outside: Outside): Promise<ExitStatus> {
  try {
    const target = await findTarget(options.paths, outside)
    if (options.writeBaseline) await adopt(target, options, outside)
    let judged = await judge(target, options, outside)
    const strays = [...(target.files ?? [])].filter(path => !judged.input.head.paths.has(path))
    for (const path of strays)
      outside.tell(`airworthy: ${path} is none of the project's files: git ignores it, or it is a link`)

    let data: string | undefined
    if (options.fix) {
      const { diff, isChanged } = await fix(judged, target, options, outside)
      data = diff
      // What is left is what a check says now.
      if (isChanged) judged = await judge(target, options, { ...outside, tell: () => {} })
    }
    data ??= await render(judged.told, target, options, outside)
    await deliver(data, options, outside)
    return strays.length > 0 ? 2 : statusOf(judged.told)
  } catch (error) {
    outside.progress(undefined)
    if (!(error instanceof LocalError)) throw error
    outside.tell(`airworthy: ${error.message}`)
    return 2
  }
}

/** Writes the baseline that all later runs read, this one's report included. */
async function adopt(target: Target, options: CheckOptions, outside: Outside): Promise<void> {
  const { report } = await judge(target, options, outside, 'without baseline')
  outside.tell(`airworthy: ${await writeBaseline(target.directory, report)}`)
}
