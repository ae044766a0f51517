import { type UnknownKey, unknownKeys } from '../../facts/fly-keys.ts'
import type { Rule } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import { eachApp } from '../../rulekit/each.ts'
import { offer } from '../../rulekit/fixes.ts'

export default {
  id: 'unknown-fly-key',
  practice: 'configuration',
  title: 'A key that flyctl does not know is dropped',
  severity: 'high',
  confidence: 'high',
  remedy: 'Write the key as flyctl knows it, or take it out; `fly config validate --strict` lists all that is dropped.',
  references: ['https://fly.io/docs/reference/configuration/', 'https://fly.io/docs/flyctl/config-validate/'],
  requirements: ['configuration.unknown-keys'],
  check: eachApp(function* (app) {
    for (const unknown of unknownKeys(app.config)) {
      const { entry, table, nearest, meant, isBeside } = unknown
      const where = table.length === 0 ? 'at the top level' : `in ${code(`[${table.join('.')}]`)}`
      const dropped = isLeaf(entry) ? 'it is dropped' : 'it is dropped with all that stands in it'
      const wanted = isBeside ? undefined : meant
      const mayRename = nearest !== undefined && !isBeside && unknown.hasOneHeader
      yield {
        message: `${code(entry.key)} ${where} is nothing that flyctl knows: ${dropped} without a word${wanted === undefined ? '' : `, and ${code(wanted)} stays unset`}.`,
        at: entry.keyAt,
        subject: [...table, entry.key].join('.'),
        alias: [...table.slice(1), entry.key].join('.'),
        severity: severityOf(unknown),
        ...(wanted === undefined ? {} : { remedy: remedyFor(unknown) }),
        ...offer(`Write ${nearest}`, false, mayRename ? { at: entry.keyAt, text: nearest } : undefined),
      }
    }
  }),
} satisfies Rule

/** Keys that keep something closed, encrypted, or out of the image. */
const SECURITY = /^(?:http_service|services|ports|handlers|tls_options|versions|ignorefile)$/

/** Keys that protect something and have no effect where they are. */
const MISPLACED = /^(?:tls_options|primary_region|ignorefile|dockerfile|auto_stop_machines)$/

function severityOf({ nearest, meant, isBeside }: UnknownKey): Severity {
  // What comes of a dropped `force_https` is told by plaintext-http.
  if (meant === undefined || isBeside || meant === 'force_https') return 'low'
  if (nearest === undefined) return MISPLACED.test(meant) ? 'medium' : 'low'
  return SECURITY.test(nearest) ? 'high' : 'medium'
}

function remedyFor({ nearest, elsewhere, entry }: UnknownKey): string {
  if (nearest !== undefined) return `Write ${code(nearest)}.`
  return `Move ${code(entry.key)} to ${elsewhere === '' ? 'the top level, above the first table' : code(`[${elsewhere}]`)}.`
}

function isLeaf({ value }: UnknownKey['entry']): boolean {
  return value.kind === 'scalar' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'scalar'))
}
