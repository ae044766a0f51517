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
  title: 'Server accepts TLS 1.0 or TLS 1.1',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Configure the server that terminates TLS to accept only TLS 1.2 and 1.3. Fly Proxy does this on ports with `handlers = ["tls", "http"]`.',
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
    const names = (only ? old.slice(-1) : old).map(version => NAMES.get(version)).join(' and ')
    yield {
      message: only
        ? `${code(labelOf(host))} supports no TLS version newer than ${names}${familiesOf(host, faulty)}. Browsers reject it, and an attacker on the network path can break the encryption.`
        : `${code(labelOf(host))} accepts ${names}${familiesOf(host, faulty)}. An attacker on the network path can downgrade connections. Fly Proxy accepts neither, so another server terminates TLS.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'TLS versions'),
      severity: only ? 'high' : 'medium',
    }
  }),
} satisfies Rule
