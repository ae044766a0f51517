import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type Profile, type Shares, sharesOf } from './profile.ts'

/** Microseconds between two looks: one app takes a quarter of a second. */
const INTERVAL = 200

/** Where the time of a script goes, by one run of it under Node's own profiler. Throws when it tells nothing. */
export function runProfile(script: readonly string[], directory: string): Shares {
  const folder = mkdtempSync(join(tmpdir(), 'airworthy-profile-'))
  try {
    const flags = ['--cpu-prof', '--cpu-prof-interval', String(INTERVAL), '--cpu-prof-dir', folder]
    const { status } = spawnSync(process.execPath, [...flags, ...script], { cwd: directory, stdio: 'ignore' })
    const [name] = readdirSync(folder)
    if (status !== 0 || name === undefined) throw new Error(`${script.join(' ')} left no profile: ${status}.`)
    const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile
    return sharesOf(profile, path => readFileSync(path, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
