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
