/**
 * Starts to count: what it returns tells the processor time of this process since then, in milliseconds. Unlike the time on
 * the wall it does not grow while others keep the machine busy, so that a bound on it tells of the code alone.
 */
export function processorTime(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}

/**
 * The processor time of a run in milliseconds, the least of three: garbage of earlier suites may be collected during one.
 * The first run below `enough` is the last one. What remembers its answers must get another input in each attempt.
 */
export function leastTime(enough: number, run: (attempt: number) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least >= enough; attempt++) {
    const elapsed = processorTime()
    run(attempt)
    least = Math.min(least, elapsed())
  }
  return least
}
