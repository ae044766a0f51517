import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { measure } from '../bench/measure.ts'

/** One finding of a scanner; Airworthy's at critical and high. */
export interface Found {
  readonly path: string
  readonly line: number
  readonly rule: string
}

export interface Scanner {
  readonly name: string
  /** Writes its report on `folder` to `output`. */
  readonly command: (folder: string, output: string) => readonly string[]
  readonly statuses: readonly number[]
  readonly read: (report: string, folder: string) => Found[]
}

interface AirworthyReport {
  readonly findings: readonly {
    readonly path: string
    readonly line: number
    readonly rule: string
    readonly severity: string
    readonly confidence: string
  }[]
}

const SCANNERS: readonly Scanner[] = [
  {
    name: 'airworthy',
    command: (folder, output) => [
      process.execPath,
      resolve('dist/cli.js'),
      'check',
      folder,
      '--format',
      'json',
      '--output',
      output,
      '--fail-on',
      'never',
    ],
    // 2: what could not be read is listed in the report.
    statuses: [0, 2],
    read: report =>
      (JSON.parse(report) as AirworthyReport).findings.filter(
        ({ severity, confidence }) => /critical|high/.test(severity) && confidence !== 'low',
      ),
  },
  {
    name: 'gitleaks',
    command: (folder, output) => [
      'gitleaks',
      'dir',
      folder,
      '--no-banner',
      '--exit-code',
      '0',
      '--report-format',
      'json',
      '--report-path',
      output,
    ],
    statuses: [0],
    read: (report, folder) =>
      (JSON.parse(report) as readonly { File: string; StartLine: number; RuleID: string }[]).map(
        ({ File, StartLine, RuleID }) => ({ path: relative(folder, File), line: StartLine, rule: RuleID }),
      ),
  },
  {
    name: 'kingfisher',
    command: (folder, output) => [
      'kingfisher',
      'scan',
      folder,
      '--no-validate',
      '--no-update-check',
      '--format',
      'jsonl',
      '--output',
      output,
    ],
    statuses: [0, 200],
    read: (report, folder) =>
      report.split('\n').flatMap(text => {
        const { rule, finding } = JSON.parse(text || '{}') as {
          rule?: { id: string }
          finding?: { path: string; line: number }
        }
        return rule && finding ? [{ path: relative(folder, finding.path), line: finding.line, rule: rule.id }] : []
      }),
  },
  {
    name: 'secretlint',
    command: (_, output) => [
      'secretlint',
      '--secretlintrcJSON',
      '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }',
      '--format',
      'unix',
      '--no-color',
      '--output',
      output,
      '**/*',
    ],
    statuses: [0, 1],
    // `/shop/a.js:1:10: found slack token: xoxb-… [error/@secretlint/secretlint-rule-slack]`
    read: (report, folder) =>
      report.split('\n').flatMap(text => {
        const [, file, line, rule] = /^(.+?):(\d+):\d+: .*\/secretlint-rule-([\w-]+)\]?$/.exec(text) ?? []
        return file && line && rule ? [{ path: relative(folder, file), line: Number(line), rule }] : []
      }),
  },
]

/** Airworthy, and the others that are on the PATH. */
export function findScanners(): readonly Scanner[] {
  return SCANNERS.filter(({ name }) => name === 'airworthy' || spawnSync(name, ['--version']).error === undefined)
}

/** What a scanner finds, and the processor time that it takes; `undefined` where it does not come to its end. */
export interface Outcome {
  readonly found: readonly Found[]
  readonly seconds: number | undefined
}

/** Runs a scanner on a folder. */
export function runScanner({ command, statuses, read }: Scanner, folder: string): Outcome {
  const scratch = mkdtempSync(join(tmpdir(), 'precision-'))
  try {
    const output = join(scratch, 'report')
    const outcome = measure(command(folder, output), { runs: 1, directory: folder, seconds: 3600, statuses })
    if (outcome.kind !== 'measured') return { found: [], seconds: undefined }
    return { found: read(readFileSync(output, 'utf8'), folder), seconds: outcome.figures.cpu }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
