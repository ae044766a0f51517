import type { Tree } from '../../model/files/tree.ts'
import type { Check } from '../../model/project/service.ts'
import { booleanOf, field, fieldEntry, numberOf, type Section, sectionsOf, textOf } from '../fields.ts'
import { headerEntries, headerValue } from './headers.ts'

/** The checks of a service: `checks` of an `http_service`, `tcp_checks` and `http_checks` of a `services` table. */
export function serviceChecks(table: Tree): Check[] {
  const checks: Check[] = []
  for (const [key, type] of SERVICE_CHECKS) {
    for (const section of sectionsOf(fieldEntry(table, key))) checks.push(readCheck(section, undefined, type))
  }
  return checks
}

export const SERVICE_CHECKS = [
  ['checks', 'http'],
  ['http_checks', 'http'],
  ['tcp_checks', 'tcp'],
] as const

/** The top-level checks, in both forms: `[checks.<name>]` and the legacy `[[checks]]` with `name`. */
export function topLevelChecks(config: Tree): Check[] {
  const checks: Check[] = []
  for (const { name, section } of namedChecks(config)) {
    const type = field(section.table, 'type')
    const http = type?.kind === 'scalar' && type.value === 'http'
    checks.push(readCheck(section, name, http ? 'http' : 'tcp'))
  }
  return checks
}

/** Every top-level check with its name. */
export function namedChecks(config: Tree): { name: string; section: Section }[] {
  const entry = fieldEntry(config, 'checks')
  const named: { name: string; section: Section }[] = []
  if (entry?.value.kind === 'table') {
    for (const check of entry.value.entries) {
      const section = sectionsOf(check)[0]
      if (section) named.push({ name: check.key, section })
    }
    return named
  }
  for (const section of sectionsOf(entry)) {
    const name = field(section.table, 'name')
    named.push({ name: name?.kind === 'scalar' ? String(name.value) : String(named.length), section })
  }
  return named
}

function readCheck({ table, at }: Section, name: string | undefined, type: Check['type']): Check {
  const headers: Check['headers'][number][] = []
  for (const { name: header, nameAt, value } of headerEntries(field(table, 'headers'))) {
    const text = headerValue(value)
    if (text) headers.push({ name: header, nameAt, value: text })
  }
  return {
    name,
    type,
    at,
    port: numberOf(field(table, 'port')),
    protocol: textOf(field(table, 'protocol')),
    path: textOf(field(table, 'path')),
    tlsSkipVerify: booleanOf(field(table, 'tls_skip_verify')),
    headers,
  }
}
