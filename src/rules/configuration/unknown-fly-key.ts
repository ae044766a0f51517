import { type UnknownKey, unknownKeys } from '../../facts/fly-keys.ts'
import type { Rule } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'unknown-fly-key',
  practice: 'configuration',
  title: 'Unknown key in the fly config is ignored',
  severity: 'high',
  confidence: 'high',
  remedy: 'Correct or remove the key. `fly config validate --strict` lists all unknown keys.',
  references: ['https://fly.io/docs/reference/configuration/', 'https://fly.io/docs/flyctl/config-validate/'],
  requirements: ['configuration.unknown-keys'],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest, meant, isBeside } = unknown
      const where = table.length === 0 ? 'at the top level' : `in ${code(`[${table.join('.')}]`)}`
      const ignored = `flyctl ignores ${isLeaf(entry) ? 'it' : 'everything in it'} without a warning`
      const wanted = isBeside ? undefined : meant
      const mayRename = nearest !== undefined && !isBeside && unknown.hasOneHeader
      yield {
        message:
          wanted !== undefined && nearest === undefined
            ? `${code(entry.key)} does not belong ${where}. ${ignored}, so it has no effect.`
            : `Unknown ${isLeaf(entry) ? 'key' : 'table'} ${code(entry.key)} ${where}. ${ignored}${wanted === undefined ? '' : `, so ${code(wanted)} is not set`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join('.'),
        alias: [...table.slice(1), entry.key].join('.'),
        severity: severityOf(unknown),
        ...(wanted === undefined ? {} : { remedy: remedyFor(unknown) }),
        ...offer(`Rename it to ${nearest}`, false, mayRename ? { at: entry.keyAt, text: nearest } : undefined),
      }
    }
  }),
} satisfies Rule

/** Keys that close a port, encrypt traffic, or keep files out of the image. */
const SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/

/** Keys that matter for security and have no effect in another table. */
const MISPLACED = /^(?:tls_options|primary_region|ignorefile|dockerfile|auto_stop_machines)$/

function severityOf({ nearest, meant, isBeside }: UnknownKey): Severity {
  // The effect of an ignored `force_https` is reported by plaintext-http.
  if (meant === undefined || isBeside || meant === 'force_https') return 'low'
  if (nearest === undefined) return MISPLACED.test(meant) ? 'medium' : 'low'
  return SECURITY.test(nearest) ? 'high' : 'medium'
}

function remedyFor({ nearest, elsewhere, entry }: UnknownKey): string {
  if (nearest !== undefined) return `Rename it to ${code(nearest)}.`
  return `Move ${code(entry.key)} to ${elsewhere === '' ? 'the top level, above the first table' : code(`[${elsewhere}]`)}.`
}

function isLeaf({ value }: UnknownKey['entry']): boolean {
  return value.kind === 'scalar' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'scalar'))
}
