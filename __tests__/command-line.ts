import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../src/cli/main.ts'
import { terminalOf } from '../src/cli/terminal.ts'
import { BUILT } from './built.ts'
import { cleanEnvironment } from './local-repository.ts'

/** What a run of the command line ends with. */
export interface Run {
  readonly status: number | null
  /** Standard output. */
  readonly data: string
  /** Standard error. */
  readonly stderr: string
}

type Variables = Readonly<Record<string, string>>

/** The version that the programs print. */
export const VERSION = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

/** Runs the command line in this process, as its entry does where nothing is a terminal. */
export async function airworthyIn(
  directory: string,
  args: readonly string[],
  variables: Variables = {},
  today = new Date().toISOString().slice(0, 10),
): Promise<Run> {
  const environment = { ...cleanEnvironment(), ...variables }
  let data = ''
  let stderr = ''
  const status = await main(args, {
    version: VERSION,
    directory,
    environment,
    today,
    terminal: terminalOf({}, environment),
    write: text => {
      data += text
    },
    tell: text => {
      stderr += `${text}\n`
    },
    progress: () => {},
  })
  return { status, data, stderr }
}

/** Runs the built program in a process of its own. */
export function startBuilt(directory: string, args: readonly string[], program = join(BUILT, 'cli.js')): Run {
  const options = { cwd: directory, encoding: 'utf8', env: cleanEnvironment() } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options)
  return { status, data: stdout, stderr }
}
