import { daysUntil, familiesOf, faultsOf, overdueFor } from '../../analysis/observed/observed.ts'
import { labelOf } from '../../model/observed.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

/** Nothing but an alarm helps then. In days. */
const LAST = 3

const PHRASES: Readonly<Record<number, string>> = { 0: 'in less than a day', 1: 'in 1 day' }

export default {
  id: 'expiring-certificate',
  practice: 'tls',
  evidence: 'outside',
  title: 'A certificate is about to run out, and was not renewed',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly certs check HOST` and mend the DNS records that it names; renewals go on by themselves then.',
  references: ['https://fly.io/docs/networking/custom-domain/', 'https://fly.io/docs/networking/tls/'],
  cwe: [298],
  check: eachObservedHost(function* (host, _project, app, observed) {
    const faulty = faultsOf(host, ({ https }) => {
      const certificate = https?.certificate
      if (!certificate || certificate.faults.length > 0) return undefined
      const days = daysUntil(certificate.validTo, observed)
      return days < overdueFor(certificate) ? { days, validTo: certificate.validTo } : undefined
    })
    const [first] = faulty.toSorted((a, b) => a.fault.days - b.fault.days)
    if (!first) return
    const { days, validTo } = first.fault
    yield {
      message: `The certificate of ${code(labelOf(host))} runs out ${PHRASES[days] ?? `in ${days} days`}, on ${validTo.slice(0, 10)}${familiesOf(host, faulty)}: its renewal is overdue, and from then on browsers refuse the site.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'end of the certificate'),
      severity: days < LAST ? 'high' : 'medium',
      remedy: `Run \`fly certs check ${host.host}\` and mend the DNS records that it names; if somebody else issues the certificate, renew it there.`,
    }
  }),
} satisfies Rule
