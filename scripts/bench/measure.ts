import { spawnSync } from 'node:child_process'

/** One run of a whole process. */
export interface Run {
  /** In seconds. */
  readonly wall: number
  /** User and system, in seconds; `undefined` without GNU time. */
  readonly cpu: number | undefined
  /** The largest resident set, in MB; `undefined` without GNU time. */
  readonly memory: number | undefined
}

export interface Measured extends Run {
  readonly runs: number
}

export type Outcome = { readonly kind: 'measured'; readonly figures: Measured } | { readonly kind: 'cut' | 'failed' }

/** How GNU's timeout ends. */
const TIMED_OUT = 124
const GNU_TIME = '/usr/bin/time'
const hasGnuTime = spawnSync(GNU_TIME, ['-f', '%e', 'true']).status === 0

/** The medians of several runs of a command; what it prints is thrown away. `statuses` are those that count as done. */
export function measure(
  command: readonly string[],
  {
    runs,
    directory,
    seconds,
    statuses,
  }: { runs: number; directory: string; seconds: number; statuses: readonly number[] },
): Outcome {
  const done: Run[] = []
  for (let i = 0; i < runs; i++) {
    const run = runOnce(command, directory, seconds, statuses)
    if (typeof run === 'string') return { kind: run }
    done.push(run)
  }
  const of = (figure: (run: Run) => number | undefined): number | undefined => {
    const values = done.flatMap(run => figure(run) ?? [])
    return values.length < done.length ? undefined : median(values)
  }
  const figures = { wall: of(run => run.wall) ?? 0, cpu: of(run => run.cpu), memory: of(run => run.memory), runs }
  return { kind: 'measured', figures }
}

function runOnce(
  command: readonly string[],
  cwd: string,
  seconds: number,
  statuses: readonly number[],
): Run | 'cut' | 'failed' {
  const words = hasGnuTime ? [GNU_TIME, '-f', 'airworthy-bench %U %S %M', ...command] : command
  // GNU's timeout ends what a program has started, too.
  const [program = '', ...args] = ['timeout', '--kill-after=5', String(seconds), ...words]
  const start = performance.now()
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 100_000_000,
  })
  const wall = (performance.now() - start) / 1000
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error('To end what takes too long, npm run bench needs the `timeout` of GNU coreutils.')
  if (error) return 'failed'
  if (status === TIMED_OUT) return 'cut'
  if (!statuses.includes(status ?? -1)) return 'failed'
  const [, user, system, kilobytes] = /airworthy-bench ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? []
  if (user === undefined) return { wall, cpu: undefined, memory: undefined }
  return { wall, cpu: Number(user) + Number(system), memory: Number(kilobytes) / 1024 }
}

/** Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
