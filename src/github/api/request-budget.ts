/**
 * How many requests a run on a pull request should get by with, by the number of files that it has to read. What could be
 * left out (annotations that the page lists as well, a second look for duplicates) is left out beyond it; what decides
 * the verdict never is.
 */
export function requestBudget(files: number): number {
  if (files <= 20) return 8
  return 10 + 2 * Math.max(0, Math.ceil((files - 100) / 100))
}
