import { CLEAN, LEAK, type SceneOptions } from './action-scene.ts'

/** The most requests to GitHub by the number of changed files that matter. */
export const BUDGETS = [
  [20, 8],
  [100, 10],
  [300, 14],
  [3000, 68],
] as const

/** The most requests of a pull request in which nothing matters. */
export const IDLE_BUDGET = 5

/** The most requests for so many changed files that matter. Throws for more than any pull request is tested with. */
export function budgetOf(files: number): number {
  if (files === 0) return IDLE_BUDGET
  const budget = BUDGETS.find(([most]) => files <= most)
  if (!budget) throw new Error(`No budget is set for ${files} files.`)
  return budget[1]
}

/** So many files, by the path and the content of each. */
export function numbered(
  count: number,
  path: (index: number) => string,
  content: (index: number) => string,
): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), content(index)]))
}

/** Different in each file, so that none is fetched for another. */
export function dockerfiles(count: number, text: string): Record<string, string> {
  return numbered(
    count,
    index => `apps/${index}/Dockerfile`,
    // Each has a different password: one secret in several files gets one comment.
    index => `# ${index}\n${text.replace('shop:', `shop:${index}-`)}`,
  )
}

/** A pull request that changes so many files that matter, of which one in ten leaks. */
export function largeChange(files: number): Pick<SceneOptions, 'base' | 'change'> {
  return {
    base: dockerfiles(files, CLEAN),
    change: { ...dockerfiles(files, `${CLEAN}EXPOSE 8080\n`), ...dockerfiles(files / 10, LEAK) },
  }
}
