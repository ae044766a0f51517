import { familiesOf, faultsOf, nameOfCertificate } from '../../analysis/observed/observed.ts'
import { type CertificateFault, labelOf, type ObservedCertificate } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

export default {
  id: 'invalid-certificate',
  practice: 'tls',
  evidence: 'outside',
  title: 'A site answers with a certificate that browsers refuse',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly certs check HOST` and do what it asks for; `fly certs add HOST` has a missing certificate issued.',
  references: ['https://fly.io/docs/networking/custom-domain/', 'https://fly.io/docs/networking/tls/'],
  cwe: [295, 298],
  check: eachObservedHost(function* (host, _project, app) {
    const faulty = faultsOf(host, ({ https }) => {
      const certificate = https?.certificate
      const fault = certificate?.faults[0]
      return certificate && fault ? { certificate, fault } : undefined
    })
    const [first] = faulty
    if (!first) return
    const { certificate, fault } = first.fault
    yield {
      message: `The certificate of ${code(labelOf(host))} ${MESSAGES[fault](certificate)}${familiesOf(host, faulty)}: browsers refuse the site, and clients that go on regardless can be listened to.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'certificate'),
      remedy: `Run \`fly certs check ${host.host}\` and do what it asks for; \`fly certs add ${host.host}\` has a missing certificate issued.`,
    }
  }),
} satisfies Rule

const MESSAGES: Readonly<Record<CertificateFault, (certificate: ObservedCertificate) => string>> = {
  expired: ({ validTo }) => `ran out on ${validTo.slice(0, 10)}`,
  'not-yet-valid': ({ validFrom }) => `is valid from ${validFrom.slice(0, 10)} only`,
  'wrong-name': certificate => `is made out to ${nameOfCertificate(certificate)}`,
  'self-signed': () => 'is signed by itself',
  untrusted: () => 'is signed by nobody that browsers know',
}
