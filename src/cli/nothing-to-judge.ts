import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { hasFlyConfig } from '../review/fly-configs.ts'
import type { CheckResult } from './check-project.ts'
import type { Io } from './io.ts'
import type { Target } from './target.ts'

const CONFIGS = ['fly.toml', 'fly.json', 'fly.yaml']

/** Where a fly config was looked for, and what to do; `undefined` where there is one, or files were named. */
export function nothingToJudge(
  { directory, files, homes }: Target,
  { input, report }: CheckResult,
  io: Pick<Io, 'directory'>,
): string | undefined {
  if (files || hasFlyConfig(input, report.apps)) return undefined
  const above = homes.slice(1).map(({ up }) => resolve(directory, up))
  const found = above.find(folder => CONFIGS.some(name => existsSync(join(folder, name))))
  const advice =
    found === undefined
      ? 'Run it in the folder of your fly.toml, or name that folder: airworthy check DIR'
      : `There is one in ${found}: airworthy check ${relative(io.directory, found) || '.'}`
  return `nothing to judge: no fly config (${CONFIGS.join(', ')}) in ${directory} or below. ${advice}`
}
