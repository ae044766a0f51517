import { httpsAnswer, isForEveryone } from '../../analysis/observed/observed.ts'
import { isPreloaded, keepsHsts } from '../../facts/hsts-preload.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

/** Half a year, in seconds: shorter values expire between visits. */
const LONG_ENOUGH = 15_552_000

export default {
  id: 'missing-hsts-header',
  practice: 'tls',
  evidence: 'outside',
  title: 'Website sends no HSTS header',
  severity: 'low',
  confidence: 'high',
  remedy:
    'Send `Strict-Transport-Security: max-age=31536000` from the app. Or add `Strict-Transport-Security = "max-age=31536000"` to `[http_service.http_options.response.headers]` in `fly.toml`.',
  references: [
    'https://fly.io/docs/reference/configuration/#services-http_options',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  ],
  cwe: [319, 523],
  check: eachObservedHost(function* (host, project, app) {
    if (!isForEveryone(host, project) || isPreloaded(host.host) || !keepsHsts(host.host)) return
    const answer = httpsAnswer(host)
    if (!answer || answer.status >= 400 || (answer.hstsSeconds ?? 0) >= LONG_ENOUGH) return
    const what =
      answer.hstsSeconds === undefined
        ? 'sends no `Strict-Transport-Security` header'
        : 'sends `Strict-Transport-Security` for less than 180 days'
    yield {
      message: `${code(labelOf(host))} ${what}. An attacker on the network path can intercept a visit over HTTP before the redirect.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'Strict-Transport-Security'),
    }
  }),
} satisfies Rule
