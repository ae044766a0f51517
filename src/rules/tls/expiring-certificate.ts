import { daysUntil, familiesOf, faultsOf, overdueFor } from '../../analysis/observed/observed.ts'
import { labelOf } from '../../model/observed.ts'
import type { App } from '../../model/project/app.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { certsCommand, isCustomDomain } from '../../rulekit/certificates.ts'
import { eachObservedHost, placeOf, subjectOf } from '../../rulekit/each-observed.ts'

/** In days: from here on, the finding is `high`. */
const LAST = 3

const PHRASES: Readonly<Record<number, string>> = { 0: 'in less than a day', 1: 'in 1 day' }

export default {
  id: 'expiring-certificate',
  practice: 'tls',
  evidence: 'outside',
  title: 'Certificate expires soon and was not renewed',
  severity: 'high',
  confidence: 'high',
  remedy: 'Run `fly certs check HOST` and correct the DNS records that it lists. Fly.io then renews the certificate.',
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
      message: `The certificate that ${code(labelOf(host))} serves${familiesOf(host, faulty)} expires ${PHRASES[days] ?? `in ${days} days`}, on ${validTo.slice(0, 10)}. Its renewal is overdue. Browsers reject the site once it has expired.`,
      at: placeOf(app),
      subject: subjectOf(labelOf(host), 'end of the certificate'),
      severity: days < LAST ? 'high' : 'medium',
      remedy: remedyFor(host.host, app),
    }
  }),
} satisfies Rule

function remedyFor(host: string, app: App | undefined): string {
  if (!isCustomDomain(host)) return `Renew the certificate for \`${host}\` on the server that terminates TLS.`
  return `Run \`${certsCommand('check', host, app)}\` and correct the DNS records that it lists. If Fly.io did not issue the certificate, renew it with its issuer.`
}
