import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { measure } from '../bench/measure.ts'
import { readAirworthy, readGitleaks, readKingfisher, readSecretlint } from './reports.ts'

/** One finding of a scanner, with its path as seen from the folder that is scanned. */
export interface Found {
  readonly path: string
  readonly line: number
  /** A digest of the secret, never its text; `undefined` where the report has no value. */
  readonly value: string | undefined
  /** Further lines that hold the same value, by the report. */
  readonly sameValue: readonly { readonly path: string; readonly line: number }[]
  readonly isCredential: boolean
  /** Critical or high, where the scanner has severities. */
  readonly isSevere: boolean
}

export interface Scanner {
  readonly name: string
  /** Writes its report on the current folder to `output`. */
  readonly command: (output: string) => readonly string[]
  readonly statuses: readonly number[]
  readonly read: (report: string, folder: string) => readonly Found[]
}

export const OWN = 'airworthy'

const SCANNERS: readonly Scanner[] = [
  {
    name: OWN,
    command: output =>
      [process.execPath, resolve('dist/cli.js'), 'check', '.', '--fail-on', 'never'].concat(
        ...[
          ['--format', 'json'],
          ['--output', output],
        ],
      ),
    // 2: what could not be read is listed in the report.
    statuses: [0, 2],
    read: readAirworthy,
  },
  {
    name: 'gitleaks',
    command: output =>
      ['gitleaks', 'dir', '.', '--no-banner', '--exit-code', '0'].concat(
        ...[
          ['--report-format', 'json'],
          ['--report-path', output],
        ],
      ),
    statuses: [0],
    read: readGitleaks,
  },
  {
    name: 'kingfisher',
    command: output =>
      ['kingfisher', 'scan', '.', '--no-validate', '--no-update-check', '--no-dedup', '--git-history', 'none'].concat(
        ...[
          ['--format', 'jsonl'],
          ['--output', output],
        ],
      ),
    statuses: [0, 200],
    read: readKingfisher,
  },
  {
    name: 'secretlint',
    command: output =>
      ['secretlint', '--secretlintrcJSON', PRESET, '--no-color', '**/*'].concat(
        ...[
          ['--format', 'unix'],
          ['--output', output],
        ],
      ),
    statuses: [0, 1],
    read: readSecretlint,
  },
]

const PRESET = '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }'

/** A scanner that takes longer than this many seconds is cut off. */
const SECONDS = 3600

/** Airworthy, and the others that are on the PATH. */
export function findScanners(): readonly Scanner[] {
  return SCANNERS.filter(({ name }) => name === OWN || spawnSync(name, ['--version']).error === undefined)
}

/** What a scanner finds, its processor seconds and its largest resident set in MB. */
export interface Outcome {
  readonly found: readonly Found[]
  readonly cpu: number
  readonly memory: number
}

/**
 * Runs a scanner on a folder and keeps its report at `output`, or reads the report that is there. `undefined` where the
 * scanner does not come to its end.
 */
export function runScanner({ command, statuses, read }: Scanner, folder: string, output: string): Outcome | undefined {
  const figures = `${output}.figures`
  if (!existsSync(figures)) {
    mkdirSync(dirname(output), { recursive: true })
    const outcome = measure(command(resolve(output)), { runs: 1, directory: folder, seconds: SECONDS, statuses })
    if (outcome.kind !== 'measured') return undefined
    const { cpu = 0, memory = 0 } = outcome.figures
    writeFileSync(figures, JSON.stringify({ cpu, memory }))
  }
  const { cpu, memory } = JSON.parse(readFileSync(figures, 'utf8')) as { cpu: number; memory: number }
  return { found: read(readFileSync(output, 'utf8'), folder), cpu, memory }
}

/** The same for a scanner that takes each of the `projects` in a folder for itself. */
export function runOnEach(
  scanner: Scanner,
  folder: string,
  projects: readonly string[],
  output: string,
): Outcome | undefined {
  const found: Found[] = []
  let cpu = 0
  let memory = 0
  for (const project of projects) {
    const outcome = runScanner(
      scanner,
      join(folder, project),
      join(output, `${project === '.' ? 'all' : project}.report`),
    )
    if (!outcome) return undefined
    cpu += outcome.cpu
    memory = Math.max(memory, outcome.memory)
    for (const each of outcome.found) {
      const inFolder = <Place extends { readonly path: string }>(place: Place) => ({
        ...place,
        path: join(project, place.path),
      })
      found.push({ ...inFolder(each), sameValue: each.sameValue.map(inFolder) })
    }
  }
  return { found, cpu, memory }
}
