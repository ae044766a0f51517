import { type LeakKind, labelOf, type SeenHost } from '../../model/observed.ts'
import type { Severity } from '../../model/severity.ts'
import { code } from '../../redact/quote.ts'
import type { Check } from '../../rulekit/each.ts'
import { eachSeenHost, placeOf, subjectOf } from './observed.ts'

/**
 * Tells of everything of these kinds that a host served to everybody, once a path. The words say what that gives away,
 * to follow `HOST serves PATH to everybody:`.
 */
export function eachLeak(words: ReadonlyMap<LeakKind, string>, severities?: ReadonlyMap<LeakKind, Severity>): Check {
  return eachSeenHost(function* (host, _project, app) {
    for (const [path, kind] of leaksOf(host)) {
      const gives = words.get(kind)
      if (gives === undefined) continue
      const severity = severities?.get(kind)
      const shows = kind === 'debug-page' ? `shows a debug page at ${code(path)}` : `serves ${code(path)}`
      yield {
        message: `${code(labelOf(host))} ${shows} to everybody: ${gives}.`,
        at: placeOf(app),
        subject: subjectOf(labelOf(host), path),
        ...(severity && { severity }),
      }
    }
  })
}

function leaksOf({ addresses }: SeenHost): Map<string, LeakKind> {
  return new Map(addresses.flatMap(({ https }) => https?.leaks.map(({ path, kind }) => [path, kind] as const) ?? []))
}
