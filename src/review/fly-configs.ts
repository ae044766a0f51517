import { isFlyConfigPath } from '../project/discover/discover.ts'
import type { RunInput } from './run.ts'

/** Whether one of the sides has a fly config: without one there is no app to judge. */
export function hasFlyConfig({ head, base }: Pick<RunInput, 'head' | 'base'>, apps: number): boolean {
  if (apps > 0) return true
  for (const { paths } of [head, ...(base ? [base] : [])])
    for (const path of paths) if (isFlyConfigPath(path)) return true
  return false
}
