import { gzipSync } from 'node:zlib'
import { PROJECT } from '../../model/home.ts'
import type { Report } from '../../model/report.ts'
import { verifiedJson } from '../json.ts'
import { safeJson } from '../shared/safe-json.ts'
import { NOTIFICATION_KINDS, sarifNotifications } from './notifications.ts'
import { findingsToTell, type SarifFinding, sarifResults } from './results.ts'
import { sarifRules } from './rules.ts'

export interface SarifOptions {
  /** Also what stood before the change. */
  readonly standing: boolean
  /** Also ignored findings, marked as suppressed. Code scanning would open alerts for them all the same. */
  readonly ignored: boolean
  /** The rules' pages by id, in Markdown. */
  readonly pages: ReadonlyMap<string, string>
  /**
   * Where no checkout lies beside the file when it is uploaded: the upload can't hash the blamed lines then, and code
   * scanning would tell alerts apart by nothing. Beside a checkout it warns of every hash that is not its own.
   */
  readonly ownLineHash?: boolean
}

/** What code scanning takes: https://docs.github.com/code-security/code-scanning/sarif-files/sarif-support */
export const CODE_SCANNING_LIMITS: SarifLimits = { results: 25_000, gzipBytes: 10_000_000 }

export interface SarifLimits {
  readonly results: number
  readonly gzipBytes: number
}

/**
 * The report as SARIF 2.1.0. Where not all results fit, the worst are kept, and a notification says how many are
 * missing; the report's verdict, in the run's properties, counts all of them.
 */
export function renderSarif(report: Report, options: SarifOptions, limits: SarifLimits = CODE_SCANNING_LIMITS): string {
  const findings = findingsToTell(report, options)
  let kept = findings.slice(0, limits.results)
  for (;;) {
    const text = safeJson(sarifLog(report, options, kept, findings.length - kept.length))
    const size = gzipSize(text, limits.gzipBytes)
    if (size <= limits.gzipBytes || kept.length === 0) return text
    kept = kept.slice(0, Math.floor((kept.length * limits.gzipBytes * 0.95) / size))
  }
}

function sarifLog(report: Report, options: SarifOptions, findings: readonly SarifFinding[], missing: number) {
  const { version, rules, silenced, comparison, suppressed, verdict, verified } = report
  const every = [...comparison.introduced, ...comparison.standing, ...suppressed.map(({ finding }) => finding)]
  const leftOut =
    missing === 0
      ? undefined
      : `${missing} of ${missing + findings.length} results are omitted, the least severe ones, because of a limit of code scanning.`
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Airworthy',
            version,
            semanticVersion: version,
            informationUri: PROJECT,
            rules: sarifRules(rules, every, options.pages),
            notifications: NOTIFICATION_KINDS,
          },
        },
        invocations: [
          {
            executionSuccessful: verdict.complete,
            // What the policy switches off was not looked for.
            ruleConfigurationOverrides: rules.flatMap(({ id }, index) =>
              silenced.has(id) ? [{ descriptor: { id, index }, configuration: { enabled: false } }] : [],
            ),
            toolExecutionNotifications: sarifNotifications(report, leftOut),
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root folder of the checked project.' } } },
        columnKind: 'utf16CodeUnits',
        results: sarifResults(findings, rules, options.ownLineHash ?? false),
        properties: { ...verdict, ...(verified && { verified: verified.map(verifiedJson) }) },
      },
    ],
  }
}

/** In bytes. What is small enough as it stands is not compressed, only counted. */
function gzipSize(text: string, enough: number): number {
  const bytes = Buffer.byteLength(text)
  return bytes <= enough ? bytes : gzipSync(text).length
}
