import { familiesOf, faultsOf } from '../../analysis/observed/observed.ts'
import { labelOf, TLS_VERSIONS, type TlsVersion } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

const NAMES: ReadonlyMap<TlsVersion, string> = new Map([
  ['TLSv1', 'TLS 1.0'],
  ['TLSv1.1', 'TLS 1.1'],
])

export default {
  id: 'old-tls-offered',
  practice: 'tls',
  evidence: 'outside',
  title: 'A server takes TLS versions that are broken, or only those',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Let the server that ends TLS take TLS 1.2 and 1.3 alone. The proxy of Fly.io does: with `handlers = ["tls", "http"]` it is the one.',
  references: ['https://fly.io/docs/networking/tls/', 'https://fly.io/docs/networking/services/'],
  cwe: [326, 327],
  check: eachObservedHost(function* (host, _project, app) {
    const faulty = faultsOf(host, ({ https }) => {
      const offered = TLS_VERSIONS.filter(version => https?.versions[version] === 'offered')
      const old = offered.filter(version => NAMES.has(version))
      return old.length > 0 ? { old, only: old.length === offered.length } : undefined
    })
    const [first] = faulty
    if (!first) return
    const { old, only } = first.fault
    const names = old.map(version => NAMES.get(version)).join(' and ')
    yield {
      message: only
        ? `${code(labelOf(host))} speaks ${names} only${familiesOf(host, faulty)}: browsers refuse it, and what is sent can be broken into.`
        : `${code(labelOf(host))} still takes ${names}${familiesOf(host, faulty)}, which the proxy of Fly.io never does: another server ends TLS there, and connections to it can be talked down to a broken version.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'TLS versions'),
      severity: only ? 'high' : 'medium',
    }
  }),
} satisfies Rule
