import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * GNU time rounds down to hundredths of a second, a quarter of Node's start; bash tells thousandths, and hands on variables
 * with a hyphen in their names, as inputs of actions have.
 */
const TIMED = 'TIMEFORMAT="%3U %3S"; { time "$@" 2>&3; } 3>&2 2>"$0"'

/** A stop-watch for the processor time of whole processes. */
export interface CpuWatch {
  /** Words to put before a command. */
  readonly wrapper: readonly string[]
  /** User and system seconds of the last command with these words before it. */
  read(): number
  close(): void
}

/** Needs bash. */
export function createCpuWatch(): CpuWatch {
  const folder = mkdtempSync(join(tmpdir(), 'airworthy-cpu-'))
  const file = join(folder, 'cpu')
  return {
    wrapper: ['bash', '-c', TIMED, file],
    read: () => readCpu(readFileSync(file, 'utf8')),
    close: () => rmSync(folder, { recursive: true }),
  }
}

function readCpu(text: string): number {
  const [, user, system] = /^(\d+\.\d+) (\d+\.\d+)$/m.exec(text) ?? []
  if (user === undefined) throw new Error(`npm run bench needs bash to tell processor time; it told: ${text}`)
  return Number(user) + Number(system)
}

/** The processor seconds of a command, what it prints thrown away. Throws when it fails. */
export function cpuOf({ wrapper, read }: CpuWatch, command: readonly string[]): number {
  const [program = '', ...args] = [...wrapper, ...command]
  const { status } = spawnSync(program, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] } })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.`)
  return read()
}
